//! The grammar of the wire format, as nom parsers over bytes whose leaves are memchr.

pub(crate) mod escape;
pub(crate) mod header;
mod piece;
pub(crate) mod segment;
pub(crate) mod temporal;

pub(crate) use piece::{Pieces, find, piece};

use memchr::{memchr, memchr2};
use nom::IResult;
use nom::error::{ErrorKind, ParseError};

/// Why a parser did not match: how much input was left when it gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mismatch {
    pub(crate) rest_len: usize,
}

impl ParseError<&[u8]> for Mismatch {
    fn from_error_kind(input: &[u8], _: ErrorKind) -> Self {
        Self { rest_len: input.len() }
    }

    fn append(_: &[u8], _: ErrorKind, other: Self) -> Self {
        other
    }
}

pub(crate) type Parsed<'a, T> = IResult<&'a [u8], T, Mismatch>;

pub(crate) fn mismatch<T>(input: &[u8]) -> Parsed<'_, T> {
    Err(nom::Err::Error(Mismatch { rest_len: input.len() }))
}

/// All bytes before the next `byte`, or to the end.
#[inline]
pub(crate) fn until<'a>(byte: u8) -> impl Fn(&'a [u8]) -> Parsed<'a, &'a [u8]> {
    move |input| Ok(cut(input, memchr(byte, input)))
}

/// All bytes before the next `a` or `b`, or to the end.
#[inline]
pub(crate) fn until2<'a>(a: u8, b: u8) -> impl Fn(&'a [u8]) -> Parsed<'a, &'a [u8]> {
    move |input| Ok(cut(input, memchr2(a, b, input)))
}

/// One byte that is `byte`.
#[inline]
pub(crate) fn one<'a>(byte: u8) -> impl Fn(&'a [u8]) -> Parsed<'a, u8> {
    move |input| match input.split_first() {
        Some((first, rest)) if *first == byte => Ok((rest, byte)),
        _ => mismatch(input),
    }
}

#[inline]
fn cut(input: &[u8], at: Option<usize>) -> (&[u8], &[u8]) {
    let (taken, rest) = input.split_at_checked(at.unwrap_or(input.len())).unwrap_or((input, &[]));
    (rest, taken)
}
