//! `Endpoint` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CODING, CONTACT_POINT, CodeableConcept, Coding, ContactPoint, EXTENSION,
    EndpointStatus, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD,
    Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Endpoint](https://hl7.org/fhir/R4B/endpoint.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Endpoint {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/endpoint-status>; modifier; summary.
    pub status: Primitive<Code<EndpointStatus>>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/endpoint-connection-type>; summary.
    pub connection_type: Option<Box<Coding>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub managing_organization: Option<Box<Reference>>,
    /// `ContactPoint`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `CodeableConcept`, 1..*; example binding to <http://hl7.org/fhir/ValueSet/endpoint-payload-type>; summary.
    pub payload_type: Vec<CodeableConcept>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub payload_mime_type: Vec<Primitive<Text>>,
    /// `url`, 1..1; summary.
    pub address: Primitive<Text>,
    /// `string`, 0..*.
    pub header: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENDPOINT: TypeInfo = TypeInfo {
    name: "Endpoint",
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
        Row::code(9, "status", &codes::ENDPOINT_STATUS).required(),
        Row::record(10, "connectionType", &CODING).required(),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::record(12, "managingOrganization", &REFERENCE),
        Row::record(13, "contact", &CONTACT_POINT).many(),
        Row::record(14, "period", &PERIOD),
        Row::record(15, "payloadType", &CODEABLE_CONCEPT).many().required(),
        Row::primitive(16, "payloadMimeType", PrimitiveKind::Code).many(),
        Row::primitive(17, "address", PrimitiveKind::Url).required(),
        Row::primitive(18, "header", PrimitiveKind::String).many(),
    ],
};

record! {
    Endpoint, ENDPOINT;
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
    10 Records connection_type,
    11 Primitive name,
    12 Records managing_organization,
    13 Records contact,
    14 Records period,
    15 Records payload_type,
    16 Primitives payload_mime_type,
    17 Primitive address,
    18 Primitives header,
}
