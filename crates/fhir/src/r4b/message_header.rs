//! `MessageHeader` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CODING, CONTACT_POINT, CodeableConcept, Coding, ContactPoint, EXTENSION,
    Extension, META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource,
    ResponseType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MessageHeader](https://hl7.org/fhir/R4B/messageheader.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MessageHeader {
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
    /// A choice, 1..1; example binding to <http://hl7.org/fhir/ValueSet/message-events>; summary.
    pub event: Option<MessageHeaderEvent>,
    /// `MessageHeader.destination`, 0..*; summary.
    pub destination: Vec<MessageHeaderDestination>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub sender: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub enterer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub author: Option<Box<Reference>>,
    /// `MessageHeader.source`, 1..1; summary.
    pub source: Option<Box<MessageHeaderSource>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub responsible: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/message-reason-encounter>; summary.
    pub reason: Option<Box<CodeableConcept>>,
    /// `MessageHeader.response`, 0..1; summary.
    pub response: Option<Box<MessageHeaderResponse>>,
    /// `Reference`, 0..*; summary.
    pub focus: Vec<Reference>,
    /// `canonical`, 0..1, to `MessageDefinition`; summary.
    pub definition: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MESSAGE_HEADER: TypeInfo = TypeInfo {
    name: "MessageHeader",
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
        Row::record(8, "eventCoding", &CODING).choice(0, 2, 5).required(),
        Row::primitive(8, "eventUri", PrimitiveKind::Uri).choice(1, 2, 5).required(),
        Row::record(9, "destination", &MESSAGE_HEADER_DESTINATION).many(),
        Row::record(10, "sender", &REFERENCE),
        Row::record(11, "enterer", &REFERENCE),
        Row::record(12, "author", &REFERENCE),
        Row::record(13, "source", &MESSAGE_HEADER_SOURCE).required(),
        Row::record(14, "responsible", &REFERENCE),
        Row::record(15, "reason", &CODEABLE_CONCEPT),
        Row::record(16, "response", &MESSAGE_HEADER_RESPONSE),
        Row::record(17, "focus", &REFERENCE).many(),
        Row::primitive(18, "definition", PrimitiveKind::Canonical),
    ],
};

record! {
    MessageHeader, MESSAGE_HEADER;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Choice event,
    9 Records destination,
    10 Records sender,
    11 Records enterer,
    12 Records author,
    13 Records source,
    14 Records responsible,
    15 Records reason,
    16 Records response,
    17 Records focus,
    18 Primitive definition,
}

/// `MessageHeader.event[x]`.
pub enum MessageHeaderEvent {
    /// `Coding`.
    Coding(Box<Coding>),
    /// `uri`.
    Uri(Primitive<Text>),
}

choice! {
    MessageHeaderEvent;
    0 Record Coding,
    1 Primitive Uri,
    ; last Uri;
    from Coding(Coding) Uri(Text);
}

/// The elements below `MessageHeader.destination`.
///
/// Invariants: `ele-1`.
pub struct MessageHeaderDestination {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `Reference`, 0..1, to `Device`; summary.
    pub target: Option<Box<Reference>>,
    /// `url`, 1..1; summary.
    pub endpoint: Primitive<Text>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub receiver: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MESSAGE_HEADER_DESTINATION: TypeInfo = TypeInfo {
    name: "MessageHeader.destination",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "target", &REFERENCE),
        Row::primitive(5, "endpoint", PrimitiveKind::Url).required(),
        Row::record(6, "receiver", &REFERENCE),
    ],
};

record! {
    MessageHeaderDestination, MESSAGE_HEADER_DESTINATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records target,
    5 Primitive endpoint,
    6 Records receiver,
}

/// The elements below `MessageHeader.source`.
///
/// Invariants: `ele-1`.
pub struct MessageHeaderSource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub software: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `ContactPoint`, 0..1; summary.
    pub contact: Option<Box<ContactPoint>>,
    /// `url`, 1..1; summary.
    pub endpoint: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MESSAGE_HEADER_SOURCE: TypeInfo = TypeInfo {
    name: "MessageHeader.source",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::primitive(4, "software", PrimitiveKind::String),
        Row::primitive(5, "version", PrimitiveKind::String),
        Row::record(6, "contact", &CONTACT_POINT),
        Row::primitive(7, "endpoint", PrimitiveKind::Url).required(),
    ],
};

record! {
    MessageHeaderSource, MESSAGE_HEADER_SOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive software,
    5 Primitive version,
    6 Records contact,
    7 Primitive endpoint,
}

/// The elements below `MessageHeader.response`.
///
/// Invariants: `ele-1`.
pub struct MessageHeaderResponse {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub identifier: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/response-code>; summary.
    pub code: Primitive<Code<ResponseType>>,
    /// `Reference`, 0..1, to `OperationOutcome`; summary.
    pub details: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MESSAGE_HEADER_RESPONSE: TypeInfo = TypeInfo {
    name: "MessageHeader.response",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "identifier", PrimitiveKind::Id).required(),
        Row::code(4, "code", &codes::RESPONSE_TYPE).required(),
        Row::record(5, "details", &REFERENCE),
    ],
};

record! {
    MessageHeaderResponse, MESSAGE_HEADER_RESPONSE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive identifier,
    4 Primitive code,
    5 Records details,
}
