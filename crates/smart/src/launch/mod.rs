//! Launching an app: from the request of the EHR to the callback.
//!
//! [SMART App Launch 2.2, app launch](https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html)

mod pending;
mod request;
mod target;

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use zeroize::Zeroize;

pub use pending::PendingAuthorization;
pub use request::{Launch, LaunchRequest};
#[cfg(feature = "testing")]
pub(crate) use target::escape;
pub use target::{AuthorizationTarget, PostForm};

use crate::app::SmartApp;
use crate::discovery::{Capability, Discovered};
use crate::error::{Error, ErrorKind};
use crate::io::Entropy;
use crate::scope::{Dialect, Scope, ScopeSet};
use crate::time;
use pending::Pending;

impl Discovered {
    /// Begins an authorization request for a launch.
    pub fn authorize(&self, app: &SmartApp, launch: impl Into<Launch>) -> Authorize {
        Authorize {
            server: self.clone(),
            app: app.clone(),
            launch: launch.into(),
            scopes: ScopeSet::default(),
            dialect: None,
            prefer_post: false,
            extra: Vec::new(),
        }
    }
}

/// An authorization request in the making.
#[derive(Debug)]
pub struct Authorize {
    server: Discovered,
    app: SmartApp,
    launch: Launch,
    scopes: ScopeSet,
    dialect: Option<Dialect>,
    prefer_post: bool,
    extra: Vec<(&'static str, String)>,
}

impl Authorize {
    /// Asks for these scopes, in addition to those before.
    ///
    /// `launch` is asked for in an EHR launch and left out of a standalone launch, whatever stands here.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<ScopeSet>) -> Self {
        self.scopes = self.scopes.union(&scopes.into());
        self
    }

    /// Writes the scopes in this dialect, whatever the server advertises.
    #[must_use]
    pub fn dialect(self, dialect: Dialect) -> Self {
        Self { dialect: Some(dialect), ..self }
    }

    /// Posts a form if the server advertises `authorize-post`, even where a URL would be short enough.
    #[must_use]
    pub fn prefer_post(self) -> Self {
        Self { prefer_post: true, ..self }
    }

    /// Adds a parameter, such as `prompt`, `max_age` or `login_hint`. Servers need not support those of OpenID, and `max_age` must not be sent to
    /// one that does not.
    #[must_use]
    pub fn parameter(mut self, name: &'static str, value: &str) -> Self {
        self.extra.push((name, value.to_owned()));
        self
    }

    /// Makes the request for the browser, and what the app must remember until the callback.
    ///
    /// # Errors
    /// `NotTrusted` if the server is not on the allow-list; `Missing` if the app has no redirect URI, the server no endpoint or, for `openid`, no
    /// issuer; `NoVerifier` if `openid` is asked for and the app cannot check signatures; `Insecure` for endpoints without TLS;
    /// `OtherServer` if the launch is for another server than was discovered; `DuplicateParameter`.
    pub fn begin(
        self,
        now: SystemTime,
        entropy: &mut impl Entropy,
    ) -> Result<(AuthorizationTarget, PendingAuthorization), Error> {
        let missing = |member| Error::new(ErrorKind::Missing).at(PART).member(member);
        let settings = &self.app.0;
        self.app.check_trust(&self.server.base)?;
        if let Launch::Ehr(request) = &self.launch
            && *request.iss() != self.server.base
        {
            return Err(Error::new(ErrorKind::OtherServer).at(PART).member("iss"));
        }
        let configuration = &self.server.configuration;
        let endpoint = settings.vendor.authorization_endpoint.as_ref();
        let endpoint = endpoint
            .or(configuration.authorization_endpoint.as_ref())
            .ok_or_else(|| missing("authorization_endpoint"))?;
        self.app.check_secure(endpoint, "authorization_endpoint")?;
        let token_endpoint = self.server.token_endpoint(&self.app)?;
        self.app.check_secure(&token_endpoint, "token_endpoint")?;
        let redirect_uri = settings.redirect_uri.clone();
        let redirect_uri = redirect_uri.ok_or_else(|| missing("redirect_uri"))?;
        let issuer = settings.vendor.issuer.clone().or_else(|| configuration.issuer.clone());

        let asked = self.asked();
        let nonce = if asked.covers(&Scope::OpenId) {
            if settings.verifier.is_none() {
                return Err(Error::new(ErrorKind::NoVerifier).at(PART).member("scope"));
            }
            if issuer.is_none() {
                return Err(missing("issuer"));
            }
            Some(random::<32>(entropy))
        } else {
            None
        };
        let mut seed = [0; 32];
        entropy.fill(&mut seed);
        let pending = PendingAuthorization(Pending {
            state: random::<32>(entropy),
            nonce,
            verifier: random::<48>(entropy),
            seed,
            server: self.server.base.as_str().to_owned(),
            redirect_uri,
            token_endpoint: token_endpoint.to_string(),
            issuer,
            names_itself: configuration.extra.get(ISS_PARAMETER) == Some(&true.into()),
            scopes: asked.to_string(),
            issued_at: time::unix(now),
        });
        seed.zeroize();
        let fields = self.fields(&pending.0, &asked)?;
        let mut url = endpoint.clone();
        url.query_pairs_mut().extend_pairs(&fields);
        let by_post = self.prefer_post && configuration.has(&Capability::AuthorizePost);
        let target = if by_post || url.as_str().len() > settings.url_limit {
            AuthorizationTarget::PostForm(PostForm { url: endpoint.clone(), fields })
        } else {
            AuthorizationTarget::Get(url)
        };
        Ok((target, pending))
    }

    fn asked(&self) -> ScopeSet {
        let without = self.scopes.iter().filter(|scope| *scope != Scope::Launch);
        match self.launch {
            Launch::Ehr(_) => without.chain([Scope::Launch]).collect(),
            Launch::Standalone => without.collect(),
        }
    }

    fn fields(
        &self,
        pending: &Pending,
        asked: &ScopeSet,
    ) -> Result<Vec<(&'static str, String)>, Error> {
        let settings = &self.app.0;
        // As the EHR wrote it: some servers compare letter by letter.
        let server = match &self.launch {
            Launch::Ehr(request) => request.iss(),
            Launch::Standalone => &self.server.base,
        };
        let audience = settings.vendor.audience.as_deref();
        let audience = audience.unwrap_or(server.as_str()).to_owned();
        let verifier = PkceCodeVerifier::new(pending.verifier.clone());
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
        let mut fields = vec![
            ("response_type", "code".to_owned()),
            ("client_id", settings.client_id.clone()),
            ("redirect_uri", pending.redirect_uri.clone()),
            ("scope", self.server.render(asked, self.dialect)),
            ("state", pending.state.clone()),
            ("code_challenge", challenge.as_str().to_owned()),
            ("code_challenge_method", "S256".to_owned()),
        ];
        if settings.resource_parameter {
            fields.push(("resource", audience.clone()));
        }
        fields.push(("aud", audience));
        if let Launch::Ehr(request) = &self.launch {
            fields.push(("launch", request.launch().expose().clone()));
        }
        if let Some(nonce) = &pending.nonce {
            fields.push(("nonce", nonce.clone()));
        }
        for (name, value) in &self.extra {
            if fields.iter().any(|(known, _)| known == name) {
                let error = Error::new(ErrorKind::DuplicateParameter).at(PART);
                return Err(error.member(name));
            }
            fields.push((*name, value.clone()));
        }
        Ok(fields)
    }
}

/// Unpredictable text of `N` bytes in base64url: 43 characters for 32, 64 for 48.
fn random<const N: usize>(entropy: &mut impl Entropy) -> String {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    let text = URL_SAFE_NO_PAD.encode(bytes);
    bytes.zeroize();
    text
}

const PART: &str = "authorization request";
/// RFC 9207, section 3; not a member that SMART defines.
const ISS_PARAMETER: &str = "authorization_response_iss_parameter_supported";
