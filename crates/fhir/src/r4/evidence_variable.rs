//! `EvidenceVariable` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    DATA_REQUIREMENT, DURATION, DataRequirement, Duration, EXPRESSION, EXTENSION,
    EvidenceVariableType, Expression, Extension, GroupMeasure, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus, REFERENCE,
    RELATED_ARTIFACT, Reference, RelatedArtifact, Resource, TIMING, TRIGGER_DEFINITION, Timing,
    TriggerDefinition, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [EvidenceVariable](https://hl7.org/fhir/R4/evidencevariable.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `evv-0`.
pub struct EvidenceVariable {
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
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub short_title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/variable-type>; summary.
    pub r#type: Primitive<Code<EvidenceVariableType>>,
    /// `EvidenceVariable.characteristic`, 1..*; summary.
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE: TypeInfo = TypeInfo {
    name: "EvidenceVariable",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::primitive(13, "shortTitle", PrimitiveKind::String),
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "date", PrimitiveKind::DateTime),
        Row::primitive(17, "publisher", PrimitiveKind::String),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(19, "description", PrimitiveKind::Markdown),
        Row::record(20, "note", &ANNOTATION).many(),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "approvalDate", PrimitiveKind::Date),
        Row::primitive(25, "lastReviewDate", PrimitiveKind::Date),
        Row::record(26, "effectivePeriod", &PERIOD),
        Row::record(27, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(28, "author", &CONTACT_DETAIL).many(),
        Row::record(29, "editor", &CONTACT_DETAIL).many(),
        Row::record(30, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(31, "endorser", &CONTACT_DETAIL).many(),
        Row::record(32, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::code(33, "type", &codes::EVIDENCE_VARIABLE_TYPE),
        Row::record(34, "characteristic", &EVIDENCE_VARIABLE_CHARACTERISTIC).many().required(),
    ],
};

record! {
    EvidenceVariable, EVIDENCE_VARIABLE;
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
    11 Primitive name,
    12 Primitive title,
    13 Primitive short_title,
    14 Primitive subtitle,
    15 Primitive status,
    16 Primitive date,
    17 Primitive publisher,
    18 Records contact,
    19 Primitive description,
    20 Records note,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive copyright,
    24 Primitive approval_date,
    25 Primitive last_review_date,
    26 Records effective_period,
    27 Records topic,
    28 Records author,
    29 Records editor,
    30 Records reviewer,
    31 Records endorser,
    32 Records related_artifact,
    33 Primitive r#type,
    34 Records characteristic,
}

/// The elements below `EvidenceVariable.characteristic`.
///
/// Invariants: `ele-1`.
pub struct EvidenceVariableCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// A choice, 1..1, to `Group`, `ActivityDefinition`; summary.
    pub definition: Option<EvidenceVariableCharacteristicDefinition>,
    /// `UsageContext`, 0..*.
    pub usage_context: Vec<UsageContext>,
    /// `boolean`, 0..1.
    pub exclude: Primitive<bool>,
    /// A choice, 0..1.
    pub participant_effective: Option<EvidenceVariableCharacteristicParticipantEffective>,
    /// `Duration`, 0..1.
    pub time_from_start: Option<Box<Duration>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/group-measure>.
    pub group_measure: Primitive<Code<GroupMeasure>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "EvidenceVariable.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "definitionReference", &REFERENCE).choice(0, 6, 10).required(),
        Row::primitive(4, "definitionCanonical", PrimitiveKind::Canonical)
            .choice(1, 6, 10)
            .required(),
        Row::record(4, "definitionCodeableConcept", &CODEABLE_CONCEPT).choice(2, 6, 10).required(),
        Row::record(4, "definitionExpression", &EXPRESSION).choice(3, 6, 10).required(),
        Row::record(4, "definitionDataRequirement", &DATA_REQUIREMENT).choice(4, 6, 10).required(),
        Row::record(4, "definitionTriggerDefinition", &TRIGGER_DEFINITION)
            .choice(5, 6, 10)
            .required(),
        Row::record(5, "usageContext", &USAGE_CONTEXT).many(),
        Row::primitive(6, "exclude", PrimitiveKind::Boolean),
        Row::primitive(7, "participantEffectiveDateTime", PrimitiveKind::DateTime).choice(0, 4, 20),
        Row::record(7, "participantEffectivePeriod", &PERIOD).choice(1, 4, 20),
        Row::record(7, "participantEffectiveDuration", &DURATION).choice(2, 4, 20),
        Row::record(7, "participantEffectiveTiming", &TIMING).choice(3, 4, 20),
        Row::record(8, "timeFromStart", &DURATION),
        Row::code(9, "groupMeasure", &codes::GROUP_MEASURE),
    ],
};

record! {
    EvidenceVariableCharacteristic, EVIDENCE_VARIABLE_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Choice definition,
    5 Records usage_context,
    6 Primitive exclude,
    7 Choice participant_effective,
    8 Records time_from_start,
    9 Primitive group_measure,
}

/// `EvidenceVariable.characteristic.definition[x]`.
pub enum EvidenceVariableCharacteristicDefinition {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Expression`.
    Expression(Box<Expression>),
    /// `DataRequirement`.
    DataRequirement(Box<DataRequirement>),
    /// `TriggerDefinition`.
    TriggerDefinition(Box<TriggerDefinition>),
}

choice! {
    EvidenceVariableCharacteristicDefinition;
    0 Record Reference,
    1 Primitive Canonical,
    2 Record CodeableConcept,
    3 Record Expression,
    4 Record DataRequirement,
    5 Record TriggerDefinition,
    ; last TriggerDefinition;
    from CodeableConcept(CodeableConcept) DataRequirement(DataRequirement) Expression(Expression) Reference(Reference) Canonical(Text) TriggerDefinition(TriggerDefinition);
}

/// `EvidenceVariable.characteristic.participantEffective[x]`.
pub enum EvidenceVariableCharacteristicParticipantEffective {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    EvidenceVariableCharacteristicParticipantEffective;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Duration,
    3 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Duration(Duration) Period(Period) Timing(Timing);
}
