//! `ArtifactAssessment` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ArtifactAssessmentDisposition, ArtifactAssessmentInformationType,
    ArtifactAssessmentWorkflowStatus, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity,
    REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ArtifactAssessment](https://hl7.org/fhir/R5/artifactassessment.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ArtifactAssessment {
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
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// A choice, 0..1, to `Citation`.
    pub cite_as: Option<ArtifactAssessmentCiteAs>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1; summary.
    pub last_review_date: Primitive<Date>,
    /// A choice, 1..1; summary.
    pub artifact: Option<ArtifactAssessmentArtifact>,
    /// `ArtifactAssessment.content`, 0..*.
    pub content: Vec<ArtifactAssessmentContent>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status>; summary.
    pub workflow_status: Primitive<Code<ArtifactAssessmentWorkflowStatus>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/artifactassessment-disposition>; summary.
    pub disposition: Primitive<Code<ArtifactAssessmentDisposition>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ARTIFACT_ASSESSMENT: TypeInfo = TypeInfo {
    name: "ArtifactAssessment",
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
        Row::primitive(9, "title", PrimitiveKind::String),
        Row::record(10, "citeAsReference", &REFERENCE).choice(0, 2, 6),
        Row::primitive(10, "citeAsMarkdown", PrimitiveKind::Markdown).choice(1, 2, 6),
        Row::primitive(11, "date", PrimitiveKind::DateTime),
        Row::primitive(12, "copyright", PrimitiveKind::Markdown),
        Row::primitive(13, "approvalDate", PrimitiveKind::Date),
        Row::primitive(14, "lastReviewDate", PrimitiveKind::Date),
        Row::record(15, "artifactReference", &REFERENCE).choice(0, 3, 8).required(),
        Row::primitive(15, "artifactCanonical", PrimitiveKind::Canonical)
            .choice(1, 3, 8)
            .required(),
        Row::primitive(15, "artifactUri", PrimitiveKind::Uri).choice(2, 3, 8).required(),
        Row::record(16, "content", &ARTIFACT_ASSESSMENT_CONTENT).many(),
        Row::code(17, "workflowStatus", &codes::ARTIFACT_ASSESSMENT_WORKFLOW_STATUS),
        Row::code(18, "disposition", &codes::ARTIFACT_ASSESSMENT_DISPOSITION),
    ],
};

record! {
    ArtifactAssessment, ARTIFACT_ASSESSMENT;
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
    10 Choice cite_as,
    11 Primitive date,
    12 Primitive copyright,
    13 Primitive approval_date,
    14 Primitive last_review_date,
    15 Choice artifact,
    16 Records content,
    17 Primitive workflow_status,
    18 Primitive disposition,
}

/// `ArtifactAssessment.citeAs[x]`.
pub enum ArtifactAssessmentCiteAs {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `markdown`.
    Markdown(Primitive<Text>),
}

choice! {
    ArtifactAssessmentCiteAs;
    0 Record Reference,
    1 Primitive Markdown,
    ; last Markdown;
    from Reference(Reference) Markdown(Text);
}

/// `ArtifactAssessment.artifact[x]`.
pub enum ArtifactAssessmentArtifact {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `uri`.
    Uri(Primitive<Text>),
}

choice! {
    ArtifactAssessmentArtifact;
    0 Record Reference,
    1 Primitive Canonical,
    2 Primitive Uri,
    ; last Uri;
    from Reference(Reference);
}

/// The elements below `ArtifactAssessment.content`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ArtifactAssessmentContent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/artifactassessment-information-type>.
    pub information_type: Primitive<Code<ArtifactAssessmentInformationType>>,
    /// `markdown`, 0..1.
    pub summary: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/certainty-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/certainty-rating>.
    pub classifier: Vec<CodeableConcept>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `Organization`, `Device`.
    pub author: Option<Box<Reference>>,
    /// `uri`, 0..*.
    pub path: Vec<Primitive<Text>>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `boolean`, 0..1.
    pub free_to_share: Primitive<bool>,
    /// `ArtifactAssessment.content`, 0..*.
    pub component: Vec<ArtifactAssessmentContent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ARTIFACT_ASSESSMENT_CONTENT: TypeInfo = TypeInfo {
    name: "ArtifactAssessment.content",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "informationType", &codes::ARTIFACT_ASSESSMENT_INFORMATION_TYPE),
        Row::primitive(4, "summary", PrimitiveKind::Markdown),
        Row::record(5, "type", &CODEABLE_CONCEPT),
        Row::record(6, "classifier", &CODEABLE_CONCEPT).many(),
        Row::record(7, "quantity", &QUANTITY),
        Row::record(8, "author", &REFERENCE),
        Row::primitive(9, "path", PrimitiveKind::Uri).many(),
        Row::record(10, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(11, "freeToShare", PrimitiveKind::Boolean),
        Row::record(12, "component", &ARTIFACT_ASSESSMENT_CONTENT).many(),
    ],
};

record! {
    ArtifactAssessmentContent, ARTIFACT_ASSESSMENT_CONTENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive information_type,
    4 Primitive summary,
    5 Records r#type,
    6 Records classifier,
    7 Records quantity,
    8 Records author,
    9 Primitives path,
    10 Records related_artifact,
    11 Primitive free_to_share,
    12 Records component,
}
