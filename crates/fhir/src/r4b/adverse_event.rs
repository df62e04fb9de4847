//! `AdverseEvent` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    AdverseEventActuality, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [AdverseEvent](https://hl7.org/fhir/R4B/adverseevent.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AdverseEvent {
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
    /// `Resource`, 0..*; invariants `dom-r4b`.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/adverse-event-actuality>; modifier; summary.
    pub actuality: Primitive<Code<AdverseEventActuality>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/adverse-event-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-type>; summary.
    pub event: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Practitioner`, `RelatedPerson`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub detected: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub recorded_date: Primitive<DateTime>,
    /// `Reference`, 0..*, to `Condition`; summary.
    pub resulting_condition: Vec<Reference>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-seriousness>; summary.
    pub seriousness: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/adverse-event-severity>; summary.
    pub severity: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/adverse-event-outcome>; summary.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub recorder: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Device`; summary.
    pub contributor: Vec<Reference>,
    /// `AdverseEvent.suspectEntity`, 0..*; summary.
    pub suspect_entity: Vec<AdverseEventSuspectEntity>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `AllergyIntolerance`, `FamilyMemberHistory`, `Immunization`, `Procedure`, `Media`, `DocumentReference`; summary.
    pub subject_medical_history: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub reference_document: Vec<Reference>,
    /// `Reference`, 0..*, to `ResearchStudy`; summary.
    pub study: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT: TypeInfo = TypeInfo {
    name: "AdverseEvent",
    kind: TypeKind::Resource,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "text", &NARRATIVE),
        Row::resource(5, "contained").many(),
        Row::record(6, "extension", &EXTENSION).many(),
        Row::record(7, "modifierExtension", &EXTENSION).many(),
        Row::record(8, "identifier", &IDENTIFIER),
        Row::code(9, "actuality", &codes::ADVERSE_EVENT_ACTUALITY).required(),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::record(11, "event", &CODEABLE_CONCEPT),
        Row::record(12, "subject", &REFERENCE).required(),
        Row::record(13, "encounter", &REFERENCE),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::primitive(15, "detected", PrimitiveKind::DateTime),
        Row::primitive(16, "recordedDate", PrimitiveKind::DateTime),
        Row::record(17, "resultingCondition", &REFERENCE).many(),
        Row::record(18, "location", &REFERENCE),
        Row::record(19, "seriousness", &CODEABLE_CONCEPT),
        Row::record(20, "severity", &CODEABLE_CONCEPT),
        Row::record(21, "outcome", &CODEABLE_CONCEPT),
        Row::record(22, "recorder", &REFERENCE),
        Row::record(23, "contributor", &REFERENCE).many(),
        Row::record(24, "suspectEntity", &ADVERSE_EVENT_SUSPECT_ENTITY).many(),
        Row::record(25, "subjectMedicalHistory", &REFERENCE).many(),
        Row::record(26, "referenceDocument", &REFERENCE).many(),
        Row::record(27, "study", &REFERENCE).many(),
    ],
};

record! {
    AdverseEvent, ADVERSE_EVENT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive actuality,
    10 Records category,
    11 Records event,
    12 Records subject,
    13 Records encounter,
    14 Primitive date,
    15 Primitive detected,
    16 Primitive recorded_date,
    17 Records resulting_condition,
    18 Records location,
    19 Records seriousness,
    20 Records severity,
    21 Records outcome,
    22 Records recorder,
    23 Records contributor,
    24 Records suspect_entity,
    25 Records subject_medical_history,
    26 Records reference_document,
    27 Records study,
}

/// The elements below `AdverseEvent.suspectEntity`.
///
/// Invariants: `ele-1`.
pub struct AdverseEventSuspectEntity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Immunization`, `Procedure`, `Substance`, `Medication`, `MedicationAdministration`, `MedicationStatement`, `Device`; summary.
    pub instance: Option<Box<Reference>>,
    /// `AdverseEvent.suspectEntity.causality`, 0..*; summary.
    pub causality: Vec<AdverseEventSuspectEntityCausality>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY: TypeInfo = TypeInfo {
    name: "AdverseEvent.suspectEntity",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "instance", &REFERENCE).required(),
        Row::record(4, "causality", &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY).many(),
    ],
};

record! {
    AdverseEventSuspectEntity, ADVERSE_EVENT_SUSPECT_ENTITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records instance,
    4 Records causality,
}

/// The elements below `AdverseEvent.suspectEntity.causality`.
///
/// Invariants: `ele-1`.
pub struct AdverseEventSuspectEntityCausality {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-causality-assess>; summary.
    pub assessment: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub product_relatedness: Primitive<Text>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub author: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-causality-method>; summary.
    pub method: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeInfo = TypeInfo {
    name: "AdverseEvent.suspectEntity.causality",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "assessment", &CODEABLE_CONCEPT),
        Row::primitive(4, "productRelatedness", PrimitiveKind::String),
        Row::record(5, "author", &REFERENCE),
        Row::record(6, "method", &CODEABLE_CONCEPT),
    ],
};

record! {
    AdverseEventSuspectEntityCausality, ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records assessment,
    4 Primitive product_relatedness,
    5 Records author,
    6 Records method,
}
