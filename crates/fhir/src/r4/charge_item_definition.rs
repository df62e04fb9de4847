//! `ChargeItemDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension,
    IDENTIFIER, Identifier, InvoicePriceComponentType, META, MONEY, Meta, Money, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, PublicationStatus, REFERENCE, Reference, Resource,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ChargeItemDefinition](https://hl7.org/fhir/R4/chargeitemdefinition.html).
///
/// Invariants: `cid-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ChargeItemDefinition {
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
    /// `uri`, 1..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
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
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Medication`, `Substance`, `Device`.
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
        Row::primitive(8, "url", PrimitiveKind::Uri).required(),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "title", PrimitiveKind::String),
        Row::primitive(12, "derivedFromUri", PrimitiveKind::Uri).many(),
        Row::primitive(13, "partOf", PrimitiveKind::Canonical).many(),
        Row::primitive(14, "replaces", PrimitiveKind::Canonical).many(),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "approvalDate", PrimitiveKind::Date),
        Row::primitive(25, "lastReviewDate", PrimitiveKind::Date),
        Row::record(26, "effectivePeriod", &PERIOD),
        Row::record(27, "code", &CODEABLE_CONCEPT),
        Row::record(28, "instance", &REFERENCE).many(),
        Row::record(29, "applicability", &CHARGE_ITEM_DEFINITION_APPLICABILITY).many(),
        Row::record(30, "propertyGroup", &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP).many(),
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
    11 Primitive title,
    12 Primitives derived_from_uri,
    13 Primitives part_of,
    14 Primitives replaces,
    15 Primitive status,
    16 Primitive experimental,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive copyright,
    24 Primitive approval_date,
    25 Primitive last_review_date,
    26 Records effective_period,
    27 Records code,
    28 Records instance,
    29 Records applicability,
    30 Records property_group,
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
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `string`, 0..1.
    pub language: Primitive<Text>,
    /// `string`, 0..1.
    pub expression: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY: TypeInfo = TypeInfo {
    name: "ChargeItemDefinition.applicability",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::primitive(4, "language", PrimitiveKind::String),
        Row::primitive(5, "expression", PrimitiveKind::String),
    ],
};

record! {
    ChargeItemDefinitionApplicability, CHARGE_ITEM_DEFINITION_APPLICABILITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive language,
    5 Primitive expression,
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
    /// `ChargeItemDefinition.propertyGroup.priceComponent`, 0..*.
    pub price_component: Vec<ChargeItemDefinitionPropertyGroupPriceComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP: TypeInfo = TypeInfo {
    name: "ChargeItemDefinition.propertyGroup",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "applicability", &CHARGE_ITEM_DEFINITION_APPLICABILITY).many(),
        Row::record(4, "priceComponent", &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT)
            .many(),
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

/// The elements below `ChargeItemDefinition.propertyGroup.priceComponent`.
///
/// Invariants: `ele-1`.
pub struct ChargeItemDefinitionPropertyGroupPriceComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/invoice-priceComponentType>.
    pub r#type: Primitive<Code<InvoicePriceComponentType>>,
    /// `CodeableConcept`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub amount: Option<Box<Money>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT: TypeInfo = TypeInfo {
    name: "ChargeItemDefinition.propertyGroup.priceComponent",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::INVOICE_PRICE_COMPONENT_TYPE).required(),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "factor", PrimitiveKind::Decimal),
        Row::record(6, "amount", &MONEY),
    ],
};

record! {
    ChargeItemDefinitionPropertyGroupPriceComponent, CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records code,
    5 Primitive factor,
    6 Records amount,
}
