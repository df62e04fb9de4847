//! Character sets, by the requirements' names.
#![cfg(feature = "charset")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::{Charset, Code, Message, Parser, loc};

/// A message with this MSH-18, MSH-20 and PID-5; fields before are cut by the same bytes.
fn message(label: &str, handling: &str, name: &[u8]) -> Message<'static> {
    let head = format!("MSH|^~\\&|A||||||||P|2.5||||||{label}||{handling}\rPID|1||7||");
    Parser::new().parse([head.as_bytes(), name, b"|next\r"].concat()).unwrap()
}

#[test]
fn chr_trail_bytes() {
    for (label, charset, raw, text) in [
        ("BIG-5", Charset::Big5, &b"\xa5\\\xb3\\^\xa8|"[..], "功許"),
        ("GB 18030-2000", Charset::Gb18030, b"\x81|\x82|\x83|^x", "亅倈億"),
        ("SJIS", Charset::ShiftJis, b"\x83\\\x95\\\x83|^x", "ソ表ポ"),
        ("KS X 1001", Charset::KsX1001, b"\xb1\xe8^x", "김"),
    ] {
        let message = message(label, "", raw);
        assert_eq!(message.charset(), charset);
        assert_eq!(message.text(loc!("PID-5.1")), text, "{label}");
        assert_eq!(message.text(loc!("PID-6")), "next", "{label}");
        let spans: Vec<_> = message.segment("PID").unwrap().fields().collect();
        assert_eq!(spans.len(), 6);
        // An edit sees the same elements.
        let changed = message.edit().set(loc!("PID-5.2"), text).finish().unwrap();
        assert_eq!(changed.text(loc!("PID-5.1")), text);
        assert_eq!(changed.text(loc!("PID-5.2")), text);
        assert_eq!(changed.text(loc!("PID-6")), "next");
        let back = changed.edit().set(loc!("PID-6"), "y").finish().unwrap();
        assert_eq!(back.text(loc!("PID-5.2")), text);
    }
    // The character set is found though its own characters stand before MSH-18.
    let bytes = b"MSH|^~\\&|\xa8|\xa5^||||||||P|2.5||||||BIG-5\rPID|\xa5\\|7\r";
    let message = Parser::new().parse(bytes).unwrap();
    assert_eq!(message.charset(), Charset::Big5);
    assert_eq!(message.text(loc!("PID-2")), "7");
    assert_eq!(message.as_bytes(), bytes);
}

#[test]
fn chr_alternates() {
    // 8859/5 and back to the default, by escapes of HL7.
    let message = message("8859/1~8859/5", "", b"\xe9\\C2D4C\\\xbc\xde\\C2D41\\\xe9");
    assert_eq!(message.text(loc!("PID-5")), "éМоé");
    assert_eq!(message.text(loc!("PID-6")), "next");
    for (escape, byte, text) in [
        ("C2D42", 0xb1, "ą"),
        ("C2D43", 0xb1, "ħ"),
        ("C2D44", 0xb1, "ą"),
        ("C2D47", 0xc7, "ا"),
        ("C2D46", 0xc1, "Α"),
        ("C2D48", 0xe0, "א"),
        ("C2D4D", 0xfd, "ı"),
        ("C2949", 0xb1, "ｱ"),
    ] {
        let name = [b"\\", escape.as_bytes(), b"\\", &[byte][..]].concat();
        assert_eq!(self::message("8859/1", "", &name).text(loc!("PID-5")), text, "{escape}");
    }
    let kanji = self::message("ASCII~ISO IR87", "", b"a\\M2442\\;3ED\\C2842\\b");
    assert_eq!(kanji.text(loc!("PID-5")), "a山田b");
}

#[test]
fn chr_iso2022_raw() {
    for (label, handling) in [
        ("~ISO IR87", "ISO 2022-1994"),
        ("~ISO IR87", ""),
        ("ISO IR87", ""),
        ("ASCII", "ISO 2022-1994"),
    ] {
        let message = message(label, handling, b"Yamada^T\x1b$B5|B@O:\x1b(B~x");
        assert_eq!(message.text(loc!("PID-5[1].2")), "T亨太郎", "{label}");
        assert_eq!(message.text(loc!("PID-5[2]")), "x");
        assert_eq!(message.text(loc!("PID-6")), "next");
        assert!(message.check().is_empty());
        // A value does not go on in the character set of the one before it.
        assert_eq!(message.text(loc!("PID-1")), "1");
    }
    let message = message("~ISO IR87", "", b"Yamada");
    let changed = message.edit().set(loc!("PID-5"), "五京 x").finish().unwrap();
    assert_eq!(changed.at(loc!("PID-5")).bytes(), b"\x1b$B8^5~\x1b(B x");
    assert_eq!(changed.text(loc!("PID-5")), "五京 x");
    let unknown = self::message("~ISO IR87", "", b"\x1b%Gx");
    assert_eq!(unknown.text(loc!("PID-5")), "\u{fffd}%Gx");
    assert_eq!(unknown.check()[0].code(), Code::CharsetInvalidBytes);
    let supplement = self::message("ASCII~ISO IR159", "", b"\x1b$(D\x30\x21\x1b(J\\X41\\~");
    assert_eq!(supplement.text(loc!("PID-5[1]")), "丂A");
}

#[test]
fn chr_utf16_bom() {
    let text = "MSH|^~\\&|A||||||||P|2.5||||||UNICODE\rPID|1||7||Müller^東\r";
    for (mark, encode) in [
        (&[0xff, 0xfe][..], (|unit: u16| unit.to_le_bytes()) as fn(u16) -> [u8; 2]),
        (&[0xfe, 0xff], u16::to_be_bytes),
        (&[], u16::to_le_bytes),
        (&[], u16::to_be_bytes),
    ] {
        let mut input = mark.to_vec();
        input.extend(text.encode_utf16().flat_map(encode));
        let message = Parser::new().parse(&input).unwrap();
        assert_eq!(message.original(), input);
        assert_eq!(message.as_bytes(), text.as_bytes());
        assert_eq!(message.text(loc!("PID-5.2")), "東");
        assert_eq!(message.diagnostics()[0].code(), Code::CharsetTranscoded);
        let changed = message.edit().set(loc!("PID-3"), "é").finish().unwrap();
        assert!(changed.original().starts_with(mark));
        assert_eq!(changed.original().len(), input.len());
        assert_eq!(changed.text(loc!("PID-3")), "é");
        assert_eq!(changed.into_owned().text(loc!("PID-5.1")), "Müller");
    }
    let wide: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    assert_eq!(Parser::new().parse(&wide).unwrap().text(loc!("PID-5.2")), "東");
    // Half a unit at the end is told by a replacement character, and kept.
    let odd = [&wide[..], b"\0"].concat();
    let message = Parser::new().parse(&odd).unwrap();
    assert!(message.as_bytes().ends_with("\r\u{fffd}".as_bytes()));
    assert_eq!(message.original(), odd);
}

#[test]
fn labels_of_table_0211() {
    for (label, byte, text) in [
        ("8859/2", 0xb1, "ą"),
        ("8859/3", 0xb1, "ħ"),
        ("8859/4", 0xb1, "ą"),
        ("8859/5", 0xbc, "М"),
        ("8859/6", 0xc7, "ا"),
        ("8859/7", 0xc1, "Α"),
        ("8859/8", 0xe0, "א"),
        ("8859/9", 0xfd, "ı"),
        ("8859/9", 0x80, "\u{80}"),
        ("8859/15", 0xa4, "€"),
    ] {
        let message = message(label, "", &[byte]);
        assert_eq!(message.text(loc!("PID-5")), text, "{label}");
        assert_eq!(message.charset().label(), Some(label));
        assert!(message.check().is_empty());
        let set = message.edit().set(loc!("PID-5"), &format!("{text}a")).finish().unwrap();
        assert_eq!(set.at(loc!("PID-5")).bytes(), [byte, b'a']);
        assert!(message.edit().set(loc!("PID-5"), "東").finish().is_err());
    }
    // Windows-1254 has a euro sign at 80; 8859/9 has none.
    assert!(message("8859/9", "", b"x").edit().set(loc!("PID-5"), "€").finish().is_err());
    let unsupported = message("CNS 11643-1992", "", b"\xe9");
    assert!(unsupported.check().iter().any(|found| found.code() == Code::CharsetUnsupported));
}

#[test]
fn a_character_set_from_outside() {
    let text = b"MSH|^~\\&|A||||||||P|2.5||||||8859/1\rPID|1||7||\xc3\xa9\r";
    let message = Parser::new().charset(Charset::Utf8).parse(text).unwrap();
    assert_eq!(message.text(loc!("PID-5")), "é");
    assert_eq!(Parser::new().parse(text).unwrap().text(loc!("PID-5")), "Ã©");
}
