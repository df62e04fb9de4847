//! What the journal writes about itself: the payloads of all frames that are no records.

use std::collections::BTreeMap;

use super::checkpoint::Checkpoint;
use super::merkle::Tree;
use crate::hash::Hash;
use crate::json::{self, Value};
use crate::time::Timestamp;

/// The tree over all frames before this one.
pub(crate) struct Root {
    pub checkpoint: Checkpoint,
    pub tree: Tree,
}

/// Bytes of a segment, from `at`, that were no whole frame and do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub segment: u64,
    pub at: u64,
    pub bytes: u64,
    pub hash: Hash,
}

/// The clock went back from one time to another.
pub(crate) struct Step {
    pub from: Timestamp,
    pub to: Timestamp,
}

/// Damage in a segment, from byte `at`, that somebody accepted so that the journal goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Damage {
    pub segment: u64,
    pub at: u64,
}

impl Root {
    pub(crate) fn of(origin: &str, tree: &Tree) -> Self {
        Self {
            checkpoint: Checkpoint::new(origin.to_owned(), tree.size(), tree.root()),
            tree: tree.clone(),
        }
    }

    pub(crate) fn write(&self) -> Vec<u8> {
        let peaks = self.tree.peaks().iter().map(|peak| Value::Text(peak.to_string()));
        object([
            ("note", Value::Text(self.checkpoint.to_string())),
            ("peaks", Value::List(peaks.collect())),
        ])
    }

    pub(crate) fn read(payload: &[u8]) -> Option<Self> {
        let members = members(payload)?;
        let (Value::Text(note), Value::List(peaks)) = (members.get("note")?, members.get("peaks")?)
        else {
            return None;
        };
        let checkpoint: Checkpoint = note.parse().ok()?;
        let peaks: Option<Vec<Hash>> = peaks.iter().map(hash).collect();
        let tree = Tree::from_peaks(checkpoint.size(), peaks?)?;
        (tree.root() == checkpoint.root()).then_some(Self { checkpoint, tree })
    }
}

impl Cut {
    pub(crate) fn write(&self) -> Vec<u8> {
        object([
            ("at", number(self.at)),
            ("bytes", number(self.bytes)),
            ("segment", number(self.segment)),
            ("sha256", Value::Text(self.hash.to_string())),
        ])
    }

    pub(crate) fn read(payload: &[u8]) -> Option<Self> {
        let members = members(payload)?;
        Some(Self {
            segment: counted(members.get("segment")?)?,
            at: counted(members.get("at")?)?,
            bytes: counted(members.get("bytes")?)?,
            hash: hash(members.get("sha256")?)?,
        })
    }
}

impl Step {
    pub(crate) fn write(&self) -> Vec<u8> {
        let time = |time: Timestamp| Value::Text(time.to_string());
        object([("from", time(self.from)), ("to", time(self.to))])
    }
}

/// A segment that expired: the hash of what is left of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tomb {
    pub first: u64,
    pub frames: u64,
    pub hash: Hash,
}

impl Tomb {
    pub(crate) fn write(&self) -> Vec<u8> {
        object([
            ("first", number(self.first)),
            ("frames", number(self.frames)),
            ("sha256", Value::Text(self.hash.to_string())),
        ])
    }

    pub(crate) fn read(payload: &[u8]) -> Option<Self> {
        let members = members(payload)?;
        Some(Self {
            first: counted(members.get("first")?)?,
            frames: counted(members.get("frames")?)?,
            hash: hash(members.get("sha256")?)?,
        })
    }
}

impl Damage {
    pub(crate) fn write(&self) -> Vec<u8> {
        object([("damageAt", number(self.at)), ("segment", number(self.segment))])
    }
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Vec<u8> {
    let mut out = String::new();
    Value::Object(members.map(|(key, value)| (key.to_owned(), value)).into()).write(&mut out);
    out.into_bytes()
}

fn members(payload: &[u8]) -> Option<BTreeMap<String, Value>> {
    match json::read(payload) {
        Ok(Value::Object(members)) => Some(members),
        _ => None,
    }
}

fn number(value: u64) -> Value {
    Value::Number(value.to_string())
}

fn counted(value: &Value) -> Option<u64> {
    match value {
        Value::Number(text) => text.parse().ok(),
        _ => None,
    }
}

fn hash(value: &Value) -> Option<Hash> {
    match value {
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_read_back() {
        let cut = Cut { segment: 3, at: 200, bytes: u64::MAX, hash: Hash::of(&[b"x"]) };
        assert_eq!(Cut::read(&cut.write()), Some(cut));
        let mut tree = Tree::default();
        for n in 0..5_u8 {
            tree.push(&Hash::of(&[&[n]]));
        }
        let written = Root::of("a.example/b", &tree).write();
        let root = Root::read(&written).unwrap();
        assert_eq!((root.checkpoint.size(), root.tree), (5, tree));
        let wrong = String::from_utf8(written).unwrap().replace("\\n5\\n", "\\n7\\n");
        assert!(Root::read(wrong.as_bytes()).is_none());
    }
}
