//! `CoverageEligibilityResponse` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, ClaimProcessingCodes, CodeableConcept, EXTENSION, EligibilityResponsePurpose,
    Extension, FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, MONEY, Meta, Money,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CoverageEligibilityResponse](https://hl7.org/fhir/R4/coverageeligibilityresponse.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CoverageEligibilityResponse {
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
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose>; summary.
    pub purpose: Vec<Primitive<Code<EligibilityResponsePurpose>>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// A choice, 0..1.
    pub serviced: Option<CoverageEligibilityResponseServiced>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub requestor: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `CoverageEligibilityRequest`; summary.
    pub request: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/remittance-outcome>; summary.
    pub outcome: Primitive<Code<ClaimProcessingCodes>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `Reference`, 1..1, to `Organization`; summary.
    pub insurer: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.insurance`, 0..*.
    pub insurance: Vec<CoverageEligibilityResponseInsurance>,
    /// `string`, 0..1.
    pub pre_auth_ref: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/forms>.
    pub form: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.error`, 0..*.
    pub error: Vec<CoverageEligibilityResponseError>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE: TypeInfo = TypeInfo {
    name: "CoverageEligibilityResponse",
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
        Row::code(10, "purpose", &codes::ELIGIBILITY_RESPONSE_PURPOSE).many().required(),
        Row::record(11, "patient", &REFERENCE).required(),
        Row::primitive(12, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(12, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::primitive(13, "created", PrimitiveKind::DateTime).required(),
        Row::record(14, "requestor", &REFERENCE),
        Row::record(15, "request", &REFERENCE).required(),
        Row::code(16, "outcome", &codes::CLAIM_PROCESSING_CODES).required(),
        Row::primitive(17, "disposition", PrimitiveKind::String),
        Row::record(18, "insurer", &REFERENCE).required(),
        Row::record(19, "insurance", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE).many(),
        Row::primitive(20, "preAuthRef", PrimitiveKind::String),
        Row::record(21, "form", &CODEABLE_CONCEPT),
        Row::record(22, "error", &COVERAGE_ELIGIBILITY_RESPONSE_ERROR).many(),
    ],
};

record! {
    CoverageEligibilityResponse, COVERAGE_ELIGIBILITY_RESPONSE;
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
    10 Primitives purpose,
    11 Records patient,
    12 Choice serviced,
    13 Primitive created,
    14 Records requestor,
    15 Records request,
    16 Primitive outcome,
    17 Primitive disposition,
    18 Records insurer,
    19 Records insurance,
    20 Primitive pre_auth_ref,
    21 Records form,
    22 Records error,
}

/// `CoverageEligibilityResponse.serviced[x]`.
pub enum CoverageEligibilityResponseServiced {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    CoverageEligibilityResponseServiced;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// The elements below `CoverageEligibilityResponse.insurance`.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityResponseInsurance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Coverage`; summary.
    pub coverage: Option<Box<Reference>>,
    /// `boolean`, 0..1.
    pub inforce: Primitive<bool>,
    /// `Period`, 0..1.
    pub benefit_period: Option<Box<Period>>,
    /// `CoverageEligibilityResponse.insurance.item`, 0..*.
    pub item: Vec<CoverageEligibilityResponseInsuranceItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE: TypeInfo = TypeInfo {
    name: "CoverageEligibilityResponse.insurance",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "coverage", &REFERENCE).required(),
        Row::primitive(4, "inforce", PrimitiveKind::Boolean),
        Row::record(5, "benefitPeriod", &PERIOD),
        Row::record(6, "item", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM).many(),
    ],
};

record! {
    CoverageEligibilityResponseInsurance, COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records coverage,
    4 Primitive inforce,
    5 Records benefit_period,
    6 Records item,
}

/// The elements below `CoverageEligibilityResponse.insurance.item`.
///
/// Invariants: `ces-1`, `ele-1`.
pub struct CoverageEligibilityResponseInsuranceItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub provider: Option<Box<Reference>>,
    /// `boolean`, 0..1.
    pub excluded: Primitive<bool>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-network>.
    pub network: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-unit>.
    pub unit: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-term>.
    pub term: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.benefit`, 0..*.
    pub benefit: Vec<CoverageEligibilityResponseInsuranceItemBenefit>,
    /// `boolean`, 0..1.
    pub authorization_required: Primitive<bool>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support>.
    pub authorization_supporting: Vec<CodeableConcept>,
    /// `uri`, 0..1.
    pub authorization_url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM: TypeInfo = TypeInfo {
    name: "CoverageEligibilityResponse.insurance.item",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "productOrService", &CODEABLE_CONCEPT),
        Row::record(5, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(6, "provider", &REFERENCE),
        Row::primitive(7, "excluded", PrimitiveKind::Boolean),
        Row::primitive(8, "name", PrimitiveKind::String),
        Row::primitive(9, "description", PrimitiveKind::String),
        Row::record(10, "network", &CODEABLE_CONCEPT),
        Row::record(11, "unit", &CODEABLE_CONCEPT),
        Row::record(12, "term", &CODEABLE_CONCEPT),
        Row::record(13, "benefit", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT).many(),
        Row::primitive(14, "authorizationRequired", PrimitiveKind::Boolean),
        Row::record(15, "authorizationSupporting", &CODEABLE_CONCEPT).many(),
        Row::primitive(16, "authorizationUrl", PrimitiveKind::Uri),
    ],
};

record! {
    CoverageEligibilityResponseInsuranceItem, COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records product_or_service,
    5 Records modifier,
    6 Records provider,
    7 Primitive excluded,
    8 Primitive name,
    9 Primitive description,
    10 Records network,
    11 Records unit,
    12 Records term,
    13 Records benefit,
    14 Primitive authorization_required,
    15 Records authorization_supporting,
    16 Primitive authorization_url,
}

/// The elements below `CoverageEligibilityResponse.insurance.item.benefit`.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityResponseInsuranceItemBenefit {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub allowed: Option<CoverageEligibilityResponseInsuranceItemBenefitAllowed>,
    /// A choice, 0..1.
    pub used: Option<CoverageEligibilityResponseInsuranceItemBenefitUsed>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT: TypeInfo = TypeInfo {
    name: "CoverageEligibilityResponse.insurance.item.benefit",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "allowedUnsignedInt", PrimitiveKind::UnsignedInt).choice(0, 3, 7),
        Row::primitive(4, "allowedString", PrimitiveKind::String).choice(1, 3, 7),
        Row::record(4, "allowedMoney", &MONEY).choice(2, 3, 7),
        Row::primitive(5, "usedUnsignedInt", PrimitiveKind::UnsignedInt).choice(0, 3, 4),
        Row::primitive(5, "usedString", PrimitiveKind::String).choice(1, 3, 4),
        Row::record(5, "usedMoney", &MONEY).choice(2, 3, 4),
    ],
};

record! {
    CoverageEligibilityResponseInsuranceItemBenefit, COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice allowed,
    5 Choice used,
}

/// `CoverageEligibilityResponse.insurance.item.benefit.allowed[x]`.
pub enum CoverageEligibilityResponseInsuranceItemBenefitAllowed {
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
    /// `Money`.
    Money(Box<Money>),
}

choice! {
    CoverageEligibilityResponseInsuranceItemBenefitAllowed;
    0 Primitive UnsignedInt,
    1 Primitive String,
    2 Record Money,
    ; last Money;
    from Money(Money) String(Text) UnsignedInt(i32);
}

/// `CoverageEligibilityResponse.insurance.item.benefit.used[x]`.
pub enum CoverageEligibilityResponseInsuranceItemBenefitUsed {
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
    /// `Money`.
    Money(Box<Money>),
}

choice! {
    CoverageEligibilityResponseInsuranceItemBenefitUsed;
    0 Primitive UnsignedInt,
    1 Primitive String,
    2 Record Money,
    ; last Money;
    from Money(Money) String(Text) UnsignedInt(i32);
}

/// The elements below `CoverageEligibilityResponse.error`.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityResponseError {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/adjudication-error>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_ERROR: TypeInfo = TypeInfo {
    name: "CoverageEligibilityResponse.error",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
    ],
};

record! {
    CoverageEligibilityResponseError, COVERAGE_ELIGIBILITY_RESPONSE_ERROR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
}
