//! Segments as lines: ids, line ends, blanks, and the pieces between delimiters.

use memchr::{memchr_iter, memchr3};
use nom::Parser as _;
use nom::branch::alt;

use super::{Parsed, cut, mismatch, one, until, until2};
use crate::location::SegmentId;

pub(crate) const CR: u8 = b'\r';
pub(crate) const LF: u8 = b'\n';
/// The byte before a message in MLLP.
pub(crate) const VT: u8 = 0x0b;
/// The byte after a message in MLLP.
pub(crate) const FS: u8 = 0x1c;

/// What stands at the start of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    /// A segment.
    Segment(SegmentId),
    /// A segment with its id in lower case; the id as it should be.
    Lowercase(SegmentId),
    /// A name of a wrong length, followed by a field separator.
    Misnamed,
    /// Nothing, to the end of the line.
    Blank,
    /// Something else.
    Orphan,
}

/// A segment id, followed by the separator or the end of the line, neither consumed.
#[inline]
pub(crate) fn segment_id<'a>(separator: u8) -> impl Fn(&'a [u8]) -> Parsed<'a, SegmentId> {
    move |input| match input.split_first_chunk() {
        Some((id, rest)) if ends_id(rest, separator) => match SegmentId::from_bytes(*id) {
            Some(id) => Ok((rest, id)),
            None => mismatch(input),
        },
        _ => mismatch(input),
    }
}

/// What a line begins with, blanks apart.
pub(crate) fn classify(input: &[u8], separator: u8) -> Line {
    if let Ok((_, id)) = segment_id(separator).parse(input) {
        return Line::Segment(id);
    }
    if matches!(input.first(), None | Some(&(CR | LF))) {
        return Line::Blank;
    }
    let name = input.iter().take(NAME_MAX + 1).take_while(|byte| byte.is_ascii_alphanumeric());
    let len = name.count();
    if len == 0 || len > NAME_MAX || input.get(len) != Some(&separator) {
        return Line::Orphan;
    }
    let lowercase = match input {
        [a, b, c, ..] if len == 3 => {
            SegmentId::from_bytes([*a, *b, *c].map(|byte| byte.to_ascii_uppercase()))
        }
        _ => None,
    };
    lowercase.map_or(Line::Misnamed, Line::Lowercase)
}

/// A name longer than this before a separator is text, not a segment with a wrong name.
const NAME_MAX: usize = 8;

#[inline]
fn ends_id(rest: &[u8], separator: u8) -> bool {
    rest.first().is_none_or(|byte| *byte == separator || matches!(*byte, CR | LF))
}

/// The rest of a line, to the first CR or LF or the end.
#[inline]
pub(crate) fn line(input: &[u8]) -> Parsed<'_, &[u8]> {
    until2(CR, LF).parse(input)
}

/// The rest of a line of which only CR is the end.
#[inline]
pub(crate) fn cr_line(input: &[u8]) -> Parsed<'_, &[u8]> {
    until(CR).parse(input)
}

/// CR LF, CR or LF; the number of bytes.
#[inline]
pub(crate) fn line_end(input: &[u8]) -> Parsed<'_, usize> {
    match input {
        [CR, LF, rest @ ..] => Ok((rest, 2)),
        [CR | LF, rest @ ..] => Ok((rest, 1)),
        _ => mismatch(input),
    }
}

/// CR and LF together.
pub(crate) fn cr_lf(input: &[u8]) -> Parsed<'_, usize> {
    (one(CR), one(LF)).map(|_| 2).parse(input)
}

/// The CR alone.
pub(crate) fn cr(input: &[u8]) -> Parsed<'_, usize> {
    one(CR).map(|_| 1).parse(input)
}

/// The number of blanks and tabs that the input begins with.
#[inline]
pub(crate) fn blanks(input: &[u8]) -> usize {
    input.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// All bytes before the separator or the end of the line.
pub(crate) fn until_line_or<'a>(separator: u8) -> impl Fn(&'a [u8]) -> Parsed<'a, &'a [u8]> {
    move |input| Ok(cut(input, memchr3(separator, CR, LF, input)))
}

/// A byte that MLLP puts around a message.
pub(crate) fn frame_byte(input: &[u8]) -> Parsed<'_, u8> {
    alt((one(VT), one(FS))).parse(input)
}

/// Whether a frame starts between these bytes and what follows them: their last byte but blanks is
/// VT, or they are nothing but VT and line ends.
pub(crate) fn opens_frame(before: &[u8]) -> bool {
    let blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == VT;
    let last = before.iter().rev().find(|byte| !matches!(**byte, b' ' | b'\t'));
    last == Some(&VT) || before.contains(&VT) && before.iter().all(blank)
}

/// Whether an end of frame stands in these bytes: FS at a line end, before the next frame, or last.
pub(crate) fn closes_frame(bytes: &[u8]) -> bool {
    memchr_iter(FS, bytes).any(|at| matches!(bytes.get(at + 1), None | Some(&(CR | LF | VT))))
}
