//! The defect table: what servers, users and peer libraries are known to get wrong, each row as a scenario against the fake EHR.
//!
//! Where a row has a source (an issue of another project, a measurement of a peer), the test's comment names it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use sanare_smart::discovery::{Capability, Discovered, LintCode};
use sanare_smart::io::{Flow as _, Input, Step};
use sanare_smart::jws::{JwkSet, Signer as _};
use sanare_smart::scope::{AccessRequest, Authority, Interaction, Scope, ScopeSet};
use sanare_smart::testing::{
    Endpoint, FakeEhr, FakeEhrBuilder, Fault, IdTokenFault, Quirk, RegisteredApp, TokenLife,
};
use sanare_smart::token::{Deviation, Grant, TokenKind};
use sanare_smart::{
    BasicEncoding, ClientAuth, Error, ErrorKind, FhirUserType, Launch, LaunchRequest,
    MemoryTokenStore, OAuthErrorCode, Renew, Sessions, SmartApp, SmartAppBuilder, VendorProfile,
};
use support::{BASE, CALLBACK, app, at, es384, rs384};

const SCOPES: &str = "launch/patient patient/*.rs offline_access openid fhirUser";

/// An app at a fake EHR, with a clock that only waits move.
struct World {
    ehr: FakeEhr,
    app: SmartApp,
    clock: SystemTime,
    drawn: u8,
}

impl World {
    fn new() -> Self {
        Self::with(|ehr| ehr, |app| app)
    }

    fn quirk(quirk: Quirk) -> Self {
        Self::with(|ehr| ehr.quirk(quirk), |app| app)
    }

    fn with(
        ehr: impl FnOnce(FakeEhrBuilder) -> FakeEhrBuilder,
        described: impl FnOnce(SmartAppBuilder) -> SmartAppBuilder,
    ) -> Self {
        let public = RegisteredApp::public("app", CALLBACK);
        let ehr = ehr(FakeEhr::builder(BASE).unwrap()).app(public).build();
        Self { ehr, app: described(app()).build().unwrap(), clock: at(0), drawn: 0 }
    }

    fn discover(&mut self) -> Result<Discovered, Error> {
        self.ehr.run(self.app.discover(self.ehr.base())?, &mut self.clock)
    }

    fn login(&mut self) -> Result<Grant, Error> {
        self.login_for(SCOPES)
    }

    fn login_for(&mut self, scopes: &str) -> Result<Grant, Error> {
        let server = self.discover()?;
        let mut entropy = entropy(&mut self.drawn);
        let (target, pending) = server
            .authorize(&self.app, Launch::Standalone)
            .scopes(scopes)
            .begin(self.clock, &mut entropy)?;
        let callback = self.ehr.visit(&target, Some("p1"), self.clock).expect("a redirect");
        self.ehr.run(pending.complete(&self.app, &callback, self.clock)?, &mut self.clock)
    }

    fn refresh(&mut self, grant: &Grant) -> Result<Grant, Error> {
        let server = self.discover()?;
        let flow = server.refresh(&self.app, grant, None, &mut entropy(&mut self.drawn))?;
        self.ehr.run(flow, &mut self.clock)
    }

    fn read(&self, grant: &Grant, path: &str) -> u16 {
        let mut request = http::Request::get(format!("{BASE}/{path}")).body(Vec::new()).unwrap();
        grant.authorize(&mut request).unwrap();
        self.ehr.handle(&request, self.clock).outcome.unwrap().status().as_u16()
    }

    fn kind(&mut self) -> ErrorKind {
        self.login().unwrap_err().kind()
    }
}

fn entropy(drawn: &mut u8) -> impl FnMut(&mut [u8]) {
    |bytes: &mut [u8]| {
        *drawn = drawn.wrapping_add(1);
        bytes.fill(*drawn);
    }
}

fn kind_with(quirk: Quirk) -> ErrorKind {
    World::quirk(quirk).kind()
}

#[test]
fn nothing_wrong() {
    let mut world = World::new();
    let grant = world.login().unwrap();
    assert_eq!(grant.patient().unwrap(), "p1");
    assert_eq!(grant.deviations(), []);
    let user = grant.identity().unwrap().fhir_user().unwrap();
    assert_eq!((user.resource_type(), user.id()), (FhirUserType::Practitioner, "dr1"));
    assert_eq!(world.read(&grant, "Patient/p1"), 200);
    assert_eq!(world.read(&grant, "Patient/p2"), 404, "another patient's record");
    assert_eq!(world.read(&grant, "Observation?code=8867-4"), 200);
    let renewed = world.refresh(&grant).unwrap();
    assert_ne!(renewed.access_token(), grant.access_token());
    assert_eq!(world.read(&renewed, "Patient/p1"), 200);
    let server = world.discover().unwrap();
    let revoke =
        server.revoke(&world.app, &renewed, TokenKind::Refresh, &mut entropy(&mut world.drawn));
    world.ehr.run(revoke.unwrap(), &mut world.clock).unwrap();
    assert_eq!(world.read(&renewed, "Patient/p1"), 401);
    assert_eq!(world.refresh(&renewed).unwrap_err().kind(), ErrorKind::TokenRefused);
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let tokens = |seed: &[u8]| {
        let mut world = World::with(|ehr| ehr.seed(seed), |app| app);
        world.login().unwrap().access_token().expose().clone()
    };
    assert_eq!(tokens(b"a"), tokens(b"a"));
    assert_ne!(tokens(b"a"), tokens(b"b"));
}

// Launch and callback

#[test]
fn ehr_launch_brings_patient_and_encounter() {
    let mut world = World::new();
    let server = world.discover().unwrap();
    let launch = LaunchRequest::parse(&world.ehr.launch(Some("p2"), Some("e9"))).unwrap();
    let (target, pending) = server
        .authorize(&world.app, launch)
        .scopes("patient/*.rs")
        .begin(world.clock, &mut entropy(&mut world.drawn))
        .unwrap();
    let callback = world.ehr.visit(&target, None, world.clock).unwrap();
    let flow = pending.complete(&world.app, &callback, world.clock).unwrap();
    let grant = world.ehr.run(flow, &mut world.clock).unwrap();
    assert_eq!(grant.patient().unwrap(), "p2");
    assert_eq!(grant.context().encounter(), Some("e9"));
}

#[test]
fn an_unknown_launch_is_refused_by_the_server() {
    let mut world = World::new();
    let server = world.discover().unwrap();
    let launch = LaunchRequest::parse(&format!("iss={BASE}&launch=made-up")).unwrap();
    let (target, pending) = server
        .authorize(&world.app, launch)
        .begin(world.clock, &mut entropy(&mut world.drawn))
        .unwrap();
    let callback = world.ehr.visit(&target, None, world.clock).unwrap();
    let error = pending.complete(&world.app, &callback, world.clock).unwrap_err();
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidRequest);
}

#[test]
fn the_user_says_no() {
    let mut world = World::new();
    let server = world.discover().unwrap();
    let (target, pending) = server
        .authorize(&world.app, Launch::Standalone)
        .scopes(SCOPES)
        .begin(world.clock, &mut entropy(&mut world.drawn))
        .unwrap();
    let callback = world.ehr.refuse(&target, world.clock).unwrap();
    let error = pending.complete(&world.app, &callback, world.clock).unwrap_err();
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::AccessDenied);
    assert_eq!(world.ehr.asked(Endpoint::Token), 0);
}

#[test]
fn wrong_state_wrong_issuer_and_doubled_code_send_no_token_request() {
    for (quirk, kind) in [
        (Quirk::WrongState, ErrorKind::StateMismatch),
        (Quirk::WrongIssuer, ErrorKind::IssuerMismatch),
        (Quirk::DuplicateCode, ErrorKind::DuplicateParameter),
    ] {
        let mut world = World::quirk(quirk);
        assert_eq!(world.kind(), kind, "{quirk:?}");
        assert_eq!(world.ehr.asked(Endpoint::Token), 0, "{quirk:?}");
    }
}

#[test]
fn expired_used_and_foreign_codes_and_wrong_verifiers() {
    for quirk in [Quirk::ExpiredCode, Quirk::UsedCode, Quirk::WrongVerifier] {
        let error = World::quirk(quirk).login().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenRefused, "{quirk:?}");
        assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidGrant, "{quirk:?}");
    }
}

/// One test server repeats the submitted verifier in the error's description.
#[test]
fn a_verifier_in_an_error_description_is_not_shown() {
    let error = World::quirk(Quirk::WrongVerifier).login().unwrap_err();
    let description = error.oauth().unwrap().description().unwrap().expose();
    let verifier = description.split(' ').nth(1).unwrap();
    assert_eq!(verifier.len(), 64);
    assert!(!format!("{error} {error:?}").contains(verifier));
}

#[test]
fn a_code_that_comes_late() {
    let mut world = World::new();
    let server = world.discover().unwrap();
    let (target, pending) = server
        .authorize(&world.app, Launch::Standalone)
        .scopes(SCOPES)
        .begin(world.clock, &mut entropy(&mut world.drawn))
        .unwrap();
    let callback = world.ehr.visit(&target, None, world.clock).unwrap();
    world.clock += Duration::from_secs(61);
    let flow = pending.complete(&world.app, &callback, world.clock).unwrap();
    let error = world.ehr.run(flow, &mut world.clock).unwrap_err();
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidGrant);
}

/// A long list of scopes goes by POST.
#[test]
fn a_long_scope_list_is_posted() {
    let mut world = World::new();
    let types = (0..200).map(|n| format!("patient/T{n}.rs")).collect::<Vec<_>>().join(" ");
    let grant = world.login_for(&format!("launch/patient {types}")).unwrap();
    assert_eq!(grant.scopes().resources().len(), 200);
}

// Discovery

#[test]
fn discovery_that_fails_in_each_way() {
    for (fault, kind) in [
        (Fault::Status(404), ErrorKind::NotFound),
        (Fault::HtmlPage(200), ErrorKind::HtmlPage),
        (Fault::Status(503), ErrorKind::ServerBusy),
        (Fault::Redirect("https://evil.example/".to_owned()), ErrorKind::Redirected),
        (Fault::Truncated, ErrorKind::NotJson),
        (Fault::Body(vec![b' '; 2_000_000]), ErrorKind::TooLarge),
        (Fault::Body(b"{\"token_endpoint\":7}".to_vec()), ErrorKind::Missing),
        (Fault::LostAnswer, ErrorKind::Network),
        (Fault::Slow(Duration::from_secs(31)), ErrorKind::Network),
    ] {
        let mut world = World::new();
        world.ehr.fail(Endpoint::Discovery, fault.clone(), 1);
        world.ehr.fail(Endpoint::Metadata, Fault::Status(404), 1);
        assert_eq!(world.discover().unwrap_err().kind(), kind, "{fault:?}");
        assert_eq!(world.ehr.asked(Endpoint::Authorize), 0);
    }
}

#[test]
fn an_old_server_without_well_known() {
    let mut world = World::quirk(Quirk::NoWellKnown);
    let grant = world.login_for("launch/patient patient/*.rs offline_access").unwrap();
    assert_eq!(world.read(&grant, "Patient/p1"), 200);
}

#[test]
fn relative_endpoints() {
    let mut world = World::quirk(Quirk::RelativeUrls);
    let server = world.discover().unwrap();
    assert!(server.lints().iter().any(|lint| lint.code() == LintCode::RelativeUrl));
    world.login().unwrap();
}

/// Ten minutes of cache, then a 304.
#[test]
fn discovery_is_kept_by_etag() {
    let mut world = World::new();
    let server = world.discover().unwrap();
    assert!(server.is_fresh(at(599)) && !server.is_fresh(at(600)));
    world.clock = at(600);
    let flow = world.app.rediscover(server).unwrap();
    let server = world.ehr.run(flow, &mut world.clock).unwrap();
    assert!(server.is_fresh(at(1_199)));
}

/// client-js issues 17, 40 and cumulus-fhir-support: servers that know one dialect only.
#[test]
fn several_vendors_know_one_dialect_of_scopes() {
    let mut v1 = World::quirk(Quirk::OnlyV1);
    assert_eq!(v1.login().unwrap().scopes().to_string(), ScopeSet::parse(SCOPES).to_string());
    let mut v2 = World::quirk(Quirk::OnlyV2);
    assert!(v2.login().is_ok());
    assert!(!v2.discover().unwrap().configuration().has(&Capability::PermissionV1));
}

// Token answers

/// oauth2 5.0 refuses each of these.
#[test]
fn token_answers_that_peers_refuse_are_read_and_recorded() {
    for (quirk, deviation) in [
        (Quirk::Created, Deviation::Status),
        (Quirk::FhirContentType, Deviation::ContentType),
        (Quirk::TextLifetime, Deviation::ExpiresInForm),
        (Quirk::NegativeLifetime, Deviation::ExpiresInInvalid),
        (Quirk::NoLifetime, Deviation::ExpiresInMissing),
        (Quirk::ScopeArray, Deviation::ScopeArray),
        (Quirk::NoScope, Deviation::ScopeMissing),
        (Quirk::NoTokenType, Deviation::TokenTypeMissing),
        (Quirk::NumericPatient, Deviation::IdNumber),
        (Quirk::TextBanner, Deviation::BannerText),
    ] {
        let grant = World::quirk(quirk).login().unwrap();
        assert_eq!(grant.deviations(), [deviation], "{quirk:?}");
    }
    assert_eq!(World::quirk(Quirk::LoudTokenType).login().unwrap().deviations(), []);
}

/// oauth2 5.0 accepts the empty token.
#[test]
fn token_answers_that_are_none() {
    assert_eq!(kind_with(Quirk::EmptyToken), ErrorKind::Missing);
    assert_eq!(kind_with(Quirk::OtherTokenType), ErrorKind::UnsupportedTokenType);
    assert_eq!(kind_with(Quirk::DuplicateMember), ErrorKind::DuplicateMember);
    assert_eq!(kind_with(Quirk::HugeBody), ErrorKind::TooLarge);
    assert_eq!(kind_with(Quirk::DeepBody), ErrorKind::NotJson);
    assert_eq!(kind_with(Quirk::NotUtf8), ErrorKind::NotJson);
}

/// oauth2 5.0 puts the whole body, with the token, into its parse error.
#[test]
fn a_cut_answer_leaves_no_token_in_the_error() {
    let mut world = World::new();
    world.ehr.fail(Endpoint::Token, Fault::Truncated, 1);
    let error = world.login().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotJson);
    assert!(error.bytes().is_some_and(|bytes| bytes > 100));
    assert!(!format!("{error} {error:?}").contains("at-"));
}

#[test]
fn grants_may_be_narrower_wider_or_empty() {
    let less = World::quirk(Quirk::GrantLess).login().unwrap();
    assert!(less.scopes().require("patient/*.r").is_ok());
    let error = less.scopes().require("patient/*.rs").unwrap_err();
    assert_eq!(error.missing_scopes().unwrap().to_string(), "patient/*.s");
    let more = World::quirk(Quirk::GrantMore).login().unwrap();
    assert!(more.scopes().require("patient/Observation.c").is_ok());
    let nothing = World::quirk(Quirk::GrantNothing).login_for("launch/patient patient/*.rs");
    assert!(nothing.unwrap().scopes().is_empty());
}

#[test]
fn a_patient_scope_without_a_patient() {
    let grant = World::quirk(Quirk::NoPatient).login().unwrap();
    assert_eq!(grant.patient().unwrap_err().kind(), ErrorKind::PatientMissing);
}

/// The scopes delegate; the server's own rules come after them.
#[test]
fn a_granted_request_may_still_be_refused() {
    let mut world = World::new();
    let grant = world.login().unwrap();
    world.ehr.fail(Endpoint::Fhir, Fault::Status(403), 1);
    let read = AccessRequest::read(Authority::patient("p1"), "Patient").in_compartment("p1");
    assert!(grant.scopes().decide(&read).is_allowed());
    assert_eq!(world.read(&grant, "Patient/p1"), 403);
    assert_eq!(world.read(&grant, "Patient/p1"), 200);
}

// Busy and broken servers

#[test]
fn retry_after_as_a_number_and_as_an_http_date() {
    for fault in [
        Fault::RetryAfterSeconds(429, 7),
        Fault::RetryAfterSeconds(503, 7),
        Fault::RetryAfterDate(429, 7),
        Fault::RetryAfterDate(503, 7),
    ] {
        let mut world = World::new();
        let grant = world.login().unwrap();
        let before = world.clock;
        world.ehr.fail(Endpoint::Token, fault.clone(), 1);
        world.refresh(&grant).unwrap();
        assert_eq!(world.clock, before + Duration::from_secs(7), "{fault:?}");
    }
}

#[test]
fn slow_answers_are_waited_for_and_too_slow_ones_are_lost() {
    let mut world = World::new();
    world.ehr.fail(Endpoint::Token, Fault::Slow(Duration::from_secs(20)), 1);
    let grant = world.login().unwrap();
    // The lifetime counts from receipt.
    assert_eq!(grant.expires_at(), Some(at(20) + Duration::from_secs(3_600)));
    world.ehr.fail(Endpoint::Token, Fault::Slow(Duration::from_secs(40)), 1);
    assert_eq!(world.refresh(&grant).unwrap_err().kind(), ErrorKind::Network);
}

/// cumulus-fhir-support (auth.py): Epic's token endpoint answers a bare 400 now and then.
#[test]
fn epic_bare_400_is_tried_again_by_the_flag_and_never_at_first() {
    let mut epic = World::with(|ehr| ehr, |app| app.vendor(VendorProfile::named("Epic").unwrap()));
    let grant = epic.login().unwrap();
    epic.ehr.fail(Endpoint::Token, Fault::Status(400), 1);
    assert!(epic.refresh(&grant).is_ok());
    epic.ehr.fail(Endpoint::Token, Fault::Status(400), 1);
    assert_eq!(epic.kind(), ErrorKind::UnexpectedStatus);
    let mut standard = World::new();
    let grant = standard.login().unwrap();
    standard.ehr.fail(Endpoint::Token, Fault::Status(400), 1);
    assert_eq!(standard.refresh(&grant).unwrap_err().kind(), ErrorKind::UnexpectedStatus);
}

// Refresh and sessions

/// Measured on fhirclient 2.6.3: a dropped connection deletes the refresh token. Here, at none of twenty fault points.
#[test]
fn m02_the_refresh_token_outlives_every_loss() {
    let faults = [
        Fault::Unreachable,
        Fault::LostRequest,
        Fault::LostAnswer,
        Fault::Slow(Duration::from_secs(31)),
        Fault::Status(500),
        Fault::Status(502),
        Fault::HtmlPage(503),
        Fault::RetryAfterSeconds(429, 3_600),
        Fault::Truncated,
        Fault::HtmlPage(200),
    ];
    let mut points = 0;
    for fault in faults {
        for late in [false, true] {
            let mut world = World::quirk(Quirk::KeepRefreshToken);
            let grant = world.login().unwrap();
            let token = grant.refresh_token().unwrap().clone();
            let store = Arc::new(MemoryTokenStore::default());
            let sessions = Sessions::new(world.app.clone(), Arc::clone(&store));
            sessions.begin("visitor", grant).unwrap();
            let server = world.discover().unwrap();
            world.ehr.fail(Endpoint::Token, fault.clone(), 3);
            world.clock += Duration::from_secs(if late { 4_000 } else { 3_550 });
            let mut drawn = 100;
            let renew = |world: &mut World, drawn: &mut u8| {
                let flow = sessions.renew(&server, "visitor", Renew::WhenDue, &mut entropy(drawn));
                world.ehr.run(flow, &mut world.clock)
            };
            let first = renew(&mut world, &mut drawn);
            assert_eq!(first.is_err(), late, "{fault:?}");
            let (_, stored) =
                sanare_smart::TokenStore::load(&store, "visitor").unwrap().expect("a session");
            assert_eq!(stored.grant().refresh_token(), Some(&token), "{fault:?}");
            for _ in 0..3 {
                let _rest = renew(&mut world, &mut drawn);
            }
            let record = renew(&mut world, &mut drawn).unwrap();
            assert_eq!(record.generation(), 1, "{fault:?}");
            points += 1;
        }
    }
    assert_eq!(points, 20);
}

/// Measured on fhirclient 2.6.3: three client objects of one login refresh three times.
#[test]
fn many_parallel_401s_on_two_nodes_are_one_refresh() {
    let mut world = World::new();
    let grant = world.login().unwrap();
    let store = Arc::new(MemoryTokenStore::default());
    let nodes = [0, 1].map(|_| Sessions::new(world.app.clone(), Arc::clone(&store)));
    nodes[0].begin("visitor", grant.clone()).unwrap();
    let server = world.discover().unwrap();
    world.ehr.end_access_tokens();
    assert_eq!(world.read(&grant, "Patient/p1"), 401, "although the clock says valid");
    let before = world.ehr.asked(Endpoint::Token);
    let refused = Renew::Refused { generation: 0 };
    let mut flows: Vec<_> = (0..40)
        .map(|caller| {
            let flow = nodes[caller % 2].renew(
                &server,
                "visitor",
                refused,
                &mut entropy(&mut world.drawn),
            );
            (flow, Some(Input::Start))
        })
        .collect();
    let mut records = Vec::new();
    while records.len() < 40 {
        for (flow, input) in &mut flows {
            let Some(next) = input.take() else { continue };
            *input = match flow.advance(world.clock, next).unwrap() {
                Step::Send(request) => {
                    let reply = world.ehr.handle(&request, world.clock);
                    Some(Input::Response(reply.outcome.unwrap()))
                }
                Step::Wait(_) => Some(Input::Elapsed),
                Step::Done(record) => {
                    records.push(record);
                    None
                }
                step => panic!("{step:?}"),
            };
        }
        world.clock += Duration::from_millis(100);
    }
    assert_eq!(world.ehr.asked(Endpoint::Token) - before, 1);
    assert!(records.iter().all(|record| record.generation() == 1));
    assert_eq!(world.read(records[39].grant(), "Patient/p1"), 200);
}

/// Measured on fhirclient 2.6.3: a 401 while the local clock says valid clears the whole state.
#[test]
fn a_401_before_the_end_is_one_refresh() {
    let mut world = World::new();
    let grant = world.login().unwrap();
    let sessions = Sessions::new(world.app.clone(), MemoryTokenStore::default());
    sessions.begin("visitor", grant).unwrap();
    let server = world.discover().unwrap();
    world.ehr.end_access_tokens();
    let refused = Renew::Refused { generation: 0 };
    let flow = sessions.renew(&server, "visitor", refused, &mut entropy(&mut world.drawn));
    let record = world.ehr.run(flow, &mut world.clock).unwrap();
    assert_eq!(world.read(record.grant(), "Patient/p1"), 200);
}

/// Measured on fhirclient 2.6.3: it refuses to refresh unless the scope text has `offline_access` or `online_access`.
#[test]
fn a_refresh_token_is_used_whatever_the_scopes_say() {
    let mut world = World::quirk(Quirk::GrantLess);
    let grant = world.login_for("launch/patient patient/*.rs offline_access").unwrap();
    let mut other = World::quirk(Quirk::NoScope);
    let silent = other.login_for("launch/patient patient/*.rs offline_access").unwrap();
    assert!(world.refresh(&grant).is_ok());
    assert!(other.refresh(&silent).is_ok());
}

#[test]
fn refresh_tokens_that_rotate_stay_or_never_come() {
    let mut rotating = World::new();
    let grant = rotating.login().unwrap();
    let renewed = rotating.refresh(&grant).unwrap();
    assert_ne!(renewed.refresh_token(), grant.refresh_token());
    // The old one ends the session: somebody may have stolen it.
    assert_eq!(rotating.refresh(&grant).unwrap_err().kind(), ErrorKind::TokenRefused);
    assert_eq!(rotating.refresh(&renewed).unwrap_err().kind(), ErrorKind::TokenRefused);
    let mut keeping = World::quirk(Quirk::KeepRefreshToken);
    let grant = keeping.login().unwrap();
    let renewed = keeping.refresh(&grant).unwrap();
    assert_eq!(renewed.refresh_token(), grant.refresh_token());
    assert!(keeping.refresh(&renewed).is_ok());
    let mut never = World::quirk(Quirk::NoRefreshToken);
    let grant = never.login().unwrap();
    assert_eq!(never.refresh(&grant).unwrap_err().kind(), ErrorKind::NoRefreshToken);
}

#[test]
fn a_session_that_the_server_ended_asks_for_a_login() {
    let mut world = World::new();
    let sessions = Sessions::new(world.app.clone(), MemoryTokenStore::default());
    sessions.begin("visitor", world.login().unwrap()).unwrap();
    let server = world.discover().unwrap();
    world.ehr.end_sessions();
    world.clock += Duration::from_secs(4_000);
    let when = Renew::WhenDue;
    let flow = sessions.renew(&server, "visitor", when, &mut entropy(&mut world.drawn));
    let error = world.ehr.run(flow, &mut world.clock).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginNeeded);
}

// Identity tokens

/// Measured on fhirclient 2.6.3 and client-py 4.4: neither checks signature or nonce.
#[test]
fn m03_every_bad_id_token_is_refused_and_good_ones_are_not() {
    use ErrorKind as K;
    use IdTokenFault as F;
    for fault in F::ALL {
        let expected = match fault {
            F::Absent | F::NoExpiry | F::NoIssue | F::NoSubject => K::Missing,
            F::Malformed | F::Critical => K::TokenSyntax,
            F::Signature | F::Claims => K::BadSignature,
            F::AlgorithmNone | F::AlgorithmShared => K::AlgorithmNotAllowed,
            F::UnpublishedKey => K::UnknownKey,
            F::Issuer | F::NoIssuer => K::IssuerMismatch,
            F::Audience | F::NoAudience => K::AudienceMismatch,
            F::SeveralAudiences | F::AuthorizedParty => K::AuthorizedPartyMismatch,
            F::Expired | F::OldIssue => K::Expired,
            F::TextExpiry => K::WrongType,
            F::FutureIssue | F::NotBefore => K::NotYetValid,
            F::Nonce | F::NoNonce => K::NonceMismatch,
            other => panic!("{other:?} is new"),
        };
        let quirk = Quirk::IdToken(fault);
        let mut world = World::quirk(quirk);
        let error = world.login().unwrap_err();
        let nulled = matches!(fault, F::NoExpiry | F::NoIssue) && error.kind() == K::WrongType;
        assert!(error.kind() == expected || nulled, "{fault:?}: {error}");
        world.ehr.switch(quirk, false);
        assert!(world.login().is_ok(), "{fault:?} switched off");
    }
}

#[test]
fn keys_that_rotate_are_looked_up_once_more() {
    let mut world = World::new();
    world.login().unwrap();
    world.ehr.rotate_keys(true);
    world.clock += Duration::from_secs(61);
    world.login().unwrap();
    world.ehr.rotate_keys(false);
    world.clock += Duration::from_secs(61);
    world.login().unwrap();
    assert_eq!(world.ehr.asked(Endpoint::Keys), 3);
}

/// The guide's own example key sets hold two keys under one `kid`.
#[test]
fn no_key_and_two_keys_are_refused() {
    assert_eq!(kind_with(Quirk::NoKeys), ErrorKind::UnknownKey);
    assert_eq!(kind_with(Quirk::TwinKeys), ErrorKind::AmbiguousKey);
}

// Scopes

/// Measured on helios-auth 0.2.7: `.dus`, `.srr`, lower-case and space-prefixed types are accepted, constraints and v1 are dropped.
#[test]
fn malformed_scopes_grant_nothing_and_good_ones_are_kept() {
    for text in [
        "patient/Observation.dus",
        "patient/Observation.srr",
        "patient/observation.rs",
        "patient/ Observation.rs",
        "patient/Observation.rs?category=",
        "patient/Observation.",
    ] {
        assert!(matches!(Scope::parse(text), Scope::Unknown(_)), "{text}");
    }
    let read = Scope::parse("patient/Observation.read");
    assert_eq!(read, Scope::parse("patient/Observation.rs"), "never r and d");
    let constraint = Scope::parse("patient/Observation.rs?category=laboratory");
    assert!(matches!(constraint, Scope::Resource(_)));
    let mut world = World::new();
    let narrow = "launch/patient patient/Observation.rs?category=laboratory patient/Patient.dus";
    let grant = world.login_for(narrow).unwrap();
    assert_eq!(world.read(&grant, "Observation/o2"), 200);
    assert_eq!(world.read(&grant, "Observation/o1"), 404, "not a laboratory result");
    assert_eq!(world.read(&grant, "Patient/p1"), 403);
}

/// Measured on helios-auth 0.2.7: type history asks for `r`; the text says `s`.
#[test]
fn type_history_is_a_search() {
    let history = AccessRequest::new(Authority::user(), Interaction::HistoryType, "Observation");
    assert!(ScopeSet::parse("user/Observation.s").decide(&history).is_allowed());
    assert!(!ScopeSet::parse("user/Observation.r").decide(&history).is_allowed());
}

// Client authentication

fn secret_world(secret: &str, quirk: Option<Quirk>, auth: ClientAuth) -> World {
    let registered = RegisteredApp::secret("app", CALLBACK, secret);
    let ehr = FakeEhr::builder(BASE).unwrap().app(registered);
    let ehr = match quirk {
        Some(quirk) => ehr.quirk(quirk),
        None => ehr,
    };
    let app = app().auth(auth).build().unwrap();
    World { ehr: ehr.build(), app, clock: at(0), drawn: 0 }
}

/// FHIR community forum, topic 4312.
#[test]
fn epic_wants_the_secret_raw() {
    let secret = "p@ss word%+";
    let raw = || ClientAuth::basic(secret, BasicEncoding::Raw);
    let encoded = || ClientAuth::basic(secret, BasicEncoding::Rfc6749);
    let refused = |mut world: World| {
        let error = world.login().unwrap_err();
        assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidClient);
    };
    assert!(secret_world(secret, Some(Quirk::RawBasic), raw()).login().is_ok());
    refused(secret_world(secret, Some(Quirk::RawBasic), encoded()));
    assert!(secret_world(secret, None, encoded()).login().is_ok());
    refused(secret_world(secret, None, raw()));
    refused(secret_world(secret, None, ClientAuth::secret("wrong")));
}

/// client-js issues 17, 40, 82 and 171: some servers want Basic at the refresh too.
#[test]
fn several_vendors_want_basic_at_the_refresh() {
    for auth in [ClientAuth::secret("s3cret"), ClientAuth::post("s3cret")] {
        let mut world = secret_world("s3cret", None, auth);
        let grant = world.login().unwrap();
        assert!(world.refresh(&grant).is_ok());
    }
}

/// cumulus-fhir-support (auth.py): the advertised list is incomplete, and the method works.
#[test]
fn veradigm_lists_few_methods() {
    let mut world = secret_world("s", Some(Quirk::FewAuthMethods), ClientAuth::secret("s"));
    assert!(world.login().is_ok());
}

fn backend_world(
    described: impl FnOnce(SmartAppBuilder) -> SmartAppBuilder,
    quirk: Option<Quirk>,
) -> World {
    let keys = JwkSet::new([es384().public_key(), rs384().public_key()]);
    let service = RegisteredApp::backend("app", keys).scopes("system/*.rs");
    let ehr = FakeEhr::builder(BASE).unwrap().app(service);
    let ehr = match quirk {
        Some(quirk) => ehr.quirk(quirk),
        None => ehr,
    };
    World { ehr: ehr.build(), app: described(app()).build().unwrap(), clock: at(0), drawn: 0 }
}

fn backend(world: &mut World) -> Result<Grant, Error> {
    let server = world.discover()?;
    let scopes = ScopeSet::parse("system/Observation.rs");
    let flow = server.backend(&world.app, &scopes, None, &mut entropy(&mut world.drawn))?;
    world.ehr.run(flow, &mut world.clock)
}

#[test]
fn backend_services_with_both_algorithms() {
    for auth in [ClientAuth::signed(es384()), ClientAuth::signed(rs384())] {
        let mut world = backend_world(|app| app.auth(auth), None);
        let grant = backend(&mut world).unwrap();
        assert_eq!(grant.expires_at(), Some(at(300)));
        assert!(grant.refresh_token().is_none());
        assert_eq!(world.read(&grant, "Observation?code=8867-4"), 200);
        assert_eq!(world.read(&grant, "Patient/p1"), 403);
    }
}

/// client-js issue 145: Epic's backend wants another audience in the assertion.
#[test]
fn epic_wants_another_audience_of_assertions() {
    let quirk = Some(Quirk::OwnAssertionAudience);
    let mut refused = backend_world(|app| app.auth(ClientAuth::signed(es384())), quirk);
    let error = backend(&mut refused).unwrap_err();
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidClient);
    let mut epic = VendorProfile::named("Epic").unwrap();
    epic.assertion_audience = Some("https://ehr.example/assertions".to_owned());
    let signed = ClientAuth::signed(es384());
    let mut world = backend_world(|app| app.auth(signed).vendor(epic), quirk);
    assert!(backend(&mut world).is_ok());
}

/// Each retry has an assertion of its own; the same one would be a replay.
#[test]
fn a_busy_server_gets_a_new_assertion() {
    let mut world = backend_world(|app| app.auth(ClientAuth::signed(es384())), None);
    world.ehr.fail(Endpoint::Token, Fault::LostAnswer, 1);
    world.ehr.fail(Endpoint::Token, Fault::Status(503), 1);
    assert!(backend(&mut world).is_ok());
    assert_eq!(world.ehr.asked(Endpoint::Token), 3);
}

/// The server's clock is ten minutes ahead: the assertion has expired there.
#[test]
fn an_expired_assertion_is_refused() {
    let mut world = backend_world(|app| app.auth(ClientAuth::signed(es384())), None);
    let server = world.discover().unwrap();
    let scopes = ScopeSet::parse("system/*.rs");
    let mut flow =
        server.backend(&world.app, &scopes, None, &mut entropy(&mut world.drawn)).unwrap();
    let Ok(Step::Send(request)) = flow.advance(at(0), Input::Start) else { panic!("a request") };
    let answer = world.ehr.handle(&request, at(600)).outcome.unwrap();
    let error = flow.advance(at(600), Input::Response(answer)).unwrap_err();
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidClient);
    assert_eq!(es384().key_id(), "es");
}

// Vendors

/// yourphr issue 338: discovery lists the v1 authorization URL, which does not know the app.
#[test]
fn oracle_lists_the_old_authorization_url() {
    let mut stuck = World::quirk(Quirk::OldAuthorizeUrl);
    let server = stuck.discover().unwrap();
    let (target, _) = server
        .authorize(&stuck.app, Launch::Standalone)
        .begin(stuck.clock, &mut entropy(&mut stuck.drawn))
        .unwrap();
    assert_eq!(stuck.ehr.visit(&target, None, stuck.clock), None, "an error page, no redirect");
    let mut oracle = VendorProfile::named("Oracle Health").unwrap();
    oracle.authorization_endpoint = Some("https://ehr.example/auth/v2/authorize".parse().unwrap());
    let mut world = World::with(|ehr| ehr.quirk(Quirk::OldAuthorizeUrl), |app| app.vendor(oracle));
    assert!(world.login().is_ok());
}

/// client-js issue 97: tokens of ten minutes.
#[test]
fn oracle_tokens_live_ten_minutes_and_are_renewed_early() {
    let life = TokenLife { access: Duration::from_secs(600), ..TokenLife::default() };
    let mut world = World::with(
        |ehr| ehr.life(life),
        |app| app.vendor(VendorProfile::named("Oracle Health").unwrap()),
    );
    let sessions = Sessions::new(world.app.clone(), MemoryTokenStore::default());
    sessions.begin("visitor", world.login().unwrap()).unwrap();
    let server = world.discover().unwrap();
    for (seconds, generation) in [(500, 0), (541, 1)] {
        world.clock = at(seconds);
        let flow =
            sessions.renew(&server, "visitor", Renew::WhenDue, &mut entropy(&mut world.drawn));
        let record = world.ehr.run(flow, &mut world.clock).unwrap();
        assert_eq!(record.generation(), generation, "after {seconds} s");
    }
}

/// athenaFlex issues 156 and 405: `aud` must be the FHIR base letter by letter.
#[test]
fn athena_wants_the_exact_audience() {
    let with_slash = |vendor: VendorProfile| {
        let described = app().trust([format!("{BASE}/").as_str()]).unwrap().vendor(vendor);
        let ehr = FakeEhr::builder(BASE).unwrap().quirk(Quirk::ExactAudience);
        let ehr = ehr.app(RegisteredApp::public("app", CALLBACK)).build();
        let mut world = World { ehr, app: described.build().unwrap(), clock: at(0), drawn: 0 };
        let base = format!("{BASE}/").parse().unwrap();
        let flow = world.app.discover(&base).unwrap();
        let server = world.ehr.run(flow, &mut world.clock).unwrap();
        let (target, pending) = server
            .authorize(&world.app, Launch::Standalone)
            .begin(world.clock, &mut entropy(&mut world.drawn))
            .unwrap();
        let callback = world.ehr.visit(&target, None, world.clock).unwrap();
        pending.complete(&world.app, &callback, world.clock).map(drop)
    };
    let error = with_slash(VendorProfile::STANDARD).unwrap_err();
    assert_eq!(error.oauth().unwrap().code(), &OAuthErrorCode::InvalidRequest);
    let mut athena = VendorProfile::named("athenahealth").unwrap();
    athena.audience = Some(BASE.to_owned());
    assert!(with_slash(athena).is_ok());
}

/// client-js issue 105.
#[test]
fn epic_gives_an_absolute_fhir_user() {
    let grant = World::quirk(Quirk::AbsoluteFhirUser).login().unwrap();
    let user = grant.identity().unwrap().fhir_user().unwrap();
    assert_eq!(user.url().as_str(), "https://ehr.example/fhir/Practitioner/dr1");
    assert!(user.is_on_server());
}

#[test]
fn vendors_are_detected_by_their_capability_statement() {
    for (publisher, software, name) in [
        (Some("Cerner"), None, "Oracle Health"),
        (Some("Oracle Health"), None, "Oracle Health"),
        (None, Some("Epic"), "Epic"),
        (None, Some("Another"), ""),
    ] {
        let quirk = Quirk::NoWellKnown;
        let mut world = World::with(|ehr| ehr.vendor(publisher, software).quirk(quirk), |app| app);
        assert_eq!(world.discover().unwrap().vendor().name, name);
        let flow = world.app.detect_vendor(world.ehr.base()).unwrap();
        assert_eq!(world.ehr.run(flow, &mut world.clock).unwrap().name, name);
    }
}

// Introspection

#[test]
fn a_token_of_another_server_is_refused() {
    let mut world = World::new();
    let grant = world.login().unwrap();
    let server = world.discover().unwrap();
    let ask = |world: &mut World| {
        let token = grant.access_token().clone();
        let flow = server
            .introspect(&world.app, token.clone(), Some(token), &mut entropy(&mut world.drawn))
            .unwrap();
        world.ehr.run(flow, &mut world.clock).unwrap().check(world.ehr.base(), world.clock)
    };
    assert!(ask(&mut world).is_ok());
    world.ehr.switch(Quirk::ForeignAudience, true);
    assert_eq!(ask(&mut world).unwrap_err().kind(), ErrorKind::AudienceMismatch);
}
