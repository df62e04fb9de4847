//! `MedicinalProductIngredient` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, Primitive, RATIO, REFERENCE, Ratio, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MedicinalProductIngredient](https://hl7.org/fhir/R4/medicinalproductingredient.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductIngredient {
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
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `CodeableConcept`, 1..1; summary.
    pub role: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub allergenic_indicator: Primitive<bool>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductIngredient.specifiedSubstance`, 0..*; summary.
    pub specified_substance: Vec<MedicinalProductIngredientSpecifiedSubstance>,
    /// `MedicinalProductIngredient.substance`, 0..1; summary.
    pub substance: Option<Box<MedicinalProductIngredientSubstance>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT: TypeInfo = TypeInfo {
    name: "MedicinalProductIngredient",
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
        Row::record(8, "identifier", &IDENTIFIER),
        Row::record(9, "role", &CODEABLE_CONCEPT).required(),
        Row::primitive(10, "allergenicIndicator", PrimitiveKind::Boolean),
        Row::record(11, "manufacturer", &REFERENCE).many(),
        Row::record(12, "specifiedSubstance", &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE)
            .many(),
        Row::record(13, "substance", &MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE),
    ],
};

record! {
    MedicinalProductIngredient, MEDICINAL_PRODUCT_INGREDIENT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records role,
    10 Primitive allergenic_indicator,
    11 Records manufacturer,
    12 Records specified_substance,
    13 Records substance,
}

/// The elements below `MedicinalProductIngredient.specifiedSubstance`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductIngredientSpecifiedSubstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; summary.
    pub group: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub confidentiality: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength`, 0..*; summary.
    pub strength: Vec<MedicinalProductIngredientSpecifiedSubstanceStrength>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE: TypeInfo = TypeInfo {
    name: "MedicinalProductIngredient.specifiedSubstance",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "group", &CODEABLE_CONCEPT).required(),
        Row::record(5, "confidentiality", &CODEABLE_CONCEPT),
        Row::record(6, "strength", &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH)
            .many(),
    ],
};

record! {
    MedicinalProductIngredientSpecifiedSubstance, MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records group,
    5 Records confidentiality,
    6 Records strength,
}

/// The elements below `MedicinalProductIngredient.specifiedSubstance.strength`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductIngredientSpecifiedSubstanceStrength {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Ratio`, 1..1; summary.
    pub presentation: Option<Box<Ratio>>,
    /// `Ratio`, 0..1; modifier; summary.
    pub presentation_low_limit: Option<Box<Ratio>>,
    /// `Ratio`, 0..1; summary.
    pub concentration: Option<Box<Ratio>>,
    /// `Ratio`, 0..1; modifier; summary.
    pub concentration_low_limit: Option<Box<Ratio>>,
    /// `string`, 0..1; summary.
    pub measurement_point: Primitive<Text>,
    /// `CodeableConcept`, 0..*; summary.
    pub country: Vec<CodeableConcept>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength`, 0..*; summary.
    pub reference_strength:
        Vec<MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH: TypeInfo = TypeInfo {
    name: "MedicinalProductIngredient.specifiedSubstance.strength",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "presentation", &RATIO).required(),
        Row::record(4, "presentationLowLimit", &RATIO),
        Row::record(5, "concentration", &RATIO),
        Row::record(6, "concentrationLowLimit", &RATIO),
        Row::primitive(7, "measurementPoint", PrimitiveKind::String),
        Row::record(8, "country", &CODEABLE_CONCEPT).many(),
        Row::record(
            9,
            "referenceStrength",
            &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH,
        )
        .many(),
    ],
};

record! {
    MedicinalProductIngredientSpecifiedSubstanceStrength, MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records presentation,
    4 Records presentation_low_limit,
    5 Records concentration,
    6 Records concentration_low_limit,
    7 Primitive measurement_point,
    8 Records country,
    9 Records reference_strength,
}

/// The elements below `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub substance: Option<Box<CodeableConcept>>,
    /// `Ratio`, 1..1; summary.
    pub strength: Option<Box<Ratio>>,
    /// `Ratio`, 0..1; summary.
    pub strength_low_limit: Option<Box<Ratio>>,
    /// `string`, 0..1; summary.
    pub measurement_point: Primitive<Text>,
    /// `CodeableConcept`, 0..*; summary.
    pub country: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH:
    TypeInfo = TypeInfo {
    name: "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "substance", &CODEABLE_CONCEPT),
        Row::record(4, "strength", &RATIO).required(),
        Row::record(5, "strengthLowLimit", &RATIO),
        Row::primitive(6, "measurementPoint", PrimitiveKind::String),
        Row::record(7, "country", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength, MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records substance,
    4 Records strength,
    5 Records strength_low_limit,
    6 Primitive measurement_point,
    7 Records country,
}

/// The elements below `MedicinalProductIngredient.substance`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductIngredientSubstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength`, 0..*; summary.
    pub strength: Vec<MedicinalProductIngredientSpecifiedSubstanceStrength>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE: TypeInfo = TypeInfo {
    name: "MedicinalProductIngredient.substance",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "strength", &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH)
            .many(),
    ],
};

record! {
    MedicinalProductIngredientSubstance, MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records strength,
}
