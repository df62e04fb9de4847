//! `Measure` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXPRESSION, EXTENSION,
    Expression, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD,
    Period, Primitive, PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact,
    Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Measure](https://hl7.org/fhir/R4B/measure.html).
///
/// Invariants: `cnl-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `mea-1`.
pub struct Measure {
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
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<MeasureSubject>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `canonical`, 0..*, to `Library`.
    pub library: Vec<Primitive<Text>>,
    /// `markdown`, 0..1; summary.
    pub disclaimer: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-scoring>; summary.
    pub scoring: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/composite-measure-scoring>; summary.
    pub composite_scoring: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/measure-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub risk_adjustment: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub rate_aggregation: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub rationale: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub clinical_recommendation_statement: Primitive<Text>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/measure-improvement-notation>; summary.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..*; summary.
    pub definition: Vec<Primitive<Text>>,
    /// `markdown`, 0..1; summary.
    pub guidance: Primitive<Text>,
    /// `Measure.group`, 0..*.
    pub group: Vec<MeasureGroup>,
    /// `Measure.supplementalData`, 0..*.
    pub supplemental_data: Vec<MeasureSupplementalData>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE: TypeInfo = TypeInfo {
    name: "Measure",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::primitive(13, "subtitle", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::record(16, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(16, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "purpose", PrimitiveKind::Markdown),
        Row::primitive(24, "usage", PrimitiveKind::String),
        Row::primitive(25, "copyright", PrimitiveKind::Markdown),
        Row::primitive(26, "approvalDate", PrimitiveKind::Date),
        Row::primitive(27, "lastReviewDate", PrimitiveKind::Date),
        Row::record(28, "effectivePeriod", &PERIOD),
        Row::record(29, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(30, "author", &CONTACT_DETAIL).many(),
        Row::record(31, "editor", &CONTACT_DETAIL).many(),
        Row::record(32, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(33, "endorser", &CONTACT_DETAIL).many(),
        Row::record(34, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(35, "library", PrimitiveKind::Canonical).many(),
        Row::primitive(36, "disclaimer", PrimitiveKind::Markdown),
        Row::record(37, "scoring", &CODEABLE_CONCEPT),
        Row::record(38, "compositeScoring", &CODEABLE_CONCEPT),
        Row::record(39, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(40, "riskAdjustment", PrimitiveKind::String),
        Row::primitive(41, "rateAggregation", PrimitiveKind::String),
        Row::primitive(42, "rationale", PrimitiveKind::Markdown),
        Row::primitive(43, "clinicalRecommendationStatement", PrimitiveKind::Markdown),
        Row::record(44, "improvementNotation", &CODEABLE_CONCEPT),
        Row::primitive(45, "definition", PrimitiveKind::Markdown).many(),
        Row::primitive(46, "guidance", PrimitiveKind::Markdown),
        Row::record(47, "group", &MEASURE_GROUP).many(),
        Row::record(48, "supplementalData", &MEASURE_SUPPLEMENTAL_DATA).many(),
    ],
};

record! {
    Measure, MEASURE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Records identifier,
    10 Primitive version,
    11 Primitive name,
    12 Primitive title,
    13 Primitive subtitle,
    14 Primitive status,
    15 Primitive experimental,
    16 Choice subject,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive purpose,
    24 Primitive usage,
    25 Primitive copyright,
    26 Primitive approval_date,
    27 Primitive last_review_date,
    28 Records effective_period,
    29 Records topic,
    30 Records author,
    31 Records editor,
    32 Records reviewer,
    33 Records endorser,
    34 Records related_artifact,
    35 Primitives library,
    36 Primitive disclaimer,
    37 Records scoring,
    38 Records composite_scoring,
    39 Records r#type,
    40 Primitive risk_adjustment,
    41 Primitive rate_aggregation,
    42 Primitive rationale,
    43 Primitive clinical_recommendation_statement,
    44 Records improvement_notation,
    45 Primitives definition,
    46 Primitive guidance,
    47 Records group,
    48 Records supplemental_data,
}

/// `Measure.subject[x]`.
pub enum MeasureSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MeasureSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Measure.group`.
///
/// Invariants: `ele-1`.
pub struct MeasureGroup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-group-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Measure.group.population`, 0..*.
    pub population: Vec<MeasureGroupPopulation>,
    /// `Measure.group.stratifier`, 0..*.
    pub stratifier: Vec<MeasureGroupStratifier>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_GROUP: TypeInfo = TypeInfo {
    name: "Measure.group",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::record(5, "population", &MEASURE_GROUP_POPULATION).many(),
        Row::record(6, "stratifier", &MEASURE_GROUP_STRATIFIER).many(),
    ],
};

record! {
    MeasureGroup, MEASURE_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive description,
    5 Records population,
    6 Records stratifier,
}

/// The elements below `Measure.group.population`.
///
/// Invariants: `ele-1`.
pub struct MeasureGroupPopulation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 1..1.
    pub criteria: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_GROUP_POPULATION: TypeInfo = TypeInfo {
    name: "Measure.group.population",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::record(5, "criteria", &EXPRESSION).required(),
    ],
};

record! {
    MeasureGroupPopulation, MEASURE_GROUP_POPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive description,
    5 Records criteria,
}

/// The elements below `Measure.group.stratifier`.
///
/// Invariants: `ele-1`.
pub struct MeasureGroupStratifier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 0..1.
    pub criteria: Option<Box<Expression>>,
    /// `Measure.group.stratifier.component`, 0..*.
    pub component: Vec<MeasureGroupStratifierComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_GROUP_STRATIFIER: TypeInfo = TypeInfo {
    name: "Measure.group.stratifier",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::record(5, "criteria", &EXPRESSION),
        Row::record(6, "component", &MEASURE_GROUP_STRATIFIER_COMPONENT).many(),
    ],
};

record! {
    MeasureGroupStratifier, MEASURE_GROUP_STRATIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive description,
    5 Records criteria,
    6 Records component,
}

/// The elements below `Measure.group.stratifier.component`.
///
/// Invariants: `ele-1`.
pub struct MeasureGroupStratifierComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 1..1.
    pub criteria: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT: TypeInfo = TypeInfo {
    name: "Measure.group.stratifier.component",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::record(5, "criteria", &EXPRESSION).required(),
    ],
};

record! {
    MeasureGroupStratifierComponent, MEASURE_GROUP_STRATIFIER_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive description,
    5 Records criteria,
}

/// The elements below `Measure.supplementalData`.
///
/// Invariants: `ele-1`.
pub struct MeasureSupplementalData {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-supplemental-data-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/measure-data-usage>.
    pub usage: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 1..1.
    pub criteria: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_SUPPLEMENTAL_DATA: TypeInfo = TypeInfo {
    name: "Measure.supplementalData",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::record(4, "usage", &CODEABLE_CONCEPT).many(),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::record(6, "criteria", &EXPRESSION).required(),
    ],
};

record! {
    MeasureSupplementalData, MEASURE_SUPPLEMENTAL_DATA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records usage,
    5 Primitive description,
    6 Records criteria,
}
