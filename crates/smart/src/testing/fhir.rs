//! FHIR reads and searches, allowed by the token's scopes.

use std::time::SystemTime;

use http::header::WWW_AUTHENTICATE;
use serde_json::{Value, json};

use super::chart::InChart;
use super::ehr::{Ehr, form, json as answer};
use super::fault::header;
use super::token;
use crate::io::{Request, Response};
use crate::scope::{Authority, Decision, Permissions};
use crate::server::FhirRequest;

/// `metadata`, with the endpoints where servers before `.well-known` had them.
pub(super) fn capability_statement(ehr: &Ehr) -> Value {
    let uri = |name: &str, path: &str| json!({"url": name, "valueUri": ehr.url(path)});
    let mut statement = json!({
        "resourceType": "CapabilityStatement", "status": "active", "kind": "instance",
        "fhirVersion": "4.0.1", "format": ["json"],
        "rest": [{
            "mode": "server",
            "security": {"extension": [{
                "url": "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris",
                "extension": [
                    uri("authorize", ehr.authorize_path()),
                    uri("token", "/auth/token"),
                    uri("introspect", "/auth/introspect"),
                    uri("revoke", "/auth/revoke")
                ]
            }]}
        }]
    });
    if let Some(members) = statement.as_object_mut() {
        if let Some(publisher) = &ehr.publisher {
            members.insert("publisher".to_owned(), publisher.as_str().into());
        }
        if let Some(software) = &ehr.software {
            members.insert("software".to_owned(), json!({ "name": software }));
        }
    }
    statement
}

/// A read or a search by somebody with a token.
pub(super) fn resource(ehr: &Ehr, request: &Request, now: SystemTime) -> Response {
    let base = ehr.base.url().path();
    let record = token::bearer(request).and_then(|token| ehr.access.get(token));
    let Some(record) = record.filter(|record| now < record.until) else {
        let mut response = outcome(401, "login");
        header(&mut response, WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return response;
    };
    let Some(asked) = FhirRequest::of(request, base) else { return outcome(404, "not-found") };
    let grant = &record.grant;
    let authority = if grant.user.is_some() { Authority::user() } else { Authority::system() };
    let authority = match &grant.patient {
        Some(patient) => authority.with_patient(patient),
        None => authority,
    };
    let filters = match asked.decide(&grant.scopes, authority, None) {
        Decision::Allow => None,
        Decision::AllowFiltered(filters) => Some(filters),
        Decision::Deny(denied) => {
            let mut response = outcome(403, "forbidden");
            header(&mut response, WWW_AUTHENTICATE, &denied.www_authenticate());
            return response;
        }
    };
    let admitted = |letter: Permissions, resource: &&Value| {
        filters.as_ref().is_none_or(|filters| filters.admit(letter, &InChart(resource)))
    };
    let Some(name) = asked.resource_type() else { return outcome(404, "not-supported") };
    if request.method() != http::Method::GET {
        return outcome(405, "not-supported");
    }
    if let Some(id) = asked.id() {
        let found = ehr.chart.read(name, id);
        return match found.filter(|resource| admitted(Permissions::READ, resource)) {
            Some(resource) => fhir(200, resource),
            None => outcome(404, "not-found"),
        };
    }
    let pairs = form(asked.query().as_bytes());
    let entries: Vec<Value> = ehr
        .chart
        .of_type(name)
        .filter(|resource| admitted(Permissions::SEARCH, resource))
        .filter(|resource| {
            pairs.iter().all(|(name, value)| InChart(resource).is_found(name, value))
        })
        .map(|resource| json!({ "resource": resource }))
        .collect();
    let total = entries.len();
    fhir(
        200,
        &json!({"resourceType": "Bundle", "type": "searchset", "total": total, "entry": entries}),
    )
}

fn fhir(status: u16, body: &Value) -> Response {
    let mut response = answer(status, body);
    header(&mut response, http::header::CONTENT_TYPE, "application/fhir+json");
    response
}

fn outcome(status: u16, code: &str) -> Response {
    fhir(
        status,
        &json!({"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": code}]}),
    )
}
