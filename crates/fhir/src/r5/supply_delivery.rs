//! `SupplyDelivery` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference,
    Resource, SupplyDeliveryStatus, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SupplyDelivery](https://hl7.org/fhir/R5/supplydelivery.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SupplyDelivery {
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
    /// `Reference`, 0..*, to `SupplyRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `SupplyDelivery`, `Contract`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/supplydelivery-status>; modifier; summary.
    pub status: Primitive<Code<SupplyDeliveryStatus>>,
    /// `Reference`, 0..1, to `Patient`.
    pub patient: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/supplydelivery-supplyitemtype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SupplyDelivery.suppliedItem`, 0..*.
    pub supplied_item: Vec<SupplyDeliverySuppliedItem>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<SupplyDeliveryOccurrence>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub supplier: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Location`.
    pub destination: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub receiver: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUPPLY_DELIVERY: TypeInfo = TypeInfo {
    name: "SupplyDelivery",
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
        Row::record(9, "basedOn", &REFERENCE).many(),
        Row::record(10, "partOf", &REFERENCE).many(),
        Row::code(11, "status", &codes::SUPPLY_DELIVERY_STATUS),
        Row::record(12, "patient", &REFERENCE),
        Row::record(13, "type", &CODEABLE_CONCEPT),
        Row::record(14, "suppliedItem", &SUPPLY_DELIVERY_SUPPLIED_ITEM).many(),
        Row::primitive(15, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(15, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(15, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::record(16, "supplier", &REFERENCE),
        Row::record(17, "destination", &REFERENCE),
        Row::record(18, "receiver", &REFERENCE).many(),
    ],
};

record! {
    SupplyDelivery, SUPPLY_DELIVERY;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records based_on,
    10 Records part_of,
    11 Primitive status,
    12 Records patient,
    13 Records r#type,
    14 Records supplied_item,
    15 Choice occurrence,
    16 Records supplier,
    17 Records destination,
    18 Records receiver,
}

/// `SupplyDelivery.occurrence[x]`.
pub enum SupplyDeliveryOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    SupplyDeliveryOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `SupplyDelivery.suppliedItem`.
///
/// Invariants: `ele-1`.
pub struct SupplyDeliverySuppliedItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// A choice, 0..1, to `Medication`, `Substance`, `Device`, `BiologicallyDerivedProduct`, `NutritionProduct`, `InventoryItem`; example binding to <http://hl7.org/fhir/ValueSet/supplydelivery-supplyitemtype>.
    pub item: Option<SupplyDeliverySuppliedItemItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUPPLY_DELIVERY_SUPPLIED_ITEM: TypeInfo = TypeInfo {
    name: "SupplyDelivery.suppliedItem",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "quantity", &QUANTITY),
        Row::record(4, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 4),
        Row::record(4, "itemReference", &REFERENCE).choice(1, 2, 4),
    ],
};

record! {
    SupplyDeliverySuppliedItem, SUPPLY_DELIVERY_SUPPLIED_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records quantity,
    4 Choice item,
}

/// `SupplyDelivery.suppliedItem.item[x]`.
pub enum SupplyDeliverySuppliedItemItem {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    SupplyDeliverySuppliedItemItem;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
