//! Driving flows on the calling thread.

use std::io::Read;
use std::time::{Duration, SystemTime};

use super::{Unkept, not_kept};
use crate::error::Error;
use crate::io::{Checkpoint, Failure, Flow, Head, Input, Request, Step, out_of_order};

/// Sends requests and waits, on the calling thread. For implementers: as [`Transport`](super::Transport).
pub trait BlockingTransport: Send + Sync {
    /// The body of an answer as it arrives. Its end is the end that HTTP promised; a read fails where the connection breaks before.
    type Body: Read + Send;

    /// Sends a request and gives the answer as soon as its head is there.
    ///
    /// # Errors
    /// `NotSent` if the request has certainly not reached the server, and `NoAnswer` if it may have.
    fn open(&self, request: Request) -> Result<http::Response<Self::Body>, Failure>;

    /// Waits.
    fn sleep(&self, duration: Duration);

    /// The time.
    fn now(&self) -> SystemTime;

    /// The largest body that is held in memory, in bytes; streamed bodies have no limit.
    fn body_limit(&self) -> usize {
        64 * 1024 * 1024
    }
}

/// Runs a flow to its end.
///
/// # Errors
/// As the flow; `NotKept` if it asks to keep a checkpoint, see [`run_blocking_keeping`].
pub fn run_blocking<T: BlockingTransport, F: Flow>(
    transport: &T,
    flow: F,
) -> Result<F::Output, Error> {
    run_blocking_keeping(transport, flow, |_| Err(Unkept))
}

/// Runs a flow to its end, and keeps its checkpoints by a function that returns only when they are safe.
///
/// # Errors
/// As the flow; `NotKept` if the function fails.
pub fn run_blocking_keeping<T: BlockingTransport, F: Flow>(
    transport: &T,
    mut flow: F,
    mut keep: impl FnMut(&Checkpoint) -> Result<(), Unkept>,
) -> Result<F::Output, Error> {
    let mut input = Input::Start;
    let mut streamed: Option<(Box<Head>, T::Body)> = None;
    loop {
        let step = flow.advance(transport.now(), input)?;
        if !matches!(step, Step::More | Step::Save(_)) {
            streamed = None;
        }
        input = match step {
            Step::Send(request) => send(transport, request),
            Step::Stream(request) => match transport.open(request) {
                Ok(response) => {
                    let (head, body) = response.into_parts();
                    streamed = Some((Box::new(head.clone()), body));
                    Input::Head(Box::new(head))
                }
                Err(failure) => Input::Failed(failure),
            },
            Step::More => match &mut streamed {
                None => return Err(out_of_order()),
                Some((head, body)) => chunk(head, body),
            },
            Step::Wait(duration) => {
                transport.sleep(duration);
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

fn chunk(head: &Head, body: &mut impl Read) -> Input {
    let mut buffer = vec![0; 64 * 1024];
    match body.read(&mut buffer) {
        Ok(0) => Input::End,
        Ok(read) => {
            buffer.truncate(read);
            Input::Chunk(buffer)
        }
        Err(_) => Input::Failed(Failure::BodyLost(Box::new(head.clone()))),
    }
}

pub(crate) fn send<T: BlockingTransport>(transport: &T, request: Request) -> Input {
    let (head, body) = match transport.open(request) {
        Ok(response) => response.into_parts(),
        Err(failure) => return Input::Failed(failure),
    };
    let limit = u64::try_from(transport.body_limit()).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    match body.take(limit.saturating_add(1)).read_to_end(&mut bytes) {
        Err(_) => Input::Failed(Failure::BodyLost(Box::new(head))),
        Ok(_) if bytes.len() > transport.body_limit() => {
            Input::Failed(Failure::TooLarge(Box::new(head)))
        }
        Ok(_) => Input::Response(http::Response::from_parts(head, bytes)),
    }
}
