//! `Endpoint` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, EndpointStatus,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Endpoint](https://hl7.org/fhir/R5/endpoint.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Endpoint {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/endpoint-status>; modifier; summary.
    pub status: Primitive<Code<EndpointStatus>>,
    /// `CodeableConcept`, 1..*; example binding to <http://hl7.org/fhir/ValueSet/endpoint-connection-type>; summary.
    pub connection_type: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary; since R5.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/endpoint-environment>; summary; since R5.
    pub environment_type: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub managing_organization: Option<Box<Reference>>,
    /// `ContactPoint`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Endpoint.payload`, 0..*; since R5.
    pub payload: Vec<EndpointPayload>,
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
        Row::code(9, "status", &codes::ENDPOINT_STATUS).required(),
        Row::record(10, "connectionType", &CODEABLE_CONCEPT).many().required(),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "description", PrimitiveKind::String),
        Row::record(13, "environmentType", &CODEABLE_CONCEPT).many(),
        Row::record(14, "managingOrganization", &REFERENCE),
        Row::record(15, "contact", &CONTACT_POINT).many(),
        Row::record(16, "period", &PERIOD),
        Row::record(17, "payload", &ENDPOINT_PAYLOAD).many(),
        Row::primitive(18, "address", PrimitiveKind::Url).required(),
        Row::primitive(19, "header", PrimitiveKind::String).many(),
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
    12 Primitive description,
    13 Records environment_type,
    14 Records managing_organization,
    15 Records contact,
    16 Records period,
    17 Records payload,
    18 Primitive address,
    19 Primitives header,
}

/// The elements below `Endpoint.payload`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EndpointPayload {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/endpoint-payload-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub mime_type: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ENDPOINT_PAYLOAD: TypeInfo = TypeInfo {
    name: "Endpoint.payload",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(4, "mimeType", PrimitiveKind::Code).many(),
    ],
};

record! {
    EndpointPayload, ENDPOINT_PAYLOAD;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitives mime_type,
}
