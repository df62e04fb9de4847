//! The syntax of messages - header, delimiters, line ends, segments - by the requirements' names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::{
    Code, Delimiters, ErrorKind, Leading, Limit, Message, MissingDelimiters, OrphanLines, Parser,
    SegmentId, Severity, Terminators, loc,
};

fn parse(text: &str) -> Message<'static> {
    parse_with(Parser::new(), text)
}

fn parse_with(parser: Parser, text: &str) -> Message<'static> {
    let message = parser.parse(text.as_bytes().to_vec()).unwrap();
    assert_eq!(message.as_bytes(), text.as_bytes());
    message
}

fn ids(message: &Message<'_>) -> String {
    message.segments().map(|segment| segment.id().to_string()).collect::<Vec<_>>().join(" ")
}

fn codes(message: &Message<'_>) -> Vec<Code> {
    message.diagnostics().iter().map(sanare_hl7v2::Diagnostic::code).collect()
}

fn refusal(parser: Parser, bytes: &[u8]) -> (ErrorKind, u64) {
    let error = parser.parse(bytes).unwrap_err();
    (error.kind(), error.offset().expect("an error of parsing has an offset"))
}

#[test]
fn syn_header_kinds() {
    for id in ["MSH", "FHS", "BHS"] {
        let message = parse(&format!("{id}|^~\\&|A^B|C\r"));
        let header = message.segment(id).unwrap();
        assert_eq!(header.field(1).bytes(), b"|");
        assert_eq!(header.field(2).bytes(), b"^~\\&");
        assert_eq!(header.field(2).text(), "^~\\&");
        assert_eq!(header.field(2).component(1).bytes(), b"^~\\&");
        assert!(header.field(2).component(2).is_absent());
        assert_eq!(header.field(3).component(2).bytes(), b"B");
        assert_eq!(header.field(4).bytes(), b"C");
        let fields: Vec<_> = header.fields().map(|field| field.bytes().to_vec()).collect();
        assert_eq!(fields, [&b"|"[..], b"^~\\&", b"A^B", b"C"]);
        let numbers: Vec<_> =
            header.fields().map(|field| field.location().field().unwrap()).collect();
        assert_eq!(numbers, [1, 2, 3, 4]);
    }
}

#[test]
fn syn_levels() {
    let message = parse("MSH|^~\\&|\rPID|1||7^8&9~10\r");
    let pid = message.segment("PID").unwrap();
    let field = pid.field(3);
    assert_eq!(field.repetitions().count(), 2);
    let first = field.repetition(1);
    assert_eq!(first.components().count(), 2);
    assert_eq!(first.component(2).subcomponent(2).bytes(), b"9");
    assert_eq!(field.repetition(2).component(1).bytes(), b"10");
    assert_eq!(message.text(loc!("PID-3[2]")), "10");
    assert_eq!(message.at(loc!("PID-3.2.2")).location().to_string(), "PID[1]-3[1].2.2");
}

#[test]
fn syn_exact_id() {
    let message = parse("MSH|^~\\&|\rPIDX|no\rPID|yes\r");
    assert_eq!(message.text(loc!("PID-1")), "yes");
    assert_eq!(ids(&message), "MSH ??? PID");
    assert_eq!(message.segments_named("PI").count(), 0);
    assert_eq!(message.segments_named("pid").count(), 0);
}

#[test]
fn syn_z() {
    let message = parse("MSH|^~\\&|||||||ZAD^Z01\rZPI|1\rPID|1|||||||||||||||||z\r");
    assert!(message.segment("ZPI").unwrap().id().is_local());
    assert_eq!(message.text(loc!("PID-18")), "z");
    assert!(message.diagnostics().is_empty());
}

#[test]
fn syn_trailing() {
    let message = parse("MSH|^~\\&|\rPV1|1||\rPV2\r");
    assert_eq!(message.segment("PV1").unwrap().fields().count(), 3);
    assert!(!message.at(loc!("PV1-3")).is_absent());
    assert!(message.at(loc!("PV1-4")).is_absent());
    assert_eq!(message.segment("PV2").unwrap().fields().count(), 0);
}

#[test]
fn syn_name_only() {
    let message = parse("MSH|^~\\&|\rADD\rDSC|x\r");
    assert_eq!(ids(&message), "MSH ADD DSC");
    assert!(message.at(loc!("ADD-1")).is_absent());
    assert!(message.diagnostics().is_empty());
}

#[test]
fn syn_lead() {
    let message = parse("\u{feff}MSH|^~\\&|A\r");
    assert_eq!(codes(&message), [Code::ByteOrderMark]);
    let message = parse(" \r\nMSH|^~\\&|A\r");
    assert_eq!(codes(&message), [Code::LeadingBytes]);
    assert_eq!(message.segment_at(0).unwrap().span(), 3..13);
    let message = parse("\u{b}MSH|^~\\&|A\r\u{1c}\r");
    assert_eq!(codes(&message), [Code::FrameNoise, Code::FrameNoise]);
    assert_eq!(message.text(loc!("MSH-3")), "A");
    let text = "junk\rMSH|^~\\&|A\r";
    assert_eq!(codes(&parse(text)), [Code::LeadingBytes]);
    let strict = Parser::new().leading(Leading::Error);
    assert_eq!(refusal(strict, text.as_bytes()), (ErrorKind::LeadingBytes, 0));
    assert_eq!(refusal(Parser::new(), b"junk MSH|^~\\&|A\r"), (ErrorKind::HeaderMissing, 0));
}

#[test]
fn syn_orphan() {
    let text = "MSH|^~\\&|\rNTE|1||one\rtwo\rOBX|1\r";
    let message = parse(text);
    assert_eq!(ids(&message), "MSH NTE OBX");
    assert_eq!(message.text(loc!("NTE-3")), "one\rtwo");
    assert_eq!(codes(&message), [Code::OrphanLine]);
    assert_eq!(message.diagnostics()[0].offset(), 21);
    let kept = parse_with(Parser::new().orphan_lines(OrphanLines::Keep), text);
    assert_eq!(ids(&kept), "MSH NTE ??? OBX");
    assert_eq!(kept.segment_at(2).unwrap().id(), SegmentId::OPAQUE);
    assert_eq!(kept.segment_at(2).unwrap().bytes(), b"two");
    let error = Parser::new().orphan_lines(OrphanLines::Error);
    assert_eq!(refusal(error, text.as_bytes()), (ErrorKind::OrphanLine, 21));
}

#[test]
fn syn_lowercase_id() {
    let message = parse("MSH|^~\\&|\rpid|1||7\r");
    assert_eq!(message.text(loc!("PID-3")), "7");
    assert_eq!(codes(&message), [Code::SegmentId]);
}

#[test]
fn syn_indent() {
    let message = parse("MSH|^~\\&|\n   PID|1||7\n");
    assert_eq!(message.text(loc!("PID-3")), "7");
    assert!(codes(&message).contains(&Code::IndentedSegment));
}

#[test]
fn syn_limits() {
    let text = b"MSH|^~\\&|\rPID|1\rPV1|1\r";
    assert_eq!(refusal(Parser::new().max_bytes(20), text), (ErrorKind::LimitExceeded, 20));
    assert_eq!(refusal(Parser::new().max_segments(2), text), (ErrorKind::LimitExceeded, 16));
    assert!(Parser::new().max_bytes(22).max_segments(3).parse(text).is_ok());

    // The error names the limit, its value and the place.
    let bytes = Parser::new().max_bytes(20).parse(text).unwrap_err();
    assert_eq!(bytes.limit(), Some(Limit::Bytes(20)));
    assert_eq!(bytes.to_string(), "the input exceeds the limit of 20 bytes (max_bytes) (byte 20)");
    let twice = b"MSH|^~\\&|\rOBX|1\rOBX|2\r";
    let segments = Parser::new().max_segments(2).parse(twice).unwrap_err();
    assert_eq!(segments.limit(), Some(Limit::Segments(2)));
    let text = "the input exceeds the limit of 2 segments (max_segments) at OBX[2] (byte 16)";
    assert_eq!(segments.to_string(), text);
}

#[test]
fn frm_unterminated() {
    for whole in ["\x0bMSH|^~\\&|A\r\x1c\r", "\x0bMSH|^~\\&|A\r\x1c", "MSH|^~\\&|A"] {
        assert_eq!(parse(whole).doubt(), None);
    }
    let cut = "\x0bMSH|^~\\&|A\rPID|1||4";
    let message = parse(cut);
    let doubt = message.doubt().unwrap();
    assert_eq!(doubt.code(), Code::FrameTruncated);
    assert_eq!(doubt.to_string(), "FrameTruncated at PID[1] (byte 20, 0 bytes)");
    let strict = Parser::new().strict(true);
    assert_eq!(refusal(strict, cut.as_bytes()), (ErrorKind::Strict(Code::FrameTruncated), 20));
}

#[test]
fn a_line_feed_before_a_segment_loses_nothing() {
    let parser = Parser::new().terminators(Terminators::Cr);
    let bytes = b"MSH|^~\\&|A\r\nPID|1|x\r\n";
    let kept = parser.orphan_lines(OrphanLines::Keep).parse(bytes).unwrap();
    assert_eq!(kept.segments().len(), 2);
    assert_eq!(parser.parse(bytes).unwrap().segment_at(0).unwrap().bytes(), &bytes[..19]);
}

#[test]
fn syn_empty() {
    for (input, expected) in [
        (&b""[..], (ErrorKind::Empty, 0)),
        (b" \r\n", (ErrorKind::Empty, 0)),
        (b"\0\0\0", (ErrorKind::Empty, 0)),
        (b"MSH", (ErrorKind::HeaderSeparator, 3)),
        (b"MSH|", (ErrorKind::HeaderDelimiters, 4)),
        (b"MSH|\rPID|1", (ErrorKind::HeaderDelimiters, 4)),
        (b"PID|1", (ErrorKind::HeaderMissing, 0)),
        (b"\xff\xfeM\0S\0H\0", (ErrorKind::HeaderSeparator, 3)),
    ] {
        assert_eq!(refusal(Parser::new(), input), expected);
    }
}

#[test]
fn syn_verbatim() {
    for text in [
        &b"MSH|^~\\&|A\r"[..],
        b"\xef\xbb\xbfMSH|^~\\&|A\r\n\r\n  \nPID|1\n\nx\rlast",
        b"MSH|^~|\xff\xfe\x80\r\0\x01PID|\xc3\x28\r",
        b"MSH|&&&&|A&B\rPID|1~2^3\\\r\x1c\r",
    ] {
        let message = Parser::new().parse(text).unwrap();
        assert_eq!(message.as_bytes(), text);
        assert_eq!(message.edit().finish().unwrap().into_bytes(), text);
        assert_eq!(message.clone().into_owned().into_bytes(), text);
    }
}

#[test]
fn dlm_custom() {
    let message = parse("MSH#*@$%#A*B%C@D#$F$\rPID#1\r");
    let delimiters = message.delimiters();
    assert_eq!((delimiters.field(), delimiters.component()), (b'#', Some(b'*')));
    assert_eq!((delimiters.repetition(), delimiters.escape()), (Some(b'@'), Some(b'$')));
    assert_eq!(delimiters.subcomponent(), Some(b'%'));
    assert_eq!(message.text(loc!("MSH-3.2.2")), "C");
    assert_eq!(message.text(loc!("MSH-3[2]")), "D");
    assert_eq!(message.text(loc!("MSH-4")), "#");
    assert!(message.diagnostics().is_empty());
}

#[test]
fn dlm_short() {
    let text = "MSH|^~|A\\T\\B&C\r";
    let message = parse(text);
    assert_eq!(codes(&message), [Code::DelimiterMissing]);
    assert_eq!(message.diagnostics()[0].location(), Some(loc!("MSH[1]-2")));
    assert_eq!(message.text(loc!("MSH-3.1.1")), "A&B");
    let off = parse_with(Parser::new().missing_delimiters(MissingDelimiters::Off), text);
    assert_eq!(off.text(loc!("MSH-3")), "A\\T\\B&C");
    assert!(off.at(loc!("MSH-3.1.2")).is_absent());
    let error = Parser::new().missing_delimiters(MissingDelimiters::Error);
    assert_eq!(refusal(error, text.as_bytes()), (ErrorKind::DelimiterMissing, 4));
    assert_eq!(parse("MSH||A^B\r").text(loc!("MSH-3.2")), "B");
}

#[test]
fn dlm_fifth() {
    let message = parse("MSH|^~\\&#|abc#\r");
    assert_eq!(message.delimiters().truncation(), Some(b'#'));
    assert!(message.at(loc!("MSH-3")).is_truncated());
    assert!(!parse("MSH|^~\\&|abc#\r").at(loc!("MSH-3")).is_truncated());
    assert!(message.diagnostics().is_empty());
}

#[test]
fn dlm_extra() {
    let message = parse("MSH|^~\\&#!|a!b\r");
    assert_eq!(codes(&message), [Code::DelimiterExtra]);
    assert_eq!(message.text(loc!("MSH-3")), "a!b");
}

#[test]
fn dlm_duplicate() {
    let message = parse("MSH|&&&&|a&b\r");
    assert_eq!(codes(&message), [Code::DelimiterDuplicate]);
    let delimiters = message.delimiters();
    assert_eq!(delimiters.component(), Some(b'&'));
    assert_eq!((delimiters.repetition(), delimiters.escape()), (None, None));
    assert_eq!(message.text(loc!("MSH-3.2")), "b");
    assert_eq!(message.at(loc!("MSH-3")).repetitions().count(), 1);
    assert_eq!(message.doubt().map(sanare_hl7v2::Diagnostic::code), Some(Code::DelimiterDuplicate));
    let strict = Parser::new().strict(true);
    let refused = (ErrorKind::Strict(Code::DelimiterDuplicate), 4);
    assert_eq!(refusal(strict, b"MSH|&&&&|a&b\r"), refused);
    assert_eq!(parse("MSH|^~\\&|a&b\r").doubt(), None);
}

#[test]
fn dlm_doubled_escape() {
    let message = parse("MSH|^~\\\\&|a\\T\\b&c\r");
    assert_eq!(codes(&message), [Code::DelimiterDoubledEscape]);
    assert_eq!(message.delimiters(), &Delimiters::default());
    assert_eq!(message.text(loc!("MSH-3.1.1")), "a&b");
}

#[test]
fn dlm_bad_separator() {
    for text in [&b"MSHA^~\\&A"[..], b"MSH\r^~\\&", b"MSH\xc3^~\\&", b"MSH ^~\\& x"] {
        assert_eq!(refusal(Parser::new(), text), (ErrorKind::HeaderSeparator, 3));
    }
    for text in [&b"MSH|APID|1"[..], b"MSH|^~ &|1", b"MSH|^~\xff&|1"] {
        assert_eq!(refusal(Parser::new(), text), (ErrorKind::HeaderDelimiters, 4));
    }
}

#[test]
fn dlm_of_a_new_message() {
    assert!(Delimiters::new(b'|', b"^~\\&#").is_ok());
    for (field, encoding) in [
        (b'|', &b"^~\\"[..]),
        (b'|', b"^~\\^"),
        (b'^', b"^~\\&"),
        (b'a', b"^~\\&"),
        (b'|', b"^~\\x"),
    ] {
        let error = Delimiters::new(field, encoding).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DelimiterInvalid);
    }
}

#[test]
fn trm_cr() {
    let message = parse("MSH|^~\\&|\rPID|1\r");
    assert_eq!(ids(&message), "MSH PID");
    assert!(message.diagnostics().is_empty());
}

#[test]
fn trm_lf() {
    let message = parse("MSH|^~\\&|\nPID|1\nPV1\nZZ1|2");
    assert_eq!(ids(&message), "MSH PID PV1 ZZ1");
    assert_eq!(codes(&message), [Code::TerminatorNotCr]);
    assert_eq!(message.diagnostics()[0].offset(), 9);
    let data = parse_with(Parser::new().terminators(Terminators::Cr), "MSH|^~\\&|\nPID|1\n");
    assert_eq!(ids(&data), "MSH");
}

#[test]
fn trm_crlf() {
    let text = "MSH|^~\\&|\r\nPID|1\r\n";
    let message = parse(text);
    assert_eq!(ids(&message), "MSH PID");
    assert_eq!(codes(&message), [Code::TerminatorNotCr]);
    let fixed = parse_with(Parser::new().terminators(Terminators::CrLf), text);
    assert_eq!(ids(&fixed), "MSH PID");
    let data =
        parse_with(Parser::new().terminators(Terminators::CrLf), "MSH|^~\\&|A\nB\r\nPID|1\r\n");
    assert_eq!(data.text(loc!("MSH-3")), "A\nB");
}

#[test]
fn trm_mixed() {
    let message = parse("MSH|^~\\&|\rPID|1\nPV1|1\r\nOBX|1\r");
    assert_eq!(ids(&message), "MSH PID PV1 OBX");
    assert_eq!(codes(&message), [Code::TerminatorMixed]);
    assert_eq!(message.diagnostics()[0].span(), 15..16);
    assert_eq!(message.diagnostics()[0].location(), Some(loc!("PID[1]")));
    let any =
        parse_with(Parser::new().terminators(Terminators::Any), "MSH|^~\\&|\rPID|1\nPV1|1\r\n");
    assert_eq!(ids(&any), "MSH PID PV1");
}

#[test]
fn trm_lf_is_data() {
    let message = parse("MSH|^~\\&|\rNTE|1||one\ntwo, see\nPIDs\rOBX|1\r");
    assert_eq!(ids(&message), "MSH NTE OBX");
    assert_eq!(message.text(loc!("NTE-3")), "one\ntwo, see\nPIDs");
    assert_eq!(codes(&message), [Code::LineFeedInData]);
    assert_eq!(message.diagnostics()[0].location(), Some(loc!("NTE[1]")));
    let any = Parser::new().terminators(Terminators::Any).orphan_lines(OrphanLines::Keep);
    assert_eq!(ids(&parse_with(any, "MSH|^~\\&|\rNTE|1||one\ntwo\r")), "MSH NTE ???");
}

#[test]
fn trm_blank_lines() {
    let message = parse("MSH|^~\\&|\r\r  \rPID|1\r\r");
    assert_eq!(ids(&message), "MSH PID");
    assert_eq!(codes(&message), [Code::BlankLine, Code::BlankLine, Code::BlankLine]);
}

#[test]
fn trm_missing_last() {
    let message = parse("MSH|^~\\&|\rPID|1||7");
    assert_eq!(message.text(loc!("PID-3")), "7");
    assert!(message.diagnostics().is_empty());
}

#[test]
fn a_second_header_is_reported() {
    let message = parse("MSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\r");
    assert_eq!(codes(&message), [Code::HeaderRepeated]);
    assert_eq!(message.text(loc!("MSH[2]-3")), "B");
}

#[test]
fn dgn_offset() {
    let bytes = b" MSH|^~|A\n\nNTE|1||4\\5 \xff\n";
    let message = Parser::new().parse(bytes).unwrap();
    let places: Vec<_> = message.check().iter().map(|found| (found.code(), found.span())).collect();
    assert_eq!(
        places,
        [
            (Code::LeadingBytes, 0..1),
            (Code::DelimiterMissing, 5..7),
            (Code::TerminatorNotCr, 9..10),
            (Code::CharsetAssumed, 9..9),
            (Code::BlankLine, 10..10),
            (Code::EscapeUnterminated, 19..20),
        ]
    );
}

#[test]
fn dgn_location() {
    let message = parse("MSH|^~\\&|\rOBX|1\rOBX|2||a||x~b\\q^c&\\y\r");
    let found: Vec<String> =
        message.check().iter().map(|one| one.location().unwrap().to_string()).collect();
    assert_eq!(found, ["OBX[2]-5[2].1", "OBX[2]-5[2].2.2"]);
    let one = message.check()[0];
    assert_eq!(one.severity(), Severity::Warning);
    assert_eq!(one.hl7_0357(), Some(102));
    assert_eq!(one.to_string(), "EscapeUnterminated at OBX[2]-5[2].1 (byte 29, 1 bytes)");
}

#[test]
fn dgn_delete_among_repetitions() {
    let message = parse("MSH|^~\\&|\rPID|1||7~\"\"\r");
    let found = message.check();
    assert_eq!(found[0].code(), Code::DeleteAmbiguous);
    assert_eq!(found[0].location().unwrap().to_string(), "PID[1]-3[2]");
}

#[test]
fn strict_refuses_the_first_error() {
    let strict = Parser::new().strict(true);
    assert!(strict.parse(b"MSH|^~\\&|A\nPID|1\n").is_ok());
    assert_eq!(
        refusal(strict, b"MSH|^~\\&|A\rPID|1\roops\r"),
        (ErrorKind::Strict(Code::OrphanLine), 17)
    );
    let declared = b"MSH|^~\\&|A|||||||||||||||UNICODE UTF-8\rPID|\xff\r";
    assert_eq!(refusal(strict, declared), (ErrorKind::Strict(Code::CharsetInvalidBytes), 43));
    assert!(Parser::new().parse(declared).is_ok());
}

#[test]
fn dlm_change() {
    let text =
        "MSH|^~\\&#|A|a$b\rPID|1||7^a\\T\\b&c~d||x\\F\\y$z|4\\5|t#|\\P\\|\\.br\\\\X0D\\|\"\"\r";
    let message = Parser::new().parse(text.as_bytes()).unwrap();
    for (field, encoding) in [
        (b'|', &b"^~\\&#"[..]),
        (b'$', b"@!%*?"),
        (b'$', b"@!%*"),
        (b'^', b"|\\~&"),
        (b'|', b"#~\\&^"),
        (b'a', b""),
    ] {
        let Ok(delimiters) = Delimiters::new(field, encoding) else { continue };
        let other = message.with_delimiters(&delimiters).unwrap();
        assert_eq!(*other.delimiters(), delimiters);
        for (a, b) in message.segments().zip(other.segments()) {
            assert_eq!(a.fields().count(), b.fields().count());
            for (a, b) in a.fields().zip(b.fields()).skip(2) {
                let texts = |field: sanare_hl7v2::Element<'_>| -> Vec<(String, bool)> {
                    let parts = field.repetitions().flat_map(sanare_hl7v2::Element::components);
                    parts
                        .flat_map(sanare_hl7v2::Element::subcomponents)
                        .map(|leaf| (leaf.render(sanare_hl7v2::Markup::Plain), leaf.is_delete()))
                        .collect()
                };
                if delimiters.truncation().is_some() {
                    assert_eq!(a.is_truncated(), b.is_truncated());
                }
                if !a.is_truncated() {
                    assert_eq!(texts(a), texts(b), "{encoding:?}");
                }
            }
        }
        let back = other.with_delimiters(message.delimiters()).unwrap();
        assert_eq!(back.text(loc!("PID-5")), message.text(loc!("PID-5")));
    }
    // Formatting that the new delimiters would cut cannot be kept.
    let formatted = Parser::new().parse(b"MSH|^~\\&|\rNTE|\\.in+4\\x\r").unwrap();
    let error = formatted.with_delimiters(&Delimiters::new(b'|', b"^~\\+").unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReadDifferently);
}
