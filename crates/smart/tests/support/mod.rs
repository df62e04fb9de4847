//! A scripted server and keys, shared by the scenario tests.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "tests"
)]
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sanare_smart::discovery::{Discovered, SmartConfiguration};
use sanare_smart::io::{Flow, Input, Request, Response, Sent, Step};
use sanare_smart::jws::{Es384, JwkSet, Rs384, RustCrypto, Signer};
use sanare_smart::token::Grant;
use sanare_smart::{
    AuthorizationTarget, ClientAuth, Error, Launch, LaunchRequest, PendingAuthorization, SmartApp,
    SmartAppBuilder,
};
use serde_json::{Value, json};

pub const BASE: &str = "https://ehr.example/fhir";
pub const ISSUER: &str = "https://ehr.example";
pub const CALLBACK: &str = "https://app.example/cb";
const P384: &str = include_str!("p384-test-only.pem");
const RSA: &str = include_str!("rsa-2048-test-only.pem");

pub fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + seconds)
}

pub fn es384() -> Es384 {
    Es384::from_pem(P384, "es").unwrap()
}

pub fn rs384() -> Rs384 {
    Rs384::from_pem(RSA, "rs").unwrap()
}

/// Different bytes at each call, the same in each test.
pub fn entropy() -> impl FnMut(&mut [u8]) {
    let mut count = 0_u8;
    move |bytes: &mut [u8]| {
        count += 1;
        bytes.fill(count);
    }
}

pub fn app() -> SmartAppBuilder {
    SmartApp::builder("app")
        .redirect_uri(CALLBACK)
        .unwrap()
        .trust([BASE])
        .unwrap()
        .verifier(RustCrypto)
}

pub fn discovered(more: Value) -> Discovered {
    let mut document = json!({
        "issuer": ISSUER,
        "jwks_uri": "https://ehr.example/jwks",
        "authorization_endpoint": "https://ehr.example/auth",
        "token_endpoint": "https://ehr.example/token",
        "revocation_endpoint": "https://ehr.example/revoke",
        "introspection_endpoint": "https://ehr.example/introspect",
        "grant_types_supported": ["authorization_code"],
        "code_challenge_methods_supported": ["S256"],
        "capabilities": ["launch-ehr", "launch-standalone", "sso-openid-connect", "permission-v2"]
    });
    for (name, value) in more.as_object().unwrap() {
        document[name] = value.clone();
    }
    let base = BASE.parse().unwrap();
    let (configuration, _) =
        SmartConfiguration::parse(document.to_string().as_bytes(), &base).unwrap();
    Discovered::new(base, configuration)
}

pub fn ehr_launch() -> Launch {
    LaunchRequest::parse("iss=https://ehr.example/fhir&launch=l4unch").unwrap().into()
}

pub fn begin(
    app: &SmartApp,
    launch: Launch,
    scopes: &str,
) -> (HashMap<String, String>, PendingAuthorization) {
    let (target, pending) = discovered(json!({}))
        .authorize(app, launch)
        .scopes(scopes)
        .begin(at(0), &mut entropy())
        .unwrap();
    (parameters(&target), pending)
}

pub fn parameters(target: &AuthorizationTarget) -> HashMap<String, String> {
    target.parameters().into_iter().collect()
}

pub fn form(request: &Request) -> HashMap<String, String> {
    url::form_urlencoded::parse(request.body()).into_owned().collect()
}

pub fn respond(status: u16, body: &str) -> Response {
    http::Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(body.as_bytes().to_vec())
        .unwrap()
}

pub fn ok(body: &Value) -> Response {
    respond(200, &body.to_string())
}

pub fn token_answer() -> Value {
    json!({
        "access_token": "t0ken", "token_type": "Bearer", "expires_in": 3600,
        "scope": "patient/Observation.rs", "patient": "p1", "refresh_token": "r1"
    })
}

pub struct Run<T> {
    pub result: Result<T, Error>,
    pub requests: Vec<Request>,
    pub waits: Vec<Duration>,
}

/// Drives a flow; the clock moves by the waits.
pub fn drive<F: Flow>(
    mut flow: F,
    start: SystemTime,
    mut answer: impl FnMut(usize, &Request) -> Result<Response, Sent>,
) -> Run<F::Output> {
    let mut now = start;
    let mut requests = Vec::new();
    let mut waits = Vec::new();
    let mut input = Input::Start;
    loop {
        input = match flow.advance(now, input) {
            Ok(Step::Send(request)) => {
                let answer = answer(requests.len(), &request);
                requests.push(request);
                match answer {
                    Ok(response) => Input::Response(response),
                    Err(sent) => Input::Failed { sent },
                }
            }
            Ok(Step::Wait(duration)) => {
                now += duration;
                waits.push(duration);
                Input::Elapsed
            }
            Ok(Step::Sign(request)) => Input::Signature(es384().sign(request.bytes()).unwrap()),
            Ok(Step::Done(output)) => return Run { result: Ok(output), requests, waits },
            Ok(step) => panic!("{step:?}"),
            Err(error) => return Run { result: Err(error), requests, waits },
        };
    }
}

/// A grant from a launch that goes well.
pub fn granted(app: &SmartApp, answer: &Value) -> Grant {
    let (parameters, pending) = begin(app, ehr_launch(), "patient/Observation.rs");
    let query = format!("code=c0de&state={}", parameters["state"]);
    let flow = pending.complete(app, &query, at(1)).unwrap();
    drive(flow, at(1), |_, _| Ok(ok(answer))).result.unwrap()
}

pub fn sign(header: &Value, claims: &Value, signer: &dyn Signer) -> String {
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let input = format!("{}.{}", encode(header), encode(claims));
    let signature = signer.sign(input.as_bytes()).unwrap();
    format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature))
}

pub fn payload(token: &str) -> Value {
    let part = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

pub fn header(token: &str) -> Value {
    let part = token.split('.').next().unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

pub fn key_set() -> JwkSet {
    JwkSet::new([es384().public_key(), rs384().public_key()])
}

pub fn client_auth() -> ClientAuth {
    ClientAuth::signed(es384())
}
