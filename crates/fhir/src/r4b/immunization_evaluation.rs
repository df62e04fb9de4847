//! `ImmunizationEvaluation` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier,
    ImmunizationEvaluationStatusCodes, META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ImmunizationEvaluation](https://hl7.org/fhir/R4B/immunizationevaluation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ImmunizationEvaluation {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/immunization-evaluation-status>; modifier; summary.
    pub status: Primitive<Code<ImmunizationEvaluationStatusCodes>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Organization`.
    pub authority: Option<Box<Reference>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease>; summary.
    pub target_disease: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Immunization`; summary.
    pub immunization_event: Option<Box<Reference>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status>; summary.
    pub dose_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason>.
    pub dose_status_reason: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `string`, 0..1.
    pub series: Primitive<Text>,
    /// A choice, 0..1.
    pub dose_number: Option<ImmunizationEvaluationDoseNumber>,
    /// A choice, 0..1.
    pub series_doses: Option<ImmunizationEvaluationSeriesDoses>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_EVALUATION: TypeInfo = TypeInfo {
    name: "ImmunizationEvaluation",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "status", &codes::IMMUNIZATION_EVALUATION_STATUS_CODES).required(),
        Row::record(10, "patient", &REFERENCE).required(),
        Row::primitive(11, "date", PrimitiveKind::DateTime),
        Row::record(12, "authority", &REFERENCE),
        Row::record(13, "targetDisease", &CODEABLE_CONCEPT).required(),
        Row::record(14, "immunizationEvent", &REFERENCE).required(),
        Row::record(15, "doseStatus", &CODEABLE_CONCEPT).required(),
        Row::record(16, "doseStatusReason", &CODEABLE_CONCEPT).many(),
        Row::primitive(17, "description", PrimitiveKind::String),
        Row::primitive(18, "series", PrimitiveKind::String),
        Row::primitive(19, "doseNumberPositiveInt", PrimitiveKind::PositiveInt).choice(0, 2, 10),
        Row::primitive(19, "doseNumberString", PrimitiveKind::String).choice(1, 2, 10),
        Row::primitive(20, "seriesDosesPositiveInt", PrimitiveKind::PositiveInt).choice(0, 2, 11),
        Row::primitive(20, "seriesDosesString", PrimitiveKind::String).choice(1, 2, 11),
    ],
};

record! {
    ImmunizationEvaluation, IMMUNIZATION_EVALUATION;
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
    10 Records patient,
    11 Primitive date,
    12 Records authority,
    13 Records target_disease,
    14 Records immunization_event,
    15 Records dose_status,
    16 Records dose_status_reason,
    17 Primitive description,
    18 Primitive series,
    19 Choice dose_number,
    20 Choice series_doses,
}

/// `ImmunizationEvaluation.doseNumber[x]`.
pub enum ImmunizationEvaluationDoseNumber {
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ImmunizationEvaluationDoseNumber;
    0 Primitive PositiveInt,
    1 Primitive String,
    ; last String;
    from String(Text) PositiveInt(i32);
}

/// `ImmunizationEvaluation.seriesDoses[x]`.
pub enum ImmunizationEvaluationSeriesDoses {
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ImmunizationEvaluationSeriesDoses;
    0 Primitive PositiveInt,
    1 Primitive String,
    ; last String;
    from String(Text) PositiveInt(i32);
}
