//! Which of many segments or resources stands nearest to a segment, without looking at all.

use std::collections::{BTreeMap, HashMap};

use crate::structure::{Group, Placement, Structure};

/// How far a group reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Reach {
    /// All that is inside.
    All,
    /// What is inside, but not in a group that repeats below it.
    Single,
}

/// Items by the groups that they stand in and by their segment.
#[derive(Debug, Default)]
pub(super) struct Near {
    items: HashMap<(usize, Reach), BTreeMap<usize, usize>>,
}

impl Near {
    /// Adds an item of a group, where a segment stands: to the group and to all around it.
    pub(super) fn insert(
        &mut self,
        structure: &Structure,
        placement: &Placement,
        group: usize,
        segment: usize,
        item: usize,
    ) {
        let mut at = group;
        let mut single = true;
        while let Some(found) = step(placement, at) {
            self.items.entry((at, Reach::All)).or_default().insert(segment, item);
            if single {
                self.items.entry((at, Reach::Single)).or_default().insert(segment, item);
            }
            if at == 0 {
                break;
            }
            single &= !structure.repeats(found.position);
            at = found.parent;
        }
    }

    /// The item nearest to a segment of a group: inside that group, else inside the first one
    /// around it that has one, but then not in a group that repeats. Of several the last before
    /// the segment, else the first behind it.
    pub(super) fn find(&self, placement: &Placement, own: usize, segment: usize) -> Option<usize> {
        let mut around = own;
        let mut reach = Reach::All;
        loop {
            if let Some(items) = self.items.get(&(around, reach)) {
                let before = items.range(..=segment).next_back();
                let found = before.or_else(|| items.range(segment..).next());
                return found.map(|(_, item)| *item);
            }
            if around == 0 {
                return None;
            }
            around = step(placement, around)?.parent;
            reach = Reach::Single;
        }
    }

    /// The first segment with an item inside a group.
    pub(super) fn first(&self, group: usize) -> Option<usize> {
        let (segment, _) = self.items.get(&(group, Reach::All))?.first_key_value()?;
        Some(*segment)
    }
}

/// One group on a way outwards.
pub(super) fn step(placement: &Placement, group: usize) -> Option<&Group> {
    #[cfg(test)]
    STEPS.with(|steps| steps.set(steps.get() + 1));
    placement.groups.get(group)
}

#[cfg(test)]
thread_local! {
    /// How often a run has looked at a group.
    pub(super) static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::STEPS;
    use crate::plan::Plan;
    use crate::{Ctx, RuleSet};

    /// A report of so many orders, each with its own notes, results and specimen.
    fn report(orders: u32) -> String {
        let mut text = "MSH|^~\\&|L|N|||20240301120000+0100||ORU^R01^ORU_R01|1|P|2.5.1\r\
            PID|1||1^^^N^MR||Berg^Eva\rPV1|1|I\r"
            .to_owned();
        for order in 1..=orders {
            let _ = write!(
                text,
                "ORC|RE|P{order}|F{order}\rOBR|{order}|P{order}|F{order}|X^Y^LN|||||||||||||||||||||F\r\
                 NTE|1||Note.\rOBX|1|NM|A^B^LN||5|mg/L|||||F\rNTE|1||Seen.\rSPM|1|S{order}||BLD\r"
            );
        }
        text
    }

    fn steps(plan: &Plan, orders: u32) -> u64 {
        let text = report(orders);
        let message = sanare_hl7v2::Parser::new().parse(text.as_bytes()).unwrap();
        let now = chrono::DateTime::parse_from_rfc3339("2024-03-01T12:34:56Z").unwrap();
        let before = STEPS.with(std::cell::Cell::get);
        let outcome = plan.run(&message, &Ctx::new(&now)).unwrap();
        let reports = outcome.resources().filter(|name| *name == "DiagnosticReport").count();
        assert_eq!(reports, orders as usize);
        STEPS.with(std::cell::Cell::get) - before
    }

    #[test]
    fn ex_05_twice_the_orders_are_twice_the_work() {
        let plan = Plan::compile(&RuleSet::builtin_v2_to_fhir_r4()).unwrap();
        let few = steps(&plan, 50);
        let many = steps(&plan, 400);
        assert!(many > few && many <= 10 * few, "{few} for 50 orders, {many} for 400");
    }
}
