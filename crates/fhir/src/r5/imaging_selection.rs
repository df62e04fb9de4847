//! `ImagingSelection` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Decimal, Instant, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CodeableConcept, CodeableReference, Coding,
    EXTENSION, Extension, IDENTIFIER, Identifier, ImagingSelection2DGraphicType,
    ImagingSelection3DGraphicType, ImagingSelectionStatus, META, Meta, NARRATIVE, Narrative,
    Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [ImagingSelection](https://hl7.org/fhir/R5/imagingselection.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ImagingSelection {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/imagingselection-status>; modifier; summary.
    pub status: Primitive<Code<ImagingSelectionStatus>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Device`, `Location`, `Organization`, `Procedure`, `Practitioner`, `Medication`, `Substance`, `Specimen`; summary.
    pub subject: Option<Box<Reference>>,
    /// `instant`, 0..1; summary.
    pub issued: Primitive<Instant>,
    /// `ImagingSelection.performer`, 0..*; summary.
    pub performer: Vec<ImagingSelectionPerformer>,
    /// `Reference`, 0..*, to `CarePlan`, `ServiceRequest`, `Appointment`, `AppointmentResponse`, `Task`; summary.
    pub based_on: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `id`, 0..1; summary.
    pub study_uid: Primitive<Text>,
    /// `Reference`, 0..*, to `ImagingStudy`, `DocumentReference`; summary.
    pub derived_from: Vec<Reference>,
    /// `Reference`, 0..*, to `Endpoint`; summary.
    pub endpoint: Vec<Reference>,
    /// `id`, 0..1; summary.
    pub series_uid: Primitive<Text>,
    /// `unsignedInt`, 0..1; summary.
    pub series_number: Primitive<i32>,
    /// `id`, 0..1; summary.
    pub frame_of_reference_uid: Primitive<Text>,
    /// `CodeableReference`, 0..1, to `BodyStructure`; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub body_site: Option<Box<CodeableReference>>,
    /// `Reference`, 0..*, to `ImagingSelection`; summary.
    pub focus: Vec<Reference>,
    /// `ImagingSelection.instance`, 0..*; summary.
    pub instance: Vec<ImagingSelectionInstance>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_SELECTION: TypeInfo = TypeInfo {
    name: "ImagingSelection",
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
        Row::code(9, "status", &codes::IMAGING_SELECTION_STATUS).required(),
        Row::record(10, "subject", &REFERENCE),
        Row::primitive(11, "issued", PrimitiveKind::Instant),
        Row::record(12, "performer", &IMAGING_SELECTION_PERFORMER).many(),
        Row::record(13, "basedOn", &REFERENCE).many(),
        Row::record(14, "category", &CODEABLE_CONCEPT).many(),
        Row::record(15, "code", &CODEABLE_CONCEPT).required(),
        Row::primitive(16, "studyUid", PrimitiveKind::Id),
        Row::record(17, "derivedFrom", &REFERENCE).many(),
        Row::record(18, "endpoint", &REFERENCE).many(),
        Row::primitive(19, "seriesUid", PrimitiveKind::Id),
        Row::primitive(20, "seriesNumber", PrimitiveKind::UnsignedInt),
        Row::primitive(21, "frameOfReferenceUid", PrimitiveKind::Id),
        Row::record(22, "bodySite", &CODEABLE_REFERENCE),
        Row::record(23, "focus", &REFERENCE).many(),
        Row::record(24, "instance", &IMAGING_SELECTION_INSTANCE).many(),
    ],
};

record! {
    ImagingSelection, IMAGING_SELECTION;
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
    10 Records subject,
    11 Primitive issued,
    12 Records performer,
    13 Records based_on,
    14 Records category,
    15 Records code,
    16 Primitive study_uid,
    17 Records derived_from,
    18 Records endpoint,
    19 Primitive series_uid,
    20 Primitive series_number,
    21 Primitive frame_of_reference_uid,
    22 Records body_site,
    23 Records focus,
    24 Records instance,
}

/// The elements below `ImagingSelection.performer`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ImagingSelectionPerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/series-performer-function>; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Device`, `Organization`, `CareTeam`, `Patient`, `RelatedPerson`, `HealthcareService`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_SELECTION_PERFORMER: TypeInfo = TypeInfo {
    name: "ImagingSelection.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE),
    ],
};

record! {
    ImagingSelectionPerformer, IMAGING_SELECTION_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}

/// The elements below `ImagingSelection.instance`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ImagingSelectionInstance {
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
    /// `Coding`, 0..1; extensible binding to <http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1>.
    pub sop_class: Option<Box<Coding>>,
    /// `string`, 0..*.
    pub subset: Vec<Primitive<Text>>,
    /// `ImagingSelection.instance.imageRegion2D`, 0..*.
    pub image_region2_d: Vec<ImagingSelectionInstanceImageRegion2D>,
    /// `ImagingSelection.instance.imageRegion3D`, 0..*.
    pub image_region3_d: Vec<ImagingSelectionInstanceImageRegion3D>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_SELECTION_INSTANCE: TypeInfo = TypeInfo {
    name: "ImagingSelection.instance",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "uid", PrimitiveKind::Id).required(),
        Row::primitive(4, "number", PrimitiveKind::UnsignedInt),
        Row::record(5, "sopClass", &CODING),
        Row::primitive(6, "subset", PrimitiveKind::String).many(),
        Row::record(7, "imageRegion2D", &IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D).many(),
        Row::record(8, "imageRegion3D", &IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D).many(),
    ],
};

record! {
    ImagingSelectionInstance, IMAGING_SELECTION_INSTANCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive uid,
    4 Primitive number,
    5 Records sop_class,
    6 Primitives subset,
    7 Records image_region2_d,
    8 Records image_region3_d,
}

/// The elements below `ImagingSelection.instance.imageRegion2D`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ImagingSelectionInstanceImageRegion2D {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype>.
    pub region_type: Primitive<Code<ImagingSelection2DGraphicType>>,
    /// `decimal`, 1..*.
    pub coordinate: Vec<Primitive<Decimal>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D: TypeInfo = TypeInfo {
    name: "ImagingSelection.instance.imageRegion2D",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "regionType", &codes::IMAGING_SELECTION2_D_GRAPHIC_TYPE).required(),
        Row::primitive(4, "coordinate", PrimitiveKind::Decimal).many().required(),
    ],
};

record! {
    ImagingSelectionInstanceImageRegion2D, IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive region_type,
    4 Primitives coordinate,
}

/// The elements below `ImagingSelection.instance.imageRegion3D`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ImagingSelectionInstanceImageRegion3D {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype>.
    pub region_type: Primitive<Code<ImagingSelection3DGraphicType>>,
    /// `decimal`, 1..*.
    pub coordinate: Vec<Primitive<Decimal>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D: TypeInfo = TypeInfo {
    name: "ImagingSelection.instance.imageRegion3D",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "regionType", &codes::IMAGING_SELECTION3_D_GRAPHIC_TYPE).required(),
        Row::primitive(4, "coordinate", PrimitiveKind::Decimal).many().required(),
    ],
};

record! {
    ImagingSelectionInstanceImageRegion3D, IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive region_type,
    4 Primitives coordinate,
}
