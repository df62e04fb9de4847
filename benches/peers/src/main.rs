//! `cargo run --release --manifest-path benches/peers/Cargo.toml -- AREA`: us and the peers on the
//! same input in one run.
//!
//! Each area is a package of its own with two programs: `time` compares results and then times,
//! `allocations` counts under a counting allocator, which would slow the first one down.

use std::path::Path;
use std::process::{Command, ExitCode};

const AREAS: &[&str] = &["hl7v2"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((area, rest)) = arguments.split_first() else {
        eprintln!("which area? {}", AREAS.join(", "));
        return ExitCode::FAILURE;
    };
    if !AREAS.contains(&area.as_str()) {
        eprintln!("no area {area}; there are: {}", AREAS.join(", "));
        return ExitCode::FAILURE;
    }
    for program in ["time", "allocations"] {
        let status = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--release", "--manifest-path"])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
            .args([
                "--package",
                &format!("peers-{area}"),
                "--bin",
                &format!("{area}-{program}"),
                "--",
            ])
            .args(rest)
            .status();
        match status {
            Ok(status) if status.success() => {}
            Ok(_) => return ExitCode::FAILURE,
            Err(error) => {
                eprintln!("{program}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
