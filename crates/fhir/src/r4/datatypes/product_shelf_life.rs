//! `ProductShelfLife` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, QUANTITY,
    Quantity,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [ProductShelfLife](https://hl7.org/fhir/R4/datatypes.html#ProductShelfLife).
///
/// Invariants: `ele-1`.
pub struct ProductShelfLife {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `CodeableConcept`, 1..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 1..1; summary.
    pub period: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..*; summary.
    pub special_precautions_for_storage: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRODUCT_SHELF_LIFE: TypeInfo = TypeInfo {
    name: "ProductShelfLife",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "type", &CODEABLE_CONCEPT).required(),
        Row::record(5, "period", &QUANTITY).required(),
        Row::record(6, "specialPrecautionsForStorage", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    ProductShelfLife, PRODUCT_SHELF_LIFE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Records period,
    6 Records special_precautions_for_storage,
}
