//! `SubstanceDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY,
    Quantity, RATIO, REFERENCE, Ratio, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SubstanceDefinition](https://hl7.org/fhir/R5/substancedefinition.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubstanceDefinition {
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
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; summary.
    pub classification: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-domain>; summary.
    pub domain: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/substance-grade>; summary.
    pub grade: Vec<CodeableConcept>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Reference`, 0..*, to `Citation`; summary.
    pub information_source: Vec<Reference>,
    /// `Annotation`, 0..*; summary.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub supplier: Vec<Reference>,
    /// `SubstanceDefinition.moiety`, 0..*; summary.
    pub moiety: Vec<SubstanceDefinitionMoiety>,
    /// `SubstanceDefinition.characterization`, 0..*; summary; since R5.
    pub characterization: Vec<SubstanceDefinitionCharacterization>,
    /// `SubstanceDefinition.property`, 0..*; summary.
    pub property: Vec<SubstanceDefinitionProperty>,
    /// `Reference`, 0..1, to `SubstanceReferenceInformation`; summary; since R5.
    pub reference_information: Option<Box<Reference>>,
    /// `SubstanceDefinition.molecularWeight`, 0..*; summary.
    pub molecular_weight: Vec<SubstanceDefinitionMolecularWeight>,
    /// `SubstanceDefinition.structure`, 0..1; summary.
    pub structure: Option<Box<SubstanceDefinitionStructure>>,
    /// `SubstanceDefinition.code`, 0..*; summary.
    pub code: Vec<SubstanceDefinitionCode>,
    /// `SubstanceDefinition.name`, 0..*; summary.
    pub name: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.relationship`, 0..*; summary.
    pub relationship: Vec<SubstanceDefinitionRelationship>,
    /// `Reference`, 0..1, to `SubstanceNucleicAcid`; summary; since R5.
    pub nucleic_acid: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `SubstancePolymer`; summary; since R5.
    pub polymer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `SubstanceProtein`; summary; since R5.
    pub protein: Option<Box<Reference>>,
    /// `SubstanceDefinition.sourceMaterial`, 0..1; summary.
    pub source_material: Option<Box<SubstanceDefinitionSourceMaterial>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION: TypeInfo = TypeInfo {
    name: "SubstanceDefinition",
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
        Row::primitive(9, "version", PrimitiveKind::String),
        Row::record(10, "status", &CODEABLE_CONCEPT),
        Row::record(11, "classification", &CODEABLE_CONCEPT).many(),
        Row::record(12, "domain", &CODEABLE_CONCEPT),
        Row::record(13, "grade", &CODEABLE_CONCEPT).many(),
        Row::primitive(14, "description", PrimitiveKind::Markdown),
        Row::record(15, "informationSource", &REFERENCE).many(),
        Row::record(16, "note", &ANNOTATION).many(),
        Row::record(17, "manufacturer", &REFERENCE).many(),
        Row::record(18, "supplier", &REFERENCE).many(),
        Row::record(19, "moiety", &SUBSTANCE_DEFINITION_MOIETY).many(),
        Row::record(20, "characterization", &SUBSTANCE_DEFINITION_CHARACTERIZATION).many(),
        Row::record(21, "property", &SUBSTANCE_DEFINITION_PROPERTY).many(),
        Row::record(22, "referenceInformation", &REFERENCE),
        Row::record(23, "molecularWeight", &SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT).many(),
        Row::record(24, "structure", &SUBSTANCE_DEFINITION_STRUCTURE),
        Row::record(25, "code", &SUBSTANCE_DEFINITION_CODE).many(),
        Row::record(26, "name", &SUBSTANCE_DEFINITION_NAME).many(),
        Row::record(27, "relationship", &SUBSTANCE_DEFINITION_RELATIONSHIP).many(),
        Row::record(28, "nucleicAcid", &REFERENCE),
        Row::record(29, "polymer", &REFERENCE),
        Row::record(30, "protein", &REFERENCE),
        Row::record(31, "sourceMaterial", &SUBSTANCE_DEFINITION_SOURCE_MATERIAL),
    ],
};

record! {
    SubstanceDefinition, SUBSTANCE_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive version,
    10 Records status,
    11 Records classification,
    12 Records domain,
    13 Records grade,
    14 Primitive description,
    15 Records information_source,
    16 Records note,
    17 Records manufacturer,
    18 Records supplier,
    19 Records moiety,
    20 Records characterization,
    21 Records property,
    22 Records reference_information,
    23 Records molecular_weight,
    24 Records structure,
    25 Records code,
    26 Records name,
    27 Records relationship,
    28 Records nucleic_acid,
    29 Records polymer,
    30 Records protein,
    31 Records source_material,
}

/// The elements below `SubstanceDefinition.moiety`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionMoiety {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub role: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-stereochemistry>; summary.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-optical-activity>; summary.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub molecular_formula: Primitive<Text>,
    /// A choice, 0..1; summary.
    pub amount: Option<SubstanceDefinitionMoietyAmount>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-amount-type>; summary.
    pub measurement_type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_MOIETY: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.moiety",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "role", &CODEABLE_CONCEPT),
        Row::record(4, "identifier", &IDENTIFIER),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::record(6, "stereochemistry", &CODEABLE_CONCEPT),
        Row::record(7, "opticalActivity", &CODEABLE_CONCEPT),
        Row::primitive(8, "molecularFormula", PrimitiveKind::String),
        Row::record(9, "amountQuantity", &QUANTITY).choice(0, 2, 6),
        Row::primitive(9, "amountString", PrimitiveKind::String).choice(1, 2, 6),
        Row::record(10, "measurementType", &CODEABLE_CONCEPT),
    ],
};

record! {
    SubstanceDefinitionMoiety, SUBSTANCE_DEFINITION_MOIETY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records role,
    4 Records identifier,
    5 Primitive name,
    6 Records stereochemistry,
    7 Records optical_activity,
    8 Primitive molecular_formula,
    9 Choice amount,
    10 Records measurement_type,
}

/// `SubstanceDefinition.moiety.amount[x]`.
pub enum SubstanceDefinitionMoietyAmount {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SubstanceDefinitionMoietyAmount;
    0 Record Quantity,
    1 Primitive String,
    ; last String;
    from Quantity(Quantity) String(Text);
}

/// The elements below `SubstanceDefinition.characterization`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionCharacterization {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-structure-technique>; summary.
    pub technique: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-form>; summary.
    pub form: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Attachment`, 0..*; summary.
    pub file: Vec<Attachment>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_CHARACTERIZATION: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.characterization",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "technique", &CODEABLE_CONCEPT),
        Row::record(4, "form", &CODEABLE_CONCEPT),
        Row::primitive(5, "description", PrimitiveKind::Markdown),
        Row::record(6, "file", &ATTACHMENT).many(),
    ],
};

record! {
    SubstanceDefinitionCharacterization, SUBSTANCE_DEFINITION_CHARACTERIZATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records technique,
    4 Records form,
    5 Primitive description,
    6 Records file,
}

/// The elements below `SubstanceDefinition.property`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/product-characteristic-codes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub value: Option<SubstanceDefinitionPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_PROPERTY: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 5, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(1, 5, 5),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(2, 5, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 5, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(4, 5, 5),
    ],
};

record! {
    SubstanceDefinitionProperty, SUBSTANCE_DEFINITION_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `SubstanceDefinition.property.value[x]`.
pub enum SubstanceDefinitionPropertyValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `date`.
    Date(Primitive<Date>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
}

choice! {
    SubstanceDefinitionPropertyValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Primitive Date,
    3 Primitive Boolean,
    4 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Date(Date) Quantity(Quantity) Boolean(bool);
}

/// The elements below `SubstanceDefinition.molecularWeight`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionMolecularWeight {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-weight-method>; summary.
    pub method: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-weight-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 1..1; summary.
    pub amount: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.molecularWeight",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "method", &CODEABLE_CONCEPT),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "amount", &QUANTITY).required(),
    ],
};

record! {
    SubstanceDefinitionMolecularWeight, SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records method,
    4 Records r#type,
    5 Records amount,
}

/// The elements below `SubstanceDefinition.structure`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionStructure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-stereochemistry>; summary.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-optical-activity>; summary.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub molecular_formula: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub molecular_formula_by_moiety: Primitive<Text>,
    /// `SubstanceDefinition.molecularWeight`, 0..1; summary.
    pub molecular_weight: Option<Box<SubstanceDefinitionMolecularWeight>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/substance-structure-technique>; summary.
    pub technique: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source_document: Vec<Reference>,
    /// `SubstanceDefinition.structure.representation`, 0..*; summary.
    pub representation: Vec<SubstanceDefinitionStructureRepresentation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_STRUCTURE: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.structure",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "stereochemistry", &CODEABLE_CONCEPT),
        Row::record(4, "opticalActivity", &CODEABLE_CONCEPT),
        Row::primitive(5, "molecularFormula", PrimitiveKind::String),
        Row::primitive(6, "molecularFormulaByMoiety", PrimitiveKind::String),
        Row::record(7, "molecularWeight", &SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT),
        Row::record(8, "technique", &CODEABLE_CONCEPT).many(),
        Row::record(9, "sourceDocument", &REFERENCE).many(),
        Row::record(10, "representation", &SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION).many(),
    ],
};

record! {
    SubstanceDefinitionStructure, SUBSTANCE_DEFINITION_STRUCTURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records stereochemistry,
    4 Records optical_activity,
    5 Primitive molecular_formula,
    6 Primitive molecular_formula_by_moiety,
    7 Records molecular_weight,
    8 Records technique,
    9 Records source_document,
    10 Records representation,
}

/// The elements below `SubstanceDefinition.structure.representation`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionStructureRepresentation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-representation-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub representation: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-representation-format>; summary.
    pub format: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `DocumentReference`; summary.
    pub document: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.structure.representation",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "representation", PrimitiveKind::String),
        Row::record(5, "format", &CODEABLE_CONCEPT),
        Row::record(6, "document", &REFERENCE),
    ],
};

record! {
    SubstanceDefinitionStructureRepresentation, SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive representation,
    5 Records format,
    6 Records document,
}

/// The elements below `SubstanceDefinition.code`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionCode {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub status_date: Primitive<DateTime>,
    /// `Annotation`, 0..*; summary.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_CODE: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.code",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::record(4, "status", &CODEABLE_CONCEPT),
        Row::primitive(5, "statusDate", PrimitiveKind::DateTime),
        Row::record(6, "note", &ANNOTATION).many(),
        Row::record(7, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceDefinitionCode, SUBSTANCE_DEFINITION_CODE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records status,
    5 Primitive status_date,
    6 Records note,
    7 Records source,
}

/// The elements below `SubstanceDefinition.name`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-name-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub preferred: Primitive<bool>,
    /// `CodeableConcept`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/all-languages>; summary.
    pub language: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/substance-name-domain>; summary.
    pub domain: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubstanceDefinition.name`, 0..*; summary.
    pub synonym: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.name`, 0..*; summary.
    pub translation: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.name.official`, 0..*; summary.
    pub official: Vec<SubstanceDefinitionNameOfficial>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_NAME: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.name",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "status", &CODEABLE_CONCEPT),
        Row::primitive(6, "preferred", PrimitiveKind::Boolean),
        Row::record(7, "language", &CODEABLE_CONCEPT).many(),
        Row::record(8, "domain", &CODEABLE_CONCEPT).many(),
        Row::record(9, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::record(10, "synonym", &SUBSTANCE_DEFINITION_NAME).many(),
        Row::record(11, "translation", &SUBSTANCE_DEFINITION_NAME).many(),
        Row::record(12, "official", &SUBSTANCE_DEFINITION_NAME_OFFICIAL).many(),
        Row::record(13, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceDefinitionName, SUBSTANCE_DEFINITION_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records r#type,
    5 Records status,
    6 Primitive preferred,
    7 Records language,
    8 Records domain,
    9 Records jurisdiction,
    10 Records synonym,
    11 Records translation,
    12 Records official,
    13 Records source,
}

/// The elements below `SubstanceDefinition.name.official`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionNameOfficial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/substance-name-authority>; summary.
    pub authority: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_NAME_OFFICIAL: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.name.official",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "authority", &CODEABLE_CONCEPT),
        Row::record(4, "status", &CODEABLE_CONCEPT),
        Row::primitive(5, "date", PrimitiveKind::DateTime),
    ],
};

record! {
    SubstanceDefinitionNameOfficial, SUBSTANCE_DEFINITION_NAME_OFFICIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records authority,
    4 Records status,
    5 Primitive date,
}

/// The elements below `SubstanceDefinition.relationship`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionRelationship {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1, to `SubstanceDefinition`; summary.
    pub substance_definition: Option<SubstanceDefinitionRelationshipSubstanceDefinition>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/substance-relationship-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub is_defining: Primitive<bool>,
    /// A choice, 0..1; summary.
    pub amount: Option<SubstanceDefinitionRelationshipAmount>,
    /// `Ratio`, 0..1; summary.
    pub ratio_high_limit_amount: Option<Box<Ratio>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-amount-type>; summary.
    pub comparator: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_RELATIONSHIP: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.relationship",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "substanceDefinitionReference", &REFERENCE).choice(0, 2, 19),
        Row::record(3, "substanceDefinitionCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 19),
        Row::record(4, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(5, "isDefining", PrimitiveKind::Boolean),
        Row::record(6, "amountQuantity", &QUANTITY).choice(0, 3, 6),
        Row::record(6, "amountRatio", &RATIO).choice(1, 3, 6),
        Row::primitive(6, "amountString", PrimitiveKind::String).choice(2, 3, 6),
        Row::record(7, "ratioHighLimitAmount", &RATIO),
        Row::record(8, "comparator", &CODEABLE_CONCEPT),
        Row::record(9, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceDefinitionRelationship, SUBSTANCE_DEFINITION_RELATIONSHIP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice substance_definition,
    4 Records r#type,
    5 Primitive is_defining,
    6 Choice amount,
    7 Records ratio_high_limit_amount,
    8 Records comparator,
    9 Records source,
}

/// `SubstanceDefinition.relationship.substanceDefinition[x]`.
pub enum SubstanceDefinitionRelationshipSubstanceDefinition {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    SubstanceDefinitionRelationshipSubstanceDefinition;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// `SubstanceDefinition.relationship.amount[x]`.
pub enum SubstanceDefinitionRelationshipAmount {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SubstanceDefinitionRelationshipAmount;
    0 Record Quantity,
    1 Record Ratio,
    2 Primitive String,
    ; last String;
    from Quantity(Quantity) Ratio(Ratio) String(Text);
}

/// The elements below `SubstanceDefinition.sourceMaterial`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct SubstanceDefinitionSourceMaterial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-source-material-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-source-material-genus>; summary.
    pub genus: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-source-material-species>; summary.
    pub species: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/substance-source-material-part>; summary.
    pub part: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/country>; summary.
    pub country_of_origin: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_DEFINITION_SOURCE_MATERIAL: TypeInfo = TypeInfo {
    name: "SubstanceDefinition.sourceMaterial",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "genus", &CODEABLE_CONCEPT),
        Row::record(5, "species", &CODEABLE_CONCEPT),
        Row::record(6, "part", &CODEABLE_CONCEPT),
        Row::record(7, "countryOfOrigin", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    SubstanceDefinitionSourceMaterial, SUBSTANCE_DEFINITION_SOURCE_MATERIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records genus,
    5 Records species,
    6 Records part,
    7 Records country_of_origin,
}
