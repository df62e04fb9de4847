//! `ServiceRequest` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity,
    RANGE, RATIO, REFERENCE, Range, Ratio, Reference, RequestIntent, RequestPriority,
    RequestStatus, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ServiceRequest](https://hl7.org/fhir/R4/servicerequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `prr-1`.
pub struct ServiceRequest {
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
    /// `Reference`, 0..*, to `CarePlan`, `ServiceRequest`, `MedicationRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `ServiceRequest`; summary.
    pub replaces: Vec<Reference>,
    /// `Identifier`, 0..1; summary.
    pub requisition: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-status>; modifier; summary.
    pub status: Primitive<Code<RequestStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-intent>; modifier; summary.
    pub intent: Primitive<Code<RequestIntent>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/servicerequest-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `boolean`, 0..1; modifier; summary.
    pub do_not_perform: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/servicerequest-orderdetail>; summary.
    pub order_detail: Vec<CodeableConcept>,
    /// A choice, 0..1; summary.
    pub quantity: Option<ServiceRequestQuantity>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Location`, `Device`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<ServiceRequestOccurrence>,
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>; summary.
    pub as_needed: Option<ServiceRequestAsNeeded>,
    /// `dateTime`, 0..1; summary.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`, `Device`; summary.
    pub requester: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/participant-role>; summary.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `HealthcareService`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub performer: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>; summary.
    pub location_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub location_reference: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/procedure-reason>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; summary.
    pub reason_reference: Vec<Reference>,
    /// `Reference`, 0..*, to `Coverage`, `ClaimResponse`.
    pub insurance: Vec<Reference>,
    /// `Reference`, 0..*.
    pub supporting_info: Vec<Reference>,
    /// `Reference`, 0..*, to `Specimen`; summary.
    pub specimen: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Vec<CodeableConcept>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `string`, 0..1; summary.
    pub patient_instruction: Primitive<Text>,
    /// `Reference`, 0..*, to `Provenance`.
    pub relevant_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SERVICE_REQUEST: TypeInfo = TypeInfo {
    name: "ServiceRequest",
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
        Row::record(12, "replaces", &REFERENCE).many(),
        Row::record(13, "requisition", &IDENTIFIER),
        Row::code(14, "status", &codes::REQUEST_STATUS).required(),
        Row::code(15, "intent", &codes::REQUEST_INTENT).required(),
        Row::record(16, "category", &CODEABLE_CONCEPT).many(),
        Row::code(17, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(18, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(19, "code", &CODEABLE_CONCEPT),
        Row::record(20, "orderDetail", &CODEABLE_CONCEPT).many(),
        Row::record(21, "quantityQuantity", &QUANTITY).choice(0, 3, 8),
        Row::record(21, "quantityRatio", &RATIO).choice(1, 3, 8),
        Row::record(21, "quantityRange", &RANGE).choice(2, 3, 8),
        Row::record(22, "subject", &REFERENCE).required(),
        Row::record(23, "encounter", &REFERENCE),
        Row::primitive(24, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(24, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(24, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::primitive(25, "asNeededBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::record(25, "asNeededCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 8),
        Row::primitive(26, "authoredOn", PrimitiveKind::DateTime),
        Row::record(27, "requester", &REFERENCE),
        Row::record(28, "performerType", &CODEABLE_CONCEPT),
        Row::record(29, "performer", &REFERENCE).many(),
        Row::record(30, "locationCode", &CODEABLE_CONCEPT).many(),
        Row::record(31, "locationReference", &REFERENCE).many(),
        Row::record(32, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(33, "reasonReference", &REFERENCE).many(),
        Row::record(34, "insurance", &REFERENCE).many(),
        Row::record(35, "supportingInfo", &REFERENCE).many(),
        Row::record(36, "specimen", &REFERENCE).many(),
        Row::record(37, "bodySite", &CODEABLE_CONCEPT).many(),
        Row::record(38, "note", &ANNOTATION).many(),
        Row::primitive(39, "patientInstruction", PrimitiveKind::String),
        Row::record(40, "relevantHistory", &REFERENCE).many(),
    ],
};

record! {
    ServiceRequest, SERVICE_REQUEST;
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
    13 Records requisition,
    14 Primitive status,
    15 Primitive intent,
    16 Records category,
    17 Primitive priority,
    18 Primitive do_not_perform,
    19 Records code,
    20 Records order_detail,
    21 Choice quantity,
    22 Records subject,
    23 Records encounter,
    24 Choice occurrence,
    25 Choice as_needed,
    26 Primitive authored_on,
    27 Records requester,
    28 Records performer_type,
    29 Records performer,
    30 Records location_code,
    31 Records location_reference,
    32 Records reason_code,
    33 Records reason_reference,
    34 Records insurance,
    35 Records supporting_info,
    36 Records specimen,
    37 Records body_site,
    38 Records note,
    39 Primitive patient_instruction,
    40 Records relevant_history,
}

/// `ServiceRequest.quantity[x]`.
pub enum ServiceRequestQuantity {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    ServiceRequestQuantity;
    0 Record Quantity,
    1 Record Ratio,
    2 Record Range,
    ; last Range;
    from Quantity(Quantity) Range(Range) Ratio(Ratio);
}

/// `ServiceRequest.occurrence[x]`.
pub enum ServiceRequestOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    ServiceRequestOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// `ServiceRequest.asNeeded[x]`.
pub enum ServiceRequestAsNeeded {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    ServiceRequestAsNeeded;
    0 Primitive Boolean,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Boolean(bool);
}
