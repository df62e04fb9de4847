//! Where the issues of one check are collected.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Issue, Report};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::location::{Index, Location, SegmentId};
use crate::message::Message;
use crate::scan::short;
#[cfg(feature = "profiles")]
use crate::value::Element;

/// The issues of one check, and what it takes to say where each is.
pub(super) struct Findings<'m> {
    pub(super) message: &'m Message<'m>,
    /// Which of the segments with its id each segment is; known once there is an issue.
    occurrences: OnceCell<Vec<u32>>,
    issues: Vec<Issue>,
}

impl<'m> Findings<'m> {
    pub(super) fn new(message: &'m Message<'m>) -> Self {
        Self { message, occurrences: OnceCell::new(), issues: Vec::new() }
    }

    /// The segment at a position, with its occurrence.
    pub(super) fn place(&self, segment: usize) -> Location {
        let id = self.message.entry(segment).map_or(SegmentId::OPAQUE, |entry| entry.id);
        let count_all = || {
            let mut counts: HashMap<SegmentId, u32> = HashMap::new();
            let count = |id: SegmentId| {
                let count = counts.entry(id).or_default();
                *count += 1;
                *count
            };
            self.message.entries().iter().map(|entry| entry.id).map(count).collect()
        };
        let nth = self.occurrences.get_or_init(count_all).get(segment).copied();
        Location::of(id).with_occurrence(nth.map_or(Index::Unstated, Index::Nth))
    }

    /// An issue about an element, at a place that the caller knows.
    #[cfg(feature = "profiles")]
    pub(super) fn add(
        &mut self,
        code: Code,
        element: Element<'_>,
        place: Location,
        most: Severity,
    ) {
        self.push(code, element, place, most, None);
    }

    #[cfg(feature = "profiles")]
    pub(super) fn push(
        &mut self,
        code: Code,
        element: Element<'_>,
        place: Location,
        most: Severity,
        rule: Option<Arc<str>>,
    ) {
        self.note(code, element.span(), place, most, rule);
    }

    /// An issue about bytes of the message.
    pub(super) fn note(
        &mut self,
        code: Code,
        span: Range<usize>,
        place: Location,
        most: Severity,
        rule: Option<Arc<str>>,
    ) {
        let diagnostic = Diagnostic::new(code, short(span.start), short(span.len()));
        self.issues.push(Issue { diagnostic: diagnostic.at(place).at_most(most), rule });
    }

    pub(super) fn take(&mut self, found: &[Diagnostic]) {
        self.issues.extend(found.iter().map(|found| Issue { diagnostic: *found, rule: None }));
    }

    pub(super) fn report(mut self) -> Report {
        self.issues.sort_by_key(|issue| (issue.diagnostic.offset(), issue.diagnostic.code()));
        Report { issues: self.issues }
    }
}
