//! `PractitionerRole` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text, Time};
use crate::r4::{
    CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, DaysOfWeek, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [PractitionerRole](https://hl7.org/fhir/R4/practitionerrole.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct PractitionerRole {
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
    /// `boolean`, 0..1; summary.
    pub active: Primitive<bool>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Practitioner`; summary.
    pub practitioner: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub organization: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/practitioner-role>; summary.
    pub code: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub location: Vec<Reference>,
    /// `Reference`, 0..*, to `HealthcareService`.
    pub healthcare_service: Vec<Reference>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// `PractitionerRole.availableTime`, 0..*.
    pub available_time: Vec<PractitionerRoleAvailableTime>,
    /// `PractitionerRole.notAvailable`, 0..*.
    pub not_available: Vec<PractitionerRoleNotAvailable>,
    /// `string`, 0..1.
    pub availability_exceptions: Primitive<Text>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER_ROLE: TypeInfo = TypeInfo {
    name: "PractitionerRole",
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
        Row::primitive(9, "active", PrimitiveKind::Boolean),
        Row::record(10, "period", &PERIOD),
        Row::record(11, "practitioner", &REFERENCE),
        Row::record(12, "organization", &REFERENCE),
        Row::record(13, "code", &CODEABLE_CONCEPT).many(),
        Row::record(14, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(15, "location", &REFERENCE).many(),
        Row::record(16, "healthcareService", &REFERENCE).many(),
        Row::record(17, "telecom", &CONTACT_POINT).many(),
        Row::record(18, "availableTime", &PRACTITIONER_ROLE_AVAILABLE_TIME).many(),
        Row::record(19, "notAvailable", &PRACTITIONER_ROLE_NOT_AVAILABLE).many(),
        Row::primitive(20, "availabilityExceptions", PrimitiveKind::String),
        Row::record(21, "endpoint", &REFERENCE).many(),
    ],
};

record! {
    PractitionerRole, PRACTITIONER_ROLE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive active,
    10 Records period,
    11 Records practitioner,
    12 Records organization,
    13 Records code,
    14 Records specialty,
    15 Records location,
    16 Records healthcare_service,
    17 Records telecom,
    18 Records available_time,
    19 Records not_available,
    20 Primitive availability_exceptions,
    21 Records endpoint,
}

/// The elements below `PractitionerRole.availableTime`.
///
/// Invariants: `ele-1`.
pub struct PractitionerRoleAvailableTime {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/days-of-week>.
    pub days_of_week: Vec<Primitive<Code<DaysOfWeek>>>,
    /// `boolean`, 0..1.
    pub all_day: Primitive<bool>,
    /// `time`, 0..1.
    pub available_start_time: Primitive<Time>,
    /// `time`, 0..1.
    pub available_end_time: Primitive<Time>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER_ROLE_AVAILABLE_TIME: TypeInfo = TypeInfo {
    name: "PractitionerRole.availableTime",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "daysOfWeek", &codes::DAYS_OF_WEEK).many(),
        Row::primitive(4, "allDay", PrimitiveKind::Boolean),
        Row::primitive(5, "availableStartTime", PrimitiveKind::Time),
        Row::primitive(6, "availableEndTime", PrimitiveKind::Time),
    ],
};

record! {
    PractitionerRoleAvailableTime, PRACTITIONER_ROLE_AVAILABLE_TIME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives days_of_week,
    4 Primitive all_day,
    5 Primitive available_start_time,
    6 Primitive available_end_time,
}

/// The elements below `PractitionerRole.notAvailable`.
///
/// Invariants: `ele-1`.
pub struct PractitionerRoleNotAvailable {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub description: Primitive<Text>,
    /// `Period`, 0..1.
    pub during: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER_ROLE_NOT_AVAILABLE: TypeInfo = TypeInfo {
    name: "PractitionerRole.notAvailable",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String).required(),
        Row::record(4, "during", &PERIOD),
    ],
};

record! {
    PractitionerRoleNotAvailable, PRACTITIONER_ROLE_NOT_AVAILABLE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records during,
}
