//! The options of reading JSON, and the ways in.

use crate::error::JsonError;
use crate::reading::{Document, Frame, Reading};
use crate::record::Record;

use super::options::{DuplicateKeys, Limits, UnknownKeys};
use super::scan::SKIP_DEPTH;
use super::session::Session;

/// Reads JSON documents, with options.
///
/// [`read`](Self::read) stops at the first error. [`read_all`](Self::read_all) goes on, lists
/// every finding and gives what could be read; a member of a wrong type is then kept as text in
/// `extras`.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::json::{Reader, UnknownKeys};
/// use sanare_fhir::r4::Patient;
///
/// let document = br#"{"resourceType": "Patient", "active": "yes", "birthDate": "1974-12-25"}"#;
/// let reading = Reader::new().unknown(UnknownKeys::Strict).read_all::<Patient>(document);
/// assert_eq!(
///     reading.report().issues()[0].to_string(),
///     "Patient.active: expected true or false (line 1, column 39)"
/// );
/// let patient = reading.into_value().unwrap();
/// assert_eq!(patient.birth_date.as_str(), Some("1974-12-25"));
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Reader {
    pub(super) unknown: UnknownKeys,
    pub(super) duplicates: DuplicateKeys,
    pub(super) limits: Limits,
}

impl Reader {
    /// The default: unknown members are kept, duplicates are errors.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens to members that the standard does not have.
    pub fn unknown(mut self, unknown: UnknownKeys) -> Self {
        self.unknown = unknown;
        self
    }

    /// What happens to members that come twice.
    pub fn duplicates(mut self, duplicates: DuplicateKeys) -> Self {
        self.duplicates = duplicates;
        self
    }

    /// How deep elements may nest; 128 at most, which is the default.
    pub fn max_depth(mut self, depth: usize) -> Self {
        self.limits.depth = depth.min(SKIP_DEPTH);
        self
    }

    /// How deep resources may nest in resources; 16 is the default.
    pub fn max_nested_resources(mut self, nested: usize) -> Self {
        self.limits.nested_resources = nested;
        self
    }

    /// How many bytes a document may have; the default has no limit.
    pub fn max_input(mut self, bytes: usize) -> Self {
        self.limits.input = bytes;
        self
    }

    /// How many bytes one string may have; the default has no limit. The standard allows
    /// 1,048,576 characters in a `string`, and more in a `base64Binary`.
    pub fn max_string(mut self, bytes: usize) -> Self {
        self.limits.string = bytes;
        self
    }

    /// How many findings [`read_all`](Self::read_all) lists before it gives up; 100 is the default.
    pub fn max_issues(mut self, issues: usize) -> Self {
        self.limits.issues = issues;
        self
    }

    /// Reads a document up to its first error.
    ///
    /// # Errors
    /// The first finding of severity error or fatal, with FHIRPath, line and column.
    pub fn read<T: Document>(&self, document: &[u8]) -> Result<T, JsonError> {
        Session::new(document, self, true).finish()
    }

    /// Reads a document to its end, whatever is wrong in it, and lists every finding.
    pub fn read_all<T: Document>(&self, document: &[u8]) -> Reading<T> {
        let mut session = Session::new(document, self, false);
        let value = session.document(|session| T::read_from(session));
        Reading::new(value, session.findings.into_report(document))
    }

    /// Fills an empty record from a document, up to its first error.
    ///
    /// # Errors
    /// As [`read`](Self::read); the record then holds what stood before the error.
    pub fn read_into(&self, record: &mut dyn Record, document: &[u8]) -> Result<(), JsonError> {
        let mut session = Session::new(document, self, true);
        session.document(|session| session.typed(record).map(Some));
        session.findings.first_error(document).map_or(Ok(()), |issue| Err(issue.into()))
    }
}

/// Reads a text made from another format, in which numbers may stand in strings.
#[cfg(feature = "serde")]
pub(crate) fn read_tree<T: Document>(document: &[u8]) -> Result<T, JsonError> {
    let mut session = Session::new(document, &Reader::new(), true);
    session.numbers_in_text = true;
    session.finish()
}

/// Checks that a document is one JSON value.
pub(crate) fn check_syntax(document: &[u8]) -> Result<(), JsonError> {
    let mut session = Session::new(document, &Reader::new(), true);
    session.document(|session| session.pass(&Frame::root("")).map(Some));
    session.findings.first_error(document).map_or(Ok(()), |issue| Err(issue.into()))
}
