//! The rules that tie one frame to the next; recovery and verification judge by the same ones.

use super::frame::{Frame, Kind};
use super::merkle::Tree;
use super::note::Root;
use super::segment::Header;
use crate::hash::Hash;
use crate::time::Timestamp;

/// How many missing frames in a row are added to the tree one by one; more than these replace it.
const SKIPPED: u64 = 1 << 20;

/// What is known behind a frame.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chain {
    /// The sequence number that comes next.
    pub next: u64,
    /// The hash to follow from; unknown behind missing frames.
    pub previous: Option<Hash>,
    /// The time of the last frame.
    pub time: Option<Timestamp>,
    /// The tree over all frames; a missing frame stands in it as zeros.
    pub tree: Tree,
    /// Frames since the last checkpoint.
    pub since: u64,
    /// Some frames could not be read, so that a checkpoint knows the tree better.
    damaged: bool,
}

/// What is wrong with a frame that is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// The frames with these numbers should have come before.
    Missing { first: u64, last: u64 },
    /// A frame with this number or a later one was there before.
    Behind,
    /// It does not follow from the frame before: that one or this one is not what was written.
    Unlinked,
    /// Its time lies before the last frame's and no frame says so.
    ClockBackwards,
    /// It is a checkpoint of another journal than this.
    WrongCheckpoint,
}

impl Chain {
    /// Takes a segment's header into the chain; false if the header does not follow.
    pub(crate) fn header(&mut self, header: &Header) -> bool {
        let follows = self.previous.is_none_or(|previous| header.previous == previous);
        self.previous = Some(header.link());
        follows
    }

    /// The beginning: the first header follows from zeros.
    pub(crate) fn new() -> Self {
        Self { previous: Some(Hash::ZERO), ..Self::default() }
    }

    /// The beginning of a later segment: its first checkpoint tells the tree.
    pub(crate) fn from_segment(first: u64, link: Option<Hash>) -> Self {
        Self { next: first, previous: link, damaged: true, ..Self::default() }
    }

    /// Takes the next whole frame into the chain and tells what is wrong with it.
    pub(crate) fn frame(&mut self, frame: &Frame<'_>) -> [Option<Problem>; 3] {
        let mut problems = [None; 3];
        if frame.seq < self.next {
            problems[0] = Some(Problem::Behind);
            return problems;
        }
        if frame.seq > self.next {
            problems[0] = Some(Problem::Missing { first: self.next, last: frame.seq - 1 });
            self.lose(frame.seq);
        } else if self.previous.is_some_and(|previous| !frame.follows(&previous)) {
            problems[0] = Some(Problem::Unlinked);
        }
        if frame.kind != Kind::Clock && self.time.is_some_and(|time| frame.time < time) {
            problems[1] = Some(Problem::ClockBackwards);
        }
        if frame.kind == Kind::Checkpoint {
            let root = Root::read(frame.payload).filter(|root| root.tree.size() == frame.seq);
            problems[2] = match root {
                Some(root) if root.tree == self.tree => None,
                Some(root) if self.damaged => {
                    self.tree = root.tree;
                    self.damaged = false;
                    None
                }
                _ => Some(Problem::WrongCheckpoint),
            };
        }
        self.extend(frame.kind, frame.time, frame.hash);
        problems
    }

    /// Puts a frame with the next number behind the others.
    pub(crate) fn extend(&mut self, kind: Kind, time: Timestamp, hash: Hash) {
        self.since = if kind == Kind::Checkpoint { 0 } else { self.since + 1 };
        self.tree.push(&hash);
        self.previous = Some(hash);
        self.time = Some(time);
        self.next = self.next.saturating_add(1);
    }

    /// Takes a frame of which only the hash is left.
    pub(crate) fn expired(&mut self, hash: Hash) {
        self.since += 1;
        self.tree.push(&hash);
        self.previous = Some(hash);
        self.time = None;
        self.next = self.next.saturating_add(1);
    }

    /// Passes over frames that are not there, up to `seq`.
    pub(crate) fn lose(&mut self, seq: u64) {
        let missing = seq.saturating_sub(self.next);
        if missing > SKIPPED {
            self.tree = Tree::of_zeros(seq);
        } else {
            (0..missing).for_each(|_| self.tree.push(&Hash::ZERO));
        }
        self.next = seq;
        self.unlink();
    }

    /// Behind bytes that could not be read, nothing is known of the hash to follow from.
    pub(crate) fn unlink(&mut self) {
        self.previous = None;
        self.damaged = true;
    }
}
