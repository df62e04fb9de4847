//! `Organization` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{
    ADDRESS, Address, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION,
    Extension, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Organization](https://hl7.org/fhir/R4B/organization.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `org-1`.
pub struct Organization {
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
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/organization-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..*.
    pub alias: Vec<Primitive<Text>>,
    /// `ContactPoint`, 0..*; invariants `org-3`.
    pub telecom: Vec<ContactPoint>,
    /// `Address`, 0..*; invariants `org-2`.
    pub address: Vec<Address>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub part_of: Option<Box<Reference>>,
    /// `Organization.contact`, 0..*.
    pub contact: Vec<OrganizationContact>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ORGANIZATION: TypeInfo = TypeInfo {
    name: "Organization",
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
        Row::record(10, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "alias", PrimitiveKind::String).many(),
        Row::record(13, "telecom", &CONTACT_POINT).many(),
        Row::record(14, "address", &ADDRESS).many(),
        Row::record(15, "partOf", &REFERENCE),
        Row::record(16, "contact", &ORGANIZATION_CONTACT).many(),
        Row::record(17, "endpoint", &REFERENCE).many(),
    ],
};

record! {
    Organization, ORGANIZATION;
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
    10 Records r#type,
    11 Primitive name,
    12 Primitives alias,
    13 Records telecom,
    14 Records address,
    15 Records part_of,
    16 Records contact,
    17 Records endpoint,
}

/// The elements below `Organization.contact`.
///
/// Invariants: `ele-1`.
pub struct OrganizationContact {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/contactentity-type>.
    pub purpose: Option<Box<CodeableConcept>>,
    /// `HumanName`, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `ContactPoint`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Address`, 0..1.
    pub address: Option<Box<Address>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ORGANIZATION_CONTACT: TypeInfo = TypeInfo {
    name: "Organization.contact",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "purpose", &CODEABLE_CONCEPT),
        Row::record(4, "name", &HUMAN_NAME),
        Row::record(5, "telecom", &CONTACT_POINT).many(),
        Row::record(6, "address", &ADDRESS),
    ],
};

record! {
    OrganizationContact, ORGANIZATION_CONTACT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records purpose,
    4 Records name,
    5 Records telecom,
    6 Records address,
}
