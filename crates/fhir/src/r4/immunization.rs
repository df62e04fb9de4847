//! `Immunization` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, ImmunizationStatusCodes, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY,
    Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Immunization](https://hl7.org/fhir/R4/immunization.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Immunization {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/immunization-status>; modifier; summary.
    pub status: Primitive<Code<ImmunizationStatusCodes>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/vaccine-code>; summary.
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 1..1; summary.
    pub occurrence: Option<ImmunizationOccurrence>,
    /// `dateTime`, 0..1.
    pub recorded: Primitive<DateTime>,
    /// `boolean`, 0..1; summary.
    pub primary_source: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-origin>.
    pub report_origin: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`.
    pub manufacturer: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub lot_number: Primitive<Text>,
    /// `date`, 0..1.
    pub expiration_date: Primitive<Date>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-site>.
    pub site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-route>.
    pub route: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub dose_quantity: Option<Box<Quantity>>,
    /// `Immunization.performer`, 0..*; summary.
    pub performer: Vec<ImmunizationPerformer>,
    /// `Annotation`, 0..*; summary.
    pub note: Vec<Annotation>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/immunization-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`.
    pub reason_reference: Vec<Reference>,
    /// `boolean`, 0..1; modifier; summary.
    pub is_subpotent: Primitive<bool>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/immunization-subpotent-reason>.
    pub subpotent_reason: Vec<CodeableConcept>,
    /// `Immunization.education`, 0..*.
    pub education: Vec<ImmunizationEducation>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/immunization-program-eligibility>.
    pub program_eligibility: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-funding-source>.
    pub funding_source: Option<Box<CodeableConcept>>,
    /// `Immunization.reaction`, 0..*.
    pub reaction: Vec<ImmunizationReaction>,
    /// `Immunization.protocolApplied`, 0..*.
    pub protocol_applied: Vec<ImmunizationProtocolApplied>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION: TypeInfo = TypeInfo {
    name: "Immunization",
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
        Row::code(9, "status", &codes::IMMUNIZATION_STATUS_CODES).required(),
        Row::record(10, "statusReason", &CODEABLE_CONCEPT),
        Row::record(11, "vaccineCode", &CODEABLE_CONCEPT).required(),
        Row::record(12, "patient", &REFERENCE).required(),
        Row::record(13, "encounter", &REFERENCE),
        Row::primitive(14, "occurrenceDateTime", PrimitiveKind::DateTime)
            .choice(0, 2, 10)
            .required(),
        Row::primitive(14, "occurrenceString", PrimitiveKind::String).choice(1, 2, 10).required(),
        Row::primitive(15, "recorded", PrimitiveKind::DateTime),
        Row::primitive(16, "primarySource", PrimitiveKind::Boolean),
        Row::record(17, "reportOrigin", &CODEABLE_CONCEPT),
        Row::record(18, "location", &REFERENCE),
        Row::record(19, "manufacturer", &REFERENCE),
        Row::primitive(20, "lotNumber", PrimitiveKind::String),
        Row::primitive(21, "expirationDate", PrimitiveKind::Date),
        Row::record(22, "site", &CODEABLE_CONCEPT),
        Row::record(23, "route", &CODEABLE_CONCEPT),
        Row::record(24, "doseQuantity", &QUANTITY),
        Row::record(25, "performer", &IMMUNIZATION_PERFORMER).many(),
        Row::record(26, "note", &ANNOTATION).many(),
        Row::record(27, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(28, "reasonReference", &REFERENCE).many(),
        Row::primitive(29, "isSubpotent", PrimitiveKind::Boolean),
        Row::record(30, "subpotentReason", &CODEABLE_CONCEPT).many(),
        Row::record(31, "education", &IMMUNIZATION_EDUCATION).many(),
        Row::record(32, "programEligibility", &CODEABLE_CONCEPT).many(),
        Row::record(33, "fundingSource", &CODEABLE_CONCEPT),
        Row::record(34, "reaction", &IMMUNIZATION_REACTION).many(),
        Row::record(35, "protocolApplied", &IMMUNIZATION_PROTOCOL_APPLIED).many(),
    ],
};

record! {
    Immunization, IMMUNIZATION;
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
    10 Records status_reason,
    11 Records vaccine_code,
    12 Records patient,
    13 Records encounter,
    14 Choice occurrence,
    15 Primitive recorded,
    16 Primitive primary_source,
    17 Records report_origin,
    18 Records location,
    19 Records manufacturer,
    20 Primitive lot_number,
    21 Primitive expiration_date,
    22 Records site,
    23 Records route,
    24 Records dose_quantity,
    25 Records performer,
    26 Records note,
    27 Records reason_code,
    28 Records reason_reference,
    29 Primitive is_subpotent,
    30 Records subpotent_reason,
    31 Records education,
    32 Records program_eligibility,
    33 Records funding_source,
    34 Records reaction,
    35 Records protocol_applied,
}

/// `Immunization.occurrence[x]`.
pub enum ImmunizationOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ImmunizationOccurrence;
    0 Primitive DateTime,
    1 Primitive String,
    ; last String;
    from DateTime(DateTime) String(Text);
}

/// The elements below `Immunization.performer`.
///
/// Invariants: `ele-1`.
pub struct ImmunizationPerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/immunization-function>; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_PERFORMER: TypeInfo = TypeInfo {
    name: "Immunization.performer",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    ImmunizationPerformer, IMMUNIZATION_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}

/// The elements below `Immunization.education`.
///
/// Invariants: `ele-1`, `imm-1`.
pub struct ImmunizationEducation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub document_type: Primitive<Text>,
    /// `uri`, 0..1.
    pub reference: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub publication_date: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub presentation_date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_EDUCATION: TypeInfo = TypeInfo {
    name: "Immunization.education",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "documentType", PrimitiveKind::String),
        Row::primitive(4, "reference", PrimitiveKind::Uri),
        Row::primitive(5, "publicationDate", PrimitiveKind::DateTime),
        Row::primitive(6, "presentationDate", PrimitiveKind::DateTime),
    ],
};

record! {
    ImmunizationEducation, IMMUNIZATION_EDUCATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive document_type,
    4 Primitive reference,
    5 Primitive publication_date,
    6 Primitive presentation_date,
}

/// The elements below `Immunization.reaction`.
///
/// Invariants: `ele-1`.
pub struct ImmunizationReaction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `dateTime`, 0..1.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Observation`.
    pub detail: Option<Box<Reference>>,
    /// `boolean`, 0..1.
    pub reported: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_REACTION: TypeInfo = TypeInfo {
    name: "Immunization.reaction",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "date", PrimitiveKind::DateTime),
        Row::record(4, "detail", &REFERENCE),
        Row::primitive(5, "reported", PrimitiveKind::Boolean),
    ],
};

record! {
    ImmunizationReaction, IMMUNIZATION_REACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive date,
    4 Records detail,
    5 Primitive reported,
}

/// The elements below `Immunization.protocolApplied`.
///
/// Invariants: `ele-1`.
pub struct ImmunizationProtocolApplied {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub series: Primitive<Text>,
    /// `Reference`, 0..1, to `Organization`.
    pub authority: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/immunization-target-disease>.
    pub target_disease: Vec<CodeableConcept>,
    /// A choice, 1..1.
    pub dose_number: Option<ImmunizationProtocolAppliedDoseNumber>,
    /// A choice, 0..1.
    pub series_doses: Option<ImmunizationProtocolAppliedSeriesDoses>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED: TypeInfo = TypeInfo {
    name: "Immunization.protocolApplied",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "series", PrimitiveKind::String),
        Row::record(4, "authority", &REFERENCE),
        Row::record(5, "targetDisease", &CODEABLE_CONCEPT).many(),
        Row::primitive(6, "doseNumberPositiveInt", PrimitiveKind::PositiveInt)
            .choice(0, 2, 10)
            .required(),
        Row::primitive(6, "doseNumberString", PrimitiveKind::String).choice(1, 2, 10).required(),
        Row::primitive(7, "seriesDosesPositiveInt", PrimitiveKind::PositiveInt).choice(0, 2, 11),
        Row::primitive(7, "seriesDosesString", PrimitiveKind::String).choice(1, 2, 11),
    ],
};

record! {
    ImmunizationProtocolApplied, IMMUNIZATION_PROTOCOL_APPLIED;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive series,
    4 Records authority,
    5 Records target_disease,
    6 Choice dose_number,
    7 Choice series_doses,
}

/// `Immunization.protocolApplied.doseNumber[x]`.
pub enum ImmunizationProtocolAppliedDoseNumber {
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ImmunizationProtocolAppliedDoseNumber;
    0 Primitive PositiveInt,
    1 Primitive String,
    ; last String;
    from String(Text) PositiveInt(i32);
}

/// `Immunization.protocolApplied.seriesDoses[x]`.
pub enum ImmunizationProtocolAppliedSeriesDoses {
    /// `positiveInt`.
    PositiveInt(Primitive<i32>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ImmunizationProtocolAppliedSeriesDoses;
    0 Primitive PositiveInt,
    1 Primitive String,
    ; last String;
    from String(Text) PositiveInt(i32);
}
