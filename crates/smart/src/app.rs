//! An app as it is registered: the part that stays the same for every launch.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use url::{Origin, Url};

use crate::auth::ClientAuth;
use crate::base::{self, FhirBase};
use crate::discovery::{Discover, Discovered};
use crate::error::{Error, ErrorKind};
use crate::identity::CachedKeys;
use crate::jws::{Algorithm, Verifier};
use crate::replay::{MemoryReplayGuard, ReplayGuard};
use crate::token::Tolerance;
use crate::vendor::VendorProfile;

/// A SMART app or backend service: its registration, the servers that it trusts, and its limits. Cheap to clone.
///
/// ```
/// use sanare_smart::{ClientAuth, SmartApp};
///
/// let app = SmartApp::builder("my-app")
///     .redirect_uri("https://app.example/callback")?
///     .auth(ClientAuth::secret("s3cret"))
///     .trust(["https://ehr.example/fhir"])?
///     .build()?;
/// assert!(app.discover(&"https://ehr.example/fhir".parse()?).is_ok());
/// assert!(app.discover(&"https://evil.example/fhir".parse()?).is_err());
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone)]
pub struct SmartApp(pub(crate) Arc<Settings>);

pub(crate) struct Settings {
    pub(crate) client_id: String,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) auth: ClientAuth,
    trusted: Vec<FhirBase>,
    trusted_origins: Vec<Origin>,
    pub(crate) loopback: bool,
    pub(crate) vendor: VendorProfile,
    pub(crate) verifier: Option<Arc<dyn Verifier>>,
    pub(crate) algorithms: Vec<Algorithm>,
    pub(crate) tolerance: Tolerance,
    pub(crate) login_time: Duration,
    pub(crate) clock_skew: Duration,
    pub(crate) attempts: u8,
    pub(crate) longest_wait: Duration,
    pub(crate) url_limit: usize,
    pub(crate) resource_parameter: bool,
    pub(crate) used: Arc<dyn ReplayGuard>,
    pub(crate) keys: Mutex<HashMap<String, CachedKeys>>,
}

impl SmartApp {
    /// Begins the description of an app with its `client_id`.
    pub fn builder(client_id: &str) -> SmartAppBuilder {
        SmartAppBuilder {
            settings: Settings {
                client_id: client_id.to_owned(),
                redirect_uri: None,
                auth: ClientAuth::public(),
                trusted: Vec::new(),
                trusted_origins: Vec::new(),
                loopback: false,
                vendor: VendorProfile::STANDARD,
                verifier: None,
                algorithms: vec![
                    Algorithm::Rs256,
                    Algorithm::Rs384,
                    Algorithm::Es256,
                    Algorithm::Es384,
                ],
                tolerance: Tolerance::all(),
                login_time: Duration::from_secs(600),
                clock_skew: Duration::from_secs(60),
                attempts: 3,
                longest_wait: Duration::from_secs(30),
                url_limit: 2_000,
                resource_parameter: false,
                used: Arc::new(MemoryReplayGuard::default()),
                keys: Mutex::default(),
            },
        }
    }

    /// The `client_id`.
    pub fn client_id(&self) -> &str {
        &self.0.client_id
    }

    /// Asks a trusted server for its configuration.
    ///
    /// # Errors
    /// `NotTrusted` if the server is not on the allow-list: no request leaves.
    pub fn discover(&self, base: &FhirBase) -> Result<Discover, Error> {
        self.check_trust(base)?;
        Ok(Discover::new(base.clone(), None))
    }

    /// Asks again for a configuration that is no longer fresh; keeps it if the server says that it has not changed.
    ///
    /// # Errors
    /// As [`SmartApp::discover`].
    pub fn rediscover(&self, known: Discovered) -> Result<Discover, Error> {
        self.check_trust(known.base())?;
        Ok(Discover::new(known.base().clone(), Some(known)))
    }

    pub(crate) fn check_trust(&self, base: &FhirBase) -> Result<(), Error> {
        let settings = &self.0;
        let listed = settings.trusted.contains(base)
            || settings.trusted_origins.contains(&base.url().origin());
        if !listed {
            return Err(Error::new(ErrorKind::NotTrusted).at("FHIR base"));
        }
        self.check_secure(base.url(), "FHIR base")
    }

    /// Refuses plain HTTP unless it goes to a loopback address and that is allowed.
    pub(crate) fn check_secure(&self, url: &Url, member: &'static str) -> Result<(), Error> {
        if base::is_secure(url, self.0.loopback) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Insecure).at("endpoint").member(member))
    }
}

impl fmt::Debug for SmartApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmartApp")
            .field("client_id", &self.0.client_id)
            .field("auth", &self.0.auth)
            .field("vendor", &self.0.vendor.name)
            .finish_non_exhaustive()
    }
}

/// Describes a [`SmartApp`].
pub struct SmartAppBuilder {
    settings: Settings,
}

impl SmartAppBuilder {
    /// The registered redirect URI; needed for launches, not for backend services. It is sent exactly as written.
    ///
    /// # Errors
    /// `InvalidUrl` if it is not absolute or has a fragment.
    pub fn redirect_uri(mut self, uri: &str) -> Result<Self, Error> {
        let parsed = Url::parse(uri).ok().filter(|url| url.fragment().is_none());
        if parsed.is_none() {
            return Err(Error::new(ErrorKind::InvalidUrl).at("app").member("redirect_uri"));
        }
        self.settings.redirect_uri = Some(uri.to_owned());
        Ok(self)
    }

    /// How the app proves who it is; a public app if not given.
    #[must_use]
    pub fn auth(mut self, auth: ClientAuth) -> Self {
        self.settings.auth = auth;
        self
    }

    /// Adds FHIR servers to the allow-list. Nothing is ever sent to others.
    ///
    /// # Errors
    /// As reading a [`FhirBase`].
    pub fn trust<'a>(mut self, bases: impl IntoIterator<Item = &'a str>) -> Result<Self, Error> {
        for base in bases {
            self.settings.trusted.push(base.parse()?);
        }
        Ok(self)
    }

    /// Trusts every FHIR base on the origins of these URLs: for hosts with one base for each tenant.
    ///
    /// # Errors
    /// As reading a [`FhirBase`].
    pub fn trust_origins<'a>(
        mut self,
        urls: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, Error> {
        for url in urls {
            self.settings.trusted_origins.push(url.parse::<FhirBase>()?.url().origin());
        }
        Ok(self)
    }

    /// Allows plain HTTP to loopback addresses, for tests and development.
    #[must_use]
    pub fn allow_loopback_http(mut self) -> Self {
        self.settings.loopback = true;
        self
    }

    /// What the vendor's servers need beyond the standard.
    #[must_use]
    pub fn vendor(mut self, profile: VendorProfile) -> Self {
        self.settings.vendor = profile;
        self
    }

    /// Checks signatures of identity tokens; needed to ask for `openid`.
    #[must_use]
    pub fn verifier(mut self, verifier: impl Verifier + 'static) -> Self {
        self.settings.verifier = Some(Arc::new(verifier));
        self
    }

    /// The algorithms that identity tokens may be signed with; all of this crate's if not given.
    #[must_use]
    pub fn id_token_algorithms(mut self, algorithms: impl IntoIterator<Item = Algorithm>) -> Self {
        self.settings.algorithms = algorithms.into_iter().collect();
        self
    }

    /// The deviations of token answers that are borne; all if not given.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Tolerance) -> Self {
        self.settings.tolerance = tolerance;
        self
    }

    /// How long a login may take from the redirect to the callback; ten minutes if not given.
    #[must_use]
    pub fn login_time(mut self, limit: Duration) -> Self {
        self.settings.login_time = limit;
        self
    }

    /// How far clocks may differ when an identity token is judged; one minute if not given.
    #[must_use]
    pub fn clock_skew(mut self, skew: Duration) -> Self {
        self.settings.clock_skew = skew;
        self
    }

    /// How often a request that may be repeated is sent at most, and how long a flow waits at most before the next time; three times and 30
    /// seconds if not given.
    #[must_use]
    pub fn attempts(mut self, attempts: u8, longest_wait: Duration) -> Self {
        self.settings.attempts = attempts.max(1);
        self.settings.longest_wait = longest_wait;
        self
    }

    /// The length of an authorization URL, in bytes, above which a form is posted instead; 2,000 if not given.
    #[must_use]
    pub fn url_limit(mut self, bytes: usize) -> Self {
        self.settings.url_limit = bytes;
        self
    }

    /// Sends `resource` as well as `aud` in authorization requests.
    #[must_use]
    pub fn resource_parameter(mut self) -> Self {
        self.settings.resource_parameter = true;
        self
    }

    /// Where completed logins are remembered; in this process's memory if not given.
    #[must_use]
    pub fn replay_guard(mut self, guard: impl ReplayGuard + 'static) -> Self {
        self.settings.used = Arc::new(guard);
        self
    }

    /// The app.
    ///
    /// # Errors
    /// `Missing` if the `client_id` is empty.
    pub fn build(self) -> Result<SmartApp, Error> {
        if self.settings.client_id.is_empty() {
            return Err(Error::new(ErrorKind::Missing).at("app").member("client_id"));
        }
        Ok(SmartApp(Arc::new(self.settings)))
    }
}

impl fmt::Debug for SmartAppBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmartAppBuilder")
            .field("client_id", &self.settings.client_id)
            .finish_non_exhaustive()
    }
}
