//! `ObservationDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    AdministrativeGender, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding,
    ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    ObservationDataType, ObservationRangeCategory, PERIOD, Period, Primitive, PublicationStatus,
    RANGE, REFERENCE, Range, Reference, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ObservationDefinition](https://hl7.org/fhir/R5/observationdefinition.html).
///
/// Invariants: `cnl-0`, `obd-0`.
pub struct ObservationDefinition {
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
    /// `uri`, 0..1; summary; since R5.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary; since R5.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<ObservationDefinitionVersionAlgorithm>,
    /// `string`, 0..1; summary; since R5.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary; since R5.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary; since R5.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary; since R5.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 0..1; summary; since R5.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary; since R5.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary; since R5.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; since R5.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary; since R5.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary; since R5.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1; since R5.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1; since R5.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1; since R5.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1; since R5.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary; since R5.
    pub effective_period: Option<Box<Period>>,
    /// `canonical`, 0..*, to `ObservationDefinition`; summary; since R5.
    pub derived_from_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary; since R5.
    pub derived_from_uri: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..*; summary; since R5.
    pub subject: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; summary; since R5.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/observation-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/permitted-data-type>.
    pub permitted_data_type: Vec<Primitive<Code<ObservationDataType>>>,
    /// `boolean`, 0..1.
    pub multiple_results_allowed: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>; since R5.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `SpecimenDefinition`; since R5.
    pub specimen: Vec<Reference>,
    /// `Reference`, 0..*, to `DeviceDefinition`, `Device`; since R5.
    pub device: Vec<Reference>,
    /// `string`, 0..1.
    pub preferred_report_name: Primitive<Text>,
    /// `Coding`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/ucum-units>; since R5.
    pub permitted_unit: Vec<Coding>,
    /// `ObservationDefinition.qualifiedValue`, 0..*; since R5.
    pub qualified_value: Vec<ObservationDefinitionQualifiedValue>,
    /// `Reference`, 0..*, to `ObservationDefinition`, `Questionnaire`; since R5.
    pub has_member: Vec<Reference>,
    /// `ObservationDefinition.component`, 0..*; since R5.
    pub component: Vec<ObservationDefinitionComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_DEFINITION: TypeInfo = TypeInfo {
    name: "ObservationDefinition",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::primitive(16, "date", PrimitiveKind::DateTime),
        Row::primitive(17, "publisher", PrimitiveKind::String),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(19, "description", PrimitiveKind::Markdown),
        Row::record(20, "useContext", &USAGE_CONTEXT).many(),
        Row::record(21, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(22, "purpose", PrimitiveKind::Markdown),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(25, "approvalDate", PrimitiveKind::Date),
        Row::primitive(26, "lastReviewDate", PrimitiveKind::Date),
        Row::record(27, "effectivePeriod", &PERIOD),
        Row::primitive(28, "derivedFromCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(29, "derivedFromUri", PrimitiveKind::Uri).many(),
        Row::record(30, "subject", &CODEABLE_CONCEPT).many(),
        Row::record(31, "performerType", &CODEABLE_CONCEPT),
        Row::record(32, "category", &CODEABLE_CONCEPT).many(),
        Row::record(33, "code", &CODEABLE_CONCEPT).required(),
        Row::code(34, "permittedDataType", &codes::OBSERVATION_DATA_TYPE).many(),
        Row::primitive(35, "multipleResultsAllowed", PrimitiveKind::Boolean),
        Row::record(36, "bodySite", &CODEABLE_CONCEPT),
        Row::record(37, "method", &CODEABLE_CONCEPT),
        Row::record(38, "specimen", &REFERENCE).many(),
        Row::record(39, "device", &REFERENCE).many(),
        Row::primitive(40, "preferredReportName", PrimitiveKind::String),
        Row::record(41, "permittedUnit", &CODING).many(),
        Row::record(42, "qualifiedValue", &OBSERVATION_DEFINITION_QUALIFIED_VALUE).many(),
        Row::record(43, "hasMember", &REFERENCE).many(),
        Row::record(44, "component", &OBSERVATION_DEFINITION_COMPONENT).many(),
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
    8 Primitive url,
    9 Records identifier,
    10 Primitive version,
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitive status,
    15 Primitive experimental,
    16 Primitive date,
    17 Primitive publisher,
    18 Records contact,
    19 Primitive description,
    20 Records use_context,
    21 Records jurisdiction,
    22 Primitive purpose,
    23 Primitive copyright,
    24 Primitive copyright_label,
    25 Primitive approval_date,
    26 Primitive last_review_date,
    27 Records effective_period,
    28 Primitives derived_from_canonical,
    29 Primitives derived_from_uri,
    30 Records subject,
    31 Records performer_type,
    32 Records category,
    33 Records code,
    34 Primitives permitted_data_type,
    35 Primitive multiple_results_allowed,
    36 Records body_site,
    37 Records method,
    38 Records specimen,
    39 Records device,
    40 Primitive preferred_report_name,
    41 Records permitted_unit,
    42 Records qualified_value,
    43 Records has_member,
    44 Records component,
}

/// `ObservationDefinition.versionAlgorithm[x]`.
pub enum ObservationDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    ObservationDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `ObservationDefinition.qualifiedValue`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ObservationDefinitionQualifiedValue {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/observation-range-category>.
    pub range_category: Primitive<Code<ObservationRangeCategory>>,
    /// `Range`, 0..1.
    pub range: Option<Box<Range>>,
    /// `canonical`, 0..1, to `ValueSet`.
    pub valid_coded_value_set: Primitive<Text>,
    /// `canonical`, 0..1, to `ValueSet`.
    pub normal_coded_value_set: Primitive<Text>,
    /// `canonical`, 0..1, to `ValueSet`.
    pub abnormal_coded_value_set: Primitive<Text>,
    /// `canonical`, 0..1, to `ValueSet`.
    pub critical_coded_value_set: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_VALUE: TypeInfo = TypeInfo {
    name: "ObservationDefinition.qualifiedValue",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "context", &CODEABLE_CONCEPT),
        Row::record(4, "appliesTo", &CODEABLE_CONCEPT).many(),
        Row::code(5, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::record(6, "age", &RANGE),
        Row::record(7, "gestationalAge", &RANGE),
        Row::primitive(8, "condition", PrimitiveKind::String),
        Row::code(9, "rangeCategory", &codes::OBSERVATION_RANGE_CATEGORY),
        Row::record(10, "range", &RANGE),
        Row::primitive(11, "validCodedValueSet", PrimitiveKind::Canonical),
        Row::primitive(12, "normalCodedValueSet", PrimitiveKind::Canonical),
        Row::primitive(13, "abnormalCodedValueSet", PrimitiveKind::Canonical),
        Row::primitive(14, "criticalCodedValueSet", PrimitiveKind::Canonical),
    ],
};

record! {
    ObservationDefinitionQualifiedValue, OBSERVATION_DEFINITION_QUALIFIED_VALUE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records context,
    4 Records applies_to,
    5 Primitive gender,
    6 Records age,
    7 Records gestational_age,
    8 Primitive condition,
    9 Primitive range_category,
    10 Records range,
    11 Primitive valid_coded_value_set,
    12 Primitive normal_coded_value_set,
    13 Primitive abnormal_coded_value_set,
    14 Primitive critical_coded_value_set,
}

/// The elements below `ObservationDefinition.component`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `obd-1`.
pub struct ObservationDefinitionComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/permitted-data-type>.
    pub permitted_data_type: Vec<Primitive<Code<ObservationDataType>>>,
    /// `Coding`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub permitted_unit: Vec<Coding>,
    /// `ObservationDefinition.qualifiedValue`, 0..*.
    pub qualified_value: Vec<ObservationDefinitionQualifiedValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_DEFINITION_COMPONENT: TypeInfo = TypeInfo {
    name: "ObservationDefinition.component",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::code(4, "permittedDataType", &codes::OBSERVATION_DATA_TYPE).many(),
        Row::record(5, "permittedUnit", &CODING).many(),
        Row::record(6, "qualifiedValue", &OBSERVATION_DEFINITION_QUALIFIED_VALUE).many(),
    ],
};

record! {
    ObservationDefinitionComponent, OBSERVATION_DEFINITION_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitives permitted_data_type,
    5 Records permitted_unit,
    6 Records qualified_value,
}
