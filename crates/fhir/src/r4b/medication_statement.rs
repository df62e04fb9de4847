//! `MedicationStatement` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DOSAGE, Dosage, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, MedicationStatementStatusCodes, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationStatement](https://hl7.org/fhir/R4B/medicationstatement.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicationStatement {
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
    /// `Resource`, 0..*; invariants `dom-r4b`.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `Reference`, 0..*, to `MedicationRequest`, `CarePlan`, `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `MedicationAdministration`, `MedicationDispense`, `MedicationStatement`, `Procedure`, `Observation`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medication-statement-status>; modifier; summary.
    pub status: Primitive<Code<MedicationStatementStatusCodes>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/reason-medication-status-codes>.
    pub status_reason: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/medication-statement-category>; summary.
    pub category: Option<Box<CodeableConcept>>,
    /// A choice, 1..1, to `Medication`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub medication: Option<MedicationStatementMedication>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`, `EpisodeOfCare`; summary.
    pub context: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub effective: Option<MedicationStatementEffective>,
    /// `dateTime`, 0..1; summary.
    pub date_asserted: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`.
    pub information_source: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub derived_from: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`.
    pub reason_reference: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Dosage`, 0..*.
    pub dosage: Vec<Dosage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_STATEMENT: TypeInfo = TypeInfo {
    name: "MedicationStatement",
    kind: TypeKind::Resource,
    release: Release::R4B,
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
        Row::code(11, "status", &codes::MEDICATION_STATEMENT_STATUS_CODES).required(),
        Row::record(12, "statusReason", &CODEABLE_CONCEPT).many(),
        Row::record(13, "category", &CODEABLE_CONCEPT),
        Row::record(14, "medicationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 10).required(),
        Row::record(14, "medicationReference", &REFERENCE).choice(1, 2, 10).required(),
        Row::record(15, "subject", &REFERENCE).required(),
        Row::record(16, "context", &REFERENCE),
        Row::primitive(17, "effectiveDateTime", PrimitiveKind::DateTime).choice(0, 2, 9),
        Row::record(17, "effectivePeriod", &PERIOD).choice(1, 2, 9),
        Row::primitive(18, "dateAsserted", PrimitiveKind::DateTime),
        Row::record(19, "informationSource", &REFERENCE),
        Row::record(20, "derivedFrom", &REFERENCE).many(),
        Row::record(21, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(22, "reasonReference", &REFERENCE).many(),
        Row::record(23, "note", &ANNOTATION).many(),
        Row::record(24, "dosage", &DOSAGE).many(),
    ],
};

record! {
    MedicationStatement, MEDICATION_STATEMENT;
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
    14 Choice medication,
    15 Records subject,
    16 Records context,
    17 Choice effective,
    18 Primitive date_asserted,
    19 Records information_source,
    20 Records derived_from,
    21 Records reason_code,
    22 Records reason_reference,
    23 Records note,
    24 Records dosage,
}

/// `MedicationStatement.medication[x]`.
pub enum MedicationStatementMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationStatementMedication;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// `MedicationStatement.effective[x]`.
pub enum MedicationStatementEffective {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    MedicationStatementEffective;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}
