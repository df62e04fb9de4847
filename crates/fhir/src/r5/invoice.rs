//! `Invoice` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, InvoiceStatus, META, MONETARY_COMPONENT, MONEY, Meta, MonetaryComponent, Money,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Invoice](https://hl7.org/fhir/R5/invoice.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Invoice {
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
    /// `dateTime`, 0..1.
    pub date: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary; since R5.
    pub creation: Primitive<DateTime>,
    /// A choice, 0..1; summary; since R5.
    pub period: Option<InvoicePeriod>,
    /// `Invoice.participant`, 0..*.
    pub participant: Vec<InvoiceParticipant>,
    /// `Reference`, 0..1, to `Organization`.
    pub issuer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Account`.
    pub account: Option<Box<Reference>>,
    /// `Invoice.lineItem`, 0..*.
    pub line_item: Vec<InvoiceLineItem>,
    /// `MonetaryComponent`, 0..*.
    pub total_price_component: Vec<MonetaryComponent>,
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "status", &codes::INVOICE_STATUS).required(),
        Row::primitive(10, "cancelledReason", PrimitiveKind::String),
        Row::record(11, "type", &CODEABLE_CONCEPT),
        Row::record(12, "subject", &REFERENCE),
        Row::record(13, "recipient", &REFERENCE),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::primitive(15, "creation", PrimitiveKind::DateTime),
        Row::primitive(16, "periodDate", PrimitiveKind::Date).choice(0, 2, 6),
        Row::record(16, "periodPeriod", &PERIOD).choice(1, 2, 6),
        Row::record(17, "participant", &INVOICE_PARTICIPANT).many(),
        Row::record(18, "issuer", &REFERENCE),
        Row::record(19, "account", &REFERENCE),
        Row::record(20, "lineItem", &INVOICE_LINE_ITEM).many(),
        Row::record(21, "totalPriceComponent", &MONETARY_COMPONENT).many(),
        Row::record(22, "totalNet", &MONEY),
        Row::record(23, "totalGross", &MONEY),
        Row::primitive(24, "paymentTerms", PrimitiveKind::Markdown),
        Row::record(25, "note", &ANNOTATION).many(),
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
    15 Primitive creation,
    16 Choice period,
    17 Records participant,
    18 Records issuer,
    19 Records account,
    20 Records line_item,
    21 Records total_price_component,
    22 Records total_net,
    23 Records total_gross,
    24 Primitive payment_terms,
    25 Records note,
}

/// `Invoice.period[x]`.
pub enum InvoicePeriod {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    InvoicePeriod;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
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
    release: Release::R5,
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
    /// A choice, 0..1; since R5.
    pub serviced: Option<InvoiceLineItemServiced>,
    /// A choice, 1..1, to `ChargeItem`.
    pub charge_item: Option<InvoiceLineItemChargeItem>,
    /// `MonetaryComponent`, 0..*.
    pub price_component: Vec<MonetaryComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INVOICE_LINE_ITEM: TypeInfo = TypeInfo {
    name: "Invoice.lineItem",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt),
        Row::primitive(4, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(4, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::record(5, "chargeItemReference", &REFERENCE).choice(0, 2, 10).required(),
        Row::record(5, "chargeItemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 10).required(),
        Row::record(6, "priceComponent", &MONETARY_COMPONENT).many(),
    ],
};

record! {
    InvoiceLineItem, INVOICE_LINE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Choice serviced,
    5 Choice charge_item,
    6 Records price_component,
}

/// `Invoice.lineItem.serviced[x]`.
pub enum InvoiceLineItemServiced {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    InvoiceLineItemServiced;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
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
