//! `Observation` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text, Time};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, ObservationStatus, PERIOD,
    Period, Primitive, QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range, Ratio, Reference,
    Resource, SAMPLED_DATA, SampledData, TIMING, Timing, TriggeredBytype, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Observation](https://hl7.org/fhir/R5/observation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `obs-6`, `obs-7`, `obs-8`.
pub struct Observation {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// A choice, 0..1, to `ObservationDefinition`; summary; since R5.
    pub instantiates: Option<ObservationInstantiates>,
    /// `Reference`, 0..*, to `CarePlan`, `DeviceRequest`, `ImmunizationRecommendation`, `MedicationRequest`, `NutritionOrder`, `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Observation.triggeredBy`, 0..*; since R5.
    pub triggered_by: Vec<ObservationTriggeredBy>,
    /// `Reference`, 0..*, to `MedicationAdministration`, `MedicationDispense`, `MedicationStatement`, `Procedure`, `Immunization`, `ImagingStudy`, `GenomicStudy`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/observation-status>; modifier; summary.
    pub status: Primitive<Code<ObservationStatus>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/observation-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Device`, `Location`, `Organization`, `Procedure`, `Practitioner`, `Medication`, `Substance`, `BiologicallyDerivedProduct`, `NutritionProduct`; summary.
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
    /// A choice, 0..1, to `MolecularSequence`; summary.
    pub value: Option<ObservationValue>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/data-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/observation-interpretation>.
    pub interpretation: Vec<CodeableConcept>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `BodyStructure`; since R5.
    pub body_structure: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Specimen`, `Group`; invariants `obs-9`.
    pub specimen: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Device`, `DeviceMetric`.
    pub device: Option<Box<Reference>>,
    /// `Observation.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// `Reference`, 0..*, to `Observation`, `QuestionnaireResponse`, `MolecularSequence`; summary.
    pub has_member: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`, `ImagingStudy`, `ImagingSelection`, `QuestionnaireResponse`, `Observation`, `MolecularSequence`, `GenomicStudy`; summary.
    pub derived_from: Vec<Reference>,
    /// `Observation.component`, 0..*; summary.
    pub component: Vec<ObservationComponent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION: TypeInfo = TypeInfo {
    name: "Observation",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).choice(0, 2, 12),
        Row::record(9, "instantiatesReference", &REFERENCE).choice(1, 2, 12),
        Row::record(10, "basedOn", &REFERENCE).many(),
        Row::record(11, "triggeredBy", &OBSERVATION_TRIGGERED_BY).many(),
        Row::record(12, "partOf", &REFERENCE).many(),
        Row::code(13, "status", &codes::OBSERVATION_STATUS).required(),
        Row::record(14, "category", &CODEABLE_CONCEPT).many(),
        Row::record(15, "code", &CODEABLE_CONCEPT).required(),
        Row::record(16, "subject", &REFERENCE),
        Row::record(17, "focus", &REFERENCE).many(),
        Row::record(18, "encounter", &REFERENCE),
        Row::primitive(19, "effectiveDateTime", PrimitiveKind::DateTime).choice(0, 4, 9),
        Row::record(19, "effectivePeriod", &PERIOD).choice(1, 4, 9),
        Row::record(19, "effectiveTiming", &TIMING).choice(2, 4, 9),
        Row::primitive(19, "effectiveInstant", PrimitiveKind::Instant).choice(3, 4, 9),
        Row::primitive(20, "issued", PrimitiveKind::Instant),
        Row::record(21, "performer", &REFERENCE).many(),
        Row::record(22, "valueQuantity", &QUANTITY).choice(0, 13, 5),
        Row::record(22, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 13, 5),
        Row::primitive(22, "valueString", PrimitiveKind::String).choice(2, 13, 5),
        Row::primitive(22, "valueBoolean", PrimitiveKind::Boolean).choice(3, 13, 5),
        Row::primitive(22, "valueInteger", PrimitiveKind::Integer).choice(4, 13, 5),
        Row::record(22, "valueRange", &RANGE).choice(5, 13, 5),
        Row::record(22, "valueRatio", &RATIO).choice(6, 13, 5),
        Row::record(22, "valueSampledData", &SAMPLED_DATA).choice(7, 13, 5),
        Row::primitive(22, "valueTime", PrimitiveKind::Time).choice(8, 13, 5),
        Row::primitive(22, "valueDateTime", PrimitiveKind::DateTime).choice(9, 13, 5),
        Row::record(22, "valuePeriod", &PERIOD).choice(10, 13, 5),
        Row::record(22, "valueAttachment", &ATTACHMENT).choice(11, 13, 5),
        Row::record(22, "valueReference", &REFERENCE).choice(12, 13, 5),
        Row::record(23, "dataAbsentReason", &CODEABLE_CONCEPT),
        Row::record(24, "interpretation", &CODEABLE_CONCEPT).many(),
        Row::record(25, "note", &ANNOTATION).many(),
        Row::record(26, "bodySite", &CODEABLE_CONCEPT),
        Row::record(27, "bodyStructure", &REFERENCE),
        Row::record(28, "method", &CODEABLE_CONCEPT),
        Row::record(29, "specimen", &REFERENCE),
        Row::record(30, "device", &REFERENCE),
        Row::record(31, "referenceRange", &OBSERVATION_REFERENCE_RANGE).many(),
        Row::record(32, "hasMember", &REFERENCE).many(),
        Row::record(33, "derivedFrom", &REFERENCE).many(),
        Row::record(34, "component", &OBSERVATION_COMPONENT).many(),
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
    9 Choice instantiates,
    10 Records based_on,
    11 Records triggered_by,
    12 Records part_of,
    13 Primitive status,
    14 Records category,
    15 Records code,
    16 Records subject,
    17 Records focus,
    18 Records encounter,
    19 Choice effective,
    20 Primitive issued,
    21 Records performer,
    22 Choice value,
    23 Records data_absent_reason,
    24 Records interpretation,
    25 Records note,
    26 Records body_site,
    27 Records body_structure,
    28 Records method,
    29 Records specimen,
    30 Records device,
    31 Records reference_range,
    32 Records has_member,
    33 Records derived_from,
    34 Records component,
}

/// `Observation.instantiates[x]`.
pub enum ObservationInstantiates {
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ObservationInstantiates;
    0 Primitive Canonical,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) Canonical(Text);
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
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
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
    11 Record Attachment,
    12 Record Reference,
    ; last Reference;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) DateTime(DateTime) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) Reference(Reference) SampledData(SampledData) String(Text) Time(Time) Boolean(bool) Integer(i32);
}

/// The elements below `Observation.triggeredBy`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ObservationTriggeredBy {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Observation`; summary.
    pub observation: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/observation-triggeredbytype>; summary.
    pub r#type: Primitive<Code<TriggeredBytype>>,
    /// `string`, 0..1.
    pub reason: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_TRIGGERED_BY: TypeInfo = TypeInfo {
    name: "Observation.triggeredBy",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "observation", &REFERENCE).required(),
        Row::code(4, "type", &codes::TRIGGERED_BYTYPE).required(),
        Row::primitive(5, "reason", PrimitiveKind::String),
    ],
};

record! {
    ObservationTriggeredBy, OBSERVATION_TRIGGERED_BY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records observation,
    4 Primitive r#type,
    5 Primitive reason,
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
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/observation-referencerange-normalvalue>; since R5.
    pub normal_value: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `Range`, 0..1.
    pub age: Option<Box<Range>>,
    /// `markdown`, 0..1.
    pub text: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static OBSERVATION_REFERENCE_RANGE: TypeInfo = TypeInfo {
    name: "Observation.referenceRange",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "low", &QUANTITY),
        Row::record(4, "high", &QUANTITY),
        Row::record(5, "normalValue", &CODEABLE_CONCEPT),
        Row::record(6, "type", &CODEABLE_CONCEPT),
        Row::record(7, "appliesTo", &CODEABLE_CONCEPT).many(),
        Row::record(8, "age", &RANGE),
        Row::primitive(9, "text", PrimitiveKind::Markdown),
    ],
};

record! {
    ObservationReferenceRange, OBSERVATION_REFERENCE_RANGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records low,
    4 Records high,
    5 Records normal_value,
    6 Records r#type,
    7 Records applies_to,
    8 Records age,
    9 Primitive text,
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
    /// A choice, 0..1, to `MolecularSequence`; summary.
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
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(0, 13, 5),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 13, 5),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(2, 13, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 13, 5),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(4, 13, 5),
        Row::record(4, "valueRange", &RANGE).choice(5, 13, 5),
        Row::record(4, "valueRatio", &RATIO).choice(6, 13, 5),
        Row::record(4, "valueSampledData", &SAMPLED_DATA).choice(7, 13, 5),
        Row::primitive(4, "valueTime", PrimitiveKind::Time).choice(8, 13, 5),
        Row::primitive(4, "valueDateTime", PrimitiveKind::DateTime).choice(9, 13, 5),
        Row::record(4, "valuePeriod", &PERIOD).choice(10, 13, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(11, 13, 5),
        Row::record(4, "valueReference", &REFERENCE).choice(12, 13, 5),
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
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
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
    11 Record Attachment,
    12 Record Reference,
    ; last Reference;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) DateTime(DateTime) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) Reference(Reference) SampledData(SampledData) String(Text) Time(Time) Boolean(bool) Integer(i32);
}
