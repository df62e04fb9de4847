//! `ConceptMap` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ConceptMapAttributeType,
    ConceptMapGroupUnmappedMode, ConceptMapPropertyType, ConceptMapRelationship, ContactDetail,
    EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, PublicationStatus, QUANTITY, Quantity, RELATED_ARTIFACT, RelatedArtifact, Resource,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ConceptMap](https://hl7.org/fhir/R5/conceptmap.html).
///
/// Invariants: `cnl-0`.
pub struct ConceptMap {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<ConceptMapVersionAlgorithm>,
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
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1; since R5.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1; since R5.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary; since R5.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-topic>; since R5.
    pub topic: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*; since R5.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; since R5.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; since R5.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; since R5.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*; since R5.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ConceptMap.property`, 0..*; summary; since R5.
    pub property: Vec<ConceptMapProperty>,
    /// `ConceptMap.additionalAttribute`, 0..*; summary; since R5.
    pub additional_attribute: Vec<ConceptMapAdditionalAttribute>,
    /// A choice, 0..1, to `ValueSet`; summary; since R5.
    pub source_scope: Option<ConceptMapSourceScope>,
    /// A choice, 0..1, to `ValueSet`; summary; since R5.
    pub target_scope: Option<ConceptMapTargetScope>,
    /// `ConceptMap.group`, 0..*.
    pub group: Vec<ConceptMapGroup>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP: TypeInfo = TypeInfo {
    name: "ConceptMap",
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
        Row::primitive(12, "name", PrimitiveKind::String),
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
        Row::primitive(25, "approvalDate", PrimitiveKind::Date),
        Row::primitive(26, "lastReviewDate", PrimitiveKind::Date),
        Row::record(27, "effectivePeriod", &PERIOD),
        Row::record(28, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(29, "author", &CONTACT_DETAIL).many(),
        Row::record(30, "editor", &CONTACT_DETAIL).many(),
        Row::record(31, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(32, "endorser", &CONTACT_DETAIL).many(),
        Row::record(33, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(34, "property", &CONCEPT_MAP_PROPERTY).many(),
        Row::record(35, "additionalAttribute", &CONCEPT_MAP_ADDITIONAL_ATTRIBUTE).many(),
        Row::primitive(36, "sourceScopeUri", PrimitiveKind::Uri).choice(0, 2, 11),
        Row::primitive(36, "sourceScopeCanonical", PrimitiveKind::Canonical).choice(1, 2, 11),
        Row::primitive(37, "targetScopeUri", PrimitiveKind::Uri).choice(0, 2, 11),
        Row::primitive(37, "targetScopeCanonical", PrimitiveKind::Canonical).choice(1, 2, 11),
        Row::record(38, "group", &CONCEPT_MAP_GROUP).many(),
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
    25 Primitive approval_date,
    26 Primitive last_review_date,
    27 Records effective_period,
    28 Records topic,
    29 Records author,
    30 Records editor,
    31 Records reviewer,
    32 Records endorser,
    33 Records related_artifact,
    34 Records property,
    35 Records additional_attribute,
    36 Choice source_scope,
    37 Choice target_scope,
    38 Records group,
}

/// `ConceptMap.versionAlgorithm[x]`.
pub enum ConceptMapVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    ConceptMapVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// `ConceptMap.sourceScope[x]`.
pub enum ConceptMapSourceScope {
    /// `uri`.
    Uri(Primitive<Text>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    ConceptMapSourceScope;
    0 Primitive Uri,
    1 Primitive Canonical,
    ; last Canonical;
    from;
}

/// `ConceptMap.targetScope[x]`.
pub enum ConceptMapTargetScope {
    /// `uri`.
    Uri(Primitive<Text>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    ConceptMapTargetScope;
    0 Primitive Uri,
    1 Primitive Canonical,
    ; last Canonical;
    from;
}

/// The elements below `ConceptMap.property`.
///
/// Since R5.
///
/// Invariants: `cmd-11`, `ele-1`.
pub struct ConceptMapProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub uri: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/conceptmap-property-type>; summary.
    pub r#type: Primitive<Code<ConceptMapPropertyType>>,
    /// `canonical`, 0..1, to `CodeSystem`; summary.
    pub system: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_PROPERTY: TypeInfo = TypeInfo {
    name: "ConceptMap.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "uri", PrimitiveKind::Uri),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::code(6, "type", &codes::CONCEPT_MAP_PROPERTY_TYPE).required(),
        Row::primitive(7, "system", PrimitiveKind::Canonical),
    ],
};

record! {
    ConceptMapProperty, CONCEPT_MAP_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive uri,
    5 Primitive description,
    6 Primitive r#type,
    7 Primitive system,
}

/// The elements below `ConceptMap.additionalAttribute`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConceptMapAdditionalAttribute {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; summary.
    pub code: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub uri: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/conceptmap-attribute-type>; summary.
    pub r#type: Primitive<Code<ConceptMapAttributeType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_ADDITIONAL_ATTRIBUTE: TypeInfo = TypeInfo {
    name: "ConceptMap.additionalAttribute",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "uri", PrimitiveKind::Uri),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::code(6, "type", &codes::CONCEPT_MAP_ATTRIBUTE_TYPE).required(),
    ],
};

record! {
    ConceptMapAdditionalAttribute, CONCEPT_MAP_ADDITIONAL_ATTRIBUTE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive uri,
    5 Primitive description,
    6 Primitive r#type,
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
    /// `canonical`, 0..1, to `CodeSystem`.
    pub source: Primitive<Text>,
    /// `canonical`, 0..1, to `CodeSystem`.
    pub target: Primitive<Text>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "source", PrimitiveKind::Canonical),
        Row::primitive(4, "target", PrimitiveKind::Canonical),
        Row::record(5, "element", &CONCEPT_MAP_GROUP_ELEMENT).many().required(),
        Row::record(6, "unmapped", &CONCEPT_MAP_GROUP_UNMAPPED),
    ],
};

record! {
    ConceptMapGroup, CONCEPT_MAP_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive source,
    4 Primitive target,
    5 Records element,
    6 Records unmapped,
}

/// The elements below `ConceptMap.group.element`.
///
/// Invariants: `cmd-4`, `cmd-5`, `ele-1`.
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
    /// `canonical`, 0..1, to `ValueSet`; since R5.
    pub value_set: Primitive<Text>,
    /// `boolean`, 0..1; since R5.
    pub no_map: Primitive<bool>,
    /// `ConceptMap.group.element.target`, 0..*.
    pub target: Vec<ConceptMapGroupElementTarget>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code),
        Row::primitive(4, "display", PrimitiveKind::String),
        Row::primitive(5, "valueSet", PrimitiveKind::Canonical),
        Row::primitive(6, "noMap", PrimitiveKind::Boolean),
        Row::record(7, "target", &CONCEPT_MAP_GROUP_ELEMENT_TARGET).many(),
    ],
};

record! {
    ConceptMapGroupElement, CONCEPT_MAP_GROUP_ELEMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive display,
    5 Primitive value_set,
    6 Primitive no_map,
    7 Records target,
}

/// The elements below `ConceptMap.group.element.target`.
///
/// Invariants: `cmd-1`, `cmd-7`, `ele-1`.
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
    /// `canonical`, 0..1, to `ValueSet`; since R5.
    pub value_set: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/concept-map-relationship>; modifier; since R5.
    pub relationship: Primitive<Code<ConceptMapRelationship>>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// `ConceptMap.group.element.target.property`, 0..*; since R5.
    pub property: Vec<ConceptMapGroupElementTargetProperty>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code),
        Row::primitive(4, "display", PrimitiveKind::String),
        Row::primitive(5, "valueSet", PrimitiveKind::Canonical),
        Row::code(6, "relationship", &codes::CONCEPT_MAP_RELATIONSHIP).required(),
        Row::primitive(7, "comment", PrimitiveKind::String),
        Row::record(8, "property", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY).many(),
        Row::record(9, "dependsOn", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON).many(),
        Row::record(10, "product", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON).many(),
    ],
};

record! {
    ConceptMapGroupElementTarget, CONCEPT_MAP_GROUP_ELEMENT_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive display,
    5 Primitive value_set,
    6 Primitive relationship,
    7 Primitive comment,
    8 Records property,
    9 Records depends_on,
    10 Records product,
}

/// The elements below `ConceptMap.group.element.target.property`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConceptMapGroupElementTargetProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1.
    pub code: Primitive<Text>,
    /// A choice, 1..1.
    pub value: Option<ConceptMapGroupElementTargetPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element.target.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::record(4, "valueCoding", &CODING).choice(0, 7, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(1, 7, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(2, 7, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 7, 5).required(),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(4, 7, 5).required(),
        Row::primitive(4, "valueDecimal", PrimitiveKind::Decimal).choice(5, 7, 5).required(),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(6, 7, 5).required(),
    ],
};

record! {
    ConceptMapGroupElementTargetProperty, CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Choice value,
}

/// `ConceptMap.group.element.target.property.value[x]`.
pub enum ConceptMapGroupElementTargetPropertyValue {
    /// `Coding`.
    Coding(Box<Coding>),
    /// `string`.
    String(Primitive<Text>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `code`.
    Code(Primitive<Text>),
}

choice! {
    ConceptMapGroupElementTargetPropertyValue;
    0 Record Coding,
    1 Primitive String,
    2 Primitive Integer,
    3 Primitive Boolean,
    4 Primitive DateTime,
    5 Primitive Decimal,
    6 Primitive Code,
    ; last Code;
    from Coding(Coding) DateTime(DateTime) Decimal(Decimal) Boolean(bool) Integer(i32);
}

/// The elements below `ConceptMap.group.element.target.dependsOn`.
///
/// Invariants: `cmd-6`, `ele-1`.
pub struct ConceptMapGroupElementTargetDependsOn {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; since R5.
    pub attribute: Primitive<Text>,
    /// A choice, 0..1.
    pub value: Option<ConceptMapGroupElementTargetDependsOnValue>,
    /// `canonical`, 0..1, to `ValueSet`; since R5.
    pub value_set: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element.target.dependsOn",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "attribute", PrimitiveKind::Code).required(),
        Row::primitive(4, "valueCode", PrimitiveKind::Code).choice(0, 5, 5),
        Row::record(4, "valueCoding", &CODING).choice(1, 5, 5),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(2, 5, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 5, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(4, 5, 5),
        Row::primitive(5, "valueSet", PrimitiveKind::Canonical),
    ],
};

record! {
    ConceptMapGroupElementTargetDependsOn, CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive attribute,
    4 Choice value,
    5 Primitive value_set,
}

/// `ConceptMap.group.element.target.dependsOn.value[x]`.
pub enum ConceptMapGroupElementTargetDependsOnValue {
    /// `code`.
    Code(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    ConceptMapGroupElementTargetDependsOnValue;
    0 Primitive Code,
    1 Record Coding,
    2 Primitive String,
    3 Primitive Boolean,
    4 Record Quantity,
    ; last Quantity;
    from Coding(Coding) Quantity(Quantity) Boolean(bool);
}

/// The elements below `ConceptMap.group.unmapped`.
///
/// Invariants: `cmd-2`, `cmd-3`, `cmd-8`, `cmd-9`, `cmd-10`, `ele-1`.
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
    /// `canonical`, 0..1, to `ValueSet`; since R5.
    pub value_set: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/concept-map-relationship>; modifier; since R5.
    pub relationship: Primitive<Code<ConceptMapRelationship>>,
    /// `canonical`, 0..1, to `ConceptMap`; since R5.
    pub other_map: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED: TypeInfo = TypeInfo {
    name: "ConceptMap.group.unmapped",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "mode", &codes::CONCEPT_MAP_GROUP_UNMAPPED_MODE).required(),
        Row::primitive(4, "code", PrimitiveKind::Code),
        Row::primitive(5, "display", PrimitiveKind::String),
        Row::primitive(6, "valueSet", PrimitiveKind::Canonical),
        Row::code(7, "relationship", &codes::CONCEPT_MAP_RELATIONSHIP),
        Row::primitive(8, "otherMap", PrimitiveKind::Canonical),
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
    6 Primitive value_set,
    7 Primitive relationship,
    8 Primitive other_map,
}
