//! `Age` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Decimal, PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, Primitive, QuantityComparator, codes};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Age](https://hl7.org/fhir/R4B/datatypes.html#Age).
///
/// Invariants: `age-1`, `ele-1`, `qty-3`.
pub struct Age {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `decimal`, 0..1; summary.
    pub value: Primitive<Decimal>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/quantity-comparator>; modifier; summary.
    pub comparator: Primitive<Code<QuantityComparator>>,
    /// `string`, 0..1; summary.
    pub unit: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub system: Primitive<Text>,
    /// `code`, 0..1; summary.
    pub code: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AGE: TypeInfo = TypeInfo {
    name: "Age",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "value", PrimitiveKind::Decimal),
        Row::code(3, "comparator", &codes::QUANTITY_COMPARATOR),
        Row::primitive(4, "unit", PrimitiveKind::String),
        Row::primitive(5, "system", PrimitiveKind::Uri),
        Row::primitive(6, "code", PrimitiveKind::Code),
    ],
};

record! {
    Age, AGE;
    0 Plain id,
    1 Records extension,
    2 Primitive value,
    3 Primitive comparator,
    4 Primitive unit,
    5 Primitive system,
    6 Primitive code,
}
