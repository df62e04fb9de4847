//! `Range` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, QUANTITY, Quantity};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Range](https://hl7.org/fhir/R4B/datatypes.html#Range).
///
/// Invariants: `ele-1`, `rng-2`.
pub struct Range {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity`, 0..1; summary.
    pub low: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub high: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RANGE: TypeInfo = TypeInfo {
    name: "Range",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "low", &QUANTITY),
        Row::record(3, "high", &QUANTITY),
    ],
};

record! {
    Range, RANGE;
    0 Plain id,
    1 Records extension,
    2 Records low,
    3 Records high,
}
