//! What can go wrong at a server: once, or as its habit.

use std::time::{Duration, SystemTime};

use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use http::{HeaderValue, StatusCode};

use super::drive::Reply;
use crate::io::{Response, Sent};
use crate::time;

/// The parts of the fake EHR that can fail apart from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// `.well-known/smart-configuration`
    Discovery,
    /// `metadata`
    Metadata,
    /// `.well-known/openid-configuration`
    OpenId,
    /// The key set.
    Keys,
    /// The authorization endpoint and its pages.
    Authorize,
    /// The token endpoint.
    Token,
    /// Introspection.
    Introspect,
    /// Revocation.
    Revoke,
    /// FHIR resources.
    Fhir,
    /// The page from which the EHR launches apps.
    Ehr,
    /// Everything else.
    Other,
}

/// Something that happens to the next requests at an endpoint, see [`FakeEhr::fail`](super::FakeEhr::fail).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No connection: the request is certainly not sent.
    Unreachable,
    /// The connection breaks before the server works on the request.
    LostRequest,
    /// The server works on the request, and its answer gets lost.
    LostAnswer,
    /// The answer comes late.
    Slow(Duration),
    /// This status without a body.
    Status(u16),
    /// This status with an HTML page.
    HtmlPage(u16),
    /// 429 or 503 with `Retry-After` in seconds.
    RetryAfterSeconds(u16, u32),
    /// 429 or 503 with `Retry-After` as an HTTP date so many seconds ahead.
    RetryAfterDate(u16, u32),
    /// 400 with this OAuth error.
    OAuthError(&'static str),
    /// A redirect to this URL.
    Redirect(String),
    /// The right answer, cut in the middle.
    Truncated,
    /// The right answer with this body in its place.
    Body(Vec<u8>),
}

/// A habit of a server, switched on and off, see [`FakeEhr::switch`](super::FakeEhr::switch).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quirk {
    /// There is no `.well-known/smart-configuration`; the CapabilityStatement has the endpoints.
    NoWellKnown,
    /// Endpoints are relative URLs.
    RelativeUrls,
    /// Discovery lists few ways to authenticate, although the others work (Veradigm).
    FewAuthMethods,
    /// Discovery lists an authorization endpoint that knows no app (Oracle Health); the right one is `/auth/v2/authorize`.
    OldAuthorizeUrl,
    /// Only v1 scopes are advertised and understood.
    OnlyV1,
    /// Only v2 scopes are advertised and understood.
    OnlyV2,
    /// `aud` must be the FHIR base letter by letter (athenahealth).
    ExactAudience,
    /// The callback has another `state`.
    WrongState,
    /// The callback names another issuer (RFC 9207).
    WrongIssuer,
    /// The callback has its `code` twice.
    DuplicateCode,
    /// Every login gets a code that was used before.
    UsedCode,
    /// Codes have ended when they arrive.
    ExpiredCode,
    /// The verifier is held against another challenge, and the error's description repeats it.
    WrongVerifier,
    /// The secret in a Basic header must be raw (Epic).
    RawBasic,
    /// Client assertions must be for `https://ehr.example/assertions` (as Epic's backend).
    OwnAssertionAudience,
    /// A refresh answers without a new refresh token; the old one stays good.
    KeepRefreshToken,
    /// Refresh tokens are never given.
    NoRefreshToken,
    /// Less is granted than was asked: no search.
    GrantLess,
    /// More is granted than was asked: all of it.
    GrantMore,
    /// An empty `scope`.
    GrantNothing,
    /// A `patient/` scope is granted, and no patient told.
    NoPatient,
    /// Status 201.
    Created,
    /// `Content-Type: application/fhir+json`.
    FhirContentType,
    /// `expires_in` as text.
    TextLifetime,
    /// `expires_in` below zero.
    NegativeLifetime,
    /// No `expires_in`.
    NoLifetime,
    /// `scope` as an array.
    ScopeArray,
    /// No `scope`.
    NoScope,
    /// No `token_type`.
    NoTokenType,
    /// `token_type` in capitals.
    LoudTokenType,
    /// `token_type` is `mac`.
    OtherTokenType,
    /// `patient` as a number (`p1` is 1).
    NumericPatient,
    /// `need_patient_banner` as text.
    TextBanner,
    /// `access_token` is empty.
    EmptyToken,
    /// A member stands twice.
    DuplicateMember,
    /// A body of more than a megabyte.
    HugeBody,
    /// JSON a hundred thousand arrays deep.
    DeepBody,
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// The key set is empty.
    NoKeys,
    /// The key set has each key twice, under one `kid`.
    TwinKeys,
    /// Introspection says that the token is for another server.
    ForeignAudience,
    /// `fhirUser` is an absolute URL (Epic).
    AbsoluteFhirUser,
    /// The identity token is bad in this way.
    IdToken(IdTokenFault),
}

/// How an identity token is bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdTokenFault {
    /// It is not there although `openid` was granted.
    Absent,
    /// It is no JWT.
    Malformed,
    /// Its last byte was changed.
    Signature,
    /// The claims were changed after signing.
    Claims,
    /// `alg` is `none`, without a signature.
    AlgorithmNone,
    /// `alg` is `HS256`.
    AlgorithmShared,
    /// Signed by a key that is not published.
    UnpublishedKey,
    /// `crit` names an extension.
    Critical,
    /// Another issuer.
    Issuer,
    /// No issuer.
    NoIssuer,
    /// For another client.
    Audience,
    /// For nobody.
    NoAudience,
    /// For several clients without `azp`.
    SeveralAudiences,
    /// For another authorized party.
    AuthorizedParty,
    /// Has expired.
    Expired,
    /// Never expires.
    NoExpiry,
    /// Expires as text.
    TextExpiry,
    /// Issued in an hour.
    FutureIssue,
    /// Issued two days ago.
    OldIssue,
    /// No time of issue.
    NoIssue,
    /// Not valid for another hour.
    NotBefore,
    /// Another nonce.
    Nonce,
    /// No nonce.
    NoNonce,
    /// No subject.
    NoSubject,
}

impl IdTokenFault {
    /// Every fault.
    pub const ALL: [Self; 24] = [
        Self::Absent,
        Self::Malformed,
        Self::Signature,
        Self::Claims,
        Self::AlgorithmNone,
        Self::AlgorithmShared,
        Self::UnpublishedKey,
        Self::Critical,
        Self::Issuer,
        Self::NoIssuer,
        Self::Audience,
        Self::NoAudience,
        Self::SeveralAudiences,
        Self::AuthorizedParty,
        Self::Expired,
        Self::NoExpiry,
        Self::TextExpiry,
        Self::FutureIssue,
        Self::OldIssue,
        Self::NoIssue,
        Self::NotBefore,
        Self::Nonce,
        Self::NoNonce,
        Self::NoSubject,
    ];
}

impl Fault {
    /// Lets the fault happen; `work` is what the server would do.
    pub(super) fn happen(self, now: SystemTime, work: impl FnOnce() -> Response) -> Reply {
        match self {
            Self::Unreachable => Reply::lost(Sent::No),
            Self::LostRequest => Reply::lost(Sent::Maybe),
            Self::LostAnswer => {
                let _lost = work();
                Reply::lost(Sent::Maybe)
            }
            Self::Slow(delay) => Reply { delay, ..Reply::answer(work()) },
            Self::Status(status) => Reply::answer(bare(status)),
            Self::HtmlPage(status) => {
                let mut response = bare(status);
                *response.body_mut() = b"<!DOCTYPE html><title>Down</title>".to_vec();
                header(&mut response, CONTENT_TYPE, "text/html");
                Reply::answer(response)
            }
            Self::RetryAfterSeconds(status, seconds) => {
                let mut response = bare(status);
                header(&mut response, RETRY_AFTER, &seconds.to_string());
                Reply::answer(response)
            }
            Self::RetryAfterDate(status, seconds) => {
                let mut response = bare(status);
                let at = time::unix(now).saturating_add(seconds.into());
                header(&mut response, RETRY_AFTER, &http_date(at));
                Reply::answer(response)
            }
            Self::OAuthError(code) => {
                let mut response = bare(400);
                *response.body_mut() = format!("{{\"error\":\"{code}\"}}").into_bytes();
                header(&mut response, CONTENT_TYPE, "application/json");
                Reply::answer(response)
            }
            Self::Redirect(url) => {
                let mut response = bare(302);
                header(&mut response, LOCATION, &url);
                Reply::answer(response)
            }
            Self::Truncated => {
                let mut response = work();
                let half = response.body().len() / 2;
                response.body_mut().truncate(half);
                Reply::answer(response)
            }
            Self::Body(body) => {
                let mut response = work();
                *response.body_mut() = body;
                Reply::answer(response)
            }
        }
    }
}

pub(super) fn bare(status: u16) -> Response {
    let mut response = http::Response::new(Vec::new());
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}

/// Sets a header, unless the value cannot stand in one.
pub(super) fn header(response: &mut Response, name: http::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// `Sun, 06 Nov 1994 08:49:37 GMT` from seconds since 1970 (RFC 9110, 5.6.7).
fn http_date(seconds: u64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"];
    let (days, clock) = (seconds / 86_400, seconds % 86_400);
    // Years that begin in March, in eras of 400 (RFC 3339, appendix; the usual civil-from-days).
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let year = year_of_era + era * 400 + u64::from(month >= 10);
    let name = |names: &[&'static str], at: u64| {
        usize::try_from(at).ok().and_then(|at| names.get(at).copied()).unwrap_or_default()
    };
    format!(
        "{}, {day:02} {} {year} {:02}:{:02}:{:02} GMT",
        name(&DAYS, days % 7),
        name(&MONTHS, month),
        clock / 3_600,
        clock / 60 % 60,
        clock % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn http_dates_are_what_the_reader_reads() {
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(http_date(1_709_164_800), "Thu, 29 Feb 2024 00:00:00 GMT");
        assert_eq!(http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
