//! `Specimen` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    QUANTITY, Quantity, REFERENCE, Reference, Resource, SpecimenStatus, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Specimen](https://hl7.org/fhir/R4/specimen.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Specimen {
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
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `Identifier`, 0..1; summary.
    pub accession_identifier: Option<Box<Identifier>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/specimen-status>; modifier; summary.
    pub status: Primitive<Code<SpecimenStatus>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v2-0487>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Device`, `Substance`, `Location`; summary.
    pub subject: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub received_time: Primitive<DateTime>,
    /// `Reference`, 0..*, to `Specimen`.
    pub parent: Vec<Reference>,
    /// `Reference`, 0..*, to `ServiceRequest`.
    pub request: Vec<Reference>,
    /// `Specimen.collection`, 0..1.
    pub collection: Option<Box<SpecimenCollection>>,
    /// `Specimen.processing`, 0..*.
    pub processing: Vec<SpecimenProcessing>,
    /// `Specimen.container`, 0..*.
    pub container: Vec<SpecimenContainer>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://terminology.hl7.org/ValueSet/v2-0493>; summary.
    pub condition: Vec<CodeableConcept>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN: TypeInfo = TypeInfo {
    name: "Specimen",
    kind: TypeKind::Resource,
    release: Release::R4,
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
        Row::record(9, "accessionIdentifier", &IDENTIFIER),
        Row::code(10, "status", &codes::SPECIMEN_STATUS),
        Row::record(11, "type", &CODEABLE_CONCEPT),
        Row::record(12, "subject", &REFERENCE),
        Row::primitive(13, "receivedTime", PrimitiveKind::DateTime),
        Row::record(14, "parent", &REFERENCE).many(),
        Row::record(15, "request", &REFERENCE).many(),
        Row::record(16, "collection", &SPECIMEN_COLLECTION),
        Row::record(17, "processing", &SPECIMEN_PROCESSING).many(),
        Row::record(18, "container", &SPECIMEN_CONTAINER).many(),
        Row::record(19, "condition", &CODEABLE_CONCEPT).many(),
        Row::record(20, "note", &ANNOTATION).many(),
    ],
};

record! {
    Specimen, SPECIMEN;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records accession_identifier,
    10 Primitive status,
    11 Records r#type,
    12 Records subject,
    13 Primitive received_time,
    14 Records parent,
    15 Records request,
    16 Records collection,
    17 Records processing,
    18 Records container,
    19 Records condition,
    20 Records note,
}

/// The elements below `Specimen.collection`.
///
/// Invariants: `ele-1`.
pub struct SpecimenCollection {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub collector: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Duration`, 0..1; summary.
    pub duration: Option<Box<Duration>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/specimen-collection-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; extensible binding to <http://terminology.hl7.org/ValueSet/v2-0916>; summary.
    pub fasting_status: Option<SpecimenCollectionFastingStatus>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_COLLECTION: TypeInfo = TypeInfo {
    name: "Specimen.collection",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "collector", &REFERENCE),
        Row::primitive(4, "collectedDateTime", PrimitiveKind::DateTime).choice(0, 2, 9),
        Row::record(4, "collectedPeriod", &PERIOD).choice(1, 2, 9),
        Row::record(5, "duration", &DURATION),
        Row::record(6, "quantity", &QUANTITY),
        Row::record(7, "method", &CODEABLE_CONCEPT),
        Row::record(8, "bodySite", &CODEABLE_CONCEPT),
        Row::record(9, "fastingStatusCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 13),
        Row::record(9, "fastingStatusDuration", &DURATION).choice(1, 2, 13),
    ],
};

record! {
    SpecimenCollection, SPECIMEN_COLLECTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records collector,
    4 Choice collected,
    5 Records duration,
    6 Records quantity,
    7 Records method,
    8 Records body_site,
    9 Choice fasting_status,
}

/// `Specimen.collection.collected[x]`.
pub enum SpecimenCollectionCollected {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    SpecimenCollectionCollected;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// `Specimen.collection.fastingStatus[x]`.
pub enum SpecimenCollectionFastingStatus {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Duration`.
    Duration(Box<Duration>),
}

choice! {
    SpecimenCollectionFastingStatus;
    0 Record CodeableConcept,
    1 Record Duration,
    ; last Duration;
    from CodeableConcept(CodeableConcept) Duration(Duration);
}

/// The elements below `Specimen.processing`.
///
/// Invariants: `ele-1`.
pub struct SpecimenProcessing {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/specimen-processing-procedure>.
    pub procedure: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Substance`.
    pub additive: Vec<Reference>,
    /// A choice, 0..1.
    pub time: Option<SpecimenProcessingTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_PROCESSING: TypeInfo = TypeInfo {
    name: "Specimen.processing",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "procedure", &CODEABLE_CONCEPT),
        Row::record(5, "additive", &REFERENCE).many(),
        Row::primitive(6, "timeDateTime", PrimitiveKind::DateTime).choice(0, 2, 4),
        Row::record(6, "timePeriod", &PERIOD).choice(1, 2, 4),
    ],
};

record! {
    SpecimenProcessing, SPECIMEN_PROCESSING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records procedure,
    5 Records additive,
    6 Choice time,
}

/// `Specimen.processing.time[x]`.
pub enum SpecimenProcessingTime {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    SpecimenProcessingTime;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `Specimen.container`.
///
/// Invariants: `ele-1`.
pub struct SpecimenContainer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/specimen-container-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub capacity: Option<Box<Quantity>>,
    /// `Quantity`, 0..1.
    pub specimen_quantity: Option<Box<Quantity>>,
    /// A choice, 0..1, to `Substance`; example binding to <http://terminology.hl7.org/ValueSet/v2-0371>.
    pub additive: Option<SpecimenContainerAdditive>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_CONTAINER: TypeInfo = TypeInfo {
    name: "Specimen.container",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::primitive(4, "description", PrimitiveKind::String),
        Row::record(5, "type", &CODEABLE_CONCEPT),
        Row::record(6, "capacity", &QUANTITY),
        Row::record(7, "specimenQuantity", &QUANTITY),
        Row::record(8, "additiveCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 8),
        Row::record(8, "additiveReference", &REFERENCE).choice(1, 2, 8),
    ],
};

record! {
    SpecimenContainer, SPECIMEN_CONTAINER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Primitive description,
    5 Records r#type,
    6 Records capacity,
    7 Records specimen_quantity,
    8 Choice additive,
}

/// `Specimen.container.additive[x]`.
pub enum SpecimenContainerAdditive {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    SpecimenContainerAdditive;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
