//! The security tokens that an act was done under.

use super::code::{self, Code};
use super::profile::Profile;
use crate::event::{
    Agent, Coding, Concept, Detail, DetailValue, Entity, Identifier, Reference, Text,
};
use crate::hash::Hash;

/// The token that an act was done under.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Token {
    /// An OAuth access token.
    OAuth(OAuth),
    /// A SAML assertion.
    Saml(Saml),
}

/// An OAuth access token, as far as it is known.
///
/// ```
/// use sanare_audit::balp::{OAuth, TokenFacts};
///
/// let opaque = OAuth::opaque("2YotnFZFEjr1zCsicMWpAA2YotnFZFEjr1zCsicMWpAA");
/// let minimal = OAuth::minimal("C187CC480FAC40A0936902D8BC324F5F");
/// let comprehensive =
///     OAuth::comprehensive("my-app", "https://idp.example", "35fb1058", "C187CC480FAC40A0")
///         .with_facts(TokenFacts { name: Some("JohnSmith".into()), ..TokenFacts::default() });
/// # let _ = (opaque, minimal, comprehensive);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OAuth {
    profile: Profile,
    policy: Text,
    client_id: Option<Text>,
    subject: Option<Identifier>,
    facts: TokenFacts,
}

/// A SAML assertion.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Saml {
    profile: Profile,
    id: Text,
    subject: Identifier,
    facts: TokenFacts,
}

/// What a token says of its user beside who it is; the columns name SAML's and OAuth's members.
/// What it says of its audience, time and scope is not recorded.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct TokenFacts {
    /// OAuth `subject_name`.
    pub name: Option<Text>,
    /// SAML `subject:role`, OAuth `subject_role`.
    pub roles: Vec<Concept>,
    /// SAML `subject:purposeofuse`, OAuth `purpose_of_use`.
    pub purposes: Vec<Concept>,
    /// SAML `AuthnContextClassRef`.
    pub assurance: Option<Concept>,
    /// SAML `subject-id`.
    pub subject_id: Option<Text>,
    /// SAML `npi`, OAuth `national_provider_identifier`.
    pub npi: Option<Text>,
    /// SAML `provider-identifier`, OAuth `person_id`.
    pub provider_id: Option<Text>,
    /// SAML `organization`, OAuth `subject_organization`. An organisation is recorded if its name
    /// and its identifier are known.
    pub organization: Option<Text>,
    /// SAML `organization-id`, OAuth `subject_organization_id`.
    pub organization_id: Option<Text>,
    /// SAML `homeCommunityId`, OAuth `home_community_id`.
    pub home_community: Option<Text>,
    /// SAML `bppc docid`, OAuth `doc_id`.
    pub consent: Option<Text>,
    /// SAML and OAuth `acp`, the policy that the consent names.
    pub consent_policy: Option<Text>,
    /// SAML `resource-id`, OAuth `patient_id`.
    pub consent_patient: Option<Text>,
}

/// How many characters of an opaque token are recorded.
const OPAQUE: usize = 32;

impl OAuth {
    /// A token of which nothing is known. Its last 32 characters are recorded; a token that is
    /// not longer than that is recorded as its SHA-256, because it could be used again.
    pub fn opaque(token: &str) -> Self {
        let length = token.chars().count();
        let policy = if length > OPAQUE {
            token.chars().skip(length - OPAQUE).collect()
        } else {
            format!("sha256:{}", Hash::of(&[token.as_bytes()]))
        };
        Self::new(Profile::OAuthOpaque, policy.into())
    }

    /// A token of which the id is known: the claim `jti`, with or without its URN's prefix.
    pub fn minimal(jti: &str) -> Self {
        Self::new(Profile::OAuthMinimal, jti_urn(jti))
    }

    /// A token of which the claims are known: `client_id`, `iss`, `sub` and `jti`.
    pub fn comprehensive(
        client_id: impl Into<Text>,
        issuer: impl Into<Text>,
        subject: impl Into<Text>,
        jti: impl Into<Text>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            subject: Some(Identifier {
                kind: None,
                system: Some(issuer.into()),
                value: subject.into(),
            }),
            ..Self::new(Profile::OAuthComprehensive, jti.into())
        }
    }

    fn new(profile: Profile, policy: Text) -> Self {
        Self { profile, policy, client_id: None, subject: None, facts: TokenFacts::default() }
    }

    /// Adds what the token says of its user.
    #[must_use]
    pub fn with_facts(mut self, facts: TokenFacts) -> Self {
        self.facts = facts;
        self
    }
}

impl Saml {
    /// An assertion by its `ID`, `Issuer` and `NameID`.
    pub fn minimal(id: impl Into<Text>, issuer: impl Into<Text>, name_id: impl Into<Text>) -> Self {
        let subject = Identifier { kind: None, system: Some(issuer.into()), value: name_id.into() };
        Self { profile: Profile::SamlMinimal, id: id.into(), subject, facts: TokenFacts::default() }
    }

    /// An assertion with what it says of its user.
    pub fn comprehensive(
        id: impl Into<Text>,
        issuer: impl Into<Text>,
        name_id: impl Into<Text>,
        facts: TokenFacts,
    ) -> Self {
        Self { profile: Profile::SamlComprehensive, facts, ..Self::minimal(id, issuer, name_id) }
    }
}

impl From<OAuth> for Token {
    fn from(token: OAuth) -> Self {
        Self::OAuth(token)
    }
}

impl From<Saml> for Token {
    fn from(token: Saml) -> Self {
        Self::Saml(token)
    }
}

crate::event::shape!(OAuth { client_id, subject });
crate::event::shape!(Saml { id });
crate::event::shape!(TokenFacts {
    name,
    roles,
    purposes,
    assurance,
    subject_id,
    npi,
    provider_id,
    organization,
    organization_id,
    home_community,
    consent,
    consent_policy,
    consent_patient
});

/// The id of a token as a URN.
pub(crate) fn jti_urn(jti: &str) -> Text {
    let jti = jti.strip_prefix(code::JTI).unwrap_or(jti);
    format!("{}{jti}", code::JTI).into()
}

/// The parts of an event that a token adds to.
pub(crate) struct Parts<'a> {
    /// The agent for the user, if the act knows one.
    pub user: Option<Agent>,
    /// What the act calls its user.
    pub user_kind: Code,
    /// The act's own entry for an application, which the token's has to share.
    pub application: Option<&'a mut Agent>,
    pub agents: Vec<Agent>,
    pub entities: Vec<Entity>,
}

impl Token {
    /// The profile that an event under this token means to fulfil.
    pub(crate) fn profile(&self) -> Profile {
        match self {
            Self::OAuth(token) => token.profile,
            Self::Saml(token) => token.profile,
        }
    }

    pub(crate) fn add_to(self, parts: &mut Parts<'_>) {
        let (kinds, who, policy, facts) = match self {
            Self::OAuth(token) => {
                if let Some(client) = token.client_id {
                    add_client(client, parts);
                }
                let kind = match token.profile {
                    Profile::OAuthComprehensive => code::RECEIVING_USER,
                    _ => code::OAUTH_USER,
                };
                (kind, token.subject, token.policy, token.facts)
            }
            Self::Saml(token) => (code::SAML_USER, Some(token.subject), token.id, token.facts),
        };
        let known = parts.user.is_some() || who.is_some();
        let mut user = parts.user.take().unwrap_or_default();
        let mut codings = user.kind.take().unwrap_or_default().codings;
        for kind in known.then_some(parts.user_kind).into_iter().chain([kinds]) {
            let kind = kind.into();
            if !codings.iter().any(|coding: &Coding| coding.is(&kind)) {
                codings.push(kind);
            }
        }
        user.kind = Some(Concept { codings, text: None });
        user.requestor = true;
        user.policies = vec![policy];
        if who.is_some() {
            user.who.get_or_insert_default().identifier = who;
        }
        facts.add_to(user, parts);
    }
}

/// The application that the token was issued to: the act's own entry if it has one, because a
/// profile has room for one only.
fn add_client(id: Text, parts: &mut Parts<'_>) {
    let identifier = Identifier { value: id, ..Identifier::default() };
    if let Some(application) = parts.application.as_deref_mut() {
        application.who.get_or_insert_default().identifier = Some(identifier);
    } else {
        let who = Reference::default().with_identifier(identifier);
        parts.agents.push(Agent::new(who).with_kind(code::APPLICATION));
    }
}

impl TokenFacts {
    fn add_to(self, mut user: Agent, parts: &mut Parts<'_>) {
        if self.name.is_some() {
            user.who.get_or_insert_default().display = self.name;
        }
        user.roles.extend(self.roles);
        user.purposes.extend(self.purposes);
        user.assurance.extend(self.assurance);
        for (kind, value) in [
            (code::SAML_SUBJECT_ID, self.subject_id),
            (code::NPI, self.npi),
            (code::PROVIDER_NUMBER, self.provider_id),
        ] {
            user.other_ids.extend(value.map(|value| Identifier {
                kind: Some(kind.into()),
                system: None,
                value,
            }));
        }
        parts.user = Some(user);
        if let (Some(name), Some(id)) = (self.organization, self.organization_id) {
            let who = Reference::value(id).with_display(name);
            parts.agents.push(Agent::new(who).with_kind(code::ORGANIZATION));
        }
        if let Some(value) = self.home_community {
            let kind = Some(code::HOME_COMMUNITY.into());
            let who =
                Reference::default().with_identifier(Identifier { kind, system: None, value });
            parts.agents.push(Agent::new(who).with_kind(code::HOME_COMMUNITY));
        }
        if let Some(consent) = self.consent {
            let details = [
                (code::ACP_DETAIL, self.consent_policy),
                (code::PATIENT_ID_DETAIL, self.consent_patient),
            ];
            let detail = |(kind, value): (&'static str, Option<Text>)| {
                Some(Detail { kind: kind.into(), value: DetailValue::Text(value?) })
            };
            parts.entities.push(Entity {
                details: details.into_iter().filter_map(detail).collect(),
                ..Entity::new(Reference::value(consent)).with_kind(code::CONSENT)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balp_opaque_last_32() {
        let long = OAuth::opaque("secret-beginning-C187CC480FAC40A0936902D8BC324F5F");
        assert_eq!(long.policy, "C187CC480FAC40A0936902D8BC324F5F");
        let umlauts = OAuth::opaque(&"ä".repeat(33));
        assert_eq!(umlauts.policy, "ä".repeat(32));
        for short in ["C187CC480FAC40A0936902D8BC324F5F", "x", ""] {
            let policy = OAuth::opaque(short).policy;
            assert!(policy.starts_with("sha256:") && policy.len() == 71, "{policy}");
        }
    }

    #[test]
    fn balp_jti_urn() {
        assert_eq!(OAuth::minimal("x").policy, "urn:ietf:params:oauth:jti:x");
        assert_eq!(
            OAuth::minimal("urn:ietf:params:oauth:jti:x").policy,
            "urn:ietf:params:oauth:jti:x"
        );
    }
}
