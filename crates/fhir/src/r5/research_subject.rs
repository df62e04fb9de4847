//! `ResearchSubject` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus, REFERENCE, Reference,
    Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ResearchSubject](https://hl7.org/fhir/R5/researchsubject.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ResearchSubject {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `ResearchSubject.progress`, 0..*; since R5.
    pub progress: Vec<ResearchSubjectProgress>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 1..1, to `ResearchStudy`; summary.
    pub study: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Specimen`, `Device`, `Medication`, `Substance`, `BiologicallyDerivedProduct`; summary; since R5.
    pub subject: Option<Box<Reference>>,
    /// `id`, 0..1; since R5.
    pub assigned_comparison_group: Primitive<Text>,
    /// `id`, 0..1; since R5.
    pub actual_comparison_group: Primitive<Text>,
    /// `Reference`, 0..*, to `Consent`.
    pub consent: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_SUBJECT: TypeInfo = TypeInfo {
    name: "ResearchSubject",
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
        Row::code(9, "status", &codes::PUBLICATION_STATUS).required(),
        Row::record(10, "progress", &RESEARCH_SUBJECT_PROGRESS).many(),
        Row::record(11, "period", &PERIOD),
        Row::record(12, "study", &REFERENCE).required(),
        Row::record(13, "subject", &REFERENCE).required(),
        Row::primitive(14, "assignedComparisonGroup", PrimitiveKind::Id),
        Row::primitive(15, "actualComparisonGroup", PrimitiveKind::Id),
        Row::record(16, "consent", &REFERENCE).many(),
    ],
};

record! {
    ResearchSubject, RESEARCH_SUBJECT;
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
    10 Records progress,
    11 Records period,
    12 Records study,
    13 Records subject,
    14 Primitive assigned_comparison_group,
    15 Primitive actual_comparison_group,
    16 Records consent,
}

/// The elements below `ResearchSubject.progress`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ResearchSubjectProgress {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/research-subject-state-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/research-subject-state>.
    pub subject_state: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/research-subject-milestone>.
    pub milestone: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/state-change-reason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1.
    pub start_date: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub end_date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_SUBJECT_PROGRESS: TypeInfo = TypeInfo {
    name: "ResearchSubject.progress",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "subjectState", &CODEABLE_CONCEPT),
        Row::record(5, "milestone", &CODEABLE_CONCEPT),
        Row::record(6, "reason", &CODEABLE_CONCEPT),
        Row::primitive(7, "startDate", PrimitiveKind::DateTime),
        Row::primitive(8, "endDate", PrimitiveKind::DateTime),
    ],
};

record! {
    ResearchSubjectProgress, RESEARCH_SUBJECT_PROGRESS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records subject_state,
    5 Records milestone,
    6 Records reason,
    7 Primitive start_date,
    8 Primitive end_date,
}
