//! `MolecularSequence` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Decimal, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, OrientationType, Primitive, QUANTITY, QualityType, Quantity, REFERENCE,
    Reference, RepositoryType, Resource, SequenceType, StrandType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MolecularSequence](https://hl7.org/fhir/R4B/molecularsequence.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `msq-3`.
pub struct MolecularSequence {
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
    /// `Resource`, 0..*; invariants `dom-r4b`.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/sequence-type>; summary.
    pub r#type: Primitive<Code<SequenceType>>,
    /// `integer`, 1..1; summary.
    pub coordinate_system: Primitive<i32>,
    /// `Reference`, 0..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Specimen`; summary.
    pub specimen: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Device`; summary.
    pub device: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub performer: Option<Box<Reference>>,
    /// `Quantity`, 0..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// `MolecularSequence.referenceSeq`, 0..1; summary.
    pub reference_seq: Option<Box<MolecularSequenceReferenceSeq>>,
    /// `MolecularSequence.variant`, 0..*; summary.
    pub variant: Vec<MolecularSequenceVariant>,
    /// `string`, 0..1; summary.
    pub observed_seq: Primitive<Text>,
    /// `MolecularSequence.quality`, 0..*; summary.
    pub quality: Vec<MolecularSequenceQuality>,
    /// `integer`, 0..1; summary.
    pub read_coverage: Primitive<i32>,
    /// `MolecularSequence.repository`, 0..*; summary.
    pub repository: Vec<MolecularSequenceRepository>,
    /// `Reference`, 0..*, to `MolecularSequence`; summary.
    pub pointer: Vec<Reference>,
    /// `MolecularSequence.structureVariant`, 0..*; summary.
    pub structure_variant: Vec<MolecularSequenceStructureVariant>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE: TypeInfo = TypeInfo {
    name: "MolecularSequence",
    kind: TypeKind::Resource,
    release: Release::R4B,
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
        Row::code(9, "type", &codes::SEQUENCE_TYPE),
        Row::primitive(10, "coordinateSystem", PrimitiveKind::Integer).required(),
        Row::record(11, "patient", &REFERENCE),
        Row::record(12, "specimen", &REFERENCE),
        Row::record(13, "device", &REFERENCE),
        Row::record(14, "performer", &REFERENCE),
        Row::record(15, "quantity", &QUANTITY),
        Row::record(16, "referenceSeq", &MOLECULAR_SEQUENCE_REFERENCE_SEQ),
        Row::record(17, "variant", &MOLECULAR_SEQUENCE_VARIANT).many(),
        Row::primitive(18, "observedSeq", PrimitiveKind::String),
        Row::record(19, "quality", &MOLECULAR_SEQUENCE_QUALITY).many(),
        Row::primitive(20, "readCoverage", PrimitiveKind::Integer),
        Row::record(21, "repository", &MOLECULAR_SEQUENCE_REPOSITORY).many(),
        Row::record(22, "pointer", &REFERENCE).many(),
        Row::record(23, "structureVariant", &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT).many(),
    ],
};

record! {
    MolecularSequence, MOLECULAR_SEQUENCE;
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
    10 Primitive coordinate_system,
    11 Records patient,
    12 Records specimen,
    13 Records device,
    14 Records performer,
    15 Records quantity,
    16 Records reference_seq,
    17 Records variant,
    18 Primitive observed_seq,
    19 Records quality,
    20 Primitive read_coverage,
    21 Records repository,
    22 Records pointer,
    23 Records structure_variant,
}

/// The elements below `MolecularSequence.referenceSeq`.
///
/// Invariants: `ele-1`, `msq-5`, `msq-6`.
pub struct MolecularSequenceReferenceSeq {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/chromosome-human>; summary.
    pub chromosome: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub genome_build: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/orientation-type>; summary.
    pub orientation: Primitive<Code<OrientationType>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/sequence-referenceSeq>; summary.
    pub reference_seq_id: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `MolecularSequence`; summary.
    pub reference_seq_pointer: Option<Box<Reference>>,
    /// `string`, 0..1; summary.
    pub reference_seq_string: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/strand-type>; summary.
    pub strand: Primitive<Code<StrandType>>,
    /// `integer`, 0..1; summary.
    pub window_start: Primitive<i32>,
    /// `integer`, 0..1; summary.
    pub window_end: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_REFERENCE_SEQ: TypeInfo = TypeInfo {
    name: "MolecularSequence.referenceSeq",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "chromosome", &CODEABLE_CONCEPT),
        Row::primitive(4, "genomeBuild", PrimitiveKind::String),
        Row::code(5, "orientation", &codes::ORIENTATION_TYPE),
        Row::record(6, "referenceSeqId", &CODEABLE_CONCEPT),
        Row::record(7, "referenceSeqPointer", &REFERENCE),
        Row::primitive(8, "referenceSeqString", PrimitiveKind::String),
        Row::code(9, "strand", &codes::STRAND_TYPE),
        Row::primitive(10, "windowStart", PrimitiveKind::Integer),
        Row::primitive(11, "windowEnd", PrimitiveKind::Integer),
    ],
};

record! {
    MolecularSequenceReferenceSeq, MOLECULAR_SEQUENCE_REFERENCE_SEQ;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records chromosome,
    4 Primitive genome_build,
    5 Primitive orientation,
    6 Records reference_seq_id,
    7 Records reference_seq_pointer,
    8 Primitive reference_seq_string,
    9 Primitive strand,
    10 Primitive window_start,
    11 Primitive window_end,
}

/// The elements below `MolecularSequence.variant`.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceVariant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..1; summary.
    pub start: Primitive<i32>,
    /// `integer`, 0..1; summary.
    pub end: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub observed_allele: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub reference_allele: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub cigar: Primitive<Text>,
    /// `Reference`, 0..1, to `Observation`; summary.
    pub variant_pointer: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_VARIANT: TypeInfo = TypeInfo {
    name: "MolecularSequence.variant",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "start", PrimitiveKind::Integer),
        Row::primitive(4, "end", PrimitiveKind::Integer),
        Row::primitive(5, "observedAllele", PrimitiveKind::String),
        Row::primitive(6, "referenceAllele", PrimitiveKind::String),
        Row::primitive(7, "cigar", PrimitiveKind::String),
        Row::record(8, "variantPointer", &REFERENCE),
    ],
};

record! {
    MolecularSequenceVariant, MOLECULAR_SEQUENCE_VARIANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive start,
    4 Primitive end,
    5 Primitive observed_allele,
    6 Primitive reference_allele,
    7 Primitive cigar,
    8 Records variant_pointer,
}

/// The elements below `MolecularSequence.quality`.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceQuality {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/quality-type>; summary.
    pub r#type: Primitive<Code<QualityType>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence>; summary.
    pub standard_sequence: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1; summary.
    pub start: Primitive<i32>,
    /// `integer`, 0..1; summary.
    pub end: Primitive<i32>,
    /// `Quantity`, 0..1; summary.
    pub score: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/sequence-quality-method>; summary.
    pub method: Option<Box<CodeableConcept>>,
    /// `decimal`, 0..1; summary.
    pub truth_tp: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub query_tp: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub truth_fn: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub query_fp: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub gt_fp: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub precision: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub recall: Primitive<Decimal>,
    /// `decimal`, 0..1; summary.
    pub f_score: Primitive<Decimal>,
    /// `MolecularSequence.quality.roc`, 0..1; summary.
    pub roc: Option<Box<MolecularSequenceQualityRoc>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_QUALITY: TypeInfo = TypeInfo {
    name: "MolecularSequence.quality",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::QUALITY_TYPE).required(),
        Row::record(4, "standardSequence", &CODEABLE_CONCEPT),
        Row::primitive(5, "start", PrimitiveKind::Integer),
        Row::primitive(6, "end", PrimitiveKind::Integer),
        Row::record(7, "score", &QUANTITY),
        Row::record(8, "method", &CODEABLE_CONCEPT),
        Row::primitive(9, "truthTP", PrimitiveKind::Decimal),
        Row::primitive(10, "queryTP", PrimitiveKind::Decimal),
        Row::primitive(11, "truthFN", PrimitiveKind::Decimal),
        Row::primitive(12, "queryFP", PrimitiveKind::Decimal),
        Row::primitive(13, "gtFP", PrimitiveKind::Decimal),
        Row::primitive(14, "precision", PrimitiveKind::Decimal),
        Row::primitive(15, "recall", PrimitiveKind::Decimal),
        Row::primitive(16, "fScore", PrimitiveKind::Decimal),
        Row::record(17, "roc", &MOLECULAR_SEQUENCE_QUALITY_ROC),
    ],
};

record! {
    MolecularSequenceQuality, MOLECULAR_SEQUENCE_QUALITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records standard_sequence,
    5 Primitive start,
    6 Primitive end,
    7 Records score,
    8 Records method,
    9 Primitive truth_tp,
    10 Primitive query_tp,
    11 Primitive truth_fn,
    12 Primitive query_fp,
    13 Primitive gt_fp,
    14 Primitive precision,
    15 Primitive recall,
    16 Primitive f_score,
    17 Records roc,
}

/// The elements below `MolecularSequence.quality.roc`.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceQualityRoc {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..*; summary.
    pub score: Vec<Primitive<i32>>,
    /// `integer`, 0..*; summary.
    pub num_tp: Vec<Primitive<i32>>,
    /// `integer`, 0..*; summary.
    pub num_fp: Vec<Primitive<i32>>,
    /// `integer`, 0..*; summary.
    pub num_fn: Vec<Primitive<i32>>,
    /// `decimal`, 0..*; summary.
    pub precision: Vec<Primitive<Decimal>>,
    /// `decimal`, 0..*; summary.
    pub sensitivity: Vec<Primitive<Decimal>>,
    /// `decimal`, 0..*; summary.
    pub f_measure: Vec<Primitive<Decimal>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_QUALITY_ROC: TypeInfo = TypeInfo {
    name: "MolecularSequence.quality.roc",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "score", PrimitiveKind::Integer).many(),
        Row::primitive(4, "numTP", PrimitiveKind::Integer).many(),
        Row::primitive(5, "numFP", PrimitiveKind::Integer).many(),
        Row::primitive(6, "numFN", PrimitiveKind::Integer).many(),
        Row::primitive(7, "precision", PrimitiveKind::Decimal).many(),
        Row::primitive(8, "sensitivity", PrimitiveKind::Decimal).many(),
        Row::primitive(9, "fMeasure", PrimitiveKind::Decimal).many(),
    ],
};

record! {
    MolecularSequenceQualityRoc, MOLECULAR_SEQUENCE_QUALITY_ROC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitives score,
    4 Primitives num_tp,
    5 Primitives num_fp,
    6 Primitives num_fn,
    7 Primitives precision,
    8 Primitives sensitivity,
    9 Primitives f_measure,
}

/// The elements below `MolecularSequence.repository`.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceRepository {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/repository-type>; summary.
    pub r#type: Primitive<Code<RepositoryType>>,
    /// `uri`, 0..1; summary.
    pub url: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub dataset_id: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub variantset_id: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub readset_id: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_REPOSITORY: TypeInfo = TypeInfo {
    name: "MolecularSequence.repository",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::REPOSITORY_TYPE).required(),
        Row::primitive(4, "url", PrimitiveKind::Uri),
        Row::primitive(5, "name", PrimitiveKind::String),
        Row::primitive(6, "datasetId", PrimitiveKind::String),
        Row::primitive(7, "variantsetId", PrimitiveKind::String),
        Row::primitive(8, "readsetId", PrimitiveKind::String),
    ],
};

record! {
    MolecularSequenceRepository, MOLECULAR_SEQUENCE_REPOSITORY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive url,
    5 Primitive name,
    6 Primitive dataset_id,
    7 Primitive variantset_id,
    8 Primitive readset_id,
}

/// The elements below `MolecularSequence.structureVariant`.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceStructureVariant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; required binding to <http://loinc.org/vs/LL379-9>; summary.
    pub variant_type: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1; summary.
    pub exact: Primitive<bool>,
    /// `integer`, 0..1; summary.
    pub length: Primitive<i32>,
    /// `MolecularSequence.structureVariant.outer`, 0..1; summary.
    pub outer: Option<Box<MolecularSequenceStructureVariantOuter>>,
    /// `MolecularSequence.structureVariant.inner`, 0..1; summary.
    pub inner: Option<Box<MolecularSequenceStructureVariantInner>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT: TypeInfo = TypeInfo {
    name: "MolecularSequence.structureVariant",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "variantType", &CODEABLE_CONCEPT),
        Row::primitive(4, "exact", PrimitiveKind::Boolean),
        Row::primitive(5, "length", PrimitiveKind::Integer),
        Row::record(6, "outer", &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER),
        Row::record(7, "inner", &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER),
    ],
};

record! {
    MolecularSequenceStructureVariant, MOLECULAR_SEQUENCE_STRUCTURE_VARIANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records variant_type,
    4 Primitive exact,
    5 Primitive length,
    6 Records outer,
    7 Records inner,
}

/// The elements below `MolecularSequence.structureVariant.outer`.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceStructureVariantOuter {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..1; summary.
    pub start: Primitive<i32>,
    /// `integer`, 0..1; summary.
    pub end: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER: TypeInfo = TypeInfo {
    name: "MolecularSequence.structureVariant.outer",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "start", PrimitiveKind::Integer),
        Row::primitive(4, "end", PrimitiveKind::Integer),
    ],
};

record! {
    MolecularSequenceStructureVariantOuter, MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive start,
    4 Primitive end,
}

/// The elements below `MolecularSequence.structureVariant.inner`.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceStructureVariantInner {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `integer`, 0..1; summary.
    pub start: Primitive<i32>,
    /// `integer`, 0..1; summary.
    pub end: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER: TypeInfo = TypeInfo {
    name: "MolecularSequence.structureVariant.inner",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "start", PrimitiveKind::Integer),
        Row::primitive(4, "end", PrimitiveKind::Integer),
    ],
};

record! {
    MolecularSequenceStructureVariantInner, MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive start,
    4 Primitive end,
}
