//! `Coding` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Coding](https://hl7.org/fhir/R4B/datatypes.html#Coding).
///
/// Invariants: `ele-1`.
pub struct Coding {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `uri`, 0..1; summary.
    pub system: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `code`, 0..1; summary.
    pub code: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub display: Primitive<Text>,
    /// `boolean`, 0..1; summary.
    pub user_selected: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CODING: TypeInfo = TypeInfo {
    name: "Coding",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "system", PrimitiveKind::Uri),
        Row::primitive(3, "version", PrimitiveKind::String),
        Row::primitive(4, "code", PrimitiveKind::Code),
        Row::primitive(5, "display", PrimitiveKind::String),
        Row::primitive(6, "userSelected", PrimitiveKind::Boolean),
    ],
};

record! {
    Coding, CODING;
    0 Plain id,
    1 Records extension,
    2 Primitive system,
    3 Primitive version,
    4 Primitive code,
    5 Primitive display,
    6 Primitive user_selected,
}
