//! `ExplanationOfBenefit` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4b::{
    ADDRESS, ATTACHMENT, Address, Attachment, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding,
    EXTENSION, ExplanationOfBenefitStatus, Extension, IDENTIFIER, Identifier, META, MONEY, Meta,
    Money, NARRATIVE, Narrative, NoteType, PERIOD, Period, Primitive, QUANTITY, Quantity,
    REFERENCE, Reference, RemittanceOutcome, Resource, Use, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ExplanationOfBenefit](https://hl7.org/fhir/R4B/explanationofbenefit.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ExplanationOfBenefit {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/explanationofbenefit-status>; modifier; summary.
    pub status: Primitive<Code<ExplanationOfBenefitStatus>>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/claim-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/claim-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/claim-use>; summary.
    pub r#use: Primitive<Code<Use>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Period`, 0..1; summary.
    pub billable_period: Option<Box<Period>>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub enterer: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Organization`; summary.
    pub insurer: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub provider: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/process-priority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve_requested: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.related`, 0..*.
    pub related: Vec<ExplanationOfBenefitRelated>,
    /// `Reference`, 0..1, to `MedicationRequest`, `VisionPrescription`.
    pub prescription: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `MedicationRequest`.
    pub original_prescription: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.payee`, 0..1.
    pub payee: Option<Box<ExplanationOfBenefitPayee>>,
    /// `Reference`, 0..1, to `ServiceRequest`.
    pub referral: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Location`.
    pub facility: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Claim`.
    pub claim: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ClaimResponse`.
    pub claim_response: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/remittance-outcome>; summary.
    pub outcome: Primitive<Code<RemittanceOutcome>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `string`, 0..*.
    pub pre_auth_ref: Vec<Primitive<Text>>,
    /// `Period`, 0..*.
    pub pre_auth_ref_period: Vec<Period>,
    /// `ExplanationOfBenefit.careTeam`, 0..*.
    pub care_team: Vec<ExplanationOfBenefitCareTeam>,
    /// `ExplanationOfBenefit.supportingInfo`, 0..*.
    pub supporting_info: Vec<ExplanationOfBenefitSupportingInfo>,
    /// `ExplanationOfBenefit.diagnosis`, 0..*.
    pub diagnosis: Vec<ExplanationOfBenefitDiagnosis>,
    /// `ExplanationOfBenefit.procedure`, 0..*.
    pub procedure: Vec<ExplanationOfBenefitProcedure>,
    /// `positiveInt`, 0..1.
    pub precedence: Primitive<i32>,
    /// `ExplanationOfBenefit.insurance`, 1..*; summary.
    pub insurance: Vec<ExplanationOfBenefitInsurance>,
    /// `ExplanationOfBenefit.accident`, 0..1.
    pub accident: Option<Box<ExplanationOfBenefitAccident>>,
    /// `ExplanationOfBenefit.item`, 0..*.
    pub item: Vec<ExplanationOfBenefitItem>,
    /// `ExplanationOfBenefit.addItem`, 0..*.
    pub add_item: Vec<ExplanationOfBenefitAddItem>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.total`, 0..*; summary.
    pub total: Vec<ExplanationOfBenefitTotal>,
    /// `ExplanationOfBenefit.payment`, 0..1.
    pub payment: Option<Box<ExplanationOfBenefitPayment>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/forms>.
    pub form_code: Option<Box<CodeableConcept>>,
    /// `Attachment`, 0..1.
    pub form: Option<Box<Attachment>>,
    /// `ExplanationOfBenefit.processNote`, 0..*.
    pub process_note: Vec<ExplanationOfBenefitProcessNote>,
    /// `Period`, 0..1.
    pub benefit_period: Option<Box<Period>>,
    /// `ExplanationOfBenefit.benefitBalance`, 0..*.
    pub benefit_balance: Vec<ExplanationOfBenefitBenefitBalance>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit",
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
        Row::code(9, "status", &codes::EXPLANATION_OF_BENEFIT_STATUS).required(),
        Row::record(10, "type", &CODEABLE_CONCEPT).required(),
        Row::record(11, "subType", &CODEABLE_CONCEPT),
        Row::code(12, "use", &codes::USE).required(),
        Row::record(13, "patient", &REFERENCE).required(),
        Row::record(14, "billablePeriod", &PERIOD),
        Row::primitive(15, "created", PrimitiveKind::DateTime).required(),
        Row::record(16, "enterer", &REFERENCE),
        Row::record(17, "insurer", &REFERENCE).required(),
        Row::record(18, "provider", &REFERENCE).required(),
        Row::record(19, "priority", &CODEABLE_CONCEPT),
        Row::record(20, "fundsReserveRequested", &CODEABLE_CONCEPT),
        Row::record(21, "fundsReserve", &CODEABLE_CONCEPT),
        Row::record(22, "related", &EXPLANATION_OF_BENEFIT_RELATED).many(),
        Row::record(23, "prescription", &REFERENCE),
        Row::record(24, "originalPrescription", &REFERENCE),
        Row::record(25, "payee", &EXPLANATION_OF_BENEFIT_PAYEE),
        Row::record(26, "referral", &REFERENCE),
        Row::record(27, "facility", &REFERENCE),
        Row::record(28, "claim", &REFERENCE),
        Row::record(29, "claimResponse", &REFERENCE),
        Row::code(30, "outcome", &codes::REMITTANCE_OUTCOME).required(),
        Row::primitive(31, "disposition", PrimitiveKind::String),
        Row::primitive(32, "preAuthRef", PrimitiveKind::String).many(),
        Row::record(33, "preAuthRefPeriod", &PERIOD).many(),
        Row::record(34, "careTeam", &EXPLANATION_OF_BENEFIT_CARE_TEAM).many(),
        Row::record(35, "supportingInfo", &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO).many(),
        Row::record(36, "diagnosis", &EXPLANATION_OF_BENEFIT_DIAGNOSIS).many(),
        Row::record(37, "procedure", &EXPLANATION_OF_BENEFIT_PROCEDURE).many(),
        Row::primitive(38, "precedence", PrimitiveKind::PositiveInt),
        Row::record(39, "insurance", &EXPLANATION_OF_BENEFIT_INSURANCE).many().required(),
        Row::record(40, "accident", &EXPLANATION_OF_BENEFIT_ACCIDENT),
        Row::record(41, "item", &EXPLANATION_OF_BENEFIT_ITEM).many(),
        Row::record(42, "addItem", &EXPLANATION_OF_BENEFIT_ADD_ITEM).many(),
        Row::record(43, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(44, "total", &EXPLANATION_OF_BENEFIT_TOTAL).many(),
        Row::record(45, "payment", &EXPLANATION_OF_BENEFIT_PAYMENT),
        Row::record(46, "formCode", &CODEABLE_CONCEPT),
        Row::record(47, "form", &ATTACHMENT),
        Row::record(48, "processNote", &EXPLANATION_OF_BENEFIT_PROCESS_NOTE).many(),
        Row::record(49, "benefitPeriod", &PERIOD),
        Row::record(50, "benefitBalance", &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE).many(),
    ],
};

record! {
    ExplanationOfBenefit, EXPLANATION_OF_BENEFIT;
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
    11 Records sub_type,
    12 Primitive r#use,
    13 Records patient,
    14 Records billable_period,
    15 Primitive created,
    16 Records enterer,
    17 Records insurer,
    18 Records provider,
    19 Records priority,
    20 Records funds_reserve_requested,
    21 Records funds_reserve,
    22 Records related,
    23 Records prescription,
    24 Records original_prescription,
    25 Records payee,
    26 Records referral,
    27 Records facility,
    28 Records claim,
    29 Records claim_response,
    30 Primitive outcome,
    31 Primitive disposition,
    32 Primitives pre_auth_ref,
    33 Records pre_auth_ref_period,
    34 Records care_team,
    35 Records supporting_info,
    36 Records diagnosis,
    37 Records procedure,
    38 Primitive precedence,
    39 Records insurance,
    40 Records accident,
    41 Records item,
    42 Records add_item,
    43 Records adjudication,
    44 Records total,
    45 Records payment,
    46 Records form_code,
    47 Records form,
    48 Records process_note,
    49 Records benefit_period,
    50 Records benefit_balance,
}

/// The elements below `ExplanationOfBenefit.related`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitRelated {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Claim`.
    pub claim: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/related-claim-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1.
    pub reference: Option<Box<Identifier>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_RELATED: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.related",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "claim", &REFERENCE),
        Row::record(4, "relationship", &CODEABLE_CONCEPT),
        Row::record(5, "reference", &IDENTIFIER),
    ],
};

record! {
    ExplanationOfBenefitRelated, EXPLANATION_OF_BENEFIT_RELATED;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records claim,
    4 Records relationship,
    5 Records reference,
}

/// The elements below `ExplanationOfBenefit.payee`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitPayee {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/payeetype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`.
    pub party: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_PAYEE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.payee",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "party", &REFERENCE),
    ],
};

record! {
    ExplanationOfBenefitPayee, EXPLANATION_OF_BENEFIT_PAYEE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records party,
}

/// The elements below `ExplanationOfBenefit.careTeam`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitCareTeam {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub provider: Option<Box<Reference>>,
    /// `boolean`, 0..1.
    pub responsible: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/claim-careteamrole>.
    pub role: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/provider-qualification>.
    pub qualification: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_CARE_TEAM: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.careTeam",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "provider", &REFERENCE).required(),
        Row::primitive(5, "responsible", PrimitiveKind::Boolean),
        Row::record(6, "role", &CODEABLE_CONCEPT),
        Row::record(7, "qualification", &CODEABLE_CONCEPT),
    ],
};

record! {
    ExplanationOfBenefitCareTeam, EXPLANATION_OF_BENEFIT_CARE_TEAM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records provider,
    5 Primitive responsible,
    6 Records role,
    7 Records qualification,
}

/// The elements below `ExplanationOfBenefit.supportingInfo`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitSupportingInfo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/claim-informationcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/claim-exception>.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub timing: Option<ExplanationOfBenefitSupportingInfoTiming>,
    /// A choice, 0..1.
    pub value: Option<ExplanationOfBenefitSupportingInfoValue>,
    /// `Coding`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/missing-tooth-reason>.
    pub reason: Option<Box<Coding>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_SUPPORTING_INFO: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.supportingInfo",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "category", &CODEABLE_CONCEPT).required(),
        Row::record(5, "code", &CODEABLE_CONCEPT),
        Row::primitive(6, "timingDate", PrimitiveKind::Date).choice(0, 2, 6),
        Row::record(6, "timingPeriod", &PERIOD).choice(1, 2, 6),
        Row::primitive(7, "valueBoolean", PrimitiveKind::Boolean).choice(0, 5, 5),
        Row::primitive(7, "valueString", PrimitiveKind::String).choice(1, 5, 5),
        Row::record(7, "valueQuantity", &QUANTITY).choice(2, 5, 5),
        Row::record(7, "valueAttachment", &ATTACHMENT).choice(3, 5, 5),
        Row::record(7, "valueReference", &REFERENCE).choice(4, 5, 5),
        Row::record(8, "reason", &CODING),
    ],
};

record! {
    ExplanationOfBenefitSupportingInfo, EXPLANATION_OF_BENEFIT_SUPPORTING_INFO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records category,
    5 Records code,
    6 Choice timing,
    7 Choice value,
    8 Records reason,
}

/// `ExplanationOfBenefit.supportingInfo.timing[x]`.
pub enum ExplanationOfBenefitSupportingInfoTiming {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ExplanationOfBenefitSupportingInfoTiming;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// `ExplanationOfBenefit.supportingInfo.value[x]`.
pub enum ExplanationOfBenefitSupportingInfoValue {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `string`.
    String(Primitive<Text>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ExplanationOfBenefitSupportingInfoValue;
    0 Primitive Boolean,
    1 Primitive String,
    2 Record Quantity,
    3 Record Attachment,
    4 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Quantity(Quantity) Reference(Reference) String(Text) Boolean(bool);
}

/// The elements below `ExplanationOfBenefit.diagnosis`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitDiagnosis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// A choice, 1..1, to `Condition`; example binding to <http://hl7.org/fhir/ValueSet/icd-10>.
    pub diagnosis: Option<ExplanationOfBenefitDiagnosisDiagnosis>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosistype>.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission>.
    pub on_admission: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>.
    pub package_code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "diagnosisCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 9).required(),
        Row::record(4, "diagnosisReference", &REFERENCE).choice(1, 2, 9).required(),
        Row::record(5, "type", &CODEABLE_CONCEPT).many(),
        Row::record(6, "onAdmission", &CODEABLE_CONCEPT),
        Row::record(7, "packageCode", &CODEABLE_CONCEPT),
    ],
};

record! {
    ExplanationOfBenefitDiagnosis, EXPLANATION_OF_BENEFIT_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Choice diagnosis,
    5 Records r#type,
    6 Records on_admission,
    7 Records package_code,
}

/// `ExplanationOfBenefit.diagnosis.diagnosis[x]`.
pub enum ExplanationOfBenefitDiagnosisDiagnosis {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ExplanationOfBenefitDiagnosisDiagnosis;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ExplanationOfBenefit.procedure`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitProcedure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-procedure-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `dateTime`, 0..1.
    pub date: Primitive<DateTime>,
    /// A choice, 1..1, to `Procedure`; example binding to <http://hl7.org/fhir/ValueSet/icd-10-procedures>.
    pub procedure: Option<ExplanationOfBenefitProcedureProcedure>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_PROCEDURE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.procedure",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT).many(),
        Row::primitive(5, "date", PrimitiveKind::DateTime),
        Row::record(6, "procedureCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 9).required(),
        Row::record(6, "procedureReference", &REFERENCE).choice(1, 2, 9).required(),
        Row::record(7, "udi", &REFERENCE).many(),
    ],
};

record! {
    ExplanationOfBenefitProcedure, EXPLANATION_OF_BENEFIT_PROCEDURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records r#type,
    5 Primitive date,
    6 Choice procedure,
    7 Records udi,
}

/// `ExplanationOfBenefit.procedure.procedure[x]`.
pub enum ExplanationOfBenefitProcedureProcedure {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ExplanationOfBenefitProcedureProcedure;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ExplanationOfBenefit.insurance`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitInsurance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1; summary.
    pub focal: Primitive<bool>,
    /// `Reference`, 1..1, to `Coverage`; summary.
    pub coverage: Option<Box<Reference>>,
    /// `string`, 0..*.
    pub pre_auth_ref: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_INSURANCE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.insurance",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "focal", PrimitiveKind::Boolean).required(),
        Row::record(4, "coverage", &REFERENCE).required(),
        Row::primitive(5, "preAuthRef", PrimitiveKind::String).many(),
    ],
};

record! {
    ExplanationOfBenefitInsurance, EXPLANATION_OF_BENEFIT_INSURANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive focal,
    4 Records coverage,
    5 Primitives pre_auth_ref,
}

/// The elements below `ExplanationOfBenefit.accident`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitAccident {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `date`, 0..1.
    pub date: Primitive<Date>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/v3-ActIncidentCode>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `Location`.
    pub location: Option<ExplanationOfBenefitAccidentLocation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ACCIDENT: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.accident",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "date", PrimitiveKind::Date),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "locationAddress", &ADDRESS).choice(0, 2, 8),
        Row::record(5, "locationReference", &REFERENCE).choice(1, 2, 8),
    ],
};

record! {
    ExplanationOfBenefitAccident, EXPLANATION_OF_BENEFIT_ACCIDENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive date,
    4 Records r#type,
    5 Choice location,
}

/// `ExplanationOfBenefit.accident.location[x]`.
pub enum ExplanationOfBenefitAccidentLocation {
    /// `Address`.
    Address(Box<Address>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ExplanationOfBenefitAccidentLocation;
    0 Record Address,
    1 Record Reference,
    ; last Reference;
    from Address(Address) Reference(Reference);
}

/// The elements below `ExplanationOfBenefit.item`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `positiveInt`, 0..*.
    pub care_team_sequence: Vec<Primitive<i32>>,
    /// `positiveInt`, 0..*.
    pub diagnosis_sequence: Vec<Primitive<i32>>,
    /// `positiveInt`, 0..*.
    pub procedure_sequence: Vec<Primitive<i32>>,
    /// `positiveInt`, 0..*.
    pub information_sequence: Vec<Primitive<i32>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// A choice, 0..1.
    pub serviced: Option<ExplanationOfBenefitItemServiced>,
    /// A choice, 0..1, to `Location`; example binding to <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ExplanationOfBenefitItemLocation>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/tooth>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Encounter`.
    pub encounter: Vec<Reference>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.item.detail`, 0..*.
    pub detail: Vec<ExplanationOfBenefitItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::primitive(4, "careTeamSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(5, "diagnosisSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(6, "procedureSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(7, "informationSequence", PrimitiveKind::PositiveInt).many(),
        Row::record(8, "revenue", &CODEABLE_CONCEPT),
        Row::record(9, "category", &CODEABLE_CONCEPT),
        Row::record(10, "productOrService", &CODEABLE_CONCEPT).required(),
        Row::record(11, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(12, "programCode", &CODEABLE_CONCEPT).many(),
        Row::primitive(13, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(13, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::record(14, "locationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 8),
        Row::record(14, "locationAddress", &ADDRESS).choice(1, 3, 8),
        Row::record(14, "locationReference", &REFERENCE).choice(2, 3, 8),
        Row::record(15, "quantity", &QUANTITY),
        Row::record(16, "unitPrice", &MONEY),
        Row::primitive(17, "factor", PrimitiveKind::Decimal),
        Row::record(18, "net", &MONEY),
        Row::record(19, "udi", &REFERENCE).many(),
        Row::record(20, "bodySite", &CODEABLE_CONCEPT),
        Row::record(21, "subSite", &CODEABLE_CONCEPT).many(),
        Row::record(22, "encounter", &REFERENCE).many(),
        Row::primitive(23, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(24, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(25, "detail", &EXPLANATION_OF_BENEFIT_ITEM_DETAIL).many(),
    ],
};

record! {
    ExplanationOfBenefitItem, EXPLANATION_OF_BENEFIT_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Primitives care_team_sequence,
    5 Primitives diagnosis_sequence,
    6 Primitives procedure_sequence,
    7 Primitives information_sequence,
    8 Records revenue,
    9 Records category,
    10 Records product_or_service,
    11 Records modifier,
    12 Records program_code,
    13 Choice serviced,
    14 Choice location,
    15 Records quantity,
    16 Records unit_price,
    17 Primitive factor,
    18 Records net,
    19 Records udi,
    20 Records body_site,
    21 Records sub_site,
    22 Records encounter,
    23 Primitives note_number,
    24 Records adjudication,
    25 Records detail,
}

/// `ExplanationOfBenefit.item.serviced[x]`.
pub enum ExplanationOfBenefitItemServiced {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ExplanationOfBenefitItemServiced;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// `ExplanationOfBenefit.item.location[x]`.
pub enum ExplanationOfBenefitItemLocation {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Address`.
    Address(Box<Address>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ExplanationOfBenefitItemLocation;
    0 Record CodeableConcept,
    1 Record Address,
    2 Record Reference,
    ; last Reference;
    from Address(Address) CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ExplanationOfBenefit.item.adjudication`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitItemAdjudication {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/adjudication>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/adjudication-reason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// `Money`, 0..1.
    pub amount: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub value: Primitive<Decimal>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item.adjudication",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT).required(),
        Row::record(4, "reason", &CODEABLE_CONCEPT),
        Row::record(5, "amount", &MONEY),
        Row::primitive(6, "value", PrimitiveKind::Decimal),
    ],
};

record! {
    ExplanationOfBenefitItemAdjudication, EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records reason,
    5 Records amount,
    6 Primitive value,
}

/// The elements below `ExplanationOfBenefit.item.detail`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitItemDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.item.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ExplanationOfBenefitItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item.detail",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "revenue", &CODEABLE_CONCEPT),
        Row::record(5, "category", &CODEABLE_CONCEPT),
        Row::record(6, "productOrService", &CODEABLE_CONCEPT).required(),
        Row::record(7, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(8, "programCode", &CODEABLE_CONCEPT).many(),
        Row::record(9, "quantity", &QUANTITY),
        Row::record(10, "unitPrice", &MONEY),
        Row::primitive(11, "factor", PrimitiveKind::Decimal),
        Row::record(12, "net", &MONEY),
        Row::record(13, "udi", &REFERENCE).many(),
        Row::primitive(14, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(15, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(16, "subDetail", &EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ExplanationOfBenefitItemDetail, EXPLANATION_OF_BENEFIT_ITEM_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records revenue,
    5 Records category,
    6 Records product_or_service,
    7 Records modifier,
    8 Records program_code,
    9 Records quantity,
    10 Records unit_price,
    11 Primitive factor,
    12 Records net,
    13 Records udi,
    14 Primitives note_number,
    15 Records adjudication,
    16 Records sub_detail,
}

/// The elements below `ExplanationOfBenefit.item.detail.subDetail`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitItemDetailSubDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "revenue", &CODEABLE_CONCEPT),
        Row::record(5, "category", &CODEABLE_CONCEPT),
        Row::record(6, "productOrService", &CODEABLE_CONCEPT).required(),
        Row::record(7, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(8, "programCode", &CODEABLE_CONCEPT).many(),
        Row::record(9, "quantity", &QUANTITY),
        Row::record(10, "unitPrice", &MONEY),
        Row::primitive(11, "factor", PrimitiveKind::Decimal),
        Row::record(12, "net", &MONEY),
        Row::record(13, "udi", &REFERENCE).many(),
        Row::primitive(14, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(15, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
    ],
};

record! {
    ExplanationOfBenefitItemDetailSubDetail, EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records revenue,
    5 Records category,
    6 Records product_or_service,
    7 Records modifier,
    8 Records program_code,
    9 Records quantity,
    10 Records unit_price,
    11 Primitive factor,
    12 Records net,
    13 Records udi,
    14 Primitives note_number,
    15 Records adjudication,
}

/// The elements below `ExplanationOfBenefit.addItem`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitAddItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..*.
    pub item_sequence: Vec<Primitive<i32>>,
    /// `positiveInt`, 0..*.
    pub detail_sequence: Vec<Primitive<i32>>,
    /// `positiveInt`, 0..*.
    pub sub_detail_sequence: Vec<Primitive<i32>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub provider: Vec<Reference>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// A choice, 0..1.
    pub serviced: Option<ExplanationOfBenefitAddItemServiced>,
    /// A choice, 0..1, to `Location`; example binding to <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ExplanationOfBenefitAddItemLocation>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/tooth>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.addItem.detail`, 0..*.
    pub detail: Vec<ExplanationOfBenefitAddItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.addItem",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(4, "detailSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(5, "subDetailSequence", PrimitiveKind::PositiveInt).many(),
        Row::record(6, "provider", &REFERENCE).many(),
        Row::record(7, "productOrService", &CODEABLE_CONCEPT).required(),
        Row::record(8, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(9, "programCode", &CODEABLE_CONCEPT).many(),
        Row::primitive(10, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(10, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::record(11, "locationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 8),
        Row::record(11, "locationAddress", &ADDRESS).choice(1, 3, 8),
        Row::record(11, "locationReference", &REFERENCE).choice(2, 3, 8),
        Row::record(12, "quantity", &QUANTITY),
        Row::record(13, "unitPrice", &MONEY),
        Row::primitive(14, "factor", PrimitiveKind::Decimal),
        Row::record(15, "net", &MONEY),
        Row::record(16, "bodySite", &CODEABLE_CONCEPT),
        Row::record(17, "subSite", &CODEABLE_CONCEPT).many(),
        Row::primitive(18, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(19, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(20, "detail", &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL).many(),
    ],
};

record! {
    ExplanationOfBenefitAddItem, EXPLANATION_OF_BENEFIT_ADD_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives item_sequence,
    4 Primitives detail_sequence,
    5 Primitives sub_detail_sequence,
    6 Records provider,
    7 Records product_or_service,
    8 Records modifier,
    9 Records program_code,
    10 Choice serviced,
    11 Choice location,
    12 Records quantity,
    13 Records unit_price,
    14 Primitive factor,
    15 Records net,
    16 Records body_site,
    17 Records sub_site,
    18 Primitives note_number,
    19 Records adjudication,
    20 Records detail,
}

/// `ExplanationOfBenefit.addItem.serviced[x]`.
pub enum ExplanationOfBenefitAddItemServiced {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ExplanationOfBenefitAddItemServiced;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// `ExplanationOfBenefit.addItem.location[x]`.
pub enum ExplanationOfBenefitAddItemLocation {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Address`.
    Address(Box<Address>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ExplanationOfBenefitAddItemLocation;
    0 Record CodeableConcept,
    1 Record Address,
    2 Record Reference,
    ; last Reference;
    from Address(Address) CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ExplanationOfBenefit.addItem.detail`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitAddItemDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ExplanationOfBenefitAddItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.addItem.detail",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "productOrService", &CODEABLE_CONCEPT).required(),
        Row::record(4, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(5, "quantity", &QUANTITY),
        Row::record(6, "unitPrice", &MONEY),
        Row::primitive(7, "factor", PrimitiveKind::Decimal),
        Row::record(8, "net", &MONEY),
        Row::primitive(9, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(10, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(11, "subDetail", &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ExplanationOfBenefitAddItemDetail, EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records product_or_service,
    4 Records modifier,
    5 Records quantity,
    6 Records unit_price,
    7 Primitive factor,
    8 Records net,
    9 Primitives note_number,
    10 Records adjudication,
    11 Records sub_detail,
}

/// The elements below `ExplanationOfBenefit.addItem.detail.subDetail`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitAddItemDetailSubDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.addItem.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "productOrService", &CODEABLE_CONCEPT).required(),
        Row::record(4, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(5, "quantity", &QUANTITY),
        Row::record(6, "unitPrice", &MONEY),
        Row::primitive(7, "factor", PrimitiveKind::Decimal),
        Row::record(8, "net", &MONEY),
        Row::primitive(9, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(10, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
    ],
};

record! {
    ExplanationOfBenefitAddItemDetailSubDetail, EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records product_or_service,
    4 Records modifier,
    5 Records quantity,
    6 Records unit_price,
    7 Primitive factor,
    8 Records net,
    9 Primitives note_number,
    10 Records adjudication,
}

/// The elements below `ExplanationOfBenefit.total`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitTotal {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/adjudication>; summary.
    pub category: Option<Box<CodeableConcept>>,
    /// `Money`, 1..1; summary.
    pub amount: Option<Box<Money>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_TOTAL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.total",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT).required(),
        Row::record(4, "amount", &MONEY).required(),
    ],
};

record! {
    ExplanationOfBenefitTotal, EXPLANATION_OF_BENEFIT_TOTAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records amount,
}

/// The elements below `ExplanationOfBenefit.payment`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitPayment {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-paymenttype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Money`, 0..1.
    pub adjustment: Option<Box<Money>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/payment-adjustment-reason>.
    pub adjustment_reason: Option<Box<CodeableConcept>>,
    /// `date`, 0..1.
    pub date: Primitive<Date>,
    /// `Money`, 0..1.
    pub amount: Option<Box<Money>>,
    /// `Identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_PAYMENT: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.payment",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "adjustment", &MONEY),
        Row::record(5, "adjustmentReason", &CODEABLE_CONCEPT),
        Row::primitive(6, "date", PrimitiveKind::Date),
        Row::record(7, "amount", &MONEY),
        Row::record(8, "identifier", &IDENTIFIER),
    ],
};

record! {
    ExplanationOfBenefitPayment, EXPLANATION_OF_BENEFIT_PAYMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records adjustment,
    5 Records adjustment_reason,
    6 Primitive date,
    7 Records amount,
    8 Records identifier,
}

/// The elements below `ExplanationOfBenefit.processNote`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitProcessNote {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..1.
    pub number: Primitive<i32>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/note-type>.
    pub r#type: Primitive<Code<NoteType>>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_PROCESS_NOTE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.processNote",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "number", PrimitiveKind::PositiveInt),
        Row::code(4, "type", &codes::NOTE_TYPE),
        Row::primitive(5, "text", PrimitiveKind::String),
        Row::record(6, "language", &CODEABLE_CONCEPT),
    ],
};

record! {
    ExplanationOfBenefitProcessNote, EXPLANATION_OF_BENEFIT_PROCESS_NOTE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive number,
    4 Primitive r#type,
    5 Primitive text,
    6 Records language,
}

/// The elements below `ExplanationOfBenefit.benefitBalance`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitBenefitBalance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
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
    /// `ExplanationOfBenefit.benefitBalance.financial`, 0..*.
    pub financial: Vec<ExplanationOfBenefitBenefitBalanceFinancial>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.benefitBalance",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "excluded", PrimitiveKind::Boolean),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "description", PrimitiveKind::String),
        Row::record(7, "network", &CODEABLE_CONCEPT),
        Row::record(8, "unit", &CODEABLE_CONCEPT),
        Row::record(9, "term", &CODEABLE_CONCEPT),
        Row::record(10, "financial", &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL).many(),
    ],
};

record! {
    ExplanationOfBenefitBenefitBalance, EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Primitive excluded,
    5 Primitive name,
    6 Primitive description,
    7 Records network,
    8 Records unit,
    9 Records term,
    10 Records financial,
}

/// The elements below `ExplanationOfBenefit.benefitBalance.financial`.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitBenefitBalanceFinancial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/benefit-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub allowed: Option<ExplanationOfBenefitBenefitBalanceFinancialAllowed>,
    /// A choice, 0..1.
    pub used: Option<ExplanationOfBenefitBenefitBalanceFinancialUsed>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.benefitBalance.financial",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "allowedUnsignedInt", PrimitiveKind::UnsignedInt).choice(0, 3, 7),
        Row::primitive(4, "allowedString", PrimitiveKind::String).choice(1, 3, 7),
        Row::record(4, "allowedMoney", &MONEY).choice(2, 3, 7),
        Row::primitive(5, "usedUnsignedInt", PrimitiveKind::UnsignedInt).choice(0, 2, 4),
        Row::record(5, "usedMoney", &MONEY).choice(1, 2, 4),
    ],
};

record! {
    ExplanationOfBenefitBenefitBalanceFinancial, EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice allowed,
    5 Choice used,
}

/// `ExplanationOfBenefit.benefitBalance.financial.allowed[x]`.
pub enum ExplanationOfBenefitBenefitBalanceFinancialAllowed {
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
    /// `Money`.
    Money(Box<Money>),
}

choice! {
    ExplanationOfBenefitBenefitBalanceFinancialAllowed;
    0 Primitive UnsignedInt,
    1 Primitive String,
    2 Record Money,
    ; last Money;
    from Money(Money) String(Text) UnsignedInt(i32);
}

/// `ExplanationOfBenefit.benefitBalance.financial.used[x]`.
pub enum ExplanationOfBenefitBenefitBalanceFinancialUsed {
    /// `unsignedInt`.
    UnsignedInt(Primitive<i32>),
    /// `Money`.
    Money(Box<Money>),
}

choice! {
    ExplanationOfBenefitBenefitBalanceFinancialUsed;
    0 Primitive UnsignedInt,
    1 Record Money,
    ; last Money;
    from Money(Money) UnsignedInt(i32);
}
