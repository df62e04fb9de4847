//! Our client at an OpenID server that we did not write: npm's `oidc-provider` behind a thin SMART wrapper (`e2e/smart/oidc.mjs`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod support;

use std::collections::BTreeMap;
use std::process::Command;
use std::time::SystemTime;

use sanare_smart::jws::{Es384, RustCrypto};
use sanare_smart::scope::ScopeSet;
use sanare_smart::token::{Deviation, Grant, TokenKind};
use sanare_smart::transport::Transport;
use sanare_smart::{AuthorizationTarget, ClientAuth, ErrorKind, FhirUserType, Launch, SmartApp};
use support::{Process, example, fill, has, root, transport};
use url::Url;

const CALLBACK: &str = "https://app.example/cb";
const MODULE: &str = "e2e/smart/node_modules/oidc-provider/package.json";

struct Server {
    _process: Process,
    base: String,
    key: String,
}

fn start(redirect_uri: &str) -> Option<Server> {
    if !has(&["node", MODULE]) {
        return None;
    }
    // The test's own key, in the two forms that the two sides need.
    let number = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4v";
    let key = format!("{{\"kty\":\"EC\",\"crv\":\"P-384\",\"kid\":\"k1\",\"d\":\"{number}\"}}");
    let (process, base) = serve(redirect_uri, &Es384::from_jwk(&key).unwrap());
    Some(Server { _process: process, base, key })
}

fn serve(redirect_uri: &str, key: &Es384) -> (Process, String) {
    let public = key.public_key().to_json().to_string();
    let mut command = Command::new("node");
    command.args(["oidc.mjs", redirect_uri, &public]).current_dir(root().join("e2e/smart"));
    let process = Process::start(&mut command);
    let base = process.line_with("oidc: ");
    (process, base)
}

impl Server {
    fn app(&self, client_id: &str, auth: ClientAuth) -> SmartApp {
        SmartApp::builder(client_id)
            .redirect_uri(CALLBACK)
            .unwrap()
            .auth(auth)
            .trust([self.base.as_str()])
            .unwrap()
            .verifier(RustCrypto)
            .allow_loopback_http()
            .build()
            .unwrap()
    }
}

/// What the browser does: follows redirects, with cookies, until one leads to the app.
async fn browse(transport: &Transport, target: &AuthorizationTarget) -> String {
    let AuthorizationTarget::Get(url) = target else { panic!("a redirect") };
    follow(transport, url.clone(), CALLBACK).await.query().unwrap().to_owned()
}

/// The redirects from this URL to the app.
async fn follow(transport: &Transport, mut url: Url, callback: &str) -> Url {
    let mut cookies = BTreeMap::new();
    for _ in 0..12 {
        let path = url.path().to_owned();
        let pairs: Vec<String> = cookies
            .iter()
            .filter(|((_, scope), _): &(&(String, String), &String)| path.starts_with(scope))
            .map(|((name, _), value)| format!("{name}={value}"))
            .collect();
        let request = http::Request::get(url.as_str())
            .header("cookie", pairs.join("; "))
            .body(Vec::new())
            .unwrap();
        let answer = transport.send(request).await.unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let mut parts = cookie.to_str().unwrap().split("; ");
            let (name, value) = parts.next().unwrap().split_once('=').unwrap();
            let scope = parts.find_map(|part| part.strip_prefix("path=")).unwrap_or("/");
            cookies.insert((name.to_owned(), scope.to_owned()), value.to_owned());
        }
        cookies.retain(|_, value| !value.is_empty());
        let location = answer.headers().get("location");
        let Some(location) = location else {
            panic!("{} {}", answer.status(), String::from_utf8_lossy(answer.body()))
        };
        url = Url::options().base_url(Some(&url)).parse(location.to_str().unwrap()).unwrap();
        if url.as_str().starts_with(callback) {
            return url;
        }
    }
    panic!("too many redirects");
}

async fn read(transport: &Transport, grant: &Grant) -> u16 {
    let url = grant.server().endpoint("Patient/p1");
    let mut request = http::Request::get(url.as_str()).body(Vec::new()).unwrap();
    grant.authorize(&mut request).unwrap();
    transport.send(request).await.unwrap().status().as_u16()
}

#[tokio::test]
async fn our_client_logs_in_at_oidc_provider() {
    let Some(server) = start(CALLBACK) else { return };
    let transport = transport();
    let key = Es384::from_jwk(&server.key).unwrap();
    for (client_id, auth) in [
        ("public", ClientAuth::public()),
        ("secret", ClientAuth::secret("p@ss word%+")),
        ("signed", ClientAuth::signed(key)),
    ] {
        let app = server.app(client_id, auth);
        let found = transport.run(app.discover(&server.base.parse().unwrap()).unwrap()).await;
        let found = found.unwrap();
        assert_eq!(found.lints(), [], "{client_id}");
        let (target, pending) = found
            .authorize(&app, Launch::Standalone)
            .scopes("openid fhirUser offline_access launch/patient patient/Patient.rs")
            .parameter("prompt", "consent")
            .begin(SystemTime::now(), &mut fill)
            .unwrap();
        let callback = browse(&transport, &target).await;
        let exchange = pending.complete(&app, &callback, SystemTime::now()).unwrap();
        let grant = transport.run(exchange).await.unwrap();
        assert_eq!(grant.patient().unwrap(), "p1", "{client_id}");
        assert_eq!(grant.deviations(), [], "{client_id}");
        grant.scopes().require("patient/Patient.rs").unwrap();
        let user = grant.identity().unwrap().fhir_user().unwrap();
        assert_eq!((user.resource_type(), user.id()), (FhirUserType::Practitioner, "dr1"));
        assert_eq!(read(&transport, &grant).await, 200, "{client_id}");

        let flow = found.refresh(&app, &grant, None, &mut fill).unwrap();
        let renewed = transport.run(flow).await.unwrap();
        assert_ne!(renewed.refresh_token(), grant.refresh_token(), "{client_id}");
        assert_eq!(read(&transport, &renewed).await, 200, "{client_id}");

        let token = renewed.access_token().clone();
        let flow = found.introspect(&app, token, None, &mut fill).unwrap();
        match transport.run(flow).await {
            Ok(answer) => assert!(answer.is_active(), "{client_id}"),
            // oidc-provider lets no public client ask.
            Err(error) => {
                assert_eq!((client_id, error.kind()), ("public", ErrorKind::TokenRefused));
            }
        }

        for kind in [TokenKind::Access, TokenKind::Refresh] {
            let flow = found.revoke(&app, &renewed, kind, &mut fill).unwrap();
            transport.run(flow).await.unwrap();
        }
        assert_eq!(read(&transport, &renewed).await, 401, "{client_id}");
        let flow = found.refresh(&app, &renewed, None, &mut fill).unwrap();
        let error = transport.run(flow).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenRefused, "{client_id}");
    }
}

/// A wrong secret and a key that is not registered; a service whose scope is not known there.
#[tokio::test]
async fn oidc_provider_refuses_what_is_wrong() {
    let Some(server) = start(CALLBACK) else { return };
    let transport = transport();
    let stranger = Es384::generate(&mut fill, "k1").unwrap();
    for (client_id, auth) in
        [("secret", ClientAuth::secret("wrong")), ("signed", ClientAuth::signed(stranger))]
    {
        let app = server.app(client_id, auth);
        let found = transport.run(app.discover(&server.base.parse().unwrap()).unwrap()).await;
        let (target, pending) = found
            .unwrap()
            .authorize(&app, Launch::Standalone)
            .scopes("openid patient/Patient.rs")
            .begin(SystemTime::now(), &mut fill)
            .unwrap();
        let callback = browse(&transport, &target).await;
        let exchange = pending.complete(&app, &callback, SystemTime::now()).unwrap();
        let error = transport.run(exchange).await.unwrap_err();
        assert_eq!(error.oauth().unwrap().code().to_string(), "invalid_client", "{client_id}");
    }
    let key = Es384::from_jwk(&server.key).unwrap();
    let app = server.app("signed", ClientAuth::signed(key));
    let found = transport.run(app.discover(&server.base.parse().unwrap()).unwrap()).await;
    let scopes = ScopeSet::parse("system/Observation.rs");
    let flow = found.unwrap().backend(&app, &scopes, None, &mut fill).unwrap();
    // It knows no such scope, grants nothing, and says nothing of scopes: the silence is recorded.
    let grant = transport.run(flow).await.unwrap();
    assert_eq!(grant.deviations(), [Deviation::ScopeMissing]);
}

/// The command for any SMART server, pointed at this one: a person logs in, and a backend service.
#[tokio::test]
async fn smart_e2e_runs_every_flow_that_oidc_provider_advertises() {
    if !has(&["node", MODULE]) {
        return;
    }
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let callback = format!("http://127.0.0.1:{port}/callback");
    let file = root().join("crates/smart/tests/support/p384-test-only.pem");
    let key = Es384::from_pem(&std::fs::read_to_string(&file).unwrap(), "k1").unwrap();
    let (_server, base) = serve(&callback, &key);
    let mut command = Command::new(example("smart_e2e"));
    for (name, value) in [
        ("BASE", base.as_str()),
        ("PORT", &port.to_string()),
        ("CLIENT_ID", "secret"),
        ("CLIENT_SECRET", "p@ss word%+"),
        ("PROMPT", "consent"),
        ("SCOPES", "openid fhirUser offline_access launch/patient patient/Patient.rs"),
        ("BACKEND_ID", "signed"),
        ("KEY", file.to_str().unwrap()),
        ("KEY_ID", "k1"),
        ("BACKEND_SCOPES", "system/Patient.rs"),
        ("WAIT", "60"),
    ] {
        command.env(format!("SANARE_SMART_{name}"), value);
    }
    let process = Process::start(&mut command);
    let url = process.line_with("log in: ").parse().unwrap();
    let back = follow(&transport(), url, &callback).await;
    let request = http::Request::get(back.as_str()).body(Vec::new()).unwrap();
    transport().send(request).await.unwrap();
    let lines = process.rest();
    let ended = |line: &&String| !line.starts_with(' ');
    let ended: Vec<&str> = lines.iter().filter(ended).map(String::as_str).collect();
    let expected = [
        "ok standalone launch",
        "ok standalone launch, read",
        "ok standalone launch, refresh",
        "ok standalone launch, introspection",
        "ok standalone launch, revocation",
        "skipped EHR launch: not advertised",
        "ok backend service",
    ];
    assert_eq!(ended, expected, "{lines:#?}");
}
