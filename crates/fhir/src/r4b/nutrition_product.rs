//! `NutritionProduct` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    CodeableConcept, CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, NutritionProductStatus, Primitive, QUANTITY, Quantity, RATIO, REFERENCE,
    Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [NutritionProduct](https://hl7.org/fhir/R4B/nutritionproduct.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct NutritionProduct {
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
    /// `Resource`, 0..*; invariants `dom-r4b`.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/nutritionproduct-status>; modifier; summary.
    pub status: Primitive<Code<NutritionProductStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/nutrition-product-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/edible-substance-type>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `NutritionProduct.nutrient`, 0..*; summary.
    pub nutrient: Vec<NutritionProductNutrient>,
    /// `NutritionProduct.ingredient`, 0..*.
    pub ingredient: Vec<NutritionProductIngredient>,
    /// `CodeableReference`, 0..*, to `Substance`; example binding to <http://hl7.org/fhir/ValueSet/allergen-class>.
    pub known_allergen: Vec<CodeableReference>,
    /// `NutritionProduct.productCharacteristic`, 0..*.
    pub product_characteristic: Vec<NutritionProductProductCharacteristic>,
    /// `NutritionProduct.instance`, 0..1.
    pub instance: Option<Box<NutritionProductInstance>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_PRODUCT: TypeInfo = TypeInfo {
    name: "NutritionProduct",
    kind: TypeKind::Resource,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "text", &NARRATIVE),
        Row::resource(5, "contained").many(),
        Row::record(6, "extension", &EXTENSION).many(),
        Row::record(7, "modifierExtension", &EXTENSION).many(),
        Row::code(8, "status", &codes::NUTRITION_PRODUCT_STATUS).required(),
        Row::record(9, "category", &CODEABLE_CONCEPT).many(),
        Row::record(10, "code", &CODEABLE_CONCEPT),
        Row::record(11, "manufacturer", &REFERENCE).many(),
        Row::record(12, "nutrient", &NUTRITION_PRODUCT_NUTRIENT).many(),
        Row::record(13, "ingredient", &NUTRITION_PRODUCT_INGREDIENT).many(),
        Row::record(14, "knownAllergen", &CODEABLE_REFERENCE).many(),
        Row::record(15, "productCharacteristic", &NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC).many(),
        Row::record(16, "instance", &NUTRITION_PRODUCT_INSTANCE),
        Row::record(17, "note", &ANNOTATION).many(),
    ],
};

record! {
    NutritionProduct, NUTRITION_PRODUCT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive status,
    9 Records category,
    10 Records code,
    11 Records manufacturer,
    12 Records nutrient,
    13 Records ingredient,
    14 Records known_allergen,
    15 Records product_characteristic,
    16 Records instance,
    17 Records note,
}

/// The elements below `NutritionProduct.nutrient`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct NutritionProductNutrient {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..1, to `Substance`; example binding to <http://hl7.org/fhir/ValueSet/nutrition-product-nutrient>.
    pub item: Option<Box<CodeableReference>>,
    /// `Ratio`, 0..*.
    pub amount: Vec<Ratio>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_PRODUCT_NUTRIENT: TypeInfo = TypeInfo {
    name: "NutritionProduct.nutrient",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "item", &CODEABLE_REFERENCE),
        Row::record(4, "amount", &RATIO).many(),
    ],
};

record! {
    NutritionProductNutrient, NUTRITION_PRODUCT_NUTRIENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records item,
    4 Records amount,
}

/// The elements below `NutritionProduct.ingredient`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct NutritionProductIngredient {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `NutritionProduct`; summary.
    pub item: Option<Box<CodeableReference>>,
    /// `Ratio`, 0..*; summary.
    pub amount: Vec<Ratio>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_PRODUCT_INGREDIENT: TypeInfo = TypeInfo {
    name: "NutritionProduct.ingredient",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "item", &CODEABLE_REFERENCE).required(),
        Row::record(4, "amount", &RATIO).many(),
    ],
};

record! {
    NutritionProductIngredient, NUTRITION_PRODUCT_INGREDIENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records item,
    4 Records amount,
}

/// The elements below `NutritionProduct.productCharacteristic`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct NutritionProductProductCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/measurement-property>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub value: Option<NutritionProductProductCharacteristicValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "NutritionProduct.productCharacteristic",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 6, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(1, 6, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(2, 6, 5).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(3, 6, 5)
            .required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(4, 6, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(5, 6, 5).required(),
    ],
};

record! {
    NutritionProductProductCharacteristic, NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `NutritionProduct.productCharacteristic.value[x]`.
pub enum NutritionProductProductCharacteristicValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `base64Binary`.
    Base64Binary(Primitive<Base64Binary>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `boolean`.
    Boolean(Primitive<bool>),
}

choice! {
    NutritionProductProductCharacteristicValue;
    0 Record CodeableConcept,
    1 Primitive String,
    2 Record Quantity,
    3 Primitive Base64Binary,
    4 Record Attachment,
    5 Primitive Boolean,
    ; last Boolean;
    from Attachment(Attachment) Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) Quantity(Quantity) String(Text) Boolean(bool);
}

/// The elements below `NutritionProduct.instance`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct NutritionProductInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1.
    pub lot_number: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub expiry: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub use_by: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_PRODUCT_INSTANCE: TypeInfo = TypeInfo {
    name: "NutritionProduct.instance",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "quantity", &QUANTITY),
        Row::record(4, "identifier", &IDENTIFIER).many(),
        Row::primitive(5, "lotNumber", PrimitiveKind::String),
        Row::primitive(6, "expiry", PrimitiveKind::DateTime),
        Row::primitive(7, "useBy", PrimitiveKind::DateTime),
    ],
};

record! {
    NutritionProductInstance, NUTRITION_PRODUCT_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records quantity,
    4 Records identifier,
    5 Primitive lot_number,
    6 Primitive expiry,
    7 Primitive use_by,
}
