//! `Practitioner` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r4::{
    ADDRESS, ATTACHMENT, Address, AdministrativeGender, Attachment, CODEABLE_CONCEPT,
    CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, HUMAN_NAME, HumanName,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Practitioner](https://hl7.org/fhir/R4/practitioner.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Practitioner {
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
    /// `HumanName`, 0..*; summary.
    pub name: Vec<HumanName>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// `Address`, 0..*; summary.
    pub address: Vec<Address>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/administrative-gender>; summary.
    pub gender: Primitive<Code<AdministrativeGender>>,
    /// `date`, 0..1; summary.
    pub birth_date: Primitive<Date>,
    /// `Attachment`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Practitioner.qualification`, 0..*.
    pub qualification: Vec<PractitionerQualification>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub communication: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER: TypeInfo = TypeInfo {
    name: "Practitioner",
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
        Row::record(10, "name", &HUMAN_NAME).many(),
        Row::record(11, "telecom", &CONTACT_POINT).many(),
        Row::record(12, "address", &ADDRESS).many(),
        Row::code(13, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::primitive(14, "birthDate", PrimitiveKind::Date),
        Row::record(15, "photo", &ATTACHMENT).many(),
        Row::record(16, "qualification", &PRACTITIONER_QUALIFICATION).many(),
        Row::record(17, "communication", &CODEABLE_CONCEPT).many(),
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
    12 Records address,
    13 Primitive gender,
    14 Primitive birth_date,
    15 Records photo,
    16 Records qualification,
    17 Records communication,
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
    /// `CodeableConcept`, 1..1; example binding to <http://terminology.hl7.org/ValueSet/v2-2.7-0360>.
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
    release: Release::R4,
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
