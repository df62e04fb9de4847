//! The laws of sanare-hl7v2.

use std::io::BufReader;

use sanare_hl7v2::batch::{self, Reader};
use sanare_hl7v2::mllp::{self, Event, Framer};
use sanare_hl7v2::profile::Profile;
use sanare_hl7v2::structure::{Group, Item};
use sanare_hl7v2::types::{Dtm, Nm, Tm};
use sanare_hl7v2::{
    Charset, Delimiters, Index, Location, Markup, Message, MissingDelimiters, OrphanLines, Parser,
    Terminators, Value, escape as escapes,
};

/// Every element of every message can be asked for everything; iteration and direct access agree,
/// and spans lie in order inside the message. Strictly accepted is leniently accepted, with the
/// same values.
pub fn parse(data: &[u8]) {
    let (parser, bytes) = options(data);
    let Ok(message) = parser.parse(bytes) else { return };
    let mut end = 0;
    for segment in message.segments() {
        assert!(segment.span().start >= end && segment.span().end <= bytes.len());
        end = segment.span().end;
        for (number, field) in (1..=u16::MAX).zip(segment.fields()) {
            assert_eq!(segment.field(number).span(), field.span());
            for repetition in field.repetitions() {
                for leaf in repetition.components().flat_map(|part| part.subcomponents()) {
                    assert_eq!(&bytes[leaf.span()], leaf.bytes());
                    leaf.text();
                    leaf.unescaped();
                    leaf.render(Markup::Plain);
                    leaf.render(Markup::Html);
                    assert_eq!(matches!(leaf.value(), Value::Empty), leaf.bytes().is_empty());
                }
            }
        }
    }
    for found in message.check() {
        assert!(found.span().end <= bytes.len());
    }
    if let Ok(strict) = parser.strict(true).parse(bytes) {
        for (a, b) in strict.segments().zip(message.segments()) {
            assert_eq!(a.span(), b.span());
            assert!(a.fields().map(|f| f.text()).eq(b.fields().map(|f| f.text())));
        }
    }
}

/// A message is the bytes that were read; so is one that was edited without a change, and one
/// that was copied out of its parts.
pub fn roundtrip(data: &[u8]) {
    let (parser, bytes) = options(data);
    match parser.parse(bytes) {
        Ok(message) => {
            assert_eq!(message.as_bytes(), bytes);
            assert_eq!(message.edit().finish().expect("no change").as_bytes(), bytes);
            let again = parser.parse(message.clone().into_owned().into_bytes()).expect("the same");
            assert_eq!(again.diagnostics(), message.diagnostics());
            assert_eq!(again.segments().len(), message.segments().len());
        }
        Err(error) => {
            let at = error.offset().expect("an error of parsing has an offset");
            assert!(at <= bytes.len() as u64);
        }
    }
}

/// What is set is read back, and nothing before its field changes.
pub fn edit(data: &[u8]) {
    let Some((head, rest)) = data.split_first_chunk::<6>() else { return };
    let [segment, field, repetition, component, subcomponent, len] = *head;
    let (text, bytes) = rest.split_at(usize::from(len).min(rest.len()));
    let Ok(text) = str::from_utf8(text) else { return };
    let Ok(message) = Parser::new().parse(bytes) else { return };
    let segments: Vec<_> = message.segments().collect();
    let Some(target) = segments.get(usize::from(segment) % segments.len()) else { return };
    let location = target
        .location()
        .with_field(u16::from(field) + 1)
        .with_repetition(Index::Nth(u32::from(repetition) % 4 + 1))
        .with_component(u16::from(component) % 4)
        .with_subcomponent(u16::from(subcomponent) % 4);
    let Ok(changed) = message.edit().set(location, text).finish() else { return };
    assert_eq!(changed.text(location), text);
    let before = target.field(u16::from(field) + 1).span().start;
    assert_eq!(changed.as_bytes()[..before], bytes[..before]);
    if let Ok(cleared) = changed.edit().clear(location).finish() {
        assert_eq!(cleared.text(location), "");
    }
    message.edit().remove_segment(target.location()).append("ZZZ").finish().ok();
    message.edit().move_after(target.location(), Location::of(segments[0].id())).finish().ok();
}

/// A text that was encoded decodes to itself, whatever the delimiters; any bytes decode.
pub fn escape(data: &[u8]) {
    let Some((head, rest)) = data.split_first_chunk::<6>() else { return };
    let Ok(delimiters) = Delimiters::new(head[0], &head[1..])
        .or_else(|_| Delimiters::new(b'|', &head[..4]))
        .or_else(|_| Delimiters::new(b'|', b"^~\\&#"))
    else {
        return;
    };
    for charset in [Charset::Utf8, Charset::Latin1, Charset::Windows1252, Charset::Ascii] {
        let text = escapes::decode(rest, &delimiters, charset);
        if let Ok(raw) = escapes::encode(&text, &delimiters, charset) {
            assert_eq!(escapes::decode(&raw, &delimiters, charset), text);
            assert!(!raw.contains(&delimiters.field()));
        }
    }
    if let Ok(text) = str::from_utf8(rest) {
        let raw = escapes::encode(text, &delimiters, Charset::Utf8).expect("UTF-8 has it all");
        assert_eq!(escapes::decode(&raw, &delimiters, Charset::Utf8), text);
    }
}

/// A location that is read prints as one that is read as the same.
pub fn location(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    if let Ok(location) = text.parse::<Location>() {
        assert_eq!(location.to_string().parse(), Ok(location));
        let message = Parser::new().parse(b"MSH|^~\\&|A\rPID|1||a^b&c~d\r").expect("a message");
        message.text(location);
        message.all(location).for_each(|found| drop(found.text()));
    }
}

/// However the input comes in pieces, the events are the same; their bytes are bytes of the input
/// at their offsets; trailers count what came.
pub fn batch(data: &[u8]) {
    let Some((capacity, bytes)) = data.split_first() else { return };
    let capacity = usize::from(*capacity).max(1);
    let whole: Vec<String> = Reader::new(bytes).map(|event| told(&event, bytes)).collect();
    let pieces: Vec<String> = Reader::new(BufReader::with_capacity(capacity, bytes))
        .map(|event| told(&event, bytes))
        .collect();
    assert_eq!(whole, pieces);
    assert!(!whole.is_empty());
}

/// However a stream comes in pieces, the frames are the same and no byte is told twice; a payload
/// that can be framed comes out again.
pub fn mllp(data: &[u8]) {
    let Some((size, bytes)) = data.split_first() else { return };
    let limit = usize::from(*size) + 1;
    let framer = || Framer::new().max_frame(limit);
    let whole = frames(framer(), std::iter::once(bytes));
    assert_eq!(whole, frames(framer(), bytes.chunks(usize::from(*size & 7) + 1)));
    if let Ok(framed) = mllp::frame(bytes) {
        let mut framer = Framer::new();
        framer.push(&framed);
        match framer.next_event() {
            Some(Event::Frame(payload)) => assert_eq!(payload, bytes),
            Some(Event::CommitAck | Event::CommitNak) => assert_eq!(bytes.len(), 1),
            _ => panic!("a frame is a frame"),
        }
        assert!(framer.next_event().is_none());
    }
}

fn frames<'a>(mut framer: Framer, chunks: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
    let mut told = Vec::new();
    let mut drain = |framer: &mut Framer| {
        while let Some(event) = framer.next_event() {
            match event {
                // Noise is told as it comes.
                Event::Noise { .. } => {}
                Event::Frame(payload) => told.push(format!("{}", payload.escape_ascii())),
                other => told.push(format!("{other:?}")),
            }
        }
    };
    for chunk in chunks {
        framer.push(chunk);
        drain(&mut framer);
    }
    framer.end();
    drain(&mut framer);
    told
}

/// A date, time or number that is read prints as it was written.
pub fn temporal(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    if let Ok(dtm) = text.parse::<Dtm>() {
        assert_eq!(dtm.to_string(), text);
        assert_eq!(dtm.cut(dtm.precision()), dtm);
    }
    if let Ok(tm) = text.parse::<Tm>() {
        assert_eq!(tm.to_string(), text);
    }
    if let Ok(nm) = text.parse::<Nm>() {
        assert_eq!(nm.as_str(), text);
        assert!(!nm.to_f64().is_nan());
    }
    let message = [&b"MSH|^~\\&|"[..], data].concat();
    let Ok(message) = Parser::new().parse(message) else { return };
    let value = message.at(Location::literal("MSH-3"));
    value.as_sn().ok();
    value.as_si().ok();
    value.as_dt().ok();
    let mut out = Vec::new();
    if let Ok(len) = value.decode_base64(&mut out) {
        assert_eq!(len, out.len() as u64);
    }
}

fn told(event: &sanare_hl7v2::Result<batch::Event>, input: &[u8]) -> String {
    let event = event.as_ref().expect("a slice does not fail");
    let checked = |offset: u64, bytes: &[u8]| {
        let at = usize::try_from(offset).expect("inside the input");
        assert!(input[at..].starts_with(bytes));
        format!("{offset} {}", bytes.len())
    };
    match event {
        batch::Event::FileHeader { offset, message } => {
            format!("file {}", sized(checked, *offset, message))
        }
        batch::Event::BatchHeader { offset, message } => {
            format!("batch {}", sized(checked, *offset, message))
        }
        batch::Event::Message { offset, message } => {
            format!("message {}", sized(checked, *offset, message))
        }
        batch::Event::Fault(fault) => format!("fault {}", checked(fault.offset(), fault.bytes())),
        other => format!("{other:?}"),
    }
}

fn sized(checked: impl Fn(u64, &[u8]) -> String, offset: u64, message: &Message<'_>) -> String {
    checked(offset, message.as_bytes())
}

/// The first byte chooses how the rest is read.
fn options(data: &[u8]) -> (Parser, &[u8]) {
    let Some((choice, bytes)) = data.split_first() else { return (Parser::new(), data) };
    let terminators = [Terminators::Auto, Terminators::Cr, Terminators::CrLf, Terminators::Any]
        [usize::from(choice & 3)];
    let orphans = [OrphanLines::Join, OrphanLines::Keep, OrphanLines::Error]
        [usize::from(choice >> 2 & 3) % 3];
    let missing = [MissingDelimiters::Default, MissingDelimiters::Off, MissingDelimiters::Error]
        [usize::from(choice >> 4 & 3) % 3];
    let parser = Parser::new()
        .terminators(terminators)
        .orphan_lines(orphans)
        .missing_delimiters(missing)
        .hex_utf16(choice & 64 != 0);
    (parser, bytes)
}

/// The tree of a message holds every segment once and in order, whatever its structure; no issue
/// lies outside the message.
pub fn structure(data: &[u8]) {
    let (parser, bytes) = options(data);
    let Ok(message) = parser.parse(bytes) else { return };
    let tree = message.structure();
    let mut next = 0;
    every_segment_once(tree.root(), &mut next);
    assert_eq!(next, message.segments().len());
    for at in 0..next {
        assert!(tree.group_of(at).range().contains(&at));
    }
    assert!(tree.issues().iter().all(|issue| issue.span().end <= bytes.len()));
}

fn every_segment_once(group: Group<'_>, next: &mut usize) {
    assert_eq!(group.range().start, *next);
    for item in group.items() {
        match item {
            Item::Segment(segment) => {
                assert_eq!(segment.index(), *next);
                *next += 1;
            }
            Item::Group(group) => every_segment_once(group, next),
        }
    }
    assert_eq!(group.range().end, *next);
}

/// Any text is read as a profile, in either form, or refused; any message can be held against it
/// and against its version. The input is the profile, a NUL, the message.
pub fn profile(data: &[u8]) {
    let cut = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
    let (profile, bytes) = data.split_at(cut);
    let message = Parser::new().parse(bytes.strip_prefix(&[0]).unwrap_or_default());
    let check = |profile: &Profile| {
        if let Ok(message) = &message {
            let report = profile.check(message);
            assert!(
                report
                    .issues()
                    .all(|issue| issue.diagnostic().span().end <= message.as_bytes().len())
            );
            let shown = report.to_json();
            assert!(shown.contains("\"valid\""));
        }
    };
    check(&Profile::of_message());
    let Ok(text) = str::from_utf8(profile) else { return };
    if let Ok(profile) = Profile::from_json(text) {
        check(&profile);
    }
    if let Ok(profile) = Profile::from_nist(text, None, None) {
        check(&profile);
    }
    if let Ok(profile) = Profile::from_nist(CONFORMANCE_PROFILE, Some(text), None) {
        check(&profile);
    }
}

/// A profile for contexts to be read with.
const CONFORMANCE_PROFILE: &str = "<ConformanceProfile HL7Version='2.5.1'><Messages><Message>\
    <Segment Ref='PID'/></Message></Messages><Segments><Segment ID='PID' Name='PID'><Field/><Field/>\
    <Field Datatype='CX'/></Segment></Segments><Datatypes><Datatype ID='CX' Name='CX'><Component/>\
    <Component/></Datatype></Datatypes></ConformanceProfile>";
