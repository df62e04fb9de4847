//! The defect table: what servers and peer libraries are known to get wrong, each row as a scenario against the fake server.
//!
//! Where a row has a source (an issue of another project, a measurement of a peer), the test's comment names it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::Method;
use sanare_client::search::{self, Query};
use sanare_client::testing::{FakeServer, Fault, Quirk};
use sanare_client::{
    Authorization, BatchParts, Capabilities, Error, ErrorKind, FhirClient, FhirClientBuilder,
    Fresh, Generation, Json, Level, Limits, PageStop, Pages, Policy, Reconciled, Removal, Return,
    SearchVia, VendorProfile, Versioned, Write,
};
use sanare_fhir::bundle::Request;
use sanare_fhir::r4::{self, Bundle, Identifier, Observation, Parameters, Patient};
use serde_json::json;

const BASE: &str = "https://ehr.example/fhir";

/// A client at a fake server, with a clock that only waits move.
struct World {
    server: FakeServer,
    fhir: FhirClient,
    clock: SystemTime,
}

impl World {
    fn new() -> Self {
        Self::with(|it| it)
    }

    fn with(described: impl FnOnce(FhirClientBuilder) -> FhirClientBuilder) -> Self {
        let server = FakeServer::new(BASE).unwrap();
        let token = Authorization::bearer("secret", Generation(0)).unwrap();
        let builder = FhirClient::builder(BASE).unwrap().authorizer(token);
        let clock = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        server.accept_tokens(["secret"]);
        Self { server, fhir: described(builder).build(), clock }
    }

    /// A server with so many patients, and a habit.
    fn paging(patients: usize, quirk: Option<Quirk>) -> Self {
        let world = Self::new();
        for number in 0..patients {
            world.server.put(json!({"resourceType": "Patient", "id": format!("p{number}")}));
        }
        if let Some(quirk) = quirk {
            world.server.switch(quirk, true);
        }
        world
    }

    fn run<F: sanare_client::io::Flow>(&mut self, flow: F) -> Result<F::Output, Error> {
        self.server.run(flow, &mut self.clock)
    }

    fn pages(&self, limits: Limits) -> Pages {
        self.fhir.search::<Patient>(Query::new().count(2)).pages(limits)
    }

    /// The ids of all matches, and the pages that were seen.
    fn collect(&mut self, pages: &mut Pages) -> (Vec<String>, usize) {
        let (mut ids, mut seen) = (Vec::new(), 0);
        while let Some(page) = self.run(&mut *pages).unwrap() {
            seen += 1;
            ids.extend(page.matches::<Patient>().map(|it| it.unwrap().id.unwrap().to_string()));
        }
        (ids, seen)
    }

    fn requests(&self) -> usize {
        self.server.log().len()
    }

    fn sent(&self, method: &Method) -> usize {
        self.server.log().iter().filter(|it| it.method == *method).count()
    }
}

fn patient() -> Patient {
    let identifier =
        Identifier { system: "urn:mrn".into(), value: "42".into(), ..Default::default() };
    Patient { identifier: vec![identifier], ..Default::default() }
}

fn all(patients: usize) -> Vec<String> {
    (0..patients).map(|number| format!("p{number}")).collect()
}

/// fhir-sdk 0.16.0 sent 4 POSTs.
#[test]
fn m01_a_dropped_create_is_one_post() {
    for fault in
        [Fault::LostRequest, Fault::LostAnswer, Fault::ProxyStatus(502), Fault::Status(504)]
    {
        let mut world = World::new();
        world.server.fail(fault.clone(), 1);
        let outcome = world.run(world.fhir.create(&patient())).unwrap();
        assert!(matches!(outcome, Write::Unknown(_)), "{fault:?}");
        assert_eq!(world.sent(&Method::POST), 1, "{fault:?}");
    }
}

#[test]
fn y04_an_unknown_create_is_reconciled() {
    for (fault, applied) in [(Fault::LostAnswer, true), (Fault::LostRequest, false)] {
        for resource in [patient(), Patient { active: true.into(), ..Default::default() }] {
            let mut world = World::new();
            world.server.put(json!({"resourceType": "Patient", "gender": "male"}));
            world.server.fail(fault.clone(), 1);
            let Write::Unknown(unknown) = world.run(world.fhir.create(&resource)).unwrap() else {
                panic!()
            };
            // By its identifier, or by the history of the type.
            let by_identifier = !resource.identifier.is_empty();
            let asked = world.run(unknown.reconcile());
            if !by_identifier {
                // The fake server has no history of types; the question is right all the same.
                let uri = unknown.reconcile().request().unwrap().uri().to_string();
                assert!(
                    uri.contains("Patient/_history?_since=2023-11-14T22%3A08%3A20.000Z"),
                    "{uri}"
                );
                continue;
            }
            match asked.unwrap() {
                Reconciled::Applied(Some(found)) => {
                    assert!(applied && found.identifier == resource.identifier);
                }
                Reconciled::NotApplied => assert!(!applied),
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn y04_an_unknown_update_is_reconciled_by_a_read() {
    for (fault, applied) in [(Fault::LostAnswer, true), (Fault::LostRequest, false)] {
        let mut world = World::paging(1, None);
        let mut read = world.run(world.fhir.read::<Patient>("p0")).unwrap();
        read.resource.active = true.into();
        world.server.fail(fault, 1);
        let Write::Unknown(unknown) = world.run(world.fhir.update(&read.resource)).unwrap() else {
            panic!()
        };
        let asked = world.run(unknown.reconcile()).unwrap();
        assert_eq!(matches!(asked, Reconciled::Applied(Some(_))), applied);
        assert_eq!(matches!(asked, Reconciled::NotApplied), !applied);
    }
}

/// fhir-sdk and fhirclient 2.6.3 took 200 pages until they were stopped; `LinuxForHealth` issue 2607; fhir-py issue 47.
#[test]
fn m02_a_loop_costs_one_request_at_most() {
    for (quirk, pages) in [
        (Quirk::SelfLoop, 1),
        (Quirk::BackAndForth, 2),
        (Quirk::EqualPages, 1),
        (Quirk::EndlessEmptyPages, 5),
    ] {
        let mut world = World::paging(6, Some(quirk));
        let mut pages_of = world.pages(Limits::default());
        let (_, seen) = world.collect(&mut pages_of);
        assert_eq!(pages_of.stop(), Some(PageStop::Loop), "{quirk:?}");
        assert_eq!(seen, pages, "{quirk:?}");
        assert!(world.requests() <= seen + 1, "{quirk:?}: {}", world.requests());
        assert_eq!(pages_of.require_end().unwrap_err().kind(), ErrorKind::RedirectLoop);
    }
}

/// fhirclient 2.6.3 sent its Bearer token there.
#[test]
fn m03_no_token_to_another_origin() {
    let mut world = World::paging(6, Some(Quirk::ForeignNext));
    let mut pages = world.pages(Limits::default());
    assert_eq!(world.collect(&mut pages), (all(2), 1));
    assert_eq!(pages.stop(), Some(PageStop::CrossOriginNext));
    assert_eq!(world.requests(), 1);
    // A Location elsewhere is not followed, and the create stays a success.
    world.server.switch(Quirk::ForeignLocation, true);
    let Write::Created(written) = world.run(world.fhir.create(&patient())).unwrap() else {
        panic!()
    };
    assert!(written.resource.is_none());
    world.server.fail(Fault::Redirect(307, "https://elsewhere.example/x".to_owned()), 1);
    let moved = world.run(world.fhir.read::<Patient>("p0")).unwrap_err();
    assert_eq!(moved.kind(), ErrorKind::Redirected);
    assert_eq!(world.server.leaked_credentials(), 0);
    assert!(world.server.log().iter().all(|it| !it.foreign));
}

/// bulk-data-client 1.2.1 polled after 1.2 ms for a date, and after 60 s for hours; fhir-sdk made 1 attempt.
#[test]
fn m04_retry_after_in_both_forms() {
    for fault in [Fault::RetryAfterSeconds(429, 40), Fault::RetryAfterDate(503, 40)] {
        let mut world = World::paging(1, None);
        let before = world.clock;
        world.server.fail(fault, 1);
        world.run(world.fhir.read::<Patient>("p0")).unwrap();
        assert_eq!(world.clock.duration_since(before).unwrap(), Duration::from_secs(40));
    }
    // Oracle asks for five hours.
    let mut world = World::paging(1, None);
    world.server.fail(Fault::RetryAfterSeconds(429, 18_000), 1);
    let error = world.run(world.fhir.read::<Patient>("p0")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deferred);
    assert_eq!(error.retry_at(), Some(world.clock + Duration::from_secs(18_000)));
}

#[test]
fn p01_next_whatever_its_shape() {
    for quirk in [None, Some(Quirk::RelativeNext), Some(Quirk::RootNext)] {
        for via in [SearchVia::Get, SearchVia::Post] {
            let mut world = World::paging(5, quirk);
            let search = world.fhir.search::<Patient>(Query::new().count(2)).via(via);
            let mut pages = search.pages(Limits::default());
            assert_eq!(world.collect(&mut pages), (all(5), 3), "{quirk:?} {via:?}");
            assert_eq!(pages.stop(), Some(PageStop::End));
            assert_eq!(world.sent(&Method::POST), usize::from(via == SearchVia::Post));
        }
    }
}

/// gICS issue 4; @medplum/fhir-router 5.2.13.
#[test]
fn p05_a_dropped_next_is_told() {
    let mut world = World::paging(5, Some(Quirk::NoNext));
    let mut pages = world.pages(Limits::default());
    let _ = world.collect(&mut pages);
    assert_eq!(pages.stop(), Some(PageStop::ServerDroppedNext { got: 2, total: 5 }));
    assert_eq!(pages.require_end().unwrap_err().kind(), ErrorKind::Incomplete);
}

#[test]
fn p04_duplicates_are_counted() {
    let mut world = World::paging(5, Some(Quirk::OverlappingPages));
    let mut pages = world.pages(Limits::default());
    let (ids, _) = world.collect(&mut pages);
    assert_eq!(pages.matches(), 5);
    assert_eq!(usize::try_from(pages.duplicates()).unwrap(), ids.len() - 5);
    assert!(pages.duplicates() > 0);
}

#[test]
fn p03_limits() {
    let mut world = World::paging(9, None);
    let mut pages = world.pages(Limits::default().pages(2));
    assert_eq!(world.collect(&mut pages), (all(4), 2));
    assert_eq!(pages.stop(), Some(PageStop::Limit));
    let mut pages = world.pages(Limits::default().resources(3));
    assert_eq!(world.collect(&mut pages).1, 2);
    assert_eq!(pages.stop(), Some(PageStop::Limit));
}

#[test]
fn p06_a_cursor_resumes() {
    let mut world = World::paging(5, None);
    let mut pages = world.pages(Limits::default());
    assert!(pages.cursor().is_none());
    world.run(&mut pages).unwrap().unwrap();
    let cursor = pages.cursor().unwrap();
    assert!(!format!("{cursor:?}").contains("Patient"));
    drop(pages);
    let mut resumed = world.fhir.resume_pages(&cursor, Limits::default()).unwrap();
    assert_eq!(world.collect(&mut resumed), (all(5)[2..].to_vec(), 2));
    assert_eq!(resumed.stop(), Some(PageStop::End));
    assert_eq!((resumed.matches(), resumed.duplicates()), (5, 0));
    // Too late.
    world.server.switch(Quirk::ExpiredPages, true);
    let mut late = world.fhir.resume_pages(&cursor, Limits::default()).unwrap();
    assert_eq!(world.collect(&mut late), (vec![], 0));
    assert_eq!(late.stop(), Some(PageStop::ExpiredCursor));
    // Not ours, or led astray.
    let wrong = sanare_client::io::Checkpoint::new(b"{}".to_vec());
    assert_eq!(
        world.fhir.resume_pages(&wrong, Limits::default()).unwrap_err().kind(),
        ErrorKind::State
    );
    let text = String::from_utf8(cursor.as_bytes().to_vec()).unwrap();
    let moved =
        text.replace("https://ehr.example/fhir/Patient?_count=2&_page", "https://b.example/?_page");
    assert_ne!(moved, text);
    let moved = sanare_client::io::Checkpoint::new(moved.into_bytes());
    let mut moved = world.fhir.resume_pages(&moved, Limits::default()).unwrap();
    assert_eq!(world.collect(&mut moved).1, 0);
    assert_eq!(moved.stop(), Some(PageStop::CrossOriginNext));
    assert_eq!(world.server.leaked_credentials(), 0);
}

#[test]
fn g04_a_page_that_failed_is_asked_again() {
    let mut world = World::paging(5, None);
    let mut pages = world.pages(Limits::default());
    world.run(&mut pages).unwrap().unwrap();
    world.server.fail(Fault::Status(403), 1);
    assert_eq!(world.run(&mut pages).unwrap_err().kind(), ErrorKind::Forbidden);
    assert_eq!(world.collect(&mut pages), (all(5)[2..].to_vec(), 2));
}

/// @medplum/fhir-router 5.2.13 answers 200 and keeps the other entries.
#[test]
fn t02_a_half_failed_transaction_with_200() {
    let mut world = World::new();
    world.server.switch(Quirk::HalfTransactions, true);
    let requests = [Request::create(patient()), Request::read("Patient/none")];
    let transaction = Bundle::transaction(requests).unwrap();
    let answer = world.run(world.fhir.bundle(&transaction)).unwrap();
    assert_eq!(answer.entries()[0].status, 201);
    let failed: Vec<usize> = answer.failures().map(|(index, _)| index).collect();
    assert_eq!(failed, [1]);
    let error = answer.require_all().unwrap_err();
    assert_eq!((error.location().index(), error.status()), (Some(1), Some(404)));
}

#[test]
fn t03_a_refused_transaction_names_the_entry() {
    let mut world = World::new();
    let requests = [Request::create(patient()), Request::read("Patient/none")];
    let transaction = Bundle::transaction(requests).unwrap();
    let error = world.run(world.fhir.bundle(&transaction)).unwrap_err();
    assert_eq!((error.kind(), error.location().index()), (ErrorKind::Refused, Some(1)));
    assert_eq!(world.server.count("Patient"), 0);
}

#[test]
fn t04_a_batch_in_parts() {
    let mut world = World::new();
    let batch = Bundle::batch((0..5).map(|_| Request::create(patient()))).unwrap();
    let parts = BatchParts { entries: 2, bytes: 1_000_000 };
    let parts = world.fhir.batch_parts(&batch, parts).unwrap();
    assert_eq!(parts.len(), 3);
    for part in parts {
        world.run(part).unwrap().require_all().unwrap();
    }
    assert_eq!(world.server.count("Patient"), 5);
    let small = BatchParts { entries: 9, bytes: 10 };
    assert_eq!(world.fhir.batch_parts(&batch, small).unwrap().len(), 5);
    let transaction = Bundle::transaction([Request::create(patient())]).unwrap();
    let refused = world.fhir.batch_parts(&transaction, small).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidParameter);
}

#[test]
fn t02_requests_and_answers_that_differ_in_number() {
    let mut world = World::new();
    let body = json!({"resourceType": "Bundle", "type": "batch-response", "entry": []});
    world.server.fail(Fault::Body(body.to_string().into_bytes()), 1);
    let batch = Bundle::batch([Request::delete("Patient/1")]).unwrap();
    let error = world.run(world.fhir.bundle(&batch)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unpaired);
}

/// @medplum/fhir-router 5.2.13 answers a system history with a searchset.
#[test]
fn q05_a_history_that_is_a_searchset() {
    let mut world = World::new();
    world.server.switch(Quirk::HistoryAsSearchset, true);
    let mut pages = world.fhir.history_system(&Query::new(), Limits::default());
    assert_eq!(world.run(&mut pages).unwrap_err().kind(), ErrorKind::WrongBundle);
}

#[test]
fn r01_history_with_its_deletes() {
    let mut world = World::paging(1, None);
    let Removal::Deleted = world.run(world.fhir.delete::<Patient>("p0")).unwrap() else { panic!() };
    let mut pages = world.fhir.history::<Patient>("p0", &Query::new(), Limits::default());
    let page = world.run(&mut pages).unwrap().unwrap();
    let methods: Vec<_> = page.entries().iter().map(|it| it.method().unwrap()).collect();
    assert_eq!(methods, ["DELETE", "POST"]);
    assert_eq!(page.entries()[0].etag().unwrap().version_id(), "2");
    assert!(world.run(&mut pages).unwrap().is_none());
    pages.require_end().unwrap();
    let first = sanare_client::ETag::of_version("1");
    assert!(world.run(world.fhir.vread::<Patient>("p0", &first)).is_ok());
}

/// @medplum/fhir-router 5.2.13: an unknown parameter is passed over.
#[test]
fn q03_parameters_that_the_server_dropped() {
    let mut world = World::paging(1, None);
    let query = Query::new().by("_id", "p0").by("nickname", "x");
    let mut pages = world.fhir.search::<Patient>(query).strict().pages(Limits::default());
    let page = world.run(&mut pages).unwrap().unwrap();
    assert_eq!(page.ignored_params.unwrap(), ["nickname"]);
}

#[test]
fn c02_policies() {
    let mut world = World::new();
    let said = world.run(world.fhir.capabilities()).unwrap();
    assert!(said.denies_search("Patient", "nickname"));
    let query = || Query::new().by("family", "x").by("nickname", "x");
    let with =
        |policy| FhirClient::builder(BASE).unwrap().capabilities(said.clone(), policy).build();
    let uri =
        |fhir: &FhirClient| fhir.search::<Patient>(query()).request().unwrap().uri().to_string();
    assert!(uri(&with(Policy::TryAnyway)).ends_with("?family=x&nickname=x"));
    let degraded = with(Policy::Degrade);
    assert!(uri(&degraded).ends_with("?family=x"));
    let refused = degraded.patch::<Patient>("1", sanare_client::PatchBody::xml(b"<diff/>"));
    assert_eq!(world.run(refused).unwrap_err().kind(), ErrorKind::NotSupported);
    let refused = with(Policy::Refuse).read::<r4::Slot>("1");
    assert_eq!(world.run(refused).unwrap_err().kind(), ErrorKind::NotSupported);
    // What a wrong statement says never blocks by default.
    let wrong = Capabilities::read(&Json(json!({"rest": "x"})));
    let fhir = FhirClient::builder(BASE).unwrap().capabilities(wrong, Policy::default()).build();
    assert!(fhir.read::<Patient>("1").request().is_ok());
}

/// A server that says not to know If-None-Exist would create twice.
#[test]
fn c01_conditional_create_is_repeated_only_where_it_is_known() {
    use sanare_client::retry::Class;
    let said = Capabilities::read(&Json(json!({"rest": [{"mode": "server", "resource": [
        {"type": "Patient", "conditionalCreate": false}]}]})));
    let fhir = FhirClient::builder(BASE).unwrap().capabilities(said, Policy::TryAnyway).build();
    let create = fhir.create(&patient()).if_none_exist("identifier=urn:mrn|42");
    assert_eq!(create.plan().unwrap().class(), Class::Once);
}

#[test]
fn v03_conditional_create_is_repeated_and_creates_once() {
    let mut world = World::new();
    let create =
        |world: &World| world.fhir.create(&patient()).if_none_exist("identifier=urn:mrn|42");
    world.server.fail(Fault::LostAnswer, 2);
    let outcome = world.run(create(&world)).unwrap();
    assert!(matches!(outcome, Write::Existing(_)));
    assert_eq!((world.server.count("Patient"), world.sent(&Method::POST)), (1, 3));
    // Several.
    world.run(world.fhir.create(&patient())).unwrap();
    let several = world.run(create(&world)).unwrap_err();
    assert_eq!(several.kind(), ErrorKind::MultipleMatches);
}

#[test]
fn v02_a_change_by_somebody_else_is_a_conflict() {
    let mut world = World::paging(1, None);
    let read = world.run(world.fhir.read::<Patient>("p0")).unwrap();
    let first = world.run(world.fhir.update_versioned(&read)).unwrap();
    assert!(matches!(first, Write::Updated(_)));
    let second = world.run(world.fhir.update_versioned(&read)).unwrap_err();
    assert_eq!(second.kind(), ErrorKind::Conflict);
    assert_eq!(world.server.versions("Patient", "p0"), 2);
}

#[test]
fn y01_our_own_lost_update_is_no_conflict() {
    let mut world = World::paging(1, None);
    let mut read = world.run(world.fhir.read::<Patient>("p0")).unwrap();
    read.resource.active = true.into();
    world.server.fail(Fault::LostAnswer, 1);
    let outcome = world.run(world.fhir.update_versioned(&read)).unwrap();
    let Write::Unknown(unknown) = outcome else { panic!("{outcome:?}") };
    assert!(unknown.cause.condition_failed);
    assert_eq!(world.server.versions("Patient", "p0"), 2);
    let asked = world.run(unknown.reconcile()).unwrap();
    assert!(matches!(asked, Reconciled::Applied(Some(_))));
}

#[test]
fn v04_conditional_update_and_delete() {
    let mut world = World::new();
    let criteria = Query::new().by("identifier", search::token("urn:mrn", "42"));
    let created = world.run(world.fhir.update_where(&criteria, &patient())).unwrap();
    assert!(matches!(created, Write::Created(_)));
    let updated = world.run(world.fhir.update_where(&criteria, &patient())).unwrap();
    assert!(matches!(updated, Write::Updated(_)));
    world.run(world.fhir.create(&patient())).unwrap();
    let several = world.run(world.fhir.update_where(&criteria, &patient())).unwrap_err();
    assert_eq!(several.kind(), ErrorKind::MultipleMatches);
    let several = world.run(world.fhir.delete_where::<Patient>(&criteria)).unwrap_err();
    assert_eq!(several.kind(), ErrorKind::MultipleMatches);
    let none = world.fhir.delete_where::<Patient>(&Query::new());
    assert_eq!(none.request().unwrap_err().kind(), ErrorKind::InvalidParameter);
}

/// @medplum/fhir-router 5.2.13 ignores If-None-Match.
#[test]
fn v05_not_modified_or_all_the_same() {
    let mut world = World::paging(1, None);
    let read = world.run(world.fhir.read::<Patient>("p0")).unwrap();
    let version = read.etag.unwrap();
    let again = |world: &World| world.fhir.read::<Patient>("p0").if_none_match(&version);
    assert!(matches!(world.run(again(&world)).unwrap(), Fresh::NotModified));
    world.server.switch(Quirk::NoConditionalRead, true);
    assert!(matches!(world.run(again(&world)).unwrap(), Fresh::Changed(_)));
}

#[test]
fn v06_deleted_and_never_there() {
    let mut world = World::paging(1, None);
    let kind =
        |world: &mut World, id| world.run(world.fhir.read::<Patient>(id)).unwrap_err().kind();
    // A delete that was lost and is repeated has deleted.
    world.server.fail(Fault::LostAnswer, 1);
    let removal = world.run(world.fhir.delete::<Patient>("p0")).unwrap();
    assert!(matches!(removal, Removal::Deleted));
    assert_eq!(world.sent(&Method::DELETE), 2);
    assert_eq!(kind(&mut world, "p0"), ErrorKind::Gone);
    assert_eq!(kind(&mut world, "p1"), ErrorKind::NotFound);
    // One that was not lost has not.
    let gone = world.run(world.fhir.delete::<Patient>("p0")).unwrap_err();
    assert_eq!(gone.kind(), ErrorKind::Gone);
    world.server.switch(Quirk::ForgetsDeleted, true);
    assert_eq!(kind(&mut world, "p0"), ErrorKind::NotFound);
}

/// client-js lib.ts: 201 without a body.
#[test]
fn r05_an_empty_201_is_read_from_its_location() {
    let mut world = World::new();
    world.server.switch(Quirk::MinimalAnswers, true);
    let Write::Created(written) = world.run(world.fhir.create(&patient())).unwrap() else {
        panic!()
    };
    assert_eq!(written.resource.unwrap().identifier, patient().identifier);
    assert_eq!(world.sent(&Method::GET), 1);
    // Not when nothing is wanted back.
    let minimal = world.fhir.create(&patient()).returning(Return::Minimal);
    assert_eq!(minimal.request().unwrap().headers()["prefer"], "return=minimal");
    let Write::Created(written) = world.run(minimal).unwrap() else { panic!() };
    assert!(written.resource.is_none() && written.location_id().is_some());
    assert_eq!(world.sent(&Method::GET), 1);
    // A success stays one when it cannot be read back.
    world.server.pass(1);
    world.server.fail(Fault::Status(403), 1);
    let Write::Created(written) = world.run(world.fhir.create(&patient())).unwrap() else {
        panic!()
    };
    assert!(written.resource.is_none());
    world.server.pass(1);
    world.server.fail(Fault::LostAnswer, 9);
    assert!(matches!(world.run(world.fhir.create(&patient())).unwrap(), Write::Created(_)));
    assert_eq!(world.server.count("Patient"), 4);
}

#[test]
fn y01_a_cut_answer_to_a_create_is_a_create() {
    for fault in [Fault::CutAnswer(10), Fault::Truncated, Fault::EmptyBody] {
        let mut world = World::new();
        world.server.fail(fault.clone(), 1);
        let Write::Created(written) = world.run(world.fhir.create(&patient())).unwrap() else {
            panic!("{fault:?}")
        };
        assert!(written.resource.is_some(), "{fault:?}");
        assert_eq!((world.server.count("Patient"), world.sent(&Method::POST)), (1, 1));
    }
}

#[test]
fn r04_what_is_not_a_resource() {
    let mut world = World::paging(2, None);
    let body = |text: &str| Fault::Body(text.as_bytes().to_vec());
    for (fault, kind) in [
        (Fault::HtmlPage(200), ErrorKind::HtmlPage),
        (Fault::EmptyBody, ErrorKind::EmptyBody),
        (body("{]}"), ErrorKind::NotJson),
        (body("<Patient/>"), ErrorKind::MediaType),
        (body("{}"), ErrorKind::UnexpectedShape),
        (body(r#"{"resourceType":"Observation","id":"p0"}"#), ErrorKind::WrongType),
        (body(r#"{"resourceType":"Patient","id":"p1"}"#), ErrorKind::WrongId),
        (body(r#"{"resourceType":"Patient","id":"p0","name":7}"#), ErrorKind::Resource),
        (Fault::HtmlPage(404), ErrorKind::NotFound),
        (Fault::Outcome(403, "forbidden"), ErrorKind::Forbidden),
        (Fault::Outcome(422, "invariant"), ErrorKind::Refused),
    ] {
        world.server.fail(fault.clone(), 1);
        let error = world.run(world.fhir.read::<Patient>("p0")).unwrap_err();
        assert_eq!(error.kind(), kind, "{fault:?}");
    }
    world.server.fail(Fault::Outcome(422, "invariant"), 1);
    let error = world.run(world.fhir.read::<Patient>("p0")).unwrap_err();
    assert!(error.issues().has_code("invariant"));
    assert!(error.body().unwrap().starts_with(b"{"));
}

#[test]
fn r04_an_answer_that_is_larger_than_the_limit() {
    let mut world = World::with(|it| it.body_limit(100));
    let large = json!({"resourceType": "Patient", "id": "p0", "text": {"div": "x".repeat(200)}});
    world.server.fail(Fault::Body(large.to_string().into_bytes()), 1);
    let error = world.run(world.fhir.read::<Patient>("p0")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(world.requests(), 1);
}

#[test]
fn r03_a_warning_inside_a_success_is_not_lost() {
    let mut world = World::new();
    let body = json!({"resourceType": "OperationOutcome", "issue": [{"severity": "warning", "code": "value"}]});
    world.server.fail(Fault::Body(body.to_string().into_bytes()), 1);
    let update = Patient { id: Some("1".into()), ..patient() };
    let update = world.fhir.update(&update).returning(Return::OperationOutcome);
    let Write::Updated(written) = world.run(update).unwrap() else { panic!() };
    assert!(written.warnings.has_code("value"));
}

#[test]
fn r07_the_asynchronous_pattern() {
    let mut world = World::new();
    world.server.switch(Quirk::Asynchronous, true);
    let flow = world.fhir.operation::<Parameters>(Level::System, "process").respond_async();
    let before = world.clock;
    let answer: Versioned<Parameters> = world.run(flow).unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(world.sent(&Method::GET), 3);
    assert!(world.clock.duration_since(before).unwrap() >= Duration::from_secs(3));
}

#[test]
fn h02_a_401_without_another_credential_is_final() {
    let mut world = World::paging(1, None);
    world.server.accept_tokens(["another"]);
    let error = world.run(world.fhir.read::<Patient>("p0")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    assert_eq!(world.requests(), 1, "there is no other credential");
}

#[test]
fn y05_transient_codes_are_tried_again() {
    let mut world = World::new();
    world.server.put(json!({"resourceType": "Patient", "id": "p0"}));
    let read = world.run(world.fhir.read::<Patient>("p0")).unwrap();
    world.server.fail(Fault::Outcome(409, "lock-error"), 1);
    let outcome = world.run(world.fhir.update_versioned(&read)).unwrap();
    assert!(matches!(outcome, Write::Updated(_)));
    assert_eq!(world.sent(&Method::PUT), 2);
}

#[test]
fn q02_long_searches_go_by_post_and_never_both() {
    let mut world = World::new();
    let long = Query::new().by("identifier", "x".repeat(3000));
    let mut pages = world.fhir.search::<Patient>(long).pages(Limits::default());
    assert!(world.run(&mut pages).unwrap().is_some());
    let log = world.server.log();
    assert_eq!((log.len(), &log[0].method), (1, &Method::POST));
    assert_eq!(log[0].target, "/fhir/Patient/_search");
    let by_get = world.fhir.search::<Observation>(Query::new().by("code", "x"));
    assert_eq!(by_get.request().unwrap().method(), Method::GET);
}

#[test]
fn q04_entries_of_every_kind_survive() {
    let mut world = World::new();
    let body = json!({"resourceType": "Bundle", "type": "searchset", "entry": [
        {"resource": {"resourceType": "Patient", "id": "1"}},
        {"resource": {"resourceType": "Patient", "id": "2"}, "search": {"mode": "match"}},
        {"resource": {"resourceType": "Patient", "id": "3"}, "search": {"mode": "include"}},
        {"resource": {"resourceType": "OperationOutcome", "issue": [{"severity": "warning", "code": "value"}]},
         "search": {"mode": "outcome"}},
        {"resource": {"resourceType": "Martian", "id": "4"}},
        {"fullUrl": "urn:x"}]});
    world.server.fail(Fault::Body(body.to_string().into_bytes()), 1);
    let mut pages = world.pages(Limits::default());
    let page = world.run(&mut pages).unwrap().unwrap();
    assert_eq!(page.entries().len(), 6);
    assert_eq!(page.matches::<Patient>().count(), 2);
    assert_eq!(page.included::<Patient>().count(), 1);
    assert!(page.outcomes()[0].has_code("value"));
    assert!(page.entries()[5].read::<Json>().unwrap().is_none());
}

/// Limits as codes of their own in the OperationOutcome (Epic).
#[test]
fn m11_codes_of_a_vendor_are_transient() {
    let mut profile = VendorProfile::named("Epic").unwrap().clone();
    profile.limit_codes = vec!["4118".to_owned()];
    let body = json!({"resourceType": "OperationOutcome", "issue": [
        {"severity": "error", "code": "processing", "details": {"coding": [{"code": "4118"}]}}]});
    for (profile, sent) in [(profile, 2), (VendorProfile::STANDARD, 1)] {
        use sanare_client::io::Flow as _;
        use sanare_client::io::{Input, Step};
        let fhir = FhirClient::builder(BASE).unwrap().profile(profile).build();
        let read = Patient { id: Some("p0".into()), ..patient() };
        let mut update = fhir.update(&read).if_match(&sanare_client::ETag::of_version("1"));
        let Step::Send(_) = update.advance(UNIX_EPOCH, Input::Start).unwrap() else { panic!() };
        let mut busy = http::Response::new(body.to_string().into_bytes());
        *busy.status_mut() = http::StatusCode::CONFLICT;
        let again = matches!(update.advance(UNIX_EPOCH, Input::Response(busy)), Ok(Step::Wait(_)));
        assert_eq!(again, sent == 2);
    }
}

#[test]
fn p04_no_control_by_an_estimate_or_a_count() {
    let body = json!({"resourceType": "Bundle", "type": "searchset", "total": 5});
    for query in [
        Query::new().total("estimate"),
        Query::new().summary("count"),
        Query::new().count(0),
        Query::new(),
    ] {
        let mut world = World::new();
        world.server.fail(Fault::Body(body.to_string().into_bytes()), 1);
        let controlled = query.is_empty();
        let mut pages = world.fhir.search::<Patient>(query).pages(Limits::default());
        let page = world.run(&mut pages).unwrap().unwrap();
        assert_eq!(page.total, Some(5));
        assert_eq!(pages.require_end().is_err(), controlled);
    }
}

#[test]
fn r01_a_create_that_is_answered_with_200_is_a_create() {
    let mut world = World::new();
    let body = json!({"resourceType": "Patient", "id": "1"});
    world.server.fail(Fault::Body(body.to_string().into_bytes()), 1);
    let outcome = world.run(world.fhir.create(&patient())).unwrap();
    assert!(matches!(outcome, Write::Created(_)));
}
