//! Suites of `sanare-mapping`: the guide's conditions, and every message of the corpus.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use sanare_fhir::view::JsonNode;
use sanare_fhir::{r4, schema};
use sanare_hl7v2::{Location, Parser};
use sanare_mapping::cond::Condition;
use sanare_mapping::{Ctx, ErrorKind, Plan, RuleSet};

use super::fhirpath_definitions::Run as Invariants;
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Each distinct condition of the guide is read, and means what its erratum says; what cannot be
/// read has an erratum that can.
pub fn conditions(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(corpus) = workspace.corpus("v2-to-fhir-ig") else { return Ok(None) };
    let mut proposed: BTreeMap<String, (String, String)> = BTreeMap::new();
    for row in records(&corpus.join("errata.csv"))? {
        let category = row.get("category").map_or("", String::as_str);
        if matches!(
            category,
            "condition-unparseable" | "condition-nonconformant" | "condition-misread"
        ) {
            let cell = |name: &str| row.get(name).cloned().unwrap_or_default();
            proposed.insert(blanks(&cell("original")), (cell("id"), cell("proposed")));
        }
    }
    let mut distinct: BTreeMap<String, String> = BTreeMap::new();
    for row in records(&corpus.join("inventory.csv"))? {
        let condition = row.get("cond_antlr").cloned().unwrap_or_default();
        if !condition.trim().is_empty() {
            let source = row.get("source_path").cloned().unwrap_or_default();
            distinct.entry(condition).or_insert(source);
        }
    }
    let mut outcome = Outcome::default();
    let mut read = 0;
    for (text, source) in distinct {
        let parsed = Condition::parse(&text);
        read += usize::from(parsed.is_ok());
        let erratum = proposed.get(&blanks(&text));
        let result = match (parsed, erratum) {
            (Ok((condition, _)), None) => canonical(&condition, &condition.to_string()),
            (Ok((condition, _)), Some((_, wanted))) => {
                // `SELF` is the row's own source, which the errata write out.
                let printed = condition.to_string();
                let (wanted, _) =
                    Condition::parse(wanted).map_err(|error| format!("{text}: {error}"))?;
                let own = printed.replace("SELF", source.split('|').next().unwrap_or_default());
                if own == wanted.to_string() {
                    canonical(&condition, &printed)
                } else {
                    Err(format!("reads as {own}, the erratum says {wanted}"))
                }
            }
            (Err(_), Some((id, wanted))) => {
                let wanted = wanted.split("  (").next().unwrap_or_default();
                let no_condition =
                    wanted == "(no condition)" || wanted.starts_with("unmapped_code:");
                if no_condition || Condition::parse_strict(wanted).is_ok() {
                    Ok(())
                } else {
                    Err(format!("the proposal of {id} is not canonical"))
                }
            }
            (Err(error), None) => Err(error.to_string()),
        };
        outcome.record(text, result);
    }
    outcome.note(format!("{read} are read as they stand, the others through an erratum"));
    Ok(Some(outcome))
}

fn canonical(condition: &Condition, printed: &str) -> std::result::Result<(), String> {
    match Condition::parse_strict(printed) {
        Ok(again) if again == *condition => Ok(()),
        Ok(_) => Err(format!("{printed} reads as another condition")),
        Err(error) => Err(format!("{printed}: {error}")),
    }
}

/// Every ADT and ORU message maps to a Bundle that reads back, is written again alike and fits
/// the tables. A message that is rejected is listed by name with the reason, and at least 95 of
/// 100 map. What maps of the other messages is held to the same.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(corpus) = workspace.corpus("hl7v2") else { return Ok(None) };
    let plan =
        Plan::compile(&RuleSet::builtin_v2_to_fhir_r4()).map_err(|report| report.to_string())?;
    let listed = std::fs::read_to_string(workspace.path(REJECTED))?;
    let listed: BTreeMap<&str, &str> =
        listed.lines().skip(1).filter_map(|line| line.split_once('\t')).collect();
    let fault = ErrorKind::Model.to_string();
    let (mut mapped, mut rejected) = (0_u32, 0_u32);
    let mut outcome = Outcome::default();
    let mut resources: BTreeMap<String, usize> = BTreeMap::new();
    let mut leaves = 0;
    each_message(&corpus, |name, parsed| {
        let code = parsed.text(Location::literal("MSH-9.1"));
        let own = matches!(&*code, "ADT" | "ORU");
        let result = match catch_unwind(AssertUnwindSafe(|| one(&plan, parsed))) {
            Ok(Ok(found)) => {
                mapped += u32::from(own);
                leaves += found.leaves;
                for name in found.resources {
                    *resources.entry(name).or_default() += 1;
                }
                Ok(())
            }
            // Messages beyond the guide may be refused, but never by a fault of the rules.
            Ok(Err(why)) if !own && why.starts_with(REFUSED) && !why.contains(&fault) => Ok(()),
            Ok(Err(why)) => Err(why),
            Err(_) => Err("panic".to_owned()),
        };
        let result = match (result, listed.get(name)) {
            (Err(why), Some(reason)) if why == format!("{REFUSED}{reason}") => {
                rejected += 1;
                Ok(())
            }
            (Ok(()), Some(_)) => Err("maps, though it is listed as rejected".to_owned()),
            (result, _) => result,
        };
        outcome.record(name, result);
    })?;
    let enough = u64::from(mapped) * 100 >= 95 * u64::from(mapped + rejected);
    let result = if enough { Ok(()) } else { Err(format!("only {mapped} map")) };
    outcome.record("at least 95 of 100 messages map", result);
    outcome.note(format!("{mapped} ADT and ORU messages map, {rejected} are rejected as listed"));
    outcome.note(format!("{leaves} elements with lineage; resources: {resources:?}"));
    Ok(Some(outcome))
}

/// Every invariant of R4 is true of every element of every Bundle; what breaks one is a known
/// failure by the name of its message.
pub fn invariants(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(corpus) = workspace.corpus("hl7v2") else { return Ok(None) };
    let plan =
        Plan::compile(&RuleSet::builtin_v2_to_fhir_r4()).map_err(|report| report.to_string())?;
    let mut run = Invariants::new(&r4::schema::SCHEMA)?;
    let uncompiled: BTreeSet<String> = run.failures.values().flatten().cloned().collect();
    let mut outcome = Outcome::default();
    let mut all: BTreeMap<(String, &str), (usize, usize)> = BTreeMap::new();
    let mut elsewhere = None;
    each_message(&corpus, |name, parsed| {
        let Ok(now) = chrono::DateTime::parse_from_rfc3339("2024-01-02T03:04:05Z") else { return };
        // What is refused makes no Bundle; `v2-to-fhir-run` says what may be.
        let Ok(mapped) = plan.run(parsed, &Ctx::new(&now)) else { return };
        let bundle = match serde_json::from_str(&r4::json::to_string(&mapped.bundle)) {
            Ok(bundle) => bundle,
            Err(error) => {
                elsewhere = Some(format!("{name}: {error}"));
                return;
            }
        };
        let broken = run.resource(&r4::schema::SCHEMA, &bundle);
        let names: Vec<String> = broken
            .iter()
            .map(|((place, key), count)| format!("{key} on {count} {place}"))
            .collect();
        for (of, count) in broken {
            let sum = all.entry(of).or_default();
            *sum = (sum.0 + count, sum.1 + 1);
        }
        outcome.record(name, if names.is_empty() { Ok(()) } else { Err(names.join(", ")) });
    })?;
    if let Some(error) = elsewhere {
        return Err(error.into());
    }
    outcome.note(format!("{} evaluations", run.evaluated));
    for ((place, key), (elements, messages)) in all {
        outcome.note(format!("{key} on {place}: {elements} elements of {messages} messages"));
    }
    let found: BTreeSet<String> = run.failures.into_values().flatten().collect();
    let faults: Vec<String> = found.difference(&uncompiled).cloned().collect();
    let result = if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) };
    outcome.record("every invariant can be evaluated", result);
    outcome.note(format!(
        "{} invariants do not compile (see fhirpath-invariants-r4)",
        uncompiled.len()
    ));
    Ok(Some(outcome))
}

/// Calls `each` with every different message of the corpus, and its name there.
fn each_message(
    corpus: &std::path::Path,
    mut each: impl FnMut(&str, &sanare_hl7v2::Message<'_>),
) -> Result<()> {
    let mut files = Vec::new();
    files_below(corpus, &mut files)?;
    files.sort();
    let mut seen = BTreeSet::new();
    for file in files.iter().filter(|file| file.extension().is_none_or(|end| end != "md")) {
        let bytes = std::fs::read(file)?;
        let name = file.strip_prefix(corpus)?.display().to_string();
        for (number, message) in (1..).zip(messages(&bytes)) {
            if !seen.insert(message.clone()) {
                continue;
            }
            if let Ok(parsed) = Parser::new().parse(&message) {
                each(&format!("{name}#{number}"), &parsed);
            }
        }
    }
    Ok(())
}

const REFUSED: &str = "rejected: ";
const REJECTED: &str = "crates/xtask/conformance/v2-to-fhir-rejected.tsv";

struct Mapped {
    resources: Vec<String>,
    leaves: usize,
}

fn one(plan: &Plan, message: &sanare_hl7v2::Message<'_>) -> std::result::Result<Mapped, String> {
    let now = chrono::DateTime::parse_from_rfc3339("2024-01-02T03:04:05Z")
        .map_err(|error| error.to_string())?;
    let context = Ctx::new(&now).lineage(true);
    let mapped = plan.run(message, &context).map_err(|error| format!("{REFUSED}{error}"))?;
    let text = r4::json::to_string(&mapped.bundle);
    let again: r4::Bundle =
        r4::json::read(text.as_bytes()).map_err(|error| format!("does not read back: {error}"))?;
    if again != mapped.bundle || r4::json::to_string(&again) != text {
        return Err("is not the same after reading".to_owned());
    }
    let twice = plan.run(message, &context).map_err(|error| error.to_string())?;
    if r4::json::to_string(&twice.bundle) != text {
        return Err("the second run makes other bytes".to_owned());
    }
    let value: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let report = schema::check(JsonNode::resource(&r4::schema::SCHEMA, &value));
    let mut findings = report.iter().map(ToString::to_string);
    if let Some(first) = findings.next() {
        return Err(format!("{first} and {} more findings", findings.count()));
    }
    let mut addresses = BTreeSet::new();
    let mut references = BTreeSet::new();
    let mut leaves = 0;
    for entry in value.get("entry").and_then(serde_json::Value::as_array).into_iter().flatten() {
        addresses.extend(entry["fullUrl"].as_str().map(str::to_owned));
        walk(&entry["resource"], &mut leaves, &mut references);
    }
    if addresses.len()
        != value.get("entry").and_then(serde_json::Value::as_array).map_or(0, Vec::len)
    {
        return Err("two entries have one address".to_owned());
    }
    if let Some(open) = references.difference(&addresses).next() {
        return Err(format!("a reference resolves to no entry: {}", open.len()));
    }
    let of_entries = mapped.lineage().iter().filter(|record| record.entry().is_some()).count();
    // The executor itself writes each entry's resource type and id.
    let own = 2 * mapped.resources().len();
    if of_entries + own != leaves {
        return Err(format!("{of_entries} lineage records for {} elements", leaves - own));
    }
    Ok(Mapped { resources: mapped.resources().map(str::to_owned).collect(), leaves: of_entries })
}

/// Counts the elements with a value, and collects the references.
fn walk(value: &serde_json::Value, leaves: &mut usize, references: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(members) => {
            for (name, member) in members {
                if name == "reference"
                    && let Some(text) = member.as_str()
                {
                    references.insert(text.to_owned());
                }
                walk(member, leaves, references);
            }
        }
        serde_json::Value::Array(items) => {
            for item in items {
                walk(item, leaves, references);
            }
        }
        serde_json::Value::Null => {}
        _ => *leaves += 1,
    }
}

/// The messages of a file: cut where a line begins with MSH, without envelopes of MLLP and batches.
fn messages(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut found: Vec<Vec<u8>> = Vec::new();
    for line in bytes.split(|byte| matches!(byte, b'\r' | b'\n')) {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        let line: Vec<u8> =
            line.iter().copied().filter(|byte| !matches!(byte, 0x0b | 0x1c)).collect();
        if line.starts_with(b"MSH") {
            found.push(Vec::new());
        }
        let envelope = [b"FHS", b"BHS", b"BTS", b"FTS"].iter().any(|id| line.starts_with(*id));
        if let Some(message) = found.last_mut().filter(|_| !envelope && !line.is_empty()) {
            message.extend_from_slice(&line);
            message.push(b'\r');
        }
    }
    found
}

fn files_below(folder: &std::path::Path, into: &mut Vec<std::path::PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files_below(&path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}

fn records(path: &std::path::Path) -> Result<Vec<BTreeMap<String, String>>> {
    let mut reader = csv::Reader::from_path(path)?;
    let header = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        rows.push(header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect());
    }
    Ok(rows)
}

fn blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
