//! To whom was data about a patient disclosed? The accounting that 45 CFR 164.528 gives a patient a right to.
//!
//! `cargo run --release --example accounting_of_disclosures -- JOURNAL PATIENT [csv|ndjson|html]`
//!
//! `PATIENT` is a FHIR reference (`Patient/17`) or an identifier (`system|value`). It lists the disclosures of the last six
//! years, and verifies the journal first: a list out of a journal that was changed is no evidence, so it ends with 1.
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use examples::{shown, tell};
use sanare::audit::journal::{self, Directory};
use sanare::audit::report::{Disclosure, accounting};
use sanare::audit::{Error, Reference, Timestamp};

/// Six years, with their leap days.
const SIX_YEARS: Duration = Duration::from_secs((6 * 365 + 2) * 86_400);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, patient, form) = match arguments.as_slice() {
        [folder, patient] => (Path::new(folder), patient, "csv"),
        [folder, patient, form] => (Path::new(folder), patient, form.as_str()),
        _ => {
            tell("usage: accounting_of_disclosures JOURNAL PATIENT [csv|ndjson|html]");
            return ExitCode::from(2);
        }
    };
    let store = match Directory::existing(folder) {
        Ok(store) => store,
        Err(error) => {
            tell(format_args!("{}: cannot read: {error}", shown(folder)));
            return ExitCode::from(2);
        }
    };
    let text = match list(&store, patient, form) {
        Ok(Some(text)) => text,
        Ok(None) => {
            tell(format_args!("{}: the journal is NOT what was written", shown(folder)));
            return ExitCode::FAILURE;
        }
        Err(error) => {
            tell(format_args!("{}: {error}", shown(folder)));
            return ExitCode::FAILURE;
        }
    };
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// The list; nothing if the journal is not sound.
fn list(store: &Directory, patient: &str, form: &str) -> Result<Option<String>, Error> {
    if !journal::verify(store, None)?.is_sound() {
        return Ok(None);
    }
    let patient = match patient.split_once('|') {
        Some((system, value)) => Reference::identifier(system.to_owned(), value.to_owned()),
        None => Reference::to(patient.to_owned()),
    };
    let since = SystemTime::now().checked_sub(SIX_YEARS).unwrap_or(SystemTime::UNIX_EPOCH);
    let all = accounting(store, &patient, Timestamp::from(since))?;
    tell(format_args!("{} disclosures", all.len()));
    Ok(Some(match form {
        "html" => Disclosure::to_html("Accounting of disclosures", &all),
        "ndjson" => Disclosure::to_ndjson(&all),
        _ => Disclosure::to_csv(&all),
    }))
}
