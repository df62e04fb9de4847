//! `PaymentReconciliation` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, ClaimProcessingCodes, CodeableConcept, EXTENSION, Extension,
    FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE,
    Narrative, NoteType, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [PaymentReconciliation](https://hl7.org/fhir/R4/paymentreconciliation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct PaymentReconciliation {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub payment_issuer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Task`.
    pub request: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub requestor: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/remittance-outcome>.
    pub outcome: Primitive<Code<ClaimProcessingCodes>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `date`, 1..1; summary.
    pub payment_date: Primitive<Date>,
    /// `Money`, 1..1; summary.
    pub payment_amount: Option<Box<Money>>,
    /// `Identifier`, 0..1.
    pub payment_identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.detail`, 0..*.
    pub detail: Vec<PaymentReconciliationDetail>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/forms>.
    pub form_code: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.processNote`, 0..*.
    pub process_note: Vec<PaymentReconciliationProcessNote>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PAYMENT_RECONCILIATION: TypeInfo = TypeInfo {
    name: "PaymentReconciliation",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "status", &codes::FINANCIAL_RESOURCE_STATUS_CODES).required(),
        Row::record(10, "period", &PERIOD),
        Row::primitive(11, "created", PrimitiveKind::DateTime).required(),
        Row::record(12, "paymentIssuer", &REFERENCE),
        Row::record(13, "request", &REFERENCE),
        Row::record(14, "requestor", &REFERENCE),
        Row::code(15, "outcome", &codes::CLAIM_PROCESSING_CODES),
        Row::primitive(16, "disposition", PrimitiveKind::String),
        Row::primitive(17, "paymentDate", PrimitiveKind::Date).required(),
        Row::record(18, "paymentAmount", &MONEY).required(),
        Row::record(19, "paymentIdentifier", &IDENTIFIER),
        Row::record(20, "detail", &PAYMENT_RECONCILIATION_DETAIL).many(),
        Row::record(21, "formCode", &CODEABLE_CONCEPT),
        Row::record(22, "processNote", &PAYMENT_RECONCILIATION_PROCESS_NOTE).many(),
    ],
};

record! {
    PaymentReconciliation, PAYMENT_RECONCILIATION;
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
    10 Records period,
    11 Primitive created,
    12 Records payment_issuer,
    13 Records request,
    14 Records requestor,
    15 Primitive outcome,
    16 Primitive disposition,
    17 Primitive payment_date,
    18 Records payment_amount,
    19 Records payment_identifier,
    20 Records detail,
    21 Records form_code,
    22 Records process_note,
}

/// The elements below `PaymentReconciliation.detail`.
///
/// Invariants: `ele-1`.
pub struct PaymentReconciliationDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Identifier`, 0..1.
    pub predecessor: Option<Box<Identifier>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/payment-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1.
    pub request: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub submitter: Option<Box<Reference>>,
    /// `Reference`, 0..1.
    pub response: Option<Box<Reference>>,
    /// `date`, 0..1.
    pub date: Primitive<Date>,
    /// `Reference`, 0..1, to `PractitionerRole`.
    pub responsible: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub payee: Option<Box<Reference>>,
    /// `Money`, 0..1.
    pub amount: Option<Box<Money>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PAYMENT_RECONCILIATION_DETAIL: TypeInfo = TypeInfo {
    name: "PaymentReconciliation.detail",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "predecessor", &IDENTIFIER),
        Row::record(5, "type", &CODEABLE_CONCEPT).required(),
        Row::record(6, "request", &REFERENCE),
        Row::record(7, "submitter", &REFERENCE),
        Row::record(8, "response", &REFERENCE),
        Row::primitive(9, "date", PrimitiveKind::Date),
        Row::record(10, "responsible", &REFERENCE),
        Row::record(11, "payee", &REFERENCE),
        Row::record(12, "amount", &MONEY),
    ],
};

record! {
    PaymentReconciliationDetail, PAYMENT_RECONCILIATION_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records predecessor,
    5 Records r#type,
    6 Records request,
    7 Records submitter,
    8 Records response,
    9 Primitive date,
    10 Records responsible,
    11 Records payee,
    12 Records amount,
}

/// The elements below `PaymentReconciliation.processNote`.
///
/// Invariants: `ele-1`.
pub struct PaymentReconciliationProcessNote {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/note-type>.
    pub r#type: Primitive<Code<NoteType>>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PAYMENT_RECONCILIATION_PROCESS_NOTE: TypeInfo = TypeInfo {
    name: "PaymentReconciliation.processNote",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::NOTE_TYPE),
        Row::primitive(4, "text", PrimitiveKind::String),
    ],
};

record! {
    PaymentReconciliationProcessNote, PAYMENT_RECONCILIATION_PROCESS_NOTE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive text,
}
