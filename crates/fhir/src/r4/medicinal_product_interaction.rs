//! `MedicinalProductInteraction` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative,
    Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicinalProductInteraction](https://hl7.org/fhir/R4/medicinalproductinteraction.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductInteraction {
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
    /// `Reference`, 0..*, to `MedicinalProduct`, `Medication`, `Substance`; summary.
    pub subject: Vec<Reference>,
    /// `string`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `MedicinalProductInteraction.interactant`, 0..*; summary.
    pub interactant: Vec<MedicinalProductInteractionInteractant>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub effect: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub incidence: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub management: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_INTERACTION: TypeInfo = TypeInfo {
    name: "MedicinalProductInteraction",
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
        Row::record(8, "subject", &REFERENCE).many(),
        Row::primitive(9, "description", PrimitiveKind::String),
        Row::record(10, "interactant", &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT).many(),
        Row::record(11, "type", &CODEABLE_CONCEPT),
        Row::record(12, "effect", &CODEABLE_CONCEPT),
        Row::record(13, "incidence", &CODEABLE_CONCEPT),
        Row::record(14, "management", &CODEABLE_CONCEPT),
    ],
};

record! {
    MedicinalProductInteraction, MEDICINAL_PRODUCT_INTERACTION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records subject,
    9 Primitive description,
    10 Records interactant,
    11 Records r#type,
    12 Records effect,
    13 Records incidence,
    14 Records management,
}

/// The elements below `MedicinalProductInteraction.interactant`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductInteractionInteractant {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// A choice, 1..1, to `MedicinalProduct`, `Medication`, `Substance`, `ObservationDefinition`; summary.
    pub item: Option<MedicinalProductInteractionInteractantItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT: TypeInfo = TypeInfo {
    name: "MedicinalProductInteraction.interactant",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "itemReference", &REFERENCE).choice(0, 2, 4).required(),
        Row::record(3, "itemCodeableConcept", &CODEABLE_CONCEPT).choice(1, 2, 4).required(),
    ],
};

record! {
    MedicinalProductInteractionInteractant, MEDICINAL_PRODUCT_INTERACTION_INTERACTANT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Choice item,
}

/// `MedicinalProductInteraction.interactant.item[x]`.
pub enum MedicinalProductInteractionInteractantItem {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}

choice! {
    MedicinalProductInteractionInteractantItem;
    0 Record Reference,
    1 Record CodeableConcept,
    ; last CodeableConcept;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
