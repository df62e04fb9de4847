//! `PaymentReconciliation` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, FinancialResourceStatusCodes,
    IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, NoteType, PERIOD,
    PaymentOutcome, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [PaymentReconciliation](https://hl7.org/fhir/R5/paymentreconciliation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct PaymentReconciliation {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/payment-type>; summary; since R5.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/payment-kind>; since R5.
    pub kind: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`; since R5.
    pub enterer: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/payment-issuertype>; since R5.
    pub issuer_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Organization`, `Patient`, `RelatedPerson`; summary.
    pub payment_issuer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Task`.
    pub request: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub requestor: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/payment-outcome>.
    pub outcome: Primitive<Code<PaymentOutcome>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `date`, 1..1; summary; since R5.
    pub date: Primitive<Date>,
    /// `Reference`, 0..1, to `Location`; since R5.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/v2-0570>; since R5.
    pub method: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; since R5.
    pub card_brand: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub account_number: Primitive<Text>,
    /// `date`, 0..1; since R5.
    pub expiration_date: Primitive<Date>,
    /// `string`, 0..1; since R5.
    pub processor: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub reference_number: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub authorization: Primitive<Text>,
    /// `Money`, 0..1; since R5.
    pub tendered_amount: Option<Box<Money>>,
    /// `Money`, 0..1; since R5.
    pub returned_amount: Option<Box<Money>>,
    /// `Money`, 1..1; summary; since R5.
    pub amount: Option<Box<Money>>,
    /// `Identifier`, 0..1.
    pub payment_identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.allocation`, 0..*; since R5.
    pub allocation: Vec<PaymentReconciliationAllocation>,
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
        Row::record(9, "type", &CODEABLE_CONCEPT).required(),
        Row::code(10, "status", &codes::FINANCIAL_RESOURCE_STATUS_CODES).required(),
        Row::record(11, "kind", &CODEABLE_CONCEPT),
        Row::record(12, "period", &PERIOD),
        Row::primitive(13, "created", PrimitiveKind::DateTime).required(),
        Row::record(14, "enterer", &REFERENCE),
        Row::record(15, "issuerType", &CODEABLE_CONCEPT),
        Row::record(16, "paymentIssuer", &REFERENCE),
        Row::record(17, "request", &REFERENCE),
        Row::record(18, "requestor", &REFERENCE),
        Row::code(19, "outcome", &codes::PAYMENT_OUTCOME),
        Row::primitive(20, "disposition", PrimitiveKind::String),
        Row::primitive(21, "date", PrimitiveKind::Date).required(),
        Row::record(22, "location", &REFERENCE),
        Row::record(23, "method", &CODEABLE_CONCEPT),
        Row::primitive(24, "cardBrand", PrimitiveKind::String),
        Row::primitive(25, "accountNumber", PrimitiveKind::String),
        Row::primitive(26, "expirationDate", PrimitiveKind::Date),
        Row::primitive(27, "processor", PrimitiveKind::String),
        Row::primitive(28, "referenceNumber", PrimitiveKind::String),
        Row::primitive(29, "authorization", PrimitiveKind::String),
        Row::record(30, "tenderedAmount", &MONEY),
        Row::record(31, "returnedAmount", &MONEY),
        Row::record(32, "amount", &MONEY).required(),
        Row::record(33, "paymentIdentifier", &IDENTIFIER),
        Row::record(34, "allocation", &PAYMENT_RECONCILIATION_ALLOCATION).many(),
        Row::record(35, "formCode", &CODEABLE_CONCEPT),
        Row::record(36, "processNote", &PAYMENT_RECONCILIATION_PROCESS_NOTE).many(),
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
    9 Records r#type,
    10 Primitive status,
    11 Records kind,
    12 Records period,
    13 Primitive created,
    14 Records enterer,
    15 Records issuer_type,
    16 Records payment_issuer,
    17 Records request,
    18 Records requestor,
    19 Primitive outcome,
    20 Primitive disposition,
    21 Primitive date,
    22 Records location,
    23 Records method,
    24 Primitive card_brand,
    25 Primitive account_number,
    26 Primitive expiration_date,
    27 Primitive processor,
    28 Primitive reference_number,
    29 Primitive authorization,
    30 Records tendered_amount,
    31 Records returned_amount,
    32 Records amount,
    33 Records payment_identifier,
    34 Records allocation,
    35 Records form_code,
    36 Records process_note,
}

/// The elements below `PaymentReconciliation.allocation`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PaymentReconciliationAllocation {
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
    /// `Reference`, 0..1, to `Claim`, `Account`, `Invoice`, `ChargeItem`, `Encounter`, `Contract`.
    pub target: Option<Box<Reference>>,
    /// A choice, 0..1.
    pub target_item: Option<PaymentReconciliationAllocationTargetItem>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Account`.
    pub account: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/payment-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub submitter: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ClaimResponse`.
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

pub(crate) static PAYMENT_RECONCILIATION_ALLOCATION: TypeInfo = TypeInfo {
    name: "PaymentReconciliation.allocation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "predecessor", &IDENTIFIER),
        Row::record(5, "target", &REFERENCE),
        Row::primitive(6, "targetItemString", PrimitiveKind::String).choice(0, 3, 10),
        Row::record(6, "targetItemIdentifier", &IDENTIFIER).choice(1, 3, 10),
        Row::primitive(6, "targetItemPositiveInt", PrimitiveKind::PositiveInt).choice(2, 3, 10),
        Row::record(7, "encounter", &REFERENCE),
        Row::record(8, "account", &REFERENCE),
        Row::record(9, "type", &CODEABLE_CONCEPT),
        Row::record(10, "submitter", &REFERENCE),
        Row::record(11, "response", &REFERENCE),
        Row::primitive(12, "date", PrimitiveKind::Date),
        Row::record(13, "responsible", &REFERENCE),
        Row::record(14, "payee", &REFERENCE),
        Row::record(15, "amount", &MONEY),
    ],
};

record! {
    PaymentReconciliationAllocation, PAYMENT_RECONCILIATION_ALLOCATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records predecessor,
    5 Records target,
    6 Choice target_item,
    7 Records encounter,
    8 Records account,
    9 Records r#type,
    10 Records submitter,
    11 Records response,
    12 Primitive date,
    13 Records responsible,
    14 Records payee,
    15 Records amount,
}

/// `PaymentReconciliation.allocation.targetItem[x]`.
pub enum PaymentReconciliationAllocationTargetItem {
    /// `string`.
    String(Primitive<Text>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
}

choice! {
    PaymentReconciliationAllocationTargetItem;
    0 Primitive String,
    1 Record Identifier,
    2 Primitive PositiveInt,
    ; last PositiveInt;
    from Identifier(Identifier) String(Text) PositiveInt(i32);
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
    release: Release::R5,
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
