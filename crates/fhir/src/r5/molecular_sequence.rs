//! `MolecularSequence` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, OrientationType, Primitive, RANGE, REFERENCE,
    Range, Reference, Resource, SequenceType, StrandType, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MolecularSequence](https://hl7.org/fhir/R5/molecularsequence.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MolecularSequence {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/sequence-type>; summary.
    pub r#type: Primitive<Code<SequenceType>>,
    /// `Reference`, 0..1, to `Patient`, `Group`, `Substance`, `BiologicallyDerivedProduct`, `NutritionProduct`; summary; since R5.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..*; summary; since R5.
    pub focus: Vec<Reference>,
    /// `Reference`, 0..1, to `Specimen`; summary.
    pub specimen: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Device`; summary.
    pub device: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub performer: Option<Box<Reference>>,
    /// `string`, 0..1; summary; since R5.
    pub literal: Primitive<Text>,
    /// `Attachment`, 0..*; summary; since R5.
    pub formatted: Vec<Attachment>,
    /// `MolecularSequence.relative`, 0..*; summary; since R5.
    pub relative: Vec<MolecularSequenceRelative>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE: TypeInfo = TypeInfo {
    name: "MolecularSequence",
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
        Row::code(9, "type", &codes::SEQUENCE_TYPE),
        Row::record(10, "subject", &REFERENCE),
        Row::record(11, "focus", &REFERENCE).many(),
        Row::record(12, "specimen", &REFERENCE),
        Row::record(13, "device", &REFERENCE),
        Row::record(14, "performer", &REFERENCE),
        Row::primitive(15, "literal", PrimitiveKind::String),
        Row::record(16, "formatted", &ATTACHMENT).many(),
        Row::record(17, "relative", &MOLECULAR_SEQUENCE_RELATIVE).many(),
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
    10 Records subject,
    11 Records focus,
    12 Records specimen,
    13 Records device,
    14 Records performer,
    15 Primitive literal,
    16 Records formatted,
    17 Records relative,
}

/// The elements below `MolecularSequence.relative`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceRelative {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://loinc.org/LL5323-2/>; summary.
    pub coordinate_system: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1.
    pub ordinal_position: Primitive<i32>,
    /// `Range`, 0..1.
    pub sequence_range: Option<Box<Range>>,
    /// `MolecularSequence.relative.startingSequence`, 0..1; summary.
    pub starting_sequence: Option<Box<MolecularSequenceRelativeStartingSequence>>,
    /// `MolecularSequence.relative.edit`, 0..*; summary.
    pub edit: Vec<MolecularSequenceRelativeEdit>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_RELATIVE: TypeInfo = TypeInfo {
    name: "MolecularSequence.relative",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "coordinateSystem", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "ordinalPosition", PrimitiveKind::Integer),
        Row::record(5, "sequenceRange", &RANGE),
        Row::record(6, "startingSequence", &MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE),
        Row::record(7, "edit", &MOLECULAR_SEQUENCE_RELATIVE_EDIT).many(),
    ],
};

record! {
    MolecularSequenceRelative, MOLECULAR_SEQUENCE_RELATIVE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records coordinate_system,
    4 Primitive ordinal_position,
    5 Records sequence_range,
    6 Records starting_sequence,
    7 Records edit,
}

/// The elements below `MolecularSequence.relative.startingSequence`.
///
/// Since R5.
///
/// Invariants: `ele-1`, `msq-5`, `msq-6`.
pub struct MolecularSequenceRelativeStartingSequence {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://loinc.org/LL1040-6/>; summary.
    pub genome_assembly: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; required binding to <http://loinc.org/LL2938-0/>; summary.
    pub chromosome: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `MolecularSequence`; summary.
    pub sequence: Option<MolecularSequenceRelativeStartingSequenceSequence>,
    /// `integer`, 0..1; summary.
    pub window_start: Primitive<i32>,
    /// `integer`, 0..1; summary.
    pub window_end: Primitive<i32>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/orientation-type>; summary.
    pub orientation: Primitive<Code<OrientationType>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/strand-type>; summary.
    pub strand: Primitive<Code<StrandType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE: TypeInfo = TypeInfo {
    name: "MolecularSequence.relative.startingSequence",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "genomeAssembly", &CODEABLE_CONCEPT),
        Row::record(4, "chromosome", &CODEABLE_CONCEPT),
        Row::record(5, "sequenceCodeableConcept", &CODEABLE_CONCEPT).choice(0, 3, 8),
        Row::primitive(5, "sequenceString", PrimitiveKind::String).choice(1, 3, 8),
        Row::record(5, "sequenceReference", &REFERENCE).choice(2, 3, 8),
        Row::primitive(6, "windowStart", PrimitiveKind::Integer),
        Row::primitive(7, "windowEnd", PrimitiveKind::Integer),
        Row::code(8, "orientation", &codes::ORIENTATION_TYPE),
        Row::code(9, "strand", &codes::STRAND_TYPE),
    ],
};

record! {
    MolecularSequenceRelativeStartingSequence, MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records genome_assembly,
    4 Records chromosome,
    5 Choice sequence,
    6 Primitive window_start,
    7 Primitive window_end,
    8 Primitive orientation,
    9 Primitive strand,
}

/// `MolecularSequence.relative.startingSequence.sequence[x]`.
pub enum MolecularSequenceRelativeStartingSequenceSequence {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MolecularSequenceRelativeStartingSequenceSequence;
    0 Record CodeableConcept,
    1 Primitive String,
    2 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference) String(Text);
}

/// The elements below `MolecularSequence.relative.edit`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct MolecularSequenceRelativeEdit {
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
    pub replacement_sequence: Primitive<Text>,
    /// `string`, 0..1; summary.
    pub replaced_sequence: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_EDIT: TypeInfo = TypeInfo {
    name: "MolecularSequence.relative.edit",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "start", PrimitiveKind::Integer),
        Row::primitive(4, "end", PrimitiveKind::Integer),
        Row::primitive(5, "replacementSequence", PrimitiveKind::String),
        Row::primitive(6, "replacedSequence", PrimitiveKind::String),
    ],
};

record! {
    MolecularSequenceRelativeEdit, MOLECULAR_SEQUENCE_RELATIVE_EDIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive start,
    4 Primitive end,
    5 Primitive replacement_sequence,
    6 Primitive replaced_sequence,
}
