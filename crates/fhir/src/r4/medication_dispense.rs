//! `MedicationDispense` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DOSAGE, Dosage, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, MedicationDispenseStatusCodes, Meta, NARRATIVE,
    Narrative, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationDispense](https://hl7.org/fhir/R4/medicationdispense.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `mdd-1`.
pub struct MedicationDispense {
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
    /// `Reference`, 0..*, to `Procedure`.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medicationdispense-status>; modifier; summary.
    pub status: Primitive<Code<MedicationDispenseStatusCodes>>,
    /// A choice, 0..1, to `DetectedIssue`; example binding to <http://hl7.org/fhir/ValueSet/medicationdispense-status-reason>.
    pub status_reason: Option<MedicationDispenseStatusReason>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/medicationdispense-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// A choice, 1..1, to `Medication`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub medication: Option<MedicationDispenseMedication>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`, `EpisodeOfCare`.
    pub context: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationDispense.performer`, 0..*.
    pub performer: Vec<MedicationDispensePerformer>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `MedicationRequest`.
    pub authorizing_prescription: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Quantity`, 0..1.
    pub days_supply: Option<Box<Quantity>>,
    /// `dateTime`, 0..1; summary.
    pub when_prepared: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub when_handed_over: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Location`.
    pub destination: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`.
    pub receiver: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Dosage`, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationDispense.substitution`, 0..1.
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// `Reference`, 0..*, to `DetectedIssue`.
    pub detected_issue: Vec<Reference>,
    /// `Reference`, 0..*, to `Provenance`.
    pub event_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_DISPENSE: TypeInfo = TypeInfo {
    name: "MedicationDispense",
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
        Row::record(9, "partOf", &REFERENCE).many(),
        Row::code(10, "status", &codes::MEDICATION_DISPENSE_STATUS_CODES).required(),
        Row::record(11, "statusReasonCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 12),
        Row::record(11, "statusReasonReference", &REFERENCE).choice(1, 2, 12),
        Row::record(12, "category", &CODEABLE_CONCEPT),
        Row::record(13, "medicationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 10).required(),
        Row::record(13, "medicationReference", &REFERENCE).choice(1, 2, 10).required(),
        Row::record(14, "subject", &REFERENCE),
        Row::record(15, "context", &REFERENCE),
        Row::record(16, "supportingInformation", &REFERENCE).many(),
        Row::record(17, "performer", &MEDICATION_DISPENSE_PERFORMER).many(),
        Row::record(18, "location", &REFERENCE),
        Row::record(19, "authorizingPrescription", &REFERENCE).many(),
        Row::record(20, "type", &CODEABLE_CONCEPT),
        Row::record(21, "quantity", &QUANTITY),
        Row::record(22, "daysSupply", &QUANTITY),
        Row::primitive(23, "whenPrepared", PrimitiveKind::DateTime),
        Row::primitive(24, "whenHandedOver", PrimitiveKind::DateTime),
        Row::record(25, "destination", &REFERENCE),
        Row::record(26, "receiver", &REFERENCE).many(),
        Row::record(27, "note", &ANNOTATION).many(),
        Row::record(28, "dosageInstruction", &DOSAGE).many(),
        Row::record(29, "substitution", &MEDICATION_DISPENSE_SUBSTITUTION),
        Row::record(30, "detectedIssue", &REFERENCE).many(),
        Row::record(31, "eventHistory", &REFERENCE).many(),
    ],
};

record! {
    MedicationDispense, MEDICATION_DISPENSE;
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
    11 Choice status_reason,
    12 Records category,
    13 Choice medication,
    14 Records subject,
    15 Records context,
    16 Records supporting_information,
    17 Records performer,
    18 Records location,
    19 Records authorizing_prescription,
    20 Records r#type,
    21 Records quantity,
    22 Records days_supply,
    23 Primitive when_prepared,
    24 Primitive when_handed_over,
    25 Records destination,
    26 Records receiver,
    27 Records note,
    28 Records dosage_instruction,
    29 Records substitution,
    30 Records detected_issue,
    31 Records event_history,
}

/// `MedicationDispense.statusReason[x]`.
pub enum MedicationDispenseStatusReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationDispenseStatusReason;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// `MedicationDispense.medication[x]`.
pub enum MedicationDispenseMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationDispenseMedication;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `MedicationDispense.performer`.
///
/// Invariants: `ele-1`.
pub struct MedicationDispensePerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicationdispense-performer-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `Device`, `RelatedPerson`.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_DISPENSE_PERFORMER: TypeInfo = TypeInfo {
    name: "MedicationDispense.performer",
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
    MedicationDispensePerformer, MEDICATION_DISPENSE_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}

/// The elements below `MedicationDispense.substitution`.
///
/// Invariants: `ele-1`.
pub struct MedicationDispenseSubstitution {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1.
    pub was_substituted: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason>.
    pub reason: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`.
    pub responsible_party: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationDispense.substitution",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "wasSubstituted", PrimitiveKind::Boolean).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "reason", &CODEABLE_CONCEPT).many(),
        Row::record(6, "responsibleParty", &REFERENCE).many(),
    ],
};

record! {
    MedicationDispenseSubstitution, MEDICATION_DISPENSE_SUBSTITUTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive was_substituted,
    4 Records r#type,
    5 Records reason,
    6 Records responsible_party,
}
