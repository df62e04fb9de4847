//! `Claim` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    ADDRESS, ATTACHMENT, Address, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION,
    Extension, FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, MONEY, Meta, Money,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference,
    Resource, Use, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Claim](https://hl7.org/fhir/R4/claim.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Claim {
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
    /// `Reference`, 0..1, to `Organization`; summary.
    pub insurer: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub provider: Option<Box<Reference>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/process-priority>; summary.
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
    /// `Reference`, 0..1, to `Location`.
    pub facility: Option<Box<Reference>>,
    /// `Claim.careTeam`, 0..*.
    pub care_team: Vec<ClaimCareTeam>,
    /// `Claim.supportingInfo`, 0..*.
    pub supporting_info: Vec<ClaimSupportingInfo>,
    /// `Claim.diagnosis`, 0..*.
    pub diagnosis: Vec<ClaimDiagnosis>,
    /// `Claim.procedure`, 0..*.
    pub procedure: Vec<ClaimProcedure>,
    /// `Claim.insurance`, 1..*; summary.
    pub insurance: Vec<ClaimInsurance>,
    /// `Claim.accident`, 0..1.
    pub accident: Option<Box<ClaimAccident>>,
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
        Row::record(10, "type", &CODEABLE_CONCEPT).required(),
        Row::record(11, "subType", &CODEABLE_CONCEPT),
        Row::code(12, "use", &codes::USE).required(),
        Row::record(13, "patient", &REFERENCE).required(),
        Row::record(14, "billablePeriod", &PERIOD),
        Row::primitive(15, "created", PrimitiveKind::DateTime).required(),
        Row::record(16, "enterer", &REFERENCE),
        Row::record(17, "insurer", &REFERENCE),
        Row::record(18, "provider", &REFERENCE).required(),
        Row::record(19, "priority", &CODEABLE_CONCEPT).required(),
        Row::record(20, "fundsReserve", &CODEABLE_CONCEPT),
        Row::record(21, "related", &CLAIM_RELATED).many(),
        Row::record(22, "prescription", &REFERENCE),
        Row::record(23, "originalPrescription", &REFERENCE),
        Row::record(24, "payee", &CLAIM_PAYEE),
        Row::record(25, "referral", &REFERENCE),
        Row::record(26, "facility", &REFERENCE),
        Row::record(27, "careTeam", &CLAIM_CARE_TEAM).many(),
        Row::record(28, "supportingInfo", &CLAIM_SUPPORTING_INFO).many(),
        Row::record(29, "diagnosis", &CLAIM_DIAGNOSIS).many(),
        Row::record(30, "procedure", &CLAIM_PROCEDURE).many(),
        Row::record(31, "insurance", &CLAIM_INSURANCE).many().required(),
        Row::record(32, "accident", &CLAIM_ACCIDENT),
        Row::record(33, "item", &CLAIM_ITEM).many(),
        Row::record(34, "total", &MONEY),
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
    20 Records funds_reserve,
    21 Records related,
    22 Records prescription,
    23 Records original_prescription,
    24 Records payee,
    25 Records referral,
    26 Records facility,
    27 Records care_team,
    28 Records supporting_info,
    29 Records diagnosis,
    30 Records procedure,
    31 Records insurance,
    32 Records accident,
    33 Records item,
    34 Records total,
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
    release: Release::R4,
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
    release: Release::R4,
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/provider-qualification>.
    pub qualification: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_CARE_TEAM: TypeInfo = TypeInfo {
    name: "Claim.careTeam",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    ClaimCareTeam, CLAIM_CARE_TEAM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Records provider,
    5 Primitive responsible,
    6 Records role,
    7 Records qualification,
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
    release: Release::R4,
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
}

choice! {
    ClaimSupportingInfoValue;
    0 Primitive Boolean,
    1 Primitive String,
    2 Record Quantity,
    3 Record Attachment,
    4 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Quantity(Quantity) Reference(Reference) String(Text) Boolean(bool);
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>.
    pub package_code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "Claim.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    ClaimDiagnosis, CLAIM_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Choice diagnosis,
    5 Records r#type,
    6 Records on_admission,
    7 Records package_code,
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
    release: Release::R4,
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
    release: Release::R4,
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
    release: Release::R4,
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
    pub serviced: Option<ClaimItemServiced>,
    /// A choice, 0..1, to `Location`; example binding to <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ClaimItemLocation>,
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
    /// `Claim.item.detail`, 0..*.
    pub detail: Vec<ClaimItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_ITEM: TypeInfo = TypeInfo {
    name: "Claim.item",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
        Row::record(23, "detail", &CLAIM_ITEM_DETAIL).many(),
    ],
};

record! {
    ClaimItem, CLAIM_ITEM;
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
    23 Records detail,
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
    /// `Claim.item.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ClaimItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "Claim.item.detail",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
        Row::record(14, "subDetail", &CLAIM_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ClaimItemDetail, CLAIM_ITEM_DETAIL;
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
    14 Records sub_detail,
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
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "Claim.item.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    ],
};

record! {
    ClaimItemDetailSubDetail, CLAIM_ITEM_DETAIL_SUB_DETAIL;
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
}
