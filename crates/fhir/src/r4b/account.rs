//! `Account` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    AccountStatus, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Account](https://hl7.org/fhir/R4B/account.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Account {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/account-status>; modifier; summary.
    pub status: Primitive<Code<AccountStatus>>,
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
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Account.guarantor`, 0..*.
    pub guarantor: Vec<AccountGuarantor>,
    /// `Reference`, 0..1, to `Account`.
    pub part_of: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACCOUNT: TypeInfo = TypeInfo {
    name: "Account",
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
        Row::code(9, "status", &codes::ACCOUNT_STATUS).required(),
        Row::record(10, "type", &CODEABLE_CONCEPT),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::record(12, "subject", &REFERENCE).many(),
        Row::record(13, "servicePeriod", &PERIOD),
        Row::record(14, "coverage", &ACCOUNT_COVERAGE).many(),
        Row::record(15, "owner", &REFERENCE),
        Row::primitive(16, "description", PrimitiveKind::String),
        Row::record(17, "guarantor", &ACCOUNT_GUARANTOR).many(),
        Row::record(18, "partOf", &REFERENCE),
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
    10 Records r#type,
    11 Primitive name,
    12 Records subject,
    13 Records service_period,
    14 Records coverage,
    15 Records owner,
    16 Primitive description,
    17 Records guarantor,
    18 Records part_of,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
