//! `ActivityDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    AGE, ActionParticipantType, Age, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept,
    ContactDetail, DOSAGE, DURATION, Dosage, Duration, EXPRESSION, EXTENSION, Expression,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE, RELATED_ARTIFACT, Range, Reference,
    RelatedArtifact, RequestIntent, RequestPriority, RequestResourceType, Resource, TIMING, Timing,
    USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ActivityDefinition](https://hl7.org/fhir/R4B/activitydefinition.html).
///
/// Invariants: `cnl-0`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ActivityDefinition {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub title: Primitive<Text>,
    /// `string`, 0..1.
    pub subtitle: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary.
    pub experimental: Primitive<bool>,
    /// A choice, 0..1, to `Group`; extensible binding to <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<ActivityDefinitionSubject>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; summary.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1.
    pub purpose: Primitive<Text>,
    /// `string`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `date`, 0..1.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ContactDetail`, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ContactDetail`, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `canonical`, 0..*, to `Library`.
    pub library: Vec<Primitive<Text>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-resource-types>; summary.
    pub kind: Primitive<Code<RequestResourceType>>,
    /// `canonical`, 0..1, to `StructureDefinition`.
    pub profile: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-intent>.
    pub intent: Primitive<Code<RequestIntent>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Primitive<Code<RequestPriority>>,
    /// `boolean`, 0..1; modifier; summary.
    pub do_not_perform: Primitive<bool>,
    /// A choice, 0..1.
    pub timing: Option<ActivityDefinitionTiming>,
    /// `Reference`, 0..1, to `Location`.
    pub location: Option<Box<Reference>>,
    /// `ActivityDefinition.participant`, 0..*.
    pub participant: Vec<ActivityDefinitionParticipant>,
    /// A choice, 0..1, to `Medication`, `Substance`, `Ingredient`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub product: Option<ActivityDefinitionProduct>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Dosage`, 0..*.
    pub dosage: Vec<Dosage>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `SpecimenDefinition`.
    pub specimen_requirement: Vec<Reference>,
    /// `Reference`, 0..*, to `ObservationDefinition`.
    pub observation_requirement: Vec<Reference>,
    /// `Reference`, 0..*, to `ObservationDefinition`.
    pub observation_result_requirement: Vec<Reference>,
    /// `canonical`, 0..1, to `StructureMap`.
    pub transform: Primitive<Text>,
    /// `ActivityDefinition.dynamicValue`, 0..*.
    pub dynamic_value: Vec<ActivityDefinitionDynamicValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACTIVITY_DEFINITION: TypeInfo = TypeInfo {
    name: "ActivityDefinition",
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
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "title", PrimitiveKind::String),
        Row::primitive(13, "subtitle", PrimitiveKind::String),
        Row::code(14, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(15, "experimental", PrimitiveKind::Boolean),
        Row::record(16, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 7),
        Row::record(16, "subjectReference", &REFERENCE).choice(1, 3, 7),
        Row::primitive(16, "subjectCanonical", PrimitiveKind::Canonical).choice(2, 3, 7),
        Row::primitive(17, "date", PrimitiveKind::DateTime),
        Row::primitive(18, "publisher", PrimitiveKind::String),
        Row::record(19, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(20, "description", PrimitiveKind::Markdown),
        Row::record(21, "useContext", &USAGE_CONTEXT).many(),
        Row::record(22, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(23, "purpose", PrimitiveKind::Markdown),
        Row::primitive(24, "usage", PrimitiveKind::String),
        Row::primitive(25, "copyright", PrimitiveKind::Markdown),
        Row::primitive(26, "approvalDate", PrimitiveKind::Date),
        Row::primitive(27, "lastReviewDate", PrimitiveKind::Date),
        Row::record(28, "effectivePeriod", &PERIOD),
        Row::record(29, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(30, "author", &CONTACT_DETAIL).many(),
        Row::record(31, "editor", &CONTACT_DETAIL).many(),
        Row::record(32, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(33, "endorser", &CONTACT_DETAIL).many(),
        Row::record(34, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(35, "library", PrimitiveKind::Canonical).many(),
        Row::code(36, "kind", &codes::REQUEST_RESOURCE_TYPE),
        Row::primitive(37, "profile", PrimitiveKind::Canonical),
        Row::record(38, "code", &CODEABLE_CONCEPT),
        Row::code(39, "intent", &codes::REQUEST_INTENT),
        Row::code(40, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(41, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(42, "timingTiming", &TIMING).choice(0, 6, 6),
        Row::primitive(42, "timingDateTime", PrimitiveKind::DateTime).choice(1, 6, 6),
        Row::record(42, "timingAge", &AGE).choice(2, 6, 6),
        Row::record(42, "timingPeriod", &PERIOD).choice(3, 6, 6),
        Row::record(42, "timingRange", &RANGE).choice(4, 6, 6),
        Row::record(42, "timingDuration", &DURATION).choice(5, 6, 6),
        Row::record(43, "location", &REFERENCE),
        Row::record(44, "participant", &ACTIVITY_DEFINITION_PARTICIPANT).many(),
        Row::record(45, "productReference", &REFERENCE).choice(0, 2, 7),
        Row::record(45, "productCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 7),
        Row::record(46, "quantity", &QUANTITY),
        Row::record(47, "dosage", &DOSAGE).many(),
        Row::record(48, "bodySite", &CODEABLE_CONCEPT).many(),
        Row::record(49, "specimenRequirement", &REFERENCE).many(),
        Row::record(50, "observationRequirement", &REFERENCE).many(),
        Row::record(51, "observationResultRequirement", &REFERENCE).many(),
        Row::primitive(52, "transform", PrimitiveKind::Canonical),
        Row::record(53, "dynamicValue", &ACTIVITY_DEFINITION_DYNAMIC_VALUE).many(),
    ],
};

record! {
    ActivityDefinition, ACTIVITY_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive url,
    9 Records identifier,
    10 Primitive version,
    11 Primitive name,
    12 Primitive title,
    13 Primitive subtitle,
    14 Primitive status,
    15 Primitive experimental,
    16 Choice subject,
    17 Primitive date,
    18 Primitive publisher,
    19 Records contact,
    20 Primitive description,
    21 Records use_context,
    22 Records jurisdiction,
    23 Primitive purpose,
    24 Primitive usage,
    25 Primitive copyright,
    26 Primitive approval_date,
    27 Primitive last_review_date,
    28 Records effective_period,
    29 Records topic,
    30 Records author,
    31 Records editor,
    32 Records reviewer,
    33 Records endorser,
    34 Records related_artifact,
    35 Primitives library,
    36 Primitive kind,
    37 Primitive profile,
    38 Records code,
    39 Primitive intent,
    40 Primitive priority,
    41 Primitive do_not_perform,
    42 Choice timing,
    43 Records location,
    44 Records participant,
    45 Choice product,
    46 Records quantity,
    47 Records dosage,
    48 Records body_site,
    49 Records specimen_requirement,
    50 Records observation_requirement,
    51 Records observation_result_requirement,
    52 Primitive transform,
    53 Records dynamic_value,
}

/// `ActivityDefinition.subject[x]`.
pub enum ActivityDefinitionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `canonical`.
    Canonical(Primitive<Text>),
}

choice! {
    ActivityDefinitionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    2 Primitive Canonical,
    ; last Canonical;
    from CodeableConcept(CodeableConcept) Reference(Reference) Canonical(Text);
}

/// `ActivityDefinition.timing[x]`.
pub enum ActivityDefinitionTiming {
    /// `Timing`.
    Timing(Box<Timing>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `Duration`.
    Duration(Box<Duration>),
}

choice! {
    ActivityDefinitionTiming;
    0 Record Timing,
    1 Primitive DateTime,
    2 Record Age,
    3 Record Period,
    4 Record Range,
    5 Record Duration,
    ; last Duration;
    from Age(Age) DateTime(DateTime) Duration(Duration) Period(Period) Range(Range) Timing(Timing);
}

/// `ActivityDefinition.product[x]`.
pub enum ActivityDefinitionProduct {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    ActivityDefinitionProduct;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ActivityDefinition.participant`.
///
/// Invariants: `ele-1`.
pub struct ActivityDefinitionParticipant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/action-participant-type>.
    pub r#type: Primitive<Code<ActionParticipantType>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACTIVITY_DEFINITION_PARTICIPANT: TypeInfo = TypeInfo {
    name: "ActivityDefinition.participant",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::ACTION_PARTICIPANT_TYPE).required(),
        Row::record(4, "role", &CODEABLE_CONCEPT),
    ],
};

record! {
    ActivityDefinitionParticipant, ACTIVITY_DEFINITION_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records role,
}

/// The elements below `ActivityDefinition.dynamicValue`.
///
/// Invariants: `ele-1`.
pub struct ActivityDefinitionDynamicValue {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub path: Primitive<Text>,
    /// `Expression`, 1..1.
    pub expression: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACTIVITY_DEFINITION_DYNAMIC_VALUE: TypeInfo = TypeInfo {
    name: "ActivityDefinition.dynamicValue",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "path", PrimitiveKind::String).required(),
        Row::record(4, "expression", &EXPRESSION).required(),
    ],
};

record! {
    ActivityDefinitionDynamicValue, ACTIVITY_DEFINITION_DYNAMIC_VALUE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive path,
    4 Records expression,
}
