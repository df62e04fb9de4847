//! The grammar of XML 1.0 over a checked `&str`: tokens and attributes, no tree.
//!
//! The tokens come from `quick-xml`; what it leaves open (names, attributes, references,
//! characters) is checked here.

use quick_xml::Reader;
use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::events::Event;

use crate::error::IssueKind;
use crate::reading::{Fault, Scan};

/// A piece of markup or text.
#[derive(Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) kind: TokenKind,
    /// The text as it stands in the document, delimiters included.
    pub(super) text: &'a str,
    /// Where it begins.
    pub(super) offset: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    Start,
    Empty,
    End,
    Text,
    CData,
    Reference,
    Comment,
    Instruction,
    Declaration,
    Doctype,
    EndOfDocument,
}

/// Tags that an element may nest where they are only passed: in narratives and unknown elements.
pub(super) const PASS_DEPTH: usize = 512;

/// Attributes of one element, and namespaces in scope, at most.
pub(super) const MAX_ATTRIBUTES: usize = 64;

/// A cursor over the tokens of a document.
pub(super) struct Scanner<'a> {
    text: &'a str,
    from: usize,
    reader: Reader<&'a [u8]>,
}

impl<'a> Scanner<'a> {
    /// The tokens of a text from an offset on.
    pub(super) fn new(text: &'a str, from: usize) -> Self {
        let mut reader = Reader::from_str(text.get(from..).unwrap_or_default());
        let config = reader.config_mut();
        config.check_comments = true;
        config.check_end_names = true;
        Self { text, from, reader }
    }

    /// The byte offset of the next token.
    pub(super) fn offset(&self) -> usize {
        self.from.saturating_add(usize::try_from(self.reader.buffer_position()).unwrap_or_default())
    }

    /// The text between two offsets that the cursor had.
    pub(super) fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    pub(super) fn next(&mut self) -> Scan<Token<'a>> {
        let offset = self.offset();
        let kind = match self.reader.read_event() {
            Ok(Event::Start(_)) => TokenKind::Start,
            Ok(Event::Empty(_)) => TokenKind::Empty,
            Ok(Event::End(_)) => TokenKind::End,
            Ok(Event::Text(_)) => TokenKind::Text,
            Ok(Event::CData(_)) => TokenKind::CData,
            Ok(Event::GeneralRef(_)) => TokenKind::Reference,
            Ok(Event::Comment(_)) => TokenKind::Comment,
            Ok(Event::PI(_)) => TokenKind::Instruction,
            Ok(Event::Decl(_)) => TokenKind::Declaration,
            Ok(Event::DocType(_)) => TokenKind::Doctype,
            Ok(Event::Eof) => TokenKind::EndOfDocument,
            Err(error) => return Err(self.fault(&error)),
        };
        Ok(Token { kind, text: self.slice(offset, self.offset()), offset })
    }

    #[cold]
    fn fault(&self, error: &Error) -> Fault {
        let at = usize::try_from(self.reader.error_position()).unwrap_or_default();
        let offset = self.from.saturating_add(at);
        let kind = match error {
            Error::Syntax(SyntaxError::InvalidBangMarkup) => IssueKind::UnexpectedCharacter,
            Error::Syntax(_) => IssueKind::UnexpectedEnd,
            Error::IllFormed(
                IllFormedError::MismatchedEndTag { .. } | IllFormedError::UnmatchedEndTag(_),
            ) => IssueKind::TagMismatch,
            Error::IllFormed(IllFormedError::UnclosedReference) => IssueKind::EscapeSyntax,
            Error::IllFormed(IllFormedError::MissingDoctypeName) => IssueKind::Doctype,
            _ => IssueKind::UnexpectedCharacter,
        };
        Fault { kind, offset }
    }
}

impl<'a> Token<'a> {
    /// The name of a start tag as it stands there, and its attributes.
    pub(super) fn tag(&self) -> (&'a str, Attributes<'a>) {
        let end = if self.kind == TokenKind::Empty { "/>" } else { ">" };
        let inner = self.text.strip_prefix('<').and_then(|text| text.strip_suffix(end));
        let inner = inner.unwrap_or_default();
        let length = inner.bytes().position(is_space).unwrap_or(inner.len());
        let (name, rest) = inner.split_at_checked(length).unwrap_or((inner, ""));
        (name, Attributes::new(rest, self.offset + 1 + length))
    }

    /// Where the name of a tag is.
    pub(super) const fn name_offset(&self) -> usize {
        self.offset + 1
    }

    /// Whether a text is nothing but white space.
    pub(super) fn is_blank(&self) -> bool {
        self.text.bytes().all(is_space)
    }

    /// Whether a processing instruction has the form of one.
    pub(super) fn check_instruction(&self) -> Scan<()> {
        let inner = self.text.strip_prefix("<?").and_then(|text| text.strip_suffix("?>"));
        let inner = inner.unwrap_or_default();
        let target = inner.split([' ', '\t', '\r', '\n']).next().unwrap_or_default();
        if is_name(target) && !target.eq_ignore_ascii_case("xml") {
            return Ok(());
        }
        Err(Fault { kind: IssueKind::UnexpectedCharacter, offset: self.offset })
    }
}

/// The attributes of a start tag, in their order.
#[derive(Clone)]
pub(super) struct Attributes<'a> {
    rest: &'a str,
    offset: usize,
}

/// An attribute as it stands in the document: references are not replaced yet.
#[derive(Clone, Copy)]
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    pub(super) raw: &'a str,
    /// Where the name begins.
    pub(super) offset: usize,
    /// Where the value begins.
    pub(super) value_offset: usize,
}

impl<'a> Attributes<'a> {
    /// The attributes in a text that begins behind a name.
    pub(super) fn new(rest: &'a str, offset: usize) -> Self {
        Self { rest, offset }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.offset += taken.len();
        taken
    }

    fn spaces(&mut self) -> usize {
        let length = self.rest.bytes().position(|byte| !is_space(byte)).unwrap_or(self.rest.len());
        self.take(length).len()
    }

    fn unexpected<T>(&self) -> Scan<T> {
        Err(Fault { kind: IssueKind::UnexpectedCharacter, offset: self.offset })
    }

    fn attribute(&mut self) -> Scan<Attribute<'a>> {
        let offset = self.offset;
        let end = |byte: u8| byte == b'=' || is_space(byte);
        let length = self.rest.bytes().position(end).unwrap_or(self.rest.len());
        let name = self.take(length);
        self.spaces();
        if self.take(1) != "=" || name.is_empty() {
            return Err(Fault { kind: IssueKind::UnexpectedCharacter, offset });
        }
        self.spaces();
        let quote = match self.rest.as_bytes().first() {
            Some(quote @ (b'"' | b'\'')) => *quote,
            _ => return self.unexpected(),
        };
        self.take(1);
        let value_offset = self.offset;
        let found = memchr::memchr2(quote, b'<', self.rest.as_bytes());
        let raw = self.take(found.unwrap_or(self.rest.len()));
        if self.rest.as_bytes().first() != Some(&quote) {
            return self.unexpected();
        }
        self.take(1);
        Ok(Attribute { name, raw, offset, value_offset })
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Scan<Attribute<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        let spaces = self.spaces();
        if self.rest.is_empty() {
            return None;
        }
        if spaces == 0 {
            let fault = self.unexpected();
            self.rest = "";
            return Some(fault);
        }
        let attribute = self.attribute();
        if attribute.is_err() {
            self.rest = "";
        }
        Some(attribute)
    }
}

/// The value of an attribute: references replaced, white space made spaces. `into` is used where
/// the text is not the raw one.
pub(super) fn value<'s>(raw: &'s str, offset: usize, into: &'s mut String) -> Scan<&'s str> {
    if !raw.bytes().any(|byte| byte == b'&' || byte < b' ') {
        return Ok(raw);
    }
    into.clear();
    let mut rest = raw;
    while let Some(found) = rest.bytes().position(|byte| byte == b'&' || byte < b' ') {
        let (plain, after) = rest.split_at_checked(found).unwrap_or((rest, ""));
        into.push_str(plain);
        if let Some(reference) = after.strip_prefix('&') {
            let at = offset + raw.len() - after.len();
            let (name, after) = reference
                .split_once(';')
                .ok_or(Fault { kind: IssueKind::EscapeSyntax, offset: at })?;
            into.push(referred(name, at)?);
            rest = after;
        } else {
            // A line end of two characters is one.
            into.push(' ');
            rest = after.strip_prefix("\r\n").or(after.get(1..)).unwrap_or_default();
        }
    }
    into.push_str(rest);
    Ok(into)
}

/// The character that a reference stands for; `name` is without `&` and `;`.
pub(super) fn referred(name: &str, offset: usize) -> Scan<char> {
    let fault = |kind| Fault { kind, offset };
    let Some(number) = name.strip_prefix('#') else {
        return match name {
            "amp" => Ok('&'),
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "quot" => Ok('"'),
            "apos" => Ok('\''),
            name if is_name(name) => Err(fault(IssueKind::UnknownEntity)),
            _ => Err(fault(IssueKind::EscapeSyntax)),
        };
    };
    let (digits, radix) = number.strip_prefix('x').map_or((number, 10), |hex| (hex, 16));
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Err(fault(IssueKind::EscapeSyntax));
    }
    u32::from_str_radix(digits, radix)
        .ok()
        .and_then(char::from_u32)
        .filter(|character| is_allowed(*character))
        .ok_or(fault(IssueKind::IllegalCharacter))
}

/// Whether XML 1.0 allows a character at all.
pub(super) fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\u{fffe}' | '\u{ffff}')
}

/// Where the first character is that XML 1.0 does not allow.
pub(super) fn illegal(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Blocks without a branch first: nearly every document has nothing to find.
    let suspicious = |block: &[u8]| {
        let bad = |byte: u8| {
            u8::from(byte < 0x20)
                & u8::from(byte != b'\n')
                & u8::from(byte != b'\r')
                & u8::from(byte != b'\t')
        };
        block.iter().fold(0, |found, &byte| found | bad(byte)) != 0
    };
    let control = bytes.chunks(256).position(suspicious).and_then(|block| {
        let start = block * 256;
        let found = bytes.get(start..)?.iter().position(|byte| suspicious(&[*byte]))?;
        Some(start + found)
    });
    let mut from = 0;
    let mut nonchar = None;
    while let Some(found) =
        bytes.get(from..).and_then(|rest| memchr::memmem::find(rest, b"\xEF\xBF"))
    {
        let at = from + found;
        if matches!(bytes.get(at + 2), Some(0xBE | 0xBF)) {
            nonchar = Some(at);
            break;
        }
        from = at + 2;
    }
    match (control, nonchar) {
        (Some(control), Some(nonchar)) => Some(control.min(nonchar)),
        (control, nonchar) => control.or(nonchar),
    }
}

pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Whether a text is a name of XML, prefix included.
pub(super) fn is_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(begins_name) && characters.all(continues_name)
}

/// Whether a text is a name without a prefix.
pub(super) fn is_local_name(name: &str) -> bool {
    is_name(name) && !name.contains(':')
}

/// Prefix and local name; `None` if the name is none of a namespace-aware document.
pub(super) fn split_name(name: &str) -> Option<(&str, &str)> {
    match name.split_once(':') {
        None => Some(("", name)),
        Some((prefix, local)) => {
            (is_local_name(prefix) && is_local_name(local)).then_some((prefix, local))
        }
    }
}

fn begins_name(character: char) -> bool {
    matches!(character,
        'a'..='z' | 'A'..='Z' | '_' | ':'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}'
        | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

fn continues_name(character: char) -> bool {
    begins_name(character)
        || matches!(character,
            '0'..='9' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(raw: &str) -> Result<String, IssueKind> {
        value(raw, 0, &mut String::new()).map(str::to_owned).map_err(|fault| fault.kind)
    }

    #[test]
    fn xml_06_values_of_attributes() {
        for (raw, text) in [
            ("plain é", "plain é"),
            ("a&#10;b&#xD;c&#9;d", "a\nb\rc\td"),
            ("a\r\nb\nc\td\re", "a b c d e"),
            ("&lt;&gt;&amp;&quot;&apos;", "<>&\"'"),
            ("&#x1F600;&#128512;", "😀😀"),
        ] {
            assert_eq!(decoded(raw).as_deref(), Ok(text), "{raw}");
        }
        for (raw, kind) in [
            ("&nbsp;", IssueKind::UnknownEntity),
            ("&", IssueKind::EscapeSyntax),
            ("&#;", IssueKind::EscapeSyntax),
            ("&#xG;", IssueKind::EscapeSyntax),
            ("&#+1;", IssueKind::EscapeSyntax),
            ("& ;", IssueKind::EscapeSyntax),
            ("&#0;", IssueKind::IllegalCharacter),
            ("&#xFFFE;", IssueKind::IllegalCharacter),
            ("&#xD800;", IssueKind::IllegalCharacter),
            ("&#99999999999999999999;", IssueKind::IllegalCharacter),
        ] {
            assert_eq!(decoded(raw), Err(kind), "{raw}");
        }
    }

    #[test]
    fn xml_07_illegal_characters_are_found_anywhere() {
        assert_eq!(illegal("a\tb\r\nc é 😀 \u{fffd}\u{ffed}"), None);
        for bad in ["\0", "\x0b", "\x1f", "\u{fffe}", "\u{ffff}"] {
            for before in [0, 1, 255, 256, 257, 1000] {
                let text = format!("{}{bad}{}", "é".repeat(before), "x".repeat(300));
                assert_eq!(illegal(&text), Some(2 * before), "{bad:?} after {before}");
            }
        }
    }

    #[test]
    fn names_of_xml() {
        for name in ["a", "_b", "é", "a-1.b", "a:b"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "1a", "-a", "a b", "a<", "a\u{d7}"] {
            assert!(!is_name(name), "{name}");
        }
        assert_eq!(split_name("a:b"), Some(("a", "b")));
        assert_eq!(split_name(":b"), None);
        assert_eq!(split_name("a:b:c"), None);
    }
}
