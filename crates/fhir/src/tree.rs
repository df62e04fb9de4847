//! JSON as a tree that keeps the text of numbers, for patches.

use std::collections::HashMap;

use crate::error::JsonError;
use crate::json;

/// A JSON value; the text of a number is kept.
#[derive(Clone, PartialEq)]
pub(crate) enum Tree {
    Null,
    Boolean(bool),
    Number(Box<str>),
    Text(Box<str>),
    List(Vec<Self>),
    Object(Vec<(Box<str>, Self)>),
}

impl Tree {
    /// Reads one JSON value; it may nest as deep as the reader allows.
    pub(crate) fn read(document: &[u8]) -> Result<Self, JsonError> {
        json::check_syntax(document)?;
        let text = std::str::from_utf8(document).unwrap_or_default();
        Ok(Parser { text, at: 0 }.value())
    }

    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Boolean(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::Text(text) => json::write_string(text, out),
            Self::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    json::write_string(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => {
                members.iter().find(|(known, _)| **known == *name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The members of an object by name.
    pub(crate) fn named(&self) -> HashMap<&str, &Self> {
        match self {
            Self::Object(members) => members.iter().map(|(name, it)| (&**name, it)).collect(),
            _ => HashMap::new(),
        }
    }

    /// How many values there are in it, itself included, and how deep they nest.
    pub(crate) fn extent(&self) -> (usize, usize) {
        let add = |(count, depth): (usize, usize), item: &Self| {
            let (more, below) = item.extent();
            (count + more, depth.max(below + 1))
        };
        match self {
            Self::List(items) => items.iter().fold((1, 1), add),
            Self::Object(members) => members.iter().map(|(_, item)| item).fold((1, 1), add),
            _ => (1, 1),
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether two values are equal as JSON Patch compares them: members in any order, numbers by
    /// value.
    pub(crate) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(own), Self::Number(other)) => {
                own == other
                    || crate::primitive::Decimal::from_text(own.clone())
                        .value_eq(&crate::primitive::Decimal::from_text(other.clone()))
            }
            (Self::List(own), Self::List(other)) => {
                own.len() == other.len()
                    && own.iter().zip(other).all(|(own, other)| own.same(other))
            }
            (Self::Object(own), Self::Object(others)) => {
                let named = other.named();
                own.len() == others.len()
                    && own.iter().all(|(name, value)| {
                        named.get(&**name).is_some_and(|other| value.same(other))
                    })
            }
            (own, other) => own == other,
        }
    }
}

/// Reads a text whose syntax has been checked.
struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Steps over a byte and the space after it, if it stands here.
    fn eat(&mut self, byte: u8) -> bool {
        self.space();
        let found = self.peek() == Some(byte);
        if found {
            self.at += 1;
            self.space();
        }
        found
    }

    fn value(&mut self) -> Tree {
        self.space();
        match self.peek() {
            Some(b'{') => {
                let mut members = Vec::new();
                self.eat(b'{');
                while !self.eat(b'}') && self.peek().is_some() {
                    let name = self.string();
                    self.eat(b':');
                    members.push((name, self.value()));
                    self.eat(b',');
                }
                Tree::Object(members)
            }
            Some(b'[') => {
                let mut items = Vec::new();
                self.eat(b'[');
                while !self.eat(b']') && self.peek().is_some() {
                    items.push(self.value());
                    self.eat(b',');
                }
                Tree::List(items)
            }
            Some(b'"') => Tree::Text(self.string()),
            _ => {
                let start = self.at;
                while self
                    .peek()
                    .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
                {
                    self.at += 1;
                }
                match self.text.get(start..self.at).unwrap_or_default() {
                    "true" => Tree::Boolean(true),
                    "false" => Tree::Boolean(false),
                    "null" => Tree::Null,
                    number => Tree::Number(number.into()),
                }
            }
        }
    }

    fn string(&mut self) -> Box<str> {
        let mut out = String::new();
        let mut surrogate = None;
        self.at += 1;
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let plain = rest.find(['"', '\\']).unwrap_or(rest.len());
            out.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            let escape = self.text.as_bytes().get(self.at + 1).copied();
            if self.peek() != Some(b'\\') {
                self.at += 1;
                return out.into();
            }
            self.at += 2;
            match escape {
                Some(b'u') => {
                    let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
                    let unit = u32::from_str_radix(digits, 16).unwrap_or(0xfffd);
                    self.at += 4;
                    match (surrogate.take(), unit) {
                        (_, 0xd800..=0xdbff) => surrogate = Some(unit),
                        (Some(high), 0xdc00..=0xdfff) => {
                            let code = 0x1_0000 + ((high - 0xd800) << 10) + (unit - 0xdc00);
                            out.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                        }
                        _ => out.push(char::from_u32(unit).unwrap_or('\u{fffd}')),
                    }
                }
                Some(b'n') => out.push('\n'),
                Some(b'r') => out.push('\r'),
                Some(b't') => out.push('\t'),
                Some(b'b') => out.push('\u{8}'),
                Some(b'f') => out.push('\u{c}'),
                Some(other) => out.push(char::from(other)),
                None => return out.into(),
            }
        }
    }
}
