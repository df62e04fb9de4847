//! `fhir-json-*`: every official example of a release reads and writes back exactly.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sanare_fhir::json::{self, Document, Reader};
use sanare_fhir::{r4, r4b, r5};
use serde_json::value::RawValue;

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// R4: the package holds the definitions too.
pub fn r4(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r4::Resource>(workspace, "hl7.fhir.r4.examples")
}

/// R4B.
pub fn r4b(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r4b::Resource>(workspace, "hl7.fhir.r4b.examples")
}

/// R5.
pub fn r5(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r5::Resource>(workspace, "hl7.fhir.r5.examples")
}

fn run<R: Document + Clone + PartialEq>(
    workspace: &Workspace,
    package: &str,
) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.package(package) else { return Ok(None) };
    let mut outcome = Outcome::default();
    for path in resources(&folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        outcome.record(name, exact::<R>(&fs::read(&path)?));
    }
    Ok(Some(outcome))
}

/// The files of a package that hold a resource, sorted by name.
pub fn resources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        if is_json && name != "package.json" && !name.starts_with('.') {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Reads without a finding, and writes a document that differs in nothing but white space and the
/// order of members; numbers are compared by their text.
fn exact<R: Document + Clone + PartialEq>(document: &[u8]) -> std::result::Result<(), String> {
    let (resource, report) = Reader::new().read_all::<R>(document).into_parts();
    if let Some(issue) = report.iter().next() {
        return Err(issue.to_string());
    }
    let resource = resource.ok_or("nothing was read")?;
    let written = json::to_string(&resource);
    if canonical(document)? != canonical(written.as_bytes())? {
        return Err("written otherwise than read".to_owned());
    }
    let copy = resource.clone();
    if copy != resource || json::to_string(&copy) != written {
        return Err("a clone is not equal".to_owned());
    }
    Ok(())
}

/// The document with sorted members and without white space; numbers keep their text.
pub fn canonical(document: &[u8]) -> std::result::Result<String, String> {
    let root: &RawValue = serde_json::from_slice(document).map_err(|error| error.to_string())?;
    let mut into = String::with_capacity(document.len());
    put(root, &mut into).map_err(|error| error.to_string())?;
    Ok(into)
}

fn put(value: &RawValue, into: &mut String) -> serde_json::Result<()> {
    let text = value.get();
    match text.as_bytes().first() {
        Some(b'{') => {
            into.push('{');
            for (name, member) in serde_json::from_str::<BTreeMap<String, &RawValue>>(text)? {
                into.push_str(&name);
                into.push(':');
                put(member, into)?;
                into.push(',');
            }
            into.push('}');
        }
        Some(b'[') => {
            into.push('[');
            for item in serde_json::from_str::<Vec<&RawValue>>(text)? {
                put(item, into)?;
                into.push(',');
            }
            into.push(']');
        }
        // Escapes may be spelled in several ways.
        Some(b'"') => {
            into.push_str(&serde_json::to_string(&serde_json::from_str::<String>(text)?)?);
        }
        _ => into.push_str(text),
    }
    Ok(())
}
