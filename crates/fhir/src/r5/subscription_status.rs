//! `SubscriptionStatus` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Instant, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative,
    Primitive, REFERENCE, Reference, Resource, SubscriptionNotificationType,
    SubscriptionStatusCodes, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [SubscriptionStatus](https://hl7.org/fhir/R5/subscriptionstatus.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `sst-1`, `sst-2`.
pub struct SubscriptionStatus {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/subscription-status>; summary.
    pub status: Primitive<Code<SubscriptionStatusCodes>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/subscription-notification-type>; modifier; summary.
    pub r#type: Primitive<Code<SubscriptionNotificationType>>,
    /// `integer64`, 0..1; summary.
    pub events_since_subscription_start: Primitive<i64>,
    /// `SubscriptionStatus.notificationEvent`, 0..*.
    pub notification_event: Vec<SubscriptionStatusNotificationEvent>,
    /// `Reference`, 1..1, to `Subscription`; summary.
    pub subscription: Option<Box<Reference>>,
    /// `canonical`, 0..1, to `SubscriptionTopic`; summary.
    pub topic: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/subscription-error>; summary.
    pub error: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_STATUS: TypeInfo = TypeInfo {
    name: "SubscriptionStatus",
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
        Row::code(8, "status", &codes::SUBSCRIPTION_STATUS_CODES),
        Row::code(9, "type", &codes::SUBSCRIPTION_NOTIFICATION_TYPE).required(),
        Row::primitive(10, "eventsSinceSubscriptionStart", PrimitiveKind::Integer64),
        Row::record(11, "notificationEvent", &SUBSCRIPTION_STATUS_NOTIFICATION_EVENT).many(),
        Row::record(12, "subscription", &REFERENCE).required(),
        Row::primitive(13, "topic", PrimitiveKind::Canonical),
        Row::record(14, "error", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    SubscriptionStatus, SUBSCRIPTION_STATUS;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive status,
    9 Primitive r#type,
    10 Primitive events_since_subscription_start,
    11 Records notification_event,
    12 Records subscription,
    13 Primitive topic,
    14 Records error,
}

/// The elements below `SubscriptionStatus.notificationEvent`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubscriptionStatusNotificationEvent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer64`, 1..1.
    pub event_number: Primitive<i64>,
    /// `instant`, 0..1.
    pub timestamp: Primitive<Instant>,
    /// `Reference`, 0..1.
    pub focus: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub additional_context: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_STATUS_NOTIFICATION_EVENT: TypeInfo = TypeInfo {
    name: "SubscriptionStatus.notificationEvent",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "eventNumber", PrimitiveKind::Integer64).required(),
        Row::primitive(4, "timestamp", PrimitiveKind::Instant),
        Row::record(5, "focus", &REFERENCE),
        Row::record(6, "additionalContext", &REFERENCE).many(),
    ],
};

record! {
    SubscriptionStatusNotificationEvent, SUBSCRIPTION_STATUS_NOTIFICATION_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive event_number,
    4 Primitive timestamp,
    5 Records focus,
    6 Records additional_context,
}
