//! `Contributor` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    CONTACT_DETAIL, ContactDetail, ContributorType, EXTENSION, Extension, Primitive, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Contributor](https://hl7.org/fhir/R4B/datatypes.html#Contributor).
///
/// Invariants: `ele-1`.
pub struct Contributor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/contributor-type>; summary.
    pub r#type: Primitive<Code<ContributorType>>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRIBUTOR: TypeInfo = TypeInfo {
    name: "Contributor",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "type", &codes::CONTRIBUTOR_TYPE).required(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::record(4, "contact", &CONTACT_DETAIL).many(),
    ],
};

record! {
    Contributor, CONTRIBUTOR;
    0 Plain id,
    1 Records extension,
    2 Primitive r#type,
    3 Primitive name,
    4 Records contact,
}
