//! A file of HL7 v2 messages becomes a folder of single ones, with control totals.
//!
//! `cargo run --example split_batch -- FILE FOLDER`: batch envelopes, plain concatenation and MLLP bytes left in are all
//! read, in memory bounded by the longest message. Each message goes to `FOLDER/000001.hl7` and so on, with the bytes that
//! it came with; what cannot be read goes to `FOLDER/rejected/`, with its reason on standard error. The totals are compared
//! with those that the trailers declare. Nothing is overwritten. Exit code 1 if anything was rejected or does not add up.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufReader, Write as _};
use std::path::Path;
use std::process::ExitCode;

use examples::shown;
use sanare::hl7v2::batch::{Declared, Event, Reader, Totals};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [file, folder] = arguments.as_slice() else {
        eprintln!("usage: split_batch FILE FOLDER");
        return ExitCode::from(2);
    };
    match split(Path::new(file), Path::new(folder)) {
        Ok(totals) => {
            println!(
                "{} messages, {} rejected, {} batches, {} files, {} totals that do not add up, {} flaws of envelopes",
                totals.messages,
                totals.faults,
                totals.batches,
                totals.files,
                totals.mismatches,
                totals.issues
            );
            if totals.faults + totals.mismatches == 0 {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn split(file: &Path, folder: &Path) -> Result<Totals, Box<dyn Error>> {
    let rejected = folder.join("rejected");
    // Nothing is made for a file that is not there.
    let input = File::open(file).map_err(|error| format!("{}: {error}", shown(file)))?;
    fs::create_dir_all(&rejected).map_err(|error| format!("{}: {error}", shown(&rejected)))?;
    let mut totals = Totals::default();
    for event in Reader::new(BufReader::new(input)) {
        let event = event.map_err(|error| format!("{}: {error}", shown(file)))?;
        totals.add(&event);
        match &event {
            Event::Message { message, .. } => {
                let name = format!("{:06}.hl7", totals.messages);
                write(&folder.join(name), message.original())?;
            }
            Event::Fault(fault) => {
                eprintln!("{}", fault.error());
                let name = format!("{:06}.hl7", totals.faults);
                write(&rejected.join(name), fault.bytes())?;
            }
            Event::BatchTrailer(trailer) | Event::FileTrailer(trailer) if trailer.is_mismatch() => {
                let declared = match trailer.declared() {
                    Declared::Count(count) => count.to_string(),
                    Declared::Missing => "no number".to_owned(),
                    Declared::NotNumeric => "what is no number".to_owned(),
                };
                let (at, counted) = (trailer.offset(), trailer.counted());
                eprintln!("the trailer at byte {at} declares {declared}; there are {counted}");
            }
            Event::Issue(issue) => eprintln!("{:?} at byte {}", issue.kind(), issue.offset()),
            _ => {}
        }
    }
    Ok(totals)
}

/// Writes a file that must not be there yet.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let file = File::options().write(true).create_new(true).open(path);
    file.and_then(|mut file| file.write_all(bytes))
        .map_err(|error| format!("{}: {error}", shown(path)).into())
}
