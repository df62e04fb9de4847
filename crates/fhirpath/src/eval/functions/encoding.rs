//! `encode`, `decode`, `escape` and `unescape`.

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text in `hex`, `base64` or `urlbase64`; none for another format.
pub(super) fn encoded(text: &str, format: &str) -> Option<String> {
    match format {
        "hex" => Some(hex(text.as_bytes())),
        "base64" => base64(text.as_bytes(), STANDARD),
        "urlbase64" => base64(text.as_bytes(), URL),
        _ => None,
    }
}

/// The text of `hex`, `base64` or `urlbase64`; none for another format, or if it is no such text.
pub(super) fn decoded(text: &str, format: &str) -> Option<String> {
    let bytes = match format {
        "hex" => unhex(text)?,
        "base64" => unbase64(text, STANDARD)?,
        "urlbase64" => unbase64(text, URL)?,
        _ => return None,
    };
    String::from_utf8(bytes).ok()
}

/// The text as it stands in `html` or `json`; none for another target.
pub(super) fn escaped(text: &str, target: &str) -> Option<String> {
    let mut result = String::with_capacity(text.len());
    for character in text.chars() {
        match (target, character) {
            ("html", '&') => result.push_str("&amp;"),
            ("html", '<') => result.push_str("&lt;"),
            ("html", '>') => result.push_str("&gt;"),
            ("html", '"') => result.push_str("&quot;"),
            ("html", '\'') => result.push_str("&#39;"),
            ("json", '"' | '\\') => result.extend(['\\', character]),
            ("json", '\n') => result.push_str("\\n"),
            ("json", '\r') => result.push_str("\\r"),
            ("json", '\t') => result.push_str("\\t"),
            ("json", '\u{8}') => result.push_str("\\b"),
            ("json", '\u{c}') => result.push_str("\\f"),
            ("json", '\0'..'\u{20}') => {
                result.push_str("\\u00");
                result.push_str(&hex(&[u8::try_from(character).unwrap_or_default()]));
            }
            ("html" | "json", other) => result.push(other),
            _ => return None,
        }
    }
    matches!(target, "html" | "json").then_some(result)
}

/// The text that stands in `html` or `json` so; none for another target.
pub(super) fn unescaped(text: &str, target: &str) -> Option<String> {
    match target {
        "html" => Some(unescaped_html(text)),
        "json" => Some(unescaped_json(text)),
        _ => None,
    }
}

fn unescaped_html(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        result.push_str(before);
        let entity = after.split_once(';');
        let entity = entity.and_then(|(name, behind)| Some((entity_of(name)?, behind)));
        // An ampersand that begins no reference is one.
        let (character, behind) = entity.unwrap_or(('&', after));
        result.push(character);
        rest = behind;
    }
    result.push_str(rest);
    result
}

fn entity_of(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

fn unescaped_json(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            result.push(character);
            continue;
        }
        match characters.next() {
            Some('n') => result.push('\n'),
            Some('r') => result.push('\r'),
            Some('t') => result.push('\t'),
            Some('b') => result.push('\u{8}'),
            Some('f') => result.push('\u{c}'),
            Some('u') => {
                let unit = |rest: &str| u16::from_str_radix(rest.get(..4)?, 16).ok();
                let rest = characters.as_str();
                let first = unit(rest);
                let second = rest.get(4..).and_then(|rest| unit(rest.strip_prefix("\\u")?));
                let units = first.into_iter().chain(second);
                match char::decode_utf16(units).next() {
                    Some(Ok(found)) => {
                        result.push(found);
                        let width = if found.len_utf16() == 2 { 10 } else { 4 };
                        characters = rest.get(width..).unwrap_or_default().chars();
                    }
                    _ => result.push_str("\\u"),
                }
            }
            other => result.extend(other),
        }
    }
    result
}

fn base64(bytes: &[u8], alphabet: &[u8; 64]) -> Option<String> {
    let mut result = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4_usize {
            if at > chunk.len() {
                result.push('=');
                continue;
            }
            let index = usize::try_from(bits >> (18 - 6 * at) & 63).ok()?;
            result.push(char::from(*alphabet.get(index)?));
        }
    }
    Some(result)
}

fn unbase64(text: &str, alphabet: &[u8; 64]) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let mut result = Vec::with_capacity(digits.len() / 4 * 3 + 3);
    for chunk in digits.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for digit in chunk {
            let value = alphabet.iter().position(|known| known == digit)?;
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        let count = chunk.len().checked_sub(1).filter(|count| *count > 0)?;
        bits <<= 6 * u32::try_from(4 - chunk.len()).ok()?;
        let [_, bytes @ ..] = bits.to_be_bytes();
        result.extend_from_slice(bytes.get(..count)?);
    }
    Some(result)
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let mut result = Vec::with_capacity(text.len() / 2);
    for pair in digits?.chunks(2) {
        let [high, low] = pair else { return None };
        result.push(u8::try_from(high << 4 | low).ok()?);
    }
    Some(result)
}
