//! `Consent` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r5::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, ConsentDataMeaning,
    ConsentProvisionType, ConsentState, EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER,
    Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference,
    Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Consent](https://hl7.org/fhir/R5/consent.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Consent {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/consent-state-codes>; modifier; summary.
    pub status: Primitive<Code<ConsentState>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`, `Practitioner`, `Group`; summary; since R5.
    pub subject: Option<Box<Reference>>,
    /// `date`, 0..1; summary; since R5.
    pub date: Primitive<Date>,
    /// `Period`, 0..1; summary; since R5.
    pub period: Option<Box<Period>>,
    /// `Reference`, 0..*, to `CareTeam`, `HealthcareService`, `Organization`, `Patient`, `Practitioner`, `RelatedPerson`, `PractitionerRole`; summary; since R5.
    pub grantor: Vec<Reference>,
    /// `Reference`, 0..*, to `CareTeam`, `HealthcareService`, `Organization`, `Patient`, `Practitioner`, `RelatedPerson`, `PractitionerRole`; summary; since R5.
    pub grantee: Vec<Reference>,
    /// `Reference`, 0..*, to `HealthcareService`, `Organization`, `Patient`, `Practitioner`; since R5.
    pub manager: Vec<Reference>,
    /// `Reference`, 0..*, to `HealthcareService`, `Organization`, `Patient`, `Practitioner`; since R5.
    pub controller: Vec<Reference>,
    /// `Attachment`, 0..*; since R5.
    pub source_attachment: Vec<Attachment>,
    /// `Reference`, 0..*, to `Consent`, `DocumentReference`, `Contract`, `QuestionnaireResponse`; since R5.
    pub source_reference: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-policy>; since R5.
    pub regulatory_basis: Vec<CodeableConcept>,
    /// `Consent.policyBasis`, 0..1; since R5.
    pub policy_basis: Option<Box<ConsentPolicyBasis>>,
    /// `Reference`, 0..*, to `DocumentReference`; since R5.
    pub policy_text: Vec<Reference>,
    /// `Consent.verification`, 0..*; summary.
    pub verification: Vec<ConsentVerification>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/consent-provision-type>; modifier; summary; since R5.
    pub decision: Primitive<Code<ConsentProvisionType>>,
    /// `Consent.provision`, 0..*; summary.
    pub provision: Vec<ConsentProvision>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT: TypeInfo = TypeInfo {
    name: "Consent",
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
        Row::code(9, "status", &codes::CONSENT_STATE).required(),
        Row::record(10, "category", &CODEABLE_CONCEPT).many(),
        Row::record(11, "subject", &REFERENCE),
        Row::primitive(12, "date", PrimitiveKind::Date),
        Row::record(13, "period", &PERIOD),
        Row::record(14, "grantor", &REFERENCE).many(),
        Row::record(15, "grantee", &REFERENCE).many(),
        Row::record(16, "manager", &REFERENCE).many(),
        Row::record(17, "controller", &REFERENCE).many(),
        Row::record(18, "sourceAttachment", &ATTACHMENT).many(),
        Row::record(19, "sourceReference", &REFERENCE).many(),
        Row::record(20, "regulatoryBasis", &CODEABLE_CONCEPT).many(),
        Row::record(21, "policyBasis", &CONSENT_POLICY_BASIS),
        Row::record(22, "policyText", &REFERENCE).many(),
        Row::record(23, "verification", &CONSENT_VERIFICATION).many(),
        Row::code(24, "decision", &codes::CONSENT_PROVISION_TYPE),
        Row::record(25, "provision", &CONSENT_PROVISION).many(),
    ],
};

record! {
    Consent, CONSENT;
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
    10 Records category,
    11 Records subject,
    12 Primitive date,
    13 Records period,
    14 Records grantor,
    15 Records grantee,
    16 Records manager,
    17 Records controller,
    18 Records source_attachment,
    19 Records source_reference,
    20 Records regulatory_basis,
    21 Records policy_basis,
    22 Records policy_text,
    23 Records verification,
    24 Primitive decision,
    25 Records provision,
}

/// The elements below `Consent.policyBasis`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct ConsentPolicyBasis {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1.
    pub reference: Option<Box<Reference>>,
    /// `url`, 0..1.
    pub url: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_POLICY_BASIS: TypeInfo = TypeInfo {
    name: "Consent.policyBasis",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "reference", &REFERENCE),
        Row::primitive(4, "url", PrimitiveKind::Url),
    ],
};

record! {
    ConsentPolicyBasis, CONSENT_POLICY_BASIS;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records reference,
    4 Primitive url,
}

/// The elements below `Consent.verification`.
///
/// Invariants: `ele-1`.
pub struct ConsentVerification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `boolean`, 1..1; summary.
    pub verified: Primitive<bool>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/consent-verification>; since R5.
    pub verification_type: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Organization`, `Practitioner`, `PractitionerRole`; since R5.
    pub verified_by: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`.
    pub verified_with: Option<Box<Reference>>,
    /// `dateTime`, 0..*.
    pub verification_date: Vec<Primitive<DateTime>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_VERIFICATION: TypeInfo = TypeInfo {
    name: "Consent.verification",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "verified", PrimitiveKind::Boolean).required(),
        Row::record(4, "verificationType", &CODEABLE_CONCEPT),
        Row::record(5, "verifiedBy", &REFERENCE),
        Row::record(6, "verifiedWith", &REFERENCE),
        Row::primitive(7, "verificationDate", PrimitiveKind::DateTime).many(),
    ],
};

record! {
    ConsentVerification, CONSENT_VERIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive verified,
    4 Records verification_type,
    5 Records verified_by,
    6 Records verified_with,
    7 Primitives verification_date,
}

/// The elements below `Consent.provision`.
///
/// Invariants: `ele-1`.
pub struct ConsentProvision {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Consent.provision.actor`, 0..*.
    pub actor: Vec<ConsentProvisionActor>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-action>; summary.
    pub action: Vec<CodeableConcept>,
    /// `Coding`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/security-label-examples>; summary.
    pub security_label: Vec<Coding>,
    /// `Coding`, 0..*; extensible binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>; summary.
    pub purpose: Vec<Coding>,
    /// `Coding`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/consent-content-class>; summary; since R5.
    pub document_type: Vec<Coding>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/resource-types>; summary; since R5.
    pub resource_type: Vec<Coding>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-content-code>; summary.
    pub code: Vec<CodeableConcept>,
    /// `Period`, 0..1; summary.
    pub data_period: Option<Box<Period>>,
    /// `Consent.provision.data`, 0..*; summary.
    pub data: Vec<ConsentProvisionData>,
    /// `Expression`, 0..1; since R5.
    pub expression: Option<Box<Expression>>,
    /// `Consent.provision`, 0..*.
    pub provision: Vec<ConsentProvision>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_PROVISION: TypeInfo = TypeInfo {
    name: "Consent.provision",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "period", &PERIOD),
        Row::record(4, "actor", &CONSENT_PROVISION_ACTOR).many(),
        Row::record(5, "action", &CODEABLE_CONCEPT).many(),
        Row::record(6, "securityLabel", &CODING).many(),
        Row::record(7, "purpose", &CODING).many(),
        Row::record(8, "documentType", &CODING).many(),
        Row::record(9, "resourceType", &CODING).many(),
        Row::record(10, "code", &CODEABLE_CONCEPT).many(),
        Row::record(11, "dataPeriod", &PERIOD),
        Row::record(12, "data", &CONSENT_PROVISION_DATA).many(),
        Row::record(13, "expression", &EXPRESSION),
        Row::record(14, "provision", &CONSENT_PROVISION).many(),
    ],
};

record! {
    ConsentProvision, CONSENT_PROVISION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records period,
    4 Records actor,
    5 Records action,
    6 Records security_label,
    7 Records purpose,
    8 Records document_type,
    9 Records resource_type,
    10 Records code,
    11 Records data_period,
    12 Records data,
    13 Records expression,
    14 Records provision,
}

/// The elements below `Consent.provision.actor`.
///
/// Invariants: `ele-1`.
pub struct ConsentProvisionActor {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Reference`, 0..1, to `Device`, `Group`, `CareTeam`, `Organization`, `Patient`, `Practitioner`, `RelatedPerson`, `PractitionerRole`.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_PROVISION_ACTOR: TypeInfo = TypeInfo {
    name: "Consent.provision.actor",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "role", &CODEABLE_CONCEPT),
        Row::record(4, "reference", &REFERENCE),
    ],
};

record! {
    ConsentProvisionActor, CONSENT_PROVISION_ACTOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records role,
    4 Records reference,
}

/// The elements below `Consent.provision.data`.
///
/// Invariants: `ele-1`.
pub struct ConsentProvisionData {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/consent-data-meaning>; summary.
    pub meaning: Primitive<Code<ConsentDataMeaning>>,
    /// `Reference`, 1..1; summary.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_PROVISION_DATA: TypeInfo = TypeInfo {
    name: "Consent.provision.data",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "meaning", &codes::CONSENT_DATA_MEANING).required(),
        Row::record(4, "reference", &REFERENCE).required(),
    ],
};

record! {
    ConsentProvisionData, CONSENT_PROVISION_DATA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive meaning,
    4 Records reference,
}
