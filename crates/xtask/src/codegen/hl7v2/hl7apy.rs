//! Reads the package hl7apy of `PyPI`: Python literals, without Python.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::model::{Doubts, Element, Kind, Release, Tree, Usage, datatype, snake};
use super::python::{Literal, assigned};
use crate::error::Result;

/// The package's folder in the data folder.
pub const PACKAGE: &str = "hl7apy";

/// The pseudo segment that stands for any.
const ANY: &str = "ANYHL7SEGMENT";

/// One version, or nothing where the package does not have it.
pub fn read(package: &Path, version: &str) -> Result<Option<Release>> {
    let folder = package.join("hl7apy").join(format!("v{}", version.replace('.', "_")));
    if !folder.is_dir() {
        return Ok(None);
    }
    let load = |file: &str, name: &str| -> Result<Literal> {
        assigned(&fs::read_to_string(folder.join(file))?, name)
            .map_err(|error| format!("{version}/{file}: {error}").into())
    };
    let definitions = |literal: &Literal| -> BTreeMap<String, Literal> {
        literal.entries().iter().cloned().collect()
    };
    let components = definitions(&load("datatypes.py", "DATATYPES")?);
    let fields = definitions(&load("fields.py", "FIELDS")?);
    let groups = definitions(&load("groups.py", "GROUPS")?);
    let mut release = Release::default();
    for (raw, list) in load("datatypes.py", "DATATYPES_STRUCTS")?.entries() {
        let Some(name) = datatype(raw) else { continue };
        // A variant of a type, such as CQ_SIMPLE, does not take the place of the type itself.
        if name == *raw || !release.types.contains_key(&name) {
            release.types.insert(name, elements(list, &components)?);
        }
    }
    for (name, body) in load("segments.py", "SEGMENTS")?.entries() {
        if name == ANY {
            continue;
        }
        // 2.1 has ORO without the word that every other definition begins with.
        let list = match body.items() {
            [Literal::Text(_), list, ..] | [list @ Literal::List(_)] => list,
            _ => &Literal::None,
        };
        release.segments.insert(name.clone(), elements(list, &fields)?);
    }
    for (name, body) in load("messages.py", "MESSAGES")?.entries() {
        let children = children(body, name, &groups, 0)?;
        release.structures.insert(
            name.clone(),
            Tree { kind: Kind::Sequence, name: name.clone(), min: 1, max: Some(1), children },
        );
    }
    Ok(Some(release))
}

/// The elements by the number at the end of their names; a number that is left out is withdrawn.
fn elements(list: &Literal, definitions: &BTreeMap<String, Literal>) -> Result<Vec<Element>> {
    let mut numbered = BTreeMap::new();
    for item in list.items() {
        let [Literal::Text(key), _, Literal::List(range), ..] = item.items() else {
            return Err(format!("an element of another form: {item:?}").into());
        };
        let number: usize = key.rsplit('_').next().unwrap_or_default().parse()?;
        let definition = definitions.get(key).ok_or_else(|| format!("{key} is not defined"))?;
        numbered.insert(number, element(definition, range)?);
    }
    let last = numbered.last_key_value().map_or(0, |(last, _)| *last);
    Ok((1..=last).map(|number| numbered.remove(&number).unwrap_or_else(withdrawn)).collect())
}

/// An element of which only the number is left.
pub fn withdrawn() -> Element {
    Element {
        name: String::new(),
        datatype: None,
        usage: Usage::Withdrawn,
        max: Some(1),
        length: None,
        table: None,
        doubts: Doubts::default(),
    }
}

fn element(definition: &Literal, range: &[Literal]) -> Result<Element> {
    let items = definition.items();
    let text = |at: usize| items.get(at).and_then(Literal::text);
    let (min, max) = match range {
        [min, max] => (min.number().unwrap_or(0), max.number().unwrap_or(-1)),
        _ => return Err("a cardinality of another form".into()),
    };
    let datatype = text(2).and_then(datatype);
    let table = text(4)
        .and_then(|table| table.strip_prefix("HL7"))
        .and_then(|table| table.parse().ok())
        .filter(|table| !matches!(table, 0 | 9999));
    let usage = match (min, max, &datatype) {
        (_, 0, _) | (_, _, None) => Usage::Withdrawn,
        (1.., _, _) => Usage::Required,
        _ => Usage::Optional,
    };
    Ok(Element {
        name: text(3).map(snake).unwrap_or_default(),
        datatype,
        usage,
        max: match max {
            0 => Some(1),
            max => u16::try_from(max).ok(),
        },
        length: None,
        table,
        doubts: Doubts::default(),
    })
}

fn children(
    body: &Literal,
    structure: &str,
    groups: &BTreeMap<String, Literal>,
    depth: u32,
) -> Result<Vec<Tree>> {
    if depth > 20 {
        return Err(format!("{structure}: groups without end").into());
    }
    let [_, list, ..] = body.items() else { return Ok(Vec::new()) };
    let mut trees = Vec::new();
    for item in list.items() {
        let [Literal::Text(name), _, Literal::List(range), Literal::Text(what)] = item.items()
        else {
            return Err(format!("{structure}: a part of another form").into());
        };
        let bound = |at: usize| range.get(at).and_then(Literal::number);
        let min = u8::try_from(bound(0).unwrap_or(0))?;
        let max = bound(1).and_then(|max| u8::try_from(max).ok());
        // A part that may not occur is no part.
        if max == Some(0) {
            continue;
        }
        let tree = if what == "GRP" {
            let group = groups.get(name).ok_or_else(|| format!("{name} is not defined"))?;
            let choice = group.items().first().and_then(Literal::text) == Some("choice");
            Tree {
                kind: if choice { Kind::Choice } else { Kind::Sequence },
                name: group_name(name, structure),
                min,
                max,
                children: children(group, structure, groups, depth + 1)?,
            }
        } else {
            let kind = if name == ANY { Kind::Any } else { Kind::Segment };
            Tree { kind, name: name.clone(), min, max, children: Vec::new() }
        };
        trees.push(tree);
    }
    Ok(trees)
}

/// `ORDER_OBSERVATION` of `ORU_R01_ORDER_OBSERVATION`.
fn group_name(name: &str, structure: &str) -> String {
    let own = name.strip_prefix(structure).and_then(|rest| rest.strip_prefix('_'));
    let other = || {
        name.get(8..).filter(|_| {
            name.as_bytes().get(3) == Some(&b'_') && name.as_bytes().get(7) == Some(&b'_')
        })
    };
    own.or_else(other).unwrap_or(name).to_owned()
}
