//! `SearchParameter` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    PublicationStatus, Resource, SearchComparator, SearchModifierCode, SearchParamType,
    SearchProcessingModeType, USAGE_CONTEXT, UsageContext, VersionIndependentResourceTypesAll,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SearchParameter](https://hl7.org/fhir/R5/searchparameter.html).
///
/// Invariants: `cnl-0`, `spd-1`, `spd-2`, `spd-3`.
pub struct SearchParameter {
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
    /// `Identifier`, 0..*; summary; since R5.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<SearchParameterVersionAlgorithm>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary; since R5.
    pub title: Primitive<Text>,
    /// `canonical`, 0..1, to `SearchParameter`.
    pub derived_from: Primitive<Text>,
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
    /// `markdown`, 1..1; summary.
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
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/version-independent-all-resource-types>; summary.
    pub base: Vec<Primitive<Code<VersionIndependentResourceTypesAll>>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/search-param-type>; summary.
    pub r#type: Primitive<Code<SearchParamType>>,
    /// `string`, 0..1.
    pub expression: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/search-processingmode>; since R5.
    pub processing_mode: Primitive<Code<SearchProcessingModeType>>,
    /// `string`, 0..1; since R5.
    pub constraint: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/version-independent-all-resource-types>.
    pub target: Vec<Primitive<Code<VersionIndependentResourceTypesAll>>>,
    /// `boolean`, 0..1.
    pub multiple_or: Primitive<bool>,
    /// `boolean`, 0..1.
    pub multiple_and: Primitive<bool>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/search-comparator>.
    pub comparator: Vec<Primitive<Code<SearchComparator>>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/search-modifier-code>.
    pub modifier: Vec<Primitive<Code<SearchModifierCode>>>,
    /// `string`, 0..*.
    pub chain: Vec<Primitive<Text>>,
    /// `SearchParameter.component`, 0..*.
    pub component: Vec<SearchParameterComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SEARCH_PARAMETER: TypeInfo = TypeInfo {
    name: "SearchParameter",
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
        Row::primitive(14, "derivedFrom", PrimitiveKind::Canonical),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown).required(),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "purpose", PrimitiveKind::Markdown),
        Row::primitive(24, "copyright", PrimitiveKind::Markdown),
        Row::primitive(25, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(26, "code", PrimitiveKind::Code).required(),
        Row::code(27, "base", &codes::VERSION_INDEPENDENT_RESOURCE_TYPES_ALL).many().required(),
        Row::code(28, "type", &codes::SEARCH_PARAM_TYPE).required(),
        Row::primitive(29, "expression", PrimitiveKind::String),
        Row::code(30, "processingMode", &codes::SEARCH_PROCESSING_MODE_TYPE),
        Row::primitive(31, "constraint", PrimitiveKind::String),
        Row::code(32, "target", &codes::VERSION_INDEPENDENT_RESOURCE_TYPES_ALL).many(),
        Row::primitive(33, "multipleOr", PrimitiveKind::Boolean),
        Row::primitive(34, "multipleAnd", PrimitiveKind::Boolean),
        Row::code(35, "comparator", &codes::SEARCH_COMPARATOR).many(),
        Row::code(36, "modifier", &codes::SEARCH_MODIFIER_CODE).many(),
        Row::primitive(37, "chain", PrimitiveKind::String).many(),
        Row::record(38, "component", &SEARCH_PARAMETER_COMPONENT).many(),
    ],
};

record! {
    SearchParameter, SEARCH_PARAMETER;
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
    14 Primitive derived_from,
    15 Primitive status,
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
    26 Primitive code,
    27 Primitives base,
    28 Primitive r#type,
    29 Primitive expression,
    30 Primitive processing_mode,
    31 Primitive constraint,
    32 Primitives target,
    33 Primitive multiple_or,
    34 Primitive multiple_and,
    35 Primitives comparator,
    36 Primitives modifier,
    37 Primitives chain,
    38 Records component,
}

/// `SearchParameter.versionAlgorithm[x]`.
pub enum SearchParameterVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    SearchParameterVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `SearchParameter.component`.
///
/// Invariants: `ele-1`.
pub struct SearchParameterComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `canonical`, 1..1, to `SearchParameter`.
    pub definition: Primitive<Text>,
    /// `string`, 1..1.
    pub expression: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SEARCH_PARAMETER_COMPONENT: TypeInfo = TypeInfo {
    name: "SearchParameter.component",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "definition", PrimitiveKind::Canonical).required(),
        Row::primitive(4, "expression", PrimitiveKind::String).required(),
    ],
};

record! {
    SearchParameterComponent, SEARCH_PARAMETER_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive definition,
    4 Primitive expression,
}
