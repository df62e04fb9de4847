//! `SubstanceSourceMaterial` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, Primitive, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [SubstanceSourceMaterial](https://hl7.org/fhir/R4/substancesourcematerial.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubstanceSourceMaterial {
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
    pub source_material_class: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub source_material_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub source_material_state: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1; summary.
    pub organism_id: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub organism_name: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub parent_substance_id: Vec<Identifier>,
    /// `string`, 0..*; summary.
    pub parent_substance_name: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..*; summary.
    pub country_of_origin: Vec<CodeableConcept>,
    /// `string`, 0..*; summary.
    pub geographical_location: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..1; summary.
    pub development_stage: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.fractionDescription`, 0..*; summary.
    pub fraction_description: Vec<SubstanceSourceMaterialFractionDescription>,
    /// `SubstanceSourceMaterial.organism`, 0..1; summary.
    pub organism: Option<Box<SubstanceSourceMaterialOrganism>>,
    /// `SubstanceSourceMaterial.partDescription`, 0..*; summary.
    pub part_description: Vec<SubstanceSourceMaterialPartDescription>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL: TypeInfo = TypeInfo {
    name: "SubstanceSourceMaterial",
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
        Row::record(8, "sourceMaterialClass", &CODEABLE_CONCEPT),
        Row::record(9, "sourceMaterialType", &CODEABLE_CONCEPT),
        Row::record(10, "sourceMaterialState", &CODEABLE_CONCEPT),
        Row::record(11, "organismId", &IDENTIFIER),
        Row::primitive(12, "organismName", PrimitiveKind::String),
        Row::record(13, "parentSubstanceId", &IDENTIFIER).many(),
        Row::primitive(14, "parentSubstanceName", PrimitiveKind::String).many(),
        Row::record(15, "countryOfOrigin", &CODEABLE_CONCEPT).many(),
        Row::primitive(16, "geographicalLocation", PrimitiveKind::String).many(),
        Row::record(17, "developmentStage", &CODEABLE_CONCEPT),
        Row::record(18, "fractionDescription", &SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION)
            .many(),
        Row::record(19, "organism", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM),
        Row::record(20, "partDescription", &SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION).many(),
    ],
};

record! {
    SubstanceSourceMaterial, SUBSTANCE_SOURCE_MATERIAL;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records source_material_class,
    9 Records source_material_type,
    10 Records source_material_state,
    11 Records organism_id,
    12 Primitive organism_name,
    13 Records parent_substance_id,
    14 Primitives parent_substance_name,
    15 Records country_of_origin,
    16 Primitives geographical_location,
    17 Records development_stage,
    18 Records fraction_description,
    19 Records organism,
    20 Records part_description,
}

/// The elements below `SubstanceSourceMaterial.fractionDescription`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSourceMaterialFractionDescription {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub fraction: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary.
    pub material_type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION: TypeInfo = TypeInfo {
    name: "SubstanceSourceMaterial.fractionDescription",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "fraction", PrimitiveKind::String),
        Row::record(4, "materialType", &CODEABLE_CONCEPT),
    ],
};

record! {
    SubstanceSourceMaterialFractionDescription, SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive fraction,
    4 Records material_type,
}

/// The elements below `SubstanceSourceMaterial.organism`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSourceMaterialOrganism {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub family: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub genus: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub species: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub intraspecific_type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub intraspecific_description: Primitive<Text>,
    /// `SubstanceSourceMaterial.organism.author`, 0..*; summary.
    pub author: Vec<SubstanceSourceMaterialOrganismAuthor>,
    /// `SubstanceSourceMaterial.organism.hybrid`, 0..1; summary.
    pub hybrid: Option<Box<SubstanceSourceMaterialOrganismHybrid>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral`, 0..1; summary.
    pub organism_general: Option<Box<SubstanceSourceMaterialOrganismOrganismGeneral>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM: TypeInfo = TypeInfo {
    name: "SubstanceSourceMaterial.organism",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "family", &CODEABLE_CONCEPT),
        Row::record(4, "genus", &CODEABLE_CONCEPT),
        Row::record(5, "species", &CODEABLE_CONCEPT),
        Row::record(6, "intraspecificType", &CODEABLE_CONCEPT),
        Row::primitive(7, "intraspecificDescription", PrimitiveKind::String),
        Row::record(8, "author", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR).many(),
        Row::record(9, "hybrid", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID),
        Row::record(10, "organismGeneral", &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL),
    ],
};

record! {
    SubstanceSourceMaterialOrganism, SUBSTANCE_SOURCE_MATERIAL_ORGANISM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records family,
    4 Records genus,
    5 Records species,
    6 Records intraspecific_type,
    7 Primitive intraspecific_description,
    8 Records author,
    9 Records hybrid,
    10 Records organism_general,
}

/// The elements below `SubstanceSourceMaterial.organism.author`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSourceMaterialOrganismAuthor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub author_type: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub author_description: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR: TypeInfo = TypeInfo {
    name: "SubstanceSourceMaterial.organism.author",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "authorType", &CODEABLE_CONCEPT),
        Row::primitive(4, "authorDescription", PrimitiveKind::String),
    ],
};

record! {
    SubstanceSourceMaterialOrganismAuthor, SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records author_type,
    4 Primitive author_description,
}

/// The elements below `SubstanceSourceMaterial.organism.hybrid`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSourceMaterialOrganismHybrid {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub maternal_organism_id: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub maternal_organism_name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub paternal_organism_id: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub paternal_organism_name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary.
    pub hybrid_type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID: TypeInfo = TypeInfo {
    name: "SubstanceSourceMaterial.organism.hybrid",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "maternalOrganismId", PrimitiveKind::String),
        Row::primitive(4, "maternalOrganismName", PrimitiveKind::String),
        Row::primitive(5, "paternalOrganismId", PrimitiveKind::String),
        Row::primitive(6, "paternalOrganismName", PrimitiveKind::String),
        Row::record(7, "hybridType", &CODEABLE_CONCEPT),
    ],
};

record! {
    SubstanceSourceMaterialOrganismHybrid, SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive maternal_organism_id,
    4 Primitive maternal_organism_name,
    5 Primitive paternal_organism_id,
    6 Primitive paternal_organism_name,
    7 Records hybrid_type,
}

/// The elements below `SubstanceSourceMaterial.organism.organismGeneral`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSourceMaterialOrganismOrganismGeneral {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub kingdom: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub phylum: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub class: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub order: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL: TypeInfo = TypeInfo {
    name: "SubstanceSourceMaterial.organism.organismGeneral",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "kingdom", &CODEABLE_CONCEPT),
        Row::record(4, "phylum", &CODEABLE_CONCEPT),
        Row::record(5, "class", &CODEABLE_CONCEPT),
        Row::record(6, "order", &CODEABLE_CONCEPT),
    ],
};

record! {
    SubstanceSourceMaterialOrganismOrganismGeneral, SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records kingdom,
    4 Records phylum,
    5 Records class,
    6 Records order,
}

/// The elements below `SubstanceSourceMaterial.partDescription`.
///
/// Invariants: `ele-1`.
pub struct SubstanceSourceMaterialPartDescription {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub part: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub part_location: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION: TypeInfo = TypeInfo {
    name: "SubstanceSourceMaterial.partDescription",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "part", &CODEABLE_CONCEPT),
        Row::record(4, "partLocation", &CODEABLE_CONCEPT),
    ],
};

record! {
    SubstanceSourceMaterialPartDescription, SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records part,
    4 Records part_location,
}
