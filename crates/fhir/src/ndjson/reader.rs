//! Lines and documents out of any [`BufRead`].

use std::io::{BufRead, ErrorKind};
use std::marker::PhantomData;

use crate::json;
use crate::reading::Document;

use super::error::NdjsonError;
use super::feed::Feed;
use super::line::{Line, LinePosition};
use super::split::{Place, Splitter, line};

/// Reads streams of documents, with options.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct Reader {
    json: json::Reader,
    max_line: usize,
    from: LinePosition,
}

impl Default for Reader {
    fn default() -> Self {
        Self { json: json::Reader::new(), max_line: 64 << 20, from: LinePosition::default() }
    }
}

impl Reader {
    /// The default: lines of up to 64 MiB, documents as [`json::read`](crate::json::read) takes
    /// them.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the document of each line is read.
    pub fn json(mut self, json: json::Reader) -> Self {
        self.json = json;
        self
    }

    /// How many bytes a line may have, without its end. A longer one is an error and is passed
    /// without being held.
    pub fn max_line(mut self, bytes: usize) -> Self {
        self.max_line = bytes;
        self
    }

    /// Goes on where another reading was: the stream must stand at the offset of `position`, for
    /// which a file is sought and any other stream is [skipped](LinePosition::skip).
    pub fn resume(mut self, position: LinePosition) -> Self {
        self.from = position;
        self
    }

    /// The documents of a stream, one for each line that is not blank. A slice of bytes is a
    /// stream too, and its lines are not copied.
    pub fn read<T: Document, R: BufRead>(&self, stream: R) -> Records<T, R> {
        Records { lines: self.lines(stream), json: self.json, of: PhantomData }
    }

    /// The lines of a stream that are not blank.
    pub fn lines<R: BufRead>(&self, stream: R) -> Lines<R> {
        Lines { stream, splitter: self.splitter(), used: 0, ended: false }
    }

    /// A reading into which bytes are pushed.
    pub fn feed(&self) -> Feed {
        Feed::new(self.json, self.splitter())
    }

    fn splitter(&self) -> Splitter {
        Splitter::new(self.max_line, self.from)
    }
}

/// The lines of a stream that are not blank; see [`Reader::lines`].
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::{json, ndjson::Reader, r4::Resource};
///
/// let stream = b"{\"resourceType\":\"Patient\",\"active\":1,\"_x\":2}\n";
/// let mut lines = Reader::new().lines(&stream[..]);
/// while let Some(line) = lines.next_line() {
///     let reading = line?.read_all::<Resource>(&json::Reader::new());
///     assert_eq!(reading.report().len(), 2);
/// }
/// # }
/// # Ok::<(), sanare_fhir::ndjson::NdjsonError>(())
/// ```
pub struct Lines<R> {
    stream: R,
    splitter: Splitter,
    /// The bytes of the stream's buffer that have been given out as a line.
    used: usize,
    ended: bool,
}

impl<R: BufRead> Lines<R> {
    /// The next line; `None` at the end of the stream, and after the stream has failed.
    pub fn next_line(&mut self) -> Option<Result<Line<'_>, NdjsonError>> {
        let cut = loop {
            self.stream.consume(std::mem::take(&mut self.used));
            if self.ended {
                return None;
            }
            let piece = match self.stream.fill_buf() {
                Ok(piece) => piece,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.ended = true;
                    return Some(Err(NdjsonError::io(&error, self.splitter.position)));
                }
            };
            let cut = if piece.is_empty() {
                self.ended = true;
                Some(self.splitter.last()?)
            } else {
                let (used, cut) = self.splitter.cut(piece);
                self.used = used;
                cut
            };
            let Some(cut) = cut else { continue };
            let bytes = self.splitter.bytes(cut.place, piece);
            if cut.place == Place::TooLong || line(bytes, cut.at).is_some() {
                break cut;
            }
        };
        let piece = match cut.place {
            Place::TooLong => return Some(Err(NdjsonError::too_long(cut.at))),
            Place::Held => &[],
            // The buffer still has the line, because nothing was consumed.
            Place::Piece(_) => match self.stream.fill_buf() {
                Ok(piece) => piece,
                Err(error) => return Some(Err(NdjsonError::io(&error, cut.at))),
            },
        };
        line(self.splitter.bytes(cut.place, piece), cut.at).map(Ok)
    }

    /// The place of the next line: all before it has been given out.
    pub fn position(&self) -> LinePosition {
        self.splitter.position
    }
}

/// Shows the place, never the bytes.
impl<R> std::fmt::Debug for Lines<R> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Lines").field("position", &self.splitter.position).finish_non_exhaustive()
    }
}

/// The documents of a stream; see [`Reader::read`].
pub struct Records<T, R> {
    lines: Lines<R>,
    json: json::Reader,
    of: PhantomData<fn() -> T>,
}

impl<T, R: BufRead> Records<T, R> {
    /// The place of the next line: all before it has been given out.
    pub fn position(&self) -> LinePosition {
        self.lines.position()
    }
}

impl<T: Document, R: BufRead> Iterator for Records<T, R> {
    type Item = Result<T, NdjsonError>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.next_line()?;
        Some(line.and_then(|line| line.read(&self.json)))
    }
}

/// Shows the place, never the bytes.
impl<T, R> std::fmt::Debug for Records<T, R> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Records").field("lines", &self.lines).finish_non_exhaustive()
    }
}
