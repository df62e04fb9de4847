//! `CommunicationRequest` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, RequestPriority, RequestStatus, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CommunicationRequest](https://hl7.org/fhir/R4/communicationrequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CommunicationRequest {
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
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
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
    /// `CodeableConcept`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
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
    /// `Reference`, 0..*, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Group`, `CareTeam`, `HealthcareService`.
    pub recipient: Vec<Reference>,
    /// `Reference`, 0..1, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `HealthcareService`; summary.
    pub sender: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ActReason>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; summary.
    pub reason_reference: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMMUNICATION_REQUEST: TypeInfo = TypeInfo {
    name: "CommunicationRequest",
    kind: TypeKind::Resource,
    release: Release::R4,
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
        Row::record(14, "category", &CODEABLE_CONCEPT).many(),
        Row::code(15, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(16, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(17, "medium", &CODEABLE_CONCEPT).many(),
        Row::record(18, "subject", &REFERENCE),
        Row::record(19, "about", &REFERENCE).many(),
        Row::record(20, "encounter", &REFERENCE),
        Row::record(21, "payload", &COMMUNICATION_REQUEST_PAYLOAD).many(),
        Row::primitive(22, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 2, 10),
        Row::record(22, "occurrencePeriod", &PERIOD).choice(1, 2, 10),
        Row::primitive(23, "authoredOn", PrimitiveKind::DateTime),
        Row::record(24, "requester", &REFERENCE),
        Row::record(25, "recipient", &REFERENCE).many(),
        Row::record(26, "sender", &REFERENCE),
        Row::record(27, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(28, "reasonReference", &REFERENCE).many(),
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
    14 Records category,
    15 Primitive priority,
    16 Primitive do_not_perform,
    17 Records medium,
    18 Records subject,
    19 Records about,
    20 Records encounter,
    21 Records payload,
    22 Choice occurrence,
    23 Primitive authored_on,
    24 Records requester,
    25 Records recipient,
    26 Records sender,
    27 Records reason_code,
    28 Records reason_reference,
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
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "contentString", PrimitiveKind::String).choice(0, 3, 7).required(),
        Row::record(3, "contentAttachment", &ATTACHMENT).choice(1, 3, 7).required(),
        Row::record(3, "contentReference", &REFERENCE).choice(2, 3, 7).required(),
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
    /// `string`.
    String(Primitive<Text>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    CommunicationRequestPayloadContent;
    0 Primitive String,
    1 Record Attachment,
    2 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Reference(Reference) String(Text);
}
