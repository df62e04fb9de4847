//! `MedicationRequest` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, DOSAGE, DURATION, Dosage, Duration, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, MedicationRequestIntent, MedicationrequestStatus, Meta, NARRATIVE, Narrative,
    PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference, RequestPriority, Resource,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationRequest](https://hl7.org/fhir/R5/medicationrequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicationRequest {
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
    /// `Reference`, 0..*, to `CarePlan`, `MedicationRequest`, `ServiceRequest`, `ImmunizationRecommendation`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..1, to `MedicationRequest`.
    pub prior_prescription: Option<Box<Reference>>,
    /// `Identifier`, 0..1; summary.
    pub group_identifier: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medicationrequest-status>; modifier; summary.
    pub status: Primitive<Code<MedicationrequestStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicationrequest-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; since R5.
    pub status_changed: Primitive<DateTime>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medicationrequest-intent>; modifier; summary.
    pub intent: Primitive<Code<MedicationRequestIntent>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medicationrequest-admin-location>.
    pub category: Vec<CodeableConcept>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `boolean`, 0..1; modifier; summary.
    pub do_not_perform: Primitive<bool>,
    /// `CodeableReference`, 1..1, to `Medication`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub medication: Option<Box<CodeableReference>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`; since R5.
    pub information_source: Vec<Reference>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `dateTime`, 0..1; summary.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`, `Device`; summary.
    pub requester: Option<Box<Reference>>,
    /// `boolean`, 0..1; summary.
    pub reported: Primitive<bool>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/medication-intended-performer-role>; summary.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `DeviceDefinition`, `RelatedPerson`, `CareTeam`, `HealthcareService`.
    pub performer: Vec<Reference>,
    /// `CodeableReference`, 0..*, to `DeviceDefinition`; since R5.
    pub device: Vec<CodeableReference>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub recorder: Option<Box<Reference>>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; since R5.
    pub reason: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy>.
    pub course_of_therapy_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Coverage`, `ClaimResponse`.
    pub insurance: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `markdown`, 0..1; since R5.
    pub rendered_dosage_instruction: Primitive<Text>,
    /// `Period`, 0..1; since R5.
    pub effective_dose_period: Option<Box<Period>>,
    /// `Dosage`, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationRequest.dispenseRequest`, 0..1.
    pub dispense_request: Option<Box<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution`, 0..1.
    pub substitution: Option<Box<MedicationRequestSubstitution>>,
    /// `Reference`, 0..*, to `Provenance`.
    pub event_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest",
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
        Row::record(10, "priorPrescription", &REFERENCE),
        Row::record(11, "groupIdentifier", &IDENTIFIER),
        Row::code(12, "status", &codes::MEDICATIONREQUEST_STATUS).required(),
        Row::record(13, "statusReason", &CODEABLE_CONCEPT),
        Row::primitive(14, "statusChanged", PrimitiveKind::DateTime),
        Row::code(15, "intent", &codes::MEDICATION_REQUEST_INTENT).required(),
        Row::record(16, "category", &CODEABLE_CONCEPT).many(),
        Row::code(17, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(18, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(19, "medication", &CODEABLE_REFERENCE).required(),
        Row::record(20, "subject", &REFERENCE).required(),
        Row::record(21, "informationSource", &REFERENCE).many(),
        Row::record(22, "encounter", &REFERENCE),
        Row::record(23, "supportingInformation", &REFERENCE).many(),
        Row::primitive(24, "authoredOn", PrimitiveKind::DateTime),
        Row::record(25, "requester", &REFERENCE),
        Row::primitive(26, "reported", PrimitiveKind::Boolean),
        Row::record(27, "performerType", &CODEABLE_CONCEPT),
        Row::record(28, "performer", &REFERENCE).many(),
        Row::record(29, "device", &CODEABLE_REFERENCE).many(),
        Row::record(30, "recorder", &REFERENCE),
        Row::record(31, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(32, "courseOfTherapyType", &CODEABLE_CONCEPT),
        Row::record(33, "insurance", &REFERENCE).many(),
        Row::record(34, "note", &ANNOTATION).many(),
        Row::primitive(35, "renderedDosageInstruction", PrimitiveKind::Markdown),
        Row::record(36, "effectiveDosePeriod", &PERIOD),
        Row::record(37, "dosageInstruction", &DOSAGE).many(),
        Row::record(38, "dispenseRequest", &MEDICATION_REQUEST_DISPENSE_REQUEST),
        Row::record(39, "substitution", &MEDICATION_REQUEST_SUBSTITUTION),
        Row::record(40, "eventHistory", &REFERENCE).many(),
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
    9 Records based_on,
    10 Records prior_prescription,
    11 Records group_identifier,
    12 Primitive status,
    13 Records status_reason,
    14 Primitive status_changed,
    15 Primitive intent,
    16 Records category,
    17 Primitive priority,
    18 Primitive do_not_perform,
    19 Records medication,
    20 Records subject,
    21 Records information_source,
    22 Records encounter,
    23 Records supporting_information,
    24 Primitive authored_on,
    25 Records requester,
    26 Primitive reported,
    27 Records performer_type,
    28 Records performer,
    29 Records device,
    30 Records recorder,
    31 Records reason,
    32 Records course_of_therapy_type,
    33 Records insurance,
    34 Records note,
    35 Primitive rendered_dosage_instruction,
    36 Records effective_dose_period,
    37 Records dosage_instruction,
    38 Records dispense_request,
    39 Records substitution,
    40 Records event_history,
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
    /// `Reference`, 0..1, to `Organization`; since R5.
    pub dispenser: Option<Box<Reference>>,
    /// `Annotation`, 0..*; since R5.
    pub dispenser_instruction: Vec<Annotation>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-dose-aid>; since R5.
    pub dose_administration_aid: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest.dispenseRequest",
    kind: TypeKind::Backbone,
    release: Release::R5,
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
        Row::record(9, "dispenser", &REFERENCE),
        Row::record(10, "dispenserInstruction", &ANNOTATION).many(),
        Row::record(11, "doseAdministrationAid", &CODEABLE_CONCEPT),
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
    9 Records dispenser,
    10 Records dispenser_instruction,
    11 Records dose_administration_aid,
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
    release: Release::R5,
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
    /// A choice, 1..1; preferred binding to <http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode>.
    pub allowed: Option<MedicationRequestSubstitutionAllowed>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_REQUEST_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationRequest.substitution",
    kind: TypeKind::Backbone,
    release: Release::R5,
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
