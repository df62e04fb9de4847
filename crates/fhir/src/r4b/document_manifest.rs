//! `DocumentManifest` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, DocumentReferenceStatus, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [DocumentManifest](https://hl7.org/fhir/R4B/documentmanifest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DocumentManifest {
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
    /// `Identifier`, 0..1; summary.
    pub master_identifier: Option<Box<Identifier>>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/document-reference-status>; modifier; summary.
    pub status: Primitive<Code<DocumentReferenceStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-ActCode>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `Group`, `Device`; summary.
    pub subject: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `Device`, `Patient`, `RelatedPerson`; summary.
    pub author: Vec<Reference>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`.
    pub recipient: Vec<Reference>,
    /// `uri`, 0..1.
    pub source: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Reference`, 1..*; summary.
    pub content: Vec<Reference>,
    /// `DocumentManifest.related`, 0..*.
    pub related: Vec<DocumentManifestRelated>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_MANIFEST: TypeInfo = TypeInfo {
    name: "DocumentManifest",
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
        Row::record(8, "masterIdentifier", &IDENTIFIER),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::code(10, "status", &codes::DOCUMENT_REFERENCE_STATUS).required(),
        Row::record(11, "type", &CODEABLE_CONCEPT),
        Row::record(12, "subject", &REFERENCE),
        Row::primitive(13, "created", PrimitiveKind::DateTime),
        Row::record(14, "author", &REFERENCE).many(),
        Row::record(15, "recipient", &REFERENCE).many(),
        Row::primitive(16, "source", PrimitiveKind::Uri),
        Row::primitive(17, "description", PrimitiveKind::String),
        Row::record(18, "content", &REFERENCE).many().required(),
        Row::record(19, "related", &DOCUMENT_MANIFEST_RELATED).many(),
    ],
};

record! {
    DocumentManifest, DOCUMENT_MANIFEST;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records master_identifier,
    9 Records identifier,
    10 Primitive status,
    11 Records r#type,
    12 Records subject,
    13 Primitive created,
    14 Records author,
    15 Records recipient,
    16 Primitive source,
    17 Primitive description,
    18 Records content,
    19 Records related,
}

/// The elements below `DocumentManifest.related`.
///
/// Invariants: `ele-1`.
pub struct DocumentManifestRelated {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Reference`, 0..1.
    pub r#ref: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_MANIFEST_RELATED: TypeInfo = TypeInfo {
    name: "DocumentManifest.related",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "ref", &REFERENCE),
    ],
};

record! {
    DocumentManifestRelated, DOCUMENT_MANIFEST_RELATED;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#ref,
}
