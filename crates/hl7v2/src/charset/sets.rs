//! The character sets that `encoding_rs` knows.

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, EncoderResult, Encoding, GB18030, ISO_8859_2, ISO_8859_3, ISO_8859_4,
    ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_15, SHIFT_JIS, WINDOWS_1254,
};

use super::Charset;

/// The labels of table 0211.
const LABELS: &[(&str, Charset)] = &[
    ("8859/2", Charset::Iso8859_2),
    ("8859/3", Charset::Iso8859_3),
    ("8859/4", Charset::Iso8859_4),
    ("8859/5", Charset::Iso8859_5),
    ("8859/6", Charset::Iso8859_6),
    ("8859/7", Charset::Iso8859_7),
    ("8859/8", Charset::Iso8859_8),
    ("8859/9", Charset::Iso8859_9),
    ("8859/15", Charset::Iso8859_15),
    ("ISO IR87", Charset::Iso2022Jp),
    ("ISO IR14", Charset::Iso2022Jp),
    ("ISO IR159", Charset::Iso2022Jp),
    ("GB 18030-2000", Charset::Gb18030),
    ("KS X 1001", Charset::KsX1001),
    ("BIG-5", Charset::Big5),
];

pub(super) fn of_label(label: &[u8]) -> Option<Charset> {
    LABELS.iter().find(|(known, _)| known.as_bytes() == label).map(|(_, charset)| *charset)
}

pub(super) fn label(charset: Charset) -> Option<&'static str> {
    LABELS.iter().find(|(_, known)| *known == charset).map(|(label, _)| *label)
}

/// The names that the internet has.
const MIME: &[(&str, Charset)] = &[
    ("ISO-8859-2", Charset::Iso8859_2),
    ("ISO-8859-3", Charset::Iso8859_3),
    ("ISO-8859-4", Charset::Iso8859_4),
    ("ISO-8859-5", Charset::Iso8859_5),
    ("ISO-8859-6", Charset::Iso8859_6),
    ("ISO-8859-7", Charset::Iso8859_7),
    ("ISO-8859-8", Charset::Iso8859_8),
    ("ISO-8859-9", Charset::Iso8859_9),
    ("ISO-8859-15", Charset::Iso8859_15),
    ("ISO-2022-JP", Charset::Iso2022Jp),
    ("Shift_JIS", Charset::ShiftJis),
    ("GB18030", Charset::Gb18030),
    ("EUC-KR", Charset::KsX1001),
    ("Big5", Charset::Big5),
];

pub(super) fn mime(charset: Charset) -> &'static str {
    MIME.iter().find(|(_, known)| *known == charset).map_or("US-ASCII", |(name, _)| name)
}

pub(super) fn of_mime(name: &str) -> Option<Charset> {
    MIME.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, charset)| *charset)
}

/// What decodes it. 8859/9 differs from Windows-1254 in bytes 80 to 9F, which the callers handle.
fn encoding(charset: Charset) -> Option<&'static Encoding> {
    Some(match charset {
        Charset::Iso8859_2 => ISO_8859_2,
        Charset::Iso8859_3 => ISO_8859_3,
        Charset::Iso8859_4 => ISO_8859_4,
        Charset::Iso8859_5 => ISO_8859_5,
        Charset::Iso8859_6 => ISO_8859_6,
        Charset::Iso8859_7 => ISO_8859_7,
        Charset::Iso8859_8 => ISO_8859_8,
        Charset::Iso8859_9 => WINDOWS_1254,
        Charset::Iso8859_15 => ISO_8859_15,
        Charset::ShiftJis => SHIFT_JIS,
        Charset::Gb18030 => GB18030,
        Charset::KsX1001 => EUC_KR,
        Charset::Big5 => BIG5,
        _ => return None,
    })
}

/// Appends the text of `bytes`; whether all of them are text.
pub(super) fn decode_into(charset: Charset, bytes: &[u8], text: &mut String) -> bool {
    let Some(encoding) = encoding(charset) else {
        // ISO 2022 without a switch is ASCII.
        return Charset::Ascii.decode_into(bytes, text);
    };
    if charset == Charset::Iso8859_9 {
        for run in bytes.chunk_by(|a, b| is_c1(*a) == is_c1(*b)) {
            if run.first().is_some_and(|byte| is_c1(*byte)) {
                text.extend(run.iter().map(|byte| char::from(*byte)));
            } else {
                text.push_str(&encoding.decode_without_bom_handling(run).0);
            }
        }
        return true;
    }
    let (decoded, failed) = encoding.decode_without_bom_handling(bytes);
    text.push_str(&decoded);
    !failed
}

fn is_c1(byte: u8) -> bool {
    (0x80..=0x9f).contains(&byte)
}

/// Appends the bytes of a character; false if the character set does not have it.
pub(super) fn encode_into(charset: Charset, character: char, bytes: &mut Vec<u8>) -> bool {
    if charset == Charset::Iso2022Jp {
        return encode_iso2022(character, bytes);
    }
    if charset == Charset::Iso8859_9 && ('\u{80}'..'\u{a0}').contains(&character) {
        bytes.extend(u8::try_from(character));
        return true;
    }
    let known = encoding(charset).and_then(|encoding| encoded(encoding, character));
    // A euro sign and others at 80 to 9F are Windows-1254, not 8859/9.
    let known = known.filter(|known| {
        charset != Charset::Iso8859_9 || !known.as_bytes().iter().any(|byte| is_c1(*byte))
    });
    match known {
        Some(known) => {
            bytes.extend_from_slice(known.as_bytes());
            true
        }
        None => false,
    }
}

/// JIS X 0208 between its switch and the one back to ASCII.
fn encode_iso2022(character: char, bytes: &mut Vec<u8>) -> bool {
    if let Some(byte) = u8::try_from(character).ok().filter(u8::is_ascii) {
        bytes.push(byte);
        return true;
    }
    let Some(known) = encoded(EUC_JP, character) else { return false };
    let &[lead @ 0xa1..=0xff, trail @ 0xa1..=0xff] = known.as_bytes() else { return false };
    // A control character in a text is written as an escape: this one was written here.
    if bytes.ends_with(TO_ASCII) {
        bytes.truncate(bytes.len() - TO_ASCII.len());
    } else {
        bytes.extend_from_slice(TO_JIS_X_0208);
    }
    bytes.extend([lead & 0x7f, trail & 0x7f]);
    bytes.extend_from_slice(TO_ASCII);
    true
}

const TO_ASCII: &[u8] = b"\x1b(B";
const TO_JIS_X_0208: &[u8] = b"\x1b$B";

/// The bytes of one character.
struct Encoded([u8; 8], usize);

impl Encoded {
    fn as_bytes(&self) -> &[u8] {
        self.0.get(..self.1).unwrap_or_default()
    }
}

fn encoded(encoding: &'static Encoding, character: char) -> Option<Encoded> {
    let mut utf8 = [0; 4];
    let mut bytes = [0; 8];
    let (result, _, written) = encoding.new_encoder().encode_from_utf8_without_replacement(
        character.encode_utf8(&mut utf8),
        &mut bytes,
        true,
    );
    (result == EncoderResult::InputEmpty && written > 0).then_some(Encoded(bytes, written))
}
