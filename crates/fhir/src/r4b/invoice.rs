//! `Invoice` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, InvoicePriceComponentType, InvoiceStatus, META, MONEY, Meta, Money, NARRATIVE,
    Narrative, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Invoice](https://hl7.org/fhir/R4B/invoice.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Invoice {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/invoice-status>; modifier; summary.
    pub status: Primitive<Code<InvoiceStatus>>,
    /// `string`, 0..1.
    pub cancelled_reason: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`, `Patient`, `RelatedPerson`; summary.
    pub recipient: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `Invoice.participant`, 0..*.
    pub participant: Vec<InvoiceParticipant>,
    /// `Reference`, 0..1, to `Organization`.
    pub issuer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Account`.
    pub account: Option<Box<Reference>>,
    /// `Invoice.lineItem`, 0..*.
    pub line_item: Vec<InvoiceLineItem>,
    /// `Invoice.lineItem.priceComponent`, 0..*.
    pub total_price_component: Vec<InvoiceLineItemPriceComponent>,
    /// `Money`, 0..1; summary.
    pub total_net: Option<Box<Money>>,
    /// `Money`, 0..1; summary.
    pub total_gross: Option<Box<Money>>,
    /// `markdown`, 0..1.
    pub payment_terms: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVOICE: TypeInfo = TypeInfo {
    name: "Invoice",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "status", &codes::INVOICE_STATUS).required(),
        Row::primitive(10, "cancelledReason", PrimitiveKind::String),
        Row::record(11, "type", &CODEABLE_CONCEPT),
        Row::record(12, "subject", &REFERENCE),
        Row::record(13, "recipient", &REFERENCE),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::record(15, "participant", &INVOICE_PARTICIPANT).many(),
        Row::record(16, "issuer", &REFERENCE),
        Row::record(17, "account", &REFERENCE),
        Row::record(18, "lineItem", &INVOICE_LINE_ITEM).many(),
        Row::record(19, "totalPriceComponent", &INVOICE_LINE_ITEM_PRICE_COMPONENT).many(),
        Row::record(20, "totalNet", &MONEY),
        Row::record(21, "totalGross", &MONEY),
        Row::primitive(22, "paymentTerms", PrimitiveKind::Markdown),
        Row::record(23, "note", &ANNOTATION).many(),
    ],
};

record! {
    Invoice, INVOICE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive status,
    10 Primitive cancelled_reason,
    11 Records r#type,
    12 Records subject,
    13 Records recipient,
    14 Primitive date,
    15 Records participant,
    16 Records issuer,
    17 Records account,
    18 Records line_item,
    19 Records total_price_component,
    20 Records total_net,
    21 Records total_gross,
    22 Primitive payment_terms,
    23 Records note,
}

/// The elements below `Invoice.participant`.
///
/// Invariants: `ele-1`.
pub struct InvoiceParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `Organization`, `Patient`, `PractitionerRole`, `Device`, `RelatedPerson`.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVOICE_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Invoice.participant",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "role", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    InvoiceParticipant, INVOICE_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records role,
    4 Records actor,
}

/// The elements below `Invoice.lineItem`.
///
/// Invariants: `ele-1`.
pub struct InvoiceLineItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..1.
    pub sequence: Primitive<i32>,
    /// A choice, 1..1, to `ChargeItem`.
    pub charge_item: Option<InvoiceLineItemChargeItem>,
    /// `Invoice.lineItem.priceComponent`, 0..*.
    pub price_component: Vec<InvoiceLineItemPriceComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVOICE_LINE_ITEM: TypeInfo = TypeInfo {
    name: "Invoice.lineItem",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt),
        Row::record(4, "chargeItemReference", &REFERENCE).choice(0, 2, 10).required(),
        Row::record(4, "chargeItemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 10).required(),
        Row::record(5, "priceComponent", &INVOICE_LINE_ITEM_PRICE_COMPONENT).many(),
    ],
};

record! {
    InvoiceLineItem, INVOICE_LINE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Choice charge_item,
    5 Records price_component,
}

/// `Invoice.lineItem.chargeItem[x]`.
pub enum InvoiceLineItemChargeItem {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    InvoiceLineItemChargeItem;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Invoice.lineItem.priceComponent`.
///
/// Invariants: `ele-1`.
pub struct InvoiceLineItemPriceComponent {
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

pub(crate) static INVOICE_LINE_ITEM_PRICE_COMPONENT: TypeInfo = TypeInfo {
    name: "Invoice.lineItem.priceComponent",
    kind: TypeKind::Backbone,
    release: Release::R4B,
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
    InvoiceLineItemPriceComponent, INVOICE_LINE_ITEM_PRICE_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records code,
    5 Primitive factor,
    6 Records amount,
}
