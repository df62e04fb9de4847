//! `Claim` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, ATTACHMENT, Address, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    CodeableConcept, CodeableReference, EXTENSION, Extension, FinancialResourceStatusCodes,
    IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, Use, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Claim](https://hl7.org/fhir/R5/claim.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Claim {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/process-priority>; summary.
    pub priority: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `Claim.related`, 0..*.
    pub related: Vec<ClaimRelated>,
    /// `Reference`, 0..1, to `DeviceRequest`, `MedicationRequest`, `VisionPrescription`.
    pub prescription: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `DeviceRequest`, `MedicationRequest`, `VisionPrescription`.
    pub original_prescription: Option<Box<Reference>>,
    /// `Claim.payee`, 0..1.
    pub payee: Option<Box<ClaimPayee>>,
    /// `Reference`, 0..1, to `ServiceRequest`.
    pub referral: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Encounter`; since R5.
    pub encounter: Vec<Reference>,
    /// `Reference`, 0..1, to `Location`, `Organization`.
    pub facility: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>; since R5.
    pub diagnosis_related_group: Option<Box<CodeableConcept>>,
    /// `Claim.event`, 0..*; since R5.
    pub event: Vec<ClaimEvent>,
    /// `Claim.careTeam`, 0..*.
    pub care_team: Vec<ClaimCareTeam>,
    /// `Claim.supportingInfo`, 0..*.
    pub supporting_info: Vec<ClaimSupportingInfo>,
    /// `Claim.diagnosis`, 0..*.
    pub diagnosis: Vec<ClaimDiagnosis>,
    /// `Claim.procedure`, 0..*.
    pub procedure: Vec<ClaimProcedure>,
    /// `Claim.insurance`, 0..*; summary.
    pub insurance: Vec<ClaimInsurance>,
    /// `Claim.accident`, 0..1.
    pub accident: Option<Box<ClaimAccident>>,
    /// `Money`, 0..1; since R5.
    pub patient_paid: Option<Box<Money>>,
    /// `Claim.item`, 0..*.
    pub item: Vec<ClaimItem>,
    /// `Money`, 0..1.
    pub total: Option<Box<Money>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM: TypeInfo = TypeInfo {
    name: "Claim",
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
        Row::code(10, "status", &codes::FINANCIAL_RESOURCE_STATUS_CODES).required(),
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
        Row::record(21, "fundsReserve", &CODEABLE_CONCEPT),
        Row::record(22, "related", &CLAIM_RELATED).many(),
        Row::record(23, "prescription", &REFERENCE),
        Row::record(24, "originalPrescription", &REFERENCE),
        Row::record(25, "payee", &CLAIM_PAYEE),
        Row::record(26, "referral", &REFERENCE),
        Row::record(27, "encounter", &REFERENCE).many(),
        Row::record(28, "facility", &REFERENCE),
        Row::record(29, "diagnosisRelatedGroup", &CODEABLE_CONCEPT),
        Row::record(30, "event", &CLAIM_EVENT).many(),
        Row::record(31, "careTeam", &CLAIM_CARE_TEAM).many(),
        Row::record(32, "supportingInfo", &CLAIM_SUPPORTING_INFO).many(),
        Row::record(33, "diagnosis", &CLAIM_DIAGNOSIS).many(),
        Row::record(34, "procedure", &CLAIM_PROCEDURE).many(),
        Row::record(35, "insurance", &CLAIM_INSURANCE).many(),
        Row::record(36, "accident", &CLAIM_ACCIDENT),
        Row::record(37, "patientPaid", &MONEY),
        Row::record(38, "item", &CLAIM_ITEM).many(),
        Row::record(39, "total", &MONEY),
    ],
};

record! {
    Claim, CLAIM;
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
    21 Records funds_reserve,
    22 Records related,
    23 Records prescription,
    24 Records original_prescription,
    25 Records payee,
    26 Records referral,
    27 Records encounter,
    28 Records facility,
    29 Records diagnosis_related_group,
    30 Records event,
    31 Records care_team,
    32 Records supporting_info,
    33 Records diagnosis,
    34 Records procedure,
    35 Records insurance,
    36 Records accident,
    37 Records patient_paid,
    38 Records item,
    39 Records total,
}

/// The elements below `Claim.related`.
///
/// Invariants: `ele-1`.
pub struct ClaimRelated {
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

pub(crate) static CLAIM_RELATED: TypeInfo = TypeInfo {
    name: "Claim.related",
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
    ClaimRelated, CLAIM_RELATED;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records claim,
    4 Records relationship,
    5 Records reference,
}

/// The elements below `Claim.payee`.
///
/// Invariants: `ele-1`.
pub struct ClaimPayee {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/payeetype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`.
    pub party: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_PAYEE: TypeInfo = TypeInfo {
    name: "Claim.payee",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "party", &REFERENCE),
    ],
};

record! {
    ClaimPayee, CLAIM_PAYEE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records party,
}

/// The elements below `Claim.event`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ClaimEvent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/datestype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub when: Option<ClaimEventWhen>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_EVENT: TypeInfo = TypeInfo {
    name: "Claim.event",
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
    ClaimEvent, CLAIM_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice when,
}

/// `Claim.event.when[x]`.
pub enum ClaimEventWhen {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ClaimEventWhen;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `Claim.careTeam`.
///
/// Invariants: `ele-1`.
pub struct ClaimCareTeam {
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

pub(crate) static CLAIM_CARE_TEAM: TypeInfo = TypeInfo {
    name: "Claim.careTeam",
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
    ClaimCareTeam, CLAIM_CARE_TEAM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records provider,
    5 Primitive responsible,
    6 Records role,
    7 Records specialty,
}

/// The elements below `Claim.supportingInfo`.
///
/// Invariants: `ele-1`.
pub struct ClaimSupportingInfo {
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
    pub timing: Option<ClaimSupportingInfoTiming>,
    /// A choice, 0..1.
    pub value: Option<ClaimSupportingInfoValue>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/missing-tooth-reason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_SUPPORTING_INFO: TypeInfo = TypeInfo {
    name: "Claim.supportingInfo",
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
        Row::record(8, "reason", &CODEABLE_CONCEPT),
    ],
};

record! {
    ClaimSupportingInfo, CLAIM_SUPPORTING_INFO;
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

/// `Claim.supportingInfo.timing[x]`.
pub enum ClaimSupportingInfoTiming {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ClaimSupportingInfoTiming;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// `Claim.supportingInfo.value[x]`.
pub enum ClaimSupportingInfoValue {
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
    ClaimSupportingInfoValue;
    0 Primitive Boolean,
    1 Primitive String,
    2 Record Quantity,
    3 Record Attachment,
    4 Record Reference,
    5 Record Identifier,
    ; last Identifier;
    from Attachment(Attachment) Identifier(Identifier) Quantity(Quantity) Reference(Reference) String(Text) Boolean(bool);
}

/// The elements below `Claim.diagnosis`.
///
/// Invariants: `ele-1`.
pub struct ClaimDiagnosis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// A choice, 1..1, to `Condition`; example binding to <http://hl7.org/fhir/ValueSet/icd-10>.
    pub diagnosis: Option<ClaimDiagnosisDiagnosis>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosistype>.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission>.
    pub on_admission: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "Claim.diagnosis",
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
    ClaimDiagnosis, CLAIM_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Choice diagnosis,
    5 Records r#type,
    6 Records on_admission,
}

/// `Claim.diagnosis.diagnosis[x]`.
pub enum ClaimDiagnosisDiagnosis {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ClaimDiagnosisDiagnosis;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Claim.procedure`.
///
/// Invariants: `ele-1`.
pub struct ClaimProcedure {
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
    pub procedure: Option<ClaimProcedureProcedure>,
    /// `Reference`, 0..*, to `Device`.
    pub udi: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_PROCEDURE: TypeInfo = TypeInfo {
    name: "Claim.procedure",
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
    ClaimProcedure, CLAIM_PROCEDURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records r#type,
    5 Primitive date,
    6 Choice procedure,
    7 Records udi,
}

/// `Claim.procedure.procedure[x]`.
pub enum ClaimProcedureProcedure {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ClaimProcedureProcedure;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Claim.insurance`.
///
/// Invariants: `ele-1`.
pub struct ClaimInsurance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1; summary.
    pub sequence: Primitive<i32>,
    /// `boolean`, 1..1; summary.
    pub focal: Primitive<bool>,
    /// `Identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Reference`, 1..1, to `Coverage`; summary.
    pub coverage: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub business_arrangement: Primitive<Text>,
    /// `string`, 0..*.
    pub pre_auth_ref: Vec<Primitive<Text>>,
    /// `Reference`, 0..1, to `ClaimResponse`.
    pub claim_response: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_INSURANCE: TypeInfo = TypeInfo {
    name: "Claim.insurance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::primitive(4, "focal", PrimitiveKind::Boolean).required(),
        Row::record(5, "identifier", &IDENTIFIER),
        Row::record(6, "coverage", &REFERENCE).required(),
        Row::primitive(7, "businessArrangement", PrimitiveKind::String),
        Row::primitive(8, "preAuthRef", PrimitiveKind::String).many(),
        Row::record(9, "claimResponse", &REFERENCE),
    ],
};

record! {
    ClaimInsurance, CLAIM_INSURANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Primitive focal,
    5 Records identifier,
    6 Records coverage,
    7 Primitive business_arrangement,
    8 Primitives pre_auth_ref,
    9 Records claim_response,
}

/// The elements below `Claim.accident`.
///
/// Invariants: `ele-1`.
pub struct ClaimAccident {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `date`, 1..1.
    pub date: Primitive<Date>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/v3-ActIncidentCode>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `Location`.
    pub location: Option<ClaimAccidentLocation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_ACCIDENT: TypeInfo = TypeInfo {
    name: "Claim.accident",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "date", PrimitiveKind::Date).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "locationAddress", &ADDRESS).choice(0, 2, 8),
        Row::record(5, "locationReference", &REFERENCE).choice(1, 2, 8),
    ],
};

record! {
    ClaimAccident, CLAIM_ACCIDENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive date,
    4 Records r#type,
    5 Choice location,
}

/// `Claim.accident.location[x]`.
pub enum ClaimAccidentLocation {
    /// `Address`.
    Address(Box<Address>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ClaimAccidentLocation;
    0 Record Address,
    1 Record Reference,
    ; last Reference;
    from Address(Address) Reference(Reference);
}

/// The elements below `Claim.item`.
///
/// Invariants: `ele-1`.
pub struct ClaimItem {
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
    pub serviced: Option<ClaimItemServiced>,
    /// A choice, 0..1, to `Location`; example binding to <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ClaimItemLocation>,
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
    /// `Claim.item.bodySite`, 0..*.
    pub body_site: Vec<ClaimItemBodySite>,
    /// `Reference`, 0..*, to `Encounter`.
    pub encounter: Vec<Reference>,
    /// `Claim.item.detail`, 0..*.
    pub detail: Vec<ClaimItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_ITEM: TypeInfo = TypeInfo {
    name: "Claim.item",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "traceNumber", &IDENTIFIER).many(),
        Row::primitive(5, "careTeamSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(6, "diagnosisSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(7, "procedureSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(8, "informationSequence", PrimitiveKind::PositiveInt).many(),
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
        Row::record(25, "bodySite", &CLAIM_ITEM_BODY_SITE).many(),
        Row::record(26, "encounter", &REFERENCE).many(),
        Row::record(27, "detail", &CLAIM_ITEM_DETAIL).many(),
    ],
};

record! {
    ClaimItem, CLAIM_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records trace_number,
    5 Primitives care_team_sequence,
    6 Primitives diagnosis_sequence,
    7 Primitives procedure_sequence,
    8 Primitives information_sequence,
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
    27 Records detail,
}

/// `Claim.item.serviced[x]`.
pub enum ClaimItemServiced {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ClaimItemServiced;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// `Claim.item.location[x]`.
pub enum ClaimItemLocation {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Address`.
    Address(Box<Address>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ClaimItemLocation;
    0 Record CodeableConcept,
    1 Record Address,
    2 Record Reference,
    ; last Reference;
    from Address(Address) CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Claim.item.bodySite`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ClaimItemBodySite {
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

pub(crate) static CLAIM_ITEM_BODY_SITE: TypeInfo = TypeInfo {
    name: "Claim.item.bodySite",
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
    ClaimItemBodySite, CLAIM_ITEM_BODY_SITE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records site,
    4 Records sub_site,
}

/// The elements below `Claim.item.detail`.
///
/// Invariants: `ele-1`.
pub struct ClaimItemDetail {
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
    /// `Claim.item.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ClaimItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "Claim.item.detail",
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
        Row::record(18, "subDetail", &CLAIM_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ClaimItemDetail, CLAIM_ITEM_DETAIL;
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
    18 Records sub_detail,
}

/// The elements below `Claim.item.detail.subDetail`.
///
/// Invariants: `ele-1`.
pub struct ClaimItemDetailSubDetail {
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
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "Claim.item.detail.subDetail",
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
    ],
};

record! {
    ClaimItemDetailSubDetail, CLAIM_ITEM_DETAIL_SUB_DETAIL;
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
}
