//! ISO 2022: which character set is in force inside a value.
//!
//! A value begins in the message's character set. Escape sequences of HL7 (`\C2842\`, `\M2442\`)
//! and, if MSH-18 or MSH-20 announce them, raw escape bytes switch to another set, up to the end
//! of the value. (HL7 v2 chapter 2, escape sequences supporting multiple character sets.)

use encoding_rs::EUC_JP;

use super::Charset;
use super::mask::switch;

const ESC: u8 = 0x1b;

/// The character sets that are in force.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shift {
    base: Charset,
    /// Whether raw escape bytes switch.
    raw: bool,
    low: Low,
    high: High,
}

/// What bytes 21 to 7E are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Low {
    Ascii,
    /// ISO IR14, JIS X 0201: ASCII but for a yen sign and an overline.
    Roman,
    /// ISO IR87, JIS X 0208: two bytes a character.
    JisX0208,
    /// ISO IR159, JIS X 0212: two bytes a character.
    JisX0212,
}

/// What bytes A0 to FF are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum High {
    /// As the message's character set says.
    Base,
    Set(Charset),
    /// ISO IR13, half-width katakana.
    Katakana,
}

impl Shift {
    pub(crate) fn new(base: Charset, switching: bool) -> Self {
        let raw = switching || base == Charset::Iso2022Jp;
        Self { base, raw, low: Low::Ascii, high: High::Base }
    }

    /// Carries out what stands between the escape characters of an HL7 sequence; false if it is no
    /// known switch.
    pub(crate) fn switch(&mut self, body: &[u8]) -> bool {
        let known = match body {
            b"C2842" => Known::Low(Low::Ascii),
            b"C284A" => Known::Low(Low::Roman),
            b"M2442" => Known::Low(Low::JisX0208),
            b"M242844" => Known::Low(Low::JisX0212),
            b"C2949" => Known::High(High::Katakana),
            [b'C', b'2', b'D', b'4', part] => match part {
                b'1' => Known::High(High::Set(Charset::Latin1)),
                b'2' => Known::High(High::Set(Charset::Iso8859_2)),
                b'3' => Known::High(High::Set(Charset::Iso8859_3)),
                b'4' => Known::High(High::Set(Charset::Iso8859_4)),
                b'C' | b'c' => Known::High(High::Set(Charset::Iso8859_5)),
                b'7' => Known::High(High::Set(Charset::Iso8859_6)),
                b'6' => Known::High(High::Set(Charset::Iso8859_7)),
                b'8' => Known::High(High::Set(Charset::Iso8859_8)),
                b'D' | b'd' => Known::High(High::Set(Charset::Iso8859_9)),
                _ => return false,
            },
            _ => return false,
        };
        self.apply(known);
        true
    }

    fn apply(&mut self, known: Known) {
        match known {
            Known::Low(low) => self.low = low,
            Known::High(high) => self.high = high,
        }
    }

    /// Appends the text of `bytes`; whether all of them are text.
    pub(crate) fn decode_into(&mut self, bytes: &[u8], text: &mut String) -> bool {
        let mut valid = true;
        let mut rest = bytes;
        while self.raw
            && let Some(at) = memchr::memchr(ESC, rest)
        {
            let (before, behind) = rest.split_at_checked(at).unwrap_or((rest, &[]));
            valid &= self.run(before, text);
            let behind = behind.get(1..).unwrap_or_default();
            let (len, _) = switch(behind);
            let name = behind.get(..len).unwrap_or_default();
            if let Some(known) = Known::raw(name) {
                self.apply(known);
            } else {
                text.push(char::REPLACEMENT_CHARACTER);
                valid = false;
            }
            rest = behind.get(len..).unwrap_or_default();
        }
        self.run(rest, text) && valid
    }

    /// Appends the text of bytes without switches in them.
    fn run(self, bytes: &[u8], text: &mut String) -> bool {
        match (self.low, self.high) {
            (Low::Ascii, High::Base) => self.base.decode_into(bytes, text),
            (Low::JisX0208, _) => Self::double(None, bytes, text),
            (Low::JisX0212, _) => Self::double(Some(0x8f), bytes, text),
            _ => {
                let mut valid = true;
                for run in bytes.chunk_by(|a, b| a.is_ascii() == b.is_ascii()) {
                    valid &= match run.first() {
                        Some(first) if first.is_ascii() => self.low(run, text),
                        _ => self.high(run, text),
                    };
                }
                valid
            }
        }
    }

    fn low(self, run: &[u8], text: &mut String) -> bool {
        let roman = self.low == Low::Roman;
        text.extend(run.iter().map(|byte| match byte {
            b'\\' if roman => '\u{a5}',
            b'~' if roman => '\u{203e}',
            byte => char::from(*byte),
        }));
        true
    }

    fn high(self, run: &[u8], text: &mut String) -> bool {
        match self.high {
            High::Base => self.base.decode_into(run, text),
            High::Set(charset) => charset.decode_into(run, text),
            High::Katakana => {
                let mut valid = true;
                text.extend(run.iter().map(|byte| {
                    match byte {
                        0xa1..=0xdf => char::from_u32(0xff61 + u32::from(byte - 0xa1)),
                        _ => None,
                    }
                    .unwrap_or_else(|| {
                        valid = false;
                        char::REPLACEMENT_CHARACTER
                    })
                }));
                valid
            }
        }
    }

    /// JIS characters of two bytes, by way of EUC-JP.
    fn double(prefix: Option<u8>, bytes: &[u8], text: &mut String) -> bool {
        let mut euc = Vec::with_capacity(bytes.len() * 3 / 2);
        for pair in bytes.chunks(2) {
            match pair {
                [lead @ 0x21..=0x7e, trail @ 0x21..=0x7e] => {
                    euc.extend(prefix);
                    euc.extend([lead | 0x80, trail | 0x80]);
                }
                other => euc.extend_from_slice(other),
            }
        }
        let (decoded, failed) = EUC_JP.decode_without_bom_handling(&euc);
        text.push_str(&decoded);
        !failed
    }
}

/// A switch that is known.
#[derive(Debug, Clone, Copy)]
enum Known {
    Low(Low),
    High(High),
}

impl Known {
    /// The switch that stands behind a raw escape byte.
    fn raw(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"(B" => Self::Low(Low::Ascii),
            b"(J" => Self::Low(Low::Roman),
            b"$B" | b"$@" | b"$(B" | b"$(@" => Self::Low(Low::JisX0208),
            b"$(D" => Self::Low(Low::JisX0212),
            b")I" => Self::High(High::Katakana),
            b"-A" => Self::High(High::Set(Charset::Latin1)),
            b"-B" => Self::High(High::Set(Charset::Iso8859_2)),
            b"-C" => Self::High(High::Set(Charset::Iso8859_3)),
            b"-D" => Self::High(High::Set(Charset::Iso8859_4)),
            b"-L" => Self::High(High::Set(Charset::Iso8859_5)),
            b"-G" => Self::High(High::Set(Charset::Iso8859_6)),
            b"-F" => Self::High(High::Set(Charset::Iso8859_7)),
            b"-H" => Self::High(High::Set(Charset::Iso8859_8)),
            b"-M" => Self::High(High::Set(Charset::Iso8859_9)),
            _ => return None,
        })
    }
}
