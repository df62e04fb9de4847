//! Reads the npm package hl7-dictionary: one JSON literal in each JavaScript file.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::model::{Doubts, Element, Kind, Release, Tree, Usage, datatype, snake};
use crate::error::Result;

/// The package's folder in the data folder.
pub const PACKAGE: &str = "hl7-dictionary";

/// One version, or nothing where the package does not have it.
pub fn read(package: &Path, version: &str) -> Result<Option<Release>> {
    let folder = package.join("lib").join(version);
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut release = Release::default();
    for (raw, body) in object(&literal(&folder.join("fields.js"))?)? {
        let components = elements(part(body, "subfields"))?;
        let Some(name) = datatype(raw).filter(|_| !components.is_empty()) else { continue };
        // A variant of a type does not take the place of the type itself.
        if name == *raw || !release.types.contains_key(&name) {
            release.types.insert(name, components);
        }
    }
    for (name, body) in object(&literal(&folder.join("segments.js"))?)? {
        release.segments.insert(name.clone(), elements(part(body, "fields"))?);
    }
    for (name, body) in object(&literal(&folder.join("messages.js"))?)? {
        let children = trees(part(part(body, "segments"), "segments"))?;
        release.structures.insert(
            name.clone(),
            Tree { kind: Kind::Sequence, name: name.clone(), min: 1, max: Some(1), children },
        );
    }
    Ok(Some(release))
}

/// Table 0354: for each structure, the events of its message type that have it.
pub fn structure_events(package: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let tables = literal(&package.join("lib/tables.js"))?;
    let mut events = BTreeMap::new();
    for (structure, text) in object(part(part(&tables, "354"), "values"))? {
        let text = text.as_str().unwrap_or_default();
        let listed: Vec<String> = text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|event| event.len() == 3)
            .map(str::to_owned)
            .collect();
        events.insert(structure.clone(), listed);
    }
    Ok(events)
}

fn literal(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path)?;
    let start = text.find('{').ok_or_else(|| format!("{}: no literal", path.display()))?;
    let end = text.rfind("module.exports").and_then(|end| text[..end].rfind('}'));
    let end = end.ok_or_else(|| format!("{}: no end of the literal", path.display()))?;
    Ok(serde_json::from_str(&text[start..=end])?)
}

/// What an object has under a key; null where it has nothing.
fn part<'v>(value: &'v Value, key: &str) -> &'v Value {
    value.get(key).unwrap_or(&Value::Null)
}

fn object(value: &Value) -> Result<&serde_json::Map<String, Value>> {
    value.as_object().ok_or_else(|| "no object where one is expected".into())
}

fn elements(value: &Value) -> Result<Vec<Element>> {
    value.as_array().map_or(&[][..], Vec::as_slice).iter().map(element).collect()
}

fn element(value: &Value) -> Result<Element> {
    let number = |key: &str| part(value, key).as_u64();
    Ok(Element {
        name: snake(part(value, "desc").as_str().unwrap_or_default()),
        datatype: part(value, "datatype").as_str().and_then(datatype),
        usage: match number("opt") {
            Some(1) => Usage::Optional,
            Some(2) => Usage::Required,
            Some(3) => Usage::Conditional,
            Some(4) => Usage::Backward,
            other => return Err(format!("optionality {other:?}").into()),
        },
        max: match number("rep") {
            Some(0) | None => None,
            Some(max) => Some(u16::try_from(max)?),
        },
        length: number("len").filter(|len| *len > 0).map(u32::try_from).transpose()?,
        table: number("table").filter(|table| *table > 0).map(u16::try_from).transpose()?,
        doubts: Doubts::default(),
    })
}

fn trees(value: &Value) -> Result<Vec<Tree>> {
    value.as_array().map_or(&[][..], Vec::as_slice).iter().map(tree).collect()
}

fn tree(value: &Value) -> Result<Tree> {
    let name = part(value, "name").as_str().unwrap_or_default().to_owned();
    let (kind, children) = if part(value, "compounds").is_array() {
        (Kind::Choice, trees(part(value, "compounds"))?)
    } else if part(value, "children").is_array() {
        (Kind::Sequence, trees(part(value, "children"))?)
    } else if name == "GenericSegment" || name == "Hxx" {
        (Kind::Any, Vec::new())
    } else {
        (Kind::Segment, Vec::new())
    };
    let count = |key: &str| part(value, key).as_u64().unwrap_or_default();
    Ok(Tree {
        kind,
        name: if kind == Kind::Choice { "CHOICE".to_owned() } else { name },
        min: u8::try_from(count("min"))?,
        max: match count("max") {
            // Every choice of the package says 0 to unbounded.
            0 if kind == Kind::Choice => Some(1),
            0 => None,
            max => Some(u8::try_from(max)?),
        },
        children,
    })
}
