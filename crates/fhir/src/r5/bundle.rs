//! `Bundle` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Decimal, Instant, PrimitiveKind, Text};
use crate::r5::{
    BundleType, EXTENSION, Extension, HTTPVerb, IDENTIFIER, Identifier, LinkRelationTypes, META,
    Meta, Primitive, Resource, SIGNATURE, SearchEntryMode, Signature, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Bundle](https://hl7.org/fhir/R5/bundle.html).
///
/// Invariants: `bdl-1`, `bdl-2`, `bdl-7`, `bdl-9`, `bdl-10`, `bdl-11`, `bdl-12`, `bdl-13`, `bdl-14`, `bdl-15`, `bdl-16`, `bdl-17`, `bdl-18`, `bdl-3a`, `bdl-3b`, `bdl-3c`, `bdl-3d`.
pub struct Bundle {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Primitive<Text>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/bundle-type>; summary.
    pub r#type: Primitive<Code<BundleType>>,
    /// `instant`, 0..1; summary.
    pub timestamp: Primitive<Instant>,
    /// `unsignedInt`, 0..1; summary.
    pub total: Primitive<i32>,
    /// `Bundle.link`, 0..*; summary.
    pub link: Vec<BundleLink>,
    /// `Bundle.entry`, 0..*; summary.
    pub entry: Vec<BundleEntry>,
    /// `Signature`, 0..1; summary.
    pub signature: Option<Box<Signature>>,
    /// `Resource`, 0..1; summary; since R5.
    pub issues: Option<Resource>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BUNDLE: TypeInfo = TypeInfo {
    name: "Bundle",
    kind: TypeKind::Resource,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "identifier", &IDENTIFIER),
        Row::code(5, "type", &codes::BUNDLE_TYPE).required(),
        Row::primitive(6, "timestamp", PrimitiveKind::Instant),
        Row::primitive(7, "total", PrimitiveKind::UnsignedInt),
        Row::record(8, "link", &BUNDLE_LINK).many(),
        Row::record(9, "entry", &BUNDLE_ENTRY).many(),
        Row::record(10, "signature", &SIGNATURE),
        Row::resource(11, "issues"),
    ],
};

record! {
    Bundle, BUNDLE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records identifier,
    5 Primitive r#type,
    6 Primitive timestamp,
    7 Primitive total,
    8 Records link,
    9 Records entry,
    10 Records signature,
    11 Resources issues,
}

/// The elements below `Bundle.link`.
///
/// Invariants: `ele-1`.
pub struct BundleLink {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/iana-link-relations>; summary.
    pub relation: Primitive<Code<LinkRelationTypes>>,
    /// `uri`, 1..1; summary.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BUNDLE_LINK: TypeInfo = TypeInfo {
    name: "Bundle.link",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "relation", &codes::LINK_RELATION_TYPES).required(),
        Row::primitive(4, "url", PrimitiveKind::Uri).required(),
    ],
};

record! {
    BundleLink, BUNDLE_LINK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive relation,
    4 Primitive url,
}

/// The elements below `Bundle.entry`.
///
/// Invariants: `bdl-5`, `bdl-8`, `ele-1`.
pub struct BundleEntry {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.link`, 0..*; summary.
    pub link: Vec<BundleLink>,
    /// `uri`, 0..1; summary.
    pub full_url: Primitive<Text>,
    /// `Resource`, 0..1; summary.
    pub resource: Option<Resource>,
    /// `Bundle.entry.search`, 0..1; summary.
    pub search: Option<Box<BundleEntrySearch>>,
    /// `Bundle.entry.request`, 0..1; summary.
    pub request: Option<Box<BundleEntryRequest>>,
    /// `Bundle.entry.response`, 0..1; summary.
    pub response: Option<Box<BundleEntryResponse>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BUNDLE_ENTRY: TypeInfo = TypeInfo {
    name: "Bundle.entry",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "link", &BUNDLE_LINK).many(),
        Row::primitive(4, "fullUrl", PrimitiveKind::Uri),
        Row::resource(5, "resource"),
        Row::record(6, "search", &BUNDLE_ENTRY_SEARCH),
        Row::record(7, "request", &BUNDLE_ENTRY_REQUEST),
        Row::record(8, "response", &BUNDLE_ENTRY_RESPONSE),
    ],
};

record! {
    BundleEntry, BUNDLE_ENTRY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records link,
    4 Primitive full_url,
    5 Resources resource,
    6 Records search,
    7 Records request,
    8 Records response,
}

/// The elements below `Bundle.entry.search`.
///
/// Invariants: `ele-1`.
pub struct BundleEntrySearch {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/search-entry-mode>; summary.
    pub mode: Primitive<Code<SearchEntryMode>>,
    /// `decimal`, 0..1; summary.
    pub score: Primitive<Decimal>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BUNDLE_ENTRY_SEARCH: TypeInfo = TypeInfo {
    name: "Bundle.entry.search",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "mode", &codes::SEARCH_ENTRY_MODE),
        Row::primitive(4, "score", PrimitiveKind::Decimal),
    ],
};

record! {
    BundleEntrySearch, BUNDLE_ENTRY_SEARCH;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive mode,
    4 Primitive score,
}

/// The elements below `Bundle.entry.request`.
///
/// Invariants: `ele-1`.
pub struct BundleEntryRequest {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/http-verb>; summary.
    pub method: Primitive<Code<HTTPVerb>>,
    /// `uri`, 1..1; summary.
    pub url: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub if_none_match: Primitive<Text>,
    /// `instant`, 0..1; summary.
    pub if_modified_since: Primitive<Instant>,
    /// `string`, 0..1; summary.
    pub if_match: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub if_none_exist: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BUNDLE_ENTRY_REQUEST: TypeInfo = TypeInfo {
    name: "Bundle.entry.request",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "method", &codes::HTTP_VERB).required(),
        Row::primitive(4, "url", PrimitiveKind::Uri).required(),
        Row::primitive(5, "ifNoneMatch", PrimitiveKind::String),
        Row::primitive(6, "ifModifiedSince", PrimitiveKind::Instant),
        Row::primitive(7, "ifMatch", PrimitiveKind::String),
        Row::primitive(8, "ifNoneExist", PrimitiveKind::String),
    ],
};

record! {
    BundleEntryRequest, BUNDLE_ENTRY_REQUEST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive method,
    4 Primitive url,
    5 Primitive if_none_match,
    6 Primitive if_modified_since,
    7 Primitive if_match,
    8 Primitive if_none_exist,
}

/// The elements below `Bundle.entry.response`.
///
/// Invariants: `ele-1`.
pub struct BundleEntryResponse {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub status: Primitive<Text>,
    /// `uri`, 0..1; summary.
    pub location: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub etag: Primitive<Text>,
    /// `instant`, 0..1; summary.
    pub last_modified: Primitive<Instant>,
    /// `Resource`, 0..1; summary.
    pub outcome: Option<Resource>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BUNDLE_ENTRY_RESPONSE: TypeInfo = TypeInfo {
    name: "Bundle.entry.response",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "status", PrimitiveKind::String).required(),
        Row::primitive(4, "location", PrimitiveKind::Uri),
        Row::primitive(5, "etag", PrimitiveKind::String),
        Row::primitive(6, "lastModified", PrimitiveKind::Instant),
        Row::resource(7, "outcome"),
    ],
};

record! {
    BundleEntryResponse, BUNDLE_ENTRY_RESPONSE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive status,
    4 Primitive location,
    5 Primitive etag,
    6 Primitive last_modified,
    7 Resources outcome,
}
