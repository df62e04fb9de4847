//! `UsageContext` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, EXTENSION, Extension, QUANTITY, Quantity,
    RANGE, REFERENCE, Range, Reference,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [UsageContext](https://hl7.org/fhir/R5/datatypes.html#UsageContext).
///
/// Invariants: `ele-1`.
pub struct UsageContext {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Coding`, 1..1; extensible binding to <http://terminology.hl7.org/ValueSet/usage-context-type>; summary.
    pub code: Option<Box<Coding>>,
    /// A choice, 1..1, to `PlanDefinition`, `ResearchStudy`, `InsurancePlan`, `HealthcareService`, `Group`, `Location`, `Organization`; example binding to <http://hl7.org/fhir/ValueSet/use-context>; summary.
    pub value: Option<UsageContextValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static USAGE_CONTEXT: TypeInfo = TypeInfo {
    name: "UsageContext",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "code", &CODING).required(),
        Row::record(3, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 4, 5).required(),
        Row::record(3, "valueQuantity", &QUANTITY).choice(1, 4, 5).required(),
        Row::record(3, "valueRange", &RANGE).choice(2, 4, 5).required(),
        Row::record(3, "valueReference", &REFERENCE).choice(3, 4, 5).required(),
    ],
};

record! {
    UsageContext, USAGE_CONTEXT;
    0 Plain id,
    1 Records extension,
    2 Records code,
    3 Choice value,
}

/// `UsageContext.value[x]`.
pub enum UsageContextValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    UsageContextValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Record Range,
    3 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Reference(Reference);
}
