//! What verification finds.

use std::fmt;

use super::checkpoint::Checkpoint;
use crate::hash::Hash;

/// How many findings a report lists; further ones are counted.
const LISTED: usize = 1000;

/// One place where a journal is not as it was written, or where it tells about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    kind: FindingKind,
    segment: u64,
    offset: u64,
    first: u64,
    last: u64,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// Fault: the bytes of the frames, or of a segment's header, are not the ones that were
    /// written.
    Altered,
    /// Fault: the frames are not there.
    Missing,
    /// Fault: a frame that was not written there.
    Inserted,
    /// Fault: the frame stands behind later ones.
    Reordered,
    /// Fault: a journal was begun here, and not one whole frame of it is left.
    Gone,
    /// Fault: the first segment is not the one that the journal was begun with, or the file `begun`
    /// that tells so is missing or altered.
    NotAsBegun,
    /// Fault: the journal ends before a frame that the trusted checkpoint covers.
    Truncated,
    /// Fault, unless a writer is at work: the journal ends with bytes that are no whole frame. The
    /// next writer cuts them off and records that.
    TornTail {
        /// How many.
        bytes: u64,
    },
    /// Fault: the frame's time lies before the one in front of it, and nothing says so.
    ClockBackwards,
    /// Fault: a checkpoint in the journal is not the one of the frames before it.
    WrongCheckpoint,
    /// Fault: the frames are not those that the trusted checkpoint was made of.
    NotAsTrusted,
    /// Note: a writer cut off what a crash or a failed sync had left behind this place.
    Cut {
        /// How many of those bytes are still in the file; they do not count.
        bytes: u64,
    },
    /// Note: the clock went backwards here, as the journal recorded.
    ClockSet,
    /// Note: events could not be recorded here, as the journal recorded.
    Gap,
    /// Note: somebody accepted damage before this place.
    DamageAccepted,
}

impl FindingKind {
    /// Whether the journal is not what was written; else it is a note.
    pub fn is_fault(self) -> bool {
        !matches!(self, Self::Cut { .. } | Self::ClockSet | Self::Gap | Self::DamageAccepted)
    }
}

impl Finding {
    pub(crate) fn new(kind: FindingKind, segment: u64, offset: u64, first: u64, last: u64) -> Self {
        Self { kind, segment, offset, first, last }
    }

    /// What was found.
    pub fn kind(&self) -> FindingKind {
        self.kind
    }

    /// The segment, by the number of its first frame.
    pub fn segment(&self) -> u64 {
        self.segment
    }

    /// The byte in the segment's file.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// The number of the first frame concerned. Of an altered frame that is whole only two can be
    /// named of which one is altered: the hash of the second does not follow from the first.
    pub fn first(&self) -> u64 {
        self.first
    }

    /// The number of the last frame concerned.
    pub fn last(&self) -> u64 {
        self.last
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            FindingKind::Altered => "altered",
            FindingKind::Missing => "missing",
            FindingKind::Inserted => "inserted",
            FindingKind::Reordered => "reordered",
            FindingKind::Gone => "gone",
            FindingKind::NotAsBegun => "not as begun",
            FindingKind::Truncated => "cut off",
            FindingKind::TornTail { .. } => "torn tail",
            FindingKind::ClockBackwards => "clock backwards",
            FindingKind::WrongCheckpoint => "wrong checkpoint",
            FindingKind::NotAsTrusted => "not as trusted",
            FindingKind::Cut { .. } => "cut (recorded)",
            FindingKind::ClockSet => "clock set back (recorded)",
            FindingKind::Gap => "gap (recorded)",
            FindingKind::DamageAccepted => "damage accepted (recorded)",
        };
        write!(f, "{kind}: frame {}", self.first)?;
        if self.last != self.first {
            write!(f, " to {}", self.last)?;
        }
        write!(f, ", segment {:016x} at byte {}", self.segment, self.offset)
    }
}

/// What verification found in a journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    findings: Vec<Finding>,
    /// Faults, listed or not.
    faults: u64,
    unlisted: u64,
    pub(crate) frames: u64,
    pub(crate) records: u64,
    pub(crate) expired: u64,
    pub(crate) size: u64,
    pub(crate) root: Hash,
    pub(crate) origin: Option<String>,
    pub(crate) is_journal: bool,
}

impl Report {
    /// Whether there is a journal and it is what was written.
    pub fn is_sound(&self) -> bool {
        self.faults == 0 && self.is_journal
    }

    /// Whether a journal was ever begun in the store. Of an empty store nothing can be said.
    pub fn is_journal(&self) -> bool {
        self.is_journal
    }

    /// Faults and notes in the order of the journal, at most the first 1,000.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many findings are not listed.
    pub fn unlisted(&self) -> u64 {
        self.unlisted
    }

    /// How many faults there are, listed or not.
    pub fn faults(&self) -> u64 {
        self.faults
    }

    /// How many frames expired, of which only the hashes are left.
    pub fn expired(&self) -> u64 {
        self.expired
    }

    /// How many whole frames there are.
    pub fn frames(&self) -> u64 {
        self.frames
    }

    /// How many of them are records.
    pub fn records(&self) -> u64 {
        self.records
    }

    /// The checkpoint of the journal as it is, to be kept if it is sound; none of an empty store.
    pub fn checkpoint(&self) -> Option<Checkpoint> {
        self.origin.clone().map(|origin| Checkpoint::new(origin, self.size, self.root))
    }

    pub(crate) fn push(&mut self, finding: Finding) {
        self.faults += u64::from(finding.kind.is_fault());
        if self.findings.len() < LISTED {
            self.findings.push(finding);
        } else {
            self.unlisted += 1;
        }
    }

    /// Takes a frame that has turned up off the missing ones; false if it was not missing.
    pub(crate) fn found(&mut self, seq: u64) -> bool {
        let missing = |finding: &Finding| {
            finding.kind == FindingKind::Missing && (finding.first..=finding.last).contains(&seq)
        };
        let Some(place) = self.findings.iter().rposition(missing) else { return false };
        let Some(whole) = self.findings.get(place).copied() else { return false };
        let before = (whole.first < seq).then(|| Finding { last: seq.saturating_sub(1), ..whole });
        let behind = (seq < whole.last).then(|| Finding { first: seq.saturating_add(1), ..whole });
        self.findings.splice(place..=place, before.into_iter().chain(behind));
        self.faults -= 1;
        self.faults += u64::from(before.is_some()) + u64::from(behind.is_some());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_that_turns_up_is_not_missing() {
        let mut report = Report { is_journal: true, ..Report::default() };
        report.push(Finding::new(FindingKind::Missing, 0, 300, 4, 6));
        assert!(report.found(5));
        assert!(!report.found(5));
        let rest: Vec<_> = report.findings().iter().map(|f| (f.first(), f.last())).collect();
        assert_eq!(rest, [(4, 4), (6, 6)]);
        assert_eq!(report.faults(), 2);
        assert!(report.found(4) && report.found(6) && report.is_sound());
    }
}
