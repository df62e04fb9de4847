//! `Address` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{AddressType, AddressUse, EXTENSION, Extension, PERIOD, Period, Primitive, codes};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Address](https://hl7.org/fhir/R5/datatypes.html#Address).
///
/// Invariants: `ele-1`.
pub struct Address {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/address-use>; modifier; summary.
    pub r#use: Primitive<Code<AddressUse>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/address-type>; summary.
    pub r#type: Primitive<Code<AddressType>>,
    /// `string`, 0..1; summary.
    pub text: Primitive<Text>,
    /// `string`, 0..*; summary.
    pub line: Vec<Primitive<Text>>,
    /// `string`, 0..1; summary.
    pub city: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub district: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub state: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub postal_code: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub country: Primitive<Text>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADDRESS: TypeInfo = TypeInfo {
    name: "Address",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "use", &codes::ADDRESS_USE),
        Row::code(3, "type", &codes::ADDRESS_TYPE),
        Row::primitive(4, "text", PrimitiveKind::String),
        Row::primitive(5, "line", PrimitiveKind::String).many(),
        Row::primitive(6, "city", PrimitiveKind::String),
        Row::primitive(7, "district", PrimitiveKind::String),
        Row::primitive(8, "state", PrimitiveKind::String),
        Row::primitive(9, "postalCode", PrimitiveKind::String),
        Row::primitive(10, "country", PrimitiveKind::String),
        Row::record(11, "period", &PERIOD),
    ],
};

record! {
    Address, ADDRESS;
    0 Plain id,
    1 Records extension,
    2 Primitive r#use,
    3 Primitive r#type,
    4 Primitive text,
    5 Primitives line,
    6 Primitive city,
    7 Primitive district,
    8 Primitive state,
    9 Primitive postal_code,
    10 Primitive country,
    11 Records period,
}
