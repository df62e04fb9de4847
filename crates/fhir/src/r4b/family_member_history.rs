//! `FamilyMemberHistory` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    AGE, ANNOTATION, Age, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension,
    FamilyHistoryStatus, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    Primitive, RANGE, REFERENCE, Range, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [FamilyMemberHistory](https://hl7.org/fhir/R4B/familymemberhistory.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `fhs-1`, `fhs-2`.
pub struct FamilyMemberHistory {
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
    /// `canonical`, 0..*, to `PlanDefinition`, `Questionnaire`, `ActivityDefinition`, `Measure`, `OperationDefinition`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/history-status>; modifier; summary.
    pub status: Primitive<Code<FamilyHistoryStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/history-absent-reason>; summary.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 1..1; example binding to <http://terminology.hl7.org/ValueSet/v3-FamilyMember>; summary.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/administrative-gender>; summary.
    pub sex: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub born: Option<FamilyMemberHistoryBorn>,
    /// A choice, 0..1; summary.
    pub age: Option<FamilyMemberHistoryAge>,
    /// `boolean`, 0..1; summary.
    pub estimated_age: Primitive<bool>,
    /// A choice, 0..1; summary.
    pub deceased: Option<FamilyMemberHistoryDeceased>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `AllergyIntolerance`, `QuestionnaireResponse`, `DiagnosticReport`, `DocumentReference`; summary.
    pub reason_reference: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `FamilyMemberHistory.condition`, 0..*.
    pub condition: Vec<FamilyMemberHistoryCondition>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static FAMILY_MEMBER_HISTORY: TypeInfo = TypeInfo {
    name: "FamilyMemberHistory",
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::code(11, "status", &codes::FAMILY_HISTORY_STATUS).required(),
        Row::record(12, "dataAbsentReason", &CODEABLE_CONCEPT),
        Row::record(13, "patient", &REFERENCE).required(),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::primitive(15, "name", PrimitiveKind::String),
        Row::record(16, "relationship", &CODEABLE_CONCEPT).required(),
        Row::record(17, "sex", &CODEABLE_CONCEPT),
        Row::record(18, "bornPeriod", &PERIOD).choice(0, 3, 4),
        Row::primitive(18, "bornDate", PrimitiveKind::Date).choice(1, 3, 4),
        Row::primitive(18, "bornString", PrimitiveKind::String).choice(2, 3, 4),
        Row::record(19, "ageAge", &AGE).choice(0, 3, 3),
        Row::record(19, "ageRange", &RANGE).choice(1, 3, 3),
        Row::primitive(19, "ageString", PrimitiveKind::String).choice(2, 3, 3),
        Row::primitive(20, "estimatedAge", PrimitiveKind::Boolean),
        Row::primitive(21, "deceasedBoolean", PrimitiveKind::Boolean).choice(0, 5, 8),
        Row::record(21, "deceasedAge", &AGE).choice(1, 5, 8),
        Row::record(21, "deceasedRange", &RANGE).choice(2, 5, 8),
        Row::primitive(21, "deceasedDate", PrimitiveKind::Date).choice(3, 5, 8),
        Row::primitive(21, "deceasedString", PrimitiveKind::String).choice(4, 5, 8),
        Row::record(22, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(23, "reasonReference", &REFERENCE).many(),
        Row::record(24, "note", &ANNOTATION).many(),
        Row::record(25, "condition", &FAMILY_MEMBER_HISTORY_CONDITION).many(),
    ],
};

record! {
    FamilyMemberHistory, FAMILY_MEMBER_HISTORY;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives instantiates_canonical,
    10 Primitives instantiates_uri,
    11 Primitive status,
    12 Records data_absent_reason,
    13 Records patient,
    14 Primitive date,
    15 Primitive name,
    16 Records relationship,
    17 Records sex,
    18 Choice born,
    19 Choice age,
    20 Primitive estimated_age,
    21 Choice deceased,
    22 Records reason_code,
    23 Records reason_reference,
    24 Records note,
    25 Records condition,
}

/// `FamilyMemberHistory.born[x]`.
pub enum FamilyMemberHistoryBorn {
    /// `Period`.
    Period(Box<Period>),
    /// `date`.
    Date(Primitive<Date>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    FamilyMemberHistoryBorn;
    0 Record Period,
    1 Primitive Date,
    2 Primitive String,
    ; last String;
    from Date(Date) Period(Period) String(Text);
}

/// `FamilyMemberHistory.age[x]`.
pub enum FamilyMemberHistoryAge {
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    FamilyMemberHistoryAge;
    0 Record Age,
    1 Record Range,
    2 Primitive String,
    ; last String;
    from Age(Age) Range(Range) String(Text);
}

/// `FamilyMemberHistory.deceased[x]`.
pub enum FamilyMemberHistoryDeceased {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
    /// `date`.
    Date(Primitive<Date>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    FamilyMemberHistoryDeceased;
    0 Primitive Boolean,
    1 Record Age,
    2 Record Range,
    3 Primitive Date,
    4 Primitive String,
    ; last String;
    from Age(Age) Date(Date) Range(Range) String(Text) Boolean(bool);
}

/// The elements below `FamilyMemberHistory.condition`.
///
/// Invariants: `ele-1`.
pub struct FamilyMemberHistoryCondition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/condition-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/condition-outcome>.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub contributed_to_death: Primitive<bool>,
    /// A choice, 0..1.
    pub onset: Option<FamilyMemberHistoryConditionOnset>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static FAMILY_MEMBER_HISTORY_CONDITION: TypeInfo = TypeInfo {
    name: "FamilyMemberHistory.condition",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "outcome", &CODEABLE_CONCEPT),
        Row::primitive(5, "contributedToDeath", PrimitiveKind::Boolean),
        Row::record(6, "onsetAge", &AGE).choice(0, 4, 5),
        Row::record(6, "onsetRange", &RANGE).choice(1, 4, 5),
        Row::record(6, "onsetPeriod", &PERIOD).choice(2, 4, 5),
        Row::primitive(6, "onsetString", PrimitiveKind::String).choice(3, 4, 5),
        Row::record(7, "note", &ANNOTATION).many(),
    ],
};

record! {
    FamilyMemberHistoryCondition, FAMILY_MEMBER_HISTORY_CONDITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records outcome,
    5 Primitive contributed_to_death,
    6 Choice onset,
    7 Records note,
}

/// `FamilyMemberHistory.condition.onset[x]`.
pub enum FamilyMemberHistoryConditionOnset {
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    FamilyMemberHistoryConditionOnset;
    0 Record Age,
    1 Record Range,
    2 Record Period,
    3 Primitive String,
    ; last String;
    from Age(Age) Period(Period) Range(Range) String(Text);
}
