//! `EvidenceVariable` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CharacteristicCombination,
    CodeableConcept, ContactDetail, EXPRESSION, EXTENSION, EvidenceVariableHandling, Expression,
    Extension, GroupMeasure, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE, RELATED_ARTIFACT, Range, Reference,
    RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [EvidenceVariable](https://hl7.org/fhir/R4B/evidencevariable.html).
///
/// Invariants: `cnl-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
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
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/characteristic-combination>; since R4B.
    pub characteristic_combination: Primitive<Code<CharacteristicCombination>>,
    /// `EvidenceVariable.characteristic`, 0..*; summary.
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/variable-handling>; summary; since R4B.
    pub handling: Primitive<Code<EvidenceVariableHandling>>,
    /// `EvidenceVariable.category`, 0..*; since R4B.
    pub category: Vec<EvidenceVariableCategory>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE: TypeInfo = TypeInfo {
    name: "EvidenceVariable",
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
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::primitive(13, "shortTitle", PrimitiveKind::String),
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "date", PrimitiveKind::DateTime),
        Row::primitive(17, "description", PrimitiveKind::Markdown),
        Row::record(18, "note", &ANNOTATION).many(),
        Row::record(19, "useContext", &USAGE_CONTEXT).many(),
        Row::primitive(20, "publisher", PrimitiveKind::String),
        Row::record(21, "contact", &CONTACT_DETAIL).many(),
        Row::record(22, "author", &CONTACT_DETAIL).many(),
        Row::record(23, "editor", &CONTACT_DETAIL).many(),
        Row::record(24, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(25, "endorser", &CONTACT_DETAIL).many(),
        Row::record(26, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(27, "actual", PrimitiveKind::Boolean),
        Row::code(28, "characteristicCombination", &codes::CHARACTERISTIC_COMBINATION),
        Row::record(29, "characteristic", &EVIDENCE_VARIABLE_CHARACTERISTIC).many(),
        Row::code(30, "handling", &codes::EVIDENCE_VARIABLE_HANDLING),
        Row::record(31, "category", &EVIDENCE_VARIABLE_CATEGORY).many(),
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
    17 Primitive description,
    18 Records note,
    19 Records use_context,
    20 Primitive publisher,
    21 Records contact,
    22 Records author,
    23 Records editor,
    24 Records reviewer,
    25 Records endorser,
    26 Records related_artifact,
    27 Primitive actual,
    28 Primitive characteristic_combination,
    29 Records characteristic,
    30 Primitive handling,
    31 Records category,
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
    /// A choice, 1..1, to `Group`, `EvidenceVariable`; summary.
    pub definition: Option<EvidenceVariableCharacteristicDefinition>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/characteristic-method>; since R4B.
    pub method: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Device`, `DeviceMetric`; since R4B.
    pub device: Option<Box<Reference>>,
    /// `boolean`, 0..1.
    pub exclude: Primitive<bool>,
    /// `EvidenceVariable.characteristic.timeFromStart`, 0..1.
    pub time_from_start: Option<Box<EvidenceVariableCharacteristicTimeFromStart>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/group-measure>.
    pub group_measure: Primitive<Code<GroupMeasure>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "EvidenceVariable.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "definitionReference", &REFERENCE).choice(0, 4, 10).required(),
        Row::primitive(4, "definitionCanonical", PrimitiveKind::Canonical)
            .choice(1, 4, 10)
            .required(),
        Row::record(4, "definitionCodeableConcept", &CODEABLE_CONCEPT).choice(2, 4, 10).required(),
        Row::record(4, "definitionExpression", &EXPRESSION).choice(3, 4, 10).required(),
        Row::record(5, "method", &CODEABLE_CONCEPT),
        Row::record(6, "device", &REFERENCE),
        Row::primitive(7, "exclude", PrimitiveKind::Boolean),
        Row::record(8, "timeFromStart", &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START),
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
    5 Records method,
    6 Records device,
    7 Primitive exclude,
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
}

choice! {
    EvidenceVariableCharacteristicDefinition;
    0 Record Reference,
    1 Primitive Canonical,
    2 Record CodeableConcept,
    3 Record Expression,
    ; last Expression;
    from CodeableConcept(CodeableConcept) Expression(Expression) Reference(Reference) Canonical(Text);
}

/// The elements below `EvidenceVariable.characteristic.timeFromStart`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceVariableCharacteristicTimeFromStart {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Range`, 0..1.
    pub range: Option<Box<Range>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START: TypeInfo = TypeInfo {
    name: "EvidenceVariable.characteristic.timeFromStart",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "quantity", &QUANTITY),
        Row::record(5, "range", &RANGE),
        Row::record(6, "note", &ANNOTATION).many(),
    ],
};

record! {
    EvidenceVariableCharacteristicTimeFromStart, EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records quantity,
    5 Records range,
    6 Records note,
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
    release: Release::R4B,
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
