//! `cargo run --release --manifest-path benches/peers/Cargo.toml -- AREA`: us and the peers on the
//! same input in one run.
//!
//! Each area is a package of its own with two programs: `time` compares results and then times,
//! `allocations` counts under a counting allocator, which would slow the first one down.

use std::path::Path;
use std::process::{Command, ExitCode};

/// The areas, and the sets of features that their programs are run with, one after the other.
const AREAS: &[(&str, &[&str])] =
    &[("hl7v2", &[""]), ("fhir", &["", "fhirbolt", "fhir-r4", "fhir-types"]), ("fhirpath", &[""]), ("client", &[""])];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let known: Vec<&str> = AREAS.iter().map(|(area, _)| *area).collect();
    let Some((area, rest)) = arguments.split_first() else {
        eprintln!("which area? {}", known.join(", "));
        return ExitCode::FAILURE;
    };
    let Some((area, sets)) = AREAS.iter().find(|(name, _)| name == area) else {
        eprintln!("no area {area}; there are: {}", known.join(", "));
        return ExitCode::FAILURE;
    };
    for features in *sets {
        for program in ["time", "allocations"] {
            if !run(area, program, features, rest) {
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn run(area: &str, program: &str, features: &str, rest: &[String]) -> bool {
    let status = Command::new(env!("CARGO"))
        // fhir-types declares a newer compiler than it needs.
        .args(["run", "--quiet", "--release", "--ignore-rust-version", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .args(["--package", &format!("peers-{area}"), "--features", features])
        .args(["--bin", &format!("{area}-{program}"), "--"])
        .args(rest)
        .status();
    match status {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("{area}-{program}: {error}");
            false
        }
    }
}
