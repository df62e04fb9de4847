//! The server's side: client assertions, JWT access tokens, step-up.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "tests"
)]

mod support;

use std::time::Duration;

use sanare_smart::io::Sent;
use sanare_smart::jws::{JwkSet, RustCrypto};
use sanare_smart::server::{
    AccessToken, AccessTokenVerifier, ClaimedClient, ClientAssertionVerifier, FetchKeys,
    RegisteredClient, StepUp,
};
use sanare_smart::{ClientAssertion, Error, ErrorKind};
use serde_json::{Value, json};
use support::*;

const ENDPOINT: &str = "https://ehr.example/token";
const JKU: &str = "https://app.example/jwks";

fn verifier() -> ClientAssertionVerifier {
    ClientAssertionVerifier::new(ENDPOINT, RustCrypto)
}

fn verify(token: &str, keys: &JwkSet) -> Result<(), ErrorKind> {
    let client = RegisteredClient { client_id: "app", key_set_url: Some(JKU), keys };
    verifier().verify(token, &client, at(0)).map_err(|error| error.kind())
}

fn claims() -> Value {
    json!({"iss": "app", "sub": "app", "aud": ENDPOINT, "exp": 1_700_000_300, "jti": "1"})
}

fn changed(claim: &str, value: Value) -> Result<(), ErrorKind> {
    let mut claims = claims();
    claims[claim] = value;
    verify(
        &sign(&json!({"alg": "ES384", "kid": "es", "typ": "JWT"}), &claims, &es384()),
        &key_set(),
    )
}

#[test]
fn k04_what_a_client_of_this_crate_signs_is_accepted() {
    for signer in [&es384() as &dyn sanare_smart::jws::Signer, &rs384()] {
        let assertion = ClientAssertion::new("app", ENDPOINT).key_set_url(JKU);
        let token = assertion.sign(at(0), "id", signer).unwrap();
        assert_eq!(ClaimedClient::of(&token).unwrap().client_id(), "app");
        assert_eq!(verify(&token, &key_set()), Ok(()));
    }
}

#[test]
fn k04_bad_claims() {
    use ErrorKind as K;
    assert_eq!(changed("jti", json!("2")), Ok(()));
    assert_eq!(changed("iss", json!("other")), Err(K::IssuerMismatch));
    assert_eq!(changed("sub", json!("other")), Err(K::IssuerMismatch));
    assert_eq!(changed("sub", json!(null)), Err(K::IssuerMismatch));
    assert_eq!(changed("aud", json!("https://ehr.example/token/")), Err(K::AudienceMismatch));
    assert_eq!(changed("aud", json!(null)), Err(K::AudienceMismatch));
    assert_eq!(changed("exp", json!(1_700_000_000)), Err(K::Expired));
    assert_eq!(changed("exp", json!(1_700_000_301)), Err(K::NotYetValid));
    assert_eq!(changed("exp", json!(u64::MAX)), Err(K::NotYetValid));
    assert_eq!(changed("exp", json!(null)), Err(K::WrongType));
    assert_eq!(changed("exp", json!("soon")), Err(K::WrongType));
    assert_eq!(changed("jti", json!("")), Err(K::Missing));
    assert_eq!(changed("nbf", json!(1_700_000_000)), Ok(()));
    assert_eq!(changed("nbf", json!(1_700_000_001)), Err(K::NotYetValid));
    assert_eq!(changed("nbf", json!("now")), Err(K::WrongType));
}

#[test]
fn k04_bad_headers_and_keys() {
    use ErrorKind as K;
    let header = |header: Value| verify(&sign(&header, &claims(), &es384()), &key_set());
    assert_eq!(header(json!({"alg": "ES384", "kid": "es", "jku": JKU})), Ok(()));
    let jku = "https://evil.example/jwks";
    assert_eq!(header(json!({"alg": "ES384", "kid": "es", "jku": jku})), Err(K::InvalidUrl));
    assert_eq!(header(json!({"alg": "ES384", "kid": "es", "jku": 7})), Err(K::InvalidUrl));
    assert_eq!(header(json!({"alg": "ES384"})), Err(K::UnknownKey));
    assert_eq!(header(json!({"alg": "ES384", "kid": "es", "typ": "jwt"})), Ok(()));
    assert_eq!(header(json!({"alg": "ES384", "kid": "es", "typ": "at+jwt"})), Err(K::TokenSyntax));
    assert_eq!(header(json!({"alg": "ES384", "kid": "es", "typ": 7})), Err(K::TokenSyntax));
    assert_eq!(header(json!({"alg": "ES384", "kid": "other"})), Err(K::UnknownKey));
    assert_eq!(header(json!({"alg": "RS384", "kid": "es"})), Err(K::UnknownKey));
    assert_eq!(header(json!({"alg": "RS384", "kid": "rs"})), Err(K::BadSignature));
    assert_eq!(header(json!({"alg": "none", "kid": "es"})), Err(K::AlgorithmNotAllowed));
    assert_eq!(header(json!({"alg": "HS384", "kid": "es"})), Err(K::AlgorithmNotAllowed));
    let good = sign(&json!({"alg": "ES384", "kid": "es"}), &claims(), &es384());
    let twice = JwkSet::new([es384().public_key(), es384().public_key()]);
    assert_eq!(verify(&good, &twice), Err(K::AmbiguousKey));
    assert_eq!(verify(&good, &JwkSet::default()), Err(K::UnknownKey));
    assert_eq!(verify("x", &key_set()), Err(K::TokenSyntax));
    // A key with the same kid and another type does not disturb.
    let text = key_set().to_json().to_string().replace("\"rs\"", "\"es\"");
    assert_eq!(verify(&good, &JwkSet::parse(text.as_bytes()).unwrap()), Ok(()));
}

#[test]
fn k04_an_assertion_is_used_once() {
    let keys = key_set();
    let client = RegisteredClient { client_id: "app", key_set_url: None, keys: &keys };
    let verifier = verifier();
    let token = sign(&json!({"alg": "ES384", "kid": "es"}), &claims(), &es384());
    verifier.verify(&token, &client, at(0)).unwrap();
    let again = |seconds| verifier.verify(&token, &client, at(seconds)).unwrap_err().kind();
    assert_eq!(again(1), ErrorKind::Replayed);
    assert_eq!(again(299), ErrorKind::Replayed);
    assert_eq!(again(300), ErrorKind::Expired);
}

#[test]
fn k04_keys_by_url_are_kept_as_long_as_the_client_says() {
    let answer = |headers: bool| {
        let flow = FetchKeys::new(JKU).unwrap();
        let run = drive(flow, at(0), |_, _| {
            let answer = key_set().answer(60);
            Ok(if headers { answer } else { http::Response::new(answer.into_body()) })
        });
        run.result.unwrap()
    };
    assert_eq!(answer(true).keys(), &key_set());
    assert!(answer(true).is_fresh(at(59)) && !answer(true).is_fresh(at(60)));
    assert!(!answer(false).is_fresh(at(0)));
    assert_eq!(FetchKeys::new("http://app.example/jwks").unwrap_err().kind(), ErrorKind::Insecure);
    let failed = drive(FetchKeys::new(JKU).unwrap(), at(0), |_, _| Err(Sent::No));
    assert_eq!(failed.result.unwrap_err().kind(), ErrorKind::Network);
}

fn access(header: Value, change: impl Fn(&mut Value)) -> Result<AccessToken, Error> {
    let mut claims = json!({
        "iss": ISSUER, "aud": [BASE], "exp": 1_700_000_300, "iat": 1_700_000_000, "sub": "u1",
        "client_id": "app", "scope": "patient/*.rs", "patient": "p1", "acr": "urn:mfa",
        "auth_time": 1_699_999_900, "jti": "1"
    });
    change(&mut claims);
    let token = sign(&header, &claims, &es384());
    AccessTokenVerifier::new(ISSUER, BASE, RustCrypto).verify(&token, &key_set(), at(0))
}

fn at_jwt() -> Value {
    json!({"alg": "ES384", "kid": "es", "typ": "at+jwt"})
}

#[test]
fn n03_jwt_access_tokens() {
    let token = access(at_jwt(), |_| {}).unwrap();
    assert_eq!((token.client_id(), token.subject()), ("app", "u1"));
    assert_eq!(token.scopes().to_string(), "patient/*.rs");
    assert_eq!(token.context().patient(), Some("p1"));
    let full = json!({"alg": "ES384", "kid": "es", "typ": "application/AT+JWT"});
    assert!(access(full, |_| {}).is_ok());
    for typ in ["JWT", "id+jwt"] {
        let header = json!({"alg": "ES384", "kid": "es", "typ": typ});
        assert_eq!(access(header, |_| {}).unwrap_err().kind(), ErrorKind::TokenSyntax);
    }
    for (claim, value, kind) in [
        ("iss", json!("https://evil.example"), ErrorKind::IssuerMismatch),
        ("aud", json!("https://other.example"), ErrorKind::AudienceMismatch),
        ("aud", json!(null), ErrorKind::AudienceMismatch),
        ("exp", json!(1_700_000_000), ErrorKind::Expired),
        ("iat", json!(1_700_000_001), ErrorKind::NotYetValid),
        ("nbf", json!(1_700_000_001), ErrorKind::NotYetValid),
        ("client_id", json!(null), ErrorKind::Missing),
        ("sub", json!(""), ErrorKind::Missing),
        ("scope", json!(["a"]), ErrorKind::WrongType),
    ] {
        let error = access(at_jwt(), |claims| claims[claim] = value.clone()).unwrap_err();
        assert_eq!(error.kind(), kind, "{claim} = {value}");
    }
}

#[test]
fn n04_step_up() {
    let token = access(at_jwt(), |_| {}).unwrap();
    let bare = access(at_jwt(), |claims| {
        claims["acr"] = json!(null);
        claims["auth_time"] = json!(null);
    })
    .unwrap();
    let strong = StepUp::new().acr_values(["urn:card", "urn:mfa"]);
    let fresh = StepUp::new().max_age(Duration::from_secs(100));
    let fresher = StepUp::new().max_age(Duration::from_secs(99));
    assert!(StepUp::new().is_met(&bare, at(0)));
    assert!(strong.is_met(&token, at(0)) && fresh.is_met(&token, at(0)));
    assert!(!fresher.is_met(&token, at(0)));
    assert!(!strong.is_met(&bare, at(0)) && !fresh.is_met(&bare, at(0)));
    let hostile = StepUp::new().acr_values(["a\", error=\"x", "ok"]);
    assert_eq!(
        hostile.www_authenticate(),
        "Bearer error=\"insufficient_user_authentication\", acr_values=\"ok\""
    );
}
