//! `CareTeam` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_POINT, CareTeamStatus, CodeableConcept,
    ContactPoint, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [CareTeam](https://hl7.org/fhir/R4/careteam.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CareTeam {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/care-team-status>; modifier; summary.
    pub status: Primitive<Code<CareTeamStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/care-team-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `Reference`, 0..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `CareTeam.participant`, 0..*.
    pub participant: Vec<CareTeamParticipant>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`.
    pub reason_reference: Vec<Reference>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub managing_organization: Vec<Reference>,
    /// `ContactPoint`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CARE_TEAM: TypeInfo = TypeInfo {
    name: "CareTeam",
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
        Row::code(9, "status", &codes::CARE_TEAM_STATUS),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::record(12, "subject", &REFERENCE),
        Row::record(13, "encounter", &REFERENCE),
        Row::record(14, "period", &PERIOD),
        Row::record(15, "participant", &CARE_TEAM_PARTICIPANT).many(),
        Row::record(16, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(17, "reasonReference", &REFERENCE).many(),
        Row::record(18, "managingOrganization", &REFERENCE).many(),
        Row::record(19, "telecom", &CONTACT_POINT).many(),
        Row::record(20, "note", &ANNOTATION).many(),
    ],
};

record! {
    CareTeam, CARE_TEAM;
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
    10 Records category,
    11 Primitive name,
    12 Records subject,
    13 Records encounter,
    14 Records period,
    15 Records participant,
    16 Records reason_code,
    17 Records reason_reference,
    18 Records managing_organization,
    19 Records telecom,
    20 Records note,
}

/// The elements below `CareTeam.participant`.
///
/// Invariants: `ctm-1`, `ele-1`.
pub struct CareTeamParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/participant-role>; summary.
    pub role: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Patient`, `Organization`, `CareTeam`; summary.
    pub member: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CARE_TEAM_PARTICIPANT: TypeInfo = TypeInfo {
    name: "CareTeam.participant",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "role", &CODEABLE_CONCEPT).many(),
        Row::record(4, "member", &REFERENCE),
        Row::record(5, "onBehalfOf", &REFERENCE),
        Row::record(6, "period", &PERIOD),
    ],
};

record! {
    CareTeamParticipant, CARE_TEAM_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records role,
    4 Records member,
    5 Records on_behalf_of,
    6 Records period,
}
