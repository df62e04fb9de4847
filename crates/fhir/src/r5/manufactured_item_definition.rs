//! `ManufacturedItemDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, MARKETING_STATUS, META,
    MarketingStatus, Meta, NARRATIVE, Narrative, Primitive, PublicationStatus, QUANTITY, Quantity,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ManufacturedItemDefinition](https://hl7.org/fhir/R5/manufactureditemdefinition.html).
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `string`, 0..1; summary; since R5.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/manufactured-dose-form>; summary.
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/unit-of-presentation>; summary.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `MarketingStatus`, 0..*; summary; since R5.
    pub marketing_status: Vec<MarketingStatus>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/substance-codes>; summary.
    pub ingredient: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.property`, 0..*; summary.
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// `ManufacturedItemDefinition.component`, 0..*; summary; since R5.
    pub component: Vec<ManufacturedItemDefinitionComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MANUFACTURED_ITEM_DEFINITION: TypeInfo = TypeInfo {
    name: "ManufacturedItemDefinition",
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
        Row::code(9, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(10, "name", PrimitiveKind::String),
        Row::record(11, "manufacturedDoseForm", &CODEABLE_CONCEPT).required(),
        Row::record(12, "unitOfPresentation", &CODEABLE_CONCEPT),
        Row::record(13, "manufacturer", &REFERENCE).many(),
        Row::record(14, "marketingStatus", &MARKETING_STATUS).many(),
        Row::record(15, "ingredient", &CODEABLE_CONCEPT).many(),
        Row::record(16, "property", &MANUFACTURED_ITEM_DEFINITION_PROPERTY).many(),
        Row::record(17, "component", &MANUFACTURED_ITEM_DEFINITION_COMPONENT).many(),
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
    10 Primitive name,
    11 Records manufactured_dose_form,
    12 Records unit_of_presentation,
    13 Records manufacturer,
    14 Records marketing_status,
    15 Records ingredient,
    16 Records property,
    17 Records component,
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
    /// A choice, 0..1, to `Binary`; summary.
    pub value: Option<ManufacturedItemDefinitionPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MANUFACTURED_ITEM_DEFINITION_PROPERTY: TypeInfo = TypeInfo {
    name: "ManufacturedItemDefinition.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 7, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(1, 7, 5),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(2, 7, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 7, 5),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(4, 7, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(5, 7, 5),
        Row::record(4, "valueReference", &REFERENCE).choice(6, 7, 5),
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
    /// `markdown`.
    Markdown(Primitive<Text>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ManufacturedItemDefinitionPropertyValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Primitive Date,
    3 Primitive Boolean,
    4 Primitive Markdown,
    5 Record Attachment,
    6 Record Reference,
    ; last Reference;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Date(Date) Quantity(Quantity) Reference(Reference) Markdown(Text) Boolean(bool);
}

/// The elements below `ManufacturedItemDefinition.component`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ManufacturedItemDefinitionComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; summary.
    pub function: Vec<CodeableConcept>,
    /// `Quantity`, 0..*; summary.
    pub amount: Vec<Quantity>,
    /// `ManufacturedItemDefinition.component.constituent`, 0..*; summary.
    pub constituent: Vec<ManufacturedItemDefinitionComponentConstituent>,
    /// `ManufacturedItemDefinition.property`, 0..*; summary.
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// `ManufacturedItemDefinition.component`, 0..*; summary.
    pub component: Vec<ManufacturedItemDefinitionComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MANUFACTURED_ITEM_DEFINITION_COMPONENT: TypeInfo = TypeInfo {
    name: "ManufacturedItemDefinition.component",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "function", &CODEABLE_CONCEPT).many(),
        Row::record(5, "amount", &QUANTITY).many(),
        Row::record(6, "constituent", &MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT).many(),
        Row::record(7, "property", &MANUFACTURED_ITEM_DEFINITION_PROPERTY).many(),
        Row::record(8, "component", &MANUFACTURED_ITEM_DEFINITION_COMPONENT).many(),
    ],
};

record! {
    ManufacturedItemDefinitionComponent, MANUFACTURED_ITEM_DEFINITION_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records function,
    5 Records amount,
    6 Records constituent,
    7 Records property,
    8 Records component,
}

/// The elements below `ManufacturedItemDefinition.component.constituent`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ManufacturedItemDefinitionComponentConstituent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..*; summary.
    pub amount: Vec<Quantity>,
    /// `CodeableConcept`, 0..*; summary.
    pub location: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub function: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `Ingredient`; summary.
    pub has_ingredient: Vec<CodeableReference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT: TypeInfo = TypeInfo {
    name: "ManufacturedItemDefinition.component.constituent",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "amount", &QUANTITY).many(),
        Row::record(4, "location", &CODEABLE_CONCEPT).many(),
        Row::record(5, "function", &CODEABLE_CONCEPT).many(),
        Row::record(6, "hasIngredient", &CODEABLE_REFERENCE).many(),
    ],
};

record! {
    ManufacturedItemDefinitionComponentConstituent, MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records amount,
    4 Records location,
    5 Records function,
    6 Records has_ingredient,
}
