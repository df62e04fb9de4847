//! `MedicationDispense` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, DOSAGE, Dosage, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    MedicationDispenseStatusCodes, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MedicationDispense](https://hl7.org/fhir/R5/medicationdispense.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `mdd-1`.
pub struct MedicationDispense {
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
    /// `Reference`, 0..*, to `Procedure`, `MedicationAdministration`.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/medicationdispense-status>; modifier; summary.
    pub status: Primitive<Code<MedicationDispenseStatusCodes>>,
    /// `CodeableReference`, 0..1, to `DetectedIssue`; example binding to <http://hl7.org/fhir/ValueSet/medicationdispense-status-reason>; since R5.
    pub not_performed_reason: Option<Box<CodeableReference>>,
    /// `dateTime`, 0..1; since R5.
    pub status_changed: Primitive<DateTime>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medicationdispense-admin-location>.
    pub category: Vec<CodeableConcept>,
    /// `CodeableReference`, 1..1, to `Medication`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub medication: Option<Box<CodeableReference>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; since R5.
    pub encounter: Option<Box<Reference>>,
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
    /// `dateTime`, 0..1; since R5.
    pub recorded: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub when_prepared: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub when_handed_over: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Location`.
    pub destination: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `RelatedPerson`, `Location`, `PractitionerRole`.
    pub receiver: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `markdown`, 0..1; since R5.
    pub rendered_dosage_instruction: Primitive<Text>,
    /// `Dosage`, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationDispense.substitution`, 0..1.
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// `Reference`, 0..*, to `Provenance`.
    pub event_history: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_DISPENSE: TypeInfo = TypeInfo {
    name: "MedicationDispense",
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
        Row::code(11, "status", &codes::MEDICATION_DISPENSE_STATUS_CODES).required(),
        Row::record(12, "notPerformedReason", &CODEABLE_REFERENCE),
        Row::primitive(13, "statusChanged", PrimitiveKind::DateTime),
        Row::record(14, "category", &CODEABLE_CONCEPT).many(),
        Row::record(15, "medication", &CODEABLE_REFERENCE).required(),
        Row::record(16, "subject", &REFERENCE).required(),
        Row::record(17, "encounter", &REFERENCE),
        Row::record(18, "supportingInformation", &REFERENCE).many(),
        Row::record(19, "performer", &MEDICATION_DISPENSE_PERFORMER).many(),
        Row::record(20, "location", &REFERENCE),
        Row::record(21, "authorizingPrescription", &REFERENCE).many(),
        Row::record(22, "type", &CODEABLE_CONCEPT),
        Row::record(23, "quantity", &QUANTITY),
        Row::record(24, "daysSupply", &QUANTITY),
        Row::primitive(25, "recorded", PrimitiveKind::DateTime),
        Row::primitive(26, "whenPrepared", PrimitiveKind::DateTime),
        Row::primitive(27, "whenHandedOver", PrimitiveKind::DateTime),
        Row::record(28, "destination", &REFERENCE),
        Row::record(29, "receiver", &REFERENCE).many(),
        Row::record(30, "note", &ANNOTATION).many(),
        Row::primitive(31, "renderedDosageInstruction", PrimitiveKind::Markdown),
        Row::record(32, "dosageInstruction", &DOSAGE).many(),
        Row::record(33, "substitution", &MEDICATION_DISPENSE_SUBSTITUTION),
        Row::record(34, "eventHistory", &REFERENCE).many(),
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
    9 Records based_on,
    10 Records part_of,
    11 Primitive status,
    12 Records not_performed_reason,
    13 Primitive status_changed,
    14 Records category,
    15 Records medication,
    16 Records subject,
    17 Records encounter,
    18 Records supporting_information,
    19 Records performer,
    20 Records location,
    21 Records authorizing_prescription,
    22 Records r#type,
    23 Records quantity,
    24 Records days_supply,
    25 Primitive recorded,
    26 Primitive when_prepared,
    27 Primitive when_handed_over,
    28 Records destination,
    29 Records receiver,
    30 Records note,
    31 Primitive rendered_dosage_instruction,
    32 Records dosage_instruction,
    33 Records substitution,
    34 Records event_history,
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
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `Device`, `RelatedPerson`, `CareTeam`.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_DISPENSE_PERFORMER: TypeInfo = TypeInfo {
    name: "MedicationDispense.performer",
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
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub responsible_party: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationDispense.substitution",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "wasSubstituted", PrimitiveKind::Boolean).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "reason", &CODEABLE_CONCEPT).many(),
        Row::record(6, "responsibleParty", &REFERENCE),
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
