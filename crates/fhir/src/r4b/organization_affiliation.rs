//! `OrganizationAffiliation` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE,
    Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [OrganizationAffiliation](https://hl7.org/fhir/R4B/organizationaffiliation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct OrganizationAffiliation {
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
    /// `boolean`, 0..1; summary.
    pub active: Primitive<bool>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub organization: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub participating_organization: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub network: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/organization-role>; summary.
    pub code: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub location: Vec<Reference>,
    /// `Reference`, 0..*, to `HealthcareService`.
    pub healthcare_service: Vec<Reference>,
    /// `ContactPoint`, 0..*; summary.
    pub telecom: Vec<ContactPoint>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ORGANIZATION_AFFILIATION: TypeInfo = TypeInfo {
    name: "OrganizationAffiliation",
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
        Row::record(10, "period", &PERIOD),
        Row::record(11, "organization", &REFERENCE),
        Row::record(12, "participatingOrganization", &REFERENCE),
        Row::record(13, "network", &REFERENCE).many(),
        Row::record(14, "code", &CODEABLE_CONCEPT).many(),
        Row::record(15, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(16, "location", &REFERENCE).many(),
        Row::record(17, "healthcareService", &REFERENCE).many(),
        Row::record(18, "telecom", &CONTACT_POINT).many(),
        Row::record(19, "endpoint", &REFERENCE).many(),
    ],
};

record! {
    OrganizationAffiliation, ORGANIZATION_AFFILIATION;
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
    11 Records organization,
    12 Records participating_organization,
    13 Records network,
    14 Records code,
    15 Records specialty,
    16 Records location,
    17 Records healthcare_service,
    18 Records telecom,
    19 Records endpoint,
}
