//! Authorisation decisions by consent.

use super::code;
use super::part::{Patient, System, User};
use super::profile::Profile;
use super::token::jti_urn;
use crate::event::{Action, Agent, Entity, Event, Outcome, Reference, Source, Text};
use crate::time::Timestamp;

/// An authorisation was decided on by a patient's consent.
///
/// ```
/// use sanare_audit::balp::{AuthZconsent, Patient, System};
/// use sanare_audit::{Network, Outcome, Reference};
///
/// let event = AuthZconsent::new(
///     System::new(Reference::to("Device/app"), Network::ip("192.0.2.7")),
///     Reference::to("Practitioner/3"),
///     Reference::to("Organization/1"),
///     Reference::to("Device/authz"),
///     Patient::id("17"),
///     Reference::to("Consent/5"),
/// )
/// .denied("consent does not permit research")
/// .build("2026-03-01T12:05:09Z".parse()?, "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f");
/// assert_eq!(event.outcome, Some(Outcome::SeriousFailure));
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone)]
pub struct AuthZconsent {
    client: System,
    user: User,
    organization: Reference,
    source: Source,
    patient: Patient,
    consents: Vec<Reference>,
    by_role: bool,
    token: Option<Text>,
    outcome: Outcome,
    outcome_text: Option<Text>,
}

crate::event::shape!(AuthZconsent { consents, token, outcome_text });

impl AuthZconsent {
    /// From the client, its user, the user's organisation, the service that decided, the patient,
    /// and the patient's consent.
    pub fn new(
        client: System,
        user: impl Into<User>,
        organization: Reference,
        authorizer: Reference,
        patient: Patient,
        consent: Reference,
    ) -> Self {
        Self {
            client,
            user: user.into(),
            organization,
            source: Source::new(authorizer),
            patient,
            consents: vec![consent],
            by_role: false,
            token: None,
            outcome: Outcome::Success,
            outcome_text: None,
        }
    }

    /// Adds a further consent.
    #[must_use]
    pub fn consent(mut self, consent: Reference) -> Self {
        self.consents.push(consent);
        self
    }

    /// Says that the user's role was judged as well.
    #[must_use]
    pub fn by_role(mut self) -> Self {
        self.by_role = true;
        self
    }

    /// Sets the id of the token that was issued: the claim `jti`, with or without its URN's prefix.
    #[must_use]
    pub fn token_id(mut self, jti: &str) -> Self {
        self.token = Some(jti_urn(jti));
        self
    }

    /// Sets where in the enterprise the service is.
    #[must_use]
    pub fn site(mut self, site: impl Into<Text>) -> Self {
        self.source.site = Some(site.into());
        self
    }

    /// Says that it was denied, and why.
    #[must_use]
    pub fn denied(mut self, why: impl Into<Text>) -> Self {
        self.outcome = Outcome::SeriousFailure;
        self.outcome_text = Some(why.into());
        self
    }

    /// The event, recorded now, under an id that no other event has.
    pub fn build(self, now: Timestamp, id: impl Into<Text>) -> Event {
        let authorizer = self.source.observer.clone();
        let client = self.client.agent(code::APPLICATION);
        let mut event = Event::new(id, code::SECURITY_ALERT.into(), now, client, self.source);
        event.agents.push(self.user.agent(code::RECEIVING_USER));
        event.agents.push(Agent::new(self.organization).with_kind(code::ORGANIZATION));
        event.agents.push(Agent::new(authorizer).with_kind(code::AUTHORIZER));
        event.entities.push(self.patient.entity());
        let consent = |what| Entity::new(what).with_kind(code::CONSENT);
        event.entities.extend(self.consents.into_iter().map(consent));
        let token = |id| Entity::new(Reference::value(id)).with_kind(code::OAUTH_USER);
        event.entities.extend(self.token.map(token));
        event.subtypes.push(code::AUTHZ_CONSENT.into());
        event.subtypes.extend(self.by_role.then(|| code::AUTHZ_ROLE.into()));
        event.action = Some(Action::Execute);
        event.outcome = Some(self.outcome);
        event.outcome_text = self.outcome_text;
        event.claims = vec![Profile::AuthZconsent];
        event
    }
}
