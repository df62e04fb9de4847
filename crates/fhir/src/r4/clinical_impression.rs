//! `ClinicalImpression` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, ClinicalImpressionStatus, CodeableConcept, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ClinicalImpression](https://hl7.org/fhir/R4/clinicalimpression.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ClinicalImpression {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/clinicalimpression-status>; modifier; summary.
    pub status: Primitive<Code<ClinicalImpressionStatus>>,
    /// `CodeableConcept`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub effective: Option<ClinicalImpressionEffective>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`; summary.
    pub assessor: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `ClinicalImpression`.
    pub previous: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Condition`, `AllergyIntolerance`; summary.
    pub problem: Vec<Reference>,
    /// `ClinicalImpression.investigation`, 0..*.
    pub investigation: Vec<ClinicalImpressionInvestigation>,
    /// `uri`, 0..*.
    pub protocol: Vec<Primitive<Text>>,
    /// `string`, 0..1.
    pub summary: Primitive<Text>,
    /// `ClinicalImpression.finding`, 0..*.
    pub finding: Vec<ClinicalImpressionFinding>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis>.
    pub prognosis_codeable_concept: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `RiskAssessment`.
    pub prognosis_reference: Vec<Reference>,
    /// `Reference`, 0..*.
    pub supporting_info: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_IMPRESSION: TypeInfo = TypeInfo {
    name: "ClinicalImpression",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "status", &codes::CLINICAL_IMPRESSION_STATUS).required(),
        Row::record(10, "statusReason", &CODEABLE_CONCEPT),
        Row::record(11, "code", &CODEABLE_CONCEPT),
        Row::primitive(12, "description", PrimitiveKind::String),
        Row::record(13, "subject", &REFERENCE).required(),
        Row::record(14, "encounter", &REFERENCE),
        Row::primitive(15, "effectiveDateTime", PrimitiveKind::DateTime).choice(0, 2, 9),
        Row::record(15, "effectivePeriod", &PERIOD).choice(1, 2, 9),
        Row::primitive(16, "date", PrimitiveKind::DateTime),
        Row::record(17, "assessor", &REFERENCE),
        Row::record(18, "previous", &REFERENCE),
        Row::record(19, "problem", &REFERENCE).many(),
        Row::record(20, "investigation", &CLINICAL_IMPRESSION_INVESTIGATION).many(),
        Row::primitive(21, "protocol", PrimitiveKind::Uri).many(),
        Row::primitive(22, "summary", PrimitiveKind::String),
        Row::record(23, "finding", &CLINICAL_IMPRESSION_FINDING).many(),
        Row::record(24, "prognosisCodeableConcept", &CODEABLE_CONCEPT).many(),
        Row::record(25, "prognosisReference", &REFERENCE).many(),
        Row::record(26, "supportingInfo", &REFERENCE).many(),
        Row::record(27, "note", &ANNOTATION).many(),
    ],
};

record! {
    ClinicalImpression, CLINICAL_IMPRESSION;
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
    10 Records status_reason,
    11 Records code,
    12 Primitive description,
    13 Records subject,
    14 Records encounter,
    15 Choice effective,
    16 Primitive date,
    17 Records assessor,
    18 Records previous,
    19 Records problem,
    20 Records investigation,
    21 Primitives protocol,
    22 Primitive summary,
    23 Records finding,
    24 Records prognosis_codeable_concept,
    25 Records prognosis_reference,
    26 Records supporting_info,
    27 Records note,
}

/// `ClinicalImpression.effective[x]`.
pub enum ClinicalImpressionEffective {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    ClinicalImpressionEffective;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `ClinicalImpression.investigation`.
///
/// Invariants: `ele-1`.
pub struct ClinicalImpressionInvestigation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/investigation-sets>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Observation`, `QuestionnaireResponse`, `FamilyMemberHistory`, `DiagnosticReport`, `RiskAssessment`, `ImagingStudy`, `Media`.
    pub item: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_IMPRESSION_INVESTIGATION: TypeInfo = TypeInfo {
    name: "ClinicalImpression.investigation",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "item", &REFERENCE).many(),
    ],
};

record! {
    ClinicalImpressionInvestigation, CLINICAL_IMPRESSION_INVESTIGATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records item,
}

/// The elements below `ClinicalImpression.finding`.
///
/// Invariants: `ele-1`.
pub struct ClinicalImpressionFinding {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/condition-code>.
    pub item_codeable_concept: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Condition`, `Observation`, `Media`.
    pub item_reference: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub basis: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_IMPRESSION_FINDING: TypeInfo = TypeInfo {
    name: "ClinicalImpression.finding",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT),
        Row::record(4, "itemReference", &REFERENCE),
        Row::primitive(5, "basis", PrimitiveKind::String),
    ],
};

record! {
    ClinicalImpressionFinding, CLINICAL_IMPRESSION_FINDING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records item_codeable_concept,
    4 Records item_reference,
    5 Primitive basis,
}
