//! The header segment: its id, the field separator and the encoding characters.

use nom::Parser as _;
use nom::combinator::verify;

use super::segment::{CR, LF, until_line_or};
use super::{Parsed, mismatch};
use crate::delimiters::is_delimiter;
use crate::location::SegmentId;

/// The start of an MSH, FHS or BHS segment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Header<'a> {
    pub(crate) separator: u8,
    pub(crate) encoding: &'a [u8],
}

/// Reads a header up to the end of its field 2.
pub(crate) fn header(input: &[u8]) -> Parsed<'_, Header<'_>> {
    let (rest, _) = header_id(input)?;
    let (rest, separator) = verify(any_byte, |byte| is_delimiter(*byte)).parse(rest)?;
    let (rest, encoding) = until_line_or(separator).parse(rest)?;
    Ok((rest, Header { separator, encoding }))
}

/// The id of a segment whose first field is the field separator.
pub(crate) fn header_id(input: &[u8]) -> Parsed<'_, SegmentId> {
    match input {
        [a, b, c, rest @ ..] => match SegmentId::from_bytes([*a, *b, *c]) {
            Some(id) if id.is_header() => Ok((rest, id)),
            _ => mismatch(input),
        },
        _ => mismatch(input),
    }
}

/// Whether the input begins with a header: its id and something that can separate fields.
pub(crate) fn is_header(input: &[u8]) -> bool {
    matches!(header_id(input), Ok((rest, _)) if rest.first().is_some_and(|byte| is_delimiter(*byte)))
}

fn any_byte(input: &[u8]) -> Parsed<'_, u8> {
    match input.split_first() {
        Some((byte, rest)) if !matches!(*byte, CR | LF) => Ok((rest, *byte)),
        _ => mismatch(input),
    }
}
