//! Bulk data that a server publishes: a chain of manifests that grows.

use std::collections::HashSet;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT, ETAG, IF_NONE_MATCH};
use http::{HeaderValue, Method, StatusCode};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::base;
use crate::body;
use crate::call::{Answer, Call, Plan, Reply};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::io::{Checkpoint, Flow, Input, Step, out_of_order};
use crate::label::{Interaction, Label};
use crate::retry::{Backoff, Class};
use crate::time::retry_after;

use super::fetch::RemoteFile;
use super::manifest::Manifest;

/// A published data set, followed page by page: first all of it, then what is added
/// ([publish](https://build.fhir.org/ig/HL7/bulk-data/publish.html), STU4 ballot).
///
/// Each run of the flow, begun with [`Input::Start`], ends with the next page, or with the time to wait until there may be one. Apply a
/// page, then keep the [`cursor`](Self::cursor): after a crash [`FhirClient::resume_published`] gives the page that was not kept again.
///
/// ```
/// use std::time::UNIX_EPOCH;
///
/// use sanare_client::FhirClient;
/// use sanare_client::bulk::Published;
/// use sanare_client::testing::{Reply, drive};
///
/// let fhir = FhirClient::builder("https://directory.example/fhir")?.build();
/// let mut chain = fhir.published();
/// let mut clock = UNIX_EPOCH;
/// let published = drive(&mut chain, &mut clock, |request, _| {
///     assert_eq!(request.uri().path(), "/fhir/$bulk-publish");
///     Reply::answer(http::Response::new(
///         br#"{"transactionTime":"2026-01-01T00:00:00Z","requiresAccessToken":false,
///             "output":[{"type":"Organization","url":"https://directory.example/1.ndjson"}]}"#.to_vec(),
///     ))
/// })?;
/// let Published::Page(page) = published else { panic!() };
/// assert!(page.begins()); // a new data set: what was there before is replaced
/// for file in page.files() {
///     // `fhir.fetch_file(file, sink)`, in this order
///     assert_eq!(file.resource_type(), Some("Organization"));
/// }
/// # Ok::<(), sanare_client::Error>(())
/// ```
///
/// # Errors
/// `Expired` if the chain has ended without saying so: the next run begins at the root. `RedirectLoop` for a chain in a circle.
/// `UnexpectedShape` for what is no manifest, and for a root that points nowhere. After other errors the next run asks the same again.
pub struct PublishedChain {
    client: FhirClient,
    at: Place,
    call: Option<Box<Call>>,
    waiting_default: Duration,
}

/// Where a chain is followed to.
#[derive(Clone, Serialize, Deserialize)]
struct Place {
    format: u32,
    next: Next,
    /// The `ETag` of the root, and of the page that is polled.
    root_etag: Option<String>,
    etag: Option<String>,
    /// What the last page said about the time between updates, in seconds.
    cadence: Option<u64>,
    failures: u32,
    /// The pages since the root, by address.
    visited: HashSet<String>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
enum Next {
    /// The root, for a new data set.
    Root,
    /// The root, once it has changed.
    PollRoot,
    /// A page that was not seen.
    Page(String),
    /// A page whose link is pending.
    Poll(String),
}

/// What a run of a [`PublishedChain`] ends with.
#[derive(Debug)]
#[non_exhaustive]
pub enum Published {
    /// A page to apply.
    Page(Box<PublishedPage>),
    /// Nothing is new. Ask again after this time.
    Nothing(Duration),
}

/// A page of a [`PublishedChain`].
pub struct PublishedPage {
    manifest: Manifest,
    files: Vec<RemoteFile>,
    begins: bool,
}

impl FhirClient {
    /// What the server publishes, from the beginning.
    pub fn published(&self) -> PublishedChain {
        let place = Place {
            format: FORMAT,
            next: Next::Root,
            root_etag: None,
            etag: None,
            cadence: None,
            failures: 0,
            visited: HashSet::new(),
        };
        PublishedChain::at(self, place)
    }

    /// What the server publishes, from where a [`cursor`](PublishedChain::cursor) says.
    ///
    /// # Errors
    /// `State` if it is none, or of another version.
    pub fn resume_published(&self, cursor: &Checkpoint) -> Result<PublishedChain, Error> {
        let error = || Error::new(ErrorKind::State).at("published chain");
        let place: Place = serde_json::from_slice(cursor.as_bytes()).map_err(|_| error())?;
        if place.format != FORMAT {
            return Err(error().member("format"));
        }
        Ok(PublishedChain::at(self, place))
    }
}

impl PublishedChain {
    fn at(client: &FhirClient, at: Place) -> Self {
        Self { client: client.clone(), at, call: None, waiting_default: Duration::from_secs(3600) }
    }

    /// How long to wait where the server does not say how often it publishes; an hour if not given.
    #[must_use]
    pub fn poll_every(self, interval: Duration) -> Self {
        Self { waiting_default: interval, ..self }
    }

    /// Where to go on. It holds addresses and no credential.
    ///
    /// # Errors
    /// `State` if it cannot be written.
    pub fn cursor(&self) -> Result<Checkpoint, Error> {
        serde_json::to_vec(&self.at)
            .map(Checkpoint::new)
            .map_err(|_| Error::new(ErrorKind::State).at("published chain"))
    }

    fn begin(&mut self, now: SystemTime) -> Result<Step<Published>, Error> {
        let root = self.client.base().below(["$bulk-publish"]);
        let (url, etag) = match &self.at.next {
            Next::Root => (root, None),
            Next::PollRoot => (root, self.at.root_etag.clone()),
            Next::Page(url) => (self.client.base().resolve(url)?, None),
            Next::Poll(url) => (self.client.base().resolve(url)?, self.at.etag.clone()),
        };
        let label = Label::system(Interaction::Poll);
        let json = HeaderValue::from_static("application/json, application/fhir+json;q=0.9");
        let mut plan = Plan::new(Method::GET, url, Class::Safe, label).header(ACCEPT, json);
        if let Some(etag) = etag.and_then(|etag| HeaderValue::try_from(etag).ok()) {
            plan = plan.header(IF_NONE_MATCH, etag);
        }
        self.call(now, Box::new(Call::new(&self.client, plan)), Input::Start)
    }

    fn call(
        &mut self,
        now: SystemTime,
        mut call: Box<Call>,
        input: Input,
    ) -> Result<Step<Published>, Error> {
        match call.advance(now, input) {
            Ok(Step::Done(Reply::Answer(answer) | Reply::Lost(answer))) => {
                self.answered(now, &answer)
            }
            Ok(Step::Done(_)) => Err(out_of_order()),
            Ok(step) => {
                self.call = Some(call);
                step.then(|_| Err(out_of_order()))
            }
            // A poll that fails is made again, at the latest when an update is due.
            Err(error) if self.polls() && error.fault() == crate::Fault::Passing => {
                let asked = error.retry_at().map(|at| crate::time::since(at, now));
                Ok(self.nothing_after_failure(asked))
            }
            Err(error) => Err(error),
        }
    }

    fn polls(&self) -> bool {
        matches!(self.at.next, Next::PollRoot | Next::Poll(_))
    }

    fn answered(&mut self, now: SystemTime, answer: &Answer) -> Result<Step<Published>, Error> {
        let label = Label::system(Interaction::Poll);
        match answer.status() {
            StatusCode::NOT_MODIFIED if self.polls() => {
                self.at.failures = 0;
                return Ok(self.nothing());
            }
            status if status.is_success() => {}
            StatusCode::NOT_FOUND | StatusCode::GONE
                if matches!(self.at.next, Next::Page(_) | Next::Poll(_)) =>
            {
                self.restart();
                let gone = Error::new(ErrorKind::Expired).at("published chain");
                return Err(body::described(gone, answer, label));
            }
            status if self.polls() && status.is_server_error() => {
                let asked = retry_after(answer.response.headers(), now);
                return Ok(self.nothing_after_failure(asked));
            }
            _ => return Err(body::refusal(answer, label)),
        }
        self.at.failures = 0;
        let manifest = Manifest::parse(answer.response.body())
            .map_err(|error| body::described(error, answer, label))?;
        let etag = answer.response.headers().get(ETAG).and_then(|it| it.to_str().ok());
        let etag = etag.map(str::to_owned);
        self.at.cadence = manifest.update_cadence().map(|cadence| cadence.as_secs());
        match self.at.next.clone() {
            Next::Root | Next::PollRoot => {
                let page = PublishedPage::of(manifest, &answer.url, true)?;
                self.at.visited = HashSet::from([answer.url.to_string()]);
                self.at.next = match self.link_of(&page.manifest, answer)? {
                    Link::None => Next::PollRoot,
                    Link::Page(url) => Next::Page(url),
                    // Whoever begins there would never get on.
                    Link::Pending | Link::Closed => return Err(wrong("link")),
                };
                self.at.root_etag = etag;
                Ok(Step::Done(Published::Page(Box::new(page))))
            }
            Next::Page(url) => {
                let page = PublishedPage::of(manifest, &answer.url, false)?;
                self.at.visited.insert(url.clone());
                self.go_on(&page.manifest, answer, url, etag)?;
                Ok(Step::Done(Published::Page(Box::new(page))))
            }
            Next::Poll(url) => {
                // The files of this page were applied already: only its link is new.
                self.go_on(&manifest, answer, url, etag)?;
                if self.polls() { Ok(self.nothing()) } else { self.begin(now) }
            }
        }
    }

    /// Where the link of a page leads.
    fn go_on(
        &mut self,
        manifest: &Manifest,
        answer: &Answer,
        url: String,
        etag: Option<String>,
    ) -> Result<(), Error> {
        match self.link_of(manifest, answer)? {
            Link::None => self.at.next = Next::PollRoot,
            Link::Page(url) => self.at.next = Next::Page(url),
            Link::Pending => {
                self.at.etag = etag;
                self.at.next = Next::Poll(url);
            }
            Link::Closed => self.restart(),
        }
        Ok(())
    }

    fn restart(&mut self) {
        self.at.next = Next::Root;
        self.at.root_etag = None;
        self.at.etag = None;
    }

    fn link_of(&self, manifest: &Manifest, answer: &Answer) -> Result<Link, Error> {
        let text = match manifest.next() {
            None => return Ok(Link::None),
            Some("#pending") => return Ok(Link::Pending),
            Some("#closed") => return Ok(Link::Closed),
            Some(text) => text,
        };
        let url = base::resolve(&answer.url, text)?.to_string();
        if self.at.visited.contains(&url) {
            let circle = Error::new(ErrorKind::RedirectLoop);
            return Err(circle.at("published chain").member("link"));
        }
        Ok(Link::Page(url))
    }

    /// How long to wait until something may be new.
    fn interval(&self) -> Duration {
        let cadence = self.at.cadence.map(Duration::from_secs);
        cadence.unwrap_or(self.waiting_default).max(Duration::from_secs(1))
    }

    fn nothing(&self) -> Step<Published> {
        Step::Done(Published::Nothing(self.interval()))
    }

    fn nothing_after_failure(&mut self, asked: Option<Duration>) -> Step<Published> {
        self.at.failures = self.at.failures.saturating_add(1);
        let own = BACKOFF.full(self.at.failures).min(self.interval());
        let wait = asked.map_or(own, |asked| asked.max(own));
        Step::Done(Published::Nothing(wait))
    }
}

enum Link {
    None,
    Page(String),
    Pending,
    Closed,
}

impl Flow for PublishedChain {
    type Output = Published;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Published>, Error> {
        match (self.call.take(), input) {
            (_, Input::Start) => self.begin(now),
            (Some(call), input) => self.call(now, call, input),
            (None, _) => Err(out_of_order()),
        }
    }
}

/// Shows nothing of the addresses.
impl fmt::Debug for PublishedChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublishedChain").field("polls", &self.polls()).finish_non_exhaustive()
    }
}

impl PublishedPage {
    fn of(manifest: Manifest, url: &Url, begins: bool) -> Result<Self, Error> {
        let listed = |file| -> Result<RemoteFile, Error> {
            let file: &super::manifest::ManifestFile = file;
            let url = base::resolve(url, file.url())
                .map_err(|error| error.at("manifest").member("url"))?;
            Ok(RemoteFile::listed(url, manifest.requires_access_token(), file))
        };
        let files = manifest.files().iter().map(listed).collect::<Result<_, _>>()?;
        Ok(Self { manifest, files, begins })
    }

    /// Whether a new data set begins with it: what was there before is to be replaced, once this one is whole.
    pub fn begins(&self) -> bool {
        self.begins
    }

    /// The files in the order in which they are to be applied: resources, then deletions, then outcomes, which are for information.
    pub fn files(&self) -> &[RemoteFile] {
        &self.files
    }

    /// The page itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }
}

impl fmt::Debug for PublishedPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublishedPage")
            .field("begins", &self.begins)
            .field("manifest", &self.manifest)
            .finish_non_exhaustive()
    }
}

fn wrong(member: &'static str) -> Error {
    Error::new(ErrorKind::UnexpectedShape).at("manifest").member(member)
}

const BACKOFF: Backoff = Backoff::new(Duration::from_secs(30), Duration::from_secs(3600));
const FORMAT: u32 = 1;
