//! `TerminologyCapabilities` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CapabilityStatementKind, CodeSearchSupport, CodeableConcept,
    ContactDetail, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Primitive,
    PublicationStatus, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [TerminologyCapabilities](https://hl7.org/fhir/R4B/terminologycapabilities.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `tcp-0`, `tcp-2`, `tcp-3`, `tcp-4`, `tcp-5`.
pub struct TerminologyCapabilities {
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
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 1..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1; summary.
    pub copyright: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/capability-statement-kind>; summary.
    pub kind: Primitive<Code<CapabilityStatementKind>>,
    /// `TerminologyCapabilities.software`, 0..1; summary.
    pub software: Option<Box<TerminologyCapabilitiesSoftware>>,
    /// `TerminologyCapabilities.implementation`, 0..1; summary.
    pub implementation: Option<Box<TerminologyCapabilitiesImplementation>>,
    /// `boolean`, 0..1; summary.
    pub locked_date: Primitive<bool>,
    /// `TerminologyCapabilities.codeSystem`, 0..*.
    pub code_system: Vec<TerminologyCapabilitiesCodeSystem>,
    /// `TerminologyCapabilities.expansion`, 0..1.
    pub expansion: Option<Box<TerminologyCapabilitiesExpansion>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/code-search-support>.
    pub code_search: Primitive<Code<CodeSearchSupport>>,
    /// `TerminologyCapabilities.validateCode`, 0..1.
    pub validate_code: Option<Box<TerminologyCapabilitiesValidateCode>>,
    /// `TerminologyCapabilities.translation`, 0..1.
    pub translation: Option<Box<TerminologyCapabilitiesTranslation>>,
    /// `TerminologyCapabilities.closure`, 0..1.
    pub closure: Option<Box<TerminologyCapabilitiesClosure>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::primitive(10, "name", PrimitiveKind::String),
        Row::primitive(11, "title", PrimitiveKind::String),
        Row::code(12, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(13, "experimental", PrimitiveKind::Boolean),
        Row::primitive(14, "date", PrimitiveKind::DateTime).required(),
        Row::primitive(15, "publisher", PrimitiveKind::String),
        Row::record(16, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(17, "description", PrimitiveKind::Markdown),
        Row::record(18, "useContext", &USAGE_CONTEXT).many(),
        Row::record(19, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(20, "purpose", PrimitiveKind::Markdown),
        Row::primitive(21, "copyright", PrimitiveKind::Markdown),
        Row::code(22, "kind", &codes::CAPABILITY_STATEMENT_KIND).required(),
        Row::record(23, "software", &TERMINOLOGY_CAPABILITIES_SOFTWARE),
        Row::record(24, "implementation", &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION),
        Row::primitive(25, "lockedDate", PrimitiveKind::Boolean),
        Row::record(26, "codeSystem", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM).many(),
        Row::record(27, "expansion", &TERMINOLOGY_CAPABILITIES_EXPANSION),
        Row::code(28, "codeSearch", &codes::CODE_SEARCH_SUPPORT),
        Row::record(29, "validateCode", &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE),
        Row::record(30, "translation", &TERMINOLOGY_CAPABILITIES_TRANSLATION),
        Row::record(31, "closure", &TERMINOLOGY_CAPABILITIES_CLOSURE),
    ],
};

record! {
    TerminologyCapabilities, TERMINOLOGY_CAPABILITIES;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Primitive version,
    10 Primitive name,
    11 Primitive title,
    12 Primitive status,
    13 Primitive experimental,
    14 Primitive date,
    15 Primitive publisher,
    16 Records contact,
    17 Primitive description,
    18 Records use_context,
    19 Records jurisdiction,
    20 Primitive purpose,
    21 Primitive copyright,
    22 Primitive kind,
    23 Records software,
    24 Records implementation,
    25 Primitive locked_date,
    26 Records code_system,
    27 Records expansion,
    28 Primitive code_search,
    29 Records validate_code,
    30 Records translation,
    31 Records closure,
}

/// The elements below `TerminologyCapabilities.software`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesSoftware {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_SOFTWARE: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.software",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "version", PrimitiveKind::String),
    ],
};

record! {
    TerminologyCapabilitiesSoftware, TERMINOLOGY_CAPABILITIES_SOFTWARE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive version,
}

/// The elements below `TerminologyCapabilities.implementation`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesImplementation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub description: Primitive<Text>,
    /// `url`, 0..1; summary.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_IMPLEMENTATION: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.implementation",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String).required(),
        Row::primitive(4, "url", PrimitiveKind::Url),
    ],
};

record! {
    TerminologyCapabilitiesImplementation, TERMINOLOGY_CAPABILITIES_IMPLEMENTATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive url,
}

/// The elements below `TerminologyCapabilities.codeSystem`.
///
/// Invariants: `ele-1`, `tcp-1`.
pub struct TerminologyCapabilitiesCodeSystem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `canonical`, 0..1, to `CodeSystem`.
    pub uri: Primitive<Text>,
    /// `TerminologyCapabilities.codeSystem.version`, 0..*.
    pub version: Vec<TerminologyCapabilitiesCodeSystemVersion>,
    /// `boolean`, 0..1.
    pub subsumption: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.codeSystem",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "uri", PrimitiveKind::Canonical),
        Row::record(4, "version", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION).many(),
        Row::primitive(5, "subsumption", PrimitiveKind::Boolean),
    ],
};

record! {
    TerminologyCapabilitiesCodeSystem, TERMINOLOGY_CAPABILITIES_CODE_SYSTEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive uri,
    4 Records version,
    5 Primitive subsumption,
}

/// The elements below `TerminologyCapabilities.codeSystem.version`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesCodeSystemVersion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub code: Primitive<Text>,
    /// `boolean`, 0..1; summary.
    pub is_default: Primitive<bool>,
    /// `boolean`, 0..1.
    pub compositional: Primitive<bool>,
    /// `code`, 0..*.
    pub language: Vec<Primitive<Text>>,
    /// `TerminologyCapabilities.codeSystem.version.filter`, 0..*.
    pub filter: Vec<TerminologyCapabilitiesCodeSystemVersionFilter>,
    /// `code`, 0..*.
    pub property: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.codeSystem.version",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::String),
        Row::primitive(4, "isDefault", PrimitiveKind::Boolean),
        Row::primitive(5, "compositional", PrimitiveKind::Boolean),
        Row::primitive(6, "language", PrimitiveKind::Code).many(),
        Row::record(7, "filter", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER).many(),
        Row::primitive(8, "property", PrimitiveKind::Code).many(),
    ],
};

record! {
    TerminologyCapabilitiesCodeSystemVersion, TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive is_default,
    5 Primitive compositional,
    6 Primitives language,
    7 Records filter,
    8 Primitives property,
}

/// The elements below `TerminologyCapabilities.codeSystem.version.filter`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesCodeSystemVersionFilter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1.
    pub code: Primitive<Text>,
    /// `code`, 1..*.
    pub op: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.codeSystem.version.filter",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "op", PrimitiveKind::Code).many().required(),
    ],
};

record! {
    TerminologyCapabilitiesCodeSystemVersionFilter, TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitives op,
}

/// The elements below `TerminologyCapabilities.expansion`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesExpansion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1.
    pub hierarchical: Primitive<bool>,
    /// `boolean`, 0..1.
    pub paging: Primitive<bool>,
    /// `boolean`, 0..1.
    pub incomplete: Primitive<bool>,
    /// `TerminologyCapabilities.expansion.parameter`, 0..*.
    pub parameter: Vec<TerminologyCapabilitiesExpansionParameter>,
    /// `markdown`, 0..1.
    pub text_filter: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.expansion",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "hierarchical", PrimitiveKind::Boolean),
        Row::primitive(4, "paging", PrimitiveKind::Boolean),
        Row::primitive(5, "incomplete", PrimitiveKind::Boolean),
        Row::record(6, "parameter", &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER).many(),
        Row::primitive(7, "textFilter", PrimitiveKind::Markdown),
    ],
};

record! {
    TerminologyCapabilitiesExpansion, TERMINOLOGY_CAPABILITIES_EXPANSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive hierarchical,
    4 Primitive paging,
    5 Primitive incomplete,
    6 Records parameter,
    7 Primitive text_filter,
}

/// The elements below `TerminologyCapabilities.expansion.parameter`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesExpansionParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.expansion.parameter",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::Code).required(),
        Row::primitive(4, "documentation", PrimitiveKind::String),
    ],
};

record! {
    TerminologyCapabilitiesExpansionParameter, TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive documentation,
}

/// The elements below `TerminologyCapabilities.validateCode`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesValidateCode {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1.
    pub translations: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_VALIDATE_CODE: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.validateCode",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "translations", PrimitiveKind::Boolean).required(),
    ],
};

record! {
    TerminologyCapabilitiesValidateCode, TERMINOLOGY_CAPABILITIES_VALIDATE_CODE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive translations,
}

/// The elements below `TerminologyCapabilities.translation`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesTranslation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1.
    pub needs_map: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_TRANSLATION: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.translation",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "needsMap", PrimitiveKind::Boolean).required(),
    ],
};

record! {
    TerminologyCapabilitiesTranslation, TERMINOLOGY_CAPABILITIES_TRANSLATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive needs_map,
}

/// The elements below `TerminologyCapabilities.closure`.
///
/// Invariants: `ele-1`.
pub struct TerminologyCapabilitiesClosure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1.
    pub translation: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static TERMINOLOGY_CAPABILITIES_CLOSURE: TypeInfo = TypeInfo {
    name: "TerminologyCapabilities.closure",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "translation", PrimitiveKind::Boolean),
    ],
};

record! {
    TerminologyCapabilitiesClosure, TERMINOLOGY_CAPABILITIES_CLOSURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive translation,
}
