//! An AuditEvent as an event.

use sanare_fhir::diff::{ChangeKind, diff};
use sanare_fhir::json::Document;
use sanare_fhir::r4;

use crate::balp::{self, Profile};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    Action, Agent, Coding, Concept, Detail, DetailValue, Entity, Event, Identifier, Network,
    NetworkKind, Outcome, Period, Reference, Source, Text,
};
use crate::loss::Loss;
use crate::time::Timestamp;

/// An event that was read from another form, with what the event cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The event. An id that the form did not have is empty.
    pub event: Event,
    /// The elements that the event cannot hold, or holds in another way: by its path each.
    pub losses: Vec<Loss>,
}

impl Event {
    /// The event that an AuditEvent of FHIR R4 tells of.
    ///
    /// ```
    /// use sanare_audit::Event;
    /// use sanare_fhir::{json, r4};
    ///
    /// let text = br#"{"resourceType": "AuditEvent", "id": "1", "language": "en",
    ///     "type": {"code": "rest"}, "recorded": "2026-03-01T12:05:09Z",
    ///     "agent": [{"who": {"display": "engine"}, "requestor": true}],
    ///     "source": {"observer": {"display": "engine"}}}"#;
    /// let resource: r4::AuditEvent = json::read(text)?;
    /// let restored = Event::from_r4(&resource)?;
    /// assert_eq!(restored.event.kind.code, "rest");
    /// assert_eq!(restored.losses[0].path(), "AuditEvent.language");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`MissingMember`](ErrorKind::MissingMember) without type, time of recording or observer;
    /// [`NotATime`](ErrorKind::NotATime).
    pub fn from_r4(resource: &r4::AuditEvent) -> Result<Restored> {
        let event = event(resource)?;
        let rendered = event.to_r4().resource;
        Ok(Restored { losses: lost(resource, &rendered), event })
    }
}

/// What of the first resource is not in the second.
pub(super) fn lost<T: Document>(original: &T, rendered: &T) -> Vec<Loss> {
    diff(original, rendered)
        .iter()
        .filter(|change| change.kind() != ChangeKind::Added)
        .map(|change| Loss::of(change.path()))
        .collect()
}

type Words = r4::Primitive<sanare_fhir::primitive::Text>;

fn text(words: &Words) -> Option<Text> {
    words.as_str().map(|text| text.to_owned().into())
}

fn missing(member: &'static str) -> Error {
    Error::new(ErrorKind::MissingMember).member(member)
}

fn time(text: &str, member: &'static str) -> Result<Timestamp> {
    text.parse().map_err(|error: Error| error.member(member))
}

pub(super) fn event(resource: &r4::AuditEvent) -> Result<Event> {
    let kind = resource.r#type.as_deref().and_then(coding).ok_or(missing("type"))?;
    let recorded = resource.recorded.as_str().ok_or(missing("recorded"))?;
    let source = resource.source.as_deref().ok_or(missing("source"))?;
    let observer = source.observer.as_deref().ok_or(missing("observer"))?;
    let claims = resource.meta.iter().flat_map(|meta| &meta.profile);
    Ok(Event {
        id: resource.id.as_deref().unwrap_or_default().to_owned().into(),
        kind,
        subtypes: resource.subtype.iter().filter_map(coding).collect(),
        action: resource.action.as_str().and_then(Action::from_code),
        period: resource.period.as_deref().map(period).transpose()?,
        recorded: time(recorded, "recorded")?,
        outcome: resource.outcome.as_str().and_then(Outcome::from_code),
        outcome_text: text(&resource.outcome_desc),
        purposes: resource.purpose_of_event.iter().map(concept).collect(),
        agents: resource.agent.iter().map(agent).collect(),
        source: Source {
            observer: reference(observer),
            site: text(&source.site),
            kinds: source.r#type.iter().filter_map(coding).collect(),
        },
        entities: resource.entity.iter().map(entity).collect(),
        claims: claims.filter_map(|url| Profile::from_url(url.as_str()?)).collect(),
    })
}

fn agent(agent: &r4::AuditEventAgent) -> Agent {
    let mut own = Agent {
        kind: agent.r#type.as_deref().map(concept),
        roles: agent.role.iter().map(concept).collect(),
        who: agent.who.as_deref().map(reference),
        alternative: text(&agent.alt_id),
        name: text(&agent.name),
        requestor: agent.requestor.value().copied().unwrap_or_default(),
        location: agent.location.as_deref().map(reference),
        policies: agent.policy.iter().filter_map(text).collect(),
        media: agent.media.as_deref().and_then(coding),
        network: agent.network.as_deref().and_then(network),
        purposes: agent.purpose_of_use.iter().map(concept).collect(),
        assurance: Vec::new(),
        other_ids: Vec::new(),
    };
    for extension in &agent.extension {
        match (extension.url.as_deref(), &extension.value) {
            (Some(balp::ASSURANCE_LEVEL), Some(r4::ExtensionValue::CodeableConcept(level))) => {
                own.assurance.push(concept(level));
            }
            (Some(balp::OTHER_ID), Some(r4::ExtensionValue::Identifier(id))) => {
                own.other_ids.extend(identifier(id));
            }
            _ => {}
        }
    }
    own
}

/// A place on the network; one that does not tell what it is, is an IP address or a name.
fn network(network: &r4::AuditEventAgentNetwork) -> Option<Network> {
    let address = text(&network.address)?;
    let kind = network.r#type.as_str().and_then(NetworkKind::from_code);
    Some(Network { kind: kind.unwrap_or_else(|| NetworkKind::of(&address)), address })
}

fn entity(entity: &r4::AuditEventEntity) -> Entity {
    Entity {
        what: entity.what.as_deref().map(reference),
        kind: entity.r#type.as_deref().and_then(coding),
        role: entity.role.as_deref().and_then(coding),
        lifecycle: entity.lifecycle.as_deref().and_then(coding),
        labels: entity.security_label.iter().filter_map(coding).collect(),
        name: text(&entity.name),
        description: text(&entity.description),
        query: entity.query.value().and_then(|query| query.decode().ok()),
        details: entity.detail.iter().filter_map(detail).collect(),
    }
}

fn detail(detail: &r4::AuditEventEntityDetail) -> Option<Detail> {
    let value = match detail.value.as_ref()? {
        r4::AuditEventEntityDetailValue::String(words) => DetailValue::Text(text(words)?),
        r4::AuditEventEntityDetailValue::Base64Binary(bytes) => {
            DetailValue::Bytes(bytes.value()?.decode().ok()?)
        }
    };
    Some(Detail { kind: text(&detail.r#type)?, value })
}

fn coding(coding: &r4::Coding) -> Option<Coding> {
    Some(Coding {
        system: text(&coding.system),
        code: text(&coding.code)?,
        display: text(&coding.display),
    })
}

fn concept(concept: &r4::CodeableConcept) -> Concept {
    Concept {
        codings: concept.coding.iter().filter_map(coding).collect(),
        text: text(&concept.text),
    }
}

fn identifier(identifier: &r4::Identifier) -> Option<Identifier> {
    Some(Identifier {
        kind: identifier.r#type.as_deref().map(concept),
        system: text(&identifier.system),
        value: text(&identifier.value)?,
    })
}

fn reference(reference: &r4::Reference) -> Reference {
    Reference {
        reference: text(&reference.reference),
        kind: text(&reference.r#type),
        identifier: reference.identifier.as_deref().and_then(identifier),
        display: text(&reference.display),
    }
}

fn period(period: &r4::Period) -> Result<Period> {
    let time = |words: Option<&str>| words.map(|text| time(text, "period")).transpose();
    Ok(Period { start: time(period.start.as_str())?, end: time(period.end.as_str())? })
}
