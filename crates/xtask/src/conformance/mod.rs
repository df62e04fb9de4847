//! `cargo xtask conformance [SUITE]`: the official suites and corpora, against committed floors.

#[cfg(feature = "suites")]
mod balp;
#[cfg(feature = "suites")]
mod balp_mutants;
#[cfg(feature = "suites")]
mod balp_profiles;
#[cfg(feature = "suites")]
mod dicom_audit;
#[cfg(feature = "suites")]
mod fhir_bridge;
#[cfg(feature = "suites")]
mod fhir_convert;
#[cfg(feature = "suites")]
mod fhir_json;
#[cfg(feature = "suites")]
mod fhir_xml;
#[cfg(feature = "suites")]
mod fhirpath;
#[cfg(feature = "suites")]
mod fhirpath_definitions;
#[cfg(feature = "suites")]
mod fhirpath_hosts;
#[cfg(feature = "suites")]
mod fhirpath_patch;
#[cfg(feature = "suites")]
mod fml;
#[cfg(feature = "suites")]
mod hl7v2;
#[cfg(feature = "suites")]
mod hl7v2_schema;
#[cfg(feature = "suites")]
mod hl7v2_structure;
#[cfg(feature = "suites")]
mod mapping;
#[cfg(feature = "suites")]
mod runner;
#[cfg(feature = "suites")]
mod schema_check;
#[cfg(feature = "suites")]
mod translate;
#[cfg(feature = "suites")]
mod web_e2e;

use crate::error::Result;
use crate::workspace::Workspace;

/// Runs the suites named, or all; starts itself again, optimised and with the crates linked, if
/// this build has no suites.
#[cfg(not(feature = "suites"))]
pub fn run(workspace: &Workspace, names: &[&str]) -> Result<bool> {
    let status = std::process::Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--release", "--package", "xtask", "--features", "suites", "--"])
        .arg("conformance")
        .args(names)
        .current_dir(workspace.root())
        .status()?;
    Ok(status.success())
}

/// Runs the suites named, or all.
#[cfg(feature = "suites")]
pub fn run(workspace: &Workspace, names: &[&str]) -> Result<bool> {
    runner::run(workspace, names)
}
