//! `Flag` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, FlagStatus, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource,
    codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Flag](https://hl7.org/fhir/R4B/flag.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Flag {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/flag-status>; modifier; summary.
    pub status: Primitive<Code<FlagStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/flag-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/flag-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Location`, `Group`, `Organization`, `Practitioner`, `PlanDefinition`, `Medication`, `Procedure`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Device`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`; summary.
    pub author: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static FLAG: TypeInfo = TypeInfo {
    name: "Flag",
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
        Row::code(9, "status", &codes::FLAG_STATUS).required(),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::record(11, "code", &CODEABLE_CONCEPT).required(),
        Row::record(12, "subject", &REFERENCE).required(),
        Row::record(13, "period", &PERIOD),
        Row::record(14, "encounter", &REFERENCE),
        Row::record(15, "author", &REFERENCE),
    ],
};

record! {
    Flag, FLAG;
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
    10 Records category,
    11 Records code,
    12 Records subject,
    13 Records period,
    14 Records encounter,
    15 Records author,
}
