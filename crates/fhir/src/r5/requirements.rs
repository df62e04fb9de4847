//! `Requirements` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ConformanceExpectation,
    ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    Primitive, PublicationStatus, REFERENCE, Reference, Resource, USAGE_CONTEXT, UsageContext,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Requirements](https://hl7.org/fhir/R5/requirements.html).
///
/// Since R5.
///
/// Invariants: `cnl-0`.
pub struct Requirements {
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
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary.
    pub version_algorithm: Option<RequirementsVersionAlgorithm>,
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
    /// `string`, 0..1.
    pub copyright_label: Primitive<Text>,
    /// `canonical`, 0..*, to `Requirements`; summary.
    pub derived_from: Vec<Primitive<Text>>,
    /// `url`, 0..*.
    pub reference: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `ActorDefinition`.
    pub actor: Vec<Primitive<Text>>,
    /// `Requirements.statement`, 0..*.
    pub statement: Vec<RequirementsStatement>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUIREMENTS: TypeInfo = TypeInfo {
    name: "Requirements",
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
        Row::primitive(25, "derivedFrom", PrimitiveKind::Canonical).many(),
        Row::primitive(26, "reference", PrimitiveKind::Url).many(),
        Row::primitive(27, "actor", PrimitiveKind::Canonical).many(),
        Row::record(28, "statement", &REQUIREMENTS_STATEMENT).many(),
    ],
};

record! {
    Requirements, REQUIREMENTS;
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
    25 Primitives derived_from,
    26 Primitives reference,
    27 Primitives actor,
    28 Records statement,
}

/// `Requirements.versionAlgorithm[x]`.
pub enum RequirementsVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    RequirementsVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `Requirements.statement`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct RequirementsStatement {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1.
    pub key: Primitive<Text>,
    /// `string`, 0..1.
    pub label: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/conformance-expectation>.
    pub conformance: Vec<Primitive<Code<ConformanceExpectation>>>,
    /// `boolean`, 0..1.
    pub conditionality: Primitive<bool>,
    /// `markdown`, 1..1.
    pub requirement: Primitive<Text>,
    /// `string`, 0..1.
    pub derived_from: Primitive<Text>,
    /// `string`, 0..1.
    pub parent: Primitive<Text>,
    /// `url`, 0..*.
    pub satisfied_by: Vec<Primitive<Text>>,
    /// `url`, 0..*.
    pub reference: Vec<Primitive<Text>>,
    /// `Reference`, 0..*, to `CareTeam`, `Device`, `Group`, `HealthcareService`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUIREMENTS_STATEMENT: TypeInfo = TypeInfo {
    name: "Requirements.statement",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "key", PrimitiveKind::Id).required(),
        Row::primitive(4, "label", PrimitiveKind::String),
        Row::code(5, "conformance", &codes::CONFORMANCE_EXPECTATION).many(),
        Row::primitive(6, "conditionality", PrimitiveKind::Boolean),
        Row::primitive(7, "requirement", PrimitiveKind::Markdown).required(),
        Row::primitive(8, "derivedFrom", PrimitiveKind::String),
        Row::primitive(9, "parent", PrimitiveKind::String),
        Row::primitive(10, "satisfiedBy", PrimitiveKind::Url).many(),
        Row::primitive(11, "reference", PrimitiveKind::Url).many(),
        Row::record(12, "source", &REFERENCE).many(),
    ],
};

record! {
    RequirementsStatement, REQUIREMENTS_STATEMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive key,
    4 Primitive label,
    5 Primitives conformance,
    6 Primitive conditionality,
    7 Primitive requirement,
    8 Primitive derived_from,
    9 Primitive parent,
    10 Primitives satisfied_by,
    11 Primitives reference,
    12 Records source,
}
