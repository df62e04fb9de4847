//! `Signature` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{Base64Binary, Instant, PrimitiveKind, Text};
use crate::r4::{CODING, Coding, EXTENSION, Extension, Primitive, REFERENCE, Reference};
use crate::record::{Row, TypeInfo, TypeKind, record};

/// The data type [Signature](https://hl7.org/fhir/R4/datatypes.html#Signature).
///
/// Invariants: `ele-1`.
pub struct Signature {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Coding`, 1..*; preferred binding to <http://hl7.org/fhir/ValueSet/signature-type>; summary.
    pub r#type: Vec<Coding>,
    /// `instant`, 1..1; summary.
    pub when: Primitive<Instant>,
    /// `Reference`, 1..1, to `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Patient`, `Device`, `Organization`; summary.
    pub who: Option<Box<Reference>>,
    /// `Reference`, 0..1, to `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Patient`, `Device`, `Organization`; summary.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub target_format: Primitive<Text>,
    /// `code`, 0..1; required binding to <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub sig_format: Primitive<Text>,
    /// `base64Binary`, 0..1.
    pub data: Primitive<Base64Binary>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static SIGNATURE: TypeInfo = TypeInfo {
    name: "Signature",
    kind: TypeKind::DataType,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "type", &CODING).many().required(),
        Row::primitive(3, "when", PrimitiveKind::Instant).required(),
        Row::record(4, "who", &REFERENCE).required(),
        Row::record(5, "onBehalfOf", &REFERENCE),
        Row::primitive(6, "targetFormat", PrimitiveKind::Code),
        Row::primitive(7, "sigFormat", PrimitiveKind::Code),
        Row::primitive(8, "data", PrimitiveKind::Base64Binary),
    ],
};

record! {
    Signature, SIGNATURE;
    0 Plain id,
    1 Records extension,
    2 Records r#type,
    3 Primitive when,
    4 Records who,
    5 Records on_behalf_of,
    6 Primitive target_format,
    7 Primitive sig_format,
    8 Primitive data,
}
