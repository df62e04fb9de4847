//! `AuditEvent` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Code, DateTime, Instant, PrimitiveKind, Text, Time};
use crate::r5::{
    AuditEventAction, AuditEventSeverity, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding,
    EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY,
    Quantity, RANGE, RATIO, REFERENCE, Range, Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [AuditEvent](https://hl7.org/fhir/R5/auditevent.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AuditEvent {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Primitive<Text>,
    /// `Narrative`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/audit-event-type>; summary; since R5.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/audit-event-sub-type>; summary; since R5.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/audit-event-action>; summary.
    pub action: Primitive<Code<AuditEventAction>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/audit-event-severity>; summary; since R5.
    pub severity: Primitive<Code<AuditEventSeverity>>,
    /// A choice, 0..1; since R5.
    pub occurred: Option<AuditEventOccurred>,
    /// `instant`, 1..1; summary.
    pub recorded: Primitive<Instant>,
    /// `AuditEvent.outcome`, 0..1; summary.
    pub outcome: Option<Box<AuditEventOutcome>>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>; summary; since R5.
    pub authorization: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `CarePlan`, `DeviceRequest`, `ImmunizationRecommendation`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`, `Task`; since R5.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..1, to `Patient`; since R5.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; since R5.
    pub encounter: Option<Box<Reference>>,
    /// `AuditEvent.agent`, 1..*; summary.
    pub agent: Vec<AuditEventAgent>,
    /// `AuditEvent.source`, 1..1; summary.
    pub source: Option<Box<AuditEventSource>>,
    /// `AuditEvent.entity`, 0..*; summary.
    pub entity: Vec<AuditEventEntity>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT: TypeInfo = TypeInfo {
    name: "AuditEvent",
    kind: TypeKind::Resource,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "text", &NARRATIVE),
        Row::resource(5, "contained").many(),
        Row::record(6, "extension", &EXTENSION).many(),
        Row::record(7, "modifierExtension", &EXTENSION).many(),
        Row::record(8, "category", &CODEABLE_CONCEPT).many(),
        Row::record(9, "code", &CODEABLE_CONCEPT).required(),
        Row::code(10, "action", &codes::AUDIT_EVENT_ACTION),
        Row::code(11, "severity", &codes::AUDIT_EVENT_SEVERITY),
        Row::record(12, "occurredPeriod", &PERIOD).choice(0, 2, 8),
        Row::primitive(12, "occurredDateTime", PrimitiveKind::DateTime).choice(1, 2, 8),
        Row::primitive(13, "recorded", PrimitiveKind::Instant).required(),
        Row::record(14, "outcome", &AUDIT_EVENT_OUTCOME),
        Row::record(15, "authorization", &CODEABLE_CONCEPT).many(),
        Row::record(16, "basedOn", &REFERENCE).many(),
        Row::record(17, "patient", &REFERENCE),
        Row::record(18, "encounter", &REFERENCE),
        Row::record(19, "agent", &AUDIT_EVENT_AGENT).many().required(),
        Row::record(20, "source", &AUDIT_EVENT_SOURCE).required(),
        Row::record(21, "entity", &AUDIT_EVENT_ENTITY).many(),
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
    8 Records category,
    9 Records code,
    10 Primitive action,
    11 Primitive severity,
    12 Choice occurred,
    13 Primitive recorded,
    14 Records outcome,
    15 Records authorization,
    16 Records based_on,
    17 Records patient,
    18 Records encounter,
    19 Records agent,
    20 Records source,
    21 Records entity,
}

/// `AuditEvent.occurred[x]`.
pub enum AuditEventOccurred {
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    AuditEventOccurred;
    0 Record Period,
    1 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `AuditEvent.outcome`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AuditEventOutcome {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/audit-event-outcome>; summary.
    pub code: Option<Box<Coding>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/audit-event-outcome-detail>; summary.
    pub detail: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_OUTCOME: TypeInfo = TypeInfo {
    name: "AuditEvent.outcome",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODING).required(),
        Row::record(4, "detail", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    AuditEventOutcome, AUDIT_EVENT_OUTCOME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records detail,
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
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Vec<CodeableConcept>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub who: Option<Box<Reference>>,
    /// `boolean`, 0..1; summary.
    pub requestor: Primitive<bool>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `uri`, 0..*.
    pub policy: Vec<Primitive<Text>>,
    /// A choice, 0..1, to `Endpoint`.
    pub network: Option<AuditEventAgentNetwork>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>; since R5.
    pub authorization: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_AGENT: TypeInfo = TypeInfo {
    name: "AuditEvent.agent",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "role", &CODEABLE_CONCEPT).many(),
        Row::record(5, "who", &REFERENCE).required(),
        Row::primitive(6, "requestor", PrimitiveKind::Boolean),
        Row::record(7, "location", &REFERENCE),
        Row::primitive(8, "policy", PrimitiveKind::Uri).many(),
        Row::record(9, "networkReference", &REFERENCE).choice(0, 3, 7),
        Row::primitive(9, "networkUri", PrimitiveKind::Uri).choice(1, 3, 7),
        Row::primitive(9, "networkString", PrimitiveKind::String).choice(2, 3, 7),
        Row::record(10, "authorization", &CODEABLE_CONCEPT).many(),
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
    6 Primitive requestor,
    7 Records location,
    8 Primitives policy,
    9 Choice network,
    10 Records authorization,
}

/// `AuditEvent.agent.network[x]`.
pub enum AuditEventAgentNetwork {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `uri`.
    Uri(Primitive<Text>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    AuditEventAgentNetwork;
    0 Record Reference,
    1 Primitive Uri,
    2 Primitive String,
    ; last String;
    from Reference(Reference);
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
    /// `Reference`, 0..1, to `Location`.
    pub site: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub observer: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/security-source-type>.
    pub r#type: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_SOURCE: TypeInfo = TypeInfo {
    name: "AuditEvent.source",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "site", &REFERENCE),
        Row::record(4, "observer", &REFERENCE).required(),
        Row::record(5, "type", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    AuditEventSource, AUDIT_EVENT_SOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records site,
    4 Records observer,
    5 Records r#type,
}

/// The elements below `AuditEvent.entity`.
///
/// Invariants: `ele-1`.
pub struct AuditEventEntity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1; summary.
    pub what: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/object-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/security-label-examples>.
    pub security_label: Vec<CodeableConcept>,
    /// `base64Binary`, 0..1; summary.
    pub query: Primitive<Base64Binary>,
    /// `AuditEvent.entity.detail`, 0..*.
    pub detail: Vec<AuditEventEntityDetail>,
    /// `AuditEvent.agent`, 0..*; since R5.
    pub agent: Vec<AuditEventAgent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_ENTITY: TypeInfo = TypeInfo {
    name: "AuditEvent.entity",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "what", &REFERENCE),
        Row::record(4, "role", &CODEABLE_CONCEPT),
        Row::record(5, "securityLabel", &CODEABLE_CONCEPT).many(),
        Row::primitive(6, "query", PrimitiveKind::Base64Binary),
        Row::record(7, "detail", &AUDIT_EVENT_ENTITY_DETAIL).many(),
        Row::record(8, "agent", &AUDIT_EVENT_AGENT).many(),
    ],
};

record! {
    AuditEventEntity, AUDIT_EVENT_ENTITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records what,
    4 Records role,
    5 Records security_label,
    6 Primitive query,
    7 Records detail,
    8 Records agent,
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
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/audit-event-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub value: Option<AuditEventEntityDetailValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AUDIT_EVENT_ENTITY_DETAIL: TypeInfo = TypeInfo {
    name: "AuditEvent.entity.detail",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(0, 11, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 11, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(2, 11, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 11, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(4, 11, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(5, 11, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(6, 11, 5).required(),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(7, 11, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(8, 11, 5).required(),
        Row::record(4, "valuePeriod", &PERIOD).choice(9, 11, 5).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(10, 11, 5)
            .required(),
    ],
};

record! {
    AuditEventEntityDetail, AUDIT_EVENT_ENTITY_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `AuditEvent.entity.detail.value[x]`.
pub enum AuditEventEntityDetailValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `time`.
    Time(Primitive<Time>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `base64Binary`.
    Base64Binary(Primitive<Base64Binary>),
}

choice! {
    AuditEventEntityDetailValue;
    0 Record Quantity,
    1 Record CodeableConcept,
    2 Primitive String,
    3 Primitive Boolean,
    4 Primitive Integer,
    5 Record Range,
    6 Record Ratio,
    7 Primitive Time,
    8 Primitive DateTime,
    9 Record Period,
    10 Primitive Base64Binary,
    ; last Base64Binary;
    from Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) DateTime(DateTime) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) String(Text) Time(Time) Boolean(bool) Integer(i32);
}
