//! `CapabilityStatement` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CapabilityStatementKind, CodeableConcept, Coding,
    ConditionalDeleteStatus, ConditionalReadStatus, ContactDetail, DocumentMode, EXTENSION,
    EventCapabilityMode, Extension, FHIRVersion, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, Primitive, PublicationStatus, REFERENCE, Reference, ReferenceHandlingPolicy,
    Resource, ResourceType, ResourceVersionPolicy, RestfulCapabilityMode, SearchParamType,
    SystemRestfulInteraction, TypeRestfulInteraction, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CapabilityStatement](https://hl7.org/fhir/R5/capabilitystatement.html).
///
/// Invariants: `cnl-0`, `cpb-1`, `cpb-2`, `cpb-3`, `cpb-4`, `cpb-7`, `cpb-14`, `cpb-15`, `cpb-16`.
pub struct CapabilityStatement {
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
    /// `uri`, 0..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary; since R5.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<CapabilityStatementVersionAlgorithm>,
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
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/capability-statement-kind>; summary.
    pub kind: Primitive<Code<CapabilityStatementKind>>,
    /// `canonical`, 0..*, to `CapabilityStatement`; summary.
    pub instantiates: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `CapabilityStatement`; summary.
    pub imports: Vec<Primitive<Text>>,
    /// `CapabilityStatement.software`, 0..1; summary.
    pub software: Option<Box<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation`, 0..1; summary.
    pub implementation: Option<Box<CapabilityStatementImplementation>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/FHIR-version>; summary.
    pub fhir_version: Primitive<Code<FHIRVersion>>,
    /// `code`, 1..*; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub format: Vec<Primitive<Text>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>; summary.
    pub patch_format: Vec<Primitive<Text>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/all-languages>; summary; since R5.
    pub accept_language: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `ImplementationGuide`; summary.
    pub implementation_guide: Vec<Primitive<Text>>,
    /// `CapabilityStatement.rest`, 0..*; summary.
    pub rest: Vec<CapabilityStatementRest>,
    /// `CapabilityStatement.messaging`, 0..*; summary.
    pub messaging: Vec<CapabilityStatementMessaging>,
    /// `CapabilityStatement.document`, 0..*; summary.
    pub document: Vec<CapabilityStatementDocument>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT: TypeInfo = TypeInfo {
    name: "CapabilityStatement",
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::primitive(16, "date", PrimitiveKind::DateTime).required(),
        Row::primitive(17, "publisher", PrimitiveKind::String),
        Row::record(18, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(19, "description", PrimitiveKind::Markdown),
        Row::record(20, "useContext", &USAGE_CONTEXT).many(),
        Row::record(21, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(22, "purpose", PrimitiveKind::Markdown),
        Row::primitive(23, "copyright", PrimitiveKind::Markdown),
        Row::primitive(24, "copyrightLabel", PrimitiveKind::String),
        Row::code(25, "kind", &codes::CAPABILITY_STATEMENT_KIND).required(),
        Row::primitive(26, "instantiates", PrimitiveKind::Canonical).many(),
        Row::primitive(27, "imports", PrimitiveKind::Canonical).many(),
        Row::record(28, "software", &CAPABILITY_STATEMENT_SOFTWARE),
        Row::record(29, "implementation", &CAPABILITY_STATEMENT_IMPLEMENTATION),
        Row::code(30, "fhirVersion", &codes::FHIR_VERSION).required(),
        Row::primitive(31, "format", PrimitiveKind::Code).many().required(),
        Row::primitive(32, "patchFormat", PrimitiveKind::Code).many(),
        Row::primitive(33, "acceptLanguage", PrimitiveKind::Code).many(),
        Row::primitive(34, "implementationGuide", PrimitiveKind::Canonical).many(),
        Row::record(35, "rest", &CAPABILITY_STATEMENT_REST).many(),
        Row::record(36, "messaging", &CAPABILITY_STATEMENT_MESSAGING).many(),
        Row::record(37, "document", &CAPABILITY_STATEMENT_DOCUMENT).many(),
    ],
};

record! {
    CapabilityStatement, CAPABILITY_STATEMENT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Records identifier,
    10 Primitive version,
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitive status,
    15 Primitive experimental,
    16 Primitive date,
    17 Primitive publisher,
    18 Records contact,
    19 Primitive description,
    20 Records use_context,
    21 Records jurisdiction,
    22 Primitive purpose,
    23 Primitive copyright,
    24 Primitive copyright_label,
    25 Primitive kind,
    26 Primitives instantiates,
    27 Primitives imports,
    28 Records software,
    29 Records implementation,
    30 Primitive fhir_version,
    31 Primitives format,
    32 Primitives patch_format,
    33 Primitives accept_language,
    34 Primitives implementation_guide,
    35 Records rest,
    36 Records messaging,
    37 Records document,
}

/// `CapabilityStatement.versionAlgorithm[x]`.
pub enum CapabilityStatementVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    CapabilityStatementVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// The elements below `CapabilityStatement.software`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementSoftware {
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
    /// `dateTime`, 0..1; summary.
    pub release_date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_SOFTWARE: TypeInfo = TypeInfo {
    name: "CapabilityStatement.software",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "version", PrimitiveKind::String),
        Row::primitive(5, "releaseDate", PrimitiveKind::DateTime),
    ],
};

record! {
    CapabilityStatementSoftware, CAPABILITY_STATEMENT_SOFTWARE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive version,
    5 Primitive release_date,
}

/// The elements below `CapabilityStatement.implementation`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementImplementation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 1..1; summary.
    pub description: Primitive<Text>,
    /// `url`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub custodian: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_IMPLEMENTATION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.implementation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown).required(),
        Row::primitive(4, "url", PrimitiveKind::Url),
        Row::record(5, "custodian", &REFERENCE),
    ],
};

record! {
    CapabilityStatementImplementation, CAPABILITY_STATEMENT_IMPLEMENTATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive url,
    5 Records custodian,
}

/// The elements below `CapabilityStatement.rest`.
///
/// Invariants: `cpb-9`, `ele-1`.
pub struct CapabilityStatementRest {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/restful-capability-mode>; summary.
    pub mode: Primitive<Code<RestfulCapabilityMode>>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// `CapabilityStatement.rest.security`, 0..1; summary.
    pub security: Option<Box<CapabilityStatementRestSecurity>>,
    /// `CapabilityStatement.rest.resource`, 0..*; summary.
    pub resource: Vec<CapabilityStatementRestResource>,
    /// `CapabilityStatement.rest.interaction`, 0..*.
    pub interaction: Vec<CapabilityStatementRestInteraction>,
    /// `CapabilityStatement.rest.resource.searchParam`, 0..*.
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.resource.operation`, 0..*; summary.
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// `canonical`, 0..*, to `CompartmentDefinition`.
    pub compartment: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_REST: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "mode", &codes::RESTFUL_CAPABILITY_MODE).required(),
        Row::primitive(4, "documentation", PrimitiveKind::Markdown),
        Row::record(5, "security", &CAPABILITY_STATEMENT_REST_SECURITY),
        Row::record(6, "resource", &CAPABILITY_STATEMENT_REST_RESOURCE).many(),
        Row::record(7, "interaction", &CAPABILITY_STATEMENT_REST_INTERACTION).many(),
        Row::record(8, "searchParam", &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM).many(),
        Row::record(9, "operation", &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION).many(),
        Row::primitive(10, "compartment", PrimitiveKind::Canonical).many(),
    ],
};

record! {
    CapabilityStatementRest, CAPABILITY_STATEMENT_REST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive mode,
    4 Primitive documentation,
    5 Records security,
    6 Records resource,
    7 Records interaction,
    8 Records search_param,
    9 Records operation,
    10 Primitives compartment,
}

/// The elements below `CapabilityStatement.rest.security`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementRestSecurity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1; summary.
    pub cors: Primitive<bool>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/restful-security-service>; summary.
    pub service: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_REST_SECURITY: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.security",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "cors", PrimitiveKind::Boolean),
        Row::record(4, "service", &CODEABLE_CONCEPT).many(),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
    ],
};

record! {
    CapabilityStatementRestSecurity, CAPABILITY_STATEMENT_REST_SECURITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive cors,
    4 Records service,
    5 Primitive description,
}

/// The elements below `CapabilityStatement.rest.resource`.
///
/// Invariants: `cpb-12`, `ele-1`.
pub struct CapabilityStatementRestResource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary.
    pub r#type: Primitive<Code<ResourceType>>,
    /// `canonical`, 0..1, to `StructureDefinition`; summary.
    pub profile: Primitive<Text>,
    /// `canonical`, 0..*, to `StructureDefinition`; summary.
    pub supported_profile: Vec<Primitive<Text>>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// `CapabilityStatement.rest.resource.interaction`, 0..*.
    pub interaction: Vec<CapabilityStatementRestResourceInteraction>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/versioning-policy>.
    pub versioning: Primitive<Code<ResourceVersionPolicy>>,
    /// `boolean`, 0..1.
    pub read_history: Primitive<bool>,
    /// `boolean`, 0..1.
    pub update_create: Primitive<bool>,
    /// `boolean`, 0..1.
    pub conditional_create: Primitive<bool>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/conditional-read-status>.
    pub conditional_read: Primitive<Code<ConditionalReadStatus>>,
    /// `boolean`, 0..1.
    pub conditional_update: Primitive<bool>,
    /// `boolean`, 0..1; since R5.
    pub conditional_patch: Primitive<bool>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/conditional-delete-status>.
    pub conditional_delete: Primitive<Code<ConditionalDeleteStatus>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/reference-handling-policy>.
    pub reference_policy: Vec<Primitive<Code<ReferenceHandlingPolicy>>>,
    /// `string`, 0..*.
    pub search_include: Vec<Primitive<Text>>,
    /// `string`, 0..*.
    pub search_rev_include: Vec<Primitive<Text>>,
    /// `CapabilityStatement.rest.resource.searchParam`, 0..*.
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.resource.operation`, 0..*; summary.
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.resource",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::RESOURCE_TYPE).required(),
        Row::primitive(4, "profile", PrimitiveKind::Canonical),
        Row::primitive(5, "supportedProfile", PrimitiveKind::Canonical).many(),
        Row::primitive(6, "documentation", PrimitiveKind::Markdown),
        Row::record(7, "interaction", &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION).many(),
        Row::code(8, "versioning", &codes::RESOURCE_VERSION_POLICY),
        Row::primitive(9, "readHistory", PrimitiveKind::Boolean),
        Row::primitive(10, "updateCreate", PrimitiveKind::Boolean),
        Row::primitive(11, "conditionalCreate", PrimitiveKind::Boolean),
        Row::code(12, "conditionalRead", &codes::CONDITIONAL_READ_STATUS),
        Row::primitive(13, "conditionalUpdate", PrimitiveKind::Boolean),
        Row::primitive(14, "conditionalPatch", PrimitiveKind::Boolean),
        Row::code(15, "conditionalDelete", &codes::CONDITIONAL_DELETE_STATUS),
        Row::code(16, "referencePolicy", &codes::REFERENCE_HANDLING_POLICY).many(),
        Row::primitive(17, "searchInclude", PrimitiveKind::String).many(),
        Row::primitive(18, "searchRevInclude", PrimitiveKind::String).many(),
        Row::record(19, "searchParam", &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM).many(),
        Row::record(20, "operation", &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION).many(),
    ],
};

record! {
    CapabilityStatementRestResource, CAPABILITY_STATEMENT_REST_RESOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive profile,
    5 Primitives supported_profile,
    6 Primitive documentation,
    7 Records interaction,
    8 Primitive versioning,
    9 Primitive read_history,
    10 Primitive update_create,
    11 Primitive conditional_create,
    12 Primitive conditional_read,
    13 Primitive conditional_update,
    14 Primitive conditional_patch,
    15 Primitive conditional_delete,
    16 Primitives reference_policy,
    17 Primitives search_include,
    18 Primitives search_rev_include,
    19 Records search_param,
    20 Records operation,
}

/// The elements below `CapabilityStatement.rest.resource.interaction`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementRestResourceInteraction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/type-restful-interaction>.
    pub code: Primitive<Code<TypeRestfulInteraction>>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.resource.interaction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::TYPE_RESTFUL_INTERACTION).required(),
        Row::primitive(4, "documentation", PrimitiveKind::Markdown),
    ],
};

record! {
    CapabilityStatementRestResourceInteraction, CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive documentation,
}

/// The elements below `CapabilityStatement.rest.resource.searchParam`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementRestResourceSearchParam {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub name: Primitive<Text>,
    /// `canonical`, 0..1, to `SearchParameter`.
    pub definition: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/search-param-type>.
    pub r#type: Primitive<Code<SearchParamType>>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.resource.searchParam",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "definition", PrimitiveKind::Canonical),
        Row::code(5, "type", &codes::SEARCH_PARAM_TYPE).required(),
        Row::primitive(6, "documentation", PrimitiveKind::Markdown),
    ],
};

record! {
    CapabilityStatementRestResourceSearchParam, CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive definition,
    5 Primitive r#type,
    6 Primitive documentation,
}

/// The elements below `CapabilityStatement.rest.resource.operation`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementRestResourceOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `canonical`, 1..1, to `OperationDefinition`; summary.
    pub definition: Primitive<Text>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.resource.operation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::primitive(4, "definition", PrimitiveKind::Canonical).required(),
        Row::primitive(5, "documentation", PrimitiveKind::Markdown),
    ],
};

record! {
    CapabilityStatementRestResourceOperation, CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive definition,
    5 Primitive documentation,
}

/// The elements below `CapabilityStatement.rest.interaction`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementRestInteraction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/system-restful-interaction>.
    pub code: Primitive<Code<SystemRestfulInteraction>>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_REST_INTERACTION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.interaction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::SYSTEM_RESTFUL_INTERACTION).required(),
        Row::primitive(4, "documentation", PrimitiveKind::Markdown),
    ],
};

record! {
    CapabilityStatementRestInteraction, CAPABILITY_STATEMENT_REST_INTERACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Primitive documentation,
}

/// The elements below `CapabilityStatement.messaging`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementMessaging {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint`, 0..*.
    pub endpoint: Vec<CapabilityStatementMessagingEndpoint>,
    /// `unsignedInt`, 0..1.
    pub reliable_cache: Primitive<i32>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// `CapabilityStatement.messaging.supportedMessage`, 0..*; summary.
    pub supported_message: Vec<CapabilityStatementMessagingSupportedMessage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_MESSAGING: TypeInfo = TypeInfo {
    name: "CapabilityStatement.messaging",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "endpoint", &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT).many(),
        Row::primitive(4, "reliableCache", PrimitiveKind::UnsignedInt),
        Row::primitive(5, "documentation", PrimitiveKind::Markdown),
        Row::record(6, "supportedMessage", &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE)
            .many(),
    ],
};

record! {
    CapabilityStatementMessaging, CAPABILITY_STATEMENT_MESSAGING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records endpoint,
    4 Primitive reliable_cache,
    5 Primitive documentation,
    6 Records supported_message,
}

/// The elements below `CapabilityStatement.messaging.endpoint`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementMessagingEndpoint {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/message-transport>.
    pub protocol: Option<Box<Coding>>,
    /// `url`, 1..1.
    pub address: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT: TypeInfo = TypeInfo {
    name: "CapabilityStatement.messaging.endpoint",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "protocol", &CODING).required(),
        Row::primitive(4, "address", PrimitiveKind::Url).required(),
    ],
};

record! {
    CapabilityStatementMessagingEndpoint, CAPABILITY_STATEMENT_MESSAGING_ENDPOINT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records protocol,
    4 Primitive address,
}

/// The elements below `CapabilityStatement.messaging.supportedMessage`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementMessagingSupportedMessage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/event-capability-mode>; summary.
    pub mode: Primitive<Code<EventCapabilityMode>>,
    /// `canonical`, 1..1, to `MessageDefinition`; summary.
    pub definition: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE: TypeInfo = TypeInfo {
    name: "CapabilityStatement.messaging.supportedMessage",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "mode", &codes::EVENT_CAPABILITY_MODE).required(),
        Row::primitive(4, "definition", PrimitiveKind::Canonical).required(),
    ],
};

record! {
    CapabilityStatementMessagingSupportedMessage, CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive mode,
    4 Primitive definition,
}

/// The elements below `CapabilityStatement.document`.
///
/// Invariants: `ele-1`.
pub struct CapabilityStatementDocument {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/document-mode>; summary.
    pub mode: Primitive<Code<DocumentMode>>,
    /// `markdown`, 0..1.
    pub documentation: Primitive<Text>,
    /// `canonical`, 1..1, to `StructureDefinition`; summary.
    pub profile: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CAPABILITY_STATEMENT_DOCUMENT: TypeInfo = TypeInfo {
    name: "CapabilityStatement.document",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "mode", &codes::DOCUMENT_MODE).required(),
        Row::primitive(4, "documentation", PrimitiveKind::Markdown),
        Row::primitive(5, "profile", PrimitiveKind::Canonical).required(),
    ],
};

record! {
    CapabilityStatementDocument, CAPABILITY_STATEMENT_DOCUMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive mode,
    4 Primitive documentation,
    5 Primitive profile,
}
