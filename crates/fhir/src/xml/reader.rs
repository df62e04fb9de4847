//! The reader: fills any [`Record`] from an XML document, one pass, without a tree.

use crate::error::{IssueKind, XmlError};
use crate::json::{DuplicateKeys, Limits, SKIP_DEPTH, UnknownKeys};
use crate::reading::{Document, Fault, Findings, Frame, Halt, Reading, Reporting, Source};
use crate::record::{Record, TypeKind};
use crate::resource::Resources;

use super::namespace::{Bindings, Namespace};
use super::scan::{Attribute, Attributes, Scanner, Token, TokenKind, illegal};
use super::tag::Tag;

/// Reads XML documents, with options.
///
/// [`read`](Self::read) stops at the first error. [`read_all`](Self::read_all) goes on, lists
/// every finding and gives what could be read; the value of an element that its type refuses is
/// then kept in `extras`.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::Patient;
/// use sanare_fhir::xml::{Reader, UnknownKeys};
///
/// let document = br#"<Patient xmlns="http://hl7.org/fhir">
///   <active value="yes"/>
///   <birthDate value="1974-12-25"/>
/// </Patient>"#;
/// let reading = Reader::new().unknown(UnknownKeys::Strict).read_all::<Patient>(document);
/// assert_eq!(
///     reading.report().issues()[0].to_string(),
///     "Patient.active: expected true or false (line 2, column 18)"
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
    pub(super) comments: bool,
    pub(super) limits: Limits,
}

impl Reader {
    /// The default: unknown elements are kept, duplicates are errors, order is a warning.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens to elements and attributes that the standard does not have. With
    /// [`Strict`](UnknownKeys::Strict) the order of elements must be that of the standard too.
    pub fn unknown(mut self, unknown: UnknownKeys) -> Self {
        self.unknown = unknown;
        self
    }

    /// What happens to an element that comes twice and does not repeat.
    pub fn duplicates(mut self, duplicates: DuplicateKeys) -> Self {
        self.duplicates = duplicates;
        self
    }

    /// Whether [`read_all`](Self::read_all) lists the places of comments. Those inside a narrative
    /// belong to it and are kept; all others are dropped.
    pub fn comments(mut self, listed: bool) -> Self {
        self.comments = listed;
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

    /// How many bytes one value or narrative may have; the default has no limit.
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
    pub fn read<T: Document>(&self, document: &[u8]) -> Result<T, XmlError> {
        let mut session = Session::new(document, self, true);
        let value = session.document(|session| T::read_from(session));
        session.findings.outcome(value, document).map_err(Into::into)
    }

    /// Reads a document to its end, whatever is wrong in it, and lists every finding. A document
    /// that is no well-formed XML ends at its first fault.
    pub fn read_all<T: Document>(&self, document: &[u8]) -> Reading<T> {
        let mut session = Session::new(document, self, false);
        let value = session.document(|session| T::read_from(session));
        Reading::new(value, session.findings.into_report(document))
    }

    /// Fills an empty record from a document, up to its first error.
    ///
    /// # Errors
    /// As [`read`](Self::read); the record then holds what stood before the error.
    pub fn read_into(&self, record: &mut dyn Record, document: &[u8]) -> Result<(), XmlError> {
        let mut session = Session::new(document, self, true);
        session.document(|session| session.typed(record).map(Some));
        session.findings.first_error(document).map_or(Ok(()), |issue| Err(issue.into()))
    }
}

/// One reading of one document.
pub(super) struct Session<'a> {
    document: &'a [u8],
    pub(super) scanner: Scanner<'a>,
    pub(super) options: Reader,
    findings: Findings,
    pub(super) depth: usize,
    pub(super) nested: usize,
    pub(super) foreign_depth: usize,
    /// True once the elements of the document are being read.
    pub(super) begun: bool,
    root: Option<Tag<'a>>,
    pub(super) bindings: Bindings<'a>,
    /// The attributes of the last tag that no element of FHIR has.
    pub(super) strange: Vec<Attribute<'a>>,
    pub(super) scratch: String,
}

impl Reporting for Session<'_> {
    fn findings(&mut self) -> &mut Findings {
        &mut self.findings
    }
}

impl Source for Session<'_> {
    fn record(&mut self, record: &mut dyn Record) -> Result<bool, Halt> {
        let read = self.typed(record);
        self.partial(read)
    }

    fn resource(&mut self, into: &mut dyn Resources) -> Result<bool, Halt> {
        let Some(tag) = self.root.take() else { return Ok(false) };
        let read = self.any_resource(into, &tag, &Frame::root(""), true);
        self.partial(read)
    }
}

impl<'a> Session<'a> {
    fn new(document: &'a [u8], options: &Reader, stop_at_error: bool) -> Self {
        Self {
            document,
            scanner: Scanner::new("", 0),
            options: *options,
            findings: Findings::new(stop_at_error, options.limits.issues),
            depth: 0,
            nested: 0,
            foreign_depth: 0,
            begun: false,
            root: None,
            bindings: Bindings::default(),
            strange: Vec::new(),
            scratch: String::new(),
        }
    }

    /// Reads the one element of the document.
    fn document<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Option<T>, Halt>,
    ) -> Option<T> {
        let root = Frame::root("");
        let text = self.text(&root).ok()?;
        self.root = self.prolog(text, &root).ok()?;
        self.root?;
        let value = read(self).unwrap_or_default();
        if !self.findings.is_fatal() {
            let _ = self.epilog(&root);
        }
        value
    }

    /// The document as text, of which no character is illegal.
    fn text(&mut self, root: &Frame<'_>) -> Result<&'a str, Halt> {
        let fault = |kind, offset| Err(Fault { kind, offset });
        let text = if self.document.len() > self.options.limits.input {
            fault(IssueKind::InputTooLong, 0)
        } else {
            match std::str::from_utf8(self.document) {
                Ok(text) => match illegal(text) {
                    Some(offset) => fault(IssueKind::IllegalCharacter, offset),
                    None => Ok(text),
                },
                Err(error) => fault(IssueKind::NotUtf8, error.valid_up_to()),
            }
        };
        self.at(root, text)
    }

    /// What stands before the root, and the root's start tag.
    fn prolog(&mut self, text: &'a str, root: &Frame<'_>) -> Result<Option<Tag<'a>>, Halt> {
        let mut start = 0;
        if text.starts_with('\u{feff}') {
            start = '\u{feff}'.len_utf8();
            self.warning(root, IssueKind::ByteOrderMark, 0)?;
        }
        if text.get(start..).is_some_and(|text| text.starts_with('\u{feff}')) {
            return self.fatal(root, IssueKind::UnexpectedCharacter, start).map(|_| None);
        }
        self.scanner = Scanner::new(text, start);
        loop {
            let token = self.next(root)?;
            match token.kind {
                TokenKind::Start | TokenKind::Empty => {
                    let mut tag = self.tag(token, root)?;
                    self.root_namespace(&mut tag, root)?;
                    return Ok(Some(tag));
                }
                TokenKind::Declaration if token.offset == start => self.declaration(token, root)?,
                TokenKind::Text if !token.is_blank() => {
                    let kind = IssueKind::UnexpectedCharacter;
                    return self.fatal(root, kind, token.offset).map(|_| None);
                }
                _ => self.between(token, root)?,
            }
        }
    }

    /// The namespace of the root must be that of FHIR; one that is forgotten is forgiven.
    fn root_namespace(&mut self, tag: &mut Tag<'a>, root: &Frame<'_>) -> Result<(), Halt> {
        if tag.namespace != Namespace::None {
            return Ok(());
        }
        let offset = tag.token.offset;
        match self.options.unknown {
            UnknownKeys::Strict => self.error(root, IssueKind::Namespace, offset, None)?,
            UnknownKeys::Lax => self.warning(root, IssueKind::Namespace, offset)?,
            UnknownKeys::Ignore => {}
        }
        self.bindings.assume_fhir();
        tag.namespace = Namespace::Fhir;
        Ok(())
    }

    /// `<?xml version="1.0" encoding="UTF-8"?>`
    fn declaration(&mut self, token: Token<'a>, root: &Frame<'_>) -> Result<(), Halt> {
        let inner = token.text.strip_prefix("<?xml").and_then(|text| text.strip_suffix("?>"));
        let mut attributes = Attributes::new(inner.unwrap_or_default(), token.offset + 5);
        let unexpected = Fault { kind: IssueKind::UnexpectedCharacter, offset: token.offset };
        let version = match attributes.next() {
            Some(Ok(attribute)) if attribute.name == "version" => Ok(attribute),
            Some(Err(fault)) => Err(fault),
            _ => Err(unexpected),
        };
        let version = self.at(root, version)?;
        if version.raw != "1.0" {
            self.warning(root, IssueKind::XmlVersion, version.value_offset)?;
        }
        let mut known = ["encoding", "standalone"].iter();
        for attribute in attributes {
            let attribute = self.at(root, attribute)?;
            if !known.any(|name| *name == attribute.name) {
                return self.at(root, Err(unexpected));
            }
            if attribute.name == "encoding" {
                self.encoding(&attribute, root)?;
            }
        }
        Ok(())
    }

    /// The document is UTF-8. It cannot be in UTF-16, whatever it says; but text in an encoding of
    /// single bytes could be taken for UTF-8 by accident.
    fn encoding(&mut self, attribute: &Attribute<'a>, root: &Frame<'_>) -> Result<(), Halt> {
        let name = attribute.raw.to_ascii_uppercase();
        let kind = IssueKind::DeclaredEncoding;
        if matches!(&*name, "UTF-8" | "UTF8")
            || (name.contains("ASCII") && self.document.is_ascii())
        {
            return Ok(());
        }
        if self.document.is_ascii() || name.starts_with("UTF-") || name.starts_with("UCS-") {
            return self.warning(root, kind, attribute.value_offset);
        }
        self.fatal(root, kind, attribute.value_offset).map(drop)
    }

    /// What stands behind the root.
    fn epilog(&mut self, root: &Frame<'_>) -> Result<(), Halt> {
        loop {
            let token = self.next(root)?;
            match token.kind {
                TokenKind::EndOfDocument => return Ok(()),
                TokenKind::Text if token.is_blank() => {}
                TokenKind::Comment | TokenKind::Instruction => self.between(token, root)?,
                _ => return self.fatal(root, IssueKind::TrailingData, token.offset).map(drop),
            }
        }
    }

    /// Keeps what a collecting reading has got when it halts.
    fn partial(&mut self, read: Result<bool, Halt>) -> Result<bool, Halt> {
        match read {
            Err(Halt) if !self.findings.stop_at_error() => Ok(self.begun),
            read => read,
        }
    }

    /// The root into a record; false if the root is of another type.
    fn typed(&mut self, record: &mut dyn Record) -> Result<bool, Halt> {
        let Some(tag) = self.root.take() else { return Ok(false) };
        let info = record.info();
        let root = Frame::root(info.name);
        let offset = tag.token.offset;
        if tag.namespace != Namespace::Fhir {
            self.error(&root, IssueKind::Namespace, offset, None)?;
            return self.pass(&tag, &root).map(|_| false);
        }
        if info.kind == TypeKind::Resource && tag.name != info.name {
            self.error(&root, IssueKind::ResourceTypeOther, offset, Some(info.name))?;
            return self.pass(&tag, &root).map(|_| false);
        }
        self.element(record, &tag, &root)?;
        Ok(true)
    }
}
