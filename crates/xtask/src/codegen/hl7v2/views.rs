//! The typed views: an accessor for each field of the segments that integrations use daily, and
//! for each component of the data types that they hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::super::Output;
use super::model::{Element, Release, Usage};
use crate::error::Result;
use crate::workspace::Workspace;

/// The folder of the printed files.
pub const FOLDER: &str = "crates/hl7v2/src/views/generated";

const SEGMENTS: &[&str] = &[
    "MSH", "MSA", "ERR", "SFT", "EVN", "PID", "PD1", "NK1", "MRG", "PV1", "PV2", "AL1", "IAM",
    "DG1", "PR1", "GT1", "IN1", "IN2", "ORC", "OBR", "OBX", "NTE", "SPM", "TQ1", "RXO", "RXR",
    "RXE", "RXD", "RXA", "SCH", "AIS", "AIG", "AIL", "AIP", "TXA", "FT1", "ROL", "PRT", "MFI",
    "MFE", "MFA", "QPD", "RCP", "QAK", "DSC",
];

/// Data types that have a view even where no field of the newest version has them.
const TYPES: &[&str] = &[
    "CX", "XPN", "XAD", "XTN", "XCN", "XON", "CWE", "CE", "CNE", "HD", "EI", "PL", "TS", "DR",
    "SN", "ED", "RP", "CQ", "FN", "SAD", "CF", "CP", "MO", "AD", "PN", "CN", "CK", "NR", "TQ",
    "PPN",
];

/// Names that Rust has already.
const RENAMED: &[(&str, &str)] = &[("ERR", "ErrSegment"), ("FN", "FamilyName")];

/// Words that cannot name a method of a view.
const TAKEN: &[&str] = &["type", "use", "match", "move", "ref", "segment", "element", "of", "fact"];

/// The views, or nothing where a package is not there.
pub fn make(workspace: &Workspace) -> Result<Option<Output>> {
    let Some((releases, _)) = super::merged(&workspace.data())? else { return Ok(None) };
    let lines = |of: fn(&Release) -> &BTreeMap<String, Vec<Element>>| {
        let mut lines: BTreeMap<String, Vec<Line>> = BTreeMap::new();
        for (version, release) in &releases {
            for (name, elements) in of(release) {
                merge(lines.entry(name.clone()).or_default(), version, elements);
            }
        }
        lines
    };
    let (segments, types) = (lines(|release| &release.segments), lines(|release| &release.types));
    let wanted = closure(&segments, &types);
    let names = |name: &&str| wanted.contains(*name) && types.contains_key(*name);
    let mut output = Output::new();
    let mut text = String::from(
        "//! The segments. Printed by `cargo xtask codegen`.\n\nuse super::types::{\n",
    );
    let used: BTreeSet<&str> = SEGMENTS
        .iter()
        .filter_map(|id| segments.get(*id))
        .flatten()
        .map(|line| line.datatype.as_str())
        .filter(names)
        .collect();
    for line in wrap(used.iter().map(|name| type_name(name))) {
        writeln!(text, "    {line}")?;
    }
    text.push_str("};\nuse crate::{Element, segment_view};\n");
    for id in SEGMENTS {
        let lines = segments.get(*id).ok_or_else(|| format!("no version has {id}"))?;
        print(&mut text, "segment_view", id, &format!("b\"{id}\""), lines, &wanted)?;
    }
    output.insert(format!("{FOLDER}/segments.rs").into(), text);
    let mut text = String::from(
        "//! The data types. Printed by `cargo xtask codegen`.\n\nuse crate::{Element, data_type_view};\n",
    );
    for (name, lines) in types.iter().filter(|(name, _)| wanted.contains(*name)) {
        print(&mut text, "data_type_view", name, &format!("\"{name}\""), lines, &wanted)?;
    }
    output.insert(format!("{FOLDER}/types.rs").into(), text);
    let module = "//! Printed by `cargo xtask codegen` out of the schema tables.\n\npub(super) mod segments;\npub(super) mod types;\n";
    output.insert(format!("{FOLDER}/mod.rs").into(), module.to_owned());
    Ok(Some(output))
}

/// A field or component over all versions.
#[derive(Debug, Clone, Default)]
struct Line {
    name: String,
    /// The data type of the newest version that has one.
    datatype: String,
    repeats: bool,
    /// The versions in which it is there, first and last.
    first: &'static str,
    last: &'static str,
    /// The data types before the last one, each with the last version that has it.
    before: Vec<(String, &'static str)>,
}

fn merge(lines: &mut Vec<Line>, version: &'static str, elements: &[Element]) {
    for (at, element) in elements.iter().enumerate() {
        if lines.len() <= at {
            lines.push(Line { first: version, ..Line::default() });
        }
        let Some(line) = lines.get_mut(at) else { continue };
        line.repeats |= element.max != Some(1) && element.max != Some(0);
        let gone = element.usage == Usage::Withdrawn || element.datatype.is_none();
        if gone && !line.name.is_empty() {
            continue;
        }
        let datatype = element.datatype.clone().unwrap_or_default();
        if !line.datatype.is_empty() && line.datatype != datatype {
            line.before.push((line.datatype.clone(), line.last));
        }
        line.name.clone_from(&element.name);
        line.datatype = datatype;
        line.last = version;
    }
}

/// The data types that the segments hold, and those inside of these.
fn closure(
    segments: &BTreeMap<String, Vec<Line>>,
    types: &BTreeMap<String, Vec<Line>>,
) -> BTreeSet<String> {
    let mut open: Vec<&str> = TYPES.to_vec();
    for id in SEGMENTS {
        open.extend(segments.get(*id).into_iter().flatten().map(|line| line.datatype.as_str()));
    }
    let mut wanted = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(lines) = types.get(name).filter(|_| !name.starts_with("CM")) else { continue };
        if wanted.insert(name.to_owned()) {
            open.extend(lines.iter().map(|line| line.datatype.as_str()));
        }
    }
    wanted
}

fn print(
    text: &mut String,
    shape: &str,
    name: &str,
    literal: &str,
    lines: &[Line],
    wanted: &BTreeSet<String>,
) -> Result<()> {
    let segment = shape == "segment_view";
    let kind = if segment { "segment" } else { "data type" };
    writeln!(text, "\n{shape}! {{\n    /// The {kind} {name}.")?;
    writeln!(text, "    pub struct {} = {literal} {{", type_name(name))?;
    let mut taken = BTreeSet::new();
    for (number, line) in (1..).zip(lines) {
        if line.name.is_empty() {
            continue;
        }
        // `patient_s_name` is the patient's.
        let mut method = line.name.replace("_s_", "s_");
        let repeated = lines.iter().filter(|other| other.name == line.name).count() > 1;
        if repeated || TAKEN.contains(&&*method) || method.starts_with(|c: char| !c.is_alphabetic())
        {
            let kind = if segment { "field" } else { "component" };
            method = if method.starts_with(|c: char| !c.is_alphabetic()) {
                format!("{kind}_{number}")
            } else {
                format!("{method}_{number}")
            };
        }
        if !taken.insert(method.clone()) {
            return Err(format!("{name} has {method} twice").into());
        }
        let view = if wanted.contains(&line.datatype) {
            type_name(&line.datatype)
        } else {
            "Element".to_owned()
        };
        let view = if segment && line.repeats { format!("[{view}]") } else { view };
        let mark = if segment { '-' } else { '.' };
        let datatype = line.datatype.split('_').next().unwrap_or_default();
        let mut doc = format!("{name}{mark}{number} {datatype}");
        let mut newer = line.datatype.as_str();
        for (datatype, last) in line.before.iter().rev() {
            // The sources have names of their own for what the standard calls CM.
            let datatype = datatype.split('_').next().unwrap_or_default();
            if datatype != newer {
                write!(doc, ", {datatype} up to {last}")?;
            }
            newer = datatype;
        }
        if line.first != "2.1" {
            write!(doc, "; since {}", line.first)?;
        }
        if line.last != "2.8.2" {
            write!(doc, "; last in {}", line.last)?;
        }
        writeln!(text, "        /// {doc}.\n        {number} {method}: {view},")?;
    }
    text.push_str("    }\n}\n");
    Ok(())
}

/// The name of a view.
fn type_name(name: &str) -> String {
    if let Some((_, renamed)) = RENAMED.iter().find(|(known, _)| *known == name) {
        return (*renamed).to_owned();
    }
    let mut out = String::new();
    for word in name.split('_') {
        let (first, rest) = word.split_at(1.min(word.len()));
        out.push_str(first);
        out.push_str(&rest.to_lowercase());
    }
    out
}

/// Names in lines of less than a hundred characters.
fn wrap(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for name in names {
        // A line of 100 characters less the indent, as rustfmt breaks it.
        if line.len() + name.len() + " ,".len() > 95 {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&name);
        line.push(',');
    }
    lines.push(line);
    lines
}
