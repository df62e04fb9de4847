//! Sinks, each with its own cursor.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sanare_audit::journal::{Entry, Journal, Options};
use sanare_audit::sink::{
    Connect, Connection, Delivery, DeliveryOptions, File, Memory, Parked, Progress, Receipt, Sink,
    SinkError, Syslog,
};
use sanare_audit::syslog::{Deframer, Header, Message};
use sanare_audit::testing::Disk;
use sanare_audit::{Agent, Coding, ErrorKind, Event, Reference, Source, Timestamp};

fn now(seconds: i64) -> Timestamp {
    Timestamp::from_micros(seconds * 1_000_000)
}

fn journal(disk: &Disk) -> Journal {
    let options = Options::new("a.example/test").unwrap().segment_bytes(2000);
    Journal::open(disk.clone(), || now(0), options).unwrap()
}

fn event(id: usize) -> Event {
    Event::new(
        format!("event-{id}"),
        Coding::new("s", "c"),
        now(0),
        Agent::new(Reference::display("a")),
        Source::new(Reference::display("b")),
    )
}

fn record(journal: &Journal, ids: std::ops::Range<usize>) {
    for id in ids {
        journal.record(&event(id)).unwrap();
    }
}

fn ids(entries: &[Entry]) -> Vec<String> {
    entries.iter().filter_map(|entry| Some(entry.event().unwrap()?.id.into_owned())).collect()
}

fn wanted(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|id| format!("event-{id}")).collect()
}

fn drain<S: Sink>(delivery: &mut Delivery<S>, journal: &Journal) -> Progress {
    loop {
        match delivery.step(journal, now(0)).unwrap() {
            Progress::Sent(_) | Progress::Parked => {}
            other => return other,
        }
    }
}

/// Refuses some events, and takes nothing while it is down.
#[derive(Default)]
struct Fussy {
    down: Arc<Mutex<bool>>,
    refused: Vec<&'static str>,
    taken: Vec<Entry>,
}

impl Sink for Fussy {
    fn send(&mut self, batch: &[Entry]) -> Result<Receipt, SinkError> {
        if *self.down.lock().unwrap() {
            return Err(SinkError::Retry { after: Some(Duration::from_secs(3)) });
        }
        for (index, entry) in batch.iter().enumerate() {
            let id = entry.event().unwrap().map(|event| event.id.into_owned());
            if id.is_some_and(|id| self.refused.contains(&id.as_str())) {
                return Err(SinkError::Refused { index, reason: 422 });
            }
            self.taken.push(entry.clone());
        }
        Ok(Receipt::Acked(batch.len()))
    }
}

#[test]
fn snk_cursor_per_sink() {
    let disk = Disk::new(1);
    let journal = journal(&disk);
    record(&journal, 0..20);
    let options = DeliveryOptions::new().batch(3);
    let dead = Fussy { down: Arc::new(Mutex::new(true)), ..Fussy::default() };
    let down = Arc::clone(&dead.down);
    let mut dead = Delivery::open(disk.clone(), "dead", dead, options).unwrap();
    let mut good = Delivery::open(disk.clone(), "good", Memory::default(), options).unwrap();
    let wait = Progress::Wait { after: Some(Duration::from_secs(3)), again: 0 };
    assert_eq!(drain(&mut dead, &journal), wait);
    assert_eq!(drain(&mut good, &journal), Progress::Idle);
    assert_eq!(ids(good.sink().entries()), wanted(0..20));
    record(&journal, 20..25);
    drop(good);
    // The other goes on where it left off, and so does the one that was down.
    let mut good = Delivery::open(disk.clone(), "good", Memory::default(), options).unwrap();
    drain(&mut good, &journal);
    assert_eq!(ids(good.sink().entries()), wanted(20..25));
    *down.lock().unwrap() = false;
    assert_eq!(drain(&mut dead, &journal), Progress::Idle);
    assert_eq!(ids(&dead.sink().taken), wanted(0..25));
    assert_eq!(dead.position(), journal.checkpoint().unwrap().size());
    for name in ["", "A", "a.b", "../x", "next"] {
        let opened = Delivery::open(disk.clone(), name, Memory::default(), options);
        assert_eq!(opened.unwrap_err().kind(), ErrorKind::WrongMember);
    }
}

#[test]
fn snk_lost_is_told() {
    let (disk, other) = (Disk::new(1), Disk::new(2));
    let long = journal(&disk);
    record(&long, 0..5);
    let open =
        || Delivery::open(disk.clone(), "good", Memory::default(), DeliveryOptions::new()).unwrap();
    drain(&mut open(), &long);
    let short = journal(&other);
    assert_eq!(open().step(&short, now(0)).unwrap_err().kind(), ErrorKind::Lost);
    for _ in 0..9 {
        short.record_gap(1).unwrap();
    }
    assert_eq!(open().step(&short, now(0)).unwrap_err().kind(), ErrorKind::Corrupt);
}

#[test]
fn snk_poison_isolated() {
    let disk = Disk::new(1);
    let journal = journal(&disk);
    record(&journal, 0..10);
    let fussy = Fussy { refused: vec!["event-0", "event-4", "event-9"], ..Fussy::default() };
    let options = DeliveryOptions::new().batch(4);
    let mut delivery = Delivery::open(disk.clone(), "fussy", fussy, options).unwrap();
    assert_eq!(drain(&mut delivery, &journal), Progress::Idle);
    let taken = ids(&delivery.sink().taken);
    assert_eq!(
        taken,
        ["event-1", "event-2", "event-3", "event-5", "event-6", "event-7", "event-8"]
    );
    let parked = delivery.parked().unwrap();
    assert_eq!(parked.iter().map(|own| own.reason).collect::<Vec<_>>(), [422; 3]);
    let refused: Vec<String> = sanare_audit::journal::Entries::of(&disk)
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| parked.iter().any(|Parked { seq, .. }| *seq == entry.seq()))
        .filter_map(|entry| Some(entry.event().unwrap()?.id.into_owned()))
        .collect();
    assert_eq!(refused, ["event-0", "event-4", "event-9"]);
}

/// A receiver of frames that can lose its connections.
#[derive(Clone, Default)]
struct Receiver(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    received: Vec<String>,
    /// Bytes that were written and will never arrive.
    swallow: bool,
    down: bool,
    connections: usize,
    closed: bool,
}

struct Line(Receiver, Deframer, usize);

impl Connect for Receiver {
    fn connect(&mut self) -> io::Result<Box<dyn Connection>> {
        let mut state = self.0.lock().unwrap();
        if state.down {
            return Err(io::ErrorKind::ConnectionRefused.into());
        }
        state.connections += 1;
        state.closed = false;
        Ok(Box::new(Line(self.clone(), Deframer::new(), state.connections)))
    }
}

impl Connection for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut state = (self.0).0.lock().unwrap();
        if state.down || state.connections != self.2 {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        if state.swallow {
            return Ok(());
        }
        self.1.push(bytes);
        while let Some(message) = self.1.next().unwrap() {
            let body = Message::read(&message).unwrap().body().to_vec();
            state.received.push(String::from_utf8(body).unwrap());
        }
        Ok(())
    }

    fn is_open(&mut self) -> bool {
        !(self.0).0.lock().unwrap().closed
    }
}

fn syslog(receiver: &Receiver) -> Syslog {
    Syslog::new(Header::new("h", "a"), receiver.clone(), |event| Some(event.id.to_string()))
}

#[test]
fn snk_written_vs_acked() {
    let disk = Disk::new(1);
    let journal = journal(&disk);
    let receiver = Receiver::default();
    let options = DeliveryOptions::new().batch(4);
    let mut delivery = Delivery::open(disk.clone(), "tls", syslog(&receiver), options).unwrap();
    record(&journal, 0..6);
    drain(&mut delivery, &journal);
    assert_eq!(receiver.0.lock().unwrap().received, wanted(0..6));
    // Written is not acknowledged.
    assert_eq!(delivery.position(), 0);
    assert!(delivery.unconfirmed() >= 6);
    // The receiver dies with bytes on the way; the socket had taken them.
    receiver.0.lock().unwrap().swallow = true;
    record(&journal, 6..9);
    drain(&mut delivery, &journal);
    {
        let mut state = receiver.0.lock().unwrap();
        (state.swallow, state.down) = (false, true);
    }
    record(&journal, 9..10);
    assert!(matches!(
        delivery.step(&journal, now(1)).unwrap(),
        Progress::Wait { again, .. } if again >= 9
    ));
    receiver.0.lock().unwrap().down = false;
    drain(&mut delivery, &journal);
    let received = receiver.0.lock().unwrap().received.clone();
    for id in wanted(0..10) {
        assert!(received.contains(&id), "{id}");
    }
    // What is old enough counts as arrived, and is not sent again, not even by another process.
    assert_eq!(delivery.step(&journal, now(61)).unwrap(), Progress::Idle);
    assert_eq!(delivery.unconfirmed(), 0);
    drop(delivery);
    let before = receiver.0.lock().unwrap().received.len();
    let mut delivery = Delivery::open(disk, "tls", syslog(&receiver), options).unwrap();
    assert_eq!(drain(&mut delivery, &journal), Progress::Idle);
    assert_eq!(receiver.0.lock().unwrap().received.len(), before);
}

#[test]
fn snk_closed_side_is_seen() {
    let disk = Disk::new(1);
    let journal = journal(&disk);
    let receiver = Receiver::default();
    let options = DeliveryOptions::new();
    let mut delivery = Delivery::open(disk, "tls", syslog(&receiver), options).unwrap();
    record(&journal, 0..3);
    drain(&mut delivery, &journal);
    receiver.0.lock().unwrap().closed = true;
    record(&journal, 3..4);
    assert!(matches!(drain(&mut delivery, &journal), Progress::Wait { .. }));
    drain(&mut delivery, &journal);
    assert_eq!(receiver.0.lock().unwrap().connections, 2);
    delivery.settled().unwrap();
    assert_eq!(delivery.position(), journal.checkpoint().unwrap().size());
}

#[test]
fn snk_window_is_bounded() {
    let disk = Disk::new(1);
    let journal = journal(&disk);
    let receiver = Receiver::default();
    let options = DeliveryOptions::new().batch(2).window(4);
    let mut delivery = Delivery::open(disk, "tls", syslog(&receiver), options).unwrap();
    record(&journal, 0..20);
    drain(&mut delivery, &journal);
    assert_eq!(delivery.unconfirmed(), 4);
    assert_eq!(delivery.position(), journal.checkpoint().unwrap().size() - 4);
}

#[test]
fn snk_file_has_each_once() {
    let path = std::env::temp_dir().join(format!("sanare-sink-{}", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let disk = Disk::new(1);
    let journal = journal(&disk);
    record(&journal, 0..5);
    let options = DeliveryOptions::new().batch(2);
    let open = |disk: &Disk| {
        Delivery::open(disk.clone(), "file", File::open(&path).unwrap(), options).unwrap()
    };
    drain(&mut open(&disk), &journal);
    // A crash leaves half a line, and a cursor that is behind.
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, &text[..text.len() - 10]).unwrap();
    record(&journal, 5..8);
    drain(&mut open(&Disk::new(2)), &journal);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    for id in wanted(0..8) {
        assert_eq!(text.matches(&format!("\"{id}\"")).count(), 1, "{id}");
    }
    let lines = u64::try_from(text.lines().count()).unwrap();
    assert_eq!(lines, journal.checkpoint().unwrap().size());
}

#[cfg(feature = "fhir")]
mod feed {
    use sanare_audit::sink::{Answer, Feed, Request, Transport};

    use super::*;

    /// Answers one status after the other, and 201 behind them.
    #[derive(Clone, Default)]
    struct Server(Arc<Mutex<State>>);

    /// The answers to come, the requests that came, and how often a token was renewed.
    type State = (Vec<u16>, Vec<Request>, usize);

    impl Transport for Server {
        fn exchange(&mut self, request: &Request) -> io::Result<Answer> {
            let mut state = self.0.lock().unwrap();
            state.1.push(request.clone());
            let status = if state.0.is_empty() { 201 } else { state.0.remove(0) };
            if status == 0 {
                return Err(io::ErrorKind::TimedOut.into());
            }
            Ok(Answer { status, retry_after: (status == 503).then_some(7) })
        }

        fn renew(&mut self) -> bool {
            self.0.lock().unwrap().2 += 1;
            true
        }
    }

    #[test]
    fn feed_iti20_create() {
        let server = Server::default();
        let feed = Feed::new("https://arr.example/fhir/", server.clone());
        let request = feed.request(&event(0));
        assert_eq!(request.method, "POST");
        assert_eq!(request.url, "https://arr.example/fhir/AuditEvent");
        assert!(request.headers.contains(&("Content-Type", "application/fhir+json")));
        assert!(request.body.starts_with("{\"resourceType\":\"AuditEvent\",\"id\":\"event-0\""));
        let put = Feed::new("https://arr.example/fhir", server.clone()).by_id().request(&event(0));
        assert_eq!(
            (put.method, put.url.as_str()),
            ("PUT", "https://arr.example/fhir/AuditEvent/event-0")
        );

        let disk = Disk::new(1);
        let journal = journal(&disk);
        record(&journal, 0..5);
        let script = |statuses: &[u16]| server.0.lock().unwrap().0 = statuses.to_vec();
        let mut delivery = Delivery::open(disk, "feed", feed, DeliveryOptions::new()).unwrap();
        // 401 is tried once more, the second event refused, the fourth tried later.
        script(&[401, 201, 422, 201, 503]);
        assert_eq!(delivery.step(&journal, now(0)).unwrap(), Progress::Parked);
        assert_eq!(server.0.lock().unwrap().2, 1);
        assert!(matches!(delivery.step(&journal, now(0)).unwrap(), Progress::Sent(_)));
        script(&[503]);
        let after = Some(Duration::from_secs(7));
        assert_eq!(delivery.step(&journal, now(0)).unwrap(), Progress::Wait { after, again: 0 });
        script(&[0]);
        let wait = Progress::Wait { after: None, again: 0 };
        assert_eq!(delivery.step(&journal, now(0)).unwrap(), wait);
        script(&[401, 401]);
        assert_eq!(delivery.step(&journal, now(0)).unwrap(), wait);
        assert_eq!(drain(&mut delivery, &journal), Progress::Idle);
        assert_eq!(
            delivery.parked().unwrap().iter().map(|own| own.reason).collect::<Vec<_>>(),
            [422]
        );
        let sent = &server.0.lock().unwrap().1;
        assert!(sent.last().unwrap().url.ends_with("/AuditEvent"));
        assert!(!format!("{:?}", sent[0]).contains("event-0"));
    }
}
