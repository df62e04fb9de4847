//! `cargo xtask features`: each published crate compiles alone, with no features, each feature, and all.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::error::Result;
use crate::workspace::Workspace;

/// The features of one crate that are FHIR releases: every pair of them is checked too.
const RELEASES: &[&str] = &["r4", "r4b", "r5"];

/// How many sets are checked at once, each in a target folder of its own: checking the large crate keeps one processor
/// busy and no more.
const WORKERS: usize = 2;

/// A crate and the features that it is checked with.
struct Set {
    package: String,
    features: Vec<String>,
}

/// Checks every set; false if one does not compile.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let sets = all_sets(workspace)?;
    let next = AtomicUsize::new(0);
    let failed: Vec<thread::Result<Vec<&Set>>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS)
            .map(|worker| {
                let (sets, next) = (&sets, &next);
                let target =
                    (worker > 0).then(|| target(workspace).join(format!("features-{worker}")));
                scope.spawn(move || {
                    let mut failed = Vec::new();
                    while let Some(set) = sets.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if !check(workspace.root(), target.as_deref(), set) {
                            failed.push(set);
                        }
                    }
                    failed
                })
            })
            .collect();
        workers.into_iter().map(thread::ScopedJoinHandle::join).collect()
    });
    let failed: thread::Result<Vec<Vec<&Set>>> = failed.into_iter().collect();
    let failed = failed.map_err(|_| "a worker panicked")?.concat();
    for Set { package, features } in &failed {
        println!("features: {package} does not compile with {features:?}");
    }
    println!("features: {} sets checked", sets.len());
    Ok(failed.is_empty())
}

/// The folder that cargo builds into.
fn target(workspace: &Workspace) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.path("target"), PathBuf::from)
}

fn all_sets(workspace: &Workspace) -> Result<Vec<Set>> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(workspace.path("crates"))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let mut all = Vec::new();
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
        let set = |features| Set { package: package.to_owned(), features };
        all.extend(sets(&features).into_iter().map(set));
    }
    Ok(all)
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

fn check(root: &Path, target: Option<&Path>, set: &Set) -> bool {
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--quiet", "--package", &set.package, "--no-default-features"]);
    if !set.features.is_empty() {
        command.args(["--features", &set.features.join(",")]);
    }
    if let Some(target) = target {
        command.env("CARGO_TARGET_DIR", target);
    }
    let status = command.env("RUSTFLAGS", "-D warnings").current_dir(root).status();
    status.is_ok_and(|status| status.success())
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
