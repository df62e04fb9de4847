//! Every published crate carries the licence of the whole, and the facade the README.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

#[test]
fn every_published_crate_carries_the_same_licence() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let licence = fs::read(root.join("LICENSE")).unwrap();
    let mut seen = 0;
    for entry in fs::read_dir(root.join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        if manifest.contains("publish = false") {
            continue;
        }
        seen += 1;
        assert_eq!(fs::read(folder.join("LICENSE")).unwrap(), licence, "{}", folder.display());
        assert!(manifest.contains("license.workspace = true"), "{}", folder.display());
    }
    assert!(seen >= 5, "only {seen} published crates were found");
}

#[test]
fn the_facade_carries_the_readme_of_the_whole() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let whole = fs::read_to_string(here.join("../../README.md")).unwrap();
    assert_eq!(fs::read_to_string(here.join("README.md")).unwrap(), whole);
}
