//! `PlanDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    AGE, ActionCardinalityBehavior, ActionConditionKind, ActionGroupingBehavior,
    ActionParticipantType, ActionPrecheckBehavior, ActionRelationshipType, ActionRequiredBehavior,
    ActionSelectionBehavior, Age, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    DATA_REQUIREMENT, DURATION, DataRequirement, Duration, EXPRESSION, EXTENSION, Expression,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE, RELATED_ARTIFACT, Range, Reference,
    RelatedArtifact, RequestPriority, Resource, TIMING, TRIGGER_DEFINITION, Timing,
    TriggerDefinition, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [PlanDefinition](https://hl7.org/fhir/R4/plandefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `pdf-0`.
pub struct PlanDefinition {
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
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/plan-definition-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<PlanDefinitionSubject>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `canonical`, 0..*, to `Library`.
    pub library: Vec<Primitive<Text>>,
    /// `PlanDefinition.goal`, 0..*.
    pub goal: Vec<PlanDefinitionGoal>,
    /// `PlanDefinition.action`, 0..*.
    pub action: Vec<PlanDefinitionAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION: TypeInfo = TypeInfo {
    name: "PlanDefinition",
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
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::primitive(13, "subtitle", PrimitiveKind::String),
        Row::record(14, "type", &CODEABLE_CONCEPT),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::record(17, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(17, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(18, "date", PrimitiveKind::DateTime),
        Row::primitive(19, "publisher", PrimitiveKind::String),
        Row::record(20, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(21, "description", PrimitiveKind::Markdown),
        Row::record(22, "useContext", &USAGE_CONTEXT).many(),
        Row::record(23, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(24, "purpose", PrimitiveKind::Markdown),
        Row::primitive(25, "usage", PrimitiveKind::String),
        Row::primitive(26, "copyright", PrimitiveKind::Markdown),
        Row::primitive(27, "approvalDate", PrimitiveKind::Date),
        Row::primitive(28, "lastReviewDate", PrimitiveKind::Date),
        Row::record(29, "effectivePeriod", &PERIOD),
        Row::record(30, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(31, "author", &CONTACT_DETAIL).many(),
        Row::record(32, "editor", &CONTACT_DETAIL).many(),
        Row::record(33, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(34, "endorser", &CONTACT_DETAIL).many(),
        Row::record(35, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(36, "library", PrimitiveKind::Canonical).many(),
        Row::record(37, "goal", &PLAN_DEFINITION_GOAL).many(),
        Row::record(38, "action", &PLAN_DEFINITION_ACTION).many(),
    ],
};

record! {
    PlanDefinition, PLAN_DEFINITION;
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
    12 Primitive title,
    13 Primitive subtitle,
    14 Records r#type,
    15 Primitive status,
    16 Primitive experimental,
    17 Choice subject,
    18 Primitive date,
    19 Primitive publisher,
    20 Records contact,
    21 Primitive description,
    22 Records use_context,
    23 Records jurisdiction,
    24 Primitive purpose,
    25 Primitive usage,
    26 Primitive copyright,
    27 Primitive approval_date,
    28 Primitive last_review_date,
    29 Records effective_period,
    30 Records topic,
    31 Records author,
    32 Records editor,
    33 Records reviewer,
    34 Records endorser,
    35 Records related_artifact,
    36 Primitives library,
    37 Records goal,
    38 Records action,
}

/// `PlanDefinition.subject[x]`.
pub enum PlanDefinitionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    PlanDefinitionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `PlanDefinition.goal`.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionGoal {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/goal-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub description: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/goal-priority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/goal-start-event>.
    pub start: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/condition-code>.
    pub addresses: Vec<CodeableConcept>,
    /// `RelatedArtifact`, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `PlanDefinition.goal.target`, 0..*.
    pub target: Vec<PlanDefinitionGoalTarget>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_GOAL: TypeInfo = TypeInfo {
    name: "PlanDefinition.goal",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "description", &CODEABLE_CONCEPT).required(),
        Row::record(5, "priority", &CODEABLE_CONCEPT),
        Row::record(6, "start", &CODEABLE_CONCEPT),
        Row::record(7, "addresses", &CODEABLE_CONCEPT).many(),
        Row::record(8, "documentation", &RELATED_ARTIFACT).many(),
        Row::record(9, "target", &PLAN_DEFINITION_GOAL_TARGET).many(),
    ],
};

record! {
    PlanDefinitionGoal, PLAN_DEFINITION_GOAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records description,
    5 Records priority,
    6 Records start,
    7 Records addresses,
    8 Records documentation,
    9 Records target,
}

/// The elements below `PlanDefinition.goal.target`.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionGoalTarget {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub measure: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub detail: Option<PlanDefinitionGoalTargetDetail>,
    /// `Duration`, 0..1.
    pub due: Option<Box<Duration>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_GOAL_TARGET: TypeInfo = TypeInfo {
    name: "PlanDefinition.goal.target",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "measure", &CODEABLE_CONCEPT),
        Row::record(4, "detailQuantity", &QUANTITY).choice(0, 3, 6),
        Row::record(4, "detailRange", &RANGE).choice(1, 3, 6),
        Row::record(4, "detailCodeableConcept", &CODEABLE_CONCEPT).choice(2, 3, 6),
        Row::record(5, "due", &DURATION),
    ],
};

record! {
    PlanDefinitionGoalTarget, PLAN_DEFINITION_GOAL_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records measure,
    4 Choice detail,
    5 Records due,
}

/// `PlanDefinition.goal.target.detail[x]`.
pub enum PlanDefinitionGoalTargetDetail {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    PlanDefinitionGoalTargetDetail;
    0 Record Quantity,
    1 Record Range,
    2 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range);
}

/// The elements below `PlanDefinition.action`.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub prefix: Primitive<Text>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `string`, 0..1.
    pub text_equivalent: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `CodeableConcept`, 0..*.
    pub code: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*.
    pub reason: Vec<CodeableConcept>,
    /// `RelatedArtifact`, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `id`, 0..*.
    pub goal_id: Vec<Primitive<Text>>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<PlanDefinitionActionSubject>,
    /// `TriggerDefinition`, 0..*.
    pub trigger: Vec<TriggerDefinition>,
    /// `PlanDefinition.action.condition`, 0..*.
    pub condition: Vec<PlanDefinitionActionCondition>,
    /// `DataRequirement`, 0..*.
    pub input: Vec<DataRequirement>,
    /// `DataRequirement`, 0..*.
    pub output: Vec<DataRequirement>,
    /// `PlanDefinition.action.relatedAction`, 0..*.
    pub related_action: Vec<PlanDefinitionActionRelatedAction>,
    /// A choice, 0..1.
    pub timing: Option<PlanDefinitionActionTiming>,
    /// `PlanDefinition.action.participant`, 0..*.
    pub participant: Vec<PlanDefinitionActionParticipant>,
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
    /// A choice, 0..1, to `ActivityDefinition`, `PlanDefinition`, `Questionnaire`.
    pub definition: Option<PlanDefinitionActionDefinition>,
    /// `canonical`, 0..1, to `StructureMap`.
    pub transform: Primitive<Text>,
    /// `PlanDefinition.action.dynamicValue`, 0..*.
    pub dynamic_value: Vec<PlanDefinitionActionDynamicValue>,
    /// `PlanDefinition.action`, 0..*.
    pub action: Vec<PlanDefinitionAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_ACTION: TypeInfo = TypeInfo {
    name: "PlanDefinition.action",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "prefix", PrimitiveKind::String),
        Row::primitive(4, "title", PrimitiveKind::String),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::primitive(6, "textEquivalent", PrimitiveKind::String),
        Row::code(7, "priority", &codes::REQUEST_PRIORITY),
        Row::record(8, "code", &CODEABLE_CONCEPT).many(),
        Row::record(9, "reason", &CODEABLE_CONCEPT).many(),
        Row::record(10, "documentation", &RELATED_ARTIFACT).many(),
        Row::primitive(11, "goalId", PrimitiveKind::Id).many(),
        Row::record(12, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(12, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::record(13, "trigger", &TRIGGER_DEFINITION).many(),
        Row::record(14, "condition", &PLAN_DEFINITION_ACTION_CONDITION).many(),
        Row::record(15, "input", &DATA_REQUIREMENT).many(),
        Row::record(16, "output", &DATA_REQUIREMENT).many(),
        Row::record(17, "relatedAction", &PLAN_DEFINITION_ACTION_RELATED_ACTION).many(),
        Row::primitive(18, "timingDateTime", PrimitiveKind::DateTime).choice(0, 6, 6),
        Row::record(18, "timingAge", &AGE).choice(1, 6, 6),
        Row::record(18, "timingPeriod", &PERIOD).choice(2, 6, 6),
        Row::record(18, "timingDuration", &DURATION).choice(3, 6, 6),
        Row::record(18, "timingRange", &RANGE).choice(4, 6, 6),
        Row::record(18, "timingTiming", &TIMING).choice(5, 6, 6),
        Row::record(19, "participant", &PLAN_DEFINITION_ACTION_PARTICIPANT).many(),
        Row::record(20, "type", &CODEABLE_CONCEPT),
        Row::code(21, "groupingBehavior", &codes::ACTION_GROUPING_BEHAVIOR),
        Row::code(22, "selectionBehavior", &codes::ACTION_SELECTION_BEHAVIOR),
        Row::code(23, "requiredBehavior", &codes::ACTION_REQUIRED_BEHAVIOR),
        Row::code(24, "precheckBehavior", &codes::ACTION_PRECHECK_BEHAVIOR),
        Row::code(25, "cardinalityBehavior", &codes::ACTION_CARDINALITY_BEHAVIOR),
        Row::primitive(26, "definitionCanonical", PrimitiveKind::Canonical).choice(0, 2, 10),
        Row::primitive(26, "definitionUri", PrimitiveKind::Uri).choice(1, 2, 10),
        Row::primitive(27, "transform", PrimitiveKind::Canonical),
        Row::record(28, "dynamicValue", &PLAN_DEFINITION_ACTION_DYNAMIC_VALUE).many(),
        Row::record(29, "action", &PLAN_DEFINITION_ACTION).many(),
    ],
};

record! {
    PlanDefinitionAction, PLAN_DEFINITION_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive prefix,
    4 Primitive title,
    5 Primitive description,
    6 Primitive text_equivalent,
    7 Primitive priority,
    8 Records code,
    9 Records reason,
    10 Records documentation,
    11 Primitives goal_id,
    12 Choice subject,
    13 Records trigger,
    14 Records condition,
    15 Records input,
    16 Records output,
    17 Records related_action,
    18 Choice timing,
    19 Records participant,
    20 Records r#type,
    21 Primitive grouping_behavior,
    22 Primitive selection_behavior,
    23 Primitive required_behavior,
    24 Primitive precheck_behavior,
    25 Primitive cardinality_behavior,
    26 Choice definition,
    27 Primitive transform,
    28 Records dynamic_value,
    29 Records action,
}

/// `PlanDefinition.action.subject[x]`.
pub enum PlanDefinitionActionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    PlanDefinitionActionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// `PlanDefinition.action.timing[x]`.
pub enum PlanDefinitionActionTiming {
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
    PlanDefinitionActionTiming;
    0 Primitive DateTime,
    1 Record Age,
    2 Record Period,
    3 Record Duration,
    4 Record Range,
    5 Record Timing,
    ; last Timing;
    from Age(Age) DateTime(DateTime) Duration(Duration) Period(Period) Range(Range) Timing(Timing);
}

/// `PlanDefinition.action.definition[x]`.
pub enum PlanDefinitionActionDefinition {
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `uri`.
    Uri(Primitive<Text>),
}

choice! {
    PlanDefinitionActionDefinition;
    0 Primitive Canonical,
    1 Primitive Uri,
    ; last Uri;
    from;
}

/// The elements below `PlanDefinition.action.condition`.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionActionCondition {
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

pub(crate) static PLAN_DEFINITION_ACTION_CONDITION: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.condition",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "kind", &codes::ACTION_CONDITION_KIND).required(),
        Row::record(4, "expression", &EXPRESSION),
    ],
};

record! {
    PlanDefinitionActionCondition, PLAN_DEFINITION_ACTION_CONDITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive kind,
    4 Records expression,
}

/// The elements below `PlanDefinition.action.relatedAction`.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionActionRelatedAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1.
    pub action_id: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    pub relationship: Primitive<Code<ActionRelationshipType>>,
    /// A choice, 0..1.
    pub offset: Option<PlanDefinitionActionRelatedActionOffset>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_ACTION_RELATED_ACTION: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.relatedAction",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "actionId", PrimitiveKind::Id).required(),
        Row::code(4, "relationship", &codes::ACTION_RELATIONSHIP_TYPE).required(),
        Row::record(5, "offsetDuration", &DURATION).choice(0, 2, 6),
        Row::record(5, "offsetRange", &RANGE).choice(1, 2, 6),
    ],
};

record! {
    PlanDefinitionActionRelatedAction, PLAN_DEFINITION_ACTION_RELATED_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive action_id,
    4 Primitive relationship,
    5 Choice offset,
}

/// `PlanDefinition.action.relatedAction.offset[x]`.
pub enum PlanDefinitionActionRelatedActionOffset {
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    PlanDefinitionActionRelatedActionOffset;
    0 Record Duration,
    1 Record Range,
    ; last Range;
    from Duration(Duration) Range(Range);
}

/// The elements below `PlanDefinition.action.participant`.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionActionParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/action-participant-type>.
    pub r#type: Primitive<Code<ActionParticipantType>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_ACTION_PARTICIPANT: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.participant",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::ACTION_PARTICIPANT_TYPE).required(),
        Row::record(4, "role", &CODEABLE_CONCEPT),
    ],
};

record! {
    PlanDefinitionActionParticipant, PLAN_DEFINITION_ACTION_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records role,
}

/// The elements below `PlanDefinition.action.dynamicValue`.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionActionDynamicValue {
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

pub(crate) static PLAN_DEFINITION_ACTION_DYNAMIC_VALUE: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.dynamicValue",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "path", PrimitiveKind::String),
        Row::record(4, "expression", &EXPRESSION),
    ],
};

record! {
    PlanDefinitionActionDynamicValue, PLAN_DEFINITION_ACTION_DYNAMIC_VALUE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive path,
    4 Records expression,
}
