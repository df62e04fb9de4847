//! `EventDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource,
    TRIGGER_DEFINITION, TriggerDefinition, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [EventDefinition](https://hl7.org/fhir/R4B/eventdefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `evd-0`.
pub struct EventDefinition {
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
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<EventDefinitionSubject>,
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
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1; summary.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1; summary.
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
    /// `TriggerDefinition`, 1..*; summary.
    pub trigger: Vec<TriggerDefinition>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVENT_DEFINITION: TypeInfo = TypeInfo {
    name: "EventDefinition",
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
        Row::record(16, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(16, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "purpose", PrimitiveKind::Markdown),
        Row::primitive(24, "usage", PrimitiveKind::String),
        Row::primitive(25, "copyright", PrimitiveKind::Markdown),
        Row::primitive(26, "approvalDate", PrimitiveKind::Date),
        Row::primitive(27, "lastReviewDate", PrimitiveKind::Date),
        Row::record(28, "effectivePeriod", &PERIOD),
        Row::record(29, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(30, "author", &CONTACT_DETAIL).many(),
        Row::record(31, "editor", &CONTACT_DETAIL).many(),
        Row::record(32, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(33, "endorser", &CONTACT_DETAIL).many(),
        Row::record(34, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(35, "trigger", &TRIGGER_DEFINITION).many().required(),
    ],
};

record! {
    EventDefinition, EVENT_DEFINITION;
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
    16 Choice subject,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive purpose,
    24 Primitive usage,
    25 Primitive copyright,
    26 Primitive approval_date,
    27 Primitive last_review_date,
    28 Records effective_period,
    29 Records topic,
    30 Records author,
    31 Records editor,
    32 Records reviewer,
    33 Records endorser,
    34 Records related_artifact,
    35 Records trigger,
}

/// `EventDefinition.subject[x]`.
pub enum EventDefinitionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    EventDefinitionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
