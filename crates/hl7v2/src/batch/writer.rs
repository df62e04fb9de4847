//! Writes files of messages.

use std::fmt;
use std::io::Write;

use crate::error::{Error, ErrorKind, Result};
use crate::location::{Location, SegmentId};
use crate::message::Message;
use crate::scan::offset;

/// Writes a file of messages, with as much of an envelope as you begin; the trailers count what
/// was written.
///
/// ```
/// use sanare_hl7v2::batch::Writer;
/// use sanare_hl7v2::{Header, Parser};
///
/// let header = Header::new("20260401".parse()?, "F1").sender("LAB", "WEST");
/// let mut writer = Writer::new(Vec::new());
/// writer.file(&header.file("results")?)?;
/// writer.batch(&header.clone().next("20260401".parse()?, "B1").batch("morning")?)?;
/// writer.message(&Parser::new().parse(b"MSH|^~\\&|LAB\nPID|1\n")?)?;
/// let file = writer.finish()?;
/// assert_eq!(
///     file,
///     b"FHS|^~\\&|LAB|WEST|||20260401||results||F1\rBHS|^~\\&|LAB|WEST|||20260401||morning||B1\r\
///       MSH|^~\\&|LAB\nPID|1\rBTS|1\rFTS|1\r"
/// );
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
///
/// A message is written from its first segment to its last, as it was read, and a carriage return;
/// what stood before and behind it, such as a byte order mark or the bytes of a frame, is left out.
pub struct Writer<W> {
    output: W,
    written: u64,
    /// The field separator of the open file and how many batches it has.
    file: Option<(u8, u64)>,
    /// The field separator of the open batch and how many messages it has.
    batch: Option<(u8, u64)>,
}

impl<W: Write> Writer<W> {
    /// Writes nothing before the first message.
    pub fn new(output: W) -> Self {
        Self { output, written: 0, file: None, batch: None }
    }

    /// Begins the file with its FHS segment.
    ///
    /// # Errors
    /// [`ErrorKind::EnvelopeOrder`] if something was written before, or if it is another segment;
    /// [`ErrorKind::Io`] if the output fails.
    pub fn file(&mut self, header: &Message<'_>) -> Result<()> {
        let separator = Self::header(header, SegmentId::FHS)?;
        if self.written > 0 {
            return Err(Error::new(ErrorKind::EnvelopeOrder).at(Location::of(SegmentId::FHS)));
        }
        self.content(header)?;
        self.file = Some((separator, 0));
        Ok(())
    }

    /// Begins a batch with its BHS segment, and ends the batch before it.
    ///
    /// # Errors
    /// [`ErrorKind::EnvelopeOrder`] if it is another segment; [`ErrorKind::Io`] if the output
    /// fails.
    pub fn batch(&mut self, header: &Message<'_>) -> Result<()> {
        let separator = Self::header(header, SegmentId::BHS)?;
        self.end_batch()?;
        self.content(header)?;
        self.batch = Some((separator, 0));
        if let Some((_, batches)) = &mut self.file {
            *batches += 1;
        }
        Ok(())
    }

    /// Writes a message.
    ///
    /// # Errors
    /// [`ErrorKind::EnvelopeOrder`] if it is none, or several, since the trailer would count them
    /// wrong; [`ErrorKind::Unrepresentable`] if it was read as UTF-16 or UTF-32, which cannot stand
    /// beside other messages; [`ErrorKind::Io`] if the output fails.
    pub fn message(&mut self, message: &Message<'_>) -> Result<()> {
        Self::header(message, SegmentId::MSH)?;
        if message.wide().is_some() {
            return Err(Error::new(ErrorKind::Unrepresentable));
        }
        self.content(message)?;
        if let Some((_, messages)) = &mut self.batch {
            *messages += 1;
        }
        Ok(())
    }

    /// Ends what was begun, with the counts, and gives the output back, flushed.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] if the output fails.
    pub fn finish(mut self) -> Result<W> {
        self.end_batch()?;
        if let Some((separator, batches)) = self.file.take() {
            self.trailer("FTS", separator, batches)?;
        }
        let at = self.written;
        self.output.flush().map_err(|error| failed(&error, at))?;
        Ok(self.output)
    }

    fn end_batch(&mut self) -> Result<()> {
        match self.batch.take() {
            Some((separator, messages)) => self.trailer("BTS", separator, messages),
            None => Ok(()),
        }
    }

    /// The field separator of a message whose one header is `wanted`.
    fn header(message: &Message<'_>, wanted: SegmentId) -> Result<u8> {
        let headers = message.segments().filter(|segment| segment.id().is_header()).take(2);
        if headers.map(|header| header.id()).eq([wanted]) {
            return Ok(message.delimiters().field());
        }
        Err(Error::new(ErrorKind::EnvelopeOrder).at(Location::of(wanted)))
    }

    fn content(&mut self, message: &Message<'_>) -> Result<()> {
        let spans = || message.segments().map(|segment| segment.span());
        let (first, last) = (spans().next(), spans().next_back());
        let span = first.map_or(0, |span| span.start)..last.map_or(0, |span| span.end);
        self.write(message.slice(span))?;
        self.write(b"\r")
    }

    fn trailer(&mut self, id: &str, separator: u8, count: u64) -> Result<()> {
        let mut line = id.as_bytes().to_vec();
        line.push(separator);
        line.extend_from_slice(count.to_string().as_bytes());
        line.push(b'\r');
        self.write(&line)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let at = self.written;
        self.output.write_all(bytes).map_err(|error| failed(&error, at))?;
        self.written += offset(bytes.len());
        Ok(())
    }
}

impl<W> fmt::Debug for Writer<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").field("written", &self.written).finish_non_exhaustive()
    }
}

fn failed(error: &std::io::Error, at: u64) -> Error {
    Error::new(ErrorKind::Io(error.kind())).at_offset(at)
}
