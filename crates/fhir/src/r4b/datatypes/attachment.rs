//! `Attachment` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, DateTime, PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Attachment](https://hl7.org/fhir/R4B/datatypes.html#Attachment).
///
/// Invariants: `att-1`, `ele-1`.
pub struct Attachment {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub content_type: Primitive<Text>,
    /// `code`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>; summary.
    pub language: Primitive<Text>,
    /// `base64Binary`, 0..1.
    pub data: Primitive<Base64Binary>,
    /// `url`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `unsignedInt`, 0..1; summary.
    pub size: Primitive<i32>,
    /// `base64Binary`, 0..1; summary.
    pub hash: Primitive<Base64Binary>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `dateTime`, 0..1; summary.
    pub creation: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ATTACHMENT: TypeInfo = TypeInfo {
    name: "Attachment",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "contentType", PrimitiveKind::Code),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::primitive(4, "data", PrimitiveKind::Base64Binary),
        Row::primitive(5, "url", PrimitiveKind::Url),
        Row::primitive(6, "size", PrimitiveKind::UnsignedInt),
        Row::primitive(7, "hash", PrimitiveKind::Base64Binary),
        Row::primitive(8, "title", PrimitiveKind::String),
        Row::primitive(9, "creation", PrimitiveKind::DateTime),
    ],
};

record! {
    Attachment, ATTACHMENT;
    0 Plain id,
    1 Records extension,
    2 Primitive content_type,
    3 Primitive language,
    4 Primitive data,
    5 Primitive url,
    6 Primitive size,
    7 Primitive hash,
    8 Primitive title,
    9 Primitive creation,
}
