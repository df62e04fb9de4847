//! Brings a journal's entries to one sink.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use super::cursor::Cursor;
use super::{Receipt, Sink, SinkError};
use crate::error::{Error, ErrorKind, Result};
use crate::hash::Hash;
use crate::journal::{Entries, Entry, Journal, Store, write_all};
use crate::time::Timestamp;

/// How a sink is served.
#[derive(Clone, Copy, Debug)]
pub struct DeliveryOptions {
    batch: usize,
    window: usize,
    settle: Duration,
}

impl Default for DeliveryOptions {
    fn default() -> Self {
        Self { batch: 64, window: 1024, settle: Duration::from_secs(60) }
    }
}

impl DeliveryOptions {
    /// Batches of 64 entries; of what is only written, the last 1,024 entries of 60 seconds are
    /// sent again after an unclean end.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many entries are handed over at once, at least 1.
    #[must_use]
    pub fn batch(mut self, entries: usize) -> Self {
        self.batch = entries.max(1);
        self
    }

    /// Sets how many entries that are only written are kept to be sent again.
    #[must_use]
    pub fn window(mut self, entries: usize) -> Self {
        self.window = entries;
        self
    }

    /// Sets how long an entry that is only written is kept to be sent again.
    #[must_use]
    pub fn settle_after(mut self, time: Duration) -> Self {
        self.settle = time;
        self
    }
}

/// What a step came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// There is nothing to send.
    Idle,
    /// So many entries were taken.
    Sent(usize),
    /// One entry was refused and parked.
    Parked,
    /// The sink takes nothing now.
    Wait {
        /// The least time to wait, if the other side told one.
        after: Option<Duration>,
        /// How many entries will be sent again.
        again: usize,
    },
    /// The sink will never take anything again.
    Stopped,
}

/// An entry that a sink refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parked {
    /// The number of the entry.
    pub seq: u64,
    /// The sink's number for the reason.
    pub reason: u16,
}

/// Brings entries to a sink, from where it left off.
pub struct Delivery<S> {
    name: String,
    state: Box<dyn Store>,
    sink: S,
    options: DeliveryOptions,
    /// What is done with, as the file says.
    done: Cursor,
    /// What comes next.
    next: u64,
    /// What was written and not acknowledged: the cursor behind each, and when.
    window: VecDeque<(Cursor, Timestamp)>,
    stopped: bool,
}

impl<S: Sink> Delivery<S> {
    /// Goes on where the sink of this name left off. Its state, `NAME.cursor` and `NAME.parked`,
    /// is kept in a store, which may be the journal's.
    ///
    /// # Errors
    /// [`WrongMember`](ErrorKind::WrongMember) for a name with anything but `a-z` and `0-9`;
    /// [`Corrupt`](ErrorKind::Corrupt) if the cursor cannot be read; the store's.
    pub fn open(
        state: impl Store + 'static,
        name: &str,
        sink: S,
        options: DeliveryOptions,
    ) -> Result<Self> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if name.is_empty() || name == "next" || !name.bytes().all(plain) {
            return Err(Error::new(ErrorKind::WrongMember).member("name"));
        }
        let done = Cursor::load(&state, name)?;
        Ok(Self {
            name: name.to_owned(),
            state: Box::new(state),
            sink,
            options,
            next: done.next,
            done,
            window: VecDeque::new(),
            stopped: false,
        })
    }

    /// Hands over the next batch.
    ///
    /// # Errors
    /// [`Lost`](ErrorKind::Lost) if the journal ends before what the sink has, and
    /// [`Corrupt`](ErrorKind::Corrupt) if it is another journal than the one that the sink was
    /// served from; the stores' and those of reading the journal.
    pub fn step(&mut self, journal: &Journal, now: Timestamp) -> Result<Progress> {
        if self.stopped {
            return Ok(Progress::Stopped);
        }
        self.settle(now)?;
        // Nothing goes out that is not durable: it could be lost here and be there.
        let durable = journal.checkpoint()?.size();
        if self.next > durable {
            return Err(Error::new(ErrorKind::Lost).with_seq(durable));
        }
        if self.window.is_empty() {
            self.done.check(journal.store())?;
        }
        let left = usize::try_from(durable - self.next).unwrap_or(usize::MAX);
        let batch: Vec<Entry> = Entries::since(journal.store(), self.next)?
            .take(left.min(self.options.batch))
            .collect::<Result<_>>()?;
        if batch.is_empty() {
            return Ok(Progress::Idle);
        }
        match self.sink.send(&batch) {
            Ok(Receipt::Acked(count)) => {
                self.acked(&batch, count)?;
                Ok(Progress::Sent(count))
            }
            Ok(Receipt::Written(count)) => {
                for entry in batch.iter().take(count) {
                    self.window.push_back((behind(entry), now));
                    self.next = entry.seq() + 1;
                }
                self.settle(now)?;
                Ok(Progress::Sent(count))
            }
            Err(SinkError::Refused { index, reason }) => {
                if let Some(entry) = batch.get(index) {
                    // Parked before the cursor passes it, so that it is never lost between the two.
                    self.park(Parked { seq: entry.seq(), reason })?;
                    self.acked(&batch, index + 1)?;
                }
                Ok(Progress::Parked)
            }
            Err(SinkError::Retry { after }) => {
                let again = self.window.len();
                self.window.clear();
                self.next = self.done.next;
                Ok(Progress::Wait { after, again })
            }
            Err(SinkError::Fatal) => {
                self.stopped = true;
                Ok(Progress::Stopped)
            }
        }
    }

    /// Tells that the connection ended cleanly: what was written arrived.
    ///
    /// # Errors
    /// The store's.
    pub fn settled(&mut self) -> Result<()> {
        match self.window.pop_back() {
            Some((cursor, _)) => {
                self.window.clear();
                self.done(cursor)
            }
            None => Ok(()),
        }
    }

    /// The sink.
    pub fn sink(&self) -> &S {
        &self.sink
    }

    /// The number of the first entry that is not done with: everything before it the sink has.
    pub fn position(&self) -> u64 {
        self.done.next
    }

    /// How many entries are written and not acknowledged.
    pub fn unconfirmed(&self) -> usize {
        self.window.len()
    }

    /// The entries that the sink refused, with their reasons.
    ///
    /// # Errors
    /// The store's.
    pub fn parked(&self) -> Result<Vec<Parked>> {
        let mut text = String::new();
        match self.state.read(&self.parked_name()) {
            Ok(mut file) => std::io::Read::read_to_string(&mut *file, &mut text).map(drop),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
        .map_err(|error| Error::store(&error))?;
        // A line that a crash has cut off was not acknowledged; its entry comes again.
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let read = |line: &str| {
            let (seq, reason) = line.split_once(' ')?;
            Some(Parked { seq: seq.parse().ok()?, reason: reason.parse().ok()? })
        };
        let mut all: Vec<Parked> = whole.lines().filter_map(read).collect();
        all.dedup();
        Ok(all)
    }

    fn parked_name(&self) -> String {
        format!("{}.parked", self.name)
    }

    fn park(&self, parked: Parked) -> Result<()> {
        let name = self.parked_name();
        let write = || {
            let mut file = match self.state.append(&name) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    let file = self.state.create(&name)?;
                    self.state.sync_names()?;
                    file
                }
                other => other?,
            };
            // The line feed in front ends what a crash may have left.
            write_all(&mut *file, format!("\n{} {}\n", parked.seq, parked.reason).as_bytes())?;
            file.sync()
        };
        write().map_err(|error: std::io::Error| Error::store(&error))
    }

    fn acked(&mut self, batch: &[Entry], count: usize) -> Result<()> {
        let last = batch.iter().take(count).next_back();
        if let Some(entry) = last {
            self.window.clear();
            self.next = entry.seq() + 1;
            self.done(behind(entry))?;
        }
        Ok(())
    }

    /// What is old enough, or beyond the window, is taken as arrived.
    fn settle(&mut self, now: Timestamp) -> Result<()> {
        let settle = i64::try_from(self.options.settle.as_micros()).unwrap_or(i64::MAX);
        let mut last = None;
        while let Some((cursor, at)) = self.window.front() {
            let old = now.micros().saturating_sub(at.micros()) >= settle;
            if !old && self.window.len() <= self.options.window {
                break;
            }
            last = Some(*cursor);
            self.window.pop_front();
        }
        last.map_or(Ok(()), |cursor| self.done(cursor))
    }

    fn done(&mut self, cursor: Cursor) -> Result<()> {
        cursor.save(&*self.state, &self.name)?;
        self.done = cursor;
        Ok(())
    }
}

fn behind(entry: &Entry) -> Cursor {
    let hash: Hash = entry.hash();
    Cursor { next: entry.seq() + 1, hash: Some(hash) }
}

impl<S> fmt::Debug for Delivery<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("name", &self.name)
            .field("done", &self.done.next)
            .field("next", &self.next)
            .field("unconfirmed", &self.window.len())
            .finish_non_exhaustive()
    }
}
