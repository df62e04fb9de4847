//! `PractitionerRole` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    AVAILABILITY, Availability, CODEABLE_CONCEPT, CodeableConcept, EXTENDED_CONTACT_DETAIL,
    EXTENSION, ExtendedContactDetail, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [PractitionerRole](https://hl7.org/fhir/R5/practitionerrole.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct PractitionerRole {
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
    /// `boolean`, 0..1; summary.
    pub active: Primitive<bool>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Practitioner`; summary.
    pub practitioner: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub organization: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/practitioner-role>; summary.
    pub code: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub location: Vec<Reference>,
    /// `Reference`, 0..*, to `HealthcareService`.
    pub healthcare_service: Vec<Reference>,
    /// `ExtendedContactDetail`, 0..*; since R5.
    pub contact: Vec<ExtendedContactDetail>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-mode>; since R5.
    pub characteristic: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/all-languages>; since R5.
    pub communication: Vec<CodeableConcept>,
    /// `Availability`, 0..*; since R5.
    pub availability: Vec<Availability>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PRACTITIONER_ROLE: TypeInfo = TypeInfo {
    name: "PractitionerRole",
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
        Row::record(10, "period", &PERIOD),
        Row::record(11, "practitioner", &REFERENCE),
        Row::record(12, "organization", &REFERENCE),
        Row::record(13, "code", &CODEABLE_CONCEPT).many(),
        Row::record(14, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(15, "location", &REFERENCE).many(),
        Row::record(16, "healthcareService", &REFERENCE).many(),
        Row::record(17, "contact", &EXTENDED_CONTACT_DETAIL).many(),
        Row::record(18, "characteristic", &CODEABLE_CONCEPT).many(),
        Row::record(19, "communication", &CODEABLE_CONCEPT).many(),
        Row::record(20, "availability", &AVAILABILITY).many(),
        Row::record(21, "endpoint", &REFERENCE).many(),
    ],
};

record! {
    PractitionerRole, PRACTITIONER_ROLE;
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
    11 Records practitioner,
    12 Records organization,
    13 Records code,
    14 Records specialty,
    15 Records location,
    16 Records healthcare_service,
    17 Records contact,
    18 Records characteristic,
    19 Records communication,
    20 Records availability,
    21 Records endpoint,
}
