//! `ClaimResponse` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, ATTACHMENT, Address, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    ClaimProcessingCodes, CodeableConcept, CodeableReference, EXTENSION, Extension,
    FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, Use,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ClaimResponse](https://hl7.org/fhir/R5/claimresponse.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ClaimResponse {
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
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub insurer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub requestor: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Claim`; summary.
    pub request: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/claim-outcome>; summary.
    pub outcome: Primitive<Code<ClaimProcessingCodes>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/claim-decision>; summary; since R5.
    pub decision: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `string`, 0..1.
    pub pre_auth_ref: Primitive<Text>,
    /// `Period`, 0..1.
    pub pre_auth_period: Option<Box<Period>>,
    /// `ClaimResponse.event`, 0..*; since R5.
    pub event: Vec<ClaimResponseEvent>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/payeetype>.
    pub payee_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Encounter`; since R5.
    pub encounter: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>; since R5.
    pub diagnosis_related_group: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item`, 0..*.
    pub item: Vec<ClaimResponseItem>,
    /// `ClaimResponse.addItem`, 0..*.
    pub add_item: Vec<ClaimResponseAddItem>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.total`, 0..*; summary.
    pub total: Vec<ClaimResponseTotal>,
    /// `ClaimResponse.payment`, 0..1.
    pub payment: Option<Box<ClaimResponsePayment>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/fundsreserve>.
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/forms>.
    pub form_code: Option<Box<CodeableConcept>>,
    /// `Attachment`, 0..1.
    pub form: Option<Box<Attachment>>,
    /// `ClaimResponse.processNote`, 0..*.
    pub process_note: Vec<ClaimResponseProcessNote>,
    /// `Reference`, 0..*, to `CommunicationRequest`.
    pub communication_request: Vec<Reference>,
    /// `ClaimResponse.insurance`, 0..*.
    pub insurance: Vec<ClaimResponseInsurance>,
    /// `ClaimResponse.error`, 0..*.
    pub error: Vec<ClaimResponseError>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE: TypeInfo = TypeInfo {
    name: "ClaimResponse",
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
        Row::primitive(15, "created", PrimitiveKind::DateTime).required(),
        Row::record(16, "insurer", &REFERENCE),
        Row::record(17, "requestor", &REFERENCE),
        Row::record(18, "request", &REFERENCE),
        Row::code(19, "outcome", &codes::CLAIM_PROCESSING_CODES).required(),
        Row::record(20, "decision", &CODEABLE_CONCEPT),
        Row::primitive(21, "disposition", PrimitiveKind::String),
        Row::primitive(22, "preAuthRef", PrimitiveKind::String),
        Row::record(23, "preAuthPeriod", &PERIOD),
        Row::record(24, "event", &CLAIM_RESPONSE_EVENT).many(),
        Row::record(25, "payeeType", &CODEABLE_CONCEPT),
        Row::record(26, "encounter", &REFERENCE).many(),
        Row::record(27, "diagnosisRelatedGroup", &CODEABLE_CONCEPT),
        Row::record(28, "item", &CLAIM_RESPONSE_ITEM).many(),
        Row::record(29, "addItem", &CLAIM_RESPONSE_ADD_ITEM).many(),
        Row::record(30, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
        Row::record(31, "total", &CLAIM_RESPONSE_TOTAL).many(),
        Row::record(32, "payment", &CLAIM_RESPONSE_PAYMENT),
        Row::record(33, "fundsReserve", &CODEABLE_CONCEPT),
        Row::record(34, "formCode", &CODEABLE_CONCEPT),
        Row::record(35, "form", &ATTACHMENT),
        Row::record(36, "processNote", &CLAIM_RESPONSE_PROCESS_NOTE).many(),
        Row::record(37, "communicationRequest", &REFERENCE).many(),
        Row::record(38, "insurance", &CLAIM_RESPONSE_INSURANCE).many(),
        Row::record(39, "error", &CLAIM_RESPONSE_ERROR).many(),
    ],
};

record! {
    ClaimResponse, CLAIM_RESPONSE;
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
    15 Primitive created,
    16 Records insurer,
    17 Records requestor,
    18 Records request,
    19 Primitive outcome,
    20 Records decision,
    21 Primitive disposition,
    22 Primitive pre_auth_ref,
    23 Records pre_auth_period,
    24 Records event,
    25 Records payee_type,
    26 Records encounter,
    27 Records diagnosis_related_group,
    28 Records item,
    29 Records add_item,
    30 Records adjudication,
    31 Records total,
    32 Records payment,
    33 Records funds_reserve,
    34 Records form_code,
    35 Records form,
    36 Records process_note,
    37 Records communication_request,
    38 Records insurance,
    39 Records error,
}

/// The elements below `ClaimResponse.event`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseEvent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/datestype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub when: Option<ClaimResponseEventWhen>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_EVENT: TypeInfo = TypeInfo {
    name: "ClaimResponse.event",
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
    ClaimResponseEvent, CLAIM_RESPONSE_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice when,
}

/// `ClaimResponse.event.when[x]`.
pub enum ClaimResponseEventWhen {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ClaimResponseEventWhen;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `ClaimResponse.item`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub item_sequence: Primitive<i32>,
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail`, 0..*.
    pub detail: Vec<ClaimResponseItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ITEM: TypeInfo = TypeInfo {
    name: "ClaimResponse.item",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "traceNumber", &IDENTIFIER).many(),
        Row::primitive(5, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(6, "reviewOutcome", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME),
        Row::record(7, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
        Row::record(8, "detail", &CLAIM_RESPONSE_ITEM_DETAIL).many(),
    ],
};

record! {
    ClaimResponseItem, CLAIM_RESPONSE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive item_sequence,
    4 Records trace_number,
    5 Primitives note_number,
    6 Records review_outcome,
    7 Records adjudication,
    8 Records detail,
}

/// The elements below `ClaimResponse.item.reviewOutcome`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseItemReviewOutcome {
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

pub(crate) static CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.reviewOutcome",
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
    ClaimResponseItemReviewOutcome, CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records decision,
    4 Records reason,
    5 Primitive pre_auth_ref,
    6 Records pre_auth_period,
}

/// The elements below `ClaimResponse.item.adjudication`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseItemAdjudication {
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

pub(crate) static CLAIM_RESPONSE_ITEM_ADJUDICATION: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.adjudication",
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
    ClaimResponseItemAdjudication, CLAIM_RESPONSE_ITEM_ADJUDICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records reason,
    5 Records amount,
    6 Records quantity,
}

/// The elements below `ClaimResponse.item.detail`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseItemDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub detail_sequence: Primitive<i32>,
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ClaimResponseItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.detail",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "detailSequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "traceNumber", &IDENTIFIER).many(),
        Row::primitive(5, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(6, "reviewOutcome", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME),
        Row::record(7, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
        Row::record(8, "subDetail", &CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ClaimResponseItemDetail, CLAIM_RESPONSE_ITEM_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive detail_sequence,
    4 Records trace_number,
    5 Primitives note_number,
    6 Records review_outcome,
    7 Records adjudication,
    8 Records sub_detail,
}

/// The elements below `ClaimResponse.item.detail.subDetail`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseItemDetailSubDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sub_detail_sequence: Primitive<i32>,
    /// `Identifier`, 0..*; since R5.
    pub trace_number: Vec<Identifier>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "subDetailSequence", PrimitiveKind::PositiveInt).required(),
        Row::record(4, "traceNumber", &IDENTIFIER).many(),
        Row::primitive(5, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(6, "reviewOutcome", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME),
        Row::record(7, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
    ],
};

record! {
    ClaimResponseItemDetailSubDetail, CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sub_detail_sequence,
    4 Records trace_number,
    5 Primitives note_number,
    6 Records review_outcome,
    7 Records adjudication,
}

/// The elements below `ClaimResponse.addItem`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseAddItem {
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
    pub subdetail_sequence: Vec<Primitive<i32>>,
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
    pub serviced: Option<ClaimResponseAddItemServiced>,
    /// A choice, 0..1, to `Location`; example binding to <http://hl7.org/fhir/ValueSet/service-place>.
    pub location: Option<ClaimResponseAddItemLocation>,
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
    /// `ClaimResponse.addItem.bodySite`, 0..*.
    pub body_site: Vec<ClaimResponseAddItemBodySite>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail`, 0..*.
    pub detail: Vec<ClaimResponseAddItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ADD_ITEM: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(4, "detailSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(5, "subdetailSequence", PrimitiveKind::PositiveInt).many(),
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
        Row::record(16, "quantity", &QUANTITY),
        Row::record(17, "unitPrice", &MONEY),
        Row::primitive(18, "factor", PrimitiveKind::Decimal),
        Row::record(19, "tax", &MONEY),
        Row::record(20, "net", &MONEY),
        Row::record(21, "bodySite", &CLAIM_RESPONSE_ADD_ITEM_BODY_SITE).many(),
        Row::primitive(22, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(23, "reviewOutcome", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME),
        Row::record(24, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
        Row::record(25, "detail", &CLAIM_RESPONSE_ADD_ITEM_DETAIL).many(),
    ],
};

record! {
    ClaimResponseAddItem, CLAIM_RESPONSE_ADD_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives item_sequence,
    4 Primitives detail_sequence,
    5 Primitives subdetail_sequence,
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
    16 Records quantity,
    17 Records unit_price,
    18 Primitive factor,
    19 Records tax,
    20 Records net,
    21 Records body_site,
    22 Primitives note_number,
    23 Records review_outcome,
    24 Records adjudication,
    25 Records detail,
}

/// `ClaimResponse.addItem.serviced[x]`.
pub enum ClaimResponseAddItemServiced {
    /// `date`.
    Date(Primitive<Date>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ClaimResponseAddItemServiced;
    0 Primitive Date,
    1 Record Period,
    ; last Period;
    from Date(Date) Period(Period);
}

/// `ClaimResponse.addItem.location[x]`.
pub enum ClaimResponseAddItemLocation {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Address`.
    Address(Box<Address>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ClaimResponseAddItemLocation;
    0 Record CodeableConcept,
    1 Record Address,
    2 Record Reference,
    ; last Reference;
    from Address(Address) CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ClaimResponse.addItem.bodySite`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseAddItemBodySite {
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

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_BODY_SITE: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem.bodySite",
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
    ClaimResponseAddItemBodySite, CLAIM_RESPONSE_ADD_ITEM_BODY_SITE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records site,
    4 Records sub_site,
}

/// The elements below `ClaimResponse.addItem.detail`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseAddItemDetail {
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
    /// `ClaimResponse.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ClaimResponseAddItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem.detail",
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
        Row::record(8, "quantity", &QUANTITY),
        Row::record(9, "unitPrice", &MONEY),
        Row::primitive(10, "factor", PrimitiveKind::Decimal),
        Row::record(11, "tax", &MONEY),
        Row::record(12, "net", &MONEY),
        Row::primitive(13, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(14, "reviewOutcome", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME),
        Row::record(15, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
        Row::record(16, "subDetail", &CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ClaimResponseAddItemDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records trace_number,
    4 Records revenue,
    5 Records product_or_service,
    6 Records product_or_service_end,
    7 Records modifier,
    8 Records quantity,
    9 Records unit_price,
    10 Primitive factor,
    11 Records tax,
    12 Records net,
    13 Primitives note_number,
    14 Records review_outcome,
    15 Records adjudication,
    16 Records sub_detail,
}

/// The elements below `ClaimResponse.addItem.detail.subDetail`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseAddItemDetailSubDetail {
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
    /// `ClaimResponse.item.reviewOutcome`, 0..1; since R5.
    pub review_outcome: Option<Box<ClaimResponseItemReviewOutcome>>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem.detail.subDetail",
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
        Row::record(8, "quantity", &QUANTITY),
        Row::record(9, "unitPrice", &MONEY),
        Row::primitive(10, "factor", PrimitiveKind::Decimal),
        Row::record(11, "tax", &MONEY),
        Row::record(12, "net", &MONEY),
        Row::primitive(13, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(14, "reviewOutcome", &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME),
        Row::record(15, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
    ],
};

record! {
    ClaimResponseAddItemDetailSubDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records trace_number,
    4 Records revenue,
    5 Records product_or_service,
    6 Records product_or_service_end,
    7 Records modifier,
    8 Records quantity,
    9 Records unit_price,
    10 Primitive factor,
    11 Records tax,
    12 Records net,
    13 Primitives note_number,
    14 Records review_outcome,
    15 Records adjudication,
}

/// The elements below `ClaimResponse.total`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseTotal {
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

pub(crate) static CLAIM_RESPONSE_TOTAL: TypeInfo = TypeInfo {
    name: "ClaimResponse.total",
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
    ClaimResponseTotal, CLAIM_RESPONSE_TOTAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records amount,
}

/// The elements below `ClaimResponse.payment`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponsePayment {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/ex-paymenttype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Money`, 0..1.
    pub adjustment: Option<Box<Money>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/payment-adjustment-reason>.
    pub adjustment_reason: Option<Box<CodeableConcept>>,
    /// `date`, 0..1.
    pub date: Primitive<Date>,
    /// `Money`, 1..1.
    pub amount: Option<Box<Money>>,
    /// `Identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_PAYMENT: TypeInfo = TypeInfo {
    name: "ClaimResponse.payment",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "adjustment", &MONEY),
        Row::record(5, "adjustmentReason", &CODEABLE_CONCEPT),
        Row::primitive(6, "date", PrimitiveKind::Date),
        Row::record(7, "amount", &MONEY).required(),
        Row::record(8, "identifier", &IDENTIFIER),
    ],
};

record! {
    ClaimResponsePayment, CLAIM_RESPONSE_PAYMENT;
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

/// The elements below `ClaimResponse.processNote`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseProcessNote {
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
    /// `string`, 1..1.
    pub text: Primitive<Text>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_PROCESS_NOTE: TypeInfo = TypeInfo {
    name: "ClaimResponse.processNote",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "number", PrimitiveKind::PositiveInt),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "text", PrimitiveKind::String).required(),
        Row::record(6, "language", &CODEABLE_CONCEPT),
    ],
};

record! {
    ClaimResponseProcessNote, CLAIM_RESPONSE_PROCESS_NOTE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive number,
    4 Records r#type,
    5 Primitive text,
    6 Records language,
}

/// The elements below `ClaimResponse.insurance`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseInsurance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 1..1.
    pub sequence: Primitive<i32>,
    /// `boolean`, 1..1.
    pub focal: Primitive<bool>,
    /// `Reference`, 1..1, to `Coverage`.
    pub coverage: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub business_arrangement: Primitive<Text>,
    /// `Reference`, 0..1, to `ClaimResponse`.
    pub claim_response: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_INSURANCE: TypeInfo = TypeInfo {
    name: "ClaimResponse.insurance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::PositiveInt).required(),
        Row::primitive(4, "focal", PrimitiveKind::Boolean).required(),
        Row::record(5, "coverage", &REFERENCE).required(),
        Row::primitive(6, "businessArrangement", PrimitiveKind::String),
        Row::record(7, "claimResponse", &REFERENCE),
    ],
};

record! {
    ClaimResponseInsurance, CLAIM_RESPONSE_INSURANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Primitive focal,
    5 Records coverage,
    6 Primitive business_arrangement,
    7 Records claim_response,
}

/// The elements below `ClaimResponse.error`.
///
/// Invariants: `ele-1`.
pub struct ClaimResponseError {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `positiveInt`, 0..1.
    pub item_sequence: Primitive<i32>,
    /// `positiveInt`, 0..1.
    pub detail_sequence: Primitive<i32>,
    /// `positiveInt`, 0..1.
    pub sub_detail_sequence: Primitive<i32>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/adjudication-error>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..*; summary; since R5.
    pub expression: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ERROR: TypeInfo = TypeInfo {
    name: "ClaimResponse.error",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt),
        Row::primitive(4, "detailSequence", PrimitiveKind::PositiveInt),
        Row::primitive(5, "subDetailSequence", PrimitiveKind::PositiveInt),
        Row::record(6, "code", &CODEABLE_CONCEPT).required(),
        Row::primitive(7, "expression", PrimitiveKind::String).many(),
    ],
};

record! {
    ClaimResponseError, CLAIM_RESPONSE_ERROR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive item_sequence,
    4 Primitive detail_sequence,
    5 Primitive sub_detail_sequence,
    6 Records code,
    7 Primitives expression,
}
