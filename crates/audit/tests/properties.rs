//! Laws that hold for every journal and event.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use sanare_audit::balp::Profile;
use sanare_audit::journal::{Checkpoint, Entries, Journal, Options, verify};
use sanare_audit::testing::{Disk, crash_trial};
use sanare_audit::{
    Action, Agent, Coding, Concept, Detail, DetailValue, Entity, Event, Identifier, Network,
    Outcome, Period, Reference, Source, Text, Timestamp,
};

fn text() -> impl Strategy<Value = Text> {
    any::<String>().prop_map(Text::from)
}

fn coding() -> impl Strategy<Value = Coding> {
    (option::of(text()), text(), option::of(text())).prop_map(|(system, code, display)| Coding {
        system,
        code,
        display,
    })
}

fn concept() -> impl Strategy<Value = Concept> {
    (vec(coding(), 0..3), option::of(text())).prop_map(|(codings, text)| Concept { codings, text })
}

fn reference() -> impl Strategy<Value = Reference> {
    let identifier = (option::of(concept()), option::of(text()), text())
        .prop_map(|(kind, system, value)| Identifier { kind, system, value });
    (option::of(text()), option::of(text()), option::of(identifier), option::of(text())).prop_map(
        |(reference, kind, identifier, display)| Reference { reference, kind, identifier, display },
    )
}

fn agent() -> impl Strategy<Value = Agent> {
    let network = text().prop_map(Network::ip);
    (
        option::of(concept()),
        option::of(reference()),
        any::<bool>(),
        vec(text(), 0..3),
        option::of(network),
        option::of(coding()),
        (option::of(text()), vec(concept(), 0..2)),
    )
        .prop_map(|(kind, who, requestor, policies, network, media, (name, purposes))| Agent {
            kind,
            who,
            requestor,
            policies,
            network,
            media,
            name,
            purposes,
            ..Agent::default()
        })
}

fn entity() -> impl Strategy<Value = Entity> {
    let value = prop_oneof![
        text().prop_map(DetailValue::Text),
        vec(any::<u8>(), 0..20).prop_map(DetailValue::Bytes)
    ];
    let detail = (text(), value).prop_map(|(kind, value)| Detail { kind, value });
    (
        option::of(reference()),
        option::of(coding()),
        option::of(vec(any::<u8>(), 0..20)),
        vec(detail, 0..2),
        option::of(text()),
    )
        .prop_map(|(what, role, query, details, name)| Entity {
            what,
            role,
            query,
            details,
            name,
            ..Entity::default()
        })
}

fn time() -> impl Strategy<Value = Timestamp> {
    (Timestamp::MIN.micros()..=Timestamp::MAX.micros()).prop_map(Timestamp::from_micros)
}

fn event() -> impl Strategy<Value = Event> {
    let codes = (
        option::of(prop_oneof![Just(Action::Create), Just(Action::Execute)]),
        option::of(prop_oneof![Just(Outcome::Success), Just(Outcome::MajorFailure)]),
        vec(proptest::sample::select(Profile::ALL.to_vec()), 0..3),
    );
    let period =
        (option::of(time()), option::of(time())).prop_map(|(start, end)| Period { start, end });
    (
        text(),
        coding(),
        time(),
        vec(agent(), 0..3),
        reference(),
        vec(entity(), 0..3),
        (codes, option::of(period), option::of(text())),
    )
        .prop_map(|(id, kind, recorded, agents, observer, entities, (codes, period, text))| {
            let (action, outcome, claims) = codes;
            Event {
                agents,
                entities,
                action,
                outcome,
                claims,
                period,
                outcome_text: text,
                ..Event::new(id, kind, recorded, Agent::default(), Source::new(observer))
            }
        })
}

/// A journal of some events in small segments, with its checkpoint.
fn journal(events: &[String], segment: u64) -> (Disk, Checkpoint) {
    let disk = Disk::new(1);
    let options = Options::new("a.example/b").unwrap().segment_bytes(segment).checkpoint_every(5);
    let journal = Journal::open(disk.clone(), || Timestamp::from_micros(1), options).unwrap();
    for id in events {
        let event = Event::new(
            id.clone(),
            Coding::new("s", "c"),
            Timestamp::from_micros(0),
            Agent::new(Reference::display("a")),
            Source::new(Reference::display("b")),
        );
        journal.record(&event).unwrap();
    }
    let checkpoint = journal.checkpoint().unwrap();
    (disk, checkpoint)
}

#[derive(Clone, Debug)]
enum Edit {
    Flip(usize, u8),
    Overwrite(usize, Vec<u8>),
    Insert(usize, Vec<u8>),
    Delete(usize, usize),
    Move(usize, usize, usize),
    Truncate(usize),
    RemoveFile,
    CopyFile(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<usize>();
    let bytes = vec(any::<u8>(), 1..40);
    prop_oneof![
        (at, 1..=255_u8).prop_map(|(at, mask)| Edit::Flip(at, mask)),
        (at, bytes.clone()).prop_map(|(at, bytes)| Edit::Overwrite(at, bytes)),
        (at, bytes).prop_map(|(at, bytes)| Edit::Insert(at, bytes)),
        (at, 1..400_usize).prop_map(|(at, count)| Edit::Delete(at, count)),
        (at, at, 1..400_usize).prop_map(|(from, to, count)| Edit::Move(from, to, count)),
        at.prop_map(Edit::Truncate),
        Just(Edit::RemoveFile),
        at.prop_map(Edit::CopyFile),
    ]
}

/// Applies an edit to one of the files.
fn apply(disk: &Disk, file: usize, edit: Edit) {
    let mut files = disk.files();
    let count = files.len();
    let (name, mut bytes) = files.remove(file % count);
    let length = bytes.len();
    match edit {
        Edit::Flip(at, mask) => bytes[at % length] ^= mask,
        Edit::Overwrite(at, new) => {
            let at = at % length;
            for (byte, new) in bytes[at..].iter_mut().zip(new) {
                *byte = new;
            }
        }
        Edit::Insert(at, new) => {
            bytes.splice(at % (length + 1)..at % (length + 1), new);
        }
        Edit::Delete(at, count) => {
            let at = at % length;
            bytes.drain(at..(at + count).min(length));
        }
        Edit::Move(from, to, count) => {
            let from = from % length;
            let taken: Vec<u8> = bytes.drain(from..(from + count).min(length)).collect();
            let to = to % (bytes.len() + 1);
            bytes.splice(to..to, taken);
        }
        Edit::Truncate(at) => bytes.truncate(at % length),
        Edit::RemoveFile => return disk.put(&name, None),
        Edit::CopyFile(to) => {
            if let Some((_, other)) = files.get(to % count.max(1)) {
                bytes.clone_from(other);
            }
        }
    }
    disk.put(&name, Some(bytes));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn jrn_detects_every_random_edit(
        count in 1..25_usize,
        segment in 500..5000_u64,
        file in any::<usize>(),
        edit in edit(),
    ) {
        let ids: Vec<String> = (0..count).map(|number| format!("event-{number}")).collect();
        let (disk, checkpoint) = journal(&ids, segment);
        let before = disk.files();
        prop_assert!(verify(&disk, Some(&checkpoint)).unwrap().is_sound());
        apply(&disk, file, edit);
        if disk.files() == before {
            return Ok(());
        }
        // Bytes that a later version could have written are an error, and all others a finding.
        if let Ok(report) = verify(&disk, Some(&checkpoint)) {
            prop_assert!(!report.is_sound());
        }
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in vec(any::<u8>(), 0..600), whole in any::<bool>()) {
        let (disk, _) = journal(&["one".to_owned()], 1 << 20);
        let (name, mut file) = disk.files().remove(0);
        if whole { file.clone_from(&bytes) } else { file.extend_from_slice(&bytes) }
        disk.put(&name, Some(file));
        let _ = verify(&disk, None);
        let _ = Entries::of(&disk).unwrap().count();
        let options = Options::new("a.example/b").unwrap();
        for options in [options.clone(), options.accept_damage()] {
            let clock = || Timestamp::from_micros(1);
            if let Ok(journal) = Journal::open(disk.clone(), clock, options) {
                journal.record_gap(1).unwrap();
            }
        }
    }

    #[test]
    fn an_event_reads_back(event in event()) {
        let json = event.to_json();
        prop_assert_eq!(&Event::from_json(json.as_bytes()).unwrap(), &event);
        // The form is canonical: keys sorted, as serde_json's own map has them.
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        let sorted = sorted(&value);
        prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&sorted).unwrap(), value);
        prop_assert_eq!(sorted.len(), json.len());
    }

    #[test]
    fn a_time_reads_back(time in time()) {
        prop_assert_eq!(time.to_string().parse::<Timestamp>().unwrap(), time);
    }

    #[test]
    fn what_is_received_is_kept(number in any::<f64>(), words in any::<String>()) {
        let value = serde_json::json!({"b": [words, null, true], "a": {"n": number}});
        let disk = Disk::new(1);
        let options = Options::new("a.example/b").unwrap();
        let journal = Journal::open(disk.clone(), || Timestamp::from_micros(1), options).unwrap();
        journal.record_received(value.to_string().as_bytes()).unwrap();
        let entry = Entries::of(&disk).unwrap().last().unwrap().unwrap();
        let payload = String::from_utf8(entry.payload().to_vec()).unwrap();
        prop_assert_eq!(payload, format!("{{\"received\":{}}}", sorted(&value)));
    }
}

/// The value with sorted keys and no white space.
fn sorted(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(members) => {
            let mut keys: Vec<_> = members.iter().collect();
            keys.sort_by_key(|(key, _)| *key);
            let members: Vec<_> = keys
                .into_iter()
                .map(|(key, value)| format!("{}:{}", serde_json::json!(key), sorted(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        serde_json::Value::Array(values) => {
            format!("[{}]", values.iter().map(sorted).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn no_acknowledged_event_is_lost_in_a_crash() {
    for seed in 0..500 {
        if let Err(broken) = crash_trial(seed) {
            panic!("seed {seed}: {broken}");
        }
    }
}
