//! `ChargeItemDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXPRESSION,
    EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META, MONETARY_COMPONENT, Meta,
    MonetaryComponent, NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus,
    REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ChargeItemDefinition](https://hl7.org/fhir/R5/chargeitemdefinition.html).
///
/// Invariants: `cnl-0`.
pub struct ChargeItemDefinition {
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
    pub version_algorithm: Option<ChargeItemDefinitionVersionAlgorithm>,
    /// `string`, 0..1; summary; since R5.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `uri`, 0..*; summary.
    pub derived_from_uri: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `ChargeItemDefinition`; summary.
    pub part_of: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `ChargeItemDefinition`; summary.
    pub replaces: Vec<Primitive<Text>>,
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
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1; since R5.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Medication`, `Substance`, `Device`, `DeviceDefinition`, `ActivityDefinition`, `PlanDefinition`, `HealthcareService`.
    pub instance: Vec<Reference>,
    /// `ChargeItemDefinition.applicability`, 0..*.
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup`, 0..*.
    pub property_group: Vec<ChargeItemDefinitionPropertyGroup>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM_DEFINITION: TypeInfo = TypeInfo {
    name: "ChargeItemDefinition",
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
        Row::primitive(14, "derivedFromUri", PrimitiveKind::Uri).many(),
        Row::primitive(15, "partOf", PrimitiveKind::Canonical).many(),
        Row::primitive(16, "replaces", PrimitiveKind::Canonical).many(),
        Row::code(17, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(18, "experimental", PrimitiveKind::Boolean),
        Row::primitive(19, "date", PrimitiveKind::DateTime),
        Row::primitive(20, "publisher", PrimitiveKind::String),
        Row::record(21, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(22, "description", PrimitiveKind::Markdown),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "copyright", PrimitiveKind::Markdown),
        Row::primitive(27, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(28, "approvalDate", PrimitiveKind::Date),
        Row::primitive(29, "lastReviewDate", PrimitiveKind::Date),
        Row::record(30, "code", &CODEABLE_CONCEPT),
        Row::record(31, "instance", &REFERENCE).many(),
        Row::record(32, "applicability", &CHARGE_ITEM_DEFINITION_APPLICABILITY).many(),
        Row::record(33, "propertyGroup", &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP).many(),
    ],
};

record! {
    ChargeItemDefinition, CHARGE_ITEM_DEFINITION;
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
    14 Primitives derived_from_uri,
    15 Primitives part_of,
    16 Primitives replaces,
    17 Primitive status,
    18 Primitive experimental,
    19 Primitive date,
    20 Primitive publisher,
    21 Records contact,
    22 Primitive description,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive copyright,
    27 Primitive copyright_label,
    28 Primitive approval_date,
    29 Primitive last_review_date,
    30 Records code,
    31 Records instance,
    32 Records applicability,
    33 Records property_group,
}

/// `ChargeItemDefinition.versionAlgorithm[x]`.
pub enum ChargeItemDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    ChargeItemDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `ChargeItemDefinition.applicability`.
///
/// Invariants: `ele-1`.
pub struct ChargeItemDefinitionApplicability {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Expression`, 0..1; since R5.
    pub condition: Option<Box<Expression>>,
    /// `Period`, 0..1; summary; since R5.
    pub effective_period: Option<Box<Period>>,
    /// `RelatedArtifact`, 0..1; since R5.
    pub related_artifact: Option<Box<RelatedArtifact>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY: TypeInfo = TypeInfo {
    name: "ChargeItemDefinition.applicability",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "condition", &EXPRESSION),
        Row::record(4, "effectivePeriod", &PERIOD),
        Row::record(5, "relatedArtifact", &RELATED_ARTIFACT),
    ],
};

record! {
    ChargeItemDefinitionApplicability, CHARGE_ITEM_DEFINITION_APPLICABILITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records condition,
    4 Records effective_period,
    5 Records related_artifact,
}

/// The elements below `ChargeItemDefinition.propertyGroup`.
///
/// Invariants: `ele-1`.
pub struct ChargeItemDefinitionPropertyGroup {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability`, 0..*.
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `MonetaryComponent`, 0..*.
    pub price_component: Vec<MonetaryComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP: TypeInfo = TypeInfo {
    name: "ChargeItemDefinition.propertyGroup",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "applicability", &CHARGE_ITEM_DEFINITION_APPLICABILITY).many(),
        Row::record(4, "priceComponent", &MONETARY_COMPONENT).many(),
    ],
};

record! {
    ChargeItemDefinitionPropertyGroup, CHARGE_ITEM_DEFINITION_PROPERTY_GROUP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records applicability,
    4 Records price_component,
}
