//! The fake EHR: its settings, its memory, and which part answers a request.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, CONTENT_TYPE,
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use url::form_urlencoded;

use super::authorize::{self, CodeRecord, LoginRecord};
use super::chart::Chart;
use super::drive::{self, Reply};
use super::fault::{Endpoint, Fault, Quirk, bare, header};
use super::register::{RegisteredApp, RegisteredProof};
use super::token::{self, AccessRecord, RefreshRecord};
use super::{fhir, page};
use crate::base::FhirBase;
use crate::discovery::{Capability, SmartConfiguration};
use crate::error::Error;
use crate::io::{Flow, Request, Response};
use crate::jws::{Es384, JwkSet, RustCrypto, Signer};
use crate::launch::AuthorizationTarget;
use crate::server::ClientAssertionVerifier;
use crate::time;

/// A fake EHR. Cheap to clone; clones are the same EHR.
#[derive(Clone)]
pub struct FakeEhr {
    base: FhirBase,
    inner: Arc<Mutex<Ehr>>,
}

/// How long the things that the fake EHR hands out are good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenLife {
    /// Codes; a minute if not given.
    pub code: Duration,
    /// Access tokens; an hour if not given.
    pub access: Duration,
    /// Tokens of backend services; five minutes if not given.
    pub backend: Duration,
}

impl Default for TokenLife {
    fn default() -> Self {
        Self {
            code: Duration::from_secs(60),
            access: Duration::from_secs(3_600),
            backend: Duration::from_secs(300),
        }
    }
}

/// Describes a [`FakeEhr`].
pub struct FakeEhrBuilder {
    ehr: Ehr,
}

/// What the EHR is and remembers.
pub(super) struct Ehr {
    pub(super) base: FhirBase,
    pub(super) origin: String,
    seed: Vec<u8>,
    drawn: u64,
    apps: Vec<RegisteredApp>,
    open: bool,
    pub(super) chart: Chart,
    pub(super) user: String,
    pub(super) publisher: Option<String>,
    pub(super) software: Option<String>,
    pub(super) life: TokenLife,
    quirks: HashSet<Quirk>,
    faults: HashMap<Endpoint, VecDeque<Fault>>,
    asked: HashMap<Endpoint, usize>,
    pub(super) keys: Vec<Key>,
    assertions: ClientAssertionVerifier,
    own_assertions: ClientAssertionVerifier,
    pub(super) logins: HashMap<String, LoginRecord>,
    pub(super) last_login: Option<String>,
    pub(super) launches: HashMap<String, LaunchRecord>,
    pub(super) codes: HashMap<String, CodeRecord>,
    pub(super) access: HashMap<String, AccessRecord>,
    pub(super) refresh: HashMap<String, RefreshRecord>,
}

/// The context in which the EHR launches an app.
#[derive(Clone, Default)]
pub(super) struct LaunchRecord {
    pub(super) patient: Option<String>,
    pub(super) encounter: Option<String>,
}

/// A key that signs identity tokens, and the public half.
#[derive(Clone)]
pub(super) struct Key {
    pub(super) signer: Arc<dyn Signer>,
    pub(super) public: crate::jws::Jwk,
}

impl FakeEhr {
    /// Begins the description of an EHR whose FHIR base is this URL; its other endpoints are on the same origin.
    ///
    /// # Errors
    /// As reading a [`FhirBase`].
    pub fn builder(base: &str) -> Result<FakeEhrBuilder, Error> {
        let base: FhirBase = base.parse()?;
        let origin = base.url().origin().ascii_serialization();
        let assertions = ClientAssertionVerifier::new(&format!("{origin}/auth/token"), RustCrypto);
        let own_assertions =
            ClientAssertionVerifier::new("https://ehr.example/assertions", RustCrypto);
        Ok(FakeEhrBuilder {
            ehr: Ehr {
                base,
                origin,
                seed: b"sanare".to_vec(),
                drawn: 0,
                apps: Vec::new(),
                open: false,
                chart: Chart::sample(),
                user: "Practitioner/dr1".to_owned(),
                publisher: None,
                software: Some("Sanare fake EHR".to_owned()),
                life: TokenLife::default(),
                quirks: HashSet::new(),
                faults: HashMap::new(),
                asked: HashMap::new(),
                keys: Vec::new(),
                assertions,
                own_assertions,
                logins: HashMap::new(),
                last_login: None,
                launches: HashMap::new(),
                codes: HashMap::new(),
                access: HashMap::new(),
                refresh: HashMap::new(),
            },
        })
    }

    /// The FHIR base.
    pub fn base(&self) -> &FhirBase {
        &self.base
    }

    /// Answers a request with an absolute URI.
    pub fn handle(&self, request: &Request, now: SystemTime) -> Reply {
        let mut ehr = self.lock();
        let endpoint = ehr.endpoint(request.uri().path());
        if request.method() == http::Method::OPTIONS {
            return Reply::answer(readable(bare(204)));
        }
        *ehr.asked.entry(endpoint).or_default() += 1;
        match ehr.faults.get_mut(&endpoint).and_then(VecDeque::pop_front) {
            Some(fault) => fault.happen(now, || readable(ehr.answer(endpoint, request, now))),
            None => Reply::answer(readable(ehr.answer(endpoint, request, now))),
        }
    }

    /// Runs a flow against this EHR; only waits and delays move the clock.
    ///
    /// # Errors
    /// As the flow.
    pub fn run<F: Flow>(&self, flow: F, clock: &mut SystemTime) -> Result<F::Output, Error> {
        drive::drive(flow, clock, |request, now| self.handle(request, now))
    }

    /// What the user's browser does: opens the login page, picks the patient (the first, if none is named and one is needed) and agrees.
    /// Gives the query of the callback, or `None` where the EHR shows an error page instead.
    pub fn visit(
        &self,
        target: &AuthorizationTarget,
        patient: Option<&str>,
        now: SystemTime,
    ) -> Option<String> {
        self.visit_as(target, &[("patient", patient.unwrap_or_default())], now)
    }

    /// As [`visit`](Self::visit), and the user does not agree.
    pub fn refuse(&self, target: &AuthorizationTarget, now: SystemTime) -> Option<String> {
        self.visit_as(target, &[("refuse", "1")], now)
    }

    fn visit_as(
        &self,
        target: &AuthorizationTarget,
        chosen: &[(&str, &str)],
        now: SystemTime,
    ) -> Option<String> {
        let request = match target {
            AuthorizationTarget::Get(url) => http::Request::get(url.as_str()).body(Vec::new()),
            AuthorizationTarget::PostForm(form) => {
                let mut body = form_urlencoded::Serializer::new(String::new());
                body.extend_pairs(form.fields());
                http::Request::post(form.url().as_str()).body(body.finish().into_bytes())
            }
        };
        let mut response = self.handle(&request.ok()?, now).outcome.ok()?;
        if response.status() == http::StatusCode::OK {
            let login = self.lock().last_login.clone()?;
            let mut body = form_urlencoded::Serializer::new(String::new());
            body.append_pair("login", &login).extend_pairs(chosen);
            let approve = format!("{}/auth/approve", self.lock().origin);
            let request = http::Request::post(approve).body(body.finish().into_bytes());
            response = self.handle(&request.ok()?, now).outcome.ok()?;
        }
        let location = response.headers().get(http::header::LOCATION)?.to_str().ok()?;
        location.split_once('?').map(|(_, query)| query.to_owned())
    }

    /// Opens an app from the EHR, with this patient and encounter in context; gives the query of the app's launch URL.
    pub fn launch(&self, patient: Option<&str>, encounter: Option<&str>) -> String {
        self.lock().launch(patient, encounter)
    }

    /// Lets the next `times` requests at an endpoint meet this fault. Faults at one endpoint queue up.
    pub fn fail(&self, endpoint: Endpoint, fault: Fault, times: usize) {
        let mut ehr = self.lock();
        let queue = ehr.faults.entry(endpoint).or_default();
        queue.extend(std::iter::repeat_n(fault, times));
    }

    /// Takes up a habit or drops it.
    pub fn switch(&self, quirk: Quirk, on: bool) {
        let mut ehr = self.lock();
        if on {
            ehr.quirks.insert(quirk);
        } else {
            ehr.quirks.remove(&quirk);
        }
    }

    /// Signs with a new key from now on; the old one stays published if `overlap`.
    pub fn rotate_keys(&self, overlap: bool) {
        let mut ehr = self.lock();
        if !overlap {
            ehr.keys.clear();
        }
        let key = ehr.new_key();
        ehr.keys.extend(key);
    }

    /// Forgets every refresh token, as after a change of password.
    pub fn end_sessions(&self) {
        self.lock().refresh.clear();
    }

    /// Forgets every access token, before its time.
    pub fn end_access_tokens(&self) {
        self.lock().access.clear();
    }

    /// How many requests an endpoint got.
    pub fn asked(&self, endpoint: Endpoint) -> usize {
        self.lock().asked.get(&endpoint).copied().unwrap_or_default()
    }

    fn lock(&self) -> MutexGuard<'_, Ehr> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for FakeEhr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FakeEhr").field("base", &self.base).finish_non_exhaustive()
    }
}

impl FakeEhrBuilder {
    /// All codes, tokens and keys are made from this; the same seed gives the same ones.
    #[must_use]
    pub fn seed(mut self, seed: &[u8]) -> Self {
        self.ehr.seed = seed.to_vec();
        self
    }

    /// Registers an app.
    #[must_use]
    pub fn app(mut self, app: RegisteredApp) -> Self {
        self.ehr.apps.push(app);
        self
    }

    /// Takes any unknown `client_id` for a public app, with any redirect URI on a loopback address.
    #[must_use]
    pub fn open_registration(mut self) -> Self {
        self.ehr.open = true;
        self
    }

    /// The user who logs in, as `Type/id`; `Practitioner/dr1` if not given.
    #[must_use]
    pub fn user(mut self, user: &str) -> Self {
        user.clone_into(&mut self.ehr.user);
        self
    }

    /// The FHIR resources; a sample of two patients if not given.
    #[must_use]
    pub fn chart(mut self, resources: impl IntoIterator<Item = Value>) -> Self {
        self.ehr.chart = Chart::new(resources);
        self
    }

    /// `publisher` and `software.name` of the CapabilityStatement.
    #[must_use]
    pub fn vendor(mut self, publisher: Option<&str>, software: Option<&str>) -> Self {
        self.ehr.publisher = publisher.map(str::to_owned);
        self.ehr.software = software.map(str::to_owned);
        self
    }

    /// How long codes and tokens are good.
    #[must_use]
    pub fn life(mut self, life: TokenLife) -> Self {
        self.ehr.life = life;
        self
    }

    /// A habit from the start.
    #[must_use]
    pub fn quirk(mut self, quirk: Quirk) -> Self {
        self.ehr.quirks.insert(quirk);
        self
    }

    /// Signs identity tokens with this key instead of one made from the seed.
    #[must_use]
    pub fn signer(mut self, signer: impl Signer + 'static, public: crate::jws::Jwk) -> Self {
        self.ehr.keys.push(Key { signer: Arc::new(signer), public });
        self
    }

    /// The EHR.
    pub fn build(mut self) -> FakeEhr {
        if self.ehr.keys.is_empty() {
            let key = self.ehr.new_key();
            self.ehr.keys.extend(key);
        }
        FakeEhr { base: self.ehr.base.clone(), inner: Arc::new(Mutex::new(self.ehr)) }
    }
}

impl std::fmt::Debug for FakeEhrBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FakeEhrBuilder").field("base", &self.ehr.base).finish_non_exhaustive()
    }
}

impl Ehr {
    pub(super) fn has(&self, quirk: Quirk) -> bool {
        self.quirks.contains(&quirk)
    }

    pub(super) fn id_token_fault(&self) -> Option<super::IdTokenFault> {
        super::IdTokenFault::ALL.into_iter().find(|fault| self.has(Quirk::IdToken(*fault)))
    }

    /// The next bytes that the seed gives.
    fn draw(&mut self) -> [u8; 32] {
        self.drawn = self.drawn.wrapping_add(1);
        let digest = Sha256::new()
            .chain_update(&self.seed)
            .chain_update(self.drawn.to_be_bytes())
            .finalize();
        digest.into()
    }

    /// A new name, such as `at-kL...`; real codes are long as well.
    pub(super) fn name(&mut self, prefix: &str) -> String {
        format!("{prefix}-{}", URL_SAFE_NO_PAD.encode(self.draw()))
    }

    /// A key made from the seed.
    pub(super) fn new_key(&mut self) -> Option<Key> {
        let kid = self.name("key");
        let mut drawn = self.draw().into_iter().chain(self.draw()).cycle();
        let mut entropy = |bytes: &mut [u8]| {
            bytes.iter_mut().zip(&mut drawn).for_each(|(slot, byte)| *slot = byte);
        };
        let key = Es384::generate(&mut entropy, &kid).ok()?;
        let public = key.public_key();
        Some(Key { signer: Arc::new(key), public })
    }

    pub(super) fn app(&self, client_id: &str) -> Option<RegisteredApp> {
        let known = self.apps.iter().find(|app| app.client_id == client_id).cloned();
        known.or_else(|| {
            let app = RegisteredApp::public(client_id, "");
            (self.open && !client_id.is_empty()).then_some(app)
        })
    }

    /// Whether the app is one that nobody registered.
    pub(super) fn is_open(&self, app: &RegisteredApp) -> bool {
        self.open && !self.apps.iter().any(|known| known.client_id == app.client_id)
    }

    pub(super) fn assertions(&self) -> &ClientAssertionVerifier {
        if self.has(Quirk::OwnAssertionAudience) { &self.own_assertions } else { &self.assertions }
    }

    fn endpoint(&self, path: &str) -> Endpoint {
        let base = self.base.url().path();
        match path {
            "/.well-known/openid-configuration" => Endpoint::OpenId,
            "/auth/jwks" => Endpoint::Keys,
            "/auth/token" => Endpoint::Token,
            "/auth/introspect" => Endpoint::Introspect,
            "/auth/revoke" => Endpoint::Revoke,
            "/ehr" | "/ehr/launch" => Endpoint::Ehr,
            "/auth/authorize" | "/auth/v2/authorize" | "/auth/approve" => Endpoint::Authorize,
            _ => match path.strip_prefix(base) {
                Some(".well-known/smart-configuration") => Endpoint::Discovery,
                Some("metadata") => Endpoint::Metadata,
                Some(_) => Endpoint::Fhir,
                None => Endpoint::Other,
            },
        }
    }

    fn answer(&mut self, endpoint: Endpoint, request: &Request, now: SystemTime) -> Response {
        match endpoint {
            Endpoint::Discovery => self.discovery(request),
            Endpoint::Metadata => json(200, &fhir::capability_statement(self)),
            Endpoint::OpenId => json(200, &self.openid()),
            Endpoint::Keys => self.key_set().answer(300),
            Endpoint::Authorize if request.uri().path() == "/auth/approve" => {
                authorize::approve(self, request, now)
            }
            Endpoint::Authorize => authorize::authorize(self, request, now),
            Endpoint::Token => token::token(self, request, now),
            Endpoint::Introspect => token::introspect(self, request, now),
            Endpoint::Revoke => token::revoke(self, request, now),
            Endpoint::Fhir => fhir::resource(self, request, now),
            Endpoint::Ehr => self.start_page(request),
            Endpoint::Other => page::page(404, "Not found", ""),
        }
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    pub(super) fn authorize_path(&self) -> &'static str {
        if self.has(Quirk::OldAuthorizeUrl) { "/auth/v2/authorize" } else { "/auth/authorize" }
    }

    fn configuration(&self) -> SmartConfiguration {
        use Capability as C;
        let url = |path: &str| self.url(path).parse().ok();
        let mut capabilities = vec![
            C::LaunchEhr,
            C::LaunchStandalone,
            C::AuthorizePost,
            C::ClientPublic,
            C::ClientConfidentialSymmetric,
            C::ClientConfidentialAsymmetric,
            C::SsoOpenidConnect,
            C::ContextBanner,
            C::ContextEhrPatient,
            C::ContextEhrEncounter,
            C::ContextStandalonePatient,
            C::PermissionOffline,
            C::PermissionOnline,
            C::PermissionPatient,
            C::PermissionUser,
        ];
        if !self.has(Quirk::OnlyV2) {
            capabilities.push(C::PermissionV1);
        }
        if !self.has(Quirk::OnlyV1) {
            capabilities.push(C::PermissionV2);
        }
        let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        let methods: &[&str] = if self.has(Quirk::FewAuthMethods) {
            &["client_secret_post"]
        } else {
            &["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]
        };
        SmartConfiguration {
            issuer: Some(self.origin.clone()),
            jwks_uri: url("/auth/jwks"),
            authorization_endpoint: url("/auth/authorize"),
            token_endpoint: url("/auth/token"),
            introspection_endpoint: url("/auth/introspect"),
            revocation_endpoint: url("/auth/revoke"),
            grant_types_supported: texts(&[
                "authorization_code",
                "refresh_token",
                "client_credentials",
            ]),
            token_endpoint_auth_methods_supported: texts(methods),
            token_endpoint_auth_signing_alg_values_supported: texts(&["RS384", "ES384"]),
            scopes_supported: texts(&[
                "openid",
                "fhirUser",
                "launch",
                "launch/patient",
                "offline_access",
                "online_access",
                "patient/*.rs",
                "user/*.rs",
                "system/*.rs",
            ]),
            response_types_supported: texts(&["code"]),
            code_challenge_methods_supported: texts(&["S256"]),
            capabilities,
            ..SmartConfiguration::default()
        }
    }

    fn discovery(&self, request: &Request) -> Response {
        if self.has(Quirk::NoWellKnown) {
            return page::page(404, "Not found", "");
        }
        let mut document = self.configuration().to_json();
        if self.has(Quirk::RelativeUrls)
            && let Some(members) = document.as_object_mut()
        {
            for (name, value) in members.iter_mut() {
                if name.ends_with("_endpoint")
                    && let Some(path) = value.as_str().and_then(|u| u.strip_prefix(&self.origin))
                {
                    *value = path.into();
                }
            }
        }
        let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(Sha256::digest(document.to_string())));
        let known = request.headers().get(http::header::IF_NONE_MATCH);
        let mut response = if known.is_some_and(|known| known.as_bytes() == etag.as_bytes()) {
            bare(304)
        } else {
            json(200, &document)
        };
        header(&mut response, http::header::ETAG, &etag);
        header(&mut response, http::header::CACHE_CONTROL, "max-age=600");
        response
    }

    fn openid(&self) -> Value {
        serde_json::json!({
            "issuer": self.origin,
            "jwks_uri": self.url("/auth/jwks"),
            "authorization_endpoint": self.url(self.authorize_path()),
            "token_endpoint": self.url("/auth/token"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES384"]
        })
    }

    fn key_set(&self) -> JwkSet {
        let once = self.keys.iter().map(|key| key.public.clone());
        if self.has(Quirk::NoKeys) {
            JwkSet::default()
        } else if self.has(Quirk::TwinKeys) {
            JwkSet::new(once.clone().chain(once))
        } else {
            JwkSet::new(once)
        }
    }

    fn launch(&mut self, patient: Option<&str>, encounter: Option<&str>) -> String {
        let launch = self.name("launch");
        let record = LaunchRecord {
            patient: patient.map(str::to_owned),
            encounter: encounter.map(str::to_owned),
        };
        self.launches.insert(launch.clone(), record);
        form_urlencoded::Serializer::new(String::new())
            .append_pair("iss", self.base.as_str())
            .append_pair("launch", &launch)
            .finish()
    }

    /// The EHR's own page: patients, and a button for each app that can be launched.
    fn start_page(&mut self, request: &Request) -> Response {
        let query = form(request.uri().query().unwrap_or_default().as_bytes());
        let field = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, v)| v.clone());
        if request.uri().path() == "/ehr/launch" {
            let app = field("client").and_then(|id| self.app(&id));
            let Some(url) = app.and_then(|app| app.launch_url) else {
                return page::page(404, "No such app", "");
            };
            let launch = self.launch(field("patient").as_deref(), field("encounter").as_deref());
            let mut response = bare(303);
            let join = if url.contains('?') { '&' } else { '?' };
            header(&mut response, http::header::LOCATION, &format!("{url}{join}{launch}"));
            return response;
        }
        let escape = crate::launch::escape;
        let mut body = String::from("<ul>");
        for (id, name) in self.chart.patients() {
            for app in self.apps.iter().filter(|app| app.launch_url.is_some()) {
                let query = form_urlencoded::Serializer::new(String::new())
                    .append_pair("client", &app.client_id)
                    .append_pair("patient", id)
                    .finish();
                let link = escape(&format!("/ehr/launch?{query}"));
                body.push_str("<li><a href=\"");
                body.push_str(&link);
                body.push_str("\">");
                body.push_str(&escape(&format!("{name}: open {}", app.client_id)));
                body.push_str("</a>");
            }
        }
        body.push_str("</ul>");
        page::page(200, "Fake EHR", &body)
    }

    /// Whether the app can prove who it is.
    pub(super) fn is_confidential(app: &RegisteredApp) -> bool {
        !matches!(app.proof, RegisteredProof::None)
    }
}

/// The pairs of a form or query.
pub(super) fn form(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes).into_owned().collect()
}

pub(super) fn json(status: u16, body: &Value) -> Response {
    let mut response = bare(status);
    *response.body_mut() = body.to_string().into_bytes();
    header(&mut response, CONTENT_TYPE, "application/json");
    response
}

/// Seconds since 1970 after a while.
pub(super) fn until(now: SystemTime, life: Duration) -> SystemTime {
    time::after(now, life)
}

/// Readable from any origin: apps in browsers are tested too.
fn readable(mut response: Response) -> Response {
    for (name, value) in [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, PATCH, DELETE"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type, accept"),
        (ACCESS_CONTROL_EXPOSE_HEADERS, "www-authenticate, etag"),
    ] {
        header(&mut response, name, value);
    }
    response
}
