//! `Transport` of R5.
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
    RequestPriority, Resource, SAMPLED_DATA, SIGNATURE, TIMING, TRIGGER_DEFINITION,
    TransportIntent, TransportStatus, USAGE_CONTEXT, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Transport](https://hl7.org/fhir/R5/transport.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Transport {
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
    /// `Reference`, 0..*, to `Transport`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/transport-status>; modifier; summary.
    pub status: Primitive<Code<TransportStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/transport-status-reason>; summary.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/transport-intent>; summary.
    pub intent: Primitive<Code<TransportIntent>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/transport-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Reference`, 0..1; summary.
    pub focus: Option<Box<Reference>>,
    /// `Reference`, 0..1; summary.
    pub r#for: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub completion_time: Primitive<DateTime>,
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
    /// `Reference`, 0..*, to `Coverage`, `ClaimResponse`.
    pub insurance: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `Provenance`.
    pub relevant_history: Vec<Reference>,
    /// `Transport.restriction`, 0..1.
    pub restriction: Option<Box<TransportRestriction>>,
    /// `Transport.input`, 0..*.
    pub input: Vec<TransportInput>,
    /// `Transport.output`, 0..*.
    pub output: Vec<TransportOutput>,
    /// `Reference`, 1..1, to `Location`; summary.
    pub requested_location: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Location`; summary.
    pub current_location: Option<Box<Reference>>,
    /// `CodeableReference`, 0..1.
    pub reason: Option<Box<CodeableReference>>,
    /// `Reference`, 0..1, to `Transport`.
    pub history: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TRANSPORT: TypeInfo = TypeInfo {
    name: "Transport",
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
        Row::code(14, "status", &codes::TRANSPORT_STATUS),
        Row::record(15, "statusReason", &CODEABLE_CONCEPT),
        Row::code(16, "intent", &codes::TRANSPORT_INTENT).required(),
        Row::code(17, "priority", &codes::REQUEST_PRIORITY),
        Row::record(18, "code", &CODEABLE_CONCEPT),
        Row::primitive(19, "description", PrimitiveKind::String),
        Row::record(20, "focus", &REFERENCE),
        Row::record(21, "for", &REFERENCE),
        Row::record(22, "encounter", &REFERENCE),
        Row::primitive(23, "completionTime", PrimitiveKind::DateTime),
        Row::primitive(24, "authoredOn", PrimitiveKind::DateTime),
        Row::primitive(25, "lastModified", PrimitiveKind::DateTime),
        Row::record(26, "requester", &REFERENCE),
        Row::record(27, "performerType", &CODEABLE_CONCEPT).many(),
        Row::record(28, "owner", &REFERENCE),
        Row::record(29, "location", &REFERENCE),
        Row::record(30, "insurance", &REFERENCE).many(),
        Row::record(31, "note", &ANNOTATION).many(),
        Row::record(32, "relevantHistory", &REFERENCE).many(),
        Row::record(33, "restriction", &TRANSPORT_RESTRICTION),
        Row::record(34, "input", &TRANSPORT_INPUT).many(),
        Row::record(35, "output", &TRANSPORT_OUTPUT).many(),
        Row::record(36, "requestedLocation", &REFERENCE).required(),
        Row::record(37, "currentLocation", &REFERENCE).required(),
        Row::record(38, "reason", &CODEABLE_REFERENCE),
        Row::record(39, "history", &REFERENCE),
    ],
};

record! {
    Transport, TRANSPORT;
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
    16 Primitive intent,
    17 Primitive priority,
    18 Records code,
    19 Primitive description,
    20 Records focus,
    21 Records r#for,
    22 Records encounter,
    23 Primitive completion_time,
    24 Primitive authored_on,
    25 Primitive last_modified,
    26 Records requester,
    27 Records performer_type,
    28 Records owner,
    29 Records location,
    30 Records insurance,
    31 Records note,
    32 Records relevant_history,
    33 Records restriction,
    34 Records input,
    35 Records output,
    36 Records requested_location,
    37 Records current_location,
    38 Records reason,
    39 Records history,
}

/// The elements below `Transport.restriction`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TransportRestriction {
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

pub(crate) static TRANSPORT_RESTRICTION: TypeInfo = TypeInfo {
    name: "Transport.restriction",
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
    TransportRestriction, TRANSPORT_RESTRICTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive repetitions,
    4 Records period,
    5 Records recipient,
}

/// The elements below `Transport.input`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TransportInput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Any type, 1..1.
    pub value: Option<TransportInputValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TRANSPORT_INPUT: TypeInfo = TypeInfo {
    name: "Transport.input",
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
    TransportInput, TRANSPORT_INPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `Transport.input.value[x]`: any type.
pub type TransportInputValue = ExtensionValue;

/// The elements below `Transport.output`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct TransportOutput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Any type, 1..1.
    pub value: Option<TransportOutputValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TRANSPORT_OUTPUT: TypeInfo = TypeInfo {
    name: "Transport.output",
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
    TransportOutput, TRANSPORT_OUTPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `Transport.output.value[x]`: any type.
pub type TransportOutputValue = ExtensionValue;
