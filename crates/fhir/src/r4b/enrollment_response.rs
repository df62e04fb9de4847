//! `EnrollmentResponse` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    EXTENSION, Extension, FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, Primitive, REFERENCE, Reference, RemittanceOutcome, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [EnrollmentResponse](https://hl7.org/fhir/R4B/enrollmentresponse.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct EnrollmentResponse {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `Reference`, 0..1, to `EnrollmentRequest`.
    pub request: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/remittance-outcome>.
    pub outcome: Primitive<Code<RemittanceOutcome>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Organization`.
    pub organization: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub request_provider: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENROLLMENT_RESPONSE: TypeInfo = TypeInfo {
    name: "EnrollmentResponse",
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
        Row::code(9, "status", &codes::FINANCIAL_RESOURCE_STATUS_CODES),
        Row::record(10, "request", &REFERENCE),
        Row::code(11, "outcome", &codes::REMITTANCE_OUTCOME),
        Row::primitive(12, "disposition", PrimitiveKind::String),
        Row::primitive(13, "created", PrimitiveKind::DateTime),
        Row::record(14, "organization", &REFERENCE),
        Row::record(15, "requestProvider", &REFERENCE),
    ],
};

record! {
    EnrollmentResponse, ENROLLMENT_RESPONSE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive status,
    10 Records request,
    11 Primitive outcome,
    12 Primitive disposition,
    13 Primitive created,
    14 Records organization,
    15 Records request_provider,
}
