//! `HealthcareService` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text, Time};
use crate::r4::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint,
    DaysOfWeek, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [HealthcareService](https://hl7.org/fhir/R4/healthcareservice.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct HealthcareService {
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
    /// `boolean`, 0..1; modifier; summary.
    pub active: Primitive<bool>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub provided_by: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub location: Vec<Reference>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub comment: Primitive<Text>,
    /// `markdown`, 0..1.
    pub extra_details: Primitive<Text>,
    /// `Attachment`, 0..1; summary.
    pub photo: Option<Box<Attachment>>,
    /// `ContactPoint`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Reference`, 0..*, to `Location`.
    pub coverage_area: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-provision-conditions>.
    pub service_provision_code: Vec<CodeableConcept>,
    /// `HealthcareService.eligibility`, 0..*.
    pub eligibility: Vec<HealthcareServiceEligibility>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/program>.
    pub program: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*.
    pub characteristic: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub communication: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-referral-method>.
    pub referral_method: Vec<CodeableConcept>,
    /// `boolean`, 0..1.
    pub appointment_required: Primitive<bool>,
    /// `HealthcareService.availableTime`, 0..*.
    pub available_time: Vec<HealthcareServiceAvailableTime>,
    /// `HealthcareService.notAvailable`, 0..*.
    pub not_available: Vec<HealthcareServiceNotAvailable>,
    /// `string`, 0..1.
    pub availability_exceptions: Primitive<Text>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static HEALTHCARE_SERVICE: TypeInfo = TypeInfo {
    name: "HealthcareService",
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
        Row::record(10, "providedBy", &REFERENCE),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "type", &CODEABLE_CONCEPT).many(),
        Row::record(13, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(14, "location", &REFERENCE).many(),
        Row::primitive(15, "name", PrimitiveKind::String),
        Row::primitive(16, "comment", PrimitiveKind::String),
        Row::primitive(17, "extraDetails", PrimitiveKind::Markdown),
        Row::record(18, "photo", &ATTACHMENT),
        Row::record(19, "telecom", &CONTACT_POINT).many(),
        Row::record(20, "coverageArea", &REFERENCE).many(),
        Row::record(21, "serviceProvisionCode", &CODEABLE_CONCEPT).many(),
        Row::record(22, "eligibility", &HEALTHCARE_SERVICE_ELIGIBILITY).many(),
        Row::record(23, "program", &CODEABLE_CONCEPT).many(),
        Row::record(24, "characteristic", &CODEABLE_CONCEPT).many(),
        Row::record(25, "communication", &CODEABLE_CONCEPT).many(),
        Row::record(26, "referralMethod", &CODEABLE_CONCEPT).many(),
        Row::primitive(27, "appointmentRequired", PrimitiveKind::Boolean),
        Row::record(28, "availableTime", &HEALTHCARE_SERVICE_AVAILABLE_TIME).many(),
        Row::record(29, "notAvailable", &HEALTHCARE_SERVICE_NOT_AVAILABLE).many(),
        Row::primitive(30, "availabilityExceptions", PrimitiveKind::String),
        Row::record(31, "endpoint", &REFERENCE).many(),
    ],
};

record! {
    HealthcareService, HEALTHCARE_SERVICE;
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
    10 Records provided_by,
    11 Records category,
    12 Records r#type,
    13 Records specialty,
    14 Records location,
    15 Primitive name,
    16 Primitive comment,
    17 Primitive extra_details,
    18 Records photo,
    19 Records telecom,
    20 Records coverage_area,
    21 Records service_provision_code,
    22 Records eligibility,
    23 Records program,
    24 Records characteristic,
    25 Records communication,
    26 Records referral_method,
    27 Primitive appointment_required,
    28 Records available_time,
    29 Records not_available,
    30 Primitive availability_exceptions,
    31 Records endpoint,
}

/// The elements below `HealthcareService.eligibility`.
///
/// Invariants: `ele-1`.
pub struct HealthcareServiceEligibility {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY: TypeInfo = TypeInfo {
    name: "HealthcareService.eligibility",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "comment", PrimitiveKind::Markdown),
    ],
};

record! {
    HealthcareServiceEligibility, HEALTHCARE_SERVICE_ELIGIBILITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive comment,
}

/// The elements below `HealthcareService.availableTime`.
///
/// Invariants: `ele-1`.
pub struct HealthcareServiceAvailableTime {
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

pub(crate) static HEALTHCARE_SERVICE_AVAILABLE_TIME: TypeInfo = TypeInfo {
    name: "HealthcareService.availableTime",
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
    HealthcareServiceAvailableTime, HEALTHCARE_SERVICE_AVAILABLE_TIME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives days_of_week,
    4 Primitive all_day,
    5 Primitive available_start_time,
    6 Primitive available_end_time,
}

/// The elements below `HealthcareService.notAvailable`.
///
/// Invariants: `ele-1`.
pub struct HealthcareServiceNotAvailable {
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

pub(crate) static HEALTHCARE_SERVICE_NOT_AVAILABLE: TypeInfo = TypeInfo {
    name: "HealthcareService.notAvailable",
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
    HealthcareServiceNotAvailable, HEALTHCARE_SERVICE_NOT_AVAILABLE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records during,
}
