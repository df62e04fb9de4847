//! The types that are text with a rule: string, markdown, code, id, uri, url, canonical, oid, uuid.
//!
//! The model keeps them as text; these matchers check on demand. They are written by hand after
//! the expressions in [datatypes](https://hl7.org/fhir/R4/datatypes.html#primitive).

use super::lexical::{LexicalError, LexicalErrorKind};

/// The largest number of characters in a `string`.
pub const STRING_LIMIT: usize = 1_048_576;

/// Checks a `string` or `markdown`: not empty, at most 1,048,576 characters, no control characters
/// other than tab, line feed and carriage return. White space at its ends is kept and allowed.
pub fn check_string(text: &str) -> Result<(), LexicalError> {
    not_empty(text)?;
    if let Some((at, _)) = text.char_indices().nth(STRING_LIMIT) {
        return Err(LexicalError::new(LexicalErrorKind::TooLong, at));
    }
    match text.bytes().position(|byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) {
        Some(at) => Err(LexicalError::new(LexicalErrorKind::Character, at)),
        None => Ok(()),
    }
}

/// Checks a `code`: no white space at the ends and only single white space inside.
///
/// ```
/// use sanare_fhir::primitive::check_code;
///
/// assert!(check_code("entered-in-error").is_ok());
/// assert!(check_code("two  spaces").is_err());
/// ```
pub fn check_code(text: &str) -> Result<(), LexicalError> {
    not_empty(text)?;
    let mut after_space = true;
    for (at, byte) in text.bytes().enumerate() {
        let space = is_space(byte);
        if space && after_space {
            return Err(LexicalError::new(LexicalErrorKind::Space, at));
        }
        after_space = space;
    }
    if after_space {
        return Err(LexicalError::new(LexicalErrorKind::Space, text.len() - 1));
    }
    Ok(())
}

/// Checks an `id`: 1 to 64 characters out of `A-Z a-z 0-9 - .`.
pub fn check_id(text: &str) -> Result<(), LexicalError> {
    not_empty(text)?;
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    if let Some(at) = text.bytes().position(|byte| !allowed(byte)) {
        return Err(LexicalError::new(LexicalErrorKind::Character, at));
    }
    if text.len() > 64 {
        return Err(LexicalError::new(LexicalErrorKind::TooLong, 64));
    }
    Ok(())
}

/// Checks a `uri` or `url`: not empty, no white space.
///
/// The standard asks no more: schemes that nobody knows and relative forms are allowed.
pub fn check_uri(text: &str) -> Result<(), LexicalError> {
    not_empty(text)?;
    match text.bytes().position(is_space) {
        Some(at) => Err(LexicalError::new(LexicalErrorKind::Space, at)),
        None => Ok(()),
    }
}

/// Checks a `canonical`: a [`uri`](check_uri), whose version after `|` and fragment after `#` are
/// not empty.
pub fn check_canonical(text: &str) -> Result<(), LexicalError> {
    check_uri(text)?;
    let (url, fragment) = text.split_once('#').unwrap_or((text, "-"));
    let (_, version) = url.split_once('|').unwrap_or((url, "-"));
    if fragment.is_empty() {
        return Err(LexicalError::new(LexicalErrorKind::Incomplete, text.len()));
    }
    if version.is_empty() {
        return Err(LexicalError::new(LexicalErrorKind::Incomplete, url.len()));
    }
    Ok(())
}

/// Checks an `oid`: `urn:oid:` and numbers with dots, `urn:oid:1.2.840.10008`.
pub fn check_oid(text: &str) -> Result<(), LexicalError> {
    const PREFIX: &str = "urn:oid:";
    let arcs = after_prefix(text, PREFIX)?;
    let mut at = PREFIX.len();
    let mut count = 0;
    for arc in arcs.split('.') {
        if arc.is_empty() {
            return Err(LexicalError::new(LexicalErrorKind::Incomplete, at));
        }
        if let Some(wrong) = arc.bytes().position(|byte| !byte.is_ascii_digit()) {
            return Err(LexicalError::new(LexicalErrorKind::Character, at + wrong));
        }
        if arc.len() > 1 && arc.starts_with('0') {
            return Err(LexicalError::new(LexicalErrorKind::LeadingZero, at));
        }
        if count == 0 && !matches!(arc, "0" | "1" | "2") {
            return Err(LexicalError::new(LexicalErrorKind::Range, at));
        }
        at += arc.len() + 1;
        count += 1;
    }
    if count < 2 {
        return Err(LexicalError::new(LexicalErrorKind::Incomplete, text.len()));
    }
    Ok(())
}

/// Checks a `uuid`: `urn:uuid:` and 8-4-4-4-12 hexadecimal digits in lower case.
pub fn check_uuid(text: &str) -> Result<(), LexicalError> {
    const PREFIX: &str = "urn:uuid:";
    const LENGTH: usize = 36;
    let uuid = after_prefix(text, PREFIX)?;
    for (at, byte) in uuid.bytes().enumerate() {
        let right = match at {
            8 | 13 | 18 | 23 => byte == b'-',
            0..LENGTH => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            _ => return Err(LexicalError::new(LexicalErrorKind::Trailing, PREFIX.len() + at)),
        };
        if !right {
            return Err(LexicalError::new(LexicalErrorKind::Character, PREFIX.len() + at));
        }
    }
    if uuid.len() < LENGTH {
        return Err(LexicalError::new(LexicalErrorKind::Incomplete, text.len()));
    }
    Ok(())
}

/// White space as XML has it, which the expressions of the standard mean by `\s`.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn not_empty(text: &str) -> Result<(), LexicalError> {
    if text.is_empty() { Err(LexicalError::new(LexicalErrorKind::Empty, 0)) } else { Ok(()) }
}

fn after_prefix<'a>(text: &'a str, prefix: &str) -> Result<&'a str, LexicalError> {
    not_empty(text)?;
    text.strip_prefix(prefix).ok_or(LexicalError::new(LexicalErrorKind::Prefix, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use LexicalErrorKind::*;

    type Check = fn(&str) -> Result<(), LexicalError>;

    fn refused(check: Check, cases: &[(&str, LexicalErrorKind, usize)]) {
        for (text, kind, at) in cases {
            assert_eq!(check(text), Err(LexicalError::new(*kind, *at)), "{text}");
        }
    }

    #[test]
    fn prm_11_string() {
        assert!(check_string(" kept \r\n\t as it is ").is_ok());
        assert!(check_string(&"é".repeat(STRING_LIMIT)).is_ok());
        assert_eq!(check_string(&"a".repeat(STRING_LIMIT + 1)).unwrap_err().kind(), TooLong);
        refused(check_string, &[("", Empty, 0), ("a\u{b}", Character, 1)]);
    }

    #[test]
    fn prm_11_code() {
        for text in ["a", "a b", "<=", "en-US", "日本", "\u{a0}"] {
            assert!(check_code(text).is_ok(), "{text}");
        }
        refused(
            check_code,
            &[("", Empty, 0), (" a", Space, 0), ("a ", Space, 1), ("a  b", Space, 2)],
        );
    }

    #[test]
    fn prm_11_id() {
        assert!(check_id("Ab.9-").is_ok());
        assert!(check_id(&"a".repeat(64)).is_ok());
        assert_eq!(check_id(&"a".repeat(65)), Err(LexicalError::new(TooLong, 64)));
        refused(check_id, &[("", Empty, 0), ("a_b", Character, 1), ("é", Character, 0)]);
    }

    #[test]
    fn prm_11_uri_and_url() {
        for text in ["http://a.org", "urn:x:y", "relative/path", "#frag"] {
            assert!(check_uri(text).is_ok(), "{text}");
        }
        refused(check_uri, &[("", Empty, 0), ("a b", Space, 1), ("a\tb", Space, 1)]);
    }

    #[test]
    fn prm_11_canonical() {
        for text in ["http://a.org/V", "http://a.org/V|1.0", "http://a.org/V|1.0#f", "#local"] {
            assert!(check_canonical(text).is_ok(), "{text}");
        }
        refused(
            check_canonical,
            &[("a|", Incomplete, 2), ("a|1#", Incomplete, 4), ("a|#b", Incomplete, 2)],
        );
    }

    #[test]
    fn prm_11_oid() {
        assert!(check_oid("urn:oid:1.2.840.10008.0").is_ok());
        refused(
            check_oid,
            &[
                ("1.2.3", Prefix, 0),
                ("urn:oid:", Incomplete, 8),
                ("urn:oid:1", Incomplete, 9),
                ("urn:oid:3.1", Range, 8),
                ("urn:oid:1.02", LeadingZero, 10),
                ("urn:oid:1..2", Incomplete, 10),
                ("urn:oid:1.a", Character, 10),
            ],
        );
    }

    #[test]
    fn prm_11_uuid() {
        assert!(check_uuid("urn:uuid:c757873d-ec9a-4326-a141-556f43239520").is_ok());
        refused(
            check_uuid,
            &[
                ("c757873d-ec9a-4326-a141-556f43239520", Prefix, 0),
                ("urn:uuid:C757873d-ec9a-4326-a141-556f43239520", Character, 9),
                ("urn:uuid:c757873d-ec9a-4326-a141-556f4323952", Incomplete, 44),
                ("urn:uuid:c757873d-ec9a-4326-a141-556f432395200", Trailing, 45),
                ("urn:uuid:c757873dec9a-4326-a141-556f43239520", Character, 17),
            ],
        );
    }
}
