//! HL7 v2 messages become audited FHIR Bundles.
//!
//! ```text
//! cargo run --release --example v2_to_fhir -- examples/data/oru_r01.hl7
//! cargo run --release --example v2_to_fhir -- --explain Patient.gender examples/data/adt_a01.hl7
//! cat feed.hl7 | cargo run --release --example v2_to_fhir -- --out bundles.ndjson -
//! ```
//!
//! Standard output holds the Bundles, one after the other; standard error all else. Inputs are files, folders, batch files
//! (FHS/BHS) or `-`. Every message is either mapped or rejected: the totals at the end say so, and rejected messages are
//! kept in a file with their reason. One audit event per Bundle goes into a journal; the example `verify_journal` checks it.
//! Exit code 1 if anything was rejected or could not be read.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a command-line program with a clock"
)]

use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use sanare::audit::Timestamp;
use sanare::audit::journal::{Clock, Directory, Journal, Options};
use sanare::fhir::r4;
use sanare::hl7v2::batch::{Event, Reader};
use sanare::hl7v2::{Message, loc};

const USAGE: &str = "\
usage: v2_to_fhir [OPTIONS] INPUT...

INPUT               a file, a folder, or - for standard input
  --out FILE        write the Bundles as NDJSON instead of to standard output
  --explain PATH    tell which rule and which bytes an element came from (may be repeated)
  --rejected FILE   where rejected messages are kept [rejected.ndjson]
  --journal FOLDER  the audit journal [audit-journal]
  --quiet           no exceptions and no unread fields, only errors and totals
";

/// What the command line asks for.
struct Request {
    inputs: Vec<PathBuf>,
    out: Option<PathBuf>,
    explain: Vec<String>,
    rejected: PathBuf,
    journal: PathBuf,
    quiet: bool,
}

fn main() -> ExitCode {
    let request = match Request::parse(lexopt::Parser::from_env()) {
        Ok(Some(request)) => request,
        Ok(None) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match Run::new(&request).and_then(|run| run.all(&request.inputs)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("v2_to_fhir: {error}");
            ExitCode::FAILURE
        }
    }
}

impl Request {
    fn parse(mut words: lexopt::Parser) -> Result<Option<Self>, lexopt::Error> {
        use lexopt::Arg::{Long, Short, Value};
        let mut request = Self {
            inputs: Vec::new(),
            out: None,
            explain: Vec::new(),
            rejected: "rejected.ndjson".into(),
            journal: "audit-journal".into(),
            quiet: false,
        };
        while let Some(word) = words.next()? {
            match word {
                Long("out") => request.out = Some(words.value()?.into()),
                Long("explain") => request.explain.push(words.value()?.to_string_lossy().into_owned()),
                Long("rejected") => request.rejected = words.value()?.into(),
                Long("journal") => request.journal = words.value()?.into(),
                Long("quiet") => request.quiet = true,
                Long("help") | Short('h') => return Ok(None),
                Value(input) => request.inputs.push(input.into()),
                _ => return Err(word.unexpected()),
            }
        }
        if request.inputs.is_empty() {
            return Err("no input".into());
        }
        Ok(Some(request))
    }
}
