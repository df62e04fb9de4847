//! `Practitioner` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, ATTACHMENT, Address, AdministrativeGender, Attachment, CODEABLE_CONCEPT,
    CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, HUMAN_NAME, HumanName,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Practitioner](https://hl7.org/fhir/R5/practitioner.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Practitioner {
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
    /// A choice, 0..1; summary; since R5.
    pub deceased: Option<PractitionerDeceased>,
    /// `Address`, 0..*; summary.
    pub address: Vec<Address>,
    /// `Attachment`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Practitioner.qualification`, 0..*.
    pub qualification: Vec<PractitionerQualification>,
    /// `Practitioner.communication`, 0..*.
    pub communication: Vec<PractitionerCommunication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER: TypeInfo = TypeInfo {
    name: "Practitioner",
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
        Row::primitive(9, "active", PrimitiveKind::Boolean),
        Row::record(10, "name", &HUMAN_NAME).many(),
        Row::record(11, "telecom", &CONTACT_POINT).many(),
        Row::code(12, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::primitive(13, "birthDate", PrimitiveKind::Date),
        Row::primitive(14, "deceasedBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::primitive(14, "deceasedDateTime", PrimitiveKind::DateTime).choice(1, 2, 8),
        Row::record(15, "address", &ADDRESS).many(),
        Row::record(16, "photo", &ATTACHMENT).many(),
        Row::record(17, "qualification", &PRACTITIONER_QUALIFICATION).many(),
        Row::record(18, "communication", &PRACTITIONER_COMMUNICATION).many(),
    ],
};

record! {
    Practitioner, PRACTITIONER;
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
    16 Records photo,
    17 Records qualification,
    18 Records communication,
}

/// `Practitioner.deceased[x]`.
pub enum PractitionerDeceased {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    PractitionerDeceased;
    0 Primitive Boolean,
    1 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Boolean(bool);
}

/// The elements below `Practitioner.qualification`.
///
/// Invariants: `ele-1`.
pub struct PractitionerQualification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 1..1; example binding to <http://terminology.hl7.org/ValueSet/v2-0360>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Organization`.
    pub issuer: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER_QUALIFICATION: TypeInfo = TypeInfo {
    name: "Practitioner.qualification",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "code", &CODEABLE_CONCEPT).required(),
        Row::record(5, "period", &PERIOD),
        Row::record(6, "issuer", &REFERENCE),
    ],
};

record! {
    PractitionerQualification, PRACTITIONER_QUALIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records code,
    5 Records period,
    6 Records issuer,
}

/// The elements below `Practitioner.communication`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PractitionerCommunication {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub preferred: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER_COMMUNICATION: TypeInfo = TypeInfo {
    name: "Practitioner.communication",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "language", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "preferred", PrimitiveKind::Boolean),
    ],
};

record! {
    PractitionerCommunication, PRACTITIONER_COMMUNICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records language,
    4 Primitive preferred,
}
