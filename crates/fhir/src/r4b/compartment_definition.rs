//! `CompartmentDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CONTACT_DETAIL, CompartmentType, ContactDetail, EXTENSION, Extension, META, Meta, NARRATIVE,
    Narrative, Primitive, PublicationStatus, Resource, ResourceType, USAGE_CONTEXT, UsageContext,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [CompartmentDefinition](https://hl7.org/fhir/R4B/compartmentdefinition.html).
///
/// Invariants: `cpd-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CompartmentDefinition {
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
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
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
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/compartment-type>; summary.
    pub code: Primitive<Code<CompartmentType>>,
    /// `boolean`, 1..1; summary.
    pub search: Primitive<bool>,
    /// `CompartmentDefinition.resource`, 0..*; summary.
    pub resource: Vec<CompartmentDefinitionResource>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPARTMENT_DEFINITION: TypeInfo = TypeInfo {
    name: "CompartmentDefinition",
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
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::primitive(10, "name", PrimitiveKind::String).required(),
        Row::code(11, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(12, "experimental", PrimitiveKind::Boolean),
        Row::primitive(13, "date", PrimitiveKind::DateTime),
        Row::primitive(14, "publisher", PrimitiveKind::String),
        Row::record(15, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(16, "description", PrimitiveKind::Markdown),
        Row::record(17, "useContext", &USAGE_CONTEXT).many(),
        Row::primitive(18, "purpose", PrimitiveKind::Markdown),
        Row::code(19, "code", &codes::COMPARTMENT_TYPE).required(),
        Row::primitive(20, "search", PrimitiveKind::Boolean).required(),
        Row::record(21, "resource", &COMPARTMENT_DEFINITION_RESOURCE).many(),
    ],
};

record! {
    CompartmentDefinition, COMPARTMENT_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Primitive version,
    10 Primitive name,
    11 Primitive status,
    12 Primitive experimental,
    13 Primitive date,
    14 Primitive publisher,
    15 Records contact,
    16 Primitive description,
    17 Records use_context,
    18 Primitive purpose,
    19 Primitive code,
    20 Primitive search,
    21 Records resource,
}

/// The elements below `CompartmentDefinition.resource`.
///
/// Invariants: `ele-1`.
pub struct CompartmentDefinitionResource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub code: Primitive<Code<ResourceType>>,
    /// `string`, 0..*; summary.
    pub param: Vec<Primitive<Text>>,
    /// `string`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPARTMENT_DEFINITION_RESOURCE: TypeInfo = TypeInfo {
    name: "CompartmentDefinition.resource",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::RESOURCE_TYPE).required(),
        Row::primitive(4, "param", PrimitiveKind::String).many(),
        Row::primitive(5, "documentation", PrimitiveKind::String),
    ],
};

record! {
    CompartmentDefinitionResource, COMPARTMENT_DEFINITION_RESOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitives param,
    5 Primitive documentation,
}
