//! `CoverageEligibilityResponse` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, EligibilityOutcome, EligibilityResponsePurpose,
    Extension, FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, MONEY, Meta, Money,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CoverageEligibilityResponse](https://hl7.org/fhir/R5/coverageeligibilityresponse.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CoverageEligibilityResponse {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose>; summary.
    pub purpose: Vec<Primitive<Code<EligibilityResponsePurpose>>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.event`, 0..*; since R5.
    pub event: Vec<CoverageEligibilityResponseEvent>,
    /// A choice, 0..1.
    pub serviced: Option<CoverageEligibilityResponseServiced>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub requestor: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `CoverageEligibilityRequest`; summary.
    pub request: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/eligibility-outcome>; summary.
    pub outcome: Primitive<Code<EligibilityOutcome>>,
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
        Row::code(10, "purpose", &codes::ELIGIBILITY_RESPONSE_PURPOSE).many().required(),
        Row::record(11, "patient", &REFERENCE).required(),
        Row::record(12, "event", &COVERAGE_ELIGIBILITY_RESPONSE_EVENT).many(),
        Row::primitive(13, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(13, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::primitive(14, "created", PrimitiveKind::DateTime).required(),
        Row::record(15, "requestor", &REFERENCE),
        Row::record(16, "request", &REFERENCE).required(),
        Row::code(17, "outcome", &codes::ELIGIBILITY_OUTCOME).required(),
        Row::primitive(18, "disposition", PrimitiveKind::String),
        Row::record(19, "insurer", &REFERENCE).required(),
        Row::record(20, "insurance", &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE).many(),
        Row::primitive(21, "preAuthRef", PrimitiveKind::String),
        Row::record(22, "form", &CODEABLE_CONCEPT),
        Row::record(23, "error", &COVERAGE_ELIGIBILITY_RESPONSE_ERROR).many(),
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
    12 Records event,
    13 Choice serviced,
    14 Primitive created,
    15 Records requestor,
    16 Records request,
    17 Primitive outcome,
    18 Primitive disposition,
    19 Records insurer,
    20 Records insurance,
    21 Primitive pre_auth_ref,
    22 Records form,
    23 Records error,
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

/// The elements below `CoverageEligibilityResponse.event`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityResponseEvent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/datestype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub when: Option<CoverageEligibilityResponseEventWhen>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_EVENT: TypeInfo = TypeInfo {
    name: "CoverageEligibilityResponse.event",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "whenDateTime", PrimitiveKind::DateTime).choice(0, 2, 4).required(),
        Row::record(4, "whenPeriod", &PERIOD).choice(1, 2, 4).required(),
    ],
};

record! {
    CoverageEligibilityResponseEvent, COVERAGE_ELIGIBILITY_RESPONSE_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice when,
}

/// `CoverageEligibilityResponse.event.when[x]`.
pub enum CoverageEligibilityResponseEventWhen {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    CoverageEligibilityResponseEventWhen;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
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
    release: Release::R5,
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
    release: Release::R5,
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
    release: Release::R5,
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
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/adjudication-error>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..*; summary; since R5.
    pub expression: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_ERROR: TypeInfo = TypeInfo {
    name: "CoverageEligibilityResponse.error",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "expression", PrimitiveKind::String).many(),
    ],
};

record! {
    CoverageEligibilityResponseError, COVERAGE_ELIGIBILITY_RESPONSE_ERROR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Primitives expression,
}
