//! What the readers of all formats share: what a document can be, the place of an element, findings.

use crate::error::{Issue, IssueKind, Location, Position, Report, Severity};
use crate::primitive::{AnyPrimitive, LexicalErrorKind, PrimitiveKind, Scalar};
use crate::record::{Record, Typed};
use crate::resource::{AnyResource, ResourceRef, Resources};
use crate::sealed::Sealed;

/// What a collecting reading found: the value, as far as it could be read, and every finding.
#[derive(Debug, Clone)]
pub struct Reading<T> {
    value: Option<T>,
    report: Report,
}

impl<T> Reading<T> {
    pub(crate) fn new(value: Option<T>, report: Report) -> Self {
        Self { value, report }
    }

    /// Every finding, in the order of the document.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The value as far as it could be read; `None` if not even its type was clear.
    pub fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// The value without the findings.
    pub fn into_value(self) -> Option<T> {
        self.value
    }

    /// The value and the findings.
    pub fn into_parts(self) -> (Option<T>, Report) {
        (self.value, self.report)
    }
}

/// What a document can be: each resource, each data type, and the `Resource` of a release.
/// Sealed.
pub trait Document: Sized + Sealed {
    #[doc(hidden)]
    fn read_from(session: &mut Session<'_>) -> Result<Option<Self>, Halt>;

    #[doc(hidden)]
    fn view(&self) -> ResourceRef<'_>;
}

impl<T: Typed> Document for T {
    fn read_from(session: &mut Session<'_>) -> Result<Option<Self>, Halt> {
        let mut value = T::default();
        let taken = session.record(&mut value)?;
        Ok(taken.then_some(value))
    }

    fn view(&self) -> ResourceRef<'_> {
        ResourceRef::Known(self)
    }
}

/// Reads a document as a resource of any type of a release.
pub(crate) fn read_any<R: AnyResource>(session: &mut Session<'_>) -> Result<Option<R>, Halt> {
    let mut slot: Option<R> = None;
    session.resource(&mut slot)?;
    Ok(slot)
}

/// One reading of one document, whatever its format is.
pub type Session<'a> = dyn Source + 'a;

/// What a format must be able to do.
pub trait Source {
    /// The document into a record of its type; false if it is of another type. A collecting
    /// reading that halts has filled the record as far as it came.
    fn record(&mut self, record: &mut dyn Record) -> Result<bool, Halt>;

    /// The document into a field for resources; false if it is refused.
    fn resource(&mut self, into: &mut dyn Resources) -> Result<bool, Halt>;
}

/// The reading stops here; the session knows why.
#[derive(Debug)]
pub struct Halt;

/// A syntax error or a limit: what, and at which byte.
pub(crate) type Scan<T> = Result<T, Fault>;

/// What stopped a scan, and at which byte.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) kind: IssueKind,
    pub(crate) offset: usize,
}

/// The element being read or written, linked to its parents on the stack: the path costs nothing
/// until somebody asks for it.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'f> {
    parent: Option<&'f Frame<'f>>,
    name: &'static str,
    index: Option<usize>,
}

impl<'f> Frame<'f> {
    pub(crate) const fn root(name: &'static str) -> Self {
        Self { parent: None, name, index: None }
    }

    pub(crate) const fn child(&'f self, name: &'static str, index: Option<usize>) -> Frame<'f> {
        Frame { parent: Some(self), name, index }
    }

    /// The same element as one of several.
    pub(crate) const fn item(self, index: usize) -> Self {
        Self { index: Some(index), ..self }
    }

    pub(crate) fn path(&self) -> String {
        let mut path = self.parent.map_or_else(String::new, Frame::path);
        if !path.is_empty() && !self.name.is_empty() {
            path.push('.');
        }
        path.push_str(self.name);
        if let Some(index) = self.index {
            path.push('[');
            path.push_str(&index.to_string());
            path.push(']');
        }
        path
    }
}

/// Rows of one element as bits.
#[derive(Clone, Copy, Default)]
pub(crate) struct RowSet([u64; 4]);

impl RowSet {
    /// Adds a row; true if it was there already. Types have at most 256 rows.
    pub(crate) fn insert(&mut self, row: usize) -> bool {
        let bit = 1u64 << (row % 64);
        let Some(word) = self.0.get_mut(row / 64) else { return false };
        let was = *word & bit != 0;
        *word |= bit;
        was
    }

    pub(crate) fn contains(&self, row: usize) -> bool {
        self.0.get(row / 64).is_some_and(|word| word & (1u64 << (row % 64)) != 0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0 == [0; 4]
    }
}

/// The findings of one reading.
pub(crate) struct Findings {
    stop_at_error: bool,
    limit: usize,
    found: Vec<Found>,
    /// A fault of the grammar or a limit that has not met an element yet.
    pending: Option<Fault>,
}

/// A finding whose line and column are not counted yet.
struct Found {
    kind: IssueKind,
    severity: Severity,
    path: String,
    offset: usize,
    about: Option<&'static str>,
}

impl Findings {
    pub(crate) fn new(stop_at_error: bool, limit: usize) -> Self {
        Self { stop_at_error, limit, found: Vec::new(), pending: None }
    }

    pub(crate) fn stop_at_error(&self) -> bool {
        self.stop_at_error
    }

    /// Whether the reading has ended before its document.
    pub(crate) fn is_fatal(&self) -> bool {
        self.found.last().is_some_and(|found| found.severity >= Severity::Fatal)
    }

    /// The value, or the first finding that is an error.
    pub(crate) fn outcome<T>(self, value: Option<T>, document: &[u8]) -> Result<T, Issue> {
        match (value, self.first_error(document)) {
            (Some(value), None) => Ok(value),
            (_, Some(issue)) => Err(issue),
            // Nothing but the type decides whether there is a value.
            (None, None) => {
                let kind = IssueKind::ResourceTypeMissing;
                Err(Issue::new(kind, Severity::Error, Location::default()))
            }
        }
    }

    /// The first finding that is an error.
    pub(crate) fn first_error(self, document: &[u8]) -> Option<Issue> {
        let found = self.found.into_iter().find(|found| found.severity >= Severity::Error)?;
        let position = Position::of(document, found.offset);
        Some(found.at(position))
    }

    pub(crate) fn into_report(self, document: &[u8]) -> Report {
        let mut report = Report::new();
        let mut position = Position::of(document, 0);
        for found in self.found {
            position = if found.offset >= position.offset {
                position.forward(document, found.offset)
            } else {
                Position::of(document, found.offset)
            };
            report.push(found.at(position));
        }
        report
    }
}

impl Found {
    fn at(self, position: Position) -> Issue {
        let location = Location::of_path(self.path).at(position);
        let issue = Issue::new(self.kind, self.severity, location);
        match self.about {
            Some(about) => issue.about(about),
            None => issue,
        }
    }
}

/// How the sessions of all formats report.
pub(crate) trait Reporting {
    fn findings(&mut self) -> &mut Findings;

    /// Gives a scan's fault the place of the element at which it was met.
    fn at<T>(&mut self, frame: &Frame<'_>, scan: Scan<T>) -> Result<T, Halt> {
        match scan {
            Ok(value) => Ok(value),
            Err(fault) => {
                self.findings().pending = Some(fault);
                self.locate(frame);
                Err(Halt)
            }
        }
    }

    /// Turns a pending fault into a finding.
    #[cold]
    fn locate(&mut self, frame: &Frame<'_>) {
        if let Some(Fault { kind, offset }) = self.findings().pending.take() {
            let _ = self.fatal(frame, kind, offset);
        }
    }

    #[cold]
    fn fatal(&mut self, frame: &Frame<'_>, kind: IssueKind, offset: usize) -> Result<bool, Halt> {
        let path = frame.path();
        let severity = Severity::Fatal;
        self.findings().found.push(Found { kind, severity, path, offset, about: None });
        Err(Halt)
    }

    #[cold]
    fn error(
        &mut self,
        frame: &Frame<'_>,
        kind: IssueKind,
        offset: usize,
        about: Option<&'static str>,
    ) -> Result<(), Halt> {
        self.issue(frame, kind, Severity::Error, offset, about)
    }

    #[cold]
    fn warning(&mut self, frame: &Frame<'_>, kind: IssueKind, offset: usize) -> Result<(), Halt> {
        self.issue(frame, kind, Severity::Warning, offset, None)
    }

    #[cold]
    fn issue(
        &mut self,
        frame: &Frame<'_>,
        kind: IssueKind,
        severity: Severity,
        offset: usize,
        about: Option<&'static str>,
    ) -> Result<(), Halt> {
        let findings = self.findings();
        if findings.stop_at_error && severity < Severity::Error {
            return Ok(());
        }
        if findings.found.len() >= findings.limit {
            return self.fatal(frame, IssueKind::TooManyIssues, offset).map(drop);
        }
        let stop = findings.stop_at_error;
        findings.found.push(Found { kind, severity, path: frame.path(), offset, about });
        if stop { Err(Halt) } else { Ok(()) }
    }

    /// The text of a number, which has the grammar of one, into a primitive; false if it is
    /// refused.
    fn number(
        &mut self,
        kind: PrimitiveKind,
        text: &str,
        into: &mut dyn AnyPrimitive,
        start: usize,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let about = Some(kind.name());
        if let Err(error) = into.assign(text) {
            match error.kind() {
                LexicalErrorKind::NegativeZero => {
                    // The one number whose text is not kept.
                    self.issue(frame, IssueKind::Lexical, Severity::Warning, start, about)?;
                    return Ok(into.assign("0").is_ok());
                }
                LexicalErrorKind::Range => {
                    self.error(frame, IssueKind::OutOfRange, start, about)?;
                }
                _ => self.error(frame, IssueKind::Lexical, start, about)?,
            }
            return Ok(false);
        }
        let least = match kind {
            PrimitiveKind::PositiveInt => 1,
            PrimitiveKind::UnsignedInt => 0,
            _ => return Ok(true),
        };
        if into
            .scalar()
            .is_some_and(|value| matches!(value, Scalar::Integer(value) if value < least))
        {
            self.issue(frame, IssueKind::OutOfRange, Severity::Warning, start, about)?;
        }
        Ok(true)
    }
}
