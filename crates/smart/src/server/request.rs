//! What a FHIR request does, read from its method and URL.

use http::{HeaderValue, Method};
use serde_json::Value;
use url::form_urlencoded;

use crate::base::is_id;
use crate::scope::{
    AccessRequest, Authority, Decision, Denied, Interaction, OperationPolicy, Permissions, ScopeSet,
};

/// A FHIR request as far as scopes can judge it: the bridge from HTTP to [`ScopeSet::decide`].
///
/// ```
/// use sanare_smart::scope::{Authority, Decision, ScopeSet};
/// use sanare_smart::server::FhirRequest;
///
/// let request = http::Request::get("/fhir/Observation?code=8867-4").body(()).unwrap();
/// let asked = FhirRequest::of(&request, "/fhir").unwrap();
/// let scopes = ScopeSet::parse("user/Observation.rs");
/// assert_eq!(asked.decide(&scopes, Authority::user(), None), Decision::Allow);
///
/// // With `_include` and the like, other types come back as well: that needs `*`.
/// let request = http::Request::get("/fhir/Observation?_include=Observation:subject").body(()).unwrap();
/// let asked = FhirRequest::of(&request, "/fhir").unwrap();
/// assert!(!asked.decide(&scopes, Authority::user(), None).is_allowed());
/// ```
///
/// [FHIR REST interactions](https://hl7.org/fhir/R4/http.html)
#[derive(Clone, PartialEq, Eq)]
pub struct FhirRequest {
    kind: Kind,
    resource_type: Option<String>,
    id: Option<String>,
    compartment: Option<String>,
    query: String,
    /// The query, or a part of it, is in a body that was not read.
    unread: bool,
}

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    Capabilities,
    Batch,
    Interaction(Interaction<'static>),
    Operation(String),
}

impl FhirRequest {
    /// Reads a request whose path begins with the path of the FHIR base; `None` if it is none that FHIR knows.
    pub fn of<B>(request: &http::Request<B>, base_path: &str) -> Option<Self> {
        let path = request.uri().path().strip_prefix(base_path.trim_end_matches('/'))?;
        if !(path.is_empty() || path.starts_with('/')) {
            return None;
        }
        let query = request.uri().query().unwrap_or_default();
        let mut conditions = request.headers().get_all("if-none-exist").iter();
        let condition = conditions.next().map(HeaderValue::to_str).transpose().ok()?;
        // Of two, nobody knows which one the server heeds.
        if conditions.next().is_some() {
            return None;
        }
        Some(Self::parse(request.method(), path, query, condition.is_some())?.given(condition))
    }

    /// Reads an entry of a batch or transaction: its `request` with `method` and `url`.
    pub fn of_entry(entry: &Value) -> Option<Self> {
        let request = entry.get("request")?;
        let text = |name: &str| request.get(name).and_then(Value::as_str);
        let method = Method::from_bytes(text("method")?.as_bytes()).ok()?;
        let url = text("url")?;
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let condition = text("ifNoneExist");
        Some(Self::parse(&method, path, query, condition.is_some())?.given(condition))
    }

    /// With the search of a conditional create.
    fn given(mut self, condition: Option<&str>) -> Self {
        if self.kind == Kind::Interaction(Interaction::ConditionalCreate) {
            condition.unwrap_or_default().trim_start_matches('?').clone_into(&mut self.query);
        }
        self
    }

    /// With the form that a `POST .../_search` has in its body.
    #[must_use]
    pub fn with_form(mut self, form: &str) -> Self {
        if self.unread {
            if !self.query.is_empty() && !form.is_empty() {
                self.query.push('&');
            }
            self.query.push_str(form);
            self.unread = false;
        }
        self
    }

    fn parse(method: &Method, path: &str, query: &str, conditional: bool) -> Option<Self> {
        use Interaction as I;
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        let is = |name: &Method| method == name;
        let read = is(&Method::GET) || is(&Method::HEAD);
        let mut request = Self {
            kind: Kind::Capabilities,
            resource_type: None,
            id: None,
            compartment: None,
            query: query.to_owned(),
            unread: false,
        };
        let mut name_type = |name: &str| request.resource_type = Some(name.to_owned());
        let interaction = match segments.as_slice() {
            [""] if is(&Method::POST) => {
                return Some(Self { kind: Kind::Batch, ..request });
            }
            [""] if read => I::SearchSystem,
            ["metadata"] | [".well-known", "smart-configuration"] if read => return Some(request),
            ["_history"] if read => I::HistorySystem,
            ["_search"] if is(&Method::POST) => {
                request.unread = true;
                I::SearchSystem
            }
            [operation] if is_operation(operation, method) => {
                return request.operation(operation);
            }
            [name, operation] if is_type(name) && is_operation(operation, method) => {
                name_type(name);
                return request.operation(operation);
            }
            [name, id, operation]
                if is_type(name) && is_id(id) && is_operation(operation, method) =>
            {
                name_type(name);
                request.id = Some((*id).to_owned());
                return request.operation(operation);
            }
            [name] if is_type(name) => {
                name_type(name);
                match *method {
                    Method::GET | Method::HEAD => I::SearchType,
                    Method::POST if conditional => I::ConditionalCreate,
                    Method::POST => I::Create,
                    Method::PUT => I::ConditionalUpdate { may_create: true },
                    Method::PATCH => I::ConditionalPatch,
                    Method::DELETE => I::ConditionalDelete,
                    _ => return None,
                }
            }
            [name, "_search"] if is_type(name) && is(&Method::POST) => {
                name_type(name);
                request.unread = true;
                I::SearchType
            }
            [name, "_history"] if is_type(name) && read => {
                name_type(name);
                I::HistoryType
            }
            [name, id] if is_type(name) && is_id(id) => {
                name_type(name);
                request.id = Some((*id).to_owned());
                match *method {
                    Method::GET | Method::HEAD => I::Read,
                    Method::PUT => I::Update,
                    Method::PATCH => I::Patch,
                    Method::DELETE => I::Delete,
                    _ => return None,
                }
            }
            [name, id, "_history"] if is_type(name) && is_id(id) && read => {
                name_type(name);
                request.id = Some((*id).to_owned());
                I::HistoryInstance
            }
            [name, id, "_history", version]
                if is_type(name) && is_id(id) && is_id(version) && read =>
            {
                name_type(name);
                request.id = Some((*id).to_owned());
                I::Vread
            }
            // A search in a compartment: of one type, or of all.
            [owner, id, name] if is_type(owner) && is_id(id) && read => {
                if *owner == "Patient" {
                    request.compartment = Some((*id).to_owned());
                }
                match *name {
                    "*" => I::SearchSystem,
                    name if is_type(name) => {
                        request.resource_type = Some(name.to_owned());
                        I::SearchType
                    }
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(Self { kind: Kind::Interaction(interaction), ..request })
    }

    fn operation(self, name: &str) -> Option<Self> {
        let name = name.strip_prefix('$')?.to_owned();
        Some(Self { kind: Kind::Operation(name), ..self })
    }

    /// The resource type, if the request is about one.
    pub fn resource_type(&self) -> Option<&str> {
        self.resource_type.as_deref()
    }

    /// The id, if the request is about one resource.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The search, percent-encoded as it came; of a conditional create, that of `If-None-Exist`.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Whether it is a batch or transaction, whose entries are judged one by one ([`of_entry`](Self::of_entry)).
    pub fn is_batch(&self) -> bool {
        self.kind == Kind::Batch
    }

    /// Whether it asks for the CapabilityStatement or the SMART configuration, which need no token.
    pub fn is_capabilities(&self) -> bool {
        self.kind == Kind::Capabilities
    }

    /// Whether resources of other types than the searched one can come back, or decide what comes back: `_include`, `_revinclude`, `_graph`,
    /// `_has`, `_list`, `_in`, `_filter`, `_query`, chained parameters, a chained `_sort`, and a body that was not read.
    pub fn reaches_other_types(&self) -> bool {
        let reaches = |name: &str, value: &str| {
            let plain = name.split(':').next().unwrap_or_default();
            OTHER_TYPES.contains(&plain)
                || name.contains('.')
                || (plain == "_sort" && value.contains('.'))
        };
        self.unread
            || form_urlencoded::parse(self.query.as_bytes())
                .any(|(name, value)| reaches(&name, &value))
    }

    /// Whether the scopes of a token cover the request. A batch is denied as a whole: judge its entries. One that
    /// [reaches other types](Self::reaches_other_types) needs the right to search everything as well.
    pub fn decide(
        &self,
        scopes: &ScopeSet,
        authority: Authority<'_>,
        policy: Option<&OperationPolicy>,
    ) -> Decision {
        let decide = |interaction: Interaction<'_>, resource_type: Option<&str>| {
            let request = match resource_type {
                Some(name) => AccessRequest::new(authority, interaction, name),
                None => AccessRequest::system(authority, interaction),
            };
            let request = request.with_query(&self.query);
            let request = match policy {
                Some(policy) => request.with_policy(policy),
                None => request,
            };
            scopes.decide(&match &self.compartment {
                Some(patient) => request.in_compartment(patient),
                None => request,
            })
        };
        let own = match &self.kind {
            Kind::Capabilities => return Decision::Allow,
            Kind::Batch => return Decision::Deny(Denied::hopeless()),
            Kind::Interaction(interaction) => decide(*interaction, self.resource_type()),
            Kind::Operation(name) => decide(Interaction::Operation(name), self.resource_type()),
        };
        let Kind::Interaction(interaction) = self.kind else { return own };
        // Histories and conditional interactions search as well.
        let searches = interaction.required().contains(Permissions::SEARCH);
        if searches && self.reaches_other_types() {
            let all = AccessRequest::system(authority, Interaction::SearchSystem);
            return own.and(scopes.decide(&all));
        }
        own
    }
}

impl std::fmt::Debug for FhirRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FhirRequest")
            .field("resource_type", &self.resource_type)
            .finish_non_exhaustive()
    }
}

fn is_type(name: &str) -> bool {
    crate::scope::is_type(name)
}

fn is_operation(text: &str, method: &Method) -> bool {
    let name = text.strip_prefix('$');
    name.is_some_and(is_id) && matches!(*method, Method::GET | Method::HEAD | Method::POST)
}

/// Parameters by which other types come back, or decide what comes back.
const OTHER_TYPES: [&str; 8] =
    ["_include", "_revinclude", "_graph", "_has", "_list", "_in", "_filter", "_query"];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn decision(method: &str, url: &str, scopes: &str) -> Option<bool> {
        let request = http::Request::builder().method(method).uri(url).body(()).unwrap();
        let asked = FhirRequest::of(&request, "/fhir/")?;
        let authority = Authority::user().with_patient("p1");
        Some(asked.decide(&ScopeSet::parse(scopes), authority, None).is_allowed())
    }

    #[test]
    fn s03_each_interaction_is_read_from_method_and_url() {
        for (method, url, letters) in [
            ("GET", "/fhir/Observation/1", "r"),
            ("HEAD", "/fhir/Observation/1", "r"),
            ("GET", "/fhir/Observation/1/_history", "r"),
            ("GET", "/fhir/Observation/1/_history/2", "r"),
            ("GET", "/fhir/Observation/_history", "s"),
            ("GET", "/fhir/Observation?code=1", "s"),
            ("GET", "/fhir/Patient/p1/Observation", "s"),
            ("POST", "/fhir/Observation", "c"),
            ("PUT", "/fhir/Observation/1", "u"),
            ("PATCH", "/fhir/Observation/1", "u"),
            ("DELETE", "/fhir/Observation/1", "d"),
            ("PUT", "/fhir/Observation?code=1", "cus"),
            ("PATCH", "/fhir/Observation?code=1", "us"),
            ("DELETE", "/fhir/Observation?code=1", "ds"),
        ] {
            let exact = format!("user/Observation.{letters}");
            assert_eq!(decision(method, url, &exact), Some(true), "{method} {url}");
            for missing in letters.chars() {
                let rest: String = "cruds".chars().filter(|c| *c != missing).collect();
                let rest = format!("user/Observation.{rest}");
                assert_eq!(decision(method, url, &rest), Some(false), "{method} {url}");
            }
        }
    }

    #[test]
    fn s03_the_system_needs_the_wildcard_and_metadata_nothing() {
        assert_eq!(decision("GET", "/fhir/metadata", ""), Some(true));
        assert_eq!(decision("GET", "/fhir?_type=Patient", "user/Patient.cruds"), Some(false));
        assert_eq!(decision("GET", "/fhir/_history", "user/*.s"), Some(true));
        assert_eq!(decision("GET", "/fhir/Patient/p1/*", "user/*.s"), Some(true));
    }

    #[test]
    fn s03_what_is_not_judged_is_denied() {
        for (method, url) in
            [("POST", "/fhir"), ("GET", "/fhir/Patient/p1/$everything"), ("POST", "/fhir/$export")]
        {
            assert_eq!(decision(method, url, "user/*.cruds"), Some(false), "{method} {url}");
        }
        for (method, url) in [
            ("GET", "/fhirx/Patient/p1"),
            ("GET", "/fhir/patient/p1"),
            ("GET", "/fhir/Patient/p1/_history/1/2"),
            ("GET", "/fhir/Patient/a%2Fb"),
            ("TRACE", "/fhir/Patient/p1"),
            ("POST", "/fhir/Patient/p1"),
            // `..` resolved: a search of the whole system; `.`: the history of the type.
            ("GET", "/fhir/Observation/..?_type=Patient"),
            ("GET", "/fhir/Observation/./_history"),
            ("GET", "/fhir/Observation/../Patient"),
            ("GET", "/fhir/Patient/../$everything"),
            ("GET", "/fhir/Observation/%2e%2e"),
        ] {
            assert_eq!(decision(method, url, "user/*.cruds"), None, "{method} {url}");
        }
    }

    #[test]
    fn s03_results_of_other_types_need_the_wildcard() {
        for query in [
            "_include=Observation:subject",
            "_revinclude=Provenance:target",
            "_revinclude:iterate=Provenance:target",
            "_has:Observation:patient:code=1",
            "subject.name=x",
            "%5Finclude=Observation:subject",
            "_graph=1",
            "_list=42",
            "_in=Group/1",
            "_sort=-subject:Patient.name",
        ] {
            let url = format!("/fhir/Observation?{query}");
            let history = format!("/fhir/Observation/_history?{query}");
            for (method, url) in
                [("GET", &url), ("GET", &history), ("PUT", &url), ("PATCH", &url), ("DELETE", &url)]
            {
                assert_eq!(decision(method, url, "user/Observation.cruds"), Some(false), "{query}");
                assert_eq!(decision(method, url, "user/*.cruds"), Some(true), "{query}");
            }
        }
        assert_eq!(
            decision("GET", "/fhir/Observation?_sort=-date", "user/Observation.s"),
            Some(true)
        );
        let search = http::Request::post("/fhir/Observation/_search").body(()).unwrap();
        let asked = FhirRequest::of(&search, "/fhir").unwrap();
        let scopes = ScopeSet::parse("user/Observation.s");
        assert!(!asked.decide(&scopes, Authority::user(), None).is_allowed());
        let read = asked.clone().with_form("code=1");
        assert_eq!(read.decide(&scopes, Authority::user(), None), Decision::Allow);
        let more = asked.with_form("_include=Observation:subject");
        assert!(!more.decide(&scopes, Authority::user(), None).is_allowed());
    }

    #[test]
    fn s03_entries_of_a_batch_are_read() {
        let scopes = ScopeSet::parse("user/Observation.rs");
        let decided = |entry: Value| {
            let asked = FhirRequest::of_entry(&entry)?;
            Some(asked.decide(&scopes, Authority::user(), None).is_allowed())
        };
        let entry = |method: &str, url: &str| json!({"request": {"method": method, "url": url}});
        assert_eq!(decided(entry("GET", "Observation/1")), Some(true));
        assert_eq!(decided(entry("DELETE", "Observation/1")), Some(false));
        assert_eq!(decided(entry("GET", "https://other.example/Observation/1")), None);
        assert_eq!(decided(entry("GET", "Observation?code=http://loinc.org|8867-4")), Some(true));
        assert_eq!(decided(json!({})), None);
    }

    #[test]
    fn s03_the_condition_of_a_create_is_a_search() {
        let own = ScopeSet::parse("user/Observation.cs");
        let decided = |condition: &str, scopes: &ScopeSet| {
            let request =
                http::Request::post("/fhir/Observation").header("if-none-exist", condition);
            let asked = FhirRequest::of(&request.body(()).unwrap(), "/fhir").unwrap();
            asked.decide(scopes, Authority::user(), None).is_allowed()
        };
        assert!(decided("identifier=1", &own));
        assert!(!decided("identifier=1", &ScopeSet::parse("user/Observation.c")));
        assert!(!decided("subject.name=x", &own));
        assert!(decided("subject.name=x", &ScopeSet::parse("user/*.cs")));
        let entry = json!({
            "request": {"method": "POST", "url": "Observation", "ifNoneExist": "subject.name=x"}
        });
        let asked = FhirRequest::of_entry(&entry).unwrap();
        assert!(!asked.decide(&own, Authority::user(), None).is_allowed());
        let unread = http::Request::post("/fhir/Observation").header("if-none-exist", &b"\xff"[..]);
        assert!(FhirRequest::of(&unread.body(()).unwrap(), "/fhir").is_none());
    }

    /// A history is not searched by a constraint's parameter, and what a server makes of one that not all types know is not known.
    #[test]
    fn s05_only_a_search_of_the_type_implies_a_constraint() {
        let scopes = ScopeSet::parse("user/*.s?category=laboratory");
        let decided = |url: &str| {
            let request = http::Request::get(url).body(()).unwrap();
            let asked = FhirRequest::of(&request, "/fhir").unwrap();
            asked.decide(&scopes, Authority::user(), None)
        };
        assert_eq!(decided("/fhir/Observation?category=laboratory"), Decision::Allow);
        for url in [
            "/fhir/Observation/_history?category=laboratory",
            "/fhir/_history?category=laboratory",
            "/fhir?category=laboratory",
        ] {
            assert!(matches!(decided(url), Decision::AllowFiltered(_)), "{url}");
        }
    }

    #[test]
    fn d02_discovery_below_the_base_is_public() {
        let url = "/fhir/.well-known/smart-configuration";
        let request = http::Request::get(url).body(()).unwrap();
        assert!(FhirRequest::of(&request, "/fhir").unwrap().is_capabilities());
        assert_eq!(decision("POST", url, "user/*.cruds"), None);
    }

    #[test]
    fn a_compartment_of_another_patient_is_out_of_reach() {
        let scopes = "patient/Observation.rs";
        assert_eq!(decision("GET", "/fhir/Patient/p1/Observation", scopes), Some(true));
        assert_eq!(decision("GET", "/fhir/Patient/p2/Observation", scopes), Some(false));
    }
}
