//! What an implementation of a public trait has to keep, as a test that anybody can run.

use std::fmt;
use std::io::{self, Read};

use crate::journal::{Appender, Clock, Store};
use crate::time::Timestamp;

/// The clause of a contract that an implementation does not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    clause: &'static str,
}

impl Broken {
    pub(super) const fn of(clause: &'static str) -> Self {
        Self { clause }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the contract is broken: {}", self.clause)
    }
}

impl std::error::Error for Broken {}

pub(super) fn keeps(kept: bool, clause: &'static str) -> Result<(), Broken> {
    if kept { Ok(()) } else { Err(Broken { clause }) }
}

/// Tries an empty [`Store`] and leaves it empty.
///
/// ```
/// use sanare_audit::testing::{Disk, store_contract};
///
/// store_contract(&Disk::new(0))?;
/// # Ok::<(), sanare_audit::testing::Broken>(())
/// ```
///
/// # Errors
/// The first clause that is not kept.
pub fn store_contract(store: &dyn Store) -> Result<(), Broken> {
    let works = "an operation that can be done is done";
    let one = "0000000000000000.saj";
    let other = "next.tmp";
    let content: Vec<u8> =
        (0..300_000_u32).map(|n| u8::try_from(n % 251).unwrap_or_default()).collect();
    keeps(names(store) == Some(Vec::new()), "an empty store has no names")?;

    let mut file = store.create(one).map_err(|_| Broken { clause: works })?;
    keeps(fill(&mut *file, &content), "write takes at least one byte")?;
    keeps(file.sync().is_ok(), works)?;
    drop(file);
    keeps(store.sync_names().is_ok(), works)?;
    keeps(names(store) == Some(vec![one.to_owned()]), "a file that was made has its name")?;
    keeps(store.length(one).ok() == Some(300_000), "a length is a number of bytes")?;
    keeps(whole(store, one).as_ref() == Some(&content), "what was written can be read")?;
    keeps(
        matches!(store.create(one), Err(error) if error.kind() == io::ErrorKind::AlreadyExists),
        "a file that exists is not made again: AlreadyExists",
    )?;

    let mut file = store.append(one).map_err(|_| Broken { clause: works })?;
    keeps(fill(&mut *file, b"end") && file.sync().is_ok(), works)?;
    drop(file);
    keeps(
        whole(store, one).is_some_and(|bytes| bytes.ends_with(b"end") && bytes.len() == 300_003),
        "append writes behind the last byte",
    )?;
    keeps(store.truncate(one, 7).is_ok(), works)?;
    keeps(whole(store, one).as_deref() == content.get(..7), "truncate keeps the first bytes")?;
    let mut file = store.append(one).map_err(|_| Broken { clause: works })?;
    keeps(fill(&mut *file, b"x") && file.sync().is_ok(), works)?;
    drop(file);
    keeps(store.length(one).ok() == Some(8), "append writes behind a cut")?;

    let mut file = store.create(other).map_err(|_| Broken { clause: works })?;
    keeps(fill(&mut *file, b"new") && file.sync().is_ok(), works)?;
    drop(file);
    keeps(store.rename(other, one).is_ok() && store.sync_names().is_ok(), works)?;
    keeps(names(store) == Some(vec![one.to_owned()]), "rename takes the old name away")?;
    keeps(whole(store, one).as_deref() == Some(b"new"), "rename replaces")?;
    keeps(store.remove(one).is_ok() && store.sync_names().is_ok(), works)?;
    keeps(names(store) == Some(Vec::new()), "remove takes the name away")?;
    let absent = |error: Option<io::Error>| {
        error.is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
    };
    keeps(
        absent(store.read(one).err())
            && absent(store.append(one).err())
            && absent(store.remove(one).err()),
        "what is not there is NotFound",
    )?;

    let lock = store.lock().map_err(|_| Broken { clause: works })?;
    keeps(
        matches!(store.lock(), Err(error) if error.kind() == io::ErrorKind::WouldBlock),
        "a second lock is refused: WouldBlock",
    )?;
    drop(lock);
    keeps(store.lock().is_ok(), "a lock that was dropped can be taken")?;
    keeps(names(store) == Some(Vec::new()), "a lock has no name")
}

fn names(store: &dyn Store) -> Option<Vec<String>> {
    store.names().ok()
}

fn whole(store: &dyn Store, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    store.read(name).ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn fill(file: &mut dyn Appender, mut bytes: &[u8]) -> bool {
    while !bytes.is_empty() {
        match file.write(bytes) {
            Ok(count) if count > 0 => bytes = bytes.get(count..).unwrap_or_default(),
            _ => return false,
        }
    }
    true
}

/// Tries a [`Clock`]: it can be read by several threads at once, and tells times that can be
/// written.
///
/// # Errors
/// The first clause that is not kept.
pub fn clock_contract(clock: &dyn Clock) -> Result<(), Broken> {
    let fine = std::thread::scope(|scope| {
        let reader = || (0..1000).all(|_| (Timestamp::MIN..=Timestamp::MAX).contains(&clock.now()));
        let readers: Vec<_> = (0..4).map(|_| scope.spawn(reader)).collect();
        readers.into_iter().all(|reader| reader.join().unwrap_or(false))
    });
    keeps(fine, "a clock can be read by several threads at once")
}
