//! Messages in parts, by the requirements' names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::continuation::{Assembler, Part, Progress, split};
use sanare_hl7v2::{Delimiters, ErrorKind, Message, Parser, loc};

fn parse(text: &str) -> Message<'static> {
    Parser::new().parse(text.replace('/', "\r").into_bytes()).unwrap()
}

fn whole(progress: Progress) -> String {
    match progress {
        Progress::Whole(message) => {
            String::from_utf8(message.into_bytes()).unwrap().replace('\r', "/")
        }
        other => panic!("{other:?}"),
    }
}

const ONE: &str = "MSH|^~\\&|A|B||||||M1|P|2.5/NTE|1/ADD|2/DSC|p1|F/";
const TWO: &str = "MSH|^~\\&|A|B||||||M2|P|2.5||p1/NTE|3/NTE|4/DSC|p2/";
const THREE: &str = "MSH|^~\\&|A|B||||||M3|P|2.5||p2/NTE|5";
const WHOLE: &str = "MSH|^~\\&|A|B||||||M1|P|2.5/NTE|12/NTE|3/NTE|4/NTE|5/";

#[test]
fn cnt_dsc() {
    let mut parts = Assembler::new();
    assert!(matches!(parts.push(&parse(ONE)), Ok(Progress::Waiting)));
    assert_eq!((parts.waiting(), parts.early()), (1, 0));
    assert!(matches!(parts.push(&parse(TWO)), Ok(Progress::Waiting)));
    // The message between is whole, and so is one that waits for a new query.
    let other = "MSH|^~\\&|C|D/NTE|9/DSC|p2|I/";
    assert_eq!(whole(parts.push(&parse(other)).unwrap()), other);
    assert_eq!(whole(parts.push(&parse(THREE)).unwrap()), WHOLE);
    assert_eq!((parts.waiting(), parts.early()), (0, 0));
    parts.finish().unwrap();
    // A pointer of another sender is another pointer.
    parts.push(&parse(ONE)).unwrap();
    let foreign = TWO.replace("|A|B|", "|X|B|");
    assert!(matches!(parts.push(&parse(&foreign)), Ok(Progress::Waiting)));
    assert_eq!((parts.waiting(), parts.early()), (1, 1));
}

#[test]
fn cnt_add_split() {
    let mut parts = Assembler::new();
    let one = "MSH|^~\\&|A||||||||P|2.5/OBX|1|TX|c||half /ADD/DSC|p1|F/";
    let two = "MSH|^~\\&|A||||||||P|2.5||p1/ADD|of it|||F/";
    parts.push(&parse(one)).unwrap();
    let joined = whole(parts.push(&parse(two)).unwrap());
    assert_eq!(joined, "MSH|^~\\&|A||||||||P|2.5/OBX|1|TX|c||half of it|||F/");
    // A part with other delimiters is rewritten.
    let other = parse(two).with_delimiters(&Delimiters::new(b'$', b"@*!%").unwrap()).unwrap();
    parts.push(&parse(one)).unwrap();
    assert_eq!(whole(parts.push(&other).unwrap()), joined);
    // What should go on does not, and the other way round.
    parts.push(&parse(one)).unwrap();
    let error = parts.push(&parse(&two.replace("ADD|of", "NTE|of"))).unwrap_err();
    assert_eq!((error.kind(), parts.waiting()), (ErrorKind::ContinuationOrder, 0));
    parts.push(&parse(&one.replace("/ADD/", "/"))).unwrap();
    assert_eq!(parts.push(&parse(two)).unwrap_err().kind(), ErrorKind::ContinuationOrder);
}

#[test]
fn cnt_order() {
    let mut parts = Assembler::new();
    for early in [THREE, TWO] {
        assert!(matches!(parts.push(&parse(early)), Ok(Progress::Waiting)));
    }
    assert_eq!((parts.waiting(), parts.early()), (0, 2));
    assert_eq!(whole(parts.push(&parse(ONE)).unwrap()), WHOLE);
    assert_eq!((parts.waiting(), parts.early()), (0, 0));
}

#[test]
fn cnt_missing() {
    let mut parts = Assembler::new();
    parts.push(&parse(ONE)).unwrap();
    parts.push(&parse(THREE)).unwrap();
    assert_eq!(parts.finish().unwrap_err().kind(), ErrorKind::ContinuationMissing);
    assert_eq!((parts.waiting(), parts.early()), (0, 0));
    parts.finish().unwrap();
}

#[test]
fn cnt_endless() {
    let mut parts = Assembler::new().max_parts(5);
    let circle = "MSH|^~\\&|A|B||||||M2|P|2.5||p1/NTE|x/DSC|p1/";
    parts.push(&parse(ONE)).unwrap();
    let refused = (0..10).find_map(|_| parts.push(&parse(circle)).err()).unwrap();
    assert_eq!((refused.kind(), parts.waiting()), (ErrorKind::LimitExceeded, 1));
    let mut parts = Assembler::new().max_bytes(200);
    parts.push(&parse(ONE)).unwrap();
    let refused = (0..99).find_map(|_| parts.push(&parse(circle)).err()).unwrap();
    assert_eq!(refused.kind(), ErrorKind::LimitExceeded);
}

#[test]
fn split_parts_become_the_message_again() {
    let long = "aé\\T\\b^c~d&".repeat(60);
    let text =
        format!("MSH|^~\\&|A|B||||||M1|P|2.5||||||UNICODE UTF-8/PID|1/OBX|1|TX|{long}|F/NTE|1/");
    let message = parse(&text);
    for limit in 190..400 {
        let mut names = 0;
        let parts = split(&message, limit, |nth| {
            names += 1;
            Part { control_id: format!("M1-{nth}"), pointer: format!("pointer {nth}") }
        })
        .unwrap();
        assert_eq!(parts.len(), names + 1);
        let mut assembler = Assembler::new();
        for (nth, part) in parts.iter().enumerate() {
            assert!(part.as_bytes().len() <= limit, "{limit}");
            assert_eq!(part.check(), [], "{limit} {:?}", String::from_utf8_lossy(part.as_bytes()));
            let progress = assembler.push(part).unwrap();
            if nth + 1 == parts.len() {
                assert_eq!(whole(progress), text);
            } else {
                assert_eq!(part.text(loc!("DSC-1")), parts[nth + 1].text(loc!("MSH-14")));
                assert!(matches!(progress, Progress::Waiting));
            }
        }
    }
    let name = |_| Part { control_id: String::new(), pointer: String::new() };
    assert_eq!(split(&message, 60, name).unwrap_err().kind(), ErrorKind::LimitExceeded);
    assert_eq!(split(&message, 10_000, name).unwrap()[0].as_bytes(), message.as_bytes());
}
