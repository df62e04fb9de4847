//! `ImmunizationRecommendation` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ImmunizationRecommendation](https://hl7.org/fhir/R4/immunizationrecommendation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ImmunizationRecommendation {
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
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `dateTime`, 1..1; summary.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Organization`.
    pub authority: Option<Box<Reference>>,
    /// `ImmunizationRecommendation.recommendation`, 1..*; summary.
    pub recommendation: Vec<ImmunizationRecommendationRecommendation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_RECOMMENDATION: TypeInfo = TypeInfo {
    name: "ImmunizationRecommendation",
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
        Row::record(9, "patient", &REFERENCE).required(),
        Row::primitive(10, "date", PrimitiveKind::DateTime).required(),
        Row::record(11, "authority", &REFERENCE),
        Row::record(12, "recommendation", &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION)
            .many()
            .required(),
    ],
};

record! {
    ImmunizationRecommendation, IMMUNIZATION_RECOMMENDATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records patient,
    10 Primitive date,
    11 Records authority,
    12 Records recommendation,
}

/// The elements below `ImmunizationRecommendation.recommendation`.
///
/// Invariants: `ele-1`, `imr-1`.
pub struct ImmunizationRecommendationRecommendation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/vaccine-code>; summary.
    pub vaccine_code: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease>; summary.
    pub target_disease: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/vaccine-code>; summary.
    pub contraindicated_vaccine_code: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-recommendation-status>; modifier; summary.
    pub forecast_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/immunization-recommendation-reason>; summary.
    pub forecast_reason: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion`, 0..*.
    pub date_criterion: Vec<ImmunizationRecommendationRecommendationDateCriterion>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `string`, 0..1.
    pub series: Primitive<Text>,
    /// A choice, 0..1; summary.
    pub dose_number: Option<ImmunizationRecommendationRecommendationDoseNumber>,
    /// A choice, 0..1.
    pub series_doses: Option<ImmunizationRecommendationRecommendationSeriesDoses>,
    /// `Reference`, 0..*, to `Immunization`, `ImmunizationEvaluation`.
    pub supporting_immunization: Vec<Reference>,
    /// `Reference`, 0..*.
    pub supporting_patient_information: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION: TypeInfo = TypeInfo {
    name: "ImmunizationRecommendation.recommendation",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "vaccineCode", &CODEABLE_CONCEPT).many(),
        Row::record(4, "targetDisease", &CODEABLE_CONCEPT),
        Row::record(5, "contraindicatedVaccineCode", &CODEABLE_CONCEPT).many(),
        Row::record(6, "forecastStatus", &CODEABLE_CONCEPT).required(),
        Row::record(7, "forecastReason", &CODEABLE_CONCEPT).many(),
        Row::record(8, "dateCriterion", &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION)
            .many(),
        Row::primitive(9, "description", PrimitiveKind::String),
        Row::primitive(10, "series", PrimitiveKind::String),
        Row::primitive(11, "doseNumberPositiveInt", PrimitiveKind::PositiveInt).choice(0, 2, 10),
        Row::primitive(11, "doseNumberString", PrimitiveKind::String).choice(1, 2, 10),
        Row::primitive(12, "seriesDosesPositiveInt", PrimitiveKind::PositiveInt).choice(0, 2, 11),
        Row::primitive(12, "seriesDosesString", PrimitiveKind::String).choice(1, 2, 11),
        Row::record(13, "supportingImmunization", &REFERENCE).many(),
        Row::record(14, "supportingPatientInformation", &REFERENCE).many(),
    ],
};

record! {
    ImmunizationRecommendationRecommendation, IMMUNIZATION_RECOMMENDATION_RECOMMENDATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records vaccine_code,
    4 Records target_disease,
    5 Records contraindicated_vaccine_code,
    6 Records forecast_status,
    7 Records forecast_reason,
    8 Records date_criterion,
    9 Primitive description,
    10 Primitive series,
    11 Choice dose_number,
    12 Choice series_doses,
    13 Records supporting_immunization,
    14 Records supporting_patient_information,
}

/// `ImmunizationRecommendation.recommendation.doseNumber[x]`.
pub enum ImmunizationRecommendationRecommendationDoseNumber {
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ImmunizationRecommendationRecommendationDoseNumber;
    0 Primitive PositiveInt,
    1 Primitive String,
    ; last String;
    from String(Text) PositiveInt(i32);
}

/// `ImmunizationRecommendation.recommendation.seriesDoses[x]`.
pub enum ImmunizationRecommendationRecommendationSeriesDoses {
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ImmunizationRecommendationRecommendationSeriesDoses;
    0 Primitive PositiveInt,
    1 Primitive String,
    ; last String;
    from String(Text) PositiveInt(i32);
}

/// The elements below `ImmunizationRecommendation.recommendation.dateCriterion`.
///
/// Invariants: `ele-1`.
pub struct ImmunizationRecommendationRecommendationDateCriterion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion>.
    pub code: Option<Box<CodeableConcept>>,
    /// `dateTime`, 1..1.
    pub value: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION: TypeInfo = TypeInfo {
    name: "ImmunizationRecommendation.recommendation.dateCriterion",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "value", PrimitiveKind::DateTime).required(),
    ],
};

record! {
    ImmunizationRecommendationRecommendationDateCriterion, IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive value,
}
