//! `cargo xtask features`: each published crate compiles alone, with no features, each feature, and all.

use std::fs;
use std::process::Command;

use crate::error::Result;
use crate::workspace::Workspace;

/// The features of one crate that are FHIR releases: every pair of them is checked too.
const RELEASES: &[&str] = &["r4", "r4b", "r5"];

/// Checks every set; false if one does not compile.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let mut fine = true;
    let mut checked = 0;
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(workspace.path("crates"))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    for name in names.iter().filter(|name| *name != "xtask") {
        let text = fs::read_to_string(workspace.path(&format!("crates/{name}/Cargo.toml")))?;
        let manifest: toml::Table = text.parse()?;
        let package = manifest.get("package").and_then(|package| package.get("name"));
        let package = package.and_then(toml::Value::as_str).ok_or("a manifest without a name")?;
        let features: Vec<String> = manifest
            .get("features")
            .and_then(toml::Value::as_table)
            .map(|table| table.keys().filter(|feature| *feature != "default").cloned().collect())
            .unwrap_or_default();
        for set in sets(&features) {
            checked += 1;
            if !check(workspace, package, &set)? {
                println!("features: {package} does not compile with {set:?}");
                fine = false;
            }
        }
    }
    println!("features: {checked} sets checked");
    Ok(fine)
}

/// None, each, every pair of releases, and all.
fn sets(features: &[String]) -> Vec<Vec<String>> {
    let mut sets = vec![Vec::new()];
    sets.extend(features.iter().map(|feature| vec![feature.clone()]));
    let releases: Vec<&String> =
        features.iter().filter(|name| RELEASES.contains(&name.as_str())).collect();
    for (index, first) in releases.iter().enumerate() {
        for second in releases.iter().skip(index + 1) {
            sets.push(vec![(*first).clone(), (*second).clone()]);
        }
    }
    if features.len() > 1 {
        sets.push(features.to_vec());
    }
    sets.dedup();
    sets
}

fn check(workspace: &Workspace, package: &str, features: &[String]) -> Result<bool> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--quiet", "--package", package, "--no-default-features"]);
    if !features.is_empty() {
        command.args(["--features", &features.join(",")]);
    }
    Ok(command.env("RUSTFLAGS", "-D warnings").current_dir(workspace.root()).status()?.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_releases_is_a_set() {
        let features = ["r4", "r4b", "r5", "xml"].map(str::to_owned);
        let sets = sets(&features);
        assert_eq!(sets.len(), 1 + 4 + 3 + 1);
        assert!(sets.contains(&vec!["r4".to_owned(), "r5".to_owned()]));
    }
}
