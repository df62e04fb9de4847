//! `Period` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4::{EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Period](https://hl7.org/fhir/R4/datatypes.html#Period).
///
/// Invariants: `ele-1`, `per-1`.
pub struct Period {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `dateTime`, 0..1; summary.
    pub start: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub end: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERIOD: TypeInfo = TypeInfo {
    name: "Period",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "start", PrimitiveKind::DateTime),
        Row::primitive(3, "end", PrimitiveKind::DateTime),
    ],
};

record! {
    Period, PERIOD;
    0 Plain id,
    1 Records extension,
    2 Primitive start,
    3 Primitive end,
}
