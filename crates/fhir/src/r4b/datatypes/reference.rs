//! `Reference` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, IDENTIFIER, Identifier, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Reference](https://hl7.org/fhir/R4B/references.html#Reference).
///
/// Invariants: `ele-1`, `ref-1`.
pub struct Reference {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub reference: Primitive<Text>,
    /// `uri`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub r#type: Primitive<Text>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub display: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REFERENCE: TypeInfo = TypeInfo {
    name: "Reference",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "reference", PrimitiveKind::String),
        Row::primitive(3, "type", PrimitiveKind::Uri),
        Row::record(4, "identifier", &IDENTIFIER),
        Row::primitive(5, "display", PrimitiveKind::String),
    ],
};

record! {
    Reference, REFERENCE;
    0 Plain id,
    1 Records extension,
    2 Primitive reference,
    3 Primitive r#type,
    4 Records identifier,
    5 Primitive display,
}
