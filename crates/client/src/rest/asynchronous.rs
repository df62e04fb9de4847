//! The asynchronous pattern: a request that is answered later ([async](https://hl7.org/fhir/R5/async.html)).

use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use http::header::CONTENT_LOCATION;
use http::{HeaderValue, Method, StatusCode};
use url::Url;

use super::read::safe_answer;
use super::{PREFER, fhir};
use crate::body::{self, Expected, Versioned};
use crate::bundle::RawBundle;
use crate::call::{Answer, Call, Plan};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::io::{Flow, Input, Step, out_of_order};
use crate::label::{Interaction, Label};
use crate::payload::{Header, Payload};
use crate::retry::{Backoff, Class};
use crate::time;

/// A request that the server answers later: polls until the answer is there.
///
/// [`job`](Self::job) is where the answer will be; keep it, and a crash loses nothing: [`FhirClient::resume_async`] goes on.
pub struct Asynchronous<T> {
    client: FhirClient,
    label: Label,
    state: State,
    job: Option<Url>,
    polls: u32,
    started: Option<SystemTime>,
    patience: Duration,
    answer: PhantomData<fn() -> T>,
}

enum State {
    Planned(Result<Box<Plan>, Error>),
    Asked(Box<Call>),
    Polled(Box<Call>),
    Waiting,
    Over,
}

impl FhirClient {
    /// Goes on with a request that was accepted before, from its [`job`](Asynchronous::job).
    ///
    /// # Errors
    /// `InvalidUrl`, `Insecure`.
    pub fn resume_async<T: Payload>(&self, job: &str) -> Result<Asynchronous<T>, Error> {
        let mut resumed =
            Asynchronous::begin(self, Err(out_of_order()), Label::system(Interaction::Poll));
        resumed.job = Some(self.base().resolve(job)?);
        Ok(resumed)
    }
}

impl<T: Payload> Asynchronous<T> {
    pub(super) fn begin(client: &FhirClient, plan: Result<Plan, Error>, label: Label) -> Self {
        let prefer = HeaderValue::from_static("respond-async");
        Self {
            client: client.clone(),
            label,
            state: State::Planned(plan.map(|plan| Box::new(plan.header(PREFER, prefer)))),
            job: None,
            polls: 0,
            started: None,
            patience: Duration::from_secs(3600),
            answer: PhantomData,
        }
    }

    /// A request that the server may answer later, with a `Prefer` of its own.
    pub(crate) fn accepted_later(client: &FhirClient, plan: Plan, label: Label) -> Self {
        Self {
            state: State::Planned(Ok(Box::new(plan))),
            ..Self::begin(client, Err(out_of_order()), label)
        }
    }

    /// How long it polls before it ends as `Deferred`; an hour if not given.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Where the answer will be, once the server has accepted the request.
    pub fn job(&self) -> Option<&str> {
        self.job.as_ref().map(Url::as_str)
    }

    fn poll(&mut self, now: SystemTime) -> Result<Step<Versioned<T>>, Error> {
        let Some(job) = self.job.clone() else { return Err(out_of_order()) };
        let label = Label { interaction: Interaction::Poll, ..self.label };
        let plan = fhir(Method::GET, job, Class::Safe, label);
        self.polls = self.polls.saturating_add(1);
        self.state = State::Polled(Box::new(Call::new(&self.client, plan)));
        self.advance(now, Input::Start)
    }

    /// The server works on it.
    fn wait(&mut self, now: SystemTime, answer: &Answer) -> Result<Step<Versioned<T>>, Error> {
        let started = *self.started.get_or_insert(now);
        let backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
        let delay = match time::retry_after(answer.response.headers(), now) {
            Some(asked) => backoff.asked(asked, self.client.random()),
            // At least a second: polling is not retrying.
            None => backoff.full(self.polls.max(1)),
        };
        let at = time::after(now, delay);
        if time::since(at, started) > self.patience {
            let deferred = Error::new(ErrorKind::Deferred).at("poll");
            return Err(body::described(deferred, answer, self.label).with_retry_at(at));
        }
        self.state = State::Waiting;
        Ok(Step::Wait(delay))
    }

    fn accepted(&mut self, now: SystemTime, answer: &Answer) -> Result<Step<Versioned<T>>, Error> {
        let missing = || {
            let missing = Error::new(ErrorKind::UnexpectedShape).at("answer");
            body::described(missing.member("Content-Location"), answer, self.label)
        };
        let to = answer.response.headers().get(CONTENT_LOCATION).ok_or_else(missing)?;
        let job = crate::base::resolve(&answer.url, to.to_str().map_err(|_| missing())?)?;
        if !self.client.trusts(&job) {
            let elsewhere = Error::new(ErrorKind::OtherOrigin).at("answer");
            return Err(elsewhere.member("Content-Location").with_label(self.label));
        }
        self.job = Some(job);
        self.wait(now, answer)
    }

    fn read(&self, answer: &Answer) -> Result<Versioned<T>, Error> {
        let expected = Expected { label: self.label, resource_type: None, id: None, release: None };
        let document = body::document(answer, expected)?;
        // The answer itself, or a Bundle around it: an entry with its status and resource.
        let is_bundle = Header::read(document)?.resource_type.as_deref() == Some("Bundle");
        if is_bundle {
            let bundle = RawBundle::read(document)?;
            if let ([entry], Some("batch-response")) =
                (bundle.entry.as_slice(), bundle.of_type.as_deref())
                && let Some(response) = &entry.response
            {
                let wrapped = Answer {
                    response: wrapped(&response.status, entry.document(), answer),
                    url: answer.url.clone(),
                    correlation_id: answer.correlation_id.clone(),
                    ..*answer
                };
                return body::resource(&wrapped, expected);
            }
        }
        body::resource(answer, expected)
    }
}

/// The answer inside a Bundle, as if it had come by itself.
fn wrapped(status: &str, document: Option<&[u8]>, answer: &Answer) -> crate::io::Response {
    let mut response = http::Response::new(document.unwrap_or_default().to_vec());
    let status = status.get(..3).and_then(|digits| digits.parse().ok());
    *response.status_mut() =
        status.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(answer.status());
    response
}

impl<T: Payload> Flow for Asynchronous<T> {
    type Output = Versioned<T>;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Versioned<T>>, Error> {
        match (std::mem::replace(&mut self.state, State::Over), input) {
            (State::Planned(_), Input::Start) if self.job.is_some() => self.poll(now),
            (State::Planned(plan), Input::Start) => {
                self.client.permits(self.label)?;
                self.state = State::Asked(Box::new(Call::new(&self.client, *plan?)));
                self.advance(now, Input::Start)
            }
            (State::Asked(mut call), input) => match call.advance(now, input)? {
                Step::Done(reply) => {
                    let answer = safe_answer(reply, self.label)?;
                    if answer.status() == StatusCode::ACCEPTED {
                        return self.accepted(now, &answer);
                    }
                    self.read(&answer).map(Step::Done)
                }
                step => {
                    self.state = State::Asked(call);
                    step.then(|_| Err(out_of_order()))
                }
            },
            (State::Polled(mut call), input) => match call.advance(now, input)? {
                Step::Done(reply) => {
                    let answer = safe_answer(reply, self.label)?;
                    if answer.status() == StatusCode::ACCEPTED {
                        return self.wait(now, &answer);
                    }
                    self.read(&answer).map(Step::Done)
                }
                step => {
                    self.state = State::Polled(call);
                    step.then(|_| Err(out_of_order()))
                }
            },
            (State::Waiting, Input::Elapsed) => self.poll(now),
            _ => Err(out_of_order()),
        }
    }
}

impl<T> fmt::Debug for Asynchronous<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Asynchronous({}, {} polls)", self.label, self.polls)
    }
}
