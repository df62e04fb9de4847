//! The description of a server and of how to deal with it.

use std::fmt;
use std::sync::Arc;

use url::Url;

use crate::auth::{Anonymous, Authorizer};
use crate::base::{BaseUrl, Origin};
use crate::capabilities::{Capabilities, Policy, ResourceCapabilities};
use crate::error::{Error, ErrorKind};
use crate::fact::Fact;
use crate::label::Label;
use crate::retry::{Backoff, Budget};
use crate::vendor::VendorProfile;

/// A FHIR server and how to deal with it: where requests begin. Cheap to clone.
///
/// ```
/// use sanare_client::FhirClient;
///
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone)]
pub struct FhirClient(Arc<Settings>);

type Random = Arc<dyn Fn() -> u64 + Send + Sync>;
type Observer = Arc<dyn Fn(&Fact) + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) base: BaseUrl,
    pub(crate) authorizer: Arc<dyn Authorizer>,
    pub(crate) allowed: Vec<Origin>,
    pub(crate) budget: Budget,
    pub(crate) backoff: Backoff,
    pub(crate) profile: VendorProfile,
    pub(crate) body_limit: usize,
    pub(crate) capabilities: Option<Arc<Capabilities>>,
    pub(crate) policy: Policy,
    random: Option<Random>,
    observer: Option<Observer>,
}

/// Describes a [`FhirClient`].
pub struct FhirClientBuilder(Settings);

impl FhirClient {
    /// Begins the description of a server.
    ///
    /// # Errors
    /// `InvalidUrl`; `Insecure` for plain HTTP to another machine.
    pub fn builder(base: &str) -> Result<FhirClientBuilder, Error> {
        Ok(FhirClientBuilder(Settings {
            base: base.parse()?,
            authorizer: Arc::new(Anonymous),
            allowed: Vec::new(),
            budget: Budget::default(),
            backoff: Backoff::default(),
            profile: VendorProfile::STANDARD,
            body_limit: 64 * 1024 * 1024,
            capabilities: None,
            policy: Policy::default(),
            random: None,
            observer: None,
        }))
    }

    /// The server.
    pub fn base(&self) -> &BaseUrl {
        &self.0.base
    }

    /// What the server's vendor needs.
    pub fn profile(&self) -> &VendorProfile {
        &self.0.profile
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    /// Whether the credential may go to a URL: the server's own origin, or one that is allowed beside it.
    pub fn trusts(&self, url: &Url) -> bool {
        let origin = Origin::of(url);
        origin == self.0.base.origin() || self.0.allowed.contains(&origin)
    }

    /// Whether the policy lets a request of this kind go.
    ///
    /// # Errors
    /// `NotSupported`.
    pub(crate) fn permits(&self, label: Label) -> Result<(), Error> {
        let Some(said) = &self.0.capabilities else { return Ok(()) };
        if self.0.policy != Policy::TryAnyway && said.denies(label) {
            return Err(Error::new(ErrorKind::NotSupported).at("request").with_label(label));
        }
        Ok(())
    }

    /// Whether a search goes without a parameter, because the server says not to know it, or is known to fail by it, and the policy is to
    /// degrade.
    pub(crate) fn degrades(&self, resource_type: &str, parameter: &str, value: &str) -> bool {
        let said = self.0.capabilities.as_ref();
        self.0.policy == Policy::Degrade
            && (said.is_some_and(|said| said.denies_search(resource_type, parameter))
                || self.0.profile.breaks(resource_type, parameter, value))
    }

    /// Whether a search is not sent, because the server is known to fail by it and the policy is to refuse.
    pub(crate) fn refuses(&self, resource_type: &str, parameter: &str, value: &str) -> bool {
        self.0.policy == Policy::Refuse && self.0.profile.breaks(resource_type, parameter, value)
    }

    /// Whether the server says that it does not know `If-None-Exist`.
    pub(crate) fn lacks_conditional_create(&self, resource_type: Option<&str>) -> bool {
        let said = self.0.capabilities.as_ref().zip(resource_type);
        let said = said.and_then(|(said, name)| said.resource(name));
        said.and_then(ResourceCapabilities::conditional_create) == Some(false)
    }

    /// A random number, if there is a source of them.
    pub(crate) fn random(&self) -> Option<u64> {
        self.0.random.as_ref().map(|random| random())
    }

    /// A random id of 32 hexadecimal digits, if there is a source of randomness.
    pub(crate) fn random_id(&self) -> Option<String> {
        Some(format!("{:016x}{:016x}", self.random()?, self.random()?))
    }

    pub(crate) fn observe(&self, fact: impl FnOnce() -> Fact) {
        if let Some(observer) = &self.0.observer {
            observer(&fact());
        }
    }
}

impl fmt::Debug for FhirClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FhirClient(..)")
    }
}

impl FhirClientBuilder {
    /// Where credentials come from; none if not given.
    #[must_use]
    pub fn authorizer(mut self, authorizer: impl Authorizer + 'static) -> Self {
        self.0.authorizer = Arc::new(authorizer);
        self
    }

    /// Lets the credential go to another origin too, such as a second host of the same server.
    #[must_use]
    pub fn allow(mut self, origin: Origin) -> Self {
        self.0.allowed.push(origin);
        self
    }

    /// How much may be tried for one request; four attempts in ninety seconds if not given.
    #[must_use]
    pub fn budget(mut self, budget: Budget) -> Self {
        self.0.budget = budget;
        self
    }

    /// The delays between attempts; from half a second up to thirty seconds if not given.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.0.backoff = backoff;
        self
    }

    /// What the server's vendor needs; nothing beyond the standard if not given.
    #[must_use]
    pub fn profile(mut self, profile: VendorProfile) -> Self {
        self.0.profile = profile;
        self
    }

    /// The largest body of an answer in bytes; 64 MiB if not given.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.0.body_limit = bytes;
        self
    }

    /// What the server says that it can do, and what to do with requests that it says not to support.
    #[must_use]
    pub fn capabilities(mut self, capabilities: Capabilities, policy: Policy) -> Self {
        self.0.capabilities = Some(Arc::new(capabilities));
        self.0.policy = policy;
        self
    }

    /// A source of random numbers, for the jitter of delays and for the ids of requests. Without it delays are not spread, and requests
    /// have no ids but those that you give.
    #[must_use]
    pub fn random(mut self, random: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        self.0.random = Some(Arc::new(random));
        self
    }

    /// Is told each attempt, for audit events and measurements.
    #[must_use]
    pub fn observer(mut self, observer: impl Fn(&Fact) + Send + Sync + 'static) -> Self {
        self.0.observer = Some(Arc::new(observer));
        self
    }

    /// The client.
    pub fn build(self) -> FhirClient {
        FhirClient(Arc::new(self.0))
    }
}

impl fmt::Debug for FhirClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FhirClientBuilder(..)")
    }
}
