//! One file on its way from the server to its sink.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_RANGE,
    LAST_MODIFIED, RANGE,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use url::Url;

use crate::call::{Answer, Call, Plan, Reply};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::io::{Checkpoint, Flow, Head, Input, Step, out_of_order};
use crate::label::{Interaction, Label};
use crate::retry::{Backoff, Class};
use crate::time::retry_after;

use super::intake::{Body, Intake};
use super::job::{FileFailure, FileState, JobFile, Totals};
use super::sink::FileName;

/// The transfer of one file: a flow that streams, handed out by [`Export::take_download`](super::Export::take_download) and given back by
/// [`Export::give_back`](super::Export::give_back).
///
/// It follows redirects (to another origin without the credential), goes on where a transfer broke (`Range` with `If-Range`), begins anew
/// where the server ignores that, and unpacks gzip.
#[allow(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct Download {
    client: FhirClient,
    file: JobFile,
    url: Url,
    requires_token: bool,
    /// Here between answers; while one arrives it is in the state.
    intake: Option<Intake>,
    state: State,
    /// What the sink holds is of this version of the file.
    validator: Option<String>,
    /// Bytes of an earlier run may be in the sink.
    replay: bool,
    /// Compressed transfers broke: the next is not compressed.
    identity: bool,
    asked_from: u64,
    /// The most bytes that were ever here, and transfers since that broke without getting beyond.
    furthest: u64,
    idle: u32,
    throttled: bool,
    ended: Option<Ended>,
    pub(super) rounds: u32,
    pub(super) relinked: bool,
    /// A job keeps record of it.
    recorded: bool,
    accept: &'static str,
}

enum State {
    Idle,
    Calling(Box<Call>),
    Saving(Receiving),
    Receiving(Receiving),
    Waiting,
    Over,
}

/// A body that is arriving.
struct Receiving {
    body: Body,
    /// Bytes that are still to come, as far as the server says.
    left: Option<u64>,
}

/// How a transfer ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Done(Totals),
    /// The address does not work any more.
    Expired(FileFailure),
    /// Not now; the server may say when.
    Later(Option<SystemTime>),
    Failed(FileFailure),
}

impl Download {
    pub(super) fn new(
        client: &FhirClient,
        file: JobFile,
        url: Url,
        requires_token: bool,
        intake: Intake,
    ) -> Self {
        let validator = match &file.state {
            FileState::Started { validator } => Some(validator.clone()),
            _ => None,
        };
        Self {
            client: client.clone(),
            file,
            url,
            requires_token,
            intake: Some(intake),
            state: State::Idle,
            replay: validator.is_some(),
            validator,
            identity: false,
            asked_from: 0,
            furthest: 0,
            idle: 0,
            throttled: false,
            ended: None,
            rounds: 0,
            relinked: false,
            recorded: true,
            accept: "application/fhir+ndjson",
        }
    }

    /// The same without a record; what is not listed in a manifest may be of any media type.
    pub(super) fn unrecorded(self, is_listed: bool) -> Self {
        let accept = if is_listed { self.accept } else { "*/*" };
        Self { recorded: false, accept, ..self }
    }

    /// Which file it is.
    pub fn file(&self) -> FileName {
        self.file.name()
    }

    /// The bytes that are here.
    pub fn bytes(&self) -> u64 {
        match &self.state {
            State::Saving(receiving) | State::Receiving(receiving) => receiving.body.bytes(),
            _ => self.intake.as_ref().map_or(0, Intake::bytes),
        }
    }

    pub(super) fn index(&self) -> usize {
        self.file.file
    }

    /// How it ended, and whether the server found it too much. What was given back too early is tried again.
    pub(super) fn ended(&mut self) -> (Ended, bool) {
        self.stop_receiving();
        self.state = State::Idle;
        let ended = self.ended.take().unwrap_or(Ended::Later(None));
        (ended, std::mem::take(&mut self.throttled))
    }

    /// The version of the file of which the sink holds bytes.
    pub(super) fn started(&self) -> Option<FileState> {
        self.validator.clone().map(|validator| FileState::Started { validator })
    }

    pub(super) fn relink(&mut self, url: Url) {
        self.url = url;
        self.relinked = true;
    }

    fn begin(&mut self, now: SystemTime) -> Result<Step<()>, Error> {
        if std::mem::take(&mut self.replay)
            && let Err(failure) = self.with_intake(Intake::replay)
        {
            return Ok(self.over(Ended::Failed(failure)));
        }
        if self.requires_token && !self.client.trusts(&self.url) {
            return Ok(self.over(Ended::Failed(FileFailure::OtherOrigin)));
        }
        let plan = self.plan();
        let call = Box::new(Call::new(&self.client, plan));
        self.call(now, call, Input::Start)
    }

    fn plan(&mut self) -> Plan {
        let label = Label::system(Interaction::Download);
        let mut plan = Plan::new(Method::GET, self.url.clone(), Class::Safe, label)
            .header(ACCEPT, HeaderValue::from_static(self.accept))
            .streamed()
            .download();
        if !self.requires_token {
            plan = plan.without_credential();
        }
        let kept = self.intake.as_ref().map_or(0, Intake::bytes);
        let validator = self.validator.as_deref().and_then(|text| HeaderValue::from_str(text).ok());
        let range = HeaderValue::try_from(format!("bytes={kept}-"));
        self.asked_from = 0;
        match (validator, range) {
            (Some(validator), Ok(range)) if kept > 0 => {
                self.asked_from = kept;
                // A range of the bytes as they are, not of a compressed form of them.
                plan.header(ACCEPT_ENCODING, HeaderValue::from_static("identity"))
                    .header(RANGE, range)
                    .header(IF_RANGE, validator)
            }
            _ => {
                let encodings = if self.identity { "identity" } else { "gzip" };
                plan.header(ACCEPT_ENCODING, HeaderValue::from_static(encodings))
            }
        }
    }

    fn call(
        &mut self,
        now: SystemTime,
        mut call: Box<Call>,
        input: Input,
    ) -> Result<Step<()>, Error> {
        if let Input::Head(head) = &input {
            self.throttled |= head.status == StatusCode::TOO_MANY_REQUESTS;
        }
        match call.advance(now, input) {
            Ok(Step::Done(Reply::Streaming(head))) => Ok(self.receive(&head)),
            Ok(Step::Done(Reply::Answer(answer) | Reply::Lost(answer))) => {
                self.refused(now, &answer)
            }
            Ok(Step::Done(Reply::Unknown(_))) => Ok(self.over(Ended::Later(None))),
            Ok(step) => {
                self.state = State::Calling(call);
                step.then(|_| Err(out_of_order()))
            }
            Err(error) => Ok(self.over(match error.kind() {
                ErrorKind::OutOfOrder => return Err(error),
                ErrorKind::Deferred => Ended::Later(error.retry_at()),
                ErrorKind::Redirected
                | ErrorKind::RedirectLoop
                | ErrorKind::Insecure
                | ErrorKind::InvalidUrl => Ended::Failed(FileFailure::Redirected),
                ErrorKind::CredentialFailed => Ended::Failed(FileFailure::Unauthorized),
                _ => Ended::Later(None),
            })),
        }
    }

    /// A status that is no success.
    fn refused(&mut self, now: SystemTime, answer: &Answer) -> Result<Step<()>, Error> {
        let headers = answer.response.headers();
        let ended = match answer.status() {
            StatusCode::RANGE_NOT_SATISFIABLE if self.asked_from > 0 => {
                let all = unsatisfied(headers) == Some(self.asked_from);
                if !all {
                    self.validator = None;
                    return self.begin(now);
                }
                // All bytes were here already.
                self.whole()
            }
            StatusCode::UNAUTHORIZED => Ended::Failed(FileFailure::Unauthorized),
            StatusCode::FORBIDDEN => Ended::Expired(FileFailure::Forbidden),
            StatusCode::NOT_FOUND | StatusCode::GONE => Ended::Expired(FileFailure::Gone),
            StatusCode::NOT_IMPLEMENTED | StatusCode::HTTP_VERSION_NOT_SUPPORTED => {
                Ended::Failed(FileFailure::ServerFailed)
            }
            status if status.is_server_error() || PASSING.contains(&status) => {
                let asked = retry_after(headers, now);
                Ended::Later(asked.map(|asked| crate::time::after(now, asked)))
            }
            status if status.is_redirection() => Ended::Failed(FileFailure::Redirected),
            _ => Ended::Failed(FileFailure::UnexpectedStatus),
        };
        Ok(self.over(ended))
    }

    /// The head of the file, or of the rest of it.
    fn receive(&mut self, head: &Head) -> Step<()> {
        let packed = match encoding(&head.headers) {
            Encoding::Identity => false,
            Encoding::Gzip => true,
            Encoding::Unknown => return self.over(Ended::Failed(FileFailure::Encoding)),
        };
        let validator = validator(&head.headers);
        let (left, save) = match head.status {
            StatusCode::OK => {
                if let Err(failure) = self.with_intake(Intake::restart) {
                    return self.over(Ended::Failed(failure));
                }
                self.validator = validator.filter(|_| !packed);
                (content_length(&head.headers), self.started())
            }
            StatusCode::PARTIAL_CONTENT if self.asked_from > 0 => {
                let range = content_range(&head.headers);
                let same = validator.is_none() || validator == self.validator;
                let Some((_, total)) =
                    range.filter(|(from, _)| *from == self.asked_from && same && !packed)
                else {
                    // Not what was asked for: the next transfer is of the whole file.
                    self.validator = None;
                    return self.broken();
                };
                let rest = total.and_then(|total| total.checked_sub(self.asked_from));
                (rest.or_else(|| content_length(&head.headers)), None)
            }
            _ => return self.over(Ended::Failed(FileFailure::UnexpectedStatus)),
        };
        let Some(intake) = self.intake.take() else {
            return self.over(Ended::Failed(FileFailure::Sink));
        };
        let body = if packed { Body::packed(intake) } else { Body::plain(intake) };
        let receiving = Receiving { body, left };
        if let Some(state) = save {
            self.file.state = state;
            if self.recorded {
                self.state = State::Saving(receiving);
                return Step::Save(Checkpoint::new(self.file.line()));
            }
        }
        self.state = State::Receiving(receiving);
        Step::More
    }

    fn chunk(&mut self, mut receiving: Receiving, bytes: &[u8]) -> Step<()> {
        let overrun = match &mut receiving.left {
            None => false,
            Some(left) => match left.checked_sub(bytes.len() as u64) {
                Some(less) => {
                    *left = less;
                    false
                }
                None => true,
            },
        };
        let taken = if overrun { Err(FileFailure::Broken) } else { receiving.body.take(bytes) };
        self.state = State::Receiving(receiving);
        match taken {
            Ok(()) => Step::More,
            Err(failure) => self.damaged(failure),
        }
    }

    /// The body has ended as HTTP says.
    fn end(&mut self, mut receiving: Receiving) -> Step<()> {
        let short = receiving.left.is_some_and(|left| left > 0);
        let ended = if short { Err(FileFailure::Broken) } else { receiving.body.end() };
        self.state = State::Receiving(receiving);
        match ended {
            Ok(()) => {
                self.stop_receiving();
                let ended = self.whole();
                self.over(ended)
            }
            Err(failure) => self.damaged(failure),
        }
    }

    /// The body broke off, or cannot be taken.
    fn damaged(&mut self, failure: FileFailure) -> Step<()> {
        let packed =
            matches!(&self.state, State::Receiving(receiving) if receiving.body.is_packed());
        self.stop_receiving();
        match failure {
            FileFailure::Broken | FileFailure::Encoding => {}
            _ => return self.over(Ended::Failed(failure)),
        }
        if packed {
            // It cannot be gone on with in the middle. The next one is not compressed, so that it can.
            self.identity = true;
            self.validator = None;
        }
        self.broken()
    }

    /// Another transfer, unless too many broke without getting on.
    fn broken(&mut self) -> Step<()> {
        let got_on = self.validator.is_some() && self.bytes() > self.furthest;
        self.furthest = self.furthest.max(self.bytes());
        self.idle = if got_on { 1 } else { self.idle.saturating_add(1) };
        if self.idle > MAX_IDLE {
            self.idle = 0;
            return self.over(Ended::Failed(FileFailure::Broken));
        }
        self.state = State::Waiting;
        Step::Wait(BACKOFF.full(self.idle))
    }

    /// All bytes are here.
    fn whole(&mut self) -> Ended {
        match self.intake.as_mut().map(Intake::finish) {
            Some(Ok(totals)) => Ended::Done(totals),
            Some(Err(failure)) => Ended::Failed(failure),
            None => Ended::Failed(FileFailure::Sink),
        }
    }

    fn stop_receiving(&mut self) {
        match std::mem::replace(&mut self.state, State::Over) {
            State::Saving(receiving) | State::Receiving(receiving) => {
                self.intake = receiving.body.into_intake();
            }
            other => self.state = other,
        }
    }

    fn with_intake(
        &mut self,
        act: impl FnOnce(&mut Intake) -> Result<(), FileFailure>,
    ) -> Result<(), FileFailure> {
        self.intake.as_mut().map_or(Err(FileFailure::Sink), act)
    }

    fn over(&mut self, ended: Ended) -> Step<()> {
        self.state = State::Over;
        self.ended = Some(ended);
        Step::Done(())
    }
}

impl Flow for Download {
    type Output = ();

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<()>, Error> {
        match (std::mem::replace(&mut self.state, State::Over), input) {
            (State::Idle, Input::Start) | (State::Waiting, Input::Elapsed) => self.begin(now),
            (State::Calling(call), input) => self.call(now, call, input),
            (State::Saving(receiving), Input::Saved) => {
                self.state = State::Receiving(receiving);
                Ok(Step::More)
            }
            (State::Receiving(receiving), Input::Chunk(bytes)) => Ok(self.chunk(receiving, &bytes)),
            (State::Receiving(receiving), Input::End) => Ok(self.end(receiving)),
            (State::Receiving(receiving), Input::Failed(_)) => {
                self.state = State::Receiving(receiving);
                Ok(self.damaged(FileFailure::Broken))
            }
            _ => Err(out_of_order()),
        }
    }
}

/// Shows which file it is and how much of it is here.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("file", &self.file())
            .field("bytes", &self.bytes())
            .finish_non_exhaustive()
    }
}

#[derive(PartialEq)]
enum Encoding {
    Identity,
    Gzip,
    Unknown,
}

fn encoding(headers: &HeaderMap) -> Encoding {
    let mut found = Encoding::Identity;
    for value in headers.get_all(CONTENT_ENCODING) {
        for name in value.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii) {
            found = match (name.to_ascii_lowercase().as_slice(), found) {
                (b"identity" | b"", found) => found,
                (b"gzip" | b"x-gzip", Encoding::Identity) => Encoding::Gzip,
                _ => return Encoding::Unknown,
            };
        }
    }
    found
}

/// What `If-Range` may hold: a strong `ETag`, or else the date of the last change.
fn validator(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name)?.to_str().ok();
    let strong = text(ETAG).filter(|tag| tag.starts_with('"') && tag.len() <= 1024);
    strong
        .or_else(|| text(LAST_MODIFIED).filter(|date| httpdate::parse_http_date(date).is_ok()))
        .map(str::to_owned)
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.trim().parse().ok()
}

/// The first byte, and the size of the whole file if it is known.
fn content_range(headers: &HeaderMap) -> Option<(u64, Option<u64>)> {
    let (range, total) = bytes_range(headers)?;
    let (from, _) = range.split_once('-')?;
    Some((from.trim().parse().ok()?, total.trim().parse().ok()))
}

/// The size of the file, from the refusal of a range.
fn unsatisfied(headers: &HeaderMap) -> Option<u64> {
    let (range, total) = bytes_range(headers)?;
    (range.trim() == "*").then(|| total.trim().parse().ok())?
}

fn bytes_range(headers: &HeaderMap) -> Option<(&str, &str)> {
    let text = headers.get(CONTENT_RANGE)?.to_str().ok()?.trim();
    text.strip_prefix("bytes")?.trim_start().split_once('/')
}

const PASSING: [StatusCode; 3] =
    [StatusCode::REQUEST_TIMEOUT, StatusCode::TOO_EARLY, StatusCode::TOO_MANY_REQUESTS];
/// How often a transfer may break without getting on.
const MAX_IDLE: u32 = 5;
const BACKOFF: Backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(30));
