//! Answers of a token endpoint.

use std::fmt;
use std::time::Duration;

use http::{HeaderValue, StatusCode, header};
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind};
use crate::io::Response;
use crate::oauth_error::OAuthErrorCode;
use crate::scope::{Dialect, ScopeContext, ScopeSet};
use crate::secret::Secret;

/// A token response in the making: the server's side of a [`Grant`](crate::token::Grant). `Debug` hides it.
pub struct TokenResponse {
    members: Map<String, Value>,
    scopes: ScopeSet,
}

impl TokenResponse {
    /// A bearer token with its lifetime and what it allows, written in the dialect of the request.
    pub fn new(
        access_token: &Secret,
        lifetime: Duration,
        scopes: &ScopeSet,
        dialect: Dialect,
    ) -> Self {
        let text = match dialect {
            Dialect::V1 => scopes.to_v1().unwrap_or_else(|| scopes.to_string()),
            Dialect::V2 => scopes.to_string(),
        };
        let members = [
            ("access_token".to_owned(), Value::String(access_token.expose().clone())),
            ("token_type".to_owned(), Value::String("Bearer".to_owned())),
            ("expires_in".to_owned(), lifetime.as_secs().into()),
            ("scope".to_owned(), Value::String(text)),
        ];
        Self { members: members.into_iter().collect(), scopes: scopes.clone() }
    }

    /// With a refresh token.
    #[must_use]
    pub fn refresh_token(self, token: &Secret) -> Self {
        self.member("refresh_token", Value::String(token.expose().clone()))
    }

    /// With an identity token.
    #[must_use]
    pub fn id_token(self, token: &Secret) -> Self {
        self.member("id_token", Value::String(token.expose().clone()))
    }

    /// With a member of the launch context, such as `patient`, or an extension.
    #[must_use]
    pub fn member(mut self, name: &str, value: Value) -> Self {
        self.members.insert(name.to_owned(), value);
        self
    }

    /// The answer, which no cache may keep.
    ///
    /// # Errors
    /// `PatientMissing` if `patient/` scopes are granted without a patient in context.
    pub fn answer(&self) -> Result<Response, Error> {
        if self.scopes.has_context(ScopeContext::Patient)
            && !self.members.get("patient").is_some_and(Value::is_string)
        {
            return Err(Error::new(ErrorKind::PatientMissing).at("token response"));
        }
        Ok(json(StatusCode::OK, &Value::Object(self.members.clone())))
    }
}

impl fmt::Debug for TokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenResponse").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}

/// An error answer of a token endpoint ([RFC 6749, 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenError {
    code: OAuthErrorCode,
}

impl TokenError {
    /// An error with this code.
    pub fn new(code: OAuthErrorCode) -> Self {
        Self { code }
    }

    /// What a client is told whose authentication failed, whatever the cause.
    pub fn invalid_client() -> Self {
        Self::new(OAuthErrorCode::InvalidClient)
    }

    /// The answer: 401 for `invalid_client`, 400 for the others.
    pub fn answer(&self) -> Response {
        let status = match self.code {
            OAuthErrorCode::InvalidClient => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        };
        let code = match &self.code {
            OAuthErrorCode::Other(text) => text.expose().to_owned(),
            listed => listed.to_string(),
        };
        let members = std::iter::once(("error".to_owned(), Value::String(code)));
        json(status, &Value::Object(members.collect()))
    }
}

fn json(status: StatusCode, body: &Value) -> Response {
    let mut response = http::Response::new(body.to_string().into_bytes());
    *response.status_mut() = status;
    for (name, value) in [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
        (header::PRAGMA, "no-cache"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(scopes: &str, dialect: Dialect) -> TokenResponse {
        let scopes = ScopeSet::parse(scopes);
        TokenResponse::new(&"t".into(), Duration::from_secs(300), &scopes, dialect)
    }

    #[test]
    fn t02_token_answers_are_not_cached() {
        let answer =
            response("user/*.rs", Dialect::V2).refresh_token(&"r".into()).answer().unwrap();
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert_eq!(answer.headers()["pragma"], "no-cache");
        let body: Value = serde_json::from_slice(answer.body()).unwrap();
        assert_eq!(body["token_type"], "Bearer");
        assert_eq!(body["expires_in"], 300);
        assert_eq!(body["refresh_token"], "r");
    }

    #[test]
    fn s02_the_answer_speaks_the_dialect_of_the_request() {
        for (dialect, text) in [(Dialect::V1, "user/*.read"), (Dialect::V2, "user/*.rs")] {
            let answer = response("user/*.rs", dialect).answer().unwrap();
            let body: Value = serde_json::from_slice(answer.body()).unwrap();
            assert_eq!(body["scope"], text);
        }
    }

    #[test]
    fn s08_a_server_establishes_a_patient() {
        let without = response("patient/*.rs", Dialect::V2);
        assert_eq!(without.answer().unwrap_err().kind(), ErrorKind::PatientMissing);
        without.member("patient", "p1".into()).answer().unwrap();
    }

    #[test]
    fn k04_every_failure_is_invalid_client() {
        let answer = TokenError::invalid_client().answer();
        assert_eq!(answer.status(), 401);
        assert_eq!(answer.body(), b"{\"error\":\"invalid_client\"}");
    }
}
