//! `Extension` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Date, DateTime, Decimal, Instant, PrimitiveKind, Text, Time};
use crate::r4::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, Address, Age, Annotation, Attachment, CODEABLE_CONCEPT,
    CODING, CONTACT_DETAIL, CONTACT_POINT, CONTRIBUTOR, COUNT, CodeableConcept, Coding,
    ContactDetail, ContactPoint, Contributor, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    DataRequirement, Distance, Dosage, Duration, EXPRESSION, Expression, HUMAN_NAME, HumanName,
    IDENTIFIER, Identifier, META, MONEY, Meta, Money, PARAMETER_DEFINITION, PERIOD,
    ParameterDefinition, Period, Primitive, QUANTITY, Quantity, RANGE, RATIO, REFERENCE,
    RELATED_ARTIFACT, Range, Ratio, Reference, RelatedArtifact, SAMPLED_DATA, SIGNATURE,
    SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing, TriggerDefinition, USAGE_CONTEXT,
    UsageContext,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Extension](https://hl7.org/fhir/R4/extensibility.html#Extension).
///
/// Invariants: `ele-1`, `ext-1`.
pub struct Extension {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `uri`, 1..1.
    pub url: Option<Text>,
    /// Any type, 0..1.
    pub value: Option<ExtensionValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXTENSION: TypeInfo = TypeInfo {
    name: "Extension",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::plain(2, "url", PrimitiveKind::Uri).required(),
        Row::primitive(3, "valueBase64Binary", PrimitiveKind::Base64Binary).choice(0, 50, 5),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(1, 50, 5),
        Row::primitive(3, "valueCanonical", PrimitiveKind::Canonical).choice(2, 50, 5),
        Row::primitive(3, "valueCode", PrimitiveKind::Code).choice(3, 50, 5),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(4, 50, 5),
        Row::primitive(3, "valueDateTime", PrimitiveKind::DateTime).choice(5, 50, 5),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(6, 50, 5),
        Row::primitive(3, "valueId", PrimitiveKind::Id).choice(7, 50, 5),
        Row::primitive(3, "valueInstant", PrimitiveKind::Instant).choice(8, 50, 5),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(9, 50, 5),
        Row::primitive(3, "valueMarkdown", PrimitiveKind::Markdown).choice(10, 50, 5),
        Row::primitive(3, "valueOid", PrimitiveKind::Oid).choice(11, 50, 5),
        Row::primitive(3, "valuePositiveInt", PrimitiveKind::PositiveInt).choice(12, 50, 5),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(13, 50, 5),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(14, 50, 5),
        Row::primitive(3, "valueUnsignedInt", PrimitiveKind::UnsignedInt).choice(15, 50, 5),
        Row::primitive(3, "valueUri", PrimitiveKind::Uri).choice(16, 50, 5),
        Row::primitive(3, "valueUrl", PrimitiveKind::Url).choice(17, 50, 5),
        Row::primitive(3, "valueUuid", PrimitiveKind::Uuid).choice(18, 50, 5),
        Row::record(3, "valueAddress", &ADDRESS).choice(19, 50, 5),
        Row::record(3, "valueAge", &AGE).choice(20, 50, 5),
        Row::record(3, "valueAnnotation", &ANNOTATION).choice(21, 50, 5),
        Row::record(3, "valueAttachment", &ATTACHMENT).choice(22, 50, 5),
        Row::record(3, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 50, 5),
        Row::record(3, "valueCoding", &CODING).choice(24, 50, 5),
        Row::record(3, "valueContactPoint", &CONTACT_POINT).choice(25, 50, 5),
        Row::record(3, "valueCount", &COUNT).choice(26, 50, 5),
        Row::record(3, "valueDistance", &DISTANCE).choice(27, 50, 5),
        Row::record(3, "valueDuration", &DURATION).choice(28, 50, 5),
        Row::record(3, "valueHumanName", &HUMAN_NAME).choice(29, 50, 5),
        Row::record(3, "valueIdentifier", &IDENTIFIER).choice(30, 50, 5),
        Row::record(3, "valueMoney", &MONEY).choice(31, 50, 5),
        Row::record(3, "valuePeriod", &PERIOD).choice(32, 50, 5),
        Row::record(3, "valueQuantity", &QUANTITY).choice(33, 50, 5),
        Row::record(3, "valueRange", &RANGE).choice(34, 50, 5),
        Row::record(3, "valueRatio", &RATIO).choice(35, 50, 5),
        Row::record(3, "valueReference", &REFERENCE).choice(36, 50, 5),
        Row::record(3, "valueSampledData", &SAMPLED_DATA).choice(37, 50, 5),
        Row::record(3, "valueSignature", &SIGNATURE).choice(38, 50, 5),
        Row::record(3, "valueTiming", &TIMING).choice(39, 50, 5),
        Row::record(3, "valueContactDetail", &CONTACT_DETAIL).choice(40, 50, 5),
        Row::record(3, "valueContributor", &CONTRIBUTOR).choice(41, 50, 5),
        Row::record(3, "valueDataRequirement", &DATA_REQUIREMENT).choice(42, 50, 5),
        Row::record(3, "valueExpression", &EXPRESSION).choice(43, 50, 5),
        Row::record(3, "valueParameterDefinition", &PARAMETER_DEFINITION).choice(44, 50, 5),
        Row::record(3, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(45, 50, 5),
        Row::record(3, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(46, 50, 5),
        Row::record(3, "valueUsageContext", &USAGE_CONTEXT).choice(47, 50, 5),
        Row::record(3, "valueDosage", &DOSAGE).choice(48, 50, 5),
        Row::record(3, "valueMeta", &META).choice(49, 50, 5),
    ],
};

record! {
    Extension, EXTENSION;
    0 Plain id,
    1 Records extension,
    2 Plain url,
    3 Choice value,
}

/// `Extension.value[x]`.
pub enum ExtensionValue {
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
    ExtensionValue;
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
