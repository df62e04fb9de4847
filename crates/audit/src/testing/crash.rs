//! A journal's whole life on a disk that fails: what was acknowledged is there afterwards.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use super::contract::Broken;
use super::disk::{Disk, Fault};
use super::random::Random;
use crate::error::ErrorKind;
use crate::event::{Agent, Coding, Event, Reference, Source};
use crate::journal::{Checkpoint, Entries, Entry, Journal, Options, verify};
use crate::sink::{Delivery, DeliveryOptions, Progress, Receipt, Sink, SinkError};
use crate::time::Timestamp;

/// Runs one journal through several power failures, torn and short writes, full disks, failed and
/// forgotten syncs, as the seed has it, and checks after each that every acknowledged event is
/// there and that [`verify`] finds nothing else, and that a sink that was down at times gets every
/// one. Events that a disk lost after it had confirmed
/// them cannot be there; then `verify` has to say so.
///
/// ```
/// for seed in 0..20 {
///     sanare_audit::testing::crash_trial(seed)?;
/// }
/// # Ok::<(), sanare_audit::testing::Broken>(())
/// ```
///
/// # Errors
/// What was not kept.
pub fn crash_trial(seed: u64) -> Result<(), Broken> {
    let mut random = Random::new(seed);
    let mut trial = Trial {
        disk: Disk::new(random.number()),
        segment_bytes: 600 + random.below(4000) as u64,
        acknowledged: Vec::new(),
        checkpoint: None,
        next: 0,
        lied: false,
        received: Received::default(),
    };
    for _ in 0..=random.below(4) {
        trial.live(&mut random)?;
        trial.disk.restart();
        trial.judge()?;
    }
    Ok(())
}

struct Trial {
    disk: Disk,
    segment_bytes: u64,
    acknowledged: Vec<String>,
    /// The last checkpoint that somebody got, kept elsewhere.
    checkpoint: Option<Checkpoint>,
    next: u64,
    /// The disk has confirmed what it had not done.
    lied: bool,
    /// What the sink got.
    received: Received,
}

type Received = Arc<Mutex<BTreeSet<String>>>;

/// A sink that is down at times, and takes parts of batches.
struct Flaky {
    received: Received,
    /// None for one that is never down.
    random: Option<Random>,
}

impl Sink for Flaky {
    fn send(&mut self, batch: &[Entry]) -> Result<Receipt, SinkError> {
        let (mut taken, mut written) = (batch.len(), false);
        if let Some(random) = &mut self.random {
            if random.below(3) == 0 {
                return Err(SinkError::Retry { after: None });
            }
            taken = 1 + random.below(batch.len());
            written = random.below(4) == 0;
        }
        let mut received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        for entry in batch.iter().take(taken) {
            received.extend(entry.event().ok().flatten().map(|event| event.id.into_owned()));
        }
        Ok(if written { Receipt::Written(taken) } else { Receipt::Acked(taken) })
    }
}

const FAULTS: [Fault; 6] = [
    Fault::Kill,
    Fault::TornWrite,
    Fault::ShortWrite,
    Fault::Full,
    Fault::Error,
    Fault::ForgottenSync,
];

impl Trial {
    fn options(&self) -> Result<Options, Broken> {
        let options = Options::new("trial.example/journal").map_err(|_| broken("an origin"))?;
        Ok(options.segment_bytes(self.segment_bytes).checkpoint_every(4))
    }

    /// Opens the journal and records until the power fails or enough is recorded.
    fn live(&mut self, random: &mut Random) -> Result<(), Broken> {
        for _ in 0..random.below(4) {
            let fault = FAULTS.get(random.below(FAULTS.len())).copied().unwrap_or(Fault::Kill);
            let operation = self.disk.operations() + random.below(60) as u64;
            self.lied |= fault == Fault::ForgottenSync;
            self.disk.fail_at(operation, fault);
        }
        // Sometimes the disk stays full for a while.
        if random.below(8) == 0 {
            let begin = self.disk.operations() + random.below(20) as u64;
            (begin..begin + 10).for_each(|operation| self.disk.fail_at(operation, Fault::Full));
        }
        let time = Timestamp::from_micros(1_772_366_709_000_000);
        let journal = match Journal::open(self.disk.clone(), move || time, self.options()?) {
            Ok(journal) => journal,
            Err(error) => return self.may_refuse(error.kind()),
        };
        for _ in 0..random.below(30) {
            let id = format!("event-{}", self.next);
            self.next += 1;
            if journal.record(&event(id.clone())).is_ok() {
                self.acknowledged.push(id);
                self.checkpoint = journal.checkpoint().ok();
            }
        }
        if let Ok(mut delivery) = self.delivery(Some(Random::new(random.number()))) {
            for _ in 0..random.below(12) {
                if delivery.step(&journal, time).is_err() {
                    break;
                }
            }
        }
        Ok(())
    }

    fn delivery(&self, random: Option<Random>) -> crate::error::Result<Delivery<Flaky>> {
        let sink = Flaky { received: Arc::clone(&self.received), random };
        Delivery::open(self.disk.clone(), "sink", sink, DeliveryOptions::new().batch(5))
    }

    /// The sink is up again: it gets what it does not have.
    fn hand_on(&self, journal: &Journal) -> Result<(), Broken> {
        let fault = |_| broken("a sink goes on where it left off");
        let mut delivery = self.delivery(None).map_err(fault)?;
        while let Progress::Sent(_) = delivery.step(journal, Timestamp::MAX).map_err(fault)? {}
        let received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        if self.acknowledged.iter().all(|id| received.contains(id)) {
            Ok(())
        } else {
            Err(broken("a sink gets every acknowledged event"))
        }
    }

    /// The journal refuses to be opened while the disk fails, and if the disk has lied.
    fn may_refuse(&self, kind: ErrorKind) -> Result<(), Broken> {
        match kind {
            ErrorKind::Corrupt | ErrorKind::Lost if !self.lied => {
                Err(broken("a crash leaves no damage in front of whole frames"))
            }
            _ => Ok(()),
        }
    }

    /// After the power failure: what is there?
    fn judge(&mut self) -> Result<(), Broken> {
        let time = Timestamp::from_micros(1_772_366_709_000_000);
        let opened = Journal::open(self.disk.clone(), move || time, self.options()?);
        if let Err(error) = &opened {
            if matches!(error.kind(), ErrorKind::Corrupt | ErrorKind::Lost) {
                self.may_refuse(error.kind())?;
            } else {
                return Err(broken("a sound disk's journal can be opened"));
            }
        }
        if let Ok(journal) = &opened
            && !self.lied
        {
            self.hand_on(journal)?;
        }
        drop(opened);
        let mut ids = Vec::new();
        for entry in Entries::of(&self.disk).map_err(|_| broken("a journal can be read"))? {
            match entry.and_then(|entry| entry.event()) {
                Ok(event) => ids.extend(event.map(|event| event.id.into_owned())),
                Err(_) if self.lied => break,
                Err(_) => return Err(broken("a recovered journal can be read")),
            }
        }
        let report = verify(&self.disk, self.checkpoint.as_ref())
            .map_err(|_| broken("a journal can be verified"))?;
        let complete = self.acknowledged.iter().all(|id| ids.contains(id));
        match (complete, report.is_sound()) {
            (true, true) => {}
            (false, true) => return Err(broken("a journal that lost events is not sound")),
            (false, false) if !self.lied => return Err(broken("acknowledged events are there")),
            (true, false) if !self.lied => {
                return Err(broken("a journal that nobody changed is sound"));
            }
            // The disk lied, and the journal knows: this life of it is over.
            (_, false) => {
                *self = Self {
                    disk: Disk::new(self.next),
                    segment_bytes: self.segment_bytes,
                    acknowledged: Vec::new(),
                    checkpoint: None,
                    next: self.next,
                    lied: false,
                    received: Received::default(),
                };
            }
        }
        Ok(())
    }
}

fn event(id: String) -> Event {
    Event::new(
        id,
        Coding::fixed("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"),
        Timestamp::from_micros(0),
        Agent::new(Reference::display("a")),
        Source::new(Reference::display("b")),
    )
}

const fn broken(clause: &'static str) -> Broken {
    Broken::of(clause)
}
