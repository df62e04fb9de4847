//! `EvidenceReport` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail,
    EXTENSION, Extension, IDENTIFIER, Identifier, ListMode, META, Meta, NARRATIVE, Narrative,
    PERIOD, Period, Primitive, PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE,
    RELATED_ARTIFACT, Range, Reference, RelatedArtifact, ReportRelationshipType, Resource,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [EvidenceReport](https://hl7.org/fhir/R4B/evidencereport.html).
///
/// Since R4B.
///
/// Invariants: `cnl-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct EvidenceReport {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `Identifier`, 0..*; summary.
    pub related_identifier: Vec<Identifier>,
    /// A choice, 0..1, to `Citation`.
    pub cite_as: Option<EvidenceReportCiteAs>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/evidence-report-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EvidenceReport.subject`, 1..1; summary.
    pub subject: Option<Box<EvidenceReportSubject>>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; summary.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*; summary.
    pub endorser: Vec<ContactDetail>,
    /// `EvidenceReport.relatesTo`, 0..*.
    pub relates_to: Vec<EvidenceReportRelatesTo>,
    /// `EvidenceReport.section`, 0..*.
    pub section: Vec<EvidenceReportSection>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_REPORT: TypeInfo = TypeInfo {
    name: "EvidenceReport",
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
        Row::code(9, "status", &codes::PUBLICATION_STATUS).required(),
        Row::record(10, "useContext", &USAGE_CONTEXT).many(),
        Row::record(11, "identifier", &IDENTIFIER).many(),
        Row::record(12, "relatedIdentifier", &IDENTIFIER).many(),
        Row::record(13, "citeAsReference", &REFERENCE).choice(0, 2, 6),
        Row::primitive(13, "citeAsMarkdown", PrimitiveKind::Markdown).choice(1, 2, 6),
        Row::record(14, "type", &CODEABLE_CONCEPT),
        Row::record(15, "note", &ANNOTATION).many(),
        Row::record(16, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(17, "subject", &EVIDENCE_REPORT_SUBJECT).required(),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::record(20, "author", &CONTACT_DETAIL).many(),
        Row::record(21, "editor", &CONTACT_DETAIL).many(),
        Row::record(22, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(23, "endorser", &CONTACT_DETAIL).many(),
        Row::record(24, "relatesTo", &EVIDENCE_REPORT_RELATES_TO).many(),
        Row::record(25, "section", &EVIDENCE_REPORT_SECTION).many(),
    ],
};

record! {
    EvidenceReport, EVIDENCE_REPORT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Primitive status,
    10 Records use_context,
    11 Records identifier,
    12 Records related_identifier,
    13 Choice cite_as,
    14 Records r#type,
    15 Records note,
    16 Records related_artifact,
    17 Records subject,
    18 Primitive publisher,
    19 Records contact,
    20 Records author,
    21 Records editor,
    22 Records reviewer,
    23 Records endorser,
    24 Records relates_to,
    25 Records section,
}

/// `EvidenceReport.citeAs[x]`.
pub enum EvidenceReportCiteAs {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `markdown`.
    Markdown(Primitive<Text>),
}

choice! {
    EvidenceReportCiteAs;
    0 Record Reference,
    1 Primitive Markdown,
    ; last Markdown;
    from Reference(Reference) Markdown(Text);
}

/// The elements below `EvidenceReport.subject`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceReportSubject {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic`, 0..*.
    pub characteristic: Vec<EvidenceReportSubjectCharacteristic>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_REPORT_SUBJECT: TypeInfo = TypeInfo {
    name: "EvidenceReport.subject",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "characteristic", &EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC).many(),
        Row::record(4, "note", &ANNOTATION).many(),
    ],
};

record! {
    EvidenceReportSubject, EVIDENCE_REPORT_SUBJECT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records characteristic,
    4 Records note,
}

/// The elements below `EvidenceReport.subject.characteristic`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceReportSubjectCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/focus-characteristic-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub value: Option<EvidenceReportSubjectCharacteristicValue>,
    /// `boolean`, 0..1.
    pub exclude: Primitive<bool>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "EvidenceReport.subject.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueReference", &REFERENCE).choice(0, 5, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 5, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(2, 5, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(3, 5, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(4, 5, 5).required(),
        Row::primitive(5, "exclude", PrimitiveKind::Boolean),
        Row::record(6, "period", &PERIOD),
    ],
};

record! {
    EvidenceReportSubjectCharacteristic, EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Choice value,
    5 Primitive exclude,
    6 Records period,
}

/// `EvidenceReport.subject.characteristic.value[x]`.
pub enum EvidenceReportSubjectCharacteristicValue {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    EvidenceReportSubjectCharacteristicValue;
    0 Record Reference,
    1 Record CodeableConcept,
    2 Primitive Boolean,
    3 Record Quantity,
    4 Record Range,
    ; last Range;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Reference(Reference) Boolean(bool);
}

/// The elements below `EvidenceReport.relatesTo`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceReportRelatesTo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/report-relation-type>.
    pub code: Primitive<Code<ReportRelationshipType>>,
    /// A choice, 1..1, to `EvidenceReport`.
    pub target: Option<EvidenceReportRelatesToTarget>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_REPORT_RELATES_TO: TypeInfo = TypeInfo {
    name: "EvidenceReport.relatesTo",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "code", &codes::REPORT_RELATIONSHIP_TYPE).required(),
        Row::record(4, "targetIdentifier", &IDENTIFIER).choice(0, 2, 6).required(),
        Row::record(4, "targetReference", &REFERENCE).choice(1, 2, 6).required(),
    ],
};

record! {
    EvidenceReportRelatesTo, EVIDENCE_REPORT_RELATES_TO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive code,
    4 Choice target,
}

/// `EvidenceReport.relatesTo.target[x]`.
pub enum EvidenceReportRelatesToTarget {
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    EvidenceReportRelatesToTarget;
    0 Record Identifier,
    1 Record Reference,
    ; last Reference;
    from Identifier(Identifier) Reference(Reference);
}

/// The elements below `EvidenceReport.section`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct EvidenceReportSection {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub title: Primitive<Text>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/evidence-report-section>.
    pub focus: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1.
    pub focus_reference: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Person`, `Device`, `Group`, `Organization`.
    pub author: Vec<Reference>,
    /// `Narrative`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/list-mode>.
    pub mode: Primitive<Code<ListMode>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/list-order>.
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/evidence-classifier-code>.
    pub entry_classifier: Vec<CodeableConcept>,
    /// `Reference`, 0..*.
    pub entry_reference: Vec<Reference>,
    /// `Quantity`, 0..*.
    pub entry_quantity: Vec<Quantity>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/list-empty-reason>.
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section`, 0..*.
    pub section: Vec<EvidenceReportSection>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EVIDENCE_REPORT_SECTION: TypeInfo = TypeInfo {
    name: "EvidenceReport.section",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "title", PrimitiveKind::String),
        Row::record(4, "focus", &CODEABLE_CONCEPT),
        Row::record(5, "focusReference", &REFERENCE),
        Row::record(6, "author", &REFERENCE).many(),
        Row::record(7, "text", &NARRATIVE),
        Row::code(8, "mode", &codes::LIST_MODE),
        Row::record(9, "orderedBy", &CODEABLE_CONCEPT),
        Row::record(10, "entryClassifier", &CODEABLE_CONCEPT).many(),
        Row::record(11, "entryReference", &REFERENCE).many(),
        Row::record(12, "entryQuantity", &QUANTITY).many(),
        Row::record(13, "emptyReason", &CODEABLE_CONCEPT),
        Row::record(14, "section", &EVIDENCE_REPORT_SECTION).many(),
    ],
};

record! {
    EvidenceReportSection, EVIDENCE_REPORT_SECTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive title,
    4 Records focus,
    5 Records focus_reference,
    6 Records author,
    7 Records text,
    8 Primitive mode,
    9 Records ordered_by,
    10 Records entry_classifier,
    11 Records entry_reference,
    12 Records entry_quantity,
    13 Records empty_reason,
    14 Records section,
}
