//! Control totals: what came in, what became of it, and whether the two agree.

use std::collections::BTreeMap;
use std::fmt;

use crate::amount::Amount;
use crate::digest::HashTotal;
use crate::error::{Error, ErrorKind, Location, Result};

/// What a total is kept for: an object of the source, a class of it and a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_structs, reason = "a line of the totals is these three")]
pub struct Line {
    /// The object of the source: a table, a message type.
    pub object: Box<str>,
    /// The class, such as an event or a facility; may be empty.
    pub class: Box<str>,
    /// The day, `2026-11-22`; may be empty.
    pub day: Box<str>,
}

impl Line {
    /// A line.
    pub fn new(
        object: impl Into<Box<str>>,
        class: impl Into<Box<str>>,
        day: impl Into<Box<str>>,
    ) -> Self {
        Self { object: object.into(), class: class.into(), day: day.into() }
    }
}

/// Where a record is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Side {
    /// It came in.
    Source,
    /// It was mapped, and became part of the target.
    Mapped,
    /// It was refused, with an exception.
    Rejected,
    /// It was left out by a rule.
    Filtered,
    /// It was joined to another one.
    Merged,
    /// It waits.
    Pending,
    /// It was in the target before.
    TargetBefore,
    /// It was created in the target.
    Created,
    /// It was deleted from the target.
    Deleted,
    /// It is in the target now.
    TargetAfter,
}

impl Side {
    /// All sides, in the order of a report.
    pub const ALL: [Self; 10] = [
        Self::Source,
        Self::Mapped,
        Self::Rejected,
        Self::Filtered,
        Self::Merged,
        Self::Pending,
        Self::TargetBefore,
        Self::Created,
        Self::Deleted,
        Self::TargetAfter,
    ];

    /// The name, as reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Mapped => "mapped",
            Self::Rejected => "rejected",
            Self::Filtered => "filtered",
            Self::Merged => "merged",
            Self::Pending => "pending",
            Self::TargetBefore => "target-before",
            Self::Created => "created",
            Self::Deleted => "deleted",
            Self::TargetAfter => "target-after",
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// A count, the sums of amounts by name, and the total of keys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Total {
    /// How many records.
    pub count: u64,
    /// The sums of amounts, by name.
    pub sums: BTreeMap<Box<str>, Amount>,
    /// The total of their natural keys.
    pub keys: HashTotal,
}

impl Total {
    fn add(&mut self, other: &Self) -> Option<()> {
        self.count = self.count.checked_add(other.count)?;
        for (name, sum) in &other.sums {
            let place = self.sums.entry(name.clone()).or_default();
            *place = place.plus(*sum)?;
        }
        self.keys = self.keys.plus(other.keys);
        Some(())
    }

    fn sum(&self, name: &str) -> Amount {
        self.sums.get(name).copied().unwrap_or_default()
    }
}

/// Totals of all lines. Records come in any order, and totals of parts are merged: the result is
/// the same.
///
/// ```
/// use sanare_migrate::{Line, Side, Tolerances, Totals};
///
/// let mut totals = Totals::new();
/// let line = Line::new("ORU", "R01", "2026-11-22");
/// for key in ["m1", "m2", "m3"] {
///     totals.record(&line, Side::Source, key, [])?;
/// }
/// totals.record(&line, Side::Mapped, "m1", [])?;
/// totals.record(&line, Side::Rejected, "m2", [])?;
/// let balance = totals.balance(&Tolerances::zero());
/// assert!(!balance.is_balanced()); // where is m3?
/// assert_eq!(balance.lines()[0].differences[0].to_string(), "mapped: 1 fewer than expected");
/// # Ok::<(), sanare_migrate::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals(BTreeMap<Line, BTreeMap<Side, Total>>);

impl Totals {
    /// Nothing counted yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts a record, by its natural key, with amounts.
    ///
    /// # Errors
    /// A sum that cannot be held; nothing is counted then.
    pub fn record<'a>(
        &mut self,
        line: &Line,
        side: Side,
        key: &str,
        amounts: impl IntoIterator<Item = (&'a str, Amount)>,
    ) -> Result<()> {
        let mut one = Total { count: 1, ..Total::default() };
        one.keys.add(key);
        for (name, amount) in amounts {
            let place = one.sums.entry(name.into()).or_default();
            *place = place.plus(amount).ok_or_else(too_large)?;
        }
        self.add(line, side, &one)
    }

    /// Adds totals that were counted elsewhere.
    ///
    /// # Errors
    /// A sum that cannot be held; nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<()> {
        let mut merged = self.clone();
        for (line, sides) in &other.0 {
            for (side, total) in sides {
                merged.add(line, *side, total)?;
            }
        }
        *self = merged;
        Ok(())
    }

    /// The totals of a line and side.
    pub fn total(&self, line: &Line, side: Side) -> Option<&Total> {
        self.0.get(line)?.get(&side)
    }

    /// All lines, sorted.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = (&Line, &BTreeMap<Side, Total>)> {
        self.0.iter()
    }

    /// Holds the totals against the two laws: `mapped = source - rejected - filtered - merged -
    /// pending`, and, if the target was counted, `target after = target before + created -
    /// deleted`.
    pub fn balance(&self, tolerances: &Tolerances) -> Balance {
        let lines = self.0.iter().map(|(line, sides)| {
            use Side::{
                Created, Deleted, Filtered, Mapped, Merged, Pending, Rejected, Source, TargetAfter,
                TargetBefore,
            };
            let allowed = tolerances.of(line);
            let law =
                |start: &[Side], less: &[Side], is: Side| judge(sides, start, less, is, allowed);
            let mut differences = law(&[Source], &[Rejected, Filtered, Merged, Pending], Mapped);
            if sides.contains_key(&TargetBefore) || sides.contains_key(&TargetAfter) {
                differences.extend(law(&[TargetBefore, Created], &[Deleted], TargetAfter));
            }
            LineBalance { line: line.clone(), differences }
        });
        Balance { lines: lines.collect() }
    }

    fn add(&mut self, line: &Line, side: Side, total: &Total) -> Result<()> {
        let mut sum = self.total(line, side).cloned().unwrap_or_default();
        sum.add(total).ok_or_else(too_large)?;
        self.0.entry(line.clone()).or_default().insert(side, sum);
        Ok(())
    }
}

fn too_large() -> Error {
    Error::new(ErrorKind::Amount, Location::Argument)
}

/// What is not as a law says, beyond what is tolerated.
fn judge(
    sides: &BTreeMap<Side, Total>,
    start: &[Side],
    less: &[Side],
    is: Side,
    allowed: Tolerance,
) -> Vec<Difference> {
    let there =
        |list: &[Side]| -> Vec<&Total> { list.iter().filter_map(|side| sides.get(side)).collect() };
    let (start, less, is_total) = (there(start), there(less), there(&[is]));
    let count = |list: &[&Total]| list.iter().map(|total| i128::from(total.count)).sum::<i128>();
    let off = count(&is_total) - (count(&start) - count(&less));
    let mut differences = Vec::new();
    if off.unsigned_abs() > u128::from(allowed.count) {
        differences.push(Difference { side: is, what: What::Count(off) });
    }
    let mut names: Vec<&str> =
        sides.values().flat_map(|total| total.sums.keys().map(|name| &**name)).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let sum = |list: &[&Total]| {
            list.iter().try_fold(Amount::default(), |sum, total| sum.plus(total.sum(name)))
        };
        let off = || sum(&is_total)?.minus(sum(&start)?.minus(sum(&less)?)?);
        match off() {
            Some(off) if off.distance() <= allowed.amount.distance() => {}
            off => differences.push(Difference { side: is, what: What::Sum(name.into(), off) }),
        }
    }
    let keys =
        |list: &[&Total]| list.iter().fold(HashTotal::default(), |sum, total| sum.plus(total.keys));
    // A count that may be off makes the keys differ too.
    if off == 0 && keys(&is_total) != keys(&start).minus(keys(&less)) {
        differences.push(Difference { side: is, what: What::Keys });
    }
    differences
}

/// How much may be missing or too much.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "counts and sums are what can be tolerated")]
pub struct Tolerance {
    /// Records.
    pub count: u64,
    /// Of each sum.
    pub amount: Amount,
}

/// Tolerances by object and class; the rest has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tolerances(BTreeMap<(Box<str>, Option<Box<str>>), Tolerance>);

impl Tolerances {
    /// Nothing is tolerated.
    pub fn zero() -> Self {
        Self::default()
    }

    /// The same with a tolerance for each line of an object.
    #[must_use]
    pub fn object(mut self, object: impl Into<Box<str>>, tolerance: Tolerance) -> Self {
        self.0.insert((object.into(), None), tolerance);
        self
    }

    /// The same with a tolerance for each line of a class, which goes before that of the object.
    #[must_use]
    pub fn class(
        mut self,
        object: impl Into<Box<str>>,
        class: impl Into<Box<str>>,
        tolerance: Tolerance,
    ) -> Self {
        self.0.insert((object.into(), Some(class.into())), tolerance);
        self
    }

    fn of(&self, line: &Line) -> Tolerance {
        let class = self.0.get(&(line.object.clone(), Some(line.class.clone())));
        class.or_else(|| self.0.get(&(line.object.clone(), None))).copied().unwrap_or_default()
    }
}

/// Whether totals balance, line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Balance {
    lines: Vec<LineBalance>,
}

impl Balance {
    /// Whether every line balances.
    pub fn is_balanced(&self) -> bool {
        self.lines.iter().all(|line| line.differences.is_empty())
    }

    /// Each line, with what differs.
    pub fn lines(&self) -> &[LineBalance] {
        &self.lines
    }
}

/// A line, with what differs in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineBalance {
    /// The line.
    pub line: Line,
    /// What is not as expected; empty if it balances.
    pub differences: Vec<Difference>,
}

/// Something that is not as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The side that differs from what the others make expect.
    pub side: Side,
    /// What differs.
    pub what: What,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum What {
    /// So many too much, or too few if below zero.
    Count(i128),
    /// The sum of an amount is off by this; none if it cannot be held.
    Sum(Box<str>, Option<Amount>),
    /// As many as expected, but not the same ones.
    Keys,
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.side)?;
        match &self.what {
            What::Count(off) if *off < 0 => {
                write!(out, "{} fewer than expected", off.unsigned_abs())
            }
            What::Count(off) => write!(out, "{off} more than expected"),
            What::Sum(name, Some(off)) => write!(out, "the sum of {name} is off by {off}"),
            What::Sum(name, None) => write!(out, "the sum of {name} is too large"),
            What::Keys => out.write_str("as many as expected, but not the same records"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> Line {
        Line::new("ORU", "R01", "2026-11-22")
    }

    fn totals(records: &[(Side, &str, &str)]) -> Totals {
        let mut totals = Totals::new();
        for (side, key, amount) in records {
            totals.record(&line(), *side, key, [("price", amount.parse().unwrap())]).unwrap();
        }
        totals
    }

    fn told(totals: &Totals, tolerances: &Tolerances) -> Vec<String> {
        let balance = totals.balance(tolerances);
        balance.lines().iter().flat_map(|line| &line.differences).map(ToString::to_string).collect()
    }

    #[test]
    fn rc_01_expected_is_source_without_what_was_taken_out() {
        use Side::{Filtered, Mapped, Merged, Pending, Rejected, Source};
        let fine = totals(&[
            (Source, "a", "1.5"),
            (Source, "b", "2"),
            (Source, "c", "3"),
            (Source, "d", "4"),
            (Source, "e", "5"),
            (Mapped, "a", "1.5"),
            (Rejected, "b", "2"),
            (Filtered, "c", "3"),
            (Merged, "d", "4"),
            (Pending, "e", "5"),
        ]);
        assert!(fine.balance(&Tolerances::zero()).is_balanced());
        let lost = totals(&[(Source, "a", "1"), (Source, "b", "2"), (Mapped, "a", "1")]);
        assert_eq!(
            told(&lost, &Tolerances::zero()),
            ["mapped: 1 fewer than expected", "mapped: the sum of price is off by -2"]
        );
        let other = totals(&[(Source, "a", "1"), (Mapped, "x", "1")]);
        assert_eq!(
            told(&other, &Tolerances::zero()),
            ["mapped: as many as expected, but not the same records"]
        );
        let twice = totals(&[
            (Source, "a", "1"),
            (Source, "b", "1"),
            (Mapped, "a", "1"),
            (Mapped, "a", "1"),
        ]);
        assert_eq!(told(&twice, &Tolerances::zero()).len(), 1);
    }

    #[test]
    fn rc_01_the_target_is_held_against_what_was_done() {
        use Side::{Created, Deleted, TargetAfter, TargetBefore};
        let fine = totals(&[
            (TargetBefore, "o", "0"),
            (TargetBefore, "p", "0"),
            (Created, "n", "0"),
            (Deleted, "o", "0"),
            (TargetAfter, "n", "0"),
            (TargetAfter, "p", "0"),
        ]);
        assert!(fine.balance(&Tolerances::zero()).is_balanced());
        let more =
            totals(&[(TargetBefore, "o", "0"), (TargetAfter, "o", "0"), (TargetAfter, "q", "0")]);
        assert_eq!(told(&more, &Tolerances::zero()), ["target-after: 1 more than expected"]);
    }

    #[test]
    fn rc_01_tolerances_by_object_and_class() {
        use Side::{Mapped, Source};
        let lost = totals(&[(Source, "a", "0.01"), (Source, "b", "0"), (Mapped, "b", "0")]);
        let cent = Tolerance { count: 1, amount: "0.01".parse().unwrap() };
        assert!(told(&lost, &Tolerances::zero().object("ORU", cent)).is_empty());
        assert_eq!(told(&lost, &Tolerances::zero().object("ADT", cent)).len(), 2);
        let strict =
            Tolerances::zero().object("ORU", cent).class("ORU", "R01", Tolerance::default());
        assert_eq!(told(&lost, &strict).len(), 2);
    }

    #[test]
    fn rc_01_what_cannot_be_held_is_an_error_and_changes_nothing() {
        let most: Amount = "170141183460469231731687303715".parse().unwrap();
        let mut totals = Totals::new();
        totals.record(&line(), Side::Source, "a", [("x", most)]).unwrap();
        let before = totals.clone();
        let error = totals.record(&line(), Side::Source, "b", [("x", most)]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Amount);
        assert!(totals.merge(&before).is_err());
        assert_eq!(totals, before);
    }
}
