//! `Account` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text};
use crate::r5::{
    AccountStatus, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference,
    EXTENSION, Extension, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative,
    PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Account](https://hl7.org/fhir/R5/account.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Account {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/account-status>; modifier; summary.
    pub status: Primitive<Code<AccountStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/account-billing-status>; summary; since R5.
    pub billing_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/account-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `Reference`, 0..*, to `Patient`, `Device`, `Practitioner`, `PractitionerRole`, `Location`, `HealthcareService`, `Organization`; summary.
    pub subject: Vec<Reference>,
    /// `Period`, 0..1; summary.
    pub service_period: Option<Box<Period>>,
    /// `Account.coverage`, 0..*; summary.
    pub coverage: Vec<AccountCoverage>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub owner: Option<Box<Reference>>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Account.guarantor`, 0..*.
    pub guarantor: Vec<AccountGuarantor>,
    /// `Account.diagnosis`, 0..*; summary; since R5.
    pub diagnosis: Vec<AccountDiagnosis>,
    /// `Account.procedure`, 0..*; summary; since R5.
    pub procedure: Vec<AccountProcedure>,
    /// `Account.relatedAccount`, 0..*; since R5.
    pub related_account: Vec<AccountRelatedAccount>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/currencies>; since R5.
    pub currency: Option<Box<CodeableConcept>>,
    /// `Account.balance`, 0..*; since R5.
    pub balance: Vec<AccountBalance>,
    /// `instant`, 0..1; since R5.
    pub calculated_at: Primitive<Instant>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT: TypeInfo = TypeInfo {
    name: "Account",
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
        Row::code(9, "status", &codes::ACCOUNT_STATUS).required(),
        Row::record(10, "billingStatus", &CODEABLE_CONCEPT),
        Row::record(11, "type", &CODEABLE_CONCEPT),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::record(13, "subject", &REFERENCE).many(),
        Row::record(14, "servicePeriod", &PERIOD),
        Row::record(15, "coverage", &ACCOUNT_COVERAGE).many(),
        Row::record(16, "owner", &REFERENCE),
        Row::primitive(17, "description", PrimitiveKind::Markdown),
        Row::record(18, "guarantor", &ACCOUNT_GUARANTOR).many(),
        Row::record(19, "diagnosis", &ACCOUNT_DIAGNOSIS).many(),
        Row::record(20, "procedure", &ACCOUNT_PROCEDURE).many(),
        Row::record(21, "relatedAccount", &ACCOUNT_RELATED_ACCOUNT).many(),
        Row::record(22, "currency", &CODEABLE_CONCEPT),
        Row::record(23, "balance", &ACCOUNT_BALANCE).many(),
        Row::primitive(24, "calculatedAt", PrimitiveKind::Instant),
    ],
};

record! {
    Account, ACCOUNT;
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
    10 Records billing_status,
    11 Records r#type,
    12 Primitive name,
    13 Records subject,
    14 Records service_period,
    15 Records coverage,
    16 Records owner,
    17 Primitive description,
    18 Records guarantor,
    19 Records diagnosis,
    20 Records procedure,
    21 Records related_account,
    22 Records currency,
    23 Records balance,
    24 Primitive calculated_at,
}

/// The elements below `Account.coverage`.
///
/// Invariants: `ele-1`.
pub struct AccountCoverage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Coverage`; summary.
    pub coverage: Option<Box<Reference>>,
    /// `positiveInt`, 0..1; summary.
    pub priority: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT_COVERAGE: TypeInfo = TypeInfo {
    name: "Account.coverage",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "coverage", &REFERENCE).required(),
        Row::primitive(4, "priority", PrimitiveKind::PositiveInt),
    ],
};

record! {
    AccountCoverage, ACCOUNT_COVERAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records coverage,
    4 Primitive priority,
}

/// The elements below `Account.guarantor`.
///
/// Invariants: `ele-1`.
pub struct AccountGuarantor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Patient`, `RelatedPerson`, `Organization`.
    pub party: Option<Box<Reference>>,
    /// `boolean`, 0..1.
    pub on_hold: Primitive<bool>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT_GUARANTOR: TypeInfo = TypeInfo {
    name: "Account.guarantor",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "party", &REFERENCE).required(),
        Row::primitive(4, "onHold", PrimitiveKind::Boolean),
        Row::record(5, "period", &PERIOD),
    ],
};

record! {
    AccountGuarantor, ACCOUNT_GUARANTOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records party,
    4 Primitive on_hold,
    5 Records period,
}

/// The elements below `Account.diagnosis`.
///
/// Since R5.
///
/// Invariants: `act-1`, `ele-1`.
pub struct AccountDiagnosis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..1.
    pub sequence: Primitive<i32>,
    /// `CodeableReference`, 1..1, to `Condition`; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub condition: Option<Box<CodeableReference>>,
    /// `dateTime`, 0..1.
    pub date_of_diagnosis: Primitive<DateTime>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-diagnosis-use>.
    pub r#type: Vec<CodeableConcept>,
    /// `boolean`, 0..1.
    pub on_admission: Primitive<bool>,
    /// `CodeableConcept`, 0..*.
    pub package_code: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "Account.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt),
        Row::record(4, "condition", &CODEABLE_REFERENCE).required(),
        Row::primitive(5, "dateOfDiagnosis", PrimitiveKind::DateTime),
        Row::record(6, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(7, "onAdmission", PrimitiveKind::Boolean),
        Row::record(8, "packageCode", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    AccountDiagnosis, ACCOUNT_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records condition,
    5 Primitive date_of_diagnosis,
    6 Records r#type,
    7 Primitive on_admission,
    8 Records package_code,
}

/// The elements below `Account.procedure`.
///
/// Since R5.
///
/// Invariants: `act-2`, `ele-1`.
pub struct AccountProcedure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..1.
    pub sequence: Primitive<i32>,
    /// `CodeableReference`, 1..1, to `Procedure`; example binding to <http://hl7.org/fhir/ValueSet/procedure-code>; summary.
    pub code: Option<Box<CodeableReference>>,
    /// `dateTime`, 0..1.
    pub date_of_service: Primitive<DateTime>,
    /// `CodeableConcept`, 0..*.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*.
    pub package_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Device`; summary.
    pub device: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT_PROCEDURE: TypeInfo = TypeInfo {
    name: "Account.procedure",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt),
        Row::record(4, "code", &CODEABLE_REFERENCE).required(),
        Row::primitive(5, "dateOfService", PrimitiveKind::DateTime),
        Row::record(6, "type", &CODEABLE_CONCEPT).many(),
        Row::record(7, "packageCode", &CODEABLE_CONCEPT).many(),
        Row::record(8, "device", &REFERENCE).many(),
    ],
};

record! {
    AccountProcedure, ACCOUNT_PROCEDURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records code,
    5 Primitive date_of_service,
    6 Records r#type,
    7 Records package_code,
    8 Records device,
}

/// The elements below `Account.relatedAccount`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AccountRelatedAccount {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/account-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Account`.
    pub account: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT_RELATED_ACCOUNT: TypeInfo = TypeInfo {
    name: "Account.relatedAccount",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "relationship", &CODEABLE_CONCEPT),
        Row::record(4, "account", &REFERENCE).required(),
    ],
};

record! {
    AccountRelatedAccount, ACCOUNT_RELATED_ACCOUNT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records relationship,
    4 Records account,
}

/// The elements below `Account.balance`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AccountBalance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/account-aggregate>.
    pub aggregate: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/account-balance-term>.
    pub term: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub estimate: Primitive<bool>,
    /// `Money`, 1..1.
    pub amount: Option<Box<Money>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT_BALANCE: TypeInfo = TypeInfo {
    name: "Account.balance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "aggregate", &CODEABLE_CONCEPT),
        Row::record(4, "term", &CODEABLE_CONCEPT),
        Row::primitive(5, "estimate", PrimitiveKind::Boolean),
        Row::record(6, "amount", &MONEY).required(),
    ],
};

record! {
    AccountBalance, ACCOUNT_BALANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records aggregate,
    4 Records term,
    5 Primitive estimate,
    6 Records amount,
}
