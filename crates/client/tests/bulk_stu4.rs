//! The ballot of STU4: what is published, submitted and kept by a query; and single files, updates of groups, files that are read again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod bulk_support;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bulk_support::{Bench, Tokens};
use sanare_client::bulk::{
    BadLineKind, BulkExport, CohortGroup, CohortType, Export, Flaw, GroupUpdate, NdjsonFolder,
    Published, PublishedChain, PublishedPage, RemoteFile, Section, Submission,
};
use sanare_client::io::{Failure, Flow, Request};
use sanare_client::search::Query;
use sanare_client::testing::{
    BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer, MemorySinks, Reply, drive,
};
use sanare_client::{
    Authorization, Capabilities, Error, ErrorKind, FhirClient, Generation, Policy, VendorProfile,
};
use serde_json::{Value, json};

const BASE: &str = "https://ehr.example/fhir";

fn fhir() -> FhirClient {
    let token = Authorization::bearer("secret", Generation(0)).unwrap();
    FhirClient::builder(BASE).unwrap().authorizer(token).build()
}

fn start() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

fn answer(status: u16, headers: &[(&'static str, &str)], body: &Value) -> Reply {
    let mut response = http::Response::new(match body {
        Value::Null => Vec::new(),
        body => body.to_string().into_bytes(),
    });
    *response.status_mut() = status.try_into().unwrap();
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    Reply::answer(response)
}

/// What is asked, in its order, and what is answered.
struct Script {
    asked: Vec<String>,
    answers: VecDeque<Reply>,
}

impl Script {
    fn new(answers: impl IntoIterator<Item = Reply>) -> Self {
        Self { asked: Vec::new(), answers: answers.into_iter().collect() }
    }

    fn handle(&mut self, request: &Request) -> Reply {
        let header = |name: &str| {
            request.headers().get(name).map_or("-".to_owned(), |it| it.to_str().unwrap().to_owned())
        };
        let uri = request.uri().to_string();
        let place = uri.strip_prefix(BASE).unwrap_or(&uri);
        self.asked.push(format!("{} {place} {}", request.method(), header("if-none-match")));
        assert_eq!(
            header("authorization") == "Bearer secret",
            uri.starts_with("https://ehr.example/")
        );
        self.answers.pop_front().unwrap_or_else(|| Reply::failed(Failure::NotSent))
    }

    fn run<F: Flow>(&mut self, flow: F) -> Result<F::Output, Error> {
        drive(flow, &mut start(), |request, _| self.handle(request))
    }

    fn page(&mut self, chain: &mut PublishedChain) -> PublishedPage {
        match self.run(chain).unwrap() {
            Published::Page(page) => *page,
            other => panic!("{other:?}"),
        }
    }

    fn nothing(&mut self, chain: &mut PublishedChain) -> u64 {
        match self.run(chain).unwrap() {
            Published::Nothing(wait) => wait.as_secs(),
            other => panic!("{other:?}"),
        }
    }
}

fn page(etag: &str, files: &[&str], next: Option<&str>) -> Reply {
    let output: Vec<Value> =
        files.iter().map(|url| json!({"type": "Organization", "url": url})).collect();
    let link: Vec<Value> = next.iter().map(|url| json!({"relation": "next", "url": url})).collect();
    answer(
        200,
        &[("etag", etag)],
        &json!({"manifestType": "http://hl7.org/fhir/uv/bulkdata/StructureDefinition/BulkPublishManifest",
            "transactionTime": "2026-01-01T00:00:00Z", "requiresAccessToken": false, "updateCadence": "PT1H",
            "output": output, "deleted": [{"url": "https://ehr.example/deleted"}], "link": link}),
    )
}

#[test]
fn u01_a_chain_from_its_root_to_its_end_and_anew() {
    let mut script = Script::new([
        page("\"r1\"", &["https://ehr.example/1", "https://ehr.example/2"], Some("chain")),
        page("\"c1\"", &[], Some("#pending")),
        answer(304, &[], &Value::Null),
        // The link of the page that was pending leads on; its files are not given a second time.
        page("\"c2\"", &["https://ehr.example/old"], Some("chain/2")),
        page("\"d1\"", &["https://ehr.example/3"], Some("#pending")),
        page("\"d2\"", &["https://ehr.example/3"], Some("#closed")),
        page("\"r2\"", &["https://ehr.example/4"], None),
        answer(304, &[], &Value::Null),
        page("\"r3\"", &["https://ehr.example/5"], None),
    ]);
    let mut chain = fhir().published();
    let urls = |page: &PublishedPage| -> Vec<String> {
        page.files().iter().map(|file| file.url().path().to_owned()).collect()
    };
    let first = script.page(&mut chain);
    assert!(first.begins());
    // In the order of the list, then what was deleted.
    assert_eq!(urls(&first), ["/1", "/2", "/deleted"]);
    assert_eq!(first.files()[2].section(), Some(Section::Deleted));
    assert!(!first.files()[0].requires_access_token());
    assert!(!script.page(&mut chain).begins());
    assert_eq!(script.nothing(&mut chain), 3600);
    let added = script.page(&mut chain);
    assert!(!added.begins());
    assert_eq!(urls(&added), ["/3", "/deleted"]);
    let anew = script.page(&mut chain);
    assert!(anew.begins());
    assert_eq!(urls(&anew), ["/4", "/deleted"]);
    assert_eq!(script.nothing(&mut chain), 3600);
    assert!(script.page(&mut chain).begins());
    assert_eq!(
        script.asked,
        [
            "GET /$bulk-publish -",
            "GET /chain -",
            "GET /chain \"c1\"",
            "GET /chain \"c1\"",
            "GET /chain/2 -",
            "GET /chain/2 \"d1\"",
            "GET /$bulk-publish -",
            "GET /$bulk-publish \"r2\"",
            "GET /$bulk-publish \"r2\"",
        ]
    );
}

#[test]
fn u01_a_kept_place_is_gone_on_from() {
    let mut script = Script::new([
        page("\"r1\"", &["https://ehr.example/1"], Some("chain")),
        page("\"c1\"", &[], Some("#pending")),
        page("\"c1\"", &[], Some("#pending")),
        answer(304, &[], &Value::Null),
    ]);
    let mut chain = fhir().published();
    script.page(&mut chain);
    let kept = chain.cursor().unwrap();
    script.page(&mut chain);
    // The page that came after the last cursor comes again.
    let mut chain = fhir().resume_published(&kept).unwrap();
    script.page(&mut chain);
    let kept = chain.cursor().unwrap();
    assert!(!String::from_utf8_lossy(kept.as_bytes()).contains("secret"));
    assert_eq!(script.nothing(&mut fhir().resume_published(&kept).unwrap()), 3600);
    assert_eq!(script.asked[1..], ["GET /chain -", "GET /chain -", "GET /chain \"c1\""]);
    let other = sanare_client::io::Checkpoint::new(b"{}".to_vec());
    assert_eq!(fhir().resume_published(&other).unwrap_err().kind(), ErrorKind::State);
}

#[test]
fn u01_a_poll_that_fails_is_made_again_within_the_cadence() {
    let busy = || answer(503, &[], &Value::Null);
    let mut script = Script::new(
        [page("\"r\"", &[], Some("chain")), page("\"c\"", &[], Some("#pending"))]
            .into_iter()
            .chain(std::iter::repeat_with(busy).take(400)),
    );
    let mut chain = fhir().published();
    script.page(&mut chain);
    script.page(&mut chain);
    let waits: Vec<u64> = (0..9).map(|_| script.nothing(&mut chain)).collect();
    assert_eq!(waits, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    script.answers = [answer(503, &[("retry-after", "7200")], &Value::Null)].into();
    assert_eq!(script.nothing(&mut chain), 7200);
}

#[test]
fn u01_chains_that_lead_nowhere() {
    let run = |answers: Vec<Reply>, pages: usize| {
        let mut script = Script::new(answers);
        let mut chain = fhir().published();
        for _ in 0..pages {
            script.page(&mut chain);
        }
        let kind = script.run(&mut chain).unwrap_err().kind();
        // What is asked next.
        let _ended = script.run(&mut chain);
        (kind, script.asked.last().unwrap().clone())
    };
    let root = || page("\"r\"", &[], Some("chain"));
    let again = |place: &str| format!("GET {place} -");
    for next in ["#pending", "#closed"] {
        let found = run(vec![page("\"r\"", &[], Some(next))], 0);
        assert_eq!(found, (ErrorKind::UnexpectedShape, again("/$bulk-publish")), "{next}");
    }
    let circle = vec![root(), page("\"c\"", &[], Some("$bulk-publish"))];
    assert_eq!(run(circle, 1), (ErrorKind::RedirectLoop, again("/chain")));
    let gone = vec![root(), answer(410, &[], &Value::Null)];
    assert_eq!(run(gone, 1), (ErrorKind::Expired, again("/$bulk-publish")));
    let html = vec![root(), answer(200, &[], &json!("x"))];
    assert_eq!(run(html, 1), (ErrorKind::UnexpectedShape, again("/chain")));
    // A page may be elsewhere, without the token (which the script looks at), but not in the clear.
    let elsewhere =
        vec![page("\"r\"", &[], Some("https://files.example/c")), page("\"c\"", &[], None)];
    let mut script = Script::new(elsewhere);
    let mut chain = fhir().published();
    script.page(&mut chain);
    script.page(&mut chain);
    let clear = vec![page("\"r\"", &[], Some("http://files.example/c"))];
    assert_eq!(run(clear, 0).0, ErrorKind::Insecure);
}

#[test]
fn u03_the_status_of_a_submission_is_a_job() {
    let bench = Bench::new(FakeBulkServer::new(BASE).unwrap());
    let mut submission = Submission::new("urn:ids", "h1", "s1").unwrap();
    submission.complete(&bench.fhir).unwrap();
    let accepted = answer(
        200,
        &[],
        &json!({"resourceType": "OperationOutcome", "issue": [
        {"severity": "information", "code": "informational"}]}),
    );
    let said = Script::new([accepted]).run(submission_again(&fhir())).unwrap();
    assert_eq!((said.status, said.resource.len()), (200, 1));

    let ask = BulkExport::submission_status(&submission);
    assert!(ask.clone().types(["Patient"]).plan(&bench.fhir).is_err());
    let job = ask.job(&bench.fhir).unwrap();
    let export = Export::new(&bench.fhir, job, bench.sinks.clone());
    let mut asked = Vec::new();
    let run = |export, id: &'static str, asked: &mut Vec<String>| {
        let mut polls = 0;
        drive(export, &mut start(), |request, _| {
            asked.push(format!("{} {}", request.method(), request.uri().path()));
            match (request.method().as_str(), request.uri().path()) {
                ("POST", "/fhir/$bulk-submit-status") => {
                    let body: Value = serde_json::from_slice(request.body()).unwrap();
                    assert_eq!(body["parameter"][1]["valueString"], "s1");
                    assert_eq!(request.headers()["prefer"], "respond-async");
                    answer(
                        202,
                        &[("content-location", "https://ehr.example/fhir/poll/1")],
                        &Value::Null,
                    )
                }
                ("DELETE", _) => answer(202, &[], &Value::Null),
                (_, "/fhir/poll/1") => {
                    polls += 1;
                    if polls == 1 {
                        return answer(202, &[("retry-after", "1")], &Value::Null);
                    }
                    answer(
                        200,
                        &[],
                        &json!({"submissionId": id, "transactionTime": "2025-01-01T00:00:00Z",
                        "requiresAccessToken": true, "output": [], "outcome": [
                        {"url": "https://ehr.example/fhir/o1", "manifestUrl": "https://h.example/m1",
                         "countSeverity": [{"code": "error", "count": 1}]}]}),
                    )
                }
                _ => answer(
                    200,
                    &[],
                    &json!({"resourceType": "OperationOutcome",
                    "issue": [{"severity": "error", "code": "invalid"}]}),
                ),
            }
        })
    };
    let report = run(export, "s1", &mut asked).unwrap();
    let [file] = report.files() else { panic!() };
    assert_eq!(file.manifest_url(), Some("https://h.example/m1"));
    assert_eq!(file.totals().unwrap().severe, 1);
    assert!(!format!("{report:?}").contains("h.example"));
    // Of somebody else's submission.
    let job = ask.job(&bench.fhir).unwrap();
    let export = Export::new(&bench.fhir, job, MemorySinks::default());
    let error = run(export, "s2", &mut asked).unwrap_err();
    assert_eq!(
        (error.kind(), error.location().member()),
        (ErrorKind::UnexpectedShape, Some("submissionId"))
    );
}

fn submission_again(fhir: &FhirClient) -> sanare_client::Exchange<sanare_client::bulk::Submitting> {
    Submission::new("urn:ids", "h1", "s1").unwrap().complete(fhir).unwrap()
}

#[test]
fn u02_what_the_receiver_says() {
    let fhir = fhir();
    let refused = answer(
        422,
        &[],
        &json!({"resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": "invalid"}]}),
    );
    let error = Script::new([refused]).run(submission_again(&fhir)).unwrap_err();
    assert_eq!((error.kind(), error.issues().len()), (ErrorKind::Refused, 1));
    // Too many: when to come back. Lost: not sent again.
    let busy = answer(429, &[("retry-after", "7200")], &Value::Null);
    let error = Script::new([busy]).run(submission_again(&fhir)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deferred);
    let mut script = Script::new([Reply::failed(Failure::NoAnswer)]);
    let error = script.run(submission_again(&fhir)).unwrap_err();
    assert_eq!((error.kind(), script.asked.len()), (ErrorKind::UnknownOutcome, 1));
}

#[test]
fn u04_a_cohort_is_created_when_the_server_gets_to_it() {
    let cohort = CohortGroup::new("n", CohortType::Person).filter("Condition?code=x|y");
    let group = json!({"resourceType": "Group", "id": "g1", "extension": [
        {"url": "http://hl7.org/fhir/uv/bulkdata/StructureDefinition/members-refreshed",
         "valueDateTime": "2026-01-01"}]});
    let done = json!({"resourceType": "Bundle", "type": "batch-response", "entry": [
        {"resource": group, "response": {"status": "201 Created"}}]});
    let mut script = Script::new([
        answer(202, &[("content-location", "https://ehr.example/fhir/async/1")], &Value::Null),
        answer(202, &[], &Value::Null),
        answer(200, &[], &done),
    ]);
    let created = script.run(fhir().create_cohort(&cohort).unwrap()).unwrap();
    assert_eq!(created.resource.0["id"], "g1");
    assert_eq!(CohortGroup::members_refreshed(&created.resource), Some("2026-01-01"));
    assert_eq!(script.asked, ["POST /Group -", "GET /async/1 -", "GET /async/1 -"]);
    assert!(fhir().create_cohort(&CohortGroup::new("n", CohortType::Person)).is_err());
}

#[test]
fn x09_new_members_of_a_group_in_three_steps() {
    let fhir = fhir();
    let ask = BulkExport::group("42").types(["Patient", "Observation"]);
    let known = ["a".to_owned(), "b".to_owned()];
    let mut update = GroupUpdate::new(ask.clone(), "2026-01-01T00:00:00Z", known).unwrap();
    let query = |ask: &BulkExport| {
        let request = ask.plan(&fhir).unwrap().request().unwrap();
        let query = request.uri().query().map(str::to_owned);
        (request.method().to_string(), query, request.into_body())
    };
    let (_, members, _) = query(&update.members());
    assert_eq!(members.as_deref(), Some("_type=Patient&_elements=id"));
    for id in ["b", "c", "d"] {
        update.member(format!(r#"{{"resourceType":"Patient","id":"{id}"}}"#).as_bytes()).unwrap();
    }
    assert!(update.member(br#"{"resourceType":"Observation","id":"x"}"#).is_err());
    let plan = update.plan();
    let (method, none, body) = query(plan.joined().unwrap());
    assert_eq!((method.as_str(), none), ("POST", None));
    let body: Value = serde_json::from_slice(&body).unwrap();
    let names: Vec<&str> = body["parameter"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| it["valueReference"]["reference"].as_str())
        .collect();
    assert_eq!(names, ["Patient/c", "Patient/d"]);
    assert!(!body.to_string().contains("_since"));
    let (_, changed, _) = query(plan.changed());
    assert!(changed.unwrap().contains("_since=2026-01-01T00%3A00%3A00Z"));
    assert_eq!(plan.left().collect::<Vec<_>>(), ["a"]);
    assert_eq!(plan.members().collect::<Vec<_>>(), ["b", "c", "d"]);
    assert!(!format!("{plan:?}").contains('"'));
    for odd in
        [BulkExport::patients(), ask.clone().since("2026-01-01T00:00:00Z"), ask.patient_ids(["a"])]
    {
        assert!(GroupUpdate::new(odd, "2026-01-01T00:00:00Z", []).is_err());
    }
}

#[test]
fn x09_the_next_time_is_the_earliest_of_complete_exports() {
    let report = |time: &str, fault: bool| {
        let manifest = json!({"transactionTime": time, "requiresAccessToken": true,
            "output": [{"type": "Patient", "url": "https://ehr.example/fhir/files/0/0/0", "count": 2}]});
        let mut bench =
            Bench::new(FakeBulkServer::new(BASE).unwrap().running_polls(0).resources("Patient", 2));
        bench.server.fail(BulkEndpoint::Poll, BulkFault::Body(manifest.to_string()), 1);
        if fault {
            bench.server.fail(BulkEndpoint::File, BulkFault::Status(400), 1);
        }
        bench.run(&BulkExport::group("42")).unwrap()
    };
    let update = |known: &[&str]| {
        let known = known.iter().map(|id| (*id).to_owned());
        let mut update =
            GroupUpdate::new(BulkExport::group("42"), "2020-01-01T00:00:00Z", known).unwrap();
        update.member(br#"{"resourceType":"Patient","id":"a"}"#).unwrap();
        update.plan()
    };
    let early = report("2026-01-01T01:30:00+02:00", false);
    let late = report("2026-01-01T00:00:00Z", false);
    let broken = report("2026-01-02T00:00:00Z", true);
    assert!(broken.transaction_time().is_none());
    let (joined, plain) = (update(&[]), update(&["a"]));
    assert_eq!(joined.next_since([&late, &early, &late]), Some("2026-01-01T01:30:00+02:00"));
    assert_eq!(joined.next_since([&late, &early, &broken]), None);
    // Not all exports were made.
    assert_eq!(joined.next_since([&late, &early]), None);
    assert_eq!(plain.next_since([&late, &early]), Some("2026-01-01T01:30:00+02:00"));
    assert_eq!(plain.next_since([]), None);
}

#[test]
fn x10_incomplete_resources_are_counted() {
    let lines = br#"{"resourceType":"Patient","id":"1","meta":{"tag":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationValue","code":"SUBSETTED"}]}}
{"resourceType":"Patient","id":"2"}
"#;
    let server = FakeBulkServer::new(BASE).unwrap().file(
        Section::Output,
        Some("Patient"),
        lines.to_vec(),
        2,
    );
    let report = Bench::new(server).run(&BulkExport::patients().elements(["id"])).unwrap();
    assert_eq!((report.resources(), report.subsetted()), (2, 1));
    report.assert_complete().unwrap();
}

fn folder(name: &str) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("sanare-{name}-{}", std::process::id()));
    let _gone = std::fs::remove_dir_all(&path);
    path
}

#[test]
fn f06_what_was_deleted_must_not_be_sent() {
    let lines = "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n\n{\"resourceType\":\"Patient\",\"id\":\"2\"}\n{\"resourceType\":\"Patient\",\"id\":\"3\"}\n";
    let deletions = |url: &str| {
        format!(
            r#"{{"resourceType":"Bundle","type":"transaction","entry":[{{"request":{{"method":"DELETE","url":"{url}"}}}}]}}"#
        )
    };
    let run = |deleted: String, tag: &str| {
        let server = FakeBulkServer::new(BASE)
            .unwrap()
            .file(Section::Output, Some("Patient"), lines.as_bytes().to_vec(), 3)
            .file(Section::Deleted, None, deleted.into_bytes(), 1);
        let bench = Bench::new(server);
        let path = folder(tag);
        let sinks = NdjsonFolder::new(&path).unwrap();
        let job = BulkExport::patients().job(&bench.fhir).unwrap();
        let export = Export::new(&bench.fhir, job, sinks.clone());
        let report =
            drive(export, &mut start(), |request, now| bench.server.handle(request, now)).unwrap();
        (report, sinks, path)
    };
    let (report, folder, path) = run(deletions("Observation/2"), "f06-a");
    report.assert_complete().unwrap();
    assert_eq!(folder.verify(&report).unwrap(), []);
    // Somebody changes a file; somebody takes one away.
    let file = folder.path(report.files()[0].name());
    let there = std::fs::read(&file).unwrap();
    std::fs::write(&file, lines.replace('3', "4")).unwrap();
    assert_eq!(folder.verify(&report).unwrap(), [Flaw::Changed { file: 0 }]);
    std::fs::write(&file, [&there[..], b" "].concat()).unwrap();
    assert_eq!(folder.verify(&report).unwrap(), [Flaw::Changed { file: 0 }]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(folder.verify(&report).unwrap(), [Flaw::Missing { file: 0 }]);
    std::fs::remove_dir_all(&path).unwrap();

    let (report, folder, path) = run(deletions("Patient/2"), "f06-b");
    assert_eq!(folder.verify(&report).unwrap(), [Flaw::DeletedAndSent { file: 0, line: 3 }]);
    std::fs::remove_dir_all(&path).unwrap();

    // A Bundle of something else than deletions.
    let (report, folder, path) = run(deletions("Patient/2").replace("DELETE", "POST"), "f06-c");
    assert!(report.assert_complete().is_err());
    assert_eq!(report.files()[1].totals().unwrap().first_bad[0].kind, BadLineKind::NotADeletion);
    assert_eq!(folder.verify(&report).unwrap(), [Flaw::NotADeletion { file: 1, line: 1 }]);
    std::fs::remove_dir_all(&path).unwrap();
}

fn fetching(quirks: &[BulkQuirk]) -> (Arc<FakeBulkServer>, FhirClient) {
    let mut server = FakeBulkServer::new(BASE).unwrap().requires_token().resources("Patient", 100);
    for quirk in quirks {
        server = server.quirk(*quirk);
    }
    let bench = Bench::with(server, |builder, server| builder.authorizer(Tokens::of(server)));
    (bench.server, bench.fhir)
}

fn fetch(
    server: &FakeBulkServer,
    fhir: &FhirClient,
    url: &str,
    token: bool,
) -> Result<Vec<u8>, Error> {
    let file = RemoteFile::attachment(url, token).unwrap();
    let sinks = MemorySinks::default();
    let fetch = fhir.fetch_file(&file, Box::new(sinks.sink("file")));
    let totals = drive(fetch, &mut start(), |request, now| server.handle(request, now))?;
    let bytes = sinks.finished("file").unwrap();
    assert_eq!((totals.bytes, totals.lines), (bytes.len() as u64, 0));
    Ok(bytes)
}

const FILE: &str = "https://ehr.example/fhir/files/0/0/0";

#[test]
fn f09_attachments_by_the_rule_of_the_token() {
    let (server, fhir) = fetching(&[]);
    assert_eq!(fetch(&server, &fhir, FILE, true).unwrap(), server.body(0).unwrap());
    assert!(server.seen()[0].authorized);
    // Where none is wanted, none goes: this server wants one all the same.
    let refused = fetch(&server, &fhir, FILE, false).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Unauthorized);
    assert!(!server.seen()[1].authorized);
    // Another origin does not get it, and is not asked.
    let elsewhere = fetch(&server, &fhir, "https://files.example/0/0/0", true).unwrap_err();
    assert_eq!((elsewhere.kind(), server.seen().len()), (ErrorKind::OtherOrigin, 2));
    let (server, fhir) = fetching(&[BulkQuirk::RedirectsToStorage]);
    fetch(&server, &fhir, FILE, true).unwrap();
    let seen: Vec<bool> = server.seen().iter().map(|it| it.authorized).collect();
    assert_eq!(seen, [true, false]);
}

#[test]
fn f09_broken_transfers_of_attachments_go_on() {
    let (server, fhir) = fetching(&[]);
    server.fail(BulkEndpoint::File, BulkFault::CutAt(1000), 2);
    server.fail(BulkEndpoint::File, BulkFault::Status(503), 1);
    server.fail(BulkEndpoint::File, BulkFault::RetryAfter(429, "5".to_owned()), 1);
    assert_eq!(fetch(&server, &fhir, FILE, true).unwrap(), server.body(0).unwrap());
    let from: Vec<Option<u64>> = server.seen().iter().map(|it| it.from).collect();
    assert_eq!(from[1], Some(1000));
    for (fault, kind) in [
        (BulkFault::Status(404), ErrorKind::Expired),
        (BulkFault::Status(403), ErrorKind::Forbidden),
        (BulkFault::RetryAfter(503, "7200".to_owned()), ErrorKind::Deferred),
    ] {
        server.fail(BulkEndpoint::File, fault, 1);
        assert_eq!(fetch(&server, &fhir, FILE, true).unwrap_err().kind(), kind);
    }
    server.fail(BulkEndpoint::File, BulkFault::Status(502), 100);
    assert_eq!(fetch(&server, &fhir, FILE, true).unwrap_err().kind(), ErrorKind::ServerFailed);
}

fn epic() -> VendorProfile {
    VendorProfile::named("Epic").unwrap()
}

#[test]
fn m11_epic_exports_are_deleted_so_that_the_next_can_begin() {
    for (profile, deleted) in [(VendorProfile::STANDARD, 0), (epic(), 1)] {
        let server = FakeBulkServer::new(BASE).unwrap().resources("Patient", 3);
        let mut bench = Bench::with(server, |builder, _| builder.profile(profile));
        let job = BulkExport::patients().job(&bench.fhir).unwrap();
        bench.run_kept(job, Export::keep_on_server).unwrap();
        assert_eq!(bench.seen(BulkEndpoint::Delete), deleted);
    }
}

#[test]
fn m11_epic_does_not_know_when_something_changed() {
    let of = |profile| FhirClient::builder(BASE).unwrap().profile(profile).build();
    let ask = BulkExport::group("42").since("2026-01-01T00:00:00Z");
    assert!(ask.plan(&of(VendorProfile::STANDARD)).is_ok());
    let error = ask.plan(&of(epic())).unwrap_err();
    assert_eq!(
        (error.kind(), error.location().member()),
        (ErrorKind::NotSupported, Some("_since"))
    );
    assert!(BulkExport::group("42").plan(&of(epic())).is_ok());
}

#[test]
fn m11_epic_searches_that_fail_are_not_sent() {
    let query = || Query::new().raw("category", "therapy").raw("patient", "1");
    let request = |policy| {
        let fhir = FhirClient::builder(BASE).unwrap().profile(epic());
        let fhir = fhir.capabilities(Capabilities::default(), policy).build();
        let request = fhir.search_type("Observation", query()).request();
        request
            .map(|request| request.uri().query().unwrap().to_owned())
            .map_err(|error| error.kind())
    };
    assert_eq!(request(Policy::TryAnyway).unwrap(), "category=therapy&patient=1");
    assert_eq!(request(Policy::Degrade).unwrap(), "patient=1");
    assert_eq!(request(Policy::Refuse), Err(ErrorKind::NotSupported));
    let laboratory = Query::new().raw("category", "laboratory");
    let fhir = FhirClient::builder(BASE).unwrap().profile(epic());
    let fhir = fhir.capabilities(Capabilities::default(), Policy::Refuse).build();
    assert!(fhir.search_type("Observation", laboratory).request().is_ok());
}
