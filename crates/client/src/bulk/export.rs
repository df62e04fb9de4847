//! The machine that carries an export out.

mod walk;

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT, CONTENT_LOCATION, LOCATION};
use http::{HeaderValue, Method, StatusCode};
use url::Url;

use crate::base;
use crate::call::{Answer, Call, Plan, Reply};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::io::{Checkpoint, Flow, Input, Step, out_of_order};
use crate::issues::Issues;
use crate::label::{Interaction, Label};
use crate::retry::{Backoff, Class};
use crate::time::{after, retry_after};

use super::download::{Download, Ended};
use super::intake::{BadLines, Expected, Intake, Rules};
use super::job::{ExportJob, FileFailure, FileState, JobFile, Phase};
use super::kick_off::ExportParameter;
use super::manifest::Lint;
use super::poll;
use super::report::Report;
use super::sink::Sinks;
use walk::Walk;

/// Carries an export out: kick-off, polling, manifest, files, deletion. A flow that ends with a [`Report`].
///
/// It asks by [`Step::Save`] to have a line appended to the record of the job, and does nothing further before that is done: after a crash
/// [`ExportJob::load`] and another `Export` go on. Begin each run by keeping [`ExportJob::checkpoint`] in place of the old record.
///
/// Files are fetched one after the other. To fetch several at a time, see [`parallel`](Self::parallel).
///
/// # Errors
/// The flow ends with an error and the job can be taken up again later:
///
/// | kind | meaning |
/// |---|---|
/// | `Deferred` | the server asks to come back at [`Error::retry_at`] |
/// | `UnknownOutcome` | the answer to the kick-off was lost: [`ExportJob::adopt_poll_url`] or [`ExportJob::kick_off_again`] |
/// | `Refused` | the kick-off was refused; [`Error::location`] names the parameter if the server does |
/// | `NoAnswer`, `NotSent`, `ServerFailed`, `CredentialFailed` | passing faults that lasted too long |
/// | `Unauthorized`, `Forbidden` | the poll was refused; the export lives |
/// | `ExportFailed`, `Expired` | the server says that the export failed, or does not know it any more |
/// | `ManifestChanged`, `UnexpectedShape`, `NotJson`, `OtherOrigin`, `RedirectLoop` | the manifest cannot be trusted |
#[allow(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct Export {
    client: FhirClient,
    job: ExportJob,
    sinks: Box<dyn Sinks>,
    rules: Rules,
    patience: Duration,
    delete: bool,
    state: State,
    unsaved: Vec<u8>,
    /// An error that is reported once the state behind it is safe.
    failed: Option<Error>,
    /// The kick-off was announced by this run, not by one that crashed.
    armed: bool,
    polls: u32,
    poll_failures: u32,
    delete_tried: bool,
    progress: Option<String>,
    lints: Vec<Lint>,
    /// The addresses of the pages of the manifest, as far as this run knows them.
    pages: Vec<Url>,
    walk: Option<Walk>,
    links: Vec<Option<Url>>,
    /// Files whose last block goes on in the file at an address.
    continued: Vec<(usize, Url)>,
    fresh: VecDeque<usize>,
    later: Vec<(SystemTime, Download)>,
    /// Those whose address has expired.
    stale: Vec<Download>,
    apart: bool,
    limit: usize,
    most: usize,
    in_flight: usize,
}

enum State {
    Idle,
    Saving,
    Asking(Purpose, Box<Call>),
    Fetching(Box<Download>),
    Waiting,
    Over,
}

#[derive(Clone, Copy, PartialEq)]
enum Purpose {
    KickOff,
    Poll,
    Page(usize),
    Delete,
}

impl Export {
    /// Carries out, or goes on with, a job.
    pub fn new(client: &FhirClient, job: ExportJob, sinks: impl Sinks + 'static) -> Self {
        let mut job = job;
        let mut fresh = VecDeque::new();
        for file in &mut job.files {
            if let FileState::Failed { .. } = file.state {
                file.state = FileState::Waiting;
            }
            if file.state.totals().is_none() {
                fresh.push_back(file.file);
            }
        }
        let links = job.files.iter().map(|file| Url::parse(file.url.as_deref()?).ok()).collect();
        Self {
            client: client.clone(),
            job,
            sinks: Box::new(sinks),
            rules: Rules { max_line: 16 << 20, max_file: u64::MAX, bad_lines: BadLines::default() },
            patience: Duration::from_secs(600),
            delete: true,
            state: State::Idle,
            unsaved: Vec::new(),
            failed: None,
            armed: false,
            polls: 0,
            poll_failures: 0,
            delete_tried: false,
            progress: None,
            lints: Vec::new(),
            pages: Vec::new(),
            walk: None,
            links,
            continued: Vec::new(),
            fresh,
            later: Vec::new(),
            stale: Vec::new(),
            apart: false,
            limit: 1,
            most: 1,
            in_flight: 0,
        }
    }

    /// The longest wait that is waited; for a longer one the flow ends with `Deferred`. Ten minutes if not given.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Leaves the files with the server after all are safe here. If not given, or if the [profile](crate::VendorProfile) says that nothing
    /// else can be exported before, the server is asked to delete them.
    #[must_use]
    pub fn keep_on_server(self) -> Self {
        Self { delete: false, ..self }
    }

    /// What happens at a line that is no resource of the file's type.
    #[must_use]
    pub fn bad_lines(mut self, bad_lines: BadLines) -> Self {
        self.rules.bad_lines = bad_lines;
        self
    }

    /// The longest line and the largest file, in bytes; 16 MiB and no limit if not given. So much memory is used for a line.
    #[must_use]
    pub fn limits(mut self, max_line: usize, max_file: u64) -> Self {
        self.rules = Rules { max_line, max_file, ..self.rules };
        self
    }

    /// Files are fetched apart from this flow, so many at a time: whenever the flow is to wait, take downloads by
    /// [`take_download`](Self::take_download), run them beside it, give each back, and report [`Input::Elapsed`] then.
    #[must_use]
    pub fn parallel(self, most: usize) -> Self {
        let most = most.max(1);
        Self { apart: true, limit: most, most, ..self }
    }

    /// The job as it stands.
    pub fn job(&self) -> &ExportJob {
        &self.job
    }

    /// The job as it stands.
    pub fn into_job(self) -> ExportJob {
        self.job
    }

    /// What the server last said about its progress: its own words.
    pub fn progress(&self) -> Option<&str> {
        self.progress.as_deref()
    }

    /// How many transfers may run at a time now: fewer after the server found it too much, more again as it goes well.
    pub fn concurrency(&self) -> usize {
        self.limit
    }

    /// Gives the export up: the server is asked to stop and to delete. Advance the flow afterwards with [`Input::Start`].
    pub fn cancel(&mut self) {
        self.job.head.phase = match self.job.head.phase {
            Phase::Running | Phase::Fetching | Phase::Deleting => Phase::Cancelling,
            Phase::Planned => Phase::Cancelled,
            other => other,
        };
        self.state = State::Idle;
        self.save_head();
    }

    /// The next file to fetch; `None` if there is none now, or as many are being fetched as may be.
    pub fn take_download(&mut self, now: SystemTime) -> Option<Download> {
        // Nothing leaves while something is unsaved.
        let saved = self.unsaved.is_empty() && !matches!(self.state, State::Saving);
        if !self.apart || self.in_flight >= self.limit || !saved {
            return None;
        }
        let download = self.next_download(now)?;
        self.in_flight = self.in_flight.saturating_add(1);
        Some(download)
    }

    /// Takes back a download that has ended, or was broken off. Then report [`Input::Elapsed`].
    pub fn give_back(&mut self, now: SystemTime, download: Download) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.fetched(now, download);
    }

    /// What comes next, as the job stands.
    fn turn(&mut self, now: SystemTime) -> Result<Step<Report>, Error> {
        loop {
            if !self.unsaved.is_empty() {
                self.state = State::Saving;
                return Ok(Step::Save(Checkpoint::new(std::mem::take(&mut self.unsaved))));
            }
            if let Some(error) = self.failed.take() {
                return Err(error);
            }
            match self.job.head.phase {
                Phase::Planned => {
                    if let Some(wait) = self.too_early(now)? {
                        return Ok(wait);
                    }
                    self.armed = true;
                    self.set_phase(Phase::KickingOff);
                }
                Phase::KickingOff if self.armed => {
                    self.armed = false;
                    let plan = self.job.head.ask.plan(&self.client)?;
                    return self.ask(now, Purpose::KickOff, plan);
                }
                Phase::KickingOff if self.job.head.ask.is_repeatable() => {
                    self.set_phase(Phase::Planned);
                }
                Phase::KickingOff => {
                    // An earlier run has announced it, and whether it was sent is not known.
                    self.set_phase(Phase::Unknown);
                }
                Phase::Unknown => return Err(error(ErrorKind::UnknownOutcome).at("kick-off")),
                Phase::Running | Phase::Fetching => {
                    if let Some(step) = self.fetch_or_poll(now)? {
                        return Ok(step);
                    }
                }
                Phase::Deleting if self.delete_tried => return Ok(self.done()),
                Phase::Deleting | Phase::Cancelling => {
                    self.delete_tried = true;
                    let plan = self.poll_plan(Method::DELETE, Class::Repeatable)?;
                    return self.ask(now, Purpose::Delete, plan);
                }
                Phase::Finished | Phase::Cancelled => return Ok(self.done()),
                Phase::Failed => return Err(error(ErrorKind::ExportFailed)),
            }
        }
    }

    /// A step of the running export; nothing if the phase has changed.
    fn fetch_or_poll(&mut self, now: SystemTime) -> Result<Option<Step<Report>>, Error> {
        if !self.apart
            && let Some(download) = self.next_download(now)
        {
            return self.fetch(now, Box::new(download), Input::Start).map(Some);
        }
        let needs_links = !self.stale.is_empty()
            || self.fresh.front().is_some_and(|file| self.link(*file).is_none());
        if self.job.head.phase == Phase::Running || needs_links {
            if let Some(wait) = self.too_early(now)? {
                return Ok(Some(wait));
            }
            let plan = self.poll_plan(Method::GET, Class::Safe)?;
            return self.ask(now, Purpose::Poll, plan).map(Some);
        }
        let soonest = self.later.iter().map(|(at, _)| *at).min();
        if self.in_flight > 0 || !self.fresh.is_empty() {
            // A transfer that ends is the next event.
            let at_most = soonest.map_or(LONG, |at| crate::time::since(at, now).min(LONG));
            self.state = State::Waiting;
            return Ok(Some(Step::Wait(at_most.max(SHORT))));
        }
        if let Some(soonest) = soonest {
            return self.wait_until(now, soonest).map(Some);
        }
        let failed = |file: &JobFile| file.state.totals().is_none();
        if self.job.files.iter().any(failed) {
            return Ok(Some(self.done()));
        }
        let delete = self.delete || self.client.profile().delete_export;
        self.set_phase(if delete { Phase::Deleting } else { Phase::Finished });
        Ok(None)
    }

    fn next_download(&mut self, now: SystemTime) -> Option<Download> {
        if !matches!(self.job.head.phase, Phase::Running | Phase::Fetching) {
            return None;
        }
        if let Some(due) = self.later.iter().position(|(at, _)| *at <= now) {
            return Some(self.later.swap_remove(due).1);
        }
        if !self.stale.is_empty() {
            // Where one address has expired the others have, too.
            return None;
        }
        loop {
            let index = *self.fresh.front()?;
            let url = self.link(index)?;
            self.fresh.pop_front();
            let file = self.job.files.get(index)?.clone();
            let expected = Expected::of(file.section, file.resource_type.as_deref());
            let token = self.job.head.common.as_ref().is_none_or(|it| it.requires_access_token);
            match self.sinks.open(&file.name()) {
                Ok(sink) => {
                    let intake = Intake::new(sink, expected, self.rules);
                    let download = Download::new(&self.client, file, url, token, intake);
                    return Some(download);
                }
                Err(_) => self.set_file(index, FileState::Failed { kind: FileFailure::Sink }),
            }
        }
    }

    fn link(&self, index: usize) -> Option<Url> {
        self.links.get(index).cloned().flatten()
    }

    fn fetch(
        &mut self,
        now: SystemTime,
        mut download: Box<Download>,
        input: Input,
    ) -> Result<Step<Report>, Error> {
        let step = download.advance(now, input)?;
        if matches!(step, Step::Done(())) {
            self.fetched(now, *download);
            return self.turn(now);
        }
        self.state = State::Fetching(download);
        step.then(|()| Err(out_of_order()))
    }

    /// A transfer is over, for now or for good.
    fn fetched(&mut self, now: SystemTime, mut download: Download) {
        let index = download.index();
        let (ended, throttled) = download.ended();
        self.limit =
            if throttled { (self.limit / 2).max(1) } else { (self.limit + 1).min(self.most) };
        let state = match ended {
            Ended::Done(totals) => FileState::Done(totals),
            Ended::Failed(kind) => FileState::Failed { kind },
            Ended::Expired(kind) if download.relinked => FileState::Failed { kind },
            Ended::Expired(_) => {
                self.keep_started(index, &download);
                return self.stale.push(download);
            }
            Ended::Later(_) if download.rounds >= MAX_ROUNDS => {
                FileState::Failed { kind: FileFailure::ServerFailed }
            }
            Ended::Later(at) => {
                download.rounds = download.rounds.saturating_add(1);
                let own = after(now, BACKOFF.delay(download.rounds, self.client.random()));
                self.keep_started(index, &download);
                return self.later.push((at.unwrap_or(own), download));
            }
        };
        self.set_file(index, state);
    }

    /// The download has saved by itself from which version of the file it holds bytes.
    fn keep_started(&mut self, index: usize, download: &Download) {
        if let (Some(file), Some(started)) = (self.job.files.get_mut(index), download.started()) {
            file.state = started;
        }
    }

    fn set_file(&mut self, index: usize, state: FileState) {
        if let Some(file) = self.job.files.get_mut(index) {
            file.state = state;
            self.unsaved.extend(file.line());
        }
    }

    fn set_phase(&mut self, phase: Phase) {
        self.job.head.phase = phase;
        self.save_head();
    }

    fn save_head(&mut self) {
        self.unsaved.extend(self.job.head_line());
    }

    /// Ends with an error, once what is known is safe.
    fn fail(&mut self, now: SystemTime, phase: Phase, error: Error) -> Result<Step<Report>, Error> {
        self.failed = Some(error);
        self.set_phase(phase);
        self.turn(now)
    }

    fn done(&mut self) -> Step<Report> {
        self.state = State::Over;
        Step::Done(Report::of(&self.job, &self.lints))
    }

    /// The step that waits for the time before which the server must not be asked.
    fn too_early(&mut self, now: SystemTime) -> Result<Option<Step<Report>>, Error> {
        match self.job.not_before() {
            Some(at) if at > now => self.wait_until(now, at).map(Some),
            _ => Ok(None),
        }
    }

    fn wait_until(&mut self, now: SystemTime, at: SystemTime) -> Result<Step<Report>, Error> {
        let wait = crate::time::since(at, now);
        if wait > self.patience && self.in_flight == 0 {
            return Err(error(ErrorKind::Deferred).with_retry_at(at));
        }
        self.state = State::Waiting;
        Ok(Step::Wait(wait.min(LONG).max(SHORT)))
    }

    /// Do not ask the server before the wait is over. Long waits are saved, so that another run keeps to them.
    fn hold(&mut self, now: SystemTime, wait: Duration) {
        self.job.set_not_before(Some(after(now, wait)));
        if wait > REMEMBERED {
            self.save_head();
        }
    }

    fn poll_plan(&self, method: Method, class: Class) -> Result<Plan, Error> {
        let url = self.job.poll_url().ok_or_else(|| error(ErrorKind::State).member("poll"))?;
        self.page_plan(method, url, class)
    }

    fn page_plan(&self, method: Method, url: Url, class: Class) -> Result<Plan, Error> {
        if !self.client.trusts(&url) {
            return Err(error(ErrorKind::OtherOrigin));
        }
        let json = HeaderValue::from_static("application/json, application/fhir+json;q=0.9");
        Ok(Plan::new(method, url, class, Label::system(Interaction::Poll)).header(ACCEPT, json))
    }

    fn ask(
        &mut self,
        now: SystemTime,
        purpose: Purpose,
        plan: Plan,
    ) -> Result<Step<Report>, Error> {
        let call = Box::new(Call::new(&self.client, plan));
        self.call(now, purpose, call, Input::Start)
    }

    fn call(
        &mut self,
        now: SystemTime,
        purpose: Purpose,
        mut call: Box<Call>,
        input: Input,
    ) -> Result<Step<Report>, Error> {
        match call.advance(now, input) {
            Ok(Step::Done(reply)) => match purpose {
                Purpose::KickOff => self.kicked_off(now, reply),
                Purpose::Poll => self.polled(now, reply),
                Purpose::Page(page) => self.paged(now, page, reply),
                Purpose::Delete => self.deleted(now, &reply),
            },
            Ok(step) => {
                self.state = State::Asking(purpose, call);
                step.then(|_| Err(out_of_order()))
            }
            Err(error) => self.call_failed(now, purpose, error),
        }
    }

    fn call_failed(
        &mut self,
        now: SystemTime,
        purpose: Purpose,
        error: Error,
    ) -> Result<Step<Report>, Error> {
        if error.kind() == ErrorKind::OutOfOrder {
            return Err(error);
        }
        match (purpose, error.retry_at()) {
            // The call says so only where the server has certainly not begun.
            (Purpose::KickOff, Some(at)) => {
                self.job.set_not_before(Some(at));
                self.set_phase(Phase::Planned);
                self.turn(now)
            }
            (Purpose::KickOff, None) => self.fail(now, Phase::Planned, error),
            (Purpose::Delete, _) => self.turn_after_delete(now, false),
            (_, Some(at)) => {
                self.walk = None;
                self.hold(now, crate::time::since(at, now));
                self.turn(now)
            }
            (_, None) => match error.kind() {
                ErrorKind::NoAnswer | ErrorKind::NotSent | ErrorKind::BodyLost => {
                    self.poll_again(now, None, error)
                }
                _ => Err(error),
            },
        }
    }

    fn kicked_off(&mut self, now: SystemTime, reply: Reply) -> Result<Step<Report>, Error> {
        let answer = match reply {
            Reply::Answer(answer) | Reply::Lost(answer) => answer,
            Reply::Unknown(_) | Reply::Streaming(_) => {
                self.set_phase(Phase::Unknown);
                return self.turn(now);
            }
        };
        let headers = answer.response.headers();
        let at = |kind| self::error(kind).at("kick-off").with_status(answer.status());
        if answer.status().is_success() {
            let location = headers.get(CONTENT_LOCATION).or_else(|| headers.get(LOCATION));
            let adopted = location.and_then(|value| value.to_str().ok()).map(|text| {
                base::resolve(&answer.url, text).and_then(|url| self.job.running_at(url.as_str()))
            });
            return match adopted {
                Some(Ok(())) => {
                    self.job.head.separate_status =
                        poll::preference_applied(headers, "separate-export-status");
                    self.job.set_not_before(None);
                    let asked = retry_after(headers, now);
                    self.hold(now, POLLING.asked(asked.unwrap_or_default(), self.client.random()));
                    self.save_head();
                    self.turn(now)
                }
                // An export may be running, and nobody knows where.
                Some(Err(error)) => {
                    self.fail(now, Phase::Unknown, error.at("kick-off").member("Content-Location"))
                }
                None => {
                    let missing = at(ErrorKind::UnknownOutcome).member("Content-Location");
                    self.fail(now, Phase::Unknown, missing)
                }
            };
        }
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            // Another export runs.
            let wait = retry_after(headers, now).unwrap_or(BUSY);
            self.job.set_not_before(Some(after(now, wait)));
            self.set_phase(Phase::Planned);
            return self.turn(now);
        }
        let issues = Issues::read(answer.response.body()).unwrap_or_default();
        let named = named_parameter(&issues, &self.job.head.ask.asked());
        if let Some(parameter) = named
            && self.job.head.ask.is_droppable(parameter)
        {
            self.job.head.ask = self.job.head.ask.without(parameter);
            self.job.head.dropped.push(parameter);
            self.set_phase(Phase::Planned);
            return self.turn(now);
        }
        let kind = match answer.status() {
            StatusCode::UNAUTHORIZED => ErrorKind::Unauthorized,
            StatusCode::FORBIDDEN => ErrorKind::Forbidden,
            StatusCode::NOT_FOUND => ErrorKind::NotFound,
            status if status.is_redirection() => ErrorKind::Redirected,
            _ => ErrorKind::Refused,
        };
        let mut error = at(kind).with_issues(issues);
        if let Some(parameter) = named {
            error = error.member(parameter.name());
        }
        self.fail(now, Phase::Planned, error)
    }

    fn deleted(&mut self, now: SystemTime, reply: &Reply) -> Result<Step<Report>, Error> {
        let deleted = match reply {
            Reply::Answer(answer) | Reply::Lost(answer) => {
                let gone = [StatusCode::NOT_FOUND, StatusCode::GONE];
                answer.status().is_success() || gone.contains(&answer.status())
            }
            Reply::Unknown(_) | Reply::Streaming(_) => false,
        };
        self.turn_after_delete(now, deleted)
    }

    fn turn_after_delete(&mut self, now: SystemTime, deleted: bool) -> Result<Step<Report>, Error> {
        match self.job.head.phase {
            Phase::Cancelling if deleted => self.set_phase(Phase::Cancelled),
            Phase::Cancelling => return Err(error(ErrorKind::ServerFailed).at("delete")),
            _ if deleted => self.set_phase(Phase::Finished),
            // The files are safe; another run asks again.
            _ => {}
        }
        self.turn(now)
    }
}

impl Flow for Export {
    type Output = Report;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Report>, Error> {
        match (std::mem::replace(&mut self.state, State::Over), input) {
            (State::Idle, Input::Start) if self.job.base != *self.client.base() => {
                // The record is of another server.
                Err(error(ErrorKind::OtherOrigin).member("base"))
            }
            (State::Idle, Input::Start)
            | (State::Waiting, Input::Elapsed)
            | (State::Saving, Input::Saved) => self.turn(now),
            (State::Asking(purpose, call), input) => self.call(now, purpose, call, input),
            (State::Fetching(download), input) => self.fetch(now, download, input),
            _ => Err(out_of_order()),
        }
    }
}

/// Shows how far the job is.
impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export")
            .field("job", &self.job)
            .field("in_flight", &self.in_flight)
            .finish_non_exhaustive()
    }
}

fn error(kind: ErrorKind) -> Error {
    Error::new(kind).at("bulk export")
}

fn answer_of(reply: Reply) -> Result<Answer, Error> {
    match reply {
        Reply::Answer(answer) | Reply::Lost(answer) => Ok(answer),
        Reply::Unknown(_) | Reply::Streaming(_) => Err(out_of_order()),
    }
}

/// The parameter that the issues name, among those that were sent.
fn named_parameter(issues: &Issues, sent: &[ExportParameter]) -> Option<ExportParameter> {
    let mut texts = issues
        .iter()
        .flat_map(|issue| issue.expression().chain(issue.diagnostics()).chain(issue.text()));
    texts.find_map(|text| {
        let mut words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words.find_map(|word| sent.iter().copied().find(|parameter| parameter.name() == word))
    })
}

const POLLING: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
const BACKOFF: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
/// How long to wait where another export runs and the server does not say how long.
const BUSY: Duration = Duration::from_secs(60);
/// Waits up to this are not worth a line in the record.
const REMEMBERED: Duration = Duration::from_secs(60);
const LONG: Duration = Duration::from_secs(3600);
const SHORT: Duration = Duration::from_millis(1);
const MAX_POLL_FAILURES: u32 = 8;
const MAX_ROUNDS: u32 = 8;
const MAX_PAGES: usize = 100_000;
