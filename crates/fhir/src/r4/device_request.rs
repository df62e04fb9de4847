//! `DeviceRequest` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity,
    RANGE, REFERENCE, Range, Reference, RequestIntent, RequestPriority, RequestStatus, Resource,
    TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DeviceRequest](https://hl7.org/fhir/R4/devicerequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceRequest {
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
    /// `canonical`, 0..*, to `ActivityDefinition`, `PlanDefinition`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*; summary.
    pub prior_request: Vec<Reference>,
    /// `Identifier`, 0..1; summary.
    pub group_identifier: Option<Box<Identifier>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-status>; modifier; summary.
    pub status: Primitive<Code<RequestStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-intent>; modifier; summary.
    pub intent: Primitive<Code<RequestIntent>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// A choice, 1..1, to `Device`; example binding to <http://hl7.org/fhir/ValueSet/device-kind>; summary.
    pub code: Option<DeviceRequestCode>,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/participant-role>; summary.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `HealthcareService`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub performer: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; summary.
    pub reason_reference: Vec<Reference>,
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "priorRequest", &REFERENCE).many(),
        Row::record(13, "groupIdentifier", &IDENTIFIER),
        Row::code(14, "status", &codes::REQUEST_STATUS),
        Row::code(15, "intent", &codes::REQUEST_INTENT).required(),
        Row::code(16, "priority", &codes::REQUEST_PRIORITY),
        Row::record(17, "codeReference", &REFERENCE).choice(0, 2, 4).required(),
        Row::record(17, "codeCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
        Row::record(18, "parameter", &DEVICE_REQUEST_PARAMETER).many(),
        Row::record(19, "subject", &REFERENCE).required(),
        Row::record(20, "encounter", &REFERENCE),
        Row::primitive(21, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(21, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(21, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::primitive(22, "authoredOn", PrimitiveKind::DateTime),
        Row::record(23, "requester", &REFERENCE),
        Row::record(24, "performerType", &CODEABLE_CONCEPT),
        Row::record(25, "performer", &REFERENCE),
        Row::record(26, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(27, "reasonReference", &REFERENCE).many(),
        Row::record(28, "insurance", &REFERENCE).many(),
        Row::record(29, "supportingInfo", &REFERENCE).many(),
        Row::record(30, "note", &ANNOTATION).many(),
        Row::record(31, "relevantHistory", &REFERENCE).many(),
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
    12 Records prior_request,
    13 Records group_identifier,
    14 Primitive status,
    15 Primitive intent,
    16 Primitive priority,
    17 Choice code,
    18 Records parameter,
    19 Records subject,
    20 Records encounter,
    21 Choice occurrence,
    22 Primitive authored_on,
    23 Records requester,
    24 Records performer_type,
    25 Records performer,
    26 Records reason_code,
    27 Records reason_reference,
    28 Records insurance,
    29 Records supporting_info,
    30 Records note,
    31 Records relevant_history,
}

/// `DeviceRequest.code[x]`.
pub enum DeviceRequestCode {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    DeviceRequestCode;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
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
    release: Release::R4,
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
