//! `Provenance` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, EXTENSION, Extension,
    META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, ProvenanceEntityRole, REFERENCE,
    Reference, Resource, SIGNATURE, Signature, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Provenance](https://hl7.org/fhir/R5/provenance.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Provenance {
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
    /// `Reference`, 1..*; summary.
    pub target: Vec<Reference>,
    /// A choice, 0..1.
    pub occurred: Option<ProvenanceOccurred>,
    /// `instant`, 0..1; summary.
    pub recorded: Primitive<Instant>,
    /// `uri`, 0..*.
    pub policy: Vec<Primitive<Text>>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `CodeableReference`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>; since R5.
    pub authorization: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/provenance-activity-type>.
    pub activity: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `CarePlan`, `DeviceRequest`, `ImmunizationRecommendation`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`, `Task`; since R5.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..1, to `Patient`; since R5.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; since R5.
    pub encounter: Option<Box<Reference>>,
    /// `Provenance.agent`, 1..*; summary.
    pub agent: Vec<ProvenanceAgent>,
    /// `Provenance.entity`, 0..*; summary.
    pub entity: Vec<ProvenanceEntity>,
    /// `Signature`, 0..*.
    pub signature: Vec<Signature>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PROVENANCE: TypeInfo = TypeInfo {
    name: "Provenance",
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
        Row::record(8, "target", &REFERENCE).many().required(),
        Row::record(9, "occurredPeriod", &PERIOD).choice(0, 2, 8),
        Row::primitive(9, "occurredDateTime", PrimitiveKind::DateTime).choice(1, 2, 8),
        Row::primitive(10, "recorded", PrimitiveKind::Instant),
        Row::primitive(11, "policy", PrimitiveKind::Uri).many(),
        Row::record(12, "location", &REFERENCE),
        Row::record(13, "authorization", &CODEABLE_REFERENCE).many(),
        Row::record(14, "activity", &CODEABLE_CONCEPT),
        Row::record(15, "basedOn", &REFERENCE).many(),
        Row::record(16, "patient", &REFERENCE),
        Row::record(17, "encounter", &REFERENCE),
        Row::record(18, "agent", &PROVENANCE_AGENT).many().required(),
        Row::record(19, "entity", &PROVENANCE_ENTITY).many(),
        Row::record(20, "signature", &SIGNATURE).many(),
    ],
};

record! {
    Provenance, PROVENANCE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records target,
    9 Choice occurred,
    10 Primitive recorded,
    11 Primitives policy,
    12 Records location,
    13 Records authorization,
    14 Records activity,
    15 Records based_on,
    16 Records patient,
    17 Records encounter,
    18 Records agent,
    19 Records entity,
    20 Records signature,
}

/// `Provenance.occurred[x]`.
pub enum ProvenanceOccurred {
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    ProvenanceOccurred;
    0 Record Period,
    1 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `Provenance.agent`.
///
/// Invariants: `ele-1`, `prov-1`, `prov-2`, `prov-3`.
pub struct ProvenanceAgent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/participation-role-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Vec<CodeableConcept>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub who: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PROVENANCE_AGENT: TypeInfo = TypeInfo {
    name: "Provenance.agent",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "role", &CODEABLE_CONCEPT).many(),
        Row::record(5, "who", &REFERENCE).required(),
        Row::record(6, "onBehalfOf", &REFERENCE),
    ],
};

record! {
    ProvenanceAgent, PROVENANCE_AGENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records role,
    5 Records who,
    6 Records on_behalf_of,
}

/// The elements below `Provenance.entity`.
///
/// Invariants: `ele-1`.
pub struct ProvenanceEntity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/provenance-entity-role>; summary.
    pub role: Primitive<Code<ProvenanceEntityRole>>,
    /// `Reference`, 1..1; summary.
    pub what: Option<Box<Reference>>,
    /// `Provenance.agent`, 0..*.
    pub agent: Vec<ProvenanceAgent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PROVENANCE_ENTITY: TypeInfo = TypeInfo {
    name: "Provenance.entity",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "role", &codes::PROVENANCE_ENTITY_ROLE).required(),
        Row::record(4, "what", &REFERENCE).required(),
        Row::record(5, "agent", &PROVENANCE_AGENT).many(),
    ],
};

record! {
    ProvenanceEntity, PROVENANCE_ENTITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive role,
    4 Records what,
    5 Records agent,
}
