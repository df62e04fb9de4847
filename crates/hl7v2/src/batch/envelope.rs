//! The state of a file's envelope: which wrappers are open, and the counts so far.

use std::collections::VecDeque;

use super::event::{Declared, Event, Issue, IssueKind, Trailer};
use crate::location::SegmentId;

/// Which wrappers are open, and what they hold so far.
#[derive(Debug, Default)]
pub(super) struct Envelope {
    file: bool,
    batch: bool,
    /// Messages since the batch began, or since the last trailer.
    messages: u64,
    batches: u64,
    /// The field separators of the file header and of the batch header.
    pub(super) separators: [Option<u8>; 2],
}

impl Envelope {
    pub(super) fn open(
        &mut self,
        id: SegmentId,
        separator: Option<u8>,
        at: u64,
        ready: &mut VecDeque<Event>,
    ) {
        let slot = match id {
            SegmentId::FHS => {
                self.end(at, ready);
                self.file = true;
                self.batches = 0;
                self.messages = 0;
                0
            }
            SegmentId::BHS => {
                self.end_batch(at, ready);
                self.batch = true;
                self.batches += 1;
                self.messages = 0;
                1
            }
            _ => {
                self.message();
                2
            }
        };
        if let Some(known) = self.separators.get_mut(slot) {
            *known = separator;
        }
    }

    pub(super) fn message(&mut self) {
        self.messages += 1;
    }

    pub(super) fn close_batch(&mut self, declared: Declared, at: u64, ready: &mut VecDeque<Event>) {
        if !std::mem::take(&mut self.batch) {
            self.batches += 1;
            ready.push_back(issue(IssueKind::BatchTrailerStray, at));
        }
        let counted = std::mem::take(&mut self.messages);
        ready.push_back(Event::BatchTrailer(Trailer::new(at, declared, counted)));
    }

    pub(super) fn close_file(&mut self, declared: Declared, at: u64, ready: &mut VecDeque<Event>) {
        self.end_batch(at, ready);
        if !std::mem::take(&mut self.file) {
            ready.push_back(issue(IssueKind::FileTrailerStray, at));
        }
        let counted = std::mem::take(&mut self.batches);
        ready.push_back(Event::FileTrailer(Trailer::new(at, declared, counted)));
        self.messages = 0;
    }

    /// Reports the trailers that are missing.
    pub(super) fn end(&mut self, at: u64, ready: &mut VecDeque<Event>) {
        self.end_batch(at, ready);
        if std::mem::take(&mut self.file) {
            ready.push_back(issue(IssueKind::FileTrailerMissing, at));
        }
    }

    fn end_batch(&mut self, at: u64, ready: &mut VecDeque<Event>) {
        if std::mem::take(&mut self.batch) {
            ready.push_back(issue(IssueKind::BatchTrailerMissing, at));
        }
    }
}

fn issue(kind: IssueKind, offset: u64) -> Event {
    Event::Issue(Issue::new(kind, offset))
}
