//! Decisions as events.

use super::action::{Act, Refusal};
use super::decision::{AiDecision, State};
use super::model::Model;
use crate::event::{
    Action, Agent, Coding, Detail, DetailValue, Entity, Event, Identifier, Outcome, Reference,
    Source, Text,
};
use crate::time::Timestamp;

/// Our code system for the steps of decisions.
pub(super) const STEPS: &str = "urn:sanare:ai-decision";
/// The system of the ids of decisions in events.
pub(super) const DECISIONS: &str = "urn:sanare:ai-decision-id";
pub(super) const KIND: Coding = Coding::fixed(STEPS, "decision");

const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";
const ENTITY_TYPE: &str = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
const ROLE: &str = "http://terminology.hl7.org/CodeSystem/object-role";
const PARTICIPANT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// The names of the details.
pub(super) mod detail {
    pub const MODE: &str = "mode";
    pub const PROPOSED: &str = "proposed";
    pub const HASH: &str = "sha256";
    pub const CONFIDENCE: &str = "confidence";
    pub const RULES: &str = "rules-sha256";
    pub const REASON: &str = "override-reason";
    pub const CHANGE: &str = "change-sha256";
    pub const REFUSED: &str = "refused-action";
    pub const PARAMETER: &str = "parameter";
    pub const RESULT: &str = "result";
}

impl<S: State> AiDecision<S> {
    /// The event of the state that the decision is in, with the id of the event and the system that reports it.
    pub fn event(&self, id: impl Into<Text>, source: Source) -> Event {
        let step = match (self.disposition(), self.act()) {
            (Some(_), _) => "disposed",
            (None, Some(act)) => act.action.code(),
            (None, None) => "proposed",
        };
        let mut event = self.bare(id.into(), step, self.since(), source);
        if let Some(act) = self.act() {
            event.agents.push(actor(act));
            let reason = act.action.reason();
            event.outcome_text = reason.map(|reason| reason.text.clone());
            let mut facts = Vec::new();
            if let Some(reason) = reason {
                let system = reason.code.system.as_deref().unwrap_or_default();
                facts.push(fact(detail::REASON, format!("{system}|{}", reason.code.code)));
            }
            if let super::UserAction::Modified { change, .. } = &act.action {
                facts.push(fact(detail::CHANGE, change.to_string()));
            }
            if let Some(own) = event.entities.first_mut() {
                own.details.extend(facts);
            }
        }
        if let Some(result) = self.disposition().and_then(|end| end.result.clone()) {
            let mut entity = data(result);
            entity.details.push(fact(detail::RESULT, "yes"));
            event.entities.push(entity);
        }
        event
    }

    /// The event without what a person did.
    fn bare(&self, id: Text, step: &'static str, time: Timestamp, source: Source) -> Event {
        let proposal = self.proposal();
        let mut own = Entity::new(Reference::identifier(DECISIONS, proposal.id.clone()));
        own.kind = Some(Coding::fixed(ENTITY_TYPE, "4"));
        own.role = Some(Coding::fixed(ROLE, "20"));
        own.details.push(fact(detail::MODE, proposal.mode.code()));
        own.details.push(fact(detail::PROPOSED, self.proposed_at().to_string()));
        own.details.extend(proposal.retention.facts());
        let mut entities = vec![own];
        if let Some(patient) = &proposal.patient {
            let mut entity = Entity::new(patient.clone());
            entity.kind = Some(Coding::fixed(ENTITY_TYPE, "1"));
            entity.role = Some(Coding::fixed(ROLE, "1"));
            entities.push(entity);
        }
        let mut output = data(proposal.output.clone());
        output.labels.push(super::LABEL);
        if let Some(confidence) = &proposal.confidence {
            output.details.push(fact(detail::CONFIDENCE, confidence.text()));
        }
        entities.push(output);
        for input in &proposal.inputs {
            let mut entity = data(input.record.clone());
            entity.details.push(fact(detail::HASH, input.hash.to_string()));
            entities.push(entity);
        }
        entities.extend(of_model(&proposal.model));
        Event {
            subtypes: vec![Coding::fixed(STEPS, step)],
            action: Some(Action::Execute),
            outcome: Some(Outcome::Success),
            entities,
            ..Event::new(id, KIND, time, agent(&proposal.model), source)
        }
    }
}

impl Refusal {
    /// The event of the refusal.
    pub fn event(&self, id: impl Into<Text>, source: Source) -> Event {
        let mut event = self.decision.bare(id.into(), "refused", self.act.time, source);
        event.outcome = Some(Outcome::SeriousFailure);
        event.outcome_text = Some(self.kind.to_string().into());
        event.agents.push(actor(&self.act));
        if let Some(own) = event.entities.first_mut() {
            own.details.push(fact(detail::REFUSED, self.act.action.code()));
        }
        event
    }
}

pub(super) fn fact(kind: &'static str, value: impl Into<Text>) -> Detail {
    Detail { kind: kind.into(), value: DetailValue::Text(value.into()) }
}

fn data(what: Reference) -> Entity {
    let mut entity = Entity::new(what);
    entity.kind = Some(Coding::fixed(ENTITY_TYPE, "2"));
    entity.role = Some(Coding::fixed(ROLE, "4"));
    entity
}

/// The model as an agent: the application, by its id, with its version.
fn agent(model: &Model) -> Agent {
    let identifier =
        Identifier { kind: None, system: Some(model.system.clone()), value: model.id.clone() };
    Agent {
        kind: Some(Coding::fixed(DCM, "110150").into()),
        who: Some(Reference::default().with_kind("Device").with_identifier(identifier)),
        alternative: Some(model.version.clone()),
        ..Agent::default()
    }
}

fn actor(act: &Act) -> Agent {
    let role = match act.action {
        super::UserAction::AutoApplied => "performer",
        _ => "verifier",
    };
    Agent {
        location: act.location.clone(),
        ..Agent::new(act.actor.clone()).with_kind(Coding::fixed(PARTICIPANT, role)).as_requestor()
    }
}

/// What decides a model's answers: card, rules, prompt and parameters.
fn of_model(model: &Model) -> Vec<Entity> {
    let mut entities = Vec::new();
    if let Some(card) = &model.card {
        entities.push(Entity { name: Some("model card".into()), ..data(card.clone()) });
    }
    if let Some(prompt) = &model.prompt {
        let mut entity = data(prompt.reference.clone());
        entity.name = Some("input prompt".into());
        entity.details.push(fact(detail::HASH, prompt.hash.to_string()));
        entities.push(entity);
    }
    let parameters = model
        .parameters
        .iter()
        .map(|(name, value)| fact(detail::PARAMETER, format!("{name}={value}")));
    let rules = model.rules.iter().map(|rules| fact(detail::RULES, rules.to_string()));
    let details: Vec<Detail> = rules.chain(parameters).collect();
    if !details.is_empty() {
        let identifier = Reference::identifier(model.system.clone(), model.id.clone());
        let mut entity = data(identifier.with_kind("Device"));
        entity.name = Some("configuration".into());
        entity.details = details;
        entities.push(entity);
    }
    entities
}
