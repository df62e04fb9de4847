//! Interactions as values: what is sent, in R4, R4B and R5; hooks; hostile answers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use sanare_client::io::{Flow, Input, Request, Step};
use sanare_client::search::Query;
use sanare_client::testing::{FakeServer, Fault};
use sanare_client::{
    Authorization, ETag, ErrorKind, Fact, FhirClient, Generation, Json, Level, Limits, PatchBody,
    Policy,
};
use sanare_fhir::patch::Patch;
use sanare_fhir::{r4, r4b, r5};
use serde_json::json;

const BASE: &str = "https://ehr.example/a/fhir/";

fn fhir() -> FhirClient {
    FhirClient::builder(BASE).unwrap().build()
}

fn line(request: &Request) -> String {
    let url = request.uri().to_string();
    format!("{} {}", request.method(), url.strip_prefix("https://ehr.example/a/fhir").unwrap())
}

fn first<F: Flow>(mut flow: F) -> Request {
    match flow.advance(UNIX_EPOCH, Input::Start).unwrap() {
        Step::Send(request) => request,
        other => panic!("{other:?}"),
    }
}

#[test]
fn r01_every_interaction() {
    let fhir = fhir();
    let patient = r4::Patient { id: Some("1".into()), ..Default::default() };
    let criteria = Query::new().by("identifier", "x");
    let version = ETag::of_version("2");
    let limits = Limits::default;
    let bundle = r4::Bundle::batch([sanare_fhir::bundle::Request::delete("Patient/1")]).unwrap();
    let everything = || fhir.operation::<Json>(Level::Instance("Patient", "1"), "$everything");
    for (request, wanted) in [
        (first(fhir.read::<r4::Patient>("1")), "GET /Patient/1"),
        (first(fhir.read_json("Patient", "1")), "GET /Patient/1"),
        (first(fhir.vread::<r4::Patient>("1", &version)), "GET /Patient/1/_history/2"),
        (
            first(fhir.read::<r4::Patient>("1").elements(["id", "name"])),
            "GET /Patient/1?_elements=id%2Cname",
        ),
        (first(fhir.create(&patient)), "POST /Patient"),
        (first(fhir.update(&patient)), "PUT /Patient/1"),
        (first(fhir.update_where(&criteria, &patient)), "PUT /Patient?identifier=x"),
        (first(fhir.patch::<r4::Patient>("1", PatchBody::xml(b"<diff/>"))), "PATCH /Patient/1"),
        (
            first(fhir.patch_where::<r4::Patient>(&criteria, PatchBody::xml(b"<diff/>"))),
            "PATCH /Patient?identifier=x",
        ),
        (first(fhir.delete::<r4::Patient>("1")), "DELETE /Patient/1"),
        (first(fhir.delete_where::<r4::Patient>(&criteria)), "DELETE /Patient?identifier=x"),
        (
            first(fhir.history::<r4::Patient>("1", &Query::new(), limits())),
            "GET /Patient/1/_history",
        ),
        (
            first(fhir.history_type::<r4::Patient>(&Query::new().count(5), limits())),
            "GET /Patient/_history?_count=5",
        ),
        (first(fhir.history_system(&Query::new(), limits())), "GET /_history"),
        (
            first(fhir.search::<r4::Patient>(criteria.clone()).pages(limits())),
            "GET /Patient?identifier=x",
        ),
        (first(fhir.search_type("Patient", Query::new()).pages(limits())), "GET /Patient"),
        (first(fhir.search_system(criteria.clone()).pages(limits())), "GET ?identifier=x"),
        (
            first(
                fhir.search_compartment::<r4::Observation>("Patient", "1", Query::new())
                    .pages(limits()),
            ),
            "GET /Patient/1/Observation",
        ),
        (first(fhir.capabilities()), "GET /metadata"),
        (first(fhir.bundle(&bundle)), "POST "),
        (first(everything()), "POST /Patient/1/$everything"),
        (first(everything().by_get(&Query::new())), "GET /Patient/1/$everything"),
        (first(fhir.operation::<Json>(Level::Type("Patient"), "match")), "POST /Patient/$match"),
        (first(fhir.operation::<Json>(Level::System, "export")), "POST /$export"),
    ] {
        assert_eq!(line(&request), wanted);
        assert_eq!(request.headers()["accept"], "application/fhir+json", "{wanted}");
        assert_eq!(
            request.body().is_empty(),
            !request.headers().contains_key("content-type"),
            "{wanted}"
        );
    }
}

#[test]
fn r01_other_releases() {
    let fhir = fhir();
    let other = r4b::Patient { id: Some("1".into()), ..Default::default() };
    assert_eq!(line(&first(fhir.update(&other))), "PUT /Patient/1");
    assert_eq!(line(&first(fhir.read::<r5::ActorDefinition>("1"))), "GET /ActorDefinition/1");
    // An answer of another release is told by its media type.
    let mut read = fhir.read::<r5::Patient>("1");
    let _ = read.advance(UNIX_EPOCH, Input::Start).unwrap();
    let answer = http::Response::builder()
        .header("content-type", "application/fhir+json; fhirVersion=4.0")
        .body(br#"{"resourceType":"Patient","id":"1"}"#.to_vec())
        .unwrap();
    let error = read.advance(UNIX_EPOCH, Input::Response(answer)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WrongVersion);
}

#[test]
fn r04_media_types_that_are_taken() {
    for media in [
        "application/fhir+json;charset=UTF-8",
        "application/json",
        "text/json",
        "",
        "application/fhir+json; fhirVersion=4.0",
    ] {
        let mut read = fhir().read::<r4::Patient>("1");
        let _ = read.advance(UNIX_EPOCH, Input::Start).unwrap();
        let mut answer = http::Response::new(br#" {"resourceType":"Patient","id":"1"} "#.to_vec());
        if !media.is_empty() {
            answer.headers_mut().insert("content-type", media.parse().unwrap());
        }
        let step = read.advance(UNIX_EPOCH, Input::Response(answer)).unwrap();
        assert!(matches!(step, Step::Done(_)), "{media}");
    }
}

#[test]
fn r06_patches_with_their_content_types() {
    let patch = Patch::parse(br#"[{"op":"add","path":"/active","value":true}]"#).unwrap();
    let parameters = r4::Parameters::default();
    for (body, content_type) in [
        (PatchBody::json(&patch), "application/json-patch+json"),
        (PatchBody::fhirpath(&parameters), "application/fhir+json"),
        (PatchBody::xml(b"<diff/>"), "application/xml-patch+xml"),
    ] {
        let patch = fhir().patch::<r4::Patient>("1", body).if_match(&ETag::of_version("3"));
        let request = first(patch);
        assert_eq!(request.headers()["content-type"], content_type);
        assert_eq!(request.headers()["if-match"], "W/\"3\"");
    }
}

#[test]
fn c01_a_statement_is_kept_by_its_etag() {
    let ask = fhir().capabilities().if_none_match(&ETag::of_version("9"));
    assert_eq!(first(ask).headers()["if-none-match"], "W/\"9\"");
}

#[test]
fn c02_try_anyway_is_the_default() {
    assert_eq!(Policy::default(), Policy::TryAnyway);
}

#[test]
fn z02_facts_of_every_attempt() {
    let facts: Arc<Mutex<Vec<Fact>>> = Arc::default();
    let told = Arc::clone(&facts);
    let token = Authorization::bearer("secret", Generation(0)).unwrap().with_fingerprint("f1");
    let server = FakeServer::new(BASE).unwrap();
    server.put(json!({"resourceType": "Patient", "id": "1"}));
    server.fail(Fault::Status(503), 1);
    let fhir = FhirClient::builder(BASE)
        .unwrap()
        .authorizer(token)
        .observer(move |fact| told.lock().unwrap().push(fact.clone()))
        .build();
    let mut clock = UNIX_EPOCH;
    let read = fhir.read::<r4::Patient>("1").about_patient("Patient/1").correlation_id("c1");
    server.run(read, &mut clock).unwrap();
    let facts = facts.lock().unwrap();
    let seen: Vec<_> = facts.iter().map(|it| (it.attempt, it.status.unwrap())).collect();
    assert_eq!(seen, [(1, 503), (2, 200)]);
    for fact in facts.iter() {
        assert_eq!(fact.label.to_string(), "read Patient");
        assert_eq!(fact.patient.as_deref(), Some("Patient/1"));
        assert_eq!(fact.correlation_id.as_deref(), Some("c1"));
        assert_eq!(fact.credential.as_deref(), Some("f1"));
    }
}

#[test]
fn h04_traceparent_is_passed_through() {
    let read = fhir().read::<r4::Patient>("1");
    let read =
        read.header(http::HeaderName::from_static("traceparent"), "00-1-2-01".parse().unwrap());
    assert_eq!(first(read).headers()["traceparent"], "00-1-2-01");
}

#[test]
fn z03_hostile_answers() {
    let deep = format!(
        "{{\"resourceType\":\"Patient\",\"id\":\"1\",\"extension\":{}",
        "[".repeat(500_000)
    );
    let deep_entry = format!(
        "{{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{{\"resource\":{{\"resourceType\":\"Patient\",\"x\":{}{}}}}}]}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let server = FakeServer::new(BASE).unwrap();
    let mut clock: SystemTime = UNIX_EPOCH;
    for body in [deep + "}", "\u{0}\u{1}{}".to_owned(), "{\"a\":\"\\ud800\"}".to_owned()] {
        server.fail(Fault::Body(body.into_bytes()), 1);
        assert!(server.run(fhir().read::<r4::Patient>("1"), &mut clock).is_err());
    }
    server.fail(Fault::Body(deep_entry.into_bytes()), 1);
    let mut pages = fhir().search::<r4::Patient>(Query::new()).pages(Limits::default());
    match server.run(&mut pages, &mut clock) {
        Ok(Some(page)) => assert!(page.matches::<r4::Patient>().all(|read| read.is_err())),
        Ok(None) => panic!(),
        Err(_) => {}
    }
    // Headers that are no text are passed over.
    let mut read = fhir().read::<r4::Patient>("1");
    let _ = read.advance(UNIX_EPOCH, Input::Start).unwrap();
    let mut answer = http::Response::new(br#"{"resourceType":"Patient","id":"1"}"#.to_vec());
    for name in ["etag", "last-modified", "location", "content-type"] {
        let value = http::HeaderValue::from_bytes(b"\xff\xfe").unwrap();
        answer.headers_mut().insert(name, value);
    }
    let Step::Done(read) = read.advance(UNIX_EPOCH, Input::Response(answer)).unwrap() else {
        panic!()
    };
    assert!(read.etag.is_none() && read.location.is_none());
}
