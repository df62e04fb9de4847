//! One request with its retries, redirects and renewals, on a clock that only waits move.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::Method;
use sanare_client::io::{Failure, Flow, Input, Request, Step};
use sanare_client::retry::{Budget, Class};
use sanare_client::testing::{Reply, drive};
use sanare_client::{
    Authorization, Authorizer, Call, Credential, Error, ErrorKind, FhirClient, FhirClientBuilder,
    Generation, Interaction, Label, Plan, Renewal, Reply as End,
};

const BASE: &str = "https://ehr.example/fhir";

fn client(described: impl FnOnce(FhirClientBuilder) -> FhirClientBuilder) -> FhirClient {
    described(FhirClient::builder(BASE).unwrap()).build()
}

fn plan(client: &FhirClient, method: Method, class: Class) -> Plan {
    let label = Label::of(Interaction::Read, "Patient");
    Plan::new(method, client.base().below(["Patient", "1"]), class, label)
}

fn answer(status: u16) -> Reply {
    let mut response = http::Response::new(b"{}".to_vec());
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
    Reply::answer(response)
}

fn with(status: u16, name: &'static str, value: &str) -> Reply {
    let mut reply = answer(status);
    let headers = reply.outcome.as_mut().unwrap().headers_mut();
    headers.insert(name, value.parse().unwrap());
    reply
}

/// What was sent when, and how it ended.
struct Run {
    sent: Vec<(Duration, Request)>,
    end: Result<End, Error>,
}

fn run(client: &FhirClient, plan: Plan, replies: &[Reply]) -> Run {
    let mut clock = start();
    let mut sent = Vec::new();
    let end = drive(Call::new(client, plan), &mut clock, |request, now| {
        sent.push((now.duration_since(start()).unwrap(), request.clone()));
        replies[(sent.len() - 1).min(replies.len() - 1)].clone()
    });
    Run { sent, end }
}

fn start() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn status(run: &Run) -> u16 {
    match run.end.as_ref().unwrap() {
        End::Answer(answer) => answer.status().as_u16(),
        other => panic!("{other:?}"),
    }
}

fn unknown(run: &Run) -> bool {
    matches!(run.end, Ok(End::Unknown(_)))
}

#[test]
fn m01_a_lost_create_is_one_post_and_an_unknown_outcome() {
    let fhir = client(|it| it);
    let lost = [Reply::failed(Failure::NoAnswer), answer(201)];
    let run = run(&fhir, plan(&fhir, Method::POST, Class::Once), &lost);
    assert_eq!(run.sent.len(), 1);
    assert!(unknown(&run));
}

#[test]
fn y03_one_budget_over_attempts() {
    let fhir = client(|it| it.budget(Budget::attempts(3)));
    let run = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &[answer(503)]);
    assert_eq!(run.sent.len(), 3);
    assert_eq!(status(&run), 503);
    let at: Vec<u128> = run.sent.iter().map(|(at, _)| at.as_millis()).collect();
    assert_eq!(at, [0, 500, 1500]);
}

#[test]
fn y03_one_budget_over_time() {
    let fhir = client(|it| it.budget(Budget::attempts(9).total(Duration::from_secs(3))));
    let slow = answer(503).after(Duration::from_secs(2));
    let run = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &[slow]);
    assert_eq!(run.sent.len(), 2);
}

#[test]
fn y02_a_wait_beyond_the_budget_is_deferred() {
    let fhir = client(|it| it);
    let hours = with(429, "retry-after", "18000");
    let run = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &[hours]);
    let error = run.end.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deferred);
    assert_eq!(error.retry_at(), Some(start() + Duration::from_secs(18_000)));
    assert_eq!(run.sent.len(), 1);
}

#[test]
fn m04_the_delay_that_was_asked_is_waited() {
    let fhir = client(|it| it);
    let date = httpdate::fmt_http_date(start() + Duration::from_secs(20));
    for value in ["20", date.as_str()] {
        let replies = [with(429, "retry-after", value), answer(200)];
        let run = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &replies);
        assert_eq!(run.sent[1].0, Duration::from_secs(20));
    }
}

#[test]
fn y03_a_repeatable_write_that_stays_lost_is_unknown() {
    let fhir = client(|it| it);
    let lost = [Reply::failed(Failure::NoAnswer)];
    let lost_always = run(&fhir, plan(&fhir, Method::PUT, Class::Repeatable), &lost);
    assert_eq!(lost_always.sent.len(), 4);
    assert!(unknown(&lost_always));
    // Never sent is not unknown.
    let never = [Reply::failed(Failure::NotSent)];
    let never = run(&fhir, plan(&fhir, Method::PUT, Class::Repeatable), &never);
    assert_eq!(never.end.unwrap_err().kind(), ErrorKind::NotSent);
    // 412 after a lost attempt may be our own doing.
    let replies = [Reply::failed(Failure::NoAnswer), answer(412)];
    let own = run(&fhir, plan(&fhir, Method::PUT, Class::Repeatable), &replies);
    let Ok(End::Unknown(unknown)) = own.end else { panic!() };
    assert!(unknown.condition_failed);
}

#[test]
fn y01_a_write_whose_answer_is_cut_was_carried_out() {
    let fhir = client(|it| it);
    let mut cut = with(201, "location", "Patient/7");
    *cut.outcome.as_mut().unwrap().body_mut() = br#"{"resourceType":"Pat"#.to_vec();
    let run = run(&fhir, plan(&fhir, Method::POST, Class::Once), &[cut]);
    assert_eq!(run.sent.len(), 1);
    assert!(matches!(run.end, Ok(End::Lost(_))));
}

struct Renewing {
    generation: Arc<AtomicU64>,
}

struct Renewed(Arc<AtomicU64>);

impl Flow for Renewed {
    type Output = Authorization;

    fn advance(&mut self, _: SystemTime, _: Input) -> Result<Step<Authorization>, Error> {
        let generation = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        Ok(Step::Done(token(generation)))
    }
}

fn token(generation: u64) -> Authorization {
    Authorization::bearer(&format!("token{generation}"), Generation(generation)).unwrap()
}

impl Authorizer for Renewing {
    fn credential(&self, _: SystemTime) -> Credential {
        Credential::Ready(token(self.generation.load(Ordering::SeqCst)))
    }

    fn renew(&self, _: Generation) -> Option<Renewal> {
        Some(Box::new(Renewed(Arc::clone(&self.generation))))
    }
}

fn renewing() -> FhirClient {
    client(|it| it.authorizer(Renewing { generation: Arc::default() }))
}

fn sent_token(request: &Request) -> Option<&str> {
    Some(request.headers().get("authorization")?.to_str().unwrap())
}

#[test]
fn h02_one_renewal_and_the_second_401_is_final() {
    let fhir = renewing();
    let replies = [answer(401), answer(200)];
    let ok = run(&fhir, plan(&fhir, Method::POST, Class::Once), &replies);
    assert_eq!(status(&ok), 200);
    assert_eq!(sent_token(&ok.sent[0].1), Some("Bearer token0"));
    assert_eq!(sent_token(&ok.sent[1].1), Some("Bearer token1"));
    let fhir = renewing();
    let refused = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &[answer(401)]);
    assert_eq!((refused.sent.len(), status(&refused)), (2, 401));
    // 403 renews nothing.
    let fhir = renewing();
    let forbidden = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &[answer(403)]);
    assert_eq!((forbidden.sent.len(), status(&forbidden)), (1, 403));
}

#[test]
fn m03_no_token_for_another_origin() {
    let fhir = renewing();
    // The URL itself is elsewhere.
    let url = "https://b.example/x".parse().unwrap();
    let label = Label::system(Interaction::Download);
    let elsewhere = Plan::new(Method::GET, url, Class::Safe, label);
    let ended = run(&fhir, elsewhere, &[answer(200)]);
    assert_eq!(sent_token(&ended.sent[0].1), None);
    // A file is moved to storage, and even back.
    let moved = with(307, "location", "https://b.example/x");
    let back = with(307, "location", "https://ehr.example/fhir/y");
    let file = plan(&fhir, Method::GET, Class::Safe).download();
    let ended = run(&fhir, file, &[moved.clone(), back, answer(200)]);
    assert_eq!(status(&ended), 200);
    let tokens: Vec<_> = ended.sent.iter().map(|(_, request)| sent_token(request)).collect();
    assert_eq!(tokens, [Some("Bearer token0"), None, None]);
    // Anything else does not follow.
    let ended = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &[moved]);
    assert_eq!(ended.end.unwrap_err().kind(), ErrorKind::Redirected);
    assert_eq!(ended.sent.len(), 1);
}

#[test]
fn m03_an_allowed_origin_gets_the_token() {
    let fhir = client(|it| {
        it.authorizer(Renewing { generation: Arc::default() })
            .allow("https://files.example".parse().unwrap())
    });
    let url = "https://files.example/x".parse().unwrap();
    let label = Label::system(Interaction::Download);
    let ended = run(&fhir, Plan::new(Method::GET, url, Class::Safe, label), &[answer(200)]);
    assert_eq!(sent_token(&ended.sent[0].1), Some("Bearer token0"));
}

#[test]
fn h04_ids_are_constant_over_attempts() {
    let numbers = AtomicU64::new(0);
    let fhir = client(|it| it.random(move || numbers.fetch_add(1, Ordering::SeqCst)));
    let replies = [answer(503), answer(503), answer(200)];
    let ended = run(&fhir, plan(&fhir, Method::GET, Class::Safe), &replies);
    let ids = |name| {
        let ids: Vec<_> = ended.sent.iter().map(|(_, it)| it.headers()[name].clone()).collect();
        assert!(ids.iter().all(|id| *id == ids[0]) && ids.len() == 3);
        ids[0].clone()
    };
    assert_eq!(ids("x-request-id").len(), 32);
    let _ = ids("x-correlation-id");
    let given = plan(&fhir, Method::GET, Class::Safe).correlation_id("mine");
    let ended = run(&fhir, given, &[answer(200)]);
    assert_eq!(ended.sent[0].1.headers()["x-correlation-id"], "mine");
}

#[test]
fn g04_a_streamed_refusal_is_read_and_judged() {
    let fhir = client(|it| it);
    let mut busy = with(503, "retry-after", "1");
    *busy.outcome.as_mut().unwrap().body_mut() = vec![b'x'; 5000];
    let streamed = plan(&fhir, Method::GET, Class::Safe).download().streamed();
    let ended = run(&fhir, streamed, &[busy, answer(200)]);
    assert!(matches!(ended.end, Ok(End::Streaming(_))));
    assert_eq!(ended.sent.len(), 2);
}
