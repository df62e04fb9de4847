//! Tokens: refresh, backend services, revocation, introspection, and what a grant holds.

mod answer;
mod call;
mod context;
mod form;
mod grant;
mod introspection;

use std::time::SystemTime;

use url::Url;

pub use answer::{Deviation, Tolerance};
pub use context::{AuthorizationDetail, ContextItem, ContextResource, LaunchContext};
pub use grant::Grant;
pub use introspection::{Introspect, Introspection};

#[cfg(feature = "testing")]
pub(crate) use answer::Answer;
pub(crate) use call::Call;
pub(crate) use form::Form;

use crate::app::SmartApp;
use crate::assertion::Ids;
use crate::auth::Method;
use crate::discovery::{Capability, Discovered, SmartConfiguration};
use crate::error::{Error, ErrorKind};
use crate::identity::{Expected, IdentityCheck};
use crate::io::{Entropy, Flow, Input, Step};
use crate::scope::{Dialect, Scope, ScopeSet};
use crate::secret::Secret;

/// What the identity token of a login must fit.
pub(crate) struct Login {
    pub(crate) issuer: Option<String>,
    pub(crate) nonce: Option<Secret>,
}

/// Exchanges a code for a grant, and checks the identity token that comes with it.
///
/// Made by [`PendingAuthorization::complete`](crate::PendingAuthorization::complete). Begin at once: codes live about a minute.
pub struct CodeExchange {
    pub(crate) app: SmartApp,
    pub(crate) call: Call,
    pub(crate) server: crate::FhirBase,
    pub(crate) asked: ScopeSet,
    pub(crate) login: Login,
    pub(crate) checking: Option<Checking>,
}

/// A grant whose identity token is still to be checked.
pub(crate) struct Checking {
    grant: Grant,
    token: Secret,
    nonce: Secret,
    issuer: String,
    check: IdentityCheck,
}

impl CodeExchange {
    fn granted(
        &mut self,
        now: SystemTime,
        response: &crate::io::Response,
    ) -> Result<Step<Grant>, Error> {
        let mut answer = answer::read(response, now, &self.app.0.tolerance)?;
        let token = answer.id_token.take();
        let grant = Grant::new(self.server.clone(), answer, &self.asked, now);
        let missing = |member| Error::new(ErrorKind::Missing).at("token response").member(member);
        match (self.login.nonce.take(), token) {
            (Some(nonce), Some(token)) => {
                let issuer =
                    self.login.issuer.clone().ok_or_else(|| missing("issuer of id_token"))?;
                let check = IdentityCheck::new(&issuer);
                self.checking = Some(Checking { grant, token, nonce, issuer, check });
                self.check(now, Input::Start)
            }
            // Granted and not delivered: the app would take a stranger for the user.
            (Some(_), None) if grant.scopes().covers(&Scope::OpenId) => Err(missing("id_token")),
            // An identity token that nobody asked for is not used.
            _ => Ok(Step::Done(grant)),
        }
    }

    fn check(&mut self, now: SystemTime, input: Input) -> Result<Step<Grant>, Error> {
        let Some(checking) = &mut self.checking else { return Err(crate::io::out_of_order()) };
        let expected = Expected {
            issuer: &checking.issuer,
            nonce: checking.nonce.expose(),
            base: &self.server,
        };
        let step =
            checking.check.advance(now, input, checking.token.expose(), &expected, &self.app.0)?;
        Ok(step.map(|identity| checking.grant.clone().with_identity(identity)))
    }
}

impl Flow for CodeExchange {
    type Output = Grant;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Grant>, Error> {
        if self.checking.is_some() {
            return self.check(now, input);
        }
        self.call.advance(now, input)?.then(|response| self.granted(now, &response))
    }
}

/// Gets a new access token for a grant that has a refresh token.
///
/// A refresh token may be good for one use. One flow at a time may use it, and the new grant must be stored before its access token is used.
pub struct Refresh {
    call: Call,
    app: SmartApp,
    grant: Grant,
    asked: ScopeSet,
}

impl Flow for Refresh {
    type Output = Grant;

    /// # Errors
    /// `Network` and `ServerBusy` leave the refresh token as it was. `TokenRefused` with `invalid_grant` means that it is used up.
    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Grant>, Error> {
        self.call.advance(now, input)?.then(|response| {
            let answer = answer::read(&response, now, &self.app.0.tolerance)?;
            Ok(Step::Done(self.grant.refreshed(answer, &self.asked, now)))
        })
    }
}

/// Gets a token for a backend service, which has no user and no refresh token: ask again when it ends.
pub struct BackendToken {
    call: Call,
    app: SmartApp,
    server: crate::FhirBase,
    asked: ScopeSet,
}

impl Flow for BackendToken {
    type Output = Grant;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Grant>, Error> {
        self.call.advance(now, input)?.then(|response| {
            let answer = answer::read(&response, now, &self.app.0.tolerance)?;
            Ok(Step::Done(Grant::new(self.server.clone(), answer, &self.asked, now)))
        })
    }
}

/// Withdraws a token ([RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)). A token that the server does not know counts as withdrawn.
pub struct Revoke {
    call: Call,
}

impl Flow for Revoke {
    type Output = ();

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<()>, Error> {
        self.call.advance(now, input)?.then(|response| {
            if response.status().is_success() {
                return Ok(Step::Done(()));
            }
            Err(answer::refusal(&response, now, "revocation response"))
        })
    }
}

/// Which token of a grant is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// The access token.
    Access,
    /// The refresh token; servers withdraw the access tokens with it.
    Refresh,
}

impl TokenKind {
    const fn hint(self) -> &'static str {
        match self {
            Self::Access => "access_token",
            Self::Refresh => "refresh_token",
        }
    }
}

impl Discovered {
    /// Refreshes a grant, with the same scopes or fewer.
    ///
    /// # Errors
    /// `NoRefreshToken`; `ScopeExceedsGrant` if `scopes` has more than was granted, with the excess in [`Error::missing_scopes`]; nothing was
    /// sent. `NotTrusted`; `OtherServer` if the grant is of another server.
    pub fn refresh(
        &self,
        app: &SmartApp,
        grant: &Grant,
        scopes: Option<&ScopeSet>,
        entropy: &mut impl Entropy,
    ) -> Result<Refresh, Error> {
        self.check_grant(app, grant)?;
        let part = "refresh request";
        let token = grant.refresh_token().cloned();
        let token = token.ok_or_else(|| Error::new(ErrorKind::NoRefreshToken).at(part))?;
        if let Some(scopes) = scopes {
            let excess = scopes.difference(grant.scopes());
            if !excess.is_empty() {
                let error = Error::new(ErrorKind::ScopeExceedsGrant).at(part);
                return Err(error.with_missing(excess));
            }
        }
        let scope = scopes.map(|scopes| self.render(scopes, None));
        let form = Form::Refresh { token, scope };
        let call = Call::new(app, self.token_endpoint(app)?, form, Ids::new(entropy), part)?;
        let asked = scopes.unwrap_or(grant.scopes()).clone();
        Ok(Refresh { call, app: app.clone(), grant: grant.clone(), asked })
    }

    /// Asks for a token of a backend service, authenticated by a signed assertion
    /// ([SMART, backend services](https://hl7.org/fhir/smart-app-launch/STU2.2/backend-services.html)).
    ///
    /// Scopes are written in v1 if the server advertises `permission-v1` and not `permission-v2`, unless a dialect is given.
    ///
    /// # Errors
    /// `NotTrusted`; `KeySyntax` if the app has no key to sign with.
    pub fn backend(
        &self,
        app: &SmartApp,
        scopes: &ScopeSet,
        dialect: Option<Dialect>,
        entropy: &mut impl Entropy,
    ) -> Result<BackendToken, Error> {
        app.check_trust(&self.base)?;
        let part = "backend token request";
        if !matches!(app.0.auth.0, Method::Signed(_) | Method::Remote { .. }) {
            return Err(Error::new(ErrorKind::KeySyntax).at(part).member("client authentication"));
        }
        let form = Form::ClientCredentials { scope: self.render(scopes, dialect) };
        let call = Call::new(app, self.token_endpoint(app)?, form, Ids::new(entropy), part)?;
        let server = self.base.clone();
        Ok(BackendToken { call, app: app.clone(), server, asked: scopes.clone() })
    }

    /// Withdraws a token of a grant.
    ///
    /// # Errors
    /// `NotTrusted`; `Missing` if the server has no revocation endpoint; `NoRefreshToken`; `OtherServer` if the grant is of another server.
    pub fn revoke(
        &self,
        app: &SmartApp,
        grant: &Grant,
        kind: TokenKind,
        entropy: &mut impl Entropy,
    ) -> Result<Revoke, Error> {
        self.check_grant(app, grant)?;
        let part = "revocation request";
        let token = match kind {
            TokenKind::Access => Some(grant.access_token()),
            TokenKind::Refresh => grant.refresh_token(),
        };
        let token = token.cloned().ok_or_else(|| Error::new(ErrorKind::NoRefreshToken).at(part))?;
        let endpoint = self.configuration.revocation_endpoint.clone();
        let endpoint = endpoint.ok_or_else(|| missing("revocation_endpoint"))?;
        let form = Form::Token { token, hint: Some(kind.hint()) };
        Ok(Revoke { call: Call::new(app, endpoint, form, Ids::new(entropy), part)? })
    }

    /// Asks what a token is good for ([RFC 7662](https://www.rfc-editor.org/rfc/rfc7662)): the resource server's question.
    ///
    /// The caller authenticates as the app does, or with a bearer token of its own.
    ///
    /// # Errors
    /// `NotTrusted`; `Missing` if the server has no introspection endpoint.
    pub fn introspect(
        &self,
        app: &SmartApp,
        token: Secret,
        bearer: Option<Secret>,
        entropy: &mut impl Entropy,
    ) -> Result<Introspect, Error> {
        app.check_trust(&self.base)?;
        let endpoint = self.configuration.introspection_endpoint.clone();
        let endpoint = endpoint.ok_or_else(|| missing("introspection_endpoint"))?;
        let form = Form::Token { token, hint: Some(TokenKind::Access.hint()) };
        let call = Call::new(app, endpoint, form, Ids::new(entropy), "introspection request")?;
        let call = match bearer {
            Some(token) => call.with_bearer(token),
            None => call,
        };
        Ok(Introspect { call })
    }

    /// The vendor profile's token endpoint, or the discovered one.
    pub(crate) fn token_endpoint(&self, app: &SmartApp) -> Result<Url, Error> {
        let endpoint = app.0.vendor.token_endpoint.as_ref();
        let endpoint = endpoint.or(self.configuration.token_endpoint.as_ref());
        endpoint.cloned().ok_or_else(|| missing("token_endpoint"))
    }

    /// The scope text in the dialect of the server.
    pub(crate) fn render(&self, scopes: &ScopeSet, dialect: Option<Dialect>) -> String {
        let dialect = dialect.unwrap_or_else(|| dialect_of(&self.configuration));
        match dialect {
            Dialect::V2 => scopes.to_string(),
            Dialect::V1 => {
                let wide = scopes.widened_to_v1();
                wide.to_v1().unwrap_or_else(|| wide.to_string())
            }
        }
    }

    fn check_grant(&self, app: &SmartApp, grant: &Grant) -> Result<(), Error> {
        app.check_trust(&self.base)?;
        if *grant.server() == self.base {
            return Ok(());
        }
        Err(Error::new(ErrorKind::OtherServer).at("grant").member("server"))
    }
}

/// v1 only if the server says that it knows v1, and does not say that it knows v2.
fn dialect_of(configuration: &SmartConfiguration) -> Dialect {
    let has = |capability| configuration.has(&capability);
    if has(Capability::PermissionV1) && !has(Capability::PermissionV2) {
        Dialect::V1
    } else {
        Dialect::V2
    }
}

fn missing(member: &'static str) -> Error {
    Error::new(ErrorKind::Missing).at("SMART configuration").member(member)
}

macro_rules! hide {
    ($($flow:ident)*) => {
        $(impl std::fmt::Debug for $flow {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($flow), "(..)"))
            }
        })*
    };
}

hide! { CodeExchange Refresh BackendToken Revoke }
