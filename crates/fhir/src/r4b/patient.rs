//! `Patient` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ADDRESS, ATTACHMENT, Address, AdministrativeGender, Attachment, CODEABLE_CONCEPT,
    CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, HUMAN_NAME, HumanName,
    IDENTIFIER, Identifier, LinkType, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Patient](https://hl7.org/fhir/R4B/patient.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Patient {
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
    /// `boolean`, 0..1; modifier; summary.
    pub active: Primitive<bool>,
    /// `HumanName`, 0..*; summary.
    pub name: Vec<HumanName>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/administrative-gender>; summary.
    pub gender: Primitive<Code<AdministrativeGender>>,
    /// `date`, 0..1; summary.
    pub birth_date: Primitive<Date>,
    /// A choice, 0..1; modifier; summary.
    pub deceased: Option<PatientDeceased>,
    /// `Address`, 0..*; summary.
    pub address: Vec<Address>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/marital-status>.
    pub marital_status: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub multiple_birth: Option<PatientMultipleBirth>,
    /// `Attachment`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Patient.contact`, 0..*.
    pub contact: Vec<PatientContact>,
    /// `Patient.communication`, 0..*.
    pub communication: Vec<PatientCommunication>,
    /// `Reference`, 0..*, to `Organization`, `Practitioner`, `PractitionerRole`.
    pub general_practitioner: Vec<Reference>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub managing_organization: Option<Box<Reference>>,
    /// `Patient.link`, 0..*; modifier; summary.
    pub link: Vec<PatientLink>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PATIENT: TypeInfo = TypeInfo {
    name: "Patient",
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
        Row::primitive(9, "active", PrimitiveKind::Boolean),
        Row::record(10, "name", &HUMAN_NAME).many(),
        Row::record(11, "telecom", &CONTACT_POINT).many(),
        Row::code(12, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::primitive(13, "birthDate", PrimitiveKind::Date),
        Row::primitive(14, "deceasedBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::primitive(14, "deceasedDateTime", PrimitiveKind::DateTime).choice(1, 2, 8),
        Row::record(15, "address", &ADDRESS).many(),
        Row::record(16, "maritalStatus", &CODEABLE_CONCEPT),
        Row::primitive(17, "multipleBirthBoolean", PrimitiveKind::Boolean).choice(0, 2, 13),
        Row::primitive(17, "multipleBirthInteger", PrimitiveKind::Integer).choice(1, 2, 13),
        Row::record(18, "photo", &ATTACHMENT).many(),
        Row::record(19, "contact", &PATIENT_CONTACT).many(),
        Row::record(20, "communication", &PATIENT_COMMUNICATION).many(),
        Row::record(21, "generalPractitioner", &REFERENCE).many(),
        Row::record(22, "managingOrganization", &REFERENCE),
        Row::record(23, "link", &PATIENT_LINK).many(),
    ],
};

record! {
    Patient, PATIENT;
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
    10 Records name,
    11 Records telecom,
    12 Primitive gender,
    13 Primitive birth_date,
    14 Choice deceased,
    15 Records address,
    16 Records marital_status,
    17 Choice multiple_birth,
    18 Records photo,
    19 Records contact,
    20 Records communication,
    21 Records general_practitioner,
    22 Records managing_organization,
    23 Records link,
}

/// `Patient.deceased[x]`.
pub enum PatientDeceased {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    PatientDeceased;
    0 Primitive Boolean,
    1 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Boolean(bool);
}

/// `Patient.multipleBirth[x]`.
pub enum PatientMultipleBirth {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
}

choice! {
    PatientMultipleBirth;
    0 Primitive Boolean,
    1 Primitive Integer,
    ; last Integer;
    from Boolean(bool) Integer(i32);
}

/// The elements below `Patient.contact`.
///
/// Invariants: `ele-1`, `pat-1`.
pub struct PatientContact {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/patient-contactrelationship>.
    pub relationship: Vec<CodeableConcept>,
    /// `HumanName`, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `ContactPoint`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Address`, 0..1.
    pub address: Option<Box<Address>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/administrative-gender>.
    pub gender: Primitive<Code<AdministrativeGender>>,
    /// `Reference`, 0..1, to `Organization`.
    pub organization: Option<Box<Reference>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PATIENT_CONTACT: TypeInfo = TypeInfo {
    name: "Patient.contact",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "relationship", &CODEABLE_CONCEPT).many(),
        Row::record(4, "name", &HUMAN_NAME),
        Row::record(5, "telecom", &CONTACT_POINT).many(),
        Row::record(6, "address", &ADDRESS),
        Row::code(7, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::record(8, "organization", &REFERENCE),
        Row::record(9, "period", &PERIOD),
    ],
};

record! {
    PatientContact, PATIENT_CONTACT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records relationship,
    4 Records name,
    5 Records telecom,
    6 Records address,
    7 Primitive gender,
    8 Records organization,
    9 Records period,
}

/// The elements below `Patient.communication`.
///
/// Invariants: `ele-1`.
pub struct PatientCommunication {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub preferred: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PATIENT_COMMUNICATION: TypeInfo = TypeInfo {
    name: "Patient.communication",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "language", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "preferred", PrimitiveKind::Boolean),
    ],
};

record! {
    PatientCommunication, PATIENT_COMMUNICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records language,
    4 Primitive preferred,
}

/// The elements below `Patient.link`.
///
/// Invariants: `ele-1`.
pub struct PatientLink {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Patient`, `RelatedPerson`; summary.
    pub other: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/link-type>; summary.
    pub r#type: Primitive<Code<LinkType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PATIENT_LINK: TypeInfo = TypeInfo {
    name: "Patient.link",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "other", &REFERENCE).required(),
        Row::code(4, "type", &codes::LINK_TYPE).required(),
    ],
};

record! {
    PatientLink, PATIENT_LINK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records other,
    4 Primitive r#type,
}
