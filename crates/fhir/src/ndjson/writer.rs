//! Documents as lines into any [`Write`].

use std::io::Write;

use crate::json;
use crate::reading::Document;

use super::error::NdjsonError;
use super::line::LinePosition;

/// Writes one document a line. The stream should have a buffer of its own.
pub struct Writer<W> {
    stream: W,
    position: LinePosition,
}

impl<W: Write> Writer<W> {
    /// A writer at the start of a stream.
    pub fn new(stream: W) -> Self {
        Self { stream, position: LinePosition::default() }
    }

    /// Writes a document as one line.
    ///
    /// # Errors
    /// The stream has failed.
    pub fn write<T: Document>(&mut self, document: &T) -> Result<(), NdjsonError> {
        let mut line = json::to_string(document);
        line.push('\n');
        self.stream
            .write_all(line.as_bytes())
            .map_err(|error| NdjsonError::io(&error, self.position))?;
        self.position.advance(line.len());
        Ok(())
    }

    /// The place of the next line.
    pub fn position(&self) -> LinePosition {
        self.position
    }

    /// Flushes the stream and gives it back.
    ///
    /// # Errors
    /// The stream has failed.
    pub fn finish(mut self) -> Result<W, NdjsonError> {
        self.stream.flush().map_err(|error| NdjsonError::io(&error, self.position))?;
        Ok(self.stream)
    }
}

/// Shows the place only.
impl<W> std::fmt::Debug for Writer<W> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Writer").field("position", &self.position).finish_non_exhaustive()
    }
}
