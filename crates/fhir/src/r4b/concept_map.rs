//! `ConceptMap` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ConceptMapEquivalence,
    ConceptMapGroupUnmappedMode, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, Primitive, PublicationStatus, Resource, USAGE_CONTEXT,
    UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ConceptMap](https://hl7.org/fhir/R4B/conceptmap.html).
///
/// Invariants: `cmd-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ConceptMap {
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
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
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
    /// A choice, 0..1, to `ValueSet`; summary.
    pub source: Option<ConceptMapSource>,
    /// A choice, 0..1, to `ValueSet`; summary.
    pub target: Option<ConceptMapTarget>,
    /// `ConceptMap.group`, 0..*.
    pub group: Vec<ConceptMapGroup>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP: TypeInfo = TypeInfo {
    name: "ConceptMap",
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
        Row::record(9, "identifier", &IDENTIFIER),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
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
        Row::primitive(23, "sourceUri", PrimitiveKind::Uri).choice(0, 2, 6),
        Row::primitive(23, "sourceCanonical", PrimitiveKind::Canonical).choice(1, 2, 6),
        Row::primitive(24, "targetUri", PrimitiveKind::Uri).choice(0, 2, 6),
        Row::primitive(24, "targetCanonical", PrimitiveKind::Canonical).choice(1, 2, 6),
        Row::record(25, "group", &CONCEPT_MAP_GROUP).many(),
    ],
};

record! {
    ConceptMap, CONCEPT_MAP;
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
    23 Choice source,
    24 Choice target,
    25 Records group,
}

/// `ConceptMap.source[x]`.
pub enum ConceptMapSource {
    /// `uri`.
    Uri(Primitive<Text>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    ConceptMapSource;
    0 Primitive Uri,
    1 Primitive Canonical,
    ; last Canonical;
    from;
}

/// `ConceptMap.target[x]`.
pub enum ConceptMapTarget {
    /// `uri`.
    Uri(Primitive<Text>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    ConceptMapTarget;
    0 Primitive Uri,
    1 Primitive Canonical,
    ; last Canonical;
    from;
}

/// The elements below `ConceptMap.group`.
///
/// Invariants: `ele-1`.
pub struct ConceptMapGroup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1.
    pub source: Primitive<Text>,
    /// `string`, 0..1.
    pub source_version: Primitive<Text>,
    /// `uri`, 0..1.
    pub target: Primitive<Text>,
    /// `string`, 0..1.
    pub target_version: Primitive<Text>,
    /// `ConceptMap.group.element`, 1..*.
    pub element: Vec<ConceptMapGroupElement>,
    /// `ConceptMap.group.unmapped`, 0..1.
    pub unmapped: Option<Box<ConceptMapGroupUnmapped>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP: TypeInfo = TypeInfo {
    name: "ConceptMap.group",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "source", PrimitiveKind::Uri),
        Row::primitive(4, "sourceVersion", PrimitiveKind::String),
        Row::primitive(5, "target", PrimitiveKind::Uri),
        Row::primitive(6, "targetVersion", PrimitiveKind::String),
        Row::record(7, "element", &CONCEPT_MAP_GROUP_ELEMENT).many().required(),
        Row::record(8, "unmapped", &CONCEPT_MAP_GROUP_UNMAPPED),
    ],
};

record! {
    ConceptMapGroup, CONCEPT_MAP_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive source,
    4 Primitive source_version,
    5 Primitive target,
    6 Primitive target_version,
    7 Records element,
    8 Records unmapped,
}

/// The elements below `ConceptMap.group.element`.
///
/// Invariants: `ele-1`.
pub struct ConceptMapGroupElement {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1.
    pub code: Primitive<Text>,
    /// `string`, 0..1.
    pub display: Primitive<Text>,
    /// `ConceptMap.group.element.target`, 0..*.
    pub target: Vec<ConceptMapGroupElementTarget>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code),
        Row::primitive(4, "display", PrimitiveKind::String),
        Row::record(5, "target", &CONCEPT_MAP_GROUP_ELEMENT_TARGET).many(),
    ],
};

record! {
    ConceptMapGroupElement, CONCEPT_MAP_GROUP_ELEMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive display,
    5 Records target,
}

/// The elements below `ConceptMap.group.element.target`.
///
/// Invariants: `cmd-1`, `ele-1`.
pub struct ConceptMapGroupElementTarget {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1.
    pub code: Primitive<Text>,
    /// `string`, 0..1.
    pub display: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/concept-map-equivalence>; modifier.
    pub equivalence: Primitive<Code<ConceptMapEquivalence>>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// `ConceptMap.group.element.target.dependsOn`, 0..*.
    pub depends_on: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// `ConceptMap.group.element.target.dependsOn`, 0..*.
    pub product: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element.target",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code),
        Row::primitive(4, "display", PrimitiveKind::String),
        Row::code(5, "equivalence", &codes::CONCEPT_MAP_EQUIVALENCE).required(),
        Row::primitive(6, "comment", PrimitiveKind::String),
        Row::record(7, "dependsOn", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON).many(),
        Row::record(8, "product", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON).many(),
    ],
};

record! {
    ConceptMapGroupElementTarget, CONCEPT_MAP_GROUP_ELEMENT_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive display,
    5 Primitive equivalence,
    6 Primitive comment,
    7 Records depends_on,
    8 Records product,
}

/// The elements below `ConceptMap.group.element.target.dependsOn`.
///
/// Invariants: `ele-1`.
pub struct ConceptMapGroupElementTargetDependsOn {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 1..1.
    pub property: Primitive<Text>,
    /// `canonical`, 0..1, to `CodeSystem`.
    pub system: Primitive<Text>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// `string`, 0..1.
    pub display: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element.target.dependsOn",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "property", PrimitiveKind::Uri).required(),
        Row::primitive(4, "system", PrimitiveKind::Canonical),
        Row::primitive(5, "value", PrimitiveKind::String).required(),
        Row::primitive(6, "display", PrimitiveKind::String),
    ],
};

record! {
    ConceptMapGroupElementTargetDependsOn, CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive property,
    4 Primitive system,
    5 Primitive value,
    6 Primitive display,
}

/// The elements below `ConceptMap.group.unmapped`.
///
/// Invariants: `cmd-2`, `cmd-3`, `ele-1`.
pub struct ConceptMapGroupUnmapped {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>.
    pub mode: Primitive<Code<ConceptMapGroupUnmappedMode>>,
    /// `code`, 0..1.
    pub code: Primitive<Text>,
    /// `string`, 0..1.
    pub display: Primitive<Text>,
    /// `canonical`, 0..1, to `ConceptMap`.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED: TypeInfo = TypeInfo {
    name: "ConceptMap.group.unmapped",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "mode", &codes::CONCEPT_MAP_GROUP_UNMAPPED_MODE).required(),
        Row::primitive(4, "code", PrimitiveKind::Code),
        Row::primitive(5, "display", PrimitiveKind::String),
        Row::primitive(6, "url", PrimitiveKind::Canonical),
    ],
};

record! {
    ConceptMapGroupUnmapped, CONCEPT_MAP_GROUP_UNMAPPED;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive mode,
    4 Primitive code,
    5 Primitive display,
    6 Primitive url,
}
