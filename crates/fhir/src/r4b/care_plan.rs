//! `CarePlan` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CarePlanActivityKind, CarePlanActivityStatus,
    CarePlanIntent, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference,
    RequestStatus, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [CarePlan](https://hl7.org/fhir/R4B/careplan.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CarePlan {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `canonical`, 0..*, to `PlanDefinition`, `Questionnaire`, `Measure`, `ActivityDefinition`, `OperationDefinition`; summary.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*, to `CarePlan`; summary.
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
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `PractitionerRole`, `Device`, `RelatedPerson`, `Organization`, `CareTeam`; summary.
    pub author: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Patient`, `Practitioner`, `PractitionerRole`, `Device`, `RelatedPerson`, `Organization`, `CareTeam`.
    pub contributor: Vec<Reference>,
    /// `Reference`, 0..*, to `CareTeam`.
    pub care_team: Vec<Reference>,
    /// `Reference`, 0..*, to `Condition`; summary.
    pub addresses: Vec<Reference>,
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
        Row::record(23, "author", &REFERENCE),
        Row::record(24, "contributor", &REFERENCE).many(),
        Row::record(25, "careTeam", &REFERENCE).many(),
        Row::record(26, "addresses", &REFERENCE).many(),
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
    23 Records author,
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
/// Invariants: `cpl-3`, `ele-1`.
pub struct CarePlanActivity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/care-plan-activity-outcome>.
    pub outcome_codeable_concept: Vec<CodeableConcept>,
    /// `Reference`, 0..*.
    pub outcome_reference: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub progress: Vec<Annotation>,
    /// `Reference`, 0..1, to `Appointment`, `CommunicationRequest`, `DeviceRequest`, `MedicationRequest`, `NutritionOrder`, `Task`, `ServiceRequest`, `VisionPrescription`, `RequestGroup`.
    pub reference: Option<Box<Reference>>,
    /// `CarePlan.activity.detail`, 0..1.
    pub detail: Option<Box<CarePlanActivityDetail>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CARE_PLAN_ACTIVITY: TypeInfo = TypeInfo {
    name: "CarePlan.activity",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "outcomeCodeableConcept", &CODEABLE_CONCEPT).many(),
        Row::record(4, "outcomeReference", &REFERENCE).many(),
        Row::record(5, "progress", &ANNOTATION).many(),
        Row::record(6, "reference", &REFERENCE),
        Row::record(7, "detail", &CARE_PLAN_ACTIVITY_DETAIL),
    ],
};

record! {
    CarePlanActivity, CARE_PLAN_ACTIVITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records outcome_codeable_concept,
    4 Records outcome_reference,
    5 Records progress,
    6 Records reference,
    7 Records detail,
}

/// The elements below `CarePlan.activity.detail`.
///
/// Invariants: `ele-1`.
pub struct CarePlanActivityDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/care-plan-activity-kind>.
    pub kind: Primitive<Code<CarePlanActivityKind>>,
    /// `canonical`, 0..*, to `PlanDefinition`, `ActivityDefinition`, `Questionnaire`, `Measure`, `OperationDefinition`.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`.
    pub reason_reference: Vec<Reference>,
    /// `Reference`, 0..*, to `Goal`.
    pub goal: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/care-plan-activity-status>; modifier.
    pub status: Primitive<Code<CarePlanActivityStatus>>,
    /// `CodeableConcept`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; modifier.
    pub do_not_perform: Primitive<bool>,
    /// A choice, 0..1.
    pub scheduled: Option<CarePlanActivityDetailScheduled>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `Reference`, 0..*, to `Practitioner`, `PractitionerRole`, `Organization`, `RelatedPerson`, `Patient`, `CareTeam`, `HealthcareService`, `Device`.
    pub performer: Vec<Reference>,
    /// A choice, 0..1, to `Medication`, `Substance`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub product: Option<CarePlanActivityDetailProduct>,
    /// `Quantity`, 0..1.
    pub daily_amount: Option<Box<Quantity>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CARE_PLAN_ACTIVITY_DETAIL: TypeInfo = TypeInfo {
    name: "CarePlan.activity.detail",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "kind", &codes::CARE_PLAN_ACTIVITY_KIND),
        Row::primitive(4, "instantiatesCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(5, "instantiatesUri", PrimitiveKind::Uri).many(),
        Row::record(6, "code", &CODEABLE_CONCEPT),
        Row::record(7, "reasonCode", &CODEABLE_CONCEPT).many(),
        Row::record(8, "reasonReference", &REFERENCE).many(),
        Row::record(9, "goal", &REFERENCE).many(),
        Row::code(10, "status", &codes::CARE_PLAN_ACTIVITY_STATUS).required(),
        Row::record(11, "statusReason", &CODEABLE_CONCEPT),
        Row::primitive(12, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(13, "scheduledTiming", &TIMING).choice(0, 3, 9),
        Row::record(13, "scheduledPeriod", &PERIOD).choice(1, 3, 9),
        Row::primitive(13, "scheduledString", PrimitiveKind::String).choice(2, 3, 9),
        Row::record(14, "location", &REFERENCE),
        Row::record(15, "performer", &REFERENCE).many(),
        Row::record(16, "productCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(16, "productReference", &REFERENCE).choice(1, 2, 7),
        Row::record(17, "dailyAmount", &QUANTITY),
        Row::record(18, "quantity", &QUANTITY),
        Row::primitive(19, "description", PrimitiveKind::String),
    ],
};

record! {
    CarePlanActivityDetail, CARE_PLAN_ACTIVITY_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive kind,
    4 Primitives instantiates_canonical,
    5 Primitives instantiates_uri,
    6 Records code,
    7 Records reason_code,
    8 Records reason_reference,
    9 Records goal,
    10 Primitive status,
    11 Records status_reason,
    12 Primitive do_not_perform,
    13 Choice scheduled,
    14 Records location,
    15 Records performer,
    16 Choice product,
    17 Records daily_amount,
    18 Records quantity,
    19 Primitive description,
}

/// `CarePlan.activity.detail.scheduled[x]`.
pub enum CarePlanActivityDetailScheduled {
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Period`.
    Period(Box<Period>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    CarePlanActivityDetailScheduled;
    0 Record Timing,
    1 Record Period,
    2 Primitive String,
    ; last String;
    from Period(Period) String(Text) Timing(Timing);
}

/// `CarePlan.activity.detail.product[x]`.
pub enum CarePlanActivityDetailProduct {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    CarePlanActivityDetailProduct;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
