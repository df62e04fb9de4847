//! Launches, from the EHR's request to the grant, and every way in which they fail.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::time::Duration;

use sanare_smart::io::{Flow as _, Input, Sent, Step};
use sanare_smart::scope::Dialect;
use sanare_smart::{
    AuthorizationTarget, BasicEncoding, ClientAuth, ErrorKind, Launch, OAuthErrorCode,
    PendingAuthorization, Seal, SealBroken, SmartApp, VendorProfile, scopes,
};
use serde_json::json;
use support::*;

struct Xor;

fn length(bytes: &[u8]) -> u8 {
    u8::try_from(bytes.len() % 256).unwrap()
}

/// Not a seal for use: it only shows that what leaves is what the key made.
impl Seal for Xor {
    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, SealBroken> {
        Ok(plain.iter().map(|byte| byte ^ 0x5a).chain([length(plain)]).collect())
    }

    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, SealBroken> {
        let (last, rest) = sealed.split_last().ok_or(SealBroken)?;
        if length(rest) != *last {
            return Err(SealBroken);
        }
        Ok(rest.iter().map(|byte| byte ^ 0x5a).collect())
    }
}

fn complete_kind(query: &str, seconds: u64) -> ErrorKind {
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = query.replace("STATE", &parameters["state"]);
    pending.complete(&app, &query, at(seconds)).unwrap_err().kind()
}

#[test]
fn l01_ehr_launch() {
    let app = app().build().unwrap();
    let (parameters, _) = begin(&app, ehr_launch(), "patient/*.rs");
    assert_eq!(parameters["launch"], "l4unch");
    assert_eq!(parameters["aud"], BASE);
    assert_eq!(parameters["scope"], "patient/*.rs launch");
}

#[test]
fn l02_standalone_launch() {
    let app = app().build().unwrap();
    let (parameters, _) = begin(&app, Launch::Standalone, "launch launch/patient patient/*.rs");
    assert!(!parameters.contains_key("launch"));
    assert_eq!(parameters["scope"], "patient/*.rs launch/patient");
}

#[test]
fn l03_nothing_leaves_for_a_server_that_is_not_trusted() {
    let app = app().build().unwrap();
    for base in ["https://evil.example/fhir", "https://ehr.example/other", "https://ehr.example"] {
        let base = base.parse().unwrap();
        assert_eq!(app.discover(&base).unwrap_err().kind(), ErrorKind::NotTrusted);
    }
    assert!(app.discover(&"https://ehr.example/fhir/".parse().unwrap()).is_ok());
    let stranger = SmartApp::builder("app").redirect_uri(CALLBACK).unwrap().build().unwrap();
    let refused =
        discovered(json!({})).authorize(&stranger, ehr_launch()).begin(at(0), &mut entropy());
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::NotTrusted);
    let tenants =
        SmartApp::builder("app").trust_origins(["https://ehr.example"]).unwrap().build().unwrap();
    assert!(tenants.discover(&"https://ehr.example/t/7/fhir".parse().unwrap()).is_ok());
}

#[test]
fn a01_parameters() {
    let app = app().build().unwrap();
    let (parameters, _) = begin(&app, ehr_launch(), "openid patient/*.rs");
    assert_eq!(parameters["response_type"], "code");
    assert_eq!(parameters["client_id"], "app");
    assert_eq!(parameters["redirect_uri"], CALLBACK);
    assert_eq!(parameters["code_challenge_method"], "S256");
    assert_eq!(parameters["code_challenge"].len(), 43);
    assert_eq!(parameters["nonce"].len(), 43);
    let (without, _) = begin(&app, ehr_launch(), "patient/*.rs");
    assert!(!without.contains_key("nonce"));
    let macro_scopes = discovered(json!({}))
        .authorize(&app, ehr_launch())
        .scopes(scopes![openid, fhirUser, "patient/Observation.rs"])
        .begin(at(0), &mut entropy())
        .unwrap();
    assert_eq!(
        parameters_of(&macro_scopes.0, "scope"),
        "patient/Observation.rs launch openid fhirUser"
    );
}

fn parameters_of(target: &AuthorizationTarget, name: &str) -> String {
    parameters(target)[name].clone()
}

#[test]
fn a01_the_verifier_fits_the_challenge() {
    use base64::Engine as _;
    use sha2::Digest as _;
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=c&state={}", parameters["state"]);
    let run = drive(pending.complete(&app, &query, at(1)).unwrap(), at(1), |_, _| {
        Ok(ok(&token_answer()))
    });
    let verifier = form(&run.requests[0])["code_verifier"].clone();
    assert!((43..=128).contains(&verifier.len()));
    let digest = sha2::Sha256::digest(verifier);
    let challenge = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest);
    assert_eq!(challenge, parameters["code_challenge"]);
}

#[test]
fn a02_state_is_long_and_used_once_and_expires() {
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    assert_eq!(parameters["state"].len(), 43, "256 bits in base64url");
    let cookie = pending.seal(&Xor).unwrap();
    let query = format!("code=c&state={}", parameters["state"]);
    pending.complete(&app, &query, at(1)).unwrap();
    let again = PendingAuthorization::open(&cookie, &Xor).unwrap();
    let error = again.complete(&app, &query, at(2)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StateReplayed);
    assert_eq!(complete_kind("code=c&state=STATE", 601), ErrorKind::StateExpired);
}

#[test]
fn a03_get_or_post_by_length_and_choice() {
    let app = app().build().unwrap();
    let server = discovered(json!({"capabilities": ["authorize-post"]}));
    let target = |scopes: &str, prefer: bool| {
        let authorize = server.authorize(&app, ehr_launch()).scopes(scopes);
        let authorize = if prefer { authorize.prefer_post() } else { authorize };
        authorize.begin(at(0), &mut entropy()).unwrap().0
    };
    let AuthorizationTarget::Get(url) = target("patient/*.rs", false) else { panic!("GET") };
    assert!(url.as_str().starts_with("https://ehr.example/auth?response_type=code&"));
    assert!(matches!(target("patient/*.rs", true), AuthorizationTarget::PostForm(_)));
    let types = (0..200_u8).map(|n| format!("patient/T{n}.rs")).collect::<Vec<_>>().join(" ");
    let AuthorizationTarget::PostForm(form) = target(&types, false) else { panic!("POST") };
    assert_eq!(form.url().as_str(), "https://ehr.example/auth");
    assert!(form.fields().any(|(name, value)| name == "scope" && value.len() > 2_000));
    let html = form.to_html("n0nce\"><script>");
    assert!(html.contains("action=\"https://ehr.example/auth\"") && !html.contains("\"><script>"));
}

#[test]
fn a04_resource_as_a_synonym_of_aud() {
    let app = app().resource_parameter().build().unwrap();
    let (parameters, _) = begin(&app, ehr_launch(), "patient/*.rs");
    assert_eq!(parameters["resource"], parameters["aud"]);
}

#[test]
fn a05_callbacks_that_send_no_token_request() {
    for (query, kind) in [
        ("code=c&state=other", ErrorKind::StateMismatch),
        ("code=c", ErrorKind::ParameterMissing),
        ("state=STATE", ErrorKind::ParameterMissing),
        ("code=c&code=d&state=STATE", ErrorKind::DuplicateParameter),
        ("code=c&state=STATE&state=STATE", ErrorKind::DuplicateParameter),
        ("code=c&state=STATE&iss=https://evil.example", ErrorKind::IssuerMismatch),
        ("error=access_denied&state=STATE", ErrorKind::AuthorizationRefused),
        ("error=access_denied&state=other", ErrorKind::StateMismatch),
    ] {
        assert_eq!(complete_kind(query, 1), kind, "{query}");
    }
}

#[test]
fn a05_errors_are_typed_and_their_text_is_apart() {
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!(
        "error=consent_required&error_description=%3Cb%3ECANARY&error_uri=https://evil.example&state={}",
        parameters["state"]
    );
    let error = pending.complete(&app, &query, at(1)).unwrap_err();
    let oauth = error.oauth().unwrap();
    assert_eq!(oauth.code(), &OAuthErrorCode::ConsentRequired);
    assert_eq!(oauth.description().unwrap().expose(), "<b>CANARY");
    assert!(!format!("{error} {error:?}").contains("CANARY"));
}

#[test]
fn a05_iss_of_rfc_9207_is_accepted_when_right() {
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=c&state={}&iss={ISSUER}", parameters["state"]);
    assert!(pending.complete(&app, &query, at(1)).is_ok());
}

#[test]
fn l01_aud_is_the_iss_as_the_ehr_wrote_it() {
    let app = app().build().unwrap();
    for iss in ["https://ehr.example/fhir", "https://ehr.example/fhir/"] {
        let query = format!("iss={iss}&launch=l4unch");
        let launch: Launch = sanare_smart::LaunchRequest::parse(&query).unwrap().into();
        let (parameters, _) = begin(&app, launch, "patient/*.rs");
        assert_eq!(parameters["aud"], iss);
    }
}

/// A server that says that it names itself and does not may be another one (RFC 9207, 2.4).
#[test]
fn a05_a_callback_without_the_advertised_iss_is_refused() {
    let first = app().build().unwrap();
    let advertised = "authorization_response_iss_parameter_supported";
    for (names_itself, iss, fits) in [
        (json!(true), "", false),
        (json!(true), "&iss=", false),
        (json!(true), "&iss=https%3A%2F%2Fevil.example", false),
        (json!(true), "&iss=https%3A%2F%2Fehr.example", true),
        (json!(false), "", true),
        (json!("true"), "", true),
    ] {
        let (target, pending) = discovered(json!({ advertised: names_itself }))
            .authorize(&first, ehr_launch())
            .scopes("patient/*.rs")
            .begin(at(0), &mut entropy())
            .unwrap();
        for answer in ["code=c", "error=access_denied"] {
            let pending = PendingAuthorization::open(&pending.seal(&Xor).unwrap(), &Xor).unwrap();
            let fresh = app().build().unwrap();
            let query = format!("{answer}&state={}{iss}", parameters(&target)["state"]);
            let kind = pending.complete(&fresh, &query, at(1)).err().map(|error| error.kind());
            assert_eq!(kind != Some(ErrorKind::IssuerMismatch), fits, "{query}");
        }
    }
}

#[test]
fn a06_the_exchange_is_the_first_step_and_is_not_repeated() {
    let app = app().build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=c0de&state={}", parameters["state"]);
    let flow = pending.complete(&app, &query, at(1)).unwrap();
    let run = drive(flow, at(1), |_, _| Err(Sent::Maybe));
    assert_eq!(run.result.unwrap_err().kind(), ErrorKind::Network);
    assert_eq!(run.requests.len(), 1, "the code may be used up");
    let sent = form(&run.requests[0]);
    assert_eq!(sent["grant_type"], "authorization_code");
    assert_eq!(sent["code"], "c0de");
    assert_eq!(sent["redirect_uri"], CALLBACK);
}

#[test]
fn t01_to_t03_a_launch_that_goes_well() {
    let app = app().build().unwrap();
    let grant = granted(&app, &token_answer());
    assert_eq!(grant.access_token().expose(), "t0ken");
    assert_eq!(grant.patient().unwrap(), "p1");
    assert_eq!(grant.scopes().to_string(), "patient/Observation.rs");
    assert_eq!(grant.expires_at(), Some(at(3_601)));
    assert_eq!(grant.deviations(), []);
    grant.scopes().require("patient/Observation.r").unwrap();
}

#[test]
fn s08_patient_scope_without_a_patient() {
    let mut answer = token_answer();
    answer["patient"] = json!(null);
    let grant = granted(&app().build().unwrap(), &answer);
    assert_eq!(grant.patient().unwrap_err().kind(), ErrorKind::PatientMissing);
}

#[test]
fn t05_the_token_goes_to_its_server_only() {
    let grant = granted(&app().build().unwrap(), &token_answer());
    let mut request = http::Request::get("https://ehr.example/fhir/Patient/p1").body(()).unwrap();
    grant.authorize(&mut request).unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer t0ken");
    assert!(request.headers()["authorization"].is_sensitive());
    for url in [
        "https://other.example/fhir/Patient/p1",
        "http://ehr.example/fhir/Patient/p1",
        "/Patient/p1",
    ] {
        let mut request = http::Request::get(url).body(()).unwrap();
        assert_eq!(grant.authorize(&mut request).unwrap_err().kind(), ErrorKind::OtherServer);
        assert!(request.headers().is_empty());
    }
}

#[test]
fn t05_plain_http_needs_permission_and_a_loopback_address() {
    let base = "http://127.0.0.1:8080/fhir";
    let builder = || SmartApp::builder("app").trust([base]).unwrap();
    let parsed = base.parse().unwrap();
    let refused = builder().build().unwrap().discover(&parsed).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Insecure);
    assert!(builder().allow_loopback_http().build().unwrap().discover(&parsed).is_ok());
    let app = app().allow_loopback_http().build().unwrap();
    let endpoint = json!({"token_endpoint": "http://ehr.example/token"});
    let error = discovered(endpoint).authorize(&app, ehr_launch()).begin(at(0), &mut entropy());
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Insecure);
}

#[test]
fn t05_a_sealed_grant_shows_nothing_and_comes_back() {
    let grant = granted(&app().build().unwrap(), &token_answer());
    let sealed = grant.seal(&Xor).unwrap();
    let opened = sanare_smart::token::Grant::open(&sealed, &Xor).unwrap();
    assert_eq!(opened.access_token(), grant.access_token());
    assert_eq!(opened.refresh_token(), grant.refresh_token());
    assert_eq!(opened.scopes(), grant.scopes());
    assert_eq!(opened.expires_at(), grant.expires_at());
    assert_eq!(opened.patient().unwrap(), "p1");
    let error = sanare_smart::token::Grant::open("AAAA", &Xor).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SealFailed);
    assert!(PendingAuthorization::open("?", &Xor).is_err());
}

#[test]
fn k03_the_code_is_exchanged_with_a_signed_assertion() {
    let app = app().auth(client_auth()).build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=c&state={}", parameters["state"]);
    // The server is busy once: the second request carries a new assertion.
    let run = drive(pending.complete(&app, &query, at(1)).unwrap(), at(1), |count, _| {
        Ok(if count == 0 { respond(503, "") } else { ok(&token_answer()) })
    });
    run.result.unwrap();
    assert_eq!(run.waits, [Duration::from_secs(1)]);
    let assertions: Vec<_> =
        run.requests.iter().map(|request| form(request)["client_assertion"].clone()).collect();
    let claims: Vec<_> = assertions.iter().map(|token| payload(token)).collect();
    assert_eq!(header(&assertions[0]), json!({"alg": "ES384", "kid": "es", "typ": "JWT"}));
    assert_eq!(claims[0]["aud"], "https://ehr.example/token");
    assert_eq!((&claims[0]["iss"], &claims[0]["sub"]), (&json!("app"), &json!("app")));
    assert_ne!(claims[0]["jti"], claims[1]["jti"]);
    assert!(!form(&run.requests[0]).contains_key("client_id"));
}

#[test]
fn k03_a_remote_key_is_asked_for_each_signature() {
    let auth = ClientAuth::remote(sanare_smart::jws::Algorithm::Es384, "es");
    let app = app().auth(auth).build().unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=c&state={}", parameters["state"]);
    let mut flow = pending.complete(&app, &query, at(1)).unwrap();
    let step = flow.advance(at(1), Input::Start).unwrap();
    let Step::Sign(request) = step else { panic!("{step:?}") };
    assert_eq!(request.key_id(), "es");
    let Ok(Step::Send(sent)) = flow.advance(at(1), Input::Signature(vec![1, 2, 3])) else {
        panic!("a request")
    };
    assert_eq!(form(&sent)["client_assertion"].rsplit('.').next(), Some("AQID"));
}

#[test]
fn b02_scope_dialect_by_capabilities() {
    let app = app().build().unwrap();
    let scope = |capabilities: serde_json::Value, dialect: Option<Dialect>| {
        let server = discovered(json!({"capabilities": capabilities}));
        let authorize = server.authorize(&app, Launch::Standalone).scopes("patient/Observation.rs");
        let authorize = match dialect {
            Some(dialect) => authorize.dialect(dialect),
            None => authorize,
        };
        parameters_of(&authorize.begin(at(0), &mut entropy()).unwrap().0, "scope")
    };
    let (v1, v2) = ("patient/Observation.read", "patient/Observation.rs");
    assert_eq!(scope(json!(["permission-v1"]), None), v1);
    assert_eq!(scope(json!(["permission-v1", "permission-v2"]), None), v2);
    assert_eq!(scope(json!(["launch-ehr"]), None), v2);
    assert_eq!(scope(json!(["permission-v2"]), Some(Dialect::V1)), v1);
}

#[test]
fn vendor_epic_raw_basic() {
    let app = app()
        .auth(ClientAuth::secret("p@ss word%"))
        .vendor(VendorProfile::named("Epic").unwrap())
        .build()
        .unwrap();
    let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
    let query = format!("code=c&state={}", parameters["state"]);
    let run = drive(pending.complete(&app, &query, at(1)).unwrap(), at(1), |_, _| {
        Ok(ok(&token_answer()))
    });
    assert_eq!(run.requests[0].headers()["authorization"], "Basic YXBwOnBAc3Mgd29yZCU=");
    assert_eq!(VendorProfile::named("Epic").unwrap().basic_encoding, BasicEncoding::Raw);
}

#[test]
fn vendor_overrides_of_endpoints_and_audiences() {
    let mut vendor = VendorProfile::named("Oracle Health").unwrap().clone();
    vendor.authorization_endpoint = Some("https://ehr.example/v2/auth".parse().unwrap());
    vendor.token_endpoint = Some("https://ehr.example/v2/token".parse().unwrap());
    vendor.audience = Some("https://ehr.example/fhir/".to_owned());
    vendor.assertion_audience = Some("https://ehr.example/oauth".to_owned());
    let app = app().auth(client_auth()).vendor(vendor).build().unwrap();
    let (target, pending) = discovered(json!({}))
        .authorize(&app, ehr_launch())
        .scopes("patient/*.rs")
        .begin(at(0), &mut entropy())
        .unwrap();
    let AuthorizationTarget::Get(url) = &target else { panic!("GET") };
    assert_eq!(url.path(), "/v2/auth");
    assert_eq!(parameters_of(&target, "aud"), "https://ehr.example/fhir/");
    let query = format!("code=c&state={}", parameters_of(&target, "state"));
    let run = drive(pending.complete(&app, &query, at(1)).unwrap(), at(1), |_, _| {
        Ok(ok(&token_answer()))
    });
    assert_eq!(run.requests[0].uri(), "https://ehr.example/v2/token");
    assert_eq!(
        payload(&form(&run.requests[0])["client_assertion"])["aud"],
        "https://ehr.example/oauth"
    );
}
