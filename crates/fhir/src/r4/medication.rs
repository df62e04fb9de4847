//! `Medication` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    MedicationStatusCodes, Meta, NARRATIVE, Narrative, Primitive, RATIO, REFERENCE, Ratio,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Medication](https://hl7.org/fhir/R4/medication.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Medication {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/medication-status>; modifier; summary.
    pub status: Primitive<Code<MedicationStatusCodes>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub manufacturer: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-form-codes>.
    pub form: Option<Box<CodeableConcept>>,
    /// `Ratio`, 0..1; summary.
    pub amount: Option<Box<Ratio>>,
    /// `Medication.ingredient`, 0..*.
    pub ingredient: Vec<MedicationIngredient>,
    /// `Medication.batch`, 0..1.
    pub batch: Option<Box<MedicationBatch>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION: TypeInfo = TypeInfo {
    name: "Medication",
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
        Row::record(9, "code", &CODEABLE_CONCEPT),
        Row::code(10, "status", &codes::MEDICATION_STATUS_CODES),
        Row::record(11, "manufacturer", &REFERENCE),
        Row::record(12, "form", &CODEABLE_CONCEPT),
        Row::record(13, "amount", &RATIO),
        Row::record(14, "ingredient", &MEDICATION_INGREDIENT).many(),
        Row::record(15, "batch", &MEDICATION_BATCH),
    ],
};

record! {
    Medication, MEDICATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records code,
    10 Primitive status,
    11 Records manufacturer,
    12 Records form,
    13 Records amount,
    14 Records ingredient,
    15 Records batch,
}

/// The elements below `Medication.ingredient`.
///
/// Invariants: `ele-1`.
pub struct MedicationIngredient {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Substance`, `Medication`.
    pub item: Option<MedicationIngredientItem>,
    /// `boolean`, 0..1.
    pub is_active: Primitive<bool>,
    /// `Ratio`, 0..1.
    pub strength: Option<Box<Ratio>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_INGREDIENT: TypeInfo = TypeInfo {
    name: "Medication.ingredient",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 4).required(),
        Row::record(3, "itemReference", &REFERENCE).choice(1, 2, 4).required(),
        Row::primitive(4, "isActive", PrimitiveKind::Boolean),
        Row::record(5, "strength", &RATIO),
    ],
};

record! {
    MedicationIngredient, MEDICATION_INGREDIENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
    4 Primitive is_active,
    5 Records strength,
}

/// `Medication.ingredient.item[x]`.
pub enum MedicationIngredientItem {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationIngredientItem;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Medication.batch`.
///
/// Invariants: `ele-1`.
pub struct MedicationBatch {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub lot_number: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub expiration_date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_BATCH: TypeInfo = TypeInfo {
    name: "Medication.batch",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "lotNumber", PrimitiveKind::String),
        Row::primitive(4, "expirationDate", PrimitiveKind::DateTime),
    ],
};

record! {
    MedicationBatch, MEDICATION_BATCH;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive lot_number,
    4 Primitive expiration_date,
}
