//! `Library` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    DATA_REQUIREMENT, DataRequirement, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period, Primitive,
    PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Library](https://hl7.org/fhir/R4B/library.html).
///
/// Invariants: `cnl-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Library {
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
    /// `Resource`, 0..*; invariants `dom-r4b`.
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
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/library-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
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
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
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
    release: Release::R4B,
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
        Row::primitive(13, "subtitle", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::record(16, "type", &CODEABLE_CONCEPT).required(),
        Row::record(17, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(17, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(18, "date", PrimitiveKind::DateTime),
        Row::primitive(19, "publisher", PrimitiveKind::String),
        Row::record(20, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(21, "description", PrimitiveKind::Markdown),
        Row::record(22, "useContext", &USAGE_CONTEXT).many(),
        Row::record(23, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(24, "purpose", PrimitiveKind::Markdown),
        Row::primitive(25, "usage", PrimitiveKind::String),
        Row::primitive(26, "copyright", PrimitiveKind::Markdown),
        Row::primitive(27, "approvalDate", PrimitiveKind::Date),
        Row::primitive(28, "lastReviewDate", PrimitiveKind::Date),
        Row::record(29, "effectivePeriod", &PERIOD),
        Row::record(30, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(31, "author", &CONTACT_DETAIL).many(),
        Row::record(32, "editor", &CONTACT_DETAIL).many(),
        Row::record(33, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(34, "endorser", &CONTACT_DETAIL).many(),
        Row::record(35, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(36, "parameter", &PARAMETER_DEFINITION).many(),
        Row::record(37, "dataRequirement", &DATA_REQUIREMENT).many(),
        Row::record(38, "content", &ATTACHMENT).many(),
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
    11 Primitive name,
    12 Primitive title,
    13 Primitive subtitle,
    14 Primitive status,
    15 Primitive experimental,
    16 Records r#type,
    17 Choice subject,
    18 Primitive date,
    19 Primitive publisher,
    20 Records contact,
    21 Primitive description,
    22 Records use_context,
    23 Records jurisdiction,
    24 Primitive purpose,
    25 Primitive usage,
    26 Primitive copyright,
    27 Primitive approval_date,
    28 Primitive last_review_date,
    29 Records effective_period,
    30 Records topic,
    31 Records author,
    32 Records editor,
    33 Records reviewer,
    34 Records endorser,
    35 Records related_artifact,
    36 Records parameter,
    37 Records data_requirement,
    38 Records content,
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
