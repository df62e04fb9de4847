//! `ImplementationGuide` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension,
    FHIRVersion, GuidePageGeneration, GuideParameterCode, META, Meta, NARRATIVE, Narrative,
    Primitive, PublicationStatus, REFERENCE, Reference, Resource, ResourceType, SPDXLicense,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ImplementationGuide](https://hl7.org/fhir/R4B/implementationguide.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `ig-0`, `ig-2`.
pub struct ImplementationGuide {
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
    /// `uri`, 1..1; summary.
    pub url: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// `dateTime`, 0..1; summary.
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
    pub copyright: Primitive<Text>,
    /// `id`, 1..1; summary.
    pub package_id: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/spdx-license>; summary.
    pub license: Primitive<Code<SPDXLicense>>,
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/FHIR-version>; summary.
    pub fhir_version: Vec<Primitive<Code<FHIRVersion>>>,
    /// `ImplementationGuide.dependsOn`, 0..*; summary.
    pub depends_on: Vec<ImplementationGuideDependsOn>,
    /// `ImplementationGuide.global`, 0..*; summary.
    pub global: Vec<ImplementationGuideGlobal>,
    /// `ImplementationGuide.definition`, 0..1.
    pub definition: Option<Box<ImplementationGuideDefinition>>,
    /// `ImplementationGuide.manifest`, 0..1.
    pub manifest: Option<Box<ImplementationGuideManifest>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE: TypeInfo = TypeInfo {
    name: "ImplementationGuide",
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
        Row::primitive(8, "url", PrimitiveKind::Uri).required(),
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::primitive(10, "name", PrimitiveKind::String).required(),
        Row::primitive(11, "title", PrimitiveKind::String),
        Row::code(12, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(13, "experimental", PrimitiveKind::Boolean),
        Row::primitive(14, "date", PrimitiveKind::DateTime),
        Row::primitive(15, "publisher", PrimitiveKind::String),
        Row::record(16, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(17, "description", PrimitiveKind::Markdown),
        Row::record(18, "useContext", &USAGE_CONTEXT).many(),
        Row::record(19, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(20, "copyright", PrimitiveKind::Markdown),
        Row::primitive(21, "packageId", PrimitiveKind::Id).required(),
        Row::code(22, "license", &codes::SPDX_LICENSE),
        Row::code(23, "fhirVersion", &codes::FHIR_VERSION).many().required(),
        Row::record(24, "dependsOn", &IMPLEMENTATION_GUIDE_DEPENDS_ON).many(),
        Row::record(25, "global", &IMPLEMENTATION_GUIDE_GLOBAL).many(),
        Row::record(26, "definition", &IMPLEMENTATION_GUIDE_DEFINITION),
        Row::record(27, "manifest", &IMPLEMENTATION_GUIDE_MANIFEST),
    ],
};

record! {
    ImplementationGuide, IMPLEMENTATION_GUIDE;
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
    20 Primitive copyright,
    21 Primitive package_id,
    22 Primitive license,
    23 Primitives fhir_version,
    24 Records depends_on,
    25 Records global,
    26 Records definition,
    27 Records manifest,
}

/// The elements below `ImplementationGuide.dependsOn`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideDependsOn {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `canonical`, 1..1, to `ImplementationGuide`; summary.
    pub uri: Primitive<Text>,
    /// `id`, 0..1; summary.
    pub package_id: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_DEPENDS_ON: TypeInfo = TypeInfo {
    name: "ImplementationGuide.dependsOn",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "uri", PrimitiveKind::Canonical).required(),
        Row::primitive(4, "packageId", PrimitiveKind::Id),
        Row::primitive(5, "version", PrimitiveKind::String),
    ],
};

record! {
    ImplementationGuideDependsOn, IMPLEMENTATION_GUIDE_DEPENDS_ON;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive uri,
    4 Primitive package_id,
    5 Primitive version,
}

/// The elements below `ImplementationGuide.global`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideGlobal {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub r#type: Primitive<Code<ResourceType>>,
    /// `canonical`, 1..1, to `StructureDefinition`; summary.
    pub profile: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_GLOBAL: TypeInfo = TypeInfo {
    name: "ImplementationGuide.global",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::RESOURCE_TYPE).required(),
        Row::primitive(4, "profile", PrimitiveKind::Canonical).required(),
    ],
};

record! {
    ImplementationGuideGlobal, IMPLEMENTATION_GUIDE_GLOBAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive profile,
}

/// The elements below `ImplementationGuide.definition`.
///
/// Invariants: `ele-1`, `ig-1`.
pub struct ImplementationGuideDefinition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.grouping`, 0..*.
    pub grouping: Vec<ImplementationGuideDefinitionGrouping>,
    /// `ImplementationGuide.definition.resource`, 1..*.
    pub resource: Vec<ImplementationGuideDefinitionResource>,
    /// `ImplementationGuide.definition.page`, 0..1.
    pub page: Option<Box<ImplementationGuideDefinitionPage>>,
    /// `ImplementationGuide.definition.parameter`, 0..*.
    pub parameter: Vec<ImplementationGuideDefinitionParameter>,
    /// `ImplementationGuide.definition.template`, 0..*.
    pub template: Vec<ImplementationGuideDefinitionTemplate>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION: TypeInfo = TypeInfo {
    name: "ImplementationGuide.definition",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "grouping", &IMPLEMENTATION_GUIDE_DEFINITION_GROUPING).many(),
        Row::record(4, "resource", &IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE).many().required(),
        Row::record(5, "page", &IMPLEMENTATION_GUIDE_DEFINITION_PAGE),
        Row::record(6, "parameter", &IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER).many(),
        Row::record(7, "template", &IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE).many(),
    ],
};

record! {
    ImplementationGuideDefinition, IMPLEMENTATION_GUIDE_DEFINITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records grouping,
    4 Records resource,
    5 Records page,
    6 Records parameter,
    7 Records template,
}

/// The elements below `ImplementationGuide.definition.grouping`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideDefinitionGrouping {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_GROUPING: TypeInfo = TypeInfo {
    name: "ImplementationGuide.definition.grouping",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "description", PrimitiveKind::String),
    ],
};

record! {
    ImplementationGuideDefinitionGrouping, IMPLEMENTATION_GUIDE_DEFINITION_GROUPING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive description,
}

/// The elements below `ImplementationGuide.definition.resource`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideDefinitionResource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1.
    pub reference: Option<Box<Reference>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/FHIR-version>.
    pub fhir_version: Vec<Primitive<Code<FHIRVersion>>>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// A choice, 0..1, to `StructureDefinition`.
    pub example: Option<ImplementationGuideDefinitionResourceExample>,
    /// `id`, 0..1.
    pub grouping_id: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE: TypeInfo = TypeInfo {
    name: "ImplementationGuide.definition.resource",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "reference", &REFERENCE).required(),
        Row::code(4, "fhirVersion", &codes::FHIR_VERSION).many(),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "description", PrimitiveKind::String),
        Row::primitive(7, "exampleBoolean", PrimitiveKind::Boolean).choice(0, 2, 7),
        Row::primitive(7, "exampleCanonical", PrimitiveKind::Canonical).choice(1, 2, 7),
        Row::primitive(8, "groupingId", PrimitiveKind::Id),
    ],
};

record! {
    ImplementationGuideDefinitionResource, IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records reference,
    4 Primitives fhir_version,
    5 Primitive name,
    6 Primitive description,
    7 Choice example,
    8 Primitive grouping_id,
}

/// `ImplementationGuide.definition.resource.example[x]`.
pub enum ImplementationGuideDefinitionResourceExample {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    ImplementationGuideDefinitionResourceExample;
    0 Primitive Boolean,
    1 Primitive Canonical,
    ; last Canonical;
    from Canonical(Text) Boolean(bool);
}

/// The elements below `ImplementationGuide.definition.page`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideDefinitionPage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Binary`.
    pub name: Option<ImplementationGuideDefinitionPageName>,
    /// `string`, 1..1.
    pub title: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/guide-page-generation>.
    pub generation: Primitive<Code<GuidePageGeneration>>,
    /// `ImplementationGuide.definition.page`, 0..*.
    pub page: Vec<ImplementationGuideDefinitionPage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PAGE: TypeInfo = TypeInfo {
    name: "ImplementationGuide.definition.page",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "nameUrl", PrimitiveKind::Url).choice(0, 2, 4).required(),
        Row::record(3, "nameReference", &REFERENCE).choice(1, 2, 4).required(),
        Row::primitive(4, "title", PrimitiveKind::String).required(),
        Row::code(5, "generation", &codes::GUIDE_PAGE_GENERATION).required(),
        Row::record(6, "page", &IMPLEMENTATION_GUIDE_DEFINITION_PAGE).many(),
    ],
};

record! {
    ImplementationGuideDefinitionPage, IMPLEMENTATION_GUIDE_DEFINITION_PAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice name,
    4 Primitive title,
    5 Primitive generation,
    6 Records page,
}

/// `ImplementationGuide.definition.page.name[x]`.
pub enum ImplementationGuideDefinitionPageName {
    /// `url`.
    Url(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ImplementationGuideDefinitionPageName;
    0 Primitive Url,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) Url(Text);
}

/// The elements below `ImplementationGuide.definition.parameter`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideDefinitionParameter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/guide-parameter-code>.
    pub code: Primitive<Code<GuideParameterCode>>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER: TypeInfo = TypeInfo {
    name: "ImplementationGuide.definition.parameter",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::GUIDE_PARAMETER_CODE).required(),
        Row::primitive(4, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    ImplementationGuideDefinitionParameter, IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive value,
}

/// The elements below `ImplementationGuide.definition.template`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideDefinitionTemplate {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1.
    pub code: Primitive<Text>,
    /// `string`, 1..1.
    pub source: Primitive<Text>,
    /// `string`, 0..1.
    pub scope: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE: TypeInfo = TypeInfo {
    name: "ImplementationGuide.definition.template",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "code", PrimitiveKind::Code).required(),
        Row::primitive(4, "source", PrimitiveKind::String).required(),
        Row::primitive(5, "scope", PrimitiveKind::String),
    ],
};

record! {
    ImplementationGuideDefinitionTemplate, IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive source,
    5 Primitive scope,
}

/// The elements below `ImplementationGuide.manifest`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideManifest {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `url`, 0..1; summary.
    pub rendering: Primitive<Text>,
    /// `ImplementationGuide.manifest.resource`, 1..*; summary.
    pub resource: Vec<ImplementationGuideManifestResource>,
    /// `ImplementationGuide.manifest.page`, 0..*.
    pub page: Vec<ImplementationGuideManifestPage>,
    /// `string`, 0..*.
    pub image: Vec<Primitive<Text>>,
    /// `string`, 0..*.
    pub other: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST: TypeInfo = TypeInfo {
    name: "ImplementationGuide.manifest",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "rendering", PrimitiveKind::Url),
        Row::record(4, "resource", &IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE).many().required(),
        Row::record(5, "page", &IMPLEMENTATION_GUIDE_MANIFEST_PAGE).many(),
        Row::primitive(6, "image", PrimitiveKind::String).many(),
        Row::primitive(7, "other", PrimitiveKind::String).many(),
    ],
};

record! {
    ImplementationGuideManifest, IMPLEMENTATION_GUIDE_MANIFEST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive rendering,
    4 Records resource,
    5 Records page,
    6 Primitives image,
    7 Primitives other,
}

/// The elements below `ImplementationGuide.manifest.resource`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideManifestResource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1; summary.
    pub reference: Option<Box<Reference>>,
    /// A choice, 0..1, to `StructureDefinition`.
    pub example: Option<ImplementationGuideManifestResourceExample>,
    /// `url`, 0..1.
    pub relative_path: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE: TypeInfo = TypeInfo {
    name: "ImplementationGuide.manifest.resource",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "reference", &REFERENCE).required(),
        Row::primitive(4, "exampleBoolean", PrimitiveKind::Boolean).choice(0, 2, 7),
        Row::primitive(4, "exampleCanonical", PrimitiveKind::Canonical).choice(1, 2, 7),
        Row::primitive(5, "relativePath", PrimitiveKind::Url),
    ],
};

record! {
    ImplementationGuideManifestResource, IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records reference,
    4 Choice example,
    5 Primitive relative_path,
}

/// `ImplementationGuide.manifest.resource.example[x]`.
pub enum ImplementationGuideManifestResourceExample {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    ImplementationGuideManifestResourceExample;
    0 Primitive Boolean,
    1 Primitive Canonical,
    ; last Canonical;
    from Canonical(Text) Boolean(bool);
}

/// The elements below `ImplementationGuide.manifest.page`.
///
/// Invariants: `ele-1`.
pub struct ImplementationGuideManifestPage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `string`, 0..*.
    pub anchor: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST_PAGE: TypeInfo = TypeInfo {
    name: "ImplementationGuide.manifest.page",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "title", PrimitiveKind::String),
        Row::primitive(5, "anchor", PrimitiveKind::String).many(),
    ],
};

record! {
    ImplementationGuideManifestPage, IMPLEMENTATION_GUIDE_MANIFEST_PAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive title,
    5 Primitives anchor,
}
