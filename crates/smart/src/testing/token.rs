//! The token endpoint, introspection and revocation.

use std::time::SystemTime;

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::{Map, Value, json};

use super::authorize::challenge_of;
use super::ehr::{Ehr, form, json as answer, until};
use super::fault::{Quirk, bare, header};
use super::id_token;
use super::register::{self, RegisteredApp};
use crate::io::{Request, Response};
use crate::scope::{Dialect, Permissions, Scope, ScopeContext, ScopeSet};
use crate::time;

/// Why tokens are handed out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Occasion {
    /// A user has logged in: with an identity token and a refresh token.
    Login,
    /// With a new refresh token.
    Refresh,
    /// With an access token alone.
    Repeat,
}

/// What a login granted: shared by the code and all tokens that come of it.
#[derive(Clone)]
pub(super) struct GrantRecord {
    /// All tokens of one login.
    pub(super) family: String,
    pub(super) client_id: String,
    pub(super) scopes: ScopeSet,
    pub(super) dialect: Dialect,
    pub(super) patient: Option<String>,
    pub(super) encounter: Option<String>,
    /// `None` for a backend service.
    pub(super) user: Option<String>,
    pub(super) nonce: Option<String>,
}

#[derive(Clone)]
pub(super) struct AccessRecord {
    pub(super) grant: GrantRecord,
    pub(super) until: SystemTime,
}

#[derive(Clone)]
pub(super) struct RefreshRecord {
    grant: GrantRecord,
    used: bool,
}

/// `POST` of the token endpoint.
pub(super) fn token(ehr: &mut Ehr, request: &Request, now: SystemTime) -> Response {
    let fields = form(request.body());
    let field = |name: &str| {
        let found = fields.iter().find(|(key, value)| key == name && !value.is_empty());
        found.map(|(_, value)| value.as_str())
    };
    let app = register::authenticate(ehr, request, &fields, now).or_else(|| {
        // A public app refreshes without a word about itself (SMART, refresh request); client-js does.
        let silent = field("client_id").is_none()
            && field("client_assertion").is_none()
            && !request.headers().contains_key(AUTHORIZATION);
        let record = field("refresh_token").and_then(|token| ehr.refresh.get(token));
        let app = record.filter(|_| silent).and_then(|r| ehr.app(&r.grant.client_id));
        app.filter(|app| !Ehr::is_confidential(app))
    });
    let Some(app) = app else { return error(401, "invalid_client", None) };
    match field("grant_type") {
        Some("authorization_code") => {
            let (code, verifier) = (field("code"), field("code_verifier"));
            exchange(ehr, &app, code, verifier, field("redirect_uri"), now)
        }
        Some("refresh_token") => refresh(ehr, &app, field("refresh_token"), field("scope"), now),
        Some("client_credentials") => backend(ehr, &app, field("scope"), now),
        _ => error(400, "unsupported_grant_type", None),
    }
}

fn exchange(
    ehr: &mut Ehr,
    app: &RegisteredApp,
    code: Option<&str>,
    verifier: Option<&str>,
    redirect_uri: Option<&str>,
    now: SystemTime,
) -> Response {
    let (Some(code), Some(verifier)) = (code, verifier) else {
        return error(400, "invalid_request", None);
    };
    let Some(record) = ehr.codes.get_mut(code) else { return error(400, "invalid_grant", None) };
    let used = std::mem::replace(&mut record.used, true);
    let record = record.clone();
    if used {
        // Somebody else may hold what came of it (RFC 6749, 10.5).
        end_family(ehr, &record.grant.family);
        return error(400, "invalid_grant", None);
    }
    if challenge_of(verifier) != record.challenge {
        let description = format!("code_verifier {verifier} does not fit");
        return error(400, "invalid_grant", Some(&description));
    }
    let fits = record.grant.client_id == app.client_id
        && redirect_uri == Some(record.redirect_uri.as_str())
        && now < record.until;
    if !fits {
        return error(400, "invalid_grant", None);
    }
    let scopes = granted(ehr, &record.grant.scopes);
    let grant = GrantRecord { scopes, ..record.grant };
    hand_out(ehr, &grant, Occasion::Login, now)
}

fn refresh(
    ehr: &mut Ehr,
    app: &RegisteredApp,
    token: Option<&str>,
    scope: Option<&str>,
    now: SystemTime,
) -> Response {
    let Some(token) = token else { return error(400, "invalid_request", None) };
    let keep = ehr.has(Quirk::KeepRefreshToken);
    let Some(record) = ehr.refresh.get_mut(token) else {
        return error(400, "invalid_grant", None);
    };
    if record.grant.client_id != app.client_id {
        return error(400, "invalid_grant", None);
    }
    let used = record.used;
    record.used = !keep;
    let grant = record.grant.clone();
    if used {
        // A refresh token that comes twice was stolen, or its answer was lost; both end the session.
        end_family(ehr, &grant.family);
        return error(400, "invalid_grant", None);
    }
    let scopes = match scope.map(ScopeSet::parse) {
        Some(fewer) if !fewer.is_subset(&grant.scopes) => {
            return error(400, "invalid_scope", None);
        }
        Some(fewer) => fewer,
        None => grant.scopes.clone(),
    };
    let grant = GrantRecord { scopes, ..grant };
    hand_out(ehr, &grant, if keep { Occasion::Repeat } else { Occasion::Refresh }, now)
}

fn backend(ehr: &mut Ehr, app: &RegisteredApp, scope: Option<&str>, now: SystemTime) -> Response {
    if !Ehr::is_confidential(app) {
        return error(400, "unauthorized_client", None);
    }
    let text = scope.unwrap_or_default();
    let asked = ScopeSet::parse(text);
    let scopes = match &app.scopes {
        Some(allowed) => asked.intersection(allowed),
        None => asked,
    };
    if scopes.is_empty() || !scopes.has_context(ScopeContext::System) {
        return error(400, "invalid_scope", None);
    }
    let grant = GrantRecord {
        family: ehr.name("family"),
        client_id: app.client_id.clone(),
        scopes: granted(ehr, &scopes),
        dialect: Dialect::asked_in(text),
        patient: None,
        encounter: None,
        user: None,
        nonce: None,
    };
    hand_out(ehr, &grant, Occasion::Repeat, now)
}

/// The scopes as this server's habits grant them.
fn granted(ehr: &Ehr, asked: &ScopeSet) -> ScopeSet {
    let others = || asked.others().cloned();
    if ehr.has(Quirk::GrantNothing) {
        return ScopeSet::default();
    }
    if ehr.has(Quirk::GrantMore) {
        return others().chain([Scope::parse("patient/*.cruds")]).collect();
    }
    if ehr.has(Quirk::GrantLess) {
        let less = asked.resources().map(|scope| {
            let letters = scope.permissions().difference(Permissions::SEARCH);
            Scope::parse(&format!(
                "{}/{}.{letters}",
                scope.context(),
                scope.resource_type().unwrap_or("*")
            ))
        });
        return others().chain(less).collect();
    }
    asked.clone()
}

/// Makes the tokens and writes the answer.
fn hand_out(ehr: &mut Ehr, grant: &GrantRecord, occasion: Occasion, now: SystemTime) -> Response {
    let life = if grant.user.is_some() { ehr.life.access } else { ehr.life.backend };
    let access = ehr.name("at");
    let record = AccessRecord { grant: grant.clone(), until: until(now, life) };
    ehr.access.insert(access.clone(), record);
    let text = match grant.dialect {
        Dialect::V1 => grant.scopes.to_v1().unwrap_or_else(|| grant.scopes.to_string()),
        Dialect::V2 => grant.scopes.to_string(),
    };
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| {
        members.insert(name.to_owned(), value);
    };
    put("access_token", access.into());
    put("token_type", "Bearer".into());
    put("expires_in", life.as_secs().into());
    put("scope", text.into());
    if let Some(patient) = &grant.patient {
        put("patient", patient.as_str().into());
        put("need_patient_banner", true.into());
    }
    if let Some(encounter) = &grant.encounter {
        put("encounter", encounter.as_str().into());
    }
    let lasting =
        grant.scopes.covers(&Scope::OfflineAccess) || grant.scopes.covers(&Scope::OnlineAccess);
    if occasion != Occasion::Repeat && lasting && !ehr.has(Quirk::NoRefreshToken) {
        let token = ehr.name("rt");
        let record = RefreshRecord { grant: grant.clone(), used: false };
        ehr.refresh.insert(token.clone(), record);
        put("refresh_token", token.into());
    }
    if occasion == Occasion::Login
        && grant.scopes.covers(&Scope::OpenId)
        && let Some(token) = id_token::make(ehr, grant, now)
    {
        put("id_token", token.into());
    }
    with_habits(ehr, members)
}

/// Writes the answer as this server's habits want it.
fn with_habits(ehr: &Ehr, mut members: Map<String, Value>) -> Response {
    let mut replace = |quirk: Quirk, name: &str, value: Value| {
        if ehr.has(quirk) {
            members.insert(name.to_owned(), value);
        }
    };
    replace(Quirk::TextLifetime, "expires_in", "3600".into());
    replace(Quirk::NegativeLifetime, "expires_in", (-1).into());
    replace(Quirk::LoudTokenType, "token_type", "BEARER".into());
    replace(Quirk::OtherTokenType, "token_type", "mac".into());
    replace(Quirk::NumericPatient, "patient", 1.into());
    replace(Quirk::TextBanner, "need_patient_banner", "true".into());
    replace(Quirk::EmptyToken, "access_token", "".into());
    if ehr.has(Quirk::ScopeArray)
        && let Some(slot) = members.get_mut("scope")
    {
        *slot = slot.as_str().unwrap_or_default().split(' ').collect();
    }
    for (quirk, name) in [
        (Quirk::NoLifetime, "expires_in"),
        (Quirk::NoScope, "scope"),
        (Quirk::NoTokenType, "token_type"),
        (Quirk::NoPatient, "patient"),
    ] {
        if ehr.has(quirk) {
            members.remove(name);
        }
    }
    let mut response = answer(if ehr.has(Quirk::Created) { 201 } else { 200 }, &members.into());
    header(&mut response, http::header::CACHE_CONTROL, "no-store");
    header(&mut response, http::header::PRAGMA, "no-cache");
    if ehr.has(Quirk::FhirContentType) {
        header(&mut response, CONTENT_TYPE, "application/fhir+json");
    }
    let body = response.body_mut();
    if ehr.has(Quirk::DuplicateMember) {
        body.pop();
        body.extend_from_slice(b",\"scope\":\"user/*.cruds\"}");
    }
    if ehr.has(Quirk::NotUtf8) {
        body.pop();
        body.extend_from_slice(b",\"odd\":\"\xff\"}");
    }
    if ehr.has(Quirk::HugeBody) {
        body.resize(1_100_000, b' ');
    }
    if ehr.has(Quirk::DeepBody) {
        body.pop();
        body.extend_from_slice(b",\"deep\":");
        body.extend(std::iter::repeat_n(b'[', 100_000));
    }
    response
}

/// `POST` of the introspection endpoint, by an app or with a bearer token that is good.
pub(super) fn introspect(ehr: &mut Ehr, request: &Request, now: SystemTime) -> Response {
    let fields = form(request.body());
    let bearer = bearer(request).and_then(|token| ehr.access.get(token));
    let known = bearer.is_some_and(|token| now < token.until)
        || register::authenticate(ehr, request, &fields, now).is_some();
    if !known {
        return error(401, "invalid_client", None);
    }
    let token = fields.iter().find(|(key, _)| key == "token").map(|(_, value)| value);
    let record = token.and_then(|token| ehr.access.get(token)).filter(|token| now < token.until);
    let Some(record) = record else { return answer(200, &json!({"active": false})) };
    let grant = &record.grant;
    let foreign = ehr.has(Quirk::ForeignAudience);
    let mut members = json!({
        "active": true,
        "scope": grant.scopes.to_string(),
        "client_id": grant.client_id,
        "exp": time::unix(record.until),
        "aud": if foreign { "https://other.example/fhir" } else { ehr.base.as_str() },
        "iss": ehr.origin,
        "sub": grant.user.as_deref().unwrap_or(&grant.client_id),
    });
    for (name, value) in
        [("patient", &grant.patient), ("encounter", &grant.encounter), ("fhirUser", &grant.user)]
    {
        if let (Some(value), Some(members)) = (value, members.as_object_mut()) {
            members.insert(name.to_owned(), value.as_str().into());
        }
    }
    answer(200, &members)
}

/// `POST` of the revocation endpoint.
pub(super) fn revoke(ehr: &mut Ehr, request: &Request, now: SystemTime) -> Response {
    let fields = form(request.body());
    let Some(app) = register::authenticate(ehr, request, &fields, now) else {
        return error(401, "invalid_client", None);
    };
    let token = fields.iter().find(|(key, _)| key == "token").map(|(_, value)| value.as_str());
    let token = token.unwrap_or_default();
    let ours = |grant: &GrantRecord| grant.client_id == app.client_id;
    if ehr.access.get(token).is_some_and(|record| ours(&record.grant)) {
        ehr.access.remove(token);
    }
    let family = ehr.refresh.get(token).filter(|record| ours(&record.grant));
    if let Some(family) = family.map(|record| record.grant.family.clone()) {
        end_family(ehr, &family);
    }
    bare(200)
}

fn end_family(ehr: &mut Ehr, family: &str) {
    ehr.access.retain(|_, record| record.grant.family != family);
    ehr.refresh.retain(|_, record| record.grant.family != family);
}

pub(super) fn bearer(request: &Request) -> Option<&str> {
    request.headers().get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

fn error(status: u16, code: &str, description: Option<&str>) -> Response {
    let mut body = json!({ "error": code });
    if let (Some(description), Some(members)) = (description, body.as_object_mut()) {
        members.insert("error_description".to_owned(), description.into());
    }
    let mut response = answer(status, &body);
    header(&mut response, http::header::CACHE_CONTROL, "no-store");
    response
}
