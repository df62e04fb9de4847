//! What happens when the journal cannot take an event.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::time::Duration;

use sanare_audit::balp::{Create, DisclosureSource, Patient, Query, Read, System};
use sanare_audit::journal::{Entries, Journal, Kind, Options, Store as _, verify};
use sanare_audit::policy::{EventClass, Overflow, Recorded, Recorder};
use sanare_audit::testing::{Disk, Fault};
use sanare_audit::{Coding, ErrorKind, Event, Network, Reference, Timestamp};

fn journal(disk: &Disk) -> Journal {
    let options = Options::new("a.example/test").unwrap();
    Journal::open(disk.clone(), || Timestamp::from_micros(0), options).unwrap()
}

fn system() -> System {
    System::new(Reference::display("a"), Network::name("a.example"))
}

fn data() -> Reference {
    Reference::to("Observation/1")
}

fn written() -> Event {
    Create::new(system(), system(), data(), data()).build(Timestamp::from_micros(0), "w")
}

fn read() -> Event {
    Read::new(system(), system(), data(), data()).build(Timestamp::from_micros(0), "r")
}

/// The disk is full for so many operations.
fn fill(disk: &Disk, operations: u64) {
    let begin = disk.operations();
    (begin..begin + operations).for_each(|at| disk.fail_at(at, Fault::Full));
}

#[test]
fn classes_of_events() {
    let now = Timestamp::from_micros(0);
    let search = Query::new(system(), system(), "x", data()).build(now, "1");
    let left = DisclosureSource::new(system(), system(), Patient::id("1"), data()).build(now, "1");
    let mut broken = read();
    broken.purposes =
        vec![Coding::new("http://terminology.hl7.org/CodeSystem/v3-ActReason", "BTG").into()];
    for (event, class) in [
        (written(), EventClass::Write),
        (read(), EventClass::Read),
        (search, EventClass::Read),
        (left, EventClass::Disclosure),
        (broken, EventClass::Emergency),
    ] {
        assert_eq!(EventClass::of(&event), class);
    }
}

#[test]
fn pol_overflow_fail() {
    let disk = Disk::new(1);
    let recorder = Recorder::new(journal(&disk));
    fill(&disk, 3);
    assert_eq!(recorder.record(&written()).unwrap_err().kind(), ErrorKind::DiskFull);
    fill(&disk, 0);
    while recorder.record(&written()).is_err() {}
    assert!(matches!(recorder.record(&written()).unwrap(), Recorded::Journal(_)));
}

#[test]
fn pol_overflow_block() {
    let disk = Disk::new(1);
    let block = |timeout| Overflow::Block { timeout: Duration::from_millis(timeout) };
    let recorder = Recorder::new(journal(&disk)).overflow(EventClass::Write, block(2000)).unwrap();
    fill(&disk, 8);
    assert!(matches!(recorder.record(&written()).unwrap(), Recorded::Journal(_)));
    let recorder = {
        drop(recorder);
        Recorder::new(journal(&disk)).overflow(EventClass::Write, block(20)).unwrap()
    };
    fill(&disk, 10_000);
    assert_eq!(recorder.record(&written()).unwrap_err().kind(), ErrorKind::DiskFull);
}

#[test]
fn pol_overflow_spill() {
    let (disk, second) = (Disk::new(1), Disk::new(2));
    let recorder = Recorder::new(journal(&disk))
        .overflow(EventClass::Write, Overflow::Spill(Box::new(journal(&second))))
        .unwrap();
    fill(&disk, 3);
    assert!(matches!(recorder.record(&written()).unwrap(), Recorded::Spilled(_)));
    assert_eq!(verify(&second, None).unwrap().records(), 1);
    // The policy of one class is not that of another.
    fill(&disk, 3);
    assert_eq!(recorder.record(&read()).unwrap_err().kind(), ErrorKind::DiskFull);
    fill(&second, 10);
    fill(&disk, 10);
    assert_eq!(recorder.record(&written()).unwrap_err().kind(), ErrorKind::DiskFull);
}

#[test]
fn pol_overflow_gap() {
    let disk = Disk::new(1);
    let recorder = Recorder::new(journal(&disk)).overflow(EventClass::Read, Overflow::Gap).unwrap();
    recorder.record(&written()).unwrap();
    fill(&disk, 1000);
    assert_eq!(recorder.record(&read()).unwrap(), Recorded::Missed(1));
    assert_eq!(recorder.record(&read()).unwrap(), Recorded::Missed(2));
    assert!(recorder.record(&written()).is_err());
    assert_eq!(recorder.missed(), 2);
    while recorder.record(&written()).is_err() {}
    assert_eq!(recorder.missed(), 0);
    let kinds: Vec<Kind> = Entries::of(&disk).unwrap().map(|entry| entry.unwrap().kind()).collect();
    let gap = kinds.iter().position(|kind| *kind == Kind::Gap).unwrap();
    assert_eq!(kinds[gap + 1], Kind::Record);
    let payloads = Entries::of(&disk).unwrap().map(|entry| entry.unwrap().payload().to_vec());
    assert_eq!(payloads.collect::<Vec<_>>()[gap], b"{\"events\":2}");
    for class in [EventClass::Write, EventClass::Disclosure, EventClass::Emergency] {
        let refused = Recorder::new(journal(&Disk::new(3))).overflow(class, Overflow::Gap);
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::WrongMember);
    }
}

#[test]
fn pol_reserve() {
    let disk = Disk::new(1);
    let recorder = Recorder::new(journal(&disk));
    let place = recorder.reserve(2).unwrap();
    let length = disk.length("reserve").unwrap();
    assert!(length >= 32 << 10);
    // The disk runs full between the act and its event: the reserve makes room.
    fill(&disk, 1);
    assert!(matches!(recorder.record_in(place, &written()).unwrap(), Recorded::Journal(_)));
    assert_eq!(disk.length("reserve").unwrap(), 0);
    let (one, other) = (recorder.reserve(1).unwrap(), recorder.reserve(1).unwrap());
    assert_eq!(disk.length("reserve").unwrap(), length);
    drop(one);
    assert_eq!(disk.length("reserve").unwrap(), length / 2);
    drop(other);
    fill(&disk, 3);
    assert_eq!(recorder.reserve(1).unwrap_err().kind(), ErrorKind::DiskFull);
    assert!(verify(&disk, None).unwrap().is_sound());
}
