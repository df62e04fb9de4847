//! `MedicinalProductAuthorization` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicinalProductAuthorization](https://hl7.org/fhir/R4/medicinalproductauthorization.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductAuthorization {
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
    /// `Reference`, 0..1, to `MedicinalProduct`, `MedicinalProductPackaged`; summary.
    pub subject: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; summary.
    pub country: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub status_date: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub restore_date: Primitive<DateTime>,
    /// `Period`, 0..1; summary.
    pub validity_period: Option<Box<Period>>,
    /// `Period`, 0..1; summary.
    pub data_exclusivity_period: Option<Box<Period>>,
    /// `dateTime`, 0..1; summary.
    pub date_of_first_authorization: Primitive<DateTime>,
    /// `dateTime`, 0..1; summary.
    pub international_birth_date: Primitive<DateTime>,
    /// `CodeableConcept`, 0..1; summary.
    pub legal_basis: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization`, 0..*; summary.
    pub jurisdictional_authorization: Vec<MedicinalProductAuthorizationJurisdictionalAuthorization>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub holder: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub regulator: Option<Box<Reference>>,
    /// `MedicinalProductAuthorization.procedure`, 0..1; summary.
    pub procedure: Option<Box<MedicinalProductAuthorizationProcedure>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION: TypeInfo = TypeInfo {
    name: "MedicinalProductAuthorization",
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
        Row::record(9, "subject", &REFERENCE),
        Row::record(10, "country", &CODEABLE_CONCEPT).many(),
        Row::record(11, "jurisdiction", &CODEABLE_CONCEPT).many(),
        Row::record(12, "status", &CODEABLE_CONCEPT),
        Row::primitive(13, "statusDate", PrimitiveKind::DateTime),
        Row::primitive(14, "restoreDate", PrimitiveKind::DateTime),
        Row::record(15, "validityPeriod", &PERIOD),
        Row::record(16, "dataExclusivityPeriod", &PERIOD),
        Row::primitive(17, "dateOfFirstAuthorization", PrimitiveKind::DateTime),
        Row::primitive(18, "internationalBirthDate", PrimitiveKind::DateTime),
        Row::record(19, "legalBasis", &CODEABLE_CONCEPT),
        Row::record(
            20,
            "jurisdictionalAuthorization",
            &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION,
        )
        .many(),
        Row::record(21, "holder", &REFERENCE),
        Row::record(22, "regulator", &REFERENCE),
        Row::record(23, "procedure", &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE),
    ],
};

record! {
    MedicinalProductAuthorization, MEDICINAL_PRODUCT_AUTHORIZATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Records subject,
    10 Records country,
    11 Records jurisdiction,
    12 Records status,
    13 Primitive status_date,
    14 Primitive restore_date,
    15 Records validity_period,
    16 Records data_exclusivity_period,
    17 Primitive date_of_first_authorization,
    18 Primitive international_birth_date,
    19 Records legal_basis,
    20 Records jurisdictional_authorization,
    21 Records holder,
    22 Records regulator,
    23 Records procedure,
}

/// The elements below `MedicinalProductAuthorization.jurisdictionalAuthorization`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductAuthorizationJurisdictionalAuthorization {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..*; summary.
    pub identifier: Vec<Identifier>,
    /// `CodeableConcept`, 0..1; summary.
    pub country: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; summary.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; summary.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `Period`, 0..1; summary.
    pub validity_period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION: TypeInfo =
    TypeInfo {
        name: "MedicinalProductAuthorization.jurisdictionalAuthorization",
        kind: TypeKind::Backbone,
        release: Release::R4,
        rows: &[
            Row::plain(0, "id", PrimitiveKind::String),
            Row::record(1, "extension", &EXTENSION).many(),
            Row::record(2, "modifierExtension", &EXTENSION).many(),
            Row::record(3, "identifier", &IDENTIFIER).many(),
            Row::record(4, "country", &CODEABLE_CONCEPT),
            Row::record(5, "jurisdiction", &CODEABLE_CONCEPT).many(),
            Row::record(6, "legalStatusOfSupply", &CODEABLE_CONCEPT),
            Row::record(7, "validityPeriod", &PERIOD),
        ],
    };

record! {
    MedicinalProductAuthorizationJurisdictionalAuthorization, MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records country,
    5 Records jurisdiction,
    6 Records legal_status_of_supply,
    7 Records validity_period,
}

/// The elements below `MedicinalProductAuthorization.procedure`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductAuthorizationProcedure {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `CodeableConcept`, 1..1; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub date: Option<MedicinalProductAuthorizationProcedureDate>,
    /// `MedicinalProductAuthorization.procedure`, 0..*; summary.
    pub application: Vec<MedicinalProductAuthorizationProcedure>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE: TypeInfo = TypeInfo {
    name: "MedicinalProductAuthorization.procedure",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "type", &CODEABLE_CONCEPT).required(),
        Row::record(5, "datePeriod", &PERIOD).choice(0, 2, 4),
        Row::primitive(5, "dateDateTime", PrimitiveKind::DateTime).choice(1, 2, 4),
        Row::record(6, "application", &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE).many(),
    ],
};

record! {
    MedicinalProductAuthorizationProcedure, MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Choice date,
    6 Records application,
}

/// `MedicinalProductAuthorization.procedure.date[x]`.
pub enum MedicinalProductAuthorizationProcedureDate {
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    MedicinalProductAuthorizationProcedureDate;
    0 Record Period,
    1 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Period(Period);
}
