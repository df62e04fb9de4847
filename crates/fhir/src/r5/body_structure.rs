//! `BodyStructure` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [BodyStructure](https://hl7.org/fhir/R5/bodystructure.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct BodyStructure {
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
    /// `boolean`, 0..1; modifier; summary.
    pub active: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/bodystructure-code>; summary.
    pub morphology: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure`, 1..*; since R5.
    pub included_structure: Vec<BodyStructureIncludedStructure>,
    /// `BodyStructure.includedStructure`, 0..*; since R5.
    pub excluded_structure: Vec<BodyStructureIncludedStructure>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Attachment`, 0..*.
    pub image: Vec<Attachment>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BODY_STRUCTURE: TypeInfo = TypeInfo {
    name: "BodyStructure",
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
        Row::primitive(9, "active", PrimitiveKind::Boolean),
        Row::record(10, "morphology", &CODEABLE_CONCEPT),
        Row::record(11, "includedStructure", &BODY_STRUCTURE_INCLUDED_STRUCTURE).many().required(),
        Row::record(12, "excludedStructure", &BODY_STRUCTURE_INCLUDED_STRUCTURE).many(),
        Row::primitive(13, "description", PrimitiveKind::Markdown),
        Row::record(14, "image", &ATTACHMENT).many(),
        Row::record(15, "patient", &REFERENCE).required(),
    ],
};

record! {
    BodyStructure, BODY_STRUCTURE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive active,
    10 Records morphology,
    11 Records included_structure,
    12 Records excluded_structure,
    13 Primitive description,
    14 Records image,
    15 Records patient,
}

/// The elements below `BodyStructure.includedStructure`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct BodyStructureIncludedStructure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub structure: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
    pub laterality: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation`, 0..*.
    pub body_landmark_orientation: Vec<BodyStructureIncludedStructureBodyLandmarkOrientation>,
    /// `Reference`, 0..*, to `ImagingSelection`.
    pub spatial_reference: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
    pub qualifier: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE: TypeInfo = TypeInfo {
    name: "BodyStructure.includedStructure",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "structure", &CODEABLE_CONCEPT).required(),
        Row::record(4, "laterality", &CODEABLE_CONCEPT),
        Row::record(
            5,
            "bodyLandmarkOrientation",
            &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION,
        )
        .many(),
        Row::record(6, "spatialReference", &REFERENCE).many(),
        Row::record(7, "qualifier", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    BodyStructureIncludedStructure, BODY_STRUCTURE_INCLUDED_STRUCTURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records structure,
    4 Records laterality,
    5 Records body_landmark_orientation,
    6 Records spatial_reference,
    7 Records qualifier,
}

/// The elements below `BodyStructure.includedStructure.bodyLandmarkOrientation`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct BodyStructureIncludedStructureBodyLandmarkOrientation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>.
    pub landmark_description: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/bodystructure-bodylandmarkorientation-clockface-position>.
    pub clock_face_position: Vec<CodeableConcept>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark`, 0..*.
    pub distance_from_landmark:
        Vec<BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
    pub surface_orientation: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION: TypeInfo =
    TypeInfo {
        name: "BodyStructure.includedStructure.bodyLandmarkOrientation",
        kind: TypeKind::Backbone,
        release: Release::R5,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "landmarkDescription", &CODEABLE_CONCEPT).many(),
            Row::record(4, "clockFacePosition", &CODEABLE_CONCEPT).many(),
            Row::record(
                5,
                "distanceFromLandmark",
                &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK,
            )
            .many(),
            Row::record(6, "surfaceOrientation", &CODEABLE_CONCEPT).many(),
        ],
    };

record! {
    BodyStructureIncludedStructureBodyLandmarkOrientation, BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records landmark_description,
    4 Records clock_face_position,
    5 Records distance_from_landmark,
    6 Records surface_orientation,
}

/// The elements below `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..*, to `Device`; example binding to <http://hl7.org/fhir/ValueSet/device-type>.
    pub device: Vec<CodeableReference>,
    /// `Quantity`, 0..*.
    pub value: Vec<Quantity>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK: TypeInfo = TypeInfo { name: "BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark", kind: TypeKind::Backbone, release: Release::R5, rows: &[
Row::plain(0, "id", PrimitiveKind::String),
Row::record(1, "extension", &EXTENSION).many(),
Row::record(2, "modifierExtension", &EXTENSION).many(),
Row::record(3, "device", &CODEABLE_REFERENCE).many(),
Row::record(4, "value", &QUANTITY).many(),
] };

record! {
    BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark, BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records device,
    4 Records value,
}
