//! `CapabilityStatement` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CapabilityStatementKind, CodeableConcept, Coding,
    ConditionalDeleteStatus, ConditionalReadStatus, ContactDetail, DocumentMode, EXTENSION,
    EventCapabilityMode, Extension, FHIRVersion, META, Meta, NARRATIVE, Narrative, Primitive,
    PublicationStatus, REFERENCE, Reference, ReferenceHandlingPolicy, Resource, ResourceType,
    ResourceVersionPolicy, RestfulCapabilityMode, SearchParamType, SystemRestfulInteraction,
    TypeRestfulInteraction, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [CapabilityStatement](https://hl7.org/fhir/R4B/capabilitystatement.html).
///
/// Invariants: `cpb-0`, `cpb-1`, `cpb-2`, `cpb-3`, `cpb-7`, `cpb-14`, `cpb-15`, `cpb-16`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CapabilityStatement {
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
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
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
        Row::primitive(23, "instantiates", PrimitiveKind::Canonical).many(),
        Row::primitive(24, "imports", PrimitiveKind::Canonical).many(),
        Row::record(25, "software", &CAPABILITY_STATEMENT_SOFTWARE),
        Row::record(26, "implementation", &CAPABILITY_STATEMENT_IMPLEMENTATION),
        Row::code(27, "fhirVersion", &codes::FHIR_VERSION).required(),
        Row::primitive(28, "format", PrimitiveKind::Code).many().required(),
        Row::primitive(29, "patchFormat", PrimitiveKind::Code).many(),
        Row::primitive(30, "implementationGuide", PrimitiveKind::Canonical).many(),
        Row::record(31, "rest", &CAPABILITY_STATEMENT_REST).many(),
        Row::record(32, "messaging", &CAPABILITY_STATEMENT_MESSAGING).many(),
        Row::record(33, "document", &CAPABILITY_STATEMENT_DOCUMENT).many(),
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
    23 Primitives instantiates,
    24 Primitives imports,
    25 Records software,
    26 Records implementation,
    27 Primitive fhir_version,
    28 Primitives format,
    29 Primitives patch_format,
    30 Primitives implementation_guide,
    31 Records rest,
    32 Records messaging,
    33 Records document,
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
    release: Release::R4B,
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
    /// `string`, 1..1; summary.
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
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String).required(),
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
    release: Release::R4B,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
        Row::code(14, "conditionalDelete", &codes::CONDITIONAL_DELETE_STATUS),
        Row::code(15, "referencePolicy", &codes::REFERENCE_HANDLING_POLICY).many(),
        Row::primitive(16, "searchInclude", PrimitiveKind::String).many(),
        Row::primitive(17, "searchRevInclude", PrimitiveKind::String).many(),
        Row::record(18, "searchParam", &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM).many(),
        Row::record(19, "operation", &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION).many(),
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
    14 Primitive conditional_delete,
    15 Primitives reference_policy,
    16 Primitives search_include,
    17 Primitives search_rev_include,
    18 Records search_param,
    19 Records operation,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
    release: Release::R4B,
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
