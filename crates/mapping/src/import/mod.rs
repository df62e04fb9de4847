//! Files in, rules out: the fronts of the one rule model.

pub(crate) mod builtin;
pub(crate) mod csv;
pub(crate) mod json;

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use crate::cond::{self, Condition};
use crate::model::{COLUMNS, Decision, Goal, Link, Map, MapKind, Rule, RuleSet, Source};
use crate::policy::Policies;
use crate::report::{Issue, IssueKind, Origin, Report, Severity};

/// The cells of one row by the name of their column.
pub(crate) type Cells = BTreeMap<String, String>;

/// Makes a rule of a row; what cannot be read is reported and left out.
pub(crate) fn rule(origin: &Origin, cells: &Cells, report: &mut Report) -> Option<Rule> {
    let cell = |column: &str| cells.get(column).map_or("", |cell| cell.trim());
    let id = cell("id");
    let mut bad = false;
    let mut complain = |kind, severity, column, name: &str| {
        bad |= severity == Severity::Error;
        report.push(Issue {
            kind,
            severity,
            origin: origin.clone(),
            rule: id.into(),
            column,
            name: name.into(),
        });
    };
    let Some((map, _)) = id.split_once('/').filter(|(map, row)| !map.is_empty() && !row.is_empty())
    else {
        complain(IssueKind::Cell, Severity::Error, "id", "");
        return None;
    };
    let kind = MapKind::of(map);
    let condition = match cell("condition") {
        "" => None,
        text => match Condition::parse(text) {
            Ok((condition, deviations)) => {
                if let Some(first) = deviations.first() {
                    let name = first.kind.to_string();
                    complain(IssueKind::ConditionSpelling, Severity::Warning, "condition", &name);
                }
                Some(condition)
            }
            Err(error) => {
                let name = error.to_string();
                complain(IssueKind::Condition, Severity::Error, "condition", &name);
                None
            }
        },
    };
    let goal = match (cell("target"), kind) {
        ("", _) => Goal::None,
        (text, MapKind::Message) => match text.parse() {
            Ok(instance) => Goal::Resource(instance),
            Err(error) => {
                let name = format!("byte {}", error.offset());
                complain(IssueKind::Target, Severity::Error, "target", &name);
                Goal::None
            }
        },
        (text, _) => match text.parse() {
            Ok(target) => Goal::Element(target),
            Err(error) => {
                let name = format!("byte {}", error.offset());
                complain(IssueKind::Target, Severity::Error, "target", &name);
                Goal::None
            }
        },
    };
    let mut references = Vec::new();
    for text in cell("references").split(';').map(str::trim).filter(|text| !text.is_empty()) {
        match text.parse::<Link>() {
            Ok(link) => references.push(link),
            Err(_) => complain(IssueKind::Target, Severity::Error, "references", ""),
        }
    }
    let mut optional = |column: &'static str, ok: bool| {
        if !ok {
            complain(IssueKind::Cell, Severity::Error, column, "");
        }
    };
    let manual = parsed::<Decision>(cell("manual"));
    optional("manual", manual.is_ok());
    let assign = parsed(cell("assign"));
    optional("assign", assign.is_ok());
    let unmapped = parsed(cell("unmapped_code"));
    optional("unmapped_code", unmapped.is_ok());
    let repeats = cell("repeats");
    optional("repeats", matches!(repeats, "" | "*"));
    let source = source(kind, map, cell("source"));
    optional("source", source.is_some());
    if bad {
        return None;
    }
    let text = |column: &str| Some(cell(column)).filter(|text| !text.is_empty()).map(Into::into);
    Some(Rule {
        id: id.into(),
        origin: origin.clone(),
        source: source?,
        source_type: cell("type").into(),
        repeats: repeats == "*",
        condition,
        manual: manual.ok()?,
        goal,
        target_type: cell("target_type").into(),
        via: text("via"),
        table: text("table"),
        assign: assign.ok()?,
        references,
        unmapped: unmapped.ok()?,
        notes: cells
            .iter()
            .filter(|(column, note)| !COLUMNS.contains(&column.as_str()) && !note.is_empty())
            .map(|(column, note)| (column.as_str().into(), note.as_str().into()))
            .collect(),
    })
}

fn parsed<T: FromStr>(text: &str) -> Result<Option<T>, T::Err> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
}

/// `PID-3`, `CX.5`, `INSURANCE.IN1`; `0`, the segment or the data type alone is no source.
fn source(kind: MapKind, map: &str, text: &str) -> Option<Source> {
    if kind == MapKind::Message {
        return Some(if text.is_empty() { Source::None } else { Source::Position(text.into()) });
    }
    let own = map.split('[').next().unwrap_or_default();
    if text.is_empty() || text == "0" || text == own {
        return Some(Source::None);
    }
    cond::operand(text).map(Source::At)
}

/// Puts rules into maps; a second rule with one id is reported.
pub(crate) fn assemble(
    name: &str,
    version: &str,
    rules: Vec<Rule>,
    report: &mut Report,
) -> RuleSet {
    let mut seen: BTreeSet<Box<str>> = BTreeSet::new();
    let mut maps: BTreeMap<Box<str>, Map> = BTreeMap::new();
    for rule in rules {
        if !seen.insert(rule.id.clone()) {
            report.push(Issue {
                kind: IssueKind::DuplicateId,
                severity: Severity::Error,
                origin: rule.origin.clone(),
                rule: rule.id.clone(),
                column: "id",
                name: "".into(),
            });
            continue;
        }
        let map: Box<str> = rule.map().into();
        let kind = MapKind::of(&map);
        maps.entry(map).or_insert_with(|| Map { kind, rules: Vec::new() }).rules.push(rule);
    }
    RuleSet {
        name: name.into(),
        version: version.into(),
        maps,
        tables: BTreeMap::new(),
        structures: BTreeMap::new(),
        policies: Policies::default(),
    }
}
