//! Bytes that look like delimiters and are parts of characters.
//!
//! The second byte of a character in Big5, GB 18030 or Shift-JIS, and both bytes of a JIS
//! character after an ISO 2022 switch, can be `|`, `^`, `~` or `\`. A mask is a copy of the bytes
//! in which they are hidden: a message is cut by its mask, and every offset stays as it is.

use super::{Charset, Labels, resolve};
use crate::delimiters::Delimiters;
use crate::grammar::piece;

/// What hides a byte: no delimiter, since those are ASCII.
const HIDDEN: u8 = 0xff;

const ESC: u8 = 0x1b;

/// Whether characters of this set can hold bytes of ASCII.
pub(super) fn is_needed(charset: Charset) -> bool {
    matches!(charset, Charset::Big5 | Charset::Gb18030 | Charset::ShiftJis | Charset::Iso2022Jp)
}

/// The mask of a whole message; `None` if it is the message itself.
pub(crate) fn shadow<'h>(
    bytes: &[u8],
    header: impl FnOnce() -> &'h [u8],
    delimiters: &Delimiters,
    known: Option<Charset>,
) -> Option<Box<[u8]>> {
    if bytes.is_ascii() && memchr::memchr(ESC, bytes).is_none() {
        return None;
    }
    if let Some(known) = known {
        return mask(known, known == Charset::Iso2022Jp, bytes).map(Vec::into_boxed_slice);
    }
    let header = header();
    if !header.starts_with(b"MSH") {
        return None;
    }
    let resolved = resolve(labels(header, header, delimiters), bytes);
    if resolved.declared || resolved.switching {
        let masked = mask(resolved.charset, resolved.switching, bytes);
        return masked.map(Vec::into_boxed_slice);
    }
    // The fields before MSH-18 may hold such characters themselves.
    [Charset::Big5, Charset::Gb18030, Charset::ShiftJis].into_iter().find_map(|charset| {
        let masked = mask(charset, false, header)?;
        let found = resolve(labels(header, &masked, delimiters), bytes);
        (found.declared && found.charset == charset)
            .then(|| mask(charset, found.switching, bytes))?
            .map(Vec::into_boxed_slice)
    })
}

fn labels<'m>(header: &'m [u8], searched: &[u8], delimiters: &Delimiters) -> Labels<'m> {
    let field = |number: usize| {
        let found = piece(searched, delimiters.field(), number - 1);
        found.and_then(|(start, end)| header.get(start..end)).unwrap_or_default()
    };
    Labels { field: field(18), repetition: delimiters.repetition(), handling: field(20) }
}

/// The mask of some bytes that begin with a whole character; `None` if nothing is to be hidden.
pub(super) fn mask(charset: Charset, switching: bool, bytes: &[u8]) -> Option<Vec<u8>> {
    let switching = switching || charset == Charset::Iso2022Jp;
    if !switching && !is_needed(charset) || bytes.is_ascii() && memchr::memchr(ESC, bytes).is_none()
    {
        return None;
    }
    let mut masked = bytes.to_vec();
    let mut rest = &mut masked[..];
    let mut double = false;
    while !rest.is_empty() {
        let len = match step(rest, charset, switching, &mut double) {
            Hide::Nothing => 1,
            Hide::First(len) => {
                rest.iter_mut().take(len).for_each(|byte| *byte = HIDDEN);
                len
            }
            Hide::Behind(len) => {
                rest.iter_mut().take(len).skip(1).for_each(|byte| *byte = HIDDEN);
                len
            }
        };
        rest = rest.get_mut(len..).unwrap_or_default();
    }
    Some(masked)
}

/// What is to be hidden at the start of some bytes.
enum Hide {
    Nothing,
    /// So many bytes.
    First(usize),
    /// So many bytes but for the first.
    Behind(usize),
}

fn step(rest: &[u8], charset: Charset, switching: bool, double: &mut bool) -> Hide {
    match (rest, charset) {
        ([ESC, behind @ ..], _) if switching => {
            let (len, is_double) = switch(behind);
            *double = is_double.unwrap_or(*double);
            Hide::Behind(len + 1)
        }
        ([b'\r' | b'\n', ..], _) => {
            *double = false;
            Hide::Nothing
        }
        ([0x21..=0x7e, ..], _) if *double => Hide::First(1),
        ([0x81..=0xfe, 0x40..=0x7e | 0xa1..=0xfe, ..], Charset::Big5)
        | ([0x81..=0xfe, 0x40..=0x7e | 0x80..=0xfe, ..], Charset::Gb18030)
        | ([0x81..=0x9f | 0xe0..=0xfc, 0x40..=0x7e | 0x80..=0xfc, ..], Charset::ShiftJis) => {
            Hide::Behind(2)
        }
        ([0x81..=0xfe, 0x30..=0x39, 0x81..=0xfe, 0x30..=0x39, ..], Charset::Gb18030) => {
            Hide::Behind(4)
        }
        _ => Hide::Nothing,
    }
}

/// The length of an ISO 2022 switch behind its escape byte, and whether characters have two bytes
/// from here on, if it is about them.
pub(super) fn switch(behind: &[u8]) -> (usize, Option<bool>) {
    match behind {
        [b'$', b'B' | b'@', ..] => (2, Some(true)),
        [b'$', b'(', b'D' | b'B' | b'@', ..] => (3, Some(true)),
        [b'(', 0x30..=0x7e, ..] => (2, Some(false)),
        [b')' | b'-', 0x30..=0x7e, ..] => (2, None),
        _ => (0, None),
    }
}
