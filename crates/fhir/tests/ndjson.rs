//! Newline-delimited JSON, by requirement.
#![cfg(feature = "r4")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::io::{self, BufRead, BufReader, Read};

use sanare_fhir::IssueKind;
use sanare_fhir::ndjson::{LinePosition, NdjsonError, NdjsonErrorKind, Reader, Writer};
use sanare_fhir::r4::{Patient, Resource};

use proptest::prelude::*;

fn patient(id: &str) -> String {
    format!("{{\"resourceType\":\"Patient\",\"id\":\"{id}\"}}")
}

/// The ids that were read, and the kind and place of what was not.
type Read1 = Result<String, (NdjsonErrorKind, u64, u64)>;

fn shown(item: Result<Patient, NdjsonError>) -> Read1 {
    item.map(|patient| patient.id.unwrap_or_default().into())
        .map_err(|error| (error.kind(), error.line(), error.offset()))
}

fn read(reader: Reader, bytes: impl BufRead) -> Vec<Read1> {
    reader.read::<Patient, _>(bytes).map(shown).collect()
}

fn fed(reader: Reader, bytes: &[u8], piece: usize) -> Vec<Read1> {
    let mut feed = reader.feed();
    let mut found = Vec::new();
    for piece in bytes.chunks(piece.max(1)) {
        feed.push(piece);
        while let Some(item) = feed.next_document() {
            found.push(shown(item));
        }
    }
    feed.end();
    while let Some(item) = feed.next_document() {
        found.push(shown(item));
    }
    assert_eq!(feed.position().offset, bytes.len() as u64);
    found
}

const LEXICAL: NdjsonErrorKind = NdjsonErrorKind::Document(IssueKind::ExpectedString);

#[test]
fn ndj_01_pushed_and_pulled() {
    let bytes = format!("{}\n{}\n", patient("a"), patient("b"));
    let expected = [Ok("a".to_owned()), Ok("b".to_owned())];
    assert_eq!(read(Reader::new(), bytes.as_bytes()), expected);
    assert_eq!(read(Reader::new(), BufReader::with_capacity(3, bytes.as_bytes())), expected);
    for piece in [1, 7, 1000] {
        assert_eq!(fed(Reader::new(), bytes.as_bytes(), piece), expected);
    }
}

/// A stream that never ends and never has a line end.
struct Endless;

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        into.fill(b'x');
        Ok(into.len())
    }
}

#[test]
fn ndj_02_memory_is_bounded_by_the_line() {
    // 64 MiB of one line and 1 kB of memory for it: the line is passed, not held.
    let line = Endless
        .take(64 << 20)
        .chain(&b"\n"[..])
        .chain(b"{\"resourceType\":\"Patient\"}".as_slice());
    let found = read(Reader::new().max_line(1024), BufReader::new(line));
    assert_eq!(found, [Err((NdjsonErrorKind::LineTooLong, 1, 0)), Ok(String::new())]);
}

#[test]
fn ndj_03_line_ends_blank_lines_and_marks() {
    let (a, b) = (patient("a"), patient("b"));
    for bytes in [
        format!("{a}\n{b}"),
        format!("{a}\r\n{b}\r\n"),
        format!("\u{feff}{a}\n\n \t\r\n\n{b}\n\n"),
        format!("\u{feff}\r\n{a}\n{b}\r"),
        format!("\n{a} \n\t{b}\n"),
    ] {
        assert_eq!(
            read(Reader::new(), bytes.as_bytes()),
            [Ok("a".into()), Ok("b".into())],
            "{bytes:?}"
        );
        for piece in [1, 2, 3, 50] {
            assert_eq!(
                fed(Reader::new(), bytes.as_bytes(), piece),
                [Ok("a".into()), Ok("b".into())]
            );
        }
    }
    for empty in ["", "\n", "\r\n\r\n", "\u{feff}", "  "] {
        assert_eq!(read(Reader::new(), empty.as_bytes()), []);
        assert_eq!(fed(Reader::new(), empty.as_bytes(), 1), []);
    }
}

#[test]
fn ndj_04_a_bad_line_does_not_stop_the_reading() {
    let a = patient("a");
    let bytes = format!(
        "{a}\n{{\"resourceType\":\"Patient\",\n\n{{\"resourceType\":\"Patient\",\"id\":7}}\n{a}\nx\n{a}"
    );
    let second = a.len() as u64 + 1;
    let third = second + 28;
    let found = read(Reader::new(), bytes.as_bytes());
    assert_eq!(found.len(), 6);
    assert_eq!(found[1], Err((NdjsonErrorKind::Document(IssueKind::UnexpectedEnd), 2, second)));
    assert_eq!(found[2], Err((LEXICAL, 4, third)));
    assert!(found[3].is_ok() && found[4].is_err() && found[5].is_ok());
    let error =
        Reader::new().read::<Patient, _>(bytes.as_bytes()).filter_map(Result::err).nth(1).unwrap();
    assert_eq!(error.to_string(), "Patient.id: expected a string (line 4, column 32)");
    let position = error.location().position().unwrap();
    assert_eq!(bytes.as_bytes()[position.offset], b'7');
    assert_eq!(error.issue().unwrap().location(), &error.location());
}

#[test]
fn ndj_04_faults_of_utf8_stay_in_their_line() {
    let mut bytes = format!("{}\n{}\n{}\n", patient("a"), patient("?"), patient("c")).into_bytes();
    let at = bytes.iter().position(|byte| *byte == b'?').unwrap();
    bytes[at] = 0xFF;
    let errors: Vec<_> =
        Reader::new().read::<Patient, _>(&bytes[..]).filter_map(Result::err).collect();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].kind(), NdjsonErrorKind::Document(IssueKind::NotUtf8));
    assert_eq!(errors[0].location().position().unwrap().offset, at);
}

#[test]
fn ndj_05_lines_that_are_too_long() {
    let (a, long) = (patient("a"), patient("a much longer one"));
    let bytes = format!("{a}\n{long}\n{a}\n{long}");
    let reader = Reader::new().max_line(a.len());
    let start = a.len() as u64 + 1;
    let last = start * 2 + long.len() as u64 + 1;
    let too_long = |line, offset| Err((NdjsonErrorKind::LineTooLong, line, offset));
    let expected = [Ok("a".to_owned()), too_long(2, start), Ok("a".to_owned()), too_long(4, last)];
    assert_eq!(read(reader, bytes.as_bytes()), expected);
    for piece in [1, 5, 1000] {
        assert_eq!(fed(reader, bytes.as_bytes(), piece), expected);
        assert_eq!(read(reader, BufReader::with_capacity(piece, bytes.as_bytes())), expected);
    }
    let error = reader.read::<Patient, _>(bytes.as_bytes()).find_map(Result::err).unwrap();
    assert_eq!(
        error.to_string(),
        format!("the line is longer than allowed (line 2, byte {start})")
    );
}

#[test]
fn ndj_06_resume_from_a_place() {
    let bytes = format!("{}\r\n\n{}\n{{}}\n{}", patient("a"), patient("b"), patient("c"));
    let whole = read(Reader::new(), bytes.as_bytes());
    let mut records = Reader::new().read::<Patient, _>(bytes.as_bytes());
    let mut places = vec![records.position()];
    while records.next().is_some() {
        places.push(records.position());
    }
    assert_eq!(places.len(), 5);
    for (done, place) in places.into_iter().enumerate() {
        let rest = &bytes.as_bytes()[usize::try_from(place.offset).unwrap()..];
        assert_eq!(read(Reader::new().resume(place), rest), whole[done..]);
        // A stream that cannot seek is skipped.
        let mut stream = BufReader::with_capacity(2, bytes.as_bytes());
        assert!(place.skip(&mut stream).unwrap());
        assert_eq!(read(Reader::new().resume(place), stream), whole[done..]);
    }
    assert!(!LinePosition { offset: 10_000, line: 9 }.skip(&mut bytes.as_bytes()).unwrap());
}

#[test]
fn ndj_07_one_line_a_document() {
    let line = "{\"resourceType\":\"Nothing\",\"a\":\n [1.00,\n\"b\\n\"] }".replace('\n', "");
    let documents = [patient("a"), "{\"resourceType\":\"Basic\",\"x\":\"\\n\\r\"}".into(), line];
    let mut writer = Writer::new(Vec::new());
    for document in &documents {
        writer.write(&sanare_fhir::json::read::<Resource>(document.as_bytes()).unwrap()).unwrap();
    }
    assert_eq!(writer.position().line, 4);
    let out = String::from_utf8(writer.finish().unwrap()).unwrap();
    assert_eq!(out.matches('\n').count(), 3);
    assert!(out.ends_with('\n'));
    let read: Vec<Resource> = Reader::new().read(out.as_bytes()).collect::<Result<_, _>>().unwrap();
    assert_eq!(read.len(), 3);
    // Documents that came over several lines are one line too.
    let spread = b"{\"resourceType\":\"Nothing\",\n\"a\":{\n\"b\":1}}";
    let mut writer = Writer::new(Vec::new());
    writer.write(&sanare_fhir::json::read::<Resource>(spread).unwrap()).unwrap();
    assert_eq!(writer.finish().unwrap(), b"{\"resourceType\":\"Nothing\",\"a\":{\"b\":1}}\n");
}

/// Fails after some bytes.
struct Broken<'a>(&'a [u8]);

impl Read for Broken<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.0.read(into)? {
            0 => Err(io::ErrorKind::ConnectionReset.into()),
            read => Ok(read),
        }
    }
}

#[test]
fn ndj_a_stream_that_fails_ends_the_reading() {
    let bytes = format!("{}\n{}", patient("a"), patient("b"));
    let start = patient("a").len() as u64 + 1;
    let found = read(Reader::new(), BufReader::new(Broken(bytes.as_bytes())));
    let failed = NdjsonErrorKind::Io(io::ErrorKind::ConnectionReset);
    assert_eq!(found, [Ok("a".into()), Err((failed, 2, start))]);
}

#[cfg(feature = "gzip")]
#[test]
fn ndj_gzip_of_several_members() {
    use sanare_fhir::ndjson::gzip::{Decoder, Encoder};
    use std::io::Write as _;

    let packed = |text: &str| {
        let mut encoder = Encoder::new(Vec::new());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    };
    let (a, b) = (patient("a"), patient("b"));
    // The second member begins in the middle of a line.
    let bytes = [packed(&format!("{a}\n{}", &b[..5])), packed(&b[5..]), packed("\n")].concat();
    let expected = [Ok("a".to_owned()), Ok("b".to_owned())];
    assert_eq!(read(Reader::new(), Decoder::new(&bytes[..])), expected);
    // Places are those of the unpacked stream.
    let mut records = Reader::new().read::<Patient, _>(Decoder::new(&bytes[..]));
    records.next();
    let place = records.position();
    assert_eq!(place, LinePosition { offset: a.len() as u64 + 1, line: 2 });
    let mut stream = Decoder::new(&bytes[..]);
    assert!(place.skip(&mut stream).unwrap());
    assert_eq!(read(Reader::new().resume(place), stream), expected[1..]);
    // Cut off, and no gzip.
    let cut = read(Reader::new(), Decoder::new(&bytes[..bytes.len() - 30]));
    assert!(
        matches!(cut.last(), Some(Err((NdjsonErrorKind::Io(io::ErrorKind::UnexpectedEof), ..)))),
        "{cut:?}"
    );
    assert!(matches!(
        &*read(Reader::new(), Decoder::new(a.as_bytes())),
        [Err((NdjsonErrorKind::Io(_), 1, 0))]
    ));
}

#[test]
fn err_03_no_value_in_errors_of_ndjson() {
    let canary = "canary7f3";
    let bytes = format!(
        "{canary}\n{{\"resourceType\":\"Patient\",\"id\":{{\"{canary}\":\"{canary}\"}}}}\n{{\"resourceType\":\"{canary}\"}}\n"
    );
    let reader = Reader::new().max_line(60);
    let mut count = 0;
    for error in reader.read::<Patient, _>(bytes.as_bytes()).filter_map(Result::err) {
        count += 1;
        assert!(!format!("{error} {error:?}").contains(canary));
    }
    assert_eq!(count, 3);
    let mut lines = reader.lines(bytes.as_bytes());
    while let Some(line) = lines.next_line() {
        assert!(!format!("{line:?}").contains(canary));
    }
    let mut feed = reader.feed();
    feed.push(bytes.as_bytes());
    assert!(!format!("{feed:?} {lines:?}").contains(canary));
}

fn streams() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        Just(patient("a")),
        Just(patient("b2")),
        Just(String::new()),
        Just("\r".into()),
        Just(" {".into()),
        Just("\u{feff}".into()),
        "[ -~]{0,12}",
    ];
    proptest::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n").into_bytes())
}

proptest! {
    #[test]
    fn ndj_08_any_split_gives_the_same(bytes in streams(), piece in 1usize..40, max in 5usize..60) {
        let reader = Reader::new().max_line(max);
        let whole = read(reader, &bytes[..]);
        prop_assert_eq!(&read(reader, BufReader::with_capacity(piece, &bytes[..])), &whole);
        prop_assert_eq!(&fed(reader, &bytes, piece), &whole);
    }
}
