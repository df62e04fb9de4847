//! Single files: attachments that resources point to, and files of manifests that no job of ours has made.

use std::fmt;
use std::time::{Duration, SystemTime};

use url::Url;

use crate::base::is_secure;
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::io::{Flow, Input, Step};
use crate::retry::Backoff;
use crate::time::since;

use super::download::{Download, Ended};
use super::intake::{BadLines, Expected, Intake, Rules};
use super::job::{FileFailure, FileState, JobFile, Totals};
use super::manifest::{ManifestFile, Section};
use super::sink::Sink;

/// A file at a server: where it is, and whether it wants the access token.
///
/// ```
/// use sanare_client::bulk::RemoteFile;
///
/// // The manifest of the export said `"requiresAccessToken": false`: the token must not go there.
/// let file = RemoteFile::attachment("https://storage.example/scan.pdf?sig=x", false)?;
/// assert!(!file.requires_access_token());
/// assert!(RemoteFile::attachment("Binary/1", true).is_err()); // an attachment of an export is absolute
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct RemoteFile {
    url: Url,
    requires_token: bool,
    /// The list of the manifest and the type; `None` for what is no NDJSON.
    listed: Option<(Section, Option<String>)>,
    count: Option<u64>,
}

impl RemoteFile {
    /// What `Attachment.url` points to. The token goes along if the manifest of the export says that files want it, and then to trusted
    /// origins only ([attachments](https://hl7.org/fhir/uv/bulkdata/STU2/export.html#attachments)).
    ///
    /// # Errors
    /// `InvalidUrl` for a URL that is not absolute; `Insecure`.
    pub fn attachment(url: &str, requires_access_token: bool) -> Result<Self, Error> {
        let error = |kind| Error::new(kind).at("attachment").member("url");
        let url = Url::parse(url).map_err(|_| error(ErrorKind::InvalidUrl))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(error(ErrorKind::InvalidUrl));
        }
        if !is_secure(&url) {
            return Err(error(ErrorKind::Insecure));
        }
        Ok(Self { url, requires_token: requires_access_token, listed: None, count: None })
    }

    pub(super) fn listed(url: Url, requires_token: bool, file: &ManifestFile) -> Self {
        Self {
            url,
            requires_token,
            listed: Some((file.section(), file.resource_type().map(str::to_owned))),
            count: file.count(),
        }
    }

    /// Where it is. The address can open the file by itself.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Whether it wants the access token.
    pub fn requires_access_token(&self) -> bool {
        self.requires_token
    }

    /// The list of the manifest; `None` for an attachment.
    pub fn section(&self) -> Option<Section> {
        self.listed.as_ref().map(|(section, _)| *section)
    }

    /// The type of its resources, where the manifest tells it.
    pub fn resource_type(&self) -> Option<&str> {
        self.listed.as_ref()?.1.as_deref()
    }

    /// How many resources the manifest says to be in it.
    pub fn count(&self) -> Option<u64> {
        self.count
    }
}

/// Shows what it is, not where.
impl fmt::Debug for RemoteFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteFile")
            .field("section", &self.section())
            .field("requires_token", &self.requires_token)
            .finish_non_exhaustive()
    }
}

impl FhirClient {
    /// Fetches a file into a sink: ends with its totals. Redirects, broken transfers, compression and the token are dealt with as in an
    /// export; so are lines, if it is a file of resources.
    ///
    /// ```
    /// use std::time::UNIX_EPOCH;
    ///
    /// use sanare_client::FhirClient;
    /// use sanare_client::bulk::RemoteFile;
    /// use sanare_client::testing::{FakeBulkServer, MemorySinks, drive};
    ///
    /// let server = FakeBulkServer::new("https://ehr.example/fhir")?.resources("Patient", 3);
    /// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
    /// let file = RemoteFile::attachment("https://ehr.example/fhir/files/0/0/0", false)?;
    /// let (sinks, mut clock) = (MemorySinks::default(), UNIX_EPOCH);
    /// let fetch = fhir.fetch_file(&file, Box::new(sinks.sink("scan")));
    /// let totals = drive(fetch, &mut clock, |request, now| server.handle(request, now))?;
    /// assert_eq!(sinks.finished("scan").unwrap().len() as u64, totals.bytes);
    /// # Ok::<(), sanare_client::Error>(())
    /// ```
    pub fn fetch_file(&self, file: &RemoteFile, sink: Box<dyn Sink>) -> FileFetch {
        let (section, resource_type) = match &file.listed {
            Some((section, name)) => (*section, name.clone()),
            None => (Section::Output, None),
        };
        let expected = match &file.listed {
            None => Expected::Bytes,
            Some(_) => Expected::of(section, resource_type.as_deref()),
        };
        let entry = JobFile {
            file: 0,
            page: 0,
            section,
            resource_type,
            count: file.count,
            size: None,
            severities: Vec::new(),
            url: None,
            continues_in: None,
            manifest_url: None,
            state: FileState::Waiting,
        };
        let rules =
            Rules { max_line: 16 << 20, max_file: u64::MAX, bad_lines: BadLines::default() };
        let intake = Intake::new(sink, expected, rules);
        let download = Download::new(self, entry, file.url.clone(), file.requires_token, intake);
        FileFetch {
            client: self.clone(),
            download: download.unrecorded(file.listed.is_some()),
            patience: Duration::from_secs(600),
            waiting: false,
        }
    }
}

/// A file on its way into a sink: a flow that ends with its totals, see [`FhirClient::fetch_file`].
///
/// # Errors
/// `Expired` or `Forbidden` for a file that is not there (any more), `Unauthorized`, `OtherOrigin`, `Redirected`, `TooLarge`; `Deferred` if
/// the server asks to come back later than it is patient; `ServerFailed` and `NoAnswer` for faults that lasted; `NotKept` if the sink
/// fails.
pub struct FileFetch {
    client: FhirClient,
    download: Download,
    patience: Duration,
    waiting: bool,
}

impl FileFetch {
    /// The longest wait that is waited; ten minutes if not given.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// The bytes that are here.
    pub fn bytes(&self) -> u64 {
        self.download.bytes()
    }

    fn ended(&mut self, now: SystemTime) -> Result<Step<Totals>, Error> {
        let error = |kind| Error::new(kind).at("file");
        let (ended, _) = self.download.ended();
        match ended {
            Ended::Done(totals) => Ok(Step::Done(totals)),
            Ended::Expired(failure) | Ended::Failed(failure) => Err(error(kind_of(failure))),
            Ended::Later(_) if self.download.rounds >= MAX_ROUNDS => {
                Err(error(ErrorKind::ServerFailed))
            }
            Ended::Later(at) => {
                self.download.rounds = self.download.rounds.saturating_add(1);
                let own = BACKOFF.delay(self.download.rounds, self.client.random());
                let wait = at.map_or(own, |at| since(at, now));
                if wait > self.patience {
                    return Err(
                        error(ErrorKind::Deferred).with_retry_at(crate::time::after(now, wait))
                    );
                }
                self.waiting = true;
                Ok(Step::Wait(wait))
            }
        }
    }
}

impl Flow for FileFetch {
    type Output = Totals;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Totals>, Error> {
        let input = match (std::mem::take(&mut self.waiting), input) {
            (true, Input::Elapsed) => Input::Start,
            (_, input) => input,
        };
        match self.download.advance(now, input)? {
            Step::Done(()) => self.ended(now),
            step => step.then(|()| Err(crate::io::out_of_order())),
        }
    }
}

/// Shows how much of it is here.
impl fmt::Debug for FileFetch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileFetch({} bytes)", self.bytes())
    }
}

fn kind_of(failure: FileFailure) -> ErrorKind {
    match failure {
        FileFailure::Gone => ErrorKind::Expired,
        FileFailure::Forbidden => ErrorKind::Forbidden,
        FileFailure::Unauthorized => ErrorKind::Unauthorized,
        FileFailure::OtherOrigin => ErrorKind::OtherOrigin,
        FileFailure::Redirected => ErrorKind::Redirected,
        FileFailure::Broken => ErrorKind::NoAnswer,
        FileFailure::ServerFailed | FileFailure::Pending => ErrorKind::ServerFailed,
        FileFailure::UnexpectedStatus => ErrorKind::UnexpectedStatus,
        FileFailure::Encoding => ErrorKind::MediaType,
        FileFailure::BadLine => ErrorKind::Resource,
        FileFailure::TooLarge => ErrorKind::TooLarge,
        FileFailure::Sink => ErrorKind::NotKept,
    }
}

const BACKOFF: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
const MAX_ROUNDS: u32 = 8;
