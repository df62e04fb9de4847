//! Verifying `private_key_jwt`.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use url::Url;

use super::{seconds, text, verified};
use crate::base;
use crate::error::{Error, ErrorKind};
use crate::fetch;
use crate::io::{Flow, Input, Step, out_of_order};
use crate::jws::{Algorithm, JwkSet, Unverified, Verifier};
use crate::replay::{MemoryReplayGuard, ReplayGuard};
use crate::time;

/// Who an assertion says it is from; nobody has checked it yet.
///
/// Look the client up by its id, get its keys, then [verify](ClientAssertionVerifier::verify).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedClient {
    client_id: String,
}

impl ClaimedClient {
    /// Reads the claim.
    ///
    /// # Errors
    /// `TokenSyntax` and the like for text that is no JWT, `Missing` without `iss`.
    pub fn of(assertion: &str) -> Result<Self, Error> {
        let jws = Unverified::parse(assertion, PART)?;
        let client_id = text(&jws.claims, "iss").map(str::to_owned);
        let client_id =
            client_id.ok_or_else(|| Error::new(ErrorKind::Missing).at(PART).member("iss"))?;
        Ok(Self { client_id })
    }

    /// The `client_id` that is claimed.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }
}

/// A client as it is registered.
#[derive(Clone, Copy, Debug)]
pub struct RegisteredClient<'a> {
    /// Its `client_id`.
    pub client_id: &'a str,
    /// The URL of its key set, if it was registered by URL.
    pub key_set_url: Option<&'a str>,
    /// Its keys: registered by value, or fetched by [`FetchKeys`].
    pub keys: &'a JwkSet,
}

/// Verifies client assertions that are posted to one URL
/// ([SMART, asymmetric authentication](https://hl7.org/fhir/smart-app-launch/STU2.2/client-confidential-asymmetric.html)).
///
/// Whatever goes wrong, tell the client `invalid_client` and no more: [`TokenError::invalid_client`](super::TokenError::invalid_client).
#[derive(Clone)]
pub struct ClientAssertionVerifier {
    audience: String,
    verifier: Arc<dyn Verifier>,
    used: Arc<dyn ReplayGuard>,
    skew: Duration,
}

impl ClientAssertionVerifier {
    /// Verifies assertions whose `aud` is exactly this URL, the token endpoint's.
    pub fn new(token_endpoint: &str, verifier: impl Verifier + 'static) -> Self {
        Self {
            audience: token_endpoint.to_owned(),
            verifier: Arc::new(verifier),
            used: Arc::new(MemoryReplayGuard::default()),
            skew: Duration::ZERO,
        }
    }

    /// Where used `jti` are remembered; in this process's memory if not given.
    #[must_use]
    pub fn replay_guard(self, guard: impl ReplayGuard + 'static) -> Self {
        Self { used: Arc::new(guard), ..self }
    }

    /// How far the clocks of clients may differ; not at all if not given.
    #[must_use]
    pub fn clock_skew(self, skew: Duration) -> Self {
        Self { skew, ..self }
    }

    /// Verifies an assertion by a registered client.
    ///
    /// # Errors
    /// One kind for each cause, for the server's own log: `UnknownKey`, `AmbiguousKey`, `BadSignature`, `AlgorithmNotAllowed`, `IssuerMismatch`,
    /// `AudienceMismatch`, `Expired`, `NotYetValid` (`nbf`, or an end more than five minutes ahead), `Replayed`, `Missing`, `InvalidUrl` (`jku`),
    /// `TokenSyntax` (also for another `typ` than `JWT`).
    pub fn verify(
        &self,
        assertion: &str,
        client: &RegisteredClient<'_>,
        now: SystemTime,
    ) -> Result<(), Error> {
        let error = |kind, member| Error::new(kind).at(PART).member(member);
        let unverified = Unverified::parse(assertion, PART)?;
        if let Some(jku) = unverified.header.get("jku")
            && jku.as_str().is_none_or(|jku| client.key_set_url != Some(jku))
        {
            return Err(error(ErrorKind::InvalidUrl, "jku"));
        }
        // A token of another kind is no assertion, whoever signed it.
        if let Some(kind) = unverified.header.get("typ")
            && kind.as_str().is_none_or(|kind| !kind.eq_ignore_ascii_case("JWT"))
        {
            return Err(error(ErrorKind::TokenSyntax, "typ"));
        }
        let jws = verified(assertion, client.keys, ALGORITHMS, self.verifier.as_ref(), PART)?;
        let claims = &jws.claims;
        for member in ["iss", "sub"] {
            if text(claims, member) != Some(client.client_id) {
                return Err(error(ErrorKind::IssuerMismatch, member));
            }
        }
        if text(claims, "aud") != Some(self.audience.as_str()) {
            return Err(error(ErrorKind::AudienceMismatch, "aud"));
        }
        let expires = seconds(claims, "exp", PART)?;
        let (now_seconds, skew) = (time::unix(now), self.skew.as_secs());
        if expires.saturating_add(skew) <= now_seconds {
            return Err(error(ErrorKind::Expired, "exp"));
        }
        if expires > now_seconds.saturating_add(LONGEST).saturating_add(skew) {
            return Err(error(ErrorKind::NotYetValid, "exp"));
        }
        if claims.contains_key("nbf")
            && seconds(claims, "nbf", PART)? > now_seconds.saturating_add(skew)
        {
            return Err(error(ErrorKind::NotYetValid, "nbf"));
        }
        let jti = text(claims, "jti").ok_or_else(|| error(ErrorKind::Missing, "jti"))?;
        let digest = Sha256::new()
            .chain_update(client.client_id.len().to_be_bytes())
            .chain_update(client.client_id)
            .chain_update(jti)
            .finalize();
        let until = Duration::from_secs(expires.saturating_add(skew));
        let until = time::after(SystemTime::UNIX_EPOCH, until);
        if !self.used.first_use(&URL_SAFE_NO_PAD.encode(digest), now, until) {
            return Err(error(ErrorKind::Replayed, "jti"));
        }
        Ok(())
    }
}

impl fmt::Debug for ClientAssertionVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientAssertionVerifier").finish_non_exhaustive()
    }
}

/// Fetches the key set of a client that registered its URL.
#[derive(Debug)]
pub struct FetchKeys {
    url: Url,
    begun: bool,
}

impl FetchKeys {
    /// A fetch of this URL, which must be HTTPS.
    ///
    /// # Errors
    /// `InvalidUrl`, `Insecure`.
    pub fn new(url: &str) -> Result<Self, Error> {
        let error = |kind| Error::new(kind).at("key set").member("url");
        let url = Url::parse(url).map_err(|_| error(ErrorKind::InvalidUrl))?;
        if !base::is_secure(&url, false) {
            return Err(error(ErrorKind::Insecure));
        }
        Ok(Self { url, begun: false })
    }
}

impl Flow for FetchKeys {
    type Output = FetchedKeys;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<FetchedKeys>, Error> {
        match (std::mem::replace(&mut self.begun, true), input) {
            (false, Input::Start) => fetch::get(&self.url, None, "key set").map(Step::Send),
            (true, Input::Response(response)) => {
                let set = JwkSet::parse(fetch::body(&response, "key set")?)?;
                let age = time::max_age(response.headers()).unwrap_or_default();
                Ok(Step::Done(FetchedKeys { set, fresh_until: time::after(now, age) }))
            }
            (true, Input::Failed { .. }) => Err(Error::new(ErrorKind::Network).at("key set")),
            _ => Err(out_of_order()),
        }
    }
}

/// The key set of a client.
#[derive(Clone, Debug)]
pub struct FetchedKeys {
    set: JwkSet,
    fresh_until: SystemTime,
}

impl FetchedKeys {
    /// The keys.
    pub fn keys(&self) -> &JwkSet {
        &self.set
    }

    /// Whether they may be used without fetching them again: as long as the client's `Cache-Control` says, and no longer.
    pub fn is_fresh(&self, now: SystemTime) -> bool {
        now < self.fresh_until
    }
}

const PART: &str = "client assertion";
const ALGORITHMS: &[Algorithm] = &[Algorithm::Rs384, Algorithm::Es384];
/// Five minutes, in seconds.
const LONGEST: u64 = 300;
