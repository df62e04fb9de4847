//! The authorization endpoint: checks the request, lets the user pick a patient, sends the browser back with a code.

use std::fmt::Write as _;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::LOCATION;
use sha2::{Digest, Sha256};
use url::{Host, Url, form_urlencoded};

use super::ehr::{Ehr, LaunchRecord, form, until};
use super::fault::{Quirk, bare, header};
use super::page::page;
use super::register::RegisteredApp;
use super::token::GrantRecord;
use crate::base::FhirBase;
use crate::io::{Request, Response};
use crate::launch::escape;
use crate::scope::{Dialect, Scope, ScopeContext, ScopeSet};

/// A login between the authorization request and the user's decision.
#[derive(Clone)]
pub(super) struct LoginRecord {
    app: RegisteredApp,
    redirect_uri: String,
    state: Option<String>,
    challenge: String,
    nonce: Option<String>,
    asked: ScopeSet,
    dialect: Dialect,
    context: LaunchRecord,
}

/// A code and what it is good for.
#[derive(Clone)]
pub(super) struct CodeRecord {
    pub(super) redirect_uri: String,
    pub(super) challenge: String,
    pub(super) until: SystemTime,
    pub(super) used: bool,
    pub(super) grant: GrantRecord,
}

/// `GET` or `POST` of the authorization endpoint.
pub(super) fn authorize(ehr: &mut Ehr, request: &Request, now: SystemTime) -> Response {
    if request.uri().path() != ehr.authorize_path() {
        return page(400, "Unknown tenant", "");
    }
    let fields = if request.method() == http::Method::POST {
        form(request.body())
    } else {
        form(request.uri().query().unwrap_or_default().as_bytes())
    };
    let field = |name: &str| {
        let found = fields.iter().find(|(key, value)| key == name && !value.is_empty());
        found.map(|(_, value)| value.as_str())
    };
    let app = field("client_id").and_then(|id| ehr.app(id));
    let redirect_uri = field("redirect_uri").unwrap_or_default().to_owned();
    let Some(app) = app.filter(|app| may_redirect(ehr, app, &redirect_uri)) else {
        return page(400, "Unknown app or redirect URI", "");
    };
    let state = field("state").map(str::to_owned);
    let refused = |ehr: &Ehr, error: &str| {
        let mut fields = vec![("error", error.to_owned())];
        fields.extend(state.clone().map(|state| ("state", state)));
        back(ehr, &redirect_uri, &fields)
    };
    if field("response_type") != Some("code") {
        return refused(ehr, "unsupported_response_type");
    }
    let audience = field("aud").unwrap_or_default();
    let ours = if ehr.has(Quirk::ExactAudience) {
        audience == ehr.base.as_str()
    } else {
        audience.parse::<FhirBase>().is_ok_and(|base| base == ehr.base)
    };
    let challenge = field("code_challenge").unwrap_or_default();
    if !ours || field("code_challenge_method") != Some("S256") || challenge.len() != 43 {
        return refused(ehr, "invalid_request");
    }
    let text = field("scope").unwrap_or_default();
    let asked = ScopeSet::parse(text);
    let dialect = Dialect::asked_in(text);
    let clinical = asked.resources().next().is_some();
    let spoken = match dialect {
        Dialect::V1 => !ehr.has(Quirk::OnlyV2),
        Dialect::V2 => !ehr.has(Quirk::OnlyV1),
    };
    if clinical && !spoken {
        return refused(ehr, "invalid_scope");
    }
    let context = match (field("launch"), asked.covers(&Scope::Launch)) {
        (Some(launch), _) => match ehr.launches.get(launch) {
            Some(context) => context.clone(),
            None => return refused(ehr, "invalid_request"),
        },
        (None, true) => return refused(ehr, "invalid_scope"),
        (None, false) => LaunchRecord::default(),
    };
    let login = LoginRecord {
        app,
        redirect_uri: redirect_uri.clone(),
        state: state.clone(),
        challenge: challenge.to_owned(),
        nonce: field("nonce").map(str::to_owned),
        asked,
        dialect,
        context,
    };
    let id = ehr.name("login");
    let body = login_page(ehr, &id, &login);
    ehr.logins.insert(id.clone(), login);
    ehr.last_login = Some(id);
    let _ = now;
    page(200, "Log in to the fake EHR", &body)
}

/// One button for each patient if one must be picked, else one to agree; and one to refuse.
fn login_page(ehr: &Ehr, id: &str, login: &LoginRecord) -> String {
    let mut body = format!(
        "<p>{} asks for: <code>{}</code></p><form method=\"post\" action=\"/auth/approve\">\
         <input type=\"hidden\" name=\"login\" value=\"{}\">",
        escape(&login.app.client_id),
        escape(&login.asked.to_string()),
        escape(id)
    );
    let mut button = |name: &str, value: &str, label: &str| {
        // Writing to a `String` cannot fail.
        let _ = write!(
            body,
            "<p><button name=\"{name}\" value=\"{}\">{}</button>",
            escape(value),
            escape(label)
        );
    };
    if needs_patient(login) {
        for (id, name) in ehr.chart.patients() {
            button("patient", id, name);
        }
    } else {
        button("agree", "1", "Agree");
    }
    button("refuse", "1", "Refuse");
    body.push_str("</form>");
    body
}

fn needs_patient(login: &LoginRecord) -> bool {
    let asks = login.asked.iter().any(|scope| {
        matches!(&scope, Scope::LaunchContext(context) if context.resource_type() == "patient")
    });
    let patient = asks || login.asked.has_context(ScopeContext::Patient);
    patient && login.context.patient.is_none()
}

/// The user's decision.
pub(super) fn approve(ehr: &mut Ehr, request: &Request, now: SystemTime) -> Response {
    let fields = form(request.body());
    let field = |name: &str| {
        let found = fields.iter().find(|(key, value)| key == name && !value.is_empty());
        found.map(|(_, value)| value.as_str())
    };
    let Some(login) = field("login").and_then(|id| ehr.logins.remove(id)) else {
        return page(400, "This login is over", "");
    };
    let mut answer: Vec<(&str, String)> = Vec::new();
    if field("refuse").is_some() {
        answer.push(("error", "access_denied".to_owned()));
        answer.push(("error_description", "the user said no".to_owned()));
    } else {
        let code = grant(ehr, &login, field("patient"), now);
        answer.push(("code", code.clone()));
        if ehr.has(Quirk::DuplicateCode) {
            answer.push(("code", code));
        }
    }
    let issuer = ehr.has(Quirk::WrongIssuer).then(|| "https://evil.example".to_owned());
    answer.push(("iss", issuer.unwrap_or_else(|| ehr.origin.clone())));
    if ehr.has(Quirk::WrongState) {
        answer.push(("state", "0".repeat(43)));
    } else if let Some(state) = &login.state {
        answer.push(("state", state.clone()));
    }
    back(ehr, &login.redirect_uri, &answer)
}

fn grant(ehr: &mut Ehr, login: &LoginRecord, picked: Option<&str>, now: SystemTime) -> String {
    let mut context = login.context.clone();
    if needs_patient(login) {
        let first = ehr.chart.patients().next().map(|(id, _)| id.to_owned());
        context.patient = picked.map(str::to_owned).or(first);
    }
    let allowed = match &login.app.scopes {
        Some(allowed) => login.asked.intersection(allowed).union(&plain(&login.asked)),
        None => login.asked.clone(),
    };
    let grant = GrantRecord {
        family: ehr.name("family"),
        client_id: login.app.client_id.clone(),
        scopes: allowed,
        dialect: login.dialect,
        patient: context.patient,
        encounter: context.encounter,
        user: Some(ehr.user.clone()),
        nonce: login.nonce.clone(),
    };
    let code = ehr.name("code");
    let life = if ehr.has(Quirk::ExpiredCode) { std::time::Duration::ZERO } else { ehr.life.code };
    let challenge = if ehr.has(Quirk::WrongVerifier) {
        challenge_of("another verifier")
    } else {
        login.challenge.clone()
    };
    let record = CodeRecord {
        redirect_uri: login.redirect_uri.clone(),
        challenge,
        until: until(now, life),
        used: ehr.has(Quirk::UsedCode),
        grant,
    };
    ehr.codes.insert(code.clone(), record);
    code
}

/// The scopes that are no clinical ones; registration does not limit them here.
fn plain(scopes: &ScopeSet) -> ScopeSet {
    scopes.others().cloned().collect()
}

/// Exactly a registered redirect URI, or any on this machine for an app that nobody registered.
fn may_redirect(ehr: &Ehr, app: &RegisteredApp, uri: &str) -> bool {
    if !ehr.is_open(app) {
        return app.redirect_uris.iter().any(|known| known == uri);
    }
    let host = Url::parse(uri).ok();
    match host.as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn back(_: &Ehr, redirect_uri: &str, fields: &[(&str, String)]) -> Response {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let join = if redirect_uri.contains('?') { '&' } else { '?' };
    let mut response = bare(303);
    header(&mut response, LOCATION, &format!("{redirect_uri}{join}{query}"));
    response
}

pub(super) fn challenge_of(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}
