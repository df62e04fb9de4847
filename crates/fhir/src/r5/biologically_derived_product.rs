//! `BiologicallyDerivedProduct` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range, Ratio, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [BiologicallyDerivedProduct](https://hl7.org/fhir/R5/biologicallyderivedproduct.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct BiologicallyDerivedProduct {
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
    /// `Coding`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/product-category>.
    pub product_category: Option<Box<Coding>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/biologicallyderived-productcodes>.
    pub product_code: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `BiologicallyDerivedProduct`.
    pub parent: Vec<Reference>,
    /// `Reference`, 0..*, to `ServiceRequest`.
    pub request: Vec<Reference>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `Identifier`, 0..1; summary; since R5.
    pub biological_source_event: Option<Box<Identifier>>,
    /// `Reference`, 0..*, to `Organization`; since R5.
    pub processing_facility: Vec<Reference>,
    /// `string`, 0..1; since R5.
    pub division: Primitive<Text>,
    /// `Coding`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/biologicallyderived-product-status>; since R5.
    pub product_status: Option<Box<Coding>>,
    /// `dateTime`, 0..1; since R5.
    pub expiration_date: Primitive<DateTime>,
    /// `BiologicallyDerivedProduct.collection`, 0..1.
    pub collection: Option<Box<BiologicallyDerivedProductCollection>>,
    /// `Range`, 0..1; since R5.
    pub storage_temp_requirements: Option<Box<Range>>,
    /// `BiologicallyDerivedProduct.property`, 0..*; since R5.
    pub property: Vec<BiologicallyDerivedProductProperty>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProduct",
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
        Row::record(8, "productCategory", &CODING),
        Row::record(9, "productCode", &CODEABLE_CONCEPT),
        Row::record(10, "parent", &REFERENCE).many(),
        Row::record(11, "request", &REFERENCE).many(),
        Row::record(12, "identifier", &IDENTIFIER).many(),
        Row::record(13, "biologicalSourceEvent", &IDENTIFIER),
        Row::record(14, "processingFacility", &REFERENCE).many(),
        Row::primitive(15, "division", PrimitiveKind::String),
        Row::record(16, "productStatus", &CODING),
        Row::primitive(17, "expirationDate", PrimitiveKind::DateTime),
        Row::record(18, "collection", &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION),
        Row::record(19, "storageTempRequirements", &RANGE),
        Row::record(20, "property", &BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY).many(),
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
    8 Records product_category,
    9 Records product_code,
    10 Records parent,
    11 Records request,
    12 Records identifier,
    13 Records biological_source_event,
    14 Records processing_facility,
    15 Primitive division,
    16 Records product_status,
    17 Primitive expiration_date,
    18 Records collection,
    19 Records storage_temp_requirements,
    20 Records property,
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
    release: Release::R5,
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

/// The elements below `BiologicallyDerivedProduct.property`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct BiologicallyDerivedProductProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/biologicallyderived-product-property-type-codes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub value: Option<BiologicallyDerivedProductPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY: TypeInfo = TypeInfo {
    name: "BiologicallyDerivedProduct.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(0, 9, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(1, 9, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(2, 9, 5).required(),
        Row::record(4, "valuePeriod", &PERIOD).choice(3, 9, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(4, 9, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(5, 9, 5).required(),
        Row::record(4, "valueRatio", &RATIO).choice(6, 9, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(7, 9, 5).required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(8, 9, 5).required(),
    ],
};

record! {
    BiologicallyDerivedProductProperty, BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `BiologicallyDerivedProduct.property.value[x]`.
pub enum BiologicallyDerivedProductPropertyValue {
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Period`.
    Period(Box<Period>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `string`.
    String(Primitive<Text>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
}

choice! {
    BiologicallyDerivedProductPropertyValue;
    0 Primitive Boolean,
    1 Primitive Integer,
    2 Record CodeableConcept,
    3 Record Period,
    4 Record Quantity,
    5 Record Range,
    6 Record Ratio,
    7 Primitive String,
    8 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Period(Period) Quantity(Quantity) Range(Range) Ratio(Ratio) String(Text) Boolean(bool) Integer(i32);
}
