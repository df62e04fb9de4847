//! Sessions: grants in a store, renewed once for all who need them.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::app::SmartApp;
use crate::assertion::Ids;
use crate::discovery::Discovered;
use crate::error::{Error, ErrorKind};
use crate::io::{Entropy, Flow, Input, Step, out_of_order};
use crate::oauth_error::OAuthErrorCode;
use crate::seal::{self, Seal};
use crate::secret::Secret;
use crate::time;
use crate::token::{Grant, Refresh};

/// Where sessions live. Several processes may share one store; [`compare_and_swap`](Self::compare_and_swap) makes that safe.
///
/// Store records [sealed](SessionRecord::seal) when they leave the process.
pub trait TokenStore: Send + Sync {
    /// The record and its version.
    ///
    /// # Errors
    /// The store cannot be reached.
    fn load(&self, key: &str) -> Result<Option<(Version, SessionRecord)>, StoreBroken>;

    /// Puts a record (`None`: removes it) if the version is still the expected one (`None`: if there is no record). `false` if it is not. A new
    /// record has a version that this key never had.
    ///
    /// # Errors
    /// The store cannot be reached; the record may or may not have been put.
    fn compare_and_swap(
        &self,
        key: &str,
        expected: Option<Version>,
        record: Option<SessionRecord>,
    ) -> Result<bool, StoreBroken>;
}

/// The version of a record in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u64);

/// A [`TokenStore`] cannot be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the token store cannot be reached")]
pub struct StoreBroken;

/// What a store holds for a session: the grant, how often it was renewed, and who is renewing it now.
#[derive(Clone, Debug)]
pub struct SessionRecord {
    grant: Grant,
    generation: u64,
    lease: Option<Lease>,
}

/// The right to renew a grant, for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Lease {
    holder: String,
    until: u64,
}

impl SessionRecord {
    /// A session that begins with this grant.
    pub fn new(grant: Grant) -> Self {
        Self { grant, generation: 0, lease: None }
    }

    /// The grant.
    pub fn grant(&self) -> &Grant {
        &self.grant
    }

    /// How often the grant was renewed. Report it with a 401, see [`Renew::Refused`].
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// The record as sealed text.
    ///
    /// # Errors
    /// `SealFailed`.
    pub fn seal(&self, key: &impl Seal) -> Result<String, Error> {
        let grant = self.grant.seal(key)?;
        let stored = Stored { grant, generation: self.generation, lease: self.lease.clone() };
        seal::seal(&stored, key, PART)
    }

    /// Opens a sealed record.
    ///
    /// # Errors
    /// `SealFailed`.
    pub fn open(text: &str, key: &impl Seal) -> Result<Self, Error> {
        let Stored { grant, generation, lease } = seal::open(text, key, PART)?;
        Ok(Self { grant: Grant::open(&grant, key)?, generation, lease })
    }

    fn is_leased(&self, now: SystemTime) -> bool {
        self.lease.as_ref().is_some_and(|lease| time::unix(now) < lease.until)
    }
}

#[derive(Serialize, Deserialize)]
struct Stored {
    grant: String,
    generation: u64,
    lease: Option<Lease>,
}

/// When to renew a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renew {
    /// When its token is about to end, see [`Grant::refresh_at`].
    WhenDue,
    /// Because a server refused (401) the token of this generation. If the session has a newer one by now, that one is given.
    Refused {
        /// The generation of the refused token.
        generation: u64,
    },
}

/// The sessions of an app.
///
/// ```
/// # use sanare_smart::{MemoryTokenStore, Sessions, SmartApp};
/// # let app = SmartApp::builder("app").build()?;
/// let sessions = Sessions::new(app, MemoryTokenStore::default());
/// // After a login: sessions.begin("visitor 1", grant)?;
/// // Before each request: sessions.renew(&server, "visitor 1", Renew::WhenDue, &mut entropy) gives a flow that ends with the record.
/// sessions.end("visitor 1")?;
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone)]
pub struct Sessions {
    app: SmartApp,
    store: Arc<dyn TokenStore>,
}

impl Sessions {
    /// The sessions in a store.
    pub fn new(app: SmartApp, store: impl TokenStore + 'static) -> Self {
        Self { app, store: Arc::new(store) }
    }

    /// Begins a session with the grant of a login, in place of any that the key has.
    ///
    /// # Errors
    /// `StoreFailed`.
    pub fn begin(&self, key: &str, grant: Grant) -> Result<(), Error> {
        self.replace(key, Some(&SessionRecord::new(grant)))
    }

    /// Ends a session. Revoke its tokens as well.
    ///
    /// # Errors
    /// `StoreFailed`.
    pub fn end(&self, key: &str) -> Result<(), Error> {
        self.replace(key, None)
    }

    /// Gives the session's record, with a token that can be used: renewed if need be, by one caller for all of them, on all nodes.
    ///
    /// # Errors
    /// `LoginNeeded` from the flow if the session is over.
    pub fn renew(
        &self,
        server: &Discovered,
        key: &str,
        when: Renew,
        entropy: &mut impl Entropy,
    ) -> Renewal {
        let mut ids = Ids::new(entropy);
        let holder = ids.next();
        let mut jitter = [0];
        entropy.fill(&mut jitter);
        let [jitter] = jitter;
        Renewal {
            sessions: self.clone(),
            server: server.clone(),
            key: key.to_owned(),
            when,
            ids,
            holder,
            jitter,
            tries: 0,
            state: State::Look,
        }
    }

    fn replace(&self, key: &str, record: Option<&SessionRecord>) -> Result<(), Error> {
        for _ in 0..MAX_TRIES {
            let version = self.load(key)?.map(|(version, _)| version);
            if self.swap(key, version, record.cloned())? {
                return Ok(());
            }
        }
        Err(broken(StoreBroken))
    }

    fn load(&self, key: &str) -> Result<Option<(Version, SessionRecord)>, Error> {
        self.store.load(key).map_err(broken)
    }

    fn swap(
        &self,
        key: &str,
        expected: Option<Version>,
        record: Option<SessionRecord>,
    ) -> Result<bool, Error> {
        self.store.compare_and_swap(key, expected, record).map_err(broken)
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions").field("app", &self.app).finish_non_exhaustive()
    }
}

/// Gives a session's record, renewed if need be. Made by [`Sessions::renew`].
pub struct Renewal {
    sessions: Sessions,
    server: Discovered,
    key: String,
    when: Renew,
    ids: Ids,
    holder: String,
    jitter: u8,
    tries: u8,
    state: State,
}

enum State {
    /// Look into the store.
    Look,
    /// Somebody else renews, or the store changed under us.
    Waiting,
    /// We renew this grant.
    Refreshing(Box<Refresh>, Old),
    /// The new grant is here and must reach the store before it is used.
    Keeping(Box<Grant>, Old),
}

/// The grant that is being renewed.
#[derive(Clone)]
struct Old {
    generation: u64,
    token: Secret,
}

impl Old {
    fn of(record: &SessionRecord) -> Self {
        Self { generation: record.generation, token: record.grant.access_token().clone() }
    }

    /// Whether the store still has it. If not, another node was faster, or the visitor has logged in anew meanwhile.
    fn is(&self, stored: &SessionRecord) -> bool {
        stored.generation == self.generation && *stored.grant.access_token() == self.token
    }
}

impl Flow for Renewal {
    type Output = SessionRecord;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<SessionRecord>, Error> {
        match (std::mem::replace(&mut self.state, State::Waiting), input) {
            (State::Look, Input::Start) | (State::Waiting, Input::Elapsed) => self.look(now),
            (State::Refreshing(refresh, old), input) => self.refresh(now, input, refresh, old),
            (State::Keeping(grant, old), Input::Elapsed) => self.keep(*grant, old),
            _ => Err(out_of_order()),
        }
    }
}

impl Renewal {
    fn look(&mut self, now: SystemTime) -> Result<Step<SessionRecord>, Error> {
        let Some((version, record)) = self.sessions.load(&self.key)? else {
            return Err(login_needed());
        };
        if !self.is_needed(&record, now) {
            return Ok(Step::Done(record));
        }
        if record.grant.refresh_token().is_none() {
            // Without a refresh token it serves until its end.
            let over = record.grant.is_expired(now) || self.when != Renew::WhenDue;
            return if over { Err(login_needed()) } else { Ok(Step::Done(record)) };
        }
        if record.is_leased(now) {
            return Ok(self.wait());
        }
        let until = time::unix(time::after(now, LEASE));
        let lease = Some(Lease { holder: self.holder.clone(), until });
        let leased = SessionRecord { lease, ..record };
        if !self.sessions.swap(&self.key, Some(version), Some(leased.clone()))? {
            return self.again();
        }
        let ids = &mut self.ids;
        let mut entropy = |bytes: &mut [u8]| {
            // 43 characters for the 32 bytes of a seed.
            bytes.iter_mut().zip(ids.next().bytes()).for_each(|(slot, byte)| *slot = byte);
        };
        let refresh = self.server.refresh(&self.sessions.app, &leased.grant, None, &mut entropy);
        match refresh {
            Ok(refresh) => self.refresh(now, Input::Start, Box::new(refresh), Old::of(&leased)),
            Err(error) => self.failed(now, error, &Old::of(&leased)),
        }
    }

    fn refresh(
        &mut self,
        now: SystemTime,
        input: Input,
        mut refresh: Box<Refresh>,
        old: Old,
    ) -> Result<Step<SessionRecord>, Error> {
        match refresh.advance(now, input) {
            Ok(Step::Done(grant)) => self.keep(grant, old),
            Ok(step) => {
                self.state = State::Refreshing(refresh, old);
                step.then(|_| Err(out_of_order()))
            }
            Err(error) => self.failed(now, error, &old),
        }
    }

    fn is_needed(&self, record: &SessionRecord, now: SystemTime) -> bool {
        match self.when {
            Renew::Refused { generation } => record.generation <= generation,
            Renew::WhenDue => {
                let early = self.sessions.app.0.vendor.early_refresh;
                let due = match early {
                    Some(early) => record.grant.refresh_before(self.jitter, early),
                    None => record.grant.refresh_at(self.jitter),
                };
                due.is_some_and(|due| now >= due)
            }
        }
    }

    /// Puts the new grant into the store; only then is it given away.
    fn keep(&mut self, grant: Grant, old: Old) -> Result<Step<SessionRecord>, Error> {
        for _ in 0..MAX_TRIES {
            match self.sessions.load(&self.key) {
                // The session was ended meanwhile: it stays ended.
                Ok(None) => return Err(login_needed()),
                Ok(Some((version, stored))) => {
                    if !old.is(&stored) {
                        return Ok(Step::Done(stored));
                    }
                    let generation = old.generation.saturating_add(1);
                    let record = SessionRecord { grant: grant.clone(), generation, lease: None };
                    match self.sessions.swap(&self.key, Some(version), Some(record.clone())) {
                        Ok(true) => return Ok(Step::Done(record)),
                        Ok(false) => {}
                        Err(_) => break,
                    }
                }
                Err(_) => break,
            }
        }
        // The old refresh token may be used up: the new one must not be lost with a store that stutters.
        self.tries = self.tries.saturating_add(1);
        if self.tries > MAX_TRIES {
            return Err(broken(StoreBroken));
        }
        self.state = State::Keeping(Box::new(grant), old);
        Ok(Step::Wait(POLL))
    }

    fn failed(
        &mut self,
        now: SystemTime,
        error: Error,
        old: &Old,
    ) -> Result<Step<SessionRecord>, Error> {
        let used_up =
            error.oauth().is_some_and(|oauth| *oauth.code() == OAuthErrorCode::InvalidGrant);
        let Some((version, stored)) = self.sessions.load(&self.key)? else {
            return Err(login_needed());
        };
        if !old.is(&stored) {
            return Ok(Step::Done(stored));
        }
        let ours = stored.lease.as_ref().is_some_and(|lease| lease.holder == self.holder);
        if used_up {
            if ours {
                self.sessions.swap(&self.key, Some(version), None)?;
            }
            return Err(login_needed());
        }
        if ours {
            let free = SessionRecord { lease: None, ..stored.clone() };
            self.sessions.swap(&self.key, Some(version), Some(free))?;
        }
        // Not renewed in good time is not yet too late.
        if self.when == Renew::WhenDue && !stored.grant.is_expired(now) {
            return Ok(Step::Done(stored));
        }
        Err(error)
    }

    fn again(&mut self) -> Result<Step<SessionRecord>, Error> {
        self.tries = self.tries.saturating_add(1);
        if self.tries > MAX_TRIES {
            return Err(broken(StoreBroken));
        }
        Ok(self.wait())
    }

    fn wait(&mut self) -> Step<SessionRecord> {
        self.state = State::Waiting;
        Step::Wait(POLL)
    }
}

impl fmt::Debug for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Renewal(..)")
    }
}

/// A [`TokenStore`] in this process's memory.
#[derive(Default)]
pub struct MemoryTokenStore {
    records: Mutex<HashMap<String, (Version, SessionRecord)>>,
    /// Never goes back, so that a version is never used twice.
    last: Mutex<u64>,
}

impl TokenStore for MemoryTokenStore {
    fn load(&self, key: &str) -> Result<Option<(Version, SessionRecord)>, StoreBroken> {
        let records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(records.get(key).cloned())
    }

    fn compare_and_swap(
        &self,
        key: &str,
        expected: Option<Version>,
        record: Option<SessionRecord>,
    ) -> Result<bool, StoreBroken> {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        if records.get(key).map(|(version, _)| *version) != expected {
            return Ok(false);
        }
        match record {
            None => drop(records.remove(key)),
            Some(record) => {
                let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
                *last = last.saturating_add(1);
                records.insert(key.to_owned(), (Version(*last), record));
            }
        }
        Ok(true)
    }
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load(&self, key: &str) -> Result<Option<(Version, SessionRecord)>, StoreBroken> {
        (**self).load(key)
    }

    fn compare_and_swap(
        &self,
        key: &str,
        expected: Option<Version>,
        record: Option<SessionRecord>,
    ) -> Result<bool, StoreBroken> {
        (**self).compare_and_swap(key, expected, record)
    }
}

impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryTokenStore(..)")
    }
}

fn login_needed() -> Error {
    Error::new(ErrorKind::LoginNeeded).at(PART)
}

fn broken(_: StoreBroken) -> Error {
    Error::new(ErrorKind::StoreFailed).at(PART)
}

const PART: &str = "session";
/// How long a node may take to renew before another tries.
const LEASE: Duration = Duration::from_secs(120);
const POLL: Duration = Duration::from_millis(100);
const MAX_TRIES: u8 = 16;
