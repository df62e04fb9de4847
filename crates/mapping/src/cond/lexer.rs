//! Cuts a condition into words, strings, signs and references.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_till, take_while1};
use nom::character::complete::{char, multispace0};
use nom::combinator::map;
use nom::sequence::delimited;
use nom::{IResult, Parser};

use super::{ConditionError, ConditionErrorKind, MAX_LENGTH};

/// One token and the byte where it starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Token<'a> {
    pub(super) kind: TokenKind<'a>,
    pub(super) offset: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum TokenKind<'a> {
    /// A keyword, a reference or a number: letters, digits, `-` and `.`.
    Word(&'a str),
    /// A string without its quotes.
    Text {
        text: &'a str,
        single: bool,
    },
    /// `@name`.
    Set(&'a str),
    Open,
    Close,
    Comma,
    /// `=`, `<>`, `<`, `<=`, `>`, `>=`.
    Sign(&'a str),
}

pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, ConditionError> {
    if text.len() > MAX_LENGTH {
        return Err(ConditionError::new(ConditionErrorKind::TooLong, MAX_LENGTH));
    }
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let offset = text.len() - rest.len();
        let (after, kind) = token(rest).map_err(|_| {
            let open = rest.starts_with(['"', '\'']);
            let kind =
                if open { ConditionErrorKind::Unclosed } else { ConditionErrorKind::Unexpected };
            ConditionError::new(kind, offset)
        })?;
        tokens.push(Token { kind, offset });
        rest = after.trim_start();
    }
    Ok(tokens)
}

fn token(input: &str) -> IResult<&str, TokenKind<'_>> {
    let quoted = |quote: char| delimited(char(quote), take_till(move |c| c == quote), char(quote));
    delimited(
        multispace0,
        alt((
            map(quoted('"'), |text| TokenKind::Text { text, single: false }),
            map(quoted('\''), |text| TokenKind::Text { text, single: true }),
            map((char('@'), take_while1(is_name)), |(_, name)| TokenKind::Set(name)),
            map(char('('), |_| TokenKind::Open),
            map(char(')'), |_| TokenKind::Close),
            map(char(','), |_| TokenKind::Comma),
            map(
                alt((tag("<>"), tag("<="), tag(">="), tag("="), tag("<"), tag(">"))),
                TokenKind::Sign,
            ),
            map(take_while1(is_word), TokenKind::Word),
        )),
        multispace0,
    )
    .parse(input)
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '.'
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}
