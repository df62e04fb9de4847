//! `PlanDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    AGE, ActionCardinalityBehavior, ActionConditionKind, ActionGroupingBehavior,
    ActionParticipantType, ActionPrecheckBehavior, ActionRelationshipType, ActionRequiredBehavior,
    ActionSelectionBehavior, Age, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CONTACT_DETAIL,
    CodeableConcept, CodeableReference, Coding, ContactDetail, DATA_REQUIREMENT, DURATION,
    DataRequirement, Duration, EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus,
    QUANTITY, Quantity, RANGE, RATIO, REFERENCE, RELATED_ARTIFACT, Range, Ratio, Reference,
    RelatedArtifact, RequestPriority, Resource, TIMING, TRIGGER_DEFINITION, Timing,
    TriggerDefinition, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [PlanDefinition](https://hl7.org/fhir/R5/plandefinition.html).
///
/// Invariants: `cnl-0`, `pld-3`, `pld-4`.
pub struct PlanDefinition {
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
    pub version_algorithm: Option<PlanDefinitionVersionAlgorithm>,
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
    /// A choice, 0..1, to `Group`, `MedicinalProductDefinition`, `SubstanceDefinition`, `AdministrableProductDefinition`, `ManufacturedItemDefinition`, `PackagedProductDefinition`, `EvidenceVariable`; extensible binding to <http://hl7.org/fhir/ValueSet/participant-resource-types>.
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
    /// `markdown`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
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
    /// `PlanDefinition.actor`, 0..*; since R5.
    pub actor: Vec<PlanDefinitionActor>,
    /// `PlanDefinition.action`, 0..*.
    pub action: Vec<PlanDefinitionAction>,
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>; summary; since R5.
    pub as_needed: Option<PlanDefinitionAsNeeded>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION: TypeInfo = TypeInfo {
    name: "PlanDefinition",
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
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::record(15, "type", &CODEABLE_CONCEPT),
        Row::code(16, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(17, "experimental", PrimitiveKind::Boolean),
        Row::record(18, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 7),
        Row::record(18, "subjectReference", &REFERENCE).choice(1, 3, 7),
        Row::primitive(18, "subjectCanonical", PrimitiveKind::Canonical).choice(2, 3, 7),
        Row::primitive(19, "date", PrimitiveKind::DateTime),
        Row::primitive(20, "publisher", PrimitiveKind::String),
        Row::record(21, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(22, "description", PrimitiveKind::Markdown),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "usage", PrimitiveKind::Markdown),
        Row::primitive(27, "copyright", PrimitiveKind::Markdown),
        Row::primitive(28, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(29, "approvalDate", PrimitiveKind::Date),
        Row::primitive(30, "lastReviewDate", PrimitiveKind::Date),
        Row::record(31, "effectivePeriod", &PERIOD),
        Row::record(32, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(33, "author", &CONTACT_DETAIL).many(),
        Row::record(34, "editor", &CONTACT_DETAIL).many(),
        Row::record(35, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(36, "endorser", &CONTACT_DETAIL).many(),
        Row::record(37, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(38, "library", PrimitiveKind::Canonical).many(),
        Row::record(39, "goal", &PLAN_DEFINITION_GOAL).many(),
        Row::record(40, "actor", &PLAN_DEFINITION_ACTOR).many(),
        Row::record(41, "action", &PLAN_DEFINITION_ACTION).many(),
        Row::primitive(42, "asNeededBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::record(42, "asNeededCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 8),
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
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitive subtitle,
    15 Records r#type,
    16 Primitive status,
    17 Primitive experimental,
    18 Choice subject,
    19 Primitive date,
    20 Primitive publisher,
    21 Records contact,
    22 Primitive description,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive usage,
    27 Primitive copyright,
    28 Primitive copyright_label,
    29 Primitive approval_date,
    30 Primitive last_review_date,
    31 Records effective_period,
    32 Records topic,
    33 Records author,
    34 Records editor,
    35 Records reviewer,
    36 Records endorser,
    37 Records related_artifact,
    38 Primitives library,
    39 Records goal,
    40 Records actor,
    41 Records action,
    42 Choice as_needed,
}

/// `PlanDefinition.versionAlgorithm[x]`.
pub enum PlanDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    PlanDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// `PlanDefinition.subject[x]`.
pub enum PlanDefinitionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    PlanDefinitionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    2 Primitive Canonical,
    ; last Canonical;
    from CodeableConcept(CodeableConcept) Reference(Reference) Canonical(Text);
}

/// `PlanDefinition.asNeeded[x]`.
pub enum PlanDefinitionAsNeeded {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    PlanDefinitionAsNeeded;
    0 Primitive Boolean,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Boolean(bool);
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
    release: Release::R5,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "measure", &CODEABLE_CONCEPT),
        Row::record(4, "detailQuantity", &QUANTITY).choice(0, 7, 6),
        Row::record(4, "detailRange", &RANGE).choice(1, 7, 6),
        Row::record(4, "detailCodeableConcept", &CODEABLE_CONCEPT).choice(2, 7, 6),
        Row::primitive(4, "detailString", PrimitiveKind::String).choice(3, 7, 6),
        Row::primitive(4, "detailBoolean", PrimitiveKind::Boolean).choice(4, 7, 6),
        Row::primitive(4, "detailInteger", PrimitiveKind::Integer).choice(5, 7, 6),
        Row::record(4, "detailRatio", &RATIO).choice(6, 7, 6),
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
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
}

choice! {
    PlanDefinitionGoalTargetDetail;
    0 Record Quantity,
    1 Record Range,
    2 Record CodeableConcept,
    3 Primitive String,
    4 Primitive Boolean,
    5 Primitive Integer,
    6 Record Ratio,
    ; last Ratio;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Ratio(Ratio) String(Text) Boolean(bool) Integer(i32);
}

/// The elements below `PlanDefinition.actor`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionActor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `PlanDefinition.actor.option`, 1..*.
    pub option: Vec<PlanDefinitionActorOption>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_ACTOR: TypeInfo = TypeInfo {
    name: "PlanDefinition.actor",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String),
        Row::primitive(4, "description", PrimitiveKind::Markdown),
        Row::record(5, "option", &PLAN_DEFINITION_ACTOR_OPTION).many().required(),
    ],
};

record! {
    PlanDefinitionActor, PLAN_DEFINITION_ACTOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Primitive description,
    5 Records option,
}

/// The elements below `PlanDefinition.actor.option`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PlanDefinitionActorOption {
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
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_ACTOR_OPTION: TypeInfo = TypeInfo {
    name: "PlanDefinition.actor.option",
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
    ],
};

record! {
    PlanDefinitionActorOption, PLAN_DEFINITION_ACTOR_OPTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive type_canonical,
    5 Records type_reference,
    6 Records role,
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
    /// `string`, 0..1; since R5.
    pub link_id: Primitive<Text>,
    /// `string`, 0..1.
    pub prefix: Primitive<Text>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `markdown`, 0..1.
    pub text_equivalent: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/action-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/action-reason-code>.
    pub reason: Vec<CodeableConcept>,
    /// `RelatedArtifact`, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `id`, 0..*.
    pub goal_id: Vec<Primitive<Text>>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/participant-resource-types>.
    pub subject: Option<PlanDefinitionActionSubject>,
    /// `TriggerDefinition`, 0..*.
    pub trigger: Vec<TriggerDefinition>,
    /// `PlanDefinition.action.condition`, 0..*.
    pub condition: Vec<PlanDefinitionActionCondition>,
    /// `PlanDefinition.action.input`, 0..*.
    pub input: Vec<PlanDefinitionActionInput>,
    /// `PlanDefinition.action.output`, 0..*.
    pub output: Vec<PlanDefinitionActionOutput>,
    /// `PlanDefinition.action.relatedAction`, 0..*.
    pub related_action: Vec<PlanDefinitionActionRelatedAction>,
    /// A choice, 0..1.
    pub timing: Option<PlanDefinitionActionTiming>,
    /// `CodeableReference`, 0..1, to `Location`; since R5.
    pub location: Option<Box<CodeableReference>>,
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
    /// A choice, 0..1, to `ActivityDefinition`, `MessageDefinition`, `ObservationDefinition`, `PlanDefinition`, `Questionnaire`, `SpecimenDefinition`.
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
        Row::record(9, "code", &CODEABLE_CONCEPT),
        Row::record(10, "reason", &CODEABLE_CONCEPT).many(),
        Row::record(11, "documentation", &RELATED_ARTIFACT).many(),
        Row::primitive(12, "goalId", PrimitiveKind::Id).many(),
        Row::record(13, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 7),
        Row::record(13, "subjectReference", &REFERENCE).choice(1, 3, 7),
        Row::primitive(13, "subjectCanonical", PrimitiveKind::Canonical).choice(2, 3, 7),
        Row::record(14, "trigger", &TRIGGER_DEFINITION).many(),
        Row::record(15, "condition", &PLAN_DEFINITION_ACTION_CONDITION).many(),
        Row::record(16, "input", &PLAN_DEFINITION_ACTION_INPUT).many(),
        Row::record(17, "output", &PLAN_DEFINITION_ACTION_OUTPUT).many(),
        Row::record(18, "relatedAction", &PLAN_DEFINITION_ACTION_RELATED_ACTION).many(),
        Row::record(19, "timingAge", &AGE).choice(0, 4, 6),
        Row::record(19, "timingDuration", &DURATION).choice(1, 4, 6),
        Row::record(19, "timingRange", &RANGE).choice(2, 4, 6),
        Row::record(19, "timingTiming", &TIMING).choice(3, 4, 6),
        Row::record(20, "location", &CODEABLE_REFERENCE),
        Row::record(21, "participant", &PLAN_DEFINITION_ACTION_PARTICIPANT).many(),
        Row::record(22, "type", &CODEABLE_CONCEPT),
        Row::code(23, "groupingBehavior", &codes::ACTION_GROUPING_BEHAVIOR),
        Row::code(24, "selectionBehavior", &codes::ACTION_SELECTION_BEHAVIOR),
        Row::code(25, "requiredBehavior", &codes::ACTION_REQUIRED_BEHAVIOR),
        Row::code(26, "precheckBehavior", &codes::ACTION_PRECHECK_BEHAVIOR),
        Row::code(27, "cardinalityBehavior", &codes::ACTION_CARDINALITY_BEHAVIOR),
        Row::primitive(28, "definitionCanonical", PrimitiveKind::Canonical).choice(0, 2, 10),
        Row::primitive(28, "definitionUri", PrimitiveKind::Uri).choice(1, 2, 10),
        Row::primitive(29, "transform", PrimitiveKind::Canonical),
        Row::record(30, "dynamicValue", &PLAN_DEFINITION_ACTION_DYNAMIC_VALUE).many(),
        Row::record(31, "action", &PLAN_DEFINITION_ACTION).many(),
    ],
};

record! {
    PlanDefinitionAction, PLAN_DEFINITION_ACTION;
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
    10 Records reason,
    11 Records documentation,
    12 Primitives goal_id,
    13 Choice subject,
    14 Records trigger,
    15 Records condition,
    16 Records input,
    17 Records output,
    18 Records related_action,
    19 Choice timing,
    20 Records location,
    21 Records participant,
    22 Records r#type,
    23 Primitive grouping_behavior,
    24 Primitive selection_behavior,
    25 Primitive required_behavior,
    26 Primitive precheck_behavior,
    27 Primitive cardinality_behavior,
    28 Choice definition,
    29 Primitive transform,
    30 Records dynamic_value,
    31 Records action,
}

/// `PlanDefinition.action.subject[x]`.
pub enum PlanDefinitionActionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    PlanDefinitionActionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    2 Primitive Canonical,
    ; last Canonical;
    from CodeableConcept(CodeableConcept) Reference(Reference) Canonical(Text);
}

/// `PlanDefinition.action.timing[x]`.
pub enum PlanDefinitionActionTiming {
    /// `Age`.
    Age(Box<Age>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Range`.
    Range(Box<Range>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    PlanDefinitionActionTiming;
    0 Record Age,
    1 Record Duration,
    2 Record Range,
    3 Record Timing,
    ; last Timing;
    from Age(Age) Duration(Duration) Range(Range) Timing(Timing);
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
    PlanDefinitionActionCondition, PLAN_DEFINITION_ACTION_CONDITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive kind,
    4 Records expression,
}

/// The elements below `PlanDefinition.action.input`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `pld-0`.
pub struct PlanDefinitionActionInput {
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

pub(crate) static PLAN_DEFINITION_ACTION_INPUT: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.input",
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
    PlanDefinitionActionInput, PLAN_DEFINITION_ACTION_INPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Records requirement,
    5 Primitive related_data,
}

/// The elements below `PlanDefinition.action.output`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `pld-1`.
pub struct PlanDefinitionActionOutput {
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

pub(crate) static PLAN_DEFINITION_ACTION_OUTPUT: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.output",
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
    PlanDefinitionActionOutput, PLAN_DEFINITION_ACTION_OUTPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Records requirement,
    5 Primitive related_data,
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
    /// `id`, 1..1; since R5.
    pub target_id: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    pub relationship: Primitive<Code<ActionRelationshipType>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-relationship-type>; since R5.
    pub end_relationship: Primitive<Code<ActionRelationshipType>>,
    /// A choice, 0..1.
    pub offset: Option<PlanDefinitionActionRelatedActionOffset>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_ACTION_RELATED_ACTION: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.relatedAction",
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
    PlanDefinitionActionRelatedAction, PLAN_DEFINITION_ACTION_RELATED_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive target_id,
    4 Primitive relationship,
    5 Primitive end_relationship,
    6 Choice offset,
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
    /// `string`, 0..1; since R5.
    pub actor_id: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-participant-type>.
    pub r#type: Primitive<Code<ActionParticipantType>>,
    /// `canonical`, 0..1, to `CapabilityStatement`; since R5.
    pub type_canonical: Primitive<Text>,
    /// `Reference`, 0..1, to `CareTeam`, `Device`, `DeviceDefinition`, `Endpoint`, `Group`, `HealthcareService`, `Location`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; since R5.
    pub type_reference: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/action-participant-function>; since R5.
    pub function: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PLAN_DEFINITION_ACTION_PARTICIPANT: TypeInfo = TypeInfo {
    name: "PlanDefinition.action.participant",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "actorId", PrimitiveKind::String),
        Row::code(4, "type", &codes::ACTION_PARTICIPANT_TYPE),
        Row::primitive(5, "typeCanonical", PrimitiveKind::Canonical),
        Row::record(6, "typeReference", &REFERENCE),
        Row::record(7, "role", &CODEABLE_CONCEPT),
        Row::record(8, "function", &CODEABLE_CONCEPT),
    ],
};

record! {
    PlanDefinitionActionParticipant, PLAN_DEFINITION_ACTION_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive actor_id,
    4 Primitive r#type,
    5 Primitive type_canonical,
    6 Records type_reference,
    7 Records role,
    8 Records function,
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
    PlanDefinitionActionDynamicValue, PLAN_DEFINITION_ACTION_DYNAMIC_VALUE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive path,
    4 Records expression,
}
