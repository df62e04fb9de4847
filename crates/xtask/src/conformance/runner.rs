//! Runs suites and holds their results against `crates/xtask/conformance/`:
//! `floors.toml` (cases per suite that must pass) and `known/SUITE.tsv` (failures by name, with a reason).

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::error::Result;
use crate::workspace::Workspace;

/// What a suite found: every case by name, `None` where it passed, or why it failed.
#[derive(Debug, Default)]
pub struct Outcome {
    cases: BTreeMap<String, Option<String>>,
    notes: Vec<String>,
    /// Whether the cases are those of somebody else's server, for which there is no floor.
    elsewhere: bool,
}

#[allow(dead_code, reason = "suites use what they need")]
impl Outcome {
    /// Records one case. A name that comes twice is a fault of the suite and fails.
    pub fn record(&mut self, name: impl Into<String>, result: std::result::Result<(), String>) {
        let name = name.into();
        match self.cases.entry(name) {
            std::collections::btree_map::Entry::Occupied(mut e) => {
                e.insert(Some("the suite names this case twice".to_owned()));
            }
            std::collections::btree_map::Entry::Vacant(e) => {
                e.insert(result.err());
            }
        }
    }

    /// A line printed before the result, such as a count of its own.
    pub fn note(&mut self, line: impl Into<String>) {
        self.notes.push(line.into());
    }

    /// Holds the cases against no floor: they are those of a server that the caller named.
    pub fn without_floor(&mut self) {
        self.elsewhere = true;
    }

    fn passed(&self) -> usize {
        self.cases.values().filter(|failure| failure.is_none()).count()
    }
}

/// One suite. `Ok(None)` means that its data is not there.
pub struct Suite {
    /// The name on the command line and in the floors.
    pub name: &'static str,
    /// Runs every case.
    pub run: fn(&Workspace) -> Result<Option<Outcome>>,
}

/// All suites, in the order in which they run and print.
const SUITES: &[Suite] = &[
    Suite { name: "fhir-json-r4", run: super::fhir_json::r4 },
    Suite { name: "fhirpath-r4", run: super::fhirpath::r4 },
    Suite { name: "fhirpath-search-r4", run: super::fhirpath_definitions::search_r4 },
    Suite { name: "fhirpath-invariants-r4", run: super::fhirpath_definitions::invariants_r4 },
    Suite { name: "hl7v2-roundtrip", run: super::hl7v2::roundtrip },
    Suite { name: "hl7v2-escape", run: super::hl7v2::escapes },
    Suite { name: "schema-check-r4", run: super::schema_check::r4 },
    Suite { name: "balp-examples", run: super::balp::examples },
    Suite { name: "v2-to-fhir-conditions", run: super::mapping::conditions },
    Suite { name: "v2-to-fhir-run", run: super::mapping::run },
    Suite { name: "fhir-json-r4b", run: super::fhir_json::r4b },
    Suite { name: "fhir-json-r5", run: super::fhir_json::r5 },
    Suite { name: "schema-check-r4b", run: super::schema_check::r4b },
    Suite { name: "schema-check-r5", run: super::schema_check::r5 },
    Suite { name: "fhir-convert", run: super::fhir_convert::run },
    Suite { name: "hl7v2-schema", run: super::hl7v2_schema::run },
    Suite { name: "hl7v2-structure", run: super::hl7v2_structure::run },
    Suite { name: "smart-e2e", run: super::web_e2e::smart },
    Suite { name: "fhir-xml-r4", run: super::fhir_xml::r4 },
    Suite { name: "fhir-xml-r4b", run: super::fhir_xml::r4b },
    Suite { name: "fhir-xml-r5", run: super::fhir_xml::r5 },
    Suite { name: "fhir-xsd-r5", run: super::fhir_xml::schemas_r5 },
    Suite { name: "fhirpath-r4b", run: super::fhirpath::r4b },
    Suite { name: "fhirpath-r5", run: super::fhirpath::r5 },
    Suite { name: "fhirpath-search-r4b", run: super::fhirpath_definitions::search_r4b },
    Suite { name: "fhirpath-search-r5", run: super::fhirpath_definitions::search_r5 },
    Suite { name: "fhirpath-invariants-r4b", run: super::fhirpath_definitions::invariants_r4b },
    Suite { name: "fhirpath-invariants-r5", run: super::fhirpath_definitions::invariants_r5 },
    Suite { name: "fhirpath-patch", run: super::fhirpath_patch::run },
    Suite { name: "fhir-bridge-r4", run: super::fhir_bridge::run },
    Suite { name: "client-e2e", run: super::web_e2e::client },
    Suite { name: "balp-mutants", run: super::balp_mutants::run },
    Suite { name: "dicom-audit", run: super::dicom_audit::corpus },
    Suite { name: "dicom-schema", run: super::dicom_audit::schema },
    Suite { name: "v2-to-fhir-invariants", run: super::mapping::invariants },
    Suite { name: "translate", run: super::translate::run },
    Suite { name: "fml", run: super::fml::run },
];

/// Runs the suites named, or all; false if one fell below its floor or was not there in CI.
pub fn run(workspace: &Workspace, names: &[&str]) -> Result<bool> {
    for name in names {
        if !SUITES.iter().any(|suite| suite.name == *name) {
            let known: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
            return Err(format!("no suite {name}; there are: {}", known.join(", ")).into());
        }
    }
    let floors = floors(workspace)?;
    let mut fine = true;
    let mut lines = Vec::new();
    for suite in SUITES.iter().filter(|suite| names.is_empty() || names.contains(&suite.name)) {
        let Some(outcome) = (suite.run)(workspace)? else {
            lines.push(format!("{}: not run (no data)", suite.name));
            fine &= std::env::var_os("CI").is_none();
            continue;
        };
        for note in &outcome.notes {
            println!("{}: {note}", suite.name);
        }
        let known = known(workspace, suite.name)?;
        for complaint in judge(&outcome, &known, floors.get(suite.name).copied()) {
            println!("{}: {complaint}", suite.name);
            fine = false;
        }
        lines.push(format!("{}: {}/{}", suite.name, outcome.passed(), outcome.cases.len()));
    }
    for line in lines {
        println!("{line}");
    }
    Ok(fine)
}

/// Everything that must not be: a failure nobody named, a named failure that passes, a fallen floor.
fn judge(outcome: &Outcome, known: &BTreeMap<String, String>, floor: Option<usize>) -> Vec<String> {
    let mut complaints = Vec::new();
    for (name, failure) in &outcome.cases {
        match (failure, known.contains_key(name)) {
            (Some(why), false) => complaints.push(format!("{name} failed: {why}")),
            (None, true) => {
                complaints.push(format!("{name} passes now: take it off the known failures"));
            }
            _ => {}
        }
    }
    for name in known.keys().filter(|name| !outcome.cases.contains_key(*name)) {
        complaints.push(format!("{name} is a known failure but no case of the suite"));
    }
    match floor {
        _ if outcome.elsewhere => {}
        None => complaints.push("has no floor in floors.toml".to_owned()),
        Some(floor) if outcome.passed() < floor => {
            complaints.push(format!("{} passed, the floor is {floor}", outcome.passed()));
        }
        Some(floor) if outcome.passed() > floor => {
            complaints.push(format!("{} passed: raise the floor from {floor}", outcome.passed()));
        }
        Some(_) => {}
    }
    complaints
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.path("crates/xtask/conformance")
}

fn floors(workspace: &Workspace) -> Result<BTreeMap<String, usize>> {
    let text = fs::read_to_string(folder(workspace).join("floors.toml"))?;
    let table: toml::Table = text.parse()?;
    let mut floors = BTreeMap::new();
    for (name, value) in table {
        let floor = value.as_integer().and_then(|floor| usize::try_from(floor).ok());
        floors
            .insert(name.clone(), floor.ok_or_else(|| format!("floors.toml: {name} is no count"))?);
    }
    Ok(floors)
}

/// The known failures of a suite: name, tab, reason.
fn known(workspace: &Workspace, suite: &str) -> Result<BTreeMap<String, String>> {
    let path = folder(workspace).join("known").join(format!("{suite}.tsv"));
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let mut known = BTreeMap::new();
    for (index, line) in fs::read_to_string(&path)?.lines().enumerate().skip(1) {
        match line.split_once('\t') {
            Some((name, reason)) if !reason.trim().is_empty() => {
                known.insert(name.to_owned(), reason.to_owned());
            }
            _ => {
                return Err(format!(
                    "{}:{}: a known failure needs a reason",
                    path.display(),
                    index + 1
                )
                .into());
            }
        }
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(cases: &[(&str, bool)]) -> Outcome {
        let mut outcome = Outcome::default();
        for (name, passed) in cases {
            outcome.record(*name, if *passed { Ok(()) } else { Err("because".to_owned()) });
        }
        outcome
    }

    #[test]
    fn a_case_that_passed_may_not_fail_again() {
        let known = BTreeMap::from([("b".to_owned(), "a reason".to_owned())]);
        assert!(judge(&outcome(&[("a", true), ("b", false)]), &known, Some(1)).is_empty());
        assert_eq!(judge(&outcome(&[("a", false), ("b", false)]), &known, Some(1)).len(), 2);
        assert_eq!(judge(&outcome(&[("a", true), ("b", true)]), &known, Some(1)).len(), 2);
        assert_eq!(judge(&outcome(&[("a", true)]), &known, Some(1)).len(), 1);
        assert_eq!(judge(&outcome(&[("a", true), ("b", false)]), &known, None).len(), 1);
    }

    #[test]
    fn a_named_server_has_no_floor_and_may_not_fail() {
        let mut good = outcome(&[("a", true)]);
        good.without_floor();
        assert!(judge(&good, &BTreeMap::new(), Some(9)).is_empty());
        let mut bad = outcome(&[("a", false)]);
        bad.without_floor();
        assert_eq!(judge(&bad, &BTreeMap::new(), Some(9)).len(), 1);
    }

    #[test]
    fn a_name_that_comes_twice_fails() {
        assert_eq!(
            judge(&outcome(&[("a", true), ("a", true)]), &BTreeMap::new(), Some(1)).len(),
            2
        );
    }
}
