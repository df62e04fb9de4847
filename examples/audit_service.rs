//! An audit repository in small: takes `AuditEvent`s from standard input, keeps them in a journal, and hands them on.
//!
//! `cargo run --release --example audit_service -- JOURNAL COPY < events.ndjson`
//!
//! Each line is a FHIR R4 `AuditEvent`. It is recorded with its issues, because a receiver of BALP events may refuse none; a
//! line is answered with the number of its frame once it is on the disk. `COPY` is a file that gets every entry exactly once,
//! by a cursor of its own: interrupt it and start it again. The start and the stop are events as well. At the end the
//! checkpoint is printed: keep it on another system and give it to `verify_journal`.
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::io::{self, BufRead as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

use examples::{shown, tell};
use sanare::audit::journal::{Directory, Journal, Options};
use sanare::audit::policy::Recorder;
use sanare::audit::sink::{Delivery, DeliveryOptions, File, Progress};
use sanare::audit::{Error, Received, Reference, Timestamp, status};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [folder, copy] = arguments.as_slice() else {
        tell("usage: audit_service JOURNAL COPY < events.ndjson");
        return ExitCode::from(2);
    };
    match serve(Path::new(folder), Path::new(copy)) {
        Ok(checkpoint) => match io::stdout().write_all(checkpoint.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(error) => {
            tell(format_args!("{}: {error}", shown(folder)));
            ExitCode::FAILURE
        }
    }
}

fn now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}

fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

fn serve(folder: &Path, copy: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let store = || Directory::open(folder);
    let journal = Journal::open(store()?, now, Options::new("sanare.example/audit-service")?)?;
    let recorder = Recorder::new(journal);
    let us = || Reference::display("audit_service");
    recorder.record(&status::started(us(), now(), new_id()))?;
    let mut delivery = Delivery::open(store()?, "copy", File::open(copy)?, DeliveryOptions::new())?;

    for line in io::stdin().lock().lines() {
        let Ok(line) = line else { break };
        if line.trim().is_empty() {
            continue;
        }
        // Room for its event is there before anything is done with it.
        let place = recorder.reserve(1)?;
        match Received::read(line.as_bytes()) {
            Ok(received) => {
                for issue in received.issues() {
                    tell(format_args!("issue: {issue}"));
                }
                let position = recorder.journal().record_checked(received)?;
                tell(format_args!("recorded as frame {}", position.seq()));
            }
            Err(error) => tell(format_args!("refused: {error}")),
        }
        drop(place);
        hand_on(&mut delivery, recorder.journal())?;
    }

    recorder.record(&status::stopped(us(), now(), new_id()))?;
    hand_on(&mut delivery, recorder.journal())?;
    Ok(recorder.journal().checkpoint()?.to_string())
}

/// Gives the copy what it does not have. If it cannot take it now, the next call goes on.
fn hand_on(delivery: &mut Delivery<File>, journal: &Journal) -> Result<(), Error> {
    while let Progress::Sent(_) | Progress::Parked = delivery.step(journal, now())? {}
    Ok(())
}
