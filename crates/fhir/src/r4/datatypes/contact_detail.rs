//! `ContactDetail` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{CONTACT_POINT, ContactPoint, EXTENSION, Extension, Primitive};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [ContactDetail](https://hl7.org/fhir/R4/datatypes.html#ContactDetail).
///
/// Invariants: `ele-1`.
pub struct ContactDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTACT_DETAIL: TypeInfo = TypeInfo {
    name: "ContactDetail",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "name", PrimitiveKind::String),
        Row::record(3, "telecom", &CONTACT_POINT).many(),
    ],
};

record! {
    ContactDetail, CONTACT_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Primitive name,
    3 Records telecom,
}
