//! `SubstanceNucleicAcid` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [SubstanceNucleicAcid](https://hl7.org/fhir/R5/substancenucleicacid.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubstanceNucleicAcid {
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
    /// `CodeableConcept`, 0..1; summary.
    pub sequence_type: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1; summary.
    pub number_of_subunits: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub area_of_hybridisation: Primitive<Text>,
    /// `CodeableConcept`, 0..1; summary.
    pub oligo_nucleotide_type: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit`, 0..*; summary.
    pub subunit: Vec<SubstanceNucleicAcidSubunit>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_NUCLEIC_ACID: TypeInfo = TypeInfo {
    name: "SubstanceNucleicAcid",
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
        Row::record(8, "sequenceType", &CODEABLE_CONCEPT),
        Row::primitive(9, "numberOfSubunits", PrimitiveKind::Integer),
        Row::primitive(10, "areaOfHybridisation", PrimitiveKind::String),
        Row::record(11, "oligoNucleotideType", &CODEABLE_CONCEPT),
        Row::record(12, "subunit", &SUBSTANCE_NUCLEIC_ACID_SUBUNIT).many(),
    ],
};

record! {
    SubstanceNucleicAcid, SUBSTANCE_NUCLEIC_ACID;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records sequence_type,
    9 Primitive number_of_subunits,
    10 Primitive area_of_hybridisation,
    11 Records oligo_nucleotide_type,
    12 Records subunit,
}

/// The elements below `SubstanceNucleicAcid.subunit`.
///
/// Invariants: `ele-1`.
pub struct SubstanceNucleicAcidSubunit {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..1; summary.
    pub subunit: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub sequence: Primitive<Text>,
    /// `integer`, 0..1; summary.
    pub length: Primitive<i32>,
    /// `Attachment`, 0..1; summary.
    pub sequence_attachment: Option<Box<Attachment>>,
    /// `CodeableConcept`, 0..1; summary.
    pub five_prime: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub three_prime: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit.linkage`, 0..*; summary.
    pub linkage: Vec<SubstanceNucleicAcidSubunitLinkage>,
    /// `SubstanceNucleicAcid.subunit.sugar`, 0..*; summary.
    pub sugar: Vec<SubstanceNucleicAcidSubunitSugar>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT: TypeInfo = TypeInfo {
    name: "SubstanceNucleicAcid.subunit",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "subunit", PrimitiveKind::Integer),
        Row::primitive(4, "sequence", PrimitiveKind::String),
        Row::primitive(5, "length", PrimitiveKind::Integer),
        Row::record(6, "sequenceAttachment", &ATTACHMENT),
        Row::record(7, "fivePrime", &CODEABLE_CONCEPT),
        Row::record(8, "threePrime", &CODEABLE_CONCEPT),
        Row::record(9, "linkage", &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE).many(),
        Row::record(10, "sugar", &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR).many(),
    ],
};

record! {
    SubstanceNucleicAcidSubunit, SUBSTANCE_NUCLEIC_ACID_SUBUNIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive subunit,
    4 Primitive sequence,
    5 Primitive length,
    6 Records sequence_attachment,
    7 Records five_prime,
    8 Records three_prime,
    9 Records linkage,
    10 Records sugar,
}

/// The elements below `SubstanceNucleicAcid.subunit.linkage`.
///
/// Invariants: `ele-1`.
pub struct SubstanceNucleicAcidSubunitLinkage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1; summary.
    pub connectivity: Primitive<Text>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub residue_site: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE: TypeInfo = TypeInfo {
    name: "SubstanceNucleicAcid.subunit.linkage",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "connectivity", PrimitiveKind::String),
        Row::record(4, "identifier", &IDENTIFIER),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "residueSite", PrimitiveKind::String),
    ],
};

record! {
    SubstanceNucleicAcidSubunitLinkage, SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive connectivity,
    4 Records identifier,
    5 Primitive name,
    6 Primitive residue_site,
}

/// The elements below `SubstanceNucleicAcid.subunit.sugar`.
///
/// Invariants: `ele-1`.
pub struct SubstanceNucleicAcidSubunitSugar {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub residue_site: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR: TypeInfo = TypeInfo {
    name: "SubstanceNucleicAcid.subunit.sugar",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::primitive(4, "name", PrimitiveKind::String),
        Row::primitive(5, "residueSite", PrimitiveKind::String),
    ],
};

record! {
    SubstanceNucleicAcidSubunitSugar, SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Primitive name,
    5 Primitive residue_site,
}
