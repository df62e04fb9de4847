//! `ElementDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, Instant, PrimitiveKind, Text, Time};
use crate::r4::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, AggregationMode, BindingStrength, CODEABLE_CONCEPT,
    CODING, CONTACT_DETAIL, CONTACT_POINT, CONTRIBUTOR, COUNT, Coding, ConstraintSeverity,
    DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION, DiscriminatorType, EXPRESSION, EXTENSION,
    Extension, ExtensionValue, HUMAN_NAME, IDENTIFIER, META, MONEY, PARAMETER_DEFINITION, PERIOD,
    Primitive, PropertyRepresentation, QUANTITY, Quantity, RANGE, RATIO, REFERENCE,
    RELATED_ARTIFACT, ReferenceVersionRules, SAMPLED_DATA, SIGNATURE, SlicingRules, TIMING,
    TRIGGER_DEFINITION, USAGE_CONTEXT, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [ElementDefinition](https://hl7.org/fhir/R4/elementdefinition.html).
///
/// Invariants: `eld-2`, `eld-5`, `eld-6`, `eld-7`, `eld-8`, `eld-11`, `eld-13`, `eld-14`, `eld-15`, `eld-16`, `eld-18`, `eld-19`, `eld-20`, `eld-22`, `ele-1`.
pub struct ElementDefinition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub path: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/property-representation>; summary.
    pub representation: Vec<Primitive<Code<PropertyRepresentation>>>,
    /// `string`, 0..1; summary.
    pub slice_name: Primitive<Text>,
    /// `boolean`, 0..1; summary.
    pub slice_is_constraining: Primitive<bool>,
    /// `string`, 0..1; summary.
    pub label: Primitive<Text>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>; summary.
    pub code: Vec<Coding>,
    /// `ElementDefinition.slicing`, 0..1; summary.
    pub slicing: Option<Box<ElementDefinitionSlicing>>,
    /// `string`, 0..1; summary.
    pub short: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub definition: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub comment: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub requirements: Primitive<Text>,
    /// `string`, 0..*; summary.
    pub alias: Vec<Primitive<Text>>,
    /// `unsignedInt`, 0..1; summary.
    pub min: Primitive<i32>,
    /// `string`, 0..1; summary; invariants `eld-3`.
    pub max: Primitive<Text>,
    /// `ElementDefinition.base`, 0..1; summary.
    pub base: Option<Box<ElementDefinitionBase>>,
    /// `uri`, 0..1; summary.
    pub content_reference: Primitive<Text>,
    /// `ElementDefinition.type`, 0..*; summary.
    pub r#type: Vec<ElementDefinitionType>,
    /// Any type, 0..1; summary.
    pub default_value: Option<ElementDefinitionDefaultValue>,
    /// `markdown`, 0..1; summary.
    pub meaning_when_missing: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub order_meaning: Primitive<Text>,
    /// Any type, 0..1; summary.
    pub fixed: Option<ElementDefinitionFixed>,
    /// Any type, 0..1; summary.
    pub pattern: Option<ElementDefinitionPattern>,
    /// `ElementDefinition.example`, 0..*; summary.
    pub example: Vec<ElementDefinitionExample>,
    /// A choice, 0..1; summary.
    pub min_value: Option<ElementDefinitionMinValue>,
    /// A choice, 0..1; summary.
    pub max_value: Option<ElementDefinitionMaxValue>,
    /// `integer`, 0..1; summary.
    pub max_length: Primitive<i32>,
    /// `id`, 0..*; summary.
    pub condition: Vec<Primitive<Text>>,
    /// `ElementDefinition.constraint`, 0..*; summary.
    pub constraint: Vec<ElementDefinitionConstraint>,
    /// `boolean`, 0..1; summary.
    pub must_support: Primitive<bool>,
    /// `boolean`, 0..1; summary.
    pub is_modifier: Primitive<bool>,
    /// `string`, 0..1; summary.
    pub is_modifier_reason: Primitive<Text>,
    /// `boolean`, 0..1; summary.
    pub is_summary: Primitive<bool>,
    /// `ElementDefinition.binding`, 0..1; summary.
    pub binding: Option<Box<ElementDefinitionBinding>>,
    /// `ElementDefinition.mapping`, 0..*; summary.
    pub mapping: Vec<ElementDefinitionMapping>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION: TypeInfo = TypeInfo {
    name: "ElementDefinition",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "path", PrimitiveKind::String).required(),
        Row::code(4, "representation", &codes::PROPERTY_REPRESENTATION).many(),
        Row::primitive(5, "sliceName", PrimitiveKind::String),
        Row::primitive(6, "sliceIsConstraining", PrimitiveKind::Boolean),
        Row::primitive(7, "label", PrimitiveKind::String),
        Row::record(8, "code", &CODING).many(),
        Row::record(9, "slicing", &ELEMENT_DEFINITION_SLICING),
        Row::primitive(10, "short", PrimitiveKind::String),
        Row::primitive(11, "definition", PrimitiveKind::Markdown),
        Row::primitive(12, "comment", PrimitiveKind::Markdown),
        Row::primitive(13, "requirements", PrimitiveKind::Markdown),
        Row::primitive(14, "alias", PrimitiveKind::String).many(),
        Row::primitive(15, "min", PrimitiveKind::UnsignedInt),
        Row::primitive(16, "max", PrimitiveKind::String),
        Row::record(17, "base", &ELEMENT_DEFINITION_BASE),
        Row::primitive(18, "contentReference", PrimitiveKind::Uri),
        Row::record(19, "type", &ELEMENT_DEFINITION_TYPE).many(),
        Row::primitive(20, "defaultValueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(0, 50, 12),
        Row::primitive(20, "defaultValueBoolean", PrimitiveKind::Boolean).choice(1, 50, 12),
        Row::primitive(20, "defaultValueCanonical", PrimitiveKind::Canonical).choice(2, 50, 12),
        Row::primitive(20, "defaultValueCode", PrimitiveKind::Code).choice(3, 50, 12),
        Row::primitive(20, "defaultValueDate", PrimitiveKind::Date).choice(4, 50, 12),
        Row::primitive(20, "defaultValueDateTime", PrimitiveKind::DateTime).choice(5, 50, 12),
        Row::primitive(20, "defaultValueDecimal", PrimitiveKind::Decimal).choice(6, 50, 12),
        Row::primitive(20, "defaultValueId", PrimitiveKind::Id).choice(7, 50, 12),
        Row::primitive(20, "defaultValueInstant", PrimitiveKind::Instant).choice(8, 50, 12),
        Row::primitive(20, "defaultValueInteger", PrimitiveKind::Integer).choice(9, 50, 12),
        Row::primitive(20, "defaultValueMarkdown", PrimitiveKind::Markdown).choice(10, 50, 12),
        Row::primitive(20, "defaultValueOid", PrimitiveKind::Oid).choice(11, 50, 12),
        Row::primitive(20, "defaultValuePositiveInt", PrimitiveKind::PositiveInt)
            .choice(12, 50, 12),
        Row::primitive(20, "defaultValueString", PrimitiveKind::String).choice(13, 50, 12),
        Row::primitive(20, "defaultValueTime", PrimitiveKind::Time).choice(14, 50, 12),
        Row::primitive(20, "defaultValueUnsignedInt", PrimitiveKind::UnsignedInt)
            .choice(15, 50, 12),
        Row::primitive(20, "defaultValueUri", PrimitiveKind::Uri).choice(16, 50, 12),
        Row::primitive(20, "defaultValueUrl", PrimitiveKind::Url).choice(17, 50, 12),
        Row::primitive(20, "defaultValueUuid", PrimitiveKind::Uuid).choice(18, 50, 12),
        Row::record(20, "defaultValueAddress", &ADDRESS).choice(19, 50, 12),
        Row::record(20, "defaultValueAge", &AGE).choice(20, 50, 12),
        Row::record(20, "defaultValueAnnotation", &ANNOTATION).choice(21, 50, 12),
        Row::record(20, "defaultValueAttachment", &ATTACHMENT).choice(22, 50, 12),
        Row::record(20, "defaultValueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 12),
        Row::record(20, "defaultValueCoding", &CODING).choice(24, 50, 12),
        Row::record(20, "defaultValueContactPoint", &CONTACT_POINT).choice(25, 50, 12),
        Row::record(20, "defaultValueCount", &COUNT).choice(26, 50, 12),
        Row::record(20, "defaultValueDistance", &DISTANCE).choice(27, 50, 12),
        Row::record(20, "defaultValueDuration", &DURATION).choice(28, 50, 12),
        Row::record(20, "defaultValueHumanName", &HUMAN_NAME).choice(29, 50, 12),
        Row::record(20, "defaultValueIdentifier", &IDENTIFIER).choice(30, 50, 12),
        Row::record(20, "defaultValueMoney", &MONEY).choice(31, 50, 12),
        Row::record(20, "defaultValuePeriod", &PERIOD).choice(32, 50, 12),
        Row::record(20, "defaultValueQuantity", &QUANTITY).choice(33, 50, 12),
        Row::record(20, "defaultValueRange", &RANGE).choice(34, 50, 12),
        Row::record(20, "defaultValueRatio", &RATIO).choice(35, 50, 12),
        Row::record(20, "defaultValueReference", &REFERENCE).choice(36, 50, 12),
        Row::record(20, "defaultValueSampledData", &SAMPLED_DATA).choice(37, 50, 12),
        Row::record(20, "defaultValueSignature", &SIGNATURE).choice(38, 50, 12),
        Row::record(20, "defaultValueTiming", &TIMING).choice(39, 50, 12),
        Row::record(20, "defaultValueContactDetail", &CONTACT_DETAIL).choice(40, 50, 12),
        Row::record(20, "defaultValueContributor", &CONTRIBUTOR).choice(41, 50, 12),
        Row::record(20, "defaultValueDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 12),
        Row::record(20, "defaultValueExpression", &EXPRESSION).choice(43, 50, 12),
        Row::record(20, "defaultValueParameterDefinition", &PARAMETER_DEFINITION)
            .choice(44, 50, 12),
        Row::record(20, "defaultValueRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 12),
        Row::record(20, "defaultValueTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 12),
        Row::record(20, "defaultValueUsageContext", &USAGE_CONTEXT).choice(47, 50, 12),
        Row::record(20, "defaultValueDosage", &DOSAGE).choice(48, 50, 12),
        Row::record(20, "defaultValueMeta", &META).choice(49, 50, 12),
        Row::primitive(21, "meaningWhenMissing", PrimitiveKind::Markdown),
        Row::primitive(22, "orderMeaning", PrimitiveKind::String),
        Row::primitive(23, "fixedBase64Binary", PrimitiveKind::Base64Binary).choice(0, 50, 5),
        Row::primitive(23, "fixedBoolean", PrimitiveKind::Boolean).choice(1, 50, 5),
        Row::primitive(23, "fixedCanonical", PrimitiveKind::Canonical).choice(2, 50, 5),
        Row::primitive(23, "fixedCode", PrimitiveKind::Code).choice(3, 50, 5),
        Row::primitive(23, "fixedDate", PrimitiveKind::Date).choice(4, 50, 5),
        Row::primitive(23, "fixedDateTime", PrimitiveKind::DateTime).choice(5, 50, 5),
        Row::primitive(23, "fixedDecimal", PrimitiveKind::Decimal).choice(6, 50, 5),
        Row::primitive(23, "fixedId", PrimitiveKind::Id).choice(7, 50, 5),
        Row::primitive(23, "fixedInstant", PrimitiveKind::Instant).choice(8, 50, 5),
        Row::primitive(23, "fixedInteger", PrimitiveKind::Integer).choice(9, 50, 5),
        Row::primitive(23, "fixedMarkdown", PrimitiveKind::Markdown).choice(10, 50, 5),
        Row::primitive(23, "fixedOid", PrimitiveKind::Oid).choice(11, 50, 5),
        Row::primitive(23, "fixedPositiveInt", PrimitiveKind::PositiveInt).choice(12, 50, 5),
        Row::primitive(23, "fixedString", PrimitiveKind::String).choice(13, 50, 5),
        Row::primitive(23, "fixedTime", PrimitiveKind::Time).choice(14, 50, 5),
        Row::primitive(23, "fixedUnsignedInt", PrimitiveKind::UnsignedInt).choice(15, 50, 5),
        Row::primitive(23, "fixedUri", PrimitiveKind::Uri).choice(16, 50, 5),
        Row::primitive(23, "fixedUrl", PrimitiveKind::Url).choice(17, 50, 5),
        Row::primitive(23, "fixedUuid", PrimitiveKind::Uuid).choice(18, 50, 5),
        Row::record(23, "fixedAddress", &ADDRESS).choice(19, 50, 5),
        Row::record(23, "fixedAge", &AGE).choice(20, 50, 5),
        Row::record(23, "fixedAnnotation", &ANNOTATION).choice(21, 50, 5),
        Row::record(23, "fixedAttachment", &ATTACHMENT).choice(22, 50, 5),
        Row::record(23, "fixedCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 5),
        Row::record(23, "fixedCoding", &CODING).choice(24, 50, 5),
        Row::record(23, "fixedContactPoint", &CONTACT_POINT).choice(25, 50, 5),
        Row::record(23, "fixedCount", &COUNT).choice(26, 50, 5),
        Row::record(23, "fixedDistance", &DISTANCE).choice(27, 50, 5),
        Row::record(23, "fixedDuration", &DURATION).choice(28, 50, 5),
        Row::record(23, "fixedHumanName", &HUMAN_NAME).choice(29, 50, 5),
        Row::record(23, "fixedIdentifier", &IDENTIFIER).choice(30, 50, 5),
        Row::record(23, "fixedMoney", &MONEY).choice(31, 50, 5),
        Row::record(23, "fixedPeriod", &PERIOD).choice(32, 50, 5),
        Row::record(23, "fixedQuantity", &QUANTITY).choice(33, 50, 5),
        Row::record(23, "fixedRange", &RANGE).choice(34, 50, 5),
        Row::record(23, "fixedRatio", &RATIO).choice(35, 50, 5),
        Row::record(23, "fixedReference", &REFERENCE).choice(36, 50, 5),
        Row::record(23, "fixedSampledData", &SAMPLED_DATA).choice(37, 50, 5),
        Row::record(23, "fixedSignature", &SIGNATURE).choice(38, 50, 5),
        Row::record(23, "fixedTiming", &TIMING).choice(39, 50, 5),
        Row::record(23, "fixedContactDetail", &CONTACT_DETAIL).choice(40, 50, 5),
        Row::record(23, "fixedContributor", &CONTRIBUTOR).choice(41, 50, 5),
        Row::record(23, "fixedDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 5),
        Row::record(23, "fixedExpression", &EXPRESSION).choice(43, 50, 5),
        Row::record(23, "fixedParameterDefinition", &PARAMETER_DEFINITION).choice(44, 50, 5),
        Row::record(23, "fixedRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 5),
        Row::record(23, "fixedTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 5),
        Row::record(23, "fixedUsageContext", &USAGE_CONTEXT).choice(47, 50, 5),
        Row::record(23, "fixedDosage", &DOSAGE).choice(48, 50, 5),
        Row::record(23, "fixedMeta", &META).choice(49, 50, 5),
        Row::primitive(24, "patternBase64Binary", PrimitiveKind::Base64Binary).choice(0, 50, 7),
        Row::primitive(24, "patternBoolean", PrimitiveKind::Boolean).choice(1, 50, 7),
        Row::primitive(24, "patternCanonical", PrimitiveKind::Canonical).choice(2, 50, 7),
        Row::primitive(24, "patternCode", PrimitiveKind::Code).choice(3, 50, 7),
        Row::primitive(24, "patternDate", PrimitiveKind::Date).choice(4, 50, 7),
        Row::primitive(24, "patternDateTime", PrimitiveKind::DateTime).choice(5, 50, 7),
        Row::primitive(24, "patternDecimal", PrimitiveKind::Decimal).choice(6, 50, 7),
        Row::primitive(24, "patternId", PrimitiveKind::Id).choice(7, 50, 7),
        Row::primitive(24, "patternInstant", PrimitiveKind::Instant).choice(8, 50, 7),
        Row::primitive(24, "patternInteger", PrimitiveKind::Integer).choice(9, 50, 7),
        Row::primitive(24, "patternMarkdown", PrimitiveKind::Markdown).choice(10, 50, 7),
        Row::primitive(24, "patternOid", PrimitiveKind::Oid).choice(11, 50, 7),
        Row::primitive(24, "patternPositiveInt", PrimitiveKind::PositiveInt).choice(12, 50, 7),
        Row::primitive(24, "patternString", PrimitiveKind::String).choice(13, 50, 7),
        Row::primitive(24, "patternTime", PrimitiveKind::Time).choice(14, 50, 7),
        Row::primitive(24, "patternUnsignedInt", PrimitiveKind::UnsignedInt).choice(15, 50, 7),
        Row::primitive(24, "patternUri", PrimitiveKind::Uri).choice(16, 50, 7),
        Row::primitive(24, "patternUrl", PrimitiveKind::Url).choice(17, 50, 7),
        Row::primitive(24, "patternUuid", PrimitiveKind::Uuid).choice(18, 50, 7),
        Row::record(24, "patternAddress", &ADDRESS).choice(19, 50, 7),
        Row::record(24, "patternAge", &AGE).choice(20, 50, 7),
        Row::record(24, "patternAnnotation", &ANNOTATION).choice(21, 50, 7),
        Row::record(24, "patternAttachment", &ATTACHMENT).choice(22, 50, 7),
        Row::record(24, "patternCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 7),
        Row::record(24, "patternCoding", &CODING).choice(24, 50, 7),
        Row::record(24, "patternContactPoint", &CONTACT_POINT).choice(25, 50, 7),
        Row::record(24, "patternCount", &COUNT).choice(26, 50, 7),
        Row::record(24, "patternDistance", &DISTANCE).choice(27, 50, 7),
        Row::record(24, "patternDuration", &DURATION).choice(28, 50, 7),
        Row::record(24, "patternHumanName", &HUMAN_NAME).choice(29, 50, 7),
        Row::record(24, "patternIdentifier", &IDENTIFIER).choice(30, 50, 7),
        Row::record(24, "patternMoney", &MONEY).choice(31, 50, 7),
        Row::record(24, "patternPeriod", &PERIOD).choice(32, 50, 7),
        Row::record(24, "patternQuantity", &QUANTITY).choice(33, 50, 7),
        Row::record(24, "patternRange", &RANGE).choice(34, 50, 7),
        Row::record(24, "patternRatio", &RATIO).choice(35, 50, 7),
        Row::record(24, "patternReference", &REFERENCE).choice(36, 50, 7),
        Row::record(24, "patternSampledData", &SAMPLED_DATA).choice(37, 50, 7),
        Row::record(24, "patternSignature", &SIGNATURE).choice(38, 50, 7),
        Row::record(24, "patternTiming", &TIMING).choice(39, 50, 7),
        Row::record(24, "patternContactDetail", &CONTACT_DETAIL).choice(40, 50, 7),
        Row::record(24, "patternContributor", &CONTRIBUTOR).choice(41, 50, 7),
        Row::record(24, "patternDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 7),
        Row::record(24, "patternExpression", &EXPRESSION).choice(43, 50, 7),
        Row::record(24, "patternParameterDefinition", &PARAMETER_DEFINITION).choice(44, 50, 7),
        Row::record(24, "patternRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 7),
        Row::record(24, "patternTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 7),
        Row::record(24, "patternUsageContext", &USAGE_CONTEXT).choice(47, 50, 7),
        Row::record(24, "patternDosage", &DOSAGE).choice(48, 50, 7),
        Row::record(24, "patternMeta", &META).choice(49, 50, 7),
        Row::record(25, "example", &ELEMENT_DEFINITION_EXAMPLE).many(),
        Row::primitive(26, "minValueDate", PrimitiveKind::Date).choice(0, 9, 8),
        Row::primitive(26, "minValueDateTime", PrimitiveKind::DateTime).choice(1, 9, 8),
        Row::primitive(26, "minValueInstant", PrimitiveKind::Instant).choice(2, 9, 8),
        Row::primitive(26, "minValueTime", PrimitiveKind::Time).choice(3, 9, 8),
        Row::primitive(26, "minValueDecimal", PrimitiveKind::Decimal).choice(4, 9, 8),
        Row::primitive(26, "minValueInteger", PrimitiveKind::Integer).choice(5, 9, 8),
        Row::primitive(26, "minValuePositiveInt", PrimitiveKind::PositiveInt).choice(6, 9, 8),
        Row::primitive(26, "minValueUnsignedInt", PrimitiveKind::UnsignedInt).choice(7, 9, 8),
        Row::record(26, "minValueQuantity", &QUANTITY).choice(8, 9, 8),
        Row::primitive(27, "maxValueDate", PrimitiveKind::Date).choice(0, 9, 8),
        Row::primitive(27, "maxValueDateTime", PrimitiveKind::DateTime).choice(1, 9, 8),
        Row::primitive(27, "maxValueInstant", PrimitiveKind::Instant).choice(2, 9, 8),
        Row::primitive(27, "maxValueTime", PrimitiveKind::Time).choice(3, 9, 8),
        Row::primitive(27, "maxValueDecimal", PrimitiveKind::Decimal).choice(4, 9, 8),
        Row::primitive(27, "maxValueInteger", PrimitiveKind::Integer).choice(5, 9, 8),
        Row::primitive(27, "maxValuePositiveInt", PrimitiveKind::PositiveInt).choice(6, 9, 8),
        Row::primitive(27, "maxValueUnsignedInt", PrimitiveKind::UnsignedInt).choice(7, 9, 8),
        Row::record(27, "maxValueQuantity", &QUANTITY).choice(8, 9, 8),
        Row::primitive(28, "maxLength", PrimitiveKind::Integer),
        Row::primitive(29, "condition", PrimitiveKind::Id).many(),
        Row::record(30, "constraint", &ELEMENT_DEFINITION_CONSTRAINT).many(),
        Row::primitive(31, "mustSupport", PrimitiveKind::Boolean),
        Row::primitive(32, "isModifier", PrimitiveKind::Boolean),
        Row::primitive(33, "isModifierReason", PrimitiveKind::String),
        Row::primitive(34, "isSummary", PrimitiveKind::Boolean),
        Row::record(35, "binding", &ELEMENT_DEFINITION_BINDING),
        Row::record(36, "mapping", &ELEMENT_DEFINITION_MAPPING).many(),
    ],
};

record! {
    ElementDefinition, ELEMENT_DEFINITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive path,
    4 Primitives representation,
    5 Primitive slice_name,
    6 Primitive slice_is_constraining,
    7 Primitive label,
    8 Records code,
    9 Records slicing,
    10 Primitive short,
    11 Primitive definition,
    12 Primitive comment,
    13 Primitive requirements,
    14 Primitives alias,
    15 Primitive min,
    16 Primitive max,
    17 Records base,
    18 Primitive content_reference,
    19 Records r#type,
    20 Choice default_value,
    21 Primitive meaning_when_missing,
    22 Primitive order_meaning,
    23 Choice fixed,
    24 Choice pattern,
    25 Records example,
    26 Choice min_value,
    27 Choice max_value,
    28 Primitive max_length,
    29 Primitives condition,
    30 Records constraint,
    31 Primitive must_support,
    32 Primitive is_modifier,
    33 Primitive is_modifier_reason,
    34 Primitive is_summary,
    35 Records binding,
    36 Records mapping,
}

/// `ElementDefinition.defaultValue[x]`: any type.
pub type ElementDefinitionDefaultValue = ExtensionValue;

/// `ElementDefinition.fixed[x]`: any type.
pub type ElementDefinitionFixed = ExtensionValue;

/// `ElementDefinition.pattern[x]`: any type.
pub type ElementDefinitionPattern = ExtensionValue;

/// `ElementDefinition.minValue[x]`.
pub enum ElementDefinitionMinValue {
    /// `date`.
    Date(Primitive<Date>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `instant`.
    Instant(Primitive<Instant>),
    /// `time`.
    Time(Primitive<Time>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    ElementDefinitionMinValue;
    0 Primitive Date,
    1 Primitive DateTime,
    2 Primitive Instant,
    3 Primitive Time,
    4 Primitive Decimal,
    5 Primitive Integer,
    6 Primitive PositiveInt,
    7 Primitive UnsignedInt,
    8 Record Quantity,
    ; last Quantity;
    from Date(Date) DateTime(DateTime) Decimal(Decimal) Instant(Instant) Quantity(Quantity) Time(Time);
}

/// `ElementDefinition.maxValue[x]`.
pub enum ElementDefinitionMaxValue {
    /// `date`.
    Date(Primitive<Date>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `instant`.
    Instant(Primitive<Instant>),
    /// `time`.
    Time(Primitive<Time>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    ElementDefinitionMaxValue;
    0 Primitive Date,
    1 Primitive DateTime,
    2 Primitive Instant,
    3 Primitive Time,
    4 Primitive Decimal,
    5 Primitive Integer,
    6 Primitive PositiveInt,
    7 Primitive UnsignedInt,
    8 Record Quantity,
    ; last Quantity;
    from Date(Date) DateTime(DateTime) Decimal(Decimal) Instant(Instant) Quantity(Quantity) Time(Time);
}

/// The elements below `ElementDefinition.slicing`.
///
/// Invariants: `eld-1`, `ele-1`.
pub struct ElementDefinitionSlicing {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.slicing.discriminator`, 0..*; summary.
    pub discriminator: Vec<ElementDefinitionSlicingDiscriminator>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `boolean`, 0..1; summary.
    pub ordered: Primitive<bool>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-slicing-rules>; summary.
    pub rules: Primitive<Code<SlicingRules>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_SLICING: TypeInfo = TypeInfo {
    name: "ElementDefinition.slicing",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "discriminator", &ELEMENT_DEFINITION_SLICING_DISCRIMINATOR).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::primitive(4, "ordered", PrimitiveKind::Boolean),
        Row::code(5, "rules", &codes::SLICING_RULES).required(),
    ],
};

record! {
    ElementDefinitionSlicing, ELEMENT_DEFINITION_SLICING;
    0 Plain id,
    1 Records extension,
    2 Records discriminator,
    3 Primitive description,
    4 Primitive ordered,
    5 Primitive rules,
}

/// The elements below `ElementDefinition.slicing.discriminator`.
///
/// Invariants: `ele-1`.
pub struct ElementDefinitionSlicingDiscriminator {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/discriminator-type>; summary.
    pub r#type: Primitive<Code<DiscriminatorType>>,
    /// `string`, 1..1; summary.
    pub path: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_SLICING_DISCRIMINATOR: TypeInfo = TypeInfo {
    name: "ElementDefinition.slicing.discriminator",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "type", &codes::DISCRIMINATOR_TYPE).required(),
        Row::primitive(3, "path", PrimitiveKind::String).required(),
    ],
};

record! {
    ElementDefinitionSlicingDiscriminator, ELEMENT_DEFINITION_SLICING_DISCRIMINATOR;
    0 Plain id,
    1 Records extension,
    2 Primitive r#type,
    3 Primitive path,
}

/// The elements below `ElementDefinition.base`.
///
/// Invariants: `ele-1`.
pub struct ElementDefinitionBase {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub path: Primitive<Text>,
    /// `unsignedInt`, 1..1; summary.
    pub min: Primitive<i32>,
    /// `string`, 1..1; summary.
    pub max: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_BASE: TypeInfo = TypeInfo {
    name: "ElementDefinition.base",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "path", PrimitiveKind::String).required(),
        Row::primitive(3, "min", PrimitiveKind::UnsignedInt).required(),
        Row::primitive(4, "max", PrimitiveKind::String).required(),
    ],
};

record! {
    ElementDefinitionBase, ELEMENT_DEFINITION_BASE;
    0 Plain id,
    1 Records extension,
    2 Primitive path,
    3 Primitive min,
    4 Primitive max,
}

/// The elements below `ElementDefinition.type`.
///
/// Invariants: `eld-4`, `eld-17`, `ele-1`.
pub struct ElementDefinitionType {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/defined-types>; summary.
    pub code: Primitive<Text>,
    /// `canonical`, 0..*, to `StructureDefinition`, `ImplementationGuide`; summary.
    pub profile: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `StructureDefinition`, `ImplementationGuide`; summary.
    pub target_profile: Vec<Primitive<Text>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/resource-aggregation-mode>; summary.
    pub aggregation: Vec<Primitive<Code<AggregationMode>>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/reference-version-rules>; summary.
    pub versioning: Primitive<Code<ReferenceVersionRules>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_TYPE: TypeInfo = TypeInfo {
    name: "ElementDefinition.type",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "code", PrimitiveKind::Uri).required(),
        Row::primitive(3, "profile", PrimitiveKind::Canonical).many(),
        Row::primitive(4, "targetProfile", PrimitiveKind::Canonical).many(),
        Row::code(5, "aggregation", &codes::AGGREGATION_MODE).many(),
        Row::code(6, "versioning", &codes::REFERENCE_VERSION_RULES),
    ],
};

record! {
    ElementDefinitionType, ELEMENT_DEFINITION_TYPE;
    0 Plain id,
    1 Records extension,
    2 Primitive code,
    3 Primitives profile,
    4 Primitives target_profile,
    5 Primitives aggregation,
    6 Primitive versioning,
}

/// The elements below `ElementDefinition.example`.
///
/// Invariants: `ele-1`.
pub struct ElementDefinitionExample {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub label: Primitive<Text>,
    /// Any type, 1..1; summary.
    pub value: Option<ElementDefinitionExampleValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_EXAMPLE: TypeInfo = TypeInfo {
    name: "ElementDefinition.example",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "label", PrimitiveKind::String).required(),
        Row::primitive(3, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(0, 50, 5)
            .required(),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(1, 50, 5).required(),
        Row::primitive(3, "valueCanonical", PrimitiveKind::Canonical).choice(2, 50, 5).required(),
        Row::primitive(3, "valueCode", PrimitiveKind::Code).choice(3, 50, 5).required(),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(4, 50, 5).required(),
        Row::primitive(3, "valueDateTime", PrimitiveKind::DateTime).choice(5, 50, 5).required(),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(6, 50, 5).required(),
        Row::primitive(3, "valueId", PrimitiveKind::Id).choice(7, 50, 5).required(),
        Row::primitive(3, "valueInstant", PrimitiveKind::Instant).choice(8, 50, 5).required(),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(9, 50, 5).required(),
        Row::primitive(3, "valueMarkdown", PrimitiveKind::Markdown).choice(10, 50, 5).required(),
        Row::primitive(3, "valueOid", PrimitiveKind::Oid).choice(11, 50, 5).required(),
        Row::primitive(3, "valuePositiveInt", PrimitiveKind::PositiveInt)
            .choice(12, 50, 5)
            .required(),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(13, 50, 5).required(),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(14, 50, 5).required(),
        Row::primitive(3, "valueUnsignedInt", PrimitiveKind::UnsignedInt)
            .choice(15, 50, 5)
            .required(),
        Row::primitive(3, "valueUri", PrimitiveKind::Uri).choice(16, 50, 5).required(),
        Row::primitive(3, "valueUrl", PrimitiveKind::Url).choice(17, 50, 5).required(),
        Row::primitive(3, "valueUuid", PrimitiveKind::Uuid).choice(18, 50, 5).required(),
        Row::record(3, "valueAddress", &ADDRESS).choice(19, 50, 5).required(),
        Row::record(3, "valueAge", &AGE).choice(20, 50, 5).required(),
        Row::record(3, "valueAnnotation", &ANNOTATION).choice(21, 50, 5).required(),
        Row::record(3, "valueAttachment", &ATTACHMENT).choice(22, 50, 5).required(),
        Row::record(3, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 5).required(),
        Row::record(3, "valueCoding", &CODING).choice(24, 50, 5).required(),
        Row::record(3, "valueContactPoint", &CONTACT_POINT).choice(25, 50, 5).required(),
        Row::record(3, "valueCount", &COUNT).choice(26, 50, 5).required(),
        Row::record(3, "valueDistance", &DISTANCE).choice(27, 50, 5).required(),
        Row::record(3, "valueDuration", &DURATION).choice(28, 50, 5).required(),
        Row::record(3, "valueHumanName", &HUMAN_NAME).choice(29, 50, 5).required(),
        Row::record(3, "valueIdentifier", &IDENTIFIER).choice(30, 50, 5).required(),
        Row::record(3, "valueMoney", &MONEY).choice(31, 50, 5).required(),
        Row::record(3, "valuePeriod", &PERIOD).choice(32, 50, 5).required(),
        Row::record(3, "valueQuantity", &QUANTITY).choice(33, 50, 5).required(),
        Row::record(3, "valueRange", &RANGE).choice(34, 50, 5).required(),
        Row::record(3, "valueRatio", &RATIO).choice(35, 50, 5).required(),
        Row::record(3, "valueReference", &REFERENCE).choice(36, 50, 5).required(),
        Row::record(3, "valueSampledData", &SAMPLED_DATA).choice(37, 50, 5).required(),
        Row::record(3, "valueSignature", &SIGNATURE).choice(38, 50, 5).required(),
        Row::record(3, "valueTiming", &TIMING).choice(39, 50, 5).required(),
        Row::record(3, "valueContactDetail", &CONTACT_DETAIL).choice(40, 50, 5).required(),
        Row::record(3, "valueContributor", &CONTRIBUTOR).choice(41, 50, 5).required(),
        Row::record(3, "valueDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 5).required(),
        Row::record(3, "valueExpression", &EXPRESSION).choice(43, 50, 5).required(),
        Row::record(3, "valueParameterDefinition", &PARAMETER_DEFINITION)
            .choice(44, 50, 5)
            .required(),
        Row::record(3, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 5).required(),
        Row::record(3, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 5).required(),
        Row::record(3, "valueUsageContext", &USAGE_CONTEXT).choice(47, 50, 5).required(),
        Row::record(3, "valueDosage", &DOSAGE).choice(48, 50, 5).required(),
        Row::record(3, "valueMeta", &META).choice(49, 50, 5).required(),
    ],
};

record! {
    ElementDefinitionExample, ELEMENT_DEFINITION_EXAMPLE;
    0 Plain id,
    1 Records extension,
    2 Primitive label,
    3 Choice value,
}

/// `ElementDefinition.example.value[x]`: any type.
pub type ElementDefinitionExampleValue = ExtensionValue;

/// The elements below `ElementDefinition.constraint`.
///
/// Invariants: `eld-21`, `ele-1`.
pub struct ElementDefinitionConstraint {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub key: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub requirements: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/constraint-severity>; summary.
    pub severity: Primitive<Code<ConstraintSeverity>>,
    /// `string`, 1..1; summary.
    pub human: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub expression: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub xpath: Primitive<Text>,
    /// `canonical`, 0..1, to `StructureDefinition`; summary.
    pub source: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_CONSTRAINT: TypeInfo = TypeInfo {
    name: "ElementDefinition.constraint",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "key", PrimitiveKind::Id).required(),
        Row::primitive(3, "requirements", PrimitiveKind::String),
        Row::code(4, "severity", &codes::CONSTRAINT_SEVERITY).required(),
        Row::primitive(5, "human", PrimitiveKind::String).required(),
        Row::primitive(6, "expression", PrimitiveKind::String),
        Row::primitive(7, "xpath", PrimitiveKind::String),
        Row::primitive(8, "source", PrimitiveKind::Canonical),
    ],
};

record! {
    ElementDefinitionConstraint, ELEMENT_DEFINITION_CONSTRAINT;
    0 Plain id,
    1 Records extension,
    2 Primitive key,
    3 Primitive requirements,
    4 Primitive severity,
    5 Primitive human,
    6 Primitive expression,
    7 Primitive xpath,
    8 Primitive source,
}

/// The elements below `ElementDefinition.binding`.
///
/// Invariants: `eld-12`, `ele-1`.
pub struct ElementDefinitionBinding {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/binding-strength>; summary.
    pub strength: Primitive<Code<BindingStrength>>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `canonical`, 0..1, to `ValueSet`; summary.
    pub value_set: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_BINDING: TypeInfo = TypeInfo {
    name: "ElementDefinition.binding",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "strength", &codes::BINDING_STRENGTH).required(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::primitive(4, "valueSet", PrimitiveKind::Canonical),
    ],
};

record! {
    ElementDefinitionBinding, ELEMENT_DEFINITION_BINDING;
    0 Plain id,
    1 Records extension,
    2 Primitive strength,
    3 Primitive description,
    4 Primitive value_set,
}

/// The elements below `ElementDefinition.mapping`.
///
/// Invariants: `ele-1`.
pub struct ElementDefinitionMapping {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub identity: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub language: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub map: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ELEMENT_DEFINITION_MAPPING: TypeInfo = TypeInfo {
    name: "ElementDefinition.mapping",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "identity", PrimitiveKind::Id).required(),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::primitive(4, "map", PrimitiveKind::String).required(),
        Row::primitive(5, "comment", PrimitiveKind::String),
    ],
};

record! {
    ElementDefinitionMapping, ELEMENT_DEFINITION_MAPPING;
    0 Plain id,
    1 Records extension,
    2 Primitive identity,
    3 Primitive language,
    4 Primitive map,
    5 Primitive comment,
}
