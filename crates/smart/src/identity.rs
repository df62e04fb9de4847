//! Who the user is: the identity token, checked.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use subtle::ConstantTimeEq as _;
use url::Url;

use crate::app::Settings;
use crate::base::{self, FhirBase};
use crate::error::{Error, ErrorKind};
use crate::fetch;
use crate::io::{Input, Request, Step, out_of_order};
use crate::json;
use crate::jws::{Jwk, JwkSet, Unverified};
use crate::time;

/// The user, from an identity token whose signature and claims were checked.
///
/// `Debug` hides the claims.
#[derive(Clone, PartialEq)]
pub struct Identity {
    issuer: String,
    subject: String,
    fhir_user: Option<FhirUser>,
    claims: Map<String, Value>,
}

impl Identity {
    /// The issuer.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The user at that issuer; the pair is unique.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The resource that represents the user.
    pub fn fhir_user(&self) -> Option<&FhirUser> {
        self.fhir_user.as_ref()
    }

    /// Another claim.
    pub fn claim(&self, name: &str) -> Option<&Value> {
        self.claims.get(name)
    }

    pub(crate) fn claims(&self) -> &Map<String, Value> {
        &self.claims
    }

    /// Claims that were checked before; `None` if they cannot have been.
    pub(crate) fn from_checked(claims: Map<String, Value>, base: &FhirBase) -> Option<Self> {
        let text = |name: &str| claims.get(name)?.as_str().map(str::to_owned);
        let (issuer, subject) = (text("iss")?, text("sub")?);
        let fhir_user = text("fhirUser").and_then(|user| FhirUser::parse(&user, base));
        Some(Self { issuer, subject, fhir_user, claims })
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("fhir_user", &self.fhir_user)
            .field("claims", &self.claims.len())
            .finish_non_exhaustive()
    }
}

/// The resource that represents a user. `Debug` shows its type only.
#[derive(Clone, PartialEq, Eq)]
pub struct FhirUser {
    url: Url,
    resource_type: FhirUserType,
    id: String,
    on_server: bool,
}

impl FhirUser {
    /// Reads a `fhirUser` claim: an absolute URL, or one relative to the FHIR base. `None` if it names no resource of a type that a user can be.
    pub fn parse(text: &str, base: &FhirBase) -> Option<Self> {
        let url = base.resolve(text)?;
        let mut segments = url.path_segments()?.rev();
        let id = segments.next().filter(|id| !id.is_empty())?.to_owned();
        let resource_type = FhirUserType::parse(segments.next()?)?;
        let on_server = base.contains(&url);
        Some(Self { url, resource_type, id, on_server })
    }

    /// The absolute URL.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The resource type.
    pub fn resource_type(&self) -> FhirUserType {
        self.resource_type
    }

    /// The resource's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether the resource is on the server of the grant. If not, it tells who the user is, and the token must not be sent there.
    pub fn is_on_server(&self) -> bool {
        self.on_server
    }
}

impl fmt::Debug for FhirUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FhirUser({:?})", self.resource_type)
    }
}

/// The resource types that a user can be; the standard has these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FhirUserType {
    /// A patient.
    Patient,
    /// A practitioner.
    Practitioner,
    /// A practitioner in a role.
    PractitionerRole,
    /// Somebody related to a patient.
    RelatedPerson,
    /// A person who is none of the others.
    Person,
}

impl FhirUserType {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "Patient" => Self::Patient,
            "Practitioner" => Self::Practitioner,
            "PractitionerRole" => Self::PractitionerRole,
            "RelatedPerson" => Self::RelatedPerson,
            "Person" => Self::Person,
            _ => return None,
        })
    }
}

/// What an identity token must say.
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) nonce: &'a str,
    pub(crate) base: &'a FhirBase,
}

/// The keys of an issuer, as they were fetched.
#[derive(Clone)]
pub(crate) struct CachedKeys {
    set: JwkSet,
    fetched: SystemTime,
    fresh_until: SystemTime,
}

/// Finds the keys of the issuer and checks a token with them.
pub(crate) struct IdentityCheck {
    issuer: String,
    stage: Stage,
}

enum Stage {
    Begin,
    Configuration(Url),
    Keys,
}

impl IdentityCheck {
    pub(crate) fn new(issuer: &str) -> Self {
        Self { issuer: issuer.to_owned(), stage: Stage::Begin }
    }

    pub(crate) fn advance(
        &mut self,
        now: SystemTime,
        input: Input,
        token: &str,
        expected: &Expected<'_>,
        settings: &Settings,
    ) -> Result<Step<Identity>, Error> {
        let response = match (&self.stage, input) {
            (Stage::Begin, Input::Start) => return self.begin(now, token, expected, settings),
            (Stage::Configuration(_) | Stage::Keys, Input::Response(response)) => response,
            (Stage::Configuration(_) | Stage::Keys, Input::Failed { .. }) => {
                return Err(Error::new(ErrorKind::Network).at("OpenID configuration"));
            }
            _ => return Err(out_of_order()),
        };
        if let Stage::Configuration(asked) = &self.stage {
            let part = "OpenID configuration";
            let document = match fetch::same_origin_redirect(asked, &response) {
                Some(_) => return Err(Error::new(ErrorKind::Redirected).at(part)),
                None => json::object(fetch::body(&response, part)?, 512 * 1024, part)?,
            };
            let text = |name: &str| document.get(name).and_then(Value::as_str);
            if text("issuer") != Some(self.issuer.as_str()) {
                return Err(Error::new(ErrorKind::IssuerMismatch).at(part).member("issuer"));
            }
            let url = text("jwks_uri").and_then(|text| Url::parse(text).ok());
            let url =
                url.ok_or_else(|| Error::new(ErrorKind::Missing).at(part).member("jwks_uri"))?;
            let request = get(&url, settings, "key set")?;
            self.stage = Stage::Keys;
            return Ok(Step::Send(request));
        }
        let set = JwkSet::parse(fetch::body(&response, "key set")?)?;
        let age = time::max_age(response.headers()).unwrap_or(KEYS_AGE).min(KEYS_MAX_AGE);
        let keys = CachedKeys { set, fetched: now, fresh_until: time::after(now, age) };
        let checked = check(token, &keys.set, expected, settings, now);
        lock(settings).insert(self.issuer.clone(), keys);
        checked.map(Step::Done)
    }

    fn begin(
        &mut self,
        now: SystemTime,
        token: &str,
        expected: &Expected<'_>,
        settings: &Settings,
    ) -> Result<Step<Identity>, Error> {
        let cached = lock(settings).get(&self.issuer).cloned();
        if let Some(keys) = cached.filter(|keys| now < keys.fresh_until) {
            match check(token, &keys.set, expected, settings, now) {
                // A key that is not known: perhaps a new one, unless we have just looked.
                Err(error)
                    if error.kind() == ErrorKind::UnknownKey
                        && time::since(now, keys.fetched) >= RELOAD_AFTER => {}
                other => return other.map(Step::Done),
            }
        }
        let url = format!("{}/.well-known/openid-configuration", self.issuer.trim_end_matches('/'));
        let url = Url::parse(&url)
            .map_err(|_| Error::new(ErrorKind::InvalidUrl).at("id_token").member("iss"))?;
        let request = get(&url, settings, "OpenID configuration")?;
        self.stage = Stage::Configuration(url);
        Ok(Step::Send(request))
    }
}

fn get(url: &Url, settings: &Settings, part: &'static str) -> Result<Request, Error> {
    if !base::is_secure(url, settings.loopback) {
        return Err(Error::new(ErrorKind::Insecure).at(part));
    }
    fetch::get(url, None, part)
}

fn lock(
    settings: &Settings,
) -> std::sync::MutexGuard<'_, std::collections::HashMap<String, CachedKeys>> {
    settings.keys.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Checks signature and claims ([OpenID Connect Core, 3.1.3.7](https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation)).
fn check(
    token: &str,
    keys: &JwkSet,
    expected: &Expected<'_>,
    settings: &Settings,
    now: SystemTime,
) -> Result<Identity, Error> {
    let error = |kind, member| Error::new(kind).at(PART).member(member);
    let jws = Unverified::parse(token, PART)?;
    let algorithm = jws.algorithm().filter(|algorithm| settings.algorithms.contains(algorithm));
    let algorithm = algorithm.ok_or_else(|| error(ErrorKind::AlgorithmNotAllowed, "alg"))?;
    let candidates: Vec<&Jwk> = match jws.key_id() {
        Some(kid) => keys.candidates(kid, algorithm),
        None => keys.keys().filter(|key| key.fits(algorithm)).collect(),
    };
    let key = match candidates.as_slice() {
        [key] => *key,
        [] => return Err(error(ErrorKind::UnknownKey, "kid")),
        _ => return Err(error(ErrorKind::AmbiguousKey, "kid")),
    };
    let verifier = settings.verifier.as_deref();
    let verifier = verifier.ok_or_else(|| error(ErrorKind::NoVerifier, "signature"))?;
    if !jws.verified_by(verifier, algorithm, key) {
        return Err(error(ErrorKind::BadSignature, "signature"));
    }
    let claims = jws.claims;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    if text("iss") != Some(expected.issuer) {
        return Err(error(ErrorKind::IssuerMismatch, "iss"));
    }
    if text("sub").is_none_or(str::is_empty) {
        return Err(error(ErrorKind::Missing, "sub"));
    }
    check_audience(&claims, &settings.client_id)?;
    check_times(&claims, now, settings.clock_skew)?;
    let nonce = text("nonce").unwrap_or_default();
    if !bool::from(nonce.as_bytes().ct_eq(expected.nonce.as_bytes())) {
        return Err(error(ErrorKind::NonceMismatch, "nonce"));
    }
    Identity::from_checked(claims, expected.base).ok_or_else(|| error(ErrorKind::Missing, "sub"))
}

/// `aud` contains the client; several audiences need an `azp`, and an `azp` must be the client.
fn check_audience(claims: &Map<String, Value>, client_id: &str) -> Result<(), Error> {
    let error = |kind, member| Error::new(kind).at(PART).member(member);
    let several = match claims.get("aud") {
        Some(Value::String(one)) if one == client_id => false,
        Some(Value::Array(all)) => {
            let texts: Option<Vec<&str>> = all.iter().map(Value::as_str).collect();
            let texts = texts.ok_or_else(|| error(ErrorKind::WrongType, "aud"))?;
            if !texts.contains(&client_id) {
                return Err(error(ErrorKind::AudienceMismatch, "aud"));
            }
            texts.len() > 1
        }
        _ => return Err(error(ErrorKind::AudienceMismatch, "aud")),
    };
    match claims.get("azp") {
        Some(Value::String(party)) if party == client_id => Ok(()),
        None if !several => Ok(()),
        _ => Err(error(ErrorKind::AuthorizedPartyMismatch, "azp")),
    }
}

/// `exp` in the future and `iat`, `nbf` in the past, give or take the skew; a token cannot have been issued days ago either.
fn check_times(claims: &Map<String, Value>, now: SystemTime, skew: Duration) -> Result<(), Error> {
    let error = |kind, member| Error::new(kind).at(PART).member(member);
    let time = |name: &'static str| match claims.get(name) {
        None => Ok(None),
        Some(value) => {
            let seconds = value.as_f64().filter(|seconds| *seconds >= 0.0);
            let since = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            since.map(Some).ok_or_else(|| error(ErrorKind::WrongType, name))
        }
    };
    let now = Duration::from_secs(time::unix(now));
    let expires = time("exp")?.ok_or_else(|| error(ErrorKind::Missing, "exp"))?;
    if expires.saturating_add(skew) <= now {
        return Err(error(ErrorKind::Expired, "exp"));
    }
    let issued = time("iat")?.ok_or_else(|| error(ErrorKind::Missing, "iat"))?;
    if issued > now.saturating_add(skew) {
        return Err(error(ErrorKind::NotYetValid, "iat"));
    }
    if issued.saturating_add(OLDEST) < now {
        return Err(error(ErrorKind::Expired, "iat"));
    }
    if time("nbf")?.is_some_and(|start| start > now.saturating_add(skew)) {
        return Err(error(ErrorKind::NotYetValid, "nbf"));
    }
    Ok(())
}

const PART: &str = "id_token";
const KEYS_AGE: Duration = Duration::from_secs(3_600);
const KEYS_MAX_AGE: Duration = Duration::from_secs(86_400);
/// How long a key that was not found stays not found.
const RELOAD_AFTER: Duration = Duration::from_secs(60);
/// A token that comes straight from the token endpoint is new.
const OLDEST: Duration = Duration::from_secs(86_400);

#[cfg(test)]
mod tests {
    use super::*;

    fn user(text: &str) -> Option<FhirUser> {
        FhirUser::parse(text, &"https://ehr.example/fhir".parse().unwrap())
    }

    #[test]
    fn i03_fhir_user_is_resolved_and_typed() {
        let relative = user("Practitioner/123").unwrap();
        assert_eq!(relative.url().as_str(), "https://ehr.example/fhir/Practitioner/123");
        assert_eq!(relative.resource_type(), FhirUserType::Practitioner);
        assert_eq!(relative.id(), "123");
        assert!(relative.is_on_server());
        let absolute = user("https://ehr.example/fhir/Patient/1").unwrap();
        assert!(absolute.is_on_server());
        let elsewhere = user("https://other.example/fhir/PractitionerRole/1").unwrap();
        assert!(!elsewhere.is_on_server());
        for text in ["RelatedPerson/1", "Person/1"] {
            assert!(user(text).is_some());
        }
        for text in ["Observation/1", "Patient", "Patient/", "", "123", "mailto:x@y"] {
            assert!(user(text).is_none(), "{text}");
        }
    }
}
