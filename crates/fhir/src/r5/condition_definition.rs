//! `ConditionDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ConditionPreconditionType,
    ConditionQuestionnairePurpose, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, Primitive, PublicationStatus, QUANTITY, Quantity, REFERENCE,
    Reference, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ConditionDefinition](https://hl7.org/fhir/R5/conditiondefinition.html).
///
/// Since R5.
///
/// Invariants: `cnl-0`.
pub struct ConditionDefinition {
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
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary.
    pub version_algorithm: Option<ConditionDefinitionVersionAlgorithm>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/condition-severity>; summary.
    pub severity: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/condition-stage>; summary.
    pub stage: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub has_severity: Primitive<bool>,
    /// `boolean`, 0..1.
    pub has_body_site: Primitive<bool>,
    /// `boolean`, 0..1.
    pub has_stage: Primitive<bool>,
    /// `uri`, 0..*.
    pub definition: Vec<Primitive<Text>>,
    /// `ConditionDefinition.observation`, 0..*.
    pub observation: Vec<ConditionDefinitionObservation>,
    /// `ConditionDefinition.medication`, 0..*.
    pub medication: Vec<ConditionDefinitionMedication>,
    /// `ConditionDefinition.precondition`, 0..*.
    pub precondition: Vec<ConditionDefinitionPrecondition>,
    /// `Reference`, 0..*, to `CareTeam`.
    pub team: Vec<Reference>,
    /// `ConditionDefinition.questionnaire`, 0..*.
    pub questionnaire: Vec<ConditionDefinitionQuestionnaire>,
    /// `ConditionDefinition.plan`, 0..*.
    pub plan: Vec<ConditionDefinitionPlan>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_DEFINITION: TypeInfo = TypeInfo {
    name: "ConditionDefinition",
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
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::record(23, "code", &CODEABLE_CONCEPT).required(),
        Row::record(24, "severity", &CODEABLE_CONCEPT),
        Row::record(25, "bodySite", &CODEABLE_CONCEPT),
        Row::record(26, "stage", &CODEABLE_CONCEPT),
        Row::primitive(27, "hasSeverity", PrimitiveKind::Boolean),
        Row::primitive(28, "hasBodySite", PrimitiveKind::Boolean),
        Row::primitive(29, "hasStage", PrimitiveKind::Boolean),
        Row::primitive(30, "definition", PrimitiveKind::Uri).many(),
        Row::record(31, "observation", &CONDITION_DEFINITION_OBSERVATION).many(),
        Row::record(32, "medication", &CONDITION_DEFINITION_MEDICATION).many(),
        Row::record(33, "precondition", &CONDITION_DEFINITION_PRECONDITION).many(),
        Row::record(34, "team", &REFERENCE).many(),
        Row::record(35, "questionnaire", &CONDITION_DEFINITION_QUESTIONNAIRE).many(),
        Row::record(36, "plan", &CONDITION_DEFINITION_PLAN).many(),
    ],
};

record! {
    ConditionDefinition, CONDITION_DEFINITION;
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
    14 Primitive subtitle,
    15 Primitive status,
    16 Primitive experimental,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records use_context,
    22 Records jurisdiction,
    23 Records code,
    24 Records severity,
    25 Records body_site,
    26 Records stage,
    27 Primitive has_severity,
    28 Primitive has_body_site,
    29 Primitive has_stage,
    30 Primitives definition,
    31 Records observation,
    32 Records medication,
    33 Records precondition,
    34 Records team,
    35 Records questionnaire,
    36 Records plan,
}

/// `ConditionDefinition.versionAlgorithm[x]`.
pub enum ConditionDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    ConditionDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `ConditionDefinition.observation`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConditionDefinitionObservation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_DEFINITION_OBSERVATION: TypeInfo = TypeInfo {
    name: "ConditionDefinition.observation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "code", &CODEABLE_CONCEPT),
    ],
};

record! {
    ConditionDefinitionObservation, CONDITION_DEFINITION_OBSERVATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records code,
}

/// The elements below `ConditionDefinition.medication`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConditionDefinitionMedication {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/medicationrequest-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_DEFINITION_MEDICATION: TypeInfo = TypeInfo {
    name: "ConditionDefinition.medication",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "code", &CODEABLE_CONCEPT),
    ],
};

record! {
    ConditionDefinitionMedication, CONDITION_DEFINITION_MEDICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records code,
}

/// The elements below `ConditionDefinition.precondition`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConditionDefinitionPrecondition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/condition-precondition-type>.
    pub r#type: Primitive<Code<ConditionPreconditionType>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub value: Option<ConditionDefinitionPreconditionValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_DEFINITION_PRECONDITION: TypeInfo = TypeInfo {
    name: "ConditionDefinition.precondition",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::CONDITION_PRECONDITION_TYPE).required(),
        Row::record(4, "code", &CODEABLE_CONCEPT).required(),
        Row::record(5, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 5),
        Row::record(5, "valueQuantity", &QUANTITY).choice(1, 2, 5),
    ],
};

record! {
    ConditionDefinitionPrecondition, CONDITION_DEFINITION_PRECONDITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records code,
    5 Choice value,
}

/// `ConditionDefinition.precondition.value[x]`.
pub enum ConditionDefinitionPreconditionValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    ConditionDefinitionPreconditionValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    ; last Quantity;
    from CodeableConcept(CodeableConcept) Quantity(Quantity);
}

/// The elements below `ConditionDefinition.questionnaire`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConditionDefinitionQuestionnaire {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose>.
    pub purpose: Primitive<Code<ConditionQuestionnairePurpose>>,
    /// `Reference`, 1..1, to `Questionnaire`.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_DEFINITION_QUESTIONNAIRE: TypeInfo = TypeInfo {
    name: "ConditionDefinition.questionnaire",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "purpose", &codes::CONDITION_QUESTIONNAIRE_PURPOSE).required(),
        Row::record(4, "reference", &REFERENCE).required(),
    ],
};

record! {
    ConditionDefinitionQuestionnaire, CONDITION_DEFINITION_QUESTIONNAIRE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive purpose,
    4 Records reference,
}

/// The elements below `ConditionDefinition.plan`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConditionDefinitionPlan {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `PlanDefinition`.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONDITION_DEFINITION_PLAN: TypeInfo = TypeInfo {
    name: "ConditionDefinition.plan",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "role", &CODEABLE_CONCEPT),
        Row::record(4, "reference", &REFERENCE).required(),
    ],
};

record! {
    ConditionDefinitionPlan, CONDITION_DEFINITION_PLAN;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records role,
    4 Records reference,
}
