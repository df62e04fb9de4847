//! `VerificationResult` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Date, DateTime, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative,
    Primitive, REFERENCE, Reference, Resource, SIGNATURE, Signature, Status, TIMING, Timing, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [VerificationResult](https://hl7.org/fhir/R4B/verificationresult.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct VerificationResult {
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
    /// `Reference`, 0..*; summary.
    pub target: Vec<Reference>,
    /// `string`, 0..*; summary.
    pub target_location: Vec<Primitive<Text>>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/verificationresult-need>; summary.
    pub need: Option<Box<CodeableConcept>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/verificationresult-status>; summary.
    pub status: Primitive<Code<Status>>,
    /// `dateTime`, 0..1; summary.
    pub status_date: Primitive<DateTime>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/verificationresult-validation-type>; summary.
    pub validation_type: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/verificationresult-validation-process>; summary.
    pub validation_process: Vec<CodeableConcept>,
    /// `Timing`, 0..1.
    pub frequency: Option<Box<Timing>>,
    /// `dateTime`, 0..1.
    pub last_performed: Primitive<DateTime>,
    /// `date`, 0..1.
    pub next_scheduled: Primitive<Date>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/verificationresult-failure-action>; summary.
    pub failure_action: Option<Box<CodeableConcept>>,
    /// `VerificationResult.primarySource`, 0..*.
    pub primary_source: Vec<VerificationResultPrimarySource>,
    /// `VerificationResult.attestation`, 0..1.
    pub attestation: Option<Box<VerificationResultAttestation>>,
    /// `VerificationResult.validator`, 0..*.
    pub validator: Vec<VerificationResultValidator>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VERIFICATION_RESULT: TypeInfo = TypeInfo {
    name: "VerificationResult",
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
        Row::record(8, "target", &REFERENCE).many(),
        Row::primitive(9, "targetLocation", PrimitiveKind::String).many(),
        Row::record(10, "need", &CODEABLE_CONCEPT),
        Row::code(11, "status", &codes::STATUS).required(),
        Row::primitive(12, "statusDate", PrimitiveKind::DateTime),
        Row::record(13, "validationType", &CODEABLE_CONCEPT),
        Row::record(14, "validationProcess", &CODEABLE_CONCEPT).many(),
        Row::record(15, "frequency", &TIMING),
        Row::primitive(16, "lastPerformed", PrimitiveKind::DateTime),
        Row::primitive(17, "nextScheduled", PrimitiveKind::Date),
        Row::record(18, "failureAction", &CODEABLE_CONCEPT),
        Row::record(19, "primarySource", &VERIFICATION_RESULT_PRIMARY_SOURCE).many(),
        Row::record(20, "attestation", &VERIFICATION_RESULT_ATTESTATION),
        Row::record(21, "validator", &VERIFICATION_RESULT_VALIDATOR).many(),
    ],
};

record! {
    VerificationResult, VERIFICATION_RESULT;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records target,
    9 Primitives target_location,
    10 Records need,
    11 Primitive status,
    12 Primitive status_date,
    13 Records validation_type,
    14 Records validation_process,
    15 Records frequency,
    16 Primitive last_performed,
    17 Primitive next_scheduled,
    18 Records failure_action,
    19 Records primary_source,
    20 Records attestation,
    21 Records validator,
}

/// The elements below `VerificationResult.primarySource`.
///
/// Invariants: `ele-1`.
pub struct VerificationResultPrimarySource {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Organization`, `Practitioner`, `PractitionerRole`.
    pub who: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>; summary.
    pub communication_method: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/verificationresult-validation-status>.
    pub validation_status: Option<Box<CodeableConcept>>,
    /// `dateTime`, 0..1.
    pub validation_date: Primitive<DateTime>,
    /// `CodeableConcept`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates>; summary.
    pub can_push_updates: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://hl7.org/fhir/ValueSet/verificationresult-push-type-available>.
    pub push_type_available: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VERIFICATION_RESULT_PRIMARY_SOURCE: TypeInfo = TypeInfo {
    name: "VerificationResult.primarySource",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "who", &REFERENCE),
        Row::record(4, "type", &CODEABLE_CONCEPT).many(),
        Row::record(5, "communicationMethod", &CODEABLE_CONCEPT).many(),
        Row::record(6, "validationStatus", &CODEABLE_CONCEPT),
        Row::primitive(7, "validationDate", PrimitiveKind::DateTime),
        Row::record(8, "canPushUpdates", &CODEABLE_CONCEPT),
        Row::record(9, "pushTypeAvailable", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    VerificationResultPrimarySource, VERIFICATION_RESULT_PRIMARY_SOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records who,
    4 Records r#type,
    5 Records communication_method,
    6 Records validation_status,
    7 Primitive validation_date,
    8 Records can_push_updates,
    9 Records push_type_available,
}

/// The elements below `VerificationResult.attestation`.
///
/// Invariants: `ele-1`.
pub struct VerificationResultAttestation {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`; summary.
    pub who: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Organization`, `Practitioner`, `PractitionerRole`; summary.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>; summary.
    pub communication_method: Option<Box<CodeableConcept>>,
    /// `date`, 0..1; summary.
    pub date: Primitive<Date>,
    /// `string`, 0..1.
    pub source_identity_certificate: Primitive<Text>,
    /// `string`, 0..1.
    pub proxy_identity_certificate: Primitive<Text>,
    /// `Signature`, 0..1.
    pub proxy_signature: Option<Box<Signature>>,
    /// `Signature`, 0..1.
    pub source_signature: Option<Box<Signature>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VERIFICATION_RESULT_ATTESTATION: TypeInfo = TypeInfo {
    name: "VerificationResult.attestation",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "who", &REFERENCE),
        Row::record(4, "onBehalfOf", &REFERENCE),
        Row::record(5, "communicationMethod", &CODEABLE_CONCEPT),
        Row::primitive(6, "date", PrimitiveKind::Date),
        Row::primitive(7, "sourceIdentityCertificate", PrimitiveKind::String),
        Row::primitive(8, "proxyIdentityCertificate", PrimitiveKind::String),
        Row::record(9, "proxySignature", &SIGNATURE),
        Row::record(10, "sourceSignature", &SIGNATURE),
    ],
};

record! {
    VerificationResultAttestation, VERIFICATION_RESULT_ATTESTATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records who,
    4 Records on_behalf_of,
    5 Records communication_method,
    6 Primitive date,
    7 Primitive source_identity_certificate,
    8 Primitive proxy_identity_certificate,
    9 Records proxy_signature,
    10 Records source_signature,
}

/// The elements below `VerificationResult.validator`.
///
/// Invariants: `ele-1`.
pub struct VerificationResultValidator {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Organization`.
    pub organization: Option<Box<Reference>>,
    /// `string`, 0..1.
    pub identity_certificate: Primitive<Text>,
    /// `Signature`, 0..1.
    pub attestation_signature: Option<Box<Signature>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VERIFICATION_RESULT_VALIDATOR: TypeInfo = TypeInfo {
    name: "VerificationResult.validator",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "organization", &REFERENCE).required(),
        Row::primitive(4, "identityCertificate", PrimitiveKind::String),
        Row::record(5, "attestationSignature", &SIGNATURE),
    ],
};

record! {
    VerificationResultValidator, VERIFICATION_RESULT_VALIDATOR;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records organization,
    4 Primitive identity_certificate,
    5 Records attestation_signature,
}
