//! Small settings that an app keeps on the EHR's server.

use http::header::{CONTENT_TYPE, ETAG, IF_MATCH};
use http::{HeaderValue, Method};
use serde_json::{Map, Value, json};
use url::Url;

use super::{hide, items, text};
use crate::base::{FhirBase, is_id};
use crate::error::{Error, ErrorKind};
use crate::io::{Request, Response};

/// App state: a `Basic` resource with one code, at most one subject, and texts that the EHR keeps and does not read
/// ([SMART app state](https://hl7.org/fhir/smart-app-launch/STU2.2/app-state.html), experimental). `Debug` hides it.
///
/// Requests have no token yet; see [`Grant::authorize`](crate::token::Grant::authorize).
///
/// ```
/// use sanare_smart::extras::AppState;
///
/// let endpoint = "https://ehr.example/fhir".parse()?;
/// let state = AppState::new("https://app.example", "display", None)?.with_value("https://app.example/v1", "{}");
/// let request = state.create(&endpoint)?;
/// assert_eq!(request.uri(), "https://ehr.example/fhir/Basic");
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AppState {
    system: String,
    code: String,
    subject: Option<String>,
    values: Vec<(String, String)>,
    stored: Option<StoredState>,
}

/// Where a state is stored, and in which version.
#[derive(Clone, PartialEq, Eq)]
struct StoredState {
    id: String,
    etag: String,
}

impl AppState {
    /// A state under a code of the app, about a subject (an absolute reference to a resource of the EHR) or about the app as a whole.
    ///
    /// # Errors
    /// `Missing` for an empty code, `InvalidUrl` for a subject that is not absolute.
    pub fn new(system: &str, code: &str, subject: Option<&str>) -> Result<Self, Error> {
        if code.is_empty() || system.is_empty() {
            return Err(Error::new(ErrorKind::Missing).at(PART).member("code"));
        }
        if subject.is_some_and(|subject| Url::parse(subject).is_err()) {
            return Err(Error::new(ErrorKind::InvalidUrl).at(PART).member("subject"));
        }
        let subject = subject.map(str::to_owned);
        Ok(Self {
            system: system.to_owned(),
            code: code.to_owned(),
            subject,
            values: Vec::new(),
            stored: None,
        })
    }

    /// Adds a value under an extension URL of the app.
    #[must_use]
    pub fn with_value(mut self, url: &str, value: &str) -> Self {
        self.values.push((url.to_owned(), value.to_owned()));
        self
    }

    /// The same state with no values, to be filled anew for an update. Code and subject cannot change.
    #[must_use]
    pub fn cleared(self) -> Self {
        Self { values: Vec::new(), ..self }
    }

    /// Extension URLs and values. They are text from outside.
    pub fn values(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.values.iter().map(|(url, value)| (url.as_str(), value.as_str()))
    }

    /// The subject.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// The system and code.
    pub fn code(&self) -> (&str, &str) {
        (&self.system, &self.code)
    }

    /// `POST /Basic`.
    ///
    /// # Errors
    /// `TooLarge` above 256 kB.
    pub fn create(&self, endpoint: &FhirBase) -> Result<Request, Error> {
        let body = self.to_json(None);
        request(Method::POST, &endpoint.endpoint("Basic"), Some(&body), None)
    }

    /// `PUT /Basic/[id]` with `If-Match`.
    ///
    /// # Errors
    /// `Missing` if the state does not come from the server; `TooLarge` above 256 kB.
    pub fn update(&self, endpoint: &FhirBase) -> Result<Request, Error> {
        let stored = self.stored()?;
        let url = endpoint.endpoint(&format!("Basic/{}", stored.id));
        request(Method::PUT, &url, Some(&self.to_json(Some(&stored.id))), Some(&stored.etag))
    }

    /// `DELETE /Basic/[id]` with `If-Match`.
    ///
    /// # Errors
    /// `Missing` if the state does not come from the server.
    pub fn delete(&self, endpoint: &FhirBase) -> Result<Request, Error> {
        let stored = self.stored()?;
        let url = endpoint.endpoint(&format!("Basic/{}", stored.id));
        request(Method::DELETE, &url, None, Some(&stored.etag))
    }

    /// The URL that finds states of a code: of a subject, or those without one.
    pub fn query(endpoint: &FhirBase, system: &str, code: &str, subject: Option<&str>) -> Url {
        let mut url = endpoint.endpoint("Basic");
        let mut pairs = url.query_pairs_mut();
        pairs.append_pair("code", &format!("{system}|{code}"));
        match subject {
            Some(subject) => pairs.append_pair("subject", subject),
            None => pairs.append_pair("subject:missing", "true"),
        };
        drop(pairs);
        url
    }

    /// Reads the answer to a create or an update.
    ///
    /// # Errors
    /// `UnexpectedStatus` for anything but success (412: the state has changed meanwhile); as [`AppState::from_json`].
    pub fn from_answer(response: &Response) -> Result<Self, Error> {
        if !response.status().is_success() {
            let error = Error::new(ErrorKind::UnexpectedStatus).at(PART);
            return Err(error.with_status(response.status()));
        }
        let members = crate::json::object(response.body(), 1024 * 1024, PART)?;
        let mut state = Self::from_json(&Value::Object(members))?;
        if let (Some(stored), Some(etag)) = (&mut state.stored, response.headers().get(ETAG))
            && let Ok(etag) = etag.to_str()
        {
            etag.clone_into(&mut stored.etag);
        }
        Ok(state)
    }

    /// Reads a `Basic` resource, such as an entry of the Bundle that a query gives; for servers: checks what a client sends.
    ///
    /// # Errors
    /// `WrongType` if the resource is no app state: not one coding, an extension that is no `valueString`, a subject that is not absolute.
    pub fn from_json(resource: &Value) -> Result<Self, Error> {
        let wrong = |member| Error::new(ErrorKind::WrongType).at(PART).member(member);
        if text(resource, "resourceType") != Some("Basic") {
            return Err(wrong("resourceType"));
        }
        let code = resource.get("code").ok_or_else(|| wrong("code"))?;
        let mut codings = items(code, "coding");
        let (Some(coding), None) = (codings.next(), codings.next()) else {
            return Err(wrong("code.coding"));
        };
        let (system, code) =
            text(coding, "system").zip(text(coding, "code")).ok_or_else(|| wrong("code.coding"))?;
        let subject = resource.get("subject").map(|subject| text(subject, "reference"));
        if subject == Some(None) {
            return Err(wrong("subject"));
        }
        let mut state = Self::new(system, code, subject.flatten()).map_err(|_| wrong("subject"))?;
        for extension in items(resource, "extension") {
            let only = extension.as_object().is_some_and(|members| members.len() == 2);
            let value = extension.get("valueString").and_then(Value::as_str);
            let pair = text(extension, "url").zip(value).filter(|_| only);
            let (url, value) = pair.ok_or_else(|| wrong("extension"))?;
            state = state.with_value(url, value);
        }
        if let Some(id) = text(resource, "id") {
            if !is_id(id) {
                return Err(wrong("id"));
            }
            let version = resource.get("meta").and_then(|meta| text(meta, "versionId"));
            let etag = version.map(|version| format!("W/\"{version}\"")).unwrap_or_default();
            state.stored = Some(StoredState { id: id.to_owned(), etag });
        }
        Ok(state)
    }

    fn to_json(&self, id: Option<&str>) -> Value {
        let mut resource = Map::new();
        resource.insert("resourceType".to_owned(), "Basic".into());
        if let Some(id) = id {
            resource.insert("id".to_owned(), id.into());
        }
        let coding = json!([{"system": self.system, "code": self.code}]);
        resource.insert("code".to_owned(), json!({"coding": coding}));
        if let Some(subject) = &self.subject {
            resource.insert("subject".to_owned(), json!({"reference": subject}));
        }
        let extension = |(url, value): &(String, String)| json!({"url": url, "valueString": value});
        if !self.values.is_empty() {
            resource.insert("extension".to_owned(), self.values.iter().map(extension).collect());
        }
        Value::Object(resource)
    }

    fn stored(&self) -> Result<&StoredState, Error> {
        let stored = self.stored.as_ref().filter(|stored| !stored.etag.is_empty());
        stored.ok_or_else(|| Error::new(ErrorKind::Missing).at(PART).member("ETag"))
    }
}

hide! { AppState }

fn request(
    method: Method,
    url: &Url,
    body: Option<&Value>,
    etag: Option<&str>,
) -> Result<Request, Error> {
    let body = body.map(|body| body.to_string().into_bytes()).unwrap_or_default();
    if body.len() > LIMIT {
        return Err(Error::new(ErrorKind::TooLarge).at(PART).with_bytes(body.len()));
    }
    let request = http::Request::builder().method(method).uri(url.as_str()).body(body);
    let mut request = request.map_err(|_| Error::new(ErrorKind::InvalidUrl).at(PART))?;
    let json = HeaderValue::from_static("application/fhir+json");
    request.headers_mut().insert(CONTENT_TYPE, json);
    if let Some(etag) = etag {
        let etag = HeaderValue::from_str(etag);
        let etag = etag.map_err(|_| Error::new(ErrorKind::WrongType).at(PART).member("ETag"))?;
        request.headers_mut().insert(IF_MATCH, etag);
    }
    Ok(request)
}

/// The form of a FHIR id, so that it can stand in a path.
const PART: &str = "app state";
const LIMIT: usize = 256 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint() -> FhirBase {
        "https://ehr.example/fhir".parse().unwrap()
    }

    fn state() -> AppState {
        let subject = Some("https://ehr.example/fhir/Patient/1");
        AppState::new("https://app.example", "prefs", subject).unwrap().with_value("urn:x", "v")
    }

    fn stored(change: impl Fn(&mut Value)) -> Result<AppState, Error> {
        let mut resource = state().to_json(Some("1000"));
        resource["meta"] = json!({"versionId": "a"});
        change(&mut resource);
        AppState::from_json(&resource)
    }

    #[test]
    fn e01_requests() {
        let create = state().create(&endpoint()).unwrap();
        assert_eq!((create.method().as_str(), create.uri().path()), ("POST", "/fhir/Basic"));
        let body: Value = serde_json::from_slice(create.body()).unwrap();
        assert!(body.get("id").is_none() && body.get("meta").is_none());
        assert_eq!(state().update(&endpoint()).unwrap_err().kind(), ErrorKind::Missing);
        let stored = stored(|_| {}).unwrap();
        let update = stored.clone().cleared().with_value("urn:x", "w").update(&endpoint()).unwrap();
        assert_eq!((update.method().as_str(), update.uri().path()), ("PUT", "/fhir/Basic/1000"));
        assert_eq!(update.headers()["if-match"], "W/\"a\"");
        let delete = stored.delete(&endpoint()).unwrap();
        assert_eq!((delete.method().as_str(), delete.uri().path()), ("DELETE", "/fhir/Basic/1000"));
        assert_eq!(delete.headers()["if-match"], "W/\"a\"");
    }

    #[test]
    fn e01_queries() {
        let subject = Some("https://ehr.example/fhir/Patient/1");
        let url = AppState::query(&endpoint(), "https://app.example", "prefs", subject);
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        assert_eq!(pairs[0], ("code".to_owned(), "https://app.example|prefs".to_owned()));
        assert_eq!(pairs[1].0, "subject");
        let global = AppState::query(&endpoint(), "s", "c", None);
        assert!(global.query().unwrap().ends_with("subject%3Amissing=true"));
    }

    #[test]
    fn e01_what_is_no_app_state() {
        let large = state().with_value("urn:y", &"x".repeat(300_000));
        assert_eq!(large.create(&endpoint()).unwrap_err().kind(), ErrorKind::TooLarge);
        assert!(AppState::new("s", "c", Some("Patient/1")).is_err());
        let changes: [fn(&mut Value); 7] = [
            |r| r["resourceType"] = json!("Patient"),
            |r| r["code"]["coding"] = json!([]),
            |r| {
                let coding = json!({"system": "a", "code": "b"});
                r["code"]["coding"] = json!([coding, coding]);
            },
            |r| r["subject"]["reference"] = json!("Patient/1"),
            |r| r["subject"] = json!({}),
            |r| r["extension"][0] = json!({"url": "x", "valueInteger": 1}),
            |r| r["id"] = json!("../Patient/1"),
        ];
        for change in changes {
            assert_eq!(stored(change).unwrap_err().kind(), ErrorKind::WrongType);
        }
    }

    #[test]
    fn e01_answers() {
        let mut resource = state().to_json(Some("1"));
        resource["meta"] = json!({"versionId": "a"});
        let answer = |status: u16| {
            let response = http::Response::builder().status(status).header("etag", "W/\"b\"");
            AppState::from_answer(&response.body(resource.to_string().into_bytes()).unwrap())
        };
        let update = answer(201).unwrap().update(&endpoint()).unwrap();
        assert_eq!(update.headers()["if-match"], "W/\"b\"");
        assert_eq!(answer(412).unwrap_err().status(), Some(412));
    }
}
