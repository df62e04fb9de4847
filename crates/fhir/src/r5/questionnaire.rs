//! `Questionnaire` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text, Time};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding,
    ContactDetail, EXTENSION, EnableWhenBehavior, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus, QUANTITY, Quantity,
    QuestionnaireAnswerConstraint, QuestionnaireItemDisabledDisplay, QuestionnaireItemOperator,
    QuestionnaireItemType, REFERENCE, Reference, Resource, ResourceType, USAGE_CONTEXT,
    UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Questionnaire](https://hl7.org/fhir/R5/questionnaire.html).
///
/// Invariants: `cnl-0`, `que-2`.
pub struct Questionnaire {
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
    /// `uri`, 0..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<QuestionnaireVersionAlgorithm>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `canonical`, 0..*, to `Questionnaire`; summary.
    pub derived_from: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub subject_type: Vec<Primitive<Code<ResourceType>>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/questionnaire-questions>; summary.
    pub code: Vec<Coding>,
    /// `Questionnaire.item`, 0..*.
    pub item: Vec<QuestionnaireItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE: TypeInfo = TypeInfo {
    name: "Questionnaire",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::primitive(14, "derivedFrom", PrimitiveKind::Canonical).many(),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::code(17, "subjectType", &codes::RESOURCE_TYPE).many(),
        Row::primitive(18, "date", PrimitiveKind::DateTime),
        Row::primitive(19, "publisher", PrimitiveKind::String),
        Row::record(20, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(21, "description", PrimitiveKind::Markdown),
        Row::record(22, "useContext", &USAGE_CONTEXT).many(),
        Row::record(23, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(24, "purpose", PrimitiveKind::Markdown),
        Row::primitive(25, "copyright", PrimitiveKind::Markdown),
        Row::primitive(26, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(27, "approvalDate", PrimitiveKind::Date),
        Row::primitive(28, "lastReviewDate", PrimitiveKind::Date),
        Row::record(29, "effectivePeriod", &PERIOD),
        Row::record(30, "code", &CODING).many(),
        Row::record(31, "item", &QUESTIONNAIRE_ITEM).many(),
    ],
};

record! {
    Questionnaire, QUESTIONNAIRE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Records identifier,
    10 Primitive version,
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitives derived_from,
    15 Primitive status,
    16 Primitive experimental,
    17 Primitives subject_type,
    18 Primitive date,
    19 Primitive publisher,
    20 Records contact,
    21 Primitive description,
    22 Records use_context,
    23 Records jurisdiction,
    24 Primitive purpose,
    25 Primitive copyright,
    26 Primitive copyright_label,
    27 Primitive approval_date,
    28 Primitive last_review_date,
    29 Records effective_period,
    30 Records code,
    31 Records item,
}

/// `Questionnaire.versionAlgorithm[x]`.
pub enum QuestionnaireVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    QuestionnaireVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `Questionnaire.item`.
///
/// Invariants: `ele-1`, `que-1a`, `que-1b`, `que-1c`, `que-3`, `que-4`, `que-5`, `que-6`, `que-8`, `que-9`, `que-10`, `que-11`, `que-12`, `que-13`, `que-14`.
pub struct QuestionnaireItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; invariants `que-15`.
    pub link_id: Primitive<Text>,
    /// `uri`, 0..1.
    pub definition: Primitive<Text>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/questionnaire-questions>.
    pub code: Vec<Coding>,
    /// `string`, 0..1.
    pub prefix: Primitive<Text>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/item-type>.
    pub r#type: Primitive<Code<QuestionnaireItemType>>,
    /// `Questionnaire.item.enableWhen`, 0..*; modifier.
    pub enable_when: Vec<QuestionnaireItemEnableWhen>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior>.
    pub enable_behavior: Primitive<Code<EnableWhenBehavior>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/questionnaire-disabled-display>; since R5.
    pub disabled_display: Primitive<Code<QuestionnaireItemDisabledDisplay>>,
    /// `boolean`, 0..1.
    pub required: Primitive<bool>,
    /// `boolean`, 0..1.
    pub repeats: Primitive<bool>,
    /// `boolean`, 0..1.
    pub read_only: Primitive<bool>,
    /// `integer`, 0..1.
    pub max_length: Primitive<i32>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint>; since R5.
    pub answer_constraint: Primitive<Code<QuestionnaireAnswerConstraint>>,
    /// `canonical`, 0..1, to `ValueSet`.
    pub answer_value_set: Primitive<Text>,
    /// `Questionnaire.item.answerOption`, 0..*.
    pub answer_option: Vec<QuestionnaireItemAnswerOption>,
    /// `Questionnaire.item.initial`, 0..*.
    pub initial: Vec<QuestionnaireItemInitial>,
    /// `Questionnaire.item`, 0..*.
    pub item: Vec<QuestionnaireItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE_ITEM: TypeInfo = TypeInfo {
    name: "Questionnaire.item",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::String).required(),
        Row::primitive(4, "definition", PrimitiveKind::Uri),
        Row::record(5, "code", &CODING).many(),
        Row::primitive(6, "prefix", PrimitiveKind::String),
        Row::primitive(7, "text", PrimitiveKind::String),
        Row::code(8, "type", &codes::QUESTIONNAIRE_ITEM_TYPE).required(),
        Row::record(9, "enableWhen", &QUESTIONNAIRE_ITEM_ENABLE_WHEN).many(),
        Row::code(10, "enableBehavior", &codes::ENABLE_WHEN_BEHAVIOR),
        Row::code(11, "disabledDisplay", &codes::QUESTIONNAIRE_ITEM_DISABLED_DISPLAY),
        Row::primitive(12, "required", PrimitiveKind::Boolean),
        Row::primitive(13, "repeats", PrimitiveKind::Boolean),
        Row::primitive(14, "readOnly", PrimitiveKind::Boolean),
        Row::primitive(15, "maxLength", PrimitiveKind::Integer),
        Row::code(16, "answerConstraint", &codes::QUESTIONNAIRE_ANSWER_CONSTRAINT),
        Row::primitive(17, "answerValueSet", PrimitiveKind::Canonical),
        Row::record(18, "answerOption", &QUESTIONNAIRE_ITEM_ANSWER_OPTION).many(),
        Row::record(19, "initial", &QUESTIONNAIRE_ITEM_INITIAL).many(),
        Row::record(20, "item", &QUESTIONNAIRE_ITEM).many(),
    ],
};

record! {
    QuestionnaireItem, QUESTIONNAIRE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Primitive definition,
    5 Records code,
    6 Primitive prefix,
    7 Primitive text,
    8 Primitive r#type,
    9 Records enable_when,
    10 Primitive enable_behavior,
    11 Primitive disabled_display,
    12 Primitive required,
    13 Primitive repeats,
    14 Primitive read_only,
    15 Primitive max_length,
    16 Primitive answer_constraint,
    17 Primitive answer_value_set,
    18 Records answer_option,
    19 Records initial,
    20 Records item,
}

/// The elements below `Questionnaire.item.enableWhen`.
///
/// Invariants: `ele-1`, `que-7`.
pub struct QuestionnaireItemEnableWhen {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub question: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator>.
    pub operator: Primitive<Code<QuestionnaireItemOperator>>,
    /// A choice, 1..1; example binding to <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub answer: Option<QuestionnaireItemEnableWhenAnswer>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE_ITEM_ENABLE_WHEN: TypeInfo = TypeInfo {
    name: "Questionnaire.item.enableWhen",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "question", PrimitiveKind::String).required(),
        Row::code(4, "operator", &codes::QUESTIONNAIRE_ITEM_OPERATOR).required(),
        Row::primitive(5, "answerBoolean", PrimitiveKind::Boolean).choice(0, 10, 6).required(),
        Row::primitive(5, "answerDecimal", PrimitiveKind::Decimal).choice(1, 10, 6).required(),
        Row::primitive(5, "answerInteger", PrimitiveKind::Integer).choice(2, 10, 6).required(),
        Row::primitive(5, "answerDate", PrimitiveKind::Date).choice(3, 10, 6).required(),
        Row::primitive(5, "answerDateTime", PrimitiveKind::DateTime).choice(4, 10, 6).required(),
        Row::primitive(5, "answerTime", PrimitiveKind::Time).choice(5, 10, 6).required(),
        Row::primitive(5, "answerString", PrimitiveKind::String).choice(6, 10, 6).required(),
        Row::record(5, "answerCoding", &CODING).choice(7, 10, 6).required(),
        Row::record(5, "answerQuantity", &QUANTITY).choice(8, 10, 6).required(),
        Row::record(5, "answerReference", &REFERENCE).choice(9, 10, 6).required(),
    ],
};

record! {
    QuestionnaireItemEnableWhen, QUESTIONNAIRE_ITEM_ENABLE_WHEN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive question,
    4 Primitive operator,
    5 Choice answer,
}

/// `Questionnaire.item.enableWhen.answer[x]`.
pub enum QuestionnaireItemEnableWhenAnswer {
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
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    QuestionnaireItemEnableWhenAnswer;
    0 Primitive Boolean,
    1 Primitive Decimal,
    2 Primitive Integer,
    3 Primitive Date,
    4 Primitive DateTime,
    5 Primitive Time,
    6 Primitive String,
    7 Record Coding,
    8 Record Quantity,
    9 Record Reference,
    ; last Reference;
    from Coding(Coding) Date(Date) DateTime(DateTime) Decimal(Decimal) Quantity(Quantity) Reference(Reference) String(Text) Time(Time) Boolean(bool) Integer(i32);
}

/// The elements below `Questionnaire.item.answerOption`.
///
/// Invariants: `ele-1`.
pub struct QuestionnaireItemAnswerOption {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1; example binding to <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub value: Option<QuestionnaireItemAnswerOptionValue>,
    /// `boolean`, 0..1.
    pub initial_selected: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE_ITEM_ANSWER_OPTION: TypeInfo = TypeInfo {
    name: "Questionnaire.item.answerOption",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(0, 6, 5).required(),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(1, 6, 5).required(),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(2, 6, 5).required(),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(3, 6, 5).required(),
        Row::record(3, "valueCoding", &CODING).choice(4, 6, 5).required(),
        Row::record(3, "valueReference", &REFERENCE).choice(5, 6, 5).required(),
        Row::primitive(4, "initialSelected", PrimitiveKind::Boolean),
    ],
};

record! {
    QuestionnaireItemAnswerOption, QUESTIONNAIRE_ITEM_ANSWER_OPTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice value,
    4 Primitive initial_selected,
}

/// `Questionnaire.item.answerOption.value[x]`.
pub enum QuestionnaireItemAnswerOptionValue {
    /// `integer`.
    Integer(Primitive<i32>),
    /// `date`.
    Date(Primitive<Date>),
    /// `time`.
    Time(Primitive<Time>),
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    QuestionnaireItemAnswerOptionValue;
    0 Primitive Integer,
    1 Primitive Date,
    2 Primitive Time,
    3 Primitive String,
    4 Record Coding,
    5 Record Reference,
    ; last Reference;
    from Coding(Coding) Date(Date) Reference(Reference) String(Text) Time(Time) Integer(i32);
}

/// The elements below `Questionnaire.item.initial`.
///
/// Invariants: `ele-1`.
pub struct QuestionnaireItemInitial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1; example binding to <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub value: Option<QuestionnaireItemInitialValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static QUESTIONNAIRE_ITEM_INITIAL: TypeInfo = TypeInfo {
    name: "Questionnaire.item.initial",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "valueBoolean", PrimitiveKind::Boolean).choice(0, 12, 5).required(),
        Row::primitive(3, "valueDecimal", PrimitiveKind::Decimal).choice(1, 12, 5).required(),
        Row::primitive(3, "valueInteger", PrimitiveKind::Integer).choice(2, 12, 5).required(),
        Row::primitive(3, "valueDate", PrimitiveKind::Date).choice(3, 12, 5).required(),
        Row::primitive(3, "valueDateTime", PrimitiveKind::DateTime).choice(4, 12, 5).required(),
        Row::primitive(3, "valueTime", PrimitiveKind::Time).choice(5, 12, 5).required(),
        Row::primitive(3, "valueString", PrimitiveKind::String).choice(6, 12, 5).required(),
        Row::primitive(3, "valueUri", PrimitiveKind::Uri).choice(7, 12, 5).required(),
        Row::record(3, "valueAttachment", &ATTACHMENT).choice(8, 12, 5).required(),
        Row::record(3, "valueCoding", &CODING).choice(9, 12, 5).required(),
        Row::record(3, "valueQuantity", &QUANTITY).choice(10, 12, 5).required(),
        Row::record(3, "valueReference", &REFERENCE).choice(11, 12, 5).required(),
    ],
};

record! {
    QuestionnaireItemInitial, QUESTIONNAIRE_ITEM_INITIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice value,
}

/// `Questionnaire.item.initial.value[x]`.
pub enum QuestionnaireItemInitialValue {
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
    QuestionnaireItemInitialValue;
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
