//! `Parameters` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Date, DateTime, Decimal, Instant, PrimitiveKind, Text, Time};
use crate::r4b::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, Address, Age, Annotation, Attachment, CODEABLE_CONCEPT,
    CODING, CONTACT_DETAIL, CONTACT_POINT, CONTRIBUTOR, COUNT, CodeableConcept, Coding,
    ContactDetail, ContactPoint, Contributor, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    DataRequirement, Distance, Dosage, Duration, EXPRESSION, EXTENSION, Expression, Extension,
    HUMAN_NAME, HumanName, IDENTIFIER, Identifier, META, MONEY, Meta, Money, PARAMETER_DEFINITION,
    PERIOD, ParameterDefinition, Period, Primitive, QUANTITY, Quantity, RANGE, RATIO, REFERENCE,
    RELATED_ARTIFACT, Range, Ratio, Reference, RelatedArtifact, Resource, SAMPLED_DATA, SIGNATURE,
    SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing, TriggerDefinition, USAGE_CONTEXT,
    UsageContext,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Parameters](https://hl7.org/fhir/R4B/parameters.html).
pub struct Parameters {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Primitive<Text>,
    /// `Parameters.parameter`, 0..*; summary.
    pub parameter: Vec<ParametersParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PARAMETERS: TypeInfo = TypeInfo {
    name: "Parameters",
    kind: TypeKind::Resource,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "parameter", &PARAMETERS_PARAMETER).many(),
    ],
};

record! {
    Parameters, PARAMETERS;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records parameter,
}

/// The elements below `Parameters.parameter`.
///
/// Invariants: `ele-1`, `inv-1`.
pub struct ParametersParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// A choice, 0..1; summary.
    pub value: Option<ParametersParameterValue>,
    /// `Resource`, 0..1; summary.
    pub resource: Option<Resource>,
    /// `Parameters.parameter`, 0..*; summary.
    pub part: Vec<ParametersParameter>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PARAMETERS_PARAMETER: TypeInfo = TypeInfo {
    name: "Parameters.parameter",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary).choice(0, 50, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 50, 5),
        Row::primitive(4, "valueCanonical", PrimitiveKind::Canonical).choice(2, 50, 5),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(3, 50, 5),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(4, 50, 5),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(5, 50, 5),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(6, 50, 5),
        Row::primitive(4, "valueId", PrimitiveKind::Id).choice(7, 50, 5),
        Row::primitive(4, "valueInstant", PrimitiveKind::Instant).choice(8, 50, 5),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(9, 50, 5),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(10, 50, 5),
        Row::primitive(4, "valueOid", PrimitiveKind::Oid).choice(11, 50, 5),
        Row::primitive(4, "valuePositiveInt", PrimitiveKind::PositiveInt).choice(12, 50, 5),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(13, 50, 5),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(14, 50, 5),
        Row::primitive(4, "valueUnsignedInt", PrimitiveKind::UnsignedInt).choice(15, 50, 5),
        Row::primitive(4, "valueUri", PrimitiveKind::Uri).choice(16, 50, 5),
        Row::primitive(4, "valueUrl", PrimitiveKind::Url).choice(17, 50, 5),
        Row::primitive(4, "valueUuid", PrimitiveKind::Uuid).choice(18, 50, 5),
        Row::record(4, "valueAddress", &ADDRESS).choice(19, 50, 5),
        Row::record(4, "valueAge", &AGE).choice(20, 50, 5),
        Row::record(4, "valueAnnotation", &ANNOTATION).choice(21, 50, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(22, 50, 5),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 5),
        Row::record(4, "valueCoding", &CODING).choice(24, 50, 5),
        Row::record(4, "valueContactPoint", &CONTACT_POINT).choice(25, 50, 5),
        Row::record(4, "valueCount", &COUNT).choice(26, 50, 5),
        Row::record(4, "valueDistance", &DISTANCE).choice(27, 50, 5),
        Row::record(4, "valueDuration", &DURATION).choice(28, 50, 5),
        Row::record(4, "valueHumanName", &HUMAN_NAME).choice(29, 50, 5),
        Row::record(4, "valueIdentifier", &IDENTIFIER).choice(30, 50, 5),
        Row::record(4, "valueMoney", &MONEY).choice(31, 50, 5),
        Row::record(4, "valuePeriod", &PERIOD).choice(32, 50, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(33, 50, 5),
        Row::record(4, "valueRange", &RANGE).choice(34, 50, 5),
        Row::record(4, "valueRatio", &RATIO).choice(35, 50, 5),
        Row::record(4, "valueReference", &REFERENCE).choice(36, 50, 5),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(37, 50, 5),
        Row::record(4, "valueSignature", &SIGNATURE).choice(38, 50, 5),
        Row::record(4, "valueTiming", &TIMING).choice(39, 50, 5),
        Row::record(4, "valueContactDetail", &CONTACT_DETAIL).choice(40, 50, 5),
        Row::record(4, "valueContributor", &CONTRIBUTOR).choice(41, 50, 5),
        Row::record(4, "valueDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 5),
        Row::record(4, "valueExpression", &EXPRESSION).choice(43, 50, 5),
        Row::record(4, "valueParameterDefinition", &PARAMETER_DEFINITION).choice(44, 50, 5),
        Row::record(4, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 5),
        Row::record(4, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 5),
        Row::record(4, "valueUsageContext", &USAGE_CONTEXT).choice(47, 50, 5),
        Row::record(4, "valueDosage", &DOSAGE).choice(48, 50, 5),
        Row::record(4, "valueMeta", &META).choice(49, 50, 5),
        Row::resource(5, "resource"),
        Row::record(6, "part", &PARAMETERS_PARAMETER).many(),
    ],
};

record! {
    ParametersParameter, PARAMETERS_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Choice value,
    5 Resources resource,
    6 Records part,
}

/// `Parameters.parameter.value[x]`.
pub enum ParametersParameterValue {
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
    ParametersParameterValue;
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
