//! `DeviceDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint,
    DeviceNameType, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    PROD_CHARACTERISTIC, PRODUCT_SHELF_LIFE, Primitive, ProdCharacteristic, ProductShelfLife,
    QUANTITY, Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DeviceDefinition](https://hl7.org/fhir/R4/devicedefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceDefinition {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceDefinition.udiDeviceIdentifier`, 0..*.
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// A choice, 0..1, to `Organization`.
    pub manufacturer: Option<DeviceDefinitionManufacturer>,
    /// `DeviceDefinition.deviceName`, 0..*.
    pub device_name: Vec<DeviceDefinitionDeviceName>,
    /// `string`, 0..1.
    pub model_number: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/device-kind>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.specialization`, 0..*.
    pub specialization: Vec<DeviceDefinitionSpecialization>,
    /// `string`, 0..*.
    pub version: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/device-safety>; summary.
    pub safety: Vec<CodeableConcept>,
    /// `ProductShelfLife`, 0..*.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `ProdCharacteristic`, 0..1.
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `CodeableConcept`, 0..*.
    pub language_code: Vec<CodeableConcept>,
    /// `DeviceDefinition.capability`, 0..*.
    pub capability: Vec<DeviceDefinitionCapability>,
    /// `DeviceDefinition.property`, 0..*.
    pub property: Vec<DeviceDefinitionProperty>,
    /// `Reference`, 0..1, to `Organization`.
    pub owner: Option<Box<Reference>>,
    /// `ContactPoint`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `uri`, 0..1.
    pub url: Primitive<Text>,
    /// `uri`, 0..1.
    pub online_information: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Reference`, 0..1, to `DeviceDefinition`; summary.
    pub parent_device: Option<Box<Reference>>,
    /// `DeviceDefinition.material`, 0..*.
    pub material: Vec<DeviceDefinitionMaterial>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION: TypeInfo = TypeInfo {
    name: "DeviceDefinition",
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
        Row::record(9, "udiDeviceIdentifier", &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER).many(),
        Row::primitive(10, "manufacturerString", PrimitiveKind::String).choice(0, 2, 12),
        Row::record(10, "manufacturerReference", &REFERENCE).choice(1, 2, 12),
        Row::record(11, "deviceName", &DEVICE_DEFINITION_DEVICE_NAME).many(),
        Row::primitive(12, "modelNumber", PrimitiveKind::String),
        Row::record(13, "type", &CODEABLE_CONCEPT),
        Row::record(14, "specialization", &DEVICE_DEFINITION_SPECIALIZATION).many(),
        Row::primitive(15, "version", PrimitiveKind::String).many(),
        Row::record(16, "safety", &CODEABLE_CONCEPT).many(),
        Row::record(17, "shelfLifeStorage", &PRODUCT_SHELF_LIFE).many(),
        Row::record(18, "physicalCharacteristics", &PROD_CHARACTERISTIC),
        Row::record(19, "languageCode", &CODEABLE_CONCEPT).many(),
        Row::record(20, "capability", &DEVICE_DEFINITION_CAPABILITY).many(),
        Row::record(21, "property", &DEVICE_DEFINITION_PROPERTY).many(),
        Row::record(22, "owner", &REFERENCE),
        Row::record(23, "contact", &CONTACT_POINT).many(),
        Row::primitive(24, "url", PrimitiveKind::Uri),
        Row::primitive(25, "onlineInformation", PrimitiveKind::Uri),
        Row::record(26, "note", &ANNOTATION).many(),
        Row::record(27, "quantity", &QUANTITY),
        Row::record(28, "parentDevice", &REFERENCE),
        Row::record(29, "material", &DEVICE_DEFINITION_MATERIAL).many(),
    ],
};

record! {
    DeviceDefinition, DEVICE_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records udi_device_identifier,
    10 Choice manufacturer,
    11 Records device_name,
    12 Primitive model_number,
    13 Records r#type,
    14 Records specialization,
    15 Primitives version,
    16 Records safety,
    17 Records shelf_life_storage,
    18 Records physical_characteristics,
    19 Records language_code,
    20 Records capability,
    21 Records property,
    22 Records owner,
    23 Records contact,
    24 Primitive url,
    25 Primitive online_information,
    26 Records note,
    27 Records quantity,
    28 Records parent_device,
    29 Records material,
}

/// `DeviceDefinition.manufacturer[x]`.
pub enum DeviceDefinitionManufacturer {
    /// `string`.
    String(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    DeviceDefinitionManufacturer;
    0 Primitive String,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) String(Text);
}

/// The elements below `DeviceDefinition.udiDeviceIdentifier`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionUdiDeviceIdentifier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub device_identifier: Primitive<Text>,
    /// `uri`, 1..1.
    pub issuer: Primitive<Text>,
    /// `uri`, 1..1.
    pub jurisdiction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER: TypeInfo = TypeInfo {
    name: "DeviceDefinition.udiDeviceIdentifier",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "deviceIdentifier", PrimitiveKind::String).required(),
        Row::primitive(4, "issuer", PrimitiveKind::Uri).required(),
        Row::primitive(5, "jurisdiction", PrimitiveKind::Uri).required(),
    ],
};

record! {
    DeviceDefinitionUdiDeviceIdentifier, DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive device_identifier,
    4 Primitive issuer,
    5 Primitive jurisdiction,
}

/// The elements below `DeviceDefinition.deviceName`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionDeviceName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/device-nametype>.
    pub r#type: Primitive<Code<DeviceNameType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_DEVICE_NAME: TypeInfo = TypeInfo {
    name: "DeviceDefinition.deviceName",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::code(4, "type", &codes::DEVICE_NAME_TYPE).required(),
    ],
};

record! {
    DeviceDefinitionDeviceName, DEVICE_DEFINITION_DEVICE_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive r#type,
}

/// The elements below `DeviceDefinition.specialization`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionSpecialization {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub system_type: Primitive<Text>,
    /// `string`, 0..1.
    pub version: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_SPECIALIZATION: TypeInfo = TypeInfo {
    name: "DeviceDefinition.specialization",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "systemType", PrimitiveKind::String).required(),
        Row::primitive(4, "version", PrimitiveKind::String),
    ],
};

record! {
    DeviceDefinitionSpecialization, DEVICE_DEFINITION_SPECIALIZATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive system_type,
    4 Primitive version,
}

/// The elements below `DeviceDefinition.capability`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionCapability {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*.
    pub description: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_CAPABILITY: TypeInfo = TypeInfo {
    name: "DeviceDefinition.capability",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "description", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    DeviceDefinitionCapability, DEVICE_DEFINITION_CAPABILITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records description,
}

/// The elements below `DeviceDefinition.property`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..*.
    pub value_quantity: Vec<Quantity>,
    /// `CodeableConcept`, 0..*.
    pub value_code: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_PROPERTY: TypeInfo = TypeInfo {
    name: "DeviceDefinition.property",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueQuantity", &QUANTITY).many(),
        Row::record(5, "valueCode", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    DeviceDefinitionProperty, DEVICE_DEFINITION_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records value_quantity,
    5 Records value_code,
}

/// The elements below `DeviceDefinition.material`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionMaterial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub substance: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub alternate: Primitive<bool>,
    /// `boolean`, 0..1.
    pub allergenic_indicator: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_MATERIAL: TypeInfo = TypeInfo {
    name: "DeviceDefinition.material",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "substance", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "alternate", PrimitiveKind::Boolean),
        Row::primitive(5, "allergenicIndicator", PrimitiveKind::Boolean),
    ],
};

record! {
    DeviceDefinitionMaterial, DEVICE_DEFINITION_MATERIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records substance,
    4 Primitive alternate,
    5 Primitive allergenic_indicator,
}
