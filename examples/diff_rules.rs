//! What differs between two rule files, by meaning: rules, columns, and whether messages may be mapped otherwise.
//!
//! `cargo run --release --example diff_rules -- OLD NEW`: files in CSV or JSON, told by their ending; `builtin` is the
//! rule set of HL7's guide. Prints one line for each rule that came, went or changed, and under it the cells.
//!
//! Exit code 0 if messages are mapped as before, 1 if they may not be, 2 if a file cannot be read; all its mistakes are told.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use examples::{shown, tell};
use sanare::mapping::{Change, Diff, RuleSet};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [old, new] = words.as_slice() else {
        tell("usage: diff_rules OLD NEW");
        return ExitCode::from(2);
    };
    let (Some(old), Some(new)) = (read(old), read(new)) else { return ExitCode::from(2) };
    let diff = old.diff(&new);
    match print(&old, &new, &diff) {
        Ok(()) if diff.changes_output() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(error);
            ExitCode::from(2)
        }
    }
}

/// The rules of a file; its mistakes are told.
fn read(path: &str) -> Option<RuleSet> {
    if path == "builtin" {
        return Some(RuleSet::builtin_v2_to_fhir_r4());
    }
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            tell(format_args!("{}: {error}", shown(path)));
            return None;
        }
    };
    let read = if Path::new(path).extension().is_some_and(|own| own == "json") {
        RuleSet::from_json(path, &text)
    } else {
        RuleSet::from_csv(path, &text)
    };
    read.map_err(tell).ok()
}

fn print(old: &RuleSet, new: &RuleSet, diff: &Diff) -> Result<(), Box<dyn Error>> {
    let mut output = io::stdout().lock();
    writeln!(output, "old {}\nnew {}", old.digest(), new.digest())?;
    for change in diff.changes() {
        writeln!(output, "{change}")?;
        if let Change::RuleChanged { cells, .. } = change {
            for cell in cells {
                writeln!(output, "    {}: {:?} -> {:?}", cell.column, cell.old, cell.new)?;
            }
        }
    }
    let words = if diff.changes_output() {
        "messages may be mapped otherwise"
    } else {
        "messages are mapped as before"
    };
    writeln!(output, "{} changes: {words}", diff.changes().len())?;
    Ok(())
}
