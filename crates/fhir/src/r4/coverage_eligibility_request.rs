//! `CoverageEligibilityRequest` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, EligibilityRequestPurpose, Extension,
    FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CoverageEligibilityRequest](https://hl7.org/fhir/R4/coverageeligibilityrequest.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CoverageEligibilityRequest {
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/process-priority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose>; summary.
    pub purpose: Vec<Primitive<Code<EligibilityRequestPurpose>>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// A choice, 0..1.
    pub serviced: Option<CoverageEligibilityRequestServiced>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub enterer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub provider: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Organization`; summary.
    pub insurer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Location`.
    pub facility: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.supportingInfo`, 0..*.
    pub supporting_info: Vec<CoverageEligibilityRequestSupportingInfo>,
    /// `CoverageEligibilityRequest.insurance`, 0..*.
    pub insurance: Vec<CoverageEligibilityRequestInsurance>,
    /// `CoverageEligibilityRequest.item`, 0..*.
    pub item: Vec<CoverageEligibilityRequestItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST: TypeInfo = TypeInfo {
    name: "CoverageEligibilityRequest",
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
        Row::record(10, "priority", &CODEABLE_CONCEPT),
        Row::code(11, "purpose", &codes::ELIGIBILITY_REQUEST_PURPOSE).many().required(),
        Row::record(12, "patient", &REFERENCE).required(),
        Row::primitive(13, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(13, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::primitive(14, "created", PrimitiveKind::DateTime).required(),
        Row::record(15, "enterer", &REFERENCE),
        Row::record(16, "provider", &REFERENCE),
        Row::record(17, "insurer", &REFERENCE).required(),
        Row::record(18, "facility", &REFERENCE),
        Row::record(19, "supportingInfo", &COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO).many(),
        Row::record(20, "insurance", &COVERAGE_ELIGIBILITY_REQUEST_INSURANCE).many(),
        Row::record(21, "item", &COVERAGE_ELIGIBILITY_REQUEST_ITEM).many(),
    ],
};

record! {
    CoverageEligibilityRequest, COVERAGE_ELIGIBILITY_REQUEST;
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
    10 Records priority,
    11 Primitives purpose,
    12 Records patient,
    13 Choice serviced,
    14 Primitive created,
    15 Records enterer,
    16 Records provider,
    17 Records insurer,
    18 Records facility,
    19 Records supporting_info,
    20 Records insurance,
    21 Records item,
}

/// `CoverageEligibilityRequest.serviced[x]`.
pub enum CoverageEligibilityRequestServiced {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    CoverageEligibilityRequestServiced;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// The elements below `CoverageEligibilityRequest.supportingInfo`.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityRequestSupportingInfo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `Reference`, 1..1.
    pub information: Option<Box<Reference>>,
    /// `boolean`, 0..1.
    pub applies_to_all: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO: TypeInfo = TypeInfo {
    name: "CoverageEligibilityRequest.supportingInfo",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "information", &REFERENCE).required(),
        Row::primitive(5, "appliesToAll", PrimitiveKind::Boolean),
    ],
};

record! {
    CoverageEligibilityRequestSupportingInfo, COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records information,
    5 Primitive applies_to_all,
}

/// The elements below `CoverageEligibilityRequest.insurance`.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityRequestInsurance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1.
    pub focal: Primitive<bool>,
    /// `Reference`, 1..1, to `Coverage`.
    pub coverage: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub business_arrangement: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_INSURANCE: TypeInfo = TypeInfo {
    name: "CoverageEligibilityRequest.insurance",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "focal", PrimitiveKind::Boolean),
        Row::record(4, "coverage", &REFERENCE).required(),
        Row::primitive(5, "businessArrangement", PrimitiveKind::String),
    ],
};

record! {
    CoverageEligibilityRequestInsurance, COVERAGE_ELIGIBILITY_REQUEST_INSURANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive focal,
    4 Records coverage,
    5 Primitive business_arrangement,
}

/// The elements below `CoverageEligibilityRequest.item`.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityRequestItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..*.
    pub supporting_info_sequence: Vec<Primitive<i32>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub provider: Option<Box<Reference>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `Reference`, 0..1, to `Location`, `Organization`.
    pub facility: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.item.diagnosis`, 0..*.
    pub diagnosis: Vec<CoverageEligibilityRequestItemDiagnosis>,
    /// `Reference`, 0..*.
    pub detail: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_ITEM: TypeInfo = TypeInfo {
    name: "CoverageEligibilityRequest.item",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "supportingInfoSequence", PrimitiveKind::PositiveInt).many(),
        Row::record(4, "category", &CODEABLE_CONCEPT),
        Row::record(5, "productOrService", &CODEABLE_CONCEPT),
        Row::record(6, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(7, "provider", &REFERENCE),
        Row::record(8, "quantity", &QUANTITY),
        Row::record(9, "unitPrice", &MONEY),
        Row::record(10, "facility", &REFERENCE),
        Row::record(11, "diagnosis", &COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS).many(),
        Row::record(12, "detail", &REFERENCE).many(),
    ],
};

record! {
    CoverageEligibilityRequestItem, COVERAGE_ELIGIBILITY_REQUEST_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives supporting_info_sequence,
    4 Records category,
    5 Records product_or_service,
    6 Records modifier,
    7 Records provider,
    8 Records quantity,
    9 Records unit_price,
    10 Records facility,
    11 Records diagnosis,
    12 Records detail,
}

/// The elements below `CoverageEligibilityRequest.item.diagnosis`.
///
/// Invariants: `ele-1`.
pub struct CoverageEligibilityRequestItemDiagnosis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1, to `Condition`; example binding to <http://hl7.org/fhir/ValueSet/icd-10>.
    pub diagnosis: Option<CoverageEligibilityRequestItemDiagnosisDiagnosis>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "CoverageEligibilityRequest.item.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "diagnosisCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 9),
        Row::record(3, "diagnosisReference", &REFERENCE).choice(1, 2, 9),
    ],
};

record! {
    CoverageEligibilityRequestItemDiagnosis, COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice diagnosis,
}

/// `CoverageEligibilityRequest.item.diagnosis.diagnosis[x]`.
pub enum CoverageEligibilityRequestItemDiagnosisDiagnosis {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    CoverageEligibilityRequestItemDiagnosisDiagnosis;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
