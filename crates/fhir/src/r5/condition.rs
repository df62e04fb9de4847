//! `Condition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r5::{
    AGE, ANNOTATION, Age, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, RANGE, REFERENCE, Range, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Condition](https://hl7.org/fhir/R5/condition.html).
///
/// Invariants: `con-2`, `con-3`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Condition {
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
    /// `CodeableConcept`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/condition-clinical>; modifier; summary.
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/condition-ver-status>; modifier; summary.
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/condition-category>.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/condition-severity>.
    pub severity: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Vec<CodeableConcept>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub onset: Option<ConditionOnset>,
    /// A choice, 0..1.
    pub abatement: Option<ConditionAbatement>,
    /// `dateTime`, 0..1; summary.
    pub recorded_date: Primitive<DateTime>,
    /// `Condition.participant`, 0..*; summary; since R5.
    pub participant: Vec<ConditionParticipant>,
    /// `Condition.stage`, 0..*.
    pub stage: Vec<ConditionStage>,
    /// `CodeableReference`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>; summary.
    pub evidence: Vec<CodeableReference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION: TypeInfo = TypeInfo {
    name: "Condition",
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
        Row::record(9, "clinicalStatus", &CODEABLE_CONCEPT).required(),
        Row::record(10, "verificationStatus", &CODEABLE_CONCEPT),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "severity", &CODEABLE_CONCEPT),
        Row::record(13, "code", &CODEABLE_CONCEPT),
        Row::record(14, "bodySite", &CODEABLE_CONCEPT).many(),
        Row::record(15, "subject", &REFERENCE).required(),
        Row::record(16, "encounter", &REFERENCE),
        Row::primitive(17, "onsetDateTime", PrimitiveKind::DateTime).choice(0, 5, 5),
        Row::record(17, "onsetAge", &AGE).choice(1, 5, 5),
        Row::record(17, "onsetPeriod", &PERIOD).choice(2, 5, 5),
        Row::record(17, "onsetRange", &RANGE).choice(3, 5, 5),
        Row::primitive(17, "onsetString", PrimitiveKind::String).choice(4, 5, 5),
        Row::primitive(18, "abatementDateTime", PrimitiveKind::DateTime).choice(0, 5, 9),
        Row::record(18, "abatementAge", &AGE).choice(1, 5, 9),
        Row::record(18, "abatementPeriod", &PERIOD).choice(2, 5, 9),
        Row::record(18, "abatementRange", &RANGE).choice(3, 5, 9),
        Row::primitive(18, "abatementString", PrimitiveKind::String).choice(4, 5, 9),
        Row::primitive(19, "recordedDate", PrimitiveKind::DateTime),
        Row::record(20, "participant", &CONDITION_PARTICIPANT).many(),
        Row::record(21, "stage", &CONDITION_STAGE).many(),
        Row::record(22, "evidence", &CODEABLE_REFERENCE).many(),
        Row::record(23, "note", &ANNOTATION).many(),
    ],
};

record! {
    Condition, CONDITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records clinical_status,
    10 Records verification_status,
    11 Records category,
    12 Records severity,
    13 Records code,
    14 Records body_site,
    15 Records subject,
    16 Records encounter,
    17 Choice onset,
    18 Choice abatement,
    19 Primitive recorded_date,
    20 Records participant,
    21 Records stage,
    22 Records evidence,
    23 Records note,
}

/// `Condition.onset[x]`.
pub enum ConditionOnset {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ConditionOnset;
    0 Primitive DateTime,
    1 Record Age,
    2 Record Period,
    3 Record Range,
    4 Primitive String,
    ; last String;
    from Age(Age) DateTime(DateTime) Period(Period) Range(Range) String(Text);
}

/// `Condition.abatement[x]`.
pub enum ConditionAbatement {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ConditionAbatement;
    0 Primitive DateTime,
    1 Record Age,
    2 Record Period,
    3 Record Range,
    4 Primitive String,
    ; last String;
    from Age(Age) DateTime(DateTime) Period(Period) Range(Range) String(Text);
}

/// The elements below `Condition.participant`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConditionParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/participation-role-type>; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Patient`, `RelatedPerson`, `Device`, `Organization`, `CareTeam`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Condition.participant",
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
    ConditionParticipant, CONDITION_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}

/// The elements below `Condition.stage`.
///
/// Invariants: `con-1`, `ele-1`.
pub struct ConditionStage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/condition-stage>.
    pub summary: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `ClinicalImpression`, `DiagnosticReport`, `Observation`.
    pub assessment: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/condition-stage-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_STAGE: TypeInfo = TypeInfo {
    name: "Condition.stage",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "summary", &CODEABLE_CONCEPT),
        Row::record(4, "assessment", &REFERENCE).many(),
        Row::record(5, "type", &CODEABLE_CONCEPT),
    ],
};

record! {
    ConditionStage, CONDITION_STAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records summary,
    4 Records assessment,
    5 Records r#type,
}
