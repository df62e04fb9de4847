//! The journal: many callers append, few syncs make their records durable.

use std::fmt;
use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use super::begun;
use super::checkpoint::Checkpoint;
use super::clock::Clock;
use super::finding::Finding;
use super::frame::Kind;
use super::options::{self, Options};
use super::recover;
use super::store::{Lock, Store};
use super::tail::{Position, Tail};
use crate::error::{Error, ErrorKind, Result};
use crate::event::Event;
use crate::json;
use crate::time::Timestamp;

/// A journal that one process writes and nobody changes: what [`record`](Self::record) has
/// returned for is on the disk, and [`verify`](super::verify) finds every later change.
///
/// Share it between threads by reference or `Arc`. Callers that record at the same time share a
/// sync, so that many of them are served at little more than the price of one.
///
/// ```
/// use std::time::SystemTime;
/// use sanare_audit::journal::{self, Directory, Journal, Options};
/// use sanare_audit::{Agent, Coding, Event, Reference, Source, Timestamp};
///
/// # let path = std::env::temp_dir().join(format!("sanare-journal-doc-{}", std::process::id()));
/// let clock = || Timestamp::from(SystemTime::now());
/// let journal = Journal::open(
///     Directory::open(&path)?,
///     clock,
///     Options::new("hospital.example/audit")?,
/// )?;
///
/// let nightly = Agent::new(Reference::identifier("https://hospital.example/jobs", "nightly"));
/// let event = Event::new(
///     "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f",
///     Coding::new("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"),
///     clock(),
///     nightly,
///     Source::new(Reference::display("interface engine")),
/// );
/// let position = journal.record(&event)?; // durable from here on
/// drop(journal);
///
/// let report = journal::verify(&Directory::existing(&path)?, None)?;
/// assert!(report.is_sound());
/// assert_eq!(report.records(), 1);
/// # let _ = position;
/// # std::fs::remove_dir_all(&path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Journal {
    store: Box<dyn Store>,
    clock: Box<dyn Clock>,
    options: Options,
    recovered: Vec<Finding>,
    state: Mutex<State>,
    /// A sync ended: results are there, or somebody has to lead the next one.
    ended: Condvar,
    /// Enough callers are there for the leader that waits for them.
    gathered: Condvar,
    _lock: Box<dyn Lock>,
}

#[derive(Default)]
struct State {
    waiting: Vec<Waiting>,
    waiting_bytes: usize,
    /// Somebody writes and syncs, or gathers callers to do so.
    led: bool,
    /// How many callers may come: as many as took part in the last sync or waited behind it.
    expected: usize,
    /// Nobody's while somebody writes; lost if a store panicked.
    tail: Option<Tail>,
    head: Option<Checkpoint>,
}

/// A record on its way.
struct Waiting {
    kind: Kind,
    time: Timestamp,
    payload: Vec<u8>,
    result: Arc<OnceLock<Result<Position>>>,
}

/// How long a leader waits without anybody coming before it stops waiting.
const PAUSE: Duration = Duration::from_micros(100);

impl Journal {
    /// Opens the journal in a store for writing, or begins a new one in an empty store.
    ///
    /// Bytes behind the last whole frame, left by a crash, are cut off, and the journal records
    /// that they were; [`recovered`](Self::recovered) tells.
    ///
    /// # Errors
    /// [`Locked`](ErrorKind::Locked) while another writer has it;
    /// [`WrongJournal`](ErrorKind::WrongJournal) if it has another origin;
    /// [`Corrupt`](ErrorKind::Corrupt) if whole frames lie behind damage in the last segment, and
    /// [`Lost`](ErrorKind::Lost) if it ends before an expected checkpoint (see
    /// [`Options::accept_damage`]), or if nothing is left of it (see [`Options::begin_anew`]); [`UnknownVersion`](ErrorKind::UnknownVersion); and the
    /// store's.
    pub fn open(
        store: impl Store + 'static,
        clock: impl Clock + 'static,
        options: Options,
    ) -> Result<Self> {
        let lock = store.lock().map_err(|error| match error.kind() {
            std::io::ErrorKind::WouldBlock => Error::new(ErrorKind::Locked),
            _ => Error::store(&error),
        })?;
        let end = recover::end(&store, options::id(&options.origin), &options)?;
        let begins = end.chain.next == 0;
        let lost = options.expected.as_ref().is_some_and(|known| known.size() > end.chain.next);
        if lost && !options.accept_damage && !(begins && options.begin_anew) {
            return Err(Error::new(ErrorKind::Lost).with_seq(end.chain.next));
        }
        if begins {
            begun::forget(&store)?;
        }
        let recovered = end.findings();
        let mut tail = Tail::new(&store, end)?;
        if !tail.is_open() {
            tail.next_segment(&store, clock.now(), &options)?;
        }
        begun::keep(&store)?;
        let head = Some(tail.checkpoint(&options));
        Ok(Self {
            store: Box::new(store),
            clock: Box::new(clock),
            options,
            recovered,
            state: Mutex::new(State { tail: Some(tail), head, ..State::default() }),
            ended: Condvar::new(),
            gathered: Condvar::new(),
            _lock: lock,
        })
    }

    /// Records an event; it is durable when this returns.
    ///
    /// # Errors
    /// [`TooLarge`](ErrorKind::TooLarge); [`DiskFull`](ErrorKind::DiskFull) and the store's other
    /// errors, which everybody gets who shared the sync. Whether such a record is in the journal
    /// is open until it is opened again; the next call writes to a new segment.
    pub fn record(&self, event: &Event) -> Result<Position> {
        self.append(Kind::Record, event.to_payload())
    }

    /// Records a received JSON object, such as a FHIR AuditEvent of another system, as it is: with
    /// sorted keys and without insignificant white space, but with every member and number kept.
    ///
    /// # Errors
    /// As [`record`](Self::record), and [`NotJson`](ErrorKind::NotJson).
    pub fn record_received(&self, text: &[u8]) -> Result<Position> {
        let mut payload = String::from("{\"received\":");
        json::read(text)?.write(&mut payload);
        payload.push('}');
        self.append(Kind::Record, payload.into_bytes())
    }

    /// Records a received AuditEvent with its issues.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    #[cfg(feature = "fhir")]
    pub fn record_checked(&self, received: crate::fhir::Received) -> Result<Position> {
        self.append(Kind::Record, received.into_payload())
    }

    /// Records that `count` events could not be recorded.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    pub fn record_gap(&self, count: u64) -> Result<Position> {
        self.append(Kind::Gap, format!("{{\"events\":{count}}}").into_bytes())
    }

    /// The checkpoint over everything durable.
    ///
    /// # Errors
    /// [`Poisoned`](ErrorKind::Poisoned) if the journal has lost its tail.
    pub fn checkpoint(&self) -> Result<Checkpoint> {
        self.lock().head.clone().ok_or(Error::new(ErrorKind::Poisoned))
    }

    /// What opening the journal cut off: bytes behind the last whole frame, which a crash had left.
    /// Each is a [`TornTail`](super::FindingKind::TornTail) with its place and its number of bytes.
    ///
    /// No whole record is among them, for every record that was acknowledged is a whole frame.
    pub fn recovered(&self) -> &[Finding] {
        &self.recovered
    }

    /// Where it is kept.
    pub(crate) fn store(&self) -> &dyn Store {
        &*self.store
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn append(&self, kind: Kind, payload: Vec<u8>) -> Result<Position> {
        if payload.len() > self.options.payload_bytes {
            return Err(Error::new(ErrorKind::TooLarge));
        }
        let result = Arc::new(OnceLock::new());
        let mut state = self.lock();
        let time = self.clock.now();
        state.waiting_bytes += payload.len();
        state.waiting.push(Waiting { kind, time, payload, result: Arc::clone(&result) });
        if state.is_gathered(&self.options) {
            self.gathered.notify_one();
        }
        loop {
            if let Some(result) = result.get() {
                return result.clone();
            }
            state = if state.led {
                self.ended.wait(state).unwrap_or_else(PoisonError::into_inner)
            } else {
                self.lead(state)
            };
        }
    }

    /// Gathers callers, writes what they bring, syncs once, and tells them.
    fn lead<'a>(&'a self, mut state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        state.led = true;
        state = self.gather(state);
        state.waiting_bytes = 0;
        let work = Work {
            waiting: mem::take(&mut state.waiting),
            tail: state.tail.take(),
            finished: false,
            journal: self,
        };
        drop(state);
        work.run();
        self.lock()
    }

    /// Waits for as many callers as may come, but not longer than it takes nobody to come.
    fn gather<'a>(&'a self, mut state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        let mut left = self.options.gather_for;
        while !state.is_gathered(&self.options) && !left.is_zero() {
            let before = state.waiting.len();
            let pause = left.min(PAUSE);
            left -= pause;
            let waited = self.gathered.wait_timeout(state, pause);
            let timeout;
            (state, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            if timeout.timed_out() && state.waiting.len() == before {
                break;
            }
        }
        state
    }
}

impl State {
    fn is_gathered(&self, options: &Options) -> bool {
        self.waiting.len() >= self.expected || self.waiting_bytes >= options.gather_bytes
    }
}

/// One turn of a leader. Dropping it gives the lead back and wakes everybody, even if the store
/// panics in the middle.
struct Work<'a> {
    waiting: Vec<Waiting>,
    tail: Option<Tail>,
    finished: bool,
    journal: &'a Journal,
}

impl Work<'_> {
    fn run(mut self) {
        self.write();
        self.finished = true;
    }

    fn write(&mut self) {
        let Some(tail) = self.tail.as_mut() else { return };
        let (store, options) = (&*self.journal.store, &self.journal.options);
        let mut rest = self.waiting.iter();
        while !rest.as_slice().is_empty() {
            let begin = rest.as_slice();
            let mut positions = Vec::with_capacity(begin.len());
            let written = write(tail, begin, &mut positions, store, options);
            if let Err(error) = written {
                tail.close(store);
                for waiting in rest {
                    let _ = waiting.result.set(Err(error.clone()));
                }
                return;
            }
            for position in positions {
                if let Some(waiting) = rest.next() {
                    let _ = waiting.result.set(Ok(position));
                }
            }
        }
    }
}

/// Makes the first of the records durable, as many as go into one segment.
fn write(
    tail: &mut Tail,
    waiting: &[Waiting],
    positions: &mut Vec<Position>,
    store: &dyn Store,
    options: &Options,
) -> Result<()> {
    for Waiting { kind, time, payload, .. } in waiting {
        if tail.is_full(payload, options) {
            if !positions.is_empty() {
                break;
            }
            tail.next_segment(store, *time, options)?;
        }
        positions.push(tail.push(*kind, *time, payload, options)?);
    }
    tail.flush()
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        let mut state = self.journal.lock();
        for waiting in &self.waiting {
            let _ = waiting.result.set(Err(Error::new(ErrorKind::Poisoned)));
        }
        state.tail = self.tail.take().filter(|_| self.finished);
        state.head = state.tail.as_ref().map(|tail| tail.checkpoint(&self.journal.options));
        state.expected = self.waiting.len() + state.waiting.len();
        state.led = false;
        self.journal.ended.notify_all();
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.lock().head.as_ref().map(Checkpoint::size);
        f.debug_struct("Journal").field("size", &size).finish_non_exhaustive()
    }
}
