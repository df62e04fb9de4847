//! The reader: fills any [`Record`] from an XML document, one pass, without a tree.

use crate::error::{IssueKind, Severity, XmlError};
use crate::json::{DuplicateKeys, Limits, SKIP_DEPTH, UnknownKeys, is_number, write_string};
use crate::primitive::{AnyPrimitive, PrimitiveKind};
use crate::reading::{
    Document, Fault, Findings, Frame, Halt, Reading, Reporting, RowSet, Scan, Source,
};
use crate::record::{ContentMut, EXTRAS, Record, Row, SlotMut, TypeInfo, TypeKind};
use crate::resource::{RawResource, Resources};

use super::foreign::{Item, Members};
use super::namespace::{Bindings, Namespace};
use super::pass::{Passed, pass};
use super::scan::{
    Attribute, Attributes, MAX_ATTRIBUTES, Scanner, Token, TokenKind, illegal, is_name, is_space,
    split_name, value,
};
use super::{attribute_row, is_attribute, xhtml};

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
    duplicates: DuplicateKeys,
    comments: bool,
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
    nested: usize,
    /// True once the elements of the document are being read.
    begun: bool,
    root: Option<Tag<'a>>,
    pub(super) bindings: Bindings<'a>,
    /// The attributes of the last tag that no element of FHIR has.
    pub(super) strange: Vec<Attribute<'a>>,
    scratch: String,
}

/// A start tag.
#[derive(Clone, Copy)]
pub(super) struct Tag<'a> {
    pub(super) token: Token<'a>,
    /// The name without its prefix.
    pub(super) name: &'a str,
    pub(super) namespace: Namespace,
    pub(super) id: Option<Raw<'a>>,
    pub(super) url: Option<Raw<'a>>,
    pub(super) value: Option<Raw<'a>>,
    /// Where its declarations of namespaces begin.
    pub(super) scope: usize,
}

/// The value of an attribute as it stands in the document.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) text: &'a str,
    pub(super) offset: usize,
}

/// What an element has shown so far.
#[derive(Default)]
struct Seen {
    /// Where the search for the next row begins.
    next: usize,
    /// The first row of the last element.
    last: usize,
    rows: RowSet,
    /// Rows with a value that was refused.
    refused: RowSet,
    /// What no field can take.
    foreign: Option<Box<Members>>,
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
                    let tag = self.open(token);
                    let mut tag = self.at(root, tag)?;
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

    /// A resource of any type into a field; false if it is refused.
    fn any_resource(
        &mut self,
        into: &mut dyn Resources,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
        root: bool,
    ) -> Result<bool, Halt> {
        let start = tag.token.offset;
        if !root && self.nested >= self.options.limits.nested_resources {
            return self.fatal(frame, IssueKind::TooManyNestedResources, start);
        }
        if tag.namespace != Namespace::Fhir {
            self.error(frame, IssueKind::Namespace, start, None)?;
            return self.pass(tag, frame).map(|_| false);
        }
        self.nested += usize::from(!root);
        if let Some(record) = into.push(tag.name) {
            let here = if root { Frame::root(record.info().name) } else { *frame };
            self.element(record, tag, &here)?;
        } else {
            let severity = match self.options.unknown {
                UnknownKeys::Strict => Severity::Error,
                UnknownKeys::Lax | UnknownKeys::Ignore => Severity::Warning,
            };
            self.issue(frame, IssueKind::ResourceTypeUnknown, severity, start, None)?;
            let json = self.foreign_resource(tag, frame)?;
            into.push_raw(RawResource::new(tag.name, &json));
        }
        self.nested -= usize::from(!root);
        Ok(true)
    }

    /// The element of a start tag into a record, up to its end tag.
    fn element(
        &mut self,
        record: &mut dyn Record,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        self.enter(tag, frame)?;
        let mut any = tag.id.is_some() || tag.url.is_some();
        if any || tag.value.is_some() || !self.strange.is_empty() {
            self.attributes(record, tag, frame)?;
        }
        if tag.token.kind == TokenKind::Start {
            any |= self.children(record, None, frame)?;
        }
        if !any && record.info().kind != TypeKind::Resource {
            self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Goes one element deeper.
    pub(super) fn enter(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<(), Halt> {
        if self.depth >= self.options.limits.depth {
            return self.fatal(frame, IssueKind::TooDeep, tag.token.offset).map(drop);
        }
        self.depth += 1;
        self.begun = true;
        Ok(())
    }

    /// The attributes of an element with children.
    fn attributes(
        &mut self,
        record: &mut dyn Record,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        for (name, raw) in [("id", tag.id), ("url", tag.url)] {
            let Some(raw) = raw else { continue };
            match attribute_row(record.info(), name).map(|row| record.slot_mut(row.slot)) {
                Some(SlotMut::Plain(text)) => self.plain(text, raw, frame)?,
                _ => self.unknown_attribute(record, name, raw, frame)?,
            }
        }
        if let Some(raw) = tag.value {
            self.unknown_attribute(record, "value", raw, frame)?;
        }
        self.strange_attributes(record, frame)
    }

    /// The attributes that no element has.
    fn strange_attributes(
        &mut self,
        record: &mut dyn Record,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        for attribute in std::mem::take(&mut self.strange) {
            if self.is_kept(&attribute, frame)? {
                let raw = Raw { text: attribute.raw, offset: attribute.value_offset };
                self.unknown_attribute(record, attribute.name, raw, frame)?;
            }
        }
        Ok(())
    }

    /// Whether an attribute that no element has is one of the document itself; those of schemas
    /// and of foreign namespaces are reported and dropped.
    pub(super) fn is_kept(
        &mut self,
        attribute: &Attribute<'a>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let offset = attribute.offset;
        let Some((prefix, _)) = split_name(attribute.name) else {
            return self.fatal(frame, IssueKind::UnexpectedCharacter, offset);
        };
        if prefix.is_empty() {
            return Ok(true);
        }
        match self.bindings.resolve(prefix) {
            Some(Namespace::Xml) => Ok(true),
            Some(Namespace::SchemaInstance) => {
                self.warning(frame, IssueKind::SchemaInstance, offset)?;
                Ok(false)
            }
            Some(_) => {
                if self.options.unknown != UnknownKeys::Ignore {
                    self.error(frame, IssueKind::UnknownAttribute, offset, None)?;
                }
                Ok(false)
            }
            None => self.fatal(frame, IssueKind::UnboundPrefix, offset),
        }
    }

    /// Reports an attribute that the element does not have, and keeps it.
    fn unknown_attribute(
        &mut self,
        record: &mut dyn Record,
        name: &str,
        raw: Raw<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let kind = IssueKind::UnknownAttribute;
        match self.options.unknown {
            UnknownKeys::Strict => self.error(frame, kind, raw.offset, None)?,
            UnknownKeys::Lax => self.warning(frame, kind, raw.offset)?,
            UnknownKeys::Ignore => return Ok(()),
        }
        let json = self.quoted(raw, frame)?;
        if let SlotMut::Extras(extras) = record.slot_mut(EXTRAS) {
            extras.get_or_insert_default().keep(format!("@{name}").into(), json.into());
        }
        Ok(())
    }

    /// The value of an attribute as a string of JSON.
    pub(super) fn quoted(&mut self, raw: Raw<'a>, frame: &Frame<'_>) -> Result<String, Halt> {
        let mut scratch = String::new();
        let text = value(raw.text, raw.offset, &mut scratch);
        let text = self.at(frame, text)?;
        let mut json = String::with_capacity(text.len() + 2);
        write_string(text, &mut json);
        Ok(json)
    }

    /// The children of an element up to its end tag; false if there is none. `first` is a token
    /// that has been taken already.
    fn children(
        &mut self,
        record: &mut dyn Record,
        first: Option<Token<'a>>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let mut seen = Seen::default();
        let mut any = false;
        let mut token = match first {
            Some(token) => token,
            None => self.next(frame)?,
        };
        loop {
            match token.kind {
                TokenKind::Start | TokenKind::Empty => {
                    any = true;
                    let tag = self.open(token);
                    let tag = self.at(frame, tag)?;
                    self.child(record, &tag, &mut seen, frame)?;
                    self.bindings.truncate(tag.scope);
                }
                TokenKind::End => break,
                _ => self.between(token, frame)?,
            }
            token = self.next(frame)?;
        }
        if let Some(foreign) = seen.foreign
            && let SlotMut::Extras(extras) = record.slot_mut(EXTRAS)
        {
            let extras = extras.get_or_insert_default();
            foreign.each(|name, json| extras.keep(name.into(), json.into()));
        }
        Ok(any)
    }

    /// One child of an element, up to its end tag.
    fn child(
        &mut self,
        record: &mut dyn Record,
        tag: &Tag<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let info = record.info();
        let Some((at, row)) = child_row(info, tag, seen.next) else {
            return self.unknown(tag, seen, frame);
        };
        let start = tag.token.offset;
        let here = frame.child(row.element(), None);
        seen.next = at;
        let first = at.saturating_sub(usize::from(row.variant));
        if first < seen.last {
            let severity = match self.options.unknown {
                UnknownKeys::Strict => Severity::Error,
                UnknownKeys::Lax | UnknownKeys::Ignore => Severity::Warning,
            };
            self.issue(&here, IssueKind::Order, severity, start, None)?;
        }
        seen.last = seen.last.max(first);
        if !row.repeats() && seen.rows.insert(at) {
            let severity = match self.options.duplicates {
                DuplicateKeys::Error => Severity::Error,
                DuplicateKeys::LastWins => Severity::Warning,
            };
            self.issue(&here, IssueKind::DuplicateMember, severity, start, None)?;
            if self.options.duplicates == DuplicateKeys::Error {
                return self.pass(tag, &here).map(drop);
            }
            record.slot_mut(row.slot).clear();
            if let Some(foreign) = &mut seen.foreign {
                foreign.remove(row.name);
            }
        }
        self.field(record, at, row, tag, seen, &here)
    }

    /// A child into its field.
    fn field(
        &mut self,
        record: &mut dyn Record,
        at: usize,
        row: &'static Row,
        tag: &Tag<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let kind = row.primitive_kind().unwrap_or(PrimitiveKind::String);
        let taken = match record.slot_mut(row.slot) {
            SlotMut::Primitive(primitive) => self.primitive(kind, primitive, tag, frame)?,
            SlotMut::Records(list) => {
                let item = if row.repeats() { frame.item(list.len()) } else { *frame };
                return match list.push() {
                    Some(record) => self.element(record, tag, &item),
                    None => Ok(()),
                };
            }
            SlotMut::Primitives(list) => {
                let item = frame.item(list.len());
                let Some(primitive) = list.push() else { return Ok(()) };
                let taken = self.primitive(kind, primitive, tag, &item)?;
                if taken && seen.refused.contains(at) {
                    // The list is kept as it came, because one of its values was refused.
                    move_value(primitive, row, seen);
                }
                if !taken && !seen.refused.insert(at) {
                    for index in 0..list.len().saturating_sub(1) {
                        if let Some(earlier) = list.item_mut(index) {
                            move_value(earlier, row, seen);
                        }
                    }
                }
                taken
            }
            SlotMut::Choice(choice) => {
                if choice.current().is_some_and(|(variant, _)| variant != row.variant) {
                    let start = tag.token.offset;
                    self.error(frame, IssueKind::ChoiceConflict, start, None)?;
                    let item = self.foreign(tag, frame)?;
                    seen.foreign.get_or_insert_default().add(row.name, item);
                    return Ok(());
                }
                match choice.select(row.variant) {
                    ContentMut::Primitive(primitive) => {
                        self.primitive(kind, primitive, tag, frame)?
                    }
                    ContentMut::Record(record) => return self.element(record, tag, frame),
                }
            }
            SlotMut::Resources(list) => {
                let item = if row.repeats() { frame.item(list.len()) } else { *frame };
                return self.wrapper(list, tag, &item);
            }
            SlotMut::Plain(text) if kind == PrimitiveKind::Xhtml => {
                return self.div(text, tag, frame);
            }
            SlotMut::Plain(text) => return self.plain_element(text, tag, frame),
            SlotMut::Extras(_) => return Ok(()),
        };
        if !taken && let Some(raw) = tag.value {
            let json = self.quoted(raw, frame)?;
            seen.foreign.get_or_insert_default().add(row.name, Item::value(json));
        }
        Ok(())
    }

    /// An element that its parent does not have.
    fn unknown(&mut self, tag: &Tag<'a>, seen: &mut Seen, frame: &Frame<'_>) -> Result<(), Halt> {
        let start = tag.token.offset;
        if self.options.unknown == UnknownKeys::Ignore {
            return self.pass(tag, frame).map(drop);
        }
        if tag.namespace != Namespace::Fhir {
            self.error(frame, IssueKind::Namespace, start, None)?;
            return self.pass(tag, frame).map(drop);
        }
        match self.options.unknown {
            UnknownKeys::Strict => self.error(frame, IssueKind::UnknownElement, start, None)?,
            _ => self.warning(frame, IssueKind::UnknownElement, start)?,
        }
        let item = self.foreign(tag, frame)?;
        seen.foreign.get_or_insert_default().add(tag.name, item);
        Ok(())
    }

    /// A primitive; false if its value is refused.
    fn primitive(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        if tag.id.is_some() || tag.url.is_some() || !self.strange.is_empty() {
            let without = Tag { value: None, ..*tag };
            self.attributes(into.meta_mut(), &without, frame)?;
        }
        let taken = match tag.value {
            Some(raw) => self.assign(kind, into, raw, frame)?,
            None => true,
        };
        if tag.token.kind == TokenKind::Start {
            loop {
                let token = self.next(frame)?;
                match token.kind {
                    TokenKind::Start | TokenKind::Empty => {
                        self.enter(tag, frame)?;
                        self.children(into.meta_mut(), Some(token), frame)?;
                        self.depth -= 1;
                        break;
                    }
                    TokenKind::End => break,
                    _ => self.between(token, frame)?,
                }
            }
        }
        if tag.value.is_none() && into.is_absent() {
            self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?;
        }
        Ok(taken)
    }

    /// A text into a primitive; false if it is refused.
    fn assign(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        raw: Raw<'a>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let mut scratch = std::mem::take(&mut self.scratch);
        let text = value(raw.text, raw.offset, &mut scratch);
        let text = self.at(frame, text)?;
        let taken = match kind {
            PrimitiveKind::Boolean => {
                let taken = into.assign(text).is_ok();
                if !taken {
                    self.error(frame, IssueKind::ExpectedBoolean, raw.offset, None)?;
                }
                taken
            }
            PrimitiveKind::Decimal
            | PrimitiveKind::Integer
            | PrimitiveKind::PositiveInt
            | PrimitiveKind::UnsignedInt => {
                if is_number(text) {
                    self.number(kind, text, into, raw.offset, frame)?
                } else {
                    self.error(frame, IssueKind::ExpectedNumber, raw.offset, None)?;
                    false
                }
            }
            _ => {
                let taken = into.assign(text).is_ok();
                if taken {
                    self.length(text, raw.offset, frame)?;
                } else {
                    self.error(frame, IssueKind::Lexical, raw.offset, Some(kind.name()))?;
                }
                taken
            }
        };
        self.scratch = scratch;
        Ok(taken)
    }

    /// The limits of a text.
    fn length(&mut self, text: &str, offset: usize, frame: &Frame<'_>) -> Result<(), Halt> {
        if text.is_empty() {
            self.warning(frame, IssueKind::EmptyText, offset)?;
        } else if text.len() > self.options.limits.string {
            self.fatal(frame, IssueKind::StringTooLong, offset)?;
        }
        Ok(())
    }

    /// A text without id and extensions.
    fn plain(
        &mut self,
        into: &mut Option<Box<str>>,
        raw: Raw<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let mut scratch = String::new();
        let text = value(raw.text, raw.offset, &mut scratch);
        let text = self.at(frame, text)?;
        self.length(text, raw.offset, frame)?;
        *into = Some(text.into());
        Ok(())
    }

    /// The id of a resource, which is an element.
    fn plain_element(
        &mut self,
        into: &mut Option<Box<str>>,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        self.no_attributes(tag, frame)?;
        match tag.value {
            Some(raw) => self.plain(into, raw, frame)?,
            None => self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?,
        }
        if tag.token.kind == TokenKind::Start {
            loop {
                let token = self.next(frame)?;
                match token.kind {
                    TokenKind::Start | TokenKind::Empty => {
                        let inner = self.open(token);
                        let inner = self.at(frame, inner)?;
                        self.lost(IssueKind::UnknownElement, token.offset, frame)?;
                        self.pass(&inner, frame)?;
                        self.bindings.truncate(inner.scope);
                    }
                    TokenKind::End => break,
                    _ => self.between(token, frame)?,
                }
            }
        }
        Ok(())
    }

    /// Reports what no field and no extra can take.
    pub(super) fn lost(
        &mut self,
        kind: IssueKind,
        offset: usize,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        if self.options.unknown == UnknownKeys::Ignore {
            return Ok(());
        }
        self.error(frame, kind, offset, None)
    }

    /// Reports the attributes of an element that has none but `value`.
    fn no_attributes(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<(), Halt> {
        for raw in [tag.id, tag.url].into_iter().flatten() {
            self.lost(IssueKind::UnknownAttribute, raw.offset, frame)?;
        }
        for attribute in std::mem::take(&mut self.strange) {
            if self.is_kept(&attribute, frame)? {
                self.lost(IssueKind::UnknownAttribute, attribute.offset, frame)?;
            }
        }
        Ok(())
    }

    /// The element around a resource: `contained`, `resource`.
    fn wrapper(
        &mut self,
        list: &mut dyn Resources,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        self.no_attributes(tag, frame)?;
        if let Some(raw) = tag.value {
            self.lost(IssueKind::UnknownAttribute, raw.offset, frame)?;
        }
        let mut found = false;
        let mut open = tag.token.kind == TokenKind::Start;
        while open {
            let token = self.next(frame)?;
            match token.kind {
                TokenKind::Start | TokenKind::Empty => {
                    let inner = self.open(token);
                    let inner = self.at(frame, inner)?;
                    if std::mem::replace(&mut found, true) {
                        self.error(frame, IssueKind::DuplicateMember, token.offset, None)?;
                        self.pass(&inner, frame)?;
                    } else {
                        self.any_resource(list, &inner, frame, false)?;
                    }
                    self.bindings.truncate(inner.scope);
                }
                TokenKind::End => open = false,
                _ => self.between(token, frame)?,
            }
        }
        if !found {
            self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?;
        }
        Ok(())
    }

    /// The `div` of a narrative, byte for byte where it stands for itself.
    fn div(
        &mut self,
        into: &mut Option<Box<str>>,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let start = tag.token.offset;
        if tag.namespace != Namespace::Xhtml {
            match self.options.unknown {
                UnknownKeys::Strict => self.error(frame, IssueKind::Namespace, start, None)?,
                UnknownKeys::Lax => self.warning(frame, IssueKind::Namespace, start)?,
                UnknownKeys::Ignore => {}
            }
        }
        let passed = self.pass_with_entities(tag, frame)?;
        if let Some(entity) = passed.entity {
            self.error(frame, IssueKind::UnknownEntity, entity, None)?;
        }
        let text = self.scanner.slice(start, self.scanner.offset());
        self.length(text, start, frame)?;
        *into = match xhtml::needed(tag.token, &self.bindings, tag.scope, &passed) {
            None => Some(text.into()),
            Some(rewrite) => xhtml::rewritten(text, &rewrite).map(Into::into),
        };
        Ok(())
    }

    /// The text of a `div` inside of an element that the standard does not have.
    pub(super) fn foreign_div(
        &mut self,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<Box<str>, Halt> {
        let mut text = None;
        self.div(&mut text, tag, frame)?;
        Ok(text.unwrap_or_default())
    }

    /// Passes an element without reading it.
    pub(super) fn pass(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<Passed<'a>, Halt> {
        let passed = self.pass_with_entities(tag, frame)?;
        match passed.entity {
            Some(offset) => self.at(frame, Err(Fault { kind: IssueKind::UnknownEntity, offset })),
            None => Ok(passed),
        }
    }

    fn pass_with_entities(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<Passed<'a>, Halt> {
        let passed = pass(&mut self.scanner, tag.token, &mut self.bindings, tag.scope);
        self.at(frame, passed)
    }

    pub(super) fn next(&mut self, frame: &Frame<'_>) -> Result<Token<'a>, Halt> {
        let token = self.scanner.next();
        self.at(frame, token)
    }

    /// Takes a start tag apart; its declarations are in scope until they are truncated.
    pub(super) fn open(&mut self, token: Token<'a>) -> Scan<Tag<'a>> {
        let (name, attributes) = token.tag();
        let mut tag = Tag {
            token,
            name,
            namespace: Namespace::None,
            id: None,
            url: None,
            value: None,
            scope: self.bindings.len(),
        };
        self.strange.clear();
        for attribute in attributes {
            let attribute = attribute?;
            let place = match attribute.name {
                "value" => &mut tag.value,
                "id" => &mut tag.id,
                "url" => &mut tag.url,
                _ => {
                    if !self.bindings.bind(&attribute, tag.scope)? {
                        self.keep_strange(attribute)?;
                    }
                    continue;
                }
            };
            if place.is_some() {
                let kind = IssueKind::DuplicateAttribute;
                return Err(Fault { kind, offset: attribute.offset });
            }
            *place = Some(Raw { text: attribute.raw, offset: attribute.value_offset });
        }
        let unexpected = Fault { kind: IssueKind::UnexpectedCharacter, offset: token.offset + 1 };
        let (prefix, local) = if name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            ("", name)
        } else {
            split_name(name).filter(|_| is_name(name)).ok_or(unexpected)?
        };
        tag.name = local;
        tag.namespace = self
            .bindings
            .resolve(prefix)
            .ok_or(Fault { kind: IssueKind::UnboundPrefix, offset: unexpected.offset })?;
        if name.is_empty() { Err(unexpected) } else { Ok(tag) }
    }

    fn keep_strange(&mut self, attribute: Attribute<'a>) -> Scan<()> {
        let fault = |kind| Err(Fault { kind, offset: attribute.offset });
        if !is_name(attribute.name) {
            return fault(IssueKind::UnexpectedCharacter);
        }
        if self.strange.iter().any(|known| known.name == attribute.name) {
            return fault(IssueKind::DuplicateAttribute);
        }
        if self.strange.len() >= MAX_ATTRIBUTES {
            return fault(IssueKind::TooManyAttributes);
        }
        self.strange.push(attribute);
        Ok(())
    }

    /// What stands between elements: white space, comments, and what should not be there.
    pub(super) fn between(&mut self, token: Token<'a>, frame: &Frame<'_>) -> Result<(), Halt> {
        let offset = token.offset;
        match token.kind {
            TokenKind::Text if token.is_blank() => Ok(()),
            TokenKind::Comment if self.options.comments => {
                self.issue(frame, IssueKind::Comment, Severity::Information, offset, None)
            }
            TokenKind::Comment => Ok(()),
            TokenKind::Instruction => {
                self.at(frame, token.check_instruction())?;
                self.warning(frame, IssueKind::ProcessingInstruction, offset)
            }
            TokenKind::Text => {
                let text = token.text;
                let at = memchr::memmem::find(text.as_bytes(), b"]]>");
                if let Some(at) = at {
                    self.fatal(frame, IssueKind::UnexpectedCharacter, offset + at)?;
                }
                let blank = text.bytes().take_while(|byte| is_space(*byte)).count();
                self.lost(IssueKind::UnexpectedText, offset + blank, frame)
            }
            TokenKind::Reference => {
                let checked = value(token.text, offset, &mut String::new()).map(drop);
                self.at(frame, checked)?;
                self.lost(IssueKind::UnexpectedText, offset, frame)
            }
            TokenKind::CData => self.lost(IssueKind::UnexpectedText, offset, frame),
            TokenKind::Doctype => self.fatal(frame, IssueKind::Doctype, offset).map(drop),
            TokenKind::EndOfDocument => {
                self.fatal(frame, IssueKind::UnexpectedEnd, offset).map(drop)
            }
            TokenKind::Declaration | TokenKind::Start | TokenKind::Empty | TokenKind::End => {
                self.fatal(frame, IssueKind::UnexpectedCharacter, offset).map(drop)
            }
        }
    }
}

/// Moves the value of an item of a list to what no field can take.
fn move_value(primitive: &mut dyn AnyPrimitive, row: &Row, seen: &mut Seen) {
    let item = match primitive.scalar() {
        Some(scalar) => {
            let mut json = String::new();
            write_string(&scalar.to_string(), &mut json);
            Item::value(json)
        }
        None => Item::default(),
    };
    primitive.clear_value();
    seen.foreign.get_or_insert_default().add(row.name, item);
}

/// The row of a child; one that stands in an attribute has none.
fn child_row(info: &'static TypeInfo, tag: &Tag<'_>, next: usize) -> Option<(usize, &'static Row)> {
    let (at, row) = info.row_from(tag.name, next)?;
    let fits = match tag.namespace {
        Namespace::Fhir => !is_attribute(info, row),
        _ => row.primitive_kind() == Some(PrimitiveKind::Xhtml),
    };
    fits.then_some((at, row))
}
