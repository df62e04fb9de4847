//! Points this library at any SMART server, runs every flow that the server advertises, and prints each step.
//!
//! `SANARE_SMART_BASE=https://ehr.example/fhir cargo run -p examples-web --features web --example smart_e2e`
//!
//! | variable | meaning |
//! |---|---|
//! | `SANARE_SMART_BASE` | the FHIR base; without it, a fake EHR on this machine |
//! | `SANARE_SMART_CLIENT_ID`, `SANARE_SMART_CLIENT_SECRET` | the registered app; no launches without it, public without a secret |
//! | `SANARE_SMART_PORT` | the app is at `http://127.0.0.1:PORT/callback` and `.../launch`; 3456 |
//! | `SANARE_SMART_SCOPES` | what it asks for |
//! | `SANARE_SMART_PROMPT` | `prompt` of the authorization request, such as `consent`; not sent if not given |
//! | `SANARE_SMART_BACKEND_ID`, `SANARE_SMART_KEY`, `SANARE_SMART_KEY_ID`, `SANARE_SMART_BACKEND_SCOPES` | the backend service; `KEY` is a PEM file, P-384 |
//! | `SANARE_SMART_WAIT` | seconds for a person to log in; 300 |
//!
//! A flow ends with a line that begins with `ok`, `FAILED` or `skipped`; the exit code is 1 if one failed.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::error::Error;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, SystemTime};

use sanare_smart::discovery::{Capability, Discovered};
use sanare_smart::jws::{Es384, JwkSet, RustCrypto};
use sanare_smart::scope::{Scope, ScopeSet};
use sanare_smart::testing::{FakeEhr, Loopback, RegisteredApp, Reply, Serving};
use sanare_smart::token::{Grant, TokenKind};
use sanare_smart::transport::Transport;
use sanare_smart::{AuthorizationTarget, ClientAuth, FhirUser, Launch, LaunchRequest, SmartApp};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("smart_e2e: {error}");
            ExitCode::from(2)
        }
    }
}

/// What is tested, and with what.
struct Bench {
    base: String,
    client: Option<(String, ClientAuth)>,
    backend: Option<(String, Es384, String)>,
    scopes: String,
    redirect_uri: String,
    wait: Duration,
    transport: Transport,
    /// Queries of `/callback` and `/launch` as they come in.
    visits: Receiver<(String, String)>,
    /// Where the server is our own.
    fake: Option<FakeEhr>,
    failed: usize,
}

fn variable(name: &str) -> Option<String> {
    std::env::var(format!("SANARE_SMART_{name}")).ok().filter(|value| !value.is_empty())
}

impl Bench {
    /// What is needed, and the sockets that answer as long as their guards live.
    fn set_up() -> Outcome<(Self, Vec<Serving>)> {
        let own = variable("BASE").is_none();
        let port = match variable("PORT") {
            Some(port) => port.parse()?,
            None if own => 0,
            None => 3456,
        };
        let pages = Loopback::bind_to(port)?;
        let redirect_uri = format!("{}/callback", pages.origin());
        let (sender, visits) = channel();
        let mut serving = vec![pages.serve(move |request| {
            let query = request.uri().query().unwrap_or_default().to_owned();
            // Nobody listens any more once the flows are over.
            let _gone = sender.send((request.uri().path().to_owned(), query));
            Reply::answer(http::Response::new(b"Thank you; see the terminal.".to_vec()))
        })];
        let mut bench = Self {
            base: variable("BASE").unwrap_or_default(),
            client: None,
            backend: None,
            scopes: variable("SCOPES").unwrap_or_else(|| {
                "openid fhirUser offline_access launch/patient patient/*.rs".to_owned()
            }),
            wait: Duration::from_secs(variable("WAIT").map_or(Ok(300), |text| text.parse())?),
            transport: Transport::builder(SystemTime::now).build()?,
            visits,
            fake: None,
            failed: 0,
            redirect_uri,
        };
        if own {
            let key = Es384::generate(&mut fill, "e2e")?;
            let socket = Loopback::bind()?;
            bench.base = format!("{}/fhir", socket.origin());
            let ehr = FakeEhr::builder(&bench.base)?
                .app(RegisteredApp::public("e2e", &bench.redirect_uri))
                .app(RegisteredApp::backend("e2e-service", JwkSet::new([key.public_key()])))
                .build();
            bench.fake = Some(ehr.clone());
            serving.push(socket.serve(move |request| ehr.handle(request, SystemTime::now())));
            bench.client = Some(("e2e".to_owned(), ClientAuth::public()));
            bench.backend = Some(("e2e-service".to_owned(), key, "system/*.rs".to_owned()));
        } else {
            bench.client = variable("CLIENT_ID").map(|id| {
                let auth =
                    variable("CLIENT_SECRET").map_or(ClientAuth::public(), ClientAuth::secret);
                (id, auth)
            });
            if let (Some(id), Some(file)) = (variable("BACKEND_ID"), variable("KEY")) {
                let key_id = variable("KEY_ID").ok_or("SANARE_SMART_KEY_ID is missing")?;
                let key = Es384::from_pem(&std::fs::read_to_string(file)?, &key_id)?;
                let scopes = variable("BACKEND_SCOPES").unwrap_or_else(|| "system/*.rs".to_owned());
                bench.backend = Some((id, key, scopes));
            }
        }
        Ok((bench, serving))
    }

    fn app(&self, client_id: &str, auth: ClientAuth) -> Outcome<SmartApp> {
        Ok(SmartApp::builder(client_id)
            .redirect_uri(&self.redirect_uri)?
            .auth(auth)
            .trust([self.base.as_str()])?
            .verifier(RustCrypto)
            .allow_loopback_http()
            .build()?)
    }

    fn end<T>(&mut self, name: &str, outcome: Outcome<T>) -> Option<T> {
        match outcome {
            Ok(value) => {
                println!("ok {name}");
                Some(value)
            }
            Err(error) => {
                println!("FAILED {name}: {error}");
                self.failed += 1;
                None
            }
        }
    }
}

async fn run() -> Outcome<bool> {
    let (mut bench, _serving) = Bench::set_up()?;
    println!("server: {}", bench.base);
    let app = bench.app("discovery", ClientAuth::public())?;
    let found = discovery(&bench, &app).await;
    let Some(server) = bench.end("discovery", found) else { return Ok(false) };
    let has = |capability: Capability| server.configuration().has(&capability);
    if server.configuration().issuer.is_some() {
        let outcome = keys(&bench, &server).await;
        bench.end("openid keys", outcome);
    } else {
        println!("skipped openid keys: no issuer");
    }
    let outcome = no_token(&bench, &server).await;
    bench.end("no token, no record", outcome);

    for (name, capability) in
        [("standalone launch", Capability::LaunchStandalone), ("EHR launch", Capability::LaunchEhr)]
    {
        let ehr = capability == Capability::LaunchEhr;
        let Some((client_id, auth)) = bench.client.clone() else {
            println!("skipped {name}: SANARE_SMART_CLIENT_ID is not set");
            continue;
        };
        // Old servers advertise nothing, and can be launched all the same.
        if !has(capability) && !server.configuration().capabilities.is_empty() {
            println!("skipped {name}: not advertised");
            continue;
        }
        let app = bench.app(&client_id, auth)?;
        let outcome = launch(&bench, &app, &server, ehr).await;
        if let Some(grant) = bench.end(name, outcome) {
            after_launch(&mut bench, &app, &server, &grant, name).await;
        }
    }
    match bench.backend.take() {
        Some((id, key, scopes)) => {
            let app = bench.app(&id, ClientAuth::signed(key))?;
            let outcome = backend(&bench, &app, &server, &scopes).await;
            bench.end("backend service", outcome);
        }
        None => println!("skipped backend service: SANARE_SMART_BACKEND_ID or KEY is not set"),
    }
    Ok(bench.failed == 0)
}

async fn discovery(bench: &Bench, app: &SmartApp) -> Outcome<Discovered> {
    let server = bench.transport.run(app.discover(&bench.base.parse()?)?).await?;
    let configuration = server.configuration();
    for (name, url) in [
        ("authorization", &configuration.authorization_endpoint),
        ("token", &configuration.token_endpoint),
        ("introspection", &configuration.introspection_endpoint),
        ("revocation", &configuration.revocation_endpoint),
    ] {
        println!("  {name} endpoint: {}", url.as_ref().map_or("none", |url| url.as_str()));
    }
    for lint in server.lints() {
        println!("  deviation: {lint}");
    }
    for set in configuration.capability_sets() {
        println!("  capability set: {set:?}");
    }
    if !server.vendor().name.is_empty() {
        println!("  vendor: {}", server.vendor().name);
    }
    Ok(server)
}

async fn keys(bench: &Bench, server: &Discovered) -> Outcome<()> {
    let issuer = server.configuration().issuer.as_deref().unwrap_or_default();
    let url = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    let (status, body) = fetch(bench, http::Request::get(&url)).await?;
    println!("  {url}: {status}");
    let document: serde_json::Value = serde_json::from_slice(&body)?;
    let told = document.get("issuer").and_then(serde_json::Value::as_str);
    if told != Some(issuer) {
        return Err("the OpenID configuration names another issuer".into());
    }
    let url = document.get("jwks_uri").and_then(serde_json::Value::as_str);
    let (status, body) = fetch(bench, http::Request::get(url.ok_or("no jwks_uri")?)).await?;
    let keys = JwkSet::parse(&body)?;
    println!("  key set: {status}, {} usable keys", keys.keys().count());
    if keys.keys().next().is_none() { Err("no usable key".into()) } else { Ok(()) }
}

async fn no_token(bench: &Bench, server: &Discovered) -> Outcome<()> {
    let url = server.base().endpoint("Patient");
    let (status, _) = fetch(bench, http::Request::get(url.as_str())).await?;
    println!("  GET Patient without a token: {status}");
    if (200..300).contains(&status) { Err("a record without a token".into()) } else { Ok(()) }
}

async fn launch(bench: &Bench, app: &SmartApp, server: &Discovered, ehr: bool) -> Outcome<Grant> {
    let launch = if ehr {
        let query = if let Some(fake) = &bench.fake {
            fake.launch(Some("p1"), None)
        } else {
            let url = bench.redirect_uri.replace("/callback", "/launch");
            println!("  launch the app from the EHR; its launch URL is {url}");
            visit(bench, "/launch")?
        };
        LaunchRequest::parse(&query)?.into()
    } else {
        Launch::Standalone
    };
    // The patient comes from the EHR's session, so it is not asked for.
    let asked = ScopeSet::parse(&bench.scopes);
    let asked: ScopeSet =
        asked.iter().filter(|scope| !(ehr && matches!(scope, Scope::LaunchContext(_)))).collect();
    println!("  asked: {asked}");
    let mut authorize = server.authorize(app, launch).scopes(asked);
    if let Some(prompt) = variable("PROMPT") {
        authorize = authorize.parameter("prompt", &prompt);
    }
    let (target, pending) = authorize.begin(SystemTime::now(), &mut fill)?;
    let callback = log_in(bench, &target).await?;
    let exchange = pending.complete(app, &callback, SystemTime::now())?;
    let grant = bench.transport.run(exchange).await?;
    println!("  granted: {}", grant.scopes());
    for deviation in grant.deviations() {
        println!("  deviation of the token answer: {deviation}");
    }
    println!("  patient in context: {}", grant.patient().is_ok());
    if let Some(identity) = grant.identity() {
        let kind = identity.fhir_user().map(FhirUser::resource_type);
        println!("  identity token verified; the user is a {kind:?}");
    }
    Ok(grant)
}

/// The user's way: straight back if the server asks nothing, through our own page, or by a person with a browser.
async fn log_in(bench: &Bench, target: &AuthorizationTarget) -> Outcome<String> {
    let AuthorizationTarget::Get(url) = target else {
        return Err("the request is too long for a URL: ask for fewer scopes".into());
    };
    if bench.fake.is_some() {
        let (_, page) = fetch(bench, http::Request::get(url.as_str())).await?;
        let page = String::from_utf8(page)?;
        let login = page.split_once("name=\"login\" value=\"").ok_or("no login page")?.1;
        let login = login.split('"').next().unwrap_or_default();
        let request = http::Request::post(url.join("/auth/approve")?.as_str())
            .body(format!("login={login}&patient=p1").into_bytes())?;
        let answer = bench.transport.send(request).await.map_err(|_| "no answer")?;
        let location = answer.headers().get("location").ok_or("no redirect")?.to_str()?;
        let (_, query) = location.split_once('?').ok_or("no query")?;
        return Ok(query.to_owned());
    }
    println!("  open in a browser on this machine and log in: {url}");
    visit(bench, "/callback")
}

fn visit(bench: &Bench, path: &str) -> Outcome<String> {
    loop {
        let (visited, query) =
            bench.visits.recv_timeout(bench.wait).map_err(|_| "nobody came in time")?;
        if visited == path {
            return Ok(query);
        }
    }
}

async fn after_launch(
    bench: &mut Bench,
    app: &SmartApp,
    server: &Discovered,
    grant: &Grant,
    launch: &str,
) {
    let outcome = read(bench, grant).await;
    bench.end(&format!("{launch}, read"), outcome);
    let mut grant = grant.clone();
    if grant.refresh_token().is_some() {
        let outcome = refresh(bench, app, server, &grant).await;
        if let Some(renewed) = bench.end(&format!("{launch}, refresh"), outcome) {
            grant = renewed;
        }
    } else {
        println!("skipped {launch}, refresh: no refresh token was given");
    }
    if server.configuration().introspection_endpoint.is_some() {
        let outcome = introspect(bench, app, server, &grant).await;
        bench.end(&format!("{launch}, introspection"), outcome);
    } else {
        println!("skipped {launch}, introspection: not advertised");
    }
    if server.configuration().revocation_endpoint.is_some() {
        let outcome = revoke(bench, app, server, &grant).await;
        bench.end(&format!("{launch}, revocation"), outcome);
    } else {
        println!("skipped {launch}, revocation: not advertised");
    }
}

async fn read(bench: &Bench, grant: &Grant) -> Outcome<()> {
    let path = match grant.patient() {
        Ok(id) => format!("Patient/{id}"),
        Err(_) => "Patient".to_owned(),
    };
    let status = status_of(bench, grant, &path).await?;
    println!("  read of the patient: {status}");
    if status == 200 { Ok(()) } else { Err("the granted read was refused".into()) }
}

async fn refresh(
    bench: &Bench,
    app: &SmartApp,
    server: &Discovered,
    grant: &Grant,
) -> Outcome<Grant> {
    let renewed = bench.transport.run(server.refresh(app, grant, None, &mut fill)?).await?;
    let rotated = renewed.refresh_token() != grant.refresh_token();
    println!("  refreshed; the refresh token {}", if rotated { "is new" } else { "stays" });
    read(bench, &renewed).await?;
    Ok(renewed)
}

async fn introspect(
    bench: &Bench,
    app: &SmartApp,
    server: &Discovered,
    grant: &Grant,
) -> Outcome<()> {
    let token = grant.access_token().clone();
    // A public app has nothing but the token itself to ask with.
    let bearer = variable("CLIENT_SECRET").is_none().then(|| token.clone());
    let flow = server.introspect(app, token, bearer, &mut fill)?;
    let answer = bench.transport.run(flow).await?;
    answer.check(server.base(), SystemTime::now())?;
    println!("  active, scopes {}", answer.scopes());
    Ok(())
}

async fn revoke(bench: &Bench, app: &SmartApp, server: &Discovered, grant: &Grant) -> Outcome<()> {
    let kind = if grant.refresh_token().is_some() { TokenKind::Refresh } else { TokenKind::Access };
    bench.transport.run(server.revoke(app, grant, kind, &mut fill)?).await?;
    println!("  revoked; a read now: {}", status_of(bench, grant, "Patient").await?);
    if grant.refresh_token().is_some() {
        let again = bench.transport.run(server.refresh(app, grant, None, &mut fill)?).await;
        if again.is_ok() {
            return Err("the refresh token is still good".into());
        }
    }
    Ok(())
}

async fn backend(bench: &Bench, app: &SmartApp, server: &Discovered, scopes: &str) -> Outcome<()> {
    let scopes = ScopeSet::parse(scopes);
    let grant = bench.transport.run(server.backend(app, &scopes, None, &mut fill)?).await?;
    println!("  granted: {}", grant.scopes());
    let status = status_of(bench, &grant, "Patient?_count=1").await?;
    println!("  search: {status}");
    if status == 200 { Ok(()) } else { Err("the granted search was refused".into()) }
}

async fn status_of(bench: &Bench, grant: &Grant, path: &str) -> Outcome<u16> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut url = grant.server().endpoint(path);
    url.set_query(Some(query).filter(|query| !query.is_empty()));
    let mut request = http::Request::get(url.as_str()).body(Vec::new())?;
    grant.authorize(&mut request)?;
    let answer = bench.transport.send(request).await.map_err(|_| "no answer")?;
    Ok(answer.status().as_u16())
}

async fn fetch(bench: &Bench, request: http::request::Builder) -> Outcome<(u16, Vec<u8>)> {
    let answer = bench.transport.send(request.body(Vec::new())?).await;
    let answer = answer.map_err(|_| "no answer")?;
    Ok((answer.status().as_u16(), answer.into_body()))
}

fn fill(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        eprintln!("the operating system gives no random bytes");
        std::process::abort();
    }
}
