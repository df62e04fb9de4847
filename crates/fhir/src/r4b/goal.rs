//! `Goal` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION,
    Extension, GoalLifecycleStatus, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    Primitive, QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range, Ratio, Reference, Resource,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Goal](https://hl7.org/fhir/R4B/goal.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Goal {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/goal-status>; modifier; summary.
    pub lifecycle_status: Primitive<Code<GoalLifecycleStatus>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/goal-achievement>; summary.
    pub achievement_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/goal-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/goal-priority>; summary.
    pub priority: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>; summary.
    pub description: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Organization`; summary.
    pub subject: Option<Box<Reference>>,
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/goal-start-event>; summary.
    pub start: Option<GoalStart>,
    /// `Goal.target`, 0..*.
    pub target: Vec<GoalTarget>,
    /// `date`, 0..1; summary.
    pub status_date: Primitive<Date>,
    /// `string`, 0..1.
    pub status_reason: Primitive<Text>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub expressed_by: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `MedicationStatement`, `NutritionOrder`, `ServiceRequest`, `RiskAssessment`.
    pub addresses: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub outcome_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Observation`.
    pub outcome_reference: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GOAL: TypeInfo = TypeInfo {
    name: "Goal",
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
        Row::code(9, "lifecycleStatus", &codes::GOAL_LIFECYCLE_STATUS).required(),
        Row::record(10, "achievementStatus", &CODEABLE_CONCEPT),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "priority", &CODEABLE_CONCEPT),
        Row::record(13, "description", &CODEABLE_CONCEPT).required(),
        Row::record(14, "subject", &REFERENCE).required(),
        Row::primitive(15, "startDate", PrimitiveKind::Date).choice(0, 2, 5),
        Row::record(15, "startCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 5),
        Row::record(16, "target", &GOAL_TARGET).many(),
        Row::primitive(17, "statusDate", PrimitiveKind::Date),
        Row::primitive(18, "statusReason", PrimitiveKind::String),
        Row::record(19, "expressedBy", &REFERENCE),
        Row::record(20, "addresses", &REFERENCE).many(),
        Row::record(21, "note", &ANNOTATION).many(),
        Row::record(22, "outcomeCode", &CODEABLE_CONCEPT).many(),
        Row::record(23, "outcomeReference", &REFERENCE).many(),
    ],
};

record! {
    Goal, GOAL;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive lifecycle_status,
    10 Records achievement_status,
    11 Records category,
    12 Records priority,
    13 Records description,
    14 Records subject,
    15 Choice start,
    16 Records target,
    17 Primitive status_date,
    18 Primitive status_reason,
    19 Records expressed_by,
    20 Records addresses,
    21 Records note,
    22 Records outcome_code,
    23 Records outcome_reference,
}

/// `Goal.start[x]`.
pub enum GoalStart {
    /// `date`.
    Date(Primitive<Date>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    GoalStart;
    0 Primitive Date,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Date(Date);
}

/// The elements below `Goal.target`.
///
/// Invariants: `ele-1`, `gol-1`.
pub struct GoalTarget {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>; summary.
    pub measure: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub detail: Option<GoalTargetDetail>,
    /// A choice, 0..1; summary.
    pub due: Option<GoalTargetDue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GOAL_TARGET: TypeInfo = TypeInfo {
    name: "Goal.target",
    kind: TypeKind::Backbone,
    release: Release::R4B,
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
        Row::primitive(5, "dueDate", PrimitiveKind::Date).choice(0, 2, 3),
        Row::record(5, "dueDuration", &DURATION).choice(1, 2, 3),
    ],
};

record! {
    GoalTarget, GOAL_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records measure,
    4 Choice detail,
    5 Choice due,
}

/// `Goal.target.detail[x]`.
pub enum GoalTargetDetail {
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
    GoalTargetDetail;
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

/// `Goal.target.due[x]`.
pub enum GoalTargetDue {
    /// `date`.
    Date(Primitive<Date>),
    /// `Duration`.
    Duration(Box<Duration>),
}

choice! {
    GoalTargetDue;
    0 Primitive Date,
    1 Record Duration,
    ; last Duration;
    from Date(Date) Duration(Duration);
}
