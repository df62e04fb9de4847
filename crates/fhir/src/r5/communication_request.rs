//! `CommunicationRequest` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    CodeableConcept, CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, RequestIntent,
    RequestPriority, RequestStatus, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CommunicationRequest](https://hl7.org/fhir/R5/communicationrequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CommunicationRequest {
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
    /// `Reference`, 0..*; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `CommunicationRequest`; summary.
    pub replaces: Vec<Reference>,
    /// `Identifier`, 0..1; summary.
    pub group_identifier: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-status>; modifier; summary.
    pub status: Primitive<Code<RequestStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/communication-request-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-intent>; modifier; summary; since R5.
    pub intent: Primitive<Code<RequestIntent>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/communication-category>.
    pub category: Vec<CodeableConcept>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `boolean`, 0..1; modifier; summary.
    pub do_not_perform: Primitive<bool>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ParticipationMode>.
    pub medium: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Group`.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub about: Vec<Reference>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `CommunicationRequest.payload`, 0..*.
    pub payload: Vec<CommunicationRequestPayload>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<CommunicationRequestOccurrence>,
    /// `dateTime`, 0..1; summary.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`, `Device`; summary.
    pub requester: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Group`, `CareTeam`, `HealthcareService`, `Endpoint`.
    pub recipient: Vec<Reference>,
    /// `Reference`, 0..*, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `HealthcareService`, `Endpoint`; summary; since R5.
    pub information_provider: Vec<Reference>,
    /// `CodeableReference`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ActReason>; summary; since R5.
    pub reason: Vec<CodeableReference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMMUNICATION_REQUEST: TypeInfo = TypeInfo {
    name: "CommunicationRequest",
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
        Row::record(9, "basedOn", &REFERENCE).many(),
        Row::record(10, "replaces", &REFERENCE).many(),
        Row::record(11, "groupIdentifier", &IDENTIFIER),
        Row::code(12, "status", &codes::REQUEST_STATUS).required(),
        Row::record(13, "statusReason", &CODEABLE_CONCEPT),
        Row::code(14, "intent", &codes::REQUEST_INTENT).required(),
        Row::record(15, "category", &CODEABLE_CONCEPT).many(),
        Row::code(16, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(17, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(18, "medium", &CODEABLE_CONCEPT).many(),
        Row::record(19, "subject", &REFERENCE),
        Row::record(20, "about", &REFERENCE).many(),
        Row::record(21, "encounter", &REFERENCE),
        Row::record(22, "payload", &COMMUNICATION_REQUEST_PAYLOAD).many(),
        Row::primitive(23, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 2, 10),
        Row::record(23, "occurrencePeriod", &PERIOD).choice(1, 2, 10),
        Row::primitive(24, "authoredOn", PrimitiveKind::DateTime),
        Row::record(25, "requester", &REFERENCE),
        Row::record(26, "recipient", &REFERENCE).many(),
        Row::record(27, "informationProvider", &REFERENCE).many(),
        Row::record(28, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(29, "note", &ANNOTATION).many(),
    ],
};

record! {
    CommunicationRequest, COMMUNICATION_REQUEST;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records based_on,
    10 Records replaces,
    11 Records group_identifier,
    12 Primitive status,
    13 Records status_reason,
    14 Primitive intent,
    15 Records category,
    16 Primitive priority,
    17 Primitive do_not_perform,
    18 Records medium,
    19 Records subject,
    20 Records about,
    21 Records encounter,
    22 Records payload,
    23 Choice occurrence,
    24 Primitive authored_on,
    25 Records requester,
    26 Records recipient,
    27 Records information_provider,
    28 Records reason,
    29 Records note,
}

/// `CommunicationRequest.occurrence[x]`.
pub enum CommunicationRequestOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    CommunicationRequestOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `CommunicationRequest.payload`.
///
/// Invariants: `ele-1`.
pub struct CommunicationRequestPayload {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1.
    pub content: Option<CommunicationRequestPayloadContent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMMUNICATION_REQUEST_PAYLOAD: TypeInfo = TypeInfo {
    name: "CommunicationRequest.payload",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "contentAttachment", &ATTACHMENT).choice(0, 3, 7).required(),
        Row::record(3, "contentReference", &REFERENCE).choice(1, 3, 7).required(),
        Row::record(3, "contentCodeableConcept", &CODEABLE_CONCEPT).choice(2, 3, 7).required(),
    ],
};

record! {
    CommunicationRequestPayload, COMMUNICATION_REQUEST_PAYLOAD;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice content,
}

/// `CommunicationRequest.payload.content[x]`.
pub enum CommunicationRequestPayloadContent {
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    CommunicationRequestPayloadContent;
    0 Record Attachment,
    1 Record Reference,
    2 Record CodeableConcept,
    ; last CodeableConcept;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Reference(Reference);
}
