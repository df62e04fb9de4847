//! `VirtualServiceDetail` of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r5::{
    CODING, CONTACT_POINT, Coding, ContactPoint, EXTENDED_CONTACT_DETAIL, EXTENSION,
    ExtendedContactDetail, Extension, Primitive,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The data type [VirtualServiceDetail](https://hl7.org/fhir/R5/datatypes.html#VirtualServiceDetail).
///
/// Since R5.
///
/// Invariants: `ele-1`.
pub struct VirtualServiceDetail {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Coding`, 0..1; example binding to <http://hl7.org/fhir/ValueSet/virtual-service-type>; summary.
    pub channel_type: Option<Box<Coding>>,
    /// A choice, 0..1; summary.
    pub address: Option<VirtualServiceDetailAddress>,
    /// `url`, 0..*; summary.
    pub additional_info: Vec<Primitive<Text>>,
    /// `positiveInt`, 0..1; summary.
    pub max_participants: Primitive<i32>,
    /// `string`, 0..1; summary.
    pub session_key: Primitive<Text>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static VIRTUAL_SERVICE_DETAIL: TypeInfo = TypeInfo {
    name: "VirtualServiceDetail",
    kind: TypeKind::DataType,
    release: Release::R5,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "channelType", &CODING),
        Row::primitive(3, "addressUrl", PrimitiveKind::Url).choice(0, 4, 7),
        Row::primitive(3, "addressString", PrimitiveKind::String).choice(1, 4, 7),
        Row::record(3, "addressContactPoint", &CONTACT_POINT).choice(2, 4, 7),
        Row::record(3, "addressExtendedContactDetail", &EXTENDED_CONTACT_DETAIL).choice(3, 4, 7),
        Row::primitive(4, "additionalInfo", PrimitiveKind::Url).many(),
        Row::primitive(5, "maxParticipants", PrimitiveKind::PositiveInt),
        Row::primitive(6, "sessionKey", PrimitiveKind::String),
    ],
};

record! {
    VirtualServiceDetail, VIRTUAL_SERVICE_DETAIL;
    0 Plain id,
    1 Records extension,
    2 Records channel_type,
    3 Choice address,
    4 Primitives additional_info,
    5 Primitive max_participants,
    6 Primitive session_key,
}

/// `VirtualServiceDetail.address[x]`.
pub enum VirtualServiceDetailAddress {
    /// `url`.
    Url(Primitive<Text>),
    /// `string`.
    String(Primitive<Text>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `ExtendedContactDetail`.
    ExtendedContactDetail(Box<ExtendedContactDetail>),
}

choice! {
    VirtualServiceDetailAddress;
    0 Primitive Url,
    1 Primitive String,
    2 Record ContactPoint,
    3 Record ExtendedContactDetail,
    ; last ExtendedContactDetail;
    from ContactPoint(ContactPoint) ExtendedContactDetail(ExtendedContactDetail);
}
