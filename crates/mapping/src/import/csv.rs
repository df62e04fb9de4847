//! Rules in CSV: one row a rule, the columns named in the header.

use std::collections::BTreeSet;

use super::{Cells, assemble, rule};
use crate::model::{COLUMNS, Rule, RuleSet};
use crate::report::{Issue, IssueKind, Origin, Report, Severity};

pub(crate) fn read(file: &str, text: &str) -> Result<RuleSet, Report> {
    let mut report = Report::default();
    let rules = rows(file, text, &mut report);
    let set = assemble(file, "", rules, &mut report);
    if report.has_errors() { Err(report) } else { Ok(set) }
}

/// The rules of a CSV file.
pub(crate) fn rows(file: &str, text: &str, report: &mut Report) -> Vec<Rule> {
    let mut rules = Vec::new();
    records(file, text, report, &mut |origin, cells, report| {
        rules.extend(rule(origin, cells, report));
    });
    rules
}

/// Calls `each` with every record of a CSV file, its cells by column.
pub(crate) fn records(
    file: &str,
    text: &str,
    report: &mut Report,
    each: &mut dyn FnMut(&Origin, &Cells, &mut Report),
) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let bad = |row: u32, name: &str| Issue {
        kind: IssueKind::File,
        severity: Severity::Error,
        origin: Origin { file: file.into(), row },
        rule: "".into(),
        column: "",
        name: name.into(),
    };
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(|column| column.trim().to_owned()).collect(),
        Err(_) => return report.push(bad(1, "header")),
    };
    if !header.iter().any(|column| column == "id") {
        return report.push(bad(1, "id"));
    }
    for record in reader.records() {
        let Ok(record) = record else {
            report.push(bad(0, "record"));
            continue;
        };
        let line = record.position().map_or(0, csv::Position::line);
        let origin = Origin { file: file.into(), row: u32::try_from(line).unwrap_or(u32::MAX) };
        let cells: Cells = header.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
        each(&origin, &cells, report);
    }
}

/// Every rule, with the columns that the executor uses and then the others by name.
pub(crate) fn write(set: &RuleSet) -> String {
    let notes: BTreeSet<&str> =
        set.rules().flat_map(|rule| rule.notes.keys().map(|column| &**column)).collect();
    let columns: Vec<&str> = COLUMNS.iter().copied().chain(notes).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    let _ = writer.write_record(&columns);
    for rule in set.rules() {
        let cells = rule.cells();
        let _ = writer.write_record(columns.iter().map(|column| {
            cells.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell.as_str())
        }));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
