//! `Task` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, AVAILABILITY, Annotation, CODEABLE_CONCEPT,
    CODEABLE_REFERENCE, CODING, CONTACT_DETAIL, CONTACT_POINT, COUNT, CodeableConcept,
    CodeableReference, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION, EXPRESSION,
    EXTENDED_CONTACT_DETAIL, EXTENSION, Extension, ExtensionValue, HUMAN_NAME, IDENTIFIER,
    Identifier, META, MONEY, Meta, NARRATIVE, Narrative, PARAMETER_DEFINITION, PERIOD, Period,
    Primitive, QUANTITY, RANGE, RATIO, RATIO_RANGE, REFERENCE, RELATED_ARTIFACT, Reference,
    RequestPriority, Resource, SAMPLED_DATA, SIGNATURE, TIMING, TRIGGER_DEFINITION, TaskIntent,
    TaskStatus, USAGE_CONTEXT, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Task](https://hl7.org/fhir/R5/task.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `inv-1`, `tsk-1`.
pub struct Task {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `canonical`, 0..1, to `ActivityDefinition`; summary.
    pub instantiates_canonical: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub instantiates_uri: Primitive<Text>,
    /// `Reference`, 0..*; summary.
    pub based_on: Vec<Reference>,
    /// `Identifier`, 0..1; summary.
    pub group_identifier: Option<Box<Identifier>>,
    /// `Reference`, 0..*, to `Task`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/task-status>; modifier; summary.
    pub status: Primitive<Code<TaskStatus>>,
    /// `CodeableReference`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/task-status-reason>; summary.
    pub status_reason: Option<Box<CodeableReference>>,
    /// `CodeableConcept`, 0..1; summary.
    pub business_status: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/task-intent>; summary.
    pub intent: Primitive<Code<TaskIntent>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `boolean`, 0..1; modifier; summary; since R5.
    pub do_not_perform: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/task-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Reference`, 0..1; summary.
    pub focus: Option<Box<Reference>>,
    /// `Reference`, 0..1; summary.
    pub r#for: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `Period`, 0..1; summary; since R5.
    pub requested_period: Option<Box<Period>>,
    /// `Period`, 0..1; summary.
    pub execution_period: Option<Box<Period>>,
    /// `dateTime`, 0..1.
    pub authored_on: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub last_modified: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub requester: Option<Box<Reference>>,
    /// `CodeableReference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `HealthcareService`, `Patient`, `Device`, `RelatedPerson`; preferred binding to <http://hl7.org/fhir/ValueSet/performer-role>; since R5.
    pub requested_performer: Vec<CodeableReference>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `RelatedPerson`; summary.
    pub owner: Option<Box<Reference>>,
    /// `Task.performer`, 0..*; summary; since R5.
    pub performer: Vec<TaskPerformer>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub location: Option<Box<Reference>>,
    /// `CodeableReference`, 0..*; since R5.
    pub reason: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `Coverage`, `ClaimResponse`.
    pub insurance: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `Provenance`.
    pub relevant_history: Vec<Reference>,
    /// `Task.restriction`, 0..1.
    pub restriction: Option<Box<TaskRestriction>>,
    /// `Task.input`, 0..*.
    pub input: Vec<TaskInput>,
    /// `Task.output`, 0..*.
    pub output: Vec<TaskOutput>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TASK: TypeInfo = TypeInfo {
    name: "Task",
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "groupIdentifier", &IDENTIFIER),
        Row::record(13, "partOf", &REFERENCE).many(),
        Row::code(14, "status", &codes::TASK_STATUS).required(),
        Row::record(15, "statusReason", &CODEABLE_REFERENCE),
        Row::record(16, "businessStatus", &CODEABLE_CONCEPT),
        Row::code(17, "intent", &codes::TASK_INTENT).required(),
        Row::code(18, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(19, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(20, "code", &CODEABLE_CONCEPT),
        Row::primitive(21, "description", PrimitiveKind::String),
        Row::record(22, "focus", &REFERENCE),
        Row::record(23, "for", &REFERENCE),
        Row::record(24, "encounter", &REFERENCE),
        Row::record(25, "requestedPeriod", &PERIOD),
        Row::record(26, "executionPeriod", &PERIOD),
        Row::primitive(27, "authoredOn", PrimitiveKind::DateTime),
        Row::primitive(28, "lastModified", PrimitiveKind::DateTime),
        Row::record(29, "requester", &REFERENCE),
        Row::record(30, "requestedPerformer", &CODEABLE_REFERENCE).many(),
        Row::record(31, "owner", &REFERENCE),
        Row::record(32, "performer", &TASK_PERFORMER).many(),
        Row::record(33, "location", &REFERENCE),
        Row::record(34, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(35, "insurance", &REFERENCE).many(),
        Row::record(36, "note", &ANNOTATION).many(),
        Row::record(37, "relevantHistory", &REFERENCE).many(),
        Row::record(38, "restriction", &TASK_RESTRICTION),
        Row::record(39, "input", &TASK_INPUT).many(),
        Row::record(40, "output", &TASK_OUTPUT).many(),
    ],
};

record! {
    Task, TASK;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive instantiates_canonical,
    10 Primitive instantiates_uri,
    11 Records based_on,
    12 Records group_identifier,
    13 Records part_of,
    14 Primitive status,
    15 Records status_reason,
    16 Records business_status,
    17 Primitive intent,
    18 Primitive priority,
    19 Primitive do_not_perform,
    20 Records code,
    21 Primitive description,
    22 Records focus,
    23 Records r#for,
    24 Records encounter,
    25 Records requested_period,
    26 Records execution_period,
    27 Primitive authored_on,
    28 Primitive last_modified,
    29 Records requester,
    30 Records requested_performer,
    31 Records owner,
    32 Records performer,
    33 Records location,
    34 Records reason,
    35 Records insurance,
    36 Records note,
    37 Records relevant_history,
    38 Records restriction,
    39 Records input,
    40 Records output,
}

/// The elements below `Task.performer`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TaskPerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `RelatedPerson`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TASK_PERFORMER: TypeInfo = TypeInfo {
    name: "Task.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    TaskPerformer, TASK_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}

/// The elements below `Task.restriction`.
///
/// Invariants: `ele-1`.
pub struct TaskRestriction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..1.
    pub repetitions: Primitive<i32>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Group`, `Organization`.
    pub recipient: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TASK_RESTRICTION: TypeInfo = TypeInfo {
    name: "Task.restriction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "repetitions", PrimitiveKind::PositiveInt),
        Row::record(4, "period", &PERIOD),
        Row::record(5, "recipient", &REFERENCE).many(),
    ],
};

record! {
    TaskRestriction, TASK_RESTRICTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive repetitions,
    4 Records period,
    5 Records recipient,
}

/// The elements below `Task.input`.
///
/// Invariants: `ele-1`.
pub struct TaskInput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Any type, 1..1.
    pub value: Option<TaskInputValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TASK_INPUT: TypeInfo = TypeInfo {
    name: "Task.input",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(0, 54, 5)
            .required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 54, 5).required(),
        Row::primitive(4, "valueCanonical", PrimitiveKind::Canonical).choice(2, 54, 5).required(),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(3, 54, 5).required(),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(4, 54, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 54, 5).required(),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(6, 54, 5).required(),
        Row::primitive(4, "valueId", PrimitiveKind::Id).choice(7, 54, 5).required(),
        Row::primitive(4, "valueInstant", PrimitiveKind::Instant).choice(8, 54, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(9, 54, 5).required(),
        Row::primitive(4, "valueInteger64", PrimitiveKind::Integer64).choice(10, 54, 5).required(),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(11, 54, 5).required(),
        Row::primitive(4, "valueOid", PrimitiveKind::Oid).choice(12, 54, 5).required(),
        Row::primitive(4, "valuePositiveInt", PrimitiveKind::PositiveInt)
            .choice(13, 54, 5)
            .required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(14, 54, 5).required(),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(15, 54, 5).required(),
        Row::primitive(4, "valueUnsignedInt", PrimitiveKind::UnsignedInt)
            .choice(16, 54, 5)
            .required(),
        Row::primitive(4, "valueUri", PrimitiveKind::Uri).choice(17, 54, 5).required(),
        Row::primitive(4, "valueUrl", PrimitiveKind::Url).choice(18, 54, 5).required(),
        Row::primitive(4, "valueUuid", PrimitiveKind::Uuid).choice(19, 54, 5).required(),
        Row::record(4, "valueAddress", &ADDRESS).choice(20, 54, 5).required(),
        Row::record(4, "valueAge", &AGE).choice(21, 54, 5).required(),
        Row::record(4, "valueAnnotation", &ANNOTATION).choice(22, 54, 5).required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(23, 54, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(24, 54, 5).required(),
        Row::record(4, "valueCodeableReference", &CODEABLE_REFERENCE).choice(25, 54, 5).required(),
        Row::record(4, "valueCoding", &CODING).choice(26, 54, 5).required(),
        Row::record(4, "valueContactPoint", &CONTACT_POINT).choice(27, 54, 5).required(),
        Row::record(4, "valueCount", &COUNT).choice(28, 54, 5).required(),
        Row::record(4, "valueDistance", &DISTANCE).choice(29, 54, 5).required(),
        Row::record(4, "valueDuration", &DURATION).choice(30, 54, 5).required(),
        Row::record(4, "valueHumanName", &HUMAN_NAME).choice(31, 54, 5).required(),
        Row::record(4, "valueIdentifier", &IDENTIFIER).choice(32, 54, 5).required(),
        Row::record(4, "valueMoney", &MONEY).choice(33, 54, 5).required(),
        Row::record(4, "valuePeriod", &PERIOD).choice(34, 54, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(35, 54, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(36, 54, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(37, 54, 5).required(),
        Row::record(4, "valueRatioRange", &RATIO_RANGE).choice(38, 54, 5).required(),
        Row::record(4, "valueReference", &REFERENCE).choice(39, 54, 5).required(),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(40, 54, 5).required(),
        Row::record(4, "valueSignature", &SIGNATURE).choice(41, 54, 5).required(),
        Row::record(4, "valueTiming", &TIMING).choice(42, 54, 5).required(),
        Row::record(4, "valueContactDetail", &CONTACT_DETAIL).choice(43, 54, 5).required(),
        Row::record(4, "valueDataRequirement", &DATA_REQUIREMENT).choice(44, 54, 5).required(),
        Row::record(4, "valueExpression", &EXPRESSION).choice(45, 54, 5).required(),
        Row::record(4, "valueParameterDefinition", &PARAMETER_DEFINITION)
            .choice(46, 54, 5)
            .required(),
        Row::record(4, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(47, 54, 5).required(),
        Row::record(4, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(48, 54, 5).required(),
        Row::record(4, "valueUsageContext", &USAGE_CONTEXT).choice(49, 54, 5).required(),
        Row::record(4, "valueAvailability", &AVAILABILITY).choice(50, 54, 5).required(),
        Row::record(4, "valueExtendedContactDetail", &EXTENDED_CONTACT_DETAIL)
            .choice(51, 54, 5)
            .required(),
        Row::record(4, "valueDosage", &DOSAGE).choice(52, 54, 5).required(),
        Row::record(4, "valueMeta", &META).choice(53, 54, 5).required(),
    ],
};

record! {
    TaskInput, TASK_INPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `Task.input.value[x]`: any type.
pub type TaskInputValue = ExtensionValue;

/// The elements below `Task.output`.
///
/// Invariants: `ele-1`.
pub struct TaskOutput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Any type, 1..1.
    pub value: Option<TaskOutputValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TASK_OUTPUT: TypeInfo = TypeInfo {
    name: "Task.output",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(0, 54, 5)
            .required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 54, 5).required(),
        Row::primitive(4, "valueCanonical", PrimitiveKind::Canonical).choice(2, 54, 5).required(),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(3, 54, 5).required(),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(4, 54, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 54, 5).required(),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(6, 54, 5).required(),
        Row::primitive(4, "valueId", PrimitiveKind::Id).choice(7, 54, 5).required(),
        Row::primitive(4, "valueInstant", PrimitiveKind::Instant).choice(8, 54, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(9, 54, 5).required(),
        Row::primitive(4, "valueInteger64", PrimitiveKind::Integer64).choice(10, 54, 5).required(),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(11, 54, 5).required(),
        Row::primitive(4, "valueOid", PrimitiveKind::Oid).choice(12, 54, 5).required(),
        Row::primitive(4, "valuePositiveInt", PrimitiveKind::PositiveInt)
            .choice(13, 54, 5)
            .required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(14, 54, 5).required(),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(15, 54, 5).required(),
        Row::primitive(4, "valueUnsignedInt", PrimitiveKind::UnsignedInt)
            .choice(16, 54, 5)
            .required(),
        Row::primitive(4, "valueUri", PrimitiveKind::Uri).choice(17, 54, 5).required(),
        Row::primitive(4, "valueUrl", PrimitiveKind::Url).choice(18, 54, 5).required(),
        Row::primitive(4, "valueUuid", PrimitiveKind::Uuid).choice(19, 54, 5).required(),
        Row::record(4, "valueAddress", &ADDRESS).choice(20, 54, 5).required(),
        Row::record(4, "valueAge", &AGE).choice(21, 54, 5).required(),
        Row::record(4, "valueAnnotation", &ANNOTATION).choice(22, 54, 5).required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(23, 54, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(24, 54, 5).required(),
        Row::record(4, "valueCodeableReference", &CODEABLE_REFERENCE).choice(25, 54, 5).required(),
        Row::record(4, "valueCoding", &CODING).choice(26, 54, 5).required(),
        Row::record(4, "valueContactPoint", &CONTACT_POINT).choice(27, 54, 5).required(),
        Row::record(4, "valueCount", &COUNT).choice(28, 54, 5).required(),
        Row::record(4, "valueDistance", &DISTANCE).choice(29, 54, 5).required(),
        Row::record(4, "valueDuration", &DURATION).choice(30, 54, 5).required(),
        Row::record(4, "valueHumanName", &HUMAN_NAME).choice(31, 54, 5).required(),
        Row::record(4, "valueIdentifier", &IDENTIFIER).choice(32, 54, 5).required(),
        Row::record(4, "valueMoney", &MONEY).choice(33, 54, 5).required(),
        Row::record(4, "valuePeriod", &PERIOD).choice(34, 54, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(35, 54, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(36, 54, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(37, 54, 5).required(),
        Row::record(4, "valueRatioRange", &RATIO_RANGE).choice(38, 54, 5).required(),
        Row::record(4, "valueReference", &REFERENCE).choice(39, 54, 5).required(),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(40, 54, 5).required(),
        Row::record(4, "valueSignature", &SIGNATURE).choice(41, 54, 5).required(),
        Row::record(4, "valueTiming", &TIMING).choice(42, 54, 5).required(),
        Row::record(4, "valueContactDetail", &CONTACT_DETAIL).choice(43, 54, 5).required(),
        Row::record(4, "valueDataRequirement", &DATA_REQUIREMENT).choice(44, 54, 5).required(),
        Row::record(4, "valueExpression", &EXPRESSION).choice(45, 54, 5).required(),
        Row::record(4, "valueParameterDefinition", &PARAMETER_DEFINITION)
            .choice(46, 54, 5)
            .required(),
        Row::record(4, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(47, 54, 5).required(),
        Row::record(4, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(48, 54, 5).required(),
        Row::record(4, "valueUsageContext", &USAGE_CONTEXT).choice(49, 54, 5).required(),
        Row::record(4, "valueAvailability", &AVAILABILITY).choice(50, 54, 5).required(),
        Row::record(4, "valueExtendedContactDetail", &EXTENDED_CONTACT_DETAIL)
            .choice(51, 54, 5)
            .required(),
        Row::record(4, "valueDosage", &DOSAGE).choice(52, 54, 5).required(),
        Row::record(4, "valueMeta", &META).choice(53, 54, 5).required(),
    ],
};

record! {
    TaskOutput, TASK_OUTPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `Task.output.value[x]`: any type.
pub type TaskOutputValue = ExtensionValue;
