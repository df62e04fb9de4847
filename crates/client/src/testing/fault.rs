//! What can go wrong at a server: once, or as its habit.

use std::time::{Duration, SystemTime};

use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use http::{HeaderValue, StatusCode};

use super::drive::Reply;
use crate::io::{Failure, Response};
use crate::time;

/// Something that happens to the next requests, see [`FakeServer::fail`](super::FakeServer::fail).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No connection: the request is certainly not sent.
    Unreachable,
    /// The connection breaks before the server works on the request.
    LostRequest,
    /// The server works on the request, and its answer gets lost.
    LostAnswer,
    /// The server works on the request; the connection breaks after so many bytes of the body.
    CutAnswer(usize),
    /// The server works on the request; the body ends in the middle, and the connection looks well.
    Truncated,
    /// The answer comes late.
    Slow(Duration),
    /// This status without a body; the server does not work on the request.
    Status(u16),
    /// The server works on the request, and a proxy answers this status in its place.
    ProxyStatus(u16),
    /// This status with an `OperationOutcome` of this code.
    Outcome(u16, &'static str),
    /// An HTML page of this status.
    HtmlPage(u16),
    /// This status with `Retry-After` in seconds.
    RetryAfterSeconds(u16, u32),
    /// This status with `Retry-After` as an HTTP date so many seconds ahead.
    RetryAfterDate(u16, u32),
    /// A redirect of this status to this URL.
    Redirect(u16, String),
    /// The server works on the request and answers without a body.
    EmptyBody,
    /// Status 200 with this body.
    Body(Vec<u8>),
}

/// A habit of a server, switched on and off, see [`FakeServer::switch`](super::FakeServer::switch).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Quirk {
    /// `next` leads to the page that has it.
    SelfLoop,
    /// The second page's `next` leads to the first.
    BackAndForth,
    /// The page in the URL is ignored: each `next` is new, and the page always the same.
    EqualPages,
    /// `next` although nothing follows: empty pages without end.
    EndlessEmptyPages,
    /// No `next` at all.
    NoNext,
    /// `next` leads to another origin.
    ForeignNext,
    /// `next` is relative.
    RelativeNext,
    /// `next` is below the base itself: `?_getpages=...`.
    RootNext,
    /// Each page begins with the last match of the page before.
    OverlappingPages,
    /// Pages after the first have expired.
    ExpiredPages,
    /// No `total`.
    NoTotal,
    /// `If-None-Exist` is ignored.
    NoConditionalCreate,
    /// `If-None-Match` is ignored.
    NoConditionalRead,
    /// A write answers without a body.
    MinimalAnswers,
    /// A transaction of which an entry fails keeps the others, and answers 200.
    HalfTransactions,
    /// A system history is a `searchset`.
    HistoryAsSearchset,
    /// `Location` of a create is on another origin.
    ForeignLocation,
    /// A read after a delete is 404.
    ForgetsDeleted,
    /// Operations answer 202 and finish at the third poll.
    Asynchronous,
}

impl Fault {
    /// Whether the server works on the request.
    pub(super) fn lets_through(&self) -> bool {
        matches!(
            self,
            Self::LostAnswer
                | Self::CutAnswer(_)
                | Self::Truncated
                | Self::Slow(_)
                | Self::ProxyStatus(_)
                | Self::EmptyBody
        )
    }

    /// What comes instead of the answer, or of none if the server did not work on the request.
    pub(super) fn reply(self, answer: Response, now: SystemTime) -> Reply {
        match self {
            Self::Unreachable => Reply::failed(Failure::NotSent),
            Self::LostRequest | Self::LostAnswer => Reply::failed(Failure::NoAnswer),
            Self::CutAnswer(bytes) => Reply::answer(answer).cut_at(bytes),
            Self::Truncated => {
                let mut answer = answer;
                let half = answer.body().len() / 2;
                answer.body_mut().truncate(half);
                Reply::answer(answer)
            }
            Self::Slow(delay) => Reply::answer(answer).after(delay),
            Self::Status(status) | Self::ProxyStatus(status) => Reply::answer(plain(status)),
            Self::Outcome(status, code) => Reply::answer(outcome(status, code)),
            Self::HtmlPage(status) => {
                let mut page = plain(status);
                *page.body_mut() = b"<!DOCTYPE html><html><title>Login</title></html>".to_vec();
                Reply::answer(with(page, CONTENT_TYPE, "text/html"))
            }
            Self::RetryAfterSeconds(status, seconds) => {
                Reply::answer(with(plain(status), RETRY_AFTER, &seconds.to_string()))
            }
            Self::RetryAfterDate(status, seconds) => {
                let at = time::after(now, Duration::from_secs(seconds.into()));
                Reply::answer(with(plain(status), RETRY_AFTER, &httpdate::fmt_http_date(at)))
            }
            Self::Redirect(status, to) => Reply::answer(with(plain(status), LOCATION, &to)),
            Self::EmptyBody => {
                let mut answer = answer;
                answer.body_mut().clear();
                Reply::answer(answer)
            }
            Self::Body(body) => {
                let mut answer = plain(200);
                *answer.body_mut() = body;
                Reply::answer(answer)
            }
        }
    }
}

pub(super) fn plain(status: u16) -> Response {
    let mut response = Response::new(Vec::new());
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}

pub(super) fn outcome(status: u16, code: &str) -> Response {
    let mut response = plain(status);
    *response.body_mut() = serde_json::json!({
        "resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": code}]
    })
    .to_string()
    .into_bytes();
    with(response, CONTENT_TYPE, "application/fhir+json")
}

/// The same with a header; values that no header can hold are left out.
pub(super) fn with(mut response: Response, name: http::HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}
