//! One line of a stream, and its place.

use std::io::{self, BufRead, Read as _};

use crate::error::Position;
use crate::json;
use crate::reading::{Document, Reading};

use super::error::NdjsonError;

/// A place between two lines of a stream. It is all that is needed to go on from there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinePosition {
    /// The bytes before the line; of a compressed stream those that were unpacked.
    pub offset: u64,
    /// The number of the line, from 1.
    pub line: u64,
}

impl Default for LinePosition {
    fn default() -> Self {
        Self { offset: 0, line: 1 }
    }
}

impl LinePosition {
    /// Reads and drops what stands before the place, in a stream that is at its start; false if the
    /// stream is shorter. For files and slices seeking does the same.
    ///
    /// # Errors
    /// The stream has failed.
    pub fn skip<R: BufRead>(self, stream: &mut R) -> Result<bool, NdjsonError> {
        let passed = io::copy(&mut stream.by_ref().take(self.offset), &mut io::sink());
        match passed {
            Ok(passed) => Ok(passed == self.offset),
            Err(error) => Err(NdjsonError::io(&error, self)),
        }
    }

    pub(super) fn advance(&mut self, bytes: usize) {
        self.offset = self.offset.saturating_add(bytes as u64);
        self.line = self.line.saturating_add(1);
    }

    /// A place in the line as a place in the stream.
    pub(super) fn absolute(self, position: Position) -> Position {
        let start = usize::try_from(self.offset).unwrap_or(usize::MAX);
        let line = usize::try_from(self.line).unwrap_or(usize::MAX);
        Position {
            offset: start.saturating_add(position.offset),
            line: line.saturating_add(position.line - 1),
            column: position.column,
        }
    }
}

/// One line that is not blank, without its end.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: LinePosition,
}

impl<'a> Line<'a> {
    /// The bytes as they came, without the line end and the byte order mark.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Where the line begins.
    pub fn position(&self) -> LinePosition {
        self.at
    }

    /// The document in the line, or its first error.
    ///
    /// # Errors
    /// The first error, with its place in the stream.
    pub fn read<T: Document>(&self, reader: &json::Reader) -> Result<T, NdjsonError> {
        reader.read(self.bytes).map_err(|error| NdjsonError::document(error.issue(), self.at))
    }

    /// The document in the line as far as it can be read, with every finding. Places are counted
    /// from the start of the line.
    pub fn read_all<T: Document>(&self, reader: &json::Reader) -> Reading<T> {
        reader.read_all(self.bytes)
    }
}

/// Shows the place, never the bytes.
impl std::fmt::Debug for Line<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Line({}, {} bytes)", self.at.line, self.bytes.len())
    }
}
