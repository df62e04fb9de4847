//! `MedicationRequest` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DOSAGE, DURATION, Dosage, Duration,
    EXTENSION, Extension, IDENTIFIER, Identifier, META, MedicationRequestIntent,
    MedicationrequestStatus, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY,
    Quantity, REFERENCE, Reference, RequestPriority, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationRequest](https://hl7.org/fhir/R4B/medicationrequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicationRequest {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medicationrequest-status>; modifier; summary.
    pub status: Primitive<Code<MedicationrequestStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicationrequest-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medicationrequest-intent>; modifier; summary.
    pub intent: Primitive<Code<MedicationRequestIntent>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medicationrequest-category>.
    pub category: Vec<CodeableConcept>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `boolean`, 0..1; modifier; summary.
    pub do_not_perform: Primitive<bool>,
    /// A choice, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`; summary.
    pub reported: Option<MedicationRequestReported>,
    /// A choice, 1..1, to `Medication`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub medication: Option<MedicationRequestMedication>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `dateTime`, 0..1; summary.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`, `Device`; summary.
    pub requester: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `Device`, `RelatedPerson`, `CareTeam`.
    pub performer: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/performer-role>; summary.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub recorder: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`.
    pub reason_reference: Vec<Reference>,
    /// `canonical`, 0..*; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*, to `CarePlan`, `MedicationRequest`, `ServiceRequest`, `ImmunizationRecommendation`; summary.
    pub based_on: Vec<Reference>,
    /// `Identifier`, 0..1; summary.
    pub group_identifier: Option<Box<Identifier>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy>.
    pub course_of_therapy_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Coverage`, `ClaimResponse`.
    pub insurance: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Dosage`, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationRequest.dispenseRequest`, 0..1.
    pub dispense_request: Option<Box<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution`, 0..1.
    pub substitution: Option<Box<MedicationRequestSubstitution>>,
    /// `Reference`, 0..1, to `MedicationRequest`.
    pub prior_prescription: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `DetectedIssue`.
    pub detected_issue: Vec<Reference>,
    /// `Reference`, 0..*, to `Provenance`.
    pub event_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest",
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
        Row::code(9, "status", &codes::MEDICATIONREQUEST_STATUS).required(),
        Row::record(10, "statusReason", &CODEABLE_CONCEPT),
        Row::code(11, "intent", &codes::MEDICATION_REQUEST_INTENT).required(),
        Row::record(12, "category", &CODEABLE_CONCEPT).many(),
        Row::code(13, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(14, "doNotPerform", PrimitiveKind::Boolean),
        Row::primitive(15, "reportedBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::record(15, "reportedReference", &REFERENCE).choice(1, 2, 8),
        Row::record(16, "medicationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 10).required(),
        Row::record(16, "medicationReference", &REFERENCE).choice(1, 2, 10).required(),
        Row::record(17, "subject", &REFERENCE).required(),
        Row::record(18, "encounter", &REFERENCE),
        Row::record(19, "supportingInformation", &REFERENCE).many(),
        Row::primitive(20, "authoredOn", PrimitiveKind::DateTime),
        Row::record(21, "requester", &REFERENCE),
        Row::record(22, "performer", &REFERENCE),
        Row::record(23, "performerType", &CODEABLE_CONCEPT),
        Row::record(24, "recorder", &REFERENCE),
        Row::record(25, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(26, "reasonReference", &REFERENCE).many(),
        Row::primitive(27, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(28, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(29, "basedOn", &REFERENCE).many(),
        Row::record(30, "groupIdentifier", &IDENTIFIER),
        Row::record(31, "courseOfTherapyType", &CODEABLE_CONCEPT),
        Row::record(32, "insurance", &REFERENCE).many(),
        Row::record(33, "note", &ANNOTATION).many(),
        Row::record(34, "dosageInstruction", &DOSAGE).many(),
        Row::record(35, "dispenseRequest", &MEDICATION_REQUEST_DISPENSE_REQUEST),
        Row::record(36, "substitution", &MEDICATION_REQUEST_SUBSTITUTION),
        Row::record(37, "priorPrescription", &REFERENCE),
        Row::record(38, "detectedIssue", &REFERENCE).many(),
        Row::record(39, "eventHistory", &REFERENCE).many(),
    ],
};

record! {
    MedicationRequest, MEDICATION_REQUEST;
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
    10 Records status_reason,
    11 Primitive intent,
    12 Records category,
    13 Primitive priority,
    14 Primitive do_not_perform,
    15 Choice reported,
    16 Choice medication,
    17 Records subject,
    18 Records encounter,
    19 Records supporting_information,
    20 Primitive authored_on,
    21 Records requester,
    22 Records performer,
    23 Records performer_type,
    24 Records recorder,
    25 Records reason_code,
    26 Records reason_reference,
    27 Primitives instantiates_canonical,
    28 Primitives instantiates_uri,
    29 Records based_on,
    30 Records group_identifier,
    31 Records course_of_therapy_type,
    32 Records insurance,
    33 Records note,
    34 Records dosage_instruction,
    35 Records dispense_request,
    36 Records substitution,
    37 Records prior_prescription,
    38 Records detected_issue,
    39 Records event_history,
}

/// `MedicationRequest.reported[x]`.
pub enum MedicationRequestReported {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationRequestReported;
    0 Primitive Boolean,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) Boolean(bool);
}

/// `MedicationRequest.medication[x]`.
pub enum MedicationRequestMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationRequestMedication;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `MedicationRequest.dispenseRequest`.
///
/// Invariants: `ele-1`.
pub struct MedicationRequestDispenseRequest {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill`, 0..1.
    pub initial_fill: Option<Box<MedicationRequestDispenseRequestInitialFill>>,
    /// `Duration`, 0..1.
    pub dispense_interval: Option<Box<Duration>>,
    /// `Period`, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `unsignedInt`, 0..1.
    pub number_of_repeats_allowed: Primitive<i32>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Duration`, 0..1.
    pub expected_supply_duration: Option<Box<Duration>>,
    /// `Reference`, 0..1, to `Organization`.
    pub performer: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest.dispenseRequest",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "initialFill", &MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL),
        Row::record(4, "dispenseInterval", &DURATION),
        Row::record(5, "validityPeriod", &PERIOD),
        Row::primitive(6, "numberOfRepeatsAllowed", PrimitiveKind::UnsignedInt),
        Row::record(7, "quantity", &QUANTITY),
        Row::record(8, "expectedSupplyDuration", &DURATION),
        Row::record(9, "performer", &REFERENCE),
    ],
};

record! {
    MedicationRequestDispenseRequest, MEDICATION_REQUEST_DISPENSE_REQUEST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records initial_fill,
    4 Records dispense_interval,
    5 Records validity_period,
    6 Primitive number_of_repeats_allowed,
    7 Records quantity,
    8 Records expected_supply_duration,
    9 Records performer,
}

/// The elements below `MedicationRequest.dispenseRequest.initialFill`.
///
/// Invariants: `ele-1`.
pub struct MedicationRequestDispenseRequestInitialFill {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Duration`, 0..1.
    pub duration: Option<Box<Duration>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL: TypeInfo = TypeInfo {
    name: "MedicationRequest.dispenseRequest.initialFill",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "quantity", &QUANTITY),
        Row::record(4, "duration", &DURATION),
    ],
};

record! {
    MedicationRequestDispenseRequestInitialFill, MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records quantity,
    4 Records duration,
}

/// The elements below `MedicationRequest.substitution`.
///
/// Invariants: `ele-1`.
pub struct MedicationRequestSubstitution {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1; example binding to <http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode>.
    pub allowed: Option<MedicationRequestSubstitutionAllowed>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_REQUEST_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationRequest.substitution",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "allowedBoolean", PrimitiveKind::Boolean).choice(0, 2, 7).required(),
        Row::record(3, "allowedCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 7).required(),
        Row::record(4, "reason", &CODEABLE_CONCEPT),
    ],
};

record! {
    MedicationRequestSubstitution, MEDICATION_REQUEST_SUBSTITUTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice allowed,
    4 Records reason,
}

/// `MedicationRequest.substitution.allowed[x]`.
pub enum MedicationRequestSubstitutionAllowed {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    MedicationRequestSubstitutionAllowed;
    0 Primitive Boolean,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Boolean(bool);
}
