//! A canary in every place where a value can be: it is in no `Debug` and no `Display` of an error.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::error::Error as _;
use std::fmt::Debug;

use sanare_smart::io::{Flow, Input, Sent, Step};
use sanare_smart::scope::{AccessRequest, Authority, Decision, ScopeSet};
use sanare_smart::token::{Introspection, TokenKind};
use sanare_smart::{ClientAuth, Error, FhirUser, LaunchRequest, Secret, SmartApp};
use serde_json::json;
use support::*;

const CANARY: &str = "CANARY";

fn silent(value: &impl Debug) {
    let text = format!("{value:?} {value:#?}");
    assert!(!text.contains(CANARY), "{text}");
}

fn silent_error(error: &Error) {
    silent(error);
    assert!(!error.to_string().contains(CANARY), "{error}");
    assert!(error.source().is_none());
    silent(&error.location());
    silent(&error.kind());
    if let Some(oauth) = error.oauth() {
        silent(oauth);
        assert!(!oauth.code().to_string().contains(CANARY));
    }
}

fn canary_app() -> SmartApp {
    app().auth(ClientAuth::secret(CANARY)).build().unwrap()
}

fn canary_answer() -> serde_json::Value {
    json!({
        "access_token": CANARY, "token_type": "Bearer", "expires_in": 3600, "refresh_token": CANARY,
        "scope": "patient/Observation.rs?code=CANARY __CANARY CANARY launch/x?role=CANARY",
        "patient": CANARY, "encounter": CANARY, "intent": CANARY, "tenant": CANARY, CANARY: CANARY,
        "fhirContext": [{"reference": "Task/CANARY"}, CANARY],
        "authorization_details": [{"type": "smart_on_fhir", "locations": [CANARY], "patient": CANARY}]
    })
}

#[test]
fn z07_servers_and_the_fake_ehr() {
    use sanare_smart::server::{Access, FhirRequest};
    use sanare_smart::testing::{FakeEhr, RegisteredApp, Reply};
    let url = "/fhir/Observation/CANARY?code=CANARY";
    let request = http::Request::get(url).body(()).unwrap();
    silent(&FhirRequest::of(&request, "/fhir").unwrap());
    let scopes = ScopeSet::parse("user/Observation.rs?code=CANARY");
    silent(&Access::user(scopes).with_patient(CANARY));
    let app = RegisteredApp::secret("app", CALLBACK, CANARY);
    silent(&app);
    let ehr = FakeEhr::builder(BASE).unwrap().seed(CANARY.as_bytes()).app(app);
    silent(&ehr);
    let ehr = ehr.build();
    silent(&ehr);
    silent(&Reply::answer(respond(200, CANARY)));
}

#[test]
fn z07_values() {
    let app = canary_app();
    silent(&app);
    silent(&Secret::from(CANARY));
    silent(&ClientAuth::post(CANARY));
    silent(&LaunchRequest::parse("iss=https://ehr.example/fhir&launch=CANARY").unwrap());
    let grant = granted(&app, &canary_answer());
    silent(&grant);
    silent(grant.context());
    silent(&grant.context().fhir_context());
    silent(&grant.context().authorization_details());
    silent(grant.scopes());
    silent(&Authority::patient(CANARY));
    silent(&AccessRequest::search(Authority::patient(CANARY), "Observation", "code=CANARY"));
    let decision =
        grant.scopes().decide(&AccessRequest::read(Authority::patient(CANARY), "Observation"));
    silent(&decision);
    let request = AccessRequest::search(Authority::patient(CANARY), "Observation", "x=CANARY");
    let decision = grant.scopes().decide(&request);
    assert!(matches!(decision, Decision::AllowFiltered(_)));
    silent(&decision);
    let base = BASE.parse().unwrap();
    silent(&FhirUser::parse("Patient/CANARY", &base).unwrap());
    let introspection = json!({
        "active": true, "scope": "patient/*.rs?x=CANARY", "client_id": CANARY, "exp": 1, "patient": CANARY
    });
    silent(&Introspection::parse(introspection.to_string().as_bytes()).unwrap());
    silent(&ScopeSet::parse("CANARY https://CANARY patient/A.rs?x=CANARY"));
}

#[test]
fn z07_sessions_server_and_extras() {
    use sanare_smart::extras::{AppState, Brands, SmartStyle, TaskLaunch, TaskLaunchMode};
    use sanare_smart::server::{AccessTokenVerifier, ClientAssertionVerifier, TokenResponse};
    use sanare_smart::{MemoryTokenStore, Renew, SessionRecord, Sessions};
    let grant = granted(&canary_app(), &canary_answer());
    silent(&SessionRecord::new(grant.clone()));
    let sessions = Sessions::new(canary_app(), MemoryTokenStore::default());
    sessions.begin(CANARY, grant.clone()).unwrap();
    silent(&sessions);
    silent(&sessions.renew(&discovered(json!({})), CANARY, Renew::WhenDue, &mut entropy()));
    let claims = json!({
        "iss": ISSUER, "aud": BASE, "exp": 1_800_000_000, "sub": CANARY, "client_id": CANARY, "patient": CANARY
    });
    let token = sign(&json!({"alg": "ES384", "kid": "es", "typ": "at+jwt"}), &claims, &es384());
    let verifier = AccessTokenVerifier::new(ISSUER, BASE, sanare_smart::jws::RustCrypto);
    silent(&verifier.verify(&token, &key_set(), at(0)).unwrap());
    silent(&ClientAssertionVerifier::new(CANARY, sanare_smart::jws::RustCrypto));
    let scopes = ScopeSet::parse("user/*.rs");
    let dialect = sanare_smart::scope::Dialect::V2;
    let lifetime = std::time::Duration::from_secs(1);
    let response = TokenResponse::new(&CANARY.into(), lifetime, &scopes, dialect);
    silent(&response.id_token(&CANARY.into()).member(CANARY, json!(CANARY)));
    let state = AppState::new(CANARY, CANARY, Some("https://CANARY.example/1")).unwrap();
    silent(&state.with_value(CANARY, CANARY));
    let mut task = TaskLaunch::new(TaskLaunchMode::Ehr, "https://CANARY.example".parse().unwrap());
    task.patient = Some(CANARY.to_owned());
    silent(&task);
    silent_error(&SmartStyle::parse(b"{\"CANARY").unwrap_err());
    silent_error(&Brands::parse(br#"{"resourceType":"CANARY"}"#).unwrap_err());
    silent_error(&AppState::from_json(&json!({"resourceType": CANARY})).unwrap_err());
    silent(&es384());
    silent(&rs384());
}

#[test]
fn z07_flows_steps_and_inputs() {
    let app = canary_app();
    let server = discovered(json!({}));
    let (target, pending) = server
        .authorize(
            &app,
            LaunchRequest::parse("iss=https://ehr.example/fhir&launch=CANARY").unwrap(),
        )
        .scopes("patient/A.rs?x=CANARY")
        .begin(at(0), &mut entropy())
        .unwrap();
    silent(&target);
    silent(&pending);
    let query = format!("code=CANARY&state={}", parameters(&target)["state"]);
    let mut flow = pending.complete(&app, &query, at(1)).unwrap();
    silent(&flow);
    let step: Step<_> = flow.advance(at(1), Input::Start).unwrap();
    silent(&step);
    silent(&Input::Response(ok(&canary_answer())));
    silent(&Input::Signature(CANARY.into()));
    let grant = granted(&canary_app(), &canary_answer());
    silent(&server.refresh(&app, &grant, None, &mut entropy()).unwrap());
    silent(&server.revoke(&app, &grant, TokenKind::Access, &mut entropy()).unwrap());
    silent(&server.introspect(&app, CANARY.into(), None, &mut entropy()).unwrap());
}

#[test]
fn z07_errors_of_callbacks() {
    for query in [
        "state=CANARY&code=CANARY",
        "code=CANARY&code=CANARY&state=STATE",
        "error=CANARY&error_description=CANARY&error_uri=CANARY&state=STATE",
        "code=c&iss=CANARY&state=STATE",
        "CANARY",
    ] {
        let app = canary_app();
        let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
        let query = query.replace("STATE", &parameters["state"]);
        silent_error(&pending.complete(&app, &query, at(1)).unwrap_err());
    }
    for query in ["iss=CANARY&launch=x", "iss=https://CANARY?x&launch=x", "launch=CANARY"] {
        silent_error(&LaunchRequest::parse(query).unwrap_err());
    }
}

#[test]
fn z07_errors_of_token_answers() {
    let good = canary_answer().to_string();
    let bodies = [
        (200, "CANARY".to_owned()),
        (200, "<CANARY>".to_owned()),
        (200, format!("{good}CANARY")),
        (200, good.replacen('{', "{\"access_token\":\"CANARY\",", 1)),
        (200, json!({"access_token": {"x": CANARY}}).to_string()),
        (200, json!({"access_token": "CANARY CANARY"}).to_string()),
        (200, json!({"access_token": "t", "token_type": CANARY}).to_string()),
        (200, json!({"access_token": "t", "expires_in": [CANARY]}).to_string()),
        (200, json!({"access_token": "t", "scope": [7, CANARY]}).to_string()),
        (200, CANARY.repeat(100_000)),
        (
            400,
            json!({"error": CANARY, "error_description": CANARY, "error_uri": CANARY}).to_string(),
        ),
        (400, CANARY.to_owned()),
        (401, json!({CANARY: CANARY}).to_string()),
        (500, CANARY.to_owned()),
        (302, CANARY.to_owned()),
    ];
    for (status, body) in bodies {
        let app = canary_app();
        let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
        let query = format!("code=CANARY&state={}", parameters["state"]);
        let run = drive(pending.complete(&app, &query, at(1)).unwrap(), at(1), |_, _| {
            Ok(respond(status, &body))
        });
        silent_error(&run.result.unwrap_err());
    }
    let app = canary_app();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=CANARY&state={}", parameters["state"]);
    let run = drive(pending.complete(&app, &query, at(1)).unwrap(), at(1), |_, _| Err(Sent::Maybe));
    silent_error(&run.result.unwrap_err());
}

#[test]
fn z07_errors_of_use() {
    let grant = granted(&canary_app(), &canary_answer());
    let mut request = http::Request::get("https://CANARY.example/").body(()).unwrap();
    silent_error(&grant.authorize(&mut request).unwrap_err());
    silent_error(&grant.scopes().require("patient/A.rs?x=CANARY __CANARY2").unwrap_err());
    let more = ScopeSet::parse("patient/A.rs?x=CANARY");
    let error = discovered(json!({}))
        .refresh(&canary_app(), &grant, Some(&more), &mut entropy())
        .unwrap_err();
    silent_error(&error);
    silent_error(&"https://CANARY.example/?x".parse::<sanare_smart::FhirBase>().unwrap_err());
    silent_error(&sanare_smart::jws::Es384::from_pem(CANARY, CANARY).unwrap_err());
    silent_error(&"CANARY".parse::<sanare_smart::scope::ResourceScope>().unwrap_err());
}
