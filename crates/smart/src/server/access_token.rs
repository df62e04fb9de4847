//! Verifying access tokens that are JWTs.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::{seconds, text, verified};
use crate::error::{Error, ErrorKind};
use crate::jws::{Algorithm, JwkSet, Verifier};
use crate::scope::ScopeSet;
use crate::time;
use crate::token::LaunchContext;

/// Verifies access tokens in the JWT profile ([RFC 9068](https://www.rfc-editor.org/rfc/rfc9068)) of one authorization server.
#[derive(Clone)]
pub struct AccessTokenVerifier {
    issuer: String,
    audience: String,
    verifier: Arc<dyn Verifier>,
    skew: Duration,
}

impl AccessTokenVerifier {
    /// Verifies tokens of this issuer for this audience, as a rule the FHIR base.
    pub fn new(issuer: &str, audience: &str, verifier: impl Verifier + 'static) -> Self {
        Self {
            issuer: issuer.to_owned(),
            audience: audience.to_owned(),
            verifier: Arc::new(verifier),
            skew: Duration::ZERO,
        }
    }

    /// How far the clocks may differ; not at all if not given.
    #[must_use]
    pub fn clock_skew(self, skew: Duration) -> Self {
        Self { skew, ..self }
    }

    /// Verifies a token with the keys of the issuer.
    ///
    /// # Errors
    /// `TokenSyntax` (also for another `typ` than `at+jwt`), `AlgorithmNotAllowed`, `UnknownKey`, `AmbiguousKey`, `BadSignature`, `IssuerMismatch`,
    /// `AudienceMismatch`, `Expired`, `NotYetValid`, `Missing`, `WrongType`.
    pub fn verify(
        &self,
        token: &str,
        keys: &JwkSet,
        now: SystemTime,
    ) -> Result<AccessToken, Error> {
        let error = |kind, member| Error::new(kind).at(PART).member(member);
        let jws = verified(token, keys, ALGORITHMS, self.verifier.as_ref(), PART)?;
        let kind = text(&jws.header, "typ").map(str::to_ascii_lowercase);
        if !matches!(kind.as_deref(), Some("at+jwt" | "application/at+jwt")) {
            return Err(error(ErrorKind::TokenSyntax, "typ"));
        }
        let claims = jws.claims;
        if text(&claims, "iss") != Some(self.issuer.as_str()) {
            return Err(error(ErrorKind::IssuerMismatch, "iss"));
        }
        let ours = match claims.get("aud") {
            Some(Value::String(one)) => *one == self.audience,
            Some(Value::Array(all)) => {
                all.iter().any(|one| one.as_str() == Some(self.audience.as_str()))
            }
            _ => false,
        };
        if !ours {
            return Err(error(ErrorKind::AudienceMismatch, "aud"));
        }
        let (now, skew) = (time::unix(now), self.skew.as_secs());
        if seconds(&claims, "exp", PART)?.saturating_add(skew) <= now {
            return Err(error(ErrorKind::Expired, "exp"));
        }
        for member in ["iat", "nbf"] {
            if claims.contains_key(member)
                && seconds(&claims, member, PART)? > now.saturating_add(skew)
            {
                return Err(error(ErrorKind::NotYetValid, member));
            }
        }
        for member in ["client_id", "sub"] {
            if text(&claims, member).is_none() {
                return Err(error(ErrorKind::Missing, member));
            }
        }
        if claims.get("scope").is_some_and(|scope| !scope.is_string()) {
            return Err(error(ErrorKind::WrongType, "scope"));
        }
        Ok(AccessToken { claims: LaunchContext::new(claims) })
    }
}

impl fmt::Debug for AccessTokenVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessTokenVerifier").finish_non_exhaustive()
    }
}

/// The claims of an access token that was verified. `Debug` hides them.
#[derive(Clone, PartialEq)]
pub struct AccessToken {
    claims: LaunchContext,
}

impl AccessToken {
    /// The client.
    pub fn client_id(&self) -> &str {
        self.text("client_id").unwrap_or_default()
    }

    /// The user or, for a backend service, the client.
    pub fn subject(&self) -> &str {
        self.text("sub").unwrap_or_default()
    }

    /// What the token allows; nothing if it has no scope.
    pub fn scopes(&self) -> ScopeSet {
        ScopeSet::parse(self.text("scope").unwrap_or_default())
    }

    /// The launch context, as far as the token holds it.
    pub fn context(&self) -> &LaunchContext {
        &self.claims
    }

    pub(super) fn claims(&self) -> &Map<String, Value> {
        self.claims.members()
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.claims.member(name)?.as_str()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").finish_non_exhaustive()
    }
}

const PART: &str = "access token";
const ALGORITHMS: &[Algorithm] =
    &[Algorithm::Rs256, Algorithm::Rs384, Algorithm::Es256, Algorithm::Es384];
