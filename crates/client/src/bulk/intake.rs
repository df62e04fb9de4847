//! The bytes of one file on their way to the sink: counted, hashed, and looked at line by line.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use flate2::write::MultiGzDecoder;
use memchr::memchr;
use sha2::{Digest as _, Sha256};

use crate::issues::{Issue, Issues};

use super::deleted::Deletion;
use super::job::{BadLine, BadLineKind, FileFailure, Totals};
use super::line::Line;
use super::manifest::Section;
use super::sink::{Sink, SinkBroken};

/// What a line of the file should be.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Expected {
    /// A resource of this type.
    Type(String),
    /// Any resource.
    Any,
    /// An `OperationOutcome`.
    Outcome,
    /// A Bundle of deletions, and nothing else.
    Deletions,
    /// No lines at all: the content of an attachment.
    Bytes,
}

impl Expected {
    /// What the manifest says of a file.
    pub fn of(section: Section, resource_type: Option<&str>) -> Self {
        match (section, resource_type) {
            (Section::Output, Some(name)) => Self::Type(name.to_owned()),
            (Section::Output, None) => Self::Any,
            (Section::Error, _) => Self::Outcome,
            (Section::Deleted, _) => Self::Deletions,
        }
    }
}

/// What happens at a bad line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum BadLines {
    /// It is kept with the rest, and reported.
    #[default]
    Report,
    /// The file fails.
    Stop,
}

/// Limits and policies of the intake.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    pub max_line: usize,
    pub max_file: u64,
    pub bad_lines: BadLines,
}

/// Counts, hashes, looks at lines, and hands the bytes on.
pub(super) struct Intake {
    sink: Box<dyn Sink>,
    look: Look,
}

impl Intake {
    pub fn new(sink: Box<dyn Sink>, expected: Expected, rules: Rules) -> Self {
        Self { sink, look: Look::new(expected, rules) }
    }

    /// The bytes taken so far.
    pub fn bytes(&self) -> u64 {
        self.look.totals.bytes
    }

    /// Takes over what the sink kept of an earlier run.
    pub fn replay(&mut self) -> Result<(), FileFailure> {
        self.look.forget();
        let Self { sink, look } = self;
        sink.replay(&mut |bytes| look.push(bytes, &mut |_, _| Ok(())))
            .map_err(|SinkBroken { .. }| FileFailure::Sink)
    }

    /// Begins anew.
    pub fn restart(&mut self) -> Result<(), FileFailure> {
        self.look.forget();
        self.sink.restart().map_err(|SinkBroken { .. }| FileFailure::Sink)
    }

    /// Takes bytes, or says why not.
    pub fn take(&mut self, bytes: &[u8]) -> Result<(), FileFailure> {
        if self.bytes().saturating_add(bytes.len() as u64) > self.look.rules.max_file {
            return Err(FileFailure::TooLarge);
        }
        let Self { sink, look } = self;
        sink.write(bytes).map_err(|SinkBroken { .. }| FileFailure::Sink)?;
        look.push(bytes, &mut |bad, line| sink.bad_line(bad, line));
        look.failure.map_or(Ok(()), Err)
    }

    /// The file is whole; its last line may lack an end.
    pub fn finish(&mut self) -> Result<Totals, FileFailure> {
        let Self { sink, look } = self;
        look.end(&mut |bad, line| sink.bad_line(bad, line));
        if let Some(failure) = look.failure {
            return Err(failure);
        }
        sink.finish().map_err(|SinkBroken { .. }| FileFailure::Sink)?;
        Ok(look.totals())
    }
}

/// Where bad lines go.
type OnBad<'a> = &'a mut dyn FnMut(BadLine, &[u8]) -> Result<(), SinkBroken>;

/// Counts and hashes bytes and looks at their lines.
struct Look {
    expected: Expected,
    rules: Rules,
    hash: Sha256,
    totals: Totals,
    /// The beginning of a line whose end has not come.
    begun: Vec<u8>,
    /// The line goes on and is too long already.
    overlong: bool,
    /// Ends of lines so far, and where the present line begins.
    ends: u64,
    line_start: u64,
    failure: Option<FileFailure>,
}

impl Look {
    fn new(expected: Expected, rules: Rules) -> Self {
        Self {
            expected,
            rules,
            hash: Sha256::new(),
            totals: Totals::default(),
            begun: Vec::new(),
            overlong: false,
            ends: 0,
            line_start: 0,
            failure: None,
        }
    }

    fn forget(&mut self) {
        *self = Self::new(self.expected.clone(), self.rules);
    }

    fn push(&mut self, bytes: &[u8], on_bad: OnBad<'_>) {
        self.hash.update(bytes);
        let start = self.totals.bytes;
        if self.expected == Expected::Bytes {
            self.totals.bytes = start.saturating_add(bytes.len() as u64);
            return;
        }
        let mut rest = bytes;
        while let Some((line, after)) = split(rest) {
            self.end_of_line(line, on_bad);
            rest = after;
            self.ends = self.ends.saturating_add(1);
            self.line_start = start.saturating_add((bytes.len() - rest.len()) as u64);
        }
        if self.overlong || self.begun.len().saturating_add(rest.len()) > self.rules.max_line {
            self.overlong = true;
            self.begun = Vec::new();
        } else {
            self.begun.extend_from_slice(rest);
        }
        self.totals.bytes = start.saturating_add(bytes.len() as u64);
    }

    fn end(&mut self, on_bad: OnBad<'_>) {
        if self.overlong || !self.begun.is_empty() {
            self.end_of_line(&[], on_bad);
        }
    }

    fn totals(&mut self) -> Totals {
        let mut totals = std::mem::take(&mut self.totals);
        for byte in self.hash.finalize_reset() {
            // Writing to text cannot fail.
            let _written = write!(totals.sha256, "{byte:02x}");
        }
        totals
    }

    /// The line is what was begun, and these bytes.
    fn end_of_line(&mut self, tail: &[u8], on_bad: OnBad<'_>) {
        let mut begun = std::mem::take(&mut self.begun);
        let too_long = std::mem::take(&mut self.overlong)
            || begun.len().saturating_add(tail.len()) > self.rules.max_line;
        if too_long {
            self.totals.lines = self.totals.lines.saturating_add(1);
            self.bad(BadLineKind::TooLong, &[], on_bad);
        } else if begun.is_empty() {
            self.line(tail, on_bad);
        } else {
            begun.extend_from_slice(tail);
            self.line(&begun, on_bad);
        }
        // The room is used again.
        begun.clear();
        self.begun = begun;
    }

    fn line(&mut self, line: &[u8], on_bad: OnBad<'_>) {
        let line = if self.line_start == 0 { line.strip_prefix(BOM).unwrap_or(line) } else { line };
        let line = line.trim_ascii();
        if line.is_empty() {
            return;
        }
        self.totals.lines = self.totals.lines.saturating_add(1);
        if let Err(kind) = self.read(line) {
            self.bad(kind, line, on_bad);
        }
    }

    fn read(&mut self, line: &[u8]) -> Result<(), BadLineKind> {
        let read = Line::read(line).ok_or(BadLineKind::NotJson)?;
        let found = read.resource_type.as_deref().ok_or(BadLineKind::NoType)?;
        let fits = match &self.expected {
            Expected::Type(expected) => *expected == found,
            Expected::Any | Expected::Bytes => true,
            Expected::Outcome => found == "OperationOutcome",
            Expected::Deletions => found == "Bundle",
        };
        if !fits {
            return Err(BadLineKind::OtherType);
        }
        if read.is_subsetted() {
            self.totals.subsetted = self.totals.subsetted.saturating_add(1);
        }
        if self.expected == Expected::Deletions && Deletion::read(line).is_err() {
            return Err(BadLineKind::NotADeletion);
        }
        if self.expected == Expected::Outcome
            && Issues::read(line).is_some_and(|issues| issues.iter().any(Issue::is_error))
        {
            self.totals.severe = self.totals.severe.saturating_add(1);
        }
        Ok(())
    }

    fn bad(&mut self, kind: BadLineKind, line: &[u8], on_bad: OnBad<'_>) {
        let bad = BadLine { line: self.ends.saturating_add(1), offset: self.line_start, kind };
        self.totals.bad_lines = self.totals.bad_lines.saturating_add(1);
        if self.totals.first_bad.len() < FIRST_BAD {
            self.totals.first_bad.push(bad);
        }
        if on_bad(bad, line).is_err() {
            self.failure.get_or_insert(FileFailure::Sink);
        }
        if self.rules.bad_lines == BadLines::Stop {
            self.failure.get_or_insert(FileFailure::BadLine);
        }
    }
}

fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (line, after) = bytes.split_at_checked(memchr(b'\n', bytes)?)?;
    Some((line, after.get(1..)?))
}

/// The body of one answer on its way into the intake.
pub(super) enum Body {
    Plain(Box<Intake>),
    Packed(Box<MultiGzDecoder<Unpacked>>),
}

/// Takes unpacked bytes, and remembers why it could not.
pub(super) struct Unpacked {
    /// Taken out at the end, also of a damaged stream.
    intake: Option<Intake>,
    failure: Option<FileFailure>,
}

impl Body {
    pub fn plain(intake: Intake) -> Self {
        Self::Plain(Box::new(intake))
    }

    pub fn packed(intake: Intake) -> Self {
        let unpacked = Unpacked { intake: Some(intake), failure: None };
        Self::Packed(Box::new(MultiGzDecoder::new(unpacked)))
    }

    /// The bytes in the sink.
    pub fn bytes(&self) -> u64 {
        match self {
            Self::Plain(intake) => intake.bytes(),
            Self::Packed(decoder) => decoder.get_ref().intake.as_ref().map_or(0, Intake::bytes),
        }
    }

    pub fn is_packed(&self) -> bool {
        matches!(self, Self::Packed(_))
    }

    pub fn take(&mut self, bytes: &[u8]) -> Result<(), FileFailure> {
        match self {
            Self::Plain(intake) => intake.take(bytes),
            Self::Packed(decoder) => decoder
                .write_all(bytes)
                .map_err(|_| decoder.get_ref().failure.unwrap_or(FileFailure::Encoding)),
        }
    }

    /// A compressed stream must have come to its end.
    pub fn end(&mut self) -> Result<(), FileFailure> {
        match self {
            Self::Plain(_) => Ok(()),
            Self::Packed(decoder) => decoder
                .try_finish()
                .map_err(|_| decoder.get_ref().failure.unwrap_or(FileFailure::Encoding)),
        }
    }

    pub fn into_intake(self) -> Option<Intake> {
        match self {
            Self::Plain(intake) => Some(*intake),
            Self::Packed(mut decoder) => decoder.get_mut().intake.take(),
        }
    }
}

impl io::Write for Unpacked {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = match &mut self.intake {
            Some(intake) => intake.take(bytes),
            None => Ok(()),
        };
        match taken {
            Ok(()) => Ok(bytes.len()),
            Err(failure) => {
                self.failure = Some(failure);
                Err(io::ErrorKind::Other.into())
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const BOM: &[u8] = b"\xEF\xBB\xBF";
const FIRST_BAD: usize = 20;
