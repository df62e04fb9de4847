//! A fake bulk server.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::io::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{ACCEPT_ENCODING, AUTHORIZATION, IF_RANGE, RANGE};
use http::{HeaderMap, Method};
use serde_json::{Value, json};
use url::Url;

use super::Reply;
use crate::bulk::Section;
use crate::error::Error;
use crate::io::{Failure, Request, Response};
use crate::time::since;
use crate::{BaseUrl, Origin};

/// A server of bulk exports for tests: answers requests as values, deterministically, with a switch for every fault.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use sanare_client::FhirClient;
/// use sanare_client::bulk::{BulkExport, Export};
/// use sanare_client::testing::{BulkEndpoint, BulkFault, FakeBulkServer, MemorySinks, drive};
///
/// let server = FakeBulkServer::new("https://ehr.example/fhir")?
///     .resources("Patient", 100)
///     .resources("Observation", 2_000);
/// server.fail(BulkEndpoint::File, BulkFault::CutAt(5_000), 2); // two downloads break off
///
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// let sinks = MemorySinks::default();
/// let export = Export::new(&fhir, BulkExport::patients().job(&fhir)?, sinks.clone());
/// let mut clock = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
/// let report = drive(export, &mut clock, |request, now| server.handle(request, now))?;
///
/// report.assert_complete()?;
/// assert_eq!(report.resources(), 2_100);
/// assert_eq!(server.kick_offs(), 1);
/// # Ok::<(), sanare_client::Error>(())
/// ```
pub struct FakeBulkServer {
    base: BaseUrl,
    files: Vec<FakeFile>,
    quirks: HashSet<BulkQuirk>,
    requires_token: bool,
    polls: u32,
    page_size: Option<usize>,
    link_life: Option<Duration>,
    state: Mutex<State>,
}

struct FakeFile {
    section: Section,
    resource_type: Option<String>,
    body: Vec<u8>,
    count: u64,
}

#[derive(Default)]
struct State {
    jobs: Vec<Job>,
    faults: HashMap<BulkEndpoint, VecDeque<BulkFault>>,
    seen: Vec<SeenRequest>,
    links: u64,
    linked_at: Option<SystemTime>,
    token: u64,
}

struct Job {
    polls: u32,
    deleted: bool,
}

/// What a request is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BulkEndpoint {
    /// `$export`
    KickOff,
    /// The status of the export, and pages of its manifest.
    Poll,
    /// A file, also where it is stored.
    File,
    /// The end of the export.
    Delete,
}

/// What goes wrong with one request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BulkFault {
    /// The request does not arrive.
    NotSent,
    /// The request is carried out and its answer is lost.
    LostAnswer,
    /// The body breaks off after so many bytes.
    CutAt(usize),
    /// The body ends after so many bytes as if all were well.
    ShortAt(usize),
    /// The answer takes so long.
    Slow(Duration),
    /// This status, without a body.
    Status(u16),
    /// This status with `Retry-After`.
    RetryAfter(u16, String),
    /// This status with an `OperationOutcome` of this code and these diagnostics.
    Outcome(u16, String, String),
    /// A page in HTML with status 200.
    Html,
    /// This body with status 200.
    Body(String),
}

/// What the server always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BulkQuirk {
    /// `Range` is ignored: 200 with the whole file.
    IgnoresRange,
    /// Neither `ETag` nor `Last-Modified`.
    NoValidators,
    /// A new `ETag` with each answer.
    ChangingEtag,
    /// Files are compressed where the client takes that.
    Gzip,
    /// Compressed files consist of several members.
    GzipMembers,
    /// Files are redirects to storage at another origin, which must not see the token.
    RedirectsToStorage,
    /// Redirects turn in a circle.
    RedirectsInCircles,
    /// Files are at another origin, and want the token.
    FilesElsewhere,
    /// The counts of the manifest are one too high.
    WrongCounts,
    /// The first file stands twice in the manifest.
    DuplicateEntry,
    /// `Content-Location` is relative.
    RelativeContentLocation,
    /// No `Content-Location`.
    NoContentLocation,
    /// One export at a time, until it is deleted; 429 for another.
    OneAtATime,
    /// A finished export cannot be deleted: 404.
    DeleteNotFound,
    /// The status of the export apart from that of the poll, with 200 for it.
    SeparateStatus,
    /// The manifest changes while it is read.
    ChangingManifest,
    /// `transactionTime` changes while the manifest is read.
    ChangingTime,
    /// `next` of the last page leads to the first.
    CircularPages,
    /// `next` leads to another origin.
    ForeignPages,
    /// The manifest has an entry without a URL.
    EntryWithoutUrl,
    /// Repeated parameters are refused.
    OneValuePerParameter,
    /// `_typeFilter` is refused, by name.
    RefusesTypeFilter,
    /// Tokens live for three requests.
    ShortTokens,
}

/// A request as the server saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenRequest {
    /// What it was about.
    pub endpoint: BulkEndpoint,
    /// The method.
    pub method: Method,
    /// The origin it was sent to.
    pub origin: String,
    /// Whether it carried a credential.
    pub authorized: bool,
    /// The first byte of the range that it asked for.
    pub from: Option<u64>,
    /// When.
    pub at: SystemTime,
}

impl FakeBulkServer {
    /// A server without files, whose exports are complete at the second poll.
    ///
    /// # Errors
    /// As the base URL.
    pub fn new(base: &str) -> Result<Self, Error> {
        Ok(Self {
            base: base.parse()?,
            files: Vec::new(),
            quirks: HashSet::new(),
            requires_token: false,
            polls: 1,
            page_size: None,
            link_life: None,
            state: Mutex::default(),
        })
    }

    /// A file with so many resources of a type.
    #[must_use]
    pub fn resources(self, resource_type: &str, count: usize) -> Self {
        let file = self.files.len();
        let mut body = String::new();
        for n in 0..count {
            let id = format!("{file}-{n}");
            body.push_str(&json!({"resourceType": resource_type, "id": id, "text": {"status": "empty", "div": "x".repeat(n % 50)}}).to_string());
            body.push('\n');
        }
        self.file(Section::Output, Some(resource_type), body.into_bytes(), count as u64)
    }

    /// A file with this body, whose count in the manifest is this.
    #[must_use]
    pub fn file(
        mut self,
        section: Section,
        resource_type: Option<&str>,
        body: Vec<u8>,
        count: u64,
    ) -> Self {
        let resource_type = resource_type.map(str::to_owned);
        self.files.push(FakeFile { section, resource_type, body, count });
        self
    }

    /// Does this always.
    #[must_use]
    pub fn quirk(mut self, quirk: BulkQuirk) -> Self {
        self.quirks.insert(quirk);
        self
    }

    /// Files want the token, as everything else does then: `Bearer 0` at first.
    #[must_use]
    pub fn requires_token(mut self) -> Self {
        self.requires_token = true;
        self
    }

    /// An export is complete after so many polls that say that it is running.
    #[must_use]
    pub fn running_polls(mut self, polls: u32) -> Self {
        self.polls = polls;
        self
    }

    /// The manifest has pages of so many files, one more with each poll.
    #[must_use]
    pub fn pages_of(mut self, files: usize) -> Self {
        self.page_size = Some(files.max(1));
        self
    }

    /// The addresses of files live so long; each poll renews them.
    #[must_use]
    pub fn link_life(mut self, life: Duration) -> Self {
        self.link_life = Some(life);
        self
    }

    /// An export was started before, and is complete at the second poll as well.
    #[must_use]
    pub fn already_exporting(self) -> Self {
        self.state().jobs.push(Job { polls: 0, deleted: false });
        self
    }

    /// Makes the next requests of a kind go wrong.
    pub fn fail(&self, endpoint: BulkEndpoint, fault: BulkFault, times: usize) {
        let mut state = self.state();
        state.faults.entry(endpoint).or_default().extend(std::iter::repeat_n(fault, times));
    }

    /// How many exports were started.
    pub fn kick_offs(&self) -> usize {
        self.state().jobs.len()
    }

    /// How many exports were started and not deleted.
    pub fn running(&self) -> usize {
        self.state().jobs.iter().filter(|job| !job.deleted).count()
    }

    /// Where the last export tells how far it is: what an operator would find in the server's log.
    pub fn last_poll_url(&self) -> Option<String> {
        let last = self.state().jobs.len().checked_sub(1)?;
        Some(self.poll_url(last).into())
    }

    /// All requests.
    pub fn seen(&self) -> Vec<SeenRequest> {
        self.state().seen.clone()
    }

    /// The bytes of a file.
    pub fn body(&self, file: usize) -> Option<&[u8]> {
        self.files.get(file).map(|file| file.body.as_slice())
    }

    /// The token that is good now.
    pub fn token(&self) -> String {
        self.state().token.to_string()
    }

    /// Answers a request.
    pub fn handle(&self, request: &Request, now: SystemTime) -> Reply {
        let Ok(url) = Url::parse(&request.uri().to_string()) else { return status(400) };
        let endpoint = match (request.method(), url.path()) {
            (&Method::DELETE, _) => BulkEndpoint::Delete,
            (_, path) if path.ends_with("/$export") => BulkEndpoint::KickOff,
            (_, path) if path.contains("/bulk/") => BulkEndpoint::Poll,
            _ => BulkEndpoint::File,
        };
        let fault = {
            let mut state = self.state();
            let from = range_start(request.headers());
            state.seen.push(SeenRequest {
                endpoint,
                method: request.method().clone(),
                origin: Origin::of(&url).as_str().to_owned(),
                authorized: request.headers().contains_key(AUTHORIZATION),
                from,
                at: now,
            });
            state.faults.get_mut(&endpoint).and_then(VecDeque::pop_front)
        };
        match fault {
            None => self.answer(endpoint, &url, request, now),
            Some(BulkFault::NotSent) => Reply::failed(Failure::NotSent),
            Some(BulkFault::LostAnswer) => {
                let _lost = self.answer(endpoint, &url, request, now);
                Reply::failed(Failure::NoAnswer)
            }
            Some(BulkFault::CutAt(at)) => self.answer(endpoint, &url, request, now).cut_at(at),
            Some(BulkFault::ShortAt(at)) => {
                let mut reply = self.answer(endpoint, &url, request, now);
                if let Ok(response) = &mut reply.outcome {
                    response.body_mut().truncate(at);
                }
                reply
            }
            Some(BulkFault::Slow(delay)) => self.answer(endpoint, &url, request, now).after(delay),
            Some(BulkFault::Status(code)) => status(code),
            Some(BulkFault::RetryAfter(code, text)) => {
                with(status(code), &[("retry-after", &text)])
            }
            Some(BulkFault::Outcome(code, issue, text)) => outcome(code, &issue, &text),
            Some(BulkFault::Html) => body(200, "text/html", b"<html>login</html>".to_vec()),
            Some(BulkFault::Body(text)) => body(200, "application/json", text.into_bytes()),
        }
    }

    fn answer(
        &self,
        endpoint: BulkEndpoint,
        url: &Url,
        request: &Request,
        now: SystemTime,
    ) -> Reply {
        let at_home = Origin::of(url) == self.base.origin();
        if self.requires_token && at_home && !self.is_authorized(request) {
            return status(401);
        }
        match endpoint {
            BulkEndpoint::KickOff => self.kick_off(request, url),
            BulkEndpoint::Poll => self.poll(url, now),
            BulkEndpoint::File => self.send_file(url, request, now),
            BulkEndpoint::Delete => self.delete(url),
        }
    }

    fn is_authorized(&self, request: &Request) -> bool {
        let mut state = self.state();
        let good = format!("Bearer {}", state.token);
        let uses = state.seen.iter().filter(|seen| seen.authorized).count();
        if self.has(BulkQuirk::ShortTokens) && uses.is_multiple_of(3) {
            state.token += 1;
        }
        request
            .headers()
            .get(AUTHORIZATION)
            .is_some_and(|value| value.as_bytes() == good.as_bytes())
    }

    fn kick_off(&self, request: &Request, url: &Url) -> Reply {
        if self.has(BulkQuirk::OneValuePerParameter) {
            let mut names: Vec<String> = url.query_pairs().map(|(name, _)| name.into()).collect();
            let all = names.len();
            names.sort();
            names.dedup();
            if names.len() < all {
                return outcome(400, "invalid", "a parameter is repeated");
            }
        }
        let asked = String::from_utf8_lossy(request.body());
        if self.has(BulkQuirk::RefusesTypeFilter)
            && (asked.contains("_typeFilter")
                || url.query().is_some_and(|it| it.contains("_typeFilter")))
        {
            return outcome(422, "not-supported", "The parameter _typeFilter is not supported.");
        }
        if self.has(BulkQuirk::OneAtATime) && self.running() > 0 {
            return with(
                outcome(429, "throttled", "another export runs"),
                &[("retry-after", "120")],
            );
        }
        let mut state = self.state();
        state.jobs.push(Job { polls: 0, deleted: false });
        let location = self.poll_url(state.jobs.len() - 1);
        let accepted = status(202);
        if self.has(BulkQuirk::NoContentLocation) {
            return accepted;
        }
        let location = if self.has(BulkQuirk::RelativeContentLocation) {
            location.path()
        } else {
            location.as_str()
        };
        let accepted = with(accepted, &[("content-location", location)]);
        if self.has(BulkQuirk::SeparateStatus) {
            return with(
                accepted,
                &[("preference-applied", "respond-async, separate-export-status")],
            );
        }
        accepted
    }

    fn poll(&self, url: &Url, now: SystemTime) -> Reply {
        let page = url
            .query_pairs()
            .find(|(name, _)| name == "page")
            .and_then(|(_, page)| page.parse::<usize>().ok());
        let mut state = self.state();
        let Some(job) = job_of(url).and_then(|job| state.jobs.get_mut(job)) else {
            return status(404);
        };
        if job.deleted {
            return status(404);
        }
        if page.is_none() {
            job.polls += 1;
        }
        let polls = job.polls;
        let running = polls <= self.polls;
        if self
            .link_life
            .is_some_and(|life| state.linked_at.is_none_or(|linked| since(now, linked) >= life))
        {
            state.links += 1;
            state.linked_at = Some(now);
        }
        let links = state.links;
        drop(state);
        if running && (self.page_size.is_none() || polls == 1) {
            let percent = format!("{}%", polls * 100 / (self.polls + 1));
            let reply = if self.has(BulkQuirk::SeparateStatus) {
                with(status(200), &[("x-export-status", "202 Accepted")])
            } else {
                status(202)
            };
            return with(reply, &[("x-progress", &percent), ("retry-after", "5")]);
        }
        let size = self.page_size.unwrap_or(usize::MAX);
        let pages = self.files.len().div_ceil(size).max(1);
        let page = page.unwrap_or(0);
        let ready = if running { (polls as usize - 1).min(pages) } else { pages };
        if page >= ready {
            return status(404);
        }
        let mut manifest = self.manifest(url, page, size, links, polls);
        let next = if page + 1 < ready {
            let mut next = url.clone();
            next.set_query(Some(&format!("page={}", page + 1)));
            Some(next.to_string())
        } else if self.has(BulkQuirk::CircularPages) {
            Some(url.to_string())
        } else if self.has(BulkQuirk::ForeignPages) {
            Some("https://evil.example/page".to_owned())
        } else {
            None
        };
        if let (Some(next), Some(members)) = (next, manifest.as_object_mut()) {
            members.insert("link".into(), json!([{"relation": "next", "url": next}]));
        }
        let code = if running { 202 } else { 200 };
        let separate = self.has(BulkQuirk::SeparateStatus);
        let reply = body(
            if separate { 200 } else { code },
            "application/json",
            manifest.to_string().into_bytes(),
        );
        if separate { with(reply, &[("x-export-status", &code.to_string())]) } else { reply }
    }

    fn manifest(&self, url: &Url, page: usize, size: usize, links: u64, polls: u32) -> Value {
        let job = job_of(url).unwrap_or_default();
        let mut lists: [Vec<Value>; 3] = Default::default();
        let from = page.saturating_mul(size);
        for (index, file) in self.files.iter().enumerate().skip(from).take(size) {
            let count = file.count + u64::from(self.has(BulkQuirk::WrongCounts));
            let mut entry = json!({"url": self.file_url(job, links, index), "count": count});
            if let (Some(name), Some(members)) = (&file.resource_type, entry.as_object_mut()) {
                members.insert("type".into(), json!(name));
            }
            if let Some(list) = lists.get_mut(file.section as usize) {
                list.push(entry);
            }
        }
        let [mut output, deleted, errors] = lists;
        if self.has(BulkQuirk::DuplicateEntry) {
            output.extend(output.first().cloned());
        }
        if self.has(BulkQuirk::EntryWithoutUrl) {
            output.push(json!({"type": "Patient", "count": 1}));
        }
        if self.has(BulkQuirk::ChangingManifest) && polls.is_multiple_of(2) {
            output.truncate(1);
        }
        let second = if self.has(BulkQuirk::ChangingTime) { polls } else { 0 };
        json!({
            "transactionTime": format!("2026-01-01T00:00:{second:02}Z"),
            "request": "https://ehr.example/fhir/$export",
            "requiresAccessToken": self.requires_token,
            "output": output,
            "deleted": deleted,
            "error": errors,
        })
    }

    fn send_file(&self, url: &Url, request: &Request, now: SystemTime) -> Reply {
        let segments: Vec<&str> = url.path_segments().map(Iterator::collect).unwrap_or_default();
        let [.., place, links, index] = segments.as_slice() else { return status(404) };
        let (Ok(links), Ok(index)) = (links.parse::<u64>(), index.parse::<usize>()) else {
            return status(404);
        };
        let at_storage = *place == "blob";
        if at_storage && request.headers().contains_key(AUTHORIZATION) {
            // As object stores do: two ways to authenticate are one too many.
            return status(400);
        }
        let state = self.state();
        let expired = self.link_life.is_some_and(|life| {
            links != state.links || state.linked_at.is_none_or(|linked| since(now, linked) >= life)
        });
        drop(state);
        if expired {
            return status(403);
        }
        let Some(file) = self.files.get(index) else { return status(404) };
        if self.has(BulkQuirk::RedirectsInCircles) {
            return with(status(307), &[("location", url.as_str())]);
        }
        if self.has(BulkQuirk::RedirectsToStorage) && !at_storage {
            let storage = format!("https://storage.example/blob/{links}/{index}?sig=secret");
            return with(status(307), &[("location", &storage)]);
        }
        self.bytes_of(file, index, request)
    }

    fn bytes_of(&self, file: &FakeFile, index: usize, request: &Request) -> Reply {
        let headers = request.headers();
        let seen = self.state().seen.len();
        let etag = if self.has(BulkQuirk::ChangingEtag) {
            format!("\"{index}-{seen}\"")
        } else {
            format!("\"{index}\"")
        };
        let media = "application/fhir+ndjson";
        let size = file.body.len() as u64;
        let same = headers.get(IF_RANGE).is_none_or(|tag| tag.as_bytes() == etag.as_bytes());
        let from = range_start(headers).filter(|_| same && !self.has(BulkQuirk::IgnoresRange));
        let takes_gzip = headers.get(ACCEPT_ENCODING).is_some_and(|it| it.as_bytes() == b"gzip");
        let packs = self.has(BulkQuirk::Gzip) || self.has(BulkQuirk::GzipMembers);
        let reply = match from {
            Some(from) if from >= size => {
                return with(status(416), &[("content-range", &format!("bytes */{size}"))]);
            }
            Some(from) => {
                let rest = usize::try_from(from).ok().and_then(|from| file.body.get(from..));
                let reply = body(206, media, rest.unwrap_or_default().to_vec());
                with(reply, &[("content-range", &format!("bytes {from}-{}/{size}", size - 1))])
            }
            None if takes_gzip && packs => {
                let middle = if self.has(BulkQuirk::GzipMembers) { file.body.len() / 2 } else { 0 };
                let (first, second) = file.body.split_at(middle);
                let mut packed = gzip(first);
                packed.extend(gzip(second));
                let length = packed.len().to_string();
                return with(
                    body(200, media, packed),
                    &[("content-encoding", "gzip"), ("content-length", &length)],
                );
            }
            None => {
                with(body(200, media, file.body.clone()), &[("content-length", &size.to_string())])
            }
        };
        if self.has(BulkQuirk::NoValidators) { reply } else { with(reply, &[("etag", &etag)]) }
    }

    fn delete(&self, url: &Url) -> Reply {
        let mut state = self.state();
        match job_of(url).and_then(|job| state.jobs.get_mut(job)) {
            Some(job) if !job.deleted => {
                job.deleted = true;
                status(if self.has(BulkQuirk::DeleteNotFound) { 404 } else { 202 })
            }
            _ => status(404),
        }
    }

    fn poll_url(&self, job: usize) -> Url {
        self.base.below(["bulk", &job.to_string()])
    }

    fn file_url(&self, job: usize, links: u64, index: usize) -> String {
        if self.has(BulkQuirk::FilesElsewhere) {
            return format!("https://files.example/{job}/{links}/{index}");
        }
        let (job, links, index) = (job.to_string(), links.to_string(), index.to_string());
        self.base.below(["files", &job, &links, &index]).into()
    }

    fn has(&self, quirk: BulkQuirk) -> bool {
        self.quirks.contains(&quirk)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows how many files and exports there are.
impl fmt::Debug for FakeBulkServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeBulkServer")
            .field("files", &self.files.len())
            .field("exports", &self.kick_offs())
            .finish_non_exhaustive()
    }
}

fn job_of(url: &Url) -> Option<usize> {
    url.path_segments()?.skip_while(|segment| *segment != "bulk").nth(1)?.parse().ok()
}

fn range_start(headers: &HeaderMap) -> Option<u64> {
    headers.get(RANGE)?.to_str().ok()?.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory cannot fail.
    let _written = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

fn body(code: u16, media: &str, bytes: Vec<u8>) -> Reply {
    let mut response = Response::new(bytes);
    *response.status_mut() = code.try_into().unwrap_or_default();
    with(Reply::answer(response), &[("content-type", media)])
}

fn status(code: u16) -> Reply {
    let mut response = Response::new(Vec::new());
    *response.status_mut() = code.try_into().unwrap_or_default();
    Reply::answer(response)
}

fn outcome(code: u16, issue: &str, text: &str) -> Reply {
    let document = json!({
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": issue, "diagnostics": text}],
    });
    body(code, "application/fhir+json", document.to_string().into_bytes())
}

fn with(mut reply: Reply, headers: &[(&'static str, &str)]) -> Reply {
    if let Ok(response) = &mut reply.outcome {
        for (name, value) in headers {
            if let Ok(value) = value.parse() {
                response.headers_mut().insert(*name, value);
            }
        }
    }
    reply
}
