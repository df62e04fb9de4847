//! `MedicinalProductPharmaceutical` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, Primitive, QUANTITY, Quantity, RATIO, REFERENCE,
    Ratio, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [MedicinalProductPharmaceutical](https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductPharmaceutical {
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
    /// `CodeableConcept`, 1..1; summary.
    pub administrable_dose_form: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..*, to `MedicinalProductIngredient`; summary.
    pub ingredient: Vec<Reference>,
    /// `Reference`, 0..*, to `DeviceDefinition`; summary.
    pub device: Vec<Reference>,
    /// `MedicinalProductPharmaceutical.characteristics`, 0..*; summary.
    pub characteristics: Vec<MedicinalProductPharmaceuticalCharacteristics>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration`, 1..*; summary.
    pub route_of_administration: Vec<MedicinalProductPharmaceuticalRouteOfAdministration>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL: TypeInfo = TypeInfo {
    name: "MedicinalProductPharmaceutical",
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
        Row::record(9, "administrableDoseForm", &CODEABLE_CONCEPT).required(),
        Row::record(10, "unitOfPresentation", &CODEABLE_CONCEPT),
        Row::record(11, "ingredient", &REFERENCE).many(),
        Row::record(12, "device", &REFERENCE).many(),
        Row::record(13, "characteristics", &MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS)
            .many(),
        Row::record(
            14,
            "routeOfAdministration",
            &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION,
        )
        .many()
        .required(),
    ],
};

record! {
    MedicinalProductPharmaceutical, MEDICINAL_PRODUCT_PHARMACEUTICAL;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records administrable_dose_form,
    10 Records unit_of_presentation,
    11 Records ingredient,
    12 Records device,
    13 Records characteristics,
    14 Records route_of_administration,
}

/// The elements below `MedicinalProductPharmaceutical.characteristics`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductPharmaceuticalCharacteristics {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS: TypeInfo = TypeInfo {
    name: "MedicinalProductPharmaceutical.characteristics",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "status", &CODEABLE_CONCEPT),
    ],
};

record! {
    MedicinalProductPharmaceuticalCharacteristics, MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records status,
}

/// The elements below `MedicinalProductPharmaceutical.routeOfAdministration`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductPharmaceuticalRouteOfAdministration {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
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
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`, 0..*; summary.
    pub target_species: Vec<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION: TypeInfo = TypeInfo {
    name: "MedicinalProductPharmaceutical.routeOfAdministration",
    kind: TypeKind::Backbone,
    release: Release::R4,
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
            &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES,
        )
        .many(),
    ],
};

record! {
    MedicinalProductPharmaceuticalRouteOfAdministration, MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION;
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

/// The elements below `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`, 0..*; summary.
    pub withdrawal_period:
        Vec<MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeInfo = TypeInfo { name: "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies", kind: TypeKind::Backbone, release: Release::R4, rows: &[
Row::plain(0, "id", PrimitiveKind::String),
Row::record(1, "extension", &EXTENSION).many(),
Row::record(2, "modifierExtension", &EXTENSION).many(),
Row::record(3, "code", &CODEABLE_CONCEPT).required(),
Row::record(4, "withdrawalPeriod", &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD).many(),
] };

record! {
    MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies, MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Records withdrawal_period,
}

/// The elements below `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub tissue: Option<Box<CodeableConcept>>,
    /// `Quantity`, 1..1; summary.
    pub value: Option<Box<Quantity>>,
    /// `string`, 0..1; summary.
    pub supporting_information: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeInfo = TypeInfo { name: "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod", kind: TypeKind::Backbone, release: Release::R4, rows: &[
Row::plain(0, "id", PrimitiveKind::String),
Row::record(1, "extension", &EXTENSION).many(),
Row::record(2, "modifierExtension", &EXTENSION).many(),
Row::record(3, "tissue", &CODEABLE_CONCEPT).required(),
Row::record(4, "value", &QUANTITY).required(),
Row::primitive(5, "supportingInformation", PrimitiveKind::String),
] };

record! {
    MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod, MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records tissue,
    4 Records value,
    5 Primitive supporting_information,
}
