//! The tables that are part of this crate.

use std::collections::BTreeMap;

use super::csv::{records, rows};
use super::{Cells, assemble};
use crate::model::RuleSet;
use crate::report::{Issue, IssueKind, Origin, Report, Severity};
use crate::structure::read_structures;
use crate::vocab::{CodeRow, Table};

const RULES: &[(&str, &str)] = &[
    ("messages.csv", include_str!("../../rules/messages.csv")),
    ("segments.csv", include_str!("../../rules/segments.csv")),
    ("datatypes.csv", include_str!("../../rules/datatypes.csv")),
    #[cfg(feature = "sct")]
    ("rules-sct.csv", include_str!("../../rules/rules-sct.csv")),
];
const TABLES: &[(&str, &str)] = &[
    ("tables.csv", include_str!("../../rules/tables.csv")),
    #[cfg(feature = "sct")]
    ("tables-sct.csv", include_str!("../../rules/tables-sct.csv")),
];
const TABLE_NAMES: &str = include_str!("../../rules/table-names.txt");
const STRUCTURES: &str = include_str!("../../rules/structures.txt");
/// The guide that the tables follow, and its version.
const NAME: &str = "hl7.v2-to-fhir";
const VERSION: &str = "1.0.0";

pub(crate) fn read() -> Result<RuleSet, Report> {
    let mut report = Report::default();
    let mut rules = Vec::new();
    for (file, text) in RULES {
        rules.extend(rows(file, text, &mut report));
    }
    let mut set = assemble(NAME, VERSION, rules, &mut report);
    // Tables that are to be filled locally, or whose codes are SNOMED CT alone, are there empty.
    let mut tables: BTreeMap<Box<str>, Vec<CodeRow>> =
        TABLE_NAMES.lines().map(|name| (name.into(), Vec::new())).collect();
    for (file, text) in TABLES {
        records(file, text, &mut report, &mut |_, cells, _| {
            let (table, row) = code_row(cells);
            tables.entry(table).or_default().push(row);
        });
    }
    set.tables = tables.into_iter().map(|(name, rows)| (name, Table::new(rows))).collect();
    match read_structures(STRUCTURES) {
        Ok(structures) => set.structures = structures,
        Err((row, _)) => report.push(Issue {
            kind: IssueKind::File,
            severity: Severity::Error,
            origin: Origin {
                file: "structures.txt".into(),
                row: u32::try_from(row).unwrap_or(u32::MAX),
            },
            rule: "".into(),
            column: "",
            name: "".into(),
        }),
    }
    if report.has_errors() { Err(report) } else { Ok(set) }
}

fn code_row(cells: &Cells) -> (Box<str>, CodeRow) {
    let cell = |column: &str| -> Box<str> { cells.get(column).map_or("", String::as_str).into() };
    let row = CodeRow {
        id: cell("id"),
        system: cell("system"),
        code: cell("code"),
        target_system: cell("target_system"),
        target: cell("target"),
        display: cell("display"),
        rejects: &*cell("action") == "reject",
    };
    (cell("table"), row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rm_02_builtin_tables_are_read() {
        let set = read().unwrap_or_else(|report| panic!("{report}"));
        assert_eq!((set.maps.len(), set.tables.len()), (195, 99));
    }
}
