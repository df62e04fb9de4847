//! Elements of a message - fields, repetitions, components, subcomponents - and their values.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use memchr::memchr;

use crate::grammar::{find, piece};
use crate::location::{Index, Location, SegmentId};
use crate::message::Message;
use crate::render::{self, Markup};
use crate::scan::{Entry, short};

/// What stands at an element. A closed set: the standard has these four.
#[derive(Debug, Clone, Copy)]
pub enum Value<'m> {
    /// The element is not sent: the segment or field ends before it.
    Absent,
    /// The element is sent without content; it says nothing about what is known.
    Empty,
    /// The delete indicator `""`: what is known shall be deleted.
    Delete,
    /// Content.
    Text(Element<'m>),
}

/// A field, repetition, component or subcomponent of a message: where it is and what it holds.
///
/// It may be absent; then it is empty and so is everything below it, so that a chain such as
/// `segment.field(3).repetition(2).component(4).text()` needs no checks on the way. An element
/// that is not divided is its own first part: the component 1 of a simple field is the field, its
/// component 2 is absent. Debug shows the location and the length, never the content.
#[derive(Clone, Copy)]
pub struct Element<'m> {
    message: &'m Message<'m>,
    start: u32,
    len: u32,
    segment: u32,
    repetition: u32,
    field: u16,
    component: u16,
    subcomponent: u16,
    level: Level,
    present: bool,
}

/// What an element is a part of, from the outside in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Segment,
    Field,
    Repetition,
    Component,
    Subcomponent,
    /// Fields 1 and 2 of a header, which have no parts.
    Undivided,
}

impl<'m> Element<'m> {
    /// The value: absent, empty, to be deleted, or content.
    pub fn value(self) -> Value<'m> {
        if !self.present {
            Value::Absent
        } else if self.len == 0 {
            Value::Empty
        } else if self.is_delete() {
            Value::Delete
        } else {
            Value::Text(self)
        }
    }

    /// Whether the element is not sent.
    pub fn is_absent(self) -> bool {
        !self.present
    }

    /// Whether the element holds the delete indicator `""` and nothing else.
    pub fn is_delete(self) -> bool {
        self.bytes() == b"\"\""
    }

    /// Whether the element has content: it is neither absent nor empty nor to be deleted.
    pub fn is_valued(self) -> bool {
        self.len > 0 && !self.is_delete()
    }

    /// The raw bytes, escapes and all.
    pub fn bytes(self) -> &'m [u8] {
        self.message.slice(self.span())
    }

    /// The bytes by which the parts are cut.
    pub(crate) fn searched(self) -> &'m [u8] {
        self.message.searched(self.span())
    }

    /// Where the bytes are in the buffer of the message. For an absent element, an empty range
    /// where its parent ends.
    pub fn span(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + self.len as usize
    }

    /// The text: delimiter and hexadecimal escapes resolved, formatting escapes as written, bytes
    /// read in the message's character set. Empty if the element has no content.
    ///
    /// The text of an element with several parts holds the delimiters between them.
    pub fn text(self) -> Cow<'m, str> {
        if self.level == Level::Undivided {
            return String::from_utf8_lossy(self.bytes());
        }
        self.message.text_of(self.bytes())
    }

    /// The bytes with delimiter and hexadecimal escapes resolved, in the message's character set.
    pub fn unescaped(self) -> Cow<'m, [u8]> {
        if self.level == Level::Undivided {
            return Cow::Borrowed(self.bytes());
        }
        self.message.decoder().bytes(self.bytes())
    }

    /// The text with its formatting escapes carried out: line breaks, indentation, highlighting.
    ///
    /// ```
    /// use sanare_hl7v2::{Markup, Parser, loc};
    ///
    /// let message = Parser::new().parse(br"MSH|^~\&|
    /// NTE|1||\H\Result\N\\.br\below 5")?;
    /// let note = message.at(loc!("NTE-3"));
    /// assert_eq!(note.render(Markup::Plain), "Result\nbelow 5");
    /// assert_eq!(note.render(Markup::Html), "<b>Result</b><br>below 5");
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    pub fn render(self, markup: Markup) -> String {
        self.render_with(markup, |_| None)
    }

    /// The same, with local sequences: `local` gets what stands between the escape characters of
    /// a `\Z..\` sequence, and returns the text for it or `None` to keep it as it is.
    pub fn render_with(self, markup: Markup, local: impl Fn(&str) -> Option<String>) -> String {
        render::render(&self.message.decoder(), self.bytes(), markup, &local)
    }

    /// Whether the sender cut the value off: it ends with the truncation character, unescaped.
    pub fn is_truncated(self) -> bool {
        let last = self.bytes().last().copied();
        last.is_some() && last == self.message.delimiters().truncation()
    }

    /// Where the element is, with the occurrence and all parts stated.
    ///
    /// Takes time in proportion to the number of segments before it.
    pub fn location(self) -> Location {
        let id = self.message.entry(self.segment as usize).map_or(SegmentId::OPAQUE, |e| e.id);
        let occurrence = match self.message.occurrence(self.segment as usize) {
            0 => Index::Unstated,
            nth => Index::Nth(nth),
        };
        self.location_in(Location::of(id).with_occurrence(occurrence))
    }

    /// Where the element is, in a segment whose place is known.
    pub(crate) fn location_in(self, segment: Location) -> Location {
        let repetition = match self.repetition {
            0 => Index::Unstated,
            nth => Index::Nth(nth),
        };
        segment
            .with_field(self.field)
            .with_repetition(repetition)
            .with_component(self.component)
            .with_subcomponent(self.subcomponent)
    }

    /// The number of the field that it is or is a part of.
    #[cfg(feature = "profiles")]
    pub(crate) fn field_number(self) -> Option<u16> {
        (self.field > 0).then_some(self.field)
    }

    /// The message that this is a part of.
    pub fn message(self) -> &'m Message<'m> {
        self.message
    }

    /// The position of its segment in the message, counted from zero.
    pub fn segment_index(self) -> usize {
        self.segment as usize
    }

    /// The repetition of this number, counted from one, of a field. Repetition 1 of a part of a
    /// field is that part.
    #[must_use]
    pub fn repetition(self, number: u32) -> Self {
        let delimiter = self.message.delimiters().repetition();
        self.part(Level::Repetition, delimiter, number)
    }

    /// The component of this number, counted from one. A field's components are those of its
    /// first repetition.
    #[must_use]
    pub fn component(self, number: u16) -> Self {
        let delimiter = self.message.delimiters().component();
        let within = if self.level < Level::Repetition { self.repetition(1) } else { self };
        within.part(Level::Component, delimiter, u32::from(number))
    }

    /// The subcomponent of this number, counted from one. The subcomponents of a field or a
    /// repetition are those of its first component.
    #[must_use]
    pub fn subcomponent(self, number: u16) -> Self {
        let delimiter = self.message.delimiters().subcomponent();
        let within = if self.level < Level::Component { self.component(1) } else { self };
        within.part(Level::Subcomponent, delimiter, u32::from(number))
    }

    /// The part of this number one level down: a component of a field or a repetition, a
    /// subcomponent of a component.
    #[must_use]
    pub fn child(self, number: u16) -> Self {
        if self.level < Level::Component {
            self.component(number)
        } else {
            self.subcomponent(number)
        }
    }

    /// All repetitions, empty ones included; none if the element is absent.
    pub fn repetitions(self) -> Elements<'m> {
        Elements::new(self, Level::Repetition, self.message.delimiters().repetition())
    }

    /// All components, empty ones included; of a field, those of its first repetition.
    pub fn components(self) -> Elements<'m> {
        let within = if self.level < Level::Repetition { self.repetition(1) } else { self };
        Elements::new(within, Level::Component, self.message.delimiters().component())
    }

    /// All subcomponents, empty ones included; of what is larger than a component, those of its
    /// first component.
    pub fn subcomponents(self) -> Elements<'m> {
        let within = if self.level < Level::Component { self.component(1) } else { self };
        Elements::new(within, Level::Subcomponent, self.message.delimiters().subcomponent())
    }

    #[inline]
    fn part(self, level: Level, delimiter: Option<u8>, number: u32) -> Self {
        let find = |delimiter, position| piece(self.searched(), delimiter, position);
        self.part_with(level, delimiter, number, find)
    }

    /// The part at `number` if this element is one level above it; if it is at or below that
    /// level already, it is its own first part. `find` gets a delimiter and how many of them to
    /// skip, and gives the start and the end inside this element.
    #[inline]
    pub(crate) fn part_with(
        self,
        level: Level,
        delimiter: Option<u8>,
        number: u32,
        find: impl FnOnce(u8, usize) -> Option<(usize, usize)>,
    ) -> Self {
        if self.level >= level {
            return if number == 1 { self } else { self.absent(level) };
        }
        let found =
            (number as usize).checked_sub(1).filter(|_| self.present).and_then(|position| {
                match delimiter {
                    Some(delimiter) => find(delimiter, position),
                    None => (position == 0).then_some((0, self.len as usize)),
                }
            });
        let mut part = match found {
            Some((start, end)) => self.within(level, start, end),
            None => self.absent(level),
        };
        let place = u16::try_from(number).unwrap_or(u16::MAX);
        match (self.level, level) {
            (Level::Field, Level::Repetition) => part.repetition = number,
            (Level::Repetition, Level::Component) => part.component = place,
            (Level::Component, Level::Subcomponent) => part.subcomponent = place,
            _ => {}
        }
        part
    }

    fn within(self, level: Level, start: usize, end: usize) -> Self {
        let start = short(start);
        Self { start: self.start + start, len: short(end) - start, level, ..self }
    }

    fn absent(self, level: Level) -> Self {
        Self {
            start: self.start + self.len,
            len: 0,
            level: level.max(self.level),
            present: false,
            ..self
        }
    }

    /// A whole segment as an element.
    pub(crate) fn segment(message: &'m Message<'m>, index: usize) -> Self {
        Self::whole(message, index, message.entry(index).copied().unwrap_or_default())
    }

    fn whole(message: &'m Message<'m>, index: usize, entry: Entry) -> Self {
        Self {
            message,
            start: entry.start,
            len: entry.len,
            segment: short(index),
            repetition: 0,
            field: 0,
            component: 0,
            subcomponent: 0,
            level: Level::Segment,
            present: true,
        }
    }

    /// The element at a location, in a segment that is known already.
    pub(crate) fn at(
        message: &'m Message<'m>,
        index: usize,
        entry: Entry,
        location: Location,
    ) -> Self {
        let Some(field) = location.field() else { return Self::whole(message, index, entry) };
        let mut element = Self::field(message, index, entry, field);
        if location.repetition() != Index::Unstated {
            let nth = location.repetition().position().map_or(0, |at| short(at).saturating_add(1));
            element = element.repetition(nth);
        }
        if let Some(component) = location.component() {
            element = element.component(component);
        }
        if let Some(subcomponent) = location.subcomponent() {
            element = element.subcomponent(subcomponent);
        }
        element
    }

    /// A field of a segment.
    pub(crate) fn field(message: &'m Message<'m>, index: usize, entry: Entry, number: u16) -> Self {
        let separator = message.delimiters().field();
        Self::field_with(message, index, entry, number, |whole, position| {
            piece(whole.searched(), separator, position)
        })
    }

    /// A field of a segment. `find` gets the segment and how many field separators to skip, and
    /// gives the start and the end inside the segment.
    #[inline]
    pub(crate) fn field_with(
        message: &'m Message<'m>,
        index: usize,
        entry: Entry,
        number: u16,
        find: impl FnOnce(Self, usize) -> Option<(usize, usize)>,
    ) -> Self {
        let mut segment = Self::whole(message, index, entry);
        segment.field = number;
        let is_header = message.is_header(entry);
        if is_header && number == 1 {
            return segment.within(Level::Undivided, ID_LEN, ID_LEN + 1);
        }
        let Some(position) = usize::from(number).checked_sub(usize::from(is_header)) else {
            return segment.absent(Level::Field);
        };
        if number == 0 {
            return segment.absent(Level::Field);
        }
        let level = if is_header && number == 2 { Level::Undivided } else { Level::Field };
        match find(segment, position) {
            Some((start, end)) => segment.within(level, start, end),
            None => segment.absent(level),
        }
    }

    /// The element at a location whose segment the message does not have.
    pub(crate) fn nowhere(message: &'m Message<'m>, location: Location) -> Self {
        Self {
            message,
            start: short(message.as_bytes().len()),
            len: 0,
            segment: u32::MAX,
            repetition: 0,
            field: location.field().unwrap_or(0),
            component: location.component().unwrap_or(0),
            subcomponent: location.subcomponent().unwrap_or(0),
            level: Level::Undivided,
            present: false,
        }
    }
}

const ID_LEN: usize = 3;

impl fmt::Debug for Element<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.value() {
            Value::Absent => "absent",
            Value::Empty => "empty",
            Value::Delete => "delete",
            Value::Text(_) => return write!(f, "{} ({} bytes)", self.location(), self.len),
        };
        write!(f, "{} ({state})", self.location())
    }
}

/// The parts of an element, or the fields of a segment, in order.
#[derive(Debug, Clone)]
pub struct Elements<'m> {
    /// The next part, with `len` reaching to the end of the parent; `None` at the end.
    rest: Option<Element<'m>>,
    delimiter: Option<u8>,
    level: Level,
    number: u32,
}

impl<'m> Elements<'m> {
    fn new(parent: Element<'m>, level: Level, delimiter: Option<u8>) -> Self {
        let divided = parent.level < level;
        Self {
            rest: parent.present.then_some(parent),
            delimiter: delimiter.filter(|_| divided),
            level: if divided { level } else { parent.level },
            number: 0,
        }
    }

    pub(crate) fn fields(message: &'m Message<'m>, index: usize) -> Self {
        let entry = message.entry(index).copied().unwrap_or_default();
        let whole = Element::whole(message, index, entry);
        let is_header = message.is_header(entry);
        let bytes = whole.searched();
        let separator = message.delimiters().field();
        let id = memchr(separator, bytes);
        let rest = id.map(|id| {
            let start = if is_header { ID_LEN } else { id + 1 };
            whole.within(Level::Segment, start, bytes.len())
        });
        let level = if is_header { Level::Undivided } else { Level::Field };
        Self { rest, delimiter: Some(separator), level, number: 0 }
    }
}

impl<'m> Iterator for Elements<'m> {
    type Item = Element<'m>;

    fn next(&mut self) -> Option<Element<'m>> {
        let rest = self.rest?;
        let bytes = rest.searched();
        self.number = self.number.saturating_add(1);
        let separator =
            self.level == Level::Undivided && self.number == 1 && rest.level == Level::Segment;
        let end = if separator {
            Some(1)
        } else {
            self.delimiter.and_then(|delimiter| find(bytes, delimiter))
        };
        let mut part = rest.within(self.level, 0, end.unwrap_or(bytes.len()));
        self.rest = end.map(|end| {
            // The field separator of a header is itself a field: nothing stands behind it.
            let next = if separator { end } else { end + 1 };
            rest.within(rest.level, next, bytes.len())
        });
        let number = u16::try_from(self.number).unwrap_or(u16::MAX);
        match self.level {
            Level::Undivided if rest.level == Level::Segment => {
                part.field = number;
                if self.number == 2 {
                    self.level = Level::Field;
                }
            }
            Level::Field => part.field = number,
            Level::Repetition => part.repetition = self.number,
            Level::Component => part.component = number,
            Level::Subcomponent => part.subcomponent = number,
            Level::Segment | Level::Undivided => {}
        }
        Some(part)
    }
}
