//! `Task` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{
    Base64Binary, Code, Date, DateTime, Decimal, Instant, PrimitiveKind, Text, Time,
};
use crate::r4b::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, Address, Age, Annotation, Attachment, CODEABLE_CONCEPT,
    CODING, CONTACT_DETAIL, CONTACT_POINT, CONTRIBUTOR, COUNT, CodeableConcept, Coding,
    ContactDetail, ContactPoint, Contributor, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    DataRequirement, Distance, Dosage, Duration, EXPRESSION, EXTENSION, Expression, Extension,
    HUMAN_NAME, HumanName, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative,
    PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period, Primitive, QUANTITY, Quantity,
    RANGE, RATIO, REFERENCE, RELATED_ARTIFACT, Range, Ratio, Reference, RelatedArtifact,
    RequestPriority, Resource, SAMPLED_DATA, SIGNATURE, SampledData, Signature, TIMING,
    TRIGGER_DEFINITION, TaskIntent, TaskStatus, Timing, TriggerDefinition, USAGE_CONTEXT,
    UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Task](https://hl7.org/fhir/R4B/task.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `inv-1`.
pub struct Task {
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
    /// `CodeableConcept`, 0..1; summary.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub business_status: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/task-intent>; summary.
    pub intent: Primitive<Code<TaskIntent>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
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
    /// `Period`, 0..1; summary.
    pub execution_period: Option<Box<Period>>,
    /// `dateTime`, 0..1.
    pub authored_on: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub last_modified: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub requester: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/performer-role>.
    pub performer_type: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `HealthcareService`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub owner: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1.
    pub reason_code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1.
    pub reason_reference: Option<Box<Reference>>,
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "groupIdentifier", &IDENTIFIER),
        Row::record(13, "partOf", &REFERENCE).many(),
        Row::code(14, "status", &codes::TASK_STATUS).required(),
        Row::record(15, "statusReason", &CODEABLE_CONCEPT),
        Row::record(16, "businessStatus", &CODEABLE_CONCEPT),
        Row::code(17, "intent", &codes::TASK_INTENT).required(),
        Row::code(18, "priority", &codes::REQUEST_PRIORITY),
        Row::record(19, "code", &CODEABLE_CONCEPT),
        Row::primitive(20, "description", PrimitiveKind::String),
        Row::record(21, "focus", &REFERENCE),
        Row::record(22, "for", &REFERENCE),
        Row::record(23, "encounter", &REFERENCE),
        Row::record(24, "executionPeriod", &PERIOD),
        Row::primitive(25, "authoredOn", PrimitiveKind::DateTime),
        Row::primitive(26, "lastModified", PrimitiveKind::DateTime),
        Row::record(27, "requester", &REFERENCE),
        Row::record(28, "performerType", &CODEABLE_CONCEPT).many(),
        Row::record(29, "owner", &REFERENCE),
        Row::record(30, "location", &REFERENCE),
        Row::record(31, "reasonCode", &CODEABLE_CONCEPT),
        Row::record(32, "reasonReference", &REFERENCE),
        Row::record(33, "insurance", &REFERENCE).many(),
        Row::record(34, "note", &ANNOTATION).many(),
        Row::record(35, "relevantHistory", &REFERENCE).many(),
        Row::record(36, "restriction", &TASK_RESTRICTION),
        Row::record(37, "input", &TASK_INPUT).many(),
        Row::record(38, "output", &TASK_OUTPUT).many(),
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
    19 Records code,
    20 Primitive description,
    21 Records focus,
    22 Records r#for,
    23 Records encounter,
    24 Records execution_period,
    25 Primitive authored_on,
    26 Primitive last_modified,
    27 Records requester,
    28 Records performer_type,
    29 Records owner,
    30 Records location,
    31 Records reason_code,
    32 Records reason_reference,
    33 Records insurance,
    34 Records note,
    35 Records relevant_history,
    36 Records restriction,
    37 Records input,
    38 Records output,
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
    release: Release::R4B,
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
    /// A choice, 1..1.
    pub value: Option<TaskInputValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TASK_INPUT: TypeInfo = TypeInfo {
    name: "Task.input",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(0, 50, 5)
            .required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 50, 5).required(),
        Row::primitive(4, "valueCanonical", PrimitiveKind::Canonical).choice(2, 50, 5).required(),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(3, 50, 5).required(),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(4, 50, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 50, 5).required(),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(6, 50, 5).required(),
        Row::primitive(4, "valueId", PrimitiveKind::Id).choice(7, 50, 5).required(),
        Row::primitive(4, "valueInstant", PrimitiveKind::Instant).choice(8, 50, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(9, 50, 5).required(),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(10, 50, 5).required(),
        Row::primitive(4, "valueOid", PrimitiveKind::Oid).choice(11, 50, 5).required(),
        Row::primitive(4, "valuePositiveInt", PrimitiveKind::PositiveInt)
            .choice(12, 50, 5)
            .required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(13, 50, 5).required(),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(14, 50, 5).required(),
        Row::primitive(4, "valueUnsignedInt", PrimitiveKind::UnsignedInt)
            .choice(15, 50, 5)
            .required(),
        Row::primitive(4, "valueUri", PrimitiveKind::Uri).choice(16, 50, 5).required(),
        Row::primitive(4, "valueUrl", PrimitiveKind::Url).choice(17, 50, 5).required(),
        Row::primitive(4, "valueUuid", PrimitiveKind::Uuid).choice(18, 50, 5).required(),
        Row::record(4, "valueAddress", &ADDRESS).choice(19, 50, 5).required(),
        Row::record(4, "valueAge", &AGE).choice(20, 50, 5).required(),
        Row::record(4, "valueAnnotation", &ANNOTATION).choice(21, 50, 5).required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(22, 50, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 5).required(),
        Row::record(4, "valueCoding", &CODING).choice(24, 50, 5).required(),
        Row::record(4, "valueContactPoint", &CONTACT_POINT).choice(25, 50, 5).required(),
        Row::record(4, "valueCount", &COUNT).choice(26, 50, 5).required(),
        Row::record(4, "valueDistance", &DISTANCE).choice(27, 50, 5).required(),
        Row::record(4, "valueDuration", &DURATION).choice(28, 50, 5).required(),
        Row::record(4, "valueHumanName", &HUMAN_NAME).choice(29, 50, 5).required(),
        Row::record(4, "valueIdentifier", &IDENTIFIER).choice(30, 50, 5).required(),
        Row::record(4, "valueMoney", &MONEY).choice(31, 50, 5).required(),
        Row::record(4, "valuePeriod", &PERIOD).choice(32, 50, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(33, 50, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(34, 50, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(35, 50, 5).required(),
        Row::record(4, "valueReference", &REFERENCE).choice(36, 50, 5).required(),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(37, 50, 5).required(),
        Row::record(4, "valueSignature", &SIGNATURE).choice(38, 50, 5).required(),
        Row::record(4, "valueTiming", &TIMING).choice(39, 50, 5).required(),
        Row::record(4, "valueContactDetail", &CONTACT_DETAIL).choice(40, 50, 5).required(),
        Row::record(4, "valueContributor", &CONTRIBUTOR).choice(41, 50, 5).required(),
        Row::record(4, "valueDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 5).required(),
        Row::record(4, "valueExpression", &EXPRESSION).choice(43, 50, 5).required(),
        Row::record(4, "valueParameterDefinition", &PARAMETER_DEFINITION)
            .choice(44, 50, 5)
            .required(),
        Row::record(4, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 5).required(),
        Row::record(4, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 5).required(),
        Row::record(4, "valueUsageContext", &USAGE_CONTEXT).choice(47, 50, 5).required(),
        Row::record(4, "valueDosage", &DOSAGE).choice(48, 50, 5).required(),
        Row::record(4, "valueMeta", &META).choice(49, 50, 5).required(),
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

/// `Task.input.value[x]`.
pub enum TaskInputValue {
    /// `base64Binary`.
    Base64Binary(Primitive<Base64Binary>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `code`.
    Code(Primitive<Text>),
    /// `date`.
    Date(Primitive<Date>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `id`.
    Id(Primitive<Text>),
    /// `instant`.
    Instant(Primitive<Instant>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `markdown`.
    Markdown(Primitive<Text>),
    /// `oid`.
    Oid(Primitive<Text>),
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
    /// `time`.
    Time(Primitive<Time>),
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `uri`.
    Uri(Primitive<Text>),
    /// `url`.
    Url(Primitive<Text>),
    /// `uuid`.
    Uuid(Primitive<Text>),
    /// `Address`.
    Address(Box<Address>),
    /// `Age`.
    Age(Box<Age>),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Count`.
    Count(Box<Count>),
    /// `Distance`.
    Distance(Box<Distance>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `Money`.
    Money(Box<Money>),
    /// `Period`.
    Period(Box<Period>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `ContactDetail`.
    ContactDetail(Box<ContactDetail>),
    /// `Contributor`.
    Contributor(Box<Contributor>),
    /// `DataRequirement`.
    DataRequirement(Box<DataRequirement>),
    /// `Expression`.
    Expression(Box<Expression>),
    /// `ParameterDefinition`.
    ParameterDefinition(Box<ParameterDefinition>),
    /// `RelatedArtifact`.
    RelatedArtifact(Box<RelatedArtifact>),
    /// `TriggerDefinition`.
    TriggerDefinition(Box<TriggerDefinition>),
    /// `UsageContext`.
    UsageContext(Box<UsageContext>),
    /// `Dosage`.
    Dosage(Box<Dosage>),
    /// `Meta`.
    Meta(Box<Meta>),
}

choice! {
    TaskInputValue;
    0 Primitive Base64Binary,
    1 Primitive Boolean,
    2 Primitive Canonical,
    3 Primitive Code,
    4 Primitive Date,
    5 Primitive DateTime,
    6 Primitive Decimal,
    7 Primitive Id,
    8 Primitive Instant,
    9 Primitive Integer,
    10 Primitive Markdown,
    11 Primitive Oid,
    12 Primitive PositiveInt,
    13 Primitive String,
    14 Primitive Time,
    15 Primitive UnsignedInt,
    16 Primitive Uri,
    17 Primitive Url,
    18 Primitive Uuid,
    19 Record Address,
    20 Record Age,
    21 Record Annotation,
    22 Record Attachment,
    23 Record CodeableConcept,
    24 Record Coding,
    25 Record ContactPoint,
    26 Record Count,
    27 Record Distance,
    28 Record Duration,
    29 Record HumanName,
    30 Record Identifier,
    31 Record Money,
    32 Record Period,
    33 Record Quantity,
    34 Record Range,
    35 Record Ratio,
    36 Record Reference,
    37 Record SampledData,
    38 Record Signature,
    39 Record Timing,
    40 Record ContactDetail,
    41 Record Contributor,
    42 Record DataRequirement,
    43 Record Expression,
    44 Record ParameterDefinition,
    45 Record RelatedArtifact,
    46 Record TriggerDefinition,
    47 Record UsageContext,
    48 Record Dosage,
    49 Record Meta,
    ; last Meta;
    from Address(Address) Age(Age) Annotation(Annotation) Attachment(Attachment) Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) Coding(Coding) ContactDetail(ContactDetail) ContactPoint(ContactPoint) Contributor(Contributor) Count(Count) DataRequirement(DataRequirement) Date(Date) DateTime(DateTime) Decimal(Decimal) Distance(Distance) Dosage(Dosage) Duration(Duration) Expression(Expression) HumanName(HumanName) Identifier(Identifier) Instant(Instant) Meta(Meta) Money(Money) ParameterDefinition(ParameterDefinition) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) Reference(Reference) RelatedArtifact(RelatedArtifact) SampledData(SampledData) Signature(Signature) Time(Time) Timing(Timing) TriggerDefinition(TriggerDefinition) UsageContext(UsageContext) Boolean(bool);
}

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
    /// A choice, 1..1.
    pub value: Option<TaskOutputValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TASK_OUTPUT: TypeInfo = TypeInfo {
    name: "Task.output",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary)
            .choice(0, 50, 5)
            .required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 50, 5).required(),
        Row::primitive(4, "valueCanonical", PrimitiveKind::Canonical).choice(2, 50, 5).required(),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(3, 50, 5).required(),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(4, 50, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 50, 5).required(),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(6, 50, 5).required(),
        Row::primitive(4, "valueId", PrimitiveKind::Id).choice(7, 50, 5).required(),
        Row::primitive(4, "valueInstant", PrimitiveKind::Instant).choice(8, 50, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(9, 50, 5).required(),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(10, 50, 5).required(),
        Row::primitive(4, "valueOid", PrimitiveKind::Oid).choice(11, 50, 5).required(),
        Row::primitive(4, "valuePositiveInt", PrimitiveKind::PositiveInt)
            .choice(12, 50, 5)
            .required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(13, 50, 5).required(),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(14, 50, 5).required(),
        Row::primitive(4, "valueUnsignedInt", PrimitiveKind::UnsignedInt)
            .choice(15, 50, 5)
            .required(),
        Row::primitive(4, "valueUri", PrimitiveKind::Uri).choice(16, 50, 5).required(),
        Row::primitive(4, "valueUrl", PrimitiveKind::Url).choice(17, 50, 5).required(),
        Row::primitive(4, "valueUuid", PrimitiveKind::Uuid).choice(18, 50, 5).required(),
        Row::record(4, "valueAddress", &ADDRESS).choice(19, 50, 5).required(),
        Row::record(4, "valueAge", &AGE).choice(20, 50, 5).required(),
        Row::record(4, "valueAnnotation", &ANNOTATION).choice(21, 50, 5).required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(22, 50, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 5).required(),
        Row::record(4, "valueCoding", &CODING).choice(24, 50, 5).required(),
        Row::record(4, "valueContactPoint", &CONTACT_POINT).choice(25, 50, 5).required(),
        Row::record(4, "valueCount", &COUNT).choice(26, 50, 5).required(),
        Row::record(4, "valueDistance", &DISTANCE).choice(27, 50, 5).required(),
        Row::record(4, "valueDuration", &DURATION).choice(28, 50, 5).required(),
        Row::record(4, "valueHumanName", &HUMAN_NAME).choice(29, 50, 5).required(),
        Row::record(4, "valueIdentifier", &IDENTIFIER).choice(30, 50, 5).required(),
        Row::record(4, "valueMoney", &MONEY).choice(31, 50, 5).required(),
        Row::record(4, "valuePeriod", &PERIOD).choice(32, 50, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(33, 50, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(34, 50, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(35, 50, 5).required(),
        Row::record(4, "valueReference", &REFERENCE).choice(36, 50, 5).required(),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(37, 50, 5).required(),
        Row::record(4, "valueSignature", &SIGNATURE).choice(38, 50, 5).required(),
        Row::record(4, "valueTiming", &TIMING).choice(39, 50, 5).required(),
        Row::record(4, "valueContactDetail", &CONTACT_DETAIL).choice(40, 50, 5).required(),
        Row::record(4, "valueContributor", &CONTRIBUTOR).choice(41, 50, 5).required(),
        Row::record(4, "valueDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 5).required(),
        Row::record(4, "valueExpression", &EXPRESSION).choice(43, 50, 5).required(),
        Row::record(4, "valueParameterDefinition", &PARAMETER_DEFINITION)
            .choice(44, 50, 5)
            .required(),
        Row::record(4, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 5).required(),
        Row::record(4, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 5).required(),
        Row::record(4, "valueUsageContext", &USAGE_CONTEXT).choice(47, 50, 5).required(),
        Row::record(4, "valueDosage", &DOSAGE).choice(48, 50, 5).required(),
        Row::record(4, "valueMeta", &META).choice(49, 50, 5).required(),
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

/// `Task.output.value[x]`.
pub enum TaskOutputValue {
    /// `base64Binary`.
    Base64Binary(Primitive<Base64Binary>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `code`.
    Code(Primitive<Text>),
    /// `date`.
    Date(Primitive<Date>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `id`.
    Id(Primitive<Text>),
    /// `instant`.
    Instant(Primitive<Instant>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `markdown`.
    Markdown(Primitive<Text>),
    /// `oid`.
    Oid(Primitive<Text>),
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
    /// `time`.
    Time(Primitive<Time>),
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `uri`.
    Uri(Primitive<Text>),
    /// `url`.
    Url(Primitive<Text>),
    /// `uuid`.
    Uuid(Primitive<Text>),
    /// `Address`.
    Address(Box<Address>),
    /// `Age`.
    Age(Box<Age>),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Count`.
    Count(Box<Count>),
    /// `Distance`.
    Distance(Box<Distance>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `Money`.
    Money(Box<Money>),
    /// `Period`.
    Period(Box<Period>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `ContactDetail`.
    ContactDetail(Box<ContactDetail>),
    /// `Contributor`.
    Contributor(Box<Contributor>),
    /// `DataRequirement`.
    DataRequirement(Box<DataRequirement>),
    /// `Expression`.
    Expression(Box<Expression>),
    /// `ParameterDefinition`.
    ParameterDefinition(Box<ParameterDefinition>),
    /// `RelatedArtifact`.
    RelatedArtifact(Box<RelatedArtifact>),
    /// `TriggerDefinition`.
    TriggerDefinition(Box<TriggerDefinition>),
    /// `UsageContext`.
    UsageContext(Box<UsageContext>),
    /// `Dosage`.
    Dosage(Box<Dosage>),
    /// `Meta`.
    Meta(Box<Meta>),
}

choice! {
    TaskOutputValue;
    0 Primitive Base64Binary,
    1 Primitive Boolean,
    2 Primitive Canonical,
    3 Primitive Code,
    4 Primitive Date,
    5 Primitive DateTime,
    6 Primitive Decimal,
    7 Primitive Id,
    8 Primitive Instant,
    9 Primitive Integer,
    10 Primitive Markdown,
    11 Primitive Oid,
    12 Primitive PositiveInt,
    13 Primitive String,
    14 Primitive Time,
    15 Primitive UnsignedInt,
    16 Primitive Uri,
    17 Primitive Url,
    18 Primitive Uuid,
    19 Record Address,
    20 Record Age,
    21 Record Annotation,
    22 Record Attachment,
    23 Record CodeableConcept,
    24 Record Coding,
    25 Record ContactPoint,
    26 Record Count,
    27 Record Distance,
    28 Record Duration,
    29 Record HumanName,
    30 Record Identifier,
    31 Record Money,
    32 Record Period,
    33 Record Quantity,
    34 Record Range,
    35 Record Ratio,
    36 Record Reference,
    37 Record SampledData,
    38 Record Signature,
    39 Record Timing,
    40 Record ContactDetail,
    41 Record Contributor,
    42 Record DataRequirement,
    43 Record Expression,
    44 Record ParameterDefinition,
    45 Record RelatedArtifact,
    46 Record TriggerDefinition,
    47 Record UsageContext,
    48 Record Dosage,
    49 Record Meta,
    ; last Meta;
    from Address(Address) Age(Age) Annotation(Annotation) Attachment(Attachment) Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) Coding(Coding) ContactDetail(ContactDetail) ContactPoint(ContactPoint) Contributor(Contributor) Count(Count) DataRequirement(DataRequirement) Date(Date) DateTime(DateTime) Decimal(Decimal) Distance(Distance) Dosage(Dosage) Duration(Duration) Expression(Expression) HumanName(HumanName) Identifier(Identifier) Instant(Instant) Meta(Meta) Money(Money) ParameterDefinition(ParameterDefinition) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) Reference(Reference) RelatedArtifact(RelatedArtifact) SampledData(SampledData) Signature(Signature) Time(Time) Timing(Timing) TriggerDefinition(TriggerDefinition) UsageContext(UsageContext) Boolean(bool);
}
