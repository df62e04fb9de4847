//! `SubstanceAmount` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, Primitive, QUANTITY, Quantity, RANGE,
    Range,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [SubstanceAmount](https://hl7.org/fhir/R4/datatypes.html#SubstanceAmount).
///
/// Invariants: `ele-1`.
pub struct SubstanceAmount {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1; summary.
    pub amount: Option<SubstanceAmountAmount>,
    /// `CodeableConcept`, 0..1; summary.
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub amount_text: Primitive<Text>,
    /// `SubstanceAmount.referenceRange`, 0..1; summary.
    pub reference_range: Option<Box<SubstanceAmountReferenceRange>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_AMOUNT: TypeInfo = TypeInfo {
    name: "SubstanceAmount",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "amountQuantity", &QUANTITY).choice(0, 3, 6),
        Row::record(3, "amountRange", &RANGE).choice(1, 3, 6),
        Row::primitive(3, "amountString", PrimitiveKind::String).choice(2, 3, 6),
        Row::record(4, "amountType", &CODEABLE_CONCEPT),
        Row::primitive(5, "amountText", PrimitiveKind::String),
        Row::record(6, "referenceRange", &SUBSTANCE_AMOUNT_REFERENCE_RANGE),
    ],
};

record! {
    SubstanceAmount, SUBSTANCE_AMOUNT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice amount,
    4 Records amount_type,
    5 Primitive amount_text,
    6 Records reference_range,
}

/// `SubstanceAmount.amount[x]`.
pub enum SubstanceAmountAmount {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SubstanceAmountAmount;
    0 Record Quantity,
    1 Record Range,
    2 Primitive String,
    ; last String;
    from Quantity(Quantity) Range(Range) String(Text);
}

/// The elements below `SubstanceAmount.referenceRange`.
///
/// Invariants: `ele-1`.
pub struct SubstanceAmountReferenceRange {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity`, 0..1; summary.
    pub low_limit: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub high_limit: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_AMOUNT_REFERENCE_RANGE: TypeInfo = TypeInfo {
    name: "SubstanceAmount.referenceRange",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "lowLimit", &QUANTITY),
        Row::record(3, "highLimit", &QUANTITY),
    ],
};

record! {
    SubstanceAmountReferenceRange, SUBSTANCE_AMOUNT_REFERENCE_RANGE;
    0 Plain id,
    1 Records extension,
    2 Records low_limit,
    3 Records high_limit,
}
