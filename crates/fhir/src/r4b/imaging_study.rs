//! `ImagingStudy` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, EXTENSION,
    Extension, IDENTIFIER, Identifier, ImagingStudyStatus, META, Meta, NARRATIVE, Narrative,
    Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ImagingStudy](https://hl7.org/fhir/R4B/imagingstudy.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ImagingStudy {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/imagingstudy-status>; modifier; summary.
    pub status: Primitive<Code<ImagingStudyStatus>>,
    /// `Coding`, 0..*; extensible binding to <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html>; summary.
    pub modality: Vec<Coding>,
    /// `Reference`, 1..1, to `Patient`, `Device`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub started: Primitive<DateTime>,
    /// `Reference`, 0..*, to `CarePlan`, `ServiceRequest`, `Appointment`, `AppointmentResponse`, `Task`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub referrer: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`; summary.
    pub interpreter: Vec<Reference>,
    /// `Reference`, 0..*, to `Endpoint`; summary.
    pub endpoint: Vec<Reference>,
    /// `unsignedInt`, 0..1; summary.
    pub number_of_series: Primitive<i32>,
    /// `unsignedInt`, 0..1; summary.
    pub number_of_instances: Primitive<i32>,
    /// `Reference`, 0..1, to `Procedure`; summary.
    pub procedure_reference: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://www.rsna.org/RadLex_Playbook.aspx>; summary.
    pub procedure_code: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub location: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/procedure-reason>; summary.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `Media`, `DiagnosticReport`, `DocumentReference`; summary.
    pub reason_reference: Vec<Reference>,
    /// `Annotation`, 0..*; summary.
    pub note: Vec<Annotation>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `ImagingStudy.series`, 0..*; summary.
    pub series: Vec<ImagingStudySeries>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_STUDY: TypeInfo = TypeInfo {
    name: "ImagingStudy",
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
        Row::code(9, "status", &codes::IMAGING_STUDY_STATUS).required(),
        Row::record(10, "modality", &CODING).many(),
        Row::record(11, "subject", &REFERENCE).required(),
        Row::record(12, "encounter", &REFERENCE),
        Row::primitive(13, "started", PrimitiveKind::DateTime),
        Row::record(14, "basedOn", &REFERENCE).many(),
        Row::record(15, "referrer", &REFERENCE),
        Row::record(16, "interpreter", &REFERENCE).many(),
        Row::record(17, "endpoint", &REFERENCE).many(),
        Row::primitive(18, "numberOfSeries", PrimitiveKind::UnsignedInt),
        Row::primitive(19, "numberOfInstances", PrimitiveKind::UnsignedInt),
        Row::record(20, "procedureReference", &REFERENCE),
        Row::record(21, "procedureCode", &CODEABLE_CONCEPT).many(),
        Row::record(22, "location", &REFERENCE),
        Row::record(23, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(24, "reasonReference", &REFERENCE).many(),
        Row::record(25, "note", &ANNOTATION).many(),
        Row::primitive(26, "description", PrimitiveKind::String),
        Row::record(27, "series", &IMAGING_STUDY_SERIES).many(),
    ],
};

record! {
    ImagingStudy, IMAGING_STUDY;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive status,
    10 Records modality,
    11 Records subject,
    12 Records encounter,
    13 Primitive started,
    14 Records based_on,
    15 Records referrer,
    16 Records interpreter,
    17 Records endpoint,
    18 Primitive number_of_series,
    19 Primitive number_of_instances,
    20 Records procedure_reference,
    21 Records procedure_code,
    22 Records location,
    23 Records reason_code,
    24 Records reason_reference,
    25 Records note,
    26 Primitive description,
    27 Records series,
}

/// The elements below `ImagingStudy.series`.
///
/// Invariants: `ele-1`.
pub struct ImagingStudySeries {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1; summary.
    pub uid: Primitive<Text>,
    /// `unsignedInt`, 0..1; summary.
    pub number: Primitive<i32>,
    /// `Coding`, 1..1; extensible binding to <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html>; summary.
    pub modality: Option<Box<Coding>>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `unsignedInt`, 0..1; summary.
    pub number_of_instances: Primitive<i32>,
    /// `Reference`, 0..*, to `Endpoint`; summary.
    pub endpoint: Vec<Reference>,
    /// `Coding`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Option<Box<Coding>>,
    /// `Coding`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/bodysite-laterality>; summary.
    pub laterality: Option<Box<Coding>>,
    /// `Reference`, 0..*, to `Specimen`; summary.
    pub specimen: Vec<Reference>,
    /// `dateTime`, 0..1; summary.
    pub started: Primitive<DateTime>,
    /// `ImagingStudy.series.performer`, 0..*; summary.
    pub performer: Vec<ImagingStudySeriesPerformer>,
    /// `ImagingStudy.series.instance`, 0..*.
    pub instance: Vec<ImagingStudySeriesInstance>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_STUDY_SERIES: TypeInfo = TypeInfo {
    name: "ImagingStudy.series",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "uid", PrimitiveKind::Id).required(),
        Row::primitive(4, "number", PrimitiveKind::UnsignedInt),
        Row::record(5, "modality", &CODING).required(),
        Row::primitive(6, "description", PrimitiveKind::String),
        Row::primitive(7, "numberOfInstances", PrimitiveKind::UnsignedInt),
        Row::record(8, "endpoint", &REFERENCE).many(),
        Row::record(9, "bodySite", &CODING),
        Row::record(10, "laterality", &CODING),
        Row::record(11, "specimen", &REFERENCE).many(),
        Row::primitive(12, "started", PrimitiveKind::DateTime),
        Row::record(13, "performer", &IMAGING_STUDY_SERIES_PERFORMER).many(),
        Row::record(14, "instance", &IMAGING_STUDY_SERIES_INSTANCE).many(),
    ],
};

record! {
    ImagingStudySeries, IMAGING_STUDY_SERIES;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive uid,
    4 Primitive number,
    5 Records modality,
    6 Primitive description,
    7 Primitive number_of_instances,
    8 Records endpoint,
    9 Records body_site,
    10 Records laterality,
    11 Records specimen,
    12 Primitive started,
    13 Records performer,
    14 Records instance,
}

/// The elements below `ImagingStudy.series.performer`.
///
/// Invariants: `ele-1`.
pub struct ImagingStudySeriesPerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/series-performer-function>; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_STUDY_SERIES_PERFORMER: TypeInfo = TypeInfo {
    name: "ImagingStudy.series.performer",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    ImagingStudySeriesPerformer, IMAGING_STUDY_SERIES_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}

/// The elements below `ImagingStudy.series.instance`.
///
/// Invariants: `ele-1`.
pub struct ImagingStudySeriesInstance {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `id`, 1..1.
    pub uid: Primitive<Text>,
    /// `Coding`, 1..1; extensible binding to <http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1>.
    pub sop_class: Option<Box<Coding>>,
    /// `unsignedInt`, 0..1.
    pub number: Primitive<i32>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_STUDY_SERIES_INSTANCE: TypeInfo = TypeInfo {
    name: "ImagingStudy.series.instance",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "uid", PrimitiveKind::Id).required(),
        Row::record(4, "sopClass", &CODING).required(),
        Row::primitive(5, "number", PrimitiveKind::UnsignedInt),
        Row::primitive(6, "title", PrimitiveKind::String),
    ],
};

record! {
    ImagingStudySeriesInstance, IMAGING_STUDY_SERIES_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive uid,
    4 Records sop_class,
    5 Primitive number,
    6 Primitive title,
}
