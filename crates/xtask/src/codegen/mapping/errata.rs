//! Applies the errata of the corpus: each is a named patch, and its state is listed.

use std::collections::BTreeMap;
use std::path::Path;

use super::inventory::{Row, blanks};
use crate::error::Result;

/// One patch and what became of it.
#[derive(Debug)]
pub struct Patch {
    pub id: String,
    pub category: String,
    pub rows: Vec<String>,
    pub state: &'static str,
}

struct Erratum {
    id: String,
    category: String,
    column: String,
    original: String,
    proposed: String,
}

/// Applies what is certain or likely; leaves what is open.
pub fn apply(rows: &mut [Row], path: &Path) -> Result<Vec<Patch>> {
    let index: BTreeMap<String, usize> =
        rows.iter().enumerate().map(|(at, row)| (row.id.clone(), at)).collect();
    let mut patches = Vec::new();
    let mut reader = csv::Reader::from_path(path)?;
    for record in reader.records() {
        let record = record?;
        let cell = |at: usize| record.get(at).unwrap_or("").to_owned();
        // id, category, map, rows, column, original, problem, proposed, confidence, row_ids
        let erratum = Erratum {
            id: cell(0),
            category: cell(1),
            column: cell(4),
            original: cell(5),
            proposed: cell(7),
        };
        let ids: Vec<String> = cell(9)
            .split(';')
            .map(str::trim)
            .filter(|id| !id.is_empty())
            .map(str::to_owned)
            .collect();
        let mut state = if SETTLED.contains(&&*erratum.id) { SUPPLEMENT } else { "open" };
        if cell(8) != "open" {
            state = "unused";
            for id in &ids {
                let at = *index.get(id).ok_or_else(|| format!("{}: no row {id}", erratum.id))?;
                let row = rows.get_mut(at).ok_or("row index")?;
                state = patch(&erratum, row).unwrap_or(state);
            }
        }
        patches.push(Patch { id: erratum.id, category: erratum.category, rows: ids, state });
    }
    Ok(patches)
}

const APPLIED: &str = "applied";
/// Rows of our own, `supplement.csv`, settle the erratum.
const SUPPLEMENT: &str = "supplement";
/// The errata that were open and that the supplement settles.
const SETTLED: &[&str] = &["E445"];
/// The executor's own rules answer the erratum; the row stays as it is.
const ENGINE: &str = "engine";

fn patch(erratum: &Erratum, row: &mut Row) -> Option<&'static str> {
    let Erratum { id, category, column, original, proposed } = erratum;
    match category.as_str() {
        "condition-unparseable" if id == "E012" => "reject".clone_into(&mut row.manual),
        "condition-unparseable" | "condition-nonconformant" | "condition-misread" => {
            row.condition = condition(proposed);
        }
        "condition-suspect" => return suspect(id, original, proposed, row),
        "datatype-ref" => row.via.clone_from(proposed),
        "vocabulary-ref" => row.table.clone_from(proposed),
        "vocabulary-empty" | "index-collision" => return Some(ENGINE),
        "target-path" if column == "target_path" => target(proposed, row),
        "assignment" => assignment(id, proposed, row),
        "literal-url" => {
            row.assign = format!("\"{}\"", proposed.trim_matches('"'));
        }
        "reference" => return reference(id, row),
        "source-path" => return source(id, row),
        "code-row" => return code(id, row),
        "write-conflict" => return conflict(id, row),
        _ => return None,
    }
    Some(APPLIED)
}

/// The canonical text, without the remark that explains it.
fn condition(proposed: &str) -> String {
    let text = proposed.split("  (").next().unwrap_or(proposed);
    if text == "(no condition)" { String::new() } else { blanks(text) }
}

fn suspect(id: &str, original: &str, proposed: &str, row: &mut Row) -> Option<&'static str> {
    match id {
        "E183" => {
            let not = row.condition.contains("NOT");
            let part = proposed.split(" / ").find(|part| part.contains("NOT") == not)?;
            part.clone_into(&mut row.condition);
        }
        "E184" => {
            if row.id.ends_with("NDL.8#1") {
                "IF NDL.4 VALUED".clone_into(&mut row.condition);
            } else {
                for (from, to) in [
                    ("PL.10", "NDL.13"),
                    ("PL.11", "NDL.14"),
                    ("PL.1", "NDL.4"),
                    ("PL.2", "NDL.5"),
                    ("PL.3", "NDL.6"),
                    ("PL.4", "NDL.7"),
                    ("PL.7", "NDL.10"),
                    ("PL.8", "NDL.11"),
                ] {
                    if row.condition == format!("IF {from} VALUED") {
                        row.condition = format!("IF {to} VALUED");
                        break;
                    }
                }
            }
        }
        "E185" => {
            let (from, to) =
                if row.target.starts_with("[5]") { ("[5]", "[4]") } else { ("[4]", "[5]") };
            row.target = row.target.replacen(from, to, 1);
        }
        _ => {
            let _ = original;
            row.condition = condition(proposed);
        }
    }
    Some(APPLIED)
}

fn target(proposed: &str, row: &mut Row) {
    if proposed.starts_with('(') {
        row.target.clear();
        row.mapped = false;
        return;
    }
    let text = proposed.split("  (").next().unwrap_or(proposed);
    match text.split_once(":=") {
        Some((path, literal)) => {
            path.trim().clone_into(&mut row.target);
            literal.trim().clone_into(&mut row.assign);
        }
        None => text.trim().clone_into(&mut row.target),
    }
}

fn assignment(id: &str, proposed: &str, row: &mut Row) {
    match id {
        "E403" => "reason.extension[1].valueCode".clone_into(&mut row.target),
        "E389" => {
            row.assign.clear();
            "skip".clone_into(&mut row.manual);
        }
        _ => proposed.clone_into(&mut row.assign),
    }
}

fn reference(id: &str, row: &mut Row) -> Option<&'static str> {
    let (from, to) = match id {
        "E405" => ("Immunzation.", "Immunization[1]."),
        "E406" => ("Encounter[1].diagnosis=", "Encounter[1].diagnosis.condition="),
        "E407" => ("EpisodeOfCare.diagnosis=", "EpisodeOfCare[1].diagnosis.condition="),
        "E408" => ("Basic.extension-EncounterHistory.subject", "Basic.subject"),
        "E412" => ("Patient[PID]", "Patient[1]"),
        "E413" => ("ServiceRequest[ORC]", "ServiceRequest[1]"),
        "E414" => ("Specimen[SPM]", "Specimen[1]"),
        "E415" => {
            row.target = row.target.replace("Specimen[n]", "Specimen[2]");
            ("Specimen[n]", "Specimen[2]")
        }
        "E416" => ("ServiceRequest[1..n]", "ServiceRequest[1]"),
        // The reader of the inventory already splits the cells and drops `.reference` and `.id`.
        "E409" | "E417" | "E422" => return Some(APPLIED),
        _ => return None,
    };
    row.references = row.references.replace(from, to);
    Some(APPLIED)
}

fn source(id: &str, row: &mut Row) -> Option<&'static str> {
    match id {
        "E423" => row.source = row.source.replacen("CWE.", "CF.", 1),
        "E425" => row.source = row.source.replacen('-', ".", 1),
        "E426" => row.source = row.source.replacen("CWE.13", "CWE.12", 1),
        "E424" => return Some(ENGINE),
        _ => return None,
    }
    Some(APPLIED)
}

fn code(id: &str, row: &mut Row) -> Option<&'static str> {
    match id {
        "E427" => row.target = row.target.replace("errror", "error"),
        "E428" => {
            row.source = row.source.replace('Â', "");
            row.target = row.target.replace('Â', "");
        }
        "E429" | "E430" | "E434" => row.dropped = true,
        "E431" => row.source = row.source.replace("HL7-0354", "HL70354"),
        "E432" => row.source = row.source.replace("HL0207", "HL70207"),
        "E433" => row.target = row.target.replace("unitsofmeasure.org/", "unitsofmeasure.org"),
        "E435" => {
            let code = row.target.rsplit('|').next().unwrap_or_default();
            row.target = format!("http://terminology.hl7.org/CodeSystem/organization-type|{code}");
        }
        "E436" => {
            let code = row.target.rsplit('|').next().unwrap_or_default();
            row.target = format!("urn:ietf:bcp:47|{code}");
        }
        "E438" => "http://hl7.org/fhir/contact-point-system|phone".clone_into(&mut row.target),
        _ => return None,
    }
    Some(APPLIED)
}

fn conflict(id: &str, row: &mut Row) -> Option<&'static str> {
    match id {
        "E446" => return Some(ENGINE),
        "E447" if row.id.contains("/CWE.2#") => {
            "IF CWE.9 NOT VALUED".clone_into(&mut row.condition);
        }
        "E447" => return Some(APPLIED),
        "E448" if row.id.contains("/NA.1#") => "fn:sampled-data".clone_into(&mut row.assign),
        "E448" => row.dropped = true,
        _ => return None,
    }
    Some(APPLIED)
}

/// The list that is committed beside the rules.
pub fn print(patches: &[Patch]) -> Result<String> {
    let mut writer = super::writer();
    writer.write_record(["id", "category", "state", "rows"])?;
    for patch in patches {
        writer.write_record([
            patch.id.as_str(),
            &patch.category,
            patch.state,
            &patch.rows.join(";"),
        ])?;
    }
    super::finish(writer)
}
