//! Bulk exports against a fake server: the requirements, the faults of servers, and the defects of peers, by name.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod bulk_support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sanare_client::bulk::{
    BadLineKind, BadLines, BulkExport, Edition, Export, ExportJob, ExportParameter, FileFailure,
    Finding, Phase, Report, Section,
};
use sanare_client::io::{Flow, Input, Step};
use sanare_client::testing::{BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer, drive};
use sanare_client::{Authorization, Error, ErrorKind, FhirClient, Generation};

use bulk_support::{Bench, Tokens};

const BASE: &str = "https://ehr.example/fhir";

fn server() -> FakeBulkServer {
    FakeBulkServer::new(BASE).unwrap().resources("Patient", 50).resources("Observation", 300)
}

fn assert_whole(report: &Report, bench: &Bench) {
    report.assert_complete().unwrap();
    for (index, file) in report.files().iter().enumerate() {
        let kept = bench.sinks.finished(&file.name().to_string()).unwrap();
        assert!(Some(kept.as_slice()) == bench.server.body(index), "file {index}");
    }
}

#[test]
fn x01_an_export_from_kick_off_to_deletion() {
    let mut bench = Bench::new(server());
    let report = bench.run(&BulkExport::group("42")).unwrap();
    assert_whole(&report, &bench);
    assert_eq!((report.resources(), report.files().len()), (350, 2));
    assert_eq!(report.transaction_time(), Some("2026-01-01T00:00:00Z"));
    assert_eq!(report.phase(), Phase::Finished);
    assert_eq!(report.files()[0].totals().unwrap().sha256.len(), 64);
    assert_eq!((bench.server.kick_offs(), bench.server.running()), (1, 0));
    let methods: Vec<String> = bench
        .server
        .seen()
        .iter()
        .map(|seen| format!("{:?} {}", seen.endpoint, seen.method))
        .collect();
    assert_eq!(
        methods,
        ["KickOff GET", "Poll GET", "Poll GET", "File GET", "File GET", "Delete DELETE"]
    );
}

#[test]
fn x03_an_accepted_kick_off_without_content_location_is_not_repeated() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::NoContentLocation));
    let error = bench.run(&BulkExport::patients()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownOutcome);
    assert_eq!(error.location().member(), Some("Content-Location"));
    assert_eq!(bench.resume().unwrap_err().kind(), ErrorKind::UnknownOutcome);
    assert_eq!(bench.server.kick_offs(), 1);
}

#[test]
fn x03_a_relative_content_location_is_tolerated() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::RelativeContentLocation));
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
}

#[test]
fn x03_another_export_runs() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::OneAtATime));
    bench
        .run_kept(BulkExport::patients().job(&bench.fhir.clone()).unwrap(), |export| {
            export.keep_on_server()
        })
        .unwrap();
    // The other one is never deleted, and we do not wait for ever.
    let job = BulkExport::patients().job(&bench.fhir.clone()).unwrap();
    let error = bench.run_kept(job, |export| export.patience(Duration::from_secs(60))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deferred);
    assert!(error.retry_at().unwrap() >= bench.clock + Duration::from_secs(100));
    assert_eq!(bench.server.kick_offs(), 1);
    assert_eq!(ExportJob::load(&bench.record).unwrap().phase(), Phase::Planned);
}

#[test]
fn x04_a_refused_parameter_is_named() {
    let ask = BulkExport::patients().type_filter("Observation?code=x").types(["Observation"]);
    let mut bench = Bench::new(server().quirk(BulkQuirk::RefusesTypeFilter));
    let error = bench.run(&ask).unwrap_err();
    assert_eq!(
        (error.kind(), error.location().member()),
        (ErrorKind::Refused, Some("_typeFilter"))
    );
    assert_eq!(error.status(), Some(422));
    assert_eq!(bench.server.kick_offs(), 0);
}

#[test]
fn x04_a_second_try_without_the_refused_parameter() {
    let ask = BulkExport::patients().type_filter("Observation?code=x").drop_refused_parameters();
    let mut bench = Bench::new(server().quirk(BulkQuirk::RefusesTypeFilter));
    let report = bench.run(&ask).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(report.dropped(), [ExportParameter::TypeFilter]);
    assert_eq!(bench.server.kick_offs(), 1);
}

/// Oracle: a repeated `_type` is refused, a comma list is not.
#[test]
fn x02_vendor_oracle_wants_a_comma_list() {
    let ask = BulkExport::patients().types(["Patient", "Observation"]);
    let mut bench = Bench::new(server().quirk(BulkQuirk::OneValuePerParameter));
    assert_whole(&bench.run(&ask).unwrap(), &bench);
}

#[test]
fn x05_polling_backs_off_and_obeys_retry_after() {
    let mut bench = Bench::new(server().running_polls(4));
    bench.run(&BulkExport::patients()).unwrap();
    // The server asks for five seconds each time.
    for gap in &bench.gaps(BulkEndpoint::Poll)[..] {
        assert!((5_000..=5_500).contains(&gap.as_millis()), "{gap:?}");
    }
    // Without Retry-After delays double from a second up to a minute.
    let mut bench = Bench::new(server().running_polls(0));
    let silent = BulkFault::Status(202);
    bench.server.fail(BulkEndpoint::Poll, silent, 9);
    bench.run(&BulkExport::patients()).unwrap();
    let gaps: Vec<u64> = bench.gaps(BulkEndpoint::Poll).iter().map(Duration::as_secs).collect();
    assert_eq!(gaps, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
}

/// bulk-data-client 1.2.1: an HTTP date became NaN, and the poll was repeated after a millisecond.
#[test]
fn x05_defect_retry_after_as_a_date_is_waited_for() {
    let mut bench = Bench::new(server().running_polls(0));
    let date = httpdate::fmt_http_date(bench.clock + Duration::from_secs(101));
    bench.server.fail(BulkEndpoint::Poll, BulkFault::RetryAfter(202, date), 1);
    bench.run(&BulkExport::patients()).unwrap();
    let gap = bench.gaps(BulkEndpoint::Poll)[0];
    assert!((99..=111).contains(&gap.as_secs()), "{gap:?}");
}

/// Oracle asks for five hours; bulk-data-client capped that at a minute and polled three hundred times.
#[test]
fn x05_defect_five_hours_are_deferred_and_not_polled_through() {
    let mut bench = Bench::new(server().running_polls(0));
    let hours = BulkFault::RetryAfter(202, "18000".to_owned());
    bench.server.fail(BulkEndpoint::Poll, hours, 1);
    let error = bench.run(&BulkExport::patients()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deferred);
    let at = error.retry_at().unwrap();
    assert!(at >= bench.clock + Duration::from_secs(17_990));
    // Another run before that does not ask either.
    let seen = bench.server.seen().len();
    assert_eq!(bench.resume().unwrap_err().retry_at(), Some(at));
    assert_eq!(bench.server.seen().len(), seen);
    bench.clock = at;
    let report = bench.resume().unwrap();
    assert_whole(&report, &bench);
    assert_eq!(bench.server.kick_offs(), 1);
}

/// Exports outlive tokens: the token is renewed in the middle and the export goes on.
#[test]
fn x05_defect_tokens_expire_in_the_middle() {
    let server = server().requires_token().running_polls(6).quirk(BulkQuirk::ShortTokens);
    let mut bench = Bench::with(server, |builder, server| builder.authorizer(Tokens::of(server)));
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    assert_ne!(bench.server.token(), "0");
}

#[test]
fn x05_a_job_that_is_gone() {
    let mut bench = Bench::new(server().running_polls(3));
    bench.server.fail(BulkEndpoint::Poll, BulkFault::Status(202), 1);
    bench.server.fail(BulkEndpoint::Poll, BulkFault::Status(404), 1);
    let error = bench.run(&BulkExport::patients()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(ExportJob::load(&bench.record).unwrap().phase(), Phase::Failed);
    assert_eq!(bench.server.kick_offs(), 1);
}

/// A server that does not know its own job at once.
#[test]
fn x05_a_job_that_is_not_yet_known() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::Poll, BulkFault::Status(404), 2);
    assert_whole(&bench.run(&BulkExport::patients()).unwrap(), &bench);
}

/// Oracle: 500 and 504 are sometimes passing, sometimes not.
#[test]
fn x05_defect_passing_5xx_do_not_end_an_export() {
    for fault in [
        BulkFault::Status(502),
        BulkFault::Status(503),
        BulkFault::Status(504),
        BulkFault::RetryAfter(429, "30".into()),
        BulkFault::Outcome(500, "transient".into(), "busy".into()),
        BulkFault::LostAnswer,
        BulkFault::NotSent,
        BulkFault::Html,
        BulkFault::CutAt(20),
    ] {
        let mut bench = Bench::new(server().running_polls(0));
        bench.server.fail(BulkEndpoint::Poll, fault.clone(), 6);
        let report =
            bench.run(&BulkExport::patients()).unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_whole(&report, &bench);
    }
}

#[test]
fn x05_a_failed_export_ends() {
    let mut bench = Bench::new(server());
    bench.server.fail(
        BulkEndpoint::Poll,
        BulkFault::Outcome(500, "processing".into(), "no".into()),
        9,
    );
    let error = bench.run(&BulkExport::patients()).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::ExportFailed, Some(500)));
    assert!(error.issues().has_code("processing"));
    // It is not started again by itself.
    assert_eq!(bench.resume().unwrap_err().kind(), ErrorKind::ExportFailed);
    assert_eq!(bench.server.kick_offs(), 1);
}

#[test]
fn x05_a_server_that_stays_down_is_left_and_the_job_lives() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::Poll, BulkFault::Status(503), 1000);
    let error = bench.run(&BulkExport::patients()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ServerFailed);
    assert!(bench.server.seen().len() < 60);
    assert_eq!(ExportJob::load(&bench.record).unwrap().phase(), Phase::Running);
}

#[test]
fn x05_a_server_that_never_gives_a_manifest_is_left() {
    for body in ["<html>", "{\"resourceType\":\"Bundle\"}", ""] {
        let mut bench = Bench::new(server());
        bench.server.fail(BulkEndpoint::Poll, BulkFault::Body(body.to_owned()), 1000);
        let error = bench.run(&BulkExport::patients()).unwrap_err();
        assert_eq!(error.fault(), sanare_client::Fault::Partner);
        assert!(bench.server.seen().len() < 20);
    }
}

#[test]
fn x05_separate_export_status() {
    let ask = BulkExport::patients().edition(Edition::Stu4).separate_status();
    let mut bench = Bench::new(server().quirk(BulkQuirk::SeparateStatus).running_polls(3));
    let report = bench.run(&ask).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(bench.seen(BulkEndpoint::Poll), 4);
}

#[test]
fn x07_partial_manifests_are_fetched_while_the_export_runs() {
    let ask = BulkExport::patients().edition(Edition::Stu3).partial_manifests();
    let mut server = FakeBulkServer::new(BASE).unwrap();
    for n in 0..7 {
        server = server.resources("Patient", 10 + n);
    }
    let mut bench = Bench::new(server.pages_of(2).running_polls(3));
    let report = bench.run(&ask).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(report.files().len(), 7);
    let seen = bench.server.seen();
    let first_file = seen.iter().position(|seen| seen.endpoint == BulkEndpoint::File).unwrap();
    let last_poll = seen.iter().rposition(|seen| seen.endpoint == BulkEndpoint::Poll).unwrap();
    assert!(first_file < last_poll);
    assert_eq!(bench.seen(BulkEndpoint::File), 7);
}

#[test]
fn x07_a_page_that_changes_is_an_error() {
    let ask = BulkExport::patients().edition(Edition::Stu3).partial_manifests();
    for (quirk, member) in
        [(BulkQuirk::ChangingManifest, "output"), (BulkQuirk::ChangingTime, "transactionTime")]
    {
        let server = server().resources("Encounter", 5).pages_of(3).running_polls(3).quirk(quirk);
        let mut bench = Bench::new(server);
        let error = bench.run(&ask).unwrap_err();
        assert_eq!(
            (error.kind(), error.location().member()),
            (ErrorKind::ManifestChanged, Some(member))
        );
    }
}

#[test]
fn x07_pages_that_turn_in_a_circle_or_lead_away() {
    for (quirk, kind) in [
        (BulkQuirk::CircularPages, ErrorKind::RedirectLoop),
        (BulkQuirk::ForeignPages, ErrorKind::OtherOrigin),
    ] {
        let mut bench = Bench::new(server().pages_of(1).running_polls(0).quirk(quirk));
        let error = bench.run(&BulkExport::patients()).unwrap_err();
        assert_eq!((error.kind(), error.location().member()), (kind, Some("link")));
        assert!(bench.server.seen().iter().all(|seen| seen.origin == "https://ehr.example"));
        assert!(bench.seen(BulkEndpoint::Poll) <= 2);
    }
}

/// HAPI answers 404 to the DELETE of a finished export; a lost answer is asked for again.
#[test]
fn x08_defect_delete_of_what_is_gone_is_success() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::DeleteNotFound));
    assert_eq!(bench.run(&BulkExport::patients()).unwrap().phase(), Phase::Finished);
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::Delete, BulkFault::LostAnswer, 1);
    assert_eq!(bench.run(&BulkExport::patients()).unwrap().phase(), Phase::Finished);
}

#[test]
fn x08_files_that_cannot_be_deleted_are_safe_all_the_same() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::Delete, BulkFault::Status(500), 1);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(report.findings(), [Finding::NotDeleted]);
    assert_eq!(bench.resume().unwrap().findings(), []);
    assert_eq!(bench.seen(BulkEndpoint::File), 2);
}

#[test]
fn x08_cancel_deletes_at_the_server() {
    let mut bench = Bench::new(server().running_polls(99));
    let job = BulkExport::patients().job(&bench.fhir).unwrap();
    let mut export = Export::new(&bench.fhir, job, bench.sinks.clone());
    let mut input = Input::Start;
    while bench.seen(BulkEndpoint::Poll) < 2 {
        input = match export.advance(bench.clock, input).unwrap() {
            Step::Send(request) => {
                Input::Response(bench.server.handle(&request, bench.clock).outcome.unwrap())
            }
            Step::Save(_) => Input::Saved,
            Step::Wait(duration) => {
                bench.clock += duration;
                Input::Elapsed
            }
            _ => panic!("a step that exports do not ask for"),
        };
    }
    export.cancel();
    let report =
        drive(&mut export, &mut bench.clock, |request, now| bench.server.handle(request, now));
    let report = report.unwrap();
    assert_eq!(report.phase(), Phase::Cancelled);
    assert_eq!(report.assert_complete().unwrap_err().kind(), ErrorKind::Incomplete);
    assert_eq!(bench.server.running(), 0);
}

#[test]
fn x09_transaction_time_only_after_full_success() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::File, BulkFault::Status(400), 1);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_eq!(report.transaction_time(), None);
    let failure = FileFailure::UnexpectedStatus;
    assert_eq!(report.findings(), [Finding::NotFetched { file: 0, failure }]);
    // Nothing is deleted, and another run fetches what is missing.
    assert_eq!(bench.server.running(), 1);
    let report = bench.resume().unwrap();
    assert_whole(&report, &bench);
    assert!(report.transaction_time().is_some());
    assert_eq!(bench.seen(BulkEndpoint::File), 3);
}

/// Oracle: a file is a 307 to storage, and storage must not see the token.
#[test]
fn f01_defect_the_token_does_not_follow_a_redirect_to_storage() {
    let server = server().requires_token().quirk(BulkQuirk::RedirectsToStorage);
    let mut bench = Bench::with(server, |builder, server| builder.authorizer(Tokens::of(server)));
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    let seen = bench.server.seen();
    let storage: Vec<_> = seen.iter().filter(|seen| seen.origin != "https://ehr.example").collect();
    assert_eq!(storage.len(), 2);
    assert!(storage.iter().all(|seen| !seen.authorized));
    assert!(
        seen.iter().filter(|seen| seen.origin == "https://ehr.example").all(|seen| seen.authorized)
    );
}

#[test]
fn f01_no_token_where_files_do_not_want_one() {
    let mut bench = Bench::with(server(), |builder, _| {
        builder.authorizer(Authorization::bearer("secret", Generation(0)).unwrap())
    });
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    for seen in bench.server.seen() {
        assert_eq!(seen.authorized, seen.endpoint != BulkEndpoint::File, "{seen:?}");
    }
}

#[test]
fn f01_files_at_another_origin_do_not_get_the_token() {
    let server = server().requires_token().quirk(BulkQuirk::FilesElsewhere);
    let mut bench = Bench::with(server, |builder, server| builder.authorizer(Tokens::of(server)));
    let report = bench.run(&BulkExport::patients()).unwrap();
    let failure = FileFailure::OtherOrigin;
    assert_eq!(report.findings()[0], Finding::NotFetched { file: 0, failure });
    assert!(bench.server.seen().iter().all(|seen| seen.origin == "https://ehr.example"));
}

#[test]
fn h01_redirects_in_circles_end() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::RedirectsInCircles));
    let report = bench.run(&BulkExport::patients()).unwrap();
    let failure = FileFailure::Redirected;
    assert_eq!(report.findings()[0], Finding::NotFetched { file: 0, failure });
}

#[test]
fn f02_expired_links_are_read_again() {
    let server = server().resources("Encounter", 10).link_life(Duration::from_secs(20));
    let mut bench = Bench::new(server);
    // The first file takes so long that the other addresses expire.
    bench.server.fail(BulkEndpoint::File, BulkFault::Slow(Duration::from_secs(25)), 1);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(bench.server.kick_offs(), 1);
    assert_eq!(bench.seen(BulkEndpoint::File), 4);
}

#[test]
fn f02_a_file_that_stays_away_ends_with_a_finding() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::File, BulkFault::Status(404), 99);
    let report = bench.run(&BulkExport::patients()).unwrap();
    let failure = FileFailure::Gone;
    assert_eq!(report.findings()[0], Finding::NotFetched { file: 0, failure });
    assert!(bench.seen(BulkEndpoint::File) <= 4);
}

#[test]
fn f03_a_cut_download_is_gone_on_with() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::File, BulkFault::CutAt(1500), 3);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    let from: Vec<_> = bench.server.seen().iter().filter_map(|seen| seen.from).collect();
    assert_eq!(from, [1500, 3000, 4500]);
}

/// Many servers answer a range with 200 and the whole file.
#[test]
fn f03_defect_a_server_that_ignores_range() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::IgnoresRange));
    bench.server.fail(BulkEndpoint::File, BulkFault::CutAt(1500), 2);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(bench.sinks.restarts("0000.Patient.ndjson"), 3);
}

#[test]
fn f03_a_file_that_changed_meanwhile_is_begun_anew() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::ChangingEtag));
    bench.server.fail(BulkEndpoint::File, BulkFault::CutAt(1500), 2);
    assert_whole(&bench.run(&BulkExport::patients()).unwrap(), &bench);
    let mut bench = Bench::new(server().quirk(BulkQuirk::NoValidators));
    bench.server.fail(BulkEndpoint::File, BulkFault::CutAt(1500), 2);
    assert_whole(&bench.run(&BulkExport::patients()).unwrap(), &bench);
    assert!(bench.server.seen().iter().all(|seen| seen.from.is_none()));
}

#[test]
fn f03_a_transfer_that_never_gets_on_ends() {
    for quirk in [BulkQuirk::NoValidators, BulkQuirk::IgnoresRange, BulkQuirk::Gzip] {
        let mut bench = Bench::new(server().quirk(quirk));
        let at = if quirk == BulkQuirk::Gzip { 0 } else { 100 };
        bench.server.fail(BulkEndpoint::File, BulkFault::CutAt(at), 99);
        let report = bench.run(&BulkExport::patients()).unwrap();
        let failure = FileFailure::Broken;
        assert_eq!(report.findings()[0], Finding::NotFetched { file: 0, failure });
        assert!(bench.seen(BulkEndpoint::File) <= 20);
    }
}

#[test]
fn f04_gzip_also_of_several_members_and_cut_off() {
    for quirk in [BulkQuirk::Gzip, BulkQuirk::GzipMembers] {
        let mut bench = Bench::new(server().quirk(quirk));
        assert_whole(&bench.run(&BulkExport::patients()).unwrap(), &bench);
        // Also where the end looks clean, and where the rest comes as a range of the plain bytes.
        for fault in [BulkFault::CutAt(200), BulkFault::ShortAt(200)] {
            let mut bench = Bench::new(server().quirk(quirk));
            bench.server.fail(BulkEndpoint::File, fault, 1);
            bench.server.fail(BulkEndpoint::File, BulkFault::CutAt(1500), 1);
            assert_whole(&bench.run(&BulkExport::patients()).unwrap(), &bench);
        }
    }
}

#[test]
fn f04_a_short_body_is_not_a_clean_end() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::File, BulkFault::ShortAt(1500), 1);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(bench.seen(BulkEndpoint::File), 3);
}

fn with_file(body: &[u8], count: u64) -> Bench {
    let server = FakeBulkServer::new(BASE).unwrap();
    Bench::new(server.file(Section::Output, Some("Patient"), body.to_vec(), count))
}

const PATIENT: &str = r#"{"resourceType":"Patient","id":"a"}"#;

#[test]
fn f04_line_ends_bom_blank_lines_and_a_missing_last_end() {
    let body = format!("\u{feff}{PATIENT}\r\n\r\n   \n{PATIENT}\n\n{PATIENT}");
    let mut bench = with_file(body.as_bytes(), 3);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
}

#[test]
fn f04_bad_lines_are_reported_with_line_and_byte() {
    let lines = [
        PATIENT,
        "garbage",
        r#"{"id":"x"}"#,
        r#"{"resourceType":"Group"}"#,
        "{\"resourceType\":\"Patient\"",
        PATIENT,
    ];
    let body = lines.join("\n");
    let mut bench = with_file(body.as_bytes(), 6);
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_eq!(report.findings(), [Finding::BadLines { file: 0, lines: 4 }]);
    let bad = &report.files()[0].totals().unwrap().first_bad;
    let found: Vec<_> = bad.iter().map(|bad| (bad.line, bad.offset, bad.kind)).collect();
    assert_eq!(
        found,
        [
            (2, 36, BadLineKind::NotJson),
            (3, 44, BadLineKind::NoType),
            (4, 55, BadLineKind::OtherType),
            (5, 80, BadLineKind::NotJson),
        ]
    );
    // The bytes are all there, and the bad lines apart as well.
    assert_eq!(bench.sinks.finished("0000.Patient.ndjson").unwrap(), body.as_bytes());
    assert_eq!(bench.sinks.bad_lines("0000.Patient.ndjson")[0].1, b"garbage");
    assert_eq!(report.assert_complete().unwrap_err().kind(), ErrorKind::Incomplete);
}

#[test]
fn f04_a_bad_line_stops_the_file_where_asked() {
    let mut bench = with_file(format!("{PATIENT}\nx\n").as_bytes(), 2);
    let job = BulkExport::patients().job(&bench.fhir.clone()).unwrap();
    let report = bench.run_kept(job, |export| export.bad_lines(BadLines::Stop)).unwrap();
    let failure = FileFailure::BadLine;
    assert_eq!(report.findings(), [Finding::NotFetched { file: 0, failure }]);
}

#[test]
fn f04_a_line_that_is_too_long_is_passed_without_being_held() {
    let long = format!(r#"{{"resourceType":"Patient","id":"{}"}}"#, "x".repeat(5000));
    let mut bench = with_file(format!("{PATIENT}\n{long}\n{PATIENT}\n").as_bytes(), 3);
    let job = BulkExport::patients().job(&bench.fhir.clone()).unwrap();
    let report = bench.run_kept(job, |export| export.limits(1000, u64::MAX)).unwrap();
    let totals = report.files()[0].totals().unwrap();
    assert_eq!((totals.lines, totals.bad_lines), (3, 1));
    assert_eq!(totals.first_bad[0].kind, BadLineKind::TooLong);
}

#[test]
fn z03_a_gzip_bomb_ends_at_the_limit_of_a_file() {
    let body = vec![b' '; 10_000_000];
    let server = FakeBulkServer::new(BASE).unwrap().quirk(BulkQuirk::Gzip);
    let mut bench = Bench::new(server.file(Section::Output, Some("Patient"), body, 0));
    let job = BulkExport::patients().job(&bench.fhir.clone()).unwrap();
    let report = bench.run_kept(job, |export| export.limits(1000, 100_000)).unwrap();
    let failure = FileFailure::TooLarge;
    assert_eq!(report.findings(), [Finding::NotFetched { file: 0, failure }]);
}

#[test]
fn f05_counts_against_the_manifest() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::WrongCounts));
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_eq!(report.findings()[0], Finding::Count { file: 0, expected: 51, found: 50 });
    assert_eq!(report.assert_complete().unwrap_err().kind(), ErrorKind::Incomplete);
}

#[test]
fn f05_duplicate_files() {
    // The same address twice is fetched once.
    let mut bench = Bench::new(server().quirk(BulkQuirk::DuplicateEntry));
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_whole(&report, &bench);
    assert_eq!((report.files().len(), report.lints().len()), (2, 1));
    // The same content at two addresses stands perhaps for something that is missing.
    let body = format!("{PATIENT}\n").into_bytes();
    let server = FakeBulkServer::new(BASE).unwrap();
    let server = server.file(Section::Output, Some("Patient"), body.clone(), 1);
    let mut bench = Bench::new(server.file(Section::Output, Some("Patient"), body, 1));
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_eq!(report.findings(), [Finding::SameContent { file: 1, as_file: 0 }]);
}

#[test]
fn f05_an_entry_without_an_address_is_a_loss() {
    let mut bench = Bench::new(server().quirk(BulkQuirk::EntryWithoutUrl));
    let report = bench.run(&BulkExport::patients()).unwrap();
    assert_eq!(report.findings(), [Finding::WithoutUrl { page: 0, files: 1 }]);
    assert!(report.assert_complete().is_err());
}

#[test]
fn f07_outcomes_are_counted_by_severity() {
    let outcome = |severity| {
        format!(
            r#"{{"resourceType":"OperationOutcome","issue":[{{"severity":"{severity}","code":"processing"}}]}}"#
        )
    };
    for (severity, findings) in
        [("information", vec![]), ("error", vec![Finding::ServerErrors { file: 2, outcomes: 1 }])]
    {
        let server =
            server().file(Section::Error, Some("OperationOutcome"), outcome(severity).into(), 1);
        let mut bench = Bench::new(server);
        let report = bench.run(&BulkExport::patients()).unwrap();
        assert_eq!(report.findings(), findings);
    }
}

#[test]
fn f05_a_sink_that_fails_fails_its_file_only() {
    let mut bench = Bench::new(server());
    bench.sinks.breaks("0000.Patient.ndjson", true);
    let report = bench.run(&BulkExport::patients()).unwrap();
    let failure = FileFailure::Sink;
    assert_eq!(report.findings(), [Finding::NotFetched { file: 0, failure }]);
    bench.sinks.breaks("0000.Patient.ndjson", false);
    assert_whole(&bench.resume().unwrap(), &bench);
}

#[test]
fn y04_a_lost_kick_off_is_never_sent_again() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::KickOff, BulkFault::LostAnswer, 1);
    let error = bench.run(&BulkExport::patients()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownOutcome);
    assert_eq!(bench.resume().unwrap_err().kind(), ErrorKind::UnknownOutcome);
    assert_eq!((bench.server.kick_offs(), bench.seen(BulkEndpoint::KickOff)), (1, 1));
    // What the user can do: find the address by other means.
    let mut job = ExportJob::load(&bench.record).unwrap();
    job.adopt_poll_url(&bench.server.last_poll_url().unwrap()).unwrap();
    let report = bench.run_kept(job, |export| export).unwrap();
    assert_whole(&report, &bench);
    assert_eq!(bench.server.kick_offs(), 1);
}

#[test]
fn y04_a_kick_off_that_certainly_did_not_arrive_is_sent_again() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::KickOff, BulkFault::NotSent, 2);
    assert_whole(&bench.run(&BulkExport::patients()).unwrap(), &bench);
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::KickOff, BulkFault::RetryAfter(503, "5".into()), 2);
    assert_whole(&bench.run(&BulkExport::patients()).unwrap(), &bench);
    assert_eq!(bench.server.kick_offs(), 1);
    // 500 and 502 tell nothing.
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::KickOff, BulkFault::Status(502), 1);
    assert_eq!(bench.run(&BulkExport::patients()).unwrap_err().kind(), ErrorKind::UnknownOutcome);
}

#[test]
fn y04_the_user_decides_on_a_second_export() {
    let mut bench = Bench::new(server());
    bench.server.fail(BulkEndpoint::KickOff, BulkFault::LostAnswer, 1);
    bench.run(&BulkExport::patients()).unwrap_err();
    let mut job = ExportJob::load(&bench.record).unwrap();
    job.kick_off_again().unwrap();
    assert_whole(&bench.run_kept(job, |export| export).unwrap(), &bench);
    assert_eq!(bench.server.kick_offs(), 2);
    let error: Error =
        BulkExport::patients().job(&bench.fhir).unwrap().kick_off_again().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutOfOrder);
}

/// Oracle: many small files, and 429 for too many at a time.
#[test]
fn g02_defect_429_halves_the_number_of_downloads_at_a_time() {
    let mut server = FakeBulkServer::new(BASE).unwrap();
    for n in 0..20 {
        server = server.resources("Patient", n + 1);
    }
    let bench = Bench::new(server);
    let job = BulkExport::patients().job(&bench.fhir).unwrap();
    let mut export = Export::new(&bench.fhir, job, bench.sinks.clone()).parallel(8);
    bench.server.fail(BulkEndpoint::File, BulkFault::RetryAfter(429, "1".into()), 3);
    let mut clock = bench.clock;
    let mut input = Input::Start;
    let mut least = 8;
    let report = loop {
        input = match export.advance(clock, input).unwrap() {
            Step::Send(request) => {
                Input::Response(bench.server.handle(&request, clock).outcome.unwrap())
            }
            Step::Save(_) => Input::Saved,
            Step::Wait(duration) => {
                let mut taken = Vec::new();
                while let Some(download) = export.take_download(clock) {
                    taken.push(download);
                }
                assert!(taken.len() <= 8);
                if taken.is_empty() {
                    clock += duration;
                }
                for mut download in taken {
                    drive(&mut download, &mut clock, |request, now| {
                        bench.server.handle(request, now)
                    })
                    .unwrap();
                    export.give_back(clock, download);
                    least = least.min(export.concurrency());
                }
                Input::Elapsed
            }
            Step::Done(report) => break report,
            _ => panic!("files are fetched apart"),
        };
    };
    assert_whole(&report, &bench);
    assert!(least <= 4);
    assert_eq!(export.concurrency(), 8);
}

#[test]
fn x06_a_job_of_another_version_is_refused() {
    let bench = Bench::new(server());
    let kept = BulkExport::patients().job(&bench.fhir).unwrap().checkpoint();
    let text = String::from_utf8(kept.as_bytes().to_vec()).unwrap();
    let error =
        ExportJob::load(text.replace("\"format\":1", "\"format\":2").as_bytes()).unwrap_err();
    assert_eq!((error.kind(), error.location().member()), (ErrorKind::State, Some("format")));
    assert_eq!(ExportJob::load(b"").unwrap_err().kind(), ErrorKind::State);
}

#[test]
fn z01_the_record_holds_no_token_and_no_link_that_opens_a_file() {
    let server = server().requires_token().quirk(BulkQuirk::RedirectsToStorage);
    let mut bench = Bench::with(server, |builder, server| builder.authorizer(Tokens::of(server)));
    bench.run(&BulkExport::patients()).unwrap();
    let record = String::from_utf8(bench.record.clone()).unwrap();
    assert!(!record.contains("Bearer") && !record.contains("sig=secret"));
    assert!(record.contains("/files/0/"));
    // Where the address alone opens the file it is not kept either.
    let mut bench = Bench::new(self::server());
    bench.run(&BulkExport::patients()).unwrap();
    let record = String::from_utf8(bench.record.clone()).unwrap();
    assert!(!record.contains("/files/"));
}

const START: SystemTime = UNIX_EPOCH;

#[test]
fn out_of_order_input_is_refused() {
    let bench = Bench::new(server());
    let job = BulkExport::patients().job(&bench.fhir).unwrap();
    let mut export = Export::new(&bench.fhir, job, bench.sinks.clone());
    assert_eq!(export.advance(START, Input::Elapsed).unwrap_err().kind(), ErrorKind::OutOfOrder);
    let _client: &FhirClient = &bench.fhir;
}
