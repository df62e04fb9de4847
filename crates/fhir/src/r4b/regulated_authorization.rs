//! `RegulatedAuthorization` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CodeableConcept, CodeableReference, EXTENSION, Extension,
    IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE,
    Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [RegulatedAuthorization](https://hl7.org/fhir/R4B/regulatedauthorization.html).
///
/// Since R4B.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct RegulatedAuthorization {
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
    /// `Reference`, 0..*, to `MedicinalProductDefinition`, `BiologicallyDerivedProduct`, `NutritionProduct`, `PackagedProductDefinition`, `SubstanceDefinition`, `DeviceDefinition`, `ResearchStudy`, `ActivityDefinition`, `PlanDefinition`, `ObservationDefinition`, `Practitioner`, `Organization`, `Location`; summary.
    pub subject: Vec<Reference>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/regulated-authorization-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/jurisdiction>; summary.
    pub region: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1; summary.
    pub status_date: Primitive<DateTime>,
    /// `Period`, 0..1; summary.
    pub validity_period: Option<Box<Period>>,
    /// `CodeableReference`, 0..1, to `ClinicalUseDefinition`; summary.
    pub indication: Option<Box<CodeableReference>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/product-intended-use>; summary.
    pub intended_use: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/regulated-authorization-basis>; summary.
    pub basis: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub holder: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub regulator: Option<Box<Reference>>,
    /// `RegulatedAuthorization.case`, 0..1; summary.
    pub case: Option<Box<RegulatedAuthorizationCase>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REGULATED_AUTHORIZATION: TypeInfo = TypeInfo {
    name: "RegulatedAuthorization",
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
        Row::record(9, "subject", &REFERENCE).many(),
        Row::record(10, "type", &CODEABLE_CONCEPT),
        Row::primitive(11, "description", PrimitiveKind::Markdown),
        Row::record(12, "region", &CODEABLE_CONCEPT).many(),
        Row::record(13, "status", &CODEABLE_CONCEPT),
        Row::primitive(14, "statusDate", PrimitiveKind::DateTime),
        Row::record(15, "validityPeriod", &PERIOD),
        Row::record(16, "indication", &CODEABLE_REFERENCE),
        Row::record(17, "intendedUse", &CODEABLE_CONCEPT),
        Row::record(18, "basis", &CODEABLE_CONCEPT).many(),
        Row::record(19, "holder", &REFERENCE),
        Row::record(20, "regulator", &REFERENCE),
        Row::record(21, "case", &REGULATED_AUTHORIZATION_CASE),
    ],
};

record! {
    RegulatedAuthorization, REGULATED_AUTHORIZATION;
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
    10 Records r#type,
    11 Primitive description,
    12 Records region,
    13 Records status,
    14 Primitive status_date,
    15 Records validity_period,
    16 Records indication,
    17 Records intended_use,
    18 Records basis,
    19 Records holder,
    20 Records regulator,
    21 Records case,
}

/// The elements below `RegulatedAuthorization.case`.
///
/// Since R4B.
///
/// Invariants: `ele-1`.
pub struct RegulatedAuthorizationCase {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Identifier`, 0..1; summary.
    pub identifier: Option<Box<Identifier>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/regulated-authorization-case-type>; summary.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/publication-status>; summary.
    pub status: Option<Box<CodeableConcept>>,
    /// A choice, 0..1; summary.
    pub date: Option<RegulatedAuthorizationCaseDate>,
    /// `RegulatedAuthorization.case`, 0..*; summary.
    pub application: Vec<RegulatedAuthorizationCase>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static REGULATED_AUTHORIZATION_CASE: TypeInfo = TypeInfo {
    name: "RegulatedAuthorization.case",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "identifier", &IDENTIFIER),
        Row::record(4, "type", &CODEABLE_CONCEPT),
        Row::record(5, "status", &CODEABLE_CONCEPT),
        Row::record(6, "datePeriod", &PERIOD).choice(0, 2, 4),
        Row::primitive(6, "dateDateTime", PrimitiveKind::DateTime).choice(1, 2, 4),
        Row::record(7, "application", &REGULATED_AUTHORIZATION_CASE).many(),
    ],
};

record! {
    RegulatedAuthorizationCase, REGULATED_AUTHORIZATION_CASE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records identifier,
    4 Records r#type,
    5 Records status,
    6 Choice date,
    7 Records application,
}

/// `RegulatedAuthorization.case.date[x]`.
pub enum RegulatedAuthorizationCaseDate {
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(Primitive<DateTime>),
}

choice! {
    RegulatedAuthorizationCaseDate;
    0 Record Period,
    1 Primitive DateTime,
    ; last DateTime;
    from DateTime(DateTime) Period(Period);
}
