//! `Consent` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r4::{
    ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, ConsentDataMeaning,
    ConsentProvisionType, ConsentState, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta,
    NARRATIVE, Narrative, PERIOD, Period, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Consent](https://hl7.org/fhir/R4/consent.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `ppc-1`, `ppc-2`, `ppc-3`, `ppc-4`, `ppc-5`.
pub struct Consent {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/consent-state-codes>; modifier; summary.
    pub status: Primitive<Code<ConsentState>>,
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/consent-scope>; modifier; summary.
    pub scope: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 1..*; extensible binding to <http://hl7.org/fhir/ValueSet/consent-category>; summary.
    pub category: Vec<CodeableConcept>,
    /// `Reference`, 0..1, to `Patient`; summary.
    pub patient: Option<Box<Reference>>,
    /// `dateTime`, 0..1; summary.
    pub date_time: Primitive<DateTime>,
    /// `Reference`, 0..*, to `Organization`, `Patient`, `Practitioner`, `RelatedPerson`, `PractitionerRole`; summary.
    pub performer: Vec<Reference>,
    /// `Reference`, 0..*, to `Organization`; summary.
    pub organization: Vec<Reference>,
    /// A choice, 0..1, to `Consent`, `DocumentReference`, `Contract`, `QuestionnaireResponse`; summary.
    pub source: Option<ConsentSource>,
    /// `Consent.policy`, 0..*.
    pub policy: Vec<ConsentPolicy>,
    /// `CodeableConcept`, 0..1; extensible binding to <http://hl7.org/fhir/ValueSet/consent-policy>; summary.
    pub policy_rule: Option<Box<CodeableConcept>>,
    /// `Consent.verification`, 0..*; summary.
    pub verification: Vec<ConsentVerification>,
    /// `Consent.provision`, 0..1; summary.
    pub provision: Option<Box<ConsentProvision>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT: TypeInfo = TypeInfo {
    name: "Consent",
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
        Row::code(9, "status", &codes::CONSENT_STATE).required(),
        Row::record(10, "scope", &CODEABLE_CONCEPT).required(),
        Row::record(11, "category", &CODEABLE_CONCEPT).many().required(),
        Row::record(12, "patient", &REFERENCE),
        Row::primitive(13, "dateTime", PrimitiveKind::DateTime),
        Row::record(14, "performer", &REFERENCE).many(),
        Row::record(15, "organization", &REFERENCE).many(),
        Row::record(16, "sourceAttachment", &ATTACHMENT).choice(0, 2, 6),
        Row::record(16, "sourceReference", &REFERENCE).choice(1, 2, 6),
        Row::record(17, "policy", &CONSENT_POLICY).many(),
        Row::record(18, "policyRule", &CODEABLE_CONCEPT),
        Row::record(19, "verification", &CONSENT_VERIFICATION).many(),
        Row::record(20, "provision", &CONSENT_PROVISION),
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
    10 Records scope,
    11 Records category,
    12 Records patient,
    13 Primitive date_time,
    14 Records performer,
    15 Records organization,
    16 Choice source,
    17 Records policy,
    18 Records policy_rule,
    19 Records verification,
    20 Records provision,
}

/// `Consent.source[x]`.
pub enum ConsentSource {
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    ConsentSource;
    0 Record Attachment,
    1 Record Reference,
    ; last Reference;
    from Attachment(Attachment) Reference(Reference);
}

/// The elements below `Consent.policy`.
///
/// Invariants: `ele-1`.
pub struct ConsentPolicy {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `uri`, 0..1.
    pub authority: Primitive<Text>,
    /// `uri`, 0..1.
    pub uri: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_POLICY: TypeInfo = TypeInfo {
    name: "Consent.policy",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "authority", PrimitiveKind::Uri),
        Row::primitive(4, "uri", PrimitiveKind::Uri),
    ],
};

record! {
    ConsentPolicy, CONSENT_POLICY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive authority,
    4 Primitive uri,
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
    /// `Reference`, 0..1, to `Patient`, `RelatedPerson`.
    pub verified_with: Option<Box<Reference>>,
    /// `dateTime`, 0..1.
    pub verification_date: Primitive<DateTime>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_VERIFICATION: TypeInfo = TypeInfo {
    name: "Consent.verification",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "verified", PrimitiveKind::Boolean).required(),
        Row::record(4, "verifiedWith", &REFERENCE),
        Row::primitive(5, "verificationDate", PrimitiveKind::DateTime),
    ],
};

record! {
    ConsentVerification, CONSENT_VERIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive verified,
    4 Records verified_with,
    5 Primitive verification_date,
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/consent-provision-type>; summary.
    pub r#type: Primitive<Code<ConsentProvisionType>>,
    /// `Period`, 0..1; summary.
    pub period: Option<Box<Period>>,
    /// `Consent.provision.actor`, 0..*.
    pub actor: Vec<ConsentProvisionActor>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-action>; summary.
    pub action: Vec<CodeableConcept>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/security-labels>; summary.
    pub security_label: Vec<Coding>,
    /// `Coding`, 0..*; extensible binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>; summary.
    pub purpose: Vec<Coding>,
    /// `Coding`, 0..*; extensible binding to <http://hl7.org/fhir/ValueSet/consent-content-class>; summary.
    pub class: Vec<Coding>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-content-code>; summary.
    pub code: Vec<CodeableConcept>,
    /// `Period`, 0..1; summary.
    pub data_period: Option<Box<Period>>,
    /// `Consent.provision.data`, 0..*; summary.
    pub data: Vec<ConsentProvisionData>,
    /// `Consent.provision`, 0..*.
    pub provision: Vec<ConsentProvision>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_PROVISION: TypeInfo = TypeInfo {
    name: "Consent.provision",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::CONSENT_PROVISION_TYPE),
        Row::record(4, "period", &PERIOD),
        Row::record(5, "actor", &CONSENT_PROVISION_ACTOR).many(),
        Row::record(6, "action", &CODEABLE_CONCEPT).many(),
        Row::record(7, "securityLabel", &CODING).many(),
        Row::record(8, "purpose", &CODING).many(),
        Row::record(9, "class", &CODING).many(),
        Row::record(10, "code", &CODEABLE_CONCEPT).many(),
        Row::record(11, "dataPeriod", &PERIOD),
        Row::record(12, "data", &CONSENT_PROVISION_DATA).many(),
        Row::record(13, "provision", &CONSENT_PROVISION).many(),
    ],
};

record! {
    ConsentProvision, CONSENT_PROVISION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records period,
    5 Records actor,
    6 Records action,
    7 Records security_label,
    8 Records purpose,
    9 Records class,
    10 Records code,
    11 Records data_period,
    12 Records data,
    13 Records provision,
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
    /// `CodeableConcept`, 1..1; extensible binding to <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Reference`, 1..1, to `Device`, `Group`, `CareTeam`, `Organization`, `Patient`, `Practitioner`, `RelatedPerson`, `PractitionerRole`.
    pub reference: Option<Box<Reference>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static CONSENT_PROVISION_ACTOR: TypeInfo = TypeInfo {
    name: "Consent.provision.actor",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "role", &CODEABLE_CONCEPT).required(),
        Row::record(4, "reference", &REFERENCE).required(),
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
    release: Release::R4,
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
