//! `TestScript` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    AssertionDirectionType, AssertionManualCompletionType, AssertionOperatorType,
    AssertionResponseTypes, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding,
    ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    Primitive, PublicationStatus, REFERENCE, Reference, Resource, TestScriptRequestMethodCode,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [TestScript](https://hl7.org/fhir/R5/testscript.html).
///
/// Invariants: `cnl-0`.
pub struct TestScript {
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
    pub version_algorithm: Option<TestScriptVersionAlgorithm>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
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
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `TestScript.origin`, 0..*.
    pub origin: Vec<TestScriptOrigin>,
    /// `TestScript.destination`, 0..*.
    pub destination: Vec<TestScriptDestination>,
    /// `TestScript.metadata`, 0..1.
    pub metadata: Option<Box<TestScriptMetadata>>,
    /// `TestScript.scope`, 0..*; since R5.
    pub scope: Vec<TestScriptScope>,
    /// `TestScript.fixture`, 0..*.
    pub fixture: Vec<TestScriptFixture>,
    /// `canonical`, 0..*, to `StructureDefinition`.
    pub profile: Vec<Primitive<Text>>,
    /// `TestScript.variable`, 0..*.
    pub variable: Vec<TestScriptVariable>,
    /// `TestScript.setup`, 0..1.
    pub setup: Option<Box<TestScriptSetup>>,
    /// `TestScript.test`, 0..*.
    pub test: Vec<TestScriptTest>,
    /// `TestScript.teardown`, 0..1.
    pub teardown: Option<Box<TestScriptTeardown>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT: TypeInfo = TypeInfo {
    name: "TestScript",
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
        Row::primitive(12, "name", PrimitiveKind::String).required(),
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
        Row::record(25, "origin", &TEST_SCRIPT_ORIGIN).many(),
        Row::record(26, "destination", &TEST_SCRIPT_DESTINATION).many(),
        Row::record(27, "metadata", &TEST_SCRIPT_METADATA),
        Row::record(28, "scope", &TEST_SCRIPT_SCOPE).many(),
        Row::record(29, "fixture", &TEST_SCRIPT_FIXTURE).many(),
        Row::primitive(30, "profile", PrimitiveKind::Canonical).many(),
        Row::record(31, "variable", &TEST_SCRIPT_VARIABLE).many(),
        Row::record(32, "setup", &TEST_SCRIPT_SETUP),
        Row::record(33, "test", &TEST_SCRIPT_TEST).many(),
        Row::record(34, "teardown", &TEST_SCRIPT_TEARDOWN),
    ],
};

record! {
    TestScript, TEST_SCRIPT;
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
    25 Records origin,
    26 Records destination,
    27 Records metadata,
    28 Records scope,
    29 Records fixture,
    30 Primitives profile,
    31 Records variable,
    32 Records setup,
    33 Records test,
    34 Records teardown,
}

/// `TestScript.versionAlgorithm[x]`.
pub enum TestScriptVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    TestScriptVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `TestScript.origin`.
///
/// Invariants: `ele-1`.
pub struct TestScriptOrigin {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 1..1.
    pub index: Primitive<i32>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/testscript-profile-origin-types>.
    pub profile: Option<Box<Coding>>,
    /// `url`, 0..1; since R5.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_ORIGIN: TypeInfo = TypeInfo {
    name: "TestScript.origin",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "index", PrimitiveKind::Integer).required(),
        Row::record(4, "profile", &CODING).required(),
        Row::primitive(5, "url", PrimitiveKind::Url),
    ],
};

record! {
    TestScriptOrigin, TEST_SCRIPT_ORIGIN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive index,
    4 Records profile,
    5 Primitive url,
}

/// The elements below `TestScript.destination`.
///
/// Invariants: `ele-1`.
pub struct TestScriptDestination {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 1..1.
    pub index: Primitive<i32>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/testscript-profile-destination-types>.
    pub profile: Option<Box<Coding>>,
    /// `url`, 0..1; since R5.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_DESTINATION: TypeInfo = TypeInfo {
    name: "TestScript.destination",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "index", PrimitiveKind::Integer).required(),
        Row::record(4, "profile", &CODING).required(),
        Row::primitive(5, "url", PrimitiveKind::Url),
    ],
};

record! {
    TestScriptDestination, TEST_SCRIPT_DESTINATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive index,
    4 Records profile,
    5 Primitive url,
}

/// The elements below `TestScript.metadata`.
///
/// Invariants: `ele-1`, `tst-4`.
pub struct TestScriptMetadata {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.metadata.link`, 0..*.
    pub link: Vec<TestScriptMetadataLink>,
    /// `TestScript.metadata.capability`, 1..*.
    pub capability: Vec<TestScriptMetadataCapability>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_METADATA: TypeInfo = TypeInfo {
    name: "TestScript.metadata",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "link", &TEST_SCRIPT_METADATA_LINK).many(),
        Row::record(4, "capability", &TEST_SCRIPT_METADATA_CAPABILITY).many().required(),
    ],
};

record! {
    TestScriptMetadata, TEST_SCRIPT_METADATA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records link,
    4 Records capability,
}

/// The elements below `TestScript.metadata.link`.
///
/// Invariants: `ele-1`.
pub struct TestScriptMetadataLink {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 1..1.
    pub url: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_METADATA_LINK: TypeInfo = TypeInfo {
    name: "TestScript.metadata.link",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "url", PrimitiveKind::Uri).required(),
        Row::primitive(4, "description", PrimitiveKind::String),
    ],
};

record! {
    TestScriptMetadataLink, TEST_SCRIPT_METADATA_LINK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive url,
    4 Primitive description,
}

/// The elements below `TestScript.metadata.capability`.
///
/// Invariants: `ele-1`.
pub struct TestScriptMetadataCapability {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1.
    pub required: Primitive<bool>,
    /// `boolean`, 1..1.
    pub validated: Primitive<bool>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `integer`, 0..*.
    pub origin: Vec<Primitive<i32>>,
    /// `integer`, 0..1.
    pub destination: Primitive<i32>,
    /// `uri`, 0..*.
    pub link: Vec<Primitive<Text>>,
    /// `canonical`, 1..1, to `CapabilityStatement`.
    pub capabilities: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_METADATA_CAPABILITY: TypeInfo = TypeInfo {
    name: "TestScript.metadata.capability",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "required", PrimitiveKind::Boolean).required(),
        Row::primitive(4, "validated", PrimitiveKind::Boolean).required(),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::primitive(6, "origin", PrimitiveKind::Integer).many(),
        Row::primitive(7, "destination", PrimitiveKind::Integer),
        Row::primitive(8, "link", PrimitiveKind::Uri).many(),
        Row::primitive(9, "capabilities", PrimitiveKind::Canonical).required(),
    ],
};

record! {
    TestScriptMetadataCapability, TEST_SCRIPT_METADATA_CAPABILITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive required,
    4 Primitive validated,
    5 Primitive description,
    6 Primitives origin,
    7 Primitive destination,
    8 Primitives link,
    9 Primitive capabilities,
}

/// The elements below `TestScript.scope`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestScriptScope {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `canonical`, 1..1.
    pub artifact: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/testscript-scope-conformance-codes>.
    pub conformance: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/testscript-scope-phase-codes>.
    pub phase: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_SCOPE: TypeInfo = TypeInfo {
    name: "TestScript.scope",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "artifact", PrimitiveKind::Canonical).required(),
        Row::record(4, "conformance", &CODEABLE_CONCEPT),
        Row::record(5, "phase", &CODEABLE_CONCEPT),
    ],
};

record! {
    TestScriptScope, TEST_SCRIPT_SCOPE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive artifact,
    4 Records conformance,
    5 Records phase,
}

/// The elements below `TestScript.fixture`.
///
/// Invariants: `ele-1`.
pub struct TestScriptFixture {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1.
    pub autocreate: Primitive<bool>,
    /// `boolean`, 1..1.
    pub autodelete: Primitive<bool>,
    /// `Reference`, 0..1.
    pub resource: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_FIXTURE: TypeInfo = TypeInfo {
    name: "TestScript.fixture",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "autocreate", PrimitiveKind::Boolean).required(),
        Row::primitive(4, "autodelete", PrimitiveKind::Boolean).required(),
        Row::record(5, "resource", &REFERENCE),
    ],
};

record! {
    TestScriptFixture, TEST_SCRIPT_FIXTURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive autocreate,
    4 Primitive autodelete,
    5 Records resource,
}

/// The elements below `TestScript.variable`.
///
/// Invariants: `ele-1`, `tst-3`.
pub struct TestScriptVariable {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub default_value: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `string`, 0..1.
    pub expression: Primitive<Text>,
    /// `string`, 0..1.
    pub header_field: Primitive<Text>,
    /// `string`, 0..1.
    pub hint: Primitive<Text>,
    /// `string`, 0..1.
    pub path: Primitive<Text>,
    /// `id`, 0..1.
    pub source_id: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_VARIABLE: TypeInfo = TypeInfo {
    name: "TestScript.variable",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "defaultValue", PrimitiveKind::String),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::primitive(6, "expression", PrimitiveKind::String),
        Row::primitive(7, "headerField", PrimitiveKind::String),
        Row::primitive(8, "hint", PrimitiveKind::String),
        Row::primitive(9, "path", PrimitiveKind::String),
        Row::primitive(10, "sourceId", PrimitiveKind::Id),
    ],
};

record! {
    TestScriptVariable, TEST_SCRIPT_VARIABLE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive default_value,
    5 Primitive description,
    6 Primitive expression,
    7 Primitive header_field,
    8 Primitive hint,
    9 Primitive path,
    10 Primitive source_id,
}

/// The elements below `TestScript.setup`.
///
/// Invariants: `ele-1`.
pub struct TestScriptSetup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action`, 1..*.
    pub action: Vec<TestScriptSetupAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_SETUP: TypeInfo = TypeInfo {
    name: "TestScript.setup",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "action", &TEST_SCRIPT_SETUP_ACTION).many().required(),
    ],
};

record! {
    TestScriptSetup, TEST_SCRIPT_SETUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records action,
}

/// The elements below `TestScript.setup.action`.
///
/// Invariants: `ele-1`, `tst-1`.
pub struct TestScriptSetupAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation`, 0..1.
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// `TestScript.setup.action.assert`, 0..1.
    pub assert: Option<Box<TestScriptSetupActionAssert>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_SETUP_ACTION: TypeInfo = TypeInfo {
    name: "TestScript.setup.action",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "operation", &TEST_SCRIPT_SETUP_ACTION_OPERATION),
        Row::record(4, "assert", &TEST_SCRIPT_SETUP_ACTION_ASSERT),
    ],
};

record! {
    TestScriptSetupAction, TEST_SCRIPT_SETUP_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records operation,
    4 Records assert,
}

/// The elements below `TestScript.setup.action.operation`.
///
/// Invariants: `ele-1`, `tst-7`.
pub struct TestScriptSetupActionOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/testscript-operation-codes>.
    pub r#type: Option<Box<Coding>>,
    /// `uri`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/concrete-fhir-types>.
    pub resource: Primitive<Text>,
    /// `string`, 0..1.
    pub label: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub accept: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Primitive<Text>,
    /// `integer`, 0..1.
    pub destination: Primitive<i32>,
    /// `boolean`, 1..1.
    pub encode_request_url: Primitive<bool>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/http-operations>.
    pub method: Primitive<Code<TestScriptRequestMethodCode>>,
    /// `integer`, 0..1.
    pub origin: Primitive<i32>,
    /// `string`, 0..1.
    pub params: Primitive<Text>,
    /// `TestScript.setup.action.operation.requestHeader`, 0..*.
    pub request_header: Vec<TestScriptSetupActionOperationRequestHeader>,
    /// `id`, 0..1.
    pub request_id: Primitive<Text>,
    /// `id`, 0..1.
    pub response_id: Primitive<Text>,
    /// `id`, 0..1.
    pub source_id: Primitive<Text>,
    /// `id`, 0..1.
    pub target_id: Primitive<Text>,
    /// `string`, 0..1.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION: TypeInfo = TypeInfo {
    name: "TestScript.setup.action.operation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODING),
        Row::primitive(4, "resource", PrimitiveKind::Uri),
        Row::primitive(5, "label", PrimitiveKind::String),
        Row::primitive(6, "description", PrimitiveKind::String),
        Row::primitive(7, "accept", PrimitiveKind::Code),
        Row::primitive(8, "contentType", PrimitiveKind::Code),
        Row::primitive(9, "destination", PrimitiveKind::Integer),
        Row::primitive(10, "encodeRequestUrl", PrimitiveKind::Boolean).required(),
        Row::code(11, "method", &codes::TEST_SCRIPT_REQUEST_METHOD_CODE),
        Row::primitive(12, "origin", PrimitiveKind::Integer),
        Row::primitive(13, "params", PrimitiveKind::String),
        Row::record(14, "requestHeader", &TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER).many(),
        Row::primitive(15, "requestId", PrimitiveKind::Id),
        Row::primitive(16, "responseId", PrimitiveKind::Id),
        Row::primitive(17, "sourceId", PrimitiveKind::Id),
        Row::primitive(18, "targetId", PrimitiveKind::Id),
        Row::primitive(19, "url", PrimitiveKind::String),
    ],
};

record! {
    TestScriptSetupActionOperation, TEST_SCRIPT_SETUP_ACTION_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive resource,
    5 Primitive label,
    6 Primitive description,
    7 Primitive accept,
    8 Primitive content_type,
    9 Primitive destination,
    10 Primitive encode_request_url,
    11 Primitive method,
    12 Primitive origin,
    13 Primitive params,
    14 Records request_header,
    15 Primitive request_id,
    16 Primitive response_id,
    17 Primitive source_id,
    18 Primitive target_id,
    19 Primitive url,
}

/// The elements below `TestScript.setup.action.operation.requestHeader`.
///
/// Invariants: `ele-1`.
pub struct TestScriptSetupActionOperationRequestHeader {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub field: Primitive<Text>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER: TypeInfo = TypeInfo {
    name: "TestScript.setup.action.operation.requestHeader",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "field", PrimitiveKind::String).required(),
        Row::primitive(4, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    TestScriptSetupActionOperationRequestHeader, TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive field,
    4 Primitive value,
}

/// The elements below `TestScript.setup.action.assert`.
///
/// Invariants: `ele-1`, `tst-5`, `tst-10`, `tst-12`.
pub struct TestScriptSetupActionAssert {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub label: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/assert-direction-codes>.
    pub direction: Primitive<Code<AssertionDirectionType>>,
    /// `string`, 0..1.
    pub compare_to_source_id: Primitive<Text>,
    /// `string`, 0..1.
    pub compare_to_source_expression: Primitive<Text>,
    /// `string`, 0..1.
    pub compare_to_source_path: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/assert-manual-completion-codes>; since R5.
    pub default_manual_completion: Primitive<Code<AssertionManualCompletionType>>,
    /// `string`, 0..1.
    pub expression: Primitive<Text>,
    /// `string`, 0..1.
    pub header_field: Primitive<Text>,
    /// `string`, 0..1.
    pub minimum_id: Primitive<Text>,
    /// `boolean`, 0..1.
    pub navigation_links: Primitive<bool>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/assert-operator-codes>.
    pub operator: Primitive<Code<AssertionOperatorType>>,
    /// `string`, 0..1.
    pub path: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/http-operations>.
    pub request_method: Primitive<Code<TestScriptRequestMethodCode>>,
    /// `string`, 0..1.
    pub request_url: Primitive<Text>,
    /// `uri`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/concrete-fhir-types>.
    pub resource: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/assert-response-code-types>.
    pub response: Primitive<Code<AssertionResponseTypes>>,
    /// `string`, 0..1.
    pub response_code: Primitive<Text>,
    /// `id`, 0..1.
    pub source_id: Primitive<Text>,
    /// `boolean`, 1..1; since R5.
    pub stop_test_on_fail: Primitive<bool>,
    /// `id`, 0..1.
    pub validate_profile_id: Primitive<Text>,
    /// `string`, 0..1.
    pub value: Primitive<Text>,
    /// `boolean`, 1..1.
    pub warning_only: Primitive<bool>,
    /// `TestScript.setup.action.assert.requirement`, 0..*; since R5.
    pub requirement: Vec<TestScriptSetupActionAssertRequirement>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_SETUP_ACTION_ASSERT: TypeInfo = TypeInfo {
    name: "TestScript.setup.action.assert",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "label", PrimitiveKind::String),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::code(5, "direction", &codes::ASSERTION_DIRECTION_TYPE),
        Row::primitive(6, "compareToSourceId", PrimitiveKind::String),
        Row::primitive(7, "compareToSourceExpression", PrimitiveKind::String),
        Row::primitive(8, "compareToSourcePath", PrimitiveKind::String),
        Row::primitive(9, "contentType", PrimitiveKind::Code),
        Row::code(10, "defaultManualCompletion", &codes::ASSERTION_MANUAL_COMPLETION_TYPE),
        Row::primitive(11, "expression", PrimitiveKind::String),
        Row::primitive(12, "headerField", PrimitiveKind::String),
        Row::primitive(13, "minimumId", PrimitiveKind::String),
        Row::primitive(14, "navigationLinks", PrimitiveKind::Boolean),
        Row::code(15, "operator", &codes::ASSERTION_OPERATOR_TYPE),
        Row::primitive(16, "path", PrimitiveKind::String),
        Row::code(17, "requestMethod", &codes::TEST_SCRIPT_REQUEST_METHOD_CODE),
        Row::primitive(18, "requestURL", PrimitiveKind::String),
        Row::primitive(19, "resource", PrimitiveKind::Uri),
        Row::code(20, "response", &codes::ASSERTION_RESPONSE_TYPES),
        Row::primitive(21, "responseCode", PrimitiveKind::String),
        Row::primitive(22, "sourceId", PrimitiveKind::Id),
        Row::primitive(23, "stopTestOnFail", PrimitiveKind::Boolean).required(),
        Row::primitive(24, "validateProfileId", PrimitiveKind::Id),
        Row::primitive(25, "value", PrimitiveKind::String),
        Row::primitive(26, "warningOnly", PrimitiveKind::Boolean).required(),
        Row::record(27, "requirement", &TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT).many(),
    ],
};

record! {
    TestScriptSetupActionAssert, TEST_SCRIPT_SETUP_ACTION_ASSERT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive label,
    4 Primitive description,
    5 Primitive direction,
    6 Primitive compare_to_source_id,
    7 Primitive compare_to_source_expression,
    8 Primitive compare_to_source_path,
    9 Primitive content_type,
    10 Primitive default_manual_completion,
    11 Primitive expression,
    12 Primitive header_field,
    13 Primitive minimum_id,
    14 Primitive navigation_links,
    15 Primitive operator,
    16 Primitive path,
    17 Primitive request_method,
    18 Primitive request_url,
    19 Primitive resource,
    20 Primitive response,
    21 Primitive response_code,
    22 Primitive source_id,
    23 Primitive stop_test_on_fail,
    24 Primitive validate_profile_id,
    25 Primitive value,
    26 Primitive warning_only,
    27 Records requirement,
}

/// The elements below `TestScript.setup.action.assert.requirement`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TestScriptSetupActionAssertRequirement {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1, to `Requirements`.
    pub link: Option<TestScriptSetupActionAssertRequirementLink>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT: TypeInfo = TypeInfo {
    name: "TestScript.setup.action.assert.requirement",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkUri", PrimitiveKind::Uri).choice(0, 2, 4),
        Row::primitive(3, "linkCanonical", PrimitiveKind::Canonical).choice(1, 2, 4),
    ],
};

record! {
    TestScriptSetupActionAssertRequirement, TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice link,
}

/// `TestScript.setup.action.assert.requirement.link[x]`.
pub enum TestScriptSetupActionAssertRequirementLink {
    /// `uri`.
    Uri(Primitive<Text>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    TestScriptSetupActionAssertRequirementLink;
    0 Primitive Uri,
    1 Primitive Canonical,
    ; last Canonical;
    from;
}

/// The elements below `TestScript.test`.
///
/// Invariants: `ele-1`.
pub struct TestScriptTest {
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
    /// `TestScript.test.action`, 1..*.
    pub action: Vec<TestScriptTestAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_TEST: TypeInfo = TypeInfo {
    name: "TestScript.test",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::record(5, "action", &TEST_SCRIPT_TEST_ACTION).many().required(),
    ],
};

record! {
    TestScriptTest, TEST_SCRIPT_TEST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive description,
    5 Records action,
}

/// The elements below `TestScript.test.action`.
///
/// Invariants: `ele-1`, `tst-2`.
pub struct TestScriptTestAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation`, 0..1; invariants `tst-8`.
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// `TestScript.setup.action.assert`, 0..1; invariants `tst-6`, `tst-11`, `tst-13`.
    pub assert: Option<Box<TestScriptSetupActionAssert>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_TEST_ACTION: TypeInfo = TypeInfo {
    name: "TestScript.test.action",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "operation", &TEST_SCRIPT_SETUP_ACTION_OPERATION),
        Row::record(4, "assert", &TEST_SCRIPT_SETUP_ACTION_ASSERT),
    ],
};

record! {
    TestScriptTestAction, TEST_SCRIPT_TEST_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records operation,
    4 Records assert,
}

/// The elements below `TestScript.teardown`.
///
/// Invariants: `ele-1`.
pub struct TestScriptTeardown {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.teardown.action`, 1..*.
    pub action: Vec<TestScriptTeardownAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_TEARDOWN: TypeInfo = TypeInfo {
    name: "TestScript.teardown",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "action", &TEST_SCRIPT_TEARDOWN_ACTION).many().required(),
    ],
};

record! {
    TestScriptTeardown, TEST_SCRIPT_TEARDOWN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records action,
}

/// The elements below `TestScript.teardown.action`.
///
/// Invariants: `ele-1`.
pub struct TestScriptTeardownAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation`, 1..1; invariants `tst-9`.
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TEST_SCRIPT_TEARDOWN_ACTION: TypeInfo = TypeInfo {
    name: "TestScript.teardown.action",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "operation", &TEST_SCRIPT_SETUP_ACTION_OPERATION).required(),
    ],
};

record! {
    TestScriptTeardownAction, TEST_SCRIPT_TEARDOWN_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records operation,
}
