//! `VisionPrescription` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension,
    FinancialResourceStatusCodes, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, VisionBase, VisionEyes, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [VisionPrescription](https://hl7.org/fhir/R4/visionprescription.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct VisionPrescription {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/fm-status>; modifier; summary.
    pub status: Primitive<Code<FinancialResourceStatusCodes>>,
    /// `dateTime`, 1..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 1..1; summary.
    pub date_written: Primitive<DateTime>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`; summary.
    pub prescriber: Option<Box<Reference>>,
    /// `VisionPrescription.lensSpecification`, 1..*; summary.
    pub lens_specification: Vec<VisionPrescriptionLensSpecification>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VISION_PRESCRIPTION: TypeInfo = TypeInfo {
    name: "VisionPrescription",
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
        Row::code(9, "status", &codes::FINANCIAL_RESOURCE_STATUS_CODES).required(),
        Row::primitive(10, "created", PrimitiveKind::DateTime).required(),
        Row::record(11, "patient", &REFERENCE).required(),
        Row::record(12, "encounter", &REFERENCE),
        Row::primitive(13, "dateWritten", PrimitiveKind::DateTime).required(),
        Row::record(14, "prescriber", &REFERENCE).required(),
        Row::record(15, "lensSpecification", &VISION_PRESCRIPTION_LENS_SPECIFICATION)
            .many()
            .required(),
    ],
};

record! {
    VisionPrescription, VISION_PRESCRIPTION;
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
    10 Primitive created,
    11 Records patient,
    12 Records encounter,
    13 Primitive date_written,
    14 Records prescriber,
    15 Records lens_specification,
}

/// The elements below `VisionPrescription.lensSpecification`.
///
/// Invariants: `ele-1`.
pub struct VisionPrescriptionLensSpecification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/vision-product>; summary.
    pub product: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/vision-eye-codes>; summary.
    pub eye: Primitive<Code<VisionEyes>>,
    /// `decimal`, 0..1.
    pub sphere: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub cylinder: Primitive<Decimal>,
    /// `integer`, 0..1.
    pub axis: Primitive<i32>,
    /// `VisionPrescription.lensSpecification.prism`, 0..*.
    pub prism: Vec<VisionPrescriptionLensSpecificationPrism>,
    /// `decimal`, 0..1.
    pub add: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub power: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub back_curve: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub diameter: Primitive<Decimal>,
    /// `Quantity`, 0..1.
    pub duration: Option<Box<Quantity>>,
    /// `string`, 0..1.
    pub color: Primitive<Text>,
    /// `string`, 0..1.
    pub brand: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION: TypeInfo = TypeInfo {
    name: "VisionPrescription.lensSpecification",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "product", &CODEABLE_CONCEPT).required(),
        Row::code(4, "eye", &codes::VISION_EYES).required(),
        Row::primitive(5, "sphere", PrimitiveKind::Decimal),
        Row::primitive(6, "cylinder", PrimitiveKind::Decimal),
        Row::primitive(7, "axis", PrimitiveKind::Integer),
        Row::record(8, "prism", &VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM).many(),
        Row::primitive(9, "add", PrimitiveKind::Decimal),
        Row::primitive(10, "power", PrimitiveKind::Decimal),
        Row::primitive(11, "backCurve", PrimitiveKind::Decimal),
        Row::primitive(12, "diameter", PrimitiveKind::Decimal),
        Row::record(13, "duration", &QUANTITY),
        Row::primitive(14, "color", PrimitiveKind::String),
        Row::primitive(15, "brand", PrimitiveKind::String),
        Row::record(16, "note", &ANNOTATION).many(),
    ],
};

record! {
    VisionPrescriptionLensSpecification, VISION_PRESCRIPTION_LENS_SPECIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records product,
    4 Primitive eye,
    5 Primitive sphere,
    6 Primitive cylinder,
    7 Primitive axis,
    8 Records prism,
    9 Primitive add,
    10 Primitive power,
    11 Primitive back_curve,
    12 Primitive diameter,
    13 Records duration,
    14 Primitive color,
    15 Primitive brand,
    16 Records note,
}

/// The elements below `VisionPrescription.lensSpecification.prism`.
///
/// Invariants: `ele-1`.
pub struct VisionPrescriptionLensSpecificationPrism {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `decimal`, 1..1.
    pub amount: Primitive<Decimal>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/vision-base-codes>.
    pub base: Primitive<Code<VisionBase>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM: TypeInfo = TypeInfo {
    name: "VisionPrescription.lensSpecification.prism",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "amount", PrimitiveKind::Decimal).required(),
        Row::code(4, "base", &codes::VISION_BASE).required(),
    ],
};

record! {
    VisionPrescriptionLensSpecificationPrism, VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive amount,
    4 Primitive base,
}
