//! Which web pages may read the answers of a server.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN,
    VARY,
};
use http::{HeaderMap, HeaderValue, Method};

/// Cross-origin headers as SMART asks for them: discovery and `metadata` for any origin, token and FHIR endpoints for the origins of
/// registered apps ([SMART, conformance](https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#considerations-for-cross-origin-resource-sharing-cors-support)).
///
/// ```
/// use sanare_smart::server::Cors;
///
/// let cors = Cors::for_origins(["https://app.example"]);
/// let mut request = http::HeaderMap::new();
/// request.insert("origin", "https://app.example".parse().unwrap());
/// let mut answer = http::HeaderMap::new();
/// cors.apply(&request, &mut answer);
/// assert_eq!(answer["access-control-allow-origin"], "https://app.example");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cors {
    /// `None`: any.
    origins: Option<Vec<String>>,
}

impl Cors {
    /// Any origin: for discovery and `metadata`.
    pub const fn any() -> Self {
        Self { origins: None }
    }

    /// These origins, each as a browser writes it (`https://app.example`, without a slash).
    pub fn for_origins<'a>(origins: impl IntoIterator<Item = &'a str>) -> Self {
        Self { origins: Some(origins.into_iter().map(str::to_owned).collect()) }
    }

    /// Adds the headers to an answer, if the request comes from a page that may read it.
    pub fn apply(&self, request: &HeaderMap, answer: &mut HeaderMap) {
        let Some(origins) = &self.origins else {
            answer.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
            return;
        };
        // The answer differs by origin, so a cache must know.
        answer.append(VARY, HeaderValue::from_static("origin"));
        let Some(origin) = request.get(ORIGIN) else { return };
        if origins.iter().any(|known| known.as_bytes() == origin.as_bytes()) {
            answer.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
            let exposed = HeaderValue::from_static("www-authenticate, etag, location");
            answer.insert(ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
        }
    }

    /// Whether a request only asks what would be allowed.
    pub fn is_preflight(method: &Method, headers: &HeaderMap) -> bool {
        *method == Method::OPTIONS
            && headers.contains_key(ORIGIN)
            && headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD)
    }

    /// Adds the headers of the answer (204) to a preflight.
    pub fn apply_preflight(&self, request: &HeaderMap, answer: &mut HeaderMap) {
        self.apply(request, answer);
        if answer.contains_key(ACCESS_CONTROL_ALLOW_ORIGIN) {
            for (name, value) in [
                (ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, PUT, PATCH, DELETE"),
                (
                    ACCESS_CONTROL_ALLOW_HEADERS,
                    "accept, authorization, content-type, if-match, if-none-exist, if-none-match, prefer",
                ),
                (ACCESS_CONTROL_MAX_AGE, "600"),
            ] {
                answer.insert(name, HeaderValue::from_static(value));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(origin: &'static str) -> HeaderMap {
        [(ORIGIN, origin), (ACCESS_CONTROL_REQUEST_METHOD, "GET")]
            .map(|(name, value)| (name, HeaderValue::from_static(value)))
            .into_iter()
            .collect()
    }

    #[test]
    fn d02_registered_origins_for_token_and_fhir_endpoints() {
        let cors = Cors::for_origins(["https://app.example"]);
        for origin in ["https://evil.example", "https://app.example.evil.example", "null"] {
            let mut answer = HeaderMap::new();
            cors.apply_preflight(&asked(origin), &mut answer);
            assert_eq!(answer.keys().collect::<Vec<_>>(), ["vary"], "{origin}");
        }
        let mut answer = HeaderMap::new();
        cors.apply_preflight(&asked("https://app.example"), &mut answer);
        assert_eq!(answer["access-control-allow-origin"], "https://app.example");
        assert_eq!(answer["vary"], "origin");
        assert!(answer.contains_key("access-control-allow-methods"));
    }

    #[test]
    fn d02_any_origin_for_discovery_and_metadata() {
        let mut answer = HeaderMap::new();
        Cors::any().apply(&HeaderMap::new(), &mut answer);
        assert_eq!(answer["access-control-allow-origin"], "*");
        assert!(Cors::is_preflight(&Method::OPTIONS, &asked("https://app.example")));
        assert!(!Cors::is_preflight(&Method::GET, &asked("https://app.example")));
    }
}
