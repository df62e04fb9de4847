//! `Subscription` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Instant, PrimitiveKind, Text};
use crate::r4b::{
    CONTACT_POINT, ContactPoint, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Primitive,
    Resource, SubscriptionChannelType, SubscriptionStatusCodes, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Subscription](https://hl7.org/fhir/R4B/subscription.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Subscription {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/subscription-status>; modifier; summary.
    pub status: Primitive<Code<SubscriptionStatusCodes>>,
    /// `ContactPoint`, 0..*; summary.
    pub contact: Vec<ContactPoint>,
    /// `instant`, 0..1; summary.
    pub end: Primitive<Instant>,
    /// `string`, 1..1; summary.
    pub reason: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub criteria: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub error: Primitive<Text>,
    /// `Subscription.channel`, 1..1; summary.
    pub channel: Option<Box<SubscriptionChannel>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION: TypeInfo = TypeInfo {
    name: "Subscription",
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
        Row::code(8, "status", &codes::SUBSCRIPTION_STATUS_CODES).required(),
        Row::record(9, "contact", &CONTACT_POINT).many(),
        Row::primitive(10, "end", PrimitiveKind::Instant),
        Row::primitive(11, "reason", PrimitiveKind::String).required(),
        Row::primitive(12, "criteria", PrimitiveKind::String).required(),
        Row::primitive(13, "error", PrimitiveKind::String),
        Row::record(14, "channel", &SUBSCRIPTION_CHANNEL).required(),
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
    8 Primitive status,
    9 Records contact,
    10 Primitive end,
    11 Primitive reason,
    12 Primitive criteria,
    13 Primitive error,
    14 Records channel,
}

/// The elements below `Subscription.channel`.
///
/// Invariants: `ele-1`.
pub struct SubscriptionChannel {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/subscription-channel-type>; summary.
    pub r#type: Primitive<Code<SubscriptionChannelType>>,
    /// `url`, 0..1; summary.
    pub endpoint: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub payload: Primitive<Text>,
    /// `string`, 0..*; summary.
    pub header: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_CHANNEL: TypeInfo = TypeInfo {
    name: "Subscription.channel",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::SUBSCRIPTION_CHANNEL_TYPE).required(),
        Row::primitive(4, "endpoint", PrimitiveKind::Url),
        Row::primitive(5, "payload", PrimitiveKind::Code),
        Row::primitive(6, "header", PrimitiveKind::String).many(),
    ],
};

record! {
    SubscriptionChannel, SUBSCRIPTION_CHANNEL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive endpoint,
    5 Primitive payload,
    6 Primitives header,
}
