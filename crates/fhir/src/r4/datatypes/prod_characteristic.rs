//! `ProdCharacteristic` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, Primitive,
    QUANTITY, Quantity,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [ProdCharacteristic](https://hl7.org/fhir/R4/datatypes.html#ProdCharacteristic).
///
/// Invariants: `ele-1`.
pub struct ProdCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..1; summary.
    pub height: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub width: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub depth: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub weight: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub nominal_volume: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub external_diameter: Option<Box<Quantity>>,
    /// `string`, 0..1; summary.
    pub shape: Primitive<Text>,
    /// `string`, 0..*; summary.
    pub color: Vec<Primitive<Text>>,
    /// `string`, 0..*; summary.
    pub imprint: Vec<Primitive<Text>>,
    /// `Attachment`, 0..*; summary.
    pub image: Vec<Attachment>,
    /// `CodeableConcept`, 0..1; summary.
    pub scoring: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PROD_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "ProdCharacteristic",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "height", &QUANTITY),
        Row::record(4, "width", &QUANTITY),
        Row::record(5, "depth", &QUANTITY),
        Row::record(6, "weight", &QUANTITY),
        Row::record(7, "nominalVolume", &QUANTITY),
        Row::record(8, "externalDiameter", &QUANTITY),
        Row::primitive(9, "shape", PrimitiveKind::String),
        Row::primitive(10, "color", PrimitiveKind::String).many(),
        Row::primitive(11, "imprint", PrimitiveKind::String).many(),
        Row::record(12, "image", &ATTACHMENT).many(),
        Row::record(13, "scoring", &CODEABLE_CONCEPT),
    ],
};

record! {
    ProdCharacteristic, PROD_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records height,
    4 Records width,
    5 Records depth,
    6 Records weight,
    7 Records nominal_volume,
    8 Records external_diameter,
    9 Primitive shape,
    10 Primitives color,
    11 Primitives imprint,
    12 Records image,
    13 Records scoring,
}
