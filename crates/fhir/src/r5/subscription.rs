//! `Subscription` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Instant, PrimitiveKind, Text};
use crate::r5::{
    CODING, CONTACT_POINT, Coding, ContactPoint, EXTENSION, Extension, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource, SearchComparator,
    SearchModifierCode, SubscriptionPayloadContent, SubscriptionStatusCodes, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Subscription](https://hl7.org/fhir/R5/subscription.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Subscription {
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
    /// `Identifier`, 0..*; summary; since R5.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary; since R5.
    pub name: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/subscription-status>; modifier; summary.
    pub status: Primitive<Code<SubscriptionStatusCodes>>,
    /// `canonical`, 1..1, to `SubscriptionTopic`; summary; since R5.
    pub topic: Primitive<Text>,
    /// `ContactPoint`, 0..*; summary.
    pub contact: Vec<ContactPoint>,
    /// `instant`, 0..1; summary.
    pub end: Primitive<Instant>,
    /// `Reference`, 0..1, to `CareTeam`, `HealthcareService`, `Organization`, `RelatedPerson`, `Patient`, `Practitioner`, `PractitionerRole`; summary; since R5.
    pub managing_entity: Option<Box<Reference>>,
    /// `string`, 0..1; summary.
    pub reason: Primitive<Text>,
    /// `Subscription.filterBy`, 0..*; summary; since R5.
    pub filter_by: Vec<SubscriptionFilterBy>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscription-channel-type>; summary; since R5.
    pub channel_type: Option<Box<Coding>>,
    /// `url`, 0..1; summary; since R5.
    pub endpoint: Primitive<Text>,
    /// `Subscription.parameter`, 0..*; since R5.
    pub parameter: Vec<SubscriptionParameter>,
    /// `unsignedInt`, 0..1; summary; since R5.
    pub heartbeat_period: Primitive<i32>,
    /// `unsignedInt`, 0..1; summary; since R5.
    pub timeout: Primitive<i32>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary; since R5.
    pub content_type: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/subscription-payload-content>; summary; since R5.
    pub content: Primitive<Code<SubscriptionPayloadContent>>,
    /// `positiveInt`, 0..1; summary; since R5.
    pub max_count: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION: TypeInfo = TypeInfo {
    name: "Subscription",
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
        Row::primitive(9, "name", PrimitiveKind::String),
        Row::code(10, "status", &codes::SUBSCRIPTION_STATUS_CODES).required(),
        Row::primitive(11, "topic", PrimitiveKind::Canonical).required(),
        Row::record(12, "contact", &CONTACT_POINT).many(),
        Row::primitive(13, "end", PrimitiveKind::Instant),
        Row::record(14, "managingEntity", &REFERENCE),
        Row::primitive(15, "reason", PrimitiveKind::String),
        Row::record(16, "filterBy", &SUBSCRIPTION_FILTER_BY).many(),
        Row::record(17, "channelType", &CODING).required(),
        Row::primitive(18, "endpoint", PrimitiveKind::Url),
        Row::record(19, "parameter", &SUBSCRIPTION_PARAMETER).many(),
        Row::primitive(20, "heartbeatPeriod", PrimitiveKind::UnsignedInt),
        Row::primitive(21, "timeout", PrimitiveKind::UnsignedInt),
        Row::primitive(22, "contentType", PrimitiveKind::Code),
        Row::code(23, "content", &codes::SUBSCRIPTION_PAYLOAD_CONTENT),
        Row::primitive(24, "maxCount", PrimitiveKind::PositiveInt),
    ],
};

record! {
    Subscription, SUBSCRIPTION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive name,
    10 Primitive status,
    11 Primitive topic,
    12 Records contact,
    13 Primitive end,
    14 Records managing_entity,
    15 Primitive reason,
    16 Records filter_by,
    17 Records channel_type,
    18 Primitive endpoint,
    19 Records parameter,
    20 Primitive heartbeat_period,
    21 Primitive timeout,
    22 Primitive content_type,
    23 Primitive content,
    24 Primitive max_count,
}

/// The elements below `Subscription.filterBy`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `scr-1`.
pub struct SubscriptionFilterBy {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscription-types>; summary.
    pub resource_type: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub filter_parameter: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/search-comparator>.
    pub comparator: Primitive<Code<SearchComparator>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/search-modifier-code>.
    pub modifier: Primitive<Code<SearchModifierCode>>,
    /// `string`, 1..1; summary.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_FILTER_BY: TypeInfo = TypeInfo {
    name: "Subscription.filterBy",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "resourceType", PrimitiveKind::Uri),
        Row::primitive(4, "filterParameter", PrimitiveKind::String).required(),
        Row::code(5, "comparator", &codes::SEARCH_COMPARATOR),
        Row::code(6, "modifier", &codes::SEARCH_MODIFIER_CODE),
        Row::primitive(7, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    SubscriptionFilterBy, SUBSCRIPTION_FILTER_BY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive resource_type,
    4 Primitive filter_parameter,
    5 Primitive comparator,
    6 Primitive modifier,
    7 Primitive value,
}

/// The elements below `Subscription.parameter`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct SubscriptionParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_PARAMETER: TypeInfo = TypeInfo {
    name: "Subscription.parameter",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    SubscriptionParameter, SUBSCRIPTION_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive value,
}
