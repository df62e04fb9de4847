//! `Availability` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text, Time};
use crate::r5::{DaysOfWeek, EXTENSION, Extension, PERIOD, Period, Primitive, codes};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Availability](https://hl7.org/fhir/R5/datatypes.html#Availability).
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct Availability {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Availability.availableTime`, 0..*; summary.
    pub available_time: Vec<AvailabilityAvailableTime>,
    /// `Availability.notAvailableTime`, 0..*; summary.
    pub not_available_time: Vec<AvailabilityNotAvailableTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AVAILABILITY: TypeInfo = TypeInfo {
    name: "Availability",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "availableTime", &AVAILABILITY_AVAILABLE_TIME).many(),
        Row::record(3, "notAvailableTime", &AVAILABILITY_NOT_AVAILABLE_TIME).many(),
    ],
};

record! {
    Availability, AVAILABILITY;
    0 Plain id,
    1 Records extension,
    2 Records available_time,
    3 Records not_available_time,
}

/// The elements below `Availability.availableTime`.
///
/// Since R5.
///
/// Invariants: `av-1`, `ele-1`.
pub struct AvailabilityAvailableTime {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/days-of-week>; summary.
    pub days_of_week: Vec<Primitive<Code<DaysOfWeek>>>,
    /// `boolean`, 0..1; summary.
    pub all_day: Primitive<bool>,
    /// `time`, 0..1; summary.
    pub available_start_time: Primitive<Time>,
    /// `time`, 0..1; summary.
    pub available_end_time: Primitive<Time>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AVAILABILITY_AVAILABLE_TIME: TypeInfo = TypeInfo {
    name: "Availability.availableTime",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "daysOfWeek", &codes::DAYS_OF_WEEK).many(),
        Row::primitive(3, "allDay", PrimitiveKind::Boolean),
        Row::primitive(4, "availableStartTime", PrimitiveKind::Time),
        Row::primitive(5, "availableEndTime", PrimitiveKind::Time),
    ],
};

record! {
    AvailabilityAvailableTime, AVAILABILITY_AVAILABLE_TIME;
    0 Plain id,
    1 Records extension,
    2 Primitives days_of_week,
    3 Primitive all_day,
    4 Primitive available_start_time,
    5 Primitive available_end_time,
}

/// The elements below `Availability.notAvailableTime`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct AvailabilityNotAvailableTime {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Period`, 0..1; summary.
    pub during: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static AVAILABILITY_NOT_AVAILABLE_TIME: TypeInfo = TypeInfo {
    name: "Availability.notAvailableTime",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::primitive(2, "description", PrimitiveKind::String),
        Row::record(3, "during", &PERIOD),
    ],
};

record! {
    AvailabilityNotAvailableTime, AVAILABILITY_NOT_AVAILABLE_TIME;
    0 Plain id,
    1 Records extension,
    2 Primitive description,
    3 Records during,
}
