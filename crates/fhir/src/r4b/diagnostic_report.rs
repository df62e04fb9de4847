//! `DiagnosticReport` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text};
use crate::r4b::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, DiagnosticReportStatus, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DiagnosticReport](https://hl7.org/fhir/R4B/diagnosticreport.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DiagnosticReport {
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
    /// `Reference`, 0..*, to `CarePlan`, `ImmunizationRecommendation`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`.
    pub based_on: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/diagnostic-report-status>; modifier; summary.
    pub status: Primitive<Code<DiagnosticReportStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/diagnostic-service-sections>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/report-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Device`, `Location`, `Organization`, `Procedure`, `Practitioner`, `Medication`, `Substance`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub effective: Option<DiagnosticReportEffective>,
    /// `instant`, 0..1; summary.
    pub issued: Primitive<Instant>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`; summary.
    pub performer: Vec<Reference>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`; summary.
    pub results_interpreter: Vec<Reference>,
    /// `Reference`, 0..*, to `Specimen`.
    pub specimen: Vec<Reference>,
    /// `Reference`, 0..*, to `Observation`.
    pub result: Vec<Reference>,
    /// `Reference`, 0..*, to `ImagingStudy`.
    pub imaging_study: Vec<Reference>,
    /// `DiagnosticReport.media`, 0..*; summary.
    pub media: Vec<DiagnosticReportMedia>,
    /// `string`, 0..1.
    pub conclusion: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub conclusion_code: Vec<CodeableConcept>,
    /// `Attachment`, 0..*.
    pub presented_form: Vec<Attachment>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DIAGNOSTIC_REPORT: TypeInfo = TypeInfo {
    name: "DiagnosticReport",
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
        Row::code(10, "status", &codes::DIAGNOSTIC_REPORT_STATUS).required(),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "code", &CODEABLE_CONCEPT).required(),
        Row::record(13, "subject", &REFERENCE),
        Row::record(14, "encounter", &REFERENCE),
        Row::primitive(15, "effectiveDateTime", PrimitiveKind::DateTime).choice(0, 2, 9),
        Row::record(15, "effectivePeriod", &PERIOD).choice(1, 2, 9),
        Row::primitive(16, "issued", PrimitiveKind::Instant),
        Row::record(17, "performer", &REFERENCE).many(),
        Row::record(18, "resultsInterpreter", &REFERENCE).many(),
        Row::record(19, "specimen", &REFERENCE).many(),
        Row::record(20, "result", &REFERENCE).many(),
        Row::record(21, "imagingStudy", &REFERENCE).many(),
        Row::record(22, "media", &DIAGNOSTIC_REPORT_MEDIA).many(),
        Row::primitive(23, "conclusion", PrimitiveKind::String),
        Row::record(24, "conclusionCode", &CODEABLE_CONCEPT).many(),
        Row::record(25, "presentedForm", &ATTACHMENT).many(),
    ],
};

record! {
    DiagnosticReport, DIAGNOSTIC_REPORT;
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
    12 Records code,
    13 Records subject,
    14 Records encounter,
    15 Choice effective,
    16 Primitive issued,
    17 Records performer,
    18 Records results_interpreter,
    19 Records specimen,
    20 Records result,
    21 Records imaging_study,
    22 Records media,
    23 Primitive conclusion,
    24 Records conclusion_code,
    25 Records presented_form,
}

/// `DiagnosticReport.effective[x]`.
pub enum DiagnosticReportEffective {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    DiagnosticReportEffective;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `DiagnosticReport.media`.
///
/// Invariants: `ele-1`.
pub struct DiagnosticReportMedia {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// `Reference`, 1..1, to `Media`; summary.
    pub link: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DIAGNOSTIC_REPORT_MEDIA: TypeInfo = TypeInfo {
    name: "DiagnosticReport.media",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "comment", PrimitiveKind::String),
        Row::record(4, "link", &REFERENCE).required(),
    ],
};

record! {
    DiagnosticReportMedia, DIAGNOSTIC_REPORT_MEDIA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive comment,
    4 Records link,
}
