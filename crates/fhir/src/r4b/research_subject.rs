//! `ResearchSubject` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, REFERENCE, Reference, ResearchSubjectStatus, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ResearchSubject](https://hl7.org/fhir/R4B/researchsubject.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ResearchSubject {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/research-subject-status>; modifier; summary.
    pub status: Primitive<Code<ResearchSubjectStatus>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 1..1, to `ResearchStudy`; summary.
    pub study: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub individual: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub assigned_arm: Primitive<Text>,
    /// `string`, 0..1.
    pub actual_arm: Primitive<Text>,
    /// `Reference`, 0..1, to `Consent`.
    pub consent: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_SUBJECT: TypeInfo = TypeInfo {
    name: "ResearchSubject",
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
        Row::code(9, "status", &codes::RESEARCH_SUBJECT_STATUS).required(),
        Row::record(10, "period", &PERIOD),
        Row::record(11, "study", &REFERENCE).required(),
        Row::record(12, "individual", &REFERENCE).required(),
        Row::primitive(13, "assignedArm", PrimitiveKind::String),
        Row::primitive(14, "actualArm", PrimitiveKind::String),
        Row::record(15, "consent", &REFERENCE),
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
    10 Records period,
    11 Records study,
    12 Records individual,
    13 Primitive assigned_arm,
    14 Primitive actual_arm,
    15 Records consent,
}
