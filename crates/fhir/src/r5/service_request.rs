//! `ServiceRequest` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range,
    Ratio, Reference, RequestIntent, RequestPriority, RequestStatus, Resource, TIMING, Timing,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ServiceRequest](https://hl7.org/fhir/R5/servicerequest.html).
///
/// Invariants: `bdystr-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `prr-1`.
pub struct ServiceRequest {
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
    /// `CodeableReference`, 0..1, to `ActivityDefinition`, `PlanDefinition`; example binding to <http://hl7.org/fhir/ValueSet/procedure-code>; summary.
    pub code: Option<Box<CodeableReference>>,
    /// `ServiceRequest.orderDetail`, 0..*; summary.
    pub order_detail: Vec<ServiceRequestOrderDetail>,
    /// A choice, 0..1; summary.
    pub quantity: Option<ServiceRequestQuantity>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Location`, `Device`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*; summary; since R5.
    pub focus: Vec<Reference>,
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
    /// `CodeableReference`, 0..*, to `Location`; example binding to <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>; summary; since R5.
    pub location: Vec<CodeableReference>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`, `DetectedIssue`; example binding to <http://hl7.org/fhir/ValueSet/procedure-reason>; summary; since R5.
    pub reason: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `Coverage`, `ClaimResponse`.
    pub insurance: Vec<Reference>,
    /// `CodeableReference`, 0..*.
    pub supporting_info: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `Specimen`; summary.
    pub specimen: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `BodyStructure`; summary; since R5.
    pub body_structure: Option<Box<Reference>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `ServiceRequest.patientInstruction`, 0..*.
    pub patient_instruction: Vec<ServiceRequestPatientInstruction>,
    /// `Reference`, 0..*, to `Provenance`.
    pub relevant_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SERVICE_REQUEST: TypeInfo = TypeInfo {
    name: "ServiceRequest",
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
        Row::record(13, "requisition", &IDENTIFIER),
        Row::code(14, "status", &codes::REQUEST_STATUS).required(),
        Row::code(15, "intent", &codes::REQUEST_INTENT).required(),
        Row::record(16, "category", &CODEABLE_CONCEPT).many(),
        Row::code(17, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(18, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(19, "code", &CODEABLE_REFERENCE),
        Row::record(20, "orderDetail", &SERVICE_REQUEST_ORDER_DETAIL).many(),
        Row::record(21, "quantityQuantity", &QUANTITY).choice(0, 3, 8),
        Row::record(21, "quantityRatio", &RATIO).choice(1, 3, 8),
        Row::record(21, "quantityRange", &RANGE).choice(2, 3, 8),
        Row::record(22, "subject", &REFERENCE).required(),
        Row::record(23, "focus", &REFERENCE).many(),
        Row::record(24, "encounter", &REFERENCE),
        Row::primitive(25, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(25, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(25, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::primitive(26, "asNeededBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::record(26, "asNeededCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 8),
        Row::primitive(27, "authoredOn", PrimitiveKind::DateTime),
        Row::record(28, "requester", &REFERENCE),
        Row::record(29, "performerType", &CODEABLE_CONCEPT),
        Row::record(30, "performer", &REFERENCE).many(),
        Row::record(31, "location", &CODEABLE_REFERENCE).many(),
        Row::record(32, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(33, "insurance", &REFERENCE).many(),
        Row::record(34, "supportingInfo", &CODEABLE_REFERENCE).many(),
        Row::record(35, "specimen", &REFERENCE).many(),
        Row::record(36, "bodySite", &CODEABLE_CONCEPT).many(),
        Row::record(37, "bodyStructure", &REFERENCE),
        Row::record(38, "note", &ANNOTATION).many(),
        Row::record(39, "patientInstruction", &SERVICE_REQUEST_PATIENT_INSTRUCTION).many(),
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
    23 Records focus,
    24 Records encounter,
    25 Choice occurrence,
    26 Choice as_needed,
    27 Primitive authored_on,
    28 Records requester,
    29 Records performer_type,
    30 Records performer,
    31 Records location,
    32 Records reason,
    33 Records insurance,
    34 Records supporting_info,
    35 Records specimen,
    36 Records body_site,
    37 Records body_structure,
    38 Records note,
    39 Records patient_instruction,
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

/// The elements below `ServiceRequest.orderDetail`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ServiceRequestOrderDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..1, to `Device`, `DeviceDefinition`, `DeviceRequest`, `SupplyRequest`, `Medication`, `MedicationRequest`, `BiologicallyDerivedProduct`, `Substance`.
    pub parameter_focus: Option<Box<CodeableReference>>,
    /// `ServiceRequest.orderDetail.parameter`, 1..*; summary.
    pub parameter: Vec<ServiceRequestOrderDetailParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SERVICE_REQUEST_ORDER_DETAIL: TypeInfo = TypeInfo {
    name: "ServiceRequest.orderDetail",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "parameterFocus", &CODEABLE_REFERENCE),
        Row::record(4, "parameter", &SERVICE_REQUEST_ORDER_DETAIL_PARAMETER).many().required(),
    ],
};

record! {
    ServiceRequestOrderDetail, SERVICE_REQUEST_ORDER_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records parameter_focus,
    4 Records parameter,
}

/// The elements below `ServiceRequest.orderDetail.parameter`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ServiceRequestOrderDetailParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/servicerequest-orderdetail-parameter-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 1..1; summary.
    pub value: Option<ServiceRequestOrderDetailParameterValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SERVICE_REQUEST_ORDER_DETAIL_PARAMETER: TypeInfo = TypeInfo {
    name: "ServiceRequest.orderDetail.parameter",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(0, 7, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(1, 7, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(2, 7, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 7, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(4, 7, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(5, 7, 5).required(),
        Row::record(4, "valuePeriod", &PERIOD).choice(6, 7, 5).required(),
    ],
};

record! {
    ServiceRequestOrderDetailParameter, SERVICE_REQUEST_ORDER_DETAIL_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Choice value,
}

/// `ServiceRequest.orderDetail.parameter.value[x]`.
pub enum ServiceRequestOrderDetailParameterValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ServiceRequestOrderDetailParameterValue;
    0 Record Quantity,
    1 Record Ratio,
    2 Record Range,
    3 Primitive Boolean,
    4 Record CodeableConcept,
    5 Primitive String,
    6 Record Period,
    ; last Period;
    from CodeableConcept(CodeableConcept) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) String(Text) Boolean(bool);
}

/// The elements below `ServiceRequest.patientInstruction`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ServiceRequestPatientInstruction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1, to `DocumentReference`; summary.
    pub instruction: Option<ServiceRequestPatientInstructionInstruction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SERVICE_REQUEST_PATIENT_INSTRUCTION: TypeInfo = TypeInfo {
    name: "ServiceRequest.patientInstruction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "instructionMarkdown", PrimitiveKind::Markdown).choice(0, 2, 11),
        Row::record(3, "instructionReference", &REFERENCE).choice(1, 2, 11),
    ],
};

record! {
    ServiceRequestPatientInstruction, SERVICE_REQUEST_PATIENT_INSTRUCTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice instruction,
}

/// `ServiceRequest.patientInstruction.instruction[x]`.
pub enum ServiceRequestPatientInstructionInstruction {
    /// `markdown`.
    Markdown(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ServiceRequestPatientInstructionInstruction;
    0 Primitive Markdown,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) Markdown(Text);
}
