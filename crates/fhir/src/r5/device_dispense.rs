//! `DeviceDispense` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, DeviceDispenseStatusCodes, EXTENSION, Extension, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, REFERENCE, Reference,
    Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [DeviceDispense](https://hl7.org/fhir/R5/devicedispense.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceDispense {
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
    /// `Reference`, 0..*, to `CarePlan`, `DeviceRequest`.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `Procedure`.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/devicedispense-status>; modifier; summary.
    pub status: Primitive<Code<DeviceDispenseStatusCodes>>,
    /// `CodeableReference`, 0..1, to `DetectedIssue`; example binding to <http://hl7.org/fhir/ValueSet/devicedispense-status-reason>.
    pub status_reason: Option<Box<CodeableReference>>,
    /// `CodeableConcept`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `CodeableReference`, 1..1, to `Device`, `DeviceDefinition`; summary.
    pub device: Option<Box<CodeableReference>>,
    /// `Reference`, 1..1, to `Patient`, `Practitioner`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `RelatedPerson`, `Location`, `PractitionerRole`.
    pub receiver: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `DeviceDispense.performer`, 0..*.
    pub performer: Vec<DeviceDispensePerformer>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `dateTime`, 0..1; summary.
    pub prepared_date: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub when_handed_over: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Location`.
    pub destination: Option<Box<Reference>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `markdown`, 0..1.
    pub usage_instruction: Primitive<Text>,
    /// `Reference`, 0..*, to `Provenance`.
    pub event_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DISPENSE: TypeInfo = TypeInfo {
    name: "DeviceDispense",
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
        Row::record(10, "partOf", &REFERENCE).many(),
        Row::code(11, "status", &codes::DEVICE_DISPENSE_STATUS_CODES).required(),
        Row::record(12, "statusReason", &CODEABLE_REFERENCE),
        Row::record(13, "category", &CODEABLE_CONCEPT).many(),
        Row::record(14, "device", &CODEABLE_REFERENCE).required(),
        Row::record(15, "subject", &REFERENCE).required(),
        Row::record(16, "receiver", &REFERENCE),
        Row::record(17, "encounter", &REFERENCE),
        Row::record(18, "supportingInformation", &REFERENCE).many(),
        Row::record(19, "performer", &DEVICE_DISPENSE_PERFORMER).many(),
        Row::record(20, "location", &REFERENCE),
        Row::record(21, "type", &CODEABLE_CONCEPT),
        Row::record(22, "quantity", &QUANTITY),
        Row::primitive(23, "preparedDate", PrimitiveKind::DateTime),
        Row::primitive(24, "whenHandedOver", PrimitiveKind::DateTime),
        Row::record(25, "destination", &REFERENCE),
        Row::record(26, "note", &ANNOTATION).many(),
        Row::primitive(27, "usageInstruction", PrimitiveKind::Markdown),
        Row::record(28, "eventHistory", &REFERENCE).many(),
    ],
};

record! {
    DeviceDispense, DEVICE_DISPENSE;
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
    12 Records status_reason,
    13 Records category,
    14 Records device,
    15 Records subject,
    16 Records receiver,
    17 Records encounter,
    18 Records supporting_information,
    19 Records performer,
    20 Records location,
    21 Records r#type,
    22 Records quantity,
    23 Primitive prepared_date,
    24 Primitive when_handed_over,
    25 Records destination,
    26 Records note,
    27 Primitive usage_instruction,
    28 Records event_history,
}

/// The elements below `DeviceDispense.performer`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDispensePerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `Device`, `RelatedPerson`, `CareTeam`.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DISPENSE_PERFORMER: TypeInfo = TypeInfo {
    name: "DeviceDispense.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    DeviceDispensePerformer, DEVICE_DISPENSE_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}
