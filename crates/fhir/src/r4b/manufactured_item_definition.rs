//! `ManufacturedItemDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r4b::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, PublicationStatus, QUANTITY, Quantity,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ManufacturedItemDefinition](https://hl7.org/fhir/R4B/manufactureditemdefinition.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ManufacturedItemDefinition {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/manufactured-dose-form>; summary.
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/unit-of-presentation>; summary.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/substance-codes>; summary.
    pub ingredient: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.property`, 0..*; summary.
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MANUFACTURED_ITEM_DEFINITION: TypeInfo = TypeInfo {
    name: "ManufacturedItemDefinition",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "status", &codes::PUBLICATION_STATUS).required(),
        Row::record(10, "manufacturedDoseForm", &CODEABLE_CONCEPT).required(),
        Row::record(11, "unitOfPresentation", &CODEABLE_CONCEPT),
        Row::record(12, "manufacturer", &REFERENCE).many(),
        Row::record(13, "ingredient", &CODEABLE_CONCEPT).many(),
        Row::record(14, "property", &MANUFACTURED_ITEM_DEFINITION_PROPERTY).many(),
    ],
};

record! {
    ManufacturedItemDefinition, MANUFACTURED_ITEM_DEFINITION;
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
    10 Records manufactured_dose_form,
    11 Records unit_of_presentation,
    12 Records manufacturer,
    13 Records ingredient,
    14 Records property,
}

/// The elements below `ManufacturedItemDefinition.property`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ManufacturedItemDefinitionProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/product-characteristic-codes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub value: Option<ManufacturedItemDefinitionPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MANUFACTURED_ITEM_DEFINITION_PROPERTY: TypeInfo = TypeInfo {
    name: "ManufacturedItemDefinition.property",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 5, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(1, 5, 5),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(2, 5, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 5, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(4, 5, 5),
    ],
};

record! {
    ManufacturedItemDefinitionProperty, MANUFACTURED_ITEM_DEFINITION_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `ManufacturedItemDefinition.property.value[x]`.
pub enum ManufacturedItemDefinitionPropertyValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `date`.
    Date(Primitive<Date>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
}

choice! {
    ManufacturedItemDefinitionPropertyValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Primitive Date,
    3 Primitive Boolean,
    4 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Date(Date) Quantity(Quantity) Boolean(bool);
}
