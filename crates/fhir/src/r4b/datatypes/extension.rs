//! `Extension` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Date, DateTime, Decimal, Instant, PrimitiveKind, Text, Time};
use crate::r4b::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, Address, Age, Annotation, Attachment, CODEABLE_CONCEPT,
    CODEABLE_REFERENCE, CODING, CONTACT_DETAIL, CONTACT_POINT, CONTRIBUTOR, COUNT, CodeableConcept,
    CodeableReference, Coding, ContactDetail, ContactPoint, Contributor, Count, DATA_REQUIREMENT,
    DISTANCE, DOSAGE, DURATION, DataRequirement, Distance, Dosage, Duration, EXPRESSION,
    Expression, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, MONEY, Money, PARAMETER_DEFINITION,
    PERIOD, ParameterDefinition, Period, Primitive, QUANTITY, Quantity, RANGE, RATIO, RATIO_RANGE,
    REFERENCE, RELATED_ARTIFACT, Range, Ratio, RatioRange, Reference, RelatedArtifact,
    SAMPLED_DATA, SIGNATURE, SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing,
    TriggerDefinition, USAGE_CONTEXT, UsageContext,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Extension](https://hl7.org/fhir/R4B/extensibility.html#Extension).
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
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::plain(2, "url", PrimitiveKind::Uri).required(),
        Row::primitive(3, "valueBase64Binary", PrimitiveKind::Base64Binary).choice(0, 51, 5),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(1, 51, 5),
        Row::primitive(3, "valueCanonical", PrimitiveKind::Canonical).choice(2, 51, 5),
        Row::primitive(3, "valueCode", PrimitiveKind::Code).choice(3, 51, 5),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(4, 51, 5),
        Row::primitive(3, "valueDateTime", PrimitiveKind::DateTime).choice(5, 51, 5),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(6, 51, 5),
        Row::primitive(3, "valueId", PrimitiveKind::Id).choice(7, 51, 5),
        Row::primitive(3, "valueInstant", PrimitiveKind::Instant).choice(8, 51, 5),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(9, 51, 5),
        Row::primitive(3, "valueMarkdown", PrimitiveKind::Markdown).choice(10, 51, 5),
        Row::primitive(3, "valueOid", PrimitiveKind::Oid).choice(11, 51, 5),
        Row::primitive(3, "valuePositiveInt", PrimitiveKind::PositiveInt).choice(12, 51, 5),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(13, 51, 5),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(14, 51, 5),
        Row::primitive(3, "valueUnsignedInt", PrimitiveKind::UnsignedInt).choice(15, 51, 5),
        Row::primitive(3, "valueUri", PrimitiveKind::Uri).choice(16, 51, 5),
        Row::primitive(3, "valueUrl", PrimitiveKind::Url).choice(17, 51, 5),
        Row::primitive(3, "valueUuid", PrimitiveKind::Uuid).choice(18, 51, 5),
        Row::record(3, "valueAddress", &ADDRESS).choice(19, 51, 5),
        Row::record(3, "valueAge", &AGE).choice(20, 51, 5),
        Row::record(3, "valueAnnotation", &ANNOTATION).choice(21, 51, 5),
        Row::record(3, "valueAttachment", &ATTACHMENT).choice(22, 51, 5),
        Row::record(3, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(23, 51, 5),
        Row::record(3, "valueCodeableReference", &CODEABLE_REFERENCE).choice(24, 51, 5),
        Row::record(3, "valueCoding", &CODING).choice(25, 51, 5),
        Row::record(3, "valueContactPoint", &CONTACT_POINT).choice(26, 51, 5),
        Row::record(3, "valueCount", &COUNT).choice(27, 51, 5),
        Row::record(3, "valueDistance", &DISTANCE).choice(28, 51, 5),
        Row::record(3, "valueDuration", &DURATION).choice(29, 51, 5),
        Row::record(3, "valueHumanName", &HUMAN_NAME).choice(30, 51, 5),
        Row::record(3, "valueIdentifier", &IDENTIFIER).choice(31, 51, 5),
        Row::record(3, "valueMoney", &MONEY).choice(32, 51, 5),
        Row::record(3, "valuePeriod", &PERIOD).choice(33, 51, 5),
        Row::record(3, "valueQuantity", &QUANTITY).choice(34, 51, 5),
        Row::record(3, "valueRange", &RANGE).choice(35, 51, 5),
        Row::record(3, "valueRatio", &RATIO).choice(36, 51, 5),
        Row::record(3, "valueRatioRange", &RATIO_RANGE).choice(37, 51, 5),
        Row::record(3, "valueReference", &REFERENCE).choice(38, 51, 5),
        Row::record(3, "valueSampledData", &SAMPLED_DATA).choice(39, 51, 5),
        Row::record(3, "valueSignature", &SIGNATURE).choice(40, 51, 5),
        Row::record(3, "valueTiming", &TIMING).choice(41, 51, 5),
        Row::record(3, "valueContactDetail", &CONTACT_DETAIL).choice(42, 51, 5),
        Row::record(3, "valueContributor", &CONTRIBUTOR).choice(43, 51, 5),
        Row::record(3, "valueDataRequirement", &DATA_REQUIREMENT).choice(44, 51, 5),
        Row::record(3, "valueExpression", &EXPRESSION).choice(45, 51, 5),
        Row::record(3, "valueParameterDefinition", &PARAMETER_DEFINITION).choice(46, 51, 5),
        Row::record(3, "valueRelatedArtifact", &RELATED_ARTIFACT).choice(47, 51, 5),
        Row::record(3, "valueTriggerDefinition", &TRIGGER_DEFINITION).choice(48, 51, 5),
        Row::record(3, "valueUsageContext", &USAGE_CONTEXT).choice(49, 51, 5),
        Row::record(3, "valueDosage", &DOSAGE).choice(50, 51, 5),
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
    24 Record CodeableReference,
    25 Record Coding,
    26 Record ContactPoint,
    27 Record Count,
    28 Record Distance,
    29 Record Duration,
    30 Record HumanName,
    31 Record Identifier,
    32 Record Money,
    33 Record Period,
    34 Record Quantity,
    35 Record Range,
    36 Record Ratio,
    37 Record RatioRange,
    38 Record Reference,
    39 Record SampledData,
    40 Record Signature,
    41 Record Timing,
    42 Record ContactDetail,
    43 Record Contributor,
    44 Record DataRequirement,
    45 Record Expression,
    46 Record ParameterDefinition,
    47 Record RelatedArtifact,
    48 Record TriggerDefinition,
    49 Record UsageContext,
    50 Record Dosage,
    ; last Dosage;
    from Address(Address) Age(Age) Annotation(Annotation) Attachment(Attachment) Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) CodeableReference(CodeableReference) Coding(Coding) ContactDetail(ContactDetail) ContactPoint(ContactPoint) Contributor(Contributor) Count(Count) DataRequirement(DataRequirement) Date(Date) DateTime(DateTime) Decimal(Decimal) Distance(Distance) Dosage(Dosage) Duration(Duration) Expression(Expression) HumanName(HumanName) Identifier(Identifier) Instant(Instant) Money(Money) ParameterDefinition(ParameterDefinition) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) RatioRange(RatioRange) Reference(Reference) RelatedArtifact(RelatedArtifact) SampledData(SampledData) Signature(Signature) Time(Time) Timing(Timing) TriggerDefinition(TriggerDefinition) UsageContext(UsageContext) Boolean(bool);
}
