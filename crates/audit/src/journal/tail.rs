//! The end of a journal that is being written: frames are put behind it and made durable.

use super::chain::Chain;
use super::checkpoint::Checkpoint;
use super::frame::{self, Kind};
use super::note::{Cut, Damage, Root, Step};
use super::options::{self, Options};
use super::recover::End;
use super::segment::{self, Header};
use super::store::{self, Appender, Store};
use crate::error::{Error, ErrorKind, Result};
use crate::hash::Hash;
use crate::time::Timestamp;

/// Where a record lies in the journal: a receipt that can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    pub(crate) seq: u64,
    pub(crate) hash: Hash,
}

impl Position {
    /// The number of its frame; frames are numbered from 0, the journal's own frames included.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    /// The hash of its frame, which covers everything before it as well.
    pub fn hash(&self) -> Hash {
        self.hash
    }
}

/// The end of a journal. Only one thread has it at a time.
pub(crate) struct Tail {
    /// The end of what is durable.
    mark: Mark,
    /// The end of what is in `buffer`.
    ahead: Mark,
    buffer: Vec<u8>,
    file: Option<Box<dyn Appender>>,
    cuts: Vec<Cut>,
    damage: Option<Damage>,
}

#[derive(Clone)]
struct Mark {
    segment: u64,
    length: u64,
    chain: Chain,
    /// Frames put into the segment by this writer behind those that it begins with.
    records: u64,
}

impl Tail {
    /// Goes on at the end that recovery found.
    pub(crate) fn new(store: &dyn Store, end: End) -> Result<Self> {
        let (segment, length) = end.open.unwrap_or((0, 0));
        let file = match end.open {
            Some((segment, _)) => Some(
                store
                    .append(&segment::name(segment))
                    .map_err(|error| Error::store(&error).in_segment(segment))?,
            ),
            None => None,
        };
        let mark = Mark { segment, length, chain: end.chain, records: 1 };
        Ok(Self {
            ahead: mark.clone(),
            mark,
            buffer: Vec::new(),
            file,
            cuts: end.cuts,
            damage: end.damage,
        })
    }

    /// The checkpoint over everything durable.
    pub(crate) fn checkpoint(&self, options: &Options) -> Checkpoint {
        Root::of(&options.origin, &self.mark.chain.tree).checkpoint
    }

    /// Whether there is a segment to write on.
    pub(crate) fn is_open(&self) -> bool {
        self.file.is_some()
    }

    /// Whether a frame with this payload goes to the next segment. A segment has at least one
    /// record, however long.
    pub(crate) fn is_full(&self, payload: &[u8], options: &Options) -> bool {
        let length = self.ahead.length.saturating_add((frame::HEADER + payload.len()) as u64);
        !self.is_open() || (length > options.segment_bytes && self.ahead.records > 0)
    }

    /// Puts a frame behind the others, and before it what the journal has to tell about itself.
    pub(crate) fn push(
        &mut self,
        kind: Kind,
        time: Timestamp,
        payload: &[u8],
        options: &Options,
    ) -> Result<Position> {
        if let Some(from) = self.ahead.chain.time.filter(|last| time < *last) {
            self.put(Kind::Clock, time, &Step { from, to: time }.write())?;
        }
        if self.ahead.chain.since >= options.checkpoint_every {
            let root = Root::of(&options.origin, &self.ahead.chain.tree).write();
            self.put(Kind::Checkpoint, time, &root)?;
        }
        self.ahead.records += 1;
        self.put(kind, time, payload)
    }

    fn put(&mut self, kind: Kind, time: Timestamp, payload: &[u8]) -> Result<Position> {
        let chain = &mut self.ahead.chain;
        let before = self.buffer.len();
        let position = put(&mut self.buffer, chain, kind, time, payload)?;
        self.ahead.length += (self.buffer.len() - before) as u64;
        Ok(position)
    }

    /// Makes everything that was put durable, with one sync.
    pub(crate) fn flush(&mut self) -> Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let file = self.file.as_mut().ok_or(Error::new(ErrorKind::Poisoned))?;
        let done = store::write_all(&mut **file, &self.buffer).and_then(|()| file.sync());
        done.map_err(|error| Error::store(&error).in_segment(self.mark.segment))?;
        self.buffer.clear();
        self.mark = self.ahead.clone();
        Ok(())
    }

    /// After a failed write or sync: forgets what is not durable and never touches the file handle
    /// again. The bytes that may have reached the file are cut off by the next segment; until
    /// there is room for one, they are cut off without a record, because a later reader could find
    /// them whole in memory although they never reached the disk.
    pub(crate) fn close(&mut self, store: &dyn Store) {
        if self.file.take().is_some() && !self.buffer.is_empty() {
            self.cuts.push(Cut {
                segment: self.mark.segment,
                at: self.mark.length,
                bytes: self.buffer.len() as u64,
                hash: Hash::of(&[&self.buffer]),
            });
            let _ = store.truncate(&segment::name(self.mark.segment), self.mark.length);
        }
        self.buffer.clear();
        self.ahead = self.mark.clone();
    }

    /// Begins the next segment. It is made under another name, with its first frames, and gets its
    /// own name when it is durable; so a segment never exists without its first frames.
    pub(crate) fn next_segment(
        &mut self,
        store: &dyn Store,
        time: Timestamp,
        options: &Options,
    ) -> Result<()> {
        let mut chain = self.mark.chain.clone();
        let first = chain.next;
        let header = Header {
            journal: options::id(&options.origin),
            first,
            created: time,
            previous: chain.previous.unwrap_or(Hash::ZERO),
        };
        let mut bytes = header.write().to_vec();
        chain.previous = Some(header.link());
        let time_before = chain.time;
        let root = Root::of(&options.origin, &chain.tree).write();
        // The checkpoint comes first, so its time may not lie before the frame's in front of it.
        let first_time = time_before.map_or(time, |last| last.max(time));
        put(&mut bytes, &mut chain, Kind::Checkpoint, first_time, &root)?;
        for cut in &self.cuts {
            put(&mut bytes, &mut chain, Kind::Cut, first_time, &cut.write())?;
        }
        if let Some(damage) = self.damage {
            put(&mut bytes, &mut chain, Kind::Status, first_time, &damage.write())?;
        }
        let name = segment::name(first);
        let file = segment::place(store, &name, &bytes)
            .and_then(|()| store.append(&name))
            .map_err(|error| Error::store(&error).in_segment(first))?;
        for cut in self.cuts.drain(..) {
            // The new segment says that these bytes do not count, so it does no harm if they stay.
            let name = segment::name(cut.segment);
            let _ = if cut.at > 0 {
                store.truncate(&name, cut.at)
            } else if cut.segment == first {
                Ok(())
            } else {
                store.remove(&name)
            };
        }
        self.damage = None;
        self.file = Some(file);
        self.mark = Mark { segment: first, length: bytes.len() as u64, chain, records: 0 };
        self.ahead = self.mark.clone();
        Ok(())
    }
}

/// Puts a frame behind the chain.
fn put(
    out: &mut Vec<u8>,
    chain: &mut Chain,
    kind: Kind,
    time: Timestamp,
    payload: &[u8],
) -> Result<Position> {
    let seq = chain.next;
    if seq == u64::MAX {
        return Err(Error::new(ErrorKind::Full));
    }
    let previous = chain.previous.unwrap_or(Hash::ZERO);
    let hash = frame::write(out, &previous, kind, seq, time, payload);
    chain.extend(kind, time, hash);
    Ok(Position { seq, hash })
}
