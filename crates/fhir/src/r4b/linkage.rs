//! `Linkage` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    EXTENSION, Extension, LinkageType, META, Meta, NARRATIVE, Narrative, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Linkage](https://hl7.org/fhir/R4B/linkage.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `lnk-1`.
pub struct Linkage {
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
    /// `boolean`, 0..1; summary.
    pub active: Primitive<bool>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub author: Option<Box<Reference>>,
    /// `Linkage.item`, 1..*; summary.
    pub item: Vec<LinkageItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static LINKAGE: TypeInfo = TypeInfo {
    name: "Linkage",
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
        Row::primitive(8, "active", PrimitiveKind::Boolean),
        Row::record(9, "author", &REFERENCE),
        Row::record(10, "item", &LINKAGE_ITEM).many().required(),
    ],
};

record! {
    Linkage, LINKAGE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive active,
    9 Records author,
    10 Records item,
}

/// The elements below `Linkage.item`.
///
/// Invariants: `ele-1`.
pub struct LinkageItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/linkage-type>; summary.
    pub r#type: Primitive<Code<LinkageType>>,
    /// `Reference`, 1..1; summary.
    pub resource: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static LINKAGE_ITEM: TypeInfo = TypeInfo {
    name: "Linkage.item",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::LINKAGE_TYPE).required(),
        Row::record(4, "resource", &REFERENCE).required(),
    ],
};

record! {
    LinkageItem, LINKAGE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records resource,
}
