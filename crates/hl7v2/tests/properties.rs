//! Laws that hold for every input.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::io::BufReader;

use proptest::collection::vec;
use proptest::prelude::*;
use sanare_hl7v2::batch::{Event, Reader};
use sanare_hl7v2::mllp::{self, Framer};
use sanare_hl7v2::types::{Dtm, Tm};
use sanare_hl7v2::{
    Charset, Delimiters, Index, Location, Markup, Message, MissingDelimiters, OrphanLines, Parser,
    SegmentId, Terminators, escape,
};

/// Bytes made of the pieces that messages are made of, in any order.
fn scraps() -> impl Strategy<Value = Vec<u8>> {
    let scrap = prop_oneof![
        8 => prop::sample::select(vec![
            &b"|"[..], b"^", b"~", b"\\", b"&", b"#", b"\r", b"\n", b"\r\n", b"\"\"", b" ",
            b"PID|", b"OBX|1|ST|", b"NTE", b"ZZ1|", b"pid|", b"PIDX|", b"MSH|^~\\&|", b"BHS|^~\\&|",
            b"BTS|1", b"FTS|", b"\\F\\", b"\\X0D\\", b"\\XC3\\", b"\\.br\\", b"\\.sp9\\", b"\\H\\",
            b"\\Zx\\", b"\x0b", b"\x1c", b"\xff", b"\xc3\xa9", b"text", b"7",
            b"\xa5\\", b"\xa8|", b"\x1b$B", b"\x1b(B", b"\\M2442\\",
        ]).prop_map(<[u8]>::to_vec),
        1 => vec(any::<u8>(), 0..4),
    ];
    vec(scrap, 0..40).prop_map(|scraps| scraps.concat())
}

/// A header of any kind, then scraps.
fn messages() -> impl Strategy<Value = Vec<u8>> {
    let header = prop::sample::select(vec![
        "MSH|^~\\&|A",
        "MSH|^~\\&#|A",
        "MSH|^~|",
        "MSH|&&&&|",
        "MSH#*@$%#",
        "BHS|^~\\&|",
        "\u{feff}MSH|^~\\&|",
        "MSH|^~\\&|||||||||||||||||8859/1\r",
        "MSH|^~\\&|||||||||||||||||UNICODE UTF-8\n",
        "MSH|^~\\&|A||||||||P|2.5||||||BIG-5\r",
        "MSH|^~\\&|A||||||||P|2.5||||||~ISO IR87||ISO 2022-1994\r",
        "",
    ]);
    (header, scraps()).prop_map(|(header, scraps)| [header.as_bytes(), &scraps].concat())
}

fn parsers() -> impl Strategy<Value = Parser> {
    let terminators = prop::sample::select(vec![
        Terminators::Auto,
        Terminators::Cr,
        Terminators::CrLf,
        Terminators::Any,
    ]);
    let orphans =
        prop::sample::select(vec![OrphanLines::Join, OrphanLines::Keep, OrphanLines::Error]);
    let missing = prop::sample::select(vec![
        MissingDelimiters::Default,
        MissingDelimiters::Off,
        MissingDelimiters::Error,
    ]);
    (terminators, orphans, missing, any::<bool>()).prop_map(|(ends, orphans, missing, utf16)| {
        Parser::new()
            .terminators(ends)
            .orphan_lines(orphans)
            .missing_delimiters(missing)
            .hex_utf16(utf16)
    })
}

fn delimiters() -> impl Strategy<Value = Delimiters> {
    let punctuation: Vec<u8> = (b'!'..=b'~').filter(u8::is_ascii_punctuation).collect();
    (Just(punctuation).prop_shuffle(), 4..=5_usize)
        .prop_map(|(bytes, len)| Delimiters::new(bytes[0], &bytes[1..=len]).unwrap())
}

fn indexes() -> impl Strategy<Value = Index> {
    prop_oneof![Just(Index::Unstated), Just(Index::All), (1..=u32::MAX).prop_map(Index::Nth)]
}

fn locations() -> impl Strategy<Value = Location> {
    let id = "[A-Z][A-Z0-9]{2}".prop_map(|id| id.parse::<SegmentId>().unwrap());
    (id, indexes(), 0..=u16::MAX, indexes(), 0..=u16::MAX, 0..=u16::MAX).prop_map(
        |(id, occurrence, field, repetition, component, subcomponent)| {
            Location::of(id)
                .with_occurrence(occurrence)
                .with_field(field)
                .with_repetition(repetition)
                .with_component(component)
                .with_subcomponent(subcomponent)
        },
    )
}

/// Visits everything that a message can be asked for; all of it must hold together.
fn explore(message: &Message<'_>) {
    let len = message.as_bytes().len();
    let mut end = 0;
    for segment in message.segments() {
        assert!(segment.span().start >= end && segment.span().end <= len);
        end = segment.span().end;
        for (number, field) in (1..).zip(segment.fields()) {
            assert_eq!(segment.field(number).span(), field.span());
            assert_eq!(message.at(segment.location().with_field(number)).span(), field.span());
            for repetition in field.repetitions() {
                for component in repetition.components() {
                    for leaf in component.subcomponents() {
                        assert_eq!(segment.at(leaf.location()).span(), leaf.span());
                        assert_eq!(&message.as_bytes()[leaf.span()], leaf.bytes());
                        leaf.text();
                        leaf.unescaped();
                        leaf.render(Markup::Html);
                        leaf.render(Markup::Plain);
                        leaf.render(Markup::Markdown);
                    }
                }
            }
        }
    }
    for found in message.check() {
        assert!(found.span().end <= len);
    }
}

/// The events of a stream but for noise, which is told as it comes.
fn frames<'a>(mut framer: Framer, chunks: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
    let mut told = Vec::new();
    let mut drain = |framer: &mut Framer| {
        while let Some(event) = framer.next_event() {
            match event {
                mllp::Event::Noise { .. } => {}
                mllp::Event::Frame(payload) => told.push(payload.escape_ascii().to_string()),
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

fn summary(events: impl Iterator<Item = sanare_hl7v2::Result<Event>>) -> Vec<String> {
    events
        .map(|event| match event.unwrap() {
            Event::Message { offset, message } => {
                format!("message {offset} {:?}", message.into_bytes())
            }
            Event::FileHeader { offset, message } => {
                format!("file {offset} {:?}", message.into_bytes())
            }
            Event::BatchHeader { offset, message } => {
                format!("batch {offset} {:?}", message.into_bytes())
            }
            Event::Fault(fault) => format!("{fault:?} {:?}", fault.bytes()),
            other => format!("{other:?}"),
        })
        .collect()
}

proptest! {
    #[test]
    fn rob_verbatim(bytes in messages(), parser in parsers()) {
        match parser.parse(&bytes) {
            Ok(message) => {
                prop_assert_eq!(message.as_bytes(), &bytes[..]);
                explore(&message);
                prop_assert_eq!(message.edit().finish().unwrap().into_bytes(), bytes);
            }
            Err(error) => prop_assert!(error.offset().is_some_and(|at| at <= bytes.len() as u64)),
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        let prefixed = [&b"MSH|^~\\&|"[..], &bytes].concat();
        for input in [bytes, prefixed] {
            if let Ok(message) = Parser::new().parse(&input) {
                explore(&message);
            }
        }
    }

    #[test]
    fn rob_strict(bytes in messages(), parser in parsers()) {
        if let Ok(strict) = parser.strict(true).parse(&bytes) {
            let lenient = parser.parse(&bytes).unwrap();
            prop_assert_eq!(strict.segments().len(), lenient.segments().len());
            for (a, b) in strict.segments().zip(lenient.segments()) {
                let texts = |segment: sanare_hl7v2::Segment<'_>| -> Vec<String> {
                    segment.fields().map(|field| field.text().into_owned()).collect()
                };
                prop_assert_eq!(texts(a), texts(b));
            }
        }
    }

    #[test]
    fn esc_encode_roundtrip(text in any::<String>(), delimiters in delimiters()) {
        let raw = escape::encode(&text, &delimiters, Charset::Utf8).unwrap();
        prop_assert_eq!(escape::decode(&raw, &delimiters, Charset::Utf8), &text[..]);
        let cutting = [Some(delimiters.field()), delimiters.component(), delimiters.repetition(), delimiters.subcomponent()];
        prop_assert!(!raw.iter().any(|byte| cutting.contains(&Some(*byte)) || *byte < 0x20));
        prop_assert!(&raw[..] != b"\"\"");
    }

    #[test]
    fn set_is_read_back(text in any::<String>(), delimiters in delimiters(), location in locations()) {
        let location = location
            .with_occurrence(Index::Unstated)
            .with_field(location.field().unwrap_or(1) % 300 + 1)
            .with_repetition(Index::Nth(3))
            .with_component(location.component().unwrap_or(0) % 9)
            .with_subcomponent(location.subcomponent().unwrap_or(0) % 9);
        prop_assume!(!location.segment().is_header());
        let id = location.segment().to_string();
        let message = Message::new(&delimiters).edit().append(&id).set(location, &text).finish().unwrap();
        prop_assert_eq!(message.text(location), &text[..]);
        prop_assert!(message.diagnostics().is_empty());
    }

    #[test]
    fn loc_roundtrip(location in locations()) {
        prop_assert_eq!(location.to_string().parse(), Ok(location));
    }

    #[test]
    fn loc_any_text(text in "[A-Z]{0,4}[-.0-9\\[\\]()*]{0,12}") {
        if let Ok(location) = text.parse::<Location>() {
            prop_assert_eq!(location.to_string().parse(), Ok(location));
        }
    }

    #[test]
    fn rob_temporal(text in "[0-9]{2,14}(\\.[0-9]{0,5})?([-+][0-9]{0,5})?") {
        if let Ok(dtm) = text.parse::<Dtm>() {
            prop_assert_eq!(dtm.to_string(), &text[..]);
            prop_assert_eq!(dtm.cut(dtm.precision()), dtm);
        }
        if let Ok(tm) = text.parse::<Tm>() {
            prop_assert_eq!(tm.to_string(), &text[..]);
        }
    }

    #[test]
    fn rob_mllp_chunks(parts in vec(scraps(), 0..6), size in 1..9_usize, limit in 1..99_usize) {
        let bytes = parts.join(&b"\x1c\r\x0b"[..]);
        let whole = frames(Framer::new().max_frame(limit), std::iter::once(&bytes[..]));
        let pieces = frames(Framer::new().max_frame(limit), bytes.chunks(size));
        prop_assert_eq!(whole, pieces);
    }

    #[test]
    fn rob_split(bytes in messages(), capacity in 1..64_usize) {
        let whole = summary(Reader::new(&bytes[..]));
        let split = summary(Reader::new(BufReader::with_capacity(capacity, &bytes[..])));
        prop_assert_eq!(whole, split);
    }

    #[test]
    fn rob_batch(parts in vec(messages(), 1..4), limit in 20..200_u32) {
        let bytes = parts.join(&b'\r');
        for event in Reader::with_parser(&bytes[..], Parser::new().max_bytes(limit)) {
            match event.unwrap() {
                Event::Message { offset, message } => {
                    let at = usize::try_from(offset).unwrap();
                    prop_assert!(bytes[at..].starts_with(message.as_bytes()));
                }
                Event::Fault(fault) => {
                    let at = usize::try_from(fault.offset()).unwrap();
                    prop_assert!(bytes[at..].starts_with(fault.bytes()));
                    prop_assert!(fault.error().offset().is_some());
                }
                _ => {}
            }
        }
    }
}

/// Much of what makes careless readers take time in proportion to its square: this test
/// would not come to its end.
#[test]
fn rob_linear() {
    for pattern in [
        "|",
        "~",
        "^",
        "&",
        "\\",
        "\\X",
        "\\q~",
        "\\H\\",
        "\\X41\\",
        "\n",
        "\n ",
        " ",
        "\r",
        "\rOBX|1",
        "\rPIDX|",
        "\rpid|\\",
        "\ntext",
        "\rtext",
        "\"\"~",
        "\rMSH|^~\\&|",
        "\r  MSH",
        "\u{b}",
        "é\\",
        "\rBTS|1",
        "\u{1c}\r",
    ] {
        let text = format!("MSH|^~\\&|{}", pattern.repeat((1 << 17) / pattern.len()));
        let message = Parser::new().parse(text.as_bytes()).unwrap();
        message.check();
        let last = message.segments().next_back().unwrap();
        last.fields().last();
        message.segments().flat_map(|segment| segment.fields()).for_each(|field| {
            field.text();
            field.repetitions().last();
            field.render(Markup::Plain);
        });
        message.edit().set("MSH-5".parse().unwrap(), "x").finish().ok();
        Reader::new(BufReader::new(text.as_bytes())).for_each(drop);
    }
}

fn places() -> impl Strategy<Value = (usize, u16, Option<u32>, u16, u16)> {
    (0..9_usize, 0..8_u16, proptest::option::of(0..4_u32), 0..4_u16, 0..4_u16)
}

proptest! {
    /// The index finds what the message finds.
    #[test]
    fn index_is_the_message((bytes, parser) in (messages(), parsers()), places in vec(places(), 1..30)) {
        let Ok(message) = parser.parse(bytes) else { return Ok(()) };
        let index = message.index();
        for (segment, field, repetition, component, subcomponent) in places {
            let at = message.segment_at(segment).map_or(Location::of(SegmentId::MSH), |s| s.location());
            let at = at.with_field(field).with_component(component).with_subcomponent(subcomponent);
            let at = at.with_repetition(repetition.map_or(Index::Unstated, Index::Nth));
            let (a, b) = (message.at(at), index.at(at));
            prop_assert_eq!(a.span(), b.span(), "{}", at);
            prop_assert_eq!(a.location(), b.location());
            prop_assert_eq!(a.is_absent(), b.is_absent());
        }
    }

    /// Other delimiters change neither the places of the elements nor their texts.
    #[test]
    fn delimiters_change_no_text(bytes in messages(), to in delimiters()) {
        let Ok(message) = Parser::new().parse(bytes) else { return Ok(()) };
        let Ok(other) = message.with_delimiters(&to) else { return Ok(()) };
        let escape = message.delimiters().escape().map_or('\u{fffd}', char::from);
        for (a, b) in message.segments().zip(other.segments()) {
            prop_assert_eq!(a.id(), b.id());
            let header = if a.id().is_header() { 2 } else { 0 };
            prop_assert_eq!(a.fields().count(), b.fields().count());
            for (a, b) in a.fields().zip(b.fields()).skip(header) {
                prop_assert_eq!(a.repetitions().count(), b.repetitions().count());
                for (a, b) in a.components().zip(b.components()) {
                    prop_assert_eq!(a.subcomponents().count(), b.subcomponents().count());
                    for (a, b) in a.subcomponents().zip(b.subcomponents()) {
                        prop_assert_eq!(a.is_delete(), b.is_delete());
                        if !a.is_truncated() && !a.text().contains(escape) {
                            prop_assert_eq!(a.text(), b.text());
                        }
                    }
                }
            }
        }
    }
}
