//! `Contract` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text, Time};
use crate::r4b::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CODING, CodeableConcept,
    Coding, ContractResourcePublicationStatusCodes, ContractResourceStatusCodes, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, PERIOD,
    Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, SIGNATURE, Signature,
    TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Contract](https://hl7.org/fhir/R4B/contract.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Contract {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `uri`, 0..1.
    pub url: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/contract-status>; modifier; summary.
    pub status: Primitive<Code<ContractResourceStatusCodes>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/contract-legalstate>.
    pub legal_state: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Contract`.
    pub instantiates_canonical: Option<Box<Reference>>,
    /// `uri`, 0..1.
    pub instantiates_uri: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-content-derivative>.
    pub content_derivative: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub issued: Primitive<DateTime>,
    /// `Period`, 0..1; summary.
    pub applies: Option<Box<Period>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-expiration-type>.
    pub expiration_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*; summary.
    pub subject: Vec<Reference>,
    /// `Reference`, 0..*, to `Organization`.
    pub authority: Vec<Reference>,
    /// `Reference`, 0..*, to `Location`.
    pub domain: Vec<Reference>,
    /// `Reference`, 0..*, to `Location`.
    pub site: Vec<Reference>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `string`, 0..*.
    pub alias: Vec<Primitive<Text>>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `Organization`.
    pub author: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-scope>.
    pub scope: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub topic: Option<ContractTopic>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/contract-subtype>; summary.
    pub sub_type: Vec<CodeableConcept>,
    /// `Contract.contentDefinition`, 0..1.
    pub content_definition: Option<Box<ContractContentDefinition>>,
    /// `Contract.term`, 0..*.
    pub term: Vec<ContractTerm>,
    /// `Reference`, 0..*.
    pub supporting_info: Vec<Reference>,
    /// `Reference`, 0..*, to `Provenance`.
    pub relevant_history: Vec<Reference>,
    /// `Contract.signer`, 0..*.
    pub signer: Vec<ContractSigner>,
    /// `Contract.friendly`, 0..*.
    pub friendly: Vec<ContractFriendly>,
    /// `Contract.legal`, 0..*.
    pub legal: Vec<ContractLegal>,
    /// `Contract.rule`, 0..*.
    pub rule: Vec<ContractRule>,
    /// A choice, 0..1, to `Composition`, `DocumentReference`, `QuestionnaireResponse`, `Contract`.
    pub legally_binding: Option<ContractLegallyBinding>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT: TypeInfo = TypeInfo {
    name: "Contract",
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
        Row::primitive(9, "url", PrimitiveKind::Uri),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::code(11, "status", &codes::CONTRACT_RESOURCE_STATUS_CODES),
        Row::record(12, "legalState", &CODEABLE_CONCEPT),
        Row::record(13, "instantiatesCanonical", &REFERENCE),
        Row::primitive(14, "instantiatesUri", PrimitiveKind::Uri),
        Row::record(15, "contentDerivative", &CODEABLE_CONCEPT),
        Row::primitive(16, "issued", PrimitiveKind::DateTime),
        Row::record(17, "applies", &PERIOD),
        Row::record(18, "expirationType", &CODEABLE_CONCEPT),
        Row::record(19, "subject", &REFERENCE).many(),
        Row::record(20, "authority", &REFERENCE).many(),
        Row::record(21, "domain", &REFERENCE).many(),
        Row::record(22, "site", &REFERENCE).many(),
        Row::primitive(23, "name", PrimitiveKind::String),
        Row::primitive(24, "title", PrimitiveKind::String),
        Row::primitive(25, "subtitle", PrimitiveKind::String),
        Row::primitive(26, "alias", PrimitiveKind::String).many(),
        Row::record(27, "author", &REFERENCE),
        Row::record(28, "scope", &CODEABLE_CONCEPT),
        Row::record(29, "topicCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 5),
        Row::record(29, "topicReference", &REFERENCE).choice(1, 2, 5),
        Row::record(30, "type", &CODEABLE_CONCEPT),
        Row::record(31, "subType", &CODEABLE_CONCEPT).many(),
        Row::record(32, "contentDefinition", &CONTRACT_CONTENT_DEFINITION),
        Row::record(33, "term", &CONTRACT_TERM).many(),
        Row::record(34, "supportingInfo", &REFERENCE).many(),
        Row::record(35, "relevantHistory", &REFERENCE).many(),
        Row::record(36, "signer", &CONTRACT_SIGNER).many(),
        Row::record(37, "friendly", &CONTRACT_FRIENDLY).many(),
        Row::record(38, "legal", &CONTRACT_LEGAL).many(),
        Row::record(39, "rule", &CONTRACT_RULE).many(),
        Row::record(40, "legallyBindingAttachment", &ATTACHMENT).choice(0, 2, 14),
        Row::record(40, "legallyBindingReference", &REFERENCE).choice(1, 2, 14),
    ],
};

record! {
    Contract, CONTRACT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive url,
    10 Primitive version,
    11 Primitive status,
    12 Records legal_state,
    13 Records instantiates_canonical,
    14 Primitive instantiates_uri,
    15 Records content_derivative,
    16 Primitive issued,
    17 Records applies,
    18 Records expiration_type,
    19 Records subject,
    20 Records authority,
    21 Records domain,
    22 Records site,
    23 Primitive name,
    24 Primitive title,
    25 Primitive subtitle,
    26 Primitives alias,
    27 Records author,
    28 Records scope,
    29 Choice topic,
    30 Records r#type,
    31 Records sub_type,
    32 Records content_definition,
    33 Records term,
    34 Records supporting_info,
    35 Records relevant_history,
    36 Records signer,
    37 Records friendly,
    38 Records legal,
    39 Records rule,
    40 Choice legally_binding,
}

/// `Contract.topic[x]`.
pub enum ContractTopic {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ContractTopic;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// `Contract.legallyBinding[x]`.
pub enum ContractLegallyBinding {
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ContractLegallyBinding;
    0 Record Attachment,
    1 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Reference(Reference);
}

/// The elements below `Contract.contentDefinition`.
///
/// Invariants: `ele-1`.
pub struct ContractContentDefinition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/contract-definition-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-definition-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub publisher: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub publication_date: Primitive<DateTime>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/contract-publicationstatus>.
    pub publication_status: Primitive<Code<ContractResourcePublicationStatusCodes>>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_CONTENT_DEFINITION: TypeInfo = TypeInfo {
    name: "Contract.contentDefinition",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "subType", &CODEABLE_CONCEPT),
        Row::record(5, "publisher", &REFERENCE),
        Row::primitive(6, "publicationDate", PrimitiveKind::DateTime),
        Row::code(7, "publicationStatus", &codes::CONTRACT_RESOURCE_PUBLICATION_STATUS_CODES)
            .required(),
        Row::primitive(8, "copyright", PrimitiveKind::Markdown),
    ],
};

record! {
    ContractContentDefinition, CONTRACT_CONTENT_DEFINITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records sub_type,
    5 Records publisher,
    6 Primitive publication_date,
    7 Primitive publication_status,
    8 Primitive copyright,
}

/// The elements below `Contract.term`.
///
/// Invariants: `ele-1`.
pub struct ContractTerm {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `dateTime`, 0..1; summary.
    pub issued: Primitive<DateTime>,
    /// `Period`, 0..1; summary.
    pub applies: Option<Box<Period>>,
    /// A choice, 0..1.
    pub topic: Option<ContractTermTopic>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-term-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-term-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub text: Primitive<Text>,
    /// `Contract.term.securityLabel`, 0..*.
    pub security_label: Vec<ContractTermSecurityLabel>,
    /// `Contract.term.offer`, 1..1.
    pub offer: Option<Box<ContractTermOffer>>,
    /// `Contract.term.asset`, 0..*.
    pub asset: Vec<ContractTermAsset>,
    /// `Contract.term.action`, 0..*.
    pub action: Vec<ContractTermAction>,
    /// `Contract.term`, 0..*.
    pub group: Vec<ContractTerm>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM: TypeInfo = TypeInfo {
    name: "Contract.term",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::primitive(4, "issued", PrimitiveKind::DateTime),
        Row::record(5, "applies", &PERIOD),
        Row::record(6, "topicCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 5),
        Row::record(6, "topicReference", &REFERENCE).choice(1, 2, 5),
        Row::record(7, "type", &CODEABLE_CONCEPT),
        Row::record(8, "subType", &CODEABLE_CONCEPT),
        Row::primitive(9, "text", PrimitiveKind::String),
        Row::record(10, "securityLabel", &CONTRACT_TERM_SECURITY_LABEL).many(),
        Row::record(11, "offer", &CONTRACT_TERM_OFFER).required(),
        Row::record(12, "asset", &CONTRACT_TERM_ASSET).many(),
        Row::record(13, "action", &CONTRACT_TERM_ACTION).many(),
        Row::record(14, "group", &CONTRACT_TERM).many(),
    ],
};

record! {
    ContractTerm, CONTRACT_TERM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Primitive issued,
    5 Records applies,
    6 Choice topic,
    7 Records r#type,
    8 Records sub_type,
    9 Primitive text,
    10 Records security_label,
    11 Records offer,
    12 Records asset,
    13 Records action,
    14 Records group,
}

/// `Contract.term.topic[x]`.
pub enum ContractTermTopic {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ContractTermTopic;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Contract.term.securityLabel`.
///
/// Invariants: `ele-1`.
pub struct ContractTermSecurityLabel {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `unsignedInt`, 0..*.
    pub number: Vec<Primitive<i32>>,
    /// `Coding`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/contract-security-classification>.
    pub classification: Option<Box<Coding>>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/contract-security-category>.
    pub category: Vec<Coding>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/contract-security-control>.
    pub control: Vec<Coding>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_SECURITY_LABEL: TypeInfo = TypeInfo {
    name: "Contract.term.securityLabel",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "number", PrimitiveKind::UnsignedInt).many(),
        Row::record(4, "classification", &CODING).required(),
        Row::record(5, "category", &CODING).many(),
        Row::record(6, "control", &CODING).many(),
    ],
};

record! {
    ContractTermSecurityLabel, CONTRACT_TERM_SECURITY_LABEL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives number,
    4 Records classification,
    5 Records category,
    6 Records control,
}

/// The elements below `Contract.term.offer`.
///
/// Invariants: `ele-1`.
pub struct ContractTermOffer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Contract.term.offer.party`, 0..*.
    pub party: Vec<ContractTermOfferParty>,
    /// `Reference`, 0..1; summary.
    pub topic: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-term-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/v3-ActConsentDirective>.
    pub decision: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/contract-decision-mode>.
    pub decision_mode: Vec<CodeableConcept>,
    /// `Contract.term.offer.answer`, 0..*.
    pub answer: Vec<ContractTermOfferAnswer>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// `string`, 0..*.
    pub link_id: Vec<Primitive<Text>>,
    /// `unsignedInt`, 0..*.
    pub security_label_number: Vec<Primitive<i32>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_OFFER: TypeInfo = TypeInfo {
    name: "Contract.term.offer",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "party", &CONTRACT_TERM_OFFER_PARTY).many(),
        Row::record(5, "topic", &REFERENCE),
        Row::record(6, "type", &CODEABLE_CONCEPT),
        Row::record(7, "decision", &CODEABLE_CONCEPT),
        Row::record(8, "decisionMode", &CODEABLE_CONCEPT).many(),
        Row::record(9, "answer", &CONTRACT_TERM_OFFER_ANSWER).many(),
        Row::primitive(10, "text", PrimitiveKind::String),
        Row::primitive(11, "linkId", PrimitiveKind::String).many(),
        Row::primitive(12, "securityLabelNumber", PrimitiveKind::UnsignedInt).many(),
    ],
};

record! {
    ContractTermOffer, CONTRACT_TERM_OFFER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records party,
    5 Records topic,
    6 Records r#type,
    7 Records decision,
    8 Records decision_mode,
    9 Records answer,
    10 Primitive text,
    11 Primitives link_id,
    12 Primitives security_label_number,
}

/// The elements below `Contract.term.offer.party`.
///
/// Invariants: `ele-1`.
pub struct ContractTermOfferParty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..*, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`, `Device`, `Group`, `Organization`.
    pub reference: Vec<Reference>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/contract-party-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_OFFER_PARTY: TypeInfo = TypeInfo {
    name: "Contract.term.offer.party",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "reference", &REFERENCE).many().required(),
        Row::record(4, "role", &CODEABLE_CONCEPT).required(),
    ],
};

record! {
    ContractTermOfferParty, CONTRACT_TERM_OFFER_PARTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records reference,
    4 Records role,
}

/// The elements below `Contract.term.offer.answer`.
///
/// Invariants: `ele-1`.
pub struct ContractTermOfferAnswer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1.
    pub value: Option<ContractTermOfferAnswerValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_OFFER_ANSWER: TypeInfo = TypeInfo {
    name: "Contract.term.offer.answer",
    kind: TypeKind::Backbone,
    release: Release::R4B,
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
    ContractTermOfferAnswer, CONTRACT_TERM_OFFER_ANSWER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice value,
}

/// `Contract.term.offer.answer.value[x]`.
pub enum ContractTermOfferAnswerValue {
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
    ContractTermOfferAnswerValue;
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

/// The elements below `Contract.term.asset`.
///
/// Invariants: `ele-1`.
pub struct ContractTermAsset {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-assetscope>.
    pub scope: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/contract-assettype>.
    pub r#type: Vec<CodeableConcept>,
    /// `Reference`, 0..*.
    pub type_reference: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/contract-assetsubtype>.
    pub subtype: Vec<CodeableConcept>,
    /// `Coding`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/consent-content-class>.
    pub relationship: Option<Box<Coding>>,
    /// `Contract.term.asset.context`, 0..*.
    pub context: Vec<ContractTermAssetContext>,
    /// `string`, 0..1.
    pub condition: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/asset-availability>.
    pub period_type: Vec<CodeableConcept>,
    /// `Period`, 0..*.
    pub period: Vec<Period>,
    /// `Period`, 0..*.
    pub use_period: Vec<Period>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// `string`, 0..*.
    pub link_id: Vec<Primitive<Text>>,
    /// `Contract.term.offer.answer`, 0..*.
    pub answer: Vec<ContractTermOfferAnswer>,
    /// `unsignedInt`, 0..*.
    pub security_label_number: Vec<Primitive<i32>>,
    /// `Contract.term.asset.valuedItem`, 0..*.
    pub valued_item: Vec<ContractTermAssetValuedItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_ASSET: TypeInfo = TypeInfo {
    name: "Contract.term.asset",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "scope", &CODEABLE_CONCEPT),
        Row::record(4, "type", &CODEABLE_CONCEPT).many(),
        Row::record(5, "typeReference", &REFERENCE).many(),
        Row::record(6, "subtype", &CODEABLE_CONCEPT).many(),
        Row::record(7, "relationship", &CODING),
        Row::record(8, "context", &CONTRACT_TERM_ASSET_CONTEXT).many(),
        Row::primitive(9, "condition", PrimitiveKind::String),
        Row::record(10, "periodType", &CODEABLE_CONCEPT).many(),
        Row::record(11, "period", &PERIOD).many(),
        Row::record(12, "usePeriod", &PERIOD).many(),
        Row::primitive(13, "text", PrimitiveKind::String),
        Row::primitive(14, "linkId", PrimitiveKind::String).many(),
        Row::record(15, "answer", &CONTRACT_TERM_OFFER_ANSWER).many(),
        Row::primitive(16, "securityLabelNumber", PrimitiveKind::UnsignedInt).many(),
        Row::record(17, "valuedItem", &CONTRACT_TERM_ASSET_VALUED_ITEM).many(),
    ],
};

record! {
    ContractTermAsset, CONTRACT_TERM_ASSET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records scope,
    4 Records r#type,
    5 Records type_reference,
    6 Records subtype,
    7 Records relationship,
    8 Records context,
    9 Primitive condition,
    10 Records period_type,
    11 Records period,
    12 Records use_period,
    13 Primitive text,
    14 Primitives link_id,
    15 Records answer,
    16 Primitives security_label_number,
    17 Records valued_item,
}

/// The elements below `Contract.term.asset.context`.
///
/// Invariants: `ele-1`.
pub struct ContractTermAssetContext {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1.
    pub reference: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/contract-assetcontext>.
    pub code: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_ASSET_CONTEXT: TypeInfo = TypeInfo {
    name: "Contract.term.asset.context",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "reference", &REFERENCE),
        Row::record(4, "code", &CODEABLE_CONCEPT).many(),
        Row::primitive(5, "text", PrimitiveKind::String),
    ],
};

record! {
    ContractTermAssetContext, CONTRACT_TERM_ASSET_CONTEXT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records reference,
    4 Records code,
    5 Primitive text,
}

/// The elements below `Contract.term.asset.valuedItem`.
///
/// Invariants: `ele-1`.
pub struct ContractTermAssetValuedItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1.
    pub entity: Option<ContractTermAssetValuedItemEntity>,
    /// `Identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `dateTime`, 0..1.
    pub effective_time: Primitive<DateTime>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Money`, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `decimal`, 0..1.
    pub factor: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub points: Primitive<Decimal>,
    /// `Money`, 0..1.
    pub net: Option<Box<Money>>,
    /// `string`, 0..1.
    pub payment: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub payment_date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`.
    pub responsible: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`.
    pub recipient: Option<Box<Reference>>,
    /// `string`, 0..*.
    pub link_id: Vec<Primitive<Text>>,
    /// `unsignedInt`, 0..*.
    pub security_label_number: Vec<Primitive<i32>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_ASSET_VALUED_ITEM: TypeInfo = TypeInfo {
    name: "Contract.term.asset.valuedItem",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "entityCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 6),
        Row::record(3, "entityReference", &REFERENCE).choice(1, 2, 6),
        Row::record(4, "identifier", &IDENTIFIER),
        Row::primitive(5, "effectiveTime", PrimitiveKind::DateTime),
        Row::record(6, "quantity", &QUANTITY),
        Row::record(7, "unitPrice", &MONEY),
        Row::primitive(8, "factor", PrimitiveKind::Decimal),
        Row::primitive(9, "points", PrimitiveKind::Decimal),
        Row::record(10, "net", &MONEY),
        Row::primitive(11, "payment", PrimitiveKind::String),
        Row::primitive(12, "paymentDate", PrimitiveKind::DateTime),
        Row::record(13, "responsible", &REFERENCE),
        Row::record(14, "recipient", &REFERENCE),
        Row::primitive(15, "linkId", PrimitiveKind::String).many(),
        Row::primitive(16, "securityLabelNumber", PrimitiveKind::UnsignedInt).many(),
    ],
};

record! {
    ContractTermAssetValuedItem, CONTRACT_TERM_ASSET_VALUED_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice entity,
    4 Records identifier,
    5 Primitive effective_time,
    6 Records quantity,
    7 Records unit_price,
    8 Primitive factor,
    9 Primitive points,
    10 Records net,
    11 Primitive payment,
    12 Primitive payment_date,
    13 Records responsible,
    14 Records recipient,
    15 Primitives link_id,
    16 Primitives security_label_number,
}

/// `Contract.term.asset.valuedItem.entity[x]`.
pub enum ContractTermAssetValuedItemEntity {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ContractTermAssetValuedItemEntity;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `Contract.term.action`.
///
/// Invariants: `ele-1`.
pub struct ContractTermAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1; modifier.
    pub do_not_perform: Primitive<bool>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/contract-action>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.subject`, 0..*.
    pub subject: Vec<ContractTermActionSubject>,
    /// `CodeableConcept`, 1..1; example binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub intent: Option<Box<CodeableConcept>>,
    /// `string`, 0..*.
    pub link_id: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/contract-actionstatus>.
    pub status: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Encounter`, `EpisodeOfCare`.
    pub context: Option<Box<Reference>>,
    /// `string`, 0..*.
    pub context_link_id: Vec<Primitive<Text>>,
    /// A choice, 0..1.
    pub occurrence: Option<ContractTermActionOccurrence>,
    /// `Reference`, 0..*, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`, `Device`, `Group`, `Organization`.
    pub requester: Vec<Reference>,
    /// `string`, 0..*.
    pub requester_link_id: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/provenance-participant-type>.
    pub performer_type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/provenance-participant-role>.
    pub performer_role: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `RelatedPerson`, `Patient`, `Practitioner`, `PractitionerRole`, `CareTeam`, `Device`, `Substance`, `Organization`, `Location`.
    pub performer: Option<Box<Reference>>,
    /// `string`, 0..*.
    pub performer_link_id: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`, `Questionnaire`, `QuestionnaireResponse`.
    pub reason_reference: Vec<Reference>,
    /// `string`, 0..*.
    pub reason: Vec<Primitive<Text>>,
    /// `string`, 0..*.
    pub reason_link_id: Vec<Primitive<Text>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `unsignedInt`, 0..*.
    pub security_label_number: Vec<Primitive<i32>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_ACTION: TypeInfo = TypeInfo {
    name: "Contract.term.action",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(4, "type", &CODEABLE_CONCEPT).required(),
        Row::record(5, "subject", &CONTRACT_TERM_ACTION_SUBJECT).many(),
        Row::record(6, "intent", &CODEABLE_CONCEPT).required(),
        Row::primitive(7, "linkId", PrimitiveKind::String).many(),
        Row::record(8, "status", &CODEABLE_CONCEPT).required(),
        Row::record(9, "context", &REFERENCE),
        Row::primitive(10, "contextLinkId", PrimitiveKind::String).many(),
        Row::primitive(11, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(11, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(11, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::record(12, "requester", &REFERENCE).many(),
        Row::primitive(13, "requesterLinkId", PrimitiveKind::String).many(),
        Row::record(14, "performerType", &CODEABLE_CONCEPT).many(),
        Row::record(15, "performerRole", &CODEABLE_CONCEPT),
        Row::record(16, "performer", &REFERENCE),
        Row::primitive(17, "performerLinkId", PrimitiveKind::String).many(),
        Row::record(18, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(19, "reasonReference", &REFERENCE).many(),
        Row::primitive(20, "reason", PrimitiveKind::String).many(),
        Row::primitive(21, "reasonLinkId", PrimitiveKind::String).many(),
        Row::record(22, "note", &ANNOTATION).many(),
        Row::primitive(23, "securityLabelNumber", PrimitiveKind::UnsignedInt).many(),
    ],
};

record! {
    ContractTermAction, CONTRACT_TERM_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive do_not_perform,
    4 Records r#type,
    5 Records subject,
    6 Records intent,
    7 Primitives link_id,
    8 Records status,
    9 Records context,
    10 Primitives context_link_id,
    11 Choice occurrence,
    12 Records requester,
    13 Primitives requester_link_id,
    14 Records performer_type,
    15 Records performer_role,
    16 Records performer,
    17 Primitives performer_link_id,
    18 Records reason_code,
    19 Records reason_reference,
    20 Primitives reason,
    21 Primitives reason_link_id,
    22 Records note,
    23 Primitives security_label_number,
}

/// `Contract.term.action.occurrence[x]`.
pub enum ContractTermActionOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    ContractTermActionOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `Contract.term.action.subject`.
///
/// Invariants: `ele-1`.
pub struct ContractTermActionSubject {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..*, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`, `Device`, `Group`, `Organization`.
    pub reference: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/contract-actorrole>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_TERM_ACTION_SUBJECT: TypeInfo = TypeInfo {
    name: "Contract.term.action.subject",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "reference", &REFERENCE).many().required(),
        Row::record(4, "role", &CODEABLE_CONCEPT),
    ],
};

record! {
    ContractTermActionSubject, CONTRACT_TERM_ACTION_SUBJECT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records reference,
    4 Records role,
}

/// The elements below `Contract.signer`.
///
/// Invariants: `ele-1`.
pub struct ContractSigner {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/contract-signer-type>.
    pub r#type: Option<Box<Coding>>,
    /// `Reference`, 1..1, to `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`.
    pub party: Option<Box<Reference>>,
    /// `Signature`, 1..*.
    pub signature: Vec<Signature>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_SIGNER: TypeInfo = TypeInfo {
    name: "Contract.signer",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODING).required(),
        Row::record(4, "party", &REFERENCE).required(),
        Row::record(5, "signature", &SIGNATURE).many().required(),
    ],
};

record! {
    ContractSigner, CONTRACT_SIGNER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records party,
    5 Records signature,
}

/// The elements below `Contract.friendly`.
///
/// Invariants: `ele-1`.
pub struct ContractFriendly {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Composition`, `DocumentReference`, `QuestionnaireResponse`.
    pub content: Option<ContractFriendlyContent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_FRIENDLY: TypeInfo = TypeInfo {
    name: "Contract.friendly",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "contentAttachment", &ATTACHMENT).choice(0, 2, 7).required(),
        Row::record(3, "contentReference", &REFERENCE).choice(1, 2, 7).required(),
    ],
};

record! {
    ContractFriendly, CONTRACT_FRIENDLY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice content,
}

/// `Contract.friendly.content[x]`.
pub enum ContractFriendlyContent {
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ContractFriendlyContent;
    0 Record Attachment,
    1 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Reference(Reference);
}

/// The elements below `Contract.legal`.
///
/// Invariants: `ele-1`.
pub struct ContractLegal {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Composition`, `DocumentReference`, `QuestionnaireResponse`.
    pub content: Option<ContractLegalContent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_LEGAL: TypeInfo = TypeInfo {
    name: "Contract.legal",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "contentAttachment", &ATTACHMENT).choice(0, 2, 7).required(),
        Row::record(3, "contentReference", &REFERENCE).choice(1, 2, 7).required(),
    ],
};

record! {
    ContractLegal, CONTRACT_LEGAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice content,
}

/// `Contract.legal.content[x]`.
pub enum ContractLegalContent {
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ContractLegalContent;
    0 Record Attachment,
    1 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Reference(Reference);
}

/// The elements below `Contract.rule`.
///
/// Invariants: `ele-1`.
pub struct ContractRule {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `DocumentReference`.
    pub content: Option<ContractRuleContent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONTRACT_RULE: TypeInfo = TypeInfo {
    name: "Contract.rule",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "contentAttachment", &ATTACHMENT).choice(0, 2, 7).required(),
        Row::record(3, "contentReference", &REFERENCE).choice(1, 2, 7).required(),
    ],
};

record! {
    ContractRule, CONTRACT_RULE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice content,
}

/// `Contract.rule.content[x]`.
pub enum ContractRuleContent {
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ContractRuleContent;
    0 Record Attachment,
    1 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Reference(Reference);
}
