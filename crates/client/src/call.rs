//! One request with its retries, redirects and renewals of the credential, on one budget.

use std::fmt;
use std::time::SystemTime;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue, Method, StatusCode};
use url::Url;

use crate::auth::{Authorization, Credential, Renewal};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::fact::Fact;
use crate::io::{Failure, Flow, Head, Input, Request, Response, Step, out_of_order};
use crate::issues::Issues;
use crate::label::Label;
use crate::redirect::Redirects;
use crate::retry::{Class, Event, History, Verdict, decide};
use crate::time;

/// A request of any kind, before its credential is put in.
#[derive(Clone)]
pub struct Plan {
    url: Url,
    request: Request,
    class: Class,
    label: Label,
    credential: bool,
    foreign: bool,
    streamed: bool,
    patient: Option<String>,
    correlation: Option<String>,
}

impl Plan {
    /// A request to a URL. The class says how often it may be carried out without harm.
    pub fn new(method: Method, url: Url, class: Class, label: Label) -> Self {
        let mut request = Request::new(Vec::new());
        *request.method_mut() = method;
        Self {
            url,
            request,
            class,
            label,
            credential: true,
            foreign: false,
            streamed: false,
            patient: None,
            correlation: None,
        }
    }

    /// Puts a header in, in place of one of the same name.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.request.headers_mut().insert(name, value);
        self
    }

    /// Puts the body in, with its `Content-Type`.
    #[must_use]
    pub fn body(mut self, content_type: &'static str, body: Vec<u8>) -> Self {
        *self.request.body_mut() = body;
        self.header(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type))
    }

    /// The answer's body is streamed: the call ends with [`Reply::Streaming`] at a status of success.
    #[must_use]
    pub fn streamed(self) -> Self {
        Self { streamed: true, ..self }
    }

    /// It is the download of a file: a redirect to another origin is followed, without the credential.
    #[must_use]
    pub fn download(self) -> Self {
        Self { foreign: true, ..self }
    }

    /// Goes without a credential.
    #[must_use]
    pub fn without_credential(self) -> Self {
        Self { credential: false, ..self }
    }

    /// The patient whose data it is about, for audit facts.
    #[must_use]
    pub fn patient(mut self, reference: &str) -> Self {
        self.patient = Some(reference.to_owned());
        self
    }

    /// The `X-Correlation-Id`, in place of a random one.
    #[must_use]
    pub fn correlation_id(mut self, id: &str) -> Self {
        self.correlation = Some(id.to_owned());
        self
    }

    /// The class.
    pub fn class(&self) -> Class {
        self.class
    }

    pub(crate) fn set_class(&mut self, class: Class) {
        self.class = class;
    }

    pub(crate) fn set_url(&mut self, url: Url) {
        self.url = url;
    }

    pub(crate) fn label(&self) -> Label {
        self.label
    }

    /// Where it goes.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The request as a value, without credential and ids.
    ///
    /// # Errors
    /// `InvalidUrl` if the URL is too long for a request.
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = self.request.clone();
        *request.uri_mut() =
            self.url.as_str().parse().map_err(|_| {
                Error::new(ErrorKind::InvalidUrl).at("request").with_label(self.label)
            })?;
        Ok(request)
    }
}

impl fmt::Debug for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Plan({}, {:?})", self.label, self.class)
    }
}

/// How a call ends.
#[non_exhaustive]
pub enum Reply {
    /// With an answer of any status.
    Answer(Answer),
    /// With the head of an answer of success, whose body follows in chunks: report [`Step::More`] for each.
    Streaming(Box<Head>),
    /// A write was carried out, and the body of its answer is lost.
    Lost(Answer),
    /// Whether a write was carried out is unknown.
    Unknown(Unknown),
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(answer) => write!(f, "Answer({answer:?})"),
            Self::Streaming(head) => write!(f, "Streaming({})", head.status.as_u16()),
            Self::Lost(answer) => write!(f, "Lost({answer:?})"),
            Self::Unknown(unknown) => write!(f, "{unknown:?}"),
        }
    }
}

/// An answer and how it came about.
pub struct Answer {
    /// The answer.
    pub response: Response,
    /// What answered, after redirects.
    pub url: Url,
    /// How often the request was sent.
    pub attempts: u32,
    /// When the first attempt began.
    pub started: SystemTime,
    /// Whether an earlier attempt of the same call may have been carried out.
    pub maybe_applied: bool,
    /// The `X-Correlation-Id`.
    pub correlation_id: Option<String>,
}

impl Answer {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {} bytes", self.status().as_u16(), self.response.body().len())
    }
}

/// A write of which it is unknown whether it was carried out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unknown {
    /// The status of the last answer, if there was one.
    pub status: Option<u16>,
    /// A condition that our own earlier attempt may have broken did not hold: compare by a read.
    pub condition_failed: bool,
    /// How often the request was sent.
    pub attempts: u32,
    /// When the first attempt began.
    pub started: SystemTime,
    /// When the server asks to come back.
    pub retry_at: Option<SystemTime>,
    /// The `X-Correlation-Id`.
    pub correlation_id: Option<String>,
}

/// One request with its retries, redirects and renewals of the credential: ends with a [`Reply`].
pub struct Call {
    client: FhirClient,
    plan: Plan,
    state: State,
    started: Option<SystemTime>,
    attempts: u32,
    history: History,
    redirects: Redirects,
    /// A redirect has led to another origin: no credential from here on.
    abroad: bool,
    authorization: Option<Authorization>,
    request_id: Option<String>,
}

enum State {
    Idle,
    Renewing(Renewal),
    Sent,
    /// The body of a refusal to a streamed request.
    Reading(Box<Head>, Vec<u8>),
    Waiting,
    Over,
}

impl Call {
    /// A call that has not begun.
    pub fn new(client: &FhirClient, plan: Plan) -> Self {
        let mut plan = plan;
        let request_id = client.random_id();
        if plan.correlation.is_none() {
            plan.correlation.clone_from(&request_id);
        }
        Self {
            client: client.clone(),
            plan,
            state: State::Idle,
            started: None,
            attempts: 0,
            history: History::default(),
            redirects: Redirects::default(),
            abroad: false,
            authorization: None,
            request_id,
        }
    }

    fn begin(&mut self, now: SystemTime) -> Result<Step<Reply>, Error> {
        if !self.plan.credential || self.abroad || !self.client.trusts(&self.plan.url) {
            return self.send(None);
        }
        match self.client.settings().authorizer.credential(now) {
            Credential::None => self.send(None),
            Credential::Ready(authorization) => self.send(Some(authorization)),
            Credential::Renew(renewal) => self.renew(now, renewal, Input::Start),
        }
    }

    fn renew(
        &mut self,
        now: SystemTime,
        mut renewal: Renewal,
        input: Input,
    ) -> Result<Step<Reply>, Error> {
        match renewal.advance(now, input) {
            Ok(Step::Done(authorization)) => self.send(Some(authorization)),
            Ok(step) => {
                self.state = State::Renewing(renewal);
                step.then(|_| Err(out_of_order()))
            }
            Err(_) if self.history.maybe_applied => Ok(self.unknown(None, false, None)),
            Err(error) => {
                let failed = self.error(ErrorKind::CredentialFailed).at("credential");
                Err(match error.retry_at() {
                    Some(at) => failed.with_retry_at(at),
                    None => failed,
                })
            }
        }
    }

    fn send(&mut self, authorization: Option<Authorization>) -> Result<Step<Reply>, Error> {
        let mut request = self.plan.request()?;
        let headers = request.headers_mut();
        if let Some(authorization) = &authorization {
            headers.insert(AUTHORIZATION, authorization.header().clone());
        }
        if !self.abroad {
            for (name, id) in
                [("x-request-id", &self.request_id), ("x-correlation-id", &self.plan.correlation)]
            {
                let Some(id) = id else { continue };
                let value = HeaderValue::from_str(id).map_err(|_| {
                    Error::new(ErrorKind::InvalidHeader).at("request").member("X-Correlation-Id")
                })?;
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        self.authorization = authorization;
        self.attempts = self.attempts.saturating_add(1);
        self.state = State::Sent;
        Ok(if self.plan.streamed { Step::Stream(request) } else { Step::Send(request) })
    }

    fn answered(&mut self, now: SystemTime, response: Response) -> Result<Step<Reply>, Error> {
        let status = response.status();
        let limit = self.client.settings().body_limit;
        if response.body().len() > limit {
            let (head, _) = response.into_parts();
            return self.failed(now, Failure::TooLarge(Box::new(head)));
        }
        if status.is_success() && is_cut(response.body()) {
            return self.judge(now, Event::BodyLost, Some(response));
        }
        let transient = !status.is_success() && self.is_transient(response.body());
        let retry_after = time::retry_after(response.headers(), now);
        let event = Event::Answer { status: status.as_u16(), retry_after, transient };
        self.judge(now, event, Some(response))
    }

    fn failed(&mut self, now: SystemTime, failure: Failure) -> Result<Step<Reply>, Error> {
        match failure {
            Failure::NotSent => self.judge(now, Event::NotSent, None),
            Failure::NoAnswer => self.judge(now, Event::NoAnswer, None),
            // The status of a refusal says enough.
            Failure::BodyLost(head) | Failure::TooLarge(head) if !head.status.is_success() => {
                self.answered(now, Response::from_parts(*head, Vec::new()))
            }
            Failure::TooLarge(head) if self.plan.class == Class::Safe => {
                // The same would come again.
                Err(self.error(ErrorKind::TooLarge).with_status(head.status))
            }
            Failure::BodyLost(head) | Failure::TooLarge(head) => {
                self.judge(now, Event::BodyLost, Some(Response::from_parts(*head, Vec::new())))
            }
        }
    }

    fn is_transient(&self, body: &[u8]) -> bool {
        let limits = &self.client.settings().profile.limit_codes;
        Issues::read(body).is_some_and(|issues| {
            issues.is_transient()
                || issues.iter().any(|issue| {
                    issue.detail_codes().any(|it| limits.iter().any(|code| code == it))
                })
        })
    }

    fn judge(
        &mut self,
        now: SystemTime,
        event: Event,
        response: Option<Response>,
    ) -> Result<Step<Reply>, Error> {
        let class = self.plan.class;
        let verdict = decide(class, event, self.history);
        self.observe(now, response.as_ref().map(Response::status), verdict);
        if class != Class::Safe && is_maybe_applied(event) {
            self.history.maybe_applied = true;
        }
        if matches!(event, Event::Answer { status: 500.., .. }) {
            self.history.server_errors = self.history.server_errors.saturating_add(1);
        }
        match verdict {
            Verdict::Retry => {
                let delay =
                    self.client.settings().backoff.delay(self.attempts, self.client.random());
                if self.has_budget(now, delay) {
                    return Ok(self.wait(delay));
                }
                self.exhausted(event, response)
            }
            Verdict::Wait(asked) => {
                let delay = self.client.settings().backoff.asked(asked, self.client.random());
                if self.has_budget(now, delay) {
                    return Ok(self.wait(delay));
                }
                let at = time::after(now, asked);
                if self.history.maybe_applied {
                    return Ok(self.unknown(response.as_ref(), false, Some(at)));
                }
                let deferred = self.error(ErrorKind::Deferred).with_retry_at(at);
                Err(match response {
                    Some(response) => {
                        let issues = Issues::read(response.body()).unwrap_or_default();
                        deferred.with_status(response.status()).with_issues(issues)
                    }
                    None => deferred,
                })
            }
            Verdict::Refresh => self.refresh(now, event, response),
            Verdict::Redirect => self.redirect(now, response),
            Verdict::Unknown => Ok(self.unknown(response.as_ref(), false, None)),
            Verdict::MaybeApplied => Ok(self.unknown(response.as_ref(), true, None)),
            Verdict::Lost => self.done(response, Reply::Lost),
            Verdict::Accept | Verdict::Stop | Verdict::Conflict => {
                self.done(response, Reply::Answer)
            }
        }
    }

    fn has_budget(&self, now: SystemTime, wait: std::time::Duration) -> bool {
        let budget = self.client.settings().budget;
        budget.has_attempt_after(self.attempts)
            && budget.has_time_for(self.started.unwrap_or(now), now, wait)
    }

    fn wait(&mut self, delay: std::time::Duration) -> Step<Reply> {
        self.state = State::Waiting;
        Step::Wait(delay)
    }

    fn refresh(
        &mut self,
        now: SystemTime,
        event: Event,
        response: Option<Response>,
    ) -> Result<Step<Reply>, Error> {
        self.history.refreshed = true;
        let refused = self.authorization.take().map(|authorization| authorization.generation());
        let renewal = refused.and_then(|refused| self.client.settings().authorizer.renew(refused));
        match renewal {
            Some(renewal) if self.has_budget(now, std::time::Duration::ZERO) => {
                self.renew(now, renewal, Input::Start)
            }
            _ => self.exhausted(event, response),
        }
    }

    fn redirect(
        &mut self,
        now: SystemTime,
        response: Option<Response>,
    ) -> Result<Step<Reply>, Error> {
        let Some(response) = response else { return Err(out_of_order()) };
        let hop = self
            .redirects
            .follow(
                &self.plan.url,
                self.plan.request.method(),
                response.status().as_u16(),
                response.headers(),
                self.plan.foreign,
            )
            .map_err(|error| {
                error
                    .with_label(self.plan.label)
                    .with_status(response.status())
                    .with_correlation(self.plan.correlation.as_deref())
            })?;
        if hop.by_get {
            *self.plan.request.method_mut() = Method::GET;
            self.plan.request.body_mut().clear();
            self.plan.request.headers_mut().remove(http::header::CONTENT_TYPE);
        }
        self.abroad |= hop.foreign;
        self.plan.url = hop.url;
        // A hop is no failed attempt, but it takes part in the time.
        self.attempts = self.attempts.saturating_sub(1);
        if !self.has_budget(now, std::time::Duration::ZERO) {
            return Err(self.error(ErrorKind::Redirected).at("redirect"));
        }
        self.begin(now)
    }

    /// The budget is used up, or there is no other credential.
    fn exhausted(
        &mut self,
        event: Event,
        response: Option<Response>,
    ) -> Result<Step<Reply>, Error> {
        if self.history.maybe_applied {
            return Ok(self.unknown(response.as_ref(), false, None));
        }
        match event {
            Event::NotSent => Err(self.error(ErrorKind::NotSent)),
            Event::NoAnswer => Err(self.error(ErrorKind::NoAnswer)),
            Event::BodyLost => Err(self.error(ErrorKind::BodyLost)),
            Event::Answer { .. } => self.done(response, Reply::Answer),
        }
    }

    fn done(
        &mut self,
        response: Option<Response>,
        reply: fn(Answer) -> Reply,
    ) -> Result<Step<Reply>, Error> {
        let Some(response) = response else { return Err(out_of_order()) };
        Ok(Step::Done(reply(Answer {
            response,
            url: self.plan.url.clone(),
            attempts: self.attempts,
            started: self.started.unwrap_or(SystemTime::UNIX_EPOCH),
            maybe_applied: self.history.maybe_applied,
            correlation_id: self.plan.correlation.clone(),
        })))
    }

    fn unknown(
        &self,
        response: Option<&Response>,
        condition_failed: bool,
        retry_at: Option<SystemTime>,
    ) -> Step<Reply> {
        Step::Done(Reply::Unknown(Unknown {
            status: response.map(|response| response.status().as_u16()),
            condition_failed,
            attempts: self.attempts,
            started: self.started.unwrap_or(SystemTime::UNIX_EPOCH),
            retry_at,
            correlation_id: self.plan.correlation.clone(),
        }))
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind)
            .with_label(self.plan.label)
            .with_attempts(self.attempts)
            .with_correlation(self.plan.correlation.as_deref())
    }

    fn observe(&self, now: SystemTime, status: Option<StatusCode>, verdict: Verdict) {
        self.client.observe(|| Fact {
            at: now,
            label: self.plan.label,
            patient: self.plan.patient.clone(),
            attempt: self.attempts,
            status: status.map(|status| status.as_u16()),
            verdict,
            correlation_id: self.plan.correlation.clone(),
            credential: self
                .authorization
                .as_ref()
                .and_then(|authorization| authorization.fingerprint().map(str::to_owned)),
        });
    }
}

impl Flow for Call {
    type Output = Reply;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Reply>, Error> {
        match (std::mem::replace(&mut self.state, State::Over), input) {
            (State::Idle, Input::Start) => {
                self.started = Some(now);
                self.begin(now)
            }
            (State::Waiting, Input::Elapsed) => self.begin(now),
            (State::Renewing(renewal), input) => self.renew(now, renewal, input),
            (State::Sent, Input::Response(response)) => self.answered(now, response),
            (State::Sent, Input::Failed(failure)) => self.failed(now, failure),
            (State::Sent, Input::Head(head)) if self.plan.streamed => {
                if head.status.is_success() {
                    self.observe(now, Some(head.status), Verdict::Accept);
                    return Ok(Step::Done(Reply::Streaming(head)));
                }
                self.state = State::Reading(head, Vec::new());
                Ok(Step::More)
            }
            (State::Reading(head, mut body), Input::Chunk(chunk)) => {
                let room = MAX_REFUSAL.saturating_sub(body.len());
                body.extend(chunk.into_iter().take(room));
                self.state = State::Reading(head, body);
                Ok(Step::More)
            }
            (State::Reading(head, body), Input::End | Input::Failed(_)) => {
                self.answered(now, Response::from_parts(*head, body))
            }
            _ => Err(out_of_order()),
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({:?}, attempt {})", self.plan, self.attempts)
    }
}

/// Whether the server may have carried the request out without saying so.
fn is_maybe_applied(event: Event) -> bool {
    match event {
        Event::NoAnswer => true,
        Event::Answer { status, retry_after, .. } => match status {
            408 => true,
            503 => retry_after.is_none(),
            501 | 505 => false,
            status => status >= 500,
        },
        Event::NotSent | Event::BodyLost => false,
    }
}

/// Whether a body began as a JSON object and did not end as one.
fn is_cut(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    body.starts_with(b"{") && !body.ends_with(b"}")
}

/// How much of a refusal to a streamed request is read.
const MAX_REFUSAL: usize = 1024 * 1024;
