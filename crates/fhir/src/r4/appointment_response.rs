//! `AppointmentResponse` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Instant, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, ParticipationStatus, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [AppointmentResponse](https://hl7.org/fhir/R4/appointmentresponse.html).
///
/// Invariants: `apr-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AppointmentResponse {
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
    /// `Reference`, 1..1, to `Appointment`; summary.
    pub appointment: Option<Box<Reference>>,
    /// `instant`, 0..1.
    pub start: Primitive<Instant>,
    /// `instant`, 0..1.
    pub end: Primitive<Instant>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/encounter-participant-type>; summary.
    pub participant_type: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Device`, `HealthcareService`, `Location`; summary.
    pub actor: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/participationstatus>; modifier; summary.
    pub participant_status: Primitive<Code<ParticipationStatus>>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_RESPONSE: TypeInfo = TypeInfo {
    name: "AppointmentResponse",
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
        Row::record(9, "appointment", &REFERENCE).required(),
        Row::primitive(10, "start", PrimitiveKind::Instant),
        Row::primitive(11, "end", PrimitiveKind::Instant),
        Row::record(12, "participantType", &CODEABLE_CONCEPT).many(),
        Row::record(13, "actor", &REFERENCE),
        Row::code(14, "participantStatus", &codes::PARTICIPATION_STATUS).required(),
        Row::primitive(15, "comment", PrimitiveKind::String),
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
    10 Primitive start,
    11 Primitive end,
    12 Records participant_type,
    13 Records actor,
    14 Primitive participant_status,
    15 Primitive comment,
}
