//! A disk in memory that loses power, runs full and forgets on demand.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::random::Random;
use crate::journal::{Appender, Lock, Store};

/// A [`Store`] in memory that keeps apart what was written and what is durable. Clones are the
/// same disk.
///
/// ```
/// use sanare_audit::journal::{Journal, Options};
/// use sanare_audit::testing::{Disk, Fault};
/// use sanare_audit::{ErrorKind, Timestamp};
///
/// let disk = Disk::new(7);
/// let journal = Journal::open(
///     disk.clone(),
///     || Timestamp::from_micros(0),
///     Options::new("a.example/test")?,
/// )?;
/// disk.fail_at(disk.operations(), Fault::Full);
/// assert_eq!(journal.record_gap(1).unwrap_err().kind(), ErrorKind::DiskFull);
/// assert!(journal.record_gap(1).is_ok());
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone)]
pub struct Disk(Arc<Mutex<State>>);

/// What goes wrong at one operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The power fails before it; every operation fails until [`Disk::restart`].
    Kill,
    /// Of a write only a part is done, then the power fails.
    TornWrite,
    /// Of a write only a part is done, and the caller is told how much.
    ShortWrite,
    /// Of a write only a part is done, and there is no room for the rest.
    Full,
    /// It fails; what a failed sync should have made durable never will be, though it can be read
    /// until the power fails.
    Error,
    /// A sync says that it was done, and was not.
    ForgottenSync,
}

#[derive(Default)]
struct State {
    files: Vec<File>,
    /// The names as they are now, and as they are after a power failure.
    names: BTreeMap<String, usize>,
    durable: BTreeMap<String, usize>,
    pending: Vec<(String, Option<usize>)>,
    faults: BTreeMap<u64, Fault>,
    operations: u64,
    off: bool,
    locked: bool,
    lives: u64,
    random: u64,
}

#[derive(Default)]
struct File {
    /// Shared with whoever reads it.
    bytes: Arc<Vec<u8>>,
    durable: usize,
    /// Ranges that a failed sync lost.
    ghosts: Vec<(usize, usize)>,
}

impl Disk {
    /// An empty disk; the seed decides how much of what was not durable survives.
    pub fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(State { random: seed, ..State::default() })))
    }

    /// How many operations that change something were begun.
    pub fn operations(&self) -> u64 {
        self.state().operations
    }

    /// Lets the operation with this number, counted from 0, go wrong.
    pub fn fail_at(&self, operation: u64, fault: Fault) {
        self.state().faults.insert(operation, fault);
    }

    /// The power comes back: what was not durable is there as far as chance has it, and locks are
    /// given back.
    pub fn restart(&self) {
        self.state().restart();
    }

    /// The names and contents of all files, as they are now.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let state = self.state();
        let content = |id: &usize| state.files.get(*id).map(|file| file.bytes.to_vec());
        state
            .names
            .iter()
            .map(|(name, id)| (name.clone(), content(id).unwrap_or_default()))
            .collect()
    }

    /// Puts a durable file there, or takes it away.
    pub fn put(&self, name: &str, bytes: Option<Vec<u8>>) {
        let mut state = self.state();
        if let Some(bytes) = bytes {
            let durable = bytes.len();
            state.files.push(File { bytes: Arc::new(bytes), durable, ghosts: Vec::new() });
            let id = state.files.len() - 1;
            state.names.insert(name.to_owned(), id);
            state.durable.insert(name.to_owned(), id);
        } else {
            state.names.remove(name);
            state.durable.remove(name);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Disk")
            .field("files", &state.names.len())
            .field("operations", &state.operations)
            .finish_non_exhaustive()
    }
}

impl State {
    /// Begins an operation: what is to go wrong with it.
    fn begin(&mut self) -> io::Result<Option<Fault>> {
        if self.off {
            return Err(io::ErrorKind::NotConnected.into());
        }
        let fault = self.faults.remove(&self.operations);
        self.operations += 1;
        if fault == Some(Fault::Kill) {
            self.off = true;
            return Err(io::ErrorKind::NotConnected.into());
        }
        Ok(fault)
    }

    /// Begins an operation that either works or not.
    fn simple(&mut self) -> io::Result<()> {
        match self.begin()? {
            Some(Fault::Full) => Err(io::ErrorKind::StorageFull.into()),
            Some(Fault::Error) => Err(io::ErrorKind::Other.into()),
            _ => Ok(()),
        }
    }

    fn id(&self, name: &str) -> io::Result<usize> {
        self.names.get(name).copied().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn file(&mut self, id: usize) -> io::Result<&mut File> {
        self.files.get_mut(id).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn link(&mut self, name: &str, id: Option<usize>) {
        match id {
            Some(id) => self.names.insert(name.to_owned(), id),
            None => self.names.remove(name),
        };
        self.pending.push((name.to_owned(), id));
    }

    fn below(&mut self, bound: usize) -> usize {
        let mut random = Random::new(self.random);
        self.random = random.number();
        random.below(bound)
    }

    fn settle(&mut self, count: usize) {
        for (name, id) in self.pending.drain(..count.min(self.pending.len())) {
            match id {
                Some(id) => self.durable.insert(name, id),
                None => self.durable.remove(&name),
            };
        }
    }

    fn restart(&mut self) {
        let survive = self.below(self.pending.len() + 1);
        self.settle(survive);
        self.pending.clear();
        self.names = self.durable.clone();
        for id in 0..self.files.len() {
            let Some(loose) = self.files.get(id).map(|file| file.bytes.len() - file.durable) else {
                continue;
            };
            let survive = self.below(loose + 1);
            if let Some(file) = self.files.get_mut(id) {
                let bytes = Arc::make_mut(&mut file.bytes);
                bytes.truncate(file.durable + survive);
                let length = bytes.len();
                for (from, to) in file.ghosts.drain(..) {
                    if let Some(lost) = bytes.get_mut(from..to.min(length)) {
                        lost.fill(0);
                    }
                }
                file.durable = length;
            }
        }
        self.off = false;
        self.locked = false;
        self.lives += 1;
        self.faults.clear();
    }
}

impl Store for Disk {
    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.state().names.keys().cloned().collect())
    }

    fn length(&self, name: &str) -> io::Result<u64> {
        let mut state = self.state();
        let id = state.id(name)?;
        Ok(state.file(id)?.bytes.len() as u64)
    }

    fn read(&self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        let mut state = self.state();
        let id = state.id(name)?;
        Ok(Box::new(io::Cursor::new(Shared(Arc::clone(&state.file(id)?.bytes)))))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        let mut state = self.state();
        state.simple()?;
        if state.names.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        state.files.push(File::default());
        let id = state.files.len() - 1;
        state.link(name, Some(id));
        Ok(Box::new(Output { disk: self.clone(), life: state.lives, id }))
    }

    fn append(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        let mut state = self.state();
        state.simple()?;
        let id = state.id(name)?;
        Ok(Box::new(Output { disk: self.clone(), life: state.lives, id }))
    }

    fn truncate(&self, name: &str, length: u64) -> io::Result<()> {
        let mut state = self.state();
        state.simple()?;
        let id = state.id(name)?;
        let file = state.file(id)?;
        let length = usize::try_from(length).map_err(|_| io::ErrorKind::InvalidInput)?;
        Arc::make_mut(&mut file.bytes).resize(length, 0);
        file.durable = file.bytes.len();
        let end = file.durable;
        file.ghosts.retain(|(from, _)| *from < end);
        Ok(())
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.state();
        state.simple()?;
        let id = state.id(from)?;
        state.names.remove(from);
        state.names.insert(to.to_owned(), id);
        // One step: the new name and the loss of the old one survive together or not at all.
        state.pending.push((to.to_owned(), Some(id)));
        state.pending.push((from.to_owned(), None));
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut state = self.state();
        state.simple()?;
        state.id(name)?;
        state.link(name, None);
        Ok(())
    }

    fn sync_names(&self) -> io::Result<()> {
        let mut state = self.state();
        match state.begin()? {
            Some(Fault::Full | Fault::Error) => return Err(io::ErrorKind::Other.into()),
            Some(Fault::ForgottenSync) => {}
            _ => {
                let all = state.pending.len();
                state.settle(all);
            }
        }
        Ok(())
    }

    fn lock(&self) -> io::Result<Box<dyn Lock>> {
        let mut state = self.state();
        if std::mem::replace(&mut state.locked, true) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        Ok(Box::new(Held { disk: self.clone(), life: state.lives }))
    }
}

/// The content of a file while it is read.
struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

struct Held {
    disk: Disk,
    life: u64,
}

impl Lock for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        let mut state = self.disk.state();
        if state.lives == self.life {
            state.locked = false;
        }
    }
}

struct Output {
    disk: Disk,
    life: u64,
    id: usize,
}

impl Output {
    fn begin(&self) -> io::Result<(MutexGuard<'_, State>, Option<Fault>)> {
        let mut state = self.disk.state();
        if state.lives != self.life {
            return Err(io::ErrorKind::NotConnected.into());
        }
        let fault = state.begin()?;
        Ok((state, fault))
    }
}

impl Appender for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (mut state, fault) = self.begin()?;
        let part = match fault {
            Some(Fault::ShortWrite) => state.below(bytes.len()).max(1),
            Some(Fault::TornWrite | Fault::Full) => state.below(bytes.len()),
            Some(Fault::Error) => return Err(io::ErrorKind::Other.into()),
            _ => bytes.len(),
        };
        let written = bytes.get(..part).unwrap_or_default();
        Arc::make_mut(&mut state.file(self.id)?.bytes).extend_from_slice(written);
        match fault {
            Some(Fault::TornWrite) => {
                state.off = true;
                Err(io::ErrorKind::NotConnected.into())
            }
            Some(Fault::Full) => Err(io::ErrorKind::StorageFull.into()),
            _ => Ok(part),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        let (mut state, fault) = self.begin()?;
        if fault == Some(Fault::TornWrite) {
            state.off = true;
            return Err(io::ErrorKind::NotConnected.into());
        }
        let file = state.file(self.id)?;
        let end = file.bytes.len();
        match fault {
            Some(Fault::Error | Fault::Full) => {
                file.ghosts.push((file.durable, end));
                Err(io::ErrorKind::Other.into())
            }
            Some(Fault::ForgottenSync) => Ok(()),
            _ => {
                file.durable = end;
                Ok(())
            }
        }
    }
}
