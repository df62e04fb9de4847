//! `Parameters` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, AVAILABILITY, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    CODING, CONTACT_DETAIL, CONTACT_POINT, COUNT, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    EXPRESSION, EXTENDED_CONTACT_DETAIL, EXTENSION, Extension, ExtensionValue, HUMAN_NAME,
    IDENTIFIER, META, MONEY, Meta, PARAMETER_DEFINITION, PERIOD, Primitive, QUANTITY, RANGE, RATIO,
    RATIO_RANGE, REFERENCE, RELATED_ARTIFACT, Resource, SAMPLED_DATA, SIGNATURE, TIMING,
    TRIGGER_DEFINITION, USAGE_CONTEXT,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Parameters](https://hl7.org/fhir/R5/parameters.html).
pub struct Parameters {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Primitive<Text>,
    /// `Parameters.parameter`, 0..*; summary.
    pub parameter: Vec<ParametersParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PARAMETERS: TypeInfo = TypeInfo {
    name: "Parameters",
    kind: TypeKind::Resource,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "parameter", &PARAMETERS_PARAMETER).many(),
    ],
};

record! {
    Parameters, PARAMETERS;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records parameter,
}

/// The elements below `Parameters.parameter`.
///
/// Invariants: `ele-1`, `inv-1`.
pub struct ParametersParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// Any type, 0..1; summary.
    pub value: Option<ParametersParameterValue>,
    /// `Resource`, 0..1; summary.
    pub resource: Option<Resource>,
    /// `Parameters.parameter`, 0..*; summary.
    pub part: Vec<ParametersParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PARAMETERS_PARAMETER: TypeInfo = TypeInfo {
    name: "Parameters.parameter",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary).choice(0, 54, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 54, 5),
        Row::primitive(4, "valueCanonical", PrimitiveKind::Canonical).choice(2, 54, 5),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(3, 54, 5),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(4, 54, 5),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 54, 5),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(6, 54, 5),
        Row::primitive(4, "valueId", PrimitiveKind::Id).choice(7, 54, 5),
        Row::primitive(4, "valueInstant", PrimitiveKind::Instant).choice(8, 54, 5),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(9, 54, 5),
        Row::primitive(4, "valueInteger64", PrimitiveKind::Integer64).choice(10, 54, 5),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(11, 54, 5),
        Row::primitive(4, "valueOid", PrimitiveKind::Oid).choice(12, 54, 5),
        Row::primitive(4, "valuePositiveInt", PrimitiveKind::PositiveInt).choice(13, 54, 5),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(14, 54, 5),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(15, 54, 5),
        Row::primitive(4, "valueUnsignedInt", PrimitiveKind::UnsignedInt).choice(16, 54, 5),
        Row::primitive(4, "valueUri", PrimitiveKind::Uri).choice(17, 54, 5),
        Row::primitive(4, "valueUrl", PrimitiveKind::Url).choice(18, 54, 5),
        Row::primitive(4, "valueUuid", PrimitiveKind::Uuid).choice(19, 54, 5),
        Row::record(4, "valueAddress", &ADDRESS).choice(20, 54, 5),
        Row::record(4, "valueAge", &AGE).choice(21, 54, 5),
        Row::record(4, "valueAnnotation", &ANNOTATION).choice(22, 54, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(23, 54, 5),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(24, 54, 5),
        Row::record(4, "valueCodeableReference", &CODEABLE_REFERENCE).choice(25, 54, 5),
        Row::record(4, "valueCoding", &CODING).choice(26, 54, 5),
        Row::record(4, "valueContactPoint", &CONTACT_POINT).choice(27, 54, 5),
        Row::record(4, "valueCount", &COUNT).choice(28, 54, 5),
        Row::record(4, "valueDistance", &DISTANCE).choice(29, 54, 5),
        Row::record(4, "valueDuration", &DURATION).choice(30, 54, 5),
        Row::record(4, "valueHumanName", &HUMAN_NAME).choice(31, 54, 5),
        Row::record(4, "valueIdentifier", &IDENTIFIER).choice(32, 54, 5),
        Row::record(4, "valueMoney", &MONEY).choice(33, 54, 5),
        Row::record(4, "valuePeriod", &PERIOD).choice(34, 54, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(35, 54, 5),
        Row::record(4, "valueRange", &RANGE).choice(36, 54, 5),
        Row::record(4, "valueRatio", &RATIO).choice(37, 54, 5),
        Row::record(4, "valueRatioRange", &RATIO_RANGE).choice(38, 54, 5),
        Row::record(4, "valueReference", &REFERENCE).choice(39, 54, 5),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(40, 54, 5),
        Row::record(4, "valueSignature", &SIGNATURE).choice(41, 54, 5),
        Row::record(4, "valueTiming", &TIMING).choice(42, 54, 5),
        Row::record(4, "valueContactDetail", &CONTACT_DETAIL).choice(43, 54, 5),
        Row::record(4, "valueDataRequirement", &DATA_REQUIREMENT).choice(44, 54, 5),
        Row::record(4, "valueExpression", &EXPRESSION).choice(45, 54, 5),
        Row::record(4, "valueParameterDefinition", &PARAMETER_DEFINITION).choice(46, 54, 5),
        Row::record(4, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(47, 54, 5),
        Row::record(4, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(48, 54, 5),
        Row::record(4, "valueUsageContext", &USAGE_CONTEXT).choice(49, 54, 5),
        Row::record(4, "valueAvailability", &AVAILABILITY).choice(50, 54, 5),
        Row::record(4, "valueExtendedContactDetail", &EXTENDED_CONTACT_DETAIL).choice(51, 54, 5),
        Row::record(4, "valueDosage", &DOSAGE).choice(52, 54, 5),
        Row::record(4, "valueMeta", &META).choice(53, 54, 5),
        Row::resource(5, "resource"),
        Row::record(6, "part", &PARAMETERS_PARAMETER).many(),
    ],
};

record! {
    ParametersParameter, PARAMETERS_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Choice value,
    5 Resources resource,
    6 Records part,
}

/// `Parameters.parameter.value[x]`: any type.
pub type ParametersParameterValue = ExtensionValue;
