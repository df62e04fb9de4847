//! `Attachment` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Attachment](https://hl7.org/fhir/R5/datatypes.html#Attachment).
///
/// Invariants: `att-1`, `ele-1`.
pub struct Attachment {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub content_type: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>; summary.
    pub language: Primitive<Text>,
    /// `base64Binary`, 0..1.
    pub data: Primitive<Base64Binary>,
    /// `url`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `integer64`, 0..1; summary.
    pub size: Primitive<i64>,
    /// `base64Binary`, 0..1; summary.
    pub hash: Primitive<Base64Binary>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `dateTime`, 0..1; summary.
    pub creation: Primitive<DateTime>,
    /// `positiveInt`, 0..1; since R5.
    pub height: Primitive<i32>,
    /// `positiveInt`, 0..1; since R5.
    pub width: Primitive<i32>,
    /// `positiveInt`, 0..1; since R5.
    pub frames: Primitive<i32>,
    /// `decimal`, 0..1; since R5.
    pub duration: Primitive<Decimal>,
    /// `positiveInt`, 0..1; since R5.
    pub pages: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ATTACHMENT: TypeInfo = TypeInfo {
    name: "Attachment",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "contentType", PrimitiveKind::Code),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::primitive(4, "data", PrimitiveKind::Base64Binary),
        Row::primitive(5, "url", PrimitiveKind::Url),
        Row::primitive(6, "size", PrimitiveKind::Integer64),
        Row::primitive(7, "hash", PrimitiveKind::Base64Binary),
        Row::primitive(8, "title", PrimitiveKind::String),
        Row::primitive(9, "creation", PrimitiveKind::DateTime),
        Row::primitive(10, "height", PrimitiveKind::PositiveInt),
        Row::primitive(11, "width", PrimitiveKind::PositiveInt),
        Row::primitive(12, "frames", PrimitiveKind::PositiveInt),
        Row::primitive(13, "duration", PrimitiveKind::Decimal),
        Row::primitive(14, "pages", PrimitiveKind::PositiveInt),
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
    10 Primitive height,
    11 Primitive width,
    12 Primitive frames,
    13 Primitive duration,
    14 Primitive pages,
}
