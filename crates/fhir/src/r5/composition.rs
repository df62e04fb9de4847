//! `Composition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, CompositionStatus, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, RELATED_ARTIFACT, Reference,
    RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Composition](https://hl7.org/fhir/R5/composition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Composition {
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
    /// `uri`, 0..1; summary; since R5.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary; since R5.
    pub version: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/composition-status>; modifier; summary.
    pub status: Primitive<Code<CompositionStatus>>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/doc-typecodes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/referenced-item-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..*; summary.
    pub subject: Vec<Reference>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 1..1; summary.
    pub date: Primitive<DateTime>,
    /// `UsageContext`, 0..*; summary; since R5.
    pub use_context: Vec<UsageContext>,
    /// `Reference`, 1..*, to `Practitioner`, `PractitionerRole`, `Device`, `Patient`, `RelatedPerson`, `Organization`; summary.
    pub author: Vec<Reference>,
    /// `string`, 0..1; summary; since R5.
    pub name: Primitive<Text>,
    /// `string`, 1..1; summary.
    pub title: Primitive<Text>,
    /// `Annotation`, 0..*; since R5.
    pub note: Vec<Annotation>,
    /// `Composition.attester`, 0..*.
    pub attester: Vec<CompositionAttester>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub custodian: Option<Box<Reference>>,
    /// `RelatedArtifact`, 0..*.
    pub relates_to: Vec<RelatedArtifact>,
    /// `Composition.event`, 0..*; summary.
    pub event: Vec<CompositionEvent>,
    /// `Composition.section`, 0..*.
    pub section: Vec<CompositionSection>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPOSITION: TypeInfo = TypeInfo {
    name: "Composition",
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
        Row::code(11, "status", &codes::COMPOSITION_STATUS).required(),
        Row::record(12, "type", &CODEABLE_CONCEPT).required(),
        Row::record(13, "category", &CODEABLE_CONCEPT).many(),
        Row::record(14, "subject", &REFERENCE).many(),
        Row::record(15, "encounter", &REFERENCE),
        Row::primitive(16, "date", PrimitiveKind::DateTime).required(),
        Row::record(17, "useContext", &USAGE_CONTEXT).many(),
        Row::record(18, "author", &REFERENCE).many().required(),
        Row::primitive(19, "name", PrimitiveKind::String),
        Row::primitive(20, "title", PrimitiveKind::String).required(),
        Row::record(21, "note", &ANNOTATION).many(),
        Row::record(22, "attester", &COMPOSITION_ATTESTER).many(),
        Row::record(23, "custodian", &REFERENCE),
        Row::record(24, "relatesTo", &RELATED_ARTIFACT).many(),
        Row::record(25, "event", &COMPOSITION_EVENT).many(),
        Row::record(26, "section", &COMPOSITION_SECTION).many(),
    ],
};

record! {
    Composition, COMPOSITION;
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
    11 Primitive status,
    12 Records r#type,
    13 Records category,
    14 Records subject,
    15 Records encounter,
    16 Primitive date,
    17 Records use_context,
    18 Records author,
    19 Primitive name,
    20 Primitive title,
    21 Records note,
    22 Records attester,
    23 Records custodian,
    24 Records relates_to,
    25 Records event,
    26 Records section,
}

/// The elements below `Composition.attester`.
///
/// Invariants: `ele-1`.
pub struct CompositionAttester {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
    pub mode: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1.
    pub time: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`, `Organization`.
    pub party: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPOSITION_ATTESTER: TypeInfo = TypeInfo {
    name: "Composition.attester",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "mode", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "time", PrimitiveKind::DateTime),
        Row::record(5, "party", &REFERENCE),
    ],
};

record! {
    CompositionAttester, COMPOSITION_ATTESTER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records mode,
    4 Primitive time,
    5 Records party,
}

/// The elements below `Composition.event`.
///
/// Invariants: `ele-1`.
pub struct CompositionEvent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `CodeableReference`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ActCode>; summary.
    pub detail: Vec<CodeableReference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPOSITION_EVENT: TypeInfo = TypeInfo {
    name: "Composition.event",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "period", &PERIOD),
        Row::record(4, "detail", &CODEABLE_REFERENCE).many(),
    ],
};

record! {
    CompositionEvent, COMPOSITION_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records period,
    4 Records detail,
}

/// The elements below `Composition.section`.
///
/// Invariants: `cmp-1`, `cmp-2`, `ele-1`.
pub struct CompositionSection {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/doc-section-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Device`, `Patient`, `RelatedPerson`, `Organization`.
    pub author: Vec<Reference>,
    /// `Reference`, 0..1.
    pub focus: Option<Box<Reference>>,
    /// `Narrative`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/list-order>.
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*.
    pub entry: Vec<Reference>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/list-empty-reason>.
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// `Composition.section`, 0..*.
    pub section: Vec<CompositionSection>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPOSITION_SECTION: TypeInfo = TypeInfo {
    name: "Composition.section",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::record(5, "author", &REFERENCE).many(),
        Row::record(6, "focus", &REFERENCE),
        Row::record(7, "text", &NARRATIVE),
        Row::record(8, "orderedBy", &CODEABLE_CONCEPT),
        Row::record(9, "entry", &REFERENCE).many(),
        Row::record(10, "emptyReason", &CODEABLE_CONCEPT),
        Row::record(11, "section", &COMPOSITION_SECTION).many(),
    ],
};

record! {
    CompositionSection, COMPOSITION_SECTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Records code,
    5 Records author,
    6 Records focus,
    7 Records text,
    8 Records ordered_by,
    9 Records entry,
    10 Records empty_reason,
    11 Records section,
}
