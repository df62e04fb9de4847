//! `Citation` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL,
    CodeableConcept, Coding, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus, REFERENCE,
    RELATED_ARTIFACT, Reference, RelatedArtifact, RelatedArtifactTypeExpanded, Resource,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Citation](https://hl7.org/fhir/R5/citation.html).
///
/// Since R4B.
///
/// Invariants: `cnl-0`.
pub struct Citation {
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
    pub version_algorithm: Option<CitationVersionAlgorithm>,
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
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `ContactDetail`, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `Citation.summary`, 0..*.
    pub summary: Vec<CitationSummary>,
    /// `Citation.classification`, 0..*.
    pub classification: Vec<CitationClassification>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/citation-status-type>.
    pub current_state: Vec<CodeableConcept>,
    /// `Citation.statusDate`, 0..*.
    pub status_date: Vec<CitationStatusDate>,
    /// `RelatedArtifact`, 0..*; since R5.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Citation.citedArtifact`, 0..1.
    pub cited_artifact: Option<Box<CitationCitedArtifact>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION: TypeInfo = TypeInfo {
    name: "Citation",
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
        Row::record(28, "author", &CONTACT_DETAIL).many(),
        Row::record(29, "editor", &CONTACT_DETAIL).many(),
        Row::record(30, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(31, "endorser", &CONTACT_DETAIL).many(),
        Row::record(32, "summary", &CITATION_SUMMARY).many(),
        Row::record(33, "classification", &CITATION_CLASSIFICATION).many(),
        Row::record(34, "note", &ANNOTATION).many(),
        Row::record(35, "currentState", &CODEABLE_CONCEPT).many(),
        Row::record(36, "statusDate", &CITATION_STATUS_DATE).many(),
        Row::record(37, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(38, "citedArtifact", &CITATION_CITED_ARTIFACT),
    ],
};

record! {
    Citation, CITATION;
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
    28 Records author,
    29 Records editor,
    30 Records reviewer,
    31 Records endorser,
    32 Records summary,
    33 Records classification,
    34 Records note,
    35 Records current_state,
    36 Records status_date,
    37 Records related_artifact,
    38 Records cited_artifact,
}

/// `Citation.versionAlgorithm[x]`.
pub enum CitationVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    CitationVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `Citation.summary`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationSummary {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/citation-summary-style>.
    pub style: Option<Box<CodeableConcept>>,
    /// `markdown`, 1..1; summary.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_SUMMARY: TypeInfo = TypeInfo {
    name: "Citation.summary",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "style", &CODEABLE_CONCEPT),
        Row::primitive(4, "text", PrimitiveKind::Markdown).required(),
    ],
};

record! {
    CitationSummary, CITATION_SUMMARY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records style,
    4 Primitive text,
}

/// The elements below `Citation.classification`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationClassification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/citation-classification-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>.
    pub classifier: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CLASSIFICATION: TypeInfo = TypeInfo {
    name: "Citation.classification",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "classifier", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    CitationClassification, CITATION_CLASSIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records classifier,
}

/// The elements below `Citation.statusDate`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationStatusDate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/citation-status-type>.
    pub activity: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub actual: Primitive<bool>,
    /// `Period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_STATUS_DATE: TypeInfo = TypeInfo {
    name: "Citation.statusDate",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "activity", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "actual", PrimitiveKind::Boolean),
        Row::record(5, "period", &PERIOD).required(),
    ],
};

record! {
    CitationStatusDate, CITATION_STATUS_DATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records activity,
    4 Primitive actual,
    5 Records period,
}

/// The elements below `Citation.citedArtifact`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifact {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `Identifier`, 0..*; summary.
    pub related_identifier: Vec<Identifier>,
    /// `dateTime`, 0..1; summary.
    pub date_accessed: Primitive<DateTime>,
    /// `Citation.citedArtifact.version`, 0..1.
    pub version: Option<Box<CitationCitedArtifactVersion>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/cited-artifact-status-type>.
    pub current_state: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.statusDate`, 0..*.
    pub status_date: Vec<CitationCitedArtifactStatusDate>,
    /// `Citation.citedArtifact.title`, 0..*.
    pub title: Vec<CitationCitedArtifactTitle>,
    /// `Citation.citedArtifact.abstract`, 0..*.
    pub r#abstract: Vec<CitationCitedArtifactAbstract>,
    /// `Citation.citedArtifact.part`, 0..1.
    pub part: Option<Box<CitationCitedArtifactPart>>,
    /// `Citation.citedArtifact.relatesTo`, 0..*.
    pub relates_to: Vec<CitationCitedArtifactRelatesTo>,
    /// `Citation.citedArtifact.publicationForm`, 0..*.
    pub publication_form: Vec<CitationCitedArtifactPublicationForm>,
    /// `Citation.citedArtifact.webLocation`, 0..*.
    pub web_location: Vec<CitationCitedArtifactWebLocation>,
    /// `Citation.citedArtifact.classification`, 0..*.
    pub classification: Vec<CitationCitedArtifactClassification>,
    /// `Citation.citedArtifact.contributorship`, 0..1.
    pub contributorship: Option<Box<CitationCitedArtifactContributorship>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "relatedIdentifier", &IDENTIFIER).many(),
        Row::primitive(5, "dateAccessed", PrimitiveKind::DateTime),
        Row::record(6, "version", &CITATION_CITED_ARTIFACT_VERSION),
        Row::record(7, "currentState", &CODEABLE_CONCEPT).many(),
        Row::record(8, "statusDate", &CITATION_CITED_ARTIFACT_STATUS_DATE).many(),
        Row::record(9, "title", &CITATION_CITED_ARTIFACT_TITLE).many(),
        Row::record(10, "abstract", &CITATION_CITED_ARTIFACT_ABSTRACT).many(),
        Row::record(11, "part", &CITATION_CITED_ARTIFACT_PART),
        Row::record(12, "relatesTo", &CITATION_CITED_ARTIFACT_RELATES_TO).many(),
        Row::record(13, "publicationForm", &CITATION_CITED_ARTIFACT_PUBLICATION_FORM).many(),
        Row::record(14, "webLocation", &CITATION_CITED_ARTIFACT_WEB_LOCATION).many(),
        Row::record(15, "classification", &CITATION_CITED_ARTIFACT_CLASSIFICATION).many(),
        Row::record(16, "contributorship", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP),
        Row::record(17, "note", &ANNOTATION).many(),
    ],
};

record! {
    CitationCitedArtifact, CITATION_CITED_ARTIFACT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records related_identifier,
    5 Primitive date_accessed,
    6 Records version,
    7 Records current_state,
    8 Records status_date,
    9 Records title,
    10 Records r#abstract,
    11 Records part,
    12 Records relates_to,
    13 Records publication_form,
    14 Records web_location,
    15 Records classification,
    16 Records contributorship,
    17 Records note,
}

/// The elements below `Citation.citedArtifact.version`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactVersion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// `Reference`, 0..1, to `Citation`.
    pub base_citation: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_VERSION: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.version",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "value", PrimitiveKind::String).required(),
        Row::record(4, "baseCitation", &REFERENCE),
    ],
};

record! {
    CitationCitedArtifactVersion, CITATION_CITED_ARTIFACT_VERSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive value,
    4 Records base_citation,
}

/// The elements below `Citation.citedArtifact.statusDate`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactStatusDate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/cited-artifact-status-type>.
    pub activity: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub actual: Primitive<bool>,
    /// `Period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_STATUS_DATE: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.statusDate",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "activity", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "actual", PrimitiveKind::Boolean),
        Row::record(5, "period", &PERIOD).required(),
    ],
};

record! {
    CitationCitedArtifactStatusDate, CITATION_CITED_ARTIFACT_STATUS_DATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records activity,
    4 Primitive actual,
    5 Records period,
}

/// The elements below `Citation.citedArtifact.title`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactTitle {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/title-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `markdown`, 1..1.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_TITLE: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.title",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::record(4, "language", &CODEABLE_CONCEPT),
        Row::primitive(5, "text", PrimitiveKind::Markdown).required(),
    ],
};

record! {
    CitationCitedArtifactTitle, CITATION_CITED_ARTIFACT_TITLE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records language,
    5 Primitive text,
}

/// The elements below `Citation.citedArtifact.abstract`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactAbstract {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/cited-artifact-abstract-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `markdown`, 1..1.
    pub text: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_ABSTRACT: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.abstract",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "language", &CODEABLE_CONCEPT),
        Row::primitive(5, "text", PrimitiveKind::Markdown).required(),
        Row::primitive(6, "copyright", PrimitiveKind::Markdown),
    ],
};

record! {
    CitationCitedArtifactAbstract, CITATION_CITED_ARTIFACT_ABSTRACT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records language,
    5 Primitive text,
    6 Primitive copyright,
}

/// The elements below `Citation.citedArtifact.part`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactPart {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/cited-artifact-part-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub value: Primitive<Text>,
    /// `Reference`, 0..1, to `Citation`.
    pub base_citation: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_PART: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.part",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "value", PrimitiveKind::String),
        Row::record(5, "baseCitation", &REFERENCE),
    ],
};

record! {
    CitationCitedArtifactPart, CITATION_CITED_ARTIFACT_PART;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive value,
    5 Records base_citation,
}

/// The elements below `Citation.citedArtifact.relatesTo`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactRelatesTo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/related-artifact-type-all>; since R5.
    pub r#type: Primitive<Code<RelatedArtifactTypeExpanded>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>; since R5.
    pub classifier: Vec<CodeableConcept>,
    /// `string`, 0..1; since R5.
    pub label: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub display: Primitive<Text>,
    /// `markdown`, 0..1; since R5.
    pub citation: Primitive<Text>,
    /// `Attachment`, 0..1; since R5.
    pub document: Option<Box<Attachment>>,
    /// `canonical`, 0..1; since R5.
    pub resource: Primitive<Text>,
    /// `Reference`, 0..1; since R5.
    pub resource_reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_RELATES_TO: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.relatesTo",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::RELATED_ARTIFACT_TYPE_EXPANDED).required(),
        Row::record(4, "classifier", &CODEABLE_CONCEPT).many(),
        Row::primitive(5, "label", PrimitiveKind::String),
        Row::primitive(6, "display", PrimitiveKind::String),
        Row::primitive(7, "citation", PrimitiveKind::Markdown),
        Row::record(8, "document", &ATTACHMENT),
        Row::primitive(9, "resource", PrimitiveKind::Canonical),
        Row::record(10, "resourceReference", &REFERENCE),
    ],
};

record! {
    CitationCitedArtifactRelatesTo, CITATION_CITED_ARTIFACT_RELATES_TO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records classifier,
    5 Primitive label,
    6 Primitive display,
    7 Primitive citation,
    8 Records document,
    9 Primitive resource,
    10 Records resource_reference,
}

/// The elements below `Citation.citedArtifact.publicationForm`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactPublicationForm {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.publishedIn`, 0..1.
    pub published_in: Option<Box<CitationCitedArtifactPublicationFormPublishedIn>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/cited-medium>; since R5.
    pub cited_medium: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; since R5.
    pub volume: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub issue: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub article_date: Primitive<DateTime>,
    /// `string`, 0..1; since R5.
    pub publication_date_text: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub publication_date_season: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub last_revision_date: Primitive<DateTime>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub accession_number: Primitive<Text>,
    /// `string`, 0..1.
    pub page_string: Primitive<Text>,
    /// `string`, 0..1.
    pub first_page: Primitive<Text>,
    /// `string`, 0..1.
    pub last_page: Primitive<Text>,
    /// `string`, 0..1.
    pub page_count: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.publicationForm",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "publishedIn", &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN),
        Row::record(4, "citedMedium", &CODEABLE_CONCEPT),
        Row::primitive(5, "volume", PrimitiveKind::String),
        Row::primitive(6, "issue", PrimitiveKind::String),
        Row::primitive(7, "articleDate", PrimitiveKind::DateTime),
        Row::primitive(8, "publicationDateText", PrimitiveKind::String),
        Row::primitive(9, "publicationDateSeason", PrimitiveKind::String),
        Row::primitive(10, "lastRevisionDate", PrimitiveKind::DateTime),
        Row::record(11, "language", &CODEABLE_CONCEPT).many(),
        Row::primitive(12, "accessionNumber", PrimitiveKind::String),
        Row::primitive(13, "pageString", PrimitiveKind::String),
        Row::primitive(14, "firstPage", PrimitiveKind::String),
        Row::primitive(15, "lastPage", PrimitiveKind::String),
        Row::primitive(16, "pageCount", PrimitiveKind::String),
        Row::primitive(17, "copyright", PrimitiveKind::Markdown),
    ],
};

record! {
    CitationCitedArtifactPublicationForm, CITATION_CITED_ARTIFACT_PUBLICATION_FORM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records published_in,
    4 Records cited_medium,
    5 Primitive volume,
    6 Primitive issue,
    7 Primitive article_date,
    8 Primitive publication_date_text,
    9 Primitive publication_date_season,
    10 Primitive last_revision_date,
    11 Records language,
    12 Primitive accession_number,
    13 Primitive page_string,
    14 Primitive first_page,
    15 Primitive last_page,
    16 Primitive page_count,
    17 Primitive copyright,
}

/// The elements below `Citation.citedArtifact.publicationForm.publishedIn`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactPublicationFormPublishedIn {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/published-in-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `Reference`, 0..1, to `Organization`.
    pub publisher: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub publisher_location: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.publicationForm.publishedIn",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "identifier", &IDENTIFIER).many(),
        Row::primitive(5, "title", PrimitiveKind::String),
        Row::record(6, "publisher", &REFERENCE),
        Row::primitive(7, "publisherLocation", PrimitiveKind::String),
    ],
};

record! {
    CitationCitedArtifactPublicationFormPublishedIn, CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records identifier,
    5 Primitive title,
    6 Records publisher,
    7 Primitive publisher_location,
}

/// The elements below `Citation.citedArtifact.webLocation`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactWebLocation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/artifact-url-classifier>; since R5.
    pub classifier: Vec<CodeableConcept>,
    /// `uri`, 0..1.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_WEB_LOCATION: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.webLocation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "classifier", &CODEABLE_CONCEPT).many(),
        Row::primitive(4, "url", PrimitiveKind::Uri),
    ],
};

record! {
    CitationCitedArtifactWebLocation, CITATION_CITED_ARTIFACT_WEB_LOCATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records classifier,
    4 Primitive url,
}

/// The elements below `Citation.citedArtifact.classification`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactClassification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/cited-artifact-classification-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>.
    pub classifier: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `ArtifactAssessment`; since R5.
    pub artifact_assessment: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_CLASSIFICATION: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.classification",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "classifier", &CODEABLE_CONCEPT).many(),
        Row::record(5, "artifactAssessment", &REFERENCE).many(),
    ],
};

record! {
    CitationCitedArtifactClassification, CITATION_CITED_ARTIFACT_CLASSIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records classifier,
    5 Records artifact_assessment,
}

/// The elements below `Citation.citedArtifact.contributorship`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactContributorship {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1.
    pub complete: Primitive<bool>,
    /// `Citation.citedArtifact.contributorship.entry`, 0..*.
    pub entry: Vec<CitationCitedArtifactContributorshipEntry>,
    /// `Citation.citedArtifact.contributorship.summary`, 0..*.
    pub summary: Vec<CitationCitedArtifactContributorshipSummary>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.contributorship",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "complete", PrimitiveKind::Boolean),
        Row::record(4, "entry", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY).many(),
        Row::record(5, "summary", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY).many(),
    ],
};

record! {
    CitationCitedArtifactContributorship, CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive complete,
    4 Records entry,
    5 Records summary,
}

/// The elements below `Citation.citedArtifact.contributorship.entry`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactContributorshipEntry {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Practitioner`, `Organization`; since R5.
    pub contributor: Option<Box<Reference>>,
    /// `string`, 0..1; since R5.
    pub forename_initials: Primitive<Text>,
    /// `Reference`, 0..*, to `Organization`, `PractitionerRole`; since R5.
    pub affiliation: Vec<Reference>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/artifact-contribution-type>.
    pub contribution_type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/contributor-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance`, 0..*.
    pub contribution_instance: Vec<CitationCitedArtifactContributorshipEntryContributionInstance>,
    /// `boolean`, 0..1.
    pub corresponding_contact: Primitive<bool>,
    /// `positiveInt`, 0..1; since R5.
    pub ranking_order: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.contributorship.entry",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "contributor", &REFERENCE).required(),
        Row::primitive(4, "forenameInitials", PrimitiveKind::String),
        Row::record(5, "affiliation", &REFERENCE).many(),
        Row::record(6, "contributionType", &CODEABLE_CONCEPT).many(),
        Row::record(7, "role", &CODEABLE_CONCEPT),
        Row::record(
            8,
            "contributionInstance",
            &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE,
        )
        .many(),
        Row::primitive(9, "correspondingContact", PrimitiveKind::Boolean),
        Row::primitive(10, "rankingOrder", PrimitiveKind::PositiveInt),
    ],
};

record! {
    CitationCitedArtifactContributorshipEntry, CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records contributor,
    4 Primitive forename_initials,
    5 Records affiliation,
    6 Records contribution_type,
    7 Records role,
    8 Records contribution_instance,
    9 Primitive corresponding_contact,
    10 Primitive ranking_order,
}

/// The elements below `Citation.citedArtifact.contributorship.entry.contributionInstance`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactContributorshipEntryContributionInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/artifact-contribution-instance-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1.
    pub time: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE: TypeInfo =
    TypeInfo {
        name: "Citation.citedArtifact.contributorship.entry.contributionInstance",
        kind: TypeKind::Backbone,
        release: Release::R5,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "type", &CODEABLE_CONCEPT).required(),
            Row::primitive(4, "time", PrimitiveKind::DateTime),
        ],
    };

record! {
    CitationCitedArtifactContributorshipEntryContributionInstance, CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive time,
}

/// The elements below `Citation.citedArtifact.contributorship.summary`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CitationCitedArtifactContributorshipSummary {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/contributor-summary-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/contributor-summary-style>.
    pub style: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/contributor-summary-source>.
    pub source: Option<Box<CodeableConcept>>,
    /// `markdown`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY: TypeInfo = TypeInfo {
    name: "Citation.citedArtifact.contributorship.summary",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "style", &CODEABLE_CONCEPT),
        Row::record(5, "source", &CODEABLE_CONCEPT),
        Row::primitive(6, "value", PrimitiveKind::Markdown).required(),
    ],
};

record! {
    CitationCitedArtifactContributorshipSummary, CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records style,
    5 Records source,
    6 Primitive value,
}
