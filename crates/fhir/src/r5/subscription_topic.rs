//! `SubscriptionTopic` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail,
    CriteriaNotExistsBehavior, EXTENSION, Extension, IDENTIFIER, Identifier, InteractionTrigger,
    META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus, Resource,
    SearchComparator, SearchModifierCode, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SubscriptionTopic](https://hl7.org/fhir/R5/subscriptiontopic.html).
///
/// Since R4B.
pub struct SubscriptionTopic {
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
    /// `uri`, 1..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<SubscriptionTopicVersionAlgorithm>,
    /// `string`, 0..1; summary; since R5.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `canonical`, 0..*, to `SubscriptionTopic`; summary.
    pub derived_from: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
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
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
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
        Row::primitive(8, "url", PrimitiveKind::Uri).required(),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::primitive(14, "derivedFrom", PrimitiveKind::Canonical).many(),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "purpose", PrimitiveKind::Markdown),
        Row::primitive(24, "copyright", PrimitiveKind::Markdown),
        Row::primitive(25, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(26, "approvalDate", PrimitiveKind::Date),
        Row::primitive(27, "lastReviewDate", PrimitiveKind::Date),
        Row::record(28, "effectivePeriod", &PERIOD),
        Row::record(29, "resourceTrigger", &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER).many(),
        Row::record(30, "eventTrigger", &SUBSCRIPTION_TOPIC_EVENT_TRIGGER).many(),
        Row::record(31, "canFilterBy", &SUBSCRIPTION_TOPIC_CAN_FILTER_BY).many(),
        Row::record(32, "notificationShape", &SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE).many(),
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
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitives derived_from,
    15 Primitive status,
    16 Primitive experimental,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive purpose,
    24 Primitive copyright,
    25 Primitive copyright_label,
    26 Primitive approval_date,
    27 Primitive last_review_date,
    28 Records effective_period,
    29 Records resource_trigger,
    30 Records event_trigger,
    31 Records can_filter_by,
    32 Records notification_shape,
}

/// `SubscriptionTopic.versionAlgorithm[x]`.
pub enum SubscriptionTopicVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    SubscriptionTopicVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
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
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscription-types>; summary.
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
    release: Release::R5,
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
    release: Release::R5,
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
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscription-types>; summary.
    pub resource: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC_EVENT_TRIGGER: TypeInfo = TypeInfo {
    name: "SubscriptionTopic.eventTrigger",
    kind: TypeKind::Backbone,
    release: Release::R5,
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
    /// `uri`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscription-types>; summary.
    pub resource: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub filter_parameter: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub filter_definition: Primitive<Text>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/search-comparator>; since R5.
    pub comparator: Vec<Primitive<Code<SearchComparator>>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/search-modifier-code>.
    pub modifier: Vec<Primitive<Code<SearchModifierCode>>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSCRIPTION_TOPIC_CAN_FILTER_BY: TypeInfo = TypeInfo {
    name: "SubscriptionTopic.canFilterBy",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::primitive(4, "resource", PrimitiveKind::Uri),
        Row::primitive(5, "filterParameter", PrimitiveKind::String).required(),
        Row::primitive(6, "filterDefinition", PrimitiveKind::Uri),
        Row::code(7, "comparator", &codes::SEARCH_COMPARATOR).many(),
        Row::code(8, "modifier", &codes::SEARCH_MODIFIER_CODE).many(),
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
    7 Primitives comparator,
    8 Primitives modifier,
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
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscription-types>; summary.
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
    release: Release::R5,
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
