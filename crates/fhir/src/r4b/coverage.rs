//! `Coverage` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, FinancialResourceStatusCodes,
    IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Coverage](https://hl7.org/fhir/R4B/coverage.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Coverage {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/coverage-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`, `Organization`; summary.
    pub policy_holder: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`; summary.
    pub subscriber: Option<Box<Reference>>,
    /// `string`, 0..1; summary.
    pub subscriber_id: Primitive<Text>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub beneficiary: Option<Box<Reference>>,
    /// `string`, 0..1; summary.
    pub dependent: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscriber-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 1..*, to `Organization`, `Patient`, `RelatedPerson`; summary.
    pub payor: Vec<Reference>,
    /// `Coverage.class`, 0..*.
    pub class: Vec<CoverageClass>,
    /// `positiveInt`, 0..1; summary.
    pub order: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub network: Primitive<Text>,
    /// `Coverage.costToBeneficiary`, 0..*.
    pub cost_to_beneficiary: Vec<CoverageCostToBeneficiary>,
    /// `boolean`, 0..1.
    pub subrogation: Primitive<bool>,
    /// `Reference`, 0..*, to `Contract`.
    pub contract: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE: TypeInfo = TypeInfo {
    name: "Coverage",
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
        Row::record(10, "type", &CODEABLE_CONCEPT),
        Row::record(11, "policyHolder", &REFERENCE),
        Row::record(12, "subscriber", &REFERENCE),
        Row::primitive(13, "subscriberId", PrimitiveKind::String),
        Row::record(14, "beneficiary", &REFERENCE).required(),
        Row::primitive(15, "dependent", PrimitiveKind::String),
        Row::record(16, "relationship", &CODEABLE_CONCEPT),
        Row::record(17, "period", &PERIOD),
        Row::record(18, "payor", &REFERENCE).many().required(),
        Row::record(19, "class", &COVERAGE_CLASS).many(),
        Row::primitive(20, "order", PrimitiveKind::PositiveInt),
        Row::primitive(21, "network", PrimitiveKind::String),
        Row::record(22, "costToBeneficiary", &COVERAGE_COST_TO_BENEFICIARY).many(),
        Row::primitive(23, "subrogation", PrimitiveKind::Boolean),
        Row::record(24, "contract", &REFERENCE).many(),
    ],
};

record! {
    Coverage, COVERAGE;
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
    11 Records policy_holder,
    12 Records subscriber,
    13 Primitive subscriber_id,
    14 Records beneficiary,
    15 Primitive dependent,
    16 Records relationship,
    17 Records period,
    18 Records payor,
    19 Records class,
    20 Primitive order,
    21 Primitive network,
    22 Records cost_to_beneficiary,
    23 Primitive subrogation,
    24 Records contract,
}

/// The elements below `Coverage.class`.
///
/// Invariants: `ele-1`.
pub struct CoverageClass {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/coverage-class>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 1..1; summary.
    pub value: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_CLASS: TypeInfo = TypeInfo {
    name: "Coverage.class",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "value", PrimitiveKind::String).required(),
        Row::primitive(5, "name", PrimitiveKind::String),
    ],
};

record! {
    CoverageClass, COVERAGE_CLASS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive value,
    5 Primitive name,
}

/// The elements below `Coverage.costToBeneficiary`.
///
/// Invariants: `ele-1`.
pub struct CoverageCostToBeneficiary {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/coverage-copay-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1; summary.
    pub value: Option<CoverageCostToBeneficiaryValue>,
    /// `Coverage.costToBeneficiary.exception`, 0..*.
    pub exception: Vec<CoverageCostToBeneficiaryException>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_COST_TO_BENEFICIARY: TypeInfo = TypeInfo {
    name: "Coverage.costToBeneficiary",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "valueQuantity", &QUANTITY).choice(0, 2, 5).required(),
        Row::record(4, "valueMoney", &MONEY).choice(1, 2, 5).required(),
        Row::record(5, "exception", &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION).many(),
    ],
};

record! {
    CoverageCostToBeneficiary, COVERAGE_COST_TO_BENEFICIARY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
    5 Records exception,
}

/// `Coverage.costToBeneficiary.value[x]`.
pub enum CoverageCostToBeneficiaryValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Money`.
    Money(Box<Money>),
}

choice! {
    CoverageCostToBeneficiaryValue;
    0 Record Quantity,
    1 Record Money,
    ; last Money;
    from Money(Money) Quantity(Quantity);
}

/// The elements below `Coverage.costToBeneficiary.exception`.
///
/// Invariants: `ele-1`.
pub struct CoverageCostToBeneficiaryException {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/coverage-financial-exception>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION: TypeInfo = TypeInfo {
    name: "Coverage.costToBeneficiary.exception",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "period", &PERIOD),
    ],
};

record! {
    CoverageCostToBeneficiaryException, COVERAGE_COST_TO_BENEFICIARY_EXCEPTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records period,
}
