//! A transport that keeps a pace.

use std::future::Future;
use std::time::{Duration, SystemTime};

use super::{BlockingTransport, Transport};
use crate::io::{Failure, Request};
use crate::pace::{Admission, Pace, Permit};

/// A transport, asynchronous or blocking, that keeps a [`Pace`]. While the circuit breaker is open requests fail as not sent.
#[derive(Clone, Debug)]
pub struct Paced<T> {
    transport: T,
    pace: Pace,
}

impl<T> Paced<T> {
    /// Puts a pace before a transport.
    pub fn new(transport: T, pace: Pace) -> Self {
        Self { transport, pace }
    }

    /// The pace.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }
}

fn report<B>(permit: Permit, outcome: &Result<http::Response<B>, Failure>, now: SystemTime) {
    match outcome {
        Ok(response) if response.status().is_server_error() => permit.failed(now),
        Ok(response) => permit.answered(response.status().as_u16()),
        Err(_) => permit.failed(now),
    }
}

impl<T: Transport> Transport for Paced<T> {
    type Body = T::Body;

    async fn open(&self, request: Request) -> Result<http::Response<T::Body>, Failure> {
        let permit = loop {
            match self.pace.admit(self.transport.now()) {
                Admission::Go(permit) => break permit,
                Admission::Wait(wait) => self.transport.sleep(wait).await,
                Admission::Refused(_) => return Err(Failure::NotSent),
            }
        };
        let outcome = self.transport.open(request).await;
        report(permit, &outcome, self.transport.now());
        outcome
    }

    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send {
        self.transport.sleep(duration)
    }

    fn now(&self) -> SystemTime {
        self.transport.now()
    }

    fn body_limit(&self) -> usize {
        self.transport.body_limit()
    }
}

impl<T: BlockingTransport> BlockingTransport for Paced<T> {
    type Body = T::Body;

    fn open(&self, request: Request) -> Result<http::Response<T::Body>, Failure> {
        let permit = loop {
            match self.pace.admit(self.transport.now()) {
                Admission::Go(permit) => break permit,
                Admission::Wait(wait) => self.transport.sleep(wait),
                Admission::Refused(_) => return Err(Failure::NotSent),
            }
        };
        let outcome = self.transport.open(request);
        report(permit, &outcome, self.transport.now());
        outcome
    }

    fn sleep(&self, duration: Duration) {
        self.transport.sleep(duration);
    }

    fn now(&self) -> SystemTime {
        self.transport.now()
    }

    fn body_limit(&self) -> usize {
        self.transport.body_limit()
    }
}
