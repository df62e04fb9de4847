//! `NamingSystem` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, NamingSystemIdentifierType,
    NamingSystemType, Narrative, PERIOD, Period, Primitive, PublicationStatus, RELATED_ARTIFACT,
    RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [NamingSystem](https://hl7.org/fhir/R5/namingsystem.html).
///
/// Invariants: `cnl-0`, `nsd-1`, `nsd-2`, `nsd-3`.
pub struct NamingSystem {
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
    /// `uri`, 0..1; summary; invariants `cnl-1`; since R5.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary; since R5.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary; since R5.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<NamingSystemVersionAlgorithm>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary; since R5.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/namingsystem-type>; summary.
    pub kind: Primitive<Code<NamingSystemType>>,
    /// `boolean`, 0..1; summary; since R5.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 1..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `string`, 0..1.
    pub responsible: Primitive<Text>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/namingsystem-identifier-system-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1; since R5.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1; since R5.
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
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
    /// `NamingSystem.uniqueId`, 1..*; summary.
    pub unique_id: Vec<NamingSystemUniqueId>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NAMING_SYSTEM: TypeInfo = TypeInfo {
    name: "NamingSystem",
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
        Row::primitive(12, "name", PrimitiveKind::String).required(),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::code(15, "kind", &codes::NAMING_SYSTEM_TYPE).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::primitive(17, "date", PrimitiveKind::DateTime).required(),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "responsible", PrimitiveKind::String),
        Row::record(21, "type", &CODEABLE_CONCEPT),
        Row::primitive(22, "description", PrimitiveKind::Markdown),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "copyright", PrimitiveKind::Markdown),
        Row::primitive(27, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(28, "approvalDate", PrimitiveKind::Date),
        Row::primitive(29, "lastReviewDate", PrimitiveKind::Date),
        Row::record(30, "effectivePeriod", &PERIOD),
        Row::record(31, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(32, "author", &CONTACT_DETAIL).many(),
        Row::record(33, "editor", &CONTACT_DETAIL).many(),
        Row::record(34, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(35, "endorser", &CONTACT_DETAIL).many(),
        Row::record(36, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(37, "usage", PrimitiveKind::String),
        Row::record(38, "uniqueId", &NAMING_SYSTEM_UNIQUE_ID).many().required(),
    ],
};

record! {
    NamingSystem, NAMING_SYSTEM;
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
    15 Primitive kind,
    16 Primitive experimental,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive responsible,
    21 Records r#type,
    22 Primitive description,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive copyright,
    27 Primitive copyright_label,
    28 Primitive approval_date,
    29 Primitive last_review_date,
    30 Records effective_period,
    31 Records topic,
    32 Records author,
    33 Records editor,
    34 Records reviewer,
    35 Records endorser,
    36 Records related_artifact,
    37 Primitive usage,
    38 Records unique_id,
}

/// `NamingSystem.versionAlgorithm[x]`.
pub enum NamingSystemVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    NamingSystemVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `NamingSystem.uniqueId`.
///
/// Invariants: `ele-1`.
pub struct NamingSystemUniqueId {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type>; summary.
    pub r#type: Primitive<Code<NamingSystemIdentifierType>>,
    /// `string`, 1..1; summary.
    pub value: Primitive<Text>,
    /// `boolean`, 0..1.
    pub preferred: Primitive<bool>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `boolean`, 0..1; since R5.
    pub authoritative: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NAMING_SYSTEM_UNIQUE_ID: TypeInfo = TypeInfo {
    name: "NamingSystem.uniqueId",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::NAMING_SYSTEM_IDENTIFIER_TYPE).required(),
        Row::primitive(4, "value", PrimitiveKind::String).required(),
        Row::primitive(5, "preferred", PrimitiveKind::Boolean),
        Row::primitive(6, "comment", PrimitiveKind::String),
        Row::record(7, "period", &PERIOD),
        Row::primitive(8, "authoritative", PrimitiveKind::Boolean),
    ],
};

record! {
    NamingSystemUniqueId, NAMING_SYSTEM_UNIQUE_ID;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive value,
    5 Primitive preferred,
    6 Primitive comment,
    7 Records period,
    8 Primitive authoritative,
}
