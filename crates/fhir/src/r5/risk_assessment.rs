//! `RiskAssessment` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, ObservationStatus, PERIOD, Period, Primitive, RANGE, REFERENCE, Range, Reference,
    Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [RiskAssessment](https://hl7.org/fhir/R5/riskassessment.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct RiskAssessment {
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
    /// `Reference`, 0..1.
    pub based_on: Option<Box<Reference>>,
    /// `Reference`, 0..1.
    pub parent: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/observation-status>; summary.
    pub status: Primitive<Code<ObservationStatus>>,
    /// `CodeableConcept`, 0..1; summary.
    pub method: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<RiskAssessmentOccurrence>,
    /// `Reference`, 0..1, to `Condition`; summary.
    pub condition: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Device`; summary.
    pub performer: Option<Box<Reference>>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; since R5.
    pub reason: Vec<CodeableReference>,
    /// `Reference`, 0..*.
    pub basis: Vec<Reference>,
    /// `RiskAssessment.prediction`, 0..*.
    pub prediction: Vec<RiskAssessmentPrediction>,
    /// `string`, 0..1.
    pub mitigation: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_ASSESSMENT: TypeInfo = TypeInfo {
    name: "RiskAssessment",
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
        Row::record(9, "basedOn", &REFERENCE),
        Row::record(10, "parent", &REFERENCE),
        Row::code(11, "status", &codes::OBSERVATION_STATUS).required(),
        Row::record(12, "method", &CODEABLE_CONCEPT),
        Row::record(13, "code", &CODEABLE_CONCEPT),
        Row::record(14, "subject", &REFERENCE).required(),
        Row::record(15, "encounter", &REFERENCE),
        Row::primitive(16, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 2, 10),
        Row::record(16, "occurrencePeriod", &PERIOD).choice(1, 2, 10),
        Row::record(17, "condition", &REFERENCE),
        Row::record(18, "performer", &REFERENCE),
        Row::record(19, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(20, "basis", &REFERENCE).many(),
        Row::record(21, "prediction", &RISK_ASSESSMENT_PREDICTION).many(),
        Row::primitive(22, "mitigation", PrimitiveKind::String),
        Row::record(23, "note", &ANNOTATION).many(),
    ],
};

record! {
    RiskAssessment, RISK_ASSESSMENT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records based_on,
    10 Records parent,
    11 Primitive status,
    12 Records method,
    13 Records code,
    14 Records subject,
    15 Records encounter,
    16 Choice occurrence,
    17 Records condition,
    18 Records performer,
    19 Records reason,
    20 Records basis,
    21 Records prediction,
    22 Primitive mitigation,
    23 Records note,
}

/// `RiskAssessment.occurrence[x]`.
pub enum RiskAssessmentOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    RiskAssessmentOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `RiskAssessment.prediction`.
///
/// Invariants: `ele-1`, `ras-2`.
pub struct RiskAssessmentPrediction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub outcome: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; invariants `ras-1`.
    pub probability: Option<RiskAssessmentPredictionProbability>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/risk-probability>.
    pub qualitative_risk: Option<Box<CodeableConcept>>,
    /// `decimal`, 0..1.
    pub relative_risk: Primitive<Decimal>,
    /// A choice, 0..1.
    pub when: Option<RiskAssessmentPredictionWhen>,
    /// `string`, 0..1.
    pub rationale: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_ASSESSMENT_PREDICTION: TypeInfo = TypeInfo {
    name: "RiskAssessment.prediction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "outcome", &CODEABLE_CONCEPT),
        Row::primitive(4, "probabilityDecimal", PrimitiveKind::Decimal).choice(0, 2, 11),
        Row::record(4, "probabilityRange", &RANGE).choice(1, 2, 11),
        Row::record(5, "qualitativeRisk", &CODEABLE_CONCEPT),
        Row::primitive(6, "relativeRisk", PrimitiveKind::Decimal),
        Row::record(7, "whenPeriod", &PERIOD).choice(0, 2, 4),
        Row::record(7, "whenRange", &RANGE).choice(1, 2, 4),
        Row::primitive(8, "rationale", PrimitiveKind::String),
    ],
};

record! {
    RiskAssessmentPrediction, RISK_ASSESSMENT_PREDICTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records outcome,
    4 Choice probability,
    5 Records qualitative_risk,
    6 Primitive relative_risk,
    7 Choice when,
    8 Primitive rationale,
}

/// `RiskAssessment.prediction.probability[x]`.
pub enum RiskAssessmentPredictionProbability {
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    RiskAssessmentPredictionProbability;
    0 Primitive Decimal,
    1 Record Range,
    ; last Range;
    from Decimal(Decimal) Range(Range);
}

/// `RiskAssessment.prediction.when[x]`.
pub enum RiskAssessmentPredictionWhen {
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    RiskAssessmentPredictionWhen;
    0 Record Period,
    1 Record Range,
    ; last Range;
    from Period(Period) Range(Range);
}
