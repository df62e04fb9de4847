//! `OperationDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    BindingStrength, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION,
    Extension, FHIRAllTypes, META, Meta, NARRATIVE, Narrative, OperationKind,
    OperationParameterUse, Primitive, PublicationStatus, Resource, ResourceType, SearchParamType,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [OperationDefinition](https://hl7.org/fhir/R4/operationdefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `opd-0`.
pub struct OperationDefinition {
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
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/operation-kind>; summary.
    pub kind: Primitive<Code<OperationKind>>,
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
    /// `boolean`, 0..1; summary.
    pub affects_state: Primitive<bool>,
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `markdown`, 0..1.
    pub comment: Primitive<Text>,
    /// `canonical`, 0..1, to `OperationDefinition`; summary.
    pub base: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub resource: Vec<Primitive<Code<ResourceType>>>,
    /// `boolean`, 1..1; summary.
    pub system: Primitive<bool>,
    /// `boolean`, 1..1; summary.
    pub r#type: Primitive<bool>,
    /// `boolean`, 1..1; summary.
    pub instance: Primitive<bool>,
    /// `canonical`, 0..1, to `StructureDefinition`.
    pub input_profile: Primitive<Text>,
    /// `canonical`, 0..1, to `StructureDefinition`.
    pub output_profile: Primitive<Text>,
    /// `OperationDefinition.parameter`, 0..*.
    pub parameter: Vec<OperationDefinitionParameter>,
    /// `OperationDefinition.overload`, 0..*.
    pub overload: Vec<OperationDefinitionOverload>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OPERATION_DEFINITION: TypeInfo = TypeInfo {
    name: "OperationDefinition",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::primitive(10, "name", PrimitiveKind::String).required(),
        Row::primitive(11, "title", PrimitiveKind::String),
        Row::code(12, "status", &codes::PUBLICATION_STATUS).required(),
        Row::code(13, "kind", &codes::OPERATION_KIND).required(),
        Row::primitive(14, "experimental", PrimitiveKind::Boolean),
        Row::primitive(15, "date", PrimitiveKind::DateTime),
        Row::primitive(16, "publisher", PrimitiveKind::String),
        Row::record(17, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(18, "description", PrimitiveKind::Markdown),
        Row::record(19, "useContext", &USAGE_CONTEXT).many(),
        Row::record(20, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(21, "purpose", PrimitiveKind::Markdown),
        Row::primitive(22, "affectsState", PrimitiveKind::Boolean),
        Row::primitive(23, "code", PrimitiveKind::Code).required(),
        Row::primitive(24, "comment", PrimitiveKind::Markdown),
        Row::primitive(25, "base", PrimitiveKind::Canonical),
        Row::code(26, "resource", &codes::RESOURCE_TYPE).many(),
        Row::primitive(27, "system", PrimitiveKind::Boolean).required(),
        Row::primitive(28, "type", PrimitiveKind::Boolean).required(),
        Row::primitive(29, "instance", PrimitiveKind::Boolean).required(),
        Row::primitive(30, "inputProfile", PrimitiveKind::Canonical),
        Row::primitive(31, "outputProfile", PrimitiveKind::Canonical),
        Row::record(32, "parameter", &OPERATION_DEFINITION_PARAMETER).many(),
        Row::record(33, "overload", &OPERATION_DEFINITION_OVERLOAD).many(),
    ],
};

record! {
    OperationDefinition, OPERATION_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Primitive version,
    10 Primitive name,
    11 Primitive title,
    12 Primitive status,
    13 Primitive kind,
    14 Primitive experimental,
    15 Primitive date,
    16 Primitive publisher,
    17 Records contact,
    18 Primitive description,
    19 Records use_context,
    20 Records jurisdiction,
    21 Primitive purpose,
    22 Primitive affects_state,
    23 Primitive code,
    24 Primitive comment,
    25 Primitive base,
    26 Primitives resource,
    27 Primitive system,
    28 Primitive r#type,
    29 Primitive instance,
    30 Primitive input_profile,
    31 Primitive output_profile,
    32 Records parameter,
    33 Records overload,
}

/// The elements below `OperationDefinition.parameter`.
///
/// Invariants: `ele-1`, `opd-1`, `opd-2`, `opd-3`.
pub struct OperationDefinitionParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1.
    pub name: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/operation-parameter-use>.
    pub r#use: Primitive<Code<OperationParameterUse>>,
    /// `integer`, 1..1.
    pub min: Primitive<i32>,
    /// `string`, 1..1.
    pub max: Primitive<Text>,
    /// `string`, 0..1.
    pub documentation: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-types>.
    pub r#type: Primitive<Code<FHIRAllTypes>>,
    /// `canonical`, 0..*, to `StructureDefinition`.
    pub target_profile: Vec<Primitive<Text>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/search-param-type>.
    pub search_type: Primitive<Code<SearchParamType>>,
    /// `OperationDefinition.parameter.binding`, 0..1.
    pub binding: Option<Box<OperationDefinitionParameterBinding>>,
    /// `OperationDefinition.parameter.referencedFrom`, 0..*.
    pub referenced_from: Vec<OperationDefinitionParameterReferencedFrom>,
    /// `OperationDefinition.parameter`, 0..*.
    pub part: Vec<OperationDefinitionParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OPERATION_DEFINITION_PARAMETER: TypeInfo = TypeInfo {
    name: "OperationDefinition.parameter",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Code).required(),
        Row::code(4, "use", &codes::OPERATION_PARAMETER_USE).required(),
        Row::primitive(5, "min", PrimitiveKind::Integer).required(),
        Row::primitive(6, "max", PrimitiveKind::String).required(),
        Row::primitive(7, "documentation", PrimitiveKind::String),
        Row::code(8, "type", &codes::FHIR_ALL_TYPES),
        Row::primitive(9, "targetProfile", PrimitiveKind::Canonical).many(),
        Row::code(10, "searchType", &codes::SEARCH_PARAM_TYPE),
        Row::record(11, "binding", &OPERATION_DEFINITION_PARAMETER_BINDING),
        Row::record(12, "referencedFrom", &OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM).many(),
        Row::record(13, "part", &OPERATION_DEFINITION_PARAMETER).many(),
    ],
};

record! {
    OperationDefinitionParameter, OPERATION_DEFINITION_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive r#use,
    5 Primitive min,
    6 Primitive max,
    7 Primitive documentation,
    8 Primitive r#type,
    9 Primitives target_profile,
    10 Primitive search_type,
    11 Records binding,
    12 Records referenced_from,
    13 Records part,
}

/// The elements below `OperationDefinition.parameter.binding`.
///
/// Invariants: `ele-1`.
pub struct OperationDefinitionParameterBinding {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/binding-strength>.
    pub strength: Primitive<Code<BindingStrength>>,
    /// `canonical`, 1..1, to `ValueSet`.
    pub value_set: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OPERATION_DEFINITION_PARAMETER_BINDING: TypeInfo = TypeInfo {
    name: "OperationDefinition.parameter.binding",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "strength", &codes::BINDING_STRENGTH).required(),
        Row::primitive(4, "valueSet", PrimitiveKind::Canonical).required(),
    ],
};

record! {
    OperationDefinitionParameterBinding, OPERATION_DEFINITION_PARAMETER_BINDING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive strength,
    4 Primitive value_set,
}

/// The elements below `OperationDefinition.parameter.referencedFrom`.
///
/// Invariants: `ele-1`.
pub struct OperationDefinitionParameterReferencedFrom {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub source: Primitive<Text>,
    /// `string`, 0..1.
    pub source_id: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM: TypeInfo = TypeInfo {
    name: "OperationDefinition.parameter.referencedFrom",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "source", PrimitiveKind::String).required(),
        Row::primitive(4, "sourceId", PrimitiveKind::String),
    ],
};

record! {
    OperationDefinitionParameterReferencedFrom, OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive source,
    4 Primitive source_id,
}

/// The elements below `OperationDefinition.overload`.
///
/// Invariants: `ele-1`.
pub struct OperationDefinitionOverload {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..*.
    pub parameter_name: Vec<Primitive<Text>>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OPERATION_DEFINITION_OVERLOAD: TypeInfo = TypeInfo {
    name: "OperationDefinition.overload",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "parameterName", PrimitiveKind::String).many(),
        Row::primitive(4, "comment", PrimitiveKind::String),
    ],
};

record! {
    OperationDefinitionOverload, OPERATION_DEFINITION_OVERLOAD;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives parameter_name,
    4 Primitive comment,
}
