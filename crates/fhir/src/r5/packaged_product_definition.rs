//! `PackagedProductDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, MARKETING_STATUS, META,
    MarketingStatus, Meta, NARRATIVE, Narrative, PRODUCT_SHELF_LIFE, Primitive, ProductShelfLife,
    QUANTITY, Quantity, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [PackagedProductDefinition](https://hl7.org/fhir/R5/packagedproductdefinition.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct PackagedProductDefinition {
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
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/package-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `MedicinalProductDefinition`; summary.
    pub package_for: Vec<Reference>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub status_date: Primitive<DateTime>,
    /// `Quantity`, 0..*; summary.
    pub contained_item_quantity: Vec<Quantity>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `PackagedProductDefinition.legalStatusOfSupply`, 0..*; summary.
    pub legal_status_of_supply: Vec<PackagedProductDefinitionLegalStatusOfSupply>,
    /// `MarketingStatus`, 0..*; summary.
    pub marketing_status: Vec<MarketingStatus>,
    /// `boolean`, 0..1; summary.
    pub copackaged_indicator: Primitive<bool>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`; summary; since R5.
    pub attached_document: Vec<Reference>,
    /// `PackagedProductDefinition.packaging`, 0..1; summary; since R5.
    pub packaging: Option<Box<PackagedProductDefinitionPackaging>>,
    /// `PackagedProductDefinition.packaging.property`, 0..*; summary.
    pub characteristic: Vec<PackagedProductDefinitionPackagingProperty>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition",
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
        Row::primitive(9, "name", PrimitiveKind::String),
        Row::record(10, "type", &CODEABLE_CONCEPT),
        Row::record(11, "packageFor", &REFERENCE).many(),
        Row::record(12, "status", &CODEABLE_CONCEPT),
        Row::primitive(13, "statusDate", PrimitiveKind::DateTime),
        Row::record(14, "containedItemQuantity", &QUANTITY).many(),
        Row::primitive(15, "description", PrimitiveKind::Markdown),
        Row::record(16, "legalStatusOfSupply", &PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY)
            .many(),
        Row::record(17, "marketingStatus", &MARKETING_STATUS).many(),
        Row::primitive(18, "copackagedIndicator", PrimitiveKind::Boolean),
        Row::record(19, "manufacturer", &REFERENCE).many(),
        Row::record(20, "attachedDocument", &REFERENCE).many(),
        Row::record(21, "packaging", &PACKAGED_PRODUCT_DEFINITION_PACKAGING),
        Row::record(22, "characteristic", &PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY).many(),
    ],
};

record! {
    PackagedProductDefinition, PACKAGED_PRODUCT_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive name,
    10 Records r#type,
    11 Records package_for,
    12 Records status,
    13 Primitive status_date,
    14 Records contained_item_quantity,
    15 Primitive description,
    16 Records legal_status_of_supply,
    17 Records marketing_status,
    18 Primitive copackaged_indicator,
    19 Records manufacturer,
    20 Records attached_document,
    21 Records packaging,
    22 Records characteristic,
}

/// The elements below `PackagedProductDefinition.legalStatusOfSupply`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionLegalStatusOfSupply {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/legal-status-of-supply>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.legalStatusOfSupply",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::record(4, "jurisdiction", &CODEABLE_CONCEPT),
    ],
};

record! {
    PackagedProductDefinitionLegalStatusOfSupply, PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records jurisdiction,
}

/// The elements below `PackagedProductDefinition.packaging`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionPackaging {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/packaging-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub component_part: Primitive<bool>,
    /// `integer`, 0..1; summary.
    pub quantity: Primitive<i32>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/package-material>; summary.
    pub material: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/package-material>; summary.
    pub alternate_material: Vec<CodeableConcept>,
    /// `ProductShelfLife`, 0..*; summary.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.packaging.property`, 0..*; summary.
    pub property: Vec<PackagedProductDefinitionPackagingProperty>,
    /// `PackagedProductDefinition.packaging.containedItem`, 0..*; summary.
    pub contained_item: Vec<PackagedProductDefinitionPackagingContainedItem>,
    /// `PackagedProductDefinition.packaging`, 0..*; summary.
    pub packaging: Vec<PackagedProductDefinitionPackaging>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.packaging",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "componentPart", PrimitiveKind::Boolean),
        Row::primitive(6, "quantity", PrimitiveKind::Integer),
        Row::record(7, "material", &CODEABLE_CONCEPT).many(),
        Row::record(8, "alternateMaterial", &CODEABLE_CONCEPT).many(),
        Row::record(9, "shelfLifeStorage", &PRODUCT_SHELF_LIFE).many(),
        Row::record(10, "manufacturer", &REFERENCE).many(),
        Row::record(11, "property", &PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY).many(),
        Row::record(12, "containedItem", &PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM)
            .many(),
        Row::record(13, "packaging", &PACKAGED_PRODUCT_DEFINITION_PACKAGING).many(),
    ],
};

record! {
    PackagedProductDefinitionPackaging, PACKAGED_PRODUCT_DEFINITION_PACKAGING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Primitive component_part,
    6 Primitive quantity,
    7 Records material,
    8 Records alternate_material,
    9 Records shelf_life_storage,
    10 Records manufacturer,
    11 Records property,
    12 Records contained_item,
    13 Records packaging,
}

/// The elements below `PackagedProductDefinition.packaging.property`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionPackagingProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/product-characteristic-codes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub value: Option<PackagedProductDefinitionPackagingPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.packaging.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
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
    PackagedProductDefinitionPackagingProperty, PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `PackagedProductDefinition.packaging.property.value[x]`.
pub enum PackagedProductDefinitionPackagingPropertyValue {
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
    PackagedProductDefinitionPackagingPropertyValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Primitive Date,
    3 Primitive Boolean,
    4 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Date(Date) Quantity(Quantity) Boolean(bool);
}

/// The elements below `PackagedProductDefinition.packaging.containedItem`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionPackagingContainedItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `ManufacturedItemDefinition`, `DeviceDefinition`, `PackagedProductDefinition`, `BiologicallyDerivedProduct`, `NutritionProduct`; summary.
    pub item: Option<Box<CodeableReference>>,
    /// `Quantity`, 0..1; summary.
    pub amount: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.packaging.containedItem",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "item", &CODEABLE_REFERENCE).required(),
        Row::record(4, "amount", &QUANTITY),
    ],
};

record! {
    PackagedProductDefinitionPackagingContainedItem, PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records item,
    4 Records amount,
}
