//! `DocumentReference` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Instant, PrimitiveKind, Text};
use crate::r4::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, CompositionStatus,
    DocumentReferenceStatus, DocumentRelationshipType, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference,
    Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [DocumentReference](https://hl7.org/fhir/R4/documentreference.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DocumentReference {
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
    /// `Identifier`, 0..1; summary.
    pub master_identifier: Option<Box<Identifier>>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/document-reference-status>; modifier; summary.
    pub status: Primitive<Code<DocumentReferenceStatus>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/composition-status>; summary.
    pub doc_status: Primitive<Code<CompositionStatus>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/c80-doc-typecodes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/document-classcodes>; summary.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `Group`, `Device`; summary.
    pub subject: Option<Box<Reference>>,
    /// `instant`, 0..1; summary.
    pub date: Primitive<Instant>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `Device`, `Patient`, `RelatedPerson`; summary.
    pub author: Vec<Reference>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`.
    pub authenticator: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`.
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo`, 0..*; summary.
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/security-labels>; summary.
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content`, 1..*; summary.
    pub content: Vec<DocumentReferenceContent>,
    /// `DocumentReference.context`, 0..1; summary.
    pub context: Option<Box<DocumentReferenceContext>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE: TypeInfo = TypeInfo {
    name: "DocumentReference",
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
        Row::record(8, "masterIdentifier", &IDENTIFIER),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::code(10, "status", &codes::DOCUMENT_REFERENCE_STATUS).required(),
        Row::code(11, "docStatus", &codes::COMPOSITION_STATUS),
        Row::record(12, "type", &CODEABLE_CONCEPT),
        Row::record(13, "category", &CODEABLE_CONCEPT).many(),
        Row::record(14, "subject", &REFERENCE),
        Row::primitive(15, "date", PrimitiveKind::Instant),
        Row::record(16, "author", &REFERENCE).many(),
        Row::record(17, "authenticator", &REFERENCE),
        Row::record(18, "custodian", &REFERENCE),
        Row::record(19, "relatesTo", &DOCUMENT_REFERENCE_RELATES_TO).many(),
        Row::primitive(20, "description", PrimitiveKind::String),
        Row::record(21, "securityLabel", &CODEABLE_CONCEPT).many(),
        Row::record(22, "content", &DOCUMENT_REFERENCE_CONTENT).many().required(),
        Row::record(23, "context", &DOCUMENT_REFERENCE_CONTEXT),
    ],
};

record! {
    DocumentReference, DOCUMENT_REFERENCE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records master_identifier,
    9 Records identifier,
    10 Primitive status,
    11 Primitive doc_status,
    12 Records r#type,
    13 Records category,
    14 Records subject,
    15 Primitive date,
    16 Records author,
    17 Records authenticator,
    18 Records custodian,
    19 Records relates_to,
    20 Primitive description,
    21 Records security_label,
    22 Records content,
    23 Records context,
}

/// The elements below `DocumentReference.relatesTo`.
///
/// Invariants: `ele-1`.
pub struct DocumentReferenceRelatesTo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/document-relationship-type>; summary.
    pub code: Primitive<Code<DocumentRelationshipType>>,
    /// `Reference`, 1..1, to `DocumentReference`; summary.
    pub target: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE_RELATES_TO: TypeInfo = TypeInfo {
    name: "DocumentReference.relatesTo",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::DOCUMENT_RELATIONSHIP_TYPE).required(),
        Row::record(4, "target", &REFERENCE).required(),
    ],
};

record! {
    DocumentReferenceRelatesTo, DOCUMENT_REFERENCE_RELATES_TO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Records target,
}

/// The elements below `DocumentReference.content`.
///
/// Invariants: `ele-1`.
pub struct DocumentReferenceContent {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Attachment`, 1..1; summary.
    pub attachment: Option<Box<Attachment>>,
    /// `Coding`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/formatcodes>; summary.
    pub format: Option<Box<Coding>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE_CONTENT: TypeInfo = TypeInfo {
    name: "DocumentReference.content",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "attachment", &ATTACHMENT).required(),
        Row::record(4, "format", &CODING),
    ],
};

record! {
    DocumentReferenceContent, DOCUMENT_REFERENCE_CONTENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records attachment,
    4 Records format,
}

/// The elements below `DocumentReference.context`.
///
/// Invariants: `ele-1`.
pub struct DocumentReferenceContext {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..*, to `Encounter`, `EpisodeOfCare`.
    pub encounter: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ActCode>.
    pub event: Vec<CodeableConcept>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/c80-facilitycodes>.
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Patient`.
    pub source_patient_info: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub related: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE_CONTEXT: TypeInfo = TypeInfo {
    name: "DocumentReference.context",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "encounter", &REFERENCE).many(),
        Row::record(4, "event", &CODEABLE_CONCEPT).many(),
        Row::record(5, "period", &PERIOD),
        Row::record(6, "facilityType", &CODEABLE_CONCEPT),
        Row::record(7, "practiceSetting", &CODEABLE_CONCEPT),
        Row::record(8, "sourcePatientInfo", &REFERENCE),
        Row::record(9, "related", &REFERENCE).many(),
    ],
};

record! {
    DocumentReferenceContext, DOCUMENT_REFERENCE_CONTEXT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records encounter,
    4 Records event,
    5 Records period,
    6 Records facility_type,
    7 Records practice_setting,
    8 Records source_patient_info,
    9 Records related,
}
