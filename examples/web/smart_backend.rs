//! A backend service: no user, a signed assertion, a token for five minutes, and a search with it.
//!
//! `cargo run -p examples-web --features web --example smart_backend -- [FHIR_BASE CLIENT_ID KEY.pem KEY_ID]`
//!
//! Without arguments it makes a key and asks a fake EHR on this machine. The key is PKCS#8 on P-384 (ES384); register its public half,
//! which is printed as a key set.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::error::Error;
use std::time::SystemTime;

use sanare_smart::jws::{Es384, JwkSet};
use sanare_smart::scope::ScopeSet;
use sanare_smart::testing::{FakeEhr, Loopback, RegisteredApp};
use sanare_smart::transport::Transport;
use sanare_smart::{ClientAuth, SmartApp};
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => {
            let key = Es384::generate(&mut fill, "demo")?;
            let socket = Loopback::bind()?;
            let base = format!("{}/fhir", socket.origin());
            let keys = JwkSet::new([key.public_key()]);
            let service = RegisteredApp::backend("nightly-report", keys).scopes("system/*.rs");
            let ehr = FakeEhr::builder(&base)?.app(service).build();
            let _serving = socket.serve(move |request| ehr.handle(request, SystemTime::now()));
            report(&base, "nightly-report", key).await
        }
        [base, client_id, file, key_id] => {
            let key = Es384::from_pem(&std::fs::read_to_string(file)?, key_id)?;
            report(base, client_id, key).await
        }
        _ => Err("usage: smart_backend [FHIR_BASE CLIENT_ID KEY.pem KEY_ID]".into()),
    }
}

async fn report(base: &str, client_id: &str, key: Es384) -> Result<(), Box<dyn Error>> {
    println!("our key set: {}", JwkSet::new([key.public_key()]).to_json());
    let app = SmartApp::builder(client_id)
        .auth(ClientAuth::signed(key))
        .trust([base])?
        .allow_loopback_http()
        .build()?;
    let transport = Transport::builder(SystemTime::now).build()?;
    let server = transport.run(app.discover(&base.parse()?)?).await?;
    let scopes = ScopeSet::parse("system/Observation.rs");
    let grant = transport.run(server.backend(&app, &scopes, None, &mut fill)?).await?;
    println!("granted: {}", grant.scopes());
    grant.scopes().require("system/Observation.s")?;

    let mut url = grant.server().endpoint("Observation");
    url.set_query(Some("code=8867-4"));
    let mut request = http::Request::get(url.as_str()).body(Vec::new())?;
    grant.authorize(&mut request)?;
    let response = transport.send(request).await.map_err(|_| "the server does not answer")?;
    let bundle: Value = serde_json::from_slice(response.body())?;
    let found = bundle.get("entry").and_then(Value::as_array).map_or(0, Vec::len);
    println!("{}: {found} heart rates", response.status());
    Ok(())
}

fn fill(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        eprintln!("the operating system gives no random bytes");
        std::process::abort();
    }
}
