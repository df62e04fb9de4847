//! `Device` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    CONTACT_POINT, COUNT, CodeableConcept, CodeableReference, ContactPoint, Count, DURATION,
    DeviceNameType, Duration, EXTENSION, Extension, FHIRDeviceStatus, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, RANGE, REFERENCE, Range, Reference,
    Resource, UDIEntryType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Device](https://hl7.org/fhir/R5/device.html).
///
/// Invariants: `dev-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Device {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; since R5.
    pub display_name: Primitive<Text>,
    /// `CodeableReference`, 0..1, to `DeviceDefinition`.
    pub definition: Option<Box<CodeableReference>>,
    /// `Device.udiCarrier`, 0..*; summary.
    pub udi_carrier: Vec<DeviceUdiCarrier>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/device-status>; modifier; summary.
    pub status: Primitive<Code<FHIRDeviceStatus>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/device-availability-status>; since R5.
    pub availability_status: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1; since R5.
    pub biological_source_event: Option<Box<Identifier>>,
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
    /// `Device.name`, 0..*; since R5.
    pub name: Vec<DeviceName>,
    /// `string`, 0..1.
    pub model_number: Primitive<Text>,
    /// `string`, 0..1.
    pub part_number: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/device-category>; since R5.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/device-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Device.version`, 0..*.
    pub version: Vec<DeviceVersion>,
    /// `Device.conformsTo`, 0..*; since R5.
    pub conforms_to: Vec<DeviceConformsTo>,
    /// `Device.property`, 0..*.
    pub property: Vec<DeviceProperty>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/device-operation-mode>; since R5.
    pub mode: Option<Box<CodeableConcept>>,
    /// `Count`, 0..1; since R5.
    pub cycle: Option<Box<Count>>,
    /// `Duration`, 0..1; since R5.
    pub duration: Option<Box<Duration>>,
    /// `Reference`, 0..1, to `Organization`.
    pub owner: Option<Box<Reference>>,
    /// `ContactPoint`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `uri`, 0..1.
    pub url: Primitive<Text>,
    /// `Reference`, 0..*, to `Endpoint`; since R5.
    pub endpoint: Vec<Reference>,
    /// `CodeableReference`, 0..*, to `Device`; since R5.
    pub gateway: Vec<CodeableReference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/device-safety>; summary.
    pub safety: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Device`.
    pub parent: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE: TypeInfo = TypeInfo {
    name: "Device",
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
        Row::primitive(9, "displayName", PrimitiveKind::String),
        Row::record(10, "definition", &CODEABLE_REFERENCE),
        Row::record(11, "udiCarrier", &DEVICE_UDI_CARRIER).many(),
        Row::code(12, "status", &codes::FHIR_DEVICE_STATUS),
        Row::record(13, "availabilityStatus", &CODEABLE_CONCEPT),
        Row::record(14, "biologicalSourceEvent", &IDENTIFIER),
        Row::primitive(15, "manufacturer", PrimitiveKind::String),
        Row::primitive(16, "manufactureDate", PrimitiveKind::DateTime),
        Row::primitive(17, "expirationDate", PrimitiveKind::DateTime),
        Row::primitive(18, "lotNumber", PrimitiveKind::String),
        Row::primitive(19, "serialNumber", PrimitiveKind::String),
        Row::record(20, "name", &DEVICE_NAME).many(),
        Row::primitive(21, "modelNumber", PrimitiveKind::String),
        Row::primitive(22, "partNumber", PrimitiveKind::String),
        Row::record(23, "category", &CODEABLE_CONCEPT).many(),
        Row::record(24, "type", &CODEABLE_CONCEPT).many(),
        Row::record(25, "version", &DEVICE_VERSION).many(),
        Row::record(26, "conformsTo", &DEVICE_CONFORMS_TO).many(),
        Row::record(27, "property", &DEVICE_PROPERTY).many(),
        Row::record(28, "mode", &CODEABLE_CONCEPT),
        Row::record(29, "cycle", &COUNT),
        Row::record(30, "duration", &DURATION),
        Row::record(31, "owner", &REFERENCE),
        Row::record(32, "contact", &CONTACT_POINT).many(),
        Row::record(33, "location", &REFERENCE),
        Row::primitive(34, "url", PrimitiveKind::Uri),
        Row::record(35, "endpoint", &REFERENCE).many(),
        Row::record(36, "gateway", &CODEABLE_REFERENCE).many(),
        Row::record(37, "note", &ANNOTATION).many(),
        Row::record(38, "safety", &CODEABLE_CONCEPT).many(),
        Row::record(39, "parent", &REFERENCE),
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
    9 Primitive display_name,
    10 Records definition,
    11 Records udi_carrier,
    12 Primitive status,
    13 Records availability_status,
    14 Records biological_source_event,
    15 Primitive manufacturer,
    16 Primitive manufacture_date,
    17 Primitive expiration_date,
    18 Primitive lot_number,
    19 Primitive serial_number,
    20 Records name,
    21 Primitive model_number,
    22 Primitive part_number,
    23 Records category,
    24 Records r#type,
    25 Records version,
    26 Records conforms_to,
    27 Records property,
    28 Records mode,
    29 Records cycle,
    30 Records duration,
    31 Records owner,
    32 Records contact,
    33 Records location,
    34 Primitive url,
    35 Records endpoint,
    36 Records gateway,
    37 Records note,
    38 Records safety,
    39 Records parent,
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
    /// `string`, 1..1; summary.
    pub device_identifier: Primitive<Text>,
    /// `uri`, 1..1; summary.
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "deviceIdentifier", PrimitiveKind::String).required(),
        Row::primitive(4, "issuer", PrimitiveKind::Uri).required(),
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

/// The elements below `Device.name`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub value: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/device-nametype>; summary.
    pub r#type: Primitive<Code<DeviceNameType>>,
    /// `boolean`, 0..1; modifier; summary.
    pub display: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_NAME: TypeInfo = TypeInfo {
    name: "Device.name",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "value", PrimitiveKind::String).required(),
        Row::code(4, "type", &codes::DEVICE_NAME_TYPE).required(),
        Row::primitive(5, "display", PrimitiveKind::Boolean),
    ],
};

record! {
    DeviceName, DEVICE_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive value,
    4 Primitive r#type,
    5 Primitive display,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/device-versiontype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1.
    pub component: Option<Box<Identifier>>,
    /// `dateTime`, 0..1; since R5.
    pub install_date: Primitive<DateTime>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_VERSION: TypeInfo = TypeInfo {
    name: "Device.version",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "component", &IDENTIFIER),
        Row::primitive(5, "installDate", PrimitiveKind::DateTime),
        Row::primitive(6, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    DeviceVersion, DEVICE_VERSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records component,
    5 Primitive install_date,
    6 Primitive value,
}

/// The elements below `Device.conformsTo`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceConformsTo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/device-specification-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/device-specification-type>.
    pub specification: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub version: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_CONFORMS_TO: TypeInfo = TypeInfo {
    name: "Device.conformsTo",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "specification", &CODEABLE_CONCEPT).required(),
        Row::primitive(5, "version", PrimitiveKind::String),
    ],
};

record! {
    DeviceConformsTo, DEVICE_CONFORMS_TO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records specification,
    5 Primitive version,
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
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/device-property-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1; since R5.
    pub value: Option<DevicePropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_PROPERTY: TypeInfo = TypeInfo {
    name: "Device.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(0, 7, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 7, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(2, 7, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 7, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(4, 7, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(5, 7, 5).required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(6, 7, 5).required(),
    ],
};

record! {
    DeviceProperty, DEVICE_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `Device.property.value[x]`.
pub enum DevicePropertyValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `Range`.
    Range(Box<Range>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
}

choice! {
    DevicePropertyValue;
    0 Record Quantity,
    1 Record CodeableConcept,
    2 Primitive String,
    3 Primitive Boolean,
    4 Primitive Integer,
    5 Record Range,
    6 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) String(Text) Boolean(bool) Integer(i32);
}
