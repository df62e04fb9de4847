//! `ChargeItem` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ANNOTATION, Annotation, CODEABLE_CONCEPT, CODEABLE_REFERENCE, ChargeItemStatus,
    CodeableConcept, CodeableReference, EXTENSION, Extension, IDENTIFIER, Identifier, META,
    MONETARY_COMPONENT, Meta, MonetaryComponent, NARRATIVE, Narrative, PERIOD, Period, Primitive,
    QUANTITY, Quantity, REFERENCE, Reference, Resource, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [ChargeItem](https://hl7.org/fhir/R5/chargeitem.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct ChargeItem {
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
    /// `uri`, 0..*.
    pub definition_uri: Vec<Primitive<Text>>,
    /// `canonical`, 0..*, to `ChargeItemDefinition`.
    pub definition_canonical: Vec<Primitive<Text>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/chargeitem-status>; modifier; summary.
    pub status: Primitive<Code<ChargeItemStatus>>,
    /// `Reference`, 0..*, to `ChargeItem`.
    pub part_of: Vec<Reference>,
    /// `CodeableConcept`, 1..1; example binding to <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Patient`, `Group`; summary.
    pub subject: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Encounter`; summary; since R5.
    pub encounter: Option<Box<Reference>>,
    /// A choice, 0..1; summary.
    pub occurrence: Option<ChargeItemOccurrence>,
    /// `ChargeItem.performer`, 0..*.
    pub performer: Vec<ChargeItemPerformer>,
    /// `Reference`, 0..1, to `Organization`.
    pub performing_organization: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`.
    pub requesting_organization: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`.
    pub cost_center: Option<Box<Reference>>,
    /// `Quantity`, 0..1; summary.
    pub quantity: Option<Box<Quantity>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/body-site>; summary.
    pub bodysite: Vec<CodeableConcept>,
    /// `MonetaryComponent`, 0..1; since R5.
    pub unit_price_component: Option<Box<MonetaryComponent>>,
    /// `MonetaryComponent`, 0..1; since R5.
    pub total_price_component: Option<Box<MonetaryComponent>>,
    /// `CodeableConcept`, 0..1.
    pub override_reason: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `Patient`, `Device`, `RelatedPerson`; summary.
    pub enterer: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub entered_date: Primitive<DateTime>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/icd-10>.
    pub reason: Vec<CodeableConcept>,
    /// `CodeableReference`, 0..*, to `DiagnosticReport`, `ImagingStudy`, `Immunization`, `MedicationAdministration`, `MedicationDispense`, `MedicationRequest`, `Observation`, `Procedure`, `ServiceRequest`, `SupplyDelivery`.
    pub service: Vec<CodeableReference>,
    /// `CodeableReference`, 0..*, to `Device`, `Medication`, `Substance`; example binding to <http://hl7.org/fhir/ValueSet/device-type>.
    pub product: Vec<CodeableReference>,
    /// `Reference`, 0..*, to `Account`; summary.
    pub account: Vec<Reference>,
    /// `Annotation`, 0..*.
    pub note: Vec<Annotation>,
    /// `Reference`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM: TypeInfo = TypeInfo {
    name: "ChargeItem",
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
        Row::primitive(9, "definitionUri", PrimitiveKind::Uri).many(),
        Row::primitive(10, "definitionCanonical", PrimitiveKind::Canonical).many(),
        Row::code(11, "status", &codes::CHARGE_ITEM_STATUS).required(),
        Row::record(12, "partOf", &REFERENCE).many(),
        Row::record(13, "code", &CODEABLE_CONCEPT).required(),
        Row::record(14, "subject", &REFERENCE).required(),
        Row::record(15, "encounter", &REFERENCE),
        Row::primitive(16, "occurrenceDateTime", PrimitiveKind::DateTime).choice(0, 3, 10),
        Row::record(16, "occurrencePeriod", &PERIOD).choice(1, 3, 10),
        Row::record(16, "occurrenceTiming", &TIMING).choice(2, 3, 10),
        Row::record(17, "performer", &CHARGE_ITEM_PERFORMER).many(),
        Row::record(18, "performingOrganization", &REFERENCE),
        Row::record(19, "requestingOrganization", &REFERENCE),
        Row::record(20, "costCenter", &REFERENCE),
        Row::record(21, "quantity", &QUANTITY),
        Row::record(22, "bodysite", &CODEABLE_CONCEPT).many(),
        Row::record(23, "unitPriceComponent", &MONETARY_COMPONENT),
        Row::record(24, "totalPriceComponent", &MONETARY_COMPONENT),
        Row::record(25, "overrideReason", &CODEABLE_CONCEPT),
        Row::record(26, "enterer", &REFERENCE),
        Row::primitive(27, "enteredDate", PrimitiveKind::DateTime),
        Row::record(28, "reason", &CODEABLE_CONCEPT).many(),
        Row::record(29, "service", &CODEABLE_REFERENCE).many(),
        Row::record(30, "product", &CODEABLE_REFERENCE).many(),
        Row::record(31, "account", &REFERENCE).many(),
        Row::record(32, "note", &ANNOTATION).many(),
        Row::record(33, "supportingInformation", &REFERENCE).many(),
    ],
};

record! {
    ChargeItem, CHARGE_ITEM;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitives definition_uri,
    10 Primitives definition_canonical,
    11 Primitive status,
    12 Records part_of,
    13 Records code,
    14 Records subject,
    15 Records encounter,
    16 Choice occurrence,
    17 Records performer,
    18 Records performing_organization,
    19 Records requesting_organization,
    20 Records cost_center,
    21 Records quantity,
    22 Records bodysite,
    23 Records unit_price_component,
    24 Records total_price_component,
    25 Records override_reason,
    26 Records enterer,
    27 Primitive entered_date,
    28 Records reason,
    29 Records service,
    30 Records product,
    31 Records account,
    32 Records note,
    33 Records supporting_information,
}

/// `ChargeItem.occurrence[x]`.
pub enum ChargeItemOccurrence {
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}

choice! {
    ChargeItemOccurrence;
    0 Primitive DateTime,
    1 Record Period,
    2 Record Timing,
    ; last Timing;
    from DateTime(DateTime) Period(Period) Timing(Timing);
}

/// The elements below `ChargeItem.performer`.
///
/// Invariants: `ele-1`.
pub struct ChargeItemPerformer {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/performer-role>.
    pub function: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `Organization`, `HealthcareService`, `CareTeam`, `Patient`, `Device`, `RelatedPerson`.
    pub actor: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CHARGE_ITEM_PERFORMER: TypeInfo = TypeInfo {
    name: "ChargeItem.performer",
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
    ChargeItemPerformer, CHARGE_ITEM_PERFORMER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records function,
    4 Records actor,
}
