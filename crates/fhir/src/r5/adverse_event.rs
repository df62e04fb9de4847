//! `AdverseEvent` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, AdverseEventActuality, AdverseEventStatus, Annotation, CODEABLE_CONCEPT,
    CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [AdverseEvent](https://hl7.org/fhir/R5/adverseevent.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AdverseEvent {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/adverse-event-status>; modifier; summary; since R5.
    pub status: Primitive<Code<AdverseEventStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/adverse-event-actuality>; modifier; summary.
    pub actuality: Primitive<Code<AdverseEventActuality>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-type>; summary; since R5.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Practitioner`, `RelatedPerson`, `ResearchSubject`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary; since R5.
    pub occurrence: Option<AdverseEventOccurrence>,
    /// `dateTime`, 0..1; summary.
    pub detected: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub recorded_date: Primitive<DateTime>,
    /// `Reference`, 0..*, to `Condition`, `Observation`; summary; since R5.
    pub resulting_effect: Vec<Reference>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-seriousness>; summary.
    pub seriousness: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-outcome>; summary.
    pub outcome: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `ResearchSubject`; summary.
    pub recorder: Option<Box<Reference>>,
    /// `AdverseEvent.participant`, 0..*; summary; since R5.
    pub participant: Vec<AdverseEventParticipant>,
    /// `Reference`, 0..*, to `ResearchStudy`; summary.
    pub study: Vec<Reference>,
    /// `boolean`, 0..1; since R5.
    pub expected_in_research_study: Primitive<bool>,
    /// `AdverseEvent.suspectEntity`, 0..*; summary.
    pub suspect_entity: Vec<AdverseEventSuspectEntity>,
    /// `AdverseEvent.contributingFactor`, 0..*; summary; since R5.
    pub contributing_factor: Vec<AdverseEventContributingFactor>,
    /// `AdverseEvent.preventiveAction`, 0..*; summary; since R5.
    pub preventive_action: Vec<AdverseEventPreventiveAction>,
    /// `AdverseEvent.mitigatingAction`, 0..*; summary; since R5.
    pub mitigating_action: Vec<AdverseEventMitigatingAction>,
    /// `AdverseEvent.supportingInfo`, 0..*; summary; since R5.
    pub supporting_info: Vec<AdverseEventSupportingInfo>,
    /// `Annotation`, 0..*; summary; since R5.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT: TypeInfo = TypeInfo {
    name: "AdverseEvent",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "status", &codes::ADVERSE_EVENT_STATUS).required(),
        Row::code(10, "actuality", &codes::ADVERSE_EVENT_ACTUALITY).required(),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "code", &CODEABLE_CONCEPT),
        Row::record(13, "subject", &REFERENCE).required(),
        Row::record(14, "encounter", &REFERENCE),
        Row::primitive(15, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(15, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(15, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::primitive(16, "detected", PrimitiveKind::DateTime),
        Row::primitive(17, "recordedDate", PrimitiveKind::DateTime),
        Row::record(18, "resultingEffect", &REFERENCE).many(),
        Row::record(19, "location", &REFERENCE),
        Row::record(20, "seriousness", &CODEABLE_CONCEPT),
        Row::record(21, "outcome", &CODEABLE_CONCEPT).many(),
        Row::record(22, "recorder", &REFERENCE),
        Row::record(23, "participant", &ADVERSE_EVENT_PARTICIPANT).many(),
        Row::record(24, "study", &REFERENCE).many(),
        Row::primitive(25, "expectedInResearchStudy", PrimitiveKind::Boolean),
        Row::record(26, "suspectEntity", &ADVERSE_EVENT_SUSPECT_ENTITY).many(),
        Row::record(27, "contributingFactor", &ADVERSE_EVENT_CONTRIBUTING_FACTOR).many(),
        Row::record(28, "preventiveAction", &ADVERSE_EVENT_PREVENTIVE_ACTION).many(),
        Row::record(29, "mitigatingAction", &ADVERSE_EVENT_MITIGATING_ACTION).many(),
        Row::record(30, "supportingInfo", &ADVERSE_EVENT_SUPPORTING_INFO).many(),
        Row::record(31, "note", &ANNOTATION).many(),
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
    9 Primitive status,
    10 Primitive actuality,
    11 Records category,
    12 Records code,
    13 Records subject,
    14 Records encounter,
    15 Choice occurrence,
    16 Primitive detected,
    17 Primitive recorded_date,
    18 Records resulting_effect,
    19 Records location,
    20 Records seriousness,
    21 Records outcome,
    22 Records recorder,
    23 Records participant,
    24 Records study,
    25 Primitive expected_in_research_study,
    26 Records suspect_entity,
    27 Records contributing_factor,
    28 Records preventive_action,
    29 Records mitigating_action,
    30 Records supporting_info,
    31 Records note,
}

/// `AdverseEvent.occurrence[x]`.
pub enum AdverseEventOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    AdverseEventOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `AdverseEvent.participant`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AdverseEventParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-participant-function>; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`, `ResearchSubject`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_PARTICIPANT: TypeInfo = TypeInfo {
    name: "AdverseEvent.participant",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    AdverseEventParticipant, ADVERSE_EVENT_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
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
    /// A choice, 1..1, to `Immunization`, `Procedure`, `Substance`, `Medication`, `MedicationAdministration`, `MedicationStatement`, `Device`, `BiologicallyDerivedProduct`, `ResearchStudy`; summary.
    pub instance: Option<AdverseEventSuspectEntityInstance>,
    /// `AdverseEvent.suspectEntity.causality`, 0..1; summary.
    pub causality: Option<Box<AdverseEventSuspectEntityCausality>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY: TypeInfo = TypeInfo {
    name: "AdverseEvent.suspectEntity",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "instanceCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 8).required(),
        Row::record(3, "instanceReference", &REFERENCE).choice(1, 2, 8).required(),
        Row::record(4, "causality", &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY),
    ],
};

record! {
    AdverseEventSuspectEntity, ADVERSE_EVENT_SUSPECT_ENTITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice instance,
    4 Records causality,
}

/// `AdverseEvent.suspectEntity.instance[x]`.
pub enum AdverseEventSuspectEntityInstance {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    AdverseEventSuspectEntityInstance;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-causality-method>; summary; since R5.
    pub assessment_method: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-causality-assess>; summary; since R5.
    pub entity_relatedness: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Patient`, `RelatedPerson`, `ResearchSubject`; summary.
    pub author: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeInfo = TypeInfo {
    name: "AdverseEvent.suspectEntity.causality",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "assessmentMethod", &CODEABLE_CONCEPT),
        Row::record(4, "entityRelatedness", &CODEABLE_CONCEPT),
        Row::record(5, "author", &REFERENCE),
    ],
};

record! {
    AdverseEventSuspectEntityCausality, ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records assessment_method,
    4 Records entity_relatedness,
    5 Records author,
}

/// The elements below `AdverseEvent.contributingFactor`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AdverseEventContributingFactor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Condition`, `Observation`, `AllergyIntolerance`, `FamilyMemberHistory`, `Immunization`, `Procedure`, `Device`, `DeviceUsage`, `DocumentReference`, `MedicationAdministration`, `MedicationStatement`; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-contributing-factor>; summary.
    pub item: Option<AdverseEventContributingFactorItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_CONTRIBUTING_FACTOR: TypeInfo = TypeInfo {
    name: "AdverseEvent.contributingFactor",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemReference", &REFERENCE).choice(0, 2, 4).required(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
    ],
};

record! {
    AdverseEventContributingFactor, ADVERSE_EVENT_CONTRIBUTING_FACTOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
}

/// `AdverseEvent.contributingFactor.item[x]`.
pub enum AdverseEventContributingFactorItem {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    AdverseEventContributingFactorItem;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `AdverseEvent.preventiveAction`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AdverseEventPreventiveAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Immunization`, `Procedure`, `DocumentReference`, `MedicationAdministration`, `MedicationRequest`; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-preventive-action>; summary.
    pub item: Option<AdverseEventPreventiveActionItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_PREVENTIVE_ACTION: TypeInfo = TypeInfo {
    name: "AdverseEvent.preventiveAction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemReference", &REFERENCE).choice(0, 2, 4).required(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
    ],
};

record! {
    AdverseEventPreventiveAction, ADVERSE_EVENT_PREVENTIVE_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
}

/// `AdverseEvent.preventiveAction.item[x]`.
pub enum AdverseEventPreventiveActionItem {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    AdverseEventPreventiveActionItem;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `AdverseEvent.mitigatingAction`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AdverseEventMitigatingAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Procedure`, `DocumentReference`, `MedicationAdministration`, `MedicationRequest`; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-mitigating-action>; summary.
    pub item: Option<AdverseEventMitigatingActionItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_MITIGATING_ACTION: TypeInfo = TypeInfo {
    name: "AdverseEvent.mitigatingAction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemReference", &REFERENCE).choice(0, 2, 4).required(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
    ],
};

record! {
    AdverseEventMitigatingAction, ADVERSE_EVENT_MITIGATING_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
}

/// `AdverseEvent.mitigatingAction.item[x]`.
pub enum AdverseEventMitigatingActionItem {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    AdverseEventMitigatingActionItem;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `AdverseEvent.supportingInfo`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AdverseEventSupportingInfo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Condition`, `Observation`, `AllergyIntolerance`, `FamilyMemberHistory`, `Immunization`, `Procedure`, `DocumentReference`, `MedicationAdministration`, `MedicationStatement`, `QuestionnaireResponse`; example binding to <http://hl7.org/fhir/ValueSet/adverse-event-supporting-info>; summary.
    pub item: Option<AdverseEventSupportingInfoItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADVERSE_EVENT_SUPPORTING_INFO: TypeInfo = TypeInfo {
    name: "AdverseEvent.supportingInfo",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemReference", &REFERENCE).choice(0, 2, 4).required(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
    ],
};

record! {
    AdverseEventSupportingInfo, ADVERSE_EVENT_SUPPORTING_INFO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
}

/// `AdverseEvent.supportingInfo.item[x]`.
pub enum AdverseEventSupportingInfoItem {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    AdverseEventSupportingInfoItem;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
