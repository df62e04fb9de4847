//! `ParameterDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{EXTENSION, Extension, FHIRAllTypes, OperationParameterUse, Primitive, codes};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [ParameterDefinition](https://hl7.org/fhir/R4B/datatypes.html#ParameterDefinition).
///
/// Invariants: `ele-1`.
pub struct ParameterDefinition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/operation-parameter-use>; summary.
    pub r#use: Primitive<Code<OperationParameterUse>>,
    /// `integer`, 0..1; summary.
    pub min: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub max: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub documentation: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/all-types>; summary.
    pub r#type: Primitive<Code<FHIRAllTypes>>,
    /// `canonical`, 0..1, to `StructureDefinition`; summary.
    pub profile: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PARAMETER_DEFINITION: TypeInfo = TypeInfo {
    name: "ParameterDefinition",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "name", PrimitiveKind::Code),
        Row::code(3, "use", &codes::OPERATION_PARAMETER_USE).required(),
        Row::primitive(4, "min", PrimitiveKind::Integer),
        Row::primitive(5, "max", PrimitiveKind::String),
        Row::primitive(6, "documentation", PrimitiveKind::String),
        Row::code(7, "type", &codes::FHIR_ALL_TYPES).required(),
        Row::primitive(8, "profile", PrimitiveKind::Canonical),
    ],
};

record! {
    ParameterDefinition, PARAMETER_DEFINITION;
    0 Plain id,
    1 Records extension,
    2 Primitive name,
    3 Primitive r#use,
    4 Primitive min,
    5 Primitive max,
    6 Primitive documentation,
    7 Primitive r#type,
    8 Primitive profile,
}
