//! `hl7v2-schema`: how far the two sources of the schema agree, and that every difference is listed.

use std::collections::BTreeSet;
use std::fs;

use super::runner::Outcome;
use crate::codegen::hl7v2;
use crate::error::Result;
use crate::workspace::Workspace;

/// What must agree at least, in per mille of the facts that both sources give.
const FLOORS: &[(&str, usize)] = &[
    ("cardinality of a structure", 970),
    ("data type", 990),
    ("max", 980),
    ("structure", 900),
    ("table", 999),
    ("usage", 980),
];

/// Cases: the agreement of each kind of fact, the list of differences, and each row of it.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some((_, ledger)) = hl7v2::merged(&workspace.data())? else { return Ok(None) };
    let mut outcome = Outcome::default();
    for (aspect, floor) in FLOORS {
        let (all, same) = ledger.compared.get(aspect).copied().unwrap_or_default();
        outcome.note(format!("{aspect}: {same} of {all} agree"));
        let share = same * 1000 / all.max(1);
        let enough = share >= *floor;
        outcome.record(
            format!("{aspect} agrees"),
            if enough { Ok(()) } else { Err(format!("{share} of 1000")) },
        );
    }
    for (rule, count) in ledger.by_rule() {
        outcome.note(format!("{count} by: {rule}"));
    }
    let committed = fs::read_to_string(workspace.path(hl7v2::DISAGREEMENTS))?;
    let printed = ledger.print();
    let listed: BTreeSet<&str> = committed.lines().collect();
    for line in printed.lines().skip(1) {
        let name: Vec<&str> = line.split('\t').take(4).collect();
        let listed = listed.contains(line);
        outcome.record(
            name.join(" "),
            if listed { Ok(()) } else { Err("is not in the committed list".to_owned()) },
        );
    }
    let same = committed == printed;
    outcome.record("the committed list", if same { Ok(()) } else { Err("differs".to_owned()) });
    Ok(Some(outcome))
}
