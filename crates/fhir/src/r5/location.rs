//! `Location` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Code, Decimal, PrimitiveKind, Text};
use crate::r5::{
    ADDRESS, AVAILABILITY, Address, Availability, CODEABLE_CONCEPT, CODING, CodeableConcept,
    Coding, EXTENDED_CONTACT_DETAIL, EXTENSION, ExtendedContactDetail, Extension, IDENTIFIER,
    Identifier, LocationMode, LocationStatus, META, Meta, NARRATIVE, Narrative, Primitive,
    REFERENCE, Reference, Resource, VIRTUAL_SERVICE_DETAIL, VirtualServiceDetail, codes,
};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The resource [Location](https://hl7.org/fhir/R5/location.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct Location {
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
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/location-status>; modifier; summary.
    pub status: Primitive<Code<LocationStatus>>,
    /// `Coding`, 0..1; preferred binding to <http://terminology.hl7.org/ValueSet/v2-0116>; summary.
    pub operational_status: Option<Box<Coding>>,
    /// `string`, 0..1; summary.
    pub name: Primitive<Text>,
    /// `string`, 0..*.
    pub alias: Vec<Primitive<Text>>,
    /// `markdown`, 0..1; summary.
    pub description: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/location-mode>; summary.
    pub mode: Primitive<Code<LocationMode>>,
    /// `CodeableConcept`, 0..*; extensible binding to <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>; summary.
    pub r#type: Vec<CodeableConcept>,
    /// `ExtendedContactDetail`, 0..*; since R5.
    pub contact: Vec<ExtendedContactDetail>,
    /// `Address`, 0..1.
    pub address: Option<Box<Address>>,
    /// `CodeableConcept`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/location-form>; summary; since R5.
    pub form: Option<Box<CodeableConcept>>,
    /// `Location.position`, 0..1.
    pub position: Option<Box<LocationPosition>>,
    /// `Reference`, 0..1, to `Organization`; summary.
    pub managing_organization: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Location`.
    pub part_of: Option<Box<Reference>>,
    /// `CodeableConcept`, 0..*; example binding to <http://hl7.org/fhir/ValueSet/location-characteristic>; since R5.
    pub characteristic: Vec<CodeableConcept>,
    /// `Availability`, 0..*.
    pub hours_of_operation: Vec<Availability>,
    /// `VirtualServiceDetail`, 0..*; since R5.
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Reference`, 0..*, to `Endpoint`.
    pub endpoint: Vec<Reference>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static LOCATION: TypeInfo = TypeInfo {
    name: "Location",
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
        Row::code(9, "status", &codes::LOCATION_STATUS),
        Row::record(10, "operationalStatus", &CODING),
        Row::primitive(11, "name", PrimitiveKind::String),
        Row::primitive(12, "alias", PrimitiveKind::String).many(),
        Row::primitive(13, "description", PrimitiveKind::Markdown),
        Row::code(14, "mode", &codes::LOCATION_MODE),
        Row::record(15, "type", &CODEABLE_CONCEPT).many(),
        Row::record(16, "contact", &EXTENDED_CONTACT_DETAIL).many(),
        Row::record(17, "address", &ADDRESS),
        Row::record(18, "form", &CODEABLE_CONCEPT),
        Row::record(19, "position", &LOCATION_POSITION),
        Row::record(20, "managingOrganization", &REFERENCE),
        Row::record(21, "partOf", &REFERENCE),
        Row::record(22, "characteristic", &CODEABLE_CONCEPT).many(),
        Row::record(23, "hoursOfOperation", &AVAILABILITY).many(),
        Row::record(24, "virtualService", &VIRTUAL_SERVICE_DETAIL).many(),
        Row::record(25, "endpoint", &REFERENCE).many(),
    ],
};

record! {
    Location, LOCATION;
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
    10 Records operational_status,
    11 Primitive name,
    12 Primitives alias,
    13 Primitive description,
    14 Primitive mode,
    15 Records r#type,
    16 Records contact,
    17 Records address,
    18 Records form,
    19 Records position,
    20 Records managing_organization,
    21 Records part_of,
    22 Records characteristic,
    23 Records hours_of_operation,
    24 Records virtual_service,
    25 Records endpoint,
}

/// The elements below `Location.position`.
///
/// Invariants: `ele-1`.
pub struct LocationPosition {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `decimal`, 1..1.
    pub longitude: Primitive<Decimal>,
    /// `decimal`, 1..1.
    pub latitude: Primitive<Decimal>,
    /// `decimal`, 0..1.
    pub altitude: Primitive<Decimal>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static LOCATION_POSITION: TypeInfo = TypeInfo {
    name: "Location.position",
    kind: TypeKind::Backbone,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::primitive(3, "longitude", PrimitiveKind::Decimal).required(),
        Row::primitive(4, "latitude", PrimitiveKind::Decimal).required(),
        Row::primitive(5, "altitude", PrimitiveKind::Decimal),
    ],
};

record! {
    LocationPosition, LOCATION_POSITION;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Primitive longitude,
    4 Primitive latitude,
    5 Primitive altitude,
}
