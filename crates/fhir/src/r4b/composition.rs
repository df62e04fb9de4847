//! `Composition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, CompositionAttestationMode, CompositionStatus,
    Confidentiality, DocumentRelationshipType, EXTENSION, Extension, IDENTIFIER, Identifier,
    ListMode, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference,
    Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Composition](https://hl7.org/fhir/R4B/composition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Composition {
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
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/composition-status>; modifier; summary.
    pub status: Primitive<Code<CompositionStatus>>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/doc-typecodes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-LoincDocumentOntologyInternational>; summary.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..1; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 1..1; summary.
    pub date: Primitive<DateTime>,
    /// `Reference`, 1..*, to `Practitioner`, `PractitionerRole`, `Device`, `Patient`, `RelatedPerson`, `Organization`; summary.
    pub author: Vec<Reference>,
    /// `string`, 1..1; summary.
    pub title: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://terminology.hl7.org/ValueSet/v3-Confidentiality>; summary.
    pub confidentiality: Primitive<Code<Confidentiality>>,
    /// `Composition.attester`, 0..*.
    pub attester: Vec<CompositionAttester>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub custodian: Option<Box<Reference>>,
    /// `Composition.relatesTo`, 0..*.
    pub relates_to: Vec<CompositionRelatesTo>,
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
        Row::record(8, "identifier", &IDENTIFIER),
        Row::code(9, "status", &codes::COMPOSITION_STATUS).required(),
        Row::record(10, "type", &CODEABLE_CONCEPT).required(),
        Row::record(11, "category", &CODEABLE_CONCEPT).many(),
        Row::record(12, "subject", &REFERENCE),
        Row::record(13, "encounter", &REFERENCE),
        Row::primitive(14, "date", PrimitiveKind::DateTime).required(),
        Row::record(15, "author", &REFERENCE).many().required(),
        Row::primitive(16, "title", PrimitiveKind::String).required(),
        Row::code(17, "confidentiality", &codes::CONFIDENTIALITY),
        Row::record(18, "attester", &COMPOSITION_ATTESTER).many(),
        Row::record(19, "custodian", &REFERENCE),
        Row::record(20, "relatesTo", &COMPOSITION_RELATES_TO).many(),
        Row::record(21, "event", &COMPOSITION_EVENT).many(),
        Row::record(22, "section", &COMPOSITION_SECTION).many(),
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
    8 Records identifier,
    9 Primitive status,
    10 Records r#type,
    11 Records category,
    12 Records subject,
    13 Records encounter,
    14 Primitive date,
    15 Records author,
    16 Primitive title,
    17 Primitive confidentiality,
    18 Records attester,
    19 Records custodian,
    20 Records relates_to,
    21 Records event,
    22 Records section,
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
    pub mode: Primitive<Code<CompositionAttestationMode>>,
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
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "mode", &codes::COMPOSITION_ATTESTATION_MODE).required(),
        Row::primitive(4, "time", PrimitiveKind::DateTime),
        Row::record(5, "party", &REFERENCE),
    ],
};

record! {
    CompositionAttester, COMPOSITION_ATTESTER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive mode,
    4 Primitive time,
    5 Records party,
}

/// The elements below `Composition.relatesTo`.
///
/// Invariants: `ele-1`.
pub struct CompositionRelatesTo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/document-relationship-type>.
    pub code: Primitive<Code<DocumentRelationshipType>>,
    /// A choice, 1..1, to `Composition`.
    pub target: Option<CompositionRelatesToTarget>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPOSITION_RELATES_TO: TypeInfo = TypeInfo {
    name: "Composition.relatesTo",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::DOCUMENT_RELATIONSHIP_TYPE).required(),
        Row::record(4, "targetIdentifier", &IDENTIFIER).choice(0, 2, 6).required(),
        Row::record(4, "targetReference", &REFERENCE).choice(1, 2, 6).required(),
    ],
};

record! {
    CompositionRelatesTo, COMPOSITION_RELATES_TO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Choice target,
}

/// `Composition.relatesTo.target[x]`.
pub enum CompositionRelatesToTarget {
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    CompositionRelatesToTarget;
    0 Record Identifier,
    1 Record Reference,
    ; last Reference;
    from Identifier(Identifier) Reference(Reference);
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
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ActCode>; summary.
    pub code: Vec<CodeableConcept>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..*; summary.
    pub detail: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static COMPOSITION_EVENT: TypeInfo = TypeInfo {
    name: "Composition.event",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).many(),
        Row::record(4, "period", &PERIOD),
        Row::record(5, "detail", &REFERENCE).many(),
    ],
};

record! {
    CompositionEvent, COMPOSITION_EVENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records period,
    5 Records detail,
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/list-mode>.
    pub mode: Primitive<Code<ListMode>>,
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
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::record(5, "author", &REFERENCE).many(),
        Row::record(6, "focus", &REFERENCE),
        Row::record(7, "text", &NARRATIVE),
        Row::code(8, "mode", &codes::LIST_MODE),
        Row::record(9, "orderedBy", &CODEABLE_CONCEPT),
        Row::record(10, "entry", &REFERENCE).many(),
        Row::record(11, "emptyReason", &CODEABLE_CONCEPT),
        Row::record(12, "section", &COMPOSITION_SECTION).many(),
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
    8 Primitive mode,
    9 Records ordered_by,
    10 Records entry,
    11 Records empty_reason,
    12 Records section,
}
