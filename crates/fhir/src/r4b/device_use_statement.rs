//! `DeviceUseStatement` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DeviceUseStatementStatus, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DeviceUseStatement](https://hl7.org/fhir/R4B/deviceusestatement.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceUseStatement {
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
    /// `Reference`, 0..*, to `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/device-statement-status>; modifier; summary.
    pub status: Primitive<Code<DeviceUseStatementStatus>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `ServiceRequest`, `Procedure`, `Claim`, `Observation`, `QuestionnaireResponse`, `DocumentReference`; summary.
    pub derived_from: Vec<Reference>,
    /// A choice, 0..1; summary.
    pub timing: Option<DeviceUseStatementTiming>,
    /// `dateTime`, 0..1; summary.
    pub recorded_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub source: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Device`; summary.
    pub device: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`, `Media`; summary.
    pub reason_reference: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_USE_STATEMENT: TypeInfo = TypeInfo {
    name: "DeviceUseStatement",
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
        Row::record(9, "basedOn", &REFERENCE).many(),
        Row::code(10, "status", &codes::DEVICE_USE_STATEMENT_STATUS).required(),
        Row::record(11, "subject", &REFERENCE).required(),
        Row::record(12, "derivedFrom", &REFERENCE).many(),
        Row::record(13, "timingTiming", &TIMING).choice(0, 3, 6),
        Row::record(13, "timingPeriod", &PERIOD).choice(1, 3, 6),
        Row::primitive(13, "timingDateTime", PrimitiveKind::DateTime).choice(2, 3, 6),
        Row::primitive(14, "recordedOn", PrimitiveKind::DateTime),
        Row::record(15, "source", &REFERENCE),
        Row::record(16, "device", &REFERENCE).required(),
        Row::record(17, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(18, "reasonReference", &REFERENCE).many(),
        Row::record(19, "bodySite", &CODEABLE_CONCEPT),
        Row::record(20, "note", &ANNOTATION).many(),
    ],
};

record! {
    DeviceUseStatement, DEVICE_USE_STATEMENT;
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
    11 Records subject,
    12 Records derived_from,
    13 Choice timing,
    14 Primitive recorded_on,
    15 Records source,
    16 Records device,
    17 Records reason_code,
    18 Records reason_reference,
    19 Records body_site,
    20 Records note,
}

/// `DeviceUseStatement.timing[x]`.
pub enum DeviceUseStatementTiming {
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    DeviceUseStatementTiming;
    0 Record Timing,
    1 Record Period,
    2 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}
