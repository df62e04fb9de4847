//! `MedicationAdministration` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    MedicationAdministrationStatusCodes, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    QUANTITY, Quantity, RATIO, REFERENCE, Ratio, Reference, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationAdministration](https://hl7.org/fhir/R5/medicationadministration.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicationAdministration {
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
    /// `Reference`, 0..*, to `CarePlan`; since R5.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `MedicationAdministration`, `Procedure`, `MedicationDispense`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medication-admin-status>; modifier; summary.
    pub status: Primitive<Code<MedicationAdministrationStatusCodes>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes>.
    pub status_reason: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medication-admin-location>.
    pub category: Vec<CodeableConcept>,
    /// `CodeableReference`, 1..1, to `Medication`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub medication: Option<Box<CodeableReference>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; since R5.
    pub encounter: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// A choice, 1..1; summary; since R5.
    pub occurence: Option<MedicationAdministrationOccurence>,
    /// `dateTime`, 0..1; summary; since R5.
    pub recorded: Primitive<DateTime>,
    /// `boolean`, 0..1; since R5.
    pub is_sub_potent: Primitive<bool>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/administration-subpotent-reason>; since R5.
    pub sub_potent_reason: Vec<CodeableConcept>,
    /// `MedicationAdministration.performer`, 0..*; summary.
    pub performer: Vec<MedicationAdministrationPerformer>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`; example binding to <http://hl7.org/fhir/ValueSet/reason-medication-given-codes>; since R5.
    pub reason: Vec<CodeableReference>,
    /// `Reference`, 0..1, to `MedicationRequest`.
    pub request: Option<Box<Reference>>,
    /// `CodeableReference`, 0..*, to `Device`.
    pub device: Vec<CodeableReference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationAdministration.dosage`, 0..1.
    pub dosage: Option<Box<MedicationAdministrationDosage>>,
    /// `Reference`, 0..*, to `Provenance`.
    pub event_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_ADMINISTRATION: TypeInfo = TypeInfo {
    name: "MedicationAdministration",
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
        Row::record(10, "partOf", &REFERENCE).many(),
        Row::code(11, "status", &codes::MEDICATION_ADMINISTRATION_STATUS_CODES).required(),
        Row::record(12, "statusReason", &CODEABLE_CONCEPT).many(),
        Row::record(13, "category", &CODEABLE_CONCEPT).many(),
        Row::record(14, "medication", &CODEABLE_REFERENCE).required(),
        Row::record(15, "subject", &REFERENCE).required(),
        Row::record(16, "encounter", &REFERENCE),
        Row::record(17, "supportingInformation", &REFERENCE).many(),
        Row::primitive(18, "occurenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 9).required(),
        Row::record(18, "occurencePeriod", &PERIOD).choice(1, 3, 9).required(),
        Row::record(18, "occurenceTiming", &TIMING).choice(2, 3, 9).required(),
        Row::primitive(19, "recorded", PrimitiveKind::DateTime),
        Row::primitive(20, "isSubPotent", PrimitiveKind::Boolean),
        Row::record(21, "subPotentReason", &CODEABLE_CONCEPT).many(),
        Row::record(22, "performer", &MEDICATION_ADMINISTRATION_PERFORMER).many(),
        Row::record(23, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(24, "request", &REFERENCE),
        Row::record(25, "device", &CODEABLE_REFERENCE).many(),
        Row::record(26, "note", &ANNOTATION).many(),
        Row::record(27, "dosage", &MEDICATION_ADMINISTRATION_DOSAGE),
        Row::record(28, "eventHistory", &REFERENCE).many(),
    ],
};

record! {
    MedicationAdministration, MEDICATION_ADMINISTRATION;
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
    10 Records part_of,
    11 Primitive status,
    12 Records status_reason,
    13 Records category,
    14 Records medication,
    15 Records subject,
    16 Records encounter,
    17 Records supporting_information,
    18 Choice occurence,
    19 Primitive recorded,
    20 Primitive is_sub_potent,
    21 Records sub_potent_reason,
    22 Records performer,
    23 Records reason,
    24 Records request,
    25 Records device,
    26 Records note,
    27 Records dosage,
    28 Records event_history,
}

/// `MedicationAdministration.occurence[x]`.
pub enum MedicationAdministrationOccurence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    MedicationAdministrationOccurence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `MedicationAdministration.performer`.
///
/// Invariants: `ele-1`.
pub struct MedicationAdministrationPerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/med-admin-perform-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `CodeableReference`, 1..1, to `Practitioner`, `PractitionerRole`, `Patient`, `RelatedPerson`, `Device`; summary.
    pub actor: Option<Box<CodeableReference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_ADMINISTRATION_PERFORMER: TypeInfo = TypeInfo {
    name: "MedicationAdministration.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &CODEABLE_REFERENCE).required(),
    ],
};

record! {
    MedicationAdministrationPerformer, MEDICATION_ADMINISTRATION_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}

/// The elements below `MedicationAdministration.dosage`.
///
/// Invariants: `ele-1`, `mad-1`.
pub struct MedicationAdministrationDosage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub text: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/approach-site-codes>.
    pub site: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/route-codes>.
    pub route: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/administration-method-codes>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub dose: Option<Box<Quantity>>,
    /// A choice, 0..1.
    pub rate: Option<MedicationAdministrationDosageRate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_ADMINISTRATION_DOSAGE: TypeInfo = TypeInfo {
    name: "MedicationAdministration.dosage",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "text", PrimitiveKind::String),
        Row::record(4, "site", &CODEABLE_CONCEPT),
        Row::record(5, "route", &CODEABLE_CONCEPT),
        Row::record(6, "method", &CODEABLE_CONCEPT),
        Row::record(7, "dose", &QUANTITY),
        Row::record(8, "rateRatio", &RATIO).choice(0, 2, 4),
        Row::record(8, "rateQuantity", &QUANTITY).choice(1, 2, 4),
    ],
};

record! {
    MedicationAdministrationDosage, MEDICATION_ADMINISTRATION_DOSAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive text,
    4 Records site,
    5 Records route,
    6 Records method,
    7 Records dose,
    8 Choice rate,
}

/// `MedicationAdministration.dosage.rate[x]`.
pub enum MedicationAdministrationDosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    MedicationAdministrationDosageRate;
    0 Record Ratio,
    1 Record Quantity,
    ; last Quantity;
    from Quantity(Quantity) Ratio(Ratio);
}
