//! `TriggerDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    DATA_REQUIREMENT, DataRequirement, EXPRESSION, EXTENSION, Expression, Extension, Primitive,
    REFERENCE, Reference, TIMING, Timing, TriggerType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [TriggerDefinition](https://hl7.org/fhir/R4B/datatypes.html#TriggerDefinition).
///
/// Invariants: `ele-1`, `trd-1`, `trd-2`, `trd-3`.
pub struct TriggerDefinition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/trigger-type>; summary.
    pub r#type: Primitive<Code<TriggerType>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// A choice, 0..1, to `Schedule`; summary.
    pub timing: Option<TriggerDefinitionTiming>,
    /// `DataRequirement`, 0..*; summary.
    pub data: Vec<DataRequirement>,
    /// `Expression`, 0..1; summary.
    pub condition: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TRIGGER_DEFINITION: TypeInfo = TypeInfo {
    name: "TriggerDefinition",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "type", &codes::TRIGGER_TYPE).required(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "timingTiming", &TIMING).choice(0, 4, 6),
        Row::record(4, "timingReference", &REFERENCE).choice(1, 4, 6),
        Row::primitive(4, "timingDate", PrimitiveKind::Date).choice(2, 4, 6),
        Row::primitive(4, "timingDateTime", PrimitiveKind::DateTime).choice(3, 4, 6),
        Row::record(5, "data", &DATA_REQUIREMENT).many(),
        Row::record(6, "condition", &EXPRESSION),
    ],
};

record! {
    TriggerDefinition, TRIGGER_DEFINITION;
    0 Plain id,
    1 Records extension,
    2 Primitive r#type,
    3 Primitive name,
    4 Choice timing,
    5 Records data,
    6 Records condition,
}

/// `TriggerDefinition.timing[x]`.
pub enum TriggerDefinitionTiming {
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `date`.
    Date(Primitive<Date>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    TriggerDefinitionTiming;
    0 Record Timing,
    1 Record Reference,
    2 Primitive Date,
    3 Primitive DateTime,
    ; last DateTime;
    from Date(Date) DateTime(DateTime) Reference(Reference) Timing(Timing);
}
