//! `MedicinalProduct` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, EXTENSION, Extension, IDENTIFIER,
    Identifier, MARKETING_STATUS, META, MarketingStatus, Meta, NARRATIVE, Narrative, Primitive,
    REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicinalProduct](https://hl7.org/fhir/R4/medicinalproduct.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProduct {
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
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coding`, 0..1; summary.
    pub domain: Option<Box<Coding>>,
    /// `CodeableConcept`, 0..1; summary.
    pub combined_pharmaceutical_dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub additional_monitoring_indicator: Option<Box<CodeableConcept>>,
    /// `string`, 0..*; summary.
    pub special_measures: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..1; summary.
    pub paediatric_use_indicator: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; summary.
    pub product_classification: Vec<CodeableConcept>,
    /// `MarketingStatus`, 0..*; summary.
    pub marketing_status: Vec<MarketingStatus>,
    /// `Reference`, 0..*, to `MedicinalProductPharmaceutical`; summary.
    pub pharmaceutical_product: Vec<Reference>,
    /// `Reference`, 0..*, to `MedicinalProductPackaged`; summary.
    pub packaged_medicinal_product: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub attached_document: Vec<Reference>,
    /// `Reference`, 0..*, to `DocumentReference`; summary.
    pub master_file: Vec<Reference>,
    /// `Reference`, 0..*, to `Organization`, `PractitionerRole`; summary.
    pub contact: Vec<Reference>,
    /// `Reference`, 0..*, to `ResearchStudy`; summary.
    pub clinical_trial: Vec<Reference>,
    /// `MedicinalProduct.name`, 1..*; summary.
    pub name: Vec<MedicinalProductName>,
    /// `Identifier`, 0..*; summary.
    pub cross_reference: Vec<Identifier>,
    /// `MedicinalProduct.manufacturingBusinessOperation`, 0..*; summary.
    pub manufacturing_business_operation: Vec<MedicinalProductManufacturingBusinessOperation>,
    /// `MedicinalProduct.specialDesignation`, 0..*; summary.
    pub special_designation: Vec<MedicinalProductSpecialDesignation>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT: TypeInfo = TypeInfo {
    name: "MedicinalProduct",
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
        Row::record(9, "type", &CODEABLE_CONCEPT),
        Row::record(10, "domain", &CODING),
        Row::record(11, "combinedPharmaceuticalDoseForm", &CODEABLE_CONCEPT),
        Row::record(12, "legalStatusOfSupply", &CODEABLE_CONCEPT),
        Row::record(13, "additionalMonitoringIndicator", &CODEABLE_CONCEPT),
        Row::primitive(14, "specialMeasures", PrimitiveKind::String).many(),
        Row::record(15, "paediatricUseIndicator", &CODEABLE_CONCEPT),
        Row::record(16, "productClassification", &CODEABLE_CONCEPT).many(),
        Row::record(17, "marketingStatus", &MARKETING_STATUS).many(),
        Row::record(18, "pharmaceuticalProduct", &REFERENCE).many(),
        Row::record(19, "packagedMedicinalProduct", &REFERENCE).many(),
        Row::record(20, "attachedDocument", &REFERENCE).many(),
        Row::record(21, "masterFile", &REFERENCE).many(),
        Row::record(22, "contact", &REFERENCE).many(),
        Row::record(23, "clinicalTrial", &REFERENCE).many(),
        Row::record(24, "name", &MEDICINAL_PRODUCT_NAME).many().required(),
        Row::record(25, "crossReference", &IDENTIFIER).many(),
        Row::record(
            26,
            "manufacturingBusinessOperation",
            &MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION,
        )
        .many(),
        Row::record(27, "specialDesignation", &MEDICINAL_PRODUCT_SPECIAL_DESIGNATION).many(),
    ],
};

record! {
    MedicinalProduct, MEDICINAL_PRODUCT;
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
    11 Records combined_pharmaceutical_dose_form,
    12 Records legal_status_of_supply,
    13 Records additional_monitoring_indicator,
    14 Primitives special_measures,
    15 Records paediatric_use_indicator,
    16 Records product_classification,
    17 Records marketing_status,
    18 Records pharmaceutical_product,
    19 Records packaged_medicinal_product,
    20 Records attached_document,
    21 Records master_file,
    22 Records contact,
    23 Records clinical_trial,
    24 Records name,
    25 Records cross_reference,
    26 Records manufacturing_business_operation,
    27 Records special_designation,
}

/// The elements below `MedicinalProduct.name`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductName {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub product_name: Primitive<Text>,
    /// `MedicinalProduct.name.namePart`, 0..*; summary.
    pub name_part: Vec<MedicinalProductNameNamePart>,
    /// `MedicinalProduct.name.countryLanguage`, 0..*; summary.
    pub country_language: Vec<MedicinalProductNameCountryLanguage>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_NAME: TypeInfo = TypeInfo {
    name: "MedicinalProduct.name",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "productName", PrimitiveKind::String).required(),
        Row::record(4, "namePart", &MEDICINAL_PRODUCT_NAME_NAME_PART).many(),
        Row::record(5, "countryLanguage", &MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE).many(),
    ],
};

record! {
    MedicinalProductName, MEDICINAL_PRODUCT_NAME;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive product_name,
    4 Records name_part,
    5 Records country_language,
}

/// The elements below `MedicinalProduct.name.namePart`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductNameNamePart {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `string`, 1..1; summary.
    pub part: Primitive<Text>,
    /// `Coding`, 1..1; summary.
    pub r#type: Option<Box<Coding>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_NAME_NAME_PART: TypeInfo = TypeInfo {
    name: "MedicinalProduct.name.namePart",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "part", PrimitiveKind::String).required(),
        Row::record(4, "type", &CODING).required(),
    ],
};

record! {
    MedicinalProductNameNamePart, MEDICINAL_PRODUCT_NAME_NAME_PART;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive part,
    4 Records r#type,
}

/// The elements below `MedicinalProduct.name.countryLanguage`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductNameCountryLanguage {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub country: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..1; summary.
    pub language: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE: TypeInfo = TypeInfo {
    name: "MedicinalProduct.name.countryLanguage",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
    MedicinalProductNameCountryLanguage, MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records country,
    4 Records jurisdiction,
    5 Records language,
}

/// The elements below `MedicinalProduct.manufacturingBusinessOperation`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductManufacturingBusinessOperation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; summary.
    pub operation_type: Option<Box<CodeableConcept>>,
    /// `Identifier`, 0..1; summary.
    pub authorisation_reference_number: Option<Box<Identifier>>,
    /// `dateTime`, 0..1; summary.
    pub effective_date: Primitive<DateTime>,
    /// `CodeableConcept`, 0..1; summary.
    pub confidentiality_indicator: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub manufacturer: Vec<Reference>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub regulator: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION: TypeInfo = TypeInfo {
    name: "MedicinalProduct.manufacturingBusinessOperation",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "operationType", &CODEABLE_CONCEPT),
        Row::record(4, "authorisationReferenceNumber", &IDENTIFIER),
        Row::primitive(5, "effectiveDate", PrimitiveKind::DateTime),
        Row::record(6, "confidentialityIndicator", &CODEABLE_CONCEPT),
        Row::record(7, "manufacturer", &REFERENCE).many(),
        Row::record(8, "regulator", &REFERENCE),
    ],
};

record! {
    MedicinalProductManufacturingBusinessOperation, MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records operation_type,
    4 Records authorisation_reference_number,
    5 Primitive effective_date,
    6 Records confidentiality_indicator,
    7 Records manufacturer,
    8 Records regulator,
}

/// The elements below `MedicinalProduct.specialDesignation`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductSpecialDesignation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub intended_use: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `MedicinalProductIndication`; summary.
    pub indication: Option<MedicinalProductSpecialDesignationIndication>,
    /// `CodeableConcept`, 0..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub date: Primitive<DateTime>,
    /// `CodeableConcept`, 0..1; summary.
    pub species: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION: TypeInfo = TypeInfo {
    name: "MedicinalProduct.specialDesignation",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER).many(),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "intendedUse", &CODEABLE_CONCEPT),
        Row::record(6, "indicationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 10),
        Row::record(6, "indicationReference", &REFERENCE).choice(1, 2, 10),
        Row::record(7, "status", &CODEABLE_CONCEPT),
        Row::primitive(8, "date", PrimitiveKind::DateTime),
        Row::record(9, "species", &CODEABLE_CONCEPT),
    ],
};

record! {
    MedicinalProductSpecialDesignation, MEDICINAL_PRODUCT_SPECIAL_DESIGNATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Records intended_use,
    6 Choice indication,
    7 Records status,
    8 Primitive date,
    9 Records species,
}

/// `MedicinalProduct.specialDesignation.indication[x]`.
pub enum MedicinalProductSpecialDesignationIndication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicinalProductSpecialDesignationIndication;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
