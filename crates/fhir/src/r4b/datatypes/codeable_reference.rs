//! `CodeableReference` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, REFERENCE, Reference};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [CodeableReference](https://hl7.org/fhir/R4B/datatypes.html#CodeableReference).
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct CodeableReference {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub concept: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1; summary.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODEABLE_REFERENCE: TypeInfo = TypeInfo {
    name: "CodeableReference",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "concept", &CODEABLE_CONCEPT),
        Row::record(3, "reference", &REFERENCE),
    ],
};

record! {
    CodeableReference, CODEABLE_REFERENCE;
    0 Plain id,
    1 Records extension,
    2 Records concept,
    3 Records reference,
}
