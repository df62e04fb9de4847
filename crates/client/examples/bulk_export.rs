//! An export of a population with progress, resume after a crash, and control totals.
//!
//! `cargo run -p sanare-client --features testing --example bulk_export -- FOLDER [STEPS]`
//!
//! The server is the fake one of this crate, behind a bad line: downloads break off, it is busy at times, and its links expire. With
//! STEPS the program stops dead after so many steps, as in a power cut; run it again to see it go on. In a program of yours a transport
//! of `sanare_client::transport` stands in place of `handle`, and runs the flow for you.
#![allow(clippy::print_stdout, reason = "a command-line tool")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::collections::VecDeque;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, SystemTime};

use sanare_client::FhirClient;
use sanare_client::bulk::{BulkExport, Export, NdjsonFolder, RecordFile, Report};
use sanare_client::io::{Failure, Flow, Input, Step};
use sanare_client::testing::{BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer};

const BASE: &str = "https://ehr.example/fhir";

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let folder = words.next().ok_or("usage: bulk_export FOLDER [STEPS]")?;
    let steps = words.next().map_or(Ok(usize::MAX), |text| text.parse())?;
    let fhir = FhirClient::builder(BASE)?.build();
    let sinks = NdjsonFolder::new(&folder)?;

    // A new job, or the one of the record: a second export is never started.
    let ask = BulkExport::group("diabetes").types(["Patient", "Condition", "Observation"]);
    let (mut record, job) =
        RecordFile::open(Path::new(&folder).join("export.job"), || ask.job(&fhir))?;
    println!("the job is {:?}, {} of {} files are safe", job.phase(), job.files().1, job.files().0);

    let server = hospital(job.poll_url().is_some())?;
    let mut export = Export::new(&fhir, job, sinks);
    let mut clock = SystemTime::now();
    let mut input = Input::Start;
    let mut body = VecDeque::new();
    for _ in 0..steps {
        input = match export.advance(clock, input)? {
            Step::Send(request) => match server.handle(&request, clock).outcome {
                Ok(response) => Input::Response(response),
                Err(failure) => Input::Failed(failure),
            },
            Step::Stream(request) => {
                let reply = server.handle(&request, clock);
                match reply.outcome {
                    Err(failure) => Input::Failed(failure),
                    Ok(response) => {
                        let (head, bytes) = response.into_parts();
                        let arrives =
                            bytes.get(..reply.cut.unwrap_or(bytes.len())).unwrap_or(&bytes);
                        body =
                            arrives.chunks(64 * 1024).map(|it| Input::Chunk(it.to_vec())).collect();
                        body.push_back(match reply.cut {
                            Some(_) => Input::Failed(Failure::NoAnswer),
                            None => Input::End,
                        });
                        Input::Head(Box::new(head))
                    }
                }
            }
            Step::More => body.pop_front().ok_or("the flow asks for more than there is")?,
            Step::Save(line) => {
                record.append(&line)?;
                show(&export);
                Input::Saved
            }
            Step::Wait(wait) => {
                println!(
                    "  waiting {wait:?}{}",
                    export
                        .progress()
                        .map(|it| format!(", the server says {it}"))
                        .unwrap_or_default()
                );
                clock += wait;
                Input::Elapsed
            }
            Step::Done(report) => return totals(&report),
            _ => return Err("a step that this program does not know".into()),
        };
    }
    println!("stopped dead");
    Ok(())
}

/// A bar for the files that are safe.
fn show(export: &Export) {
    let (files, safe) = export.job().files();
    let bar: String = (0..files).map(|file| if file < safe { '#' } else { '.' }).collect();
    println!("  {:?} [{bar}] {} bytes", export.job().phase(), export.job().bytes());
}

/// What came, against what the server has announced.
fn totals(report: &Report) -> Result<(), Box<dyn Error>> {
    println!("{:<28} {:>9} {:>9} {:>10}  sha-256", "file", "announced", "lines", "bytes");
    for file in report.files() {
        let announced = file.count().map_or("-".to_owned(), |count| count.to_string());
        let Some(totals) = file.totals() else { continue };
        let hash = totals.sha256.get(..16).unwrap_or_default();
        println!(
            "{:<28} {announced:>9} {:>9} {:>10}  {hash}...",
            file.name().to_string(),
            totals.lines,
            totals.bytes
        );
    }
    for finding in report.findings() {
        println!("{finding}");
    }
    report.assert_complete()?;
    println!("complete: {} resources, {} bytes", report.resources(), report.bytes());
    println!(
        "the next export asks for what changed since {}",
        report.transaction_time().unwrap_or("-")
    );
    Ok(())
}

/// A server with faults. It has been running while this program was dead.
fn hospital(running: bool) -> Result<FakeBulkServer, Box<dyn Error>> {
    let server = FakeBulkServer::new(BASE)?
        .resources("Patient", 2_000)
        .resources("Condition", 5_000)
        .resources("Observation", 20_000)
        .resources("Observation", 20_000)
        .quirk(BulkQuirk::RedirectsToStorage)
        .link_life(Duration::from_secs(3600));
    server.fail(BulkEndpoint::Poll, BulkFault::Status(503), 1);
    server.fail(BulkEndpoint::File, BulkFault::CutAt(100_000), 3);
    server.fail(BulkEndpoint::File, BulkFault::RetryAfter(429, "20".to_owned()), 1);
    Ok(if running { server.already_exporting() } else { server })
}
