//! What came of an export.

use std::collections::HashMap;
use std::fmt;

use crate::error::{Error, ErrorKind};

use super::job::{ExportJob, FileFailure, FileState, JobFile, Phase, Totals};
use super::kick_off::ExportParameter;
use super::manifest::{Lint, Section};
use super::sink::FileName;

/// What came of an export: the totals of its files against what the manifest says, and everything that does not agree.
///
/// `Debug` shows numbers and findings, and no text of the server.
#[derive(Clone, PartialEq, Eq)]
pub struct Report {
    phase: Phase,
    transaction_time: Option<String>,
    organized_by: Option<String>,
    files: Vec<FileReport>,
    findings: Vec<Finding>,
    lints: Vec<Lint>,
    dropped: Vec<ExportParameter>,
}

/// One file of a [`Report`].
#[derive(Clone, PartialEq, Eq)]
pub struct FileReport {
    name: FileName,
    count: Option<u64>,
    size: Option<u64>,
    continues_in: Option<usize>,
    manifest_url: Option<String>,
    totals: Option<Totals>,
}

/// Something that does not agree. Lines and bytes are in the [`Totals`] of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Finding {
    /// A file could not be fetched.
    NotFetched {
        /// The place of the file.
        file: usize,
        /// Why.
        failure: FileFailure,
    },
    /// A file has another number of lines than the manifest says.
    Count {
        /// The place of the file.
        file: usize,
        /// What the manifest says.
        expected: u64,
        /// What there is.
        found: u64,
    },
    /// A file has another size than the manifest says. Servers may mean the compressed size, so that this alone does not make an export
    /// incomplete.
    Size {
        /// The place of the file.
        file: usize,
        /// What the manifest says.
        expected: u64,
        /// What there is.
        found: u64,
    },
    /// A file has lines that are no resources of its type.
    BadLines {
        /// The place of the file.
        file: usize,
        /// How many.
        lines: u64,
    },
    /// Two files have the same content: one of them may stand for another that is missing.
    SameContent {
        /// The place of the second file.
        file: usize,
        /// The place of the first.
        as_file: usize,
    },
    /// The server reports errors of the export.
    ServerErrors {
        /// The place of the file of outcomes.
        file: usize,
        /// How many outcomes hold an error.
        outcomes: u64,
    },
    /// The file of outcomes has other numbers of errors than the manifest says.
    Severity {
        /// The place of the file.
        file: usize,
        /// What the manifest says.
        expected: u64,
        /// What there is.
        found: u64,
    },
    /// The manifest has entries without an address.
    WithoutUrl {
        /// The page of the manifest, from 0.
        page: usize,
        /// How many.
        files: usize,
    },
    /// The server could not be asked to delete its files.
    NotDeleted,
}

impl Report {
    pub(super) fn of(job: &ExportJob, lints: &[Lint]) -> Self {
        let mut findings = Vec::new();
        for (page, entries) in job.head.pages.iter().enumerate() {
            if entries.without_url > 0 {
                findings.push(Finding::WithoutUrl { page, files: entries.without_url });
            }
        }
        let mut contents: HashMap<&str, usize> = HashMap::new();
        for file in &job.files {
            check(file, &mut contents, &mut findings);
        }
        if job.head.phase == Phase::Deleting {
            findings.push(Finding::NotDeleted);
        }
        let files = job.files.iter().map(|file| FileReport {
            name: file.name(),
            count: file.count,
            size: file.size,
            continues_in: file.continues_in,
            manifest_url: file.manifest_url.clone(),
            totals: file.state.totals().cloned(),
        });
        Self {
            phase: job.phase(),
            transaction_time: job.head.common.as_ref().and_then(|it| it.transaction_time.clone()),
            organized_by: job.head.common.as_ref().and_then(|it| it.organized_by.clone()),
            files: files.collect(),
            findings,
            lints: lints.to_vec(),
            dropped: job.dropped().to_vec(),
        }
    }

    /// Demands that all that the server has announced is here, in the announced numbers, and that the server reports no errors.
    ///
    /// # Errors
    /// `Incomplete`; the [`findings`](Self::findings) say why.
    pub fn assert_complete(&self) -> Result<(), Error> {
        let complete = self.ended() && !self.findings.iter().any(Finding::is_loss);
        if complete { Ok(()) } else { Err(Error::new(ErrorKind::Incomplete).at("bulk export")) }
    }

    fn ended(&self) -> bool {
        matches!(self.phase, Phase::Finished | Phase::Deleting)
    }

    /// The time of the export by the server's clock, for the [`since`](super::BulkExport::since) of the next one. `None` if the export
    /// is not complete: with the time of an incomplete one, what is missing would never be asked for again.
    pub fn transaction_time(&self) -> Option<&str> {
        self.transaction_time.as_deref().filter(|_| self.assert_complete().is_ok())
    }

    /// How far the export came.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The resource type by which output is organized in blocks; see [`Blocks`](super::Blocks).
    pub fn organized_by(&self) -> Option<&str> {
        self.organized_by.as_deref()
    }

    /// The files, in the order of the manifest.
    pub fn files(&self) -> &[FileReport] {
        &self.files
    }

    /// What does not agree.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Where the manifest deviates from the standard, as far as it was read in this run.
    pub fn lints(&self) -> &[Lint] {
        &self.lints
    }

    /// The parameters that the server refused and that were left out: there may be more in the files than was asked for.
    pub fn dropped(&self) -> &[ExportParameter] {
        &self.dropped
    }

    /// How many resources came, in files of resources.
    pub fn resources(&self) -> u64 {
        let output = self.files.iter().filter(|file| file.name.section() == Section::Output);
        output.filter_map(|file| Some(file.totals.as_ref()?.lines)).sum()
    }

    /// How many of the resources are marked as incomplete: they must not take the place of whole ones, see [`Merge`](super::Merge).
    pub fn subsetted(&self) -> u64 {
        self.files.iter().filter_map(|file| Some(file.totals.as_ref()?.subsetted)).sum()
    }

    /// How many bytes came.
    pub fn bytes(&self) -> u64 {
        self.files.iter().filter_map(|file| Some(file.totals.as_ref()?.bytes)).sum()
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("phase", &self.phase)
            .field("files", &self.files.len())
            .field("findings", &self.findings)
            .field("lints", &self.lints)
            .field("dropped", &self.dropped)
            .finish_non_exhaustive()
    }
}

impl FileReport {
    /// Which file it is.
    pub fn name(&self) -> &FileName {
        &self.name
    }

    /// How many resources the manifest says to be in it.
    pub fn count(&self) -> Option<u64> {
        self.count
    }

    /// The size that the manifest says.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// The place of the file in which the last block goes on, where output is organized in blocks.
    pub fn continues_in(&self) -> Option<usize> {
        self.continues_in
    }

    /// In the status of a submission: the submitted manifest that the outcomes are about. The address can open files.
    pub fn manifest_url(&self) -> Option<&str> {
        self.manifest_url.as_deref()
    }

    /// What it consists of; `None` if it could not be fetched.
    pub fn totals(&self) -> Option<&Totals> {
        self.totals.as_ref()
    }
}

/// Shows what it is, not where it comes from.
impl fmt::Debug for FileReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileReport")
            .field("name", &self.name)
            .field("count", &self.count)
            .field("totals", &self.totals)
            .finish_non_exhaustive()
    }
}

impl Finding {
    /// Whether something may be missing.
    pub fn is_loss(&self) -> bool {
        !matches!(self, Self::Size { .. } | Self::Severity { .. } | Self::NotDeleted)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFetched { file, failure } => {
                write!(f, "file {file} was not fetched: {failure}")
            }
            Self::Count { file, expected, found } => {
                write!(f, "file {file} has {found} lines, the manifest says {expected}")
            }
            Self::Size { file, expected, found } => {
                write!(f, "file {file} has {found} bytes, the manifest says {expected}")
            }
            Self::BadLines { file, lines } => write!(f, "file {file} has {lines} bad lines"),
            Self::SameContent { file, as_file } => {
                write!(f, "file {file} has the content of file {as_file}")
            }
            Self::ServerErrors { file, outcomes } => {
                write!(f, "file {file} has {outcomes} outcomes with errors")
            }
            Self::Severity { file, expected, found } => {
                write!(
                    f,
                    "file {file} has {found} outcomes with errors, the manifest says {expected}"
                )
            }
            Self::WithoutUrl { page, files } => {
                write!(f, "page {page} of the manifest has {files} files without an address")
            }
            Self::NotDeleted => f.write_str("the server did not delete its files"),
        }
    }
}

fn check<'a>(
    file: &'a JobFile,
    contents: &mut HashMap<&'a str, usize>,
    findings: &mut Vec<Finding>,
) {
    let at = file.file;
    let totals = match &file.state {
        FileState::Done(totals) => totals,
        FileState::Failed { kind } => {
            return findings.push(Finding::NotFetched { file: at, failure: *kind });
        }
        FileState::Waiting | FileState::Started { .. } => {
            return findings.push(Finding::NotFetched { file: at, failure: FileFailure::Pending });
        }
    };
    if let Some(expected) = file.count.filter(|expected| *expected != totals.lines) {
        findings.push(Finding::Count { file: at, expected, found: totals.lines });
    }
    if let Some(expected) = file.size.filter(|expected| *expected != totals.bytes) {
        findings.push(Finding::Size { file: at, expected, found: totals.bytes });
    }
    if totals.bad_lines > 0 {
        findings.push(Finding::BadLines { file: at, lines: totals.bad_lines });
    }
    if totals.severe > 0 {
        findings.push(Finding::ServerErrors { file: at, outcomes: totals.severe });
    }
    if !file.severities.is_empty() {
        let severe = |(code, _): &&(String, u64)| matches!(code.as_str(), "fatal" | "error");
        let expected = file.severities.iter().filter(severe).map(|(_, count)| count).sum();
        if expected != totals.severe {
            findings.push(Finding::Severity { file: at, expected, found: totals.severe });
        }
    }
    if totals.lines > 0 {
        let first = *contents.entry(&totals.sha256).or_insert(at);
        if first != at {
            findings.push(Finding::SameContent { file: at, as_file: first });
        }
    }
}
