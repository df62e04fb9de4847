//! A tower service as a transport, and a pace before it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::future::{Future, Ready, ready};
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sanare_client::io::Request;
use sanare_client::testing::{FakeServer, Fault};
use sanare_client::transport::{Body, Broken, Paced, TowerTransport, Transport, run};
use sanare_client::{Breaker, ErrorKind, FhirClient, Pace, Write};
use sanare_fhir::r4::Patient;
use serde_json::json;
use tower_service::Service;

const BASE: &str = "https://ehr.example/fhir";

#[derive(Clone)]
struct AtServer(FakeServer);

struct Whole(Option<Vec<u8>>);

impl Body for Whole {
    async fn chunk(&mut self) -> Result<Option<Vec<u8>>, Broken> {
        Ok(self.0.take())
    }
}

impl Service<Request> for AtServer {
    type Response = http::Response<Whole>;
    type Error = ();
    type Future = Ready<Result<Self::Response, ()>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let reply = self.0.handle(&request, UNIX_EPOCH);
        ready(reply.outcome.map(|response| response.map(|body| Whole(Some(body)))).map_err(drop))
    }
}

/// Runs a future that never waits for anything but itself.
fn finish<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

fn transport(server: &FakeServer) -> impl Transport + use<> {
    let clock: &'static Mutex<SystemTime> = Box::leak(Box::new(Mutex::new(UNIX_EPOCH)));
    let sleep = move |duration: Duration| {
        *clock.lock().unwrap() += duration;
        ready(())
    };
    TowerTransport::new(AtServer(server.clone()), sleep, move || *clock.lock().unwrap())
}

#[test]
fn a_tower_service_is_a_transport() {
    let server = FakeServer::new(BASE).unwrap();
    server.put(json!({"resourceType": "Patient", "id": "1"}));
    let fhir = FhirClient::builder(BASE).unwrap().build();
    let transport = transport(&server);
    server.fail(Fault::RetryAfterSeconds(503, 20), 1);
    let read = finish(run(&transport, fhir.read::<Patient>("1"))).unwrap();
    assert_eq!(read.status, 200);
    assert_eq!(transport.now(), UNIX_EPOCH + Duration::from_secs(20));
    server.fail(Fault::LostAnswer, 1);
    let lost = finish(run(&transport, fhir.create(&Patient::default()))).unwrap();
    assert!(matches!(lost, Write::Unknown(_)));
}

#[test]
fn g03_an_open_breaker_sends_nothing() {
    let server = FakeServer::new(BASE).unwrap();
    let fhir = FhirClient::builder(BASE).unwrap().build();
    let pace = Pace::builder().breaks(2, Duration::from_secs(600)).build();
    let transport = Paced::new(transport(&server), pace);
    server.fail(Fault::Status(503), 9);
    let error = finish(run(&transport, fhir.read::<Patient>("1"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSent);
    assert_eq!(server.log().len(), 2);
    assert!(matches!(transport.pace().breaker(), Breaker::Open(_)));
    // Nothing goes, so a create is certainly not sent.
    let error = finish(run(&transport, fhir.create(&Patient::default()))).unwrap_err();
    assert_eq!((error.kind(), server.log().len()), (ErrorKind::NotSent, 2));
}
