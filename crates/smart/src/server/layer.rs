//! A [tower](https://docs.rs/tower-layer) layer that lets through what a token's scopes cover.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use tower_layer::Layer;
use tower_service::Service;

use super::access::Access;
use super::cors::Cors;
use super::request::FhirRequest;
use crate::scope::{Decision, Filters, OperationPolicy};
use crate::secret::Secret;

/// Says what a bearer token allows: by introspection, by its signature, or from a session of your own.
pub trait TokenCheck: Clone + Send + Sync + 'static {
    /// What the token allows.
    ///
    /// # Errors
    /// [`TokenRefused`]; the client learns no more than 401 or 503.
    fn check(&self, token: Secret) -> impl Future<Output = Result<Access, TokenRefused>> + Send;
}

/// Why a token got no answer from a [`TokenCheck`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TokenRefused {
    /// Unknown, expired, withdrawn or for another server: 401.
    #[error("the token is not valid here")]
    Invalid,
    /// Nobody can say now: 503.
    #[error("the token cannot be checked now")]
    Unavailable,
}

/// What the layer hands to the service, as an extension of the request.
#[derive(Clone, Debug)]
pub struct Granted {
    access: Access,
    request: FhirRequest,
    filters: Option<Filters>,
}

impl Granted {
    /// What the token allows.
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The request as it was judged.
    pub fn request(&self) -> &FhirRequest {
        &self.request
    }

    /// The filters under which the request is covered; `None` if it is covered as it is. The service must apply them to each resource
    /// ([`Filters::admit`]).
    pub fn filters(&self) -> Option<&Filters> {
        self.filters.as_ref()
    }
}

/// Requires that a bearer token's scopes cover each request to a FHIR server.
///
/// Without a token or with a bad one: 401. Not covered: 403 with the scopes that are missing. Covered: the service gets the request with
/// [`Granted`] in its extensions. `metadata` needs no token. A batch is refused unless [`pass_batches`](Self::pass_batches) says that the
/// service judges its entries.
///
/// ```
/// use sanare_smart::Secret;
/// use sanare_smart::scope::ScopeSet;
/// use sanare_smart::server::{Access, RequireScope, TokenCheck, TokenRefused};
///
/// #[derive(Clone)]
/// struct Known;
///
/// impl TokenCheck for Known {
///     async fn check(&self, token: Secret) -> Result<Access, TokenRefused> {
///         match token.expose().as_str() {
///             "t1" => Ok(Access::user(ScopeSet::parse("user/Patient.rs"))),
///             _ => Err(TokenRefused::Invalid),
///         }
///     }
/// }
///
/// let layer = RequireScope::new(Known, "/fhir"); // axum: router.layer(layer)
/// ```
#[derive(Clone)]
pub struct RequireScope<C> {
    check: C,
    settings: Arc<Settings>,
}

#[derive(Clone)]
struct Settings {
    base_path: String,
    policy: Option<OperationPolicy>,
    cors: Option<Cors>,
    batches: bool,
}

impl<C: TokenCheck> RequireScope<C> {
    /// Guards what lies below the path of the FHIR base.
    pub fn new(check: C, base_path: &str) -> Self {
        let settings =
            Settings { base_path: base_path.to_owned(), policy: None, cors: None, batches: false };
        Self { check, settings: Arc::new(settings) }
    }

    /// Judges operations by this policy; all are denied if not given.
    #[must_use]
    pub fn policy(self, policy: OperationPolicy) -> Self {
        self.with(|settings| settings.policy = Some(policy))
    }

    /// Lets pages of these origins read the answers, and pages of any origin `metadata`; answers preflights.
    #[must_use]
    pub fn cors(self, cors: Cors) -> Self {
        self.with(|settings| settings.cors = Some(cors))
    }

    /// Lets batches and transactions pass: the service judges each entry with [`FhirRequest::of_entry`] and [`Access::decide`].
    #[must_use]
    pub fn pass_batches(self) -> Self {
        self.with(|settings| settings.batches = true)
    }

    fn with(self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Arc::unwrap_or_clone(self.settings);
        change(&mut settings);
        Self { settings: Arc::new(settings), ..self }
    }
}

impl<C> fmt::Debug for RequireScope<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequireScope").finish_non_exhaustive()
    }
}

impl<C: TokenCheck, S> Layer<S> for RequireScope<C> {
    type Service = Guarded<C, S>;

    fn layer(&self, inner: S) -> Guarded<C, S> {
        Guarded { inner, guard: self.clone() }
    }
}

/// A service behind [`RequireScope`].
#[derive(Clone)]
pub struct Guarded<C, S> {
    inner: S,
    guard: RequireScope<C>,
}

impl<C, S> fmt::Debug for Guarded<C, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guarded").finish_non_exhaustive()
    }
}

impl<C, S, B, R> Service<http::Request<B>> for Guarded<C, S>
where
    C: TokenCheck,
    S: Service<http::Request<B>, Response = http::Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Send + 'static,
    R: Default + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: http::Request<B>) -> Self::Future {
        let guard = self.guard.clone();
        // The one that was polled ready serves this request; its copy waits for the next.
        let fresh = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, fresh);
        Box::pin(async move {
            let settings = &guard.settings;
            let asked = request.headers().clone();
            if let Some(cors) = &settings.cors
                && Cors::is_preflight(request.method(), &asked)
            {
                let mut answer = refusal(StatusCode::NO_CONTENT, None);
                cors.apply_preflight(&asked, answer.headers_mut());
                return Ok(answer);
            }
            let read = FhirRequest::of(&request, &settings.base_path);
            let public = read.as_ref().is_some_and(FhirRequest::is_capabilities);
            let mut answer = match read {
                None => refusal(StatusCode::NOT_FOUND, None),
                Some(_) if public => inner.call(request).await?,
                Some(read) => match guard.judge(read, &asked).await {
                    Ok(granted) => {
                        request.extensions_mut().insert(granted);
                        inner.call(request).await?
                    }
                    Err((status, challenge)) => refusal(status, challenge),
                },
            };
            match &settings.cors {
                Some(_) if public => Cors::any().apply(&asked, answer.headers_mut()),
                Some(cors) => cors.apply(&asked, answer.headers_mut()),
                None => {}
            }
            Ok(answer)
        })
    }
}

impl<C: TokenCheck> RequireScope<C> {
    /// Whether the request may pass; if not, the status and the challenge.
    async fn judge(
        &self,
        request: FhirRequest,
        headers: &HeaderMap,
    ) -> Result<Granted, (StatusCode, Option<String>)> {
        let challenge = |error: &str| Some(format!("Bearer{error}"));
        let Some(token) = bearer(headers) else {
            return Err((StatusCode::UNAUTHORIZED, challenge("")));
        };
        let access = self.check.check(token).await.map_err(|refused| match refused {
            TokenRefused::Invalid => {
                (StatusCode::UNAUTHORIZED, challenge(" error=\"invalid_token\""))
            }
            TokenRefused::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, None),
        })?;
        if request.is_batch() && self.settings.batches {
            return Ok(Granted { access, request, filters: None });
        }
        match access.decide(&request, self.settings.policy.as_ref()) {
            Decision::Allow => Ok(Granted { access, request, filters: None }),
            Decision::AllowFiltered(filters) => {
                Ok(Granted { access, request, filters: Some(filters) })
            }
            Decision::Deny(denied) => Err((StatusCode::FORBIDDEN, Some(denied.www_authenticate()))),
        }
    }
}

/// The one bearer token; `None` if there are several, so that nobody has to choose.
fn bearer(headers: &HeaderMap) -> Option<Secret> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let (value, None) = (all.next()?, all.next()) else { return None };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then(|| token.into())
}

fn refusal<R: Default>(status: StatusCode, challenge: Option<String>) -> http::Response<R> {
    let mut response = http::Response::new(R::default());
    *response.status_mut() = status;
    if let Some(value) = challenge.and_then(|text| HeaderValue::from_str(&text).ok()) {
        response.headers_mut().insert(WWW_AUTHENTICATE, value);
    }
    response
}
