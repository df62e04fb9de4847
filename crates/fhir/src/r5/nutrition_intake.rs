//! `NutritionIntake` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept,
    CodeableReference, EXTENSION, EventStatus, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, REFERENCE, Reference,
    Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [NutritionIntake](https://hl7.org/fhir/R5/nutritionintake.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct NutritionIntake {
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
    /// `canonical`, 0..*, to `ActivityDefinition`, `ChargeItemDefinition`, `ClinicalUseDefinition`, `EventDefinition`, `Measure`, `MessageDefinition`, `ObservationDefinition`, `OperationDefinition`, `PlanDefinition`, `Questionnaire`, `Requirements`, `SubscriptionTopic`, `TestPlan`, `TestScript`.
    pub instantiates_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*.
    pub instantiates_uri: Vec<Primitive<Text>>,
    /// `Reference`, 0..*, to `NutritionOrder`, `CarePlan`, `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `NutritionIntake`, `Procedure`, `Observation`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/event-status>; modifier; summary.
    pub status: Primitive<Code<EventStatus>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/clinicalimpression-status-reason>.
    pub status_reason: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/diet-type>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<NutritionIntakeOccurrence>,
    /// `dateTime`, 0..1; summary.
    pub recorded: Primitive<DateTime>,
    /// A choice, 0..1, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`, `Organization`.
    pub reported: Option<NutritionIntakeReported>,
    /// `NutritionIntake.consumedItem`, 1..*.
    pub consumed_item: Vec<NutritionIntakeConsumedItem>,
    /// `NutritionIntake.ingredientLabel`, 0..*.
    pub ingredient_label: Vec<NutritionIntakeIngredientLabel>,
    /// `NutritionIntake.performer`, 0..*.
    pub performer: Vec<NutritionIntakePerformer>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `Reference`, 0..*.
    pub derived_from: Vec<Reference>,
    /// `CodeableReference`, 0..*, to `Condition`, `Observation`, `DiagnosticReport`, `DocumentReference`; example binding to <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason: Vec<CodeableReference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_INTAKE: TypeInfo = TypeInfo {
    name: "NutritionIntake",
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
        Row::record(12, "partOf", &REFERENCE).many(),
        Row::code(13, "status", &codes::EVENT_STATUS).required(),
        Row::record(14, "statusReason", &CODEABLE_CONCEPT).many(),
        Row::record(15, "code", &CODEABLE_CONCEPT),
        Row::record(16, "subject", &REFERENCE).required(),
        Row::record(17, "encounter", &REFERENCE),
        Row::primitive(18, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 2, 10),
        Row::record(18, "occurrencePeriod", &PERIOD).choice(1, 2, 10),
        Row::primitive(19, "recorded", PrimitiveKind::DateTime),
        Row::primitive(20, "reportedBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::record(20, "reportedReference", &REFERENCE).choice(1, 2, 8),
        Row::record(21, "consumedItem", &NUTRITION_INTAKE_CONSUMED_ITEM).many().required(),
        Row::record(22, "ingredientLabel", &NUTRITION_INTAKE_INGREDIENT_LABEL).many(),
        Row::record(23, "performer", &NUTRITION_INTAKE_PERFORMER).many(),
        Row::record(24, "location", &REFERENCE),
        Row::record(25, "derivedFrom", &REFERENCE).many(),
        Row::record(26, "reason", &CODEABLE_REFERENCE).many(),
        Row::record(27, "note", &ANNOTATION).many(),
    ],
};

record! {
    NutritionIntake, NUTRITION_INTAKE;
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
    12 Records part_of,
    13 Primitive status,
    14 Records status_reason,
    15 Records code,
    16 Records subject,
    17 Records encounter,
    18 Choice occurrence,
    19 Primitive recorded,
    20 Choice reported,
    21 Records consumed_item,
    22 Records ingredient_label,
    23 Records performer,
    24 Records location,
    25 Records derived_from,
    26 Records reason,
    27 Records note,
}

/// `NutritionIntake.occurrence[x]`.
pub enum NutritionIntakeOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    NutritionIntakeOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// `NutritionIntake.reported[x]`.
pub enum NutritionIntakeReported {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    NutritionIntakeReported;
    0 Primitive Boolean,
    1 Record Reference,
    ; last Reference;
    from Reference(Reference) Boolean(bool);
}

/// The elements below `NutritionIntake.consumedItem`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct NutritionIntakeConsumedItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/edible-substance-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableReference`, 1..1, to `NutritionProduct`; example binding to <http://hl7.org/fhir/ValueSet/food-type>; summary.
    pub nutrition_product: Option<Box<CodeableReference>>,
    /// `Timing`, 0..1.
    pub schedule: Option<Box<Timing>>,
    /// `Quantity`, 0..1; summary.
    pub amount: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub rate: Option<Box<Quantity>>,
    /// `boolean`, 0..1.
    pub not_consumed: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/not-consumed-reason>.
    pub not_consumed_reason: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_INTAKE_CONSUMED_ITEM: TypeInfo = TypeInfo {
    name: "NutritionIntake.consumedItem",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "nutritionProduct", &CODEABLE_REFERENCE).required(),
        Row::record(5, "schedule", &TIMING),
        Row::record(6, "amount", &QUANTITY),
        Row::record(7, "rate", &QUANTITY),
        Row::primitive(8, "notConsumed", PrimitiveKind::Boolean),
        Row::record(9, "notConsumedReason", &CODEABLE_CONCEPT),
    ],
};

record! {
    NutritionIntakeConsumedItem, NUTRITION_INTAKE_CONSUMED_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records nutrition_product,
    5 Records schedule,
    6 Records amount,
    7 Records rate,
    8 Primitive not_consumed,
    9 Records not_consumed_reason,
}

/// The elements below `NutritionIntake.ingredientLabel`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct NutritionIntakeIngredientLabel {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `Substance`; example binding to <http://hl7.org/fhir/ValueSet/nutrient-code>.
    pub nutrient: Option<Box<CodeableReference>>,
    /// `Quantity`, 1..1.
    pub amount: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_INTAKE_INGREDIENT_LABEL: TypeInfo = TypeInfo {
    name: "NutritionIntake.ingredientLabel",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "nutrient", &CODEABLE_REFERENCE).required(),
        Row::record(4, "amount", &QUANTITY).required(),
    ],
};

record! {
    NutritionIntakeIngredientLabel, NUTRITION_INTAKE_INGREDIENT_LABEL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records nutrient,
    4 Records amount,
}

/// The elements below `NutritionIntake.performer`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct NutritionIntakePerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/performer-role>.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NUTRITION_INTAKE_PERFORMER: TypeInfo = TypeInfo {
    name: "NutritionIntake.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    NutritionIntakePerformer, NUTRITION_INTAKE_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}
