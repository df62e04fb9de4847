//! Derives the structure of each message from its map: `MSH [{SFT}] [{INSURANCE: IN1 [IN2]}]`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::inventory::{Kind, Row};
use crate::error::Result;

/// Prints one line per message and gives each message row the position that it speaks of.
pub fn derive(rows: &mut [Row]) -> Result<String> {
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    let mut groups: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut last = (String::new(), String::new());
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows.iter_mut().filter(|row| row.kind == Kind::Message) {
        if row.map != current {
            if !groups.is_empty() {
                return Err(format!("{current}: a group is not closed").into());
            }
            current.clone_from(&row.map);
            last = (String::new(), String::new());
            seen.clear();
        }
        let line = lines.entry(row.map.clone()).or_default();
        let notation: String = row.source_type.split_whitespace().collect();
        match notation.as_str() {
            "[{" | "{" | "[" | "<" => {
                let name = row.source.rsplit('.').next().unwrap_or_default().to_owned();
                let name = numbered(&mut seen, &groups, &name);
                write!(line, " {notation}{name}:")?;
                groups.push(name);
                last = (String::new(), String::new());
            }
            "}]" | "}" | "]" | ">" => {
                groups.pop().ok_or_else(|| format!("{}: closes no group", row.id))?;
                line.push_str(&notation);
                last = (String::new(), String::new());
            }
            "|" => last = (String::new(), String::new()),
            _ => {
                // Several rows of one position follow each other with the same segment.
                let leaf = row.source.rsplit('.').next().unwrap_or_default().to_owned();
                let place = format!("{leaf} {notation}");
                if last.0 != place {
                    let follow = row
                        .source
                        .split_once(":follow:")
                        .map(|(_, rest)| rest.split('.').next().unwrap_or_default());
                    let label = match follow {
                        Some(after) => format!("{leaf}@{after}"),
                        None => leaf.clone(),
                    };
                    let label = numbered(&mut seen, &groups, &label);
                    let choice = line
                        .rfind('<')
                        .is_some_and(|open| !line.get(open..).unwrap_or("").contains('>'));
                    let printed = notation.replace(leaf.as_str(), &label);
                    if choice {
                        write!(line, " [{label}]")?;
                    } else {
                        write!(line, " {printed}")?;
                    }
                    let mut path = groups.clone();
                    path.push(label);
                    last = (place, path.join("."));
                }
                row.source.clone_from(&last.1);
                row.source_type.clear();
            }
        }
    }
    let mut text = String::from(
        "# The structure of each message of the guide: [optional], {repeating}, NAME: a group,\n# SEG@AFTER where one segment stands at several places, SEG#2 for the second of two.\n",
    );
    for (name, line) in lines {
        let line = line.replace(": ", ":").replace('<', "[").replace('>', "]");
        writeln!(text, "{name} ={line}")?;
    }
    Ok(text)
}

fn numbered(seen: &mut BTreeMap<String, usize>, groups: &[String], name: &str) -> String {
    let count = seen.entry(format!("{}.{name}", groups.join("."))).or_default();
    *count += 1;
    if *count == 1 { name.to_owned() } else { format!("{name}#{count}") }
}
