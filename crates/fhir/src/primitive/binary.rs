//! `base64Binary`: bytes as base64 text.

use super::lexical::{LexicalError, LexicalErrorKind, lexical};
use crate::Release;

lexical! {
    /// Bytes in base64 ([RFC 4648 section 4](https://www.rfc-editor.org/rfc/rfc4648#section-4)).
    ///
    /// The text is kept, line breaks included. R4 and R4B allow white space between the
    /// characters, R5 does not: [`check_for`](Base64Binary::check_for) tells by release and
    /// [`check`](Base64Binary::check) is the lenient rule of R4.
    ///
    /// ```
    /// use sanare_fhir::primitive::Base64Binary;
    ///
    /// let data = Base64Binary::encode(b"FHIR");
    /// assert_eq!(data.as_str(), "RkhJUg==");
    /// assert_eq!(data.decode()?, b"FHIR");
    /// # Ok::<(), sanare_fhir::primitive::LexicalError>(())
    /// ```
    Base64Binary checked by check_r4
}

impl Base64Binary {
    /// The base64 text of `bytes`, with padding and without line breaks.
    pub fn encode(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
        for chunk in bytes.chunks(3) {
            let mut group = 0_u32;
            for at in 0..3 {
                group = group << 8 | u32::from(chunk.get(at).copied().unwrap_or_default());
            }
            for at in 0..4_usize {
                text.push(if at <= chunk.len() { character(group >> (18 - 6 * at)) } else { '=' });
            }
        }
        Self(text.into())
    }

    /// The bytes; white space between the characters is skipped.
    pub fn decode(&self) -> Result<Vec<u8>, LexicalError> {
        let mut bytes = Vec::with_capacity(self.as_str().len() / 4 * 3);
        scan(self.as_str(), true, |group, count| {
            let [_, first, second, third] = group.to_be_bytes();
            bytes.extend([first, second, third].into_iter().take(count));
        })?;
        Ok(bytes)
    }

    /// Checks the text by the rule of `release`.
    pub fn check_for(&self, release: Release) -> Result<(), LexicalError> {
        check(self.as_str(), release)
    }
}

/// Checks base64 by the rule of `release`.
pub(super) fn check(text: &str, release: Release) -> Result<(), LexicalError> {
    scan(text, release < Release::R5, |_, _| {})
}

fn check_r4(text: &str) -> Result<(), LexicalError> {
    check(text, Release::R4)
}

/// Walks over the groups of four; `group` receives up to 24 bits and the number of bytes in them.
fn scan(text: &str, spaces: bool, mut group: impl FnMut(u32, usize)) -> Result<(), LexicalError> {
    let (mut bits, mut filled, mut padding) = (0_u32, 0_usize, 0_usize);
    let mut any = false;
    for (at, byte) in text.bytes().enumerate() {
        if matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
            if spaces {
                continue;
            }
            return Err(LexicalError::new(LexicalErrorKind::Space, at));
        }
        any = true;
        if byte == b'=' {
            padding += 1;
            if filled < 2 || filled + padding > 4 {
                return Err(LexicalError::new(LexicalErrorKind::Padding, at));
            }
            continue;
        }
        let Some(value) = value(byte) else {
            return Err(LexicalError::new(LexicalErrorKind::Character, at));
        };
        if padding > 0 {
            return Err(LexicalError::new(LexicalErrorKind::Padding, at));
        }
        bits = bits << 6 | u32::from(value);
        filled += 1;
        if filled == 4 {
            group(bits, 3);
            (bits, filled) = (0, 0);
        }
    }
    match (filled, padding) {
        _ if !any => Err(LexicalError::new(LexicalErrorKind::Empty, 0)),
        (0, 0) => Ok(()),
        (2, 2) => {
            group(bits << 12, 1);
            Ok(())
        }
        (3, 1) => {
            group(bits << 6, 2);
            Ok(())
        }
        _ => Err(LexicalError::new(LexicalErrorKind::Padding, text.len())),
    }
}

fn value(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

fn character(bits: u32) -> char {
    let value = (bits & 63) as u8;
    char::from(match value {
        0..26 => b'A' + value,
        26..52 => b'a' + (value - 26),
        52..62 => b'0' + (value - 52),
        62 => b'+',
        _ => b'/',
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use LexicalErrorKind::*;

    #[test]
    fn prm_11_base64_round_trip() {
        for length in 0..=300_usize {
            let bytes: Vec<u8> = (0_u8..=255).cycle().step_by(37).take(length).collect();
            let text = Base64Binary::encode(&bytes);
            if length == 0 {
                assert_eq!(text.decode().unwrap_err().kind(), Empty);
            } else {
                assert_eq!(text.decode().unwrap(), bytes);
                assert!(text.check_for(Release::R5).is_ok());
            }
        }
    }

    #[test]
    fn prm_11_base64_white_space_by_release() {
        let wrapped = Base64Binary::from_text("RkhJ\r\nUg==\n");
        assert_eq!(wrapped.decode().unwrap(), b"FHIR");
        assert!(wrapped.check_for(Release::R4).is_ok());
        assert!(wrapped.check_for(Release::R4B).is_ok());
        assert_eq!(wrapped.check_for(Release::R5), Err(LexicalError::new(Space, 4)));
    }

    #[test]
    fn prm_11_base64_form() {
        for (text, kind, at) in [
            ("", Empty, 0),
            (" ", Empty, 0),
            ("RkhJU", Padding, 5),
            ("RkhJUg=", Padding, 7),
            ("RkhJUg===", Padding, 8),
            ("Rk=hJUg=", Padding, 3),
            ("R===", Padding, 1),
            ("====", Padding, 0),
            ("Rkh_", Character, 3),
            ("Rkhé", Character, 3),
        ] {
            assert_eq!(Base64Binary::parse(text), Err(LexicalError::new(kind, at)), "{text}");
        }
    }
}
