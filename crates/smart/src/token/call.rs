//! One authenticated request to the authorization server, with its retries.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use url::Url;

use super::form::{self, Form, Proof};
use crate::app::SmartApp;
use crate::assertion::{ClientAssertion, Ids};
use crate::auth::Method;
use crate::error::{Error, ErrorKind};
use crate::io::{Input, Response, Sent, SigningRequest, Step, out_of_order};
use crate::jws;
use crate::secret::Secret;
use crate::time;

/// When the same form may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// At any time: it changes nothing, or the same thing again.
    Safe,
    /// Only if the server cannot have acted on it: a code or a refresh token is used up.
    IfUnused,
}

pub(crate) struct Call {
    app: SmartApp,
    endpoint: Url,
    form: Form,
    bearer: Option<Secret>,
    ids: Ids,
    repeat: Repeat,
    /// Whether a 400 without an OAuth error may be passing, if the vendor's servers do that.
    bare_400: bool,
    attempt: u8,
    state: State,
    part: &'static str,
}

enum State {
    Idle,
    /// What the remote key is to sign.
    Signing(String),
    Sent,
    Waiting,
}

impl Call {
    pub(crate) fn new(
        app: &SmartApp,
        endpoint: Url,
        form: Form,
        ids: Ids,
        part: &'static str,
    ) -> Result<Self, Error> {
        app.check_secure(&endpoint, part)?;
        let repeat = match form {
            Form::Code { .. } | Form::Refresh { .. } => Repeat::IfUnused,
            Form::ClientCredentials { .. } | Form::Token { .. } => Repeat::Safe,
        };
        let bare_400 = app.0.vendor.retry_bare_400 && !matches!(form, Form::Code { .. });
        let app = app.clone();
        let state = State::Idle;
        Ok(Self {
            app,
            endpoint,
            form,
            bearer: None,
            ids,
            repeat,
            bare_400,
            attempt: 0,
            state,
            part,
        })
    }

    /// Authenticates with a bearer token instead of the client's own method.
    pub(crate) fn with_bearer(self, token: Secret) -> Self {
        Self { bearer: Some(token), ..self }
    }

    /// Ends with the answer, whatever it is, unless the request can be repeated with hope.
    pub(crate) fn advance(
        &mut self,
        now: SystemTime,
        input: Input,
    ) -> Result<Step<Response>, Error> {
        match (std::mem::replace(&mut self.state, State::Idle), input) {
            (State::Idle, Input::Start) | (State::Waiting, Input::Elapsed) => self.prepare(now),
            (State::Signing(input), Input::Signature(signature)) => {
                let assertion = jws::compact(&input, &signature);
                self.send(&Proof::Assertion(&assertion))
            }
            (State::Signing(_), Input::Failed { .. }) => {
                Err(Error::new(ErrorKind::SigningFailed).at(self.part).member("client_assertion"))
            }
            (State::Sent, Input::Response(response)) => self.judge(now, response),
            (State::Sent, Input::Failed { sent }) => {
                let error = Error::new(ErrorKind::Network).at(self.part);
                if self.repeat == Repeat::Safe || sent == Sent::No {
                    self.again(None, error)
                } else {
                    Err(error)
                }
            }
            _ => Err(out_of_order()),
        }
    }

    fn prepare(&mut self, now: SystemTime) -> Result<Step<Response>, Error> {
        self.attempt = self.attempt.saturating_add(1);
        if let Some(token) = self.bearer.clone() {
            return self.send(&Proof::Bearer(&token));
        }
        let app = self.app.clone();
        let settings = &app.0;
        let assertion = || {
            let audience = settings.vendor.assertion_audience.as_deref();
            ClientAssertion::new(&settings.client_id, audience.unwrap_or(self.endpoint.as_str()))
        };
        match &settings.auth.0 {
            Method::Signed(signer) => {
                let assertion = assertion();
                let assertion = assertion.sign(now, &self.ids.next(), signer.as_ref())?;
                self.send(&Proof::Assertion(&assertion))
            }
            Method::Remote { algorithm, key_id } => {
                let assertion = assertion();
                let id = self.ids.next();
                let input = assertion.signing_input(now, &id, *algorithm, key_id)?;
                let bytes = input.clone().into_bytes();
                self.state = State::Signing(input);
                let (algorithm, key_id) = (*algorithm, key_id.clone());
                Ok(Step::Sign(SigningRequest { algorithm, key_id, bytes }))
            }
            method => self.send(&Proof::Client(method)),
        }
    }

    fn send(&mut self, proof: &Proof<'_>) -> Result<Step<Response>, Error> {
        let settings = &self.app.0;
        let request = form::request(
            &self.endpoint,
            &settings.client_id,
            &self.form,
            proof,
            &settings.vendor,
        )?;
        self.state = State::Sent;
        Ok(Step::Send(request))
    }

    fn judge(&mut self, now: SystemTime, response: Response) -> Result<Step<Response>, Error> {
        let status = response.status();
        // Both say that the request was not worked on.
        let untouched =
            matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
        let failing = status.is_server_error() && self.repeat == Repeat::Safe;
        let bare = self.bare_400
            && status == StatusCode::BAD_REQUEST
            && crate::json::object(response.body(), 64 * 1024, self.part)
                .map_or(true, |members| !members.contains_key("error"));
        if !(untouched || failing || bare) {
            return Ok(Step::Done(response));
        }
        let wait = time::retry_after(response.headers(), now);
        let kind = if bare { ErrorKind::UnexpectedStatus } else { ErrorKind::ServerBusy };
        let error = Error::new(kind).at(self.part).with_status(status).with_retry_after(wait);
        self.again(wait, error)
    }

    /// Waits as the server asks, or one second, two, four; gives up with the error when that is too long or too often.
    fn again(&mut self, wait: Option<Duration>, error: Error) -> Result<Step<Response>, Error> {
        let backoff = Duration::from_secs(1 << self.attempt.saturating_sub(1).min(5));
        let wait = wait.unwrap_or(backoff);
        if self.attempt >= self.app.0.attempts || wait > self.app.0.longest_wait {
            return Err(error);
        }
        self.state = State::Waiting;
        Ok(Step::Wait(wait))
    }
}
