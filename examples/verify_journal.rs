//! Verifies an audit journal and tells exactly what was altered, removed, moved or cut off.
//!
//! `cargo run --release --example verify_journal -- JOURNAL [CHECKPOINT_FILE]`
//!
//! The checkpoint that it prints is worth keeping on another system: handed in as a file at the next run, it also shows
//! that nothing was cut off the end and that the whole was not written anew. Exit code 1 if the journal is not sound.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use sanare::audit::journal::{self, Checkpoint, Directory};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let Some(folder) = arguments.next() else {
        eprintln!("usage: verify_journal JOURNAL [CHECKPOINT_FILE]");
        return ExitCode::from(2);
    };
    match run(&folder, arguments.next().as_deref()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn run(
    folder: &std::path::Path,
    trusted: Option<&std::path::Path>,
) -> Result<bool, Box<dyn Error>> {
    let trusted: Option<Checkpoint> = match trusted {
        Some(file) => Some(std::fs::read_to_string(file)?.parse()?),
        None => None,
    };
    let report = journal::verify(&Directory::existing(folder)?, trusted.as_ref())?;
    for finding in report.findings() {
        eprintln!("{finding}");
    }
    if report.unlisted() > 0 {
        eprintln!("and {} findings more", report.unlisted());
    }
    eprintln!(
        "{} frames, {} audit events, {} faults",
        report.frames(),
        report.records(),
        report.faults()
    );
    if report.is_sound() {
        eprintln!(
            "the journal is sound{}",
            if trusted.is_some() { " and holds the checkpoint" } else { "" }
        );
        if let Some(checkpoint) = report.checkpoint() {
            print!("{checkpoint}");
        }
    } else {
        eprintln!("the journal is NOT what was written");
    }
    Ok(report.is_sound())
}
