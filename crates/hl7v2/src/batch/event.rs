//! What a reader of a file hands out, and its control totals.

use std::fmt;

use crate::error::Error;
use crate::message::Message;

/// What a file holds, in order. Offsets are bytes of the whole input.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event {
    /// An FHS segment, with what follows it before the next header.
    FileHeader {
        /// Where it begins.
        offset: u64,
        /// The segment and what belongs to it.
        message: Message<'static>,
    },
    /// A BHS segment, with what follows it before the next header.
    BatchHeader {
        /// Where it begins.
        offset: u64,
        /// The segment and what belongs to it.
        message: Message<'static>,
    },
    /// A message. Offsets inside it count from its own first byte.
    Message {
        /// Where it begins.
        offset: u64,
        /// The message.
        message: Message<'static>,
    },
    /// A BTS segment: how many messages it says the batch had, and how many came.
    BatchTrailer(Trailer),
    /// An FTS segment: how many batches it says the file had, and how many came.
    FileTrailer(Trailer),
    /// Something that should be a message and could not be read.
    Fault(Fault),
    /// A flaw of the envelope that cost nothing.
    Issue(Issue),
}

/// A message that could not be read. Debug does not show its bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Fault {
    offset: u64,
    error: Error,
    bytes: Vec<u8>,
}

impl Fault {
    pub(super) fn new(offset: u64, error: Error, bytes: Vec<u8>) -> Self {
        Self { offset, error, bytes }
    }

    /// Where it begins.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Why, with the offset in the whole input.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The bytes, to keep them aside; empty if they were more than the limit.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("offset", &self.offset)
            .field("error", &self.error)
            .field("len", &self.bytes.len())
            .finish()
    }
}

/// The end of a batch or a file, with its control total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trailer {
    offset: u64,
    declared: Declared,
    counted: u64,
}

impl Trailer {
    pub(super) fn new(offset: u64, declared: Declared, counted: u64) -> Self {
        Self { offset, declared, counted }
    }

    /// Where it begins.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// The number in field 1.
    pub fn declared(&self) -> Declared {
        self.declared
    }

    /// The number that came, those that could not be read included.
    pub fn counted(&self) -> u64 {
        self.counted
    }

    /// Whether the numbers contradict each other. A trailer that states none does not.
    pub fn is_mismatch(&self) -> bool {
        match self.declared {
            Declared::Missing => false,
            Declared::NotNumeric => true,
            Declared::Count(count) => count != self.counted,
        }
    }
}

/// Field 1 of a trailer. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// It states a number.
    Count(u64),
    /// It is empty or absent.
    Missing,
    /// It is no number.
    NotNumeric,
}

/// A flaw of the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Issue {
    kind: IssueKind,
    offset: u64,
}

impl Issue {
    pub(super) fn new(kind: IssueKind, offset: u64) -> Self {
        Self { kind, offset }
    }

    /// What is wrong.
    pub fn kind(&self) -> IssueKind {
        self.kind
    }

    /// Where it was noticed.
    pub fn offset(&self) -> u64 {
        self.offset
    }
}

/// What can be wrong with an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueKind {
    /// A batch has a header and no trailer.
    BatchTrailerMissing,
    /// A file has a header and no trailer.
    FileTrailerMissing,
    /// A BTS segment without a BHS segment.
    BatchTrailerStray,
    /// An FTS segment without an FHS segment.
    FileTrailerStray,
    /// Text that belongs to no message.
    TextOutside,
    /// An MLLP frame that holds no message, or the end of an envelope, has no end. Of a message
    /// in such a frame [`Message::doubt`] tells.
    FrameTruncated,
}

/// The control totals of a run over one or more files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Totals {
    /// Messages that were read.
    pub messages: u64,
    /// Messages that could not be read.
    pub faults: u64,
    /// Batch headers.
    pub batches: u64,
    /// File headers.
    pub files: u64,
    /// Trailers whose number is not what came.
    pub mismatches: u64,
    /// Flaws of the envelope.
    pub issues: u64,
}

impl Totals {
    /// Counts one event.
    pub fn add(&mut self, event: &Event) {
        match event {
            Event::FileHeader { .. } => self.files += 1,
            Event::BatchHeader { .. } => self.batches += 1,
            Event::Message { .. } => self.messages += 1,
            Event::BatchTrailer(trailer) | Event::FileTrailer(trailer) => {
                self.mismatches += u64::from(trailer.is_mismatch());
            }
            Event::Fault(_) => self.faults += 1,
            Event::Issue(_) => self.issues += 1,
        }
    }
}
