//! `Person` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r4b::{
    ADDRESS, ATTACHMENT, Address, AdministrativeGender, Attachment, CONTACT_POINT, ContactPoint,
    EXTENSION, Extension, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, IdentityAssuranceLevel,
    META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Person](https://hl7.org/fhir/R4B/person.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Person {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `HumanName`, 0..*; summary.
    pub name: Vec<HumanName>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/administrative-gender>; summary.
    pub gender: Primitive<Code<AdministrativeGender>>,
    /// `date`, 0..1; summary.
    pub birth_date: Primitive<Date>,
    /// `Address`, 0..*.
    pub address: Vec<Address>,
    /// `Attachment`, 0..1.
    pub photo: Option<Box<Attachment>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub managing_organization: Option<Box<Reference>>,
    /// `boolean`, 0..1; modifier; summary.
    pub active: Primitive<bool>,
    /// `Person.link`, 0..*.
    pub link: Vec<PersonLink>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERSON: TypeInfo = TypeInfo {
    name: "Person",
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
        Row::record(9, "name", &HUMAN_NAME).many(),
        Row::record(10, "telecom", &CONTACT_POINT).many(),
        Row::code(11, "gender", &codes::ADMINISTRATIVE_GENDER),
        Row::primitive(12, "birthDate", PrimitiveKind::Date),
        Row::record(13, "address", &ADDRESS).many(),
        Row::record(14, "photo", &ATTACHMENT),
        Row::record(15, "managingOrganization", &REFERENCE),
        Row::primitive(16, "active", PrimitiveKind::Boolean),
        Row::record(17, "link", &PERSON_LINK).many(),
    ],
};

record! {
    Person, PERSON;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records name,
    10 Records telecom,
    11 Primitive gender,
    12 Primitive birth_date,
    13 Records address,
    14 Records photo,
    15 Records managing_organization,
    16 Primitive active,
    17 Records link,
}

/// The elements below `Person.link`.
///
/// Invariants: `ele-1`.
pub struct PersonLink {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Patient`, `Practitioner`, `RelatedPerson`, `Person`.
    pub target: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/identity-assuranceLevel>.
    pub assurance: Primitive<Code<IdentityAssuranceLevel>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERSON_LINK: TypeInfo = TypeInfo {
    name: "Person.link",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "target", &REFERENCE).required(),
        Row::code(4, "assurance", &codes::IDENTITY_ASSURANCE_LEVEL),
    ],
};

record! {
    PersonLink, PERSON_LINK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records target,
    4 Primitive assurance,
}
