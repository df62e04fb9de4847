//! Room that is kept on the disk for events that are to come.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::{Error, Result};
use crate::journal::{Store, write_all};

/// The file that keeps the room.
const NAME: &str = "reserve";
/// The room of one event, and of what the journal writes around it.
const BYTES: u64 = 16 << 10;

/// How many places are taken.
#[derive(Default)]
pub(super) struct Reserve(Mutex<u64>);

/// Room for events, which is given back when this is dropped.
#[must_use = "the room is given back when this is dropped"]
pub struct Place<'a> {
    reserve: &'a Reserve,
    store: &'a dyn Store,
    count: u64,
}

impl Reserve {
    pub(super) fn take<'a>(&'a self, store: &'a dyn Store, count: usize) -> Result<Place<'a>> {
        let count = count as u64;
        let mut taken = self.lock();
        let wanted = taken.saturating_add(count);
        let result = grow(store, wanted.saturating_mul(BYTES));
        if let Err(error) = result {
            let _ = store.truncate(NAME, taken.saturating_mul(BYTES));
            return Err(Error::store(&error));
        }
        *taken = wanted;
        Ok(Place { reserve: self, store, count })
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the file this long, with bytes that are on the disk.
fn grow(store: &dyn Store, length: u64) -> std::io::Result<()> {
    let (mut file, own) = match store.append(NAME) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let file = store.create(NAME)?;
            store.sync_names()?;
            (file, 0)
        }
        other => (other?, store.length(NAME)?),
    };
    let mut missing = length.saturating_sub(own);
    let zeros = [0; 4096];
    while missing > 0 {
        let part = usize::try_from(missing).unwrap_or(zeros.len()).min(zeros.len());
        write_all(&mut *file, zeros.get(..part).unwrap_or_default())?;
        missing -= part as u64;
    }
    file.sync()
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut taken = self.reserve.lock();
        *taken = taken.saturating_sub(self.count);
        // A file that stays too long keeps room for the next place.
        let _ = self.store.truncate(NAME, taken.saturating_mul(BYTES));
    }
}

impl fmt::Debug for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place").field("count", &self.count).finish_non_exhaustive()
    }
}
