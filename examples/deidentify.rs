//! What of a record may leave? FHIR resources (NDJSON) or HL7 v2 messages without what identifies people.
//!
//! `cargo run --release --example deidentify -- KEYFILE TODAY [shift] < INPUT > OUTPUT`
//!
//! `KEYFILE` holds at least 32 random bytes, which stay where the data came from. `TODAY` (YYYY-MM-DD) decides who can be
//! over 89. With `shift`, dates move by the days of their patient instead of being cut to the year: that is no Safe Harbor.
//! Input that begins with `MSH`, `FHS` or `BHS` is HL7 v2, anything else NDJSON of FHIR R4. A record that cannot be read does not
//! leave. The counts of what was done go to standard error; it ends with 1 if a record was held back.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use chrono::NaiveDate;
use examples::tell;
use sanare::fhir::Release;
use sanare::hl7v2::batch;
use sanare::privacy::{Deidentifier, Done, Found, Key, Method, PhiClass, Policy, Report};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (key, today, shift) = match arguments.as_slice() {
        [key, today] => (key, today, false),
        [key, today, mode] if mode == "shift" => (key, today, true),
        _ => {
            tell("usage: deidentify KEYFILE TODAY [shift] < INPUT > OUTPUT");
            return ExitCode::from(2);
        }
    };
    let Ok(today) = today.parse::<NaiveDate>() else {
        tell("TODAY is no date");
        return ExitCode::from(2);
    };
    let key = std::fs::read(key).map_err(|error| error.kind().to_string());
    let key = match key.and_then(|bytes| Key::new(&bytes).map_err(|error| error.to_string())) {
        Ok(key) => key,
        Err(error) => {
            tell(format_args!("the key: {error}"));
            return ExitCode::from(2);
        }
    };
    let mut policy = Policy::safe_harbor(today);
    if shift {
        policy = policy.class(PhiClass::Dates, Method::Shift);
    }
    match run(&Deidentifier::new(policy, key)) {
        Ok(totals) => totals.tell(),
        Err(error) => {
            tell(format_args!("input or output: {}", error.kind()));
            ExitCode::FAILURE
        }
    }
}

/// What was done to all records.
#[derive(Default)]
struct Totals {
    left: usize,
    held: usize,
    done: BTreeMap<(Found, Done), usize>,
}

impl Totals {
    fn add(&mut self, report: &Report) {
        self.left += 1;
        for (what, count) in report.counts() {
            *self.done.entry(what).or_default() += count;
        }
    }

    fn hold(&mut self, number: usize, why: impl std::fmt::Display) {
        self.held += 1;
        tell(format_args!("record {number} held back: {why}"));
    }

    fn tell(&self) -> ExitCode {
        for ((found, done), count) in &self.done {
            match found {
                Found::Class(class) => tell(format_args!("{count:>8} {done:?} {class}")),
                other => tell(format_args!("{count:>8} {done:?} {other:?}")),
            }
        }
        tell(format_args!("{} records left, {} held back", self.left, self.held));
        if self.held == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn run(deidentifier: &Deidentifier) -> io::Result<Totals> {
    let mut input = Vec::new();
    io::stdin().lock().read_to_end(&mut input)?;
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut totals = Totals::default();
    let is_v2 = ["MSH", "FHS", "BHS"].iter().any(|id| input.starts_with(id.as_bytes()));
    if is_v2 {
        for (number, event) in (1..).zip(batch::Reader::new(input.as_slice())) {
            let message = match event {
                Ok(batch::Event::Message { message, .. }) => message,
                Ok(batch::Event::Fault(fault)) => {
                    totals.hold(number, fault.error());
                    continue;
                }
                Ok(_) => continue,
                Err(error) => {
                    totals.hold(number, error);
                    continue;
                }
            };
            match deidentifier.message(&message) {
                Ok((left, report)) => {
                    totals.add(&report);
                    output.write_all(left.as_bytes())?;
                }
                Err(error) => totals.hold(number, error),
            }
        }
    } else {
        let lines = input.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
        for (number, line) in (1..).zip(lines) {
            match deidentifier.json(Release::R4, line) {
                Ok((left, report)) => {
                    totals.add(&report);
                    writeln!(output, "{left}")?;
                }
                Err(error) => totals.hold(number, error),
            }
        }
    }
    output.flush()?;
    Ok(totals)
}
