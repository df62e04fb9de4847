//! `Identifier` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IdentifierUse, PERIOD, Period,
    Primitive, REFERENCE, Reference, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Identifier](https://hl7.org/fhir/R4/datatypes.html#Identifier).
///
/// Invariants: `ele-1`.
pub struct Identifier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/identifier-use>; modifier; summary.
    pub r#use: Primitive<Code<IdentifierUse>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/identifier-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `uri`, 0..1; summary.
    pub system: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub value: Primitive<Text>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub assigner: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IDENTIFIER: TypeInfo = TypeInfo {
    name: "Identifier",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "use", &codes::IDENTIFIER_USE),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "system", PrimitiveKind::Uri),
        Row::primitive(5, "value", PrimitiveKind::String),
        Row::record(6, "period", &PERIOD),
        Row::record(7, "assigner", &REFERENCE),
    ],
};

record! {
    Identifier, IDENTIFIER;
    0 Plain id,
    1 Records extension,
    2 Primitive r#use,
    3 Records r#type,
    4 Primitive system,
    5 Primitive value,
    6 Records period,
    7 Records assigner,
}
