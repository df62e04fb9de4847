//! `CodeSystem` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeSystemContentMode, CodeSystemHierarchyMeaning,
    CodeableConcept, Coding, ContactDetail, EXTENSION, Extension, FilterOperator, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, PropertyType, PublicationStatus,
    Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CodeSystem](https://hl7.org/fhir/R4/codesystem.html).
///
/// Invariants: `csd-0`, `csd-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CodeSystem {
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
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `boolean`, 0..1; summary.
    pub case_sensitive: Primitive<bool>,
    /// `canonical`, 0..1, to `ValueSet`; summary.
    pub value_set: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>; summary.
    pub hierarchy_meaning: Primitive<Code<CodeSystemHierarchyMeaning>>,
    /// `boolean`, 0..1; summary.
    pub compositional: Primitive<bool>,
    /// `boolean`, 0..1; summary.
    pub version_needed: Primitive<bool>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/codesystem-content-mode>; summary.
    pub content: Primitive<Code<CodeSystemContentMode>>,
    /// `canonical`, 0..1, to `CodeSystem`; summary.
    pub supplements: Primitive<Text>,
    /// `unsignedInt`, 0..1; summary.
    pub count: Primitive<i32>,
    /// `CodeSystem.filter`, 0..*; summary.
    pub filter: Vec<CodeSystemFilter>,
    /// `CodeSystem.property`, 0..*; summary.
    pub property: Vec<CodeSystemProperty>,
    /// `CodeSystem.concept`, 0..*.
    pub concept: Vec<CodeSystemConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODE_SYSTEM: TypeInfo = TypeInfo {
    name: "CodeSystem",
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
        Row::primitive(21, "purpose", PrimitiveKind::Markdown),
        Row::primitive(22, "copyright", PrimitiveKind::Markdown),
        Row::primitive(23, "caseSensitive", PrimitiveKind::Boolean),
        Row::primitive(24, "valueSet", PrimitiveKind::Canonical),
        Row::code(25, "hierarchyMeaning", &codes::CODE_SYSTEM_HIERARCHY_MEANING),
        Row::primitive(26, "compositional", PrimitiveKind::Boolean),
        Row::primitive(27, "versionNeeded", PrimitiveKind::Boolean),
        Row::code(28, "content", &codes::CODE_SYSTEM_CONTENT_MODE).required(),
        Row::primitive(29, "supplements", PrimitiveKind::Canonical),
        Row::primitive(30, "count", PrimitiveKind::UnsignedInt),
        Row::record(31, "filter", &CODE_SYSTEM_FILTER).many(),
        Row::record(32, "property", &CODE_SYSTEM_PROPERTY).many(),
        Row::record(33, "concept", &CODE_SYSTEM_CONCEPT).many(),
    ],
};

record! {
    CodeSystem, CODE_SYSTEM;
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
    23 Primitive case_sensitive,
    24 Primitive value_set,
    25 Primitive hierarchy_meaning,
    26 Primitive compositional,
    27 Primitive version_needed,
    28 Primitive content,
    29 Primitive supplements,
    30 Primitive count,
    31 Records filter,
    32 Records property,
    33 Records concept,
}

/// The elements below `CodeSystem.filter`.
///
/// Invariants: `ele-1`.
pub struct CodeSystemFilter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/filter-operator>; summary.
    pub operator: Vec<Primitive<Code<FilterOperator>>>,
    /// `string`, 1..1; summary.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODE_SYSTEM_FILTER: TypeInfo = TypeInfo {
    name: "CodeSystem.filter",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::code(5, "operator", &codes::FILTER_OPERATOR).many().required(),
        Row::primitive(6, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    CodeSystemFilter, CODE_SYSTEM_FILTER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive description,
    5 Primitives operator,
    6 Primitive value,
}

/// The elements below `CodeSystem.property`.
///
/// Invariants: `ele-1`.
pub struct CodeSystemProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub uri: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/concept-property-type>; summary.
    pub r#type: Primitive<Code<PropertyType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODE_SYSTEM_PROPERTY: TypeInfo = TypeInfo {
    name: "CodeSystem.property",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "uri", PrimitiveKind::Uri),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::code(6, "type", &codes::PROPERTY_TYPE).required(),
    ],
};

record! {
    CodeSystemProperty, CODE_SYSTEM_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive uri,
    5 Primitive description,
    6 Primitive r#type,
}

/// The elements below `CodeSystem.concept`.
///
/// Invariants: `ele-1`.
pub struct CodeSystemConcept {
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
    /// `string`, 0..1.
    pub definition: Primitive<Text>,
    /// `CodeSystem.concept.designation`, 0..*.
    pub designation: Vec<CodeSystemConceptDesignation>,
    /// `CodeSystem.concept.property`, 0..*.
    pub property: Vec<CodeSystemConceptProperty>,
    /// `CodeSystem.concept`, 0..*.
    pub concept: Vec<CodeSystemConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODE_SYSTEM_CONCEPT: TypeInfo = TypeInfo {
    name: "CodeSystem.concept",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "display", PrimitiveKind::String),
        Row::primitive(5, "definition", PrimitiveKind::String),
        Row::record(6, "designation", &CODE_SYSTEM_CONCEPT_DESIGNATION).many(),
        Row::record(7, "property", &CODE_SYSTEM_CONCEPT_PROPERTY).many(),
        Row::record(8, "concept", &CODE_SYSTEM_CONCEPT).many(),
    ],
};

record! {
    CodeSystemConcept, CODE_SYSTEM_CONCEPT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive display,
    5 Primitive definition,
    6 Records designation,
    7 Records property,
    8 Records concept,
}

/// The elements below `CodeSystem.concept.designation`.
///
/// Invariants: `ele-1`.
pub struct CodeSystemConceptDesignation {
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

pub(crate) static CODE_SYSTEM_CONCEPT_DESIGNATION: TypeInfo = TypeInfo {
    name: "CodeSystem.concept.designation",
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
    CodeSystemConceptDesignation, CODE_SYSTEM_CONCEPT_DESIGNATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive language,
    4 Records r#use,
    5 Primitive value,
}

/// The elements below `CodeSystem.concept.property`.
///
/// Invariants: `ele-1`.
pub struct CodeSystemConceptProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1.
    pub code: Primitive<Text>,
    /// A choice, 1..1.
    pub value: Option<CodeSystemConceptPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODE_SYSTEM_CONCEPT_PROPERTY: TypeInfo = TypeInfo {
    name: "CodeSystem.concept.property",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(0, 7, 5).required(),
        Row::record(4, "valueCoding", &CODING).choice(1, 7, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(2, 7, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(3, 7, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(4, 7, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 7, 5).required(),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(6, 7, 5).required(),
    ],
};

record! {
    CodeSystemConceptProperty, CODE_SYSTEM_CONCEPT_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Choice value,
}

/// `CodeSystem.concept.property.value[x]`.
pub enum CodeSystemConceptPropertyValue {
    /// `code`.
    Code(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `string`.
    String(Primitive<Text>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
}

choice! {
    CodeSystemConceptPropertyValue;
    0 Primitive Code,
    1 Record Coding,
    2 Primitive String,
    3 Primitive Integer,
    4 Primitive Boolean,
    5 Primitive DateTime,
    6 Primitive Decimal,
    ; last Decimal;
    from Coding(Coding) DateTime(DateTime) Decimal(Decimal) Boolean(bool) Integer(i32);
}
