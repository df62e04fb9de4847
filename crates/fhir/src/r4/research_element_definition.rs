//! `ResearchElementDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, DATA_REQUIREMENT, DURATION,
    DataRequirement, Duration, EXPRESSION, EXTENSION, EvidenceVariableType, Expression, Extension,
    GroupMeasure, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, PublicationStatus, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact,
    ResearchElementType, Resource, TIMING, Timing, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ResearchElementDefinition](https://hl7.org/fhir/R4/researchelementdefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `red-0`.
pub struct ResearchElementDefinition {
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
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<ResearchElementDefinitionSubject>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `string`, 0..*.
    pub comment: Vec<Primitive<Text>>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
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
    /// `canonical`, 0..*, to `Library`.
    pub library: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/research-element-type>; summary.
    pub r#type: Primitive<Code<ResearchElementType>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/variable-type>.
    pub variable_type: Primitive<Code<EvidenceVariableType>>,
    /// `ResearchElementDefinition.characteristic`, 1..*; summary.
    pub characteristic: Vec<ResearchElementDefinitionCharacteristic>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_ELEMENT_DEFINITION: TypeInfo = TypeInfo {
    name: "ResearchElementDefinition",
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
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::record(17, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(17, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(18, "date", PrimitiveKind::DateTime),
        Row::primitive(19, "publisher", PrimitiveKind::String),
        Row::record(20, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(21, "description", PrimitiveKind::Markdown),
        Row::primitive(22, "comment", PrimitiveKind::String).many(),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "usage", PrimitiveKind::String),
        Row::primitive(27, "copyright", PrimitiveKind::Markdown),
        Row::primitive(28, "approvalDate", PrimitiveKind::Date),
        Row::primitive(29, "lastReviewDate", PrimitiveKind::Date),
        Row::record(30, "effectivePeriod", &PERIOD),
        Row::record(31, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(32, "author", &CONTACT_DETAIL).many(),
        Row::record(33, "editor", &CONTACT_DETAIL).many(),
        Row::record(34, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(35, "endorser", &CONTACT_DETAIL).many(),
        Row::record(36, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(37, "library", PrimitiveKind::Canonical).many(),
        Row::code(38, "type", &codes::RESEARCH_ELEMENT_TYPE).required(),
        Row::code(39, "variableType", &codes::EVIDENCE_VARIABLE_TYPE),
        Row::record(40, "characteristic", &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC)
            .many()
            .required(),
    ],
};

record! {
    ResearchElementDefinition, RESEARCH_ELEMENT_DEFINITION;
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
    16 Primitive experimental,
    17 Choice subject,
    18 Primitive date,
    19 Primitive publisher,
    20 Records contact,
    21 Primitive description,
    22 Primitives comment,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive usage,
    27 Primitive copyright,
    28 Primitive approval_date,
    29 Primitive last_review_date,
    30 Records effective_period,
    31 Records topic,
    32 Records author,
    33 Records editor,
    34 Records reviewer,
    35 Records endorser,
    36 Records related_artifact,
    37 Primitives library,
    38 Primitive r#type,
    39 Primitive variable_type,
    40 Records characteristic,
}

/// `ResearchElementDefinition.subject[x]`.
pub enum ResearchElementDefinitionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ResearchElementDefinitionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ResearchElementDefinition.characteristic`.
///
/// Invariants: `ele-1`.
pub struct ResearchElementDefinitionCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `ValueSet`; summary.
    pub definition: Option<ResearchElementDefinitionCharacteristicDefinition>,
    /// `UsageContext`, 0..*.
    pub usage_context: Vec<UsageContext>,
    /// `boolean`, 0..1.
    pub exclude: Primitive<bool>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub unit_of_measure: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub study_effective_description: Primitive<Text>,
    /// A choice, 0..1.
    pub study_effective: Option<ResearchElementDefinitionCharacteristicStudyEffective>,
    /// `Duration`, 0..1.
    pub study_effective_time_from_start: Option<Box<Duration>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/group-measure>.
    pub study_effective_group_measure: Primitive<Code<GroupMeasure>>,
    /// `string`, 0..1.
    pub participant_effective_description: Primitive<Text>,
    /// A choice, 0..1.
    pub participant_effective: Option<ResearchElementDefinitionCharacteristicParticipantEffective>,
    /// `Duration`, 0..1.
    pub participant_effective_time_from_start: Option<Box<Duration>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/group-measure>.
    pub participant_effective_group_measure: Primitive<Code<GroupMeasure>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "ResearchElementDefinition.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "definitionCodeableConcept", &CODEABLE_CONCEPT).choice(0, 4, 10).required(),
        Row::primitive(3, "definitionCanonical", PrimitiveKind::Canonical)
            .choice(1, 4, 10)
            .required(),
        Row::record(3, "definitionExpression", &EXPRESSION).choice(2, 4, 10).required(),
        Row::record(3, "definitionDataRequirement", &DATA_REQUIREMENT).choice(3, 4, 10).required(),
        Row::record(4, "usageContext", &USAGE_CONTEXT).many(),
        Row::primitive(5, "exclude", PrimitiveKind::Boolean),
        Row::record(6, "unitOfMeasure", &CODEABLE_CONCEPT),
        Row::primitive(7, "studyEffectiveDescription", PrimitiveKind::String),
        Row::primitive(8, "studyEffectiveDateTime", PrimitiveKind::DateTime).choice(0, 4, 14),
        Row::record(8, "studyEffectivePeriod", &PERIOD).choice(1, 4, 14),
        Row::record(8, "studyEffectiveDuration", &DURATION).choice(2, 4, 14),
        Row::record(8, "studyEffectiveTiming", &TIMING).choice(3, 4, 14),
        Row::record(9, "studyEffectiveTimeFromStart", &DURATION),
        Row::code(10, "studyEffectiveGroupMeasure", &codes::GROUP_MEASURE),
        Row::primitive(11, "participantEffectiveDescription", PrimitiveKind::String),
        Row::primitive(12, "participantEffectiveDateTime", PrimitiveKind::DateTime)
            .choice(0, 4, 20),
        Row::record(12, "participantEffectivePeriod", &PERIOD).choice(1, 4, 20),
        Row::record(12, "participantEffectiveDuration", &DURATION).choice(2, 4, 20),
        Row::record(12, "participantEffectiveTiming", &TIMING).choice(3, 4, 20),
        Row::record(13, "participantEffectiveTimeFromStart", &DURATION),
        Row::code(14, "participantEffectiveGroupMeasure", &codes::GROUP_MEASURE),
    ],
};

record! {
    ResearchElementDefinitionCharacteristic, RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice definition,
    4 Records usage_context,
    5 Primitive exclude,
    6 Records unit_of_measure,
    7 Primitive study_effective_description,
    8 Choice study_effective,
    9 Records study_effective_time_from_start,
    10 Primitive study_effective_group_measure,
    11 Primitive participant_effective_description,
    12 Choice participant_effective,
    13 Records participant_effective_time_from_start,
    14 Primitive participant_effective_group_measure,
}

/// `ResearchElementDefinition.characteristic.definition[x]`.
pub enum ResearchElementDefinitionCharacteristicDefinition {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `Expression`.
    Expression(Box<Expression>),
    /// `DataRequirement`.
    DataRequirement(Box<DataRequirement>),
}

choice! {
    ResearchElementDefinitionCharacteristicDefinition;
    0 Record CodeableConcept,
    1 Primitive Canonical,
    2 Record Expression,
    3 Record DataRequirement,
    ; last DataRequirement;
    from CodeableConcept(CodeableConcept) DataRequirement(DataRequirement) Expression(Expression) Canonical(Text);
}

/// `ResearchElementDefinition.characteristic.studyEffective[x]`.
pub enum ResearchElementDefinitionCharacteristicStudyEffective {
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
    ResearchElementDefinitionCharacteristicStudyEffective;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Duration,
    3 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Duration(Duration) Period(Period) Timing(Timing);
}

/// `ResearchElementDefinition.characteristic.participantEffective[x]`.
pub enum ResearchElementDefinitionCharacteristicParticipantEffective {
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
    ResearchElementDefinitionCharacteristicParticipantEffective;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Duration,
    3 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Duration(Duration) Period(Period) Timing(Timing);
}
