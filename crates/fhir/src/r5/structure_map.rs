//! `StructureMap` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text, Time};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    PublicationStatus, Resource, StructureMapGroupTypeMode, StructureMapInputMode,
    StructureMapModelMode, StructureMapSourceListMode, StructureMapTargetListMode,
    StructureMapTransform, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [StructureMap](https://hl7.org/fhir/R5/structuremap.html).
///
/// Invariants: `cnl-0`.
pub struct StructureMap {
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
    /// `uri`, 1..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<StructureMapVersionAlgorithm>,
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
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `StructureMap.structure`, 0..*; summary.
    pub structure: Vec<StructureMapStructure>,
    /// `canonical`, 0..*, to `StructureMap`; summary.
    pub import: Vec<Primitive<Text>>,
    /// `StructureMap.const`, 0..*; summary; since R5.
    pub r#const: Vec<StructureMapConst>,
    /// `StructureMap.group`, 1..*; summary.
    pub group: Vec<StructureMapGroup>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP: TypeInfo = TypeInfo {
    name: "StructureMap",
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
        Row::primitive(8, "url", PrimitiveKind::Uri).required(),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String).required(),
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
        Row::record(25, "structure", &STRUCTURE_MAP_STRUCTURE).many(),
        Row::primitive(26, "import", PrimitiveKind::Canonical).many(),
        Row::record(27, "const", &STRUCTURE_MAP_CONST).many(),
        Row::record(28, "group", &STRUCTURE_MAP_GROUP).many().required(),
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
    25 Records structure,
    26 Primitives import,
    27 Records r#const,
    28 Records group,
}

/// `StructureMap.versionAlgorithm[x]`.
pub enum StructureMapVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    StructureMapVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
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
    release: Release::R5,
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

/// The elements below `StructureMap.const`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct StructureMapConst {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_CONST: TypeInfo = TypeInfo {
    name: "StructureMap.const",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id),
        Row::primitive(4, "value", PrimitiveKind::String),
    ],
};

record! {
    StructureMapConst, STRUCTURE_MAP_CONST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive value,
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/map-group-type-mode>; summary.
    pub type_mode: Primitive<Code<StructureMapGroupTypeMode>>,
    /// `string`, 0..1; summary.
    pub documentation: Primitive<Text>,
    /// `StructureMap.group.input`, 1..*; summary.
    pub input: Vec<StructureMapGroupInput>,
    /// `StructureMap.group.rule`, 0..*; summary.
    pub rule: Vec<StructureMapGroupRule>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP: TypeInfo = TypeInfo {
    name: "StructureMap.group",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id).required(),
        Row::primitive(4, "extends", PrimitiveKind::Id),
        Row::code(5, "typeMode", &codes::STRUCTURE_MAP_GROUP_TYPE_MODE),
        Row::primitive(6, "documentation", PrimitiveKind::String),
        Row::record(7, "input", &STRUCTURE_MAP_GROUP_INPUT).many().required(),
        Row::record(8, "rule", &STRUCTURE_MAP_GROUP_RULE).many(),
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
    release: Release::R5,
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
    /// `id`, 0..1; summary.
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id),
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
    /// `string`, 0..1; summary.
    pub default_value: Primitive<Text>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "context", PrimitiveKind::Id).required(),
        Row::primitive(4, "min", PrimitiveKind::Integer),
        Row::primitive(5, "max", PrimitiveKind::String),
        Row::primitive(6, "type", PrimitiveKind::String),
        Row::primitive(7, "defaultValue", PrimitiveKind::String),
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
    7 Primitive default_value,
    8 Primitive element,
    9 Primitive list_mode,
    10 Primitive variable,
    11 Primitive condition,
    12 Primitive check,
    13 Primitive log_message,
}

/// The elements below `StructureMap.group.rule.target`.
///
/// Invariants: `ele-1`, `smp-1`.
pub struct StructureMapGroupRuleTarget {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub context: Primitive<Text>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "context", PrimitiveKind::String),
        Row::primitive(4, "element", PrimitiveKind::String),
        Row::primitive(5, "variable", PrimitiveKind::Id),
        Row::code(6, "listMode", &codes::STRUCTURE_MAP_TARGET_LIST_MODE).many(),
        Row::primitive(7, "listRuleId", PrimitiveKind::Id),
        Row::code(8, "transform", &codes::STRUCTURE_MAP_TRANSFORM),
        Row::record(9, "parameter", &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER).many(),
    ],
};

record! {
    StructureMapGroupRuleTarget, STRUCTURE_MAP_GROUP_RULE_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive context,
    4 Primitive element,
    5 Primitive variable,
    6 Primitives list_mode,
    7 Primitive list_rule_id,
    8 Primitive transform,
    9 Records parameter,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "valueId", PrimitiveKind::Id).choice(0, 8, 5).required(),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(1, 8, 5).required(),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(2, 8, 5).required(),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(3, 8, 5).required(),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(4, 8, 5).required(),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(5, 8, 5).required(),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(6, 8, 5).required(),
        Row::primitive(3, "valueDateTime", PrimitiveKind::DateTime).choice(7, 8, 5).required(),
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
    /// `date`.
    Date(Primitive<Date>),
    /// `time`.
    Time(Primitive<Time>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    StructureMapGroupRuleTargetParameterValue;
    0 Primitive Id,
    1 Primitive String,
    2 Primitive Boolean,
    3 Primitive Integer,
    4 Primitive Decimal,
    5 Primitive Date,
    6 Primitive Time,
    7 Primitive DateTime,
    ; last DateTime;
    from Date(Date) DateTime(DateTime) Decimal(Decimal) Time(Time) Boolean(bool) Integer(i32);
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
    /// `StructureMap.group.rule.target.parameter`, 1..*; summary; since R5.
    pub parameter: Vec<StructureMapGroupRuleTargetParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_MAP_GROUP_RULE_DEPENDENT: TypeInfo = TypeInfo {
    name: "StructureMap.group.rule.dependent",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Id).required(),
        Row::record(4, "parameter", &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER).many().required(),
    ],
};

record! {
    StructureMapGroupRuleDependent, STRUCTURE_MAP_GROUP_RULE_DEPENDENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records parameter,
}
