//! Character sets: from MSH-18 to text and back.

#[cfg(feature = "charset")]
mod iso2022;
#[cfg(feature = "charset")]
mod mask;
#[cfg(feature = "charset")]
mod sets;
pub(crate) mod wide;

use std::borrow::Cow;

#[cfg(feature = "charset")]
pub(crate) use iso2022::Shift;
#[cfg(feature = "charset")]
pub(crate) use mask::shadow;

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
    /// `8859/2`, central European.
    #[cfg(feature = "charset")]
    Iso8859_2,
    /// `8859/3`, south European.
    #[cfg(feature = "charset")]
    Iso8859_3,
    /// `8859/4`, north European.
    #[cfg(feature = "charset")]
    Iso8859_4,
    /// `8859/5`, Cyrillic.
    #[cfg(feature = "charset")]
    Iso8859_5,
    /// `8859/6`, Arabic.
    #[cfg(feature = "charset")]
    Iso8859_6,
    /// `8859/7`, Greek.
    #[cfg(feature = "charset")]
    Iso8859_7,
    /// `8859/8`, Hebrew.
    #[cfg(feature = "charset")]
    Iso8859_8,
    /// `8859/9`, Turkish.
    #[cfg(feature = "charset")]
    Iso8859_9,
    /// `8859/15`, western European with the euro sign.
    #[cfg(feature = "charset")]
    Iso8859_15,
    /// `ISO IR14`, `ISO IR87` and `ISO IR159`: ASCII that is switched to Japanese by ISO 2022
    /// escapes.
    #[cfg(feature = "charset")]
    Iso2022Jp,
    /// Shift-JIS, which table 0211 does not have.
    #[cfg(feature = "charset")]
    ShiftJis,
    /// `GB 18030-2000`.
    #[cfg(feature = "charset")]
    Gb18030,
    /// `KS X 1001`.
    #[cfg(feature = "charset")]
    KsX1001,
    /// `BIG-5`.
    #[cfg(feature = "charset")]
    Big5,
}

/// By what the values of a message are cut: the bytes, or their mask.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Masking {
    pub(crate) charset: Charset,
    pub(crate) switching: bool,
}

impl Masking {
    /// The bytes with those hidden that look like ASCII and are parts of other characters; as long
    /// as the bytes themselves, which begin with a whole character.
    pub(crate) fn of(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        if !self.switching && self.charset.is_single_byte() {
            return Cow::Borrowed(bytes);
        }
        #[cfg(feature = "charset")]
        if let Some(masked) = mask::mask(self.charset, self.switching, bytes) {
            return Cow::Owned(masked);
        }
        Cow::Borrowed(bytes)
    }
}

/// What MSH-18 means for a message, and what had to be assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) charset: Charset,
    pub(crate) declared: bool,
    /// What to report about MSH-18 itself.
    pub(crate) code: Option<Code>,
    /// Whether raw ISO 2022 switches are read.
    pub(crate) switching: bool,
}

/// What a header says about character sets, raw.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Labels<'m> {
    /// MSH-18, with its repetitions.
    pub(crate) field: &'m [u8],
    pub(crate) repetition: Option<u8>,
    /// MSH-20.
    pub(crate) handling: &'m [u8],
}

impl<'m> Labels<'m> {
    fn first(self) -> &'m [u8] {
        let mut labels = self.split();
        labels.next().unwrap_or_default()
    }

    fn split(self) -> impl Iterator<Item = &'m [u8]> {
        self.field.split(move |byte| Some(*byte) == self.repetition)
    }

    /// Whether raw ISO 2022 switches are announced: by MSH-20, or by a character set that cannot
    /// do without.
    fn switches(self) -> bool {
        cfg!(feature = "charset")
            && (self.handling == b"ISO 2022-1994"
                || self.split().any(|label| matches!(label, b"ISO IR87" | b"ISO IR159")))
    }
}

/// Resolves what the header says, for a message of these bytes.
pub(crate) fn resolve(labels: Labels<'_>, message: &[u8]) -> Resolved {
    let label = labels.first();
    let trimmed = label.trim_ascii();
    let padded = (trimmed.len() != label.len()).then_some(Code::CharsetUnknown);
    let switching = labels.switches();
    let assume = |code: Option<Code>| {
        let (charset, fits) = assumed(message);
        Resolved {
            charset,
            declared: false,
            code: code.or((!fits).then_some(Code::CharsetAssumed)),
            switching,
        }
    };
    let declare = |charset, code| Resolved { charset, declared: true, code, switching };
    match trimmed {
        #[cfg(feature = "charset")]
        b"" if switching && message.is_ascii() => declare(Charset::Iso2022Jp, None),
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
        // Bytes above ASCII are no Japanese without a switch.
        #[cfg(feature = "charset")]
        b"ISO IR14" | b"ISO IR87" | b"ISO IR159"
            if !message.is_ascii() && memchr::memchr(0x1b, message).is_none() =>
        {
            assume(padded)
        }
        #[cfg(feature = "charset")]
        _ if sets::of_label(trimmed).is_some() => {
            declare(sets::of_label(trimmed).unwrap_or(Charset::Ascii), padded)
        }
        #[cfg(feature = "charset")]
        b"SJIS" | b"Shift_JIS" | b"SHIFT-JIS" | b"Windows-31J" | b"MS932" => {
            declare(Charset::ShiftJis, Some(Code::CharsetUnknown))
        }
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
    /// The label of table 0211, for MSH-18; `None` for one that the table does not have.
    pub fn label(self) -> Option<&'static str> {
        Some(match self {
            Self::Ascii => "ASCII",
            Self::Utf8 => "UNICODE UTF-8",
            Self::Latin1 => "8859/1",
            Self::Windows1252 => return None,
            #[cfg(feature = "charset")]
            other => return sets::label(other),
        })
    }

    /// The name that the internet has for it.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Ascii => "US-ASCII",
            Self::Utf8 => "UTF-8",
            Self::Latin1 => "ISO-8859-1",
            Self::Windows1252 => "windows-1252",
            #[cfg(feature = "charset")]
            other => sets::mime(other),
        }
    }

    /// The character set of a name that the internet has for it.
    pub fn of_mime(name: &str) -> Option<Self> {
        let known = [Self::Ascii, Self::Utf8, Self::Latin1, Self::Windows1252];
        let known = known.into_iter().find(|charset| charset.mime().eq_ignore_ascii_case(name));
        #[cfg(feature = "charset")]
        let known = known.or_else(|| sets::of_mime(name));
        known
    }

    /// Whether each byte is a character, or part of one that has no byte of ASCII's.
    pub(crate) fn is_single_byte(self) -> bool {
        match self {
            Self::Ascii | Self::Utf8 | Self::Latin1 | Self::Windows1252 => true,
            #[cfg(feature = "charset")]
            other => !mask::is_needed(other),
        }
    }

    /// Whether escape bytes switch it.
    pub(crate) fn switches(self) -> bool {
        match self {
            #[cfg(feature = "charset")]
            Self::Iso2022Jp => true,
            _ => false,
        }
    }

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
            #[cfg(feature = "charset")]
            other => sets::decode_into(other, bytes, text),
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
            #[cfg(feature = "charset")]
            other => return sets::encode_into(other, character, bytes),
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

/// The labels of HL7 table 0211 that a build can lack, or that no build decodes.
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

/// The character set that is in force inside a value. Without the feature `charset` nothing
/// switches it.
#[cfg(not(feature = "charset"))]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shift(Charset);

#[cfg(not(feature = "charset"))]
impl Shift {
    pub(crate) fn new(base: Charset, _: bool) -> Self {
        Self(base)
    }

    #[allow(clippy::unused_self, reason = "the form that it has with the feature")]
    pub(crate) fn switch(&mut self, _: &[u8]) -> bool {
        false
    }

    pub(crate) fn decode_into(&mut self, bytes: &[u8], text: &mut String) -> bool {
        self.0.decode_into(bytes, text)
    }
}
