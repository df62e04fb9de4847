//! Input in UTF-16 or UTF-32, which is read by way of UTF-8.

use std::borrow::Cow;

/// A form of Unicode in units of two or four bytes, and whether a byte order mark leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wide {
    unit: Unit,
    marked: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
}

/// Input that was read by way of UTF-8, as it came.
#[derive(Debug, Clone)]
pub(crate) struct Original<'a> {
    pub(crate) form: Wide,
    pub(crate) bytes: Cow<'a, [u8]>,
}

impl Wide {
    /// The form of an input, by its byte order mark or by the `M` of its header.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let (unit, marked) = match bytes {
            [0xff, 0xfe, 0, 0, ..] => (Unit::Utf32Le, true),
            [0, 0, 0xfe, 0xff, ..] => (Unit::Utf32Be, true),
            [0xff, 0xfe, ..] => (Unit::Utf16Le, true),
            [0xfe, 0xff, ..] => (Unit::Utf16Be, true),
            [b'M' | b'F' | b'B', 0, 0, 0, ..] => (Unit::Utf32Le, false),
            [0, 0, 0, b'M' | b'F' | b'B', ..] => (Unit::Utf32Be, false),
            [b'M' | b'F' | b'B', 0, b'S' | b'H', 0, ..] => (Unit::Utf16Le, false),
            [0, b'M' | b'F' | b'B', 0, b'S' | b'H', ..] => (Unit::Utf16Be, false),
            _ => return None,
        };
        Some(Self { unit, marked })
    }

    /// The text in UTF-8; what is no text becomes U+FFFD.
    pub(crate) fn decode(self, bytes: &[u8]) -> Vec<u8> {
        let mark = if self.marked { self.width() } else { 0 };
        let bytes = bytes.get(mark..).unwrap_or_default();
        let mut text = String::with_capacity(bytes.len() / 2);
        match self.unit {
            Unit::Utf16Le => utf16(bytes, u16::from_le_bytes, &mut text),
            Unit::Utf16Be => utf16(bytes, u16::from_be_bytes, &mut text),
            Unit::Utf32Le => utf32(bytes, u32::from_le_bytes, &mut text),
            Unit::Utf32Be => utf32(bytes, u32::from_be_bytes, &mut text),
        }
        if !bytes.len().is_multiple_of(self.width()) {
            text.push(char::REPLACEMENT_CHARACTER);
        }
        text.into_bytes()
    }

    /// The bytes of a text in UTF-8, in this form.
    pub(crate) fn encode(self, utf8: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(utf8);
        let mark = if self.marked { "\u{feff}" } else { "" };
        let characters = mark.chars().chain(text.chars());
        let mut bytes = Vec::with_capacity(text.len() * self.width());
        for character in characters {
            let mut units = [0; 2];
            let units = character.encode_utf16(&mut units);
            match self.unit {
                Unit::Utf16Le => units.iter().for_each(|unit| bytes.extend(unit.to_le_bytes())),
                Unit::Utf16Be => units.iter().for_each(|unit| bytes.extend(unit.to_be_bytes())),
                Unit::Utf32Le => bytes.extend(u32::from(character).to_le_bytes()),
                Unit::Utf32Be => bytes.extend(u32::from(character).to_be_bytes()),
            }
        }
        bytes
    }

    fn width(self) -> usize {
        match self.unit {
            Unit::Utf16Le | Unit::Utf16Be => 2,
            Unit::Utf32Le | Unit::Utf32Be => 4,
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, text: &mut String) {
    let (units, _) = bytes.as_chunks();
    let characters = char::decode_utf16(units.iter().map(|pair| unit(*pair)));
    text.extend(characters.map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

fn utf32(bytes: &[u8], unit: fn([u8; 4]) -> u32, text: &mut String) {
    let (units, _) = bytes.as_chunks();
    let characters = units.iter().map(|four| char::from_u32(unit(*four)));
    text.extend(characters.map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER)));
}
