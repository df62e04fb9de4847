//! `RelatedArtifact` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    ATTACHMENT, Attachment, EXTENSION, Extension, Primitive, RelatedArtifactType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [RelatedArtifact](https://hl7.org/fhir/R4B/datatypes.html#RelatedArtifact).
///
/// Invariants: `ele-1`.
pub struct RelatedArtifact {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/related-artifact-type>; summary.
    pub r#type: Primitive<Code<RelatedArtifactType>>,
    /// `string`, 0..1; summary.
    pub label: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub display: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub citation: Primitive<Text>,
    /// `url`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `Attachment`, 0..1; summary.
    pub document: Option<Box<Attachment>>,
    /// `canonical`, 0..1; summary.
    pub resource: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RELATED_ARTIFACT: TypeInfo = TypeInfo {
    name: "RelatedArtifact",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "type", &codes::RELATED_ARTIFACT_TYPE).required(),
        Row::primitive(3, "label", PrimitiveKind::String),
        Row::primitive(4, "display", PrimitiveKind::String),
        Row::primitive(5, "citation", PrimitiveKind::Markdown),
        Row::primitive(6, "url", PrimitiveKind::Url),
        Row::record(7, "document", &ATTACHMENT),
        Row::primitive(8, "resource", PrimitiveKind::Canonical),
    ],
};

record! {
    RelatedArtifact, RELATED_ARTIFACT;
    0 Plain id,
    1 Records extension,
    2 Primitive r#type,
    3 Primitive label,
    4 Primitive display,
    5 Primitive citation,
    6 Primitive url,
    7 Records document,
    8 Primitive resource,
}
