//! The journal's requirements, by their ids.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use sanare_audit::journal::{
    self, Directory, Entries, Finding, FindingKind, Journal, Kind, Options, Proof, Store, verify,
};
use sanare_audit::testing::{Disk, Fault, clock_contract, store_contract};
use sanare_audit::{Agent, Coding, Error, ErrorKind, Event, Reference, Source, Timestamp};

const ORIGIN: &str = "hospital.example/audit";

fn options() -> Options {
    Options::new(ORIGIN).unwrap()
}

fn open(disk: &Disk, options: Options) -> Result<Journal, Error> {
    let time = AtomicI64::new(1_772_366_709_000_000);
    let clock = move || Timestamp::from_micros(time.fetch_add(1_000, Ordering::Relaxed));
    Journal::open(disk.clone(), clock, options)
}

fn event(number: usize) -> Event {
    Event::new(
        format!("event-{number}"),
        Coding::new("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"),
        Timestamp::from_micros(0),
        Agent::new(Reference::to(format!("Practitioner/{number}"))),
        Source::new(Reference::display("engine")),
    )
}

/// How many segments there are.
fn segments(disk: &Disk) -> usize {
    disk.files().iter().filter(|(name, _)| name != "begun").count()
}

/// The ids of all events in a store.
fn ids(store: &dyn Store) -> Vec<String> {
    Entries::of(store)
        .unwrap()
        .filter_map(|entry| entry.unwrap().event().unwrap())
        .map(|event| event.id.into_owned())
        .collect()
}

fn faults(disk: &Disk) -> Vec<FindingKind> {
    let report = verify(disk, None).unwrap();
    let kinds = report.findings().iter().map(Finding::kind);
    kinds.filter(|kind| kind.is_fault()).collect()
}

/// A journal of some events in segments of some hundred bytes, with its checkpoint.
fn filled(events: usize, segment: u64) -> (Disk, journal::Checkpoint) {
    let disk = Disk::new(1);
    let journal = open(&disk, options().segment_bytes(segment).checkpoint_every(5)).unwrap();
    for number in 0..events {
        journal.record(&event(number)).unwrap();
    }
    let checkpoint = journal.checkpoint().unwrap();
    (disk, checkpoint)
}

#[test]
fn jrn_durable_before_ok() {
    for acknowledged in 0..20 {
        let disk = Disk::new(acknowledged as u64);
        let journal = open(&disk, options().segment_bytes(1500).checkpoint_every(4)).unwrap();
        for number in 0..acknowledged {
            journal.record(&event(number)).unwrap();
        }
        // The power fails: of what no sync has covered, any part may be lost.
        disk.restart();
        let journal = open(&disk, options()).unwrap();
        assert_eq!(ids(&disk).len(), acknowledged);
        assert!(verify(&disk, Some(&journal.checkpoint().unwrap())).unwrap().is_sound());
    }
}

#[test]
fn jrn_group_commit() {
    // The first sync ends when all callers have come: a caller that comes reads the clock.
    let callers = 16;
    let gate = Arc::new(Gate::default());
    let store = Other::new(Fails::Gated(Arc::clone(&gate), callers));
    let disk = store.disk.clone();
    let clock = {
        let gate = Arc::clone(&gate);
        move || {
            gate.came.fetch_add(1, Ordering::SeqCst);
            Timestamp::from_micros(0)
        }
    };
    let journal = Journal::open(store, clock, options()).unwrap();
    gate.came.store(0, Ordering::SeqCst);
    std::thread::scope(|scope| {
        for caller in 0..callers {
            let journal = &journal;
            scope.spawn(move || journal.record(&event(caller)).unwrap());
        }
    });
    assert_eq!(gate.syncs.load(Ordering::SeqCst), 2, "one for the first, one for all others");
    let mut found = ids(&disk);
    found.sort();
    found.dedup();
    assert_eq!(found.len(), callers);
    assert!(verify(&disk, Some(&journal.checkpoint().unwrap())).unwrap().is_sound());
}

#[test]
fn jrn_group_commit_of_one_caller() {
    let gate = Arc::new(Gate::default());
    let store = Other::new(Fails::Gated(Arc::clone(&gate), 0));
    let disk = store.disk.clone();
    let journal = Journal::open(store, || Timestamp::from_micros(0), options()).unwrap();
    gate.syncs.store(0, Ordering::SeqCst);
    let events: Vec<Event> = (0..500).map(event).collect();
    let positions = journal.record_all(&events).unwrap();
    assert_eq!(gate.syncs.load(Ordering::SeqCst), 1);
    assert_eq!(positions.len(), 500);
    assert!(positions.windows(2).all(|pair| pair[0].seq() < pair[1].seq()));
    let wanted: Vec<String> = (0..500).map(|number| format!("event-{number}")).collect();
    assert_eq!(ids(&disk), wanted);
    assert!(journal.record_all([]).unwrap().is_empty());
    assert_eq!(gate.syncs.load(Ordering::SeqCst), 1, "nothing to record is nothing to sync");
    // One that is too large keeps all of them out.
    let small = open(&Disk::new(1), options().payload_bytes(2_000)).unwrap();
    let before = small.checkpoint().unwrap().size();
    let large = Event { id: "x".repeat(4_000).into(), ..event(1) };
    let refused = small.record_all([&event(0), &large]).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::TooLarge);
    assert_eq!(small.checkpoint().unwrap().size(), before);
    small.record(&event(2)).unwrap();
}

/// Counts the callers that came and the syncs that were done.
#[derive(Default)]
struct Gate {
    came: AtomicUsize,
    syncs: AtomicUsize,
    /// The sync, counted from 0, that fails.
    fails: Option<usize>,
}

/// Lets a sync end when that many callers have come.
struct Gated {
    file: Box<dyn journal::Appender>,
    gate: Arc<Gate>,
    callers: usize,
}

impl journal::Appender for Gated {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.file.write(bytes)
    }
    fn sync(&mut self) -> std::io::Result<()> {
        while self.gate.came.load(Ordering::SeqCst) < self.callers {
            std::thread::yield_now();
        }
        let number = self.gate.syncs.fetch_add(1, Ordering::SeqCst);
        if self.gate.fails == Some(number) {
            return Err(std::io::ErrorKind::Other.into());
        }
        self.file.sync()
    }
}

#[test]
fn jrn_recover_torn_tail() {
    let (disk, _) = filled(7, 1 << 20);
    let (name, bytes) = disk.files().remove(0);
    let mut edges = Vec::new();
    // Every end of a frame behind the first one, which a segment is made with, and many places
    // between.
    let whole = frames(&bytes)[0].end;
    let mut lengths: Vec<usize> = (whole..bytes.len()).step_by(17).collect();
    lengths.extend(frames(&bytes).iter().skip(1).map(|frame| frame.start));
    lengths.extend(frames(&bytes).iter().skip(1).map(|frame| frame.end - 1));
    for length in lengths {
        let torn = Disk::new(1);
        torn.put(&name, Some(bytes[..length].to_vec()));
        torn.put("begun", Some(bytes[..128].to_vec()));
        let before = verify(&torn, None).unwrap();
        let journal = open(&torn, options()).unwrap();
        let after = verify(&torn, Some(&journal.checkpoint().unwrap())).unwrap();
        assert!(after.is_sound(), "{length}: {:?}", after.findings());
        let cuts: Vec<_> = Entries::of(&torn)
            .unwrap()
            .map(Result::unwrap)
            .filter(|e| e.kind() == Kind::Cut)
            .collect();
        if before.is_sound() {
            edges.push(length);
            assert!(cuts.is_empty());
        } else {
            assert_eq!(cuts.len(), 1);
            let payload = String::from_utf8(cuts[0].payload().to_vec()).unwrap();
            let FindingKind::TornTail { bytes: count } = before.findings()[0].kind() else {
                panic!("{:?}", before.findings());
            };
            assert!(payload.contains(&format!("\"bytes\":{count},")), "{payload}");
            assert!(payload.contains("\"sha256\":\""));
        }
        journal.record(&event(99)).unwrap();
        drop(journal);
        assert_eq!(ids(&torn).last().unwrap(), "event-99");
        assert_eq!(ids(&torn).len() as u64, before.records() + 1);
    }
    assert!(edges.len() > 7, "{edges:?}");
}

#[test]
fn jrn_corruption_makes_it_read_only() {
    let (disk, checkpoint) = filled(7, 1 << 20);
    let (name, mut bytes) = disk.files().remove(0);
    let end = bytes.len();
    bytes[end / 2] ^= 1;
    disk.put(&name, Some(bytes));
    let error = open(&disk, options()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Corrupt);
    assert!(error.location().offset().is_some());
    assert_eq!(disk.files()[0].1.len(), end, "nothing was cut");

    let journal = open(&disk, options().accept_damage()).unwrap();
    journal.record(&event(99)).unwrap();
    assert_eq!(disk.files()[0].1.len(), end, "nothing was cut");
    drop(journal);
    let report = verify(&disk, Some(&checkpoint)).unwrap();
    let kinds: Vec<_> = report.findings().iter().map(Finding::kind).collect();
    assert_eq!(kinds, [FindingKind::Altered, FindingKind::DamageAccepted, FindingKind::ClockSet]);
    drop(open(&disk, options()).expect("the damage lies in an earlier segment"));
}

/// The frames of the only segment, as ranges of bytes.
fn frames(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut at = 128;
    let mut frames = Vec::new();
    while at < bytes.len() {
        let length = u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize + 8;
        frames.push(at..at + length);
        at += length;
    }
    frames
}

#[test]
fn jrn_detects_flip() {
    let (disk, checkpoint) = filled(4, 1 << 20);
    let (name, bytes) = disk.files().remove(0);
    for bit in (0..bytes.len() * 8).filter(|bit| bit % 16 == bit / 16 % 16) {
        let mut altered = bytes.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        disk.put(&name, Some(altered));
        let report = verify(&disk, Some(&checkpoint)).unwrap();
        assert!(!report.is_sound(), "bit {bit}");
        let last = frames(&bytes).last().unwrap().start;
        let kind = report.findings()[0].kind();
        if bit / 8 < last {
            assert_eq!(kind, FindingKind::Altered, "bit {bit}");
        } else {
            assert!(matches!(kind, FindingKind::TornTail { .. }), "bit {bit}: {kind:?}");
        }
    }
}

#[test]
fn jrn_detects_deleted_swapped_inserted_replaced() {
    let (disk, checkpoint) = filled(8, 1 << 20);
    let (name, bytes) = disk.files().remove(0);
    let frames = frames(&bytes);
    let put = |parts: &[&[u8]]| disk.put(&name, Some(parts.concat()));
    for (index, frame) in frames.iter().enumerate() {
        let (before, this, behind) =
            (&bytes[..frame.start], &bytes[frame.clone()], &bytes[frame.end..]);
        put(&[before, behind]);
        let findings = verify(&disk, Some(&checkpoint)).unwrap().findings().to_vec();
        let seq = index as u64;
        if behind.is_empty() {
            assert_eq!(findings[0].kind(), FindingKind::Truncated);
            assert_eq!(faults(&disk), [], "cut off cleanly: only the checkpoint shows it");
        } else {
            assert_eq!(findings[0].kind(), FindingKind::Missing);
            assert_eq!((findings[0].first(), findings[0].last()), (seq, seq));
        }
        put(&[before, this, this, behind]);
        assert_eq!(faults(&disk), [FindingKind::Inserted]);
        if let Some(next) = frames.get(index + 1) {
            put(&[before, &bytes[next.clone()], this, &bytes[next.end..]]);
            assert_eq!(faults(&disk), [FindingKind::Reordered], "{index}");
        }
    }
    // A frame in the place of another, with checksum, number and hash as they should be.
    let forger = Disk::new(1);
    let forging = open(&forger, options().checkpoint_every(5)).unwrap();
    for number in 0..8 {
        forging.record(&event(if number == 5 { 555 } else { number })).unwrap();
    }
    let forged = forger.files().remove(0).1;
    let place = frames.iter().position(|frame| forged[frame.clone()] != bytes[frame.clone()]);
    let place = place.unwrap();
    let other = self::frames(&forged)[place].clone();
    put(&[&bytes[..frames[place].start], &forged[other], &bytes[frames[place].end..]]);
    let report = verify(&disk, None).unwrap();
    assert_eq!(report.findings()[0].kind(), FindingKind::Altered);
    assert!((report.findings()[0].first()..=report.findings()[0].last()).contains(&(place as u64)));
}

#[test]
fn jrn_detects_removed_segment() {
    let (disk, checkpoint) = filled(30, 1500);
    let mut files = disk.files();
    files.retain(|(name, _)| name != "begun");
    assert!(files.len() > 5);
    assert!(verify(&disk, Some(&checkpoint)).unwrap().is_sound());
    for (index, (name, bytes)) in files.iter().enumerate() {
        disk.put(name, None);
        let first = verify(&disk, Some(&checkpoint)).unwrap().findings()[0];
        let expected =
            if index + 1 < files.len() { FindingKind::Missing } else { FindingKind::Truncated };
        assert_eq!(first.kind(), expected);
        assert_eq!(format!("{:016x}.saj", first.first()), *name);
        disk.put(name, Some(bytes.clone()));
    }
    // Two segments under each other's names.
    disk.put(&files[1].0, Some(files[2].1.clone()));
    disk.put(&files[2].0, Some(files[1].1.clone()));
    assert!(!verify(&disk, Some(&checkpoint)).unwrap().is_sound());
}

/// The kinds of a report without a trusted checkpoint.
fn kinds(disk: &Disk) -> Vec<FindingKind> {
    verify(disk, None).unwrap().findings().iter().map(Finding::kind).collect()
}

#[test]
fn jrn_gone_is_told() {
    let destroyed: [fn(&Disk); 4] = [
        |disk| disk.put("0000000000000000.saj", None),
        |disk| disk.put("0000000000000000.saj", Some(Vec::new())),
        |disk| disk.put("0000000000000000.saj", Some(vec![7; 4000])),
        |disk| {
            let header = disk.files().remove(0).1[..128].to_vec();
            disk.put("0000000000000000.saj", Some(header));
        },
    ];
    for destroy in destroyed {
        let (disk, checkpoint) = filled(9, 1 << 20);
        destroy(&disk);
        assert_eq!(kinds(&disk).last(), Some(&FindingKind::Gone));
        let report = verify(&disk, None).unwrap();
        assert!(report.is_journal() && !report.is_sound());
        assert_eq!(
            report.findings().last().unwrap().to_string(),
            "gone: frame 0, segment 0000000000000000 at byte 0"
        );

        // Neither the plain options nor those for damage begin anew.
        let before = disk.files();
        for options in
            [options(), options().accept_damage(), options().expecting(checkpoint.clone())]
        {
            let lost = open(&disk, options).unwrap_err();
            assert_eq!(lost.kind(), ErrorKind::Lost);
            assert_eq!(lost.location().seq(), Some(0));
        }
        assert_eq!(disk.files(), before, "nothing is removed");

        let journal = open(&disk, options().expecting(checkpoint.clone()).begin_anew()).unwrap();
        journal.record(&event(99)).unwrap();
        drop(journal);
        assert_eq!(ids(&disk), ["event-99"]);
        assert_eq!(kinds(&disk).last(), Some(&FindingKind::DamageAccepted), "it is recorded");
        assert!(verify(&disk, None).unwrap().is_sound());
        assert!(!verify(&disk, Some(&checkpoint)).unwrap().is_sound());
        assert!(open(&disk, options()).is_ok());
    }
}

#[test]
fn jrn_first_segment_of_several_is_told() {
    let (disk, _) = filled(30, 1500);
    for bytes in [None, Some(Vec::new())] {
        disk.put("0000000000000000.saj", bytes);
        assert!(!verify(&disk, None).unwrap().is_sound());
        assert!(open(&disk, options()).is_ok(), "the end is whole");
        assert!(!verify(&disk, None).unwrap().is_sound(), "and the beginning stays lost");
    }
}

#[test]
fn jrn_empty_store_is_no_journal() {
    let disk = Disk::new(1);
    let report = verify(&disk, None).unwrap();
    assert!(!report.is_journal() && !report.is_sound());
    assert_eq!((report.faults(), report.frames()), (0, 0));
    drop(open(&disk, options()).unwrap());
    assert!(verify(&disk, None).unwrap().is_sound(), "a journal without records is one");
}

#[test]
fn jrn_written_anew_is_told() {
    let (disk, _) = filled(3, 1 << 20);
    let begun = disk.files().remove(1);
    assert_eq!(begun.0, "begun");
    let other = Disk::new(2);
    let clock = || Timestamp::from_micros(5);
    let journal = Journal::open(other.clone(), clock, options()).unwrap();
    journal.record(&event(1)).unwrap();
    let own = other.files().remove(1).1;
    for (bytes, sound) in
        [(Some(own), true), (Some(begun.1), false), (Some(vec![1; 128]), false), (None, false)]
    {
        other.put("begun", bytes);
        assert_eq!(verify(&other, None).unwrap().is_sound(), sound);
    }
    assert_eq!(kinds(&other), [FindingKind::NotAsBegun]);
}

#[test]
fn jrn_recovered_is_told() {
    let (disk, _) = filled(3, 1 << 20);
    assert!(open(&disk, options()).unwrap().recovered().is_empty());
    let (name, bytes) = disk.files().remove(0);
    let torn = [&bytes[..], &bytes[128..170]].concat();
    disk.put(&name, Some(torn));
    let journal = open(&disk, options()).unwrap();
    let [cut] = journal.recovered() else { panic!("one torn tail") };
    assert_eq!(cut.kind(), FindingKind::TornTail { bytes: 42 });
    assert_eq!((cut.segment(), cut.offset()), (0, bytes.len() as u64));
}

#[test]
fn jrn_detects_cut_behind_checkpoint() {
    let (disk, checkpoint) = filled(30, 1500);
    let files = disk.files();
    for (index, (name, bytes)) in files.iter().enumerate().rev() {
        for length in (0..bytes.len()).step_by(131) {
            disk.put(name, Some(bytes[..length].to_vec()));
            assert!(!verify(&disk, Some(&checkpoint)).unwrap().is_sound(), "{index} {length}");
        }
        disk.put(name, None);
    }
    // A whole other history of the same length.
    let other = Disk::new(1);
    let journal = open(&other, options().segment_bytes(1500).checkpoint_every(5)).unwrap();
    while journal.checkpoint().unwrap().size() < checkpoint.size() {
        journal.record(&event(77)).unwrap();
    }
    assert!(verify(&other, None).unwrap().is_sound());
    let report = verify(&other, Some(&checkpoint)).unwrap();
    assert_eq!(report.findings()[0].kind(), FindingKind::NotAsTrusted);
}

#[test]
fn jrn_sync_error_poison() {
    let disk = Disk::new(3);
    let journal = open(&disk, options()).unwrap();
    journal.record(&event(0)).unwrap();
    let name = disk.files().remove(0).0;
    // The next operation is a write, the one behind it a sync.
    disk.fail_at(disk.operations() + 1, Fault::Error);
    let error = journal.record(&event(1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store(std::io::ErrorKind::Other));
    journal.record(&event(2)).unwrap();
    assert_eq!(segments(&disk), 2, "the segment was closed");
    assert_eq!(disk.files()[0].0, name);
    assert_eq!(ids(&disk), ["event-0", "event-2"]);
    let report = verify(&disk, Some(&journal.checkpoint().unwrap())).unwrap();
    assert!(report.is_sound(), "{:?}", report.findings());
    assert_eq!(report.findings()[0].kind(), FindingKind::Cut { bytes: 0 });
    disk.restart();
    assert_eq!(ids(&disk), ["event-0", "event-2"]);
}

#[test]
fn jrn_sync_error_reaches_every_waiter() {
    // The first sync is done when all callers have come; the second, which all others share, fails.
    let callers = 16;
    let gate = Arc::new(Gate { fails: Some(1), ..Gate::default() });
    let store = Other::new(Fails::Gated(Arc::clone(&gate), callers));
    let disk = store.disk.clone();
    let clock = {
        let gate = Arc::clone(&gate);
        move || {
            gate.came.fetch_add(1, Ordering::SeqCst);
            Timestamp::from_micros(0)
        }
    };
    let journal = Journal::open(store, clock, options()).unwrap();
    gate.came.store(0, Ordering::SeqCst);
    let failed = std::thread::scope(|scope| {
        let callers: Vec<_> = (0..callers)
            .map(|caller| {
                let journal = &journal;
                scope.spawn(move || journal.record(&event(caller)).is_err())
            })
            .collect();
        callers.into_iter().map(|caller| caller.join().unwrap()).filter(|f| *f).count()
    });
    assert_eq!(failed, callers - 1);
    journal.record(&event(99)).unwrap();
    assert_eq!(ids(&disk).len(), 2, "the first and the last");
    let report = verify(&disk, Some(&journal.checkpoint().unwrap())).unwrap();
    assert!(report.is_sound(), "{:?}", report.findings());
}

#[test]
fn jrn_disk_full() {
    let disk = Disk::new(5);
    let journal = open(&disk, options()).unwrap();
    journal.record(&event(0)).unwrap();
    for operation in 0..40 {
        disk.fail_at(disk.operations() + operation, Fault::Full);
    }
    let mut refused = 0;
    while let Err(error) = journal.record(&event(1)) {
        assert!(
            matches!(error.kind(), ErrorKind::DiskFull | ErrorKind::Store(_)),
            "{:?}",
            error.kind()
        );
        refused += 1;
    }
    assert!(refused > 5);
    journal.record(&event(2)).unwrap();
    assert_eq!(ids(&disk), ["event-0", "event-1", "event-2"]);
    assert!(verify(&disk, Some(&journal.checkpoint().unwrap())).unwrap().is_sound());
}

#[test]
fn jrn_two_writers() {
    let disk = Disk::new(1);
    let journal = open(&disk, options()).unwrap();
    assert_eq!(open(&disk, options()).unwrap_err().kind(), ErrorKind::Locked);
    drop(journal);
    drop(open(&disk, options()).unwrap());
    let other = Options::new("other.example/audit").unwrap();
    assert_eq!(open(&disk, other).unwrap_err().kind(), ErrorKind::WrongJournal);
}

#[test]
fn jrn_clock_backwards() {
    let disk = Disk::new(1);
    let time = Arc::new(AtomicI64::new(5_000_000));
    let clock = {
        let time = Arc::clone(&time);
        move || Timestamp::from_micros(time.load(Ordering::Relaxed))
    };
    let journal = Journal::open(disk.clone(), clock.clone(), options()).unwrap();
    journal.record(&event(0)).unwrap();
    time.store(1_000_000, Ordering::Relaxed);
    let position = journal.record(&event(1)).unwrap();
    drop(journal);
    let entries: Vec<_> = Entries::of(&disk).unwrap().map(Result::unwrap).collect();
    let [.., step, record] = &entries[..] else { panic!("too few") };
    assert_eq!((step.kind(), record.seq()), (Kind::Clock, position.seq()));
    assert_eq!(
        step.payload(),
        b"{\"from\":\"1970-01-01T00:00:05Z\",\"to\":\"1970-01-01T00:00:01Z\"}"
    );
    let report = verify(&disk, None).unwrap();
    assert!(report.is_sound());
    assert_eq!(report.findings()[0].kind(), FindingKind::ClockSet);
    // Backwards while nobody wrote, too.
    time.store(500_000, Ordering::Relaxed);
    let journal = Journal::open(disk.clone(), clock, options()).unwrap();
    journal.record(&event(2)).unwrap();
    assert_eq!(verify(&disk, None).unwrap().findings().len(), 2);
}

#[test]
fn jrn_lost_behind_checkpoint() {
    let (disk, checkpoint) = filled(9, 1 << 20);
    let (name, bytes) = disk.files().remove(0);
    let last = frames(&bytes).pop().unwrap();
    disk.put(&name, Some(bytes[..last.start].to_vec()));
    let lost = open(&disk, options().expecting(checkpoint.clone())).unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::Lost);
    assert!(open(&disk, options().expecting(checkpoint).accept_damage()).is_ok());
}

#[test]
fn a_forgotten_sync_is_no_sound_journal() {
    let disk = Disk::new(11);
    let journal = open(&disk, options()).unwrap();
    journal.record(&event(0)).unwrap();
    disk.fail_at(disk.operations() + 1, Fault::ForgottenSync);
    journal.record(&event(1)).unwrap();
    let checkpoint = journal.checkpoint().unwrap();
    disk.restart();
    assert_eq!(ids_until_damage(&disk), ["event-0"]);
    assert!(!verify(&disk, Some(&checkpoint)).unwrap().is_sound());
}

/// The ids of the events before the first damage.
fn ids_until_damage(store: &dyn Store) -> Vec<String> {
    Entries::of(store)
        .unwrap()
        .map_while(Result::ok)
        .filter_map(|entry| entry.event().unwrap())
        .map(|event| event.id.into_owned())
        .collect()
}

#[test]
fn an_unknown_version_is_an_error_and_nothing_is_cut() {
    for at in [4, 128 + 9] {
        let (disk, _) = filled(3, 1 << 20);
        let (name, mut bytes) = disk.files().remove(0);
        bytes[at] = 2;
        let range = if at < 128 { 0..124 } else { 136..frames(&bytes)[0].end };
        let crc = crc32(&bytes[range]).to_le_bytes();
        let place = if at < 128 { 124 } else { 132 };
        bytes[place..place + 4].copy_from_slice(&crc);
        disk.put(&name, Some(bytes.clone()));
        assert_eq!(open(&disk, options()).unwrap_err().kind(), ErrorKind::UnknownVersion);
        assert_eq!(verify(&disk, None).unwrap_err().kind(), ErrorKind::UnknownVersion);
        assert_eq!(disk.files()[0].1, bytes);
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        }
    }
    !crc
}

#[test]
fn a_large_payload_is_refused_and_a_small_segment_holds_one() {
    let disk = Disk::new(1);
    let journal = open(&disk, options().payload_bytes(2000).segment_bytes(1)).unwrap();
    let mut large = event(0);
    large.outcome_text = Some("x".repeat(3000).into());
    assert_eq!(journal.record(&large).unwrap_err().kind(), ErrorKind::TooLarge);
    for number in 0..5 {
        journal.record(&event(number)).unwrap();
    }
    assert_eq!(ids(&disk).len(), 5);
    assert_eq!(segments(&disk), 5);
    assert!(verify(&disk, None).unwrap().is_sound());
}

#[test]
fn a_received_resource_keeps_every_member() {
    let disk = Disk::new(1);
    let journal = open(&disk, options()).unwrap();
    let text = b"{ \"resourceType\": \"AuditEvent\", \"x\": [1.50, 2E+3], \"a\": null }";
    journal.record_received(text).unwrap();
    assert_eq!(journal.record_received(b"{").unwrap_err().kind(), ErrorKind::NotJson);
    let entry = Entries::of(&disk).unwrap().last().unwrap().unwrap();
    assert_eq!(
        entry.payload(),
        b"{\"received\":{\"a\":null,\"resourceType\":\"AuditEvent\",\"x\":[1.50,2E+3]}}"
    );
    assert_eq!(entry.event().unwrap(), None);
}

#[test]
fn contracts_hold() {
    store_contract(&Disk::new(0)).unwrap();
    let folder = Folder::new("contract");
    store_contract(&Directory::open(&folder.0).unwrap()).unwrap();
    clock_contract(&|| Timestamp::from(std::time::SystemTime::UNIX_EPOCH)).unwrap();
}

/// A folder that goes away with its value.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sanare-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_directory_keeps_a_journal() {
    let folder = Folder::new("directory");
    let clock = || Timestamp::from_micros(1);
    for run in 0..3 {
        let journal = Journal::open(Directory::open(&folder.0).unwrap(), clock, options()).unwrap();
        let second = Journal::open(Directory::open(&folder.0).unwrap(), clock, options());
        assert_eq!(second.unwrap_err().kind(), ErrorKind::Locked);
        journal.record(&event(run)).unwrap();
    }
    let store = Directory::existing(&folder.0).unwrap();
    assert_eq!(ids(&store), ["event-0", "event-1", "event-2"]);
    let mut names = store.names().unwrap();
    names.sort();
    assert_eq!(names, ["0000000000000000.saj", "begun"]);
    assert!(verify(&store, None).unwrap().is_sound());
    assert!(Directory::existing(folder.0.join("none")).is_err());
}

/// A store of somebody else: a disk on which one thing goes wrong.
struct Other {
    disk: Disk,
    fails: Fails,
}

enum Fails {
    Create,
    SyncPanics,
    Gated(Arc<Gate>, usize),
}

impl Other {
    fn new(fails: Fails) -> Self {
        Self { disk: Disk::new(1), fails }
    }
}

struct Panicking;

impl journal::Appender for Panicking {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        Ok(bytes.len())
    }
    fn sync(&mut self) -> std::io::Result<()> {
        panic!("the adapter has a fault")
    }
}

impl Store for Other {
    fn names(&self) -> std::io::Result<Vec<String>> {
        self.disk.names()
    }
    fn length(&self, name: &str) -> std::io::Result<u64> {
        self.disk.length(name)
    }
    fn read(&self, name: &str) -> std::io::Result<Box<dyn std::io::Read + '_>> {
        self.disk.read(name)
    }
    fn create(&self, name: &str) -> std::io::Result<Box<dyn journal::Appender>> {
        if matches!(self.fails, Fails::Create) {
            return Err(std::io::ErrorKind::ReadOnlyFilesystem.into());
        }
        self.disk.create(name)
    }
    fn append(&self, name: &str) -> std::io::Result<Box<dyn journal::Appender>> {
        let file = self.disk.append(name)?;
        Ok(match &self.fails {
            Fails::Create => file,
            Fails::SyncPanics => Box::new(Panicking),
            Fails::Gated(gate, callers) => {
                Box::new(Gated { file, gate: Arc::clone(gate), callers: *callers })
            }
        })
    }
    fn truncate(&self, name: &str, length: u64) -> std::io::Result<()> {
        self.disk.truncate(name, length)
    }
    fn rename(&self, from: &str, to: &str) -> std::io::Result<()> {
        self.disk.rename(from, to)
    }
    fn remove(&self, name: &str) -> std::io::Result<()> {
        self.disk.remove(name)
    }
    fn sync_names(&self) -> std::io::Result<()> {
        self.disk.sync_names()
    }
    fn lock(&self) -> std::io::Result<Box<dyn journal::Lock>> {
        self.disk.lock()
    }
}

#[test]
fn a_store_that_panics_leaves_nobody_waiting() {
    let store = Other::new(Fails::SyncPanics);
    let journal = Journal::open(store, || Timestamp::from_micros(0), options()).unwrap();
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..8)
            .map(|number| {
                scope.spawn({
                    let journal = &journal;
                    move || journal.record(&event(number))
                })
            })
            .collect();
        for caller in callers {
            // The one that led panicked; all others are told.
            if let Ok(result) = caller.join() {
                assert_eq!(result.unwrap_err().kind(), ErrorKind::Poisoned);
            }
        }
    });
    assert_eq!(journal.record(&event(9)).unwrap_err().kind(), ErrorKind::Poisoned);
    assert_eq!(journal.checkpoint().unwrap_err().kind(), ErrorKind::Poisoned);
}

#[cfg(unix)]
#[test]
fn jrn_readonly_dir() {
    use std::os::unix::fs::PermissionsExt;

    let refused = Journal::open(Other::new(Fails::Create), || Timestamp::from_micros(0), options());
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::ReadOnly);

    // A real directory refuses everybody but the superuser.
    let folder = Folder::new("readonly");
    let store = Directory::open(&folder.0).unwrap();
    std::fs::set_permissions(&folder.0, std::fs::Permissions::from_mode(0o500)).unwrap();
    let superuser = std::fs::write(folder.0.join("probe"), b"").is_ok();
    if !superuser {
        let refused = Journal::open(store, || Timestamp::from_micros(0), options());
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::ReadOnly);
    }
    std::fs::set_permissions(&folder.0, std::fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn jrn_inclusion_proof() {
    for events in [1, 2, 3, 7, 20] {
        let (disk, checkpoint) = filled(events, 1500);
        let entries: Vec<_> = Entries::of(&disk).unwrap().map(Result::unwrap).collect();
        assert_eq!(entries.len() as u64, checkpoint.size());
        for entry in &entries {
            let proof = Proof::of(&disk, entry.seq(), &checkpoint).unwrap();
            assert_eq!(proof.check(&checkpoint).as_ref(), Some(entry));
            let text = proof.to_json();
            assert_eq!(Proof::from_json(text.as_bytes()).unwrap(), proof);
            for other in entries.iter().filter(|other| other.seq() != entry.seq()) {
                let payload = String::from_utf8(other.payload().to_vec()).unwrap();
                assert!(!text.contains(&payload), "the other records stay where they are");
            }
            // Any change of the proof makes it worthless.
            let json: Vec<u8> = text.into_bytes();
            for at in (0..json.len()).step_by(41) {
                let mut wrong = json.clone();
                wrong[at] = if wrong[at] == b'1' { b'2' } else { b'1' };
                if let Ok(wrong) = Proof::from_json(&wrong) {
                    assert_eq!(wrong.check(&checkpoint), None, "{at}");
                }
            }
        }
        let beyond = Proof::of(&disk, checkpoint.size(), &checkpoint).unwrap_err();
        assert_eq!(beyond.kind(), ErrorKind::NoRecord);
    }
    // A proof for an earlier checkpoint of the same journal, and none for another's.
    let (disk, early) = filled(6, 1500);
    let journal = open(&disk, options().segment_bytes(1500)).unwrap();
    journal.record(&event(7)).unwrap();
    let late = journal.checkpoint().unwrap();
    let proof = Proof::of(&disk, 3, &early).unwrap();
    assert!(proof.check(&early).is_some() && proof.check(&late).is_none());
    assert!(Proof::of(&disk, 3, &late).unwrap().check(&late).is_some());
    let (other, _) = filled(5, 4000);
    assert!(Proof::of(&other, 3, &early).is_err());
}

/// The bytes of a journal that were written once and must be read and written for ever.
const GOLDEN: &[u8] = include_bytes!("golden/0000000000000000.saj");

#[test]
fn golden_files_stay_readable_and_are_what_is_written() {
    let disk = Disk::new(1);
    let time = AtomicI64::new(1_772_366_709_000_000);
    let clock = move || Timestamp::from_micros(time.fetch_add(1_000, Ordering::Relaxed));
    let journal = Journal::open(disk.clone(), clock, options().checkpoint_every(3)).unwrap();
    for number in 0..4 {
        journal.record(&event(number)).unwrap();
    }
    journal.record_received(b"{\"resourceType\":\"AuditEvent\"}").unwrap();
    journal.record_gap(2).unwrap();
    let (name, bytes) = disk.files().remove(0);
    assert_eq!(name, "0000000000000000.saj");
    assert!(bytes == GOLDEN, "the format has changed: it needs another version");
    let kept = Disk::new(1);
    kept.put(&name, Some(GOLDEN.to_vec()));
    kept.put("begun", Some(GOLDEN[..128].to_vec()));
    assert_eq!(kept.files(), disk.files());
    let report = verify(&kept, Some(&journal.checkpoint().unwrap())).unwrap();
    assert!(report.is_sound());
    assert_eq!(report.checkpoint().unwrap().to_string(), include_str!("golden/checkpoint.txt"),);
}
