//! Requests and answers as values: how a program drives this crate.
//!
//! Everything that needs the network is a [`Flow`]. The program asks it for the next [`Step`], does that, and reports the [`Input`]:
//!
//! ```
//! use std::time::SystemTime;
//!
//! use sanare_smart::Error;
//! use sanare_smart::io::{Flow, Input, Response, Step};
//!
//! fn run<F: Flow>(
//!     mut flow: F,
//!     now: impl Fn() -> SystemTime,
//!     send: impl Fn(sanare_smart::io::Request) -> Option<Response>,
//! ) -> Result<F::Output, Error> {
//!     let mut input = Input::Start;
//!     loop {
//!         input = match flow.advance(now(), input)? {
//!             Step::Send(request) => match send(request) {
//!                 Some(response) => Input::Response(response),
//!                 None => Input::Failed { sent: sanare_smart::io::Sent::Maybe },
//!             },
//!             Step::Wait(duration) => {
//!                 std::thread::sleep(duration);
//!                 Input::Elapsed
//!             }
//!             Step::Done(output) => return Ok(output),
//!             _ => Input::Elapsed, // a signature is asked for only where a remote key is configured
//!         };
//!     }
//! }
//! ```
//!
//! A transport must not follow redirects and must refuse invalid certificates.

use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};
use crate::jws::Algorithm;

/// A request with its body in memory.
pub type Request = http::Request<Vec<u8>>;
/// An answer with its body in memory.
pub type Response = http::Response<Vec<u8>>;

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

/// What to do next.
#[non_exhaustive]
pub enum Step<T> {
    /// Send the request, then report [`Input::Response`] or [`Input::Failed`].
    Send(Request),
    /// Wait, then report [`Input::Elapsed`].
    Wait(Duration),
    /// Sign the bytes with the remote key, then report [`Input::Signature`].
    Sign(SigningRequest),
    /// The flow has ended.
    Done(T),
}

impl<T> Step<T> {
    pub(crate) fn map<U>(self, f: impl FnOnce(T) -> U) -> Step<U> {
        match self {
            Self::Send(request) => Step::Send(request),
            Self::Wait(duration) => Step::Wait(duration),
            Self::Sign(request) => Step::Sign(request),
            Self::Done(value) => Step::Done(f(value)),
        }
    }

    /// Goes on with the result, if this is the end.
    pub(crate) fn then<U>(
        self,
        f: impl FnOnce(T) -> Result<Step<U>, Error>,
    ) -> Result<Step<U>, Error> {
        match self {
            Self::Done(value) => f(value),
            Self::Send(request) => Ok(Step::Send(request)),
            Self::Wait(duration) => Ok(Step::Wait(duration)),
            Self::Sign(request) => Ok(Step::Sign(request)),
        }
    }
}

/// Shows the kind of step; requests hold secrets.
impl<T> std::fmt::Debug for Step<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Send(_) => f.write_str("Send(..)"),
            Self::Wait(duration) => write!(f, "Wait({duration:?})"),
            Self::Sign(_) => f.write_str("Sign(..)"),
            Self::Done(_) => f.write_str("Done(..)"),
        }
    }
}

/// Bytes that a remote key must sign.
#[derive(Clone)]
pub struct SigningRequest {
    pub(crate) algorithm: Algorithm,
    pub(crate) key_id: String,
    pub(crate) bytes: Vec<u8>,
}

impl SigningRequest {
    /// The algorithm; the signature has the form of JWS (for ES384: r and s, 48 bytes each).
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The key.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// What to sign.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl std::fmt::Debug for SigningRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningRequest({:?}, {} bytes)", self.algorithm, self.bytes.len())
    }
}

/// What became of the last step.
#[non_exhaustive]
pub enum Input {
    /// Nothing was done yet.
    Start,
    /// The server answered.
    Response(Response),
    /// There is no answer.
    Failed {
        /// Whether the request may have reached the server.
        sent: Sent,
    },
    /// The wait is over.
    Elapsed,
    /// The signature of the remote key.
    Signature(Vec<u8>),
}

/// Shows the kind of input; answers hold secrets.
impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Start => "Start",
            Self::Response(_) => "Response(..)",
            Self::Failed { sent: Sent::No } => "Failed(not sent)",
            Self::Failed { sent: Sent::Maybe } => "Failed(maybe sent)",
            Self::Elapsed => "Elapsed",
            Self::Signature(_) => "Signature(..)",
        })
    }
}

/// Whether a request that got no answer may have reached the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sent {
    /// Certainly not: the connection could not be made.
    No,
    /// Perhaps.
    Maybe,
}

/// A source of unpredictable bytes; any closure that fills a slice is one.
pub trait Entropy {
    /// Fills the slice with unpredictable bytes.
    fn fill(&mut self, bytes: &mut [u8]);
}

impl<F: FnMut(&mut [u8])> Entropy for F {
    fn fill(&mut self, bytes: &mut [u8]) {
        self(bytes);
    }
}

pub(crate) fn out_of_order() -> Error {
    Error::new(ErrorKind::OutOfOrder).at("flow").member("input")
}
