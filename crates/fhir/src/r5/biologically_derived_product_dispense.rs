//! `BiologicallyDerivedProductDispense` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, BiologicallyDerivedProductDispenseCodes, CODEABLE_CONCEPT,
    CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE,
    Narrative, Primitive, QUANTITY, Quantity, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [BiologicallyDerivedProductDispense](https://hl7.org/fhir/R5/biologicallyderivedproductdispense.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct BiologicallyDerivedProductDispense {
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
    /// `Reference`, 0..*, to `ServiceRequest`; summary.
    pub based_on: Vec<Reference>,
    /// `Reference`, 0..*, to `BiologicallyDerivedProductDispense`; summary.
    pub part_of: Vec<Reference>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status>; summary.
    pub status: Primitive<Code<BiologicallyDerivedProductDispenseCodes>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-origin-relationship>; summary.
    pub origin_relationship_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `BiologicallyDerivedProduct`; summary.
    pub product: Option<Box<Reference>>,
    /// `Reference`, 1..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-match-status>; summary.
    pub match_status: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProductDispense.performer`, 0..*; summary.
    pub performer: Vec<BiologicallyDerivedProductDispensePerformer>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub location: Option<Box<Reference>>,
    /// `Quantity`, 0..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// `dateTime`, 0..1; summary.
    pub prepared_date: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub when_handed_over: Primitive<DateTime>,
    /// `Reference`, 0..1, to `Location`; summary.
    pub destination: Option<Box<Reference>>,
    /// `Annotation`, 0..*; summary.
    pub note: Vec<Annotation>,
    /// `string`, 0..1; summary.
    pub usage_instruction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProductDispense",
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
        Row::record(9, "basedOn", &REFERENCE).many(),
        Row::record(10, "partOf", &REFERENCE).many(),
        Row::code(11, "status", &codes::BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES).required(),
        Row::record(12, "originRelationshipType", &CODEABLE_CONCEPT),
        Row::record(13, "product", &REFERENCE).required(),
        Row::record(14, "patient", &REFERENCE).required(),
        Row::record(15, "matchStatus", &CODEABLE_CONCEPT),
        Row::record(16, "performer", &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER).many(),
        Row::record(17, "location", &REFERENCE),
        Row::record(18, "quantity", &QUANTITY),
        Row::primitive(19, "preparedDate", PrimitiveKind::DateTime),
        Row::primitive(20, "whenHandedOver", PrimitiveKind::DateTime),
        Row::record(21, "destination", &REFERENCE),
        Row::record(22, "note", &ANNOTATION).many(),
        Row::primitive(23, "usageInstruction", PrimitiveKind::String),
    ],
};

record! {
    BiologicallyDerivedProductDispense, BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records based_on,
    10 Records part_of,
    11 Primitive status,
    12 Records origin_relationship_type,
    13 Records product,
    14 Records patient,
    15 Records match_status,
    16 Records performer,
    17 Records location,
    18 Records quantity,
    19 Primitive prepared_date,
    20 Primitive when_handed_over,
    21 Records destination,
    22 Records note,
    23 Primitive usage_instruction,
}

/// The elements below `BiologicallyDerivedProductDispense.performer`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct BiologicallyDerivedProductDispensePerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-performer-function>; summary.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`; summary.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProductDispense.performer",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "function", &CODEABLE_CONCEPT),
        Row::record(4, "actor", &REFERENCE).required(),
    ],
};

record! {
    BiologicallyDerivedProductDispensePerformer, BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}
