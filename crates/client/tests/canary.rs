//! A canary in every place where a value can be: it is in no `Debug` and no `Display` of an error.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sanare_client::io::{Checkpoint, Failure, Flow, Input};
use sanare_client::search::{self, Query};
use sanare_client::testing::{FakeServer, Fault, Reply};
use sanare_client::{
    Authorization, BaseUrl, Capabilities, ETag, Error, FhirClient, Generation, Json, Level, Limits,
    PatchBody, Write,
};
use sanare_fhir::bundle::Request;
use sanare_fhir::r4::{Bundle, Identifier, Parameters, Patient};
use serde_json::json;

const BASE: &str = "https://canary.example/CANARY";
const CANARY: &str = "CANARY";

fn silent(value: &impl Debug) {
    let text = format!("{value:?} {value:#?}");
    assert!(!text.to_uppercase().contains(CANARY), "{text}");
}

fn silent_error(error: &Error) {
    silent(error);
    assert!(!error.to_string().to_uppercase().contains(CANARY), "{error}");
    assert!(error.source().is_none());
    silent(&error.location());
    silent(error.issues());
}

fn patient() -> Patient {
    let identifier =
        Identifier { system: CANARY.into(), value: CANARY.into(), ..Default::default() };
    Patient { id: Some(CANARY.into()), identifier: vec![identifier], ..Default::default() }
}

struct World {
    server: FakeServer,
    fhir: FhirClient,
    clock: SystemTime,
    facts: Arc<Mutex<Vec<String>>>,
}

fn world() -> World {
    let facts = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&facts);
    let token = Authorization::bearer(CANARY, Generation(0)).unwrap().with_fingerprint(CANARY);
    let fhir = FhirClient::builder(BASE)
        .unwrap()
        .authorizer(token)
        .observer(move |fact| told.lock().unwrap().push(format!("{fact:?} {fact:#?}")))
        .build();
    World { server: FakeServer::new(BASE).unwrap(), fhir, clock: UNIX_EPOCH, facts }
}

impl World {
    fn fails<F: Flow>(&mut self, fault: Fault, flow: F)
    where
        F::Output: Debug,
    {
        self.server.fail(fault, 4);
        match self.server.run(flow, &mut self.clock) {
            Ok(output) => silent(&output),
            Err(error) => silent_error(&error),
        }
        let empty = FakeServer::new(BASE).unwrap();
        self.server = empty;
    }
}

#[test]
fn z01_values() {
    let World { server, fhir, .. } = world();
    silent(&server);
    silent(&fhir);
    silent(&BASE.parse::<BaseUrl>().unwrap());
    silent(&BASE.parse::<BaseUrl>().unwrap().origin());
    silent(&Authorization::bearer(CANARY, Generation(0)).unwrap());
    silent(&ETag::of_version(CANARY));
    silent(&Json(json!({CANARY: CANARY})));
    silent(&Checkpoint::new(CANARY.into()));
    silent(&Query::new().by(CANARY, CANARY).has(CANARY, CANARY, CANARY, CANARY));
    silent(&search::token(CANARY, CANARY));
    silent(&PatchBody::xml(CANARY.as_bytes()));
    silent(&Level::Instance("Patient", CANARY));
    silent(&Capabilities::read(&Json(json!({"publisher": CANARY, "fhirVersion": CANARY,
        "rest": [{"mode": "server", "resource": [{"type": CANARY}]}]}))));
    let answer = http::Response::builder().header("x", CANARY).body(CANARY.into()).unwrap();
    silent(&Reply::answer(answer.clone()));
    silent(&Input::Response(answer.clone()));
    silent(&Input::Head(Box::new(answer.clone().into_parts().0)));
    silent(&Input::Failed(Failure::BodyLost(Box::new(answer.into_parts().0))));
    silent(&Input::Chunk(CANARY.into()));
}

#[test]
fn z01_interactions_and_their_steps() {
    let World { fhir, .. } = world();
    silent(&fhir.read::<Patient>(CANARY));
    silent(&fhir.create(&patient()).if_none_exist("identifier=CANARY"));
    silent(&fhir.update(&patient()).if_match(&ETag::of_version(CANARY)));
    silent(&fhir.delete::<Patient>(CANARY));
    silent(&fhir.search::<Patient>(Query::new().by("name", CANARY)));
    silent(&fhir.search::<Patient>(Query::new().by("name", CANARY)).pages(Limits::default()));
    silent(&fhir.operation::<Parameters>(Level::Instance("Patient", CANARY), CANARY));
    let mut create = fhir.create(&patient());
    silent(&create.advance(UNIX_EPOCH, Input::Start).unwrap());
    silent(&create);
}

#[test]
fn z01_errors_and_outcomes_of_every_fault() {
    let outcome = json!({"resourceType": "OperationOutcome", "issue": [{"severity": CANARY, "code": CANARY,
        "diagnostics": CANARY, "details": {"text": CANARY}, "expression": [CANARY]}]});
    let body = |text: &str| Fault::Body(text.as_bytes().to_vec());
    let faults = [
        Fault::Unreachable,
        Fault::LostRequest,
        Fault::LostAnswer,
        Fault::Truncated,
        Fault::Status(403),
        Fault::Status(500),
        Fault::HtmlPage(200),
        Fault::RetryAfterSeconds(429, 99_999),
        Fault::Redirect(307, format!("https://elsewhere.example/{CANARY}")),
        Fault::Redirect(307, CANARY.to_owned()),
        Fault::EmptyBody,
        body(&outcome.to_string()),
        body("{\"CANARY"),
        body("{\"CANARY\":CANARY}"),
        body(r#"{"resourceType":"CANARY","id":"CANARY"}"#),
        body(r#"{"resourceType":"Patient","id":"CANARY2"}"#),
        body(
            r#"{"resourceType":"Patient","id":"CANARY","CANARY":{"CANARY":"CANARY"},"name":"CANARY"}"#,
        ),
        body(r#"{"resourceType":"Bundle","type":"CANARY","entry":[{"fullUrl":"CANARY"}]}"#),
        body(
            r#"{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Patient","gender":7}}],"link":[{"relation":"next","url":"https://CANARY.example/CANARY"}]}"#,
        ),
    ];
    for fault in faults {
        let mut world = world();
        let fhir = world.fhir.clone();
        world.fails(fault.clone(), fhir.read::<Patient>(CANARY));
        world.fails(fault.clone(), fhir.create(&patient()));
        world.fails(fault.clone(), fhir.update(&patient()));
        world.fails(fault.clone(), fhir.delete::<Patient>(CANARY));
        world.fails(fault.clone(), fhir.capabilities());
        world.fails(fault.clone(), fhir.operation::<Parameters>(Level::System, CANARY));
        let batch = Bundle::batch([Request::create(patient())]).unwrap();
        world.fails(fault.clone(), fhir.bundle(&batch));
        let query = Query::new().by("identifier", search::token(CANARY, CANARY));
        let mut pages = fhir.search::<Patient>(query).pages(Limits::default());
        world.server.fail(fault.clone(), 4);
        match world.server.run(&mut pages, &mut world.clock) {
            Ok(Some(page)) => {
                silent(&page);
                silent(&page.entries());
                for read in page.matches::<Patient>() {
                    match read {
                        Ok(_) => {}
                        Err(error) => silent_error(&error),
                    }
                }
            }
            Ok(None) => {}
            Err(error) => silent_error(&error),
        }
        silent(&pages);
        for fact in world.facts.lock().unwrap().iter() {
            assert!(!fact.to_uppercase().contains(CANARY), "{fact}");
        }
    }
}

#[test]
fn z01_an_unknown_outcome_and_its_question() {
    let mut world = world();
    world.server.fail(Fault::LostAnswer, 1);
    let create = world.fhir.create(&patient());
    let Write::Unknown(unknown) = world.server.run(create, &mut world.clock).unwrap() else {
        panic!()
    };
    silent(&unknown);
    silent(&unknown.reconcile());
    world.clock += Duration::from_secs(1);
    silent(&world.server.run(unknown.reconcile(), &mut world.clock).unwrap());
}

#[test]
fn z01_errors_of_use() {
    let World { fhir, .. } = world();
    for error in [
        "https://CANARY.example/?CANARY".parse::<BaseUrl>().unwrap_err(),
        "CANARY".parse::<BaseUrl>().unwrap_err(),
        fhir.read::<Patient>("CANARY/CANARY").request().unwrap_err(),
        fhir.read_json(CANARY, "1").request().unwrap_err(),
        fhir.search_type(CANARY, Query::new()).request().unwrap_err(),
        fhir.operation::<Json>(Level::System, "CANARY/CANARY").request().unwrap_err(),
        Authorization::bearer("CANARY\n", Generation(0)).unwrap_err(),
        fhir.resume_pages(&Checkpoint::new(b"CANARY".to_vec()), Limits::default()).unwrap_err(),
        fhir.resume_async::<Json>("http://CANARY.example").unwrap_err(),
    ] {
        silent_error(&error);
    }
}
