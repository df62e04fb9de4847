//! `Slot` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Instant, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource, SlotStatus, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Slot](https://hl7.org/fhir/R4B/slot.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Slot {
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
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-category>; summary.
    pub service_category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/service-type>; summary.
    pub service_type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; summary.
    pub specialty: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://terminology.hl7.org/ValueSet/v2-0276>; summary.
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Schedule`; summary.
    pub schedule: Option<Box<Reference>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/slotstatus>; summary.
    pub status: Primitive<Code<SlotStatus>>,
    /// `instant`, 1..1; summary.
    pub start: Primitive<Instant>,
    /// `instant`, 1..1; summary.
    pub end: Primitive<Instant>,
    /// `boolean`, 0..1.
    pub overbooked: Primitive<bool>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SLOT: TypeInfo = TypeInfo {
    name: "Slot",
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
        Row::record(9, "serviceCategory", &CODEABLE_CONCEPT).many(),
        Row::record(10, "serviceType", &CODEABLE_CONCEPT).many(),
        Row::record(11, "specialty", &CODEABLE_CONCEPT).many(),
        Row::record(12, "appointmentType", &CODEABLE_CONCEPT),
        Row::record(13, "schedule", &REFERENCE).required(),
        Row::code(14, "status", &codes::SLOT_STATUS).required(),
        Row::primitive(15, "start", PrimitiveKind::Instant).required(),
        Row::primitive(16, "end", PrimitiveKind::Instant).required(),
        Row::primitive(17, "overbooked", PrimitiveKind::Boolean),
        Row::primitive(18, "comment", PrimitiveKind::String),
    ],
};

record! {
    Slot, SLOT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records service_category,
    10 Records service_type,
    11 Records specialty,
    12 Records appointment_type,
    13 Records schedule,
    14 Primitive status,
    15 Primitive start,
    16 Primitive end,
    17 Primitive overbooked,
    18 Primitive comment,
}
