//! FHIR JSON, read and written without loss ([json](https://hl7.org/fhir/R4/json.html)).
//!
//! [`read`] and [`to_string`] are the common way; [`Reader`] and [`Writer`] take options.

mod field;
mod format;
mod options;
mod reader;
mod scan;
mod session;
mod writer;

pub use crate::reading::{Document, Reading};
pub use options::{DuplicateKeys, UnknownKeys};
pub use reader::Reader;
pub use writer::Writer;

pub(crate) use crate::reading::{Halt, Session, read_any};
pub(crate) use reader::check_syntax;
pub(crate) use scan::SKIP_DEPTH;
pub(crate) use writer::write_string;
#[cfg(feature = "serde")]
pub(crate) use {format::compact, reader::read_tree, writer::is_half_refused};
#[cfg(feature = "xml")]
pub(crate) use {options::Limits, scan::Scanner};
#[cfg(any(feature = "serde", feature = "xml"))]
pub(crate) use {scan::is_number, writer::is_set};

use crate::error::JsonError;

/// Reads a document with the default options: unknown members are kept, the first error ends it.
///
/// # Errors
/// The first error, with FHIRPath, line and column.
pub fn read<T: Document>(document: &[u8]) -> Result<T, JsonError> {
    Reader::new().read(document)
}

/// Writes a document in the compact form.
pub fn to_string<T: Document>(value: &T) -> String {
    Writer::new().write(value)
}

/// Writes a document with one member or item a line.
pub fn to_string_pretty<T: Document>(value: &T) -> String {
    Writer::new().pretty().write(value)
}
