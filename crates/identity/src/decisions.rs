//! What people decided about pairs: recorded, looked up and withdrawn by key. Nothing is merged.

use std::collections::BTreeMap;
use std::fmt;

/// What somebody decided about two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "one person or two")]
pub enum Decision {
    /// They are one person.
    Same,
    /// They are two persons, whatever their records say.
    Distinct,
}

/// Decisions about pairs of keys, in any order of the two.
///
/// ```
/// use sanare_identity::{Decision, Decisions};
///
/// let mut decisions = Decisions::new();
/// decisions.record("Patient/1", "Patient/2", Decision::Same);
/// assert_eq!(decisions.about("Patient/2", "Patient/1"), Some(Decision::Same));
/// assert!(decisions.withdraw("Patient/1", "Patient/2"));
/// assert_eq!(decisions.about("Patient/1", "Patient/2"), None);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Decisions(BTreeMap<(Box<str>, Box<str>), Decision>);

impl Decisions {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Records a decision, and gives the one that it replaces.
    pub fn record(&mut self, left: &str, right: &str, decision: Decision) -> Option<Decision> {
        self.0.insert(pair(left, right), decision)
    }

    /// Takes a decision back; false if there is none.
    pub fn withdraw(&mut self, left: &str, right: &str) -> bool {
        self.0.remove(&pair(left, right)).is_some()
    }

    /// What was decided about two records.
    pub fn about(&self, left: &str, right: &str) -> Option<Decision> {
        if self.0.is_empty() { None } else { self.0.get(&pair(left, right)).copied() }
    }

    /// All decisions, by key.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str, Decision)> {
        self.0.iter().map(|((left, right), decision)| (&**left, &**right, *decision))
    }
}

/// Shows how many there are, never a key.
impl fmt::Debug for Decisions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Decisions").field("pairs", &self.0.len()).finish()
    }
}

fn pair(left: &str, right: &str) -> (Box<str>, Box<str>) {
    let (left, right) = if left <= right { (left, right) } else { (right, left) };
    (left.into(), right.into())
}
