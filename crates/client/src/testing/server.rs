//! The fake FHIR server: who may ask, what happens on the way, and a log of it.

use std::collections::{BTreeSet, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use http::Method;
use http::header::AUTHORIZATION;
use url::Url;

use super::drive::{Reply, drive};
use super::fault::{Fault, Quirk, outcome, plain};
use super::store::Store;
use crate::base::{BaseUrl, Origin};
use crate::error::Error;
use crate::io::{Flow, Request, Response};

/// A FHIR server in memory, deterministic, with a switch for every fault. It is a fixture: it validates nothing.
///
/// ```
/// use std::time::UNIX_EPOCH;
///
/// use sanare_client::testing::{FakeServer, Fault};
/// use sanare_client::{FhirClient, Write};
/// use sanare_fhir::r4::Patient;
///
/// let server = FakeServer::new("https://ehr.example/fhir")?;
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// let mut clock = UNIX_EPOCH;
///
/// // The answer to the next request gets lost.
/// server.fail(Fault::LostAnswer, 1);
/// let outcome = server.run(fhir.create(&Patient::default()), &mut clock)?;
/// assert!(matches!(outcome, Write::Unknown(_)));
/// assert_eq!(server.count("Patient"), 1);
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone)]
pub struct FakeServer(Arc<Mutex<State>>);

pub(super) struct State {
    pub(super) base: BaseUrl,
    pub(super) store: Store,
    pub(super) quirks: BTreeSet<Quirk>,
    pub(super) polls: u32,
    tokens: Vec<String>,
    faults: VecDeque<Fault>,
    log: Vec<Logged>,
}

/// A request that the server, or another origin, saw.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logged {
    /// The method.
    pub method: Method,
    /// The path and query.
    pub target: String,
    /// Whether it was for another origin.
    pub foreign: bool,
    /// Whether it had a credential.
    pub credential: bool,
    /// Whether the server worked on it.
    pub handled: bool,
}

impl fmt::Debug for Logged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.method)
    }
}

impl FakeServer {
    /// An empty server that takes every request.
    ///
    /// # Errors
    /// `InvalidUrl`, `Insecure`.
    pub fn new(base: &str) -> Result<Self, Error> {
        Ok(Self(Arc::new(Mutex::new(State {
            base: base.parse()?,
            store: Store::default(),
            quirks: BTreeSet::new(),
            polls: 0,
            tokens: Vec::new(),
            faults: VecDeque::new(),
            log: Vec::new(),
        }))))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes only requests with one of these bearer tokens; all requests if there is none.
    pub fn accept_tokens<'a>(&self, tokens: impl IntoIterator<Item = &'a str>) {
        self.state().tokens = tokens.into_iter().map(|token| format!("Bearer {token}")).collect();
    }

    /// Puts a resource in, with an id of its own or the next free one, and gives the id.
    pub fn put(&self, resource: serde_json::Value) -> String {
        self.state().store.put(resource)
    }

    /// How many resources of a type there are now.
    pub fn count(&self, resource_type: &str) -> usize {
        self.state().store.count(resource_type)
    }

    /// How many versions of a resource were written, deletes among them.
    pub fn versions(&self, resource_type: &str, id: &str) -> usize {
        self.state().store.versions(resource_type, id)
    }

    /// This happens to the next requests, after what was ordered before.
    pub fn fail(&self, fault: Fault, times: usize) {
        self.state().faults.extend(std::iter::repeat_n(fault, times));
    }

    /// The next request goes well, before what is ordered after.
    pub fn pass(&self, times: usize) {
        self.fail(Fault::Slow(std::time::Duration::ZERO), times);
    }

    /// Switches a habit on or off.
    pub fn switch(&self, quirk: Quirk, on: bool) {
        if on {
            self.state().quirks.insert(quirk);
        } else {
            self.state().quirks.remove(&quirk);
        }
    }

    /// What was asked.
    pub fn log(&self) -> Vec<Logged> {
        self.state().log.clone()
    }

    /// How many credentials other origins saw.
    pub fn leaked_credentials(&self) -> usize {
        self.state().log.iter().filter(|it| it.foreign && it.credential).count()
    }

    /// Answers a request.
    pub fn handle(&self, request: &Request, now: SystemTime) -> Reply {
        let mut state = self.state();
        let Ok(url) = Url::parse(&request.uri().to_string()) else {
            return Reply::answer(plain(400));
        };
        let foreign = Origin::of(&url) != state.base.origin();
        let fault = state.faults.pop_front();
        let credential = request.headers().get(AUTHORIZATION);
        let handled = !foreign && fault.as_ref().is_none_or(Fault::lets_through);
        let logged = Logged {
            method: request.method().clone(),
            target: url[url::Position::BeforePath..].to_owned(),
            foreign,
            credential: credential.is_some(),
            handled,
        };
        state.log.push(logged);
        let known = state.tokens.is_empty()
            || state.tokens.iter().any(|token| credential.is_some_and(|it| it == token.as_str()));
        let answer: Response = match (handled, known) {
            (false, _) if foreign => plain(200),
            (false, _) => plain(500),
            (true, false) => outcome(401, "login"),
            (true, true) => state.answer(request, &url, now),
        };
        match fault {
            Some(fault) => fault.reply(answer, now),
            None => Reply::answer(answer),
        }
    }

    /// Runs a flow against it, on a clock that only waits move.
    ///
    /// # Errors
    /// As the flow.
    pub fn run<F: Flow>(&self, flow: F, clock: &mut SystemTime) -> Result<F::Output, Error> {
        drive(flow, clock, |request, now| self.handle(request, now))
    }
}

impl fmt::Debug for FakeServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FakeServer(..)")
    }
}
