//! `SubstancePolymer` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta,
    NARRATIVE, Narrative, Primitive, Resource, SUBSTANCE_AMOUNT, SubstanceAmount,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [SubstancePolymer](https://hl7.org/fhir/R4/substancepolymer.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubstancePolymer {
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
    /// `CodeableConcept`, 0..1; summary.
    pub class: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub geometry: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; summary.
    pub copolymer_connectivity: Vec<CodeableConcept>,
    /// `string`, 0..*; summary.
    pub modification: Vec<Primitive<Text>>,
    /// `SubstancePolymer.monomerSet`, 0..*; summary.
    pub monomer_set: Vec<SubstancePolymerMonomerSet>,
    /// `SubstancePolymer.repeat`, 0..*; summary.
    pub repeat: Vec<SubstancePolymerRepeat>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_POLYMER: TypeInfo = TypeInfo {
    name: "SubstancePolymer",
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
        Row::record(8, "class", &CODEABLE_CONCEPT),
        Row::record(9, "geometry", &CODEABLE_CONCEPT),
        Row::record(10, "copolymerConnectivity", &CODEABLE_CONCEPT).many(),
        Row::primitive(11, "modification", PrimitiveKind::String).many(),
        Row::record(12, "monomerSet", &SUBSTANCE_POLYMER_MONOMER_SET).many(),
        Row::record(13, "repeat", &SUBSTANCE_POLYMER_REPEAT).many(),
    ],
};

record! {
    SubstancePolymer, SUBSTANCE_POLYMER;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records class,
    9 Records geometry,
    10 Records copolymer_connectivity,
    11 Primitives modification,
    12 Records monomer_set,
    13 Records repeat,
}

/// The elements below `SubstancePolymer.monomerSet`.
///
/// Invariants: `ele-1`.
pub struct SubstancePolymerMonomerSet {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub ratio_type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial`, 0..*; summary.
    pub starting_material: Vec<SubstancePolymerMonomerSetStartingMaterial>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET: TypeInfo = TypeInfo {
    name: "SubstancePolymer.monomerSet",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "ratioType", &CODEABLE_CONCEPT),
        Row::record(4, "startingMaterial", &SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL).many(),
    ],
};

record! {
    SubstancePolymerMonomerSet, SUBSTANCE_POLYMER_MONOMER_SET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records ratio_type,
    4 Records starting_material,
}

/// The elements below `SubstancePolymer.monomerSet.startingMaterial`.
///
/// Invariants: `ele-1`.
pub struct SubstancePolymerMonomerSetStartingMaterial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub material: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub is_defining: Primitive<bool>,
    /// `SubstanceAmount`, 0..1; summary.
    pub amount: Option<Box<SubstanceAmount>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL: TypeInfo = TypeInfo {
    name: "SubstancePolymer.monomerSet.startingMaterial",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "material", &CODEABLE_CONCEPT),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "isDefining", PrimitiveKind::Boolean),
        Row::record(6, "amount", &SUBSTANCE_AMOUNT),
    ],
};

record! {
    SubstancePolymerMonomerSetStartingMaterial, SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records material,
    4 Records r#type,
    5 Primitive is_defining,
    6 Records amount,
}

/// The elements below `SubstancePolymer.repeat`.
///
/// Invariants: `ele-1`.
pub struct SubstancePolymerRepeat {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..1; summary.
    pub number_of_units: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub average_molecular_formula: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary.
    pub repeat_unit_amount_type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit`, 0..*; summary.
    pub repeat_unit: Vec<SubstancePolymerRepeatRepeatUnit>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_POLYMER_REPEAT: TypeInfo = TypeInfo {
    name: "SubstancePolymer.repeat",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "numberOfUnits", PrimitiveKind::Integer),
        Row::primitive(4, "averageMolecularFormula", PrimitiveKind::String),
        Row::record(5, "repeatUnitAmountType", &CODEABLE_CONCEPT),
        Row::record(6, "repeatUnit", &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT).many(),
    ],
};

record! {
    SubstancePolymerRepeat, SUBSTANCE_POLYMER_REPEAT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive number_of_units,
    4 Primitive average_molecular_formula,
    5 Records repeat_unit_amount_type,
    6 Records repeat_unit,
}

/// The elements below `SubstancePolymer.repeat.repeatUnit`.
///
/// Invariants: `ele-1`.
pub struct SubstancePolymerRepeatRepeatUnit {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub orientation_of_polymerisation: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub repeat_unit: Primitive<Text>,
    /// `SubstanceAmount`, 0..1; summary.
    pub amount: Option<Box<SubstanceAmount>>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`, 0..*; summary.
    pub degree_of_polymerisation: Vec<SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`, 0..*; summary.
    pub structural_representation: Vec<SubstancePolymerRepeatRepeatUnitStructuralRepresentation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT: TypeInfo = TypeInfo {
    name: "SubstancePolymer.repeat.repeatUnit",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "orientationOfPolymerisation", &CODEABLE_CONCEPT),
        Row::primitive(4, "repeatUnit", PrimitiveKind::String),
        Row::record(5, "amount", &SUBSTANCE_AMOUNT),
        Row::record(
            6,
            "degreeOfPolymerisation",
            &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION,
        )
        .many(),
        Row::record(
            7,
            "structuralRepresentation",
            &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION,
        )
        .many(),
    ],
};

record! {
    SubstancePolymerRepeatRepeatUnit, SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records orientation_of_polymerisation,
    4 Primitive repeat_unit,
    5 Records amount,
    6 Records degree_of_polymerisation,
    7 Records structural_representation,
}

/// The elements below `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`.
///
/// Invariants: `ele-1`.
pub struct SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub degree: Option<Box<CodeableConcept>>,
    /// `SubstanceAmount`, 0..1; summary.
    pub amount: Option<Box<SubstanceAmount>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION: TypeInfo =
    TypeInfo {
        name: "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation",
        kind: TypeKind::Backbone,
        release: Release::R4,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "degree", &CODEABLE_CONCEPT),
            Row::record(4, "amount", &SUBSTANCE_AMOUNT),
        ],
    };

record! {
    SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation, SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records degree,
    4 Records amount,
}

/// The elements below `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`.
///
/// Invariants: `ele-1`.
pub struct SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
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

pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION: TypeInfo =
    TypeInfo {
        name: "SubstancePolymer.repeat.repeatUnit.structuralRepresentation",
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
    SubstancePolymerRepeatRepeatUnitStructuralRepresentation, SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Primitive representation,
    5 Records attachment,
}
