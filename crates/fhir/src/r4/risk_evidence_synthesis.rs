//! `RiskEvidenceSynthesis` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact,
    Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [RiskEvidenceSynthesis](https://hl7.org/fhir/R4/riskevidencesynthesis.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `rvs-0`.
pub struct RiskEvidenceSynthesis {
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
    /// `Resource`, 0..*.
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
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
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/synthesis-type>.
    pub synthesis_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/study-type>.
    pub study_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `EvidenceVariable`; summary.
    pub population: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `EvidenceVariable`; summary.
    pub exposure: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `EvidenceVariable`; summary.
    pub outcome: Option<Box<Reference>>,
    /// `RiskEvidenceSynthesis.sampleSize`, 0..1.
    pub sample_size: Option<Box<RiskEvidenceSynthesisSampleSize>>,
    /// `RiskEvidenceSynthesis.riskEstimate`, 0..1; summary.
    pub risk_estimate: Option<Box<RiskEvidenceSynthesisRiskEstimate>>,
    /// `RiskEvidenceSynthesis.certainty`, 0..*.
    pub certainty: Vec<RiskEvidenceSynthesisCertainty>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_EVIDENCE_SYNTHESIS: TypeInfo = TypeInfo {
    name: "RiskEvidenceSynthesis",
    kind: TypeKind::Resource,
    release: Release::R4,
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
        Row::code(13, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::primitive(15, "publisher", PrimitiveKind::String),
        Row::record(16, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(17, "description", PrimitiveKind::Markdown),
        Row::record(18, "note", &ANNOTATION).many(),
        Row::record(19, "useContext", &USAGE_CONTEXT).many(),
        Row::record(20, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(21, "copyright", PrimitiveKind::Markdown),
        Row::primitive(22, "approvalDate", PrimitiveKind::Date),
        Row::primitive(23, "lastReviewDate", PrimitiveKind::Date),
        Row::record(24, "effectivePeriod", &PERIOD),
        Row::record(25, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(26, "author", &CONTACT_DETAIL).many(),
        Row::record(27, "editor", &CONTACT_DETAIL).many(),
        Row::record(28, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(29, "endorser", &CONTACT_DETAIL).many(),
        Row::record(30, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(31, "synthesisType", &CODEABLE_CONCEPT),
        Row::record(32, "studyType", &CODEABLE_CONCEPT),
        Row::record(33, "population", &REFERENCE).required(),
        Row::record(34, "exposure", &REFERENCE),
        Row::record(35, "outcome", &REFERENCE).required(),
        Row::record(36, "sampleSize", &RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE),
        Row::record(37, "riskEstimate", &RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE),
        Row::record(38, "certainty", &RISK_EVIDENCE_SYNTHESIS_CERTAINTY).many(),
    ],
};

record! {
    RiskEvidenceSynthesis, RISK_EVIDENCE_SYNTHESIS;
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
    13 Primitive status,
    14 Primitive date,
    15 Primitive publisher,
    16 Records contact,
    17 Primitive description,
    18 Records note,
    19 Records use_context,
    20 Records jurisdiction,
    21 Primitive copyright,
    22 Primitive approval_date,
    23 Primitive last_review_date,
    24 Records effective_period,
    25 Records topic,
    26 Records author,
    27 Records editor,
    28 Records reviewer,
    29 Records endorser,
    30 Records related_artifact,
    31 Records synthesis_type,
    32 Records study_type,
    33 Records population,
    34 Records exposure,
    35 Records outcome,
    36 Records sample_size,
    37 Records risk_estimate,
    38 Records certainty,
}

/// The elements below `RiskEvidenceSynthesis.sampleSize`.
///
/// Invariants: `ele-1`.
pub struct RiskEvidenceSynthesisSampleSize {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `integer`, 0..1.
    pub number_of_studies: Primitive<i32>,
    /// `integer`, 0..1.
    pub number_of_participants: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE: TypeInfo = TypeInfo {
    name: "RiskEvidenceSynthesis.sampleSize",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::primitive(4, "numberOfStudies", PrimitiveKind::Integer),
        Row::primitive(5, "numberOfParticipants", PrimitiveKind::Integer),
    ],
};

record! {
    RiskEvidenceSynthesisSampleSize, RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive number_of_studies,
    5 Primitive number_of_participants,
}

/// The elements below `RiskEvidenceSynthesis.riskEstimate`.
///
/// Invariants: `ele-1`.
pub struct RiskEvidenceSynthesisRiskEstimate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/risk-estimate-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `decimal`, 0..1.
    pub value: Primitive<Decimal>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub unit_of_measure: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1.
    pub denominator_count: Primitive<i32>,
    /// `integer`, 0..1.
    pub numerator_count: Primitive<i32>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate`, 0..*.
    pub precision_estimate: Vec<RiskEvidenceSynthesisRiskEstimatePrecisionEstimate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE: TypeInfo = TypeInfo {
    name: "RiskEvidenceSynthesis.riskEstimate",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "value", PrimitiveKind::Decimal),
        Row::record(6, "unitOfMeasure", &CODEABLE_CONCEPT),
        Row::primitive(7, "denominatorCount", PrimitiveKind::Integer),
        Row::primitive(8, "numeratorCount", PrimitiveKind::Integer),
        Row::record(
            9,
            "precisionEstimate",
            &RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE,
        )
        .many(),
    ],
};

record! {
    RiskEvidenceSynthesisRiskEstimate, RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records r#type,
    5 Primitive value,
    6 Records unit_of_measure,
    7 Primitive denominator_count,
    8 Primitive numerator_count,
    9 Records precision_estimate,
}

/// The elements below `RiskEvidenceSynthesis.riskEstimate.precisionEstimate`.
///
/// Invariants: `ele-1`.
pub struct RiskEvidenceSynthesisRiskEstimatePrecisionEstimate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/precision-estimate-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `decimal`, 0..1.
    pub level: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub from: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub to: Primitive<Decimal>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE: TypeInfo = TypeInfo {
    name: "RiskEvidenceSynthesis.riskEstimate.precisionEstimate",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "level", PrimitiveKind::Decimal),
        Row::primitive(5, "from", PrimitiveKind::Decimal),
        Row::primitive(6, "to", PrimitiveKind::Decimal),
    ],
};

record! {
    RiskEvidenceSynthesisRiskEstimatePrecisionEstimate, RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive level,
    5 Primitive from,
    6 Primitive to,
}

/// The elements below `RiskEvidenceSynthesis.certainty`.
///
/// Invariants: `ele-1`.
pub struct RiskEvidenceSynthesisCertainty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/evidence-quality>.
    pub rating: Vec<CodeableConcept>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent`, 0..*.
    pub certainty_subcomponent: Vec<RiskEvidenceSynthesisCertaintyCertaintySubcomponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_EVIDENCE_SYNTHESIS_CERTAINTY: TypeInfo = TypeInfo {
    name: "RiskEvidenceSynthesis.certainty",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "rating", &CODEABLE_CONCEPT).many(),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::record(
            5,
            "certaintySubcomponent",
            &RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT,
        )
        .many(),
    ],
};

record! {
    RiskEvidenceSynthesisCertainty, RISK_EVIDENCE_SYNTHESIS_CERTAINTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records rating,
    4 Records note,
    5 Records certainty_subcomponent,
}

/// The elements below `RiskEvidenceSynthesis.certainty.certaintySubcomponent`.
///
/// Invariants: `ele-1`.
pub struct RiskEvidenceSynthesisCertaintyCertaintySubcomponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/certainty-subcomponent-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating>.
    pub rating: Vec<CodeableConcept>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT: TypeInfo = TypeInfo {
    name: "RiskEvidenceSynthesis.certainty.certaintySubcomponent",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "rating", &CODEABLE_CONCEPT).many(),
        Row::record(5, "note", &ANNOTATION).many(),
    ],
};

record! {
    RiskEvidenceSynthesisCertaintyCertaintySubcomponent, RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records rating,
    5 Records note,
}
