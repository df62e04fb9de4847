//! `schema-check-*`: `schema::check` over every official example of a release, through the element view
//! over `serde_json::Value` and through the view over the typed model. A case passes if nothing is
//! found; each known failure is a true defect of the example. Both views must find the same.

use std::collections::BTreeMap;
use std::fs;

use sanare_fhir::json::{self, Document};
use sanare_fhir::schema::{self, Schema};
use sanare_fhir::view::{JsonNode, RecordNode};
use sanare_fhir::{Report, r4, r4b, r5};

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// R4: the package holds the definitions too.
pub fn r4(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r4::Resource>(workspace, "hl7.fhir.r4.examples", &r4::schema::SCHEMA)
}

/// R4B.
pub fn r4b(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r4b::Resource>(workspace, "hl7.fhir.r4b.examples", &r4b::schema::SCHEMA)
}

/// R5.
pub fn r5(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r5::Resource>(workspace, "hl7.fhir.r5.examples", &r5::schema::SCHEMA)
}

/// Checks every file of the package.
fn run<R: Document>(
    workspace: &Workspace,
    package: &str,
    schema: &'static Schema,
) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.package(package) else { return Ok(None) };
    let mut outcome = Outcome::default();
    let mut kinds = BTreeMap::<String, usize>::new();
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<std::io::Result<_>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    for file in files {
        let name = file.file_name().to_string_lossy().into_owned();
        if file.path().extension().is_none_or(|end| end != "json") || name == "package.json" {
            continue;
        }
        let bytes = fs::read(file.path())?;
        let value: serde_json::Value = serde_json::from_slice(&bytes)?;
        let report = schema::check(JsonNode::resource(schema, &value));
        let resource: R = json::read(&bytes)?;
        if sorted(&report) != sorted(&schema::check(RecordNode::new(&resource))) {
            outcome.record(name, Err("the two views differ".to_owned()));
            continue;
        }
        for issue in &report {
            *kinds.entry(format!("{:?}", issue.kind())).or_default() += 1;
        }
        let found: Vec<String> = report.iter().map(ToString::to_string).collect();
        let result = if found.is_empty() { Ok(()) } else { Err(found.join("; ")) };
        outcome.record(name, result);
    }
    for (kind, count) in kinds {
        outcome.note(format!("{count} findings of kind {kind}"));
    }
    Ok(Some(outcome))
}

/// The findings of a report, whose order is that of the document or of the definition.
fn sorted(report: &Report) -> Vec<String> {
    let mut findings: Vec<String> = report.iter().map(ToString::to_string).collect();
    findings.sort();
    findings
}
