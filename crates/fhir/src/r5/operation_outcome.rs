//! `OperationOutcome` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IssueSeverity, IssueType, META, Meta,
    NARRATIVE, Narrative, Primitive, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [OperationOutcome](https://hl7.org/fhir/R5/operationoutcome.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct OperationOutcome {
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
    /// `OperationOutcome.issue`, 1..*; summary.
    pub issue: Vec<OperationOutcomeIssue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OPERATION_OUTCOME: TypeInfo = TypeInfo {
    name: "OperationOutcome",
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
        Row::record(8, "issue", &OPERATION_OUTCOME_ISSUE).many().required(),
    ],
};

record! {
    OperationOutcome, OPERATION_OUTCOME;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records issue,
}

/// The elements below `OperationOutcome.issue`.
///
/// Invariants: `ele-1`.
pub struct OperationOutcomeIssue {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/issue-severity>; summary.
    pub severity: Primitive<Code<IssueSeverity>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/issue-type>; summary.
    pub code: Primitive<Code<IssueType>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/operation-outcome>; summary.
    pub details: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub diagnostics: Primitive<Text>,
    /// `string`, 0..*; summary.
    pub location: Vec<Primitive<Text>>,
    /// `string`, 0..*; summary.
    pub expression: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OPERATION_OUTCOME_ISSUE: TypeInfo = TypeInfo {
    name: "OperationOutcome.issue",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "severity", &codes::ISSUE_SEVERITY).required(),
        Row::code(4, "code", &codes::ISSUE_TYPE).required(),
        Row::record(5, "details", &CODEABLE_CONCEPT),
        Row::primitive(6, "diagnostics", PrimitiveKind::String),
        Row::primitive(7, "location", PrimitiveKind::String).many(),
        Row::primitive(8, "expression", PrimitiveKind::String).many(),
    ],
};

record! {
    OperationOutcomeIssue, OPERATION_OUTCOME_ISSUE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive severity,
    4 Primitive code,
    5 Records details,
    6 Primitive diagnostics,
    7 Primitives location,
    8 Primitives expression,
}
