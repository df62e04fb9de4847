//! `Annotation` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, Primitive, REFERENCE, Reference};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Annotation](https://hl7.org/fhir/R4B/datatypes.html#Annotation).
///
/// Invariants: `ele-1`.
pub struct Annotation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// A choice, 0..1, to `Practitioner`, `Patient`, `RelatedPerson`, `Organization`; summary.
    pub author: Option<AnnotationAuthor>,
    /// `dateTime`, 0..1; summary.
    pub time: Primitive<DateTime>,
    /// `markdown`, 1..1; summary.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ANNOTATION: TypeInfo = TypeInfo {
    name: "Annotation",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "authorReference", &REFERENCE).choice(0, 2, 6),
        Row::primitive(2, "authorString", PrimitiveKind::String).choice(1, 2, 6),
        Row::primitive(3, "time", PrimitiveKind::DateTime),
        Row::primitive(4, "text", PrimitiveKind::Markdown).required(),
    ],
};

record! {
    Annotation, ANNOTATION;
    0 Plain id,
    1 Records extension,
    2 Choice author,
    3 Primitive time,
    4 Primitive text,
}

/// `Annotation.author[x]`.
pub enum AnnotationAuthor {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    AnnotationAuthor;
    0 Record Reference,
    1 Primitive String,
    ; last String;
    from Reference(Reference) String(Text);
}
