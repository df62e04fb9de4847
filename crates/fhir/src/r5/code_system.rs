//! `CodeSystem` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeSystemContentMode, CodeSystemHierarchyMeaning,
    CodeableConcept, Coding, ContactDetail, EXTENSION, Extension, FilterOperator, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, PropertyType,
    PublicationStatus, RELATED_ARTIFACT, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CodeSystem](https://hl7.org/fhir/R5/codesystem.html).
///
/// Invariants: `cnl-0`, `csd-1`, `csd-2`, `csd-3`, `csd-4`.
pub struct CodeSystem {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<CodeSystemVersionAlgorithm>,
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
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1; since R5.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1; since R5.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary; since R5.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-topic>; since R5.
    pub topic: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*; since R5.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; since R5.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; since R5.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; since R5.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*; since R5.
    pub related_artifact: Vec<RelatedArtifact>,
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
        Row::primitive(12, "name", PrimitiveKind::String),
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
        Row::primitive(25, "approvalDate", PrimitiveKind::Date),
        Row::primitive(26, "lastReviewDate", PrimitiveKind::Date),
        Row::record(27, "effectivePeriod", &PERIOD),
        Row::record(28, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(29, "author", &CONTACT_DETAIL).many(),
        Row::record(30, "editor", &CONTACT_DETAIL).many(),
        Row::record(31, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(32, "endorser", &CONTACT_DETAIL).many(),
        Row::record(33, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(34, "caseSensitive", PrimitiveKind::Boolean),
        Row::primitive(35, "valueSet", PrimitiveKind::Canonical),
        Row::code(36, "hierarchyMeaning", &codes::CODE_SYSTEM_HIERARCHY_MEANING),
        Row::primitive(37, "compositional", PrimitiveKind::Boolean),
        Row::primitive(38, "versionNeeded", PrimitiveKind::Boolean),
        Row::code(39, "content", &codes::CODE_SYSTEM_CONTENT_MODE).required(),
        Row::primitive(40, "supplements", PrimitiveKind::Canonical),
        Row::primitive(41, "count", PrimitiveKind::UnsignedInt),
        Row::record(42, "filter", &CODE_SYSTEM_FILTER).many(),
        Row::record(43, "property", &CODE_SYSTEM_PROPERTY).many(),
        Row::record(44, "concept", &CODE_SYSTEM_CONCEPT).many(),
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
    25 Primitive approval_date,
    26 Primitive last_review_date,
    27 Records effective_period,
    28 Records topic,
    29 Records author,
    30 Records editor,
    31 Records reviewer,
    32 Records endorser,
    33 Records related_artifact,
    34 Primitive case_sensitive,
    35 Primitive value_set,
    36 Primitive hierarchy_meaning,
    37 Primitive compositional,
    38 Primitive version_needed,
    39 Primitive content,
    40 Primitive supplements,
    41 Primitive count,
    42 Records filter,
    43 Records property,
    44 Records concept,
}

/// `CodeSystem.versionAlgorithm[x]`.
pub enum CodeSystemVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    CodeSystemVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
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
    release: Release::R5,
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
    release: Release::R5,
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
    release: Release::R5,
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
/// Invariants: `csd-5`, `ele-1`.
pub struct CodeSystemConceptDesignation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Primitive<Text>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/designation-use>.
    pub r#use: Option<Box<Coding>>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/designation-use>; since R5.
    pub additional_use: Vec<Coding>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODE_SYSTEM_CONCEPT_DESIGNATION: TypeInfo = TypeInfo {
    name: "CodeSystem.concept.designation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "use", &CODING),
        Row::record(5, "additionalUse", &CODING).many(),
        Row::primitive(6, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    CodeSystemConceptDesignation, CODE_SYSTEM_CONCEPT_DESIGNATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive language,
    4 Records r#use,
    5 Records additional_use,
    6 Primitive value,
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
    release: Release::R5,
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
