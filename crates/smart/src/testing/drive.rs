//! Driving a flow on a clock that only waits move.

use std::time::{Duration, SystemTime};

use sanare_http::loopback::Answer;

use crate::error::Error;
use crate::io::{Flow, Input, Request, Response, Sent, Step};
use crate::time;

/// What comes back for a request.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply {
    /// How long it takes.
    pub delay: Duration,
    /// The answer, or that there is none.
    pub outcome: Result<Response, Sent>,
}

impl Reply {
    /// An answer at once.
    pub fn answer(response: Response) -> Self {
        Self { delay: Duration::ZERO, outcome: Ok(response) }
    }

    /// No answer.
    pub fn lost(sent: Sent) -> Self {
        Self { delay: Duration::ZERO, outcome: Err(sent) }
    }
}

/// What a socket makes of it: see [`Loopback`](super::Loopback).
impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        let mut answer = Self::new(reply.outcome.ok());
        answer.delay = reply.delay;
        answer
    }
}

/// Answers hold secrets.
impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let status = self.outcome.as_ref().map(|response| response.status().as_u16());
        f.debug_struct("Reply").field("delay", &self.delay).field("outcome", &status).finish()
    }
}

/// Runs a flow to its end. Waits and delays move the clock; an answer that takes longer than thirty seconds does not arrive.
///
/// # Errors
/// As the flow. A flow that asks for a remote signature is told that there is none.
pub fn drive<F: Flow>(
    mut flow: F,
    clock: &mut SystemTime,
    mut send: impl FnMut(&Request, SystemTime) -> Reply,
) -> Result<F::Output, Error> {
    let mut input = Input::Start;
    loop {
        input = match flow.advance(*clock, input)? {
            Step::Send(request) => {
                let reply = send(&request, *clock);
                *clock = time::after(*clock, reply.delay.min(PATIENCE));
                match reply.outcome {
                    Ok(_) if reply.delay > PATIENCE => Input::Failed { sent: Sent::Maybe },
                    Ok(response) => Input::Response(response),
                    Err(sent) => Input::Failed { sent },
                }
            }
            Step::Wait(duration) => {
                *clock = time::after(*clock, duration);
                Input::Elapsed
            }
            Step::Sign(_) => Input::Failed { sent: Sent::No },
            Step::Done(output) => return Ok(output),
        };
    }
}

const PATIENCE: Duration = Duration::from_secs(30);
