//! Values, character sets and edits, by the requirements' names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::fmt::Write as _;

use sanare_hl7v2::schema::Version;
use sanare_hl7v2::{
    Charset, Code, Delimiters, Editor, ErrorKind, Header, Index, Message, Parser, Terminators,
    Value, escape, loc,
};

const ADT: &str = "MSH|^~\\&|LAB\rEVN|A01\rPID|1||77^^^HOSP~88||Smith^Eve||\"\"|F\rPV1|1|I\r";

fn parse(text: &str) -> Message<'static> {
    Parser::new().parse(text.as_bytes().to_vec()).unwrap()
}

fn state(message: &Message<'_>, location: &str) -> &'static str {
    match message.at(location.parse().unwrap()).value() {
        Value::Absent => "absent",
        Value::Empty => "empty",
        Value::Delete => "delete",
        Value::Text(_) => "text",
    }
}

#[test]
fn val_absent() {
    let message = parse("MSH|^~\\&|A\rPID|1|^b\r");
    for location in ["PID-3", "PID-2.3", "PID-2.2.2", "PID-2[2]", "PID[2]-1", "ZZZ-1", "PID-1.2"] {
        assert_eq!(state(&message, location), "absent", "{location}");
    }
    assert_eq!(message.text(loc!("ZZZ-1")), "");
    assert_eq!(message.at(loc!("PID-9.3.2")).bytes(), b"");
    assert_eq!(message.at(loc!("PID-9.3.2")).repetitions().count(), 0);
    assert_eq!(message.at(loc!("PID-9")).span(), 19..19);
}

#[test]
fn val_empty() {
    let message = parse("MSH|^~\\&|A\rPID|1||^b|\r");
    for location in ["PID-2", "PID-3.1", "PID-4"] {
        assert_eq!(state(&message, location), "empty", "{location}");
    }
    assert!(!message.at(loc!("PID-2")).is_valued());
}

#[test]
fn val_delete() {
    let message = parse("MSH|^~\\&|A\rPID|\"\"|\"\"^X|\"\"\"|a&\"\"\r");
    assert_eq!(state(&message, "PID-1"), "delete");
    assert_eq!(state(&message, "PID-1.1"), "delete");
    assert_eq!(state(&message, "PID-2"), "text");
    assert_eq!(state(&message, "PID-2.1"), "delete");
    assert_eq!(state(&message, "PID-3"), "text");
    assert_eq!(state(&message, "PID-4.1.2"), "delete");
    assert_eq!(message.text(loc!("PID-1")), "");
    assert_eq!(message.text(loc!("PID-3")), "\"\"\"");
}

#[test]
fn val_value() {
    let message = parse("MSH|^~\\&|A\rPID|x\r");
    let Value::Text(found) = message.at(loc!("PID-1")).value() else { panic!("no value") };
    assert_eq!(found.text(), "x");
    assert_eq!(found.span(), 15..16);
    assert!(found.is_valued());
    assert_eq!(found.message().as_bytes(), message.as_bytes());
    assert_eq!(found.segment_index(), 1);
}

#[test]
fn val_promotion() {
    let message = parse("MSH|^~\\&|A\rPID|x\r");
    for location in ["PID-1", "PID-1.1", "PID-1.1.1", "PID-1[1]", "PID-1[1].1.1"] {
        assert_eq!(message.text(location.parse().unwrap()), "x", "{location}");
    }
    for location in ["PID-1.2", "PID-1.1.2", "PID-1[2]", "PID-1[2].1"] {
        assert_eq!(state(&message, location), "absent", "{location}");
    }
    let leaf = message.at(loc!("PID-1.1.1"));
    assert_eq!(leaf.repetition(1).component(1).subcomponent(1).bytes(), b"x");
    assert!(leaf.subcomponent(2).is_absent());
    assert_eq!(leaf.components().count(), 1);
}

#[test]
fn val_all_occurrences() {
    let message = parse("MSH|^~\\&|A\rOBX|1||c||a~b\rNTE|1\rOBX|2||d||c^x\r");
    let found = |location: &str| {
        let all: Vec<String> = message
            .all(location.parse().unwrap())
            .map(|element| format!("{}={}", element.location(), element.text()))
            .collect();
        all.join(" ")
    };
    assert_eq!(found("OBX[*]-5"), "OBX[1]-5=a~b OBX[2]-5=c^x");
    assert_eq!(found("OBX[*]-5[*].1"), "OBX[1]-5[1].1=a OBX[1]-5[2].1=b OBX[2]-5[1].1=c");
    assert_eq!(found("OBX[2]-5[*]"), "OBX[2]-5[1]=c^x");
    assert_eq!(found("OBX[3]-5"), "");
    assert_eq!(found("OBX-9"), "");
}

fn with_charset(label: &str, value: &[u8]) -> Message<'static> {
    let mut bytes = format!("MSH|^~\\&|A|||||||||||||||{label}\rNTE|").into_bytes();
    bytes.extend_from_slice(value);
    let message = Parser::new().parse(bytes.clone()).unwrap();
    assert_eq!(message.as_bytes(), bytes);
    message
}

fn codes(message: &Message<'_>) -> Vec<Code> {
    message.check().iter().map(sanare_hl7v2::Diagnostic::code).collect()
}

#[test]
fn chr_first() {
    let message = with_charset("8859/1~UNICODE UTF-8", b"caf\xe9");
    assert_eq!(message.charset(), Charset::Latin1);
    assert_eq!(message.text(loc!("NTE-1")), "café");
    assert!(codes(&message).is_empty());
    let padded = with_charset(" 8859/1 ", b"caf\xe9");
    assert_eq!(padded.text(loc!("NTE-1")), "café");
    assert_eq!(codes(&padded), [Code::CharsetUnknown]);
}

#[test]
fn chr_unset() {
    let utf8 = with_charset("", "café".as_bytes());
    assert_eq!(utf8.text(loc!("NTE-1")), "café");
    assert_eq!(codes(&utf8), [Code::CharsetAssumed]);
    let windows = with_charset("", b"caf\xe9 \x80");
    assert_eq!(windows.charset(), Charset::Windows1252);
    assert_eq!(windows.text(loc!("NTE-1")), "café €");
    assert_eq!(codes(&windows), [Code::CharsetAssumed]);
    assert!(codes(&with_charset("", b"cafe")).is_empty());
    let ascii = with_charset("ASCII", b"caf\xe9");
    assert_eq!(ascii.text(loc!("NTE-1")), "café");
    assert_eq!(codes(&ascii), [Code::CharsetAssumed]);
}

#[test]
fn chr_unknown_label() {
    for (label, code) in [
        ("ISO IR 999", Code::CharsetUnknown),
        ("UTF-8", Code::CharsetUnknown),
        ("CNS 11643-1992", Code::CharsetUnsupported),
    ] {
        let message = with_charset(label, "é".as_bytes());
        assert_eq!(message.text(loc!("NTE-1")), "é", "{label}");
        assert_eq!(codes(&message), [code], "{label}");
    }
}

#[test]
fn chr_latin1_exact() {
    let all: Vec<u8> = (0x80..=0xff).collect();
    let expected: String = ('\u{80}'..='\u{ff}').collect();
    assert_eq!(with_charset("8859/1", &all).text(loc!("NTE-1")), expected);
    let raw = escape::encode(&expected, &Delimiters::default(), Charset::Latin1).unwrap();
    assert_eq!(raw, all);
}

#[test]
fn chr_invalid_bytes() {
    let message = with_charset("UNICODE UTF-8", b"a\xffb");
    assert_eq!(message.text(loc!("NTE-1")), "a\u{fffd}b");
    assert_eq!(codes(&message), [Code::CharsetInvalidBytes]);
    assert_eq!(message.at(loc!("NTE-1")).unescaped(), &b"a\xffb"[..]);
}

#[test]
fn chr_write_unrepresentable() {
    let message = with_charset("8859/1", b"x");
    let changed = message.edit().set(loc!("NTE-1"), "café").finish().unwrap();
    assert!(changed.as_bytes().ends_with(b"NTE|caf\xe9"));
    let error = message.edit().set(loc!("NTE-1"), "中").finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unrepresentable);
    assert_eq!(error.location(), Some(loc!("NTE-1")));
    let windows = escape::encode("€", &Delimiters::default(), Charset::Windows1252).unwrap();
    assert_eq!(&windows[..], b"\x80");
}

/// What a change makes of PID in [`ADT`]; the rest must be the same bytes.
fn changed(change: impl FnOnce(Editor<'_>) -> Editor<'_>) -> String {
    let message = parse(ADT);
    let edited = change(message.edit()).finish().unwrap();
    let text = str::from_utf8(edited.as_bytes()).unwrap();
    let pid = text.strip_prefix("MSH|^~\\&|LAB\rEVN|A01\r").unwrap();
    pid.strip_suffix("\rPV1|1|I\r").unwrap().to_owned()
}

fn refused(change: impl FnOnce(Editor<'_>) -> Editor<'_>) -> ErrorKind {
    let message = parse(ADT);
    let error = change(message.edit()).finish().unwrap_err();
    assert!(error.location().is_some() || error.kind() == ErrorKind::SegmentId);
    error.kind()
}

#[test]
fn edt_set() {
    let set =
        |location: &str, text: &str| changed(|editor| editor.set(location.parse().unwrap(), text));
    assert_eq!(set("PID-8", "M"), "PID|1||77^^^HOSP~88||Smith^Eve||\"\"|M");
    assert_eq!(set("PID-5.2", "A&B"), "PID|1||77^^^HOSP~88||Smith^A\\T\\B||\"\"|F");
    assert_eq!(set("PID-3[2].4", "X"), "PID|1||77^^^HOSP~88^^^X||Smith^Eve||\"\"|F");
    assert_eq!(set("PID-3.1", "9"), "PID|1||9^^^HOSP~88||Smith^Eve||\"\"|F");
    assert_eq!(set("PID-3", "9"), "PID|1||9||Smith^Eve||\"\"|F");
    assert_eq!(set("PID-5", ""), "PID|1||77^^^HOSP~88||||\"\"|F");
    assert_eq!(set("PID-2.2.3", "x"), "PID|1|^&&x|77^^^HOSP~88||Smith^Eve||\"\"|F");
    assert_eq!(set("PID-7.2", "x"), "PID|1||77^^^HOSP~88||Smith^Eve||^x|F");
    assert_eq!(set("PID-7.1.1", "x"), "PID|1||77^^^HOSP~88||Smith^Eve||x|F");
    assert_eq!(refused(|editor| editor.set(loc!("PID"), "x")), ErrorKind::LocationTooShort);
    assert_eq!(refused(|editor| editor.set(loc!("ZZZ-1"), "x")), ErrorKind::SegmentAbsent);
    assert_eq!(refused(|editor| editor.set(loc!("PID[*]-1"), "x")), ErrorKind::LocationAmbiguous);
    assert_eq!(refused(|editor| editor.set(loc!("PID-1[*]"), "x")), ErrorKind::LocationAmbiguous);
}

#[test]
fn edt_set_raw() {
    let set = |location: &str, raw: &[u8]| {
        changed(|editor| editor.set_raw(location.parse().unwrap(), raw))
    };
    assert_eq!(set("PID-5", b"A^B~C\\q"), "PID|1||77^^^HOSP~88||A^B~C\\q||\"\"|F");
    assert_eq!(set("PID-5.1", b"A&B"), "PID|1||77^^^HOSP~88||A&B^Eve||\"\"|F");
    for (location, raw) in [
        ("PID-5", &b"a|b"[..]),
        ("PID-5", b"a\rb"),
        ("PID-5", b"a\nb"),
        ("PID-5", b"a\x1c"),
        ("PID-5[1]", b"a~b"),
        ("PID-5.1", b"a~b"),
        ("PID-5.1", b"a^b"),
        ("PID-5.1.1", b"a&b"),
    ] {
        let location = location.parse().unwrap();
        assert_eq!(refused(|editor| editor.set_raw(location, raw)), ErrorKind::RawSplits);
    }
}

#[test]
fn edt_delete_indicator() {
    let expected = "PID|1||77^^^HOSP~88||\"\"^Eve||\"\"|\"\"";
    assert_eq!(changed(|e| e.delete(loc!("PID-5.1")).delete(loc!("PID-8"))), expected);
    // A text of two quotation marks is not the indicator.
    let message = parse(ADT).edit().set(loc!("PID-8"), "\"\"").finish().unwrap();
    assert_eq!(message.text(loc!("PID-8")), "\"\"");
    assert!(message.at(loc!("PID-8")).is_valued());
}

#[test]
fn edt_clear() {
    let expected = "PID|1||77^^^HOSP~88||Smith^||\"\"|";
    assert_eq!(changed(|e| e.clear(loc!("PID-8")).clear(loc!("PID-5.2"))), expected);
    let untouched = "PID|1||77^^^HOSP~88||Smith^Eve||\"\"|F";
    assert_eq!(changed(|e| e.clear(loc!("PID-30")).clear(loc!("PID-5.9.2"))), untouched);
    assert_eq!(changed(|e| e.clear(loc!("PID-7.2")).clear(loc!("PID-3[9].1"))), untouched);
}

#[test]
fn edt_pad() {
    let expected = "PID|1||77^^^HOSP~88||Smith^Eve||\"\"|F|||~^&x";
    assert_eq!(changed(|e| e.set(loc!("PID-11[2].2.2"), "x")), expected);
}

#[test]
fn edt_repetition() {
    let add =
        |location: &str| changed(|editor| editor.add_repetition(location.parse().unwrap(), "n~n"));
    assert_eq!(add("PID-3"), "PID|1||77^^^HOSP~88~n\\R\\n||Smith^Eve||\"\"|F");
    assert_eq!(add("PID-2"), "PID|1|n\\R\\n|77^^^HOSP~88||Smith^Eve||\"\"|F");
    assert_eq!(add("PID-7"), "PID|1||77^^^HOSP~88||Smith^Eve||n\\R\\n|F");
    assert_eq!(add("PID-9"), "PID|1||77^^^HOSP~88||Smith^Eve||\"\"|F|n\\R\\n");
}

#[test]
fn edt_insert_segment() {
    let message = parse(ADT);
    let edited = message
        .edit()
        .insert_after(loc!("PID"), "PD1")
        .set(loc!("PD1-2"), "x")
        .append("OBX")
        .insert_after(loc!("MSH"), "SFT")
        .finish()
        .unwrap();
    let ids: Vec<_> = edited.segments().map(|segment| segment.id().to_string()).collect();
    assert_eq!(ids, ["MSH", "SFT", "EVN", "PID", "PD1", "PV1", "OBX"]);
    assert!(edited.as_bytes().ends_with(b"F\rPD1||x\rPV1|1|I\rOBX\r"));
    let unended = parse("MSH|^~\\&|A\nPID|1").edit().append("PV1").finish().unwrap();
    assert_eq!(unended.as_bytes(), b"MSH|^~\\&|A\nPID|1\nPV1");
    assert_eq!(refused(|editor| editor.append("MSH")), ErrorKind::HeaderGuarded);
    assert_eq!(refused(|editor| editor.append("toolong")), ErrorKind::SegmentId);
    assert_eq!(refused(|e| e.insert_after(loc!("ZZZ"), "PID")), ErrorKind::SegmentAbsent);
}

#[test]
fn edt_remove_segment() {
    let message = parse(ADT);
    let edited = message.edit().remove_segment(loc!("EVN")).remove_segment(loc!("PV1"));
    let text = edited.finish().unwrap().into_bytes();
    assert_eq!(text, b"MSH|^~\\&|LAB\rPID|1||77^^^HOSP~88||Smith^Eve||\"\"|F\r");
    assert_eq!(refused(|editor| editor.remove_segment(loc!("MSH"))), ErrorKind::HeaderGuarded);
    assert_eq!(
        refused(|e| e.remove_segment(loc!("EVN")).set(loc!("EVN-1"), "x")),
        ErrorKind::SegmentAbsent
    );
}

#[test]
fn edt_move() {
    let message = parse("MSH|^~\\&|A\rPID|1\r\rOBX|1\rOBX|2\rNTE|1");
    let edited = message.edit().move_after(loc!("NTE"), loc!("OBX[1]")).finish().unwrap();
    assert_eq!(edited.as_bytes(), b"MSH|^~\\&|A\rPID|1\r\rOBX|1\rNTE|1\rOBX|2\r");
    let back = message.edit().move_after(loc!("PID"), loc!("OBX[2]")).finish().unwrap();
    assert_eq!(back.as_bytes(), b"MSH|^~\\&|A\r\rOBX|1\rOBX|2\rPID|1\rNTE|1");
    let same = message.edit().move_after(loc!("PID"), loc!("PID")).finish().unwrap();
    assert_eq!(same.as_bytes(), message.as_bytes());
}

#[test]
fn edt_untouched_bytes() {
    let bytes = b"\xef\xbb\xbf MSH|^~|\xff|x\n\n  PID|1|a\\q\n\rtext\nNTE|\x00|\x80\r\x1c\r";
    let message = Parser::new().parse(bytes).unwrap();
    assert_eq!(message.edit().finish().unwrap().as_bytes(), bytes);
    let edited = message.edit().set(loc!("PID-1"), "2").finish().unwrap();
    let mut expected = bytes.to_vec();
    let at = expected.windows(5).position(|window| window == b"PID|1").unwrap() + 4;
    expected[at] = b'2';
    assert_eq!(edited.as_bytes(), expected);
}

#[test]
fn edt_many() {
    // Each change sees the ones before it, in one pass over a long message.
    let count = 20_000;
    let mut text = "MSH|^~\\&|A\r".to_owned();
    for set in 1..=count {
        write!(text, "OBX|{set}||c||v\r").unwrap();
    }
    let message = parse(&text);
    let mut editor = message.edit();
    for set in 1..=count {
        let obx = loc!("OBX-5").with_occurrence(Index::Nth(set));
        editor = editor.set(obx, "w").set(obx.with_component(2), "x");
    }
    let edited = editor.finish().unwrap();
    let expected = text.replace("||v\r", "||w^x\r");
    assert_eq!(edited.as_bytes(), expected.as_bytes());
}

#[test]
fn edt_header_guard() {
    for location in ["MSH-1", "MSH-2", "MSH-2.1", "MSH-18"] {
        let location = location.parse().unwrap();
        assert_eq!(refused(|editor| editor.set(location, "x")), ErrorKind::HeaderGuarded);
        assert_eq!(refused(|editor| editor.set_raw(location, b"x")), ErrorKind::HeaderGuarded);
        assert_eq!(refused(|editor| editor.clear(location)), ErrorKind::HeaderGuarded);
    }
    let message = parse(ADT).edit().set(loc!("MSH-3"), "X").set(loc!("MSH-10"), "7").finish();
    assert!(message.unwrap().as_bytes().starts_with(b"MSH|^~\\&|X|||||||7\rEVN"));
}

#[test]
fn edt_levels_that_are_off() {
    let message = parse("MSH|^&&&|A\rPID|a\r");
    let error = message.edit().set(loc!("PID-1.1.2"), "x").finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LocationTooDeep);
    let error = message.edit().set(loc!("PID-1"), "a^b").finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EscapeOff);
    let same = message.edit().set(loc!("PID-1.1.1"), "b").finish().unwrap();
    assert_eq!(same.as_bytes(), b"MSH|^&&&|A\rPID|b\r");
}

#[test]
fn edt_build() {
    let message = Message::new(&Delimiters::new(b'#', b"*@$%!").unwrap())
        .edit()
        .set(loc!("MSH-9.1"), "ADT")
        .set(loc!("MSH-9.2"), "A#1")
        .set(loc!("MSH-10"), "end!")
        .append("PID")
        .set(loc!("PID-3[2].4"), "X*Y")
        .finish()
        .unwrap();
    assert_eq!(message.as_bytes(), b"MSH#*@$%!#######ADT*A$F$1#end$P$\rPID###@***X$S$Y\r");
    assert_eq!(message.text(loc!("MSH-10")), "end!");
    assert!(message.diagnostics().is_empty());
}

#[test]
fn edits_keep_the_options() {
    let parser = Parser::new().terminators(Terminators::Cr);
    let message = parser.parse(b"MSH|^~\\&|A\rNTE|1||x\nPID|2\r").unwrap();
    let edited = message.edit().set(loc!("NTE-1"), "9").finish().unwrap();
    assert_eq!(edited.segments().len(), 2);
    assert_eq!(edited.text(loc!("NTE-4")), "2");
}

#[test]
fn dt_ts_degree() {
    let message = parse("MSH|^~\\&|\rPID|1||||||19800401^M~198004^Y|x^y\r");
    let read = |location: &str| message.at(location.parse().unwrap()).as_dtm();
    assert_eq!(read("PID-7").unwrap().to_string(), "19800401");
    assert_eq!(read("PID-7[2]").unwrap().to_string(), "1980");
    let error = read("PID-8").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DateTimeSyntax);
    assert_eq!(error.location().unwrap().to_string(), "PID[1]-8[1].1");
    assert_eq!(error.offset(), Some(message.at(loc!("PID-8")).span().start as u64));
    assert!(message.at(loc!("PID-9")).as_dtm().is_err());
    assert_eq!(message.at(loc!("PID-7.1")).as_dt().unwrap().to_string(), "19800401");
}

#[test]
fn an_edit_that_would_be_read_differently_is_refused() {
    let message = parse("MSH|^~\\&|A\rNTE|x\rjoined\rPID|1\r");
    let edited = message.edit().set(loc!("NTE-1"), "y").finish().unwrap();
    assert_eq!(edited.as_bytes(), b"MSH|^~\\&|A\rNTE|y\rPID|1\r");
    let kept = message.edit().set(loc!("PID-1"), "2").finish().unwrap();
    assert_eq!(kept.text(loc!("NTE-1")), "x\rjoined");
    let error = message.edit().set(loc!("NTE-2"), "z").finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReadDifferently);

    let undeclared = Parser::new().parse(b"MSH|^~\\&|\xe9|\r").unwrap();
    let error = undeclared.edit().set(loc!("MSH-3"), "\u{c3}\u{a9}").finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReadDifferently);
    assert!(undeclared.edit().set(loc!("MSH-3"), "e").finish().is_ok());
}

#[test]
fn a_header_id_without_fields_has_none() {
    let message = parse("MSH|^~\\&|A\rMSH\rx|y\r");
    assert_eq!(message.segment_at(1).unwrap().fields().count(), 0);
    assert!(message.at(loc!("MSH[2]-1")).is_absent());
    let alone = parse("MSH|^~\\&|A\rMSH\r");
    let filled = alone.edit().set(loc!("MSH[2]-3"), "x").finish().unwrap();
    assert_eq!(filled.as_bytes(), b"MSH|^~\\&|A\rMSH||x\r");
    assert_eq!(filled.text(loc!("MSH[2]-3")), "x");
}

#[test]
fn edt_build_header() {
    let header = Header::new("20260401120000".parse().unwrap(), "A^7")
        .sender("LAB", "")
        .receiver("", "HOSP|ITAL")
        .acknowledgments("AL", "NE");
    let made = |header: &Header, kind: &str, event: &str| {
        String::from_utf8(header.message(kind, event).unwrap().into_bytes()).unwrap()
    };
    assert_eq!(
        made(&header, "ORU", "R01"),
        "MSH|^~\\&|LAB|||HOSP\\F\\ITAL|20260401120000||ORU^R01^ORU_R01|A\\S\\7|P|2.5.1|||AL|NE||UNICODE UTF-8\r"
    );
    // The same call gives the same bytes; the next message another id.
    assert_eq!(made(&header, "ORU", "R01"), made(&header.clone(), "ORU", "R01"));
    let next = header.clone().next("20260402".parse().unwrap(), "8");
    assert!(made(&next, "ORU", "R01").contains("|20260402||ORU^R01^ORU_R01|8|"));
    // Events of one structure; events and types that the version does not have.
    assert!(made(&header, "ADT", "A08").contains("|ADT^A08^ADT_A01|"));
    assert!(made(&header, "ZZZ", "Z01").contains("|ZZZ^Z01|"));
    assert!(
        made(&header, "ACK", "").contains("|ACK^^ACK|")
            || made(&header, "ACK", "").contains("|ACK|")
    );
    // Before 2.3.1 there is no MSH-9.3, before 2.3 no MSH-18.
    let old = header.clone().version(Version::V2_2);
    assert!(made(&old, "ORU", "R01").ends_with("|ORU^R01|A\\S\\7|P|2.2|||AL|NE\r"));
    // Character sets and delimiters.
    let latin = header.clone().charset(Charset::Latin1).sender("Süd", "");
    let message = latin.message("ADT", "A01").unwrap();
    assert_eq!(message.at(loc!("MSH-3")).bytes(), b"S\xfcd");
    assert_eq!(
        (message.text(loc!("MSH-3")), message.text(loc!("MSH-18"))),
        ("Süd".into(), "8859/1".into())
    );
    let error = latin.sender("Łódź", "").message("ADT", "A01").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unrepresentable);
    let other = Delimiters::new(b'!', b"@~\\&").unwrap();
    assert!(
        made(&header.delimiters(other), "ORU", "R01").starts_with("MSH!@~\\&!LAB!!!HOSP|ITAL!")
    );
    // What is built is clean.
    let built = latin_free();
    assert!(built.diagnostics().is_empty() && built.check().is_empty());
}

fn latin_free() -> Message<'static> {
    Header::new("20260401".parse().unwrap(), "1")
        .sender("LAB", "X")
        .message("ORU", "R01")
        .unwrap()
        .edit()
        .append("PID")
        .set(loc!("PID-5.1"), "Müller")
        .finish()
        .unwrap()
}
