//! `ProductShelfLife` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION, Extension, Primitive,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [ProductShelfLife](https://hl7.org/fhir/R5/datatypes.html#ProductShelfLife).
///
/// Invariants: `ele-1`.
pub struct ProductShelfLife {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub period: Option<ProductShelfLifePeriod>,
    /// `CodeableConcept`, 0..*; summary.
    pub special_precautions_for_storage: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRODUCT_SHELF_LIFE: TypeInfo = TypeInfo {
    name: "ProductShelfLife",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "periodDuration", &DURATION).choice(0, 2, 6),
        Row::primitive(4, "periodString", PrimitiveKind::String).choice(1, 2, 6),
        Row::record(5, "specialPrecautionsForStorage", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    ProductShelfLife, PRODUCT_SHELF_LIFE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice period,
    5 Records special_precautions_for_storage,
}

/// `ProductShelfLife.period[x]`.
pub enum ProductShelfLifePeriod {
    /// `Duration`.
    Duration(Box<Duration>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ProductShelfLifePeriod;
    0 Record Duration,
    1 Primitive String,
    ; last String;
    from Duration(Duration) String(Text);
}
