//! Rules in JSON: an object with `ruleset`, `version` and `rules`.

use serde_json::{Map, Value};

use super::{Cells, assemble, rule};
use crate::model::RuleSet;
use crate::report::{Issue, IssueKind, Origin, Report, Severity};

pub(crate) fn read(file: &str, text: &str) -> Result<RuleSet, Report> {
    let mut report = Report::default();
    let complain = |report: &mut Report, kind, row: u32, name: &str| {
        report.push(Issue {
            kind,
            severity: Severity::Error,
            origin: Origin { file: file.into(), row },
            rule: "".into(),
            column: "",
            name: name.into(),
        });
    };
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let row = u32::try_from(error.line()).unwrap_or(u32::MAX);
            complain(&mut report, IssueKind::File, row, &format!("column {}", error.column()));
            return Err(report);
        }
    };
    let text = |member: &str| value.get(member).and_then(Value::as_str).unwrap_or_default();
    let Some(list) = value.get("rules").and_then(Value::as_array) else {
        complain(&mut report, IssueKind::File, 0, "rules");
        return Err(report);
    };
    let mut rules = Vec::new();
    for (number, one) in (1_u32..).zip(list) {
        let mut cells = Cells::new();
        for (member, cell) in one.as_object().into_iter().flatten() {
            match cell.as_str() {
                Some(cell) => {
                    cells.insert(member.clone(), cell.to_owned());
                }
                None => complain(&mut report, IssueKind::Cell, number, member),
            }
        }
        let origin = Origin { file: file.into(), row: number };
        rules.extend(rule(&origin, &cells, &mut report));
    }
    let set = assemble(text("ruleset"), text("version"), rules, &mut report);
    if report.has_errors() { Err(report) } else { Ok(set) }
}

pub(crate) fn write(set: &RuleSet) -> String {
    let rules: Vec<Value> = set
        .rules()
        .map(|rule| {
            let cells = rule.cells().into_iter().filter(|(_, cell)| !cell.is_empty());
            Value::Object(
                cells.map(|(column, cell)| (column.to_owned(), Value::String(cell))).collect(),
            )
        })
        .collect();
    let mut object = Map::new();
    object.insert("ruleset".to_owned(), Value::String(set.name.to_string()));
    object.insert("version".to_owned(), Value::String(set.version.to_string()));
    object.insert("rules".to_owned(), Value::Array(rules));
    format!("{:#}", Value::Object(object))
}
