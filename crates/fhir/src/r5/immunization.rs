//! `Immunization` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, ImmunizationStatusCodes, META,
    Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Immunization](https://hl7.org/fhir/R5/immunization.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Immunization {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Reference`, 0..*, to `CarePlan`, `MedicationRequest`, `ServiceRequest`, `ImmunizationRecommendation`; summary; since R5.
    pub based_on: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/immunization-status>; modifier; summary.
    pub status: Primitive<Code<ImmunizationStatusCodes>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/vaccine-code>; summary.
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `CodeableReference`, 0..1, to `Medication`; since R5.
    pub administered_product: Option<Box<CodeableReference>>,
    /// `CodeableReference`, 0..1, to `Organization`.
    pub manufacturer: Option<Box<CodeableReference>>,
    /// `string`, 0..1.
    pub lot_number: Primitive<Text>,
    /// `date`, 0..1.
    pub expiration_date: Primitive<Date>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `Reference`, 0..*; since R5.
    pub supporting_information: Vec<Reference>,
    /// A choice, 1..1; summary.
    pub occurrence: Option<ImmunizationOccurrence>,
    /// `boolean`, 0..1; summary.
    pub primary_source: Primitive<bool>,
    /// `CodeableReference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`; example binding to <http://hl7.org/fhir/ValueSet/immunization-origin>; since R5.
    pub information_source: Option<Box<CodeableReference>>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
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
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`; example binding to <http://hl7.org/fhir/ValueSet/immunization-reason>; since R5.
    pub reason: Vec<CodeableReference>,
    /// `boolean`, 0..1; modifier; summary.
    pub is_subpotent: Primitive<bool>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/immunization-subpotent-reason>.
    pub subpotent_reason: Vec<CodeableConcept>,
    /// `Immunization.programEligibility`, 0..*.
    pub program_eligibility: Vec<ImmunizationProgramEligibility>,
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
        Row::record(9, "basedOn", &REFERENCE).many(),
        Row::code(10, "status", &codes::IMMUNIZATION_STATUS_CODES).required(),
        Row::record(11, "statusReason", &CODEABLE_CONCEPT),
        Row::record(12, "vaccineCode", &CODEABLE_CONCEPT).required(),
        Row::record(13, "administeredProduct", &CODEABLE_REFERENCE),
        Row::record(14, "manufacturer", &CODEABLE_REFERENCE),
        Row::primitive(15, "lotNumber", PrimitiveKind::String),
        Row::primitive(16, "expirationDate", PrimitiveKind::Date),
        Row::record(17, "patient", &REFERENCE).required(),
        Row::record(18, "encounter", &REFERENCE),
        Row::record(19, "supportingInformation", &REFERENCE).many(),
        Row::primitive(20, "occurrenceDateTime", PrimitiveKind::DateTime)
            .choice(0, 2, 10)
            .required(),
        Row::primitive(20, "occurrenceString", PrimitiveKind::String).choice(1, 2, 10).required(),
        Row::primitive(21, "primarySource", PrimitiveKind::Boolean),
        Row::record(22, "informationSource", &CODEABLE_REFERENCE),
        Row::record(23, "location", &REFERENCE),
        Row::record(24, "site", &CODEABLE_CONCEPT),
        Row::record(25, "route", &CODEABLE_CONCEPT),
        Row::record(26, "doseQuantity", &QUANTITY),
        Row::record(27, "performer", &IMMUNIZATION_PERFORMER).many(),
        Row::record(28, "note", &ANNOTATION).many(),
        Row::record(29, "reason", &CODEABLE_REFERENCE).many(),
        Row::primitive(30, "isSubpotent", PrimitiveKind::Boolean),
        Row::record(31, "subpotentReason", &CODEABLE_CONCEPT).many(),
        Row::record(32, "programEligibility", &IMMUNIZATION_PROGRAM_ELIGIBILITY).many(),
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
    9 Records based_on,
    10 Primitive status,
    11 Records status_reason,
    12 Records vaccine_code,
    13 Records administered_product,
    14 Records manufacturer,
    15 Primitive lot_number,
    16 Primitive expiration_date,
    17 Records patient,
    18 Records encounter,
    19 Records supporting_information,
    20 Choice occurrence,
    21 Primitive primary_source,
    22 Records information_source,
    23 Records location,
    24 Records site,
    25 Records route,
    26 Records dose_quantity,
    27 Records performer,
    28 Records note,
    29 Records reason,
    30 Primitive is_subpotent,
    31 Records subpotent_reason,
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
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `RelatedPerson`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_PERFORMER: TypeInfo = TypeInfo {
    name: "Immunization.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
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

/// The elements below `Immunization.programEligibility`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ImmunizationProgramEligibility {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-vaccine-funding-program>.
    pub program: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/immunization-program-eligibility>.
    pub program_status: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_PROGRAM_ELIGIBILITY: TypeInfo = TypeInfo {
    name: "Immunization.programEligibility",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "program", &CODEABLE_CONCEPT).required(),
        Row::record(4, "programStatus", &CODEABLE_CONCEPT).required(),
    ],
};

record! {
    ImmunizationProgramEligibility, IMMUNIZATION_PROGRAM_ELIGIBILITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records program,
    4 Records program_status,
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
    /// `CodeableReference`, 0..1, to `Observation`; since R5.
    pub manifestation: Option<Box<CodeableReference>>,
    /// `boolean`, 0..1.
    pub reported: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_REACTION: TypeInfo = TypeInfo {
    name: "Immunization.reaction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "date", PrimitiveKind::DateTime),
        Row::record(4, "manifestation", &CODEABLE_REFERENCE),
        Row::primitive(5, "reported", PrimitiveKind::Boolean),
    ],
};

record! {
    ImmunizationReaction, IMMUNIZATION_REACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive date,
    4 Records manifestation,
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
    /// `string`, 1..1.
    pub dose_number: Primitive<Text>,
    /// `string`, 0..1.
    pub series_doses: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED: TypeInfo = TypeInfo {
    name: "Immunization.protocolApplied",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "series", PrimitiveKind::String),
        Row::record(4, "authority", &REFERENCE),
        Row::record(5, "targetDisease", &CODEABLE_CONCEPT).many(),
        Row::primitive(6, "doseNumber", PrimitiveKind::String).required(),
        Row::primitive(7, "seriesDoses", PrimitiveKind::String),
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
    6 Primitive dose_number,
    7 Primitive series_doses,
}
