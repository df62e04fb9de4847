//! An export as a value: what was asked, where it runs, what has been fetched.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use url::Url;

use crate::base::{self, BaseUrl};
use crate::error::{Error, ErrorKind};
use crate::io::Checkpoint;

use super::kick_off::{BulkExport, ExportParameter};
use super::manifest::{Section, is_type};
use super::sink::FileName;

/// A bulk export that can be kept and resumed: made by [`BulkExport::job`], carried out by [`Export`](super::Export).
///
/// Its record is text: one line for the job, one for each file, and a later line replaces an earlier one. It holds no token, and no
/// address that opens a file by itself; where files need no token their addresses are read again from the manifest.
///
/// ```
/// use sanare_client::bulk::{BulkExport, ExportJob, Phase};
///
/// let fhir = sanare_client::FhirClient::builder("https://ehr.example/fhir")?.build();
/// let job = BulkExport::patients().job(&fhir)?;
/// let kept = job.checkpoint();
/// let again = ExportJob::load(kept.as_bytes())?;
/// assert_eq!(again.phase(), Phase::Planned);
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ExportJob {
    pub(super) base: BaseUrl,
    pub(super) head: Head,
    pub(super) files: Vec<JobFile>,
}

/// How far an export is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Phase {
    /// Nothing was sent yet.
    Planned,
    /// The kick-off is being sent.
    KickingOff,
    /// The kick-off was sent and its answer is lost: an export may be running, and its address is not known.
    Unknown,
    /// The server is at work.
    Running,
    /// The server has finished; files are fetched.
    Fetching,
    /// All files are safe; the server is asked to delete its own.
    Deleting,
    /// The end.
    Finished,
    /// The export is being given up.
    Cancelling,
    /// The export was given up.
    Cancelled,
    /// The server has said that the export failed, or no longer knows it.
    Failed,
}

/// The line of the job.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    /// The version of this form. Another one is refused, because guessing loses data.
    pub format: u32,
    pub base: String,
    pub ask: BulkExport,
    pub dropped: Vec<ExportParameter>,
    pub phase: Phase,
    pub poll: Option<String>,
    pub separate_status: bool,
    /// The server has answered a poll: it has known the job.
    pub alive: bool,
    /// Do not ask before this time, in milliseconds since 1970.
    pub not_before: Option<u64>,
    pub common: Option<Common>,
    /// The number of files on each page of the manifest, and of entries that cannot be fetched.
    pub pages: Vec<Page>,
}

/// What all pages of a manifest have in common.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Common {
    pub transaction_time: Option<String>,
    pub requires_access_token: bool,
    pub organized_by: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Page {
    pub files: usize,
    pub without_url: usize,
}

/// The line of a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct JobFile {
    /// Its place among all files.
    pub file: usize,
    pub page: usize,
    pub section: Section,
    #[serde(rename = "type")]
    pub resource_type: Option<String>,
    pub count: Option<u64>,
    pub size: Option<u64>,
    pub severities: Vec<(String, u64)>,
    /// Present only where the address alone opens nothing.
    pub url: Option<String>,
    /// The file in which its last block goes on.
    pub continues_in: Option<usize>,
    /// The submitted manifest that its outcomes are about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest_url: Option<String>,
    pub state: FileState,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum FileState {
    Waiting,
    /// Bytes are arriving; with the validator they can be gone on with.
    Started {
        validator: String,
    },
    Done(Totals),
    /// Given up, until the next run.
    Failed {
        kind: FileFailure,
    },
}

/// Why a file could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[non_exhaustive]
pub enum FileFailure {
    /// The server does not have it any more, also by a fresh address.
    #[error("the server does not have it any more")]
    Gone,
    /// The server does not allow it.
    #[error("not allowed")]
    Forbidden,
    /// The credential was refused twice.
    #[error("not authenticated")]
    Unauthorized,
    /// The file wants the credential and is at an origin that must not get it.
    #[error("at an origin that must not get the credential")]
    OtherOrigin,
    /// The address or a redirect leads to where this request must not go.
    #[error("an address where this request must not go")]
    Redirected,
    /// The transfer broke too often without getting on.
    #[error("the transfer broke too often")]
    Broken,
    /// The server is overloaded or failing.
    #[error("the server is busy or failing")]
    ServerFailed,
    /// The status has no meaning here.
    #[error("unexpected status")]
    UnexpectedStatus,
    /// The body is compressed in a way that cannot be read, or is damaged.
    #[error("an unreadable encoding")]
    Encoding,
    /// A line is bad, and bad lines stop the file.
    #[error("a bad line")]
    BadLine,
    /// The file is larger than allowed.
    #[error("larger than the limit")]
    TooLarge,
    /// It was not its turn yet.
    #[error("not yet")]
    Pending,
    /// What keeps the bytes has failed.
    #[error("the bytes could not be kept")]
    Sink,
}

/// What a fetched file consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Bytes after unpacking.
    pub bytes: u64,
    /// Lines that are not blank.
    pub lines: u64,
    /// Lines that are no resource of the file's type.
    pub bad_lines: u64,
    /// The first bad lines.
    pub first_bad: Vec<BadLine>,
    /// In files of outcomes: lines with an issue that is an error or fatal.
    pub severe: u64,
    /// Lines that are marked as incomplete (`SUBSETTED`): never store one in place of a whole resource, see [`Merge`](super::Merge).
    #[serde(default)]
    pub subsetted: u64,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
}

/// A line that is no resource of the file's type: where it is, and what is wrong with it. It holds nothing of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct BadLine {
    /// The number of the line, from 1.
    pub line: u64,
    /// The bytes before it.
    pub offset: u64,
    /// What is wrong.
    pub kind: BadLineKind,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[non_exhaustive]
pub enum BadLineKind {
    /// Longer than the limit.
    #[error("longer than the limit")]
    TooLong,
    /// Not one JSON object.
    #[error("not a JSON object")]
    NotJson,
    /// An object without a `resourceType`.
    #[error("not a resource")]
    NoType,
    /// A resource of another type.
    #[error("a resource of another type")]
    OtherType,
    /// In a file of deletions: not a transaction of deletions alone.
    #[error("not a deletion")]
    NotADeletion,
}

impl ExportJob {
    pub(super) fn new(base: BaseUrl, ask: BulkExport) -> Self {
        let head = Head {
            format: FORMAT,
            base: base.url().to_string(),
            ask,
            dropped: Vec::new(),
            phase: Phase::Planned,
            poll: None,
            separate_status: false,
            alive: false,
            not_before: None,
            common: None,
            pages: Vec::new(),
        };
        Self { base, head, files: Vec::new() }
    }

    /// An export that runs already: started elsewhere, or by a kick-off whose answer was lost.
    ///
    /// # Errors
    /// `InvalidUrl`, `Insecure`.
    pub fn adopt(ask: &BulkExport, base: &BaseUrl, poll: &str) -> Result<Self, Error> {
        let mut job = Self::new(base.clone(), ask.clone());
        job.running_at(poll)?;
        Ok(job)
    }

    /// Reads a record: a [`checkpoint`](Self::checkpoint), with what was [appended](crate::io::Step::Save) to it. A last line that was cut off
    /// by a crash is passed over.
    ///
    /// # Errors
    /// `State`, with the line.
    pub fn load(record: &[u8]) -> Result<Self, Error> {
        let error = |line: usize| Error::new(ErrorKind::State).at("bulk export").line(line + 1);
        let mut job: Option<Self> = None;
        let whole = record.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let lines = record.get(..whole).unwrap_or_default().split(|byte| *byte == b'\n');
        for (number, line) in lines.enumerate().filter(|(_, line)| !line.is_empty()) {
            let line: Line = serde_json::from_slice(line).map_err(|_| error(number))?;
            match (line, &mut job) {
                (Line::Job(head), slot) => {
                    if head.format != FORMAT {
                        return Err(error(number).member("format"));
                    }
                    let base = head.base.parse().map_err(|_| error(number).member("base"))?;
                    let files = slot.take().map(|job| job.files).unwrap_or_default();
                    let poll = head.poll.is_some();
                    let fresh = Self { base, head: *head, files };
                    if poll && fresh.poll_url().is_none() {
                        return Err(error(number).member("poll"));
                    }
                    *slot = Some(fresh);
                }
                (Line::File(file), Some(job)) => {
                    // The type becomes part of the name of a file.
                    if !file.resource_type.iter().all(|name| is_type(name)) {
                        return Err(error(number).member("type"));
                    }
                    let next = job.files.len();
                    match job.files.get_mut(file.file) {
                        Some(known) => *known = *file,
                        None if file.file == next => job.files.push(*file),
                        None => return Err(error(number).member("file")),
                    }
                }
                (Line::File(_), None) => return Err(error(number).member("format")),
            }
        }
        let mut job = job.ok_or_else(|| error(0).member("format"))?;
        let listed =
            job.head.pages.iter().fold(0_usize, |sum, page| sum.saturating_add(page.files));
        if listed > job.files.len() {
            return Err(error(0).member("pages"));
        }
        // The files of a page stand before the line of the job that has it: without that line they are read again.
        job.files.truncate(listed);
        Ok(job)
    }

    /// The whole record, which replaces what was kept before.
    pub fn checkpoint(&self) -> Checkpoint {
        let mut record = self.head_line();
        for file in &self.files {
            record.extend(file.line());
        }
        Checkpoint::new(record)
    }

    /// How far it is.
    pub fn phase(&self) -> Phase {
        self.head.phase
    }

    /// Where the server tells how far it is.
    pub fn poll_url(&self) -> Option<Url> {
        base::resolve(self.base.url(), self.head.poll.as_deref()?).ok()
    }

    /// The parameters that were left out because the server had refused them.
    pub fn dropped(&self) -> &[ExportParameter] {
        &self.head.dropped
    }

    /// How many files are known, and how many of them are safe.
    pub fn files(&self) -> (usize, usize) {
        let done = self.files.iter().filter(|file| matches!(file.state, FileState::Done(_)));
        (self.files.len(), done.count())
    }

    /// The bytes of the files that are safe.
    pub fn bytes(&self) -> u64 {
        self.files.iter().filter_map(|file| Some(file.state.totals()?.bytes)).sum()
    }

    /// Goes on with a poll address that was found by other means, after the answer to the kick-off was lost: in the server's log, by its
    /// operator, in its list of exports.
    ///
    /// # Errors
    /// `OutOfOrder` if the address is known; `InvalidUrl`, `Insecure`.
    pub fn adopt_poll_url(&mut self, poll: &str) -> Result<(), Error> {
        self.outcome_must_be_unknown()?;
        self.running_at(poll)
    }

    /// Says that the kick-off whose answer was lost has started nothing, or that a second export does no harm: it is sent again.
    ///
    /// # Errors
    /// `OutOfOrder` if the outcome is not unknown.
    pub fn kick_off_again(&mut self) -> Result<(), Error> {
        self.outcome_must_be_unknown()?;
        self.head.phase = Phase::Planned;
        Ok(())
    }

    fn outcome_must_be_unknown(&self) -> Result<(), Error> {
        if matches!(self.head.phase, Phase::Unknown | Phase::KickingOff) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::OutOfOrder).at("bulk export").member("kick-off"))
    }

    pub(super) fn running_at(&mut self, poll: &str) -> Result<(), Error> {
        self.head.poll = Some(self.base.resolve(poll)?.into());
        self.head.phase = Phase::Running;
        Ok(())
    }

    pub(super) fn not_before(&self) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(Duration::from_millis(self.head.not_before?))
    }

    pub(super) fn set_not_before(&mut self, time: Option<SystemTime>) {
        self.head.not_before = time.map(|time| {
            let millis = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
            u64::try_from(millis).unwrap_or(u64::MAX)
        });
    }

    pub(super) fn head_line(&self) -> Vec<u8> {
        line(&Line::Job(Box::new(self.head.clone())))
    }
}

/// Shows how far it is; addresses and filters can hold values.
impl fmt::Debug for ExportJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (files, done) = self.files();
        f.debug_struct("ExportJob")
            .field("phase", &self.head.phase)
            .field("files", &files)
            .field("done", &done)
            .finish_non_exhaustive()
    }
}

impl JobFile {
    pub(super) fn name(&self) -> FileName {
        FileName {
            index: self.file,
            section: self.section,
            resource_type: self.resource_type.clone(),
        }
    }

    /// Whether both are the same entry of a manifest; addresses may change.
    pub(super) fn is_same_entry(&self, other: &Self) -> bool {
        self.section == other.section
            && self.resource_type == other.resource_type
            && self.count == other.count
            && self.size == other.size
    }

    pub(super) fn line(&self) -> Vec<u8> {
        line(&Line::File(Box::new(self.clone())))
    }
}

impl FileState {
    pub(super) fn totals(&self) -> Option<&Totals> {
        match self {
            Self::Done(totals) => Some(totals),
            _ => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
enum Line {
    #[serde(rename = "job")]
    Job(Box<Head>),
    #[serde(rename = "file")]
    File(Box<JobFile>),
}

fn line(line: &Line) -> Vec<u8> {
    // Nothing in a line can fail to be written: keys are text and numbers are finite.
    let mut bytes = serde_json::to_vec(line).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

const FORMAT: u32 = 1;
