//! The server's side: verifying client assertions and access tokens, and answering as the standard asks.
//!
//! Whether a token covers a request is decided by [`ScopeSet::decide`](crate::scope::ScopeSet::decide); what an opaque token says comes from
//! [`Introspection`](crate::token::Introspection).

mod access;
mod access_token;
mod answer;
mod client_assertion;
mod cors;
#[cfg(feature = "tower")]
mod layer;
mod request;
mod step_up;

use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind};
use crate::jws::{Algorithm, Jwk, JwkSet, Unverified, Verifier};

pub use access::Access;
pub use access_token::{AccessToken, AccessTokenVerifier};
pub use answer::{TokenError, TokenResponse};
pub use client_assertion::{
    ClaimedClient, ClientAssertionVerifier, FetchKeys, FetchedKeys, RegisteredClient,
};
pub use cors::Cors;
#[cfg(feature = "tower")]
pub use layer::{Granted, Guarded, RequireScope, TokenCheck, TokenRefused};
pub use request::FhirRequest;
pub use step_up::StepUp;

/// The claims of a token that one key of the set has signed: the `kid` and its type must pick exactly one.
fn verified<'a>(
    token: &'a str,
    keys: &JwkSet,
    algorithms: &[Algorithm],
    verifier: &dyn Verifier,
    part: &'static str,
) -> Result<Unverified<'a>, Error> {
    let error = |kind, member| Error::new(kind).at(part).member(member);
    let jws = Unverified::parse(token, part)?;
    let algorithm = jws.algorithm().filter(|algorithm| algorithms.contains(algorithm));
    let algorithm = algorithm.ok_or_else(|| error(ErrorKind::AlgorithmNotAllowed, "alg"))?;
    let kid = jws.key_id().ok_or_else(|| error(ErrorKind::UnknownKey, "kid"))?;
    let candidates: Vec<&Jwk> = keys.candidates(kid, algorithm);
    let key = match candidates.as_slice() {
        [key] => *key,
        [] => return Err(error(ErrorKind::UnknownKey, "kid")),
        _ => return Err(error(ErrorKind::AmbiguousKey, "kid")),
    };
    if !jws.verified_by(verifier, algorithm, key) {
        return Err(error(ErrorKind::BadSignature, "signature"));
    }
    Ok(jws)
}

fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    claims.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// A point in time as whole seconds since 1970.
fn seconds(
    claims: &Map<String, Value>,
    name: &'static str,
    part: &'static str,
) -> Result<u64, Error> {
    let value = claims.get(name);
    let value = value.ok_or_else(|| Error::new(ErrorKind::Missing).at(part).member(name))?;
    let whole = value.as_u64().or_else(|| {
        let since = std::time::Duration::try_from_secs_f64(value.as_f64()?).ok()?;
        Some(since.as_secs())
    });
    whole.ok_or_else(|| Error::new(ErrorKind::WrongType).at(part).member(name))
}
