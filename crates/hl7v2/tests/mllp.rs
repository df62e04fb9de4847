//! MLLP framing, by the requirements' names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::ErrorKind;
use sanare_hl7v2::mllp::{Event, Framer, frame};

/// The events of a stream that comes in these chunks and then ends, as words.
fn events<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Vec<String> {
    events_of(Framer::new(), chunks)
}

fn events_of<'a>(mut framer: Framer, chunks: impl IntoIterator<Item = &'a [u8]>) -> Vec<String> {
    let mut words = Vec::new();
    for chunk in chunks {
        framer.push(chunk);
        drain(&mut framer, &mut words);
    }
    framer.end();
    drain(&mut framer, &mut words);
    assert!(framer.next_event().is_none());
    words
}

fn drain(framer: &mut Framer, words: &mut Vec<String>) {
    while let Some(event) = framer.next_event() {
        words.push(match event {
            Event::Frame(payload) => format!("frame {}", payload.escape_ascii()),
            other => format!("{other:?}"),
        });
    }
}

const STREAM: &[u8] = b"\r\n\x0bMSH|1\r\x1c\r\x0bMSH|2\x1c\x0bMSH|a\x1cb\x0bc\r\x1c\rnoise\x0b\x06\x1c\r\0\0\x0b\x15\x1c\r\x0b\x1c\r\x0bMSH|cut\r\x0bMSH|3\x1c\r\x0bend";

fn expected() -> Vec<String> {
    [
        "frame MSH|1\\r",
        "frame MSH|2",
        "frame MSH|a\\x1cb\\x0bc\\r",
        "Noise(5 bytes at 31)",
        "CommitAck",
        "CommitNak",
        "frame ",
        "Truncated(8 bytes at 50)",
        "frame MSH|3",
        "Truncated(3 bytes at 67)",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[test]
fn mlp_chunk_every_byte() {
    assert_eq!(events([STREAM]), expected());
    // Noise may be told in parts when it comes in parts; the rest is the same.
    let framed = |words: Vec<String>| -> Vec<String> {
        words.into_iter().filter(|word| !word.starts_with("Noise")).collect()
    };
    for size in 1..STREAM.len() {
        assert_eq!(framed(events(STREAM.chunks(size))), framed(expected()), "size {size}");
    }
}

#[test]
fn mlp_many_in_push() {
    let stream = frame(b"MSH|x").unwrap().repeat(1000);
    let mut framer = Framer::new();
    framer.push(&stream);
    let mut count = 0;
    while let Some(event) = framer.next_event() {
        assert_eq!(event, Event::Frame(b"MSH|x"));
        count += 1;
    }
    assert_eq!(count, 1000);
    assert_eq!(framer.offset(), stream.len() as u64);
}

#[test]
fn mlp_noise() {
    let stream: &[u8] = b"junk\x0ba\x1c\rmore junk\x0bb\x1c\r";
    assert_eq!(
        events([stream]),
        ["Noise(4 bytes at 0)", "frame a", "Noise(9 bytes at 8)", "frame b"]
    );
}

#[test]
fn mlp_no_cr() {
    assert_eq!(events([&b"\x0ba\x1c\x0bb\x1c\r"[..]]), ["frame a", "frame b"]);
    assert_eq!(events([&b"\x0ba\x1c"[..]]), ["frame a"]);
}

#[test]
fn mlp_cr_late() {
    let mut framer = Framer::new();
    framer.push(b"\x0ba\x1c");
    assert!(framer.next_event().is_none());
    framer.push(b"\r");
    assert_eq!(framer.next_event(), Some(Event::Frame(b"a")));
}

#[test]
fn mlp_vt_inside() {
    assert_eq!(events([&b"\x0ba\x0bb\x1c\r"[..]]), ["frame a\\x0bb"]);
    assert_eq!(
        events([&b"\x0bMSH|1\x0bMSH|2\x1c\r"[..]]),
        ["Truncated(5 bytes at 1)", "frame MSH|2"]
    );
}

#[test]
fn mlp_fs_inside() {
    assert_eq!(events([&b"\x0ba\x1cb\x1c\x1c\r"[..]]), ["frame a\\x1cb\\x1c"]);
}

#[test]
fn mlp_empty() {
    assert_eq!(events([&b"\x0b\x1c\r"[..]]), ["frame "]);
    assert!(events([&b""[..]]).is_empty());
}

#[test]
fn mlp_too_long() {
    let stream: &[u8] = b"\x0b123456789\x1cx\x0by\x1c\r\x0b12345\x1c\r\x0b123456\x1c\r\x0bok\x1c\r";
    let whole = events_of(Framer::new().max_frame(5), [stream]);
    assert_eq!(whole, ["TooLong(at 1)", "frame 12345", "TooLong(at 25)", "frame ok"]);
    for size in 1..stream.len() {
        assert_eq!(events_of(Framer::new().max_frame(5), stream.chunks(size)), whole);
    }
}

#[test]
fn mlp_too_long_and_never_ended() {
    let stream: &[u8] = b"\x0b123456789\x0bMSH\x1c\r\x0b123456";
    for size in 1..=stream.len() {
        let words = events_of(Framer::new().max_frame(5), stream.chunks(size));
        assert_eq!(words, ["TooLong(at 1)", "frame MSH", "TooLong(at 17)"], "size {size}");
    }
}

#[test]
fn mlp_keepalive() {
    assert_eq!(events([&b"\r\n \0\x0ba\x1c\r\r\r\n\x0bb\x1c\r\n"[..]]), ["frame a", "frame b"]);
}

#[test]
fn mlp_eof_inside() {
    assert_eq!(events([&b"\x0bMSH|half"[..]]), ["Truncated(8 bytes at 1)"]);
    assert_eq!(events([&b"\x0bMSH|half\x0bMS"[..]]), ["Truncated(11 bytes at 1)"]);
}

#[test]
fn mlp_unframed_reply() {
    let mut framer = Framer::new();
    framer.push(b"\r\nMS");
    assert!(framer.next_event().is_none());
    framer.push(b"H|^~\\&|A\rMSA|AA|1\r");
    assert!(framer.next_event().is_none());
    assert_eq!(framer.unframed().unwrap(), b"MSH|^~\\&|A\rMSA|AA|1\r");
    assert!(framer.unframed().is_none());
    framer.push(b"\x0bb\x1c\r");
    assert_eq!(framer.next_event(), Some(Event::Frame(b"b")));
    // Before a frame it is noise.
    assert_eq!(events([&b"MSH|x"[..], b"\x0bb\x1c\r"]), ["Noise(5 bytes at 0)", "frame b"]);
    assert_eq!(events([&b"MSH|x"[..]]), ["Noise(5 bytes at 0)"]);
}

#[test]
fn mlp_r2_commit() {
    let ack = frame(b"\x06").unwrap();
    let nak = frame(b"\x15").unwrap();
    assert_eq!(events([&ack[..], &nak]), ["CommitAck", "CommitNak"]);
}

#[test]
fn mlp_linear() {
    // A scan from the start at each push, or a drain for each frame, would not come to its end.
    let payload = vec![b'x'; 4 << 20];
    let framed = frame(&payload).unwrap();
    let mut framer = Framer::new();
    let mut found = 0;
    for chunk in framed.chunks(16) {
        framer.push(chunk);
        while let Some(event) = framer.next_event() {
            assert!(matches!(event, Event::Frame(lent) if lent == payload));
            found += 1;
        }
    }
    assert_eq!(found, 1);
    framer.push(&frame(b"y").unwrap().repeat(200_000));
    while framer.next_event().is_some() {
        found += 1;
    }
    assert_eq!(found, 200_001);
}

#[test]
fn a_payload_that_would_split_is_not_framed() {
    for payload in [&b"a\x1c\rb"[..], b"a\x1c", b"a\x1c\x0b", b"a\x0bMSH|"] {
        assert_eq!(frame(payload).unwrap_err().kind(), ErrorKind::RawSplits);
    }
    assert_eq!(events([&frame(b"a\x1cb\x0bc").unwrap()[..]]), ["frame a\\x1cb\\x0bc"]);
}

#[test]
fn debug_shows_no_payload() {
    let mut framer = Framer::new();
    framer.push(b"\x0bKANARIENVOGEL\x1c\r\x0bKANARIENVOGEL");
    assert_eq!(format!("{:?}", framer.next_event()), "Some(Frame(13 bytes))");
    assert!(!format!("{framer:?}").contains("KANARI"));
}
