//! `Evidence` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact,
    Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Evidence](https://hl7.org/fhir/R4/evidence.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `evi-0`.
pub struct Evidence {
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
    /// `string`, 0..1.
    pub short_title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
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
    /// `Reference`, 1..1, to `EvidenceVariable`; summary.
    pub exposure_background: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `EvidenceVariable`; summary.
    pub exposure_variant: Vec<Reference>,
    /// `Reference`, 0..*, to `EvidenceVariable`; summary.
    pub outcome: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE: TypeInfo = TypeInfo {
    name: "Evidence",
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
        Row::primitive(13, "shortTitle", PrimitiveKind::String),
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "date", PrimitiveKind::DateTime),
        Row::primitive(17, "publisher", PrimitiveKind::String),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(19, "description", PrimitiveKind::Markdown),
        Row::record(20, "note", &ANNOTATION).many(),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "approvalDate", PrimitiveKind::Date),
        Row::primitive(25, "lastReviewDate", PrimitiveKind::Date),
        Row::record(26, "effectivePeriod", &PERIOD),
        Row::record(27, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(28, "author", &CONTACT_DETAIL).many(),
        Row::record(29, "editor", &CONTACT_DETAIL).many(),
        Row::record(30, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(31, "endorser", &CONTACT_DETAIL).many(),
        Row::record(32, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(33, "exposureBackground", &REFERENCE).required(),
        Row::record(34, "exposureVariant", &REFERENCE).many(),
        Row::record(35, "outcome", &REFERENCE).many(),
    ],
};

record! {
    Evidence, EVIDENCE;
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
    16 Primitive date,
    17 Primitive publisher,
    18 Records contact,
    19 Primitive description,
    20 Records note,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive copyright,
    24 Primitive approval_date,
    25 Primitive last_review_date,
    26 Records effective_period,
    27 Records topic,
    28 Records author,
    29 Records editor,
    30 Records reviewer,
    31 Records endorser,
    32 Records related_artifact,
    33 Records exposure_background,
    34 Records exposure_variant,
    35 Records outcome,
}
