//! `MedicinalProductPackaged` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier,
    MARKETING_STATUS, META, MarketingStatus, Meta, NARRATIVE, Narrative, PROD_CHARACTERISTIC,
    PRODUCT_SHELF_LIFE, Primitive, ProdCharacteristic, ProductShelfLife, QUANTITY, Quantity,
    REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MedicinalProductPackaged](https://hl7.org/fhir/R4/medicinalproductpackaged.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductPackaged {
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
    /// `Reference`, 0..*, to `MedicinalProduct`; summary.
    pub subject: Vec<Reference>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MarketingStatus`, 0..*; summary.
    pub marketing_status: Vec<MarketingStatus>,
    /// `Reference`, 0..1, to `MedicinalProductAuthorization`; summary.
    pub marketing_authorization: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductPackaged.batchIdentifier`, 0..*; summary.
    pub batch_identifier: Vec<MedicinalProductPackagedBatchIdentifier>,
    /// `MedicinalProductPackaged.packageItem`, 1..*; summary.
    pub package_item: Vec<MedicinalProductPackagedPackageItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PACKAGED: TypeInfo = TypeInfo {
    name: "MedicinalProductPackaged",
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
        Row::record(9, "subject", &REFERENCE).many(),
        Row::primitive(10, "description", PrimitiveKind::String),
        Row::record(11, "legalStatusOfSupply", &CODEABLE_CONCEPT),
        Row::record(12, "marketingStatus", &MARKETING_STATUS).many(),
        Row::record(13, "marketingAuthorization", &REFERENCE),
        Row::record(14, "manufacturer", &REFERENCE).many(),
        Row::record(15, "batchIdentifier", &MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER).many(),
        Row::record(16, "packageItem", &MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM).many().required(),
    ],
};

record! {
    MedicinalProductPackaged, MEDICINAL_PRODUCT_PACKAGED;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records subject,
    10 Primitive description,
    11 Records legal_status_of_supply,
    12 Records marketing_status,
    13 Records marketing_authorization,
    14 Records manufacturer,
    15 Records batch_identifier,
    16 Records package_item,
}

/// The elements below `MedicinalProductPackaged.batchIdentifier`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductPackagedBatchIdentifier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 1..1; summary.
    pub outer_packaging: Option<Box<Identifier>>,
    /// `Identifier`, 0..1; summary.
    pub immediate_packaging: Option<Box<Identifier>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER: TypeInfo = TypeInfo {
    name: "MedicinalProductPackaged.batchIdentifier",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "outerPackaging", &IDENTIFIER).required(),
        Row::record(4, "immediatePackaging", &IDENTIFIER),
    ],
};

record! {
    MedicinalProductPackagedBatchIdentifier, MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records outer_packaging,
    4 Records immediate_packaging,
}

/// The elements below `MedicinalProductPackaged.packageItem`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductPackagedPackageItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 1..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 1..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..*; summary.
    pub material: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub alternate_material: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `DeviceDefinition`; summary.
    pub device: Vec<Reference>,
    /// `Reference`, 0..*, to `MedicinalProductManufactured`; summary.
    pub manufactured_item: Vec<Reference>,
    /// `MedicinalProductPackaged.packageItem`, 0..*; summary.
    pub package_item: Vec<MedicinalProductPackagedPackageItem>,
    /// `ProdCharacteristic`, 0..1; summary.
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `CodeableConcept`, 0..*; summary.
    pub other_characteristics: Vec<CodeableConcept>,
    /// `ProductShelfLife`, 0..*; summary.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM: TypeInfo = TypeInfo {
    name: "MedicinalProductPackaged.packageItem",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "type", &CODEABLE_CONCEPT).required(),
        Row::record(5, "quantity", &QUANTITY).required(),
        Row::record(6, "material", &CODEABLE_CONCEPT).many(),
        Row::record(7, "alternateMaterial", &CODEABLE_CONCEPT).many(),
        Row::record(8, "device", &REFERENCE).many(),
        Row::record(9, "manufacturedItem", &REFERENCE).many(),
        Row::record(10, "packageItem", &MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM).many(),
        Row::record(11, "physicalCharacteristics", &PROD_CHARACTERISTIC),
        Row::record(12, "otherCharacteristics", &CODEABLE_CONCEPT).many(),
        Row::record(13, "shelfLifeStorage", &PRODUCT_SHELF_LIFE).many(),
        Row::record(14, "manufacturer", &REFERENCE).many(),
    ],
};

record! {
    MedicinalProductPackagedPackageItem, MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Records quantity,
    6 Records material,
    7 Records alternate_material,
    8 Records device,
    9 Records manufactured_item,
    10 Records package_item,
    11 Records physical_characteristics,
    12 Records other_characteristics,
    13 Records shelf_life_storage,
    14 Records manufacturer,
}
