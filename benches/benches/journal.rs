//! The journal beside what the disk and the hash can do, in one run:
//! `cargo bench -p benches --bench journal [-- FOLDER | verify]`.
//!
//! Every figure is a ratio to a raw floor of the same run, because disks differ by more than an
//! order of magnitude from one hour to the next. `FOLDER` lies on the disk to measure; without it
//! the system's folder for temporary files is used. `verify` measures verification alone, in memory.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "a measurement with a clock and an output"
)]

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use sanare_audit::journal::{Directory, Journal, Options, verify};
use sanare_audit::testing::Disk;
use sanare_audit::{Agent, Coding, Entity, Event, Reference, Source, Timestamp};
use sha2::{Digest, Sha256};

const CALLERS: usize = 64;
const SPAN: Duration = Duration::from_secs(4);

fn main() {
    // Cargo passes its own flags; the folder is the argument that is none.
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    if folder.as_deref() == Some("verify") {
        return verification();
    }
    let folder = folder.map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = folder.join(format!("sanare-bench-{}", std::process::id()));
    let length = event(0).to_json().len();
    println!("an event is {length} bytes of JSON");

    for round in 1..=2 {
        println!("round {round}");
        let raw = raw(&folder.join("raw"), length + 60);
        let raw_rate = raw.len() as f64 / SPAN.as_secs_f64();
        report("raw write + fdatasync", raw_rate, &raw);
        for callers in [1, CALLERS] {
            let times = journal(&folder.join(format!("journal-{callers}")), callers);
            let rate = times.len() as f64 / SPAN.as_secs_f64();
            report(&format!("journal, {callers} callers"), rate, &times);
            println!(
                "  {:.1} times the raw rate, p99 {:.2} times the raw one",
                rate / raw_rate,
                quantile(&times, 99) / quantile(&raw, 99)
            );
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
    verification();
}

fn event(number: usize) -> Event {
    let system = |name: &'static str| {
        Agent::new(Reference::identifier("https://hospital.example/systems", name))
            .with_kind(Coding::new("http://dicom.nema.org/resources/ontology/DCM", "110153"))
    };
    Event {
        agents: vec![system("interface engine"), system("clinical repository")],
        entities: vec![
            Entity::new(Reference::to(format!("Observation/{number}"))),
            Entity::new(Reference::to(format!("Patient/{number}"))),
        ],
        ..Event::new(
            format!("6f2c1d7e-1111-4a4e-9d55-{number:012}"),
            Coding::new("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"),
            Timestamp::from_micros(0),
            system("interface engine"),
            Source::new(Reference::display("interface engine")),
        )
    }
}

/// Times of single writes of that many bytes, each with its sync.
fn raw(path: &Path, length: usize) -> Vec<Duration> {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
    let bytes = vec![b'x'; length];
    timed(|| {
        file.write_all(&bytes).unwrap();
        file.sync_data().unwrap();
    })
}

fn journal(path: &Path, callers: usize) -> Vec<Duration> {
    let clock = || Timestamp::from(SystemTime::now());
    let options = Options::new("bench.example/journal").unwrap();
    let journal = Journal::open(Directory::open(path).unwrap(), clock, options).unwrap();
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..callers)
            .map(|number| {
                let journal = &journal;
                scope.spawn(move || {
                    let event = event(number);
                    timed(|| {
                        journal.record(&event).unwrap();
                    })
                })
            })
            .collect();
        callers.into_iter().flat_map(|caller| caller.join().unwrap()).collect()
    })
}

fn timed(mut step: impl FnMut()) -> Vec<Duration> {
    let begin = Instant::now();
    let mut times = Vec::new();
    while begin.elapsed() < SPAN {
        let one = Instant::now();
        step();
        times.push(one.elapsed());
    }
    times
}

fn quantile(times: &[Duration], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort();
    sorted[(sorted.len() - 1) * percent / 100].as_secs_f64() * 1e3
}

fn report(name: &str, rate: f64, times: &[Duration]) {
    println!(
        "{name}: {rate:.0}/s, p50 {:.2} ms, p99 {:.2} ms",
        quantile(times, 50),
        quantile(times, 99)
    );
}

/// Verification beside SHA-256 over the same number of bytes, both in memory.
fn verification() {
    let disk = Disk::new(1);
    let options = Options::new("bench.example/journal").unwrap().segment_bytes(8 << 20);
    let journal = Journal::open(disk.clone(), || Timestamp::from_micros(0), options).unwrap();
    for number in 0..40_000 {
        journal.record(&event(number)).unwrap();
    }
    let bytes: usize = disk.files().iter().map(|(_, bytes)| bytes.len()).sum();
    let files = disk.files();
    let seconds = |step: &dyn Fn()| {
        let begin = Instant::now();
        step();
        begin.elapsed().as_secs_f64()
    };
    // The best of several turns of both, taken by turns: other work on the machine only slows.
    let (mut hashed, mut verified) = (f64::MAX, f64::MAX);
    for _ in 0..9 {
        hashed = hashed.min(seconds(&|| {
            for (_, bytes) in &files {
                std::hint::black_box(Sha256::digest(bytes));
            }
        }));
        verified = verified.min(seconds(&|| assert!(verify(&disk, None).unwrap().is_sound())));
    }
    let rate = |seconds: f64| bytes as f64 / seconds / 1e6;
    println!(
        "verify: {:.0} MB/s over {:.0} MB, {:.2} times raw SHA-256 ({:.0} MB/s)",
        rate(verified),
        rate(1.0),
        hashed / verified,
        rate(hashed)
    );
}
