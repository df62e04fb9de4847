//! `fhir-bridge-r4`: every official example of R4 through the serde bridge, in a build where
//! `serde_json` has `arbitrary_precision` on: no digit is lost on any way.

use std::fs;

use sanare_fhir::json;
use sanare_fhir::r4::Resource;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::fhir_json::{canonical, resources};
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// All examples.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.package("hl7.fhir.r4.examples") else { return Ok(None) };
    let mut outcome = Outcome::default();
    for path in resources(&folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        outcome.record(name, checked(&fs::read(&path)?));
    }
    Ok(Some(outcome))
}

/// What serde buffers before it reads.
#[derive(Serialize, Deserialize)]
struct Flat {
    #[serde(flatten)]
    resource: Resource,
}

/// What serde buffers to find out which it is.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u8),
    Resource(Box<Resource>),
}

fn checked(document: &[u8]) -> std::result::Result<(), String> {
    let exact = canonical(document)?;
    let read: Resource = serde_json::from_slice(document).map_err(said)?;
    same("from_slice, to_vec", &serde_json::to_string(&read).map_err(said)?, &exact)?;
    // serde_json respells exponents in its own values, and keeps the digits.
    let value: Value = serde_json::from_slice(document).map_err(said)?;
    let kept = canonical(value.to_string().as_bytes())?;
    let of_value: Resource = serde_json::from_value(value.clone()).map_err(said)?;
    same("from_value", &json::to_string(&of_value), &kept)?;
    let borrowed = Resource::deserialize(&value).map_err(said)?;
    same("deserialize from a reference", &json::to_string(&borrowed), &kept)?;
    let to_value = serde_json::to_value(&read).map_err(said)?;
    same("to_value", &to_value.to_string(), &kept)?;
    let flat: Flat = serde_json::from_slice(document).map_err(said)?;
    same("flatten", &serde_json::to_string(&flat).map_err(said)?, &kept)?;
    let untagged: Untagged = serde_json::from_slice(document).map_err(said)?;
    same("untagged", &serde_json::to_string(&untagged).map_err(said)?, &kept)
}

#[allow(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
fn said(error: serde_json::Error) -> String {
    error.to_string()
}

fn same(way: &str, text: &str, expected: &str) -> std::result::Result<(), String> {
    if canonical(text.as_bytes())? == expected {
        return Ok(());
    }
    Err(format!("{way}: another document"))
}
