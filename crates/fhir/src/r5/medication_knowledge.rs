//! `MedicationKnowledge` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Code, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE,
    CodeableConcept, CodeableReference, DOSAGE, DURATION, Dosage, Duration, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, MONEY, MedicationKnowledgeStatusCodes, Meta, Money, NARRATIVE,
    Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range,
    Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicationKnowledge](https://hl7.org/fhir/R5/medicationknowledge.html).
pub struct MedicationKnowledge {
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
    /// `Identifier`, 0..*; summary; since R5.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/medicationknowledge-status>; modifier; summary.
    pub status: Primitive<Code<MedicationKnowledgeStatusCodes>>,
    /// `Reference`, 0..1, to `Organization`; since R5.
    pub author: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; since R5.
    pub intended_jurisdiction: Vec<CodeableConcept>,
    /// `string`, 0..*; summary; since R5.
    pub name: Vec<Primitive<Text>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge`, 0..*.
    pub related_medication_knowledge: Vec<MedicationKnowledgeRelatedMedicationKnowledge>,
    /// `Reference`, 0..*, to `Medication`.
    pub associated_medication: Vec<Reference>,
    /// `CodeableConcept`, 0..*.
    pub product_type: Vec<CodeableConcept>,
    /// `MedicationKnowledge.monograph`, 0..*.
    pub monograph: Vec<MedicationKnowledgeMonograph>,
    /// `markdown`, 0..1.
    pub preparation_instruction: Primitive<Text>,
    /// `MedicationKnowledge.cost`, 0..*.
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.monitoringProgram`, 0..*; summary.
    pub monitoring_program: Vec<MedicationKnowledgeMonitoringProgram>,
    /// `MedicationKnowledge.indicationGuideline`, 0..*; since R5.
    pub indication_guideline: Vec<MedicationKnowledgeIndicationGuideline>,
    /// `MedicationKnowledge.medicineClassification`, 0..*.
    pub medicine_classification: Vec<MedicationKnowledgeMedicineClassification>,
    /// `MedicationKnowledge.packaging`, 0..*.
    pub packaging: Vec<MedicationKnowledgePackaging>,
    /// `Reference`, 0..*, to `ClinicalUseDefinition`; since R5.
    pub clinical_use_issue: Vec<Reference>,
    /// `MedicationKnowledge.storageGuideline`, 0..*; since R5.
    pub storage_guideline: Vec<MedicationKnowledgeStorageGuideline>,
    /// `MedicationKnowledge.regulatory`, 0..*.
    pub regulatory: Vec<MedicationKnowledgeRegulatory>,
    /// `MedicationKnowledge.definitional`, 0..1; since R5.
    pub definitional: Option<Box<MedicationKnowledgeDefinitional>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge",
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
        Row::record(9, "code", &CODEABLE_CONCEPT),
        Row::code(10, "status", &codes::MEDICATION_KNOWLEDGE_STATUS_CODES),
        Row::record(11, "author", &REFERENCE),
        Row::record(12, "intendedJurisdiction", &CODEABLE_CONCEPT).many(),
        Row::primitive(13, "name", PrimitiveKind::String).many(),
        Row::record(
            14,
            "relatedMedicationKnowledge",
            &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE,
        )
        .many(),
        Row::record(15, "associatedMedication", &REFERENCE).many(),
        Row::record(16, "productType", &CODEABLE_CONCEPT).many(),
        Row::record(17, "monograph", &MEDICATION_KNOWLEDGE_MONOGRAPH).many(),
        Row::primitive(18, "preparationInstruction", PrimitiveKind::Markdown),
        Row::record(19, "cost", &MEDICATION_KNOWLEDGE_COST).many(),
        Row::record(20, "monitoringProgram", &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM).many(),
        Row::record(21, "indicationGuideline", &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE).many(),
        Row::record(22, "medicineClassification", &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION)
            .many(),
        Row::record(23, "packaging", &MEDICATION_KNOWLEDGE_PACKAGING).many(),
        Row::record(24, "clinicalUseIssue", &REFERENCE).many(),
        Row::record(25, "storageGuideline", &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE).many(),
        Row::record(26, "regulatory", &MEDICATION_KNOWLEDGE_REGULATORY).many(),
        Row::record(27, "definitional", &MEDICATION_KNOWLEDGE_DEFINITIONAL),
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
    8 Records identifier,
    9 Records code,
    10 Primitive status,
    11 Records author,
    12 Records intended_jurisdiction,
    13 Primitives name,
    14 Records related_medication_knowledge,
    15 Records associated_medication,
    16 Records product_type,
    17 Records monograph,
    18 Primitive preparation_instruction,
    19 Records cost,
    20 Records monitoring_program,
    21 Records indication_guideline,
    22 Records medicine_classification,
    23 Records packaging,
    24 Records clinical_use_issue,
    25 Records storage_guideline,
    26 Records regulatory,
    27 Records definitional,
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
    release: Release::R5,
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
    /// `Reference`, 0..1, to `DocumentReference`.
    pub source: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_MONOGRAPH: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.monograph",
    kind: TypeKind::Backbone,
    release: Release::R5,
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
    /// `Period`, 0..*; since R5.
    pub effective_date: Vec<Period>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1.
    pub source: Primitive<Text>,
    /// A choice, 1..1; example binding to <http://hl7.org/fhir/ValueSet/medication-cost-category>.
    pub cost: Option<MedicationKnowledgeCostCost>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_COST: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.cost",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "effectiveDate", &PERIOD).many(),
        Row::record(4, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(5, "source", PrimitiveKind::String),
        Row::record(6, "costMoney", &MONEY).choice(0, 2, 4).required(),
        Row::record(6, "costCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
    ],
};

record! {
    MedicationKnowledgeCost, MEDICATION_KNOWLEDGE_COST;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records effective_date,
    4 Records r#type,
    5 Primitive source,
    6 Choice cost,
}

/// `MedicationKnowledge.cost.cost[x]`.
pub enum MedicationKnowledgeCostCost {
    /// `Money`.
    Money(Box<Money>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    MedicationKnowledgeCostCost;
    0 Record Money,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Money(Money);
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
    release: Release::R5,
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

/// The elements below `MedicationKnowledge.indicationGuideline`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeIndicationGuideline {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..*, to `ClinicalUseDefinition`.
    pub indication: Vec<CodeableReference>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline`, 0..*.
    pub dosing_guideline: Vec<MedicationKnowledgeIndicationGuidelineDosingGuideline>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.indicationGuideline",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "indication", &CODEABLE_REFERENCE).many(),
        Row::record(
            4,
            "dosingGuideline",
            &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE,
        )
        .many(),
    ],
};

record! {
    MedicationKnowledgeIndicationGuideline, MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records indication,
    4 Records dosing_guideline,
}

/// The elements below `MedicationKnowledge.indicationGuideline.dosingGuideline`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeIndicationGuidelineDosingGuideline {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub treatment_intent: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage`, 0..*.
    pub dosage: Vec<MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage>,
    /// `CodeableConcept`, 0..1.
    pub administration_treatment: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic`, 0..*.
    pub patient_characteristic:
        Vec<MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.indicationGuideline.dosingGuideline",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "treatmentIntent", &CODEABLE_CONCEPT),
        Row::record(
            4,
            "dosage",
            &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE,
        )
        .many(),
        Row::record(5, "administrationTreatment", &CODEABLE_CONCEPT),
        Row::record(
            6,
            "patientCharacteristic",
            &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC,
        )
        .many(),
    ],
};

record! {
    MedicationKnowledgeIndicationGuidelineDosingGuideline, MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records treatment_intent,
    4 Records dosage,
    5 Records administration_treatment,
    6 Records patient_characteristic,
}

/// The elements below `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
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

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE: TypeInfo =
    TypeInfo {
        name: "MedicationKnowledge.indicationGuideline.dosingGuideline.dosage",
        kind: TypeKind::Backbone,
        release: Release::R5,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "type", &CODEABLE_CONCEPT).required(),
            Row::record(4, "dosage", &DOSAGE).many().required(),
        ],
    };

record! {
    MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage, MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records dosage,
}

/// The elements below `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub value:
        Option<MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC: TypeInfo = TypeInfo { name: "MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic", kind: TypeKind::Backbone, release: Release::R5, rows: &[
Row::plain(0, "id", PrimitiveKind::String),
Row::record(1, "extension", &EXTENSION).many(),
Row::record(2, "modifierExtension", &EXTENSION).many(),
Row::record(3, "type", &CODEABLE_CONCEPT).required(),
Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 5),
Row::record(4, "valueQuantity", &QUANTITY).choice(1, 3, 5),
Row::record(4, "valueRange", &RANGE).choice(2, 3, 5),
] };

record! {
    MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic, MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.value[x]`.
pub enum MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
}

choice! {
    MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Record Range,
    ; last Range;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range);
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
    /// A choice, 0..1; since R5.
    pub source: Option<MedicationKnowledgeMedicineClassificationSource>,
    /// `CodeableConcept`, 0..*.
    pub classification: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.medicineClassification",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "sourceString", PrimitiveKind::String).choice(0, 2, 6),
        Row::primitive(4, "sourceUri", PrimitiveKind::Uri).choice(1, 2, 6),
        Row::record(5, "classification", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    MedicationKnowledgeMedicineClassification, MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice source,
    5 Records classification,
}

/// `MedicationKnowledge.medicineClassification.source[x]`.
pub enum MedicationKnowledgeMedicineClassificationSource {
    /// `string`.
    String(Primitive<Text>),
    /// `uri`.
    Uri(Primitive<Text>),
}

choice! {
    MedicationKnowledgeMedicineClassificationSource;
    0 Primitive String,
    1 Primitive Uri,
    ; last Uri;
    from;
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
    /// `MedicationKnowledge.cost`, 0..*; since R5.
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `Reference`, 0..1, to `PackagedProductDefinition`; since R5.
    pub packaged_product: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_PACKAGING: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.packaging",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "cost", &MEDICATION_KNOWLEDGE_COST).many(),
        Row::record(4, "packagedProduct", &REFERENCE),
    ],
};

record! {
    MedicationKnowledgePackaging, MEDICATION_KNOWLEDGE_PACKAGING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records cost,
    4 Records packaged_product,
}

/// The elements below `MedicationKnowledge.storageGuideline`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeStorageGuideline {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1.
    pub reference: Primitive<Text>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Duration`, 0..1.
    pub stability_duration: Option<Box<Duration>>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting`, 0..*.
    pub environmental_setting: Vec<MedicationKnowledgeStorageGuidelineEnvironmentalSetting>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.storageGuideline",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "reference", PrimitiveKind::Uri),
        Row::record(4, "note", &ANNOTATION).many(),
        Row::record(5, "stabilityDuration", &DURATION),
        Row::record(
            6,
            "environmentalSetting",
            &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING,
        )
        .many(),
    ],
};

record! {
    MedicationKnowledgeStorageGuideline, MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive reference,
    4 Records note,
    5 Records stability_duration,
    6 Records environmental_setting,
}

/// The elements below `MedicationKnowledge.storageGuideline.environmentalSetting`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub value: Option<MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING: TypeInfo =
    TypeInfo {
        name: "MedicationKnowledge.storageGuideline.environmentalSetting",
        kind: TypeKind::Backbone,
        release: Release::R5,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "type", &CODEABLE_CONCEPT).required(),
            Row::record(4, "valueQuantity", &QUANTITY).choice(0, 3, 5).required(),
            Row::record(4, "valueRange", &RANGE).choice(1, 3, 5).required(),
            Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(2, 3, 5).required(),
        ],
    };

record! {
    MedicationKnowledgeStorageGuidelineEnvironmentalSetting, MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `MedicationKnowledge.storageGuideline.environmentalSetting.value[x]`.
pub enum MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue;
    0 Record Quantity,
    1 Record Range,
    2 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range);
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
    /// `CodeableConcept`, 0..*.
    pub schedule: Vec<CodeableConcept>,
    /// `MedicationKnowledge.regulatory.maxDispense`, 0..1.
    pub max_dispense: Option<Box<MedicationKnowledgeRegulatoryMaxDispense>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.regulatory",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "regulatoryAuthority", &REFERENCE).required(),
        Row::record(4, "substitution", &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION).many(),
        Row::record(5, "schedule", &CODEABLE_CONCEPT).many(),
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
    release: Release::R5,
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
    release: Release::R5,
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

/// The elements below `MedicationKnowledge.definitional`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeDefinitional {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..*, to `MedicinalProductDefinition`.
    pub definition: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-form-codes>.
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/route-codes>.
    pub intended_route: Vec<CodeableConcept>,
    /// `MedicationKnowledge.definitional.ingredient`, 0..*; summary.
    pub ingredient: Vec<MedicationKnowledgeDefinitionalIngredient>,
    /// `MedicationKnowledge.definitional.drugCharacteristic`, 0..*.
    pub drug_characteristic: Vec<MedicationKnowledgeDefinitionalDrugCharacteristic>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.definitional",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "definition", &REFERENCE).many(),
        Row::record(4, "doseForm", &CODEABLE_CONCEPT),
        Row::record(5, "intendedRoute", &CODEABLE_CONCEPT).many(),
        Row::record(6, "ingredient", &MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT).many(),
        Row::record(
            7,
            "drugCharacteristic",
            &MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC,
        )
        .many(),
    ],
};

record! {
    MedicationKnowledgeDefinitional, MEDICATION_KNOWLEDGE_DEFINITIONAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records definition,
    4 Records dose_form,
    5 Records intended_route,
    6 Records ingredient,
    7 Records drug_characteristic,
}

/// The elements below `MedicationKnowledge.definitional.ingredient`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeDefinitionalIngredient {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `Substance`; summary.
    pub item: Option<Box<CodeableReference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://terminology.hl7.org/ValueSet/v3-RoleClassIngredientEntity>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medication-ingredientstrength>.
    pub strength: Option<MedicationKnowledgeDefinitionalIngredientStrength>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.definitional.ingredient",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "item", &CODEABLE_REFERENCE).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "strengthRatio", &RATIO).choice(0, 3, 8),
        Row::record(5, "strengthCodeableConcept", &CODEABLE_CONCEPT).choice(1, 3, 8),
        Row::record(5, "strengthQuantity", &QUANTITY).choice(2, 3, 8),
    ],
};

record! {
    MedicationKnowledgeDefinitionalIngredient, MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records item,
    4 Records r#type,
    5 Choice strength,
}

/// `MedicationKnowledge.definitional.ingredient.strength[x]`.
pub enum MedicationKnowledgeDefinitionalIngredientStrength {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}

choice! {
    MedicationKnowledgeDefinitionalIngredientStrength;
    0 Record Ratio,
    1 Record CodeableConcept,
    2 Record Quantity,
    ; last Quantity;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Ratio(Ratio);
}

/// The elements below `MedicationKnowledge.definitional.drugCharacteristic`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MedicationKnowledgeDefinitionalDrugCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1.
    pub value: Option<MedicationKnowledgeDefinitionalDrugCharacteristicValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "MedicationKnowledge.definitional.drugCharacteristic",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 5, 5),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(1, 5, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(2, 5, 5),
        Row::primitive(4, "valueBase64Binary", PrimitiveKind::Base64Binary).choice(3, 5, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(4, 5, 5),
    ],
};

record! {
    MedicationKnowledgeDefinitionalDrugCharacteristic, MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `MedicationKnowledge.definitional.drugCharacteristic.value[x]`.
pub enum MedicationKnowledgeDefinitionalDrugCharacteristicValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `base64Binary`.
    Base64Binary(Primitive<Base64Binary>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
}

choice! {
    MedicationKnowledgeDefinitionalDrugCharacteristicValue;
    0 Record CodeableConcept,
    1 Primitive String,
    2 Record Quantity,
    3 Primitive Base64Binary,
    4 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) Base64Binary(Base64Binary) CodeableConcept(CodeableConcept) Quantity(Quantity) String(Text);
}
