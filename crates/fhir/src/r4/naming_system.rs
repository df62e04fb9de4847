//! `NamingSystem` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension, META,
    Meta, NARRATIVE, NamingSystemIdentifierType, NamingSystemType, Narrative, PERIOD, Period,
    Primitive, PublicationStatus, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [NamingSystem](https://hl7.org/fhir/R4/namingsystem.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `nsd-0`, `nsd-1`, `nsd-2`.
pub struct NamingSystem {
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
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/namingsystem-type>; summary.
    pub kind: Primitive<Code<NamingSystemType>>,
    /// `dateTime`, 1..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `string`, 0..1.
    pub responsible: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/identifier-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
    /// `NamingSystem.uniqueId`, 1..*; summary.
    pub unique_id: Vec<NamingSystemUniqueId>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NAMING_SYSTEM: TypeInfo = TypeInfo {
    name: "NamingSystem",
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
        Row::primitive(8, "name", PrimitiveKind::String).required(),
        Row::code(9, "status", &codes::PUBLICATION_STATUS).required(),
        Row::code(10, "kind", &codes::NAMING_SYSTEM_TYPE).required(),
        Row::primitive(11, "date", PrimitiveKind::DateTime).required(),
        Row::primitive(12, "publisher", PrimitiveKind::String),
        Row::record(13, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(14, "responsible", PrimitiveKind::String),
        Row::record(15, "type", &CODEABLE_CONCEPT),
        Row::primitive(16, "description", PrimitiveKind::Markdown),
        Row::record(17, "useContext", &USAGE_CONTEXT).many(),
        Row::record(18, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(19, "usage", PrimitiveKind::String),
        Row::record(20, "uniqueId", &NAMING_SYSTEM_UNIQUE_ID).many().required(),
    ],
};

record! {
    NamingSystem, NAMING_SYSTEM;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive name,
    9 Primitive status,
    10 Primitive kind,
    11 Primitive date,
    12 Primitive publisher,
    13 Records contact,
    14 Primitive responsible,
    15 Records r#type,
    16 Primitive description,
    17 Records use_context,
    18 Records jurisdiction,
    19 Primitive usage,
    20 Records unique_id,
}

/// The elements below `NamingSystem.uniqueId`.
///
/// Invariants: `ele-1`.
pub struct NamingSystemUniqueId {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type>; summary.
    pub r#type: Primitive<Code<NamingSystemIdentifierType>>,
    /// `string`, 1..1; summary.
    pub value: Primitive<Text>,
    /// `boolean`, 0..1.
    pub preferred: Primitive<bool>,
    /// `string`, 0..1.
    pub comment: Primitive<Text>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NAMING_SYSTEM_UNIQUE_ID: TypeInfo = TypeInfo {
    name: "NamingSystem.uniqueId",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::NAMING_SYSTEM_IDENTIFIER_TYPE).required(),
        Row::primitive(4, "value", PrimitiveKind::String).required(),
        Row::primitive(5, "preferred", PrimitiveKind::Boolean),
        Row::primitive(6, "comment", PrimitiveKind::String),
        Row::record(7, "period", &PERIOD),
    ],
};

record! {
    NamingSystemUniqueId, NAMING_SYSTEM_UNIQUE_ID;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive value,
    5 Primitive preferred,
    6 Primitive comment,
    7 Records period,
}
