//! `FormularyItem` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, FormularyItemStatusCodes, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [FormularyItem](https://hl7.org/fhir/R5/formularyitem.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct FormularyItem {
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/formularyitem-status>; modifier; summary.
    pub status: Primitive<Code<FormularyItemStatusCodes>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static FORMULARY_ITEM: TypeInfo = TypeInfo {
    name: "FormularyItem",
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
        Row::record(9, "code", &CODEABLE_CONCEPT),
        Row::code(10, "status", &codes::FORMULARY_ITEM_STATUS_CODES),
    ],
};

record! {
    FormularyItem, FORMULARY_ITEM;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records code,
    10 Primitive status,
}
