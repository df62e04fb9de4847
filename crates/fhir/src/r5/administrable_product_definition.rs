//! `AdministrableProductDefinition` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION,
    Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Primitive,
    PublicationStatus, QUANTITY, Quantity, RATIO, REFERENCE, Ratio, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [AdministrableProductDefinition](https://hl7.org/fhir/R5/administrableproductdefinition.html).
///
/// Since R4B.
///
/// Invariants: `apd-1`, `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct AdministrableProductDefinition {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; modifier; summary.
    pub status: Primitive<Code<PublicationStatus>>,
    /// `Reference`, 0..*, to `MedicinalProductDefinition`; summary.
    pub form_of: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/administrable-dose-form>; summary.
    pub administrable_dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/unit-of-presentation>; summary.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `ManufacturedItemDefinition`; summary.
    pub produced_from: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/substance-codes>; summary.
    pub ingredient: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `DeviceDefinition`; summary.
    pub device: Option<Box<Reference>>,
    /// `markdown`, 0..1; since R5.
    pub description: Primitive<Text>,
    /// `AdministrableProductDefinition.property`, 0..*; summary.
    pub property: Vec<AdministrableProductDefinitionProperty>,
    /// `AdministrableProductDefinition.routeOfAdministration`, 1..*; summary.
    pub route_of_administration: Vec<AdministrableProductDefinitionRouteOfAdministration>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION: TypeInfo = TypeInfo {
    name: "AdministrableProductDefinition",
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
        Row::code(9, "status", &codes::PUBLICATION_STATUS).required(),
        Row::record(10, "formOf", &REFERENCE).many(),
        Row::record(11, "administrableDoseForm", &CODEABLE_CONCEPT),
        Row::record(12, "unitOfPresentation", &CODEABLE_CONCEPT),
        Row::record(13, "producedFrom", &REFERENCE).many(),
        Row::record(14, "ingredient", &CODEABLE_CONCEPT).many(),
        Row::record(15, "device", &REFERENCE),
        Row::primitive(16, "description", PrimitiveKind::Markdown),
        Row::record(17, "property", &ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY).many(),
        Row::record(
            18,
            "routeOfAdministration",
            &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION,
        )
        .many()
        .required(),
    ],
};

record! {
    AdministrableProductDefinition, ADMINISTRABLE_PRODUCT_DEFINITION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive status,
    10 Records form_of,
    11 Records administrable_dose_form,
    12 Records unit_of_presentation,
    13 Records produced_from,
    14 Records ingredient,
    15 Records device,
    16 Primitive description,
    17 Records property,
    18 Records route_of_administration,
}

/// The elements below `AdministrableProductDefinition.property`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct AdministrableProductDefinitionProperty {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/product-characteristic-codes>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1, to `Binary`; summary.
    pub value: Option<AdministrableProductDefinitionPropertyValue>,
    /// `CodeableConcept`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY: TypeInfo = TypeInfo {
    name: "AdministrableProductDefinition.property",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "type", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 7, 5),
        Row::record(4, "valueQuantity", &QUANTITY).choice(1, 7, 5),
        Row::primitive(4, "valueDate", PrimitiveKind::Date).choice(2, 7, 5),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(3, 7, 5),
        Row::primitive(4, "valueMarkdown", PrimitiveKind::Markdown).choice(4, 7, 5),
        Row::record(4, "valueAttachment", &ATTACHMENT).choice(5, 7, 5),
        Row::record(4, "valueReference", &REFERENCE).choice(6, 7, 5),
        Row::record(5, "status", &CODEABLE_CONCEPT),
    ],
};

record! {
    AdministrableProductDefinitionProperty, ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records r#type,
    4 Choice value,
    5 Records status,
}

/// `AdministrableProductDefinition.property.value[x]`.
pub enum AdministrableProductDefinitionPropertyValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `date`.
    Date(Primitive<Date>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `markdown`.
    Markdown(Primitive<Text>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    AdministrableProductDefinitionPropertyValue;
    0 Record CodeableConcept,
    1 Record Quantity,
    2 Primitive Date,
    3 Primitive Boolean,
    4 Primitive Markdown,
    5 Record Attachment,
    6 Record Reference,
    ; last Reference;
    from Attachment(Attachment) CodeableConcept(CodeableConcept) Date(Date) Quantity(Quantity) Reference(Reference) Markdown(Text) Boolean(bool);
}

/// The elements below `AdministrableProductDefinition.routeOfAdministration`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct AdministrableProductDefinitionRouteOfAdministration {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/route-codes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Quantity`, 0..1; summary.
    pub first_dose: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub max_single_dose: Option<Box<Quantity>>,
    /// `Quantity`, 0..1; summary.
    pub max_dose_per_day: Option<Box<Quantity>>,
    /// `Ratio`, 0..1; summary.
    pub max_dose_per_treatment_period: Option<Box<Ratio>>,
    /// `Duration`, 0..1; summary.
    pub max_treatment_period: Option<Box<Duration>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies`, 0..*; summary.
    pub target_species: Vec<AdministrableProductDefinitionRouteOfAdministrationTargetSpecies>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION: TypeInfo = TypeInfo {
    name: "AdministrableProductDefinition.routeOfAdministration",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "firstDose", &QUANTITY),
        Row::record(5, "maxSingleDose", &QUANTITY),
        Row::record(6, "maxDosePerDay", &QUANTITY),
        Row::record(7, "maxDosePerTreatmentPeriod", &RATIO),
        Row::record(8, "maxTreatmentPeriod", &DURATION),
        Row::record(
            9,
            "targetSpecies",
            &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES,
        )
        .many(),
    ],
};

record! {
    AdministrableProductDefinitionRouteOfAdministration, ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records first_dose,
    5 Records max_single_dose,
    6 Records max_dose_per_day,
    7 Records max_dose_per_treatment_period,
    8 Records max_treatment_period,
    9 Records target_species,
}

/// The elements below `AdministrableProductDefinition.routeOfAdministration.targetSpecies`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/target-species>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod`, 0..*; summary.
    pub withdrawal_period:
        Vec<AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeInfo = TypeInfo { name: "AdministrableProductDefinition.routeOfAdministration.targetSpecies", kind: TypeKind::Backbone, release: Release::R5, rows: &[
Row::plain(0, "id", PrimitiveKind::String),
Row::record(1, "extension", &EXTENSION).many(),
Row::record(2, "modifierExtension", &EXTENSION).many(),
Row::record(3, "code", &CODEABLE_CONCEPT).required(),
Row::record(4, "withdrawalPeriod", &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD).many(),
] };

record! {
    AdministrableProductDefinitionRouteOfAdministrationTargetSpecies, ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records withdrawal_period,
}

/// The elements below `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/animal-tissue-type>; summary.
    pub tissue: Option<Box<CodeableConcept>>,
    /// `Quantity`, 1..1; summary.
    pub value: Option<Box<Quantity>>,
    /// `string`, 0..1; summary.
    pub supporting_information: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeInfo = TypeInfo { name: "AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod", kind: TypeKind::Backbone, release: Release::R5, rows: &[
Row::plain(0, "id", PrimitiveKind::String),
Row::record(1, "extension", &EXTENSION).many(),
Row::record(2, "modifierExtension", &EXTENSION).many(),
Row::record(3, "tissue", &CODEABLE_CONCEPT).required(),
Row::record(4, "value", &QUANTITY).required(),
Row::primitive(5, "supportingInformation", PrimitiveKind::String),
] };

record! {
    AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod, ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records tissue,
    4 Records value,
    5 Primitive supporting_information,
}
