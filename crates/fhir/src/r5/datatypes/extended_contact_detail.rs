//! `ExtendedContactDetail` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, Address, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION,
    Extension, HUMAN_NAME, HumanName, PERIOD, Period, REFERENCE, Reference,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [ExtendedContactDetail](https://hl7.org/fhir/R5/datatypes.html#ExtendedContactDetail).
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ExtendedContactDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://terminology.hl7.org/ValueSet/contactentity-type>; summary.
    pub purpose: Option<Box<CodeableConcept>>,
    /// `HumanName`, 0..*; summary.
    pub name: Vec<HumanName>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// `Address`, 0..1; summary.
    pub address: Option<Box<Address>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub organization: Option<Box<Reference>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXTENDED_CONTACT_DETAIL: TypeInfo = TypeInfo {
    name: "ExtendedContactDetail",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "purpose", &CODEABLE_CONCEPT),
        Row::record(3, "name", &HUMAN_NAME).many(),
        Row::record(4, "telecom", &CONTACT_POINT).many(),
        Row::record(5, "address", &ADDRESS),
        Row::record(6, "organization", &REFERENCE),
        Row::record(7, "period", &PERIOD),
    ],
};

record! {
    ExtendedContactDetail, EXTENDED_CONTACT_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records purpose,
    3 Records name,
    4 Records telecom,
    5 Records address,
    6 Records organization,
    7 Records period,
}
