//! `SpecimenDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, DURATION,
    Duration, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative,
    PERIOD, Period, Primitive, PublicationStatus, QUANTITY, Quantity, RANGE, REFERENCE, Range,
    Reference, Resource, SpecimenContainedPreference, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SpecimenDefinition](https://hl7.org/fhir/R5/specimendefinition.html).
pub struct SpecimenDefinition {
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
    /// `uri`, 0..1; summary; since R5.
    pub url: Primitive<Text>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary; since R5.
    pub version: Primitive<Text>,
    /// A choice, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/version-algorithm>; summary; since R5.
    pub version_algorithm: Option<SpecimenDefinitionVersionAlgorithm>,
    /// `string`, 0..1; summary; since R5.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary; since R5.
    pub title: Primitive<Text>,
    /// `canonical`, 0..*, to `SpecimenDefinition`; summary; since R5.
    pub derived_from_canonical: Vec<Primitive<Text>>,
    /// `uri`, 0..*; summary; since R5.
    pub derived_from_uri: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary; since R5.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `boolean`, 0..1; summary; since R5.
    pub experimental: Primitive<bool>,
    /// A choice, 0..1, to `Group`; summary; since R5.
    pub subject: Option<SpecimenDefinitionSubject>,
    /// `dateTime`, 0..1; summary; since R5.
    pub date: Primitive<DateTime>,
    /// `string`, 0..1; summary; since R5.
    pub publisher: Primitive<Text>,
    /// `ContactDetail`, 0..*; summary; since R5.
    pub contact: Vec<ContactDetail>,
    /// `markdown`, 0..1; since R5.
    pub description: Primitive<Text>,
    /// `UsageContext`, 0..*; since R5.
    pub use_context: Vec<UsageContext>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary; since R5.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `markdown`, 0..1; since R5.
    pub purpose: Primitive<Text>,
    /// `markdown`, 0..1; since R5.
    pub copyright: Primitive<Text>,
    /// `string`, 0..1; since R5.
    pub copyright_label: Primitive<Text>,
    /// `date`, 0..1; since R5.
    pub approval_date: Primitive<Date>,
    /// `date`, 0..1; since R5.
    pub last_review_date: Primitive<Date>,
    /// `Period`, 0..1; summary; since R5.
    pub effective_period: Option<Box<Period>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v2-0487>; summary.
    pub type_collected: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection>; summary.
    pub patient_preparation: Vec<CodeableConcept>,
    /// `string`, 0..1; summary.
    pub time_aspect: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/specimen-collection>; summary.
    pub collection: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested`, 0..*.
    pub type_tested: Vec<SpecimenDefinitionTypeTested>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION: TypeInfo = TypeInfo {
    name: "SpecimenDefinition",
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
        Row::record(9, "identifier", &IDENTIFIER),
        Row::primitive(10, "version", PrimitiveKind::String),
        Row::primitive(11, "versionAlgorithmString", PrimitiveKind::String).choice(0, 2, 16),
        Row::record(11, "versionAlgorithmCoding", &CODING).choice(1, 2, 16),
        Row::primitive(12, "name", PrimitiveKind::String),
        Row::primitive(13, "title", PrimitiveKind::String),
        Row::primitive(14, "derivedFromCanonical", PrimitiveKind::Canonical).many(),
        Row::primitive(15, "derivedFromUri", PrimitiveKind::Uri).many(),
        Row::code(16, "status", &codes::PUBLICATION_STATUS).required(),
        Row::primitive(17, "experimental", PrimitiveKind::Boolean),
        Row::record(18, "subjectCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 7),
        Row::record(18, "subjectReference", &REFERENCE).choice(1, 2, 7),
        Row::primitive(19, "date", PrimitiveKind::DateTime),
        Row::primitive(20, "publisher", PrimitiveKind::String),
        Row::record(21, "contact", &CONTACT_DETAIL).many(),
        Row::primitive(22, "description", PrimitiveKind::Markdown),
        Row::record(23, "useContext", &USAGE_CONTEXT).many(),
        Row::record(24, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(25, "purpose", PrimitiveKind::Markdown),
        Row::primitive(26, "copyright", PrimitiveKind::Markdown),
        Row::primitive(27, "copyrightLabel", PrimitiveKind::String),
        Row::primitive(28, "approvalDate", PrimitiveKind::Date),
        Row::primitive(29, "lastReviewDate", PrimitiveKind::Date),
        Row::record(30, "effectivePeriod", &PERIOD),
        Row::record(31, "typeCollected", &CODEABLE_CONCEPT),
        Row::record(32, "patientPreparation", &CODEABLE_CONCEPT).many(),
        Row::primitive(33, "timeAspect", PrimitiveKind::String),
        Row::record(34, "collection", &CODEABLE_CONCEPT).many(),
        Row::record(35, "typeTested", &SPECIMEN_DEFINITION_TYPE_TESTED).many(),
    ],
};

record! {
    SpecimenDefinition, SPECIMEN_DEFINITION;
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
    14 Primitives derived_from_canonical,
    15 Primitives derived_from_uri,
    16 Primitive status,
    17 Primitive experimental,
    18 Choice subject,
    19 Primitive date,
    20 Primitive publisher,
    21 Records contact,
    22 Primitive description,
    23 Records use_context,
    24 Records jurisdiction,
    25 Primitive purpose,
    26 Primitive copyright,
    27 Primitive copyright_label,
    28 Primitive approval_date,
    29 Primitive last_review_date,
    30 Records effective_period,
    31 Records type_collected,
    32 Records patient_preparation,
    33 Primitive time_aspect,
    34 Records collection,
    35 Records type_tested,
}

/// `SpecimenDefinition.versionAlgorithm[x]`.
pub enum SpecimenDefinitionVersionAlgorithm {
    /// `string`.
    String(Primitive<Text>),
    /// `Coding`.
    Coding(Box<Coding>),
}

choice! {
    SpecimenDefinitionVersionAlgorithm;
    0 Primitive String,
    1 Record Coding,
    ; last Coding;
    from Coding(Coding) String(Text);
}

/// `SpecimenDefinition.subject[x]`.
pub enum SpecimenDefinitionSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    SpecimenDefinitionSubject;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `SpecimenDefinition.typeTested`.
///
/// Invariants: `ele-1`.
pub struct SpecimenDefinitionTypeTested {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 0..1.
    pub is_derived: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v2-0487>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/specimen-contained-preference>.
    pub preference: Primitive<Code<SpecimenContainedPreference>>,
    /// `SpecimenDefinition.typeTested.container`, 0..1.
    pub container: Option<Box<SpecimenDefinitionTypeTestedContainer>>,
    /// `markdown`, 0..1.
    pub requirement: Primitive<Text>,
    /// `Duration`, 0..1.
    pub retention_time: Option<Box<Duration>>,
    /// `boolean`, 0..1; since R5.
    pub single_use: Primitive<bool>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/rejection-criteria>.
    pub rejection_criterion: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested.handling`, 0..*.
    pub handling: Vec<SpecimenDefinitionTypeTestedHandling>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/diagnostic-service-sections>; since R5.
    pub testing_destination: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "isDerived", PrimitiveKind::Boolean),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::code(5, "preference", &codes::SPECIMEN_CONTAINED_PREFERENCE).required(),
        Row::record(6, "container", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER),
        Row::primitive(7, "requirement", PrimitiveKind::Markdown),
        Row::record(8, "retentionTime", &DURATION),
        Row::primitive(9, "singleUse", PrimitiveKind::Boolean),
        Row::record(10, "rejectionCriterion", &CODEABLE_CONCEPT).many(),
        Row::record(11, "handling", &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING).many(),
        Row::record(12, "testingDestination", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    SpecimenDefinitionTypeTested, SPECIMEN_DEFINITION_TYPE_TESTED;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive is_derived,
    4 Records r#type,
    5 Primitive preference,
    6 Records container,
    7 Primitive requirement,
    8 Records retention_time,
    9 Primitive single_use,
    10 Records rejection_criterion,
    11 Records handling,
    12 Records testing_destination,
}

/// The elements below `SpecimenDefinition.typeTested.container`.
///
/// Invariants: `ele-1`.
pub struct SpecimenDefinitionTypeTestedContainer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/container-material>.
    pub material: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/specimen-container-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/container-cap>.
    pub cap: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1.
    pub description: Primitive<Text>,
    /// `Quantity`, 0..1.
    pub capacity: Option<Box<Quantity>>,
    /// A choice, 0..1.
    pub minimum_volume: Option<SpecimenDefinitionTypeTestedContainerMinimumVolume>,
    /// `SpecimenDefinition.typeTested.container.additive`, 0..*.
    pub additive: Vec<SpecimenDefinitionTypeTestedContainerAdditive>,
    /// `markdown`, 0..1.
    pub preparation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested.container",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "material", &CODEABLE_CONCEPT),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "cap", &CODEABLE_CONCEPT),
        Row::primitive(6, "description", PrimitiveKind::Markdown),
        Row::record(7, "capacity", &QUANTITY),
        Row::record(8, "minimumVolumeQuantity", &QUANTITY).choice(0, 2, 13),
        Row::primitive(8, "minimumVolumeString", PrimitiveKind::String).choice(1, 2, 13),
        Row::record(9, "additive", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE).many(),
        Row::primitive(10, "preparation", PrimitiveKind::Markdown),
    ],
};

record! {
    SpecimenDefinitionTypeTestedContainer, SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records material,
    4 Records r#type,
    5 Records cap,
    6 Primitive description,
    7 Records capacity,
    8 Choice minimum_volume,
    9 Records additive,
    10 Primitive preparation,
}

/// `SpecimenDefinition.typeTested.container.minimumVolume[x]`.
pub enum SpecimenDefinitionTypeTestedContainerMinimumVolume {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SpecimenDefinitionTypeTestedContainerMinimumVolume;
    0 Record Quantity,
    1 Primitive String,
    ; last String;
    from Quantity(Quantity) String(Text);
}

/// The elements below `SpecimenDefinition.typeTested.container.additive`.
///
/// Invariants: `ele-1`.
pub struct SpecimenDefinitionTypeTestedContainerAdditive {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `SubstanceDefinition`; example binding to <http://terminology.hl7.org/ValueSet/v2-0371>.
    pub additive: Option<SpecimenDefinitionTypeTestedContainerAdditiveAdditive>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested.container.additive",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "additiveCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 8).required(),
        Row::record(3, "additiveReference", &REFERENCE).choice(1, 2, 8).required(),
    ],
};

record! {
    SpecimenDefinitionTypeTestedContainerAdditive, SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice additive,
}

/// `SpecimenDefinition.typeTested.container.additive.additive[x]`.
pub enum SpecimenDefinitionTypeTestedContainerAdditiveAdditive {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    SpecimenDefinitionTypeTestedContainerAdditiveAdditive;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `SpecimenDefinition.typeTested.handling`.
///
/// Invariants: `ele-1`.
pub struct SpecimenDefinitionTypeTestedHandling {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/handling-condition>.
    pub temperature_qualifier: Option<Box<CodeableConcept>>,
    /// `Range`, 0..1.
    pub temperature_range: Option<Box<Range>>,
    /// `Duration`, 0..1.
    pub max_duration: Option<Box<Duration>>,
    /// `markdown`, 0..1.
    pub instruction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested.handling",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "temperatureQualifier", &CODEABLE_CONCEPT),
        Row::record(4, "temperatureRange", &RANGE),
        Row::record(5, "maxDuration", &DURATION),
        Row::primitive(6, "instruction", PrimitiveKind::Markdown),
    ],
};

record! {
    SpecimenDefinitionTypeTestedHandling, SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records temperature_qualifier,
    4 Records temperature_range,
    5 Records max_duration,
    6 Primitive instruction,
}
