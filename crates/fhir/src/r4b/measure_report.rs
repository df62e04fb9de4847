//! `MeasureReport` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    MeasureReportStatus, MeasureReportType, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    QUANTITY, Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MeasureReport](https://hl7.org/fhir/R4B/measurereport.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `mrp-1`, `mrp-2`.
pub struct MeasureReport {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/measure-report-status>; modifier; summary.
    pub status: Primitive<Code<MeasureReportStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/measure-report-type>; summary.
    pub r#type: Primitive<Code<MeasureReportType>>,
    /// `canonical`, 1..1, to `Measure`; summary.
    pub measure: Primitive<Text>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `Location`, `Device`, `RelatedPerson`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Location`, `Organization`; summary.
    pub reporter: Option<Box<Reference>>,
    /// `Period`, 1..1; summary.
    pub period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/measure-improvement-notation>; modifier; summary.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group`, 0..*.
    pub group: Vec<MeasureReportGroup>,
    /// `Reference`, 0..*.
    pub evaluated_resource: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT: TypeInfo = TypeInfo {
    name: "MeasureReport",
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
        Row::code(9, "status", &codes::MEASURE_REPORT_STATUS).required(),
        Row::code(10, "type", &codes::MEASURE_REPORT_TYPE).required(),
        Row::primitive(11, "measure", PrimitiveKind::Canonical).required(),
        Row::record(12, "subject", &REFERENCE),
        Row::primitive(13, "date", PrimitiveKind::DateTime),
        Row::record(14, "reporter", &REFERENCE),
        Row::record(15, "period", &PERIOD).required(),
        Row::record(16, "improvementNotation", &CODEABLE_CONCEPT),
        Row::record(17, "group", &MEASURE_REPORT_GROUP).many(),
        Row::record(18, "evaluatedResource", &REFERENCE).many(),
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
    11 Primitive measure,
    12 Records subject,
    13 Primitive date,
    14 Records reporter,
    15 Records period,
    16 Records improvement_notation,
    17 Records group,
    18 Records evaluated_resource,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-group-example>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.population`, 0..*.
    pub population: Vec<MeasureReportGroupPopulation>,
    /// `Quantity`, 0..1; summary.
    pub measure_score: Option<Box<Quantity>>,
    /// `MeasureReport.group.stratifier`, 0..*.
    pub stratifier: Vec<MeasureReportGroupStratifier>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP: TypeInfo = TypeInfo {
    name: "MeasureReport.group",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::record(4, "population", &MEASURE_REPORT_GROUP_POPULATION).many(),
        Row::record(5, "measureScore", &QUANTITY),
        Row::record(6, "stratifier", &MEASURE_REPORT_GROUP_STRATIFIER).many(),
    ],
};

record! {
    MeasureReportGroup, MEASURE_REPORT_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records population,
    5 Records measure_score,
    6 Records stratifier,
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
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-population>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1.
    pub count: Primitive<i32>,
    /// `Reference`, 0..1, to `List`.
    pub subject_results: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_POPULATION: TypeInfo = TypeInfo {
    name: "MeasureReport.group.population",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "count", PrimitiveKind::Integer),
        Row::record(5, "subjectResults", &REFERENCE),
    ],
};

record! {
    MeasureReportGroupPopulation, MEASURE_REPORT_GROUP_POPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive count,
    5 Records subject_results,
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
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Vec<CodeableConcept>,
    /// `MeasureReport.group.stratifier.stratum`, 0..*.
    pub stratum: Vec<MeasureReportGroupStratifierStratum>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).many(),
        Row::record(4, "stratum", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM).many(),
    ],
};

record! {
    MeasureReportGroupStratifier, MEASURE_REPORT_GROUP_STRATIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records stratum,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.component`, 0..*.
    pub component: Vec<MeasureReportGroupStratifierStratumComponent>,
    /// `MeasureReport.group.stratifier.stratum.population`, 0..*.
    pub population: Vec<MeasureReportGroupStratifierStratumPopulation>,
    /// `Quantity`, 0..1.
    pub measure_score: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier.stratum",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "value", &CODEABLE_CONCEPT),
        Row::record(4, "component", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT).many(),
        Row::record(5, "population", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION).many(),
        Row::record(6, "measureScore", &QUANTITY),
    ],
};

record! {
    MeasureReportGroupStratifierStratum, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records value,
    4 Records component,
    5 Records population,
    6 Records measure_score,
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
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier.stratum.component",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "value", &CODEABLE_CONCEPT).required(),
    ],
};

record! {
    MeasureReportGroupStratifierStratumComponent, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records value,
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
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1.
    pub count: Primitive<i32>,
    /// `Reference`, 0..1, to `List`.
    pub subject_results: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION: TypeInfo = TypeInfo {
    name: "MeasureReport.group.stratifier.stratum.population",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "count", PrimitiveKind::Integer),
        Row::record(5, "subjectResults", &REFERENCE),
    ],
};

record! {
    MeasureReportGroupStratifierStratumPopulation, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive count,
    5 Records subject_results,
}
