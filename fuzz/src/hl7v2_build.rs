//! The laws of what sanare-hl7v2 writes anew, and of places inside groups.

use sanare_hl7v2::batch::{Declared, Event, Reader, Writer};
use sanare_hl7v2::schema::Version;
use sanare_hl7v2::structure::Place;
use sanare_hl7v2::{Charset, Delimiters, Header, Location, Parser};

/// A place that is read prints as one that is read as the same; in any message it finds elements of
/// its segment, the first of which is the one that is found alone. The input is the place, a NUL,
/// the message.
pub fn place(data: &[u8]) {
    let cut = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
    let (text, bytes) = data.split_at(cut);
    let Ok(text) = str::from_utf8(text) else { return };
    let Ok(place) = text.parse::<Place>() else { return };
    assert_eq!(place.to_string().parse(), Ok(place.clone()));
    let Ok(message) = Parser::new().parse(bytes.strip_prefix(&[0]).unwrap_or_default()) else {
        return;
    };
    let tree = message.structure();
    let mut last = None;
    for found in tree.all(&place) {
        assert_eq!(found.location().segment(), place.location().segment());
        assert!(last <= Some(found.span().start), "elements come in the order of the message");
        last = Some(found.span().start);
    }
    let first = tree.all(&place).next().map(|found| found.span());
    let alone = tree.at(&place).filter(|found| !found.is_absent()).map(|found| found.span());
    if first.is_some() {
        assert_eq!(first, alone);
    }
}

/// A header made of any texts is read back with them, and a file of such messages is read back as
/// it was written, with trailers that count right. The first bytes choose delimiters, version and
/// character set; NULs cut the rest into the texts.
pub fn build(data: &[u8]) {
    let Some((head, rest)) = data.split_first_chunk::<8>() else { return };
    let Ok(rest) = str::from_utf8(rest) else { return };
    let delimiters = Delimiters::new(head[0], &head[1..5]).unwrap_or_default();
    let version = Version::ALL[usize::from(head[5]) % Version::ALL.len()];
    let charset = [Charset::Utf8, Charset::Latin1, Charset::Ascii][usize::from(head[6]) % 3];
    let mut texts = rest.split('\0');
    let mut next = || texts.next().unwrap_or_default();
    let now = "20260401120000".parse().expect("a date");
    let sender = (next(), next());
    let header = Header::new(now, next())
        .sender(sender.0, sender.1)
        .delimiters(delimiters)
        .version(version)
        .charset(charset);
    let (kind, event, name) = (next(), next(), next());
    let Ok(message) = header.message(kind, event) else { return };
    assert_eq!(message.delimiters(), &delimiters);
    assert_eq!(message.segments().len(), 1);
    let read = |place: &str| message.text(place.parse::<Location>().expect("a location"));
    // A text that is the delete indicator is written so that it stays a text.
    assert_eq!([read("MSH-3"), read("MSH-4")], [sender.0, sender.1]);
    assert_eq!(read("MSH-9.1"), kind);
    let (Ok(file), Ok(batch)) = (header.file(name), header.batch(name)) else { return };
    let mut writer = Writer::new(Vec::new());
    let count = u64::from(head[7] % 4);
    writer.file(&file).expect("it is the first");
    writer.batch(&batch).expect("it is a batch");
    (0..count).for_each(|_| writer.message(&message).expect("it is a message"));
    let written = writer.finish().expect("memory does not fail");
    let (mut messages, mut trailers) = (0, 0);
    for event in Reader::new(&written[..]) {
        match event.expect("memory does not fail") {
            Event::Message { message: again, .. } => {
                assert_eq!(again.as_bytes().trim_ascii_end(), message.as_bytes().trim_ascii_end());
                messages += 1;
            }
            Event::BatchTrailer(trailer) => {
                assert_eq!((trailer.declared(), trailer.counted()), (Declared::Count(count), count));
                trailers += 1;
            }
            Event::FileTrailer(trailer) => {
                assert_eq!((trailer.declared(), trailer.counted()), (Declared::Count(1), 1));
                trailers += 1;
            }
            Event::Fault(_) => panic!("what was written is read"),
            _ => {}
        }
    }
    assert_eq!((messages, trailers), (count, 2));
}
