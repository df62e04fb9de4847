//! `Encounter` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, DURATION, Duration, EXTENSION,
    EncounterLocationStatus, EncounterStatus, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Encounter](https://hl7.org/fhir/R4B/encounter.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Encounter {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/encounter-status>; modifier; summary.
    pub status: Primitive<Code<EncounterStatus>>,
    /// `Encounter.statusHistory`, 0..*.
    pub status_history: Vec<EncounterStatusHistory>,
    /// `Coding`, 1..1; extensible binding to <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>; summary.
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory`, 0..*.
    pub class_history: Vec<EncounterClassHistory>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/encounter-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub service_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-ActPriority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `EpisodeOfCare`; summary.
    pub episode_of_care: Vec<Reference>,
    /// `Reference`, 0..*, to `ServiceRequest`.
    pub based_on: Vec<Reference>,
    /// `Encounter.participant`, 0..*; summary.
    pub participant: Vec<EncounterParticipant>,
    /// `Reference`, 0..*, to `Appointment`; summary.
    pub appointment: Vec<Reference>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Duration`, 0..1.
    pub length: Option<Box<Duration>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-reason>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Procedure`, `Observation`, `ImmunizationRecommendation`; summary.
    pub reason_reference: Vec<Reference>,
    /// `Encounter.diagnosis`, 0..*; summary.
    pub diagnosis: Vec<EncounterDiagnosis>,
    /// `Reference`, 0..*, to `Account`.
    pub account: Vec<Reference>,
    /// `Encounter.hospitalization`, 0..1.
    pub hospitalization: Option<Box<EncounterHospitalization>>,
    /// `Encounter.location`, 0..*.
    pub location: Vec<EncounterLocation>,
    /// `Reference`, 0..1, to `Organization`.
    pub service_provider: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub part_of: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER: TypeInfo = TypeInfo {
    name: "Encounter",
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
        Row::code(9, "status", &codes::ENCOUNTER_STATUS).required(),
        Row::record(10, "statusHistory", &ENCOUNTER_STATUS_HISTORY).many(),
        Row::record(11, "class", &CODING).required(),
        Row::record(12, "classHistory", &ENCOUNTER_CLASS_HISTORY).many(),
        Row::record(13, "type", &CODEABLE_CONCEPT).many(),
        Row::record(14, "serviceType", &CODEABLE_CONCEPT),
        Row::record(15, "priority", &CODEABLE_CONCEPT),
        Row::record(16, "subject", &REFERENCE),
        Row::record(17, "episodeOfCare", &REFERENCE).many(),
        Row::record(18, "basedOn", &REFERENCE).many(),
        Row::record(19, "participant", &ENCOUNTER_PARTICIPANT).many(),
        Row::record(20, "appointment", &REFERENCE).many(),
        Row::record(21, "period", &PERIOD),
        Row::record(22, "length", &DURATION),
        Row::record(23, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(24, "reasonReference", &REFERENCE).many(),
        Row::record(25, "diagnosis", &ENCOUNTER_DIAGNOSIS).many(),
        Row::record(26, "account", &REFERENCE).many(),
        Row::record(27, "hospitalization", &ENCOUNTER_HOSPITALIZATION),
        Row::record(28, "location", &ENCOUNTER_LOCATION).many(),
        Row::record(29, "serviceProvider", &REFERENCE),
        Row::record(30, "partOf", &REFERENCE),
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
    10 Records status_history,
    11 Records class,
    12 Records class_history,
    13 Records r#type,
    14 Records service_type,
    15 Records priority,
    16 Records subject,
    17 Records episode_of_care,
    18 Records based_on,
    19 Records participant,
    20 Records appointment,
    21 Records period,
    22 Records length,
    23 Records reason_code,
    24 Records reason_reference,
    25 Records diagnosis,
    26 Records account,
    27 Records hospitalization,
    28 Records location,
    29 Records service_provider,
    30 Records part_of,
}

/// The elements below `Encounter.statusHistory`.
///
/// Invariants: `ele-1`.
pub struct EncounterStatusHistory {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/encounter-status>.
    pub status: Primitive<Code<EncounterStatus>>,
    /// `Period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_STATUS_HISTORY: TypeInfo = TypeInfo {
    name: "Encounter.statusHistory",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "status", &codes::ENCOUNTER_STATUS).required(),
        Row::record(4, "period", &PERIOD).required(),
    ],
};

record! {
    EncounterStatusHistory, ENCOUNTER_STATUS_HISTORY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive status,
    4 Records period,
}

/// The elements below `Encounter.classHistory`.
///
/// Invariants: `ele-1`.
pub struct EncounterClassHistory {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1; extensible binding to <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>.
    pub class: Option<Box<Coding>>,
    /// `Period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_CLASS_HISTORY: TypeInfo = TypeInfo {
    name: "Encounter.classHistory",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "class", &CODING).required(),
        Row::record(4, "period", &PERIOD).required(),
    ],
};

record! {
    EncounterClassHistory, ENCOUNTER_CLASS_HISTORY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records class,
    4 Records period,
}

/// The elements below `Encounter.participant`.
///
/// Invariants: `ele-1`.
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
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub individual: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Encounter.participant",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::record(4, "period", &PERIOD),
        Row::record(5, "individual", &REFERENCE),
    ],
};

record! {
    EncounterParticipant, ENCOUNTER_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records period,
    5 Records individual,
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
    /// `Reference`, 1..1, to `Condition`, `Procedure`; summary.
    pub condition: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/diagnosis-role>.
    pub r#use: Option<Box<CodeableConcept>>,
    /// `positiveInt`, 0..1.
    pub rank: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "Encounter.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "condition", &REFERENCE).required(),
        Row::record(4, "use", &CODEABLE_CONCEPT),
        Row::primitive(5, "rank", PrimitiveKind::PositiveInt),
    ],
};

record! {
    EncounterDiagnosis, ENCOUNTER_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records condition,
    4 Records r#use,
    5 Primitive rank,
}

/// The elements below `Encounter.hospitalization`.
///
/// Invariants: `ele-1`.
pub struct EncounterHospitalization {
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
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/encounter-diet>.
    pub diet_preference: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-special-courtesy>.
    pub special_courtesy: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-special-arrangements>.
    pub special_arrangement: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Location`, `Organization`.
    pub destination: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/encounter-discharge-disposition>.
    pub discharge_disposition: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_HOSPITALIZATION: TypeInfo = TypeInfo {
    name: "Encounter.hospitalization",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "preAdmissionIdentifier", &IDENTIFIER),
        Row::record(4, "origin", &REFERENCE),
        Row::record(5, "admitSource", &CODEABLE_CONCEPT),
        Row::record(6, "reAdmission", &CODEABLE_CONCEPT),
        Row::record(7, "dietPreference", &CODEABLE_CONCEPT).many(),
        Row::record(8, "specialCourtesy", &CODEABLE_CONCEPT).many(),
        Row::record(9, "specialArrangement", &CODEABLE_CONCEPT).many(),
        Row::record(10, "destination", &REFERENCE),
        Row::record(11, "dischargeDisposition", &CODEABLE_CONCEPT),
    ],
};

record! {
    EncounterHospitalization, ENCOUNTER_HOSPITALIZATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records pre_admission_identifier,
    4 Records origin,
    5 Records admit_source,
    6 Records re_admission,
    7 Records diet_preference,
    8 Records special_courtesy,
    9 Records special_arrangement,
    10 Records destination,
    11 Records discharge_disposition,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/location-physical-type>.
    pub physical_type: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_LOCATION: TypeInfo = TypeInfo {
    name: "Encounter.location",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "location", &REFERENCE).required(),
        Row::code(4, "status", &codes::ENCOUNTER_LOCATION_STATUS),
        Row::record(5, "physicalType", &CODEABLE_CONCEPT),
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
    5 Records physical_type,
    6 Records period,
}
