//! Where one unit of a file ends and the next begins.

use memchr::memchr_iter;
use nom::Parser as _;

use super::event::Declared;
use crate::delimiters::is_delimiter;
use crate::grammar::segment::{CR, FS, LF, VT, line, until_line_or};

/// Whether a line opens a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// It does, behind so many blanks.
    Yes(usize),
    /// It does not.
    No,
    /// More bytes are needed to tell.
    Unknown,
}

/// Whether a line opens a unit; `separators` are the field separators that are in use.
pub(super) fn opens_unit(line: &[u8], ended: bool, separators: [Option<u8>; 3]) -> Opening {
    let indent =
        line.iter().take(MAX_INDENT).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let line = line.get(indent..).unwrap_or_default();
    if line.len() < HEADER_LEN && !ended && could_be_header(line) && indent < MAX_INDENT {
        return Opening::Unknown;
    }
    let Some((id, behind)) = line.split_first_chunk() else { return Opening::No };
    let known = |byte: &u8| separators.contains(&Some(*byte));
    let opens = match (id, behind) {
        (b"MSH" | b"FHS" | b"BHS", [separator, first, ..]) => {
            is_delimiter(*separator) && (known(separator) || is_delimiter(*first))
        }
        (b"MSH" | b"FHS" | b"BHS", [separator]) => is_delimiter(*separator),
        (b"BTS" | b"FTS", [separator, ..]) => {
            let first = separators == [None; 3] && is_delimiter(*separator);
            known(separator) || first || matches!(*separator, CR | LF)
        }
        (b"BTS" | b"FTS", []) => true,
        _ => false,
    };
    if opens { Opening::Yes(indent) } else { Opening::No }
}

/// Whether these first bytes can still become an id and two delimiters.
fn could_be_header(line: &[u8]) -> bool {
    [b"MSH", b"FHS", b"BHS", b"BTS", b"FTS"]
        .iter()
        .any(|id| id.iter().zip(line).all(|(expected, byte)| expected == byte))
}

/// How much stands before a unit that is no part of it: blanks, a start of frame, and at the
/// start of the input a byte order mark.
pub(super) fn skipped(unit: &[u8], at: u64) -> usize {
    let mark: &[u8] = &[0xef, 0xbb, 0xbf];
    let marked = if at == 0 && unit.starts_with(mark) { mark.len() } else { 0 };
    marked + unit.iter().skip(marked).take_while(|byte| is_blank(**byte)).count()
}

/// The field separator of a unit that begins with a header.
pub(super) fn unit_separator(unit: &[u8]) -> Option<u8> {
    let start = unit.iter().take(MAX_INDENT).take_while(|byte| is_blank(**byte)).count();
    match unit.get(start..)?.split_first_chunk()? {
        (b"MSH" | b"FHS" | b"BHS", [separator, ..]) => Some(*separator),
        _ => None,
    }
}

/// The length of a unit up to its end of frame, without the blank lines at its end: of these it
/// keeps one line end, if it is of the kind that its first line has.
pub(super) fn content_len(unit: &[u8]) -> usize {
    let framed = memchr_iter(FS, unit)
        .find(|at| matches!(unit.get(at + 1), None | Some(&(CR | LF))))
        .unwrap_or(unit.len());
    let unit = unit.get(..framed).unwrap_or(unit);
    let len = unit.iter().rposition(|byte| !is_blank(*byte)).map_or(0, |last| last + 1);
    if len == 0 {
        return 0;
    }
    let (first, _) = line(unit).unwrap_or((unit, unit));
    let end = match first {
        [CR, LF, ..] => &[CR, LF][..],
        [CR, ..] => &[CR],
        [LF, ..] => &[LF],
        _ => &[],
    };
    let tail = unit.get(len..).unwrap_or_default();
    len + if tail.starts_with(end) { end.len() } else { 0 }
}

pub(super) fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, VT | FS | 0)
}

/// Field 1 of a trailer, whose own fourth byte is the separator.
pub(super) fn declared(line: &[u8]) -> Declared {
    let Some((separator, rest)) = line.get(3..).and_then(<[u8]>::split_first) else {
        return Declared::Missing;
    };
    let field = until_line_or(*separator).parse(rest).map_or(rest, |(_, field)| field);
    match str::from_utf8(field).map(str::trim) {
        Ok("") => Declared::Missing,
        Ok(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            text.parse().map_or(Declared::NotNumeric, Declared::Count)
        }
        _ => Declared::NotNumeric,
    }
}

/// A line indented deeper than this is no header.
const MAX_INDENT: usize = 256;

/// An id, a field separator and the first encoding character.
const HEADER_LEN: usize = 5;
