//! `ObservationDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Decimal, PrimitiveKind, Text};
use crate::r4::{
    AdministrativeGender, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, ObservationDataType, ObservationRangeCategory,
    Primitive, RANGE, REFERENCE, Range, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ObservationDefinition](https://hl7.org/fhir/R4/observationdefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ObservationDefinition {
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
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/observation-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/permitted-data-type>.
    pub permitted_data_type: Vec<Primitive<Code<ObservationDataType>>>,
    /// `boolean`, 0..1.
    pub multiple_results_allowed: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub preferred_report_name: Primitive<Text>,
    /// `ObservationDefinition.quantitativeDetails`, 0..1.
    pub quantitative_details: Option<Box<ObservationDefinitionQuantitativeDetails>>,
    /// `ObservationDefinition.qualifiedInterval`, 0..*.
    pub qualified_interval: Vec<ObservationDefinitionQualifiedInterval>,
    /// `Reference`, 0..1, to `ValueSet`.
    pub valid_coded_value_set: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ValueSet`.
    pub normal_coded_value_set: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ValueSet`.
    pub abnormal_coded_value_set: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ValueSet`.
    pub critical_coded_value_set: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_DEFINITION: TypeInfo = TypeInfo {
    name: "ObservationDefinition",
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
        Row::record(8, "category", &CODEABLE_CONCEPT).many(),
        Row::record(9, "code", &CODEABLE_CONCEPT).required(),
        Row::record(10, "identifier", &IDENTIFIER).many(),
        Row::code(11, "permittedDataType", &codes::OBSERVATION_DATA_TYPE).many(),
        Row::primitive(12, "multipleResultsAllowed", PrimitiveKind::Boolean),
        Row::record(13, "method", &CODEABLE_CONCEPT),
        Row::primitive(14, "preferredReportName", PrimitiveKind::String),
        Row::record(15, "quantitativeDetails", &OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS),
        Row::record(16, "qualifiedInterval", &OBSERVATION_DEFINITION_QUALIFIED_INTERVAL).many(),
        Row::record(17, "validCodedValueSet", &REFERENCE),
        Row::record(18, "normalCodedValueSet", &REFERENCE),
        Row::record(19, "abnormalCodedValueSet", &REFERENCE),
        Row::record(20, "criticalCodedValueSet", &REFERENCE),
    ],
};

record! {
    ObservationDefinition, OBSERVATION_DEFINITION;
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
    10 Records identifier,
    11 Primitives permitted_data_type,
    12 Primitive multiple_results_allowed,
    13 Records method,
    14 Primitive preferred_report_name,
    15 Records quantitative_details,
    16 Records qualified_interval,
    17 Records valid_coded_value_set,
    18 Records normal_coded_value_set,
    19 Records abnormal_coded_value_set,
    20 Records critical_coded_value_set,
}

/// The elements below `ObservationDefinition.quantitativeDetails`.
///
/// Invariants: `ele-1`.
pub struct ObservationDefinitionQuantitativeDetails {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub customary_unit: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub unit: Option<Box<CodeableConcept>>,
    /// `decimal`, 0..1.
    pub conversion_factor: Primitive<Decimal>,
    /// `integer`, 0..1.
    pub decimal_precision: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS: TypeInfo = TypeInfo {
    name: "ObservationDefinition.quantitativeDetails",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "customaryUnit", &CODEABLE_CONCEPT),
        Row::record(4, "unit", &CODEABLE_CONCEPT),
        Row::primitive(5, "conversionFactor", PrimitiveKind::Decimal),
        Row::primitive(6, "decimalPrecision", PrimitiveKind::Integer),
    ],
};

record! {
    ObservationDefinitionQuantitativeDetails, OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records customary_unit,
    4 Records unit,
    5 Primitive conversion_factor,
    6 Primitive decimal_precision,
}

/// The elements below `ObservationDefinition.qualifiedInterval`.
///
/// Invariants: `ele-1`.
pub struct ObservationDefinitionQualifiedInterval {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/observation-range-category>.
    pub category: Primitive<Code<ObservationRangeCategory>>,
    /// `Range`, 0..1.
    pub range: Option<Box<Range>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub context: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/administrative-gender>.
    pub gender: Primitive<Code<AdministrativeGender>>,
    /// `Range`, 0..1.
    pub age: Option<Box<Range>>,
    /// `Range`, 0..1.
    pub gestational_age: Option<Box<Range>>,
    /// `string`, 0..1.
    pub condition: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL: TypeInfo = TypeInfo {
    name: "ObservationDefinition.qualifiedInterval",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "category", &codes::OBSERVATION_RANGE_CATEGORY),
        Row::record(4, "range", &RANGE),
        Row::record(5, "context", &CODEABLE_CONCEPT),
        Row::record(6, "appliesTo", &CODEABLE_CONCEPT).many(),
        Row::code(7, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::record(8, "age", &RANGE),
        Row::record(9, "gestationalAge", &RANGE),
        Row::primitive(10, "condition", PrimitiveKind::String),
    ],
};

record! {
    ObservationDefinitionQualifiedInterval, OBSERVATION_DEFINITION_QUALIFIED_INTERVAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive category,
    4 Records range,
    5 Records context,
    6 Records applies_to,
    7 Primitive gender,
    8 Records age,
    9 Records gestational_age,
    10 Primitive condition,
}
