//! Generators of `crates/hl7v2`: the schema tables, from two independent packages.

mod dictionary;
mod hl7apy;
mod merge;
mod model;
mod print;
mod python;
mod tables;
pub mod views;

use std::path::Path;

use merge::{Ledger, Sources};
use model::Release;

use super::Output;
use crate::error::Result;
use crate::workspace::Workspace;

/// The printed tables and the list of disagreements.
pub const OWNS: &[&str] = &[print::FOLDER, DISAGREEMENTS];

/// Every fact on which the sources do not agree.
pub const DISAGREEMENTS: &str = "crates/hl7v2/src/schema/DISAGREEMENTS.tsv";

/// The versions that have tables of their own, in order.
const VERSIONS: &[&str] = &[
    "2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1",
    "2.8.2",
];

/// The schema tables, or nothing where a package is not there.
pub fn make(workspace: &Workspace) -> Result<Option<Output>> {
    let data = workspace.data();
    let Some((releases, ledger)) = merged(&data)? else { return Ok(None) };
    let Some(codes) = tables::print(&data)? else { return Ok(None) };
    let mut output = Output::new();
    for (file, text) in print::print(&releases)? {
        output.insert(format!("{}/{file}", print::FOLDER).into(), text);
    }
    output.insert(format!("{}/codes.rs", print::FOLDER).into(), codes);
    output.insert(DISAGREEMENTS.into(), ledger.print());
    Ok(Some(output))
}

/// The versions by name, and the list.
pub type Merged = (Vec<(&'static str, Release)>, Ledger);

/// Every version out of both packages, and the list of what they do not agree on.
pub fn merged(data: &Path) -> Result<Option<Merged>> {
    let (ours, theirs) = (data.join(hl7apy::PACKAGE), data.join(dictionary::PACKAGE));
    if !ours.is_dir() || !theirs.is_dir() {
        return Ok(None);
    }
    let structure_events = dictionary::structure_events(&theirs)?;
    let mut ledger = Ledger::default();
    let mut releases: Vec<(&'static str, Release)> = Vec::new();
    for version in VERSIONS {
        let before = releases.last().map(|(_, release)| release);
        // The dictionary has 2.7 twice, and hl7apy has no 2.7.1.
        let release = match before {
            Some(before) if *version == "2.7.1" => before.clone(),
            before => {
                let sources = Sources {
                    version,
                    hl7apy: hl7apy::read(&ours, version)?,
                    dictionary: dictionary::read(&theirs, version)?,
                    before,
                    structure_events: &structure_events,
                };
                merge::merge(sources, &mut ledger)
            }
        };
        releases.push((version, release));
    }
    if !ledger.undecided.is_empty() {
        return Err(format!("no rule and no fixup for\n{}", ledger.undecided.join("\n")).into());
    }
    if let Some(line) = ledger.unused().first() {
        return Err(format!("a fixup that decides nothing: {line}").into());
    }
    Ok(Some((releases, ledger)))
}
