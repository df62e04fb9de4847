//! The text of a map to tokens and comments.

use std::cell::Cell;

use nom::branch::alt;
use nom::bytes::complete::{tag, take, take_while, take_while1};
use nom::character::complete::{char as one, multispace1, not_line_ending};
use nom::combinator::recognize;
use nom::sequence::pair;
use nom::{IResult, Parser as _};

use super::error::{FmlError, FmlErrorKind};
use super::model::Position;

/// A token with its bytes in the text.
#[derive(Clone)]
pub(super) struct Token<'t> {
    pub(super) kind: TokenKind<'t>,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, PartialEq)]
pub(super) enum TokenKind<'t> {
    Word(&'t str),
    /// `` `name` ``
    Delimited(String),
    /// `'text'`, `"text"` or `"""text"""`; true if the quotes are double.
    Text(String, bool),
    Number(&'t str),
    Symbol(&'t str),
    /// `/// name = value`
    Metadata(&'t str, String),
}

/// A comment, which the parser gives to what it is about.
pub(super) struct Comment<'t> {
    pub(super) text: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether nothing else stands before it on its line.
    pub(super) own_line: bool,
    pub(super) taken: Cell<bool>,
}

/// Symbols of two characters first.
const SYMBOLS: [&str; 35] = [
    "->", "<<", ">>", "<=", "<-", ">=", ">-", "==", "!=", "--", "!~", "..", "{", "}", "(", ")",
    "[", "]", ",", ";", ":", ".", "=", "<", ">", "+", "-", "*", "/", "|", "&", "~", "%", "$", "@",
];

pub(super) type Lexed<'t> = (Vec<Token<'t>>, Vec<Comment<'t>>);

pub(super) fn tokens(text: &str) -> Result<Lexed<'_>, FmlError> {
    let (mut tokens, mut comments) = (Vec::new(), Vec::new());
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let offset = |rest: &str| text.len() - rest.len();
    let mut line_is_fresh = true;
    while !rest.is_empty() {
        let start = offset(rest);
        let fail = |kind| FmlError::new(kind, position(text, start));
        if let Ok((after, blank)) = blank(rest) {
            line_is_fresh |= blank.contains(['\n', '\r']);
            rest = after;
            continue;
        }
        if rest.starts_with("///") {
            let (after, kind) = metadata(rest).map_err(fail)?;
            tokens.push(Token { kind, start, end: offset(after) });
            rest = after;
            continue;
        }
        if rest.starts_with("//") || rest.starts_with("/*") {
            let (after, found) =
                comment(rest).map_err(|_| fail(FmlErrorKind::UnterminatedComment))?;
            let end = offset(after);
            comments.push(Comment {
                text: found,
                start,
                end,
                own_line: line_is_fresh,
                taken: Cell::new(false),
            });
            rest = after;
            continue;
        }
        let (after, kind) = token(rest).map_err(fail)?;
        tokens.push(Token { kind, start, end: offset(after) });
        line_is_fresh = false;
        rest = after;
    }
    Ok((tokens, comments))
}

/// The line and column of a byte.
pub(super) fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    let number = |count: usize| u32::try_from(count.saturating_add(1)).unwrap_or(u32::MAX);
    Position { line: number(line), column: number(column) }
}

/// A line `/// name = value`, whose value is quoted or ends with the line.
fn metadata(text: &str) -> Result<(&str, TokenKind<'_>), FmlErrorKind> {
    let line = text.lines().next().unwrap_or_default();
    let (name, value) = line.split_once('=').ok_or(FmlErrorKind::UnexpectedToken)?;
    let name = name.trim_start_matches('/').trim();
    let after = |left: &str| text.get(line.len() - left.len()..).unwrap_or_default();
    let value = value.trim_start();
    let Some(quote @ ('\'' | '"')) = value.chars().next() else {
        return Ok((after(""), TokenKind::Metadata(name, value.trim_end().to_owned())));
    };
    let (rest, kind) = quoted(after(value), quote)?;
    let left = rest.lines().next().unwrap_or_default().trim();
    match kind {
        TokenKind::Text(value, _) if left.is_empty() || left.starts_with("//") => {
            Ok((rest, TokenKind::Metadata(name, value)))
        }
        _ => Err(FmlErrorKind::UnexpectedToken),
    }
}

fn blank(text: &str) -> IResult<&str, &str> {
    multispace1(text)
}

fn comment(text: &str) -> IResult<&str, &str> {
    alt((
        (tag("//"), not_line_ending).map(|(_, text): (_, &str)| text.trim()),
        (tag("/*"), nom::bytes::complete::take_until("*/"), take(2usize))
            .map(|(_, text, _): (_, &str, _)| text.trim()),
    ))
    .parse(text)
}

fn token(text: &str) -> Result<(&str, TokenKind<'_>), FmlErrorKind> {
    let first = text.chars().next().unwrap_or_default();
    match first {
        '\'' | '"' | '`' => return quoted(text, first),
        _ if first.is_ascii_digit() => {
            if let Ok((rest, number)) = number(text) {
                return Ok((rest, TokenKind::Number(number)));
            }
        }
        _ if first.is_ascii_alphabetic() || first == '_' => {
            if let Ok((rest, word)) = word(text) {
                return Ok((rest, TokenKind::Word(word)));
            }
        }
        _ => {}
    }
    let symbol = SYMBOLS.into_iter().find(|symbol| text.starts_with(symbol));
    let symbol = symbol.ok_or(FmlErrorKind::UnexpectedCharacter)?;
    let (symbol, rest) = text.split_at_checked(symbol.len()).unwrap_or((text, ""));
    Ok((rest, TokenKind::Symbol(symbol)))
}

fn word(text: &str) -> IResult<&str, &str> {
    take_while1(|character: char| character.is_ascii_alphanumeric() || character == '_').parse(text)
}

/// A number; `1..2` is two of them.
fn number(text: &str) -> IResult<&str, &str> {
    let digits = |text| take_while1(|character: char| character.is_ascii_digit()).parse(text);
    alt((recognize((digits, one('.'), digits)), recognize(pair(digits, take_while(|_| false)))))
        .parse(text)
}

fn quoted(text: &str, quote: char) -> Result<(&str, TokenKind<'_>), FmlErrorKind> {
    if let Some(after) = text.strip_prefix("\"\"\"") {
        let end = after.find("\"\"\"").ok_or(FmlErrorKind::UnterminatedText)?;
        let (inside, rest) = after.split_at_checked(end).unwrap_or((after, ""));
        let rest = rest.get(3..).unwrap_or_default();
        return Ok((rest, TokenKind::Text(inside.to_owned(), true)));
    }
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            _ if character == quote => {
                let rest = text.get(at + 1..).unwrap_or_default();
                let kind = match quote {
                    '`' => TokenKind::Delimited(value),
                    _ => TokenKind::Text(value, quote == '"'),
                };
                return Ok((rest, kind));
            }
            '\\' => {
                let (_, escaped) = characters.next().ok_or(FmlErrorKind::UnterminatedText)?;
                value.push(match escaped {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'f' => '\u{c}',
                    '\'' | '"' | '`' | '\\' | '/' => escaped,
                    'u' => {
                        let mut code = 0;
                        for _ in 0..4 {
                            let (_, digit) =
                                characters.next().ok_or(FmlErrorKind::UnterminatedText)?;
                            let digit = digit.to_digit(16).ok_or(FmlErrorKind::InvalidEscape)?;
                            code = code * 16 + digit;
                        }
                        char::from_u32(code).ok_or(FmlErrorKind::InvalidEscape)?
                    }
                    _ => return Err(FmlErrorKind::InvalidEscape),
                });
            }
            _ => value.push(character),
        }
    }
    Err(FmlErrorKind::UnterminatedText)
}
