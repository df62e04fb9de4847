//! Requests and answers as values: how a program drives this crate.
//!
//! Everything that needs the network is a [`Flow`]. The program asks it for the next [`Step`], does that, and reports the [`Input`].
//! The transports of this crate do it for you; a transport of your own is a loop like this one:
//!
//! ```
//! use std::time::SystemTime;
//!
//! use sanare_client::Error;
//! use sanare_client::io::{Failure, Flow, Input, Request, Response, Step};
//!
//! fn run<F: Flow>(
//!     mut flow: F,
//!     now: impl Fn() -> SystemTime,
//!     send: impl Fn(Request) -> Result<Response, Failure>,
//! ) -> Result<F::Output, Error> {
//!     let mut input = Input::Start;
//!     loop {
//!         input = match flow.advance(now(), input)? {
//!             Step::Send(request) => match send(request) {
//!                 Ok(response) => Input::Response(response),
//!                 Err(failure) => Input::Failed(failure),
//!             },
//!             Step::Wait(duration) => {
//!                 std::thread::sleep(duration);
//!                 Input::Elapsed
//!             }
//!             Step::Done(output) => return Ok(output),
//!             _ => Input::Saved, // only bulk exports save and stream
//!         };
//!     }
//! }
//! ```
//!
//! A transport must not follow redirects, must not retry, must keep no cookies and must refuse invalid certificates.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};

/// A request with its body in memory.
pub type Request = http::Request<Vec<u8>>;
/// An answer with its body in memory.
pub type Response = http::Response<Vec<u8>>;
/// Status and headers of an answer.
pub type Head = http::response::Parts;

/// Work that needs the outside world: a state machine that is told the time and what happened.
pub trait Flow {
    /// What it yields in the end.
    type Output;

    /// The next step, given what became of the last one; begin with [`Input::Start`].
    ///
    /// # Errors
    /// The flow has failed and must not be advanced again. `OutOfOrder` if the input does not answer the last step.
    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Self::Output>, Error>;
}

impl<F: Flow + ?Sized> Flow for Box<F> {
    type Output = F::Output;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Self::Output>, Error> {
        (**self).advance(now, input)
    }
}

impl<F: Flow + ?Sized> Flow for &mut F {
    type Output = F::Output;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Self::Output>, Error> {
        (**self).advance(now, input)
    }
}

/// What to do next.
#[non_exhaustive]
pub enum Step<T> {
    /// Send the request, then report [`Input::Response`] or [`Input::Failed`].
    Send(Request),
    /// Send the request, then report [`Input::Head`], each [`Input::Chunk`] and [`Input::End`], or [`Input::Failed`] wherever it breaks.
    /// The flow may ask for another step before the end; then the rest of the answer is dropped. It asks for the next part by
    /// [`Step::More`].
    Stream(Request),
    /// Go on with the answer that is streamed.
    More,
    /// Wait, then report [`Input::Elapsed`].
    Wait(Duration),
    /// Keep this where a crash does not reach it, then report [`Input::Saved`].
    Save(Checkpoint),
    /// The flow has ended.
    Done(T),
}

impl<T> Step<T> {
    /// Goes on with the result, if this is the end.
    ///
    /// # Errors
    /// As the function.
    pub fn then<U>(self, f: impl FnOnce(T) -> Result<Step<U>, Error>) -> Result<Step<U>, Error> {
        Ok(match self {
            Self::Done(value) => return f(value),
            Self::Send(request) => Step::Send(request),
            Self::Stream(request) => Step::Stream(request),
            Self::More => Step::More,
            Self::Wait(duration) => Step::Wait(duration),
            Self::Save(checkpoint) => Step::Save(checkpoint),
        })
    }
}

/// Shows the kind of step; requests hold values of records.
impl<T> fmt::Debug for Step<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(_) => f.write_str("Send(..)"),
            Self::Stream(_) => f.write_str("Stream(..)"),
            Self::More => f.write_str("More"),
            Self::Wait(duration) => write!(f, "Wait({duration:?})"),
            Self::Save(_) => f.write_str("Save(..)"),
            Self::Done(_) => f.write_str("Done(..)"),
        }
    }
}

/// What became of the last step.
#[non_exhaustive]
pub enum Input {
    /// Nothing was done yet.
    Start,
    /// The server answered.
    Response(Response),
    /// The server's answer to a streamed request begins.
    Head(Box<Head>),
    /// Bytes of a streamed body, as sent: still compressed if the server compressed them.
    Chunk(Vec<u8>),
    /// The streamed body has ended as HTTP says that it should.
    End,
    /// There is no answer, or not all of it.
    Failed(Failure),
    /// The wait is over.
    Elapsed,
    /// The checkpoint is safe.
    Saved,
}

/// Shows the kind of input; answers hold values of records.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("Start"),
            Self::Response(response) => write!(f, "Response({})", response.status().as_u16()),
            Self::Head(head) => write!(f, "Head({})", head.status.as_u16()),
            Self::Chunk(bytes) => write!(f, "Chunk({} bytes)", bytes.len()),
            Self::End => f.write_str("End"),
            Self::Failed(failure) => write!(f, "Failed({failure:?})"),
            Self::Elapsed => f.write_str("Elapsed"),
            Self::Saved => f.write_str("Saved"),
        }
    }
}

/// How a request failed at the level of the connection.
#[derive(Clone)]
#[non_exhaustive]
pub enum Failure {
    /// Certainly not sent: the name is unknown, the connection refused, TLS failed.
    NotSent,
    /// Perhaps sent, and no answer came: a reset or a timeout after the first byte went out.
    NoAnswer,
    /// The status arrived, the body did not arrive whole.
    BodyLost(Box<Head>),
    /// The status arrived, the body is larger than the transport allows.
    TooLarge(Box<Head>),
}

/// Shows the kind and the status.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSent => f.write_str("not sent"),
            Self::NoAnswer => f.write_str("no answer"),
            Self::BodyLost(head) => write!(f, "body lost, status {}", head.status.as_u16()),
            Self::TooLarge(head) => write!(f, "body too large, status {}", head.status.as_u16()),
        }
    }
}

/// The state of a flow, to be kept where a crash does not reach it. It holds addresses and ids, and no token.
#[derive(Clone, PartialEq, Eq)]
pub struct Checkpoint(Vec<u8>);

impl Checkpoint {
    /// Takes over bytes that were kept.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes to keep: UTF-8 JSON.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Shows the size.
impl fmt::Debug for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Checkpoint({} bytes)", self.0.len())
    }
}

pub(crate) fn out_of_order() -> Error {
    Error::new(ErrorKind::OutOfOrder).at("flow").member("input")
}
