//! `Population` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, RANGE, Range};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Population](https://hl7.org/fhir/R4/datatypes.html#Population).
///
/// Invariants: `ele-1`.
pub struct Population {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1; summary.
    pub age: Option<PopulationAge>,
    /// `CodeableConcept`, 0..1; summary.
    pub gender: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub race: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub physiological_condition: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static POPULATION: TypeInfo = TypeInfo {
    name: "Population",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "ageRange", &RANGE).choice(0, 2, 3),
        Row::record(3, "ageCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 3),
        Row::record(4, "gender", &CODEABLE_CONCEPT),
        Row::record(5, "race", &CODEABLE_CONCEPT),
        Row::record(6, "physiologicalCondition", &CODEABLE_CONCEPT),
    ],
};

record! {
    Population, POPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice age,
    4 Records gender,
    5 Records race,
    6 Records physiological_condition,
}

/// `Population.age[x]`.
pub enum PopulationAge {
    /// `Range`.
    Range(Box<Range>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    PopulationAge;
    0 Record Range,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Range(Range);
}
