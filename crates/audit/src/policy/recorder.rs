//! A journal behind policies.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::class::{EventClass, Overflow};
use super::reserve::{Place, Reserve};
use crate::error::{Error, ErrorKind, Result};
use crate::event::Event;
use crate::journal::{Journal, Position};

/// Where an event went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Recorded {
    /// Into the journal.
    Journal(Position),
    /// Into the second journal of its class.
    Spilled(Position),
    /// Nowhere: it is one of so many that are counted.
    Missed(u64),
}

/// A journal with a policy for each class of events.
pub struct Recorder {
    journal: Journal,
    overflows: [Overflow; 4],
    missed: Mutex<u64>,
    reserve: Reserve,
}

/// How long a blocked caller sleeps before it tries again.
const NAP: Duration = Duration::from_millis(5);

impl Recorder {
    /// A journal that fails for every class, until something else is said.
    pub fn new(journal: Journal) -> Self {
        Self {
            journal,
            overflows: Default::default(),
            missed: Mutex::new(0),
            reserve: Reserve::default(),
        }
    }

    /// Sets what happens to a class.
    ///
    /// # Errors
    /// [`WrongMember`](ErrorKind::WrongMember) for [`Overflow::Gap`] of anything but reads.
    pub fn overflow(mut self, class: EventClass, overflow: Overflow) -> Result<Self> {
        if matches!(overflow, Overflow::Gap) && class != EventClass::Read {
            return Err(Error::new(ErrorKind::WrongMember).member("overflow"));
        }
        if let Some(own) = self.overflows.get_mut(class.place()) {
            *own = overflow;
        }
        Ok(self)
    }

    /// The journal.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// How many events were missed and are not recorded as missed yet.
    pub fn missed(&self) -> u64 {
        *self.lock()
    }

    /// Records an event, or does with it what its class is for. It is durable where this says so.
    ///
    /// # Errors
    /// Those of [`Journal::record`], if the policy does not catch them.
    pub fn record(&self, event: &Event) -> Result<Recorded> {
        let error = match self.try_record(event) {
            Ok(position) => return Ok(Recorded::Journal(position)),
            Err(error) if !is_overflow(&error) => return Err(error),
            Err(error) => error,
        };
        match self.overflows.get(EventClass::of(event).place()) {
            Some(Overflow::Block { timeout }) => {
                self.wait(event, *timeout, error).map(Recorded::Journal)
            }
            Some(Overflow::Spill(second)) => second.record(event).map(Recorded::Spilled),
            Some(Overflow::Gap) => {
                let mut missed = self.lock();
                *missed = missed.saturating_add(1);
                Ok(Recorded::Missed(*missed))
            }
            _ => Err(error),
        }
    }

    /// Makes room for so many events, so that they can be recorded even if the disk runs full.
    ///
    /// # Errors
    /// [`DiskFull`](ErrorKind::DiskFull) and the store's others: do not begin the act.
    pub fn reserve(&self, count: usize) -> Result<Place<'_>> {
        self.try_gap()?;
        self.reserve.take(self.journal.store(), count)
    }

    /// Records an event in a reserved place, which is used up, and gives the others of it back.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    pub fn record_in(&self, place: Place<'_>, event: &Event) -> Result<Recorded> {
        match self.journal.record(event) {
            Err(error) if error.kind() == ErrorKind::DiskFull => {
                drop(place);
                self.record(event)
            }
            result => result.map(Recorded::Journal),
        }
    }

    fn try_record(&self, event: &Event) -> Result<Position> {
        self.try_gap()?;
        self.journal.record(event)
    }

    /// The count of missed events goes before the first event behind them.
    fn try_gap(&self) -> Result<()> {
        let mut missed = self.lock();
        if *missed > 0 {
            self.journal.record_gap(*missed)?;
            *missed = 0;
        }
        Ok(())
    }

    fn wait(&self, event: &Event, timeout: Duration, mut error: Error) -> Result<Position> {
        let mut left = timeout;
        while !left.is_zero() {
            let nap = left.min(NAP);
            std::thread::sleep(nap);
            left -= nap;
            match self.try_record(event) {
                Err(next) if is_overflow(&next) => error = next,
                result => return result,
            }
        }
        Err(error)
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        self.missed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("overflows", &self.overflows)
            .field("missed", &self.missed())
            .finish_non_exhaustive()
    }
}

/// Whether the journal cannot take anything now; other errors are faults of the event or the
/// caller.
fn is_overflow(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::DiskFull | ErrorKind::ReadOnly | ErrorKind::Store(_) | ErrorKind::Poisoned
    )
}
