//! `BiologicallyDerivedProduct` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, Decimal, PrimitiveKind, Text};
use crate::r4::{
    BiologicallyDerivedProductCategory, BiologicallyDerivedProductStatus,
    BiologicallyDerivedProductStorageScale, CODEABLE_CONCEPT, CodeableConcept, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [BiologicallyDerivedProduct](https://hl7.org/fhir/R4/biologicallyderivedproduct.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct BiologicallyDerivedProduct {
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
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/product-category>.
    pub product_category: Primitive<Code<BiologicallyDerivedProductCategory>>,
    /// `CodeableConcept`, 0..1.
    pub product_code: Option<Box<CodeableConcept>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/product-status>.
    pub status: Primitive<Code<BiologicallyDerivedProductStatus>>,
    /// `Reference`, 0..*, to `ServiceRequest`.
    pub request: Vec<Reference>,
    /// `integer`, 0..1.
    pub quantity: Primitive<i32>,
    /// `Reference`, 0..*, to `BiologicallyDerivedProduct`.
    pub parent: Vec<Reference>,
    /// `BiologicallyDerivedProduct.collection`, 0..1.
    pub collection: Option<Box<BiologicallyDerivedProductCollection>>,
    /// `BiologicallyDerivedProduct.processing`, 0..*.
    pub processing: Vec<BiologicallyDerivedProductProcessing>,
    /// `BiologicallyDerivedProduct.manipulation`, 0..1.
    pub manipulation: Option<Box<BiologicallyDerivedProductManipulation>>,
    /// `BiologicallyDerivedProduct.storage`, 0..*.
    pub storage: Vec<BiologicallyDerivedProductStorage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProduct",
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
        Row::record(8, "identifier", &IDENTIFIER).many(),
        Row::code(9, "productCategory", &codes::BIOLOGICALLY_DERIVED_PRODUCT_CATEGORY),
        Row::record(10, "productCode", &CODEABLE_CONCEPT),
        Row::code(11, "status", &codes::BIOLOGICALLY_DERIVED_PRODUCT_STATUS),
        Row::record(12, "request", &REFERENCE).many(),
        Row::primitive(13, "quantity", PrimitiveKind::Integer),
        Row::record(14, "parent", &REFERENCE).many(),
        Row::record(15, "collection", &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION),
        Row::record(16, "processing", &BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING).many(),
        Row::record(17, "manipulation", &BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION),
        Row::record(18, "storage", &BIOLOGICALLY_DERIVED_PRODUCT_STORAGE).many(),
    ],
};

record! {
    BiologicallyDerivedProduct, BIOLOGICALLY_DERIVED_PRODUCT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive product_category,
    10 Records product_code,
    11 Primitive status,
    12 Records request,
    13 Primitive quantity,
    14 Records parent,
    15 Records collection,
    16 Records processing,
    17 Records manipulation,
    18 Records storage,
}

/// The elements below `BiologicallyDerivedProduct.collection`.
///
/// Invariants: `ele-1`.
pub struct BiologicallyDerivedProductCollection {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`.
    pub collector: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `Organization`.
    pub source: Option<Box<Reference>>,
    /// A choice, 0..1.
    pub collected: Option<BiologicallyDerivedProductCollectionCollected>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProduct.collection",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "collector", &REFERENCE),
        Row::record(4, "source", &REFERENCE),
        Row::primitive(5, "collectedDateTime", PrimitiveKind::DateTime).choice(0, 2, 9),
        Row::record(5, "collectedPeriod", &PERIOD).choice(1, 2, 9),
    ],
};

record! {
    BiologicallyDerivedProductCollection, BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records collector,
    4 Records source,
    5 Choice collected,
}

/// `BiologicallyDerivedProduct.collection.collected[x]`.
pub enum BiologicallyDerivedProductCollectionCollected {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    BiologicallyDerivedProductCollectionCollected;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `BiologicallyDerivedProduct.processing`.
///
/// Invariants: `ele-1`.
pub struct BiologicallyDerivedProductProcessing {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub procedure: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Substance`.
    pub additive: Option<Box<Reference>>,
    /// A choice, 0..1.
    pub time: Option<BiologicallyDerivedProductProcessingTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProduct.processing",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::record(4, "procedure", &CODEABLE_CONCEPT),
        Row::record(5, "additive", &REFERENCE),
        Row::primitive(6, "timeDateTime", PrimitiveKind::DateTime).choice(0, 2, 4),
        Row::record(6, "timePeriod", &PERIOD).choice(1, 2, 4),
    ],
};

record! {
    BiologicallyDerivedProductProcessing, BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Records procedure,
    5 Records additive,
    6 Choice time,
}

/// `BiologicallyDerivedProduct.processing.time[x]`.
pub enum BiologicallyDerivedProductProcessingTime {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    BiologicallyDerivedProductProcessingTime;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `BiologicallyDerivedProduct.manipulation`.
///
/// Invariants: `ele-1`.
pub struct BiologicallyDerivedProductManipulation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// A choice, 0..1.
    pub time: Option<BiologicallyDerivedProductManipulationTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProduct.manipulation",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::primitive(4, "timeDateTime", PrimitiveKind::DateTime).choice(0, 2, 4),
        Row::record(4, "timePeriod", &PERIOD).choice(1, 2, 4),
    ],
};

record! {
    BiologicallyDerivedProductManipulation, BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Choice time,
}

/// `BiologicallyDerivedProduct.manipulation.time[x]`.
pub enum BiologicallyDerivedProductManipulationTime {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
}

choice! {
    BiologicallyDerivedProductManipulationTime;
    0 Primitive DateTime,
    1 Record Period,
    ; last Period;
    from DateTime(DateTime) Period(Period);
}

/// The elements below `BiologicallyDerivedProduct.storage`.
///
/// Invariants: `ele-1`.
pub struct BiologicallyDerivedProductStorage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub description: Primitive<Text>,
    /// `decimal`, 0..1.
    pub temperature: Primitive<Decimal>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/product-storage-scale>.
    pub scale: Primitive<Code<BiologicallyDerivedProductStorageScale>>,
    /// `Period`, 0..1.
    pub duration: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_STORAGE: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProduct.storage",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "description", PrimitiveKind::String),
        Row::primitive(4, "temperature", PrimitiveKind::Decimal),
        Row::code(5, "scale", &codes::BIOLOGICALLY_DERIVED_PRODUCT_STORAGE_SCALE),
        Row::record(6, "duration", &PERIOD),
    ],
};

record! {
    BiologicallyDerivedProductStorage, BIOLOGICALLY_DERIVED_PRODUCT_STORAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive description,
    4 Primitive temperature,
    5 Primitive scale,
    6 Records duration,
}
