//! `Dosage` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, Primitive, QUANTITY, Quantity, RANGE,
    RATIO, Range, Ratio, TIMING, Timing,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [Dosage](https://hl7.org/fhir/R4B/dosage.html).
///
/// Invariants: `ele-1`.
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
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>; summary.
    pub as_needed: Option<DosageAsNeeded>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/approach-site-codes>; summary.
    pub site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/route-codes>; summary.
    pub route: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/administration-method-codes>; summary.
    pub method: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate`, 0..*; summary.
    pub dose_and_rate: Vec<DosageDoseAndRate>,
    /// `Ratio`, 0..1; summary.
    pub max_dose_per_period: Option<Box<Ratio>>,
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
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "sequence", PrimitiveKind::Integer),
        Row::primitive(4, "text", PrimitiveKind::String),
        Row::record(5, "additionalInstruction", &CODEABLE_CONCEPT).many(),
        Row::primitive(6, "patientInstruction", PrimitiveKind::String),
        Row::record(7, "timing", &TIMING),
        Row::primitive(8, "asNeededBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::record(8, "asNeededCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 8),
        Row::record(9, "site", &CODEABLE_CONCEPT),
        Row::record(10, "route", &CODEABLE_CONCEPT),
        Row::record(11, "method", &CODEABLE_CONCEPT),
        Row::record(12, "doseAndRate", &DOSAGE_DOSE_AND_RATE).many(),
        Row::record(13, "maxDosePerPeriod", &RATIO),
        Row::record(14, "maxDosePerAdministration", &QUANTITY),
        Row::record(15, "maxDosePerLifetime", &QUANTITY),
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
    8 Choice as_needed,
    9 Records site,
    10 Records route,
    11 Records method,
    12 Records dose_and_rate,
    13 Records max_dose_per_period,
    14 Records max_dose_per_administration,
    15 Records max_dose_per_lifetime,
}

/// `Dosage.asNeeded[x]`.
pub enum DosageAsNeeded {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    DosageAsNeeded;
    0 Primitive Boolean,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Boolean(bool);
}

/// The elements below `Dosage.doseAndRate`.
///
/// Invariants: `ele-1`.
pub struct DosageDoseAndRate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/dose-rate-type>; summary.
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
    release: Release::R4B,
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
