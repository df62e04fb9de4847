//! `RequestGroup` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    AGE, ANNOTATION, ActionCardinalityBehavior, ActionConditionKind, ActionGroupingBehavior,
    ActionPrecheckBehavior, ActionRelationshipType, ActionRequiredBehavior,
    ActionSelectionBehavior, Age, Annotation, CODEABLE_CONCEPT, CodeableConcept, DURATION,
    Duration, EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, RANGE, REFERENCE, RELATED_ARTIFACT, Range,
    Reference, RelatedArtifact, RequestIntent, RequestPriority, RequestStatus, Resource, TIMING,
    Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [RequestGroup](https://hl7.org/fhir/R4B/requestgroup.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct RequestGroup {
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
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub authored_on: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Device`, `Practitioner`, `PractitionerRole`.
    pub author: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`.
    pub reason_reference: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `RequestGroup.action`, 0..*.
    pub action: Vec<RequestGroupAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_GROUP: TypeInfo = TypeInfo {
    name: "RequestGroup",
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
        Row::record(22, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(23, "reasonReference", &REFERENCE).many(),
        Row::record(24, "note", &ANNOTATION).many(),
        Row::record(25, "action", &REQUEST_GROUP_ACTION).many(),
    ],
};

record! {
    RequestGroup, REQUEST_GROUP;
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
    22 Records reason_code,
    23 Records reason_reference,
    24 Records note,
    25 Records action,
}

/// The elements below `RequestGroup.action`.
///
/// Invariants: `ele-1`, `rqg-1`.
pub struct RequestGroupAction {
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
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub text_equivalent: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `CodeableConcept`, 0..*.
    pub code: Vec<CodeableConcept>,
    /// `RelatedArtifact`, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `RequestGroup.action.condition`, 0..*.
    pub condition: Vec<RequestGroupActionCondition>,
    /// `RequestGroup.action.relatedAction`, 0..*.
    pub related_action: Vec<RequestGroupActionRelatedAction>,
    /// A choice, 0..1.
    pub timing: Option<RequestGroupActionTiming>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Device`.
    pub participant: Vec<Reference>,
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
    /// `RequestGroup.action`, 0..*.
    pub action: Vec<RequestGroupAction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_GROUP_ACTION: TypeInfo = TypeInfo {
    name: "RequestGroup.action",
    kind: TypeKind::Backbone,
    release: Release::R4B,
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
        Row::record(9, "documentation", &RELATED_ARTIFACT).many(),
        Row::record(10, "condition", &REQUEST_GROUP_ACTION_CONDITION).many(),
        Row::record(11, "relatedAction", &REQUEST_GROUP_ACTION_RELATED_ACTION).many(),
        Row::primitive(12, "timingDateTime", PrimitiveKind::DateTime).choice(0, 6, 6),
        Row::record(12, "timingAge", &AGE).choice(1, 6, 6),
        Row::record(12, "timingPeriod", &PERIOD).choice(2, 6, 6),
        Row::record(12, "timingDuration", &DURATION).choice(3, 6, 6),
        Row::record(12, "timingRange", &RANGE).choice(4, 6, 6),
        Row::record(12, "timingTiming", &TIMING).choice(5, 6, 6),
        Row::record(13, "participant", &REFERENCE).many(),
        Row::record(14, "type", &CODEABLE_CONCEPT),
        Row::code(15, "groupingBehavior", &codes::ACTION_GROUPING_BEHAVIOR),
        Row::code(16, "selectionBehavior", &codes::ACTION_SELECTION_BEHAVIOR),
        Row::code(17, "requiredBehavior", &codes::ACTION_REQUIRED_BEHAVIOR),
        Row::code(18, "precheckBehavior", &codes::ACTION_PRECHECK_BEHAVIOR),
        Row::code(19, "cardinalityBehavior", &codes::ACTION_CARDINALITY_BEHAVIOR),
        Row::record(20, "resource", &REFERENCE),
        Row::record(21, "action", &REQUEST_GROUP_ACTION).many(),
    ],
};

record! {
    RequestGroupAction, REQUEST_GROUP_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive prefix,
    4 Primitive title,
    5 Primitive description,
    6 Primitive text_equivalent,
    7 Primitive priority,
    8 Records code,
    9 Records documentation,
    10 Records condition,
    11 Records related_action,
    12 Choice timing,
    13 Records participant,
    14 Records r#type,
    15 Primitive grouping_behavior,
    16 Primitive selection_behavior,
    17 Primitive required_behavior,
    18 Primitive precheck_behavior,
    19 Primitive cardinality_behavior,
    20 Records resource,
    21 Records action,
}

/// `RequestGroup.action.timing[x]`.
pub enum RequestGroupActionTiming {
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
    RequestGroupActionTiming;
    0 Primitive DateTime,
    1 Record Age,
    2 Record Period,
    3 Record Duration,
    4 Record Range,
    5 Record Timing,
    ; last Timing;
    from Age(Age) DateTime(DateTime) Duration(Duration) Period(Period) Range(Range) Timing(Timing);
}

/// The elements below `RequestGroup.action.condition`.
///
/// Invariants: `ele-1`.
pub struct RequestGroupActionCondition {
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

pub(crate) static REQUEST_GROUP_ACTION_CONDITION: TypeInfo = TypeInfo {
    name: "RequestGroup.action.condition",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "kind", &codes::ACTION_CONDITION_KIND).required(),
        Row::record(4, "expression", &EXPRESSION),
    ],
};

record! {
    RequestGroupActionCondition, REQUEST_GROUP_ACTION_CONDITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive kind,
    4 Records expression,
}

/// The elements below `RequestGroup.action.relatedAction`.
///
/// Invariants: `ele-1`.
pub struct RequestGroupActionRelatedAction {
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
    pub offset: Option<RequestGroupActionRelatedActionOffset>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REQUEST_GROUP_ACTION_RELATED_ACTION: TypeInfo = TypeInfo {
    name: "RequestGroup.action.relatedAction",
    kind: TypeKind::Backbone,
    release: Release::R4B,
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
    RequestGroupActionRelatedAction, REQUEST_GROUP_ACTION_RELATED_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive action_id,
    4 Primitive relationship,
    5 Choice offset,
}

/// `RequestGroup.action.relatedAction.offset[x]`.
pub enum RequestGroupActionRelatedActionOffset {
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    RequestGroupActionRelatedActionOffset;
    0 Record Duration,
    1 Record Range,
    ; last Range;
    from Duration(Duration) Range(Range);
}
