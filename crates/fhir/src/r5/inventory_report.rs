//! `InventoryReport` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, InventoryCountType,
    InventoryReportStatus, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY,
    Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [InventoryReport](https://hl7.org/fhir/R5/inventoryreport.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct InventoryReport {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/inventoryreport-status>; modifier; summary.
    pub status: Primitive<Code<InventoryReportStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/inventoryreport-counttype>; modifier; summary.
    pub count_type: Primitive<Code<InventoryCountType>>,
    /// `CodeableConcept`, 0..1; summary.
    pub operation_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub operation_type_reason: Option<Box<CodeableConcept>>,
    /// `dateTime`, 1..1; summary.
    pub reported_date_time: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `Patient`, `RelatedPerson`, `Device`.
    pub reporter: Option<Box<Reference>>,
    /// `Period`, 0..1.
    pub reporting_period: Option<Box<Period>>,
    /// `InventoryReport.inventoryListing`, 0..*; summary.
    pub inventory_listing: Vec<InventoryReportInventoryListing>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_REPORT: TypeInfo = TypeInfo {
    name: "InventoryReport",
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
        Row::code(9, "status", &codes::INVENTORY_REPORT_STATUS).required(),
        Row::code(10, "countType", &codes::INVENTORY_COUNT_TYPE).required(),
        Row::record(11, "operationType", &CODEABLE_CONCEPT),
        Row::record(12, "operationTypeReason", &CODEABLE_CONCEPT),
        Row::primitive(13, "reportedDateTime", PrimitiveKind::DateTime).required(),
        Row::record(14, "reporter", &REFERENCE),
        Row::record(15, "reportingPeriod", &PERIOD),
        Row::record(16, "inventoryListing", &INVENTORY_REPORT_INVENTORY_LISTING).many(),
        Row::record(17, "note", &ANNOTATION).many(),
    ],
};

record! {
    InventoryReport, INVENTORY_REPORT;
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
    10 Primitive count_type,
    11 Records operation_type,
    12 Records operation_type_reason,
    13 Primitive reported_date_time,
    14 Records reporter,
    15 Records reporting_period,
    16 Records inventory_listing,
    17 Records note,
}

/// The elements below `InventoryReport.inventoryListing`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryReportInventoryListing {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; summary.
    pub item_status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1.
    pub counting_date_time: Primitive<DateTime>,
    /// `InventoryReport.inventoryListing.item`, 0..*; summary.
    pub item: Vec<InventoryReportInventoryListingItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_REPORT_INVENTORY_LISTING: TypeInfo = TypeInfo {
    name: "InventoryReport.inventoryListing",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "location", &REFERENCE),
        Row::record(4, "itemStatus", &CODEABLE_CONCEPT),
        Row::primitive(5, "countingDateTime", PrimitiveKind::DateTime),
        Row::record(6, "item", &INVENTORY_REPORT_INVENTORY_LISTING_ITEM).many(),
    ],
};

record! {
    InventoryReportInventoryListing, INVENTORY_REPORT_INVENTORY_LISTING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records location,
    4 Records item_status,
    5 Primitive counting_date_time,
    6 Records item,
}

/// The elements below `InventoryReport.inventoryListing.item`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct InventoryReportInventoryListingItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub category: Option<Box<CodeableConcept>>,
    /// `Quantity`, 1..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// `CodeableReference`, 1..1, to `Medication`, `Device`, `Medication`, `NutritionProduct`, `InventoryItem`, `BiologicallyDerivedProduct`, `InventoryItem`; summary.
    pub item: Option<Box<CodeableReference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVENTORY_REPORT_INVENTORY_LISTING_ITEM: TypeInfo = TypeInfo {
    name: "InventoryReport.inventoryListing.item",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "quantity", &QUANTITY).required(),
        Row::record(5, "item", &CODEABLE_REFERENCE).required(),
    ],
};

record! {
    InventoryReportInventoryListingItem, INVENTORY_REPORT_INVENTORY_LISTING_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records quantity,
    5 Records item,
}
