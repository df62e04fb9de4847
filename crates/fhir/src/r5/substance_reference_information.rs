//! `SubstanceReferenceInformation` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, RANGE, REFERENCE, Range, Reference,
    Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [SubstanceReferenceInformation](https://hl7.org/fhir/R5/substancereferenceinformation.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubstanceReferenceInformation {
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
    /// `string`, 0..1; summary.
    pub comment: Primitive<Text>,
    /// `SubstanceReferenceInformation.gene`, 0..*; summary.
    pub gene: Vec<SubstanceReferenceInformationGene>,
    /// `SubstanceReferenceInformation.geneElement`, 0..*; summary.
    pub gene_element: Vec<SubstanceReferenceInformationGeneElement>,
    /// `SubstanceReferenceInformation.target`, 0..*; summary.
    pub target: Vec<SubstanceReferenceInformationTarget>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION: TypeInfo = TypeInfo {
    name: "SubstanceReferenceInformation",
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
        Row::primitive(8, "comment", PrimitiveKind::String),
        Row::record(9, "gene", &SUBSTANCE_REFERENCE_INFORMATION_GENE).many(),
        Row::record(10, "geneElement", &SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT).many(),
        Row::record(11, "target", &SUBSTANCE_REFERENCE_INFORMATION_TARGET).many(),
    ],
};

record! {
    SubstanceReferenceInformation, SUBSTANCE_REFERENCE_INFORMATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive comment,
    9 Records gene,
    10 Records gene_element,
    11 Records target,
}

/// The elements below `SubstanceReferenceInformation.gene`.
///
/// Invariants: `ele-1`.
pub struct SubstanceReferenceInformationGene {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub gene_sequence_origin: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub gene: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE: TypeInfo = TypeInfo {
    name: "SubstanceReferenceInformation.gene",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "geneSequenceOrigin", &CODEABLE_CONCEPT),
        Row::record(4, "gene", &CODEABLE_CONCEPT),
        Row::record(5, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceReferenceInformationGene, SUBSTANCE_REFERENCE_INFORMATION_GENE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records gene_sequence_origin,
    4 Records gene,
    5 Records source,
}

/// The elements below `SubstanceReferenceInformation.geneElement`.
///
/// Invariants: `ele-1`.
pub struct SubstanceReferenceInformationGeneElement {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1; summary.
    pub element: Option<Box<Identifier>>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT: TypeInfo = TypeInfo {
    name: "SubstanceReferenceInformation.geneElement",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "element", &IDENTIFIER),
        Row::record(5, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceReferenceInformationGeneElement, SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records element,
    5 Records source,
}

/// The elements below `SubstanceReferenceInformation.target`.
///
/// Invariants: `ele-1`.
pub struct SubstanceReferenceInformationTarget {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub target: Option<Box<Identifier>>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub interaction: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub organism: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub organism_type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub amount: Option<SubstanceReferenceInformationTargetAmount>,
    /// `CodeableConcept`, 0..1; summary.
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub source: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_TARGET: TypeInfo = TypeInfo {
    name: "SubstanceReferenceInformation.target",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "target", &IDENTIFIER),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "interaction", &CODEABLE_CONCEPT),
        Row::record(6, "organism", &CODEABLE_CONCEPT),
        Row::record(7, "organismType", &CODEABLE_CONCEPT),
        Row::record(8, "amountQuantity", &QUANTITY).choice(0, 3, 6),
        Row::record(8, "amountRange", &RANGE).choice(1, 3, 6),
        Row::primitive(8, "amountString", PrimitiveKind::String).choice(2, 3, 6),
        Row::record(9, "amountType", &CODEABLE_CONCEPT),
        Row::record(10, "source", &REFERENCE).many(),
    ],
};

record! {
    SubstanceReferenceInformationTarget, SUBSTANCE_REFERENCE_INFORMATION_TARGET;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records target,
    4 Records r#type,
    5 Records interaction,
    6 Records organism,
    7 Records organism_type,
    8 Choice amount,
    9 Records amount_type,
    10 Records source,
}

/// `SubstanceReferenceInformation.target.amount[x]`.
pub enum SubstanceReferenceInformationTargetAmount {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(Primitive<Text>),
}

choice! {
    SubstanceReferenceInformationTargetAmount;
    0 Record Quantity,
    1 Record Range,
    2 Primitive String,
    ; last String;
    from Quantity(Quantity) Range(Range) String(Text);
}
