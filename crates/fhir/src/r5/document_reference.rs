//! `DocumentReference` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Instant, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CodeableConcept,
    CodeableReference, Coding, CompositionStatus, DocumentReferenceStatus, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE,
    Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DocumentReference](https://hl7.org/fhir/R5/documentreference.html).
///
/// Invariants: `docRef-1`, `docRef-2`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DocumentReference {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary; since R5.
    pub version: Primitive<Text>,
    /// `Reference`, 0..*, to `Appointment`, `AppointmentResponse`, `CarePlan`, `Claim`, `CommunicationRequest`, `Contract`, `CoverageEligibilityRequest`, `DeviceRequest`, `EnrollmentRequest`, `ImmunizationRecommendation`, `MedicationRequest`, `NutritionOrder`, `RequestOrchestration`, `ServiceRequest`, `SupplyRequest`, `VisionPrescription`; since R5.
    pub based_on: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/document-reference-status>; modifier; summary.
    pub status: Primitive<Code<DocumentReferenceStatus>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/composition-status>; summary.
    pub doc_status: Primitive<Code<CompositionStatus>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_33.html>; summary; since R5.
    pub modality: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/doc-typecodes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/referenced-item-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..1; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Appointment`, `Encounter`, `EpisodeOfCare`.
    pub context: Vec<Reference>,
    /// `CodeableReference`, 0..*; example binding to <http://terminology.hl7.org/ValueSet/v3-ActCode>; since R5.
    pub event: Vec<CodeableReference>,
    /// `CodeableReference`, 0..*, to `BodyStructure`; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary; since R5.
    pub body_site: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/c80-facilitycodes>; since R5.
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/c80-practice-codes>; since R5.
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1; summary; since R5.
    pub period: Option<Box<Period>>,
    /// `instant`, 0..1; summary.
    pub date: Primitive<Instant>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `Device`, `Patient`, `RelatedPerson`, `CareTeam`; summary.
    pub author: Vec<Reference>,
    /// `DocumentReference.attester`, 0..*; since R5.
    pub attester: Vec<DocumentReferenceAttester>,
    /// `Reference`, 0..1, to `Organization`.
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo`, 0..*; summary.
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/security-label-examples>; summary.
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content`, 1..*; summary.
    pub content: Vec<DocumentReferenceContent>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE: TypeInfo = TypeInfo {
    name: "DocumentReference",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::record(10, "basedOn", &REFERENCE).many(),
        Row::code(11, "status", &codes::DOCUMENT_REFERENCE_STATUS).required(),
        Row::code(12, "docStatus", &codes::COMPOSITION_STATUS),
        Row::record(13, "modality", &CODEABLE_CONCEPT).many(),
        Row::record(14, "type", &CODEABLE_CONCEPT),
        Row::record(15, "category", &CODEABLE_CONCEPT).many(),
        Row::record(16, "subject", &REFERENCE),
        Row::record(17, "context", &REFERENCE).many(),
        Row::record(18, "event", &CODEABLE_REFERENCE).many(),
        Row::record(19, "bodySite", &CODEABLE_REFERENCE).many(),
        Row::record(20, "facilityType", &CODEABLE_CONCEPT),
        Row::record(21, "practiceSetting", &CODEABLE_CONCEPT),
        Row::record(22, "period", &PERIOD),
        Row::primitive(23, "date", PrimitiveKind::Instant),
        Row::record(24, "author", &REFERENCE).many(),
        Row::record(25, "attester", &DOCUMENT_REFERENCE_ATTESTER).many(),
        Row::record(26, "custodian", &REFERENCE),
        Row::record(27, "relatesTo", &DOCUMENT_REFERENCE_RELATES_TO).many(),
        Row::primitive(28, "description", PrimitiveKind::Markdown),
        Row::record(29, "securityLabel", &CODEABLE_CONCEPT).many(),
        Row::record(30, "content", &DOCUMENT_REFERENCE_CONTENT).many().required(),
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
    8 Records identifier,
    9 Primitive version,
    10 Records based_on,
    11 Primitive status,
    12 Primitive doc_status,
    13 Records modality,
    14 Records r#type,
    15 Records category,
    16 Records subject,
    17 Records context,
    18 Records event,
    19 Records body_site,
    20 Records facility_type,
    21 Records practice_setting,
    22 Records period,
    23 Primitive date,
    24 Records author,
    25 Records attester,
    26 Records custodian,
    27 Records relates_to,
    28 Primitive description,
    29 Records security_label,
    30 Records content,
}

/// The elements below `DocumentReference.attester`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DocumentReferenceAttester {
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

pub(crate) static DOCUMENT_REFERENCE_ATTESTER: TypeInfo = TypeInfo {
    name: "DocumentReference.attester",
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
    DocumentReferenceAttester, DOCUMENT_REFERENCE_ATTESTER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records mode,
    4 Primitive time,
    5 Records party,
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
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/document-relationship-type>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `DocumentReference`; summary.
    pub target: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE_RELATES_TO: TypeInfo = TypeInfo {
    name: "DocumentReference.relatesTo",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "target", &REFERENCE).required(),
    ],
};

record! {
    DocumentReferenceRelatesTo, DOCUMENT_REFERENCE_RELATES_TO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
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
    /// `DocumentReference.content.profile`, 0..*; summary; since R5.
    pub profile: Vec<DocumentReferenceContentProfile>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE_CONTENT: TypeInfo = TypeInfo {
    name: "DocumentReference.content",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "attachment", &ATTACHMENT).required(),
        Row::record(4, "profile", &DOCUMENT_REFERENCE_CONTENT_PROFILE).many(),
    ],
};

record! {
    DocumentReferenceContent, DOCUMENT_REFERENCE_CONTENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records attachment,
    4 Records profile,
}

/// The elements below `DocumentReference.content.profile`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DocumentReferenceContentProfile {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1; preferred binding to <http://terminology.hl7.org/ValueSet/v3-HL7FormatCodes>; summary.
    pub value: Option<DocumentReferenceContentProfileValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DOCUMENT_REFERENCE_CONTENT_PROFILE: TypeInfo = TypeInfo {
    name: "DocumentReference.content.profile",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "valueCoding", &CODING).choice(0, 3, 5).required(),
        Row::primitive(3, "valueUri", PrimitiveKind::Uri).choice(1, 3, 5).required(),
        Row::primitive(3, "valueCanonical", PrimitiveKind::Canonical).choice(2, 3, 5).required(),
    ],
};

record! {
    DocumentReferenceContentProfile, DOCUMENT_REFERENCE_CONTENT_PROFILE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice value,
}

/// `DocumentReference.content.profile.value[x]`.
pub enum DocumentReferenceContentProfileValue {
    /// `Coding`.
    Coding(Box<Coding>),
    /// `uri`.
    Uri(Primitive<Text>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    DocumentReferenceContentProfileValue;
    0 Record Coding,
    1 Primitive Uri,
    2 Primitive Canonical,
    ; last Canonical;
    from Coding(Coding);
}
