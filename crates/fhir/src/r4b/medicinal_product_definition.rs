//! `MedicinalProductDefinition` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CodeableConcept,
    CodeableReference, Coding, EXTENSION, Extension, IDENTIFIER, Identifier, MARKETING_STATUS,
    META, MarketingStatus, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY,
    Quantity, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicinalProductDefinition](https://hl7.org/fhir/R4B/medicinalproductdefinition.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductDefinition {
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
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-domain>; summary.
    pub domain: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub version: Primitive<Text>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub status_date: Primitive<DateTime>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/combined-dose-form>; summary.
    pub combined_pharmaceutical_dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/route-codes>; summary.
    pub route: Vec<CodeableConcept>,
    /// `markdown`, 0..1; summary.
    pub indication: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/legal-status-of-supply>; summary.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-additional-monitoring>; summary.
    pub additional_monitoring_indicator: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-special-measures>; summary.
    pub special_measures: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-pediatric-use>; summary.
    pub pediatric_use_indicator: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/product-classification-codes>; summary.
    pub classification: Vec<CodeableConcept>,
    /// `MarketingStatus`, 0..*; summary.
    pub marketing_status: Vec<MarketingStatus>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-package-type>; summary.
    pub packaged_medicinal_product: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/substance-codes>; summary.
    pub ingredient: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `SubstanceDefinition`; example binding to <http://hl7.org/fhir/ValueSet/substance-codes>; summary.
    pub impurity: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub attached_document: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub master_file: Vec<Reference>,
    /// `MedicinalProductDefinition.contact`, 0..*; summary.
    pub contact: Vec<MedicinalProductDefinitionContact>,
    /// `Reference`, 0..*, to `ResearchStudy`; summary.
    pub clinical_trial: Vec<Reference>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/medication-codes>; summary.
    pub code: Vec<Coding>,
    /// `MedicinalProductDefinition.name`, 1..*; summary.
    pub name: Vec<MedicinalProductDefinitionName>,
    /// `MedicinalProductDefinition.crossReference`, 0..*; summary.
    pub cross_reference: Vec<MedicinalProductDefinitionCrossReference>,
    /// `MedicinalProductDefinition.operation`, 0..*; summary.
    pub operation: Vec<MedicinalProductDefinitionOperation>,
    /// `MedicinalProductDefinition.characteristic`, 0..*; summary.
    pub characteristic: Vec<MedicinalProductDefinitionCharacteristic>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition",
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
        Row::record(10, "domain", &CODEABLE_CONCEPT),
        Row::primitive(11, "version", PrimitiveKind::String),
        Row::record(12, "status", &CODEABLE_CONCEPT),
        Row::primitive(13, "statusDate", PrimitiveKind::DateTime),
        Row::primitive(14, "description", PrimitiveKind::Markdown),
        Row::record(15, "combinedPharmaceuticalDoseForm", &CODEABLE_CONCEPT),
        Row::record(16, "route", &CODEABLE_CONCEPT).many(),
        Row::primitive(17, "indication", PrimitiveKind::Markdown),
        Row::record(18, "legalStatusOfSupply", &CODEABLE_CONCEPT),
        Row::record(19, "additionalMonitoringIndicator", &CODEABLE_CONCEPT),
        Row::record(20, "specialMeasures", &CODEABLE_CONCEPT).many(),
        Row::record(21, "pediatricUseIndicator", &CODEABLE_CONCEPT),
        Row::record(22, "classification", &CODEABLE_CONCEPT).many(),
        Row::record(23, "marketingStatus", &MARKETING_STATUS).many(),
        Row::record(24, "packagedMedicinalProduct", &CODEABLE_CONCEPT).many(),
        Row::record(25, "ingredient", &CODEABLE_CONCEPT).many(),
        Row::record(26, "impurity", &CODEABLE_REFERENCE).many(),
        Row::record(27, "attachedDocument", &REFERENCE).many(),
        Row::record(28, "masterFile", &REFERENCE).many(),
        Row::record(29, "contact", &MEDICINAL_PRODUCT_DEFINITION_CONTACT).many(),
        Row::record(30, "clinicalTrial", &REFERENCE).many(),
        Row::record(31, "code", &CODING).many(),
        Row::record(32, "name", &MEDICINAL_PRODUCT_DEFINITION_NAME).many().required(),
        Row::record(33, "crossReference", &MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE).many(),
        Row::record(34, "operation", &MEDICINAL_PRODUCT_DEFINITION_OPERATION).many(),
        Row::record(35, "characteristic", &MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC).many(),
    ],
};

record! {
    MedicinalProductDefinition, MEDICINAL_PRODUCT_DEFINITION;
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
    10 Records domain,
    11 Primitive version,
    12 Records status,
    13 Primitive status_date,
    14 Primitive description,
    15 Records combined_pharmaceutical_dose_form,
    16 Records route,
    17 Primitive indication,
    18 Records legal_status_of_supply,
    19 Records additional_monitoring_indicator,
    20 Records special_measures,
    21 Records pediatric_use_indicator,
    22 Records classification,
    23 Records marketing_status,
    24 Records packaged_medicinal_product,
    25 Records ingredient,
    26 Records impurity,
    27 Records attached_document,
    28 Records master_file,
    29 Records contact,
    30 Records clinical_trial,
    31 Records code,
    32 Records name,
    33 Records cross_reference,
    34 Records operation,
    35 Records characteristic,
}

/// The elements below `MedicinalProductDefinition.contact`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductDefinitionContact {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-contact-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Organization`, `PractitionerRole`; summary.
    pub contact: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CONTACT: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition.contact",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT),
        Row::record(4, "contact", &REFERENCE).required(),
    ],
};

record! {
    MedicinalProductDefinitionContact, MEDICINAL_PRODUCT_DEFINITION_CONTACT;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records contact,
}

/// The elements below `MedicinalProductDefinition.name`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductDefinitionName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub product_name: Primitive<Text>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-name-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.namePart`, 0..*; summary.
    pub name_part: Vec<MedicinalProductDefinitionNameNamePart>,
    /// `MedicinalProductDefinition.name.countryLanguage`, 0..*; summary.
    pub country_language: Vec<MedicinalProductDefinitionNameCountryLanguage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition.name",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "productName", PrimitiveKind::String).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "namePart", &MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART).many(),
        Row::record(6, "countryLanguage", &MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE)
            .many(),
    ],
};

record! {
    MedicinalProductDefinitionName, MEDICINAL_PRODUCT_DEFINITION_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive product_name,
    4 Records r#type,
    5 Records name_part,
    6 Records country_language,
}

/// The elements below `MedicinalProductDefinition.name.namePart`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductDefinitionNameNamePart {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub part: Primitive<Text>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-name-part-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition.name.namePart",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "part", PrimitiveKind::String).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT).required(),
    ],
};

record! {
    MedicinalProductDefinitionNameNamePart, MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive part,
    4 Records r#type,
}

/// The elements below `MedicinalProductDefinition.name.countryLanguage`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductDefinitionNameCountryLanguage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/country>; summary.
    pub country: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>; summary.
    pub language: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition.name.countryLanguage",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "country", &CODEABLE_CONCEPT).required(),
        Row::record(4, "jurisdiction", &CODEABLE_CONCEPT),
        Row::record(5, "language", &CODEABLE_CONCEPT).required(),
    ],
};

record! {
    MedicinalProductDefinitionNameCountryLanguage, MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records country,
    4 Records jurisdiction,
    5 Records language,
}

/// The elements below `MedicinalProductDefinition.crossReference`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductDefinitionCrossReference {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 1..1, to `MedicinalProductDefinition`; summary.
    pub product: Option<Box<CodeableReference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-cross-reference-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition.crossReference",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "product", &CODEABLE_REFERENCE).required(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
    ],
};

record! {
    MedicinalProductDefinitionCrossReference, MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records product,
    4 Records r#type,
}

/// The elements below `MedicinalProductDefinition.operation`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductDefinitionOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableReference`, 0..1, to `ActivityDefinition`, `PlanDefinition`; summary.
    pub r#type: Option<Box<CodeableReference>>,
    /// `Period`, 0..1; summary.
    pub effective_date: Option<Box<Period>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub organization: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/medicinal-product-confidentiality>; summary.
    pub confidentiality_indicator: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_OPERATION: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition.operation",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_REFERENCE),
        Row::record(4, "effectiveDate", &PERIOD),
        Row::record(5, "organization", &REFERENCE).many(),
        Row::record(6, "confidentialityIndicator", &CODEABLE_CONCEPT),
    ],
};

record! {
    MedicinalProductDefinitionOperation, MEDICINAL_PRODUCT_DEFINITION_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Records effective_date,
    5 Records organization,
    6 Records confidentiality_indicator,
}

/// The elements below `MedicinalProductDefinition.characteristic`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductDefinitionCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/product-characteristic-codes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub value: Option<MedicinalProductDefinitionCharacteristicValue>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "MedicinalProductDefinition.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 5, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(1, 5, 5),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(2, 5, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 5, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(4, 5, 5),
    ],
};

record! {
    MedicinalProductDefinitionCharacteristic, MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
}

/// `MedicinalProductDefinition.characteristic.value[x]`.
pub enum MedicinalProductDefinitionCharacteristicValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `date`.
    Date(Primitive<Date>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
}

choice! {
    MedicinalProductDefinitionCharacteristicValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Primitive Date,
    3 Primitive Boolean,
    4 Record Attachment,
    ; last Attachment;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Date(Date) Quantity(Quantity) Boolean(bool);
}
