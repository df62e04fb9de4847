//! `SampledData` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Decimal, PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, Primitive, QUANTITY, Quantity};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [SampledData](https://hl7.org/fhir/R4B/datatypes.html#SampledData).
///
/// Invariants: `ele-1`.
pub struct SampledData {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity`, 1..1; summary.
    pub origin: Option<Box<Quantity>>,
    /// `decimal`, 1..1; summary.
    pub period: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub factor: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub lower_limit: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub upper_limit: Primitive<Decimal>,
    /// `positiveInt`, 1..1; summary.
    pub dimensions: Primitive<i32>,
    /// `string`, 0..1.
    pub data: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SAMPLED_DATA: TypeInfo = TypeInfo {
    name: "SampledData",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "origin", &QUANTITY).required(),
        Row::primitive(3, "period", PrimitiveKind::Decimal).required(),
        Row::primitive(4, "factor", PrimitiveKind::Decimal),
        Row::primitive(5, "lowerLimit", PrimitiveKind::Decimal),
        Row::primitive(6, "upperLimit", PrimitiveKind::Decimal),
        Row::primitive(7, "dimensions", PrimitiveKind::PositiveInt).required(),
        Row::primitive(8, "data", PrimitiveKind::String),
    ],
};

record! {
    SampledData, SAMPLED_DATA;
    0 Plain id,
    1 Records extension,
    2 Records origin,
    3 Primitive period,
    4 Primitive factor,
    5 Primitive lower_limit,
    6 Primitive upper_limit,
    7 Primitive dimensions,
    8 Primitive data,
}
