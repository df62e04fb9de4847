//! `ExampleScenario` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION,
    ExampleScenarioActorType, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    Primitive, PublicationStatus, REFERENCE, Reference, Resource, USAGE_CONTEXT, UsageContext,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ExampleScenario](https://hl7.org/fhir/R5/examplescenario.html).
///
/// Invariants: `cnl-0`, `exs-3`, `exs-4`, `exs-6`, `exs-7`, `exs-8`, `exs-9`, `exs-12`.
pub struct ExampleScenario {
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
    pub version_algorithm: Option<ExampleScenarioVersionAlgorithm>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary; since R5.
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
    /// `markdown`, 0..1; summary; since R5.
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
    /// `ExampleScenario.actor`, 0..*.
    pub actor: Vec<ExampleScenarioActor>,
    /// `ExampleScenario.instance`, 0..*.
    pub instance: Vec<ExampleScenarioInstance>,
    /// `ExampleScenario.process`, 0..*.
    pub process: Vec<ExampleScenarioProcess>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO: TypeInfo = TypeInfo {
    name: "ExampleScenario",
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
        Row::record(25, "actor", &EXAMPLE_SCENARIO_ACTOR).many(),
        Row::record(26, "instance", &EXAMPLE_SCENARIO_INSTANCE).many(),
        Row::record(27, "process", &EXAMPLE_SCENARIO_PROCESS).many(),
    ],
};

record! {
    ExampleScenario, EXAMPLE_SCENARIO;
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
    25 Records actor,
    26 Records instance,
    27 Records process,
}

/// `ExampleScenario.versionAlgorithm[x]`.
pub enum ExampleScenarioVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    ExampleScenarioVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `ExampleScenario.actor`.
///
/// Invariants: `ele-1`, `exs-19`, `exs-23`.
pub struct ExampleScenarioActor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; since R5.
    pub key: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>.
    pub r#type: Primitive<Code<ExampleScenarioActorType>>,
    /// `string`, 1..1; since R5.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_ACTOR: TypeInfo = TypeInfo {
    name: "ExampleScenario.actor",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "key", PrimitiveKind::String).required(),
        Row::code(4, "type", &codes::EXAMPLE_SCENARIO_ACTOR_TYPE).required(),
        Row::primitive(5, "title", PrimitiveKind::String).required(),
        Row::primitive(6, "description", PrimitiveKind::Markdown),
    ],
};

record! {
    ExampleScenarioActor, EXAMPLE_SCENARIO_ACTOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive key,
    4 Primitive r#type,
    5 Primitive title,
    6 Primitive description,
}

/// The elements below `ExampleScenario.instance`.
///
/// Invariants: `ele-1`, `exs-1`, `exs-2`, `exs-10`, `exs-11`, `exs-20`, `exs-21`.
pub struct ExampleScenarioInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; since R5.
    pub key: Primitive<Text>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/examplescenario-instance-type>; since R5.
    pub structure_type: Option<Box<Coding>>,
    /// `string`, 0..1; since R5.
    pub structure_version: Primitive<Text>,
    /// A choice, 0..1; since R5.
    pub structure_profile: Option<ExampleScenarioInstanceStructureProfile>,
    /// `string`, 1..1; since R5.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..1; since R5.
    pub content: Option<Box<Reference>>,
    /// `ExampleScenario.instance.version`, 0..*.
    pub version: Vec<ExampleScenarioInstanceVersion>,
    /// `ExampleScenario.instance.containedInstance`, 0..*.
    pub contained_instance: Vec<ExampleScenarioInstanceContainedInstance>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_INSTANCE: TypeInfo = TypeInfo {
    name: "ExampleScenario.instance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "key", PrimitiveKind::String).required(),
        Row::record(4, "structureType", &CODING).required(),
        Row::primitive(5, "structureVersion", PrimitiveKind::String),
        Row::primitive(6, "structureProfileCanonical", PrimitiveKind::Canonical).choice(0, 2, 16),
        Row::primitive(6, "structureProfileUri", PrimitiveKind::Uri).choice(1, 2, 16),
        Row::primitive(7, "title", PrimitiveKind::String).required(),
        Row::primitive(8, "description", PrimitiveKind::Markdown),
        Row::record(9, "content", &REFERENCE),
        Row::record(10, "version", &EXAMPLE_SCENARIO_INSTANCE_VERSION).many(),
        Row::record(11, "containedInstance", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE).many(),
    ],
};

record! {
    ExampleScenarioInstance, EXAMPLE_SCENARIO_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive key,
    4 Records structure_type,
    5 Primitive structure_version,
    6 Choice structure_profile,
    7 Primitive title,
    8 Primitive description,
    9 Records content,
    10 Records version,
    11 Records contained_instance,
}

/// `ExampleScenario.instance.structureProfile[x]`.
pub enum ExampleScenarioInstanceStructureProfile {
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `uri`.
    Uri(Primitive<Text>),
}

choice! {
    ExampleScenarioInstanceStructureProfile;
    0 Primitive Canonical,
    1 Primitive Uri,
    ; last Uri;
    from;
}

/// The elements below `ExampleScenario.instance.version`.
///
/// Invariants: `ele-1`.
pub struct ExampleScenarioInstanceVersion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; since R5.
    pub key: Primitive<Text>,
    /// `string`, 1..1; since R5.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Reference`, 0..1; since R5.
    pub content: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_INSTANCE_VERSION: TypeInfo = TypeInfo {
    name: "ExampleScenario.instance.version",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "key", PrimitiveKind::String).required(),
        Row::primitive(4, "title", PrimitiveKind::String).required(),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
        Row::record(6, "content", &REFERENCE),
    ],
};

record! {
    ExampleScenarioInstanceVersion, EXAMPLE_SCENARIO_INSTANCE_VERSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive key,
    4 Primitive title,
    5 Primitive description,
    6 Records content,
}

/// The elements below `ExampleScenario.instance.containedInstance`.
///
/// Invariants: `ele-1`, `exs-14`, `exs-15`, `exs-16`.
pub struct ExampleScenarioInstanceContainedInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; since R5.
    pub instance_reference: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub version_reference: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE: TypeInfo = TypeInfo {
    name: "ExampleScenario.instance.containedInstance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "instanceReference", PrimitiveKind::String).required(),
        Row::primitive(4, "versionReference", PrimitiveKind::String),
    ],
};

record! {
    ExampleScenarioInstanceContainedInstance, EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive instance_reference,
    4 Primitive version_reference,
}

/// The elements below `ExampleScenario.process`.
///
/// Invariants: `ele-1`, `exs-5`.
pub struct ExampleScenarioProcess {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `markdown`, 0..1.
    pub pre_conditions: Primitive<Text>,
    /// `markdown`, 0..1.
    pub post_conditions: Primitive<Text>,
    /// `ExampleScenario.process.step`, 0..*.
    pub step: Vec<ExampleScenarioProcessStep>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_PROCESS: TypeInfo = TypeInfo {
    name: "ExampleScenario.process",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String).required(),
        Row::primitive(4, "description", PrimitiveKind::Markdown),
        Row::primitive(5, "preConditions", PrimitiveKind::Markdown),
        Row::primitive(6, "postConditions", PrimitiveKind::Markdown),
        Row::record(7, "step", &EXAMPLE_SCENARIO_PROCESS_STEP).many(),
    ],
};

record! {
    ExampleScenarioProcess, EXAMPLE_SCENARIO_PROCESS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Primitive description,
    5 Primitive pre_conditions,
    6 Primitive post_conditions,
    7 Records step,
}

/// The elements below `ExampleScenario.process.step`.
///
/// Invariants: `ele-1`, `exs-13`, `exs-22`.
pub struct ExampleScenarioProcessStep {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; since R5.
    pub number: Primitive<Text>,
    /// `ExampleScenario.process`, 0..1.
    pub process: Option<Box<ExampleScenarioProcess>>,
    /// `canonical`, 0..1, to `ExampleScenario`; since R5.
    pub workflow: Primitive<Text>,
    /// `ExampleScenario.process.step.operation`, 0..1.
    pub operation: Option<Box<ExampleScenarioProcessStepOperation>>,
    /// `ExampleScenario.process.step.alternative`, 0..*.
    pub alternative: Vec<ExampleScenarioProcessStepAlternative>,
    /// `boolean`, 0..1.
    pub pause: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP: TypeInfo = TypeInfo {
    name: "ExampleScenario.process.step",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "number", PrimitiveKind::String),
        Row::record(4, "process", &EXAMPLE_SCENARIO_PROCESS),
        Row::primitive(5, "workflow", PrimitiveKind::Canonical),
        Row::record(6, "operation", &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION),
        Row::record(7, "alternative", &EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE).many(),
        Row::primitive(8, "pause", PrimitiveKind::Boolean),
    ],
};

record! {
    ExampleScenarioProcessStep, EXAMPLE_SCENARIO_PROCESS_STEP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive number,
    4 Records process,
    5 Primitive workflow,
    6 Records operation,
    7 Records alternative,
    8 Primitive pause,
}

/// The elements below `ExampleScenario.process.step.operation`.
///
/// Invariants: `ele-1`, `exs-17`, `exs-18`.
pub struct ExampleScenarioProcessStepOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/testscript-operation-codes>.
    pub r#type: Option<Box<Coding>>,
    /// `string`, 1..1; since R5.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub initiator: Primitive<Text>,
    /// `string`, 0..1.
    pub receiver: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `boolean`, 0..1.
    pub initiator_active: Primitive<bool>,
    /// `boolean`, 0..1.
    pub receiver_active: Primitive<bool>,
    /// `ExampleScenario.instance.containedInstance`, 0..1.
    pub request: Option<Box<ExampleScenarioInstanceContainedInstance>>,
    /// `ExampleScenario.instance.containedInstance`, 0..1.
    pub response: Option<Box<ExampleScenarioInstanceContainedInstance>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION: TypeInfo = TypeInfo {
    name: "ExampleScenario.process.step.operation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODING),
        Row::primitive(4, "title", PrimitiveKind::String).required(),
        Row::primitive(5, "initiator", PrimitiveKind::String),
        Row::primitive(6, "receiver", PrimitiveKind::String),
        Row::primitive(7, "description", PrimitiveKind::Markdown),
        Row::primitive(8, "initiatorActive", PrimitiveKind::Boolean),
        Row::primitive(9, "receiverActive", PrimitiveKind::Boolean),
        Row::record(10, "request", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE),
        Row::record(11, "response", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE),
    ],
};

record! {
    ExampleScenarioProcessStepOperation, EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive title,
    5 Primitive initiator,
    6 Primitive receiver,
    7 Primitive description,
    8 Primitive initiator_active,
    9 Primitive receiver_active,
    10 Records request,
    11 Records response,
}

/// The elements below `ExampleScenario.process.step.alternative`.
///
/// Invariants: `ele-1`.
pub struct ExampleScenarioProcessStepAlternative {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `ExampleScenario.process.step`, 0..*.
    pub step: Vec<ExampleScenarioProcessStep>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE: TypeInfo = TypeInfo {
    name: "ExampleScenario.process.step.alternative",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String).required(),
        Row::primitive(4, "description", PrimitiveKind::Markdown),
        Row::record(5, "step", &EXAMPLE_SCENARIO_PROCESS_STEP).many(),
    ],
};

record! {
    ExampleScenarioProcessStepAlternative, EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Primitive description,
    5 Records step,
}
