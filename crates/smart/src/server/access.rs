//! What a token allows and on whose behalf, whatever kind of token it is.

use std::fmt;

use super::access_token::AccessToken;
use super::request::FhirRequest;
use crate::scope::{Authority, Decision, OperationPolicy, ScopeContext, ScopeSet};
use crate::token::Introspection;

/// What a token allows and on whose behalf: the same from introspection and from a JWT. Check the token first.
///
/// ```
/// use sanare_smart::scope::{Decision, ScopeSet};
/// use sanare_smart::server::{Access, FhirRequest};
///
/// let access = Access::user(ScopeSet::parse("user/Patient.rs"));
/// let request = http::Request::get("/fhir/Patient/1").body(()).unwrap();
/// let asked = FhirRequest::of(&request, "/fhir").unwrap();
/// assert_eq!(access.decide(&asked, None), Decision::Allow);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Access {
    scopes: ScopeSet,
    patient: Option<String>,
    user: bool,
}

impl Access {
    /// A user's token with these scopes.
    pub fn user(scopes: ScopeSet) -> Self {
        Self { scopes, patient: None, user: true }
    }

    /// The token of a backend service with these scopes.
    pub fn system(scopes: ScopeSet) -> Self {
        Self { scopes, patient: None, user: false }
    }

    /// With this patient in context.
    #[must_use]
    pub fn with_patient(self, id: &str) -> Self {
        Self { patient: Some(id.to_owned()), ..self }
    }

    /// The token of an introspection answer, which must have passed [`Introspection::check`]. It is a service's own if its subject is the client.
    /// A subject is told only where an identity token was issued; without one it is a user's if it has `user/` scopes, and a service's if not.
    pub fn introspected(token: &Introspection) -> Self {
        let scopes = token.scopes();
        let user = match token.subject() {
            Some(subject) => Some(subject) != token.client_id(),
            None => scopes.has_context(ScopeContext::User),
        };
        let patient = token.context().patient().map(str::to_owned);
        Self { scopes, patient, user }
    }

    /// A verified JWT. It is a service's own if its subject is the client (RFC 9068, 2.2).
    pub fn of_jwt(token: &AccessToken) -> Self {
        let user = token.subject() != token.client_id();
        let patient = token.context().patient().map(str::to_owned);
        Self { scopes: token.scopes(), patient, user }
    }

    /// The scopes.
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// The patient in context.
    pub fn patient(&self) -> Option<&str> {
        self.patient.as_deref()
    }

    /// On whose behalf the token acts.
    pub fn authority(&self) -> Authority<'_> {
        let authority = if self.user { Authority::user() } else { Authority::system() };
        match &self.patient {
            Some(patient) => authority.with_patient(patient),
            None => authority,
        }
    }

    /// Whether the token covers a request.
    pub fn decide(&self, request: &FhirRequest, policy: Option<&OperationPolicy>) -> Decision {
        request.decide(&self.scopes, self.authority(), policy)
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn n01_on_whose_behalf_an_introspected_token_acts() {
        for (subject, scopes, allowed) in [
            ("\"sub\":\"dr1\",", "user/Patient.r", true),
            ("\"sub\":\"dr1\",", "system/Patient.r", false),
            ("\"sub\":\"app\",", "system/Patient.r", true),
            ("\"sub\":\"app\",", "user/Patient.r", false),
            ("", "user/Patient.r", true),
            ("", "user/Observation.r system/Patient.r", false),
            ("", "system/Patient.r", true),
        ] {
            let answer = format!(
                "{{\"active\":true,\"exp\":1,\"client_id\":\"app\",{subject}\"scope\":\"{scopes}\"}}"
            );
            let access = Access::introspected(&Introspection::parse(answer.as_bytes()).unwrap());
            let request = http::Request::get("/fhir/Patient/1").body(()).unwrap();
            let asked = FhirRequest::of(&request, "/fhir").unwrap();
            assert_eq!(access.decide(&asked, None).is_allowed(), allowed, "{subject} {scopes}");
        }
    }
}
