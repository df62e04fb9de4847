//! FHIR JSON is read to the end despite errors; every finding comes with its place and its cause.
//!
//! `cargo run --release --example check_fhir -- FILE...`: a file holds one resource, or one a line if its name ends in
//! `.ndjson`. What is malformed is found by the reader, what the standard demands besides (cardinality, required codes,
//! lexical forms) by `schema::check`. No value of the record is shown. Exit code 1 if there is an error.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::error::Error;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::ExitCode;

use sanare::fhir::r4::{self, Resource};
use sanare::fhir::view::RecordNode;
use sanare::fhir::{Report, Severity, schema};

/// What was found so far.
#[derive(Default)]
struct Totals {
    resources: u64,
    sound: u64,
    faulty: u64,
}

fn main() -> ExitCode {
    let mut totals = Totals::default();
    let mut unread = 0_u64;
    let files: Vec<_> = std::env::args_os().skip(1).collect();
    if files.is_empty() {
        eprintln!("usage: check_fhir FILE...");
        return ExitCode::from(2);
    }
    for file in &files {
        if let Err(error) = check_file(Path::new(file), &mut totals) {
            eprintln!("{}: {error}", Path::new(file).display());
            unread += 1;
        }
    }
    eprintln!(
        "{} resources = {} sound + {} with errors",
        totals.resources, totals.sound, totals.faulty
    );
    if totals.faulty == 0 && unread == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check_file(path: &Path, totals: &mut Totals) -> Result<(), Box<dyn Error>> {
    if path.extension().is_some_and(|extension| extension == "ndjson") {
        for (index, line) in BufReader::new(File::open(path)?).split(b'\n').enumerate() {
            let line = line?;
            if !line.trim_ascii().is_empty() {
                check(&format!("{}:{}", path.display(), index + 1), &line, totals);
            }
        }
    } else {
        check(&path.display().to_string(), &std::fs::read(path)?, totals);
    }
    Ok(())
}

fn check(name: &str, document: &[u8], totals: &mut Totals) {
    totals.resources += 1;
    let (resource, read) = r4::json::Reader::new().read_all::<Resource>(document).into_parts();
    let mut errors = print(name, &read);
    if let Some(resource) = &resource {
        errors |= print(name, &schema::check(RecordNode::new(resource)));
    }
    *(if errors { &mut totals.faulty } else { &mut totals.sound }) += 1;
}

/// Prints the findings; true if one is an error.
fn print(name: &str, report: &Report) -> bool {
    for issue in report {
        eprintln!("{name}: {}: {issue}", issue.severity().code());
    }
    report.iter().any(|issue| issue.severity() >= Severity::Error)
}
