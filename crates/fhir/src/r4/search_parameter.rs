//! `SearchParameter` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension, META,
    Meta, NARRATIVE, Narrative, Primitive, PublicationStatus, Resource, ResourceType,
    SearchComparator, SearchModifierCode, SearchParamType, USAGE_CONTEXT, UsageContext,
    XPathUsageType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [SearchParameter](https://hl7.org/fhir/R4/searchparameter.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `spd-0`, `spd-1`, `spd-2`.
pub struct SearchParameter {
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
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
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
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub base: Vec<Primitive<Code<ResourceType>>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/search-param-type>; summary.
    pub r#type: Primitive<Code<SearchParamType>>,
    /// `string`, 0..1.
    pub expression: Primitive<Text>,
    /// `string`, 0..1.
    pub xpath: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/search-xpath-usage>.
    pub xpath_usage: Primitive<Code<XPathUsageType>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/resource-types>.
    pub target: Vec<Primitive<Code<ResourceType>>>,
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
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::primitive(10, "name", PrimitiveKind::String).required(),
        Row::primitive(11, "derivedFrom", PrimitiveKind::Canonical),
        Row::code(12, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(13, "experimental", PrimitiveKind::Boolean),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::primitive(15, "publisher", PrimitiveKind::String),
        Row::record(16, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(17, "description", PrimitiveKind::Markdown).required(),
        Row::record(18, "useContext", &USAGE_CONTEXT).many(),
        Row::record(19, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(20, "purpose", PrimitiveKind::Markdown),
        Row::primitive(21, "code", PrimitiveKind::Code).required(),
        Row::code(22, "base", &codes::RESOURCE_TYPE).many().required(),
        Row::code(23, "type", &codes::SEARCH_PARAM_TYPE).required(),
        Row::primitive(24, "expression", PrimitiveKind::String),
        Row::primitive(25, "xpath", PrimitiveKind::String),
        Row::code(26, "xpathUsage", &codes::X_PATH_USAGE_TYPE),
        Row::code(27, "target", &codes::RESOURCE_TYPE).many(),
        Row::primitive(28, "multipleOr", PrimitiveKind::Boolean),
        Row::primitive(29, "multipleAnd", PrimitiveKind::Boolean),
        Row::code(30, "comparator", &codes::SEARCH_COMPARATOR).many(),
        Row::code(31, "modifier", &codes::SEARCH_MODIFIER_CODE).many(),
        Row::primitive(32, "chain", PrimitiveKind::String).many(),
        Row::record(33, "component", &SEARCH_PARAMETER_COMPONENT).many(),
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
    9 Primitive version,
    10 Primitive name,
    11 Primitive derived_from,
    12 Primitive status,
    13 Primitive experimental,
    14 Primitive date,
    15 Primitive publisher,
    16 Records contact,
    17 Primitive description,
    18 Records use_context,
    19 Records jurisdiction,
    20 Primitive purpose,
    21 Primitive code,
    22 Primitives base,
    23 Primitive r#type,
    24 Primitive expression,
    25 Primitive xpath,
    26 Primitive xpath_usage,
    27 Primitives target,
    28 Primitive multiple_or,
    29 Primitive multiple_and,
    30 Primitives comparator,
    31 Primitives modifier,
    32 Primitives chain,
    33 Records component,
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
    release: Release::R4,
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
