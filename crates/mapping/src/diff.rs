//! What differs between two versions of a rule set: by rule and column, by table and code.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::{COLUMNS, RuleSet};
use crate::vocab::CodeRow;

/// What differs between two rule sets, by meaning: the order of rows, columns and files is none.
///
/// ```
/// use sanare_mapping::RuleSet;
///
/// let old = RuleSet::from_csv("v1.csv", "id,source,target,owner\nPID[Patient]/PID-8,PID-8,gender,ada\n")?;
/// let new = RuleSet::from_csv("v2.csv", "target,id,owner,source\ngender,PID[Patient]/PID-8,eve,PID-8\n\
///     birthDate,PID[Patient]/PID-7,eve,PID-7\n")?;
/// let diff = old.diff(&new);
/// let told: Vec<String> = diff.changes().iter().map(ToString::to_string).collect();
/// assert_eq!(told, ["+ rule PID[Patient]/PID-7", "~ rule PID[Patient]/PID-8: owner (note)"]);
/// assert!(diff.changes_output()); // a rule came; that of the owner alone would change none
/// assert!(old.diff(&old).changes().is_empty());
/// # Ok::<(), sanare_mapping::Report>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    changes: Vec<Change>,
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// A rule that only the newer set has.
    RuleAdded(Box<str>),
    /// A rule that only the older set has.
    RuleRemoved(Box<str>),
    /// A rule that says something else, with the cells that differ.
    RuleChanged {
        /// The id of the rule.
        id: Box<str>,
        /// What differs.
        cells: Vec<CellChange>,
    },
    /// A row of a table of codes that only the newer set has: table and row id.
    CodeAdded(Box<str>, Box<str>),
    /// A row that only the older set has.
    CodeRemoved(Box<str>, Box<str>),
    /// A row that says something else.
    CodeChanged(Box<str>, Box<str>),
    /// A structure of a message that was added, removed or changed.
    Structure(Box<str>),
    /// The policies differ.
    Policies,
}

/// A cell of a rule that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CellChange {
    /// The column.
    pub column: Box<str>,
    /// The cell of the older set, canonical; empty if there is none.
    pub old: Box<str>,
    /// The cell of the newer set.
    pub new: Box<str>,
}

impl CellChange {
    /// Whether the executor reads the column; the others are notes for people.
    pub fn is_executed(&self) -> bool {
        COLUMNS.contains(&&*self.column)
    }
}

impl Diff {
    /// What differs: rules, codes, structures, policies, each sorted by name.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Whether a message may be mapped otherwise: more than notes differ.
    pub fn changes_output(&self) -> bool {
        self.changes.iter().any(|change| match change {
            Change::RuleChanged { cells, .. } => cells.iter().any(CellChange::is_executed),
            _ => true,
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RuleAdded(id) => write!(out, "+ rule {id}"),
            Self::RuleRemoved(id) => write!(out, "- rule {id}"),
            Self::RuleChanged { id, cells } => {
                write!(out, "~ rule {id}:")?;
                for (at, cell) in cells.iter().enumerate() {
                    let comma = if at == 0 { "" } else { "," };
                    let note = if cell.is_executed() { "" } else { " (note)" };
                    write!(out, "{comma} {}{note}", cell.column)?;
                }
                Ok(())
            }
            Self::CodeAdded(table, row) => write!(out, "+ code {row} of {table}"),
            Self::CodeRemoved(table, row) => write!(out, "- code {row} of {table}"),
            Self::CodeChanged(table, row) => write!(out, "~ code {row} of {table}"),
            Self::Structure(name) => write!(out, "~ structure {name}"),
            Self::Policies => out.write_str("~ policies"),
        }
    }
}

impl RuleSet {
    /// What differs between this set and a newer one. Two sets with one [`digest`](Self::digest)
    /// do not differ.
    pub fn diff(&self, newer: &Self) -> Diff {
        let mut changes = Vec::new();
        for (id, old, new) in pairs(rules(self), rules(newer)) {
            match (old, new) {
                (None, _) => changes.push(Change::RuleAdded(id)),
                (_, None) => changes.push(Change::RuleRemoved(id)),
                (Some(old), Some(new)) => {
                    let cells: Vec<CellChange> = pairs(old, new)
                        .into_iter()
                        .map(|(column, old, new)| CellChange {
                            column,
                            old: old.unwrap_or_default().into(),
                            new: new.unwrap_or_default().into(),
                        })
                        .filter(|cell| cell.old != cell.new)
                        .collect();
                    if !cells.is_empty() {
                        changes.push(Change::RuleChanged { id, cells });
                    }
                }
            }
        }
        for ((table, row), old, new) in pairs(codes(self), codes(newer)) {
            match (old, new) {
                (None, _) => changes.push(Change::CodeAdded(table, row)),
                (_, None) => changes.push(Change::CodeRemoved(table, row)),
                (old, new) if old != new => changes.push(Change::CodeChanged(table, row)),
                _ => {}
            }
        }
        let structures = pairs(self.structures.clone(), newer.structures.clone());
        let differ = structures.into_iter().filter(|(_, old, new)| old != new);
        changes.extend(differ.map(|(name, ..)| Change::Structure(name)));
        if self.policies != newer.policies {
            changes.push(Change::Policies);
        }
        Diff { changes }
    }
}

/// The cells of all rules, by id.
fn rules(set: &RuleSet) -> BTreeMap<Box<str>, BTreeMap<Box<str>, String>> {
    let rules = set.rules().map(|rule| {
        let cells = rule.cells().into_iter().map(|(column, cell)| (column.into(), cell));
        (rule.id().into(), cells.collect())
    });
    rules.collect()
}

/// The rows of all tables, by table and id. Rows of one id are one.
fn codes(set: &RuleSet) -> BTreeMap<(Box<str>, Box<str>), Vec<CodeRow>> {
    let mut codes: BTreeMap<_, Vec<CodeRow>> = BTreeMap::new();
    for (name, table) in &set.tables {
        for row in table.rows() {
            codes.entry((name.clone(), row.id.clone())).or_default().push(row.clone());
        }
    }
    codes
}

/// What two maps have under each key.
fn pairs<K: Ord + Clone, V>(
    old: BTreeMap<K, V>,
    new: BTreeMap<K, V>,
) -> Vec<(K, Option<V>, Option<V>)> {
    let mut both: BTreeMap<K, (Option<V>, Option<V>)> = BTreeMap::new();
    for (key, value) in old {
        both.insert(key, (Some(value), None));
    }
    for (key, value) in new {
        both.entry(key).or_insert((None, None)).1 = Some(value);
    }
    both.into_iter().map(|(key, (old, new))| (key, old, new)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Policies;
    use crate::vocab::Table;

    fn told(old: &RuleSet, new: &RuleSet) -> Vec<String> {
        old.diff(new).changes().iter().map(ToString::to_string).collect()
    }

    fn set(rows: &str) -> RuleSet {
        RuleSet::from_csv("t.csv", &format!("id,source,target,condition,owner\n{rows}")).unwrap()
    }

    #[test]
    fn ov_03_rules_by_meaning() {
        let old = set("PID[Patient]/1,PID-8,gender,,ada\nPID[Patient]/2,PID-7,birthDate,,ada\n");
        let same = set("PID[Patient]/2,PID-7,birthDate,,ada\nPID[Patient]/1,PID-8,gender,,ada\n");
        assert!(told(&old, &same).is_empty());
        assert_eq!(old.digest(), same.digest());
        let new = set(
            "PID[Patient]/1,PID-8,gender,IF PID-8 VALUED,eve\nPID[Patient]/3,PID-7,birthDate,,ada\n",
        );
        assert_eq!(
            told(&old, &new),
            [
                "~ rule PID[Patient]/1: condition, owner (note)",
                "- rule PID[Patient]/2",
                "+ rule PID[Patient]/3"
            ]
        );
        assert!(old.diff(&new).changes_output());
        let note = set("PID[Patient]/1,PID-8,gender,,eve\nPID[Patient]/2,PID-7,birthDate,,ada\n");
        let diff = old.diff(&note);
        assert!(!diff.changes_output() && diff.changes().len() == 1);
        let Change::RuleChanged { cells, .. } = &diff.changes()[0] else { panic!("a rule") };
        assert_eq!((&*cells[0].old, &*cells[0].new), ("ada", "eve"));
    }

    #[test]
    fn ov_03_codes_and_policies() {
        let row = |id: &str, target: &str| CodeRow {
            id: id.into(),
            system: "HL70001".into(),
            code: "F".into(),
            target_system: "urn:s".into(),
            target: target.into(),
            display: "".into(),
            rejects: false,
        };
        let base = set("PID[Patient]/1,PID-8,gender,,\n");
        let old =
            base.clone().with_table("Sex", Table::new(vec![row("a", "female"), row("b", "x")]));
        let new =
            base.clone().with_table("Sex", Table::new(vec![row("a", "woman"), row("c", "x")]));
        assert_eq!(told(&old, &new), ["~ code a of Sex", "- code b of Sex", "+ code c of Sex"]);
        let policies = Policies::default().max_resources(7);
        assert_eq!(told(&base, &base.clone().with_policies(policies)), ["~ policies"]);
    }

    #[test]
    fn ov_03_the_built_in_rules_do_not_differ_from_themselves() {
        let rules = RuleSet::builtin_v2_to_fhir_r4();
        assert!(rules.diff(&rules.clone()).changes().is_empty());
    }
}
