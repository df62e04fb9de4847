//! `SampledData` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Decimal, PrimitiveKind, Text};
use crate::r5::{EXTENSION, Extension, Primitive, QUANTITY, Quantity};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [SampledData](https://hl7.org/fhir/R5/datatypes.html#SampledData).
///
/// Invariants: `ele-1`, `sdd-1`.
pub struct SampledData {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity`, 1..1; summary.
    pub origin: Option<Box<Quantity>>,
    /// `decimal`, 0..1; summary; since R5.
    pub interval: Primitive<Decimal>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/ucum-units>; summary; since R5.
    pub interval_unit: Primitive<Text>,
    /// `decimal`, 0..1; summary.
    pub factor: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub lower_limit: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub upper_limit: Primitive<Decimal>,
    /// `positiveInt`, 1..1; summary.
    pub dimensions: Primitive<i32>,
    /// `canonical`, 0..1, to `ConceptMap`; since R5.
    pub code_map: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub offsets: Primitive<Text>,
    /// `string`, 0..1.
    pub data: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SAMPLED_DATA: TypeInfo = TypeInfo {
    name: "SampledData",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "origin", &QUANTITY).required(),
        Row::primitive(3, "interval", PrimitiveKind::Decimal),
        Row::primitive(4, "intervalUnit", PrimitiveKind::Code).required(),
        Row::primitive(5, "factor", PrimitiveKind::Decimal),
        Row::primitive(6, "lowerLimit", PrimitiveKind::Decimal),
        Row::primitive(7, "upperLimit", PrimitiveKind::Decimal),
        Row::primitive(8, "dimensions", PrimitiveKind::PositiveInt).required(),
        Row::primitive(9, "codeMap", PrimitiveKind::Canonical),
        Row::primitive(10, "offsets", PrimitiveKind::String),
        Row::primitive(11, "data", PrimitiveKind::String),
    ],
};

record! {
    SampledData, SAMPLED_DATA;
    0 Plain id,
    1 Records extension,
    2 Records origin,
    3 Primitive interval,
    4 Primitive interval_unit,
    5 Primitive factor,
    6 Primitive lower_limit,
    7 Primitive upper_limit,
    8 Primitive dimensions,
    9 Primitive code_map,
    10 Primitive offsets,
    11 Primitive data,
}
