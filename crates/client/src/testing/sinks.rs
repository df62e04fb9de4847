//! Sinks in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::bulk::{BadLine, FileName, Sink, SinkBroken, Sinks};

/// Sinks that hold bytes in memory; clones hold the same.
#[derive(Clone, Default)]
pub struct MemorySinks(Arc<Mutex<BTreeMap<String, Kept>>>);

#[derive(Clone, Default)]
struct Kept {
    bytes: Vec<u8>,
    finished: u32,
    restarted: u32,
    bad: Vec<(BadLine, Vec<u8>)>,
    breaks: bool,
}

impl MemorySinks {
    /// The sink of a single file.
    pub fn sink(&self, name: &str) -> impl Sink + use<> {
        MemorySink { all: self.clone(), name: name.to_owned() }
    }

    /// The bytes of a finished file, by its name.
    pub fn finished(&self, name: &str) -> Option<Vec<u8>> {
        self.held().get(name).filter(|kept| kept.finished > 0).map(|kept| kept.bytes.clone())
    }

    /// The names of all finished files.
    pub fn names(&self) -> Vec<String> {
        self.held()
            .iter()
            .filter(|(_, kept)| kept.finished > 0)
            .map(|(name, _)| name.clone())
            .collect()
    }

    /// How often a file was begun anew.
    pub fn restarts(&self, name: &str) -> u32 {
        self.held().get(name).map_or(0, |kept| kept.restarted)
    }

    /// The bad lines of a file.
    pub fn bad_lines(&self, name: &str) -> Vec<(BadLine, Vec<u8>)> {
        self.held().get(name).map(|kept| kept.bad.clone()).unwrap_or_default()
    }

    /// Loses bytes at the end of unfinished files, as a crash before they reached the disk does. The function is told how many there are
    /// and says how many are left.
    pub fn crash(&self, mut left: impl FnMut(usize) -> usize) {
        for kept in self.held().values_mut().filter(|kept| kept.finished == 0) {
            let len = left(kept.bytes.len());
            kept.bytes.truncate(len);
        }
    }

    /// Makes writing to a file fail from now on, or work again.
    pub fn breaks(&self, name: &str, breaks: bool) {
        self.held().entry(name.to_owned()).or_default().breaks = breaks;
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows how many files there are.
impl std::fmt::Debug for MemorySinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MemorySinks({} files)", self.held().len())
    }
}

impl Sinks for MemorySinks {
    fn open(&mut self, file: &FileName) -> Result<Box<dyn Sink>, SinkBroken> {
        Ok(Box::new(MemorySink { all: self.clone(), name: file.to_string() }))
    }
}

struct MemorySink {
    all: MemorySinks,
    name: String,
}

impl MemorySink {
    fn kept<T>(&self, act: impl FnOnce(&mut Kept) -> T) -> T {
        act(self.all.held().entry(self.name.clone()).or_default())
    }
}

impl Sink for MemorySink {
    fn replay(&mut self, each: &mut dyn FnMut(&[u8])) -> Result<(), SinkBroken> {
        let bytes = self.kept(|kept| kept.bytes.clone());
        bytes.chunks(777).for_each(each);
        Ok(())
    }

    fn restart(&mut self) -> Result<(), SinkBroken> {
        self.kept(|kept| {
            kept.bytes.clear();
            kept.bad.clear();
            kept.finished = 0;
            kept.restarted += 1;
        });
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), SinkBroken> {
        self.kept(|kept| {
            kept.bytes.extend_from_slice(bytes);
            if kept.breaks { Err(SinkBroken::new()) } else { Ok(()) }
        })
    }

    fn bad_line(&mut self, bad: BadLine, line: &[u8]) -> Result<(), SinkBroken> {
        self.kept(|kept| kept.bad.push((bad, line.to_vec())));
        Ok(())
    }

    fn finish(&mut self) -> Result<(), SinkBroken> {
        self.kept(|kept| kept.finished += 1);
        Ok(())
    }
}
