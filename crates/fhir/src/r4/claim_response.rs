//! `ClaimResponse` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    ADDRESS, ATTACHMENT, Address, Attachment, CODEABLE_CONCEPT, ClaimProcessingCodes,
    CodeableConcept, EXTENSION, Extension, FinancialResourceStatusCodes, IDENTIFIER, Identifier,
    META, MONEY, Meta, Money, NARRATIVE, Narrative, NoteType, PERIOD, Period, Primitive, QUANTITY,
    Quantity, REFERENCE, Reference, Resource, Use, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ClaimResponse](https://hl7.org/fhir/R4/claimresponse.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ClaimResponse {
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
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 1..1, to `Organization`; summary.
    pub insurer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub requestor: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Claim`; summary.
    pub request: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/remittance-outcome>; summary.
    pub outcome: Primitive<Code<ClaimProcessingCodes>>,
    /// `string`, 0..1.
    pub disposition: Primitive<Text>,
    /// `string`, 0..1.
    pub pre_auth_ref: Primitive<Text>,
    /// `Period`, 0..1.
    pub pre_auth_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/payeetype>.
    pub payee_type: Option<Box<CodeableConcept>>,
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
        Row::primitive(14, "created", PrimitiveKind::DateTime).required(),
        Row::record(15, "insurer", &REFERENCE).required(),
        Row::record(16, "requestor", &REFERENCE),
        Row::record(17, "request", &REFERENCE),
        Row::code(18, "outcome", &codes::CLAIM_PROCESSING_CODES).required(),
        Row::primitive(19, "disposition", PrimitiveKind::String),
        Row::primitive(20, "preAuthRef", PrimitiveKind::String),
        Row::record(21, "preAuthPeriod", &PERIOD),
        Row::record(22, "payeeType", &CODEABLE_CONCEPT),
        Row::record(23, "item", &CLAIM_RESPONSE_ITEM).many(),
        Row::record(24, "addItem", &CLAIM_RESPONSE_ADD_ITEM).many(),
        Row::record(25, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
        Row::record(26, "total", &CLAIM_RESPONSE_TOTAL).many(),
        Row::record(27, "payment", &CLAIM_RESPONSE_PAYMENT),
        Row::record(28, "fundsReserve", &CODEABLE_CONCEPT),
        Row::record(29, "formCode", &CODEABLE_CONCEPT),
        Row::record(30, "form", &ATTACHMENT),
        Row::record(31, "processNote", &CLAIM_RESPONSE_PROCESS_NOTE).many(),
        Row::record(32, "communicationRequest", &REFERENCE).many(),
        Row::record(33, "insurance", &CLAIM_RESPONSE_INSURANCE).many(),
        Row::record(34, "error", &CLAIM_RESPONSE_ERROR).many(),
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
    9 Primitive status,
    10 Records r#type,
    11 Records sub_type,
    12 Primitive r#use,
    13 Records patient,
    14 Primitive created,
    15 Records insurer,
    16 Records requestor,
    17 Records request,
    18 Primitive outcome,
    19 Primitive disposition,
    20 Primitive pre_auth_ref,
    21 Records pre_auth_period,
    22 Records payee_type,
    23 Records item,
    24 Records add_item,
    25 Records adjudication,
    26 Records total,
    27 Records payment,
    28 Records funds_reserve,
    29 Records form_code,
    30 Records form,
    31 Records process_note,
    32 Records communication_request,
    33 Records insurance,
    34 Records error,
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
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.adjudication`, 1..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail`, 0..*.
    pub detail: Vec<ClaimResponseItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ITEM: TypeInfo = TypeInfo {
    name: "ClaimResponse.item",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt).required(),
        Row::primitive(4, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(5, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many().required(),
        Row::record(6, "detail", &CLAIM_RESPONSE_ITEM_DETAIL).many(),
    ],
};

record! {
    ClaimResponseItem, CLAIM_RESPONSE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive item_sequence,
    4 Primitives note_number,
    5 Records adjudication,
    6 Records detail,
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
    /// `decimal`, 0..1.
    pub value: Primitive<Decimal>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ITEM_ADJUDICATION: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.adjudication",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    ClaimResponseItemAdjudication, CLAIM_RESPONSE_ITEM_ADJUDICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records reason,
    5 Records amount,
    6 Primitive value,
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
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.adjudication`, 1..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ClaimResponseItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.detail",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "detailSequence", PrimitiveKind::PositiveInt).required(),
        Row::primitive(4, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(5, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many().required(),
        Row::record(6, "subDetail", &CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ClaimResponseItemDetail, CLAIM_RESPONSE_ITEM_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive detail_sequence,
    4 Primitives note_number,
    5 Records adjudication,
    6 Records sub_detail,
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
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.adjudication`, 0..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "subDetailSequence", PrimitiveKind::PositiveInt).required(),
        Row::primitive(4, "noteNumber", PrimitiveKind::PositiveInt).many(),
        Row::record(5, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many(),
    ],
};

record! {
    ClaimResponseItemDetailSubDetail, CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sub_detail_sequence,
    4 Primitives note_number,
    5 Records adjudication,
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
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub provider: Vec<Reference>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/service-uscls>.
    pub product_or_service: Option<Box<CodeableConcept>>,
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
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/tooth>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/surface>.
    pub sub_site: Vec<CodeableConcept>,
    /// `positiveInt`, 0..*.
    pub note_number: Vec<Primitive<i32>>,
    /// `ClaimResponse.item.adjudication`, 1..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail`, 0..*.
    pub detail: Vec<ClaimResponseAddItemDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ADD_ITEM: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(4, "detailSequence", PrimitiveKind::PositiveInt).many(),
        Row::primitive(5, "subdetailSequence", PrimitiveKind::PositiveInt).many(),
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
        Row::record(19, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many().required(),
        Row::record(20, "detail", &CLAIM_RESPONSE_ADD_ITEM_DETAIL).many(),
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
    /// `ClaimResponse.item.adjudication`, 1..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail.subDetail`, 0..*.
    pub sub_detail: Vec<ClaimResponseAddItemDetailSubDetail>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem.detail",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
        Row::record(10, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many().required(),
        Row::record(11, "subDetail", &CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL).many(),
    ],
};

record! {
    ClaimResponseAddItemDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL;
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
    /// `ClaimResponse.item.adjudication`, 1..*.
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem.detail.subDetail",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
        Row::record(10, "adjudication", &CLAIM_RESPONSE_ITEM_ADJUDICATION).many().required(),
    ],
};

record! {
    ClaimResponseAddItemDetailSubDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL;
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
    release: Release::R4,
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
    release: Release::R4,
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/note-type>.
    pub r#type: Primitive<Code<NoteType>>,
    /// `string`, 1..1.
    pub text: Primitive<Text>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_PROCESS_NOTE: TypeInfo = TypeInfo {
    name: "ClaimResponse.processNote",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "number", PrimitiveKind::PositiveInt),
        Row::code(4, "type", &codes::NOTE_TYPE),
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
    4 Primitive r#type,
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
    release: Release::R4,
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
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/adjudication-error>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLAIM_RESPONSE_ERROR: TypeInfo = TypeInfo {
    name: "ClaimResponse.error",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "itemSequence", PrimitiveKind::PositiveInt),
        Row::primitive(4, "detailSequence", PrimitiveKind::PositiveInt),
        Row::primitive(5, "subDetailSequence", PrimitiveKind::PositiveInt),
        Row::record(6, "code", &CODEABLE_CONCEPT).required(),
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
}
