//! A resource server: a FHIR API on axum that asks the authorization server about each token and lets through what its scopes cover.
//!
//! `cargo run -p examples-web --features web --example protect_api -- [--serve PORT]`
//!
//! It brings a fake EHR as its authorization server. Without `--serve` it gets tokens there, calls the API with them, prints what
//! happened, and ends.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::error::Error;
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::extract::{Extension, Path};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::StatusCode;
use sanare_smart::discovery::Discovered;
use sanare_smart::jws::{Es384, JwkSet};
use sanare_smart::scope::{Constraint, Permissions, ResourceMatcher, ScopeSet};
use sanare_smart::server::{Access, Cors, Granted, RequireScope, TokenCheck, TokenRefused};
use sanare_smart::testing::{FakeEhr, Loopback, RegisteredApp};
use sanare_smart::transport::Transport;
use sanare_smart::{ClientAuth, FhirBase, Secret, SmartApp};
use serde_json::{Value, json};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let port = match arguments.as_slice() {
        [] => None,
        [flag, port] if flag == "--serve" => Some(port.parse::<u16>()?),
        _ => return Err("usage: protect_api [--serve PORT]".into()),
    };
    let listener = TcpListener::bind(("127.0.0.1", port.unwrap_or(0))).await?;
    let base = format!("http://{}/fhir", listener.local_addr()?);

    // The authorization server knows this API and one backend service.
    let key = Es384::generate(&mut fill, "demo")?;
    let socket = Loopback::bind()?;
    let issuer = format!("{}/fhir", socket.origin());
    let keys = JwkSet::new([key.public_key()]);
    let ehr = FakeEhr::builder(&issuer)?
        .app(RegisteredApp::secret("the-api", "https://unused.example/", "s3cret"))
        .app(RegisteredApp::backend("reader", keys).scopes("system/Observation.rs"))
        .build();
    let _serving = socket.serve(move |request| ehr.handle(request, SystemTime::now()));

    let transport = Transport::builder(SystemTime::now).build()?;
    let api = SmartApp::builder("the-api")
        .auth(ClientAuth::secret("s3cret"))
        .trust([issuer.as_str()])?
        .allow_loopback_http()
        .build()?;
    let server = transport.run(api.discover(&issuer.parse()?)?).await?;
    // Tokens of this authorization server are for the EHR's base, which stands for ours here.
    let audience = issuer.parse()?;
    let check = Introspecting(Arc::new(Asked { api, server, transport, audience }));

    let guard =
        RequireScope::new(check.clone(), "/fhir").cors(Cors::for_origins(["https://app.example"]));
    let router = Router::new()
        .route("/fhir/metadata", get(metadata))
        .route("/fhir/Observation", get(search))
        .route("/fhir/Observation/{id}", get(read))
        .layer(guard);
    println!("api: {base}");
    let serving = tokio::spawn(async move { axum::serve(listener, router).await });
    if port.is_none() {
        demonstrate(&check, &base, key).await?;
        serving.abort();
        return Ok(());
    }
    serving.await??;
    Ok(())
}

/// Asks the authorization server about each token. In a busy API, keep the answer for some seconds.
#[derive(Clone)]
struct Introspecting(Arc<Asked>);

struct Asked {
    api: SmartApp,
    server: Discovered,
    transport: Transport,
    audience: FhirBase,
}

impl TokenCheck for Introspecting {
    async fn check(&self, token: Secret) -> Result<Access, TokenRefused> {
        let asked = &self.0;
        let flow = asked.server.introspect(&asked.api, token, None, &mut fill);
        let flow = flow.map_err(|_| TokenRefused::Unavailable)?;
        let answer = asked.transport.run(flow).await.map_err(|_| TokenRefused::Unavailable)?;
        answer.check(&asked.audience, SystemTime::now()).map_err(|_| TokenRefused::Invalid)?;
        Ok(Access::introspected(&answer))
    }
}

async fn metadata() -> Response {
    fhir(&json!({"resourceType": "CapabilityStatement", "status": "active"}))
}

async fn search(Extension(granted): Extension<Granted>) -> Response {
    let entries: Vec<Value> = observations()
        .into_iter()
        .filter(|resource| admitted(&granted, Permissions::SEARCH, resource))
        .map(|resource| json!({ "resource": resource }))
        .collect();
    fhir(&json!({"resourceType": "Bundle", "type": "searchset", "entry": entries}))
}

async fn read(Extension(granted): Extension<Granted>, Path(id): Path<String>) -> Response {
    let found = observations()
        .into_iter()
        .find(|resource| resource.get("id").and_then(Value::as_str) == Some(&id));
    match found.filter(|resource| admitted(&granted, Permissions::READ, resource)) {
        Some(resource) => fhir(&resource),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A token may cover a request for some resources only: each one is held against the filters.
fn admitted(granted: &Granted, letter: Permissions, resource: &Value) -> bool {
    granted.filters().is_none_or(|filters| filters.admit(letter, &Stored(resource)))
}

/// What this API knows of a resource.
struct Stored<'a>(&'a Value);

impl ResourceMatcher for Stored<'_> {
    fn in_compartment(&self, patient: &str) -> bool {
        let subject = self.0.pointer("/subject/reference").and_then(Value::as_str);
        subject.and_then(|text| text.strip_prefix("Patient/")) == Some(patient)
    }

    fn matches(&self, constraint: &Constraint) -> bool {
        let category = self.0.pointer("/category/0/coding/0/code").and_then(Value::as_str);
        constraint.name() == "category" && constraint.values().any(|value| category == Some(value))
    }
}

fn observations() -> Vec<Value> {
    let observation = |id: &str, patient: &str, category: &str| {
        json!({
            "resourceType": "Observation", "id": id, "status": "final",
            "category": [{"coding": [{"code": category}]}],
            "subject": {"reference": format!("Patient/{patient}")}
        })
    };
    vec![observation("o1", "p1", "laboratory"), observation("o2", "p2", "vital-signs")]
}

fn fhir(body: &Value) -> Response {
    ([("content-type", "application/fhir+json")], body.to_string()).into_response()
}

/// A backend service gets a token and calls the API, within its scopes and beyond.
async fn demonstrate(check: &Introspecting, base: &str, key: Es384) -> Result<(), Box<dyn Error>> {
    let asked = &check.0;
    let reader = SmartApp::builder("reader")
        .auth(ClientAuth::signed(key))
        .trust([asked.server.base().as_str()])?
        .allow_loopback_http()
        .build()?;
    let scopes = ScopeSet::parse("system/Observation.rs");
    let grant =
        asked.transport.run(asked.server.backend(&reader, &scopes, None, &mut fill)?).await?;
    let bearer = format!("Bearer {}", grant.access_token().expose());
    for (method, path, authorization) in [
        ("GET", "/metadata", None),
        ("GET", "/Observation/o1", None),
        ("GET", "/Observation/o1", Some("Bearer made-up")),
        ("GET", "/Observation/o1", Some(bearer.as_str())),
        ("GET", "/Observation?code=1", Some(bearer.as_str())),
        ("DELETE", "/Observation/o1", Some(bearer.as_str())),
        ("GET", "/Patient/p1", Some(bearer.as_str())),
    ] {
        let mut request = http::Request::builder().method(method).uri(format!("{base}{path}"));
        if let Some(value) = authorization {
            request = request.header("authorization", value);
        }
        let answer = asked.transport.send(request.body(Vec::new())?).await;
        let answer = answer.map_err(|_| "the API does not answer")?;
        let challenge = answer.headers().get("www-authenticate");
        let challenge = challenge.and_then(|value| value.to_str().ok()).unwrap_or_default();
        let who = match authorization {
            None => "nobody",
            Some("Bearer made-up") => "a made-up token",
            Some(_) => "the reader",
        };
        println!("{method} {path} by {who}: {} {challenge}", answer.status().as_u16());
    }
    Ok(())
}

fn fill(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        eprintln!("the operating system gives no random bytes");
        std::process::abort();
    }
}
