//! `DeviceAssociation` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [DeviceAssociation](https://hl7.org/fhir/R5/deviceassociation.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceAssociation {
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
    /// `Reference`, 1..1, to `Device`; summary.
    pub device: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/deviceassociation-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/deviceassociation-status-reason>; summary.
    pub status_reason: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Practitioner`, `RelatedPerson`, `Device`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `BodyStructure`; summary.
    pub body_structure: Option<Box<Reference>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `DeviceAssociation.operation`, 0..*; summary.
    pub operation: Vec<DeviceAssociationOperation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_ASSOCIATION: TypeInfo = TypeInfo {
    name: "DeviceAssociation",
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
        Row::record(9, "device", &REFERENCE).required(),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::record(11, "status", &CODEABLE_CONCEPT).required(),
        Row::record(12, "statusReason", &CODEABLE_CONCEPT).many(),
        Row::record(13, "subject", &REFERENCE),
        Row::record(14, "bodyStructure", &REFERENCE),
        Row::record(15, "period", &PERIOD),
        Row::record(16, "operation", &DEVICE_ASSOCIATION_OPERATION).many(),
    ],
};

record! {
    DeviceAssociation, DEVICE_ASSOCIATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records device,
    10 Records category,
    11 Records status,
    12 Records status_reason,
    13 Records subject,
    14 Records body_structure,
    15 Records period,
    16 Records operation,
}

/// The elements below `DeviceAssociation.operation`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceAssociationOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/deviceassociation-operationstatus>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `RelatedPerson`; summary.
    pub operator: Vec<Reference>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_ASSOCIATION_OPERATION: TypeInfo = TypeInfo {
    name: "DeviceAssociation.operation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "status", &CODEABLE_CONCEPT).required(),
        Row::record(4, "operator", &REFERENCE).many(),
        Row::record(5, "period", &PERIOD),
    ],
};

record! {
    DeviceAssociationOperation, DEVICE_ASSOCIATION_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records status,
    4 Records operator,
    5 Records period,
}
