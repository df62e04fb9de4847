//! `ResearchDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ResearchDefinition](https://hl7.org/fhir/R4B/researchdefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `rsd-0`.
pub struct ResearchDefinition {
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
    pub short_title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<ResearchDefinitionSubject>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `string`, 0..*.
    pub comment: Vec<Primitive<Text>>,
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
    /// `canonical`, 0..*, to `Library`.
    pub library: Vec<Primitive<Text>>,
    /// `Reference`, 1..1, to `ResearchElementDefinition`; summary.
    pub population: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ResearchElementDefinition`; summary.
    pub exposure: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ResearchElementDefinition`; summary.
    pub exposure_alternative: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ResearchElementDefinition`; summary.
    pub outcome: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_DEFINITION: TypeInfo = TypeInfo {
    name: "ResearchDefinition",
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
        Row::primitive(13, "shortTitle", PrimitiveKind::String),
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::record(17, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(17, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(18, "date", PrimitiveKind::DateTime),
        Row::primitive(19, "publisher", PrimitiveKind::String),
        Row::record(20, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(21, "description", PrimitiveKind::Markdown),
        Row::primitive(22, "comment", PrimitiveKind::String).many(),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "usage", PrimitiveKind::String),
        Row::primitive(27, "copyright", PrimitiveKind::Markdown),
        Row::primitive(28, "approvalDate", PrimitiveKind::Date),
        Row::primitive(29, "lastReviewDate", PrimitiveKind::Date),
        Row::record(30, "effectivePeriod", &PERIOD),
        Row::record(31, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(32, "author", &CONTACT_DETAIL).many(),
        Row::record(33, "editor", &CONTACT_DETAIL).many(),
        Row::record(34, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(35, "endorser", &CONTACT_DETAIL).many(),
        Row::record(36, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(37, "library", PrimitiveKind::Canonical).many(),
        Row::record(38, "population", &REFERENCE).required(),
        Row::record(39, "exposure", &REFERENCE),
        Row::record(40, "exposureAlternative", &REFERENCE),
        Row::record(41, "outcome", &REFERENCE),
    ],
};

record! {
    ResearchDefinition, RESEARCH_DEFINITION;
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
    13 Primitive short_title,
    14 Primitive subtitle,
    15 Primitive status,
    16 Primitive experimental,
    17 Choice subject,
    18 Primitive date,
    19 Primitive publisher,
    20 Records contact,
    21 Primitive description,
    22 Primitives comment,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive usage,
    27 Primitive copyright,
    28 Primitive approval_date,
    29 Primitive last_review_date,
    30 Records effective_period,
    31 Records topic,
    32 Records author,
    33 Records editor,
    34 Records reviewer,
    35 Records endorser,
    36 Records related_artifact,
    37 Primitives library,
    38 Records population,
    39 Records exposure,
    40 Records exposure_alternative,
    41 Records outcome,
}

/// `ResearchDefinition.subject[x]`.
pub enum ResearchDefinitionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ResearchDefinitionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
