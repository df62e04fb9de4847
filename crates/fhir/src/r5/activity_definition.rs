//! `ActivityDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    AGE, ActionParticipantType, Age, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CONTACT_DETAIL,
    CodeableConcept, CodeableReference, Coding, ContactDetail, DOSAGE, DURATION, Dosage, Duration,
    EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE,
    RELATED_ARTIFACT, Range, Reference, RelatedArtifact, RequestIntent, RequestPriority,
    RequestResourceTypes, Resource, TIMING, Timing, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ActivityDefinition](https://hl7.org/fhir/R5/activitydefinition.html).
///
/// Invariants: `cnl-0`.
pub struct ActivityDefinition {
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
    /// `uri`, 0..1; summary; invariants `cnl-1`.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<ActivityDefinitionVersionAlgorithm>,
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
    /// A choice, 0..1, to `Group`, `MedicinalProductDefinition`, `SubstanceDefinition`, `AdministrableProductDefinition`, `ManufacturedItemDefinition`, `PackagedProductDefinition`, `EvidenceVariable`; extensible binding to <http://hl7.org/fhir/ValueSet/participant-resource-types>.
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
    /// `markdown`, 0..1.
    pub usage: Primitive<Text>,
    /// `markdown`, 0..1.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
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
    pub kind: Primitive<Code<RequestResourceTypes>>,
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
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>; summary; since R5.
    pub as_needed: Option<ActivityDefinitionAsNeeded>,
    /// `CodeableReference`, 0..1, to `Location`.
    pub location: Option<Box<CodeableReference>>,
    /// `ActivityDefinition.participant`, 0..*.
    pub participant: Vec<ActivityDefinitionParticipant>,
    /// A choice, 0..1, to `Medication`, `Ingredient`, `Substance`, `SubstanceDefinition`; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub product: Option<ActivityDefinitionProduct>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Dosage`, 0..*.
    pub dosage: Vec<Dosage>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `canonical`, 0..*, to `SpecimenDefinition`.
    pub specimen_requirement: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `ObservationDefinition`.
    pub observation_requirement: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `ObservationDefinition`.
    pub observation_result_requirement: Vec<Primitive<Text>>,
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
        Row::primitive(8, "url", PrimitiveKind::Uri),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::primitive(14, "subtitle", PrimitiveKind::String),
        Row::code(15, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(16, "experimental", PrimitiveKind::Boolean),
        Row::record(17, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 7),
        Row::record(17, "subjectReference", &REFERENCE).choice(1, 3, 7),
        Row::primitive(17, "subjectCanonical", PrimitiveKind::Canonical).choice(2, 3, 7),
        Row::primitive(18, "date", PrimitiveKind::DateTime),
        Row::primitive(19, "publisher", PrimitiveKind::String),
        Row::record(20, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(21, "description", PrimitiveKind::Markdown),
        Row::record(22, "useContext", &USAGE_CONTEXT).many(),
        Row::record(23, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(24, "purpose", PrimitiveKind::Markdown),
        Row::primitive(25, "usage", PrimitiveKind::Markdown),
        Row::primitive(26, "copyright", PrimitiveKind::Markdown),
        Row::primitive(27, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(28, "approvalDate", PrimitiveKind::Date),
        Row::primitive(29, "lastReviewDate", PrimitiveKind::Date),
        Row::record(30, "effectivePeriod", &PERIOD),
        Row::record(31, "topic", &CODEABLE_CONCEPT).many(),
        Row::record(32, "author", &CONTACT_DETAIL).many(),
        Row::record(33, "editor", &CONTACT_DETAIL).many(),
        Row::record(34, "reviewer", &CONTACT_DETAIL).many(),
        Row::record(35, "endorser", &CONTACT_DETAIL).many(),
        Row::record(36, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::primitive(37, "library", PrimitiveKind::Canonical).many(),
        Row::code(38, "kind", &codes::REQUEST_RESOURCE_TYPES),
        Row::primitive(39, "profile", PrimitiveKind::Canonical),
        Row::record(40, "code", &CODEABLE_CONCEPT),
        Row::code(41, "intent", &codes::REQUEST_INTENT),
        Row::code(42, "priority", &codes::REQUEST_PRIORITY),
        Row::primitive(43, "doNotPerform", PrimitiveKind::Boolean),
        Row::record(44, "timingTiming", &TIMING).choice(0, 4, 6),
        Row::record(44, "timingAge", &AGE).choice(1, 4, 6),
        Row::record(44, "timingRange", &RANGE).choice(2, 4, 6),
        Row::record(44, "timingDuration", &DURATION).choice(3, 4, 6),
        Row::primitive(45, "asNeededBoolean", PrimitiveKind::Boolean).choice(0, 2, 8),
        Row::record(45, "asNeededCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 8),
        Row::record(46, "location", &CODEABLE_REFERENCE),
        Row::record(47, "participant", &ACTIVITY_DEFINITION_PARTICIPANT).many(),
        Row::record(48, "productReference", &REFERENCE).choice(0, 2, 7),
        Row::record(48, "productCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 7),
        Row::record(49, "quantity", &QUANTITY),
        Row::record(50, "dosage", &DOSAGE).many(),
        Row::record(51, "bodySite", &CODEABLE_CONCEPT).many(),
        Row::primitive(52, "specimenRequirement", PrimitiveKind::Canonical).many(),
        Row::primitive(53, "observationRequirement", PrimitiveKind::Canonical).many(),
        Row::primitive(54, "observationResultRequirement", PrimitiveKind::Canonical).many(),
        Row::primitive(55, "transform", PrimitiveKind::Canonical),
        Row::record(56, "dynamicValue", &ACTIVITY_DEFINITION_DYNAMIC_VALUE).many(),
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
    11 Choice version_algorithm,
    12 Primitive name,
    13 Primitive title,
    14 Primitive subtitle,
    15 Primitive status,
    16 Primitive experimental,
    17 Choice subject,
    18 Primitive date,
    19 Primitive publisher,
    20 Records contact,
    21 Primitive description,
    22 Records use_context,
    23 Records jurisdiction,
    24 Primitive purpose,
    25 Primitive usage,
    26 Primitive copyright,
    27 Primitive copyright_label,
    28 Primitive approval_date,
    29 Primitive last_review_date,
    30 Records effective_period,
    31 Records topic,
    32 Records author,
    33 Records editor,
    34 Records reviewer,
    35 Records endorser,
    36 Records related_artifact,
    37 Primitives library,
    38 Primitive kind,
    39 Primitive profile,
    40 Records code,
    41 Primitive intent,
    42 Primitive priority,
    43 Primitive do_not_perform,
    44 Choice timing,
    45 Choice as_needed,
    46 Records location,
    47 Records participant,
    48 Choice product,
    49 Records quantity,
    50 Records dosage,
    51 Records body_site,
    52 Primitives specimen_requirement,
    53 Primitives observation_requirement,
    54 Primitives observation_result_requirement,
    55 Primitive transform,
    56 Records dynamic_value,
}

/// `ActivityDefinition.versionAlgorithm[x]`.
pub enum ActivityDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    ActivityDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
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
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
    /// `Duration`.
    Duration(Box<Duration>),
}

choice! {
    ActivityDefinitionTiming;
    0 Record Timing,
    1 Record Age,
    2 Record Range,
    3 Record Duration,
    ; last Duration;
    from Age(Age) Duration(Duration) Range(Range) Timing(Timing);
}

/// `ActivityDefinition.asNeeded[x]`.
pub enum ActivityDefinitionAsNeeded {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    ActivityDefinitionAsNeeded;
    0 Primitive Boolean,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Boolean(bool);
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/action-participant-type>.
    pub r#type: Primitive<Code<ActionParticipantType>>,
    /// `canonical`, 0..1, to `CapabilityStatement`; since R5.
    pub type_canonical: Primitive<Text>,
    /// `Reference`, 0..1, to `CareTeam`, `Device`, `DeviceDefinition`, `Endpoint`, `Group`, `HealthcareService`, `Location`, `Organization`, `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`; since R5.
    pub type_reference: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/action-participant-function>; since R5.
    pub function: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ACTIVITY_DEFINITION_PARTICIPANT: TypeInfo = TypeInfo {
    name: "ActivityDefinition.participant",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::ACTION_PARTICIPANT_TYPE),
        Row::primitive(4, "typeCanonical", PrimitiveKind::Canonical),
        Row::record(5, "typeReference", &REFERENCE),
        Row::record(6, "role", &CODEABLE_CONCEPT),
        Row::record(7, "function", &CODEABLE_CONCEPT),
    ],
};

record! {
    ActivityDefinitionParticipant, ACTIVITY_DEFINITION_PARTICIPANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive type_canonical,
    5 Records type_reference,
    6 Records role,
    7 Records function,
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
    release: Release::R5,
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
