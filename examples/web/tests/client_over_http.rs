//! The client's transports over real HTTP on this machine, and its credentials from a SMART session.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests"
)]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sanare_client::io::Flow;
use sanare_client::retry::{Backoff, Budget};
use sanare_client::search::Query;
use sanare_client::testing::{FakeServer, Fault, Loopback, Quirk, Reply, Serving, drive};
use sanare_client::transport::{Paced, ReqwestTransport, UreqTransport, run, run_blocking};
use sanare_client::{
    Authorization, Error, ErrorKind, FhirClient, Generation, Limits, Pace, SmartSession, Write,
};
use sanare_fhir::r4::Patient;
use sanare_smart::testing::{FakeEhr, RegisteredApp};
use sanare_smart::{Launch, MemoryTokenStore, Sessions, SmartApp};
use serde_json::json;

fn serve() -> (FakeServer, FhirClient, Serving) {
    let socket = Loopback::bind().unwrap();
    let base = format!("{}/fhir", socket.origin());
    let server = FakeServer::new(&base).unwrap();
    server.accept_tokens(["secret"]);
    for number in 0..5 {
        server.put(json!({"resourceType": "Patient", "id": format!("p{number}")}));
    }
    let handler = server.clone();
    let serving = socket.serve(move |request| handler.handle(request, SystemTime::now()));
    let token = Authorization::bearer("secret", Generation(0)).unwrap();
    let quick = Backoff::new(Duration::from_millis(1), Duration::from_millis(2));
    let fhir = FhirClient::builder(&base).unwrap().authorizer(token).backoff(quick);
    (server, fhir.budget(Budget::attempts(3)).build(), serving)
}

/// What every transport must do, whoever runs the flows.
trait Runner {
    fn go<F: Flow + Send>(&self, flow: F) -> Result<F::Output, Error>;
}

struct OverReqwest(tokio::runtime::Runtime, Paced<ReqwestTransport>);

impl Runner for OverReqwest {
    fn go<F: Flow + Send>(&self, flow: F) -> Result<F::Output, Error> {
        self.0.block_on(run(&self.1, flow))
    }
}

impl Runner for Paced<UreqTransport> {
    fn go<F: Flow + Send>(&self, flow: F) -> Result<F::Output, Error> {
        run_blocking(self, flow)
    }
}

fn every_way(runner: &impl Runner) {
    let (server, fhir, serving) = serve();
    assert_eq!(runner.go(fhir.read::<Patient>("p1")).unwrap().etag.unwrap().version_id(), "1");
    // A refused connection is not sent; a connection that breaks perhaps was.
    server.fail(Fault::LostAnswer, 1);
    let created = runner.go(fhir.create(&Patient::default())).unwrap();
    assert!(matches!(created, Write::Unknown(_)));
    assert_eq!(server.count("Patient"), 6);
    // A body that breaks off is read again; of a create it is known.
    server.fail(Fault::CutAnswer(10), 1);
    assert!(runner.go(fhir.read::<Patient>("p1")).is_ok());
    server.fail(Fault::CutAnswer(10), 1);
    let created = runner.go(fhir.create(&Patient::default())).unwrap();
    assert!(matches!(created, Write::Created(_)));
    assert_eq!(server.count("Patient"), 7);
    // Redirects are not followed by the library below.
    server.fail(Fault::Redirect(307, "https://elsewhere.example/x".to_owned()), 1);
    let moved = runner.go(fhir.read::<Patient>("p1")).unwrap_err();
    assert_eq!(moved.kind(), ErrorKind::Redirected);
    // Pages, by GET and after a POST; a patch and a delete go through.
    server.switch(Quirk::RelativeNext, true);
    for via in [sanare_client::SearchVia::Get, sanare_client::SearchVia::Post] {
        let search = fhir.search::<Patient>(Query::new().count(3)).via(via);
        let mut pages = search.pages(Limits::default());
        let mut seen = 0;
        while let Some(page) = runner.go(&mut pages).unwrap() {
            seen += page.entries().len();
        }
        assert_eq!(seen, 7);
        pages.require_end().unwrap();
    }
    assert!(runner.go(fhir.delete::<Patient>("p4")).is_ok());
    drop(serving);
    // Nobody is there.
    let socket = Loopback::bind().unwrap();
    let closed = FhirClient::builder(&format!("{}/fhir", socket.origin())).unwrap().build();
    drop(socket);
    let nobody = runner.go(closed.create(&Patient::default())).unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::NotSent);
}

#[test]
fn reqwest_keeps_the_rules_of_a_transport() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let transport = ReqwestTransport::builder(SystemTime::now).build().unwrap();
    let pace = Pace::builder().breaks(100, Duration::from_secs(1)).build();
    every_way(&OverReqwest(runtime, Paced::new(transport, pace)));
}

#[test]
fn ureq_keeps_the_rules_of_a_transport() {
    let pace = Pace::builder().breaks(100, Duration::from_secs(1)).build();
    every_way(&Paced::new(UreqTransport::new(SystemTime::now), pace));
}

#[test]
fn a_smart_session_gives_credentials_and_renews_them() {
    const BASE: &str = "https://ehr.example/fhir";
    const CALLBACK: &str = "https://app.example/cb";
    let ehr = FakeEhr::builder(BASE).unwrap().app(RegisteredApp::public("app", CALLBACK)).build();
    let app = SmartApp::builder("app")
        .redirect_uri(CALLBACK)
        .unwrap()
        .trust([BASE])
        .unwrap()
        .build()
        .unwrap();
    let mut clock = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let mut entropy = |bytes: &mut [u8]| bytes.fill(7);
    let server = ehr.run(app.discover(ehr.base()).unwrap(), &mut clock).unwrap();
    let (target, pending) = server
        .authorize(&app, Launch::Standalone)
        .scopes("launch/patient patient/*.rs offline_access")
        .begin(clock, &mut entropy)
        .unwrap();
    let callback = ehr.visit(&target, Some("p1"), clock).unwrap();
    let grant = ehr.run(pending.complete(&app, &callback, clock).unwrap(), &mut clock).unwrap();
    let sessions = Sessions::new(app, MemoryTokenStore::default());
    sessions.begin("visitor", grant).unwrap();
    let session = SmartSession::new(sessions, server, "visitor", BASE.parse().unwrap(), |bytes| {
        bytes.fill(9);
    });
    let fhir = FhirClient::builder(BASE).unwrap().authorizer(session).build();
    // Now, and when the token has ended long since.
    for later in [Duration::ZERO, Duration::from_secs(100_000)] {
        clock += later;
        let read = drive(fhir.read::<Patient>("p1"), &mut clock, |request, now| {
            let reply = ehr.handle(request, now);
            match reply.outcome {
                Ok(response) => Reply::answer(response),
                Err(_) => Reply::failed(sanare_client::io::Failure::NoAnswer),
            }
        });
        assert_eq!(read.unwrap().resource.id.as_deref(), Some("p1"));
    }
}
