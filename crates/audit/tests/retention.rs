//! Old segments expire and leave their hashes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use sanare_audit::journal::{
    Entries, FindingKind, Journal, Options, Position, Proof, Store as _, verify,
};
use sanare_audit::sink::{Delivery, DeliveryOptions, Memory, Progress};
use sanare_audit::testing::{Disk, Fault};
use sanare_audit::{ErrorKind, Timestamp};

fn open(disk: &Disk, time: &Arc<AtomicI64>) -> Journal {
    let time = Arc::clone(time);
    let options = Options::new("a.example/test").unwrap().segment_bytes(1500).checkpoint_every(5);
    let clock = move || Timestamp::from_micros(time.fetch_add(1, Ordering::Relaxed));
    Journal::open(disk.clone(), clock, options).unwrap()
}

/// A journal of many segments, with the positions of its frames.
fn filled(disk: &Disk) -> (Journal, Vec<Position>) {
    let journal = open(disk, &Arc::new(AtomicI64::new(0)));
    let positions = (0..60).map(|count| journal.record_gap(count).unwrap()).collect();
    (journal, positions)
}

fn has_extension(name: &str, extension: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|own| own == extension)
}

fn segments(disk: &Disk) -> usize {
    disk.names().unwrap().iter().filter(|name| has_extension(name, "saj")).count()
}

const LATER: Timestamp = Timestamp::MAX;

#[test]
fn jrn_retention_keeps_chain() {
    let disk = Disk::new(1);
    let (journal, positions) = filled(&disk);
    let before = journal.checkpoint().unwrap();
    let count = segments(&disk);
    assert!(count > 5);
    assert_eq!(journal.expire(Timestamp::from_micros(0), u64::MAX).unwrap(), 0);
    assert_eq!(segments(&disk), count);
    // Half of it by time.
    let middle = Entries::of(&disk).unwrap().nth(30).unwrap().unwrap().time();
    let some = journal.expire(middle, u64::MAX).unwrap();
    assert!(some > 0 && usize::try_from(some).unwrap() < count - 1);
    for trusted in [None, Some(&before), Some(&journal.checkpoint().unwrap())] {
        let report = verify(&disk, trusted).unwrap();
        assert!(report.is_sound(), "{:?}", report.findings());
        assert!(report.expired() > 0);
    }
    // All but the segment that is being written.
    while journal.expire(LATER, u64::MAX).unwrap() > 0 {}
    assert_eq!(segments(&disk), 1);
    let last = journal.record_gap(1).unwrap();
    let after = journal.checkpoint().unwrap();
    let report = verify(&disk, Some(&before)).unwrap();
    assert!(report.is_sound(), "{:?}", report.findings());
    // A record that is left is still proved, one that expired is not there.
    let proof = Proof::of(&disk, last.seq(), &after).unwrap();
    assert!(proof.check(&after).is_some());
    let expired = Proof::of(&disk, positions[0].seq(), &after).unwrap_err();
    assert_eq!(expired.kind(), ErrorKind::NoRecord);
    drop(journal);
    let journal = open(&disk, &Arc::new(AtomicI64::new(1_000_000)));
    journal.record_gap(2).unwrap();
    assert!(verify(&disk, Some(&after)).unwrap().is_sound());
}

#[test]
fn jrn_retention_is_no_cover_for_deletion() {
    let disk = Disk::new(1);
    let (journal, _) = filled(&disk);
    let trusted = journal.checkpoint().unwrap();
    journal.expire(LATER, u64::MAX).unwrap();
    let names: Vec<String> =
        disk.names().unwrap().into_iter().filter(|name| has_extension(name, "gone")).collect();
    assert!(names.len() > 5);
    let kinds = |disk: &Disk| -> Vec<FindingKind> {
        let report = verify(disk, Some(&trusted)).unwrap();
        report
            .findings()
            .iter()
            .filter(|own| own.kind().is_fault())
            .map(sanare_audit::journal::Finding::kind)
            .collect()
    };
    // What is left of a segment is removed, or changed.
    let copy = Disk::new(2);
    let (other, _) = filled(&copy);
    other.expire(LATER, u64::MAX).unwrap();
    copy.remove(&names[2]).unwrap();
    assert!(kinds(&copy).contains(&FindingKind::Missing));
    let length = disk.length(&names[1]).unwrap();
    disk.truncate(&names[1], length - 32).unwrap();
    assert!(!kinds(&disk).is_empty());
}

#[test]
fn jrn_retention_without_tombstone_is_told() {
    let (disk, copy) = (Disk::new(1), Disk::new(1));
    let (journal, _) = filled(&disk);
    let (other, _) = filled(&copy);
    other.expire(LATER, u64::MAX).unwrap();
    // Somebody puts a file of hashes in the place of a segment that did not expire.
    let names = disk.names().unwrap();
    let first = names.iter().filter(|name| has_extension(name, "saj")).min().unwrap();
    let gone = first.replace(".saj", ".gone");
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut copy.read(&gone).unwrap(), &mut bytes).unwrap();
    let mut file = disk.create(&gone).unwrap();
    let mut rest = &bytes[..];
    while !rest.is_empty() {
        let count = file.write(rest).unwrap();
        rest = &rest[count..];
    }
    assert!(verify(&disk, None).unwrap().is_sound());
    disk.remove(first).unwrap();
    drop(journal);
    let report = verify(&disk, None).unwrap();
    assert!(report.findings().iter().any(|own| own.kind() == FindingKind::Missing));
}

#[test]
fn jrn_retention_waits_for_sinks() {
    let disk = Disk::new(1);
    let (journal, _) = filled(&disk);
    let options = DeliveryOptions::new().batch(10);
    let mut delivery = Delivery::open(disk.clone(), "memory", Memory::default(), options).unwrap();
    assert_eq!(journal.expire(LATER, delivery.position()).unwrap(), 0);
    (0..3).for_each(|_| assert!(delivery.step(&journal, LATER).is_ok()));
    assert!(journal.expire(LATER, delivery.position()).unwrap() > 0);
    assert!(segments(&disk) > 3);
    while let Progress::Sent(_) = delivery.step(&journal, LATER).unwrap() {}
    let seqs: Vec<u64> =
        delivery.sink().entries().iter().map(sanare_audit::journal::Entry::seq).collect();
    assert_eq!(seqs, (0..journal.checkpoint().unwrap().size()).collect::<Vec<_>>());
}

#[test]
fn jrn_retention_survives_crashes() {
    for operation in 0..60 {
        let disk = Disk::new(operation);
        let (journal, _) = filled(&disk);
        let trusted = journal.checkpoint().unwrap();
        disk.fail_at(disk.operations() + operation, Fault::Kill);
        let _ = journal.expire(LATER, u64::MAX);
        drop(journal);
        disk.restart();
        // Opening mends what the crash left torn; only then is there a journal to verify.
        let journal = open(&disk, &Arc::new(AtomicI64::new(1_000_000)));
        let report = verify(&disk, Some(&trusted)).unwrap();
        assert!(report.is_sound(), "{operation}: {:?}", report.findings());
        journal.expire(LATER, u64::MAX).unwrap();
        assert!(verify(&disk, Some(&trusted)).unwrap().is_sound(), "{operation}");
    }
}
