//! `Expression` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Expression](https://hl7.org/fhir/R4B/datatypes.html#Expression).
///
/// Invariants: `ele-1`, `exp-1`.
pub struct Expression {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `id`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `code`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/expression-language>; summary.
    pub language: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub expression: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub reference: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPRESSION: TypeInfo = TypeInfo {
    name: "Expression",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "description", PrimitiveKind::String),
        Row::primitive(3, "name", PrimitiveKind::Id),
        Row::primitive(4, "language", PrimitiveKind::Code).required(),
        Row::primitive(5, "expression", PrimitiveKind::String),
        Row::primitive(6, "reference", PrimitiveKind::Uri),
    ],
};

record! {
    Expression, EXPRESSION;
    0 Plain id,
    1 Records extension,
    2 Primitive description,
    3 Primitive name,
    4 Primitive language,
    5 Primitive expression,
    6 Primitive reference,
}
