//! What a server says a token is good for.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::answer;
use super::call::Call;
use super::context::LaunchContext;
use crate::base::FhirBase;
use crate::error::{Error, ErrorKind};
use crate::io::{Flow, Input, Step};
use crate::json;
use crate::scope::ScopeSet;
use crate::time;

/// Asks what a token is good for. Made by [`Discovered::introspect`](crate::discovery::Discovered::introspect).
pub struct Introspect {
    pub(super) call: Call,
}

impl Flow for Introspect {
    type Output = Introspection;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Introspection>, Error> {
        self.call.advance(now, input)?.then(|response| {
            if !response.status().is_success() {
                return Err(answer::refusal(&response, now, PART));
            }
            Introspection::parse(response.body()).map(Step::Done)
        })
    }
}

impl fmt::Debug for Introspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Introspect(..)")
    }
}

/// An introspection answer ([SMART, token introspection](https://hl7.org/fhir/smart-app-launch/STU2.2/token-introspection.html)).
///
/// An inactive token has no members at all. `Debug` hides the values.
#[derive(Clone, PartialEq)]
pub struct Introspection {
    active: bool,
    members: LaunchContext,
}

impl Introspection {
    /// Reads an answer.
    ///
    /// # Errors
    /// `NotJson`, `DuplicateMember`, `TooLarge`; `Missing` without `active`, or without `scope`, `client_id` or `exp` in an active one.
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        let members = json::object(body, 256 * 1024, PART)?;
        let missing = |member| Error::new(ErrorKind::Missing).at(PART).member(member);
        let active = members.get("active").and_then(Value::as_bool);
        let active = active.ok_or_else(|| missing("active"))?;
        if !active {
            return Ok(Self { active, members: LaunchContext::default() });
        }
        for member in ["scope", "client_id"] {
            if !members.get(member).is_some_and(Value::is_string) {
                return Err(missing(member));
            }
        }
        if members.get("exp").and_then(Value::as_f64).is_none_or(|exp| exp < 0.0) {
            return Err(missing("exp"));
        }
        Ok(Self { active, members: LaunchContext::new(members) })
    }

    /// Whether the token is good for anything.
    pub fn is_active(&self) -> bool {
        self.active
    }

    /// What it allows.
    pub fn scopes(&self) -> ScopeSet {
        ScopeSet::parse(self.text("scope").unwrap_or_default())
    }

    /// The client that it was issued to.
    pub fn client_id(&self) -> Option<&str> {
        self.text("client_id")
    }

    /// When it ends.
    pub fn expires_at(&self) -> Option<SystemTime> {
        let seconds = self.members.member("exp")?.as_f64()?;
        let since = Duration::try_from_secs_f64(seconds).ok()?;
        Some(time::after(SystemTime::UNIX_EPOCH, since))
    }

    /// The launch context.
    pub fn context(&self) -> &LaunchContext {
        &self.members
    }

    /// The issuer of the user's identity.
    pub fn issuer(&self) -> Option<&str> {
        self.text("iss")
    }

    /// The user at that issuer.
    pub fn subject(&self) -> Option<&str> {
        self.text("sub")
    }

    /// The resource that represents the user, as written.
    pub fn fhir_user(&self) -> Option<&str> {
        self.text("fhirUser")
    }

    /// Whom the token is for; one text or several.
    pub fn audience(&self) -> impl Iterator<Item = &str> {
        let value = self.members.member("aud");
        let several = value.and_then(Value::as_array).into_iter().flatten();
        value.and_then(Value::as_str).into_iter().chain(several.filter_map(Value::as_str))
    }

    /// Whether a resource server may accept the token now: active, not expired, and issued for this server if it says for whom.
    ///
    /// # Errors
    /// `Expired` (also for an inactive token), `AudienceMismatch`.
    pub fn check(&self, server: &FhirBase, now: SystemTime) -> Result<(), Error> {
        let error = |kind, member| Error::new(kind).at(PART).member(member);
        if !self.active {
            return Err(error(ErrorKind::Expired, "active"));
        }
        if self.expires_at().is_none_or(|end| now >= end) {
            return Err(error(ErrorKind::Expired, "exp"));
        }
        let mut audience = self.audience().peekable();
        let ours = |url: &str| url.parse::<FhirBase>().is_ok_and(|base| base == *server);
        if audience.peek().is_some() && !audience.any(ours) {
            return Err(error(ErrorKind::AudienceMismatch, "aud"));
        }
        Ok(())
    }

    /// The answer that a server gives. Give an inactive token no member but `active`.
    pub fn to_json(&self) -> Value {
        let mut members: Map<String, Value> = self.members.members().clone();
        members.insert("active".to_owned(), Value::Bool(self.active));
        Value::Object(members)
    }

    fn text(&self, member: &str) -> Option<&str> {
        self.members.member(member)?.as_str()
    }
}

impl fmt::Debug for Introspection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Introspection").field("active", &self.active).finish_non_exhaustive()
    }
}

const PART: &str = "introspection response";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Introspection, ErrorKind> {
        Introspection::parse(text.as_bytes()).map_err(|error| error.kind())
    }

    const ACTIVE: &str = r#"{"active":true,"scope":"patient/*.rs openid","client_id":"app","exp":1000,
        "patient":"p","iss":"https://ehr.example","sub":"s","fhirUser":"Patient/p","aud":"https://ehr.example/fhir"}"#;

    #[test]
    fn n01_answers() {
        let token = read(ACTIVE).unwrap();
        assert!(token.is_active());
        assert_eq!(token.scopes().to_string(), "patient/*.rs openid");
        assert_eq!(token.client_id(), Some("app"));
        assert_eq!(token.context().patient(), Some("p"));
        assert_eq!((token.issuer(), token.subject()), (Some("https://ehr.example"), Some("s")));
        assert_eq!(token.fhir_user(), Some("Patient/p"));
        assert_eq!(token.to_json(), serde_json::from_str::<Value>(ACTIVE).unwrap());
        let inactive = read(r#"{"active":false}"#).unwrap();
        assert!(!inactive.is_active() && inactive.scopes().is_empty());
        for member in ["active", "scope", "client_id", "exp"] {
            let without = ACTIVE.replace(&format!("\"{member}\""), "\"x\"");
            assert_eq!(read(&without), Err(ErrorKind::Missing), "{member}");
        }
    }

    #[test]
    fn n01_audience_as_text_or_list() {
        let several = ACTIVE.replace("\"https://ehr.example/fhir\"", "[\"a\",\"b\"]");
        assert_eq!(read(&several).unwrap().audience().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(read(ACTIVE).unwrap().audience().count(), 1);
    }

    #[test]
    fn n02_expired_or_foreign_tokens_are_refused() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let ours = "https://ehr.example/fhir/".parse().unwrap();
        let other = "https://ehr.example/other".parse().unwrap();
        let token = read(ACTIVE).unwrap();
        token.check(&ours, at(999)).unwrap();
        assert_eq!(token.check(&ours, at(1_000)).unwrap_err().kind(), ErrorKind::Expired);
        assert_eq!(token.check(&other, at(0)).unwrap_err().kind(), ErrorKind::AudienceMismatch);
        let inactive = read(r#"{"active":false}"#).unwrap();
        assert_eq!(inactive.check(&ours, at(0)).unwrap_err().kind(), ErrorKind::Expired);
    }
}
