//! Answers of a token endpoint, brought into one form.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind};
use crate::fetch;
use crate::io::Response;
use crate::json;
use crate::oauth_error::OAuthError;
use crate::scope::ScopeSet;
use crate::secret::Secret;
use crate::time;

/// A way in which a token answer differs from the standard and can still be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Deviation {
    /// Another success status than 200.
    #[error("success with another status than 200")]
    Status,
    /// A media type that is not `application/json`.
    #[error("not sent as application/json")]
    ContentType,
    /// No `token_type`; it is taken for `Bearer`.
    #[error("no token_type")]
    TokenTypeMissing,
    /// `expires_in` as text or with a fraction.
    #[error("expires_in is not a whole number")]
    ExpiresInForm,
    /// No `expires_in`: the lifetime is not known.
    #[error("no expires_in")]
    ExpiresInMissing,
    /// An `expires_in` that is no duration: the lifetime is not known.
    #[error("expires_in is no duration")]
    ExpiresInInvalid,
    /// No `scope`: it is taken that all was granted that was asked (RFC 6749, 5.1).
    #[error("no scope")]
    ScopeMissing,
    /// `scope` as an array.
    #[error("scope is an array")]
    ScopeArray,
    /// `need_patient_banner` as text.
    #[error("need_patient_banner is text")]
    BannerText,
    /// `patient` or `encounter` as a number.
    #[error("an id is a number")]
    IdNumber,
    /// `authorization_details` or `fhirContext` of a wrong form; kept as it is.
    #[error("a structure of the wrong form")]
    Structure,
}

/// Which deviations an app bears.
///
/// ```
/// use sanare_smart::token::{Deviation, Tolerance};
///
/// let tolerance = Tolerance::all().refuse(Deviation::ScopeMissing);
/// assert!(tolerance.bears(Deviation::Status));
/// assert!(!tolerance.bears(Deviation::ScopeMissing));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tolerance {
    refused: Vec<Deviation>,
    all_refused: bool,
}

impl Tolerance {
    /// Bears every deviation; each is recorded in the grant.
    pub const fn all() -> Self {
        Self { refused: Vec::new(), all_refused: false }
    }

    /// Bears none.
    pub const fn none() -> Self {
        Self { refused: Vec::new(), all_refused: true }
    }

    /// Bears this one no longer.
    #[must_use]
    pub fn refuse(mut self, deviation: Deviation) -> Self {
        self.refused.push(deviation);
        self
    }

    /// Whether it is borne.
    pub fn bears(&self, deviation: Deviation) -> bool {
        !self.all_refused && !self.refused.contains(&deviation)
    }
}

/// A token answer in one form.
pub(crate) struct Answer {
    pub(crate) access_token: Secret,
    pub(crate) lifetime: Option<Duration>,
    /// `None`: as requested.
    pub(crate) scopes: Option<ScopeSet>,
    pub(crate) refresh_token: Option<Secret>,
    pub(crate) id_token: Option<Secret>,
    pub(crate) context: Map<String, Value>,
    pub(crate) deviations: Vec<Deviation>,
}

/// Reads the answer to a token request.
pub(crate) fn read(
    response: &Response,
    now: SystemTime,
    tolerance: &Tolerance,
) -> Result<Answer, Error> {
    let status = response.status();
    if !status.is_success() {
        return Err(refusal(response, now, PART));
    }
    let mut notes = Notes { tolerance, deviations: Vec::new() };
    if status != StatusCode::OK {
        notes.add(Deviation::Status, "status")?;
    }
    let media = fetch::media_type(response);
    if response.body().trim_ascii_start().first() == Some(&b'<') {
        return Err(Error::new(ErrorKind::HtmlPage)
            .at(PART)
            .with_status(status)
            .with_bytes(response.body().len()));
    }
    if media.is_some_and(|media| media != "application/json") {
        notes.add(Deviation::ContentType, "Content-Type")?;
    }
    let mut members =
        json::object(response.body(), LIMIT, PART).map_err(|error| error.with_status(status))?;
    members.retain(|_, value| !value.is_null());
    if members.contains_key("error") && !members.contains_key("access_token") {
        return Err(refused(&members, status, PART));
    }
    let access_token = secret(&mut members, "access_token")?.ok_or_else(|| {
        Error::new(ErrorKind::Missing).at(PART).member("access_token").with_status(status)
    })?;
    if !access_token.expose().bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(wrong_type("access_token"));
    }
    token_type(&mut members, &mut notes)?;
    let lifetime = lifetime(&mut members, &mut notes)?;
    let scopes = scopes(&mut members, &mut notes)?;
    let refresh_token = secret(&mut members, "refresh_token")?;
    let id_token = secret(&mut members, "id_token")?;
    context(&mut members, &mut notes)?;
    let deviations = notes.deviations;
    Ok(Answer {
        access_token,
        lifetime,
        scopes,
        refresh_token,
        id_token,
        context: members,
        deviations,
    })
}

/// The error of an answer that is no success.
pub(crate) fn refusal(response: &Response, now: SystemTime, part: &'static str) -> Error {
    let status = response.status();
    if let Ok(members) = json::object(response.body(), LIMIT, part)
        && members.get("error").is_some_and(Value::is_string)
    {
        return refused(&members, status, part);
    }
    let kind = if status.is_redirection() {
        ErrorKind::Redirected
    } else if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        ErrorKind::ServerBusy
    } else {
        ErrorKind::UnexpectedStatus
    };
    Error::new(kind)
        .at(part)
        .with_status(status)
        .with_bytes(response.body().len())
        .with_retry_after(time::retry_after(response.headers(), now))
}

fn refused(members: &Map<String, Value>, status: StatusCode, part: &'static str) -> Error {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let oauth = OAuthError::new(
        text("error").unwrap_or_default(),
        text("error_description"),
        text("error_uri"),
    );
    Error::new(ErrorKind::TokenRefused).at(part).with_status(status).with_oauth(oauth)
}

struct Notes<'a> {
    tolerance: &'a Tolerance,
    deviations: Vec<Deviation>,
}

impl Notes<'_> {
    fn add(&mut self, deviation: Deviation, member: &'static str) -> Result<(), Error> {
        if !self.tolerance.bears(deviation) {
            return Err(Error::new(ErrorKind::DeviationRefused).at(PART).member(member));
        }
        self.deviations.push(deviation);
        Ok(())
    }
}

/// Text that is not empty.
fn secret(members: &mut Map<String, Value>, member: &'static str) -> Result<Option<Secret>, Error> {
    match members.remove(member) {
        None => Ok(None),
        Some(Value::String(text)) => Ok((!text.is_empty()).then(|| Secret::new(text))),
        Some(_) => Err(wrong_type(member)),
    }
}

fn token_type(members: &mut Map<String, Value>, notes: &mut Notes<'_>) -> Result<(), Error> {
    match members.remove("token_type") {
        None => notes.add(Deviation::TokenTypeMissing, "token_type"),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("bearer") => Ok(()),
        Some(Value::String(_)) => {
            Err(Error::new(ErrorKind::UnsupportedTokenType).at(PART).member("token_type"))
        }
        Some(_) => Err(wrong_type("token_type")),
    }
}

fn lifetime(
    members: &mut Map<String, Value>,
    notes: &mut Notes<'_>,
) -> Result<Option<Duration>, Error> {
    let member = "expires_in";
    let seconds = match members.remove(member) {
        None => {
            notes.add(Deviation::ExpiresInMissing, member)?;
            return Ok(None);
        }
        Some(Value::Number(number)) => match number.as_u64() {
            Some(whole) => return Ok(Some(Duration::from_secs(whole))),
            None => number.as_f64(),
        },
        Some(Value::String(text)) => text.trim().parse::<f64>().ok(),
        Some(_) => return Err(wrong_type(member)),
    };
    let lifetime = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds.floor()).ok());
    let deviation =
        if lifetime.is_some() { Deviation::ExpiresInForm } else { Deviation::ExpiresInInvalid };
    notes.add(deviation, member)?;
    Ok(lifetime)
}

fn scopes(
    members: &mut Map<String, Value>,
    notes: &mut Notes<'_>,
) -> Result<Option<ScopeSet>, Error> {
    match members.remove("scope") {
        None => {
            notes.add(Deviation::ScopeMissing, "scope")?;
            Ok(None)
        }
        Some(Value::String(text)) => Ok(Some(ScopeSet::parse(&text))),
        Some(Value::Array(items)) => {
            notes.add(Deviation::ScopeArray, "scope")?;
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            let texts = texts.ok_or_else(|| wrong_type("scope"))?;
            Ok(Some(ScopeSet::parse(&texts.join(" "))))
        }
        Some(_) => Err(wrong_type("scope")),
    }
}

/// Brings the launch context into the standard's types; members of other forms stay as they are.
fn context(members: &mut Map<String, Value>, notes: &mut Notes<'_>) -> Result<(), Error> {
    for member in ["patient", "encounter"] {
        match members.get_mut(member) {
            None | Some(Value::String(_)) => {}
            Some(slot @ Value::Number(_)) => {
                *slot = Value::String(slot.to_string());
                notes.add(Deviation::IdNumber, member)?;
            }
            Some(_) => return Err(wrong_type(member)),
        }
    }
    if let Some(slot @ Value::String(_)) = members.get_mut("need_patient_banner") {
        if let Some(flag) = slot.as_str().and_then(|text| text.parse::<bool>().ok()) {
            *slot = Value::Bool(flag);
        }
        notes.add(Deviation::BannerText, "need_patient_banner")?;
    }
    for member in ["fhirContext", "authorization_details"] {
        if members.get(member).is_some_and(|value| !value.is_array()) {
            notes.add(Deviation::Structure, member)?;
        }
    }
    Ok(())
}

fn wrong_type(member: &'static str) -> Error {
    Error::new(ErrorKind::WrongType).at(PART).member(member)
}

const PART: &str = "token response";
const LIMIT: usize = 256 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn response(status: u16, media: &str, body: &str) -> Response {
        http::Response::builder()
            .status(status)
            .header("content-type", media)
            .body(body.as_bytes().to_vec())
            .unwrap()
    }

    fn answer(body: &str) -> Result<Answer, Error> {
        read(&response(200, "application/json", body), SystemTime::UNIX_EPOCH, &Tolerance::all())
    }

    fn deviations(body: &str) -> Vec<Deviation> {
        answer(body).unwrap().deviations
    }

    fn kind(body: &str) -> ErrorKind {
        answer(body).err().unwrap().kind()
    }

    const GOOD: &str =
        r#"{"access_token":"t","token_type":"bearer","expires_in":3600,"scope":"openid"}"#;

    #[test]
    fn t02_the_standard_answer_has_no_deviation() {
        let read = answer(GOOD).unwrap();
        assert_eq!(read.deviations, []);
        assert_eq!(read.lifetime, Some(Duration::from_secs(3_600)));
        assert_eq!(read.scopes.unwrap().to_string(), "openid");
        for name in ["Bearer", "BEARER", "bearer"] {
            assert_eq!(deviations(&GOOD.replace("bearer", name)), []);
        }
        assert_eq!(kind(&GOOD.replace("bearer", "mac")), ErrorKind::UnsupportedTokenType);
    }

    #[test]
    fn m06_each_deviation_is_borne_and_recorded() {
        let of = |from: &str, to: &str| deviations(&GOOD.replace(from, to));
        assert_eq!(of("3600", "\"3600\""), [Deviation::ExpiresInForm]);
        assert_eq!(of("3600", "3600.5"), [Deviation::ExpiresInForm]);
        assert_eq!(of("3600", "-1"), [Deviation::ExpiresInInvalid]);
        assert_eq!(of("3600", "\"soon\""), [Deviation::ExpiresInInvalid]);
        assert_eq!(of("3600", "1e300"), [Deviation::ExpiresInInvalid]);
        assert_eq!(of("3600", "null"), [Deviation::ExpiresInMissing]);
        assert_eq!(of("\"openid\"", "[\"openid\"]"), [Deviation::ScopeArray]);
        assert_eq!(of("\"token_type\":\"bearer\",", ""), [Deviation::TokenTypeMissing]);
        assert_eq!(of("}", ",\"patient\":12}"), [Deviation::IdNumber]);
        assert_eq!(of("}", ",\"need_patient_banner\":\"true\"}"), [Deviation::BannerText]);
        assert_eq!(of("}", ",\"fhirContext\":{}}"), [Deviation::Structure]);
        let all = Tolerance::all();
        let odd = response(201, "application/fhir+json; charset=utf-8", GOOD);
        let read = read(&odd, SystemTime::UNIX_EPOCH, &all).unwrap();
        assert_eq!(read.deviations, [Deviation::Status, Deviation::ContentType]);
    }

    #[test]
    fn m06_each_deviation_can_be_refused() {
        let body = GOOD.replace("3600", "\"3600\"");
        let response = response(200, "application/json", &body);
        for tolerance in [Tolerance::none(), Tolerance::all().refuse(Deviation::ExpiresInForm)] {
            let error = read(&response, SystemTime::UNIX_EPOCH, &tolerance).err().unwrap();
            assert_eq!(error.kind(), ErrorKind::DeviationRefused);
            assert_eq!(error.location().member(), Some("expires_in"));
        }
    }

    #[test]
    fn t03_missing_scope_and_lifetime() {
        let read = answer(r#"{"access_token":"t","token_type":"bearer"}"#).unwrap();
        assert_eq!(read.scopes, None);
        assert_eq!(read.lifetime, None);
        assert_eq!(read.deviations, [Deviation::ExpiresInMissing, Deviation::ScopeMissing]);
        assert!(answer(&GOOD.replace("openid", "")).unwrap().scopes.unwrap().is_empty());
    }

    #[test]
    fn m06_what_is_no_answer() {
        assert_eq!(kind(&GOOD.replace("\"t\"", "\"\"")), ErrorKind::Missing);
        assert_eq!(kind(&GOOD.replace("\"t\"", "\"a b\"")), ErrorKind::WrongType);
        assert_eq!(kind(&GOOD.replace("\"t\"", "7")), ErrorKind::WrongType);
        assert_eq!(kind(&GOOD.replace('}', ",\"scope\":\"x\"}")), ErrorKind::DuplicateMember);
        assert_eq!(kind("<html>"), ErrorKind::HtmlPage);
        assert_eq!(kind(""), ErrorKind::NotJson);
        assert_eq!(kind(r#"{"error":"invalid_grant"}"#), ErrorKind::TokenRefused);
    }

    #[test]
    fn z06_a_body_of_a_megabyte() {
        let body = GOOD.replace("\"t\"", &format!("\"{}\"", "CANARY".repeat(200_000)));
        let error = answer(&body).err().unwrap();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert!(!format!("{error} {error:?}").contains("CANARY"));
    }

    #[test]
    fn z08_refusals_keep_the_description_apart() {
        let body = r#"{"error":"invalid_grant","error_description":"verifier CANARY"}"#;
        let refused = response(400, "application/json", body);
        let error = read(&refused, SystemTime::UNIX_EPOCH, &Tolerance::all()).err().unwrap();
        assert_eq!(error.kind(), ErrorKind::TokenRefused);
        assert_eq!(error.status(), Some(400));
        assert!(!format!("{error} {error:?}").contains("CANARY"));
        assert_eq!(error.oauth().unwrap().description().unwrap().expose(), "verifier CANARY");
    }

    #[test]
    fn refusals_without_an_oauth_error() {
        let of = |status| {
            let response = response(status, "text/html", "<html>");
            read(&response, SystemTime::UNIX_EPOCH, &Tolerance::all()).err().unwrap().kind()
        };
        assert_eq!(of(302), ErrorKind::Redirected);
        assert_eq!(of(400), ErrorKind::UnexpectedStatus);
        assert_eq!(of(429), ErrorKind::ServerBusy);
        assert_eq!(of(502), ErrorKind::ServerBusy);
    }
}
