//! `Ratio` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{EXTENSION, Extension, QUANTITY, Quantity};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Ratio](https://hl7.org/fhir/R4/datatypes.html#Ratio).
///
/// Invariants: `ele-1`, `rat-1`.
pub struct Ratio {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity`, 0..1; summary.
    pub numerator: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub denominator: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RATIO: TypeInfo = TypeInfo {
    name: "Ratio",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "numerator", &QUANTITY),
        Row::record(3, "denominator", &QUANTITY),
    ],
};

record! {
    Ratio, RATIO;
    0 Plain id,
    1 Records extension,
    2 Records numerator,
    3 Records denominator,
}
