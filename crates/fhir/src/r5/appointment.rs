//! `Appointment` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Instant, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, AppointmentStatus, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING,
    CodeableConcept, CodeableReference, Coding, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, PERIOD, ParticipationStatus, Period, Primitive, REFERENCE,
    Reference, Resource, VIRTUAL_SERVICE_DETAIL, VirtualServiceDetail, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Appointment](https://hl7.org/fhir/R5/appointment.html).
///
/// Invariants: `app-2`, `app-3`, `app-4`, `app-5`, `app-6`, `app-7`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Appointment {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/appointmentstatus>; modifier; summary.
    pub status: Primitive<Code<AppointmentStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/appointment-cancellation-reason>; summary; since R5.
    pub cancellation_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://terminology.hl7.org/ValueSet/EncounterClass>; summary; since R5.
    pub class: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-category>; summary.
    pub service_category: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `HealthcareService`; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub service_type: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://terminology.hl7.org/ValueSet/v2-0276>; summary.
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `CodeableReference`, 0..*, to `Condition`, `Procedure`, `Observation`, `ImmunizationRecommendation`; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-reason>; summary; since R5.
    pub reason: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-ActPriority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..*, to `Appointment`; since R5.
    pub replaces: Vec<Reference>,
    /// `VirtualServiceDetail`, 0..*; since R5.
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `Reference`, 0..1, to `Appointment`; since R5.
    pub previous_appointment: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Appointment`; since R5.
    pub originating_appointment: Option<Box<Reference>>,
    /// `instant`, 0..1; summary.
    pub start: Primitive<Instant>,
    /// `instant`, 0..1; summary.
    pub end: Primitive<Instant>,
    /// `positiveInt`, 0..1.
    pub minutes_duration: Primitive<i32>,
    /// `Period`, 0..*.
    pub requested_period: Vec<Period>,
    /// `Reference`, 0..*, to `Slot`.
    pub slot: Vec<Reference>,
    /// `Reference`, 0..*, to `Account`; since R5.
    pub account: Vec<Reference>,
    /// `dateTime`, 0..1.
    pub created: Primitive<DateTime>,
    /// `dateTime`, 0..1; since R5.
    pub cancellation_date: Primitive<DateTime>,
    /// `Annotation`, 0..*; since R5.
    pub note: Vec<Annotation>,
    /// `CodeableReference`, 0..*, to `DocumentReference`, `Binary`, `Communication`.
    pub patient_instruction: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `CarePlan`, `DeviceRequest`, `MedicationRequest`, `ServiceRequest`.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary; since R5.
    pub subject: Option<Box<Reference>>,
    /// `Appointment.participant`, 1..*.
    pub participant: Vec<AppointmentParticipant>,
    /// `positiveInt`, 0..1; since R5.
    pub recurrence_id: Primitive<i32>,
    /// `boolean`, 0..1; since R5.
    pub occurrence_changed: Primitive<bool>,
    /// `Appointment.recurrenceTemplate`, 0..*; since R5.
    pub recurrence_template: Vec<AppointmentRecurrenceTemplate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT: TypeInfo = TypeInfo {
    name: "Appointment",
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
        Row::code(9, "status", &codes::APPOINTMENT_STATUS).required(),
        Row::record(10, "cancellationReason", &CODEABLE_CONCEPT),
        Row::record(11, "class", &CODEABLE_CONCEPT).many(),
        Row::record(12, "serviceCategory", &CODEABLE_CONCEPT).many(),
        Row::record(13, "serviceType", &CODEABLE_REFERENCE).many(),
        Row::record(14, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(15, "appointmentType", &CODEABLE_CONCEPT),
        Row::record(16, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(17, "priority", &CODEABLE_CONCEPT),
        Row::primitive(18, "description", PrimitiveKind::String),
        Row::record(19, "replaces", &REFERENCE).many(),
        Row::record(20, "virtualService", &VIRTUAL_SERVICE_DETAIL).many(),
        Row::record(21, "supportingInformation", &REFERENCE).many(),
        Row::record(22, "previousAppointment", &REFERENCE),
        Row::record(23, "originatingAppointment", &REFERENCE),
        Row::primitive(24, "start", PrimitiveKind::Instant),
        Row::primitive(25, "end", PrimitiveKind::Instant),
        Row::primitive(26, "minutesDuration", PrimitiveKind::PositiveInt),
        Row::record(27, "requestedPeriod", &PERIOD).many(),
        Row::record(28, "slot", &REFERENCE).many(),
        Row::record(29, "account", &REFERENCE).many(),
        Row::primitive(30, "created", PrimitiveKind::DateTime),
        Row::primitive(31, "cancellationDate", PrimitiveKind::DateTime),
        Row::record(32, "note", &ANNOTATION).many(),
        Row::record(33, "patientInstruction", &CODEABLE_REFERENCE).many(),
        Row::record(34, "basedOn", &REFERENCE).many(),
        Row::record(35, "subject", &REFERENCE),
        Row::record(36, "participant", &APPOINTMENT_PARTICIPANT).many().required(),
        Row::primitive(37, "recurrenceId", PrimitiveKind::PositiveInt),
        Row::primitive(38, "occurrenceChanged", PrimitiveKind::Boolean),
        Row::record(39, "recurrenceTemplate", &APPOINTMENT_RECURRENCE_TEMPLATE).many(),
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
    10 Records cancellation_reason,
    11 Records class,
    12 Records service_category,
    13 Records service_type,
    14 Records specialty,
    15 Records appointment_type,
    16 Records reason,
    17 Records priority,
    18 Primitive description,
    19 Records replaces,
    20 Records virtual_service,
    21 Records supporting_information,
    22 Records previous_appointment,
    23 Records originating_appointment,
    24 Primitive start,
    25 Primitive end,
    26 Primitive minutes_duration,
    27 Records requested_period,
    28 Records slot,
    29 Records account,
    30 Primitive created,
    31 Primitive cancellation_date,
    32 Records note,
    33 Records patient_instruction,
    34 Records based_on,
    35 Records subject,
    36 Records participant,
    37 Primitive recurrence_id,
    38 Primitive occurrence_changed,
    39 Records recurrence_template,
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
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Practitioner`, `PractitionerRole`, `CareTeam`, `RelatedPerson`, `Device`, `HealthcareService`, `Location`; summary.
    pub actor: Option<Box<Reference>>,
    /// `boolean`, 0..1; summary.
    pub required: Primitive<bool>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/participationstatus>; summary.
    pub status: Primitive<Code<ParticipationStatus>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Appointment.participant",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::record(4, "period", &PERIOD),
        Row::record(5, "actor", &REFERENCE),
        Row::primitive(6, "required", PrimitiveKind::Boolean),
        Row::code(7, "status", &codes::PARTICIPATION_STATUS).required(),
    ],
};

record! {
    AppointmentParticipant, APPOINTMENT_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records period,
    5 Records actor,
    6 Primitive required,
    7 Primitive status,
}

/// The elements below `Appointment.recurrenceTemplate`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AppointmentRecurrenceTemplate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/timezones>.
    pub timezone: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/appointment-recurrrence-type>.
    pub recurrence_type: Option<Box<CodeableConcept>>,
    /// `date`, 0..1.
    pub last_occurrence_date: Primitive<Date>,
    /// `positiveInt`, 0..1.
    pub occurrence_count: Primitive<i32>,
    /// `date`, 0..*.
    pub occurrence_date: Vec<Primitive<Date>>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate`, 0..1.
    pub weekly_template: Option<Box<AppointmentRecurrenceTemplateWeeklyTemplate>>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate`, 0..1.
    pub monthly_template: Option<Box<AppointmentRecurrenceTemplateMonthlyTemplate>>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate`, 0..1.
    pub yearly_template: Option<Box<AppointmentRecurrenceTemplateYearlyTemplate>>,
    /// `date`, 0..*.
    pub excluding_date: Vec<Primitive<Date>>,
    /// `positiveInt`, 0..*.
    pub excluding_recurrence_id: Vec<Primitive<i32>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE: TypeInfo = TypeInfo {
    name: "Appointment.recurrenceTemplate",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "timezone", &CODEABLE_CONCEPT),
        Row::record(4, "recurrenceType", &CODEABLE_CONCEPT).required(),
        Row::primitive(5, "lastOccurrenceDate", PrimitiveKind::Date),
        Row::primitive(6, "occurrenceCount", PrimitiveKind::PositiveInt),
        Row::primitive(7, "occurrenceDate", PrimitiveKind::Date).many(),
        Row::record(8, "weeklyTemplate", &APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE),
        Row::record(9, "monthlyTemplate", &APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE),
        Row::record(10, "yearlyTemplate", &APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE),
        Row::primitive(11, "excludingDate", PrimitiveKind::Date).many(),
        Row::primitive(12, "excludingRecurrenceId", PrimitiveKind::PositiveInt).many(),
    ],
};

record! {
    AppointmentRecurrenceTemplate, APPOINTMENT_RECURRENCE_TEMPLATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records timezone,
    4 Records recurrence_type,
    5 Primitive last_occurrence_date,
    6 Primitive occurrence_count,
    7 Primitives occurrence_date,
    8 Records weekly_template,
    9 Records monthly_template,
    10 Records yearly_template,
    11 Primitives excluding_date,
    12 Primitives excluding_recurrence_id,
}

/// The elements below `Appointment.recurrenceTemplate.weeklyTemplate`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AppointmentRecurrenceTemplateWeeklyTemplate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1.
    pub monday: Primitive<bool>,
    /// `boolean`, 0..1.
    pub tuesday: Primitive<bool>,
    /// `boolean`, 0..1.
    pub wednesday: Primitive<bool>,
    /// `boolean`, 0..1.
    pub thursday: Primitive<bool>,
    /// `boolean`, 0..1.
    pub friday: Primitive<bool>,
    /// `boolean`, 0..1.
    pub saturday: Primitive<bool>,
    /// `boolean`, 0..1.
    pub sunday: Primitive<bool>,
    /// `positiveInt`, 0..1.
    pub week_interval: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE: TypeInfo = TypeInfo {
    name: "Appointment.recurrenceTemplate.weeklyTemplate",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "monday", PrimitiveKind::Boolean),
        Row::primitive(4, "tuesday", PrimitiveKind::Boolean),
        Row::primitive(5, "wednesday", PrimitiveKind::Boolean),
        Row::primitive(6, "thursday", PrimitiveKind::Boolean),
        Row::primitive(7, "friday", PrimitiveKind::Boolean),
        Row::primitive(8, "saturday", PrimitiveKind::Boolean),
        Row::primitive(9, "sunday", PrimitiveKind::Boolean),
        Row::primitive(10, "weekInterval", PrimitiveKind::PositiveInt),
    ],
};

record! {
    AppointmentRecurrenceTemplateWeeklyTemplate, APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive monday,
    4 Primitive tuesday,
    5 Primitive wednesday,
    6 Primitive thursday,
    7 Primitive friday,
    8 Primitive saturday,
    9 Primitive sunday,
    10 Primitive week_interval,
}

/// The elements below `Appointment.recurrenceTemplate.monthlyTemplate`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AppointmentRecurrenceTemplateMonthlyTemplate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..1.
    pub day_of_month: Primitive<i32>,
    /// `Coding`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/week-of-month>.
    pub nth_week_of_month: Option<Box<Coding>>,
    /// `Coding`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/days-of-week>.
    pub day_of_week: Option<Box<Coding>>,
    /// `positiveInt`, 1..1.
    pub month_interval: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE: TypeInfo = TypeInfo {
    name: "Appointment.recurrenceTemplate.monthlyTemplate",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "dayOfMonth", PrimitiveKind::PositiveInt),
        Row::record(4, "nthWeekOfMonth", &CODING),
        Row::record(5, "dayOfWeek", &CODING),
        Row::primitive(6, "monthInterval", PrimitiveKind::PositiveInt).required(),
    ],
};

record! {
    AppointmentRecurrenceTemplateMonthlyTemplate, APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive day_of_month,
    4 Records nth_week_of_month,
    5 Records day_of_week,
    6 Primitive month_interval,
}

/// The elements below `Appointment.recurrenceTemplate.yearlyTemplate`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AppointmentRecurrenceTemplateYearlyTemplate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub year_interval: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE: TypeInfo = TypeInfo {
    name: "Appointment.recurrenceTemplate.yearlyTemplate",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "yearInterval", PrimitiveKind::PositiveInt).required(),
    ],
};

record! {
    AppointmentRecurrenceTemplateYearlyTemplate, APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive year_interval,
}
