//! An interaction as a flow: requests, and what is made of the answers.

use std::fmt;
use std::time::SystemTime;

use http::{HeaderName, HeaderValue};

use crate::call::{Call, Plan, Reply};
use crate::client::FhirClient;
use crate::error::Error;
use crate::io::{Flow, Input, Request, Step, out_of_order};

/// An interaction: a request that can be looked at and changed until it is run, and a [`Flow`] that ends with a typed result.
pub struct Exchange<K> {
    pub(crate) client: FhirClient,
    pub(crate) plan: Result<Plan, Error>,
    pub(crate) kind: K,
    call: Option<Call>,
}

/// What an interaction makes of its answer.
pub trait Kind {
    /// What it ends with.
    type Output;

    /// The result, or what to ask next.
    ///
    /// # Errors
    /// What the answer says.
    #[doc(hidden)]
    fn finish(&mut self, client: &FhirClient, reply: Reply) -> Result<Next<Self::Output>, Error>;

    /// The result when a request ended without an answer.
    ///
    /// # Errors
    /// The same, as a rule.
    #[doc(hidden)]
    fn failed(&mut self, error: Error) -> Result<Self::Output, Error> {
        Err(error)
    }
}

/// What follows an answer.
#[doc(hidden)]
#[derive(Debug)]
pub enum Next<T> {
    /// The end.
    Done(T),
    /// Another request.
    Then(Box<Plan>),
}

impl<K> Exchange<K> {
    pub(crate) fn new(client: &FhirClient, plan: Result<Plan, Error>, kind: K) -> Self {
        Self { client: client.clone(), plan, kind, call: None }
    }

    /// Changes the request; its errors come out when it is run.
    pub(crate) fn change(mut self, f: impl FnOnce(Plan) -> Result<Plan, Error>) -> Self {
        self.plan = self.plan.and_then(f);
        self
    }

    pub(crate) fn with_header(self, name: HeaderName, value: Result<HeaderValue, Error>) -> Self {
        self.change(|plan| Ok(plan.header(name, value?)))
    }

    /// Puts a header in, such as `traceparent`.
    #[must_use]
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Self {
        self.change(|plan| Ok(plan.header(name, value)))
    }

    /// The `X-Correlation-Id`, in place of a random one.
    #[must_use]
    pub fn correlation_id(self, id: &str) -> Self {
        self.change(|plan| Ok(plan.correlation_id(id)))
    }

    /// The patient whose data it is about, `Patient/1`, for audit facts.
    #[must_use]
    pub fn about_patient(self, reference: &str) -> Self {
        self.change(|plan| Ok(plan.patient(reference)))
    }

    /// The request as a value, without credential.
    ///
    /// # Errors
    /// What was wrong with its description.
    pub fn request(&self) -> Result<Request, Error> {
        self.plan.as_ref().map_err(Clone::clone)?.request()
    }

    /// What it will ask, and how often that may be asked.
    ///
    /// # Errors
    /// What was wrong with its description.
    pub fn plan(&self) -> Result<&Plan, Error> {
        self.plan.as_ref().map_err(Clone::clone)
    }
}

impl<K: Kind> Flow for Exchange<K> {
    type Output = K::Output;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<K::Output>, Error> {
        let (client, kind) = (&self.client, &mut self.kind);
        let call = match (&mut self.call, &input) {
            (Some(call), _) => call,
            (slot @ None, Input::Start) => {
                let plan = self.plan.as_ref().map_err(Clone::clone)?.clone();
                client.permits(plan.label())?;
                slot.insert(Call::new(client, plan))
            }
            _ => return Err(out_of_order()),
        };
        let mut step = call.advance(now, input);
        loop {
            let reply = match step {
                Ok(Step::Done(reply)) => reply,
                Ok(other) => return other.then(|_| Err(out_of_order())),
                Err(error) => return kind.failed(error).map(Step::Done),
            };
            match kind.finish(client, reply)? {
                Next::Done(output) => return Ok(Step::Done(output)),
                Next::Then(plan) => {
                    *call = Call::new(client, *plan);
                    step = call.advance(now, Input::Start);
                }
            }
        }
    }
}

impl<K> fmt::Debug for Exchange<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exchange({:?})", self.plan)
    }
}
