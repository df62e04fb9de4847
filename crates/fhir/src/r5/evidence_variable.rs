//! `EvidenceVariable` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CharacteristicCombination,
    CodeableConcept, Coding, ContactDetail, EXPRESSION, EXTENSION, EvidenceVariableHandling,
    Expression, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD,
    Period, Primitive, PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE, RELATED_ARTIFACT,
    Range, Reference, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [EvidenceVariable](https://hl7.org/fhir/R5/evidencevariable.html).
///
/// Invariants: `cnl-0`.
pub struct EvidenceVariable {
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
    pub version_algorithm: Option<EvidenceVariableVersionAlgorithm>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub short_title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; since R5.
    pub experimental: Primitive<bool>,
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
    /// `markdown`, 0..1; since R5.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1.
    pub effective_period: Option<Box<Period>>,
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
    /// `boolean`, 0..1; since R4B.
    pub actual: Primitive<bool>,
    /// `EvidenceVariable.characteristic`, 0..*; summary.
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/variable-handling>; since R4B.
    pub handling: Primitive<Code<EvidenceVariableHandling>>,
    /// `EvidenceVariable.category`, 0..*; since R4B.
    pub category: Vec<EvidenceVariableCategory>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE: TypeInfo = TypeInfo {
    name: "EvidenceVariable",
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
        Row::primitive(14, "shortTitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "note", &ANNOTATION).many(),
        Row::record(22, "useContext", &USAGE_CONTEXT).many(),
        Row::primitive(23, "purpose", PrimitiveKind::Markdown),
        Row::primitive(24, "copyright", PrimitiveKind::Markdown),
        Row::primitive(25, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(26, "approvalDate", PrimitiveKind::Date),
        Row::primitive(27, "lastReviewDate", PrimitiveKind::Date),
        Row::record(28, "effectivePeriod", &PERIOD),
        Row::record(29, "author", &CONTACT_DETAIL).many(),
        Row::record(30, "editor", &CONTACT_DETAIL).many(),
        Row::record(31, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(32, "endorser", &CONTACT_DETAIL).many(),
        Row::record(33, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(34, "actual", PrimitiveKind::Boolean),
        Row::record(35, "characteristic", &EVIDENCE_VARIABLE_CHARACTERISTIC).many(),
        Row::code(36, "handling", &codes::EVIDENCE_VARIABLE_HANDLING),
        Row::record(37, "category", &EVIDENCE_VARIABLE_CATEGORY).many(),
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
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitive short_title,
    15 Primitive status,
    16 Primitive experimental,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records note,
    22 Records use_context,
    23 Primitive purpose,
    24 Primitive copyright,
    25 Primitive copyright_label,
    26 Primitive approval_date,
    27 Primitive last_review_date,
    28 Records effective_period,
    29 Records author,
    30 Records editor,
    31 Records reviewer,
    32 Records endorser,
    33 Records related_artifact,
    34 Primitive actual,
    35 Records characteristic,
    36 Primitive handling,
    37 Records category,
}

/// `EvidenceVariable.versionAlgorithm[x]`.
pub enum EvidenceVariableVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    EvidenceVariableVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `EvidenceVariable.characteristic`.
///
/// Invariants: `ele-1`, `evv-1`.
pub struct EvidenceVariableCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 0..1; since R5.
    pub link_id: Primitive<Text>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*; since R5.
    pub note: Vec<Annotation>,
    /// `boolean`, 0..1.
    pub exclude: Primitive<bool>,
    /// `Reference`, 0..1, to `EvidenceVariable`, `Group`, `Evidence`; summary; since R5.
    pub definition_reference: Option<Box<Reference>>,
    /// `canonical`, 0..1, to `EvidenceVariable`, `Evidence`; summary; since R5.
    pub definition_canonical: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary; since R5.
    pub definition_codeable_concept: Option<Box<CodeableConcept>>,
    /// `Expression`, 0..1; summary; since R5.
    pub definition_expression: Option<Box<Expression>>,
    /// `id`, 0..1; summary; since R5.
    pub definition_id: Primitive<Text>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue`, 0..1; summary; since R5.
    pub definition_by_type_and_value:
        Option<Box<EvidenceVariableCharacteristicDefinitionByTypeAndValue>>,
    /// `EvidenceVariable.characteristic.definitionByCombination`, 0..1; since R5.
    pub definition_by_combination:
        Option<Box<EvidenceVariableCharacteristicDefinitionByCombination>>,
    /// A choice, 0..1; since R5.
    pub instances: Option<EvidenceVariableCharacteristicInstances>,
    /// A choice, 0..1; since R5.
    pub duration: Option<EvidenceVariableCharacteristicDuration>,
    /// `EvidenceVariable.characteristic.timeFromEvent`, 0..*; since R5.
    pub time_from_event: Vec<EvidenceVariableCharacteristicTimeFromEvent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "EvidenceVariable.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "linkId", PrimitiveKind::Id),
        Row::primitive(4, "description", PrimitiveKind::Markdown),
        Row::record(5, "note", &ANNOTATION).many(),
        Row::primitive(6, "exclude", PrimitiveKind::Boolean),
        Row::record(7, "definitionReference", &REFERENCE),
        Row::primitive(8, "definitionCanonical", PrimitiveKind::Canonical),
        Row::record(9, "definitionCodeableConcept", &CODEABLE_CONCEPT),
        Row::record(10, "definitionExpression", &EXPRESSION),
        Row::primitive(11, "definitionId", PrimitiveKind::Id),
        Row::record(
            12,
            "definitionByTypeAndValue",
            &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE,
        ),
        Row::record(
            13,
            "definitionByCombination",
            &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION,
        ),
        Row::record(14, "instancesQuantity", &QUANTITY).choice(0, 2, 9),
        Row::record(14, "instancesRange", &RANGE).choice(1, 2, 9),
        Row::record(15, "durationQuantity", &QUANTITY).choice(0, 2, 8),
        Row::record(15, "durationRange", &RANGE).choice(1, 2, 8),
        Row::record(16, "timeFromEvent", &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT).many(),
    ],
};

record! {
    EvidenceVariableCharacteristic, EVIDENCE_VARIABLE_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive link_id,
    4 Primitive description,
    5 Records note,
    6 Primitive exclude,
    7 Records definition_reference,
    8 Primitive definition_canonical,
    9 Records definition_codeable_concept,
    10 Records definition_expression,
    11 Primitive definition_id,
    12 Records definition_by_type_and_value,
    13 Records definition_by_combination,
    14 Choice instances,
    15 Choice duration,
    16 Records time_from_event,
}

/// `EvidenceVariable.characteristic.instances[x]`.
pub enum EvidenceVariableCharacteristicInstances {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    EvidenceVariableCharacteristicInstances;
    0 Record Quantity,
    1 Record Range,
    ; last Range;
    from Quantity(Quantity) Range(Range);
}

/// `EvidenceVariable.characteristic.duration[x]`.
pub enum EvidenceVariableCharacteristicDuration {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    EvidenceVariableCharacteristicDuration;
    0 Record Quantity,
    1 Record Range,
    ; last Range;
    from Quantity(Quantity) Range(Range);
}

/// The elements below `EvidenceVariable.characteristic.definitionByTypeAndValue`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://terminology.hl7.org/ValueSet/usage-context-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-method>.
    pub method: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Device`, `DeviceMetric`.
    pub device: Option<Box<Reference>>,
    /// A choice, 1..1; summary.
    pub value: Option<EvidenceVariableCharacteristicDefinitionByTypeAndValueValue>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/characteristic-offset>.
    pub offset: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE: TypeInfo =
    TypeInfo {
        name: "EvidenceVariable.characteristic.definitionByTypeAndValue",
        kind: TypeKind::Backbone,
        release: Release::R5,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "type", &CODEABLE_CONCEPT).required(),
            Row::record(4, "method", &CODEABLE_CONCEPT).many(),
            Row::record(5, "device", &REFERENCE),
            Row::record(6, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 6, 5).required(),
            Row::primitive(6, "valueBoolean", PrimitiveKind::Boolean).choice(1, 6, 5).required(),
            Row::record(6, "valueQuantity", &QUANTITY).choice(2, 6, 5).required(),
            Row::record(6, "valueRange", &RANGE).choice(3, 6, 5).required(),
            Row::record(6, "valueReference", &REFERENCE).choice(4, 6, 5).required(),
            Row::primitive(6, "valueId", PrimitiveKind::Id).choice(5, 6, 5).required(),
            Row::record(7, "offset", &CODEABLE_CONCEPT),
        ],
    };

record! {
    EvidenceVariableCharacteristicDefinitionByTypeAndValue, EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records method,
    5 Records device,
    6 Choice value,
    7 Records offset,
}

/// `EvidenceVariable.characteristic.definitionByTypeAndValue.value[x]`.
pub enum EvidenceVariableCharacteristicDefinitionByTypeAndValueValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `id`.
    Id(Primitive<Text>),
}

choice! {
    EvidenceVariableCharacteristicDefinitionByTypeAndValueValue;
    0 Record CodeableConcept,
    1 Primitive Boolean,
    2 Record Quantity,
    3 Record Range,
    4 Record Reference,
    5 Primitive Id,
    ; last Id;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Reference(Reference) Id(Text) Boolean(bool);
}

/// The elements below `EvidenceVariable.characteristic.definitionByCombination`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EvidenceVariableCharacteristicDefinitionByCombination {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/characteristic-combination>.
    pub code: Primitive<Code<CharacteristicCombination>>,
    /// `positiveInt`, 0..1.
    pub threshold: Primitive<i32>,
    /// `EvidenceVariable.characteristic`, 1..*.
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION: TypeInfo = TypeInfo {
    name: "EvidenceVariable.characteristic.definitionByCombination",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::CHARACTERISTIC_COMBINATION).required(),
        Row::primitive(4, "threshold", PrimitiveKind::PositiveInt),
        Row::record(5, "characteristic", &EVIDENCE_VARIABLE_CHARACTERISTIC).many().required(),
    ],
};

record! {
    EvidenceVariableCharacteristicDefinitionByCombination, EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive threshold,
    5 Records characteristic,
}

/// The elements below `EvidenceVariable.characteristic.timeFromEvent`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EvidenceVariableCharacteristicTimeFromEvent {
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
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/evidence-variable-event>.
    pub event: Option<EvidenceVariableCharacteristicTimeFromEventEvent>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Range`, 0..1.
    pub range: Option<Box<Range>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT: TypeInfo = TypeInfo {
    name: "EvidenceVariable.characteristic.timeFromEvent",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::record(5, "eventCodeableConcept", &CODEABLE_CONCEPT).choice(0, 4, 5),
        Row::record(5, "eventReference", &REFERENCE).choice(1, 4, 5),
        Row::primitive(5, "eventDateTime", PrimitiveKind::DateTime).choice(2, 4, 5),
        Row::primitive(5, "eventId", PrimitiveKind::Id).choice(3, 4, 5),
        Row::record(6, "quantity", &QUANTITY),
        Row::record(7, "range", &RANGE),
    ],
};

record! {
    EvidenceVariableCharacteristicTimeFromEvent, EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records note,
    5 Choice event,
    6 Records quantity,
    7 Records range,
}

/// `EvidenceVariable.characteristic.timeFromEvent.event[x]`.
pub enum EvidenceVariableCharacteristicTimeFromEventEvent {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `id`.
    Id(Primitive<Text>),
}

choice! {
    EvidenceVariableCharacteristicTimeFromEventEvent;
    0 Record CodeableConcept,
    1 Record Reference,
    2 Primitive DateTime,
    3 Primitive Id,
    ; last Id;
    from CodeableConcept(CodeableConcept) DateTime(DateTime) Reference(Reference) Id(Text);
}

/// The elements below `EvidenceVariable.category`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceVariableCategory {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// A choice, 0..1.
    pub value: Option<EvidenceVariableCategoryValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CATEGORY: TypeInfo = TypeInfo {
    name: "EvidenceVariable.category",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(1, 3, 5),
        Row::record(4, "valueRange", &RANGE).choice(2, 3, 5),
    ],
};

record! {
    EvidenceVariableCategory, EVIDENCE_VARIABLE_CATEGORY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Choice value,
}

/// `EvidenceVariable.category.value[x]`.
pub enum EvidenceVariableCategoryValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    EvidenceVariableCategoryValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Record Range,
    ; last Range;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range);
}
