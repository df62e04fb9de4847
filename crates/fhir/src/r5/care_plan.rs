//! `CarePlan` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CarePlanIntent, CodeableConcept,
    CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, RequestStatus, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [CarePlan](https://hl7.org/fhir/R5/careplan.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CarePlan {
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
    /// `canonical`, 0..*, to `PlanDefinition`, `Questionnaire`, `Measure`, `ActivityDefinition`, `OperationDefinition`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*, to `CarePlan`, `ServiceRequest`, `RequestOrchestration`, `NutritionOrder`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `CarePlan`; summary.
    pub replaces: Vec<Reference>,
    /// `Reference`, 0..*, to `CarePlan`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/request-status>; modifier; summary.
    pub status: Primitive<Code<RequestStatus>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/care-plan-intent>; modifier; summary.
    pub intent: Primitive<Code<CarePlanIntent>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/care-plan-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `dateTime`, 0..1; summary.
    pub created: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `Device`, `RelatedPerson`, `Organization`, `CareTeam`; summary; since R5.
    pub custodian: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `PractitionerRole`, `Device`, `RelatedPerson`, `Organization`, `CareTeam`.
    pub contributor: Vec<Reference>,
    /// `Reference`, 0..*, to `CareTeam`.
    pub care_team: Vec<Reference>,
    /// `CodeableReference`, 0..*, to `Condition`; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>; summary.
    pub addresses: Vec<CodeableReference>,
    /// `Reference`, 0..*.
    pub supporting_info: Vec<Reference>,
    /// `Reference`, 0..*, to `Goal`.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity`, 0..*.
    pub activity: Vec<CarePlanActivity>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CARE_PLAN: TypeInfo = TypeInfo {
    name: "CarePlan",
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
        Row::primitive(9, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(10, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(11, "basedOn", &REFERENCE).many(),
        Row::record(12, "replaces", &REFERENCE).many(),
        Row::record(13, "partOf", &REFERENCE).many(),
        Row::code(14, "status", &codes::REQUEST_STATUS).required(),
        Row::code(15, "intent", &codes::CARE_PLAN_INTENT).required(),
        Row::record(16, "category", &CODEABLE_CONCEPT).many(),
        Row::primitive(17, "title", PrimitiveKind::String),
        Row::primitive(18, "description", PrimitiveKind::String),
        Row::record(19, "subject", &REFERENCE).required(),
        Row::record(20, "encounter", &REFERENCE),
        Row::record(21, "period", &PERIOD),
        Row::primitive(22, "created", PrimitiveKind::DateTime),
        Row::record(23, "custodian", &REFERENCE),
        Row::record(24, "contributor", &REFERENCE).many(),
        Row::record(25, "careTeam", &REFERENCE).many(),
        Row::record(26, "addresses", &CODEABLE_REFERENCE).many(),
        Row::record(27, "supportingInfo", &REFERENCE).many(),
        Row::record(28, "goal", &REFERENCE).many(),
        Row::record(29, "activity", &CARE_PLAN_ACTIVITY).many(),
        Row::record(30, "note", &ANNOTATION).many(),
    ],
};

record! {
    CarePlan, CARE_PLAN;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives instantiates_canonical,
    10 Primitives instantiates_uri,
    11 Records based_on,
    12 Records replaces,
    13 Records part_of,
    14 Primitive status,
    15 Primitive intent,
    16 Records category,
    17 Primitive title,
    18 Primitive description,
    19 Records subject,
    20 Records encounter,
    21 Records period,
    22 Primitive created,
    23 Records custodian,
    24 Records contributor,
    25 Records care_team,
    26 Records addresses,
    27 Records supporting_info,
    28 Records goal,
    29 Records activity,
    30 Records note,
}

/// The elements below `CarePlan.activity`.
///
/// Invariants: `ele-1`.
pub struct CarePlanActivity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/care-plan-activity-performed>; since R5.
    pub performed_activity: Vec<CodeableReference>,
    /// `Annotation`, 0..*.
    pub progress: Vec<Annotation>,
    /// `Reference`, 0..1, to `Appointment`, `CommunicationRequest`, `DeviceRequest`, `MedicationRequest`, `NutritionOrder`, `Task`, `ServiceRequest`, `VisionPrescription`, `RequestOrchestration`, `ImmunizationRecommendation`, `SupplyRequest`; since R5.
    pub planned_activity_reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CARE_PLAN_ACTIVITY: TypeInfo = TypeInfo {
    name: "CarePlan.activity",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "performedActivity", &CODEABLE_REFERENCE).many(),
        Row::record(4, "progress", &ANNOTATION).many(),
        Row::record(5, "plannedActivityReference", &REFERENCE),
    ],
};

record! {
    CarePlanActivity, CARE_PLAN_ACTIVITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records performed_activity,
    4 Records progress,
    5 Records planned_activity_reference,
}
