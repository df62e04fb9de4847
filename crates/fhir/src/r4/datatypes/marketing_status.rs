//! `MarketingStatus` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, PERIOD, Period, Primitive,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [MarketingStatus](https://hl7.org/fhir/R4/datatypes.html#MarketingStatus).
///
/// Invariants: `ele-1`.
pub struct MarketingStatus {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub country: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `Period`, 1..1; summary.
    pub date_range: Option<Box<Period>>,
    /// `dateTime`, 0..1; summary.
    pub restore_date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MARKETING_STATUS: TypeInfo = TypeInfo {
    name: "MarketingStatus",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "country", &CODEABLE_CONCEPT).required(),
        Row::record(4, "jurisdiction", &CODEABLE_CONCEPT),
        Row::record(5, "status", &CODEABLE_CONCEPT).required(),
        Row::record(6, "dateRange", &PERIOD).required(),
        Row::primitive(7, "restoreDate", PrimitiveKind::DateTime),
    ],
};

record! {
    MarketingStatus, MARKETING_STATUS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records country,
    4 Records jurisdiction,
    5 Records status,
    6 Records date_range,
    7 Primitive restore_date,
}
