//! Nothing that is shown holds a value: a canary in every place of an export is in no `Debug`, no `Display`, no source of an error.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "tests"
)]

mod bulk_support;

use std::error::Error as _;
use std::fmt::{Debug, Write as _};

use bulk_support::Bench;
use sanare_client::bulk::{
    Blocks, BulkExport, Deletion, Edition, Export, ExportJob, Manifest, Section,
};
use sanare_client::io::{Flow, Input, Step};
use sanare_client::testing::{BulkEndpoint, BulkFault, FakeBulkServer};
use sanare_client::{Authorization, Error, Generation};

#[derive(Default)]
struct Shown(String);

impl Shown {
    fn debug(&mut self, value: &impl Debug) {
        writeln!(self.0, "{value:?} {value:#?}").unwrap();
    }

    fn error(&mut self, error: &Error) {
        self.debug(error);
        writeln!(self.0, "{error}").unwrap();
        let mut source = error.source();
        while let Some(error) = source {
            writeln!(self.0, "{error} {error:?}").unwrap();
            source = error.source();
        }
    }
}

#[test]
fn z01_a_canary_in_every_place_of_an_export() {
    let mut shown = Shown::default();
    let patient = r#"{"resourceType":"Patient","id":"CANARY","name":[{"family":"CANARY"}]}"#;
    let body = format!("{patient}\nCANARY\n{{\"resourceType\":\"CANARY\"}}\n").into_bytes();
    let server = || {
        FakeBulkServer::new("https://ehr.example/fhir/CANARY")
            .unwrap()
            .file(Section::Output, Some("CANARY"), body.clone(), 7)
            .file(Section::Output, Some("CANARY/../CANARY"), body.clone(), 7)
    };
    let ask = BulkExport::group("CANARY")
        .edition(Edition::Stu3)
        .types(["CANARY"])
        .type_filter("CANARY?name=CANARY")
        .elements(["CANARY"])
        .patient_ids(["CANARY"])
        .associated_data("CANARY")
        .organize_by("CANARY")
        .output_format("CANARY");
    shown.debug(&ask);
    let bench = |server: FakeBulkServer| {
        let mut bench = Bench::with(server, |builder, _| {
            builder.authorizer(Authorization::bearer("CANARY", Generation(0)).unwrap())
        });
        bench.fhir = sanare_client::FhirClient::builder("https://ehr.example/fhir/CANARY")
            .unwrap()
            .authorizer(Authorization::bearer("CANARY", Generation(0)).unwrap())
            .build();
        bench
    };
    let mut whole = bench(server());
    let report = whole.run(&ask).unwrap();
    assert!(!report.findings().is_empty());
    shown.debug(&report);
    shown.debug(&report.files());
    for finding in report.findings() {
        writeln!(shown.0, "{finding}").unwrap();
    }
    shown.error(&report.assert_complete().unwrap_err());
    shown.debug(&ExportJob::load(&whole.record).unwrap());
    shown.debug(&whole.server);
    shown.debug(&whole.sinks);

    for (endpoint, fault) in [
        (BulkEndpoint::KickOff, BulkFault::LostAnswer),
        (BulkEndpoint::KickOff, BulkFault::Outcome(422, "CANARY".into(), "CANARY _type".into())),
        (BulkEndpoint::Poll, BulkFault::Outcome(500, "processing".into(), "CANARY".into())),
        (BulkEndpoint::Poll, BulkFault::Body(r#"{"output":"CANARY","CANARY":"CANARY""#.into())),
        (BulkEndpoint::Poll, BulkFault::Body(r#"{"resourceType":"CANARY"}"#.into())),
        (BulkEndpoint::Poll, BulkFault::Html),
    ] {
        let mut failing = bench(server());
        failing.server.fail(endpoint, fault, 99);
        shown.error(&failing.run(&ask).unwrap_err());
    }
    let mut cut = whole.record.clone();
    cut.extend_from_slice(b"CANARY\n");
    shown.error(&ExportJob::load(&cut).unwrap_err());

    let manifest = r#"{"transactionTime":"CANARY","requiresAccessToken":"CANARY","outputOrganizedBy":"CANARY","request":"CANARY",
        "output":[{"type":"CANARY","url":"CANARY","count":"CANARY","continuesInFile":"CANARY"},{"type":"CANARY"}],
        "error":[{"url":"x","countSeverity":{"CANARY":1}}],"link":[{"relation":"next","url":"CANARY"}]}"#;
    let manifest = Manifest::parse(manifest.as_bytes()).unwrap();
    shown.debug(&manifest);
    shown.debug(&manifest.files());
    for lint in manifest.lints() {
        writeln!(shown.0, "{lint}").unwrap();
    }
    shown.error(&Manifest::parse(b"CANARY").unwrap_err());
    shown.error(&Deletion::read(br#"{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"CANARY","url":"CANARY"}}]}"#).unwrap_err());
    let deleted = Deletion::read(br#"{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"Patient/CANARY"}}]}"#);
    shown.debug(&deleted.unwrap());
    let mut blocks = Blocks::default();
    blocks.line(br#"{"resourceType":"Parameters","parameter":[{"name":"header","valueReference":{"reference":"Patient/CANARY"}}]}"#).unwrap();
    shown.debug(&blocks);
    shown.error(&Blocks::default().line(b"{\"resourceType\":\"CANARY\"}").unwrap_err());

    let running = bench(server());
    let mut export =
        Export::new(&running.fhir, ask.job(&running.fhir).unwrap(), running.sinks.clone());
    let mut input = Input::Start;
    for _ in 0..12 {
        let step = export.advance(running.clock, input).unwrap();
        shown.debug(&step);
        shown.debug(&export);
        input = match step {
            Step::Send(request) => {
                Input::Response(running.server.handle(&request, running.clock).outcome.unwrap())
            }
            Step::Save(_) => Input::Saved,
            Step::Wait(_) => Input::Elapsed,
            _ => break,
        };
        shown.debug(&input);
    }
    let at = shown.0.find("CANARY");
    assert!(at.is_none(), "{:?}", at.map(|at| &shown.0[at.saturating_sub(80)..at + 20]));
}
