//! Why a line was not read, or not written.

use std::fmt;
use std::io;

use crate::error::{Issue, IssueKind, Location, Position};

use super::line::LinePosition;

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NdjsonErrorKind {
    /// Bytes could not be read or written.
    Io(io::ErrorKind),
    /// The line is longer than allowed.
    LineTooLong,
    /// The document in the line is wrong.
    Document(IssueKind),
}

/// Why a line was not read, or not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NdjsonError {
    kind: NdjsonErrorKind,
    at: LinePosition,
    issue: Option<Box<Issue>>,
}

impl NdjsonError {
    pub(super) fn io(error: &io::Error, at: LinePosition) -> Self {
        Self { kind: NdjsonErrorKind::Io(error.kind()), at, issue: None }
    }

    pub(super) fn too_long(at: LinePosition) -> Self {
        Self { kind: NdjsonErrorKind::LineTooLong, at, issue: None }
    }

    /// The first error of a document, whose place is counted from the start of the stream.
    pub(super) fn document(issue: &Issue, at: LinePosition) -> Self {
        let location = Location::of_path(issue.location().path());
        let location = match issue.location().position() {
            Some(position) => location.at(at.absolute(position)),
            None => location,
        };
        let mut found = Issue::new(issue.kind(), issue.severity(), location);
        if let Some(about) = issue.subject() {
            found = found.about(about);
        }
        let kind = NdjsonErrorKind::Document(issue.kind());
        Self { kind, at, issue: Some(Box::new(found)) }
    }

    /// The cause.
    pub fn kind(&self) -> NdjsonErrorKind {
        self.kind
    }

    /// The number of the line, from 1.
    pub fn line(&self) -> u64 {
        self.at.line
    }

    /// The bytes before the line.
    pub fn offset(&self) -> u64 {
        self.at.offset
    }

    /// Where it is: for a document the element with line, column and offset in the stream.
    pub fn location(&self) -> Location {
        match &self.issue {
            Some(issue) => issue.location().clone(),
            None => {
                Location::default().at(self.at.absolute(Position { offset: 0, line: 1, column: 1 }))
            }
        }
    }

    /// The finding, if the document is wrong.
    pub fn issue(&self) -> Option<&Issue> {
        self.issue.as_deref()
    }
}

impl fmt::Display for NdjsonError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LinePosition { line, offset } = self.at;
        match (self.kind, &self.issue) {
            (_, Some(issue)) => issue.fmt(out),
            (NdjsonErrorKind::Io(kind), _) => write!(out, "{kind} (line {line}, byte {offset})"),
            _ => write!(out, "the line is longer than allowed (line {line}, byte {offset})"),
        }
    }
}

impl std::error::Error for NdjsonError {}
