//! Access tokens issued (ITI-71).

use super::code;
use super::part::{System, User, query_entity};
use super::profile::Profile;
use crate::event::{Action, Event, Outcome, Reference, Source, Text};
use crate::time::Timestamp;

/// An access token was asked for and issued (IUA transaction ITI-71).
#[derive(Clone)]
pub struct Iua71 {
    client: System,
    server: System,
    source: Source,
    request: Vec<u8>,
    user: Option<User>,
    outcome: Outcome,
    outcome_text: Option<Text>,
}

/// Parameters of a token request that are secrets.
const SECRETS: [&[u8]; 5] =
    [b"code_verifier", b"client_secret", b"client_assertion", b"refresh_token", b"password"];

crate::event::shape!(Iua71 { request, user, outcome_text });

impl Iua71 {
    /// From the client, the authorisation server, the body of the token request
    /// (`application/x-www-form-urlencoded`), and the system that reports. The parameters
    /// `code_verifier`, `client_secret`, `client_assertion`, `refresh_token` and `password` are
    /// not recorded.
    pub fn new(client: System, server: System, request: &[u8], observer: Reference) -> Self {
        let kept: Vec<&[u8]> =
            request.split(|byte| *byte == b'&').filter(|part| !is_secret(part)).collect();
        Self {
            client,
            server,
            source: Source::new(observer),
            request: kept.join(&b'&'),
            user: None,
            outcome: Outcome::Success,
            outcome_text: None,
        }
    }

    /// Sets for whom it was issued, a person.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets where in the enterprise the reporting system is.
    #[must_use]
    pub fn site(mut self, site: impl Into<Text>) -> Self {
        self.source.site = Some(site.into());
        self
    }

    /// Says that it was not issued. The event then claims no profile, because it is for tokens
    /// that were issued.
    #[must_use]
    pub fn failed(mut self, outcome: Outcome, text: impl Into<Text>) -> Self {
        self.outcome = outcome;
        self.outcome_text = Some(text.into());
        self
    }

    /// The event, recorded now, under an id that no other event has.
    pub fn build(self, now: Timestamp, id: impl Into<Text>) -> Event {
        let client = self.client.agent(code::APPLICATION);
        let mut event = Event::new(id, code::USER_AUTHENTICATION.into(), now, client, self.source);
        event.agents.push(self.server.agent(code::OAUTH_SERVICE));
        event.agents.extend(self.user.map(|user| user.agent(code::RECEIVING_USER)));
        event.entities.push(query_entity(self.request));
        event.subtypes.push(code::ITI_71.into());
        event.action = Some(Action::Execute);
        event.outcome = Some(self.outcome);
        event.outcome_text = self.outcome_text;
        if self.outcome == Outcome::Success {
            event.claims.push(Profile::Iua71);
        }
        event
    }
}

/// Whether a form parameter is a secret, its name percent-encoded or not.
fn is_secret(part: &[u8]) -> bool {
    let name = part.split(|byte| *byte == b'=').next().unwrap_or_default();
    let name = decoded(name);
    SECRETS.iter().any(|secret| name.eq_ignore_ascii_case(secret))
}

fn decoded(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let value = match (first, behind) {
            (b'%', [high, low, ..]) => digit(high).zip(digit(low)).map(|(h, l)| h * 16 + l),
            _ => None,
        };
        match value.and_then(|value| u8::try_from(value).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = behind.get(2..).unwrap_or_default();
            }
            None => out.push(*first),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Network;

    #[test]
    fn balp_iua71_one_entity() {
        let system = System::new(Reference::display("x"), Network::name("x.example"));
        let body = b"grant_type=authorization_code&code_verifier=SECRET&code=1&%63ode_verifier=SECRET&client_secret=SECRET";
        let event = Iua71::new(system.clone(), system, body, Reference::display("x"))
            .build(Timestamp::from_micros(0), "1");
        assert_eq!(event.entities.len(), 1);
        assert_eq!(
            event.entities[0].query.as_deref(),
            Some(&b"grant_type=authorization_code&code=1"[..])
        );
        assert_eq!(
            event.entities[0].description.as_deref(),
            Some("grant_type=authorization_code&code=1")
        );
    }
}
