//! `translate`: `ConceptMap`s of the terminology ecosystem guide, with requests and the expected answers.

use std::fs;

use sanare_fhir::view::JsonNode;
use sanare_fhir::{Release, r4, r5};
use sanare_mapping::translate::{ConceptMaps, Request};
use serde_json::Value;

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Every request of the folder that has maps, value sets and systems beside it, answered in the forms of R4 and R5.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.corpus("translate/translate") else { return Ok(None) };
    let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<std::io::Result<Vec<_>>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut maps = ConceptMaps::new();
    let mut requests = Vec::new();
    for file in files {
        let name = file.file_name().to_string_lossy().into_owned();
        let json: Value = serde_json::from_str(&fs::read_to_string(file.path())?)?;
        if let Some(case) = name.strip_suffix("-request-parameters.json") {
            let answer = folder.join(format!("{case}-response-parameters.json"));
            let answer: Value = serde_json::from_str(&fs::read_to_string(answer)?)?;
            requests.push((case.to_owned(), json, answer));
        } else if !name.ends_with("-response-parameters.json") {
            maps.add(JsonNode::resource(&r5::schema::SCHEMA, &json))?;
        }
    }
    let mut outcome = Outcome::default();
    for (case, request, expected) in requests {
        for (release, label) in [(Release::R4, "r4"), (Release::R5, "r5")] {
            outcome.record(format!("{case} {label}"), answer(&maps, &request, &expected, release));
        }
    }
    Ok(Some(outcome))
}

/// Translates, and holds the answer against the expected one.
fn answer(
    maps: &ConceptMaps,
    request: &Value,
    expected: &Value,
    release: Release,
) -> std::result::Result<(), String> {
    let request = Request::read(JsonNode::resource(&r5::schema::SCHEMA, request))
        .map_err(|error| error.to_string())?;
    let answer = maps.translate(&request).map_err(|error| error.to_string())?;
    let answer = answer.parameters(release);
    let schema = if release == Release::R5 { &r5::schema::SCHEMA } else { &r4::schema::SCHEMA };
    let report = sanare_fhir::schema::check(JsonNode::resource(schema, &answer));
    if !report.is_empty() {
        return Err(format!("the answer is not valid: {} findings", report.len()));
    }
    same(parameters(expected, "parameter"), parameters(&answer, "parameter"), release, &answer)
}

fn parameters<'v>(holder: &'v Value, name: &str) -> &'v [Value] {
    holder.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Whether two lists say the same, in any order. What is marked `$optional$` may be missing, if it is
/// so marked for this release.
///
/// The guide answers in the form of R5. That of R4 has other names, and of a reverse request the roles of `concept` and `source`
/// are exchanged.
fn same(
    expected: &[Value],
    found: &[Value],
    release: Release,
    whole: &Value,
) -> std::result::Result<(), String> {
    let text =
        |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut left: Vec<&Value> = found.iter().collect();
    let reverse = release == Release::R4
        && expected.iter().any(|part| text(part, "name").as_deref() == Some("source"));
    for part in expected {
        let name = text(part, "name").unwrap_or_default();
        let optional = match part.get("$optional$") {
            Some(Value::Bool(optional)) => *optional,
            Some(Value::String(version)) => {
                version == if release == Release::R5 { "version:5" } else { "version:4" }
            }
            _ => false,
        };
        let wanted = match (name.as_str(), release, reverse) {
            ("originMap", Release::R4, _) => "source",
            ("source", Release::R4, true) => "concept",
            // What was asked for is not repeated.
            ("concept", Release::R4, true) => continue,
            (name, ..) => name,
        };
        let place = left.iter().position(|found| {
            text(found, "name").as_deref() == Some(wanted)
                && content(part) == content(found)
                && same(parameters(part, "part"), parameters(found, "part"), release, whole).is_ok()
        });
        match place {
            Some(place) => drop(left.remove(place)),
            None if optional
                && left.iter().all(|found| text(found, "name").as_deref() != Some(wanted)) => {}
            None => return Err(format!("{name} is missing or differs: {whole}")),
        }
    }
    match left.first() {
        Some(more) => {
            Err(format!("{} is not expected: {whole}", text(more, "name").unwrap_or_default()))
        }
        None => Ok(()),
    }
}

/// The value of a parameter, whatever its type is called.
fn content(parameter: &Value) -> Option<&Value> {
    let members = parameter.as_object()?;
    members.iter().find(|(name, _)| name.starts_with("value")).map(|(_, value)| value)
}
