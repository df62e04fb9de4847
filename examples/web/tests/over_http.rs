//! Launch, refresh, introspection, revocation and backend services over real HTTP: our client, the fake EHR, a socket between them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod support;

use std::process::Command;
use std::time::{Duration, SystemTime};

use sanare_smart::jws::{Es384, JwkSet, RustCrypto, Signer as _};
use sanare_smart::scope::ScopeSet;
use sanare_smart::testing::{Endpoint, FakeEhr, Fault, Loopback, RegisteredApp, Serving};
use sanare_smart::token::{Grant, TokenKind};
use sanare_smart::transport::Transport;
use sanare_smart::{
    AuthorizationTarget, ClientAuth, Error, ErrorKind, Launch, MemoryTokenStore, Renew, Sessions,
    SmartApp,
};
use support::{example, fill, transport};

const CALLBACK: &str = "https://app.example/cb";

struct World {
    ehr: FakeEhr,
    app: SmartApp,
    transport: Transport,
    _serving: Serving,
}

fn world() -> World {
    let socket = Loopback::bind().unwrap();
    let base = format!("{}/fhir", socket.origin());
    let registered = RegisteredApp::public("app", CALLBACK);
    let ehr = FakeEhr::builder(&base).unwrap().app(registered).build();
    let app = SmartApp::builder("app")
        .redirect_uri(CALLBACK)
        .unwrap()
        .trust([base.as_str()])
        .unwrap()
        .verifier(RustCrypto)
        .allow_loopback_http()
        .build()
        .unwrap();
    let answers = ehr.clone();
    let serving = socket.serve(move |request| answers.handle(request, SystemTime::now()));
    World { ehr, app, transport: transport(), _serving: serving }
}

impl World {
    async fn login(&self) -> Result<Grant, Error> {
        let flow = self.app.discover(self.ehr.base())?;
        let server = self.transport.run(flow).await?;
        let (target, pending) = server
            .authorize(&self.app, Launch::Standalone)
            .scopes("openid fhirUser offline_access launch/patient patient/*.rs")
            .begin(SystemTime::now(), &mut fill)?;
        let callback = self.visit(&target).await;
        let flow = pending.complete(&self.app, &callback, SystemTime::now())?;
        self.transport.run(flow).await
    }

    /// The user's browser: the login page, the choice, the redirect.
    async fn visit(&self, target: &AuthorizationTarget) -> String {
        let AuthorizationTarget::Get(url) = target else { panic!("a redirect") };
        let request = http::Request::get(url.as_str()).body(Vec::new()).unwrap();
        let page = self.transport.send(request).await.unwrap();
        let page = String::from_utf8(page.into_body()).unwrap();
        let (_, rest) = page.split_once("name=\"login\" value=\"").unwrap();
        let login = rest.split('"').next().unwrap();
        let request = http::Request::post(url.join("/auth/approve").unwrap().as_str())
            .body(format!("login={login}&patient=p2").into_bytes())
            .unwrap();
        let answer = self.transport.send(request).await.unwrap();
        let location = answer.headers()["location"].to_str().unwrap();
        location.split_once('?').unwrap().1.to_owned()
    }

    async fn read(&self, grant: &Grant) -> u16 {
        let url = grant.server().endpoint("Patient/p2");
        let mut request = http::Request::get(url.as_str()).body(Vec::new()).unwrap();
        grant.authorize(&mut request).unwrap();
        self.transport.send(request).await.unwrap().status().as_u16()
    }
}

#[tokio::test]
async fn launch_refresh_introspect_revoke() {
    let world = world();
    let grant = world.login().await.unwrap();
    assert_eq!(grant.patient().unwrap(), "p2");
    assert_eq!(grant.deviations(), []);
    assert_eq!(world.read(&grant).await, 200);

    let server = world.transport.run(world.app.discover(world.ehr.base()).unwrap()).await.unwrap();
    let flow = server.refresh(&world.app, &grant, None, &mut fill).unwrap();
    let renewed = world.transport.run(flow).await.unwrap();
    assert_ne!(renewed.access_token(), grant.access_token());
    assert_eq!(world.read(&renewed).await, 200);

    let token = renewed.access_token().clone();
    let flow = server.introspect(&world.app, token, None, &mut fill).unwrap();
    let answer = world.transport.run(flow).await.unwrap();
    assert!(answer.check(world.ehr.base(), SystemTime::now()).is_ok());

    let flow = server.revoke(&world.app, &renewed, TokenKind::Refresh, &mut fill).unwrap();
    world.transport.run(flow).await.unwrap();
    assert_eq!(world.read(&renewed).await, 401);
}

#[tokio::test]
async fn faults_of_a_real_connection() {
    let world = world();
    let grant = world.login().await.unwrap();
    let server = world.transport.run(world.app.discover(world.ehr.base()).unwrap()).await.unwrap();
    let refresh = || server.refresh(&world.app, &grant, None, &mut fill).unwrap();
    world.ehr.fail(Endpoint::Token, Fault::LostRequest, 1);
    let error = world.transport.run(refresh()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    world.ehr.fail(Endpoint::Token, Fault::Slow(Duration::from_secs(3)), 1);
    let hasty = Transport::builder(SystemTime::now).timeout(Duration::from_millis(300));
    let before = world.ehr.asked(Endpoint::Token);
    let error = hasty.build().unwrap().run(refresh()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert_eq!(world.ehr.asked(Endpoint::Token), before + 1, "never sent twice");
    world.ehr.fail(Endpoint::Metadata, Fault::Status(404), 1);
    world.ehr.fail(Endpoint::Discovery, Fault::Redirect("http://127.0.0.1:1/".to_owned()), 1);
    let flow = world.app.discover(world.ehr.base()).unwrap();
    let error = world.transport.run(flow).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirected, "not followed");
    world.ehr.fail(Endpoint::Other, Fault::Body(vec![b'{'; 2_000_000]), 1);
    let small = Transport::builder(SystemTime::now).body_limit(1_000).build().unwrap();
    let url = world.ehr.base().url().join("/big").unwrap();
    let request = http::Request::get(url.as_str()).body(Vec::new()).unwrap();
    let read = small.send(request).await.unwrap().into_body().len();
    assert!((1_001..1_000_000).contains(&read), "no further than the chunk at the limit: {read}");
    // Nobody listens there.
    let app = SmartApp::builder("app").trust(["http://127.0.0.1:1/fhir"]).unwrap();
    let app = app.allow_loopback_http().build().unwrap();
    let flow = app.discover(&"http://127.0.0.1:1/fhir".parse().unwrap()).unwrap();
    assert_eq!(world.transport.run(flow).await.unwrap_err().kind(), ErrorKind::Network);
}

/// Forty callers on two nodes with a store between them, on real connections.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_parallel_401s_are_one_refresh() {
    let world = world();
    let grant = world.login().await.unwrap();
    let store = std::sync::Arc::new(MemoryTokenStore::default());
    let nodes = [0, 1].map(|_| Sessions::new(world.app.clone(), std::sync::Arc::clone(&store)));
    nodes[0].begin("visitor", grant).unwrap();
    world.ehr.end_access_tokens();
    let server = world.transport.run(world.app.discover(world.ehr.base()).unwrap()).await.unwrap();
    let before = world.ehr.asked(Endpoint::Token);
    world.ehr.fail(Endpoint::Token, Fault::Slow(Duration::from_millis(300)), 1);
    let callers: Vec<_> = (0..40)
        .map(|caller| {
            let refused = Renew::Refused { generation: 0 };
            let flow = nodes[caller % 2].renew(&server, "visitor", refused, &mut fill);
            let transport = world.transport.clone();
            tokio::spawn(async move { transport.run(flow).await })
        })
        .collect();
    for caller in callers {
        let record = caller.await.unwrap().unwrap();
        assert_eq!(record.generation(), 1);
        assert_eq!(world.read(record.grant()).await, 200);
    }
    assert_eq!(world.ehr.asked(Endpoint::Token) - before, 1);
}

#[tokio::test]
async fn a_key_service_signs() {
    let key = Es384::generate(&mut fill, "k").unwrap();
    let socket = Loopback::bind().unwrap();
    let base = format!("{}/fhir", socket.origin());
    let service = RegisteredApp::backend("service", JwkSet::new([key.public_key()]));
    let ehr = FakeEhr::builder(&base).unwrap().app(service).build();
    let _serving = socket.serve(move |request| ehr.handle(request, SystemTime::now()));
    let app = SmartApp::builder("service")
        .auth(ClientAuth::remote(key.algorithm(), "k"))
        .trust([base.as_str()])
        .unwrap()
        .allow_loopback_http()
        .build()
        .unwrap();
    let transport = transport();
    let server = transport.run(app.discover(&base.parse().unwrap()).unwrap()).await.unwrap();
    let backend = || {
        let scopes = ScopeSet::parse("system/Patient.rs");
        server.backend(&app, &scopes, None, &mut fill).unwrap()
    };
    let grant = transport.run_signing(backend(), async |asked| key.sign(asked.bytes()).ok()).await;
    assert!(grant.unwrap().scopes().require("system/Patient.rs").is_ok());
    let error = transport.run(backend()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SigningFailed);
}

fn run(name: &str) -> String {
    let output = Command::new(example(name)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn smart_backend_reads_with_a_token_of_its_own() {
    let text = run("smart_backend");
    assert!(text.contains("granted: system/Observation.rs"), "{text}");
    assert!(text.contains("200 OK: 2 heart rates"), "{text}");
}

#[test]
fn protect_api_lets_through_what_scopes_cover() {
    let text = run("protect_api");
    for line in [
        "GET /metadata by nobody: 200",
        "GET /Observation/o1 by nobody: 401 Bearer",
        "GET /Observation/o1 by a made-up token: 401 Bearer error=\"invalid_token\"",
        "GET /Observation/o1 by the reader: 200",
        "DELETE /Observation/o1 by the reader: 403 Bearer error=\"insufficient_scope\", scope=\"system/Observation.d\"",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}
