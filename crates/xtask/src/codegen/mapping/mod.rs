//! The rule tables of `sanare-mapping`, printed from the guide's facts in the corpus.
//!
//! Input: `v2-to-fhir-ig/inventory.csv` (rows), `errata.csv` (named patches) and our own
//! `supplement.csv` beside this file. Output: `crates/mapping/rules/`, in the crate's own format.

mod errata;
mod inventory;
mod structure;
mod supplement;

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Output;
use crate::error::Result;
use crate::workspace::Workspace;
use inventory::{Kind, Row};

const FOLDER: &str = "crates/mapping/rules";
/// The folder that this generator owns wholly.
pub const OWNS: &[&str] = &[FOLDER];
const SNOMED: &str = "http://snomed.info/sct";

/// Makes every rule table.
pub fn make(workspace: &Workspace) -> Result<Option<Output>> {
    let Some(corpus) = workspace.corpus("v2-to-fhir-ig") else { return Ok(None) };
    let mut rows = inventory::read(&corpus.join("inventory.csv"))?;
    let structures = structure::derive(&mut rows)?;
    let mut patches = errata::apply(&mut rows, &corpus.join("errata.csv"))?;
    patches.extend(supplement::apply(&mut rows)?);

    let mut output = Output::new();
    let mut put = |name: &str, text: String| {
        output.insert(PathBuf::from(FOLDER).join(name), text);
    };
    put("structures.txt", structures);
    put("errata.csv", errata::print(&patches)?);
    put("table-names.txt", table_names(&corpus.join("maps.csv"))?);
    for (name, kind) in [
        ("messages.csv", Kind::Message),
        ("segments.csv", Kind::Segment),
        ("datatypes.csv", Kind::DataType),
    ] {
        put(name, rules(rows.iter().filter(|row| row.kind == kind && !is_snomed(row)))?);
    }
    put(
        "rules-sct.csv",
        rules(rows.iter().filter(|row| row.kind != Kind::Vocabulary && is_snomed(row)))?,
    );
    let tables = |wanted: bool| {
        codes(rows.iter().filter(|row| row.kind == Kind::Vocabulary && is_snomed(row) == wanted))
    };
    put("tables.csv", tables(false)?);
    put("tables-sct.csv", tables(true)?);
    Ok(Some(output))
}

/// The names of all tables, those without rows or with SNOMED CT codes alone included.
fn table_names(path: &std::path::Path) -> Result<String> {
    let mut reader = csv::Reader::from_path(path)?;
    let mut names = Vec::new();
    for record in reader.records() {
        let record = record?;
        if record.get(0) == Some("vocabulary") {
            names.push(record.get(1).unwrap_or_default().to_owned());
        }
    }
    names.sort();
    names.push(String::new());
    Ok(names.join("\n"))
}

/// SNOMED CT has a licence of its own: its rows stay out of the default tables.
fn is_snomed(row: &Row) -> bool {
    row.snomed || row.target.starts_with(SNOMED)
}

/// Structural rows in the crate's rule format. A row without a target and without `ERROR` says
/// nothing to an executor and is left out.
fn rules<'a>(rows: impl Iterator<Item = &'a Row>) -> Result<String> {
    let mut writer = writer();
    writer.write_record([
        "id",
        "source",
        "type",
        "repeats",
        "condition",
        "manual",
        "target",
        "target_type",
        "via",
        "table",
        "assign",
        "references",
    ])?;
    for row in rows {
        let stops = row.condition.ends_with(" ERROR");
        if !row.mapped && !stops || row.dropped {
            continue;
        }
        writer.write_record([
            row.id.as_str(),
            &row.source,
            &row.source_type,
            if row.repeats { "*" } else { "" },
            &row.condition,
            &row.manual,
            &row.target,
            &row.target_type,
            &row.via,
            &row.table,
            &row.assign,
            &row.references,
        ])?;
    }
    finish(writer)
}

/// Code rows: one line a row, `direction` says which side stands.
fn codes<'a>(rows: impl Iterator<Item = &'a Row>) -> Result<String> {
    let mut writer = writer();
    writer.write_record([
        "id",
        "table",
        "system",
        "code",
        "target_system",
        "target",
        "display",
        "action",
    ])?;
    let mut ordered: BTreeMap<(&str, &str), &Row> = BTreeMap::new();
    for row in rows.filter(|row| !row.dropped) {
        ordered.insert((&row.map, &row.id), row);
    }
    for row in ordered.into_values() {
        let (system, code) = row.source.split_once('|').unwrap_or(("", ""));
        let (target_system, target) = row.target.split_once('|').unwrap_or(("", ""));
        let display = if target.is_empty() { "" } else { &row.target_type };
        writer.write_record([
            row.id.as_str(),
            &row.map,
            system,
            code,
            target_system,
            target,
            display,
            &row.manual,
        ])?;
    }
    finish(writer)
}

fn writer() -> csv::Writer<Vec<u8>> {
    csv::Writer::from_writer(Vec::new())
}

fn finish(writer: csv::Writer<Vec<u8>>) -> Result<String> {
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8(bytes)?)
}
