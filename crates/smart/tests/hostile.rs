//! Whatever comes from outside: no panic, and no value in an error.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use proptest::prelude::*;
use sanare_smart::contract::flow_contract;
use sanare_smart::discovery::SmartConfiguration;
use sanare_smart::extras::{AppState, Brands, SmartStyle, TaskLaunch};
use sanare_smart::io::{Flow as _, Input, Step};
use sanare_smart::jws::{JwkSet, RustCrypto};
use sanare_smart::scope::{AccessMatrix, Authority, Scope, ScopeSet, is_scope};
use sanare_smart::server::{AccessTokenVerifier, ClaimedClient, FetchKeys, FhirRequest};
use sanare_smart::token::{Introspection, TokenKind};
use sanare_smart::{FhirBase, FhirUser, LaunchRequest, MemoryTokenStore, Renew, Sessions};
use serde_json::{Value, json};
use support::*;

/// JSON of the members that the parsers look for, with values of every type.
fn document() -> impl Strategy<Value = Value> {
    let name = proptest::sample::select(vec![
        "access_token",
        "token_type",
        "expires_in",
        "scope",
        "refresh_token",
        "id_token",
        "patient",
        "encounter",
        "need_patient_banner",
        "fhirContext",
        "authorization_details",
        "error",
        "error_description",
        "token_endpoint",
        "authorization_endpoint",
        "issuer",
        "jwks_uri",
        "capabilities",
        "code_challenge_methods_supported",
        "associated_endpoints",
        "keys",
        "kty",
        "kid",
        "n",
        "e",
        "crv",
        "x",
        "y",
        "active",
        "exp",
        "aud",
        "client_id",
        "resourceType",
        "entry",
        "resource",
        "code",
        "coding",
        "extension",
        "url",
        "valueString",
        "timestamp",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        proptest::sample::select(vec![
            "https://a.example/x",
            "/x",
            "Bearer",
            "bearer",
            "Bundle",
            "Basic",
            "Task",
            "RSA",
            "EC",
            "P-384",
            "AQAB",
            "smart_on_fhir",
            "patient/*.rs",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::hash_map(name.clone().prop_map(str::to_owned), inner, 0..12)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn read_all(bytes: &[u8]) {
    let base: FhirBase = BASE.parse().unwrap();
    let mut errors = Vec::new();
    errors.extend(SmartConfiguration::parse(bytes, &base).err());
    errors.extend(JwkSet::parse(bytes).err());
    errors.extend(Introspection::parse(bytes).err());
    errors.extend(SmartStyle::parse(bytes).err());
    errors.extend(Brands::parse(bytes).err());
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=c&state={}", parameters["state"]);
    let mut flow = pending.complete(&app, &query, at(1)).unwrap();
    assert!(matches!(flow.advance(at(1), Input::Start), Ok(Step::Send(_))));
    match flow.advance(at(1), Input::Response(http::Response::new(bytes.to_vec()))) {
        Ok(Step::Done(grant)) => {
            let _ = (grant.context().fhir_context(), grant.context().authorization_details());
            let _ = (grant.expires_at(), grant.refresh_at(255), grant.patient().is_ok());
            assert!(!grant.access_token().expose().is_empty());
        }
        Ok(_) => {}
        Err(error) => errors.push(error),
    }
    let mut flow = app.discover(&base).unwrap();
    assert!(matches!(flow.advance(at(1), Input::Start), Ok(Step::Send(_))));
    let _ = flow.advance(at(1), Input::Response(http::Response::new(bytes.to_vec())));
    let _ = flow.advance(at(1), Input::Response(http::Response::new(bytes.to_vec())));
    for error in errors {
        assert!(error.to_string().is_ascii());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn z06_documents(document in document()) {
        read_all(document.to_string().as_bytes());
        let _ = (AppState::from_json(&document).is_ok(), TaskLaunch::from_json(&document).is_ok());
    }

    #[test]
    fn z06_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read_all(&bytes);
    }

    #[test]
    fn s03_without_scopes_nothing_but_metadata_passes(
        method in proptest::sample::select(vec!["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]),
        url in "(/|[A-Z][a-z]{0,8}/?|metadata|_history|_search)?[a-zA-Z0-9$_./?=&:%*-]{0,30}",
    ) {
        let entry = json!({"request": {"method": method, "url": url}});
        if let Some(asked) = FhirRequest::of_entry(&entry) {
            let authority = Authority::user().with_patient("p1");
            let allowed = asked.decide(&ScopeSet::default(), authority, None).is_allowed();
            prop_assert_eq!(allowed, asked.is_capabilities());
            let reads = asked.decide(&ScopeSet::parse("user/*.rs"), authority, None);
            let reading = matches!(method, "GET" | "HEAD") || url.contains("_search");
            prop_assert!(reading || !reads.is_allowed(), "{} {}", method, url);
        }
    }

    #[test]
    fn z06_texts(text in "\\PC{0,60}") {
        let set = ScopeSet::parse(&text);
        prop_assert_eq!(&ScopeSet::parse(&set.to_string()), &set);
        let _ = (Scope::parse(&text).to_uri(), is_scope(&text), set.widened_to_v1().to_v1());
        let _ = AccessMatrix::from_csv(&text).is_ok();
        let base: FhirBase = BASE.parse().unwrap();
        let _ = (text.parse::<FhirBase>().is_ok(), FhirUser::parse(&text, &base).is_some());
        let _ = LaunchRequest::parse(&text).is_ok();
        let _ = LaunchRequest::parse(&format!("iss={text}&launch={text}")).is_ok();
        let app = app().build().unwrap();
        let (_, pending) = begin(&app, ehr_launch(), "patient/*.rs");
        prop_assert!(pending.complete(&app, &text, at(1)).is_err());
    }
}

proptest! {
    // Each case signs twice.
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn z06_tokens(header in document(), claims in document(), signature in "[A-Za-z0-9_-]{0,140}") {
        let token = sign(&header, &claims, &es384());
        let forged = format!("{}.{signature}", token.rsplit_once('.').unwrap().0);
        let verifier = AccessTokenVerifier::new(ISSUER, BASE, RustCrypto);
        for token in [&token, &forged, &signature] {
            let _ = ClaimedClient::of(token).is_ok();
            prop_assert!(verifier.verify(token, &key_set(), at(0)).is_err());
        }
        let typed = json!({"alg": "ES384", "kid": "es", "typ": "at+jwt"});
        let signed = sign(&typed, &claims, &es384());
        prop_assert!(verifier.verify(&signed, &key_set(), at(0)).is_err());
    }
}

/// No flow takes an answer, or anything else, for a request that it has not sent.
#[test]
fn every_flow_begins_with_the_start() {
    let app = || sanare_smart::SmartApp::builder("app").trust([BASE]).unwrap();
    let app = app().redirect_uri(CALLBACK).unwrap().auth(client_auth()).build().unwrap();
    let server = discovered(json!({}));
    let base = || BASE.parse::<FhirBase>().unwrap();
    let grant = granted(&app, &token_answer());
    let scopes = ScopeSet::parse("system/*.rs");
    let sessions = Sessions::new(app.clone(), MemoryTokenStore::default());
    sessions.begin("visitor", grant.clone()).unwrap();
    let due = Renew::Refused { generation: 0 };
    let store = &sessions;

    flow_contract(|| app.discover(&base()).unwrap(), at(0)).unwrap();
    flow_contract(|| app.rediscover(server.clone()).unwrap(), at(0)).unwrap();
    flow_contract(|| app.detect_vendor(&base()).unwrap(), at(0)).unwrap();
    flow_contract(|| FetchKeys::new("https://app.example/jwks").unwrap(), at(0)).unwrap();
    let mut count = 100_u8;
    flow_contract(
        || {
            // Each login has a state of its own.
            count += 1;
            let mut entropy = |bytes: &mut [u8]| bytes.fill(count);
            let authorize = server.authorize(&app, ehr_launch()).scopes("patient/*.rs");
            let (target, pending) = authorize.begin(at(0), &mut entropy).unwrap();
            let query = format!("code=c&state={}", parameters(&target)["state"]);
            pending.complete(&app, &query, at(0)).unwrap()
        },
        at(0),
    )
    .unwrap();
    flow_contract(|| server.refresh(&app, &grant, None, &mut entropy()).unwrap(), at(0)).unwrap();
    flow_contract(|| server.backend(&app, &scopes, None, &mut entropy()).unwrap(), at(0)).unwrap();
    let kind = TokenKind::Access;
    flow_contract(|| server.revoke(&app, &grant, kind, &mut entropy()).unwrap(), at(0)).unwrap();
    flow_contract(|| server.introspect(&app, "t".into(), None, &mut entropy()).unwrap(), at(0))
        .unwrap();
    flow_contract(|| store.renew(&server, "visitor", due, &mut entropy()), at(0)).unwrap();
}
