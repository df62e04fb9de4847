//! From an answer to a resource: status, media type, shape, type and id, each with an error of its own.

use std::time::SystemTime;

use http::header::{CONTENT_TYPE, ETAG, LAST_MODIFIED, LOCATION, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};
use sanare_fhir::Release;
use url::Url;

use crate::base::resolve;
use crate::call::Answer;
use crate::error::{Error, ErrorKind};
use crate::etag::ETag;
use crate::issues::Issues;
use crate::label::Label;
use crate::payload::{Header, Payload};

/// What a server said about a resource, with the resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct Versioned<T> {
    /// The resource.
    pub resource: T,
    /// Its version: the `ETag`, or `meta.versionId` if there is none.
    pub etag: Option<ETag>,
    /// `Last-Modified`.
    pub last_modified: Option<SystemTime>,
    /// `Location`, made absolute.
    pub location: Option<Url>,
    /// The issues of an `OperationOutcome` that came with the success.
    pub warnings: Issues,
    /// The status.
    pub status: u16,
}

impl<T> Versioned<T> {
    /// The same about something else.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Versioned<U> {
        Versioned {
            resource: f(self.resource),
            etag: self.etag,
            last_modified: self.last_modified,
            location: self.location,
            warnings: self.warnings,
            status: self.status,
        }
    }

    /// The id in `Location`.
    pub fn location_id(&self) -> Option<&str> {
        let segments: Vec<&str> = self.location.as_ref()?.path_segments()?.collect();
        let end = segments.iter().position(|it| *it == "_history").unwrap_or(segments.len());
        segments.get(end.checked_sub(1)?).copied().filter(|id| !id.is_empty())
    }
}

/// Shows the status.
impl<T> std::fmt::Debug for Versioned<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Versioned")
            .field("status", &self.status)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}

/// What an answer must hold.
#[derive(Clone, Copy)]
pub(crate) struct Expected<'a> {
    pub(crate) label: Label,
    /// `None`: any type.
    pub(crate) resource_type: Option<&'a str>,
    /// `None`: any id.
    pub(crate) id: Option<&'a str>,
    /// `None`: any release.
    pub(crate) release: Option<Release>,
}

/// The resource of an answer of success.
///
/// # Errors
/// As the status says; `HtmlPage`, `EmptyBody`, `MediaType`, `WrongVersion`, `NotJson`, `WrongType`, `WrongId`, `Resource`.
pub(crate) fn resource<T: Payload>(
    answer: &Answer,
    expected: Expected<'_>,
) -> Result<Versioned<T>, Error> {
    let document = document(answer, expected)?;
    let of_answer = |error: Error| described(error, answer, expected.label);
    let header = Header::read(document).map_err(of_answer)?;
    let name = header.resource_type.as_deref();
    if name.is_none() {
        return Err(of_answer(
            Error::new(ErrorKind::UnexpectedShape).at("body").member("resourceType"),
        ));
    }
    if expected.resource_type.is_some_and(|wanted| name != Some(wanted)) {
        let issues = Issues::read(document).unwrap_or_default();
        let wrong = Error::new(ErrorKind::WrongType).at("body").member("resourceType");
        return Err(of_answer(wrong.with_issues(issues)));
    }
    if expected.id.is_some() && header.id.as_deref() != expected.id {
        return Err(of_answer(Error::new(ErrorKind::WrongId).at("body").member("id")));
    }
    let resource = T::read(document).map_err(of_answer)?;
    let mut versioned = envelope(answer, resource);
    if versioned.etag.is_none() {
        versioned.etag = header.version_id().map(ETag::of_version);
    }
    Ok(versioned)
}

/// What the headers of an answer say.
pub(crate) fn envelope<T>(answer: &Answer, resource: T) -> Versioned<T> {
    let headers = answer.response.headers();
    Versioned {
        resource,
        etag: text(headers, &ETAG).and_then(ETag::read),
        last_modified: text(headers, &LAST_MODIFIED)
            .and_then(|date| httpdate::parse_http_date(date).ok()),
        location: text(headers, &LOCATION).and_then(|to| resolve(&answer.url, to).ok()),
        warnings: Issues::default(),
        status: answer.status().as_u16(),
    }
}

/// The JSON of an answer of success.
pub(crate) fn document<'a>(answer: &'a Answer, expected: Expected<'_>) -> Result<&'a [u8], Error> {
    if !answer.status().is_success() {
        return Err(refusal(answer, expected.label));
    }
    let body = answer.response.body().trim_ascii();
    let wrong = |kind| {
        Err(described(Error::new(kind).at("body"), answer, expected.label)
            .with_body(answer.response.body().clone()))
    };
    let media = text(answer.response.headers(), &CONTENT_TYPE).unwrap_or_default();
    let mut parts = media.split(';');
    let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
    let begins =
        |mark: &[u8]| body.get(..mark.len()).is_some_and(|it| it.eq_ignore_ascii_case(mark));
    if essence.contains("html") || begins(b"<!doctype html") || begins(b"<html") {
        return wrong(ErrorKind::HtmlPage);
    }
    if body.is_empty() {
        return wrong(ErrorKind::EmptyBody);
    }
    let is_json = (essence.is_empty() && !body.starts_with(b"<"))
        || essence.ends_with("/json")
        || essence.ends_with("+json")
        || body.starts_with(b"{");
    if !is_json {
        return wrong(ErrorKind::MediaType);
    }
    if let Some(release) = expected.release {
        for parameter in parts {
            let Some((name, value)) = parameter.split_once('=') else { continue };
            let version = value.trim().trim_matches('"');
            // `4.0` and `4.0.1` are the same release.
            let differs = Release::of_version(&format!("{version}.0")) != Some(release);
            if name.trim().eq_ignore_ascii_case("fhirVersion") && differs {
                return wrong(ErrorKind::WrongVersion);
            }
        }
    }
    Ok(body)
}

/// The error that a refusal is.
pub(crate) fn refusal(answer: &Answer, label: Label) -> Error {
    let status = answer.status();
    let body = answer.response.body();
    let issues = Issues::read(body).unwrap_or_default();
    let kind = match status {
        StatusCode::UNAUTHORIZED => ErrorKind::Unauthorized,
        StatusCode::FORBIDDEN => ErrorKind::Forbidden,
        StatusCode::NOT_FOUND => ErrorKind::NotFound,
        StatusCode::GONE => ErrorKind::Gone,
        StatusCode::PRECONDITION_FAILED if issues.has_code("multiple-matches") => {
            ErrorKind::MultipleMatches
        }
        StatusCode::CONFLICT | StatusCode::PRECONDITION_FAILED => ErrorKind::Conflict,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => ErrorKind::ServerFailed,
        StatusCode::NOT_IMPLEMENTED | StatusCode::HTTP_VERSION_NOT_SUPPORTED => ErrorKind::Refused,
        status if status.is_client_error() => ErrorKind::Refused,
        status if status.is_server_error() => ErrorKind::ServerFailed,
        status if status.is_redirection() => ErrorKind::Redirected,
        _ => ErrorKind::UnexpectedStatus,
    };
    let scopes = text(answer.response.headers(), &WWW_AUTHENTICATE).and_then(scopes);
    described(Error::new(kind), answer, label)
        .with_issues(issues)
        .with_scopes(scopes)
        .with_body(body.clone())
}

/// Puts into an error what is known of the answer.
pub(crate) fn described(error: Error, answer: &Answer, label: Label) -> Error {
    error
        .with_label(label)
        .with_status(answer.status())
        .with_bytes(answer.response.body().len())
        .with_attempts(answer.attempts)
        .with_correlation(answer.correlation_id.as_deref())
}

fn text<'a>(headers: &'a HeaderMap, name: &http::HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The scopes that a `WWW-Authenticate` asks for: `Bearer scope="..."`.
fn scopes(challenge: &str) -> Option<String> {
    let at = challenge.find("scope=\"")?;
    let rest = challenge.get(at..)?.strip_prefix("scope=\"")?;
    Some(rest.split('"').next()?.to_owned())
}
