//! `DeviceRequest` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, RANGE, REFERENCE, Range, Reference,
    RequestIntent, RequestPriority, RequestStatus, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DeviceRequest](https://hl7.org/fhir/R5/devicerequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceRequest {
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
    /// `canonical`, 0..*, to `ActivityDefinition`, `PlanDefinition`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `DeviceRequest`; summary; since R5.
    pub replaces: Vec<Reference>,
    /// `Identifier`, 0..1; summary.
    pub group_identifier: Option<Box<Identifier>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-status>; modifier; summary.
    pub status: Primitive<Code<RequestStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-intent>; modifier; summary.
    pub intent: Primitive<Code<RequestIntent>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `boolean`, 0..1; modifier; summary; since R5.
    pub do_not_perform: Primitive<bool>,
    /// `CodeableReference`, 1..1, to `Device`, `DeviceDefinition`; example binding to <http://hl7.org/fhir/ValueSet/device-type>; summary.
    pub code: Option<Box<CodeableReference>>,
    /// `integer`, 0..1; since R5.
    pub quantity: Primitive<i32>,
    /// `DeviceRequest.parameter`, 0..*.
    pub parameter: Vec<DeviceRequestParameter>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Location`, `Device`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<DeviceRequestOccurrence>,
    /// `dateTime`, 0..1; summary.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Device`, `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub requester: Option<Box<Reference>>,
    /// `CodeableReference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `HealthcareService`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub performer: Option<Box<CodeableReference>>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary; since R5.
    pub reason: Vec<CodeableReference>,
    /// `boolean`, 0..1; since R5.
    pub as_needed: Primitive<bool>,
    /// `CodeableConcept`, 0..1; since R5.
    pub as_needed_for: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Coverage`, `ClaimResponse`.
    pub insurance: Vec<Reference>,
    /// `Reference`, 0..*.
    pub supporting_info: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `Provenance`.
    pub relevant_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_REQUEST: TypeInfo = TypeInfo {
    name: "DeviceRequest",
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "replaces", &REFERENCE).many(),
        Row::record(13, "groupIdentifier", &IDENTIFIER),
        Row::code(14, "status", &codes::REQUEST_STATUS),
        Row::code(15, "intent", &codes::REQUEST_INTENT).required(),
        Row::code(16, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(17, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(18, "code", &CODEABLE_REFERENCE).required(),
        Row::primitive(19, "quantity", PrimitiveKind::Integer),
        Row::record(20, "parameter", &DEVICE_REQUEST_PARAMETER).many(),
        Row::record(21, "subject", &REFERENCE).required(),
        Row::record(22, "encounter", &REFERENCE),
        Row::primitive(23, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(23, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(23, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::primitive(24, "authoredOn", PrimitiveKind::DateTime),
        Row::record(25, "requester", &REFERENCE),
        Row::record(26, "performer", &CODEABLE_REFERENCE),
        Row::record(27, "reason", &CODEABLE_REFERENCE).many(),
        Row::primitive(28, "asNeeded", PrimitiveKind::Boolean),
        Row::record(29, "asNeededFor", &CODEABLE_CONCEPT),
        Row::record(30, "insurance", &REFERENCE).many(),
        Row::record(31, "supportingInfo", &REFERENCE).many(),
        Row::record(32, "note", &ANNOTATION).many(),
        Row::record(33, "relevantHistory", &REFERENCE).many(),
    ],
};

record! {
    DeviceRequest, DEVICE_REQUEST;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives instantiates_canonical,
    10 Primitives instantiates_uri,
    11 Records based_on,
    12 Records replaces,
    13 Records group_identifier,
    14 Primitive status,
    15 Primitive intent,
    16 Primitive priority,
    17 Primitive do_not_perform,
    18 Records code,
    19 Primitive quantity,
    20 Records parameter,
    21 Records subject,
    22 Records encounter,
    23 Choice occurrence,
    24 Primitive authored_on,
    25 Records requester,
    26 Records performer,
    27 Records reason,
    28 Primitive as_needed,
    29 Records as_needed_for,
    30 Records insurance,
    31 Records supporting_info,
    32 Records note,
    33 Records relevant_history,
}

/// `DeviceRequest.occurrence[x]`.
pub enum DeviceRequestOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    DeviceRequestOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `DeviceRequest.parameter`.
///
/// Invariants: `ele-1`.
pub struct DeviceRequestParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub value: Option<DeviceRequestParameterValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_REQUEST_PARAMETER: TypeInfo = TypeInfo {
    name: "DeviceRequest.parameter",
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
    DeviceRequestParameter, DEVICE_REQUEST_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Choice value,
}

/// `DeviceRequest.parameter.value[x]`.
pub enum DeviceRequestParameterValue {
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
    DeviceRequestParameterValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Record Range,
    3 Primitive Boolean,
    ; last Boolean;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Boolean(bool);
}
