//! `RelatedPerson` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r4b::{
    ADDRESS, ATTACHMENT, Address, AdministrativeGender, Attachment, CODEABLE_CONCEPT,
    CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, HUMAN_NAME, HumanName,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [RelatedPerson](https://hl7.org/fhir/R4B/relatedperson.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct RelatedPerson {
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
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype>; summary.
    pub relationship: Vec<CodeableConcept>,
    /// `HumanName`, 0..*; summary.
    pub name: Vec<HumanName>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/administrative-gender>; summary.
    pub gender: Primitive<Code<AdministrativeGender>>,
    /// `date`, 0..1; summary.
    pub birth_date: Primitive<Date>,
    /// `Address`, 0..*; summary.
    pub address: Vec<Address>,
    /// `Attachment`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `RelatedPerson.communication`, 0..*.
    pub communication: Vec<RelatedPersonCommunication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RELATED_PERSON: TypeInfo = TypeInfo {
    name: "RelatedPerson",
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
        Row::record(10, "patient", &REFERENCE).required(),
        Row::record(11, "relationship", &CODEABLE_CONCEPT).many(),
        Row::record(12, "name", &HUMAN_NAME).many(),
        Row::record(13, "telecom", &CONTACT_POINT).many(),
        Row::code(14, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::primitive(15, "birthDate", PrimitiveKind::Date),
        Row::record(16, "address", &ADDRESS).many(),
        Row::record(17, "photo", &ATTACHMENT).many(),
        Row::record(18, "period", &PERIOD),
        Row::record(19, "communication", &RELATED_PERSON_COMMUNICATION).many(),
    ],
};

record! {
    RelatedPerson, RELATED_PERSON;
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
    10 Records patient,
    11 Records relationship,
    12 Records name,
    13 Records telecom,
    14 Primitive gender,
    15 Primitive birth_date,
    16 Records address,
    17 Records photo,
    18 Records period,
    19 Records communication,
}

/// The elements below `RelatedPerson.communication`.
///
/// Invariants: `ele-1`.
pub struct RelatedPersonCommunication {
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

pub(crate) static RELATED_PERSON_COMMUNICATION: TypeInfo = TypeInfo {
    name: "RelatedPerson.communication",
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
    RelatedPersonCommunication, RELATED_PERSON_COMMUNICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records language,
    4 Primitive preferred,
}
