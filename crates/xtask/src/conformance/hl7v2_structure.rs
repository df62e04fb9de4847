//! `hl7v2-structure`: every message of the open corpus cut into the groups of its structure.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sanare_hl7v2::structure::{Group, Item, Tree};
use sanare_hl7v2::{Parser, Severity};

use super::hl7v2::{CORPUS, items, messages};
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Each kind of mismatch - code and segment - explained once.
const EXPLAINED: &str = "crates/xtask/conformance/hl7v2-structure.tsv";

/// The least share of each source's distinct messages, in per mille, that match without an issue.
const FLOORS: &[(&str, usize)] = &[
    ("all sources", 762),
    ("cdc_dex", 948),
    ("cosyte", 368),
    ("lfh", 543),
    ("reportstream", 600),
    ("simhospital", 975),
];

/// Cases: each distinct message has every segment exactly once in its tree; each source reaches
/// its share; each kind of mismatch is explained.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let root = workspace.path(CORPUS);
    if !root.is_dir() {
        return Ok(None);
    }
    let mut by_source: BTreeMap<String, BTreeSet<Vec<u8>>> = BTreeMap::new();
    for path in items(&root)? {
        let source = path.strip_prefix(&root)?.components().next();
        let source = source.map(|part| part.as_os_str().to_string_lossy().into_owned());
        by_source
            .entry(source.unwrap_or_default())
            .or_default()
            .extend(messages(&fs::read(&path)?));
    }
    let mut outcome = Outcome::default();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut shares: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (source, messages) in &by_source {
        for (number, bytes) in messages.iter().enumerate() {
            let Ok(message) = Parser::new().parse(&bytes[..]) else { continue };
            let tree = message.structure();
            outcome.record(
                format!("{source} {number:04}"),
                every_segment_once(&tree, message.segments().len()),
            );
            let worst = tree.issues().iter().map(sanare_hl7v2::Diagnostic::severity).max();
            let clean = worst.is_none_or(|worst| worst == Severity::Info);
            for name in [source.as_str(), "all sources"] {
                let (fine, all) = shares.entry(name).or_default();
                *fine += usize::from(clean);
                *all += 1;
            }
            for issue in tree.issues() {
                let segment = issue.location().map(|location| location.segment().to_string());
                *kinds
                    .entry(format!("{} {}", issue.code(), segment.unwrap_or_default()))
                    .or_default() += 1;
            }
        }
    }
    for (source, floor) in FLOORS {
        let (fine, all) = shares.get(source).copied().unwrap_or_default();
        let share = fine * 1000 / all.max(1);
        outcome.note(format!("{source}: {fine} of {all} match without an issue"));
        let enough = share >= *floor;
        outcome.record(
            format!("the share of {source}"),
            if enough { Ok(()) } else { Err(format!("{share} of 1000")) },
        );
    }
    let explained = explained(workspace)?;
    for (kind, count) in &kinds {
        let known = explained.contains(kind);
        outcome.record(
            format!("{kind} is explained"),
            if known {
                Ok(())
            } else {
                Err(format!("{count} times, without a word in {EXPLAINED}"))
            },
        );
    }
    for kind in explained.iter().filter(|kind| !kinds.contains_key(*kind)) {
        outcome.record(
            format!("{kind} is met"),
            Err(format!("{EXPLAINED} explains what there is not")),
        );
    }
    Ok(Some(outcome))
}

fn explained(workspace: &Workspace) -> Result<BTreeSet<String>> {
    let mut kinds = BTreeSet::new();
    for line in fs::read_to_string(workspace.path(EXPLAINED))?.lines().skip(1) {
        let (kind, why) = line.split_once('\t').ok_or("a kind of mismatch needs an explanation")?;
        if why.trim().is_empty() || !kinds.insert(kind.to_owned()) {
            return Err(format!("{EXPLAINED}: {kind} is explained twice or not at all").into());
        }
    }
    Ok(kinds)
}

/// Walks through the tree and counts.
fn every_segment_once(tree: &Tree<'_>, segments: usize) -> std::result::Result<(), String> {
    let mut next = 0;
    walk(tree.root(), &mut next)?;
    if next == segments {
        Ok(())
    } else {
        Err(format!("{next} of {segments} segments are in the tree"))
    }
}

fn walk(group: Group<'_>, next: &mut usize) -> std::result::Result<(), String> {
    if group.range().start != *next {
        return Err(format!("{} does not begin at segment {next}", group.path()));
    }
    for item in group.items() {
        match item {
            Item::Segment(segment) if segment.index() == *next => *next += 1,
            Item::Segment(segment) => {
                return Err(format!("{} is out of order", segment.location()));
            }
            Item::Group(group) => walk(group, next)?,
        }
    }
    if group.range().end == *next {
        Ok(())
    } else {
        Err(format!("{} ends elsewhere", group.path()))
    }
}
