//! `NutritionOrder` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, RATIO, REFERENCE,
    Ratio, Reference, RequestIntent, RequestStatus, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [NutritionOrder](https://hl7.org/fhir/R4/nutritionorder.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `nor-1`.
pub struct NutritionOrder {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `canonical`, 0..*, to `ActivityDefinition`, `PlanDefinition`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `uri`, 0..*.
    pub instantiates: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-status>; modifier; summary.
    pub status: Primitive<Code<RequestStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-intent>; modifier; summary.
    pub intent: Primitive<Code<RequestIntent>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 1..1; summary.
    pub date_time: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub orderer: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `AllergyIntolerance`.
    pub allergy_intolerance: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/encounter-diet>.
    pub food_preference_modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/food-type>.
    pub exclude_food_modifier: Vec<CodeableConcept>,
    /// `NutritionOrder.oralDiet`, 0..1.
    pub oral_diet: Option<Box<NutritionOrderOralDiet>>,
    /// `NutritionOrder.supplement`, 0..*.
    pub supplement: Vec<NutritionOrderSupplement>,
    /// `NutritionOrder.enteralFormula`, 0..1.
    pub enteral_formula: Option<Box<NutritionOrderEnteralFormula>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_ORDER: TypeInfo = TypeInfo {
    name: "NutritionOrder",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::primitive(11, "instantiates", PrimitiveKind::Uri).many(),
        Row::code(12, "status", &codes::REQUEST_STATUS).required(),
        Row::code(13, "intent", &codes::REQUEST_INTENT).required(),
        Row::record(14, "patient", &REFERENCE).required(),
        Row::record(15, "encounter", &REFERENCE),
        Row::primitive(16, "dateTime", PrimitiveKind::DateTime).required(),
        Row::record(17, "orderer", &REFERENCE),
        Row::record(18, "allergyIntolerance", &REFERENCE).many(),
        Row::record(19, "foodPreferenceModifier", &CODEABLE_CONCEPT).many(),
        Row::record(20, "excludeFoodModifier", &CODEABLE_CONCEPT).many(),
        Row::record(21, "oralDiet", &NUTRITION_ORDER_ORAL_DIET),
        Row::record(22, "supplement", &NUTRITION_ORDER_SUPPLEMENT).many(),
        Row::record(23, "enteralFormula", &NUTRITION_ORDER_ENTERAL_FORMULA),
        Row::record(24, "note", &ANNOTATION).many(),
    ],
};

record! {
    NutritionOrder, NUTRITION_ORDER;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives instantiates_canonical,
    10 Primitives instantiates_uri,
    11 Primitives instantiates,
    12 Primitive status,
    13 Primitive intent,
    14 Records patient,
    15 Records encounter,
    16 Primitive date_time,
    17 Records orderer,
    18 Records allergy_intolerance,
    19 Records food_preference_modifier,
    20 Records exclude_food_modifier,
    21 Records oral_diet,
    22 Records supplement,
    23 Records enteral_formula,
    24 Records note,
}

/// The elements below `NutritionOrder.oralDiet`.
///
/// Invariants: `ele-1`.
pub struct NutritionOrderOralDiet {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/diet-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `Timing`, 0..*.
    pub schedule: Vec<Timing>,
    /// `NutritionOrder.oralDiet.nutrient`, 0..*.
    pub nutrient: Vec<NutritionOrderOralDietNutrient>,
    /// `NutritionOrder.oralDiet.texture`, 0..*.
    pub texture: Vec<NutritionOrderOralDietTexture>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consistency-type>.
    pub fluid_consistency_type: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub instruction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_ORDER_ORAL_DIET: TypeInfo = TypeInfo {
    name: "NutritionOrder.oralDiet",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::record(4, "schedule", &TIMING).many(),
        Row::record(5, "nutrient", &NUTRITION_ORDER_ORAL_DIET_NUTRIENT).many(),
        Row::record(6, "texture", &NUTRITION_ORDER_ORAL_DIET_TEXTURE).many(),
        Row::record(7, "fluidConsistencyType", &CODEABLE_CONCEPT).many(),
        Row::primitive(8, "instruction", PrimitiveKind::String),
    ],
};

record! {
    NutritionOrderOralDiet, NUTRITION_ORDER_ORAL_DIET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records schedule,
    5 Records nutrient,
    6 Records texture,
    7 Records fluid_consistency_type,
    8 Primitive instruction,
}

/// The elements below `NutritionOrder.oralDiet.nutrient`.
///
/// Invariants: `ele-1`.
pub struct NutritionOrderOralDietNutrient {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/nutrient-code>.
    pub modifier: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_ORDER_ORAL_DIET_NUTRIENT: TypeInfo = TypeInfo {
    name: "NutritionOrder.oralDiet.nutrient",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "modifier", &CODEABLE_CONCEPT),
        Row::record(4, "amount", &QUANTITY),
    ],
};

record! {
    NutritionOrderOralDietNutrient, NUTRITION_ORDER_ORAL_DIET_NUTRIENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records modifier,
    4 Records amount,
}

/// The elements below `NutritionOrder.oralDiet.texture`.
///
/// Invariants: `ele-1`.
pub struct NutritionOrderOralDietTexture {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/texture-code>.
    pub modifier: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/modified-foodtype>.
    pub food_type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_ORDER_ORAL_DIET_TEXTURE: TypeInfo = TypeInfo {
    name: "NutritionOrder.oralDiet.texture",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "modifier", &CODEABLE_CONCEPT),
        Row::record(4, "foodType", &CODEABLE_CONCEPT),
    ],
};

record! {
    NutritionOrderOralDietTexture, NUTRITION_ORDER_ORAL_DIET_TEXTURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records modifier,
    4 Records food_type,
}

/// The elements below `NutritionOrder.supplement`.
///
/// Invariants: `ele-1`.
pub struct NutritionOrderSupplement {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/supplement-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub product_name: Primitive<Text>,
    /// `Timing`, 0..*.
    pub schedule: Vec<Timing>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `string`, 0..1; summary.
    pub instruction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_ORDER_SUPPLEMENT: TypeInfo = TypeInfo {
    name: "NutritionOrder.supplement",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "productName", PrimitiveKind::String),
        Row::record(5, "schedule", &TIMING).many(),
        Row::record(6, "quantity", &QUANTITY),
        Row::primitive(7, "instruction", PrimitiveKind::String),
    ],
};

record! {
    NutritionOrderSupplement, NUTRITION_ORDER_SUPPLEMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive product_name,
    5 Records schedule,
    6 Records quantity,
    7 Primitive instruction,
}

/// The elements below `NutritionOrder.enteralFormula`.
///
/// Invariants: `ele-1`.
pub struct NutritionOrderEnteralFormula {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/entformula-type>; summary.
    pub base_formula_type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub base_formula_product_name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/entformula-additive>.
    pub additive_type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub additive_product_name: Primitive<Text>,
    /// `Quantity`, 0..1.
    pub caloric_density: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/enteral-route>.
    pub routeof_administration: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.enteralFormula.administration`, 0..*.
    pub administration: Vec<NutritionOrderEnteralFormulaAdministration>,
    /// `Quantity`, 0..1.
    pub max_volume_to_deliver: Option<Box<Quantity>>,
    /// `string`, 0..1; summary.
    pub administration_instruction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA: TypeInfo = TypeInfo {
    name: "NutritionOrder.enteralFormula",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "baseFormulaType", &CODEABLE_CONCEPT),
        Row::primitive(4, "baseFormulaProductName", PrimitiveKind::String),
        Row::record(5, "additiveType", &CODEABLE_CONCEPT),
        Row::primitive(6, "additiveProductName", PrimitiveKind::String),
        Row::record(7, "caloricDensity", &QUANTITY),
        Row::record(8, "routeofAdministration", &CODEABLE_CONCEPT),
        Row::record(9, "administration", &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION).many(),
        Row::record(10, "maxVolumeToDeliver", &QUANTITY),
        Row::primitive(11, "administrationInstruction", PrimitiveKind::String),
    ],
};

record! {
    NutritionOrderEnteralFormula, NUTRITION_ORDER_ENTERAL_FORMULA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records base_formula_type,
    4 Primitive base_formula_product_name,
    5 Records additive_type,
    6 Primitive additive_product_name,
    7 Records caloric_density,
    8 Records routeof_administration,
    9 Records administration,
    10 Records max_volume_to_deliver,
    11 Primitive administration_instruction,
}

/// The elements below `NutritionOrder.enteralFormula.administration`.
///
/// Invariants: `ele-1`.
pub struct NutritionOrderEnteralFormulaAdministration {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Timing`, 0..1.
    pub schedule: Option<Box<Timing>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// A choice, 0..1.
    pub rate: Option<NutritionOrderEnteralFormulaAdministrationRate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION: TypeInfo = TypeInfo {
    name: "NutritionOrder.enteralFormula.administration",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "schedule", &TIMING),
        Row::record(4, "quantity", &QUANTITY),
        Row::record(5, "rateQuantity", &QUANTITY).choice(0, 2, 4),
        Row::record(5, "rateRatio", &RATIO).choice(1, 2, 4),
    ],
};

record! {
    NutritionOrderEnteralFormulaAdministration, NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records schedule,
    4 Records quantity,
    5 Choice rate,
}

/// `NutritionOrder.enteralFormula.administration.rate[x]`.
pub enum NutritionOrderEnteralFormulaAdministrationRate {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
}

choice! {
    NutritionOrderEnteralFormulaAdministrationRate;
    0 Record Quantity,
    1 Record Ratio,
    ; last Ratio;
    from Quantity(Quantity) Ratio(Ratio);
}
