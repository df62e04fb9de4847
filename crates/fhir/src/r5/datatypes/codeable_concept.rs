//! `CodeableConcept` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{CODING, Coding, EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [CodeableConcept](https://hl7.org/fhir/R5/datatypes.html#CodeableConcept).
///
/// Invariants: `ele-1`.
pub struct CodeableConcept {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Coding`, 0..*; summary.
    pub coding: Vec<Coding>,
    /// `string`, 0..1; summary.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODEABLE_CONCEPT: TypeInfo = TypeInfo {
    name: "CodeableConcept",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "coding", &CODING).many(),
        Row::primitive(3, "text", PrimitiveKind::String),
    ],
};

record! {
    CodeableConcept, CODEABLE_CONCEPT;
    0 Plain id,
    1 Records extension,
    2 Records coding,
    3 Primitive text,
}
