//! `MonetaryComponent` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Decimal, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, MONEY, Money, PriceComponentType,
    Primitive, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [MonetaryComponent](https://hl7.org/fhir/R5/datatypes.html#MonetaryComponent).
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MonetaryComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/price-component-type>; summary.
    pub r#type: Primitive<Code<PriceComponentType>>,
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `decimal`, 0..1; summary.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1; summary.
    pub amount: Option<Box<Money>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MONETARY_COMPONENT: TypeInfo = TypeInfo {
    name: "MonetaryComponent",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "type", &codes::PRICE_COMPONENT_TYPE).required(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "factor", PrimitiveKind::Decimal),
        Row::record(5, "amount", &MONEY),
    ],
};

record! {
    MonetaryComponent, MONETARY_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Primitive r#type,
    3 Records code,
    4 Primitive factor,
    5 Records amount,
}
