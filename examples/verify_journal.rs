//! Verifies an audit journal and tells exactly what was altered, removed, moved or cut off.
//!
//! `cargo run --release --example verify_journal -- JOURNAL [CHECKPOINT_FILE]`
//!
//! The checkpoint that it prints is worth keeping on another system: handed in as a file at the next run, it also shows
//! that nothing was cut off the end and that the whole was not written anew. Exit code 0 if the journal is sound, 1 if it is
//! not what was written, 2 if there is nothing to judge: no journal in the folder, no folder, no checkpoint in the file.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use examples::{shown, tell};
use sanare::audit::journal::{self, Checkpoint, Directory, Report};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let (folder, trusted) = match arguments.as_slice() {
        [folder] => (Path::new(folder), None),
        [folder, trusted] => (Path::new(folder), Some(Path::new(trusted))),
        _ => {
            tell("usage: verify_journal JOURNAL [CHECKPOINT_FILE]");
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
    let trusted = match trusted.map(checkpoint).transpose() {
        Ok(trusted) => trusted,
        Err(error) => {
            tell(error);
            return ExitCode::from(2);
        }
    };
    match journal::verify(&store, trusted.as_ref()) {
        Ok(report) if !report.is_journal() && trusted.is_none() => {
            tell(format_args!("{}: there is no journal in it", shown(folder)));
            ExitCode::from(2)
        }
        Ok(report) => print(&report, trusted.is_some()),
        Err(error) => {
            tell(format_args!("{}: {error}", shown(folder)));
            ExitCode::FAILURE
        }
    }
}

fn checkpoint(file: &Path) -> Result<Checkpoint, String> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| format!("{}: cannot read: {error}", shown(file)))?;
    text.parse().map_err(|error| format!("{}: {error}", shown(file)))
}

fn print(report: &Report, trusted: bool) -> ExitCode {
    for finding in report.findings() {
        tell(finding);
    }
    if report.unlisted() > 0 {
        tell(format_args!("and {} findings more", report.unlisted()));
    }
    tell(format_args!(
        "{} frames, {} audit events, {} faults",
        report.frames(),
        report.records(),
        report.faults()
    ));
    if !report.is_sound() {
        tell("the journal is NOT what was written");
        return ExitCode::FAILURE;
    }
    tell(format_args!(
        "the journal is sound{}",
        if trusted { " and holds the checkpoint" } else { "" }
    ));
    let Some(checkpoint) = report.checkpoint() else { return ExitCode::SUCCESS };
    match io::stdout().write_all(checkpoint.to_string().as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(format_args!("standard output: {error}"));
            ExitCode::FAILURE
        }
    }
}
