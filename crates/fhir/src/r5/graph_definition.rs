//! `GraphDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, CompartmentType,
    ContactDetail, EXTENSION, Extension, GraphCompartmentRule, GraphCompartmentUse, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, PublicationStatus, Resource,
    USAGE_CONTEXT, UsageContext, VersionIndependentResourceTypesAll, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [GraphDefinition](https://hl7.org/fhir/R5/graphdefinition.html).
///
/// Invariants: `cnl-0`.
pub struct GraphDefinition {
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
    /// `uri`, 0..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary; since R5.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<GraphDefinitionVersionAlgorithm>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary; since R5.
    pub title: Primitive<Text>,
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
    /// `markdown`, 0..1; since R5.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `id`, 0..1.
    pub start: Primitive<Text>,
    /// `GraphDefinition.node`, 0..*; since R5.
    pub node: Vec<GraphDefinitionNode>,
    /// `GraphDefinition.link`, 0..*.
    pub link: Vec<GraphDefinitionLink>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION: TypeInfo = TypeInfo {
    name: "GraphDefinition",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String).required(),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::primitive(16, "date", PrimitiveKind::DateTime),
        Row::primitive(17, "publisher", PrimitiveKind::String),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(19, "description", PrimitiveKind::Markdown),
        Row::record(20, "useContext", &USAGE_CONTEXT).many(),
        Row::record(21, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(22, "purpose", PrimitiveKind::Markdown),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(25, "start", PrimitiveKind::Id),
        Row::record(26, "node", &GRAPH_DEFINITION_NODE).many(),
        Row::record(27, "link", &GRAPH_DEFINITION_LINK).many(),
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
    9 Records identifier,
    10 Primitive version,
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
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
    24 Primitive copyright_label,
    25 Primitive start,
    26 Records node,
    27 Records link,
}

/// `GraphDefinition.versionAlgorithm[x]`.
pub enum GraphDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    GraphDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `GraphDefinition.node`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct GraphDefinitionNode {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1.
    pub node_id: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/version-independent-all-resource-types>.
    pub r#type: Primitive<Code<VersionIndependentResourceTypesAll>>,
    /// `canonical`, 0..1, to `StructureDefinition`.
    pub profile: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION_NODE: TypeInfo = TypeInfo {
    name: "GraphDefinition.node",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "nodeId", PrimitiveKind::Id).required(),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::code(5, "type", &codes::VERSION_INDEPENDENT_RESOURCE_TYPES_ALL).required(),
        Row::primitive(6, "profile", PrimitiveKind::Canonical),
    ],
};

record! {
    GraphDefinitionNode, GRAPH_DEFINITION_NODE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive node_id,
    4 Primitive description,
    5 Primitive r#type,
    6 Primitive profile,
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
    pub description: Primitive<Text>,
    /// `integer`, 0..1.
    pub min: Primitive<i32>,
    /// `string`, 0..1.
    pub max: Primitive<Text>,
    /// `id`, 1..1; since R5.
    pub source_id: Primitive<Text>,
    /// `string`, 0..1.
    pub path: Primitive<Text>,
    /// `string`, 0..1.
    pub slice_name: Primitive<Text>,
    /// `id`, 1..1; since R5.
    pub target_id: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub params: Primitive<Text>,
    /// `GraphDefinition.link.compartment`, 0..*; since R5.
    pub compartment: Vec<GraphDefinitionLinkCompartment>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION_LINK: TypeInfo = TypeInfo {
    name: "GraphDefinition.link",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::primitive(4, "min", PrimitiveKind::Integer),
        Row::primitive(5, "max", PrimitiveKind::String),
        Row::primitive(6, "sourceId", PrimitiveKind::Id).required(),
        Row::primitive(7, "path", PrimitiveKind::String),
        Row::primitive(8, "sliceName", PrimitiveKind::String),
        Row::primitive(9, "targetId", PrimitiveKind::Id).required(),
        Row::primitive(10, "params", PrimitiveKind::String),
        Row::record(11, "compartment", &GRAPH_DEFINITION_LINK_COMPARTMENT).many(),
    ],
};

record! {
    GraphDefinitionLink, GRAPH_DEFINITION_LINK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive min,
    5 Primitive max,
    6 Primitive source_id,
    7 Primitive path,
    8 Primitive slice_name,
    9 Primitive target_id,
    10 Primitive params,
    11 Records compartment,
}

/// The elements below `GraphDefinition.link.compartment`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct GraphDefinitionLinkCompartment {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/graph-compartment-use>.
    pub r#use: Primitive<Code<GraphCompartmentUse>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/graph-compartment-rule>.
    pub rule: Primitive<Code<GraphCompartmentRule>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/compartment-type>.
    pub code: Primitive<Code<CompartmentType>>,
    /// `string`, 0..1.
    pub expression: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GRAPH_DEFINITION_LINK_COMPARTMENT: TypeInfo = TypeInfo {
    name: "GraphDefinition.link.compartment",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "use", &codes::GRAPH_COMPARTMENT_USE).required(),
        Row::code(4, "rule", &codes::GRAPH_COMPARTMENT_RULE).required(),
        Row::code(5, "code", &codes::COMPARTMENT_TYPE).required(),
        Row::primitive(6, "expression", PrimitiveKind::String),
        Row::primitive(7, "description", PrimitiveKind::String),
    ],
};

record! {
    GraphDefinitionLinkCompartment, GRAPH_DEFINITION_LINK_COMPARTMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#use,
    4 Primitive rule,
    5 Primitive code,
    6 Primitive expression,
    7 Primitive description,
}
