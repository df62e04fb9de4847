//! `Encounter` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, DURATION, Duration,
    EXTENSION, EncounterLocationStatus, EncounterStatus, Extension, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource,
    VIRTUAL_SERVICE_DETAIL, VirtualServiceDetail, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Encounter](https://hl7.org/fhir/R5/encounter.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Encounter {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/encounter-status>; modifier; summary.
    pub status: Primitive<Code<EncounterStatus>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://terminology.hl7.org/ValueSet/encounter-class>; summary.
    pub class: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-ActPriority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/encounter-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `HealthcareService`; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub service_type: Vec<CodeableReference>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/encounter-subject-status>; since R5.
    pub subject_status: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `EpisodeOfCare`; summary.
    pub episode_of_care: Vec<Reference>,
    /// `Reference`, 0..*, to `CarePlan`, `DeviceRequest`, `MedicationRequest`, `ServiceRequest`.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `CareTeam`; since R5.
    pub care_team: Vec<Reference>,
    /// `Reference`, 0..1, to `Encounter`.
    pub part_of: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`.
    pub service_provider: Option<Box<Reference>>,
    /// `Encounter.participant`, 0..*; summary.
    pub participant: Vec<EncounterParticipant>,
    /// `Reference`, 0..*, to `Appointment`; summary.
    pub appointment: Vec<Reference>,
    /// `VirtualServiceDetail`, 0..*; since R5.
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Period`, 0..1; since R5.
    pub actual_period: Option<Box<Period>>,
    /// `dateTime`, 0..1; since R5.
    pub planned_start_date: Primitive<DateTime>,
    /// `dateTime`, 0..1; since R5.
    pub planned_end_date: Primitive<DateTime>,
    /// `Duration`, 0..1.
    pub length: Option<Box<Duration>>,
    /// `Encounter.reason`, 0..*; summary; since R5.
    pub reason: Vec<EncounterReason>,
    /// `Encounter.diagnosis`, 0..*; summary.
    pub diagnosis: Vec<EncounterDiagnosis>,
    /// `Reference`, 0..*, to `Account`.
    pub account: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/encounter-diet>; since R5.
    pub diet_preference: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-special-arrangements>; since R5.
    pub special_arrangement: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-special-courtesy>; since R5.
    pub special_courtesy: Vec<CodeableConcept>,
    /// `Encounter.admission`, 0..1; since R5.
    pub admission: Option<Box<EncounterAdmission>>,
    /// `Encounter.location`, 0..*.
    pub location: Vec<EncounterLocation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER: TypeInfo = TypeInfo {
    name: "Encounter",
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
        Row::code(9, "status", &codes::ENCOUNTER_STATUS).required(),
        Row::record(10, "class", &CODEABLE_CONCEPT).many(),
        Row::record(11, "priority", &CODEABLE_CONCEPT),
        Row::record(12, "type", &CODEABLE_CONCEPT).many(),
        Row::record(13, "serviceType", &CODEABLE_REFERENCE).many(),
        Row::record(14, "subject", &REFERENCE),
        Row::record(15, "subjectStatus", &CODEABLE_CONCEPT),
        Row::record(16, "episodeOfCare", &REFERENCE).many(),
        Row::record(17, "basedOn", &REFERENCE).many(),
        Row::record(18, "careTeam", &REFERENCE).many(),
        Row::record(19, "partOf", &REFERENCE),
        Row::record(20, "serviceProvider", &REFERENCE),
        Row::record(21, "participant", &ENCOUNTER_PARTICIPANT).many(),
        Row::record(22, "appointment", &REFERENCE).many(),
        Row::record(23, "virtualService", &VIRTUAL_SERVICE_DETAIL).many(),
        Row::record(24, "actualPeriod", &PERIOD),
        Row::primitive(25, "plannedStartDate", PrimitiveKind::DateTime),
        Row::primitive(26, "plannedEndDate", PrimitiveKind::DateTime),
        Row::record(27, "length", &DURATION),
        Row::record(28, "reason", &ENCOUNTER_REASON).many(),
        Row::record(29, "diagnosis", &ENCOUNTER_DIAGNOSIS).many(),
        Row::record(30, "account", &REFERENCE).many(),
        Row::record(31, "dietPreference", &CODEABLE_CONCEPT).many(),
        Row::record(32, "specialArrangement", &CODEABLE_CONCEPT).many(),
        Row::record(33, "specialCourtesy", &CODEABLE_CONCEPT).many(),
        Row::record(34, "admission", &ENCOUNTER_ADMISSION),
        Row::record(35, "location", &ENCOUNTER_LOCATION).many(),
    ],
};

record! {
    Encounter, ENCOUNTER;
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
    10 Records class,
    11 Records priority,
    12 Records r#type,
    13 Records service_type,
    14 Records subject,
    15 Records subject_status,
    16 Records episode_of_care,
    17 Records based_on,
    18 Records care_team,
    19 Records part_of,
    20 Records service_provider,
    21 Records participant,
    22 Records appointment,
    23 Records virtual_service,
    24 Records actual_period,
    25 Primitive planned_start_date,
    26 Primitive planned_end_date,
    27 Records length,
    28 Records reason,
    29 Records diagnosis,
    30 Records account,
    31 Records diet_preference,
    32 Records special_arrangement,
    33 Records special_courtesy,
    34 Records admission,
    35 Records location,
}

/// The elements below `Encounter.participant`.
///
/// Invariants: `ele-1`, `enc-1`, `enc-2`.
pub struct EncounterParticipant {
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
    /// `Reference`, 0..1, to `Patient`, `Group`, `RelatedPerson`, `Practitioner`, `PractitionerRole`, `Device`, `HealthcareService`; summary; since R5.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Encounter.participant",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::record(4, "period", &PERIOD),
        Row::record(5, "actor", &REFERENCE),
    ],
};

record! {
    EncounterParticipant, ENCOUNTER_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records period,
    5 Records actor,
}

/// The elements below `Encounter.reason`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EncounterReason {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/encounter-reason-use>; summary.
    pub r#use: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `Condition`, `DiagnosticReport`, `Observation`, `ImmunizationRecommendation`, `Procedure`; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-reason>; summary.
    pub value: Vec<CodeableReference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_REASON: TypeInfo = TypeInfo {
    name: "Encounter.reason",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "use", &CODEABLE_CONCEPT).many(),
        Row::record(4, "value", &CODEABLE_REFERENCE).many(),
    ],
};

record! {
    EncounterReason, ENCOUNTER_REASON;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#use,
    4 Records value,
}

/// The elements below `Encounter.diagnosis`.
///
/// Invariants: `ele-1`.
pub struct EncounterDiagnosis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..*, to `Condition`; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub condition: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-diagnosis-use>.
    pub r#use: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "Encounter.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "condition", &CODEABLE_REFERENCE).many(),
        Row::record(4, "use", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    EncounterDiagnosis, ENCOUNTER_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records condition,
    4 Records r#use,
}

/// The elements below `Encounter.admission`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EncounterAdmission {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1.
    pub pre_admission_identifier: Option<Box<Identifier>>,
    /// `Reference`, 0..1, to `Location`, `Organization`.
    pub origin: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-admit-source>.
    pub admit_source: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v2-0092>.
    pub re_admission: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Location`, `Organization`.
    pub destination: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/encounter-discharge-disposition>.
    pub discharge_disposition: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_ADMISSION: TypeInfo = TypeInfo {
    name: "Encounter.admission",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "preAdmissionIdentifier", &IDENTIFIER),
        Row::record(4, "origin", &REFERENCE),
        Row::record(5, "admitSource", &CODEABLE_CONCEPT),
        Row::record(6, "reAdmission", &CODEABLE_CONCEPT),
        Row::record(7, "destination", &REFERENCE),
        Row::record(8, "dischargeDisposition", &CODEABLE_CONCEPT),
    ],
};

record! {
    EncounterAdmission, ENCOUNTER_ADMISSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records pre_admission_identifier,
    4 Records origin,
    5 Records admit_source,
    6 Records re_admission,
    7 Records destination,
    8 Records discharge_disposition,
}

/// The elements below `Encounter.location`.
///
/// Invariants: `ele-1`.
pub struct EncounterLocation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/encounter-location-status>.
    pub status: Primitive<Code<EncounterLocationStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/location-form>; since R5.
    pub form: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_LOCATION: TypeInfo = TypeInfo {
    name: "Encounter.location",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "location", &REFERENCE).required(),
        Row::code(4, "status", &codes::ENCOUNTER_LOCATION_STATUS),
        Row::record(5, "form", &CODEABLE_CONCEPT),
        Row::record(6, "period", &PERIOD),
    ],
};

record! {
    EncounterLocation, ENCOUNTER_LOCATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records location,
    4 Primitive status,
    5 Records form,
    6 Records period,
}
