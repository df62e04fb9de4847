//! What the agents and entities of an event are, by their codes.

use super::code::{self, Code};
use crate::event::{Agent, Coding, Concept, Entity, Event, Reference};

/// The patients that an event is about.
pub(crate) fn patients(event: &Event) -> impl Iterator<Item = &Reference> {
    event.entities.iter().filter(|entity| is_patient(entity)).filter_map(|own| own.what.as_ref())
}

fn is_patient(entity: &Entity) -> bool {
    has(entity.kind.as_ref(), code::PERSON) && has(entity.role.as_ref(), code::PATIENT_ROLE)
}

/// The data that an event is about: what is neither a patient, nor a query, nor a request's id.
pub(crate) fn data(event: &Event) -> impl Iterator<Item = &Reference> {
    let other =
        |entity: &&Entity| !is_patient(entity) && !has(entity.kind.as_ref(), code::REQUEST_ID);
    event.entities.iter().filter(other).filter_map(|own| own.what.as_ref())
}

/// Who began an event; everybody who took part if nobody is told to have begun it.
pub(crate) fn users(event: &Event) -> Vec<&Agent> {
    let began: Vec<&Agent> = event.agents.iter().filter(|agent| agent.requestor).collect();
    if began.is_empty() { event.agents.iter().collect() } else { began }
}

/// The agents of one kind.
pub(crate) fn agents(event: &Event, kind: Code) -> impl Iterator<Item = &Agent> {
    let kind = Coding::from(kind);
    event.agents.iter().filter(move |agent| agent.kind.as_ref().is_some_and(|own| own.has(&kind)))
}

/// Whether data about a patient left the organisation.
pub(crate) fn is_disclosure(event: &Event) -> bool {
    event.kind.is(&code::EXPORT.into())
}

/// Whether data was searched.
pub(crate) fn is_search(event: &Event) -> bool {
    let searches = ["search", "search-type", "search-system"];
    event.kind.is(&code::REST.into())
        && event
            .subtypes
            .iter()
            .any(|own| searches.into_iter().any(|search| own.is(&code::interaction(search).into())))
}

/// Whether somebody overrode the rules of access in an emergency.
pub(crate) fn is_override(event: &Event) -> bool {
    let reason = |concept: &Concept| {
        let codes = [code::BREAK_THE_GLASS, code::EMERGENCY_TREATMENT];
        codes.into_iter().any(|code| concept.has(&code.into()))
    };
    event.subtypes.iter().any(|own| own.is(&code::EMERGENCY_OVERRIDE.into()))
        || event.purposes.iter().any(reason)
        || event.agents.iter().flat_map(|agent| &agent.purposes).any(reason)
}

fn has(coding: Option<&Coding>, code: Code) -> bool {
    coding.is_some_and(|own| own.is(&code.into()))
}
