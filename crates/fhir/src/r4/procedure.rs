//! `Procedure` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    AGE, ANNOTATION, Age, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, EventStatus,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    RANGE, REFERENCE, Range, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Procedure](https://hl7.org/fhir/R4/procedure.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Procedure {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `canonical`, 0..*, to `PlanDefinition`, `ActivityDefinition`, `Measure`, `OperationDefinition`, `Questionnaire`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*, to `CarePlan`, `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `Procedure`, `Observation`, `MedicationAdministration`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/event-status>; modifier; summary.
    pub status: Primitive<Code<EventStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-not-performed-reason>; summary.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-category>; summary.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub performed: Option<ProcedurePerformed>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`; summary.
    pub recorder: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`; summary.
    pub asserter: Option<Box<Reference>>,
    /// `Procedure.performer`, 0..*; summary.
    pub performer: Vec<ProcedurePerformer>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/procedure-reason>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `Procedure`, `DiagnosticReport`, `DocumentReference`; summary.
    pub reason_reference: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-outcome>; summary.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `DiagnosticReport`, `DocumentReference`, `Composition`.
    pub report: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/condition-code>.
    pub complication: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`.
    pub complication_detail: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/procedure-followup>.
    pub follow_up: Vec<CodeableConcept>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Procedure.focalDevice`, 0..*.
    pub focal_device: Vec<ProcedureFocalDevice>,
    /// `Reference`, 0..*, to `Device`, `Medication`, `Substance`.
    pub used_reference: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/device-kind>.
    pub used_code: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PROCEDURE: TypeInfo = TypeInfo {
    name: "Procedure",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "partOf", &REFERENCE).many(),
        Row::code(13, "status", &codes::EVENT_STATUS).required(),
        Row::record(14, "statusReason", &CODEABLE_CONCEPT),
        Row::record(15, "category", &CODEABLE_CONCEPT),
        Row::record(16, "code", &CODEABLE_CONCEPT),
        Row::record(17, "subject", &REFERENCE).required(),
        Row::record(18, "encounter", &REFERENCE),
        Row::primitive(19, "performedDateTime", PrimitiveKind::DateTime).choice(0, 5, 9),
        Row::record(19, "performedPeriod", &PERIOD).choice(1, 5, 9),
        Row::primitive(19, "performedString", PrimitiveKind::String).choice(2, 5, 9),
        Row::record(19, "performedAge", &AGE).choice(3, 5, 9),
        Row::record(19, "performedRange", &RANGE).choice(4, 5, 9),
        Row::record(20, "recorder", &REFERENCE),
        Row::record(21, "asserter", &REFERENCE),
        Row::record(22, "performer", &PROCEDURE_PERFORMER).many(),
        Row::record(23, "location", &REFERENCE),
        Row::record(24, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(25, "reasonReference", &REFERENCE).many(),
        Row::record(26, "bodySite", &CODEABLE_CONCEPT).many(),
        Row::record(27, "outcome", &CODEABLE_CONCEPT),
        Row::record(28, "report", &REFERENCE).many(),
        Row::record(29, "complication", &CODEABLE_CONCEPT).many(),
        Row::record(30, "complicationDetail", &REFERENCE).many(),
        Row::record(31, "followUp", &CODEABLE_CONCEPT).many(),
        Row::record(32, "note", &ANNOTATION).many(),
        Row::record(33, "focalDevice", &PROCEDURE_FOCAL_DEVICE).many(),
        Row::record(34, "usedReference", &REFERENCE).many(),
        Row::record(35, "usedCode", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    Procedure, PROCEDURE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives instantiates_canonical,
    10 Primitives instantiates_uri,
    11 Records based_on,
    12 Records part_of,
    13 Primitive status,
    14 Records status_reason,
    15 Records category,
    16 Records code,
    17 Records subject,
    18 Records encounter,
    19 Choice performed,
    20 Records recorder,
    21 Records asserter,
    22 Records performer,
    23 Records location,
    24 Records reason_code,
    25 Records reason_reference,
    26 Records body_site,
    27 Records outcome,
    28 Records report,
    29 Records complication,
    30 Records complication_detail,
    31 Records follow_up,
    32 Records note,
    33 Records focal_device,
    34 Records used_reference,
    35 Records used_code,
}

/// `Procedure.performed[x]`.
pub enum ProcedurePerformed {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `string`.
    String(Primitive<Text>),
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    ProcedurePerformed;
    0 Primitive DateTime,
    1 Record Period,
    2 Primitive String,
    3 Record Age,
    4 Record Range,
    ; last Range;
    from Age(Age) DateTime(DateTime) Period(Period) Range(Range) String(Text);
}

/// The elements below `Procedure.performer`.
///
/// Invariants: `ele-1`.
pub struct ProcedurePerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/performer-role>; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`, `Device`; summary.
    pub actor: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PROCEDURE_PERFORMER: TypeInfo = TypeInfo {
    name: "Procedure.performer",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
        Row::record(5, "onBehalfOf", &REFERENCE),
    ],
};

record! {
    ProcedurePerformer, PROCEDURE_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
    5 Records on_behalf_of,
}

/// The elements below `Procedure.focalDevice`.
///
/// Invariants: `ele-1`.
pub struct ProcedureFocalDevice {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/device-action>.
    pub action: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Device`.
    pub manipulated: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PROCEDURE_FOCAL_DEVICE: TypeInfo = TypeInfo {
    name: "Procedure.focalDevice",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "action", &CODEABLE_CONCEPT),
        Row::record(4, "manipulated", &REFERENCE).required(),
    ],
};

record! {
    ProcedureFocalDevice, PROCEDURE_FOCAL_DEVICE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records action,
    4 Records manipulated,
}
