//! `DeviceDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING,
    CONTACT_POINT, CodeableConcept, CodeableReference, Coding, ContactPoint,
    DeviceCorrectiveActionScope, DeviceDefinitionRegulatoryIdentifierType, DeviceNameType,
    DeviceProductionIdentifierInUDI, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, PRODUCT_SHELF_LIFE, Period, Primitive, ProductShelfLife,
    QUANTITY, Quantity, RANGE, REFERENCE, RELATED_ARTIFACT, Range, Reference, RelatedArtifact,
    Resource, USAGE_CONTEXT, UsageContext, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [DeviceDefinition](https://hl7.org/fhir/R5/devicedefinition.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct DeviceDefinition {
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
    /// `markdown`, 0..1; since R5.
    pub description: Primitive<Text>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `DeviceDefinition.udiDeviceIdentifier`, 0..*.
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.regulatoryIdentifier`, 0..*; since R5.
    pub regulatory_identifier: Vec<DeviceDefinitionRegulatoryIdentifier>,
    /// `string`, 0..1; since R5.
    pub part_number: Primitive<Text>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub manufacturer: Option<Box<Reference>>,
    /// `DeviceDefinition.deviceName`, 0..*; summary.
    pub device_name: Vec<DeviceDefinitionDeviceName>,
    /// `string`, 0..1; summary.
    pub model_number: Primitive<Text>,
    /// `DeviceDefinition.classification`, 0..*; summary; since R5.
    pub classification: Vec<DeviceDefinitionClassification>,
    /// `DeviceDefinition.conformsTo`, 0..*; summary; since R5.
    pub conforms_to: Vec<DeviceDefinitionConformsTo>,
    /// `DeviceDefinition.hasPart`, 0..*; summary; since R5.
    pub has_part: Vec<DeviceDefinitionHasPart>,
    /// `DeviceDefinition.packaging`, 0..*; since R5.
    pub packaging: Vec<DeviceDefinitionPackaging>,
    /// `DeviceDefinition.version`, 0..*.
    pub version: Vec<DeviceDefinitionVersion>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/device-safety>; summary.
    pub safety: Vec<CodeableConcept>,
    /// `ProductShelfLife`, 0..*.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `CodeableConcept`, 0..*.
    pub language_code: Vec<CodeableConcept>,
    /// `DeviceDefinition.property`, 0..*.
    pub property: Vec<DeviceDefinitionProperty>,
    /// `Reference`, 0..1, to `Organization`.
    pub owner: Option<Box<Reference>>,
    /// `ContactPoint`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `DeviceDefinition.link`, 0..*; since R5.
    pub link: Vec<DeviceDefinitionLink>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `DeviceDefinition.material`, 0..*.
    pub material: Vec<DeviceDefinitionMaterial>,
    /// `code`, 0..*; required binding to <http://hl7.org/fhir/ValueSet/device-productidentifierinudi>; since R5.
    pub production_identifier_in_udi: Vec<Primitive<Code<DeviceProductionIdentifierInUDI>>>,
    /// `DeviceDefinition.guideline`, 0..1; since R5.
    pub guideline: Option<Box<DeviceDefinitionGuideline>>,
    /// `DeviceDefinition.correctiveAction`, 0..1; since R5.
    pub corrective_action: Option<Box<DeviceDefinitionCorrectiveAction>>,
    /// `DeviceDefinition.chargeItem`, 0..*; since R5.
    pub charge_item: Vec<DeviceDefinitionChargeItem>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION: TypeInfo = TypeInfo {
    name: "DeviceDefinition",
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
        Row::primitive(8, "description", PrimitiveKind::Markdown),
        Row::record(9, "identifier", &IDENTIFIER).many(),
        Row::record(10, "udiDeviceIdentifier", &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER).many(),
        Row::record(11, "regulatoryIdentifier", &DEVICE_DEFINITION_REGULATORY_IDENTIFIER).many(),
        Row::primitive(12, "partNumber", PrimitiveKind::String),
        Row::record(13, "manufacturer", &REFERENCE),
        Row::record(14, "deviceName", &DEVICE_DEFINITION_DEVICE_NAME).many(),
        Row::primitive(15, "modelNumber", PrimitiveKind::String),
        Row::record(16, "classification", &DEVICE_DEFINITION_CLASSIFICATION).many(),
        Row::record(17, "conformsTo", &DEVICE_DEFINITION_CONFORMS_TO).many(),
        Row::record(18, "hasPart", &DEVICE_DEFINITION_HAS_PART).many(),
        Row::record(19, "packaging", &DEVICE_DEFINITION_PACKAGING).many(),
        Row::record(20, "version", &DEVICE_DEFINITION_VERSION).many(),
        Row::record(21, "safety", &CODEABLE_CONCEPT).many(),
        Row::record(22, "shelfLifeStorage", &PRODUCT_SHELF_LIFE).many(),
        Row::record(23, "languageCode", &CODEABLE_CONCEPT).many(),
        Row::record(24, "property", &DEVICE_DEFINITION_PROPERTY).many(),
        Row::record(25, "owner", &REFERENCE),
        Row::record(26, "contact", &CONTACT_POINT).many(),
        Row::record(27, "link", &DEVICE_DEFINITION_LINK).many(),
        Row::record(28, "note", &ANNOTATION).many(),
        Row::record(29, "material", &DEVICE_DEFINITION_MATERIAL).many(),
        Row::code(30, "productionIdentifierInUDI", &codes::DEVICE_PRODUCTION_IDENTIFIER_IN_UDI)
            .many(),
        Row::record(31, "guideline", &DEVICE_DEFINITION_GUIDELINE),
        Row::record(32, "correctiveAction", &DEVICE_DEFINITION_CORRECTIVE_ACTION),
        Row::record(33, "chargeItem", &DEVICE_DEFINITION_CHARGE_ITEM).many(),
    ],
};

record! {
    DeviceDefinition, DEVICE_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive description,
    9 Records identifier,
    10 Records udi_device_identifier,
    11 Records regulatory_identifier,
    12 Primitive part_number,
    13 Records manufacturer,
    14 Records device_name,
    15 Primitive model_number,
    16 Records classification,
    17 Records conforms_to,
    18 Records has_part,
    19 Records packaging,
    20 Records version,
    21 Records safety,
    22 Records shelf_life_storage,
    23 Records language_code,
    24 Records property,
    25 Records owner,
    26 Records contact,
    27 Records link,
    28 Records note,
    29 Records material,
    30 Primitives production_identifier_in_udi,
    31 Records guideline,
    32 Records corrective_action,
    33 Records charge_item,
}

/// The elements below `DeviceDefinition.udiDeviceIdentifier`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionUdiDeviceIdentifier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1.
    pub device_identifier: Primitive<Text>,
    /// `uri`, 1..1.
    pub issuer: Primitive<Text>,
    /// `uri`, 1..1.
    pub jurisdiction: Primitive<Text>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution`, 0..*; since R5.
    pub market_distribution: Vec<DeviceDefinitionUdiDeviceIdentifierMarketDistribution>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER: TypeInfo = TypeInfo {
    name: "DeviceDefinition.udiDeviceIdentifier",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "deviceIdentifier", PrimitiveKind::String).required(),
        Row::primitive(4, "issuer", PrimitiveKind::Uri).required(),
        Row::primitive(5, "jurisdiction", PrimitiveKind::Uri).required(),
        Row::record(
            6,
            "marketDistribution",
            &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION,
        )
        .many(),
    ],
};

record! {
    DeviceDefinitionUdiDeviceIdentifier, DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive device_identifier,
    4 Primitive issuer,
    5 Primitive jurisdiction,
    6 Records market_distribution,
}

/// The elements below `DeviceDefinition.udiDeviceIdentifier.marketDistribution`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Period`, 1..1.
    pub market_period: Option<Box<Period>>,
    /// `uri`, 1..1.
    pub sub_jurisdiction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION: TypeInfo =
    TypeInfo {
        name: "DeviceDefinition.udiDeviceIdentifier.marketDistribution",
        kind: TypeKind::Backbone,
        release: Release::R5,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "marketPeriod", &PERIOD).required(),
            Row::primitive(4, "subJurisdiction", PrimitiveKind::Uri).required(),
        ],
    };

record! {
    DeviceDefinitionUdiDeviceIdentifierMarketDistribution, DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records market_period,
    4 Primitive sub_jurisdiction,
}

/// The elements below `DeviceDefinition.regulatoryIdentifier`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionRegulatoryIdentifier {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type>.
    pub r#type: Primitive<Code<DeviceDefinitionRegulatoryIdentifierType>>,
    /// `string`, 1..1.
    pub device_identifier: Primitive<Text>,
    /// `uri`, 1..1.
    pub issuer: Primitive<Text>,
    /// `uri`, 1..1.
    pub jurisdiction: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_REGULATORY_IDENTIFIER: TypeInfo = TypeInfo {
    name: "DeviceDefinition.regulatoryIdentifier",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::DEVICE_DEFINITION_REGULATORY_IDENTIFIER_TYPE).required(),
        Row::primitive(4, "deviceIdentifier", PrimitiveKind::String).required(),
        Row::primitive(5, "issuer", PrimitiveKind::Uri).required(),
        Row::primitive(6, "jurisdiction", PrimitiveKind::Uri).required(),
    ],
};

record! {
    DeviceDefinitionRegulatoryIdentifier, DEVICE_DEFINITION_REGULATORY_IDENTIFIER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Primitive device_identifier,
    5 Primitive issuer,
    6 Primitive jurisdiction,
}

/// The elements below `DeviceDefinition.deviceName`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionDeviceName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub name: Primitive<Text>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/device-nametype>; summary.
    pub r#type: Primitive<Code<DeviceNameType>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_DEVICE_NAME: TypeInfo = TypeInfo {
    name: "DeviceDefinition.deviceName",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String).required(),
        Row::code(4, "type", &codes::DEVICE_NAME_TYPE).required(),
    ],
};

record! {
    DeviceDefinitionDeviceName, DEVICE_DEFINITION_DEVICE_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Primitive r#type,
}

/// The elements below `DeviceDefinition.classification`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionClassification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/device-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `RelatedArtifact`, 0..*.
    pub justification: Vec<RelatedArtifact>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_CLASSIFICATION: TypeInfo = TypeInfo {
    name: "DeviceDefinition.classification",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "justification", &RELATED_ARTIFACT).many(),
    ],
};

record! {
    DeviceDefinitionClassification, DEVICE_DEFINITION_CLASSIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records justification,
}

/// The elements below `DeviceDefinition.conformsTo`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionConformsTo {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/device-specification-category>; summary.
    pub category: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/device-specification-type>; summary.
    pub specification: Option<Box<CodeableConcept>>,
    /// `string`, 0..*; summary.
    pub version: Vec<Primitive<Text>>,
    /// `RelatedArtifact`, 0..*.
    pub source: Vec<RelatedArtifact>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_CONFORMS_TO: TypeInfo = TypeInfo {
    name: "DeviceDefinition.conformsTo",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "category", &CODEABLE_CONCEPT),
        Row::record(4, "specification", &CODEABLE_CONCEPT).required(),
        Row::primitive(5, "version", PrimitiveKind::String).many(),
        Row::record(6, "source", &RELATED_ARTIFACT).many(),
    ],
};

record! {
    DeviceDefinitionConformsTo, DEVICE_DEFINITION_CONFORMS_TO;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records category,
    4 Records specification,
    5 Primitives version,
    6 Records source,
}

/// The elements below `DeviceDefinition.hasPart`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionHasPart {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `DeviceDefinition`; summary.
    pub reference: Option<Box<Reference>>,
    /// `integer`, 0..1.
    pub count: Primitive<i32>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_HAS_PART: TypeInfo = TypeInfo {
    name: "DeviceDefinition.hasPart",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "reference", &REFERENCE).required(),
        Row::primitive(4, "count", PrimitiveKind::Integer),
    ],
};

record! {
    DeviceDefinitionHasPart, DEVICE_DEFINITION_HAS_PART;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records reference,
    4 Primitive count,
}

/// The elements below `DeviceDefinition.packaging`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionPackaging {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `integer`, 0..1.
    pub count: Primitive<i32>,
    /// `DeviceDefinition.packaging.distributor`, 0..*.
    pub distributor: Vec<DeviceDefinitionPackagingDistributor>,
    /// `DeviceDefinition.udiDeviceIdentifier`, 0..*.
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.packaging`, 0..*.
    pub packaging: Vec<DeviceDefinitionPackaging>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_PACKAGING: TypeInfo = TypeInfo {
    name: "DeviceDefinition.packaging",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::primitive(5, "count", PrimitiveKind::Integer),
        Row::record(6, "distributor", &DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR).many(),
        Row::record(7, "udiDeviceIdentifier", &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER).many(),
        Row::record(8, "packaging", &DEVICE_DEFINITION_PACKAGING).many(),
    ],
};

record! {
    DeviceDefinitionPackaging, DEVICE_DEFINITION_PACKAGING;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Primitive count,
    6 Records distributor,
    7 Records udi_device_identifier,
    8 Records packaging,
}

/// The elements below `DeviceDefinition.packaging.distributor`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionPackagingDistributor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 0..1.
    pub name: Primitive<Text>,
    /// `Reference`, 0..*, to `Organization`.
    pub organization_reference: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR: TypeInfo = TypeInfo {
    name: "DeviceDefinition.packaging.distributor",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "name", PrimitiveKind::String),
        Row::record(4, "organizationReference", &REFERENCE).many(),
    ],
};

record! {
    DeviceDefinitionPackagingDistributor, DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive name,
    4 Records organization_reference,
}

/// The elements below `DeviceDefinition.version`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionVersion {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1.
    pub component: Option<Box<Identifier>>,
    /// `string`, 1..1.
    pub value: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_VERSION: TypeInfo = TypeInfo {
    name: "DeviceDefinition.version",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "component", &IDENTIFIER),
        Row::primitive(5, "value", PrimitiveKind::String).required(),
    ],
};

record! {
    DeviceDefinitionVersion, DEVICE_DEFINITION_VERSION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records component,
    5 Primitive value,
}

/// The elements below `DeviceDefinition.property`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/device-property-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1; since R5.
    pub value: Option<DeviceDefinitionPropertyValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_PROPERTY: TypeInfo = TypeInfo {
    name: "DeviceDefinition.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(0, 7, 5).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(1, 7, 5).required(),
        Row::primitive(4, "valueString", PrimitiveKind::String).choice(2, 7, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 7, 5).required(),
        Row::primitive(4, "valueInteger", PrimitiveKind::Integer).choice(4, 7, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(5, 7, 5).required(),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(6, 7, 5).required(),
    ],
};

record! {
    DeviceDefinitionProperty, DEVICE_DEFINITION_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `DeviceDefinition.property.value[x]`.
pub enum DeviceDefinitionPropertyValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(Primitive<Text>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `integer`.
    Integer(Primitive<i32>),
    /// `Range`.
    Range(Box<Range>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
}

choice! {
    DeviceDefinitionPropertyValue;
    0 Record Quantity,
    1 Record CodeableConcept,
    2 Primitive String,
    3 Primitive Boolean,
    4 Primitive Integer,
    5 Record Range,
    6 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) String(Text) Boolean(bool) Integer(i32);
}

/// The elements below `DeviceDefinition.link`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionLink {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Coding`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/devicedefinition-relationtype>.
    pub relation: Option<Box<Coding>>,
    /// `CodeableReference`, 1..1, to `DeviceDefinition`.
    pub related_device: Option<Box<CodeableReference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_LINK: TypeInfo = TypeInfo {
    name: "DeviceDefinition.link",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "relation", &CODING).required(),
        Row::record(4, "relatedDevice", &CODEABLE_REFERENCE).required(),
    ],
};

record! {
    DeviceDefinitionLink, DEVICE_DEFINITION_LINK;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records relation,
    4 Records related_device,
}

/// The elements below `DeviceDefinition.material`.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionMaterial {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub substance: Option<Box<CodeableConcept>>,
    /// `boolean`, 0..1.
    pub alternate: Primitive<bool>,
    /// `boolean`, 0..1.
    pub allergenic_indicator: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_MATERIAL: TypeInfo = TypeInfo {
    name: "DeviceDefinition.material",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "substance", &CODEABLE_CONCEPT).required(),
        Row::primitive(4, "alternate", PrimitiveKind::Boolean),
        Row::primitive(5, "allergenicIndicator", PrimitiveKind::Boolean),
    ],
};

record! {
    DeviceDefinitionMaterial, DEVICE_DEFINITION_MATERIAL;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records substance,
    4 Primitive alternate,
    5 Primitive allergenic_indicator,
}

/// The elements below `DeviceDefinition.guideline`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionGuideline {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `UsageContext`, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `markdown`, 0..1.
    pub usage_instruction: Primitive<Text>,
    /// `RelatedArtifact`, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `CodeableConcept`, 0..*.
    pub indication: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*.
    pub contraindication: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*.
    pub warning: Vec<CodeableConcept>,
    /// `string`, 0..1.
    pub intended_use: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_GUIDELINE: TypeInfo = TypeInfo {
    name: "DeviceDefinition.guideline",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "useContext", &USAGE_CONTEXT).many(),
        Row::primitive(4, "usageInstruction", PrimitiveKind::Markdown),
        Row::record(5, "relatedArtifact", &RELATED_ARTIFACT).many(),
        Row::record(6, "indication", &CODEABLE_CONCEPT).many(),
        Row::record(7, "contraindication", &CODEABLE_CONCEPT).many(),
        Row::record(8, "warning", &CODEABLE_CONCEPT).many(),
        Row::primitive(9, "intendedUse", PrimitiveKind::String),
    ],
};

record! {
    DeviceDefinitionGuideline, DEVICE_DEFINITION_GUIDELINE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records use_context,
    4 Primitive usage_instruction,
    5 Records related_artifact,
    6 Records indication,
    7 Records contraindication,
    8 Records warning,
    9 Primitive intended_use,
}

/// The elements below `DeviceDefinition.correctiveAction`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionCorrectiveAction {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1.
    pub recall: Primitive<bool>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/device-correctiveactionscope>.
    pub scope: Primitive<Code<DeviceCorrectiveActionScope>>,
    /// `Period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_CORRECTIVE_ACTION: TypeInfo = TypeInfo {
    name: "DeviceDefinition.correctiveAction",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "recall", PrimitiveKind::Boolean).required(),
        Row::code(4, "scope", &codes::DEVICE_CORRECTIVE_ACTION_SCOPE),
        Row::record(5, "period", &PERIOD).required(),
    ],
};

record! {
    DeviceDefinitionCorrectiveAction, DEVICE_DEFINITION_CORRECTIVE_ACTION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive recall,
    4 Primitive scope,
    5 Records period,
}

/// The elements below `DeviceDefinition.chargeItem`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct DeviceDefinitionChargeItem {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `ChargeItemDefinition`.
    pub charge_item_code: Option<Box<CodeableReference>>,
    /// `Quantity`, 1..1.
    pub count: Option<Box<Quantity>>,
    /// `Period`, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `UsageContext`, 0..*.
    pub use_context: Vec<UsageContext>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static DEVICE_DEFINITION_CHARGE_ITEM: TypeInfo = TypeInfo {
    name: "DeviceDefinition.chargeItem",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "chargeItemCode", &CODEABLE_REFERENCE).required(),
        Row::record(4, "count", &QUANTITY).required(),
        Row::record(5, "effectivePeriod", &PERIOD),
        Row::record(6, "useContext", &USAGE_CONTEXT).many(),
    ],
};

record! {
    DeviceDefinitionChargeItem, DEVICE_DEFINITION_CHARGE_ITEM;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records charge_item_code,
    4 Records count,
    5 Records effective_period,
    6 Records use_context,
}
