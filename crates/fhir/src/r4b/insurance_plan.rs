//! `InsurancePlan` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    ADDRESS, Address, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION,
    Extension, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, PublicationStatus, QUANTITY, Quantity, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [InsurancePlan](https://hl7.org/fhir/R4B/insuranceplan.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `ipn-1`.
pub struct InsurancePlan {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/insuranceplan-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..*.
    pub alias: Vec<Primitive<Text>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub owned_by: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub administered_by: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub coverage_area: Vec<Reference>,
    /// `InsurancePlan.contact`, 0..*.
    pub contact: Vec<InsurancePlanContact>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// `Reference`, 0..*, to `Organization`.
    pub network: Vec<Reference>,
    /// `InsurancePlan.coverage`, 0..*.
    pub coverage: Vec<InsurancePlanCoverage>,
    /// `InsurancePlan.plan`, 0..*.
    pub plan: Vec<InsurancePlanPlan>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN: TypeInfo = TypeInfo {
    name: "InsurancePlan",
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
        Row::code(9, "status", &codes::PUBLICATION_STATUS),
        Row::record(10, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "alias", PrimitiveKind::String).many(),
        Row::record(13, "period", &PERIOD),
        Row::record(14, "ownedBy", &REFERENCE),
        Row::record(15, "administeredBy", &REFERENCE),
        Row::record(16, "coverageArea", &REFERENCE).many(),
        Row::record(17, "contact", &INSURANCE_PLAN_CONTACT).many(),
        Row::record(18, "endpoint", &REFERENCE).many(),
        Row::record(19, "network", &REFERENCE).many(),
        Row::record(20, "coverage", &INSURANCE_PLAN_COVERAGE).many(),
        Row::record(21, "plan", &INSURANCE_PLAN_PLAN).many(),
    ],
};

record! {
    InsurancePlan, INSURANCE_PLAN;
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
    12 Primitives alias,
    13 Records period,
    14 Records owned_by,
    15 Records administered_by,
    16 Records coverage_area,
    17 Records contact,
    18 Records endpoint,
    19 Records network,
    20 Records coverage,
    21 Records plan,
}

/// The elements below `InsurancePlan.contact`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanContact {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/contactentity-type>.
    pub purpose: Option<Box<CodeableConcept>>,
    /// `HumanName`, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `ContactPoint`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Address`, 0..1.
    pub address: Option<Box<Address>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_CONTACT: TypeInfo = TypeInfo {
    name: "InsurancePlan.contact",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "purpose", &CODEABLE_CONCEPT),
        Row::record(4, "name", &HUMAN_NAME),
        Row::record(5, "telecom", &CONTACT_POINT).many(),
        Row::record(6, "address", &ADDRESS),
    ],
};

record! {
    InsurancePlanContact, INSURANCE_PLAN_CONTACT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records purpose,
    4 Records name,
    5 Records telecom,
    6 Records address,
}

/// The elements below `InsurancePlan.coverage`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanCoverage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Organization`.
    pub network: Vec<Reference>,
    /// `InsurancePlan.coverage.benefit`, 1..*.
    pub benefit: Vec<InsurancePlanCoverageBenefit>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_COVERAGE: TypeInfo = TypeInfo {
    name: "InsurancePlan.coverage",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "network", &REFERENCE).many(),
        Row::record(5, "benefit", &INSURANCE_PLAN_COVERAGE_BENEFIT).many().required(),
    ],
};

record! {
    InsurancePlanCoverage, INSURANCE_PLAN_COVERAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records network,
    5 Records benefit,
}

/// The elements below `InsurancePlan.coverage.benefit`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanCoverageBenefit {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub requirement: Primitive<Text>,
    /// `InsurancePlan.coverage.benefit.limit`, 0..*.
    pub limit: Vec<InsurancePlanCoverageBenefitLimit>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT: TypeInfo = TypeInfo {
    name: "InsurancePlan.coverage.benefit",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "requirement", PrimitiveKind::String),
        Row::record(5, "limit", &INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT).many(),
    ],
};

record! {
    InsurancePlanCoverageBenefit, INSURANCE_PLAN_COVERAGE_BENEFIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive requirement,
    5 Records limit,
}

/// The elements below `InsurancePlan.coverage.benefit.limit`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanCoverageBenefitLimit {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..1.
    pub value: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT: TypeInfo = TypeInfo {
    name: "InsurancePlan.coverage.benefit.limit",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "value", &QUANTITY),
        Row::record(4, "code", &CODEABLE_CONCEPT),
    ],
};

record! {
    InsurancePlanCoverageBenefitLimit, INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records value,
    4 Records code,
}

/// The elements below `InsurancePlan.plan`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanPlan {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Location`; summary.
    pub coverage_area: Vec<Reference>,
    /// `Reference`, 0..*, to `Organization`.
    pub network: Vec<Reference>,
    /// `InsurancePlan.plan.generalCost`, 0..*.
    pub general_cost: Vec<InsurancePlanPlanGeneralCost>,
    /// `InsurancePlan.plan.specificCost`, 0..*.
    pub specific_cost: Vec<InsurancePlanPlanSpecificCost>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_PLAN: TypeInfo = TypeInfo {
    name: "InsurancePlan.plan",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "coverageArea", &REFERENCE).many(),
        Row::record(6, "network", &REFERENCE).many(),
        Row::record(7, "generalCost", &INSURANCE_PLAN_PLAN_GENERAL_COST).many(),
        Row::record(8, "specificCost", &INSURANCE_PLAN_PLAN_SPECIFIC_COST).many(),
    ],
};

record! {
    InsurancePlanPlan, INSURANCE_PLAN_PLAN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Records coverage_area,
    6 Records network,
    7 Records general_cost,
    8 Records specific_cost,
}

/// The elements below `InsurancePlan.plan.generalCost`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanPlanGeneralCost {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `positiveInt`, 0..1.
    pub group_size: Primitive<i32>,
    /// `Money`, 0..1.
    pub cost: Option<Box<Money>>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_PLAN_GENERAL_COST: TypeInfo = TypeInfo {
    name: "InsurancePlan.plan.generalCost",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "groupSize", PrimitiveKind::PositiveInt),
        Row::record(5, "cost", &MONEY),
        Row::primitive(6, "comment", PrimitiveKind::String),
    ],
};

record! {
    InsurancePlanPlanGeneralCost, INSURANCE_PLAN_PLAN_GENERAL_COST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive group_size,
    5 Records cost,
    6 Primitive comment,
}

/// The elements below `InsurancePlan.plan.specificCost`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanPlanSpecificCost {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit`, 0..*.
    pub benefit: Vec<InsurancePlanPlanSpecificCostBenefit>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST: TypeInfo = TypeInfo {
    name: "InsurancePlan.plan.specificCost",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT).required(),
        Row::record(4, "benefit", &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT).many(),
    ],
};

record! {
    InsurancePlanPlanSpecificCost, INSURANCE_PLAN_PLAN_SPECIFIC_COST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records benefit,
}

/// The elements below `InsurancePlan.plan.specificCost.benefit`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanPlanSpecificCostBenefit {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit.cost`, 0..*.
    pub cost: Vec<InsurancePlanPlanSpecificCostBenefitCost>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT: TypeInfo = TypeInfo {
    name: "InsurancePlan.plan.specificCost.benefit",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "cost", &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST).many(),
    ],
};

record! {
    InsurancePlanPlanSpecificCostBenefit, INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records cost,
}

/// The elements below `InsurancePlan.plan.specificCost.benefit.cost`.
///
/// Invariants: `ele-1`.
pub struct InsurancePlanPlanSpecificCostBenefitCost {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/insuranceplan-applicability>.
    pub applicability: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*.
    pub qualifiers: Vec<CodeableConcept>,
    /// `Quantity`, 0..1.
    pub value: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST: TypeInfo = TypeInfo {
    name: "InsurancePlan.plan.specificCost.benefit.cost",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "applicability", &CODEABLE_CONCEPT),
        Row::record(5, "qualifiers", &CODEABLE_CONCEPT).many(),
        Row::record(6, "value", &QUANTITY),
    ],
};

record! {
    InsurancePlanPlanSpecificCostBenefitCost, INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records applicability,
    5 Records qualifiers,
    6 Records value,
}
