//! `RatioRange` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, QUANTITY, Quantity};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [RatioRange](https://hl7.org/fhir/R4B/datatypes.html#RatioRange).
///
/// Since R4B.
///
/// Invariants: `ele-1`, `inv-1`, `inv-2`.
pub struct RatioRange {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity`, 0..1; summary.
    pub low_numerator: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub high_numerator: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub denominator: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RATIO_RANGE: TypeInfo = TypeInfo {
    name: "RatioRange",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "lowNumerator", &QUANTITY),
        Row::record(3, "highNumerator", &QUANTITY),
        Row::record(4, "denominator", &QUANTITY),
    ],
};

record! {
    RatioRange, RATIO_RANGE;
    0 Plain id,
    1 Records extension,
    2 Records low_numerator,
    3 Records high_numerator,
    4 Records denominator,
}
