//! `MessageDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, MessageSignificanceCategory,
    MessageheaderResponseRequest, Meta, NARRATIVE, Narrative, Primitive, PublicationStatus,
    Resource, ResourceType, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MessageDefinition](https://hl7.org/fhir/R4/messagedefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `msd-0`.
pub struct MessageDefinition {
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
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `canonical`, 0..*, to `MessageDefinition`; summary.
    pub replaces: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 1..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1; summary.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `canonical`, 0..1, to `MessageDefinition`; summary.
    pub base: Primitive<Text>,
    /// `canonical`, 0..*, to `ActivityDefinition`, `PlanDefinition`; summary.
    pub parent: Vec<Primitive<Text>>,
    /// A choice, 1..1; example binding to <http://hl7.org/fhir/ValueSet/message-events>; summary.
    pub event: Option<MessageDefinitionEvent>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/message-significance-category>; summary.
    pub category: Primitive<Code<MessageSignificanceCategory>>,
    /// `MessageDefinition.focus`, 0..*; summary.
    pub focus: Vec<MessageDefinitionFocus>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/messageheader-response-request>.
    pub response_required: Primitive<Code<MessageheaderResponseRequest>>,
    /// `MessageDefinition.allowedResponse`, 0..*.
    pub allowed_response: Vec<MessageDefinitionAllowedResponse>,
    /// `canonical`, 0..*, to `GraphDefinition`.
    pub graph: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MESSAGE_DEFINITION: TypeInfo = TypeInfo {
    name: "MessageDefinition",
    kind: TypeKind::Resource,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "text", &NARRATIVE),
        Row::resource(5, "contained").many(),
        Row::record(6, "extension", &EXTENSION).many(),
        Row::record(7, "modifierExtension", &EXTENSION).many(),
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::primitive(13, "replaces", PrimitiveKind::Canonical).many(),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::primitive(16, "date", PrimitiveKind::DateTime).required(),
        Row::primitive(17, "publisher", PrimitiveKind::String),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(19, "description", PrimitiveKind::Markdown),
        Row::record(20, "useContext", &USAGE_CONTEXT).many(),
        Row::record(21, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(22, "purpose", PrimitiveKind::Markdown),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "base", PrimitiveKind::Canonical),
        Row::primitive(25, "parent", PrimitiveKind::Canonical).many(),
        Row::record(26, "eventCoding", &CODING).choice(0, 2, 5).required(),
        Row::primitive(26, "eventUri", PrimitiveKind::Uri).choice(1, 2, 5).required(),
        Row::code(27, "category", &codes::MESSAGE_SIGNIFICANCE_CATEGORY),
        Row::record(28, "focus", &MESSAGE_DEFINITION_FOCUS).many(),
        Row::code(29, "responseRequired", &codes::MESSAGEHEADER_RESPONSE_REQUEST),
        Row::record(30, "allowedResponse", &MESSAGE_DEFINITION_ALLOWED_RESPONSE).many(),
        Row::primitive(31, "graph", PrimitiveKind::Canonical).many(),
    ],
};

record! {
    MessageDefinition, MESSAGE_DEFINITION;
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
    11 Primitive name,
    12 Primitive title,
    13 Primitives replaces,
    14 Primitive status,
    15 Primitive experimental,
    16 Primitive date,
    17 Primitive publisher,
    18 Records contact,
    19 Primitive description,
    20 Records use_context,
    21 Records jurisdiction,
    22 Primitive purpose,
    23 Primitive copyright,
    24 Primitive base,
    25 Primitives parent,
    26 Choice event,
    27 Primitive category,
    28 Records focus,
    29 Primitive response_required,
    30 Records allowed_response,
    31 Primitives graph,
}

/// `MessageDefinition.event[x]`.
pub enum MessageDefinitionEvent {
    /// `Coding`.
    Coding(Box<Coding>),
    /// `uri`.
    Uri(Primitive<Text>),
}

choice! {
    MessageDefinitionEvent;
    0 Record Coding,
    1 Primitive Uri,
    ; last Uri;
    from Coding(Coding) Uri(Text);
}

/// The elements below `MessageDefinition.focus`.
///
/// Invariants: `ele-1`, `md-1`.
pub struct MessageDefinitionFocus {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub code: Primitive<Code<ResourceType>>,
    /// `canonical`, 0..1, to `StructureDefinition`.
    pub profile: Primitive<Text>,
    /// `unsignedInt`, 1..1; summary.
    pub min: Primitive<i32>,
    /// `string`, 0..1.
    pub max: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MESSAGE_DEFINITION_FOCUS: TypeInfo = TypeInfo {
    name: "MessageDefinition.focus",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::RESOURCE_TYPE).required(),
        Row::primitive(4, "profile", PrimitiveKind::Canonical),
        Row::primitive(5, "min", PrimitiveKind::UnsignedInt).required(),
        Row::primitive(6, "max", PrimitiveKind::String),
    ],
};

record! {
    MessageDefinitionFocus, MESSAGE_DEFINITION_FOCUS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive profile,
    5 Primitive min,
    6 Primitive max,
}

/// The elements below `MessageDefinition.allowedResponse`.
///
/// Invariants: `ele-1`.
pub struct MessageDefinitionAllowedResponse {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `canonical`, 1..1, to `MessageDefinition`.
    pub message: Primitive<Text>,
    /// `markdown`, 0..1.
    pub situation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MESSAGE_DEFINITION_ALLOWED_RESPONSE: TypeInfo = TypeInfo {
    name: "MessageDefinition.allowedResponse",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "message", PrimitiveKind::Canonical).required(),
        Row::primitive(4, "situation", PrimitiveKind::Markdown),
    ],
};

record! {
    MessageDefinitionAllowedResponse, MESSAGE_DEFINITION_ALLOWED_RESPONSE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive message,
    4 Primitive situation,
}
