//! `AppointmentResponse` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, Instant, PrimitiveKind, Text};
use crate::r5::{
    AppointmentResponseStatus, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [AppointmentResponse](https://hl7.org/fhir/R5/appointmentresponse.html).
///
/// Invariants: `apr-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AppointmentResponse {
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
    /// `Reference`, 1..1, to `Appointment`; summary.
    pub appointment: Option<Box<Reference>>,
    /// `boolean`, 0..1; summary; since R5.
    pub proposed_new_time: Primitive<bool>,
    /// `instant`, 0..1.
    pub start: Primitive<Instant>,
    /// `instant`, 0..1.
    pub end: Primitive<Instant>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/encounter-participant-type>; summary.
    pub participant_type: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Device`, `HealthcareService`, `Location`; summary.
    pub actor: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/appointmentresponse-status>; modifier; summary.
    pub participant_status: Primitive<Code<AppointmentResponseStatus>>,
    /// `markdown`, 0..1.
    pub comment: Primitive<Text>,
    /// `boolean`, 0..1; since R5.
    pub recurring: Primitive<bool>,
    /// `date`, 0..1; since R5.
    pub occurrence_date: Primitive<Date>,
    /// `positiveInt`, 0..1; since R5.
    pub recurrence_id: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_RESPONSE: TypeInfo = TypeInfo {
    name: "AppointmentResponse",
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
        Row::record(9, "appointment", &REFERENCE).required(),
        Row::primitive(10, "proposedNewTime", PrimitiveKind::Boolean),
        Row::primitive(11, "start", PrimitiveKind::Instant),
        Row::primitive(12, "end", PrimitiveKind::Instant),
        Row::record(13, "participantType", &CODEABLE_CONCEPT).many(),
        Row::record(14, "actor", &REFERENCE),
        Row::code(15, "participantStatus", &codes::APPOINTMENT_RESPONSE_STATUS).required(),
        Row::primitive(16, "comment", PrimitiveKind::Markdown),
        Row::primitive(17, "recurring", PrimitiveKind::Boolean),
        Row::primitive(18, "occurrenceDate", PrimitiveKind::Date),
        Row::primitive(19, "recurrenceId", PrimitiveKind::PositiveInt),
    ],
};

record! {
    AppointmentResponse, APPOINTMENT_RESPONSE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records appointment,
    10 Primitive proposed_new_time,
    11 Primitive start,
    12 Primitive end,
    13 Records participant_type,
    14 Records actor,
    15 Primitive participant_status,
    16 Primitive comment,
    17 Primitive recurring,
    18 Primitive occurrence_date,
    19 Primitive recurrence_id,
}
