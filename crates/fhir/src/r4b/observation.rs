//! `Observation` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text, Time};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, ObservationStatus, PERIOD, Period, Primitive,
    QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range, Ratio, Reference, Resource, SAMPLED_DATA,
    SampledData, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Observation](https://hl7.org/fhir/R4B/observation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `obs-6`, `obs-7`.
pub struct Observation {
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
    /// `Reference`, 0..*, to `CarePlan`, `DeviceRequest`, `ImmunizationRecommendation`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `MedicationAdministration`, `MedicationDispense`, `MedicationStatement`, `Procedure`, `Immunization`, `ImagingStudy`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/observation-status>; modifier; summary.
    pub status: Primitive<Code<ObservationStatus>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Device`, `Location`, `Organization`, `Procedure`, `Practitioner`, `Medication`, `Substance`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*; summary.
    pub focus: Vec<Reference>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub effective: Option<ObservationEffective>,
    /// `instant`, 0..1; summary.
    pub issued: Primitive<Instant>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `RelatedPerson`; summary.
    pub performer: Vec<Reference>,
    /// A choice, 0..1; summary.
    pub value: Option<ObservationValue>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/data-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/observation-interpretation>.
    pub interpretation: Vec<CodeableConcept>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Specimen`.
    pub specimen: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Device`, `DeviceMetric`.
    pub device: Option<Box<Reference>>,
    /// `Observation.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// `Reference`, 0..*, to `Observation`, `QuestionnaireResponse`, `MolecularSequence`; summary.
    pub has_member: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`, `ImagingStudy`, `Media`, `QuestionnaireResponse`, `Observation`, `MolecularSequence`; summary.
    pub derived_from: Vec<Reference>,
    /// `Observation.component`, 0..*; summary.
    pub component: Vec<ObservationComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION: TypeInfo = TypeInfo {
    name: "Observation",
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
        Row::record(9, "basedOn", &REFERENCE).many(),
        Row::record(10, "partOf", &REFERENCE).many(),
        Row::code(11, "status", &codes::OBSERVATION_STATUS).required(),
        Row::record(12, "category", &CODEABLE_CONCEPT).many(),
        Row::record(13, "code", &CODEABLE_CONCEPT).required(),
        Row::record(14, "subject", &REFERENCE),
        Row::record(15, "focus", &REFERENCE).many(),
        Row::record(16, "encounter", &REFERENCE),
        Row::primitive(17, "effectiveDateTime", PrimitiveKind::DateTime).choice(0, 4, 9),
        Row::record(17, "effectivePeriod", &PERIOD).choice(1, 4, 9),
        Row::record(17, "effectiveTiming", &TIMING).choice(2, 4, 9),
        Row::primitive(17, "effectiveInstant", PrimitiveKind::Instant).choice(3, 4, 9),
        Row::primitive(18, "issued", PrimitiveKind::Instant),
        Row::record(19, "performer", &REFERENCE).many(),
        Row::record(20, "valueQuantity", &QUANTITY).choice(0, 11, 5),
        Row::record(20, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 11, 5),
        Row::primitive(20, "valueString", PrimitiveKind::String).choice(2, 11, 5),
        Row::primitive(20, "valueBoolean", PrimitiveKind::Boolean).choice(3, 11, 5),
        Row::primitive(20, "valueInteger", PrimitiveKind::Integer).choice(4, 11, 5),
        Row::record(20, "valueRange", &RANGE).choice(5, 11, 5),
        Row::record(20, "valueRatio", &RATIO).choice(6, 11, 5),
        Row::record(20, "valueSampledData", &SAMPLED_DATA).choice(7, 11, 5),
        Row::primitive(20, "valueTime", PrimitiveKind::Time).choice(8, 11, 5),
        Row::primitive(20, "valueDateTime", PrimitiveKind::DateTime).choice(9, 11, 5),
        Row::record(20, "valuePeriod", &PERIOD).choice(10, 11, 5),
        Row::record(21, "dataAbsentReason", &CODEABLE_CONCEPT),
        Row::record(22, "interpretation", &CODEABLE_CONCEPT).many(),
        Row::record(23, "note", &ANNOTATION).many(),
        Row::record(24, "bodySite", &CODEABLE_CONCEPT),
        Row::record(25, "method", &CODEABLE_CONCEPT),
        Row::record(26, "specimen", &REFERENCE),
        Row::record(27, "device", &REFERENCE),
        Row::record(28, "referenceRange", &OBSERVATION_REFERENCE_RANGE).many(),
        Row::record(29, "hasMember", &REFERENCE).many(),
        Row::record(30, "derivedFrom", &REFERENCE).many(),
        Row::record(31, "component", &OBSERVATION_COMPONENT).many(),
    ],
};

record! {
    Observation, OBSERVATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records based_on,
    10 Records part_of,
    11 Primitive status,
    12 Records category,
    13 Records code,
    14 Records subject,
    15 Records focus,
    16 Records encounter,
    17 Choice effective,
    18 Primitive issued,
    19 Records performer,
    20 Choice value,
    21 Records data_absent_reason,
    22 Records interpretation,
    23 Records note,
    24 Records body_site,
    25 Records method,
    26 Records specimen,
    27 Records device,
    28 Records reference_range,
    29 Records has_member,
    30 Records derived_from,
    31 Records component,
}

/// `Observation.effective[x]`.
pub enum ObservationEffective {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `instant`.
    Instant(Primitive<Instant>),
}

choice! {
    ObservationEffective;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    3 Primitive Instant,
    ; last Instant;
    from DateTime(DateTime) Instant(Instant) Period(Period) Timing(Timing);
}

/// `Observation.value[x]`.
pub enum ObservationValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `time`.
    Time(Primitive<Time>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ObservationValue;
    0 Record Quantity,
    1 Record CodeableConcept,
    2 Primitive String,
    3 Primitive Boolean,
    4 Primitive Integer,
    5 Record Range,
    6 Record Ratio,
    7 Record SampledData,
    8 Primitive Time,
    9 Primitive DateTime,
    10 Record Period,
    ; last Period;
    from CodeableConcept(CodeableConcept) DateTime(DateTime) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) SampledData(SampledData) String(Text) Time(Time) Boolean(bool) Integer(i32);
}

/// The elements below `Observation.referenceRange`.
///
/// Invariants: `ele-1`, `obs-3`.
pub struct ObservationReferenceRange {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..1.
    pub low: Option<Box<Quantity>>,
    /// `Quantity`, 0..1.
    pub high: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `Range`, 0..1.
    pub age: Option<Box<Range>>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_REFERENCE_RANGE: TypeInfo = TypeInfo {
    name: "Observation.referenceRange",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "low", &QUANTITY),
        Row::record(4, "high", &QUANTITY),
        Row::record(5, "type", &CODEABLE_CONCEPT),
        Row::record(6, "appliesTo", &CODEABLE_CONCEPT).many(),
        Row::record(7, "age", &RANGE),
        Row::primitive(8, "text", PrimitiveKind::String),
    ],
};

record! {
    ObservationReferenceRange, OBSERVATION_REFERENCE_RANGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records low,
    4 Records high,
    5 Records r#type,
    6 Records applies_to,
    7 Records age,
    8 Primitive text,
}

/// The elements below `Observation.component`.
///
/// Invariants: `ele-1`.
pub struct ObservationComponent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub value: Option<ObservationComponentValue>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/data-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/observation-interpretation>.
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_COMPONENT: TypeInfo = TypeInfo {
    name: "Observation.component",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(0, 11, 5),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 11, 5),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(2, 11, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 11, 5),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(4, 11, 5),
        Row::record(4, "valueRange", &RANGE).choice(5, 11, 5),
        Row::record(4, "valueRatio", &RATIO).choice(6, 11, 5),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(7, 11, 5),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(8, 11, 5),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(9, 11, 5),
        Row::record(4, "valuePeriod", &PERIOD).choice(10, 11, 5),
        Row::record(5, "dataAbsentReason", &CODEABLE_CONCEPT),
        Row::record(6, "interpretation", &CODEABLE_CONCEPT).many(),
        Row::record(7, "referenceRange", &OBSERVATION_REFERENCE_RANGE).many(),
    ],
};

record! {
    ObservationComponent, OBSERVATION_COMPONENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Choice value,
    5 Records data_absent_reason,
    6 Records interpretation,
    7 Records reference_range,
}

/// `Observation.component.value[x]`.
pub enum ObservationComponentValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `time`.
    Time(Primitive<Time>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ObservationComponentValue;
    0 Record Quantity,
    1 Record CodeableConcept,
    2 Primitive String,
    3 Primitive Boolean,
    4 Primitive Integer,
    5 Record Range,
    6 Record Ratio,
    7 Record SampledData,
    8 Primitive Time,
    9 Primitive DateTime,
    10 Record Period,
    ; last Period;
    from CodeableConcept(CodeableConcept) DateTime(DateTime) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) SampledData(SampledData) String(Text) Time(Time) Boolean(bool) Integer(i32);
}
