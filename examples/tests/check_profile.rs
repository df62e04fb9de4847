//! Runs the example `check_profile` as a user would.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn example() -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.join("examples").join("check_profile")
}

fn data(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name).display().to_string()
}

fn run(arguments: &[&str]) -> (Output, String) {
    let output = Command::new(example()).args(arguments).output().unwrap();
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    (output, text)
}

#[test]
fn a_message_is_held_against_its_version_and_against_a_profile() {
    let message = data("oru_r01.hl7");
    let (output, _) = run(&["--version", "2.5.1", &message]);
    assert!(matches!(output.status.code(), Some(0 | 1)));
    let folder = std::env::temp_dir().join(format!("check-profile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let faulty = folder.join("faulty.hl7");
    std::fs::write(
        &faulty,
        "MSH|^~\\&|L||||20260401||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||77^^^A^MR||Smith^Eve|||X\r\
         OBR|1|||X\rOBX|1|NM|2345-7||5.4||||||F\r",
    )
    .unwrap();
    let faulty = faulty.display().to_string();
    let (output, text) = run(&["--profile", &data("lab_profile.json"), &faulty]);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("error: CodeUnknown at PID[1]-8[1]"), "{text}");
    assert!(text.contains("by unit of a number [101]"), "{text}");
    assert!(!text.contains("Smith"));
    let (output, text) = run(&["--json", "--profile", &data("lab_profile.json"), &faulty]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_str(text.trim()).unwrap();
    assert_eq!(report["valid"], false);
    assert!(report["issues"].as_array().unwrap().iter().any(|issue| issue["rule"] == "sex"));
    // Wrong calls.
    assert_eq!(run(&[]).0.status.code(), Some(2));
    assert_eq!(run(&["--version", "9.9", &faulty]).0.status.code(), Some(2));
    assert_eq!(run(&["--profile", &faulty, &faulty]).0.status.code(), Some(2));
    assert_eq!(run(&["/no/such/file"]).0.status.code(), Some(1));
    std::fs::remove_dir_all(&folder).unwrap();
}
