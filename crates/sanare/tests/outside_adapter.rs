//! The first outside adapter: a crate outside the workspace that depends on `sanare` alone, implements
//! every public trait and passes the contract tests that the traits' crates export.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const MANIFEST: &str = "\
[package]
name = \"outside-adapter\"
version = \"0.0.0\"
edition = \"2024\"

[workspace]

[dependencies]
sanare = { path = \"SANARE\", features = [\"fhirpath\", \"smart-server\", \"testing\"] }

[lints.rust]
warnings = \"deny\"

# As the workspace, so that what is compiled already is used again.
[profile.dev]
debug = \"line-tables-only\"

[profile.test]
debug = \"line-tables-only\"
";

#[test]
fn a_crate_outside_the_workspace_implements_every_trait() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("outside-adapter");
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), MANIFEST.replace("SANARE", here.to_str().unwrap()))
        .unwrap();
    fs::copy(here.join("tests/outside_adapter/lib.rs"), folder.join("src/lib.rs")).unwrap();
    fs::copy(here.join("../../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--quiet"])
        .env("CARGO_TARGET_DIR", folder.join("../.."))
        .current_dir(&folder)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("test result: ok"), "{text}");
}
