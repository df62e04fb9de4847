//! `ValueSet` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION,
    Extension, FilterOperator, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    PublicationStatus, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ValueSet](https://hl7.org/fhir/R4/valueset.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `vsd-0`.
pub struct ValueSet {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
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
    /// `boolean`, 0..1; summary.
    pub immutable: Primitive<bool>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `ValueSet.compose`, 0..1.
    pub compose: Option<Box<ValueSetCompose>>,
    /// `ValueSet.expansion`, 0..1.
    pub expansion: Option<Box<ValueSetExpansion>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET: TypeInfo = TypeInfo {
    name: "ValueSet",
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
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::code(13, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(14, "experimental", PrimitiveKind::Boolean),
        Row::primitive(15, "date", PrimitiveKind::DateTime),
        Row::primitive(16, "publisher", PrimitiveKind::String),
        Row::record(17, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(18, "description", PrimitiveKind::Markdown),
        Row::record(19, "useContext", &USAGE_CONTEXT).many(),
        Row::record(20, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(21, "immutable", PrimitiveKind::Boolean),
        Row::primitive(22, "purpose", PrimitiveKind::Markdown),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::record(24, "compose", &VALUE_SET_COMPOSE),
        Row::record(25, "expansion", &VALUE_SET_EXPANSION),
    ],
};

record! {
    ValueSet, VALUE_SET;
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
    21 Primitive immutable,
    22 Primitive purpose,
    23 Primitive copyright,
    24 Records compose,
    25 Records expansion,
}

/// The elements below `ValueSet.compose`.
///
/// Invariants: `ele-1`.
pub struct ValueSetCompose {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `date`, 0..1; summary.
    pub locked_date: Primitive<Date>,
    /// `boolean`, 0..1; summary.
    pub inactive: Primitive<bool>,
    /// `ValueSet.compose.include`, 1..*; summary.
    pub include: Vec<ValueSetComposeInclude>,
    /// `ValueSet.compose.include`, 0..*.
    pub exclude: Vec<ValueSetComposeInclude>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_COMPOSE: TypeInfo = TypeInfo {
    name: "ValueSet.compose",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "lockedDate", PrimitiveKind::Date),
        Row::primitive(4, "inactive", PrimitiveKind::Boolean),
        Row::record(5, "include", &VALUE_SET_COMPOSE_INCLUDE).many().required(),
        Row::record(6, "exclude", &VALUE_SET_COMPOSE_INCLUDE).many(),
    ],
};

record! {
    ValueSetCompose, VALUE_SET_COMPOSE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive locked_date,
    4 Primitive inactive,
    5 Records include,
    6 Records exclude,
}

/// The elements below `ValueSet.compose.include`.
///
/// Invariants: `ele-1`, `vsd-1`, `vsd-2`, `vsd-3`.
pub struct ValueSetComposeInclude {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1; summary.
    pub system: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `ValueSet.compose.include.concept`, 0..*.
    pub concept: Vec<ValueSetComposeIncludeConcept>,
    /// `ValueSet.compose.include.filter`, 0..*; summary.
    pub filter: Vec<ValueSetComposeIncludeFilter>,
    /// `canonical`, 0..*, to `ValueSet`; summary.
    pub value_set: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_COMPOSE_INCLUDE: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "system", PrimitiveKind::Uri),
        Row::primitive(4, "version", PrimitiveKind::String),
        Row::record(5, "concept", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT).many(),
        Row::record(6, "filter", &VALUE_SET_COMPOSE_INCLUDE_FILTER).many(),
        Row::primitive(7, "valueSet", PrimitiveKind::Canonical).many(),
    ],
};

record! {
    ValueSetComposeInclude, VALUE_SET_COMPOSE_INCLUDE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive system,
    4 Primitive version,
    5 Records concept,
    6 Records filter,
    7 Primitives value_set,
}

/// The elements below `ValueSet.compose.include.concept`.
///
/// Invariants: `ele-1`.
pub struct ValueSetComposeIncludeConcept {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1.
    pub code: Primitive<Text>,
    /// `string`, 0..1.
    pub display: Primitive<Text>,
    /// `ValueSet.compose.include.concept.designation`, 0..*.
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include.concept",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "display", PrimitiveKind::String),
        Row::record(5, "designation", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION).many(),
    ],
};

record! {
    ValueSetComposeIncludeConcept, VALUE_SET_COMPOSE_INCLUDE_CONCEPT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive display,
    5 Records designation,
}

/// The elements below `ValueSet.compose.include.concept.designation`.
///
/// Invariants: `ele-1`.
pub struct ValueSetComposeIncludeConceptDesignation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Primitive<Text>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/designation-use>.
    pub r#use: Option<Box<Coding>>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include.concept.designation",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "use", &CODING),
        Row::primitive(5, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    ValueSetComposeIncludeConceptDesignation, VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive language,
    4 Records r#use,
    5 Primitive value,
}

/// The elements below `ValueSet.compose.include.filter`.
///
/// Invariants: `ele-1`.
pub struct ValueSetComposeIncludeFilter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; summary.
    pub property: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/filter-operator>; summary.
    pub op: Primitive<Code<FilterOperator>>,
    /// `string`, 1..1; summary.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_FILTER: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include.filter",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "property", PrimitiveKind::Code).required(),
        Row::code(4, "op", &codes::FILTER_OPERATOR).required(),
        Row::primitive(5, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    ValueSetComposeIncludeFilter, VALUE_SET_COMPOSE_INCLUDE_FILTER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive property,
    4 Primitive op,
    5 Primitive value,
}

/// The elements below `ValueSet.expansion`.
///
/// Invariants: `ele-1`.
pub struct ValueSetExpansion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1.
    pub identifier: Primitive<Text>,
    /// `dateTime`, 1..1.
    pub timestamp: Primitive<DateTime>,
    /// `integer`, 0..1.
    pub total: Primitive<i32>,
    /// `integer`, 0..1.
    pub offset: Primitive<i32>,
    /// `ValueSet.expansion.parameter`, 0..*.
    pub parameter: Vec<ValueSetExpansionParameter>,
    /// `ValueSet.expansion.contains`, 0..*.
    pub contains: Vec<ValueSetExpansionContains>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_EXPANSION: TypeInfo = TypeInfo {
    name: "ValueSet.expansion",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "identifier", PrimitiveKind::Uri),
        Row::primitive(4, "timestamp", PrimitiveKind::DateTime).required(),
        Row::primitive(5, "total", PrimitiveKind::Integer),
        Row::primitive(6, "offset", PrimitiveKind::Integer),
        Row::record(7, "parameter", &VALUE_SET_EXPANSION_PARAMETER).many(),
        Row::record(8, "contains", &VALUE_SET_EXPANSION_CONTAINS).many(),
    ],
};

record! {
    ValueSetExpansion, VALUE_SET_EXPANSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive identifier,
    4 Primitive timestamp,
    5 Primitive total,
    6 Primitive offset,
    7 Records parameter,
    8 Records contains,
}

/// The elements below `ValueSet.expansion.parameter`.
///
/// Invariants: `ele-1`.
pub struct ValueSetExpansionParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// A choice, 0..1.
    pub value: Option<ValueSetExpansionParameterValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_EXPANSION_PARAMETER: TypeInfo = TypeInfo {
    name: "ValueSet.expansion.parameter",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(0, 7, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 7, 5),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(2, 7, 5),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(3, 7, 5),
        Row::primitive(4, "valueUri", PrimitiveKind::Uri).choice(4, 7, 5),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(5, 7, 5),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(6, 7, 5),
    ],
};

record! {
    ValueSetExpansionParameter, VALUE_SET_EXPANSION_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Choice value,
}

/// `ValueSet.expansion.parameter.value[x]`.
pub enum ValueSetExpansionParameterValue {
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `uri`.
    Uri(Primitive<Text>),
    /// `code`.
    Code(Primitive<Text>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    ValueSetExpansionParameterValue;
    0 Primitive String,
    1 Primitive Boolean,
    2 Primitive Integer,
    3 Primitive Decimal,
    4 Primitive Uri,
    5 Primitive Code,
    6 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Decimal(Decimal) Boolean(bool) Integer(i32);
}

/// The elements below `ValueSet.expansion.contains`.
///
/// Invariants: `ele-1`, `vsd-6`, `vsd-9`, `vsd-10`.
pub struct ValueSetExpansionContains {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1.
    pub system: Primitive<Text>,
    /// `boolean`, 0..1.
    pub r#abstract: Primitive<bool>,
    /// `boolean`, 0..1.
    pub inactive: Primitive<bool>,
    /// `string`, 0..1.
    pub version: Primitive<Text>,
    /// `code`, 0..1.
    pub code: Primitive<Text>,
    /// `string`, 0..1.
    pub display: Primitive<Text>,
    /// `ValueSet.compose.include.concept.designation`, 0..*.
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// `ValueSet.expansion.contains`, 0..*.
    pub contains: Vec<ValueSetExpansionContains>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VALUE_SET_EXPANSION_CONTAINS: TypeInfo = TypeInfo {
    name: "ValueSet.expansion.contains",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "system", PrimitiveKind::Uri),
        Row::primitive(4, "abstract", PrimitiveKind::Boolean),
        Row::primitive(5, "inactive", PrimitiveKind::Boolean),
        Row::primitive(6, "version", PrimitiveKind::String),
        Row::primitive(7, "code", PrimitiveKind::Code),
        Row::primitive(8, "display", PrimitiveKind::String),
        Row::record(9, "designation", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION).many(),
        Row::record(10, "contains", &VALUE_SET_EXPANSION_CONTAINS).many(),
    ],
};

record! {
    ValueSetExpansionContains, VALUE_SET_EXPANSION_CONTAINS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive system,
    4 Primitive r#abstract,
    5 Primitive inactive,
    6 Primitive version,
    7 Primitive code,
    8 Primitive display,
    9 Records designation,
    10 Records contains,
}
