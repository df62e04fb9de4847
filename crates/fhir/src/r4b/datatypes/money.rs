//! `Money` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Decimal, PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Money](https://hl7.org/fhir/R4B/datatypes.html#Money).
///
/// Invariants: `ele-1`.
pub struct Money {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `decimal`, 0..1; summary.
    pub value: Primitive<Decimal>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/currencies>; summary.
    pub currency: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MONEY: TypeInfo = TypeInfo {
    name: "Money",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "value", PrimitiveKind::Decimal),
        Row::primitive(3, "currency", PrimitiveKind::Code),
    ],
};

record! {
    Money, MONEY;
    0 Plain id,
    1 Records extension,
    2 Primitive value,
    3 Primitive currency,
}
