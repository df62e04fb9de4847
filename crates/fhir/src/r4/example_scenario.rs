//! `ExampleScenario` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION,
    ExampleScenarioActorType, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    Primitive, PublicationStatus, Resource, ResourceType, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ExampleScenario](https://hl7.org/fhir/R4/examplescenario.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `esc-0`.
pub struct ExampleScenario {
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
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
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
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `ExampleScenario.actor`, 0..*.
    pub actor: Vec<ExampleScenarioActor>,
    /// `ExampleScenario.instance`, 0..*.
    pub instance: Vec<ExampleScenarioInstance>,
    /// `ExampleScenario.process`, 0..*.
    pub process: Vec<ExampleScenarioProcess>,
    /// `canonical`, 0..*, to `ExampleScenario`.
    pub workflow: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO: TypeInfo = TypeInfo {
    name: "ExampleScenario",
    kind: TypeKind::Resource,
    release: Release::R4,
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
        Row::code(12, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(13, "experimental", PrimitiveKind::Boolean),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::primitive(15, "publisher", PrimitiveKind::String),
        Row::record(16, "contact", &CONTACT_DETAIL).many(),
        Row::record(17, "useContext", &USAGE_CONTEXT).many(),
        Row::record(18, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(19, "copyright", PrimitiveKind::Markdown),
        Row::primitive(20, "purpose", PrimitiveKind::Markdown),
        Row::record(21, "actor", &EXAMPLE_SCENARIO_ACTOR).many(),
        Row::record(22, "instance", &EXAMPLE_SCENARIO_INSTANCE).many(),
        Row::record(23, "process", &EXAMPLE_SCENARIO_PROCESS).many(),
        Row::primitive(24, "workflow", PrimitiveKind::Canonical).many(),
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
    11 Primitive name,
    12 Primitive status,
    13 Primitive experimental,
    14 Primitive date,
    15 Primitive publisher,
    16 Records contact,
    17 Records use_context,
    18 Records jurisdiction,
    19 Primitive copyright,
    20 Primitive purpose,
    21 Records actor,
    22 Records instance,
    23 Records process,
    24 Primitives workflow,
}

/// The elements below `ExampleScenario.actor`.
///
/// Invariants: `ele-1`.
pub struct ExampleScenarioActor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub actor_id: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>.
    pub r#type: Primitive<Code<ExampleScenarioActorType>>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_ACTOR: TypeInfo = TypeInfo {
    name: "ExampleScenario.actor",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "actorId", PrimitiveKind::String).required(),
        Row::code(4, "type", &codes::EXAMPLE_SCENARIO_ACTOR_TYPE).required(),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "description", PrimitiveKind::Markdown),
    ],
};

record! {
    ExampleScenarioActor, EXAMPLE_SCENARIO_ACTOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive actor_id,
    4 Primitive r#type,
    5 Primitive name,
    6 Primitive description,
}

/// The elements below `ExampleScenario.instance`.
///
/// Invariants: `ele-1`.
pub struct ExampleScenarioInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub resource_id: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-types>.
    pub resource_type: Primitive<Code<ResourceType>>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
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
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "resourceId", PrimitiveKind::String).required(),
        Row::code(4, "resourceType", &codes::RESOURCE_TYPE).required(),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "description", PrimitiveKind::Markdown),
        Row::record(7, "version", &EXAMPLE_SCENARIO_INSTANCE_VERSION).many(),
        Row::record(8, "containedInstance", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE).many(),
    ],
};

record! {
    ExampleScenarioInstance, EXAMPLE_SCENARIO_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive resource_id,
    4 Primitive resource_type,
    5 Primitive name,
    6 Primitive description,
    7 Records version,
    8 Records contained_instance,
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
    /// `string`, 1..1.
    pub version_id: Primitive<Text>,
    /// `markdown`, 1..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_INSTANCE_VERSION: TypeInfo = TypeInfo {
    name: "ExampleScenario.instance.version",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "versionId", PrimitiveKind::String).required(),
        Row::primitive(4, "description", PrimitiveKind::Markdown).required(),
    ],
};

record! {
    ExampleScenarioInstanceVersion, EXAMPLE_SCENARIO_INSTANCE_VERSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive version_id,
    4 Primitive description,
}

/// The elements below `ExampleScenario.instance.containedInstance`.
///
/// Invariants: `ele-1`.
pub struct ExampleScenarioInstanceContainedInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub resource_id: Primitive<Text>,
    /// `string`, 0..1.
    pub version_id: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE: TypeInfo = TypeInfo {
    name: "ExampleScenario.instance.containedInstance",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "resourceId", PrimitiveKind::String).required(),
        Row::primitive(4, "versionId", PrimitiveKind::String),
    ],
};

record! {
    ExampleScenarioInstanceContainedInstance, EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive resource_id,
    4 Primitive version_id,
}

/// The elements below `ExampleScenario.process`.
///
/// Invariants: `ele-1`.
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
    release: Release::R4,
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
/// Invariants: `ele-1`.
pub struct ExampleScenarioProcessStep {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process`, 0..*.
    pub process: Vec<ExampleScenarioProcess>,
    /// `boolean`, 0..1.
    pub pause: Primitive<bool>,
    /// `ExampleScenario.process.step.operation`, 0..1.
    pub operation: Option<Box<ExampleScenarioProcessStepOperation>>,
    /// `ExampleScenario.process.step.alternative`, 0..*.
    pub alternative: Vec<ExampleScenarioProcessStepAlternative>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP: TypeInfo = TypeInfo {
    name: "ExampleScenario.process.step",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "process", &EXAMPLE_SCENARIO_PROCESS).many(),
        Row::primitive(4, "pause", PrimitiveKind::Boolean),
        Row::record(5, "operation", &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION),
        Row::record(6, "alternative", &EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE).many(),
    ],
};

record! {
    ExampleScenarioProcessStep, EXAMPLE_SCENARIO_PROCESS_STEP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records process,
    4 Primitive pause,
    5 Records operation,
    6 Records alternative,
}

/// The elements below `ExampleScenario.process.step.operation`.
///
/// Invariants: `ele-1`.
pub struct ExampleScenarioProcessStepOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub number: Primitive<Text>,
    /// `string`, 0..1.
    pub r#type: Primitive<Text>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
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
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "number", PrimitiveKind::String).required(),
        Row::primitive(4, "type", PrimitiveKind::String),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "initiator", PrimitiveKind::String),
        Row::primitive(7, "receiver", PrimitiveKind::String),
        Row::primitive(8, "description", PrimitiveKind::Markdown),
        Row::primitive(9, "initiatorActive", PrimitiveKind::Boolean),
        Row::primitive(10, "receiverActive", PrimitiveKind::Boolean),
        Row::record(11, "request", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE),
        Row::record(12, "response", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE),
    ],
};

record! {
    ExampleScenarioProcessStepOperation, EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive number,
    4 Primitive r#type,
    5 Primitive name,
    6 Primitive initiator,
    7 Primitive receiver,
    8 Primitive description,
    9 Primitive initiator_active,
    10 Primitive receiver_active,
    11 Records request,
    12 Records response,
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
    release: Release::R4,
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
