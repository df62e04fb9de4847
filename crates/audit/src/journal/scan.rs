//! Runs over a segment's bytes frame by frame, with memory for one frame and a read-ahead.

use std::io::Read;

use super::frame::{self, Frame};
use super::segment;
use super::store::{self, Store};
use crate::error::{Error, Result};
use crate::hash::Hash;

const AHEAD: usize = 64 << 10;
/// How many bytes of false beginnings a search may check before it gives up.
const EFFORT: u64 = 256 << 20;

/// The bytes of one segment.
pub(crate) struct Scan<'a> {
    file: Box<dyn Read + 'a>,
    segment: u64,
    buffer: Vec<u8>,
    /// Where in the buffer the next frame begins.
    start: usize,
    /// How much of the buffer has been read; what lies behind is left over.
    filled: usize,
    /// Where in the file the buffer begins.
    base: u64,
    ended: bool,
}

/// What comes next.
pub(crate) enum Item<'b> {
    Frame {
        offset: u64,
        frame: Frame<'b>,
    },
    /// Bytes that are no whole frame; [`Scan::search`] looks for the next one.
    Broken {
        offset: u64,
    },
    /// A frame of a format that this version does not know.
    Unknown {
        offset: u64,
    },
    End {
        offset: u64,
    },
}

/// What a search behind broken bytes found.
pub(crate) enum Found {
    /// The next item is a whole frame.
    Frame,
    Nothing,
    /// Too many false beginnings: somebody made these bytes to be slow.
    GaveUp,
}

impl<'a> Scan<'a> {
    /// Opens a segment; of a segment that was cut only the first `limit` bytes count.
    pub(crate) fn open(store: &'a dyn Store, segment: u64, limit: Option<u64>) -> Result<Self> {
        let file = store
            .read(&segment::name(segment))
            .map_err(|error| Error::store(&error).in_segment(segment))?;
        let file = Box::new(file.take(limit.unwrap_or(u64::MAX)));
        Ok(Self { file, segment, buffer: Vec::new(), start: 0, filled: 0, base: 0, ended: false })
    }

    /// Takes the header off; call it once, first.
    pub(crate) fn header(&mut self) -> Result<segment::Decoded> {
        self.fill(segment::LENGTH)?;
        let decoded = segment::decode(self.rest());
        self.start = segment::LENGTH.min(self.filled);
        Ok(decoded)
    }

    /// The segment's number.
    pub(crate) fn segment(&self) -> u64 {
        self.segment
    }

    /// Where the next item begins.
    pub(crate) fn offset(&self) -> u64 {
        self.base + self.start as u64
    }

    /// Takes off the next frame, or tells why there is none.
    pub(crate) fn next(&mut self) -> Result<Item<'_>> {
        self.fill(frame::HEADER)?;
        self.fill(frame::needed(self.rest()))?;
        let offset = self.offset();
        let rest = self.buffer.get(self.start..self.filled).unwrap_or_default();
        Ok(match frame::decode(rest) {
            frame::Decoded::Frame(frame) => {
                self.start += frame.length();
                Item::Frame { offset, frame }
            }
            frame::Decoded::Unknown => Item::Unknown { offset },
            frame::Decoded::Short if rest.is_empty() => Item::End { offset },
            frame::Decoded::Short | frame::Decoded::Bad => Item::Broken { offset },
        })
    }

    /// Goes on from broken bytes to the next whole frame, or to the end.
    pub(crate) fn search(&mut self) -> Result<Found> {
        let mut effort = EFFORT;
        loop {
            if !self.fill(frame::HEADER + 1)? {
                self.start = self.filled;
                return Ok(Found::Nothing);
            }
            self.start += 1;
            if !frame::plausible(self.rest()) {
                continue;
            }
            let needed = frame::needed(self.rest());
            if !self.fill(needed)? {
                continue;
            }
            if matches!(frame::decode(self.rest()), frame::Decoded::Frame(_)) {
                return Ok(Found::Frame);
            }
            effort = effort.saturating_sub(needed as u64);
            if effort == 0 {
                return Ok(Found::GaveUp);
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.buffer.get(self.start..self.filled).unwrap_or_default()
    }

    /// Reads on until `needed` bytes from the start are there; false if the file ends before.
    fn fill(&mut self, needed: usize) -> Result<bool> {
        if self.filled - self.start >= needed {
            return Ok(true);
        }
        if self.ended {
            return Ok(false);
        }
        self.buffer.copy_within(self.start..self.filled, 0);
        self.base += self.start as u64;
        self.filled -= self.start;
        self.start = 0;
        // In steps, so that a false length does not make memory that the file has no bytes for.
        while self.filled < needed && !self.ended {
            let end = self.filled + AHEAD;
            if self.buffer.len() < end {
                self.buffer.resize(end, 0);
            }
            let space = self.buffer.get_mut(self.filled..end).unwrap_or_default();
            let count = store::read_full(&mut self.file, space)
                .map_err(|error| Error::store(&error).in_segment(self.segment))?;
            self.filled += count;
            self.ended = count < AHEAD;
        }
        Ok(self.filled >= needed)
    }
}

/// How many bytes lie behind `offset`, and their hash.
pub(crate) fn rest_of(store: &dyn Store, name: &str, offset: u64) -> std::io::Result<(u64, Hash)> {
    let mut file = store.read(name)?;
    std::io::copy(&mut file.by_ref().take(offset), &mut std::io::sink())?;
    let mut hash = crate::hash::Running::default();
    let mut chunk = vec![0; AHEAD];
    loop {
        let count = store::read_full(&mut *file, &mut chunk)?;
        hash.update(chunk.get(..count).unwrap_or_default());
        if count < chunk.len() {
            return Ok(hash.finish());
        }
    }
}
