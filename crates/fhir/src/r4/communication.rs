//! `Communication` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION,
    EventStatus, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    REFERENCE, Reference, RequestPriority, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Communication](https://hl7.org/fhir/R4/communication.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Communication {
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
    /// `canonical`, 0..*, to `PlanDefinition`, `ActivityDefinition`, `Measure`, `OperationDefinition`, `Questionnaire`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*; summary.
    pub part_of: Vec<Reference>,
    /// `Reference`, 0..*, to `Communication`.
    pub in_response_to: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/event-status>; modifier; summary.
    pub status: Primitive<Code<EventStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/communication-not-done-reason>; summary.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/communication-category>.
    pub category: Vec<CodeableConcept>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ParticipationMode>.
    pub medium: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/communication-topic>.
    pub topic: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*.
    pub about: Vec<Reference>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub sent: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub received: Primitive<DateTime>,
    /// `Reference`, 0..*, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Group`, `CareTeam`, `HealthcareService`.
    pub recipient: Vec<Reference>,
    /// `Reference`, 0..1, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `HealthcareService`.
    pub sender: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; summary.
    pub reason_reference: Vec<Reference>,
    /// `Communication.payload`, 0..*.
    pub payload: Vec<CommunicationPayload>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMMUNICATION: TypeInfo = TypeInfo {
    name: "Communication",
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "partOf", &REFERENCE).many(),
        Row::record(13, "inResponseTo", &REFERENCE).many(),
        Row::code(14, "status", &codes::EVENT_STATUS).required(),
        Row::record(15, "statusReason", &CODEABLE_CONCEPT),
        Row::record(16, "category", &CODEABLE_CONCEPT).many(),
        Row::code(17, "priority", &codes::REQUEST_PRIORITY),
        Row::record(18, "medium", &CODEABLE_CONCEPT).many(),
        Row::record(19, "subject", &REFERENCE),
        Row::record(20, "topic", &CODEABLE_CONCEPT),
        Row::record(21, "about", &REFERENCE).many(),
        Row::record(22, "encounter", &REFERENCE),
        Row::primitive(23, "sent", PrimitiveKind::DateTime),
        Row::primitive(24, "received", PrimitiveKind::DateTime),
        Row::record(25, "recipient", &REFERENCE).many(),
        Row::record(26, "sender", &REFERENCE),
        Row::record(27, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(28, "reasonReference", &REFERENCE).many(),
        Row::record(29, "payload", &COMMUNICATION_PAYLOAD).many(),
        Row::record(30, "note", &ANNOTATION).many(),
    ],
};

record! {
    Communication, COMMUNICATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives instantiates_canonical,
    10 Primitives instantiates_uri,
    11 Records based_on,
    12 Records part_of,
    13 Records in_response_to,
    14 Primitive status,
    15 Records status_reason,
    16 Records category,
    17 Primitive priority,
    18 Records medium,
    19 Records subject,
    20 Records topic,
    21 Records about,
    22 Records encounter,
    23 Primitive sent,
    24 Primitive received,
    25 Records recipient,
    26 Records sender,
    27 Records reason_code,
    28 Records reason_reference,
    29 Records payload,
    30 Records note,
}

/// The elements below `Communication.payload`.
///
/// Invariants: `ele-1`.
pub struct CommunicationPayload {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1.
    pub content: Option<CommunicationPayloadContent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMMUNICATION_PAYLOAD: TypeInfo = TypeInfo {
    name: "Communication.payload",
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
    CommunicationPayload, COMMUNICATION_PAYLOAD;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice content,
}

/// `Communication.payload.content[x]`.
pub enum CommunicationPayloadContent {
    /// `string`.
    String(Primitive<Text>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    CommunicationPayloadContent;
    0 Primitive String,
    1 Record Attachment,
    2 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Reference(Reference) String(Text);
}
