//! `Coverage` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, FinancialResourceStatusCodes,
    IDENTIFIER, Identifier, Kind, META, MONEY, Meta, Money, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Coverage](https://hl7.org/fhir/R5/coverage.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Coverage {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/coverage-kind>; summary; since R5.
    pub kind: Primitive<Code<Kind>>,
    /// `Coverage.paymentBy`, 0..*; since R5.
    pub payment_by: Vec<CoveragePaymentBy>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/coverage-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`, `Organization`; summary.
    pub policy_holder: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`; summary.
    pub subscriber: Option<Box<Reference>>,
    /// `Identifier`, 0..*; summary.
    pub subscriber_id: Vec<Identifier>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub beneficiary: Option<Box<Reference>>,
    /// `string`, 0..1; summary.
    pub dependent: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/subscriber-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Organization`; summary; since R5.
    pub insurer: Option<Box<Reference>>,
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
    /// `Reference`, 0..1, to `InsurancePlan`; since R5.
    pub insurance_plan: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE: TypeInfo = TypeInfo {
    name: "Coverage",
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
        Row::code(9, "status", &codes::FINANCIAL_RESOURCE_STATUS_CODES).required(),
        Row::code(10, "kind", &codes::KIND).required(),
        Row::record(11, "paymentBy", &COVERAGE_PAYMENT_BY).many(),
        Row::record(12, "type", &CODEABLE_CONCEPT),
        Row::record(13, "policyHolder", &REFERENCE),
        Row::record(14, "subscriber", &REFERENCE),
        Row::record(15, "subscriberId", &IDENTIFIER).many(),
        Row::record(16, "beneficiary", &REFERENCE).required(),
        Row::primitive(17, "dependent", PrimitiveKind::String),
        Row::record(18, "relationship", &CODEABLE_CONCEPT),
        Row::record(19, "period", &PERIOD),
        Row::record(20, "insurer", &REFERENCE),
        Row::record(21, "class", &COVERAGE_CLASS).many(),
        Row::primitive(22, "order", PrimitiveKind::PositiveInt),
        Row::primitive(23, "network", PrimitiveKind::String),
        Row::record(24, "costToBeneficiary", &COVERAGE_COST_TO_BENEFICIARY).many(),
        Row::primitive(25, "subrogation", PrimitiveKind::Boolean),
        Row::record(26, "contract", &REFERENCE).many(),
        Row::record(27, "insurancePlan", &REFERENCE),
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
    10 Primitive kind,
    11 Records payment_by,
    12 Records r#type,
    13 Records policy_holder,
    14 Records subscriber,
    15 Records subscriber_id,
    16 Records beneficiary,
    17 Primitive dependent,
    18 Records relationship,
    19 Records period,
    20 Records insurer,
    21 Records class,
    22 Primitive order,
    23 Primitive network,
    24 Records cost_to_beneficiary,
    25 Primitive subrogation,
    26 Records contract,
    27 Records insurance_plan,
}

/// The elements below `Coverage.paymentBy`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct CoveragePaymentBy {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Patient`, `RelatedPerson`, `Organization`; summary.
    pub party: Option<Box<Reference>>,
    /// `string`, 0..1; summary.
    pub responsibility: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_PAYMENT_BY: TypeInfo = TypeInfo {
    name: "Coverage.paymentBy",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "party", &REFERENCE).required(),
        Row::primitive(4, "responsibility", PrimitiveKind::String),
    ],
};

record! {
    CoveragePaymentBy, COVERAGE_PAYMENT_BY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records party,
    4 Primitive responsibility,
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
    /// `Identifier`, 1..1; summary.
    pub value: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_CLASS: TypeInfo = TypeInfo {
    name: "Coverage.class",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "value", &IDENTIFIER).required(),
        Row::primitive(5, "name", PrimitiveKind::String),
    ],
};

record! {
    CoverageClass, COVERAGE_CLASS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records value,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>; since R5.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-network>; since R5.
    pub network: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-unit>; since R5.
    pub unit: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-term>; since R5.
    pub term: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub value: Option<CoverageCostToBeneficiaryValue>,
    /// `Coverage.costToBeneficiary.exception`, 0..*.
    pub exception: Vec<CoverageCostToBeneficiaryException>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_COST_TO_BENEFICIARY: TypeInfo = TypeInfo {
    name: "Coverage.costToBeneficiary",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "category", &CODEABLE_CONCEPT),
        Row::record(5, "network", &CODEABLE_CONCEPT),
        Row::record(6, "unit", &CODEABLE_CONCEPT),
        Row::record(7, "term", &CODEABLE_CONCEPT),
        Row::record(8, "valueQuantity", &QUANTITY).choice(0, 2, 5),
        Row::record(8, "valueMoney", &MONEY).choice(1, 2, 5),
        Row::record(9, "exception", &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION).many(),
    ],
};

record! {
    CoverageCostToBeneficiary, COVERAGE_COST_TO_BENEFICIARY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records category,
    5 Records network,
    6 Records unit,
    7 Records term,
    8 Choice value,
    9 Records exception,
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
    release: Release::R5,
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
