//! `HealthcareService` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, AVAILABILITY, Attachment, Availability, CODEABLE_CONCEPT, CodeableConcept,
    EXTENDED_CONTACT_DETAIL, EXTENSION, ExtendedContactDetail, Extension, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [HealthcareService](https://hl7.org/fhir/R5/healthcareservice.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct HealthcareService {
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
    /// `Reference`, 0..1, to `Organization`; summary.
    pub provided_by: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `HealthcareService`; since R5.
    pub offered_in: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub location: Vec<Reference>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub comment: Primitive<Text>,
    /// `markdown`, 0..1.
    pub extra_details: Primitive<Text>,
    /// `Attachment`, 0..1; summary.
    pub photo: Option<Box<Attachment>>,
    /// `ExtendedContactDetail`, 0..*; since R5.
    pub contact: Vec<ExtendedContactDetail>,
    /// `Reference`, 0..*, to `Location`.
    pub coverage_area: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-provision-conditions>.
    pub service_provision_code: Vec<CodeableConcept>,
    /// `HealthcareService.eligibility`, 0..*.
    pub eligibility: Vec<HealthcareServiceEligibility>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/program>.
    pub program: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-mode>.
    pub characteristic: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub communication: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-referral-method>.
    pub referral_method: Vec<CodeableConcept>,
    /// `boolean`, 0..1.
    pub appointment_required: Primitive<bool>,
    /// `Availability`, 0..*; since R5.
    pub availability: Vec<Availability>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static HEALTHCARE_SERVICE: TypeInfo = TypeInfo {
    name: "HealthcareService",
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
        Row::record(10, "providedBy", &REFERENCE),
        Row::record(11, "offeredIn", &REFERENCE).many(),
        Row::record(12, "category", &CODEABLE_CONCEPT).many(),
        Row::record(13, "type", &CODEABLE_CONCEPT).many(),
        Row::record(14, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(15, "location", &REFERENCE).many(),
        Row::primitive(16, "name", PrimitiveKind::String),
        Row::primitive(17, "comment", PrimitiveKind::Markdown),
        Row::primitive(18, "extraDetails", PrimitiveKind::Markdown),
        Row::record(19, "photo", &ATTACHMENT),
        Row::record(20, "contact", &EXTENDED_CONTACT_DETAIL).many(),
        Row::record(21, "coverageArea", &REFERENCE).many(),
        Row::record(22, "serviceProvisionCode", &CODEABLE_CONCEPT).many(),
        Row::record(23, "eligibility", &HEALTHCARE_SERVICE_ELIGIBILITY).many(),
        Row::record(24, "program", &CODEABLE_CONCEPT).many(),
        Row::record(25, "characteristic", &CODEABLE_CONCEPT).many(),
        Row::record(26, "communication", &CODEABLE_CONCEPT).many(),
        Row::record(27, "referralMethod", &CODEABLE_CONCEPT).many(),
        Row::primitive(28, "appointmentRequired", PrimitiveKind::Boolean),
        Row::record(29, "availability", &AVAILABILITY).many(),
        Row::record(30, "endpoint", &REFERENCE).many(),
    ],
};

record! {
    HealthcareService, HEALTHCARE_SERVICE;
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
    10 Records provided_by,
    11 Records offered_in,
    12 Records category,
    13 Records r#type,
    14 Records specialty,
    15 Records location,
    16 Primitive name,
    17 Primitive comment,
    18 Primitive extra_details,
    19 Records photo,
    20 Records contact,
    21 Records coverage_area,
    22 Records service_provision_code,
    23 Records eligibility,
    24 Records program,
    25 Records characteristic,
    26 Records communication,
    27 Records referral_method,
    28 Primitive appointment_required,
    29 Records availability,
    30 Records endpoint,
}

/// The elements below `HealthcareService.eligibility`.
///
/// Invariants: `ele-1`.
pub struct HealthcareServiceEligibility {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY: TypeInfo = TypeInfo {
    name: "HealthcareService.eligibility",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "comment", PrimitiveKind::Markdown),
    ],
};

record! {
    HealthcareServiceEligibility, HEALTHCARE_SERVICE_ELIGIBILITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive comment,
}
