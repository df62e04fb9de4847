//! Every delimiter of a message, found in one pass, for readers that visit most fields.

use std::fmt;

use crate::block::{BLOCK, hits};
use crate::location::{Index, Location, SegmentId};
use crate::message::{Message, Segment};
use crate::scan::short;
use crate::value::{Element, Level};

/// Where every delimiter of a message is.
///
/// Made by [`Message::index`]. It finds what [`Message::at`] finds, in time that does not depend on
/// how far into its segment, or how many segments into the message, an element lies. For a few
/// reads the message itself is faster.
///
/// ```
/// use sanare_hl7v2::{Parser, loc};
///
/// let message = Parser::new().parse(b"MSH|^~\\&|A\rPID|1||7^^^H~8||Smith^Eve\r")?;
/// let index = message.index();
/// assert_eq!(index.at(loc!("PID-5.2")).text(), "Eve");
/// assert_eq!(index.at(loc!("PID-3[2]")).bytes(), b"8");
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone)]
pub struct DelimiterIndex<'m> {
    message: &'m Message<'m>,
    blocks: Vec<Block>,
    len: usize,
    /// The segments by id, in order of their occurrence; made when it pays.
    named: Vec<(SegmentId, u32)>,
}

/// The delimiters among 64 bytes, one bit for each byte, and how many field separators there are
/// before them.
#[derive(Clone, Copy)]
struct Block {
    fields: u64,
    parts: u64,
    fields_before: u32,
}

impl Message<'_> {
    /// Finds every delimiter: pays off for readers that visit most fields.
    pub fn index(&self) -> DelimiterIndex<'_> {
        DelimiterIndex::new(self)
    }
}

impl<'m> DelimiterIndex<'m> {
    fn new(message: &'m Message<'_>) -> Self {
        let (blocks, len) = find(message);
        let entries = message.entries();
        let mut named = Vec::new();
        if entries.len() > FEW {
            named.extend(entries.iter().map(|entry| entry.id).zip(0..));
            named.sort_unstable();
        }
        Self { message, blocks, len, named }
    }

    /// The message.
    pub fn message(&self) -> &'m Message<'m> {
        self.message
    }

    /// The number of delimiters.
    #[allow(clippy::len_without_is_empty, reason = "a message is never without")]
    pub fn len(&self) -> usize {
        self.len
    }

    /// The element at a location, as [`Message::at`] finds it.
    pub fn at(&self, location: Location) -> Element<'m> {
        let Some(segment) = self.segment(location) else {
            return Element::nowhere(self.message, location);
        };
        let Some(number) = location.field() else {
            return Element::segment(self.message, segment.index());
        };
        let mut element = self.field(segment, number);
        let delimiters = self.message.delimiters();
        let deep = location.component().is_some();
        if deep || location.repetition() != Index::Unstated {
            let nth = location.repetition().position().map_or(0, |at| short(at).saturating_add(1));
            element = self.part(element, Level::Repetition, delimiters.repetition(), nth);
        }
        if let Some(nth) = location.component() {
            element = self.part(element, Level::Component, delimiters.component(), nth.into());
        }
        if let Some(nth) = location.subcomponent() {
            element =
                self.part(element, Level::Subcomponent, delimiters.subcomponent(), nth.into());
        }
        element
    }

    /// The field of this number of a segment of this message, as [`Segment::field`] finds it.
    pub fn field(&self, segment: Segment<'_>, number: u16) -> Element<'m> {
        let entry = segment.entry();
        Element::field_with(self.message, segment.index(), entry, number, |whole, position| {
            let span = whole.span();
            let first = self.fields_until(span.start);
            let cut = |nth: usize| self.field_separator(first + nth).filter(|at| *at < span.end);
            let from = match position.checked_sub(1) {
                None => span.start,
                Some(before) => cut(before)? + 1,
            };
            let to = cut(position).unwrap_or(span.end);
            Some((from - span.start, to.checked_sub(span.start)?))
        })
    }

    fn segment(&self, location: Location) -> Option<Segment<'m>> {
        let (id, skip) = (location.segment(), location.occurrence().position()?);
        let entries = self.message.entries();
        if self.named.is_empty() {
            let mut same = (0..).zip(entries).filter(|(_, entry)| entry.id == id);
            return same.nth(skip).and_then(|(at, _)| self.message.segment_at(at));
        }
        let first = self.named.partition_point(|(other, _)| *other < id);
        let (found, at) = *self.named.get(first.checked_add(skip)?)?;
        (found == id).then(|| self.message.segment_at(at as usize)).flatten()
    }

    fn part(
        &self,
        element: Element<'m>,
        level: Level,
        delimiter: Option<u8>,
        number: u32,
    ) -> Element<'m> {
        element.part_with(level, delimiter, number, |delimiter, position| {
            let span = element.span();
            let bytes = self.message.searched(0..span.end);
            let mut cuts = self
                .parts_from(span.start)
                .take_while(|at| *at < span.end)
                .filter(|at| bytes.get(*at) == Some(&delimiter));
            let from = match position.checked_sub(1) {
                None => span.start,
                Some(before) => cuts.nth(before)? + 1,
            };
            let to = cuts.next().unwrap_or(span.end);
            Some((from - span.start, to.checked_sub(span.start)?))
        })
    }

    /// How many field separators there are before a byte.
    fn fields_until(&self, at: usize) -> usize {
        self.blocks.get(at / BLOCK).map_or(0, |block| {
            let before = block.fields & !(u64::MAX << (at % BLOCK));
            block.fields_before as usize + before.count_ones() as usize
        })
    }

    /// Where the field separator is that has so many before it.
    fn field_separator(&self, nth: usize) -> Option<usize> {
        let behind = self.blocks.partition_point(|block| block.fields_before as usize <= nth);
        let at = behind.checked_sub(1)?;
        let block = self.blocks.get(at)?;
        let mut bits = block.fields;
        for _ in block.fields_before as usize..nth {
            bits &= bits.wrapping_sub(1);
        }
        (bits != 0).then(|| at * BLOCK + bits.trailing_zeros() as usize)
    }

    /// Where the smaller delimiters are, from a byte on.
    fn parts_from(&self, start: usize) -> impl Iterator<Item = usize> + '_ {
        let first = start / BLOCK;
        let mut kept = u64::MAX << (start % BLOCK);
        let blocks = (first..).zip(self.blocks.get(first..).unwrap_or_default());
        blocks.flat_map(move |(at, block)| {
            let mut bits = block.parts & std::mem::replace(&mut kept, u64::MAX);
            std::iter::from_fn(move || {
                let found = (bits != 0).then(|| at * BLOCK + bits.trailing_zeros() as usize);
                bits &= bits.wrapping_sub(1);
                found
            })
        })
    }
}

impl fmt::Debug for DelimiterIndex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DelimiterIndex({} delimiters)", self.len())
    }
}

/// Finds all delimiters, a block of 64 bytes at a time. Also how many there are.
fn find(message: &Message<'_>) -> (Vec<Block>, usize) {
    let bytes = message.searched(0..message.as_bytes().len());
    let delimiters = message.delimiters();
    let field = delimiters.field();
    // A role that is off is what a role that is on looks for.
    let needles = [delimiters.component(), delimiters.repetition(), delimiters.subcomponent()];
    let some = needles.into_iter().flatten().next();
    let needles = needles.map(|needle| needle.or(some).unwrap_or(field));
    let parts = if some.is_some() { u64::MAX } else { 0 };
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let mut last = [0; BLOCK];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    let (mut fields_before, mut all_parts) = (0, 0);
    let found = blocks.iter().chain([&last]).map(|block| {
        let fields = hits(block, [field]);
        let parts = hits(block, needles) & parts;
        let found = Block { fields, parts, fields_before };
        fields_before += fields.count_ones();
        all_parts += parts.count_ones();
        found
    });
    let found: Vec<Block> = found.collect();
    (found, fields_before as usize + all_parts as usize)
}

/// Up to so many segments, going through them is faster than sorting them.
const FEW: usize = 64;
