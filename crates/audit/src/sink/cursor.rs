//! How far a sink has come, in a file of its own.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};
use crate::hash::Hash;
use crate::journal::{Entries, Store, place_through, read_full};
use crate::json::{self, Value};

/// The number of the next entry, and the hash of the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    pub next: u64,
    pub hash: Option<Hash>,
}

const SUFFIX: &str = ".cursor";
/// A cursor is one short line.
const BYTES: usize = 256;

impl Cursor {
    /// The cursor of this name; at the beginning if there is none.
    pub(super) fn load(store: &dyn Store, name: &str) -> Result<Self> {
        let mut bytes = vec![0; BYTES];
        let file = store.read(&format!("{name}{SUFFIX}"));
        let length = match file.and_then(|mut file| read_full(&mut *file, &mut bytes)) {
            Ok(length) => length,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => return Err(Error::store(&error)),
        };
        bytes.truncate(length);
        Self::read(&bytes).ok_or(Error::new(ErrorKind::Corrupt).member("cursor"))
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let Ok(Value::Object(members)) = json::read(bytes) else { return None };
        let (Value::Number(next), Value::Text(hash)) = (members.get("next")?, members.get("hash")?)
        else {
            return None;
        };
        Some(Self { next: next.parse().ok()?, hash: Some(hash.parse().ok()?) })
    }

    /// Replaces the cursor's file in one step.
    pub(super) fn save(&self, store: &dyn Store, name: &str) -> Result<()> {
        let members = BTreeMap::from([
            ("hash".to_owned(), Value::Text(self.hash.unwrap_or(Hash::ZERO).to_string())),
            ("next".to_owned(), Value::Number(self.next.to_string())),
        ]);
        let mut text = String::new();
        Value::Object(members).write(&mut text);
        let unfinished = format!("{name}.tmp");
        place_through(store, &unfinished, &format!("{name}{SUFFIX}"), text.as_bytes())
            .map_err(|error| Error::store(&error))
    }

    /// Whether the journal still holds the entry that it came to last.
    pub(super) fn check(&self, journal: &dyn Store) -> Result<()> {
        let Some(last) = self.next.checked_sub(1) else { return Ok(()) };
        match Entries::since(journal, last)?.next() {
            Some(entry) if entry.as_ref().is_ok_and(|own| own.seq() == last) => {
                if Some(entry?.hash()) == self.hash {
                    return Ok(());
                }
                Err(Error::new(ErrorKind::Corrupt).with_seq(last).member("cursor"))
            }
            Some(Err(error)) => Err(error),
            _ => Err(Error::new(ErrorKind::Lost).with_seq(last)),
        }
    }
}
