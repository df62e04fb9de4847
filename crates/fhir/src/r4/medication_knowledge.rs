//! `MedicationKnowledge` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Code, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, DOSAGE, DURATION, Dosage, Duration, EXTENSION, Extension,
    META, MONEY, MedicationKnowledgeStatusCodes, Meta, Money, NARRATIVE, Narrative, Primitive,
    QUANTITY, Quantity, RATIO, REFERENCE, Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationKnowledge](https://hl7.org/fhir/R4/medicationknowledge.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicationKnowledge {
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/medicationknowledge-status>; modifier; summary.
    pub status: Primitive<Code<MedicationKnowledgeStatusCodes>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub manufacturer: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-form-codes>.
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1; summary.
    pub amount: Option<Box<Quantity>>,
    /// `string`, 0..*; summary.
    pub synonym: Vec<Primitive<Text>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge`, 0..*.
    pub related_medication_knowledge: Vec<MedicationKnowledgeRelatedMedicationKnowledge>,
    /// `Reference`, 0..*, to `Medication`.
    pub associated_medication: Vec<Reference>,
    /// `CodeableConcept`, 0..*.
    pub product_type: Vec<CodeableConcept>,
    /// `MedicationKnowledge.monograph`, 0..*.
    pub monograph: Vec<MedicationKnowledgeMonograph>,
    /// `MedicationKnowledge.ingredient`, 0..*.
    pub ingredient: Vec<MedicationKnowledgeIngredient>,
    /// `markdown`, 0..1.
    pub preparation_instruction: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/route-codes>.
    pub intended_route: Vec<CodeableConcept>,
    /// `MedicationKnowledge.cost`, 0..*.
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.monitoringProgram`, 0..*.
    pub monitoring_program: Vec<MedicationKnowledgeMonitoringProgram>,
    /// `MedicationKnowledge.administrationGuidelines`, 0..*.
    pub administration_guidelines: Vec<MedicationKnowledgeAdministrationGuidelines>,
    /// `MedicationKnowledge.medicineClassification`, 0..*.
    pub medicine_classification: Vec<MedicationKnowledgeMedicineClassification>,
    /// `MedicationKnowledge.packaging`, 0..1.
    pub packaging: Option<Box<MedicationKnowledgePackaging>>,
    /// `MedicationKnowledge.drugCharacteristic`, 0..*.
    pub drug_characteristic: Vec<MedicationKnowledgeDrugCharacteristic>,
    /// `Reference`, 0..*, to `DetectedIssue`.
    pub contraindication: Vec<Reference>,
    /// `MedicationKnowledge.regulatory`, 0..*.
    pub regulatory: Vec<MedicationKnowledgeRegulatory>,
    /// `MedicationKnowledge.kinetics`, 0..*.
    pub kinetics: Vec<MedicationKnowledgeKinetics>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge",
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
        Row::record(8, "code", &CODEABLE_CONCEPT),
        Row::code(9, "status", &codes::MEDICATION_KNOWLEDGE_STATUS_CODES),
        Row::record(10, "manufacturer", &REFERENCE),
        Row::record(11, "doseForm", &CODEABLE_CONCEPT),
        Row::record(12, "amount", &QUANTITY),
        Row::primitive(13, "synonym", PrimitiveKind::String).many(),
        Row::record(
            14,
            "relatedMedicationKnowledge",
            &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE,
        )
        .many(),
        Row::record(15, "associatedMedication", &REFERENCE).many(),
        Row::record(16, "productType", &CODEABLE_CONCEPT).many(),
        Row::record(17, "monograph", &MEDICATION_KNOWLEDGE_MONOGRAPH).many(),
        Row::record(18, "ingredient", &MEDICATION_KNOWLEDGE_INGREDIENT).many(),
        Row::primitive(19, "preparationInstruction", PrimitiveKind::Markdown),
        Row::record(20, "intendedRoute", &CODEABLE_CONCEPT).many(),
        Row::record(21, "cost", &MEDICATION_KNOWLEDGE_COST).many(),
        Row::record(22, "monitoringProgram", &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM).many(),
        Row::record(
            23,
            "administrationGuidelines",
            &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES,
        )
        .many(),
        Row::record(24, "medicineClassification", &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION)
            .many(),
        Row::record(25, "packaging", &MEDICATION_KNOWLEDGE_PACKAGING),
        Row::record(26, "drugCharacteristic", &MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC).many(),
        Row::record(27, "contraindication", &REFERENCE).many(),
        Row::record(28, "regulatory", &MEDICATION_KNOWLEDGE_REGULATORY).many(),
        Row::record(29, "kinetics", &MEDICATION_KNOWLEDGE_KINETICS).many(),
    ],
};

record! {
    MedicationKnowledge, MEDICATION_KNOWLEDGE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records code,
    9 Primitive status,
    10 Records manufacturer,
    11 Records dose_form,
    12 Records amount,
    13 Primitives synonym,
    14 Records related_medication_knowledge,
    15 Records associated_medication,
    16 Records product_type,
    17 Records monograph,
    18 Records ingredient,
    19 Primitive preparation_instruction,
    20 Records intended_route,
    21 Records cost,
    22 Records monitoring_program,
    23 Records administration_guidelines,
    24 Records medicine_classification,
    25 Records packaging,
    26 Records drug_characteristic,
    27 Records contraindication,
    28 Records regulatory,
    29 Records kinetics,
}

/// The elements below `MedicationKnowledge.relatedMedicationKnowledge`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeRelatedMedicationKnowledge {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..*, to `MedicationKnowledge`.
    pub reference: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.relatedMedicationKnowledge",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "reference", &REFERENCE).many().required(),
    ],
};

record! {
    MedicationKnowledgeRelatedMedicationKnowledge, MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records reference,
}

/// The elements below `MedicationKnowledge.monograph`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeMonograph {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `DocumentReference`, `Media`.
    pub source: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_MONOGRAPH: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.monograph",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "source", &REFERENCE),
    ],
};

record! {
    MedicationKnowledgeMonograph, MEDICATION_KNOWLEDGE_MONOGRAPH;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records source,
}

/// The elements below `MedicationKnowledge.ingredient`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeIngredient {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `Substance`.
    pub item: Option<MedicationKnowledgeIngredientItem>,
    /// `boolean`, 0..1.
    pub is_active: Primitive<bool>,
    /// `Ratio`, 0..1.
    pub strength: Option<Box<Ratio>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_INGREDIENT: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.ingredient",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 4).required(),
        Row::record(3, "itemReference", &REFERENCE).choice(1, 2, 4).required(),
        Row::primitive(4, "isActive", PrimitiveKind::Boolean),
        Row::record(5, "strength", &RATIO),
    ],
};

record! {
    MedicationKnowledgeIngredient, MEDICATION_KNOWLEDGE_INGREDIENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
    4 Primitive is_active,
    5 Records strength,
}

/// `MedicationKnowledge.ingredient.item[x]`.
pub enum MedicationKnowledgeIngredientItem {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationKnowledgeIngredientItem;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `MedicationKnowledge.cost`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeCost {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub source: Primitive<Text>,
    /// `Money`, 1..1.
    pub cost: Option<Box<Money>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_COST: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.cost",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "source", PrimitiveKind::String),
        Row::record(5, "cost", &MONEY).required(),
    ],
};

record! {
    MedicationKnowledgeCost, MEDICATION_KNOWLEDGE_COST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive source,
    5 Records cost,
}

/// The elements below `MedicationKnowledge.monitoringProgram`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeMonitoringProgram {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_MONITORING_PROGRAM: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.monitoringProgram",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "name", PrimitiveKind::String),
    ],
};

record! {
    MedicationKnowledgeMonitoringProgram, MEDICATION_KNOWLEDGE_MONITORING_PROGRAM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive name,
}

/// The elements below `MedicationKnowledge.administrationGuidelines`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeAdministrationGuidelines {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.dosage`, 0..*.
    pub dosage: Vec<MedicationKnowledgeAdministrationGuidelinesDosage>,
    /// A choice, 0..1, to `ObservationDefinition`.
    pub indication: Option<MedicationKnowledgeAdministrationGuidelinesIndication>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics`, 0..*.
    pub patient_characteristics:
        Vec<MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.administrationGuidelines",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "dosage", &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE).many(),
        Row::record(4, "indicationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 10),
        Row::record(4, "indicationReference", &REFERENCE).choice(1, 2, 10),
        Row::record(
            5,
            "patientCharacteristics",
            &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS,
        )
        .many(),
    ],
};

record! {
    MedicationKnowledgeAdministrationGuidelines, MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records dosage,
    4 Choice indication,
    5 Records patient_characteristics,
}

/// `MedicationKnowledge.administrationGuidelines.indication[x]`.
pub enum MedicationKnowledgeAdministrationGuidelinesIndication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicationKnowledgeAdministrationGuidelinesIndication;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// The elements below `MedicationKnowledge.administrationGuidelines.dosage`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeAdministrationGuidelinesDosage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Dosage`, 1..*.
    pub dosage: Vec<Dosage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.administrationGuidelines.dosage",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "dosage", &DOSAGE).many().required(),
    ],
};

record! {
    MedicationKnowledgeAdministrationGuidelinesDosage, MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records dosage,
}

/// The elements below `MedicationKnowledge.administrationGuidelines.patientCharacteristics`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1.
    pub characteristic:
        Option<MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic>,
    /// `string`, 0..*.
    pub value: Vec<Primitive<Text>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS: TypeInfo =
    TypeInfo {
        name: "MedicationKnowledge.administrationGuidelines.patientCharacteristics",
        kind: TypeKind::Backbone,
        release: Release::R4,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "characteristicCodeableConcept", &CODEABLE_CONCEPT)
                .choice(0, 2, 14)
                .required(),
            Row::record(3, "characteristicQuantity", &QUANTITY).choice(1, 2, 14).required(),
            Row::primitive(4, "value", PrimitiveKind::String).many(),
        ],
    };

record! {
    MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics, MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice characteristic,
    4 Primitives value,
}

/// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x]`.
pub enum MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic;
    0 Record CodeableConcept,
    1 Record Quantity,
    ; last Quantity;
    from CodeableConcept(CodeableConcept) Quantity(Quantity);
}

/// The elements below `MedicationKnowledge.medicineClassification`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeMedicineClassification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*.
    pub classification: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.medicineClassification",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "classification", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    MedicationKnowledgeMedicineClassification, MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records classification,
}

/// The elements below `MedicationKnowledge.packaging`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgePackaging {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicationknowledge-package-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_PACKAGING: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.packaging",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "quantity", &QUANTITY),
    ],
};

record! {
    MedicationKnowledgePackaging, MEDICATION_KNOWLEDGE_PACKAGING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records quantity,
}

/// The elements below `MedicationKnowledge.drugCharacteristic`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeDrugCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub value: Option<MedicationKnowledgeDrugCharacteristicValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.drugCharacteristic",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 4, 5),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(1, 4, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(2, 4, 5),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary).choice(3, 4, 5),
    ],
};

record! {
    MedicationKnowledgeDrugCharacteristic, MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `MedicationKnowledge.drugCharacteristic.value[x]`.
pub enum MedicationKnowledgeDrugCharacteristicValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `base64Binary`.
    Base64Binary(Primitive<Base64Binary>),
}

choice! {
    MedicationKnowledgeDrugCharacteristicValue;
    0 Record CodeableConcept,
    1 Primitive String,
    2 Record Quantity,
    3 Primitive Base64Binary,
    ; last Base64Binary;
    from Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) Quantity(Quantity) String(Text);
}

/// The elements below `MedicationKnowledge.regulatory`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeRegulatory {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Organization`.
    pub regulatory_authority: Option<Box<Reference>>,
    /// `MedicationKnowledge.regulatory.substitution`, 0..*.
    pub substitution: Vec<MedicationKnowledgeRegulatorySubstitution>,
    /// `MedicationKnowledge.regulatory.schedule`, 0..*.
    pub schedule: Vec<MedicationKnowledgeRegulatorySchedule>,
    /// `MedicationKnowledge.regulatory.maxDispense`, 0..1.
    pub max_dispense: Option<Box<MedicationKnowledgeRegulatoryMaxDispense>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.regulatory",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "regulatoryAuthority", &REFERENCE).required(),
        Row::record(4, "substitution", &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION).many(),
        Row::record(5, "schedule", &MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE).many(),
        Row::record(6, "maxDispense", &MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE),
    ],
};

record! {
    MedicationKnowledgeRegulatory, MEDICATION_KNOWLEDGE_REGULATORY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records regulatory_authority,
    4 Records substitution,
    5 Records schedule,
    6 Records max_dispense,
}

/// The elements below `MedicationKnowledge.regulatory.substitution`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeRegulatorySubstitution {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `boolean`, 1..1.
    pub allowed: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.regulatory.substitution",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "allowed", PrimitiveKind::Boolean).required(),
    ],
};

record! {
    MedicationKnowledgeRegulatorySubstitution, MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive allowed,
}

/// The elements below `MedicationKnowledge.regulatory.schedule`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeRegulatorySchedule {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub schedule: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.regulatory.schedule",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "schedule", &CODEABLE_CONCEPT).required(),
    ],
};

record! {
    MedicationKnowledgeRegulatorySchedule, MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records schedule,
}

/// The elements below `MedicationKnowledge.regulatory.maxDispense`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeRegulatoryMaxDispense {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 1..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Duration`, 0..1.
    pub period: Option<Box<Duration>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.regulatory.maxDispense",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "quantity", &QUANTITY).required(),
        Row::record(4, "period", &DURATION),
    ],
};

record! {
    MedicationKnowledgeRegulatoryMaxDispense, MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records quantity,
    4 Records period,
}

/// The elements below `MedicationKnowledge.kinetics`.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeKinetics {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Quantity`, 0..*.
    pub area_under_curve: Vec<Quantity>,
    /// `Quantity`, 0..*.
    pub lethal_dose50: Vec<Quantity>,
    /// `Duration`, 0..1.
    pub half_life_period: Option<Box<Duration>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_KINETICS: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.kinetics",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "areaUnderCurve", &QUANTITY).many(),
        Row::record(4, "lethalDose50", &QUANTITY).many(),
        Row::record(5, "halfLifePeriod", &DURATION),
    ],
};

record! {
    MedicationKnowledgeKinetics, MEDICATION_KNOWLEDGE_KINETICS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records area_under_curve,
    4 Records lethal_dose50,
    5 Records half_life_period,
}
