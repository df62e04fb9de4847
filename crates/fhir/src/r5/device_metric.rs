//! `DeviceMetric` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Instant, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, DeviceMetricCalibrationState, DeviceMetricCalibrationType,
    DeviceMetricCategory, DeviceMetricOperationalStatus, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [DeviceMetric](https://hl7.org/fhir/R5/devicemetric.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceMetric {
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
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/devicemetric-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/ucum-units>; summary.
    pub unit: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Device`; summary; since R5.
    pub device: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/metric-operational-status>; summary.
    pub operational_status: Primitive<Code<DeviceMetricOperationalStatus>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/color-codes>.
    pub color: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/metric-category>; summary.
    pub category: Primitive<Code<DeviceMetricCategory>>,
    /// `Quantity`, 0..1; since R5.
    pub measurement_frequency: Option<Box<Quantity>>,
    /// `DeviceMetric.calibration`, 0..*.
    pub calibration: Vec<DeviceMetricCalibration>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_METRIC: TypeInfo = TypeInfo {
    name: "DeviceMetric",
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
        Row::record(9, "type", &CODEABLE_CONCEPT).required(),
        Row::record(10, "unit", &CODEABLE_CONCEPT),
        Row::record(11, "device", &REFERENCE).required(),
        Row::code(12, "operationalStatus", &codes::DEVICE_METRIC_OPERATIONAL_STATUS),
        Row::primitive(13, "color", PrimitiveKind::Code),
        Row::code(14, "category", &codes::DEVICE_METRIC_CATEGORY).required(),
        Row::record(15, "measurementFrequency", &QUANTITY),
        Row::record(16, "calibration", &DEVICE_METRIC_CALIBRATION).many(),
    ],
};

record! {
    DeviceMetric, DEVICE_METRIC;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records r#type,
    10 Records unit,
    11 Records device,
    12 Primitive operational_status,
    13 Primitive color,
    14 Primitive category,
    15 Records measurement_frequency,
    16 Records calibration,
}

/// The elements below `DeviceMetric.calibration`.
///
/// Invariants: `ele-1`.
pub struct DeviceMetricCalibration {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/metric-calibration-type>.
    pub r#type: Primitive<Code<DeviceMetricCalibrationType>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/metric-calibration-state>.
    pub state: Primitive<Code<DeviceMetricCalibrationState>>,
    /// `instant`, 0..1.
    pub time: Primitive<Instant>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_METRIC_CALIBRATION: TypeInfo = TypeInfo {
    name: "DeviceMetric.calibration",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::DEVICE_METRIC_CALIBRATION_TYPE),
        Row::code(4, "state", &codes::DEVICE_METRIC_CALIBRATION_STATE),
        Row::primitive(5, "time", PrimitiveKind::Instant),
    ],
};

record! {
    DeviceMetricCalibration, DEVICE_METRIC_CALIBRATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive state,
    5 Primitive time,
}
