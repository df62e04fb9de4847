//! The laws of sanare-smart.

use std::time::{Duration, SystemTime};

use sanare_smart::discovery::{Discovered, SmartConfiguration};
use sanare_smart::extras::{Brands, SmartStyle};
use sanare_smart::io::{Flow, Input, Step};
use sanare_smart::jws::{Algorithm, Jwk, JwkSet, KeyMaterial, Verifier};
use sanare_smart::scope::{AccessMatrix, Permissions, Scope, ScopeSet, is_scope};
use sanare_smart::server::{AccessTokenVerifier, ClaimedClient};
use sanare_smart::token::Introspection;
use sanare_smart::{FhirBase, Launch, LaunchRequest, PendingAuthorization, SmartApp};

/// Texts are read back from what they are written as; a canonical set stays as it is; what the compiler
/// accepts has a meaning; widening to v1 takes nothing away.
pub fn scope(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for word in text.split_ascii_whitespace() {
        let scope = Scope::parse(word);
        assert_eq!(Scope::parse(&scope.to_string()), scope);
        for other in [scope.to_v1(), scope.to_uri()].into_iter().flatten() {
            assert_eq!(Scope::parse(&other), scope);
        }
        if is_scope(word) {
            assert!(!matches!(scope, Scope::Unknown(_)));
        }
        if let Scope::Resource(scope) = &scope {
            assert!(!scope.permissions().is_empty());
            assert!(Permissions::ALL.contains(scope.permissions()));
        }
    }
    let set = ScopeSet::parse(text);
    assert_eq!(ScopeSet::parse(&set.to_string()), set);
    assert_eq!(set.union(&set), set);
    assert_eq!(set.intersection(&set), set);
    assert!(set.difference(&set).is_empty() && set.is_subset(&set.widened_to_v1()));
    if let Ok(matrix) = AccessMatrix::from_csv(text) {
        assert_eq!(AccessMatrix::from_csv(&matrix.to_csv()).expect("what was written"), matrix);
    }
}

/// A configuration that reads, reads back from what it is written as.
pub fn discovery(data: &[u8]) {
    if let Ok((configuration, _)) = SmartConfiguration::parse(data, &base()) {
        let written = configuration.to_json().to_string();
        let (again, _) = SmartConfiguration::parse(written.as_bytes(), &base()).expect("JSON");
        assert_eq!(again.token_endpoint, configuration.token_endpoint);
        assert_eq!(again.to_json(), configuration.to_json());
    }
    let app = app();
    let mut flow = app.discover(&base()).expect("a trusted server");
    let _request = flow.advance(now(), Input::Start);
    let _well_known = flow.advance(now(), answer(data));
    let _metadata = flow.advance(now(), answer(data));
    let _others = (Brands::parse(data).is_ok(), SmartStyle::parse(data).is_ok());
}

/// A token answer gives a grant with a token, or an error that quotes nothing of it.
pub fn token(data: &[u8]) {
    let app = app();
    let (state, pending) = begin(&app);
    let mut flow = pending.complete(&app, &format!("code=c&state={state}"), now()).expect("begun");
    assert!(matches!(flow.advance(now(), Input::Start), Ok(Step::Send(_))));
    match flow.advance(now(), answer(data)) {
        Ok(Step::Done(grant)) => {
            assert!(!grant.access_token().expose().is_empty());
            assert!(grant.refresh_at(255) <= grant.refresh_at(0));
            let _context =
                (grant.context().fhir_context(), grant.context().authorization_details());
        }
        Ok(step) => panic!("{step:?}"),
        Err(error) => assert!(error.to_string().is_ascii()),
    }
    let _introspection = Introspection::parse(data).map(|token| token.check(&base(), now()));
}

/// No token is accepted that the verifier refuses, whatever it says.
pub fn jwt(data: &[u8]) {
    let _keys = JwkSet::parse(data).map(|keys| {
        assert_eq!(JwkSet::parse(keys.to_json().to_string().as_bytes()).ok(), Some(keys))
    });
    let Ok(token) = std::str::from_utf8(data) else { return };
    let _claimed = ClaimedClient::of(token);
    let material = KeyMaterial::P384 { x: vec![1; 48], y: vec![2; 48] };
    let keys = JwkSet::new([Jwk::new("k", material)]);
    let verifier = AccessTokenVerifier::new("https://ehr.example", "a", Never);
    assert!(verifier.verify(token, &keys, now()).is_err());
}

/// A callback without the right state begins nothing; a launch URL is read or refused.
pub fn callback(data: &[u8]) {
    let Ok(query) = std::str::from_utf8(data) else { return };
    let app = app();
    let (state, pending) = begin(&app);
    assert!(pending.complete(&app, query, now()).is_err() || query.contains(&state));
    let (state, pending) = begin(&app);
    if let Ok(mut flow) = pending.complete(&app, &format!("state={state}&{query}"), now()) {
        assert!(matches!(flow.advance(now(), Input::Start), Ok(Step::Send(_))));
    }
    if let Ok(launch) = LaunchRequest::parse(query) {
        assert!(
            launch.iss().url().has_host()
                && app.discover(launch.iss()).is_ok() == (*launch.iss() == base())
        );
    }
}

struct Never;

impl Verifier for Never {
    fn verify(&self, _: Algorithm, _: &Jwk, _: &[u8], _: &[u8]) -> bool {
        false
    }
}

fn base() -> FhirBase {
    "https://ehr.example/fhir".parse().expect("a base")
}

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn app() -> SmartApp {
    let builder = SmartApp::builder("app").redirect_uri("https://app.example/cb").expect("a URI");
    builder.trust(["https://ehr.example/fhir"]).expect("a base").build().expect("an app")
}

fn answer(data: &[u8]) -> Input {
    Input::Response(http::Response::new(data.to_vec()))
}

fn begin(app: &SmartApp) -> (String, PendingAuthorization) {
    let document = br#"{"authorization_endpoint":"https://ehr.example/a","token_endpoint":"https://ehr.example/t"}"#;
    let (configuration, _) = SmartConfiguration::parse(document, &base()).expect("a document");
    let mut count = 0_u8;
    let mut entropy = move |bytes: &mut [u8]| {
        count += 1;
        bytes.fill(count);
    };
    let (target, pending) = Discovered::new(base(), configuration)
        .authorize(app, Launch::Standalone)
        .begin(now(), &mut entropy)
        .expect("a request");
    let state = target.parameters().into_iter().find(|(name, _)| name == "state");
    (state.expect("a state").1, pending)
}
