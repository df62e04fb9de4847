//! `GraphDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, CompartmentType, ContactDetail, EXTENSION,
    Extension, GraphCompartmentRule, GraphCompartmentUse, META, Meta, NARRATIVE, Narrative,
    Primitive, PublicationStatus, Resource, ResourceType, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [GraphDefinition](https://hl7.org/fhir/R4B/graphdefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `gdf-0`.
pub struct GraphDefinition {
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
    /// `uri`, 0..1; summary.
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
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub start: Primitive<Code<ResourceType>>,
    /// `canonical`, 0..1, to `StructureDefinition`.
    pub profile: Primitive<Text>,
    /// `GraphDefinition.link`, 0..*.
    pub link: Vec<GraphDefinitionLink>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION: TypeInfo = TypeInfo {
    name: "GraphDefinition",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::primitive(10, "name", PrimitiveKind::String).required(),
        Row::code(11, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(12, "experimental", PrimitiveKind::Boolean),
        Row::primitive(13, "date", PrimitiveKind::DateTime),
        Row::primitive(14, "publisher", PrimitiveKind::String),
        Row::record(15, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(16, "description", PrimitiveKind::Markdown),
        Row::record(17, "useContext", &USAGE_CONTEXT).many(),
        Row::record(18, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(19, "purpose", PrimitiveKind::Markdown),
        Row::code(20, "start", &codes::RESOURCE_TYPE).required(),
        Row::primitive(21, "profile", PrimitiveKind::Canonical),
        Row::record(22, "link", &GRAPH_DEFINITION_LINK).many(),
    ],
};

record! {
    GraphDefinition, GRAPH_DEFINITION;
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
    18 Records jurisdiction,
    19 Primitive purpose,
    20 Primitive start,
    21 Primitive profile,
    22 Records link,
}

/// The elements below `GraphDefinition.link`.
///
/// Invariants: `ele-1`.
pub struct GraphDefinitionLink {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub path: Primitive<Text>,
    /// `string`, 0..1.
    pub slice_name: Primitive<Text>,
    /// `integer`, 0..1.
    pub min: Primitive<i32>,
    /// `string`, 0..1.
    pub max: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `GraphDefinition.link.target`, 0..*.
    pub target: Vec<GraphDefinitionLinkTarget>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION_LINK: TypeInfo = TypeInfo {
    name: "GraphDefinition.link",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "path", PrimitiveKind::String),
        Row::primitive(4, "sliceName", PrimitiveKind::String),
        Row::primitive(5, "min", PrimitiveKind::Integer),
        Row::primitive(6, "max", PrimitiveKind::String),
        Row::primitive(7, "description", PrimitiveKind::String),
        Row::record(8, "target", &GRAPH_DEFINITION_LINK_TARGET).many(),
    ],
};

record! {
    GraphDefinitionLink, GRAPH_DEFINITION_LINK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive path,
    4 Primitive slice_name,
    5 Primitive min,
    6 Primitive max,
    7 Primitive description,
    8 Records target,
}

/// The elements below `GraphDefinition.link.target`.
///
/// Invariants: `ele-1`.
pub struct GraphDefinitionLinkTarget {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-types>.
    pub r#type: Primitive<Code<ResourceType>>,
    /// `string`, 0..1.
    pub params: Primitive<Text>,
    /// `canonical`, 0..1, to `StructureDefinition`.
    pub profile: Primitive<Text>,
    /// `GraphDefinition.link.target.compartment`, 0..*.
    pub compartment: Vec<GraphDefinitionLinkTargetCompartment>,
    /// `GraphDefinition.link`, 0..*.
    pub link: Vec<GraphDefinitionLink>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION_LINK_TARGET: TypeInfo = TypeInfo {
    name: "GraphDefinition.link.target",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::RESOURCE_TYPE).required(),
        Row::primitive(4, "params", PrimitiveKind::String),
        Row::primitive(5, "profile", PrimitiveKind::Canonical),
        Row::record(6, "compartment", &GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT).many(),
        Row::record(7, "link", &GRAPH_DEFINITION_LINK).many(),
    ],
};

record! {
    GraphDefinitionLinkTarget, GRAPH_DEFINITION_LINK_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive params,
    5 Primitive profile,
    6 Records compartment,
    7 Records link,
}

/// The elements below `GraphDefinition.link.target.compartment`.
///
/// Invariants: `ele-1`.
pub struct GraphDefinitionLinkTargetCompartment {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/graph-compartment-use>.
    pub r#use: Primitive<Code<GraphCompartmentUse>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/compartment-type>.
    pub code: Primitive<Code<CompartmentType>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/graph-compartment-rule>.
    pub rule: Primitive<Code<GraphCompartmentRule>>,
    /// `string`, 0..1.
    pub expression: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT: TypeInfo = TypeInfo {
    name: "GraphDefinition.link.target.compartment",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "use", &codes::GRAPH_COMPARTMENT_USE).required(),
        Row::code(4, "code", &codes::COMPARTMENT_TYPE).required(),
        Row::code(5, "rule", &codes::GRAPH_COMPARTMENT_RULE).required(),
        Row::primitive(6, "expression", PrimitiveKind::String),
        Row::primitive(7, "description", PrimitiveKind::String),
    ],
};

record! {
    GraphDefinitionLinkTargetCompartment, GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#use,
    4 Primitive code,
    5 Primitive rule,
    6 Primitive expression,
    7 Primitive description,
}
