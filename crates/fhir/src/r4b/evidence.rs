//! `Evidence` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    EXTENSION, EvidenceVariableHandling, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, Primitive, PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE,
    RELATED_ARTIFACT, Range, Reference, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Evidence](https://hl7.org/fhir/R4B/evidence.html).
///
/// Invariants: `cnl-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Evidence {
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
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// A choice, 0..1, to `Citation`; since R4B.
    pub cite_as: Option<EvidenceCiteAs>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; summary.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; summary.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `markdown`, 0..1; since R4B.
    pub assertion: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.variableDefinition`, 1..*; since R4B.
    pub variable_definition: Vec<EvidenceVariableDefinition>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/synthesis-type>; since R4B.
    pub synthesis_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/study-type>; since R4B.
    pub study_type: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic`, 0..*; since R4B.
    pub statistic: Vec<EvidenceStatistic>,
    /// `Evidence.certainty`, 0..*; since R4B.
    pub certainty: Vec<EvidenceCertainty>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE: TypeInfo = TypeInfo {
    name: "Evidence",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "title", PrimitiveKind::String),
        Row::record(12, "citeAsReference", &REFERENCE).choice(0, 2, 6),
        Row::primitive(12, "citeAsMarkdown", PrimitiveKind::Markdown).choice(1, 2, 6),
        Row::code(13, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::record(15, "useContext", &USAGE_CONTEXT).many(),
        Row::primitive(16, "approvalDate", PrimitiveKind::Date),
        Row::primitive(17, "lastReviewDate", PrimitiveKind::Date),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::record(20, "author", &CONTACT_DETAIL).many(),
        Row::record(21, "editor", &CONTACT_DETAIL).many(),
        Row::record(22, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(23, "endorser", &CONTACT_DETAIL).many(),
        Row::record(24, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(25, "description", PrimitiveKind::Markdown),
        Row::primitive(26, "assertion", PrimitiveKind::Markdown),
        Row::record(27, "note", &ANNOTATION).many(),
        Row::record(28, "variableDefinition", &EVIDENCE_VARIABLE_DEFINITION).many().required(),
        Row::record(29, "synthesisType", &CODEABLE_CONCEPT),
        Row::record(30, "studyType", &CODEABLE_CONCEPT),
        Row::record(31, "statistic", &EVIDENCE_STATISTIC).many(),
        Row::record(32, "certainty", &EVIDENCE_CERTAINTY).many(),
    ],
};

record! {
    Evidence, EVIDENCE;
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
    11 Primitive title,
    12 Choice cite_as,
    13 Primitive status,
    14 Primitive date,
    15 Records use_context,
    16 Primitive approval_date,
    17 Primitive last_review_date,
    18 Primitive publisher,
    19 Records contact,
    20 Records author,
    21 Records editor,
    22 Records reviewer,
    23 Records endorser,
    24 Records related_artifact,
    25 Primitive description,
    26 Primitive assertion,
    27 Records note,
    28 Records variable_definition,
    29 Records synthesis_type,
    30 Records study_type,
    31 Records statistic,
    32 Records certainty,
}

/// `Evidence.citeAs[x]`.
pub enum EvidenceCiteAs {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `markdown`.
    Markdown(Primitive<Text>),
}

choice! {
    EvidenceCiteAs;
    0 Record Reference,
    1 Primitive Markdown,
    ; last Markdown;
    from Reference(Reference) Markdown(Text);
}

/// The elements below `Evidence.variableDefinition`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceVariableDefinition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/variable-role>; summary.
    pub variable_role: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Group`, `EvidenceVariable`; summary.
    pub observed: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Group`, `EvidenceVariable`.
    pub intended: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/directness>.
    pub directness_match: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_DEFINITION: TypeInfo = TypeInfo {
    name: "Evidence.variableDefinition",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::record(5, "variableRole", &CODEABLE_CONCEPT).required(),
        Row::record(6, "observed", &REFERENCE),
        Row::record(7, "intended", &REFERENCE),
        Row::record(8, "directnessMatch", &CODEABLE_CONCEPT),
    ],
};

record! {
    EvidenceVariableDefinition, EVIDENCE_VARIABLE_DEFINITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records note,
    5 Records variable_role,
    6 Records observed,
    7 Records intended,
    8 Records directness_match,
}

/// The elements below `Evidence.statistic`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceStatistic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/statistic-type>.
    pub statistic_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `unsignedInt`, 0..1.
    pub number_of_events: Primitive<i32>,
    /// `unsignedInt`, 0..1.
    pub number_affected: Primitive<i32>,
    /// `Evidence.statistic.sampleSize`, 0..1.
    pub sample_size: Option<Box<EvidenceStatisticSampleSize>>,
    /// `Evidence.statistic.attributeEstimate`, 0..*.
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// `Evidence.statistic.modelCharacteristic`, 0..*.
    pub model_characteristic: Vec<EvidenceStatisticModelCharacteristic>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_STATISTIC: TypeInfo = TypeInfo {
    name: "Evidence.statistic",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::record(5, "statisticType", &CODEABLE_CONCEPT),
        Row::record(6, "category", &CODEABLE_CONCEPT),
        Row::record(7, "quantity", &QUANTITY),
        Row::primitive(8, "numberOfEvents", PrimitiveKind::UnsignedInt),
        Row::primitive(9, "numberAffected", PrimitiveKind::UnsignedInt),
        Row::record(10, "sampleSize", &EVIDENCE_STATISTIC_SAMPLE_SIZE),
        Row::record(11, "attributeEstimate", &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE).many(),
        Row::record(12, "modelCharacteristic", &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC).many(),
    ],
};

record! {
    EvidenceStatistic, EVIDENCE_STATISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records note,
    5 Records statistic_type,
    6 Records category,
    7 Records quantity,
    8 Primitive number_of_events,
    9 Primitive number_affected,
    10 Records sample_size,
    11 Records attribute_estimate,
    12 Records model_characteristic,
}

/// The elements below `Evidence.statistic.sampleSize`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceStatisticSampleSize {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `unsignedInt`, 0..1.
    pub number_of_studies: Primitive<i32>,
    /// `unsignedInt`, 0..1.
    pub number_of_participants: Primitive<i32>,
    /// `unsignedInt`, 0..1.
    pub known_data_count: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_STATISTIC_SAMPLE_SIZE: TypeInfo = TypeInfo {
    name: "Evidence.statistic.sampleSize",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::primitive(5, "numberOfStudies", PrimitiveKind::UnsignedInt),
        Row::primitive(6, "numberOfParticipants", PrimitiveKind::UnsignedInt),
        Row::primitive(7, "knownDataCount", PrimitiveKind::UnsignedInt),
    ],
};

record! {
    EvidenceStatisticSampleSize, EVIDENCE_STATISTIC_SAMPLE_SIZE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records note,
    5 Primitive number_of_studies,
    6 Primitive number_of_participants,
    7 Primitive known_data_count,
}

/// The elements below `Evidence.statistic.attributeEstimate`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceStatisticAttributeEstimate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/attribute-estimate-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `decimal`, 0..1.
    pub level: Primitive<Decimal>,
    /// `Range`, 0..1.
    pub range: Option<Box<Range>>,
    /// `Evidence.statistic.attributeEstimate`, 0..*.
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE: TypeInfo = TypeInfo {
    name: "Evidence.statistic.attributeEstimate",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::record(5, "type", &CODEABLE_CONCEPT),
        Row::record(6, "quantity", &QUANTITY),
        Row::primitive(7, "level", PrimitiveKind::Decimal),
        Row::record(8, "range", &RANGE),
        Row::record(9, "attributeEstimate", &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE).many(),
    ],
};

record! {
    EvidenceStatisticAttributeEstimate, EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records note,
    5 Records r#type,
    6 Records quantity,
    7 Primitive level,
    8 Records range,
    9 Records attribute_estimate,
}

/// The elements below `Evidence.statistic.modelCharacteristic`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceStatisticModelCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/statistic-model-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub value: Option<Box<Quantity>>,
    /// `Evidence.statistic.modelCharacteristic.variable`, 0..*.
    pub variable: Vec<EvidenceStatisticModelCharacteristicVariable>,
    /// `Evidence.statistic.attributeEstimate`, 0..*.
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "Evidence.statistic.modelCharacteristic",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "value", &QUANTITY),
        Row::record(5, "variable", &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE).many(),
        Row::record(6, "attributeEstimate", &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE).many(),
    ],
};

record! {
    EvidenceStatisticModelCharacteristic, EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records value,
    5 Records variable,
    6 Records attribute_estimate,
}

/// The elements below `Evidence.statistic.modelCharacteristic.variable`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceStatisticModelCharacteristicVariable {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Group`, `EvidenceVariable`.
    pub variable_definition: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/variable-handling>.
    pub handling: Primitive<Code<EvidenceVariableHandling>>,
    /// `CodeableConcept`, 0..*.
    pub value_category: Vec<CodeableConcept>,
    /// `Quantity`, 0..*.
    pub value_quantity: Vec<Quantity>,
    /// `Range`, 0..*.
    pub value_range: Vec<Range>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE: TypeInfo = TypeInfo {
    name: "Evidence.statistic.modelCharacteristic.variable",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "variableDefinition", &REFERENCE).required(),
        Row::code(4, "handling", &codes::EVIDENCE_VARIABLE_HANDLING),
        Row::record(5, "valueCategory", &CODEABLE_CONCEPT).many(),
        Row::record(6, "valueQuantity", &QUANTITY).many(),
        Row::record(7, "valueRange", &RANGE).many(),
    ],
};

record! {
    EvidenceStatisticModelCharacteristicVariable, EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records variable_definition,
    4 Primitive handling,
    5 Records value_category,
    6 Records value_quantity,
    7 Records value_range,
}

/// The elements below `Evidence.certainty`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceCertainty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/certainty-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/certainty-rating>.
    pub rating: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub rater: Primitive<Text>,
    /// `Evidence.certainty`, 0..*.
    pub subcomponent: Vec<EvidenceCertainty>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_CERTAINTY: TypeInfo = TypeInfo {
    name: "Evidence.certainty",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::record(5, "type", &CODEABLE_CONCEPT),
        Row::record(6, "rating", &CODEABLE_CONCEPT),
        Row::primitive(7, "rater", PrimitiveKind::String),
        Row::record(8, "subcomponent", &EVIDENCE_CERTAINTY).many(),
    ],
};

record! {
    EvidenceCertainty, EVIDENCE_CERTAINTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records note,
    5 Records r#type,
    6 Records rating,
    7 Primitive rater,
    8 Records subcomponent,
}
