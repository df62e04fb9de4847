//! The error of this crate: what went wrong and where, never with what value.

use std::fmt;
use std::io;

/// The result of this crate's operations.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong and where; it never carries a value of an event.
///
/// ```
/// use sanare_audit::{Event, ErrorKind};
///
/// let error = Event::from_json(b"{\"agents\":[").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NotJson);
/// assert_eq!(error.location().offset(), Some(11));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    location: Location,
}

/// One variant per cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Another writer holds the journal.
    Locked,
    /// The store has no room left; nothing of the record was acknowledged.
    DiskFull,
    /// The store refuses writing.
    ReadOnly,
    /// The store failed in another way.
    Store(io::ErrorKind),
    /// A store operation stopped in the middle and left the journal without a tail: open it again.
    Poisoned,
    /// The payload or message is larger than the limit.
    TooLarge,
    /// The journal has used up its sequence numbers.
    Full,
    /// The file is no segment of a journal.
    NotASegment,
    /// The segment or frame was written by a format that this version does not know.
    UnknownVersion,
    /// The journal was created under another origin.
    WrongJournal,
    /// Bytes of the journal are damaged and whole frames lie behind the damage.
    Corrupt,
    /// The journal ends before something that was acknowledged: acknowledged records are lost.
    Lost,
    /// A segment that the operation names is not in the journal.
    NoSegment,
    /// The record that the operation names is not in the journal.
    NoRecord,
    /// The bytes are not JSON, or JSON that no canonical form exists for (a key twice, too deep).
    NotJson,
    /// A member that the event needs is not there.
    MissingMember,
    /// A member has the wrong type or a value outside its set.
    WrongMember,
    /// A text is no RFC 3339 time with offset.
    NotATime,
    /// A text is no hash of 64 hexadecimal digits.
    NotAHash,
    /// A text is no checkpoint.
    NotACheckpoint,
    /// The bytes are no XML document, or one beyond the reader's limits.
    NotXml,
    /// The XML document has a document type, whose entities nobody needs.
    Doctype,
    /// The XML document has another encoding than UTF-8.
    Encoding,
    /// A text is no key to check signatures with.
    NotAKey,
    /// A checkpoint has no signature of this key that holds.
    NotSigned,
    /// The bytes are no syslog message or frame.
    NotSyslog,
    /// There is a member or element that the strict reading does not know.
    UnknownMember,
    /// A journal's origin is empty, longer than 255 bytes, or holds white space, `+` or control
    /// characters.
    WrongOrigin,
}

/// Where it went wrong: a place in the journal's files, or a member of an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Location {
    segment: Option<u64>,
    offset: Option<u64>,
    seq: Option<u64>,
    member: Option<&'static str>,
}

impl Error {
    pub(crate) const fn new(kind: ErrorKind) -> Self {
        let location = Location { segment: None, offset: None, seq: None, member: None };
        Self { kind, location }
    }

    /// The error of a store operation, by the kind alone: messages of a store may name anything.
    pub(crate) fn store(error: &io::Error) -> Self {
        Self::new(match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ErrorKind::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                ErrorKind::ReadOnly
            }
            kind => ErrorKind::Store(kind),
        })
    }

    pub(crate) const fn in_segment(mut self, first: u64) -> Self {
        self.location.segment = Some(first);
        self
    }

    pub(crate) const fn at(mut self, offset: u64) -> Self {
        self.location.offset = Some(offset);
        self
    }

    pub(crate) const fn with_seq(mut self, seq: u64) -> Self {
        self.location.seq = Some(seq);
        self
    }

    pub(crate) const fn member(mut self, name: &'static str) -> Self {
        self.location.member = Some(name);
        self
    }

    /// The cause.
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The place.
    pub const fn location(&self) -> &Location {
        &self.location
    }
}

impl Location {
    /// The segment, by the sequence number of its first frame.
    pub const fn segment(&self) -> Option<u64> {
        self.segment
    }

    /// The byte offset in the segment or text.
    pub const fn offset(&self) -> Option<u64> {
        self.offset
    }

    /// The sequence number of the frame.
    pub const fn seq(&self) -> Option<u64> {
        self.seq
    }

    /// The event's member.
    pub const fn member(&self) -> Option<&'static str> {
        self.member
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cause = match self.kind {
            ErrorKind::Locked => "another writer holds the journal",
            ErrorKind::DiskFull => "the store has no room left",
            ErrorKind::ReadOnly => "the store refuses writing",
            ErrorKind::Store(kind) => {
                write!(f, "the store failed: {kind}")?;
                return self.location.fmt(f);
            }
            ErrorKind::Poisoned => "the journal lost its tail: open it again",
            ErrorKind::TooLarge => "the payload is larger than the limit",
            ErrorKind::Full => "the journal has used up its sequence numbers",
            ErrorKind::NotASegment => "the file is no segment of a journal",
            ErrorKind::UnknownVersion => "the format's version is unknown",
            ErrorKind::WrongJournal => "the journal has another origin",
            ErrorKind::Corrupt => "the journal is damaged in front of whole frames",
            ErrorKind::Lost => "acknowledged records are lost",
            ErrorKind::NoSegment => "the journal has no such segment",
            ErrorKind::NoRecord => "the journal has no such record",
            ErrorKind::NotJson => "the text has no canonical JSON form",
            ErrorKind::MissingMember => "a member is missing",
            ErrorKind::WrongMember => "a member has the wrong type or value",
            ErrorKind::NotATime => "the text is no RFC 3339 time",
            ErrorKind::NotAHash => "the text is no SHA-256 in hexadecimal digits",
            ErrorKind::NotACheckpoint => "the text is no checkpoint",
            ErrorKind::NotXml => "the bytes are no XML document",
            ErrorKind::Doctype => "the XML document has a document type",
            ErrorKind::Encoding => "the XML document is not in UTF-8",
            ErrorKind::NotAKey => "the text is no key to check signatures with",
            ErrorKind::NotSigned => "the checkpoint is not signed with this key",
            ErrorKind::NotSyslog => "the bytes are no syslog message",
            ErrorKind::UnknownMember => "there is an unknown member",
            ErrorKind::WrongOrigin => "a journal's origin is one word of 1 to 255 bytes without +",
        };
        f.write_str(cause)?;
        self.location.fmt(f)
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(segment) = self.segment {
            write!(f, " in segment {segment:016x}")?;
        }
        if let Some(seq) = self.seq {
            write!(f, " at frame {seq}")?;
        }
        if let Some(offset) = self.offset {
            write!(f, " at byte {offset}")?;
        }
        if let Some(member) = self.member {
            write!(f, " in {member}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_cause_and_place() {
        let error = Error::new(ErrorKind::Corrupt).in_segment(10).with_seq(12).at(300);
        assert_eq!(
            error.to_string(),
            "the journal is damaged in front of whole frames in segment 000000000000000a at frame 12 at byte 300"
        );
    }

    #[test]
    fn a_store_error_keeps_its_kind_and_drops_its_message() {
        let full = io::Error::new(io::ErrorKind::StorageFull, "CANARY");
        assert_eq!(Error::store(&full).kind(), ErrorKind::DiskFull);
        let other = Error::store(&io::Error::new(io::ErrorKind::TimedOut, "CANARY"));
        assert_eq!(other.kind(), ErrorKind::Store(io::ErrorKind::TimedOut));
        assert!(!format!("{other} {other:?}").contains("CANARY"));
    }
}
