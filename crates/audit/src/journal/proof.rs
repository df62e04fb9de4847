//! The proof that one record is in a journal, without the others.

use std::fmt;
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::checkpoint::Checkpoint;
use super::entries::{Entry, limit};
use super::frame::{self, Frame};
use super::merkle::{self, Tree};
use super::recover;
use super::retention::{self, Left};
use super::scan::{Item, Scan};
use super::segment::Decoded;
use super::store::Store;
use crate::error::{Error, ErrorKind, Result};
use crate::event::form::{self, Fields, Form, Members, wrong};
use crate::hash::Hash;
use crate::json;

/// One frame of a journal with the proof that a checkpoint covers it
/// ([RFC 6962, section 2.1.1](https://www.rfc-editor.org/rfc/rfc6962#section-2.1.1)).
///
/// Whoever has the checkpoint from elsewhere needs nothing but this to know that the journal held
/// exactly this record at exactly this place; of the other records it tells nothing but hashes.
///
/// ```
/// # use sanare_audit::Timestamp;
/// use sanare_audit::journal::{Journal, Options, Proof};
/// # use sanare_audit::testing::Disk;
///
/// # let store = Disk::new(1);
/// # let options = Options::new("hospital.example/audit")?;
/// # let journal = Journal::open(store.clone(), || Timestamp::from_micros(0), options)?;
/// let position = journal.record_gap(3)?;
/// let checkpoint = journal.checkpoint()?;
/// let proof = Proof::of(&store, position.seq(), &checkpoint)?;
/// let sent = proof.to_json();
///
/// let received = Proof::from_json(sent.as_bytes())?;
/// let entry = received.check(&checkpoint).expect("it is in the journal");
/// assert_eq!(entry.payload(), b"{\"events\":3}");
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Proof {
    /// The frame as it stands in its segment.
    frame: Vec<u8>,
    /// The hash that the frame follows from.
    previous: Hash,
    /// The hashes of the subtrees beside the way from the leaf to the root.
    path: Vec<Hash>,
}

/// A subtree beside the way from a leaf to the root, by its leaves.
struct Sibling {
    leaves: Range<u64>,
    is_left: bool,
}

/// The subtrees beside the way to a leaf, the lowest first.
fn siblings(leaf: u64, size: u64) -> Vec<Sibling> {
    let mut within = 0..size;
    let mut siblings = Vec::new();
    while within.end - within.start > 1 {
        // The largest power of two below the number of leaves.
        let half = 1_u64 << (within.end - within.start - 1).ilog2();
        let middle = within.start + half;
        if leaf < middle {
            siblings.push(Sibling { leaves: middle..within.end, is_left: false });
            within.end = middle;
        } else {
            siblings.push(Sibling { leaves: within.start..middle, is_left: true });
            within.start = middle;
        }
    }
    siblings.reverse();
    siblings
}

impl Proof {
    /// The proof that the checkpoint covers the frame with this number. It reads the journal up to
    /// the checkpoint once, with memory for one frame.
    ///
    /// # Errors
    /// [`NoRecord`](ErrorKind::NoRecord) if the checkpoint does not cover the frame;
    /// [`Corrupt`](ErrorKind::Corrupt) if the journal is not the checkpoint's; the store's.
    pub fn of(store: &dyn Store, seq: u64, checkpoint: &Checkpoint) -> Result<Self> {
        let missing = || Error::new(ErrorKind::NoRecord).with_seq(seq);
        if seq >= checkpoint.size() {
            return Err(missing());
        }
        let mut search = Search {
            seq,
            size: checkpoint.size(),
            found: None,
            subtrees: siblings(seq, checkpoint.size())
                .into_iter()
                .map(|sibling| (sibling.leaves, Tree::default()))
                .collect(),
        };
        let segments = recover::segments(store)?;
        let mut next = 0;
        for (place, segment) in segments.iter().enumerate() {
            while next < *segment
                && let Left::Gone(gone) = retention::read(store, next)?
            {
                gone.hashes.iter().zip(next..).for_each(|(hash, at)| search.leaf(at, hash));
                next = next.saturating_add(gone.tomb.frames);
            }
            next = segments.get(place + 1).copied().unwrap_or(next);
            let behind = segments.get(place + 1).copied();
            if !search.segment(store, *segment, behind)? {
                break;
            }
        }
        let (frame, previous) = search.found.ok_or_else(missing)?;
        let path = search.subtrees.iter().map(|(_, tree)| tree.root()).collect();
        let proof = Self { frame, previous, path };
        match proof.check(checkpoint) {
            Some(_) => Ok(proof),
            None => Err(Error::new(ErrorKind::Corrupt).with_seq(seq)),
        }
    }

    /// The frame, if the journal with this checkpoint holds it; none if the proof fails.
    pub fn check(&self, checkpoint: &Checkpoint) -> Option<Entry> {
        let frame::Decoded::Frame(frame) = frame::decode(&self.frame) else { return None };
        if frame.seq >= checkpoint.size() || !frame.follows(&self.previous) {
            return None;
        }
        let siblings = siblings(frame.seq, checkpoint.size());
        if siblings.len() != self.path.len() || frame.length() != self.frame.len() {
            return None;
        }
        let leaf = merkle::leaf(&frame.hash);
        let root = siblings.iter().zip(&self.path).fold(leaf, |below, (sibling, beside)| {
            if sibling.is_left {
                merkle::node(beside, &below)
            } else {
                merkle::node(&below, beside)
            }
        });
        (root == checkpoint.root()).then(|| Entry::of(&frame))
    }

    /// The proof as canonical JSON: the frame in base64, hashes in hexadecimal digits.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        form::write(self, &mut out);
        out
    }

    /// Reads what [`to_json`](Self::to_json) writes; whether it proves anything is for
    /// [`check`](Self::check).
    ///
    /// # Errors
    /// [`NotJson`](ErrorKind::NotJson), [`MissingMember`](ErrorKind::MissingMember) and
    /// [`WrongMember`](ErrorKind::WrongMember).
    pub fn from_json(text: &[u8]) -> Result<Self> {
        form::read(json::read(text)?, "proof")
    }
}

/// What a proof needs of a journal, collected frame by frame.
struct Search {
    seq: u64,
    size: u64,
    found: Option<(Vec<u8>, Hash)>,
    /// The subtrees of the path, each over its own leaves.
    subtrees: Vec<(Range<u64>, Tree)>,
}

impl Search {
    /// Reads a segment; false if what lies behind it is not needed.
    fn segment(&mut self, store: &dyn Store, segment: u64, behind: Option<u64>) -> Result<bool> {
        let mut scan = Scan::open(store, segment, limit(store, segment, behind)?)?;
        let Decoded::Header(header) = scan.header()? else {
            return Err(Error::new(ErrorKind::NotASegment).in_segment(segment));
        };
        let mut previous = header.link();
        loop {
            match scan.next()? {
                Item::Frame { frame, .. } if frame.seq < self.size => {
                    self.frame(&frame, previous);
                    previous = frame.hash;
                }
                Item::Frame { .. } => return Ok(false),
                Item::End { .. } => return Ok(true),
                Item::Broken { offset } | Item::Unknown { offset } => {
                    return Err(Error::new(ErrorKind::Corrupt).in_segment(segment).at(offset));
                }
            }
        }
    }

    fn frame(&mut self, frame: &Frame<'_>, previous: Hash) {
        if frame.seq == self.seq {
            self.found = Some((frame.to_bytes(&previous), previous));
        }
        self.leaf(frame.seq, &frame.hash);
    }

    fn leaf(&mut self, seq: u64, hash: &Hash) {
        for (leaves, tree) in &mut self.subtrees {
            if leaves.contains(&seq) {
                tree.push(hash);
            }
        }
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proof").field("path", &self.path.len()).finish_non_exhaustive()
    }
}

impl Form for Proof {
    fn write(&self, out: &mut Members<'_>) {
        out.text("frame", &STANDARD.encode(&self.frame));
        out.texts("path", &self.path.iter().map(Hash::to_string).collect::<Vec<_>>());
        out.text("previous", &self.previous.to_string());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        let hash = |text: String| text.parse().map_err(|_| wrong("path"));
        Ok(Self {
            frame: STANDARD.decode(fields.text("frame")?).map_err(|_| wrong("frame"))?,
            previous: fields.text("previous")?.parse().map_err(|_| wrong("previous"))?,
            path: fields.texts("path")?.into_iter().map(hash).collect::<Result<_>>()?,
        })
    }
}
