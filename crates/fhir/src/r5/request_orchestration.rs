//! `RequestOrchestration` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    AGE, ANNOTATION, ActionCardinalityBehavior, ActionConditionKind, ActionGroupingBehavior,
    ActionParticipantType, ActionPrecheckBehavior, ActionRelationshipType, ActionRequiredBehavior,
    ActionSelectionBehavior, Age, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    CodeableConcept, CodeableReference, DATA_REQUIREMENT, DURATION, DataRequirement, Duration,
    EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, RANGE, REFERENCE, RELATED_ARTIFACT, Range, Reference,
    RelatedArtifact, RequestIntent, RequestPriority, RequestStatus, Resource, TIMING, Timing,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [RequestOrchestration](https://hl7.org/fhir/R5/requestorchestration.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct RequestOrchestration {
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
    /// `canonical`, 0..*; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*.
    pub replaces: Vec<Reference>,
    /// `Identifier`, 0..1; summary.
    pub group_identifier: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-status>; modifier; summary.
    pub status: Primitive<Code<RequestStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-intent>; modifier; summary.
    pub intent: Primitive<Code<RequestIntent>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>; summary.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/action-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `CareTeam`, `Device`, `Group`, `HealthcareService`, `Location`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Device`, `Practitioner`, `PractitionerRole`.
    pub author: Option<Box<Reference>>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; example binding to <http://hl7.org/fhir/ValueSet/action-reason-code>.
    pub reason: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `Goal`.
    pub goal: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `RequestOrchestration.action`, 0..*.
    pub action: Vec<RequestOrchestrationAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION: TypeInfo = TypeInfo {
    name: "RequestOrchestration",
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "replaces", &REFERENCE).many(),
        Row::record(13, "groupIdentifier", &IDENTIFIER),
        Row::code(14, "status", &codes::REQUEST_STATUS).required(),
        Row::code(15, "intent", &codes::REQUEST_INTENT).required(),
        Row::code(16, "priority", &codes::REQUEST_PRIORITY),
        Row::record(17, "code", &CODEABLE_CONCEPT),
        Row::record(18, "subject", &REFERENCE),
        Row::record(19, "encounter", &REFERENCE),
        Row::primitive(20, "authoredOn", PrimitiveKind::DateTime),
        Row::record(21, "author", &REFERENCE),
        Row::record(22, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(23, "goal", &REFERENCE).many(),
        Row::record(24, "note", &ANNOTATION).many(),
        Row::record(25, "action", &REQUEST_ORCHESTRATION_ACTION).many(),
    ],
};

record! {
    RequestOrchestration, REQUEST_ORCHESTRATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives instantiates_canonical,
    10 Primitives instantiates_uri,
    11 Records based_on,
    12 Records replaces,
    13 Records group_identifier,
    14 Primitive status,
    15 Primitive intent,
    16 Primitive priority,
    17 Records code,
    18 Records subject,
    19 Records encounter,
    20 Primitive authored_on,
    21 Records author,
    22 Records reason,
    23 Records goal,
    24 Records note,
    25 Records action,
}

/// The elements below `RequestOrchestration.action`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `rqg-1`.
pub struct RequestOrchestrationAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub link_id: Primitive<Text>,
    /// `string`, 0..1.
    pub prefix: Primitive<Text>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub text_equivalent: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/action-code>.
    pub code: Vec<CodeableConcept>,
    /// `RelatedArtifact`, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `Reference`, 0..*, to `Goal`.
    pub goal: Vec<Reference>,
    /// `RequestOrchestration.action.condition`, 0..*.
    pub condition: Vec<RequestOrchestrationActionCondition>,
    /// `RequestOrchestration.action.input`, 0..*.
    pub input: Vec<RequestOrchestrationActionInput>,
    /// `RequestOrchestration.action.output`, 0..*.
    pub output: Vec<RequestOrchestrationActionOutput>,
    /// `RequestOrchestration.action.relatedAction`, 0..*.
    pub related_action: Vec<RequestOrchestrationActionRelatedAction>,
    /// A choice, 0..1.
    pub timing: Option<RequestOrchestrationActionTiming>,
    /// `CodeableReference`, 0..1, to `Location`.
    pub location: Option<Box<CodeableReference>>,
    /// `RequestOrchestration.action.participant`, 0..*.
    pub participant: Vec<RequestOrchestrationActionParticipant>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/action-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
    pub grouping_behavior: Primitive<Code<ActionGroupingBehavior>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
    pub selection_behavior: Primitive<Code<ActionSelectionBehavior>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-required-behavior>.
    pub required_behavior: Primitive<Code<ActionRequiredBehavior>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
    pub precheck_behavior: Primitive<Code<ActionPrecheckBehavior>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
    pub cardinality_behavior: Primitive<Code<ActionCardinalityBehavior>>,
    /// `Reference`, 0..1.
    pub resource: Option<Box<Reference>>,
    /// A choice, 0..1, to `ActivityDefinition`, `ObservationDefinition`, `PlanDefinition`, `Questionnaire`, `SpecimenDefinition`.
    pub definition: Option<RequestOrchestrationActionDefinition>,
    /// `canonical`, 0..1, to `StructureMap`.
    pub transform: Primitive<Text>,
    /// `RequestOrchestration.action.dynamicValue`, 0..*.
    pub dynamic_value: Vec<RequestOrchestrationActionDynamicValue>,
    /// `RequestOrchestration.action`, 0..*.
    pub action: Vec<RequestOrchestrationAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION_ACTION: TypeInfo = TypeInfo {
    name: "RequestOrchestration.action",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String),
        Row::primitive(4, "prefix", PrimitiveKind::String),
        Row::primitive(5, "title", PrimitiveKind::String),
        Row::primitive(6, "description", PrimitiveKind::Markdown),
        Row::primitive(7, "textEquivalent", PrimitiveKind::Markdown),
        Row::code(8, "priority", &codes::REQUEST_PRIORITY),
        Row::record(9, "code", &CODEABLE_CONCEPT).many(),
        Row::record(10, "documentation", &RELATED_ARTIFACT).many(),
        Row::record(11, "goal", &REFERENCE).many(),
        Row::record(12, "condition", &REQUEST_ORCHESTRATION_ACTION_CONDITION).many(),
        Row::record(13, "input", &REQUEST_ORCHESTRATION_ACTION_INPUT).many(),
        Row::record(14, "output", &REQUEST_ORCHESTRATION_ACTION_OUTPUT).many(),
        Row::record(15, "relatedAction", &REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION).many(),
        Row::primitive(16, "timingDateTime", PrimitiveKind::DateTime).choice(0, 6, 6),
        Row::record(16, "timingAge", &AGE).choice(1, 6, 6),
        Row::record(16, "timingPeriod", &PERIOD).choice(2, 6, 6),
        Row::record(16, "timingDuration", &DURATION).choice(3, 6, 6),
        Row::record(16, "timingRange", &RANGE).choice(4, 6, 6),
        Row::record(16, "timingTiming", &TIMING).choice(5, 6, 6),
        Row::record(17, "location", &CODEABLE_REFERENCE),
        Row::record(18, "participant", &REQUEST_ORCHESTRATION_ACTION_PARTICIPANT).many(),
        Row::record(19, "type", &CODEABLE_CONCEPT),
        Row::code(20, "groupingBehavior", &codes::ACTION_GROUPING_BEHAVIOR),
        Row::code(21, "selectionBehavior", &codes::ACTION_SELECTION_BEHAVIOR),
        Row::code(22, "requiredBehavior", &codes::ACTION_REQUIRED_BEHAVIOR),
        Row::code(23, "precheckBehavior", &codes::ACTION_PRECHECK_BEHAVIOR),
        Row::code(24, "cardinalityBehavior", &codes::ACTION_CARDINALITY_BEHAVIOR),
        Row::record(25, "resource", &REFERENCE),
        Row::primitive(26, "definitionCanonical", PrimitiveKind::Canonical).choice(0, 2, 10),
        Row::primitive(26, "definitionUri", PrimitiveKind::Uri).choice(1, 2, 10),
        Row::primitive(27, "transform", PrimitiveKind::Canonical),
        Row::record(28, "dynamicValue", &REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE).many(),
        Row::record(29, "action", &REQUEST_ORCHESTRATION_ACTION).many(),
    ],
};

record! {
    RequestOrchestrationAction, REQUEST_ORCHESTRATION_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Primitive prefix,
    5 Primitive title,
    6 Primitive description,
    7 Primitive text_equivalent,
    8 Primitive priority,
    9 Records code,
    10 Records documentation,
    11 Records goal,
    12 Records condition,
    13 Records input,
    14 Records output,
    15 Records related_action,
    16 Choice timing,
    17 Records location,
    18 Records participant,
    19 Records r#type,
    20 Primitive grouping_behavior,
    21 Primitive selection_behavior,
    22 Primitive required_behavior,
    23 Primitive precheck_behavior,
    24 Primitive cardinality_behavior,
    25 Records resource,
    26 Choice definition,
    27 Primitive transform,
    28 Records dynamic_value,
    29 Records action,
}

/// `RequestOrchestration.action.timing[x]`.
pub enum RequestOrchestrationActionTiming {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Range`.
    Range(Box<Range>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    RequestOrchestrationActionTiming;
    0 Primitive DateTime,
    1 Record Age,
    2 Record Period,
    3 Record Duration,
    4 Record Range,
    5 Record Timing,
    ; last Timing;
    from Age(Age) DateTime(DateTime) Duration(Duration) Period(Period) Range(Range) Timing(Timing);
}

/// `RequestOrchestration.action.definition[x]`.
pub enum RequestOrchestrationActionDefinition {
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `uri`.
    Uri(Primitive<Text>),
}

choice! {
    RequestOrchestrationActionDefinition;
    0 Primitive Canonical,
    1 Primitive Uri,
    ; last Uri;
    from;
}

/// The elements below `RequestOrchestration.action.condition`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct RequestOrchestrationActionCondition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/action-condition-kind>.
    pub kind: Primitive<Code<ActionConditionKind>>,
    /// `Expression`, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION_ACTION_CONDITION: TypeInfo = TypeInfo {
    name: "RequestOrchestration.action.condition",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "kind", &codes::ACTION_CONDITION_KIND).required(),
        Row::record(4, "expression", &EXPRESSION),
    ],
};

record! {
    RequestOrchestrationActionCondition, REQUEST_ORCHESTRATION_ACTION_CONDITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive kind,
    4 Records expression,
}

/// The elements below `RequestOrchestration.action.input`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `pld-0`.
pub struct RequestOrchestrationActionInput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `DataRequirement`, 0..1.
    pub requirement: Option<Box<DataRequirement>>,
    /// `id`, 0..1.
    pub related_data: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION_ACTION_INPUT: TypeInfo = TypeInfo {
    name: "RequestOrchestration.action.input",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String),
        Row::record(4, "requirement", &DATA_REQUIREMENT),
        Row::primitive(5, "relatedData", PrimitiveKind::Id),
    ],
};

record! {
    RequestOrchestrationActionInput, REQUEST_ORCHESTRATION_ACTION_INPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Records requirement,
    5 Primitive related_data,
}

/// The elements below `RequestOrchestration.action.output`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `pld-1`.
pub struct RequestOrchestrationActionOutput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `DataRequirement`, 0..1.
    pub requirement: Option<Box<DataRequirement>>,
    /// `string`, 0..1.
    pub related_data: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION_ACTION_OUTPUT: TypeInfo = TypeInfo {
    name: "RequestOrchestration.action.output",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String),
        Row::record(4, "requirement", &DATA_REQUIREMENT),
        Row::primitive(5, "relatedData", PrimitiveKind::String),
    ],
};

record! {
    RequestOrchestrationActionOutput, REQUEST_ORCHESTRATION_ACTION_OUTPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Records requirement,
    5 Primitive related_data,
}

/// The elements below `RequestOrchestration.action.relatedAction`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct RequestOrchestrationActionRelatedAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1.
    pub target_id: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    pub relationship: Primitive<Code<ActionRelationshipType>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    pub end_relationship: Primitive<Code<ActionRelationshipType>>,
    /// A choice, 0..1.
    pub offset: Option<RequestOrchestrationActionRelatedActionOffset>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION: TypeInfo = TypeInfo {
    name: "RequestOrchestration.action.relatedAction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "targetId", PrimitiveKind::Id).required(),
        Row::code(4, "relationship", &codes::ACTION_RELATIONSHIP_TYPE).required(),
        Row::code(5, "endRelationship", &codes::ACTION_RELATIONSHIP_TYPE),
        Row::record(6, "offsetDuration", &DURATION).choice(0, 2, 6),
        Row::record(6, "offsetRange", &RANGE).choice(1, 2, 6),
    ],
};

record! {
    RequestOrchestrationActionRelatedAction, REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive target_id,
    4 Primitive relationship,
    5 Primitive end_relationship,
    6 Choice offset,
}

/// `RequestOrchestration.action.relatedAction.offset[x]`.
pub enum RequestOrchestrationActionRelatedActionOffset {
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    RequestOrchestrationActionRelatedActionOffset;
    0 Record Duration,
    1 Record Range,
    ; last Range;
    from Duration(Duration) Range(Range);
}

/// The elements below `RequestOrchestration.action.participant`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct RequestOrchestrationActionParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-participant-type>.
    pub r#type: Primitive<Code<ActionParticipantType>>,
    /// `canonical`, 0..1, to `CapabilityStatement`.
    pub type_canonical: Primitive<Text>,
    /// `Reference`, 0..1, to `CareTeam`, `Device`, `DeviceDefinition`, `Endpoint`, `Group`, `HealthcareService`, `Location`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`.
    pub type_reference: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/action-participant-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `CapabilityStatement`, `CareTeam`, `Device`, `DeviceDefinition`, `Endpoint`, `Group`, `HealthcareService`, `Location`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`.
    pub actor: Option<RequestOrchestrationActionParticipantActor>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION_ACTION_PARTICIPANT: TypeInfo = TypeInfo {
    name: "RequestOrchestration.action.participant",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::ACTION_PARTICIPANT_TYPE),
        Row::primitive(4, "typeCanonical", PrimitiveKind::Canonical),
        Row::record(5, "typeReference", &REFERENCE),
        Row::record(6, "role", &CODEABLE_CONCEPT),
        Row::record(7, "function", &CODEABLE_CONCEPT),
        Row::primitive(8, "actorCanonical", PrimitiveKind::Canonical).choice(0, 2, 5),
        Row::record(8, "actorReference", &REFERENCE).choice(1, 2, 5),
    ],
};

record! {
    RequestOrchestrationActionParticipant, REQUEST_ORCHESTRATION_ACTION_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive type_canonical,
    5 Records type_reference,
    6 Records role,
    7 Records function,
    8 Choice actor,
}

/// `RequestOrchestration.action.participant.actor[x]`.
pub enum RequestOrchestrationActionParticipantActor {
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    RequestOrchestrationActionParticipantActor;
    0 Primitive Canonical,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) Canonical(Text);
}

/// The elements below `RequestOrchestration.action.dynamicValue`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct RequestOrchestrationActionDynamicValue {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub path: Primitive<Text>,
    /// `Expression`, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE: TypeInfo = TypeInfo {
    name: "RequestOrchestration.action.dynamicValue",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "path", PrimitiveKind::String),
        Row::record(4, "expression", &EXPRESSION),
    ],
};

record! {
    RequestOrchestrationActionDynamicValue, REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive path,
    4 Records expression,
}
