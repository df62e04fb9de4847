//! `ResearchStudy` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, PublicationStatus, REFERENCE, RELATED_ARTIFACT,
    Reference, RelatedArtifact, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ResearchStudy](https://hl7.org/fhir/R5/researchstudy.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ResearchStudy {
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
    /// `uri`, 0..1; since R5.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; since R5.
    pub version: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `ResearchStudy.label`, 0..*; since R5.
    pub label: Vec<ResearchStudyLabel>,
    /// `Reference`, 0..*, to `PlanDefinition`; summary.
    pub protocol: Vec<Reference>,
    /// `Reference`, 0..*, to `ResearchStudy`; summary.
    pub part_of: Vec<Reference>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `dateTime`, 0..1; since R5.
    pub date: Primitive<DateTime>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/research-study-prim-purp-type>; summary.
    pub primary_purpose_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/research-study-phase>; summary.
    pub phase: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/study-design>; summary; since R5.
    pub study_design: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `Medication`, `MedicinalProductDefinition`, `SubstanceDefinition`, `EvidenceVariable`; example binding to <http://hl7.org/fhir/ValueSet/research-study-focus-type>.
    pub focus: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub condition: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub keyword: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary; since R5.
    pub region: Vec<CodeableConcept>,
    /// `markdown`, 0..1; since R5.
    pub description_summary: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..*, to `Location`, `ResearchStudy`, `Organization`; summary.
    pub site: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/research-study-classifiers>; since R5.
    pub classifier: Vec<CodeableConcept>,
    /// `ResearchStudy.associatedParty`, 0..*; since R5.
    pub associated_party: Vec<ResearchStudyAssociatedParty>,
    /// `ResearchStudy.progressStatus`, 0..*; since R5.
    pub progress_status: Vec<ResearchStudyProgressStatus>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/research-study-reason-stopped>; summary; since R5.
    pub why_stopped: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.recruitment`, 0..1; summary; since R5.
    pub recruitment: Option<Box<ResearchStudyRecruitment>>,
    /// `ResearchStudy.comparisonGroup`, 0..*; since R5.
    pub comparison_group: Vec<ResearchStudyComparisonGroup>,
    /// `ResearchStudy.objective`, 0..*.
    pub objective: Vec<ResearchStudyObjective>,
    /// `ResearchStudy.outcomeMeasure`, 0..*; since R5.
    pub outcome_measure: Vec<ResearchStudyOutcomeMeasure>,
    /// `Reference`, 0..*, to `EvidenceReport`, `Citation`, `DiagnosticReport`; summary; since R5.
    pub result: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY: TypeInfo = TypeInfo {
    name: "ResearchStudy",
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
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::record(13, "label", &RESEARCH_STUDY_LABEL).many(),
        Row::record(14, "protocol", &REFERENCE).many(),
        Row::record(15, "partOf", &REFERENCE).many(),
        Row::record(16, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::code(18, "status", &codes::PUBLICATION_STATUS).required(),
        Row::record(19, "primaryPurposeType", &CODEABLE_CONCEPT),
        Row::record(20, "phase", &CODEABLE_CONCEPT),
        Row::record(21, "studyDesign", &CODEABLE_CONCEPT).many(),
        Row::record(22, "focus", &CODEABLE_REFERENCE).many(),
        Row::record(23, "condition", &CODEABLE_CONCEPT).many(),
        Row::record(24, "keyword", &CODEABLE_CONCEPT).many(),
        Row::record(25, "region", &CODEABLE_CONCEPT).many(),
        Row::primitive(26, "descriptionSummary", PrimitiveKind::Markdown),
        Row::primitive(27, "description", PrimitiveKind::Markdown),
        Row::record(28, "period", &PERIOD),
        Row::record(29, "site", &REFERENCE).many(),
        Row::record(30, "note", &ANNOTATION).many(),
        Row::record(31, "classifier", &CODEABLE_CONCEPT).many(),
        Row::record(32, "associatedParty", &RESEARCH_STUDY_ASSOCIATED_PARTY).many(),
        Row::record(33, "progressStatus", &RESEARCH_STUDY_PROGRESS_STATUS).many(),
        Row::record(34, "whyStopped", &CODEABLE_CONCEPT),
        Row::record(35, "recruitment", &RESEARCH_STUDY_RECRUITMENT),
        Row::record(36, "comparisonGroup", &RESEARCH_STUDY_COMPARISON_GROUP).many(),
        Row::record(37, "objective", &RESEARCH_STUDY_OBJECTIVE).many(),
        Row::record(38, "outcomeMeasure", &RESEARCH_STUDY_OUTCOME_MEASURE).many(),
        Row::record(39, "result", &REFERENCE).many(),
    ],
};

record! {
    ResearchStudy, RESEARCH_STUDY;
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
    13 Records label,
    14 Records protocol,
    15 Records part_of,
    16 Records related_artifact,
    17 Primitive date,
    18 Primitive status,
    19 Records primary_purpose_type,
    20 Records phase,
    21 Records study_design,
    22 Records focus,
    23 Records condition,
    24 Records keyword,
    25 Records region,
    26 Primitive description_summary,
    27 Primitive description,
    28 Records period,
    29 Records site,
    30 Records note,
    31 Records classifier,
    32 Records associated_party,
    33 Records progress_status,
    34 Records why_stopped,
    35 Records recruitment,
    36 Records comparison_group,
    37 Records objective,
    38 Records outcome_measure,
    39 Records result,
}

/// The elements below `ResearchStudy.label`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyLabel {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/title-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_LABEL: TypeInfo = TypeInfo {
    name: "ResearchStudy.label",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "value", PrimitiveKind::String),
    ],
};

record! {
    ResearchStudyLabel, RESEARCH_STUDY_LABEL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive value,
}

/// The elements below `ResearchStudy.associatedParty`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyAssociatedParty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/research-study-party-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Period`, 0..*.
    pub period: Vec<Period>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/research-study-party-organization-type>.
    pub classifier: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub party: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_ASSOCIATED_PARTY: TypeInfo = TypeInfo {
    name: "ResearchStudy.associatedParty",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "role", &CODEABLE_CONCEPT).required(),
        Row::record(5, "period", &PERIOD).many(),
        Row::record(6, "classifier", &CODEABLE_CONCEPT).many(),
        Row::record(7, "party", &REFERENCE),
    ],
};

record! {
    ResearchStudyAssociatedParty, RESEARCH_STUDY_ASSOCIATED_PARTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records role,
    5 Records period,
    6 Records classifier,
    7 Records party,
}

/// The elements below `ResearchStudy.progressStatus`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyProgressStatus {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/research-study-status>.
    pub state: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub actual: Primitive<bool>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_PROGRESS_STATUS: TypeInfo = TypeInfo {
    name: "ResearchStudy.progressStatus",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "state", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "actual", PrimitiveKind::Boolean),
        Row::record(5, "period", &PERIOD),
    ],
};

record! {
    ResearchStudyProgressStatus, RESEARCH_STUDY_PROGRESS_STATUS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records state,
    4 Primitive actual,
    5 Records period,
}

/// The elements below `ResearchStudy.recruitment`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyRecruitment {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `unsignedInt`, 0..1.
    pub target_number: Primitive<i32>,
    /// `unsignedInt`, 0..1.
    pub actual_number: Primitive<i32>,
    /// `Reference`, 0..1, to `Group`, `EvidenceVariable`.
    pub eligibility: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Group`; summary.
    pub actual_group: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_RECRUITMENT: TypeInfo = TypeInfo {
    name: "ResearchStudy.recruitment",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "targetNumber", PrimitiveKind::UnsignedInt),
        Row::primitive(4, "actualNumber", PrimitiveKind::UnsignedInt),
        Row::record(5, "eligibility", &REFERENCE),
        Row::record(6, "actualGroup", &REFERENCE),
    ],
};

record! {
    ResearchStudyRecruitment, RESEARCH_STUDY_RECRUITMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive target_number,
    4 Primitive actual_number,
    5 Records eligibility,
    6 Records actual_group,
}

/// The elements below `ResearchStudy.comparisonGroup`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyComparisonGroup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 0..1.
    pub link_id: Primitive<Text>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/research-study-arm-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..*, to `EvidenceVariable`.
    pub intended_exposure: Vec<Reference>,
    /// `Reference`, 0..1, to `Group`.
    pub observed_group: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_COMPARISON_GROUP: TypeInfo = TypeInfo {
    name: "ResearchStudy.comparisonGroup",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::Id),
        Row::primitive(4, "name", PrimitiveKind::String).required(),
        Row::record(5, "type", &CODEABLE_CONCEPT),
        Row::primitive(6, "description", PrimitiveKind::Markdown),
        Row::record(7, "intendedExposure", &REFERENCE).many(),
        Row::record(8, "observedGroup", &REFERENCE),
    ],
};

record! {
    ResearchStudyComparisonGroup, RESEARCH_STUDY_COMPARISON_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Primitive name,
    5 Records r#type,
    6 Primitive description,
    7 Records intended_exposure,
    8 Records observed_group,
}

/// The elements below `ResearchStudy.objective`.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyObjective {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/research-study-objective-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1; since R5.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_OBJECTIVE: TypeInfo = TypeInfo {
    name: "ResearchStudy.objective",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
    ],
};

record! {
    ResearchStudyObjective, RESEARCH_STUDY_OBJECTIVE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records r#type,
    5 Primitive description,
}

/// The elements below `ResearchStudy.outcomeMeasure`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyOutcomeMeasure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/research-study-objective-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..1, to `EvidenceVariable`.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_OUTCOME_MEASURE: TypeInfo = TypeInfo {
    name: "ResearchStudy.outcomeMeasure",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
        Row::record(6, "reference", &REFERENCE),
    ],
};

record! {
    ResearchStudyOutcomeMeasure, RESEARCH_STUDY_OUTCOME_MEASURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records r#type,
    5 Primitive description,
    6 Records reference,
}
