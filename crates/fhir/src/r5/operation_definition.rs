//! `OperationDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    BindingStrength, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding,
    ContactDetail, EXTENSION, Extension, FHIRTypes, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, OperationKind, OperationParameterScope, OperationParameterUse, Primitive,
    PublicationStatus, Resource, SearchParamType, USAGE_CONTEXT, UsageContext,
    VersionIndependentResourceTypesAll, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [OperationDefinition](https://hl7.org/fhir/R5/operationdefinition.html).
///
/// Invariants: `cnl-0`, `opd-5`, `opd-6`, `opd-7`.
pub struct OperationDefinition {
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
    /// `uri`, 0..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary; since R5.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<OperationDefinitionVersionAlgorithm>,
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
    /// `markdown`, 0..1; since R5.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `boolean`, 0..1; summary.
    pub affects_state: Primitive<bool>,
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `markdown`, 0..1.
    pub comment: Primitive<Text>,
    /// `canonical`, 0..1, to `OperationDefinition`; summary.
    pub base: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/version-independent-all-resource-types>; summary.
    pub resource: Vec<Primitive<Code<VersionIndependentResourceTypesAll>>>,
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
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String).required(),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::code(15, "kind", &codes::OPERATION_KIND).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "purpose", PrimitiveKind::Markdown),
        Row::primitive(24, "copyright", PrimitiveKind::Markdown),
        Row::primitive(25, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(26, "affectsState", PrimitiveKind::Boolean),
        Row::primitive(27, "code", PrimitiveKind::Code).required(),
        Row::primitive(28, "comment", PrimitiveKind::Markdown),
        Row::primitive(29, "base", PrimitiveKind::Canonical),
        Row::code(30, "resource", &codes::VERSION_INDEPENDENT_RESOURCE_TYPES_ALL).many(),
        Row::primitive(31, "system", PrimitiveKind::Boolean).required(),
        Row::primitive(32, "type", PrimitiveKind::Boolean).required(),
        Row::primitive(33, "instance", PrimitiveKind::Boolean).required(),
        Row::primitive(34, "inputProfile", PrimitiveKind::Canonical),
        Row::primitive(35, "outputProfile", PrimitiveKind::Canonical),
        Row::record(36, "parameter", &OPERATION_DEFINITION_PARAMETER).many(),
        Row::record(37, "overload", &OPERATION_DEFINITION_OVERLOAD).many(),
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
    9 Records identifier,
    10 Primitive version,
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitive status,
    15 Primitive kind,
    16 Primitive experimental,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive purpose,
    24 Primitive copyright,
    25 Primitive copyright_label,
    26 Primitive affects_state,
    27 Primitive code,
    28 Primitive comment,
    29 Primitive base,
    30 Primitives resource,
    31 Primitive system,
    32 Primitive r#type,
    33 Primitive instance,
    34 Primitive input_profile,
    35 Primitive output_profile,
    36 Records parameter,
    37 Records overload,
}

/// `OperationDefinition.versionAlgorithm[x]`.
pub enum OperationDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    OperationDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `OperationDefinition.parameter`.
///
/// Invariants: `ele-1`, `opd-1`, `opd-2`, `opd-3`, `opd-4`.
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
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/operation-parameter-scope>; since R5.
    pub scope: Vec<Primitive<Code<OperationParameterScope>>>,
    /// `integer`, 1..1.
    pub min: Primitive<i32>,
    /// `string`, 1..1.
    pub max: Primitive<Text>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/fhir-types>.
    pub r#type: Primitive<Code<FHIRTypes>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/fhir-types>; since R5.
    pub allowed_type: Vec<Primitive<Code<FHIRTypes>>>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Code).required(),
        Row::code(4, "use", &codes::OPERATION_PARAMETER_USE).required(),
        Row::code(5, "scope", &codes::OPERATION_PARAMETER_SCOPE).many(),
        Row::primitive(6, "min", PrimitiveKind::Integer).required(),
        Row::primitive(7, "max", PrimitiveKind::String).required(),
        Row::primitive(8, "documentation", PrimitiveKind::Markdown),
        Row::code(9, "type", &codes::FHIR_TYPES),
        Row::code(10, "allowedType", &codes::FHIR_TYPES).many(),
        Row::primitive(11, "targetProfile", PrimitiveKind::Canonical).many(),
        Row::code(12, "searchType", &codes::SEARCH_PARAM_TYPE),
        Row::record(13, "binding", &OPERATION_DEFINITION_PARAMETER_BINDING),
        Row::record(14, "referencedFrom", &OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM).many(),
        Row::record(15, "part", &OPERATION_DEFINITION_PARAMETER).many(),
    ],
};

record! {
    OperationDefinitionParameter, OPERATION_DEFINITION_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive r#use,
    5 Primitives scope,
    6 Primitive min,
    7 Primitive max,
    8 Primitive documentation,
    9 Primitive r#type,
    10 Primitives allowed_type,
    11 Primitives target_profile,
    12 Primitive search_type,
    13 Records binding,
    14 Records referenced_from,
    15 Records part,
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
    release: Release::R5,
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
    release: Release::R5,
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
    release: Release::R5,
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
