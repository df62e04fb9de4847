//! `ContactPoint` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    ContactPointSystem, ContactPointUse, EXTENSION, Extension, PERIOD, Period, Primitive, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [ContactPoint](https://hl7.org/fhir/R5/datatypes.html#ContactPoint).
///
/// Invariants: `cpt-2`, `ele-1`.
pub struct ContactPoint {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/contact-point-system>; summary.
    pub system: Primitive<Code<ContactPointSystem>>,
    /// `string`, 0..1; summary.
    pub value: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/contact-point-use>; modifier; summary.
    pub r#use: Primitive<Code<ContactPointUse>>,
    /// `positiveInt`, 0..1; summary.
    pub rank: Primitive<i32>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTACT_POINT: TypeInfo = TypeInfo {
    name: "ContactPoint",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "system", &codes::CONTACT_POINT_SYSTEM),
        Row::primitive(3, "value", PrimitiveKind::String),
        Row::code(4, "use", &codes::CONTACT_POINT_USE),
        Row::primitive(5, "rank", PrimitiveKind::PositiveInt),
        Row::record(6, "period", &PERIOD),
    ],
};

record! {
    ContactPoint, CONTACT_POINT;
    0 Plain id,
    1 Records extension,
    2 Primitive system,
    3 Primitive value,
    4 Primitive r#use,
    5 Primitive rank,
    6 Records period,
}
