//! Identity tokens: good ones of each kind, and every way in which they can be bad.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use sanare_smart::io::{Request, Response};
use sanare_smart::jws::{Algorithm, JwkSet, Signer};
use sanare_smart::token::Grant;
use sanare_smart::{Error, ErrorKind, FhirUserType, SmartApp};
use serde_json::{Value, json};
use support::*;

/// An OpenID server: which keys it publishes, and what its configuration says.
struct Server {
    keys: JwkSet,
    configuration: Value,
}

impl Server {
    fn new() -> Self {
        let configuration = json!({"issuer": ISSUER, "jwks_uri": "https://ehr.example/jwks"});
        Self { keys: key_set(), configuration }
    }

    fn answer(&self, request: &Request, token: &str) -> Response {
        match request.uri().path() {
            "/token" => {
                let mut answer = token_answer();
                answer["scope"] = json!("openid fhirUser");
                answer["id_token"] = json!(token);
                ok(&answer)
            }
            "/.well-known/openid-configuration" => ok(&self.configuration),
            "/jwks" => ok(&self.keys.to_json()),
            other => panic!("{other}"),
        }
    }

    /// A login; the token is made from the nonce. Gives the paths that were asked, too.
    fn login(
        &self,
        app: &SmartApp,
        seconds: u8,
        token: impl Fn(&str) -> String,
    ) -> (Result<Grant, Error>, Vec<String>) {
        let mut count = seconds;
        let mut entropy = move |bytes: &mut [u8]| {
            count = count.wrapping_add(1);
            bytes.fill(count);
        };
        let now = at(seconds.into());
        let (target, pending) = discovered(json!({}))
            .authorize(app, ehr_launch())
            .scopes("openid fhirUser")
            .begin(now, &mut entropy)
            .unwrap();
        let parameters = parameters(&target);
        let query = format!("code=c&state={}", parameters["state"]);
        let flow = pending.complete(app, &query, now).unwrap();
        let token = token(&parameters["nonce"]);
        let run = drive(flow, now, |_, request| Ok(self.answer(request, &token)));
        let paths = run.requests.iter().map(|request| request.uri().path().to_owned());
        (run.result, paths.collect())
    }
}

fn claims(nonce: &str) -> Value {
    let now = 1_700_000_000;
    json!({
        "iss": ISSUER, "sub": "u1", "aud": "app", "exp": now + 300, "iat": now,
        "nonce": nonce, "fhirUser": "Practitioner/7"
    })
}

fn es(nonce: &str, header: &Value, change: impl Fn(&mut Value)) -> String {
    let mut claims = claims(nonce);
    change(&mut claims);
    sign(header, &claims, &es384())
}

fn good(nonce: &str) -> String {
    es(nonce, &json!({"alg": "ES384", "kid": "es"}), |_| {})
}

fn kind(token: impl Fn(&str) -> String) -> ErrorKind {
    let app = app().build().unwrap();
    Server::new().login(&app, 0, token).0.unwrap_err().kind()
}

fn kind_of_claims(change: impl Fn(&mut Value)) -> ErrorKind {
    kind(|nonce| es(nonce, &json!({"alg": "ES384", "kid": "es"}), &change))
}

/// Signs by RS256 with the test key, which the crate itself never does.
fn rs256(nonce: &str) -> String {
    use base64::Engine as _;
    use rsa::pkcs8::DecodePrivateKey as _;
    use rsa::signature::{SignatureEncoding as _, Signer as _};
    let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let key =
        rsa::RsaPrivateKey::from_pkcs8_pem(include_str!("support/rsa-2048-test-only.pem")).unwrap();
    let key = rsa::pkcs1v15::SigningKey::<sha2::Sha256>::new(key);
    let header = engine.encode(json!({"alg": "RS256", "kid": "rs"}).to_string());
    let input = format!("{header}.{}", engine.encode(claims(nonce).to_string()));
    let signature = key.sign(input.as_bytes()).to_vec();
    format!("{input}.{}", engine.encode(signature))
}

/// The published set, with the RSA key open to both RSA algorithms.
fn open_keys() -> JwkSet {
    let text = key_set().to_json().to_string().replace("\"alg\":\"RS384\",", "");
    JwkSet::parse(text.as_bytes()).unwrap()
}

#[test]
fn i01_good_tokens_are_accepted() {
    let rs384_token =
        |nonce: &str| sign(&json!({"alg": "RS384", "kid": "rs"}), &claims(nonce), &rs384());
    let tokens: [&dyn Fn(&str) -> String; 3] = [&good, &rs384_token, &rs256];
    for token in tokens {
        let server = Server { keys: open_keys(), ..Server::new() };
        let (grant, paths) = server.login(&app().build().unwrap(), 0, token);
        let grant = grant.unwrap();
        let identity = grant.identity().unwrap();
        assert_eq!((identity.issuer(), identity.subject()), (ISSUER, "u1"));
        assert_eq!(identity.fhir_user().unwrap().resource_type(), FhirUserType::Practitioner);
        assert_eq!(paths, ["/token", "/.well-known/openid-configuration", "/jwks"]);
    }
}

#[test]
fn i02_edges_that_are_still_good() {
    let app = || app().build().unwrap();
    let changes: [fn(&mut Value); 6] = [
        |claims| claims["aud"] = json!(["app"]),
        |claims| {
            claims["aud"] = json!(["other", "app"]);
            claims["azp"] = json!("app");
        },
        |claims| claims["exp"] = json!(1_700_000_000_u64 - 59),
        |claims| claims["iat"] = json!(1_700_000_000_u64 + 59),
        |claims| claims["exp"] = json!(1_700_000_000.5),
        |claims| claims["fhirUser"] = json!(null),
    ];
    for change in changes {
        let token = |nonce: &str| es(nonce, &json!({"alg": "ES384", "kid": "es"}), change);
        Server::new().login(&app(), 0, token).0.unwrap();
    }
    // A token without `kid`, where one key fits.
    Server::new().login(&app(), 0, |nonce| es(nonce, &json!({"alg": "ES384"}), |_| {})).0.unwrap();
}

/// Number M3 of the reference: at least 24 bad tokens, all refused for the right reason.
#[test]
fn m03_bad_claims_are_refused() {
    use ErrorKind as K;
    let now = 1_700_000_000_u64;
    let cases: [(&str, Value, ErrorKind); 22] = [
        ("iss", json!(null), K::IssuerMismatch),
        ("iss", json!("https://evil.example"), K::IssuerMismatch),
        ("iss", json!("https://ehr.example/"), K::IssuerMismatch),
        ("iss", json!(["https://ehr.example", "x"]), K::IssuerMismatch),
        ("sub", json!(null), K::Missing),
        ("sub", json!(""), K::Missing),
        ("aud", json!(null), K::AudienceMismatch),
        ("aud", json!("other"), K::AudienceMismatch),
        ("aud", json!([]), K::AudienceMismatch),
        ("aud", json!(["other"]), K::AudienceMismatch),
        ("aud", json!(["app", 7]), K::WrongType),
        ("aud", json!(["app", "other"]), K::AuthorizedPartyMismatch),
        ("azp", json!("other"), K::AuthorizedPartyMismatch),
        ("exp", json!(now - 61), K::Expired),
        ("exp", json!("soon"), K::WrongType),
        ("exp", json!(-1), K::WrongType),
        ("iat", json!(now + 61), K::NotYetValid),
        ("iat", json!(now - 100_000), K::Expired),
        ("nbf", json!(now + 61), K::NotYetValid),
        ("nonce", json!("other"), K::NonceMismatch),
        ("nonce", json!(null), K::NonceMismatch),
        ("nonce", json!(7), K::NonceMismatch),
    ];
    for (claim, value, wanted) in cases {
        let found = kind_of_claims(|claims| claims[claim] = value.clone());
        assert_eq!(found, wanted, "{claim} = {value}");
    }
    for (claim, wanted) in [("exp", K::Missing), ("iat", K::Missing), ("iss", K::IssuerMismatch)] {
        let found = kind_of_claims(|claims| {
            claims.as_object_mut().unwrap().remove(claim);
        });
        assert_eq!(found, wanted, "without {claim}");
    }
}

#[test]
fn m03_bad_signatures_and_headers_are_refused() {
    use ErrorKind as K;
    let header = |header: Value| kind(|nonce| es(nonce, &header, |_| {}));
    assert_eq!(header(json!({"alg": "none", "kid": "es"})), K::AlgorithmNotAllowed);
    assert_eq!(header(json!({"alg": "HS256", "kid": "es"})), K::AlgorithmNotAllowed);
    assert_eq!(header(json!({"alg": "HS384", "kid": "rs"})), K::AlgorithmNotAllowed);
    assert_eq!(header(json!({"kid": "es"})), K::AlgorithmNotAllowed);
    assert_eq!(header(json!({"alg": "ES384", "kid": "other"})), K::UnknownKey);
    assert_eq!(header(json!({"alg": "ES256", "kid": "es"})), K::UnknownKey);
    assert_eq!(header(json!({"alg": "RS384", "kid": "es"})), K::UnknownKey);
    assert_eq!(header(json!({"alg": "RS384", "kid": "rs"})), K::BadSignature);
    assert_eq!(header(json!({"alg": "ES384", "kid": "es", "crit": ["x"]})), K::TokenSyntax);
    let changed = |nonce: &str| {
        let (signed, signature) =
            good(nonce).rsplit_once('.').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        let other = es(nonce, &json!({"alg": "ES384", "kid": "es"}), |c| c["sub"] = json!("root"));
        let (other, _) = other.rsplit_once('.').unwrap();
        assert_ne!(other, signed);
        format!("{other}.{signature}")
    };
    assert_eq!(kind(changed), K::BadSignature);
    let cut = |nonce: &str| good(nonce).rsplit_once('.').unwrap().0.to_owned() + ".";
    assert_eq!(kind(cut), K::BadSignature);
    assert_eq!(kind(|_| "x".to_owned()), K::TokenSyntax);
    assert_eq!(kind(|_| "x.y.z".to_owned()), K::TokenSyntax);
}

#[test]
fn i01_algorithms_can_be_narrowed() {
    let app = app().id_token_algorithms([Algorithm::Rs256]).build().unwrap();
    let error = Server::new().login(&app, 0, good).0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AlgorithmNotAllowed);
}

#[test]
fn i02_two_keys_for_one_kid_are_refused() {
    let twice = JwkSet::new([es384().public_key(), es384().public_key()]);
    let server = Server { keys: twice, ..Server::new() };
    let error = server.login(&app().build().unwrap(), 0, good).0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AmbiguousKey);
}

#[test]
fn i02_the_documents_own_issuer_counts() {
    for (configuration, wanted) in [
        (
            json!({"issuer": "https://other.example", "jwks_uri": "https://ehr.example/jwks"}),
            ErrorKind::IssuerMismatch,
        ),
        (json!({"jwks_uri": "https://ehr.example/jwks"}), ErrorKind::IssuerMismatch),
        (json!({"issuer": ISSUER}), ErrorKind::Missing),
        (json!({"issuer": ISSUER, "jwks_uri": "http://ehr.example/jwks"}), ErrorKind::Insecure),
    ] {
        let server = Server { configuration, ..Server::new() };
        let error = server.login(&app().build().unwrap(), 0, good).0.unwrap_err();
        assert_eq!(error.kind(), wanted);
    }
}

#[test]
fn i02_keys_are_cached_reloaded_once_on_a_miss_and_then_left_alone() {
    let app = app().build().unwrap();
    let old = Server { keys: JwkSet::new([rs384().public_key()]), ..Server::new() };
    let by_old =
        |nonce: &str| sign(&json!({"alg": "RS384", "kid": "rs"}), &claims(nonce), &rs384());
    assert_eq!(old.login(&app, 0, by_old).1.len(), 3);
    assert_eq!(old.login(&app, 10, by_old).1, ["/token"], "from the cache");
    // A key that is not there, right after the keys were fetched: no reload.
    let (result, paths) = old.login(&app, 20, good);
    assert_eq!(result.unwrap_err().kind(), ErrorKind::UnknownKey);
    assert_eq!(paths, ["/token"]);
    // Later the server has rotated: one reload finds the new key.
    let (result, paths) = Server::new().login(&app, 70, good);
    result.unwrap();
    assert_eq!(paths.len(), 3);
}

#[test]
fn i03_a_user_elsewhere_is_known_and_gets_no_token() {
    let token = |nonce: &str| {
        es(nonce, &json!({"alg": "ES384", "kid": "es"}), |claims| {
            claims["fhirUser"] = json!("https://other.example/fhir/Patient/1");
        })
    };
    let grant = Server::new().login(&app().build().unwrap(), 0, token).0.unwrap();
    let user = grant.identity().unwrap().fhir_user().unwrap();
    assert!(!user.is_on_server());
    let mut request = http::Request::get(user.url().as_str()).body(()).unwrap();
    assert_eq!(grant.authorize(&mut request).unwrap_err().kind(), ErrorKind::OtherServer);
}

#[test]
fn i04_no_optional_parameter_is_sent_unasked() {
    let (parameters, _) = begin(&app().build().unwrap(), ehr_launch(), "openid fhirUser");
    for name in ["max_age", "auth_time", "prompt", "claims", "acr_values"] {
        assert!(!parameters.contains_key(name));
    }
}

#[test]
fn i01_openid_needs_a_verifier_and_an_issuer_before_anything_is_sent() {
    let bare = SmartApp::builder("app").redirect_uri(CALLBACK).unwrap().trust([BASE]).unwrap();
    let begin = |app: &SmartApp, more: Value| {
        let authorize = discovered(more).authorize(app, ehr_launch()).scopes("openid");
        authorize.begin(at(0), &mut entropy()).unwrap_err().kind()
    };
    assert_eq!(begin(&bare.build().unwrap(), json!({})), ErrorKind::NoVerifier);
    assert_eq!(begin(&app().build().unwrap(), json!({"issuer": null})), ErrorKind::Missing);
}

#[test]
fn i01_openid_granted_and_no_id_token() {
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "openid");
    let query = format!("code=c&state={}", parameters["state"]);
    let mut answer = token_answer();
    answer["scope"] = json!("openid");
    let run = drive(pending.complete(&app, &query, at(1)).unwrap(), at(1), |_, _| Ok(ok(&answer)));
    let error = run.result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Missing);
    assert_eq!(error.location().member(), Some("id_token"));
}

#[test]
fn k03_signers_from_pem_and_jwk_agree_with_the_verifier() {
    use sanare_smart::jws::{Es384, Jwk, Rs384, RustCrypto, Verifier};
    let check = |signer: &dyn Signer, key: &Jwk| {
        let signature = signer.sign(b"input").unwrap();
        assert!(RustCrypto.verify(signer.algorithm(), key, b"input", &signature));
        assert!(!RustCrypto.verify(signer.algorithm(), key, b"other", &signature));
        assert!(!RustCrypto.verify(Algorithm::Es256, key, b"input", &signature));
    };
    check(&es384(), &es384().public_key());
    check(&rs384(), &rs384().public_key());
    let scalar = "DnecLZbxOLWIaIjJONuqRz2WQOb-UmtjwXVC27Ykp-T0mRS-f_U8iaTo_JHJLPFD";
    let jwk = json!({"kty": "EC", "crv": "P-384", "kid": "es", "d": scalar});
    assert!(Es384::from_jwk(&jwk.to_string()).is_ok());
    for text in [
        "{}",
        "x",
        r#"{"kty":"EC","crv":"P-256","d":"AQ","kid":"k"}"#,
        r#"{"kty":"EC","crv":"P-384","d":"AQ","kid":"k"}"#,
    ] {
        assert!(Es384::from_jwk(text).is_err());
        assert!(Rs384::from_jwk(text).is_err());
    }
    assert!(Es384::from_pem("x", "k").is_err());
    assert!(Rs384::from_pem(include_str!("support/p384-test-only.pem"), "k").is_err());
}
