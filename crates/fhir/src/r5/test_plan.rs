//! `TestPlan` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CONTACT_DETAIL, CodeableConcept,
    CodeableReference, Coding, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, Primitive, PublicationStatus, REFERENCE, Reference, Resource,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [TestPlan](https://hl7.org/fhir/R5/testplan.html).
///
/// Since R5.
///
/// Invariants: `cnl-0`.
pub struct TestPlan {
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
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary.
    pub version_algorithm: Option<TestPlanVersionAlgorithm>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1.
    pub copyright_label: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/testscript-scope-phase-codes>.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..*.
    pub scope: Vec<Reference>,
    /// `markdown`, 0..1.
    pub test_tools: Primitive<Text>,
    /// `TestPlan.dependency`, 0..*.
    pub dependency: Vec<TestPlanDependency>,
    /// `markdown`, 0..1.
    pub exit_criteria: Primitive<Text>,
    /// `TestPlan.testCase`, 0..*.
    pub test_case: Vec<TestPlanTestCase>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN: TypeInfo = TypeInfo {
    name: "TestPlan",
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
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::primitive(16, "date", PrimitiveKind::DateTime),
        Row::primitive(17, "publisher", PrimitiveKind::String),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(19, "description", PrimitiveKind::Markdown),
        Row::record(20, "useContext", &USAGE_CONTEXT).many(),
        Row::record(21, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(22, "purpose", PrimitiveKind::Markdown),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "copyrightLabel", PrimitiveKind::String),
        Row::record(25, "category", &CODEABLE_CONCEPT).many(),
        Row::record(26, "scope", &REFERENCE).many(),
        Row::primitive(27, "testTools", PrimitiveKind::Markdown),
        Row::record(28, "dependency", &TEST_PLAN_DEPENDENCY).many(),
        Row::primitive(29, "exitCriteria", PrimitiveKind::Markdown),
        Row::record(30, "testCase", &TEST_PLAN_TEST_CASE).many(),
    ],
};

record! {
    TestPlan, TEST_PLAN;
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
    14 Primitive status,
    15 Primitive experimental,
    16 Primitive date,
    17 Primitive publisher,
    18 Records contact,
    19 Primitive description,
    20 Records use_context,
    21 Records jurisdiction,
    22 Primitive purpose,
    23 Primitive copyright,
    24 Primitive copyright_label,
    25 Records category,
    26 Records scope,
    27 Primitive test_tools,
    28 Records dependency,
    29 Primitive exit_criteria,
    30 Records test_case,
}

/// `TestPlan.versionAlgorithm[x]`.
pub enum TestPlanVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    TestPlanVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `TestPlan.dependency`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestPlanDependency {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..1.
    pub predecessor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN_DEPENDENCY: TypeInfo = TypeInfo {
    name: "TestPlan.dependency",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::record(4, "predecessor", &REFERENCE),
    ],
};

record! {
    TestPlanDependency, TEST_PLAN_DEPENDENCY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records predecessor,
}

/// The elements below `TestPlan.testCase`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestPlanTestCase {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..1.
    pub sequence: Primitive<i32>,
    /// `Reference`, 0..*.
    pub scope: Vec<Reference>,
    /// `TestPlan.testCase.dependency`, 0..*.
    pub dependency: Vec<TestPlanTestCaseDependency>,
    /// `TestPlan.testCase.testRun`, 0..*.
    pub test_run: Vec<TestPlanTestCaseTestRun>,
    /// `TestPlan.testCase.testData`, 0..*.
    pub test_data: Vec<TestPlanTestCaseTestData>,
    /// `TestPlan.testCase.assertion`, 0..*.
    pub assertion: Vec<TestPlanTestCaseAssertion>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN_TEST_CASE: TypeInfo = TypeInfo {
    name: "TestPlan.testCase",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::Integer),
        Row::record(4, "scope", &REFERENCE).many(),
        Row::record(5, "dependency", &TEST_PLAN_TEST_CASE_DEPENDENCY).many(),
        Row::record(6, "testRun", &TEST_PLAN_TEST_CASE_TEST_RUN).many(),
        Row::record(7, "testData", &TEST_PLAN_TEST_CASE_TEST_DATA).many(),
        Row::record(8, "assertion", &TEST_PLAN_TEST_CASE_ASSERTION).many(),
    ],
};

record! {
    TestPlanTestCase, TEST_PLAN_TEST_CASE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records scope,
    5 Records dependency,
    6 Records test_run,
    7 Records test_data,
    8 Records assertion,
}

/// The elements below `TestPlan.testCase.dependency`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestPlanTestCaseDependency {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..1.
    pub predecessor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN_TEST_CASE_DEPENDENCY: TypeInfo = TypeInfo {
    name: "TestPlan.testCase.dependency",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::record(4, "predecessor", &REFERENCE),
    ],
};

record! {
    TestPlanTestCaseDependency, TEST_PLAN_TEST_CASE_DEPENDENCY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records predecessor,
}

/// The elements below `TestPlan.testCase.testRun`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestPlanTestCaseTestRun {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1.
    pub narrative: Primitive<Text>,
    /// `TestPlan.testCase.testRun.script`, 0..1.
    pub script: Option<Box<TestPlanTestCaseTestRunScript>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN: TypeInfo = TypeInfo {
    name: "TestPlan.testCase.testRun",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "narrative", PrimitiveKind::Markdown),
        Row::record(4, "script", &TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT),
    ],
};

record! {
    TestPlanTestCaseTestRun, TEST_PLAN_TEST_CASE_TEST_RUN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive narrative,
    4 Records script,
}

/// The elements below `TestPlan.testCase.testRun.script`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestPlanTestCaseTestRunScript {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub language: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub source: Option<TestPlanTestCaseTestRunScriptSource>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT: TypeInfo = TypeInfo {
    name: "TestPlan.testCase.testRun.script",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "language", &CODEABLE_CONCEPT),
        Row::primitive(4, "sourceString", PrimitiveKind::String).choice(0, 2, 6),
        Row::record(4, "sourceReference", &REFERENCE).choice(1, 2, 6),
    ],
};

record! {
    TestPlanTestCaseTestRunScript, TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records language,
    4 Choice source,
}

/// `TestPlan.testCase.testRun.script.source[x]`.
pub enum TestPlanTestCaseTestRunScriptSource {
    /// `string`.
    String(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    TestPlanTestCaseTestRunScriptSource;
    0 Primitive String,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) String(Text);
}

/// The elements below `TestPlan.testCase.testData`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestPlanTestCaseTestData {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1.
    pub r#type: Option<Box<Coding>>,
    /// `Reference`, 0..1.
    pub content: Option<Box<Reference>>,
    /// A choice, 0..1.
    pub source: Option<TestPlanTestCaseTestDataSource>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN_TEST_CASE_TEST_DATA: TypeInfo = TypeInfo {
    name: "TestPlan.testCase.testData",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODING).required(),
        Row::record(4, "content", &REFERENCE),
        Row::primitive(5, "sourceString", PrimitiveKind::String).choice(0, 2, 6),
        Row::record(5, "sourceReference", &REFERENCE).choice(1, 2, 6),
    ],
};

record! {
    TestPlanTestCaseTestData, TEST_PLAN_TEST_CASE_TEST_DATA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records content,
    5 Choice source,
}

/// `TestPlan.testCase.testData.source[x]`.
pub enum TestPlanTestCaseTestDataSource {
    /// `string`.
    String(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    TestPlanTestCaseTestDataSource;
    0 Primitive String,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) String(Text);
}

/// The elements below `TestPlan.testCase.assertion`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestPlanTestCaseAssertion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*.
    pub object: Vec<CodeableReference>,
    /// `CodeableReference`, 0..*.
    pub result: Vec<CodeableReference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_PLAN_TEST_CASE_ASSERTION: TypeInfo = TypeInfo {
    name: "TestPlan.testCase.assertion",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).many(),
        Row::record(4, "object", &CODEABLE_REFERENCE).many(),
        Row::record(5, "result", &CODEABLE_REFERENCE).many(),
    ],
};

record! {
    TestPlanTestCaseAssertion, TEST_PLAN_TEST_CASE_ASSERTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records object,
    5 Records result,
}
