//! Encapsulated data: base64 decoded in pieces.

use std::io::{self, Write};

use nom::Parser as _;

use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind, Result};
use crate::grammar::escape::{Token, token};

/// Decodes base64 into a writer; the number of bytes. An error's offset counts from the value's
/// start.
pub(super) fn decode(raw: &[u8], delimiters: &Delimiters, into: &mut dyn Write) -> Result<u64> {
    let mut decoder = Decoder::default();
    let mut written = 0;
    let mut rest = raw;
    while !rest.is_empty() {
        let at = raw.len() - rest.len();
        let (behind, bytes) = run(rest, delimiters, at)?;
        for (index, piece) in bytes.chunks(PIECE).enumerate() {
            decoder.feed(piece, at + index * PIECE)?;
            written += decoder.flush(into)?;
        }
        rest = behind;
    }
    decoder.end(raw.len())?;
    written += decoder.flush(into)?;
    Ok(written)
}

/// Decodes pairs of hexadecimal digits into a writer; the number of bytes.
pub(super) fn decode_hex(raw: &[u8], into: &mut dyn Write) -> Result<u64> {
    let wrong = |at: usize| Error::new(ErrorKind::NumberSyntax).at_offset(at as u64);
    let (mut out, mut written) = (Vec::with_capacity(PIECE), 0);
    let mut high = None;
    for (at, character) in raw.iter().enumerate() {
        if character.is_ascii_whitespace() && high.is_none() {
            continue;
        }
        let digit = char::from(*character).to_digit(16).ok_or_else(|| wrong(at))?;
        let digit = u8::try_from(digit).unwrap_or_default();
        match high.take() {
            None => high = Some(digit << 4),
            Some(high) => out.push(high | digit),
        }
        if out.len() == PIECE {
            written += flush(&mut out, into)?;
        }
    }
    if high.is_some() {
        return Err(wrong(raw.len()));
    }
    Ok(written + flush(&mut out, into)?)
}

/// Writes what is held; the number of bytes.
fn flush(out: &mut Vec<u8>, into: &mut dyn Write) -> Result<u64> {
    let len = out.len();
    into.write_all(out).map_err(|error: io::Error| Error::new(ErrorKind::Io(error.kind())))?;
    out.clear();
    Ok(len as u64)
}

/// The next run of characters, without line break escapes.
fn run<'a>(rest: &'a [u8], delimiters: &Delimiters, at: usize) -> Result<(&'a [u8], &'a [u8])> {
    let Some(escape) = delimiters.escape() else { return Ok((&[], rest)) };
    match token(escape).parse(rest) {
        Ok((behind, Token::Literal(bytes))) => Ok((behind, bytes)),
        Ok((behind, Token::Format(b".br") | Token::Hex(_))) => Ok((behind, &[])),
        _ => Err(fault(at)),
    }
}

/// Characters to bytes, four to three.
#[derive(Default)]
struct Decoder {
    bits: u32,
    characters: u8,
    padding: u8,
    out: Vec<u8>,
}

impl Decoder {
    fn feed(&mut self, characters: &[u8], at: usize) -> Result<()> {
        for (index, character) in characters.iter().enumerate() {
            if character.is_ascii_whitespace() {
                continue;
            }
            let value = match character {
                b'=' if self.characters >= 2 => {
                    self.padding += 1;
                    0
                }
                _ if self.padding > 0 => return Err(fault(at + index)),
                _ => value(*character).ok_or_else(|| fault(at + index))?,
            };
            self.bits = self.bits << 6 | u32::from(value);
            self.characters += 1;
            if self.characters == 4 {
                let [_, bytes @ ..] = self.bits.to_be_bytes();
                let len = 3_usize.saturating_sub(usize::from(self.padding));
                self.out.extend(bytes.iter().take(len));
                (self.bits, self.characters) = (0, 0);
            }
        }
        Ok(())
    }

    /// The last characters, if their padding was left out.
    fn end(&mut self, at: usize) -> Result<()> {
        match self.characters {
            0 => Ok(()),
            1 => Err(fault(at)),
            count if self.padding == 0 => {
                let [_, bytes @ ..] = (self.bits << (6 * (4 - u32::from(count)))).to_be_bytes();
                self.out.extend(bytes.iter().take(usize::from(count) - 1));
                Ok(())
            }
            _ => Err(fault(at)),
        }
    }

    fn flush(&mut self, into: &mut dyn Write) -> Result<u64> {
        flush(&mut self.out, into)
    }
}

fn value(character: u8) -> Option<u8> {
    Some(match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

fn fault(at: usize) -> Error {
    Error::new(ErrorKind::Base64).at_offset(at as u64)
}

/// How many characters are decoded before their bytes are written.
const PIECE: usize = 16 << 10;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Parser, loc};

    fn decode(value: &str) -> Result<Vec<u8>> {
        let bytes = format!("MSH|^~\\&|\rOBX|1|ED|c||^a^b^Base64^{value}\r").into_bytes();
        let message = Parser::new().parse(bytes).unwrap();
        let mut out = Vec::new();
        let len = message.at(loc!("OBX-5.5")).decode_base64(&mut out)?;
        assert_eq!(len, out.len() as u64);
        Ok(out)
    }

    #[test]
    fn dt_ed_base64() {
        for (value, expected) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg", "foob"),
            ("Zm9v\nYmFy", "foobar"),
            ("Zm9v\\.br\\Ym\\X0D0A\\Fy", "foobar"),
        ] {
            assert_eq!(decode(value).unwrap(), expected.as_bytes(), "{value}");
        }
        let long = "QUJD".repeat(10_000);
        assert_eq!(decode(&long).unwrap(), b"ABC".repeat(10_000));
        for (value, at) in [
            ("Z", 1),
            ("Zm9v!", 4),
            ("Zg=x", 3),
            ("=", 0),
            ("Zm\\T\\9", 2),
            ("Zg==Zg==", 4),
            ("Zg=", 3),
        ] {
            let error = decode(value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Base64, "{value}");
            assert_eq!(error.offset(), Some(34 + at), "{value}");
            assert_eq!(error.location().unwrap().to_string(), "OBX[1]-5[1].5");
        }
    }
}
