//! Proposals that nobody closed.

use std::collections::BTreeMap;

use super::event::{DECISIONS, KIND, STEPS, detail};
use crate::error::Result;
use crate::event::{DetailValue, Entity, Event, Reference, Text};
use crate::journal::Store;
use crate::report::Query;
use crate::time::Timestamp;

/// A proposal that nobody closed.
#[derive(Clone, PartialEq, Eq)]
pub struct OpenDecision {
    /// The id of the decision.
    pub id: Text,
    /// When it was proposed.
    pub proposed: Timestamp,
    /// The patient.
    pub patient: Option<Reference>,
    /// The model.
    pub model: Option<Reference>,
    /// Somebody put it off.
    pub is_deferred: bool,
    /// How often an action on it was refused.
    pub refusals: u32,
}

crate::event::shape!(OpenDecision { patient, model });

/// The proposals made before a time on which nobody acted, or which were put off, oldest first.
///
/// # Errors
/// The store's, and of frames that hold no event.
pub fn open(store: &dyn Store, older_than: Timestamp) -> Result<Vec<OpenDecision>> {
    let mut decisions: BTreeMap<Text, (OpenDecision, bool)> = BTreeMap::new();
    each(store, |id, event| {
        let step = step(event);
        let proposed = proposed(event).unwrap_or(event.recorded);
        let (decision, is_closed) = decisions.entry(id.clone()).or_insert_with(|| {
            let decision = OpenDecision {
                id,
                proposed,
                patient: crate::balp::roles::patients(event).next().cloned(),
                model: event.agents.first().and_then(|agent| agent.who.clone()),
                is_deferred: false,
                refusals: 0,
            };
            (decision, false)
        });
        match step {
            "proposed" => {}
            "refused" => decision.refusals = decision.refusals.saturating_add(1),
            "deferred" => decision.is_deferred = true,
            _ => *is_closed = true,
        }
    })?;
    let mut open: Vec<OpenDecision> = decisions
        .into_values()
        .filter(|(decision, is_closed)| !is_closed && decision.proposed < older_than)
        .map(|(decision, _)| decision)
        .collect();
    open.sort_by_key(|decision| decision.proposed);
    Ok(open)
}

/// Gives each event of a decision with the id of the decision.
pub(super) fn each(store: &dyn Store, mut visit: impl FnMut(Text, &Event)) -> Result<()> {
    let query = Query::new();
    for found in query.find(store)? {
        let event = found?.event;
        if event.kind.is(&KIND)
            && let Some(id) = own(&event).and_then(|own| own.what.as_ref()).and_then(id)
        {
            visit(id, &event);
        }
    }
    Ok(())
}

/// The entity of the decision itself.
pub(super) fn own(event: &Event) -> Option<&Entity> {
    event.entities.iter().find(|entity| entity.what.as_ref().and_then(id).is_some())
}

fn id(reference: &Reference) -> Option<Text> {
    let identifier = reference.identifier.as_ref()?;
    (identifier.system.as_deref() == Some(DECISIONS)).then(|| identifier.value.clone())
}

fn step(event: &Event) -> &str {
    let mut steps = event.subtypes.iter().filter(|own| own.system.as_deref() == Some(STEPS));
    steps.next().map_or("", |own| &own.code)
}

pub(super) fn proposed(event: &Event) -> Option<Timestamp> {
    told(own(event)?, detail::PROPOSED)?.parse().ok()
}

/// The text of a detail.
pub(super) fn told<'e>(entity: &'e Entity, kind: &str) -> Option<&'e str> {
    let detail = entity.details.iter().find(|detail| detail.kind == kind)?;
    match &detail.value {
        DetailValue::Text(text) => Some(text),
        DetailValue::Bytes(_) => None,
    }
}
