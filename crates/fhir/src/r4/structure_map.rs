//! `StructureMap` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CONTACT_POINT,
    CONTRIBUTOR, COUNT, CodeableConcept, ContactDetail, DATA_REQUIREMENT, DISTANCE, DOSAGE,
    DURATION, EXPRESSION, EXTENSION, Extension, ExtensionValue, HUMAN_NAME, IDENTIFIER, Identifier,
    META, MONEY, Meta, NARRATIVE, Narrative, PARAMETER_DEFINITION, PERIOD, Primitive,
    PublicationStatus, QUANTITY, RANGE, RATIO, REFERENCE, RELATED_ARTIFACT, Resource, SAMPLED_DATA,
    SIGNATURE, StructureMapContextType, StructureMapGroupTypeMode, StructureMapInputMode,
    StructureMapModelMode, StructureMapSourceListMode, StructureMapTargetListMode,
    StructureMapTransform, TIMING, TRIGGER_DEFINITION, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [StructureMap](https://hl7.org/fhir/R4/structuremap.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `smp-0`.
pub struct StructureMap {
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
    /// `uri`, 1..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `StructureMap.structure`, 0..*; summary.
    pub structure: Vec<StructureMapStructure>,
    /// `canonical`, 0..*, to `StructureMap`; summary.
    pub import: Vec<Primitive<Text>>,
    /// `StructureMap.group`, 1..*; summary.
    pub group: Vec<StructureMapGroup>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP: TypeInfo = TypeInfo {
    name: "StructureMap",
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
        Row::primitive(8, "url", PrimitiveKind::Uri).required(),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "name", PrimitiveKind::String).required(),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::code(13, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(14, "experimental", PrimitiveKind::Boolean),
        Row::primitive(15, "date", PrimitiveKind::DateTime),
        Row::primitive(16, "publisher", PrimitiveKind::String),
        Row::record(17, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(18, "description", PrimitiveKind::Markdown),
        Row::record(19, "useContext", &USAGE_CONTEXT).many(),
        Row::record(20, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(21, "purpose", PrimitiveKind::Markdown),
        Row::primitive(22, "copyright", PrimitiveKind::Markdown),
        Row::record(23, "structure", &STRUCTURE_MAP_STRUCTURE).many(),
        Row::primitive(24, "import", PrimitiveKind::Canonical).many(),
        Row::record(25, "group", &STRUCTURE_MAP_GROUP).many().required(),
    ],
};

record! {
    StructureMap, STRUCTURE_MAP;
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
    11 Primitive name,
    12 Primitive title,
    13 Primitive status,
    14 Primitive experimental,
    15 Primitive date,
    16 Primitive publisher,
    17 Records contact,
    18 Primitive description,
    19 Records use_context,
    20 Records jurisdiction,
    21 Primitive purpose,
    22 Primitive copyright,
    23 Records structure,
    24 Primitives import,
    25 Records group,
}

/// The elements below `StructureMap.structure`.
///
/// Invariants: `ele-1`.
pub struct StructureMapStructure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `canonical`, 1..1, to `StructureDefinition`; summary.
    pub url: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/map-model-mode>; summary.
    pub mode: Primitive<Code<StructureMapModelMode>>,
    /// `string`, 0..1; summary.
    pub alias: Primitive<Text>,
    /// `string`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_STRUCTURE: TypeInfo = TypeInfo {
    name: "StructureMap.structure",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "url", PrimitiveKind::Canonical).required(),
        Row::code(4, "mode", &codes::STRUCTURE_MAP_MODEL_MODE).required(),
        Row::primitive(5, "alias", PrimitiveKind::String),
        Row::primitive(6, "documentation", PrimitiveKind::String),
    ],
};

record! {
    StructureMapStructure, STRUCTURE_MAP_STRUCTURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive url,
    4 Primitive mode,
    5 Primitive alias,
    6 Primitive documentation,
}

/// The elements below `StructureMap.group`.
///
/// Invariants: `ele-1`.
pub struct StructureMapGroup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `id`, 0..1; summary.
    pub extends: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/map-group-type-mode>; summary.
    pub type_mode: Primitive<Code<StructureMapGroupTypeMode>>,
    /// `string`, 0..1; summary.
    pub documentation: Primitive<Text>,
    /// `StructureMap.group.input`, 1..*; summary.
    pub input: Vec<StructureMapGroupInput>,
    /// `StructureMap.group.rule`, 1..*; summary.
    pub rule: Vec<StructureMapGroupRule>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP: TypeInfo = TypeInfo {
    name: "StructureMap.group",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id).required(),
        Row::primitive(4, "extends", PrimitiveKind::Id),
        Row::code(5, "typeMode", &codes::STRUCTURE_MAP_GROUP_TYPE_MODE).required(),
        Row::primitive(6, "documentation", PrimitiveKind::String),
        Row::record(7, "input", &STRUCTURE_MAP_GROUP_INPUT).many().required(),
        Row::record(8, "rule", &STRUCTURE_MAP_GROUP_RULE).many().required(),
    ],
};

record! {
    StructureMapGroup, STRUCTURE_MAP_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive extends,
    5 Primitive type_mode,
    6 Primitive documentation,
    7 Records input,
    8 Records rule,
}

/// The elements below `StructureMap.group.input`.
///
/// Invariants: `ele-1`.
pub struct StructureMapGroupInput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub r#type: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/map-input-mode>; summary.
    pub mode: Primitive<Code<StructureMapInputMode>>,
    /// `string`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP_INPUT: TypeInfo = TypeInfo {
    name: "StructureMap.group.input",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id).required(),
        Row::primitive(4, "type", PrimitiveKind::String),
        Row::code(5, "mode", &codes::STRUCTURE_MAP_INPUT_MODE).required(),
        Row::primitive(6, "documentation", PrimitiveKind::String),
    ],
};

record! {
    StructureMapGroupInput, STRUCTURE_MAP_GROUP_INPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive r#type,
    5 Primitive mode,
    6 Primitive documentation,
}

/// The elements below `StructureMap.group.rule`.
///
/// Invariants: `ele-1`.
pub struct StructureMapGroupRule {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `StructureMap.group.rule.source`, 1..*; summary.
    pub source: Vec<StructureMapGroupRuleSource>,
    /// `StructureMap.group.rule.target`, 0..*; summary.
    pub target: Vec<StructureMapGroupRuleTarget>,
    /// `StructureMap.group.rule`, 0..*; summary.
    pub rule: Vec<StructureMapGroupRule>,
    /// `StructureMap.group.rule.dependent`, 0..*; summary.
    pub dependent: Vec<StructureMapGroupRuleDependent>,
    /// `string`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP_RULE: TypeInfo = TypeInfo {
    name: "StructureMap.group.rule",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id).required(),
        Row::record(4, "source", &STRUCTURE_MAP_GROUP_RULE_SOURCE).many().required(),
        Row::record(5, "target", &STRUCTURE_MAP_GROUP_RULE_TARGET).many(),
        Row::record(6, "rule", &STRUCTURE_MAP_GROUP_RULE).many(),
        Row::record(7, "dependent", &STRUCTURE_MAP_GROUP_RULE_DEPENDENT).many(),
        Row::primitive(8, "documentation", PrimitiveKind::String),
    ],
};

record! {
    StructureMapGroupRule, STRUCTURE_MAP_GROUP_RULE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records source,
    5 Records target,
    6 Records rule,
    7 Records dependent,
    8 Primitive documentation,
}

/// The elements below `StructureMap.group.rule.source`.
///
/// Invariants: `ele-1`.
pub struct StructureMapGroupRuleSource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub context: Primitive<Text>,
    /// `integer`, 0..1; summary.
    pub min: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub max: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub r#type: Primitive<Text>,
    /// Any type, 0..1; summary.
    pub default_value: Option<StructureMapGroupRuleSourceDefaultValue>,
    /// `string`, 0..1; summary.
    pub element: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/map-source-list-mode>; summary.
    pub list_mode: Primitive<Code<StructureMapSourceListMode>>,
    /// `id`, 0..1; summary.
    pub variable: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub condition: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub check: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub log_message: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP_RULE_SOURCE: TypeInfo = TypeInfo {
    name: "StructureMap.group.rule.source",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "context", PrimitiveKind::Id).required(),
        Row::primitive(4, "min", PrimitiveKind::Integer),
        Row::primitive(5, "max", PrimitiveKind::String),
        Row::primitive(6, "type", PrimitiveKind::String),
        Row::primitive(7, "defaultValueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(0, 50, 12),
        Row::primitive(7, "defaultValueBoolean", PrimitiveKind::Boolean).choice(1, 50, 12),
        Row::primitive(7, "defaultValueCanonical", PrimitiveKind::Canonical).choice(2, 50, 12),
        Row::primitive(7, "defaultValueCode", PrimitiveKind::Code).choice(3, 50, 12),
        Row::primitive(7, "defaultValueDate", PrimitiveKind::Date).choice(4, 50, 12),
        Row::primitive(7, "defaultValueDateTime", PrimitiveKind::DateTime).choice(5, 50, 12),
        Row::primitive(7, "defaultValueDecimal", PrimitiveKind::Decimal).choice(6, 50, 12),
        Row::primitive(7, "defaultValueId", PrimitiveKind::Id).choice(7, 50, 12),
        Row::primitive(7, "defaultValueInstant", PrimitiveKind::Instant).choice(8, 50, 12),
        Row::primitive(7, "defaultValueInteger", PrimitiveKind::Integer).choice(9, 50, 12),
        Row::primitive(7, "defaultValueMarkdown", PrimitiveKind::Markdown).choice(10, 50, 12),
        Row::primitive(7, "defaultValueOid", PrimitiveKind::Oid).choice(11, 50, 12),
        Row::primitive(7, "defaultValuePositiveInt", PrimitiveKind::PositiveInt).choice(12, 50, 12),
        Row::primitive(7, "defaultValueString", PrimitiveKind::String).choice(13, 50, 12),
        Row::primitive(7, "defaultValueTime", PrimitiveKind::Time).choice(14, 50, 12),
        Row::primitive(7, "defaultValueUnsignedInt", PrimitiveKind::UnsignedInt).choice(15, 50, 12),
        Row::primitive(7, "defaultValueUri", PrimitiveKind::Uri).choice(16, 50, 12),
        Row::primitive(7, "defaultValueUrl", PrimitiveKind::Url).choice(17, 50, 12),
        Row::primitive(7, "defaultValueUuid", PrimitiveKind::Uuid).choice(18, 50, 12),
        Row::record(7, "defaultValueAddress", &ADDRESS).choice(19, 50, 12),
        Row::record(7, "defaultValueAge", &AGE).choice(20, 50, 12),
        Row::record(7, "defaultValueAnnotation", &ANNOTATION).choice(21, 50, 12),
        Row::record(7, "defaultValueAttachment", &ATTACHMENT).choice(22, 50, 12),
        Row::record(7, "defaultValueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 12),
        Row::record(7, "defaultValueCoding", &CODING).choice(24, 50, 12),
        Row::record(7, "defaultValueContactPoint", &CONTACT_POINT).choice(25, 50, 12),
        Row::record(7, "defaultValueCount", &COUNT).choice(26, 50, 12),
        Row::record(7, "defaultValueDistance", &DISTANCE).choice(27, 50, 12),
        Row::record(7, "defaultValueDuration", &DURATION).choice(28, 50, 12),
        Row::record(7, "defaultValueHumanName", &HUMAN_NAME).choice(29, 50, 12),
        Row::record(7, "defaultValueIdentifier", &IDENTIFIER).choice(30, 50, 12),
        Row::record(7, "defaultValueMoney", &MONEY).choice(31, 50, 12),
        Row::record(7, "defaultValuePeriod", &PERIOD).choice(32, 50, 12),
        Row::record(7, "defaultValueQuantity", &QUANTITY).choice(33, 50, 12),
        Row::record(7, "defaultValueRange", &RANGE).choice(34, 50, 12),
        Row::record(7, "defaultValueRatio", &RATIO).choice(35, 50, 12),
        Row::record(7, "defaultValueReference", &REFERENCE).choice(36, 50, 12),
        Row::record(7, "defaultValueSampledData", &SAMPLED_DATA).choice(37, 50, 12),
        Row::record(7, "defaultValueSignature", &SIGNATURE).choice(38, 50, 12),
        Row::record(7, "defaultValueTiming", &TIMING).choice(39, 50, 12),
        Row::record(7, "defaultValueContactDetail", &CONTACT_DETAIL).choice(40, 50, 12),
        Row::record(7, "defaultValueContributor", &CONTRIBUTOR).choice(41, 50, 12),
        Row::record(7, "defaultValueDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 12),
        Row::record(7, "defaultValueExpression", &EXPRESSION).choice(43, 50, 12),
        Row::record(7, "defaultValueParameterDefinition", &PARAMETER_DEFINITION).choice(44, 50, 12),
        Row::record(7, "defaultValueRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 12),
        Row::record(7, "defaultValueTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 12),
        Row::record(7, "defaultValueUsageContext", &USAGE_CONTEXT).choice(47, 50, 12),
        Row::record(7, "defaultValueDosage", &DOSAGE).choice(48, 50, 12),
        Row::record(7, "defaultValueMeta", &META).choice(49, 50, 12),
        Row::primitive(8, "element", PrimitiveKind::String),
        Row::code(9, "listMode", &codes::STRUCTURE_MAP_SOURCE_LIST_MODE),
        Row::primitive(10, "variable", PrimitiveKind::Id),
        Row::primitive(11, "condition", PrimitiveKind::String),
        Row::primitive(12, "check", PrimitiveKind::String),
        Row::primitive(13, "logMessage", PrimitiveKind::String),
    ],
};

record! {
    StructureMapGroupRuleSource, STRUCTURE_MAP_GROUP_RULE_SOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive context,
    4 Primitive min,
    5 Primitive max,
    6 Primitive r#type,
    7 Choice default_value,
    8 Primitive element,
    9 Primitive list_mode,
    10 Primitive variable,
    11 Primitive condition,
    12 Primitive check,
    13 Primitive log_message,
}

/// `StructureMap.group.rule.source.defaultValue[x]`: any type.
pub type StructureMapGroupRuleSourceDefaultValue = ExtensionValue;

/// The elements below `StructureMap.group.rule.target`.
///
/// Invariants: `ele-1`, `smp-1`, `smp-2`.
pub struct StructureMapGroupRuleTarget {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 0..1; summary.
    pub context: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/map-context-type>; summary.
    pub context_type: Primitive<Code<StructureMapContextType>>,
    /// `string`, 0..1; summary.
    pub element: Primitive<Text>,
    /// `id`, 0..1; summary.
    pub variable: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/map-target-list-mode>; summary.
    pub list_mode: Vec<Primitive<Code<StructureMapTargetListMode>>>,
    /// `id`, 0..1; summary.
    pub list_rule_id: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/map-transform>; summary.
    pub transform: Primitive<Code<StructureMapTransform>>,
    /// `StructureMap.group.rule.target.parameter`, 0..*; summary.
    pub parameter: Vec<StructureMapGroupRuleTargetParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET: TypeInfo = TypeInfo {
    name: "StructureMap.group.rule.target",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "context", PrimitiveKind::Id),
        Row::code(4, "contextType", &codes::STRUCTURE_MAP_CONTEXT_TYPE),
        Row::primitive(5, "element", PrimitiveKind::String),
        Row::primitive(6, "variable", PrimitiveKind::Id),
        Row::code(7, "listMode", &codes::STRUCTURE_MAP_TARGET_LIST_MODE).many(),
        Row::primitive(8, "listRuleId", PrimitiveKind::Id),
        Row::code(9, "transform", &codes::STRUCTURE_MAP_TRANSFORM),
        Row::record(10, "parameter", &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER).many(),
    ],
};

record! {
    StructureMapGroupRuleTarget, STRUCTURE_MAP_GROUP_RULE_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive context,
    4 Primitive context_type,
    5 Primitive element,
    6 Primitive variable,
    7 Primitives list_mode,
    8 Primitive list_rule_id,
    9 Primitive transform,
    10 Records parameter,
}

/// The elements below `StructureMap.group.rule.target.parameter`.
///
/// Invariants: `ele-1`.
pub struct StructureMapGroupRuleTargetParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1; summary.
    pub value: Option<StructureMapGroupRuleTargetParameterValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER: TypeInfo = TypeInfo {
    name: "StructureMap.group.rule.target.parameter",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "valueId", PrimitiveKind::Id).choice(0, 5, 5).required(),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(1, 5, 5).required(),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(2, 5, 5).required(),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(3, 5, 5).required(),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(4, 5, 5).required(),
    ],
};

record! {
    StructureMapGroupRuleTargetParameter, STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice value,
}

/// `StructureMap.group.rule.target.parameter.value[x]`.
pub enum StructureMapGroupRuleTargetParameterValue {
    /// `id`.
    Id(Primitive<Text>),
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
}

choice! {
    StructureMapGroupRuleTargetParameterValue;
    0 Primitive Id,
    1 Primitive String,
    2 Primitive Boolean,
    3 Primitive Integer,
    4 Primitive Decimal,
    ; last Decimal;
    from Decimal(Decimal) Boolean(bool) Integer(i32);
}

/// The elements below `StructureMap.group.rule.dependent`.
///
/// Invariants: `ele-1`.
pub struct StructureMapGroupRuleDependent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 1..*; summary.
    pub variable: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP_RULE_DEPENDENT: TypeInfo = TypeInfo {
    name: "StructureMap.group.rule.dependent",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id).required(),
        Row::primitive(4, "variable", PrimitiveKind::String).many().required(),
    ],
};

record! {
    StructureMapGroupRuleDependent, STRUCTURE_MAP_GROUP_RULE_DEPENDENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitives variable,
}
