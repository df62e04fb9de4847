//! `Substance` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, EXTENSION, Extension,
    FHIRSubstanceStatus, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    QUANTITY, Quantity, RATIO, REFERENCE, Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Substance](https://hl7.org/fhir/R5/substance.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Substance {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `boolean`, 1..1; modifier; summary.
    pub instance: Primitive<bool>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/substance-status>; modifier; summary.
    pub status: Primitive<Code<FHIRSubstanceStatus>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/substance-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableReference`, 1..1, to `SubstanceDefinition`; example binding to <http://hl7.org/fhir/ValueSet/substance-code>; summary.
    pub code: Option<Box<CodeableReference>>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `dateTime`, 0..1; summary; since R5.
    pub expiry: Primitive<DateTime>,
    /// `Quantity`, 0..1; summary; since R5.
    pub quantity: Option<Box<Quantity>>,
    /// `Substance.ingredient`, 0..*; summary.
    pub ingredient: Vec<SubstanceIngredient>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE: TypeInfo = TypeInfo {
    name: "Substance",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::primitive(9, "instance", PrimitiveKind::Boolean).required(),
        Row::code(10, "status", &codes::FHIR_SUBSTANCE_STATUS),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "code", &CODEABLE_REFERENCE).required(),
        Row::primitive(13, "description", PrimitiveKind::Markdown),
        Row::primitive(14, "expiry", PrimitiveKind::DateTime),
        Row::record(15, "quantity", &QUANTITY),
        Row::record(16, "ingredient", &SUBSTANCE_INGREDIENT).many(),
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
    9 Primitive instance,
    10 Primitive status,
    11 Records category,
    12 Records code,
    13 Primitive description,
    14 Primitive expiry,
    15 Records quantity,
    16 Records ingredient,
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
    release: Release::R5,
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
