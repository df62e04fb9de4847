//! `PackagedProductDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, DURATION, Duration, EXTENSION, Extension, IDENTIFIER, Identifier,
    MARKETING_STATUS, META, MarketingStatus, Meta, NARRATIVE, Narrative, Primitive, QUANTITY,
    Quantity, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [PackagedProductDefinition](https://hl7.org/fhir/R4B/packagedproductdefinition.html).
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
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/package-characteristic>; summary.
    pub characteristic: Vec<CodeableConcept>,
    /// `boolean`, 0..1; summary.
    pub copackaged_indicator: Primitive<bool>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.package`, 0..1; summary.
    pub package: Option<Box<PackagedProductDefinitionPackage>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition",
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
        Row::record(18, "characteristic", &CODEABLE_CONCEPT).many(),
        Row::primitive(19, "copackagedIndicator", PrimitiveKind::Boolean),
        Row::record(20, "manufacturer", &REFERENCE).many(),
        Row::record(21, "package", &PACKAGED_PRODUCT_DEFINITION_PACKAGE),
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
    18 Records characteristic,
    19 Primitive copackaged_indicator,
    20 Records manufacturer,
    21 Records package,
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
    release: Release::R4B,
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

/// The elements below `PackagedProductDefinition.package`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionPackage {
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
    /// `integer`, 0..1; summary.
    pub quantity: Primitive<i32>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/package-material>; summary.
    pub material: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/package-material>; summary.
    pub alternate_material: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.package.shelfLifeStorage`, 0..*; summary.
    pub shelf_life_storage: Vec<PackagedProductDefinitionPackageShelfLifeStorage>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.package.property`, 0..*; summary.
    pub property: Vec<PackagedProductDefinitionPackageProperty>,
    /// `PackagedProductDefinition.package.containedItem`, 0..*; summary.
    pub contained_item: Vec<PackagedProductDefinitionPackageContainedItem>,
    /// `PackagedProductDefinition.package`, 0..*; summary.
    pub package: Vec<PackagedProductDefinitionPackage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.package",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "quantity", PrimitiveKind::Integer),
        Row::record(6, "material", &CODEABLE_CONCEPT).many(),
        Row::record(7, "alternateMaterial", &CODEABLE_CONCEPT).many(),
        Row::record(8, "shelfLifeStorage", &PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE)
            .many(),
        Row::record(9, "manufacturer", &REFERENCE).many(),
        Row::record(10, "property", &PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY).many(),
        Row::record(11, "containedItem", &PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM)
            .many(),
        Row::record(12, "package", &PACKAGED_PRODUCT_DEFINITION_PACKAGE).many(),
    ],
};

record! {
    PackagedProductDefinitionPackage, PACKAGED_PRODUCT_DEFINITION_PACKAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Primitive quantity,
    6 Records material,
    7 Records alternate_material,
    8 Records shelf_life_storage,
    9 Records manufacturer,
    10 Records property,
    11 Records contained_item,
    12 Records package,
}

/// The elements below `PackagedProductDefinition.package.shelfLifeStorage`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionPackageShelfLifeStorage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub period: Option<PackagedProductDefinitionPackageShelfLifeStoragePeriod>,
    /// `CodeableConcept`, 0..*; summary.
    pub special_precautions_for_storage: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.package.shelfLifeStorage",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "periodDuration", &DURATION).choice(0, 2, 6),
        Row::primitive(4, "periodString", PrimitiveKind::String).choice(1, 2, 6),
        Row::record(5, "specialPrecautionsForStorage", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    PackagedProductDefinitionPackageShelfLifeStorage, PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice period,
    5 Records special_precautions_for_storage,
}

/// `PackagedProductDefinition.package.shelfLifeStorage.period[x]`.
pub enum PackagedProductDefinitionPackageShelfLifeStoragePeriod {
    /// `Duration`.
    Duration(Box<Duration>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    PackagedProductDefinitionPackageShelfLifeStoragePeriod;
    0 Record Duration,
    1 Primitive String,
    ; last String;
    from Duration(Duration) String(Text);
}

/// The elements below `PackagedProductDefinition.package.property`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionPackageProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/product-characteristic-codes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub value: Option<PackagedProductDefinitionPackagePropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.package.property",
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
    PackagedProductDefinitionPackageProperty, PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `PackagedProductDefinition.package.property.value[x]`.
pub enum PackagedProductDefinitionPackagePropertyValue {
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
    PackagedProductDefinitionPackagePropertyValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Primitive Date,
    3 Primitive Boolean,
    4 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Date(Date) Quantity(Quantity) Boolean(bool);
}

/// The elements below `PackagedProductDefinition.package.containedItem`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct PackagedProductDefinitionPackageContainedItem {
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

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM: TypeInfo = TypeInfo {
    name: "PackagedProductDefinition.package.containedItem",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "item", &CODEABLE_REFERENCE).required(),
        Row::record(4, "amount", &QUANTITY),
    ],
};

record! {
    PackagedProductDefinitionPackageContainedItem, PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records item,
    4 Records amount,
}
