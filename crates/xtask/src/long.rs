//! `cargo xtask long NAME`: runs too long for every build; each adds its count, date and seed to a committed table.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

use crate::error::Result;
use crate::workspace::Workspace;

/// How a run is carried out.
enum Kind {
    /// A target of `fuzz/`, by seconds; needs cargo-fuzz and a nightly toolchain.
    Fuzz,
    /// The property tests of a crate (`tests/FILE.rs`), by cases for each property.
    Properties {
        package: &'static str,
        file: &'static str,
        /// With no other features than its tests ask for, where the others are heavy and not under test.
        lean: bool,
    },
    /// Journals on a disk that fails, by trials.
    Crashes,
    /// Duplicates in a population that is made up, by records.
    Identity,
    /// Bulk exports over loopback in processes of their own: kills by number, streams by mebibytes.
    Bulk(&'static str),
    /// Large messages in linear time, by segments.
    Large,
}

struct Run {
    name: &'static str,
    kind: Kind,
    /// Seconds (fuzz) or cases for each property of a full run, and of the slice that CI runs.
    full: u64,
    slice: u64,
}

const RUNS: &[Run] = &[
    fuzz_target("fhir_json"),
    fuzz_target("fhir_bridge"),
    fuzz_target("fhirpath_eval"),
    fuzz_target("fhirpath_roundtrip"),
    fuzz_target("hl7v2_parse"),
    fuzz_target("hl7v2_roundtrip"),
    fuzz_target("hl7v2_edit"),
    fuzz_target("hl7v2_escape"),
    fuzz_target("hl7v2_location"),
    fuzz_target("hl7v2_batch"),
    fuzz_target("hl7v2_mllp"),
    fuzz_target("hl7v2_temporal"),
    fuzz_target("hl7v2_view"),
    fuzz_target("hl7v2_charset"),
    fuzz_target("hl7v2_continuation"),
    fuzz_target("smart_callback"),
    fuzz_target("smart_discovery"),
    fuzz_target("smart_jwt"),
    fuzz_target("smart_scope"),
    fuzz_target("smart_token"),
    properties("properties-fhir", "sanare-fhir", 20_000),
    properties("properties-fhirpath", "sanare-fhirpath", 20_000),
    properties("properties-hl7v2", "sanare-hl7v2", 20_000),
    properties("properties-mapping", "sanare-mapping", 2_000),
    properties("properties-audit", "sanare-audit", 2_000),
    properties("properties-privacy", "sanare-privacy", 20_000),
    Run { name: "audit-crashes", kind: Kind::Crashes, full: 10_000, slice: 1_000 },
    Run {
        name: "smart-scopes",
        kind: Kind::Properties { package: "sanare-smart", file: "properties", lean: true },
        full: 1_000_000,
        slice: 20_000,
    },
    fuzz_target("fhir_xml"),
    fuzz_target("fhir_json_xml"),
    fuzz_target("fhir_ndjson"),
    fuzz_target("hl7v2_structure"),
    fuzz_target("hl7v2_profile"),
    fuzz_target("fhir_sanitize"),
    fuzz_target("fhir_patch"),
    Run {
        name: "client-faults",
        kind: Kind::Properties { package: "sanare-client", file: "properties", lean: true },
        full: 1_000_000,
        slice: 2_000,
    },
    fuzz_target("bulk_manifest"),
    fuzz_target("bulk_state"),
    Run {
        name: "bulk-steps",
        kind: Kind::Properties { package: "sanare-client", file: "bulk_kills", lean: true },
        full: 20_000,
        slice: 200,
    },
    Run { name: "bulk-kills", kind: Kind::Bulk("kills"), full: 200, slice: 20 },
    Run { name: "bulk-stream", kind: Kind::Bulk("stream"), full: 1024, slice: 16 },
    fuzz_target("client_pages"),
    fuzz_target("client_retry"),
    fuzz_target("client_capabilities"),
    fuzz_target("audit_journal"),
    fuzz_target("audit_dicom"),
    fuzz_target("audit_syslog"),
    fuzz_target("audit_event"),
    Run { name: "hl7v2-large", kind: Kind::Large, full: 100_000, slice: 4_000 },
    fuzz_target("hl7v2_place"),
    fuzz_target("hl7v2_build"),
    Run { name: "identity-batch", kind: Kind::Identity, full: 100_000, slice: 2_000 },
    properties("properties-identity", "sanare-identity", 20_000),
    fuzz_target("identity_score"),
    fuzz_target("fhir_value"),
    fuzz_target("fhir_primitive"),
    fuzz_target("fhir_reference"),
];

/// Fuzzing needs a nightly toolchain, so CI replays seeds and regressions instead of a slice.
const fn fuzz_target(name: &'static str) -> Run {
    Run { name, kind: Kind::Fuzz, full: 900, slice: 0 }
}

const fn properties(name: &'static str, package: &'static str, full: u64) -> Run {
    Run {
        name,
        kind: Kind::Properties { package, file: "properties", lean: false },
        full,
        slice: full / 100,
    }
}

const TABLE: &str = "crates/xtask/conformance/long-runs.tsv";

/// Runs one by name; `--slice` runs what CI can afford and writes no row; `--seed N` repeats a run; `--amount N` runs for another number of
/// seconds or cases than the full one.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<bool> {
    let slice = words.contains(&"--slice");
    let seed = match number(words, "--seed")? {
        Some(seed) => u32::try_from(seed)?,
        None => SystemTime::now().duration_since(UNIX_EPOCH)?.subsec_nanos(),
    };
    let amount = number(words, "--amount")?;
    let Some(name) = words.first().filter(|word| !word.starts_with("--")) else {
        for run in RUNS {
            println!("{}", run.name);
        }
        return Ok(true);
    };
    let chosen: Vec<&Run> = RUNS.iter().filter(|run| run.name == *name || *name == "all").collect();
    if chosen.is_empty() {
        return Err(format!("no long run {name}; `cargo xtask long` lists them").into());
    }
    let mut fine = true;
    for run in chosen {
        if slice && run.slice == 0 {
            continue;
        }
        let started = Instant::now();
        let amount = amount.unwrap_or(if slice { run.slice } else { run.full });
        let count = carry_out(workspace, run, slice, amount, seed)?;
        let seconds = started.elapsed().as_secs();
        if let Some(count) = count {
            println!("{}: {count} in {seconds} s, seed {seed}, nothing found", run.name);
            if !slice {
                add_row(workspace, run.name, count, seconds, seed)?;
            }
        } else {
            println!("{}: FAILED after {seconds} s, seed {seed}", run.name);
            fine = false;
        }
    }
    Ok(fine)
}

/// The number after an option.
fn number(words: &[&str], option: &str) -> Result<Option<u64>> {
    let Some(at) = words.iter().position(|word| *word == option) else { return Ok(None) };
    let text = words.get(at + 1).ok_or_else(|| format!("{option} needs a number"))?;
    Ok(Some(text.parse()?))
}

/// The number of executions or cases, or nothing where it failed.
///
/// A slice is built as the tests are, so that CI compiles no release of its own for it.
fn carry_out(
    workspace: &Workspace,
    run: &Run,
    slice: bool,
    amount: u64,
    seed: u32,
) -> Result<Option<u64>> {
    let example = |package: &str, features: &str, name: &str, mode: Option<&str>| {
        let status = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--package", package, "--features", features])
            .args((!slice).then_some("--release"))
            .args(["--example", name, "--"])
            .args(mode)
            .args([amount.to_string(), seed.to_string()])
            .current_dir(workspace.root())
            .status()?;
        Ok(status.success().then_some(amount))
    };
    match run.kind {
        Kind::Fuzz => fuzz(workspace, run.name, amount, seed),
        Kind::Properties { package, file, lean } => {
            let status = Command::new(env!("CARGO"))
                .args(["test", "--quiet", "--package", package])
                .args((!slice).then_some("--release"))
                .args((!lean).then_some("--all-features"))
                .args(["--test", file])
                .env("PROPTEST_CASES", amount.to_string())
                .env("PROPTEST_RNG_SEED", seed.to_string())
                .env("PROPTEST_MAX_SHRINK_ITERS", "10000")
                .current_dir(workspace.root())
                .status()?;
            Ok(status.success().then_some(amount))
        }
        Kind::Crashes => example("sanare-audit", "testing", "crash_trials", None),
        Kind::Large => example("sanare-hl7v2", "default", "large", None),
        Kind::Identity => example("sanare-identity", "testing", "identity_batch", None),
        Kind::Bulk(mode) => example("sanare-client", "testing", "bulk_trials", Some(mode)),
    }
}

fn fuzz(workspace: &Workspace, target: &str, seconds: u64, seed: u32) -> Result<Option<u64>> {
    let area = target.split('_').next().unwrap_or(target);
    let seeds = workspace.path("fuzz/seeds").join(target);
    let mut command = Command::new("cargo");
    command.args([
        "+nightly",
        "fuzz",
        "run",
        "--features",
        "targets",
        target,
        &format!("corpus/{target}"),
    ]);
    if seeds.is_dir() {
        command.arg(format!("seeds/{target}"));
    }
    command.args([
        "--",
        "-print_final_stats=1",
        &format!("-max_total_time={seconds}"),
        &format!("-seed={seed}"),
    ]);
    let dictionary = workspace.path("fuzz/dict").join(format!("{area}.dict"));
    if dictionary.exists() {
        command.arg(format!("-dict={}", dictionary.display()));
    }
    fs::create_dir_all(workspace.path("fuzz/corpus").join(target))?;
    let output = command.current_dir(workspace.path("fuzz")).stdout(Stdio::null()).output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let count = text
        .lines()
        .filter_map(|line| line.strip_prefix("stat::number_of_executed_units:"))
        .filter_map(|number| number.trim().parse().ok())
        .next_back();
    if !output.status.success() {
        let tail: Vec<&str> = text.lines().rev().take(20).collect();
        for line in tail.iter().rev() {
            println!("{line}");
        }
        return Ok(None);
    }
    Ok(count)
}

fn add_row(workspace: &Workspace, name: &str, count: u64, seconds: u64, seed: u32) -> Result<()> {
    let path = workspace.path(TABLE);
    let fresh = !path.exists();
    let mut table = OpenOptions::new().create(true).append(true).open(path)?;
    if fresh {
        writeln!(table, "run\tdate\tcount\tseconds\tseed")?;
    }
    let date = DateTime::<Utc>::from(SystemTime::now()).format("%F");
    writeln!(table, "{name}\t{date}\t{count}\t{seconds}\t{seed}")?;
    Ok(())
}
