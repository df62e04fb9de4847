//! `GenomicStudy` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, Extension, GenomicStudyStatus, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [GenomicStudy](https://hl7.org/fhir/R5/genomicstudy.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct GenomicStudy {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/genomicstudy-status>; modifier; summary.
    pub status: Primitive<Code<GenomicStudyStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/genomicstudy-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `Reference`, 1..1, to `Patient`, `Group`, `Substance`, `BiologicallyDerivedProduct`, `NutritionProduct`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub start_date: Primitive<DateTime>,
    /// `Reference`, 0..*, to `ServiceRequest`, `Task`.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub referrer: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`.
    pub interpreter: Vec<Reference>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`.
    pub reason: Vec<CodeableReference>,
    /// `canonical`, 0..1, to `PlanDefinition`.
    pub instantiates_canonical: Primitive<Text>,
    /// `uri`, 0..1.
    pub instantiates_uri: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `GenomicStudy.analysis`, 0..*.
    pub analysis: Vec<GenomicStudyAnalysis>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GENOMIC_STUDY: TypeInfo = TypeInfo {
    name: "GenomicStudy",
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
        Row::code(9, "status", &codes::GENOMIC_STUDY_STATUS).required(),
        Row::record(10, "type", &CODEABLE_CONCEPT).many(),
        Row::record(11, "subject", &REFERENCE).required(),
        Row::record(12, "encounter", &REFERENCE),
        Row::primitive(13, "startDate", PrimitiveKind::DateTime),
        Row::record(14, "basedOn", &REFERENCE).many(),
        Row::record(15, "referrer", &REFERENCE),
        Row::record(16, "interpreter", &REFERENCE).many(),
        Row::record(17, "reason", &CODEABLE_REFERENCE).many(),
        Row::primitive(18, "instantiatesCanonical", PrimitiveKind::Canonical),
        Row::primitive(19, "instantiatesUri", PrimitiveKind::Uri),
        Row::record(20, "note", &ANNOTATION).many(),
        Row::primitive(21, "description", PrimitiveKind::Markdown),
        Row::record(22, "analysis", &GENOMIC_STUDY_ANALYSIS).many(),
    ],
};

record! {
    GenomicStudy, GENOMIC_STUDY;
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
    11 Records subject,
    12 Records encounter,
    13 Primitive start_date,
    14 Records based_on,
    15 Records referrer,
    16 Records interpreter,
    17 Records reason,
    18 Primitive instantiates_canonical,
    19 Primitive instantiates_uri,
    20 Records note,
    21 Primitive description,
    22 Records analysis,
}

/// The elements below `GenomicStudy.analysis`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct GenomicStudyAnalysis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/genomicstudy-methodtype>; summary.
    pub method_type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/genomicstudy-changetype>.
    pub change_type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://loinc.org/vs/LL1040-6>.
    pub genome_build: Option<Box<CodeableConcept>>,
    /// `canonical`, 0..1, to `PlanDefinition`, `ActivityDefinition`.
    pub instantiates_canonical: Primitive<Text>,
    /// `uri`, 0..1.
    pub instantiates_uri: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `Reference`, 0..*; summary.
    pub focus: Vec<Reference>,
    /// `Reference`, 0..*, to `Specimen`; summary.
    pub specimen: Vec<Reference>,
    /// `dateTime`, 0..1.
    pub date: Primitive<DateTime>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..1, to `Procedure`, `Task`.
    pub protocol_performed: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `DocumentReference`, `Observation`.
    pub regions_studied: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`, `Observation`.
    pub regions_called: Vec<Reference>,
    /// `GenomicStudy.analysis.input`, 0..*.
    pub input: Vec<GenomicStudyAnalysisInput>,
    /// `GenomicStudy.analysis.output`, 0..*.
    pub output: Vec<GenomicStudyAnalysisOutput>,
    /// `GenomicStudy.analysis.performer`, 0..*.
    pub performer: Vec<GenomicStudyAnalysisPerformer>,
    /// `GenomicStudy.analysis.device`, 0..*.
    pub device: Vec<GenomicStudyAnalysisDevice>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GENOMIC_STUDY_ANALYSIS: TypeInfo = TypeInfo {
    name: "GenomicStudy.analysis",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "methodType", &CODEABLE_CONCEPT).many(),
        Row::record(5, "changeType", &CODEABLE_CONCEPT).many(),
        Row::record(6, "genomeBuild", &CODEABLE_CONCEPT),
        Row::primitive(7, "instantiatesCanonical", PrimitiveKind::Canonical),
        Row::primitive(8, "instantiatesUri", PrimitiveKind::Uri),
        Row::primitive(9, "title", PrimitiveKind::String),
        Row::record(10, "focus", &REFERENCE).many(),
        Row::record(11, "specimen", &REFERENCE).many(),
        Row::primitive(12, "date", PrimitiveKind::DateTime),
        Row::record(13, "note", &ANNOTATION).many(),
        Row::record(14, "protocolPerformed", &REFERENCE),
        Row::record(15, "regionsStudied", &REFERENCE).many(),
        Row::record(16, "regionsCalled", &REFERENCE).many(),
        Row::record(17, "input", &GENOMIC_STUDY_ANALYSIS_INPUT).many(),
        Row::record(18, "output", &GENOMIC_STUDY_ANALYSIS_OUTPUT).many(),
        Row::record(19, "performer", &GENOMIC_STUDY_ANALYSIS_PERFORMER).many(),
        Row::record(20, "device", &GENOMIC_STUDY_ANALYSIS_DEVICE).many(),
    ],
};

record! {
    GenomicStudyAnalysis, GENOMIC_STUDY_ANALYSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records method_type,
    5 Records change_type,
    6 Records genome_build,
    7 Primitive instantiates_canonical,
    8 Primitive instantiates_uri,
    9 Primitive title,
    10 Records focus,
    11 Records specimen,
    12 Primitive date,
    13 Records note,
    14 Records protocol_performed,
    15 Records regions_studied,
    16 Records regions_called,
    17 Records input,
    18 Records output,
    19 Records performer,
    20 Records device,
}

/// The elements below `GenomicStudy.analysis.input`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct GenomicStudyAnalysisInput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `DocumentReference`; summary.
    pub file: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/genomicstudy-dataformat>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `GenomicStudy`.
    pub generated_by: Option<GenomicStudyAnalysisInputGeneratedBy>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GENOMIC_STUDY_ANALYSIS_INPUT: TypeInfo = TypeInfo {
    name: "GenomicStudy.analysis.input",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "file", &REFERENCE),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "generatedByIdentifier", &IDENTIFIER).choice(0, 2, 11),
        Row::record(5, "generatedByReference", &REFERENCE).choice(1, 2, 11),
    ],
};

record! {
    GenomicStudyAnalysisInput, GENOMIC_STUDY_ANALYSIS_INPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records file,
    4 Records r#type,
    5 Choice generated_by,
}

/// `GenomicStudy.analysis.input.generatedBy[x]`.
pub enum GenomicStudyAnalysisInputGeneratedBy {
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    GenomicStudyAnalysisInputGeneratedBy;
    0 Record Identifier,
    1 Record Reference,
    ; last Reference;
    from Identifier(Identifier) Reference(Reference);
}

/// The elements below `GenomicStudy.analysis.output`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct GenomicStudyAnalysisOutput {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `DocumentReference`; summary.
    pub file: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/genomicstudy-dataformat>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GENOMIC_STUDY_ANALYSIS_OUTPUT: TypeInfo = TypeInfo {
    name: "GenomicStudy.analysis.output",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "file", &REFERENCE),
        Row::record(4, "type", &CODEABLE_CONCEPT),
    ],
};

record! {
    GenomicStudyAnalysisOutput, GENOMIC_STUDY_ANALYSIS_OUTPUT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records file,
    4 Records r#type,
}

/// The elements below `GenomicStudy.analysis.performer`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct GenomicStudyAnalysisPerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Device`.
    pub actor: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GENOMIC_STUDY_ANALYSIS_PERFORMER: TypeInfo = TypeInfo {
    name: "GenomicStudy.analysis.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "actor", &REFERENCE),
        Row::record(4, "role", &CODEABLE_CONCEPT),
    ],
};

record! {
    GenomicStudyAnalysisPerformer, GENOMIC_STUDY_ANALYSIS_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records actor,
    4 Records role,
}

/// The elements below `GenomicStudy.analysis.device`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct GenomicStudyAnalysisDevice {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Device`.
    pub device: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GENOMIC_STUDY_ANALYSIS_DEVICE: TypeInfo = TypeInfo {
    name: "GenomicStudy.analysis.device",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "device", &REFERENCE),
        Row::record(4, "function", &CODEABLE_CONCEPT),
    ],
};

record! {
    GenomicStudyAnalysisDevice, GENOMIC_STUDY_ANALYSIS_DEVICE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records device,
    4 Records function,
}
