//! `QuestionnaireResponse` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text, Time};
use crate::r4::{
    ATTACHMENT, Attachment, CODING, Coding, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, QuestionnaireResponseStatus,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [QuestionnaireResponse](https://hl7.org/fhir/R4/questionnaireresponse.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct QuestionnaireResponse {
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
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `Reference`, 0..*, to `CarePlan`, `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `Observation`, `Procedure`; summary.
    pub part_of: Vec<Reference>,
    /// `canonical`, 0..1, to `Questionnaire`; summary.
    pub questionnaire: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/questionnaire-answers-status>; modifier; summary.
    pub status: Primitive<Code<QuestionnaireResponseStatus>>,
    /// `Reference`, 0..1; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub authored: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Device`, `Practitioner`, `PractitionerRole`, `Patient`, `RelatedPerson`, `Organization`; summary.
    pub author: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; summary.
    pub source: Option<Box<Reference>>,
    /// `QuestionnaireResponse.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE_RESPONSE: TypeInfo = TypeInfo {
    name: "QuestionnaireResponse",
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
        Row::record(8, "identifier", &IDENTIFIER),
        Row::record(9, "basedOn", &REFERENCE).many(),
        Row::record(10, "partOf", &REFERENCE).many(),
        Row::primitive(11, "questionnaire", PrimitiveKind::Canonical),
        Row::code(12, "status", &codes::QUESTIONNAIRE_RESPONSE_STATUS).required(),
        Row::record(13, "subject", &REFERENCE),
        Row::record(14, "encounter", &REFERENCE),
        Row::primitive(15, "authored", PrimitiveKind::DateTime),
        Row::record(16, "author", &REFERENCE),
        Row::record(17, "source", &REFERENCE),
        Row::record(18, "item", &QUESTIONNAIRE_RESPONSE_ITEM).many(),
    ],
};

record! {
    QuestionnaireResponse, QUESTIONNAIRE_RESPONSE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records based_on,
    10 Records part_of,
    11 Primitive questionnaire,
    12 Primitive status,
    13 Records subject,
    14 Records encounter,
    15 Primitive authored,
    16 Records author,
    17 Records source,
    18 Records item,
}

/// The elements below `QuestionnaireResponse.item`.
///
/// Invariants: `ele-1`, `qrs-1`.
pub struct QuestionnaireResponseItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub link_id: Primitive<Text>,
    /// `uri`, 0..1.
    pub definition: Primitive<Text>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// `QuestionnaireResponse.item.answer`, 0..*.
    pub answer: Vec<QuestionnaireResponseItemAnswer>,
    /// `QuestionnaireResponse.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM: TypeInfo = TypeInfo {
    name: "QuestionnaireResponse.item",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String).required(),
        Row::primitive(4, "definition", PrimitiveKind::Uri),
        Row::primitive(5, "text", PrimitiveKind::String),
        Row::record(6, "answer", &QUESTIONNAIRE_RESPONSE_ITEM_ANSWER).many(),
        Row::record(7, "item", &QUESTIONNAIRE_RESPONSE_ITEM).many(),
    ],
};

record! {
    QuestionnaireResponseItem, QUESTIONNAIRE_RESPONSE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Primitive definition,
    5 Primitive text,
    6 Records answer,
    7 Records item,
}

/// The elements below `QuestionnaireResponse.item.answer`.
///
/// Invariants: `ele-1`.
pub struct QuestionnaireResponseItemAnswer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub value: Option<QuestionnaireResponseItemAnswerValue>,
    /// `QuestionnaireResponse.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER: TypeInfo = TypeInfo {
    name: "QuestionnaireResponse.item.answer",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(0, 12, 5),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(1, 12, 5),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(2, 12, 5),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(3, 12, 5),
        Row::primitive(3, "valueDateTime", PrimitiveKind::DateTime).choice(4, 12, 5),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(5, 12, 5),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(6, 12, 5),
        Row::primitive(3, "valueUri", PrimitiveKind::Uri).choice(7, 12, 5),
        Row::record(3, "valueAttachment", &ATTACHMENT).choice(8, 12, 5),
        Row::record(3, "valueCoding", &CODING).choice(9, 12, 5),
        Row::record(3, "valueQuantity", &QUANTITY).choice(10, 12, 5),
        Row::record(3, "valueReference", &REFERENCE).choice(11, 12, 5),
        Row::record(4, "item", &QUESTIONNAIRE_RESPONSE_ITEM).many(),
    ],
};

record! {
    QuestionnaireResponseItemAnswer, QUESTIONNAIRE_RESPONSE_ITEM_ANSWER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice value,
    4 Records item,
}

/// `QuestionnaireResponse.item.answer.value[x]`.
pub enum QuestionnaireResponseItemAnswerValue {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `decimal`.
    Decimal(Primitive<Decimal>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `date`.
    Date(Primitive<Date>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `time`.
    Time(Primitive<Time>),
    /// `string`.
    String(Primitive<Text>),
    /// `uri`.
    Uri(Primitive<Text>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    QuestionnaireResponseItemAnswerValue;
    0 Primitive Boolean,
    1 Primitive Decimal,
    2 Primitive Integer,
    3 Primitive Date,
    4 Primitive DateTime,
    5 Primitive Time,
    6 Primitive String,
    7 Primitive Uri,
    8 Record Attachment,
    9 Record Coding,
    10 Record Quantity,
    11 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Coding(Coding) Date(Date) DateTime(DateTime) Decimal(Decimal) Quantity(Quantity) Reference(Reference) Time(Time) Boolean(bool) Integer(i32);
}
