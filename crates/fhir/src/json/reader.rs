//! The reader: fills any [`Record`] from a JSON document, one pass, without a tree.

use crate::error::{IssueKind, JsonError, Severity};
use crate::extras::Extras;
use crate::primitive::{AnyPrimitive, LexicalErrorKind, PrimitiveKind, Primitives};
use crate::reading::{
    Document, Fault, Findings, Frame, Halt, Reading, Reporting, RowSet, Scan, Source,
};
use crate::record::{ContentMut, EXTRAS, Record, Records, Row, SlotMut, TypeInfo, TypeKind};
use crate::resource::{RawResource, Resources};

use super::options::{DuplicateKeys, Limits, UnknownKeys};
use super::scan::{SKIP_DEPTH, Scanner, is_number};

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
    unknown: UnknownKeys,
    duplicates: DuplicateKeys,
    limits: Limits,
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

/// One reading of one document.
struct Session<'a> {
    document: &'a [u8],
    scanner: Scanner<'a>,
    options: Reader,
    findings: Findings,
    depth: usize,
    nested: usize,
    /// True once the members of the document are being read.
    begun: bool,
    /// Numbers may stand in strings: a format that cannot keep their text writes them so.
    numbers_in_text: bool,
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
struct Seen {
    values: RowSet,
    companions: RowSet,
    /// Rows whose arrays hold `null`, which the other array may explain.
    nulls: RowSet,
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
    fn new(document: &'a [u8], options: &Reader, stop_at_error: bool) -> Self {
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
    fn finish<T: Document>(mut self) -> Result<T, JsonError> {
        let value = self.document(|session| T::read_from(session));
        self.findings.outcome(value, self.document).map_err(Into::into)
    }

    /// Reads the one value of the document.
    fn document<T>(
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
    fn typed(&mut self, record: &mut dyn Record) -> Result<bool, Halt> {
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
    fn pass(&mut self, frame: &Frame<'_>) -> Result<bool, Halt> {
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
    fn resource_type(&mut self) -> Scan<Option<Box<str>>> {
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
    fn resource(
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
    fn object(&mut self, record: &mut dyn Record, frame: &Frame<'_>) -> Result<(), Halt> {
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
        let name = self.scanner.string()?;
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

    /// A member into its field; false if it is refused.
    fn value(
        &mut self,
        record: &mut dyn Record,
        at: usize,
        row: &'static Row,
        paired: bool,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        match self.scanner.peek() {
            Some(b'n') => return self.null(frame),
            Some(b'[') if !row.repeats() => {
                let start = self.scanner.offset();
                self.error(frame, IssueKind::ExpectedSingle, start, Some(row.type_name()))?;
                return Ok(false);
            }
            Some(b'{' | b'"' | b't' | b'f' | b'-' | b'0'..=b'9') if row.repeats() => {
                let start = self.scanner.offset();
                self.error(frame, IssueKind::ExpectedArray, start, Some(row.type_name()))?;
                return Ok(false);
            }
            _ => {}
        }
        match (record.slot_mut(row.slot), row.primitive_kind()) {
            (SlotMut::Primitive(primitive), Some(kind)) => self.primitive(kind, primitive, frame),
            (SlotMut::Records(list), None) if row.repeats() => self.records(list, frame),
            (SlotMut::Records(list), None) => self.record(list, frame),
            (SlotMut::Plain(text), Some(_)) => self.plain(text, frame),
            (SlotMut::Primitives(list), Some(kind)) => {
                self.array(list, Side::Value(kind), paired, at, seen, frame)
            }
            (SlotMut::Choice(choice), kind) => {
                if choice.current().is_some_and(|(variant, _)| variant != row.variant) {
                    let start = self.scanner.offset();
                    self.error(frame, IssueKind::ChoiceConflict, start, None)?;
                    return Ok(false);
                }
                match (choice.select(row.variant), kind) {
                    (ContentMut::Primitive(primitive), Some(kind)) => {
                        self.primitive(kind, primitive, frame)
                    }
                    (ContentMut::Record(record), _) => self.nested_object(record, frame),
                    (ContentMut::Primitive(_), None) => Ok(false),
                }
            }
            (SlotMut::Resources(list), _) if row.repeats() => self.resources(list, frame),
            (SlotMut::Resources(list), _) => self.resource(list, frame, false),
            _ => Ok(false),
        }
    }

    /// The id and extensions of a primitive into its field; false if they are refused.
    fn companion(
        &mut self,
        record: &mut dyn Record,
        at: usize,
        row: &'static Row,
        paired: bool,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        if self.scanner.peek() == Some(b'n') {
            return self.null(frame);
        }
        match record.slot_mut(row.slot) {
            SlotMut::Primitive(primitive) => self.meta(primitive, frame),
            SlotMut::Primitives(list) => self.array(list, Side::Companion, paired, at, seen, frame),
            SlotMut::Choice(choice) => {
                if choice.current().is_some_and(|(variant, _)| variant != row.variant) {
                    let start = self.scanner.offset();
                    self.error(frame, IssueKind::ChoiceConflict, start, None)?;
                    return Ok(false);
                }
                match choice.select(row.variant) {
                    ContentMut::Primitive(primitive) => self.meta(primitive, frame),
                    ContentMut::Record(_) => Ok(false),
                }
            }
            _ => Ok(false),
        }
    }

    /// `null` as the value of a member: it says nothing, so nothing is lost.
    fn null(&mut self, frame: &Frame<'_>) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        let null = self.scanner.null();
        self.at(frame, null)?;
        self.warning(frame, IssueKind::NullMember, start)?;
        Ok(true)
    }

    fn plain(&mut self, into: &mut Option<Box<str>>, frame: &Frame<'_>) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        if self.scanner.peek() != Some(b'"') {
            return self.expected(IssueKind::ExpectedString, frame);
        }
        let length = match self.scanner.string() {
            Ok(text) => {
                *into = Some(text.into());
                text.len()
            }
            Err(fault) => return self.at(frame, Err(fault)),
        };
        self.check_length(length, start, frame)
    }

    fn check_length(
        &mut self,
        length: usize,
        start: usize,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        if length == 0 {
            self.warning(frame, IssueKind::EmptyText, start)?;
        } else if length > self.options.limits.string {
            return self.fatal(frame, IssueKind::StringTooLong, start);
        }
        Ok(true)
    }

    /// The value of a primitive; false if it is refused.
    fn primitive(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let next = self.scanner.peek();
        let start = self.scanner.offset();
        match kind {
            PrimitiveKind::Boolean => {
                if !matches!(next, Some(b't' | b'f')) {
                    return self.expected(IssueKind::ExpectedBoolean, frame);
                }
                let truth = self.scanner.boolean();
                let truth = self.at(frame, truth)?;
                Ok(into.assign(if truth { "true" } else { "false" }).is_ok())
            }
            PrimitiveKind::Decimal
            | PrimitiveKind::Integer
            | PrimitiveKind::PositiveInt
            | PrimitiveKind::UnsignedInt => {
                if self.numbers_in_text && next == Some(b'"') {
                    return self.number_in_text(kind, into, frame);
                }
                if !matches!(next, Some(b'-' | b'+' | b'.' | b'N' | b'I' | b'0'..=b'9')) {
                    return self.expected(IssueKind::ExpectedNumber, frame);
                }
                let text = self.scanner.number();
                let text = self.at(frame, text)?;
                self.number(kind, text, into, start, frame)
            }
            _ => {
                if next != Some(b'"') {
                    return self.expected(IssueKind::ExpectedString, frame);
                }
                let (length, refused) = match self.scanner.string() {
                    Ok(text) => (text.len(), into.assign(text).err()),
                    Err(fault) => return self.at(frame, Err(fault)),
                };
                if let Some(refused) = refused {
                    // Only `integer64` has a range among the types that are strings.
                    let issue = match refused.kind() {
                        LexicalErrorKind::Range => IssueKind::OutOfRange,
                        _ => IssueKind::Lexical,
                    };
                    self.error(frame, issue, start, Some(kind.name()))?;
                    return Ok(false);
                }
                self.check_length(length, start, frame)
            }
        }
    }

    fn number_in_text(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        let text = self.scanner.string().map(str::to_owned);
        let text = self.at(frame, text)?;
        if is_number(&text) {
            return self.number(kind, &text, into, start, frame);
        }
        self.error(frame, IssueKind::ExpectedNumber, start, None)?;
        Ok(false)
    }

    /// The id and extensions of one primitive.
    fn meta(&mut self, into: &mut dyn AnyPrimitive, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek() != Some(b'{') {
            return self.expected_object(frame);
        }
        self.object(into.meta_mut(), frame)?;
        Ok(true)
    }

    fn nested_object(&mut self, record: &mut dyn Record, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek() != Some(b'{') {
            return self.expected_object(frame);
        }
        self.object(record, frame)?;
        Ok(true)
    }

    fn record(&mut self, list: &mut dyn Records, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek() != Some(b'{') {
            return self.expected_object(frame);
        }
        match list.push() {
            Some(record) => self.object(record, frame).map(|()| true),
            None => Ok(false),
        }
    }

    fn records(&mut self, list: &mut dyn Records, frame: &Frame<'_>) -> Result<bool, Halt> {
        self.items(frame, |session, item, _| {
            if session.scanner.peek() != Some(b'{') {
                return session.expected_object(item);
            }
            match list.push() {
                Some(record) => session.object(record, item).map(|()| true),
                None => Ok(false),
            }
        })
    }

    fn resources(&mut self, list: &mut dyn Resources, frame: &Frame<'_>) -> Result<bool, Halt> {
        self.items(frame, |session, item, _| session.resource(list, item, false))
    }

    /// One side of a list of primitives: the values, or their ids and extensions.
    fn array(
        &mut self,
        list: &mut dyn Primitives,
        side: Side,
        paired: bool,
        at: usize,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        let before = list.len();
        let mut count = 0;
        let taken = self.items(frame, |session, item, index| {
            count = index + 1;
            let primitive = if index < list.len() { list.item_mut(index) } else { list.push() };
            let Some(primitive) = primitive else { return Ok(false) };
            if session.scanner.peek() == Some(b'n') {
                let null = session.scanner.null();
                session.at(item, null)?;
                seen.nulls.insert(at);
                return Ok(true);
            }
            match side {
                Side::Value(kind) => session.primitive(kind, primitive, item),
                Side::Companion => session.meta(primitive, item),
            }
        })?;
        if taken && paired && before != 0 && count != before {
            self.warning(frame, IssueKind::UnequalLengths, start)?;
        }
        Ok(taken)
    }

    /// The items of an array; false if one of them is refused, all are tried.
    fn items(
        &mut self,
        frame: &Frame<'_>,
        mut read: impl FnMut(&mut Self, &Frame<'_>, usize) -> Result<bool, Halt>,
    ) -> Result<bool, Halt> {
        self.scanner.peek();
        let start = self.scanner.offset();
        if !self.scanner.eat(b'[') {
            return self.expected(IssueKind::ExpectedArray, frame);
        }
        if self.scanner.eat(b']') {
            self.warning(frame, IssueKind::EmptyArray, start)?;
            return Ok(true);
        }
        let mut all = true;
        let mut index = 0;
        loop {
            let item = frame.item(index);
            self.scanner.peek();
            let item_at = self.scanner.offset();
            if !read(self, &item, index)? {
                all = false;
                self.scanner.rewind(item_at);
                self.pass(&item)?;
            }
            let more = self.scanner.more(b']');
            if !self.at(&item, more)? {
                return Ok(all);
            }
            index += 1;
        }
    }

    /// Reports the items that are `null` on the value side and on the extension side.
    fn check_nulls(
        &mut self,
        record: &mut dyn Record,
        frame: &Frame<'_>,
        seen: &Seen,
    ) -> Result<(), Halt> {
        let offset = self.scanner.offset();
        for (at, row) in record.info().rows.iter().enumerate() {
            if !seen.nulls.contains(at) {
                continue;
            }
            if let SlotMut::Primitives(list) = record.slot_mut(row.slot) {
                for index in 0..list.len() {
                    if list.item(index).is_some_and(AnyPrimitive::is_absent) {
                        let item = frame.child(row.element(), Some(index));
                        self.warning(&item, IssueKind::NullItem, offset)?;
                    }
                }
            }
        }
        Ok(())
    }

    #[cold]
    fn expected(&mut self, kind: IssueKind, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek().is_none() {
            let fault = self.scanner.unexpected();
            return self.at(frame, fault);
        }
        let offset = self.scanner.offset();
        self.error(frame, kind, offset, None)?;
        Ok(false)
    }

    #[cold]
    fn expected_object(&mut self, frame: &Frame<'_>) -> Result<bool, Halt> {
        self.expected(IssueKind::ExpectedObject, frame)
    }
}

/// What a member name stands for.
enum Key {
    Row(Target),
    ResourceType,
    Unknown(Box<str>),
}

/// Which array of a list of primitives.
#[derive(Clone, Copy)]
enum Side {
    Value(PrimitiveKind),
    Companion,
}

const RESOURCE_TYPE: &str = "resourceType";

/// The member's name in JSON.
fn member_name(row: &Row, companion: bool) -> Box<str> {
    if companion { format!("_{}", row.name).into() } else { row.name.into() }
}

/// Removes what one member has put into its field.
fn clear(record: &mut dyn Record, row: &Row, companion: bool) {
    let primitive = |primitive: &mut dyn AnyPrimitive| {
        if companion { primitive.clear_meta() } else { primitive.clear_value() }
    };
    match record.slot_mut(row.slot) {
        SlotMut::Primitive(it) => primitive(it),
        SlotMut::Primitives(list) => {
            for at in 0..list.len() {
                if let Some(it) = list.item_mut(at) {
                    primitive(it);
                }
            }
            if list.all_absent() {
                list.truncate(0);
            }
        }
        SlotMut::Choice(choice) => {
            let absent = match choice.current_mut() {
                Some((variant, ContentMut::Primitive(it))) if variant == row.variant => {
                    primitive(it);
                    it.is_absent()
                }
                Some((variant, ContentMut::Record(_))) => variant == row.variant,
                _ => false,
            };
            if absent {
                choice.clear();
            }
        }
        other => other.clear(),
    }
}

/// Removes the text of a refused member, because the member comes again.
fn remove_extra(record: &mut dyn Record, row: &Row, companion: bool) {
    if let SlotMut::Extras(slot) = record.slot_mut(EXTRAS) {
        if let Some(extras) = slot {
            extras.remove(&member_name(row, companion));
        }
        if slot.as_deref().is_some_and(Extras::is_empty) {
            *slot = None;
        }
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
