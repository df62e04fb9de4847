//! An event as an R4 AuditEvent.

use sanare_fhir::json::Document;
use sanare_fhir::primitive::{Base64Binary, DateTime, Instant};
use sanare_fhir::{json, r4};

use crate::balp::{self, Profile, Report};
use crate::event::{
    Action, Agent, Coding, Concept, Detail, DetailValue, Entity, Event, Identifier, Network,
    NetworkKind, Outcome, Period, Reference, Source, Text,
};
use crate::loss::Loss;
use crate::time::Timestamp;

/// An event as an AuditEvent of FHIR, of R4 if nothing else is said, with what could not be said in it.
#[derive(Debug)]
pub struct Rendered<R = r4::AuditEvent> {
    /// The AuditEvent. Its `meta.profile` names the profiles that the event claimed and that it
    /// fulfils after the built-in checker.
    pub resource: R,
    /// The profiles that the event claimed and does not fulfil.
    pub refused: Vec<Refused>,
    /// What the AuditEvent cannot hold.
    pub losses: Vec<Loss>,
}

/// A profile that an event claimed and does not fulfil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The profile.
    pub profile: Profile,
    /// The rules that it does not keep.
    pub report: Report,
}

impl<R: Document> Rendered<R> {
    /// The AuditEvent as JSON, in one line.
    pub fn to_json(&self) -> String {
        json::to_string(&self.resource)
    }
}

impl Event {
    /// The event as an AuditEvent of FHIR R4.
    ///
    /// ```
    /// use sanare_audit::balp::{Create, System};
    /// use sanare_audit::{Network, Reference};
    ///
    /// let rendered = Create::new(
    ///     System::new(Reference::display("engine"), Network::name("engine.example")),
    ///     System::new(Reference::to("Device/ehr"), Network::uri("https://ehr.example/fhir")),
    ///     Reference::to("Organization/1"),
    ///     Reference::to("Device/ehr"),
    /// )
    /// .build("2026-03-01T12:05:09Z".parse()?, "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f")
    /// .to_r4();
    /// assert!(rendered.refused.is_empty());
    /// assert!(rendered.to_json().contains("BALP/StructureDefinition/IHE.BasicAudit.Create"));
    /// # Ok::<(), sanare_audit::Error>(())
    /// ```
    pub fn to_r4(&self) -> Rendered {
        let mut losses = Vec::new();
        let mut resource = resource(self, &mut losses);
        let mut refused = Vec::new();
        let mut profiles = Vec::new();
        for profile in &self.claims {
            let report = balp::check(&resource, *profile);
            if report.is_kept() {
                profiles.push(profile.url().into());
            } else {
                refused.push(Refused { profile: *profile, report });
            }
        }
        if !profiles.is_empty() {
            resource.meta = Some(Box::new(r4::Meta { profile: profiles, ..r4::Meta::default() }));
        }
        Rendered { resource, refused, losses }
    }
}

type Words = r4::Primitive<sanare_fhir::primitive::Text>;

/// FHIR has no empty strings: a text without content is a text that is not there.
fn words(text: &str) -> Words {
    if text.is_empty() { Words::default() } else { text.into() }
}

fn maybe(text: Option<&Text>) -> Words {
    text.map_or_else(Words::default, |text| words(text))
}

fn resource(event: &Event, losses: &mut Vec<Loss>) -> r4::AuditEvent {
    let id = is_id(&event.id).then(|| event.id.as_ref().into());
    if id.is_none() {
        losses.push(Loss::of("id"));
    }
    let agent = event.agents.iter().map(agent).collect();
    r4::AuditEvent {
        id,
        r#type: Some(Box::new(coding(&event.kind))),
        subtype: event.subtypes.iter().map(coding).collect(),
        action: event.action.map_or_else(Default::default, |action| r4_action(action).into()),
        period: event.period.as_ref().map(|span| Box::new(period(*span))),
        recorded: Instant::from_text(event.recorded.to_string()).into(),
        outcome: event.outcome.map_or_else(Default::default, |outcome| r4_outcome(outcome).into()),
        outcome_desc: maybe(event.outcome_text.as_ref()),
        purpose_of_event: event.purposes.iter().map(concept).collect(),
        agent,
        source: Some(Box::new(source(&event.source))),
        entity: event
            .entities
            .iter()
            .enumerate()
            .map(|(index, value)| entity(value, index, losses))
            .collect(),
        ..r4::AuditEvent::default()
    }
}

/// Whether a text is a FHIR id: 1 to 64 letters, digits, `-` and `.`.
fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

fn agent(agent: &Agent) -> r4::AuditEventAgent {
    let assurance = agent.assurance.iter().map(|level| {
        let value = r4::ExtensionValue::CodeableConcept(Box::new(concept(level)));
        extension(balp::ASSURANCE_LEVEL, value)
    });
    let other_ids = agent.other_ids.iter().map(|other| {
        let value = r4::ExtensionValue::Identifier(Box::new(identifier(other)));
        extension(balp::OTHER_ID, value)
    });
    r4::AuditEventAgent {
        extension: assurance.chain(other_ids).collect(),
        r#type: agent.kind.as_ref().map(|kind| Box::new(concept(kind))),
        role: agent.roles.iter().map(concept).collect(),
        who: agent.who.as_ref().map(|who| Box::new(reference(who))),
        alt_id: maybe(agent.alternative.as_ref()),
        name: maybe(agent.name.as_ref()),
        requestor: agent.requestor.into(),
        location: agent.location.as_ref().map(|location| Box::new(reference(location))),
        policy: agent.policies.iter().map(|policy| words(policy)).collect(),
        media: agent.media.as_ref().map(|media| Box::new(coding(media))),
        network: agent.network.as_ref().map(|place| Box::new(network(place))),
        purpose_of_use: agent.purposes.iter().map(concept).collect(),
        ..r4::AuditEventAgent::default()
    }
}

fn extension(url: &str, value: r4::ExtensionValue) -> r4::Extension {
    r4::Extension { url: Some(url.into()), value: Some(value), ..r4::Extension::default() }
}

fn network(network: &Network) -> r4::AuditEventAgentNetwork {
    r4::AuditEventAgentNetwork {
        address: words(&network.address),
        r#type: r4_network(network.kind).into(),
        ..r4::AuditEventAgentNetwork::default()
    }
}

fn source(source: &Source) -> r4::AuditEventSource {
    r4::AuditEventSource {
        site: maybe(source.site.as_ref()),
        observer: Some(Box::new(reference(&source.observer))),
        r#type: source.kinds.iter().map(coding).collect(),
        ..r4::AuditEventSource::default()
    }
}

fn entity(entity: &Entity, index: usize, losses: &mut Vec<Loss>) -> r4::AuditEventEntity {
    // R4 has a name or a query (invariant sev-1); the query says more.
    let name = if entity.query.is_some() && entity.name.is_some() {
        losses.push(Loss::of(&format!("entities[{index}].name")));
        None
    } else {
        entity.name.as_ref()
    };
    r4::AuditEventEntity {
        what: entity.what.as_ref().map(|what| Box::new(reference(what))),
        r#type: entity.kind.as_ref().map(|kind| Box::new(coding(kind))),
        role: entity.role.as_ref().map(|role| Box::new(coding(role))),
        lifecycle: entity.lifecycle.as_ref().map(|stage| Box::new(coding(stage))),
        security_label: entity.labels.iter().map(coding).collect(),
        name: maybe(name),
        description: maybe(entity.description.as_ref()),
        query: entity
            .query
            .as_ref()
            .map_or_else(Default::default, |query| Base64Binary::encode(query).into()),
        detail: entity.details.iter().map(detail).collect(),
        ..r4::AuditEventEntity::default()
    }
}

fn detail(detail: &Detail) -> r4::AuditEventEntityDetail {
    r4::AuditEventEntityDetail {
        r#type: words(&detail.kind),
        value: Some(match &detail.value {
            DetailValue::Text(text) => r4::AuditEventEntityDetailValue::String(words(text)),
            DetailValue::Bytes(bytes) => {
                r4::AuditEventEntityDetailValue::Base64Binary(Base64Binary::encode(bytes).into())
            }
        }),
        ..r4::AuditEventEntityDetail::default()
    }
}

pub(crate) fn coding(coding: &Coding) -> r4::Coding {
    r4::Coding {
        system: maybe(coding.system.as_ref()),
        code: words(&coding.code),
        display: maybe(coding.display.as_ref()),
        ..r4::Coding::default()
    }
}

pub(crate) fn concept(concept: &Concept) -> r4::CodeableConcept {
    r4::CodeableConcept {
        coding: concept.codings.iter().map(coding).collect(),
        text: maybe(concept.text.as_ref()),
        ..r4::CodeableConcept::default()
    }
}

fn identifier(identifier: &Identifier) -> r4::Identifier {
    r4::Identifier {
        r#type: identifier.kind.as_ref().map(|kind| Box::new(concept(kind))),
        system: maybe(identifier.system.as_ref()),
        value: words(&identifier.value),
        ..r4::Identifier::default()
    }
}

pub(crate) fn reference(reference: &Reference) -> r4::Reference {
    r4::Reference {
        reference: maybe(reference.reference.as_ref()),
        r#type: maybe(reference.kind.as_ref()),
        identifier: reference.identifier.as_ref().map(|own| Box::new(identifier(own))),
        display: maybe(reference.display.as_ref()),
        ..r4::Reference::default()
    }
}

fn period(period: Period) -> r4::Period {
    let time = |time: Option<Timestamp>| {
        time.map_or_else(Default::default, |time| DateTime::from_text(time.to_string()).into())
    };
    r4::Period { start: time(period.start), end: time(period.end), ..r4::Period::default() }
}

fn r4_action(action: Action) -> r4::AuditEventAction {
    match action {
        Action::Create => r4::AuditEventAction::C,
        Action::Read => r4::AuditEventAction::R,
        Action::Update => r4::AuditEventAction::U,
        Action::Delete => r4::AuditEventAction::D,
        Action::Execute => r4::AuditEventAction::E,
    }
}

fn r4_outcome(outcome: Outcome) -> r4::AuditEventOutcome {
    match outcome {
        Outcome::Success => r4::AuditEventOutcome::V0,
        Outcome::MinorFailure => r4::AuditEventOutcome::V4,
        Outcome::SeriousFailure => r4::AuditEventOutcome::V8,
        Outcome::MajorFailure => r4::AuditEventOutcome::V12,
    }
}

fn r4_network(kind: NetworkKind) -> r4::AuditEventAgentNetworkType {
    match kind {
        NetworkKind::Name => r4::AuditEventAgentNetworkType::V1,
        NetworkKind::Ip => r4::AuditEventAgentNetworkType::V2,
        NetworkKind::Telephone => r4::AuditEventAgentNetworkType::V3,
        NetworkKind::Email => r4::AuditEventAgentNetworkType::V4,
        NetworkKind::Uri => r4::AuditEventAgentNetworkType::V5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Event;

    #[test]
    fn codes_are_those_of_the_model() {
        use sanare_fhir::primitive::CodeSet;

        let actions =
            [Action::Create, Action::Read, Action::Update, Action::Delete, Action::Execute];
        for action in actions {
            assert_eq!(r4_action(action).as_str(), action.code());
        }
        for outcome in ["0", "4", "8", "12"].map(|code| Outcome::from_code(code).unwrap()) {
            assert_eq!(r4_outcome(outcome).as_str(), outcome.code());
        }
        for kind in ["1", "2", "3", "4", "5"].map(|code| NetworkKind::from_code(code).unwrap()) {
            assert_eq!(r4_network(kind).as_str(), kind.code());
        }
    }

    #[test]
    fn what_r4_cannot_hold_is_a_loss() {
        let mut event = Event::new(
            "an id with spaces",
            Coding::new("s", "c"),
            Timestamp::default(),
            Agent::new(Reference::display("x")),
            Source::new(Reference::display("x")),
        );
        event.entities.push(Entity {
            name: Some("n".into()),
            query: Some(b"q".to_vec()),
            ..Entity::default()
        });
        let rendered = event.to_r4();
        let paths: Vec<_> = rendered.losses.iter().map(Loss::path).collect();
        assert_eq!(paths, ["id", "entities[0].name"]);
        assert!(!rendered.to_json().contains("spaces"));
    }
}
