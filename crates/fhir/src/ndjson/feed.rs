//! Lines out of bytes that are pushed in.

use crate::json;
use crate::reading::Document;

use super::error::NdjsonError;
use super::line::{Line, LinePosition};
use super::split::{Place, Splitter, line};

/// Takes bytes as they come and gives lines, without blocking: for sockets and async code.
///
/// It holds at most one line and one piece.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::ndjson::Reader;
/// use sanare_fhir::r4::Patient;
///
/// let mut feed = Reader::new().feed();
/// feed.push(b"{\"resourceType\":\"Pa");
/// assert!(feed.next_document::<Patient>().is_none()); // more is needed
/// feed.push(b"tient\"}\n{\"resourceType\":\"Patient\"}");
/// assert!(feed.next_document::<Patient>().unwrap().is_ok());
/// assert!(feed.next_document::<Patient>().is_none());
/// feed.end(); // the last line may lack its end
/// assert!(feed.next_document::<Patient>().unwrap().is_ok());
/// assert!(feed.next_document::<Patient>().is_none());
/// # }
/// ```
pub struct Feed {
    json: json::Reader,
    splitter: Splitter,
    /// Bytes that have not been cut into lines yet, from `from` on.
    piece: Vec<u8>,
    from: usize,
    ended: bool,
}

impl Feed {
    pub(super) fn new(json: json::Reader, splitter: Splitter) -> Self {
        Self { json, splitter, piece: Vec::new(), from: 0, ended: false }
    }

    /// Adds bytes. What is complete should be taken out before more is added. After
    /// [`end`](Self::end) nothing is added.
    pub fn push(&mut self, bytes: &[u8]) {
        if !self.ended {
            self.piece.drain(..self.from.min(self.piece.len()));
            self.from = 0;
            self.piece.extend_from_slice(bytes);
        }
    }

    /// Says that no more bytes come.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// The next document; `None` if more bytes are needed, or after the end.
    pub fn next_document<T: Document>(&mut self) -> Option<Result<T, NdjsonError>> {
        let json = self.json;
        let line = self.next_line()?;
        Some(line.and_then(|line| line.read(&json)))
    }

    /// The next line that is not blank; `None` if more bytes are needed, or after the end.
    pub fn next_line(&mut self) -> Option<Result<Line<'_>, NdjsonError>> {
        let (start, cut) = loop {
            let start = self.from;
            let piece = self.piece.get(start..).unwrap_or_default();
            let cut = if !piece.is_empty() {
                let (used, cut) = self.splitter.cut(piece);
                self.from += used;
                cut
            } else if self.ended {
                Some(self.splitter.last()?)
            } else {
                return None;
            };
            let Some(cut) = cut else { continue };
            let bytes = self.splitter.bytes(cut.place, self.piece.get(start..).unwrap_or_default());
            if cut.place == Place::TooLong || line(bytes, cut.at).is_some() {
                break (start, cut);
            }
        };
        if cut.place == Place::TooLong {
            return Some(Err(NdjsonError::too_long(cut.at)));
        }
        let piece = self.piece.get(start..).unwrap_or_default();
        line(self.splitter.bytes(cut.place, piece), cut.at).map(Ok)
    }

    /// The place of the next line: all before it has been given out.
    pub fn position(&self) -> LinePosition {
        self.splitter.position
    }
}

/// Shows the place, never the bytes.
impl std::fmt::Debug for Feed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Feed").field("position", &self.position()).finish_non_exhaustive()
    }
}
