//! What the fake server answers.

use std::time::SystemTime;

use http::header::{
    CONTENT_LOCATION, CONTENT_TYPE, ETAG, IF_MATCH, IF_NONE_MATCH, LAST_MODIFIED, LOCATION,
};
use http::{HeaderName, Method};
use serde_json::{Value, json};
use url::{Url, form_urlencoded};

use super::fault::{Quirk, outcome, plain, with};
use super::server::State;
use super::store::text;
use crate::etag::ETag;
use crate::io::{Request, Response};

impl State {
    fn has(&self, quirk: Quirk) -> bool {
        self.quirks.contains(&quirk)
    }

    pub(super) fn answer(&mut self, request: &Request, url: &Url, now: SystemTime) -> Response {
        let below = self.base.segments_below(url);
        // The base itself, without its slash.
        let is_base = url.path() == self.base.url().path().trim_end_matches('/');
        let segments: Vec<String> = match below {
            Some(segments) => segments.into_iter().map(str::to_owned).collect(),
            None if is_base => Vec::new(),
            None => return outcome(404, "not-found"),
        };
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let query = url.query().unwrap_or_default();
        let body = || serde_json::from_slice::<Value>(request.body()).ok();
        let header = |name: HeaderName| request.headers().get(name)?.to_str().ok();
        let response = match (request.method(), segments.as_slice()) {
            (&Method::GET, ["metadata"]) => fhir(200, &capability_statement()),
            (&Method::GET, [job]) if job.starts_with("job") => self.poll(),
            (_, [.., name]) if name.starts_with('$') => self.operation(request, &segments),
            (&Method::GET, []) if query.contains("_getpages=") => self.page_of_root(query),
            (&Method::POST, []) => match body() {
                Some(bundle) => self.bundle(&bundle),
                None => outcome(400, "structure"),
            },
            (&Method::GET, ["_history"]) => self.history_system(),
            (&Method::GET, [name]) => self.search(name, query, query),
            (&Method::POST, [name, "_search"]) => {
                let form = String::from_utf8_lossy(request.body()).into_owned();
                self.search(name, &form, query)
            }
            (&Method::POST, [name]) => match body() {
                Some(resource) => {
                    self.create(name, resource, header(HeaderName::from_static("if-none-exist")))
                }
                None => outcome(400, "structure"),
            },
            (&Method::GET, [name, id]) => self.read(name, id, header(IF_NONE_MATCH)),
            (&Method::GET, [name, id, "_history"]) => self.history(name, id),
            (&Method::GET, [name, id, "_history", version]) => self.vread(name, id, version),
            (&Method::PUT, [name, id]) => match body() {
                Some(resource) => self.update(name, id, resource, header(IF_MATCH)),
                None => outcome(400, "structure"),
            },
            (&Method::PUT, [name]) => match body() {
                Some(resource) => self.update_where(name, query, resource),
                None => outcome(400, "structure"),
            },
            (&Method::DELETE, [name, id]) => self.delete(name, id, header(IF_MATCH)),
            (&Method::DELETE, [name]) => match self.store.search(name, query).0.as_slice() {
                [] => outcome(404, "not-found"),
                [one] => self.delete(name, &text(one, "id").unwrap_or_default(), None),
                _ => outcome(412, "multiple-matches"),
            },
            _ => outcome(405, "not-supported"),
        };
        with(response, LAST_MODIFIED, &httpdate::fmt_http_date(now))
    }

    fn read(&self, name: &str, id: &str, known: Option<&str>) -> Response {
        match self.store.current(name, id) {
            None => outcome(404, "not-found"),
            Some(Err(())) if self.has(Quirk::ForgetsDeleted) => outcome(404, "not-found"),
            Some(Err(())) => outcome(410, "deleted"),
            Some(Ok(resource)) => {
                let version = version_of(resource);
                let is_known = known.and_then(ETag::read) == Some(ETag::of_version(&version));
                if is_known && !self.has(Quirk::NoConditionalRead) {
                    return plain(304);
                }
                versioned(200, resource)
            }
        }
    }

    fn vread(&self, name: &str, id: &str, version: &str) -> Response {
        let at = version.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match at.and_then(|at| self.store.history(name, id).get(at)) {
            None => outcome(404, "not-found"),
            Some(None) => outcome(410, "deleted"),
            Some(Some(resource)) => versioned(200, resource),
        }
    }

    fn history(&self, name: &str, id: &str) -> Response {
        let versions = self.store.history(name, id);
        let url = format!("{name}/{id}");
        let entries: Vec<Value> = versions
            .iter()
            .enumerate()
            .rev()
            .map(|(at, resource)| match resource {
                Some(resource) => {
                    json!({"fullUrl": format!("{}{url}", self.base.url()), "resource": resource,
                    "request": {"method": if at == 0 { "POST" } else { "PUT" }, "url": url},
                    "response": {"status": "200", "etag": format!("W/\"{}\"", at + 1)}})
                }
                None => json!({"fullUrl": format!("{}{url}", self.base.url()),
                    "request": {"method": "DELETE", "url": url},
                    "response": {"status": "204", "etag": format!("W/\"{}\"", at + 1)}}),
            })
            .collect();
        if entries.is_empty() {
            return outcome(404, "not-found");
        }
        bundle("history", Some(entries.len()), &[], &entries)
    }

    fn history_system(&self) -> Response {
        let of_type = if self.has(Quirk::HistoryAsSearchset) { "searchset" } else { "history" };
        bundle(of_type, Some(0), &[], &[])
    }

    fn create(&mut self, name: &str, resource: Value, condition: Option<&str>) -> Response {
        if text(&resource, "resourceType").as_deref() != Some(name) {
            return outcome(400, "invalid");
        }
        if let Some(condition) = condition.filter(|_| !self.has(Quirk::NoConditionalCreate)) {
            match self.store.search(name, condition).0.as_slice() {
                [] => {}
                [one] => return self.shown(versioned(200, one), one),
                _ => return outcome(412, "multiple-matches"),
            }
        }
        let mut resource = resource;
        if let Some(members) = resource.as_object_mut() {
            members.remove("id");
        }
        let id = self.store.put(resource);
        self.written(201, name, &id)
    }

    fn update(
        &mut self,
        name: &str,
        id: &str,
        resource: Value,
        condition: Option<&str>,
    ) -> Response {
        if text(&resource, "id").as_deref() != Some(id) {
            return outcome(400, "invalid");
        }
        let exists = self.store.current(name, id).is_some();
        if let Some(refused) = self.conflict(name, id, condition) {
            return refused;
        }
        self.store.put(resource);
        self.written(if exists { 200 } else { 201 }, name, id)
    }

    fn update_where(&mut self, name: &str, query: &str, mut resource: Value) -> Response {
        let found = self.store.search(name, query).0;
        let (status, id) = match found.as_slice() {
            [] => (201, None),
            [one] => (200, text(one, "id")),
            _ => return outcome(412, "multiple-matches"),
        };
        if let (Some(members), Some(id)) = (resource.as_object_mut(), id) {
            members.insert("id".to_owned(), json!(id));
        }
        let id = self.store.put(resource);
        self.written(status, name, &id)
    }

    fn delete(&mut self, name: &str, id: &str, condition: Option<&str>) -> Response {
        if let Some(refused) = self.conflict(name, id, condition) {
            return refused;
        }
        match self.store.current(name, id) {
            None => outcome(404, "not-found"),
            Some(Err(())) => outcome(410, "deleted"),
            Some(Ok(_)) => {
                self.store.delete(name, id);
                plain(204)
            }
        }
    }

    /// A refusal if the current version is not the one that the condition names.
    fn conflict(&self, name: &str, id: &str, condition: Option<&str>) -> Option<Response> {
        let wanted = condition.and_then(ETag::read)?;
        let current = match self.store.current(name, id) {
            Some(Ok(resource)) => Some(ETag::of_version(&version_of(resource))),
            _ => None,
        };
        (current != Some(wanted)).then(|| outcome(412, "conflict"))
    }

    fn written(&self, status: u16, name: &str, id: &str) -> Response {
        match self.store.current(name, id) {
            Some(Ok(resource)) => self.shown(versioned(status, resource), resource),
            _ => plain(status),
        }
    }

    /// The answer to a write, with its address.
    fn shown(&self, mut response: Response, resource: &Value) -> Response {
        let name = text(resource, "resourceType").unwrap_or_default();
        let id = text(resource, "id").unwrap_or_default();
        let path = format!("{name}/{id}/_history/{}", version_of(resource));
        let location = if self.has(Quirk::ForeignLocation) {
            format!("https://elsewhere.example/{path}")
        } else {
            format!("{}{path}", self.base.url())
        };
        if self.has(Quirk::MinimalAnswers) || self.has(Quirk::ForeignLocation) {
            response.body_mut().clear();
        }
        with(response, LOCATION, &location)
    }

    /// A page of a search: the parameters, and the page in the URL.
    fn search(&self, name: &str, query: &str, page: &str) -> Response {
        let page = form_urlencoded::parse(page.as_bytes())
            .find(|(name, _)| name == "_page")
            .and_then(|(_, at)| at.parse::<usize>().ok())
            .unwrap_or(0);
        if page > 0 && self.has(Quirk::ExpiredPages) {
            return outcome(410, "expired");
        }
        let (found, known) = self.store.search(name, query);
        let count = known.iter().find(|(name, _)| name == "_count");
        let count = count.and_then(|(_, count)| count.parse().ok()).unwrap_or(10_usize).max(1);
        let shown = if self.has(Quirk::EqualPages) { 0 } else { page };
        let mut from = shown.saturating_mul(count);
        if self.has(Quirk::OverlappingPages) {
            from = from.saturating_sub(shown);
        }
        let rest = found.get(from..).unwrap_or_default();
        let entries: Vec<Value> = rest
            .iter()
            .take(count)
            .map(|resource| {
                let id = text(resource, "id").unwrap_or_default();
                json!({"fullUrl": format!("{}{name}/{id}", self.base.url()), "resource": resource,
                    "search": {"mode": "match"}})
            })
            .collect();
        let mut of_page = form_urlencoded::Serializer::new(String::new());
        let _ = of_page.extend_pairs(&known);
        let of_self = of_page.finish();
        let here = format!("{}{name}?{of_self}", self.base.url());
        let mut links = vec![("self", here.clone())];
        if let Some(next) = self.next(name, &of_self, page, rest.len() > count) {
            links.push(("next", next));
        }
        let total = (!self.has(Quirk::NoTotal)).then_some(found.len());
        bundle("searchset", total, &links, &entries)
    }

    fn next(&self, name: &str, query: &str, page: usize, more: bool) -> Option<String> {
        let at = |page: usize| format!("{}{name}?{query}&_page={page}", self.base.url());
        let following = page.saturating_add(1);
        if self.has(Quirk::SelfLoop) {
            return Some(at(page));
        }
        if self.has(Quirk::BackAndForth) && page > 0 {
            return Some(at(page.saturating_sub(1)));
        }
        if self.has(Quirk::EqualPages) || self.has(Quirk::EndlessEmptyPages) {
            return Some(at(following));
        }
        if !more || self.has(Quirk::NoNext) {
            return None;
        }
        Some(if self.has(Quirk::ForeignNext) {
            format!("https://elsewhere.example/{name}?{query}&_page={following}")
        } else if self.has(Quirk::RelativeNext) {
            format!("{name}?{query}&_page={following}")
        } else if self.has(Quirk::RootNext) {
            let inner: String =
                form_urlencoded::byte_serialize(format!("{name}?{query}").as_bytes()).collect();
            let base = self.base.url().as_str().trim_end_matches('/');
            format!("{base}?_getpages={inner}&_page={following}")
        } else {
            at(following)
        })
    }

    fn page_of_root(&self, query: &str) -> Response {
        let asked = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "_getpages");
        match asked.as_ref().and_then(|(_, asked)| asked.split_once('?')) {
            Some((name, of_search)) => self.search(name, of_search, query),
            None => outcome(404, "not-found"),
        }
    }

    fn operation(&mut self, request: &Request, segments: &[&str]) -> Response {
        if self.has(Quirk::Asynchronous)
            && request.headers().get("prefer").is_some_and(|it| it == "respond-async")
        {
            self.polls = 0;
            let job = format!("{}job1", self.base.url());
            return with(plain(202), CONTENT_LOCATION, &job);
        }
        match segments {
            [name, id, "$everything"] => match self.store.current(name, id) {
                Some(Ok(resource)) => {
                    bundle("searchset", Some(1), &[], &[json!({ "resource": resource })])
                }
                _ => outcome(404, "not-found"),
            },
            _ => outcome(404, "not-supported"),
        }
    }

    fn poll(&mut self) -> Response {
        self.polls = self.polls.saturating_add(1);
        if self.polls < 3 {
            return plain(202);
        }
        let parameters = json!({"resourceType": "Parameters"});
        let entry = json!({"response": {"status": "200 OK"}, "resource": parameters});
        bundle("batch-response", None, &[], &[entry])
    }

    fn bundle(&mut self, sent: &Value) -> Response {
        let is_transaction = text(sent, "type").as_deref() == Some("transaction");
        let before = self.store.clone();
        let mut answers = Vec::new();
        let entries = sent.get("entry").and_then(Value::as_array).cloned().unwrap_or_default();
        for (at, entry) in entries.iter().enumerate() {
            let answer = self.entry(entry);
            let failed = answer.status().as_u16() >= 400;
            if failed && is_transaction && !self.has(Quirk::HalfTransactions) {
                self.store = before;
                let mut refused = outcome(422, "processing");
                *refused.body_mut() = json!({"resourceType": "OperationOutcome", "issue": [
                    {"severity": "error", "code": "processing", "expression": [format!("Bundle.entry[{at}]")]}]})
                .to_string()
                .into_bytes();
                return refused;
            }
            let header = |name: HeaderName| answer.headers().get(name)?.to_str().ok();
            answers.push(json!({"response": {
                "status": answer.status().as_str(), "location": header(LOCATION), "etag": header(ETAG)}}));
        }
        let of_type = if is_transaction { "transaction-response" } else { "batch-response" };
        bundle(of_type, None, &[], &answers)
    }

    fn entry(&mut self, entry: &Value) -> Response {
        let request = entry.get("request").cloned().unwrap_or_default();
        let method = text(&request, "method").unwrap_or_default();
        let url = text(&request, "url").unwrap_or_default();
        let resource = entry.get("resource").cloned();
        let if_match = text(&request, "ifMatch");
        let (path, _) = url.split_once('?').unwrap_or((url.as_str(), ""));
        let segments: Vec<&str> = path.split('/').collect();
        match (method.as_str(), segments.as_slice(), resource) {
            ("POST", [name], Some(resource)) => {
                self.create(name, resource, text(&request, "ifNoneExist").as_deref())
            }
            ("PUT", [name, id], Some(resource)) => {
                self.update(name, id, resource, if_match.as_deref())
            }
            ("DELETE", [name, id], _) => self.delete(name, id, if_match.as_deref()),
            ("GET", [name, id], _) => self.read(name, id, None),
            _ => outcome(400, "invalid"),
        }
    }
}

fn version_of(resource: &Value) -> String {
    resource.pointer("/meta/versionId").and_then(Value::as_str).unwrap_or("1").to_owned()
}

fn versioned(status: u16, resource: &Value) -> Response {
    with(fhir(status, resource), ETAG, &ETag::of_version(&version_of(resource)).to_string())
}

fn fhir(status: u16, body: &Value) -> Response {
    let mut response = plain(status);
    *response.body_mut() = body.to_string().into_bytes();
    with(response, CONTENT_TYPE, "application/fhir+json; charset=utf-8")
}

fn bundle(
    of_type: &str,
    total: Option<usize>,
    links: &[(&str, String)],
    entries: &[Value],
) -> Response {
    let links: Vec<Value> =
        links.iter().map(|(relation, url)| json!({"relation": relation, "url": url})).collect();
    let mut bundle =
        json!({"resourceType": "Bundle", "type": of_type, "link": links, "entry": entries});
    if let (Some(total), Some(members)) = (total, bundle.as_object_mut()) {
        members.insert("total".to_owned(), json!(total));
    }
    fhir(200, &bundle)
}

fn capability_statement() -> Value {
    let codes =
        |codes: &[&str]| -> Vec<Value> { codes.iter().map(|code| json!({"code": code})).collect() };
    let resource = |name: &str, params: &[&str]| {
        let params: Vec<Value> =
            params.iter().map(|name| json!({"name": name, "type": "token"})).collect();
        json!({"type": name, "versioning": "versioned-update", "conditionalCreate": true,
            "conditionalUpdate": true, "conditionalDelete": "single", "updateCreate": true,
            "interaction": codes(&["read", "vread", "create", "update", "delete", "history-instance", "search-type"]),
            "searchParam": params})
    };
    json!({
        "resourceType": "CapabilityStatement", "status": "active", "kind": "instance", "fhirVersion": "4.0.1",
        "format": ["json"], "software": {"name": "Sanare fake server"},
        "rest": [{"mode": "server",
            "interaction": codes(&["batch", "transaction", "history-system"]),
            "resource": [
                resource("Patient", &["_id", "identifier", "family"]),
                resource("Observation", &["_id", "identifier", "patient", "subject", "status"])]}]
    })
}
