//! `AuditEvent` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Code, Instant, PrimitiveKind, Text};
use crate::r4::{
    AuditEventAction, AuditEventAgentNetworkType, AuditEventOutcome, CODEABLE_CONCEPT, CODING,
    CodeableConcept, Coding, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, PERIOD,
    Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [AuditEvent](https://hl7.org/fhir/R4/auditevent.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AuditEvent {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Primitive<Text>,
    /// `Narrative`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/audit-event-type>; summary.
    pub r#type: Option<Box<Coding>>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/audit-event-sub-type>; summary.
    pub subtype: Vec<Coding>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/audit-event-action>; summary.
    pub action: Primitive<Code<AuditEventAction>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `instant`, 1..1; summary.
    pub recorded: Primitive<Instant>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/audit-event-outcome>; summary.
    pub outcome: Primitive<Code<AuditEventOutcome>>,
    /// `string`, 0..1; summary.
    pub outcome_desc: Primitive<Text>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>; summary.
    pub purpose_of_event: Vec<CodeableConcept>,
    /// `AuditEvent.agent`, 1..*.
    pub agent: Vec<AuditEventAgent>,
    /// `AuditEvent.source`, 1..1.
    pub source: Option<Box<AuditEventSource>>,
    /// `AuditEvent.entity`, 0..*.
    pub entity: Vec<AuditEventEntity>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT: TypeInfo = TypeInfo {
    name: "AuditEvent",
    kind: TypeKind::Resource,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "text", &NARRATIVE),
        Row::resource(5, "contained").many(),
        Row::record(6, "extension", &EXTENSION).many(),
        Row::record(7, "modifierExtension", &EXTENSION).many(),
        Row::record(8, "type", &CODING).required(),
        Row::record(9, "subtype", &CODING).many(),
        Row::code(10, "action", &codes::AUDIT_EVENT_ACTION),
        Row::record(11, "period", &PERIOD),
        Row::primitive(12, "recorded", PrimitiveKind::Instant).required(),
        Row::code(13, "outcome", &codes::AUDIT_EVENT_OUTCOME),
        Row::primitive(14, "outcomeDesc", PrimitiveKind::String),
        Row::record(15, "purposeOfEvent", &CODEABLE_CONCEPT).many(),
        Row::record(16, "agent", &AUDIT_EVENT_AGENT).many().required(),
        Row::record(17, "source", &AUDIT_EVENT_SOURCE).required(),
        Row::record(18, "entity", &AUDIT_EVENT_ENTITY).many(),
    ],
};

record! {
    AuditEvent, AUDIT_EVENT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records r#type,
    9 Records subtype,
    10 Primitive action,
    11 Records period,
    12 Primitive recorded,
    13 Primitive outcome,
    14 Primitive outcome_desc,
    15 Records purpose_of_event,
    16 Records agent,
    17 Records source,
    18 Records entity,
}

/// The elements below `AuditEvent.agent`.
///
/// Invariants: `ele-1`.
pub struct AuditEventAgent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `PractitionerRole`, `Practitioner`, `Organization`, `Device`, `Patient`, `RelatedPerson`; summary.
    pub who: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub alt_id: Primitive<Text>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `boolean`, 1..1; summary.
    pub requestor: Primitive<bool>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `uri`, 0..*.
    pub policy: Vec<Primitive<Text>>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/dicm-405-mediatype>.
    pub media: Option<Box<Coding>>,
    /// `AuditEvent.agent.network`, 0..1.
    pub network: Option<Box<AuditEventAgentNetwork>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub purpose_of_use: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_AGENT: TypeInfo = TypeInfo {
    name: "AuditEvent.agent",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "role", &CODEABLE_CONCEPT).many(),
        Row::record(5, "who", &REFERENCE),
        Row::primitive(6, "altId", PrimitiveKind::String),
        Row::primitive(7, "name", PrimitiveKind::String),
        Row::primitive(8, "requestor", PrimitiveKind::Boolean).required(),
        Row::record(9, "location", &REFERENCE),
        Row::primitive(10, "policy", PrimitiveKind::Uri).many(),
        Row::record(11, "media", &CODING),
        Row::record(12, "network", &AUDIT_EVENT_AGENT_NETWORK),
        Row::record(13, "purposeOfUse", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    AuditEventAgent, AUDIT_EVENT_AGENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records role,
    5 Records who,
    6 Primitive alt_id,
    7 Primitive name,
    8 Primitive requestor,
    9 Records location,
    10 Primitives policy,
    11 Records media,
    12 Records network,
    13 Records purpose_of_use,
}

/// The elements below `AuditEvent.agent.network`.
///
/// Invariants: `ele-1`.
pub struct AuditEventAgentNetwork {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub address: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/network-type>.
    pub r#type: Primitive<Code<AuditEventAgentNetworkType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_AGENT_NETWORK: TypeInfo = TypeInfo {
    name: "AuditEvent.agent.network",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "address", PrimitiveKind::String),
        Row::code(4, "type", &codes::AUDIT_EVENT_AGENT_NETWORK_TYPE),
    ],
};

record! {
    AuditEventAgentNetwork, AUDIT_EVENT_AGENT_NETWORK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive address,
    4 Primitive r#type,
}

/// The elements below `AuditEvent.source`.
///
/// Invariants: `ele-1`.
pub struct AuditEventSource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub site: Primitive<Text>,
    /// `Reference`, 1..1, to `PractitionerRole`, `Practitioner`, `Organization`, `Device`, `Patient`, `RelatedPerson`; summary.
    pub observer: Option<Box<Reference>>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/audit-source-type>.
    pub r#type: Vec<Coding>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_SOURCE: TypeInfo = TypeInfo {
    name: "AuditEvent.source",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "site", PrimitiveKind::String),
        Row::record(4, "observer", &REFERENCE).required(),
        Row::record(5, "type", &CODING).many(),
    ],
};

record! {
    AuditEventSource, AUDIT_EVENT_SOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive site,
    4 Records observer,
    5 Records r#type,
}

/// The elements below `AuditEvent.entity`.
///
/// Invariants: `ele-1`, `sev-1`.
pub struct AuditEventEntity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1; summary.
    pub what: Option<Box<Reference>>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/audit-entity-type>.
    pub r#type: Option<Box<Coding>>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/object-role>.
    pub role: Option<Box<Coding>>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/object-lifecycle-events>.
    pub lifecycle: Option<Box<Coding>>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/security-labels>.
    pub security_label: Vec<Coding>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `base64Binary`, 0..1; summary.
    pub query: Primitive<Base64Binary>,
    /// `AuditEvent.entity.detail`, 0..*.
    pub detail: Vec<AuditEventEntityDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_ENTITY: TypeInfo = TypeInfo {
    name: "AuditEvent.entity",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "what", &REFERENCE),
        Row::record(4, "type", &CODING),
        Row::record(5, "role", &CODING),
        Row::record(6, "lifecycle", &CODING),
        Row::record(7, "securityLabel", &CODING).many(),
        Row::primitive(8, "name", PrimitiveKind::String),
        Row::primitive(9, "description", PrimitiveKind::String),
        Row::primitive(10, "query", PrimitiveKind::Base64Binary),
        Row::record(11, "detail", &AUDIT_EVENT_ENTITY_DETAIL).many(),
    ],
};

record! {
    AuditEventEntity, AUDIT_EVENT_ENTITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records what,
    4 Records r#type,
    5 Records role,
    6 Records lifecycle,
    7 Records security_label,
    8 Primitive name,
    9 Primitive description,
    10 Primitive query,
    11 Records detail,
}

/// The elements below `AuditEvent.entity.detail`.
///
/// Invariants: `ele-1`.
pub struct AuditEventEntityDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub r#type: Primitive<Text>,
    /// A choice, 1..1.
    pub value: Option<AuditEventEntityDetailValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_ENTITY_DETAIL: TypeInfo = TypeInfo {
    name: "AuditEvent.entity.detail",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "type", PrimitiveKind::String).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(0, 2, 5).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(1, 2, 5)
            .required(),
    ],
};

record! {
    AuditEventEntityDetail, AUDIT_EVENT_ENTITY_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Choice value,
}

/// `AuditEvent.entity.detail.value[x]`.
pub enum AuditEventEntityDetailValue {
    /// `string`.
    String(Primitive<Text>),
    /// `base64Binary`.
    Base64Binary(Primitive<Base64Binary>),
}

choice! {
    AuditEventEntityDetailValue;
    0 Primitive String,
    1 Primitive Base64Binary,
    ; last Base64Binary;
    from Base64Binary(Base64Binary) String(Text);
}
