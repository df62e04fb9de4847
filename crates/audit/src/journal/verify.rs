//! Tells whether a journal is what was written, and if not, where and how it differs.

use super::begun::{self, Begun};
use super::chain::{Chain, Problem};
use super::checkpoint::Checkpoint;
use super::entries::limit;
use super::finding::{Finding, FindingKind, Report};
use super::frame::{Frame, Kind};
use super::note::{Root, Tomb};
use super::options;
use super::recover;
use super::retention::{self, Left};
use super::scan::{Found, Item, Scan};
use super::segment::{self, Decoded};
use super::store::Store;
use crate::error::{Error, ErrorKind, Result};

/// Reads a whole journal and reports everything that is not as it was written.
///
/// Without a trusted checkpoint, kept outside the store, two changes cannot be seen by anybody:
/// frames cut off cleanly at the very end, and a journal written anew as a whole. With one, every
/// change of what lies before it is found.
///
/// It takes time in proportion to the journal's length and memory for one frame. A writer may be at
/// work: what it has not finished shows as [`TornTail`](FindingKind::TornTail).
///
/// # Errors
/// The store's; [`UnknownVersion`](ErrorKind::UnknownVersion) for segments of a later version;
/// [`WrongJournal`](ErrorKind::WrongJournal) if the checkpoint is of another origin. Damage is no
/// error but in the report.
pub fn verify(store: &dyn Store, trusted: Option<&Checkpoint>) -> Result<Report> {
    let segments = recover::segments(store)?;
    let mut run = Run {
        chain: Chain::new(),
        report: Report::default(),
        trusted,
        journal: trusted.map(|known| options::id(known.origin())),
        segment: 0,
        skipped: None,
        begun: begun::read(store)?,
        gone: Vec::new(),
        tombs: Vec::new(),
    };
    run.report.is_journal = !segments.is_empty() || run.begun != Begun::Unknown;
    run.compare();
    for (place, segment) in segments.iter().enumerate() {
        let behind = segments.get(place + 1).copied();
        run.gone(store, *segment)?;
        run.segment = *segment;
        run.segment(store, limit(store, *segment, behind)?, behind.is_none())?;
    }
    run.buried();
    run.begun(segments.len());
    run.end();
    Ok(run.report)
}

struct Run<'a> {
    chain: Chain,
    report: Report,
    trusted: Option<&'a Checkpoint>,
    journal: Option<[u8; 16]>,
    segment: u64,
    /// Where unreadable bytes began that the next whole frame lies behind.
    skipped: Option<u64>,
    begun: Begun,
    /// What is left of expired segments, and what the journal says of it.
    gone: Vec<Tomb>,
    tombs: Vec<Tomb>,
}

impl Run<'_> {
    /// Takes what is left of expired segments in front of the next segment that is there.
    fn gone(&mut self, store: &dyn Store, segment: u64) -> Result<()> {
        while self.chain.next < segment {
            let before = self.chain.next;
            self.segment = before;
            let gone = match retention::read(store, before)? {
                Left::Nothing => break,
                Left::Gone(gone) if gone.tomb.frames <= segment - before => gone,
                Left::Gone(_) | Left::Bad => {
                    self.note(FindingKind::Altered, 0, before);
                    break;
                }
            };
            self.header(&Decoded::Header(gone.header))?;
            for hash in &gone.hashes {
                self.chain.expired(*hash);
                self.compare();
            }
            self.report.expired += gone.tomb.frames;
            self.gone.push(gone.tomb);
        }
        Ok(())
    }

    /// What is left of a segment counts only if the journal says that it expired.
    fn buried(&mut self) {
        // Segments expire from the oldest on, so that the last tombstone speaks for all before it;
        // those may have expired themselves.
        let end = |tomb: &Tomb| tomb.first.saturating_add(tomb.frames);
        let expired = self.tombs.iter().map(end).max().unwrap_or(0);
        for tomb in std::mem::take(&mut self.gone) {
            let other = self.tombs.iter().any(|own| own.first == tomb.first && *own != tomb);
            if other || end(&tomb) > expired {
                let last = end(&tomb).saturating_sub(1);
                self.push(Finding::new(FindingKind::Missing, tomb.first, 0, tomb.first, last));
            }
        }
    }

    fn segment(&mut self, store: &dyn Store, limit: Option<u64>, last: bool) -> Result<()> {
        let mut scan = Scan::open(store, self.segment, limit)?;
        self.header(&scan.header()?)?;
        if let Some(limit) = limit {
            let name = segment::name(self.segment);
            let length = store.length(&name).map_err(|error| Error::store(&error))?;
            let bytes = length.saturating_sub(limit);
            self.note(FindingKind::Cut { bytes }, limit, self.chain.next);
        }
        let before = self.report.frames;
        loop {
            match scan.next()? {
                Item::Frame { offset, frame } => self.frame(offset, &frame),
                Item::Unknown { offset } => {
                    let error = Error::new(ErrorKind::UnknownVersion);
                    return Err(error.in_segment(self.segment).at(offset));
                }
                Item::Broken { offset } => {
                    let found = scan.search()?;
                    if matches!(found, Found::Frame) {
                        self.skipped.get_or_insert(offset);
                        continue;
                    }
                    let torn = last && matches!(found, Found::Nothing);
                    self.broken(if self.report.frames == before { 0 } else { offset }, &scan, torn);
                    return Ok(());
                }
                // A segment never exists without the frames that it begins with.
                Item::End { .. } if self.report.frames == before => {
                    self.broken(0, &scan, last);
                    return Ok(());
                }
                Item::End { .. } => return Ok(()),
            }
        }
    }

    /// From this byte to the end of the segment there is no whole frame.
    fn broken(&mut self, offset: u64, scan: &Scan<'_>, torn: bool) {
        if torn {
            let bytes = scan.offset().saturating_sub(offset);
            self.note(FindingKind::TornTail { bytes }, offset, self.chain.next);
        } else {
            self.note(FindingKind::Altered, offset, self.chain.next);
            self.chain.unlink();
        }
    }

    fn header(&mut self, decoded: &Decoded) -> Result<()> {
        let Decoded::Header(header) = decoded else {
            if matches!(decoded, Decoded::Unknown) {
                return Err(Error::new(ErrorKind::UnknownVersion).in_segment(self.segment));
            }
            self.note(FindingKind::Altered, 0, self.chain.next);
            self.chain.unlink();
            return Ok(());
        };
        if self.segment > self.chain.next {
            let last = self.segment - 1;
            self.push(Finding::new(FindingKind::Missing, self.segment, 0, self.chain.next, last));
            self.chain.lose(self.segment);
        }
        let ours = *self.journal.get_or_insert(header.journal) == header.journal;
        if !ours && self.chain.next == 0 {
            return Err(Error::new(ErrorKind::WrongJournal).in_segment(self.segment));
        }
        if matches!(self.begun, Begun::With(begun) if self.segment == 0 && begun != *header) {
            self.note(FindingKind::NotAsBegun, 0, 0);
        }
        let follows = self.chain.header(header);
        if !(ours && follows && header.first == self.segment) {
            self.note(FindingKind::Altered, 0, self.segment);
        }
        Ok(())
    }

    fn frame(&mut self, offset: u64, frame: &Frame<'_>) {
        self.report.frames += 1;
        let expected = self.chain.next;
        if let Some(begin) = self.skipped.take() {
            // The bytes before this frame could not be read. As many frames are lost there as
            // numbers are missing; they were altered, and not removed.
            let last = frame.seq.saturating_sub(1).max(expected);
            self.push(Finding::new(FindingKind::Altered, self.segment, begin, expected, last));
            if frame.seq > expected {
                self.advance(frame.seq);
            }
            self.chain.unlink();
        }
        for problem in self.chain.frame(frame).into_iter().flatten() {
            self.problem(problem, offset, frame.seq);
        }
        match frame.kind {
            Kind::Record => self.report.records += 1,
            Kind::Clock => self.note(FindingKind::ClockSet, offset, frame.seq),
            Kind::Status => self.note(FindingKind::DamageAccepted, offset, frame.seq),
            Kind::Gap => self.note(FindingKind::Gap, offset, frame.seq),
            Kind::Checkpoint => {
                if let Some(root) = Root::read(frame.payload) {
                    self.report.origin = Some(root.checkpoint.origin().to_owned());
                }
            }
            Kind::Tombstone => self.tombs.extend(Tomb::read(frame.payload)),
            Kind::Cut => {}
        }
        self.compare();
    }

    fn advance(&mut self, seq: u64) {
        self.chain.lose(seq);
        self.compare();
    }

    fn problem(&mut self, problem: Problem, offset: u64, seq: u64) {
        match problem {
            Problem::Missing { first, last } => {
                self.push(Finding::new(FindingKind::Missing, self.segment, offset, first, last));
            }
            Problem::Behind if self.report.found(seq) => {
                self.note(FindingKind::Reordered, offset, seq);
            }
            Problem::Behind => self.note(FindingKind::Inserted, offset, seq),
            Problem::Unlinked => {
                let before = seq.saturating_sub(1);
                self.push(Finding::new(FindingKind::Altered, self.segment, offset, before, seq));
            }
            Problem::ClockBackwards => self.note(FindingKind::ClockBackwards, offset, seq),
            Problem::WrongCheckpoint => self.note(FindingKind::WrongCheckpoint, offset, seq),
        }
    }

    /// Holds the tree against the trusted checkpoint when it has the same size.
    fn compare(&mut self) {
        if let Some(known) = self.trusted.filter(|known| known.size() == self.chain.tree.size()) {
            if known.root() != self.chain.tree.root() {
                let last = known.size().saturating_sub(1);
                let kind = FindingKind::NotAsTrusted;
                self.push(Finding::new(kind, self.segment, 0, 0, last));
            }
            self.trusted = None;
        }
    }

    /// Holds what was found against what tells of the journal's beginning.
    fn begun(&mut self, segments: usize) {
        // The first segment is made before the file that tells of it, and before any record.
        let missing = self.begun == Begun::Unknown && (segments > 1 || self.report.records > 0);
        if missing || self.begun == Begun::Altered {
            self.push(Finding::new(FindingKind::NotAsBegun, 0, 0, 0, 0));
        }
        if self.report.is_journal && self.report.frames == 0 {
            self.push(Finding::new(FindingKind::Gone, 0, 0, 0, 0));
        }
    }

    fn end(&mut self) {
        if let Some(known) = self.trusted {
            let (first, last) = (self.chain.next, known.size().saturating_sub(1));
            self.push(if first <= last {
                Finding::new(FindingKind::Truncated, self.segment, 0, first, last)
            } else {
                // Its size was passed over in missing frames.
                Finding::new(FindingKind::NotAsTrusted, self.segment, 0, 0, last)
            });
        }
        self.report.size = self.chain.next;
        self.report.root = self.chain.tree.root();
    }

    fn note(&mut self, kind: FindingKind, offset: u64, seq: u64) {
        self.push(Finding::new(kind, self.segment, offset, seq, seq));
    }

    fn push(&mut self, finding: Finding) {
        self.report.push(finding);
    }
}
