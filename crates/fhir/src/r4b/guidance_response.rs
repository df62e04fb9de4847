//! `GuidanceResponse` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DATA_REQUIREMENT, DataRequirement,
    EXTENSION, Extension, GuidanceResponseStatus, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [GuidanceResponse](https://hl7.org/fhir/R4B/guidanceresponse.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct GuidanceResponse {
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
    pub request_identifier: Option<Box<Identifier>>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// A choice, 1..1; summary.
    pub module: Option<GuidanceResponseModule>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/guidance-response-status>; modifier; summary.
    pub status: Primitive<Code<GuidanceResponseStatus>>,
    /// `Reference`, 0..1, to `Patient`, `Group`.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub occurrence_date_time: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Device`.
    pub performer: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`.
    pub reason_reference: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `OperationOutcome`.
    pub evaluation_message: Vec<Reference>,
    /// `Reference`, 0..1, to `Parameters`.
    pub output_parameters: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `CarePlan`, `RequestGroup`.
    pub result: Option<Box<Reference>>,
    /// `DataRequirement`, 0..*.
    pub data_requirement: Vec<DataRequirement>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GUIDANCE_RESPONSE: TypeInfo = TypeInfo {
    name: "GuidanceResponse",
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
        Row::record(8, "requestIdentifier", &IDENTIFIER),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "moduleUri", PrimitiveKind::Uri).choice(0, 3, 6).required(),
        Row::primitive(10, "moduleCanonical", PrimitiveKind::Canonical).choice(1, 3, 6).required(),
        Row::record(10, "moduleCodeableConcept", &CODEABLE_CONCEPT).choice(2, 3, 6).required(),
        Row::code(11, "status", &codes::GUIDANCE_RESPONSE_STATUS).required(),
        Row::record(12, "subject", &REFERENCE),
        Row::record(13, "encounter", &REFERENCE),
        Row::primitive(14, "occurrenceDateTime", PrimitiveKind::DateTime),
        Row::record(15, "performer", &REFERENCE),
        Row::record(16, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(17, "reasonReference", &REFERENCE).many(),
        Row::record(18, "note", &ANNOTATION).many(),
        Row::record(19, "evaluationMessage", &REFERENCE).many(),
        Row::record(20, "outputParameters", &REFERENCE),
        Row::record(21, "result", &REFERENCE),
        Row::record(22, "dataRequirement", &DATA_REQUIREMENT).many(),
    ],
};

record! {
    GuidanceResponse, GUIDANCE_RESPONSE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records request_identifier,
    9 Records identifier,
    10 Choice module,
    11 Primitive status,
    12 Records subject,
    13 Records encounter,
    14 Primitive occurrence_date_time,
    15 Records performer,
    16 Records reason_code,
    17 Records reason_reference,
    18 Records note,
    19 Records evaluation_message,
    20 Records output_parameters,
    21 Records result,
    22 Records data_requirement,
}

/// `GuidanceResponse.module[x]`.
pub enum GuidanceResponseModule {
    /// `uri`.
    Uri(Primitive<Text>),
    /// `canonical`.
    Canonical(Primitive<Text>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    GuidanceResponseModule;
    0 Primitive Uri,
    1 Primitive Canonical,
    2 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept);
}
