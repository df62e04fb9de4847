//! `SupplyRequest` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY,
    Quantity, RANGE, REFERENCE, Range, Reference, RequestPriority, Resource, SupplyRequestStatus,
    TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SupplyRequest](https://hl7.org/fhir/R5/supplyrequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SupplyRequest {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/supplyrequest-status>; modifier; summary.
    pub status: Primitive<Code<SupplyRequestStatus>>,
    /// `Reference`, 0..*; summary; since R5.
    pub based_on: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/supplyrequest-kind>; summary.
    pub category: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `Reference`, 0..1, to `Patient`; since R5.
    pub deliver_for: Option<Box<Reference>>,
    /// `CodeableReference`, 1..1, to `Medication`, `Substance`, `Device`, `DeviceDefinition`, `BiologicallyDerivedProduct`, `NutritionProduct`, `InventoryItem`; example binding to <http://hl7.org/fhir/ValueSet/supply-item>; summary.
    pub item: Option<Box<CodeableReference>>,
    /// `Quantity`, 1..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// `SupplyRequest.parameter`, 0..*.
    pub parameter: Vec<SupplyRequestParameter>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<SupplyRequestOccurrence>,
    /// `dateTime`, 0..1; summary.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`, `Device`, `CareTeam`; summary.
    pub requester: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Organization`, `HealthcareService`; summary.
    pub supplier: Vec<Reference>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; example binding to <http://hl7.org/fhir/ValueSet/supplyrequest-reason>; since R5.
    pub reason: Vec<CodeableReference>,
    /// `Reference`, 0..1, to `Organization`, `Location`.
    pub deliver_from: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`, `Location`, `Patient`, `RelatedPerson`.
    pub deliver_to: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUPPLY_REQUEST: TypeInfo = TypeInfo {
    name: "SupplyRequest",
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
        Row::code(9, "status", &codes::SUPPLY_REQUEST_STATUS),
        Row::record(10, "basedOn", &REFERENCE).many(),
        Row::record(11, "category", &CODEABLE_CONCEPT),
        Row::code(12, "priority", &codes::REQUEST_PRIORITY),
        Row::record(13, "deliverFor", &REFERENCE),
        Row::record(14, "item", &CODEABLE_REFERENCE).required(),
        Row::record(15, "quantity", &QUANTITY).required(),
        Row::record(16, "parameter", &SUPPLY_REQUEST_PARAMETER).many(),
        Row::primitive(17, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(17, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(17, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::primitive(18, "authoredOn", PrimitiveKind::DateTime),
        Row::record(19, "requester", &REFERENCE),
        Row::record(20, "supplier", &REFERENCE).many(),
        Row::record(21, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(22, "deliverFrom", &REFERENCE),
        Row::record(23, "deliverTo", &REFERENCE),
    ],
};

record! {
    SupplyRequest, SUPPLY_REQUEST;
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
    10 Records based_on,
    11 Records category,
    12 Primitive priority,
    13 Records deliver_for,
    14 Records item,
    15 Records quantity,
    16 Records parameter,
    17 Choice occurrence,
    18 Primitive authored_on,
    19 Records requester,
    20 Records supplier,
    21 Records reason,
    22 Records deliver_from,
    23 Records deliver_to,
}

/// `SupplyRequest.occurrence[x]`.
pub enum SupplyRequestOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    SupplyRequestOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `SupplyRequest.parameter`.
///
/// Invariants: `ele-1`.
pub struct SupplyRequestParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub value: Option<SupplyRequestParameterValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUPPLY_REQUEST_PARAMETER: TypeInfo = TypeInfo {
    name: "SupplyRequest.parameter",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 4, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(1, 4, 5),
        Row::record(4, "valueRange", &RANGE).choice(2, 4, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 4, 5),
    ],
};

record! {
    SupplyRequestParameter, SUPPLY_REQUEST_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Choice value,
}

/// `SupplyRequest.parameter.value[x]`.
pub enum SupplyRequestParameterValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `boolean`.
    Boolean(Primitive<bool>),
}

choice! {
    SupplyRequestParameterValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Record Range,
    3 Primitive Boolean,
    ; last Boolean;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Boolean(bool);
}
