//! `DetectedIssue` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, DetectedIssueSeverity, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, ObservationStatus, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DetectedIssue](https://hl7.org/fhir/R4B/detectedissue.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DetectedIssue {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/observation-status>; modifier; summary.
    pub status: Primitive<Code<ObservationStatus>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/detectedissue-category>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/detectedissue-severity>; summary.
    pub severity: Primitive<Code<DetectedIssueSeverity>>,
    /// `Reference`, 0..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub identified: Option<DetectedIssueIdentified>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Device`; summary.
    pub author: Option<Box<Reference>>,
    /// `Reference`, 0..*; summary.
    pub implicated: Vec<Reference>,
    /// `DetectedIssue.evidence`, 0..*.
    pub evidence: Vec<DetectedIssueEvidence>,
    /// `string`, 0..1.
    pub detail: Primitive<Text>,
    /// `uri`, 0..1.
    pub reference: Primitive<Text>,
    /// `DetectedIssue.mitigation`, 0..*.
    pub mitigation: Vec<DetectedIssueMitigation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DETECTED_ISSUE: TypeInfo = TypeInfo {
    name: "DetectedIssue",
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
        Row::code(9, "status", &codes::OBSERVATION_STATUS).required(),
        Row::record(10, "code", &CODEABLE_CONCEPT),
        Row::code(11, "severity", &codes::DETECTED_ISSUE_SEVERITY),
        Row::record(12, "patient", &REFERENCE),
        Row::primitive(13, "identifiedDateTime", PrimitiveKind::DateTime).choice(0, 2, 10),
        Row::record(13, "identifiedPeriod", &PERIOD).choice(1, 2, 10),
        Row::record(14, "author", &REFERENCE),
        Row::record(15, "implicated", &REFERENCE).many(),
        Row::record(16, "evidence", &DETECTED_ISSUE_EVIDENCE).many(),
        Row::primitive(17, "detail", PrimitiveKind::String),
        Row::primitive(18, "reference", PrimitiveKind::Uri),
        Row::record(19, "mitigation", &DETECTED_ISSUE_MITIGATION).many(),
    ],
};

record! {
    DetectedIssue, DETECTED_ISSUE;
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
    10 Records code,
    11 Primitive severity,
    12 Records patient,
    13 Choice identified,
    14 Records author,
    15 Records implicated,
    16 Records evidence,
    17 Primitive detail,
    18 Primitive reference,
    19 Records mitigation,
}

/// `DetectedIssue.identified[x]`.
pub enum DetectedIssueIdentified {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    DetectedIssueIdentified;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `DetectedIssue.evidence`.
///
/// Invariants: `ele-1`.
pub struct DetectedIssueEvidence {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/manifestation-or-symptom>.
    pub code: Vec<CodeableConcept>,
    /// `Reference`, 0..*.
    pub detail: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DETECTED_ISSUE_EVIDENCE: TypeInfo = TypeInfo {
    name: "DetectedIssue.evidence",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).many(),
        Row::record(4, "detail", &REFERENCE).many(),
    ],
};

record! {
    DetectedIssueEvidence, DETECTED_ISSUE_EVIDENCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records detail,
}

/// The elements below `DetectedIssue.mitigation`.
///
/// Invariants: `ele-1`.
pub struct DetectedIssueMitigation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action>.
    pub action: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub author: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DETECTED_ISSUE_MITIGATION: TypeInfo = TypeInfo {
    name: "DetectedIssue.mitigation",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "action", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "date", PrimitiveKind::DateTime),
        Row::record(5, "author", &REFERENCE),
    ],
};

record! {
    DetectedIssueMitigation, DETECTED_ISSUE_MITIGATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records action,
    4 Primitive date,
    5 Records author,
}
