//! What was granted.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use http::header::AUTHORIZATION;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;
use zeroize::Zeroize;

use super::answer::{Answer, Deviation};
use super::context::LaunchContext;
use crate::base::FhirBase;
use crate::error::{Error, ErrorKind};
use crate::identity::Identity;
use crate::scope::{ScopeContext, ScopeSet};
use crate::seal::{self, Seal};
use crate::secret::Secret;
use crate::time;

/// A token with what it allows: the end of a launch, of a refresh, or of a backend service's request.
///
/// It has no serde form; [`Grant::seal`] is the way to store it. `Debug` hides tokens, ids and claims.
#[derive(Clone)]
pub struct Grant {
    server: FhirBase,
    access_token: Secret,
    received: SystemTime,
    lifetime: Option<Duration>,
    scopes: ScopeSet,
    refresh_token: Option<Secret>,
    identity: Option<Identity>,
    context: LaunchContext,
    deviations: Vec<Deviation>,
}

impl Grant {
    /// A first grant.
    pub(crate) fn new(
        server: FhirBase,
        answer: Answer,
        asked: &ScopeSet,
        received: SystemTime,
    ) -> Self {
        Self {
            server,
            access_token: answer.access_token,
            received,
            lifetime: answer.lifetime,
            scopes: answer.scopes.unwrap_or_else(|| asked.clone()),
            refresh_token: answer.refresh_token,
            identity: None,
            context: LaunchContext::new(answer.context),
            deviations: answer.deviations,
        }
    }

    pub(crate) fn with_identity(self, identity: Identity) -> Self {
        Self { identity: Some(identity), ..self }
    }

    /// What a refresh makes of it: a refresh token that is not replaced stays, and so do the user and the context.
    pub(crate) fn refreshed(&self, answer: Answer, asked: &ScopeSet, received: SystemTime) -> Self {
        let refresh_token = answer.refresh_token.or_else(|| self.refresh_token.clone());
        Self {
            server: self.server.clone(),
            access_token: answer.access_token,
            received,
            lifetime: answer.lifetime,
            scopes: answer.scopes.unwrap_or_else(|| asked.clone()),
            refresh_token,
            identity: self.identity.clone(),
            context: self.context.clone().updated(answer.context),
            deviations: answer.deviations,
        }
    }

    /// The FHIR server.
    pub fn server(&self) -> &FhirBase {
        &self.server
    }

    /// The access token; opaque, even if it looks like a JWT.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// The refresh token.
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// What was granted, which may be less, more or other than what was asked.
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// The launch context.
    pub fn context(&self) -> &LaunchContext {
        &self.context
    }

    /// The user, if `openid` was granted.
    pub fn identity(&self) -> Option<&Identity> {
        self.identity.as_ref()
    }

    /// How the server's answer differed from the standard.
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// The id of the patient in context.
    ///
    /// # Errors
    /// `PatientMissing` if the server named none, although it may have granted `patient/` scopes.
    pub fn patient(&self) -> Result<&str, Error> {
        let missing = || {
            let promised = self.scopes.has_context(ScopeContext::Patient);
            let member =
                if promised { "patient (with patient/ scopes granted)" } else { "patient" };
            Error::new(ErrorKind::PatientMissing).at("grant").member(member)
        };
        self.context.patient().ok_or_else(missing)
    }

    /// When the token ends, counted from the receipt of the answer; `None` if the server did not say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.lifetime.map(|lifetime| time::after(self.received, lifetime))
    }

    /// Whether the token has certainly ended. A token of unknown lifetime has not, and may be refused at any time.
    pub fn is_expired(&self, now: SystemTime) -> bool {
        self.expires_at().is_some_and(|end| now >= end)
    }

    /// When to refresh: min(60 s, 10 % of the lifetime) before the end, and up to half as much again earlier by `jitter` (0 to 255), so that
    /// not all do it at once. `None` if the lifetime is not known.
    pub fn refresh_at(&self, jitter: u8) -> Option<SystemTime> {
        let lifetime = self.lifetime?;
        self.refresh_before(jitter, (lifetime / 10).min(MAX_EARLY))
    }

    /// As [`Grant::refresh_at`], with a margin of the caller's choice, at most half of the lifetime.
    pub fn refresh_before(&self, jitter: u8, early: Duration) -> Option<SystemTime> {
        let lifetime = self.lifetime?;
        let spread = early.mul_f64(f64::from(jitter) / 510.0);
        let early = early.saturating_add(spread).min(lifetime / 2);
        Some(time::after(self.received, lifetime.saturating_sub(early)))
    }

    /// Puts the token into a request.
    ///
    /// # Errors
    /// `OtherServer` if the request does not go to the server of this grant: the token never leaves it.
    pub fn authorize<B>(&self, request: &mut http::Request<B>) -> Result<(), Error> {
        let inside =
            Url::parse(&request.uri().to_string()).is_ok_and(|url| self.server.contains(&url));
        if !inside {
            return Err(Error::new(ErrorKind::OtherServer).at("request").member("uri"));
        }
        let mut value = HeaderValue::from_str(&format!("Bearer {}", self.access_token.expose()))
            .map_err(|_| Error::new(ErrorKind::WrongType).at("grant").member("access_token"))?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
        Ok(())
    }

    /// The grant as sealed text, for a store.
    ///
    /// # Errors
    /// `SealFailed`.
    pub fn seal(&self, key: &impl Seal) -> Result<String, Error> {
        seal::seal(&Stored::of(self), key, PART)
    }

    /// Opens a sealed grant.
    ///
    /// # Errors
    /// `SealFailed`.
    pub fn open(text: &str, key: &impl Seal) -> Result<Self, Error> {
        seal::open::<Stored>(text, key, PART)?.into_grant()
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grant")
            .field("server", &self.server)
            .field("access_token", &self.access_token)
            .field("lifetime", &self.lifetime)
            .field("scopes", &self.scopes)
            .field("refresh_token", &self.refresh_token)
            .field("identity", &self.identity)
            .field("context", &self.context)
            .field("deviations", &self.deviations)
            .finish_non_exhaustive()
    }
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Stored {
    server: String,
    access_token: String,
    received: u64,
    lifetime: Option<u64>,
    scopes: String,
    refresh_token: Option<String>,
    claims: Option<Map<String, Value>>,
    context: Map<String, Value>,
}

impl Stored {
    fn of(grant: &Grant) -> Self {
        Self {
            server: grant.server.as_str().to_owned(),
            access_token: grant.access_token.expose().clone(),
            received: time::unix(grant.received),
            lifetime: grant.lifetime.map(|lifetime| lifetime.as_secs()),
            scopes: grant.scopes.to_string(),
            refresh_token: grant.refresh_token.as_ref().map(|token| token.expose().clone()),
            claims: grant.identity.as_ref().map(|identity| identity.claims().clone()),
            context: grant.context.members().clone(),
        }
    }

    fn into_grant(mut self) -> Result<Grant, Error> {
        let server: FhirBase = self.server.parse()?;
        let claims = self.claims.take();
        let identity = claims.and_then(|claims| Identity::from_checked(claims, &server));
        Ok(Grant {
            server,
            access_token: std::mem::take(&mut self.access_token).into(),
            received: time::after(SystemTime::UNIX_EPOCH, Duration::from_secs(self.received)),
            lifetime: self.lifetime.map(Duration::from_secs),
            scopes: ScopeSet::parse(&self.scopes),
            refresh_token: self.refresh_token.take().map(Secret::from),
            identity,
            context: LaunchContext::new(std::mem::take(&mut self.context)),
            deviations: Vec::new(),
        })
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        self.access_token.zeroize();
        self.refresh_token.zeroize();
    }
}

const PART: &str = "sealed grant";
const MAX_EARLY: Duration = Duration::from_secs(60);
