//! Laws of FHIR XML and of NDJSON.

use std::io::BufReader;

use sanare_fhir::ndjson::{NdjsonErrorKind, Reader as Lines};
use sanare_fhir::r4::Resource;
use sanare_fhir::xml::{Reader, UnknownKeys, Writer};
use sanare_fhir::{json, xml};

/// XML: no input panics; what Strict accepts Lax reads alike; what is read is XML to another
/// parser too; what is written reads back and is written the same again.
pub fn xml(data: &[u8]) {
    let strict = Reader::new().unknown(UnknownKeys::Strict).read::<Resource>(data);
    let lax = Reader::new().read::<Resource>(data);
    let reading = Reader::new().read_all::<Resource>(data);
    let _ = Reader::new().unknown(UnknownKeys::Ignore).comments(true).read_all::<Resource>(data);
    if let Ok(strict) = &strict {
        assert!(lax.as_ref().is_ok_and(|lax| lax == strict), "Strict and Lax differ");
    }
    if let Ok(lax) = &lax {
        assert!(!reading.report().has_errors(), "the first error was missed");
        assert!(reading.value() == Some(lax), "collecting reads otherwise");
        is_xml(std::str::from_utf8(data).expect("UTF-8 was read"));
    }
    let Some(resource) = reading.into_value() else { return };
    let writing = Writer::new().write_all(&resource);
    is_xml(writing.text());
    let again = Reader::new().read_all::<Resource>(writing.text().as_bytes()).into_value();
    let again = again.expect("what was written is read");
    assert_eq!(Writer::new().write_all(&again).text(), writing.text(), "no fixed point");
    let pretty = Writer::new().pretty().write_all(&again);
    is_xml(pretty.text());
    let again = Reader::new().read_all::<Resource>(pretty.text().as_bytes()).into_value();
    let again = again.expect("what was written is read");
    assert_eq!(Writer::new().write_all(&again).text(), writing.text(), "pretty says otherwise");
}

/// Another parser agrees. It alone compares attributes by namespace, and knows no XML 1.1.
fn is_xml(text: &str) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Err(error) = roxmltree::Document::parse(text) {
        let told = error.to_string();
        assert!(told.contains("already defined") || text.starts_with("<?xml"), "no XML: {told}");
    }
}

/// A document in JSON that has no finding is the same after a way through XML; narratives may be
/// made right on the way, and stay so.
pub fn json_xml(data: &[u8]) {
    let (resource, report) = json::Reader::new().read_all::<Resource>(data).into_parts();
    let Some(resource) = resource.filter(|_| report.is_empty()) else { return };
    let Ok(written) = xml::write(&resource) else { return };
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let again = strict.read_all::<Resource>(written.as_bytes());
    assert!(!again.report().has_errors(), "XML: {}", again.report());
    let again = again.into_value().expect("what was written is read");
    let in_json = json::to_string(&again);
    if !in_json.contains("\"div\":") {
        assert_eq!(in_json, json::to_string(&resource), "XML and JSON differ");
    }
    let resource: Resource = json::read(in_json.as_bytes()).expect("what was written is read");
    let twice = xml::write(&resource).expect("it was written before");
    let twice: Resource = xml::read(twice.as_bytes()).expect("what was written is read");
    assert_eq!(json::to_string(&twice), in_json, "not the same the second time");
}

/// NDJSON: any split of the input gives the same records. The first byte is the size of a piece,
/// the second the longest line.
pub fn ndjson(data: &[u8]) {
    let [piece, line, rest @ ..] = data else { return };
    let reader = Lines::new().max_line(usize::from(*line).max(1) * 4);
    let piece = usize::from(*piece).max(1);
    type Shown = Result<String, (NdjsonErrorKind, u64, u64)>;
    let show = |item: Result<Resource, sanare_fhir::ndjson::NdjsonError>| -> Shown {
        item.map(|resource| json::to_string(&resource))
            .map_err(|error| (error.kind(), error.line(), error.offset()))
    };
    let whole: Vec<Shown> = reader.read(rest).map(show).collect();
    let split: Vec<Shown> = reader.read(BufReader::with_capacity(piece, rest)).map(show).collect();
    assert_eq!(split, whole, "a buffer changes the records");
    let mut fed = Vec::new();
    let mut feed = reader.feed();
    for bytes in rest.chunks(piece) {
        feed.push(bytes);
        fed.extend(std::iter::from_fn(|| feed.next_document()).map(show));
    }
    feed.end();
    fed.extend(std::iter::from_fn(|| feed.next_document()).map(show));
    assert_eq!(fed, whole, "pushing changes the records");
    assert_eq!(feed.position().offset, rest.len() as u64, "bytes are missing");
}
