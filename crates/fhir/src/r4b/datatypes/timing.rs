//! `Timing` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text, Time};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, DURATION, DaysOfWeek, Duration, EXTENSION, EventTiming,
    Extension, PERIOD, Period, Primitive, RANGE, Range, UnitsOfTime, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Timing](https://hl7.org/fhir/R4B/datatypes.html#Timing).
///
/// Invariants: `ele-1`.
pub struct Timing {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `dateTime`, 0..*; summary.
    pub event: Vec<Primitive<DateTime>>,
    /// `Timing.repeat`, 0..1; summary.
    pub repeat: Option<Box<TimingRepeat>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/timing-abbreviation>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TIMING: TypeInfo = TypeInfo {
    name: "Timing",
    kind: TypeKind::DataType,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "event", PrimitiveKind::DateTime).many(),
        Row::record(4, "repeat", &TIMING_REPEAT),
        Row::record(5, "code", &CODEABLE_CONCEPT),
    ],
};

record! {
    Timing, TIMING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives event,
    4 Records repeat,
    5 Records code,
}

/// The elements below `Timing.repeat`.
///
/// Invariants: `ele-1`, `tim-1`, `tim-2`, `tim-4`, `tim-5`, `tim-6`, `tim-7`, `tim-8`, `tim-9`, `tim-10`.
pub struct TimingRepeat {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// A choice, 0..1; summary.
    pub bounds: Option<TimingRepeatBounds>,
    /// `positiveInt`, 0..1; summary.
    pub count: Primitive<i32>,
    /// `positiveInt`, 0..1; summary.
    pub count_max: Primitive<i32>,
    /// `decimal`, 0..1; summary.
    pub duration: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub duration_max: Primitive<Decimal>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/units-of-time>; summary.
    pub duration_unit: Primitive<Code<UnitsOfTime>>,
    /// `positiveInt`, 0..1; summary.
    pub frequency: Primitive<i32>,
    /// `positiveInt`, 0..1; summary.
    pub frequency_max: Primitive<i32>,
    /// `decimal`, 0..1; summary.
    pub period: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub period_max: Primitive<Decimal>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/units-of-time>; summary.
    pub period_unit: Primitive<Code<UnitsOfTime>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/days-of-week>; summary.
    pub day_of_week: Vec<Primitive<Code<DaysOfWeek>>>,
    /// `time`, 0..*; summary.
    pub time_of_day: Vec<Primitive<Time>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/event-timing>; summary.
    pub when: Vec<Primitive<Code<EventTiming>>>,
    /// `unsignedInt`, 0..1; summary.
    pub offset: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TIMING_REPEAT: TypeInfo = TypeInfo {
    name: "Timing.repeat",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "boundsDuration", &DURATION).choice(0, 3, 6),
        Row::record(2, "boundsRange", &RANGE).choice(1, 3, 6),
        Row::record(2, "boundsPeriod", &PERIOD).choice(2, 3, 6),
        Row::primitive(3, "count", PrimitiveKind::PositiveInt),
        Row::primitive(4, "countMax", PrimitiveKind::PositiveInt),
        Row::primitive(5, "duration", PrimitiveKind::Decimal),
        Row::primitive(6, "durationMax", PrimitiveKind::Decimal),
        Row::code(7, "durationUnit", &codes::UNITS_OF_TIME),
        Row::primitive(8, "frequency", PrimitiveKind::PositiveInt),
        Row::primitive(9, "frequencyMax", PrimitiveKind::PositiveInt),
        Row::primitive(10, "period", PrimitiveKind::Decimal),
        Row::primitive(11, "periodMax", PrimitiveKind::Decimal),
        Row::code(12, "periodUnit", &codes::UNITS_OF_TIME),
        Row::code(13, "dayOfWeek", &codes::DAYS_OF_WEEK).many(),
        Row::primitive(14, "timeOfDay", PrimitiveKind::Time).many(),
        Row::code(15, "when", &codes::EVENT_TIMING).many(),
        Row::primitive(16, "offset", PrimitiveKind::UnsignedInt),
    ],
};

record! {
    TimingRepeat, TIMING_REPEAT;
    0 Plain id,
    1 Records extension,
    2 Choice bounds,
    3 Primitive count,
    4 Primitive count_max,
    5 Primitive duration,
    6 Primitive duration_max,
    7 Primitive duration_unit,
    8 Primitive frequency,
    9 Primitive frequency_max,
    10 Primitive period,
    11 Primitive period_max,
    12 Primitive period_unit,
    13 Primitives day_of_week,
    14 Primitives time_of_day,
    15 Primitives when,
    16 Primitive offset,
}

/// `Timing.repeat.bounds[x]`.
pub enum TimingRepeatBounds {
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    TimingRepeatBounds;
    0 Record Duration,
    1 Record Range,
    2 Record Period,
    ; last Period;
    from Duration(Duration) Period(Period) Range(Range);
}
