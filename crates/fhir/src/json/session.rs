//! Fills any [`Record`] from a JSON document, one pass, without a tree: objects and their members.

use crate::error::{IssueKind, JsonError, Severity};
use crate::primitive::Text;
use crate::reading::{Document, Fault, Findings, Frame, Halt, Reporting, RowSet, Scan, Source};
use crate::record::{EXTRAS, Record, Row, SlotMut, TypeInfo, TypeKind};
use crate::resource::{RawResource, Resources};

use super::field::{clear, member_name, remove_extra};
use super::options::{DuplicateKeys, UnknownKeys};
use super::reader::Reader;
use super::scan::Scanner;

/// One reading of one document.
pub(super) struct Session<'a> {
    document: &'a [u8],
    pub(super) scanner: Scanner<'a>,
    pub(super) options: Reader,
    pub(super) findings: Findings,
    depth: usize,
    nested: usize,
    /// True once the members of the document are being read.
    begun: bool,
    /// Numbers may stand in strings: a format that cannot keep their text writes them so.
    pub(super) numbers_in_text: bool,
}

impl Reporting for Session<'_> {
    fn findings(&mut self) -> &mut Findings {
        &mut self.findings
    }
}

impl Source for Session<'_> {
    fn record(&mut self, record: &mut dyn Record) -> Result<bool, Halt> {
        self.partial(|session| session.typed(record))
    }

    fn resource(&mut self, into: &mut dyn Resources) -> Result<bool, Halt> {
        let root = Frame::root("");
        self.partial(|session| {
            let taken = session.resource(into, &root, true)?;
            // What is refused is passed over, so that it is not told again as a trailing part.
            if taken { Ok(true) } else { session.pass(&root) }
        })
    }
}

/// What an object has shown so far.
#[derive(Default)]
pub(super) struct Seen {
    values: RowSet,
    companions: RowSet,
    /// Rows whose arrays hold `null`, which the other array may explain.
    pub(super) nulls: RowSet,
    type_name: bool,
    members: usize,
}

/// Where a member goes.
#[derive(Clone, Copy)]
enum Target {
    Value(usize, &'static Row),
    Companion(usize, &'static Row),
}

impl<'a> Session<'a> {
    pub(super) fn new(document: &'a [u8], options: &Reader, stop_at_error: bool) -> Self {
        Self {
            document,
            scanner: Scanner::new(""),
            options: *options,
            findings: Findings::new(stop_at_error, options.limits.issues),
            depth: 0,
            nested: 0,
            begun: false,
            numbers_in_text: false,
        }
    }

    /// The document as a value, or its first error.
    pub(super) fn finish<T: Document>(mut self) -> Result<T, JsonError> {
        let value = self.document(|session| T::read_from(session));
        self.findings.outcome(value, self.document).map_err(Into::into)
    }

    /// Reads the one value of the document.
    pub(super) fn document<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Option<T>, Halt>,
    ) -> Option<T> {
        let root = Frame::root("");
        if self.document.len() > self.options.limits.input {
            let _ = self.fatal(&root, IssueKind::InputTooLong, 0);
            return None;
        }
        let text = match std::str::from_utf8(self.document) {
            Ok(text) => text,
            Err(error) => {
                let _ = self.fatal(&root, IssueKind::NotUtf8, error.valid_up_to());
                return None;
            }
        };
        self.scanner = Scanner::new(text);
        if text.starts_with('\u{feff}') {
            self.scanner.rewind('\u{feff}'.len_utf8());
            self.issue(&root, IssueKind::ByteOrderMark, Severity::Warning, 0, None).ok()?;
        }
        let value = read(self).unwrap_or_else(|Halt| {
            self.locate(&root);
            None
        });
        if !self.findings.is_fatal()
            && let Err(Fault { kind, offset }) = self.scanner.end()
        {
            let _ = self.fatal(&root, kind, offset);
        }
        value
    }

    /// Keeps what a collecting reading has got when it halts.
    fn partial(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<bool, Halt>,
    ) -> Result<bool, Halt> {
        match read(self) {
            Ok(taken) => Ok(taken),
            Err(Halt) if self.findings.stop_at_error() => Err(Halt),
            Err(Halt) => {
                self.locate(&Frame::root(""));
                Ok(self.begun)
            }
        }
    }

    /// The document as the type of a record; false if it is not of that type.
    pub(super) fn typed(&mut self, record: &mut dyn Record) -> Result<bool, Halt> {
        let info = record.info();
        let root = Frame::root(info.name);
        if self.scanner.peek() != Some(b'{') {
            self.expected_object(&root)?;
            return self.pass(&root);
        }
        if info.kind == TypeKind::Resource {
            let start = self.scanner.offset();
            let same = self.resource_type().map(|name| name.map(|name| *name == *info.name));
            self.scanner.rewind(start);
            match self.at(&root, same)? {
                Some(true) => {}
                Some(false) => {
                    self.error(&root, IssueKind::ResourceTypeOther, start, Some(info.name))?;
                    return self.pass(&root);
                }
                None => {
                    self.error(&root, IssueKind::ResourceTypeMissing, start, Some(info.name))?;
                }
            }
        }
        self.object(record, &root)?;
        Ok(true)
    }

    /// Passes one value without reading it.
    pub(super) fn pass(&mut self, frame: &Frame<'_>) -> Result<bool, Halt> {
        let room = self.room();
        let passed = self.scanner.skip(room).map(drop);
        self.at(frame, passed)?;
        Ok(false)
    }

    /// How deep a skipped value may nest.
    fn room(&self) -> usize {
        self.options.limits.depth.saturating_sub(self.depth)
    }

    /// Looks for `resourceType` in the object at the cursor and moves the cursor; the member comes
    /// first in nearly every document.
    fn resource_type(&mut self) -> Scan<Option<Text>> {
        let room = self.room();
        self.scanner.expect(b'{')?;
        if self.scanner.eat(b'}') {
            return Ok(None);
        }
        loop {
            let found = self.scanner.string()? == RESOURCE_TYPE;
            self.scanner.expect(b':')?;
            if found {
                return match self.scanner.peek() {
                    Some(b'"') => self.scanner.string().map(|name| Some(name.into())),
                    _ => Ok(None),
                };
            }
            self.scanner.skip(room)?;
            if !self.scanner.more(b'}')? {
                return Ok(None);
            }
        }
    }

    /// A resource of any type into a field; false if it is refused.
    pub(super) fn resource(
        &mut self,
        into: &mut dyn Resources,
        frame: &Frame<'_>,
        root: bool,
    ) -> Result<bool, Halt> {
        if self.scanner.peek() != Some(b'{') {
            return self.expected_object(frame);
        }
        let start = self.scanner.offset();
        if !root && self.nested >= self.options.limits.nested_resources {
            return self.fatal(frame, IssueKind::TooManyNestedResources, start);
        }
        let name = self.resource_type();
        self.scanner.rewind(start);
        let Some(name) = self.at(frame, name)? else {
            self.error(frame, IssueKind::ResourceTypeMissing, start, None)?;
            return Ok(false);
        };
        if let Some(record) = into.push(&name) {
            self.nested += usize::from(!root);
            let here = if root { Frame::root(record.info().name) } else { *frame };
            self.object(record, &here)?;
            self.nested -= usize::from(!root);
            return Ok(true);
        }
        let severity = match self.options.unknown {
            UnknownKeys::Strict => Severity::Error,
            UnknownKeys::Lax | UnknownKeys::Ignore => Severity::Warning,
        };
        self.issue(frame, IssueKind::ResourceTypeUnknown, severity, start, None)?;
        let room = self.room();
        let json = self.scanner.skip(room);
        let json = self.at(frame, json)?;
        into.push_raw(RawResource::new(&name, json));
        Ok(true)
    }

    /// The object at the cursor into a record.
    pub(super) fn object(
        &mut self,
        record: &mut dyn Record,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let start = self.scanner.offset();
        if self.depth >= self.options.limits.depth {
            return self.fatal(frame, IssueKind::TooDeep, start).map(drop);
        }
        self.depth += 1;
        self.begun = true;
        let opened = self.scanner.expect(b'{');
        self.at(frame, opened)?;
        let mut seen = Seen::default();
        if !self.scanner.eat(b'}') {
            self.members(record, frame, &mut seen)?;
        }
        if seen.members == 0 && !seen.type_name {
            self.warning(frame, IssueKind::EmptyObject, start)?;
        }
        if !seen.nulls.is_empty() {
            self.check_nulls(record, frame, &seen)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn members(
        &mut self,
        record: &mut dyn Record,
        frame: &Frame<'_>,
        seen: &mut Seen,
    ) -> Result<(), Halt> {
        let info = record.info();
        let mut next = 0;
        loop {
            self.scanner.peek();
            let key_at = self.scanner.offset();
            match self.key(info, next) {
                Ok(Key::Row(target)) => {
                    let (at, row) = match target {
                        Target::Value(at, row) | Target::Companion(at, row) => (at, row),
                    };
                    next = at;
                    seen.members += 1;
                    self.member(record, target, seen, key_at, &frame.child(row.element(), None))?;
                }
                Ok(Key::ResourceType) => {
                    // The type was compared before the members were read.
                    if seen.type_name {
                        self.error(frame, IssueKind::DuplicateMember, key_at, None)?;
                    }
                    seen.type_name = true;
                    self.pass(frame)?;
                }
                Ok(Key::Unknown(name)) => {
                    seen.members += 1;
                    self.unknown(record, name, key_at, frame)?;
                }
                Err(fault) => return self.at(frame, Err(fault)),
            }
            let more = self.scanner.more(b'}');
            if !self.at(frame, more)? {
                return Ok(());
            }
        }
    }

    /// A member name and its colon.
    fn key(&mut self, info: &'static TypeInfo, next: usize) -> Scan<Key> {
        let name = match self.scanner.plain_name() {
            Some(name) => {
                if let Some((at, row)) = info.row_of(name, next) {
                    self.scanner.expect(b':')?;
                    return Ok(Key::Row(Target::Value(at, row)));
                }
                std::str::from_utf8(name).unwrap_or_default()
            }
            None => self.scanner.string()?,
        };
        let key = if let Some((at, row)) = info.row_from(name, next) {
            Key::Row(Target::Value(at, row))
        } else if let Some((at, row)) = name
            .strip_prefix('_')
            .and_then(|name| info.row_from(name, next))
            .filter(|(_, row)| row.has_companion())
        {
            Key::Row(Target::Companion(at, row))
        } else if info.kind == TypeKind::Resource && name == RESOURCE_TYPE {
            Key::ResourceType
        } else {
            Key::Unknown(name.into())
        };
        self.scanner.expect(b':')?;
        Ok(key)
    }

    /// The value of a known member. A value that is refused is kept as text in the extras.
    fn member(
        &mut self,
        record: &mut dyn Record,
        target: Target,
        seen: &mut Seen,
        key_at: usize,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let (at, row, companion) = match target {
            Target::Value(at, row) => (at, row, false),
            Target::Companion(at, row) => (at, row, true),
        };
        self.scanner.peek();
        let start = self.scanner.offset();
        let set = if companion { &mut seen.companions } else { &mut seen.values };
        if set.insert(at) {
            let severity = match self.options.duplicates {
                DuplicateKeys::Error => Severity::Error,
                DuplicateKeys::LastWins => Severity::Warning,
            };
            self.issue(frame, IssueKind::DuplicateMember, severity, key_at, None)?;
            if self.options.duplicates == DuplicateKeys::Error {
                return self.pass(frame).map(drop);
            }
            clear(record, row, companion);
            remove_extra(record, row, companion);
        }
        let other = if companion { &seen.values } else { &seen.companions };
        let paired = other.contains(at);
        let taken = if companion {
            self.companion(record, at, row, paired, seen, frame)?
        } else {
            self.value(record, at, row, paired, seen, frame)?
        };
        if !taken {
            clear(record, row, companion);
            self.scanner.rewind(start);
            self.keep(record, member_name(row, companion), frame)?;
        }
        Ok(())
    }

    /// Keeps the value at the cursor as text.
    fn keep(
        &mut self,
        record: &mut dyn Record,
        name: Box<str>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let room = self.room();
        let json = self.scanner.skip(room);
        let json = self.at(frame, json)?;
        if let SlotMut::Extras(extras) = record.slot_mut(EXTRAS) {
            extras.get_or_insert_default().keep(name, json.into());
        }
        Ok(())
    }

    /// A member that the type does not have.
    fn unknown(
        &mut self,
        record: &mut dyn Record,
        name: Box<str>,
        key_at: usize,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        if (*record).extras().is_some_and(|extras| extras.json(&name).is_some()) {
            match self.options.duplicates {
                DuplicateKeys::Error => {
                    self.error(frame, IssueKind::DuplicateMember, key_at, None)?;
                    return self.pass(frame).map(drop);
                }
                DuplicateKeys::LastWins => {
                    self.warning(frame, IssueKind::DuplicateMember, key_at)?;
                }
            }
        }
        match self.options.unknown {
            UnknownKeys::Strict => {
                self.error(frame, IssueKind::UnknownElement, key_at, None)?;
                self.keep(record, name, frame)
            }
            UnknownKeys::Lax => {
                self.warning(frame, IssueKind::UnknownElement, key_at)?;
                self.keep(record, name, frame)
            }
            UnknownKeys::Ignore => self.pass(frame).map(drop),
        }
    }
}

/// What a member name stands for.
enum Key {
    Row(Target),
    ResourceType,
    Unknown(Box<str>),
}

const RESOURCE_TYPE: &str = "resourceType";
