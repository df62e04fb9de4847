//! Sinks that keep entries: in memory and in a file.

use std::fs::{self, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;

use super::{Receipt, Sink, SinkError};
use crate::error::{Error, Result};
use crate::journal::Entry;
use crate::json::{self, Value};

/// Keeps entries in memory, for tests.
#[derive(Debug, Default)]
pub struct Memory {
    entries: Vec<Entry>,
}

impl Memory {
    /// The entries that it got.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

impl Sink for Memory {
    fn send(&mut self, batch: &[Entry]) -> std::result::Result<Receipt, SinkError> {
        self.entries.extend_from_slice(batch);
        Ok(Receipt::Acked(batch.len()))
    }
}

/// Appends entries to a file, a line of JSON each (`hash`, `payload`, `seq`), each exactly once.
#[derive(Debug)]
pub struct File {
    file: fs::File,
    next: u64,
}

impl File {
    /// Goes on behind the last whole line of a file, or makes it.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let open = || {
            let mut options = OpenOptions::new();
            let file = options.read(true).append(true).create(true).open(path)?;
            let mut lines = BufReader::new(&file);
            let (mut next, mut whole, mut line) = (0, 0_u64, Vec::new());
            loop {
                line.clear();
                let count = lines.read_until(b'\n', &mut line)?;
                if line.last() != Some(&b'\n') {
                    break;
                }
                whole += count as u64;
                next = seq(&line).map_or(next, |seq| seq + 1);
            }
            file.set_len(whole)?;
            Ok(Self { file, next })
        };
        open().map_err(|error: std::io::Error| Error::store(&error))
    }
}

fn seq(line: &[u8]) -> Option<u64> {
    let Ok(Value::Object(members)) = json::read(line) else { return None };
    match members.get("seq")? {
        Value::Number(text) => text.parse().ok(),
        _ => None,
    }
}

impl Sink for File {
    fn send(&mut self, batch: &[Entry]) -> std::result::Result<Receipt, SinkError> {
        let mut text = Vec::new();
        let mut next = self.next;
        // What is there already was sent before a crash that the cursor did not see.
        for entry in batch.iter().filter(|entry| entry.seq() >= self.next) {
            text.extend_from_slice(
                format!("{{\"hash\":\"{}\",\"payload\":", entry.hash()).as_bytes(),
            );
            text.extend_from_slice(entry.payload());
            text.extend_from_slice(format!(",\"seq\":{}}}\n", entry.seq()).as_bytes());
            next = entry.seq() + 1;
        }
        let length = self.file.metadata().map(|metadata| metadata.len());
        let done = self.file.write_all(&text).and_then(|()| self.file.sync_data());
        match (done, length) {
            (Ok(()), _) => {
                self.next = next;
                Ok(Receipt::Acked(batch.len()))
            }
            (Err(_), Ok(length)) => match self.file.set_len(length) {
                Ok(()) => Err(SinkError::Retry { after: None }),
                Err(_) => Err(SinkError::Fatal),
            },
            (Err(_), Err(_)) => Err(SinkError::Fatal),
        }
    }
}
