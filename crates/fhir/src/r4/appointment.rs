//! `Appointment` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text};
use crate::r4::{
    AppointmentStatus, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, ParticipantRequired, ParticipationStatus,
    Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Appointment](https://hl7.org/fhir/R4/appointment.html).
///
/// Invariants: `app-2`, `app-3`, `app-4`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Appointment {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/appointmentstatus>; modifier; summary.
    pub status: Primitive<Code<AppointmentStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/appointment-cancellation-reason>; summary.
    pub cancelation_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-category>; summary.
    pub service_category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub service_type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://terminology.hl7.org/ValueSet/v2-0276>; summary.
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-reason>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Procedure`, `Observation`, `ImmunizationRecommendation`.
    pub reason_reference: Vec<Reference>,
    /// `unsignedInt`, 0..1.
    pub priority: Primitive<i32>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `instant`, 0..1; summary.
    pub start: Primitive<Instant>,
    /// `instant`, 0..1; summary.
    pub end: Primitive<Instant>,
    /// `positiveInt`, 0..1.
    pub minutes_duration: Primitive<i32>,
    /// `Reference`, 0..*, to `Slot`.
    pub slot: Vec<Reference>,
    /// `dateTime`, 0..1.
    pub created: Primitive<DateTime>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// `string`, 0..1.
    pub patient_instruction: Primitive<Text>,
    /// `Reference`, 0..*, to `ServiceRequest`.
    pub based_on: Vec<Reference>,
    /// `Appointment.participant`, 1..*.
    pub participant: Vec<AppointmentParticipant>,
    /// `Period`, 0..*.
    pub requested_period: Vec<Period>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT: TypeInfo = TypeInfo {
    name: "Appointment",
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
        Row::code(9, "status", &codes::APPOINTMENT_STATUS).required(),
        Row::record(10, "cancelationReason", &CODEABLE_CONCEPT),
        Row::record(11, "serviceCategory", &CODEABLE_CONCEPT).many(),
        Row::record(12, "serviceType", &CODEABLE_CONCEPT).many(),
        Row::record(13, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(14, "appointmentType", &CODEABLE_CONCEPT),
        Row::record(15, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(16, "reasonReference", &REFERENCE).many(),
        Row::primitive(17, "priority", PrimitiveKind::UnsignedInt),
        Row::primitive(18, "description", PrimitiveKind::String),
        Row::record(19, "supportingInformation", &REFERENCE).many(),
        Row::primitive(20, "start", PrimitiveKind::Instant),
        Row::primitive(21, "end", PrimitiveKind::Instant),
        Row::primitive(22, "minutesDuration", PrimitiveKind::PositiveInt),
        Row::record(23, "slot", &REFERENCE).many(),
        Row::primitive(24, "created", PrimitiveKind::DateTime),
        Row::primitive(25, "comment", PrimitiveKind::String),
        Row::primitive(26, "patientInstruction", PrimitiveKind::String),
        Row::record(27, "basedOn", &REFERENCE).many(),
        Row::record(28, "participant", &APPOINTMENT_PARTICIPANT).many().required(),
        Row::record(29, "requestedPeriod", &PERIOD).many(),
    ],
};

record! {
    Appointment, APPOINTMENT;
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
    10 Records cancelation_reason,
    11 Records service_category,
    12 Records service_type,
    13 Records specialty,
    14 Records appointment_type,
    15 Records reason_code,
    16 Records reason_reference,
    17 Primitive priority,
    18 Primitive description,
    19 Records supporting_information,
    20 Primitive start,
    21 Primitive end,
    22 Primitive minutes_duration,
    23 Records slot,
    24 Primitive created,
    25 Primitive comment,
    26 Primitive patient_instruction,
    27 Records based_on,
    28 Records participant,
    29 Records requested_period,
}

/// The elements below `Appointment.participant`.
///
/// Invariants: `app-1`, `ele-1`.
pub struct AppointmentParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/encounter-participant-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Device`, `HealthcareService`, `Location`; summary.
    pub actor: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/participantrequired>; summary.
    pub required: Primitive<Code<ParticipantRequired>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/participationstatus>; summary.
    pub status: Primitive<Code<ParticipationStatus>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Appointment.participant",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::record(4, "actor", &REFERENCE),
        Row::code(5, "required", &codes::PARTICIPANT_REQUIRED),
        Row::code(6, "status", &codes::PARTICIPATION_STATUS).required(),
        Row::record(7, "period", &PERIOD),
    ],
};

record! {
    AppointmentParticipant, APPOINTMENT_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records actor,
    5 Primitive required,
    6 Primitive status,
    7 Records period,
}
