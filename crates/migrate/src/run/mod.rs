//! A run: planned, tried dry, approved, applied, verified, and rolled back if need be.

mod journal;
mod state;
mod target;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

pub use journal::{Broken, Journal};
pub use state::State;
pub use target::{
    Change, Found, Intent, Look, Operation, Target, Unavailable, Undone, Write, Wrote,
};

use crate::digest::Digest;
use crate::error::{Error, ErrorKind, Location, Result};
use journal::Record;

/// A migration run over a [`Journal`] that is on the disk before anything is done.
///
/// Each write has a record of its intent before, and of its outcome after it; a run that ended
/// anywhere is opened again and goes on. What a crash left open is settled by looking at the target first.
///
/// ```
/// use sanare_migrate::testing::{MemoryJournal, MemoryTarget};
/// use sanare_migrate::{Approval, Change, Digest, Run, State, Write};
///
/// let writes = || [Write::new("m1", "Patient/1", Change::Create(br#"{"resourceType":"Patient"}"#))];
/// let approval = Approval::new("E. Berg", "2026-11-22T10:00:00Z", Digest::of(b"the rules"), Digest::of(b"the source"));
/// let mut target = MemoryTarget::new();
///
/// let mut run = Run::open(MemoryJournal::new())?;
/// let dry = run.dry_run(writes(), &mut target)?; // writes nothing
/// assert!(dry.findings().is_empty() && target.is_empty());
/// run.approve(&approval)?;
/// run.apply(&approval, writes(), &mut target, |_| true)?;
/// assert!(run.verify(&mut target)?.is_empty());
/// assert_eq!((run.state(), target.len()), (State::Verified, 1));
/// # Ok::<(), sanare_migrate::Error>(())
/// ```
pub struct Run<J> {
    journal: J,
    state: State,
    approval: Option<(Digest, Digest)>,
    intents: Vec<Intent>,
    started: BTreeSet<u64>,
    outcomes: BTreeMap<u64, Outcome>,
    undoing: BTreeSet<u64>,
    undone: BTreeMap<u64, Undone>,
}

/// Who approved a run, when, and with which rules and source.
#[derive(Clone, PartialEq, Eq)]
pub struct Approval {
    by: Box<str>,
    at: Box<str>,
    rules: Digest,
    source: Digest,
}

impl Approval {
    /// The digests are those of the rule set and of the list of what is migrated.
    pub fn new(
        by: impl Into<Box<str>>,
        at: impl Into<Box<str>>,
        rules: Digest,
        source: Digest,
    ) -> Self {
        Self { by: by.into(), at: at.into(), rules, source }
    }
}

/// Shows the digests, never who.
impl fmt::Debug for Approval {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Approval");
        shown.field("rules", &self.rules).field("source", &self.source).finish_non_exhaustive()
    }
}

/// What became of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It is in the target, in this version; a deleted one has none.
    Written(Box<str>),
    /// The target was changed by somebody else since the dry run; nothing was written.
    Conflict,
    /// The target refused it; nothing was written.
    Refused,
    /// It had begun when the run was rolled back, and was not written.
    NotWritten,
}

/// What a dry run found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DryRun {
    findings: Vec<Finding>,
    writes: u64,
}

/// Why a write cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The number of the write, from 0.
    pub write: u64,
    /// Why.
    pub kind: FindingKind,
}

/// The kinds of a [`Finding`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FindingKind {
    /// It is to be created, and is there.
    #[error("it is to be created, and is there already")]
    Exists,
    /// It is to be updated or deleted, and is not there.
    #[error("it is to be changed, and is not there")]
    Missing,
    /// Another write of the run has the same address.
    #[error("two writes have one address")]
    Twice,
}

impl DryRun {
    /// What stands against the run; it can be approved if this is empty.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many writes there would be.
    pub fn writes(&self) -> u64 {
        self.writes
    }
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Writes whose outcome is known.
    pub done: u64,
    /// All writes.
    pub of: u64,
}

impl<J: Journal> Run<J> {
    /// Opens a run from its journal; an empty journal is a run that is planned. A record that was
    /// cut off by a crash is removed.
    ///
    /// # Errors
    /// The journal cannot be read, or is damaged before its end.
    pub fn open(mut journal: J) -> Result<Self> {
        let bytes =
            journal.read().map_err(|Broken| Error::new(ErrorKind::Journal, Location::Byte(0)))?;
        let (records, whole) = journal::parse(&bytes)?;
        if whole < bytes.len() {
            journal
                .cut(whole as u64)
                .map_err(|Broken| Error::new(ErrorKind::Journal, Location::Byte(whole as u64)))?;
        }
        let mut run = Self {
            journal,
            state: State::Planned,
            approval: None,
            intents: Vec::new(),
            started: BTreeSet::new(),
            outcomes: BTreeMap::new(),
            undoing: BTreeSet::new(),
            undone: BTreeMap::new(),
        };
        for (at, record) in records {
            if !run.take(record) {
                return Err(Error::new(ErrorKind::Corrupt, Location::Byte(at as u64)));
            }
        }
        Ok(run)
    }

    /// The state.
    pub fn state(&self) -> State {
        self.state
    }

    /// What the dry run predicted, in order.
    pub fn intents(&self) -> &[Intent] {
        &self.intents
    }

    /// What became of a write.
    pub fn outcome(&self, write: u64) -> Option<&Outcome> {
        self.outcomes.get(&write)
    }

    /// What became of the compensation of a write.
    pub fn undone(&self, write: u64) -> Option<Undone> {
        self.undone.get(&write).copied()
    }

    /// How far the run is.
    pub fn progress(&self) -> Progress {
        Progress { done: self.outcomes.len() as u64, of: self.intents.len() as u64 }
    }

    /// The journal, of which nothing is kept in memory.
    pub fn into_journal(self) -> J {
        self.journal
    }

    /// Looks what would be written, and writes nothing. A dry run that failed or was cut off
    /// begins anew.
    ///
    /// # Errors
    /// The state does not allow it; the target or the journal cannot be reached.
    pub fn dry_run<'w>(
        &mut self,
        writes: impl IntoIterator<Item = Write<'w>>,
        target: &mut dyn Look,
    ) -> Result<DryRun> {
        if self.state == State::DryRunning {
            self.go(State::DryRunFailed)?;
        }
        if self.state == State::DryRunFailed {
            self.go(State::Planned)?;
        }
        self.go(State::DryRunning)?;
        let mut addresses = BTreeSet::new();
        let mut findings = Vec::new();
        let mut number = 0;
        for write in writes {
            let found = target.look(&write.address).map_err(|Unavailable| unavailable(number))?;
            let kind = match (write.change.operation(), &found) {
                _ if !addresses.insert(write.address.clone()) => Some(FindingKind::Twice),
                (Operation::Create, Some(_)) => Some(FindingKind::Exists),
                (Operation::Update | Operation::Delete, None) => Some(FindingKind::Missing),
                _ => None,
            };
            findings.extend(kind.map(|kind| Finding { write: number, kind }));
            let (version, prior) =
                found.map_or((None, None), |found| (Some(found.version), Some(found.digest)));
            let content = write.change.content().map(Digest::of);
            let operation = write.change.operation();
            let (key, address) = (write.key, write.address);
            self.record(Record::Predicted(Intent {
                number,
                key,
                address,
                operation,
                version,
                prior,
                content,
            }))?;
            number += 1;
        }
        self.go(if findings.is_empty() { State::DryRunOk } else { State::DryRunFailed })?;
        Ok(DryRun { findings, writes: number })
    }

    /// Approves what the dry run predicted, for these rules and this source.
    ///
    /// # Errors
    /// There is no successful dry run; nobody's name is given; the journal cannot be written.
    pub fn approve(&mut self, approval: &Approval) -> Result<()> {
        if approval.by.trim().is_empty() {
            return Err(Error::new(ErrorKind::NotApproved, Location::State(self.state)));
        }
        self.allowed(State::Approved)?;
        let (by, at) = (approval.by.clone(), approval.at.clone());
        self.record(Record::Approved { by, at, rules: approval.rules, source: approval.source })
    }

    /// Gives a run up before anything is written.
    ///
    /// # Errors
    /// Something was written already; the journal cannot be written.
    pub fn cancel(&mut self) -> Result<()> {
        self.go(State::Cancelled)
    }

    /// Writes, or goes on writing. Before each write `go_on` is asked; if it says no, the run is
    /// paused. A conflict ends that write and not the others.
    ///
    /// # Errors
    /// The state does not allow it; rules or source are not those of the approval; a write is not
    /// the one that was predicted; the target or the journal cannot be reached - open the run again then,
    /// and call this again.
    pub fn apply<'w>(
        &mut self,
        approval: &Approval,
        writes: impl IntoIterator<Item = Write<'w>>,
        target: &mut dyn Target,
        mut go_on: impl FnMut(Progress) -> bool,
    ) -> Result<State> {
        if self.state != State::Applying {
            self.allowed(State::Applying)?;
        }
        if self.approval != Some((approval.rules, approval.source)) {
            return Err(Error::new(ErrorKind::NotApproved, Location::State(self.state)));
        }
        if self.state != State::Applying {
            self.go(State::Applying)?;
        }
        let mut number = 0;
        for write in writes {
            let predicted = self.intent(number)?.clone();
            if !predicted.is_of(&write) {
                return Err(Error::new(ErrorKind::NotPredicted, Location::Write(number)));
            }
            if !self.outcomes.contains_key(&number) {
                if !go_on(self.progress()) {
                    self.go(State::Paused)?;
                    return Ok(self.state);
                }
                let outcome = self.write(&predicted, write.change.content(), target)?;
                self.record(Record::Outcome(number, outcome))?;
            }
            number += 1;
        }
        if number < self.intents.len() as u64 {
            return Err(Error::new(ErrorKind::NotPredicted, Location::Write(number)));
        }
        self.go(State::Applied)?;
        Ok(self.state)
    }

    /// Looks at everything that was written. The numbers of the writes that are not in the target
    /// as they were written; none makes the run verified.
    ///
    /// # Errors
    /// The state does not allow it; the target or the journal cannot be reached.
    pub fn verify(&mut self, target: &mut dyn Look) -> Result<Vec<u64>> {
        if self.state != State::Verifying {
            self.go(State::Verifying)?;
        }
        let mut wrong = Vec::new();
        for intent in &self.intents {
            let Some(Outcome::Written(version)) = self.outcomes.get(&intent.number) else {
                continue;
            };
            let found =
                target.look(&intent.address).map_err(|Unavailable| unavailable(intent.number))?;
            let right = match (&found, intent.content) {
                (None, None) => true,
                (Some(found), Some(content)) => {
                    found.digest == content && found.version == *version
                }
                _ => false,
            };
            if !right {
                wrong.push(intent.number);
            }
        }
        self.go(if wrong.is_empty() { State::Verified } else { State::Mismatch })?;
        Ok(wrong)
    }

    /// Takes back what was written, last first, or goes on doing so. What somebody else changed
    /// since is left as it is.
    ///
    /// # Errors
    /// The state does not allow it; the target or the journal cannot be reached - open the run again
    /// then, and call this again.
    pub fn roll_back(&mut self, target: &mut dyn Target) -> Result<State> {
        if self.state != State::RollingBack {
            self.go(State::RollingBack)?;
        }
        let open: Vec<u64> = self
            .started
            .iter()
            .copied()
            .filter(|number| !self.outcomes.contains_key(number))
            .collect();
        for number in open {
            let intent = self.intent(number)?.clone();
            let settled = settle(&intent, target)?.unwrap_or(Outcome::NotWritten);
            self.record(Record::Outcome(number, settled))?;
        }
        let written: Vec<(u64, Box<str>)> = self
            .outcomes
            .iter()
            .rev()
            .filter(|(number, _)| !self.undone.contains_key(*number))
            .filter_map(|(number, outcome)| match outcome {
                Outcome::Written(version) => Some((*number, version.clone())),
                _ => None,
            })
            .collect();
        for (number, version) in written {
            let intent = self.intent(number)?.clone();
            let undone = self.undo(&intent, &version, target)?;
            self.record(Record::Undone(number, undone))?;
        }
        let all = self.undone.values().all(|undone| *undone == Undone::Done);
        self.go(if all { State::RolledBack } else { State::RollbackPartial })?;
        Ok(self.state)
    }

    fn write(
        &mut self,
        intent: &Intent,
        content: Option<&[u8]>,
        target: &mut dyn Target,
    ) -> Result<Outcome> {
        if self.started.contains(&intent.number) {
            if let Some(outcome) = settle(intent, target)? {
                return Ok(outcome);
            }
        } else {
            self.record(Record::Started(intent.number))?;
        }
        match target.write(intent, content) {
            Ok(Wrote::Done(version)) => Ok(Outcome::Written(version)),
            Ok(Wrote::Conflict) => Ok(Outcome::Conflict),
            Ok(Wrote::Refused) => Ok(Outcome::Refused),
            Err(Unavailable) => Err(unavailable(intent.number)),
        }
    }

    fn undo(&mut self, intent: &Intent, version: &str, target: &mut dyn Target) -> Result<Undone> {
        let away = |Unavailable| unavailable(intent.number);
        if self.undoing.contains(&intent.number) {
            let found = target.look(&intent.address).map_err(away)?;
            let as_before = found.as_ref().map(|found| found.digest) == intent.prior;
            let still_ours = match &found {
                Some(found) => *found.version == *version && intent.content.is_some(),
                None => intent.content.is_none(),
            };
            if !still_ours {
                return Ok(if as_before { Undone::Done } else { Undone::Conflict });
            }
        } else {
            self.record(Record::Undoing(intent.number))?;
        }
        target.undo(intent, version).map_err(away)
    }

    fn intent(&self, number: u64) -> Result<&Intent> {
        let found = usize::try_from(number).ok().and_then(|number| self.intents.get(number));
        found.ok_or_else(|| Error::new(ErrorKind::NotPredicted, Location::Write(number)))
    }

    fn allowed(&self, next: State) -> Result<()> {
        if self.state.leads_to(next) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::IllegalTransition, Location::State(self.state)))
    }

    fn go(&mut self, next: State) -> Result<()> {
        self.allowed(next)?;
        self.record(Record::State(next))
    }

    /// Writes a record, and believes it when it is on the disk.
    fn record(&mut self, record: Record) -> Result<()> {
        let broken = |Broken| Error::new(ErrorKind::Journal, Location::State(self.state));
        self.journal.append(record.to_line().as_bytes()).map_err(broken)?;
        self.take(record);
        Ok(())
    }

    /// Takes a record over; false if it cannot stand here.
    fn take(&mut self, record: Record) -> bool {
        let known = |number: u64| number < self.intents.len() as u64;
        let fits = match &record {
            Record::State(next) => self.state.leads_to(*next) && *next != State::Approved,
            Record::Predicted(intent) => {
                self.state == State::DryRunning && intent.number == self.intents.len() as u64
            }
            Record::Approved { .. } => self.state.leads_to(State::Approved),
            Record::Started(number) => self.state == State::Applying && known(*number),
            Record::Outcome(number, _) => {
                matches!(self.state, State::Applying | State::RollingBack)
                    && self.started.contains(number)
            }
            Record::Undoing(number) => {
                self.state == State::RollingBack && self.outcomes.contains_key(number)
            }
            Record::Undone(number, _) => {
                self.state == State::RollingBack && self.undoing.contains(number)
            }
        };
        if !fits {
            return false;
        }
        match record {
            Record::State(next) => {
                if next == State::DryRunning {
                    self.intents.clear();
                }
                self.state = next;
            }
            Record::Predicted(intent) => self.intents.push(intent),
            Record::Approved { rules, source, .. } => {
                self.approval = Some((rules, source));
                self.state = State::Approved;
            }
            Record::Started(number) => drop(self.started.insert(number)),
            Record::Outcome(number, outcome) => drop(self.outcomes.insert(number, outcome)),
            Record::Undoing(number) => drop(self.undoing.insert(number)),
            Record::Undone(number, undone) => drop(self.undone.insert(number, undone)),
        }
        true
    }
}

/// Shows the state and how far the run is, never a key.
impl<J> fmt::Debug for Run<J> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Run");
        shown.field("state", &self.state).field("writes", &self.intents.len());
        shown.field("outcomes", &self.outcomes.len()).finish_non_exhaustive()
    }
}

fn unavailable(number: u64) -> Error {
    Error::new(ErrorKind::Unavailable, Location::Write(number))
}

/// What became of a write that began before a crash; none if it is still to be done.
fn settle(intent: &Intent, target: &mut dyn Target) -> Result<Option<Outcome>> {
    let found = target.look(&intent.address).map_err(|Unavailable| unavailable(intent.number))?;
    let version = found.as_ref().map(|found| &found.version);
    if version == intent.version.as_ref() {
        return Ok(None);
    }
    Ok(Some(match found {
        None if intent.content.is_none() => Outcome::Written("".into()),
        Some(found) if Some(found.digest) == intent.content => Outcome::Written(found.version),
        _ => Outcome::Conflict,
    }))
}
