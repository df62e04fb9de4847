//! `fhir-convert`: every official example of the reviewed resources goes to each other release and
//! back. What arrives has only elements and types of its release, and what comes back is what was
//! sent, but for what the report lists as lost.

use std::collections::BTreeMap;
use std::fs;

use sanare_fhir::convert::{Converter, Loss, REVIEWED, Reason};
use sanare_fhir::json::{self, Document};
use sanare_fhir::resource::AnyResource;
use sanare_fhir::view::{Node, RecordNode};
use sanare_fhir::{IssueKind, r4, r4b, r5, schema};

use super::fhir_json::resources;
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Both ways between all releases.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let mut outcome = Outcome::default();
    let mut totals = Totals::default();
    let pairs: [Pair; 6] = [
        ("R4-R4B", "hl7.fhir.r4.examples", round_trip::<r4::Resource, r4b::Resource>),
        ("R4-R5", "hl7.fhir.r4.examples", round_trip::<r4::Resource, r5::Resource>),
        ("R4B-R4", "hl7.fhir.r4b.examples", round_trip::<r4b::Resource, r4::Resource>),
        ("R4B-R5", "hl7.fhir.r4b.examples", round_trip::<r4b::Resource, r5::Resource>),
        ("R5-R4", "hl7.fhir.r5.examples", round_trip::<r5::Resource, r4::Resource>),
        ("R5-R4B", "hl7.fhir.r5.examples", round_trip::<r5::Resource, r4b::Resource>),
    ];
    for (pair, package, check) in pairs {
        let Some(folder) = workspace.package(package) else { return Ok(None) };
        for path in resources(&folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if REVIEWED.contains(&name.split('-').next().unwrap_or_default()) {
                let document = fs::read(&path)?;
                outcome.record(format!("{pair} {name}"), check(&document, &mut totals));
            }
        }
    }
    outcome.note(format!(
        "{} resources, {} of them with a report; {} elements kept in extensions, {} lost",
        totals.resources, totals.reported, totals.kept, totals.lost
    ));
    Ok(Some(outcome))
}

type Checked = std::result::Result<(), String>;
type Pair = (&'static str, &'static str, fn(&[u8], &mut Totals) -> Checked);

#[derive(Default)]
struct Totals {
    resources: usize,
    reported: usize,
    kept: usize,
    lost: usize,
}

fn round_trip<S, T>(document: &[u8], totals: &mut Totals) -> Checked
where
    S: AnyResource + Document,
    T: AnyResource + Document,
{
    let source: S = json::read(document).map_err(|error| error.to_string())?;
    let said = |error: sanare_fhir::convert::ConvertError| error.to_string();
    for converter in [Converter::new(), Converter::new().keep_in_extensions()] {
        let there = converter.convert_any::<S, T>(&source).map_err(said)?;
        for issue in &schema::check(RecordNode::new(&there.value)) {
            let form = there.losses.iter().any(|loss| loss.reason() == Reason::Form);
            if is_foreign(issue.kind()) && !(form && issue.kind() == IssueKind::Lexical) {
                return Err(format!("converted: {issue}"));
            }
        }
        let text = json::to_string(&there.value);
        json::Reader::new()
            .unknown(json::UnknownKeys::Strict)
            .read::<T>(text.as_bytes())
            .map_err(|error| format!("converted, read again: {error}"))?;
        let back = converter.convert_any::<T, S>(&there.value).map_err(said)?;
        let keeps = there.losses.iter().any(Loss::is_kept);
        let lost: Vec<&Loss> = there.losses.iter().filter(|loss| !loss.is_kept()).collect();
        same(&source, &back.value, &lost)?;
        if keeps {
            totals.kept += there.losses.iter().filter(|loss| loss.is_kept()).count();
            totals.lost += lost.len();
        }
        totals.reported += usize::from(!there.losses.is_empty() && !keeps);
    }
    totals.resources += 1;
    Ok(())
}

/// Whether a finding is about a name or type that the release does not have. Past the bound of
/// findings, the strict reader tells.
fn is_foreign(kind: IssueKind) -> bool {
    !matches!(
        kind,
        IssueKind::ElementMissing
            | IssueKind::CodeNotInValueSet
            | IssueKind::TargetNotAllowed
            | IssueKind::ReferenceTypeConflict
            | IssueKind::ElementEmpty
            | IssueKind::TooManyIssues
    )
}

/// Compares every value of two resources, except below what was lost.
fn same<S: Document>(source: &S, back: &S, lost: &[&Loss]) -> Checked {
    let (before, after) = (leaves(source, lost), leaves(back, lost));
    let only = |one: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
        one.iter().find(|(path, text)| other.get(*path) != Some(text)).map(|(path, _)| path.clone())
    };
    match (only(&before, &after), only(&after, &before)) {
        (None, None) => Ok(()),
        (Some(path), _) => Err(format!("not restored and not reported: {path}")),
        (None, Some(path)) => Err(format!("was not there before: {path}")),
    }
}

/// The values by path; where something was lost, the list that it stood in is left out.
fn leaves<S: Document>(resource: &S, lost: &[&Loss]) -> BTreeMap<String, String> {
    let mut into = BTreeMap::new();
    let node = RecordNode::new(resource);
    let root = node.of_type().map_or("", |found| found.name());
    walk(node, root.to_owned(), &mut into);
    let lists: Vec<&str> = lost
        .iter()
        .filter(|loss| loss.reason() != Reason::UnknownMember)
        .map(|loss| {
            loss.path().trim_end_matches(']').trim_end_matches(|c: char| c.is_ascii_digit())
        })
        .map(|path| path.trim_end_matches('['))
        .collect();
    into.retain(|path, _| {
        !lists.iter().any(|lost| {
            path.strip_prefix(lost)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
    });
    into
}

fn walk(node: RecordNode<'_>, path: String, into: &mut BTreeMap<String, String>) {
    let mut empty = true;
    for child in node.children() {
        empty = false;
        let name = child.member.map_or(child.name, |member| member.element().name());
        let below = match child.index {
            Some(index) => format!("{path}.{name}[{index}]"),
            None => format!("{path}.{name}"),
        };
        walk(child.node, below, into);
    }
    let of_type = node.of_type().map_or("", |found| found.name());
    match node.scalar() {
        Some(scalar) => {
            into.insert(path, format!("{of_type} {scalar}"));
        }
        None if empty => {
            into.insert(path, of_type.to_owned());
        }
        None => {}
    }
}
