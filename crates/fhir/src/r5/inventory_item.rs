//! `InventoryItem` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, ANNOTATION, Address, Annotation, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding,
    CommonLanguages, DURATION, Duration, EXTENSION, Extension, IDENTIFIER, Identifier,
    InventoryItemStatusCodes, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity,
    RANGE, RATIO, REFERENCE, Range, Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [InventoryItem](https://hl7.org/fhir/R5/inventoryitem.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct InventoryItem {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/inventoryitem-status>; summary.
    pub status: Primitive<Code<InventoryItemStatusCodes>>,
    /// `CodeableConcept`, 0..*; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub code: Vec<CodeableConcept>,
    /// `InventoryItem.name`, 0..*; summary.
    pub name: Vec<InventoryItemName>,
    /// `InventoryItem.responsibleOrganization`, 0..*.
    pub responsible_organization: Vec<InventoryItemResponsibleOrganization>,
    /// `InventoryItem.description`, 0..1.
    pub description: Option<Box<InventoryItemDescription>>,
    /// `CodeableConcept`, 0..*; summary.
    pub inventory_status: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; summary.
    pub base_unit: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1; summary.
    pub net_content: Option<Box<Quantity>>,
    /// `InventoryItem.association`, 0..*.
    pub association: Vec<InventoryItemAssociation>,
    /// `InventoryItem.characteristic`, 0..*.
    pub characteristic: Vec<InventoryItemCharacteristic>,
    /// `InventoryItem.instance`, 0..1.
    pub instance: Option<Box<InventoryItemInstance>>,
    /// `Reference`, 0..1, to `Medication`, `Device`, `NutritionProduct`, `BiologicallyDerivedProduct`.
    pub product_reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_ITEM: TypeInfo = TypeInfo {
    name: "InventoryItem",
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
        Row::code(9, "status", &codes::INVENTORY_ITEM_STATUS_CODES).required(),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::record(11, "code", &CODEABLE_CONCEPT).many(),
        Row::record(12, "name", &INVENTORY_ITEM_NAME).many(),
        Row::record(13, "responsibleOrganization", &INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION).many(),
        Row::record(14, "description", &INVENTORY_ITEM_DESCRIPTION),
        Row::record(15, "inventoryStatus", &CODEABLE_CONCEPT).many(),
        Row::record(16, "baseUnit", &CODEABLE_CONCEPT),
        Row::record(17, "netContent", &QUANTITY),
        Row::record(18, "association", &INVENTORY_ITEM_ASSOCIATION).many(),
        Row::record(19, "characteristic", &INVENTORY_ITEM_CHARACTERISTIC).many(),
        Row::record(20, "instance", &INVENTORY_ITEM_INSTANCE),
        Row::record(21, "productReference", &REFERENCE),
    ],
};

record! {
    InventoryItem, INVENTORY_ITEM;
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
    12 Records name,
    13 Records responsible_organization,
    14 Records description,
    15 Records inventory_status,
    16 Records base_unit,
    17 Records net_content,
    18 Records association,
    19 Records characteristic,
    20 Records instance,
    21 Records product_reference,
}

/// The elements below `InventoryItem.name`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryItemName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/inventoryitem-nametype>; summary.
    pub name_type: Option<Box<Coding>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/languages>; summary.
    pub language: Primitive<Code<CommonLanguages>>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_ITEM_NAME: TypeInfo = TypeInfo {
    name: "InventoryItem.name",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "nameType", &CODING).required(),
        Row::code(4, "language", &codes::COMMON_LANGUAGES).required(),
        Row::primitive(5, "name", PrimitiveKind::String).required(),
    ],
};

record! {
    InventoryItemName, INVENTORY_ITEM_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records name_type,
    4 Primitive language,
    5 Primitive name,
}

/// The elements below `InventoryItem.responsibleOrganization`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryItemResponsibleOrganization {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Organization`.
    pub organization: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION: TypeInfo = TypeInfo {
    name: "InventoryItem.responsibleOrganization",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "role", &CODEABLE_CONCEPT).required(),
        Row::record(4, "organization", &REFERENCE).required(),
    ],
};

record! {
    InventoryItemResponsibleOrganization, INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records role,
    4 Records organization,
}

/// The elements below `InventoryItem.description`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryItemDescription {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Primitive<Code<CommonLanguages>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_ITEM_DESCRIPTION: TypeInfo = TypeInfo {
    name: "InventoryItem.description",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "language", &codes::COMMON_LANGUAGES),
        Row::primitive(4, "description", PrimitiveKind::String),
    ],
};

record! {
    InventoryItemDescription, INVENTORY_ITEM_DESCRIPTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive language,
    4 Primitive description,
}

/// The elements below `InventoryItem.association`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryItemAssociation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub association_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `InventoryItem`, `Medication`, `MedicationKnowledge`, `Device`, `DeviceDefinition`, `NutritionProduct`, `BiologicallyDerivedProduct`; summary.
    pub related_item: Option<Box<Reference>>,
    /// `Ratio`, 1..1; summary.
    pub quantity: Option<Box<Ratio>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_ITEM_ASSOCIATION: TypeInfo = TypeInfo {
    name: "InventoryItem.association",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "associationType", &CODEABLE_CONCEPT).required(),
        Row::record(4, "relatedItem", &REFERENCE).required(),
        Row::record(5, "quantity", &RATIO).required(),
    ],
};

record! {
    InventoryItemAssociation, INVENTORY_ITEM_ASSOCIATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records association_type,
    4 Records related_item,
    5 Records quantity,
}

/// The elements below `InventoryItem.characteristic`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryItemCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub characteristic_type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub value: Option<InventoryItemCharacteristicValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_ITEM_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "InventoryItem.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "characteristicType", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(0, 13, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(1, 13, 5).required(),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(2, 13, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 13, 5).required(),
        Row::primitive(4, "valueUrl", PrimitiveKind::Url).choice(4, 13, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 13, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(6, 13, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(7, 13, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(8, 13, 5).required(),
        Row::record(4, "valueAnnotation", &ANNOTATION).choice(9, 13, 5).required(),
        Row::record(4, "valueAddress", &ADDRESS).choice(10, 13, 5).required(),
        Row::record(4, "valueDuration", &DURATION).choice(11, 13, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(12, 13, 5).required(),
    ],
};

record! {
    InventoryItemCharacteristic, INVENTORY_ITEM_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records characteristic_type,
    4 Choice value,
}

/// `InventoryItem.characteristic.value[x]`.
pub enum InventoryItemCharacteristicValue {
    /// `string`.
    String(Primitive<Text>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `url`.
    Url(Primitive<Text>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Address`.
    Address(Box<Address>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    InventoryItemCharacteristicValue;
    0 Primitive String,
    1 Primitive Integer,
    2 Primitive Decimal,
    3 Primitive Boolean,
    4 Primitive Url,
    5 Primitive DateTime,
    6 Record Quantity,
    7 Record Range,
    8 Record Ratio,
    9 Record Annotation,
    10 Record Address,
    11 Record Duration,
    12 Record CodeableConcept,
    ; last CodeableConcept;
    from Address(Address) Annotation(Annotation) CodeableConcept(CodeableConcept) DateTime(DateTime) Decimal(Decimal) Duration(Duration) Quantity(Quantity) Range(Range) Ratio(Ratio) Boolean(bool) Integer(i32);
}

/// The elements below `InventoryItem.instance`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryItemInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1.
    pub lot_number: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub expiry: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Patient`, `Organization`.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_ITEM_INSTANCE: TypeInfo = TypeInfo {
    name: "InventoryItem.instance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::primitive(4, "lotNumber", PrimitiveKind::String),
        Row::primitive(5, "expiry", PrimitiveKind::DateTime),
        Row::record(6, "subject", &REFERENCE),
        Row::record(7, "location", &REFERENCE),
    ],
};

record! {
    InventoryItemInstance, INVENTORY_ITEM_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Primitive lot_number,
    5 Primitive expiry,
    6 Records subject,
    7 Records location,
}
