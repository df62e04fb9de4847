//! The grammar of JSON (RFC 8259) over a checked `&str`: tokens, no tree.

use crate::error::IssueKind;
use crate::reading::{Fault, Scan};

/// A cursor over the text of a document.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
    scratch: String,
}

/// Objects and arrays that a skipped value may nest; [`Scanner::skip`] keeps one bit for each.
pub(crate) const SKIP_DEPTH: usize = 128;

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, scratch: String::new() }
    }

    /// The byte offset of the cursor.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Moves the cursor back to an offset that it had.
    pub(crate) fn rewind(&mut self, offset: usize) {
        self.at = offset;
    }

    /// The text between two offsets that the cursor had.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(crate) fn fault<T>(&self, kind: IssueKind) -> Scan<T> {
        Err(Fault { kind, offset: self.at })
    }

    /// The fault of a byte that does not fit here.
    pub(crate) fn unexpected<T>(&self) -> Scan<T> {
        self.fault(match self.byte() {
            None => IssueKind::UnexpectedEnd,
            Some(_) => IssueKind::UnexpectedCharacter,
        })
    }

    /// Skips white space and looks at the next byte.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.byte() {
            Some(byte) if byte > b' ' => Some(byte),
            // One space, as after a colon.
            Some(b' ')
                if self.text.as_bytes().get(self.at + 1).is_some_and(|next| *next > b' ') =>
            {
                self.at += 1;
                self.byte()
            }
            _ => self.after_space(),
        }
    }

    /// Skips white space: line ends, then indentation, eight bytes at a time.
    #[inline(never)]
    fn after_space(&mut self) -> Option<u8> {
        const SPACES: u64 = 0x2020_2020_2020_2020;
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            while let Some(b'\n' | b'\r' | b'\t') = bytes.get(at) {
                at += 1;
            }
            while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
                let others = u64::from_le_bytes(*chunk) ^ SPACES;
                if others != 0 {
                    at += (others.trailing_zeros() / 8) as usize;
                    break;
                }
                at += 8;
            }
            match bytes.get(at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
                next => {
                    self.at = at;
                    return next.copied();
                }
            }
        }
    }

    /// Skips white space and takes the byte if it is next.
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Skips white space and takes the byte that must be next.
    pub(crate) fn expect(&mut self, byte: u8) -> Scan<()> {
        if self.eat(byte) { Ok(()) } else { self.unexpected() }
    }

    /// After a member or item: true if another follows, false at the closing byte.
    pub(crate) fn more(&mut self, close: u8) -> Scan<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                // A closing byte after a comma is left to the caller, which expects a member.
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            _ => self.unexpected(),
        }
    }

    /// The end of the document.
    pub(crate) fn end(&mut self) -> Scan<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => self.fault(IssueKind::TrailingData),
        }
    }

    /// The name of a member at the cursor, if it has no escape; else the cursor stays.
    #[inline]
    pub(super) fn plain_name(&mut self) -> Option<&'a [u8]> {
        let rest = self.text.as_bytes().get(self.at..)?.strip_prefix(b"\"")?;
        let found = special(rest);
        if rest.get(found) != Some(&b'"') {
            return None;
        }
        self.at += found + 2;
        rest.get(..found)
    }

    /// A string: its content, with escapes replaced. The text lives until the next string.
    #[inline]
    pub(crate) fn string(&mut self) -> Scan<&str> {
        self.expect(b'"')?;
        let start = self.at;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let found = special(rest);
        self.at += found;
        if rest.get(found) == Some(&b'"') {
            self.at += 1;
            return Ok(self.slice(start, start + found));
        }
        self.unescaped(start)
    }

    /// A string with escapes, from its start; what stands before the cursor has none.
    #[inline(never)]
    fn unescaped(&mut self, start: usize) -> Scan<&str> {
        self.plain()?;
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        let result = self.escaped(start, &mut scratch);
        self.scratch = scratch;
        result.map(|()| self.scratch.as_str())
    }

    /// Moves to the next quote or backslash; faults at control characters and the end.
    fn plain(&mut self) -> Scan<()> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let found = special(rest);
        self.at += found;
        match rest.get(found) {
            Some(b'"' | b'\\') => Ok(()),
            Some(_) => self.fault(IssueKind::ControlCharacter),
            None => self.fault(IssueKind::UnexpectedEnd),
        }
    }

    /// The rest of a string whose part from `start` has been passed and that has escapes.
    fn escaped(&mut self, mut start: usize, into: &mut String) -> Scan<()> {
        loop {
            if start < self.at {
                into.push_str(self.slice(start, self.at));
            }
            let escape = self.at;
            self.at += 1;
            if self.text.as_bytes().get(escape) == Some(&b'"') {
                return Ok(());
            }
            into.push(self.escape(escape)?);
            start = self.at;
            self.plain()?;
        }
    }

    /// The character of an escape whose backslash has been passed.
    fn escape(&mut self, start: usize) -> Scan<char> {
        let byte = self.byte();
        self.at += 1;
        Ok(match byte {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(start),
            Some(_) => return Err(Fault { kind: IssueKind::EscapeSyntax, offset: start }),
            None => return Err(Fault { kind: IssueKind::UnexpectedEnd, offset: self.text.len() }),
        })
    }

    /// The character of a `\u` escape, which may need a second one.
    fn unicode(&mut self, start: usize) -> Scan<char> {
        let wrong = Fault { kind: IssueKind::EscapeSyntax, offset: start };
        let first = self.hex().ok_or(wrong)?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let is_high = (0xD800..0xDC00).contains(&first);
        if !is_high || self.byte() != Some(b'\\') {
            return Err(wrong);
        }
        self.at += 1;
        if self.byte() != Some(b'u') {
            return Err(wrong);
        }
        self.at += 1;
        let second = self.hex().ok_or(wrong)?;
        if !(0xDC00..0xE000).contains(&second) {
            return Err(wrong);
        }
        char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)).ok_or(wrong)
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// A number: its text, in the grammar of JSON.
    pub(crate) fn number(&mut self) -> Scan<&'a str> {
        self.peek();
        let start = self.at;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let length = rest
            .iter()
            .position(|byte| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'))
            .unwrap_or(rest.len());
        let text = self.slice(start, start + length);
        if !is_number(text) {
            return self.fault(IssueKind::NumberSyntax);
        }
        self.at += length;
        Ok(text)
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Scan<bool> {
        if self.peek() == Some(b't') {
            self.word("true").map(|()| true)
        } else {
            self.word("false").map(|()| false)
        }
    }

    /// `null`.
    pub(crate) fn null(&mut self) -> Scan<()> {
        self.peek();
        self.word("null")
    }

    fn word(&mut self, word: &str) -> Scan<()> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let same = rest.iter().zip(word.bytes()).take_while(|(have, want)| **have == *want).count();
        self.at += same;
        let ends = self.byte().is_none_or(|byte| !byte.is_ascii_alphanumeric());
        if same == word.len() && ends { Ok(()) } else { self.unexpected() }
    }

    /// Passes one value of any form without recursion, and gives its text. `room` is how deep it
    /// may nest.
    pub(crate) fn skip(&mut self, room: usize) -> Scan<&'a str> {
        self.peek();
        let start = self.at;
        let room = room.min(SKIP_DEPTH);
        // One bit a level: 1 for an object, 0 for an array.
        let (mut levels, mut depth) = (0u128, 0usize);
        loop {
            let opened = match self.peek() {
                Some(byte @ (b'{' | b'[')) => {
                    if depth >= room {
                        return self.fault(IssueKind::TooDeep);
                    }
                    self.at += 1;
                    levels = (levels << 1) | u128::from(byte == b'{');
                    depth += 1;
                    let close = byte + 2;
                    if self.eat(close) {
                        levels >>= 1;
                        depth -= 1;
                        false
                    } else {
                        true
                    }
                }
                Some(b'"') => self.string().map(|_| false)?,
                Some(b't' | b'f') => self.boolean().map(|_| false)?,
                Some(b'n') => self.null().map(|()| false)?,
                Some(b'-' | b'0'..=b'9') => self.number().map(|_| false)?,
                Some(b'+' | b'.' | b'N' | b'I') => return self.fault(IssueKind::NumberSyntax),
                _ => return self.unexpected(),
            };
            if !opened {
                loop {
                    if depth == 0 {
                        return Ok(self.slice(start, self.at));
                    }
                    let close = if levels & 1 == 1 { b'}' } else { b']' };
                    if self.more(close)? {
                        break;
                    }
                    levels >>= 1;
                    depth -= 1;
                }
            }
            if levels & 1 == 1 {
                self.string()?;
                self.expect(b':')?;
            }
        }
    }
}

/// True if a text is a number in the grammar of JSON.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |rest: &mut &[u8]| {
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        *rest = rest.get(count..).unwrap_or_default();
        count
    };
    let mut rest = text.as_bytes();
    if let Some(b'-') = rest.first() {
        rest = rest.get(1..).unwrap_or_default();
    }
    let zero = rest.first() == Some(&b'0');
    match digits(&mut rest) {
        0 => return false,
        1 => {}
        _ if zero => return false,
        _ => {}
    }
    if let Some(b'.') = rest.first() {
        rest = rest.get(1..).unwrap_or_default();
        if digits(&mut rest) == 0 {
            return false;
        }
    }
    if let Some(b'e' | b'E') = rest.first() {
        rest = rest.get(1..).unwrap_or_default();
        if let Some(b'+' | b'-') = rest.first() {
            rest = rest.get(1..).unwrap_or_default();
        }
        if digits(&mut rest) == 0 {
            return false;
        }
    }
    rest.is_empty()
}

/// How many bytes stand before the first quote, backslash or control character. Most strings are
/// short and are searched eight bytes at a time; of long ones, 32 bytes at a time are passed.
#[inline]
pub(crate) fn special(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    for passed in [0, 8] {
        let Some((chunk, after)) = rest.split_first_chunk::<8>() else {
            return passed + special_byte(rest);
        };
        let found = special_of(*chunk);
        if found != 0 {
            return passed + (found.trailing_zeros() / 8) as usize;
        }
        rest = after;
    }
    16 + special_after(rest)
}

#[inline(never)]
fn special_after(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk::<32>() {
        if chunk.iter().fold(false, |found, byte| found | is_special(*byte)) {
            break;
        }
        rest = after;
    }
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let found = special_of(*chunk);
        if found != 0 {
            return bytes.len() - rest.len() + (found.trailing_zeros() / 8) as usize;
        }
        rest = after;
    }
    bytes.len() - rest.len() + special_byte(rest)
}

/// The highest bit of each byte that ends a plain run; right up to the first of them.
#[inline]
fn special_of(chunk: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let word = u64::from_le_bytes(chunk);
    let quote = word ^ (ONES * 0x22);
    let backslash = word ^ (ONES * 0x5C);
    let found = (quote.wrapping_sub(ONES) & !quote)
        | (backslash.wrapping_sub(ONES) & !backslash)
        | (word.wrapping_sub(ONES * 0x20) & !word);
    found & HIGH
}

fn special_byte(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| is_special(*byte)).unwrap_or(bytes.len())
}

#[inline]
#[allow(clippy::needless_bitwise_bool, reason = "without branches 32 bytes are compared at once")]
const fn is_special(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skips(text: &str) -> Result<(), (IssueKind, usize)> {
        let mut scanner = Scanner::new(text);
        scanner
            .skip(SKIP_DEPTH)
            .and_then(|_| scanner.end())
            .map_err(|fault| (fault.kind, fault.offset))
    }

    #[test]
    fn jsn_02_strict_grammar() {
        for fine in [
            "0",
            "-0",
            "1.5e+10",
            "\"a\\u00e9\\ud83d\\ude00\"",
            "[]",
            "{}",
            "[[],{}]",
            " [1 , 2 ] ",
            "{\"a\":{\"b\":[1,{}]}}",
            "true",
            "null",
            "-1E-22",
        ] {
            assert_eq!(skips(fine), Ok(()), "{fine}");
        }
        for (text, kind, offset) in [
            ("1.2.3", IssueKind::NumberSyntax, 0),
            (".5", IssueKind::NumberSyntax, 0),
            ("01", IssueKind::NumberSyntax, 0),
            ("1.", IssueKind::NumberSyntax, 0),
            ("-", IssueKind::NumberSyntax, 0),
            ("NaN", IssueKind::NumberSyntax, 0),
            ("+1", IssueKind::NumberSyntax, 0),
            ("[1,]", IssueKind::UnexpectedCharacter, 3),
            ("{\"a\":1,}", IssueKind::UnexpectedCharacter, 7),
            ("{\"a\" 1}", IssueKind::UnexpectedCharacter, 5),
            ("[1 2]", IssueKind::UnexpectedCharacter, 3),
            ("{} 1", IssueKind::TrailingData, 3),
            ("\"\\ud800\"", IssueKind::EscapeSyntax, 1),
            ("\"\\udc00\"", IssueKind::EscapeSyntax, 1),
            ("\"\\ud800\\u0041\"", IssueKind::EscapeSyntax, 1),
            ("\"\\x\"", IssueKind::EscapeSyntax, 1),
            ("\"\\u00g0\"", IssueKind::EscapeSyntax, 1),
            ("\"a\tb\"", IssueKind::ControlCharacter, 2),
            ("\"abc", IssueKind::UnexpectedEnd, 4),
            ("[", IssueKind::UnexpectedEnd, 1),
            ("truee", IssueKind::UnexpectedCharacter, 4),
            ("", IssueKind::UnexpectedEnd, 0),
            ("}", IssueKind::UnexpectedCharacter, 0),
            ("[}", IssueKind::UnexpectedCharacter, 1),
        ] {
            assert_eq!(skips(text), Err((kind, offset)), "{text}");
        }
    }

    #[test]
    fn special_finds_the_first_at_every_place() {
        for length in 0..70 {
            let plain = "é".repeat(length).into_bytes();
            assert_eq!(special(&plain), plain.len());
            for at in 0..plain.len() {
                for byte in [b'"', b'\\', 0x1f, 0x00, b'\n'] {
                    let mut bytes = plain.clone();
                    bytes[at] = byte;
                    assert_eq!(special(&bytes), at);
                }
                let mut bytes = plain.clone();
                bytes[at] = 0x7f;
                assert_eq!(special(&bytes), bytes.len());
            }
        }
    }

    #[test]
    fn lim_01_skip_is_bounded() {
        let deep = "[".repeat(1_000_000);
        assert_eq!(skips(&deep), Err((IssueKind::TooDeep, SKIP_DEPTH)));
        let fine = format!("{}{}", "[".repeat(SKIP_DEPTH), "]".repeat(SKIP_DEPTH));
        assert_eq!(skips(&fine), Ok(()));
    }
}
