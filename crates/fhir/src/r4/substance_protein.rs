//! `SubstanceProtein` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [SubstanceProtein](https://hl7.org/fhir/R4/substanceprotein.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct SubstanceProtein {
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
    pub sequence_type: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1; summary.
    pub number_of_subunits: Primitive<i32>,
    /// `string`, 0..*; summary.
    pub disulfide_linkage: Vec<Primitive<Text>>,
    /// `SubstanceProtein.subunit`, 0..*; summary.
    pub subunit: Vec<SubstanceProteinSubunit>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_PROTEIN: TypeInfo = TypeInfo {
    name: "SubstanceProtein",
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
        Row::record(8, "sequenceType", &CODEABLE_CONCEPT),
        Row::primitive(9, "numberOfSubunits", PrimitiveKind::Integer),
        Row::primitive(10, "disulfideLinkage", PrimitiveKind::String).many(),
        Row::record(11, "subunit", &SUBSTANCE_PROTEIN_SUBUNIT).many(),
    ],
};

record! {
    SubstanceProtein, SUBSTANCE_PROTEIN;
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
    10 Primitives disulfide_linkage,
    11 Records subunit,
}

/// The elements below `SubstanceProtein.subunit`.
///
/// Invariants: `ele-1`.
pub struct SubstanceProteinSubunit {
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
    /// `Identifier`, 0..1; summary.
    pub n_terminal_modification_id: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub n_terminal_modification: Primitive<Text>,
    /// `Identifier`, 0..1; summary.
    pub c_terminal_modification_id: Option<Box<Identifier>>,
    /// `string`, 0..1; summary.
    pub c_terminal_modification: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SUBSTANCE_PROTEIN_SUBUNIT: TypeInfo = TypeInfo {
    name: "SubstanceProtein.subunit",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "subunit", PrimitiveKind::Integer),
        Row::primitive(4, "sequence", PrimitiveKind::String),
        Row::primitive(5, "length", PrimitiveKind::Integer),
        Row::record(6, "sequenceAttachment", &ATTACHMENT),
        Row::record(7, "nTerminalModificationId", &IDENTIFIER),
        Row::primitive(8, "nTerminalModification", PrimitiveKind::String),
        Row::record(9, "cTerminalModificationId", &IDENTIFIER),
        Row::primitive(10, "cTerminalModification", PrimitiveKind::String),
    ],
};

record! {
    SubstanceProteinSubunit, SUBSTANCE_PROTEIN_SUBUNIT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive subunit,
    4 Primitive sequence,
    5 Primitive length,
    6 Records sequence_attachment,
    7 Records n_terminal_modification_id,
    8 Primitive n_terminal_modification,
    9 Records c_terminal_modification_id,
    10 Primitive c_terminal_modification,
}
