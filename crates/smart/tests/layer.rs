//! The tower layer: what passes, what is refused, and what a service learns.

#![cfg(feature = "tower")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use sanare_smart::Secret;
use sanare_smart::scope::{OperationPolicy, OperationTarget, Permissions, ScopeSet};
use sanare_smart::server::{Access, Cors, Granted, RequireScope, TokenCheck, TokenRefused};
use tower_layer::Layer as _;
use tower_service::Service;

#[derive(Clone)]
struct Known;

impl TokenCheck for Known {
    async fn check(&self, token: Secret) -> Result<Access, TokenRefused> {
        match token.expose().as_str() {
            "user" => Ok(Access::user(ScopeSet::parse("user/Observation.rs"))),
            "patient" => {
                Ok(Access::user(ScopeSet::parse("patient/Observation.rs")).with_patient("p1"))
            }
            "all" => Ok(Access::system(ScopeSet::parse("system/*.cruds"))),
            "later" => Err(TokenRefused::Unavailable),
            _ => Err(TokenRefused::Invalid),
        }
    }
}

/// Tells in its body what it was granted.
#[derive(Clone)]
struct Chart;

impl Service<http::Request<()>> for Chart {
    type Response = http::Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<()>) -> Self::Future {
        let text = match request.extensions().get::<Granted>() {
            Some(granted) => format!(
                "{} {} {}",
                granted.access().scopes(),
                granted.request().resource_type().unwrap_or("-"),
                granted.filters().is_some()
            ),
            None => "public".to_owned(),
        };
        ready(Ok(http::Response::new(text)))
    }
}

fn ask(layer: &RequireScope<Known>, request: http::Request<()>) -> http::Response<String> {
    let mut service = layer.layer(Chart);
    let future = pin!(service.call(request));
    let mut future = future;
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.unwrap(),
        Poll::Pending => panic!("nothing here waits"),
    }
}

fn layer() -> RequireScope<Known> {
    RequireScope::new(Known, "/fhir")
}

fn request(method: &str, url: &str, authorization: &[&str]) -> http::Request<()> {
    let mut builder = http::Request::builder().method(method).uri(url);
    for value in authorization {
        builder = builder.header("authorization", *value);
    }
    builder.body(()).unwrap()
}

fn status(method: &str, url: &str, authorization: &[&str]) -> u16 {
    ask(&layer(), request(method, url, authorization)).status().as_u16()
}

#[test]
fn n02_a_request_passes_if_its_token_covers_it() {
    let answer = ask(&layer(), request("GET", "/fhir/Observation/1", &["Bearer user"]));
    assert_eq!(answer.body(), "user/Observation.rs Observation false");
    let answer = ask(&layer(), request("GET", "/fhir/Observation/1", &["bearer patient"]));
    assert_eq!(answer.body(), "patient/Observation.rs Observation true", "under a filter");
}

#[test]
fn n02_a_request_without_a_good_token_does_not_pass() {
    for (authorization, challenge) in [
        (&[][..], "Bearer"),
        (&["Bearer wrong"], "Bearer error=\"invalid_token\""),
        (&["Bearer "], "Bearer"),
        (&["Basic user"], "Bearer"),
        (&["Bearer user", "Bearer all"], "Bearer"),
    ] {
        let answer = ask(&layer(), request("GET", "/fhir/Observation/1", authorization));
        assert_eq!(answer.status(), 401, "{authorization:?}");
        assert_eq!(answer.headers()["www-authenticate"], challenge, "{authorization:?}");
        assert_eq!(answer.body(), "");
    }
    assert_eq!(status("GET", "/fhir/Observation/1", &["Bearer later"]), 503);
}

#[test]
fn n02_a_request_beyond_the_scopes_does_not_pass() {
    let answer = ask(&layer(), request("DELETE", "/fhir/Observation/1", &["Bearer user"]));
    assert_eq!(answer.status(), 403);
    assert_eq!(
        answer.headers()["www-authenticate"],
        "Bearer error=\"insufficient_scope\", scope=\"user/Observation.d\""
    );
    assert_eq!(status("GET", "/fhir/Patient/p1", &["Bearer user"]), 403);
    assert_eq!(status("GET", "/fhirx/Observation/1", &["Bearer all"]), 404);
    assert_eq!(status("GET", "/fhir/observation/1", &["Bearer all"]), 404);
}

#[test]
fn s03_batches_and_operations_pass_only_by_choice() {
    assert_eq!(status("POST", "/fhir", &["Bearer all"]), 403);
    let passing = layer().pass_batches();
    assert_eq!(ask(&passing, request("POST", "/fhir", &["Bearer all"])).status(), 200);
    assert_eq!(ask(&layer().pass_batches(), request("POST", "/fhir", &[])).status(), 401);
    assert_eq!(status("GET", "/fhir/Observation/$lastn", &["Bearer all"]), 403);
    let policy = OperationPolicy::new()
        .allow("lastn", [(OperationTarget::Own, Permissions::SEARCH)])
        .unwrap();
    let allowed = layer().policy(policy);
    let answer = ask(&allowed, request("GET", "/fhir/Observation/$lastn", &["Bearer all"]));
    assert_eq!(answer.status(), 200);
}

#[test]
fn d02_metadata_is_for_all_and_the_rest_for_registered_origins() {
    let layer = || layer().cors(Cors::for_origins(["https://app.example"]));
    let with = |method: &str, url: &str, origin: &str| {
        let mut request = request(method, url, &["Bearer user"]);
        request.headers_mut().insert("origin", origin.parse().unwrap());
        ask(&layer(), request)
    };
    let metadata = with("GET", "/fhir/metadata", "https://any.example");
    assert_eq!(metadata.headers()["access-control-allow-origin"], "*");
    assert_eq!(metadata.body(), "public");
    let ours = with("GET", "/fhir/Observation/1", "https://app.example");
    assert_eq!(ours.headers()["access-control-allow-origin"], "https://app.example");
    let refused = with("GET", "/fhir/Patient/1", "https://app.example");
    assert_eq!(refused.status(), 403);
    assert!(refused.headers().contains_key("access-control-allow-origin"), "readable too");
    let other = with("GET", "/fhir/Observation/1", "https://any.example");
    assert!(!other.headers().contains_key("access-control-allow-origin"));
    let mut preflight = request("OPTIONS", "/fhir/Observation/1", &[]);
    for (name, value) in
        [("origin", "https://app.example"), ("access-control-request-method", "GET")]
    {
        preflight.headers_mut().insert(name, value.parse().unwrap());
    }
    let answer = ask(&layer(), preflight);
    assert_eq!(answer.status(), 204);
    assert!(answer.headers().contains_key("access-control-allow-headers"));
}
