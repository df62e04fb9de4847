//! `Meta` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Instant, PrimitiveKind, Text};
use crate::r4b::{CODING, Coding, EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Meta](https://hl7.org/fhir/R4B/resource.html#Meta).
///
/// Invariants: `ele-1`.
pub struct Meta {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `id`, 0..1; summary.
    pub version_id: Primitive<Text>,
    /// `instant`, 0..1; summary.
    pub last_updated: Primitive<Instant>,
    /// `uri`, 0..1; summary.
    pub source: Primitive<Text>,
    /// `canonical`, 0..*, to `StructureDefinition`; summary.
    pub profile: Vec<Primitive<Text>>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/security-labels>; summary.
    pub security: Vec<Coding>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/common-tags>; summary.
    pub tag: Vec<Coding>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static META: TypeInfo = TypeInfo {
    name: "Meta",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "versionId", PrimitiveKind::Id),
        Row::primitive(3, "lastUpdated", PrimitiveKind::Instant),
        Row::primitive(4, "source", PrimitiveKind::Uri),
        Row::primitive(5, "profile", PrimitiveKind::Canonical).many(),
        Row::record(6, "security", &CODING).many(),
        Row::record(7, "tag", &CODING).many(),
    ],
};

record! {
    Meta, META;
    0 Plain id,
    1 Records extension,
    2 Primitive version_id,
    3 Primitive last_updated,
    4 Primitive source,
    5 Primitives profile,
    6 Records security,
    7 Records tag,
}
