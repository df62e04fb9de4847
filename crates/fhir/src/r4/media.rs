//! `Media` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, Instant, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION,
    EventStatus, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD,
    Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Media](https://hl7.org/fhir/R4/media.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Media {
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
    /// `Reference`, 0..*, to `ServiceRequest`, `CarePlan`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/event-status>; modifier; summary.
    pub status: Primitive<Code<EventStatus>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/media-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/media-modality>; summary.
    pub modality: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/media-view>; summary.
    pub view: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `Group`, `Device`, `Specimen`, `Location`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub created: Option<MediaCreated>,
    /// `instant`, 0..1; summary.
    pub issued: Primitive<Instant>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub operator: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/procedure-reason>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub device_name: Primitive<Text>,
    /// `Reference`, 0..1, to `Device`, `DeviceMetric`, `Device`; summary.
    pub device: Option<Box<Reference>>,
    /// `positiveInt`, 0..1; summary.
    pub height: Primitive<i32>,
    /// `positiveInt`, 0..1; summary.
    pub width: Primitive<i32>,
    /// `positiveInt`, 0..1; summary.
    pub frames: Primitive<i32>,
    /// `decimal`, 0..1; summary.
    pub duration: Primitive<Decimal>,
    /// `Attachment`, 1..1; summary.
    pub content: Option<Box<Attachment>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDIA: TypeInfo = TypeInfo {
    name: "Media",
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
        Row::record(10, "partOf", &REFERENCE).many(),
        Row::code(11, "status", &codes::EVENT_STATUS).required(),
        Row::record(12, "type", &CODEABLE_CONCEPT),
        Row::record(13, "modality", &CODEABLE_CONCEPT),
        Row::record(14, "view", &CODEABLE_CONCEPT),
        Row::record(15, "subject", &REFERENCE),
        Row::record(16, "encounter", &REFERENCE),
        Row::primitive(17, "createdDateTime", PrimitiveKind::DateTime).choice(0, 2, 7),
        Row::record(17, "createdPeriod", &PERIOD).choice(1, 2, 7),
        Row::primitive(18, "issued", PrimitiveKind::Instant),
        Row::record(19, "operator", &REFERENCE),
        Row::record(20, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(21, "bodySite", &CODEABLE_CONCEPT),
        Row::primitive(22, "deviceName", PrimitiveKind::String),
        Row::record(23, "device", &REFERENCE),
        Row::primitive(24, "height", PrimitiveKind::PositiveInt),
        Row::primitive(25, "width", PrimitiveKind::PositiveInt),
        Row::primitive(26, "frames", PrimitiveKind::PositiveInt),
        Row::primitive(27, "duration", PrimitiveKind::Decimal),
        Row::record(28, "content", &ATTACHMENT).required(),
        Row::record(29, "note", &ANNOTATION).many(),
    ],
};

record! {
    Media, MEDIA;
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
    10 Records part_of,
    11 Primitive status,
    12 Records r#type,
    13 Records modality,
    14 Records view,
    15 Records subject,
    16 Records encounter,
    17 Choice created,
    18 Primitive issued,
    19 Records operator,
    20 Records reason_code,
    21 Records body_site,
    22 Primitive device_name,
    23 Records device,
    24 Primitive height,
    25 Primitive width,
    26 Primitive frames,
    27 Primitive duration,
    28 Records content,
    29 Records note,
}

/// `Media.created[x]`.
pub enum MediaCreated {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    MediaCreated;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}
