//! Every delimiter of a message, found in one pass, for readers that visit most fields.

use std::fmt;

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
    /// The positions of the field separators, and of all smaller delimiters, in order.
    fields: Vec<u32>,
    parts: Vec<u32>,
    /// For each segment, the number of field separators before it and up to its end.
    segments: Vec<[u32; 2]>,
    /// The segments by id, in order of their occurrence; made when it pays.
    named: Vec<(SegmentId, u32)>,
}

impl Message<'_> {
    /// Finds every delimiter: pays off for readers that visit most fields.
    pub fn index(&self) -> DelimiterIndex<'_> {
        DelimiterIndex::new(self)
    }
}

impl<'m> DelimiterIndex<'m> {
    fn new(message: &'m Message<'_>) -> Self {
        let len = message.as_bytes().len();
        let mut fields = Vec::with_capacity(len / 8 + BLOCK);
        let mut parts = Vec::with_capacity(len / 16 + BLOCK);
        find(message, &mut fields, &mut parts);
        let entries = message.entries();
        let mut segments = Vec::with_capacity(entries.len());
        let mut at = 0;
        for entry in entries {
            let mut until = |end: usize| {
                while fields.get(at).is_some_and(|position| (*position as usize) < end) {
                    at += 1;
                }
                short(at)
            };
            segments.push([until(entry.start as usize), until(entry.end())]);
        }
        let mut named = Vec::new();
        if entries.len() > FEW {
            named.extend(entries.iter().map(|entry| entry.id).zip(0..));
            named.sort_unstable();
        }
        Self { message, fields, parts, segments, named }
    }

    /// The message.
    pub fn message(&self) -> &'m Message<'m> {
        self.message
    }

    /// The number of delimiters.
    #[allow(clippy::len_without_is_empty, reason = "a message is never without")]
    pub fn len(&self) -> usize {
        self.fields.len() + self.parts.len()
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
        Element::field_with(self.message, segment.index(), number, |whole, position| {
            let span = whole.span();
            let [first, behind] = *self.segments.get(segment.index())?;
            let separators = self.fields.get(first as usize..behind as usize)?;
            let from = match position.checked_sub(1) {
                None => span.start,
                Some(before) => *separators.get(before)? as usize + 1,
            };
            let to = separators.get(position).map_or(span.end, |end| *end as usize);
            Some((from.checked_sub(span.start)?, to.checked_sub(span.start)?))
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
            let first = self.parts.partition_point(|at| (*at as usize) < span.start);
            let bytes = self.message.searched(0..span.end);
            let mut cuts = self
                .parts
                .get(first..)?
                .iter()
                .map(|at| *at as usize)
                .take_while(|at| *at < span.end)
                .filter(|at| bytes.get(*at) == Some(&delimiter));
            let from = match position.checked_sub(1) {
                None => span.start,
                Some(before) => cuts.nth(before)? + 1,
            };
            let to = cuts.next().unwrap_or(span.end);
            Some((from.checked_sub(span.start)?, to.checked_sub(span.start)?))
        })
    }
}

impl fmt::Debug for DelimiterIndex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DelimiterIndex({} delimiters)", self.len())
    }
}

/// Finds all delimiters, a block of 64 bytes at a time: each byte is compared with every needle
/// into a lane of its own, which the compiler turns into vector instructions, and the lanes that
/// hit become bits of a word.
fn find(message: &Message<'_>, fields: &mut Vec<u32>, parts: &mut Vec<u32>) {
    let bytes = message.searched(0..message.as_bytes().len());
    let delimiters = message.delimiters();
    let field = delimiters.field();
    // A role that is off is what a role that is on looks for.
    let needles = [delimiters.component(), delimiters.repetition(), delimiters.subcomponent()];
    let Some(some) = needles.into_iter().flatten().next() else {
        fields.extend(memchr::memchr_iter(field, bytes).map(short));
        return;
    };
    let needles = needles.map(|needle| needle.unwrap_or(some));
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let mut base = 0;
    for block in blocks {
        push(hits(block, [field; 3]), base, fields);
        push(hits(block, needles), base, parts);
        base += short(BLOCK);
    }
    let mut last = [0; BLOCK];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    push(hits(&last, [field; 3]), base, fields);
    push(hits(&last, needles), base, parts);
}

/// One bit for each byte that is one of the needles.
#[inline]
fn hits(block: &[u8; BLOCK], [a, b, c]: [u8; 3]) -> u64 {
    let mut lanes = [0_u8; BLOCK];
    for (lane, byte) in lanes.iter_mut().zip(block) {
        *lane = u8::from(*byte == a) | u8::from(*byte == b) | u8::from(*byte == c);
    }
    let (words, _) = lanes.as_chunks::<8>();
    let mut bits = 0;
    for (at, word) in words.iter().enumerate() {
        bits |= (u64::from_le_bytes(*word).wrapping_mul(GATHER) >> 56) << (8 * at);
    }
    bits
}

#[inline]
fn push(mut bits: u64, base: u32, into: &mut Vec<u32>) {
    while bits != 0 {
        into.push(base + bits.trailing_zeros());
        bits &= bits - 1;
    }
}

const BLOCK: usize = 64;

/// Brings the lowest bits of eight bytes together in the highest byte.
const GATHER: u64 = 0x0102_0408_1020_4080;

/// Up to so many segments, going through them is faster than sorting them.
const FEW: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gathers_each_bit() {
        for at in 0..BLOCK {
            let mut block = [b'x'; BLOCK];
            block[at] = b'~';
            assert_eq!(hits(&block, [b'^', b'&', b'~']), 1 << at);
        }
        assert_eq!(hits(&[b'|'; BLOCK], [b'|'; 3]), u64::MAX);
    }
}
