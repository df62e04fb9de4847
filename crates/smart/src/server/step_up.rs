//! Asking for a stronger or fresher login.

use std::time::{Duration, SystemTime};

use super::access_token::AccessToken;
use super::text;
use crate::time;

/// How a user must have logged in for a request ([RFC 9470](https://www.rfc-editor.org/rfc/rfc9470)).
///
/// ```
/// use std::time::Duration;
///
/// use sanare_smart::server::StepUp;
///
/// let needed = StepUp::new().acr_values(["urn:mfa"]).max_age(Duration::from_secs(300));
/// assert_eq!(
///     needed.www_authenticate(),
///     "Bearer error=\"insufficient_user_authentication\", acr_values=\"urn:mfa\", max_age=\"300\""
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct StepUp {
    acr_values: Vec<String>,
    max_age: Option<Duration>,
}

impl StepUp {
    /// No demand.
    pub fn new() -> Self {
        Self::default()
    }

    /// The login must have one of these authentication contexts. Values with characters that a challenge cannot hold are left out.
    #[must_use]
    pub fn acr_values<'a>(mut self, values: impl IntoIterator<Item = &'a str>) -> Self {
        let fits = |value: &&str| {
            !value.is_empty()
                && value.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"\\".contains(&byte))
        };
        self.acr_values.extend(values.into_iter().filter(fits).map(str::to_owned));
        self
    }

    /// The login must not be older.
    #[must_use]
    pub fn max_age(self, age: Duration) -> Self {
        Self { max_age: Some(age), ..self }
    }

    /// Whether the login behind a token (`acr`, `auth_time`) is good enough. A token that does not say is not.
    pub fn is_met(&self, token: &AccessToken, now: SystemTime) -> bool {
        let claims = token.claims();
        let context = self.acr_values.is_empty()
            || text(claims, "acr").is_some_and(|acr| self.acr_values.iter().any(|v| v == acr));
        let age = self.max_age.is_none_or(|longest| {
            super::seconds(claims, "auth_time", "access token")
                .is_ok_and(|at| time::unix(now).saturating_sub(at) <= longest.as_secs())
        });
        context && age
    }

    /// The value of the `WWW-Authenticate` header of a 401.
    pub fn www_authenticate(&self) -> String {
        let mut challenge = "Bearer error=\"insufficient_user_authentication\"".to_owned();
        if !self.acr_values.is_empty() {
            challenge.push_str(", acr_values=\"");
            challenge.push_str(&self.acr_values.join(" "));
            challenge.push('"');
        }
        if let Some(age) = self.max_age {
            challenge.push_str(", max_age=\"");
            challenge.push_str(&age.as_secs().to_string());
            challenge.push('"');
        }
        challenge
    }
}
