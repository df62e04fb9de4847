//! `Person` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, ATTACHMENT, Address, AdministrativeGender, Attachment, CODEABLE_CONCEPT,
    CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, HUMAN_NAME, HumanName,
    IDENTIFIER, Identifier, IdentityAssuranceLevel, META, Meta, NARRATIVE, Narrative, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Person](https://hl7.org/fhir/R5/person.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Person {
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
    pub deceased: Option<PersonDeceased>,
    /// `Address`, 0..*; summary.
    pub address: Vec<Address>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/marital-status>; since R5.
    pub marital_status: Option<Box<CodeableConcept>>,
    /// `Attachment`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Person.communication`, 0..*; since R5.
    pub communication: Vec<PersonCommunication>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub managing_organization: Option<Box<Reference>>,
    /// `Person.link`, 0..*.
    pub link: Vec<PersonLink>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERSON: TypeInfo = TypeInfo {
    name: "Person",
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
        Row::record(16, "maritalStatus", &CODEABLE_CONCEPT),
        Row::record(17, "photo", &ATTACHMENT).many(),
        Row::record(18, "communication", &PERSON_COMMUNICATION).many(),
        Row::record(19, "managingOrganization", &REFERENCE),
        Row::record(20, "link", &PERSON_LINK).many(),
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
    9 Primitive active,
    10 Records name,
    11 Records telecom,
    12 Primitive gender,
    13 Primitive birth_date,
    14 Choice deceased,
    15 Records address,
    16 Records marital_status,
    17 Records photo,
    18 Records communication,
    19 Records managing_organization,
    20 Records link,
}

/// `Person.deceased[x]`.
pub enum PersonDeceased {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    PersonDeceased;
    0 Primitive Boolean,
    1 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Boolean(bool);
}

/// The elements below `Person.communication`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PersonCommunication {
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

pub(crate) static PERSON_COMMUNICATION: TypeInfo = TypeInfo {
    name: "Person.communication",
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
    PersonCommunication, PERSON_COMMUNICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records language,
    4 Primitive preferred,
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
    release: Release::R5,
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
