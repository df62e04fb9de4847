//! The generator `fhir-operations`: the operations of a release as static rows.

use std::collections::VecDeque;
use std::path::PathBuf;

use serde_json::Value;

use super::fixups::{Input, Ledger};
use super::package::{Package, Release, items, text, texts};
use super::search::KINDS;
use super::tables::{Lists, Strings, narrow, rows};
use crate::codegen::Output;
use crate::error::Result;
use crate::workspace::Workspace;

/// Prints the tables; `None` if the definitions are not there.
pub fn make(workspace: &Workspace) -> Result<Option<Output>> {
    let mut output = Output::new();
    for release in Release::ALL {
        let Some(package) = Package::open(workspace, release.definitions()) else {
            return Ok(None);
        };
        let path = format!("crates/fhir/src/{}/operations.rs", release.module());
        let fixups = Ledger::new(release, Input::Operations);
        let operations = operations(&package, &fixups)?;
        fixups.close()?;
        output.insert(PathBuf::from(path), print(release, &operations)?);
    }
    Ok(Some(output))
}

/// One operation.
struct Operation {
    url: String,
    code: String,
    resources: Vec<String>,
    flags: u8,
    parameters: Vec<Parameter>,
}

/// One parameter, in or out, or a part of one.
struct Parameter {
    name: String,
    /// The declared type and, where that is open, the types that are allowed.
    types: Vec<String>,
    profiles: Vec<String>,
    value_set: String,
    min: u16,
    max: u16,
    flags: u16,
    parts: Vec<Parameter>,
}

const ALLOWED_TYPE: &str =
    "http://hl7.org/fhir/StructureDefinition/operationdefinition-allowed-type";

/// Every operation by code and URL.
fn operations(package: &Package, fixups: &Ledger) -> Result<Vec<Operation>> {
    let mut operations = Vec::new();
    for definition in package.resources("OperationDefinition", |_| true)? {
        let said = |member: &str| definition.get(member).and_then(Value::as_bool);
        let states = said("affectsState");
        let bits = [
            said("system") == Some(true),
            said("type") == Some(true),
            said("instance") == Some(true),
            definition.get("kind").and_then(Value::as_str) == Some("query"),
            states == Some(true),
            states.is_some(),
        ];
        let mut parameters = parameters(&definition, "parameter")?;
        for parameter in &mut parameters {
            if let Some(of_type) = target_type(text(&definition, "id")?, parameter) {
                fixups.apply("r5-translate-targets")?;
                parameter.types = vec![of_type.to_owned()];
            }
        }
        operations.push(Operation {
            url: text(&definition, "url")?.to_owned(),
            code: text(&definition, "code")?.to_owned(),
            resources: texts(&definition, "resource"),
            flags: bits.iter().rev().fold(0, |flags, bit| flags << 1 | u8::from(*bit)),
            parameters,
        });
    }
    operations.sort_by(|a, b| (&a.code, &a.url).cmp(&(&b.code, &b.url)));
    Ok(operations)
}

/// The type of a target of `$translate`, where another one is declared.
fn target_type(operation: &str, parameter: &Parameter) -> Option<&'static str> {
    let of_type = match parameter.name.as_str() {
        "targetCode" => "code",
        "targetCoding" => "Coding",
        "targetCodeableConcept" => "CodeableConcept",
        _ => return None,
    };
    (operation == "ConceptMap-translate" && parameter.types != [of_type]).then_some(of_type)
}

fn parameters(of: &Value, name: &str) -> Result<Vec<Parameter>> {
    items(of, name).map(parameter).collect()
}

fn parameter(definition: &Value) -> Result<Parameter> {
    let allowed = items(definition, "extension").filter(|found| found["url"] == ALLOWED_TYPE);
    let allowed = allowed.filter_map(|found| found["valueUri"].as_str());
    let declared = definition["type"].as_str().into_iter().chain(allowed);
    let max = match text(definition, "max")? {
        "*" => u16::MAX,
        number => number.parse()?,
    };
    let binding = &definition["binding"];
    let scopes = texts(definition, "scope");
    let is_scope = |name: &str| u16::from(scopes.iter().any(|scope| scope == name));
    let place = |names: &[&str], found: &Value| -> Result<u16> {
        let Some(found) = found.as_str() else { return Ok(0) };
        let place = names.iter().position(|name| *name == found);
        place.map_or_else(|| Err(format!("{found} is not expected").into()), |at| narrow(at + 1))
    };
    let strength =
        place(&["required", "extensible", "preferred", "example"], &binding["strength"])?;
    let search_type = place(&KINDS, &definition["searchType"])?;
    let use_ = place(&["in", "out"], &definition["use"])?.saturating_sub(1);
    Ok(Parameter {
        name: text(definition, "name")?.to_owned(),
        types: declared.map(str::to_owned).collect(),
        profiles: texts(definition, "targetProfile"),
        value_set: binding["valueSet"].as_str().unwrap_or_default().to_owned(),
        min: narrow(definition["min"].as_u64().unwrap_or_default().try_into()?)?,
        max,
        flags: use_
            | is_scope("instance") << 1
            | is_scope("type") << 2
            | is_scope("system") << 3
            | strength << 4
            | search_type << 8,
        parts: parameters(definition, "part")?,
    })
}

impl Parameter {
    fn strings<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.extend([self.name.as_str(), self.value_set.as_str()]);
        found.extend(self.types.iter().chain(&self.profiles).map(String::as_str));
        self.parts.iter().for_each(|part| part.strings(found));
    }
}

fn print(release: Release, operations: &[Operation]) -> Result<String> {
    let mut out = format!(
        "//! The operations of {0} ({1}) as static rows.\n\
         //!\n\
         //! Printed by `cargo xtask codegen` (fhir-operations) from the official definitions.\n\n\
         use crate::Release;\n\
         use crate::operation::Operations;\n\
         use crate::schema::rows::{{Lists, OperationRow, ParameterRow, Strings}};\n\n\
         /// Every operation of {0}.\n\
         pub static OPERATIONS: Operations = Operations {{\n\
         \x20   release: Release::{0},\n\
         \x20   strings: Strings {{ text: TEXT, ends: &ENDS }},\n\
         \x20   rows: &ROWS,\n\
         \x20   parameters: &PARAMETERS,\n\
         \x20   lists: Lists(&LISTS),\n\
         }};\n\n",
        release.name(),
        release.version(),
    );
    let mut found = Vec::new();
    for operation in operations {
        found.extend([operation.url.as_str(), operation.code.as_str()]);
        found.extend(operation.resources.iter().map(String::as_str));
        operation.parameters.iter().for_each(|parameter| parameter.strings(&mut found));
    }
    let strings = Strings::new(found)?;
    let mut lists = Lists::new();
    let mut list = |names: &[String]| -> Result<u16> {
        let ids: Result<_> = names.iter().map(|name| strings.id(name)).collect();
        lists.add(ids?)
    };
    // The parameters of an operation follow each other, and so do the parts of a parameter.
    let mut printed = Vec::new();
    let mut groups: VecDeque<&[Parameter]> = VecDeque::new();
    let mut next = 0;
    for operation in operations {
        let row = format!(
            "{}, {}, {}, {}, {}, {}",
            strings.id(&operation.url)?,
            strings.id(&operation.code)?,
            list(&operation.resources)?,
            narrow(next)?,
            narrow(operation.parameters.len())?,
            operation.flags
        );
        next += operation.parameters.len();
        groups.push_back(&operation.parameters);
        printed.push((row, operation.url.rsplit('/').next().unwrap_or_default().to_owned()));
    }
    rows(&mut out, "ROWS", "OperationRow", &printed)?;
    printed.clear();
    while let Some(group) = groups.pop_front() {
        for parameter in group {
            let row = format!(
                "{}, {}, {}, {}, {}, {}, {}, {}, {}",
                strings.id(&parameter.name)?,
                list(&parameter.types)?,
                list(&parameter.profiles)?,
                strings.id(&parameter.value_set)?,
                parameter.min,
                parameter.max,
                narrow(next)?,
                narrow(parameter.parts.len())?,
                parameter.flags
            );
            next += parameter.parts.len();
            groups.push_back(&parameter.parts);
            printed.push((row, parameter.name.clone()));
        }
    }
    rows(&mut out, "PARAMETERS", "ParameterRow", &printed)?;
    lists.print(&mut out)?;
    strings.print(&mut out)?;
    out.truncate(out.trim_end().len());
    out.push('\n');
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opn_01_counts_of_operations() {
        let workspace = Workspace::locate().unwrap();
        for (release, count) in [(Release::R4, 47), (Release::R4B, 47), (Release::R5, 61)] {
            let Some(package) = Package::open(&workspace, release.definitions()) else {
                println!("{}: not run (no data)", release.name());
                continue;
            };
            let fixups = Ledger::new(release, Input::Operations);
            let operations = operations(&package, &fixups).unwrap();
            fixups.close().unwrap();
            assert_eq!(operations.len(), count);
            assert!(print(release, &operations).unwrap() == print(release, &operations).unwrap());
        }
    }
}
