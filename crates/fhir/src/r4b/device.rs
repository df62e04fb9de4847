//! `Device` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint,
    DeviceNameType, EXTENSION, Extension, FHIRDeviceStatus, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource,
    UDIEntryType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Device](https://hl7.org/fhir/R4B/device.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Device {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Reference`, 0..1, to `DeviceDefinition`.
    pub definition: Option<Box<Reference>>,
    /// `Device.udiCarrier`, 0..*; summary.
    pub udi_carrier: Vec<DeviceUdiCarrier>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/device-status>; modifier; summary.
    pub status: Primitive<Code<FHIRDeviceStatus>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/device-status-reason>.
    pub status_reason: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub distinct_identifier: Primitive<Text>,
    /// `string`, 0..1.
    pub manufacturer: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub manufacture_date: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub expiration_date: Primitive<DateTime>,
    /// `string`, 0..1.
    pub lot_number: Primitive<Text>,
    /// `string`, 0..1.
    pub serial_number: Primitive<Text>,
    /// `Device.deviceName`, 0..*.
    pub device_name: Vec<DeviceDeviceName>,
    /// `string`, 0..1.
    pub model_number: Primitive<Text>,
    /// `string`, 0..1.
    pub part_number: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/device-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Device.specialization`, 0..*.
    pub specialization: Vec<DeviceSpecialization>,
    /// `Device.version`, 0..*.
    pub version: Vec<DeviceVersion>,
    /// `Device.property`, 0..*.
    pub property: Vec<DeviceProperty>,
    /// `Reference`, 0..1, to `Patient`.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`.
    pub owner: Option<Box<Reference>>,
    /// `ContactPoint`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `uri`, 0..1.
    pub url: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..*; summary.
    pub safety: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Device`.
    pub parent: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE: TypeInfo = TypeInfo {
    name: "Device",
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
        Row::record(9, "definition", &REFERENCE),
        Row::record(10, "udiCarrier", &DEVICE_UDI_CARRIER).many(),
        Row::code(11, "status", &codes::FHIR_DEVICE_STATUS),
        Row::record(12, "statusReason", &CODEABLE_CONCEPT).many(),
        Row::primitive(13, "distinctIdentifier", PrimitiveKind::String),
        Row::primitive(14, "manufacturer", PrimitiveKind::String),
        Row::primitive(15, "manufactureDate", PrimitiveKind::DateTime),
        Row::primitive(16, "expirationDate", PrimitiveKind::DateTime),
        Row::primitive(17, "lotNumber", PrimitiveKind::String),
        Row::primitive(18, "serialNumber", PrimitiveKind::String),
        Row::record(19, "deviceName", &DEVICE_DEVICE_NAME).many(),
        Row::primitive(20, "modelNumber", PrimitiveKind::String),
        Row::primitive(21, "partNumber", PrimitiveKind::String),
        Row::record(22, "type", &CODEABLE_CONCEPT),
        Row::record(23, "specialization", &DEVICE_SPECIALIZATION).many(),
        Row::record(24, "version", &DEVICE_VERSION).many(),
        Row::record(25, "property", &DEVICE_PROPERTY).many(),
        Row::record(26, "patient", &REFERENCE),
        Row::record(27, "owner", &REFERENCE),
        Row::record(28, "contact", &CONTACT_POINT).many(),
        Row::record(29, "location", &REFERENCE),
        Row::primitive(30, "url", PrimitiveKind::Uri),
        Row::record(31, "note", &ANNOTATION).many(),
        Row::record(32, "safety", &CODEABLE_CONCEPT).many(),
        Row::record(33, "parent", &REFERENCE),
    ],
};

record! {
    Device, DEVICE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records definition,
    10 Records udi_carrier,
    11 Primitive status,
    12 Records status_reason,
    13 Primitive distinct_identifier,
    14 Primitive manufacturer,
    15 Primitive manufacture_date,
    16 Primitive expiration_date,
    17 Primitive lot_number,
    18 Primitive serial_number,
    19 Records device_name,
    20 Primitive model_number,
    21 Primitive part_number,
    22 Records r#type,
    23 Records specialization,
    24 Records version,
    25 Records property,
    26 Records patient,
    27 Records owner,
    28 Records contact,
    29 Records location,
    30 Primitive url,
    31 Records note,
    32 Records safety,
    33 Records parent,
}

/// The elements below `Device.udiCarrier`.
///
/// Invariants: `ele-1`.
pub struct DeviceUdiCarrier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub device_identifier: Primitive<Text>,
    /// `uri`, 0..1.
    pub issuer: Primitive<Text>,
    /// `uri`, 0..1.
    pub jurisdiction: Primitive<Text>,
    /// `base64Binary`, 0..1; summary.
    pub carrier_aidc: Primitive<Base64Binary>,
    /// `string`, 0..1; summary.
    pub carrier_hrf: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/udi-entry-type>.
    pub entry_type: Primitive<Code<UDIEntryType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_UDI_CARRIER: TypeInfo = TypeInfo {
    name: "Device.udiCarrier",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "deviceIdentifier", PrimitiveKind::String),
        Row::primitive(4, "issuer", PrimitiveKind::Uri),
        Row::primitive(5, "jurisdiction", PrimitiveKind::Uri),
        Row::primitive(6, "carrierAIDC", PrimitiveKind::Base64Binary),
        Row::primitive(7, "carrierHRF", PrimitiveKind::String),
        Row::code(8, "entryType", &codes::UDI_ENTRY_TYPE),
    ],
};

record! {
    DeviceUdiCarrier, DEVICE_UDI_CARRIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive device_identifier,
    4 Primitive issuer,
    5 Primitive jurisdiction,
    6 Primitive carrier_aidc,
    7 Primitive carrier_hrf,
    8 Primitive entry_type,
}

/// The elements below `Device.deviceName`.
///
/// Invariants: `ele-1`.
pub struct DeviceDeviceName {
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

pub(crate) static DEVICE_DEVICE_NAME: TypeInfo = TypeInfo {
    name: "Device.deviceName",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::code(4, "type", &codes::DEVICE_NAME_TYPE).required(),
    ],
};

record! {
    DeviceDeviceName, DEVICE_DEVICE_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive r#type,
}

/// The elements below `Device.specialization`.
///
/// Invariants: `ele-1`.
pub struct DeviceSpecialization {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub system_type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub version: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_SPECIALIZATION: TypeInfo = TypeInfo {
    name: "Device.specialization",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "systemType", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "version", PrimitiveKind::String),
    ],
};

record! {
    DeviceSpecialization, DEVICE_SPECIALIZATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records system_type,
    4 Primitive version,
}

/// The elements below `Device.version`.
///
/// Invariants: `ele-1`.
pub struct DeviceVersion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1.
    pub component: Option<Box<Identifier>>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_VERSION: TypeInfo = TypeInfo {
    name: "Device.version",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "component", &IDENTIFIER),
        Row::primitive(5, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    DeviceVersion, DEVICE_VERSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records component,
    5 Primitive value,
}

/// The elements below `Device.property`.
///
/// Invariants: `ele-1`.
pub struct DeviceProperty {
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

pub(crate) static DEVICE_PROPERTY: TypeInfo = TypeInfo {
    name: "Device.property",
    kind: TypeKind::Backbone,
    release: Release::R4B,
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
    DeviceProperty, DEVICE_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records value_quantity,
    5 Records value_code,
}
