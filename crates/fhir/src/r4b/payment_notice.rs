//! `PaymentNotice` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, FinancialResourceStatusCodes,
    IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [PaymentNotice](https://hl7.org/fhir/R4B/paymentnotice.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct PaymentNotice {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `Reference`, 0..1.
    pub request: Option<Box<Reference>>,
    /// `Reference`, 0..1.
    pub response: Option<Box<Reference>>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub provider: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `PaymentReconciliation`; summary.
    pub payment: Option<Box<Reference>>,
    /// `date`, 0..1.
    pub payment_date: Primitive<Date>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub payee: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Organization`; summary.
    pub recipient: Option<Box<Reference>>,
    /// `Money`, 1..1; summary.
    pub amount: Option<Box<Money>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/payment-status>.
    pub payment_status: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PAYMENT_NOTICE: TypeInfo = TypeInfo {
    name: "PaymentNotice",
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
        Row::code(9, "status", &codes::FINANCIAL_RESOURCE_STATUS_CODES).required(),
        Row::record(10, "request", &REFERENCE),
        Row::record(11, "response", &REFERENCE),
        Row::primitive(12, "created", PrimitiveKind::DateTime).required(),
        Row::record(13, "provider", &REFERENCE),
        Row::record(14, "payment", &REFERENCE).required(),
        Row::primitive(15, "paymentDate", PrimitiveKind::Date),
        Row::record(16, "payee", &REFERENCE),
        Row::record(17, "recipient", &REFERENCE).required(),
        Row::record(18, "amount", &MONEY).required(),
        Row::record(19, "paymentStatus", &CODEABLE_CONCEPT),
    ],
};

record! {
    PaymentNotice, PAYMENT_NOTICE;
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
    10 Records request,
    11 Records response,
    12 Primitive created,
    13 Records provider,
    14 Records payment,
    15 Primitive payment_date,
    16 Records payee,
    17 Records recipient,
    18 Records amount,
    19 Records payment_status,
}
