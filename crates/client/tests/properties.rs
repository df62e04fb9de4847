//! Random runs against a random faulty server: no write is applied twice, no page is skipped or repeated unnoticed, no credential reaches
//! another origin, every run ends.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use proptest::prelude::*;
use sanare_client::retry::{Budget, Class, Event, History, Verdict, decide};
use sanare_client::search::Query;
use sanare_client::testing::{FakeServer, Fault, Quirk};
use sanare_client::{
    Authorization, FhirClient, Generation, Limits, PageStop, Pages, SearchVia, Write,
};
use sanare_fhir::bundle::Request;
use sanare_fhir::r4::{Bundle, Identifier, Patient};
use serde_json::json;

const BASE: &str = "https://ehr.example/fhir";

fn client() -> FhirClient {
    let token = Authorization::bearer("secret", Generation(0)).unwrap();
    let budget = Budget::attempts(4).total(Duration::from_secs(90));
    FhirClient::builder(BASE).unwrap().authorizer(token).budget(budget).build()
}

fn start() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::Slow(Duration::ZERO)),
        Just(Fault::Slow(Duration::ZERO)),
        Just(Fault::Slow(Duration::ZERO)),
        Just(Fault::Unreachable),
        Just(Fault::LostRequest),
        Just(Fault::LostAnswer),
        Just(Fault::LostAnswer),
        (0_usize..200).prop_map(Fault::CutAnswer),
        Just(Fault::Truncated),
        (0_u64..90).prop_map(|seconds| Fault::Slow(Duration::from_secs(seconds))),
        (400_u16..512).prop_map(Fault::Status),
        (400_u16..512).prop_map(Fault::ProxyStatus),
        (
            prop_oneof![Just(409), Just(429), Just(500), Just(503)],
            prop_oneof![Just("transient"), Just("processing")]
        )
            .prop_map(|(status, code)| Fault::Outcome(status, code)),
        (prop_oneof![Just(200), Just(404), Just(502)]).prop_map(Fault::HtmlPage),
        (prop_oneof![Just(429), Just(503)], 0_u32..100)
            .prop_map(|(status, s)| Fault::RetryAfterSeconds(status, s)),
        (prop_oneof![Just(429), Just(503)], 0_u32..100)
            .prop_map(|(status, s)| Fault::RetryAfterDate(status, s)),
        (
            prop_oneof![Just(301), Just(303), Just(307)],
            prop_oneof![
                Just("https://elsewhere.example/x"),
                Just("https://ehr.example/fhir/Patient/p0"),
                Just("http://ehr.example/x")
            ]
        )
            .prop_map(|(status, to)| Fault::Redirect(status, to.to_owned())),
        Just(Fault::EmptyBody),
        Just(Fault::Body(b"{}".to_vec())),
    ]
}

fn paging_quirk() -> impl Strategy<Value = Option<Quirk>> {
    prop_oneof![
        Just(None),
        Just(None),
        Just(Some(Quirk::SelfLoop)),
        Just(Some(Quirk::BackAndForth)),
        Just(Some(Quirk::EqualPages)),
        Just(Some(Quirk::EndlessEmptyPages)),
        Just(Some(Quirk::NoNext)),
        Just(Some(Quirk::ForeignNext)),
        Just(Some(Quirk::RelativeNext)),
        Just(Some(Quirk::RootNext)),
        Just(Some(Quirk::OverlappingPages)),
        Just(Some(Quirk::ExpiredPages)),
    ]
}

#[derive(Clone, Copy, Debug)]
enum Action {
    Create,
    CreateIfNoneExist,
    Update,
    UpdateVersioned,
    UpdateWhere,
    Delete,
    Transaction,
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        Just(Action::Create),
        Just(Action::CreateIfNoneExist),
        Just(Action::Update),
        Just(Action::UpdateVersioned),
        Just(Action::UpdateWhere),
        Just(Action::Delete),
        Just(Action::Transaction),
    ]
}

fn patient(number: usize) -> Patient {
    let identifier = Identifier {
        system: "urn:mrn".into(),
        value: number.to_string().as_str().into(),
        ..Default::default()
    };
    Patient { identifier: vec![identifier], ..Default::default() }
}

/// Whether the program was told that it was carried out, that it was not, or neither.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Done,
    NotDone,
    Unknown,
}

/// How many more resources or versions there are after one write, and what the program was told.
fn write(
    server: &FakeServer,
    clock: &mut SystemTime,
    action: Action,
    number: usize,
) -> (usize, Told) {
    use sanare_client::{ErrorKind, Removal};
    let fhir = client();
    let known = |outcome: Result<Write<Patient>, sanare_client::Error>| match outcome {
        Ok(Write::Unknown(_)) => Told::Unknown,
        Ok(_) => Told::Done,
        // A page of a proxy says nothing.
        Err(error) if error.kind() == ErrorKind::HtmlPage => Told::Unknown,
        Err(_) => Told::NotDone,
    };
    let all = server.count("Patient");
    let versions = server.versions("Patient", "p0");
    let seen = Patient { id: Some("p0".into()), active: true.into(), ..patient(0) };
    let version = sanare_client::ETag::of_version(&versions.to_string());
    let criteria = format!("identifier=urn:mrn|{number}");
    match action {
        Action::Create => {
            let told = known(server.run(fhir.create(&patient(number)), clock));
            (server.count("Patient") - all, told)
        }
        Action::CreateIfNoneExist => {
            let create = fhir.create(&patient(number)).if_none_exist(&criteria);
            let told = known(server.run(create, clock));
            (server.count("Patient") - all, told)
        }
        Action::UpdateWhere => {
            let update = fhir.update_where(&Query::parse(&criteria), &patient(number));
            let told = known(server.run(update, clock));
            (server.count("Patient") - all, told)
        }
        Action::Update => {
            let told = known(server.run(fhir.update(&seen), clock));
            (server.versions("Patient", "p0") - versions, told)
        }
        Action::UpdateVersioned => {
            let told = known(server.run(fhir.update(&seen).if_match(&version), clock));
            (server.versions("Patient", "p0") - versions, told)
        }
        Action::Delete => {
            let told = match server.run(fhir.delete::<Patient>("p0"), clock) {
                Ok(Removal::Unknown(_)) => Told::Unknown,
                Ok(_) => Told::Done,
                Err(_) => Told::NotDone,
            };
            (server.versions("Patient", "p0") - versions, told)
        }
        Action::Transaction => {
            let transaction = Bundle::transaction([Request::create(patient(number))]).unwrap();
            let told = match server.run(fhir.bundle(&transaction), clock) {
                Ok(answer) if answer.failures().next().is_none() => Told::Done,
                Err(error)
                    if error.status().is_none_or(|status| (400..500).contains(&status))
                        && !matches!(
                            error.kind(),
                            ErrorKind::UnknownOutcome | ErrorKind::BodyLost | ErrorKind::NoAnswer
                        ) =>
                {
                    Told::NotDone
                }
                _ => Told::Unknown,
            };
            (server.count("Patient") - all, told)
        }
    }
}

fn next(server: &FakeServer, pages: &mut Pages, clock: &mut SystemTime) -> Option<Vec<String>> {
    let page = server.run(&mut *pages, clock).ok()??;
    Some(page.entries().iter().map(|entry| entry.id().unwrap().to_owned()).collect())
}

proptest! {
    #[test]
    fn pr_01_no_write_is_applied_twice(
        faults in prop::collection::vec(fault(), 0..8),
        actions in prop::collection::vec(action(), 1..4),
        quirk in prop_oneof![Just(None), Just(Some(Quirk::MinimalAnswers)), Just(Some(Quirk::ForeignLocation))],
    ) {
        let server = FakeServer::new(BASE).unwrap();
        server.accept_tokens(["secret"]);
        server.put(json!({"resourceType": "Patient", "id": "p0"}));
        if let Some(quirk) = quirk {
            server.switch(quirk, true);
        }
        for fault in faults.clone() {
            server.fail(fault, 1);
        }
        let mut clock = start();
        for (number, action) in actions.into_iter().enumerate() {
            let before = server.log().len();
            let (applied, told) = write(&server, &mut clock, action, number + 1);
            prop_assert!(applied <= 1, "{action:?} applied {applied} times");
            // A 4xx that a proxy put in place of the answer is a lie that nobody can see through.
            let lied = faults.iter().any(|it| matches!(it, Fault::ProxyStatus(_) | Fault::Body(_)
                | Fault::HtmlPage(_) | Fault::Redirect(..)));
            if told == Told::NotDone && !lied {
                prop_assert_eq!(applied, 0, "{:?} was called not done", action);
            }
            if matches!((told, action), (Told::Done, Action::Create | Action::UpdateVersioned | Action::Transaction)) && !lied {
                prop_assert_eq!(applied, 1, "{:?} was called done", action);
            }
            // Four attempts, one read of the Location with four more and five hops each.
            prop_assert!(server.log().len() - before <= 2 * (4 + 5));
        }
        prop_assert_eq!(server.leaked_credentials(), 0);
    }

    #[test]
    fn pr_02_no_page_is_skipped_or_repeated_unnoticed(
        patients in 0_usize..12,
        count in 1_u32..5,
        quirk in paging_quirk(),
        no_total in any::<bool>(),
        by_post in any::<bool>(),
        faults in prop::collection::vec(fault(), 0..10),
        resumes in any::<u16>(),
    ) {
        let server = FakeServer::new(BASE).unwrap();
        server.accept_tokens(["secret"]);
        for number in 0..patients {
            server.put(json!({"resourceType": "Patient", "id": format!("p{number}")}));
        }
        server.switch(Quirk::NoTotal, no_total);
        if let Some(quirk) = quirk {
            server.switch(quirk, true);
        }
        // A body that is another Bundle would be a lie; a body that is none is an error.
        // Who says that a page is not there is believed.
        let gone = faults.iter().any(|it| matches!(it, Fault::Status(404 | 410)
            | Fault::ProxyStatus(404 | 410) | Fault::HtmlPage(404 | 410) | Fault::Outcome(404 | 410, _)));
        for fault in faults {
            server.fail(fault, 1);
        }
        let fhir = client();
        let via = if by_post { SearchVia::Post } else { SearchVia::Get };
        let search = fhir.search::<Patient>(Query::new().count(count)).via(via);
        let mut pages = search.pages(Limits::default());
        let mut clock = start();
        let mut seen = Vec::new();
        for turn in 0..60 {
            if pages.stop().is_some() {
                break;
            }
            seen.extend(next(&server, &mut pages, &mut clock).unwrap_or_default());
            // The process ends here and there, and goes on from its cursor.
            if resumes >> (turn % 16) & 1 == 1 && pages.stop().is_none()
                && let Some(cursor) = pages.cursor()
            {
                pages = fhir.resume_pages(&cursor, Limits::default()).unwrap();
            }
        }
        let stop = pages.stop();
        prop_assert!(stop.is_some(), "every run ends");
        let unique: BTreeSet<&String> = seen.iter().collect();
        prop_assert_eq!(usize::try_from(pages.duplicates()).unwrap(), seen.len() - unique.len());
        let unseeable = no_total && quirk == Some(Quirk::NoNext);
        if stop == Some(PageStop::End) && !unseeable {
            prop_assert_eq!(unique.len(), patients);
        }
        if quirk.is_none() && !(gone && stop == Some(PageStop::ExpiredCursor)) {
            prop_assert_eq!(stop, Some(PageStop::End));
        }
        prop_assert_eq!(server.leaked_credentials(), 0);
        prop_assert!(server.log().iter().all(|it| !it.foreign));
    }

    #[test]
    fn pr_03_the_decision_never_repeats_what_may_be_done_once(
        status in 0_u16..1000,
        asked in prop::option::of(0_u64..100_000),
        transient in any::<bool>(),
        refreshed in any::<bool>(),
        maybe_applied in any::<bool>(),
        server_errors in any::<u32>(),
    ) {
        let retry_after = asked.map(Duration::from_secs);
        let event = Event::Answer { status, retry_after, transient };
        let verdict = decide(Class::Once, event, History { refreshed, maybe_applied, server_errors });
        if matches!(verdict, Verdict::Retry | Verdict::Wait(_)) {
            prop_assert!(matches!(status, 429 | 503) && retry_after.is_some());
        }
    }
}
