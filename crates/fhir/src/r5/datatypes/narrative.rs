//! `Narrative` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{EXTENSION, Extension, NarrativeStatus, Primitive, codes};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Narrative](https://hl7.org/fhir/R5/narrative.html).
///
/// Invariants: `ele-1`.
pub struct Narrative {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/narrative-status>.
    pub status: Primitive<Code<NarrativeStatus>>,
    /// `xhtml`, 1..1; invariants `txt-1`, `txt-2`.
    pub div: Option<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static NARRATIVE: TypeInfo = TypeInfo {
    name: "Narrative",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::code(2, "status", &codes::NARRATIVE_STATUS).required(),
        Row::plain(3, "div", PrimitiveKind::Xhtml).required(),
    ],
};

record! {
    Narrative, NARRATIVE;
    0 Plain id,
    1 Records extension,
    2 Primitive status,
    3 Plain div,
}
