//! FHIR XML beside a bare pass of `quick-xml` over events and attributes, in one run:
//! `cargo bench -p benches --bench fhir_xml -- FOLDER`.
//!
//! `FOLDER` holds resources in JSON, such as an unpacked package of official examples; they are
//! written as XML first. `FOLDER ROUNDS` reads that often and measures nothing, for a profiler.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a measurement with a clock and an output"
)]

use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

use quick_xml::events::Event;
use sanare_fhir::{json, r4::Resource, xml};

fn main() {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with('-'));
    let Some(folder) = words.next().map(PathBuf::from) else {
        println!("no folder of resources in JSON given: nothing measured");
        return;
    };
    let mut documents = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Ok(bytes) = std::fs::read(path) else { continue };
        let Ok(resource) = json::read::<Resource>(&bytes) else { continue };
        let text = json::to_string(&resource);
        let written = xml::write(&resource).unwrap();
        documents.push((written, text, resource));
    }
    let bytes: usize = documents.iter().map(|(xml, ..)| xml.len()).sum();
    let in_json: usize = documents.iter().map(|(_, json, _)| json.len()).sum();
    println!("{} documents, {bytes} bytes of XML, {in_json} of JSON", documents.len());
    if let Some(rounds) = words.next() {
        for _ in 0..rounds.parse().unwrap() {
            for (xml, ..) in &documents {
                drop(read(xml));
            }
        }
        return;
    }
    let mega = |size: usize, seconds: f64| size as f64 / seconds / 1e6;
    let bare = best(|| documents.iter().map(|(xml, ..)| pass(xml)).sum::<usize>());
    let ours = best(|| documents.iter().map(|(xml, ..)| read(xml)).collect::<Vec<_>>());
    let write =
        best(|| documents.iter().map(|(.., it)| xml::write(it).unwrap()).collect::<Vec<_>>());
    let other = best(|| {
        documents
            .iter()
            .map(|(_, text, _)| json::read::<Resource>(text.as_bytes()).unwrap())
            .collect::<Vec<_>>()
    });
    println!("quick-xml, events and attributes: {:.0} MB/s", mega(bytes, bare));
    println!("xml::read: {:.0} MB/s, {:.2} times the bare pass", mega(bytes, ours), bare / ours);
    println!("xml::write: {:.0} MB/s", mega(bytes, write));
    println!(
        "json::read of the same: {:.0} MB/s, {:.2} times the time",
        mega(in_json, other),
        ours / other
    );
}

fn read(document: &str) -> Resource {
    xml::read(document.as_bytes()).unwrap()
}

fn pass(document: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut count = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => {
                count += tag.attributes().map(|it| it.unwrap().value.len()).sum::<usize>();
            }
            Event::Eof => return count,
            _ => count += 1,
        }
    }
}

/// The shortest of five times, in seconds.
fn best<T>(mut work: impl FnMut() -> T) -> f64 {
    let time = |work: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_secs_f64()
    };
    (0..5).map(|_| time(&mut work)).fold(f64::INFINITY, f64::min)
}
