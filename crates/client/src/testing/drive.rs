//! Driving a flow on a clock that only waits move.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

use sanare_http::loopback::Answer;

use crate::error::Error;
use crate::io::{Checkpoint, Failure, Flow, Input, Request, Response, Step, out_of_order};
use crate::time;

/// What comes back for a request.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply {
    /// How long it takes.
    pub delay: Duration,
    /// The answer, or that there is none, or not all of it.
    pub outcome: Result<Response, Failure>,
    /// Where the connection breaks, as a number of bytes of the body; a request that is streamed sees the bytes before.
    pub cut: Option<usize>,
}

impl Reply {
    /// An answer at once.
    pub fn answer(response: Response) -> Self {
        Self { delay: Duration::ZERO, outcome: Ok(response), cut: None }
    }

    /// No answer.
    pub fn failed(failure: Failure) -> Self {
        Self { delay: Duration::ZERO, outcome: Err(failure), cut: None }
    }

    /// The same, later.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// The same, with a connection that breaks after so many bytes of the body.
    #[must_use]
    pub fn cut_at(self, bytes: usize) -> Self {
        Self { cut: Some(bytes), ..self }
    }
}

/// What a socket makes of it: see [`Loopback`](super::Loopback).
impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        let (response, cut) = match reply.outcome {
            Ok(response) => (Some(response), reply.cut),
            Err(Failure::BodyLost(head) | Failure::TooLarge(head)) => {
                (Some(Response::from_parts(*head, b"{ ".to_vec())), Some(1))
            }
            Err(_) => (None, None),
        };
        let mut answer = Self::new(response);
        (answer.delay, answer.cut) = (reply.delay, cut);
        answer
    }
}

/// Shows the status; answers hold values of records.
impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let status = self.outcome.as_ref().map(|response| response.status().as_u16());
        f.debug_struct("Reply")
            .field("delay", &self.delay)
            .field("outcome", &status)
            .finish_non_exhaustive()
    }
}

/// Runs a flow to its end. Waits and delays move the clock; an answer that takes longer than thirty seconds does not arrive. Checkpoints
/// are taken as kept.
///
/// # Errors
/// As the flow.
pub fn drive<F: Flow>(
    flow: F,
    clock: &mut SystemTime,
    send: impl FnMut(&Request, SystemTime) -> Reply,
) -> Result<F::Output, Error> {
    drive_keeping(flow, clock, send, |_| {})
}

/// The same, with what keeps checkpoints.
///
/// # Errors
/// As the flow.
pub fn drive_keeping<F: Flow>(
    mut flow: F,
    clock: &mut SystemTime,
    mut send: impl FnMut(&Request, SystemTime) -> Reply,
    mut keep: impl FnMut(&Checkpoint),
) -> Result<F::Output, Error> {
    let mut input = Input::Start;
    let mut streamed: VecDeque<Input> = VecDeque::new();
    loop {
        input = match flow.advance(*clock, input)? {
            Step::Send(request) => match answer(send(&request, *clock), clock) {
                Ok((response, None)) => Input::Response(response),
                Ok((response, Some(_))) => {
                    Input::Failed(Failure::BodyLost(Box::new(response.into_parts().0)))
                }
                Err(failure) => Input::Failed(failure),
            },
            Step::Stream(request) => match answer(send(&request, *clock), clock) {
                Ok((response, cut)) => {
                    let (head, body) = response.into_parts();
                    let body = body.get(..cut.unwrap_or(body.len())).unwrap_or(&body);
                    streamed =
                        body.chunks(CHUNK).map(|chunk| Input::Chunk(chunk.to_vec())).collect();
                    streamed.push_back(match cut {
                        None => Input::End,
                        Some(_) => Input::Failed(Failure::BodyLost(Box::new(head.clone()))),
                    });
                    Input::Head(Box::new(head))
                }
                Err(failure) => Input::Failed(failure),
            },
            Step::More => streamed.pop_front().ok_or_else(out_of_order)?,
            Step::Wait(duration) => {
                *clock = time::after(*clock, duration);
                Input::Elapsed
            }
            Step::Save(checkpoint) => {
                keep(&checkpoint);
                Input::Saved
            }
            Step::Done(output) => return Ok(output),
        };
    }
}

/// The answer and where it breaks.
fn answer(reply: Reply, clock: &mut SystemTime) -> Result<(Response, Option<usize>), Failure> {
    *clock = time::after(*clock, reply.delay.min(PATIENCE));
    match reply.outcome {
        Ok(_) if reply.delay > PATIENCE => Err(Failure::NoAnswer),
        Ok(response) => Ok((response, reply.cut)),
        Err(failure) => Err(failure),
    }
}

const PATIENCE: Duration = Duration::from_secs(30);

/// Small, so that lines and tokens are cut in odd places.
const CHUNK: usize = 1000;
