//! `List` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, ListMode, ListStatus, META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [List](https://hl7.org/fhir/R4B/list.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `lst-1`, `lst-2`, `lst-3`.
pub struct List {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/list-status>; modifier; summary.
    pub status: Primitive<Code<ListStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/list-mode>; modifier; summary.
    pub mode: Primitive<Code<ListMode>>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/list-example-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Device`, `Location`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Patient`, `Device`; summary.
    pub source: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/list-order>.
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `List.entry`, 0..*.
    pub entry: Vec<ListEntry>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/list-empty-reason>.
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static LIST: TypeInfo = TypeInfo {
    name: "List",
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
        Row::code(9, "status", &codes::LIST_STATUS).required(),
        Row::code(10, "mode", &codes::LIST_MODE).required(),
        Row::primitive(11, "title", PrimitiveKind::String),
        Row::record(12, "code", &CODEABLE_CONCEPT),
        Row::record(13, "subject", &REFERENCE),
        Row::record(14, "encounter", &REFERENCE),
        Row::primitive(15, "date", PrimitiveKind::DateTime),
        Row::record(16, "source", &REFERENCE),
        Row::record(17, "orderedBy", &CODEABLE_CONCEPT),
        Row::record(18, "note", &ANNOTATION).many(),
        Row::record(19, "entry", &LIST_ENTRY).many(),
        Row::record(20, "emptyReason", &CODEABLE_CONCEPT),
    ],
};

record! {
    List, LIST;
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
    10 Primitive mode,
    11 Primitive title,
    12 Records code,
    13 Records subject,
    14 Records encounter,
    15 Primitive date,
    16 Records source,
    17 Records ordered_by,
    18 Records note,
    19 Records entry,
    20 Records empty_reason,
}

/// The elements below `List.entry`.
///
/// Invariants: `ele-1`.
pub struct ListEntry {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/list-item-flag>.
    pub flag: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; modifier.
    pub deleted: Primitive<bool>,
    /// `dateTime`, 0..1.
    pub date: Primitive<DateTime>,
    /// `Reference`, 1..1.
    pub item: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static LIST_ENTRY: TypeInfo = TypeInfo {
    name: "List.entry",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "flag", &CODEABLE_CONCEPT),
        Row::primitive(4, "deleted", PrimitiveKind::Boolean),
        Row::primitive(5, "date", PrimitiveKind::DateTime),
        Row::record(6, "item", &REFERENCE).required(),
    ],
};

record! {
    ListEntry, LIST_ENTRY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records flag,
    4 Primitive deleted,
    5 Primitive date,
    6 Records item,
}
