//! What was done, place by place, without a value.

use std::collections::BTreeMap;
use std::fmt;

use crate::class::PhiClass;

/// What was found in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Found {
    /// An identifier of a class.
    Class(PhiClass),
    /// Text that a person wrote, which can hold any class.
    FreeText,
    /// The id of a record or a link to one.
    Link,
    /// What no table knows.
    Unknown,
}

impl From<PhiClass> for Found {
    fn from(class: PhiClass) -> Self {
        Self::Class(class)
    }
}

/// What was done in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Done {
    /// It was taken out.
    Dropped,
    /// Only the year is left.
    YearOnly,
    /// Three digits of the ZIP code are left, or `000`.
    Zip3,
    /// A keyed hash stands there.
    Hashed,
    /// The date was moved.
    Shifted,
    /// A coarser value stands there.
    Generalised,
    /// The policy keeps what it would otherwise have taken out.
    Kept,
}

/// What was done in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The place: `Patient.name[0]`, `PID[1]-5[1]`. It is made of the names of the standard alone.
    pub place: Box<str>,
    /// What was found there.
    pub found: Found,
    /// What was done.
    pub done: Done,
}

/// What was done to one record, in the order of its elements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    entries: Vec<Entry>,
}

impl Report {
    pub(crate) fn add(&mut self, place: &str, found: Found, done: Done) {
        self.entries.push(Entry { place: place.into(), found, done });
    }

    /// What was done, place by place.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How often each thing was done to what was found.
    pub fn counts(&self) -> BTreeMap<(Found, Done), usize> {
        let mut counts = BTreeMap::new();
        for entry in &self.entries {
            *counts.entry((entry.found, entry.done)).or_default() += 1;
        }
        counts
    }
}

/// One line a place.
impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Entry { place, found, done } in &self.entries {
            match found {
                Found::Class(class) => writeln!(out, "{place}: {class}: {done:?}")?,
                other => writeln!(out, "{place}: {other:?}: {done:?}")?,
            }
        }
        Ok(())
    }
}
