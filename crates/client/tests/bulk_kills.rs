//! Exports that are killed at random steps: all memory is lost, and so is a part of what had not reached the disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "tests"
)]

mod bulk_support;

use std::time::Duration;

use proptest::prelude::*;
use sanare_client::ErrorKind;
use sanare_client::bulk::{BulkExport, Edition, Export, ExportJob, Phase, Report};
use sanare_client::io::{Failure, Flow, Input, Step};
use sanare_client::testing::{BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer};

use bulk_support::Bench;

/// What a run comes to before it is killed.
enum End {
    Killed,
    Report(Report),
    Failed(ErrorKind),
}

/// A run that is killed after so many steps. A kill in the middle of an append leaves a part of the line.
fn run(bench: &mut Bench, job: ExportJob, steps: usize, torn: usize) -> End {
    bench.record = job.checkpoint().as_bytes().to_vec();
    let mut export = Export::new(&bench.fhir, job, bench.sinks.clone());
    let mut input = Input::Start;
    let mut streamed: Vec<Input> = Vec::new();
    for step in 0.. {
        let next = match export.advance(bench.clock, input) {
            Ok(next) => next,
            Err(error) => return End::Failed(error.kind()),
        };
        let killed = step >= steps;
        input = match next {
            Step::Save(line) => {
                let bytes = line.as_bytes();
                let kept = if killed { torn.min(bytes.len()) } else { bytes.len() };
                bench.record.extend_from_slice(&bytes[..kept]);
                Input::Saved
            }
            Step::Send(request) | Step::Stream(request) if killed && torn.is_multiple_of(2) => {
                // Killed before it was sent.
                drop(request);
                return End::Killed;
            }
            Step::Send(request) => match bench.server.handle(&request, bench.clock).outcome {
                Ok(response) => Input::Response(response),
                Err(failure) => Input::Failed(failure),
            },
            Step::Stream(request) => {
                let reply = bench.server.handle(&request, bench.clock);
                match reply.outcome {
                    Err(failure) => Input::Failed(failure),
                    Ok(response) => {
                        let (head, body) = response.into_parts();
                        let end = reply.cut.unwrap_or(body.len()).min(body.len());
                        streamed = vec![match reply.cut {
                            Some(_) => Input::Failed(Failure::NoAnswer),
                            None => Input::End,
                        }];
                        let chunks = body[..end].chunks(700);
                        streamed.extend(chunks.rev().map(|chunk| Input::Chunk(chunk.to_vec())));
                        Input::Head(Box::new(head))
                    }
                }
            }
            Step::More => streamed.pop().unwrap(),
            Step::Wait(duration) => {
                bench.clock += duration;
                Input::Elapsed
            }
            Step::Done(report) => return End::Report(report),
            _ => panic!("a step that exports do not ask for"),
        };
        if killed {
            return End::Killed;
        }
    }
    panic!("it has no end")
}

#[derive(Clone, Debug)]
struct Plan {
    files: usize,
    quirks: Vec<BulkQuirk>,
    paged: bool,
    token: bool,
    faults: Vec<(BulkEndpoint, BulkFault)>,
    kills: Vec<(usize, usize, u8)>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let quirk = prop::sample::select(vec![
        BulkQuirk::IgnoresRange,
        BulkQuirk::NoValidators,
        BulkQuirk::ChangingEtag,
        BulkQuirk::Gzip,
        BulkQuirk::GzipMembers,
        BulkQuirk::RedirectsToStorage,
        BulkQuirk::RelativeContentLocation,
        BulkQuirk::DeleteNotFound,
        BulkQuirk::SeparateStatus,
    ]);
    let endpoint =
        prop::sample::select(vec![BulkEndpoint::Poll, BulkEndpoint::File, BulkEndpoint::Delete]);
    let fault = prop_oneof![
        Just(BulkFault::NotSent),
        Just(BulkFault::LostAnswer),
        (0_usize..4000).prop_map(BulkFault::CutAt),
        Just(BulkFault::Status(503)),
        Just(BulkFault::RetryAfter(429, "7".to_owned())),
        Just(BulkFault::Slow(Duration::from_secs(40))),
    ];
    (
        1_usize..6,
        prop::collection::vec(quirk, 0..3),
        any::<bool>(),
        any::<bool>(),
        prop::collection::vec((endpoint, fault), 0..6),
        prop::collection::vec((0_usize..40, 0_usize..200, any::<u8>()), 1..8),
    )
        .prop_map(|(files, quirks, paged, token, faults, kills)| Plan {
            files,
            quirks,
            paged,
            token,
            faults,
            kills,
        })
}

fn bench(plan: &Plan) -> Bench {
    let mut server = FakeBulkServer::new("https://ehr.example/fhir").unwrap().running_polls(2);
    for n in 0..plan.files {
        server = server.resources("Patient", 20 + 13 * n);
    }
    for quirk in &plan.quirks {
        server = server.quirk(*quirk);
    }
    if plan.paged {
        server = server.pages_of(2);
    }
    if plan.token {
        server = server.requires_token();
        return Bench::with(server, |builder, server| {
            builder.authorizer(bulk_support::Tokens::of(server))
        });
    }
    Bench::new(server)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    /// A killed export always completes on resume, with the same files, hashes and totals, and never starts a second export.
    #[test]
    fn m5_kills(plan in plan()) {
        let ask = BulkExport::patients().edition(Edition::Stu3);
        let ask = if plan.paged { ask.partial_manifests() } else { ask };
        // The same without faults and kills.
        let mut calm = bench(&Plan { faults: Vec::new(), quirks: Vec::new(), ..plan.clone() });
        let expected = calm.run(&ask).unwrap();

        let mut bench = bench(&plan);
        for (endpoint, fault) in &plan.faults {
            bench.server.fail(*endpoint, fault.clone(), 1);
        }
        let mut job = ask.job(&bench.fhir).unwrap();
        let mut kills = plan.kills.iter();
        let mut ends = 0;
        let report = loop {
            ends += 1;
            prop_assert!(ends < 100, "it ends");
            let (steps, torn, lost) = kills.next().copied().unwrap_or((usize::MAX, 0, 0));
            match run(&mut bench, job, steps, torn) {
                End::Report(report) if report.phase() == Phase::Finished => break report,
                // What failed or was not deleted is tried again by the next run.
                End::Report(_) | End::Killed => {}
                End::Failed(ErrorKind::UnknownOutcome) => {
                    // The window between the kick-off and its record. The user looks the address up, or sees that there is none.
                    let mut known = ExportJob::load(&bench.record).unwrap();
                    match bench.server.last_poll_url() {
                        Some(url) => known.adopt_poll_url(&url).unwrap(),
                        None => known.kick_off_again().unwrap(),
                    }
                    job = known;
                    continue;
                }
                End::Failed(kind) => prop_assert!(false, "{kind:?}"),
            }
            // Bytes that had not reached the disk are lost.
            bench.sinks.crash(|len| len.saturating_sub(usize::from(lost)));
            job = ExportJob::load(&bench.record).unwrap();
        };
        prop_assert_eq!(bench.server.kick_offs(), 1);
        prop_assert_eq!(bench.server.running(), 0);
        report.assert_complete().unwrap();
        prop_assert_eq!(report.files(), expected.files());
        for name in calm.sinks.names() {
            prop_assert!(calm.sinks.finished(&name) == bench.sinks.finished(&name));
        }
        prop_assert_eq!(calm.sinks.names(), bench.sinks.names());
        // No credential reaches another origin.
        for seen in bench.server.seen() {
            prop_assert!(!seen.authorized || seen.origin == "https://ehr.example");
        }
    }
}

/// Few in a build; `cargo xtask long bulk-steps` runs many.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(64)
}
