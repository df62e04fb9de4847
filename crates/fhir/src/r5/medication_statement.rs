//! `MedicationStatement` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, DOSAGE, Dosage, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    MedicationStatementStatusCodes, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationStatement](https://hl7.org/fhir/R5/medicationstatement.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicationStatement {
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
    /// `Reference`, 0..*, to `Procedure`, `MedicationStatement`.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medication-statement-status>; modifier; summary.
    pub status: Primitive<Code<MedicationStatementStatusCodes>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medicationrequest-admin-location>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableReference`, 1..1, to `Medication`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub medication: Option<Box<CodeableReference>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary; since R5.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub effective: Option<MedicationStatementEffective>,
    /// `dateTime`, 0..1; summary.
    pub date_asserted: Primitive<DateTime>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`.
    pub information_source: Vec<Reference>,
    /// `Reference`, 0..*.
    pub derived_from: Vec<Reference>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; since R5.
    pub reason: Vec<CodeableReference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `Observation`, `Condition`; since R5.
    pub related_clinical_information: Vec<Reference>,
    /// `markdown`, 0..1; since R5.
    pub rendered_dosage_instruction: Primitive<Text>,
    /// `Dosage`, 0..*.
    pub dosage: Vec<Dosage>,
    /// `MedicationStatement.adherence`, 0..1; summary; since R5.
    pub adherence: Option<Box<MedicationStatementAdherence>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_STATEMENT: TypeInfo = TypeInfo {
    name: "MedicationStatement",
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
        Row::record(9, "partOf", &REFERENCE).many(),
        Row::code(10, "status", &codes::MEDICATION_STATEMENT_STATUS_CODES).required(),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "medication", &CODEABLE_REFERENCE).required(),
        Row::record(13, "subject", &REFERENCE).required(),
        Row::record(14, "encounter", &REFERENCE),
        Row::primitive(15, "effectiveDateTime", PrimitiveKind::DateTime).choice(0, 3, 9),
        Row::record(15, "effectivePeriod", &PERIOD).choice(1, 3, 9),
        Row::record(15, "effectiveTiming", &TIMING).choice(2, 3, 9),
        Row::primitive(16, "dateAsserted", PrimitiveKind::DateTime),
        Row::record(17, "informationSource", &REFERENCE).many(),
        Row::record(18, "derivedFrom", &REFERENCE).many(),
        Row::record(19, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(20, "note", &ANNOTATION).many(),
        Row::record(21, "relatedClinicalInformation", &REFERENCE).many(),
        Row::primitive(22, "renderedDosageInstruction", PrimitiveKind::Markdown),
        Row::record(23, "dosage", &DOSAGE).many(),
        Row::record(24, "adherence", &MEDICATION_STATEMENT_ADHERENCE),
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
    9 Records part_of,
    10 Primitive status,
    11 Records category,
    12 Records medication,
    13 Records subject,
    14 Records encounter,
    15 Choice effective,
    16 Primitive date_asserted,
    17 Records information_source,
    18 Records derived_from,
    19 Records reason,
    20 Records note,
    21 Records related_clinical_information,
    22 Primitive rendered_dosage_instruction,
    23 Records dosage,
    24 Records adherence,
}

/// `MedicationStatement.effective[x]`.
pub enum MedicationStatementEffective {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    MedicationStatementEffective;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `MedicationStatement.adherence`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationStatementAdherence {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/medication-statement-adherence>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/reason-medication-status-codes>.
    pub reason: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_STATEMENT_ADHERENCE: TypeInfo = TypeInfo {
    name: "MedicationStatement.adherence",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "reason", &CODEABLE_CONCEPT),
    ],
};

record! {
    MedicationStatementAdherence, MEDICATION_STATEMENT_ADHERENCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records reason,
}
