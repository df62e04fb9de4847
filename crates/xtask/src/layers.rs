//! `cargo xtask layers`: the dependency arrows point down only, and the pages name what there is.

use std::collections::BTreeMap;
use std::fs;

use crate::error::Result;
use crate::workspace::Workspace;

/// The layer of each published crate, and the crates of ours that it may depend on.
const ARROWS: &[(&str, &[&str])] = &[
    ("fhir", &[]),
    ("hl7v2", &[]),
    ("smart", &["http"]),
    ("fhirpath", &["fhir"]),
    ("audit", &["fhir"]),
    ("client", &["fhir", "smart", "http"]),
    ("identity", &["fhir", "hl7v2"]),
    ("mapping", &["fhir", "hl7v2", "fhirpath"]),
    ("privacy", &["fhir", "hl7v2", "fhirpath"]),
    ("validate", &["fhir", "fhirpath"]),
    ("views", &["fhir", "fhirpath"]),
    ("migrate", &["mapping", "fhir"]),
    ("exchange", &["hl7v2"]),
    ("http", &[]),
];

/// Checks every published crate; false if an arrow or a page is wrong.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let crates = crates(workspace)?;
    let architecture = fs::read_to_string(workspace.path("ARCHITECTURE.md"))?;
    let facade = manifest(workspace, "sanare")?;
    let facade_source = fs::read_to_string(workspace.path("crates/sanare/src/lib.rs"))?;
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let mut complaints = Vec::new();
    for (name, table) in &crates {
        let Some(allowed) = arrows.get(name.as_str()) else {
            complaints.push(format!("crates/{name} has no layer"));
            continue;
        };
        for section in ["dependencies", "build-dependencies"] {
            let dependencies = table.get(section).and_then(toml::Value::as_table);
            for dependency in dependencies.into_iter().flat_map(toml::Table::keys) {
                let Some(ours) = dependency.strip_prefix("sanare-") else { continue };
                if !allowed.contains(&ours) {
                    complaints.push(format!("crates/{name} must not depend on {dependency}"));
                }
            }
        }
        if !architecture.contains(&format!("sanare-{name}")) {
            complaints.push(format!("ARCHITECTURE.md does not name sanare-{name}"));
        }
        let feature = facade.get("features").and_then(|features| features.get(name));
        if feature.is_none() || !facade_source.contains(&format!("sanare_{name}")) {
            complaints.push(format!(
                "the facade does not re-export sanare-{name} under a feature of its own"
            ));
        }
    }
    for complaint in &complaints {
        println!("layers: {complaint}");
    }
    println!("layers: {} crates, {} faults", crates.len(), complaints.len());
    Ok(complaints.is_empty())
}

/// The published crates below the facade, with their manifests.
fn crates(workspace: &Workspace) -> Result<BTreeMap<String, toml::Table>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(workspace.path("crates"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "sanare" && name != "xtask" {
            found.insert(name.clone(), manifest(workspace, &name)?);
        }
    }
    Ok(found)
}

fn manifest(workspace: &Workspace, name: &str) -> Result<toml::Table> {
    let text = fs::read_to_string(workspace.path(&format!("crates/{name}/Cargo.toml")))?;
    Ok(text.parse()?)
}
