//! `Extension` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Date, DateTime, Decimal, Instant, PrimitiveKind, Text, Time};
use crate::r5::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, AVAILABILITY, Address, Age, Annotation, Attachment,
    Availability, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CONTACT_DETAIL, CONTACT_POINT,
    COUNT, CodeableConcept, CodeableReference, Coding, ContactDetail, ContactPoint, Count,
    DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION, DataRequirement, Distance, Dosage, Duration,
    EXPRESSION, EXTENDED_CONTACT_DETAIL, Expression, ExtendedContactDetail, HUMAN_NAME, HumanName,
    IDENTIFIER, Identifier, META, MONEY, Meta, Money, PARAMETER_DEFINITION, PERIOD,
    ParameterDefinition, Period, Primitive, QUANTITY, Quantity, RANGE, RATIO, RATIO_RANGE,
    REFERENCE, RELATED_ARTIFACT, Range, Ratio, RatioRange, Reference, RelatedArtifact,
    SAMPLED_DATA, SIGNATURE, SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing,
    TriggerDefinition, USAGE_CONTEXT, UsageContext,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Extension](https://hl7.org/fhir/R5/extensibility.html#Extension).
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::plain(2, "url", PrimitiveKind::Uri).required(),
        Row::primitive(3, "valueBase64Binary", PrimitiveKind::Base64Binary).choice(0, 54, 5),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(1, 54, 5),
        Row::primitive(3, "valueCanonical", PrimitiveKind::Canonical).choice(2, 54, 5),
        Row::primitive(3, "valueCode", PrimitiveKind::Code).choice(3, 54, 5),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(4, 54, 5),
        Row::primitive(3, "valueDateTime", PrimitiveKind::DateTime).choice(5, 54, 5),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(6, 54, 5),
        Row::primitive(3, "valueId", PrimitiveKind::Id).choice(7, 54, 5),
        Row::primitive(3, "valueInstant", PrimitiveKind::Instant).choice(8, 54, 5),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(9, 54, 5),
        Row::primitive(3, "valueInteger64", PrimitiveKind::Integer64).choice(10, 54, 5),
        Row::primitive(3, "valueMarkdown", PrimitiveKind::Markdown).choice(11, 54, 5),
        Row::primitive(3, "valueOid", PrimitiveKind::Oid).choice(12, 54, 5),
        Row::primitive(3, "valuePositiveInt", PrimitiveKind::PositiveInt).choice(13, 54, 5),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(14, 54, 5),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(15, 54, 5),
        Row::primitive(3, "valueUnsignedInt", PrimitiveKind::UnsignedInt).choice(16, 54, 5),
        Row::primitive(3, "valueUri", PrimitiveKind::Uri).choice(17, 54, 5),
        Row::primitive(3, "valueUrl", PrimitiveKind::Url).choice(18, 54, 5),
        Row::primitive(3, "valueUuid", PrimitiveKind::Uuid).choice(19, 54, 5),
        Row::record(3, "valueAddress", &ADDRESS).choice(20, 54, 5),
        Row::record(3, "valueAge", &AGE).choice(21, 54, 5),
        Row::record(3, "valueAnnotation", &ANNOTATION).choice(22, 54, 5),
        Row::record(3, "valueAttachment", &ATTACHMENT).choice(23, 54, 5),
        Row::record(3, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(24, 54, 5),
        Row::record(3, "valueCodeableReference", &CODEABLE_REFERENCE).choice(25, 54, 5),
        Row::record(3, "valueCoding", &CODING).choice(26, 54, 5),
        Row::record(3, "valueContactPoint", &CONTACT_POINT).choice(27, 54, 5),
        Row::record(3, "valueCount", &COUNT).choice(28, 54, 5),
        Row::record(3, "valueDistance", &DISTANCE).choice(29, 54, 5),
        Row::record(3, "valueDuration", &DURATION).choice(30, 54, 5),
        Row::record(3, "valueHumanName", &HUMAN_NAME).choice(31, 54, 5),
        Row::record(3, "valueIdentifier", &IDENTIFIER).choice(32, 54, 5),
        Row::record(3, "valueMoney", &MONEY).choice(33, 54, 5),
        Row::record(3, "valuePeriod", &PERIOD).choice(34, 54, 5),
        Row::record(3, "valueQuantity", &QUANTITY).choice(35, 54, 5),
        Row::record(3, "valueRange", &RANGE).choice(36, 54, 5),
        Row::record(3, "valueRatio", &RATIO).choice(37, 54, 5),
        Row::record(3, "valueRatioRange", &RATIO_RANGE).choice(38, 54, 5),
        Row::record(3, "valueReference", &REFERENCE).choice(39, 54, 5),
        Row::record(3, "valueSampledData", &SAMPLED_DATA).choice(40, 54, 5),
        Row::record(3, "valueSignature", &SIGNATURE).choice(41, 54, 5),
        Row::record(3, "valueTiming", &TIMING).choice(42, 54, 5),
        Row::record(3, "valueContactDetail", &CONTACT_DETAIL).choice(43, 54, 5),
        Row::record(3, "valueDataRequirement", &DATA_REQUIREMENT).choice(44, 54, 5),
        Row::record(3, "valueExpression", &EXPRESSION).choice(45, 54, 5),
        Row::record(3, "valueParameterDefinition", &PARAMETER_DEFINITION).choice(46, 54, 5),
        Row::record(3, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(47, 54, 5),
        Row::record(3, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(48, 54, 5),
        Row::record(3, "valueUsageContext", &USAGE_CONTEXT).choice(49, 54, 5),
        Row::record(3, "valueAvailability", &AVAILABILITY).choice(50, 54, 5),
        Row::record(3, "valueExtendedContactDetail", &EXTENDED_CONTACT_DETAIL).choice(51, 54, 5),
        Row::record(3, "valueDosage", &DOSAGE).choice(52, 54, 5),
        Row::record(3, "valueMeta", &META).choice(53, 54, 5),
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
    /// `integer64`.
    Integer64(Primitive<i64>),
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
    /// `CodeableReference`.
    CodeableReference(Box<CodeableReference>),
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
    /// `RatioRange`.
    RatioRange(Box<RatioRange>),
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
    /// `Availability`.
    Availability(Box<Availability>),
    /// `ExtendedContactDetail`.
    ExtendedContactDetail(Box<ExtendedContactDetail>),
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
    10 Primitive Integer64,
    11 Primitive Markdown,
    12 Primitive Oid,
    13 Primitive PositiveInt,
    14 Primitive String,
    15 Primitive Time,
    16 Primitive UnsignedInt,
    17 Primitive Uri,
    18 Primitive Url,
    19 Primitive Uuid,
    20 Record Address,
    21 Record Age,
    22 Record Annotation,
    23 Record Attachment,
    24 Record CodeableConcept,
    25 Record CodeableReference,
    26 Record Coding,
    27 Record ContactPoint,
    28 Record Count,
    29 Record Distance,
    30 Record Duration,
    31 Record HumanName,
    32 Record Identifier,
    33 Record Money,
    34 Record Period,
    35 Record Quantity,
    36 Record Range,
    37 Record Ratio,
    38 Record RatioRange,
    39 Record Reference,
    40 Record SampledData,
    41 Record Signature,
    42 Record Timing,
    43 Record ContactDetail,
    44 Record DataRequirement,
    45 Record Expression,
    46 Record ParameterDefinition,
    47 Record RelatedArtifact,
    48 Record TriggerDefinition,
    49 Record UsageContext,
    50 Record Availability,
    51 Record ExtendedContactDetail,
    52 Record Dosage,
    53 Record Meta,
    ; last Meta;
    from Address(Address) Age(Age) Annotation(Annotation) Attachment(Attachment) Availability(Availability) Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) CodeableReference(CodeableReference) Coding(Coding) ContactDetail(ContactDetail) ContactPoint(ContactPoint) Count(Count) DataRequirement(DataRequirement) Date(Date) DateTime(DateTime) Decimal(Decimal) Distance(Distance) Dosage(Dosage) Duration(Duration) Expression(Expression) ExtendedContactDetail(ExtendedContactDetail) HumanName(HumanName) Identifier(Identifier) Instant(Instant) Meta(Meta) Money(Money) ParameterDefinition(ParameterDefinition) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) RatioRange(RatioRange) Reference(Reference) RelatedArtifact(RelatedArtifact) SampledData(SampledData) Signature(Signature) Time(Time) Timing(Timing) TriggerDefinition(TriggerDefinition) UsageContext(UsageContext) Boolean(bool) Integer64(i64);
}
