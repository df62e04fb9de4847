//! The other forms beside plain JSON: the serde bridge, NDJSON, XML, and a Bundle whose entries
//! refer to each other.

use std::hint::black_box;
use std::time::Duration;

use harness::{Times, compete, contestant};
use quick_xml::events::Event;
use sanare_fhir::bundle::{BundleIndex, Resolution};
use sanare_fhir::r4::{Bundle, Resource};
use sanare_fhir::view::{Node, RecordNode};
use sanare_fhir::{json, ndjson, xml};

/// Times each and prints a table, in which the first contestant is ours.
pub fn run(files: &[Vec<u8>]) {
    let bytes = files.iter().map(Vec::len).sum();
    bridge(files).0.print("serde bridge, read", files.len(), bytes);
    bridge(files).1.print("serde bridge, write", files.len(), bytes);
    let resources: Vec<Resource> = files.iter().filter_map(|file| json::read(file).ok()).collect();
    lines(&resources);
    documents(&resources);
    references(10_000);
}

fn bridge(files: &[Vec<u8>]) -> (Times, Times) {
    let mut readers = [
        contestant("sanare-fhir by serde_json", || {
            let read = |file: &Vec<u8>| black_box(serde_json::from_slice::<Resource>(file)).is_ok();
            files.iter().map(|file| u64::from(read(file))).sum()
        }),
        contestant("serde_json::Value", || {
            let read = |file: &Vec<u8>| {
                black_box(serde_json::from_slice::<serde_json::Value>(file)).is_ok()
            };
            files.iter().map(|file| u64::from(read(file))).sum()
        }),
    ];
    let read = compete(&mut readers, 5, Duration::ZERO);
    let resources: Vec<Resource> =
        files.iter().filter_map(|file| serde_json::from_slice(file).ok()).collect();
    let values: Vec<serde_json::Value> =
        files.iter().filter_map(|file| serde_json::from_slice(file).ok()).collect();
    let mut writers = [
        contestant("sanare-fhir by serde_json", || {
            let write =
                |it: &Resource| black_box(serde_json::to_vec(it).unwrap_or_default()).len() as u64;
            resources.iter().map(write).sum()
        }),
        contestant("serde_json::Value", || {
            let write = |it: &serde_json::Value| {
                black_box(serde_json::to_vec(it).unwrap_or_default()).len() as u64
            };
            values.iter().map(write).sum()
        }),
    ];
    let write = compete(&mut writers, 5, Duration::ZERO);
    (read, write)
}

/// One stream of lines beside the same documents one by one.
fn lines(resources: &[Resource]) {
    let documents: Vec<String> = resources.iter().map(json::to_string).collect();
    let stream =
        documents.iter().flat_map(|it| [it.as_bytes(), b"\n"]).collect::<Vec<_>>().concat();
    let mut readers = [
        contestant("NDJSON", || {
            let records = ndjson::Reader::new().read::<Resource, _>(stream.as_slice());
            records.map(|record| u64::from(black_box(record).is_ok())).sum()
        }),
        contestant("single documents", || {
            let read =
                |it: &String| u64::from(black_box(json::read::<Resource>(it.as_bytes())).is_ok());
            documents.iter().map(read).sum()
        }),
    ];
    compete(&mut readers, 5, Duration::ZERO).print("NDJSON, read", documents.len(), stream.len());
}

/// Reading XML beside a loop over all events and attributes that keeps nothing.
fn documents(resources: &[Resource]) {
    let documents: Vec<String> = resources.iter().filter_map(|it| xml::write(it).ok()).collect();
    let bytes = documents.iter().map(String::len).sum();
    let mut readers = [
        contestant("XML", || {
            let read =
                |it: &String| u64::from(black_box(xml::read::<Resource>(it.as_bytes())).is_ok());
            documents.iter().map(read).sum()
        }),
        contestant("bare quick-xml loop", || documents.iter().map(|it| events(it)).sum()),
    ];
    compete(&mut readers, 5, Duration::ZERO).print("XML, read", documents.len(), bytes);
}

fn events(document: &str) -> u64 {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut seen = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) | Err(_) => return seen,
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                for attribute in tag.attributes().flatten() {
                    seen += black_box(&attribute.value).len() as u64;
                }
            }
            Ok(event) => seen += black_box(event).len() as u64,
        }
    }
}

/// Each entry refers to another one.
fn references(count: usize) {
    let entries: Vec<String> = (0..count)
        .map(|id| {
            let to = (id * 7919 + 1) % count;
            format!(
                r#"{{"fullUrl":"http://a.org/Patient/{id}","resource":{{"resourceType":"Patient","id":"{id}","link":[{{"other":{{"reference":"Patient/{to}"}},"type":"seealso"}}]}}}}"#
            )
        })
        .collect();
    let text = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#,
        entries.join(",")
    );
    let Ok(bundle) = json::read::<Bundle>(text.as_bytes()) else { return };
    let mut resolve = [contestant("index and resolve", || {
        let Some(index) = BundleIndex::new(RecordNode::new(&bundle)) else { return 0 };
        let mut found = 0;
        for at in 0..count {
            let Some(entry) = index.entry(at) else { continue };
            let Some(resource) = entry.resource() else { continue };
            let other = resource.child("link").flat_map(|link| link.child("other")).next();
            if let Some(url) = other.and_then(|other| other.text("reference")) {
                found += u64::from(matches!(index.resolve(&entry, url), Resolution::Entry(_)));
            }
        }
        assert_eq!(found, count as u64);
        found
    })];
    compete(&mut resolve, 5, Duration::ZERO).print(
        "a Bundle of cross references",
        count,
        text.len(),
    );
}
