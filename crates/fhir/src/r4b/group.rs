//! `Group` of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, PrimitiveKind, Text};
use crate::r4b::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, GroupType, IDENTIFIER, Identifier,
    META, Meta, NARRATIVE, Narrative, PERIOD, Period, Primitive, QUANTITY, Quantity, RANGE,
    REFERENCE, Range, Reference, Resource, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [Group](https://hl7.org/fhir/R4B/group.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`, `grp-1`.
pub struct Group {
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
    /// `boolean`, 0..1; summary.
    pub active: Primitive<bool>,
    /// `code`, 1..1; required binding to <http://hl7.org/fhir/ValueSet/group-type>; summary.
    pub r#type: Primitive<Code<GroupType>>,
    /// `boolean`, 1..1; summary.
    pub actual: Primitive<bool>,
    /// `CodeableConcept`, 0..1; summary.
    pub code: Option<Box<CodeableConcept>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `unsignedInt`, 0..1; summary.
    pub quantity: Primitive<i32>,
    /// `Reference`, 0..1, to `Organization`, `RelatedPerson`, `Practitioner`, `PractitionerRole`; summary.
    pub managing_entity: Option<Box<Reference>>,
    /// `Group.characteristic`, 0..*.
    pub characteristic: Vec<GroupCharacteristic>,
    /// `Group.member`, 0..*.
    pub member: Vec<GroupMember>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GROUP: TypeInfo = TypeInfo {
    name: "Group",
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
        Row::primitive(9, "active", PrimitiveKind::Boolean),
        Row::code(10, "type", &codes::GROUP_TYPE).required(),
        Row::primitive(11, "actual", PrimitiveKind::Boolean).required(),
        Row::record(12, "code", &CODEABLE_CONCEPT),
        Row::primitive(13, "name", PrimitiveKind::String),
        Row::primitive(14, "quantity", PrimitiveKind::UnsignedInt),
        Row::record(15, "managingEntity", &REFERENCE),
        Row::record(16, "characteristic", &GROUP_CHARACTERISTIC).many(),
        Row::record(17, "member", &GROUP_MEMBER).many(),
    ],
};

record! {
    Group, GROUP;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records identifier,
    9 Primitive active,
    10 Primitive r#type,
    11 Primitive actual,
    12 Records code,
    13 Primitive name,
    14 Primitive quantity,
    15 Records managing_entity,
    16 Records characteristic,
    17 Records member,
}

/// The elements below `Group.characteristic`.
///
/// Invariants: `ele-1`.
pub struct GroupCharacteristic {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// A choice, 1..1.
    pub value: Option<GroupCharacteristicValue>,
    /// `boolean`, 1..1.
    pub exclude: Primitive<bool>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GROUP_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "Group.characteristic",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "code", &CODEABLE_CONCEPT).required(),
        Row::record(4, "valueCodeableConcept", &CODEABLE_CONCEPT).choice(0, 5, 5).required(),
        Row::primitive(4, "valueBoolean", PrimitiveKind::Boolean).choice(1, 5, 5).required(),
        Row::record(4, "valueQuantity", &QUANTITY).choice(2, 5, 5).required(),
        Row::record(4, "valueRange", &RANGE).choice(3, 5, 5).required(),
        Row::record(4, "valueReference", &REFERENCE).choice(4, 5, 5).required(),
        Row::primitive(5, "exclude", PrimitiveKind::Boolean).required(),
        Row::record(6, "period", &PERIOD),
    ],
};

record! {
    GroupCharacteristic, GROUP_CHARACTERISTIC;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records code,
    4 Choice value,
    5 Primitive exclude,
    6 Records period,
}

/// `Group.characteristic.value[x]`.
pub enum GroupCharacteristicValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `boolean`.
    Boolean(Primitive<bool>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    GroupCharacteristicValue;
    0 Record CodeableConcept,
    1 Primitive Boolean,
    2 Record Quantity,
    3 Record Range,
    4 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Quantity(Quantity) Range(Range) Reference(Reference) Boolean(bool);
}

/// The elements below `Group.member`.
///
/// Invariants: `ele-1`.
pub struct GroupMember {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 1..1, to `Patient`, `RelatedPerson`, `Practitioner`, `PractitionerRole`, `Device`, `Medication`, `Substance`, `Group`.
    pub entity: Option<Box<Reference>>,
    /// `Period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `boolean`, 0..1.
    pub inactive: Primitive<bool>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static GROUP_MEMBER: TypeInfo = TypeInfo {
    name: "Group.member",
    kind: TypeKind::Backbone,
    release: Release::R4B,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "entity", &REFERENCE).required(),
        Row::record(4, "period", &PERIOD),
        Row::primitive(5, "inactive", PrimitiveKind::Boolean),
    ],
};

record! {
    GroupMember, GROUP_MEMBER;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records entity,
    4 Records period,
    5 Primitive inactive,
}
