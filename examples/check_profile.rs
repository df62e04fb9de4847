//! HL7 v2 messages are held against the standard of their version, or against a profile; every
//! finding comes with its place, its cause and the code for an ERR segment.
//!
//! `cargo run --release --example check_profile -- [--version 2.5.1 | --profile FILE] [--json] MESSAGES...`
//!
//! A profile is JSON (`sanare::hl7v2::profile::Profile::from_json`) or the XML of NIST, which may
//! have its constraints and value sets beside it (`--context FILE`, `--value-sets FILE`). A file
//! of messages holds one, or many, with batch envelopes or without. No value of a message is
//! shown. Exit code 0: no errors; 1: a message with errors, or none that could be read; 2: a wrong
//! call or profile.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::error::Error;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::{Arg, ValueExt as _};
use sanare::hl7v2::Severity;
use sanare::hl7v2::batch::{Event, Reader};
use sanare::hl7v2::profile::{Profile, Report};

fn main() -> ExitCode {
    let call = match Call::read() {
        Ok(call) => call,
        Err(error) => {
            eprintln!("{error}");
            eprintln!(
                "usage: check_profile [--version V | --profile FILE [--context FILE] [--value-sets FILE]] [--json] MESSAGES..."
            );
            return ExitCode::from(2);
        }
    };
    let mut totals = Totals::default();
    for file in &call.files {
        if let Err(error) = check_file(&call, file, &mut totals) {
            eprintln!("{}: {error}", file.display());
            totals.unread += 1;
        }
    }
    eprintln!(
        "{} messages = {} sound + {} with errors; {} unreadable",
        totals.sound + totals.faulty,
        totals.sound,
        totals.faulty,
        totals.unread
    );
    if totals.faulty == 0 && totals.unread == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What the caller wants.
struct Call {
    profile: Profile,
    json: bool,
    files: Vec<PathBuf>,
}

impl Call {
    fn read() -> Result<Self, Box<dyn Error>> {
        let mut arguments = lexopt::Parser::from_env();
        let (mut version, mut profile, mut context, mut sets) = (None, None, None, None);
        let mut json = false;
        let mut files = Vec::new();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("version") => version = Some(arguments.value()?.string()?),
                Arg::Long("profile") => profile = Some(text_of(arguments.value()?)?),
                Arg::Long("context") => context = Some(text_of(arguments.value()?)?),
                Arg::Long("value-sets") => sets = Some(text_of(arguments.value()?)?),
                Arg::Long("json") => json = true,
                Arg::Value(file) => files.push(PathBuf::from(file)),
                other => return Err(other.unexpected().into()),
            }
        }
        if files.is_empty() {
            return Err("no file of messages".into());
        }
        let profile = match (version, profile) {
            (None, None) => Profile::of_message(),
            (Some(version), None) => Profile::base(version.parse()?),
            (None, Some(text)) => {
                if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
                    Profile::from_nist(&text, context.as_deref(), sets.as_deref())?
                } else {
                    Profile::from_json(&text)?
                }
            }
            (Some(_), Some(_)) => return Err("a version or a profile, not both".into()),
        };
        for left_out in profile.left_out() {
            eprintln!("not checked: {left_out}");
        }
        Ok(Self { profile, json, files })
    }
}

/// The text of a file; what is wrong is told with its name.
fn text_of(file: OsString) -> Result<String, Box<dyn Error>> {
    let file = PathBuf::from(file);
    fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()).into())
}

#[derive(Default)]
struct Totals {
    sound: u64,
    faulty: u64,
    unread: u64,
}

fn check_file(call: &Call, file: &Path, totals: &mut Totals) -> Result<(), Box<dyn Error>> {
    let mut number = 0_u64;
    for event in Reader::new(BufReader::new(File::open(file)?)) {
        match event? {
            Event::Message { message, .. } => {
                number += 1;
                let report = call.profile.check(&message);
                let name = format!("{}:{number}", file.display());
                print(call.json, &name, &report);
                *(if report.is_valid() { &mut totals.sound } else { &mut totals.faulty }) += 1;
            }
            Event::Fault(fault) => {
                eprintln!("{}: no message at byte {}", file.display(), fault.offset());
                totals.unread += 1;
            }
            _ => {}
        }
    }
    Ok(())
}

/// A line for each finding, or for the whole report as JSON.
fn print(json: bool, name: &str, report: &Report) {
    if json {
        println!("{}", report.to_json());
        return;
    }
    for issue in report.issues() {
        let severity = match issue.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            _ => "info",
        };
        let code =
            issue.diagnostic().hl7_0357().map_or_else(String::new, |code| format!(" [{code}]"));
        println!("{name}: {severity}: {issue}{code}");
    }
}
