//! `schema-check-r4`: `schema::check` over every official R4 example, through the element view
//! over `serde_json::Value` and through the view over the typed model. A case passes if nothing is
//! found; each known failure is a true defect of the example. Both views must find the same.

use std::collections::BTreeMap;
use std::fs;

use sanare_fhir::view::{JsonNode, RecordNode};
use sanare_fhir::{Report, r4, schema};

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Checks every file of the package.
pub fn r4(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.package("hl7.fhir.r4.examples") else {
        return Ok(None);
    };
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
        let report = schema::check(JsonNode::resource(&r4::schema::SCHEMA, &value));
        let resource: r4::Resource = r4::json::read(&bytes)?;
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
