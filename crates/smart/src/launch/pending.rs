//! A login between the redirect and the callback.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use url::Url;
use zeroize::Zeroize;

use crate::app::SmartApp;
use crate::assertion::Ids;
use crate::base::FhirBase;
use crate::error::{Error, ErrorKind};
use crate::oauth_error::OAuthError;
use crate::query::Query;
use crate::scope::ScopeSet;
use crate::seal::{self, Seal};
use crate::secret::Secret;
use crate::time;
use crate::token::{Call, CodeExchange, Form, Login};

/// What the app must remember of a login until the callback comes, bound to the visitor who began it.
///
/// It is used up by [`complete`](Self::complete), and leaves the process only [sealed](Self::seal). `Debug` hides all.
pub struct PendingAuthorization(pub(super) Pending);

#[derive(Serialize, Deserialize)]
pub(super) struct Pending {
    pub(super) state: String,
    pub(super) nonce: Option<String>,
    pub(super) verifier: String,
    pub(super) seed: [u8; 32],
    pub(super) server: String,
    pub(super) redirect_uri: String,
    pub(super) token_endpoint: String,
    pub(super) issuer: Option<String>,
    /// The server says that it names itself in every callback (RFC 9207).
    pub(super) names_itself: bool,
    pub(super) scopes: String,
    pub(super) issued_at: u64,
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.state.zeroize();
        self.nonce.zeroize();
        self.verifier.zeroize();
        self.seed.zeroize();
    }
}

impl PendingAuthorization {
    /// Sealed text, for a cookie or a store.
    ///
    /// A cookie can be sent twice, so the [`ReplayGuard`](crate::ReplayGuard) of the app decides that a login is completed once.
    ///
    /// # Errors
    /// `SealFailed`.
    pub fn seal(&self, key: &impl Seal) -> Result<String, Error> {
        seal::seal(&self.0, key, PART)
    }

    /// Opens sealed text.
    ///
    /// # Errors
    /// `SealFailed`.
    pub fn open(text: &str, key: &impl Seal) -> Result<Self, Error> {
        seal::open(text, key, PART).map(Self)
    }

    /// Checks the callback's query and begins the exchange of the code.
    ///
    /// # Errors
    /// No request was made. `StateMismatch`, `StateExpired`, `StateReplayed`, `ParameterMissing`, `DuplicateParameter`; `IssuerMismatch` for another
    /// `iss` than the server's, and for none if the server advertises `authorization_response_iss_parameter_supported` (RFC 9207); or
    /// `AuthorizationRefused` with the server's error in [`Error::oauth`].
    pub fn complete(
        self,
        app: &SmartApp,
        query: &str,
        now: SystemTime,
    ) -> Result<CodeExchange, Error> {
        let pending = self.0;
        let query = Query::parse(query, CALLBACK)?;
        let error = |kind, member| Error::new(kind).at(CALLBACK).member(member);
        let state = query.required("state")?;
        if !bool::from(state.as_bytes().ct_eq(pending.state.as_bytes())) {
            return Err(error(ErrorKind::StateMismatch, "state"));
        }
        let issued_at = time::after(SystemTime::UNIX_EPOCH, Duration::from_secs(pending.issued_at));
        let settings = &app.0;
        if time::since(now, issued_at) > settings.login_time {
            return Err(error(ErrorKind::StateExpired, "state"));
        }
        // The guard learns a hash, so that its store holds nothing that is worth stealing.
        let id = URL_SAFE_NO_PAD.encode(Sha256::digest(&pending.state));
        let until = time::after(issued_at, settings.login_time);
        if !settings.used.first_use(&id, now, until) {
            return Err(error(ErrorKind::StateReplayed, "state"));
        }
        let fits = match (query.optional("iss")?, pending.issuer.as_deref()) {
            (Some(told), Some(known)) => told == known,
            (told, _) => told.is_some() || !pending.names_itself,
        };
        if !fits {
            return Err(error(ErrorKind::IssuerMismatch, "iss"));
        }
        if let Some(code) = query.optional("error")? {
            let description = query.optional("error_description")?;
            let oauth = OAuthError::new(code, description, query.optional("error_uri")?);
            return Err(Error::new(ErrorKind::AuthorizationRefused).at(CALLBACK).with_oauth(oauth));
        }
        let code = query.required("code")?;
        let server: FhirBase = pending.server.parse()?;
        app.check_trust(&server)?;
        let endpoint = Url::parse(&pending.token_endpoint)
            .map_err(|_| Error::new(ErrorKind::InvalidUrl).at(PART).member("token_endpoint"))?;
        let form = Form::Code {
            code: code.into(),
            verifier: pending.verifier.as_str().into(),
            redirect_uri: pending.redirect_uri.clone(),
        };
        let ids = Ids::from_seed(pending.seed);
        let call = Call::new(app, endpoint, form, ids, "token request")?;
        let login = Login {
            issuer: pending.issuer.clone(),
            nonce: pending.nonce.as_deref().map(Secret::from),
        };
        let asked = ScopeSet::parse(&pending.scopes);
        Ok(CodeExchange { app: app.clone(), call, server, asked, login, checking: None })
    }
}

impl fmt::Debug for PendingAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingAuthorization(..)")
    }
}

const PART: &str = "pending authorization";
const CALLBACK: &str = "callback";
