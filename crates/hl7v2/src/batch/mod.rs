//! Files of many messages: batch envelopes, plain concatenation and MLLP bytes left in, read in
//! bounded memory.
//!
//! [`Reader`] hands out a file as [`Event`]s; [`Totals`] adds them up. [`Writer`] writes one. (HL7
//! v2 chapter 2, batch protocol.)

mod boundary;
mod envelope;
mod event;
mod writer;

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, BufRead};

use memchr::memchr3_iter;

use crate::error::{Error, ErrorKind, Limit, Result};
use crate::grammar::segment::{CR, LF, VT, closes_frame, line, opens_frame};
use crate::location::SegmentId;
use crate::message::Message;
use crate::options::Parser;
use crate::scan::offset;
use boundary::{Opening, content_len, declared, is_blank, opens_unit, skipped, unit_separator};
use envelope::Envelope;
pub use event::{Declared, Event, Fault, Issue, IssueKind, Totals, Trailer};
pub use writer::Writer;

/// Reads a file of messages one by one.
///
/// `[FHS] { [BHS] { MSH... } [BTS] } [FTS]`, of which every wrapper may be missing: a single
/// message, messages one after another and framed messages from a log all come out as
/// [`Event::Message`]. A message that cannot be read is an [`Event::Fault`], and the messages
/// behind it still come. Memory is bounded by the longest message, and that by
/// [`Parser::max_bytes`].
///
/// ```
/// use sanare_hl7v2::batch::{Event, Reader, Totals};
/// use sanare_hl7v2::loc;
///
/// let file = b"BHS|^~\\&|LAB\rMSH|^~\\&|LAB\rPID|1||77\rMSH|oops\rMSH|^~\\&|LAB\rPID|1||78\rBTS|3\r";
/// let mut totals = Totals::default();
/// let mut patients = Vec::new();
/// for event in Reader::new(&file[..]) {
///     let event = event?;
///     totals.add(&event);
///     if let Event::Message { message, .. } = &event {
///         patients.push(message.text(loc!("PID-3")).into_owned());
///     }
/// }
/// assert_eq!(patients, ["77", "78"]);
/// assert_eq!((totals.messages, totals.faults, totals.mismatches), (2, 1, 0));
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
pub struct Reader<R> {
    input: R,
    parser: Parser,
    buffer: Vec<u8>,
    /// The first byte of the buffer that is not handed out.
    start: usize,
    /// Up to where the buffer was searched for the next header.
    scanned: usize,
    /// The offset in the input of the buffer's first byte.
    base: u64,
    /// The offset of a message too long to keep, whose bytes are being dropped.
    dropping: Option<u64>,
    ended: bool,
    failed: bool,
    seen: bool,
    frame: Frame,
    envelope: Envelope,
    ready: VecDeque<Event>,
}

impl<R: BufRead> Reader<R> {
    /// A tolerant reader.
    pub fn new(input: R) -> Self {
        Self::with_parser(input, Parser::new())
    }

    /// A reader whose messages are read with these options.
    pub fn with_parser(input: R, parser: Parser) -> Self {
        Self {
            input,
            parser,
            buffer: Vec::new(),
            start: 0,
            scanned: 0,
            base: 0,
            dropping: None,
            ended: false,
            failed: false,
            seen: false,
            frame: Frame::Closed,
            envelope: Envelope::default(),
            ready: VecDeque::new(),
        }
    }

    /// Reads on until there is an event or nothing is left.
    fn advance(&mut self) -> Result<Option<Event>> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Ok(Some(event));
            }
            match self.next_boundary() {
                Boundary::At(at) => self.unit(at),
                Boundary::Unknown if self.ended => {
                    if self.finish() {
                        return Ok(self.ready.pop_front());
                    }
                }
                Boundary::Unknown => self.fill()?,
            }
        }
    }

    /// The last unit and what is missing after it; true when there is nothing more to come.
    fn finish(&mut self) -> bool {
        if self.start < self.buffer.len() || self.dropping.is_some() {
            self.unit(self.buffer.len());
            return false;
        }
        if self.seen {
            if self.frame == Frame::Open {
                let at = self.base + offset(self.start);
                self.ready.push_back(Event::Issue(Issue::new(IssueKind::FrameTruncated, at)));
            }
            self.envelope.end(self.base + offset(self.start), &mut self.ready);
        } else {
            self.fault(0, Error::new(ErrorKind::Empty).at_offset(0), Vec::new());
        }
        self.seen = true;
        self.failed = true;
        true
    }

    fn fill(&mut self) -> Result<()> {
        if self.start > self.buffer.len() / 2 {
            self.buffer.drain(..self.start);
            self.base += offset(self.start);
            self.scanned -= self.start;
            self.start = 0;
        }
        let kept = self.buffer.len() - self.start;
        if kept > self.parser.max_bytes as usize {
            self.dropping.get_or_insert(self.base + offset(self.start));
        }
        if self.dropping.is_some() {
            self.start = self.scanned;
        }
        let chunk = loop {
            match self.input.fill_buf() {
                Ok(chunk) => break chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let at = self.base + offset(self.buffer.len());
                    return Err(Error::new(ErrorKind::Io(error.kind())).at_offset(at));
                }
            }
        };
        let chunk = chunk.get(..CHUNK).unwrap_or(chunk);
        let taken = chunk.len();
        if self.buffer.capacity() - self.buffer.len() < taken {
            self.buffer.reserve_exact(taken.max(self.buffer.len() / 4));
        }
        self.buffer.extend_from_slice(chunk);
        self.input.consume(taken);
        self.ended = taken == 0;
        Ok(())
    }

    /// Where the next unit begins, if the buffer shows it.
    fn next_boundary(&mut self) -> Boundary {
        let [file, batch] = self.envelope.separators;
        let unit = self.buffer.get(self.start..).unwrap_or_default();
        let separators = [file, batch, unit_separator(unit)];
        let searched = self.buffer.get(self.scanned..).unwrap_or_default();
        for hit in memchr3_iter(CR, LF, VT, searched) {
            let line = searched.get(hit + 1..).unwrap_or_default();
            match opens_unit(line, self.ended, separators) {
                Opening::Yes(indent) => {
                    let at = self.scanned + hit + 1 + indent;
                    self.scanned = at;
                    return Boundary::At(at);
                }
                Opening::No => {}
                Opening::Unknown => {
                    self.scanned += hit;
                    return Boundary::Unknown;
                }
            }
        }
        self.scanned = self.buffer.len();
        Boundary::Unknown
    }

    /// Hands out what lies between the last boundary and this one.
    fn unit(&mut self, end: usize) {
        let at = self.base + offset(self.start);
        let truncated = self.frame(end);
        let ends = self.base + offset(end);
        let unit = self.buffer.get(self.start..end).unwrap_or_default();
        if let Some(at) = self.dropping.take() {
            self.start = end;
            self.seen = true;
            self.envelope.message();
            let limit = at + u64::from(self.parser.max_bytes);
            self.fault(at, Error::beyond(Limit::Bytes(self.parser.max_bytes), limit), Vec::new());
            return;
        }
        let skipped = skipped(unit, at);
        let whole = unit.get(skipped..).unwrap_or_default();
        let id = whole.first_chunk().copied().and_then(SegmentId::from_bytes);
        let at = at + offset(skipped);
        let len = match id {
            Some(SegmentId::BTS | SegmentId::FTS) => line(whole).map_or(0, |(_, line)| line.len()),
            _ => content_len(whole),
        };
        let behind = whole.get(len..).unwrap_or_default();
        let text =
            behind.iter().position(|byte| !is_blank(*byte)).map(|text| at + offset(len + text));
        let content = self.take(self.start + skipped, len, end);
        if truncated && !id.is_some_and(|id| id.is_header()) {
            self.ready.push_back(Event::Issue(Issue::new(IssueKind::FrameTruncated, ends)));
        }
        match id {
            _ if content.is_empty() => return,
            Some(SegmentId::BTS) => {
                self.envelope.close_batch(declared(&content), at, &mut self.ready);
            }
            Some(SegmentId::FTS) => {
                self.envelope.close_file(declared(&content), at, &mut self.ready);
            }
            Some(id) if id.is_header() => self.message(id, content, at, truncated),
            _ => self.fault(at, Error::new(ErrorKind::HeaderMissing).at_offset(at), content),
        }
        self.seen = true;
        if let Some(at) = text {
            self.ready.push_back(Event::Issue(Issue::new(IssueKind::TextOutside, at)));
        }
    }

    /// Follows the frames through the unit that ends at `end`; whether one should have ended in it
    /// and did not. A frame may hold several units.
    fn frame(&mut self, end: usize) -> bool {
        let unit = self.buffer.get(self.start..end).unwrap_or_default();
        let open = self.frame == Frame::Open && !closes_frame(unit);
        let next = opens_frame(unit);
        let last = self.ended && end == self.buffer.len();
        self.frame = if next || (open && !last) { Frame::Open } else { Frame::Closed };
        open && (next || last)
    }

    /// Takes `len` bytes at `from` out of the buffer, of which `end` is the new start. Long ones
    /// are not copied.
    fn take(&mut self, from: usize, len: usize, end: usize) -> Vec<u8> {
        if len <= CHUNK {
            self.start = end;
            return self.buffer.get(from..from + len).unwrap_or_default().to_vec();
        }
        let rest = self.buffer.split_off(end);
        let mut bytes = std::mem::replace(&mut self.buffer, rest);
        bytes.truncate(from + len);
        bytes.drain(..from);
        self.base += offset(end);
        self.scanned -= end;
        self.start = 0;
        bytes
    }

    fn message(&mut self, id: SegmentId, bytes: Vec<u8>, at: u64, truncated: bool) {
        self.envelope.open(id, bytes.get(3).copied(), at, &mut self.ready);
        let read = Message::read(bytes.into(), self.parser);
        match if truncated { read.and_then(Message::frame_truncated) } else { read } {
            Ok(message) => self.ready.push_back(match id {
                SegmentId::FHS => Event::FileHeader { offset: at, message },
                SegmentId::BHS => Event::BatchHeader { offset: at, message },
                _ => Event::Message { offset: at, message },
            }),
            Err(refused) => {
                let inside = refused.error.offset().unwrap_or(0);
                self.fault(at, refused.error.at_offset(at + inside), refused.bytes.into_owned());
            }
        }
    }

    fn fault(&mut self, at: u64, error: Error, bytes: Vec<u8>) {
        self.ready.push_back(Event::Fault(Fault::new(at, error, bytes)));
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Event>;

    /// The next event.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] if the input fails; nothing comes after it.
    fn next(&mut self) -> Option<Result<Event>> {
        if self.failed {
            return self.ready.pop_front().map(Ok);
        }
        let result = self.advance();
        self.failed |= result.is_err();
        result.transpose()
    }
}

impl<R> fmt::Debug for Reader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("base", &self.base)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// Whether an MLLP frame began that has not ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Closed,
    Open,
}

enum Boundary {
    At(usize),
    Unknown,
}

/// How many bytes are taken from the input at a time.
const CHUNK: usize = 64 << 10;
