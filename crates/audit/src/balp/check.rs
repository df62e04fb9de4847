//! Whether an AuditEvent keeps a profile.

use std::fmt;

use sanare_fhir::r4;

use super::code::{self, Code};
use super::part::is_patient;
use super::profile::Profile;
use super::rules::{Demand, Outcome, Rules, Slice, Subtype};

/// A rule of a profile that an AuditEvent does not keep, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Violation {
    rule: String,
    path: String,
}

impl Violation {
    /// The rule: a slice or element, and what it demands, such as `agent:client.who` or
    /// `entity:patient.min`.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The element, such as `AuditEvent.agent[0].who`.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.rule)
    }
}

/// The rules of a profile that an AuditEvent does not keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    violations: Vec<Violation>,
}

impl Report {
    /// Whether it keeps all of them.
    pub fn is_kept(&self) -> bool {
        self.violations.is_empty()
    }

    /// The rules that it does not keep.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    fn add(&mut self, rule: impl Into<String>, path: impl Into<String>) {
        self.violations.push(Violation { rule: rule.into(), path: path.into() });
    }

    fn demand(&mut self, kept: bool, rule: &str, path: &str) {
        if !kept {
            self.add(rule, path);
        }
    }
}

/// Holds an AuditEvent against a profile, and against what R4 demands of every AuditEvent.
///
/// ```
/// use sanare_audit::balp::{Profile, check};
/// use sanare_fhir::{json, r4};
///
/// let event: r4::AuditEvent = json::read(br#"{"resourceType": "AuditEvent"}"#)?;
/// let report = check(&event, Profile::Create);
/// assert!(report.violations().iter().any(|violation| violation.rule() == "agent:client.min"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(event: &r4::AuditEvent, profile: Profile) -> Report {
    let rules = profile.rules();
    let mut report = check_base(event);
    codes(event, &rules, &mut report);
    agents(event, &rules, &mut report);
    entities(event, &rules, &mut report);
    report
}

/// Holds an AuditEvent against what R4 demands of every one.
pub(crate) fn check_base(event: &r4::AuditEvent) -> Report {
    let mut report = Report::default();
    let kind = event.r#type.as_ref().is_some_and(|kind| !kind.code.is_absent());
    report.demand(kind, "type.min", "AuditEvent.type");
    let recorded = event.recorded.value().is_some_and(|time| time.check().is_ok());
    report.demand(recorded, "recorded.min", "AuditEvent.recorded");
    if !event.action.is_absent() {
        report.demand(event.action.known().is_some(), "action.code", "AuditEvent.action");
    }
    if !event.outcome.is_absent() {
        report.demand(event.outcome.known().is_some(), "outcome.code", "AuditEvent.outcome");
    }
    let observer = event.source.as_ref().and_then(|source| source.observer.as_deref());
    report.demand(observer.is_some_and(is_set), "source.observer.min", "AuditEvent.source");
    for (index, agent) in event.agent.iter().enumerate() {
        if agent.requestor.value().is_none() {
            report.add("agent.requestor.min", format!("AuditEvent.agent[{index}].requestor"));
        }
    }
    for (index, entity) in event.entity.iter().enumerate() {
        if !entity.name.is_absent() && !entity.query.is_absent() {
            report.add("sev-1", format!("AuditEvent.entity[{index}]"));
        }
        for (detail_index, detail) in entity.detail.iter().enumerate() {
            if detail.r#type.is_absent() || detail.value.is_none() {
                let path = format!("AuditEvent.entity[{index}].detail[{detail_index}]");
                report.add("entity.detail.min", path);
            }
        }
    }
    report
}

fn codes(event: &r4::AuditEvent, rules: &Rules, report: &mut Report) {
    if let Some(kind) = &rules.kind {
        let found = event.r#type.as_ref().is_some_and(|own| is(own, kind));
        report.demand(found, "type.pattern", "AuditEvent.type");
    }
    if let Some(action) = rules.action {
        let found = event.action.as_str() == Some(action.code());
        report.demand(found, "action.pattern", "AuditEvent.action");
    }
    let one_of = |own: &r4::Coding, codes: &[Code]| codes.iter().any(|code| is(own, code));
    match rules.subtype {
        Subtype::Any => {}
        Subtype::OneOf(codes) => {
            let count = event.subtype.iter().filter(|own| one_of(own, codes)).count();
            report.demand(count == 1, "subtype.one", "AuditEvent.subtype");
        }
        Subtype::AllOf(codes) => {
            report.demand(!event.subtype.is_empty(), "subtype.min", "AuditEvent.subtype");
            let all = event.subtype.iter().all(|own| one_of(own, codes));
            report.demand(all, "subtype.binding", "AuditEvent.subtype");
        }
    }
    match rules.outcome {
        Outcome::Any => {}
        Outcome::Present => {
            let present = event.outcome.value().is_some();
            report.demand(present, "outcome.min", "AuditEvent.outcome");
        }
        Outcome::Success => {
            let success = event.outcome.as_str() == Some("0");
            report.demand(success, "outcome.pattern", "AuditEvent.outcome");
        }
    }
    if !rules.modifier_extension && !event.modifier_extension.is_empty() {
        report.add("modifierExtension.max", "AuditEvent.modifierExtension");
    }
}

fn agents(event: &r4::AuditEvent, rules: &Rules, report: &mut Report) {
    report.demand(event.agent.len() >= rules.agents_min, "agent.min", "AuditEvent.agent");
    let observer = event.source.as_ref().and_then(|source| source.observer.as_deref());
    for slice in rules.agents {
        let mut count = 0;
        for (index, agent) in event.agent.iter().enumerate() {
            if is_agent_of(agent, slice) {
                count += 1;
                for demand in slice.demands {
                    agent_demand(*demand, agent, observer, (slice, index), report);
                }
            }
        }
        amount(count, slice, "AuditEvent.agent", report);
    }
    for (index, agent) in event.agent.iter().enumerate() {
        if rules.agents_closed && !rules.agents.iter().any(|slice| is_agent_of(agent, slice)) {
            report.add("agent.closed", format!("AuditEvent.agent[{index}]"));
        }
        for (place, extension) in agent.extension.iter().enumerate() {
            if !is_sound_extension(extension) {
                let path = format!("AuditEvent.agent[{index}].extension[{place}]");
                report.add("agent.extension.value", path);
            }
        }
    }
}

fn entities(event: &r4::AuditEvent, rules: &Rules, report: &mut Report) {
    report.demand(event.entity.len() >= rules.entities_min, "entity.min", "AuditEvent.entity");
    let within = rules.entities_max.is_none_or(|max| event.entity.len() <= max);
    report.demand(within, "entity.max", "AuditEvent.entity");
    for slice in rules.entities {
        let mut count = 0;
        for (index, entity) in event.entity.iter().enumerate() {
            if is_entity_of(entity, slice) {
                count += 1;
                for demand in slice.demands {
                    entity_demand(*demand, entity, (slice, index), report);
                }
            }
        }
        amount(count, slice, "AuditEvent.entity", report);
    }
    for (index, entity) in event.entity.iter().enumerate() {
        if rules.entities_closed && !rules.entities.iter().any(|slice| is_entity_of(entity, slice))
        {
            report.add("entity.closed", format!("AuditEvent.entity[{index}]"));
        }
    }
}

fn amount(count: usize, slice: &Slice, path: &str, report: &mut Report) {
    if count < slice.min {
        report.add(format!("{}.min", slice.name), path);
    }
    if slice.max.is_some_and(|max| count > max) {
        report.add(format!("{}.max", slice.name), path);
    }
}

fn is_agent_of(agent: &r4::AuditEventAgent, slice: &Slice) -> bool {
    let codings = agent.r#type.iter().flat_map(|kind| &kind.coding);
    codings.into_iter().any(|own| slice.kinds.iter().any(|kind| is(own, kind)))
}

fn is_entity_of(entity: &r4::AuditEventEntity, slice: &Slice) -> bool {
    let kind = |own: &r4::Coding| slice.kinds.iter().any(|kind| is(own, kind));
    let role = |role: &Code| entity.role.as_ref().is_some_and(|own| is(own, role));
    entity.r#type.as_deref().is_some_and(kind) && slice.role.as_ref().is_none_or(role)
}

fn agent_demand(
    demand: Demand,
    agent: &r4::AuditEventAgent,
    observer: Option<&r4::Reference>,
    (slice, index): (&Slice, usize),
    report: &mut Report,
) {
    let who = agent.who.as_deref();
    let identifier = who.and_then(|who| who.identifier.as_deref());
    let (kept, element) = match demand {
        Demand::Who => (who.is_some_and(is_set), "who"),
        Demand::WhoIsObserver => {
            let same = who.zip(observer).is_some_and(|(who, observer)| is_same(who, observer));
            (same && who.is_some_and(is_set), "who")
        }
        Demand::WhoIdentifier => (
            identifier.is_some_and(|own| !own.value.is_absent() || !own.system.is_absent()),
            "who.identifier",
        ),
        Demand::WhoIdentifierValue => {
            (identifier.is_some_and(|own| own.value.value().is_some()), "who.identifier.value")
        }
        Demand::WhoDisplay => (who.is_some_and(|who| who.display.value().is_some()), "who.display"),
        Demand::Network => (agent.network.is_some(), "network"),
        Demand::Requestor(value) => (agent.requestor.value() == Some(&value), "requestor"),
        Demand::OnePolicy => {
            let one = agent.policy.len() == 1;
            (one && agent.policy.iter().all(|policy| policy.value().is_some()), "policy")
        }
        Demand::NoAltId => (agent.alt_id.is_absent(), "altId"),
        Demand::NoLocation => (agent.location.is_none(), "location"),
        Demand::NoMedia => (agent.media.is_none(), "media"),
        Demand::NoName => (agent.name.is_absent(), "name"),
        Demand::NoNetwork => (agent.network.is_none(), "network"),
        Demand::NoPolicy => (agent.policy.is_empty(), "policy"),
        Demand::NoPurpose => (agent.purpose_of_use.is_empty(), "purposeOfUse"),
        Demand::NoRole => (agent.role.is_empty(), "role"),
        // The others are demands on entities.
        _ => return,
    };
    if !kept {
        report.add(
            format!("{}.{element}", slice.name),
            format!("AuditEvent.agent[{index}].{element}"),
        );
    }
}

fn entity_demand(
    demand: Demand,
    entity: &r4::AuditEventEntity,
    (slice, index): (&Slice, usize),
    report: &mut Report,
) {
    let what = entity.what.as_deref();
    let value = what.and_then(|what| what.identifier.as_ref()?.value.as_str());
    let role =
        |codes: &[Code]| entity.role.as_ref().map(|own| codes.iter().any(|code| is(own, code)));
    let (kept, element) = match demand {
        Demand::What => (what.is_some_and(is_set), "what"),
        Demand::WhatIdentifierValue => (value.is_some(), "what.identifier.value"),
        Demand::WhatJti => (is_jti(value), "what.identifier.value"),
        Demand::WhatPatient => (what.is_some_and(is_patient_reference), "what"),
        Demand::NoWhat => (what.is_none(), "what"),
        Demand::Role(codes) => (role(codes) == Some(true), "role"),
        Demand::MaybeRole(codes) => (role(codes) != Some(false), "role"),
        Demand::Query => (entity.query.value().is_some(), "query"),
        Demand::NoLifecycle => (entity.lifecycle.is_none(), "lifecycle"),
        Demand::NoDetail => (entity.detail.is_empty(), "detail"),
        // The others are demands on agents.
        _ => return,
    };
    if !kept {
        report.add(
            format!("{}.{element}", slice.name),
            format!("AuditEvent.entity[{index}].{element}"),
        );
    }
}

/// Whether a coding has the system and code of a pattern; it may have more.
fn is(own: &r4::Coding, pattern: &Code) -> bool {
    own.system.as_str() == Some(pattern.system) && own.code.as_str() == Some(pattern.code)
}

fn is_jti(text: Option<&str>) -> bool {
    let id = text.and_then(|text| text.strip_prefix(code::JTI));
    id.is_some_and(|id| !id.is_empty() && !id.starts_with(code::JTI))
}

/// Whether a reference says anything.
fn is_set(reference: &r4::Reference) -> bool {
    !reference.reference.is_absent()
        || !reference.display.is_absent()
        || reference.identifier.is_some()
        || !reference.extension.is_empty()
}

/// Whether two references say the same.
fn is_same(one: &r4::Reference, other: &r4::Reference) -> bool {
    let identifier = |reference: &r4::Reference| {
        reference.identifier.as_ref().map(|own| {
            (own.system.as_str().map(str::to_owned), own.value.as_str().map(str::to_owned))
        })
    };
    one.reference.as_str() == other.reference.as_str()
        && one.display.as_str() == other.display.as_str()
        && identifier(one) == identifier(other)
}

/// Whether a reference points at a patient, as far as it tells what it points at.
fn is_patient_reference(reference: &r4::Reference) -> bool {
    let kind = reference.r#type.as_str().is_none_or(|kind| kind == "Patient");
    match reference.reference.as_str() {
        Some(text) => kind && is_patient(text),
        None => kind && is_set(reference),
    }
}

/// Whether an extension of these profiles has a value of its type.
fn is_sound_extension(extension: &r4::Extension) -> bool {
    match extension.url.as_deref() {
        Some(super::ASSURANCE_LEVEL) => {
            matches!(extension.value, Some(r4::ExtensionValue::CodeableConcept(_)))
        }
        Some(super::OTHER_ID) => match &extension.value {
            Some(r4::ExtensionValue::Identifier(id)) => {
                id.r#type.is_some() && id.value.value().is_some()
            }
            _ => false,
        },
        _ => true,
    }
}
