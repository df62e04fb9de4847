//! `Library` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding,
    ContactDetail, DATA_REQUIREMENT, DataRequirement, EXTENSION, Extension, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period,
    Primitive, PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact,
    Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Library](https://hl7.org/fhir/R5/library.html).
///
/// Invariants: `cnl-0`.
pub struct Library {
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
    pub version_algorithm: Option<LibraryVersionAlgorithm>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/library-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/participant-resource-types>.
    pub subject: Option<LibrarySubject>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ParameterDefinition`, 0..*.
    pub parameter: Vec<ParameterDefinition>,
    /// `DataRequirement`, 0..*.
    pub data_requirement: Vec<DataRequirement>,
    /// `Attachment`, 0..*; summary.
    pub content: Vec<Attachment>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static LIBRARY: TypeInfo = TypeInfo {
    name: "Library",
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
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::record(17, "type", &CODEABLE_CONCEPT).required(),
        Row::record(18, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(18, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(19, "date", PrimitiveKind::DateTime),
        Row::primitive(20, "publisher", PrimitiveKind::String),
        Row::record(21, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(22, "description", PrimitiveKind::Markdown),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "usage", PrimitiveKind::Markdown),
        Row::primitive(27, "copyright", PrimitiveKind::Markdown),
        Row::primitive(28, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(29, "approvalDate", PrimitiveKind::Date),
        Row::primitive(30, "lastReviewDate", PrimitiveKind::Date),
        Row::record(31, "effectivePeriod", &PERIOD),
        Row::record(32, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(33, "author", &CONTACT_DETAIL).many(),
        Row::record(34, "editor", &CONTACT_DETAIL).many(),
        Row::record(35, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(36, "endorser", &CONTACT_DETAIL).many(),
        Row::record(37, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(38, "parameter", &PARAMETER_DEFINITION).many(),
        Row::record(39, "dataRequirement", &DATA_REQUIREMENT).many(),
        Row::record(40, "content", &ATTACHMENT).many(),
    ],
};

record! {
    Library, LIBRARY;
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
    14 Primitive subtitle,
    15 Primitive status,
    16 Primitive experimental,
    17 Records r#type,
    18 Choice subject,
    19 Primitive date,
    20 Primitive publisher,
    21 Records contact,
    22 Primitive description,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive usage,
    27 Primitive copyright,
    28 Primitive copyright_label,
    29 Primitive approval_date,
    30 Primitive last_review_date,
    31 Records effective_period,
    32 Records topic,
    33 Records author,
    34 Records editor,
    35 Records reviewer,
    36 Records endorser,
    37 Records related_artifact,
    38 Records parameter,
    39 Records data_requirement,
    40 Records content,
}

/// `Library.versionAlgorithm[x]`.
pub enum LibraryVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    LibraryVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// `Library.subject[x]`.
pub enum LibrarySubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    LibrarySubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
