//! `DataRequirement` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, DURATION, Duration, EXTENSION, Extension,
    FHIRAllTypes, PERIOD, Period, Primitive, REFERENCE, Reference, SortDirection, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [DataRequirement](https://hl7.org/fhir/R4B/datatypes.html#DataRequirement).
///
/// Invariants: `ele-1`.
pub struct DataRequirement {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/all-types>; summary.
    pub r#type: Primitive<Code<FHIRAllTypes>>,
    /// `canonical`, 0..*, to `StructureDefinition`; summary.
    pub profile: Vec<Primitive<Text>>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>; summary.
    pub subject: Option<DataRequirementSubject>,
    /// `string`, 0..*; summary.
    pub must_support: Vec<Primitive<Text>>,
    /// `DataRequirement.codeFilter`, 0..*; summary.
    pub code_filter: Vec<DataRequirementCodeFilter>,
    /// `DataRequirement.dateFilter`, 0..*; summary.
    pub date_filter: Vec<DataRequirementDateFilter>,
    /// `positiveInt`, 0..1; summary.
    pub limit: Primitive<i32>,
    /// `DataRequirement.sort`, 0..*; summary.
    pub sort: Vec<DataRequirementSort>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DATA_REQUIREMENT: TypeInfo = TypeInfo {
    name: "DataRequirement",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "type", &codes::FHIR_ALL_TYPES).required(),
        Row::primitive(3, "profile", PrimitiveKind::Canonical).many(),
        Row::record(4, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(4, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(5, "mustSupport", PrimitiveKind::String).many(),
        Row::record(6, "codeFilter", &DATA_REQUIREMENT_CODE_FILTER).many(),
        Row::record(7, "dateFilter", &DATA_REQUIREMENT_DATE_FILTER).many(),
        Row::primitive(8, "limit", PrimitiveKind::PositiveInt),
        Row::record(9, "sort", &DATA_REQUIREMENT_SORT).many(),
    ],
};

record! {
    DataRequirement, DATA_REQUIREMENT;
    0 Plain id,
    1 Records extension,
    2 Primitive r#type,
    3 Primitives profile,
    4 Choice subject,
    5 Primitives must_support,
    6 Records code_filter,
    7 Records date_filter,
    8 Primitive limit,
    9 Records sort,
}

/// `DataRequirement.subject[x]`.
pub enum DataRequirementSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    DataRequirementSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `DataRequirement.codeFilter`.
///
/// Invariants: `drq-1`, `ele-1`.
pub struct DataRequirementCodeFilter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub path: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub search_param: Primitive<Text>,
    /// `canonical`, 0..1, to `ValueSet`; summary.
    pub value_set: Primitive<Text>,
    /// `Coding`, 0..*; summary.
    pub code: Vec<Coding>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DATA_REQUIREMENT_CODE_FILTER: TypeInfo = TypeInfo {
    name: "DataRequirement.codeFilter",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "path", PrimitiveKind::String),
        Row::primitive(3, "searchParam", PrimitiveKind::String),
        Row::primitive(4, "valueSet", PrimitiveKind::Canonical),
        Row::record(5, "code", &CODING).many(),
    ],
};

record! {
    DataRequirementCodeFilter, DATA_REQUIREMENT_CODE_FILTER;
    0 Plain id,
    1 Records extension,
    2 Primitive path,
    3 Primitive search_param,
    4 Primitive value_set,
    5 Records code,
}

/// The elements below `DataRequirement.dateFilter`.
///
/// Invariants: `drq-2`, `ele-1`.
pub struct DataRequirementDateFilter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub path: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub search_param: Primitive<Text>,
    /// A choice, 0..1; summary.
    pub value: Option<DataRequirementDateFilterValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DATA_REQUIREMENT_DATE_FILTER: TypeInfo = TypeInfo {
    name: "DataRequirement.dateFilter",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "path", PrimitiveKind::String),
        Row::primitive(3, "searchParam", PrimitiveKind::String),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(0, 3, 5),
        Row::record(4, "valuePeriod", &PERIOD).choice(1, 3, 5),
        Row::record(4, "valueDuration", &DURATION).choice(2, 3, 5),
    ],
};

record! {
    DataRequirementDateFilter, DATA_REQUIREMENT_DATE_FILTER;
    0 Plain id,
    1 Records extension,
    2 Primitive path,
    3 Primitive search_param,
    4 Choice value,
}

/// `DataRequirement.dateFilter.value[x]`.
pub enum DataRequirementDateFilterValue {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Duration`.
    Duration(Box<Duration>),
}

choice! {
    DataRequirementDateFilterValue;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Duration,
    ; last Duration;
    from DateTime(DateTime) Duration(Duration) Period(Period);
}

/// The elements below `DataRequirement.sort`.
///
/// Invariants: `ele-1`.
pub struct DataRequirementSort {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub path: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/sort-direction>; summary.
    pub direction: Primitive<Code<SortDirection>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DATA_REQUIREMENT_SORT: TypeInfo = TypeInfo {
    name: "DataRequirement.sort",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "path", PrimitiveKind::String).required(),
        Row::code(3, "direction", &codes::SORT_DIRECTION).required(),
    ],
};

record! {
    DataRequirementSort, DATA_REQUIREMENT_SORT;
    0 Plain id,
    1 Records extension,
    2 Primitive path,
    3 Primitive direction,
}
