//! Reads the inventory of the guide's rows.

use std::path::Path;

use crate::error::Result;

/// Which kind of map a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Segments of a message to resources.
    Message,
    /// Fields of a segment to elements.
    Segment,
    /// Components of a data type to elements.
    DataType,
    /// Codes of a table to codes.
    Vocabulary,
}

/// One row, as patches may change it.
#[allow(clippy::struct_excessive_bools, reason = "one for each yes-or-no fact of a row")]
#[derive(Debug, Clone)]
pub struct Row {
    pub id: String,
    pub kind: Kind,
    pub map: String,
    pub source: String,
    pub source_type: String,
    pub repeats: bool,
    pub target: String,
    pub target_type: String,
    pub condition: String,
    /// Only a narrative says when the row applies; what it says is decided by name.
    pub manual: String,
    pub via: String,
    pub table: String,
    pub assign: String,
    pub references: String,
    pub mapped: bool,
    pub dropped: bool,
    pub snomed: bool,
}

/// Reads every row.
pub fn read(path: &Path) -> Result<Vec<Row>> {
    let mut reader = csv::Reader::from_path(path)?;
    let header = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cell = |name: &str| -> Result<&str> {
            let at = header
                .iter()
                .position(|head| head == name)
                .ok_or_else(|| format!("no column {name}"))?;
            Ok(record.get(at).unwrap_or("").trim())
        };
        let kind = match cell("map_kind")? {
            "message" => Kind::Message,
            "segment" => Kind::Segment,
            "datatype" => Kind::DataType,
            "vocabulary" => Kind::Vocabulary,
            other => return Err(format!("unknown map kind {other}").into()),
        };
        let mapped = cell("status")? == "mapped";
        let narrative = cell("cond_antlr")?.is_empty() && !cell("cond_narrative")?.is_empty();
        let (assign, references) = match kind {
            Kind::Message => (String::new(), references(cell("assignment_or_references")?)),
            _ => (cell("assignment_or_references")?.to_owned(), String::new()),
        };
        let instruction = assign.starts_with('/');
        rows.push(Row {
            id: cell("row_id")?.to_owned(),
            kind,
            map: cell("map")?.to_owned(),
            source: cell("source_path")?.to_owned(),
            source_type: cell("source_type")?.to_owned(),
            repeats: cell("source_card")?.ends_with("..-1"),
            target: cell("target_path")?.to_owned(),
            target_type: cell("target_type_or_display")?.to_owned(),
            condition: if kind == Kind::Vocabulary {
                String::new()
            } else {
                blanks(cell("cond_antlr")?)
            },
            manual: if mapped && kind != Kind::Vocabulary && (narrative || instruction) {
                "skip".to_owned()
            } else {
                String::new()
            },
            via: cell("datatype_or_segment_map")?.to_owned(),
            table: cell("vocabulary_map")?.to_owned(),
            assign: if instruction { String::new() } else { assign },
            references,
            mapped,
            dropped: false,
            snomed: cell("assignment_or_references")?.contains("snomed.info"),
        });
    }
    Ok(rows)
}

/// One blank between words.
pub fn blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Message rows: `X[1].subject.reference=Patient[1].id` in one notation, `; ` between two.
/// The cells separate by `;` or by a blank before a resource type.
fn references(cell: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for word in cell.split(';').flat_map(str::split_whitespace) {
        let Some((left, right)) = word.split_once('=') else { continue };
        let left = left.strip_suffix(".reference").unwrap_or(left);
        let left = left.strip_suffix(".id").unwrap_or(left);
        let left = left.replace(".reference)", ")");
        let right = right.strip_suffix(".id").unwrap_or(right);
        parts.push(format!("{left}={right}"));
    }
    parts.join("; ")
}
