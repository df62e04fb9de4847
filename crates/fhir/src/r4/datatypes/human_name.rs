//! `HumanName` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4::{EXTENSION, Extension, NameUse, PERIOD, Period, Primitive, codes};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [HumanName](https://hl7.org/fhir/R4/datatypes.html#HumanName).
///
/// Invariants: `ele-1`.
pub struct HumanName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/name-use>; modifier; summary.
    pub r#use: Primitive<Code<NameUse>>,
    /// `string`, 0..1; summary.
    pub text: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub family: Primitive<Text>,
    /// `string`, 0..*; summary.
    pub given: Vec<Primitive<Text>>,
    /// `string`, 0..*; summary.
    pub prefix: Vec<Primitive<Text>>,
    /// `string`, 0..*; summary.
    pub suffix: Vec<Primitive<Text>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static HUMAN_NAME: TypeInfo = TypeInfo {
    name: "HumanName",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "use", &codes::NAME_USE),
        Row::primitive(3, "text", PrimitiveKind::String),
        Row::primitive(4, "family", PrimitiveKind::String),
        Row::primitive(5, "given", PrimitiveKind::String).many(),
        Row::primitive(6, "prefix", PrimitiveKind::String).many(),
        Row::primitive(7, "suffix", PrimitiveKind::String).many(),
        Row::record(8, "period", &PERIOD),
    ],
};

record! {
    HumanName, HUMAN_NAME;
    0 Plain id,
    1 Records extension,
    2 Primitive r#use,
    3 Primitive text,
    4 Primitive family,
    5 Primitives given,
    6 Primitives prefix,
    7 Primitives suffix,
    8 Records period,
}
