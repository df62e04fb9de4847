//! `SubstanceSpecification` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, RANGE, RATIO,
    REFERENCE, Range, Ratio, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SubstanceSpecification](https://hl7.org/fhir/R4/substancespecification.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubstanceSpecification {
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
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub domain: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// `string`, 0..1; summary.
    pub comment: Primitive<Text>,
    /// `SubstanceSpecification.moiety`, 0..*; summary.
    pub moiety: Vec<SubstanceSpecificationMoiety>,
    /// `SubstanceSpecification.property`, 0..*; summary.
    pub property: Vec<SubstanceSpecificationProperty>,
    /// `Reference`, 0..1, to `SubstanceReferenceInformation`; summary.
    pub reference_information: Option<Box<Reference>>,
    /// `SubstanceSpecification.structure`, 0..1; summary.
    pub structure: Option<Box<SubstanceSpecificationStructure>>,
    /// `SubstanceSpecification.code`, 0..*; summary.
    pub code: Vec<SubstanceSpecificationCode>,
    /// `SubstanceSpecification.name`, 0..*; summary.
    pub name: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight`, 0..*; summary.
    pub molecular_weight: Vec<SubstanceSpecificationStructureIsotopeMolecularWeight>,
    /// `SubstanceSpecification.relationship`, 0..*; summary.
    pub relationship: Vec<SubstanceSpecificationRelationship>,
    /// `Reference`, 0..1, to `SubstanceNucleicAcid`; summary.
    pub nucleic_acid: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `SubstancePolymer`; summary.
    pub polymer: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `SubstanceProtein`; summary.
    pub protein: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `SubstanceSourceMaterial`; summary.
    pub source_material: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION: TypeInfo = TypeInfo {
    name: "SubstanceSpecification",
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
        Row::record(9, "type", &CODEABLE_CONCEPT),
        Row::record(10, "status", &CODEABLE_CONCEPT),
        Row::record(11, "domain", &CODEABLE_CONCEPT),
        Row::primitive(12, "description", PrimitiveKind::String),
        Row::record(13, "source", &REFERENCE).many(),
        Row::primitive(14, "comment", PrimitiveKind::String),
        Row::record(15, "moiety", &SUBSTANCE_SPECIFICATION_MOIETY).many(),
        Row::record(16, "property", &SUBSTANCE_SPECIFICATION_PROPERTY).many(),
        Row::record(17, "referenceInformation", &REFERENCE),
        Row::record(18, "structure", &SUBSTANCE_SPECIFICATION_STRUCTURE),
        Row::record(19, "code", &SUBSTANCE_SPECIFICATION_CODE).many(),
        Row::record(20, "name", &SUBSTANCE_SPECIFICATION_NAME).many(),
        Row::record(
            21,
            "molecularWeight",
            &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT,
        )
        .many(),
        Row::record(22, "relationship", &SUBSTANCE_SPECIFICATION_RELATIONSHIP).many(),
        Row::record(23, "nucleicAcid", &REFERENCE),
        Row::record(24, "polymer", &REFERENCE),
        Row::record(25, "protein", &REFERENCE),
        Row::record(26, "sourceMaterial", &REFERENCE),
    ],
};

record! {
    SubstanceSpecification, SUBSTANCE_SPECIFICATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records r#type,
    10 Records status,
    11 Records domain,
    12 Primitive description,
    13 Records source,
    14 Primitive comment,
    15 Records moiety,
    16 Records property,
    17 Records reference_information,
    18 Records structure,
    19 Records code,
    20 Records name,
    21 Records molecular_weight,
    22 Records relationship,
    23 Records nucleic_acid,
    24 Records polymer,
    25 Records protein,
    26 Records source_material,
}

/// The elements below `SubstanceSpecification.moiety`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationMoiety {
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
    /// `CodeableConcept`, 0..1; summary.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub molecular_formula: Primitive<Text>,
    /// A choice, 0..1; summary.
    pub amount: Option<SubstanceSpecificationMoietyAmount>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_MOIETY: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.moiety",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    ],
};

record! {
    SubstanceSpecificationMoiety, SUBSTANCE_SPECIFICATION_MOIETY;
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
}

/// `SubstanceSpecification.moiety.amount[x]`.
pub enum SubstanceSpecificationMoietyAmount {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SubstanceSpecificationMoietyAmount;
    0 Record Quantity,
    1 Primitive String,
    ; last String;
    from Quantity(Quantity) String(Text);
}

/// The elements below `SubstanceSpecification.property`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub parameters: Primitive<Text>,
    /// A choice, 0..1, to `SubstanceSpecification`, `Substance`; summary.
    pub defining_substance: Option<SubstanceSpecificationPropertyDefiningSubstance>,
    /// A choice, 0..1; summary.
    pub amount: Option<SubstanceSpecificationPropertyAmount>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_PROPERTY: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.property",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "code", &CODEABLE_CONCEPT),
        Row::primitive(5, "parameters", PrimitiveKind::String),
        Row::record(6, "definingSubstanceReference", &REFERENCE).choice(0, 2, 17),
        Row::record(6, "definingSubstanceCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 17),
        Row::record(7, "amountQuantity", &QUANTITY).choice(0, 2, 6),
        Row::primitive(7, "amountString", PrimitiveKind::String).choice(1, 2, 6),
    ],
};

record! {
    SubstanceSpecificationProperty, SUBSTANCE_SPECIFICATION_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records code,
    5 Primitive parameters,
    6 Choice defining_substance,
    7 Choice amount,
}

/// `SubstanceSpecification.property.definingSubstance[x]`.
pub enum SubstanceSpecificationPropertyDefiningSubstance {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    SubstanceSpecificationPropertyDefiningSubstance;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// `SubstanceSpecification.property.amount[x]`.
pub enum SubstanceSpecificationPropertyAmount {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SubstanceSpecificationPropertyAmount;
    0 Record Quantity,
    1 Primitive String,
    ; last String;
    from Quantity(Quantity) String(Text);
}

/// The elements below `SubstanceSpecification.structure`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationStructure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub molecular_formula: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub molecular_formula_by_moiety: Primitive<Text>,
    /// `SubstanceSpecification.structure.isotope`, 0..*; summary.
    pub isotope: Vec<SubstanceSpecificationStructureIsotope>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight`, 0..1; summary.
    pub molecular_weight: Option<Box<SubstanceSpecificationStructureIsotopeMolecularWeight>>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// `SubstanceSpecification.structure.representation`, 0..*; summary.
    pub representation: Vec<SubstanceSpecificationStructureRepresentation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.structure",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "stereochemistry", &CODEABLE_CONCEPT),
        Row::record(4, "opticalActivity", &CODEABLE_CONCEPT),
        Row::primitive(5, "molecularFormula", PrimitiveKind::String),
        Row::primitive(6, "molecularFormulaByMoiety", PrimitiveKind::String),
        Row::record(7, "isotope", &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE).many(),
        Row::record(
            8,
            "molecularWeight",
            &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT,
        ),
        Row::record(9, "source", &REFERENCE).many(),
        Row::record(10, "representation", &SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION).many(),
    ],
};

record! {
    SubstanceSpecificationStructure, SUBSTANCE_SPECIFICATION_STRUCTURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records stereochemistry,
    4 Records optical_activity,
    5 Primitive molecular_formula,
    6 Primitive molecular_formula_by_moiety,
    7 Records isotope,
    8 Records molecular_weight,
    9 Records source,
    10 Records representation,
}

/// The elements below `SubstanceSpecification.structure.isotope`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationStructureIsotope {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `CodeableConcept`, 0..1; summary.
    pub name: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub substitution: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1; summary.
    pub half_life: Option<Box<Quantity>>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight`, 0..1; summary.
    pub molecular_weight: Option<Box<SubstanceSpecificationStructureIsotopeMolecularWeight>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.structure.isotope",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "name", &CODEABLE_CONCEPT),
        Row::record(5, "substitution", &CODEABLE_CONCEPT),
        Row::record(6, "halfLife", &QUANTITY),
        Row::record(
            7,
            "molecularWeight",
            &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT,
        ),
    ],
};

record! {
    SubstanceSpecificationStructureIsotope, SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records name,
    5 Records substitution,
    6 Records half_life,
    7 Records molecular_weight,
}

/// The elements below `SubstanceSpecification.structure.isotope.molecularWeight`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationStructureIsotopeMolecularWeight {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub method: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1; summary.
    pub amount: Option<Box<Quantity>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.structure.isotope.molecularWeight",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "method", &CODEABLE_CONCEPT),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "amount", &QUANTITY),
    ],
};

record! {
    SubstanceSpecificationStructureIsotopeMolecularWeight, SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records method,
    4 Records r#type,
    5 Records amount,
}

/// The elements below `SubstanceSpecification.structure.representation`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationStructureRepresentation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub representation: Primitive<Text>,
    /// `Attachment`, 0..1; summary.
    pub attachment: Option<Box<Attachment>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.structure.representation",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::primitive(4, "representation", PrimitiveKind::String),
        Row::record(5, "attachment", &ATTACHMENT),
    ],
};

record! {
    SubstanceSpecificationStructureRepresentation, SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive representation,
    5 Records attachment,
}

/// The elements below `SubstanceSpecification.code`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationCode {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub status_date: Primitive<DateTime>,
    /// `string`, 0..1; summary.
    pub comment: Primitive<Text>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_CODE: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.code",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT),
        Row::record(4, "status", &CODEABLE_CONCEPT),
        Row::primitive(5, "statusDate", PrimitiveKind::DateTime),
        Row::primitive(6, "comment", PrimitiveKind::String),
        Row::record(7, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceSpecificationCode, SUBSTANCE_SPECIFICATION_CODE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records status,
    5 Primitive status_date,
    6 Primitive comment,
    7 Records source,
}

/// The elements below `SubstanceSpecification.name`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub preferred: Primitive<bool>,
    /// `CodeableConcept`, 0..*; summary.
    pub language: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub domain: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubstanceSpecification.name`, 0..*; summary.
    pub synonym: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.name`, 0..*; summary.
    pub translation: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.name.official`, 0..*; summary.
    pub official: Vec<SubstanceSpecificationNameOfficial>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_NAME: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.name",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
        Row::record(10, "synonym", &SUBSTANCE_SPECIFICATION_NAME).many(),
        Row::record(11, "translation", &SUBSTANCE_SPECIFICATION_NAME).many(),
        Row::record(12, "official", &SUBSTANCE_SPECIFICATION_NAME_OFFICIAL).many(),
        Row::record(13, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceSpecificationName, SUBSTANCE_SPECIFICATION_NAME;
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

/// The elements below `SubstanceSpecification.name.official`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationNameOfficial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub authority: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_NAME_OFFICIAL: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.name.official",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    SubstanceSpecificationNameOfficial, SUBSTANCE_SPECIFICATION_NAME_OFFICIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records authority,
    4 Records status,
    5 Primitive date,
}

/// The elements below `SubstanceSpecification.relationship`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSpecificationRelationship {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 0..1, to `SubstanceSpecification`; summary.
    pub substance: Option<SubstanceSpecificationRelationshipSubstance>,
    /// `CodeableConcept`, 0..1; summary.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub is_defining: Primitive<bool>,
    /// A choice, 0..1; summary.
    pub amount: Option<SubstanceSpecificationRelationshipAmount>,
    /// `Ratio`, 0..1; summary.
    pub amount_ratio_low_limit: Option<Box<Ratio>>,
    /// `CodeableConcept`, 0..1; summary.
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SPECIFICATION_RELATIONSHIP: TypeInfo = TypeInfo {
    name: "SubstanceSpecification.relationship",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "substanceReference", &REFERENCE).choice(0, 2, 9),
        Row::record(3, "substanceCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 9),
        Row::record(4, "relationship", &CODEABLE_CONCEPT),
        Row::primitive(5, "isDefining", PrimitiveKind::Boolean),
        Row::record(6, "amountQuantity", &QUANTITY).choice(0, 4, 6),
        Row::record(6, "amountRange", &RANGE).choice(1, 4, 6),
        Row::record(6, "amountRatio", &RATIO).choice(2, 4, 6),
        Row::primitive(6, "amountString", PrimitiveKind::String).choice(3, 4, 6),
        Row::record(7, "amountRatioLowLimit", &RATIO),
        Row::record(8, "amountType", &CODEABLE_CONCEPT),
        Row::record(9, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceSpecificationRelationship, SUBSTANCE_SPECIFICATION_RELATIONSHIP;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice substance,
    4 Records relationship,
    5 Primitive is_defining,
    6 Choice amount,
    7 Records amount_ratio_low_limit,
    8 Records amount_type,
    9 Records source,
}

/// `SubstanceSpecification.relationship.substance[x]`.
pub enum SubstanceSpecificationRelationshipSubstance {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    SubstanceSpecificationRelationshipSubstance;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}

/// `SubstanceSpecification.relationship.amount[x]`.
pub enum SubstanceSpecificationRelationshipAmount {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SubstanceSpecificationRelationshipAmount;
    0 Record Quantity,
    1 Record Range,
    2 Record Ratio,
    3 Primitive String,
    ; last String;
    from Quantity(Quantity) Range(Range) Ratio(Ratio) String(Text);
}
