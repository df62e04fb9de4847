//! Character sets: from MSH-18 to text and back.

use crate::diagnostic::Code;

/// The character set in which a message's values are read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Charset {
    /// `ASCII`.
    Ascii,
    /// `UNICODE UTF-8`.
    Utf8,
    /// `8859/1`: each byte is the character of the same number.
    Latin1,
    /// Windows-1252, assumed where bytes are neither declared nor UTF-8.
    Windows1252,
}

/// What MSH-18 means for a message, and what had to be assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) charset: Charset,
    pub(crate) declared: bool,
    /// What to report about MSH-18 itself.
    pub(crate) code: Option<Code>,
}

/// Resolves the first repetition of MSH-18 for a message of these bytes.
pub(crate) fn resolve(label: &[u8], message: &[u8]) -> Resolved {
    let trimmed = label.trim_ascii();
    let padded = (trimmed.len() != label.len()).then_some(Code::CharsetUnknown);
    let assume = |code: Option<Code>| {
        let (charset, fits) = assumed(message);
        Resolved {
            charset,
            declared: false,
            code: code.or((!fits).then_some(Code::CharsetAssumed)),
        }
    };
    let declare = |charset, code: Option<Code>| Resolved { charset, declared: true, code };
    match trimmed {
        b"" => assume(None),
        b"ASCII" | b"ISO IR6" => {
            if message.is_ascii() {
                declare(Charset::Ascii, padded)
            } else {
                assume(padded)
            }
        }
        b"UNICODE UTF-8" => declare(Charset::Utf8, padded),
        b"UTF-8" | b"UTF8" => declare(Charset::Utf8, Some(Code::CharsetUnknown)),
        b"8859/1" => declare(Charset::Latin1, padded),
        known if TABLE_0211.contains(&known) => assume(Some(Code::CharsetUnsupported)),
        _ => assume(Some(Code::CharsetUnknown)),
    }
}

/// The rule for bytes that nobody declared: UTF-8 if they are, else Windows-1252; and whether
/// they are ASCII, so that nothing had to be assumed.
fn assumed(message: &[u8]) -> (Charset, bool) {
    if message.is_ascii() {
        (Charset::Utf8, true)
    } else if str::from_utf8(message).is_ok() {
        (Charset::Utf8, false)
    } else {
        (Charset::Windows1252, false)
    }
}

impl Charset {
    /// Appends the text of `bytes`; bytes that are no text become U+FFFD. Whether all were text.
    pub(crate) fn decode_into(self, bytes: &[u8], text: &mut String) -> bool {
        match self {
            Self::Utf8 => {
                let mut valid = true;
                for chunk in bytes.utf8_chunks() {
                    text.push_str(chunk.valid());
                    if !chunk.invalid().is_empty() {
                        text.push(char::REPLACEMENT_CHARACTER);
                        valid = false;
                    }
                }
                valid
            }
            Self::Ascii => {
                text.extend(bytes.iter().map(|byte| {
                    if byte.is_ascii() { char::from(*byte) } else { char::REPLACEMENT_CHARACTER }
                }));
                bytes.is_ascii()
            }
            Self::Latin1 => {
                text.extend(bytes.iter().map(|byte| char::from(*byte)));
                true
            }
            Self::Windows1252 => {
                text.extend(bytes.iter().map(|byte| windows_1252(*byte)));
                true
            }
        }
    }

    /// Appends the bytes of a character; false if the character set does not have it.
    pub(crate) fn encode_into(self, character: char, bytes: &mut Vec<u8>) -> bool {
        let byte = match self {
            Self::Utf8 => {
                bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                return true;
            }
            Self::Ascii => character.is_ascii().then(|| u8::try_from(character).ok()).flatten(),
            Self::Latin1 => u8::try_from(character).ok(),
            Self::Windows1252 => (0..=u8::MAX).find(|byte| windows_1252(*byte) == character),
        };
        bytes.extend(byte);
        byte.is_some()
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => {
            WINDOWS_1252.get(usize::from(byte - 0x80)).copied().unwrap_or(char::from(byte))
        }
        _ => char::from(byte),
    }
}

/// The characters of bytes 80 to 9F; the five that Windows leaves out stay control characters.
const WINDOWS_1252: [char; 32] = [
    '\u{20ac}', '\u{81}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2c6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8d}', '\u{17d}', '\u{8f}',
    '\u{90}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}',
    '\u{2dc}', '\u{2122}', '\u{161}', '\u{203a}', '\u{153}', '\u{9d}', '\u{17e}', '\u{178}',
];

/// The labels of HL7 table 0211 that this build does not decode.
const TABLE_0211: &[&[u8]] = &[
    b"8859/2",
    b"8859/3",
    b"8859/4",
    b"8859/5",
    b"8859/6",
    b"8859/7",
    b"8859/8",
    b"8859/9",
    b"8859/15",
    b"ISO IR14",
    b"ISO IR87",
    b"ISO IR159",
    b"GB 18030-2000",
    b"KS X 1001",
    b"CNS 11643-1992",
    b"BIG-5",
    b"UNICODE",
    b"UNICODE UTF-16",
    b"UNICODE UTF-32",
];
