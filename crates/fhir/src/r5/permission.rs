//! `Permission` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, DateTime, PrimitiveKind, Text};
use crate::r5::{
    CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, ConsentDataMeaning, ConsentProvisionType,
    EXPRESSION, EXTENSION, Expression, Extension, META, Meta, NARRATIVE, Narrative, PERIOD, Period,
    PermissionRuleCombining, PermissionStatus, Primitive, REFERENCE, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Permission](https://hl7.org/fhir/R5/permission.html).
///
/// Since R5.
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Permission {
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
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/permission-status>; summary.
    pub status: Primitive<Code<PermissionStatus>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `Organization`, `CareTeam`, `Patient`, `RelatedPerson`, `HealthcareService`; summary.
    pub asserter: Option<Box<Reference>>,
    /// `dateTime`, 0..*; summary.
    pub date: Vec<Primitive<DateTime>>,
    /// `Period`, 0..1; summary.
    pub validity: Option<Box<Period>>,
    /// `Permission.justification`, 0..1; summary.
    pub justification: Option<Box<PermissionJustification>>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/permission-rule-combining>; modifier; summary.
    pub combining: Primitive<Code<PermissionRuleCombining>>,
    /// `Permission.rule`, 0..*; summary.
    pub rule: Vec<PermissionRule>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERMISSION: TypeInfo = TypeInfo {
    name: "Permission",
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
        Row::code(8, "status", &codes::PERMISSION_STATUS).required(),
        Row::record(9, "asserter", &REFERENCE),
        Row::primitive(10, "date", PrimitiveKind::DateTime).many(),
        Row::record(11, "validity", &PERIOD),
        Row::record(12, "justification", &PERMISSION_JUSTIFICATION),
        Row::code(13, "combining", &codes::PERMISSION_RULE_COMBINING).required(),
        Row::record(14, "rule", &PERMISSION_RULE).many(),
    ],
};

record! {
    Permission, PERMISSION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Primitive status,
    9 Records asserter,
    10 Primitives date,
    11 Records validity,
    12 Records justification,
    13 Primitive combining,
    14 Records rule,
}

/// The elements below `Permission.justification`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PermissionJustification {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-policy>; summary.
    pub basis: Vec<CodeableConcept>,
    /// `Reference`, 0..*; summary.
    pub evidence: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERMISSION_JUSTIFICATION: TypeInfo = TypeInfo {
    name: "Permission.justification",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "basis", &CODEABLE_CONCEPT).many(),
        Row::record(4, "evidence", &REFERENCE).many(),
    ],
};

record! {
    PermissionJustification, PERMISSION_JUSTIFICATION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records basis,
    4 Records evidence,
}

/// The elements below `Permission.rule`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PermissionRule {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/consent-provision-type>; modifier; summary.
    pub r#type: Primitive<Code<ConsentProvisionType>>,
    /// `Permission.rule.data`, 0..*; summary.
    pub data: Vec<PermissionRuleData>,
    /// `Permission.rule.activity`, 0..*; summary.
    pub activity: Vec<PermissionRuleActivity>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/security-label-event-examples>; summary.
    pub limit: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERMISSION_RULE: TypeInfo = TypeInfo {
    name: "Permission.rule",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::code(3, "type", &codes::CONSENT_PROVISION_TYPE),
        Row::record(4, "data", &PERMISSION_RULE_DATA).many(),
        Row::record(5, "activity", &PERMISSION_RULE_ACTIVITY).many(),
        Row::record(6, "limit", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    PermissionRule, PERMISSION_RULE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive r#type,
    4 Records data,
    5 Records activity,
    6 Records limit,
}

/// The elements below `Permission.rule.data`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PermissionRuleData {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.data.resource`, 0..*; summary.
    pub resource: Vec<PermissionRuleDataResource>,
    /// `Coding`, 0..*; summary.
    pub security: Vec<Coding>,
    /// `Period`, 0..*; summary.
    pub period: Vec<Period>,
    /// `Expression`, 0..1; summary.
    pub expression: Option<Box<Expression>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERMISSION_RULE_DATA: TypeInfo = TypeInfo {
    name: "Permission.rule.data",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "resource", &PERMISSION_RULE_DATA_RESOURCE).many(),
        Row::record(4, "security", &CODING).many(),
        Row::record(5, "period", &PERIOD).many(),
        Row::record(6, "expression", &EXPRESSION),
    ],
};

record! {
    PermissionRuleData, PERMISSION_RULE_DATA;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records resource,
    4 Records security,
    5 Records period,
    6 Records expression,
}

/// The elements below `Permission.rule.data.resource`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PermissionRuleDataResource {
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

pub(crate) static PERMISSION_RULE_DATA_RESOURCE: TypeInfo = TypeInfo {
    name: "Permission.rule.data.resource",
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
    PermissionRuleDataResource, PERMISSION_RULE_DATA_RESOURCE;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive meaning,
    4 Records reference,
}

/// The elements below `Permission.rule.activity`.
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct PermissionRuleActivity {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..*, to `Device`, `Group`, `CareTeam`, `Organization`, `Patient`, `Practitioner`, `RelatedPerson`, `PractitionerRole`; summary.
    pub actor: Vec<Reference>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/consent-action>; summary.
    pub action: Vec<CodeableConcept>,
    /// `CodeableConcept`, 0..*; preferred binding to <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>; summary.
    pub purpose: Vec<CodeableConcept>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static PERMISSION_RULE_ACTIVITY: TypeInfo = TypeInfo {
    name: "Permission.rule.activity",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "actor", &REFERENCE).many(),
        Row::record(4, "action", &CODEABLE_CONCEPT).many(),
        Row::record(5, "purpose", &CODEABLE_CONCEPT).many(),
    ],
};

record! {
    PermissionRuleActivity, PERMISSION_RULE_ACTIVITY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records actor,
    4 Records action,
    5 Records purpose,
}
