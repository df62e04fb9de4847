//! Sessions: one refresh for many callers on many nodes, and no refresh token lost.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sanare_smart::discovery::Discovered;
use sanare_smart::io::{Flow as _, Input, Response, Sent, Step};
use sanare_smart::token::Grant;
use sanare_smart::{
    Error, ErrorKind, MemoryTokenStore, Renew, SessionRecord, Sessions, StoreBroken, TokenStore,
    Version,
};
use serde_json::json;
use support::*;

const KEY: &str = "visitor";

fn server() -> Discovered {
    discovered(json!({}))
}

fn grant() -> Grant {
    granted(&app().build().unwrap(), &token_answer())
}

fn sessions(store: &Arc<MemoryTokenStore>) -> Sessions {
    Sessions::new(app().build().unwrap(), Arc::clone(store))
}

fn started() -> (Arc<MemoryTokenStore>, Sessions) {
    let store = Arc::new(MemoryTokenStore::default());
    let sessions = sessions(&store);
    sessions.begin(KEY, grant()).unwrap();
    (store, sessions)
}

fn second() -> Response {
    ok(&json!({
        "access_token": "t2", "token_type": "Bearer", "expires_in": 3600,
        "scope": "patient/Observation.rs", "refresh_token": "r2"
    }))
}

fn renew(
    sessions: &Sessions,
    when: Renew,
    seconds: u64,
    answer: impl Fn() -> Result<Response, Sent>,
) -> (Result<SessionRecord, Error>, usize) {
    let flow = sessions.renew(&server(), KEY, when, &mut entropy());
    let run = drive(flow, at(seconds), |_, _| answer());
    (run.result, run.requests.len())
}

/// Number M1 of the reference: 100 callers on four nodes that share a store, all refused with a 401: one refresh.
#[test]
fn m01_one_refresh_for_a_hundred_callers_on_four_nodes() {
    let (store, first) = started();
    let nodes = [first, sessions(&store), sessions(&store), sessions(&store)];
    let mut count = 0_u8;
    let mut entropy = |bytes: &mut [u8]| {
        count = count.wrapping_add(1);
        bytes.fill(count);
    };
    let server = server();
    let mut flows: Vec<_> = (0..100)
        .map(|caller| {
            let when = Renew::Refused { generation: 0 };
            (nodes[caller % 4].renew(&server, KEY, when, &mut entropy), Some(Input::Start))
        })
        .collect();
    let mut now = at(10);
    let mut refreshes = 0;
    let mut answered = 0;
    // The answer takes ten rounds to come, while all the others look and wait.
    let mut in_flight: Option<(usize, u8)> = None;
    for _round in 0..100 {
        for (caller, (flow, input)) in flows.iter_mut().enumerate() {
            let next = match (input.take(), &mut in_flight) {
                (Some(next), _) => next,
                (None, Some((sender, rounds))) if *sender == caller => {
                    *rounds += 1;
                    if *rounds < 10 {
                        continue;
                    }
                    in_flight = None;
                    Input::Response(second())
                }
                _ => continue,
            };
            match flow.advance(now, next).unwrap() {
                Step::Send(request) => {
                    assert_eq!(form(&request)["refresh_token"], "r1");
                    refreshes += 1;
                    in_flight = Some((caller, 0));
                }
                Step::Wait(_) => *input = Some(Input::Elapsed),
                Step::Done(record) => {
                    assert_eq!(record.grant().access_token().expose(), "t2");
                    assert_eq!(record.generation(), 1);
                    answered += 1;
                }
                step => panic!("{step:?}"),
            }
        }
        now += Duration::from_millis(100);
    }
    assert_eq!((refreshes, answered), (1, 100));
}

#[test]
fn z03_a_401_with_an_old_generation_gives_the_new_token_without_a_refresh() {
    let (_store, sessions) = started();
    let refused = Renew::Refused { generation: 0 };
    let (record, sent) = renew(&sessions, refused, 10, || Ok(second()));
    assert_eq!((record.unwrap().generation(), sent), (1, 1));
    let (record, sent) = renew(&sessions, refused, 11, || panic!("no request"));
    let record = record.unwrap();
    assert_eq!((record.grant().access_token().expose().as_str(), sent), ("t2", 0));
}

#[test]
fn z03_a_401_with_the_current_token_is_one_refresh_although_the_clock_says_valid() {
    let (_store, sessions) = started();
    let (record, sent) = renew(&sessions, Renew::WhenDue, 10, || panic!("no request"));
    assert_eq!((record.unwrap().generation(), sent), (0, 0));
    let (record, sent) = renew(&sessions, Renew::Refused { generation: 0 }, 10, || Ok(second()));
    assert_eq!((record.unwrap().generation(), sent), (1, 1));
}

#[test]
fn z04_renewed_before_the_end() {
    let (_store, sessions) = started();
    let (record, sent) = renew(&sessions, Renew::WhenDue, 3_600, || Ok(second()));
    assert_eq!((record.unwrap().generation(), sent), (1, 1));
}

#[test]
fn z01_after_a_network_loss_the_session_is_as_before() {
    let (store, sessions) = started();
    // In good time: the old token still serves.
    let (record, _) = renew(&sessions, Renew::WhenDue, 3_600, || Err(Sent::Maybe));
    assert_eq!(record.unwrap().grant().access_token().expose(), "t0ken");
    // Too late: an error, and the refresh token is still there for the next try.
    let (record, _) = renew(&sessions, Renew::WhenDue, 4_000, || Err(Sent::Maybe));
    assert_eq!(record.unwrap_err().kind(), ErrorKind::Network);
    let (_, stored) = store.load(KEY).unwrap().unwrap();
    assert_eq!(stored.grant().refresh_token().unwrap().expose(), "r1");
    let (record, sent) = renew(&sessions, Renew::WhenDue, 4_001, || Ok(second()));
    assert_eq!((record.unwrap().generation(), sent), (1, 1), "no lease is left behind");
}

#[test]
fn z02_invalid_grant_looks_once_whether_another_node_was_faster() {
    let refused = || Ok(respond(400, "{\"error\":\"invalid_grant\"}"));
    let (store, sessions) = started();
    // Another node renews while we are asking.
    let other = Arc::clone(&store);
    let race = move || {
        let (version, record) = other.load(KEY).unwrap().unwrap();
        assert_eq!(record.generation(), 0);
        let newer = Sessions::new(app().build().unwrap(), MemoryTokenStore::default());
        newer.begin(KEY, grant()).unwrap();
        let (record, _) = renew(&newer, Renew::Refused { generation: 0 }, 10, || Ok(second()));
        assert!(other.compare_and_swap(KEY, Some(version), Some(record.unwrap())).unwrap());
        refused()
    };
    let (record, _) = renew(&sessions, Renew::Refused { generation: 0 }, 10, race);
    assert_eq!(record.unwrap().grant().access_token().expose(), "t2");
    // Nobody was: the session is over.
    let (_store, sessions) = started();
    let (record, _) = renew(&sessions, Renew::Refused { generation: 0 }, 10, refused);
    assert_eq!(record.unwrap_err().kind(), ErrorKind::LoginNeeded);
    let (record, sent) = renew(&sessions, Renew::WhenDue, 10, refused);
    assert_eq!((record.unwrap_err().kind(), sent), (ErrorKind::LoginNeeded, 0));
}

#[test]
fn t04_a_lease_that_nobody_ends_runs_out() {
    let (_store, sessions) = started();
    let refused = Renew::Refused { generation: 0 };
    let mut lost = sessions.renew(&server(), KEY, refused, &mut entropy());
    assert!(matches!(lost.advance(at(10), Input::Start), Ok(Step::Send(_))));
    drop(lost);
    let flow = sessions.renew(&server(), KEY, refused, &mut entropy());
    let run = drive(flow, at(10), |_, _| Ok(second()));
    assert_eq!(run.result.unwrap().generation(), 1);
    let waited: Duration = run.waits.iter().sum();
    assert!(waited >= Duration::from_secs(119) && waited <= Duration::from_secs(121));
}

#[test]
fn t04_without_a_refresh_token_a_session_lasts_as_long_as_its_token() {
    let mut answer = token_answer();
    answer["refresh_token"] = json!(null);
    let store = Arc::new(MemoryTokenStore::default());
    let sessions = sessions(&store);
    sessions.begin(KEY, granted(&app().build().unwrap(), &answer)).unwrap();
    let none = || panic!("no request");
    assert!(renew(&sessions, Renew::WhenDue, 3_600, none).0.is_ok());
    let over = renew(&sessions, Renew::WhenDue, 3_601, none).0.unwrap_err();
    assert_eq!(over.kind(), ErrorKind::LoginNeeded);
}

#[test]
fn t04_a_session_that_was_ended_stays_ended() {
    let (_store, sessions) = started();
    let ender = sessions.clone();
    let (record, _) = renew(&sessions, Renew::Refused { generation: 0 }, 10, move || {
        ender.end(KEY).unwrap();
        Ok(second())
    });
    assert_eq!(record.unwrap_err().kind(), ErrorKind::LoginNeeded);
}

/// While the old grant is renewed, the visitor logs in anew: neither an answer that comes late nor a refusal undoes that.
#[test]
fn t04_a_new_login_is_not_undone_by_a_refresh_of_the_old() {
    let anew = || {
        let mut answer = token_answer();
        answer["access_token"] = json!("anew");
        answer["refresh_token"] = json!("r-anew");
        granted(&app().build().unwrap(), &answer)
    };
    let refusal = || respond(400, r#"{"error":"invalid_grant"}"#);
    for answer in [second, refusal] {
        for ended_first in [false, true] {
            let (store, sessions) = started();
            let visitor = sessions.clone();
            let (record, sent) =
                renew(&sessions, Renew::Refused { generation: 0 }, 10, move || {
                    if ended_first {
                        visitor.end(KEY).unwrap();
                    }
                    visitor.begin(KEY, anew()).unwrap();
                    Ok(answer())
                });
            assert_eq!(
                (record.unwrap().grant().access_token().expose().as_str(), sent),
                ("anew", 1)
            );
            let (_, stored) = store.load(KEY).unwrap().unwrap();
            assert_eq!(stored.grant().refresh_token().unwrap().expose(), "r-anew");
        }
    }
}

/// A store that cannot be reached for a while after the refresh.
struct Stuttering {
    inner: MemoryTokenStore,
    broken: Arc<AtomicBool>,
    hiccups: std::sync::atomic::AtomicU8,
}

impl TokenStore for Stuttering {
    fn load(&self, key: &str) -> Result<Option<(Version, SessionRecord)>, StoreBroken> {
        if self.broken.load(Ordering::SeqCst) && self.hiccups.fetch_sub(1, Ordering::SeqCst) > 0 {
            return Err(StoreBroken);
        }
        self.broken.store(false, Ordering::SeqCst);
        self.inner.load(key)
    }

    fn compare_and_swap(
        &self,
        key: &str,
        expected: Option<Version>,
        record: Option<SessionRecord>,
    ) -> Result<bool, StoreBroken> {
        self.inner.compare_and_swap(key, expected, record)
    }
}

#[test]
fn t04_the_new_token_is_in_the_store_before_it_is_used() {
    let broken = Arc::new(AtomicBool::new(false));
    let store = Arc::new(Stuttering {
        inner: MemoryTokenStore::default(),
        broken: Arc::clone(&broken),
        hiccups: 5.into(),
    });
    let sessions = Sessions::new(app().build().unwrap(), Arc::clone(&store));
    sessions.begin(KEY, grant()).unwrap();
    let (record, sent) = renew(&sessions, Renew::Refused { generation: 0 }, 10, || {
        broken.store(true, Ordering::SeqCst);
        Ok(second())
    });
    assert_eq!((record.unwrap().generation(), sent), (1, 1));
    let (_, stored) = store.load(KEY).unwrap().unwrap();
    assert_eq!(stored.grant().refresh_token().unwrap().expose(), "r2");
}
