//! `ResearchStudy` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, ResearchStudyStatus,
    Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ResearchStudy](https://hl7.org/fhir/R4B/researchstudy.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ResearchStudy {
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
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `Reference`, 0..*, to `PlanDefinition`; summary.
    pub protocol: Vec<Reference>,
    /// `Reference`, 0..*, to `ResearchStudy`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/research-study-status>; modifier; summary.
    pub status: Primitive<Code<ResearchStudyStatus>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/research-study-prim-purp-type>; summary.
    pub primary_purpose_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/research-study-phase>; summary.
    pub phase: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub focus: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub condition: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `CodeableConcept`, 0..*; summary.
    pub keyword: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub location: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..*, to `Group`; summary.
    pub enrollment: Vec<Reference>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub sponsor: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub principal_investigator: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub site: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/research-study-reason-stopped>; summary.
    pub reason_stopped: Option<Box<CodeableConcept>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `ResearchStudy.arm`, 0..*.
    pub arm: Vec<ResearchStudyArm>,
    /// `ResearchStudy.objective`, 0..*.
    pub objective: Vec<ResearchStudyObjective>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY: TypeInfo = TypeInfo {
    name: "ResearchStudy",
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
        Row::primitive(9, "title", PrimitiveKind::String),
        Row::record(10, "protocol", &REFERENCE).many(),
        Row::record(11, "partOf", &REFERENCE).many(),
        Row::code(12, "status", &codes::RESEARCH_STUDY_STATUS).required(),
        Row::record(13, "primaryPurposeType", &CODEABLE_CONCEPT),
        Row::record(14, "phase", &CODEABLE_CONCEPT),
        Row::record(15, "category", &CODEABLE_CONCEPT).many(),
        Row::record(16, "focus", &CODEABLE_CONCEPT).many(),
        Row::record(17, "condition", &CODEABLE_CONCEPT).many(),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::record(19, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(20, "keyword", &CODEABLE_CONCEPT).many(),
        Row::record(21, "location", &CODEABLE_CONCEPT).many(),
        Row::primitive(22, "description", PrimitiveKind::Markdown),
        Row::record(23, "enrollment", &REFERENCE).many(),
        Row::record(24, "period", &PERIOD),
        Row::record(25, "sponsor", &REFERENCE),
        Row::record(26, "principalInvestigator", &REFERENCE),
        Row::record(27, "site", &REFERENCE).many(),
        Row::record(28, "reasonStopped", &CODEABLE_CONCEPT),
        Row::record(29, "note", &ANNOTATION).many(),
        Row::record(30, "arm", &RESEARCH_STUDY_ARM).many(),
        Row::record(31, "objective", &RESEARCH_STUDY_OBJECTIVE).many(),
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
    8 Records identifier,
    9 Primitive title,
    10 Records protocol,
    11 Records part_of,
    12 Primitive status,
    13 Records primary_purpose_type,
    14 Records phase,
    15 Records category,
    16 Records focus,
    17 Records condition,
    18 Records contact,
    19 Records related_artifact,
    20 Records keyword,
    21 Records location,
    22 Primitive description,
    23 Records enrollment,
    24 Records period,
    25 Records sponsor,
    26 Records principal_investigator,
    27 Records site,
    28 Records reason_stopped,
    29 Records note,
    30 Records arm,
    31 Records objective,
}

/// The elements below `ResearchStudy.arm`.
///
/// Invariants: `ele-1`.
pub struct ResearchStudyArm {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_ARM: TypeInfo = TypeInfo {
    name: "ResearchStudy.arm",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "description", PrimitiveKind::String),
    ],
};

record! {
    ResearchStudyArm, RESEARCH_STUDY_ARM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records r#type,
    5 Primitive description,
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
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_STUDY_OBJECTIVE: TypeInfo = TypeInfo {
    name: "ResearchStudy.objective",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "type", &CODEABLE_CONCEPT),
    ],
};

record! {
    ResearchStudyObjective, RESEARCH_STUDY_OBJECTIVE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records r#type,
}
