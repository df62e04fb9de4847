//! `StructureDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail,
    ELEMENT_DEFINITION, EXTENSION, ElementDefinition, Extension, ExtensionContextType, FHIRVersion,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive, PublicationStatus,
    Resource, StructureDefinitionKind, TypeDerivationRule, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [StructureDefinition](https://hl7.org/fhir/R5/structuredefinition.html).
///
/// Invariants: `cnl-0`, `sdf-1`, `sdf-4`, `sdf-5`, `sdf-6`, `sdf-11`, `sdf-14`, `sdf-15`, `sdf-15a`, `sdf-9`, `sdf-16`, `sdf-17`, `sdf-18`, `sdf-19`, `sdf-21`, `sdf-22`, `sdf-23`, `sdf-27`, `sdf-29`.
pub struct StructureDefinition {
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
    /// `uri`, 1..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<StructureDefinitionVersionAlgorithm>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
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
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/definition-use>; summary.
    pub keyword: Vec<Coding>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/FHIR-version>; summary.
    pub fhir_version: Primitive<Code<FHIRVersion>>,
    /// `StructureDefinition.mapping`, 0..*.
    pub mapping: Vec<StructureDefinitionMapping>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/structure-definition-kind>; summary.
    pub kind: Primitive<Code<StructureDefinitionKind>>,
    /// `boolean`, 1..1; summary.
    pub r#abstract: Primitive<bool>,
    /// `StructureDefinition.context`, 0..*; summary.
    pub context: Vec<StructureDefinitionContext>,
    /// `string`, 0..*; summary.
    pub context_invariant: Vec<Primitive<Text>>,
    /// `uri`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/fhir-types>; summary.
    pub r#type: Primitive<Text>,
    /// `canonical`, 0..1, to `StructureDefinition`; summary.
    pub base_definition: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/type-derivation-rule>; summary.
    pub derivation: Primitive<Code<TypeDerivationRule>>,
    /// `StructureDefinition.snapshot`, 0..1.
    pub snapshot: Option<Box<StructureDefinitionSnapshot>>,
    /// `StructureDefinition.differential`, 0..1.
    pub differential: Option<Box<StructureDefinitionDifferential>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_DEFINITION: TypeInfo = TypeInfo {
    name: "StructureDefinition",
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
        Row::record(25, "keyword", &CODING).many(),
        Row::code(26, "fhirVersion", &codes::FHIR_VERSION),
        Row::record(27, "mapping", &STRUCTURE_DEFINITION_MAPPING).many(),
        Row::code(28, "kind", &codes::STRUCTURE_DEFINITION_KIND).required(),
        Row::primitive(29, "abstract", PrimitiveKind::Boolean).required(),
        Row::record(30, "context", &STRUCTURE_DEFINITION_CONTEXT).many(),
        Row::primitive(31, "contextInvariant", PrimitiveKind::String).many(),
        Row::primitive(32, "type", PrimitiveKind::Uri).required(),
        Row::primitive(33, "baseDefinition", PrimitiveKind::Canonical),
        Row::code(34, "derivation", &codes::TYPE_DERIVATION_RULE),
        Row::record(35, "snapshot", &STRUCTURE_DEFINITION_SNAPSHOT),
        Row::record(36, "differential", &STRUCTURE_DEFINITION_DIFFERENTIAL),
    ],
};

record! {
    StructureDefinition, STRUCTURE_DEFINITION;
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
    25 Records keyword,
    26 Primitive fhir_version,
    27 Records mapping,
    28 Primitive kind,
    29 Primitive r#abstract,
    30 Records context,
    31 Primitives context_invariant,
    32 Primitive r#type,
    33 Primitive base_definition,
    34 Primitive derivation,
    35 Records snapshot,
    36 Records differential,
}

/// `StructureDefinition.versionAlgorithm[x]`.
pub enum StructureDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    StructureDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `StructureDefinition.mapping`.
///
/// Invariants: `ele-1`, `sdf-2`.
pub struct StructureDefinitionMapping {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1.
    pub identity: Primitive<Text>,
    /// `uri`, 0..1.
    pub uri: Primitive<Text>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_DEFINITION_MAPPING: TypeInfo = TypeInfo {
    name: "StructureDefinition.mapping",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "identity", PrimitiveKind::Id).required(),
        Row::primitive(4, "uri", PrimitiveKind::Uri),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "comment", PrimitiveKind::String),
    ],
};

record! {
    StructureDefinitionMapping, STRUCTURE_DEFINITION_MAPPING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive identity,
    4 Primitive uri,
    5 Primitive name,
    6 Primitive comment,
}

/// The elements below `StructureDefinition.context`.
///
/// Invariants: `ele-1`.
pub struct StructureDefinitionContext {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/extension-context-type>; summary.
    pub r#type: Primitive<Code<ExtensionContextType>>,
    /// `string`, 1..1; summary.
    pub expression: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_DEFINITION_CONTEXT: TypeInfo = TypeInfo {
    name: "StructureDefinition.context",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::EXTENSION_CONTEXT_TYPE).required(),
        Row::primitive(4, "expression", PrimitiveKind::String).required(),
    ],
};

record! {
    StructureDefinitionContext, STRUCTURE_DEFINITION_CONTEXT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive expression,
}

/// The elements below `StructureDefinition.snapshot`.
///
/// Invariants: `ele-1`, `sdf-3`, `sdf-8`, `sdf-24`, `sdf-25`, `sdf-26`, `sdf-8b`.
pub struct StructureDefinitionSnapshot {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `ElementDefinition`, 1..*; invariants `sdf-10`, `sdf-28`.
    pub element: Vec<ElementDefinition>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_DEFINITION_SNAPSHOT: TypeInfo = TypeInfo {
    name: "StructureDefinition.snapshot",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "element", &ELEMENT_DEFINITION).many().required(),
    ],
};

record! {
    StructureDefinitionSnapshot, STRUCTURE_DEFINITION_SNAPSHOT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records element,
}

/// The elements below `StructureDefinition.differential`.
///
/// Invariants: `ele-1`, `sdf-20`, `sdf-8a`.
pub struct StructureDefinitionDifferential {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `ElementDefinition`, 1..*.
    pub element: Vec<ElementDefinition>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static STRUCTURE_DEFINITION_DIFFERENTIAL: TypeInfo = TypeInfo {
    name: "StructureDefinition.differential",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "element", &ELEMENT_DEFINITION).many().required(),
    ],
};

record! {
    StructureDefinitionDifferential, STRUCTURE_DEFINITION_DIFFERENTIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records element,
}
