//! `SpecimenDefinition` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, RANGE, REFERENCE,
    Range, Reference, Resource, SpecimenContainedPreference, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SpecimenDefinition](https://hl7.org/fhir/R4/specimendefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SpecimenDefinition {
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
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
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
        Row::record(8, "identifier", &IDENTIFIER),
        Row::record(9, "typeCollected", &CODEABLE_CONCEPT),
        Row::record(10, "patientPreparation", &CODEABLE_CONCEPT).many(),
        Row::primitive(11, "timeAspect", PrimitiveKind::String),
        Row::record(12, "collection", &CODEABLE_CONCEPT).many(),
        Row::record(13, "typeTested", &SPECIMEN_DEFINITION_TYPE_TESTED).many(),
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
    8 Records identifier,
    9 Records type_collected,
    10 Records patient_preparation,
    11 Primitive time_aspect,
    12 Records collection,
    13 Records type_tested,
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
    /// `string`, 0..1.
    pub requirement: Primitive<Text>,
    /// `Duration`, 0..1.
    pub retention_time: Option<Box<Duration>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/rejection-criteria>.
    pub rejection_criterion: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested.handling`, 0..*.
    pub handling: Vec<SpecimenDefinitionTypeTestedHandling>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "isDerived", PrimitiveKind::Boolean),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::code(5, "preference", &codes::SPECIMEN_CONTAINED_PREFERENCE).required(),
        Row::record(6, "container", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER),
        Row::primitive(7, "requirement", PrimitiveKind::String),
        Row::record(8, "retentionTime", &DURATION),
        Row::record(9, "rejectionCriterion", &CODEABLE_CONCEPT).many(),
        Row::record(10, "handling", &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING).many(),
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
    9 Records rejection_criterion,
    10 Records handling,
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
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `Quantity`, 0..1.
    pub capacity: Option<Box<Quantity>>,
    /// A choice, 0..1.
    pub minimum_volume: Option<SpecimenDefinitionTypeTestedContainerMinimumVolume>,
    /// `SpecimenDefinition.typeTested.container.additive`, 0..*.
    pub additive: Vec<SpecimenDefinitionTypeTestedContainerAdditive>,
    /// `string`, 0..1.
    pub preparation: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested.container",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "material", &CODEABLE_CONCEPT),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "cap", &CODEABLE_CONCEPT),
        Row::primitive(6, "description", PrimitiveKind::String),
        Row::record(7, "capacity", &QUANTITY),
        Row::record(8, "minimumVolumeQuantity", &QUANTITY).choice(0, 2, 13),
        Row::primitive(8, "minimumVolumeString", PrimitiveKind::String).choice(1, 2, 13),
        Row::record(9, "additive", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE).many(),
        Row::primitive(10, "preparation", PrimitiveKind::String),
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
    /// A choice, 1..1, to `Substance`; example binding to <http://terminology.hl7.org/ValueSet/v2-0371>.
    pub additive: Option<SpecimenDefinitionTypeTestedContainerAdditiveAdditive>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested.container.additive",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    /// `string`, 0..1.
    pub instruction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING: TypeInfo = TypeInfo {
    name: "SpecimenDefinition.typeTested.handling",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "temperatureQualifier", &CODEABLE_CONCEPT),
        Row::record(4, "temperatureRange", &RANGE),
        Row::record(5, "maxDuration", &DURATION),
        Row::primitive(6, "instruction", PrimitiveKind::String),
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
