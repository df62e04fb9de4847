//! Refresh, backend services, revocation and introspection, on good and bad days.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::time::Duration;

use sanare_smart::io::Sent;
use sanare_smart::scope::{Dialect, ScopeSet};
use sanare_smart::token::{Deviation, TokenKind};
use sanare_smart::{ClientAuth, Error, ErrorKind, OAuthErrorCode, Secret, SmartApp, VendorProfile};
use serde_json::json;
use support::*;

fn seconds(list: &[u64]) -> Vec<Duration> {
    list.iter().copied().map(Duration::from_secs).collect()
}

#[test]
fn t04_refresh_replaces_or_keeps_the_refresh_token() {
    let app = app().auth(ClientAuth::secret("s")).build().unwrap();
    let grant = granted(&app, &token_answer());
    let server = discovered(json!({}));
    for (answer, token) in [
        (
            json!({"access_token": "t2", "token_type": "Bearer", "expires_in": 60, "scope": "patient/Observation.r"}),
            "r1",
        ),
        (
            json!({"access_token": "t2", "token_type": "Bearer", "expires_in": 60, "refresh_token": "r2"}),
            "r2",
        ),
    ] {
        let flow = server.refresh(&app, &grant, None, &mut entropy()).unwrap();
        let run = drive(flow, at(100), |_, _| Ok(ok(&answer)));
        let sent = form(&run.requests[0]);
        assert_eq!(sent["grant_type"], "refresh_token");
        assert_eq!(sent["refresh_token"], "r1");
        assert!(!sent.contains_key("scope"));
        assert!(run.requests[0].headers().contains_key("authorization"), "as in the exchange");
        let new = run.result.unwrap();
        assert_eq!(new.access_token().expose(), "t2");
        assert_eq!(new.refresh_token().unwrap().expose(), token);
        assert_eq!(new.patient().unwrap(), "p1", "the context stays");
        assert_eq!(new.expires_at(), Some(at(160)));
    }
}

#[test]
fn t04_a_refresh_may_not_ask_for_more() {
    let app = app().build().unwrap();
    let grant = granted(&app, &token_answer());
    let server = discovered(json!({}));
    let more = ScopeSet::parse("patient/Observation.rs patient/Condition.r");
    let error = server.refresh(&app, &grant, Some(&more), &mut entropy()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ScopeExceedsGrant);
    assert_eq!(error.missing_scopes().unwrap().to_string(), "patient/Condition.r");
    let less = ScopeSet::parse("patient/Observation.r");
    let flow = server.refresh(&app, &grant, Some(&less), &mut entropy()).unwrap();
    let run =
        drive(flow, at(1), |_, _| Ok(ok(&json!({"access_token": "t", "token_type": "bearer"}))));
    assert_eq!(form(&run.requests[0])["scope"], "patient/Observation.r");
    let grant = run.result.unwrap();
    assert_eq!(grant.scopes(), &less, "as requested");
    assert_eq!(grant.deviations(), [Deviation::ExpiresInMissing, Deviation::ScopeMissing]);
    assert_eq!(grant.expires_at(), None, "never infinite, but unknown");
}

/// A grant can outlive the trust: it may come out of a store after the list has changed.
#[test]
fn l03_no_token_goes_to_a_server_that_is_no_longer_trusted() {
    let trusting = app().build().unwrap();
    let grant = granted(&trusting, &token_answer());
    let server = discovered(json!({}));
    let app = SmartApp::builder("app").trust(["https://other.example/fhir"]).unwrap();
    let app = app.build().unwrap();
    let refused = |error: Option<Error>| assert_eq!(error.unwrap().kind(), ErrorKind::NotTrusted);
    refused(server.refresh(&app, &grant, None, &mut entropy()).err());
    for kind in [TokenKind::Access, TokenKind::Refresh] {
        refused(server.revoke(&app, &grant, kind, &mut entropy()).err());
    }
    refused(server.introspect(&app, "t".into(), None, &mut entropy()).err());
    refused(server.backend(&app, &ScopeSet::default(), None, &mut entropy()).err());
}

#[test]
fn t04_no_refresh_token() {
    let mut answer = token_answer();
    answer["refresh_token"] = json!("");
    let app = app().build().unwrap();
    let grant = granted(&app, &answer);
    let error = discovered(json!({})).refresh(&app, &grant, None, &mut entropy()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoRefreshToken);
}

/// Number M2 of the reference: twenty points of failure, and the refresh token is there after each.
#[test]
fn z01_network_loss_keeps_the_refresh_token() {
    let app = app().build().unwrap();
    let grant = granted(&app, &token_answer());
    let server = discovered(json!({}));
    let mut kept = 0;
    for fault in 0..20 {
        let flow = server.refresh(&app, &grant, None, &mut entropy()).unwrap();
        let run = drive(flow, at(10), |count, _| match fault {
            0 => Err(Sent::No),
            1 => Err(Sent::Maybe),
            2 => {
                if count == 0 {
                    Err(Sent::No)
                } else {
                    Err(Sent::Maybe)
                }
            }
            3..9 => Ok(respond(500 + fault - 3, "")),
            9 => Ok(respond(429, "")),
            10 => Ok(respond(302, "")),
            11 => Ok(respond(400, "")),
            12 => Ok(respond(200, "{\"access_token\":\"t")),
            13 => Ok(respond(200, "")),
            14 => Ok(respond(200, "<html>")),
            15 => Ok(respond(200, "{}")),
            16 => Ok(respond(200, &"x".repeat(1_000_000))),
            17 => Ok(respond(503, "{\"error\":\"temporarily_unavailable\"}")),
            18 => Ok(respond(401, "")),
            _ => Ok(respond(200, "{\"access_token\":\"t\",\"access_token\":\"u\"}")),
        });
        assert!(run.result.is_err(), "fault {fault}");
        // The flow never owned the grant: the caller's is untouched.
        kept += usize::from(grant.refresh_token().unwrap().expose() == "r1");
        let repeated = run.requests.len() > 1;
        assert_eq!(repeated, matches!(fault, 0 | 2 | 6 | 9 | 17), "fault {fault}");
    }
    assert_eq!(kept, 20);
}

#[test]
fn z02_invalid_grant_is_told_apart() {
    let app = app().build().unwrap();
    let grant = granted(&app, &token_answer());
    let flow = discovered(json!({})).refresh(&app, &grant, None, &mut entropy()).unwrap();
    let run = drive(flow, at(10), |_, _| Ok(respond(400, "{\"error\":\"invalid_grant\"}")));
    let error = run.result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenRefused);
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidGrant);
}

#[test]
fn z04_early_refresh_with_jitter() {
    let app = app().build().unwrap();
    let grant = granted(&app, &token_answer());
    assert_eq!(grant.refresh_at(0), Some(at(3_601 - 60)));
    let latest = grant.refresh_at(255).unwrap();
    assert_eq!(latest, at(3_601 - 90));
    let mut short = token_answer();
    short["expires_in"] = json!(100);
    let grant = granted(&app_again(), &short);
    assert_eq!(grant.refresh_at(0), Some(at(101 - 10)));
    assert!(!grant.is_expired(at(100)) && grant.is_expired(at(101)));
}

fn app_again() -> sanare_smart::SmartApp {
    app().build().unwrap()
}

#[test]
fn b01_backend_token() {
    let app = app().auth(client_auth()).build().unwrap();
    let server = discovered(json!({}));
    let scopes = ScopeSet::parse("system/*.rs");
    let flow = server.backend(&app, &scopes, None, &mut entropy()).unwrap();
    let answer = json!({"access_token": "t", "token_type": "bearer", "expires_in": 300, "scope": "system/*.rs"});
    let run = drive(flow, at(0), |_, _| Ok(ok(&answer)));
    let sent = form(&run.requests[0]);
    assert_eq!(sent["grant_type"], "client_credentials");
    assert_eq!(sent["scope"], "system/*.rs");
    assert_eq!(
        sent["client_assertion_type"],
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    );
    assert!(!sent.contains_key("client_id"));
    let claims = payload(&sent["client_assertion"]);
    assert_eq!(claims["exp"], 1_700_000_240);
    let grant = run.result.unwrap();
    assert_eq!(grant.expires_at(), Some(at(300)));
    assert!(grant.refresh_token().is_none());
}

#[test]
fn b01_a_backend_service_signs() {
    let scopes = ScopeSet::parse("system/*.rs");
    for auth in [ClientAuth::public(), ClientAuth::secret("s"), ClientAuth::post("s")] {
        let app = app().auth(auth).build().unwrap();
        let error = discovered(json!({})).backend(&app, &scopes, None, &mut entropy()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::KeySyntax);
    }
}

#[test]
fn b01_rs384() {
    let app = app().auth(ClientAuth::signed(rs384())).build().unwrap();
    let scopes = ScopeSet::parse("system/*.rs");
    let flow = discovered(json!({})).backend(&app, &scopes, None, &mut entropy()).unwrap();
    let run = drive(flow, at(0), |_, _| Ok(respond(400, "{\"error\":\"invalid_client\"}")));
    let token = form(&run.requests[0])["client_assertion"].clone();
    assert_eq!(header(&token)["alg"], "RS384");
    let error = run.result.unwrap_err();
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidClient);
}

#[test]
fn b02_backend_scopes_in_v1() {
    let app = app().auth(client_auth()).build().unwrap();
    let v1 = discovered(json!({"capabilities": ["permission-v1"]}));
    let scopes = ScopeSet::parse("system/Patient.rs");
    for (dialect, text) in [(None, "system/Patient.read"), (Some(Dialect::V2), "system/Patient.rs")]
    {
        let flow = v1.backend(&app, &scopes, dialect, &mut entropy()).unwrap();
        let run = drive(flow, at(0), |_, _| Ok(ok(&token_answer())));
        assert_eq!(form(&run.requests[0])["scope"], text);
    }
}

#[test]
fn z05_busy_servers_are_asked_again_with_new_assertions() {
    let app = app().auth(client_auth()).build().unwrap();
    let scopes = ScopeSet::parse("system/*.rs");
    let flow = discovered(json!({})).backend(&app, &scopes, None, &mut entropy()).unwrap();
    let run = drive(flow, at(0), |count, _| {
        let retry = if count == 0 { "7" } else { "Tue, 14 Nov 2023 22:13:36 GMT" };
        let mut response = respond(if count == 0 { 429 } else { 500 }, "");
        response.headers_mut().insert("retry-after", retry.parse().unwrap());
        Ok(if count == 2 { ok(&token_answer()) } else { response })
    });
    run.result.unwrap();
    assert_eq!(run.waits, seconds(&[7, 9]));
    let ids: std::collections::HashSet<_> = run
        .requests
        .iter()
        .map(|request| payload(&form(request)["client_assertion"])["jti"].to_string())
        .collect();
    assert_eq!(ids.len(), 3);
}

#[test]
fn z05_waits_have_an_end() {
    let app = app().auth(client_auth()).build().unwrap();
    let scopes = ScopeSet::parse("system/*.rs");
    let start = || discovered(json!({})).backend(&app, &scopes, None, &mut entropy()).unwrap();
    let run = drive(start(), at(0), |_, _| Ok(respond(503, "")));
    assert_eq!(run.waits, seconds(&[1, 2]));
    assert_eq!(run.result.unwrap_err().kind(), ErrorKind::ServerBusy);
    let run = drive(start(), at(0), |_, _| {
        let mut response = respond(503, "");
        response.headers_mut().insert("retry-after", "3600".parse().unwrap());
        Ok(response)
    });
    assert!(run.waits.is_empty());
    assert_eq!(run.result.unwrap_err().retry_after(), Some(Duration::from_secs(3_600)));
}

#[test]
fn z05_a_bare_400_is_passing_only_by_the_vendor_flag_and_never_at_first() {
    let scopes = ScopeSet::parse("system/*.rs");
    for (vendor, times) in
        [(VendorProfile::STANDARD, 1), (VendorProfile::named("Epic").unwrap(), 3)]
    {
        let app = app().auth(client_auth()).vendor(vendor).build().unwrap();
        let flow = discovered(json!({})).backend(&app, &scopes, None, &mut entropy()).unwrap();
        let run = drive(flow, at(0), |_, _| Ok(respond(400, "")));
        assert_eq!(run.requests.len(), times);
        assert_eq!(run.result.unwrap_err().kind(), ErrorKind::UnexpectedStatus);
        let flow = discovered(json!({})).backend(&app, &scopes, None, &mut entropy()).unwrap();
        let run = drive(flow, at(0), |_, _| Ok(respond(400, "{\"error\":\"invalid_scope\"}")));
        assert_eq!(run.requests.len(), 1, "an OAuth error is an answer");
        let (parameters, pending) = begin(&app, ehr_launch(), "patient/*.rs");
        let query = format!("code=c&state={}", parameters["state"]);
        let flow = pending.complete(&app, &query, at(1)).unwrap();
        let run = drive(flow, at(1), |_, _| Ok(respond(400, "")));
        assert_eq!(run.requests.len(), 1, "the first authentication");
    }
}

#[test]
fn t07_revocation() {
    let app = app().auth(ClientAuth::secret("s")).build().unwrap();
    let grant = granted(&app, &token_answer());
    let server = discovered(json!({}));
    for (kind, token, hint) in
        [(TokenKind::Access, "t0ken", "access_token"), (TokenKind::Refresh, "r1", "refresh_token")]
    {
        let flow = server.revoke(&app, &grant, kind, &mut entropy()).unwrap();
        // A 503 first: tried again. Then 200, which an unknown token gets too.
        let run =
            drive(flow, at(0), |count, _| Ok(respond(if count == 0 { 503 } else { 200 }, "")));
        run.result.unwrap();
        assert_eq!(run.requests.len(), 2);
        assert_eq!(run.requests[1].uri(), "https://ehr.example/revoke");
        let sent = form(&run.requests[1]);
        assert_eq!((sent["token"].as_str(), sent["token_type_hint"].as_str()), (token, hint));
        assert!(run.requests[1].headers().contains_key("authorization"));
    }
    let flow = server.revoke(&app, &grant, TokenKind::Refresh, &mut entropy()).unwrap();
    let run = drive(flow, at(0), |_, _| Ok(respond(400, "{\"error\":\"unsupported_token_type\"}")));
    assert_eq!(run.result.unwrap_err().kind(), ErrorKind::TokenRefused);
    let none = discovered(json!({"revocation_endpoint": null}));
    let error = none.revoke(&app, &grant, TokenKind::Access, &mut entropy()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Missing);
}

#[test]
fn n01_introspection_by_client_or_bearer() {
    let app = app().auth(client_auth()).build().unwrap();
    let server = discovered(json!({}));
    let answer =
        json!({"active": true, "scope": "patient/*.rs", "client_id": "x", "exp": 2_000_000_000});
    let flow = server.introspect(&app, "tok".into(), None, &mut entropy()).unwrap();
    let run = drive(flow, at(0), |_, _| Ok(ok(&answer)));
    assert!(run.result.unwrap().is_active());
    assert!(form(&run.requests[0]).contains_key("client_assertion"));
    let bearer = Some(Secret::from("mine"));
    let flow = server.introspect(&app, "tok".into(), bearer, &mut entropy()).unwrap();
    let run = drive(flow, at(0), |_, _| Ok(ok(&json!({"active": false}))));
    assert!(!run.result.unwrap().is_active());
    assert_eq!(run.requests[0].headers()["authorization"], "Bearer mine");
    let sent = form(&run.requests[0]);
    assert_eq!(sent["token"], "tok");
    assert!(!sent.contains_key("client_id") && !sent.contains_key("client_assertion"));
}
