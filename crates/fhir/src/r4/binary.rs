//! `Binary` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, PrimitiveKind, Text};
use crate::r4::{META, Meta, Primitive, REFERENCE, Reference};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Binary](https://hl7.org/fhir/R4/binary.html).
pub struct Binary {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub content_type: Primitive<Text>,
    /// `Reference`, 0..1; summary.
    pub security_context: Option<Box<Reference>>,
    /// `base64Binary`, 0..1.
    pub data: Primitive<Base64Binary>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BINARY: TypeInfo = TypeInfo {
    name: "Binary",
    kind: TypeKind::Resource,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::primitive(4, "contentType", PrimitiveKind::Code).required(),
        Row::record(5, "securityContext", &REFERENCE),
        Row::primitive(6, "data", PrimitiveKind::Base64Binary),
    ],
};

record! {
    Binary, BINARY;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Primitive content_type,
    5 Records security_context,
    6 Primitive data,
}
