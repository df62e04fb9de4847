//! `Measure` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXPRESSION,
    EXTENSION, Expression, Extension, FHIRTypes, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, PublicationStatus, REFERENCE, RELATED_ARTIFACT,
    Reference, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Measure](https://hl7.org/fhir/R5/measure.html).
///
/// Invariants: `cnl-0`, `mea-1`.
pub struct Measure {
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
    /// `uri`, 0..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<MeasureVersionAlgorithm>,
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
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/participant-resource-types>.
    pub subject: Option<MeasureSubject>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/fhir-types>; summary; since R5.
    pub basis: Primitive<Code<FHIRTypes>>,
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
    /// `markdown`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
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
    /// `CodeableConcept`, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/measure-scoring>; summary.
    pub scoring: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-scoring-unit>; summary; since R5.
    pub scoring_unit: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/composite-measure-scoring>; summary.
    pub composite_scoring: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/measure-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `markdown`, 0..1; summary.
    pub risk_adjustment: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub rate_aggregation: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub rationale: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub clinical_recommendation_statement: Primitive<Text>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/measure-improvement-notation>; summary.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `Measure.term`, 0..*; since R5.
    pub term: Vec<MeasureTerm>,
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::record(17, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(17, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::code(18, "basis", &codes::FHIR_TYPES),
        Row::primitive(19, "date", PrimitiveKind::DateTime),
        Row::primitive(20, "publisher", PrimitiveKind::String),
        Row::record(21, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(22, "description", PrimitiveKind::Markdown),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "usage", PrimitiveKind::Markdown),
        Row::primitive(27, "copyright", PrimitiveKind::Markdown),
        Row::primitive(28, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(29, "approvalDate", PrimitiveKind::Date),
        Row::primitive(30, "lastReviewDate", PrimitiveKind::Date),
        Row::record(31, "effectivePeriod", &PERIOD),
        Row::record(32, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(33, "author", &CONTACT_DETAIL).many(),
        Row::record(34, "editor", &CONTACT_DETAIL).many(),
        Row::record(35, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(36, "endorser", &CONTACT_DETAIL).many(),
        Row::record(37, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(38, "library", PrimitiveKind::Canonical).many(),
        Row::primitive(39, "disclaimer", PrimitiveKind::Markdown),
        Row::record(40, "scoring", &CODEABLE_CONCEPT),
        Row::record(41, "scoringUnit", &CODEABLE_CONCEPT),
        Row::record(42, "compositeScoring", &CODEABLE_CONCEPT),
        Row::record(43, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(44, "riskAdjustment", PrimitiveKind::Markdown),
        Row::primitive(45, "rateAggregation", PrimitiveKind::Markdown),
        Row::primitive(46, "rationale", PrimitiveKind::Markdown),
        Row::primitive(47, "clinicalRecommendationStatement", PrimitiveKind::Markdown),
        Row::record(48, "improvementNotation", &CODEABLE_CONCEPT),
        Row::record(49, "term", &MEASURE_TERM).many(),
        Row::primitive(50, "guidance", PrimitiveKind::Markdown),
        Row::record(51, "group", &MEASURE_GROUP).many(),
        Row::record(52, "supplementalData", &MEASURE_SUPPLEMENTAL_DATA).many(),
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
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitive subtitle,
    15 Primitive status,
    16 Primitive experimental,
    17 Choice subject,
    18 Primitive basis,
    19 Primitive date,
    20 Primitive publisher,
    21 Records contact,
    22 Primitive description,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive usage,
    27 Primitive copyright,
    28 Primitive copyright_label,
    29 Primitive approval_date,
    30 Primitive last_review_date,
    31 Records effective_period,
    32 Records topic,
    33 Records author,
    34 Records editor,
    35 Records reviewer,
    36 Records endorser,
    37 Records related_artifact,
    38 Primitives library,
    39 Primitive disclaimer,
    40 Records scoring,
    41 Records scoring_unit,
    42 Records composite_scoring,
    43 Records r#type,
    44 Primitive risk_adjustment,
    45 Primitive rate_aggregation,
    46 Primitive rationale,
    47 Primitive clinical_recommendation_statement,
    48 Records improvement_notation,
    49 Records term,
    50 Primitive guidance,
    51 Records group,
    52 Records supplemental_data,
}

/// `Measure.versionAlgorithm[x]`.
pub enum MeasureVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    MeasureVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
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

/// The elements below `Measure.term`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MeasureTerm {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-definition-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub definition: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_TERM: TypeInfo = TypeInfo {
    name: "Measure.term",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::primitive(4, "definition", PrimitiveKind::Markdown),
    ],
};

record! {
    MeasureTerm, MEASURE_TERM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitive definition,
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
    /// `string`, 0..1; invariants `mea-2`; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-group-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/measure-type>; summary; since R5.
    pub r#type: Vec<CodeableConcept>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/participant-resource-types>; since R5.
    pub subject: Option<MeasureGroupSubject>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/fhir-types>; summary; since R5.
    pub basis: Primitive<Code<FHIRTypes>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/measure-scoring>; summary; since R5.
    pub scoring: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-scoring-unit>; summary; since R5.
    pub scoring_unit: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1; summary; since R5.
    pub rate_aggregation: Primitive<Text>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/measure-improvement-notation>; summary; since R5.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `canonical`, 0..*, to `Library`; since R5.
    pub library: Vec<Primitive<Text>>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
        Row::record(6, "type", &CODEABLE_CONCEPT).many(),
        Row::record(7, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(7, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::code(8, "basis", &codes::FHIR_TYPES),
        Row::record(9, "scoring", &CODEABLE_CONCEPT),
        Row::record(10, "scoringUnit", &CODEABLE_CONCEPT),
        Row::primitive(11, "rateAggregation", PrimitiveKind::Markdown),
        Row::record(12, "improvementNotation", &CODEABLE_CONCEPT),
        Row::primitive(13, "library", PrimitiveKind::Canonical).many(),
        Row::record(14, "population", &MEASURE_GROUP_POPULATION).many(),
        Row::record(15, "stratifier", &MEASURE_GROUP_STRATIFIER).many(),
    ],
};

record! {
    MeasureGroup, MEASURE_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Primitive description,
    6 Records r#type,
    7 Choice subject,
    8 Primitive basis,
    9 Records scoring,
    10 Records scoring_unit,
    11 Primitive rate_aggregation,
    12 Records improvement_notation,
    13 Primitives library,
    14 Records population,
    15 Records stratifier,
}

/// `Measure.group.subject[x]`.
pub enum MeasureGroupSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MeasureGroupSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
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
    /// `string`, 0..1; invariants `mea-3`; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 0..1.
    pub criteria: Option<Box<Expression>>,
    /// `Reference`, 0..1, to `Group`; since R5.
    pub group_definition: Option<Box<Reference>>,
    /// `string`, 0..1; since R5.
    pub input_population_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/measure-aggregate-method>; since R5.
    pub aggregate_method: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_GROUP_POPULATION: TypeInfo = TypeInfo {
    name: "Measure.group.population",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
        Row::record(6, "criteria", &EXPRESSION),
        Row::record(7, "groupDefinition", &REFERENCE),
        Row::primitive(8, "inputPopulationId", PrimitiveKind::String),
        Row::record(9, "aggregateMethod", &CODEABLE_CONCEPT),
    ],
};

record! {
    MeasureGroupPopulation, MEASURE_GROUP_POPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Primitive description,
    6 Records criteria,
    7 Records group_definition,
    8 Primitive input_population_id,
    9 Records aggregate_method,
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
    /// `string`, 0..1; invariants `mea-4`; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 0..1.
    pub criteria: Option<Box<Expression>>,
    /// `Reference`, 0..1, to `Group`; since R5.
    pub group_definition: Option<Box<Reference>>,
    /// `Measure.group.stratifier.component`, 0..*.
    pub component: Vec<MeasureGroupStratifierComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_GROUP_STRATIFIER: TypeInfo = TypeInfo {
    name: "Measure.group.stratifier",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
        Row::record(6, "criteria", &EXPRESSION),
        Row::record(7, "groupDefinition", &REFERENCE),
        Row::record(8, "component", &MEASURE_GROUP_STRATIFIER_COMPONENT).many(),
    ],
};

record! {
    MeasureGroupStratifier, MEASURE_GROUP_STRATIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Primitive description,
    6 Records criteria,
    7 Records group_definition,
    8 Records component,
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
    /// `string`, 0..1; invariants `mea-5`; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 0..1.
    pub criteria: Option<Box<Expression>>,
    /// `Reference`, 0..1, to `Group`; since R5.
    pub group_definition: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT: TypeInfo = TypeInfo {
    name: "Measure.group.stratifier.component",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
        Row::record(6, "criteria", &EXPRESSION),
        Row::record(7, "groupDefinition", &REFERENCE),
    ],
};

record! {
    MeasureGroupStratifierComponent, MEASURE_GROUP_STRATIFIER_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Primitive description,
    6 Records criteria,
    7 Records group_definition,
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
    /// `string`, 0..1; invariants `mea-6`; since R5.
    pub link_id: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/measure-supplemental-data-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/measure-data-usage>.
    pub usage: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Expression`, 1..1.
    pub criteria: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEASURE_SUPPLEMENTAL_DATA: TypeInfo = TypeInfo {
    name: "Measure.supplementalData",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::record(5, "usage", &CODEABLE_CONCEPT).many(),
        Row::primitive(6, "description", PrimitiveKind::Markdown),
        Row::record(7, "criteria", &EXPRESSION).required(),
    ],
};

record! {
    MeasureSupplementalData, MEASURE_SUPPLEMENTAL_DATA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Records code,
    5 Records usage,
    6 Primitive description,
    7 Records criteria,
}
