//! `cargo xtask cost`: compile time and memory of the crates and of a small downstream binary.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use nix::sys::resource::{UsageWho, getrusage};

use crate::error::Result;
use crate::workspace::Workspace;

/// The features of the facade that bring every crate, each with its defaults.
const FEATURES: &str = "fhirpath,smart";

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
    for (label, words) in [
        ("check", &["check"][..]),
        ("dev", &["build"][..]),
        ("release", &["build", "--release"][..]),
    ] {
        let (target, log) = (scratch.join("target"), scratch.join("log"));
        let mut command = cargo(words, &target);
        command.args(["--package", "sanare", "--features", FEATURES]);
        command.env("RUSTC_WRAPPER", std::env::current_exe()?).env(LOG, &log);
        spent(command.current_dir(workspace.root()))?;
        for unit in units(&fs::read_to_string(&log)?) {
            println!("| {} | {label} | {:.1} | {} | |", unit.name, unit.cpu, unit.memory);
        }
        fs::remove_dir_all(&target)?;
        fs::remove_file(&log)?;
    }
    downstream(workspace, scratch)
}

/// What one crate cost, with its build of every kind summed.
struct Unit {
    name: String,
    cpu: f64,
    memory: i64,
}

/// Our crates one by one, then all others together.
fn units(log: &str) -> Vec<Unit> {
    let mut ours: Vec<Unit> = Vec::new();
    let mut others = Unit { name: "their foreign dependencies".into(), cpu: 0.0, memory: 0 };
    for line in log.lines() {
        let mut words = line.split('\t');
        let (Some(name), Some(cpu), Some(memory)) = (words.next(), words.next(), words.next())
        else {
            continue;
        };
        let (cpu, memory) = (cpu.parse().unwrap_or(0.0), memory.parse().unwrap_or(0));
        if name.starts_with("sanare") {
            ours.push(Unit { name: name.replace('_', "-"), cpu, memory });
        } else {
            others.cpu += cpu;
            others.memory = others.memory.max(memory);
        }
    }
    ours.push(others);
    ours
}

/// The place of the log where this program stands in front of the compiler.
const LOG: &str = "SANARE_COST_LOG";

/// Runs the compiler in its place and notes what the crate cost, where `cost` asked for it.
pub fn stand_in(arguments: &[String]) -> Option<ExitCode> {
    let log = std::env::var_os(LOG)?;
    let (compiler, rest) = arguments.split_first()?;
    let status = Command::new(compiler).args(rest).status().ok()?;
    let name = rest.windows(2).find_map(|two| match two {
        [flag, name] if flag == "--crate-name" => Some(name.as_str()),
        _ => None,
    });
    if let (Some(name), Ok(cpu), Ok(usage)) =
        (name, user_seconds(), getrusage(UsageWho::RUSAGE_CHILDREN))
    {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(log).ok()?;
        writeln!(file, "{name}\t{cpu:.3}\t{}", usage.max_rss() / 1024).ok()?;
    }
    Some(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
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
    // The profiles that a program of somebody else has, and not those of this workspace.
    command.env("CARGO_PROFILE_DEV_DEBUG", "full");
    command.env("CARGO_PROFILE_RELEASE_LTO", "false");
    command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
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
