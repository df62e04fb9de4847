//! `TestReport` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4b::{
    EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    REFERENCE, Reference, Resource, TestReportActionResult, TestReportParticipantType,
    TestReportResult, TestReportStatus, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [TestReport](https://hl7.org/fhir/R4B/testreport.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct TestReport {
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
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/report-status-codes>; modifier; summary.
    pub status: Primitive<Code<TestReportStatus>>,
    /// `Reference`, 1..1, to `TestScript`; summary.
    pub test_script: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/report-result-codes>; summary.
    pub result: Primitive<Code<TestReportResult>>,
    /// `decimal`, 0..1; summary.
    pub score: Primitive<Decimal>,
    /// `string`, 0..1; summary.
    pub tester: Primitive<Text>,
    /// `dateTime`, 0..1; summary.
    pub issued: Primitive<DateTime>,
    /// `TestReport.participant`, 0..*.
    pub participant: Vec<TestReportParticipant>,
    /// `TestReport.setup`, 0..1.
    pub setup: Option<Box<TestReportSetup>>,
    /// `TestReport.test`, 0..*.
    pub test: Vec<TestReportTest>,
    /// `TestReport.teardown`, 0..1.
    pub teardown: Option<Box<TestReportTeardown>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT: TypeInfo = TypeInfo {
    name: "TestReport",
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
        Row::record(8, "identifier", &IDENTIFIER),
        Row::primitive(9, "name", PrimitiveKind::String),
        Row::code(10, "status", &codes::TEST_REPORT_STATUS).required(),
        Row::record(11, "testScript", &REFERENCE).required(),
        Row::code(12, "result", &codes::TEST_REPORT_RESULT).required(),
        Row::primitive(13, "score", PrimitiveKind::Decimal),
        Row::primitive(14, "tester", PrimitiveKind::String),
        Row::primitive(15, "issued", PrimitiveKind::DateTime),
        Row::record(16, "participant", &TEST_REPORT_PARTICIPANT).many(),
        Row::record(17, "setup", &TEST_REPORT_SETUP),
        Row::record(18, "test", &TEST_REPORT_TEST).many(),
        Row::record(19, "teardown", &TEST_REPORT_TEARDOWN),
    ],
};

record! {
    TestReport, TEST_REPORT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive name,
    10 Primitive status,
    11 Records test_script,
    12 Primitive result,
    13 Primitive score,
    14 Primitive tester,
    15 Primitive issued,
    16 Records participant,
    17 Records setup,
    18 Records test,
    19 Records teardown,
}

/// The elements below `TestReport.participant`.
///
/// Invariants: `ele-1`.
pub struct TestReportParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/report-participant-type>.
    pub r#type: Primitive<Code<TestReportParticipantType>>,
    /// `uri`, 1..1.
    pub uri: Primitive<Text>,
    /// `string`, 0..1.
    pub display: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_PARTICIPANT: TypeInfo = TypeInfo {
    name: "TestReport.participant",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::TEST_REPORT_PARTICIPANT_TYPE).required(),
        Row::primitive(4, "uri", PrimitiveKind::Uri).required(),
        Row::primitive(5, "display", PrimitiveKind::String),
    ],
};

record! {
    TestReportParticipant, TEST_REPORT_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive uri,
    5 Primitive display,
}

/// The elements below `TestReport.setup`.
///
/// Invariants: `ele-1`.
pub struct TestReportSetup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action`, 1..*.
    pub action: Vec<TestReportSetupAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_SETUP: TypeInfo = TypeInfo {
    name: "TestReport.setup",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "action", &TEST_REPORT_SETUP_ACTION).many().required(),
    ],
};

record! {
    TestReportSetup, TEST_REPORT_SETUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records action,
}

/// The elements below `TestReport.setup.action`.
///
/// Invariants: `ele-1`, `inv-1`.
pub struct TestReportSetupAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.operation`, 0..1.
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// `TestReport.setup.action.assert`, 0..1.
    pub assert: Option<Box<TestReportSetupActionAssert>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_SETUP_ACTION: TypeInfo = TypeInfo {
    name: "TestReport.setup.action",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "operation", &TEST_REPORT_SETUP_ACTION_OPERATION),
        Row::record(4, "assert", &TEST_REPORT_SETUP_ACTION_ASSERT),
    ],
};

record! {
    TestReportSetupAction, TEST_REPORT_SETUP_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records operation,
    4 Records assert,
}

/// The elements below `TestReport.setup.action.operation`.
///
/// Invariants: `ele-1`.
pub struct TestReportSetupActionOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/report-action-result-codes>.
    pub result: Primitive<Code<TestReportActionResult>>,
    /// `markdown`, 0..1.
    pub message: Primitive<Text>,
    /// `uri`, 0..1.
    pub detail: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_SETUP_ACTION_OPERATION: TypeInfo = TypeInfo {
    name: "TestReport.setup.action.operation",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "result", &codes::TEST_REPORT_ACTION_RESULT).required(),
        Row::primitive(4, "message", PrimitiveKind::Markdown),
        Row::primitive(5, "detail", PrimitiveKind::Uri),
    ],
};

record! {
    TestReportSetupActionOperation, TEST_REPORT_SETUP_ACTION_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive result,
    4 Primitive message,
    5 Primitive detail,
}

/// The elements below `TestReport.setup.action.assert`.
///
/// Invariants: `ele-1`.
pub struct TestReportSetupActionAssert {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/report-action-result-codes>.
    pub result: Primitive<Code<TestReportActionResult>>,
    /// `markdown`, 0..1.
    pub message: Primitive<Text>,
    /// `string`, 0..1.
    pub detail: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_SETUP_ACTION_ASSERT: TypeInfo = TypeInfo {
    name: "TestReport.setup.action.assert",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "result", &codes::TEST_REPORT_ACTION_RESULT).required(),
        Row::primitive(4, "message", PrimitiveKind::Markdown),
        Row::primitive(5, "detail", PrimitiveKind::String),
    ],
};

record! {
    TestReportSetupActionAssert, TEST_REPORT_SETUP_ACTION_ASSERT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive result,
    4 Primitive message,
    5 Primitive detail,
}

/// The elements below `TestReport.test`.
///
/// Invariants: `ele-1`.
pub struct TestReportTest {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `TestReport.test.action`, 1..*.
    pub action: Vec<TestReportTestAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_TEST: TypeInfo = TypeInfo {
    name: "TestReport.test",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::record(5, "action", &TEST_REPORT_TEST_ACTION).many().required(),
    ],
};

record! {
    TestReportTest, TEST_REPORT_TEST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive description,
    5 Records action,
}

/// The elements below `TestReport.test.action`.
///
/// Invariants: `ele-1`, `inv-2`.
pub struct TestReportTestAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.operation`, 0..1.
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// `TestReport.setup.action.assert`, 0..1.
    pub assert: Option<Box<TestReportSetupActionAssert>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_TEST_ACTION: TypeInfo = TypeInfo {
    name: "TestReport.test.action",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "operation", &TEST_REPORT_SETUP_ACTION_OPERATION),
        Row::record(4, "assert", &TEST_REPORT_SETUP_ACTION_ASSERT),
    ],
};

record! {
    TestReportTestAction, TEST_REPORT_TEST_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records operation,
    4 Records assert,
}

/// The elements below `TestReport.teardown`.
///
/// Invariants: `ele-1`.
pub struct TestReportTeardown {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.teardown.action`, 1..*.
    pub action: Vec<TestReportTeardownAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_TEARDOWN: TypeInfo = TypeInfo {
    name: "TestReport.teardown",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "action", &TEST_REPORT_TEARDOWN_ACTION).many().required(),
    ],
};

record! {
    TestReportTeardown, TEST_REPORT_TEARDOWN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records action,
}

/// The elements below `TestReport.teardown.action`.
///
/// Invariants: `ele-1`.
pub struct TestReportTeardownAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.operation`, 1..1.
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_REPORT_TEARDOWN_ACTION: TypeInfo = TypeInfo {
    name: "TestReport.teardown.action",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "operation", &TEST_REPORT_SETUP_ACTION_OPERATION).required(),
    ],
};

record! {
    TestReportTeardownAction, TEST_REPORT_TEARDOWN_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records operation,
}
