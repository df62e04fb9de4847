//! A SMART app on axum: the user picks a patient at the EHR, logs in, and sees the chart; standalone and launched from the EHR.
//!
//! `cargo run -p examples-web --features web --example smart_launch`
//!
//! Without options it brings its own EHR, a fake one on this machine, and prints where to begin. With `--server FHIR_BASE
//! --client-id ID` it logs in at yours, where it must be registered as a public app with the redirect URI that it prints.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue, StatusCode};
use sanare_smart::discovery::Discovered;
use sanare_smart::jws::RustCrypto;
use sanare_smart::testing::{FakeEhr, Loopback, RegisteredApp, Serving};
use sanare_smart::token::{Grant, TokenKind};
use sanare_smart::transport::Transport;
use sanare_smart::{
    AuthorizationTarget, FhirBase, Launch, LaunchRequest, MemoryTokenStore, PendingAuthorization,
    Renew, SessionRecord, Sessions, SmartApp,
};
use serde_json::Value;
use tokio::net::TcpListener;

const SCOPES: &str = "openid fhirUser launch/patient offline_access \
                      patient/Patient.r patient/Observation.rs patient/Condition.rs";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let options: HashMap<String, String> = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .chunks(2)
        .filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone())))
        .collect();
    let port = options.get("--port").map_or("3000", String::as_str);
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let redirect_uri = format!("{origin}/callback");
    let client_id = options.get("--client-id").map_or("smart-launch", String::as_str);
    let (base, _ehr) = if let Some(base) = options.get("--server") {
        (base.clone(), None)
    } else {
        let (base, serving) = fake_ehr(client_id, &origin, &redirect_uri)?;
        (base, Some(serving))
    };
    let app = SmartApp::builder(client_id)
        .redirect_uri(&redirect_uri)?
        .trust([base.as_str()])?
        .verifier(RustCrypto)
        .allow_loopback_http()
        .build()?;
    let web = Web(Arc::new(Inner {
        sessions: Sessions::new(app.clone(), MemoryTokenStore::default()),
        app,
        base: base.parse()?,
        transport: Transport::builder(SystemTime::now).build()?,
        known: Mutex::default(),
        pending: Mutex::default(),
    }));
    let router = Router::new()
        .route("/", get(home))
        .route("/login", get(login))
        .route("/launch", get(launch))
        .route("/callback", get(callback))
        .route("/chart", get(chart))
        .route("/logout", post(logout))
        .with_state(web);
    println!("app: {origin}/");
    axum::serve(listener, router).await?;
    Ok(())
}

/// An EHR of our own, which knows this app.
fn fake_ehr(
    client_id: &str,
    origin: &str,
    redirect_uri: &str,
) -> Result<(String, Serving), Box<dyn Error>> {
    let socket = Loopback::bind()?;
    let base = format!("{}/fhir", socket.origin());
    println!("ehr: {}/ehr", socket.origin());
    let app =
        RegisteredApp::public(client_id, redirect_uri).launch_url(&format!("{origin}/launch"));
    let ehr = FakeEhr::builder(&base)?.seed(&random()).app(app).build();
    let serving = socket.serve(move |request| ehr.handle(request, SystemTime::now()));
    Ok((base, serving))
}

#[derive(Clone)]
struct Web(Arc<Inner>);

struct Inner {
    app: SmartApp,
    base: FhirBase,
    transport: Transport,
    sessions: Sessions,
    /// The server's configuration, as long as it is fresh.
    known: Mutex<Option<Discovered>>,
    /// Logins under way, by visitor. With several processes, seal them into a cookie.
    pending: Mutex<HashMap<String, PendingAuthorization>>,
}

async fn home() -> Html<String> {
    page("A SMART app", "<p><a id=\"login\" href=\"/login\">Log in at the EHR</a>")
}

/// Standalone: the user came to us first, and picks the patient at the EHR.
async fn login(State(web): State<Web>) -> Result<Response, Problem> {
    begin(&web, Launch::Standalone).await
}

/// From the EHR: it says which server and, behind `launch`, which patient.
async fn launch(State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let launch = LaunchRequest::parse(&query.unwrap_or_default())?;
    // Only a server on our list: `discover` checks it before anything is sent.
    web.0.app.discover(launch.iss())?;
    begin(&web, launch.into()).await
}

async fn begin(web: &Web, launch: Launch) -> Result<Response, Problem> {
    let server = discovered(web).await?;
    let (target, pending) =
        server.authorize(&web.0.app, launch).scopes(SCOPES).begin(SystemTime::now(), &mut fill)?;
    let visitor = name();
    locked(&web.0.pending).insert(visitor.clone(), pending);
    let mut response = match target {
        AuthorizationTarget::Get(url) => Redirect::to(url.as_str()).into_response(),
        AuthorizationTarget::PostForm(form) => {
            let nonce = name();
            let policy = format!("default-src 'none'; script-src 'nonce-{nonce}'");
            ([("content-security-policy", policy)], Html(form.to_html(&nonce))).into_response()
        }
    };
    response.headers_mut().insert(SET_COOKIE, cookie(&visitor)?);
    Ok(response)
}

/// Over HTTPS, add `Secure`.
fn cookie(visitor: &str) -> Result<HeaderValue, Problem> {
    Ok(format!("visitor={visitor}; HttpOnly; SameSite=Lax; Path=/").parse()?)
}

/// The browser is back: the code becomes a grant, and the grant a session.
async fn callback(
    State(web): State<Web>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let visitor = visitor(&headers).ok_or_else(no_session)?;
    let pending = locked(&web.0.pending).remove(&visitor).ok_or_else(no_session)?;
    let query = query.unwrap_or_default();
    let exchange = pending.complete(&web.0.app, &query, SystemTime::now())?;
    let grant = web.0.transport.run(exchange).await?;
    // What was granted, not what was asked.
    grant.scopes().require("patient/Patient.r")?;
    // A new name: whoever knew the one from before the login has no session.
    let visitor = name();
    web.0.sessions.begin(&visitor, grant)?;
    let mut response = Redirect::to("/chart").into_response();
    response.headers_mut().insert(SET_COOKIE, cookie(&visitor)?);
    Ok(response)
}

async fn chart(State(web): State<Web>, headers: HeaderMap) -> Result<Html<String>, Problem> {
    let visitor = visitor(&headers).ok_or_else(no_session)?;
    let mut record = renewed(&web, &visitor, Renew::WhenDue).await?;
    let id = record.grant().patient()?.to_owned();
    let path = format!("Patient/{id}");
    let (mut status, mut patient) = read(&web, record.grant(), &path).await?;
    if status == StatusCode::UNAUTHORIZED {
        // Withdrawn or ended early: one refresh, whoever else asks for it at the same time.
        let refused = Renew::Refused { generation: record.generation() };
        record = renewed(&web, &visitor, refused).await?;
        (status, patient) = read(&web, record.grant(), &path).await?;
    }
    if status != StatusCode::OK {
        return Err(Problem(StatusCode::BAD_GATEWAY, "the EHR gives no patient".to_owned()));
    }
    let grant = record.grant();
    let mut body = format!("<h2 id=\"patient\">{}</h2>", escaped(&person(&patient)));
    if let Some(user) = grant.identity().and_then(|identity| identity.fhir_user()) {
        let _ = write!(body, "<p>You are {:?} {}.", user.resource_type(), escaped(user.id()));
    }
    for (title, kind) in [("Observations", "Observation"), ("Conditions", "Condition")] {
        // A 403 remains possible after a grant: the list is then left out, and that is said.
        let (status, bundle) = read(&web, grant, &format!("{kind}?patient={id}")).await?;
        let _ = write!(body, "<h3>{title}</h3><ul>");
        if status != StatusCode::OK {
            let _ = write!(body, "<li>not available ({})", status.as_u16());
        }
        for entry in bundle.pointer("/entry").and_then(Value::as_array).into_iter().flatten() {
            let _ = write!(body, "<li>{}", escaped(&line(entry)));
        }
        body.push_str("</ul>");
    }
    body.push_str(
        "<form method=\"post\" action=\"/logout\"><button id=\"logout\">Log out</button></form>",
    );
    Ok(page("Chart", &body))
}

async fn logout(State(web): State<Web>, headers: HeaderMap) -> Result<Redirect, Problem> {
    if let Some(visitor) = visitor(&headers) {
        if let Ok(record) = renewed(&web, &visitor, Renew::WhenDue).await {
            let server = discovered(&web).await?;
            let flow = server.revoke(&web.0.app, record.grant(), TokenKind::Refresh, &mut fill)?;
            web.0.transport.run(flow).await?;
        }
        web.0.sessions.end(&visitor)?;
    }
    Ok(Redirect::to("/"))
}

async fn discovered(web: &Web) -> Result<Discovered, Problem> {
    let known = locked(&web.0.known).clone();
    if let Some(known) = known.filter(|known| known.is_fresh(SystemTime::now())) {
        return Ok(known);
    }
    let server = web.0.transport.run(web.0.app.discover(&web.0.base)?).await?;
    for lint in server.lints() {
        eprintln!("the server's configuration: {lint}");
    }
    *locked(&web.0.known) = Some(server.clone());
    Ok(server)
}

async fn renewed(web: &Web, visitor: &str, when: Renew) -> Result<SessionRecord, Problem> {
    let server = discovered(web).await?;
    let flow = web.0.sessions.renew(&server, visitor, when, &mut fill);
    Ok(web.0.transport.run(flow).await?)
}

async fn read(web: &Web, grant: &Grant, path: &str) -> Result<(StatusCode, Value), Problem> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut url = grant.server().endpoint(path);
    url.set_query(Some(query).filter(|query| !query.is_empty()));
    let mut request = http::Request::get(url.as_str())
        .header("accept", "application/fhir+json")
        .body(Vec::new())?;
    grant.authorize(&mut request)?;
    let response = web.0.transport.send(request).await;
    let response = response
        .map_err(|_| Problem(StatusCode::BAD_GATEWAY, "the EHR does not answer".to_owned()))?;
    let body = serde_json::from_slice(response.body()).unwrap_or_default();
    Ok((response.status(), body))
}

fn person(patient: &Value) -> String {
    let text = |pointer: &str| patient.pointer(pointer).and_then(Value::as_str);
    let given = text("/name/0/given/0").unwrap_or_default();
    let family = text("/name/0/family").unwrap_or_default();
    format!("{given} {family}, born {}", text("/birthDate").unwrap_or("?"))
}

fn line(entry: &Value) -> String {
    let text = |pointer: &str| entry.pointer(pointer).and_then(Value::as_str);
    let what = text("/resource/code/text").unwrap_or("?");
    let value = entry.pointer("/resource/valueQuantity/value");
    let unit = text("/resource/valueQuantity/unit").unwrap_or_default();
    value.map_or_else(|| what.to_owned(), |value| format!("{what}: {value} {unit}"))
}

fn page(title: &str, body: &str) -> Html<String> {
    Html(format!(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1>{body}</html>"
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn visitor(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    let mut pairs = cookies.split("; ").filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| *name == "visitor").map(|(_, value)| value.to_owned())
}

/// Unpredictable bytes of the operating system, without which no login is safe.
fn fill(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        eprintln!("the operating system gives no random bytes");
        std::process::abort();
    }
}

fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    fill(&mut bytes);
    bytes
}

fn name() -> String {
    random().iter().fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the user is told. Errors of the library hold no value, so they can be shown.
struct Problem(StatusCode, String);

fn no_session() -> Problem {
    Problem(StatusCode::UNAUTHORIZED, "please log in".to_owned())
}

impl<E: Error> From<E> for Problem {
    fn from(error: E) -> Self {
        Self(StatusCode::BAD_REQUEST, error.to_string())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let text =
            format!("<p id=\"problem\">{}<p><a href=\"/\">Begin again</a>", escaped(&self.1));
        (self.0, page("That did not work", &text)).into_response()
    }
}
