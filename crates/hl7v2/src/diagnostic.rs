//! What a tolerant reader noticed: a code, a severity and a place, never a value.

use std::fmt;
use std::ops::Range;

use crate::location::Location;

/// One thing that a message does not do as the standard says.
///
/// Displayed as `DelimiterMissing at MSH[1]-2 (byte 4, 2 bytes)`; the content of the message is
/// never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Diagnostic {
    code: Code,
    severity: Severity,
    offset: u32,
    len: u32,
    location: Option<Location>,
}

impl Diagnostic {
    pub(crate) fn new(code: Code, offset: u32, len: u32) -> Self {
        Self { code, severity: code.severity(), offset, len, location: None }
    }

    pub(crate) fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Not worse than this, where the rule that is broken is in doubt.
    pub(crate) fn at_most(mut self, severity: Severity) -> Self {
        self.severity = self.severity.min(severity);
        self
    }

    /// What was noticed.
    pub fn code(&self) -> Code {
        self.code
    }

    /// How bad it is: as bad as the code says, or less where the rule that is broken is in doubt.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The byte offset in the input.
    pub fn offset(&self) -> usize {
        self.offset as usize
    }

    /// The bytes concerned, as a range of the input.
    pub fn span(&self) -> Range<usize> {
        let start = self.offset as usize;
        start..start.saturating_add(self.len as usize)
    }

    /// The place in the message, if it is inside a segment.
    pub fn location(&self) -> Option<Location> {
        self.location
    }

    /// The code of HL7 table 0357 for an ERR segment, if one fits.
    pub fn hl7_0357(&self) -> Option<u16> {
        self.code.hl7_0357()
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some(location) = self.location {
            write!(f, " at {location}")?;
        }
        write!(f, " (byte {}, {} bytes)", self.offset, self.len)
    }
}

/// How bad a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing; nothing was assumed.
    Info,
    /// Against the standard, and read without doubt.
    Warning,
    /// Against the standard, and read by an assumption; strict parsing refuses it.
    Error,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident: $severity:ident, $table:expr;)*) => {
        /// What a [`Diagnostic`] is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* $code,)* }

        impl Code {
            /// The name, as it is written in reports.
            pub fn name(self) -> &'static str {
                match self { $(Self::$code => stringify!($code),)* }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity,)* }
            }

            /// The code of HL7 table 0357 for an ERR segment, if one fits.
            pub fn hl7_0357(self) -> Option<u16> {
                match self { $(Self::$code => $table,)* }
            }
        }
    };
}

codes! {
    /// The header leaves encoding characters out; defaults are assumed.
    DelimiterMissing: Error, Some(101);
    /// One character stands for two delimiters; the later one is off.
    DelimiterDuplicate: Error, Some(102);
    /// The escape character is written twice (`^~\\&`); it is read once.
    DelimiterDoubledEscape: Error, Some(102);
    /// The header lists more than five encoding characters; the rest is ignored.
    DelimiterExtra: Error, Some(102);
    /// Bytes before the header were skipped.
    LeadingBytes: Error, None;
    /// The input begins with a byte order mark.
    ByteOrderMark: Warning, None;
    /// Segments end with something other than a carriage return.
    TerminatorNotCr: Warning, None;
    /// Segments end in different ways in one message.
    TerminatorMixed: Warning, None;
    /// A line feed inside a segment was read as data.
    LineFeedInData: Warning, None;
    /// A line without content was skipped.
    BlankLine: Warning, None;
    /// A line that is no segment was joined to the segment before it, or kept apart.
    OrphanLine: Error, Some(100);
    /// A line that is a segment but for its id: lower case, or of a wrong length.
    SegmentId: Error, Some(100);
    /// Blanks before a segment id were skipped.
    IndentedSegment: Warning, None;
    /// A second message header in one message; batches are split by `batch::Reader`.
    HeaderRepeated: Error, Some(100);
    /// Bytes of MLLP framing were left in the data and were skipped.
    FrameNoise: Warning, None;
    /// The MLLP frame of the message has no end: the message may have been cut off.
    FrameTruncated: Error, None;
    /// An escape sequence of no known kind; its characters were kept.
    EscapeUnknown: Warning, Some(102);
    /// An escape character without its partner; it was kept.
    EscapeUnterminated: Warning, Some(102);
    /// A hexadecimal escape that is no row of digit pairs; its characters were kept.
    HexInvalid: Warning, Some(102);
    /// The bytes of a hexadecimal escape are no text in the message's character set.
    HexNotInCharset: Warning, Some(102);
    /// MSH-18 names a character set by a label that table 0211 does not have.
    CharsetUnknown: Warning, Some(103);
    /// MSH-18 does not cover the bytes of the message; a character set was assumed.
    CharsetAssumed: Warning, None;
    /// MSH-18 names a character set that this build cannot decode; one was assumed.
    CharsetUnsupported: Error, Some(103);
    /// The input is UTF-16 or UTF-32, and was read by way of UTF-8.
    CharsetTranscoded: Info, None;
    /// Bytes that are no text in the message's character set.
    CharsetInvalidBytes: Error, Some(102);
    /// A delete indicator among repetitions: it is not told which of them is meant.
    DeleteAmbiguous: Warning, Some(102);
    /// Only one of MSH-15 and MSH-16 is valued, or with a code that table 0155 does not have.
    AckModeHalf: Warning, Some(103);
    /// MSH-12 names no version of the standard; the tables of another one were taken.
    VersionUnknown: Warning, Some(203);
    /// The version has no tables of its own yet; those of the version before were taken.
    SchemaFallback: Info, None;
    /// No version has the message structure that MSH-9 names, or not the one of MSH-12.
    StructureUnknown: Warning, Some(200);
    /// A segment that the structure does not have at this place.
    SegmentUnexpected: Warning, Some(100);
    /// A segment that must come before this place, or before the end.
    SegmentMissing: Error, Some(100);
    /// A segment or group that comes more often than it may.
    SegmentRepeats: Error, Some(100);
    /// A field or component that must be there.
    FieldRequired: Error, Some(101);
    /// A field or component that is no longer part of the standard, or of the agreement.
    FieldWithdrawn: Warning, None;
    /// A field behind the last one that the version has.
    FieldExtra: Info, None;
    /// More repetitions of a field than there may be.
    RepetitionExtra: Error, Some(102);
    /// More components than the data type has, or components where it has none.
    ComponentExtra: Warning, Some(102);
    /// A value that its data type or its pattern does not have.
    TypeInvalid: Error, Some(102);
    /// A code that its table does not have.
    CodeUnknown: Error, Some(103);
    /// More characters than there may be.
    TooLong: Error, Some(104);
    /// Fewer characters than there must be.
    TooShort: Error, Some(102);
    /// Something that must not be there.
    UsageX: Error, Some(102);
    /// A constraint of a profile that does not hold.
    ConstraintBroken: Error, Some(207);
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
