//! `RelatedArtifact` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, Primitive,
    PublicationStatus, REFERENCE, Reference, RelatedArtifactType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [RelatedArtifact](https://hl7.org/fhir/R5/datatypes.html#RelatedArtifact).
///
/// Invariants: `ele-1`.
pub struct RelatedArtifact {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/related-artifact-type>; summary.
    pub r#type: Primitive<Code<RelatedArtifactType>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>; summary; since R5.
    pub classifier: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub label: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub display: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub citation: Primitive<Text>,
    /// `Attachment`, 0..1; summary.
    pub document: Option<Box<Attachment>>,
    /// `canonical`, 0..1; summary.
    pub resource: Primitive<Text>,
    /// `Reference`, 0..1; summary; since R5.
    pub resource_reference: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary; since R5.
    pub publication_status: Primitive<Code<PublicationStatus>>,
    /// `date`, 0..1; summary; since R5.
    pub publication_date: Primitive<Date>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RELATED_ARTIFACT: TypeInfo = TypeInfo {
    name: "RelatedArtifact",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "type", &codes::RELATED_ARTIFACT_TYPE).required(),
        Row::record(3, "classifier", &CODEABLE_CONCEPT).many(),
        Row::primitive(4, "label", PrimitiveKind::String),
        Row::primitive(5, "display", PrimitiveKind::String),
        Row::primitive(6, "citation", PrimitiveKind::Markdown),
        Row::record(7, "document", &ATTACHMENT),
        Row::primitive(8, "resource", PrimitiveKind::Canonical),
        Row::record(9, "resourceReference", &REFERENCE),
        Row::code(10, "publicationStatus", &codes::PUBLICATION_STATUS),
        Row::primitive(11, "publicationDate", PrimitiveKind::Date),
    ],
};

record! {
    RelatedArtifact, RELATED_ARTIFACT;
    0 Plain id,
    1 Records extension,
    2 Primitive r#type,
    3 Records classifier,
    4 Primitive label,
    5 Primitive display,
    6 Primitive citation,
    7 Records document,
    8 Primitive resource,
    9 Records resource_reference,
    10 Primitive publication_status,
    11 Primitive publication_date,
}
