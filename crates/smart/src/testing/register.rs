//! The apps that the fake EHR knows, and how they prove who they are.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::form_urlencoded;

use super::ehr::Ehr;
use super::fault::Quirk;
use crate::io::Request;
use crate::jws::JwkSet;
use crate::scope::ScopeSet;
use crate::secret::Secret;
use crate::server::{ClaimedClient, RegisteredClient};

/// An app as the fake EHR knows it.
#[derive(Clone, Debug)]
pub struct RegisteredApp {
    pub(super) client_id: String,
    pub(super) redirect_uris: Vec<String>,
    pub(super) proof: RegisteredProof,
    pub(super) scopes: Option<ScopeSet>,
    pub(super) launch_url: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) enum RegisteredProof {
    None,
    Secret(Secret),
    Keys(JwkSet),
}

impl RegisteredApp {
    /// A public app.
    pub fn public(client_id: &str, redirect_uri: &str) -> Self {
        Self::new(client_id, &[redirect_uri], RegisteredProof::None)
    }

    /// An app with a secret, in a Basic header or in the body.
    pub fn secret(client_id: &str, redirect_uri: &str, secret: &str) -> Self {
        Self::new(client_id, &[redirect_uri], RegisteredProof::Secret(secret.into()))
    }

    /// An app that signs assertions.
    pub fn signed(client_id: &str, redirect_uri: &str, keys: JwkSet) -> Self {
        Self::new(client_id, &[redirect_uri], RegisteredProof::Keys(keys))
    }

    /// A backend service: signs assertions, and has no user.
    pub fn backend(client_id: &str, keys: JwkSet) -> Self {
        Self::new(client_id, &[], RegisteredProof::Keys(keys))
    }

    /// May be granted these scopes and no others; all that it asks for if not given.
    #[must_use]
    pub fn scopes(self, scopes: impl Into<ScopeSet>) -> Self {
        Self { scopes: Some(scopes.into()), ..self }
    }

    /// Can be launched at this URL from the EHR's page.
    #[must_use]
    pub fn launch_url(self, url: &str) -> Self {
        Self { launch_url: Some(url.to_owned()), ..self }
    }

    fn new(client_id: &str, redirect_uris: &[&str], proof: RegisteredProof) -> Self {
        let redirect_uris = redirect_uris.iter().map(|uri| (*uri).to_owned()).collect();
        let client_id = client_id.to_owned();
        Self { client_id, redirect_uris, proof, scopes: None, launch_url: None }
    }
}

/// The app that sent a form, if it proved who it is.
pub(super) fn authenticate(
    ehr: &Ehr,
    request: &Request,
    form: &[(String, String)],
    now: SystemTime,
) -> Option<RegisteredApp> {
    let field =
        |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let basic = request
        .headers()
        .get(http::header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Basic "));
    if let Some(basic) = basic {
        let pair = String::from_utf8(STANDARD.decode(basic).ok()?).ok()?;
        let (id, secret) = pair.split_once(':')?;
        let raw = ehr.has(Quirk::RawBasic);
        let plain = |text: &str| if raw { text.to_owned() } else { form_decoded(text) };
        return with_secret(ehr, &plain(id), &plain(secret));
    }
    if let Some(assertion) = field("client_assertion") {
        let claimed = ClaimedClient::of(assertion).ok()?;
        let app = ehr.app(claimed.client_id())?;
        let RegisteredProof::Keys(keys) = &app.proof else { return None };
        let client = RegisteredClient { client_id: &app.client_id, key_set_url: None, keys };
        ehr.assertions().verify(assertion, &client, now).ok()?;
        return Some(app);
    }
    let id = field("client_id")?;
    if let Some(secret) = field("client_secret") {
        return with_secret(ehr, id, secret);
    }
    ehr.app(id).filter(|app| matches!(app.proof, RegisteredProof::None))
}

fn with_secret(ehr: &Ehr, id: &str, secret: &str) -> Option<RegisteredApp> {
    ehr.app(id).filter(|app| {
        matches!(&app.proof, RegisteredProof::Secret(known) if *known == Secret::from(secret))
    })
}

fn form_decoded(text: &str) -> String {
    let pair = form_urlencoded::parse(text.as_bytes()).next();
    pair.map(|(name, _)| name.into_owned()).unwrap_or_default()
}
