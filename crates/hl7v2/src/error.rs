//! The error of this crate: a kind, a byte offset and a location, never a value.

use std::fmt;

use crate::diagnostic::Code;
use crate::location::Location;

/// The result of this crate's fallible calls.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call failed, and where.
///
/// An error names a cause, a byte offset and a location such as `PID[1]-5`; it never holds or
/// prints the content of a message.
///
/// ```
/// use sanare_hl7v2::{ErrorKind, Parser};
///
/// let error = Parser::new().parse(b"PID|1").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::HeaderMissing);
/// assert_eq!(error.offset(), Some(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub struct Error {
    kind: ErrorKind,
    offset: Option<u64>,
    location: Option<Location>,
    limit: Option<Limit>,
}

impl Error {
    /// The cause.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The byte offset in the input at which the cause was found, if it has one.
    pub fn offset(&self) -> Option<u64> {
        self.offset
    }

    /// The place in the message, if the cause has one.
    pub fn location(&self) -> Option<Location> {
        self.location
    }

    /// The limit that the input exceeds, if the kind is [`ErrorKind::LimitExceeded`].
    pub fn limit(&self) -> Option<Limit> {
        self.limit
    }

    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { kind, offset: None, location: None, limit: None }
    }

    /// The input goes beyond a limit at this offset.
    pub(crate) fn beyond(limit: Limit, offset: u64) -> Self {
        let error = Self::new(ErrorKind::LimitExceeded).at_offset(offset);
        Self { limit: Some(limit), ..error }
    }

    pub(crate) fn at_offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    pub(crate) fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if let Some(limit) = self.limit {
            write!(f, " of {limit}")?;
        }
        if let Some(location) = self.location {
            write!(f, " at {location}")?;
        }
        if let Some(offset) = self.offset {
            write!(f, " (byte {offset})")?;
        }
        Ok(())
    }
}

/// A limit of the options, with its value.
///
/// ```
/// use sanare_hl7v2::{Limit, Parser};
///
/// let error = Parser::new().max_segments(1).parse(b"MSH|^~\\&|LAB\rPID|1\r").unwrap_err();
/// assert_eq!(error.limit(), Some(Limit::Segments(1)));
/// assert_eq!(error.to_string(), "the input exceeds the limit of 1 segments (max_segments) at PID[1] (byte 13)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// [`Parser::max_bytes`](crate::Parser::max_bytes).
    Bytes(u32),
    /// [`Parser::max_segments`](crate::Parser::max_segments).
    Segments(u32),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{bytes} bytes (max_bytes)"),
            Self::Segments(segments) => write!(f, "{segments} segments (max_segments)"),
        }
    }
}

/// The causes of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input has no bytes, or nothing but blanks and NULs.
    Empty,
    /// The input does not begin with an MSH, FHS or BHS segment.
    HeaderMissing,
    /// The byte after the segment id of the header cannot be a field separator.
    HeaderSeparator,
    /// Field 2 of the header cannot be a list of encoding characters.
    HeaderDelimiters,
    /// Bytes before the header, and the options say that there may be none.
    LeadingBytes,
    /// A line that is no segment, and the options say that there may be none.
    OrphanLine,
    /// The header leaves delimiters out, and the options say that it may not.
    DelimiterMissing,
    /// The input is longer, or has more segments, than the options allow; [`Error::limit`] tells.
    LimitExceeded,
    /// Strict parsing met a diagnostic of severity Error.
    Strict(Code),
    /// A location that is not written as one.
    LocationSyntax,
    /// A location that names no field, where one is needed.
    LocationTooShort,
    /// A location that names all occurrences or repetitions, where one is needed.
    LocationAmbiguous,
    /// A location below a level that the message's delimiters can express.
    LocationTooDeep,
    /// MSH-1, MSH-2 and MSH-18 change only by their own operations.
    HeaderGuarded,
    /// No segment stands at the location.
    SegmentAbsent,
    /// A segment id is three characters: a capital letter, then capital letters or digits.
    SegmentId,
    /// Raw bytes that would end or split the element they are meant for.
    RawSplits,
    /// A change after which the message would be cut or decoded in another way than it is meant.
    ReadDifferently,
    /// A value that holds delimiters, in a message without an escape character.
    EscapeOff,
    /// A character that the message's character set does not have.
    Unrepresentable,
    /// Parts of a message that do not continue each other: an ADD segment that has nothing to go on
    /// from, or a segment that should go on and does not.
    ContinuationOrder,
    /// Parts of a message that did not come.
    ContinuationMissing,
    /// Delimiters that are no distinct ASCII punctuation.
    DelimiterInvalid,
    /// A text that is no date or time.
    DateTimeSyntax,
    /// A date or time that the calendar or the clock does not have.
    DateTimeRange,
    /// A text that is no number of its type.
    NumberSyntax,
    /// A character that is no base64.
    Base64,
    /// A text that names no version of the standard.
    VersionUnknown,
    /// A segment that does not belong at this place of a file of messages.
    EnvelopeOrder,
    /// Reading or writing failed; the kind of failure is inside.
    Io(std::io::ErrorKind),
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the input is empty",
            Self::HeaderMissing => "the input does not begin with an MSH, FHS or BHS segment",
            Self::HeaderSeparator => "the header has no usable field separator",
            Self::HeaderDelimiters => "the header has no usable encoding characters",
            Self::LeadingBytes => "there are bytes before the header",
            Self::OrphanLine => "a line is no segment",
            Self::DelimiterMissing => "the header leaves out encoding characters",
            Self::LimitExceeded => "the input exceeds the limit",
            Self::Strict(code) => return write!(f, "strict parsing refuses {code}"),
            Self::LocationSyntax => "the text is no location",
            Self::LocationTooShort => "the location names no field",
            Self::LocationAmbiguous => "the location names more than one element",
            Self::LocationTooDeep => "the message has no delimiter for this level",
            Self::HeaderGuarded => "this header field changes only by an operation of its own",
            Self::SegmentAbsent => "there is no such segment",
            Self::SegmentId => "the text is no segment id",
            Self::RawSplits => "the raw bytes would end or split the element",
            Self::ReadDifferently => "the changed message would be read differently",
            Self::EscapeOff => "the value needs escapes, and the message has no escape character",
            Self::Unrepresentable => "the message's character set lacks a character of the value",
            Self::ContinuationOrder => "a segment does not continue what it should",
            Self::ContinuationMissing => "parts of a message are missing",
            Self::DelimiterInvalid => "the delimiters are not distinct punctuation",
            Self::DateTimeSyntax => "the value is no date or time",
            Self::DateTimeRange => "the calendar or the clock has no such moment",
            Self::NumberSyntax => "the value is no number of its type",
            Self::Base64 => "the value is no base64",
            Self::VersionUnknown => "the text names no version of the standard",
            Self::EnvelopeOrder => "the segment does not belong at this place of the file",
            Self::Io(kind) => return write!(f, "reading or writing failed: {kind}"),
        })
    }
}
