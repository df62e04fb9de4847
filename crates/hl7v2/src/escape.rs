//! Escape sequences: from raw bytes to text and back.
//!
//! [`decode`] and [`encode`] stand alone; a value of a message is decoded by
//! [`Element::text`](crate::Element::text). (HL7 v2 chapter 2, use of escape sequences in text
//! fields.)

use std::borrow::Cow;

use memchr::memchr;
use nom::Parser as _;

use crate::charset::{Charset, Masking, Shift};
use crate::delimiters::Delimiters;
use crate::diagnostic::Code;
use crate::error::{Error, ErrorKind, Result};
use crate::grammar::escape::{Stray, Token, token};

/// The text of a raw value: delimiter and hexadecimal escapes are resolved, once.
///
/// Formatting, character set switches and local sequences stay as they are written. A sequence
/// that is none stays too; nothing is dropped and nothing fails.
///
/// ```
/// use sanare_hl7v2::{Charset, Delimiters, escape};
///
/// let delimiters = Delimiters::default();
/// let text = escape::decode(br"Smith \T\ Sons, 4\5 stars", &delimiters, Charset::Utf8);
/// assert_eq!(text, r"Smith & Sons, 4\5 stars");
/// ```
pub fn decode<'a>(raw: &'a [u8], delimiters: &Delimiters, charset: Charset) -> Cow<'a, str> {
    Decoder { delimiters, charset, declared: true, switching: false, hex_utf16: false }.text(raw)
}

/// The raw form of a text: what the delimiters mean is escaped, and control characters become
/// hexadecimal escapes. [`decode`] gives the text back.
///
/// # Errors
/// [`ErrorKind::EscapeOff`] if the text needs an escape and there is no escape character;
/// [`ErrorKind::Unrepresentable`] if the character set lacks a character.
///
/// ```
/// use sanare_hl7v2::{Charset, Delimiters, escape};
///
/// let raw = escape::encode("Smith & Sons", &Delimiters::default(), Charset::Utf8)?;
/// assert_eq!(&raw[..], br"Smith \T\ Sons");
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
pub fn encode<'a>(
    text: &'a str,
    delimiters: &Delimiters,
    charset: Charset,
) -> Result<Cow<'a, [u8]>> {
    let last = text.len().saturating_sub(1);
    let special =
        |(at, byte): (usize, &u8)| *byte < 0x20 || letter(*byte, delimiters, at == last).is_some();
    let plain = text.is_ascii() || charset == Charset::Utf8;
    if plain && text != DELETE && !text.as_bytes().iter().enumerate().any(special) {
        return Ok(Cow::Borrowed(text.as_bytes()));
    }
    let mut raw = Vec::with_capacity(text.len() + 8);
    for (at, character) in text.char_indices() {
        let byte = u8::try_from(character).ok().filter(u8::is_ascii);
        let code = byte.and_then(|byte| letter(byte, delimiters, at == last));
        match (byte, code) {
            (_, Some(code)) => {
                let escape = delimiters.escape().ok_or_else(|| Error::new(ErrorKind::EscapeOff))?;
                raw.extend([escape, code, escape]);
            }
            (Some(byte), None) if byte < 0x20 || (at == 0 && text == DELETE) => {
                let escape = delimiters.escape().ok_or_else(|| Error::new(ErrorKind::EscapeOff))?;
                raw.extend([escape, b'X', hex_digit(byte >> 4), hex_digit(byte & 15), escape]);
            }
            _ => {
                if !charset.encode_into(character, &mut raw) {
                    return Err(Error::new(ErrorKind::Unrepresentable));
                }
            }
        }
    }
    Ok(Cow::Owned(raw))
}

/// The byte that begins an ISO 2022 switch.
const ESC: u8 = 0x1b;

/// The delete indicator, which as a text needs an escape.
const DELETE: &str = "\"\"";

/// The letter that escapes a byte, if it is one of the delimiters.
pub(crate) fn letter(byte: u8, delimiters: &Delimiters, last: bool) -> Option<u8> {
    let byte = Some(byte);
    if byte == delimiters.escape() {
        Some(b'E')
    } else if byte == Some(delimiters.field()) {
        Some(b'F')
    } else if byte == delimiters.component() {
        Some(b'S')
    } else if byte == delimiters.subcomponent() {
        Some(b'T')
    } else if byte == delimiters.repetition() {
        Some(b'R')
    } else if last && byte == delimiters.truncation() {
        Some(b'P')
    } else {
        None
    }
}

fn hex_digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'A' + (nibble - 10) }
}

/// Decodes values of one message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decoder<'d> {
    pub(crate) delimiters: &'d Delimiters,
    pub(crate) charset: Charset,
    /// Whether MSH-18 named the character set; if not, each hexadecimal run is judged alone.
    pub(crate) declared: bool,
    /// Whether raw ISO 2022 switches are read.
    pub(crate) switching: bool,
    pub(crate) hex_utf16: bool,
}

impl Decoder<'_> {
    /// The text of a raw value.
    pub(crate) fn text<'a>(&self, raw: &'a [u8]) -> Cow<'a, str> {
        let escaped = self.delimiters.escape().is_some_and(|escape| memchr(escape, raw).is_some());
        if !escaped
            && (!(self.switching || self.charset.switches()) || memchr(ESC, raw).is_none())
            && let Ok(text) = str::from_utf8(raw)
            && (self.charset == Charset::Utf8 || text.is_ascii())
        {
            return Cow::Borrowed(text);
        }
        let mut text = String::with_capacity(raw.len());
        self.parts(raw, |part| match part {
            Part::Text(run) => text.push_str(run),
            Part::Format(body) => self.literal(body, &mut text),
        });
        Cow::Owned(text)
    }

    /// Hands out a raw value as runs of decoded text and the formatting between them.
    pub(crate) fn parts(&self, raw: &[u8], mut each: impl FnMut(Part<'_>)) {
        let mut run = String::new();
        let mut hex = Vec::new();
        let mut shift = Shift::new(self.charset, self.switching);
        self.tokens(raw, |_, token| {
            let piece = self.resolve(token);
            if let Piece::Hex(digits) = piece {
                hex.extend(hex_bytes(digits));
                return;
            }
            self.flush(&mut hex, &mut run);
            match piece {
                Piece::Bytes(bytes) => {
                    shift.decode_into(bytes, &mut run);
                }
                Piece::Byte(byte) => run.push(char::from(byte)),
                Piece::Off(body) => self.literal(body, &mut run),
                Piece::Format(body) if shift.switch(body) => {}
                Piece::Format(body) => {
                    each(Part::Text(&run));
                    run.clear();
                    each(Part::Format(body));
                }
                Piece::Hex(_) => {}
            }
        });
        self.flush(&mut hex, &mut run);
        each(Part::Text(&run));
    }

    /// Appends a sequence as it is written, between escape characters.
    pub(crate) fn literal(&self, body: &[u8], text: &mut String) {
        let escape = self.delimiters.escape().map(char::from);
        text.extend(escape);
        self.charset.decode_into(body, text);
        text.extend(escape);
    }

    /// The bytes of a raw value with its escapes resolved, in the message's character set.
    pub(crate) fn bytes<'a>(&self, raw: &'a [u8]) -> Cow<'a, [u8]> {
        if self.delimiters.escape().is_none_or(|escape| memchr(escape, raw).is_none()) {
            return Cow::Borrowed(raw);
        }
        let mut out = Vec::with_capacity(raw.len());
        self.tokens(raw, |_, token| match self.resolve(token) {
            Piece::Bytes(bytes) => out.extend_from_slice(bytes),
            Piece::Byte(byte) => out.push(byte),
            Piece::Hex(digits) => out.extend(hex_bytes(digits)),
            Piece::Off(body) | Piece::Format(body) => {
                out.extend(self.delimiters.escape());
                out.extend_from_slice(body);
                out.extend(self.delimiters.escape());
            }
        });
        Cow::Owned(out)
    }

    /// Reports each tolerance that decoding takes, with its offset in the value and its length.
    pub(crate) fn faults(&self, raw: &[u8], mut report: impl FnMut(Code, usize, usize)) {
        let mut scratch = String::new();
        let mut hex: (Vec<u8>, usize, usize) = (Vec::new(), 0, 0);
        let mut flush = |hex: &mut (Vec<u8>, usize, usize),
                         report: &mut dyn FnMut(Code, usize, usize)| {
            if !hex.0.is_empty() {
                scratch.clear();
                if let Some(code) = self.hex_fault(&hex.0, &mut scratch) {
                    report(code, hex.1, hex.2 - hex.1);
                }
                hex.0.clear();
            }
        };
        self.tokens(raw, |at, token| {
            if let Token::Hex(digits) = token {
                if hex.0.is_empty() {
                    hex.1 = at;
                }
                hex.0.extend(hex_bytes(digits));
                hex.2 = at + digits.len() + 3;
                return;
            }
            flush(&mut hex, &mut report);
            match token {
                Token::Stray(stray) => report(stray.code(), at, 1),
                Token::Delimiter(body) if self.delimiters.meant(body).is_none() => {
                    report(Code::EscapeUnknown, at, 3);
                }
                _ => {}
            }
        });
        flush(&mut hex, &mut report);
    }

    /// Whether all bytes of a value, escapes apart, are text.
    pub(crate) fn is_text(&self, raw: &[u8]) -> bool {
        let mut shift = Shift::new(self.charset, self.switching);
        let (mut scratch, mut valid) = (String::new(), true);
        self.tokens(raw, |_, token| match token {
            Token::Literal(bytes) => {
                valid &= shift.decode_into(bytes, &mut scratch);
                scratch.clear();
            }
            Token::Format(body) => {
                shift.switch(body);
            }
            _ => {}
        });
        valid
    }

    fn hex_fault(&self, hex: &[u8], scratch: &mut String) -> Option<Code> {
        if self.hex_utf16 && hex.len().is_multiple_of(2) {
            let units = char::decode_utf16(utf16_units(hex));
            return units.into_iter().any(|unit| unit.is_err()).then_some(Code::HexNotInCharset);
        }
        if self.declared {
            (!self.charset.decode_into(hex, scratch)).then_some(Code::HexNotInCharset)
        } else {
            (!hex.is_ascii()).then_some(Code::CharsetAssumed)
        }
    }

    /// Hands out the tokens of a value with their offsets.
    pub(crate) fn tokens<'a>(&self, raw: &'a [u8], mut each: impl FnMut(usize, Token<'a>)) {
        let Some(escape) = self.delimiters.escape() else {
            each(0, Token::Literal(raw));
            return;
        };
        let masking = Masking { charset: self.charset, switching: self.switching };
        let masked = masking.of(raw);
        let mut rest = &*masked;
        while let Ok((behind, next)) = token(escape).parse(rest) {
            let at = raw.len() - rest.len();
            let original = |offset: usize, part: &[u8]| {
                raw.get(at + offset..at + offset + part.len()).unwrap_or_default()
            };
            each(
                at,
                match next {
                    Token::Literal(bytes) => Token::Literal(original(0, bytes)),
                    Token::Delimiter(body) => Token::Delimiter(original(1, body)),
                    Token::Hex(digits) => Token::Hex(original(2, digits)),
                    Token::Format(body) => Token::Format(original(1, body)),
                    Token::Stray(stray) => Token::Stray(stray),
                },
            );
            rest = behind;
        }
    }

    fn resolve<'a>(&self, token: Token<'a>) -> Piece<'a> {
        match token {
            Token::Literal(bytes) => Piece::Bytes(bytes),
            Token::Delimiter(body) => match self.delimiters.meant(body) {
                Some(byte) => Piece::Byte(byte),
                None => Piece::Off(body),
            },
            Token::Hex(digits) => Piece::Hex(digits),
            Token::Format(body) => Piece::Format(body),
            Token::Stray(_) => self.delimiters.escape().map_or(Piece::Bytes(b""), Piece::Byte),
        }
    }

    /// Ends a run of hexadecimal escapes: its bytes are text together.
    fn flush(&self, hex: &mut Vec<u8>, text: &mut String) {
        if hex.is_empty() {
            return;
        }
        if self.hex_utf16 && hex.len().is_multiple_of(2) {
            let units = char::decode_utf16(utf16_units(hex));
            text.extend(units.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
        } else if self.declared {
            self.charset.decode_into(hex, text);
        } else {
            let charset =
                if str::from_utf8(hex).is_ok() { Charset::Utf8 } else { Charset::Windows1252 };
            charset.decode_into(hex, text);
        }
        hex.clear();
    }
}

impl Stray {
    fn code(self) -> Code {
        match self {
            Self::Unknown => Code::EscapeUnknown,
            Self::Unterminated => Code::EscapeUnterminated,
            Self::Hex => Code::HexInvalid,
        }
    }
}

/// A part of a decoded value.
pub(crate) enum Part<'a> {
    /// Text, maybe empty.
    Text(&'a str),
    /// What stands between the escape characters of a sequence that is not text.
    Format(&'a [u8]),
}

/// What a token contributes to a value.
enum Piece<'a> {
    Bytes(&'a [u8]),
    Byte(u8),
    Hex(&'a [u8]),
    /// A delimiter that is off: stays as it is written.
    Off(&'a [u8]),
    /// Formatting, a character set switch or a local sequence.
    Format(&'a [u8]),
}

fn hex_bytes(digits: &[u8]) -> impl Iterator<Item = u8> {
    digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | nibble(*digit)))
}

fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}

fn utf16_units(bytes: &[u8]) -> impl Iterator<Item = u16> {
    bytes.chunks_exact(2).map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)))
}
