//! `MedicinalProductUndesirableEffect` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative,
    POPULATION, Population, Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MedicinalProductUndesirableEffect](https://hl7.org/fhir/R4/medicinalproductundesirableeffect.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductUndesirableEffect {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Primitive<Text>,
    /// `Narrative`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..*, to `MedicinalProduct`, `Medication`; summary.
    pub subject: Vec<Reference>,
    /// `CodeableConcept`, 0..1; summary.
    pub symptom_condition_effect: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub classification: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub frequency_of_occurrence: Option<Box<CodeableConcept>>,
    /// `Population`, 0..*; summary.
    pub population: Vec<Population>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: TypeInfo = TypeInfo {
    name: "MedicinalProductUndesirableEffect",
    kind: TypeKind::Resource,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "text", &NARRATIVE),
        Row::resource(5, "contained").many(),
        Row::record(6, "extension", &EXTENSION).many(),
        Row::record(7, "modifierExtension", &EXTENSION).many(),
        Row::record(8, "subject", &REFERENCE).many(),
        Row::record(9, "symptomConditionEffect", &CODEABLE_CONCEPT),
        Row::record(10, "classification", &CODEABLE_CONCEPT),
        Row::record(11, "frequencyOfOccurrence", &CODEABLE_CONCEPT),
        Row::record(12, "population", &POPULATION).many(),
    ],
};

record! {
    MedicinalProductUndesirableEffect, MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records subject,
    9 Records symptom_condition_effect,
    10 Records classification,
    11 Records frequency_of_occurrence,
    12 Records population,
}
