//! What all lexical scalars share: the kept text, strict reading, and the error that says why.

use thiserror::Error;

/// Why a text is not of its primitive type, and at which byte of the text.
///
/// It never holds the text.
///
/// ```
/// use sanare_fhir::primitive::{Date, LexicalErrorKind};
///
/// let error = Date::parse("1974-13").unwrap_err();
/// assert_eq!(error.kind(), LexicalErrorKind::Month);
/// assert_eq!(error.location(), 5);
/// assert_eq!(error.to_string(), "the month is not 01 to 12 (at byte 5 of the value)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind} (at byte {offset} of the value)")]
pub struct LexicalError {
    kind: LexicalErrorKind,
    offset: usize,
}

impl LexicalError {
    pub(crate) const fn new(kind: LexicalErrorKind, offset: usize) -> Self {
        Self { kind, offset }
    }

    /// The cause.
    pub const fn kind(&self) -> LexicalErrorKind {
        self.kind
    }

    /// The byte of the text, from 0, at which it stops being right.
    pub const fn location(&self) -> usize {
        self.offset
    }
}

/// The causes of a [`LexicalError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum LexicalErrorKind {
    /// Nothing is there.
    #[error("the value is empty")]
    Empty,
    /// The text ends before the value is complete.
    #[error("the value ends too early")]
    Incomplete,
    /// A character that the type does not allow at this place.
    #[error("a character that is not allowed here")]
    Character,
    /// Text follows the complete value.
    #[error("text follows the value")]
    Trailing,
    /// More characters than the type allows.
    #[error("the value is too long")]
    TooLong,
    /// White space at the start, at the end, or twice in a row.
    #[error("white space that is not allowed here")]
    Space,
    /// A number that begins with a needless zero.
    #[error("the number begins with a needless zero")]
    LeadingZero,
    /// Minus zero, which an integer cannot keep.
    #[error("the integer is minus zero")]
    NegativeZero,
    /// A fraction or an exponent where the type is a whole number.
    #[error("the type is a whole number in plain digits")]
    NotInteger,
    /// A number outside the range of its type.
    #[error("the number is outside the range of its type")]
    Range,
    /// The year is 0000.
    #[error("the year is not 0001 to 9999")]
    Year,
    /// The month is not 01 to 12.
    #[error("the month is not 01 to 12")]
    Month,
    /// The month has no such day.
    #[error("the month has no such day")]
    Day,
    /// The hour is not 00 to 23.
    #[error("the hour is not 00 to 23")]
    Hour,
    /// The minute is not 00 to 59.
    #[error("the minute is not 00 to 59")]
    Minute,
    /// The second is not 00 to 60.
    #[error("the second is not 00 to 60")]
    Second,
    /// A fraction of a second in more digits than the release allows.
    #[error("the fraction of the second has more digits than the release allows")]
    Fraction,
    /// A time of day without an offset from UTC.
    #[error("a time of day needs an offset from UTC")]
    MissingZone,
    /// An offset from UTC that is not `Z` or within `-14:00` to `+14:00`.
    #[error("the offset from UTC is not Z or -14:00 to +14:00")]
    Zone,
    /// Base64 whose length or padding is wrong.
    #[error("the base64 length or padding is wrong")]
    Padding,
    /// The prefix of the type (`urn:oid:`, `urn:uuid:`) is missing.
    #[error("the prefix of the type is missing")]
    Prefix,
}

/// Makes a lexical scalar: a type that keeps its text whatever it is, and `check`s it on demand.
macro_rules! lexical {
    ($(#[$meta:meta])* $name:ident checked by $check:path) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name($crate::primitive::Text);

        impl $name {
            /// Keeps the text as it is, right or wrong; [`check`](Self::check) tells.
            pub fn from_text(text: impl Into<$crate::primitive::Text>) -> Self {
                Self(text.into())
            }

            /// Reads strictly: the text must be of this type.
            pub fn parse(text: &str) -> Result<Self, $crate::primitive::LexicalError> {
                $check(text)?;
                Ok(Self(text.into()))
            }

            /// The text as it came.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it came, without a copy.
            pub fn into_text(self) -> $crate::primitive::Text {
                self.0
            }

            /// Says whether the text is of this type, and if not, why.
            pub fn check(&self) -> Result<(), $crate::primitive::LexicalError> {
                $check(&self.0).map(drop)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::primitive::LexicalError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.pad(&self.0)
            }
        }

        /// Shows the length only: values do not belong in logs.
        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(out, concat!(stringify!($name), "({} chars)"), self.0.chars().count())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for $crate::primitive::Text {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}
pub(crate) use lexical;

/// A cursor over the bytes of a scalar, which all matchers share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), at: 0 }
    }

    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.peek() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    pub(crate) fn expect(&mut self, byte: u8) -> Result<(), LexicalError> {
        if self.eat(byte) { Ok(()) } else { Err(self.unexpected()) }
    }

    /// Takes all digits that follow and tells how many.
    pub(crate) fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - start
    }

    /// Takes a number of exactly `count` digits (at most 9).
    pub(crate) fn number(&mut self, count: usize) -> Result<u32, LexicalError> {
        let mut number = 0;
        for _ in 0..count {
            match self.peek() {
                Some(byte @ b'0'..=b'9') => number = number * 10 + u32::from(byte - b'0'),
                _ => return Err(self.unexpected()),
            }
            self.at += 1;
        }
        Ok(number)
    }

    pub(crate) fn end(&self) -> Result<(), LexicalError> {
        if self.at == self.bytes.len() {
            Ok(())
        } else {
            Err(LexicalError::new(LexicalErrorKind::Trailing, self.at))
        }
    }

    pub(crate) fn unexpected(&self) -> LexicalError {
        let kind = match self.peek() {
            Some(_) => LexicalErrorKind::Character,
            None if self.bytes.is_empty() => LexicalErrorKind::Empty,
            None => LexicalErrorKind::Incomplete,
        };
        LexicalError::new(kind, self.at)
    }
}
