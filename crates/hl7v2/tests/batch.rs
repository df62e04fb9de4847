//! Files of many messages, by the requirements' names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::io::{self, BufRead, BufReader, Read};

use sanare_hl7v2::batch::{Declared, Event, IssueKind, Reader, Totals, Writer};
use sanare_hl7v2::{Delimiters, Error, ErrorKind, Header, Parser, loc};

const MSH: &str = "MSH|^~\\&|LAB|||||||";

/// The events as short words, and the totals.
fn read(file: &str) -> (Vec<String>, Totals) {
    read_from(file.as_bytes())
}

fn read_from(input: impl BufRead) -> (Vec<String>, Totals) {
    let mut totals = Totals::default();
    let words = Reader::new(input)
        .map(|event| {
            let event = event.unwrap();
            totals.add(&event);
            word(&event)
        })
        .collect();
    (words, totals)
}

fn word(event: &Event) -> String {
    match event {
        Event::FileHeader { offset, .. } => format!("file@{offset}"),
        Event::BatchHeader { offset, .. } => format!("batch@{offset}"),
        Event::Message { offset, message } => {
            format!("{}@{offset}", message.text(loc!("MSH-10")))
        }
        Event::BatchTrailer(trailer) => format!("bts:{}", numbers(trailer)),
        Event::FileTrailer(trailer) => format!("fts:{}", numbers(trailer)),
        Event::Fault(fault) => format!("fault@{}:{:?}", fault.offset(), fault.error().kind()),
        Event::Issue(issue) => format!("{:?}@{}", issue.kind(), issue.offset()),
        _ => panic!("an event without a word"),
    }
}

fn numbers(trailer: &sanare_hl7v2::batch::Trailer) -> String {
    match trailer.declared() {
        Declared::Count(count) => format!("{count}/{}", trailer.counted()),
        Declared::Missing => format!("-/{}", trailer.counted()),
        Declared::NotNumeric => format!("?/{}", trailer.counted()),
    }
}

#[test]
fn bat_wrapped() {
    let file = format!("FHS|^~\\&\rBHS|^~\\&\r{MSH}1\rPID|1\r{MSH}2\rBTS|2\rFTS|1\r");
    let (words, totals) = read(&file);
    assert_eq!(words, ["file@0", "batch@9", "1@18", "2@45", "bts:2/2", "fts:1/1"]);
    assert_eq!((totals.messages, totals.mismatches, totals.issues), (2, 0, 0));
}

#[test]
fn bat_bare() {
    let file = format!("{MSH}1\r\n\n{MSH}2\r\x0b{MSH}3\r\x1c\r\x0b{MSH}4\r\x1c\r");
    let (words, totals) = read(&file);
    assert_eq!(words, ["1@0", "2@23", "3@45", "4@69"]);
    assert_eq!(totals.issues, 0);
}

#[test]
fn bat_bare_messages_are_clean() {
    let file = format!("\x0b{MSH}1\rPID|1\r\x1c\r\n\n\x0b{MSH}2\rPID|1\r\x1c\r");
    for event in Reader::new(file.as_bytes()) {
        let Event::Message { message, .. } = event.unwrap() else { panic!("no message") };
        assert!(message.diagnostics().is_empty());
        assert!(message.as_bytes().ends_with(b"PID|1\r"));
    }
}

#[test]
fn bat_empty() {
    let (words, totals) = read("FHS|^~\\&\rBHS|^~\\&\rBTS|0\rFTS|1\r");
    assert_eq!(words, ["file@0", "batch@9", "bts:0/0", "fts:1/1"]);
    assert_eq!(totals.messages, 0);
    assert_eq!(read("").0, ["fault@0:Empty"]);
    assert_eq!(read(" \r\n\0").0, ["fault@0:Empty"]);
}

#[test]
fn bat_multi_batch() {
    let file =
        format!("FHS|^~\\&\rBHS|^~\\&\r{MSH}1\rBTS|1\rBHS|^~\\&\r{MSH}2\r{MSH}3\rBTS|2\rFTS|2\r");
    let (words, _) = read(&file);
    assert_eq!(words[3..], ["bts:1/1", "batch@45", "2@54", "3@75", "bts:2/2", "fts:2/2"]);
}

#[test]
fn bat_count_batch() {
    let (words, totals) = read(&format!("BHS|^~\\&\r{MSH}1\rBTS|3\r"));
    assert_eq!(words[2], "bts:3/1");
    assert_eq!(totals.mismatches, 1);
}

#[test]
fn bat_count_file() {
    let (words, totals) = read(&format!("FHS|^~\\&\rBHS|^~\\&\r{MSH}1\rBTS|1\rFTS|7\r"));
    assert_eq!(words[4], "fts:7/1");
    assert_eq!(totals.mismatches, 1);
}

#[test]
fn bat_not_numeric() {
    let (words, totals) = read(&format!("BHS|^~\\&\r{MSH}1\rBTS|one\r"));
    assert_eq!(words[2], "bts:?/1");
    assert_eq!(totals.mismatches, 1);
    let (words, totals) = read(&format!("BHS|^~\\&\r{MSH}1\rBTS\r"));
    assert_eq!(words[2], "bts:-/1");
    assert_eq!(totals.mismatches, 0);
}

#[test]
fn bat_no_trailer() {
    let file = format!("FHS|^~\\&\rBHS|^~\\&\r{MSH}1\r");
    let (words, totals) = read(&file);
    assert_eq!(words[3..], ["BatchTrailerMissing@39", "FileTrailerMissing@39"]);
    assert_eq!((totals.messages, totals.issues), (1, 2));
    let (words, _) = read(&format!("BHS|^~\\&\r{MSH}1\rBHS|^~\\&\r{MSH}2\rBTS|1\r"));
    assert_eq!(words[2], "BatchTrailerMissing@30");
    assert_eq!(words[5], "bts:1/1");
}

#[test]
fn bat_stray_trailer() {
    let (words, totals) = read(&format!("{MSH}1\rBTS|1\rFTS|1\rtext behind\r"));
    assert_eq!(
        words,
        [
            "1@0",
            "BatchTrailerStray@21",
            "bts:1/1",
            "FileTrailerStray@27",
            "fts:1/1",
            "TextOutside@33"
        ]
    );
    assert_eq!(totals.issues, 3);
    assert!(Reader::new(&b"MSH|^~\\&|\rBTS|1\r"[..]).any(|event| {
        matches!(event, Ok(Event::Issue(issue)) if issue.kind() == IssueKind::BatchTrailerStray)
    }));
}

#[test]
fn bat_own_delimiters() {
    let file = "FHS#*~\\&\rBHS$^~\\&\rMSH|^~\\&|LAB|||||||1\rNTE|1||BTS$9\rBTS$1\rFTS#1\r";
    let (words, _) = read(file);
    assert_eq!(words[3..], ["bts:1/1", "fts:1/1"]);
    let mut events = Reader::new(file.as_bytes());
    let Some(Ok(Event::FileHeader { message, .. })) = events.next() else { panic!("no header") };
    assert_eq!(message.delimiters().field(), b'#');
    assert_eq!(message.delimiters().component(), Some(b'*'));
}

#[test]
fn bat_totals() {
    let file = format!("{MSH}1\rMSH|oops\r{MSH}2\r");
    let (_, first) = read(&file);
    assert_eq!((first.messages, first.faults), (2, 1));
    let mut sum = first;
    for event in Reader::new(file.as_bytes()) {
        sum.add(&event.unwrap());
    }
    assert_eq!((sum.messages, sum.faults), (4, 2));
}

/// An endless-looking input: `count` messages, made as they are read.
struct Feed {
    message: Vec<u8>,
    count: usize,
    at: usize,
}

impl Read for Feed {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.count == 0 {
            return Ok(0);
        }
        let rest = &self.message[self.at..];
        let len = rest.len().min(into.len());
        into[..len].copy_from_slice(&rest[..len]);
        self.at += len;
        if self.at == self.message.len() {
            (self.at, self.count) = (0, self.count - 1);
        }
        Ok(len)
    }
}

#[test]
fn bat_bounded_memory() {
    // Far more input than memory is used for: the reader may keep no more than a message and
    // what it reads at a time. The longest message decides, and the limit decides that.
    let message = format!("{MSH}1\rNTE|1||{}\r", "x".repeat(3000)).into_bytes();
    let feed = Feed { message, count: 20_000, at: 0 };
    let (mut messages, mut longest) = (0, 0);
    for event in Reader::new(BufReader::with_capacity(1 << 20, feed)) {
        let Event::Message { message, .. } = event.unwrap() else { panic!("no message") };
        messages += 1;
        longest = longest.max(message.as_bytes().len());
    }
    assert_eq!((messages, longest), (20_000, 3029));

    let long = format!("{MSH}1\rNTE|1||{}\r{MSH}2\r", "x".repeat(1 << 20));
    let parser = Parser::new().max_bytes(1000);
    let words: Vec<String> =
        Reader::with_parser(BufReader::with_capacity(512, long.as_bytes()), parser)
            .map(|event| word(&event.unwrap()))
            .collect();
    assert_eq!(words, ["fault@0:LimitExceeded", "2@1048605"]);
}

/// The messages in doubt, with the place of the doubt, and the other events as words.
fn doubts(file: &str, parser: Parser) -> Vec<String> {
    // Chunks of every kind: a frame must not depend on how its bytes come.
    let run = |capacity: usize| {
        Reader::with_parser(BufReader::with_capacity(capacity, file.as_bytes()), parser)
            .map(|event| match event.unwrap() {
                Event::Message { message, .. } => match message.doubt() {
                    Some(doubt) => format!("{}: {doubt}", message.text(loc!("MSH-10"))),
                    None => message.text(loc!("MSH-10")).into_owned(),
                },
                other => word(&other),
            })
            .collect::<Vec<_>>()
    };
    let whole = run(4096);
    assert_eq!(run(1), whole);
    assert_eq!(run(7), whole);
    whole
}

#[test]
fn frm_unterminated_in_file() {
    let end = |number: &str| format!("{number}: FrameTruncated at MSH[1] (byte 21, 0 bytes)");
    let read = |file: &str| doubts(file, Parser::new());
    let (one, two) = (format!("{MSH}1\r"), format!("{MSH}2\r"));
    assert_eq!(read(&format!("\x0b{one}\x1c\r\x0b{two}\x1c\r")), ["1", "2"]);
    assert_eq!(read(&format!("\x0b{one}\x1c\x0b{two}\x1c")), ["1", "2"]);
    assert_eq!(read(&format!("\x0b{one}{two}\x1c\r")), ["1", "2"]);
    assert_eq!(read(&format!("{one}{two}")), ["1", "2"]);
    assert_eq!(read(&format!("\x0b{one}\x1c\r\x0b{two}")), ["1".to_owned(), end("2")]);
    assert_eq!(read(&format!("\r\n\x0b{one}\x0b{two}\x1c\r")), [end("1"), "2".to_owned()]);
    assert_eq!(read(&format!("\x0b\r{one}{two}")), ["1".to_owned(), end("2")]);
    assert_eq!(read(&format!("{one}\x0b")), ["1", "FrameTruncated@22"]);
    let strict = doubts(&format!("\x0b{one}"), Parser::new().strict(true));
    assert_eq!(strict, ["fault@1:Strict(FrameTruncated)"]);
}

#[test]
fn bat_fault_continues() {
    let file = format!("BHS|^~\\&\r{MSH}1\rMSH|oops\rPID|1\r{MSH}3\rBTS|3\r");
    let mut bad = None;
    let events: Vec<Event> = Reader::new(file.as_bytes()).map(Result::unwrap).collect();
    for event in &events {
        if let Event::Fault(fault) = event {
            bad = Some(fault.clone());
        }
    }
    let bad = bad.expect("one fault");
    assert_eq!(bad.bytes(), b"MSH|oops\rPID|1\r");
    assert_eq!(bad.error().kind(), ErrorKind::HeaderDelimiters);
    assert_eq!(bad.error().offset(), Some(bad.offset() + 4));
    assert_eq!(word(events.last().unwrap()), "bts:3/3");
    assert_eq!(events.len(), 5);
}

#[test]
fn text_before_the_first_header_is_a_fault() {
    let (words, _) = read(&format!("see below\r{MSH}1\r"));
    assert_eq!(words, ["fault@0:HeaderMissing", "1@10"]);
    assert_eq!(read(&format!("\u{feff}{MSH}1\r")).0, ["1@3"]);
}

#[test]
fn a_header_inside_text_begins_no_message() {
    let file = format!("{MSH}1\nNTE|1||see\nMSH-3 and\nMSHX|\nBTS: a\n{MSH}2\n");
    assert_eq!(read(&file).0, ["1@0", "2@55"]);
}

/// Hands out one byte at a time.
struct Drops<'a>(&'a [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.fill_buf()?.read(into)
    }
}

impl BufRead for Drops<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(&self.0[..self.0.len().min(1)])
    }

    fn consume(&mut self, amount: usize) {
        self.0 = &self.0[amount..];
    }
}

#[test]
fn rob_split() {
    let file = format!(
        "FHS|^~\\&\rBHS|^~\\&\r{MSH}1\r\n\n  {MSH}2\rMSH|oops\r\x0b{MSH}3\r\x1c\rBTS|3\rFTS|1\rtail\r"
    );
    assert_eq!(read_from(Drops(file.as_bytes())), read(&file));
}

/// Fails after its bytes.
struct Broken<'a>(&'a [u8]);

impl Read for Broken<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::from(io::ErrorKind::ConnectionReset));
        }
        self.0.read(into)
    }
}

#[test]
fn a_broken_input_is_an_error_with_its_offset() {
    let file = format!("{MSH}1\r{MSH}2\r");
    let mut events = Reader::new(BufReader::new(Broken(file.as_bytes())));
    assert_eq!(word(&events.next().unwrap().unwrap()), "1@0");
    let error: Error = events.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io(io::ErrorKind::ConnectionReset));
    assert_eq!(error.offset(), Some(file.len() as u64));
    assert!(events.next().is_none());
}

#[test]
fn bat_write() {
    let now = "20260401".parse().unwrap();
    let header = Header::new(now, "F").sender("LAB", "");
    let messages = [
        &b"\xef\xbb\xbfMSH|^~\\&|A\nPID|1||7\nfree text\n"[..],
        b"\x0bMSH|^~\\&|B\rPID|2\x1c\r",
        b"MSH#@~\\&#C",
    ];
    let mut writer = Writer::new(Vec::new());
    writer.file(&header.file("all").unwrap()).unwrap();
    for batch in ["one", "two"] {
        let delimiters = Delimiters::new(b'!', b"@~\\&").unwrap();
        let own = header.clone().next(now, batch).delimiters(delimiters);
        writer.batch(&own.batch(batch).unwrap()).unwrap();
        for message in messages {
            writer.message(&Parser::new().parse(message).unwrap()).unwrap();
        }
    }
    let file = writer.finish().unwrap();
    let mut totals = Totals::default();
    let mut seen = Vec::new();
    for event in Reader::new(&file[..]) {
        let event = event.unwrap();
        totals.add(&event);
        match event {
            Event::Message { message, .. } => seen.push(message.text(loc!("MSH-3")).into_owned()),
            Event::BatchTrailer(trailer) => assert_eq!(trailer.declared(), Declared::Count(3)),
            Event::FileTrailer(trailer) => assert_eq!(trailer.declared(), Declared::Count(2)),
            Event::Issue(issue) => panic!("{issue:?}"),
            _ => {}
        }
    }
    assert_eq!(seen, ["A", "B", "C", "A", "B", "C"]);
    assert_eq!((totals.messages, totals.batches, totals.files), (6, 2, 1));
    assert_eq!((totals.mismatches, totals.issues, totals.faults), (0, 0, 0));
    // Without an envelope: the messages alone.
    let mut bare = Writer::new(Vec::new());
    bare.message(&Parser::new().parse(messages[1]).unwrap()).unwrap();
    assert_eq!(bare.finish().unwrap(), b"MSH|^~\\&|B\rPID|2\r");
    assert_eq!(Writer::new(Vec::new()).finish().unwrap(), b"");
}

#[test]
fn bat_write_refuses() {
    let header = Header::new("20260401".parse().unwrap(), "F");
    let message = Parser::new().parse(b"MSH|^~\\&|A\r").unwrap();
    let two = Parser::new().parse(b"MSH|^~\\&|A\rMSH|^~\\&|B\r").unwrap();
    let wide: Vec<u8> = "\u{feff}MSH|^~\\&|A\r".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = Parser::new().parse(wide).unwrap();
    let mut writer = Writer::new(Vec::new());
    let kind = |result: sanare_hl7v2::Result<()>| result.unwrap_err().kind();
    assert_eq!(kind(writer.file(&message)), ErrorKind::EnvelopeOrder);
    assert_eq!(kind(writer.batch(&message)), ErrorKind::EnvelopeOrder);
    assert_eq!(kind(writer.message(&header.batch("b").unwrap())), ErrorKind::EnvelopeOrder);
    assert_eq!(kind(writer.message(&two)), ErrorKind::EnvelopeOrder);
    assert_eq!(kind(writer.message(&wide)), ErrorKind::Unrepresentable);
    writer.message(&message).unwrap();
    assert_eq!(kind(writer.file(&header.file("f").unwrap())), ErrorKind::EnvelopeOrder);
    assert_eq!(writer.finish().unwrap(), message.as_bytes());
    let error = Writer::new(Full).message(&message).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io(std::io::ErrorKind::StorageFull));
    assert_eq!(error.offset(), Some(0));
}

/// An output without room.
struct Full;

impl std::io::Write for Full {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::StorageFull.into())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
