//! FHIR XML, read and written without loss ([xml](https://hl7.org/fhir/R4/xml.html)).
//!
//! [`read`] and [`write()`] are the common way; [`Reader`] and [`Writer`] take options. What is read
//! from JSON can be written as XML and the reverse:
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::r4::{self, Patient};
//! use sanare_fhir::xml;
//!
//! let document = br#"<?xml version="1.0" encoding="UTF-8"?>
//! <Patient xmlns="http://hl7.org/fhir">
//!   <text>
//!     <status value="generated"/>
//!     <div xmlns="http://www.w3.org/1999/xhtml"><b>Peter</b> &amp; James</div>
//!   </text>
//!   <name>
//!     <family value="Chalmers"/>
//!   </name>
//!   <birthDate value="1974-12-25"/>
//! </Patient>"#;
//! let patient: Patient = xml::read(document)?;
//! assert_eq!(patient.name[0].family, "Chalmers");
//! assert!(r4::json::to_string(&patient).contains(r#""birthDate":"1974-12-25""#));
//!
//! let written = xml::write(&patient)?;
//! assert!(written.contains("<b>Peter</b> &amp; James")); // the narrative, byte for byte
//! assert_eq!(xml::read::<Patient>(written.as_bytes())?, patient);
//! # }
//! # Ok::<(), sanare_fhir::XmlError>(())
//! ```
//!
//! Documents are XML 1.0 in UTF-8. A document type declaration is refused, so nothing is expanded
//! or loaded. Comments and processing instructions outside of narratives are dropped. Elements and
//! attributes that the standard does not have are kept in `extras` as JSON, without types: a
//! number becomes a string there.

mod element;
mod foreign;
mod namespace;
mod pass;
mod reader;
mod scan;
mod tag;
mod writer;
mod xhtml;

pub use crate::json::{DuplicateKeys, UnknownKeys};
pub use crate::reading::{Document, Reading};
pub use reader::Reader;
pub use writer::{Writer, Writing};

use crate::error::XmlError;
use crate::primitive::PrimitiveKind;
use crate::record::{Kind, Row, TypeInfo, TypeKind};

/// Reads a document with the default options: unknown elements are kept, the first error ends it.
///
/// # Errors
/// The first error, with FHIRPath, line and column.
pub fn read<T: Document>(document: &[u8]) -> Result<T, XmlError> {
    Reader::new().read(document)
}

/// Writes a document in one line.
///
/// # Errors
/// What XML cannot hold: a character that it does not allow, a narrative that is no well-formed
/// `div`, an extra that has no form in XML.
pub fn write<T: Document>(value: &T) -> Result<String, XmlError> {
    Writer::new().write(value)
}

/// Writes a document with one element a line.
///
/// # Errors
/// As [`write()`].
pub fn write_pretty<T: Document>(value: &T) -> Result<String, XmlError> {
    Writer::new().pretty().write(value)
}

/// Whether a member stands in an attribute: element ids and `Extension.url` do, the id of a
/// resource is an element.
fn is_attribute(info: &TypeInfo, row: &Row) -> bool {
    info.kind != TypeKind::Resource
        && matches!(row.kind, Kind::Plain(kind) if kind != PrimitiveKind::Xhtml)
}

/// The row of an attribute.
fn attribute_row(info: &TypeInfo, name: &str) -> Option<&'static Row> {
    info.row(name).filter(|row| is_attribute(info, row))
}
