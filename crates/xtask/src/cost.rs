//! `cargo xtask cost`: compile time and memory of the crates and of a small downstream binary.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};

use crate::error::Result;
use crate::workspace::Workspace;

/// A downstream program that uses a resource as most programs do.
const DOWNSTREAM: &str = r#"
use sanare_fhir::r4::{self, Patient};

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    match r4::json::read::<Patient>(text.as_bytes()) {
        Ok(patient) => println!("{}", r4::json::to_string(&patient)),
        Err(error) => println!("{error}"),
    }
}
"#;

/// Measures everything once; each measurement starts from an empty target folder of its own.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let scratch = std::env::temp_dir().join(format!("sanare-cost-{}", std::process::id()));
    fs::create_dir_all(&scratch)?;
    let done = measure(workspace, &scratch);
    fs::remove_dir_all(&scratch)?;
    done.map(|()| true)
}

fn measure(workspace: &Workspace, scratch: &Path) -> Result<()> {
    println!("| what | profile | user CPU s | largest process MB | binary MB |");
    println!("|---|---|---|---|---|");
    for package in ["sanare-fhir", "sanare-hl7v2", "sanare-mapping", "sanare-audit", "sanare"] {
        for (label, words) in [
            ("check", &["check"][..]),
            ("dev", &["build"][..]),
            ("release", &["build", "--release"][..]),
        ] {
            let target = scratch.join("target");
            // The dependencies that are not ours are built first and not counted.
            let dependencies = foreign(workspace, package)?;
            if !dependencies.is_empty() {
                let mut first = cargo(words, &target);
                for dependency in &dependencies {
                    first.args(["--package", dependency]);
                }
                spent(first.current_dir(workspace.root()))?;
            }
            let (cpu, memory) = spent(
                cargo(words, &target).args(["--package", package]).current_dir(workspace.root()),
            )?;
            println!(
                "| {package} after its foreign dependencies | {label} | {cpu:.1} | {memory} | |"
            );
            fs::remove_dir_all(&target)?;
        }
    }
    downstream(workspace, scratch)
}

/// The library first, then only the binary: what a user of the library pays at each build.
fn downstream(workspace: &Workspace, scratch: &Path) -> Result<()> {
    let program = scratch.join("downstream");
    fs::create_dir_all(program.join("src"))?;
    let fhir = workspace.path("crates/fhir");
    let manifest = format!(
        "[package]\nname = \"downstream\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nsanare-fhir = {{ path = {:?} }}\n",
        fhir.display().to_string()
    );
    fs::write(program.join("Cargo.toml"), manifest)?;
    fs::write(program.join("src/main.rs"), DOWNSTREAM)?;
    fs::copy(workspace.path("Cargo.lock"), program.join("Cargo.lock"))?;
    for (label, words, folder) in
        [("dev", &["build"][..], "debug"), ("release", &["build", "--release"][..], "release")]
    {
        let target = scratch.join("target-downstream");
        spent(cargo(words, &target).args(["--package", "sanare-fhir"]).current_dir(&program))?;
        let (cpu, memory) = spent(cargo(words, &target).current_dir(&program))?;
        let binary = fs::metadata(target.join(folder).join("downstream"))?.len();
        println!(
            "| a binary on sanare-fhir, after the library | {label} | {cpu:.1} | {memory} | {}.{} |",
            binary / 1_000_000,
            binary / 100_000 % 10
        );
        fs::remove_dir_all(&target)?;
    }
    Ok(())
}

fn cargo(words: &[&str], target: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(words).arg("--quiet");
    command.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target);
    command.stdout(Stdio::null());
    command
}

/// User CPU seconds that a command and its children spent, and the largest process in megabytes.
/// The kernel keeps the largest of all children ever waited for, so a smaller later one is not seen.
fn spent(command: &mut Command) -> Result<(f64, i64)> {
    let before = user_seconds()?;
    if !command.status()?.success() {
        return Err("a build failed".into());
    }
    let largest = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() / 1024;
    Ok((user_seconds()? - before, largest))
}

#[allow(clippy::cast_precision_loss, reason = "seconds of a build fit a double")]
fn user_seconds() -> Result<f64> {
    let time = getrusage(UsageWho::RUSAGE_CHILDREN)?.user_time();
    Ok(time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6)
}

/// The packages that a crate of ours links and that are not ours; what builds them comes with them.
fn foreign(workspace: &Workspace, package: &str) -> Result<Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            package,
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(workspace.root())
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut names: Vec<String> = text
        .lines()
        .filter(|line| !line.starts_with("sanare"))
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some(format!("{}@{}", words.next()?, words.next()?.strip_prefix('v')?))
        })
        .collect();
    names.sort();
    names.dedup();
    Ok(names)
}
