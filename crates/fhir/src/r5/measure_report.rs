//! `MeasureReport` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, MeasureReportStatus, MeasureReportType, Meta, NARRATIVE, Narrative, PERIOD,
    Period, Primitive, QUANTITY, Quantity, RANGE, REFERENCE, Range, Reference, Resource,
    SubmitDataUpdateType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MeasureReport](https://hl7.org/fhir/R5/measurereport.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `mrp-1`, `mrp-2`.
pub struct MeasureReport {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/measure-report-status>; modifier; summary.
    pub status: Primitive<Code<MeasureReportStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/measure-report-type>; summary.
    pub r#type: Primitive<Code<MeasureReportType>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/submit-data-update-type>; modifier; summary; since R5.
    pub data_update_type: Primitive<Code<SubmitDataUpdateType>>,
    /// `canonical`, 0..1, to `Measure`; summary.
    pub measure: Primitive<Text>,
    /// `Reference`, 0..1, to `CareTeam`, `Device`, `Group`, `HealthcareService`, `Location`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub subject: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Group`; summary.
    pub reporter: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; since R5.
    pub reporting_vendor: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Location`; since R5.
    pub location: Option<Box<Reference>>,
    /// `Period`, 1..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Parameters`; since R5.
    pub input_parameters: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/measure-scoring>; modifier; summary; since R5.
    pub scoring: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/measure-improvement-notation>; modifier; summary.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group`, 0..*.
    pub group: Vec<MeasureReportGroup>,
    /// `Reference`, 0..*; since R5.
    pub supplemental_data: Vec<Reference>,
    /// `Reference`, 0..*.
    pub evaluated_resource: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT: TypeInfo = TypeInfo {
    name: "MeasureReport",
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
        Row::code(9, "status", &codes::MEASURE_REPORT_STATUS).required(),
        Row::code(10, "type", &codes::MEASURE_REPORT_TYPE).required(),
        Row::code(11, "dataUpdateType", &codes::SUBMIT_DATA_UPDATE_TYPE),
        Row::primitive(12, "measure", PrimitiveKind::Canonical),
        Row::record(13, "subject", &REFERENCE),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::record(15, "reporter", &REFERENCE),
        Row::record(16, "reportingVendor", &REFERENCE),
        Row::record(17, "location", &REFERENCE),
        Row::record(18, "period", &PERIOD).required(),
        Row::record(19, "inputParameters", &REFERENCE),
        Row::record(20, "scoring", &CODEABLE_CONCEPT),
        Row::record(21, "improvementNotation", &CODEABLE_CONCEPT),
        Row::record(22, "group", &MEASURE_REPORT_GROUP).many(),
        Row::record(23, "supplementalData", &REFERENCE).many(),
        Row::record(24, "evaluatedResource", &REFERENCE).many(),
    ],
};

record! {
    MeasureReport, MEASURE_REPORT;
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
    10 Primitive r#type,
    11 Primitive data_update_type,
    12 Primitive measure,
    13 Records subject,
    14 Primitive date,
    15 Records reporter,
    16 Records reporting_vendor,
    17 Records location,
    18 Records period,
    19 Records input_parameters,
    20 Records scoring,
    21 Records improvement_notation,
    22 Records group,
    23 Records supplemental_data,
    24 Records evaluated_resource,
}

/// The elements below `MeasureReport.group`.
///
/// Invariants: `ele-1`.
pub struct MeasureReportGroup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-group-example>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `CareTeam`, `Device`, `Group`, `HealthcareService`, `Location`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary; since R5.
    pub subject: Option<Box<Reference>>,
    /// `MeasureReport.group.population`, 0..*.
    pub population: Vec<MeasureReportGroupPopulation>,
    /// A choice, 0..1; summary.
    pub measure_score: Option<MeasureReportGroupMeasureScore>,
    /// `MeasureReport.group.stratifier`, 0..*.
    pub stratifier: Vec<MeasureReportGroupStratifier>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP: TypeInfo = TypeInfo {
    name: "MeasureReport.group",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::record(5, "subject", &REFERENCE),
        Row::record(6, "population", &MEASURE_REPORT_GROUP_POPULATION).many(),
        Row::record(7, "measureScoreQuantity", &QUANTITY).choice(0, 6, 12),
        Row::primitive(7, "measureScoreDateTime", PrimitiveKind::DateTime).choice(1, 6, 12),
        Row::record(7, "measureScoreCodeableConcept", &CODEABLE_CONCEPT).choice(2, 6, 12),
        Row::record(7, "measureScorePeriod", &PERIOD).choice(3, 6, 12),
        Row::record(7, "measureScoreRange", &RANGE).choice(4, 6, 12),
        Row::record(7, "measureScoreDuration", &DURATION).choice(5, 6, 12),
        Row::record(8, "stratifier", &MEASURE_REPORT_GROUP_STRATIFIER).many(),
    ],
};

record! {
    MeasureReportGroup, MEASURE_REPORT_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Records subject,
    6 Records population,
    7 Choice measure_score,
    8 Records stratifier,
}

/// `MeasureReport.group.measureScore[x]`.
pub enum MeasureReportGroupMeasureScore {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `Duration`.
    Duration(Box<Duration>),
}

choice! {
    MeasureReportGroupMeasureScore;
    0 Record Quantity,
    1 Primitive DateTime,
    2 Record CodeableConcept,
    3 Record Period,
    4 Record Range,
    5 Record Duration,
    ; last Duration;
    from CodeableConcept(CodeableConcept) DateTime(DateTime) Duration(Duration) Period(Period) Quantity(Quantity) Range(Range);
}

/// The elements below `MeasureReport.group.population`.
///
/// Invariants: `ele-1`.
pub struct MeasureReportGroupPopulation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-population>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1.
    pub count: Primitive<i32>,
    /// `Reference`, 0..1, to `List`.
    pub subject_results: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `MeasureReport`; since R5.
    pub subject_report: Vec<Reference>,
    /// `Reference`, 0..1, to `Group`; since R5.
    pub subjects: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_POPULATION: TypeInfo = TypeInfo {
    name: "MeasureReport.group.population",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "count", PrimitiveKind::Integer),
        Row::record(6, "subjectResults", &REFERENCE),
        Row::record(7, "subjectReport", &REFERENCE).many(),
        Row::record(8, "subjects", &REFERENCE),
    ],
};

record! {
    MeasureReportGroupPopulation, MEASURE_REPORT_GROUP_POPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Primitive count,
    6 Records subject_results,
    7 Records subject_report,
    8 Records subjects,
}

/// The elements below `MeasureReport.group.stratifier`.
///
/// Invariants: `ele-1`.
pub struct MeasureReportGroupStratifier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum`, 0..*.
    pub stratum: Vec<MeasureReportGroupStratifierStratum>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::record(5, "stratum", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM).many(),
    ],
};

record! {
    MeasureReportGroupStratifier, MEASURE_REPORT_GROUP_STRATIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Records stratum,
}

/// The elements below `MeasureReport.group.stratifier.stratum`.
///
/// Invariants: `ele-1`.
pub struct MeasureReportGroupStratifierStratum {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<MeasureReportGroupStratifierStratumValue>,
    /// `MeasureReport.group.stratifier.stratum.component`, 0..*.
    pub component: Vec<MeasureReportGroupStratifierStratumComponent>,
    /// `MeasureReport.group.stratifier.stratum.population`, 0..*.
    pub population: Vec<MeasureReportGroupStratifierStratumPopulation>,
    /// A choice, 0..1.
    pub measure_score: Option<MeasureReportGroupStratifierStratumMeasureScore>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier.stratum",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 5, 5),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(1, 5, 5),
        Row::record(3, "valueQuantity", &QUANTITY).choice(2, 5, 5),
        Row::record(3, "valueRange", &RANGE).choice(3, 5, 5),
        Row::record(3, "valueReference", &REFERENCE).choice(4, 5, 5),
        Row::record(4, "component", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT).many(),
        Row::record(5, "population", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION).many(),
        Row::record(6, "measureScoreQuantity", &QUANTITY).choice(0, 6, 12),
        Row::primitive(6, "measureScoreDateTime", PrimitiveKind::DateTime).choice(1, 6, 12),
        Row::record(6, "measureScoreCodeableConcept", &CODEABLE_CONCEPT).choice(2, 6, 12),
        Row::record(6, "measureScorePeriod", &PERIOD).choice(3, 6, 12),
        Row::record(6, "measureScoreRange", &RANGE).choice(4, 6, 12),
        Row::record(6, "measureScoreDuration", &DURATION).choice(5, 6, 12),
    ],
};

record! {
    MeasureReportGroupStratifierStratum, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice value,
    4 Records component,
    5 Records population,
    6 Choice measure_score,
}

/// `MeasureReport.group.stratifier.stratum.value[x]`.
pub enum MeasureReportGroupStratifierStratumValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MeasureReportGroupStratifierStratumValue;
    0 Record CodeableConcept,
    1 Primitive Boolean,
    2 Record Quantity,
    3 Record Range,
    4 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Reference(Reference) Boolean(bool);
}

/// `MeasureReport.group.stratifier.stratum.measureScore[x]`.
pub enum MeasureReportGroupStratifierStratumMeasureScore {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `Duration`.
    Duration(Box<Duration>),
}

choice! {
    MeasureReportGroupStratifierStratumMeasureScore;
    0 Record Quantity,
    1 Primitive DateTime,
    2 Record CodeableConcept,
    3 Record Period,
    4 Record Range,
    5 Record Duration,
    ; last Duration;
    from CodeableConcept(CodeableConcept) DateTime(DateTime) Duration(Duration) Period(Period) Quantity(Quantity) Range(Range);
}

/// The elements below `MeasureReport.group.stratifier.stratum.component`.
///
/// Invariants: `ele-1`.
pub struct MeasureReportGroupStratifierStratumComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 1..1; example binding to <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<MeasureReportGroupStratifierStratumComponentValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier.stratum.component",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT).required(),
        Row::record(5, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 5, 5).required(),
        Row::primitive(5, "valueBoolean", PrimitiveKind::Boolean).choice(1, 5, 5).required(),
        Row::record(5, "valueQuantity", &QUANTITY).choice(2, 5, 5).required(),
        Row::record(5, "valueRange", &RANGE).choice(3, 5, 5).required(),
        Row::record(5, "valueReference", &REFERENCE).choice(4, 5, 5).required(),
    ],
};

record! {
    MeasureReportGroupStratifierStratumComponent, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Choice value,
}

/// `MeasureReport.group.stratifier.stratum.component.value[x]`.
pub enum MeasureReportGroupStratifierStratumComponentValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MeasureReportGroupStratifierStratumComponentValue;
    0 Record CodeableConcept,
    1 Primitive Boolean,
    2 Record Quantity,
    3 Record Range,
    4 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Reference(Reference) Boolean(bool);
}

/// The elements below `MeasureReport.group.stratifier.stratum.population`.
///
/// Invariants: `ele-1`.
pub struct MeasureReportGroupStratifierStratumPopulation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1.
    pub count: Primitive<i32>,
    /// `Reference`, 0..1, to `List`.
    pub subject_results: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `MeasureReport`; since R5.
    pub subject_report: Vec<Reference>,
    /// `Reference`, 0..1, to `Group`; since R5.
    pub subjects: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier.stratum.population",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "count", PrimitiveKind::Integer),
        Row::record(6, "subjectResults", &REFERENCE),
        Row::record(7, "subjectReport", &REFERENCE).many(),
        Row::record(8, "subjects", &REFERENCE),
    ],
};

record! {
    MeasureReportGroupStratifierStratumPopulation, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Primitive count,
    6 Records subject_results,
    7 Records subject_report,
    8 Records subjects,
}
