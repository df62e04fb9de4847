//! `Substance` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, FHIRSubstanceStatus, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, RATIO, REFERENCE,
    Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Substance](https://hl7.org/fhir/R4/substance.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Substance {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/substance-status>; modifier; summary.
    pub status: Primitive<Code<FHIRSubstanceStatus>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/substance-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/substance-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Substance.instance`, 0..*; summary.
    pub instance: Vec<SubstanceInstance>,
    /// `Substance.ingredient`, 0..*; summary.
    pub ingredient: Vec<SubstanceIngredient>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE: TypeInfo = TypeInfo {
    name: "Substance",
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
        Row::code(9, "status", &codes::FHIR_SUBSTANCE_STATUS),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::record(11, "code", &CODEABLE_CONCEPT).required(),
        Row::primitive(12, "description", PrimitiveKind::String),
        Row::record(13, "instance", &SUBSTANCE_INSTANCE).many(),
        Row::record(14, "ingredient", &SUBSTANCE_INGREDIENT).many(),
    ],
};

record! {
    Substance, SUBSTANCE;
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
    10 Records category,
    11 Records code,
    12 Primitive description,
    13 Records instance,
    14 Records ingredient,
}

/// The elements below `Substance.instance`.
///
/// Invariants: `ele-1`.
pub struct SubstanceInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `dateTime`, 0..1; summary.
    pub expiry: Primitive<DateTime>,
    /// `Quantity`, 0..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_INSTANCE: TypeInfo = TypeInfo {
    name: "Substance.instance",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::primitive(4, "expiry", PrimitiveKind::DateTime),
        Row::record(5, "quantity", &QUANTITY),
    ],
};

record! {
    SubstanceInstance, SUBSTANCE_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Primitive expiry,
    5 Records quantity,
}

/// The elements below `Substance.ingredient`.
///
/// Invariants: `ele-1`.
pub struct SubstanceIngredient {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Ratio`, 0..1; summary.
    pub quantity: Option<Box<Ratio>>,
    /// A choice, 1..1, to `Substance`; example binding to <http://hl7.org/fhir/ValueSet/substance-code>; summary.
    pub substance: Option<SubstanceIngredientSubstance>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_INGREDIENT: TypeInfo = TypeInfo {
    name: "Substance.ingredient",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "quantity", &RATIO),
        Row::record(4, "substanceCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 9).required(),
        Row::record(4, "substanceReference", &REFERENCE).choice(1, 2, 9).required(),
    ],
};

record! {
    SubstanceIngredient, SUBSTANCE_INGREDIENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records quantity,
    4 Choice substance,
}

/// `Substance.ingredient.substance[x]`.
pub enum SubstanceIngredientSubstance {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    SubstanceIngredientSubstance;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
