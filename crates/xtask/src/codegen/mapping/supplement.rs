//! Applies our own readings, `supplement.csv`: one row, one column, one value, one reason a line.

use std::collections::BTreeMap;

use super::errata::Patch;
use super::inventory::{Kind, Row};
use crate::error::Result;

const TEXT: &str = include_str!("supplement.csv");

/// Applies every line; a row that the guide does not have is made when its id carries a `+`.
pub fn apply(rows: &mut Vec<Row>) -> Result<Vec<Patch>> {
    let mut patches: BTreeMap<String, Patch> = BTreeMap::new();
    let mut reader = csv::Reader::from_reader(TEXT.as_bytes());
    for record in reader.records() {
        let record = record?;
        let cell = |at: usize| record.get(at).unwrap_or("");
        let (id, pattern, column, value) = (cell(0), cell(1), cell(2), cell(3));
        if cell(4).is_empty() {
            return Err(format!("{id}: a supplement needs a reason").into());
        }
        let mut hits = Vec::new();
        if pattern.contains('+') && !rows.iter().any(|row| row.id == pattern) {
            add(rows, pattern)?;
        }
        for row in rows.iter_mut().filter(|row| matches(pattern, &row.id)) {
            set(row, column, value)?;
            hits.push(row.id.clone());
        }
        if hits.is_empty() {
            return Err(format!("{id}: no row {pattern}").into());
        }
        let patch = patches.entry(id.to_owned()).or_insert_with(|| Patch {
            id: id.to_owned(),
            category: "supplement".to_owned(),
            rows: Vec::new(),
            state: if column == "drop" { "dropped" } else { "applied" },
        });
        patch.rows.extend(hits);
    }
    Ok(patches.into_values().collect())
}

/// `*` at either end stands for anything.
fn matches(pattern: &str, id: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), None) => id.ends_with(end),
        (None, Some(start)) => id.starts_with(start),
        _ => pattern == id,
    }
}

/// A row of our own stands after the guide's row that its id names before the `+`.
fn add(rows: &mut Vec<Row>, id: &str) -> Result<()> {
    let base = id.split('+').next().unwrap_or_default();
    let after = rows.iter().rposition(|row| {
        row.id.strip_prefix(base).is_some_and(|rest| rest.starts_with('#') || rest.starts_with('+'))
    });
    // A map that the guide does not have stands after all others of its kind.
    let map = base.split('/').next().unwrap_or_default();
    let own = || rows.iter().rposition(|row| row.map == map);
    let segment = || rows.iter().rposition(|row| row.kind == Kind::Segment);
    let new = after.is_none() && !rows.iter().any(|row| row.map == map && !row.id.contains('+'));
    let at = match after {
        Some(at) => at,
        None if new => own().or_else(segment).ok_or("no segment rows")?,
        None => return Err(format!("{id}: no row to stand after").into()),
    };
    let model = rows.get(at).ok_or("row index")?;
    let row = Row {
        id: id.to_owned(),
        map: if new { map.to_owned() } else { model.map.clone() },
        target: String::new(),
        target_type: String::new(),
        condition: String::new(),
        manual: String::new(),
        via: String::new(),
        table: String::new(),
        assign: String::new(),
        references: String::new(),
        mapped: true,
        dropped: false,
        snomed: false,
        ..model.clone()
    };
    rows.insert(at + 1, row);
    Ok(())
}

fn set(row: &mut Row, column: &str, value: &str) -> Result<()> {
    let field = match column {
        "condition" => {
            row.manual.clear();
            &mut row.condition
        }
        "manual" => &mut row.manual,
        "source" => &mut row.source,
        "target" => &mut row.target,
        "target_type" => &mut row.target_type,
        "via" => &mut row.via,
        "table" => &mut row.table,
        "assign" => &mut row.assign,
        "references" => &mut row.references,
        "type" => &mut row.source_type,
        "repeats" => {
            row.repeats = value == "*";
            return Ok(());
        }
        "drop" => {
            row.dropped = true;
            return Ok(());
        }
        other => return Err(format!("no column {other}").into()),
    };
    value.clone_into(field);
    Ok(())
}
