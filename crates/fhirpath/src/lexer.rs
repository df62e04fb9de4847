//! Text to tokens, each with its place.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_until, take_while, take_while_m_n, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{opt, recognize, value};
use nom::multi::many0_count;
use nom::{IResult, Parser};

use crate::ast::Span;
use crate::error::{Error, ErrorKind, Result};

/// A token.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Token<'t> {
    pub(crate) kind: TokenKind<'t>,
    pub(crate) span: Span,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TokenKind<'t> {
    /// An operator or a bracket.
    Symbol(&'t str),
    /// A name or keyword without quotes.
    Word(&'t str),
    /// A name between back-ticks.
    Delimited(String),
    /// A text between quotes.
    Text(String),
    /// Digits, perhaps with a fraction.
    Number(&'t str),
    /// Digits before `L`.
    Long(&'t str),
    /// The text after `@`.
    Temporal(&'t str),
    /// The name after `%`.
    External(String),
    /// The word after `$`.
    Special(&'t str),
}

/// Words that are no identifier unless they stand after a dot or between back-ticks.
pub(crate) fn is_reserved(word: &str) -> bool {
    matches!(word, "true" | "false" | "div" | "mod" | "and" | "or" | "xor" | "implies")
}

/// All tokens of a text.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token<'_>>> {
    let mut found = Vec::new();
    let mut rest = blanks(text, text)?;
    while !rest.is_empty() {
        let start = text.len() - rest.len();
        let (after, kind) = token(rest, start)?;
        let span = Span { start, end: text.len() - after.len() };
        found.push(Token { kind, span });
        rest = blanks(text, after)?;
    }
    Ok(found)
}

/// What follows white space and comments.
fn blanks<'t>(text: &'t str, from: &'t str) -> Result<&'t str> {
    let blank = recognize(take_while1(|c: char| matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{a0}')));
    let line = recognize((tag("//"), take_while(|c| c != '\r' && c != '\n')));
    let block = recognize((tag("/*"), take_until("*/"), tag("*/")));
    let skipped: IResult<&str, usize> = many0_count(alt((blank, line, block))).parse(from);
    let rest = skipped.map_or(from, |(rest, _)| rest);
    if rest.starts_with("/*") {
        let span = Span { start: text.len() - rest.len(), end: text.len() };
        return Err(Error::syntax(ErrorKind::UnterminatedComment, span));
    }
    Ok(rest)
}

fn token(rest: &str, start: usize) -> Result<(&str, TokenKind<'_>)> {
    let fail = |kind, width| Err(Error::syntax(kind, Span { start, end: start + width }));
    let Some(first) = rest.chars().next() else { return fail(ErrorKind::UnexpectedEnd, 0) };
    match first {
        '\'' => quoted(rest, start, '\'').map(|(rest, text)| (rest, TokenKind::Text(text))),
        '`' => quoted(rest, start, '`').map(|(rest, text)| (rest, TokenKind::Delimited(text))),
        '%' => external(rest, start),
        '0'..='9' => number(rest).or_else(|()| fail(ErrorKind::InvalidNumber, 1)),
        '@' => match (tag("@"), moment).parse(rest) {
            Ok((after, (_, text))) => Ok((after, TokenKind::Temporal(text))),
            Err(_) => fail(ErrorKind::InvalidDate, 1),
        },
        '$' => match (tag("$"), word).parse(rest) {
            Ok((after, (_, name @ ("this" | "index" | "total")))) => {
                Ok((after, TokenKind::Special(name)))
            }
            Ok((after, _)) => fail(ErrorKind::UnexpectedToken, rest.len() - after.len()),
            Err(_) => fail(ErrorKind::UnexpectedCharacter, 1),
        },
        _ => {
            let plain = alt((word.map(TokenKind::Word), symbol.map(TokenKind::Symbol))).parse(rest);
            plain.or_else(|_| fail(ErrorKind::UnexpectedCharacter, first.len_utf8()))
        }
    }
}

fn word(from: &str) -> IResult<&str, &str> {
    let begins = |c: char| c.is_ascii_alphabetic() || c == '_';
    let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '_';
    recognize((take_while_m_n(1, 1, begins), take_while(goes_on))).parse(from)
}

fn symbol(from: &str) -> IResult<&str, &str> {
    let long = alt((tag("<="), tag(">="), tag("!="), tag("!~")));
    alt((long, recognize(one_of("+-*/|&=~<>.,()[]{}")))).parse(from)
}

fn external(rest: &str, start: usize) -> Result<(&str, TokenKind<'_>)> {
    let after = rest.get(1..).unwrap_or_default();
    if let Some(quote @ ('\'' | '`')) = after.chars().next() {
        let (after, name) = quoted(after, start + 1, quote)?;
        return Ok((after, TokenKind::External(name)));
    }
    let span = Span { start, end: start + 1 };
    let nameless = |_| Error::syntax(ErrorKind::UnexpectedCharacter, span);
    let (after, name) = word(after).map_err(nameless)?;
    Ok((after, TokenKind::External(name.to_owned())))
}

fn digits(from: &str) -> IResult<&str, &str> {
    take_while1(|c: char| c.is_ascii_digit()).parse(from)
}

fn number(from: &str) -> std::result::Result<(&str, TokenKind<'_>), ()> {
    let fraction = opt((char('.'), digits));
    let found: IResult<&str, &str> = recognize((digits, fraction)).parse(from);
    let (rest, text) = found.map_err(|_| ())?;
    let long = rest.strip_prefix('L').filter(|after| word(after).is_err() && !text.contains('.'));
    Ok(match long {
        Some(after) if !after.starts_with(|c: char| c.is_ascii_digit()) => {
            (after, TokenKind::Long(text))
        }
        _ => (rest, TokenKind::Number(text)),
    })
}

/// A date, a date with a time, or a time after `T`: the form only, not whether it exists.
fn moment(from: &str) -> IResult<&str, &str> {
    fn pair(from: &str) -> IResult<&str, &str> {
        take_while_m_n(2, 2, |c: char| c.is_ascii_digit()).parse(from)
    }
    fn clock(from: &str) -> IResult<&str, &str> {
        let seconds = (char(':'), pair, opt((char('.'), digits)));
        let minutes = (char(':'), pair, opt(seconds));
        let offset = alt((value((), char('Z')), value((), (one_of("+-"), pair, char(':'), pair))));
        recognize((pair, opt(minutes), opt(offset))).parse(from)
    }
    let year = take_while_m_n(4, 4, |c: char| c.is_ascii_digit());
    let date = (year, opt((char('-'), pair, opt((char('-'), pair)))));
    let date_time = recognize((date, opt((char('T'), opt(clock)))));
    let time = recognize((char('T'), clock));
    alt((date_time, time)).parse(from)
}

/// The text between two quotes, unescaped.
fn quoted(rest: &str, start: usize, quote: char) -> Result<(&str, String)> {
    let mut text = String::new();
    let mut characters = rest.char_indices();
    characters.next();
    while let Some((at, character)) = characters.next() {
        if character == quote {
            let after = rest.get(at + quote.len_utf8()..).unwrap_or_default();
            return Ok((after, text));
        }
        if character != '\\' {
            text.push(character);
            continue;
        }
        let Some((_, escaped)) = characters.next() else { break };
        match escaped {
            'f' => text.push('\u{c}'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'u' => {
                let (unescaped, width) = unicode(rest.get(at..).unwrap_or_default()).ok_or({
                    let span = Span { start: start + at, end: start + at + 2 };
                    Error::syntax(ErrorKind::InvalidEscape, span)
                })?;
                text.push(unescaped);
                // The first two characters are taken already.
                for _ in 2..width {
                    characters.next();
                }
            }
            other => text.push(other),
        }
    }
    let span = Span { start, end: start + rest.len() };
    Err(Error::syntax(ErrorKind::UnterminatedString, span))
}

/// The character of `\uXXXX`, or of the two halves of a surrogate pair, and the escape's width.
fn unicode(from: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits = from.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u16::from_str_radix(digits, 16).ok().filter(|_| all)
    };
    let first = unit(0)?;
    if let Some(character) = char::from_u32(u32::from(first)) {
        return Some((character, 6));
    }
    let pair = char::decode_utf16([first, unit(6)?]).next()?.ok()?;
    Some((pair, 12))
}
