//! `MedicinalProductManufactured` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative,
    PROD_CHARACTERISTIC, Primitive, ProdCharacteristic, QUANTITY, Quantity, REFERENCE, Reference,
    Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MedicinalProductManufactured](https://hl7.org/fhir/R4/medicinalproductmanufactured.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductManufactured {
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
    /// `CodeableConcept`, 1..1; summary.
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `Quantity`, 1..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `Reference`, 0..*, to `MedicinalProductIngredient`; summary.
    pub ingredient: Vec<Reference>,
    /// `ProdCharacteristic`, 0..1; summary.
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `CodeableConcept`, 0..*; summary.
    pub other_characteristics: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_MANUFACTURED: TypeInfo = TypeInfo {
    name: "MedicinalProductManufactured",
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
        Row::record(8, "manufacturedDoseForm", &CODEABLE_CONCEPT).required(),
        Row::record(9, "unitOfPresentation", &CODEABLE_CONCEPT),
        Row::record(10, "quantity", &QUANTITY).required(),
        Row::record(11, "manufacturer", &REFERENCE).many(),
        Row::record(12, "ingredient", &REFERENCE).many(),
        Row::record(13, "physicalCharacteristics", &PROD_CHARACTERISTIC),
        Row::record(14, "otherCharacteristics", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    MedicinalProductManufactured, MEDICINAL_PRODUCT_MANUFACTURED;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records manufactured_dose_form,
    9 Records unit_of_presentation,
    10 Records quantity,
    11 Records manufacturer,
    12 Records ingredient,
    13 Records physical_characteristics,
    14 Records other_characteristics,
}
