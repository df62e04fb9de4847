//! How a message is read: one parser, strict or tolerant.

use std::borrow::Cow;

use crate::charset::Charset;
use crate::error::Result;
use crate::message::Message;

/// Reads messages; the options say what it puts up with.
///
/// The default is tolerant: it reads what hospitals send and keeps a
/// [`Diagnostic`](crate::Diagnostic) for each tolerance. Whatever the options, an unmodified
/// message writes back the bytes that were read.
///
/// ```
/// use sanare_hl7v2::{Code, ErrorKind, Parser};
///
/// let bytes = b"MSH|^~\\&|LAB\nPID|1\n";
/// let message = Parser::new().parse(bytes)?;
/// assert_eq!(message.diagnostics()[0].code(), Code::TerminatorNotCr);
/// assert_eq!(message.as_bytes(), bytes);
///
/// let short = b"MSH|^~|LAB\r";
/// assert!(Parser::new().parse(short).is_ok());
/// let error = Parser::new().strict(true).parse(short).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Strict(Code::DelimiterMissing));
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Parser {
    pub(crate) strict: bool,
    pub(crate) terminators: Terminators,
    pub(crate) leading: Leading,
    pub(crate) orphan_lines: OrphanLines,
    pub(crate) missing_delimiters: MissingDelimiters,
    pub(crate) hex_utf16: bool,
    pub(crate) charset: Option<Charset>,
    pub(crate) max_bytes: u32,
    pub(crate) max_segments: u32,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// A tolerant parser with the default options.
    pub const fn new() -> Self {
        Self {
            strict: false,
            terminators: Terminators::Auto,
            leading: Leading::Skip,
            orphan_lines: OrphanLines::Join,
            missing_delimiters: MissingDelimiters::Default,
            hex_utf16: false,
            charset: None,
            max_bytes: 256 << 20,
            max_segments: 16 << 20,
        }
    }

    /// Whether a diagnostic of severity Error, in the syntax or in a value, fails the parse.
    pub const fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// What ends a segment; by default found out by [`Terminators::Auto`].
    pub const fn terminators(mut self, terminators: Terminators) -> Self {
        self.terminators = terminators;
        self
    }

    /// What to do with text before the header; skipped by default.
    pub const fn leading(mut self, leading: Leading) -> Self {
        self.leading = leading;
        self
    }

    /// What to do with a line that is no segment; joined by default.
    pub const fn orphan_lines(mut self, orphan_lines: OrphanLines) -> Self {
        self.orphan_lines = orphan_lines;
        self
    }

    /// What to do when MSH-2 leaves characters out; defaults are assumed by default.
    pub const fn missing_delimiters(mut self, missing: MissingDelimiters) -> Self {
        self.missing_delimiters = missing;
        self
    }

    /// Whether `\X..\` escapes of whole 16-bit units are UTF-16 (some senders); off by default.
    pub const fn hex_utf16(mut self, hex_utf16: bool) -> Self {
        self.hex_utf16 = hex_utf16;
        self
    }

    /// The character set, known from outside such as from an HTTP header; MSH-18 is not asked.
    pub const fn charset(mut self, charset: Charset) -> Self {
        self.charset = Some(charset);
        self
    }

    /// The longest input that is read, in bytes; 256 MiB by default.
    pub const fn max_bytes(mut self, max_bytes: u32) -> Self {
        self.max_bytes = max_bytes;
        self
    }

    /// The largest number of segments that is read; 16 Mi by default.
    pub const fn max_segments(mut self, max_segments: u32) -> Self {
        self.max_segments = max_segments;
        self
    }

    /// Reads one message, borrowed (`&[u8]`) or owned (`Vec<u8>`).
    ///
    /// A clean message of up to 64 KiB is read up to its header alone, without an allocation, and
    /// the rest when it is asked for; a longer one in one pass and one allocation. A file with
    /// several messages is for [`batch::Reader`](crate::batch::Reader).
    ///
    /// # Errors
    /// [`Empty`](crate::ErrorKind::Empty), [`HeaderMissing`](crate::ErrorKind::HeaderMissing),
    /// [`HeaderSeparator`](crate::ErrorKind::HeaderSeparator) or
    /// [`HeaderDelimiters`](crate::ErrorKind::HeaderDelimiters) if there is no message in the
    /// input, [`LimitExceeded`](crate::ErrorKind::LimitExceeded) if there is too much of it, and
    /// what these options refuse.
    pub fn parse<'a>(&self, bytes: impl Into<Cow<'a, [u8]>>) -> Result<Message<'a>> {
        Message::read(bytes.into(), *self).map_err(|refused| refused.error)
    }
}

/// What ends a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Terminators {
    /// A carriage return always; a line feed if the input ends after it or what follows looks
    /// like a segment (or another line end). Any other line feed is data.
    #[default]
    Auto,
    /// The carriage return alone, as the standard says; line feeds are data.
    Cr,
    /// Carriage return and line feed together.
    CrLf,
    /// Each carriage return and each line feed.
    Any,
}

/// What to do with text before the header. A byte order mark, blanks and the MLLP start byte are
/// skipped in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Leading {
    /// Skip to the first line that begins with a header.
    #[default]
    Skip,
    /// Fail with [`ErrorKind::LeadingBytes`](crate::ErrorKind::LeadingBytes).
    Error,
}

/// What to do with a line that is no segment.
///
/// A line that is a segment but for an id of a wrong length (`PIDX|1`) is kept apart even when
/// lines are joined, since joining would give the segment before it fields that it does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum OrphanLines {
    /// It goes on with the segment before it; the line end becomes data.
    #[default]
    Join,
    /// It is kept as a segment of its own, with the id [`SegmentId::OPAQUE`](crate::SegmentId::OPAQUE).
    Keep,
    /// Fail with [`ErrorKind::OrphanLine`](crate::ErrorKind::OrphanLine).
    Error,
}

/// What to do when MSH-2 has fewer than four characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum MissingDelimiters {
    /// Take the usual character for each one that is missing.
    #[default]
    Default,
    /// The missing ones are off.
    Off,
    /// Fail with [`ErrorKind::DelimiterMissing`](crate::ErrorKind::DelimiterMissing).
    Error,
}
