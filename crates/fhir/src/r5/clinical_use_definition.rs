//! `ClinicalUseDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, ClinicalUseDefinitionType, CodeableConcept,
    CodeableReference, EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META,
    Meta, NARRATIVE, Narrative, Primitive, RANGE, REFERENCE, Range, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ClinicalUseDefinition](https://hl7.org/fhir/R5/clinicalusedefinition.html).
///
/// Since R4B.
///
/// Invariants: `cud-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ClinicalUseDefinition {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/clinical-use-definition-type>; summary.
    pub r#type: Primitive<Code<ClinicalUseDefinitionType>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/clinical-use-definition-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `MedicinalProductDefinition`, `Medication`, `ActivityDefinition`, `PlanDefinition`, `Device`, `DeviceDefinition`, `Substance`, `NutritionProduct`, `BiologicallyDerivedProduct`; summary.
    pub subject: Vec<Reference>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.contraindication`, 0..1; summary.
    pub contraindication: Option<Box<ClinicalUseDefinitionContraindication>>,
    /// `ClinicalUseDefinition.indication`, 0..1; summary.
    pub indication: Option<Box<ClinicalUseDefinitionIndication>>,
    /// `ClinicalUseDefinition.interaction`, 0..1; summary.
    pub interaction: Option<Box<ClinicalUseDefinitionInteraction>>,
    /// `Reference`, 0..*, to `Group`; summary.
    pub population: Vec<Reference>,
    /// `canonical`, 0..*, to `Library`; summary; since R5.
    pub library: Vec<Primitive<Text>>,
    /// `ClinicalUseDefinition.undesirableEffect`, 0..1; summary.
    pub undesirable_effect: Option<Box<ClinicalUseDefinitionUndesirableEffect>>,
    /// `ClinicalUseDefinition.warning`, 0..1; summary.
    pub warning: Option<Box<ClinicalUseDefinitionWarning>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition",
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
        Row::code(9, "type", &codes::CLINICAL_USE_DEFINITION_TYPE).required(),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::record(11, "subject", &REFERENCE).many(),
        Row::record(12, "status", &CODEABLE_CONCEPT),
        Row::record(13, "contraindication", &CLINICAL_USE_DEFINITION_CONTRAINDICATION),
        Row::record(14, "indication", &CLINICAL_USE_DEFINITION_INDICATION),
        Row::record(15, "interaction", &CLINICAL_USE_DEFINITION_INTERACTION),
        Row::record(16, "population", &REFERENCE).many(),
        Row::primitive(17, "library", PrimitiveKind::Canonical).many(),
        Row::record(18, "undesirableEffect", &CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT),
        Row::record(19, "warning", &CLINICAL_USE_DEFINITION_WARNING),
    ],
};

record! {
    ClinicalUseDefinition, CLINICAL_USE_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive r#type,
    10 Records category,
    11 Records subject,
    12 Records status,
    13 Records contraindication,
    14 Records indication,
    15 Records interaction,
    16 Records population,
    17 Primitives library,
    18 Records undesirable_effect,
    19 Records warning,
}

/// The elements below `ClinicalUseDefinition.contraindication`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ClinicalUseDefinitionContraindication {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..1, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>; summary.
    pub disease_symptom_procedure: Option<Box<CodeableReference>>,
    /// `CodeableReference`, 0..1, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/disease-status>; summary.
    pub disease_status: Option<Box<CodeableReference>>,
    /// `CodeableReference`, 0..*, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>; summary.
    pub comorbidity: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `ClinicalUseDefinition`; summary.
    pub indication: Vec<Reference>,
    /// `Expression`, 0..1; since R5.
    pub applicability: Option<Box<Expression>>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy`, 0..*; summary.
    pub other_therapy: Vec<ClinicalUseDefinitionContraindicationOtherTherapy>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition.contraindication",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "diseaseSymptomProcedure", &CODEABLE_REFERENCE),
        Row::record(4, "diseaseStatus", &CODEABLE_REFERENCE),
        Row::record(5, "comorbidity", &CODEABLE_REFERENCE).many(),
        Row::record(6, "indication", &REFERENCE).many(),
        Row::record(7, "applicability", &EXPRESSION),
        Row::record(8, "otherTherapy", &CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY)
            .many(),
    ],
};

record! {
    ClinicalUseDefinitionContraindication, CLINICAL_USE_DEFINITION_CONTRAINDICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records disease_symptom_procedure,
    4 Records disease_status,
    5 Records comorbidity,
    6 Records indication,
    7 Records applicability,
    8 Records other_therapy,
}

/// The elements below `ClinicalUseDefinition.contraindication.otherTherapy`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ClinicalUseDefinitionContraindicationOtherTherapy {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/therapy-relationship-type>; summary.
    pub relationship_type: Option<Box<CodeableConcept>>,
    /// `CodeableReference`, 1..1, to `MedicinalProductDefinition`, `Medication`, `Substance`, `SubstanceDefinition`, `NutritionProduct`, `BiologicallyDerivedProduct`, `ActivityDefinition`; example binding to <http://hl7.org/fhir/ValueSet/therapy>; summary; since R5.
    pub treatment: Option<Box<CodeableReference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition.contraindication.otherTherapy",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "relationshipType", &CODEABLE_CONCEPT).required(),
        Row::record(4, "treatment", &CODEABLE_REFERENCE).required(),
    ],
};

record! {
    ClinicalUseDefinitionContraindicationOtherTherapy, CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records relationship_type,
    4 Records treatment,
}

/// The elements below `ClinicalUseDefinition.indication`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ClinicalUseDefinitionIndication {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..1, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>; summary.
    pub disease_symptom_procedure: Option<Box<CodeableReference>>,
    /// `CodeableReference`, 0..1, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/disease-status>; summary.
    pub disease_status: Option<Box<CodeableReference>>,
    /// `CodeableReference`, 0..*, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>; summary.
    pub comorbidity: Vec<CodeableReference>,
    /// `CodeableReference`, 0..1, to `ObservationDefinition`; preferred binding to <http://hl7.org/fhir/ValueSet/product-intended-use>; summary.
    pub intended_effect: Option<Box<CodeableReference>>,
    /// A choice, 0..1; summary.
    pub duration: Option<ClinicalUseDefinitionIndicationDuration>,
    /// `Reference`, 0..*, to `ClinicalUseDefinition`; summary.
    pub undesirable_effect: Vec<Reference>,
    /// `Expression`, 0..1; since R5.
    pub applicability: Option<Box<Expression>>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy`, 0..*; summary.
    pub other_therapy: Vec<ClinicalUseDefinitionContraindicationOtherTherapy>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION_INDICATION: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition.indication",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "diseaseSymptomProcedure", &CODEABLE_REFERENCE),
        Row::record(4, "diseaseStatus", &CODEABLE_REFERENCE),
        Row::record(5, "comorbidity", &CODEABLE_REFERENCE).many(),
        Row::record(6, "intendedEffect", &CODEABLE_REFERENCE),
        Row::record(7, "durationRange", &RANGE).choice(0, 2, 8),
        Row::primitive(7, "durationString", PrimitiveKind::String).choice(1, 2, 8),
        Row::record(8, "undesirableEffect", &REFERENCE).many(),
        Row::record(9, "applicability", &EXPRESSION),
        Row::record(10, "otherTherapy", &CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY)
            .many(),
    ],
};

record! {
    ClinicalUseDefinitionIndication, CLINICAL_USE_DEFINITION_INDICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records disease_symptom_procedure,
    4 Records disease_status,
    5 Records comorbidity,
    6 Records intended_effect,
    7 Choice duration,
    8 Records undesirable_effect,
    9 Records applicability,
    10 Records other_therapy,
}

/// `ClinicalUseDefinition.indication.duration[x]`.
pub enum ClinicalUseDefinitionIndicationDuration {
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    ClinicalUseDefinitionIndicationDuration;
    0 Record Range,
    1 Primitive String,
    ; last String;
    from Range(Range) String(Text);
}

/// The elements below `ClinicalUseDefinition.interaction`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ClinicalUseDefinitionInteraction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.interactant`, 0..*; summary.
    pub interactant: Vec<ClinicalUseDefinitionInteractionInteractant>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/interaction-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableReference`, 0..1, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/interaction-effect>; summary.
    pub effect: Option<Box<CodeableReference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/interaction-incidence>; summary.
    pub incidence: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/interaction-management>; summary.
    pub management: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition.interaction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "interactant", &CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT).many(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "effect", &CODEABLE_REFERENCE),
        Row::record(6, "incidence", &CODEABLE_CONCEPT),
        Row::record(7, "management", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    ClinicalUseDefinitionInteraction, CLINICAL_USE_DEFINITION_INTERACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records interactant,
    4 Records r#type,
    5 Records effect,
    6 Records incidence,
    7 Records management,
}

/// The elements below `ClinicalUseDefinition.interaction.interactant`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ClinicalUseDefinitionInteractionInteractant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `MedicinalProductDefinition`, `Medication`, `Substance`, `NutritionProduct`, `BiologicallyDerivedProduct`, `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/interactant>; summary.
    pub item: Option<ClinicalUseDefinitionInteractionInteractantItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition.interaction.interactant",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemReference", &REFERENCE).choice(0, 2, 4).required(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
    ],
};

record! {
    ClinicalUseDefinitionInteractionInteractant, CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
}

/// `ClinicalUseDefinition.interaction.interactant.item[x]`.
pub enum ClinicalUseDefinitionInteractionInteractantItem {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    ClinicalUseDefinitionInteractionInteractantItem;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `ClinicalUseDefinition.undesirableEffect`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ClinicalUseDefinitionUndesirableEffect {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..1, to `ObservationDefinition`; example binding to <http://hl7.org/fhir/ValueSet/undesirable-effect-symptom>; summary.
    pub symptom_condition_effect: Option<Box<CodeableReference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/undesirable-effect-classification>; summary.
    pub classification: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/undesirable-effect-frequency>; summary.
    pub frequency_of_occurrence: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition.undesirableEffect",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "symptomConditionEffect", &CODEABLE_REFERENCE),
        Row::record(4, "classification", &CODEABLE_CONCEPT),
        Row::record(5, "frequencyOfOccurrence", &CODEABLE_CONCEPT),
    ],
};

record! {
    ClinicalUseDefinitionUndesirableEffect, CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records symptom_condition_effect,
    4 Records classification,
    5 Records frequency_of_occurrence,
}

/// The elements below `ClinicalUseDefinition.warning`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct ClinicalUseDefinitionWarning {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/warning-type>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CLINICAL_USE_DEFINITION_WARNING: TypeInfo = TypeInfo {
    name: "ClinicalUseDefinition.warning",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::Markdown),
        Row::record(4, "code", &CODEABLE_CONCEPT),
    ],
};

record! {
    ClinicalUseDefinitionWarning, CLINICAL_USE_DEFINITION_WARNING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records code,
}
