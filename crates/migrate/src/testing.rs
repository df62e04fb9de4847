//! A target and a journal in memory that fail on demand.

use std::collections::BTreeMap;

use crate::digest::Digest;
use crate::run::{
    Broken, Found, Intent, Journal, Look, Operation, Target, Unavailable, Undone, Wrote,
};

/// A journal in memory. After some records it breaks: the next one is not kept, or half of it is.
#[derive(Clone, Debug, Default)]
pub struct MemoryJournal {
    bytes: Vec<u8>,
    left: Option<usize>,
    torn: bool,
}

impl MemoryJournal {
    /// An empty journal that never breaks.
    pub fn new() -> Self {
        Self::default()
    }

    /// A journal with these bytes.
    pub fn of(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }

    /// The same, breaking after this many more records; `torn` keeps half of the next one.
    #[must_use]
    pub fn breaks_after(mut self, records: usize, torn: bool) -> Self {
        (self.left, self.torn) = (Some(records), torn);
        self
    }

    /// The same, mended.
    #[must_use]
    pub fn mended(mut self) -> Self {
        self.left = None;
        self
    }

    /// What is in it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl Journal for MemoryJournal {
    fn read(&mut self) -> Result<Vec<u8>, Broken> {
        Ok(self.bytes.clone())
    }

    fn append(&mut self, record: &[u8]) -> Result<(), Broken> {
        match &mut self.left {
            Some(0) => {
                if self.torn {
                    self.bytes.extend(record.iter().take(record.len() / 2));
                    self.torn = false;
                }
                return Err(Broken);
            }
            Some(left) => *left -= 1,
            None => {}
        }
        self.bytes.extend(record);
        Ok(())
    }

    fn cut(&mut self, length: u64) -> Result<(), Broken> {
        self.bytes.truncate(usize::try_from(length).map_err(|_| Broken)?);
        Ok(())
    }
}

/// A server in memory with versions and history. Some call loses its answer, before or after it is
/// carried out.
#[derive(Clone, Debug, Default)]
pub struct MemoryTarget {
    there: BTreeMap<Box<str>, (u64, Vec<u8>)>,
    history: BTreeMap<Digest, Vec<u8>>,
    version: u64,
    writes: u64,
    fails_in: Option<(u64, bool)>,
}

impl MemoryTarget {
    /// An empty server that never fails.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts something there, as somebody else would.
    pub fn put(&mut self, address: &str, content: &[u8]) {
        self.version += 1;
        self.history.insert(Digest::of(content), content.to_vec());
        self.there.insert(address.into(), (self.version, content.to_vec()));
    }

    /// The same, losing the answer of a change after so many others; `done` says whether that one
    /// is carried out.
    pub fn fail_in(&mut self, changes: u64, done: bool) {
        self.fails_in = Some((changes, done));
    }

    /// How many changes were carried out.
    pub fn changes(&self) -> u64 {
        self.writes
    }

    /// How many resources are there.
    pub fn len(&self) -> usize {
        self.there.len()
    }

    /// Whether nothing is there.
    pub fn is_empty(&self) -> bool {
        self.there.is_empty()
    }

    /// The contents by address, without versions.
    pub fn contents(&self) -> BTreeMap<&str, &[u8]> {
        self.there.iter().map(|(address, (_, content))| (&**address, content.as_slice())).collect()
    }

    /// Whether the answer of this change is lost, and if so whether it is carried out.
    fn fate(&mut self) -> Option<bool> {
        match &mut self.fails_in {
            Some((0, done)) => {
                let done = *done;
                self.fails_in = None;
                Some(done)
            }
            Some((left, _)) => {
                *left -= 1;
                None
            }
            None => None,
        }
    }

    fn version_of(&self, address: &str) -> Option<Box<str>> {
        self.there.get(address).map(|(version, _)| version.to_string().into())
    }

    fn set(&mut self, address: &str, content: Option<&[u8]>) -> Box<str> {
        self.writes += 1;
        if let Some(content) = content {
            self.put(address, content);
            return self.version.to_string().into();
        }
        self.there.remove(address);
        "".into()
    }
}

impl Look for MemoryTarget {
    fn look(&mut self, address: &str) -> Result<Option<Found>, Unavailable> {
        Ok(self.there.get(address).map(|(version, content)| Found {
            version: version.to_string().into(),
            digest: Digest::of(content),
        }))
    }
}

impl Target for MemoryTarget {
    fn write(&mut self, intent: &Intent, content: Option<&[u8]>) -> Result<Wrote, Unavailable> {
        let fate = self.fate();
        if fate == Some(false) {
            return Err(Unavailable);
        }
        let wrote = if self.version_of(&intent.address) == intent.version {
            Wrote::Done(self.set(&intent.address, content))
        } else {
            Wrote::Conflict
        };
        if fate.is_some() { Err(Unavailable) } else { Ok(wrote) }
    }

    fn undo(&mut self, intent: &Intent, version: &str) -> Result<Undone, Unavailable> {
        let fate = self.fate();
        if fate == Some(false) {
            return Err(Unavailable);
        }
        let ours = Some(version).filter(|version| !version.is_empty());
        let prior = intent.prior.and_then(|digest| self.history.get(&digest)).cloned();
        let undone =
            match (self.version_of(&intent.address).as_deref() == ours, intent.operation, prior) {
                (false, ..) => Undone::Conflict,
                (true, Operation::Create, _) => {
                    self.set(&intent.address, None);
                    Undone::Done
                }
                (true, _, Some(prior)) => {
                    self.set(&intent.address, Some(&prior));
                    Undone::Done
                }
                (true, _, None) => Undone::Refused,
            };
        if fate.is_some() { Err(Unavailable) } else { Ok(undone) }
    }
}

/// A clause of a contract that an adapter does not keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not kept: {0}")]
pub struct NotKept(&'static str);

fn keeps(kept: bool, clause: &'static str) -> Result<(), NotKept> {
    if kept { Ok(()) } else { Err(NotKept(clause)) }
}

/// Tries an empty journal of yours.
///
/// # Errors
/// The first clause that is not kept.
pub fn journal_contract(journal: &mut dyn Journal) -> Result<(), NotKept> {
    keeps(journal.read() == Ok(Vec::new()), "an empty journal has no bytes")?;
    for record in [&b"one\n"[..], b"two\n", b"three\n"] {
        keeps(journal.append(record).is_ok(), "a record is added")?;
    }
    keeps(
        journal.read() == Ok(b"one\ntwo\nthree\n".to_vec()),
        "records are read in order, each time",
    )?;
    keeps(
        journal.cut(6).is_ok() && journal.read() == Ok(b"one\ntw".to_vec()),
        "what is behind a length is removed",
    )?;
    keeps(journal.append(b"four\n").is_ok(), "a record is added after that")?;
    keeps(journal.read() == Ok(b"one\ntwfour\n".to_vec()), "it stands at the end")
}

/// Tries a target of yours at an address where nothing is, with two contents that it takes.
///
/// # Errors
/// The first clause that is not kept. Something may be left at the address then.
pub fn target_contract(
    target: &mut dyn Target,
    address: &str,
    first: &[u8],
    second: &[u8],
) -> Result<(), NotKept> {
    let intent = |operation, found: Option<&Found>, content: Option<&[u8]>| Intent {
        number: 0,
        key: "contract".into(),
        address: address.into(),
        operation,
        version: found.map(|found| found.version.clone()),
        prior: found.map(|found| found.digest),
        content: content.map(Digest::of),
    };
    let done = |wrote: Result<Wrote, Unavailable>, clause| match wrote {
        Ok(Wrote::Done(version)) => Ok(version),
        _ => Err(NotKept(clause)),
    };
    keeps(target.look(address) == Ok(None), "nothing is at the address")?;
    let create = intent(Operation::Create, None, Some(first));
    let version = done(target.write(&create, Some(first)), "what is not there is created")?;
    let found = target.look(address).ok().flatten().ok_or(NotKept("what was created is found"))?;
    keeps(found.version == version, "the version is that of the write")?;
    keeps(found.digest == Digest::of(first), "the digest is over the bytes of the write")?;
    keeps(
        target.write(&create, Some(second)) == Ok(Wrote::Conflict),
        "nothing is created over what is there",
    )?;
    let update = intent(Operation::Update, Some(&found), Some(second));
    let newer = done(target.write(&update, Some(second)), "what is there is updated")?;
    keeps(newer != version, "another content is another version")?;
    keeps(
        target.write(&update, Some(first)) == Ok(Wrote::Conflict),
        "an older version is not overwritten",
    )?;
    keeps(
        target.undo(&update, &version) == Ok(Undone::Conflict),
        "an older version is not taken back",
    )?;
    keeps(target.undo(&update, &newer) == Ok(Undone::Done), "an update is taken back")?;
    let found = target.look(address).ok().flatten().ok_or(NotKept("what was restored is found"))?;
    keeps(found.digest == Digest::of(first), "the content before is there again")?;
    let delete = intent(Operation::Delete, Some(&found), None);
    done(target.write(&delete, None), "what is there is deleted")?;
    keeps(target.look(address) == Ok(None), "what was deleted is gone")?;
    keeps(target.undo(&delete, "") == Ok(Undone::Done), "a deletion is taken back")?;
    let found =
        target.look(address).ok().flatten().ok_or(NotKept("what was deleted is there again"))?;
    keeps(found.digest == Digest::of(first), "with its content")?;
    keeps(target.undo(&create, &found.version) == Ok(Undone::Done), "a creation is taken back")?;
    keeps(target.look(address) == Ok(None), "nothing is at the address again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_adapters_in_memory_keep_the_contracts() {
        journal_contract(&mut MemoryJournal::new()).unwrap();
        target_contract(&mut MemoryTarget::new(), "Patient/1", b"one", b"two").unwrap();
        let mut broken = MemoryJournal::new().breaks_after(1, false);
        assert_eq!(journal_contract(&mut broken), Err(NotKept("a record is added")));
        let mut there = MemoryTarget::new();
        there.put("Patient/1", b"x");
        assert!(target_contract(&mut there, "Patient/1", b"one", b"two").is_err());
    }
}
