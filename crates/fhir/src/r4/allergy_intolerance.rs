//! `AllergyIntolerance` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    AGE, ANNOTATION, Age, AllergyIntoleranceCategory, AllergyIntoleranceCriticality,
    AllergyIntoleranceSeverity, AllergyIntoleranceType, Annotation, CODEABLE_CONCEPT,
    CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, RANGE, REFERENCE, Range, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [AllergyIntolerance](https://hl7.org/fhir/R4/allergyintolerance.html).
///
/// Invariants: `ait-1`, `ait-2`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AllergyIntolerance {
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
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/allergyintolerance-clinical>; modifier; summary.
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/allergyintolerance-verification>; modifier; summary.
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/allergy-intolerance-type>; summary.
    pub r#type: Primitive<Code<AllergyIntoleranceType>>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>; summary.
    pub category: Vec<Primitive<Code<AllergyIntoleranceCategory>>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>; summary.
    pub criticality: Primitive<Code<AllergyIntoleranceCriticality>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/allergyintolerance-code>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1.
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `dateTime`, 0..1.
    pub recorded_date: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Patient`, `RelatedPerson`.
    pub recorder: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`; summary.
    pub asserter: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub last_occurrence: Primitive<DateTime>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `AllergyIntolerance.reaction`, 0..*.
    pub reaction: Vec<AllergyIntoleranceReaction>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ALLERGY_INTOLERANCE: TypeInfo = TypeInfo {
    name: "AllergyIntolerance",
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
        Row::record(9, "clinicalStatus", &CODEABLE_CONCEPT),
        Row::record(10, "verificationStatus", &CODEABLE_CONCEPT),
        Row::code(11, "type", &codes::ALLERGY_INTOLERANCE_TYPE),
        Row::code(12, "category", &codes::ALLERGY_INTOLERANCE_CATEGORY).many(),
        Row::code(13, "criticality", &codes::ALLERGY_INTOLERANCE_CRITICALITY),
        Row::record(14, "code", &CODEABLE_CONCEPT),
        Row::record(15, "patient", &REFERENCE).required(),
        Row::record(16, "encounter", &REFERENCE),
        Row::primitive(17, "onsetDateTime", PrimitiveKind::DateTime).choice(0, 5, 5),
        Row::record(17, "onsetAge", &AGE).choice(1, 5, 5),
        Row::record(17, "onsetPeriod", &PERIOD).choice(2, 5, 5),
        Row::record(17, "onsetRange", &RANGE).choice(3, 5, 5),
        Row::primitive(17, "onsetString", PrimitiveKind::String).choice(4, 5, 5),
        Row::primitive(18, "recordedDate", PrimitiveKind::DateTime),
        Row::record(19, "recorder", &REFERENCE),
        Row::record(20, "asserter", &REFERENCE),
        Row::primitive(21, "lastOccurrence", PrimitiveKind::DateTime),
        Row::record(22, "note", &ANNOTATION).many(),
        Row::record(23, "reaction", &ALLERGY_INTOLERANCE_REACTION).many(),
    ],
};

record! {
    AllergyIntolerance, ALLERGY_INTOLERANCE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records clinical_status,
    10 Records verification_status,
    11 Primitive r#type,
    12 Primitives category,
    13 Primitive criticality,
    14 Records code,
    15 Records patient,
    16 Records encounter,
    17 Choice onset,
    18 Primitive recorded_date,
    19 Records recorder,
    20 Records asserter,
    21 Primitive last_occurrence,
    22 Records note,
    23 Records reaction,
}

/// `AllergyIntolerance.onset[x]`.
pub enum AllergyIntoleranceOnset {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    AllergyIntoleranceOnset;
    0 Primitive DateTime,
    1 Record Age,
    2 Record Period,
    3 Record Range,
    4 Primitive String,
    ; last String;
    from Age(Age) DateTime(DateTime) Period(Period) Range(Range) String(Text);
}

/// The elements below `AllergyIntolerance.reaction`.
///
/// Invariants: `ele-1`.
pub struct AllergyIntoleranceReaction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-code>.
    pub substance: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..*; example binding to <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub manifestation: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `dateTime`, 0..1.
    pub onset: Primitive<DateTime>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/reaction-event-severity>.
    pub severity: Primitive<Code<AllergyIntoleranceSeverity>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/route-codes>.
    pub exposure_route: Option<Box<CodeableConcept>>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ALLERGY_INTOLERANCE_REACTION: TypeInfo = TypeInfo {
    name: "AllergyIntolerance.reaction",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "substance", &CODEABLE_CONCEPT),
        Row::record(4, "manifestation", &CODEABLE_CONCEPT).many().required(),
        Row::primitive(5, "description", PrimitiveKind::String),
        Row::primitive(6, "onset", PrimitiveKind::DateTime),
        Row::code(7, "severity", &codes::ALLERGY_INTOLERANCE_SEVERITY),
        Row::record(8, "exposureRoute", &CODEABLE_CONCEPT),
        Row::record(9, "note", &ANNOTATION).many(),
    ],
};

record! {
    AllergyIntoleranceReaction, ALLERGY_INTOLERANCE_REACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records substance,
    4 Records manifestation,
    5 Primitive description,
    6 Primitive onset,
    7 Primitive severity,
    8 Records exposure_route,
    9 Records note,
}
