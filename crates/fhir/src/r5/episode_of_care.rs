//! `EpisodeOfCare` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, EXTENSION,
    EpisodeOfCareStatus, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [EpisodeOfCare](https://hl7.org/fhir/R5/episodeofcare.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct EpisodeOfCare {
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
    /// `Identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/episode-of-care-status>; modifier; summary.
    pub status: Primitive<Code<EpisodeOfCareStatus>>,
    /// `EpisodeOfCare.statusHistory`, 0..*.
    pub status_history: Vec<EpisodeOfCareStatusHistory>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/episodeofcare-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `EpisodeOfCare.reason`, 0..*; summary; since R5.
    pub reason: Vec<EpisodeOfCareReason>,
    /// `EpisodeOfCare.diagnosis`, 0..*; summary.
    pub diagnosis: Vec<EpisodeOfCareDiagnosis>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub managing_organization: Option<Box<Reference>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..*, to `ServiceRequest`.
    pub referral_request: Vec<Reference>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub care_manager: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `CareTeam`; since R5.
    pub care_team: Vec<Reference>,
    /// `Reference`, 0..*, to `Account`.
    pub account: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EPISODE_OF_CARE: TypeInfo = TypeInfo {
    name: "EpisodeOfCare",
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
        Row::code(9, "status", &codes::EPISODE_OF_CARE_STATUS).required(),
        Row::record(10, "statusHistory", &EPISODE_OF_CARE_STATUS_HISTORY).many(),
        Row::record(11, "type", &CODEABLE_CONCEPT).many(),
        Row::record(12, "reason", &EPISODE_OF_CARE_REASON).many(),
        Row::record(13, "diagnosis", &EPISODE_OF_CARE_DIAGNOSIS).many(),
        Row::record(14, "patient", &REFERENCE).required(),
        Row::record(15, "managingOrganization", &REFERENCE),
        Row::record(16, "period", &PERIOD),
        Row::record(17, "referralRequest", &REFERENCE).many(),
        Row::record(18, "careManager", &REFERENCE),
        Row::record(19, "careTeam", &REFERENCE).many(),
        Row::record(20, "account", &REFERENCE).many(),
    ],
};

record! {
    EpisodeOfCare, EPISODE_OF_CARE;
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
    10 Records status_history,
    11 Records r#type,
    12 Records reason,
    13 Records diagnosis,
    14 Records patient,
    15 Records managing_organization,
    16 Records period,
    17 Records referral_request,
    18 Records care_manager,
    19 Records care_team,
    20 Records account,
}

/// The elements below `EpisodeOfCare.statusHistory`.
///
/// Invariants: `ele-1`.
pub struct EpisodeOfCareStatusHistory {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/episode-of-care-status>.
    pub status: Primitive<Code<EpisodeOfCareStatus>>,
    /// `Period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EPISODE_OF_CARE_STATUS_HISTORY: TypeInfo = TypeInfo {
    name: "EpisodeOfCare.statusHistory",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "status", &codes::EPISODE_OF_CARE_STATUS).required(),
        Row::record(4, "period", &PERIOD).required(),
    ],
};

record! {
    EpisodeOfCareStatusHistory, EPISODE_OF_CARE_STATUS_HISTORY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive status,
    4 Records period,
}

/// The elements below `EpisodeOfCare.reason`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct EpisodeOfCareReason {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/encounter-reason-use>; summary.
    pub r#use: Option<Box<CodeableConcept>>,
    /// `CodeableReference`, 0..*, to `Condition`, `Procedure`, `Observation`, `HealthcareService`; example binding to <http://hl7.org/fhir/ValueSet/encounter-reason>; summary.
    pub value: Vec<CodeableReference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EPISODE_OF_CARE_REASON: TypeInfo = TypeInfo {
    name: "EpisodeOfCare.reason",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "use", &CODEABLE_CONCEPT),
        Row::record(4, "value", &CODEABLE_REFERENCE).many(),
    ],
};

record! {
    EpisodeOfCareReason, EPISODE_OF_CARE_REASON;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#use,
    4 Records value,
}

/// The elements below `EpisodeOfCare.diagnosis`.
///
/// Invariants: `ele-1`.
pub struct EpisodeOfCareDiagnosis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..*, to `Condition`; example binding to <http://hl7.org/fhir/ValueSet/condition-code>; summary.
    pub condition: Vec<CodeableReference>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/encounter-diagnosis-use>; summary; since R5.
    pub r#use: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static EPISODE_OF_CARE_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "EpisodeOfCare.diagnosis",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "condition", &CODEABLE_REFERENCE).many(),
        Row::record(4, "use", &CODEABLE_CONCEPT),
    ],
};

record! {
    EpisodeOfCareDiagnosis, EPISODE_OF_CARE_DIAGNOSIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records condition,
    4 Records r#use,
}
