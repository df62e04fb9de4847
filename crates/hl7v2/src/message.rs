//! One message: a buffer, and a table of its segments once it is needed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use crate::charset::wide::{Original, Wide};
use crate::charset::{self, Charset, Labels, Masking, Resolved};
use crate::delimiters::Delimiters;
use crate::diagnostic::{Code, Diagnostic};
use crate::error::{Error, ErrorKind};
use crate::escape::Decoder;
use crate::grammar::find;
use crate::location::{Index, Location, SegmentId};
use crate::options::Parser;
use crate::scan::{self, Entry, Table};
use crate::seek::{Seek, Seeks, seek};
use crate::value::{Element, Elements};

/// An HL7 v2 message: the bytes as they came, and where its segments are.
///
/// Made by [`Parser::parse`]. Fields and all below them are found when they are asked for, and so
/// are the segments of a short message; everything borrows from the one buffer, and every element
/// knows its bytes' offsets in it.
///
/// ```
/// use sanare_hl7v2::{Parser, Value, loc};
///
/// let bytes = b"MSH|^~\\&|LAB\rPID|1||77^^^HOSP||Smith \\T\\ Sons^Eve||\"\"\r";
/// let message = Parser::new().parse(bytes)?;
///
/// assert_eq!(message.text(loc!("PID-5.1")), "Smith & Sons");
/// assert!(matches!(message.at(loc!("PID-7")).value(), Value::Delete));
/// assert!(matches!(message.at(loc!("PID-8")).value(), Value::Absent));
///
/// let family = message.at(loc!("PID-5.1"));
/// assert_eq!(family.location().to_string(), "PID[1]-5[1].1");
/// assert_eq!(&bytes[family.span()], br"Smith \T\ Sons");
/// assert_eq!(message.as_bytes(), bytes);
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone)]
pub struct Message<'a> {
    bytes: Cow<'a, [u8]>,
    delimiters: Delimiters,
    options: Parser,
    /// The segments, and what there is to say about them; made at once unless the message is
    /// short and nothing about them can be refused.
    table: OnceLock<Table>,
    seeks: Seeks,
    charset: OnceLock<Resolved>,
    /// The input, if it was UTF-16 or UTF-32.
    original: Option<Box<Original<'a>>>,
    /// The bytes by which elements are cut, if they are not the bytes themselves.
    shadow: Option<Box<[u8]>>,
}

impl<'a> Message<'a> {
    pub(crate) fn read(
        bytes: Cow<'a, [u8]>,
        options: Parser,
    ) -> std::result::Result<Self, Refused<'a>> {
        if let Some(form) = Wide::of(&bytes) {
            return Self::read_wide(bytes, form, options);
        }
        let opened = match scan::open(&bytes, &options) {
            Ok(opened) => opened,
            Err(error) => return Err(Refused { error, bytes }),
        };
        let delimiters = opened.delimiters;
        let table = OnceLock::new();
        if !opened.can_wait(&bytes, &options) {
            match scan::cut(&bytes, opened, &options) {
                Ok(cut) => drop(table.set(cut)),
                Err(error) => return Err(Refused { error, bytes }),
            }
        }
        let mut message = Self {
            bytes,
            delimiters,
            options,
            table,
            seeks: Seeks::default(),
            charset: OnceLock::new(),
            original: None,
            shadow: None,
        };
        message.shadow = message.make_shadow();
        if options.strict
            && let Err(error) = scan::refuse_errors(&message.check())
        {
            return Err(Refused { error, bytes: message.bytes });
        }
        Ok(message)
    }

    /// Reads UTF-16 or UTF-32 by way of UTF-8.
    fn read_wide(
        bytes: Cow<'a, [u8]>,
        form: Wide,
        options: Parser,
    ) -> std::result::Result<Self, Refused<'a>> {
        if bytes.len() > options.max_bytes as usize {
            let error = Error::new(ErrorKind::LimitExceeded);
            return Err(Refused { error: error.at_offset(u64::from(options.max_bytes)), bytes });
        }
        let text = Cow::Owned(form.decode(&bytes));
        match Self::read(text, options) {
            Ok(mut message) => {
                let len = scan::short(message.bytes.len());
                let found = Diagnostic::new(Code::CharsetTranscoded, 0, len);
                message.tell(|_| 0, found);
                message.original = Some(Box::new(Original { form, bytes }));
                Ok(message)
            }
            Err(Refused { error, .. }) => Err(Refused { error, bytes }),
        }
    }

    #[cfg(feature = "charset")]
    fn make_shadow(&self) -> Option<Box<[u8]>> {
        let header = || self.first_entry().map_or(&[][..], |header| self.slice(header.span()));
        charset::shadow(&self.bytes, header, &self.delimiters, self.options.charset)
    }

    #[cfg(not(feature = "charset"))]
    #[allow(clippy::unused_self, reason = "the feature makes use of it")]
    fn make_shadow(&self) -> Option<Box<[u8]>> {
        None
    }

    /// A message that is its header alone.
    pub(crate) fn of_header(
        bytes: Vec<u8>,
        delimiters: Delimiters,
        options: Parser,
    ) -> Message<'static> {
        let len = scan::short(bytes.len().saturating_sub(1));
        Message {
            bytes: Cow::Owned(bytes),
            delimiters,
            options,
            table: OnceLock::from(Table {
                entries: vec![Entry { start: 0, len, id: SegmentId::MSH }],
                diagnostics: Vec::new(),
            }),
            seeks: Seeks::default(),
            charset: OnceLock::new(),
            original: None,
            shadow: None,
        }
    }

    /// All bytes as they were read, with whatever stood before, between and after the segments.
    ///
    /// Input in UTF-16 or UTF-32 is read by way of UTF-8: these are the bytes in UTF-8 then, those
    /// that all offsets count in, and [`original`](Self::original) has the input.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The input itself: for UTF-16 and UTF-32 what was read, else the same as
    /// [`as_bytes`](Self::as_bytes).
    pub fn original(&self) -> &[u8] {
        self.original.as_ref().map_or(&self.bytes, |original| &original.bytes)
    }

    /// The bytes, owned; copied only if they were borrowed.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes.into_owned()
    }

    /// The same message with a buffer of its own.
    pub fn into_owned(self) -> Message<'static> {
        Message {
            bytes: Cow::Owned(self.bytes.into_owned()),
            delimiters: self.delimiters,
            options: self.options,
            table: self.table,
            seeks: self.seeks,
            charset: self.charset,
            original: self.original.map(|original| {
                let Original { form, bytes } = *original;
                Box::new(Original { form, bytes: Cow::Owned(bytes.into_owned()) })
            }),
            shadow: self.shadow,
        }
    }

    /// The characters that cut this message.
    pub fn delimiters(&self) -> &Delimiters {
        &self.delimiters
    }

    /// What the parser put up with in the syntax; [`check`](Self::check) looks into values too.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.table().diagnostics
    }

    /// Why this message may say something else than its sender meant, if there is such a doubt:
    /// one character stands for two delimiters
    /// ([`DelimiterDuplicate`](Code::DelimiterDuplicate)), or the end of its frame never came
    /// ([`FrameTruncated`](Code::FrameTruncated)).
    ///
    /// A receiver that acts on messages refuses these; [`Parser::strict`] does.
    ///
    /// ```
    /// use sanare_hl7v2::{Code, Parser};
    ///
    /// let message = Parser::new().parse(b"MSH|&&&&|LAB\rPID|1||a&b\r")?;
    /// let doubt = message.doubt().expect("nobody can tell what & cuts");
    /// assert_eq!(doubt.code(), Code::DelimiterDuplicate);
    /// assert_eq!(doubt.to_string(), "DelimiterDuplicate at MSH[1]-2 (byte 4, 4 bytes)");
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    pub fn doubt(&self) -> Option<&Diagnostic> {
        let doubts = [Code::DelimiterDuplicate, Code::FrameTruncated];
        self.diagnostics().iter().find(|found| doubts.contains(&found.code()))
    }

    /// Notes that the frame around the message has no end. Strict reading refuses it.
    pub(crate) fn frame_truncated(mut self) -> std::result::Result<Self, Refused<'a>> {
        let end = scan::short(self.bytes.len());
        let mut found = Diagnostic::new(Code::FrameTruncated, end, 0);
        if let Some(last) = self.segments().next_back() {
            found = found.at(last.location());
        }
        self.tell(|len| len, found);
        match scan::refuse_errors(self.diagnostics()) {
            Err(error) if self.options.strict => Err(Refused { error, bytes: self.bytes }),
            _ => Ok(self),
        }
    }

    /// The character set of the values: MSH-18, or what is assumed in its place.
    pub fn charset(&self) -> Charset {
        self.resolved().charset
    }

    /// All segments, in order; the header is the first.
    pub fn segments(
        &self,
    ) -> impl DoubleEndedIterator<Item = Segment<'_>> + ExactSizeIterator + Clone {
        (0..self.entries().len()).map(|index| Segment { message: self, index })
    }

    /// The segment at this position, counted from zero.
    pub fn segment_at(&self, index: usize) -> Option<Segment<'_>> {
        (index < self.entries().len()).then_some(Segment { message: self, index })
    }

    /// The segments with this id, such as `OBX`, in order. An id in lower case in the message
    /// counts as if it were in upper case.
    pub fn segments_named(&self, id: &str) -> impl Iterator<Item = Segment<'_>> + Clone {
        let id = id.parse().ok();
        self.segments().filter(move |segment| Some(segment.id()) == id)
    }

    /// The first segment with this id.
    pub fn segment(&self, id: &str) -> Option<Segment<'_>> {
        self.segments_named(id).next()
    }

    /// The element at a location; absent if the message has none there.
    ///
    /// `[*]` finds the first; [`all`](Self::all) finds each.
    pub fn at(&self, location: Location) -> Element<'_> {
        let found = location.occurrence().position().and_then(|skip| {
            let id = location.segment();
            if self.table.get().is_none() && self.seeks.may_go_on() {
                match seek(&self.bytes, self.delimiters.field(), id, skip) {
                    Seek::Found(index, entry) => return Some((index as usize, entry)),
                    Seek::Nowhere => return None,
                    Seek::Unclear => {}
                }
            }
            let mut named = (0..).zip(self.entries()).filter(|(_, entry)| entry.id == id);
            named.nth(skip).map(|(index, entry)| (index, *entry))
        });
        match found {
            Some((index, entry)) => Element::at(self, index, entry, location),
            None => Element::nowhere(self, location),
        }
    }

    /// The text at a location, with escapes resolved; empty if the element is absent, empty or
    /// to be deleted. The same as `at(location).text()`.
    pub fn text(&self, location: Location) -> Cow<'_, str> {
        self.at(location).text()
    }

    /// Each element that a location with `[*]` names, in order.
    ///
    /// ```
    /// use sanare_hl7v2::{Parser, loc};
    ///
    /// let message = Parser::new().parse(b"MSH|^~\\&|\rOBX|1||A||7\rOBX|2||B||8~9\r")?;
    /// let found: Vec<_> = message.all(loc!("OBX[*]-5[*]")).map(|value| value.text()).collect();
    /// assert_eq!(found, ["7", "8", "9"]);
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    pub fn all(&self, location: Location) -> impl Iterator<Item = Element<'_>> {
        let every = location.occurrence() == Index::All;
        let skip = location.occurrence().position().unwrap_or(usize::MAX);
        self.segments()
            .filter(move |segment| segment.id() == location.segment())
            .skip(skip)
            .take(if every { usize::MAX } else { 1 })
            .flat_map(move |segment| segment.all(location))
    }

    pub(crate) fn options(&self) -> &Parser {
        &self.options
    }

    fn table(&self) -> &Table {
        // What refuses a message was found out when it was read: a table that waits has nothing.
        let make = || {
            let opened = scan::open(&self.bytes, &self.options);
            opened.and_then(|opened| scan::cut(&self.bytes, opened, &self.options))
        };
        self.table.get_or_init(|| make().unwrap_or_default())
    }

    /// The message with its table made, for readers that will need it.
    pub(crate) fn cut(&self) -> &Self {
        self.table();
        self
    }

    /// Tells more about the message, at a position among what is told.
    fn tell(&mut self, at: impl FnOnce(usize) -> usize, found: Diagnostic) {
        self.table();
        if let Some(Table { diagnostics, .. }) = self.table.get_mut() {
            diagnostics.insert(at(diagnostics.len()), found);
        }
    }

    /// Where the first segment lies.
    fn first_entry(&self) -> Option<Entry> {
        if self.table.get().is_none()
            && let Some(id) = self.bytes.first_chunk().copied().map(SegmentId::of_bytes)
            && let Seek::Found(0, entry) = seek(&self.bytes, self.delimiters.field(), id, 0)
        {
            return Some(entry);
        }
        self.entries().first().copied()
    }

    pub(crate) fn entry(&self, index: usize) -> Option<&Entry> {
        self.entries().get(index)
    }

    /// Whether field 1 of a segment is the field separator: it is a header, and goes on behind
    /// its id.
    pub(crate) fn is_header(&self, entry: Entry) -> bool {
        let behind = self.bytes.get(entry.start as usize + 3);
        entry.id.is_header() && entry.len > 3 && behind == Some(&self.delimiters.field())
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.table().entries
    }

    /// The bytes by which elements are cut; as long as the bytes themselves.
    pub(crate) fn searched(&self, span: Range<usize>) -> &[u8] {
        match &self.shadow {
            Some(shadow) => shadow.get(span).unwrap_or_default(),
            None => self.slice(span),
        }
    }

    /// The same for the whole message.
    pub(crate) fn all_searched(&self) -> &[u8] {
        self.shadow.as_deref().unwrap_or(&self.bytes)
    }

    /// The text that some bytes of the message write.
    pub(crate) fn text_of<'b>(&'b self, bytes: &'b [u8]) -> Cow<'b, str> {
        let escape = self.delimiters.escape();
        if bytes.is_ascii()
            && !self.is_shadowed()
            && escape.is_none_or(|escape| find(bytes, escape).is_none())
            && let Ok(text) = str::from_utf8(bytes)
        {
            return Cow::Borrowed(if bytes == b"\"\"" { "" } else { text });
        }
        self.decoder().text(bytes)
    }

    /// Whether ASCII bytes may be parts of other characters.
    pub(crate) fn is_shadowed(&self) -> bool {
        self.shadow.is_some()
    }

    /// By what values of this message are cut.
    pub(crate) fn masking(&self) -> Masking {
        let Resolved { charset, switching, .. } = *self.resolved();
        Masking { charset, switching }
    }

    /// The form of the input, if it was UTF-16 or UTF-32.
    pub(crate) fn wide(&self) -> Option<Wide> {
        self.original.as_ref().map(|original| original.form)
    }

    pub(crate) fn slice(&self, span: Range<usize>) -> &[u8] {
        self.bytes.get(span).unwrap_or_default()
    }

    /// Which of the segments with its id the segment at `index` is, counted from one.
    pub(crate) fn occurrence(&self, index: usize) -> u32 {
        let Some(entry) = self.entry(index) else { return 0 };
        let before = self.entries().iter().take(index).filter(|other| other.id == entry.id);
        scan::short(before.count()).saturating_add(1)
    }

    /// The location of each segment, with its occurrence, in one pass.
    pub(crate) fn places(&self) -> Vec<Location> {
        let mut seen: HashMap<SegmentId, u32> = HashMap::new();
        let place = |entry: &Entry| {
            let nth = seen.entry(entry.id).or_default();
            *nth += 1;
            Location::of(entry.id).with_occurrence(Index::Nth(*nth))
        };
        self.entries().iter().map(place).collect()
    }

    pub(crate) fn decoder(&self) -> Decoder<'_> {
        let resolved = self.resolved();
        Decoder {
            delimiters: &self.delimiters,
            charset: resolved.charset,
            declared: resolved.declared,
            switching: resolved.switching,
            hex_utf16: self.options.hex_utf16,
        }
    }

    pub(crate) fn resolved(&self) -> &Resolved {
        self.charset.get_or_init(|| {
            let known = self.options.charset.or(self.original.as_ref().map(|_| Charset::Utf8));
            if let Some(charset) = known {
                return Resolved { charset, declared: true, code: None, switching: false };
            }
            let header = self.first_entry().filter(|header| header.id == SegmentId::MSH);
            let field =
                |number| header.map_or(&[][..], |msh| Element::field(self, 0, msh, number).bytes());
            let labels = Labels {
                field: field(18),
                repetition: self.delimiters.repetition(),
                handling: field(20),
            };
            charset::resolve(labels, &self.bytes)
        })
    }
}

impl fmt::Debug for Message<'_> {
    /// Shows the segment ids and lengths, never a value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message")?;
        f.debug_list().entries(self.segments()).finish()
    }
}

/// Bytes that are no message, given back with the reason.
pub(crate) struct Refused<'a> {
    pub(crate) error: Error,
    pub(crate) bytes: Cow<'a, [u8]>,
}

/// One segment of a message.
#[derive(Clone, Copy)]
pub struct Segment<'m> {
    message: &'m Message<'m>,
    index: usize,
}

impl<'m> Segment<'m> {
    /// The message that this is a part of.
    pub fn message(&self) -> &'m Message<'m> {
        self.message
    }

    /// The id, in upper case.
    pub fn id(&self) -> SegmentId {
        self.entry().id
    }

    pub(crate) fn entry(&self) -> Entry {
        self.message.entry(self.index).copied().unwrap_or_default()
    }

    /// The position among all segments of the message, counted from zero.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Which of the segments with this id it is, counted from one. Takes time in proportion to
    /// the number of segments before it.
    pub fn occurrence(&self) -> u32 {
        self.message.occurrence(self.index)
    }

    /// The segment's location, such as `OBX[2]`.
    pub fn location(&self) -> Location {
        Location::of(self.id()).with_occurrence(Index::Nth(self.occurrence()))
    }

    /// The segment's bytes, without its line end.
    pub fn bytes(&self) -> &'m [u8] {
        self.message.slice(self.span())
    }

    /// Where the bytes are in the buffer of the message.
    pub fn span(&self) -> Range<usize> {
        self.entry().span()
    }

    /// The field of this number, counted from one. Field 1 of MSH, FHS and BHS is the field
    /// separator; field 2 holds the encoding characters and is never cut.
    pub fn field(&self, number: u16) -> Element<'m> {
        Element::field(self.message, self.index, self.entry(), number)
    }

    /// All fields, from field 1 to the last one written, empty ones included.
    pub fn fields(&self) -> Elements<'m> {
        Elements::fields(self.message, self.index)
    }

    /// The element at a location, whose segment id and occurrence are not looked at.
    pub fn at(&self, location: Location) -> Element<'m> {
        Element::at(self.message, self.index, self.entry(), location)
    }

    /// Each element of this segment that a location names; with `[*]`, one for each repetition.
    pub fn all(&self, location: Location) -> impl Iterator<Item = Element<'m>> + use<'m> {
        let below = move |mut element: Element<'m>| {
            if let Some(component) = location.component() {
                element = element.component(component);
            }
            if let Some(subcomponent) = location.subcomponent() {
                element = element.subcomponent(subcomponent);
            }
            element
        };
        let every = match location.field() {
            Some(field) if location.repetition() == Index::All => {
                Some(self.field(field).repetitions().map(below))
            }
            _ => None,
        };
        let one = every.is_none().then(|| self.at(location)).filter(|found| !found.is_absent());
        one.into_iter().chain(every.into_iter().flatten())
    }
}

impl fmt::Debug for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.id(), self.span().len())
    }
}
