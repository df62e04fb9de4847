//! Transports: what sends requests, and the loops that drive flows with them.
//!
//! A [`Transport`] opens requests asynchronously, a [`BlockingTransport`] waits; [`run`] and [`run_blocking`] drive a
//! [`Flow`] with one. Neither follows redirects, retries or keeps cookies: flows do what is to be done.

mod blocking;
#[cfg(feature = "reqwest")]
mod over_reqwest;
#[cfg(feature = "tower")]
mod over_tower;
#[cfg(feature = "ureq")]
mod over_ureq;
mod paced;

pub(crate) use blocking::send as send_blocking;
pub use blocking::{BlockingTransport, run_blocking, run_blocking_keeping};
#[cfg(feature = "reqwest")]
pub use over_reqwest::{ReqwestBody, ReqwestTransport, ReqwestTransportBuilder};
#[cfg(feature = "tower")]
pub use over_tower::TowerTransport;
#[cfg(feature = "ureq")]
pub use over_ureq::{UreqBody, UreqTransport};
pub use paced::Paced;

use std::future::Future;
use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};
use crate::io::{Checkpoint, Failure, Flow, Head, Input, Request, Step};

/// Sends requests and waits, on some runtime.
///
/// For implementers: follow no redirects, do not retry, keep no cookies, decode no content, refuse invalid certificates.
pub trait Transport: Send + Sync {
    /// The body of an answer as it arrives.
    type Body: Body;

    /// Sends a request and gives the answer as soon as its head is there.
    ///
    /// The error is `NotSent` if the request has certainly not reached the server, and `NoAnswer` if it may have.
    fn open(
        &self,
        request: Request,
    ) -> impl Future<Output = Result<http::Response<Self::Body>, Failure>> + Send;

    /// Waits.
    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send;

    /// The time.
    fn now(&self) -> SystemTime;

    /// The largest body that is held in memory, in bytes; streamed bodies have no limit.
    fn body_limit(&self) -> usize {
        64 * 1024 * 1024
    }
}

/// The body of an answer as it arrives.
pub trait Body: Send {
    /// The next bytes; `None` at the end that HTTP promised.
    ///
    /// # Errors
    /// The connection broke before the end.
    fn chunk(&mut self) -> impl Future<Output = Result<Option<Vec<u8>>, Broken>> + Send;
}

/// The connection broke before the end of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the connection broke before the end of the body")]
pub struct Broken;

/// Runs a flow to its end.
///
/// # Errors
/// As the flow; `NotKept` if it asks to keep a checkpoint, see [`run_keeping`].
pub async fn run<T: Transport, F: Flow + Send>(transport: &T, flow: F) -> Result<F::Output, Error> {
    run_keeping(transport, flow, |_| Err(Unkept)).await
}

/// Runs a flow to its end, and keeps its checkpoints by a function that returns only when they are safe.
///
/// # Errors
/// As the flow; `NotKept` if the function fails.
pub async fn run_keeping<T: Transport, F: Flow + Send>(
    transport: &T,
    mut flow: F,
    mut keep: impl FnMut(&Checkpoint) -> Result<(), Unkept> + Send,
) -> Result<F::Output, Error> {
    let mut input = Input::Start;
    let mut streamed: Option<(Box<Head>, T::Body)> = None;
    loop {
        let step = flow.advance(transport.now(), input)?;
        if !matches!(step, Step::More | Step::Save(_)) {
            streamed = None;
        }
        input = match step {
            Step::Send(request) => send(transport, request).await,
            Step::Stream(request) => match transport.open(request).await {
                Ok(response) => {
                    let (head, body) = response.into_parts();
                    streamed = Some((Box::new(head.clone()), body));
                    Input::Head(Box::new(head))
                }
                Err(failure) => Input::Failed(failure),
            },
            Step::More => match &mut streamed {
                None => return Err(crate::io::out_of_order()),
                Some((head, body)) => match body.chunk().await {
                    Ok(Some(chunk)) => Input::Chunk(chunk),
                    Ok(None) => Input::End,
                    Err(Broken) => Input::Failed(Failure::BodyLost(head.clone())),
                },
            },
            Step::Wait(duration) => {
                transport.sleep(duration).await;
                Input::Elapsed
            }
            Step::Save(checkpoint) => {
                keep(&checkpoint).map_err(|Unkept| not_kept())?;
                Input::Saved
            }
            Step::Done(output) => return Ok(output),
        };
    }
}

/// A checkpoint could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the checkpoint could not be kept")]
pub struct Unkept;

fn not_kept() -> Error {
    Error::new(ErrorKind::NotKept).at("checkpoint")
}

async fn send<T: Transport>(transport: &T, request: Request) -> Input {
    let (head, mut body) = match transport.open(request).await {
        Ok(response) => response.into_parts(),
        Err(failure) => return Input::Failed(failure),
    };
    let mut bytes = Vec::new();
    loop {
        match body.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return Input::Response(http::Response::from_parts(head, bytes)),
            Err(Broken) => return Input::Failed(Failure::BodyLost(Box::new(head))),
        }
        if bytes.len() > transport.body_limit() {
            return Input::Failed(Failure::TooLarge(Box::new(head)));
        }
    }
}
