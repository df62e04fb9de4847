//! Acknowledgments, by the requirements' names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::ack::{AckCode, Answer, Builder, Condition, Mode, Verdict, match_reply};
use sanare_hl7v2::{Code, Message, Parser, loc};

fn message(conditions: &str, version: &str) -> Message<'static> {
    let text = format!(
        "MSH|^~\\&|LAB|A|EHR|B|20260401||ADT^A01^ADT_A01|M7|T|{version}|||{conditions}\rPID|1\r"
    );
    Parser::new().parse(text.into_bytes()).unwrap()
}

fn built(builder: &Builder) -> Option<String> {
    let reply = builder.build(&"202604011201".parse().unwrap(), "R1").unwrap()?;
    assert!(reply.diagnostics().is_empty());
    Some(String::from_utf8(reply.into_bytes()).unwrap().replace('\r', "\n"))
}

fn msa1(builder: Builder, verdict: Verdict) -> Option<String> {
    let text = built(&builder.verdict(verdict))?;
    Some(text.lines().find_map(|line| line.strip_prefix("MSA|")).unwrap()[..2].to_owned())
}

#[test]
fn ack_original() {
    let message = message("", "2.3");
    assert_eq!(Mode::of(&message), Mode::Original);
    assert_eq!(msa1(Builder::reply(&message), Verdict::Accept).unwrap(), "AA");
    assert_eq!(msa1(Builder::reply(&message), Verdict::Error).unwrap(), "AE");
    assert_eq!(msa1(Builder::reply(&message), Verdict::Reject).unwrap(), "AR");
    assert_eq!(msa1(Builder::application(&message), Verdict::Accept).unwrap(), "AA");
}

#[test]
fn ack_enhanced() {
    let message = message("AL|AL", "2.5.1");
    assert_eq!(msa1(Builder::reply(&message), Verdict::Accept).unwrap(), "CA");
    assert_eq!(msa1(Builder::reply(&message), Verdict::Error).unwrap(), "CE");
    assert_eq!(msa1(Builder::reply(&message), Verdict::Reject).unwrap(), "CR");
    let application = built(&Builder::application(&message)).unwrap();
    assert_eq!(
        application,
        "MSH|^~\\&|EHR|B|LAB|A|202604011201||ACK^A01^ACK|R1|T|2.5.1|||NE|NE\nMSA|AA|M7\n"
    );
}

#[test]
fn ack_half_mode() {
    let half = message("AL", "2.5");
    let expected = Mode::Enhanced { accept: Condition::Always, application: Condition::Never };
    assert_eq!(Mode::of(&half), expected);
    assert_eq!(half.check()[0].code(), Code::AckModeHalf);
    assert!(Builder::application(&half).build(&"2026".parse().unwrap(), "R").unwrap().is_none());
    let odd = message("ACCEPT|ER", "2.5");
    let expected = Mode::Enhanced { accept: Condition::Always, application: Condition::Error };
    assert_eq!(Mode::of(&odd), expected);
    assert_eq!(odd.check()[0].code(), Code::AckModeHalf);
    for plain in ["", "AL|NE", "ER|SU"] {
        assert!(message(plain, "2.5").check().is_empty());
    }
}

#[test]
fn ack_conditions() {
    let sent = |condition: &str| {
        let message = message(&format!("{condition}|NE"), "2.5");
        [Verdict::Accept, Verdict::Error, Verdict::Reject]
            .map(|verdict| msa1(Builder::reply(&message), verdict).is_some())
    };
    assert_eq!(sent("AL"), [true, true, true]);
    assert_eq!(sent("ER"), [false, true, true]);
    assert_eq!(sent("SU"), [true, false, false]);
    assert_eq!(sent("NE"), [false, false, false]);
}

#[test]
fn ack_err_old() {
    let builder = Builder::reply(&message("", "2.4"))
        .verdict(Verdict::Error)
        .issue(101, Some(loc!("PID[2]-3")))
        .issue(207, None);
    let text = built(&builder).unwrap();
    assert!(text.ends_with("MSA|AE|M7\nERR|PID^2^3^101~^^^207\n"), "{text}");
}

#[test]
fn ack_err_new() {
    let builder = Builder::reply(&message("", "2.5"))
        .verdict(Verdict::Error)
        .issue(101, Some(loc!("PID-3[2].4.1")))
        .issue(207, None);
    let text = built(&builder).unwrap();
    let errors = "ERR||PID^1^3^2^4^1|101^^HL70357|E\nERR|||207^^HL70357|E\n";
    assert!(text.ends_with(errors), "{text}");
}

#[test]
fn dgn_err_segment() {
    let message =
        Parser::new().parse(b"MSH|^~\\&|||||||ADT|M7|P|2.6\rNTE|1||4\\5 KANARI\r").unwrap();
    let reply = Builder::reply(&message).verdict(Verdict::Error).diagnostics(&message.check());
    let text = built(&reply).unwrap();
    assert!(text.ends_with("MSA|AE|M7\nERR||NTE^1^3|102^^HL70357|W\n"), "{text}");
    assert!(!text.contains("KANARI") && !format!("{reply:?}").contains("M7"));
}

#[test]
fn ack_fresh_header() {
    let message = Parser::new()
        .parse(b"MSH#*@$%!#L*1#A#E#B#2026##ORU*R01*ORU_R01#M$F$7#D#2.3.1##9###CHE#8859/1@x\r")
        .unwrap();
    let reply = Builder::reply(&message).build(&"2027".parse().unwrap(), "R#1").unwrap().unwrap();
    assert_eq!(
        reply.as_bytes(),
        &b"MSH#*@$%!#E#B#L*1#A#2027##ACK*R01*ACK#R$F$1#D#2.3.1######8859/1\rMSA#AA#M$F$7\r"[..]
    );
    assert_eq!(match_reply(&message, &reply), Answer::Accepted(AckCode::Aa));
}

#[test]
fn ack_unparsable() {
    let text = built(&Builder::unparsable(b"\xff\0junk")).unwrap();
    assert_eq!(text, "MSH|^~\\&|||||202604011201||ACK^^ACK|R1\nMSA|AR\n");
    let broken = Builder::unparsable(b"MSH|oops|LAB|A|EHR|B|2026||ADT^A01|M7|P|2.2\rPID|1\r");
    let text = built(&broken.issue(102, Some(loc!("MSH-2")))).unwrap();
    assert_eq!(
        text,
        "MSH|^~\\&|EHR|B|LAB|A|202604011201||ACK^A01|R1|P|2.2\nMSA|AR|M7\nERR|MSH^1^2^102\n"
    );
    let enhanced = Builder::unparsable(b"MSH|^~\\&|||||||ADT|M7|P|2.5|||AL|NE\r\xff");
    assert_eq!(built(&enhanced).unwrap().lines().last().unwrap(), "MSA|CR|M7");
}

#[test]
fn ack_control_id_missing() {
    let message = Parser::new().parse(b"MSH|^~\\&|||||||ADT^A01||P|2.5\r").unwrap();
    let text = built(&Builder::reply(&message).verdict(Verdict::Accept)).unwrap();
    assert!(text.ends_with("MSA|AE\nERR||MSH^1^10|101^^HL70357|E\n"), "{text}");
}

#[test]
fn ack_match_reply() {
    let sent = message("", "2.5");
    let answer = |text: &str| {
        let bytes = format!("MSH|^~\\&|B||||||{text}\r").into_bytes();
        match_reply(&sent, &Parser::new().parse(bytes).unwrap())
    };
    assert_eq!(answer("ACK|R\rMSA|AA|M7"), Answer::Accepted(AckCode::Aa));
    assert_eq!(answer("ACK|R\rMSA|CA|M7"), Answer::Accepted(AckCode::Ca));
    assert_eq!(answer("RSP^K11|R\rMSA|AA|M7\rQAK|1"), Answer::Accepted(AckCode::Aa));
    for code in [AckCode::Ae, AckCode::Ar, AckCode::Ce, AckCode::Cr] {
        assert_eq!(answer(&format!("ACK|R\rMSA|{}|M7", code.as_str())), Answer::Refused(code));
    }
    assert_eq!(answer("ACK|R\rMSA|AA|M8"), Answer::OtherMessage);
    assert_eq!(answer("ACK|R\rMSA|OK|M7"), Answer::CodeUnknown);
    assert_eq!(answer("ADT|R\rPID|1"), Answer::NotAnAnswer);
}
