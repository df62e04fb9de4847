//! How long what belongs to a decision is kept.

use std::collections::BTreeMap;

use super::event::fact;
use super::report::{each, own, proposed, told};
use crate::error::Result;
use crate::event::{Detail, Text};
use crate::journal::Store;
use crate::time::Timestamp;

/// What belongs to a decision beside its record in the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Artefact {
    /// What the model was asked.
    Prompts,
    /// The logs of the model.
    Logs,
    /// What was exported for the model.
    Exports,
    /// What the model answered.
    Outputs,
}

impl Artefact {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Prompts, Self::Logs, Self::Exports, Self::Outputs];

    const fn detail(self) -> &'static str {
        match self {
            Self::Prompts => "retention-days-prompts",
            Self::Logs => "retention-days-logs",
            Self::Exports => "retention-days-exports",
            Self::Outputs => "retention-days-outputs",
        }
    }
}

/// For how many days each thing is kept. What has no number is kept without limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention(BTreeMap<Artefact, u32>);

impl Retention {
    /// Nothing has a limit.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps something for a number of days after the proposal.
    #[must_use]
    pub fn days(mut self, artefact: Artefact, days: u32) -> Self {
        self.0.insert(artefact, days);
        self
    }

    /// For how many days something is kept.
    pub fn of(&self, artefact: Artefact) -> Option<u32> {
        self.0.get(&artefact).copied()
    }

    pub(super) fn facts(&self) -> impl Iterator<Item = Detail> {
        self.0.iter().map(|(artefact, days)| fact(artefact.detail(), days.to_string()))
    }
}

/// Something of a decision that is still there although its time is over.
#[derive(Clone, PartialEq, Eq)]
pub struct Overdue {
    /// The id of the decision.
    pub decision: Text,
    /// What is still there.
    pub artefact: Artefact,
    /// Since when it should not be.
    pub since: Timestamp,
}

crate::event::shape!(Overdue {});

/// What should be gone at a time and is still there, which `is_there` tells for the id of a decision
/// and a thing of it; oldest first.
///
/// # Errors
/// The store's, and of frames that hold no event.
pub fn retention(
    store: &dyn Store,
    now: Timestamp,
    mut is_there: impl FnMut(&str, Artefact) -> bool,
) -> Result<Vec<Overdue>> {
    const DAY: i64 = 86_400_000_000;
    let mut ends: BTreeMap<(Text, Artefact), Timestamp> = BTreeMap::new();
    each(store, |id, event| {
        let Some(entity) = own(event) else { return };
        let from = proposed(event).unwrap_or(event.recorded);
        for artefact in Artefact::ALL {
            let days = told(entity, artefact.detail()).and_then(|days| days.parse::<u32>().ok());
            if let Some(days) = days {
                let end = from.micros().saturating_add(i64::from(days).saturating_mul(DAY));
                ends.insert((id.clone(), artefact), Timestamp::from_micros(end));
            }
        }
    })?;
    let mut overdue: Vec<Overdue> = ends
        .into_iter()
        .filter(|((id, artefact), since)| *since <= now && is_there(id, *artefact))
        .map(|((decision, artefact), since)| Overdue { decision, artefact, since })
        .collect();
    overdue.sort_by_key(|own| own.since);
    Ok(overdue)
}
