//! `ExplanationOfBenefit` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, ATTACHMENT, Address, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING,
    ClaimProcessingCodes, CodeableConcept, CodeableReference, Coding, EXTENSION,
    ExplanationOfBenefitStatus, Extension, IDENTIFIER, Identifier, META, MONEY, Meta, Money,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference,
    Resource, Use, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ExplanationOfBenefit](https://hl7.org/fhir/R5/explanationofbenefit.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ExplanationOfBenefit {
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
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
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
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Patient`, `RelatedPerson`.
    pub enterer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub insurer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
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
    /// `ExplanationOfBenefit.event`, 0..*; since R5.
    pub event: Vec<ExplanationOfBenefitEvent>,
    /// `ExplanationOfBenefit.payee`, 0..1.
    pub payee: Option<Box<ExplanationOfBenefitPayee>>,
    /// `Reference`, 0..1, to `ServiceRequest`.
    pub referral: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Encounter`; since R5.
    pub encounter: Vec<Reference>,
    /// `Reference`, 0..1, to `Location`, `Organization`.
    pub facility: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Claim`.
    pub claim: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ClaimResponse`.
    pub claim_response: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/claim-outcome>; summary.
    pub outcome: Primitive<Code<ClaimProcessingCodes>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/claim-decision>; summary; since R5.
    pub decision: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `string`, 0..*.
    pub pre_auth_ref: Vec<Primitive<Text>>,
    /// `Period`, 0..*.
    pub pre_auth_ref_period: Vec<Period>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>; since R5.
    pub diagnosis_related_group: Option<Box<CodeableConcept>>,
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
    /// `ExplanationOfBenefit.insurance`, 0..*; summary.
    pub insurance: Vec<ExplanationOfBenefitInsurance>,
    /// `ExplanationOfBenefit.accident`, 0..1.
    pub accident: Option<Box<ExplanationOfBenefitAccident>>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
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
        Row::record(9, "traceNumber", &IDENTIFIER).many(),
        Row::code(10, "status", &codes::EXPLANATION_OF_BENEFIT_STATUS).required(),
        Row::record(11, "type", &CODEABLE_CONCEPT).required(),
        Row::record(12, "subType", &CODEABLE_CONCEPT),
        Row::code(13, "use", &codes::USE).required(),
        Row::record(14, "patient", &REFERENCE).required(),
        Row::record(15, "billablePeriod", &PERIOD),
        Row::primitive(16, "created", PrimitiveKind::DateTime).required(),
        Row::record(17, "enterer", &REFERENCE),
        Row::record(18, "insurer", &REFERENCE),
        Row::record(19, "provider", &REFERENCE),
        Row::record(20, "priority", &CODEABLE_CONCEPT),
        Row::record(21, "fundsReserveRequested", &CODEABLE_CONCEPT),
        Row::record(22, "fundsReserve", &CODEABLE_CONCEPT),
        Row::record(23, "related", &EXPLANATION_OF_BENEFIT_RELATED).many(),
        Row::record(24, "prescription", &REFERENCE),
        Row::record(25, "originalPrescription", &REFERENCE),
        Row::record(26, "event", &EXPLANATION_OF_BENEFIT_EVENT).many(),
        Row::record(27, "payee", &EXPLANATION_OF_BENEFIT_PAYEE),
        Row::record(28, "referral", &REFERENCE),
        Row::record(29, "encounter", &REFERENCE).many(),
        Row::record(30, "facility", &REFERENCE),
        Row::record(31, "claim", &REFERENCE),
        Row::record(32, "claimResponse", &REFERENCE),
        Row::code(33, "outcome", &codes::CLAIM_PROCESSING_CODES).required(),
        Row::record(34, "decision", &CODEABLE_CONCEPT),
        Row::primitive(35, "disposition", PrimitiveKind::String),
        Row::primitive(36, "preAuthRef", PrimitiveKind::String).many(),
        Row::record(37, "preAuthRefPeriod", &PERIOD).many(),
        Row::record(38, "diagnosisRelatedGroup", &CODEABLE_CONCEPT),
        Row::record(39, "careTeam", &EXPLANATION_OF_BENEFIT_CARE_TEAM).many(),
        Row::record(40, "supportingInfo", &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO).many(),
        Row::record(41, "diagnosis", &EXPLANATION_OF_BENEFIT_DIAGNOSIS).many(),
        Row::record(42, "procedure", &EXPLANATION_OF_BENEFIT_PROCEDURE).many(),
        Row::primitive(43, "precedence", PrimitiveKind::PositiveInt),
        Row::record(44, "insurance", &EXPLANATION_OF_BENEFIT_INSURANCE).many(),
        Row::record(45, "accident", &EXPLANATION_OF_BENEFIT_ACCIDENT),
        Row::record(46, "patientPaid", &MONEY),
        Row::record(47, "item", &EXPLANATION_OF_BENEFIT_ITEM).many(),
        Row::record(48, "addItem", &EXPLANATION_OF_BENEFIT_ADD_ITEM).many(),
        Row::record(49, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(50, "total", &EXPLANATION_OF_BENEFIT_TOTAL).many(),
        Row::record(51, "payment", &EXPLANATION_OF_BENEFIT_PAYMENT),
        Row::record(52, "formCode", &CODEABLE_CONCEPT),
        Row::record(53, "form", &ATTACHMENT),
        Row::record(54, "processNote", &EXPLANATION_OF_BENEFIT_PROCESS_NOTE).many(),
        Row::record(55, "benefitPeriod", &PERIOD),
        Row::record(56, "benefitBalance", &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE).many(),
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
    9 Records trace_number,
    10 Primitive status,
    11 Records r#type,
    12 Records sub_type,
    13 Primitive r#use,
    14 Records patient,
    15 Records billable_period,
    16 Primitive created,
    17 Records enterer,
    18 Records insurer,
    19 Records provider,
    20 Records priority,
    21 Records funds_reserve_requested,
    22 Records funds_reserve,
    23 Records related,
    24 Records prescription,
    25 Records original_prescription,
    26 Records event,
    27 Records payee,
    28 Records referral,
    29 Records encounter,
    30 Records facility,
    31 Records claim,
    32 Records claim_response,
    33 Primitive outcome,
    34 Records decision,
    35 Primitive disposition,
    36 Primitives pre_auth_ref,
    37 Records pre_auth_ref_period,
    38 Records diagnosis_related_group,
    39 Records care_team,
    40 Records supporting_info,
    41 Records diagnosis,
    42 Records procedure,
    43 Primitive precedence,
    44 Records insurance,
    45 Records accident,
    46 Records patient_paid,
    47 Records item,
    48 Records add_item,
    49 Records adjudication,
    50 Records total,
    51 Records payment,
    52 Records form_code,
    53 Records form,
    54 Records process_note,
    55 Records benefit_period,
    56 Records benefit_balance,
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
    release: Release::R5,
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

/// The elements below `ExplanationOfBenefit.event`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitEvent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/datestype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub when: Option<ExplanationOfBenefitEventWhen>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_EVENT: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.event",
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
    ExplanationOfBenefitEvent, EXPLANATION_OF_BENEFIT_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice when,
}

/// `ExplanationOfBenefit.event.when[x]`.
pub enum ExplanationOfBenefitEventWhen {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ExplanationOfBenefitEventWhen;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
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
    release: Release::R5,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/provider-qualification>; since R5.
    pub specialty: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_CARE_TEAM: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.careTeam",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "provider", &REFERENCE).required(),
        Row::primitive(5, "responsible", PrimitiveKind::Boolean),
        Row::record(6, "role", &CODEABLE_CONCEPT),
        Row::record(7, "specialty", &CODEABLE_CONCEPT),
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
    7 Records specialty,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "category", &CODEABLE_CONCEPT).required(),
        Row::record(5, "code", &CODEABLE_CONCEPT),
        Row::primitive(6, "timingDate", PrimitiveKind::Date).choice(0, 2, 6),
        Row::record(6, "timingPeriod", &PERIOD).choice(1, 2, 6),
        Row::primitive(7, "valueBoolean", PrimitiveKind::Boolean).choice(0, 6, 5),
        Row::primitive(7, "valueString", PrimitiveKind::String).choice(1, 6, 5),
        Row::record(7, "valueQuantity", &QUANTITY).choice(2, 6, 5),
        Row::record(7, "valueAttachment", &ATTACHMENT).choice(3, 6, 5),
        Row::record(7, "valueReference", &REFERENCE).choice(4, 6, 5),
        Row::record(7, "valueIdentifier", &IDENTIFIER).choice(5, 6, 5),
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
    /// `Identifier`.
    Identifier(Box<Identifier>),
}

choice! {
    ExplanationOfBenefitSupportingInfoValue;
    0 Primitive Boolean,
    1 Primitive String,
    2 Record Quantity,
    3 Record Attachment,
    4 Record Reference,
    5 Record Identifier,
    ; last Identifier;
    from Attachment(Attachment) Identifier(Identifier) Quantity(Quantity) Reference(Reference) String(Text) Boolean(bool);
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
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "diagnosisCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 9).required(),
        Row::record(4, "diagnosisReference", &REFERENCE).choice(1, 2, 9).required(),
        Row::record(5, "type", &CODEABLE_CONCEPT).many(),
        Row::record(6, "onAdmission", &CODEABLE_CONCEPT),
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
    release: Release::R5,
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
    release: Release::R5,
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
    release: Release::R5,
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
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>; since R5.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `DeviceRequest`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`, `SupplyRequest`, `VisionPrescription`; since R5.
    pub request: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// A choice, 0..1.
    pub serviced: Option<ExplanationOfBenefitItemServiced>,
    /// A choice, 0..1, to `Location`; example binding to <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ExplanationOfBenefitItemLocation>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1; since R5.
    pub tax: Option<Box<Money>>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// `ExplanationOfBenefit.item.bodySite`, 0..*.
    pub body_site: Vec<ExplanationOfBenefitItemBodySite>,
    /// `Reference`, 0..*, to `Encounter`.
    pub encounter: Vec<Reference>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ExplanationOfBenefitItemReviewOutcome>>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::primitive(4, "careTeamSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(5, "diagnosisSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(6, "procedureSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(7, "informationSequence", PrimitiveKind::PositiveInt).many(),
        Row::record(8, "traceNumber", &IDENTIFIER).many(),
        Row::record(9, "revenue", &CODEABLE_CONCEPT),
        Row::record(10, "category", &CODEABLE_CONCEPT),
        Row::record(11, "productOrService", &CODEABLE_CONCEPT),
        Row::record(12, "productOrServiceEnd", &CODEABLE_CONCEPT),
        Row::record(13, "request", &REFERENCE).many(),
        Row::record(14, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(15, "programCode", &CODEABLE_CONCEPT).many(),
        Row::primitive(16, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(16, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::record(17, "locationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 8),
        Row::record(17, "locationAddress", &ADDRESS).choice(1, 3, 8),
        Row::record(17, "locationReference", &REFERENCE).choice(2, 3, 8),
        Row::record(18, "patientPaid", &MONEY),
        Row::record(19, "quantity", &QUANTITY),
        Row::record(20, "unitPrice", &MONEY),
        Row::primitive(21, "factor", PrimitiveKind::Decimal),
        Row::record(22, "tax", &MONEY),
        Row::record(23, "net", &MONEY),
        Row::record(24, "udi", &REFERENCE).many(),
        Row::record(25, "bodySite", &EXPLANATION_OF_BENEFIT_ITEM_BODY_SITE).many(),
        Row::record(26, "encounter", &REFERENCE).many(),
        Row::primitive(27, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(28, "reviewOutcome", &EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME),
        Row::record(29, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(30, "detail", &EXPLANATION_OF_BENEFIT_ITEM_DETAIL).many(),
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
    8 Records trace_number,
    9 Records revenue,
    10 Records category,
    11 Records product_or_service,
    12 Records product_or_service_end,
    13 Records request,
    14 Records modifier,
    15 Records program_code,
    16 Choice serviced,
    17 Choice location,
    18 Records patient_paid,
    19 Records quantity,
    20 Records unit_price,
    21 Primitive factor,
    22 Records tax,
    23 Records net,
    24 Records udi,
    25 Records body_site,
    26 Records encounter,
    27 Primitives note_number,
    28 Records review_outcome,
    29 Records adjudication,
    30 Records detail,
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

/// The elements below `ExplanationOfBenefit.item.bodySite`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitItemBodySite {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..*, to `BodyStructure`; example binding to <http://hl7.org/fhir/ValueSet/tooth>.
    pub site: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_BODY_SITE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item.bodySite",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "site", &CODEABLE_REFERENCE).many().required(),
        Row::record(4, "subSite", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    ExplanationOfBenefitItemBodySite, EXPLANATION_OF_BENEFIT_ITEM_BODY_SITE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records site,
    4 Records sub_site,
}

/// The elements below `ExplanationOfBenefit.item.reviewOutcome`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitItemReviewOutcome {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/claim-decision>.
    pub decision: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-decision-reason>.
    pub reason: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub pre_auth_ref: Primitive<Text>,
    /// `Period`, 0..1.
    pub pre_auth_period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item.reviewOutcome",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "decision", &CODEABLE_CONCEPT),
        Row::record(4, "reason", &CODEABLE_CONCEPT).many(),
        Row::primitive(5, "preAuthRef", PrimitiveKind::String),
        Row::record(6, "preAuthPeriod", &PERIOD),
    ],
};

record! {
    ExplanationOfBenefitItemReviewOutcome, EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records decision,
    4 Records reason,
    5 Primitive pre_auth_ref,
    6 Records pre_auth_period,
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
    /// `Quantity`, 0..1; since R5.
    pub quantity: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item.adjudication",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT).required(),
        Row::record(4, "reason", &CODEABLE_CONCEPT),
        Row::record(5, "amount", &MONEY),
        Row::record(6, "quantity", &QUANTITY),
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
    6 Records quantity,
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
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>; since R5.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1; since R5.
    pub tax: Option<Box<Money>>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ExplanationOfBenefitItemReviewOutcome>>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "traceNumber", &IDENTIFIER).many(),
        Row::record(5, "revenue", &CODEABLE_CONCEPT),
        Row::record(6, "category", &CODEABLE_CONCEPT),
        Row::record(7, "productOrService", &CODEABLE_CONCEPT),
        Row::record(8, "productOrServiceEnd", &CODEABLE_CONCEPT),
        Row::record(9, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(10, "programCode", &CODEABLE_CONCEPT).many(),
        Row::record(11, "patientPaid", &MONEY),
        Row::record(12, "quantity", &QUANTITY),
        Row::record(13, "unitPrice", &MONEY),
        Row::primitive(14, "factor", PrimitiveKind::Decimal),
        Row::record(15, "tax", &MONEY),
        Row::record(16, "net", &MONEY),
        Row::record(17, "udi", &REFERENCE).many(),
        Row::primitive(18, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(19, "reviewOutcome", &EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME),
        Row::record(20, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(21, "subDetail", &EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ExplanationOfBenefitItemDetail, EXPLANATION_OF_BENEFIT_ITEM_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records trace_number,
    5 Records revenue,
    6 Records category,
    7 Records product_or_service,
    8 Records product_or_service_end,
    9 Records modifier,
    10 Records program_code,
    11 Records patient_paid,
    12 Records quantity,
    13 Records unit_price,
    14 Primitive factor,
    15 Records tax,
    16 Records net,
    17 Records udi,
    18 Primitives note_number,
    19 Records review_outcome,
    20 Records adjudication,
    21 Records sub_detail,
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
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>; since R5.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1; since R5.
    pub tax: Option<Box<Money>>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ExplanationOfBenefitItemReviewOutcome>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.item.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "traceNumber", &IDENTIFIER).many(),
        Row::record(5, "revenue", &CODEABLE_CONCEPT),
        Row::record(6, "category", &CODEABLE_CONCEPT),
        Row::record(7, "productOrService", &CODEABLE_CONCEPT),
        Row::record(8, "productOrServiceEnd", &CODEABLE_CONCEPT),
        Row::record(9, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(10, "programCode", &CODEABLE_CONCEPT).many(),
        Row::record(11, "patientPaid", &MONEY),
        Row::record(12, "quantity", &QUANTITY),
        Row::record(13, "unitPrice", &MONEY),
        Row::primitive(14, "factor", PrimitiveKind::Decimal),
        Row::record(15, "tax", &MONEY),
        Row::record(16, "net", &MONEY),
        Row::record(17, "udi", &REFERENCE).many(),
        Row::primitive(18, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(19, "reviewOutcome", &EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME),
        Row::record(20, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
    ],
};

record! {
    ExplanationOfBenefitItemDetailSubDetail, EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records trace_number,
    5 Records revenue,
    6 Records category,
    7 Records product_or_service,
    8 Records product_or_service_end,
    9 Records modifier,
    10 Records program_code,
    11 Records patient_paid,
    12 Records quantity,
    13 Records unit_price,
    14 Primitive factor,
    15 Records tax,
    16 Records net,
    17 Records udi,
    18 Primitives note_number,
    19 Records review_outcome,
    20 Records adjudication,
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
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub provider: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>; since R5.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>; since R5.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `DeviceRequest`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`, `SupplyRequest`, `VisionPrescription`; since R5.
    pub request: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-program-code>.
    pub program_code: Vec<CodeableConcept>,
    /// A choice, 0..1.
    pub serviced: Option<ExplanationOfBenefitAddItemServiced>,
    /// A choice, 0..1, to `Location`; example binding to <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ExplanationOfBenefitAddItemLocation>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1; since R5.
    pub tax: Option<Box<Money>>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.bodySite`, 0..*.
    pub body_site: Vec<ExplanationOfBenefitAddItemBodySite>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ExplanationOfBenefitItemReviewOutcome>>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(4, "detailSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(5, "subDetailSequence", PrimitiveKind::PositiveInt).many(),
        Row::record(6, "traceNumber", &IDENTIFIER).many(),
        Row::record(7, "provider", &REFERENCE).many(),
        Row::record(8, "revenue", &CODEABLE_CONCEPT),
        Row::record(9, "productOrService", &CODEABLE_CONCEPT),
        Row::record(10, "productOrServiceEnd", &CODEABLE_CONCEPT),
        Row::record(11, "request", &REFERENCE).many(),
        Row::record(12, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(13, "programCode", &CODEABLE_CONCEPT).many(),
        Row::primitive(14, "servicedDate", PrimitiveKind::Date).choice(0, 2, 8),
        Row::record(14, "servicedPeriod", &PERIOD).choice(1, 2, 8),
        Row::record(15, "locationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 8),
        Row::record(15, "locationAddress", &ADDRESS).choice(1, 3, 8),
        Row::record(15, "locationReference", &REFERENCE).choice(2, 3, 8),
        Row::record(16, "patientPaid", &MONEY),
        Row::record(17, "quantity", &QUANTITY),
        Row::record(18, "unitPrice", &MONEY),
        Row::primitive(19, "factor", PrimitiveKind::Decimal),
        Row::record(20, "tax", &MONEY),
        Row::record(21, "net", &MONEY),
        Row::record(22, "bodySite", &EXPLANATION_OF_BENEFIT_ADD_ITEM_BODY_SITE).many(),
        Row::primitive(23, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(24, "reviewOutcome", &EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME),
        Row::record(25, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(26, "detail", &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL).many(),
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
    6 Records trace_number,
    7 Records provider,
    8 Records revenue,
    9 Records product_or_service,
    10 Records product_or_service_end,
    11 Records request,
    12 Records modifier,
    13 Records program_code,
    14 Choice serviced,
    15 Choice location,
    16 Records patient_paid,
    17 Records quantity,
    18 Records unit_price,
    19 Primitive factor,
    20 Records tax,
    21 Records net,
    22 Records body_site,
    23 Primitives note_number,
    24 Records review_outcome,
    25 Records adjudication,
    26 Records detail,
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

/// The elements below `ExplanationOfBenefit.addItem.bodySite`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ExplanationOfBenefitAddItemBodySite {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..*, to `BodyStructure`; example binding to <http://hl7.org/fhir/ValueSet/tooth>.
    pub site: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_BODY_SITE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.addItem.bodySite",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "site", &CODEABLE_REFERENCE).many().required(),
        Row::record(4, "subSite", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    ExplanationOfBenefitAddItemBodySite, EXPLANATION_OF_BENEFIT_ADD_ITEM_BODY_SITE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records site,
    4 Records sub_site,
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
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>; since R5.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>; since R5.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1; since R5.
    pub tax: Option<Box<Money>>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ExplanationOfBenefitItemReviewOutcome>>,
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "traceNumber", &IDENTIFIER).many(),
        Row::record(4, "revenue", &CODEABLE_CONCEPT),
        Row::record(5, "productOrService", &CODEABLE_CONCEPT),
        Row::record(6, "productOrServiceEnd", &CODEABLE_CONCEPT),
        Row::record(7, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(8, "patientPaid", &MONEY),
        Row::record(9, "quantity", &QUANTITY),
        Row::record(10, "unitPrice", &MONEY),
        Row::primitive(11, "factor", PrimitiveKind::Decimal),
        Row::record(12, "tax", &MONEY),
        Row::record(13, "net", &MONEY),
        Row::primitive(14, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(15, "reviewOutcome", &EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME),
        Row::record(16, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
        Row::record(17, "subDetail", &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ExplanationOfBenefitAddItemDetail, EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records trace_number,
    4 Records revenue,
    5 Records product_or_service,
    6 Records product_or_service_end,
    7 Records modifier,
    8 Records patient_paid,
    9 Records quantity,
    10 Records unit_price,
    11 Primitive factor,
    12 Records tax,
    13 Records net,
    14 Primitives note_number,
    15 Records review_outcome,
    16 Records adjudication,
    17 Records sub_detail,
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
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-revenue-center>; since R5.
    pub revenue: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>; since R5.
    pub product_or_service_end: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/claim-modifiers>.
    pub modifier: Vec<CodeableConcept>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `Money`, 0..1; since R5.
    pub tax: Option<Box<Money>>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ExplanationOfBenefit.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ExplanationOfBenefitItemReviewOutcome>>,
    /// `ExplanationOfBenefit.item.adjudication`, 0..*.
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.addItem.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "traceNumber", &IDENTIFIER).many(),
        Row::record(4, "revenue", &CODEABLE_CONCEPT),
        Row::record(5, "productOrService", &CODEABLE_CONCEPT),
        Row::record(6, "productOrServiceEnd", &CODEABLE_CONCEPT),
        Row::record(7, "modifier", &CODEABLE_CONCEPT).many(),
        Row::record(8, "patientPaid", &MONEY),
        Row::record(9, "quantity", &QUANTITY),
        Row::record(10, "unitPrice", &MONEY),
        Row::primitive(11, "factor", PrimitiveKind::Decimal),
        Row::record(12, "tax", &MONEY),
        Row::record(13, "net", &MONEY),
        Row::primitive(14, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(15, "reviewOutcome", &EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME),
        Row::record(16, "adjudication", &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION).many(),
    ],
};

record! {
    ExplanationOfBenefitAddItemDetailSubDetail, EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records trace_number,
    4 Records revenue,
    5 Records product_or_service,
    6 Records product_or_service_end,
    7 Records modifier,
    8 Records patient_paid,
    9 Records quantity,
    10 Records unit_price,
    11 Primitive factor,
    12 Records tax,
    13 Records net,
    14 Primitives note_number,
    15 Records review_outcome,
    16 Records adjudication,
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
    release: Release::R5,
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
    release: Release::R5,
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
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/note-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EXPLANATION_OF_BENEFIT_PROCESS_NOTE: TypeInfo = TypeInfo {
    name: "ExplanationOfBenefit.processNote",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "number", PrimitiveKind::PositiveInt),
        Row::record(4, "type", &CODEABLE_CONCEPT),
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
    4 Records r#type,
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
    release: Release::R5,
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
    release: Release::R5,
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
