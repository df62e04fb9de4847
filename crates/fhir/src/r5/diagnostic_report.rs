//! `DiagnosticReport` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CodeableConcept,
    DiagnosticReportStatus, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DiagnosticReport](https://hl7.org/fhir/R5/diagnosticreport.html).
///
/// Invariants: `dgr-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DiagnosticReport {
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
    /// `Reference`, 0..*, to `CarePlan`, `ImmunizationRecommendation`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`.
    pub based_on: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/diagnostic-report-status>; modifier; summary.
    pub status: Primitive<Code<DiagnosticReportStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/diagnostic-service-sections>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/report-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Device`, `Location`, `Organization`, `Practitioner`, `Medication`, `Substance`, `BiologicallyDerivedProduct`; summary.
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
    /// `Annotation`, 0..*; since R5.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `GenomicStudy`, `ImagingStudy`; since R5.
    pub study: Vec<Reference>,
    /// `DiagnosticReport.supportingInfo`, 0..*; since R5.
    pub supporting_info: Vec<DiagnosticReportSupportingInfo>,
    /// `DiagnosticReport.media`, 0..*; summary.
    pub media: Vec<DiagnosticReportMedia>,
    /// `Reference`, 0..1, to `Composition`; since R5.
    pub composition: Option<Box<Reference>>,
    /// `markdown`, 0..1.
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
        Row::record(21, "note", &ANNOTATION).many(),
        Row::record(22, "study", &REFERENCE).many(),
        Row::record(23, "supportingInfo", &DIAGNOSTIC_REPORT_SUPPORTING_INFO).many(),
        Row::record(24, "media", &DIAGNOSTIC_REPORT_MEDIA).many(),
        Row::record(25, "composition", &REFERENCE),
        Row::primitive(26, "conclusion", PrimitiveKind::Markdown),
        Row::record(27, "conclusionCode", &CODEABLE_CONCEPT).many(),
        Row::record(28, "presentedForm", &ATTACHMENT).many(),
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
    21 Records note,
    22 Records study,
    23 Records supporting_info,
    24 Records media,
    25 Records composition,
    26 Primitive conclusion,
    27 Records conclusion_code,
    28 Records presented_form,
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

/// The elements below `DiagnosticReport.supportingInfo`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DiagnosticReportSupportingInfo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://terminology.hl7.org/ValueSet/v2-0936>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Procedure`, `Observation`, `DiagnosticReport`, `Citation`.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DIAGNOSTIC_REPORT_SUPPORTING_INFO: TypeInfo = TypeInfo {
    name: "DiagnosticReport.supportingInfo",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "reference", &REFERENCE).required(),
    ],
};

record! {
    DiagnosticReportSupportingInfo, DIAGNOSTIC_REPORT_SUPPORTING_INFO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records reference,
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
    /// `Reference`, 1..1, to `DocumentReference`; summary.
    pub link: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DIAGNOSTIC_REPORT_MEDIA: TypeInfo = TypeInfo {
    name: "DiagnosticReport.media",
    kind: TypeKind::Backbone,
    release: Release::R5,
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
