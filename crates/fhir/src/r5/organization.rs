//! `Organization` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENDED_CONTACT_DETAIL, EXTENSION, ExtendedContactDetail,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Organization](https://hl7.org/fhir/R5/organization.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `org-1`.
pub struct Organization {
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
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/organization-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..*.
    pub alias: Vec<Primitive<Text>>,
    /// `markdown`, 0..1; summary; since R5.
    pub description: Primitive<Text>,
    /// `ExtendedContactDetail`, 0..*; invariants `org-3`, `org-4`.
    pub contact: Vec<ExtendedContactDetail>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub part_of: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// `Organization.qualification`, 0..*; since R5.
    pub qualification: Vec<OrganizationQualification>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ORGANIZATION: TypeInfo = TypeInfo {
    name: "Organization",
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
        Row::record(10, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "alias", PrimitiveKind::String).many(),
        Row::primitive(13, "description", PrimitiveKind::Markdown),
        Row::record(14, "contact", &EXTENDED_CONTACT_DETAIL).many(),
        Row::record(15, "partOf", &REFERENCE),
        Row::record(16, "endpoint", &REFERENCE).many(),
        Row::record(17, "qualification", &ORGANIZATION_QUALIFICATION).many(),
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
    13 Primitive description,
    14 Records contact,
    15 Records part_of,
    16 Records endpoint,
    17 Records qualification,
}

/// The elements below `Organization.qualification`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct OrganizationQualification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Organization`.
    pub issuer: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ORGANIZATION_QUALIFICATION: TypeInfo = TypeInfo {
    name: "Organization.qualification",
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
    OrganizationQualification, ORGANIZATION_QUALIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records code,
    5 Records period,
    6 Records issuer,
}
