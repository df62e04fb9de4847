//! `DeviceUsage` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, DeviceUsageStatus, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, TIMING,
    Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DeviceUsage](https://hl7.org/fhir/R5/deviceusage.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceUsage {
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
    /// `Reference`, 0..*, to `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/deviceusage-status>; modifier; summary.
    pub status: Primitive<Code<DeviceUsageStatus>>,
    /// `CodeableConcept`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `ServiceRequest`, `Procedure`, `Claim`, `Observation`, `QuestionnaireResponse`, `DocumentReference`; summary.
    pub derived_from: Vec<Reference>,
    /// `Reference`, 0..1, to `Encounter`, `EpisodeOfCare`; summary.
    pub context: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub timing: Option<DeviceUsageTiming>,
    /// `dateTime`, 0..1; summary.
    pub date_asserted: Primitive<DateTime>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/deviceusage-status>.
    pub usage_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*.
    pub usage_reason: Vec<CodeableConcept>,
    /// `DeviceUsage.adherence`, 0..1.
    pub adherence: Option<Box<DeviceUsageAdherence>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`; summary.
    pub information_source: Option<Box<Reference>>,
    /// `CodeableReference`, 1..1, to `Device`, `DeviceDefinition`; summary.
    pub device: Option<Box<CodeableReference>>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`, `Procedure`; summary.
    pub reason: Vec<CodeableReference>,
    /// `CodeableReference`, 0..1, to `BodyStructure`; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Option<Box<CodeableReference>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_USAGE: TypeInfo = TypeInfo {
    name: "DeviceUsage",
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
        Row::code(10, "status", &codes::DEVICE_USAGE_STATUS).required(),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "patient", &REFERENCE).required(),
        Row::record(13, "derivedFrom", &REFERENCE).many(),
        Row::record(14, "context", &REFERENCE),
        Row::record(15, "timingTiming", &TIMING).choice(0, 3, 6),
        Row::record(15, "timingPeriod", &PERIOD).choice(1, 3, 6),
        Row::primitive(15, "timingDateTime", PrimitiveKind::DateTime).choice(2, 3, 6),
        Row::primitive(16, "dateAsserted", PrimitiveKind::DateTime),
        Row::record(17, "usageStatus", &CODEABLE_CONCEPT),
        Row::record(18, "usageReason", &CODEABLE_CONCEPT).many(),
        Row::record(19, "adherence", &DEVICE_USAGE_ADHERENCE),
        Row::record(20, "informationSource", &REFERENCE),
        Row::record(21, "device", &CODEABLE_REFERENCE).required(),
        Row::record(22, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(23, "bodySite", &CODEABLE_REFERENCE),
        Row::record(24, "note", &ANNOTATION).many(),
    ],
};

record! {
    DeviceUsage, DEVICE_USAGE;
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
    10 Primitive status,
    11 Records category,
    12 Records patient,
    13 Records derived_from,
    14 Records context,
    15 Choice timing,
    16 Primitive date_asserted,
    17 Records usage_status,
    18 Records usage_reason,
    19 Records adherence,
    20 Records information_source,
    21 Records device,
    22 Records reason,
    23 Records body_site,
    24 Records note,
}

/// `DeviceUsage.timing[x]`.
pub enum DeviceUsageTiming {
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    DeviceUsageTiming;
    0 Record Timing,
    1 Record Period,
    2 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `DeviceUsage.adherence`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceUsageAdherence {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/deviceusage-adherence-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..*; example binding to <http://hl7.org/fhir/ValueSet/deviceusage-adherence-reason>.
    pub reason: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_USAGE_ADHERENCE: TypeInfo = TypeInfo {
    name: "DeviceUsage.adherence",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "reason", &CODEABLE_CONCEPT).many().required(),
    ],
};

record! {
    DeviceUsageAdherence, DEVICE_USAGE_ADHERENCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records reason,
}
