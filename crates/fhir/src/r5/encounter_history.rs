//! `EncounterHistory` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, DURATION, Duration,
    EXTENSION, EncounterStatus, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [EncounterHistory](https://hl7.org/fhir/R5/encounterhistory.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct EncounterHistory {
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
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/encounter-status>; modifier; summary.
    pub status: Primitive<Code<EncounterStatus>>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>; summary.
    pub class: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/encounter-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `HealthcareService`; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub service_type: Vec<CodeableReference>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/encounter-subject-status>.
    pub subject_status: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1.
    pub actual_period: Option<Box<Period>>,
    /// `dateTime`, 0..1.
    pub planned_start_date: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub planned_end_date: Primitive<DateTime>,
    /// `Duration`, 0..1.
    pub length: Option<Box<Duration>>,
    /// `EncounterHistory.location`, 0..*.
    pub location: Vec<EncounterHistoryLocation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_HISTORY: TypeInfo = TypeInfo {
    name: "EncounterHistory",
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
        Row::record(8, "encounter", &REFERENCE),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::code(10, "status", &codes::ENCOUNTER_STATUS).required(),
        Row::record(11, "class", &CODEABLE_CONCEPT).required(),
        Row::record(12, "type", &CODEABLE_CONCEPT).many(),
        Row::record(13, "serviceType", &CODEABLE_REFERENCE).many(),
        Row::record(14, "subject", &REFERENCE),
        Row::record(15, "subjectStatus", &CODEABLE_CONCEPT),
        Row::record(16, "actualPeriod", &PERIOD),
        Row::primitive(17, "plannedStartDate", PrimitiveKind::DateTime),
        Row::primitive(18, "plannedEndDate", PrimitiveKind::DateTime),
        Row::record(19, "length", &DURATION),
        Row::record(20, "location", &ENCOUNTER_HISTORY_LOCATION).many(),
    ],
};

record! {
    EncounterHistory, ENCOUNTER_HISTORY;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records encounter,
    9 Records identifier,
    10 Primitive status,
    11 Records class,
    12 Records r#type,
    13 Records service_type,
    14 Records subject,
    15 Records subject_status,
    16 Records actual_period,
    17 Primitive planned_start_date,
    18 Primitive planned_end_date,
    19 Records length,
    20 Records location,
}

/// The elements below `EncounterHistory.location`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EncounterHistoryLocation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/location-form>.
    pub form: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENCOUNTER_HISTORY_LOCATION: TypeInfo = TypeInfo {
    name: "EncounterHistory.location",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "location", &REFERENCE).required(),
        Row::record(4, "form", &CODEABLE_CONCEPT),
    ],
};

record! {
    EncounterHistoryLocation, ENCOUNTER_HISTORY_LOCATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records location,
    4 Records form,
}
