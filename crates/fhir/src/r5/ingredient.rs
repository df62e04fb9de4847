//! `Ingredient` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, EXTENSION, Extension,
    IDENTIFIER, Identifier, IngredientManufacturerRole, META, Meta, NARRATIVE, Narrative,
    Primitive, PublicationStatus, QUANTITY, Quantity, RATIO, RATIO_RANGE, REFERENCE, Ratio,
    RatioRange, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Ingredient](https://hl7.org/fhir/R5/ingredient.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `ing-1`.
pub struct Ingredient {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Primitive<Text>,
    /// `Narrative`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `Reference`, 0..*, to `MedicinalProductDefinition`, `AdministrableProductDefinition`, `ManufacturedItemDefinition`; summary.
    pub r#for: Vec<Reference>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/ingredient-role>; summary.
    pub role: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ingredient-function>; summary.
    pub function: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; summary; since R5.
    pub group: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub allergenic_indicator: Primitive<bool>,
    /// `markdown`, 0..1; since R5.
    pub comment: Primitive<Text>,
    /// `Ingredient.manufacturer`, 0..*; summary.
    pub manufacturer: Vec<IngredientManufacturer>,
    /// `Ingredient.substance`, 1..1; summary.
    pub substance: Option<Box<IngredientSubstance>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INGREDIENT: TypeInfo = TypeInfo {
    name: "Ingredient",
    kind: TypeKind::Resource,
    release: Release::R5,
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
        Row::code(9, "status", &codes::PUBLICATION_STATUS).required(),
        Row::record(10, "for", &REFERENCE).many(),
        Row::record(11, "role", &CODEABLE_CONCEPT).required(),
        Row::record(12, "function", &CODEABLE_CONCEPT).many(),
        Row::record(13, "group", &CODEABLE_CONCEPT),
        Row::primitive(14, "allergenicIndicator", PrimitiveKind::Boolean),
        Row::primitive(15, "comment", PrimitiveKind::Markdown),
        Row::record(16, "manufacturer", &INGREDIENT_MANUFACTURER).many(),
        Row::record(17, "substance", &INGREDIENT_SUBSTANCE).required(),
    ],
};

record! {
    Ingredient, INGREDIENT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive status,
    10 Records r#for,
    11 Records role,
    12 Records function,
    13 Records group,
    14 Primitive allergenic_indicator,
    15 Primitive comment,
    16 Records manufacturer,
    17 Records substance,
}

/// The elements below `Ingredient.manufacturer`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct IngredientManufacturer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role>; summary.
    pub role: Primitive<Code<IngredientManufacturerRole>>,
    /// `Reference`, 1..1, to `Organization`; summary.
    pub manufacturer: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INGREDIENT_MANUFACTURER: TypeInfo = TypeInfo {
    name: "Ingredient.manufacturer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "role", &codes::INGREDIENT_MANUFACTURER_ROLE),
        Row::record(4, "manufacturer", &REFERENCE).required(),
    ],
};

record! {
    IngredientManufacturer, INGREDIENT_MANUFACTURER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive role,
    4 Records manufacturer,
}

/// The elements below `Ingredient.substance`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct IngredientSubstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `SubstanceDefinition`; example binding to <http://hl7.org/fhir/ValueSet/substance-codes>; summary.
    pub code: Option<Box<CodeableReference>>,
    /// `Ingredient.substance.strength`, 0..*; summary.
    pub strength: Vec<IngredientSubstanceStrength>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INGREDIENT_SUBSTANCE: TypeInfo = TypeInfo {
    name: "Ingredient.substance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_REFERENCE).required(),
        Row::record(4, "strength", &INGREDIENT_SUBSTANCE_STRENGTH).many(),
    ],
};

record! {
    IngredientSubstance, INGREDIENT_SUBSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records strength,
}

/// The elements below `Ingredient.substance.strength`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct IngredientSubstanceStrength {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1; summary.
    pub presentation: Option<IngredientSubstanceStrengthPresentation>,
    /// `string`, 0..1; summary.
    pub text_presentation: Primitive<Text>,
    /// A choice, 0..1; summary.
    pub concentration: Option<IngredientSubstanceStrengthConcentration>,
    /// `string`, 0..1; summary.
    pub text_concentration: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary; since R5.
    pub basis: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub measurement_point: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/country>; summary.
    pub country: Vec<CodeableConcept>,
    /// `Ingredient.substance.strength.referenceStrength`, 0..*; summary.
    pub reference_strength: Vec<IngredientSubstanceStrengthReferenceStrength>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INGREDIENT_SUBSTANCE_STRENGTH: TypeInfo = TypeInfo {
    name: "Ingredient.substance.strength",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "presentationRatio", &RATIO).choice(0, 4, 12),
        Row::record(3, "presentationRatioRange", &RATIO_RANGE).choice(1, 4, 12),
        Row::record(3, "presentationCodeableConcept", &CODEABLE_CONCEPT).choice(2, 4, 12),
        Row::record(3, "presentationQuantity", &QUANTITY).choice(3, 4, 12),
        Row::primitive(4, "textPresentation", PrimitiveKind::String),
        Row::record(5, "concentrationRatio", &RATIO).choice(0, 4, 13),
        Row::record(5, "concentrationRatioRange", &RATIO_RANGE).choice(1, 4, 13),
        Row::record(5, "concentrationCodeableConcept", &CODEABLE_CONCEPT).choice(2, 4, 13),
        Row::record(5, "concentrationQuantity", &QUANTITY).choice(3, 4, 13),
        Row::primitive(6, "textConcentration", PrimitiveKind::String),
        Row::record(7, "basis", &CODEABLE_CONCEPT),
        Row::primitive(8, "measurementPoint", PrimitiveKind::String),
        Row::record(9, "country", &CODEABLE_CONCEPT).many(),
        Row::record(10, "referenceStrength", &INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH)
            .many(),
    ],
};

record! {
    IngredientSubstanceStrength, INGREDIENT_SUBSTANCE_STRENGTH;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice presentation,
    4 Primitive text_presentation,
    5 Choice concentration,
    6 Primitive text_concentration,
    7 Records basis,
    8 Primitive measurement_point,
    9 Records country,
    10 Records reference_strength,
}

/// `Ingredient.substance.strength.presentation[x]`.
pub enum IngredientSubstanceStrengthPresentation {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `RatioRange`.
    RatioRange(Box<RatioRange>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    IngredientSubstanceStrengthPresentation;
    0 Record Ratio,
    1 Record RatioRange,
    2 Record CodeableConcept,
    3 Record Quantity,
    ; last Quantity;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Ratio(Ratio) RatioRange(RatioRange);
}

/// `Ingredient.substance.strength.concentration[x]`.
pub enum IngredientSubstanceStrengthConcentration {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `RatioRange`.
    RatioRange(Box<RatioRange>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    IngredientSubstanceStrengthConcentration;
    0 Record Ratio,
    1 Record RatioRange,
    2 Record CodeableConcept,
    3 Record Quantity,
    ; last Quantity;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Ratio(Ratio) RatioRange(RatioRange);
}

/// The elements below `Ingredient.substance.strength.referenceStrength`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct IngredientSubstanceStrengthReferenceStrength {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `SubstanceDefinition`; example binding to <http://hl7.org/fhir/ValueSet/substance-codes>; summary.
    pub substance: Option<Box<CodeableReference>>,
    /// A choice, 1..1; summary.
    pub strength: Option<IngredientSubstanceStrengthReferenceStrengthStrength>,
    /// `string`, 0..1; summary.
    pub measurement_point: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/country>; summary.
    pub country: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH: TypeInfo = TypeInfo {
    name: "Ingredient.substance.strength.referenceStrength",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "substance", &CODEABLE_REFERENCE).required(),
        Row::record(4, "strengthRatio", &RATIO).choice(0, 3, 8).required(),
        Row::record(4, "strengthRatioRange", &RATIO_RANGE).choice(1, 3, 8).required(),
        Row::record(4, "strengthQuantity", &QUANTITY).choice(2, 3, 8).required(),
        Row::primitive(5, "measurementPoint", PrimitiveKind::String),
        Row::record(6, "country", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    IngredientSubstanceStrengthReferenceStrength, INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records substance,
    4 Choice strength,
    5 Primitive measurement_point,
    6 Records country,
}

/// `Ingredient.substance.strength.referenceStrength.strength[x]`.
pub enum IngredientSubstanceStrengthReferenceStrengthStrength {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `RatioRange`.
    RatioRange(Box<RatioRange>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    IngredientSubstanceStrengthReferenceStrengthStrength;
    0 Record Ratio,
    1 Record RatioRange,
    2 Record Quantity,
    ; last Quantity;
    from Quantity(Quantity) Ratio(Ratio) RatioRange(RatioRange);
}
