//! `CatalogEntry` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CatalogEntryRelationType, CodeableConcept, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, PublicationStatus,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [CatalogEntry](https://hl7.org/fhir/R4B/catalogentry.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct CatalogEntry {
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
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `boolean`, 1..1; summary.
    pub orderable: Primitive<bool>,
    /// `Reference`, 1..1, to `Medication`, `Device`, `Organization`, `Practitioner`, `PractitionerRole`, `HealthcareService`, `ActivityDefinition`, `PlanDefinition`, `SpecimenDefinition`, `ObservationDefinition`, `Binary`; summary.
    pub referenced_item: Option<Box<Reference>>,
    /// `Identifier`, 0..*.
    pub additional_identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..*.
    pub classification: Vec<CodeableConcept>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `Period`, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `dateTime`, 0..1.
    pub valid_to: Primitive<DateTime>,
    /// `dateTime`, 0..1.
    pub last_updated: Primitive<DateTime>,
    /// `CodeableConcept`, 0..*.
    pub additional_characteristic: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*.
    pub additional_classification: Vec<CodeableConcept>,
    /// `CatalogEntry.relatedEntry`, 0..*.
    pub related_entry: Vec<CatalogEntryRelatedEntry>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CATALOG_ENTRY: TypeInfo = TypeInfo {
    name: "CatalogEntry",
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
        Row::record(9, "type", &CODEABLE_CONCEPT),
        Row::primitive(10, "orderable", PrimitiveKind::Boolean).required(),
        Row::record(11, "referencedItem", &REFERENCE).required(),
        Row::record(12, "additionalIdentifier", &IDENTIFIER).many(),
        Row::record(13, "classification", &CODEABLE_CONCEPT).many(),
        Row::code(14, "status", &codes::PUBLICATION_STATUS),
        Row::record(15, "validityPeriod", &PERIOD),
        Row::primitive(16, "validTo", PrimitiveKind::DateTime),
        Row::primitive(17, "lastUpdated", PrimitiveKind::DateTime),
        Row::record(18, "additionalCharacteristic", &CODEABLE_CONCEPT).many(),
        Row::record(19, "additionalClassification", &CODEABLE_CONCEPT).many(),
        Row::record(20, "relatedEntry", &CATALOG_ENTRY_RELATED_ENTRY).many(),
    ],
};

record! {
    CatalogEntry, CATALOG_ENTRY;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records r#type,
    10 Primitive orderable,
    11 Records referenced_item,
    12 Records additional_identifier,
    13 Records classification,
    14 Primitive status,
    15 Records validity_period,
    16 Primitive valid_to,
    17 Primitive last_updated,
    18 Records additional_characteristic,
    19 Records additional_classification,
    20 Records related_entry,
}

/// The elements below `CatalogEntry.relatedEntry`.
///
/// Invariants: `ele-1`.
pub struct CatalogEntryRelatedEntry {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/relation-type>.
    pub relationtype: Primitive<Code<CatalogEntryRelationType>>,
    /// `Reference`, 1..1, to `CatalogEntry`.
    pub item: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CATALOG_ENTRY_RELATED_ENTRY: TypeInfo = TypeInfo {
    name: "CatalogEntry.relatedEntry",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "relationtype", &codes::CATALOG_ENTRY_RELATION_TYPE).required(),
        Row::record(4, "item", &REFERENCE).required(),
    ],
};

record! {
    CatalogEntryRelatedEntry, CATALOG_ENTRY_RELATED_ENTRY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive relationtype,
    4 Records item,
}
