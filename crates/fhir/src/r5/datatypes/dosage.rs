//! `Dosage` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, Primitive, QUANTITY, Quantity, RANGE,
    RATIO, Range, Ratio, TIMING, Timing,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Dosage](https://hl7.org/fhir/R5/dosage.html).
///
/// Invariants: `dos-1`, `ele-1`.
pub struct Dosage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..1; summary.
    pub sequence: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub text: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/additional-instruction-codes>; summary.
    pub additional_instruction: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub patient_instruction: Primitive<Text>,
    /// `Timing`, 0..1; summary.
    pub timing: Option<Box<Timing>>,
    /// `boolean`, 0..1; summary.
    pub as_needed: Primitive<bool>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>; summary; since R5.
    pub as_needed_for: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/approach-site-codes>; summary.
    pub site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/route-codes>; summary.
    pub route: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/administration-method-codes>; summary.
    pub method: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate`, 0..*; summary.
    pub dose_and_rate: Vec<DosageDoseAndRate>,
    /// `Ratio`, 0..*; summary.
    pub max_dose_per_period: Vec<Ratio>,
    /// `Quantity`, 0..1; summary.
    pub max_dose_per_administration: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub max_dose_per_lifetime: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOSAGE: TypeInfo = TypeInfo {
    name: "Dosage",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::Integer),
        Row::primitive(4, "text", PrimitiveKind::String),
        Row::record(5, "additionalInstruction", &CODEABLE_CONCEPT).many(),
        Row::primitive(6, "patientInstruction", PrimitiveKind::String),
        Row::record(7, "timing", &TIMING),
        Row::primitive(8, "asNeeded", PrimitiveKind::Boolean),
        Row::record(9, "asNeededFor", &CODEABLE_CONCEPT).many(),
        Row::record(10, "site", &CODEABLE_CONCEPT),
        Row::record(11, "route", &CODEABLE_CONCEPT),
        Row::record(12, "method", &CODEABLE_CONCEPT),
        Row::record(13, "doseAndRate", &DOSAGE_DOSE_AND_RATE).many(),
        Row::record(14, "maxDosePerPeriod", &RATIO).many(),
        Row::record(15, "maxDosePerAdministration", &QUANTITY),
        Row::record(16, "maxDosePerLifetime", &QUANTITY),
    ],
};

record! {
    Dosage, DOSAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive sequence,
    4 Primitive text,
    5 Records additional_instruction,
    6 Primitive patient_instruction,
    7 Records timing,
    8 Primitive as_needed,
    9 Records as_needed_for,
    10 Records site,
    11 Records route,
    12 Records method,
    13 Records dose_and_rate,
    14 Records max_dose_per_period,
    15 Records max_dose_per_administration,
    16 Records max_dose_per_lifetime,
}

/// The elements below `Dosage.doseAndRate`.
///
/// Invariants: `ele-1`.
pub struct DosageDoseAndRate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/dose-rate-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub dose: Option<DosageDoseAndRateDose>,
    /// A choice, 0..1; summary.
    pub rate: Option<DosageDoseAndRateRate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOSAGE_DOSE_AND_RATE: TypeInfo = TypeInfo {
    name: "Dosage.doseAndRate",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "type", &CODEABLE_CONCEPT),
        Row::record(3, "doseRange", &RANGE).choice(0, 2, 4),
        Row::record(3, "doseQuantity", &QUANTITY).choice(1, 2, 4),
        Row::record(4, "rateRatio", &RATIO).choice(0, 3, 4),
        Row::record(4, "rateRange", &RANGE).choice(1, 3, 4),
        Row::record(4, "rateQuantity", &QUANTITY).choice(2, 3, 4),
    ],
};

record! {
    DosageDoseAndRate, DOSAGE_DOSE_AND_RATE;
    0 Plain id,
    1 Records extension,
    2 Records r#type,
    3 Choice dose,
    4 Choice rate,
}

/// `Dosage.doseAndRate.dose[x]`.
pub enum DosageDoseAndRateDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    DosageDoseAndRateDose;
    0 Record Range,
    1 Record Quantity,
    ; last Quantity;
    from Quantity(Quantity) Range(Range);
}

/// `Dosage.doseAndRate.rate[x]`.
pub enum DosageDoseAndRateRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    DosageDoseAndRateRate;
    0 Record Ratio,
    1 Record Range,
    2 Record Quantity,
    ; last Quantity;
    from Quantity(Quantity) Range(Range) Ratio(Ratio);
}
