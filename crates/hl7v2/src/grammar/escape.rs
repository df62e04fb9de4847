//! Escape sequences inside a value.

use memchr::memchr;
use nom::Parser as _;

use super::{Parsed, cut, mismatch, until};

/// A run of a value's bytes with one meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// Bytes as they are.
    Literal(&'a [u8]),
    /// `F`, `S`, `T`, `R`, `E` or `P`, which is all that the slice holds: a delimiter.
    Delimiter(&'a [u8]),
    /// The digits of `\X..\`, an even number of at least two.
    Hex(&'a [u8]),
    /// Formatting, a character set switch or a local sequence: the characters between the
    /// escape characters.
    Format(&'a [u8]),
    /// An escape character that begins nothing known.
    Stray(Stray),
}

/// Why an escape character is no sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stray {
    /// The sequence is not known.
    Unknown,
    /// There is no second escape character.
    Unterminated,
    /// The digits after `X` are not pairs of hexadecimal digits.
    Hex,
}

/// The next token of a value that is not empty. A stray escape character is one token of one
/// byte, and reading resumes behind it, so that nothing is lost.
#[inline]
pub(crate) fn token<'a>(escape: u8) -> impl Fn(&'a [u8]) -> Parsed<'a, Token<'a>> {
    move |input| {
        let (rest, literal) = until(escape).parse(input)?;
        if !literal.is_empty() {
            return Ok((rest, Token::Literal(literal)));
        }
        let Some((_, rest)) = input.split_first() else { return mismatch(input) };
        let Some(end) = memchr(escape, rest) else {
            return Ok((rest, Token::Stray(Stray::Unterminated)));
        };
        let (closed, body) = cut(rest, Some(end));
        match classify(body) {
            Token::Stray(stray) => Ok((rest, Token::Stray(stray))),
            known => Ok((closed.split_first().map_or(closed, |(_, rest)| rest), known)),
        }
    }
}

/// What the characters between two escape characters mean.
fn classify(body: &[u8]) -> Token<'_> {
    match body {
        [b'F' | b'S' | b'T' | b'R' | b'E' | b'P'] => Token::Delimiter(body),
        [b'X', digits @ ..] => {
            let pairs = !digits.is_empty() && digits.len() % 2 == 0 && all_hex(digits);
            if pairs { Token::Hex(digits) } else { Token::Stray(Stray::Hex) }
        }
        [b'H' | b'N'] | [b'Z', ..] => Token::Format(body),
        [b'C', digits @ ..] if digits.len() == 4 && all_hex(digits) => Token::Format(body),
        [b'M', digits @ ..] if matches!(digits.len(), 4 | 6) && all_hex(digits) => {
            Token::Format(body)
        }
        [b'.', a, b, argument @ ..] if is_command(*a, *b) && is_argument(argument) => {
            Token::Format(body)
        }
        _ => Token::Stray(Stray::Unknown),
    }
}

fn all_hex(digits: &[u8]) -> bool {
    digits.iter().all(u8::is_ascii_hexdigit)
}

fn is_command(a: u8, b: u8) -> bool {
    matches!(&[a, b], b"br" | b"sp" | b"fi" | b"nf" | b"in" | b"ti" | b"sk" | b"ce")
}

/// Nothing, or a number with an optional blank and sign before it.
fn is_argument(argument: &[u8]) -> bool {
    let number = argument.strip_prefix(b" ").unwrap_or(argument);
    let digits = match number {
        [b'+' | b'-', digits @ ..] if !digits.is_empty() => digits,
        digits => digits,
    };
    digits.iter().all(u8::is_ascii_digit)
}
