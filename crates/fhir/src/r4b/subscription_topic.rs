//! `SubscriptionTopic` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, CriteriaNotExistsBehavior,
    EXTENSION, Extension, IDENTIFIER, Identifier, InteractionTrigger, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, PublicationStatus, Resource, SubscriptionSearchModifier,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [SubscriptionTopic](https://hl7.org/fhir/R4B/subscriptiontopic.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubscriptionTopic {
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
    /// `uri`, 1..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `canonical`, 0..*, to `SubscriptionTopic`; summary.
    pub derived_from: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; modifier; summary.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `SubscriptionTopic.resourceTrigger`, 0..*; summary.
    pub resource_trigger: Vec<SubscriptionTopicResourceTrigger>,
    /// `SubscriptionTopic.eventTrigger`, 0..*; summary.
    pub event_trigger: Vec<SubscriptionTopicEventTrigger>,
    /// `SubscriptionTopic.canFilterBy`, 0..*; summary.
    pub can_filter_by: Vec<SubscriptionTopicCanFilterBy>,
    /// `SubscriptionTopic.notificationShape`, 0..*; summary.
    pub notification_shape: Vec<SubscriptionTopicNotificationShape>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC: TypeInfo = TypeInfo {
    name: "SubscriptionTopic",
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
        Row::primitive(8, "url", PrimitiveKind::Uri).required(),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "title", PrimitiveKind::String),
        Row::primitive(12, "derivedFrom", PrimitiveKind::Canonical).many(),
        Row::code(13, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(14, "experimental", PrimitiveKind::Boolean),
        Row::primitive(15, "date", PrimitiveKind::DateTime),
        Row::primitive(16, "publisher", PrimitiveKind::String),
        Row::record(17, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(18, "description", PrimitiveKind::Markdown),
        Row::record(19, "useContext", &USAGE_CONTEXT).many(),
        Row::record(20, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(21, "purpose", PrimitiveKind::Markdown),
        Row::primitive(22, "copyright", PrimitiveKind::Markdown),
        Row::primitive(23, "approvalDate", PrimitiveKind::Date),
        Row::primitive(24, "lastReviewDate", PrimitiveKind::Date),
        Row::record(25, "effectivePeriod", &PERIOD),
        Row::record(26, "resourceTrigger", &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER).many(),
        Row::record(27, "eventTrigger", &SUBSCRIPTION_TOPIC_EVENT_TRIGGER).many(),
        Row::record(28, "canFilterBy", &SUBSCRIPTION_TOPIC_CAN_FILTER_BY).many(),
        Row::record(29, "notificationShape", &SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE).many(),
    ],
};

record! {
    SubscriptionTopic, SUBSCRIPTION_TOPIC;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Records identifier,
    10 Primitive version,
    11 Primitive title,
    12 Primitives derived_from,
    13 Primitive status,
    14 Primitive experimental,
    15 Primitive date,
    16 Primitive publisher,
    17 Records contact,
    18 Primitive description,
    19 Records use_context,
    20 Records jurisdiction,
    21 Primitive purpose,
    22 Primitive copyright,
    23 Primitive approval_date,
    24 Primitive last_review_date,
    25 Records effective_period,
    26 Records resource_trigger,
    27 Records event_trigger,
    28 Records can_filter_by,
    29 Records notification_shape,
}

/// The elements below `SubscriptionTopic.resourceTrigger`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubscriptionTopicResourceTrigger {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/defined-types>; summary.
    pub resource: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/interaction-trigger>; summary.
    pub supported_interaction: Vec<Primitive<Code<InteractionTrigger>>>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria`, 0..1; summary.
    pub query_criteria: Option<Box<SubscriptionTopicResourceTriggerQueryCriteria>>,
    /// `string`, 0..1; summary.
    pub fhir_path_criteria: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER: TypeInfo = TypeInfo {
    name: "SubscriptionTopic.resourceTrigger",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::primitive(4, "resource", PrimitiveKind::Uri).required(),
        Row::code(5, "supportedInteraction", &codes::INTERACTION_TRIGGER).many(),
        Row::record(6, "queryCriteria", &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA),
        Row::primitive(7, "fhirPathCriteria", PrimitiveKind::String),
    ],
};

record! {
    SubscriptionTopicResourceTrigger, SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive resource,
    5 Primitives supported_interaction,
    6 Records query_criteria,
    7 Primitive fhir_path_criteria,
}

/// The elements below `SubscriptionTopic.resourceTrigger.queryCriteria`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubscriptionTopicResourceTriggerQueryCriteria {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub previous: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior>; summary.
    pub result_for_create: Primitive<Code<CriteriaNotExistsBehavior>>,
    /// `string`, 0..1; summary.
    pub current: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior>; summary.
    pub result_for_delete: Primitive<Code<CriteriaNotExistsBehavior>>,
    /// `boolean`, 0..1; summary.
    pub require_both: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA: TypeInfo = TypeInfo {
    name: "SubscriptionTopic.resourceTrigger.queryCriteria",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "previous", PrimitiveKind::String),
        Row::code(4, "resultForCreate", &codes::CRITERIA_NOT_EXISTS_BEHAVIOR),
        Row::primitive(5, "current", PrimitiveKind::String),
        Row::code(6, "resultForDelete", &codes::CRITERIA_NOT_EXISTS_BEHAVIOR),
        Row::primitive(7, "requireBoth", PrimitiveKind::Boolean),
    ],
};

record! {
    SubscriptionTopicResourceTriggerQueryCriteria, SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive previous,
    4 Primitive result_for_create,
    5 Primitive current,
    6 Primitive result_for_delete,
    7 Primitive require_both,
}

/// The elements below `SubscriptionTopic.eventTrigger`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubscriptionTopicEventTrigger {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 1..1; example binding to <http://terminology.hl7.org/ValueSet/v2-0003>; summary.
    pub event: Option<Box<CodeableConcept>>,
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/defined-types>; summary.
    pub resource: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC_EVENT_TRIGGER: TypeInfo = TypeInfo {
    name: "SubscriptionTopic.eventTrigger",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::record(4, "event", &CODEABLE_CONCEPT).required(),
        Row::primitive(5, "resource", PrimitiveKind::Uri).required(),
    ],
};

record! {
    SubscriptionTopicEventTrigger, SUBSCRIPTION_TOPIC_EVENT_TRIGGER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records event,
    5 Primitive resource,
}

/// The elements below `SubscriptionTopic.canFilterBy`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubscriptionTopicCanFilterBy {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `uri`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/defined-types>; summary.
    pub resource: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub filter_parameter: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub filter_definition: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/subscription-search-modifier>; summary.
    pub modifier: Vec<Primitive<Code<SubscriptionSearchModifier>>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC_CAN_FILTER_BY: TypeInfo = TypeInfo {
    name: "SubscriptionTopic.canFilterBy",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::primitive(4, "resource", PrimitiveKind::Uri),
        Row::primitive(5, "filterParameter", PrimitiveKind::String).required(),
        Row::primitive(6, "filterDefinition", PrimitiveKind::Uri),
        Row::code(7, "modifier", &codes::SUBSCRIPTION_SEARCH_MODIFIER).many(),
    ],
};

record! {
    SubscriptionTopicCanFilterBy, SUBSCRIPTION_TOPIC_CAN_FILTER_BY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive resource,
    5 Primitive filter_parameter,
    6 Primitive filter_definition,
    7 Primitives modifier,
}

/// The elements below `SubscriptionTopic.notificationShape`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubscriptionTopicNotificationShape {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/defined-types>; summary.
    pub resource: Primitive<Text>,
    /// `string`, 0..*; summary.
    pub include: Vec<Primitive<Text>>,
    /// `string`, 0..*; summary.
    pub rev_include: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE: TypeInfo = TypeInfo {
    name: "SubscriptionTopic.notificationShape",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "resource", PrimitiveKind::Uri).required(),
        Row::primitive(4, "include", PrimitiveKind::String).many(),
        Row::primitive(5, "revInclude", PrimitiveKind::String).many(),
    ],
};

record! {
    SubscriptionTopicNotificationShape, SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive resource,
    4 Primitives include,
    5 Primitives rev_include,
}
